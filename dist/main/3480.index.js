export const id = 3480;
export const ids = [3480];
export const modules = {

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2582);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1585);
/* harmony import */ var _config_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);




/**
 * The first of the trusted places that has a configuration; null when none has one that can be used.
 * @throws Failure when a place cannot be read.
 */
async function readJudge(places, config) {
    const notes = [];
    for (const source of places) {
        const text = await source.read(config);
        if (text === null)
            continue;
        try {
            return { judge: { file: (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .me)(text, config), source }, notes };
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
                throw error;
            notes.push({ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` });
        }
    }
    return { judge: null, notes };
}
/** A change from outside the repository, where nothing trusted says how to judge it and what it may cost. */
function noJudge(places, config) {
    const labels = places.map(({ label }) => label).join(' and ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
        hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
    });
}
/** The model that a configuration's `prices` and `context-tokens` were written for; empty where it names none. */
async function pricedModel({ file, source }, settings) {
    return settings.model ?? file.model ?? (await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .promptModel */ .Y)(source, file.prompt)) ?? '';
}
/** What a change edits of its own judge, down to the files that are named there. */
async function changedJudge(judge, head) {
    const fields = new Set((0,_config_run_js__WEBPACK_IMPORTED_MODULE_2__/* .changedTrustedFields */ .bi)(judge.file, head.file));
    for (const field of ['suite', 'dataset', 'models']) {
        for (const reference of (0,_config_run_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
            const file = reference.replace(/#sha256=.*$/, '');
            if (!isRepositoryFile(file))
                continue;
            const before = await textAt(judge.source, file);
            if (before !== undefined && before !== (await textAt(head.source, file)))
                fields.add(field);
        }
    }
    return [...fields];
}
/** The text of a file or of all files of a folder, null when it is not there; undefined when it is no text. */
async function textAt(source, file) {
    try {
        return file.endsWith('/') ? JSON.stringify(await source.files(file)) : await source.read(file);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}
/** Whether a reference is a file of the repository rather than a name, an address or a place elsewhere. */
function isRepositoryFile(reference) {
    return (/\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) &&
        !URL.canParse(reference) &&
        !reference.startsWith('/') &&
        !reference.split(/[\\/]/).includes('..'));
}


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  j: () => (/* binding */ readOwn)
});

// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(5916);
;// CONCATENATED MODULE: ./build/dataset/concerned.js

/**
 * The tasks that a change concerns: those that name no paths, and those of whose paths one changed. It depends on the
 * change alone, never on an answer, so that what is tested stays exact. All of them where none is left.
 * @param changed paths of the changed files
 */
async function concerned(tasks, changed) {
    const matchers = new Map();
    for (const glob of new Set(tasks.flatMap(({ when = [] }) => when)))
        matchers.set(glob, await (0,shared_glob/* globMatcher */.fU)(glob));
    const concerns = (glob) => changed.some(file => matchers.get(glob)?.(file) === true);
    const asked = tasks.filter(({ when }) => when === undefined || when.some(concerns));
    return asked.length === 0 ? tasks : asked;
}

// EXTERNAL MODULE: ./build/dataset/suite.js
var suite = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/model/estimate.js
var estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/sampling/estimate.js
var sampling_estimate = __webpack_require__(5012);
;// CONCATENATED MODULE: ./build/sampling/forecast.js



/** What a model without a price is taken to cost until it has answered once: as much as the most expensive in wide use. */
const UNKNOWN_PRICES = { input: 15, cachedInput: null, output: 75 };
/** Tokens of an answer that nothing limits, until one has come. */
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
        const prices = (0,sampling_estimate/* pricesOf */._5)(side, termsOf) ?? UNKNOWN_PRICES;
        if (solver.kind === 'reference')
            return { cost: 0, isBound: true };
        if (solver.kind === 'chat') {
            const name = `${arm} ${task.id}`;
            const input = inputs.get(name) ?? (0,estimate/* estimateTokens */.b)(side.solver.messages(task, sample));
            inputs.set(name, input);
            const isBound = sampling.maxTokens !== undefined && (0,sampling_estimate/* pricesOf */._5)(side, termsOf) !== null;
            return { cost: (0,model_prices/* costOf */.h)((0,sampling_estimate/* usageOf */.Fs)(input, sampling.maxTokens ?? UNLIMITED_ANSWER), prices), isBound };
        }
        const { maxTokens, maxCost } = solver.limits;
        // An agent mostly reads, all that was said over and over; a program says nothing of its own beforehand.
        const tokens = solver.kind === 'agent' ? (0,model_prices/* costOf */.h)((0,sampling_estimate/* usageOf */.Fs)(maxTokens, 0), prices) : null;
        const bounds = [tokens, maxCost].filter(bound => bound !== null);
        return bounds.length === 0 ? null : { cost: Math.min(...bounds), isBound: false };
    };
}
/** Forecasts for a run under a cap in dollars; nothing to forecast without one. */
function forecastFor(sides, { budget, termsOf }) {
    return budget.maxCost === null ? undefined : createForecast(sides, termsOf);
}

// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/sampling/sampler.js + 2 modules
var sampling_sampler = __webpack_require__(4003);
// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(539);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(4050);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/app/judge.js
var app_judge = __webpack_require__(1295);
// EXTERNAL MODULE: ./build/app/tools.js
var app_tools = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/app/prepare.js












/**
 * The one way from settings and configurations to a run.
 * @throws Failure when nothing can be asked at all.
 */
async function prepare(order, tools) {
    const { settings, judge, own, arms } = order;
    (0,app_tools/* requireKey */.X)(tools, Object.values(arms));
    const models = await tools.models(judge.file.models, judge.source);
    const priced = order.pricedModel === undefined ? await (0,app_judge/* pricedModel */.ZZ)(judge, settings) : order.pricedModel;
    const wished = (0,run/* runConfig */.aA)(settings, judge.file, own, { models, pricedModel: priced });
    const suite = await tools.material(wished, judge.source);
    const material = order.changed === undefined ? suite : await concerning(suite, order.changed);
    const { tasks } = material;
    const leftOut = suite.tasks.length - tasks.length;
    const kinds = Object.values(arms).map(arm => arm.solver.name);
    const config = { ...wished, decision: (0,plan/* affordable */.d3)(wished.decision, tasks.length, kinds) };
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
    (0,join/* checkJoined */.Am)(tools.elsewhere, asked);
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
    const tasks = await concerned(material.tasks, changed);
    return { ...material, tasks, suite: { ...material.suite, hash: (0,suite/* suiteHash */.fC)(tasks) } };
}
/**
 * The configuration at a place that judges itself: it is measured, and compared with nothing. Defaults where there is none.
 * @throws Failure when it cannot be read.
 */
async function readOwn(head, { config }) {
    const file = await (0,config_file/* readConfigFile */.RG)(head, config);
    return { file: file ?? (0,config_file/* parseConfigFile */.me)('', config), source: head, exists: file !== null };
}
/**
 * Stores answers of an earlier report that are this arm's own. Every other key is left out: a report could otherwise
 * bring made-up answers of another arm.
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

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7828);
/* harmony import */ var _shared_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1294);



/** A commit as it fits on a phone; git takes that, too. */
const short = (value) => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);
/** The command line that does the same again, on a laptop. */
function commandFor(command, settings, own) {
    const defaults = new Map(Object.entries(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({})));
    const given = Object.entries(settings).filter(([name, value]) => name in _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED */ .zu && value !== defaults.get(name));
    const flags = [...Object.entries(own), ...given].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shared_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(short(String(value)))]);
    return [_shared_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, command, ...flags].join(' ');
}


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireKey),
/* harmony export */   f: () => (/* binding */ needsKey)
/* harmony export */ });
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6105);

/** @throws Failure when one of the arms asks a model, and its key is missing. */
function requireKey({ missingKey: missing }, arms) {
    if (missing !== null && arms.some(needsKey))
        throw (0,_config_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .a)(missing);
}
/** A program brings its own key, where the gate has none; a fixed rule needs none. */
function needsKey(arm) {
    return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

/**
 * Finds the commit of a ref that the user or an event named.
 * @throws Failure; in a shallow clone it says how to fetch more.
 */
async function commitOf(git, ref) {
    const commit = await git.resolve(ref);
    if (commit !== null)
        return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
    throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
/** The newest commit that both sides share: what the change started from. */
async function mergeBaseOf(git, base, head) {
    const commit = await git.mergeBase(base.commit, head.commit);
    if (commit !== null)
        return { commit, label: base.label };
    throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
/**
 * The tip of the default branch: the one that is named, else the remote's, else a local main or master. Null when there
 * is none here.
 */
async function findDefaultBase(git, branch) {
    const candidates = branch === undefined
        ? [await git.defaultBranch(), 'origin/main', 'origin/master', 'main', 'master']
        : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    for (const ref of candidates) {
        const commit = ref === null ? null : await git.resolve(ref);
        if (ref !== null && commit !== null)
            return { commit, label: branch ?? ref };
    }
    return null;
}
function noDefaultBase() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Name the baseline: --baseline REF.',
    });
}
async function unreachable(git, message) {
    return (await git.shallow())
        ? new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${message}: this clone is shallow`, {
            hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
        })
        : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', message, { hint: 'Check the spelling, or fetch the ref.' });
}


/***/ }),

/***/ 1612:
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
    /** US dollars that were paid all the same; null when nobody tells. */
    cost;
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, cost = this.cost, hopeless = this.hopeless, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            hopeless,
        });
    }
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isLiteLlm),
/* harmony export */   Is: () => (/* binding */ cacheHit),
/* harmony export */   Ji: () => (/* binding */ LITELLM_BYPASS),
/* harmony export */   NJ: () => (/* binding */ cachedFailure),
/* harmony export */   Yn: () => (/* binding */ createAnswerMemory),
/* harmony export */   kV: () => (/* binding */ BYPASS_HEADERS)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4050);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);


