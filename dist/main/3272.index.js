export const id = 3272;
export const ids = [3272];
export const modules = {

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ failureOfResponse),
/* harmony export */   oR: () => (/* binding */ failureOfBody),
/* harmony export */   xU: () => (/* binding */ failureOfErrorObject),
/* harmony export */   yM: () => (/* binding */ failureOfConnection)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);


const WEB_PAGE = /^\s*<(?:!doctype|html|head|\?xml)/i;
const BASE_URL_HINT = 'Does the base URL end in /v1, or wherever the endpoint keeps /chat/completions?';
/**
 * Messages of OpenAI, Anthropic, OpenRouter, Gemini, xAI, Groq, Mistral, Moonshot, MiniMax, Bedrock, vLLM, TGI,
 * llama.cpp, LM Studio, Ollama.
 */
const TOO_LONG = [
    /context[ _-]?(?:length|window|size)/i,
    /(?:prompt|input|request|message).{0,40}too (?:long|large)/i,
    /(?:prompt|input) (?:token count|length).{0,40}exceeds/i,
    /maximum (?:prompt|model|input) length|prompt exceeds max length/i,
    /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded|too many (?:input )?tokens/i,
    /reduce the length of the (?:messages|prompt|input)/i,
    /too large for model|`inputs`.{0,60}must/i,
];
/** OpenAI, Anthropic, OpenRouter (also key limits), DeepSeek, Moonshot, xAI, Fireworks, all budgets of LiteLLM. */
const OUT_OF_CREDIT = [
    /insufficient[ _](?:quota|balance|credit|funds)|exceeded[ _](?:your )?current[ _]quota|billing/i,
    /out of credits|requires more credits|no (?:remaining )?credits|credits? (?:balance )?(?:is|are|has been) (?:exhausted|depleted|too low)/i,
    /used all (?:available|of your) credits|(?:monthly )?(?:spending|spend|usage)[ _-]limit|key limit exceeded/i,
    /budget[ _]?(?:has been )?exceeded|exceeded[ _]?(?:\w+ )?budget|over budget|crossed budget/i,
    /account.{0,40}(?:suspended|deactivated|overdue|in arrears)/i,
];
/** Gemini's `quotaId`, OpenRouter's free models, Groq's tokens and requests per day. */
const PER_DAY = /per[ _-]?day|daily (?:limit|quota)/i;
/** Gemini also calls its limit per minute a quota, but gives a retry time; a limit of 0 never resets. */
const COMES_BACK = /(?:retry|try again) in|per[ _-]?minute/i;
const NEVER = /\blimit: 0\b/i;
/** LiteLLM looks up unknown keys in a database, which may not be configured. */
const NO_KEY = /invalid[ _]api[ _]key|incorrect api key|api key (?:not valid|is invalid)|no connected db|no_db_connection|token_not_found_in_db/i;
const NO_MODEL = /model_not_found|no endpoints? found|(?:unknown|invalid|not a valid) model|model.{0,80}(?:not found|not exist|not available)/i;
/** Ollama, OpenRouter, llama.cpp, vLLM, Groq, Bedrock, Mistral and others, if the model or server lacks tool calling. */
const NO_TOOLS = [
    /(?:not|n't) support (?:tools?|function calling)\b|no endpoints? found that support tool/i,
    /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
    /requires --jinja|requires --enable-auto-tool-choice|unsupported param: tools|unrecognized.{0,40}\btools\b/i,
];
const FILTERED = /content[ _]?(?:filter|policy)|moderation|flagged|responsible ?ai/i;
/** Classifies a response with an error status. */
function failureOfResponse(status, headers, body) {
    if (status >= 300 && status < 400) {
        const meaning = { kind: 'bad-request', fatal: true, hint: 'Use that address as the base URL.' };
        return failure(status, meaning, `the endpoint redirects to ${headers.get('location')?.split('?')[0] ?? 'another address'}`);
    }
    if (WEB_PAGE.test(body))
        return failure(status, meaningOf(status, ''), 'the endpoint returned a web page');
    const value = parse(body) ?? body;
    const { message } = readError(value);
    return failure(status, meaningOf(status, `${tagsIn(value).join(' ')} ${message}`), message || 'no reason given');
}
/** Classifies an error object with status 200, as from OpenRouter, or in a stream. */
function failureOfErrorObject(error) {
    const { message, code } = readError({ error });
    const status = /^[45]\d\d$/.test(code) ? Number(code) : 502;
    return failure(status, meaningOf(status, `${tagsIn(error).join(' ')} ${message}`), message || 'no reason given');
}
/** Classifies a body that is not a completion. */
function failureOfBody(body, what) {
    return WEB_PAGE.test(body)
        ? failure(null, { kind: 'malformed-response', fatal: true, hint: BASE_URL_HINT }, 'the endpoint returned a web page')
        : failure(null, { kind: 'malformed-response' }, `${what} (${body.length} characters)`);
}
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER_CERT)|CERT_UNTRUSTED|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID/;
/** Classifies an error before the response was complete. `redact` removes secrets from library messages. */
function failureOfConnection(error, redact) {
    // Node names most codes in its message.
    const words = [...chain(error)].map(({ code = '', message }) => redact(message.includes(code) ? message : `${code} ${message}`));
    const untrusted = words.find(word => UNTRUSTED.test(word));
    if (untrusted !== undefined) {
        const hint = 'Give its authority to Node in the environment variable NODE_EXTRA_CA_CERTS, as the path of a PEM file.';
        return failure(null, { kind: 'connection', fatal: true, hint }, `the certificate is not trusted: ${untrusted}`);
    }
    const meaning = words.some(word => /timed? ?out/i.test(word))
        ? { kind: 'timeout', hint: 'Raise the timeout, or shorten the answers with sampling.max-tokens.' }
        : { kind: 'connection', hint: 'Check the base URL, and that the endpoint can be reached from here.' };
    return failure(null, meaning, words.at(-1) ?? 'the connection failed');
}
const OUT_OF_MONEY = {
    kind: 'quota',
    fatal: true,
    hint: 'Add credit, or raise the spending limit of the account or the key, then run again: completed answers are kept.',
};
const TOMORROW = "Run again when the day's quota has been renewed, or use a key with a higher one: completed answers are kept.";
function meaningOf(status, words) {
    const isRefused = status >= 400 && status < 500 && ![404, 408, 413, 422].includes(status);
    if (status === 429 && PER_DAY.test(words))
        return { ...OUT_OF_MONEY, hint: TOMORROW };
    const comesBack = COMES_BACK.test(words) && !NEVER.test(words);
    const noMoney = OUT_OF_CREDIT.some(wording => wording.test(words)) && !comesBack;
    if (status === 402 || status === 412 || (noMoney && isRefused))
        return OUT_OF_MONEY;
    // A request larger than the token limit per minute never succeeds.
    if (status === 429)
        return { kind: /request too large/i.test(words) ? 'context-too-long' : 'rate-limit' };
    if (status === 413 || TOO_LONG.some(wording => wording.test(words)))
        return { kind: 'context-too-long' };
    if (NO_TOOLS.some(wording => wording.test(words))) {
        return {
            kind: 'bad-request',
            fatal: true,
            hint: 'An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser).',
        };
    }
    if (status >= 500 || status === 409 || status === 425)
        return { kind: 'server' };
    if (status === 408)
        return { kind: 'timeout' };
    if (FILTERED.test(words))
        return { kind: 'content-filter' };
    // Groq rejects model output that does not match the schema or tools; another sample may match.
    if (/json_validate_failed|tool_use_failed/.test(words))
        return { kind: 'malformed-response' };
    if (status === 401 || status === 403 || NO_KEY.test(words)) {
        return {
            kind: 'authentication',
            fatal: true,
            hint: 'Check that the key is whole, belongs to this endpoint and may use this model.',
        };
    }
    if (/DeploymentNotFound/i.test(words)) {
        return {
            kind: 'unknown-model',
            fatal: true,
            hint: 'On Azure, `model` is the name of your deployment, not that of the model in it.',
        };
    }
    if (NO_MODEL.test(words)) {
        return { kind: 'unknown-model', fatal: true, hint: 'Check how this endpoint spells the name of the model.' };
    }
    if (status === 404 || status === 405)
        return { kind: 'bad-request', fatal: true, hint: BASE_URL_HINT };
    return { kind: 'bad-request' };
}
function failure(status, { kind, fatal = false, hint }, words) {
    const message = words
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 400);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk(kind, status === null ? message : `${status} ${message}`, {
        ...(status === null ? {} : { status }),
        ...(hint === undefined ? {} : { hint }),
        requests: 1,
        fatal,
    });
}
/** Message and code from known formats: OpenAI's and OpenRouter's objects, FastAPI's `detail`, Mistral's, and plain text. */
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
/** Fields with the class of an error, at any depth: `quotaId` is in Gemini's details. */
const TAGS = new Set(['code', 'type', 'status', 'reason', 'quotaId', 'error_type', 'error_code']);
function tagsIn(value, depth = 0) {
    if (value === null || typeof value !== 'object' || depth > 8)
        return [];
    return Object.entries(value).flatMap(([name, part]) => typeof part === 'string' || typeof part === 'number'
        ? TAGS.has(name)
            ? [String(part)]
            : []
        : tagsIn(part, depth + 1));
}
/** OpenRouter puts the upstream provider's message into `metadata.raw`. */
function readRaw(metadata) {
    if (metadata === null || typeof metadata !== 'object' || !('raw' in metadata))
        return null;
    return typeof metadata.raw === 'string' ? (parse(metadata.raw) ?? metadata.raw) : metadata.raw;
}
function parse(text) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    }
    catch {
        return undefined;
    }
}
/** An error and its causes. Node's fetch explains the problem only in the innermost one. */
function* chain(error) {
    if (!(error instanceof Error))
        return;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    yield { message: error.message, code };
    yield* chain(error.cause);
}


