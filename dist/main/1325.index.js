export const id = 1325;
export const ids = [1325,6105];
export const modules = {

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

/***/ 46260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToHistory: () => (/* binding */ addToHistory),
/* harmony export */   historyCommand: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85628);
/* harmony import */ var _history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97388);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65451);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93021);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41753);







const DAY_MS = 86_400_000;
/** Actions on a history in a folder. */
async function historyCommand(settings, world) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.history);
    if (settings.action === 'prune')
        return prune(folder, settings, world);
    const { records, damage } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j1)(folder, settings.id);
    for (const { file, message } of damage)
        world.tell(`${file} ${message}; it is left out.\n`);
    if (settings.action === 'drift')
        printDrift(records, settings, world);
    else if (settings.json)
        world.print(`${JSON.stringify(records, null, 1)}\n`);
    else
        for (const record of records)
            world.print(`${linesOf(record).join('\n')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}
/** Adds a run's new results to the history in a folder. If that fails, it is only reported. */
async function addToHistory(record, folder, world) {
    try {
        if (record === null)
            world.tell('No new answers, so nothing was added to the history.\n');
        else
            await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderHistory */ .Zd)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, folder)).add(record);
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
            throw error;
        world.tell(`${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(error)}\n`);
    }
}
/** One line per arm of a run, or per acceptance. */
function linesOf(record) {
    const start = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
    if (record.kind === 'acceptance') {
        return [`${start}#${record.pullRequest} accepted by ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.by, 40)}: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.reason, 100)}`];
    }
    return record.arms.map(arm => [
        `${start}${record.suite.name.padEnd(8)}`,
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.accuracy).padStart(6),
        `(${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.high)})`.padEnd(18),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(arm.answers, 'answer').padStart(14),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .cost */ .y)(arm.cost).padStart(11),
        ` ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(arm.name, 60)}`,
    ].join(' '));
}
/** Handles each gate of the history separately. */
function printDrift(records, { json }, world) {
    const ids = [...new Set(records.map(record => record.id))];
    const found = ids.map(id => ({ id, drifts: (0,_history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(records.filter(record => record.id === id)).drifts }));
    const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : (0,_history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDrift */ .iI)(drifts, null)}`;
    world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}
async function prune(folder, settings, world) {
    const { keep, 'older-than': days, yes } = settings;
    if (keep === undefined && days === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', 'history prune needs --keep or --older-than', {
            hint: 'Add --keep NUMBER to keep the newest records, or --older-than DAYS.',
        });
    }
    const names = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .prunable */ .W)(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
    if (yes)
        await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRecords */ .DR)(folder, names);
    for (const name of names)
        world.print(`${name}\n`);
    world.tell(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(names.length, 'record')} ${yes ? 'removed' : 'would be removed; confirm with --yes'}.\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84601);
/* harmony import */ var _app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25222);
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90157);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);
/* harmony import */ var _history_recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20249);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90473);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46260);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71024);








async function runCommand({ samples, history, ...given }, world) {
    const settings = (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withTaskText */ .RJ)({ ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__.settingsSchema.parse({}), ...given }, world);
    const keys = (0,_app_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .h)(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__.runMeasure)(settings, samples, world, keys);
        if (history !== undefined)
            await (0,_history_js__WEBPACK_IMPORTED_MODULE_6__.addToHistory)((0,_history_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .recordMeasure */ .OM)(report), history, world);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)(report, settings, world);
    }
    const share = await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__.runMeasureShard)(settings, samples, shard, world, keys);
    return (0,_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverShard */ .Y)(share, { command: 'run', settings, samples, keyed: keys.apiKey.kind === 'key', shard }, world);
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

/***/ 65451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   Zd: () => (/* binding */ folderHistory),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47613);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32215);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46742);







/** Maximum size of a record. Thousands of tasks take a few megabytes. */
const MAX_RECORD_BYTES = 64 * 2 ** 20;
/** A history in a folder, from the command line or a checked-out branch. */
function folderHistory(folder) {
    return {
        async add(record) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7)(record));
            try {
                (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecord */ .rh)(record), { flag: 'wx' });
            }
            catch (cause) {
                if (isCode(cause, 'EEXIST'))
                    return;
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'the history cannot be written', { file, hint: messageOf(cause), cause });
            }
        },
        newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder), id).slice(-count)),
    };
}
/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates if absent
 * @throws Failure if there is no history.
 */
async function readFolder(folder, id) {
    return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
    const files = names.map(async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, name);
        return { name: file, text: (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(file, MAX_RECORD_BYTES)).toString('utf8') };
    });
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft));
    }
    catch (cause) {
        if (!isCode(cause, 'ENOENT'))
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'there is no history here', {
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft),
            hint: 'Pass the folder used with --history, or a checkout of the history branch.',
            cause,
        });
    }
}
/** Files of a history older than a given time, or beyond the newest ones. */
async function prunable(folder, { before, keep }) {
    const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder));
    const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
    return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}
async function removeRecords(folder, names) {
    for (const name of names)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, name));
}
/** The time in a file name, `20261124T031700Z`, in milliseconds. */
function timeOf(name) {
    return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, '$1-$2-$3:$4:$5'));
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 20249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ recordMeasure),
/* harmony export */   Zg: () => (/* binding */ recordComparison),
/* harmony export */   hb: () => (/* binding */ recordAcceptance)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93021);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64050);
/* harmony import */ var _statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60417);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46742);





/**
 * The record of a run that measured one arm; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
function recordMeasure(report, run) {
    const { candidate, freshSince, tasks } = report;
    // In a report of one arm, that arm is the candidate.
    const name = candidate.model ?? candidate.solver;
    const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
    const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
    return recordRun('measure', report, candidate.commit, arm === null ? [] : [arm], run);
}
/**
 * The record of a run that compared arms; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
function recordComparison(report, run) {
    const arms = report.arms.flatMap(arm => {
        const answers = { trials: report.trials[arm.name] ?? [], missing: report.missing[arm.name] ?? [] };
        return recordArm(arm, answers, report.tasks, report.startedAt) ?? [];
    });
    return recordRun('compare', report, report.arms[0]?.commit ?? null, arms, run);
}
function recordRun(kind, report, commit, arms, given) {
    if (arms.length === 0)
        return null;
    const { tool, finishedAt: at, id, runUrl, suite } = report;
    const { name, hash, chance, floors } = suite;
    const run = given ?? (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([at, arms]).slice(0, 12);
    const tasks = report.tasks.map(({ id, url, price, proposals }) => ({ id, url, price, proposals }));
    return {
        ...{ version: _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_VERSION */ .hl, tool: tool.version, at, id, commit, run, runUrl, kind },
        suite: { name, hash, chance, floors, tasks },
        arms: [...arms],
    };
}
/** An arm's answers since a given time; null if there are none. */
function recordArm(arm, known, tasks, since) {
    const trials = known.trials.filter(trial => Date.parse(trial.finishedAt) >= Date.parse(since));
    const taken = { trials, missing: known.missing };
    const { name, digest, solver, model, order, ...description } = arm;
    const figures = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArm */ .$c)({
        description: { ...description, digest, solver, model, order, name: 'candidate' },
        ...taken,
        isPaidNow: () => true,
    }, tasks);
    const answers = tasks.map(task => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
    const interval = (0,_statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracyInterval */ .t)(answers.filter(({ samples }) => samples > 0));
    if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null)
        return null;
    const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
    return {
        ...{ name, digest, solver, model, order, accuracy, ...interval, earned, cost },
        tokens: { input: usage.inputTokens, output: usage.outputTokens },
        medianLatencyMs,
        answers: trials.length,
        formatErrors: trials.filter(trial => trial.proposalId === null).length,
        missing: known.missing.length,
        served,
        tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers])),
    };
}
function answersOf(task, taken) {
    const { right, samples, missing, picks } = (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(task, taken);
    const times = {};
    for (const pick of picks)
        times[pick ?? 'none'] = (times[pick ?? 'none'] ?? 0) + 1;
    return { id: task.id, right, samples, missing, picks: times };
}
/** The record of an accepted drop. */
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
    const { commit } = candidate;
    return {
        ...{ version: _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_VERSION */ .hl, tool: tool.version, at, id, commit, run: String(comment), runUrl },
        kind: 'acceptance',
        pullRequest,
        by,
        reason: (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
        difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
    };
}


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


/***/ })

};
