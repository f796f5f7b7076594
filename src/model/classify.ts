import { errorCode } from '../shared/errors.ts';
import { jsonOrUndefined } from '../shared/json.ts';
import { CallFailure, type CallFailureKind } from './failure.ts';

interface Meaning {
  readonly kind: CallFailureKind;
  /** Whether every other call would fail the same way. */
  readonly fatal?: boolean;
  readonly hint?: string;
}

const WEB_PAGE = /^\s*<(?:!doctype|html|head|\?xml)/i;
const BASE_URL_HINT = 'Check the base URL: the gate adds /chat/completions to it, and it usually ends in /v1.';

/**
 * Messages of OpenAI, Anthropic, OpenRouter, Gemini, xAI, Groq, Mistral, Moonshot, MiniMax, Alibaba, Bedrock, vLLM, TGI,
 * llama.cpp, LM Studio, Ollama.
 */
const TOO_LONG = [
  /context[ _-]?(?:length|window|size|limit)/i,
  /(?:prompt|input|request|message).{0,40}too (?:long|large)/i,
  /(?:prompt|input) (?:token count|length).{0,40}(?:exceeds|only supports|should be \[)/i,
  /maximum (?:prompt|model|input) length|prompt exceeds max length/i,
  /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded|too many (?:input )?tokens/i,
  /reduce the length of the (?:messages|prompt|input)/i,
  /too large for model|`inputs`.{0,60}must|tokens exceed the configured limit/i,
  // vLLM subtracts the prompt from the context.
  /max_tokens must be at least 1, got -/i,
];
/**
 * OpenAI, Anthropic, OpenRouter (also key limits), DeepSeek, Moonshot, xAI, Fireworks, Alibaba, Zhipu, SiliconFlow, all
 * budgets of LiteLLM, one-api and new-api.
 */
const OUT_OF_CREDIT = [
  /insufficient[ _](?:user[ _])?(?:quota|balance|credit|funds)|exceeded[ _](?:your )?current[ _]quota|billing/i,
  /(?:quota|balance|credit limit) is (?:not enough|insufficient)|token_quota_failed|arrearage|(?:额度|余额)(?:不足|已用尽)/i,
  /out of credits|requires more credits|no (?:remaining )?credits|credits? (?:balance )?(?:is|are|has been) (?:exhausted|depleted|too low)/i,
  /used all (?:available|of your) credits|(?:monthly )?(?:spending|spend|usage)[ _-]limit|key limit exceeded/i,
  /budget[ _]?(?:has been )?exceeded|exceeded[ _]?(?:\w+ )?budget|over budget|crossed budget/i,
  /account.{0,40}(?:suspended|deactivated|overdue|in arrears)/i,
];
/** Gemini's `quotaId`, OpenRouter's free models, Groq's tokens and requests per day, GitHub Models. */
const PER_DAY = /per[ _-]?day|daily (?:limit|quota)|ByDay\b/i;
/** Gemini also calls its limit per minute a quota, but gives a retry time; a limit of 0 never resets. */
const COMES_BACK = /(?:retry|try again) in|per[ _-]?minute/i;
const NEVER = /\blimit: 0\b/i;
/** LiteLLM looks up unknown keys in a database, which may not be configured. */
const NO_KEY =
  /invalid[ _]api[ _]key|incorrect api key|api key (?:not valid|is invalid)|organization has been disabled|no connected db|no_db_connection|token_not_found_in_db/i;
/** Also models that are no longer offered. Anthropic and Moonshot name the model only behind the type of the error. */
const NO_MODEL = [
  /model_(?:not_found|not_available|not_supported|decommissioned)|no endpoints? (?:found|available)|model identifier is invalid|模型不存在/i,
  /(?:unknown|invalid|not a valid|no such|unavailable) model/i,
  /model.{0,80}(?:not found|not exist|not available|no longer (?:available|supported|accessible))/i,
  /model(?: \S+)? (?:has been|was|is|has reached) .{0,20}(?:decommissioned|deprecated|retired|end of life)/i,
  /model.{0,40}with on-demand throughput|function.{0,60}not found for account/i,
  /not_found_error (?!(?:\S+ )?not found\W*$)/i,
];
/** For 404 and 410, any mention of a model, but not in a path. */
const ABOUT_MODEL = /(?<![/\w-])(?:model|deployment)\b(?!\/)/i;
/** OpenRouter, if the account's settings exclude all providers of a model. */
const EXCLUDED = /data policy|guardrail restrictions|settings\/privacy/i;
/** Gemini, OpenAI */
const NO_REGION = /location is not supported|unsupported_country|country, region,? or territory not supported/i;
/** LM Studio (with status 200), OpenAI */
const NO_PATH = /unexpected endpoint or method|invalid url/i;
/** Ollama, OpenRouter, llama.cpp, vLLM, Groq, Bedrock, Mistral and others, if the model or server lacks tool calling. */
const NO_TOOLS = [
  /(?:not|n't) support (?:tools?|function calling)\b|no endpoints? found that support tool/i,
  /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
  /requires --jinja|requires --enable-auto-tool-choice|unsupported param: tools|unrecognized.{0,40}\btools\b/i,
];
/** OpenAI from GPT-5.4 on: while they reason, these models take tools only through the responses API. */
const NO_TOOLS_WHILE_REASONING = /tools with reasoning_effort are not supported/i;
/** OpenAI (models for completions or responses only), Groq, vLLM, llama.cpp. */
const NOT_CHAT =
  /not a chat model|only supported in v1\/responses|(?:not|n't) support (?:the )?chat[ _-]?completions?|chat[ _-]?completions?.{0,30}not supported/i;
/** Parameters of the configuration, by the names in which endpoints reject them. */
const SAMPLING: readonly (readonly [rejected: RegExp, field: string])[] = [
  [/\btemperature\b/i, 'temperature'],
  [/\btop_p\b/i, 'top-p'],
  [/\breasoning[_.]effort\b/i, 'reasoning-effort'],
  [/\bmax_(?:completion_|output_)?tokens\b/i, 'max-tokens'],
];
const RATE_LIMITED = /rate[ _-]?limit|too many requests/i;
/** Also xAI (with status 403), DeepSeek, Alibaba, MiniMax, and the guardrails of LiteLLM, Portkey and Cloudflare. */
const FILTERED = [
  /content[ _]?(?:filter|policy)|moderation|flagged|responsible ?ai/i,
  /usage guidelines|content exists risk|inappropriate content|new_sensitive|safety system/i,
  /violated guardrail|guardrail checks|blocked due to security/i,
];

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
  const { message } = readError(value);
  return failure(status, meaningOf(status, `${tagsIn(value).join(' ')} ${message}`), message || 'no reason given');
}

/** Classifies an error object with status 200, as from OpenRouter, or in a stream. Without a status, its words decide. */
export function failureOfErrorObject(error: unknown): CallFailure {
  const { message, code } = readError({ error });
  const words = `${tagsIn(error).join(' ')} ${message}`;
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
const OUT_OF_MONEY: Meaning = {
  kind: 'quota',
  fatal: true,
  hint: 'Add credit, or raise the spending limit of the account or the key.',
};
const TOMORROW = "Wait until the day's quota is renewed, or use a key with a higher one.";

function meaningOf(status: number, words: string): Meaning {
  const isRefused = status >= 400 && status < 500 && ![404, 408, 413, 422].includes(status);
  if (status === 429 && PER_DAY.test(words)) return { ...OUT_OF_MONEY, hint: TOMORROW };
  const comesBack = COMES_BACK.test(words) && !NEVER.test(words);
  const noMoney = OUT_OF_CREDIT.some(wording => wording.test(words)) && !comesBack;
  if (status === 402 || status === 412 || (noMoney && isRefused)) return OUT_OF_MONEY;
  // A request larger than the token limit per minute never succeeds.
  if (status === 429) return { kind: /request too large/i.test(words) ? 'context-too-long' : 'rate-limit' };
  // Groq's flex tier has no capacity left.
  if (status === 498) return { kind: 'rate-limit' };
  if (status === 413 || TOO_LONG.some(wording => wording.test(words))) return { kind: 'context-too-long' };
  if (NO_TOOLS_WHILE_REASONING.test(words)) {
    return {
      kind: 'bad-request',
      fatal: true,
      hint: 'Set `reasoning-effort: none` under `sampling`, name another model, or measure an agent such as Codex with `solver: command`.',
    };
  }
  if (NO_TOOLS.some(wording => wording.test(words))) {
    return {
      kind: 'bad-request',
      fatal: true,
      hint: 'An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).',
    };
  }
  if (status >= 500 || status === 409 || status === 425) return { kind: 'server' };
  if (status === 408) return { kind: 'timeout' };
  if (FILTERED.some(wording => wording.test(words))) return { kind: 'content-filter' };
  // A failed generation (TGI), a call that Gemini canceled.
  if (status === 424 || status === 499) return { kind: 'server' };
  // Groq rejects model output that does not match the schema or tools; another sample may match.
  if (/json_validate_failed|tool_use_failed/.test(words)) return { kind: 'malformed-response' };
  if (NO_REGION.test(words)) {
    return {
      kind: 'authentication',
      fatal: true,
      hint: 'The provider does not serve the region of this machine: run the gate elsewhere, or use another provider.',
    };
  }
  if (status === 401 || status === 403 || NO_KEY.test(words)) {
    return {
      kind: 'authentication',
      fatal: true,
      hint: 'Check that the key is complete, belongs to this endpoint and may use this model.',
    };
  }
  if (/DeploymentNotFound/i.test(words)) {
    return {
      kind: 'unknown-model',
      fatal: true,
      hint: 'On Azure, `model` is the name of your deployment, not that of the model in it.',
    };
  }
  if (NOT_CHAT.test(words)) {
    return {
      kind: 'unknown-model',
      fatal: true,
      hint: 'The gate uses /chat/completions only: name a model that this endpoint offers there.',
    };
  }
  const isGone = status === 404 || status === 410;
  if (isGone && EXCLUDED.test(words)) {
    return {
      kind: 'unknown-model',
      fatal: true,
      hint: "Allow one of the model's providers in the privacy settings of your account, or name another model.",
    };
  }
  if (NO_MODEL.some(wording => wording.test(words)) || (isGone && ABOUT_MODEL.test(words))) {
    return {
      kind: 'unknown-model',
      fatal: true,
      hint: 'Check how this endpoint spells the name of the model, and that it still offers it to you.',
    };
  }
  if (isGone || status === 405 || NO_PATH.test(words)) {
    return { kind: 'bad-request', fatal: true, hint: BASE_URL_HINT };
  }
  const rejected = SAMPLING.find(([name]) => name.test(words));
  if (rejected === undefined) return { kind: 'bad-request' };
  return {
    kind: 'bad-request',
    hint: `Change or remove \`${rejected[1]}\` under \`sampling\`, or in the prompt file.`,
  };
}

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

/** Message and code from known formats: OpenAI's and OpenRouter's objects, FastAPI's `detail`, Mistral's, and plain text. */
function readError(value: unknown): { message: string; code: string } {
  if (typeof value === 'string') return { message: value, code: '' };
  if (Array.isArray(value)) {
    const parts = value.map(readError);
    return { message: parts.map(({ message }) => message).join('; '), code: parts[0]?.code ?? '' };
  }
  if (value === null || typeof value !== 'object') return { message: '', code: '' };
  const fields = new Map(Object.entries(value));
  const inner = readError(fields.get('error') ?? fields.get('message') ?? fields.get('detail') ?? fields.get('msg'));
  const raw = readError(readRaw(fields.get('metadata')));
  const place = [fields.get('param'), fields.get('loc')].flat().filter(part => typeof part === 'string');
  const code = fields.get('code') ?? fields.get('type');
  return {
    message: [place.join('.'), inner.message, raw.message].filter(part => part !== '').join(': '),
    code: inner.code || (typeof code === 'string' || typeof code === 'number' ? String(code) : ''),
  };
}

/** Fields with the class of an error, at any depth: `quotaId` is in Gemini's details. */
const TAGS: ReadonlySet<string> = new Set(['code', 'type', 'status', 'reason', 'quotaId', 'error_type', 'error_code']);

function tagsIn(value: unknown, depth = 0): string[] {
  if (value === null || typeof value !== 'object' || depth > 8) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' || typeof part === 'number'
      ? TAGS.has(name)
        ? [String(part)]
        : []
      : tagsIn(part, depth + 1),
  );
}

/** OpenRouter puts the upstream provider's message into `metadata.raw`. */
function readRaw(metadata: unknown): unknown {
  if (metadata === null || typeof metadata !== 'object' || !('raw' in metadata)) return null;
  return typeof metadata.raw === 'string' ? (jsonOrUndefined(metadata.raw) ?? metadata.raw) : metadata.raw;
}

/** An error and its causes. Node's fetch explains the problem only in the innermost one. */
function* chain(error: unknown): Generator<{ message: string; code: string | undefined }> {
  if (!(error instanceof Error)) return;
  yield { message: error.message, code: errorCode(error) };
  yield* chain(error.cause);
}
