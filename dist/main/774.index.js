export const id = 774;
export const ids = [774,6105];
export const modules = {

/***/ 87769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ erosionNotes),
  J: () => (/* binding */ keepState)
});

// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/statistics/change.js
var change = __webpack_require__(67360);
// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/permutation.js
var permutation = __webpack_require__(94758);
;// CONCATENATED MODULE: ./build/verdict/erosion.js



/**
 * p-value limit with a false warning in fewer than 1 of 20 years with 100 comparisons (docs/decision.md).
 */
const EROSION_LIMIT = 0.0005;
/** A branch with a known first state. */
function startAt(state) {
    return { anchor: state, current: state, changes: 0 };
}
/**
 * The next state of a branch. It becomes the anchor if the new level is deliberate (another model, other tasks, or a drop
 * large enough for the gate to report), or if it is significantly better than the previous one.
 */
function followedBy({ anchor, current, changes }, next) {
    const isOther = ['solver', 'model', 'suite'].some(field => next[field] !== current[field]);
    const isNewLevel = isOther || dropPValue(current, next) <= EROSION_LIMIT || dropPValue(next, anchor) <= EROSION_LIMIT;
    return isNewLevel ? startAt(next) : { anchor, current: next, changes: changes + 1 };
}
/** The sum of small drops; null if it may be luck. */
function erosionOf({ anchor, current, changes }) {
    // A single change is the gate's own matter.
    if (changes < 2 || dropPValue(anchor, current) > EROSION_LIMIT)
        return null;
    const pairs = pairsOf(anchor, current);
    const { difference, center, error } = (0,change/* estimateChange */.B)(pairs.map(({ before, now }) => ({ weight: 1, baseline: before, candidate: now })), Math.min(...pairs.map(({ now }) => now.samples)));
    const reach = (0,distributions/* normalQuantile */.Zl)(1 - EROSION_LIMIT) * error;
    return { since: anchor, changes, difference, low: center - reach, high: Math.min(0, center + reach) };
}
/** The course of a gate's branch up to the configuration with this digest; null if it was never recorded. */
function courseTo(states, id, digest) {
    const own = new Map();
    // The first record of a configuration has its date, the last one the most answers.
    for (const state of states)
        if (state.id === id)
            own.set(state.digest, state);
    const order = [...own.keys()];
    const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap(known => own.get(known) ?? []);
    return first === undefined ? null : later.reduce(followedBy, startAt(first));
}
/** Exact p-value of "the later state answers at least as well", tasks as strata. */
function dropPValue(earlier, later) {
    const NONE = { right: 0, samples: 0 };
    const strata = pairsOf(earlier, later).map(({ before, now }) => ({
        weight: 1,
        given: NONE,
        baseline: before,
        fresh: NONE,
        early: now,
        late: NONE,
        state: 'everyone',
    }));
    return (0,permutation/* permutationTest */.t)(strata).exactP;
}
/** The tasks with answers in both states. */
function pairsOf(earlier, later) {
    return Object.entries(later.tasks).flatMap(([taskId, [right, samples]]) => {
        const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
        if (samples === 0 || samplesBefore === 0)
            return [];
        return [{ before: { right: rightBefore, samples: samplesBefore }, now: { right, samples } }];
    });
}

;// CONCATENATED MODULE: ./build/app/branch-course.js




/**
 * Records how a configuration of the default branch answers: the first answers to each task, up to `samples`, because
 * which tasks got more may depend on the answers. Skips configurations that are already recorded.
 */
function keepState({ id, material: { suite, tasks }, solver }, { trials, samples, ...when }, store) {
    const digest = (0,key/* armDigest */.lQ)(solver, tasks);
    const counts = Object.fromEntries(tasks.map(task => {
        const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
        return [task.id, [first.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length, first.length]];
    }));
    const answers = answersIn(counts);
    const known = store.states
        .filter(state => state.id === id && state.digest === digest)
        .map(state => answersIn(state.tasks));
    // A fill that has just started is too small for a comparison.
    if (answers < (samples * tasks.length) / 2 || known.some(earlier => earlier >= answers))
        return;
    store.addState({ id, digest, suite: suite.hash, solver: solver.name, model: solver.model, ...when, tasks: counts });
}
/** Reports small drops of the default branch that have added up. Sends no requests: it only uses stored answers. */
function erosionNotes({ id, material, solver }, { states }) {
    if (states.length === 0)
        return [];
    const course = courseTo(states, id, (0,key/* armDigest */.lQ)(solver, material.tasks));
    const erosion = course && erosionOf(course);
    if (erosion === null)
        return [];
    const { since, changes, difference, low, high } = erosion;
    const commit = since.commit === null ? '' : ` (\`${(0,format/* shortCommit */.Ax)(since.commit)}\`)`;
    const text = `Small drops have added up: before this change, accuracy had fallen by ${(0,format/* size */.Ej)(difference)} (likely ${(0,format/* rangeOf */.be)(-high, -low)}) over ${changes} changes since ${(0,format/* day */.vd)(since.at)}${commit}.`;
    return [{ kind: 'warning', text }];
}
function answersIn(tasks) {
    return Object.values(tasks).reduce((sum, [, samples]) => sum + samples, 0);
}


/***/ }),

/***/ 21295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ checkOwnTasks),
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52582);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _config_run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27121);
/* harmony import */ var _dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55479);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);





/**
 * The first trusted source with a configuration; null if none is usable.
 * @throws Failure if a source is unreadable.
 */
async function readJudge(places, { config, suite }) {
    const notes = [];
    for (const source of places) {
        const text = await source.read(config);
        if (text === null)
            continue;
        try {
            const file = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .me)(text, config);
            const missing = await withoutTasks((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite), source);
            if (missing === undefined)
                return { judge: { file, source }, notes };
            // A change that adds the tasks must be able to pass, like one that adds the configuration.
            notes.push({ kind: 'warning', text: `There are no tasks in \`${missing}\` at ${source.label}.` });
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR))
                throw error;
            notes.push({ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` });
        }
    }
    return { judge: null, notes };
}
/** The first folder or file of own tasks without tasks in a source. */
async function withoutTasks(suites, source) {
    for (const reference of suites.filter(_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskFolder */ .eM)) {
        if (!(await (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTasks */ .nA)(reference, source)))
            return reference;
    }
    return undefined;
}
/**
 * Reads a configuration's own tasks at the change, because after the merge they judge all other changes.
 * @throws Failure with file and line
 */
async function checkOwnTasks({ file, source }, { suite }) {
    for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite).filter(_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskFolder */ .eM)) {
        await (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readTaskFolder */ .wt)(reference, source);
    }
}
/** A change from outside without a trusted configuration for its rules and budget. */
function noJudge(places, config) {
    const labels = places.map(({ label }) => label).join(' and ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
        hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
    });
}
/** The model that a configuration's `prices` and `context-tokens` are for; empty if it names none. */
async function pricedModel({ file, source }, settings) {
    return settings.model ?? file.model ?? (await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .promptModel */ .Y)(source, file.prompt)) ?? '';
}
/** Edits of a change to its own judge, including referenced files. */
async function changedJudge(judge, head) {
    const fields = new Set((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .changedTrustedFields */ .bi)(judge.file, head.file));
    for (const field of ['suite', 'dataset', 'models']) {
        for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
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
/** The text of a file or of all files of a folder; null if missing, undefined if not text. */
async function textAt(source, file) {
    try {
        return file.endsWith('/') ? JSON.stringify(await source.files(file)) : await source.read(file);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}
/** Whether a reference is a file of the repository, not a name, URL or outside path. */
function isRepositoryFile(reference) {
    return (/\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) &&
        !URL.canParse(reference) &&
        !reference.startsWith('/') &&
        !reference.split(/[\\/]/).includes('..'));
}


/***/ }),

/***/ 73671:
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
;// CONCATENATED MODULE: ./build/dataset/concerned.js

/**
 * The tasks that a change concerns: those without paths, and those with a changed path; all tasks if none is left.
 * Depends only on the change, never on an answer, so that the test stays exact.
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
var suite = __webpack_require__(53727);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(49058);
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
var sampling_sampler = __webpack_require__(71346);
// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
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
    const wished = (0,run_config/* runConfig */.aA)(settings, judge.file, own, { models, pricedModel: priced });
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

/***/ 50599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27828);
/* harmony import */ var _shared_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31294);



/** A commit, shortened for phones; git accepts it. */
const short = (value) => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);
/** The command that reproduces a run locally. */
function commandFor(command, settings, own) {
    const defaults = new Map(Object.entries(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({})));
    const given = Object.entries(settings).filter(([name, value]) => name in _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED */ .zu && value !== defaults.get(name));
    const flags = [...Object.entries(own), ...given].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shared_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(short(String(value)))]);
    return [_shared_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, command, ...flags].join(' ');
}


/***/ }),

/***/ 90157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ keysFrom),
  Y: () => (/* binding */ withTools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/arm/extra-body.js


/**
 * Fields that only affect how a model answers, not the destination, the key, the number of paid answers, or what a
 * gateway fetches and stores. From the APIs of OpenAI, OpenRouter, vLLM, Mistral, Fireworks, Alibaba and llama.cpp.
 */
const ALLOWED = new Set([
    // Routing between hosts of the same model
    ...['provider', 'route', 'transforms', 'context_length_exceeded_behavior'],
    // Reasoning
    ...['reasoning', 'reasoning_effort', 'reasoning_format', 'include_reasoning', 'thinking', 'enable_thinking'],
    ...['thinking_budget', 'chat_template_kwargs', 'verbosity'],
    // Sampling
    ...['n', 'seed', 'stop', 'temperature', 'top_p', 'top_k', 'top_a', 'min_p', 'typical_p', 'logit_bias'],
    ...['frequency_penalty', 'presence_penalty', 'repetition_penalty', 'length_penalty', 'no_repeat_ngram_size'],
    ...['mirostat', 'mirostat_tau', 'mirostat_eta'],
    // Safety
    ...['safe_prompt', 'safety_settings'],
    // Form of the response
    ...['stream', 'usage', 'response_format', 'tool_choice', 'parallel_tool_calls'],
]);
/** Settings of this program that a field would bypass. */
const INSTEAD = {
    model: 'model',
    max_tokens: 'sampling.max-tokens',
    max_completion_tokens: 'sampling.max-tokens',
};
/**
 * @param further additional fields allowed by the trusted configuration
 * @param file the arm's configuration
 * @throws Failure that names the forbidden field.
 */
function checkExtraBody({ extraBody, label }, further, file) {
    for (const [field, value] of Object.entries(extraBody)) {
        // All answers to a request cost money, but only the first is read.
        if (field === 'n' && value !== 1) {
            throw new errors/* Failure */.HR('configuration', `"extra-body.n" is at most 1 (${label})`, {
                file,
                hint: 'Remove the field: the gate requests each answer separately.',
            });
        }
        if (ALLOWED.has(field) || further.includes(field))
            continue;
        const instead = Object.hasOwn(INSTEAD, field) ? INSTEAD[field] : undefined;
        throw new errors/* Failure */.HR('configuration', `"extra-body.${field}" is not passed to the endpoint (${label})`, {
            file,
            hint: instead === undefined
                ? `${(0,did_you_mean/* didYouMean */.a)(field, [...ALLOWED])} To allow it, add it to \`extra-body-fields\` on the default branch first.`
                : `Set \`${instead}\` instead.`,
        });
    }
}

// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(76105);
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(37782);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(17579);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/model/list.js