/***/ }),

/***/ 63272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModelClient: () => (/* binding */ createModelClient)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
;// CONCATENATED MODULE: ./build/model/notices.js
/** Notices about an endpoint: each once per run, in the log. */
const NOTICES = {
    completionLimit: 'The endpoint requires max_completion_tokens instead of max_tokens. The gate uses it from now on.',
    noStreamUsage: 'The endpoint does not report usage for streamed answers.',
    streamOnly: 'The endpoint requires streaming. The gate streams answers from now on.',
    noSchema: 'The endpoint does not support structured output for this model. The gate requests plain text instead.',
    noUser: 'The endpoint does not accept the field `user`.',
    noThoughts: "The endpoint does not accept a model's earlier thoughts. The gate omits them from now on.",
    cached: 'A gateway answered from its cache, but every sample needs a new answer. The gate now bypasses the cache.',
    misreported: (host) => `${host} reports an impossible token count or cost, which is ignored.`,
    noContent: (fields) => `An answer has no content; its text is in ${fields}, which the gate does not read. Turn off the server's reasoning parser, or let the model answer after thinking.`,
};

// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/model/finish.js
var finish = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/model/reply.js




/**
 * The reply of an endpoint.
 * @param requests of the call so far
 */
function replyOf({ usage, isUncounted: _uncounted, misreported: _misreported, cost, id, model, provider, fingerprint, ...reported }, { host, prices }, requests, { sent, latencyMs, priceShare }) {
    return {
        ...reported,
        usage,
        cost: cost ?? (usage === null || prices === null ? null : priceShare * (0,model_prices/* costOf */.h)(usage, prices)),
        served: { host, id, model, provider, fingerprint },
        sent,
        requests,
        latencyMs,
    };
}
/** @throws CallFailure if the endpoint ended the answer, not the model, and it is incomplete. */
function checkEnding({ finishReason, text, toolCalls }) {
    if ((0,finish/* endingOf */.z6)(finishReason) !== 'unknown')
        return;
    const isWhole = toolCalls.length > 0 ? toolCalls.every(call => (0,finish/* isWholeObject */.tj)(call.arguments)) : (0,finish/* isWholeAnswer */.uD)(text);
    if (isWhole)
        return;
    const reason = finishReason?.replaceAll(/[^\w .:-]/g, '').slice(0, 60);
    throw new failure/* CallFailure */.Rk('server', `the endpoint ended the answer before the model did (finish_reason "${reason}")`, {
        requests: 1,
        fatal: false,
    });
}
/** Notices about a completion with impossible numbers, or with text in the wrong field. */
function odditiesOf({ misreported, text, toolCalls, refusal, reasoning, finishReason }, host) {
    const isSilent = text === '' && toolCalls.length === 0 && refusal === null && (0,finish/* endingOf */.z6)(finishReason) === 'done';
    return [
        ...(misreported ? [NOTICES.misreported(host)] : []),
        ...(isSilent && reasoning !== null ? [NOTICES.noContent(Object.keys(reasoning).join(' and '))] : []),
    ];
}

// EXTERNAL MODULE: ./build/model/response-cache.js
var response_cache = __webpack_require__(79508);
;// CONCATENATED MODULE: ./build/model/request.js


/** @param host with its port, as named in replies */
function firstDialect(host) {
    return {
        structuredOutput: true,
        maxTokens: 'max_tokens',
        stream: false,
        streamUsage: true,
        usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
        liteLlmBypass: false,
        ownUser: false,
        thoughtsOf: host,
    };
}
/**
 * The body of a request. `extraBody` cannot override fields of the trial's identity.
 * @param request a unique name
 */
function requestBody({ model, messages, sampling, answerSchema, extraBody, tools }, dialect, request) {
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
        ...(dialect.liteLlmBypass && { cache: response_cache/* LITELLM_BYPASS */.Ji }),
        ...(dialect.ownUser && { user: `swelancer-gate-${request}` }),
        ...(stream && { stream: true, ...(dialect.streamUsage && { stream_options: { include_usage: true } }) }),
    };
}
/** The JSON of messages. Each is converted once, although every turn of an agent sends all earlier ones again. */
function conversationJson(messages, dialect) {
    const texts = messages.map(message => {
        const known = converted.get(message);
        if (known?.thoughtsOf === dialect.thoughtsOf)
            return known.json;
        const json = JSON.stringify(wireMessage(message, dialect));
        converted.set(message, { thoughtsOf: dialect.thoughtsOf, json });
        return json;
    });
    return `[${texts.join(',')}]`;
}
const converted = new WeakMap();
/** The JSON of a body, given that of its messages. */
function requestJson({ messages: _messages, ...rest }, conversation) {
    return `${JSON.stringify(rest).slice(0, -1)},"messages":${conversation}}`;
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
        // Some endpoints reject empty text next to tool calls; all accept null.
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
        notice: NOTICES.completionLimit,
    },
    {
        complaint: /stream_options|include_usage/i,
        change: dialect => ({ ...dialect, streamUsage: false }),
        notice: NOTICES.noStreamUsage,
    },
    {
        // Alibaba: "This model only support stream mode, please enable the stream parameter"; Anthropic: "Streaming is required".
        complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
        change: dialect => ({ ...dialect, stream: true }),
        notice: NOTICES.streamOnly,
    },
    {
        complaint: /response_(?:format|schema)|json_schema|structured[ _]outputs?|output_config|guided[ _]decoding|parse grammar|requested parameters/i,
        change: dialect => ({ ...dialect, structuredOutput: false }),
        notice: NOTICES.noSchema,
    },
    {
        complaint: /\buser\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized).{0,40}\buser\b/i,
        change: dialect => ({ ...dialect, ownUser: null }),
        notice: NOTICES.noUser,
    },
    {
        // Groq: "property 'reasoning_content' is unsupported"; pydantic: "messages.1.reasoning: Extra inputs are not permitted".
        complaint: /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
        change: dialect => ({ ...dialect, thoughtsOf: null }),
        notice: NOTICES.noThoughts,
    },
];
const TEACHING = new Set(['bad-request', 'unknown-model', 'server']);
/** The dialect that avoids the error of a rejected call, or null. */
function learn(call, dialect, failure) {
    if (!TEACHING.has(failure.kind))
        return null;
    const sent = JSON.stringify(requestBody(call, dialect, ''));
    for (const { complaint, change, notice } of LESSONS) {
        if (!complaint.test(failure.message))
            continue;
        const changed = change(dialect);
        if (JSON.stringify(requestBody(call, changed, '')) !== sent)
            return { dialect: changed, notice };
    }
    return null;
}
/** A dialect that is harder to cache than this one, or null. */
function evadeCache(dialect, isLiteLlm) {
    if (isLiteLlm && !dialect.liteLlmBypass)
        return { ...dialect, liteLlmBypass: true };
    return dialect.ownUser === false ? { ...dialect, ownUser: true } : null;
}

