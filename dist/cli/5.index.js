export const id = 5;
export const ids = [5];
export const modules = {

/***/ 6005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(4175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/arm/source.js
var source = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/arm/sides.js



/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
async function findSides(git, directory, asked) {
    const head = asked.head === undefined ? null : await (0,commits/* commitOf */.D3)(git, asked.head);
    const place = head === null ? (0,source/* workTreeSource */.$)(directory) : sourceAt(head);
    if (asked.baseline !== undefined) {
        const baseline = sourceAt(await (0,commits/* commitOf */.D3)(git, asked.baseline));
        return { baseline, head: place, trusted: baseline };
    }
    const tip = asked.mergeBaseWith === undefined ? await (0,commits/* defaultBase */.px)(git) : await (0,commits/* commitOf */.D3)(git, asked.mergeBaseWith);
    const base = await (0,commits/* mergeBaseOf */.nM)(git, tip, head ?? (await headCommit(git)));
    return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };
    function sourceAt({ commit, label }) {
        return (0,source/* commitSource */.n)(git, commit, label);
    }
}
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new errors/* Failure */.HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
}

// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(5922);
;// CONCATENATED MODULE: ./build/trial/estimate.js

/**
 * Estimates trials: the prompts are known exactly, the answers by those that were stored for the same tasks.
 * @param known earlier trials of either arm
 * @param maxTokens limit of one answer; null when there is none
 */
function estimateTrials(wanted, solvers, known, maxTokens, prices, countTokens) {
    const calls = wanted.filter(({ arm }) => solvers[arm]?.model !== null);
    const inputTokens = calls.reduce((sum, { arm, task, sample }) => sum + countTokens(solvers[arm]?.messages(task, sample) ?? []), 0);
    const lengths = known.flatMap(({ usage }) => (usage === null ? [] : [usage.outputTokens]));
    const perAnswer = lengths.length > 0 ? lengths.reduce((a, b) => a + b) / lengths.length : maxTokens;
    const outputTokens = calls.length === 0 ? 0 : perAnswer === null ? null : Math.round(calls.length * perAnswer);
    const usage = { inputTokens, cachedInputTokens: 0, outputTokens: outputTokens ?? 0, reasoningTokens: 0 };
    const cost = calls.length === 0 ? 0 : prices === null || outputTokens === null ? null : (0,model_prices/* costOf */.h)(usage, prices);
    return { calls: calls.length, inputTokens, outputTokens, atMost: lengths.length === 0, cost };
}

// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(6796);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 5 modules
var procedure = __webpack_require__(4736);
;// CONCATENATED MODULE: ./build/estimate.js





