export const id = 1270;
export const ids = [1270];
export const modules = {

/***/ 72211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ erosionNotes),
  r: () => (/* binding */ recordBranchState)
});

// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/trial/is-right.js
var is_right = __webpack_require__(60356);
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
/** The sum of small drops; null if it may be luck. A single large drop is the gate's own matter, and begins a new trend. */
function erosionOf({ anchor, current, changes }) {
    if (dropPValue(anchor, current) > EROSION_LIMIT)
        return null;
    const pairs = pairsOf(anchor, current);
    const { difference, center, error } = (0,change/* estimateChange */.B)(pairs.map(({ before, now }) => ({ weight: 1, baseline: before, candidate: now })), Math.min(...pairs.map(({ now }) => now.samples)));
    const reach = (0,distributions/* normalQuantile */.Zl)(1 - EROSION_LIMIT) * error;
    return { since: anchor, changes, difference, low: center - reach, high: Math.min(0, center + reach) };
}
/** The trend of a gate's branch up to the configuration with this digest; null if it was never recorded. */
function trendTo(states, id, digest) {
    const own = new Map();
    // The first record of a configuration has its date, the last one the most answers.
    for (const state of states)
        if (state.id === id)
            own.set(state.digest, state);
    const order = [...own.keys()];
    const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap(known => own.get(known) ?? []);
    return first === undefined ? null : later.reduce(followedBy, startAt(first));
}
const NO_ANSWERS = { right: 0, samples: 0 };
/** Exact p-value of "the later state answers at least as well", tasks as strata. */
function dropPValue(earlier, later) {
    const strata = pairsOf(earlier, later).map(({ before, now }) => ({
        weight: 1,
        given: NO_ANSWERS,
        baseline: before,
        fresh: NO_ANSWERS,
        early: now,
        late: NO_ANSWERS,
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

// EXTERNAL MODULE: ./build/app/notes.js
var notes = __webpack_require__(46145);
;// CONCATENATED MODULE: ./build/app/branch-history.js




/**
 * Records how a configuration of the default branch answers: the first answers to each task, up to `samples`, because
 * which tasks got more may depend on the answers. Skips configurations that are already recorded.
 */
function recordBranchState({ id, material: { suite, tasks }, solver }, { trials, samples, ...when }, store) {
    const digest = (0,key/* armDigest */.lQ)(solver, tasks);
    const counts = Object.fromEntries(tasks.map(task => {
        const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
        return [task.id, [first.filter(trial => (0,is_right/* isRight */.F)(trial, task)).length, first.length]];
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
    const trend = trendTo(states, id, (0,key/* armDigest */.lQ)(solver, material.tasks));
    const erosion = trend && erosionOf(trend);
    if (erosion === null)
        return [];
    return [{ kind: 'warning', text: notes/* NOTES */.Y.erosion(erosion) }];
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
/* harmony import */ var _dataset_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46145);






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
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.withoutTasks(missing, source.label) });
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
                throw error;
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.unusableConfiguration(source.label, error.message) });
        }
    }
    return { judge: null, notes };
}
/** The first folder or file of own tasks without tasks in a source. */
async function withoutTasks(suites, source) {
    for (const reference of suites.filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { hasTasks } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        if (!(await hasTasks(reference, source)))
            return reference;
    }
    return undefined;
}
/**
 * Reads a configuration's own tasks at the change, because after the merge they judge all other changes.
 * @throws Failure with file and line
 */
async function checkOwnTasks({ file, source }, { suite }) {
    for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite).filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { readTaskFolder } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        await readTaskFolder(reference, source);
    }
}
/** A change from outside without a trusted configuration for its rules and budget. */
function noJudge(places, config) {
    const labels = places.map(({ label }) => label).join(' and ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
        hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
    });
}
/** The model that a configuration's `prices` and `context-tokens` are for; empty if it names none. */
async function pricedModel({ file, source }, settings) {
    return settings.model ?? file.model ?? (await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .promptModel */ .Y)(source, file.prompt)) ?? '';
}
/** Edits of a change to trusted fields, including referenced files. */
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
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
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

