export const id = 1467;
export const ids = [1467];
export const modules = {

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ failureOfResponse),
/* harmony export */   oR: () => (/* binding */ failureOfBody),
/* harmony export */   xU: () => (/* binding */ failureOfErrorObject),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);

const WEB_PAGE = /^\s*<(?:!doctype|html|head|\?xml)/i;
const BASE_URL_HINT = 'Does the base URL end in /v1, or wherever the endpoint keeps /chat/completions?';
/** Wordings of OpenAI, Anthropic, OpenRouter, Gemini, xAI, Groq, Mistral, Moonshot, MiniMax, Bedrock, vLLM, TGI, llama.cpp, LM Studio, Ollama. */
const TOO_LONG = [
    /context[ _-]?(?:length|window|size)/i,
    /(?:prompt|input|request|message).{0,40}too (?:long|large)/i,
    /(?:prompt|input) (?:token count|length).{0,40}exceeds/i,
    /maximum (?:prompt|model|input) length|prompt exceeds max length/i,
    /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded|too many (?:input )?tokens/i,
    /reduce the length of the (?:messages|prompt|input)/i,
    /too large for model|`inputs`.{0,60}must/i,
];
const NO_QUOTA = /insufficient[ _](?:quota|balance|credit|funds)|exceeded your current quota|billing|out of credits|requires more credits/i;
/** Gemini calls its limit per minute a quota as well, but says when to come again. */
const COMES_BACK = /(?:retry|try again) in|per ?minute/i;
const NO_KEY = /invalid[ _]api[ _]key|incorrect api key|api key (?:not valid|is invalid)/i;
const NO_MODEL = /model_not_found|no endpoints? found|(?:unknown|invalid|not a valid) model|model.{0,80}(?:not found|not exist|not available)/i;
/** Ollama, OpenRouter, llama.cpp, vLLM, Groq, Bedrock, Mistral and others whose model or server has no tool calling. */
const NO_TOOLS = [
    /(?:not|n't) support (?:tools?|function calling)\b|no endpoints? found that support tool/i,
    /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
    /requires --jinja|requires --enable-auto-tool-choice|unsupported param: tools|unrecognized.{0,40}\btools\b/i,
];
const FILTERED = /content[ _]?(?:filter|policy)|moderation|flagged|responsible ?ai/i;
/** Names what a response with an error status means. */
function failureOfResponse(status, headers, body) {
    if (status >= 300 && status < 400) {
        const meaning = { kind: 'bad-request', hopeless: true, hint: 'Use that address as the base URL.' };
        return failure(status, meaning, `the endpoint redirects to ${headers.get('location')?.split('?')[0] ?? 'another address'}`);
    }
    if (WEB_PAGE.test(body))
        return failure(status, meaningOf(status, ''), 'the endpoint returned a web page');
    const { message, code } = readError(parse(body) ?? body);
    return failure(status, meaningOf(status, `${code} ${message}`), message || 'no reason given');
}
/** Names what an error object means that came with status 200, as OpenRouter sends them, or in a stream. */
function failureOfErrorObject(error) {
    const { message, code } = readError({ error });
    const status = /^[45]\d\d$/.test(code) ? Number(code) : 502;
    return failure(status, meaningOf(status, `${code} ${message}`), message || 'no reason given');
}
/** Names what is wrong with a body that is no completion. */
function failureOfBody(body, what) {
    return WEB_PAGE.test(body)
        ? failure(null, { kind: 'malformed-response', hopeless: true, hint: BASE_URL_HINT }, 'the endpoint returned a web page')
        : failure(null, { kind: 'malformed-response' }, `${what} (${body.length} characters)`);
}
/** Names what broke a request before its response was complete. `redact` takes secrets out of what libraries say. */
function failureOfConnection(error, redact) {
    const words = [...chain(error)].map(({ code = '', message }) => redact(`${code} ${message}`));
    const meaning = words.some(word => /timed? ?out/i.test(word))
        ? { kind: 'timeout', hint: 'Raise the timeout, or let the model write less.' }
        : { kind: 'connection', hint: 'Check the base URL, and that the endpoint can be reached from here.' };
    return failure(null, meaning, words.at(-1) ?? 'the connection failed');
}
function meaningOf(status, words) {
    const noQuota = NO_QUOTA.test(words) && !COMES_BACK.test(words);
    if (status === 402 || (noQuota && [400, 403, 429].includes(status))) {
        return {
            kind: 'quota',
            hopeless: true,
            hint: 'Add credit or raise the spending limit, then run again: what was answered is kept.',
        };
    }
    // A request larger than a whole minute's tokens never gets through.
    if (status === 429)
        return { kind: /request too large/i.test(words) ? 'context-too-long' : 'rate-limit' };
    if (status === 413 || TOO_LONG.some(wording => wording.test(words)))
        return { kind: 'context-too-long' };
    if (NO_TOOLS.some(wording => wording.test(words))) {
        return {
            kind: 'bad-request',
            hopeless: true,
            hint: 'An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).',
        };
    }
    if (status >= 500 || status === 409 || status === 425)
        return { kind: 'server' };
    if (status === 408)
        return { kind: 'timeout' };
    if (FILTERED.test(words))
        return { kind: 'content-filter' };
    // Groq refuses what its model wrote when that does not fit the schema or the tools: another sample may.
    if (/json_validate_failed|tool_use_failed/.test(words))
        return { kind: 'malformed-response' };
    if (status === 401 || status === 403 || NO_KEY.test(words)) {
        return {
            kind: 'authentication',
            hopeless: true,
            hint: 'Check that the key is whole, belongs to this endpoint and may use this model.',
        };
    }
    if (NO_MODEL.test(words)) {
        return { kind: 'unknown-model', hopeless: true, hint: 'Check how this endpoint spells the name of the model.' };
    }
    if (status === 404 || status === 405)
        return { kind: 'bad-request', hopeless: true, hint: BASE_URL_HINT };
    return { kind: 'bad-request' };
}
function failure(status, { kind, hopeless = false, hint }, words) {
    const message = words
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 400);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .R(kind, status === null ? message : `${status} ${message}`, {
        ...(status === null ? {} : { status }),
        ...(hint === undefined ? {} : { hint }),
        requests: 1,
        hopeless,
    });
}
/** Message and code out of the shapes in use: OpenAI's and OpenRouter's objects, FastAPI's `detail`, Mistral's and plain text. */
function readError(value) {
    if (typeof value === 'string')
        return { message: value, code: '' };
    if (Array.isArray(value)) {
        const parts = value.map(readError);
        return { message: parts.map(({ message }) => message).join('; '), code: parts[0]?.code ?? '' };
    }
    if (value === null || typeof value !== 'object')
        return { message: '', code: '' };
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
/** OpenRouter puts the words of the provider behind it into `metadata.raw`. */
function readRaw(metadata) {
    if (metadata === null || typeof metadata !== 'object' || !('raw' in metadata))
        return null;
    return typeof metadata.raw === 'string' ? (parse(metadata.raw) ?? metadata.raw) : metadata.raw;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** An error and its causes; Node's fetch says what happened in the innermost only. */
function* chain(error) {
    if (!(error instanceof Error))
        return;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    yield { message: error.message, code };
    yield* chain(error.cause);
}


/***/ }),

