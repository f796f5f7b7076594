export const id = 5222;
export const ids = [5222];
export const modules = {

/***/ 25222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findHead),
  runMeasure: () => (/* binding */ runMeasure),
  i: () => (/* binding */ runMeasureShard)
});

// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/source.js + 2 modules
var source = __webpack_require__(6787);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/notes.js
var notes = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/sampling/batch/take.js + 4 modules
var take = __webpack_require__(63713);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/shard/take.js
var shard_take = __webpack_require__(96372);
// EXTERNAL MODULE: ./build/sampling/wanted.js
var wanted = __webpack_require__(81897);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/verdict/answers.js
var verdict_answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 7 modules
var procedure = __webpack_require__(95039);
// EXTERNAL MODULE: ./build/app/branch-course.js + 1 modules
var branch_course = __webpack_require__(87769);
// EXTERNAL MODULE: ./build/app/prepare.js + 2 modules
var prepare = __webpack_require__(73671);
;// CONCATENATED MODULE: ./build/app/measure.js
















/**
 * Measures one configuration: a number of answers per task and a report, without a comparison.
 * @throws Failure if nothing can be measured.
 */
async function measure(request, tools) {
    const { settings, head: _head, samples: _samples, ...where } = request;
    const { startedAt, config, material, sampler, side, wish } = await begin(request, tools);
    const { tasks } = material;
    const { arm, solver } = side('candidate');
    const verdict = await sample();
    if (typeof request.samples !== 'number') {
        const { trials } = sampler.known('candidate', tasks);
        const first = { trials, samples: (0,plan/* baselineTarget */.n6)(tasks.length, config.decision) };
        (0,branch_course/* keepState */.J)({ id: settings.id, material, solver }, { ...first, commit: request.head.commit, at: startedAt }, tools.store);
    }
    const report = (0,assemble/* assembleMeasurement */.tB)({
        ...where,
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince: tools.elsewhere?.begun ?? startedAt,
        material,
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        decision: config.decision,
        verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        candidate: {
            description: (0,assemble/* describeArm */.qz)(arm, solver, (0,key/* armDigest */.lQ)(solver, tasks), settings.config),
            ...sampler.known('candidate', tasks),
            isPaidNow: sampler.isPaidNow,
        },
    });
    return { ...report, notes: (0,notes/* notesOn */.v)(report, tools.store.damage) };
    async function sample() {
        const wanted = sampler.open(wish());
        if (wanted.length > 0 && tools.elsewhere?.canAsk === false) {
            const reason = `${(0,format/* count */.U9)(wanted.length, 'answer')} missing and cannot be requested without a key.`;
            return { kind: 'inconclusive', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.passed };
        }
        tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
        try {
            const post = await tools.post(config);
            const run = { ...tools, sampler, solvers: { candidate: solver }, budget: config.budget };
            const underWay = post === null ? 0 : await (0,take/* takeByBatch */.Z)(wanted, post, run);
            if (underWay > 0)
                return tools.signal.aborted ? ends/* INTERRUPTED */.t : (0,ends/* waiting */.eg)(underWay);
            await sampler.take(wanted);
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.R)
                return (0,ends/* failed */.gz)(error);
            throw error;
        }
        const { exhausted } = sampler.spent;
        return exhausted === 'interrupted' ? ends/* INTERRUPTED */.t : measured(exhausted !== null);
    }
    function measured(endedEarly) {
        const known = sampler.known('candidate', tasks);
        const answers = (0,format/* count */.U9)(known.trials.length, 'answer');
        const ended = { cause: 'budget', reason: `The budget ended after ${answers}; the next run continues there.` };
        if (endedEarly)
            return { kind: 'inconclusive', ...ended, exitCode: errors/* EXIT */.dc.passed };
        const lost = known.missing.length;
        if (lost > known.trials.length) {
            const reason = `${lost} of ${(0,format/* count */.U9)(lost + known.trials.length, 'answer')} are missing.`;
            return { kind: 'error', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.error };
        }
        const step = (0,procedure/* nextStep */.s)((0,verdict_answers/* situationOf */._)(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
        if (step.kind === 'decided' && step.verdict.cause === 'below-floor') {
            const { cause, reason, exitCode } = step.verdict;
            return { kind: 'regressed', cause, reason, exitCode };
        }
        const reason = `${(0,format/* count */.U9)(tasks.length, 'task')} were measured, with ${answers} in all; nothing was compared.`;
        return { kind: 'measured', cause: 'measured', reason, exitCode: errors/* EXIT */.dc.passed };
    }
}
/**
 * Runs one shard of the measurement.
 * @throws Failure if nothing can be measured.
 */
async function measureShard(request, shard, tools) {
    const { startedAt, config, material, asked, sampler, wish } = await begin(request, tools);
    (0,shard_take/* checkDivisible */.Y)(config);
    const divided = { ...material, asked, begun: startedAt, arms: ['candidate'], sampler, wanted: wish() };
    return (0,shard_take/* takeShare */.f)(divided, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}
/** Everything needed before the first request. */
async function begin({ settings, head, samples }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const judge = await (0,prepare/* readOwn */.j)(head, settings);
    const arms = { candidate: await (0,read/* readArm */.T)('candidate', head, judge.file, settings) };
    const prepared = await (0,prepare/* prepare */.i)({ settings, judge, own: judge.file, arms }, tools);
    const { config, material, sampler } = prepared;
    const { tasks } = material;
    return { ...prepared, startedAt, wish };
    /** Trials for a number of answers per task; for the baseline, of recent answers. */
    function wish() {
        if (typeof samples === 'number') {
            const each = tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples }));
            return (0,wanted/* samplesOf */.l)(each, tasks);
        }
        const { trials } = sampler.known('candidate', tasks);
        const target = (0,plan/* baselineTarget */.n6)(tasks.length, config.decision);
        const least = samples === 'refresh' ? 1 : 0;
        return tasks.flatMap(task => {
            const own = trials.filter(trial => trial.taskId === task.id);
            const young = own.filter(trial => (0,verdict_answers/* isYoung */.P)(trial, config.decision, startedAt));
            const count = Math.max(least - own.filter(sampler.isPaidNow).length, target - young.length);
            const taken = new Set(own.map(trial => trial.sample));
            const free = Array.from({ length: own.length + count }, (_, sample) => sample).filter(sample => !taken.has(sample));
            return free.slice(0, Math.max(0, count)).map(sample => ({ arm: 'candidate', task, sample }));
        });
    }
}

