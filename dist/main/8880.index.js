export const id = 8880;
export const ids = [8880,4204];
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

/***/ 90473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_as_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33601);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25230);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67160);




/** Writes a report with its renderings, prints the result and returns the exit code. */
async function deliver(report, { out, json, verbose = false, }, world) {
    const written = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)((0,_report_write_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(report), node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, out));
    world.print(json
        ? `${JSON.stringify(await (0,_report_as_written_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q)(report))}\n`
        : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, { width: world.terminal.columns, color: world.terminal.color, verbose }));
    world.tell(`Report   ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, written.html)}\n`);
    return report.verdict.exitCode;
}


/***/ }),

/***/ 33601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);


/**
 * The contents of report.json. Answers contain numbers from outside, which the schema clamps. Without answers, the schema
 * is not even loaded, because most changes to a repository end that way.
 */
async function asWritten(report) {
    const known = hasAnswers(report) ? await clamped(report) : report;
    const decision = Object.entries(known.decision).map(([name, value]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
    return { ...known, decision: Object.fromEntries(decision) };
}
function hasAnswers({ trials, missing }) {
    return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
    const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(5831), __webpack_require__.e(9361)]).then(__webpack_require__.bind(__webpack_require__, 95831));
    return reportSchema.parse(report, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ movedRows),
/* harmony export */   cH: () => (/* binding */ commentBlocks),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47948);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34995);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58937);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93021);










/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
function renderComment(report, { limit = 60_000, earlier = [], uploaded = true } = {}) {
    const extent = { maxNotes: 20, earlier, uploaded };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(movedRows(report), limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .serialize */ .lK)(commentBlocks(report, { ...extent, rows })));
}
/** Number of rows in all tables of moved tasks. */
function movedRows(report) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'worse').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, 'better').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report).length;
}
/** One template per result, with only what its reader needs. */
const TEMPLATES = {
    dropped: ['lead', 'cause', 'changed', 'warnings', 'next', 'moved', 'details', 'earlier', 'links'],
    accepted: ['warnings', 'lead', 'cause', 'changed', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    improved: ['lead', 'changed', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    'no-drop': ['lead', 'warnings', 'folded-moves', 'details', 'earlier', 'links'],
    // A change that does not affect the model gets a single line.
    unchanged: ['warnings'],
    measured: ['lead', 'warnings', 'details', 'earlier', 'links'],
    'first-run': ['lead', 'warnings', 'details', 'earlier', 'links'],
    'not-decided': ['lead', 'changed', 'warnings', 'next', 'folded-moves', 'details', 'earlier', 'links'],
    'not-measured': ['lead', 'next', 'warnings', 'earlier', 'links'],
};
/** The comment as a tree. */
function commentBlocks(report, extent) {
    const evidence = extent.uploaded ? report : { ...report, runUrl: null };
    const parts = {
        warnings: () => warnings(report),
        lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .lead */ .HI)(report)))],
        cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.cause, explained(report)),
        changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .whatChanged */ .fl)(report)),
        next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .next */ .K2)(report)),
        moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .movedBlocks */ .u9)(evidence, extent.rows),
        'folded-moves': () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedMoves */ .z4)(evidence, extent.rows),
        details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
        earlier: () => (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyBlocks */ .P)(extent.earlier, report),
        links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .footer */ .qr)(links(report, extent)),
    };
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R_)(3, `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(report)} ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`),
        ...TEMPLATES[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(report)].flatMap(part => parts[part]()),
    ];
}
/** Null if no search for a cause ran. */
function explained({ explanation }) {
    return explanation === undefined ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labeled(label, words) {
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report) {
    const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const items = shown.map(({ text: note }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.note)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), ...sentence(note)]);
    // A single item needs no list.
    return items.length === 1 ? items.map(item => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...item)) : sentences(items);
}
/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report, maxNotes) {
    const { notes, budget, reproduce } = report;
    const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
    const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleWords */ .kn)(report);
    const spent = budget.calls === 0 ? '' : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost))})`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .costWords */ .fL)(report))),
        ...(samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(samples))]),
        ...armTable(report),
        ...(report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite)), 300))]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(words))),
        ...sentences(others.map(note => sentence(note.text))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .REPRODUCE */ .a2.title}${spent}:`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(reproduce, 1000), 'sh'),
    ];
}
function links(report, { uploaded }) {
    const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .artifacts */ .qi)(report) : null];
    return [
        ...(answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.report)])]]),
        ...(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.log)])]]),
        ...(report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_4__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .LABELS */ .kg.decided)])]]),
        ...(report.id === 'default' ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(report.id)]]),
    ];
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .armRows */ .Gm)(report);
    // Names in two columns are too wide for a phone: they would break inside words.
    const named = report.baseline === null ? [] : rows.filter(isNamed);
    const shared = named.filter(row => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(row.baseline, row.candidate));
    const own = named.filter(row => !shared.includes(row));
    const sentences = [
        { title: 'Both', words: shared.map(row => ({ label: row.label, value: row.candidate })) },
        ...sides.map(side => ({ title: _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side], words: own.map(row => ({ label: row.label, value: row[side] })) })),
    ].filter(({ words }) => words.length > 0);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !named.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(row[side]))])),
        ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .phrases */ .HJ)(value),
        ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('.'))),
    ];
}
function isNamed({ baseline, candidate }) {
    return [...baseline, ...candidate].some(part => typeof part !== 'string');
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);




