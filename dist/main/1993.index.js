export const id = 1993;
export const ids = [1993,6105];
export const modules = {

/***/ 97632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectableBy),
/* harmony export */   Q: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41331);
/* harmony import */ var _sampling_wanted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81897);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56569);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98483);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52315);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10225);
/* harmony import */ var _verdict_proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12624);








/** Estimates a gate from its exact prompts and the stored answers. */
function estimateGate(prepared) {
    const { identical, config, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,_verdict_procedure_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,_sampling_wanted_js__WEBPACK_IMPORTED_MODULE_7__/* .samplesOf */ .l)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const sides = sidesOf(prepared);
    const firstRound = (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateTrials */ .WP)(wanted, sides, known, config.termsOf);
    const { looks } = (0,_verdict_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(tasks.length, config.decision);
    const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
    const proof = config.decision.policy === 'threshold' ? 0 : (0,_verdict_proof_js__WEBPACK_IMPORTED_MODULE_6__/* .maxDropAnswers */ .hx)(tasks.length);
    const { answers, calls } = firstRound;
    const mostAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
    const searches = proof > 0 && config.decision['explain-drop'] === 'auto';
    return {
        firstRound,
        mostAnswers,
        searchAnswers: searches ? Math.floor(mostAnswers / 2) : 0,
        mostCalls: calls === null || answers === 0 ? calls : Math.round((calls / answers) * mostAnswers),
        byAgents: Object.values(sides).some(side => side !== null && (0,_sampling_trial_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .isAgent */ .yh)(side)),
        tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
    };
}
/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null if unknown. */
function detectableBy({ situation, config }) {
    const tasks = situation(true).tasks.map(({ taskId, price, critical = false, baseline, fresh }) => {
        return { taskId, price, critical, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
    });
    return (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_4__/* .likelyDetectable */ .sq)(tasks, config.decision, (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)('estimate'));
}
function sidesOf({ arms, solvers }) {
    const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
    return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
    const { answers, cost: dollars, atMost } = firstRound;
    const { maxCalls, maxCost } = budget;
    const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
    // Each run of a program counts as one call, whatever requests it sends.
    const calls = firstRound.calls ?? answers;
    const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
    const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
    return [
        ...(maxCalls !== null && [arms.baseline, arms.candidate].some(arm => arm?.solver.kind === 'command')
            ? ['The budget counts each run of the agent as one call: what its program asks a model cannot be counted here.']
            : []),
        ...(maxCalls !== null && maxCalls < turns
            ? [
                `The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(maxCalls, 'call')} is below the ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`,
            ]
            : maxCalls !== null && maxCalls < calls
                ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(maxCalls, 'call')} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(calls))}. ${consequence}`]
                : []),
        ...(maxCost !== null && dollars !== null && maxCost < dollars
            ? [`The budget of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(maxCost)} is below ${round((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars))}. ${consequence}`]
            : []),
    ];
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

/***/ 84399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ prepareGate)
/* harmony export */ });
/* harmony import */ var _sampling_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59851);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46145);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54942);




/**
 * Loads the tasks of both arms and their known answers.
 * @throws Failure if nothing can be compared.
 */
async function prepareGate(sides, request, tools) {
    const { startedAt, arms, own, judge, notes, changes, parts } = sides;
    const named = { candidate: arms.candidate };
    const hasBaseline = arms.baseline !== null;
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepare */ .i)({
        settings: request.settings,
        judge,
        own,
        arms: arms.baseline === null ? named : { baseline: arms.baseline, ...named },
        ...(isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) }),
        ...(hasBaseline && { earlier: { arm: 'baseline', trials: request.earlier } }),
    }, tools);
    const { config, material, sampler, asked } = prepared;
    const { tasks } = material;
    const solvers = {
        baseline: hasBaseline ? prepared.side('baseline').solver : null,
        candidate: prepared.side('candidate').solver,
    };
    const freshSince = tools.store.begun(asked, startedAt);
    return {
        startedAt,
        arms,
        asked,
        freshSince,
        config,
        material,
        solvers,
        identical: solvers.baseline !== null && (0,_sampling_key_js__WEBPACK_IMPORTED_MODULE_0__/* .sendTheSame */ .em)(solvers.baseline, solvers.candidate, tasks),
        sampler,
        situation(canSample) {
            const known = hasBaseline ? sampler.known('baseline', tasks) : null;
            const rest = { decision: config.decision, canSample };
            return (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .situationOf */ ._)(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
        },
        notes: prepared.leftOut === 0 ? notes : [...notes, { kind: 'info', text: _notes_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTES */ .Y.otherFiles(prepared.leftOut) }],
        changes,
        parts,
    };
}
/**
 * Whether a change only concerns tasks about its files. A changed configuration can name another model or prompt, so it
 * concerns every task.
 */
function isOfFiles(changes, { settings }) {
    return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
}


/***/ }),

/***/ 82201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83493);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10225);




/**
 * Decides again from the answers in a report, with other decision settings. Sends no requests: if the rule needs more
 * answers, the verdict is inconclusive.
 */
function replay(report, decision) {
    const { tasks, trials, missing, freshSince, identical, verdict } = report;
    // A verdict that did not depend on answers cannot change.
    if (identical || verdict.kind === 'error')
        return { ...report, decision };
    const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
    const candidate = { trials: trials.candidate, missing: missing.candidate };
    const step = (0,_verdict_procedure_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .s)((0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._)(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
    if (step.kind === 'sample')
        throw new Error('the rule asked for samples although there are none');
    const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
    return {
        ...report,
        decision,
        verdict: step.verdict,
        comparison: step.comparison,
        brokenTasks: [...step.brokenTasks],
        notes: [...step.notes, ...kept],
    };
}
/**
 * Compares the candidates of two reports, with the earlier one as the baseline. Sends no requests.
 * @throws Failure if they are not about the same tasks.
 */
function compareReports(report, earlier) {
    if (report.suite.hash !== earlier.suite.hash) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`, { hint: 'Only answers to the same tasks can be compared. Run both with the same suite.' });
    }
    const before = new Map(earlier.tasks.map(task => [task.id, task.candidate]));
    return replay({
        ...report,
        kind: 'gate',
        changes: [],
        parts: [],
        identical: false,
        // How either run ended does not matter here.
        verdict: { kind: 'inconclusive', cause: 'undecided', reason: '', exitCode: 0 },
        notes: [],
        alsoAgainst: null,
        brokenTasks: [],
        freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
        baseline: { ...earlier.candidate, name: 'baseline' },
        trials: { baseline: earlier.trials.candidate, candidate: report.trials.candidate },
        missing: { baseline: earlier.missing.candidate, candidate: report.missing.candidate },
        tasks: report.tasks.map((task) => {
            const baseline = before.get(task.id) ?? null;
            return { ...task, baseline, change: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .changeBetween */ .Vz)(baseline, task.candidate) };
        }),
    }, report.decision);
}


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