;// CONCATENATED MODULE: ./build/model/attempt.js







/** One attempt at a call, with more than one request if the dialect has to change or a cache answered. */
function createAttempts({ host, dialects, send, termsOf, onNotice, }) {
    const memory = (0,response_cache/* createAnswerMemory */.Yn)();
    const shown = new Set();
    function showOnce(notices) {
        for (const notice of notices) {
            if (!shown.has(notice))
                onNotice(notice);
            shown.add(notice);
        }
    }
    return async (pending) => {
        const { call } = pending;
        /** A rejection that may be due to structured output; the request is repeated without it. */
        let doubted = null;
        for (;;) {
            const known = dialects.of(call.model);
            const asked = doubted === null ? known : { ...known, structuredOutput: false };
            const request = (0,external_node_crypto_.randomUUID)();
            const body = requestBody(call, asked, request);
            const conversation = conversationJson(call.messages, asked);
            try {
                const { headers, completion, latencyMs } = await send(pending, requestJson(body, conversation), request);
                showOnce(odditiesOf(completion, host));
                if (doubted !== null)
                    dialects.adopt(call.model, known, asked, NOTICES.noSchema);
                doubted = null;
                const replay = (0,response_cache/* cacheHit */.Is)(headers) ?? memory.replayed(call.model, conversation, completion);
                if (replay === null) {
                    const { messages, tools, ...sent } = body;
                    const terms = { host, ...termsOf(call.model) };
                    const reply = replyOf(completion, terms, pending.requests, { sent, latencyMs, priceShare: 1 });
                    pending.paid = (0,model_prices/* plus */.t)(pending.paid, reply.cost);
                    checkEnding(completion);
                    return { ...reply, cost: pending.paid };
                }
                const evading = evadeCache(asked, (0,response_cache/* isLiteLlm */.IZ)(headers));
                if (evading !== null)
                    dialects.adopt(call.model, asked, evading, NOTICES.cached);
                else if (dialects.of(call.model) === asked)
                    throw (0,response_cache/* cachedFailure */.NJ)(replay, { requests: 1, cost: 0 });
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.Rk))
                    throw error;
                const lesson = learn(call, asked, error);
                if (doubted !== null) {
                    if (error.kind !== 'bad-request')
                        throw error;
                    // Rejected for another reason, which also applies to other calls.
                    dialects.trust(call.model);
                    throw doubted;
                }
                if (lesson !== null)
                    dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
                else if ('response_format' in body && dialects.mayDoubt(call.model, error))
                    doubted = error;
                else
                    throw error;
            }
        }
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
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
/** Metadata key of our name for a batch, used to find it if its id is lost. */
const LABEL = 'swelancer_gate';
/** The list is newest first, and ours is at most a day old. */
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
// EXTERNAL MODULE: ./build/shared/json.js
var shared_json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/model/reported-usage.js

/** Ten times the longest existing context, and more than any answer costs. Larger numbers are errors and ignored. */
const MAX_TOKENS = 100_000_000;
const MAX_DOLLARS = 10_000;
const figure = schemas/* number */.aig()
    .nonnegative()
    .nullish()
    // JSON numbers can be too large for JavaScript.
    .catch(({ value }) => (value === Number.POSITIVE_INFINITY ? value : null));
const count = figure.transform(value => (value == null ? value : Math.round(value)));
/**
 * Usage reported by endpoints: OpenAI and OpenRouter, DeepSeek (`prompt_cache_hit_tokens`), Moonshot (`cached_tokens`),
 * Anthropic (`cache_…`).
 */
const reportedUsageSchema = schemas/* object */.Ikc({
    prompt_tokens: count,
    input_tokens: count,
    completion_tokens: count,
    output_tokens: count,
    total_tokens: count,
    prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: count, cache_write_tokens: count }).nullish().catch(null),
    input_tokens_details: schemas/* object */.Ikc({ cached_tokens: count }).nullish().catch(null),
    prompt_cache_hit_tokens: count,
    cached_tokens: count,
    cache_read_input_tokens: count,
    cache_creation_input_tokens: count,
    completion_tokens_details: schemas/* object */.Ikc({ reasoning_tokens: count }).nullish().catch(null),
    reasoning_tokens: count,
    cost: figure,
    is_byok: schemas/* boolean */.zMY().nullish().catch(null),
    cost_details: schemas/* object */.Ikc({ upstream_inference_cost: figure }).nullish().catch(null),
});
/** Reads the reported usage, if any. */
function accountOf(raw) {
    if (raw === null)
        return { usage: null, cost: null, isUncounted: false, misreported: false };
    const usage = usageOf(raw);
    const cost = reportedCost(raw);
    const isUncounted = usage === null;
    const impossible = usage !== null && Object.values(usage).some((tokens = 0) => tokens > MAX_TOKENS);
    const absurd = cost !== null && cost > MAX_DOLLARS;
    return {
        usage: impossible ? null : usage,
        // Zero usage means unknown usage, not a free answer.
        cost: absurd || (isUncounted && cost === 0) ? null : cost,
        isUncounted,
        misreported: impossible || absurd,
    };
}
/** Normalized token counts. Null if all are zero, as from gateways that do not count, unless the answer is empty. */
function usageOf(raw) {
    const cached = raw.prompt_tokens_details?.cached_tokens ??
        raw.input_tokens_details?.cached_tokens ??
        raw.prompt_cache_hit_tokens ??
        raw.cached_tokens ??
        raw.cache_read_input_tokens ??
        0;
    const written = raw.cache_creation_input_tokens ?? raw.prompt_tokens_details?.cache_write_tokens ?? 0;
    const output = raw.completion_tokens ?? raw.output_tokens ?? 0;
    const total = raw.total_tokens ?? 0;
    const inputTokens = inputOf(raw, { cached, written, output, total });
    // xAI and Gemini exclude reasoning from completion tokens, but not from the total or the bill.
    const outputTokens = Math.max(output, total - inputTokens);
    if (inputTokens === 0 && outputTokens === 0)
        return null;
    const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - output;
    const cachedInputTokens = Math.min(cached, inputTokens);
    const cacheWriteTokens = Math.min(written, inputTokens - cachedInputTokens);
    return {
        inputTokens,
        cachedInputTokens,
        ...(cacheWriteTokens > 0 && { cacheWriteTokens }),
        outputTokens,
        reasoningTokens: Math.min(reasoning, outputTokens),
    };
}
/** All input tokens. Some endpoints count cache reads and writes separately. */
function inputOf(raw, { cached, written, output, total }) {
    const prompt = raw.prompt_tokens ?? raw.input_tokens ?? 0;
    const isAnthropics = raw.prompt_tokens == null && raw.cache_read_input_tokens != null;
    if (isAnthropics || cached > prompt)
        return prompt + cached + written;
    // Gateways for Bedrock: the total exceeds prompt and completion by exactly the cached tokens.
    const beyond = total - prompt - output;
    return beyond > 0 && [cached, written, cached + written].includes(beyond) ? prompt + beyond : prompt;
}
/**
 * US dollars reported by the endpoint; null if it reports none. With your own provider key (BYOK), OpenRouter's cost is
 * only its fee, and the provider's charge is a separate field.
 * Source: https://openrouter.ai/docs/use-cases/usage-accounting
 */
