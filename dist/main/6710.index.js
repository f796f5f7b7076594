export const id = 6710;
export const ids = [6710];
export const modules = {

/***/ 6601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9827);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9394);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// src/cli/commands/deliver.ts
async function deliver(report, { out, json, verbose = false }, world) {
	const written = await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u5)((0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReport */ .B1)(report), node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, out));
	world.print(json ? `${JSON.stringify(await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .qm)(report))}\n` : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .bF)(report, {
		width: world.terminal.columns,
		color: world.terminal.color,
		verbose
	}));
	world.tell(`Report   ${node_path__WEBPACK_IMPORTED_MODULE_2__.relative(world.directory, written.html)}\n`);
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
function replay(report, decision) {
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
	const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)((0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(tasks, baseline, candidate, freshSince, {
		decision,
		canSample: false
	}));
	if (step.kind === "sample") throw new Error("the rule asked for samples although there are none");
	const kept = report.notes.filter((note) => !step.notes.some(({ text }) => text === note.text));
	return {
		...report,
		decision,
		verdict: step.verdict,
		comparison: step.comparison,
		brokenTasks: [...step.brokenTasks],
		notes: [...step.notes, ...kept]
	};
}
function compareReports(report, earlier) {
	if (report.suite.hash !== earlier.suite.hash) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`, { hint: "Only answers to the same tasks can be compared. Run both with the same suite." });
	const before = new Map(earlier.tasks.map((task) => [task.id, task.candidate]));
	return replay({
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
		alsoAgainst: null,
		brokenTasks: [],
		freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
		baseline: {
			...earlier.candidate,
			name: "baseline"
		},
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



/***/ }),

/***/ 6710:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9909);
/* harmony import */ var _read2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1982);
/* harmony import */ var _compare2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6461);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6601);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// src/cli/commands/report.ts
async function reportCommand(settings, world) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(world.directory, settings.file);
	if (settings.against !== void 0) {
		const earlier = await (0,_read2_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .tL)(node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(world.directory, settings.against));
		return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)((0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReports */ .l)(await (0,_read2_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .tL)(file), earlier), settings, world);
	}
	const report = await (0,_read2_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnyReport */ .Ds)(file);
	return report.kind === "compare" ? (0,_compare2_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverComparison */ .r)(report, settings, world) : (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)(report, settings, world);
}



/***/ })

};