/**
 * Samples of one prompt must be drawn independently, and a cache between us and the model draws once. These headers ask
 * the caches of known gateways to stay out; no other endpoint reads them.
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
/** LiteLLM takes it in the body alone. Source: https://docs.litellm.ai/docs/proxy/caching_controls */
const LITELLM_BYPASS = { 'no-cache': true, 'no-store': true };
const isLiteLlm = (headers) => [...headers.keys()].some(name => name.startsWith('x-litellm-'));
/** Headers with which gateways and caches say that they answered themselves. */
const STATUS_HEADERS = [
    // LiteLLM names the key only of what it found.
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
/** The header that says so when a response came out of a cache, else null. */
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
        replayed(call, { id, text, toolCalls, isUncounted }) {
            const prompt = (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([call.model, call.messages]);
            const said = (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
            if (id !== null) {
                if ((promptOf.get(id) ?? prompt) !== prompt)
                    idsAreNames = false;
                promptOf.set(id, prompt);
            }
            const earlier = answers.get(prompt) ?? [];
            answers.set(prompt, [...earlier, { id, said, counted: !isUncounted }]);
            const alike = earlier.filter(one => one.said === said);
            if (idsAreNames && id !== null && alike.some(one => one.id === id))
                return 'the same completion came again';
            return isUncounted && alike.some(one => one.counted) ? 'the same words came again without usage' : null;
        },
    };
}
/** What ends a run whose answers come out of a cache, whatever it is asked. */
const cachedFailure = (evidence, details) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('cached', `a cache on the way to the model repeats its answers (${evidence})`, {
    ...details,
    hopeless: true,
    hint: "Repeated answers say nothing about chance: turn the gateway's cache off for this key or model, then run again.",
});


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/** Notes besides the verdict, most important first. */
function notesOn(report, damage) {
    return [...served(report), ...truncated(report), ...missing(report), ...damage.map(warning)];
}
const warning = (text) => ({ kind: 'warning', text });
/** One model name can be served by many hosts, with accuracies far apart: such answers must not be mixed in silence. */
function served({ baseline, candidate, trials }) {
    if (baseline !== null && baseline.model !== candidate.model)
        return [];
    const before = baseline?.served ?? [];
    const all = [...before, ...candidate.served];
    const different = ['host', 'provider', 'model', 'fingerprint'].flatMap(field => {
        const sides = [before, candidate.served].map(who => namesOf(who, field).join(', '));
        if (sides.includes('') || sides[0] === sides[1])
            return [];
        return [
            warning(`Baseline and candidate were answered by different ${NAMES[field]}: ${sides[0]} before, ${sides[1]} now.`),
        ];
    });
    const hosts = namesOf(all, 'host');
    const mixed = hosts.length < 2 ? [] : [warning(`The answers come from more than one endpoint: ${shares(all, 'host')}.`)];
    const providers = namesOf(all, 'provider');
    // A router chooses anew for every request, unless it is told where to go.
    const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
    const unpinned = providers.length < 2 || pinned
        ? []
        : [
            warning(`More than one provider served the model, and their accuracy can differ: ${shares(all, 'provider')}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`),
        ];
    return [...different, ...mixed, ...unpinned];
}
function namesOf(who, field) {
    return [...new Set(who.map(one => one[field] ?? 'unknown'))].sort();
}
/** `a (30), b (12)`: who gave how many answers. */
function shares(who, field) {
    return namesOf(who, field)
        .map(name => {
        const own = who.filter(one => (one[field] ?? 'unknown') === name);
        return `${name} (${own.reduce((sum, one) => sum + one.trials, 0)})`;
    })
        .join(', ');
}
const NAMES = {
    host: 'endpoints',
    provider: 'providers',
    model: 'models',
    fingerprint: 'model versions (fingerprints)',
};
function truncated({ candidate, trials }) {
    const cut = trials.candidate.filter(({ reading }) => reading === 'truncated');
    if (cut.length === 0)
        return [];
    const limits = cut.map(({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0));
    const limit = Math.max(...limits);
    const example = limit > 0 ? `, for example to ${2 * limit}` : '';
    return [
        warning(`${cut.length} of ${candidate.trials} answers were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${example}.`),
    ];
}
function missing({ missing }) {
    const reasons = new Map();
    for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
        reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
    }
    return [...reasons].map(([reason, { count, message, taskId }]) => warning(`${count} answer${count === 1 ? ' is' : 's are'} missing (${reason}), for example for task ${taskId}: ${message}`));
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   WP: () => (/* binding */ estimateTrials),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _model_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5922);


/**
 * Estimates trials: of one call, the prompt is known, and its answer by those that were stored; an agent's work
 * is known by its stored trials alone, or by its limits before there are any.
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
        const inputTokens = (0,_model_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTokens */ .b)(side.solver.messages(task, sample));
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
/** Whether a trial is the work of an agent rather than one call. */
function isAgent({ arm }) {
    return arm.solver.kind === 'agent' || arm.solver.kind === 'command';
}
/** What one trial of an arm takes. */
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
        const told = mean(earlier.flatMap(({ cost }) => cost ?? []));
        const priced = prices === null ? null : mean(usage.map(one => (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: told ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // What a program's model is asked nobody bounds from here.
    if (arm.solver.kind === 'command')
        return UNKNOWN;
    const { maxTokens, maxCost } = arm.solver.limits;
    const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
    const dearest = prices === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(usageOf(maxTokens - most, most), prices);
    const bounds = [dearest, maxCost].filter(bound => bound !== null);
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

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   em: () => (/* binding */ sendTheSame),
/* harmony export */   lQ: () => (/* binding */ armDigest),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4050);

/**
 * Names a trial by everything that can change its answer and nothing else: two arms that would send the same
 * messages with the same parameters share their trials. SHA-256 in hex.
 */
function trialKey(solver, task, sample) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}
/** Whether two solvers are asked exactly the same in every task, so that there is nothing to measure. */
function sendTheSame(one, other, tasks) {
    return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}
/** Names what an arm asks on a suite: the same every night for as long as nothing changes on our side. SHA-256 in hex. */
function armDigest(solver, tasks) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(tasks.map(task => trialKey(solver, task, 0)));
}


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createSampler)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/model/response-cache.js
var response_cache = __webpack_require__(9508);
// EXTERNAL MODULE: ./build/sampling/key.js
var sampling_key = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/trial/budget.js
const EMPTY_ACCOUNT = { calls: 0, cost: 0, dearest: null, unpriced: 0 };
function charged(account, { requests, cost }) {
    return {
        calls: account.calls + requests,
        cost: account.cost + (cost ?? 0),
        dearest: Math.max(account.dearest ?? 0, cost ?? 0),
        unpriced: account.unpriced + (cost === null ? 1 : 0),
    };
}
/**
 * Whether one more trial may start, and if not, why. Trials under way are counted with what they may still take, so that
 * a cap is not passed by what was already sent.
 * @param begun requests and US dollars that the trials under way and the next one may take
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
 * How many trials may be under way at once, at most `most`: fewer as a cap comes near. Under a cap in dollars the first
 * one is asked alone, because nobody knows yet what it costs.
 * @param requests that one trial may send
 */