const KIND = { noun: 'model list', extension: 'json' };
/**
 * Loads a model list: a file of the repository, or a URL with a pin, `#sha256=` and 64 hexadecimal digits.
 * @param read returns the text of a file at a trusted commit, or null if it does not exist
 * @throws Failure
 */
async function loadModelList(reference, read, downloads) {
    const { place, sha256 } = (0,address/* splitPin */.AU)(reference, KIND);
    if ((0,address/* isAddress */.PW)(place)) {
        const { name, bytes } = await (0,address/* fetchPinned */.Pv)(place, sha256, KIND, downloads);
        return readModelList(bytes.toString('utf8'), name);
    }
    const text = await read(place);
    if (text === null) {
        throw new errors/* Failure */.HR('configuration', 'there is no such model list', {
            file: place,
            hint: 'Check `models:` in the configuration, and commit the file.',
        });
    }
    (0,content/* verify */.MX)(Buffer.from(text), { sha256 }, place, KIND.noun);
    return readModelList(text, place);
}
/** US dollars as decimal text; negative if a router decides. Null if the text is empty or not a number. */
const priceSchema = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), schemas/* number */.aig()])
    .transform(Number)
    .nullish()
    .catch(null);
/** Format: OpenRouter, "List available models", GET /api/v1/models. Other fields are ignored. */
const listSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1),
        context_length: schemas/* number */.aig().positive().nullish().catch(null),
        pricing: schemas/* object */.Ikc({
            prompt: priceSchema,
            completion: priceSchema,
            input_cache_read: priceSchema,
            input_cache_write: priceSchema,
            /** Per request, regardless of length. */
            request: priceSchema,
        })
            .nullish()
            .catch(null),
    })),
});
/** @throws Failure that names the invalid field. */
function readModelList(text, file) {
    const result = listSchema.safeParse(parsed(text, file));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new errors/* Failure */.HR('configuration', `not a model list: "${issue?.path.join('.')}": ${issue?.message}`, {
            file,
            hint: "It has the form of OpenRouter's list of models: {data: [{id, context_length, pricing: {prompt, completion}}]}.",
        });
    }
    return new Map(result.data.data.map(({ id, context_length, pricing }) => [
        id,
        { prices: pricing == null ? null : pricesOf(pricing), contextTokens: context_length ?? null },
    ]));
}
/** Requires both prices. One invalid entry does not reject the others. */
function pricesOf({ prompt, completion, input_cache_read, input_cache_write, request }) {
    if (prompt == null || completion == null || prompt < 0 || completion < 0)
        return null;
    return {
        input: perMillion(prompt),
        cachedInput: known(input_cache_read),
        ...(known(input_cache_write) !== null && { cacheWrite: known(input_cache_write) }),
        output: perMillion(completion),
        ...(request != null && request > 0 && { request }),
    };
}
/** Cached tokens are never free: zero means the normal price. */
const known = (price) => price == null || price <= 0 ? null : perMillion(price);
/** Rounds away binary fractions: 0.00000057 per token is 0.57. */
const perMillion = (dollars) => Number((dollars * 1_000_000).toPrecision(12));
function parsed(text, file) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'the model list is not valid JSON', { file, cause });
    }
}

// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/solver/command/recipe.js
var recipe = __webpack_require__(97660);
// EXTERNAL MODULE: ./build/model/clock.js
var clock = __webpack_require__(26824);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/shared/digest.js
var shared_digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
;// CONCATENATED MODULE: ./build/solver/chat.js




/** Incremented when requests or parsing change, so that stored trials no longer count. */
const VERSION = 2;
const ANSWER_SCHEMA = {
    name: 'decision',
    schema: {
        type: 'object',
        properties: { selected_proposal_id: { type: 'integer', description: 'Number of the proposal that is chosen.' } },
        required: ['selected_proposal_id'],
        additionalProperties: false,
    },
};
/** Answers a task with one model call. */
function createChatSolver(arm, client) {
    const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
    const { model } = arm.solver;
    const digests = new Map();
    const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
    const callFor = (task, shown) => ({
        ...common,
        messages: (0,template/* renderMessages */.dg)(prompt, files, task, shown),
    });
    return {
        name: 'chat',
        model,
        mostRequests: 1,
        prompt: (0,template/* promptOf */.Gh)(prompt, files),
        identity(task, sample) {
            // Prompts are long and repeated: if all samples of a task have the same prompt, it is hashed once.
            const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
            const known = digests.get(name);
            if (known !== undefined)
                return known;
            const call = callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample));
            const digest = (0,shared_digest/* digestOf */.o)({ version: VERSION, origin: client.origin, ...call });
            digests.set(name, digest);
            return digest;
        },
        messages: (task, sample) => callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample)).messages,
        call,
        async solve(task, sample, signal) {
            const one = call(task, sample);
            return one.read(await client.complete(one.call, signal));
        },
    };
    function call(task, sample) {
        const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
        return { call: callFor(task, shown), read: reply => solutionOf(reply, shown) };
    }
}
function solutionOf(reply, shown) {
    const { refusal, finishReason, toolCalls, usage, cost, latencyMs, requests, served, sent } = reply;
    // Gateways that emulate structured output with a tool return the answer in its call.
    const text = reply.text === '' && toolCalls.length === 1 ? (toolCalls[0]?.arguments ?? '') : reply.text;
    const answer = (0,solver_answer/* readAnswer */.J)({ text, refusal, finishReason }, shown.map(one => one.shown));
    const position = shown.findIndex(one => one.shown === answer.shown);
    return {
        reading: answer.reading,
        proposalId: shown[position]?.proposal.id ?? null,
        position: position === -1 ? null : position,
        text: text === '' && refusal !== null ? refusal : text,
        finishReason,
        usage,
        cost,
        latencyMs,
        requests,
        served,
        sent,
    };
}

// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/solver/create.js



/** The solver of an arm. */
async function createSolver(arm, tools) {
    const { client, workspaces, environment, endpoint } = tools;
    if (isOf(arm, 'reference'))
        return (0,reference/* createReferenceSolver */.Dp)(arm.solver.rule, arm.order);
    if (isOf(arm, 'agent')) {
        const [{ createAgentSolver }, { openServers }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6772), __webpack_require__.e(1875)]).then(__webpack_require__.bind(__webpack_require__, 21875)),
            __webpack_require__.e(/* import() */ 6772).then(__webpack_require__.bind(__webpack_require__, 66772)),
        ]);
        const servers = await openServers(arm, tools);
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '', servers, tools.onTurn);
    }
    if (isOf(arm, 'command')) {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 7945).then(__webpack_require__.bind(__webpack_require__, 87945));
        const prices = tools.pricesOf(arm.solver.model);
        const { sandboxHosts, sandboxPrograms, permitted } = tools;
        const surroundings = {
            env: environment,
            endpoint,
            prices,
            sandbox: await tools.sandbox(),
            sandboxHosts,
            sandboxPrograms,
            permitted,
        };
        return createCommandSolver(arm, await workspaces(), surroundings);
    }
    if (isOf(arm, 'chat'))
        return createChatSolver(arm, await client());
    throw new Error(`there is no solver ${arm.solver.name}`);
}
function isOf(arm, kind) {
    return arm.solver.kind === kind;
}

// EXTERNAL MODULE: ./build/solver/mcp/server-notes.js
var server_notes = __webpack_require__(19830);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/trial/branch-state.js

const countSchema = schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]);
/**
 * How the default branch answered when its configuration was new. Stored with the trials, so that later runs know how
 * accuracy changed over many changes without running older configurations again.
 */
const branchStateSchema = schemas/* strictObject */.rej({
    /** Gate of the repository. */
    id: schemas/* string */.YjP(),
    /** Hash of everything the configuration sends. A different digest is a different configuration. */
    digest: schemas/* string */.YjP(),
    /** Hash of the suite, including correct answers. */
    suite: schemas/* string */.YjP(),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    /** 40-digit commit; null for a work tree. */
    commit: schemas/* string */.YjP().nullable(),
    at: iso/* datetime */.w$(),
    /** Right answers and answers, by the id of the task: the first of each, whatever they said. */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), countSchema),
});

// EXTERNAL MODULE: ./build/model/finish.js
var finish = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/trial/reread.js

/**
 * A stored trial with its finish reason interpreted by current rules; null if it is not an answer and must be requested
 * again. Earlier versions accepted unknown finish reasons as finished answers.
 */
