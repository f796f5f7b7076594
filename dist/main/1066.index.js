export const id = 1066;
export const ids = [1066];
export const modules = {

/***/ 44568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectableBy),
/* harmony export */   Q: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _sampling_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65012);
/* harmony import */ var _sampling_sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69749);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41753);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55929);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2391);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52315);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80987);







/** Estimates a gate from its prompts, which are known exactly, and from the answers that are stored. */
function estimateGate(prepared, countTokens) {
    const { identical, config, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,_verdict_procedure_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStep */ .s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,_sampling_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .lc)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const sides = sidesOf(prepared);
    const firstRound = (0,_sampling_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTrials */ .W)(wanted, sides, known, config.termsOf, countTokens);
    const { looks, fresh } = (0,_verdict_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(tasks.length, config.decision);
    const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
    // Before a red, stored answers are checked by fresh ones; where none are stored, the first round's are fresh.
    const control = known.some(({ finishedAt }) => finishedAt < prepared.freshSince) ? fresh : 0;
    const { answers, calls } = firstRound;
    const mostAnswers = answers === 0 ? 0 : answers + tasks.length * (laterLooks + control);
    return {
        firstRound,
        mostAnswers,
        mostCalls: calls === null || answers === 0 ? calls : Math.round((calls / answers) * mostAnswers),
        byAgents: Object.values(sides).some(side => side !== null && (0,_sampling_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .isAgent */ .y)(side)),
        tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
    };
}
/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null when nobody can tell. */
function detectableBy({ situation, config }) {
    const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
        return { taskId, price, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
    });
    return (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_5__/* .likelyDetectable */ .sq)(tasks, config.decision, (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_3__/* .randomFrom */ .c)('estimate'));
}
function sidesOf({ arms, solvers }) {
    const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
    return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
    const { answers, cost: dollars, atMost } = firstRound;
    const { maxCalls, maxCost } = budget;
    const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
    // Each run of a program counts as one call, whatever that asks.
    const calls = firstRound.calls ?? answers;
    const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
    const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
    return [
        ...(maxCalls !== null && [arms.baseline, arms.candidate].some(arm => arm?.solver === 'command')
            ? ['The budget counts each run of the agent as one call: what its program asks a model cannot be counted here.']
            : []),
        ...(maxCalls !== null && maxCalls < turns
            ? [
                `The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(maxCalls, 'call')} is below the ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`,
            ]
            : maxCalls !== null && maxCalls < calls
                ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(maxCalls, 'call')} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(calls))}. ${consequence}`]
                : []),
        ...(maxCost !== null && dollars !== null && maxCost < dollars
            ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(maxCost)} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(dollars))}. ${consequence}`]
            : []),
    ];
}


/***/ }),

