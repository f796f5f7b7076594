export const id = 5452;
export const ids = [5452];
export const modules = {

/***/ 54942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  j: () => (/* binding */ readOwn)
});

// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run-config.js
var run_config = __webpack_require__(27121);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(35916);
;// CONCATENATED MODULE: ./build/dataset/relevant-tasks.js

/**
 * The tasks that a change concerns: those without paths, and those with a changed path; all tasks if none is left.
 * Depends only on the change, never on an answer, so that the test stays exact.
 * @param changed paths of the changed files
 */
async function relevantTasks(tasks, changed) {
    const matchers = new Map();
    for (const glob of new Set(tasks.flatMap(({ when = [] }) => when)))
        matchers.set(glob, await (0,shared_glob/* globMatcher */.fU)(glob));
    const concerns = (glob) => changed.some(file => matchers.get(glob)?.(file) === true);
    const asked = tasks.filter(({ when }) => when === undefined || when.some(concerns));
    return asked.length === 0 ? tasks : asked;
}

// EXTERNAL MODULE: ./build/dataset/suite.js
var suite = __webpack_require__(53727);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(26677);
// EXTERNAL MODULE: ./build/sampling/trial-estimate.js
var trial_estimate = __webpack_require__(41331);
;// CONCATENATED MODULE: ./build/sampling/forecast.js



/** Assumed price of a model until its first answer: that of the most expensive one in wide use. */
const UNKNOWN_PRICES = { input: 15, cachedInput: null, output: 75 };
/** Assumed tokens of an unlimited answer until the first one arrives. */
const UNLIMITED_ANSWER = 4096;
/**
 * Forecasts trials of some arms.
 * @param sides by the arm's name
 */
function createForecast(sides, termsOf) {
    const inputs = new Map();
    return ({ arm, task, sample }) => {
        const side = sides[arm];
        if (side == null)
            return null;
        const { solver, sampling } = side.arm;
        const prices = (0,trial_estimate/* pricesOf */._5)(side, termsOf) ?? UNKNOWN_PRICES;
        if (solver.kind === 'reference')
            return { cost: 0, isBound: true };
        if (solver.kind === 'chat') {
            const name = `${arm} ${task.id}`;
            const input = inputs.get(name) ?? (0,token_estimate/* estimateTokens */.b)(side.solver.messages(task, sample));
            inputs.set(name, input);
            const isBound = sampling.maxTokens !== undefined && (0,trial_estimate/* pricesOf */._5)(side, termsOf) !== null;
            return { cost: (0,model_prices/* costOf */.h)((0,trial_estimate/* usageOf */.Fs)(input, sampling.maxTokens ?? UNLIMITED_ANSWER), prices), isBound };
        }
        const { maxTokens, maxCost } = solver.limits;
        // Agents mostly read their own conversation again; external programs cannot be predicted.
        const tokens = solver.kind === 'agent' ? (0,model_prices/* costOf */.h)((0,trial_estimate/* usageOf */.Fs)(maxTokens, 0), prices) : null;
        const bounds = [tokens, maxCost].filter(bound => bound !== null);
        return bounds.length === 0 ? null : { cost: Math.min(...bounds), isBound: false };
    };
}
/** Forecasts for a run with a dollar limit; none without one. */
function forecastFor(sides, { budget, termsOf }) {
    return budget.maxCost === null ? undefined : createForecast(sides, termsOf);
}

// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/sampler.js + 4 modules
var sampling_sampler = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/sampling/shard/merge.js
var merge = __webpack_require__(91279);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/app/judge.js
var app_judge = __webpack_require__(21295);
// EXTERNAL MODULE: ./build/app/tools.js
var app_tools = __webpack_require__(12775);
;// CONCATENATED MODULE: ./build/app/prepare.js













/**
 * The only way from settings and configurations to a run.
 * @throws Failure if no request is possible.
 */
async function prepare(order, tools) {
    const { settings, judge, own, arms } = order;
    (0,app_tools/* requireKey */.X)(tools, Object.values(arms));
    const models = await tools.models(judge.file.models, judge.source);
    const priced = order.pricedModel === undefined ? await (0,app_judge/* pricedModel */.ZZ)(judge, settings) : order.pricedModel;
    const requested = (0,run_config/* runConfig */.aA)(settings, judge.file, own, { models, pricedModel: priced });
    const suite = await tools.material(requested, judge.source);
    const material = order.changed === undefined ? suite : await concerning(suite, order.changed);
    const { tasks } = material;
    const leftOut = suite.tasks.length - tasks.length;
    const kinds = Object.values(arms).map(arm => arm.solver.name);
    const config = { ...requested, decision: (0,plan/* affordable */.d3)(requested.decision, tasks.length, kinds) };
    const solvers = {};
    for (const [name, arm] of Object.entries(arms))
        solvers[name] = await tools.solver(arm, config, material);
    const side = name => {
        const arm = arms[name];
        const solver = solvers[name];
        if (arm === undefined || solver === undefined)
            throw new Error(`the run has no arm ${name}`);
        return { arm, solver };
    };
    if (order.earlier !== undefined) {
        takeEarlier(order.earlier.trials, side(order.earlier.arm).solver, tasks, tools.store);
    }
    const asked = (0,digest/* digestOf */.o)(Object.entries(solvers).map(([name, solver]) => [name, (0,key/* armDigest */.lQ)(solver, tasks)]));
    (0,merge/* checkMerged */.Rj)(tools.merged, asked);
    const sampler = (0,sampling_sampler/* createSampler */.t)({
        ...tools,
        solvers,
        budget: config.budget,
        concurrency: settings.concurrency,
        forecast: forecastFor(Object.fromEntries(Object.keys(arms).map(name => [name, side(name)])), config),
        apart: order.apart ?? false,
    });
    for (const name of Object.keys(arms))
        tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
    return { config, material, leftOut, asked, sampler, side };
}
async function concerning(material, changed) {
    const tasks = await relevantTasks(material.tasks, changed);
    return { ...material, tasks, suite: { ...material.suite, hash: (0,suite/* suiteHash */.fC)(tasks) } };
}
/**
 * The configuration of a source that is measured without a comparison, so it judges itself. Defaults if there is none.
 * @throws Failure if it is unreadable.
 */
async function readOwn(head, { config }) {
    // A file that was named and is missing is a typo; only the usual one may be absent.
    const file = await (config === settings/* CONFIG_FILE */.g2 ? (0,config_file/* readConfigFile */.RG)(head, config) : (0,config_file/* requireConfigFile */._C)(head, config));
    return { file: file ?? (0,config_file/* parseConfigFile */.me)('', config), source: head, exists: file !== null };
}
/**
 * Stores answers of an earlier report with this arm's keys. Others are skipped, because a report could contain made-up
 * answers of another arm.
 */
function takeEarlier(earlier, solver, tasks, store) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    for (const trial of earlier) {
        const task = byId.get(trial.taskId);
        if (task === undefined || store.get(trial.key) !== undefined)
            continue;
        if ((0,key/* trialKey */.wK)(solver, task, trial.sample) === trial.key)
            store.add(trial);
    }
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


/***/ }),

/***/ 59851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sendTheSame),
/* harmony export */   lQ: () => (/* binding */ armDigest),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);

/**
 * Key of a trial: everything that can change its answer and nothing else. Two arms that send the same messages
 * with the same parameters share their trials. SHA-256 in hex.
 */
function trialKey(solver, task, sample) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}
/** Whether two solvers get exactly the same requests in every task, so that there is nothing to measure. */
function sendTheSame(one, other, tasks) {
    return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}
/** Hash of everything an arm sends for a suite. It only changes if something changes on our side. SHA-256 in hex. */
function armDigest(solver, tasks) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(tasks.map(task => trialKey(solver, task, 0)));
}


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createSampler)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/model/response-cache.js
var response_cache = __webpack_require__(79508);
// EXTERNAL MODULE: ./build/sampling/key.js
var sampling_key = __webpack_require__(59851);
;// CONCATENATED MODULE: ./build/sampling/answers.js

function createAnswers(solverOf, store) {
    const missing = new Map();
    /** Missing sample numbers, by task. */
    const missedSamples = new Map();
    const keys = new Map();
    /** Cached, because rendering and hashing a prompt is slow. */
    function keyOf({ arm, task, sample }) {
        const name = `${arm} ${task.id} ${sample}`;
        const known = keys.get(name);
        if (known !== undefined)
            return known;
        const key = (0,sampling_key/* trialKey */.wK)(solverOf(arm), task, sample);
        keys.set(name, key);
        return key;
    }
    return {
        keyOf,
        known(arm, tasks) {
            const result = { trials: [], missing: [] };
            for (const task of tasks) {
                const samples = new Set([...store.samples(task.id), ...(missedSamples.get(task.id) ?? [])]);
                for (const sample of [...samples].sort((a, b) => a - b)) {
                    const key = keyOf({ arm, task, sample });
                    const trial = store.get(key);
                    const missed = missing.get(key);
                    if (trial !== undefined)
                        result.trials.push(trial);
                    else if (missed !== undefined)
                        result.missing.push(missed);
                }
            }
            return result;
        },
        open(wanted) {
            // Arms that send the same messages share a trial, which is requested once.
            const asked = new Map();
            for (const one of wanted) {
                const key = keyOf(one);
                if (store.get(key) === undefined && !missing.has(key) && !asked.has(key))
                    asked.set(key, one);
            }
            return [...asked.values()];
        },
        stored: (arm, task) => [...store.samples(task.id)].flatMap(sample => store.get(keyOf({ arm, task, sample })) ?? []),
        miss(one, { kind: reason, message, requests, cost }) {
            const { task, sample } = one;
            missing.set(keyOf(one), { taskId: task.id, sample, reason, message, requests, cost });
            missedSamples.set(task.id, (missedSamples.get(task.id) ?? new Set()).add(sample));
        },
    };
}

