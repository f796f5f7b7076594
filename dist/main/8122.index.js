export const id = 8122;
export const ids = [8122];
export const modules = {

/***/ 7336:
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

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand),
/* harmony export */   deliverComparison: () => (/* binding */ deliverComparison)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6355);
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3599);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4318);
/* harmony import */ var _history_recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(249);
/* harmony import */ var _report_compare_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6259);
/* harmony import */ var _report_compare_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6056);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2005);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6260);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1024);










async function compareCommand({ models, samples, history, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__.settingsSchema.parse({}), ...given };
    const keys = (0,_app_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .hi)(settings, world);
    const { shard } = settings;
    if (shard === undefined) {
        const report = await (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__.runCompare)(settings, { models, samples }, world, keys);
        return deliverComparison(report, { ...settings, history }, world);
    }
    const share = await (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runCompareShard */ .N)(settings, { models, samples }, shard, world, keys);
    const divided = { command: 'compare', settings, samples, models, keyed: keys.apiKey.kind === 'key', shard };
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

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToHistory: () => (/* binding */ addToHistory),
/* harmony export */   historyCommand: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5628);
/* harmony import */ var _history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5451);
/* harmony import */ var _report_foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1443);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1753);







const DAY_MS = 86_400_000;
/** What can be done with a history in a folder. */
async function historyCommand(settings, world) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.history);
    if (settings.action === 'prune')
        return prune(folder, settings, world);
    const { records, damage } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j1)(folder, settings.id);
    for (const { file, message } of damage)
        world.tell(`${file} ${message}; it is left out.\n`);
    if (settings.action === 'drift')
        tellOfDrift(records, settings, world);
    else if (settings.json)
        world.print(`${JSON.stringify(records, null, 1)}\n`);
    else
        for (const record of records)
            world.print(`${linesOf(record).join('\n')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}
/** Adds what a run newly learnt to the history in a folder. A history that cannot be written is told of, and fails nothing. */
async function addToHistory(record, folder, world) {
    try {
        if (record === null)
            world.tell('No answer is new, so that the history gets no record of this run.\n');
        else
            await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderHistory */ .Zd)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, folder)).add(record);
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
            throw error;
        world.tell(`${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(error)}\n`);
    }
}
/** One line for each arm of a run, or for an acceptance. */
function linesOf(record) {
    const start = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
    if (record.kind === 'acceptance') {
        return [`${start}#${record.pullRequest} accepted by ${(0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.by, 40)}: ${(0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.reason, 100)}`];
    }
    return record.arms.map(arm => [
        `${start}${record.suite.name.padEnd(8)}`,
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.accuracy).padStart(6),
        `(${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.high)})`.padEnd(18),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(arm.answers, 'answer').padStart(14),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .cost */ .y)(arm.cost).padStart(11),
        ` ${(0,_report_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(arm.name, 60)}`,
    ].join(' '));
}
/** Each gate of the history by itself. */
function tellOfDrift(records, { json }, world) {
    const ids = [...new Set(records.map(record => record.id))];
    const found = ids.map(id => ({ id, drifts: (0,_history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(records.filter(record => record.id === id)).drifts }));
    const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : (0,_history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDrift */ .iI)(drifts, null)}`;
    world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}
async function prune(folder, settings, world) {
    const { keep, 'older-than': days, yes } = settings;
    if (keep === undefined && days === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', 'history prune needs to know what to remove', {
            hint: 'Say --keep NUMBER for the newest files that stay, or --older-than DAYS.',
        });
    }
    const names = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .prunable */ .W)(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
    if (yes)
        await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRecords */ .DR)(folder, names);
    for (const name of names)
        world.print(`${name}\n`);
    world.tell(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(names.length, 'record')} ${yes ? 'removed' : 'would be removed; say --yes to do it'}.\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);


/** The same on the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await (0,_app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .C)(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, file)}\n`);
    return exitCode;
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   Zd: () => (/* binding */ folderHistory),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7613);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2215);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6742);






/** A record of thousands of tasks is a few megabytes. */
const MAX_RECORD_BYTES = 64 * 2 ** 20;
/** A history in a folder: that of the command line, or a checked-out branch. */
function folderHistory(folder) {
    return {
        async add(record) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .fileOf */ .W7)(record));
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .writeRecord */ .rh)(record), { flag: 'wx' });
            }
            catch (cause) {
                if (isCode(cause, 'EEXIST'))
                    return;
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'the history cannot be written', { file, hint: messageOf(cause), cause });
            }
        },
        newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFiles */ .B5)(await namesIn(folder), id).slice(-count)),
    };
}
/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates without it
 * @throws Failure when there is no history.
 */
async function readFolder(folder, id) {
    return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
    const files = names.map(async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft, name);
        return { name: file, text: (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .C)(file, MAX_RECORD_BYTES)).toString('utf8') };
    });
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft));
    }
    catch (cause) {
        if (!isCode(cause, 'ENOENT'))
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'there is no history here', {
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft),
            hint: 'Name the folder that --history was given, or a checkout of the branch that the action keeps it in.',
            cause,
        });
    }
}
/** Files of a history that are older than a moment, or not among the newest. */
async function prunable(folder, { before, keep }) {
    const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFiles */ .B5)(await namesIn(folder));
    const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
    return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}
async function removeRecords(folder, names) {
    for (const name of names)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORDS */ .ft, name));
}
/** The time in a file's name, `20261124T031700Z`, in milliseconds. */
function timeOf(name) {
    return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, '$1-$2-$3:$4:$5'));
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ })

};