/***/ 31066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lj: () => (/* binding */ budgetLeft),
  runGate: () => (/* binding */ runGate),
  D2: () => (/* binding */ runGateShard),
  ki: () => (/* binding */ withGate),
  RJ: () => (/* binding */ withTaskText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/sides.js
var arm_sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/report/read.js
var read = __webpack_require__(92775);
// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/model/estimate.js
var estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/report/notes.js
var report_notes = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/sampler.js + 1 modules
var sampling_sampler = __webpack_require__(69749);
// EXTERNAL MODULE: ./build/sampling/shard/take.js
var take = __webpack_require__(96372);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 3 modules
var procedure = __webpack_require__(80987);
// EXTERNAL MODULE: ./build/app/estimate.js
var app_estimate = __webpack_require__(44568);
// EXTERNAL MODULE: ./build/app/prepare.js + 1 modules
var prepare = __webpack_require__(64278);
;// CONCATENATED MODULE: ./build/app/gate.js











/**
 * The gate: two configurations, the same tasks, answers until the rule can decide, a report.
 * @throws Failure when nothing can be compared at all.
 */
async function gate(request, tools) {
    const prepared = await (0,prepare/* prepare */.i)(request, tools);
    const decided = prepared.identical
        ? { verdict: ends/* NO_CHANGE */.XG, comparison: null, notes: [] }
        : await decide(prepared, tools);
    return conclude(request, prepared, decided, tools);
}
/**
 * One shard's part of the gate: what the rule wants first of its tasks. It decides nothing.
 * @throws Failure when nothing can be compared at all.
 */
async function gateShard(request, shard, tools) {
    const prepared = await (0,prepare/* prepare */.i)(request, tools);
    const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const round = step?.kind === 'sample' ? step : null;
    const divided = {
        ...material,
        asked,
        begun: freshSince,
        arms: Object.keys(solvers).filter(arm => solvers[arm] !== null),
        sampler,
        wanted: round === null ? [] : (0,sampling_sampler/* samplesOf */.lc)(round.wanted, material.tasks),
    };
    return (0,take/* takeShare */.f)(divided, shard, trials => round !== null && tools.onBatch(round, trials));
}
/** Asks the rule what it wants to know, and gets it, until it knows enough. */
async function decide(prepared, tools) {
    const { sampler, material, situation, config } = prepared;
    // Only a cap in dollars needs the tokens, whose vocabulary takes half a second to load.
    const countTokens = config.budget.maxCost === null ? () => 0 : await (0,estimate/* loadTokenizer */.Y)();
    for (const sentence of (0,app_estimate/* estimateGate */.Q)(prepared, countTokens).tooSmall)
        tools.onNotice(sentence);
    const canAsk = tools.elsewhere?.canAsk ?? true;
    try {
        for (;;) {
            if (sampler.spent.exhausted === 'interrupted')
                return { ...judgeNow(prepared), verdict: ends/* INTERRUPTED */.t };
            const step = (0,procedure/* nextStep */.s)(situation(canAsk && sampler.spent.exhausted === null));
            if (step.kind === 'decided')
                return step;
            const wanted = sampler.open((0,sampling_sampler/* samplesOf */.lc)(step.wanted, material.tasks));
            tools.onBatch(step, wanted.length);
            await sampler.take(wanted);
        }
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.R))
            throw error;
        return { ...judgeNow(prepared), verdict: (0,ends/* failed */.gz)(error) };
    }
}
/** What was learnt so far, without asking for more. */
function judgeNow({ situation }) {
    const step = (0,procedure/* nextStep */.s)(situation(false));
    if (step.kind === 'decided')
        return step;
    throw new Error('the rule asked for samples when it was told that there are none');
}
function conclude({ settings, reproduce, runUrl }, prepared, decided, tools) {
    const { arms, solvers, sampler, material, config, startedAt, freshSince, identical } = prepared;
    const measured = (arm, solver) => ({
        description: (0,assemble/* describeArm */.qz)(arm, (0,key/* armDigest */.lQ)(solver, material.tasks), settings.config),
        ...sampler.known(arm.name, material.tasks),
        isPaidNow: sampler.isPaidNow,
    });
    const report = (0,assemble/* assembleReport */.xr)({
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince,
        material,
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        changes: [...prepared.changes],
        identical,
        comparison: decided.comparison,
        decision: config.decision,
        verdict: decided.verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
        candidate: measured(arms.candidate, solvers.candidate),
        reproduce,
        runUrl,
    });
    const notes = [...prepared.notes, ...decided.notes, ...(0,report_notes/* notesOn */.v)(report, prepared.changedFields, tools.store.damage)];
    return { ...report, notes };
}

// EXTERNAL MODULE: ./build/app/reproduce.js
var app_reproduce = __webpack_require__(50599);
// EXTERNAL MODULE: ./build/app/session.js + 6 modules
var session = __webpack_require__(24387);
// EXTERNAL MODULE: ./build/app/trace.js
var trace = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/app/gate-session.js











/** On somebody's own machine the report may hold the tasks' own words; what a CI uploads may be read by anybody. */
function withTaskText(settings, { env }) {
    return { ...settings, 'include-task-text': settings['include-task-text'] ?? !env.CI };
}
/**
 * Runs the gate in the repository of the working directory.
 * @throws Failure when nothing can be compared.
 */