function reread(trial) {
    switch ((0,finish/* endingOf */.z6)(trial.finishReason)) {
        case 'unknown':
            return (0,finish/* isWholeAnswer */.uD)(trial.text) ? trial : null;
        case 'refused':
            return { ...trial, reading: 'refused', proposalId: null, position: null };
        case 'cut':
            // A number at the end may have lost its last digits.
            return trial.reading === 'lenient' && /\d\s*$/.test(trial.text)
                ? { ...trial, reading: 'truncated', proposalId: null, position: null }
                : trial;
        default:
            return trial;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/trial/runs.js





const TOUCH_MS = 5_000;
/** A run is dead after this long without a touch, measured with our monotonic clock, because machines' clocks differ. */
const DEAD_AFTER_MS = 4 * TOUCH_MS;
function openRuns(store) {
    const own = (0,external_node_crypto_.randomUUID)();
    const folder = external_node_path_.join(store, 'runs');
    const fileOf = (run) => external_node_path_.join(folder, run);
    const seen = new Map();
    let touching;
    function show() {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(fileOf(own), `${process.pid} ${(0,external_node_os_.hostname)()}`);
    }
    function touch() {
        const now = new Date();
        try {
            (0,external_node_fs_.utimesSync)(fileOf(own), now, now);
        }
        catch {
            // Another run considered this one dead and may have requested the same answers, which does no harm.
        }
    }
    return {
        own,
        join() {
            if (touching !== undefined)
                return;
            show();
            touching = setInterval(touch, TOUCH_MS).unref();
        },
        isAlive(run) {
            if (run === own)
                return true;
            const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
            if (file === null)
                return false;
            const known = seen.get(run);
            if (known?.touched !== file.touched)
                seen.set(run, { touched: file.touched, at: external_node_perf_hooks_.performance.now() });
            const isStill = known?.touched === file.touched && external_node_perf_hooks_.performance.now() - known.at > DEAD_AFTER_MS;
            if (!isStill && !isGone(file.owner))
                return true;
            (0,external_node_fs_.rmSync)(fileOf(run), { force: true });
            return false;
        },
        leave() {
            clearInterval(touching);
            if (touching !== undefined)
                (0,external_node_fs_.rmSync)(fileOf(own), { force: true });
            touching = undefined;
        },
    };
}
function read(file) {
    try {
        return { owner: (0,external_node_fs_.readFileSync)(file, 'utf8'), touched: (0,external_node_fs_.statSync)(file).mtimeMs };
    }
    catch {
        return null;
    }
}
/** Whether a process of this machine has ended; false for other machines. */
function isGone(owner) {
    const [, pid = '', host] = /^(\d+) (.*)$/.exec(owner) ?? [];
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
}

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/trial/store.js










/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so copying files merges stores; new trials
 * go to `trials.jsonl`. Each record starts and ends with a newline, so a torn line from a killed run does not damage its
 * neighbors. Memory holds only what was read back, in file order, so all runs on a store see the same.
 * @throws Failure if the folder is unusable.
 */
function openStore(folder) {
    const trials = new Map();
    const samples = new Map();
    /** The run that claimed a trial, by trial key. */
    const holders = new Map();
    const comparisons = new Map();
    const states = [];
    const conflicts = [];
    let torn = 0;
    let corrected = 0;
    const runs = openRuns(folder);
    const log = explained(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            if (!name.endsWith('.jsonl') || name === FILE)
                continue;
            const other = openLog(external_node_path_.join(folder, name), 'r', take);
            other.refresh(true);
            other.close();
        }
        return openLog(external_node_path_.join(folder, FILE), 'a+', take);
    });
    explained(folder, () => log.refresh());
    function take(line) {
        const record = readRecord(line);
        if (record === null)
            torn++;
        else if ('comparison' in record) {
            if (!comparisons.has(record.comparison))
                comparisons.set(record.comparison, record.begun);
        }
        else if ('state' in record) {
            states.push(record.state);
        }
        else if ('claim' in record) {
            // Claims of older versions have no name; their runs have ended.
            if (record.by !== undefined && holders.get(record.claim) === record.over)
                holders.set(record.claim, record.by);
        }
        else if ('release' in record) {
            if (holders.get(record.release) === record.by)
                holders.delete(record.release);
        }
        else {
            const trial = reread(record);
            if (trial !== null)
                remember(trial);
        }
    }
    function remember(trial) {
        const earlier = trials.get(trial.key);
        if (earlier === undefined) {
            trials.set(trial.key, trial);
            samples.set(trial.taskId, (samples.get(trial.taskId) ?? new Set()).add(trial.sample));
        }
        else if (earlier.proposalId !== trial.proposalId) {
            // Two concurrent runs may both have paid for it. The first answer counts, so that a repeated run decides the same.
            conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`);
        }
    }
    function write(record) {
        try {
            log.append(JSON.stringify(record));
        }
        catch (cause) {
            throw notWritten(folder, cause);
        }
    }
    return {
        get: key => trials.get(key),
        samples: taskId => samples.get(taskId) ?? [],
        claim(key) {
            log.refresh();
            if (trials.has(key))
                return false;
            const holder = holders.get(key);
            if (holder !== undefined && runs.isAlive(holder))
                return holder === runs.own;
            runs.join();
            write({ claim: key, by: runs.own, ...(holder !== undefined && { over: holder }) });
            // Of two concurrent claims, the first line wins.
            return holders.get(key) === runs.own;
        },
        release(key) {
            if (holders.get(key) === runs.own)
                write({ release: key, by: runs.own });
        },
        add(trial) {
            const { data = trial, success } = trial_trial/* trialSchema */.WI.safeParse(trial);
            if (!success || !(0,external_node_util_.isDeepStrictEqual)(data, trial))
                corrected++;
            write(data);
        },
        begun(comparison, now) {
            log.refresh();
            if (!comparisons.has(comparison))
                write({ comparison, begun: now });
            return comparisons.get(comparison) ?? now;
        },
        states,
        addState(state) {
            write({ state });
        },
        get damage() {
            return [
                ...(torn === 0
                    ? []
                    : [`${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`]),
                ...(corrected === 0
                    ? []
                    : [
                        `${corrected} answer${corrected === 1 ? '' : 's'} came with a figure or a text beyond what is stored; it was brought into bounds.`,
                    ]),
                ...conflicts,
            ];
        },
        close() {
            runs.leave();
            log.close();
        },
    };
}
/** File for new trials. */
const FILE = 'trials.jsonl';
/** Bytes per read. */
const PIECE = 1 << 20;
/** Far longer than any record. Longer lines are skipped as torn and never held in memory. */
const MAX_LINE = 64 << 20;
function openLog(name, flags, take) {
    const file = (0,external_node_fs_.openSync)(name, flags);
    /** Number of bytes read. */
    let known = 0;
    function refresh(ended = false) {
        // A nightly run of many models is tens of megabytes, too much to read at once.
        for (let most = PIECE;;) {
            const left = (0,external_node_fs_.fstatSync)(file).size - known;
            if (left <= 0)
                return;
            const bytes = Buffer.alloc(Math.min(left, most));
            const length = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, known);
            if (length === 0)
                return;
            const isAll = length === left;
            // A line without a newline is still being written, torn, or longer than the chunk.
            const whole = isAll && ended ? length : bytes.lastIndexOf('\n', length - 1) + 1;
            if (whole === 0 && isAll)
                return;
            const isSkipped = whole === 0 && most >= MAX_LINE;
            known += isSkipped ? length : whole;
            most = whole === 0 && !isSkipped ? 2 * most : PIECE;
            for (const line of bytes.toString('utf8', 0, whole).split('\n'))
                if (line !== '')
                    take(line);
        }
    }
    return {
        refresh,
        append(line) {
            const bytes = Buffer.from(`\n${line}\n`);
            // A nearly full disk accepts a part, and reports the error only on the next write.
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(file, bytes, done);
            refresh();
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
const recordSchema = schemas/* union */.KCZ([
    trial_trial/* trialSchema */.WI,
    schemas/* strictObject */.rej({
        claim: schemas/* string */.YjP(),
        by: schemas/* string */.YjP().optional(),
        /** The dead run that had claimed it. */
        over: schemas/* string */.YjP().optional(),
    }),
    schemas/* strictObject */.rej({ release: schemas/* string */.YjP(), by: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ comparison: schemas/* string */.YjP(), begun: iso/* datetime */.w$() }),
    schemas/* strictObject */.rej({ state: branchStateSchema }),
]);
/** One line of a store; null if this version cannot read it. */
function readRecord(line) {
    try {
        return recordSchema.parse((0,json/* parseJson */.qF)(line));
    }
    catch {
        return null;
    }
}
function explained(folder, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        throw new errors/* Failure */.HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,external_node_fs_.existsSync)(folder) ? 'Check that it is a writable folder.' : 'Choose another folder with --store.',
            cause: error,
        });
    }
}
function notWritten(folder, cause) {
    const behind = (0,errors/* failureBehind */.PD)(cause);
    const why = behind?.message ?? (cause instanceof Error ? cause.message : String(cause));
    return new errors/* Failure */.HR('system', `answers cannot be stored: ${why}`, {
        file: folder,
        hint: behind?.hint ?? 'Choose another folder with --store. Completed answers are kept.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
;// CONCATENATED MODULE: ./build/model/extra-headers.js

/**
 * Replaces `$NAME` and `${NAME}` in headers with environment variables.
 * @throws Failure that names the header if a variable is not set or not valid in a header.
 */
function fillHeaders(templates, env) {
    const secrets = [];
    const fill = (header, template) => template.replaceAll(/\$(?:\{(\w+)\}|([A-Z_][A-Z0-9_]*))/g, (_, braced, bare) => {
        const name = braced ?? bare;
        const value = env[name]?.trim() ?? '';
        if (value === '' || !/^[\t\x20-\x7e]+$/.test(value)) {
            const problem = value === '' ? 'is not set' : 'holds what no header can';
            throw new errors/* Failure */.HR('configuration', `headers: ${header} needs the environment variable ${name}, which ${problem}`, {
                hint: `Set it where the gate runs: in a workflow, under \`env:\`, from a secret.`,
            });
        }
        secrets.push(value);
        return value;
    });
    const headers = Object.fromEntries(Object.entries(templates).map(([name, value]) => [name, fill(name, value)]));
    return { headers, secrets };
}

// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
;// CONCATENATED MODULE: ./build/app/clients.js




/** Address of the endpoint that is asked first. */
function baseUrlOf(settings, { env }) {
    return settings['base-url'] ?? (env.OPENAI_BASE_URL || config_settings/* OPENAI */.$E);
}
/**
 * A client of the endpoint, and of the one that steps in for it.
 * @throws Failure if an address or a key cannot be used
 */
async function openClient(settings, world, { apiKey, fallbackApiKey }, config) {
    const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 27813)),
        __webpack_require__.e(/* import() */ 3974).then(__webpack_require__.bind(__webpack_require__, 23974)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
    ]);
    const timeoutMs = settings.timeout * 1000;
    const fetch = await (0,network/* fetchFor */.G)(world.env, timeoutMs);
    const clientOf = (baseUrl, key, extra = {}) => {
        if (key.kind === 'missing')
            throw (0,api_key/* missingKey */.a)(key);
        return createModelClient({
            ...extra,
            baseUrl,
            apiKey: sentKey(key),
            ...(world.env.RUNNER_DEBUG === '1' && { onRequest: tellRequest(world) }),
            // Slow answers cost money anyway, so one request may take the whole timeout.
            timeoutMs,
            deadlineMs: timeoutMs,
            concurrency: settings.concurrency,
            termsOf: config.termsOf,
            limits: config.limits,
            fetch,
            clock: systemClock,
            random: Math.random,
            onNotice: notice => world.tell(`${notice}\n`),
        });
    };
    const first = clientOf(baseUrlOf(settings, world), apiKey, fillHeaders(config.headers, world.env));
    const fallback = settings['fallback-base-url'];
    if (fallback === undefined)
        return first;
    const second = clientOf(fallback, fallbackApiKey);
    const name = settings['fallback-model'];
    return createFallbackClient([first, name === undefined ? second : underName(second, name)]);
}
/** Prints each request for debugging. GitHub sets RUNNER_DEBUG when a run is repeated with debug logging. */
function tellRequest(world) {
    return (method, host) => {
        const sentAt = world.elapsed();
        return (status) => world.tell(`debug: ${method} ${host} ${status ?? 'no response'} ${Math.round(world.elapsed() - sentAt)} ms\n`);
    };
}
/** The key to send; null if none is needed. */
function sentKey(key) {
    return key.kind === 'key' ? key.value : null;
}

// EXTERNAL MODULE: ./build/app/preset-notes.js
var preset_notes = __webpack_require__(37013);
// EXTERNAL MODULE: ./build/sampling/progress.js
var progress = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/app/progress-line.js


