export const id = 6501;
export const ids = [6501];
export const modules = {

/***/ 6003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accuracyInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);



// src/statistics/accuracy.ts
function accuracyInterval(counts) {
	if (counts.length === 0) return null;
	const rates = sum(counts.map(({ right, samples }) => right / samples));
	const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseOf */ .YN)(counts);
	const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
	const size = counts.length + 4 * step;
	const center = (rates + 2 * step) / size;
	const variance = noise === null ? center * (1 - center) / size : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
	const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(.975) * Math.sqrt(variance);
	return {
		low: Math.max(0, center - reach),
		high: Math.min(1, center + reach)
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);



/***/ }),

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

/***/ 9678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   Zd: () => (/* binding */ folderHistory),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5025);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2740);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3003);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);








// src/history/folder.ts
const MAX_RECORD_BYTES = 64 * 2 ** 20;
function folderHistory(folder) {
	return {
		async add(record) {
			const file = node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W7)(record));
			try {
				await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_2__/* .writeNew */ .q)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRecord */ .rh)(record));
			} catch (cause) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the history cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause)}`, {
					file,
					hint: "Choose a writable folder with --history.",
					cause
				});
			}
		},
		newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .newestOfEachKind */ .VY)((0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id), count))
	};
}
async function readFolder(folder, id) {
	return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
	const files = names.map(async (name) => {
		const file = node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name);
		return {
			name: file,
			text: (await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file, MAX_RECORD_BYTES)).toString("utf8")
		};
	});
	return (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft));
	} catch (cause) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) !== "ENOENT") throw cause;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "there is no history here", {
			file: node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft),
			hint: "Pass the folder used with --history, or a checkout of the history branch.",
			cause
		});
	}
}
async function prunable(folder, { before, keep }) {
	const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFiles */ .B5)(await namesIn(folder));
	const kept = new Set(keep === void 0 ? names : keep === 0 ? [] : names.slice(-keep));
	return names.filter((name) => !kept.has(name) || before !== void 0 && timeOf(name) < before);
}
async function removeRecords(folder, names) {
	for (const name of names) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.rm)(node_path__WEBPACK_IMPORTED_MODULE_5__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_4__/* .RECORDS */ .ft, name));
}
function timeOf(name) {
	return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, "$1-$2-$3:$4:$5"));
}



/***/ }),

/***/ 8219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ addToHistory),
/* harmony export */   a: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);
/* harmony import */ var _folder2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7413);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);







// src/cli/commands/history.ts
const DAY_MS = 864e5;
async function historyCommand(settings, world) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(world.directory, settings.history);
	if (settings.action === "prune") return prune(folder, settings, world);
	const { records, damage } = await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolder */ .j1)(folder, settings.id);
	for (const { file, message } of damage) world.tell(`Skipped ${file}: ${message}.\n`);
	if (settings.action === "drift") printDrift(records, settings, world);
	else if (settings.json) world.print(`${JSON.stringify(records, null, 1)}\n`);
	else for (const record of records) world.print(`${linesOf(record).join("\n")}\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}
async function addToHistory(record, folder, world) {
	try {
		if (record === null) world.tell("No new answers, so nothing was added to the history.\n");
		else await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .folderHistory */ .Zd)(node_path__WEBPACK_IMPORTED_MODULE_5__.resolve(world.directory, folder)).add(record);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)) throw error;
		world.tell(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(error)}\n`);
	}
}
function linesOf(record) {
	const start = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
	if (record.kind === "acceptance") return [`${start}#${record.pullRequest} accepted by ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.by, 40)}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.reason, 100)}`];
	return record.arms.map((arm) => [
		`${start}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(record.suite.name, 40).padEnd(8)}`,
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.accuracy).padStart(6),
		`(${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(arm.high)})`.padEnd(18),
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(arm.answers, "answer").padStart(14),
		(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .cost */ .y)(arm.cost).padStart(11),
		` ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(arm.name, 60)}`
	].join(" "));
}
function printDrift(records, { json }, world) {
	const found = [...new Set(records.map((record) => record.id))].map((id) => ({
		id,
		drifts: (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .watch */ .wB)(records.filter((record) => record.id === id)).drifts
	}));
	const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? "No arm has drifted.\n" : (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDrift */ .iI)(drifts, null)}`;
	world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join("\n"));
}
async function prune(folder, settings, world) {
	const { keep, "older-than": days, yes } = settings;
	if (keep === void 0 && days === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR("configuration", "history prune needs --keep or --older-than", { hint: "Add --keep NUMBER to keep the newest records, or --older-than DAYS." });
	const names = await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .prunable */ .W)(folder, {
		keep,
		before: days === void 0 ? void 0 : world.now() - days * DAY_MS
	});
	if (yes) await (0,_folder2_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRecords */ .DR)(folder, names);
	for (const name of names) world.print(`${name}\n`);
	const outcome = yes ? "removed" : names.length === 0 ? "would be removed" : "would be removed; confirm with --yes";
	world.tell(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(names.length, "record")} ${outcome}.\n`);
	return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
}



/***/ }),

