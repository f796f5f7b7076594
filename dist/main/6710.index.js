export const id = 6710;
export const ids = [6710];
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

/***/ 1982:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ readAnyReport),
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9368);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5025);
/* harmony import */ var _report3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2200);







// src/report/read.ts
async function readReport(file) {
	return onlyReport(await readAnyReport(file), file);
}
async function readAnyReport(file) {
	return parse((await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(file).catch((cause) => {
		if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw cause;
		const missing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) === "ENOENT";
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", missing ? "there is no such report" : "the report cannot be read", {
			file,
			hint: "Name a report.json or a compare.json that this program wrote.",
			cause
		});
	})).toString("utf8"), file);
}
function parseReport(text, file) {
	return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
	if (report.kind !== "compare") return report;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "this report compares models", {
		file,
		hint: "Use the report.json of `gate` or `run`."
	});
}
function parse(text, file) {
	let value;
	try {
		value = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "the report is not valid JSON", {
			file,
			cause,
			hint: "The file may be truncated. Use the original, or run the gate again."
		});
	}
	const { version, kind } = headSchema.parse(value);
	if (version !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the report has version ${version}, this program reads version ${1}`, { file });
	const result = kind === "compare" ? _report3_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSchema */ .Q.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `incomplete report: "${issue?.path.join(".")}": ${issue?.message}`, { file });
}
const headSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()
}).partial().catch({});



/***/ }),

/***/ 9909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6905);




// src/app/replay.ts
function replay(report, decision, reproduce) {
	return decidedAgain({
		...report,
		budget: {
			...report.budget,
			calls: 0,
			cost: 0
		},
		baseline: report.baseline && unpaid(report.baseline),
		candidate: unpaid(report.candidate),
		reproduce
	}, decision);
}
function decidedAgain(report, decision) {
	const { tasks, trials, missing, freshSince, identical, verdict } = report;
	if (identical || verdict.kind === "error") return {
		...report,
		decision
	};
	const baseline = report.baseline === null ? null : {
		trials: trials.baseline,
		missing: missing.baseline
	};
	const candidate = {
		trials: trials.candidate,
		missing: missing.candidate
	};
	const decide = (decision) => {
		const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)((0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(tasks, baseline, candidate, freshSince, {
			decision,
			canSample: false
		}));
		if (step.kind === "sample") throw new Error("the rule asked for samples although there are none");
		return step;
	};
	const step = decide(decision);
	const decided = new Set([...step.notes, ...decide(report.decision).notes].map(({ text }) => text));
	const { explanation, ...rest } = report;
	return {
		...rest,
		...explanation !== void 0 && step.verdict.kind === "regressed" && { explanation },
		decision,
		verdict: step.verdict,
		comparison: step.comparison,
		brokenTasks: [...step.brokenTasks],
		notes: [...step.notes, ...report.notes.filter(({ text }) => !decided.has(text))]
	};
}
function compareReports(report, earlier, reproduce) {
	if (report.suite.hash !== earlier.suite.hash) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`, { hint: "Only answers to the same tasks can be compared. Run both with the same suite." });
	const before = new Map(earlier.tasks.map((task) => [task.id, task.candidate]));
	return decidedAgain({
		...report,
		kind: "gate",
		changes: [],
		parts: [],
		identical: false,
		verdict: {
			kind: "inconclusive",
			cause: "undecided",
			reason: "",
			exitCode: 0
		},
		notes: [],
		explanation: void 0,
		alsoAgainst: null,
		brokenTasks: [],
		budget: {
			...report.budget,
			calls: 0,
			cost: 0,
			exhausted: null
		},
		reproduce,
		freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
		baseline: {
			...stored(earlier.candidate),
			name: "baseline"
		},
		candidate: stored(report.candidate),
		trials: {
			baseline: earlier.trials.candidate,
			candidate: report.trials.candidate
		},
		missing: {
			baseline: earlier.missing.candidate,
			candidate: report.missing.candidate
		},
		tasks: report.tasks.map((task) => {
			const baseline = before.get(task.id) ?? null;
			return {
				...task,
				baseline,
				change: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .changeBetween */ .Vz)(baseline, task.candidate)
			};
		})
	}, report.decision);
}
const unpaid = (arm) => ({
	...arm,
	calls: 0,
	cost: 0
});
const stored = (arm) => ({
	...unpaid(arm),
	reused: arm.trials
});



/***/ }),

/***/ 6710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _read2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1982);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2928);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2474);
/* harmony import */ var _compare2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6461);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6601);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);










// src/cli/commands/report.ts
async function reportCommand(settings, world) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(world.directory, settings.file);
	if (settings.against !== void 0) {
		const { against, out = _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPARED_RESULTS */ .nx } = settings;
		if ([file, node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(world.directory, against)].includes(node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(world.directory, out, "report.json"))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", `the comparison would overwrite one of the reports in ${out}`, { hint: "Choose another folder with --out." });
		const earlier = await (0,_read2_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .tL)(node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(world.directory, against));
		const reproduce = `${_program_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM */ .RX} report ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(settings.file)} --against ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r)(against)}`;
		return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .c)((0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReports */ .l)(await (0,_read2_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .tL)(file), earlier, reproduce), {
			...settings,
			out
		}, world);
	}
	const report = await (0,_read2_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnyReport */ .Ds)(file);
	const delivery = {
		...settings,
		out: settings.out ?? ".swelancer-gate/out"
	};
	return report.kind === "compare" ? (0,_compare2_js__WEBPACK_IMPORTED_MODULE_5__/* .deliverComparison */ .r)(report, delivery, world) : (0,_deliver_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .c)(report, delivery, world);
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