function reportedCost({ cost, is_byok, cost_details }) {
    if (!is_byok)
        return cost ?? null;
    const upstream = cost_details?.upstream_inference_cost;
    return upstream == null ? null : (cost ?? 0) + upstream;
}

;// CONCATENATED MODULE: ./build/model/thoughts.js

const words = schemas/* string */.YjP().nullish().catch(null);
const detail = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * Fields with a model's thoughts. DeepSeek and Moonshot reject an agent's next turn without its `reasoning_content`;
 * OpenRouter needs `reasoning_details` unchanged; vLLM, Ollama and Groq use `reasoning`.
 */
const thoughtFields = {
    reasoning_content: words,
    reasoning: words,
    reasoning_details: schemas/* array */.YOg(detail).nullish().catch(null),
};
/** The thoughts of a message, whole or in chunks, to send back to their endpoint. */
function joinThoughts(messages) {
    const details = messages.flatMap(message => message.reasoning_details ?? []).reduce(joinDetail, []);
    const content = joinWords(messages.map(message => message.reasoning_content));
    const reasoning = joinWords(messages.map(message => message.reasoning));
    const thoughts = {
        ...(content !== null && { reasoning_content: content }),
        // OpenRouter sends both with the same content and accepts either.
        ...(details.length > 0 ? { reasoning_details: details } : reasoning !== null && { reasoning }),
    };
    return Object.keys(thoughts).length === 0 ? null : thoughts;
}
/** An empty string is kept, because DeepSeek requires even that. */
function joinWords(pieces) {
    const texts = pieces.filter(piece => typeof piece === 'string');
    return texts.length === 0 ? null : texts.join('');
}
const GROWING = new Set(['text', 'summary', 'data']);
/** Consecutive chunks of a thought have the same type and index; the last one has the signature. */
function joinDetail(details, next) {
    const last = details.at(-1);
    if (last === undefined || last.index === undefined || last.index !== next.index || last.type !== next.type) {
        details.push({ ...next });
        return details;
    }
    for (const [name, value] of Object.entries(next)) {
        const before = last[name];
        if (GROWING.has(name) && typeof before === 'string' && typeof value === 'string')
            last[name] = before + value;
        else if (value !== null)
            last[name] = value;
    }
    return details;
}

;// CONCATENATED MODULE: ./build/model/tool-calls.js



const pieceSchema = schemas/* object */.Ikc({
    index: schemas/* number */.aig().nullish().catch(null),
    id: schemas/* string */.YjP().nullish().catch(null),
    function: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().nullish().catch(null),
        // Ollama and some gateways send an object instead of JSON.
        arguments: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(value => JSON.stringify(value))])
            .nullish()
            .catch(null),
    }),
    extra_content: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
});
/** The `tool_calls` of a message or chunk, without invalid entries. */
const toolCallsSchema = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform(values => values.flatMap(value => pieceSchema.safeParse(value).data ?? []))
    .nullish()
    .catch(null);
/** Converts `function_call`, OpenAI's older field. */
const legacyCallSchema = schemas/* object */.Ikc({ name: schemas/* unknown */.L5J(), arguments: schemas/* unknown */.L5J() })
    .transform(called => toolCallsSchema.parse([{ function: called }]) ?? null)
    .nullish()
    .catch(null);
/**
 * Joins calls that arrive whole or in chunks. Endpoints use wrong indices (Ollama and Gemini stream every call with
 * index 0), omit the index or id, or repeat both with every chunk.
 */
function joinToolCalls(messages, streamed) {
    const calls = [];
    const latest = new Map();
    for (const piece of messages.flat()) {
        const { index = null, id, function: called } = piece;
        const known = !streamed ? undefined : index === null ? calls.at(-1) : latest.get(index);
        if (called.name && (known === undefined || begins(piece, known))) {
            const call = { index, id: id ?? '', name: called.name, pieces: [], scan: (0,shared_json/* scanJson */.Ey)(), extra: null };
            calls.push(call);
            if (index !== null)
                latest.set(index, call);
            extend(call, piece);
        }
        else if (known !== undefined)
            extend(known, piece);
    }
    const ids = new Set();
    return calls.map(({ id, name, pieces, extra }, place) => {
        // Some omit the id or use the same id for all calls.
        const isOwn = id !== '' && !ids.has(id);
        ids.add(id);
        return {
            id: isOwn ? id : `call_${place}`,
            name: name.replace(/<\|.*$/s, ''),
            arguments: decodedOnce(pieces.join('')),
            ...(extra !== null && { extra: { extra_content: extra } }),
        };
    });
}
function extend(call, { function: { arguments: json }, extra_content: extra = null }) {
    call.pieces.push(json ?? '');
    call.scan.add(json ?? '');
    call.extra ??= extra;
}
/** Some templates encode the arguments twice, as a JSON string with the JSON of an object. */
function decodedOnce(json) {
    if (!json.trimStart().startsWith('"'))
        return json;
    try {
        const inner = (0,shared_json/* parseJson */.qF)(json);
        return typeof inner === 'string' && (0,finish/* isWholeObject */.tj)(inner) ? inner : json;
    }
    catch {
        return json;
    }
}
/** Whether a chunk with a name starts a new call at a known index. */
function begins({ id, function: { name } }, known) {
    if (id)
        return id !== known.id;
    return name !== known.name || known.scan.isWhole;
}

;// CONCATENATED MODULE: ./build/model/completion.js







const completion_words = schemas/* string */.YjP().nullish().catch(null);
/** Maximum length of names, which are stored with every answer. */
const completion_name = completion_words.transform(text => text?.slice(0, 200) ?? null);
const textPart = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* looseObject */._H3({
        type: completion_words,
        text: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* string */.YjP() }).transform(({ value }) => value)]).optional(),
    })
        .transform(({ type, text }) => (TEXT_PARTS.has(type ?? 'text') ? (text ?? '') : '')),
]);
const TEXT_PARTS = new Set(['text', 'output_text', 'input_text']);
/** Some models answer in parts, with thoughts separate. Some gateways send the answer's JSON as an object. */
const contentSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(textPart).transform(parts => parts.join('')),
    schemas/* looseObject */._H3({ type: schemas/* enum */.k5n(['text', 'output_text']), text: schemas/* string */.YjP() }).transform(({ text }) => text),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).transform(value => JSON.stringify(value)),
])
    .nullish();
const messageSchema = schemas/* object */.Ikc({
    content: contentSchema,
    refusal: completion_words,
    tool_calls: toolCallsSchema,
    function_call: legacyCallSchema,
    ...thoughtFields,
});
const usageSchema = reportedUsageSchema.nullish().catch(null);
const completionSchema = schemas/* object */.Ikc({
    id: completion_name,
    created: schemas/* number */.aig().nullish().catch(null),
    model: completion_name,
    provider: completion_name,
    system_fingerprint: completion_name,
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: schemas/* number */.aig().nullish(),
        message: messageSchema.nullish(),
        delta: messageSchema.nullish(),
        finish_reason: completion_name,
        error: schemas/* unknown */.L5J().optional(),
        // Moonshot's streams
        usage: usageSchema,
    }))
        .nullish(),
    usage: usageSchema,
    // Groq's streams
    x_groq: schemas/* object */.Ikc({ usage: usageSchema }).nullish().catch(null),
    error: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads the body of a response with status 200. The content type is ignored, because endpoints stream without being
 * asked to, and vice versa.
 * @throws CallFailure if it is not a complete completion.
 */