async function runGate(settings, world, occasion) {
    const older = settings['also-against'];
    // A misspelt ref is told before anything is paid for, not after.
    if (older !== undefined)
        await (0,commits/* commitOf */.D3)(await (0,arm_git/* openGit */.z)(world.directory), older);
    const report = await (0,trace/* traced */.m)(await withGate(settings, world, occasion, gate), world);
    if (older === undefined || report.verdict.kind === 'error')
        return report;
    const { shards, ...alone } = occasion;
    if (shards !== undefined && !(0,join/* mayAsk */.Nh)(shards, occasion.apiKey !== null))
        return report;
    const left = { ...settings, ...budgetLeft(report), baseline: older };
    return heldAgainst(report, await withGate(left, world, alone, gate));
}
/** One shard's part of it. @throws Failure when nothing can be compared. */
function runGateShard(settings, shard, world, occasion) {
    return withGate(settings, world, occasion, (request, tools) => gateShard(request, shard, tools));
}
/** What the first comparison has left of its budget. */
function budgetLeft({ budget, startedAt, finishedAt, }) {
    const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
    return {
        ...(budget.maxCalls === null ? {} : { 'max-calls': budget.maxCalls - budget.calls }),
        ...(budget.maxCost === null ? {} : { 'max-cost': budget.maxCost - (budget.cost ?? 0) }),
        ...(budget.maxMinutes === null ? {} : { 'max-minutes': budget.maxMinutes - minutes }),
    };
}
/** A report with what a comparison with an older state said. Its verdict stays: this change may be the smallest of many. */
function heldAgainst(report, older) {
    const { baseline, verdict, comparison } = older;
    if (baseline === null || baseline.commit === null)
        return report;
    const { label, commit } = baseline;
    const text = `Against \`${label}\`: ${verdict.reason}`;
    return {
        ...report,
        alsoAgainst: { label, commit, verdict, comparison },
        notes: [{ kind: verdict.kind === 'regressed' ? 'warning' : 'info', text }, ...report.notes],
        budget: {
            ...report.budget,
            calls: report.budget.calls + older.budget.calls,
            cost: report.budget.cost === null || older.budget.cost === null ? null : report.budget.cost + older.budget.cost,
        },
    };
}
/** Finds what is to be compared, and opens the tools for as long as the work takes. */
async function withGate(settings, world, occasion, work) {
    const git = await (0,arm_git/* openGit */.z)(world.directory);
    return (0,session/* withTools */.YP)(settings, world, occasion, async (tools) => {
        const earlier = settings.baseline?.endsWith('.json') ? await takeOver(settings.baseline, tools.store, world) : null;
        const sides = await (0,arm_sides/* findSides */.a)(git, world.directory, {
            baseline: earlier === null ? settings.baseline : earlier.commit,
            mergeBaseWith: occasion.mergeBaseWith,
            head: settings.head,
        });
        const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
        const reproduce = (0,app_reproduce/* commandFor */.F)('gate', settings, commits);
        const request = { settings, ...sides, reproduce, runUrl: occasion.runUrl ?? null };
        return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
    });
}
/** A comparison with other tasks must not read as one with the same. */
function sameTasksAs({ file, suite }, tools) {
    return async (config, head) => {
        const material = await tools.material(config, head);
        if (suite === material.suite.hash)
            return material;
        throw new errors/* Failure */.HR('configuration', `the baseline report is about other tasks than the suite ${material.suite.name}`, {
            file,
            hint: 'Compare with a report of the same suite.',
        });
    };
}
/** Takes an earlier report as the baseline: its commit, with all answers that it already paid for. */
async function takeOver(file, store, world) {
    const { candidate, suite, trials } = await (0,read/* readReport */.t)(external_node_path_.resolve(world.directory, file));
    if (candidate.commit === null) {
        throw new errors/* Failure */.HR('configuration', 'the report is about a work tree, which is gone', {
            file,
            hint: 'Make the baseline report from a commit: swelancer-gate run --head REF.',
        });
    }
    for (const trial of trials.candidate)
        if (store.get(trial.key) === undefined)
            store.add(trial);
    return { file, commit: candidate.commit, suite: suite.hash };
}


/***/ }),

/***/ 64278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./build/arm/changes.js