/** Results of earlier runs, newest first, collapsed. Only an unfinished run is mentioned outside. */
function historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
        const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .commitPage */ .b2)(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk[verdict];
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
            page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(page, [name]),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${end}${difference === null ? '' : ` · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('The previous run did not finish.'))] : []),
        ...(lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Earlier results on this pull request', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines)])),
    ];
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17554);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69914);




/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .movedRows */ .Jc)(report), maxNotes: report.notes.length, earlier: [], uploaded: true };
    const comment = (0,_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBlocks */ .cH)(report, all);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        if (report.tasks.length === 0)
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)(comment);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialize */ .lK)([
            ...comment,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(4, `All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, 'task')}`),
            (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .taskTable */ .AX)(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}


/***/ }),

/***/ 69914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ taskTable),
/* harmony export */   u9: () => (/* binding */ movedBlocks),
/* harmony export */   z4: () => (/* binding */ foldedMoves)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);






/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;
/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;
/** Truncates after a word if one ends in the last third. */
function atWord(title, length) {
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(title, length);
    const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
    return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}
/** The first tasks that got worse, then all others that moved, collapsed. */
function movedBlocks(report, rows) {
    const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
    const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(0, Math.min(rows, fitting));
    return [
        ...(open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, report)]),
        ...foldedMoves(report, rows - open.length, open.length),
    ];
}
/** All tasks that moved, collapsed, without those already shown. */
function foldedMoves(report, rows, inSight = 0) {
    const groups = [
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'worse').slice(inSight) },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotBetter, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedTasks */ .I_)(report, 'better') },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .uncertainTasks */ .ow)(report) },
    ].filter(({ tasks }) => tasks.length > 0);
    const fitting = groups.map(({ title, tasks }, index) => {
        const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
        return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
    });
    const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const left = number(groups) - number(fitting);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(foldedSummary(groups, inSight), [
        ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here; see the full report.`))] : []),
    ]);
}
/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(groups, inSight) {
    if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.mayBeLuck) {
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, 'task')} moved, maybe by luck`;
    }
    return groups
        .map(({ title, tasks: { length } }, index) => {
        const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.gotWorse;
        const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
    })
        .join(', ');
}
function movedTable(tasks, title, report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([title, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.before, _phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .LABELS */ .kg.now], tasks.map(task => {
        const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shares */ .Be)(task);
        const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .answersTo */ .to)(task, report);
        return [
            taskCell(task, report.taskDetails),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(before)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(now)]))],
        ];
    }));
}
/** Every task, with its direction if it moved beyond luck. */
function taskTable(tasks, shown) {
    const moved = (task) => {
        const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(task);
        return state === 'worse' || state === 'better' ? state : '';
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [
        [...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .picks */ .hI)(task))],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(moved(task))],
    ]));
}
/** As much of a task as the settings allow. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))]),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(number)]);
}


/***/ }),

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33601);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17554);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);







function renderReport(report) {
    return { report, comment: (0,_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .wQ)(report), summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .B)(report) };
}
/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
async function writeReport({ report, comment, summary }, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(6834), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 90688)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const files = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [files.report, `${JSON.stringify(await (0,_as_written_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .q)(report), null, 1)}\n`],
        [files.comment, comment],
        [files.summary, summary],
        [files.html, renderHtml(report)],
        [files.junit, renderJunit(report)],
    ];
    try {
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        for (const [name, content] of contents)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(name, content);
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return files;
}


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38070);



/** How an answer was read from the solver's output. Only `json` and `lenient` have a proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far more than possible, and far below number overflow when summed. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** Batches can take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Maximum stored characters of an answer. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did before its answer; null if unknown. */
const behaviorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Number of model responses, each with its tool calls. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Number of distinct files read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One event of an agent's run: a model response, a message, a tool call, or a tool result. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('turn'),
        /** Response time of the model. */
        latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
        /** US dollars; null if the price is unknown. */
        cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
        usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored permanently, with everything needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Sample number within its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the picked proposal; null if unreadable. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Displayed position of the picked proposal, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's output, without the middle if it is long; empty for solvers without a model. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null if neither endpoint nor configuration has a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters actually sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behavior: behaviorSchema.optional(),
    /** Agents only: all events after the task was sent. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A missing answer, which never counts as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Number of failed requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost anyway; null if unknown. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ AbortError),
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