function placesWithin({ maxCalls, maxCost }, account, most, requests) {
    const { calls, cost, dearest } = account;
    const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
    const byCost = maxCost === null || dearest === 0 ? most : dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
    return Math.max(1, Math.min(most, byCalls, byCost));
}

;// CONCATENATED MODULE: ./build/sampling/purse.js

function createPurse({ budget, concurrency, forecast, elapsed }) {
    const startedAt = elapsed();
    /** What each trial of this run cost. */
    const paid = new Map();
    /** What calls cost that brought no answer. */
    const lost = [];
    let account = EMPTY_ACCOUNT;
    let exhausted = null;
    let underWay = 0;
    /** Requests, and US dollars, that the trials under way may take. */
    let reserved = { requests: 0, cost: 0 };
    /** By arm, the most that an answer has cost as a multiple of its forecast. */
    const ratios = new Map();
    /** Trials under way, by arm: the first one of an arm whose cost nothing bounds is asked alone. */
    const begunByArm = new Map();
    const begunOf = (arm) => begunByArm.get(arm) ?? 0;
    /** Trials that wait for one under way to end, because the budget does not hold both. */
    const waiting = [];
    /** US dollars that a trial may cost; null when nothing tells, so that it has to be asked alone. */
    function expected(one) {
        if (budget.maxCost === null)
            return 0;
        if (forecast === undefined)
            return account.dearest ?? 0;
        const told = forecast(one);
        const ratio = ratios.get(one.arm);
        if (told === null)
            return ratio ?? null;
        return told.cost * (told.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
    }
    function learn(one, cost) {
        if (forecast === undefined || budget.maxCost === null || cost === null)
            return;
        const told = forecast(one);
        // Where there is no forecast, the cost itself is what the next one may take.
        const ratio = told === null ? cost : told.cost === 0 ? 1 : cost / told.cost;
        ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
    }
    /** Whether a trial has to wait although the budget has not ended. */
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
            // From zero again whenever nothing is under way, so that rounding never adds up.
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
        book,
        bookRequests(requests) {
            account = { ...account, calls: requests };
        },
        lose(one, error) {
            // A refusal that cost nothing says nothing of what an answer costs.
            account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
            lost.push(error.cost);
            if (error.cost !== 0)
                learn(one, error.cost);
        },
        interrupt() {
            exhausted ??= 'interrupted';
        },
        places(requests) {
            // With a forecast, each trial is held against the cap by itself.
            const counted = forecast === undefined ? budget : { ...budget, maxCost: null };
            return placesWithin(counted, account, concurrency, requests);
        },
        isPaid: trial => paid.has(trial.key),
        get spent() {
            return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
        },
    };
}
/** The sum, the same in whatever order trials finished; null when a price is not known. */
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
var sampling_wanted = __webpack_require__(1897);
;// CONCATENATED MODULE: ./build/sampling/sampler.js