;// CONCATENATED MODULE: ./build/sampling/outages.js
/** Number of consecutive failed calls that counts as an outage and stops the rest. */
const OUTAGE_FAILURES = 8;
/** Failures specific to one task. */
const TASK_FAILURES = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);
/** @param concurrency of calls, all of which can fail before the first failure is known */
function createOutages(options) {
    const states = new Map();
    function stateOf(arm) {
        const name = options.apart ? arm : '';
        const known = states.get(name);
        if (known !== undefined)
            return known;
        const fatal = new AbortController();
        const stop = AbortSignal.any([options.signal, fatal.signal]);
        const state = { failuresInARow: 0, end: null, fatal, stop };
        states.set(name, state);
        return state;
    }
    return {
        endOf: arm => stateOf(arm).end,
        stopOf: arm => stateOf(arm).stop,
        answered(arm) {
            stateOf(arm).failuresInARow = 0;
        },
        failed(arm, failure) {
            const state = stateOf(arm);
            if (!TASK_FAILURES.has(failure.kind))
                state.failuresInARow++;
            if (failure.fatal || state.failuresInARow >= Math.max(OUTAGE_FAILURES, options.concurrency)) {
                state.end ??= failure;
                state.fatal.abort();
            }
        },
        get end() {
            return states.get('')?.end ?? null;
        },
    };
}

;// CONCATENATED MODULE: ./build/trial/budget.js
const EMPTY_ACCOUNT = { calls: 0, cost: 0, maxCostPerTrial: null, unpriced: 0 };
function charged(account, { requests, cost }) {
    return {
        calls: account.calls + requests,
        cost: account.cost + (cost ?? 0),
        maxCostPerTrial: Math.max(account.maxCostPerTrial ?? 0, cost ?? 0),
        unpriced: account.unpriced + (cost === null ? 1 : 0),
    };
}
/**
 * Whether one more trial may start, and if not, why. Running trials count at their maximum, so that requests already
 * sent cannot exceed a limit.
 * @param begun maximum requests and US dollars of the running trials and the next one
 */
function exhaustedBy(budget, account, begun, elapsedMs) {
    if (budget.maxCalls !== null && account.calls + begun.requests > budget.maxCalls)
        return 'calls';
    if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 60_000)
        return 'minutes';
    if (budget.maxCost !== null) {
        if (account.unpriced > 0)
            return 'unknown-price';
        if (account.cost + begun.cost > budget.maxCost || account.cost >= budget.maxCost)
            return 'cost';
    }
    return null;
}
/**
 * Maximum number of concurrent trials, at most `most` and fewer near a limit. With a dollar limit, the first one runs
 * alone, because its cost is not yet known.
 * @param requests maximum requests of one trial
 */
function slotsWithin({ maxCalls, maxCost }, account, most, requests) {
    const { calls, cost, maxCostPerTrial: perTrial } = account;
    const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
    const byCost = maxCost === null || perTrial === 0 ? most : perTrial === null ? 1 : Math.floor((maxCost - cost) / perTrial);
    return Math.max(1, Math.min(most, byCalls, byCost));
}

;// CONCATENATED MODULE: ./build/sampling/spending.js

function createSpending({ budget, concurrency, forecast, elapsed }) {
    const startedAt = elapsed();
    /** Cost of each trial of this run. */
    const paid = new Map();
    /** Cost of calls without an answer. */
    const lost = [];
    let account = EMPTY_ACCOUNT;
    let exhausted = null;
    let underWay = 0;
    /** Requests and US dollars reserved for running trials. */
    let reserved = { requests: 0, cost: 0 };
    /** By arm, the maximum ratio of an answer's cost to its forecast. */
    const ratios = new Map();
    /** Running trials by arm. The first trial of an arm with unbounded cost runs alone. */
    const begunByArm = new Map();
    const begunOf = (arm) => begunByArm.get(arm) ?? 0;
    /** Trials waiting for a running one, because the budget does not cover both. */
    const waiting = [];
    /** US dollars that a trial may cost; null if unknown, so that it must run alone. */
    function expected(one) {
        if (budget.maxCost === null)
            return 0;
        if (forecast === undefined)
            return account.maxCostPerTrial ?? 0;
        const forecasted = forecast(one);
        const ratio = ratios.get(one.arm);
        if (forecasted === null)
            return ratio ?? null;
        return forecasted.cost * (forecasted.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
    }
    function learn(one, cost) {
        if (forecast === undefined || budget.maxCost === null || cost === null)
            return;
        const forecasted = forecast(one);
        // Without a forecast, the cost itself is the estimate for the next trial.
        const ratio = forecasted === null ? cost : forecasted.cost === 0 ? 1 : cost / forecasted.cost;
        ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
    }
    /** Whether a trial has to wait although the budget is not exhausted. */
    function isCrowded(one, end) {
        if (forecast === undefined)
            return false;
        const isFirst = forecast(one)?.isBound !== true && !ratios.has(one.arm);
        return (end === 'cost' && underWay > 0) || (isFirst && begunOf(one.arm) > 0);
    }
    function begin(arm, requests, cost) {
        underWay++;
        begunByArm.set(arm, begunOf(arm) + 1);
        reserved = { requests: reserved.requests + requests, cost: reserved.cost + cost };
        let isOver = false;
        return () => {
            if (isOver)
                return;
            isOver = true;
            underWay--;
            begunByArm.set(arm, begunOf(arm) - 1);
            // Reset to zero when nothing is running, so that rounding errors do not add up.
            reserved = { requests: reserved.requests - requests, cost: underWay === 0 ? 0 : reserved.cost - cost };
            for (const resolve of waiting.splice(0))
                resolve();
        };
    }
    function book(trial) {
        account = charged(account, trial);
        paid.set(trial.key, trial.cost);
    }
    return {
        async reserve(one, requests) {
            for (;;) {
                const cost = expected(one) ?? 0;
                const begun = { requests: reserved.requests + requests, cost: reserved.cost + cost };
                const end = exhausted ?? exhaustedBy(budget, account, begun, elapsed() - startedAt);
                const mustWait = isCrowded(one, end);
                if (end === null && !mustWait)
                    return begin(one.arm, requests, cost);
                if (exhausted !== null || !mustWait || (end !== null && end !== 'cost')) {
                    exhausted ??= end;
                    return null;
                }
                await new Promise(resolve => waiting.push(resolve));
            }
        },
        pay(one, trial) {
            learn(one, trial.cost);
            book(trial);
        },
        record: book,
        recordRequests(requests) {
            account = { ...account, calls: requests };
        },
        lose(one, error) {
            // A free rejection says nothing about the cost of an answer.
            account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
            lost.push(error.cost);
            if (error.cost !== 0)
                learn(one, error.cost);
        },
        interrupt() {
            exhausted ??= 'interrupted';
        },
        places(requests) {
            // With a forecast, each trial is checked against the limit individually.
            const counted = forecast === undefined ? budget : { ...budget, maxCost: null };
            return slotsWithin(counted, account, concurrency, requests);
        },
        isPaid: trial => paid.has(trial.key),
        get spent() {
            return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
        },
    };
}
/** The sum, independent of the order in which trials finished; null if any price is unknown. */
function total(costs) {
    const known = [];
    for (const cost of costs) {
        if (cost === null)
            return null;
        known.push(cost);
    }
    return known.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0);
}

// EXTERNAL MODULE: ./build/sampling/wanted.js
var sampling_wanted = __webpack_require__(81897);
;// CONCATENATED MODULE: ./build/sampling/sampler.js








function createSampler(options) {
    const { solvers, store, signal, now } = options;
    const spending = createSpending(options);
    const answers = createAnswers(solverOf, store);
    const outages = createOutages(options);
    for (const key of options.merged?.paid ?? []) {
        const trial = store.get(key);
        if (trial !== undefined)
            spending.record(trial);
    }
    spending.recordRequests(options.merged?.requests ?? 0);
    function solverOf(arm) {
        const solver = solvers[arm];
        if (solver === null || solver === undefined)
            throw new Error(`there is no ${arm} arm`);
        return solver;
    }
    function keep(one, solution) {
        const { arm, task, sample } = one;
        const { name, model } = solverOf(arm);
        const finishedAt = new Date(now()).toISOString();
        const key = answers.keyOf(one);
        const trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
        spending.pay(one, trial);
        store.add(trial);
        options.onTrial(one, trial);
    }
    /** Effects of a failed call on its trial and on its arm. */
    function fail(one, error) {
        spending.lose(one, error);
        if (error.kind === 'cancelled') {
            if (signal.aborted)
                spending.interrupt();
            return;
        }
        answers.miss(one, error);
        options.onTrial(one, null);
        outages.failed(one.arm, error);
    }
    /** @param release called together with recording the cost, so that nothing is counted twice */
    async function ask(one, batch, release) {
        try {
            const solution = await solverOf(one.arm).solve(one.task, one.sample, outages.stopOf(one.arm));
            if (isReplay(one, solution, batch, answers)) {
                throw (0,response_cache/* cachedFailure */.NJ)('an earlier run had the same completion', solution);
            }
            outages.answered(one.arm);
            keep(one, solution);
        }
        catch (error) {
            if (!(error instanceof failure/* CallFailure */.Rk))
                throw error;
            fail(one, error);
        }
        finally {
            const key = answers.keyOf(one);
            if (store.get(key) === undefined)
                store.release(key);
            release();
        }
    }
    /** Handles one trial; true if another run on this store is requesting it. */
    async function turn(one, batch) {
        if (outages.endOf(one.arm) !== null)
            return false;
        if (signal.aborted)
            spending.interrupt();
        const release = await spending.reserve(one, solverOf(one.arm).mostRequests);
        if (release === null)
            return false;
        try {
            if (outages.endOf(one.arm) !== null)
                return false;
            const key = answers.keyOf(one);
            const isOurs = store.claim(key);
            const foreign = store.get(key);
            if (foreign === undefined && !isOurs)
                return true;
            if (foreign === undefined)
                await ask(one, batch, release);
            else
                options.onTrial(one, foreign);
            return false;
        }
        finally {
            release();
        }
    }
    async function take(wanted) {
        const requests = Math.max(...Object.values(solvers).map(solver => solver?.mostRequests ?? 0));
        // Limits concurrent trials, including agents; the client limits requests to the pace of the endpoint.
        const queue = new dist["default"]({ concurrency: spending.places(requests) });
        let left = (0,sampling_wanted/* interleaved */.e)(answers.open(wanted));
        while (left.length > 0) {
            const elsewhere = [];
            const turns = left.map(one => queue.add(async () => {
                if (await turn(one, wanted))
                    elsewhere.push(one);
                queue.concurrency = spending.places(requests);
            }));
            await Promise.all(turns);
            left = elsewhere;
            // The other run answers, withdraws or dies; until then, there is nothing to request.
            if (left.length > 0)
                await (0,promises_.setTimeout)(LOOK_AGAIN_MS, undefined, { signal }).catch(() => { });
        }
        if (outages.end !== null)
            throw outages.end;
    }
    const { keyOf, known, open } = answers;
    return {
        ...{ keyOf, known, open, keep, take },
        isPaidNow: spending.isPaid,
        failure: outages.endOf,
        get spent() {
            return spending.spent;
        },
    };
}
/** Whether a cache repeated an answer that an earlier run stored. */
function isReplay({ arm, task, sample }, { served, text }, batch, { stored }) {
    if (!served?.id)
        return false;
    const isSame = (trial) => trial.served?.id === served.id;
    const isAgain = stored(arm, task).some(trial => trial.sample !== sample && isSame(trial) && trial.text === text);
    // Some servers use the same id for every completion.
    return isAgain && !batch.some(other => other.task !== task && stored(arm, other.task).some(isSame));
}
/** Interval for checking answers of another run on the same store. */
const LOOK_AGAIN_MS = 250;


