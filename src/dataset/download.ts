import pRetry, { AbortError } from 'p-retry';
import { Failure } from '../shared/errors.ts';
import { MAX_BYTES } from './content.ts';

/** Timeout of one attempt: enough for the largest file on a slow connection. */
const TIMEOUT_MS = 300_000;

/**
 * Downloads a file of at most 256 MiB, with retries.
 * @throws Failure
 */
export async function download(url: URL, fetch: typeof globalThis.fetch): Promise<Buffer> {
  const attempt = async (): Promise<Buffer> => {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw statusError(response.status);
    const chunks: Uint8Array[] = [];
    let length = 0;
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

/** The URL without parts that can be secret. */
export function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function statusError(status: number): Error {
  const message = `the server answered ${status}`;
  return [408, 429].includes(status) || status >= 500 ? new Error(message) : new AbortError(message);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