const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;
function bar(share) {
    const full = Math.round(share * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
/** Interval in logs: often enough to see progress, rarely enough to read. */
const LINE_EVERY_MS = 15_000;
/**
 * Shows the progress of a run: one rewritten line on a terminal, an occasional line elsewhere.
 * @param listen called after each trial
 */
function createProgress(world, listen) {
    const tally = (0,progress/* createTally */.X)(world.elapsed);
    let toldAt = world.elapsed();
    /** The last turn of each running agent, oldest first. */
    const agents = new Map();
    function show(standing) {
        const isLast = standing.done === standing.total;
        const { live, columns } = world.terminal;
        if (!isLast && world.elapsed() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS))
            return;
        toldAt = world.elapsed();
        const words = [(0,progress/* inWords */.r)(standing), ...agentWords([...agents.values()])].join(' · ');
        const line = `${bar(standing.done / standing.total)} ${words}`.slice(0, columns - 1);
        world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${words}\n`);
    }
    return {
        onKnown: tally.onKnown,
        onBatch({ reason, round }, trials) {
            if (trials === 0)
                return;
            world.tell(reason === 'round' ? `Round ${round}: ${trials} trials.\n` : REASONS[reason]);
            tally.onBatch(trials);
            toldAt = world.elapsed();
        },
        onTrial(wanted, trial) {
            agents.delete(nameOf({ arm: wanted.arm, taskId: wanted.task.id, sample: wanted.sample }));
            tally.onTrial(wanted, trial);
            const standing = tally.standing();
            show(standing);
            listen(standing);
        },
        onTurn(turn) {
            agents.delete(nameOf(turn));
            agents.set(nameOf(turn), turn);
            const standing = tally.standing();
            if (standing.done < standing.total)
                show(standing);
        },
    };
}
const nameOf = ({ arm, taskId, sample }) => `${arm} ${taskId} ${sample}`;
/** `3 agents at work, task 15193 in turn 7 (read_file, search)`: the most recent one. */
function agentWords(agents) {
    const latest = agents.at(-1);
    if (latest === undefined)
        return [];
    const [task = latest.taskId] = latest.taskId.split('-manager-');
    const tools = [...new Set(latest.tools)].slice(0, MAX_TOOLS).map(name => name.slice(0, MAX_TOOL_NAME));
    const doing = tools.length === 0 ? '' : ` (${tools.join(', ')})`;
    return [`${(0,format/* count */.U9)(agents.length, 'agent')} at work, task ${task} in turn ${latest.turn}${doing}`];
}
const MAX_TOOLS = 3;
const MAX_TOOL_NAME = 30;
const REASONS = {
    control: 'A drop is likely. Collecting new answers for both versions to confirm it.\n',
    cause: 'Searching for the part of the change that caused the drop.\n',
};

// EXTERNAL MODULE: ./build/app/surroundings.js
var app_surroundings = __webpack_require__(58993);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(36926);
;// CONCATENATED MODULE: ./build/app/task-code.js




const MEBIBYTE = 2 ** 20;
/** Maximum disk space for task code before unused folders are removed. */
const MOST_CODE = 4096 * MEBIBYTE;
function openCode(world) {
    const tell = (notice) => world.tell(`${notice}\n`);
    let opening;
    let opened = null;
    async function create(repository) {
        const { createWorkspaces } = await __webpack_require__.e(/* import() */ 8176).then(__webpack_require__.bind(__webpack_require__, 78176));
        opened = await createWorkspaces({
            repository,
            directory: world.directory,
            folder: (0,app_surroundings/* codeFolder */.O)(world),
            maxBytes: MOST_CODE,
            environment: world.env,
            onNotice: tell,
        });
        return opened;
    }
    return {
        open(config, dataset) {
            opening ??= repositoryOf(config, dataset).then(create);
            return opening;
        },
        disk: () => opened?.diskUse ?? null,
        async close() {
            // If it could not be opened, that was already reported.
            await opening?.catch(() => { });
            if (opened === null)
                return;
            await opened.close();
            const { most } = opened.diskUse;
            if (most > 0)
                tell(`The code of the tasks took at most ${(0,format/* integer */.nd)(Math.ceil(most / MEBIBYTE))} MiB of disk.`);
        },
    };
}
async function repositoryOf({ repository: named }, dataset) {
    const repository = named ?? (await (0,catalogue/* codeOf */.$N)(dataset));
    if (repository !== undefined)
        return repository;
    throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not name its source repository`, {
        hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
    });
}

;// CONCATENATED MODULE: ./build/app/session.js

















/** The keys from the environment variables named on the command line. */
function keysFrom(settings, { env }) {
    return {
        apiKey: keyFrom(settings['api-key-env'], env),
        fallbackApiKey: keyFrom(settings['fallback-api-key-env'], env),
    };
}
function keyFrom(name, env) {
    return (0,api_key.readApiKey)(env[name], {
        holder: `the API key in ${name}`,
        hint: `Set the environment variable ${name} to your key. If the endpoint needs no key, set it to \`none\`.`,
    });
}
/** Runs `work` with the real tools of a run, and always closes them. */
async function withTools(settings, world, occasion, work) {
    const store = openStore(external_node_path_.resolve(world.directory, settings.store));
    const { close, ...tools } = createTools(settings, world, occasion, store);
    try {
        return await work(tools);
    }
    finally {
        await close();
        store.close();
    }
}
/** One client, one sandbox and one place for code serve both arms, so that limits hold for both together. */
function createTools(settings, world, occasion, store) {
    const tell = (notice) => world.tell(`${notice}\n`);
    const told = new Set();
    const tellOnce = (notes) => {
        for (const note of notes.filter(note => !told.has(note))) {
            told.add(note);
            tell(note);
        }
    };
    const progress = createProgress(world, occasion.onProgress ?? (() => { }));
    const { shards } = occasion;
    const elsewhere = shards === undefined ? null : (0,join/* joinShards */.eS)(shards, store, occasion.apiKey);
    // A merge without a key sends no requests, unless its shards needed no key either.
    const apiKey = elsewhere !== null && occasion.apiKey.kind === 'missing' ? api_key.NO_KEY_NEEDED : occasion.apiKey;
    const code = openCode(world);
    let client;
    let sandbox;
    return {
        store,
        elsewhere,
        missingKey: apiKey.kind === 'missing' ? apiKey : null,
        version: (0,shared_package/* version */.r)(),
        signal: world.signal,
        now: world.now,
        elapsed: world.elapsed,
        onNotice: tell,
        ...progress,
        material: async (config, place) => {
            const surroundings = await (0,app_surroundings/* datasetSurroundings */.v)(world, place);
            return (0,material/* loadMaterial */.I)(config.suite, config.dataset, place, surroundings);
        },
        models: async (reference, place) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => place.read(file), await (0,app_surroundings/* datasetSurroundings */.v)(world, place)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver.kind === 'command' && occasion.fork === true)
                throw noProgramOfStrangers(arm);
            tellOnce((0,preset_notes/* presetNotes */.r)(arm));
            checkExtraBody(arm, config.extraBodyFields, settings.config);
            const solver = await createSolver(arm, {
                client: () => {
                    client ??= openClient(settings, world, { ...occasion, apiKey }, config);
                    return client;
                },
                workspaces: () => code.open(config, dataset.name),
                environment: world.env,
                sandbox: () => {
                    sandbox ??= findSandbox(config, world);
                    return sandbox;
                },
                sandboxHosts: config.sandboxHosts,
                sandboxPrograms: config.sandboxPrograms,
                permitted: [...config.commands.flatMap(recipe/* variablesOf */.ht), ...config.agentEnvironment],
                isOfStrangers: occasion.fork === true,
                endpoint: apiKey.kind === 'missing' ? null : { baseUrl: baseUrlOf(settings, world), apiKey: sentKey(apiKey) },
                pricesOf: model => (model === null ? null : config.termsOf(model).prices),
                onTurn: progress.onTurn,
            });
            tellOnce((0,server_notes/* serverNotes */.x)(solver.servers ?? []));
            return solver;
        },
        disk: code.disk,
        async post({ batchPrice }) {
            // Without a client, there is nothing to forward.
            const { origin, batches } = (await client) ?? {};
            if (batchPrice === null || origin === undefined || batches === undefined)
                return null;
            const [{ openJournal }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 3632)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
            ]);
            const journal = openJournal(external_node_path_.resolve(world.directory, settings.store));
            return { origin, batches, journal, priceShare: batchPrice, clock: systemClock };
        },
        close: code.close,
    };
}
/** Says what keeps agents in. */
async function findSandbox(config, world) {
    const { openSandbox } = await __webpack_require__.e(/* import() */ 6289).then(__webpack_require__.bind(__webpack_require__, 66289));
    const found = await openSandbox(config.sandbox, world.env);
    const kept = found.kind === 'none'
        ? `Agents run without a sandbox: ${found.reason}.`
        : 'Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.';
    world.tell(`${kept}\n`);
    return found;
}
/** Programs run on the runner with the key, so never for changes from outside, no matter who named them. */
function noProgramOfStrangers({ name }) {
    return new errors/* Failure */.HR('configuration', `solver: command is not run for pull requests from forks (${name})`, {
        hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository.',
    });
}


/***/ }),

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireKey),
/* harmony export */   f: () => (/* binding */ needsKey)
/* harmony export */ });
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76105);

/** @throws Failure if an arm needs a model and its key is missing. */
function requireKey({ missingKey: missing }, arms) {
    if (missing !== null && arms.some(needsKey))
        throw (0,_config_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .a)(missing);
}
/** An external program can bring its own key; a fixed rule needs none. */
function needsKey(arm) {
    return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}


/***/ }),

/***/ 64175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Finds the commit of a ref from the user or an event.
 * @throws Failure; in a shallow clone, the hint says how to fetch more.
 */
