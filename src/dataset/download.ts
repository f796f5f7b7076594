import { setTimeout } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import { Failure } from '../shared/errors.ts';
import { MAX_BYTES } from './content.ts';

/** Timeout of one attempt: enough for the largest file on a slow connection. */
const TIMEOUT_MS = 300_000;

const RETRIES = 4;
/** GitHub limits downloads by address, which its runners share, for seconds to minutes. */
const RETRIES_IF_LIMITED = 7;
const FIRST_WAIT_MS = 250;
const FIRST_WAIT_IF_LIMITED_MS = 1_000;
const MAX_WAIT_MS = 30_000;

/** A server that is temporarily overloaded, or has a rate limit. */
class Limited extends Error {
  /** 0 if the server does not say. */
  readonly retryAfterMs: number;
  constructor(status: number, retryAfter: string | null) {
    super(`the server answered ${status}`);
    this.retryAfterMs = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : 0;
  }
}

/**
 * Downloads a file of at most 256 MiB, with retries.
 * @param wait waits before a request is repeated
 * @throws Failure
 */
export async function download(
  url: URL,
  fetch: typeof globalThis.fetch,
  wait: (ms: number) => Promise<unknown> = ms => setTimeout(ms),
): Promise<Buffer> {
  const attempt = async (): Promise<Buffer> => {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw statusError(response);
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
    return await pRetry(attempt, {
      retries: RETRIES_IF_LIMITED,
      minTimeout: 0,
      shouldRetry: ({ error, attemptNumber }) => error instanceof Limited || attemptNumber <= RETRIES,
      async onFailedAttempt({ error, attemptNumber, retriesLeft }) {
        const isLimited = error instanceof Limited;
        if (retriesLeft === 0 || (!isLimited && attemptNumber > RETRIES)) return;
        const first = isLimited ? FIRST_WAIT_IF_LIMITED_MS : FIRST_WAIT_MS;
        const asked = isLimited ? error.retryAfterMs : 0;
        await wait(Math.min(asked || first * 2 ** (attemptNumber - 1), MAX_WAIT_MS));
      },
    });
  } catch (cause) {
    throw new Failure('dataset', `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
      hint:
        cause instanceof Limited
          ? 'Rerun the job in a few minutes, or keep the file: a successful run on the default branch caches it.'
          : 'Check the network and the proxy variables, or download the file yourself and name it under `dataset:`.',
      cause,
    });
  }
}

/** The URL without parts that can be secret. */
export function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function statusError({ status, headers }: Response): Error {
  if (status === 429 || status === 503) return new Limited(status, headers.get('retry-after'));
  const message = `the server answered ${status}`;
  return status === 408 || status >= 500 ? new Error(message) : new AbortError(message);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