/***/ }),

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   WP: () => (/* binding */ estimateTrials),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);
/* harmony import */ var _model_token_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26677);


/**
 * Estimates trials. For single calls, the prompt is known, and the answer is estimated from stored ones. Agents are
 * estimated from stored trials only, or from their limits if there are none.
 * @param known earlier trials of all arms
 */
function estimateTrials(wanted, sides, known, termsOf) {
    const asked = wanted.flatMap(({ arm, task, sample }) => {
        const side = sides[arm];
        return side == null || side.solver.mostRequests === 0 ? [] : [{ side, task, sample }];
    });
    const typical = new Map(Object.values(sides).map(side => [side, side && typicalTrial(side, known, termsOf)]));
    const trials = asked.map(({ side, task, sample }) => {
        const usual = typical.get(side) ?? UNKNOWN;
        if (isAgent(side))
            return usual;
        const inputTokens = (0,_model_token_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTokens */ .b)(side.solver.messages(task, sample));
        const { outputTokens } = usual;
        const prices = pricesOf(side, termsOf);
        const cost = prices === null || outputTokens === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(usageOf(inputTokens, outputTokens), prices);
        return { ...usual, inputTokens, cost };
    });
    const total = (figure) => trials.reduce((sum, trial) => {
        const own = trial[figure];
        return sum === null || own === null ? null : sum + own;
    }, 0);
    return {
        answers: trials.length,
        calls: rounded(total('calls')),
        inputTokens: rounded(total('inputTokens')),
        outputTokens: rounded(total('outputTokens')),
        cost: total('cost'),
        atMost: trials.some(({ atMost }) => atMost),
    };
}
const UNKNOWN = { calls: null, inputTokens: null, outputTokens: null, cost: null, atMost: false };
/** Whether a trial is from an agent, not a single call. */
function isAgent({ arm }) {
    return arm.solver.kind === 'agent' || arm.solver.kind === 'command';
}
/** Estimate for one trial of an arm. */
function typicalTrial(side, known, termsOf) {
    const { arm, solver } = side;
    const prices = pricesOf(side, termsOf);
    const earlier = known.filter(trial => trial.solver === arm.solver.name);
    const usage = earlier.flatMap(trial => trial.usage ?? []);
    const outputTokens = mean(usage.map(one => one.outputTokens));
    if (arm.solver.kind === 'chat' || arm.solver.kind === 'reference') {
        const most = arm.sampling.maxTokens ?? null;
        return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most, atMost: outputTokens === null };
    }
    const calls = (number) => (arm.solver.kind === 'command' ? null : number);
    if (earlier.length > 0) {
        const measured = mean(earlier.flatMap(({ cost }) => cost ?? []));
        const priced = prices === null ? null : mean(usage.map(one => (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: measured ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // We cannot limit what an external program sends to its model.
    if (arm.solver.kind === 'command')
        return UNKNOWN;
    const { maxTokens, maxCost } = arm.solver.limits;
    const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
    const maximum = prices === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(usageOf(maxTokens - most, most), prices);
    const bounds = [maximum, maxCost].filter(bound => bound !== null);
    const cost = bounds.length === 0 ? null : Math.min(...bounds);
    return { calls: solver.mostRequests, inputTokens: maxTokens, outputTokens: most, cost, atMost: true };
}
function pricesOf({ arm }, termsOf) {
    return arm.solver.model === null ? null : termsOf(arm.solver.model).prices;
}
const usageOf = (inputTokens, outputTokens) => ({
    inputTokens,
    cachedInputTokens: 0,
    outputTokens,
    reasoningTokens: 0,
});
function mean(numbers) {
    return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
function rounded(number) {
    return number === null ? null : Math.round(number);
}


/***/ }),

/***/ 81897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ interleaved),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/** The trials for a number of samples per task. */
function samplesOf(wishes, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    return wishes.flatMap(({ taskId, arm, samples }) => {
        const task = byId.get(taskId);
        return task === undefined ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
    });
}
/**
 * The best order of trials: a few tasks at a time, sample by sample, alternating between arms. Changes at the provider
 * over time then affect both arms equally, and a prompt is repeated after its first answer has filled the provider's
 * cache but before the cache expires (minutes, or less on a server with little memory).
 */
function interleaved(wanted) {
    const tasks = new Set(wanted.map(({ task }) => task));
    const places = new Map([...tasks].map((task, place) => [task, place]));
    const placeOf = ({ task }) => places.get(task) ?? 0;
    const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
    return wanted.toSorted((a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1));
}
/** Larger than the concurrency, so that a prompt is answered before it is repeated. */
const TASKS_AT_A_TIME = 16;


/***/ }),

/***/ 45722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted)
/* harmony export */ });
/**
 * P-values corrected so that calling those at most alpha significant makes any false call with at most that probability,
 * under any dependence. In the given order. Holm, Scandinavian Journal of Statistics 6, 1979.
 */
function holmAdjusted(pValues) {
    const adjusted = pValues.map(() => 1);
    let largest = 0;
    for (const [step, { index, p }] of pValues
        .map((p, index) => ({ p, index }))
        .sort((a, b) => a.p - b.p)
        .entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
        adjusted[index] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 84174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lookBounds),
/* harmony export */   q: () => (/* binding */ pocockSpending)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
function pocockSpending(error, share) {
    return error * Math.log1p((Math.E - 1) * share);
}
/**
 * Bounds on the standardized result of each look, such that the probability of crossing any of them under no change is
 * the error spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look; `floors`: standardized results of the first looks below which the looks end for
 * good, which must be below the bounds. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent, floors = []) {
    const plan = [...shares, ...spent, 'floors', ...floors].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent, floors);
    known.set(plan, bounds);
    return bounds;
}
/** Cached, because all steps and simulated runs use the same few plans. */
const known = new Map();
function computedBounds(shares, spent, floors) {
    const bounds = [];
    let density = [{ at: 0, mass: 1 }];
    let lastShare = 0;
    let lastSpent = 0;
    shares.forEach((share, look) => {
        const spread = Math.sqrt(share - lastShare);
        const before = density;
        const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((cell.at - bound) / spread), 0);
        const spending = (spent[look] ?? 0) - lastSpent;
        const bound = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)(at => beyond(at) <= spending, -8, 8);
        bounds.push(bound / Math.sqrt(share));
        density = carriedOn(before, spread, Math.sqrt(share) * Math.max(LOWEST, floors[look] ?? LOWEST), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** The density of standardized results below this is negligible. */
const LOWEST = -8;
/** Density of the next look's result from `from` to its bound, as cells for Simpson's rule. */
function carriedOn(before, spread, from, bound) {
    const step = (bound - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, index) => {
        const at = from + index * step;
        const simpson = (step / 3) * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
        let height = 0;
        for (const cell of before) {
            const z = (at - cell.at) / spread;
            if (z > -9 && z < 9)
                height += cell.mass * Math.exp(-0.5 * z * z);
        }
        return { at, mass: (simpson * height) / (spread * Math.sqrt(2 * Math.PI)) };
    });
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60356);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98483);


/** Whether an answer is recent enough to count without a fresh check. */
function isYoung({ finishedAt }, decision, now) {
    return Date.parse(now) - Date.parse(finishedAt) <= decision['baseline-max-age'] * 24 * HOUR_MS;
}
/** Stored answers without old ones, if the recent ones are enough for every task. */
function withoutOld(stored, tasks, decision, now) {
    const young = stored.filter(trial => isYoung(trial, decision, now));
    const enough = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .storedEnough */ .aR)(tasks.length, decision);
    const counts = new Map();
    for (const { taskId } of young)
        counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
    return tasks.every(task => (counts.get(task.id) ?? 0) >= enough) ? young : stored;
}
const HOUR_MS = 3_600_000;
/** The trials of both arms in the decision's form. `baseline` is null without a baseline arm. */
function situationOf(tasks, baseline, candidate, 
/** Baseline answers from this time on (ISO 8601) count as collected along with the candidate's. */
freshSince, rest) {
    const before = (baseline?.trials ?? []).filter(trial => trial.finishedAt < freshSince);
    const stored = withoutOld(before, tasks, rest.decision, freshSince);
    const fresh = (baseline?.trials ?? []).filter(trial => trial.finishedAt >= freshSince);
    const counted = new Set(stored);
    const leftOut = new Map();
    for (const trial of before) {
        if (!counted.has(trial))
            leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
    }
    const slots = {
        baseline: slotsByTask(tasks, stored, []),
        fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
        candidate: slotsByTask(tasks, candidate.trials, candidate.missing),
    };
    return {
        ...rest,
        hasBaseline: baseline !== null,
        outgrown: isOutgrown(candidate.missing),
        baselineAgeHours: ageInHours(stored, freshSince),
        tasks: tasks.map((task) => ({
            taskId: task.id,
            price: task.price,
            critical: task.critical === true,
            baseline: slots.baseline.get(task.id) ?? [],
            leftOut: leftOut.get(task.id) ?? 0,
            fresh: slots.fresh.get(task.id) ?? [],
            candidate: slots.candidate.get(task.id) ?? [],
        })),
    };
}
function isOutgrown(missing) {
    return 2 * missing.filter(({ reason }) => reason === 'context-too-long').length > missing.length;
}
function slotsByTask(tasks, trials, missing) {
    const samples = new Map(tasks.map(task => [task.id, new Map()]));
    const taskOf = new Map(tasks.map(task => [task.id, task]));
    for (const { taskId, sample } of missing)
        samples.get(taskId)?.set(sample, 'missing');
    for (const trial of trials) {
        const task = taskOf.get(trial.taskId);
        if (task === undefined)
            continue;
        samples
            .get(task.id)
            ?.set(trial.sample, trial.proposalId === null ? 'unreadable' : (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 'right' : 'wrong');
    }
    return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
    const times = trials.map(trial => Date.parse(trial.finishedAt));
    return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}


/***/ }),