async function commitOf(git, ref) {
    const commit = await git.resolve(ref);
    if (commit !== null)
        return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
    throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
/** The newest common commit, where the change started. */
async function mergeBaseOf(git, base, head) {
    const commit = await git.mergeBase(base.commit, head.commit);
    if (commit !== null)
        return { commit, label: base.label };
    throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
/**
 * The tip of the default branch: the named one, otherwise the remote's, otherwise a local main or master. Null if there
 * is none.
 */
async function findDefaultBase(git, branch) {
    const refs = branch === undefined
        ? [
            ...['HEAD', 'main', 'master'].map(name => `refs/remotes/origin/${name}`),
            'refs/heads/main',
            'refs/heads/master',
        ]
        : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await git.tips(refs);
    const [found] = refs.flatMap(ref => tips.get(ref) ?? []);
    return found === undefined ? null : { commit: found.commit, label: branch ?? found.label };
}
function noDefaultBase() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Commit at least once, fetch the default branch, or name another with --baseline REF.',
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

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For commands without requests, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Parses a key; `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
}


/***/ }),

/***/ 26824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79407);


const systemClock = {
    ...(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .systemTime */ .n)(),
    // Node's timers fire immediately for longer delays, so callers check the time again.
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_SLEEP_MS), undefined, { signal }),
};
const LONGEST_SLEEP_MS = 2 ** 31 - 1;


/***/ }),

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   R: () => (/* binding */ CallFailure)
/* harmony export */ });
/** Failures that may not recur in another request. All others end the call. */
const PASSING = new Set([
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
    /** A copy of the failure with some details changed. */
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

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tj: () => (/* binding */ isWholeObject),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98444);

/**
 * Known finish reasons, in lowercase: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
 * `model_context_window_exceeded`), Gemini (`SAFETY`, `MAX_TOKENS`, `PROHIBITED_CONTENT` …), Mistral (`model_length`),
 * Zhipu (`sensitive`), Cohere (`COMPLETE`), Bedrock (`guardrail_intervened`), TGI (`eos_token`), vLLM (`repetition`).
 */
const REASONS = {
    done: ['stop', 'end_turn', 'stop_sequence', 'eos', 'eos_token', 'complete', 'completed', 'end', 'finished'],
    cut: [
        'length',
        'max_tokens',
        'max_output_tokens',
        'max_completion_tokens',
        'model_length',
        'model_context_window_exceeded',
        'context_window_exceeded',
        'context_length_exceeded',
        'repetition',
    ],
    refused: [
        'content_filter',
        'content_filtered',
        'refusal',
        'safety',
        'image_safety',
        'prohibited_content',
        'blocklist',
        'spii',
        'recitation',
        'sensitive',
        'guardrail_intervened',
        'error_toxic',
    ],
    tools: ['tool_calls', 'tool_call', 'tool_use', 'function_call'],
};
const ENDINGS = new Map([
    ...REASONS.done.map(reason => [reason, 'done']),
    ...REASONS.cut.map(reason => [reason, 'cut']),
    ...REASONS.refused.map(reason => [reason, 'refused']),
    ...REASONS.tools.map(reason => [reason, 'tools']),
]);
/** An answer without a finish reason is accepted. */
function endingOf(reason) {
    return reason === null || reason === '' ? 'done' : (ENDINGS.get(reason.toLowerCase()) ?? 'unknown');
}
/** Whether a text is a complete JSON object, also in a code fence or after thoughts. It needs no finish reason. */
function isWholeAnswer(text) {
    const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
    const [, inside = said] = /^```\w*\n([\s\S]*?)\n?```$/.exec(said) ?? [];
    return isWholeObject(inside);
}
/** Whether a text is the JSON of an object. */
function isWholeObject(text) {
    if (!text.trimStart().startsWith('{'))
        return false;
    try {
        (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
        return true;
    }
    catch {
        return false;
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
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);


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
    /** Caches digests, because a conversation only grows by a few messages per turn. */
    const digests = new WeakMap();
    /** Some servers give every completion the same id. */
    let idsAreNames = true;
    function digestOfMessage(message) {
        const digest = digests.get(message) ?? (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(message);
        digests.set(message, digest);
        return digest;
    }
    return {
        replayed(call, { id, text, toolCalls, isUncounted }) {
            const prompt = (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([call.model, call.messages.map(digestOfMessage)]);
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
/** Ends a run whose answers keep coming from a cache. */
const cachedFailure = (evidence, details) => new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R('cached', `a cache on the way to the model repeats its answers (${evidence})`, {
    ...details,
    hopeless: true,
    hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary.",
});


/***/ }),

/***/ 49058:
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
const LONGEST_WORD = 7;
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
            return length <= LONGEST_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
    }
}


/***/ }),

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19830);

/** Notes on the result, most important first. */
function notesOn(report, damage) {
    return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}
const warning = (text) => ({ kind: 'warning', text });
/** One model name can be served by many hosts with very different accuracy, so mixed answers get a warning. */
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
    // A router picks a provider for each request unless one is pinned.
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
/** `a (30), b (12)`: number of answers by source. */
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
/** Each note once, because most apply to both arms. */
function servers({ baseline, candidate }) {
    const all = [baseline, candidate].flatMap(arm => (0,_solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .serverNotes */ .x)(arm?.servers ?? []));
    return [...new Set(all)].map(warning);
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

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);


/** @param elapsed milliseconds since an arbitrary start */
function createTally(elapsed) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = elapsed();
    const arms = new Map();
    function add(arm, task, trial) {
        const tasks = arms.get(arm) ?? new Map();
        const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task) ? 1 : 0), all: all + 1 }));
    }
    function accuracies() {
        const [first, ...others] = arms.values();
        const shared = [...(first?.keys() ?? [])].filter(task => others.every(tasks => tasks.has(task)));
        if (shared.length === 0)
            return [];
        return [...arms]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([arm, tasks]) => {
            const shares = shared.map(task => tasks.get(task)).map(own => (own === undefined ? 0 : own.right / own.all));
            return { arm, accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length };
        });
    }
    return {
        onKnown(arm, tasks, trials) {
            const byId = new Map(tasks.map(task => [task.id, task]));
            for (const trial of trials) {
                const task = byId.get(trial.taskId);
                if (task !== undefined)
                    add(arm, task, trial);
            }
        },
        onBatch(trials) {
            done = 0;
            total = trials;
            startedAt = elapsed();
        },
        onTrial({ arm, task }, trial) {
            done++;
            if (trial === null)
                missing++;
            else {
                add(arm, task, trial);
                cost = cost === null || trial.cost === null ? null : cost + trial.cost;
            }
        },
        standing() {
            const secondsLeft = done === 0 ? null : (((elapsed() - startedAt) / done) * (total - done)) / 1000;
            return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
        },
    };
}
/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
function inWords({ done, total, missing, accuracies, cost, secondsLeft }) {
    const parts = [
        `${done} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, 'answer')}`,
        soFar(accuracies),
        missing === 0 ? '' : `${missing} missing`,
        secondsLeft === null || done === total ? '' : `about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
        cost === null ? 'cost unknown' : cost === 0 ? '' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost),
    ];
    return parts.filter(part => part !== '').join(', ');
}
/** Before and now, or each arm by name. */
function soFar(accuracies) {
    if (accuracies.length === 0)
        return '';
    const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
    const figures = accuracies.map(({ arm, accuracy }) => (own ? (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`));
    return `so far ${figures.join(own ? ' → ' : ' · ')}`;
}


/***/ }),

/***/ 71346:
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
const FAILURES_THAT_MEAN_OUTAGE = 8;
/** Failures specific to one task. */
const OWN_FAULT = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);
/** @param concurrency of calls, all of which can fail before the first failure is known */
function createOutages(options) {
    const fates = new Map();
    function fateOf(arm) {
        const name = options.apart ? arm : '';
        const known = fates.get(name);
        if (known !== undefined)
            return known;
        const hopeless = new AbortController();
        const stop = AbortSignal.any([options.signal, hopeless.signal]);
        const fate = { failuresInARow: 0, end: null, hopeless, stop };
        fates.set(name, fate);
        return fate;
    }
    return {
        endOf: arm => fateOf(arm).end,
        stopOf: arm => fateOf(arm).stop,
        answered(arm) {
            fateOf(arm).failuresInARow = 0;
        },
        failed(arm, failure) {
            const fate = fateOf(arm);
            if (!OWN_FAULT.has(failure.kind))
                fate.failuresInARow++;
            if (failure.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
                fate.end ??= failure;
                fate.hopeless.abort();
            }
        },
        get end() {
            return fates.get('')?.end ?? null;
        },
    };
}

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
function placesWithin({ maxCalls, maxCost }, account, most, requests) {
    const { calls, cost, dearest } = account;
    const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
    const byCost = maxCost === null || dearest === 0 ? most : dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
    return Math.max(1, Math.min(most, byCalls, byCost));
}

;// CONCATENATED MODULE: ./build/sampling/purse.js

function createPurse({ budget, concurrency, forecast, elapsed }) {
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
        // Without a forecast, the cost itself is the estimate for the next trial.
        const ratio = told === null ? cost : told.cost === 0 ? 1 : cost / told.cost;
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
        book,
        bookRequests(requests) {
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
            return placesWithin(counted, account, concurrency, requests);
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
    const purse = createPurse(options);
    const answers = createAnswers(solverOf, store);
    const outages = createOutages(options);
    for (const key of options.elsewhere?.paid ?? []) {
        const trial = store.get(key);
        if (trial !== undefined)
            purse.book(trial);
    }
    purse.bookRequests(options.elsewhere?.requests ?? 0);
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
        purse.pay(one, trial);
        store.add(trial);
        options.onTrial(one, trial);
    }
    /** Effects of a failed call on its trial and on its arm. */
    function fail(one, error) {
        purse.lose(one, error);
        if (error.kind === 'cancelled') {
            if (signal.aborted)
                purse.interrupt();
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
            if (!(error instanceof failure/* CallFailure */.R))
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
            purse.interrupt();
        const release = await purse.reserve(one, solverOf(one.arm).mostRequests);
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
        const queue = new dist["default"]({ concurrency: purse.places(requests) });
        let left = (0,sampling_wanted/* inGoodOrder */.F)(answers.open(wanted));
        while (left.length > 0) {
            const elsewhere = [];
            const turns = left.map(one => queue.add(async () => {
                if (await turn(one, wanted))
                    elsewhere.push(one);
                queue.concurrency = purse.places(requests);
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
        isPaidNow: purse.isPaid,
        failure: outages.endOf,
        get spent() {
            return purse.spent;
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

/***/ 50539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ checkJoined),
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   eS: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Puts the answers of all shards into one store, as if one machine had collected them.
 * @param key of the merging machine
 */
function joinShards(shards, store, key) {
    const [{ asked }] = shards;
    // Shards start at different times: everything since the first start is fresh.
    const begun = shards.map(shard => shard.begun).reduce((a, b) => (a < b ? a : b));
    store.begun(asked, begun);
    for (const { trials } of shards) {
        for (const trial of trials)
            if (store.get(trial.key) === undefined)
                store.add(trial);
    }
    return {
        asked,
        begun,
        canAsk: mayAsk(shards, key),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether the merging machine can request more: it has a key, or the shards needed none. */
function mayAsk(shards, key) {
    return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}
/** @throws Failure if the shards sent other requests than this run would. */
function checkJoined(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards ran with different settings than this job', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 96372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkDivisible),
/* harmony export */   f: () => (/* binding */ takeShare)
/* harmony export */ });
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72031);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** @throws Failure for batches, which need a single machine. */
function checkDivisible({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'transport: batch does not work with shards', {
        hint: 'Remove --shard, or set transport: direct.',
    });
}
/** Collects one shard's part of a run's first trials, without deciding anything. */
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
    // Arms that send the same messages share trials.
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

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   WP: () => (/* binding */ estimateTrials),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   yh: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45922);
/* harmony import */ var _model_token_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49058);


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
        const told = mean(earlier.flatMap(({ cost }) => cost ?? []));
        const priced = prices === null ? null : mean(usage.map(one => (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .costOf */ .h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: told ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // We cannot limit what an external program sends to its model.
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

/***/ 81897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inGoodOrder),
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
function inGoodOrder(wanted) {
    const tasks = new Set(wanted.map(({ task }) => task));
    const places = new Map([...tasks].map((task, place) => [task, place]));
    const placeOf = ({ task }) => places.get(task) ?? 0;
    const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
    return wanted.toSorted((a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1));
}
/** Larger than the concurrency, so that a prompt is answered before it is repeated. */
const TASKS_AT_A_TIME = 16;


/***/ }),

/***/ 31294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that untrusted text stays one word when pasted. */
function shellWord(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 96422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _model_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/**
 * The key as models write it: with any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. Adjacent
 * whitespace repetitions are avoided, so that it takes linear time.
 */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that clearly means the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line with only the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
/**
 * Finds the proposal that an answer picks, from strict to lenient. The first matching form decides; if its occurrences
 * disagree, nothing is picked.
 */
function readAnswer({ text, refusal, finishReason }, shownIds) {
    const ending = (0,_model_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
    if (ending === 'refused' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = ending === 'cut';
    const said = withoutThoughts(text);
    const candidates = new Set(candidatesIn(said, cut));
    const [only] = candidates;
    // A number at the end of a truncated answer may have lost its last digits.
    if (cut && (only === undefined || /\d\s*$/.test(said)))
        return none('truncated');
    if (only === undefined || candidates.size > 1)
        return none('unparseable');
    return pick('lenient', only, shownIds);
}
const none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
    return shownIds.includes(id) ? { reading, shown: id } : none('unknown-id');
}
/**
 * All numbers in the most explicit form in the text. In a truncated answer, only the expected key counts:
 * `{"id": 1, "title": …` may have been the start of a list of proposals.
 */
function candidatesIn(said, cut) {
    const named = numbersOf(said.matchAll(NAMED));
    if (named.length > 0 || cut || MENTIONED.test(said))
        return named;
    const similar = numbersOf(said.matchAll(SIMILAR));
    if (similar.length > 0)
        return similar;
    return firstValue(said) ?? statements(said);
}
const numbersOf = (matches) => [...matches].map(match => Number(match[1]));
/** SWE-Lancer's grader uses the first value of the object, whatever its key. */
function firstValue(said) {
    const [, inside = said] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(said) ?? [];
    try {
        const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(inside);
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return null;
        const first = Object.values(value)[0];
        const digits = typeof first === 'number' || typeof first === 'string' ? String(first).trim() : '';
        return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
    }
    catch {
        return null;
    }
}
/** Prose counts if it is only a number, or if its last line states a choice and no other line states a different one. */
function statements(said) {
    const alone = BARE.exec(plain(said))?.[1];
    if (alone !== undefined)
        return [Number(alone)];
    const lines = said.split('\n').map(plain);
    const last = lines.findLast(line => line !== '') ?? '';
    return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/[*_`>]/g, '').trim();
/**
 * The text without a reasoning model's thoughts. Some chat templates omit the opening tag, and a truncated answer lacks
 * the closing one.
 */
function withoutThoughts(text) {
    let said = '';
    let thinking = false;
    for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
        if (/^<think/i.test(piece))
            thinking = true;
        else if (/^<\/think/i.test(piece)) {
            if (!thinking)
                said = '';
            thinking = false;
        }
        else if (!thinking)
            said += piece;
    }
    return said;
}


/***/ }),