// EXTERNAL MODULE: ./build/app/reproduce.js
var app_reproduce = __webpack_require__(50599);
// EXTERNAL MODULE: ./build/app/session.js + 12 modules
var session = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/app/measure-session.js






/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure if nothing can be measured.
 */
async function runMeasure(settings, samples, world, occasion) {
    return withMeasure(settings, samples, world, occasion, measure);
}
/** Runs one shard of it. @throws Failure if nothing can be measured. */
function runMeasureShard(settings, samples, shard, world, occasion) {
    const work = (request, tools) => measureShard(request, shard, tools);
    return withMeasure(settings, samples, world, occasion, work);
}
async function withMeasure(settings, samples, world, occasion, work) {
    const head = await findHead(settings, world);
    const reproduce = (0,app_reproduce/* commandFor */.F)('run', settings, { head: head.commit });
    const request = { settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null };
    return (0,session/* withTools */.Y)(settings, world, occasion, tools => work(request, tools));
}
/** Source of a command's configuration: a commit or the work tree. */
async function findHead({ head }, world) {
    if (head === undefined)
        return (0,source/* workTreeSource */.$d)(world);
    const git = await (0,arm_git/* openGit */.zY)(world);
    const { commit, label } = await (0,commits/* commitOf */.D3)(git, head);
    return (0,source/* commitSource */.nv)(git, commit, label);
}