/***/ 45307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ evidenceAt),
  IB: () => (/* binding */ isBelowFloor),
  fd: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/statistics/detectable.js


/**
 * Smallest drop, as a fraction, that is found 8 times in 10: suspected at the last look, and then proven on new answers,
 * each with a normal law. `everyone`: answers asked of every candidate task; `open`: answers of tasks whose answers
 * disagree; `bound`: standardized bound of the last look; `tolerance`: smallest estimate, as a fraction, that may fail;
 * `proof`: answers of each arm to the proof, all tasks together, and the limit of its p-value. Null if the baseline is too small to know its noise.
 */
function detectableDrop(tasks, samples, { bound, tolerance }, proof) {
    const counts = tasks.map(task => task.baseline);
    const noise = (0,statistics_noise/* noiseOf */.YN)(counts);
    if (noise === null)
        return null;
    // Unanimous tasks also slip, and are not followed up unless they slip right away.
    const slip = (0,statistics_noise/* slipRate */.f1)(counts);
    const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
    const noisy = counts.filter(count => !(0,statistics_noise/* isUnanimous */.im)(count)).length;
    const each = proof.answers / noisy;
    let total = 0;
    let suspicion = 0;
    let proving = 0;
    let shown = 0;
    let hidden = 0;
    tasks.forEach(({ weight, baseline }, index) => {
        const own = noise[index] ?? 0;
        total += weight;
        suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + ((0,statistics_noise/* isUnanimous */.im)(baseline) ? late : 0));
        proving += (weight ** 2 * own * 2) / each;
        // A drop in log-odds is proportional to a task's noise, and the proof only uses tasks with both outcomes.
        if ((0,statistics_noise/* isUnanimous */.im)(baseline))
            hidden += weight * slip;
        else
            shown += weight * own;
    });
    if (suspicion === 0)
        return tolerance;
    const seen = shown / (shown + hidden);
    const least = Math.max(bound, (tolerance * total) / Math.sqrt(suspicion));
    const proven = (0,distributions/* normalQuantile */.Zl)(1 - proof.limit);
    const found = (drop) => (0,distributions/* normalCdf */.vr)((drop * total) / Math.sqrt(suspicion) - least) *
        (0,distributions/* normalCdf */.vr)((seen * drop * total) / Math.sqrt(proving) - proven);
    return (0,distributions/* bisect */.h1)(drop => found(drop) >= 0.8, 0, 1);
}

;// CONCATENATED MODULE: ./build/statistics/exact.js
/**
 * Compares the weighted change on these tasks with a number of percentage points, in whole numbers: a drop of exactly
 * 5 points is 5 points, whatever binary fractions make of it. Weights are integers. Negative if the change is smaller, positive if it is larger, 0 if equal.
 */
function compareChange(pairs, points) {
    const bySamples = new Map();
    let total = 0;
    for (const { weight, baseline, candidate } of pairs) {
        total += weight;
        bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
        bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
    }
    const common = [...bySamples.keys()].reduce((product, samples) => product * BigInt(samples), 1n);
    const change = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n);
    const difference = change * 100n * 10n ** DECIMALS - decimal(points) * common * BigInt(total);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
const DECIMALS = 12n;
/** The digits of a number with this many decimals. */
function decimal(value) {
    return BigInt(value.toFixed(Number(DECIMALS)).replace('.', ''));
}

// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
;// CONCATENATED MODULE: ./build/verdict/evidence.js







/**
 * Factor on alpha for suspicions. They only cost answers, because failures are proven by later answers (proof.ts).
 * Chosen by simulation (docs/decision.md).
 */
const ALARMS = 4;
const MAX_ALARMS = 0.2;
/** Maximum probability to suspect a harmless change of a drop, over all looks. */
function alarmsOf({ alpha }) {
    return Math.min(MAX_ALARMS, ALARMS * alpha);
}
/** The same for unreadable answers, in each look at all tasks. */
const UNREADABLE_ALARM = 0.02;
/** @param limits of the tests that can fail the build */
function termsOf(plan, decision, baseline, limits) {
    const planned = baseline.answers
        .map(task => ({ weight: task.weight, baseline: (0,verdict_look/* baselineCount */.DD)(task) }))
        .filter(task => task.baseline.samples > 0);
    const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
    const looks = (0,verdict_plan/* looksOf */.uJ)(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
    const last = plan.looks.at(-1) ?? 1;
    const samples = { everyone: Math.min(plan.everyone, last), open: last };
    const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
    const detectable = detectableDrop(planned, samples, limit, (0,proof/* lastDropTest */.Ro)(planned.length, limits));
    return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}
/** The margin for `auto`, in units of the smallest drop found 8 times in 10 by the normal approximation. */
const MARGIN_FACTOR = 1.2;
/** In percentage points: wide enough for an unchanged candidate to pass about 19 times in 20, and at least 5 points. */
function marginOf({ margin }, detectable) {
    return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}
/** Results of look number `number`, from 1. */
function evidenceAt(number, look, answers, terms) {
    const { plan, decision } = terms;
    const margin = terms.margin / 100;
    const extent = { samples: look.samples, everyone: plan.everyone };
    const answered = answers.filter(task => isAnswered(task, extent));
    const seen = (0,verdict_look/* lookAt */.t5)(answered, extent);
    // Tasks without an answer count both ways: a verdict must hold whatever they would have been.
    const imagining = (candidate) => {
        if (answered.length === answers.length)
            return seen;
        const whole = answers.map(task => imagined(task, extent, plan, candidate));
        return (0,verdict_look/* lookAt */.t5)(whole, extent);
    };
    const worst = imagining('wrong');
    const best = imagining('right');
    const high = best.change.center + look.pass * best.change.error;
    const low = worst.change.center - look.pass * worst.change.error;
    // Uses the noise under no change, so that consistent candidate answers alone cannot raise a suspicion.
    const fell = best.change.difference + look.red * best.nullError < 0;
    const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
    const isBeyond = ({ pairs }) => compareChange(pairs, -terms.margin) < 0;
    const sizes = (of) => {
        const all = answered.map(of);
        return { min: Math.min(...all), max: Math.max(...all) };
    };
    const total = answered.reduce((sum, { weight }) => sum + weight, 0);
    return {
        comparison: {
            tasks: answered.length,
            baselineAccuracy: seen.change.baseline,
            candidateAccuracy: seen.change.candidate,
            difference: seen.change.difference,
            low,
            high,
            pValue: best.test.midP,
            pLimit: look.pLimit,
            look: number,
            looks: plan.looks.length,
            margin,
            marginWas: decision.margin === 'auto' ? 'auto' : 'given',
            detectableDrop: terms.detectable,
            unseenLow: seen.change.unseen?.low ?? null,
            unseenHigh: seen.change.unseen?.high ?? null,
            weights: decision.weights,
            effectiveTasks: total ** 2 / answered.reduce((sum, { weight }) => sum + weight ** 2, 0),
            deterministic: answered.every(isDeterministic),
            baselineSamples: sizes(task => (0,verdict_look/* baselineCount */.DD)(task).samples),
            candidateSamples: sizes(task => (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, extent.samples).samples),
        },
        drop: best.test.midP <= look.pLimit && fell && largeDrop,
        largeDrop,
        improved: seen.test.oppositeMidP <= look.betterLimit && worst.change.difference > 0,
        unreadable: becameUnreadable(answered, extent, terms),
        ruledOut: low > -margin,
        belowFloor: isBelowFloor(answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))), decision, plan),
        smallDrop: best.test.midP <= look.betterLimit && fell && !largeDrop,
        beyondMargin: decision.policy !== 'threshold' ? 'no' : isBeyond(best) ? 'yes' : isBeyond(worst) ? 'unknown' : 'no',
        falseAlarmRate: (0,distributions/* normalCdf */.vr)(-margin / seen.nullError),
        unanswered: answers.length - answered.length,
    };
}
function becameUnreadable(answers, extent, { decision }) {
    if (extent.samples > extent.everyone)
        return false;
    if (!answers.some(task => task.candidate.includes('unreadable')))
        return false;
    const { test, pairs } = (0,verdict_look/* lookAt */.t5)(answers, extent, verdict_look/* readable */.HD);
    return test.midP <= UNREADABLE_ALARM && compareChange(pairs, -decision.tolerance) <= 0;
}
/**
 * Whether these answers, equally many per task, are significantly below the floor. Binomial tail over all looks: different
 * difficulties only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
 */
function isBelowFloor(slots, decision, plan) {
    const floor = decision['min-accuracy'];
    const all = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    return (floor !== null &&
        all.samples > 0 &&
        (0,distributions/* binomialCdf */.HU)(all.right, all.samples, floor) <= decision.alpha / plan.looks.length);
}
function isAnswered(task, { samples, everyone }) {
    const asked = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, Math.min(samples, everyone));
    return asked.samples > 0 && (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
}
/** The task with its missing arm as good or as bad for the candidate as possible. */
function imagined(task, extent, plan, candidate) {
    const opposite = candidate === 'right' ? 'wrong' : 'right';
    const known = (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
    const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
    // There may be answers from a later test, although this look has none.
    const isAsked = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, asked.length).samples > 0;
    return {
        ...task,
        baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
        candidate: isAsked ? task.candidate : [...asked, ...task.candidate.slice(asked.length)],
    };
}
function isDeterministic(task) {
    const known = (0,verdict_look/* baselineCount */.DD)(task);
    return known.samples > 1 && (0,statistics_noise/* isUnanimous */.im)(known);
}