/***/ 19830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ serverNotes)
/* harmony export */ });
/** Notes on MCP servers or tools that an arm's agent could not use. */
function serverNotes(servers) {
    return servers.flatMap(server => server.kind === 'left-out'
        ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
        : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`));
}


/***/ }),

/***/ 67360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimateChange)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);


/**
 * Estimates the change on these tasks. `passes`: number of answers of every candidate task by design.
 * Pseudo-flips after Agresti and Min, Statistics in Medicine 24, 2005; variance within tasks after Miller,
 * arXiv 2411.00640, since the tasks are fixed. Single answers have no variance within tasks, so the larger
 * variance between tasks replaces it.
 */
function estimateChange(pairs, passes) {
    const count = pairs.length;
    const total = sum(pairs, pair => pair.weight);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const baseline = sum(pairs, pair => pair.weight * rate(pair.baseline)) / total;
    const candidate = sum(pairs, pair => pair.weight * rate(pair.candidate)) / total;
    const difference = candidate - baseline;
    const overTasks = 1 + 2 / count;
    const centerOverTasks = difference / overTasks;
    const spread = sum(pairs, pair => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centerOverTasks) ** 2);
    const errorOverTasks = count === 1
        ? Number.POSITIVE_INFINITY
        : Math.sqrt((count / (count - 1)) * spread + squares / count) / (total * overTasks);
    const flips = 1 + 2 / (count * passes);
    const within = passes > 1 ? varianceWithin(pairs) : null;
    const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
    const reach = count === 1 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, count - 1) * errorOverTasks;
    return {
        baseline,
        candidate,
        difference,
        center: difference / (within === null ? overTasks : flips),
        error,
        unseen: count === 1 ? null : { low: centerOverTasks - reach, high: centerOverTasks + reach },
    };
}
/** Variance of the weighted sum of differences; null if too few tasks have two answers. */
function varianceWithin(pairs) {
    const ofBaseline = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.baseline));
    const ofCandidate = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.candidate));
    if (ofBaseline === null || ofCandidate === null)
        return null;
    const variances = pairs.map((pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
    const shared = (sum(variances, variance => variance) / variances.length) * squares;
    // Half of it is pooled over tasks, which only matters if a few heavy tasks dominate.
    return (own + shared) / 2;
}
function rate({ right, samples }) {
    return right / samples;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}


/***/ }),

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}
/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
function normalQuantile(probability) {
    return bisect(z => normalCdf(z) >= probability, -9, 9);
}
/**
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
    const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
    return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
    const odd = degrees % 2 === 1;
    const cos = Math.cos(theta);
    let term = odd ? cos : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cos * cos;
        sum += term;
    }
    const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    return 0.5 + inside / 2;
}
/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (right >= samples)
        return 1;
    if (rate <= 0)
        return 1;
    if (rate >= 1)
        return 0;
    let logTerm = samples * Math.log1p(-rate);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= right; k++) {
        logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
        sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
}
/** Smallest number in the range at which a monotonic condition is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


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
 * `spent`: error spent up to each look. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent) {
    const plan = [...shares, ...spent].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent);
    known.set(plan, bounds);
    return bounds;
}
/** Cached, because all steps and simulated runs use the same few plans. */
const known = new Map();
function computedBounds(shares, spent) {
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
        density = carriedOn(before, spread, Math.sqrt(share), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** Density of the next look's result below its bound, as cells for Simpson's rule. */
function carriedOn(before, spread, scale, bound) {
    const from = -8 * scale;
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

/***/ 23032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the mean of the others;
 * null if fewer than half of the tasks have two answers.
 */
function noiseOf(counts) {
    const known = counts.filter(({ samples }) => samples > 1).map(noise);
    if (known.length === 0 || known.length * 2 < counts.length)
        return null;
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    return counts.map(count => (count.samples > 1 ? noise(count) : mean));
}
function noise({ right, samples }) {
    return (right * (samples - right)) / (samples * (samples - 1));
}
/**
 * Probability that a task with unanimous answers differs next time (Good, Biometrika 40, 1953): unseen outcomes are
 * about as likely as those seen exactly once.
 */
function slipRate(counts) {
    const agreed = counts.filter(isUnanimous).length;
    const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
    const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
    return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
    return right === 0 || right === samples;
}


/***/ }),

/***/ 94758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ permutationTest)
/* harmony export */ });
/**
 * Exact test of "every task behaves as before" with tasks as strata: the exact conditional Cochran-Mantel-Haenszel test,
 * extended to tasks that are only sampled further while their answers disagree. With one sample per arm, it is McNemar's.
 */
function permutationTest(strata) {
    const observed = strata.map(({ early, late }) => early.right + late.right);
    const laws = strata.map(lawOf);
    const moving = strata.flatMap(({ weight }, index) => {
        const law = laws[index];
        return law === undefined || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
    });
    const variances = laws.map(varianceOf);
    if (moving.length === 0)
        return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
    const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const { weight, law, right } of moving) {
        const whole = Math.max(1, Math.round(weight / scale));
        total = added(total, law, whole);
        reached += whole * right;
    }
    let below = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index < reached)
            below += probability;
    });
    const equal = total.probabilities[reached - total.from] ?? 0;
    const midP = Math.min(1, below + equal / 2);
    return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}
/** Cached distributions, because every look needs the same few. */
const laws = new Map();
function lawOf(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const right = early.right + late.right;
    const total = baseline.right + fresh.right + right;
    const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total} ${state === 'closed' ? right : ''}`;
    const known = laws.get(key);
    if (known !== undefined)
        return known;
    const law = computedLaw(stratum);
    if (laws.size < MAX_LAWS)
        laws.set(key, law);
    return law;
}
const MAX_LAWS = 20_000;
/** Distribution of the candidate's number of correct answers to one task, given the total. */
function computedLaw(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const samples = early.samples + late.samples;
    const right = early.right + late.right;
    if (state === 'closed')
        return { from: right, probabilities: Float64Array.of(1) };
    const others = baseline.samples + fresh.samples;
    const total = baseline.right + fresh.right + right;
    const from = Math.max(0, total - others);
    const weights = new Float64Array(Math.min(samples, total) - from + 1);
    for (let index = 0; index < weights.length; index++) {
        const c = from + index;
        if (state === 'everyone') {
            weights[index] = choose(others, total - c) * choose(samples, c);
            continue;
        }
        const deciding = given.samples + baseline.samples + early.samples;
        let ways = 0;
        for (let b = 0; b <= baseline.samples; b++) {
            const stored = choose(baseline.samples, b) * choose(fresh.samples, total - b - c);
            if (stored === 0)
                continue;
            for (let y = 0; y <= early.samples; y++) {
                const agreed = given.right + b + y;
                if (agreed > 0 && agreed < deciding)
                    ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
            }
        }
        weights[index] = ways;
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return { from, probabilities: weights.map(ways => ways / sum) };
}
function varianceOf({ probabilities }) {
    let mean = 0;
    let square = 0;
    probabilities.forEach((probability, index) => {
        mean += index * probability;
        square += index * index * probability;
    });
    return square - mean * mean;
}
/** Probabilities far below any p-value limit are dropped, to keep the distribution narrow. */
const NEGLIGIBLE = 1e-50;
/** Distribution of `sum + weight * one` for independent `sum` and `one`. */
function added(sum, one, weight) {
    const before = sum.probabilities;
    const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
    one.probabilities.forEach((probability, step) => {
        const shift = step * weight;
        for (let cell = 0; cell < before.length; cell++) {
            wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    });
    let start = 0;
    let end = wide.length;
    while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE)
        start++;
    while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE)
        end--;
    return { from: sum.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}
/** Maximum cells of the sum's distribution. */
const CELLS = 20_000;
/**
 * Divisor of the weights before rounding to integers: their common divisor, or more if there would be too many cells. The
 * test stays exact, because any fixed weights make a valid statistic.
 */
function scaleOf(steps) {
    const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
    return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
}
const triangle = [[1]];
/** Number of ways to choose k of n (Pascal's triangle, cached). */
function choose(n, k) {
    if (k < 0 || k > n)
        return 0;
    for (let row = triangle.length; row <= n; row++) {
        const above = triangle[row - 1] ?? [];
        triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
    }
    return triangle[n]?.[k] ?? 0;
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98483);


/** Whether an answer is recent enough to count without a fresh check. */
function isYoung({ finishedAt }, decision, now) {
    return Date.parse(now) - Date.parse(finishedAt) <= decision['baseline-max-age'] * 24 * HOUR_MS;
}
/** Stored answers without old ones, if the recent ones are enough for every task. */
function withoutOld(stored, tasks, decision, now) {
    const young = stored.filter(trial => isYoung(trial, decision, now));
    const enough = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .storedEnough */ .aR)(tasks.length, decision);
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
            ?.set(trial.sample, trial.proposalId === null ? 'unreadable' : (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .isRight */ .FG)(trial, task) ? 'right' : 'wrong');
    }
    return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
    const times = trials.map(trial => Date.parse(trial.finishedAt));
    return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}


/***/ }),

/***/ 24122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);


