import type { OpenAI } from 'openai';
import { Failure } from '../shared/errors.ts';
import { isTooDeep } from '../shared/json.ts';
import type { Received, Send } from '../shared/network.ts';
import { failureOfBody, failureOfConnection, failureOfResponse } from './classify.ts';
import { CallFailure } from './failure.ts';
import { createRedactor } from './redact.ts';
import { BYPASS_HEADERS } from './response-cache.ts';

export interface EndpointOptions {
  /** Parent of `/chat/completions`, usually ending in `/v1`. */
  readonly baseUrl: string;
  /** Null or empty for endpoints without a key. */
  readonly apiKey: string | null;
  /** Additional headers of every request, such as a gateway's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Secrets to redact from responses, besides the key. */
  readonly secrets?: readonly string[];
  /** Called for each request. The returned function gets the response status, or null. Never sees a key. */
  readonly onRequest?: (method: string, host: string) => (status: number | null) => void;
  readonly send: Send;
}

/** The connection to one endpoint. Its responses never contain our secrets. */
export interface Endpoint {
  readonly url: URL;
  /**
   * Sends one request with a unique name. Returns the complete response body, or the meaning of an error status.
   * @throws CallFailure if the connection broke.
   */
  post(
    json: Uint8Array<ArrayBuffer>,
    request: string,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<EndpointResponse>;
  /**
   * Runs any other call with the openai package.
   * @throws CallFailure
   */
  with<T>(work: (openai: OpenAI, options: Wire) => Promise<T>, timeoutMs: number, signal: AbortSignal): Promise<T>;
}

/** Options of every request. */
export interface Wire {
  readonly timeout: number;
  readonly signal: AbortSignal;
}

export interface EndpointResponse {
  readonly headers: Headers;
  readonly outcome: string | CallFailure;
}

/** An error response passed through the openai package, whose own errors only keep bodies in OpenAI's format. */
class ErrorResponse extends Error {
  readonly outcome: CallFailure;
  constructor(outcome: CallFailure) {
    super('error response');
    this.outcome = outcome;
  }
}

/**
 * Prepares the connection without sending anything.
 * @throws Failure if the URL or key is invalid.
 */
export function openEndpoint(options: EndpointOptions): Endpoint {
  const url = parseBaseUrl(options.baseUrl);
  const apiKey = parseApiKey(options.apiKey);
  const redact = createRedactor([apiKey ?? '', ...url.searchParams.values(), ...(options.secrets ?? [])]);
  const sendsOwnKey = Object.keys(options.headers ?? {}).some(name => /^(?:api-key|authorization)$/i.test(name));
  const ownHeaders = {
    'User-Agent': 'swelancer-gate',
    // Azure's older URLs only accept the key in their own header.
    ...((apiKey === null || sendsOwnKey) && { Authorization: null }),
    ...options.headers,
    ...BYPASS_HEADERS,
  };
  const completions = new URL(`${url.pathname.replace(/\/$/, '')}/chat/completions${url.search}`, url);
  const completionHeaders = new Headers({ Authorization: `Bearer ${apiKey}` });
  for (const [name, value] of Object.entries({ Accept: JSON_TYPE, ...ownHeaders, 'Content-Type': JSON_TYPE })) {
    if (value === null) completionHeaders.delete(name);
    else completionHeaders.set(name, value);
  }
  let openai: Promise<OpenAI> | undefined;

  /** Sends one request and reads its whole response. */
  async function exchange(address: string | URL, init: RequestInit): Promise<EndpointResponse> {
    // Following a redirect would send prompts to another host, and turn POST into GET.
    const onStatus = options.onRequest?.(init.method ?? 'GET', url.host);
    const response = await options.send(address, { ...init, redirect: 'manual' }).catch((error: unknown) => {
      onStatus?.(null);
      throw error;
    });
    onStatus?.(response.status);
    const { ok, status, headers } = response;
    const isFile = new URL(address).pathname.endsWith('/content');
    const maxBytes = ok ? (isFile ? MAX_FILE_BYTES : MAX_BODY_BYTES) : MAX_ERROR_BYTES;
    const read = await readStart(response, maxBytes);
    const body = redact(read.text);
    if (!ok) return { headers, outcome: failureOfResponse(status, headers, body) };
    const problem = read.whole
      ? /^\s*[{[]/.test(body) && isTooDeep(body) && 'the response is nested too deeply'
      : `the response is longer than ${maxBytes / MEBIBYTE} MiB`;
    return { headers, outcome: problem ? failureOfBody(body, problem) : body };
  }

  /** Without the openai package, which doubles the CPU time of sending. */
  async function post(
    json: Uint8Array<ArrayBuffer>,
    request: string,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<EndpointResponse> {
    signal.throwIfAborted();
    const headers = new Headers(completionHeaders);
    headers.set('X-Client-Request-Id', request);
    const own = new AbortController();
    const abort = () => own.abort(signal.reason);
    const timer = setTimeout(() => own.abort(new Error('Request timed out.')), timeoutMs);
    signal.addEventListener('abort', abort);
    try {
      return await exchange(completions, { method: 'POST', headers, body: json, signal: own.signal });
    } catch (error) {
      throw failureOfConnection(own.signal.aborted ? own.signal.reason : error, redact);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  }

  async function load(): Promise<OpenAI> {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      baseURL: url.origin + url.pathname,
      defaultQuery: Object.fromEntries(url.searchParams),
      apiKey: apiKey ?? 'none',
      // Otherwise the package would read these from the environment and send them to any endpoint.
      adminAPIKey: null,
      organization: null,
      project: null,
      defaultHeaders: ownHeaders,
      async fetch(address, init = {}) {
        if (address instanceof Request) throw new Error('the openai package sends addresses');
        const { headers, outcome } = await exchange(address, init);
        if (outcome instanceof CallFailure) throw new ErrorResponse(outcome);
        return new Response(outcome, { headers });
      },
      maxRetries: 0,
      logLevel: 'off',
    });
  }

  return {
    url,
    post,
    async with(work, timeout, signal) {
      openai ??= load();
      const client = await openai;
      signal.throwIfAborted();
      // The package never removes its listener from a signal, so each request gets its own.
      const own = new AbortController();
      const abort = () => own.abort(signal.reason);
      signal.addEventListener('abort', abort);
      try {
        return await work(client, { timeout, signal: own.signal });
      } catch (error) {
        if (error instanceof Error && error.cause instanceof ErrorResponse) throw error.cause.outcome;
        throw failureOfConnection(error, redact);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
  };
}

const JSON_TYPE = 'application/json';
const MEBIBYTE = 2 ** 20;
/** A completion with all thoughts, streamed in small chunks. */
const MAX_BODY_BYTES = 32 * MEBIBYTE;
/** The results of a batch. */
const MAX_FILE_BYTES = 256 * MEBIBYTE;
/** The reason for an error comes first; the rest can be a web page. */
const MAX_ERROR_BYTES = MEBIBYTE / 4;

/** The body of a response up to a limit; the rest is never received. */
async function readStart({ body }: Received, maxBytes: number): Promise<{ text: string; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
  return { text: new TextDecoder().decode(bytes), whole: length <= maxBytes };
}

function parseBaseUrl(text: string): URL {
  const hint = 'It looks like https://api.openai.com/v1.';
  if (!URL.canParse(text)) throw new Failure('configuration', 'the base URL is not an address', { hint });
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Failure('configuration', `the base URL starts with ${url.protocol}, not with https:`, { hint });
  }
  if (url.username !== '' || url.password !== '') {
    throw new Failure('configuration', `the base URL of ${url.host} contains a user name or password`, {
      hint: 'Set the key in the environment variable instead.',
    });
  }
  return url;
}

function parseApiKey(text: string | null): string | null {
  const key = text?.trim() ?? '';
  if (/^(["']).*\1$/.test(key)) {
    throw new Failure('configuration', 'the API key is in quotation marks', {
      hint: 'Remove them from the stored secret.',
    });
  }
  if (!/^[\x21-\x7e]*$/.test(key)) {
    throw new Failure('configuration', 'the API key contains spaces or invalid characters', {
      hint: 'It is not shown here. Copy it again, without spaces or line breaks.',
    });
  }
  return key === '' ? null : key;
}