/***/ }),

/***/ 98483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aR: () => (/* binding */ storedEnough),
/* harmony export */   d3: () => (/* binding */ affordable),
/* harmony export */   n6: () => (/* binding */ baselineTarget),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91465);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84174);


/** The plan for a suite of this many tasks: small suites take more answers per task. */
function planOf(tasks, decision) {
    const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
    // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
    const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
    if (decision.policy === 'threshold')
        return { looks: [2 * pass], everyone: 2 * pass, fresh };
    return {
        looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
        everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
        fresh,
    };
}
/** Solvers whose answers take ten to a hundred times the time and money of a single call. */
const EXPENSIVE = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers. By default, agents collect fewer baseline answers, also before a failure. All
 * looks remain, because later ones only use tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => EXPENSIVE.has(solver)))
        return decision;
    return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}
/** Stored baseline answers per task with which a gate can start without fresh ones. */
function storedEnough(tasks, decision) {
    return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
/** Baseline answers per task collected on the default branch, so that pull requests only pay for the candidate. */
function baselineTarget(tasks, decision) {
    const wished = decision['baseline-samples'];
    return wished === 'auto' ? dependable(tasks) : wished;
}
/**
 * About 500 answers in total, 5 to 16 per task, and 8 if that is at most 900. More do not find more drops, because new
 * answers prove these (docs/decision.md).
 */
function dependable(tasks) {
    const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
    return Math.min(16, Math.max(5, most));
}
/** Probability of a pass if the true drop equals the margin, over all looks. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which determines how much each
 * look adds; `alarm`, `better`: maximum probability to suspect a harmless change, or call it better, over all looks.
 */
function looksOf(plan, baselineShare, { alarm, better }) {
    const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
    const shares = information.map(amount => amount / (information.at(-1) ?? amount));
    const bounds = (error) => {
        const spent = shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(error, share));
        return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, spent);
    };
    const reds = bounds(alarm);
    const betters = bounds(better);
    const passes = bounds(PASS_ERROR);
    return plan.looks.map((samples, look) => {
        const red = reds[look] ?? Number.POSITIVE_INFINITY;
        const betterLimit = 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(betters[look] ?? Number.POSITIVE_INFINITY);
        return {
            samples,
            red,
            pLimit: 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(red),
            betterLimit,
            pass: passes[look] ?? Number.POSITIVE_INFINITY,
        };
    });
}


/***/ }),

/***/ 10225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
;// CONCATENATED MODULE: ./build/verdict/baseline.js

/** Maximum probability to call equal answers shifted. */
const SHIFT_LIMIT = 0.01;
/** Stored answers, supplemented with fresh ones if there are too few. */
function storedBaseline(tasks, freshFirst) {
    return {
        answers: tasks.map(task => ({
            ...named(task),
            baseline: task.stored.concat(task.fresh.slice(0, freshFirst(task))),
            control: [],
        })),
        shift: null,
    };
}
/** Stored and fresh answers of every task, or only fresh ones if these show that the stored ones are outdated. */
function checkedBaseline(tasks, plan) {
    const shift = shiftBetween(tasks, plan);
    return {
        answers: tasks.map(task => {
            const fresh = task.fresh.slice(0, plan.fresh);
            return { ...named(task), baseline: shift.real ? fresh : task.stored, control: shift.real ? [] : fresh };
        }),
        shift,
    };
}
function shiftBetween(tasks, plan) {
    const compared = tasks
        .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh: fresh.slice(0, plan.fresh) }))
        .filter(({ old, fresh }) => (0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG).samples > 0 && (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples > 0);
    const total = compared.reduce((sum, { weight }) => sum + weight, 0);
    const difference = compared.reduce((sum, { weight, old, fresh }) => sum + (weight * (rate((0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG)) - rate((0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG)))) / total, 0);
    return { difference, real: (0,verdict_look/* shiftOf */.Gn)(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
    return { taskId, weight, candidate, again: [] };
}
function rate({ right: hits, samples }) {
    return hits / samples;
}

// EXTERNAL MODULE: ./build/verdict/evidence.js + 2 modules
var verdict_evidence = __webpack_require__(45307);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
;// CONCATENATED MODULE: ./build/verdict/drop-inquiry.js

/** A drop is in doubt if the p-value of the answers is at most this. */
const DOUBT = 0.5;
/** @param error maximum probability of failing a harmless change, over all tests of a drop */
function createDropInquiry(ledger, error, canSample) {
    let parts = null;
    const pValues = [];
    let isRefuted = false;
    let isOver = false;
    return {
        inquire(evidence, given, isSuspected) {
            let answers = given;
            const plan = parts ?? proof/* DROP_TESTS */.y3[isSuspected ? 'suspected' : 'doubted'];
            const promises = () => (0,proof/* isPromising */.nl)((0,proof/* combined */.yX)([evidence.comparison.pValue, ...pValues], [1, ...plan]), pValues.length);
            const isWorthTesting = !isOver && (isSuspected || isDoubted(evidence)) && promises();
            const limits = (0,proof/* dropLimits */.iM)(error, plan);
            while (isWorthTesting && pValues.length < plan.length) {
                const { tasks, answers: most } = (0,proof/* dropTest */.Kg)(answers, task => ledger.candidateSeen(task.taskId), evidence.drop);
                if (tasks.length === 0)
                    break;
                const test = ledger.next((0,proof/* dealtOut */.jm)(tasks, (plan[pValues.length] ?? 1) * most));
                if (test.wanted.length > 0) {
                    // A mere doubt that cannot be tested does not fail the build: the stored answers decide.
                    if (!isSuspected && !canSample)
                        break;
                    return { wanted: test.wanted, proven: null, answers };
                }
                answers = withFresh(answers, test.answers);
                // The weights of all tests are fixed before the first answer of any.
                parts = plan;
                pValues.push((0,proof/* dropPValue */.RA)(tasks, test.answers));
                const pValue = (0,proof/* combined */.yX)(pValues, plan);
                const limit = limits[pValues.length - 1] ?? 0;
                if (pValue <= limit)
                    return { wanted: [], proven: { kind: 'drop', pValue, limit }, answers };
                if (isSuspected)
                    isRefuted = true;
                isOver = (0,proof/* isHopeless */.cs)(pValue, pValues.length, error);
                if (isOver || !promises())
                    break;
            }
            return { wanted: [], proven: null, answers };
        },
        get isRefuted() {
            return isRefuted;
        },
    };
}
/** Whether a drop is too likely to rely on stored answers, or no look is left to decide it. */
function isDoubted({ comparison, ruledOut }) {
    return comparison.pValue <= DOUBT || (comparison.look === comparison.looks && !ruledOut);
}
/** The answers including those of tests. Only after a first alarm, because earlier they would bias its test. */
function withFresh(answers, taken) {
    const own = new Map(taken.map(one => [one.taskId, one]));
    return answers.map(task => {
        const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
        return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
    });
}

// EXTERNAL MODULE: ./build/statistics/scored.js
var scored = __webpack_require__(39734);
;// CONCATENATED MODULE: ./build/verdict/suspects.js


/** Maximum probability of a task's answers, if nothing had changed, to suspect that it broke. */
const SUSPICION = 0.01;
/** Minimum earlier accuracy of a suspected task; others had little to lose. */
const MIN_RATE = 0.75;
/** Maximum further answers to confirm a suspicion before it is dropped. */
const MAX_FOLLOW_UP = 4;
/** Answers still needed to decide whether a task broke; 0 if it is decided, null if it does not look broken. */
function followUp(task, samples) {
    const before = (0,verdict_look/* baselineCount */.DD)(task);
    const now = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples);
    if (now.samples === 0 || before.right < MIN_RATE * before.samples)
        return null;
    // A task that broke for good is always wrong, so one correct answer ends the suspicion.
    const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
    for (let more = 0; more <= most; more++) {
        if ((0,scored/* fisherTest */.M)(before, { right: now.right, samples: now.samples + more }) <= SUSPICION)
            return more;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/verdict/single-inquiry.js



/** Maximum follow-ups of a task before the suspicion is dropped. */
const FOLLOW_UPS = 2;
/** @param error maximum probability of naming an unchanged task broken, over all tests of single tasks */
function createSingleInquiry(tasks, ledger, decision, { error, canSample }) {
    const critical = new Set(tasks.filter(task => task.critical).map(task => task.taskId));
    const single = decision['single-tasks'];
    const fails = (taskId) => single === 'fail' || critical.has(taskId);
    const matters = (ids) => canSample || ids.some(fails);
    const followed = new Map();
    const broken = [];
    let tests = 0;
    /** Suspected tasks that can be tested now, and answers needed to decide about others. */
    function suspects(answers) {
        const watched = answers.filter(({ taskId }) => (single !== 'off' || critical.has(taskId)) && !broken.some(one => one.taskId === taskId));
        const suspected = [];
        const wanted = [];
        for (const task of watched) {
            const { taskId, candidate } = task;
            for (;;) {
                const seen = ledger.candidateSeen(taskId);
                const more = followUp(task, seen);
                if (more === 0)
                    suspected.push(task);
                if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS)
                    break;
                if (candidate.length < seen + more) {
                    wanted.push({ taskId, arm: 'candidate', samples: seen + more });
                    break;
                }
                followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
                ledger.see(taskId, seen + more);
            }
        }
        return { wanted, suspected };
    }
    function test(suspected, taken) {
        tests++;
        const limit = error / 2 ** tests;
        const pValues = (0,proof/* singlePValues */.F_)(taken, taskId => critical.has(taskId));
        suspected.forEach((task, index) => {
            const pValue = pValues[index] ?? 1;
            const isBroken = pValue <= limit;
            const samples = ledger.candidateSeen(task.taskId) - proof/* SINGLE_SAMPLES */.dy;
            broken.push({
                ...suspicionOf(task, samples),
                proof: {
                    baseline: (0,verdict_look/* countOf */.pq)(taken[index]?.baseline ?? [], verdict_look/* right */.pG),
                    candidate: (0,verdict_look/* countOf */.pq)(taken[index]?.candidate ?? [], verdict_look/* right */.pG),
                    pValue,
                },
                state: isBroken ? 'broken' : 'unproven',
                fails: isBroken && fails(task.taskId),
            });
        });
        broken.sort((a, b) => Number(b.state === 'broken') - Number(a.state === 'broken'));
    }
    return {
        inquire(answers) {
            const { wanted, suspected } = suspects(answers);
            if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) {
                return { wanted, reason: 'round', proven: null };
            }
            if (suspected.length === 0)
                return null;
            const ids = suspected.map(task => task.taskId);
            const next = ledger.next(ids.map(taskId => ({ taskId, samples: proof/* SINGLE_SAMPLES */.dy })));
            if (next.wanted.length > 0) {
                if (matters(ids))
                    return { wanted: next.wanted, reason: 'control', proven: null };
                broken.push(...suspected.map(task => suspicionOf(task, ledger.candidateSeen(task.taskId))));
                return null;
            }
            test(suspected, next.answers);
            const failing = broken.filter(one => one.fails);
            return failing.length === 0
                ? null
                : { wanted: [], reason: 'round', proven: { kind: 'broken-tasks', tasks: failing } };
        },
        get isHollowed() {
            const proven = broken.filter(one => one.state === 'broken');
            const weightOf = (taskId) => tasks.find(task => task.taskId === taskId)?.weight ?? 0;
            const fallen = proven.reduce((sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)), 0);
            const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
            return proven.length > 1 && fallen >= (decision.tolerance / 100) * total;
        },
        brokenTasks: broken,
    };
}
/** A task that looks broken, without proof so far. */
function suspicionOf(task, samples) {
    return {
        taskId: task.taskId,
        before: (0,verdict_look/* baselineCount */.DD)(task),
        now: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples),
        proof: null,
        state: 'unproven',
        fails: false,
    };
}
function fallOf({ baseline, candidate }) {
    return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}