/***/ 25222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findHead),
  runMeasure: () => (/* binding */ runMeasure),
  runMeasureShard: () => (/* binding */ runMeasureShard)
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
// EXTERNAL MODULE: ./build/sampling/batch/run.js + 5 modules
var batch_run = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/shard/run.js
var run = __webpack_require__(49058);
// EXTERNAL MODULE: ./build/sampling/wanted.js
var wanted = __webpack_require__(81897);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/verdict/answers.js
var verdict_answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/early-verdicts.js
var early_verdicts = __webpack_require__(90980);
// EXTERNAL MODULE: ./build/verdict/phrases.js
var phrases = __webpack_require__(36900);
// EXTERNAL MODULE: ./build/verdict/plan.js
var plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 8 modules
var procedure = __webpack_require__(10225);
// EXTERNAL MODULE: ./build/app/branch-history.js + 1 modules
var branch_history = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/app/prepare.js + 2 modules
var prepare = __webpack_require__(54942);
;// CONCATENATED MODULE: ./build/app/measure.js
















/**
 * Measures one configuration: a number of answers per task and a report, without a comparison.
 * @throws Failure if nothing can be measured.
 */
async function measure(request, tools) {
    const { settings, head: _head, samples: _samples, ...where } = request;
    const begun = await begin(request, tools);
    const { startedAt, config, material, sampler, side } = begun;
    const { tasks } = material;
    const { arm, solver } = side('candidate');
    const verdict = await collect(begun, tools);
    if (typeof request.samples !== 'number') {
        const { trials } = sampler.known('candidate', tasks);
        const first = { trials, samples: (0,plan/* baselineTarget */.n6)(tasks.length, config.decision) };
        (0,branch_history/* recordBranchState */.r)({ id: settings.id, material, solver }, { ...first, commit: request.head.commit, at: startedAt }, tools.store);
    }
    const report = (0,assemble/* assembleMeasurement */.tB)({
        ...where,
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince: tools.merged?.begun ?? startedAt,
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
}
/** Collects the answers, and says how the measurement ended. */
async function collect(begun, tools) {
    const { config, sampler, side, wantedTrials } = begun;
    const wanted = sampler.open(wantedTrials());
    if (wanted.length > 0 && tools.merged?.canAsk === false) {
        const reason = phrases/* measurement */.PG.withoutKey(wanted.length);
        return { kind: 'inconclusive', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.passed };
    }
    tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
    try {
        const transport = await tools.transport(config);
        const run = { ...tools, sampler, solvers: { candidate: side('candidate').solver }, budget: config.budget };
        const pending = transport === null ? 0 : await (0,batch_run/* sampleInBatches */.M)(wanted, transport, run);
        if (pending > 0)
            return tools.signal.aborted ? early_verdicts/* INTERRUPTED */.t : (0,early_verdicts/* waiting */.eg)(pending);
        await sampler.take(wanted);
    }
    catch (error) {
        if (error instanceof failure/* CallFailure */.Rk)
            return (0,early_verdicts/* failed */.gz)(error);
        throw error;
    }
    return sampler.spent.exhausted === 'interrupted' ? early_verdicts/* INTERRUPTED */.t : judge(begun);
}
/** The verdict on the answers so far. */
function judge({ startedAt, config, material: { tasks }, sampler }) {
    const known = sampler.known('candidate', tasks);
    const answers = known.trials.length;
    if (sampler.spent.exhausted !== null) {
        const reason = phrases/* measurement */.PG.budgetEnded(answers);
        return { kind: 'inconclusive', cause: 'budget', reason, exitCode: errors/* EXIT */.dc.passed };
    }
    const lost = known.missing.length;
    if (lost > answers) {
        const reason = phrases/* measurement */.PG.missing(lost, lost + answers);
        return { kind: 'error', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.error };
    }
    const step = (0,procedure/* nextStep */.s)((0,verdict_answers/* situationOf */._)(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
    if (step.kind === 'decided' && step.verdict.cause === 'below-floor') {
        const { cause, reason, exitCode } = step.verdict;
        return { kind: 'regressed', cause, reason, exitCode };
    }
    const reason = phrases/* measurement */.PG.measured(tasks.length, answers);
    return { kind: 'measured', cause: 'measured', reason, exitCode: errors/* EXIT */.dc.passed };
}
/**
 * Runs one shard of the measurement.
 * @throws Failure if nothing can be measured.
 */
async function measureShard(request, shard, tools) {
    const { startedAt, config, material, asked, sampler, wantedTrials } = await begin(request, tools);
    (0,run/* checkShardable */.L)(config);
    const shardInput = { ...material, asked, begun: startedAt, arms: ['candidate'], sampler, wanted: wantedTrials() };
    return (0,run/* sampleShard */.B)(shardInput, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}
/** Everything needed before the first request. */
async function begin({ settings, head, samples }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const own = await (0,prepare/* readOwn */.j)(head, settings);
    const arms = { candidate: await (0,read/* readArm */.T)('candidate', head, own.file, settings) };
    const prepared = await (0,prepare/* prepare */.i)({ settings, judge: own, own: own.file, arms }, tools);
    const { config, material, sampler } = prepared;
    const { tasks } = material;
    return { ...prepared, startedAt, wantedTrials };
    /** Trials for a number of answers per task; for the baseline, of recent answers. */
    function wantedTrials() {
        if (typeof samples === 'number') {
            const each = tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples }));
            return (0,wanted/* samplesOf */.l)(each, tasks);
        }
        const { trials } = sampler.known('candidate', tasks);
        const target = (0,plan/* baselineTarget */.n6)(tasks.length, config.decision);
        const minimum = samples === 'refresh' ? 1 : 0;
        return tasks.flatMap(task => {
            const own = trials.filter(trial => trial.taskId === task.id);
            const recent = own.filter(trial => (0,verdict_answers/* isYoung */.P)(trial, config.decision, startedAt));
            const count = Math.max(minimum - own.filter(sampler.isPaidNow).length, target - recent.length);
            const used = new Set(own.map(trial => trial.sample));
            const free = Array.from({ length: own.length + count }, (_, sample) => sample).filter(sample => !used.has(sample));
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
async function runMeasure(settings, samples, world, context) {
    return withMeasure(settings, samples, world, context, measure);
}
/** Runs one shard of it. @throws Failure if nothing can be measured. */
function runMeasureShard(settings, samples, shard, world, context) {
    const work = (request, tools) => measureShard(request, shard, tools);
    return withMeasure(settings, samples, world, context, work);
}
async function withMeasure(settings, samples, world, context, work) {
    const head = await findHead(settings, world);
    const reproduce = (0,app_reproduce/* commandFor */.F)('run', settings, { head: head.commit });
    const request = { settings, head, samples, reproduce, runUrl: context.runUrl ?? null };
    return (0,session.withTools)(settings, world, context, tools => work(request, tools));
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

/***/ 46145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NOTES)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** Notes of a gate on its baseline, rules and tasks. Notes on the answers are in report/notes.ts. */
const NOTES = {
    missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
    firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map(place => `\`${place}\``).join(' and ')} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
    editedRules: (fields) => `This change also edits ${fields.map(field => `\`${field}\``).join(', ')}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? 'setting is' : 'settings are'} used.`,
    unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
    withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
    against: (label, reason) => `Against \`${label}\`: ${reason}`,
    otherFiles: (tasks) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, 'task')} of the suite ${tasks === 1 ? 'concerns' : 'concern'} other files than those that changed, and ${tasks === 1 ? 'was' : 'were'} not asked.`,
    erosion: ({ since, changes, difference, low, high }) => {
        const commit = since.commit === null ? '' : ` (\`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(since.commit)}\`)`;
        return `Small drops have added up: before this change, accuracy had fallen by ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(since.at)}${commit}.`;
    },
};


