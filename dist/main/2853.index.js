export const id = 2853;
export const ids = [2853];
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
/* harmony import */ var _verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24122);






/** Writes what a shard hands over and gives the file, what the shard did in one sentence, and the exit code. */
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
        ? ` It ended early: ${(0,_verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 12984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToHistory: () => (/* binding */ addToHistory),
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/history/csv.js
/**
 * The runs of a history as CSV (RFC 4180), one line for each run and arm. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
async function renderCsv(records) {
    const { stringify } = await __webpack_require__.e(/* import() */ 6789).then(__webpack_require__.bind(__webpack_require__, 96789));
    const rows = records.flatMap(record => record.kind === 'acceptance'
        ? []
        : record.arms.map(arm => ({
            at: record.at,
            kind: record.kind,
            id: record.id,
            commit: record.commit,
            run: record.run,
            run_url: record.runUrl,
            suite: record.suite.name,
            suite_hash: record.suite.hash,
            tasks: record.suite.tasks.length,
            arm: arm.name,
            digest: arm.digest,
            solver: arm.solver,
            model: arm.model,
            order: arm.order,
            accuracy: arm.accuracy,
            low: arm.low,
            high: arm.high,
            earned: arm.earned,
            cost: arm.cost,
            input_tokens: arm.tokens.input,
            output_tokens: arm.tokens.output,
            median_latency_ms: arm.medianLatencyMs,
            answers: arm.answers,
            format_errors: arm.formatErrors,
            missing: arm.missing,
            answered_by: [...new Set(arm.served.map(({ model, host }) => model ?? host))].join(' '),
        })));
    return stringify(rows, { header: true, record_delimiter: 'windows', escape_formulas: true, columns: COLUMNS });
}
const COLUMNS = [
    ...['at', 'kind', 'id', 'commit', 'run', 'run_url', 'suite', 'suite_hash', 'tasks', 'arm', 'digest', 'solver'],
    ...['model', 'order', 'accuracy', 'low', 'high', 'earned', 'cost', 'input_tokens', 'output_tokens'],
    ...['median_latency_ms', 'answers', 'format_errors', 'missing', 'answered_by'],
];

// EXTERNAL MODULE: ./build/history/drift/drift.js
var drift = __webpack_require__(85628);
// EXTERNAL MODULE: ./build/history/drift/issue.js
var issue = __webpack_require__(97388);
// EXTERNAL MODULE: ./build/history/folder.js
var history_folder = __webpack_require__(65451);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/cli/commands/history.js








const DAY_MS = 86_400_000;
/** What can be done with a history in a folder. */
async function historyCommand(settings, world) {
    const folder = external_node_path_.resolve(world.directory, settings.history);
    if (settings.action === 'prune')
        return prune(folder, settings, world);
    const { records, damage } = await (0,history_folder/* readFolder */.j1)(folder, settings.id);
    for (const { file, message } of damage)
        world.tell(`${file} ${message}; it is left out.\n`);
    if (settings.action === 'export')
        world.print(await renderCsv(records));
    else if (settings.action === 'drift')
        tellOfDrift(records, settings, world);
    else if (settings.json)
        world.print(`${JSON.stringify(records, null, 1)}\n`);
    else
        for (const record of records)
            world.print(`${linesOf(record).join('\n')}\n`);
    return errors/* EXIT */.dc.passed;
}
/** Adds what a run newly learnt to the history in a folder. A history that cannot be written is told of, and fails nothing. */
async function addToHistory(record, folder, world) {
    try {
        if (record === null)
            world.tell('No answer is new, so that the history gets no record of this run.\n');
        else
            await (0,history_folder/* folderHistory */.Zd)(external_node_path_.resolve(world.directory, folder)).add(record);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        world.tell(`${(0,errors/* explain */.WE)(error)}\n`);
    }
}
/** One line for each arm of a run, or for an acceptance. */
function linesOf(record) {
    const start = `${(0,format/* moment */.n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
    if (record.kind === 'acceptance') {
        return [`${start}#${record.pullRequest} accepted by ${(0,foreign/* oneLine */.TN)(record.by, 40)}: ${(0,foreign/* oneLine */.TN)(record.reason, 100)}`];
    }
    return record.arms.map(arm => [
        `${start}${record.suite.name.padEnd(8)}`,
        (0,format/* percent */.KN)(arm.accuracy).padStart(6),
        `(${(0,format/* percent */.KN)(arm.low)} to ${(0,format/* percent */.KN)(arm.high)})`.padEnd(18),
        (0,format/* count */.U9)(arm.answers, 'answer').padStart(14),
        (0,format/* cost */.y)(arm.cost).padStart(11),
        ` ${(0,foreign/* oneLine */.TN)(arm.name, 60)}`,
    ].join(' '));
}
/** Each gate of the history by itself. */
function tellOfDrift(records, { json }, world) {
    const ids = [...new Set(records.map(record => record.id))];
    const found = ids.map(id => ({ id, drifts: (0,drift/* watch */.w)(records.filter(record => record.id === id)).drifts }));
    const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : (0,issue/* renderDrift */.iI)(drifts, null)}`;
    world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}
async function prune(folder, settings, world) {
    const { keep, 'older-than': days, yes } = settings;
    if (keep === undefined && days === undefined) {
        throw new errors/* Failure */.HR('configuration', 'history prune needs to know what to remove', {
            hint: 'Say --keep NUMBER for the newest files that stay, or --older-than DAYS.',
        });
    }
    const names = await (0,history_folder/* prunable */.W)(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
    if (yes)
        await (0,history_folder/* removeRecords */.DR)(folder, names);
    for (const name of names)
        world.print(`${name}\n`);
    world.tell(`${(0,format/* count */.U9)(names.length, 'record')} ${yes ? 'removed' : 'would be removed; say --yes to do it'}.\n`);
    return errors/* EXIT */.dc.passed;
}


/***/ }),

/***/ 32853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31066);
/* harmony import */ var _app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25222);
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24387);
/* harmony import */ var _history_recorder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20249);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90473);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12984);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71024);







async function runCommand({ samples, history, ...given }, world) {
    const settings = (0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withTaskText */ .RJ)(given, world);
    const keys = (0,_app_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .hi)(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__.runMeasure)(settings, samples, world, keys);
        if (history !== undefined)
            await (0,_history_js__WEBPACK_IMPORTED_MODULE_5__.addToHistory)((0,_history_recorder_js__WEBPACK_IMPORTED_MODULE_3__/* .recordMeasure */ .OM)(report), history, world);
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .c)(report, settings, world);
    }
    const share = await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runMeasureShard */ .i)(settings, samples, shard, world, keys);
    return (0,_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverShard */ .Y)(share, { command: 'run', settings, samples, keyed: keys.apiKey !== null, shard }, world);
}


/***/ }),

/***/ 71024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36645);


/** The same on the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await (0,_app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .C)(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, file)}\n`);
    return exitCode;
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
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32215);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46742);





