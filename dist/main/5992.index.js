export const id = 5992;
export const ids = [5992];
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

/***/ 82201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83493);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95039);




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
        ? ` It ended early: ${(0,_verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 90473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87177);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25230);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67160);




/** Writes a report with its renderings, prints the result and returns the exit code. */
async function deliver(report, { out, json, verbose = false, }, world) {
    const written = await (0,_report_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)((0,_report_write_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(report), node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, out));
    world.print(json
        ? `${JSON.stringify((0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .qm)(report))}\n`
        : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(report, { width: world.terminal.columns, color: world.terminal.color, verbose }));
    world.tell(`Report   ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, written.html)}\n`);
    return report.verdict.exitCode;
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
// EXTERNAL MODULE: ./build/app/gate-session.js + 4 modules
var gate_session = __webpack_require__(72041);
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
    world.print(json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n` : describe(estimate, detectableDrop));
    return errors/* EXIT */.dc.passed;
}
function describe({ firstRound, mostAnswers, searchAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
    const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (answers === 0)
        return 'No calls: all answers for the first round are cached.\n';
    const bound = atMost ? 'at most ' : 'about ';
    const unknown = byAgents ? 'unknown (until there is a cached answer)' : 'unknown (set sampling.max-tokens)';
    const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${(0,format/* integer */.nd)(tokens)}`;
    const noCost = `unknown (set prices, ${byAgents ? 'or collect an answer first' : 'and sampling.max-tokens'})`;
    const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
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
        inputTokens === null && outputTokens === null
            ? `Tokens  ${unknown}`
            : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out until the first look`,
        `Cost    ${dollars === null ? noCost : `${bound}${(0,format/* cost */.y)(dollars)} until the first look`}`,
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
        const report = await (0,read/* readReport */.tL)(external_node_path_.resolve(world.directory, settings.replay));
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
    const share = await (0,gate_session/* runGateShard */.D2)(settings, shard, world, keys);
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
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34995);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58937);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69914);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8833);










/** The pull request comment in GitHub Markdown: key facts on one phone screen, the rest collapsed. */
function renderComment(report, { limit = 60_000, earlier = [], uploaded = true } = {}) {
    const extent = { maxNotes: 20, earlier, uploaded };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(movedRows(report), limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialise */ .GY)(commentBlocks(report, { ...extent, rows })));
}
/** Number of rows in all tables of moved tasks. */
function movedRows(report) {
    return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .movedTasks */ .I_)(report, 'worse').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .movedTasks */ .I_)(report, 'better').length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_9__/* .uncertainTasks */ .ow)(report).length;
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
        lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .lead */ .HI)(report)))],
        cause: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.cause, explained(report)),
        changed: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .whatChanged */ .fl)(report)),
        next: () => labelled(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .next */ .K2)(report)),
        moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .movedBlocks */ .u9)(evidence, extent.rows),
        'folded-moves': () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedMoves */ .z4)(evidence, extent.rows),
        details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
        earlier: () => (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historyBlocks */ .P)(extent.earlier, report),
        links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)(links(report, extent)),
    };
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(report)} ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report)}`),
        ...TEMPLATES[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report)].flatMap(part => parts[part]()),
    ];
}
/** Null if no search for a cause ran. */
function explained({ explanation }) {
    return explanation === undefined ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labelled(label, words) {
    return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
/** If nothing was measured, the headline already covers the failed calls. */
function warnings(report) {
    const shown = report.notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const items = shown.map(({ text: note }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.note)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(' '), ...sentence(note)]);
    // A single item needs no list.
    return items.length === 1 ? items.map(item => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...item)) : sentences(items);
}
/** The collapsed part: cost, numbers of both arms, method, and the command to reproduce. */
function numbers(report, maxNotes) {
    const { notes, budget, reproduce } = report;
    const warned = notes.filter(({ kind }) => kind === 'warning').slice(0, MAX_WARNINGS);
    const others = notes.filter(note => !warned.includes(note)).slice(0, maxNotes);
    const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleWords */ .kn)(report);
    const spent = budget.calls === 0 ? '' : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost))})`;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .costWords */ .fL)(report))),
        ...(samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(samples))]),
        ...armTable(report),
        ...(report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .foreign */ .V$)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite)), 300))]),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words))),
        ...sentences(others.map(note => sentence(note.text))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .REPRODUCE */ .a2.title}${spent}:`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reproduce, 1000), 'sh'),
    ];
}
function links(report, { uploaded }) {
    const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .artifacts */ .qi)(report) : null];
    return [
        ...(answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.report)])]]),
        ...(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.log)])]]),
        ...(report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .LABELS */ .kg.decided)])]]),
        ...(report.id === 'default' ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('Gate '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id)]]),
    ];
}
function sentence(value) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(['', ...sides.map(side => _arms_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV[side])], rows
            .filter(row => !named.includes(row))
            .map(row => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map(side => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])),
        ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ', '}${label.toLowerCase()} `),
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(value),
        ]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)('.'))),
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
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)(comment);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .GY)([
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
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41443);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8833);