/***/ 51467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModelClient: () => (/* binding */ createModelClient)
});

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/model/classify.js
var classify = __webpack_require__(9138);
;// CONCATENATED MODULE: ./build/model/batches.js


/** The fields we read of OpenAI's batch object (https://platform.openai.com/docs/api-reference/batch/object). */
const batchSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    status: schemas/* string */.YjP(),
    created_at: schemas/* number */.aig(),
    completed_at: schemas/* number */.aig().nullish(),
    expired_at: schemas/* number */.aig().nullish(),
    output_file_id: schemas/* string */.YjP().nullish(),
    error_file_id: schemas/* string */.YjP().nullish(),
    errors: schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP().nullish(), line: schemas/* number */.aig().nullish() })).nullish() })
        .nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish().catch(null),
});
const ENDED = new Set(['completed', 'failed', 'expired', 'cancelled']);
/** Under what our name for a batch is kept with it, so that it is found again when its id was lost. */
const LABEL = 'swelancer_gate';
/** The list is the newest first; ours was made a moment, or a night, ago. */
const LOOK_BACK = 500;
/** The files and batches of an endpoint. */
function openBatches(endpoint, timeoutMs) {
    return {
        upload: (lines, name, signal) => endpoint.with(async (openai, wire) => {
            const { toFile } = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
            const file = await toFile(Buffer.from(lines), `${name}.jsonl`, { type: 'application/jsonl' });
            return idOf(await openai.files.create({ file, purpose: 'batch' }, wire));
        }, timeoutMs, signal),
        create: (file, name, signal) => endpoint.with(async (openai, wire) => {
            const metadata = { [LABEL]: name };
            const what = { input_file_id: file, endpoint: '/v1/chat/completions', completion_window: '24h' };
            return idOf(await openai.batches.create({ ...what, metadata }, wire));
        }, timeoutMs, signal),
        find: (name, signal) => endpoint.with(async (openai, wire) => {
            let seen = 0;
            for await (const batch of openai.batches.list({ limit: 100 }, wire)) {
                if (batch.metadata?.[LABEL] === name)
                    return idOf(batch);
                if (++seen >= LOOK_BACK)
                    break;
            }
            return null;
        }, timeoutMs, signal),
        state: (id, signal) => endpoint.with(async (openai, wire) => stateOf(await openai.batches.retrieve(id, wire)), timeoutMs, signal),
        content: (file, signal) => endpoint.with(async (openai, wire) => (await openai.files.content(file, wire)).text(), timeoutMs, signal),
    };
}
function idOf(value) {
    const parsed = schemas/* object */.Ikc({ id: schemas/* string */.YjP().min(1) }).safeParse(value);
    if (parsed.success)
        return parsed.data.id;
    throw (0,classify/* failureOfBody */.oR)(JSON.stringify(value) ?? '', 'the response names no id');
}
function stateOf(value) {
    const parsed = batchSchema.safeParse(value);
    if (!parsed.success)
        throw (0,classify/* failureOfBody */.oR)(JSON.stringify(value) ?? '', 'the response is not a batch');
    const { status, created_at, completed_at, expired_at, errors } = parsed.data;
    const problems = (errors?.data ?? []).map(({ message, line }) => `${line == null ? '' : `line ${line}: `}${message ?? 'no reason given'}`);
    return {
        status,
        ended: ENDED.has(status),
        files: [parsed.data.output_file_id, parsed.data.error_file_id].filter(id => id != null),
        tookMs: 1000 * Math.max(0, (completed_at ?? expired_at ?? created_at) - created_at),
        problem: problems.length === 0 ? null : problems.slice(0, 3).join('; '),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/model/thoughts.js

const words = schemas/* string */.YjP().nullish().catch(null);
const detail = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * Where endpoints put a model's thoughts. DeepSeek and Moonshot refuse the next turn of an agent without its
 * `reasoning_content`, OpenRouter asks for `reasoning_details` unchanged; vLLM, Ollama and Groq say `reasoning`.
 */
const thoughtFields = {
    reasoning_content: words,
    reasoning: words,
    reasoning_details: schemas/* array */.YOg(detail).nullish().catch(null),
};
/** The thoughts of a message, whole or in chunks, as they go back to their endpoint. */
function joinThoughts(messages) {
    const details = messages.flatMap(message => message.reasoning_details ?? []).reduce(joinDetail, []);
    const content = joinWords(messages.map(message => message.reasoning_content));
    const reasoning = joinWords(messages.map(message => message.reasoning));
    const thoughts = {
        ...(content !== null && { reasoning_content: content }),
        // OpenRouter sends the same in both, and takes either.
        ...(details.length > 0 ? { reasoning_details: details } : reasoning !== null && { reasoning }),
    };
    return Object.keys(thoughts).length === 0 ? null : thoughts;
}
/** An empty string is kept: DeepSeek wants even that again. */
function joinWords(pieces) {
    const said = pieces.filter(piece => typeof piece === 'string');
    return said.length === 0 ? null : said.join('');
}
const GROWING = new Set(['text', 'summary', 'data']);
/** Chunks of one thought follow each other with the same type and index; a signature comes with the last. */
function joinDetail(details, next) {
    const last = details.at(-1);
    if (last === undefined || last.index === undefined || last.index !== next.index || last.type !== next.type) {
        return [...details, next];
    }
    const joined = { ...last };
    for (const [name, value] of Object.entries(next)) {
        const before = joined[name];
        if (GROWING.has(name) && typeof before === 'string' && typeof value === 'string')
            joined[name] = before + value;
        else if (value !== null)
            joined[name] = value;
    }
    return [...details.slice(0, -1), joined];
}

;// CONCATENATED MODULE: ./build/model/tool-calls.js

const pieceSchema = schemas/* object */.Ikc({
    index: schemas/* number */.aig().nullish().catch(null),
    id: schemas/* string */.YjP().nullish().catch(null),
    function: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().nullish().catch(null),
        // Ollama's models and some gateways give an object where OpenAI gives JSON.
        arguments: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(value => JSON.stringify(value))])
            .nullish()
            .catch(null),
    }),
    extra_content: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
});
/** The `tool_calls` of a message or of one chunk of it. What is no call at all is left out. */
const toolCallsSchema = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform(values => values.flatMap(value => pieceSchema.safeParse(value).data ?? []))
    .nullish()
    .catch(null);
