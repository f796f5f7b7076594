import { errorCode } from '../shared/errors.ts';
import { jsonOrUndefined } from '../shared/json.ts';
import { readError, wordsOf } from './error-body.ts';
import { CallFailure } from './failure.ts';
import { BASE_URL_HINT, type Meaning, meaningOf } from './known-errors.ts';

const WEB_PAGE = /^\s*<(?:!doctype|!--|html|head|\?xml)/i;
/** Only for errors with status 200, which have no status of their own. */
const RATE_LIMITED = /rate[ _-]?limit|too many requests/i;

/** Classifies a response with an error status. */
export function failureOfResponse(status: number, headers: Headers, body: string): CallFailure {
  if (status >= 300 && status < 400) {
    const meaning = { kind: 'bad-request', fatal: true, hint: 'Use that address as the base URL.' } as const;
    return failure(
      status,
      meaning,
      `the endpoint redirects to ${headers.get('location')?.split('?')[0] ?? 'another address'}`,
    );
  }
  if (WEB_PAGE.test(body)) {
    const meaning = status === 403 ? BLOCKED : meaningOf(status, '');
    return failure(status, meaning, 'the endpoint returned a web page');
  }
  const value = jsonOrUndefined(body) ?? body;
  return failure(status, meaningOf(status, wordsOf(value)), readError(value).message || 'no reason given');
}

/** Classifies an error object with status 200, as from OpenRouter, or in a stream. Without a status, its words decide. */
export function failureOfErrorObject(error: unknown): CallFailure {
  const { message, code } = readError({ error });
  const words = wordsOf({ error });
  const reason = message || 'no reason given';
  if (/^[45]\d\d$/.test(code)) return failure(Number(code), meaningOf(Number(code), words), reason);
  const meaning = meaningOf(RATE_LIMITED.test(words) ? 429 : 400, words);
  const isUnclear = meaning.kind === 'bad-request' && !meaning.fatal;
  return isUnclear ? failure(502, { kind: 'server' }, reason) : failure(null, meaning, reason);
}

/** Classifies a body that is not a completion. */
export function failureOfBody(body: string, what: string): CallFailure {
  return WEB_PAGE.test(body)
    ? failure(
        null,
        { kind: 'malformed-response', fatal: true, hint: BASE_URL_HINT },
        'the endpoint returned a web page',
      )
    : failure(null, { kind: 'malformed-response' }, `${what} (${body.length} characters)`);
}

const UNTRUSTED =
  /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER_CERT)|CERT_UNTRUSTED|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID/;

/** What OpenSSL says of a server that answers in plain HTTP, such as Ollama at an https address; versions differ. */
const NO_TLS = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long/i;

/** Classifies an error before the response was complete. `redact` removes secrets from library messages. */
export function failureOfConnection(error: unknown, redact: (text: string) => string): CallFailure {
  // Node names most codes in its message.
  const words = [...chain(error)].map(({ code = '', message }) =>
    redact(message.includes(code) ? message : `${code} ${message}`),
  );
  const untrusted = words.find(word => UNTRUSTED.test(word));
  if (untrusted !== undefined) {
    const hint =
      'Give its authority to Node in the environment variable NODE_EXTRA_CA_CERTS, as the path of a PEM file.';
    return failure(null, { kind: 'connection', fatal: true, hint }, `the certificate is not trusted: ${untrusted}`);
  }
  if (words.some(word => NO_TLS.test(word))) {
    const hint = 'Write http:// instead of https:// in the base URL.';
    return failure(null, { kind: 'connection', fatal: true, hint }, 'the endpoint does not use HTTPS');
  }
  const meaning: Meaning = words.some(word => /timed? ?out/i.test(word))
    ? { kind: 'timeout', hint: 'Raise the timeout, or shorten the answers with sampling.max-tokens.' }
    : { kind: 'connection', hint: 'Check the base URL, and that the endpoint can be reached from here.' };
  return failure(null, meaning, words.at(-1) ?? 'the connection failed');
}

const BLOCKED: Meaning = {
  kind: 'authentication',
  fatal: true,
  hint: 'A firewall in front of the endpoint may block this machine. Check the base URL, too.',
};

function failure(status: number | null, { kind, fatal = false, hint }: Meaning, words: string): CallFailure {
  const message = words
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 400);
  return new CallFailure(kind, status === null ? message : `${status} ${message}`, {
    ...(status === null ? {} : { status }),
    ...(hint === undefined ? {} : { hint }),
    requests: 1,
    fatal,
  });
}

/** An error and its causes. Node's fetch explains the problem only in the innermost one. */
function* chain(error: unknown): Generator<{ message: string; code: string | undefined }> {
  if (!(error instanceof Error)) return;
  yield { message: error.message, code: errorCode(error) };
  yield* chain(error.cause);
}
