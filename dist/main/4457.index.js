export const id = 4457;
export const ids = [4457];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 92827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand),
/* harmony export */   deliverComparison: () => (/* binding */ deliverComparison)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71767);
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24387);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);
/* harmony import */ var _history_recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20249);
/* harmony import */ var _report_compare_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96259);
/* harmony import */ var _report_compare_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36056);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12984);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71024);










async function compareCommand({ models, samples, history, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__.settingsSchema.parse({}), ...given };
    const keys = (0,_app_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .hi)(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__.runCompare)(settings, { models, samples }, world, keys);
        return deliverComparison(report, { ...settings, history }, world);
    }
    const share = await (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runCompareShard */ .N)(settings, { models, samples }, shard, world, keys);
    const divided = { command: 'compare', settings, samples, models, keyed: keys.apiKey !== null, shard };
    return (0,_shard_js__WEBPACK_IMPORTED_MODULE_9__/* .deliverShard */ .Y)(share, divided, world);
}
/** Writes a comparison, adds it to a history, prints the result and gives the exit code. */
async function deliverComparison(report, { out, json, history }, world) {
    const page = await (0,_report_compare_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeComparison */ .Z)(report, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, out));
    if (history !== undefined)
        await (0,_history_js__WEBPACK_IMPORTED_MODULE_8__.addToHistory)((0,_history_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .recordComparison */ .Zg)(report), history, world);
    world.print(json ? `${JSON.stringify(report)}\n` : (0,_report_compare_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareTerminal */ .G)(report, world.terminal));
    world.tell(`Report: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, page)}\n`);
    return exitCodeOf(report);
}
/** A model that could not be asked is reported and ends nothing; when none could, it is the endpoint. */
function exitCodeOf({ arms, budget }) {
    const isMeasured = arms.some(({ accuracy, failure }) => accuracy !== null && failure === null);
    return isMeasured && budget.exhausted !== 'interrupted' ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed : _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.error;
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

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57336);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);







/** The result for a terminal or a log, in plain text. */
function renderTerminal(report, { width, colour }) {
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_6__.createColors(colour);
    const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
    const { comparison } = report;
    const disk = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .diskWords */ .LZ)(report);
    const section = (title, way) => {
        const tasks = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, way);
        return tasks.length === 0
            ? []
            : ['', bold(`${title}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks.length, 'task')}`), ...taskLines(tasks, way, { ...report, width })];
    };
    return [
        bold(paint((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))),
        plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .compared */ .mU)(report)),
        ...(comparison === null
            ? []
            : [
                '',
                ...(0,_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .textChart */ .q)(comparison)
                    .split('\n')
                    .map(line => `  ${line}`),
            ]),
        '',
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.verdict.reason),
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)}`) : dim((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text))),
        `What to do: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .advice */ .v9)(report))}`,
        ...section('Got worse', 'worse'),
        ...section('Got better', 'better'),
        '',
        ...armLines(report, width),
        '',
        ...(disk === null ? [] : [dim(disk)]),
        dim(`Accuracy: ${(0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .floors */ .yX)(report)
            .map(({ name, accuracy }) => `${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(name, 40)} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`)
            .join(' · ')}`),
        dim(`Again: ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Words without any mark-up, on one line. */
function plain(words) {
    return words
        .map(part => (typeof part === 'string' ? part : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)('code' in part ? part.code : part.foreign)))
        .join('');
}
/** The title comes last: only its width is unknown. */
function taskLines(tasks, way, { taskDetails, width }) {
    const cells = tasks.map(task => [
        (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task), 20),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task),
        (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .sureness */ .$6)(task, way),
    ]);
    return columns(cells, [1, 3]).map((start, index) => {
        const title = taskDetails === 'numbers' ? '' : (tasks[index]?.title ?? '');
        return `  ${start}  ${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(title, Math.max(10, width - start.length - 4))}`.trimEnd();
    });
}
/** The numbers of both sides, one under the other. */
function armLines(report, width) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    // The widest label takes 32.
    const most = Math.max(10, Math.floor((width - 36) / 2));
    const cell = (words) => (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(plain(words), most);
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .armRows */ .Gm)(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
    return columns([['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_1__/* .SIDES */ .BV[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}
/** Rows with cells of one width, some of them to the right. */
function columns(rows, toTheRight) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
    return rows.map(row => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  '));
}


/***/ })

};