function readCompletion(body) {
    const parts = /^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)];
    return join(parts, body);
}
/** The part of server-sent events that this protocol uses: one JSON value per `data` line, and `[DONE]` at the end. */
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
/** A broken proxy sends every event twice. Single repetitions are kept, because two equal tokens look the same. */
function withoutEchoes(events) {
    const echoed = events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]);
    return echoed ? events.filter((_, place) => place % 2 === 0) : events;
}
function readPart(json) {
    let value;
    try {
        value = (0,shared_json/* parseJson */.qF)(json);
    }
    catch {
        throw (0,classify/* failureOfBody */.oR)(json, 'the response is not whole JSON');
    }
    const parsed = completionSchema.safeParse(value);
    if (!parsed.success)
        throw (0,classify/* failureOfBody */.oR)(json, `the response is not a completion: ${errors/* prettifyError */.S1(parsed.error)}`);
    const error = [parsed.data.error, parsed.data.choices?.[0]?.error].find(saysSomething);
    if (error !== undefined)
        throw (0,classify/* failureOfErrorObject */.xU)(error);
    return parsed.data;
}
/** Some gateways send an empty error along with valid choices. */
function saysSomething(error) {
    if (error === null || typeof error !== 'object')
        return Boolean(error);
    return Object.values(error).some(saysSomething);
}
function join(parts, body) {
    const choices = parts.flatMap(part => part.choices?.filter(choice => (choice.index ?? 0) === 0) ?? []);
    if (choices.length === 0)
        throw (0,classify/* failureOfBody */.oR)(body, 'the response has no choices');
    // The last chunk of some streams repeats the entire message.
    const deltas = choices.flatMap(choice => choice.delta ?? []);
    const messages = deltas.length > 0 ? deltas : choices.flatMap(choice => choice.message ?? []);
    const refusal = messages.map(message => message.refusal ?? '').join('');
    const finishReason = choices.findLast(choice => choice.finish_reason)?.finish_reason ?? null;
    const toolCalls = joinToolCalls(messages.map(message => message.tool_calls ?? message.function_call ?? []), deltas.length > 0);
    const reasoning = joinThoughts(messages);
    const content = messages.map(message => message.content ?? '').join('');
    const text = content === '' && toolCalls.length === 0 && refusal === '' ? answerAmong(reasoning) : content;
    const account = accountOf(parts.map(reportedIn).findLast(usage => usage != null) ?? null);
    // A model that is starting up returns an empty, free response (documented by OpenRouter), which is not an answer.
    const isEmpty = text === '' && refusal === '' && toolCalls.length === 0 && !account.usage?.outputTokens && !account.misreported;
    if (isEmpty && ['done', 'unknown'].includes((0,finish/* endingOf */.z6)(finishReason))) {
        throw (0,classify/* failureOfBody */.oR)(body, 'the response is empty');
    }
    const first = parts.find(part => part.id);
    return {
        text,
        toolCalls,
        reasoning,
        refusal: refusal === '' ? null : refusal,
        finishReason,
        ...account,
        id: first?.id ? `${first.id} ${first.created ?? ''}`.trim() : null,
        model: parts.find(part => part.model)?.model ?? null,
        provider: parts.find(part => part.provider)?.provider ?? null,
        fingerprint: parts.find(part => part.system_fingerprint)?.system_fingerprint ?? null,
    };
}
const reportedIn = ({ usage, choices, x_groq }) => usage ?? choices?.[0]?.usage ?? x_groq?.usage;
/** Servers with a reasoning parser can put the whole JSON answer into the thoughts and leave the content empty. */
function answerAmong(thoughts) {
    const words = thoughts?.reasoning_content ?? thoughts?.reasoning;
    return typeof words === 'string' && (0,finish/* isWholeAnswer */.uD)(words) ? words.trim() : '';
}

;// CONCATENATED MODULE: ./build/model/dialects.js

/** @param onNotice called once for each change */
function createDialects(host, onNotice) {
    const learned = new Map();
    const undoubted = new Set();
    const first = firstDialect(host);
    const of = (model) => learned.get(model) ?? first;
    return {
        of,
        adopt(model, asked, dialect, notice) {
            if (of(model) !== asked)
                return;
            learned.set(model, dialect);
            if (notice !== null)
                onNotice(notice);
        },
        mayDoubt: (model, failure) => isPlainRefusal(failure) && !undoubted.has(model),
        trust: model => void undoubted.add(model),
    };
}
/** A request that the endpoint read and rejected. */
const isPlainRefusal = ({ kind, fatal, status }) => kind === 'bad-request' && !fatal && (status === 400 || status === 422);

// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/model/redact.js
var model_redact = __webpack_require__(43933);
;// CONCATENATED MODULE: ./build/model/endpoint.js





/** An error response passed through the openai package, whose own errors only keep bodies in OpenAI's format. */
class ErrorResponse extends Error {
    response;
    constructor(response) {
        super('error response');
        this.response = response;
    }
}
/** A response that was read already, without the cost of another stream and copied headers. */
class WholeResponse extends Response {
    whole;
    #headers;
    constructor(whole, headers) {
        super();
        this.whole = whole;
        this.#headers = headers;
    }
    get headers() {
        return this.#headers;
    }
    async text() {
        return this.whole;
    }
    async json() {
        return JSON.parse(this.whole);
    }
}
/**
 * Prepares the connection without sending anything.
 * @throws Failure if the URL or key is invalid.
 */