/**
 * Joins calls that came whole, or in pieces by their index. Endpoints count wrong (Ollama and Gemini give every call of
 * a stream the index 0), leave index or id out, or repeat both with every piece.
 */
function joinToolCalls(messages, streamed) {
    const calls = [];
    for (const piece of messages.flat()) {
        const { index = null, id, function: said } = piece;
        const known = streamed ? calls.findLast(call => index === null || call.index === index) : undefined;
        if (said.name && (known === undefined || begins(piece, known))) {
            const { name, arguments: json } = said;
            calls.push({ index, id: id ?? '', name, arguments: json ?? '', extra: piece.extra_content ?? null });
        }
        else if (known !== undefined) {
            known.arguments += said.arguments ?? '';
            known.extra ??= piece.extra_content ?? null;
        }
    }
    return calls.map(({ id, name, arguments: json, extra }, place) => ({
        // Some leave the id out, or give all calls the same.
        id: id === '' || calls.findIndex(call => call.id === id) < place ? `call_${place}` : id,
        name,
        arguments: json,
        ...(extra !== null && { extra: { extra_content: extra } }),
    }));
}
/** Whether a piece with a name is another call than the one known under its index. */
function begins({ id, function: { name } }, known) {
    if (id)
        return id !== known.id;
    return name !== known.name || isWhole(known.arguments);
}
function isWhole(json) {
    try {
        JSON.parse(json);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/model/completion.js




const completion_words = schemas/* string */.YjP().nullish().catch(null);
const count = schemas/* number */.aig().nonnegative().transform(Math.round).nullish().catch(null);
/** Field names of OpenAI and OpenRouter, DeepSeek (`prompt_cache_hit_tokens`), Moonshot (`cached_tokens`), Anthropic (`cache_…`). */
const usageSchema = schemas/* object */.Ikc({
    prompt_tokens: count,
    input_tokens: count,
    completion_tokens: count,
    output_tokens: count,
    total_tokens: count,
    prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count }).nullish().catch(null),
    prompt_cache_hit_tokens: count,
    cached_tokens: count,
    cache_read_input_tokens: count,
    cache_creation_input_tokens: count,
    completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count }).nullish().catch(null),
    reasoning_tokens: count,
    cost: schemas/* number */.aig().nonnegative().nullish().catch(null),
});
/** Some models answer in parts, thoughts apart; the text is the answer. */
const contentSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform(parts => parts.map(part => (part.type === 'text' ? (part.text ?? '') : '')).join('')),
])
    .nullish();