/***/ }),

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
const NO_MONEY = [
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
        const meaning = { kind: 'bad-request', hopeless: true, hint: 'Use that address as the base URL.' };
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
        ? failure(null, { kind: 'malformed-response', hopeless: true, hint: BASE_URL_HINT }, 'the endpoint returned a web page')
        : failure(null, { kind: 'malformed-response' }, `${what} (${body.length} characters)`);
}
const UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER_CERT)|CERT_UNTRUSTED|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID/;
/** Classifies an error before the response was complete. `redact` removes secrets from library messages. */
function failureOfConnection(error, redact) {
    const words = [...chain(error)].map(({ code = '', message }) => redact(`${code} ${message}`));
    const untrusted = words.find(word => UNTRUSTED.test(word));
    if (untrusted !== undefined) {
        const hint = 'Give its authority to Node in the environment variable NODE_EXTRA_CA_CERTS, as the path of a PEM file.';
        return failure(null, { kind: 'connection', hopeless: true, hint }, `the certificate is not trusted: ${untrusted}`);
    }
    const meaning = words.some(word => /timed? ?out/i.test(word))
        ? { kind: 'timeout', hint: 'Raise the timeout, or shorten the answers with sampling.max-tokens.' }
        : { kind: 'connection', hint: 'Check the base URL, and that the endpoint can be reached from here.' };
    return failure(null, meaning, words.at(-1) ?? 'the connection failed');
}
const OUT_OF_MONEY = {
    kind: 'quota',
    hopeless: true,
    hint: 'Add credit, or raise the spending limit of the account or the key, then run again: completed answers are kept.',
};
const TOMORROW = "Run again when the day's quota has been renewed, or use a key with a higher one: completed answers are kept.";
function meaningOf(status, words) {
    const isRefused = status >= 400 && status < 500 && ![404, 408, 413, 422].includes(status);
    if (status === 429 && PER_DAY.test(words))
        return { ...OUT_OF_MONEY, hint: TOMORROW };
    const comesBack = COMES_BACK.test(words) && !NEVER.test(words);
    const noMoney = NO_MONEY.some(wording => wording.test(words)) && !comesBack;
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
    // Groq rejects model output that does not match the schema or tools; another sample may match.
    if (/json_validate_failed|tool_use_failed/.test(words))
        return { kind: 'malformed-response' };
    if (status === 401 || status === 403 || NO_KEY.test(words)) {
        return {
            kind: 'authentication',
            hopeless: true,
            hint: 'Check that the key is whole, belongs to this endpoint and may use this model.',
        };
    }
    if (/DeploymentNotFound/i.test(words)) {
        return {
            kind: 'unknown-model',
            hopeless: true,
            hint: 'On Azure, `model` is the name of your deployment, not that of the model in it.',
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

/***/ 63713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeByBatch)
});

// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/model/classify.js
var classify = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/sampling/batch/lines.js



