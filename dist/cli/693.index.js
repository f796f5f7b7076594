export const id = 693;
export const ids = [693];
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


/***/ })

};
