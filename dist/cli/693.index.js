export const id = 693;
export const ids = [693];
export const modules = {

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/notes.js
var notes = __webpack_require__(2362);
// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(6796);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(3493);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 9 modules
var procedure = __webpack_require__(4334);
;// CONCATENATED MODULE: ./build/measure.js












/**
 * Measures one configuration: so many answers to every task, a report, no comparison.
 * @throws Failure when nothing can be measured at all.
 */
async function measure({ settings, head, samples, ...where }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const file = (await (0,config_file/* readConfigFile */.RG)(head, settings.config)) ?? (0,config_file/* parseConfigFile */.me)('', settings.config);
    const config = (0,run/* runConfig */.aA)(settings, file, file);
    const material = await tools.material(config, head);
    const { tasks } = material;
    const arm = await (0,read/* readArm */.T)('candidate', head, file, settings);
    const solvers = { baseline: null, candidate: await tools.solver(arm, config) };
    const sampler = (0,sampling/* createSampler */.t)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
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
        const each = samples === 'baseline' ? (0,plan/* baselineTarget */.n6)(tasks.length, config.decision) : samples;
        const wanted = sampler.open((0,sampling/* samplesOf */.l)(tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples: each })), tasks));
        tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
        try {
            await sampler.take(wanted);
        }
        catch (error) {
            if (error instanceof failure/* CallFailure */.R)
                return (0,ends/* failed */.gz)(error);
            throw error;
        }
        if (sampler.spent.exhausted === 'interrupted')
            return ends/* INTERRUPTED */.t;
        const { trials } = sampler.known('candidate', tasks);
        if (sampler.spent.exhausted !== null) {
            return {
                kind: 'inconclusive',
                cause: 'budget',
                reason: `The budget ended after ${trials.length} answers; the next run goes on from there.`,
                exitCode: errors/* EXIT */.dc.passed,
            };
        }
        const step = (0,procedure/* nextStep */.s)((0,answers/* situationOf */._)(tasks, null, sampler.known('candidate', tasks), startedAt, {
            decision: config.decision,
            canSample: false,
        }));
        if (step.kind === 'decided' && step.verdict.cause === 'below-floor')
            return step.verdict;
        return {
            kind: 'passed',
            cause: 'measured',
            reason: `${tasks.length} tasks were measured, ${each} answer${each === 1 ? '' : 's'} each; nothing was compared.`,
            exitCode: errors/* EXIT */.dc.passed,
        };
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
    const report = await runMeasure(settings, samples, world, { apiKey: world.env[settings['api-key-env']] || null });
    return (0,deliver/* deliver */.c)(report, settings, world);
}
/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
async function runMeasure(settings, samples, world, { apiKey, runUrl }) {
    const head = await findHead(settings, world);
    const store = (0,trial_store/* openStore */.C)(external_node_path_.resolve(world.directory, settings.store));
    try {
        const reproduce = (0,commands_reproduce/* commandFor */.F)('run', settings, { head: head.commit });
        return await measure({ settings, head, samples, reproduce, runUrl: runUrl ?? null }, (0,tools/* createTools */.uK)(settings, world, apiKey, store));
    }
    finally {
        store.close();
    }
}
async function findHead({ head }, { directory }) {
    if (head === undefined)
        return (0,source/* workTreeSource */.$)(directory);
    const git = await (0,arm_git/* openGit */.z)(directory);
    const { commit, label } = await (0,commits/* commitOf */.D3)(git, head);
    return (0,source/* commitSource */.n)(git, commit, label);
}


/***/ })

};