const messageSchema = schemas/* object */.Ikc({
    content: contentSchema,
    refusal: completion_words,
    tool_calls: toolCallsSchema,
    ...thoughtFields,
});
const completionSchema = schemas/* object */.Ikc({
    model: completion_words,
    provider: completion_words,
    system_fingerprint: completion_words,
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: schemas/* number */.aig().nullish(),
        message: messageSchema.nullish(),
        delta: messageSchema.nullish(),
        finish_reason: completion_words,
        error: schemas/* unknown */.L5J().optional(),
    }))
        .nullish(),
    usage: usageSchema.nullish().catch(null),
    error: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads the body of a response with status 200. Its content type is not asked: endpoints stream without being asked to,
 * and the other way round.
 * @throws CallFailure when it is no whole completion.
 */
function readCompletion(body) {
    const parts = /^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)];
    return join(parts, body);
}
/** Server-sent events, as far as this protocol uses them: one JSON value in each `data` line, `[DONE]` at the end. */
function readStream(body) {
    const data = body
        .split(/\r\n|\n|\r/)
        .filter(line => line.startsWith('data:'))
        .map(line => line.slice('data:'.length).trim())
        .filter(line => line !== '');
    const end = data.indexOf('[DONE]');
    const parts = withoutEchoes(end === -1 ? data : data.slice(0, end)).map(readPart);
    const finished = end !== -1 || parts.some(part => part.choices?.[0]?.finish_reason);
    if (!finished)
        throw (0,classify/* failureOfBody */.oR)(body, 'the stream was cut before its end');
    return parts;
}
/** A broken proxy sends every event twice. Single repetitions are left: two equal tokens in a row look the same. */
function withoutEchoes(events) {
    const echoed = events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]);
    return echoed ? events.filter((_, place) => place % 2 === 0) : events;
}
function readPart(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw (0,classify/* failureOfBody */.oR)(json, 'the response is not whole JSON');
    }
    const parsed = completionSchema.safeParse(value);
    if (!parsed.success)
        throw (0,classify/* failureOfBody */.oR)(json, `the response is not a completion: ${errors/* prettifyError */.S1(parsed.error)}`);
    const error = parsed.data.error ?? parsed.data.choices?.[0]?.error;
    if (error !== undefined && error !== null)
        throw (0,classify/* failureOfErrorObject */.xU)(error);
    return parsed.data;
}
function join(parts, body) {
    const choices = parts.flatMap(part => part.choices?.filter(choice => (choice.index ?? 0) === 0) ?? []);
    if (choices.length === 0)
        throw (0,classify/* failureOfBody */.oR)(body, 'the response has no choices');
    // The last chunk of some streams repeats the whole message.
    const deltas = choices.flatMap(choice => choice.delta ?? []);
    const messages = deltas.length > 0 ? deltas : choices.flatMap(choice => choice.message ?? []);
    const text = messages.map(message => message.content ?? '').join('');
    const refusal = messages.map(message => message.refusal ?? '').join('');
    const finishReason = choices.findLast(choice => choice.finish_reason)?.finish_reason ?? null;
    const raw = parts.findLast(part => part.usage)?.usage ?? null;
    const usage = raw === null ? null : usageOf(raw);
    const toolCalls = joinToolCalls(messages.map(message => message.tool_calls ?? []), deltas.length > 0);
    // A model that was just being started answers nothing at no cost (OpenRouter documents it): nobody's answer.
    if (text === '' &&
        refusal === '' &&
        toolCalls.length === 0 &&
        !usage?.outputTokens &&
        [null, 'stop', 'error'].includes(finishReason)) {
        throw (0,classify/* failureOfBody */.oR)(body, 'the response is empty');
    }
    return {
        text,
        toolCalls,
        reasoning: joinThoughts(messages),
        refusal: refusal === '' ? null : refusal,
        finishReason,
        usage,
        cost: raw?.cost ?? null,
        model: parts.find(part => part.model)?.model ?? null,
        provider: parts.find(part => part.provider)?.provider ?? null,
        fingerprint: parts.find(part => part.system_fingerprint)?.system_fingerprint ?? null,
    };
}
function usageOf(raw) {
    const cached = raw.prompt_tokens_details?.cached_tokens ??
        raw.prompt_cache_hit_tokens ??
        raw.cached_tokens ??
        raw.cache_read_input_tokens ??
        0;
    // Anthropic's own names count what came from the cache, and what went into it, apart.
    const inputTokens = raw.prompt_tokens ??
        (raw.input_tokens ?? 0) + (raw.cache_read_input_tokens ?? 0) + (raw.cache_creation_input_tokens ?? 0);
    // xAI and Gemini leave reasoning out of the completion's tokens, but not out of the total, nor of the bill.
    const said = raw.completion_tokens ?? raw.output_tokens ?? 0;
    const outputTokens = Math.max(said, (raw.total_tokens ?? 0) - inputTokens);
    const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - said;
    return {
        inputTokens,
        cachedInputTokens: Math.min(cached, inputTokens),
        outputTokens,
        reasoningTokens: Math.min(reasoning, outputTokens),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/model/redact.js
var model_redact = __webpack_require__(43933);
;// CONCATENATED MODULE: ./build/model/endpoint.js




/** An error response on its way through the openai package, whose own errors keep only bodies of OpenAI's shape. */
class ErrorResponse extends Error {
    response;
    constructor(response) {
        super('error response');
        this.response = response;
    }
}
/**
 * Prepares the wire; nothing is sent yet.
 * @throws Failure when the address or the key cannot be used.
 */
function openEndpoint(options) {
    const url = parseBaseUrl(options.baseUrl);
    const apiKey = parseApiKey(options.apiKey);
    const redact = (0,model_redact/* createRedactor */.l)([apiKey ?? '', ...url.searchParams.values()]);
    let openai;
    async function fetchWhole(...[input, init]) {
        // A redirect that is followed carries the prompts to another host, and turns POST into GET.
        const response = await options.fetch(input, { ...init, redirect: 'manual' });
        const { ok, status, headers } = response;
        const body = redact(await response.text());
        if (ok)
            return new Response(body, { headers });
        throw new ErrorResponse({ headers, outcome: (0,classify/* failureOfResponse */.nY)(status, headers, body) });
    }
    async function load() {
        const { OpenAI } = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
        return new OpenAI({
            baseURL: url.origin + url.pathname,
            defaultQuery: Object.fromEntries(url.searchParams),
            apiKey: apiKey ?? 'none',
            // The package would read these from the environment, and send them to whatever endpoint this is.
            adminAPIKey: null,
            organization: null,
            project: null,
            defaultHeaders: {
                'User-Agent': 'swelancer-gate',
                // Samples must be independent: no gateway may answer from its cache.
                'Cache-Control': 'no-cache',
                ...(apiKey === null && { Authorization: null }),
            },
            fetch: fetchWhole,
            maxRetries: 0,
            logLevel: 'off',
        });
    }
    async function send(work, timeout, signal) {
        openai ??= load();
        const client = await openai;
        signal.throwIfAborted();
        // The package leaves its listener on the signal it is given: this one is gone with the request.
        const own = new AbortController();
        const abort = () => own.abort(signal.reason);
        signal.addEventListener('abort', abort);
        try {
            return await work(client, { timeout, signal: own.signal });
        }
        catch (error) {
            if (error instanceof Error && error.cause instanceof ErrorResponse)
                return error.cause.response;
            throw (0,classify/* failureOfConnection */.yM)(error, redact);
        }
        finally {
            signal.removeEventListener('abort', abort);
        }
    }
    return {
        url,
        post: (body, timeoutMs, signal) => send(async (client, options) => {
            const headers = { 'X-Client-Request-Id': (0,external_node_crypto_.randomUUID)() };
            const response = await client.post('/chat/completions', { body, headers, ...options }).asResponse();
            return { headers: response.headers, outcome: await response.text() };
        }, timeoutMs, signal),
        async with(work, timeoutMs, signal) {
            const done = await send(async (client, options) => ({ value: await work(client, options) }), timeoutMs, signal);
            if ('value' in done)
                return done.value;
            throw done.outcome;
        },
    };
}
function parseBaseUrl(text) {
    const hint = 'It looks like https://api.openai.com/v1.';
    if (!URL.canParse(text))
        throw new shared_errors/* Failure */.HR('configuration', 'the base URL is not an address', { hint });
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        throw new shared_errors/* Failure */.HR('configuration', `the base URL starts with ${url.protocol}, not with https:`, { hint });
    }
    if (url.username !== '' || url.password !== '') {
        throw new shared_errors/* Failure */.HR('configuration', `the base URL of ${url.host} holds a user name or password`, {
            hint: 'Give the key by the environment variable instead.',
        });
    }
    return url;
}
function parseApiKey(text) {
    const key = text?.trim() ?? '';
    if (!/^[\x21-\x7e]*$/.test(key)) {
        throw new shared_errors/* Failure */.HR('configuration', 'the API key holds spaces or characters that no key has', {
            hint: 'It is not shown here. Was it copied whole, and nothing else with it?',
        });
    }
    return key === '' ? null : key;
}

// EXTERNAL MODULE: ./build/model/estimate.js
var estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
;// CONCATENATED MODULE: ./build/model/limits.js


/** Stay this far under a known limit: endpoints count by the time of arrival, which jitters. */
const RESERVE = 1.02;
function createLimiter(concurrency, limits, clock) {
    const queue = new dist["default"]({ concurrency });
    const msPerRequest = limits.requestsPerMinute === null ? 0 : (60_000 * RESERVE) / limits.requestsPerMinute;
    const msPerToken = limits.tokensPerMinute === null ? 0 : (60_000 * RESERVE) / limits.tokensPerMinute;
    let line = Promise.resolve();
    let sent = { requests: 0, tokens: 0 };
    /** What endpoints said is left, by header. */
    const left = new Map();
    let nextAt = 0;
    let pausedUntil = 0;
    let places = concurrency;
    let backedOffAt = Number.NEGATIVE_INFINITY;
    async function waitForTurn(tokens, patience, signal) {
        const cost = { requests: 1, tokens };
        for (;;) {
            const now = clock.now();
            const resets = [...left.values()].filter(({ unit, amount }) => amount < cost[unit]).map(({ resetAt }) => resetAt);
            const turn = Math.max(nextAt, pausedUntil, ...resets);
            if (turn - now > patience)
                throw tooLongAWait(turn - now);
            if (turn <= now)
                break;
            await clock.sleep(turn - now, signal);
        }
        // Evenly spaced (a leaky bucket): endpoints refuse bursts, whatever the sum of the minute.
        nextAt = clock.now() + Math.max(msPerRequest, msPerToken * tokens);
        for (const counter of left.values())
            counter.amount -= cost[counter.unit];
        sent = { requests: sent.requests + 1, tokens: sent.tokens + tokens };
        return sent;
    }
    function resize(size) {
        places = Math.min(concurrency, Math.max(1, size));
        queue.concurrency = Math.floor(places);
    }
    return {
        inTurn: (priority, signal, work) => queue.add(work, { priority, signal }),
        admit(tokens, patience, signal) {
            // One after the other, so that a late wake-up delays those behind instead of making a burst with them.
            const admitted = line.then(() => waitForTurn(tokens, patience, signal));
            line = admitted.catch(() => { });
            return admitted;
        },
        heard(admitted, { retryAfterMs, counters }) {
            const now = clock.now();
            pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
            for (const { name, unit, remaining, resetMs } of counters) {
                // Responses overtake each other: the one to the latest request knows best.
                if ((left.get(name)?.asOf ?? 0) > admitted.requests)
                    continue;
                // The endpoint has not counted yet what was sent after this request.
                const amount = remaining - (sent[unit] - admitted[unit]);
                left.set(name, { unit, amount, resetAt: now + resetMs, asOf: admitted.requests });
            }
        },
        charge(tokens) {
            nextAt = Math.max(clock.now(), nextAt) + Math.max(0, tokens) * msPerToken;
        },
        // Additive increase, multiplicative decrease (Chiu and Jain 1989), as TCP does.
        overloaded(sentAt) {
            // Requests that were under way when it backed off say nothing new.
            if (sentAt <= backedOffAt)
                return;
            backedOffAt = clock.now();
            resize(places / 2);
        },
        succeeded() {
            resize(places + 1 / places);
        },
    };
}
const tooLongAWait = (ms) => new failure/* CallFailure */.R('rate-limit', `the rate limit wants a wait of ${Math.ceil(ms / 1000)} s, longer than a call may take`, {
    requests: 0,
    hopeless: false,
    hint: 'Raise the timeout, lower the concurrency, or run again later: what was answered is kept.',
});

// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
;// CONCATENATED MODULE: ./build/model/rate-headers.js
/** OpenAI, Anthropic, OpenRouter and gateways in front of vLLM, and the IETF draft. */
const COUNTERS = [
    ['requests', 'x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests'],
    ['tokens', 'x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens'],
    ['requests', 'anthropic-ratelimit-requests-remaining', 'anthropic-ratelimit-requests-reset'],
    ['tokens', 'anthropic-ratelimit-tokens-remaining', 'anthropic-ratelimit-tokens-reset'],
    ['tokens', 'anthropic-ratelimit-input-tokens-remaining', 'anthropic-ratelimit-input-tokens-reset'],
    ['requests', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
    ['requests', 'ratelimit-remaining', 'ratelimit-reset'],
];
function readRateHeaders(headers, now) {
    const finer = headers.get('retry-after-ms') ?? '';
    return {
        retryAfterMs: /^\d+(\.\d+)?$/.test(finer) ? Number(finer) : parseMoment(headers.get('retry-after'), now),
        counters: COUNTERS.flatMap(([unit, name, reset]) => {
            const remaining = headers.get(name) ?? '';
            if (!/^\d+$/.test(remaining))
                return [];
            return { name, unit, remaining: Number(remaining), resetMs: parseMoment(headers.get(reset), now) };
        }),
    };
}
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds from now until what a header names: seconds, an epoch in s or ms, a duration such as `6m0s`, or a date. */
function parseMoment(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text)) {
        const number = Number(text);
        if (number > 1e12)
            return Math.max(0, number - now);
        if (number > 1e9)
            return Math.max(0, number * 1000 - now);
        return number * 1000;
    }
    if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) {
        return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
    }
    const date = Date.parse(text);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/model/request.js
