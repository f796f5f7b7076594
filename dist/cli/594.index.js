export const id = 594;
export const ids = [594,693];
export const modules = {

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findHead: () => (/* binding */ findHead),
  runCommand: () => (/* binding */ runCommand),
  runMeasure: () => (/* binding */ runMeasure)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(4175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/arm/source.js
var source = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/notes.js
var notes = __webpack_require__(2362);
// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(6796);
// EXTERNAL MODULE: ./build/verdict/answers.js
var verdict_answers = __webpack_require__(3493);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 5 modules
var procedure = __webpack_require__(4736);
;// CONCATENATED MODULE: ./build/measure.js













/**
 * Measures one configuration: so many answers to every task, a report, no comparison.
 * @throws Failure when nothing can be measured at all.
 */
async function measure({ settings, head, samples, ...where }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const file = (await (0,config_file/* readConfigFile */.RG)(head, settings.config)) ?? (0,config_file/* parseConfigFile */.me)('', settings.config);
    const config = (0,run/* runConfig */.aA)(settings, file, file);
    const arm = await (0,read/* readArm */.T)('candidate', head, file, settings);
    const material = await tools.material(config, head);
    const { tasks } = material;
    const solvers = { baseline: null, candidate: await tools.solver(arm, config) };
    const sampler = (0,sampling/* createSampler */.tB)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
    const verdict = await sample();
    const report = (0,assemble/* assembleReport */.x)({
        ...where,
        id: settings.id,
        version: tools.version,
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince: startedAt,
        material,
        identical: false,
        comparison: null,
        decision: config.decision,
        verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        baseline: null,
        candidate: {
            description: (0,assemble/* describeArm */.q)(arm, settings.config),
            ...sampler.known('candidate', tasks),
            isPaidNow: sampler.isPaidNow,
        },
    });
    return { ...report, notes: (0,notes/* notesOn */.v)(report, [], tools.store.damage) };
    async function sample() {
        const wanted = sampler.open(wish());
        tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
        try {
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
    /** So many answers to each task; for the baseline, so many that are young enough to be counted. */
    function wish() {
        if (typeof samples === 'number') {
            const each = tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples }));
            return (0,sampling/* samplesOf */.lc)(each, tasks);
        }
        const { trials } = sampler.known('candidate', tasks);
        const target = (0,plan/* baselineTarget */.n6)(tasks.length, config.decision);
        const young = trials.filter(trial => (0,verdict_answers/* isYoung */.P)(trial, config.decision, startedAt));
        const least = samples === 'refresh' ? 1 : 0;
        return tasks.flatMap(task => {
            const own = trials.filter(trial => trial.taskId === task.id).map(trial => trial.sample);
            const count = Math.max(least, target - young.filter(trial => trial.taskId === task.id).length);
            const free = Array.from({ length: own.length + count }, (_, sample) => sample).filter(sample => !own.includes(sample));
            return free.slice(0, count).map(sample => ({ arm: 'candidate', task, sample }));
        });
    }
    function measured(endedEarly) {
        const known = sampler.known('candidate', tasks);
        const answers = (0,figures/* count */.U9)(known.trials.length, 'answer');
        const ended = { cause: 'budget', reason: `The budget ended after ${answers}; the next run goes on from there.` };
        if (endedEarly)
            return { kind: 'inconclusive', ...ended, exitCode: errors/* EXIT */.dc.passed };
        const lost = known.missing.length;
        if (lost > known.trials.length) {
            const reason = `${(0,figures/* count */.U9)(lost, 'answer')} could not be had, and only ${known.trials.length} could.`;
            return { kind: 'error', cause: 'missing-answers', reason, exitCode: errors/* EXIT */.dc.error };
        }
        const step = (0,procedure/* nextStep */.s)((0,verdict_answers/* situationOf */._)(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
        if (step.kind === 'decided' && step.verdict.cause === 'below-floor')
            return step.verdict;
        const reason = `${(0,figures/* count */.U9)(tasks.length, 'task')} were measured, with ${answers} in all; nothing was compared.`;
        return { kind: 'passed', cause: 'measured', reason, exitCode: errors/* EXIT */.dc.passed };
    }
}

// EXTERNAL MODULE: ./build/trial/store.js
var trial_store = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/commands/deliver.js + 1 modules
var deliver = __webpack_require__(1535);
// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(9508);
// EXTERNAL MODULE: ./build/commands/tools.js + 5 modules
var tools = __webpack_require__(7277);
;// CONCATENATED MODULE: ./build/commands/run.js









async function runCommand({ samples, ...settings }, world) {
    const report = await runMeasure(settings, samples, world, (0,tools/* keysFrom */.hi)(settings, world));
    return (0,deliver/* deliver */.c)(report, settings, world);
}
/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
async function runMeasure(settings, samples, world, occasion) {
    const head = await findHead(settings, world);
    const store = (0,trial_store/* openStore */.C)(external_node_path_.resolve(world.directory, settings.store));
    try {
        const reproduce = (0,commands_reproduce/* commandFor */.F)('run', settings, { head: head.commit });
        return await measure({ settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null }, (0,tools/* createTools */.uK)(settings, world, occasion, store));
    }
    finally {
        store.close();
    }
}
/** The place of the configuration that a command looks at: a commit, or the work tree. */
async function findHead({ head }, { directory }) {
    if (head === undefined)
        return (0,source/* workTreeSource */.$)(directory);
    const git = await (0,arm_git/* openGit */.z)(directory);
    const { commit, label } = await (0,commits/* commitOf */.D3)(git, head);
    return (0,source/* commitSource */.n)(git, commit, label);
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selfTestCommand: () => (/* binding */ selfTestCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6577);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9541);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2391);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2315);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3040);