;// CONCATENATED MODULE: ./build/verdict/inquiry.js




/** If tests of single tasks need more answers of each arm than this, a drop is tested first. */
const MANY = 130;
function createInquiry(tasks, ledger, decision, canSample) {
    const limits = (0,proof/* limitsFor */.I9)(decision, tasks);
    const singles = createSingleInquiry(tasks, ledger, decision, { error: limits.single, canSample });
    const drops = createDropInquiry(ledger, limits.drop, canSample);
    let unreadableTested = false;
    /** Answers to collect, or a proof; null if there is no sign that answers became unreadable. */
    function inquireUnreadable(answers) {
        const samples = (0,proof/* unreadableSamples */.bn)(answers.length);
        const test = ledger.next(answers.map(({ taskId }) => ({ taskId, samples })));
        if (test.wanted.length > 0)
            return { wanted: test.wanted, reason: 'control', proven: null };
        unreadableTested = true;
        return (0,proof/* unreadablePValue */.pd)(test.answers) <= limits.unreadable
            ? { wanted: [], reason: 'control', proven: { kind: 'unreadable' } }
            : null;
    }
    return {
        inquire(evidence, given) {
            const testDrop = (answers) => {
                const isSuspected = evidence.drop || (singles.isHollowed && evidence.largeDrop);
                return { ...drops.inquire(evidence, answers, isSuspected), reason: 'control' };
            };
            // If many tasks broke, the one test of a drop costs a fraction of theirs. Counted from the answers of this look
            // only, so that the count stays the same when there are more.
            const suspicious = given.filter(task => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
            const early = suspicious * proof/* SINGLE_SAMPLES */.dy > MANY ? testDrop(given) : null;
            if (early !== null && isConclusive(early))
                return early;
            const answers = early?.answers ?? given;
            const single = singles.inquire(answers);
            if (single !== null)
                return { ...single, answers };
            const unreadable = evidence.unreadable && !unreadableTested ? inquireUnreadable(answers) : null;
            if (unreadable !== null)
                return { ...unreadable, answers };
            return testDrop(answers);
        },
        get isHollowed() {
            return singles.isHollowed;
        },
        get isRefuted() {
            return drops.isRefuted;
        },
        brokenTasks: singles.brokenTasks,
    };
}
const isConclusive = ({ wanted, proven }) => wanted.length > 0 || proven !== null;

;// CONCATENATED MODULE: ./build/verdict/ledger.js
/** @param freshSeen initial number of used baseline answers from this run */
function createLedger(tasks, freshSeen) {
    const accounts = new Map(tasks.map(task => [task.taskId, { task, candidate: 0, fresh: freshSeen(task) }]));
    const accountOf = (taskId) => {
        const account = accounts.get(taskId);
        if (account === undefined)
            throw new Error(`the unknown task ${taskId} was asked for`);
        return account;
    };
    return {
        candidateSeen: taskId => accountOf(taskId).candidate,
        see(taskId, samples) {
            const account = accountOf(taskId);
            account.candidate = Math.max(account.candidate, samples);
        },
        next(asked) {
            const wanted = asked.flatMap(({ taskId, samples }) => {
                const { task, candidate, fresh } = accountOf(taskId);
                const lacksCandidate = task.candidate.length < candidate + samples;
                const lacksBaseline = task.fresh.length < fresh + samples;
                return [
                    ...(lacksBaseline ? [{ taskId, arm: 'baseline', samples: task.before + fresh + samples }] : []),
                    ...(lacksCandidate ? [{ taskId, arm: 'candidate', samples: candidate + samples }] : []),
                ];
            });
            if (wanted.length > 0)
                return { answers: [], wanted };
            const answers = asked.map(({ taskId, samples }) => {
                const account = accountOf(taskId);
                const { task, candidate, fresh } = account;
                account.candidate += samples;
                account.fresh += samples;
                return {
                    taskId,
                    baseline: task.fresh.slice(fresh, fresh + samples),
                    candidate: task.candidate.slice(candidate, candidate + samples),
                };
            });
            return { answers, wanted };
        },
        taken() {
            const all = [...accounts.values()];
            const sum = (counts) => counts.reduce((total, count) => total + count, 0);
            return { candidate: sum(all.map(one => one.candidate)), baseline: sum(all.map(one => one.fresh)) };
        },
    };
}

;// CONCATENATED MODULE: ./build/verdict/losses.js

/** The arm with too many missing answers for a fair comparison; null if neither. */
function tooManyLosses(answers, asked) {
    return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}
/** Maximum missing answers: one for small suites, otherwise 2%. */
function isTooMany(lost, of) {
    return lost > Math.max(1, 0.02 * of);
}
/** Each arm separately, because the baseline has many more answers and would hide losses of the candidate. */
function lossesOf(answers, asked) {
    const candidate = { lost: 0, slots: 0 };
    const baseline = { lost: 0, slots: 0 };
    for (const task of answers) {
        candidate.slots += asked(task);
        candidate.lost += asked(task) - answeredBy(task, asked);
        baseline.slots += task.baseline.length + task.control.length;
        baseline.lost += task.baseline.length + task.control.length - (0,verdict_look/* baselineCount */.DD)(task).samples;
    }
    return [candidate, baseline];
}
/**
 * Answers time out on hard or long tasks, not at random. Null unless the baseline's accuracy differs much on tasks with
 * missing answers.
 */
function lostTasksOf(answers, asked) {
    const isLost = (task) => answeredBy(task, asked) < asked(task);
    const lost = answers.filter(isLost);
    const there = accuracyOf(lost);
    const elsewhere = accuracyOf(answers.filter(task => !isLost(task)));
    if (lost.length < 2 || there === null || elsewhere === null)
        return null;
    return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}
/** Fraction of answers. */
const FAR_APART = 0.2;
const answeredBy = (task, asked) => (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, asked(task)).samples;
/** The baseline's accuracy on these tasks; null without answers. */
function accuracyOf(tasks) {
    const counts = tasks.map(verdict_look/* baselineCount */.DD);
    const samples = counts.reduce((sum, count) => sum + count.samples, 0);
    return samples === 0 ? null : counts.reduce((sum, count) => sum + count.right, 0) / samples;
}

// EXTERNAL MODULE: ./build/verdict/phrases.js
var phrases = __webpack_require__(36900);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(98483);
;// CONCATENATED MODULE: ./build/verdict/situation.js

/**
 * Rejects numbers such as NaN that make every comparison false, so that the gate cannot fail open.
 * @throws Failure for a setting or price that is not a usable number, or a duplicate task.
 */
function checkSituation({ tasks, decision }) {
    for (const setting of ['margin', 'tolerance', 'alpha', 'max-rounds', 'baseline-max-age', 'min-accuracy']) {
        if (typeof decision[setting] === 'number' && !Number.isFinite(decision[setting])) {
            throw new errors/* Failure */.HR('configuration', `decision: ${setting} is not a number`, { hint: 'Use a number.' });
        }
    }
    const seen = new Set();
    for (const { taskId, price } of tasks) {
        if (seen.has(taskId))
            throw new errors/* Failure */.HR('dataset', `task ${taskId} is in the suite twice`);
        seen.add(taskId);
        if (decision.weights === 'price' && !(price > 0 && Number.isFinite(price))) {
            throw new errors/* Failure */.HR('dataset', `task ${taskId} has no price above zero`, {
                hint: 'Use `weights: equal`, or leave the task out of the suite.',
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/verdict/procedure.js











/**
 * The complete decision, from observations to the next step. It evaluates the same answers in the same order whatever
 * else is stored, so that a resumed, merged or replayed run ends like an uninterrupted one.
 * @throws Failure for settings or tasks that cannot be judged.
 */
function nextStep(situation) {
    checkSituation(situation);
    const { decision, canSample } = situation;
    const count = situation.tasks.length;
    if (count === 0)
        return decided(decision, { kind: 'error', cause: 'no-tasks', reason: phrases/* noTasks */.GU });
    const tasks = weighed(situation);
    const plan = (0,verdict_plan/* planOf */.XC)(count, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(count, decision);
    const stored = tasks.some(task => task.stored.length > 0);
    const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision['baseline-max-age'] * 24);
    const topUp = (task) => (isOld ? 0 : Math.max(0, enough - task.stored.length));
    const { outgrown = false } = situation;
    const judging = { tasks, plan, decision, canSample, outgrown, topUp };
    if (!situation.hasBaseline)
        return withoutBaseline(judging);
    const lacking = wantedFresh(tasks, task => (isOld ? plan.fresh : topUp(task)));
    if (lacking.length > 0 && canSample) {
        const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    }
    if (lacking.length > 0 && isOld) {
        return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: phrases/* staleBaseline */.n1 });
    }
    const bare = tasks.filter(({ stored, fresh }) => (0,verdict_look/* countOf */.pq)(stored, verdict_look/* right */.pG).samples + (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples === 0).length;
    if (bare === count || isTooMany(bare, count)) {
        return decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: phrases/* noBaseline */.f$(bare, count) });
    }
    const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
    return judged(judging, baseline, task => (isOld ? plan.fresh : topUp(task)));
}
/** Goes through the looks until one of them decides. */
function judged(judging, start, freshSeen) {
    const { tasks, plan, decision, canSample } = judging;
    const terms = (0,verdict_evidence/* termsOf */.fd)(plan, decision, start, (0,proof/* limitsFor */.I9)(decision, tasks));
    const ledger = createLedger(tasks, freshSeen);
    const inquiry = createInquiry(tasks, ledger, decision, canSample);
    let answers = start.answers;
    let evidence = null;
    let lostTasks = null;
    const end = (finding) => {
        const unconfirmed = inquiry.isRefuted && finding.kind !== 'regressed';
        const notes = notesOf(judging, start, evidence, unconfirmed);
        if (lostTasks !== null && finding.cause !== 'missing-answers') {
            notes.unshift({ kind: 'warning', text: phrases/* notes */.Q2.lostTasks(lostTasks) });
        }
        return decided(decision, finding, {
            comparison: evidence?.comparison ?? null,
            notes,
            brokenTasks: inquiry.brokenTasks,
            taken: ledger.taken(),
        });
    };
    for (const [index, look] of terms.looks.entries()) {
        const asked = (task) => look.samples > plan.everyone && !(0,verdict_look/* isOpen */.nT)(task, plan.everyone) ? plan.everyone : look.samples;
        const wanted = wantedCandidate(answers, asked);
        if (wanted.length > 0) {
            if (canSample)
                return { kind: 'sample', reason: 'round', round: index + 1, wanted };
            return end({ kind: 'inconclusive', cause: 'budget', reason: phrases/* endedEarly */.S3(evidence?.comparison ?? null) });
        }
        for (const task of answers)
            ledger.see(task.taskId, asked(task));
        lostTasks = lostTasksOf(answers, asked);
        const losses = tooManyLosses(answers, asked);
        if (losses !== null) {
            // Outages are temporary, but a prompt too long for its model is the change's own fault and must not pass.
            const kind = losses.lost * 2 > losses.slots || judging.outgrown ? 'error' : 'inconclusive';
            return end({ kind, cause: 'missing-answers', reason: phrases/* missing */.LO(losses, lostTasks) });
        }
        evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, answers, terms);
        if (decision.policy === 'threshold') {
            const plain = withinThreshold(evidence);
            if (plain !== null)
                return end(plain);
        }
        else {
            const result = inquiry.inquire(evidence, answers);
            if (result.wanted.length > 0) {
                if (canSample)
                    return { kind: 'sample', reason: result.reason, round: index + 1, wanted: result.wanted };
                return end({ kind: 'inconclusive', cause: 'budget', reason: phrases/* unchecked */.VJ(evidence.comparison) });
            }
            if (result.answers !== answers) {
                answers = result.answers;
                evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, answers, terms);
            }
            const { proven } = result;
            if (proven?.kind === 'drop') {
                const { pValue, limit: pLimit } = proven;
                evidence = { ...evidence, comparison: { ...evidence.comparison, pValue, pLimit } };
            }
            // A proof shows that something got worse. All answers decide whether the net drop exceeds the tolerance.
            if (proven !== null && (proven.kind !== 'drop' || evidence.largeDrop)) {
                return end(provenFinding(proven, evidence, answers));
            }
        }
        const isLast = look === terms.looks.at(-1);
        const mayWait = !isLast && inquiry.isHollowed;
        const found = finding(evidence, decision, mayWait);
        if (found !== null)
            return end(found);
        if (isLast)
            return end(undecided(evidence, decision));
    }
    throw new Error('a plan has at least one look');
}
/** A plain threshold needs no proof; null if only the floor can decide. */
function withinThreshold({ comparison, beyondMargin, belowFloor }) {
    const reason = phrases/* threshold */.EN(comparison, beyondMargin);
    if (beyondMargin === 'yes')
        return { kind: 'regressed', cause: 'drop', reason };
    if (beyondMargin === 'unknown')
        return { kind: 'inconclusive', cause: 'missing-answers', reason };
    return belowFloor ? null : { kind: 'passed', cause: 'within-threshold', reason };
}
function provenFinding(proven, { comparison }, answers) {
    switch (proven.kind) {
        case 'drop':
            return { kind: 'regressed', cause: 'drop', reason: phrases/* drop */.gv(comparison, answers, proven.pValue) };
        case 'unreadable':
            return { kind: 'regressed', cause: 'unreadable-answers', reason: phrases/* unreadable */.O$(comparison, answers) };
        case 'broken-tasks':
            return { kind: 'regressed', cause: 'broken-tasks', reason: phrases/* broken */.mw(proven.tasks) };
    }
}
/** The decision of a look without a proven drop; null if another look is needed. */
function finding(evidence, decision, mayWait) {
    const { comparison } = evidence;
    if (evidence.belowFloor) {
        const reason = phrases/* belowFloor */.Mn(comparison.candidateAccuracy, decision);
        return { kind: 'regressed', cause: 'below-floor', reason };
    }
    // If proven broken tasks must have lowered accuracy, a pass waits for the next look.
    if (!evidence.ruledOut || mayWait)
        return null;
    return {
        kind: 'passed',
        cause: 'ruled-out',
        reason: phrases/* ruledOut */.rA(comparison),
        ...(evidence.improved && { finding: 'improved' }),
        blindSpot: phrases/* blindSpot */.uy(comparison, decision),
    };
}
/** The verdict after all looks. */
function undecided({ comparison }, { policy }) {
    return policy === 'strict'
        ? { kind: 'regressed', cause: 'not-ruled-out', reason: phrases/* notRuledOut */.Qp(comparison) }
        : { kind: 'inconclusive', cause: 'undecided', reason: phrases/* undecided */.oo(comparison) };
}
/** A first configuration has nothing to compare with, so only the floor is judged. */
function withoutBaseline({ tasks, plan, decision, canSample }) {
    const samples = plan.looks[0] ?? 1;
    const wanted = wantedCandidate(tasks, () => samples);
    if (wanted.length > 0 && canSample)
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    const slots = tasks.flatMap(task => task.candidate.slice(0, samples));
    const { right: hits, samples: answers } = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    const taken = { candidate: slots.length, baseline: 0 };
    const found = (0,verdict_evidence/* isBelowFloor */.IB)(slots, decision, plan)
        ? { kind: 'regressed', cause: 'below-floor', reason: phrases/* belowFloor */.Mn(hits / answers, decision) }
        : { kind: 'inconclusive', cause: 'no-baseline', reason: phrases/* noBaselineArm */.b9 };
    return decided(decision, found, { taken });
}
function wantedCandidate(tasks, asked) {
    return tasks
        .filter(task => task.candidate.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
    return tasks
        .filter(task => task.fresh.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.before + asked(task) }));
}
/** Tasks in a fixed order with their weight: one each, or their price in cents. */
function weighed({ tasks, decision }) {
    return tasks
        .map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
        const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
        return { taskId, weight, critical, stored: baseline, before: leftOut + baseline.length, fresh, candidate };
    })
        .sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
    const notes = [];
    const add = (kind, text) => notes.push({ kind, text });
    if (baseline.shift?.real)
        add('warning', phrases/* notes */.Q2.shifted(baseline.shift));
    if (evidence === null)
        return notes;
    const { comparison } = evidence;
    if (tasks.every(task => task.stored.length === 0))
        add('info', phrases/* notes */.Q2.firstRun(comparison));
    if (unconfirmed)
        add('info', phrases/* notes */.Q2.notConfirmed);
    if (evidence.unanswered > 0)
        add('warning', phrases/* notes */.Q2.unanswered(evidence.unanswered));
    if (evidence.smallDrop)
        add('info', phrases/* notes */.Q2.smallDrop(comparison, decision));
    if (comparison.deterministic)
        add('info', phrases/* notes */.Q2.deterministic);
    if (decision.policy === 'threshold')
        add('info', phrases/* notes */.Q2.falseAlarm(evidence.falseAlarmRate));
    return notes;
}
function decided(decision, found, { comparison = null, notes = [], brokenTasks = [], taken = { candidate: 0, baseline: 0 }, } = {}) {
    const { kind } = found;
    const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
    const exitCode = kind === 'error' ? errors/* EXIT */.dc.error : fails ? errors/* EXIT */.dc.regressed : errors/* EXIT */.dc.passed;
    return { kind: 'decided', verdict: { ...found, exitCode }, comparison, notes, brokenTasks, taken };
}