/** @param host with its port, as replies name it */
function firstDialect(host) {
    return {
        structuredOutput: true,
        maxTokens: 'max_tokens',
        stream: false,
        streamUsage: true,
        usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
        thoughtsOf: host,
    };
}
/** The body of a request. `extraBody` cannot replace what the trial's identity names. */
function requestBody({ model, messages, sampling, answerSchema, extraBody, tools }, dialect) {
    const stream = dialect.stream || extraBody.stream === true;
    const { temperature, topP, maxTokens, reasoningEffort } = sampling;
    return {
        ...(dialect.usageAccounting && { usage: { include: true } }),
        ...extraBody,
        model,
        messages: messages.map(message => wireMessage(message, dialect)),
        ...(tools !== undefined && { tools: tools.map(wireTool) }),
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { top_p: topP }),
        ...(maxTokens !== undefined && { [dialect.maxTokens]: maxTokens }),
        ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
        ...(answerSchema !== null &&
            dialect.structuredOutput && {
            response_format: { type: 'json_schema', json_schema: { ...answerSchema, strict: true } },
        }),
        ...(stream && { stream: true, ...(dialect.streamUsage && { stream_options: { include_usage: true } }) }),
    };
}
function wireMessage(message, { thoughtsOf }) {
    if (message.role === 'tool')
        return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
    if (message.role !== 'assistant')
        return message;
    const { role, content, toolCalls = [], reasoning, host } = message;
    const isOwn = host !== undefined && host === thoughtsOf;
    return {
        role,
        // An empty text beside tool calls is refused by some endpoints, null by none.
        content: content === '' && toolCalls.length > 0 ? null : content,
        ...(isOwn && reasoning),
        ...(toolCalls.length > 0 && { tool_calls: toolCalls.map(call => wireToolCall(call, isOwn)) }),
    };
}
const wireToolCall = ({ id, name, arguments: json, extra }, isOwn) => ({
    ...(isOwn && extra),
    id,
    type: 'function',
    function: { name, arguments: json },
});
const wireTool = (tool) => ({ type: 'function', function: tool });
const LESSONS = [
    {
        complaint: /max_completion_tokens/i,
        change: dialect => ({ ...dialect, maxTokens: 'max_completion_tokens' }),
        notice: 'The endpoint wants max_completion_tokens instead of max_tokens: sent so from now on.',
    },
    {
        complaint: /stream_options|include_usage/i,
        change: dialect => ({ ...dialect, streamUsage: false }),
        notice: 'The endpoint does not tell the usage of streamed answers.',
    },
    {
        // Alibaba: "This model only support stream mode, please enable the stream parameter"; Anthropic: "Streaming is required".
        complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
        change: dialect => ({ ...dialect, stream: true }),
        notice: 'The endpoint wants to stream its answers: done so from now on.',
    },
    {
        complaint: /response_format|json_schema|structured[ _]outputs?|requested parameters/i,
        change: dialect => ({ ...dialect, structuredOutput: false }),
        notice: 'The endpoint does not offer structured output for this model: answers are asked for in words alone.',
    },
    {
        // Groq: "property 'reasoning_content' is unsupported"; pydantic: "messages.1.reasoning: Extra inputs are not permitted".
        complaint: /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
        change: dialect => ({ ...dialect, thoughtsOf: null }),
        notice: "The endpoint does not take a model's earlier thoughts back: left out from now on.",
    },
];
const TEACHING = new Set(['bad-request', 'unknown-model', 'server']);
/** What the refusal of a call teaches: a dialect in which it would be sent otherwise, or null. */
function learn(call, dialect, failure) {
    if (!TEACHING.has(failure.kind))
        return null;
    const sent = JSON.stringify(requestBody(call, dialect));
    for (const { complaint, change, notice } of LESSONS) {
        if (!complaint.test(failure.message))
            continue;
        const changed = change(dialect);
        if (JSON.stringify(requestBody(call, changed)) !== sent)
            return { dialect: changed, notice };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/model/client.js










/** A refused rate is no attempt: only the deadline ends it. */
const RETRIES = 5;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 20_000;
/**
 * A client of one endpoint. Retries happen here and nowhere else.
 * @throws Failure when the address or the key cannot be used.
 */
function createModelClient(options) {
    const { clock } = options;
    const limiter = createLimiter(options.concurrency, options.limits, clock);
    const endpoint = openEndpoint(options);
    /** Models of one endpoint can take different parameters. */
    const dialects = new Map();
    const firstOfAll = firstDialect(endpoint.url.host);
    const dialectOf = (model) => dialects.get(model) ?? firstOfAll;
    /** One attempt; more than one request when the endpoint has to be asked in another way. */
    async function ask(pending) {
        const { call, signal } = pending;
        const tokens = (0,estimate/* roughTokens */.O)(call);
        for (;;) {
            const asked = dialectOf(call.model);
            const body = requestBody(call, asked);
            const { messages, tools, ...sent } = body;
            const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.now();
            const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
            const sentAt = clock.now();
            pending.deadline ??= sentAt + options.deadlineMs;
            pending.requests++;
            try {
                const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
                const { headers, outcome } = await endpoint.post(body, timeout, signal);
                limiter.heard(admitted, readRateHeaders(headers, clock.now()));
                if (outcome instanceof failure/* CallFailure */.R)
                    throw outcome;
                const completion = readCompletion(outcome);
                limiter.succeeded();
                limiter.charge(totalTokens(completion) - tokens);
                return replyOf(completion, call, pending.requests, { sent, latencyMs: clock.now() - sentAt, priceShare: 1 });
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.R))
                    throw error;
                if (error.kind === 'rate-limit' || OVERLOADED.has(error.status ?? 0))
                    limiter.overloaded(sentAt);
                const lesson = learn(call, asked, error);
                if (lesson === null)
                    throw error;
                // Calls under way at the same time learn the same: the first tells it.
                if (dialectOf(call.model) === asked) {
                    dialects.set(call.model, lesson.dialect);
                    options.onNotice(lesson.notice);
                }
            }
        }
    }
    function replyOf({ usage, cost, model, provider, fingerprint, ...said }, call, requests, { sent, latencyMs, priceShare }) {
        const { prices } = options.termsOf(call.model);
        return {
            ...said,
            usage,
            cost: cost ?? (usage === null || prices === null ? null : priceShare * (0,model_prices/* costOf */.h)(usage, prices)),
            served: { host: endpoint.url.host, model, provider, fingerprint },
            sent,
            requests,
            latencyMs,
        };
    }
    /** Waits before another attempt, with full jitter (Brooker 2015), or throws when there is to be none. */
    async function waitToRetry(error, attempt, retriesLeft, { deadline, signal }) {
        if (!(error instanceof failure/* CallFailure */.R) || !failure/* PASSING */.K.has(error.kind) || retriesLeft === 0)
            throw error;
        const delay = options.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
        if (deadline !== null && clock.now() + delay > deadline)
            throw error;
        await clock.sleep(delay, signal);
    }
    async function checkLength({ model, messages, tools, sampling }) {
        const { contextTokens } = options.termsOf(model);
        if (contextTokens === null)
            return;
        const countTokens = await (0,estimate/* loadTokenizer */.Y)();
        const prompt = countTokens(messages, tools);
        const answer = sampling.maxTokens ?? 0;
        if (prompt + answer <= contextTokens)
            return;
        const message = `the prompt has ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ''}, more than the context of ${contextTokens}`;
        throw new failure/* CallFailure */.R('context-too-long', message, { requests: 0, hopeless: false });
    }
    /** What a call ends with, in place of what was thrown. */
    async function explain(error, { call, signal, requests }) {
        if (signal.aborted)
            return new failure/* CallFailure */.R('cancelled', 'the call was cancelled', { requests, hopeless: false });
        if (!(error instanceof failure/* CallFailure */.R))
            return error;
        if (error.kind !== 'context-too-long' || requests === 0)
            return error.with({ requests });
        const countTokens = await (0,estimate/* loadTokenizer */.Y)();
        return error.with({
            message: `the prompt of about ${countTokens(call.messages, call.tools)} tokens is too long: ${error.message}`,
            requests,
        });
    }
    return {
        origin: endpoint.url.origin,
        batches: {
            ...openBatches(endpoint, options.timeoutMs),
            body: call => requestBody(call, dialectOf(call.model)),
            reply: (call, response, carried) => replyOf(readCompletion(response), call, 1, carried),
        },
        async complete(call, run) {
            // A signal of its own: every call listens to it, and Node warns of more than ten listeners on one.
            const signal = AbortSignal.any([run]);
            const pending = { call, signal, requests: 0, deadline: null };
            try {
                await checkLength(call);
                return await (0,p_retry/* default */.Ay)(attempt => limiter.inTurn(attempt, signal, () => ask(pending)), {
                    retries: RETRIES,
                    minTimeout: 0,
                    onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => waitToRetry(error, attemptNumber, retriesLeft, pending),
                    shouldConsumeRetry: ({ error }) => !(error instanceof failure/* CallFailure */.R && error.kind === 'rate-limit'),
                });
            }
            catch (error) {
                throw await explain(error, pending);
            }
        },
    };
}
/** What is thrown while waiting for admission is not mended by waiting again. */
const endCall = (error) => {
    throw new p_retry/* AbortError */.lc(error);
};
const OVERLOADED = new Set([503, 529]);
const totalTokens = ({ usage }) => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   Y: () => (/* binding */ loadTokenizer)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** All words of a message that a model reads. */
function textOf(message) {
    if (message.role !== 'assistant' || message.toolCalls === undefined)
        return message.content;
    return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}