/** The files that differ between two places, of those that are named. */
async function changedFiles(before, now, paths) {
    const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
    return (await Promise.all(changes)).filter(change => change !== null);
}
/** More places than these are one. */
const MOST_PLACES = 50;
/** So many lines may differ before the comparison gives up: its time grows with the square. */
const MOST_EDITS = 1000;
/** How a file changed; null when it did not. A file that is not there is null. */
function changeOf(path, before, now) {
    if (before === now)
        return null;
    if (now === null)
        return { path, kind: 'removed', added: 0, removed: lineCount(before ?? ''), lines: [] };
    const whole = { from: 1, to: Math.max(1, lineCount(now)) };
    if (before === null)
        return { path, kind: 'added', added: lineCount(now), removed: 0, lines: [whole] };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, now, '', '', { context: 0, maxEditLength: MOST_EDITS });
    if (patch === undefined) {
        return { path, kind: 'changed', added: lineCount(now), removed: lineCount(before), lines: [whole] };
    }
    const places = patch.hunks.map(({ newStart, newLines }) => {
        const from = Math.min(newStart, whole.to);
        return { from, to: Math.max(from, newStart + newLines - 1) };
    });
    const [first, last] = [places[0], places.at(-1)];
    const lines = first !== undefined && last !== undefined && places.length > MOST_PLACES
        ? [{ from: first.from, to: last.to }]
        : places;
    const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
    const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
    return { path, kind: 'changed', added, removed, lines };
}
function lineCount(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(52582);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/sampling/key.js
var key = __webpack_require__(59851);
// EXTERNAL MODULE: ./build/sampling/sampler.js + 1 modules
var sampling_sampler = __webpack_require__(69749);
// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(83493);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/app/prepare.js











/**
 * Reads both sides of a gate, and loads its tasks.
 * @throws Failure when nothing can be compared at all.
 */
async function prepare({ settings, baseline, head, trusted }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const headFile = await (0,config_file/* requireConfigFile */._C)(head, settings.config);
    const before = await readBaseline(baseline, settings);
    const trustedFile = (await readUsable(trusted, settings)) ?? before.file;
    const models = trustedFile === null
        ? await tools.models(headFile.models, head)
        : await tools.models(trustedFile.models, trustedFile === before.file ? baseline : trusted);
    const wished = (0,run/* runConfig */.aA)(settings, trustedFile ?? headFile, headFile, models);
    const arms = { baseline: before.arm, candidate: await (0,read/* readArm */.T)('candidate', head, headFile, settings) };
    const material = await tools.material(wished, head);
    const { tasks } = material;
    const named = [arms.baseline ?? arms.candidate, arms.candidate].map(arm => arm.solver);
    const config = { ...wished, decision: (0,plan/* affordable */.d3)(wished.decision, tasks.length, named) };
    const solvers = {
        baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
        candidate: await tools.solver(arms.candidate, config, material),
    };
    const asked = (0,key/* comparisonName */.NX)(solvers, tasks);
    (0,join/* checkJoined */.Am)(tools.elsewhere, asked);
    const freshSince = tools.store.begun(asked, startedAt);
    const sampler = (0,sampling_sampler/* createSampler */.tB)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
    for (const [arm, solver] of Object.entries(solvers)) {
        if (solver !== null)
            tools.onKnown(arm, tasks, sampler.known(arm, tasks).trials);
    }
    return {
        startedAt,
        asked,
        freshSince,
        config,
        material,
        arms,
        solvers,
        identical: solvers.baseline !== null && (0,key/* sendTheSame */.em)(solvers.baseline, solvers.candidate, tasks),
        sampler,
        situation(canSample) {
            const known = solvers.baseline === null ? null : sampler.known('baseline', tasks);
            const rest = { decision: config.decision, canSample };
            return (0,answers/* situationOf */._)(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
        },
        notes: before.notes,
        changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
        changedFields: trustedFile === null ? [] : (0,run/* changedTrustedFields */.bi)(trustedFile, headFile),
    };
}
/** Paths of everything that either arm is made of. */
function allFiles(arms, config) {
    return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : (0,assemble/* filesOf */.R8)(arm, config)));
}
/** The configuration file at a place; null when there is none, or one that cannot be used. */
async function readUsable(source, settings) {
    try {
        return await (0,config_file/* readConfigFile */.RG)(source, settings.config);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return null;
        throw error;
    }
}
/** The baseline arm; none when its commit has no configuration, or one that cannot be used. */
async function readBaseline(source, settings) {
    try {
        const file = await (0,config_file/* readConfigFile */.RG)(source, settings.config);
        return { file, arm: file === null ? null : await (0,read/* readArm */.T)('baseline', source, file, settings), notes: [] };
    }
    catch (error) {
        // A pull request that mends a broken configuration must be able to pass; one that asked for this baseline must not.
        if (!(error instanceof errors/* Failure */.HR) || settings.baseline !== undefined)
            throw error;
        return {
            file: null,
            arm: null,
            notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
        };
    }
}


