export const id = 7036;
export const ids = [7036];
export const modules = {

/***/ 6601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _write2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9394);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/cli/commands/deliver.ts
async function deliver(report, { out, json, verbose = false }, world) {
	const written = await (0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)((0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReport */ .B1)(report), node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, out));
	world.print(json ? `${JSON.stringify(await (0,_write2_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(report))}\n` : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .bF)(report, {
		width: world.terminal.columns,
		color: world.terminal.color,
		verbose
	}));
	world.tell(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .labelCell */ .nx)("Report")}${node_path__WEBPACK_IMPORTED_MODULE_2__.relative(world.directory, written.html)}\n`);
	return report.verdict.exitCode;
}



/***/ }),

/***/ 7036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var _compare_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4340);
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(173);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1423);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4528);
/* harmony import */ var _file3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6879);
/* harmony import */ var _compare2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6461);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6601);
/* harmony import */ var _history3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8219);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);













// src/cli/commands/merge.ts
async function mergeCommand({ folders, ...own }, world) {
	const places = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_11__.resolve(world.directory, folder));
	await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOwnShards */ ._X)(places, world);
	const shards = await (0,_file3_js__WEBPACK_IMPORTED_MODULE_7__/* .readShards */ .OG)(places);
	const [{ command, settings: shared, samples, models }] = shards;
	const settings = (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_1__/* .withTaskText */ .RJ)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.parse(shared),
		...own
	}, world);
	const context = {
		...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .keysFrom */ .h)(own, world),
		shards,
		writesReport: true
	};
	if (command === "compare") {
		const asked = {
			samples: typeof samples === "number" ? samples : 1,
			...models === null ? {} : { models }
		};
		return (0,_compare2_js__WEBPACK_IMPORTED_MODULE_8__/* .deliverComparison */ .r)(await (0,_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompare */ .L)(settings, asked, world, context), own, world);
	}
	if (command === "gate") return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(await (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .Rg)(settings, world, context), own, world);
	const report = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_2__/* .runMeasure */ .Qe)(settings, samples ?? 1, world, context);
	if (own.history !== void 0) await (0,_history3_js__WEBPACK_IMPORTED_MODULE_10__/* .addToHistory */ .P)((0,_recorder_js__WEBPACK_IMPORTED_MODULE_6__/* .recordMeasure */ .OM)(report), own.history, world);
	return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(report, own, world);
}



/***/ }),

/***/ 3253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Pt: () => (/* binding */ historyBlocks),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3090);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(813);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9802);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7403);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7072);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9642);
/* harmony import */ var _task_tables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(437);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1730);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1558);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7975);
















// src/report/as-written.ts
async function asWritten(report) {
	const known = hasAnswers(report) ? await clamped(report) : report;
	const decision = Object.entries(known.decision).map(([name, value]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .xQ)(name), value]);
	return {
		...known,
		decision: Object.fromEntries(decision)
	};
}
function hasAnswers({ trials, missing }) {
	return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}
async function clamped(report) {
	const { reportSchema } = await __webpack_require__.e(/* import() */ 576).then(__webpack_require__.bind(__webpack_require__, 576));
	return reportSchema.parse(report, _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}

// src/report/history.ts
function historyBlocks(earlier, report) {
	const [last] = earlier;
	const lines = earlier.map(({ at, headSha, verdict, difference }) => {
		const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(headSha));
		const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitPage */ .b2)(headSha, report);
		const end = verdict === "measuring" ? "did not finish" : _outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .VERDICTS */ .bk[verdict];
		return [
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at)} · `),
			page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(page, [name]),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(` · ${end}${difference === null ? "" : ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)}`}`)
		];
	});
	return [...last?.verdict === "measuring" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("The previous run did not finish."))] : [], ...lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)("Earlier results on this pull request", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(lines)])];
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [], uploaded = true } = {}) {
	const extent = {
		maxNotes: 20,
		earlier,
		uploaded
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(movedRows(report), limit, (rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)(commentBlocks(report, {
		...extent,
		rows
	})));
}
function movedRows(report) {
	return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .movedTasks */ .I_)(report, "worse").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .movedTasks */ .I_)(report, "better").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .uncertainTasks */ .ow)(report).length;
}
const TEMPLATES = {
	dropped: [
		"lead",
		"cause",
		"changed",
		"warnings",
		"next",
		"moved",
		"details",
		"earlier",
		"links"
	],
	accepted: [
		"warnings",
		"lead",
		"cause",
		"changed",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	improved: [
		"lead",
		"changed",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"no-drop": [
		"lead-with-files",
		"warnings",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	unchanged: ["warnings"],
	measured: [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"first-run": [
		"lead",
		"warnings",
		"details",
		"earlier",
		"links"
	],
	"not-decided": [
		"lead",
		"changed",
		"warnings",
		"next",
		"folded-moves",
		"details",
		"earlier",
		"links"
	],
	"not-measured": [
		"lead",
		"next",
		"warnings",
		"earlier",
		"links"
	]
};
function commentBlocks(report, extent) {
	const evidence = extent.uploaded ? report : {
		...report,
		runUrl: null
	};
	const parts = {
		warnings: () => warnings(report),
		lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .lead */ .HI)(report)))],
		"lead-with-files": () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)([...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .lead */ .HI)(report), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .filesAndCost */ .Yd)(report)]))],
		cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.cause, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .causeWords */ .pQ)(report)),
		changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .whatChanged */ .fl)(report)),
		next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.next, (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .next */ .K)(report)),
		moved: () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .movedBlocks */ .u9)(evidence, extent.rows),
		"folded-moves": () => (0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .foldedMoves */ .z4)(evidence, extent.rows),
		details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
		earlier: () => historyBlocks(extent.earlier, report),
		links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .footer */ .qr)(links(report, extent))
	};
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(3, `${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(report)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)}`), ...TEMPLATES[(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .sG)(report)].flatMap((part) => parts[part]())];
}
function labeled(label, words) {
	return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" "), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
function warnings(report) {
	const items = report.notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS).map(({ text: note }) => [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.note)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(" "),
		...sentence(note)
	]);
	return items.length === 1 ? items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...item)) : sentences(items);
}
function numbers(report, maxNotes) {
	const { notes, budget, reproduce } = report;
	const warned = notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
	const others = notes.filter((note) => !warned.includes(note)).slice(0, maxNotes);
	const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleWords */ .kn)(report);
	const spent = budget.calls === 0 ? "" : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost))})`;
	return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .costWords */ .fL)(report))),
		...samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(samples))],
		...armTable(report),
		...report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .floorWords */ .yD)((0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFloors */ .YF)(report.suite)), 300))],
		...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(words))),
		...sentences(others.map((note) => sentence(note.text))),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .REPRODUCE */ .a2.title}${spent}:`)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(reproduce, 1e3), "sh")
	];
}
function links(report, { uploaded }) {
	const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .artifacts */ .qi)(report) : null];
	return [
		...answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.report)])]],
		...run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.log)])]],
		...report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.decided)])]],
		...report.id === "default" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)("Gate "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(report.id)]]
	];
}
function sentence(value) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
	return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(items)];
}
function armTable(report) {
	const sides = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armsOf */ .jO)(report);
	const rows = (0,_arms_js__WEBPACK_IMPORTED_MODULE_3__/* .armRows */ .Gm)(report);
	const named = report.baseline === null ? [] : rows.filter(isNamed);
	const shared = named.filter((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_14__.isDeepStrictEqual)(row.baseline, row.candidate));
	const own = named.filter((row) => !shared.includes(row));
	const sentences = [{
		title: "Both",
		words: shared.map((row) => ({
			label: row.label,
			value: row.candidate
		}))
	}, ...sides.map((side) => ({
		title: _arms_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side],
		words: own.map((row) => ({
			label: row.label,
			value: row[side]
		}))
	}))].filter(({ words }) => words.length > 0);
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(["", ...sides.map((side) => _arms_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV[side])], rows.filter((row) => !named.includes(row)).map((row) => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(row.label)], ...sides.map((side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(row[side]))])), ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ", "}${label.toLowerCase()} `), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .phrases */ .HJ)(value)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(".")))];
}
function isNamed({ baseline, candidate }) {
	return [...baseline, ...candidate].some((part) => typeof part !== "string");
}