/** Estimates a gate from its prompts, which are known exactly, and from the answers that are stored. */
function estimateGate(prepared, countTokens) {
    const { identical, config, arms, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,sampling/* samplesOf */.lc)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const { maxTokens = null } = arms.candidate.sampling;
    const firstRound = estimateTrials(wanted, solvers, known, maxTokens, config.prices, countTokens);
    const { looks, fresh } = (0,plan/* planOf */.XC)(tasks.length, config.decision);
    const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
    // Before a red, stored answers are checked by fresh ones; where none are stored, the first round's are fresh.
    const control = known.some(({ finishedAt }) => finishedAt < prepared.freshSince) ? fresh : 0;
    const mostCalls = firstRound.calls === 0 ? 0 : firstRound.calls + tasks.length * (laterLooks + control);
    return { firstRound, mostCalls, tooSmall: capsBelow(firstRound, prepared) };
}
function capsBelow({ calls, cost: dollars }, { config: { budget } }) {
    const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
    return [
        ...(budget.maxCalls !== null && budget.maxCalls < calls
            ? [`The budget of ${(0,figures/* count */.U9)(budget.maxCalls, 'call')} is below the ${calls} of the first round. ${consequence}`]
            : []),
        ...(budget.maxCost !== null && dollars !== null && budget.maxCost < dollars
            ? [`The budget of ${(0,figures/* cost */.y)(budget.maxCost)} is below the ${(0,figures/* cost */.y)(dollars)} of the first round. ${consequence}`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/model/estimate.js
var model_estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(1585);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(8768);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/preparation.js







/**
 * Reads both sides of a gate, and loads its tasks.
 * @throws Failure when nothing can be compared at all.
 */
async function prepare({ settings, baseline, head, trusted }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const headFile = await (0,config_file/* requireConfigFile */._C)(head, settings.config);
    const before = await readBaseline(baseline, settings);
    const trustedFile = (await readUsable(trusted, settings)) ?? before.file;
    const config = (0,run/* runConfig */.aA)(settings, trustedFile ?? headFile, headFile);
    const arms = { baseline: before.arm, candidate: await (0,read/* readArm */.T)('candidate', head, headFile, settings) };
    const material = await tools.material(config, head);
    const { tasks } = material;
    const solvers = {
        baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config),
        candidate: await tools.solver(arms.candidate, config),
    };
    const freshSince = tools.store.begun((0,key/* comparisonName */.NX)(solvers, tasks), startedAt);
    const sampler = (0,sampling/* createSampler */.tB)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
    return {
        startedAt,
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
        changedFields: trustedFile === null ? [] : (0,run/* changedTrustedFields */.bi)(trustedFile, headFile),
    };
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

// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/notes.js
var report_notes = __webpack_require__(2362);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(4122);
;// CONCATENATED MODULE: ./build/gate.js









/**
 * The gate: two configurations, the same tasks, answers until the rule can decide, a report.
 * @throws Failure when nothing can be compared at all.
 */
async function gate(request, tools) {
    const prepared = await prepare(request, tools);
    const decided = prepared.identical
        ? { verdict: ends/* NO_CHANGE */.XG, comparison: null, notes: [] }
        : await decide(prepared, tools);
    return conclude(request, prepared, decided, tools);
}
/** Asks the rule what it wants to know, and gets it, until it knows enough. */
async function decide(prepared, tools) {
    const { sampler, material, situation, config } = prepared;
    // Only a cap in dollars needs the tokens, whose vocabulary takes half a second to load.
    const countTokens = config.budget.maxCost === null ? () => 0 : await (0,model_estimate/* loadTokenizer */.Y)();
    for (const sentence of estimateGate(prepared, countTokens).tooSmall)
        tools.onNotice(sentence);
    try {
        for (;;) {
            if (sampler.spent.exhausted === 'interrupted')
                return { ...judgeNow(prepared), verdict: ends/* INTERRUPTED */.t };
            const step = (0,procedure/* nextStep */.s)(situation(sampler.spent.exhausted === null));
            if (step.kind === 'decided')
                return step;
            const wanted = sampler.open((0,sampling/* samplesOf */.lc)(step.wanted, material.tasks));
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
    const { arms, sampler, material, config, startedAt, freshSince, identical } = prepared;
    const measured = (arm) => ({
        description: (0,assemble/* describeArm */.q)(arm, settings.config),
        ...sampler.known(arm.name, material.tasks),
        isPaidNow: sampler.isPaidNow,
    });
    const report = (0,assemble/* assembleReport */.x)({
        id: settings.id,
        version: tools.version,
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince,
        material,
        identical,
        comparison: decided.comparison,
        decision: config.decision,
        verdict: decided.verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        baseline: arms.baseline === null ? null : measured(arms.baseline),
        candidate: measured(arms.candidate),
        reproduce,
        runUrl,
    });
    const notes = [...prepared.notes, ...decided.notes, ...(0,report_notes/* notesOn */.v)(report, prepared.changedFields, tools.store.damage)];
    return { ...report, notes };
}

;// CONCATENATED MODULE: ./build/replay.js


/**
 * Decides again from the answers that a report holds, as if the decision had been another. Nothing is asked: where the
 * rule would want more answers, the verdict is inconclusive.
 */
function replay(report, decision) {
    const { tasks, trials, missing, freshSince, identical, verdict } = report;
    // What no answer decided, no answer can decide again.
    if (identical || verdict.kind === 'error')
        return { ...report, decision };
    const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
    const candidate = { trials: trials.candidate, missing: missing.candidate };
    const step = (0,procedure/* nextStep */.s)((0,answers/* situationOf */._)(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
    if (step.kind === 'sample')
        throw new Error('the rule asked for samples when it was told that there are none');
    const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
    return { ...report, decision, verdict: step.verdict, comparison: step.comparison, notes: [...step.notes, ...kept] };
}

// EXTERNAL MODULE: ./build/report/read.js
var report_read = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/trial/store.js
var trial_store = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/commands/deliver.js + 1 modules
var deliver = __webpack_require__(1535);
;// CONCATENATED MODULE: ./build/commands/estimate.js





/** Says what a gate would take, and sends nothing. */
async function printEstimate(request, tools, json, world) {
    const estimate = estimateGate(await prepare(request, tools), await (0,model_estimate/* loadTokenizer */.Y)());
    world.print(json ? `${JSON.stringify(estimate, null, 1)}\n` : describe(estimate));
    return errors/* EXIT */.dc.passed;
}
function describe({ firstRound, mostCalls, tooSmall }) {
    const { calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (calls === 0)
        return 'No calls: everything that the first look needs is known.\n';
    const output = outputTokens === null
        ? 'unknown (set sampling.max-tokens)'
        : `${atMost ? 'at most ' : 'about '}${(0,figures/* integer */.nd)(outputTokens)}`;
    return [
        `Calls   ${(0,figures/* integer */.nd)(calls)} until the first look, at most ${(0,figures/* integer */.nd)(mostCalls)} in all`,
        `Tokens  ${(0,figures/* integer */.nd)(inputTokens)} in, ${output} out until the first look`,
        `Cost    ${dollars === null ? 'unknown (set prices, and sampling.max-tokens)' : `${atMost ? 'at most ' : 'about '}${(0,figures/* cost */.y)(dollars)} until the first look`}`,
        ...tooSmall,
        'Nothing was sent.\n',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(9508);
// EXTERNAL MODULE: ./build/commands/tools.js + 5 modules
var commands_tools = __webpack_require__(7277);
;// CONCATENATED MODULE: ./build/commands/gate.js














async function gateCommand(settings, world) {
    if (settings.replay !== undefined) {
        const report = await (0,report_read/* readReport */.t)(external_node_path_.resolve(world.directory, settings.replay));
        return (0,deliver/* deliver */.c)(replay(report, (0,run/* overridden */.Je)(report.decision, settings)), settings, world);
    }
    const keys = (0,commands_tools/* keysFrom */.hi)(settings, world);
    if (settings.estimate) {
        // An estimate sends nothing, so it needs no key.
        const any = { ...keys, apiKey: keys.apiKey ?? 'none' };
        return withGate(settings, world, any, (request, tools) => printEstimate(request, tools, settings.json, world));
    }
    return (0,deliver/* deliver */.c)(await runGate(settings, world, keys), settings, world);
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
    const report = await withGate(settings, world, occasion, gate);
    if (older === undefined || report.verdict.kind === 'error')
        return report;
    const left = { ...settings, ...budgetLeft(report), baseline: older };
    return heldAgainst(report, await withGate(left, world, occasion, gate));
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
/** Finds what is to be compared, and opens the store for as long as the work takes. */
async function withGate(settings, world, occasion, work) {
    const git = await (0,arm_git/* openGit */.z)(world.directory);
    const store = (0,trial_store/* openStore */.C)(external_node_path_.resolve(world.directory, settings.store));
    try {
        const tools = (0,commands_tools/* createTools */.uK)(settings, world, occasion, store);
        const earlier = settings.baseline?.endsWith('.json') ? await takeOver(settings.baseline, store, world) : null;
        const sides = await findSides(git, world.directory, {
            baseline: earlier === null ? settings.baseline : earlier.commit,
            mergeBaseWith: occasion.mergeBaseWith,
            head: settings.head,
        });
        const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
        const reproduce = (0,commands_reproduce/* commandFor */.F)('gate', settings, commits);
        const request = { settings, ...sides, reproduce, runUrl: occasion.runUrl ?? null };
        return await work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
    }
    finally {
        store.close();
    }
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
    const { candidate, suite, trials } = await (0,report_read/* readReport */.t)(external_node_path_.resolve(world.directory, file));
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

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadTokenizer)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** Counts tokens as OpenAI's o200k encoding does: exact for its models, within some per cent for others. */
async function loadTokenizer() {
    // The vocabulary takes half a second to load: only when it is needed.
    const { countTokens } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 5359));
    // Text may hold what looks like a special token: it is text here.
    const options = { disallowedSpecial: new Set() };
    // Pieces, because the tokenizer takes quadratic time on one long word such as an embedded image.
    const tokensIn = (text) => (text.match(/[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/g) ?? []).reduce((sum, piece) => sum + countTokens(piece, options), 0);
    return messages => messages.reduce((sum, { content }) => sum + tokensIn(content) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START);
}


/***/ }),

/***/ 5922:
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

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1157);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ })

};