function openEndpoint(options) {
    const url = parseBaseUrl(options.baseUrl);
    const apiKey = parseApiKey(options.apiKey);
    const redact = (0,model_redact/* createRedactor */.l)([apiKey ?? '', ...url.searchParams.values(), ...(options.secrets ?? [])]);
    const sendsOwnKey = Object.keys(options.headers ?? {}).some(name => /^(?:api-key|authorization)$/i.test(name));
    let openai;
    async function fetchWhole(address, init) {
        if (address instanceof Request)
            throw new Error('the openai package sends addresses');
        // Following a redirect would send prompts to another host, and turn POST into GET.
        const onStatus = options.onRequest?.(init?.method ?? 'GET', url.host);
        const response = await options.send(address, { ...init, redirect: 'manual' }).catch((error) => {
            onStatus?.(null);
            throw error;
        });
        onStatus?.(response.status);
        const { ok, status, headers } = response;
        const isFile = new URL(address).pathname.endsWith('/content');
        const maxBytes = ok ? (isFile ? MAX_FILE_BYTES : MAX_BODY_BYTES) : MAX_ERROR_BYTES;
        const read = await readStart(response, maxBytes);
        const body = redact(read.text);
        if (!ok)
            throw new ErrorResponse({ headers, outcome: (0,classify/* failureOfResponse */.nY)(status, headers, body) });
        const problem = read.whole
            ? /^\s*[{[]/.test(body) && (0,shared_json/* isTooDeep */.f_)(body) && 'the response is nested too deeply'
            : `the response is longer than ${maxBytes / MEBIBYTE} MiB`;
        if (problem)
            throw new ErrorResponse({ headers, outcome: (0,classify/* failureOfBody */.oR)(body, problem) });
        return new WholeResponse(body, headers);
    }
    async function load() {
        const { OpenAI } = await __webpack_require__.e(/* import() */ 3674).then(__webpack_require__.bind(__webpack_require__, 93674));
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
                ...response_cache/* BYPASS_HEADERS */.kV,
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
        // The package never removes its listener from a signal, so each request gets its own.
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
        post: (json, request, timeoutMs, signal) => send(async (client, options) => {
            const headers = { 'Content-Type': 'application/json', 'X-Client-Request-Id': request };
            const response = await client.post('/chat/completions', { body: json, headers, ...options }).asResponse();
            return {
                headers: response.headers,
                outcome: response instanceof WholeResponse ? response.whole : await response.text(),
            };
        }, timeoutMs, signal),
        async with(work, timeoutMs, signal) {
            const done = await send(async (client, options) => ({ value: await work(client, options) }), timeoutMs, signal);
            if ('value' in done)
                return done.value;
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
async function readStart({ body }, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > maxBytes)
            break;
    }
    const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
    return { text: new TextDecoder().decode(bytes), whole: length <= maxBytes };
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
        throw new shared_errors/* Failure */.HR('configuration', `the base URL of ${url.host} contains a user name or password`, {
            hint: 'Set the key in the environment variable instead.',
        });
    }
    return url;
}
function parseApiKey(text) {
    const key = text?.trim() ?? '';
    if (/^(["']).*\1$/.test(key)) {
        throw new shared_errors/* Failure */.HR('configuration', 'the API key is in quotation marks', {
            hint: 'Remove them from the stored secret.',
        });
    }
    if (!/^[\x21-\x7e]*$/.test(key)) {
        throw new shared_errors/* Failure */.HR('configuration', 'the API key contains spaces or invalid characters', {
            hint: 'It is not shown here. Copy it again, without spaces or line breaks.',
        });
    }
    return key === '' ? null : key;
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
;// CONCATENATED MODULE: ./build/model/limits.js


/** Safety factor below a known limit, because endpoints count at arrival, which jitters. */
const RESERVE = 1.02;
function createLimiter(concurrency, limits, clock) {
    const queue = new dist["default"]({ concurrency });
    const msPerRequest = limits.requestsPerMinute === null ? 0 : (60_000 * RESERVE) / limits.requestsPerMinute;
    const msPerToken = limits.tokensPerMinute === null ? 0 : (60_000 * RESERVE) / limits.tokensPerMinute;
    let line = Promise.resolve();
    let sent = { requests: 0, tokens: 0 };
    /** Reported remaining quota, by header. */
    const left = new Map();
    let nextAt = 0;
    let pausedUntil = 0;
    let places = concurrency;
    let backedOffAt = Number.NEGATIVE_INFINITY;
    async function waitForTurn(tokens, patience, signal) {
        const cost = { requests: 1, tokens };
        for (;;) {
            const now = clock.elapsed();
            const resets = [...left.values()]
                .filter(({ unit, amount }) => amount < cost[unit])
                .map(({ unit, amount, resetAt, heardAt, msPerUnit }) => msPerUnit === null ? resetAt : Math.min(resetAt, heardAt + (cost[unit] - amount) * msPerUnit));
            const turn = Math.max(nextAt, pausedUntil, ...resets);
            if (turn - now > patience)
                throw tooLongAWait(turn - now);
            if (turn <= now)
                break;
            await clock.sleep(turn - now, signal);
        }
        // Evenly spaced (a leaky bucket), because endpoints reject bursts even within the limit per minute.
        nextAt = clock.elapsed() + Math.max(msPerRequest, msPerToken * tokens);
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
            // One at a time, so that a late wake-up delays the rest instead of causing a burst.
            const admitted = line.then(() => waitForTurn(tokens, patience, signal));
            line = admitted.catch(() => { });
            return admitted;
        },
        heard(admitted, { retryAfterMs, counters }) {
            const now = clock.elapsed();
            pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
            for (const { name, unit, remaining, resetMs, msPerUnit } of counters) {
                // Responses can arrive out of order; the one to the latest request is the most accurate.
                if ((left.get(name)?.asOf ?? 0) > admitted.requests)
                    continue;
                // The endpoint has not yet counted requests sent after this one.
                const amount = remaining - (sent[unit] - admitted[unit]);
                // An explicit retry time takes precedence over the time of the full reset.
                const resetAt = now + (retryAfterMs > 0 ? Math.min(resetMs, retryAfterMs) : resetMs);
                left.set(name, { unit, amount, resetAt, heardAt: now, msPerUnit, asOf: admitted.requests });
            }
        },
        charge(tokens) {
            nextAt = Math.max(clock.elapsed(), nextAt) + Math.max(0, tokens) * msPerToken;
        },
        // Additive increase, multiplicative decrease (Chiu and Jain 1989), as TCP does.
        overloaded(sentAt) {
            // Ignores requests that were already running when it backed off.
            if (sentAt <= backedOffAt)
                return;
            backedOffAt = clock.elapsed();
            resize(places / 2);
        },
        succeeded() {
            resize(places + 1 / places);
        },
    };
}
const tooLongAWait = (ms) => new failure/* CallFailure */.Rk('rate-limit', `the endpoint asks for a wait of ${Math.max(1, Math.ceil(ms / 1000))} s, longer than the timeout allows`, {
    requests: 0,
    fatal: false,
    hint: 'Raise the timeout, lower the concurrency, or run again later: completed answers are kept.',
});

;// CONCATENATED MODULE: ./build/model/rate-headers.js
/** OpenAI (and gateways in front of vLLM), Anthropic, OpenRouter, and the IETF draft. */
const COUNTERS = [
    ...['requests', 'tokens'].map(unit => ({
        unit,
        remaining: `x-ratelimit-remaining-${unit}`,
        reset: `x-ratelimit-reset-${unit}`,
        limit: `x-ratelimit-limit-${unit}`,
    })),
    ...['requests', 'tokens', 'input-tokens'].map(what => ({
        unit: what === 'requests' ? what : 'tokens',
        remaining: `anthropic-ratelimit-${what}-remaining`,
        reset: `anthropic-ratelimit-${what}-reset`,
        limit: `anthropic-ratelimit-${what}-limit`,
    })),
    { unit: 'requests', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
    { unit: 'requests', remaining: 'ratelimit-remaining', reset: 'ratelimit-reset' },
];
/** @param ownNow milliseconds since the epoch, by our own clock */
function readRateHeaders(headers, ownNow) {
    // Timestamps use the endpoint's clock, which can differ from ours.
    const itsNow = Date.parse(headers.get('date') ?? '');
    const now = Number.isNaN(itsNow) ? ownNow : itsNow;
    const finer = headers.get('retry-after-ms') ?? '';
    const retryAfterMs = /^\d+(\.\d+)?$/.test(finer)
        ? plausible(Number(finer))
        : parseMoment(headers.get('retry-after'), now);
    const counters = COUNTERS.flatMap(({ unit, remaining: name, reset, limit }) => {
        const remaining = amountIn(headers, name);
        if (remaining === null)
            return [];
        const resetMs = parseMoment(headers.get(reset), now);
        const used = (limit === undefined ? 0 : (amountIn(headers, limit) ?? 0)) - remaining;
        return [{ name, unit, remaining, resetMs, msPerUnit: used > 0 ? resetMs / used : null }];
    });
    return { retryAfterMs, counters };
}
function amountIn(headers, name) {
    const text = headers.get(name) ?? '';
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Maximum plausible wait. A longer one is an error, such as milliseconds instead of seconds. */
const MAX_WAIT_MS = 32 * 86_400_000;
const plausible = (ms) => (ms > 0 && ms <= MAX_WAIT_MS ? ms : 0);
/**
 * Milliseconds from now until the time in a header: seconds, an epoch in s or ms, a duration such as `6m0s`, or a date;
 * 0 if it is in the past or more than a month away.
 */
function parseMoment(value, now) {
    return plausible(momentOf(value?.trim() ?? '', now));
}
function momentOf(text, now) {
    if (/^\d+(\.\d+)?$/.test(text)) {
        const number = Number(text);
        if (number > 1e12)
            return number - now;
        if (number > 1e9)
            return number * 1000 - now;
        return number * 1000;
    }
    if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) {
        return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0), 0);
    }
    const date = Date.parse(text);
    return date - now;
}

// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(26677);
;// CONCATENATED MODULE: ./build/model/sender.js





function createSender(options, endpoint, limiter) {
    const { clock } = options;
    return async (pending, json, request) => {
        const { call, signal } = pending;
        const tokens = (0,token_estimate/* roughTokens */.O)(call);
        const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.elapsed();
        const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
        const sentAt = clock.elapsed();
        pending.deadline ??= sentAt + options.deadlineMs;
        pending.requests++;
        try {
            const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
            const { headers, outcome } = await endpoint.post(json, request, timeout, signal);
            limiter.heard(admitted, readRateHeaders(headers, clock.now()));
            if (outcome instanceof failure/* CallFailure */.Rk)
                throw outcome;
            const completion = readCompletion(outcome);
            limiter.succeeded();
            limiter.charge(totalTokens(completion) - tokens);
            return { headers, completion, latencyMs: clock.elapsed() - sentAt };
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.Rk && isOverload(error))
                limiter.overloaded(sentAt);
            throw error;
        }
    };
}
/** Failures while waiting for admission are not retried. */
const endCall = (error) => {
    throw new p_retry/* AbortError */.lc(error);
};
const isOverload = ({ kind, status }) => kind === 'rate-limit' || status === 503 || status === 529;
const totalTokens = ({ usage }) => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);

;// CONCATENATED MODULE: ./build/model/client.js













/** Rate-limited requests do not count as attempts; only the deadline ends them. */
const RETRIES = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 20_000;
/**
 * A client of one endpoint. All retries happen here.
 * @throws Failure if the URL or key is invalid.
 */
function createModelClient(options) {
    const { clock, termsOf } = options;
    const limiter = createLimiter(options.concurrency, options.limits, clock);
    const endpoint = openEndpoint(options);
    const { host, origin } = endpoint.url;
    const dialects = createDialects(host, options.onNotice);
    const send = createSender(options, endpoint, limiter);
    const ask = createAttempts({ host, dialects, send, termsOf, onNotice: options.onNotice });
    /** Waits before another attempt, with full jitter (Brooker 2015), or throws if there are none left. */
    async function waitToRetry(error, attempt, retriesLeft, { deadline, signal }) {
        if (!(error instanceof failure/* CallFailure */.Rk) || error.fatal || !failure/* RETRYABLE */.rV.has(error.kind) || retriesLeft === 0)
            throw error;
        const delay = options.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
        if (deadline !== null && clock.elapsed() + delay > deadline)
            throw error;
        await clock.sleep(delay, signal);
    }
    return {
        origin,
        batches: {
            ...openBatches(endpoint, options.timeoutMs),
            body: call => requestBody(call, dialects.of(call.model), (0,external_node_crypto_.randomUUID)()),
            reply(call, response, carried) {
                const completion = readCompletion(response);
                checkEnding(completion);
                return replyOf(completion, { host, ...termsOf(call.model) }, 1, carried);
            },
        },
        async complete(call, run) {
            // Each call gets its own signal, because Node warns about more than ten listeners on one.
            const signal = AbortSignal.any([run]);
            const pending = { call, signal, requests: 0, paid: 0, deadline: null };
            try {
                checkLength(call, termsOf(call.model));
                return await (0,p_retry/* default */.Ay)(attempt => limiter.inTurn(attempt, signal, () => ask(pending)), {
                    retries: RETRIES,
                    minTimeout: 0,
                    onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => waitToRetry(error, attemptNumber, retriesLeft, pending),
                    shouldConsumeRetry: ({ error }) => !(error instanceof failure/* CallFailure */.Rk && error.kind === 'rate-limit'),
                });
            }
            catch (error) {
                throw explain(error, pending);
            }
        },
    };
}
/** @throws CallFailure if the call does not fit into the model's context. */
function checkLength({ messages, tools, sampling }, { contextTokens }) {
    if (contextTokens === null)
        return;
    const prompt = (0,token_estimate/* estimateTokens */.b)(messages, tools);
    const answer = sampling.maxTokens ?? 0;
    if (prompt + answer <= contextTokens)
        return;
    const message = `the prompt has about ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ''}, more than the context of ${contextTokens}`;
    throw new failure/* CallFailure */.Rk('context-too-long', message, { requests: 0, fatal: false });
}
/** Converts a thrown value to the failure of the call. */
function explain(error, { call, signal, requests, paid: cost }) {
    if (signal.aborted) {
        return new failure/* CallFailure */.Rk('cancelled', 'the call was cancelled', { requests, cost, fatal: false });
    }
    if (!(error instanceof failure/* CallFailure */.Rk))
        return error;
    if (error.kind !== 'context-too-long' || requests === 0)
        return error.with({ requests, cost });
    return error.with({
        message: `the prompt of about ${(0,token_estimate/* estimateTokens */.b)(call.messages, call.tools)} tokens is too long: ${error.message}`,
        requests,
        cost,
    });
}


/***/ }),

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
const CALL_FAILURES = [
    'authentication',
    'quota',
    'unknown-model',
    'context-too-long',
    'content-filter',
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
    /** A cache keeps returning its stored answer. */
    'cached',
    'bad-request',
    /** The code of a task could not be checked out for an agent. */
    'workspace',
    /** An agent's program ended without an answer. */
    'crashed',
    /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
    'overtime',
    'cancelled',
];
/** Failures that may not recur in another request. All others end the call. */
const RETRYABLE = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call without an answer after all retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Number of requests before giving up. */
    requests;
    /** US dollars that were paid anyway; null if unknown. */
    cost;
    /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
    fatal;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.fatal = details.fatal;
        this.hint = details.hint ?? null;
    }
    /** A copy of the failure with some details changed. */
    with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            fatal,
        });
    }
}


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** Cost of an answer in US dollars. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null if either is unknown. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ }),