/***/ 36645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41753);
/* harmony import */ var _verdict_early_verdicts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90980);






/** Writes a shard's output and returns the file, a one-sentence summary, and the exit code. */
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
    const finishedAt = new Date(world.now()).toISOString();
    const file = await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeShard */ .mO)({
        ...{
            version: 1,
            ...run,
            settings: (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettings */ .VA)(settings),
            samples: samples ?? null,
            models: models ? [...models] : null,
        },
        ...{ finishedAt, ...share, requests: spent.calls },
    }, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.out));
    const did = [
        `Shard ${(0,_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardName */ .Az)(run.shard)} of ${run.command}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(tasks, 'task')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(share.trials.length, 'answer')}`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(share.paid.length)} of them new`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(missing)} missing`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(spent.calls, 'call')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .cost */ .y)(spent.cost)}`,
    ].join(', ');
    const end = failure !== null
        ? ` It ended early: ${(0,_verdict_early_verdicts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
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

/***/ 30069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/gate-session.js + 2 modules
var gate_session = __webpack_require__(84601);
// EXTERNAL MODULE: ./build/app/replay.js
var replay = __webpack_require__(82201);
// EXTERNAL MODULE: ./build/app/session.js + 12 modules
var session = __webpack_require__(90157);
// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(76105);
// EXTERNAL MODULE: ./build/config/run-config.js
var run_config = __webpack_require__(27121);
// EXTERNAL MODULE: ./build/report/read.js
var read = __webpack_require__(92775);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/cli/commands/deliver.js
var deliver = __webpack_require__(90473);
// EXTERNAL MODULE: ./build/app/gate-estimate.js
var gate_estimate = __webpack_require__(97632);
// EXTERNAL MODULE: ./build/app/prepare-gate.js
var prepare_gate = __webpack_require__(84399);
// EXTERNAL MODULE: ./build/app/sides.js + 1 modules
var sides = __webpack_require__(86843);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/cli/commands/estimate.js





/** Estimates a gate without sending requests. */
async function printEstimate(request, tools, json, world) {
    const prepared = await (0,prepare_gate/* prepareGate */.N)(await (0,sides/* readSides */.h)(request, tools), request, tools);
    const estimate = (0,gate_estimate/* estimateGate */.Q)(prepared);
    const detectableDrop = (0,gate_estimate/* detectableBy */.H)(prepared);
    world.print(json
        ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n`
        : prepared.identical
            ? 'No calls: nothing the model sees has changed.\n'
            : describe(estimate, detectableDrop, prepared.config.budget.maxCalls));
    return errors/* EXIT */.dc.passed;
}
function describe({ firstRound, mostAnswers, searchAnswers, mostCalls, byAgents, tooSmall }, detectableDrop, maxCalls) {
    const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (answers === 0)
        return 'No calls: all answers for the first round are cached.\n';
    const bound = atMost ? 'at most ' : 'about ';
    const unknown = byAgents ? 'unknown (until there is a cached answer)' : 'unknown (set sampling.max-tokens)';
    const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${(0,format/* integer */.nd)(tokens)}`;
    const noCost = `unknown (set prices, ${byAgents ? 'or collect an answer first' : 'and sampling.max-tokens'})`;
    const counted = (first, most) => `${first} in the first round, at most ${most} in all`;
    return [
        ...(byAgents ? [`Answers ${counted((0,format/* integer */.nd)(answers), (0,format/* integer */.nd)(mostAnswers))}, each from an agent`] : []),
        calls === null || mostCalls === null
            ? "Calls   unknown: what an agent's program asks its model cannot be counted here"
            : `Calls   ${byAgents ? bound : ''}${counted((0,format/* integer */.nd)(calls), (0,format/* integer */.nd)(mostCalls))}`,
        ...(searchAnswers === 0
            ? []
            : [
                `Cause   at most ${(0,format/* count */.U9)(searchAnswers, 'answer')} more if accuracy drops, to find what caused it (explain-drop)`,
            ]),
        ...(maxCalls === null || mostCalls === null || mostCalls + searchAnswers <= maxCalls
            ? []
            : [`Budget  the run stops after ${(0,format/* count */.U9)(maxCalls, 'call')} (max-calls)`]),
        inputTokens === null && outputTokens === null
            ? `Tokens  ${unknown}`
            : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out in the first round`,
        `Cost    ${dollars === null ? noCost : `${bound}${(0,format/* cost */.y)(dollars)} in the first round`}`,
        ...(detectableDrop === null
            ? []
            : [`Finds   a drop of ${(0,format/* size */.Ej)(detectableDrop)} 8 times in 10, smaller ones less often`]),
        ...(byAgents && atMost ? ['These are upper limits, because there is no cached answer of this agent yet.'] : []),
        ...tooSmall,
        'Nothing was sent.\n',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/cli/commands/shard.js
var commands_shard = __webpack_require__(71024);
;// CONCATENATED MODULE: ./build/cli/commands/gate.js











async function gateCommand(given, world) {
    const settings = (0,gate_session/* withTaskText */.RJ)(given, world);
    if (settings.replay !== undefined) {
        const report = await (0,read/* readReport */.t)(external_node_path_.resolve(world.directory, settings.replay));
        if (report.kind !== 'gate') {
            throw new errors/* Failure */.HR('configuration', 'the report contains no comparison', {
                file: settings.replay,
                hint: 'Compare two such reports with `report FILE --against OTHER`.',
            });
        }
        return (0,deliver/* deliver */.c)((0,replay/* replay */.e)(report, (0,run_config/* overridden */.Je)(report.decision, settings)), settings, world);
    }
    if (settings.estimate) {
        const none = { apiKey: api_key.NO_KEY_NEEDED, fallbackApiKey: api_key.NO_KEY_NEEDED };
        return (0,gate_session/* withGate */.ki)(settings, world, none, (request, tools) => printEstimate(request, tools, settings.json, world));
    }
    const keys = (0,session/* keysFrom */.h)(settings, world);
    const { shard } = settings;
    if (shard === undefined)
        return (0,deliver/* deliver */.c)(await (0,gate_session.runGate)(settings, world, keys), settings, world);
    const share = await (0,gate_session.runGateShard)(settings, shard, world, keys);
    const keyed = keys.apiKey.kind === 'key';
    return (0,commands_shard/* deliverShard */.Y)(share, { command: 'gate', settings, keyed, shard }, world);
}


/***/ }),

/***/ 71024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36645);


/** The same for the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await (0,_app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .C)(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, file)}\n`);
    return exitCode;
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

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 78697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareReportSchema),
/* harmony export */   g: () => (/* binding */ COMPARE_REPORT_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95831);



/** Incremented when readers of older reports would misread a newer one. */
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j.candidate.extend({
    /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Name of its entry under `matrix.agents`; null without such an axis. */
    agent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** 95% interval of `accuracy` on these tasks; null without answers. */
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per answer, including cached ones; null if a price is unknown. */
    costPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per correct answer; null if there is none. */
    costPerRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    p90LatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Mean over the answers that reported it; null if none did. */
    tokensPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Share of readable picks of the first option, and the share of an unbiased solver with the same accuracy. */
    firstPicks: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ share: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), unbiased: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Possible ranks, 1 is best; null without answers. */
    rank: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ best: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), worst: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    /** Pareto-optimal: no other arm is as accurate at the same or a lower cost. False if the cost is unknown. */
    efficient: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Why it could not be measured, or not completely; null if it could. */
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }).nullable(),
});
/** Two arms on their common tasks. */
const pairSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** The arm with the higher accuracy on those tasks. */
    ahead: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    behind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own 95% interval. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Two-sided, exact. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The same, corrected for the number of pairs (Holm). */
    adjustedP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Whether `ahead` is proven better, with a family-wise error rate of at most `alpha`. */
    beats: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .j.tasks.element.shape;
const comparedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id,
    title,
    url,
    price,
    proposals,
    correctProposalId,
    /** By arm name. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), candidate),
});
const compareReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(COMPARE_REPORT_VERSION),
    /** Distinguishes it from the report of a gate. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('compare'),
    ...{ tool, id: gate, startedAt, finishedAt, suite },
    /** Maximum chance of any false "beats" in the report. */
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Most accurate first. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedArmSchema),
    /** Every pair of arms with common tasks. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pairSchema),
    /** Groups of statistically indistinguishable arms, best first. An arm can be in several. */
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    ...{ notes, budget, reproduce, runUrl },
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedTaskSchema),
    /** By arm name. Everything above can be recomputed from these. */
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .trialSchema */ .WI)),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .missingTrialSchema */ .ih)),
});


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

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnyReport),
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47613);
/* harmony import */ var _compare_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78697);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95831);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15679);







/**
 * Reads the report of a gate or a measurement.
 * @throws Failure if it is missing, not such a report, or of another version.
 */
async function readReport(file) {
    return onlyReport(await readAnyReport(file), file);
}
/**
 * Reads a report.json or a compare.json.
 * @throws Failure if it is missing, not a report, or of another version.
 */
async function readAnyReport(file) {
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file).catch((cause) => {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw cause;
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
            file,
            hint: 'Name a report.json or a compare.json that this program wrote.',
            cause,
        });
    });
    return parse(bytes.toString('utf8'), file);
}
/** @throws Failure if it is not the report of a gate or a measurement, or is of another version. */
function parseReport(text, file) {
    return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
    if (report.kind !== 'compare')
        return report;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this report compares models', {
        file,
        hint: 'Use the report.json of `gate` or `run`.',
    });
}
function parse(text, file) {
    let value;
    try {
        value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the report is not valid JSON', {
            ...{ file, cause },
            hint: 'The file may be truncated. Use the original, or run the gate again.',
        });
    }
    const { version, kind } = headSchema.parse(value);
    if (version !== _version_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_VERSION */ .A) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = kind === 'compare' ? _compare_report_js__WEBPACK_IMPORTED_MODULE_2__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_3__.reportSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `incomplete report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}
/** Fields that determine how to read the rest. */
const headSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J(), kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J() }).partial().catch({});


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60356);


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
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0), all: all + 1 }));
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
        progress() {
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

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard),
/* harmony export */   readShards: () => (/* binding */ readShards),
/* harmony export */   shardFiles: () => (/* binding */ shardFiles)
/* harmony export */ });
/* unused harmony export parseShard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98444);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77989);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47613);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58759);










/** More than the maximum number of jobs in a GitHub matrix. */
const MAX_SHARDS = 1000;
/** The output of one shard: everything a verdict needs about its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive().max(MAX_SHARDS), of: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive().max(MAX_SHARDS) }),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP,
    /** Answers per task, for commands with that setting. */
    samples: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('baseline')]).nullable(),
    /** Models from the command line of `compare`. */
    models: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    /** Hash of all requests of the run, for every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Start of its comparison, from the store. */
    begun: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    /** Whether it had an API key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    /** All answers to its tasks, cached and new. */
    trials: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSchema */ .WI),
    /** Keys of the new answers. */
    paid: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    /** Number of requests, including those without an answer. */
    requests: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().nonnegative(),
});
/** Settings to pass on, without parts of URLs that can be secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP.parse({
        ...settings,
        'base-url': bare(settings['base-url']),
        'fallback-base-url': bare(settings['fallback-base-url']),
    });
}
function withoutSecrets(address) {
    const { origin, pathname } = new URL(address);
    return origin + pathname;
}
const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
/** Writes the file into a folder and returns its path. Names are unique, so one folder can hold all shards. */
async function writeShard(content, folder) {
    (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
    return file;
}
/**
 * Reads the shards of one run from anywhere below the folders, sorted by number. If a shard was rerun, the last one
 * counts.
 * @param command whose shards to read; undefined if there is only one
 * @throws Failure if one is missing or does not match the others.
 */
async function readShards(folders, command) {
    const found = new Map();
    for (const folder of folders) {
        for (const file of await shardFiles(folder, command)) {
            const content = await readShard(file);
            const known = found.get(content.shard.number);
            if (known === undefined || known.content.finishedAt < content.finishedAt) {
                found.set(content.shard.number, { file, content });
            }
        }
    }
    const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
    if (first === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no shard in ${folders.join(', ')}`, {
            hint: 'A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-…, compare-…) in its --out folder.',
        });
    }
    for (const other of others)
        checkSameRun(first, other);
    const { of } = first.content.shard;
    const missing = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(({ number }) => !found.has(number));
    if (missing.length > 0)
        throw incomplete(missing);
    return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing) {
    const them = missing.length === 1 ? 'it' : 'them';
    const names = missing.map(_config_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `missing shards: ${names.join(', ')}`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
/** The shards below a folder. @throws Failure if it cannot be read. */
async function shardFiles(folder, command) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
        const isWanted = (name) => {
            const found = NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(name));
            return found !== null && (command === undefined || found[1] === command);
        };
        return names.filter(isWanted).map(name => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Check the path, and download the shards into it first.',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return parseShard((await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBounded */ .C)(file)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Make it with the same version, and copy the whole file.',
            cause: error,
        });
    }
}
/** @throws Error if it is not a shard. */
function parseShard(text) {
    return shardFileSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('has a different number of shards');
    if (other.content.command !== content.command)
        throw differs('is from a different command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('has different tasks');
    if (other.content.asked !== content.asked)
        throw differs('has a different configuration');
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

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


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


/***/ }),