/** OpenAI's limits of one batch, with half of the bytes, because they are held in memory. */
const BATCH_LIMITS = { requests: 50_000, bytes: 100_000_000 };
/** One request of a batch: a line of JSON (https://platform.openai.com/docs/api-reference/batch/request-input). */
function requestLine(key, body) {
    return `${JSON.stringify({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}
/** Splits requests into batches within the limits, in order. Lines are created lazily. */
function* packed(items, lineOf, limits) {
    let batch = [];
    let lines = [];
    let bytes = 0;
    for (const item of items) {
        const line = lineOf(item);
        const size = Buffer.byteLength(line);
        if (batch.length > 0 && (batch.length >= limits.requests || bytes + size > limits.bytes)) {
            yield { items: batch, lines: lines.join('') };
            [batch, lines, bytes] = [[], [], 0];
        }
        batch.push(item);
        lines.push(line);
        bytes += size;
    }
    if (batch.length > 0)
        yield { items: batch, lines: lines.join('') };
}
const resultSchema = schemas/* object */.Ikc({
    custom_id: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ status_code: schemas/* int */.Whr(), body: schemas/* unknown */.L5J() }).nullish(),
    error: schemas/* unknown */.L5J(),
});
/** Results in line order. Invalid lines are skipped, so their requests have no result. */
function readResults(lines) {
    return lines.split('\n').flatMap(line => {
        const parsed = resultSchema.safeParse(parse(line));
        if (!parsed.success)
            return [];
        const { custom_id: key, response, error } = parsed.data;
        if (response == null)
            return [{ key, outcome: (0,classify/* failureOfErrorObject */.xU)(error) }];
        const body = JSON.stringify(response.body) ?? '';
        const { status_code: status } = response;
        return [{ key, outcome: status < 300 ? body : (0,classify/* failureOfResponse */.nY)(status, new Headers(), body) }];
    });
}
function parse(line) {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/sampling/batch/post.js

/** Wait before the first poll, and before the first repeat. */
const FIRST_POLL_MS = 5000;
const ATTEMPTS = 5;
/**
 * Retries temporary failures. Only for idempotent requests.
 * @throws CallFailure if it fails permanently or too often.
 */
async function patiently(work, { clock }, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const passing = error instanceof failure/* CallFailure */.R && failure/* PASSING */.K.has(error.kind);
            if (!passing || attempt === ATTEMPTS)
                throw error;
            await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
        }
    }
}
/** The endpoint's id of a batch without confirmed creation; null if there is none (yet). */
async function locate({ name }, post, signal) {
    const { batches, journal } = post;
    const batch = await patiently(() => batches.find(name, signal), post, signal).catch(nullWhenGone);
    if (batch !== null)
        journal.created(name, batch);
    return batch;
}
function nullWhenGone(error) {
    if (error instanceof failure/* CallFailure */.R && error.status === 404)
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/sampling/batch/collect.js




/** After this time, an unconfirmed batch is in the list or was never created. */
const ROUNDS_TO_APPEAR = 3;
/**
 * Stores the answers of a batch.
 * @param mine all trials of the run suitable for batches
 * @param round number of earlier checks
 * @returns whether there is nothing more to wait for
 */
async function collect(submission, round, mine, post, run) {
    const { batches, journal } = post;
    const { signal, onNotice } = run;
    try {
        const batch = submission.batch ?? (await locate(submission, post, signal));
        if (batch === null) {
            if (round < ROUNDS_TO_APPEAR)
                return false;
            journal.settle(submission.name, 'never created');
            return true;
        }
        const state = await patiently(() => batches.state(batch, signal), post, signal);
        if (!state.ended)
            return false;
        await keepResults(submission, state, mine, post, run);
    }
    catch (error) {
        if (signal.aborted)
            return false;
        if (!(error instanceof failure/* CallFailure */.R) || error.status !== 404)
            throw error;
        onNotice('A submitted batch no longer exists. Its requests are sent directly.');
        journal.settle(submission.name, 'gone');
    }
    return true;
}
async function keepResults(submission, { status, files, tookMs, problem }, mine, post, run) {
    const { batches, journal, priceShare } = post;
    const { sampler, solvers, store, signal, onNotice } = run;
    if (problem !== null)
        onNotice(`The endpoint rejected a batch: ${problem}`);
    const open = new Map(openOf(submission, mine, run));
    const carried = { sent: submission.sent, latencyMs: tookMs, priceShare };
    const failures = new Map();
    for (const file of files) {
        for (const { key, outcome } of readResults(await patiently(() => batches.content(file, signal), post, signal))) {
            const one = open.get(key);
            const call = one && solvers[one.arm]?.call?.(one.task, one.sample);
            if (one === undefined || call === undefined)
                continue;
            try {
                if (outcome instanceof failure/* CallFailure */.R)
                    throw outcome;
                sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
                open.delete(key);
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.R))
                    throw error;
                failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
            }
        }
    }
    if (open.size > 0) {
        const why = [status, ...[...failures].map(([kind, times]) => `${kind} ${times}`)].join(', ');
        onNotice(`${(0,format/* count */.U9)(open.size, 'request')} of a batch got no answer (${why}) and are sent directly.`);
    }
    // Answers for other runs stay available.
    if (submission.keys.every(key => mine.has(key) || store.get(key) !== undefined))
        journal.settle(submission.name, status);
}
/** Pending trials of a batch, by their keys in it. */
function openOf({ keys }, mine, { sampler }) {
    return sampler.open(keys.flatMap(key => mine.get(key) ?? [])).map(one => [sampler.keyOf(one), one]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sampling/batch/submit.js





/**
 * Submits as many trials as the call budget allows, split into batches within the endpoint's limits.
 * @param taken calls of batches already running
 * @returns the submitted batches; fewer if the endpoint rejects batches
 * @throws CallFailure if the endpoint is unusable.
 */
async function submit_submit(free, taken, post, run) {
    const { sampler, budget, onNotice } = run;
    const calls = budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken);
    const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
    const submissions = [];
    for (const { items, lines } of batchesOf(asked.slice(0, calls), post, run)) {
        const submission = await create(items, lines, post, run);
        if (submission === null)
            return submissions;
        submissions.push(submission);
    }
    const submitted = submissions.reduce((sum, { keys }) => sum + keys.length, 0);
    if (submitted > 0)
        onNotice(`${(0,format/* count */.U9)(submitted, 'request')} submitted as a batch; an answer can take 24 hours.`);
    return submissions;
}
/** A batch has one model; an arm sends the same parameters in all requests. */
function* batchesOf(trials, post, run) {
    const lineOf = (one) => requestLine(run.sampler.keyOf(one), bodyOf(one, post, run));
    for (const arm of new Set(trials.map(one => one.arm))) {
        const own = trials.filter(one => one.arm === arm);
        yield* packed(own, lineOf, BATCH_LIMITS);
    }
}
/** Failures that would also affect direct requests. */
const WHOLE_RUN = new Set(['authentication', 'quota']);
/** One batch; null if the endpoint rejects batches. */
async function create(items, lines, post, run) {
    const { batches, journal } = post;
    const { sampler, signal, onNotice } = run;
    const { messages: _messages, ...sent } = bodyOf(items[0], post, run);
    const submission = { name: (0,external_node_crypto_.randomUUID)(), keys: items.map(sampler.keyOf), sent, batch: null };
    const { name } = submission;
    journal.begin(submission, post.origin);
    try {
        const file = await patiently(() => batches.upload(lines, name, signal), post, signal);
        // Creating a batch twice would cost twice, so whether it was created is checked while waiting.
        const batch = await batches.create(file, name, signal).catch(nullWhenPassing);
        if (batch !== null)
            journal.created(name, batch);
        return { ...submission, batch };
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.R) || signal.aborted || WHOLE_RUN.has(error.kind))
            throw error;
        journal.settle(name, 'refused');
        onNotice(`The endpoint does not accept batches (${error.message}). Requests are sent directly.`);
        return null;
    }
}
function bodyOf(one, { batches }, { solvers }) {
    const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
    if (call === undefined)
        throw new Error('only what takes one call goes into a batch');
    return batches.body(call);
}
function nullWhenPassing(error) {
    if (error instanceof failure/* CallFailure */.R && failure/* PASSING */.K.has(error.kind))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/sampling/batch/take.js



/**
 * Collects trials by batches: picks up earlier batches, submits the rest, and waits. Trials that no batch can answer
 * are left for direct requests.
 * @returns number of pending answers when the waiting time is over
 * @throws CallFailure if the endpoint is unusable.
 */
async function takeByBatch(wanted, post, run) {
    const { sampler, solvers, budget, signal, onNotice } = run;
    const { clock } = post;
    if (budget.maxCost !== null) {
        onNotice('With max-cost, batches are not used: the limit is checked call by call. Requests are sent directly.');
        return 0;
    }
    const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 60_000;
    const hasOneCall = ({ arm }) => solvers[arm]?.call !== undefined;
    const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map(one => [sampler.keyOf(one), one]));
    try {
        const earlier = await pickUp(mine, post, run);
        const taken = new Set(earlier.flatMap(({ keys }) => keys));
        const free = [...mine].filter(([key]) => !taken.has(key)).map(([, one]) => one);
        // A single call finds a wrong key, an unknown model or an invalid parameter sooner than a batch.
        await sampler.take([...new Map(free.toReversed().map(one => [solvers[one.arm]?.model, one])).values()]);
        const submitted = signal.aborted ? [] : await submit_submit(free, taken.size, post, run);
        const pending = await wait([...earlier, ...submitted], until, mine, post, run);
        return pending.reduce((sum, submission) => sum + openOf(submission, mine, run).length, 0);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return sampler.open([...mine.values()]).length;
    }
}
/** Trials that an earlier run submitted: finds unrecorded batches and drops those that were never created. */
async function pickUp(mine, post, { signal }) {
    const { journal, origin } = post;
    const found = [];
    for (const submission of journal.open(origin).filter(({ keys }) => keys.some(key => mine.has(key)))) {
        const batch = submission.batch ?? (await locate(submission, post, signal));
        if (batch === null)
            journal.settle(submission.name, 'never created');
        else
            found.push({ ...submission, batch });
    }
    return found;
}
const LONGEST_POLL_MS = 120_000;
/** Pending trials after everything arrived or the time ran out. */
async function wait(submissions, until, mine, post, run) {
    const { clock } = post;
    const { signal } = run;
    let pending = submissions;
    for (let round = 0;; round++) {
        const left = [];
        for (const submission of pending)
            if (!(await collect(submission, round, mine, post, run)))
                left.push(submission);
        pending = left;
        const time = until - clock.elapsed();
        if (pending.length === 0 || signal.aborted || time <= 0)
            return pending;
        const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
        await clock.sleep(Math.min(delay, time), signal).catch(() => { });
    }
}


/***/ })

};