/** Lets the gate judge the configuration against itself, from its stored answers: how often would it have cried wolf? */
async function selfTestCommand({ runs, seed, json, ...settings }, world) {
    const { config, material, tasks } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .loadStored */ .c)(settings, world);
    const result = (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_4__/* .selfTest */ .x)(tasks, config.decision, runs, (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(seed));
    if (result === null) {
        const samples = (0,_verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineTarget */ .n6)(tasks.length, config.decision);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the store has fewer than two answers for some of the ${tasks.length} tasks of ${material.suite.name}`, {
            hint: `Collect them with: swelancer-gate run --samples ${samples}`,
        });
    }
    const { method, verdicts, candidateCalls, baselineCalls } = result;
    world.print(json
        ? `${JSON.stringify(result, null, 1)}\n`
        : [
            `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs, 'gate')} of this configuration against itself, on ${material.suite.name} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks.length, 'task')}):`,
            `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.regressed).padStart(6)} would have failed the build, though nothing changed`,
            `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.passed).padStart(6)} passed`,
            `  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.inconclusive).padStart(6)} were inconclusive`,
            `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(Math.round(candidateCalls + baselineCalls))} calls each on average.`,
            method === 'split'
                ? 'Every answer of a gate was a different stored one.\n'
                : 'Too few answers are stored for that, so gates drew the same ones again: collect more for a firmer figure.\n',
        ].join('\n'));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadStored)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9065);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1585);
/* harmony import */ var _config_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4318);
/* harmony import */ var _trial_sampling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6796);
/* harmony import */ var _trial_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2558);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3493);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5693);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7277);










/**
 * Loads a suite and what is stored of the configuration's answers to it. Sends nothing.
 * @throws Failure
 */
async function loadStored(given, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsSchema */ .dP.parse({}), ...given };
    const head = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__.findHead)(settings, world);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFile */ .RG)(head, settings.config);
    const config = (0,_config_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runConfig */ .aA)(settings, file ?? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfigFile */ .me)('', settings.config), file ?? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfigFile */ .me)('', settings.config));
    const store = (0,_trial_store_js__WEBPACK_IMPORTED_MODULE_6__/* .openStore */ .C)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.store));
    try {
        // The key of a trial does not hold the API key: any will do to find what is stored.
        const tools = (0,_tools_js__WEBPACK_IMPORTED_MODULE_9__/* .createTools */ .uK)(settings, world, { apiKey: 'none', fallbackApiKey: null }, store);
        const material = await tools.material(config, head);
        if (file === null)
            return { config, material, tasks: material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] })) };
        const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArm */ .T)('candidate', head, file, settings);
        const solvers = { baseline: null, candidate: await tools.solver(arm, config) };
        const sampler = (0,_trial_sampling_js__WEBPACK_IMPORTED_MODULE_5__/* .createSampler */ .tB)({ ...tools, budget: config.budget, concurrency: 1, solvers });
        const known = sampler.known('candidate', material.tasks);
        const { tasks } = (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .situationOf */ ._)(material.tasks, null, known, '', { decision: config.decision, canSample: false });
        return {
            config,
            material,
            tasks: tasks.map(({ taskId, price, candidate }) => ({
                taskId,
                price,
                stored: candidate.filter(slot => slot !== 'missing'),
            })),
        };
    }
    finally {
        store.close();
    }
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ powerOf),
  x: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/look.js + 2 modules
var look = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(3032);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** How often tasks are answered right, for simulations. */
/**
 * Rates of a suite nobody has measured yet: a share of the tasks in between, the rest nearly always right or nearly
 * always wrong (3 % slips), 55 % right in all. Defaults: a typical suite.
 */
function assumedRates(tasks, random, middling = 0.25, mean = 0.55, slips = true) {
    const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
    const certain = (mean - middling / 2) / (1 - middling);
    const mostlyRight = (certain - slip) / (1 - 2 * slip);
    return Array.from({ length: tasks }, () => {
        if (random.next() < middling)
            return beta(2, 2, random);
        const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
        return random.next() < mostlyRight ? 1 - rare : rare;
    });
}
const SLIPS = { a: 0.4, b: 12 };
/** Beta variable: Jöhnk, Metrika 8, 1964. */
function beta(a, b, random) {
    for (;;) {
        const x = random.next() ** (1 / a);
        const y = random.next() ** (1 / b);
        if (x + y <= 1 && x + y > 0)
            return x / (x + y);
    }
}
/** Rates that stored answers make likely. Tasks whose answers all agree slip as often as such tasks do in this suite. */
function likelyRates(counts) {
    const slip = (0,noise/* slipRate */.f1)(counts);
    return counts.map(count => {
        if (!(0,noise/* isUnanimous */.im)(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean moved by `by`: the same odds more or less on every task, and what odds cannot move
 * (tasks that are always right) right less often in proportion.
 */
function shiftedRates(rates, by) {
    const target = mean(rates) + by;
    let low = -20;
    let high = 20;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (mean(withOdds(rates, middle)) > target)
            high = middle;
        else
            low = middle;
    }
    const moved = withOdds(rates, low);
    const excess = mean(moved) - target;
    return excess > 1e-9 ? moved.map(rate => (rate * target) / mean(moved)) : moved;
}
function withOdds(rates, logit) {
    const factor = Math.exp(logit);
    return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}
function mean(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}

// EXTERNAL MODULE: ./build/verdict/procedure.js + 5 modules
var procedure = __webpack_require__(4736);
;// CONCATENATED MODULE: ./build/verdict/simulation.js

/** Runs the gate once. No batch begins after `maxCalls`. */
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [], candidate: [] }]));
    const stored = tasks.some(task => task.stored.length > 0);
    let candidateCalls = 0;
    let baselineCalls = 0;
    for (;;) {
        const step = (0,procedure/* nextStep */.s)({
            tasks: [...taken.values()].map(({ task: { taskId, price, stored }, fresh, candidate }) => {
                return { taskId, price, baseline: stored, fresh, candidate };
            }),
            decision,
            hasBaseline: true,
            baselineAgeHours: stored ? 0 : null,
            canSample: candidateCalls + baselineCalls < maxCalls,
        });
        if (step.kind === 'decided')
            return { decided: step, candidateCalls, baselineCalls };
        for (const { taskId, arm, samples } of step.wanted) {
            const one = taken.get(taskId);
            if (one === undefined)
                throw new Error(`the rule asked for the unknown task ${taskId}`);
            const { task, fresh, candidate } = one;
            for (; arm === 'candidate' && candidate.length < samples; candidateCalls++)
                candidate.push(task.candidate());
            const wanted = samples - task.stored.length;
            for (; arm === 'baseline' && fresh.length < wanted; baselineCalls++)
                fresh.push(task.baseline());
        }
    }
}
/** Runs the gate so many times, each on a suite drawn anew. Verdicts as shares of runs, calls per run. */
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
    const calls = { candidate: 0, baseline: 0 };
    for (let run = 0; run < runs; run++) {
        const { decided, candidateCalls, baselineCalls } = simulateRun(suite(), decision, maxCalls);
        verdicts[decided.verdict.kind]++;
        calls.candidate += candidateCalls;
        calls.baseline += baselineCalls;
    }
    const { passed, regressed, inconclusive, error } = verdicts;
    return {
        runs,
        verdicts: {
            passed: passed / runs,
            regressed: regressed / runs,
            inconclusive: inconclusive / runs,
            error: error / runs,
        },
        candidateCalls: calls.candidate / runs,
        baselineCalls: calls.baseline / runs,
    };
}
/** One answer that is right so often, of those that can be read. */
function drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js




const DROPS = [0, 0.03, 0.05, 0.1];
/** What this gate would find on this suite, from so many simulated runs a row of the very procedure that decides. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? (0,plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
    const rows = DROPS.map(drop => {
        const suite = () => {
            const rates = measured ?? assumedRates(tasks.length, random);
            const lower = shiftedRates(rates, -drop);
            return tasks.map(({ taskId, price }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                return { taskId, price, baseline, candidate, stored: Array.from({ length: baselineSamples }, baseline) };
            });
        };
        return { drop, ...tally(runs, suite, decision, maxCalls) };
    });
    return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}
/**
 * The stored baseline against itself: how often this gate would have cried wolf. Null when a task has fewer than two
 * stored answers, which cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const { looks, fresh } = (0,plan/* planOf */.XC)(tasks.length, decision);
    const most = fresh + (looks.at(-1) ?? 1);
    const method = fewest >= fresh + most ? 'split' : 'resampled';
    const suite = () => tasks.map(({ taskId, price, stored }) => {
        const order = random.shuffled(stored);
        const next = () => {
            const answer = method === 'split' ? order.pop() : stored[random.below(stored.length)];
            if (answer === undefined)
                throw new Error('the rule asked for more answers than its plan has');
            return answer;
        };
        const kept = method === 'split' ? stored.length - most : stored.length;
        return { taskId, price, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    return { method, ...tally(runs, suite, decision) };
}


/***/ })

};