/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };
/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;
/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;
/** Truncates after a word if one ends in the last third. */
function atWord(title, length) {
    const line = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title, length);
    const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
    return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}
/** The first tasks that got worse, then all others that moved, collapsed. */
function movedBlocks(report, rows) {
    const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
    const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'worse').slice(0, Math.min(rows, fitting));
    return [
        ...(open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse, report)]),
        ...foldedMoves(report, rows - open.length, open.length),
    ];
}
/** All tasks that moved, collapsed, without those already shown. */
function foldedMoves(report, rows, inSight = 0) {
    const groups = [
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'worse').slice(inSight) },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotBetter, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTasks */ .I_)(report, 'better') },
        { title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck, tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .uncertainTasks */ .ow)(report) },
    ].filter(({ tasks }) => tasks.length > 0);
    const fitting = groups.map(({ title, tasks }, index) => {
        const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
        return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
    });
    const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
    const left = number(groups) - number(fitting);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(foldedSummary(groups, inSight), [
        ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
        ...(left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more task')} did not fit here; see the full report.`))] : []),
    ]);
}
/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(groups, inSight) {
    if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck) {
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(groups[0].tasks.length, 'task')} moved, maybe by luck`;
    }
    return groups
        .map(({ title, tasks: { length } }, index) => {
        const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse;
        const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
    })
        .join(', ');
}
function movedTable(tasks, title, report) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([title, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.before, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.now], tasks.map(task => {
        const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shares */ .Be)(task);
        const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .answersTo */ .to)(task, report);
        return [
            taskCell(task, report.taskDetails),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(before)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(now)]))],
        ];
    }));
}
/** Every task, with its direction if it moved beyond luck. */
function taskTable(tasks, shown) {
    const moved = (task) => {
        const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L4)(task);
        return state === 'worse' || state === 'better' ? state : '';
    };
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Task', 'Before → now', 'Moved'], tasks.map(task => [
        [...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` ·\u00A0${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)}`)],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .picks */ .hI)(task))],
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(moved(task))],
    ]));
}
/** As much of a task as the settings allow. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))]),
        ...(shown === 'answers' ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .choices */ .zM)(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
function issue(task) {
    const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issueNumber */ .Pp)(task);
    const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_5__/* .issuePath */ .dR)(task);
    return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .foreign */ .V$)(number)]);
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
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87177);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74611);






function renderReport(report) {
    return { report, comment: (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report), summary: (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .B)(report) };
}
/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
async function writeReport({ report, comment, summary }, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4112), __webpack_require__.e(6834), __webpack_require__.e(6996)]).then(__webpack_require__.bind(__webpack_require__, 26996)), Promise.all(/* import() */[__webpack_require__.e(9585), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    const files = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [files.report, `${JSON.stringify((0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .qm)(report), null, 1)}\n`],
        [files.comment, comment],
        [files.summary, summary],
        [files.html, renderHtml(report)],
        [files.junit, renderJunit(report)],
    ];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
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


/***/ })

};