function createSampler(options) {
    const { solvers, store, signal, now } = options;
    const purse = createPurse(options);
    const missing = new Map();
    /** Numbers of the missing samples, by task. */
    const missedSamples = new Map();
    const keys = new Map();
    const fates = new Map();
    for (const key of options.elsewhere?.paid ?? []) {
        const trial = store.get(key);
        if (trial !== undefined)
            purse.book(trial);
    }
    purse.bookRequests(options.elsewhere?.requests ?? 0);
    function fateOf(arm) {
        const name = options.apart ? arm : '';
        const known = fates.get(name);
        if (known !== undefined)
            return known;
        const hopeless = new AbortController();
        const stop = AbortSignal.any([signal, hopeless.signal]);
        const fate = { failuresInARow: 0, end: null, hopeless, stop };
        fates.set(name, fate);
        return fate;
    }
    function solverOf(arm) {
        const solver = solvers[arm];
        if (solver === null || solver === undefined)
            throw new Error(`there is no ${arm} arm`);
        return solver;
    }
    /** Rendering and hashing a prompt costs more than looking the answer up again. */
    function keyOf(arm, task, sample) {
        const name = `${arm} ${task.id} ${sample}`;
        const known = keys.get(name);
        if (known !== undefined)
            return known;
        const key = (0,sampling_key/* trialKey */.wK)(solverOf(arm), task, sample);
        keys.set(name, key);
        return key;
    }
    function keep(one, solution) {
        const { arm, task, sample } = one;
        const { name, model } = solverOf(arm);
        const finishedAt = new Date(now()).toISOString();
        const key = keyOf(arm, task, sample);
        const trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
        purse.pay(one, trial);
        store.add(trial);
        options.onTrial(one, trial);
    }
    function open(wanted) {
        // Arms that send the same messages share a trial: it is asked for once.
        const asked = new Map();
        for (const one of wanted) {
            const key = keyOf(one.arm, one.task, one.sample);
            if (store.get(key) === undefined && !missing.has(key) && !asked.has(key))
                asked.set(key, one);
        }
        return [...asked.values()];
    }
    function known(arm, tasks) {
        const result = { trials: [], missing: [] };
        for (const task of tasks) {
            const samples = new Set([...store.samples(task.id), ...(missedSamples.get(task.id) ?? [])]);
            for (const sample of [...samples].sort((a, b) => a - b)) {
                const key = keyOf(arm, task, sample);
                const trial = store.get(key);
                const missed = missing.get(key);
                if (trial !== undefined)
                    result.trials.push(trial);
                else if (missed !== undefined)
                    result.missing.push(missed);
            }
        }
        return result;
    }
    function miss(one, { kind: reason, message, requests, cost }) {
        const { arm, task, sample } = one;
        missing.set(keyOf(arm, task, sample), { taskId: task.id, sample, reason, message, requests, cost });
        missedSamples.set(task.id, (missedSamples.get(task.id) ?? new Set()).add(sample));
        options.onTrial(one, null);
    }
    /** Whether a cache on the way has given an answer again that was stored by an earlier run. */
    function isReplay({ arm, task, sample }, { served, text }, batch) {
        if (!served?.id)
            return false;
        const isAmong = (of, but) => [...store.samples(of.id)]
            .filter(number => number !== but)
            .map(number => store.get(keyOf(arm, of, number)))
            .some(trial => trial?.served?.id === served.id && (of !== task || trial?.text === text));
        // Some servers give every completion the same id.
        return isAmong(task, sample) && !batch.some(other => other.task !== task && isAmong(other.task, null));
    }
    /** What a failed call means for its trial, and for the others of its arm. */
    function fail(one, error) {
        const fate = fateOf(one.arm);
        purse.lose(one, error);
        if (error.kind === 'cancelled') {
            if (signal.aborted)
                purse.interrupt();
            return;
        }
        miss(one, error);
        if (!OWN_FAULT.has(error.kind))
            fate.failuresInARow++;
        if (error.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
            fate.end ??= error;
            fate.hopeless.abort();
        }
    }
    /** @param release is called in the same breath as the cost is booked, so that nothing is counted twice */
    async function ask(one, batch, release) {
        const fate = fateOf(one.arm);
        try {
            const solution = await solverOf(one.arm).solve(one.task, one.sample, fate.stop);
            if (isReplay(one, solution, batch))
                throw (0,response_cache/* cachedFailure */.NJ)('an earlier run had the same completion', solution);
            fate.failuresInARow = 0;
            keep(one, solution);
        }
        catch (error) {
            if (!(error instanceof failure/* CallFailure */.R))
                throw error;
            fail(one, error);
        }
        finally {
            const key = keyOf(one.arm, one.task, one.sample);
            if (store.get(key) === undefined)
                store.release(key);
            release();
        }
    }
    /** One trial's turn; true when another run on this store asks for it now. */
    async function turn(one, batch) {
        if (fateOf(one.arm).end !== null)
            return false;
        if (signal.aborted)
            purse.interrupt();
        const release = await purse.reserve(one, solverOf(one.arm).mostRequests);
        if (release === null)
            return false;
        try {
            if (fateOf(one.arm).end !== null)
                return false;
            const key = keyOf(one.arm, one.task, one.sample);
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
        // It bounds trials, a program's or an agent's included; the client bounds requests, to the pace of their endpoint.
        const queue = new dist["default"]({ concurrency: purse.places(requests) });
        let left = (0,sampling_wanted/* inGoodOrder */.F)(open(wanted));
        while (left.length > 0) {
            const elsewhere = [];
            const turns = left.map(one => queue.add(async () => {
                if (await turn(one, wanted))
                    elsewhere.push(one);
                queue.concurrency = purse.places(requests);
            }));
            await Promise.all(turns);
            left = elsewhere;
            // Its run answers, gives it back or dies; until then there is nothing to ask.
            if (left.length > 0)
                await (0,promises_.setTimeout)(LOOK_AGAIN_MS, undefined, { signal }).catch(() => { });
        }
        const end = fates.get('')?.end ?? null;
        if (end !== null)
            throw end;
    }
    return {
        known,
        open,
        isPaidNow: purse.isPaid,
        keyOf: ({ arm, task, sample }) => keyOf(arm, task, sample),
        keep,
        take,
        failure: arm => fateOf(arm).end,
        get spent() {
            return purse.spent;
        },
    };
}
/** How often the answers of another run on the same store are looked for. */
const LOOK_AGAIN_MS = 250;
/** So many failed calls with no answer between them are an outage: the rest is not tried. */
const FAILURES_THAT_MEAN_OUTAGE = 8;
/** Failures of one task's own making; they say nothing of the others. */
const OWN_FAULT = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkDivisible),
/* harmony export */   f: () => (/* binding */ takeShare)
/* harmony export */ });
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);