/***/ }),

/***/ 50599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27828);
/* harmony import */ var _shared_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31294);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21418);




/** A commit, shortened for phones; git accepts it. */
const short = (value) => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);
/** The command that reproduces a run locally. */
function commandFor(command, settings, own) {
    const defaults = new Map(Object.entries(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOMPILED */ .J)));
    const changed = Object.entries(settings).filter(([name, value]) => name in _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED */ .zu && value !== defaults.get(name));
    const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shared_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(short(String(value)))]);
    return [_shared_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, command, ...flags].join(' ');
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

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19830);


/** Notes on the result, most important first. */
function notesOn(report, damage) {
    return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}
const SENTENCES = {
    different: (kind, [before, now]) => `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
    endpoints: (shares) => `The answers come from more than one endpoint: ${shares}.`,
    providers: (shares) => `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
    truncated: (cut, answers, limit) => `${cut} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ''}.`,
    failed: (answers, reason, taskId, message) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} failed (${reason}), for example for task ${taskId}: ${message}`,
};
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
        return [warning(SENTENCES.different(NAMES[field], sides))];
    });
    const hosts = namesOf(all, 'host');
    const mixed = hosts.length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, 'host')))];
    const providers = namesOf(all, 'provider');
    // A router picks a provider for each request unless one is pinned.
    const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
    const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, 'provider')))];
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
    return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}
/** Missing answers by the kind of failure, except the one that ended the run: the verdict's reason has its message. */
function missing({ missing, verdict }) {
    const reasons = new Map();
    for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
        reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
    }
    if (verdict.kind === 'error')
        reasons.delete(verdict.cause);
    return [...reasons].map(([reason, { count: failed, message, taskId }]) => warning(SENTENCES.failed(failed, reason, taskId, message)));
}
/** Each note once, because most apply to both arms. */
function servers({ baseline, candidate }) {
    const all = [baseline, candidate].flatMap(arm => (0,_solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .serverNotes */ .x)(arm?.servers ?? []));
    return [...new Set(all)].map(warning);
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ sampleInBatches)
});

// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
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

// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/sampling/batch/notices.js

/** Notices about batches in the log. */
const NOTICES = {
    costLimit: 'With max-cost, batches are not used: the limit is checked call by call. Requests are sent directly.',
    submitted: (requests) => `${(0,format/* count */.U9)(requests, 'request')} submitted as a batch; an answer can take 24 hours.`,
    notAccepted: (reason) => `The endpoint does not accept batches (${reason}). Requests are sent directly.`,
    rejected: (reason) => `The endpoint rejected a batch: ${reason}`,
    gone: 'A submitted batch no longer exists. Its requests are sent directly.',
    unanswered: (requests, reasons) => `${(0,format/* count */.U9)(requests, 'request')} of a batch got no answer (${reasons.join(', ')}). Requests are sent directly.`,
};

;// CONCATENATED MODULE: ./build/sampling/batch/transport.js

/** Wait before the first poll, and before the first repeat. */
const FIRST_POLL_MS = 5000;
const ATTEMPTS = 5;
/**
 * Retries temporary failures. Only for idempotent requests.
 * @throws CallFailure if it fails permanently or too often.
 */
async function withRetries(work, { clock }, signal) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const passing = error instanceof failure/* CallFailure */.Rk && failure/* RETRYABLE */.rV.has(error.kind);
            if (!passing || attempt === ATTEMPTS)
                throw error;
            await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
        }
    }
}
/** The endpoint's id of a batch without confirmed creation; null if there is none (yet). */
async function locate({ name }, post, signal) {
    const { batches, journal } = post;
    const batch = await withRetries(() => batches.find(name, signal), post, signal).catch(nullIfNotFound);
    if (batch !== null)
        journal.created(name, batch);
    return batch;
}
function nullIfNotFound(error) {
    if (error instanceof failure/* CallFailure */.Rk && error.status === 404)
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
        const state = await withRetries(() => batches.state(batch, signal), post, signal);
        if (!state.ended)
            return false;
        await keepResults(submission, state, mine, post, run);
    }
    catch (error) {
        if (signal.aborted)
            return false;
        if (!(error instanceof failure/* CallFailure */.Rk) || error.status !== 404)
            throw error;
        onNotice(NOTICES.gone);
        journal.settle(submission.name, 'gone');
    }
    return true;
}
async function keepResults(submission, { status, files, tookMs, problem }, mine, post, run) {
    const { batches, journal, priceShare } = post;
    const { sampler, solvers, store, signal, onNotice } = run;
    if (problem !== null)
        onNotice(NOTICES.rejected(problem));
    const open = new Map(openOf(submission, mine, run));
    const carried = { sent: submission.sent, latencyMs: tookMs, priceShare };
    const failures = new Map();
    for (const file of files) {
        for (const { key, outcome } of readResults(await withRetries(() => batches.content(file, signal), post, signal))) {
            const one = open.get(key);
            const call = one && solvers[one.arm]?.call?.(one.task, one.sample);
            if (one === undefined || call === undefined)
                continue;
            try {
                if (outcome instanceof failure/* CallFailure */.Rk)
                    throw outcome;
                sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
                open.delete(key);
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.Rk))
                    throw error;
                failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
            }
        }
    }
    if (open.size > 0) {
        const reasons = [status, ...[...failures].map(([kind, times]) => `${kind} ${times}`)];
        onNotice(NOTICES.unanswered(open.size, reasons));
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
        onNotice(NOTICES.submitted(submitted));
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
        const file = await withRetries(() => batches.upload(lines, name, signal), post, signal);
        // Creating a batch twice would cost twice, so whether it was created is checked while waiting.
        const batch = await batches.create(file, name, signal).catch(nullIfRetryable);
        if (batch !== null)
            journal.created(name, batch);
        return { ...submission, batch };
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.Rk) || signal.aborted || WHOLE_RUN.has(error.kind))
            throw error;
        journal.settle(name, 'refused');
        onNotice(NOTICES.notAccepted(error.message));
        return null;
    }
}
function bodyOf(one, { batches }, { solvers }) {
    const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
    if (call === undefined)
        throw new Error('only what takes one call goes into a batch');
    return batches.body(call);
}
function nullIfRetryable(error) {
    if (error instanceof failure/* CallFailure */.Rk && failure/* RETRYABLE */.rV.has(error.kind))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/sampling/batch/run.js




/**
 * Collects trials by batches: picks up earlier batches, submits the rest, and waits. Trials that no batch can answer
 * are left for direct requests.
 * @returns number of pending answers when the waiting time is over
 * @throws CallFailure if the endpoint is unusable.
 */
async function sampleInBatches(wanted, post, run) {
    const { sampler, solvers, budget, signal, onNotice } = run;
    const { clock } = post;
    if (budget.maxCost !== null) {
        onNotice(NOTICES.costLimit);
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
const MAX_POLL_MS = 120_000;
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
        const delay = Math.min(MAX_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
        await clock.sleep(Math.min(delay, time), signal).catch(() => { });
    }
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   Rj: () => (/* binding */ checkMerged)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Puts the answers of all shards into one store, as if one machine had collected them.
 * @param key of the merging machine
 */
function mergeShards(shards, store, key) {
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
function checkMerged(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards ran with different settings than this job', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sampleShard),
/* harmony export */   L: () => (/* binding */ checkShardable)
/* harmony export */ });
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72031);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** @throws Failure for batches, which need a single machine. */
function checkShardable({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'transport: batch does not work with shards', {
        hint: 'Remove --shard, or set transport: direct.',
    });
}
/** Collects one shard's part of a run's first trials, without deciding anything. */
async function sampleShard({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = (0,_config_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTasks */ .Bt)(tasks, shard);
    const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
    onBegin(mine.length);
    const failure = await sampler.take(mine).then(() => null, (error) => {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
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


/***/ })

};