/** A history in a folder: that of the command line, or a checked-out branch. */
function folderHistory(folder) {
    return {
        async add(record) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(record));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRecord */ .rh)(record), { flag: 'wx' });
            }
            catch (cause) {
                if (isCode(cause, 'EEXIST'))
                    return;
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'the history cannot be written', { file, hint: messageOf(cause), cause });
            }
        },
        newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id).slice(-count)),
    };
}
/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates without it
 * @throws Failure when there is no history.
 */
async function readFolder(folder, id) {
    return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
    const files = names.map(async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name);
        return { name: file, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8') };
    });
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft));
    }
    catch (cause) {
        if (!isCode(cause, 'ENOENT'))
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'there is no history here', {
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft),
            hint: 'Name the folder that --history was given, or a checkout of the branch that the action keeps it in.',
            cause,
        });
    }
}
/** Files of a history that are older than a moment, or not among the newest. */
async function prunable(folder, { before, keep }) {
    const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder));
    const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
    return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}
async function removeRecords(folder, names) {
    for (const name of names)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name));
}
/** The time in a file's name, `20261124T031700Z`, in milliseconds. */
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
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80744);
/* harmony import */ var _report_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64050);
/* harmony import */ var _statistics_accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60417);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46742);





/**
 * The record of a run that measured one arm; null when it took no new answer.
 * @param run number of GitHub's run; elsewhere the run gets a name of its own
 */
function recordMeasure(report, run) {
    const { candidate, freshSince, tasks } = report;
    // Every report of one arm calls it the candidate.
    const name = candidate.model ?? candidate.solver;
    const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
    const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
    return recordRun('measure', report, candidate.commit, arm === null ? [] : [arm], run);
}
/**
 * The record of a run that compared arms; null when none got a new answer.
 * @param run number of GitHub's run; elsewhere the run gets a name of its own
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
/** What an arm answered from a moment on; null when it is nothing. */
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
/** The record of a drop that somebody accepted. */
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
    const { commit } = candidate;
    return {
        ...{ version: _record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_VERSION */ .hl, tool: tool.version, at, id, commit, run: String(comment), runUrl },
        kind: 'acceptance',
        pullRequest,
        by,
        reason: (0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
        difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
    };
}


/***/ }),

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard)
/* harmony export */ });
/* unused harmony export shardFileSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58759);







/** Settings that say what is measured and how it is judged; where things lie, and who may read them, is each machine's own. */
const sharedSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc(_config_settings_js__WEBPACK_IMPORTED_MODULE_2__.settingsSchema.omit({ store: true, out: true, concurrency: true, shard: true, 'include-task-text': true }).shape);
/** What one shard hands over: everything that a verdict needs of its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive() }),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: sharedSettingsSchema,
    /** Answers per task, where the command takes that. */
    samples: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().nullable(),
    /** Models that compare was told on the command line. */
    models: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    /** Name of all that is asked in the run, of every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** When its comparison was begun, as the store tells. */
    begun: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    /** Whether it had a key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    /** All that it knows of its tasks: answers that were stored before, and those it took. */
    trials: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI),
    /** Keys of those that it took. */
    paid: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** Requests that it sent, those without an answer too. */
    requests: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
});
/** Settings as they are handed over: what an address holds besides the place may be a secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return sharedSettingsSchema.parse({
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
/** Writes the file into a folder and gives its path. Its name tells it from the others', so that all fit into one folder. */
async function writeShard(content, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(content)}\n`);
    return file;
}
/**
 * Reads the shards of one run in the order of their numbers, wherever below the folders they lie. Of a shard that ran
 * again, the last one counts.
 * @param command whose shards; undefined where there are those of one command alone
 * @throws Failure when one is missing or does not belong to the others.
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
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const names = missing.map(_config_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `of the shards, ${names.join(', ')} ${are} missing: nothing was decided`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
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
            hint: 'Were the shards downloaded into it?',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return shardFileSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Was it made by the same version, and copied whole?',
            cause: error,
        });
    }
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('is one of another number of shards');
    if (other.content.command !== content.command)
        throw differs('comes from another command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('was asked other tasks');
    if (other.content.asked !== content.asked)
        throw differs('was asked with another configuration');
}


/***/ })

};