/** Four characters a token, as OpenAI counts for its own limits. */
function roughTokens({ messages, tools }) {
    const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
    return Math.ceil((characters + (tools === undefined ? 0 : JSON.stringify(tools).length)) / 4);
}
/** Counts tokens as OpenAI's o200k encoding does: exact for its models, within some per cent for others. */
async function loadTokenizer() {
    // The vocabulary takes half a second to load: only when it is needed.
    const { countTokens } = await __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
    // Text may hold what looks like a special token: it is text here.
    const options = { disallowedSpecial: new Set() };
    // Pieces, because the tokenizer takes quadratic time on one long word such as an embedded image.
    const tokensIn = (text) => (text.match(/[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/g) ?? []).reduce((sum, piece) => sum + countTokens(piece, options), 0);
    return (messages, tools) => messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + (tools === undefined ? 0 : tokensIn(JSON.stringify(tools))));
}


/***/ }),

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   R: () => (/* binding */ CallFailure)
/* harmony export */ });
/** Failures that another request may mend. All others end the call. */
const PASSING = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call that brought no answer after all its retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Requests that were sent before giving up. */
    requests;
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, hopeless = this.hopeless }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            hopeless,
        });
    }
}


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/** US dollars that an answer cost. */
function costOf(usage, prices) {
    const fresh = usage.inputTokens - usage.cachedInputTokens;
    const dollars = fresh * prices.input +
        usage.cachedInputTokens * (prices.cachedInput ?? prices.input) +
        usage.outputTokens * prices.output;
    return dollars / 1_000_000;
}


/***/ }),

/***/ 43933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Anything shorter guards nothing, and taking it out would garble what endpoints say. */
const SHORTEST_SECRET = 8;
/** Takes secrets out of text that leaves the client: endpoints echo keys in their errors, and libraries in theirs. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(formsOf))];
    // Longest first: a form can be part of another.
    forms.sort((a, b) => b.length - a.length);
    return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/** As it is, in JSON, in an address and in a Basic authorization header. */
function formsOf(secret) {
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
    ];
}


/***/ })

};