/** @throws Failure where one machine submits and fetches all. */
function checkDivisible({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'what goes by batch is not divided among shards', {
        hint: 'One machine submits and fetches all: leave --shard out, or set transport: direct.',
    });
}
/** Takes one shard's part of what a run wants first, and decides nothing. */
async function takeShare({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = (0,_config_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTasks */ .Bt)(tasks, shard);
    const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
    onBegin(mine.length);
    const failure = await sampler.take(mine).then(() => null, (error) => {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R)
            return error;
        throw error;
    });
    const known = arms.map(arm => sampler.known(arm, own));
    // Arms that send the same messages share their trials.
    const trials = [...new Map(known.flatMap(arm => arm.trials.map(trial => [trial.key, trial]))).values()];
    return {
        suite,
        asked,
        begun,
        trials,
        paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
        spent: sampler.spent,
        tasks: own.length,
        missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
        failure,
    };
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inGoodOrder),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/** The single trials of a wish for so many samples a task. */
function samplesOf(wishes, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    return wishes.flatMap(({ taskId, arm, samples }) => {
        const task = byId.get(taskId);
        return task === undefined ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
    });
}
/**
 * The order in which trials are best asked: a few tasks at a time, sample by sample, the arms side by side. What changes
 * at the provider with time then hits both arms alike, and a prompt comes again when its first answer has filled the
 * provider's cache and before that has forgotten it (minutes, or less on a server with little memory).
 */