/***/ }),

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64175);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69472);



/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
async function findSides(git, directory, asked) {
    const head = asked.head === undefined ? null : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head);
    const place = head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$)(directory) : sourceAt(head);
    if (asked.baseline !== undefined) {
        const baseline = sourceAt(await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline));
        return { baseline, head: place, trusted: baseline };
    }
    const tip = asked.mergeBaseWith === undefined ? await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBase */ .px)(git) : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.mergeBaseWith);
    const base = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, tip, head ?? (await headCommit(git)));
    return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };
    function sourceAt({ commit, label }) {
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .n)(git, commit, label);
    }
}
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
}


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

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87177);



/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
async function readReport(file) {
    let value;
    try {
        value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ }),

/***/ 65012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ estimateTrials),
/* harmony export */   y: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);

/**
 * Estimates trials: of one call, the prompt is known exactly, and its answer by those that were stored; an agent's work
 * is known by its stored trials alone, or by its limits before there are any.
 * @param known earlier trials of all arms
 */
function estimateTrials(wanted, sides, known, termsOf, countTokens) {
    const asked = wanted.flatMap(({ arm, task, sample }) => {
        const side = sides[arm];
        return side == null || side.solver.mostRequests === 0 ? [] : [{ side, task, sample }];
    });
    const typical = new Map(Object.values(sides).map(side => [side, side && typicalTrial(side, known, termsOf)]));
    const trials = asked.map(({ side, task, sample }) => {
        const usual = typical.get(side) ?? UNKNOWN;
        if (isAgent(side))
            return usual;
        const inputTokens = countTokens(side.solver.messages(task, sample));
        const { outputTokens } = usual;
        const prices = pricesOf(side, termsOf);
        const cost = prices === null || outputTokens === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(usageOf(inputTokens, outputTokens), prices);
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
    return arm.solver === 'agent' || arm.solver === 'command';
}
/** What one trial of an arm takes. */
function typicalTrial(side, known, termsOf) {
    const { arm, solver } = side;
    const prices = pricesOf(side, termsOf);
    const earlier = known.filter(trial => trial.solver === arm.solver);
    const usage = earlier.flatMap(trial => trial.usage ?? []);
    const outputTokens = mean(usage.map(one => one.outputTokens));
    if (!isAgent(side)) {
        const most = arm.sampling.maxTokens ?? null;
        return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most, atMost: outputTokens === null };
    }
    const calls = (number) => (arm.solver === 'command' ? null : number);
    if (earlier.length > 0) {
        const told = mean(earlier.flatMap(({ cost }) => cost ?? []));
        const priced = prices === null ? null : mean(usage.map(one => (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: told ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // What a program's model is asked nobody bounds from here.
    if (arm.solver === 'command')
        return UNKNOWN;
    const { maxTokens, maxCost } = arm.agent;
    const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
    const dearest = prices === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(usageOf(maxTokens - most, most), prices);
    const bounds = [dearest, maxCost].filter(bound => bound !== null);
    const cost = bounds.length === 0 ? null : Math.min(...bounds);
    return { calls: solver.mostRequests, inputTokens: maxTokens, outputTokens: most, cost, atMost: true };
}
function pricesOf({ arm }, termsOf) {
    return arm.model === null ? null : termsOf(arm.model).prices;
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

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ likelyDetectable),
  f: () => (/* binding */ powerOf),
  xl: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var evidence = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
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

// EXTERNAL MODULE: ./build/verdict/procedure.js + 3 modules
var procedure = __webpack_require__(80987);
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
    const baselineSamples = measured === null ? (0,verdict_plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
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
/** Suites that are drawn where nobody has measured one. */
const DRAWN_SUITES = 20;
/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10: with the stored answers, and where they are too few
 * with fresh ones beside them as often right, or as those of a typical model.
 */
function likelyDetectable(tasks, decision, random) {
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(tasks.length, decision);
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [] };
        });
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, control: 'owed', shift: null }).detectable;
    }).filter(drop => drop !== null);
    return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
/**
 * The stored baseline against itself: how often this gate would have cried wolf. Null when a task has fewer than two
 * stored answers, which cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const { looks, fresh } = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
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