/***/ 68066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** `measured`: without a comparison, there is no judgment. */
const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'measured', 'regressed', 'inconclusive', 'error']);


/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ likelyDetectable),
  f: () => (/* binding */ powerOf),
  xl: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/evidence.js + 2 modules
var evidence = __webpack_require__(45307);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js
var verdict_plan = __webpack_require__(98483);
// EXTERNAL MODULE: ./build/verdict/proof.js
var proof = __webpack_require__(12624);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** Accuracy of tasks in simulations. */
/**
 * Rates of an unmeasured suite: a share of the tasks in between, the rest nearly always right or wrong (3% slips), with
 * 55% accuracy. Defaults: a typical suite.
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
/** Likely rates from stored answers. Tasks with unanimous answers slip as often as such tasks do in this suite. */
function likelyRates(counts) {
    const slip = (0,noise/* slipRate */.f1)(counts);
    return counts.map(count => {
        if (!(0,noise/* isUnanimous */.im)(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean shifted by `by`: equal log-odds shifts on all tasks, and a proportional drop for tasks that
 * odds cannot move because they are always right.
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

// EXTERNAL MODULE: ./build/verdict/procedure.js + 8 modules
var procedure = __webpack_require__(10225);
;// CONCATENATED MODULE: ./build/verdict/simulation.js



/**
 * Runs the gate once. No batch starts after `maxCalls`. Without this budget, it draws more answers than usually needed
 * and judges once instead of step by step, because the rule never uses more than it needs (properties.test.ts).
 */
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const ahead = maxCalls === Number.POSITIVE_INFINITY ? mostAnswers((0,verdict_plan/* planOf */.XC)(tasks.length, decision)) : 0;
    const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [], candidate: [] }]));
    const stored = tasks.some(task => task.stored.length > 0);
    let calls = 0;
    const take = (slots, samples, answer) => {
        for (; slots.length < samples; calls++)
            slots.push(answer());
    };
    for (const { task, fresh, candidate } of taken.values()) {
        take(fresh, ahead, task.baseline);
        take(candidate, ahead, task.candidate);
    }
    for (;;) {
        const step = (0,procedure/* nextStep */.s)({
            tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
                return { taskId, price, critical, baseline: stored, fresh, candidate };
            }),
            decision,
            hasBaseline: true,
            baselineAgeHours: stored ? 0 : null,
            canSample: calls < maxCalls,
        });
        if (step.kind === 'decided')
            return step;
        for (const { taskId, arm, samples } of step.wanted) {
            const one = taken.get(taskId);
            if (one === undefined)
                throw new Error(`the rule asked for the unknown task ${taskId}`);
            const { task, fresh, candidate } = one;
            if (arm === 'candidate')
                take(candidate, samples, task.candidate);
            else
                take(fresh, samples - task.stored.length, task.baseline);
        }
    }
}
/** Maximum answers of one arm to one task in all looks, all tests of a drop and one test of single tasks. */
function mostAnswers({ looks }) {
    return (looks.at(-1) ?? 1) + proof/* DROP_TESTS */.y3.suspected.length * proof/* MOST_DROP_SAMPLES */.y7 + proof/* SINGLE_SAMPLES */.dy;
}
/** Runs the gate `runs` times, each on a newly drawn suite. Verdicts are shares of runs; calls are per run. */
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
    const calls = { candidate: 0, baseline: 0 };
    let named = 0;
    for (let run = 0; run < runs; run++) {
        const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
        verdicts[verdict.kind]++;
        if (brokenTasks.some(({ state }) => state === 'broken'))
            named++;
        calls.candidate += taken.candidate;
        calls.baseline += taken.baseline;
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
        named: named / runs,
        candidateCalls: calls.candidate / runs,
        baselineCalls: calls.baseline / runs,
    };
}
/** One random answer with this accuracy among readable ones. */
function drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js






