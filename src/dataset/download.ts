import pRetry, { AbortError } from 'p-retry';
import { Failure } from '../shared/errors.ts';
import { MAX_BYTES } from './content.ts';

/** Of one attempt; what it brought is kept for the next. */
const TIMEOUT_MS = 60_000;

/**
 * Downloads a file. A download that breaks is taken up where it broke, or from the start where the server cannot; the
 * caller checks the bytes against a pin, so that pieces of two versions cannot pass for one.
 * @throws Failure
 */
export async function download(url: URL, fetch: typeof globalThis.fetch): Promise<Buffer> {
  let chunks: Uint8Array[] = [];
  let length = 0;
  const attempt = async (): Promise<Buffer> => {
    const headers: Record<string, string> = length > 0 ? { range: `bytes=${length}-` } : {};
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const continues = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${length}-`);
    if (!continues) [chunks, length] = [[], 0];
    if (!response.ok) throw statusError(response.status);
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_BYTES) throw new AbortError(`it is longer than ${MAX_BYTES} bytes`);
    }
    return Buffer.concat(chunks);
  };
  try {
    return await pRetry(attempt, { retries: 4, minTimeout: 250 });
  } catch (cause) {
    throw new Failure('dataset', `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
      hint: 'Check the network and the proxy variables, or fetch the file by other means and name it as the dataset.',
      cause,
    });
  }
}

/** The address without what can be secret in it. */
export function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function statusError(status: number): Error {
  const message = `the server answered ${status}`;
  // A range that cannot be had is asked for anew, from the start.
  return [408, 416, 429].includes(status) || status >= 500 ? new Error(message) : new AbortError(message);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