/***/ 43933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Minimum length of secrets. Shorter ones protect nothing, and redacting them would garble messages. */
const MIN_SECRET_LENGTH = 8;
/** Redacts secrets from text that leaves the client, because endpoints and libraries repeat keys in their errors. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.filter(secret => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
    // Longest first, because one form can be part of another.
    forms.sort((a, b) => b.length - a.length);
    return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/**
 * The plain secret; its JSON, URL, HTML and shell encodings; hexadecimal and reversed; and Base64 and Base32 at any
 * offset. These are the outputs of `jq -r @…`, `base64`, `xxd` and `rev`.
 */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const hex = bytes.toString('hex');
    const address = encodeURIComponent(secret);
    const strict = address.replaceAll(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const html = secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        ...[address, strict].flatMap(form => [form, form.toLowerCase()]),
        ...[html.replaceAll("'", '&#39;'), secret.replaceAll("'", "'\\''"), secret.replaceAll('"', '""')],
        ...[hex, hex.toUpperCase(), [...secret].reverse().join('')],
        ...encodedForms(bytes, 3, 6, part => part.toString('base64')),
        ...encodedForms(bytes, 3, 6, part => part.toString('base64url')),
        ...encodedForms(bytes, 5, 5, base32),
    ];
}
/** The encoded characters that depend only on the secret, for each offset in a group of bytes. */
function encodedForms(secret, group, bits, encode) {
    return Array.from({ length: group }, (_, before) => {
        const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
        const whole = Math.floor(((before + secret.length) * 8) / bits);
        const alone = encoded.slice(Math.ceil((before * 8) / bits), whole);
        // With padding if the secret is the whole text.
        return before === 0 ? [encoded, alone] : [alone];
    }).flat();
}
/** RFC 4648, section 6. */
function base32(bytes) {
    const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
    const digits = (bits.match(/.{1,5}/g) ?? []).map(five => Number.parseInt(five.padEnd(5, '0'), 2));
    const text = digits.map(digit => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[digit]).join('');
    return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}