/** Verdicts of runs that end for a reason other than their answers. */
const NO_CHANGE = {
    kind: 'passed',
    cause: 'no-change',
    reason: 'The change does not affect anything sent to the model, so there was nothing to measure.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
const INTERRUPTED = {
    kind: 'error',
    cause: 'interrupted',
    reason: 'The run was stopped. Completed answers are kept; run the same command to continue.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error,
};
/** The endpoint failed in a way that affects every further call. */
function failed(failure) {
    // Only some endpoints end their messages with a period.
    const sentence = `${failure.message.replace(/\.$/, '')}.`;
    const reason = failure.hint === null ? sentence : `${sentence} ${failure.hint}`;
    return { kind: 'error', cause: failure.kind, reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error };
}
/** The change adds the gate, so there is nothing to compare with. */
const FIRST_RUN = {
    kind: 'inconclusive',
    cause: 'no-baseline',
    reason: 'There is no configuration before this change to compare with.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
/** The endpoint is still processing a batch with the answers. */
function waiting(answers) {
    const reason = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
    return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed };
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

// UNUSED EXPORTS: alarmsOf

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
    const each = proof.answers / Math.max(1, noisy);
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
        (proving === 0 ? 1 : (0,distributions/* normalCdf */.vr)((seen * drop * total) / Math.sqrt(proving) - proven));
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
    const common = [...bySamples.keys()].reduce((lcm, samples) => leastCommonMultiple(lcm, BigInt(samples)), 1n);
    const change = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n);
    const [digits, scale] = decimal(points);
    const difference = change * scale * 100n - digits * common * BigInt(total);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** A decimal number with up to 12 decimals: its digits, and the power of ten to divide by. */
function decimal(value) {
    const [whole = '', fraction = ''] = value.toFixed(12).split('.');
    return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y > 0n)
        [x, y] = [y, x % y];
    return (a / x) * b;
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
function termsOf(plan, decision, baseline) {
    const planned = baseline.answers
        .map(task => ({ weight: task.weight, baseline: (0,verdict_look/* baselineCount */.DD)(task) }))
        .filter(task => task.baseline.samples > 0);
    const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
    const looks = (0,verdict_plan/* looksOf */.uJ)(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
    const last = plan.looks.at(-1) ?? 1;
    const samples = { everyone: Math.min(plan.everyone, last), open: last };
    const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
    const byNormalLaw = detectableDrop(planned, samples, limit, (0,proof/* lastDropTest */.Ro)(planned.length, decision.alpha));
    const detectable = byNormalLaw && byNormalLaw * (1 + FEW_TASKS / planned.length);
    return { plan, decision, looks, detectable, margin: marginOf(decision, byNormalLaw) };
}
/** Correction of the normal approximation for few tasks, fitted to simulations (docs/decision.md). */
const FEW_TASKS = 2.5;
/** The margin for `auto`, in units of the smallest drop found 8 times in 10 by the normal approximation. */
const MARGIN_FACTOR = 1.15;
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
        falseAlarmRate: seen.nullError === 0 ? 0 : (0,distributions/* normalCdf */.vr)(-margin / seen.nullError),
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
    if (isAnswered(task, extent))
        return task;
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

/***/ 10743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ baselineCount),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _statistics_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67360);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94758);



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer in both arms. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
        weight,
        baseline: together(baseline, fresh),
        // Unanimous tasks are only followed up after a surprise and would regress to the mean, so follow-ups only test.
        candidate: (0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(baseline)
            ? early
            : together(together(early, late), countOf(answers[index]?.again ?? [], measure)),
    }));
    let variance = 0;
    let total = 0;
    strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
        const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
        variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
        total += weight;
    });
    return { test, pairs, change: (0,_statistics_change_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateChange */ .B)(pairs, passes), nullError: Math.sqrt(variance) / total };
}
/** Two-sided mid-p of "the baseline arm answers as it did". */
function shiftOf(answers) {
    const { midP, oppositeMidP } = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(answers.map(({ weight, old, fresh }) => ({
        weight,
        given: NONE,
        baseline: countOf(old, right),
        fresh: NONE,
        early: countOf(fresh, right),
        late: NONE,
        state: 'everyone',
    })));
    return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
/** Whether a task's answers so far disagree, so that more answers are informative. */
function isOpen(task, everyone) {
    return !(0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
/** All baseline answers of a task. */
function baselineCount(task) {
    return together(countOf(task.baseline, right), countOf(task.control, right));
}
/** Successes among the answers of slots `from` to `to`, without missing ones. */
function countOf(slots, measure, from = 0, to = slots.length) {
    let hits = 0;
    let samples = 0;
    for (let index = from; index < Math.min(to, slots.length); index++) {
        const slot = slots[index];
        if (slot === undefined || slot === 'missing')
            continue;
        samples++;
        if (measure(slot))
            hits++;
    }
    return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
    const open = samples > everyone && isOpen(task, everyone);
    return {
        weight: task.weight,
        given: NONE,
        baseline: countOf(task.baseline, measure),
        fresh: countOf(task.control, measure),
        early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
        late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
        state: samples <= everyone ? 'everyone' : open ? 'open' : 'closed',
    };
}
function together(a, b) {
    return { right: a.right + b.right, samples: a.samples + b.samples };
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
const DEAR = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers. By default, agents collect fewer baseline answers, also before a failure. All
 * looks remain, because later ones only use tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => DEAR.has(solver)))
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

/***/ 95039:
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

;// CONCATENATED MODULE: ./build/verdict/inquiry.js



/**
 * Maximum p-value of the tests so far to continue testing a drop, by test: for suspicions, and for mere doubts. Chosen by
 * simulation (docs/decision.md).
 */
const PROMISING = { suspected: [0.8, 0.6, 0.5], doubted: [0.5, 0.3, 0.2] };
/** A drop is in doubt if the p-value of the answers is at most this. */
const DOUBT = 0.5;
/** If tests of single tasks need more answers of each arm than this, a drop is tested first. */
const MANY = 130;
/** Maximum follow-ups of a task before the suspicion is dropped. */
const FOLLOW_UPS = 2;
function createInquiry(tasks, ledger, decision, canSample) {
    const { alpha } = decision;
    const critical = new Set(tasks.filter(task => task.critical).map(task => task.taskId));
    const single = decision['single-tasks'];
    const fails = (taskId) => single === 'fail' || critical.has(taskId);
    const followed = new Map();
    const broken = [];
    let singleTests = 0;
    let unreadableTested = false;
    const limits = (0,proof/* dropLimits */.iM)(alpha);
    const dropPValues = [];
    let isRefuted = false;
    /** The answers including those of tests. Only after a first alarm, because earlier they would bias its test. */
    function withFresh(answers, taken) {
        const own = new Map(taken.map(one => [one.taskId, one]));
        return answers.map(task => {
            const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
            return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
        });
    }
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
    function inquire(evidence, given) {
        let answers = given;
        const go = (proven) => ({ wanted: [], reason: 'round', proven, answers });
        const ask = (wanted, reason) => ({
            wanted,
            reason,
            proven: null,
            answers,
        });
        const matters = (ids) => canSample || ids.some(fails);
        // Where many tasks broke, the one test of a drop costs a fraction of theirs. Told by the answers of this look alone,
        // so that it stays the same when more have come.
        const suspicious = answers.filter(task => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
        const early = suspicious * proof/* SINGLE_SAMPLES */.dy > MANY ? inquireDrop() : null;
        if (early !== null)
            return early;
        const { wanted, suspected } = suspects(answers);
        if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId)))
            return ask(wanted, 'round');
        if (suspected.length > 0) {
            const ids = suspected.map(task => task.taskId);
            const test = ledger.next(ids.map(taskId => ({ taskId, samples: proof/* SINGLE_SAMPLES */.dy })));
            if (test.wanted.length > 0 && matters(ids))
                return ask(test.wanted, 'control');
            if (test.wanted.length > 0) {
                broken.push(...suspected.map(task => suspicionOf(task, ledger.candidateSeen(task.taskId))));
            }
            else {
                testSingles(suspected, test.answers);
                const failing = broken.filter(one => one.fails);
                if (failing.length > 0)
                    return go({ kind: 'broken-tasks', tasks: failing });
            }
        }
        if (evidence.unreadable && !unreadableTested) {
            const samples = (0,proof/* unreadableSamples */.bn)(answers.length);
            const test = ledger.next(answers.map(({ taskId }) => ({ taskId, samples })));
            if (test.wanted.length > 0)
                return ask(test.wanted, 'control');
            unreadableTested = true;
            if ((0,proof/* unreadablePValue */.pd)(test.answers) <= alpha * proof/* SHARES */.ZG.unreadable)
                return go({ kind: 'unreadable' });
        }
        return inquireDrop() ?? go(null);
        function inquireDrop() {
            const isSuspected = evidence.drop || (isHollowed() && evidence.largeDrop);
            const promising = PROMISING[isSuspected ? 'suspected' : 'doubted'];
            const isPromising = () => dropPValues.length === 0 || (0,proof/* combined */.yX)(dropPValues) <= (promising[dropPValues.length - 1] ?? 0);
            if (!isSuspected && !(isDoubted(evidence) && isPromising()))
                return null;
            while (dropPValues.length < proof/* DROP_TESTS */.y3) {
                const { tasks: chosen, answers: most } = (0,proof/* dropTest */.Kg)(answers, task => ledger.candidateSeen(task.taskId), evidence.drop);
                if (chosen.length === 0)
                    break;
                const part = dropPValues.length === 0 && !isSuspected ? proof/* DOUBT_PART */.B$ : 1;
                const test = ledger.next((0,proof/* dealtOut */.jm)(chosen, part * most));
                if (test.wanted.length > 0) {
                    // A mere doubt that cannot be tested does not fail the build: the stored answers decide.
                    if (!isSuspected && !canSample)
                        break;
                    return ask(test.wanted, 'control');
                }
                answers = withFresh(answers, test.answers);
                dropPValues.push((0,proof/* dropPValue */.RA)(chosen, test.answers));
                const pValue = (0,proof/* combined */.yX)(dropPValues);
                const limit = limits[dropPValues.length - 1] ?? 0;
                if (pValue <= limit)
                    return go({ kind: 'drop', pValue, limit });
                if (isSuspected)
                    isRefuted = true;
                if (!isPromising())
                    break;
            }
            return null;
        }
    }
    function testSingles(suspected, taken) {
        singleTests++;
        const limit = (alpha * proof/* SHARES */.ZG.single) / 2 ** singleTests;
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
    /** Whether there are several proven drops of single tasks that add up to the tolerance. */
    function isHollowed() {
        const proven = broken.filter(one => one.state === 'broken');
        const weightOf = (taskId) => tasks.find(task => task.taskId === taskId)?.weight ?? 0;
        const fallen = proven.reduce((sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)), 0);
        const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
        return proven.length > 1 && fallen > 0 && fallen >= (decision.tolerance / 100) * total;
    }
    return {
        inquire,
        get isHollowed() {
            return isHollowed();
        },
        get isRefuted() {
            return isRefuted;
        },
        get brokenTasks() {
            return broken;
        },
    };
}
/** Whether a drop is too likely to rely on stored answers, or no look is left to decide it. */
function isDoubted({ comparison, ruledOut }) {
    return comparison.pValue <= DOUBT || (comparison.look === comparison.looks && !ruledOut);
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

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/words.js



/** Sentences for every verdict and note, without technical terms. */
/** @param pValue of the answers collected to prove it */
function drop(comparison, answers, pValue) {
    const { difference, baselineAccuracy, candidateAccuracy } = comparison;
    const flipped = flips(answers, comparison.candidateSamples.max);
    const change = `Accuracy fell by about ${(0,format/* size */.Ej)(-difference)} (${(0,format/* percent */.KN)(baselineAccuracy)} → ${(0,format/* percent */.KN)(candidateAccuracy)})`;
    const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${(0,format/* outOf */.GH)(pValue)}`;
    return `${flipped === '' ? '' : `${flipped} `}${change}. ${chance}.`;
}
/** Sentence on single tasks that broke. */
function broken(tasks) {
    const one = (task) => {
        const { before, now, proof } = task;
        const again = proof === null ? '' : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
        return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
    };
    return `${(0,format/* count */.U9)(tasks.length, 'task')} broke: ${tasks.map(one).join('; ')}.`;
}
/** What a pass cannot detect. */
function blindSpot({ detectableDrop, margin }, { 'single-tasks': single }) {
    const drops = `A drop below ${(0,format/* size */.Ej)(Math.max(detectableDrop ?? 0, 0) || margin)} can go unnoticed`;
    return single === 'off'
        ? `${drops}, and so can a single task that broke.`
        : `${drops}, and so can a task that only got a little worse.`;
}
/** `2 tasks that were right in 10 of 10 runs are now wrong in 6 of 6.`, or nothing. */
function flips(answers, samples) {
    const flipped = answers
        .map(task => ({ before: (0,verdict_look/* baselineCount */.DD)(task), now: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples) }))
        .filter(({ before, now }) => before.right > 1 && (0,noise/* isUnanimous */.im)(before) && now.samples > 0 && now.right === 0);
    const [one, ...others] = flipped;
    if (one === undefined)
        return '';
    const alike = others.every(({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples);
    const [were, are] = flipped.length === 1 ? ['was', 'is'] : ['were', 'are'];
    const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : 'in every run';
    const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : 'in every run';
    return `${(0,format/* count */.U9)(flipped.length, 'task')} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
    const share = (of) => {
        const counted = (0,verdict_look/* countOf */.pq)(answers.flatMap(of), verdict_look/* readable */.HD);
        return `${counted.samples - counted.right} of ${counted.samples}`;
    };
    const now = share(task => task.candidate.slice(0, candidateSamples.max));
    const before = share(task => [...task.baseline, ...task.control]);
    return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { 'min-accuracy': floor }) {
    return `Accuracy is ${(0,format/* percent */.KN)(accuracy)}, clearly below the minimum of ${(0,format/* percent */.KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
    return `A drop of ${(0,format/* size */.Ej)(margin)} or more is ruled out: the change is about ${(0,format/* points */.WR)(difference)}, likely between ${(0,format/* signed */.x8)(low)} and ${(0,format/* signed */.x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
    return `The change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points. After ${(0,format/* count */.U9)(looks, 'look')}, a drop is neither proven, nor is one of ${(0,format/* size */.Ej)(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
    return `The strict policy requires a drop of ${(0,format/* size */.Ej)(margin)} to be ruled out, but the change could be anything from ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)} points.`;
}
function endedEarly(comparison) {
    return comparison === null
        ? 'The run ended before there were enough answers for a first look, so nothing can be compared.'
        : `The run ended before it could decide: so far the change could be anything from ${(0,format/* signed */.x8)(comparison.low)} to ${(0,format/* signed */.x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
    return `Accuracy seems to have fallen by about ${(0,format/* size */.Ej)(-difference)}, but the run ended before both versions could be asked again to confirm it.`;
}
function missing({ lost, slots }, tasks) {
    const random = tasks === null ? '' : ` They are not random: ${whereLost(tasks)}.`;
    return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}
function whereLost({ there, elsewhere }) {
    return `the baseline is right ${(0,format/* percent */.KN)(there)} of the time on those tasks, and ${(0,format/* percent */.KN)(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
    const change = `The plain difference is ${(0,format/* points */.WR)(difference)}`;
    if (beyond === 'unknown')
        return `${change}, but tasks without an answer could take it past the threshold of ${(0,format/* size */.Ej)(margin)}.`;
    return `${change}: ${beyond === 'yes' ? 'a drop beyond' : 'within'} the threshold of ${(0,format/* size */.Ej)(margin)}.`;
}
const noTasks = 'There is no task to judge.';
const noBaselineArm = 'There is no configuration before this change, so there is nothing to compare with.';
function noBaseline(without, of) {
    return `${(0,format/* count */.U9)(without, 'task')} of ${of} have no baseline answer, and none could be collected.`;
}
const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be collected.';
const words_notes = {
    firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${(0,format/* count */.U9)(max, 'time')} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
    shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${(0,format/* points */.WR)(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
    notConfirmed: 'The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.',
    smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${(0,format/* size */.Ej)(-difference)}; drops below ${(0,format/* size */.Ej)(tolerance / 100)} do not fail the build.`,
    deterministic: 'Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.',
    falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,format/* percent */.KN)(rate)} of the time, and a real drop as large as the threshold is missed half of the time.`,
    lostTasks: (tasks) => `Answers are missing on ${(0,format/* count */.U9)(tasks.tasks, 'task')}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
    unanswered: (tasks) => `${(0,format/* count */.U9)(tasks, 'task')} had no answer at all. The verdict holds whatever those answers would have been.`,
};

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
        return decided(decision, { kind: 'error', cause: 'no-tasks', reason: noTasks });
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
        return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: staleBaseline });
    }
    const bare = tasks.filter(({ stored, fresh }) => (0,verdict_look/* countOf */.pq)(stored, verdict_look/* right */.pG).samples + (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples === 0).length;
    if (isTooMany(bare, count)) {
        return decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: noBaseline(bare, count) });
    }
    const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
    return judged(judging, baseline, task => (isOld ? plan.fresh : topUp(task)));
}
/** Goes through the looks until one of them decides. */
function judged(judging, start, freshSeen) {
    const { tasks, plan, decision, canSample } = judging;
    const terms = (0,verdict_evidence/* termsOf */.fd)(plan, decision, start);
    const ledger = createLedger(tasks, freshSeen);
    const inquiry = createInquiry(tasks, ledger, decision, canSample);
    let answers = start.answers;
    let evidence = null;
    let lostTasks = null;
    const end = (finding) => {
        const unconfirmed = inquiry.isRefuted && finding.kind !== 'regressed';
        const notes = notesOf(judging, start, evidence, unconfirmed);
        if (lostTasks !== null && finding.cause !== 'missing-answers') {
            notes.unshift({ kind: 'warning', text: words_notes.lostTasks(lostTasks) });
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
            return end({ kind: 'inconclusive', cause: 'budget', reason: endedEarly(evidence?.comparison ?? null) });
        }
        for (const task of answers)
            ledger.see(task.taskId, asked(task));
        lostTasks = lostTasksOf(answers, asked);
        const losses = tooManyLosses(answers, asked);
        if (losses !== null) {
            // Outages are temporary, but a prompt too long for its model is the change's own fault and must not pass.
            const kind = losses.lost * 2 > losses.slots || judging.outgrown ? 'error' : 'inconclusive';
            return end({ kind, cause: 'missing-answers', reason: missing(losses, lostTasks) });
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
                return end({ kind: 'inconclusive', cause: 'budget', reason: unchecked(evidence.comparison) });
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
            return end(procedure_undecided(evidence, decision));
    }
    throw new Error('a plan has at least one look');
}
/** A plain threshold needs no proof; null if only the floor can decide. */
function withinThreshold({ comparison, beyondMargin, belowFloor }) {
    const reason = threshold(comparison, beyondMargin);
    if (beyondMargin === 'yes')
        return { kind: 'regressed', cause: 'drop', reason };
    if (beyondMargin === 'unknown')
        return { kind: 'inconclusive', cause: 'missing-answers', reason };
    return belowFloor ? null : { kind: 'passed', cause: 'within-threshold', reason };
}
function provenFinding(proven, { comparison }, answers) {
    switch (proven.kind) {
        case 'drop':
            return { kind: 'regressed', cause: 'drop', reason: drop(comparison, answers, proven.pValue) };
        case 'unreadable':
            return { kind: 'regressed', cause: 'unreadable-answers', reason: unreadable(comparison, answers) };
        case 'broken-tasks':
            return { kind: 'regressed', cause: 'broken-tasks', reason: broken(proven.tasks) };
    }
}
/** The decision of a look without a proven drop; null if another look is needed. */
function finding(evidence, decision, mayWait) {
    const { comparison } = evidence;
    if (evidence.belowFloor) {
        const reason = belowFloor(comparison.candidateAccuracy, decision);
        return { kind: 'regressed', cause: 'below-floor', reason };
    }
    // If proven broken tasks must have lowered accuracy, a pass waits for the next look.
    if (!evidence.ruledOut || mayWait)
        return null;
    return {
        kind: 'passed',
        cause: 'ruled-out',
        reason: ruledOut(comparison),
        ...(evidence.improved && { finding: 'improved' }),
        blindSpot: blindSpot(comparison, decision),
    };
}
/** The verdict after all looks. */
function procedure_undecided({ comparison }, { policy }) {
    return policy === 'strict'
        ? { kind: 'regressed', cause: 'not-ruled-out', reason: notRuledOut(comparison) }
        : { kind: 'inconclusive', cause: 'undecided', reason: undecided(comparison) };
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
        ? { kind: 'regressed', cause: 'below-floor', reason: belowFloor(hits / answers, decision) }
        : { kind: 'inconclusive', cause: 'no-baseline', reason: noBaselineArm };
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
        add('warning', words_notes.shifted(baseline.shift));
    if (evidence === null)
        return notes;
    const { comparison } = evidence;
    if (tasks.every(task => task.stored.length === 0))
        add('info', words_notes.firstRun(comparison));
    if (unconfirmed)
        add('info', words_notes.notConfirmed);
    if (evidence.unanswered > 0)
        add('warning', words_notes.unanswered(evidence.unanswered));
    if (evidence.smallDrop)
        add('info', words_notes.smallDrop(comparison, decision));
    if (comparison.deterministic)
        add('info', words_notes.deterministic);
    if (decision.policy === 'threshold')
        add('info', words_notes.falseAlarm(evidence.falseAlarmRate));
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
/* harmony export */   B$: () => (/* binding */ DOUBT_PART),
/* harmony export */   F_: () => (/* binding */ singlePValues),
/* harmony export */   Kg: () => (/* binding */ dropTest),
/* harmony export */   RA: () => (/* binding */ dropPValue),
/* harmony export */   Ro: () => (/* binding */ lastDropTest),
/* harmony export */   ZG: () => (/* binding */ SHARES),
/* harmony export */   bn: () => (/* binding */ unreadableSamples),
/* harmony export */   dy: () => (/* binding */ SINGLE_SAMPLES),
/* harmony export */   hx: () => (/* binding */ maxDropAnswers),
/* harmony export */   iM: () => (/* binding */ dropLimits),
/* harmony export */   jm: () => (/* binding */ dealtOut),
/* harmony export */   pd: () => (/* binding */ unreadablePValue),
/* harmony export */   y3: () => (/* binding */ DROP_TESTS),
/* harmony export */   y7: () => (/* binding */ MOST_DROP_SAMPLES),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
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
/** Shares of alpha. They add up to 1. */
const SHARES = {
    /** A drop in accuracy, over all of its tests. */
    drop: 0.7,
    /** Single broken tasks; halved each time new ones are suspected. */
    single: 0.2,
    /** Answers that became unreadable. */
    unreadable: 0.1,
};
/** Maximum tests of a drop. Each uses the same number of new answers. */
const DROP_TESTS = 4;
/** Answers of each arm in each test of a drop, over all tasks. Suites with more tasks need more, because each answer tells less. */
function dropAnswers(tasks) {
    return Math.max(90, Math.ceil(0.8 * tasks));
}
/** Answers of each arm to a task in each test of a drop that affects all tasks equally. */
const SPREAD_SAMPLES = 2.5;
/** Share of the first test's answers for a mere doubt. */
const DOUBT_PART = 0.5;
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
    return { tasks: all, answers: Math.max(usual, Math.round(SPREAD_SAMPLES * all.length)) };
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
    const each = Math.max(dropAnswers(tasks), Math.round(SPREAD_SAMPLES * tasks));
    return 2 * DROP_TESTS * Math.min(MOST_DROP_SAMPLES * tasks, each + 1);
}
/** Answers of each arm in all tests of a drop, and the p-value limit of the last one. */
function lastDropTest(tasks, alpha) {
    return { answers: DROP_TESTS * dropAnswers(tasks), limit: dropLimits(alpha).at(-1) ?? 0 };
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
/** Limits of the p-values that \`combined\` gives, test by test. */
function dropLimits(alpha) {
    const shares = Array.from({ length: DROP_TESTS }, (_, test) => (test + 1) / DROP_TESTS);
    return (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .lookBounds */ .b)(shares, shares.map(share => (0,_statistics_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .pocockSpending */ .q)(SHARES.drop * alpha, share))).map(bound => 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(bound));
}
/**
 * Combines the p-values of the tests so far, each from new answers (inverse normal: Lehmacher and Wassmer, Biometrics
 * 55, 1999). Each is at least uniform whatever came before, so `dropLimits` needs no normal approximation of answers.
 */
function combined(pValues) {
    const sum = pValues.reduce((total, pValue) => {
        const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -(0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Zl)(pValue);
        return total + z;
    }, 0);
    return 1 - (0,_statistics_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .vr)(sum / Math.sqrt(pValues.length));
}
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