/***/ 4528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ recordMeasure),
/* harmony export */   Zg: () => (/* binding */ recordComparison),
/* harmony export */   hb: () => (/* binding */ recordAcceptance)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4666);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4974);
/* harmony import */ var _accuracy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6003);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);






// src/history/recorder.ts
function recordMeasure(report, run) {
	const { candidate, freshSince, tasks } = report;
	const name = candidate.model ?? candidate.solver;
	const answers = {
		trials: report.trials.candidate,
		missing: report.missing.candidate
	};
	const arm = recordArm({
		...candidate,
		name
	}, answers, tasks, freshSince);
	return recordRun("measure", report, candidate.commit, arm === null ? [] : [arm], run);
}
function recordComparison(report, run) {
	const arms = report.arms.flatMap((arm) => {
		return recordArm(arm, {
			trials: report.trials[arm.name] ?? [],
			missing: report.missing[arm.name] ?? []
		}, report.tasks, report.startedAt) ?? [];
	});
	const answered = new Set(arms.map(({ digest }) => digest));
	const silent = report.arms.map(({ digest }) => digest).filter((digest) => !answered.has(digest));
	const record = recordRun("compare", report, report.arms[0]?.commit ?? null, arms, run);
	return record && {
		...record,
		silent
	};
}
function recordRun(kind, report, commit, arms, given) {
	if (arms.length === 0) return null;
	const { tool, finishedAt: at, id, runUrl, suite } = report;
	const { name, hash, chance, floors } = suite;
	const run = given ?? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)([at, arms]).slice(0, 12);
	const tasks = report.tasks.map(({ id, url, price, proposals }) => ({
		id,
		url,
		price,
		proposals
	}));
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run,
		runUrl,
		kind,
		suite: {
			name,
			hash,
			chance,
			floors,
			tasks
		},
		arms: [...arms],
		silent: []
	};
}
function recordArm(arm, known, tasks, since) {
	const trials = known.trials.filter((trial) => Date.parse(trial.finishedAt) >= Date.parse(since));
	const taken = {
		trials,
		missing: known.missing
	};
	const { name, digest, solver, model, order, ...description } = arm;
	const figures = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportArm */ .$c)({
		description: {
			...description,
			digest,
			solver,
			model,
			order,
			name: "candidate"
		},
		...taken,
		isPaidNow: () => true
	}, tasks);
	const answers = tasks.map((task) => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
	const interval = (0,_accuracy_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracyInterval */ .t)(answers.filter(({ samples }) => samples > 0));
	if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null) return null;
	const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
	return {
		name,
		digest,
		solver,
		model,
		order,
		accuracy,
		...interval,
		earned,
		cost,
		tokens: {
			input: usage.inputTokens,
			output: usage.outputTokens
		},
		medianLatencyMs,
		answers: trials.length,
		formatErrors: trials.filter((trial) => trial.proposalId === null).length,
		missing: known.missing.length,
		served,
		tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers]))
	};
}
function answersOf(task, taken) {
	const { right, samples, missing, picks } = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(task, taken);
	const times = {};
	for (const pick of picks) times[pick ?? "none"] = (times[pick ?? "none"] ?? 0) + 1;
	return {
		id: task.id,
		right,
		samples,
		missing,
		picks: times
	};
}
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
	const { commit } = candidate;
	return {
		version: 1,
		tool: tool.version,
		at,
		id,
		commit,
		run: String(comment),
		runUrl,
		kind: "acceptance",
		pullRequest,
		by,
		reason: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason, 300),
		difference: comparison === null ? null : {
			estimate: comparison.difference,
			low: comparison.low,
			high: comparison.high
		}
	};
}



/***/ }),

/***/ 6501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4340);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1423);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4528);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6601);
/* harmony import */ var _history3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8219);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8768);









// src/cli/commands/run.ts
async function runCommand({ samples, history, ...given }, world) {
	const settings = (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withTaskText */ .RJ)({
		..._settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsSchema */ .dP.parse({}),
		...given
	}, world);
	const context = {
		...(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .keysFrom */ .h)(settings, world),
		writesReport: true
	};
	const { shard } = settings;
	if (shard === void 0) {
		const report = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runMeasure */ .Qe)(settings, samples, world, context);
		if (history !== void 0) await (0,_history3_js__WEBPACK_IMPORTED_MODULE_6__/* .addToHistory */ .P)((0,_recorder_js__WEBPACK_IMPORTED_MODULE_4__/* .recordMeasure */ .OM)(report), history, world);
		return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)(report, settings, world);
	}
	const share = await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_1__/* .runMeasureShard */ .iX)(settings, samples, shard, world, context);
	return (0,_shard_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverShard */ .Y)(share, {
		command: "run",
		settings,
		samples,
		keyed: context.apiKey.kind === "key",
		shard
	}, world);
}



/***/ }),

/***/ 1432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/shared/write-new.ts
async function writeNew(file, text) {
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file));
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(file, "wx").catch((error) => {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === "EEXIST") return null;
		throw error;
	});
	if (handle === null) return false;
	try {
		await handle.writeFile(text);
		return true;
	} catch (error) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(file, { force: true });
		throw error;
	} finally {
		await handle.close();
	}
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
