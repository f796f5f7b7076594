import type { OpenAI } from 'openai';
import { Failure } from '../shared/errors.ts';
import { isTooDeep } from '../shared/json.ts';
import type { Received, Send } from '../shared/network.ts';
import { failureOfBody, failureOfConnection, failureOfResponse } from './classify.ts';
import type { CallFailure } from './failure.ts';
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
   * Runs any other call of the openai package.
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
  readonly response: EndpointResponse;
  constructor(response: EndpointResponse) {
    super('error response');
    this.response = response;
  }
}

/** A response that was read already, without the cost of another stream and copied headers. */
class WholeResponse extends Response {
  readonly whole: string;
  readonly #headers: Headers;
  constructor(whole: string, headers: Headers) {
    super();
    this.whole = whole;
    this.#headers = headers;
  }
  override get headers(): Headers {
    return this.#headers;
  }
  override async text(): Promise<string> {
    return this.whole;
  }
  override async json(): Promise<unknown> {
    return JSON.parse(this.whole);
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
  let openai: Promise<OpenAI> | undefined;

  async function fetchWhole(address: string | URL | Request, init?: RequestInit): Promise<Response> {
    if (address instanceof Request) throw new Error('the openai package sends addresses');
    // Following a redirect would send prompts to another host, and turn POST into GET.
    const onStatus = options.onRequest?.(init?.method ?? 'GET', url.host);
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
    if (!ok) throw new ErrorResponse({ headers, outcome: failureOfResponse(status, headers, body) });
    const problem = read.whole
      ? /^\s*[{[]/.test(body) && isTooDeep(body) && 'the response is nested too deeply'
      : `the response is longer than ${maxBytes / MEBIBYTE} MiB`;
    if (problem) throw new ErrorResponse({ headers, outcome: failureOfBody(body, problem) });
    return new WholeResponse(body, headers);
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
      defaultHeaders: {
        'User-Agent': 'swelancer-gate',
        // Azure's older URLs only accept the key in their own header.
        ...((apiKey === null || sendsOwnKey) && { Authorization: null }),
        ...options.headers,
        ...BYPASS_HEADERS,
      },
      fetch: fetchWhole,
      maxRetries: 0,
      logLevel: 'off',
    });
  }

  async function send<T>(
    work: (openai: OpenAI, options: Wire) => Promise<T>,
    timeout: number,
    signal: AbortSignal,
  ): Promise<T | EndpointResponse> {
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
      if (error instanceof Error && error.cause instanceof ErrorResponse) return error.cause.response;
      throw failureOfConnection(error, redact);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  return {
    url,
    post: (json, request, timeoutMs, signal) =>
      send(
        async (client, options) => {
          const headers = { 'Content-Type': 'application/json', 'X-Client-Request-Id': request };
          const response = await client.post('/chat/completions', { body: json, headers, ...options }).asResponse();
          return {
            headers: response.headers,
            outcome: response instanceof WholeResponse ? response.whole : await response.text(),
          };
        },
        timeoutMs,
        signal,
      ),
    async with(work, timeoutMs, signal) {
      const done = await send(async (client, options) => ({ value: await work(client, options) }), timeoutMs, signal);
      if ('value' in done) return done.value;
      throw done.outcome;
    },
  };
}

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
  const hint = 'Write it with http:// or https:// and without quotation marks, such as https://api.openai.com/v1.';
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