const DROPS = [0, 0.03, 0.05, 0.1];
/** What this gate finds on this suite, from simulated runs of the actual decision procedure. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? (0,verdict_plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
    const rows = DROPS.map(drop => {
        const suite = () => {
            const rates = measured ?? assumedRates(tasks.length, random);
            const lower = shiftedRates(rates, -drop);
            return tasks.map(({ taskId, price, critical = false }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                const taken = Array.from({ length: baselineSamples }, baseline);
                return { taskId, price, critical, baseline, candidate, stored: taken };
            });
        };
        return { drop, ...tally(runs, suite, decision, maxCalls) };
    });
    return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}
/** Number of random suites if the suite is unmeasured. */
const DRAWN_SUITES = 20;
/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10, from the stored answers. If these are too few, it adds
 * fresh ones with the same accuracy, or with that of a typical model.
 */
function likelyDetectable(tasks, decision, random) {
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(tasks.length, decision);
    const limits = (0,proof/* limitsFor */.I9)(decision, tasks);
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [], again: [] };
        });
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, shift: null }, limits).detectable;
    }).filter(drop => drop !== null);
    return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
/**
 * The stored baseline against itself: the number of false alarms. Null if a task has fewer than two stored answers, which
 * cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const spare = mostAnswers(plan);
    const isSplit = fewest >= plan.fresh + 2 * spare;
    let repeats = false;
    const suite = () => tasks.map(({ taskId, price, critical = false, stored }) => {
        const order = isSplit ? random.shuffled(stored) : [];
        const next = () => {
            const answer = order.pop();
            if (answer !== undefined)
                return answer;
            repeats = true;
            return stored[random.below(stored.length)] ?? 'wrong';
        };
        const kept = isSplit ? stored.length - 2 * spare : stored.length;
        return { taskId, price, critical, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    const found = tally(runs, suite, decision);
    return { method: repeats ? 'resampled' : 'split', ...found };
}


/***/ })

};