function inGoodOrder(wanted) {
    const tasks = new Set(wanted.map(({ task }) => task));
    const places = new Map([...tasks].map((task, place) => [task, place]));
    const placeOf = ({ task }) => places.get(task) ?? 0;
    const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
    return wanted.toSorted((a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1));
}
/** More than are under way at once, so that a prompt is answered before it comes again. */
const TASKS_AT_A_TIME = 16;


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);


/** Verdicts of runs that end for another reason than the answers. */
const NO_CHANGE = {
    kind: 'passed',
    cause: 'no-change',
    reason: 'Before and after the change, the model is asked exactly the same. Nothing had to be measured.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
const INTERRUPTED = {
    kind: 'error',
    cause: 'interrupted',
    reason: 'The run was stopped. What was answered is kept: the same command goes on from here.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error,
};
/** The endpoint failed in a way that every further call would share. */
function failed(failure) {
    const reason = failure.hint === null ? failure.message : `${failure.message} ${failure.hint}`;
    return { kind: 'error', cause: failure.kind, reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error };
}
/** The change sets the gate up, so there is nothing to compare with. */
const FIRST_RUN = {
    kind: 'inconclusive',
    cause: 'no-baseline',
    reason: 'There is no configuration before this change to compare with.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
/** The answers that are wanted are still being made by the endpoint. */
function waiting(answers) {
    const reason = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
    return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed };
}


/***/ })

};