/***/ }),

/***/ 12624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ singlePValues),
/* harmony export */   I9: () => (/* binding */ limitsFor),
/* harmony export */   Kg: () => (/* binding */ dropTest),
/* harmony export */   RA: () => (/* binding */ dropPValue),
/* harmony export */   Ro: () => (/* binding */ lastDropTest),
/* harmony export */   bn: () => (/* binding */ unreadableSamples),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   dy: () => (/* binding */ SINGLE_SAMPLES),
/* harmony export */   hx: () => (/* binding */ maxDropAnswers),
/* harmony export */   iM: () => (/* binding */ dropLimits),
/* harmony export */   jm: () => (/* binding */ dealtOut),
/* harmony export */   nl: () => (/* binding */ isPromising),
/* harmony export */   pd: () => (/* binding */ unreadablePValue),
/* harmony export */   y3: () => (/* binding */ DROP_TESTS),
/* harmony export */   y7: () => (/* binding */ MOST_DROP_SAMPLES),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/* unused harmony export limitsOf */
/* harmony import */ var _statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91465);
/* harmony import */ var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45722);
/* harmony import */ var _statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84174);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94758);
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39734);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10743);






/**
 * The tests that can fail a build. Whatever the reason to test, a test only uses later answers, collected from both arms
 * at the same time, which did not influence the decision to test. So each test is exact whatever was stored, and its
 * share of alpha bounds how often it fails a harmless change (docs/decision.md has the argument).
 */
