import { type IncomingMessage, request as sendPlain } from 'node:http';
import { request as sendEncrypted } from 'node:https';

/** What Octokit passes to `fetch`. */
interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** What Octokit needs of a `Response`. */
interface ReceivedResponse extends Pick<Response, 'status' | 'statusText' | 'url' | 'text' | 'arrayBuffer'> {
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * A `fetch` for Octokit without a proxy. Loading Node's own takes 0.1 s of CPU time (bench/startup.ts), so it only serves
 * the rare redirect.
 */
export async function sendDirectly(
  url: string,
  { method = 'GET', headers = {}, body, signal }: RequestOptions,
): Promise<ReceivedResponse | Response> {
  const send = url.startsWith('http:') ? sendPlain : sendEncrypted;
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    send(url, {
      method,
      headers: { 'accept-encoding': 'gzip', ...headers },
      ...(signal && { signal }),
    })
      .on('response', resolve)
      .on('error', error => reject(signal?.aborted ? signal.reason : error))
      .end(body);
  });
  const { statusCode: status = 0, statusMessage: statusText = '' } = message;
  if (status >= 300 && status < 400 && message.headers.location !== undefined) {
    message.destroy();
    return fetch(url, { method, headers, ...(body !== undefined && { body }), ...(signal && { signal }) });
  }
  const content = await contentOf(message);
  return {
    status,
    statusText,
    url,
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    text: async () => content.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(content).buffer,
  };
}

async function contentOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (message.headers['content-encoding'] !== 'gzip' || content.length === 0) return content;
  const [{ gunzip }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')]);
  return promisify(gunzip)(content);
}