/***/ }),

/***/ 79508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isLiteLlm),
/* harmony export */   Is: () => (/* binding */ cacheHit),
/* harmony export */   Ji: () => (/* binding */ LITELLM_BYPASS),
/* harmony export */   NJ: () => (/* binding */ cachedFailure),
/* harmony export */   Yn: () => (/* binding */ createAnswerMemory),
/* harmony export */   kV: () => (/* binding */ BYPASS_HEADERS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64050);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31612);



/**
 * Samples of one prompt must be independent, so cached responses are useless. These headers bypass the caches of known
 * gateways; other endpoints ignore them.
 */
const BYPASS_HEADERS = {
    'Cache-Control': 'no-cache',
    // https://developers.cloudflare.com/ai-gateway/features/caching/
    'cf-aig-skip-cache': 'true',
    // https://portkey.ai/docs/product/ai-gateway/cache-simple-and-semantic
    'x-portkey-cache-force-refresh': 'true',
    // https://docs.helicone.ai/features/advanced-usage/caching
    'Helicone-Cache-Enabled': 'false',
    // https://openrouter.ai/docs/guides/features/response-caching
    'X-OpenRouter-Cache': 'false',
    // https://www.braintrust.dev/docs/guides/proxy
    'x-bt-use-cache': 'never',
};
/** LiteLLM only accepts it in the body. Source: https://docs.litellm.ai/docs/proxy/caching_controls */
const LITELLM_BYPASS = { 'no-cache': true, 'no-store': true };
const isLiteLlm = (headers) => [...headers.keys()].some(name => name.startsWith('x-litellm-'));
/** Headers by which gateways and caches mark their own responses. */
const STATUS_HEADERS = [
    // LiteLLM only sends the key on a hit.
    ['x-litellm-cache-key', /./],
    ['x-litellm-cache-hit', /true/i],
    ['cf-aig-cache-status', /^hit/i],
    ['x-portkey-cache-status', /hit$/i],
    ['helicone-cache', /^hit/i],
    ['x-openrouter-cache-status', /^hit/i],
    ['x-bt-cached', /^hit/i],
    // Kong, nginx, Varnish, Fastly, CloudFront
    ['x-cache-status', /^hit/i],
    ['x-cache', /^hit/i],
    // RFC 9211
    ['cache-status', /;\s*hit\b/i],
];
/** The header that marks a response as cached; null if there is none. */
function cacheHit(headers) {
    const found = STATUS_HEADERS.find(([name, hit]) => hit.test(headers.get(name) ?? ''));
    return found === undefined ? null : found[0];
}
function createAnswerMemory() {
    const answers = new Map();
    const promptOf = new Map();
    /** Some servers give every completion the same id. */
    let idsAreNames = true;
    return {
        replayed(model, conversation, { id, text, toolCalls, isUncounted }) {
            const prompt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${model}\n${conversation}`).digest('base64');
            const digest = (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
            if (id !== null) {
                if ((promptOf.get(id) ?? prompt) !== prompt)
                    idsAreNames = false;
                promptOf.set(id, prompt);
            }
            const earlier = answers.get(prompt) ?? [];
            answers.set(prompt, [...earlier, { id, digest, counted: !isUncounted }]);
            const alike = earlier.filter(one => one.digest === digest);
            if (idsAreNames && id !== null && alike.some(one => one.id === id))
                return 'the same completion came again';
            return isUncounted && alike.some(one => one.counted) ? 'the same words came again without usage' : null;
        },
    };
}
/** Ends a run whose answers keep coming from a cache. */
const cachedFailure = (evidence, details) => new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk('cached', `a cache on the way to the model repeats its answers (${evidence})`, {
    ...details,
    fatal: true,
    hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary.",
});


/***/ }),

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** All text of a message that the model reads. */
function textOf(message) {
    if (message.role !== 'assistant' || message.toolCalls === undefined)
        return message.content;
    return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}
/** The same tools are sent in every turn of every agent. */
const textsOfTools = new WeakMap();
function textOfTools(tools) {
    if (tools === undefined)
        return '';
    const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
    textsOfTools.set(tools, text);
    return text;
}
/** Four characters per token, as OpenAI counts for its limits. */
function roughTokens({ messages, tools }) {
    const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
    return Math.ceil((characters + textOfTools(tools).length) / 4);
}
/**
 * Estimates the tokens of a prompt, on the high side: 2 to 30% above OpenAI's o200k encoding for prose and code, 13% for
 * a typical task. A vocabulary would only be exact for one provider's models, and take 2.5 MB.
 */
function estimateTokens(messages, tools) {
    return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
/** Cached, because agent files are the same for every task. */
const LONG = 10_000;
const MAX_REMEMBERED = 8;
const remembered = new Map();
function tokensIn(text) {
    if (text.length < LONG)
        return count(text);
    const known = remembered.get(text);
    if (known !== undefined)
        return known;
    const tokens = count(text);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined)
        remembered.delete(oldest);
    remembered.set(text, tokens);
    return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    if (code === 10 || code === 13)
        return LINE;
    if (code === 32 || code === 9)
        return SPACE;
    if (code >= 48 && code <= 57)
        return DIGIT;
    if (code >= 97 && code <= 122)
        return LOWER;
    return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
/** Tokens of one UTF-16 unit of a script, by the first unit after it: Latin, Greek and Cyrillic, Arabic, Indic, … */
const SCRIPTS = [
    [0x250, 0.65],
    [0x530, 0.27],
    [0x700, 0.4],
    [0xe00, 0.38],
    [0x2e80, 1],
    [0xac00, 0.85],
    [0xd800, 0.65],
    [0xe000, 1],
    [0x10000, 0.85],
];
/** Maximum length of words that are nearly always one token. */
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
/** Minimum length of unbroken letters and digits that count as data, such as a hash or an image. */
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
/** One pass over the text, split like a tokenizer into runs of letters, digits, spaces and symbols. */
function count(text) {
    let tokens = 0;
    let previous = LINE;
    let [unbroken, tokensOfUnbroken] = [0, 0];
    for (let start = 0; start < text.length;) {
        const kind = kindAt(text, start);
        const end = endOfRun(text, start, kind);
        const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
        tokens += cost;
        if (kind === DIGIT || kind === LOWER || kind === UPPER) {
            unbroken += end - start;
            tokensOfUnbroken += cost;
        }
        else if (unbroken > 0) {
            tokens += moreForData(unbroken, tokensOfUnbroken);
            unbroken = tokensOfUnbroken = 0;
        }
        previous = kind;
        start = end;
    }
    return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
/** Extra tokens for a long unbroken run. */
function moreForData(length, tokens) {
    return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
    return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
/** A capital letter starts a word; symbols form a run only if they are equal. */
function endOfRun(text, start, kind) {
    let end = start + 1;
    if (kind === FOREIGN)
        return end;
    const code = text.charCodeAt(start);
    let own = kind;
    while (end < text.length) {
        const next = kindAt(text, end);
        if (end === start + 1 && kind === UPPER && next === LOWER)
            own = LOWER;
        if (next !== own || (kind === SYMBOL && text.charCodeAt(end) !== code))
            break;
        end++;
    }
    return end;
}
function costOf(code, kind, length, previous) {
    switch (kind) {
        case SPACE:
            // A single space is part of the following word.
            return length === 1 ? 0 : 1 + length / 64;
        case LINE:
            return (previous === SYMBOL ? 0.5 : 1) + length / 64;
        case DIGIT:
            // Numbers do not include the preceding space.
            return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
        case SYMBOL:
            if (length > 1)
                return 1 + length / 64;
            return previous === SYMBOL ? 0.5 : 0.95;
        case FOREIGN:
            return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
        default:
            return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
    }
}


/***/ })

};