/** Shares of alpha. */
const SHARES = {
    /** Single broken tasks; halved each time new ones are suspected. */
    single: 0.2,
    /** Answers that became unreadable. */
    unreadable: 0.1,
};
/** Those of what can fail the build add up to alpha. If single tasks only warn, their share goes to drops. */
function limitsOf(alpha, singlesFail) {
    const drop = 1 - SHARES.unreadable - (singlesFail ? SHARES.single : 0);
    return { drop: drop * alpha, single: SHARES.single * alpha, unreadable: SHARES.unreadable * alpha };
}
/** The limits for these tasks. A critical one can fail the build on its own, whatever the setting. */
function limitsFor({ alpha, 'single-tasks': single }, tasks) {
    return limitsOf(alpha, single === 'fail' || tasks.some(task => task.critical));
}
/**
 * The tests of a drop: each one's answers as a part of `dropAnswers`, and its weight. A mere doubt starts with fewer, and
 * only runs that are still undecided take the large ones.
 */
const DROP_TESTS = { suspected: [0.8, 1, 1.2, 1.6], doubted: [0.5, 1, 1.2, 1.6] };
/** Answers of each arm in a test of a drop with part 1, over all tasks. Suites with more tasks need more, because each answer tells less. */
function dropAnswers(tasks) {
    return Math.max(80, Math.ceil(0.75 * tasks));
}
/** Answers of each arm in each test of a drop that affects all tasks equally: per task, and at least over all tasks. */
const SPREAD_SAMPLES = 2.5;
const SPREAD_ANSWERS = 130;
function spreadAnswers(tasks) {
    return Math.max(SPREAD_ANSWERS, Math.round(SPREAD_SAMPLES * tasks));
}
/** Maximum answers of one arm to one task in one test of a drop. */
const MOST_DROP_SAMPLES = 16;
/** Answers of one arm per suspected task: enough for a proof even with one slip. */
const SINGLE_SAMPLES = 7;
const UNREADABLE_ANSWERS = 120;
/**
 * The tasks that can show whether accuracy dropped: those with both outcomes more than once, and those that only the
 * candidate got wrong, or right. Always-wrong tasks cannot get worse, and a single different baseline answer is a slip.
 * With `steadyToo`, if much of the drop is in tasks that were always right and now sometimes fail, it adds all of these,
 * with equal numbers of answers.
 */
function dropTest(answers, seen, steadyToo) {
    const chosen = [];
    const steady = [];
    const fall = { chosen: 0, steady: 0 };
    for (const task of answers) {
        const samples = seen(task);
        const before = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineCount */ .DD)(task);
        const now = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(task.candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG, 0, samples);
        const hits = before.right + now.right;
        if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2))
            continue;
        const misses = before.samples + now.samples - hits;
        const broken = chanceBroken(before, now);
        const mended = chanceBroken(opposite(before), opposite(now));
        const isSteady = before.samples - before.right <= 1;
        if (broken < MAX_BROKEN) {
            const own = task.weight * (before.right / before.samples - now.right / now.samples);
            fall[isSteady ? 'steady' : 'chosen'] += own;
        }
        const isInformative = misses >= 2 || now.right < now.samples;
        (isInformative ? chosen : isSteady ? steady : []).push({
            taskId: task.taskId,
            weight: task.weight,
            broken,
            mended,
            information: Math.sqrt(Math.max(((hits + 1) * (misses + 1)) / (hits + misses + 2) ** 2, BROKEN_INFORMATION * Math.max(broken, mended))),
        });
    }
    const usual = dropAnswers(answers.length);
    if (!steadyToo || fall.steady <= Math.max(0, SPREAD * fall.chosen))
        return { tasks: chosen, answers: usual };
    const all = [...chosen, ...steady].map(task => ({ ...task, information: 1 }));
    return { tasks: all, answers: spreadAnswers(all.length) };
}
/** A drop in log-odds affects steady tasks about a quarter as much as the others. */
const SPREAD = 0.5;
/** A task that clearly broke or was fixed is as informative as one with 50% accuracy. */
const BROKEN_INFORMATION = 0.7;
/** Allocates the answers of each arm to tasks by their information. The least informative ones may get none. */
function dealtOut(tasks, answers) {
    const total = tasks.reduce((sum, { information }) => sum + information, 0);
    let owed = 0;
    return tasks
        .toSorted((a, b) => b.information - a.information)
        .flatMap(({ taskId, information }) => {
        const exact = (answers * information) / total + owed;
        const samples = Math.min(MOST_DROP_SAMPLES, Math.round(exact));
        owed = Math.min(1, exact - samples);
        return samples > 0 ? [{ taskId, samples }] : [];
    });
}
/** Maximum answers of both arms in all tests of a drop. */
function maxDropAnswers(tasks) {
    const each = spreadAnswers(tasks);
    // Rounding the answers of each task may add one.
    return 2 * sum(DROP_TESTS.suspected.map(part => Math.min(MOST_DROP_SAMPLES * tasks, Math.ceil(part * each) + 1)));
}
/** Answers of each arm in all tests of a suspected drop, and the p-value limit of the last one. */
function lastDropTest(tasks, limits) {
    return {
        answers: sum(DROP_TESTS.suspected) * dropAnswers(tasks),
        limit: dropLimits(limits.drop, DROP_TESTS.suspected).at(-1) ?? 0,
    };
}
function unreadableSamples(tasks) {
    return Math.ceil(UNREADABLE_ANSWERS / tasks);
}
/** Prior share of changed tasks that broke for good. */
const BROKEN_PRIOR = 0.05;
/** Upper limit, so that a broken task with several answers does not outweigh a fixed one with few. */
const MAX_BROKEN = 0.35;
const BROKEN_RATE = 0.03;
const SHIFTED_ODDS = Math.exp(-0.6);
const opposite = ({ right: hits, samples }) => ({ right: samples - hits, samples });
function chanceBroken(before, now) {
    const rate = (before.right + 0.5) / (before.samples + 1);
    const shifted = (rate * SHIFTED_ODDS) / (rate * SHIFTED_ODDS + 1 - rate);
    const wrong = now.samples - now.right;
    const likelihood = (chance) => chance ** now.right * (1 - chance) ** wrong;
    const broken = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
    return Math.min(MAX_BROKEN, broken / (broken + (1 - BROKEN_PRIOR) * likelihood(shifted)));
}
/** Maximum p-value of the look and the tests so far, combined, to go on. Chosen by simulation (docs/decision.md). */
const PROMISING = [0.3, 0.2, 0.15];
/** Whether a drop is worth another test after this many, given the p-value of the look and of these tests, combined. */
function isPromising(pValue, tests) {
    return tests === 0 || pValue <= (PROMISING[tests - 1] ?? 0);
}
/** A drop is never tested again once the combined p-value after this many tests is larger. The limits count on it. */
const HOPELESS = [0.7, 0.35, 0.2];
/** The same with room for a limit of `error`, which must be smaller. */
function hopelessAbove(error) {
    return HOPELESS.map(most => Math.max(most, Math.min(1, 2 * error)));
}
/** Whether this many tests with this combined p-value end all tests of a drop. */
function isHopeless(pValue, tests, error) {
    return pValue > (hopelessAbove(error)[tests - 1] ?? 1);
}
/**
 * Limits of the p-values that `combined` gives, test by test. If hopeless tests are never continued, all limits together
 * are crossed at most with probability `error`.
 */
function dropLimits(error, parts) {
    const shares = parts.map((_, test) => sum(parts.slice(0, test + 1)) / sum(parts));
    return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(error, share)), hopelessAbove(error).map(most => -(0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(most))).map(bound => 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(bound));
}
/**
 * Combines the p-values of the tests so far, each from new answers and weighted by its part (inverse normal: Lehmacher
 * and Wassmer, Biometrics 55, 1999). Each is at least uniform whatever came before, so `dropLimits` needs no normal
 * approximation of answers.
 */
function combined(pValues, parts) {
    const total = sum(pValues.map((pValue, test) => {
        const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -(0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(pValue);
        return z * Math.sqrt(parts[test] ?? 1);
    }));
    return 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(total / Math.sqrt(sum(parts.slice(0, pValues.length))));
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Exact p-value of these answers only: how often the candidate would be this bad if nothing had changed. */
function dropPValue(tasks, answers) {
    const taken = new Map(answers.map(one => [one.taskId, one]));
    return (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredTest */ .V)(tasks.map(({ taskId, weight, broken, mended }) => {
        const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
        return { weight, broken, mended, baseline: (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(baseline, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG), candidate: (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG) };
    }));
}
/** The same for readable answers. */
function unreadablePValue(answers) {
    const none = { right: 0, samples: 0 };
    const of = (slots, measure) => (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(slots, measure);
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_1__/* .permutationTest */ .t)(answers.map(({ baseline, candidate }) => ({
        weight: 1,
        given: none,
        baseline: of(baseline, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD),
        fresh: none,
        early: of(candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD),
        late: none,
        state: 'everyone',
    }))).exactP;
}
/** P-values of single tasks, corrected for their number. Critical tasks get half of the share. */
function singlePValues(answers, isCritical) {
    const own = answers.map(({ baseline, candidate }) => (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .fisherTest */ .M)((0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(baseline, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG), (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(candidate, _look_js__WEBPACK_IMPORTED_MODULE_3__/* .right */ .pG)));
    const critical = answers.map(({ taskId }) => isCritical(taskId));
    const groups = [true, false].map(kind => (0,_statistics_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .holmAdjusted */ .F)(own.filter((_, index) => critical[index] === kind)));
    const used = groups.filter(group => group.length > 0).length;
    const next = [0, 0];
    return critical.map(kind => {
        const group = kind ? 0 : 1;
        const p = groups[group]?.[next[group] ?? 0] ?? 1;
        next[group] = (next[group] ?? 0) + 1;
        return Math.min(1, used * p);
    });
}


/***/ })

};