// src/report/summary.ts
const LIMIT = 1e6;
function renderSummary(report, { limit = LIMIT } = {}) {
	const all = {
		rows: movedRows(report),
		maxNotes: report.notes.length,
		earlier: [],
		uploaded: true
	};
	const comment = commentBlocks(report, all);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fitting */ ._Q)(report.tasks.length, limit, (rows) => {
		const left = report.tasks.length - rows;
		if (report.tasks.length === 0) return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)(comment);
		return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .serialize */ .lK)([
			...comment,
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(4, `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.tasks.length, "task")}`),
			(0,_task_tables_js__WEBPACK_IMPORTED_MODULE_9__/* .taskTable */ .AX)(report.tasks.slice(0, rows), report.taskDetails),
			...left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, "more task")} did not fit here.`))]
		]);
	});
}

// src/report/write.ts
function renderReport(report) {
	return {
		report,
		comment: renderComment(report),
		summary: renderSummary(report)
	};
}
async function writeReport({ report, comment, summary }, folder) {
	const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2596), __webpack_require__.e(5249), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 251)), __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 7916))]);
	await (0,_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .fillReportFolder */ .e)(folder, {
		"report.json": `${JSON.stringify(await asWritten(report), null, 1)}\n`,
		"comment.md": comment,
		"summary.md": summary,
		"report.html": renderHtml(report),
		"junit.xml": renderJunit(report)
	});
	const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_13__.join(folder, name);
	return {
		report: file("report.json"),
		comment: file("comment.md"),
		html: file("report.html")
	};
}



/***/ })

};
