export const id = 7500;
export const ids = [7500];
export const modules = {

/***/ 6461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareCommand),
/* harmony export */   r: () => (/* binding */ deliverComparison)
/* harmony export */ });
/* harmony import */ var _compare_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4340);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _recorder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4528);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9827);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9394);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _history3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8219);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8768);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);











// src/cli/commands/compare.ts
async function compareCommand({ models, samples, history, ...given }, world) {
	const settings = {
		..._settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.parse({}),
		...given
	};
	const context = {
		...(0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .keysFrom */ .h)(settings, world),
		writesReport: true
	};
	const { shard } = settings;
	if (shard === void 0) return deliverComparison(await (0,_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompare */ .L)(settings, {
		models,
		samples
	}, world, context), {
		...settings,
		history
	}, world);
	const share = await (0,_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompareShard */ .N)(settings, {
		models,
		samples
	}, shard, world, context);
	const divided = {
		command: "compare",
		settings,
		samples,
		models,
		keyed: context.apiKey.kind === "key",
		shard
	};
	return (0,_shard_js__WEBPACK_IMPORTED_MODULE_8__/* .deliverShard */ .Y)(share, divided, world);
}
async function deliverComparison(report, { out, json, history }, world) {
	const page = await (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeComparison */ .ZU)(report, node_path__WEBPACK_IMPORTED_MODULE_9__.resolve(world.directory, out));
	if (history !== void 0) await (0,_history3_js__WEBPACK_IMPORTED_MODULE_7__/* .addToHistory */ .P)((0,_recorder_js__WEBPACK_IMPORTED_MODULE_3__/* .recordComparison */ .Zg)(report), history, world);
	world.print(json ? `${JSON.stringify(report)}\n` : (0,_write_js__WEBPACK_IMPORTED_MODULE_4__/* .renderCompareTerminal */ .Go)(report, {
		color: world.terminal.color,
		width: world.terminal.columns
	}));
	world.tell(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .labelCell */ .nx)("Report")}${node_path__WEBPACK_IMPORTED_MODULE_9__.relative(world.directory, page)}\n`);
	return exitCodeOf(report);
}
function exitCodeOf({ arms, budget }) {
	return arms.some(({ accuracy, failure }) => accuracy !== null && failure === null) && budget.exhausted !== "interrupted" ? _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.passed : _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.error;
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

/***/ 5368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/verdict/kind.ts
const verdictKindSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
	"passed",
	"measured",
	"regressed",
	"inconclusive",
	"error"
]);



/***/ }),

/***/ 762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   VM: () => (/* binding */ costOfRight),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7072);



// src/report/compare/phrases.ts
function headline({ arms, suite }) {
	const where = ` on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, "task")}`;
	const ranked = arms.filter(({ rank }) => rank !== null);
	const best = ranked.filter(({ rank }) => rank?.best === 1);
	const [first] = best;
	if (first === void 0) return ["Nothing could be measured", where];
	const accuracy = first.accuracy === null ? "no answer" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first.accuracy);
	if (ranked.length === 1) return [
		{ code: first.name },
		` scores ${accuracy}`,
		where
	];
	if (best.length === 1) return [
		{ code: first.name },
		` is the best of ${ranked.length}: ${accuracy}`,
		where
	];
	const value = bestValue(best);
	if (value !== null) return [...value, where];
	const leader = clearLeader(best);
	if (leader !== null) {
		const others = best.filter((arm) => arm !== leader);
		return [
			{ code: leader.name },
			` leads with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(leader.accuracy ?? 0)}, not proven better than `,
			...named(others),
			where
		];
	}
	if (best.length === ranked.length) return [`None of ${ranked.length} is proven better than another`, where];
	return [
		"Tied for first: ",
		...listed(best),
		where
	];
}
const MAX_NAMES = 3;
const CLEAR_GAP = .03;
function clearLeader(tied) {
	const [first, ...others] = tied.toSorted((a, b) => (b.accuracy ?? 0) - (a.accuracy ?? 0));
	const [second, last] = [others[0], others.at(-1)];
	if (first === void 0 || last === void 0 || first.accuracy === second?.accuracy) return null;
	return (first.accuracy ?? 0) - (last.accuracy ?? 0) > CLEAR_GAP ? first : null;
}
function bestValue(tied) {
	const priced = tied.flatMap((arm) => arm.costPerAnswer === null ? [] : [{
		arm,
		price: arm.costPerAnswer
	}]);
	const [cheapest, next] = priced.sort((a, b) => a.price - b.price);
	if (priced.length < tied.length || cheapest === void 0 || next === void 0) return null;
	const share = cheapest.price / next.price;
	const most = Math.max(...tied.map(({ accuracy }) => accuracy ?? 0));
	if (!(share <= .9) || most - (cheapest.arm.accuracy ?? 0) > CLEAR_GAP) return null;
	const others = tied.filter((arm) => arm !== cheapest.arm);
	const saving = others.length === 1 ? "of its cost" : "of the next cheapest cost";
	return [
		{ code: cheapest.arm.name },
		" is the best value: tied for first with ",
		...named(others),
		` at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(share)} ${saving}`
	];
}
function named(arms) {
	return arms.length > MAX_NAMES ? [`${arms.length} others`] : listed(arms);
}
function listed(arms) {
	return arms.flatMap(({ name }, index) => [index === 0 ? "" : index === arms.length - 1 ? " and " : ", ", { code: name }]);
}
function place({ rank }) {
	if (rank === null) return "–";
	return rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`;
}
function interval({ low, high }) {
	return low === null || high === null ? "–" : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}
function accuracy(arm) {
	return arm.accuracy === null ? "not measured" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy);
}
function costOfRight({ costPerRight, trials }) {
	return trials === 0 ? "–" : hundred(costPerRight);
}
const hundred = (dollars) => dollars === null ? "unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(100 * dollars);
function figures(report) {
	return [
		{
			label: `Earned of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`,
			of: ({ earned }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(earned))
		},
		{
			label: "Answers",
			of: ({ trials }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials)
		},
		{
			label: "New answers",
			of: ({ trials, reused }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - reused)
		},
		{
			label: "Missing answers",
			of: ({ missing }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(missing)
		},
		{
			label: "Unreadable answers",
			of: (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)((0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswers */ .hw)(arm))
		},
		{
			label: "Picked the first option (expected if unbiased)",
			of: firstPicks
		},
		{
			label: "Median time",
			of: ({ medianLatencyMs }) => time(medianLatencyMs)
		},
		{
			label: "90th percentile",
			of: ({ p90LatencyMs }) => time(p90LatencyMs)
		},
		{
			label: "Tokens in / out",
			of: tokens
		},
		{
			label: "Cost per 100 answers",
			of: ({ costPerAnswer }) => hundred(costPerAnswer)
		},
		{
			label: "Cost of this run",
			of: (arm) => arm.calls === 0 ? "no calls" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost)
		}
	].filter(({ of }) => !report.arms.map(of).every((value) => value === "–" || value === "0"));
}
function firstPicks({ firstPicks: picks }) {
	return picks === null ? "–" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.share)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.unbiased)})`;
}
function time(milliseconds) {
	return milliseconds === null || milliseconds === 0 ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds);
}
function tokens({ tokensPerAnswer }) {
	if (tokensPerAnswer === null) return "–";
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.input))} / ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.output))}`;
}
function method({ alpha, suite, pairs }) {
	return [
		`Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(suite.chance)}.`,
		"The interval covers the accuracy on these tasks with 95% confidence, because models answer differently each time. Accuracy on other tasks can differ.",
		`One arm beats another only if an exact test on their common tasks proves it, corrected for all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length, "pair")} (Holm). The chance that any of these claims is wrong is at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPercent */ .o)(alpha)}. A rank such as 2–4 means that the exact rank is not proven.`
	];
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

/***/ 9827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ renderCompareTerminal),
/* harmony export */   ZU: () => (/* binding */ writeComparison),
/* harmony export */   xm: () => (/* binding */ renderCompareMarkdown)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(813);
/* harmony import */ var _report3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1730);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1558);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7403);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9642);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(762);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9394);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6302);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);














// src/report/compare/markdown.ts
const LIMIT = 1e6;
function renderCompareMarkdown(report, limit = LIMIT) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(report.pairs.length, limit, (rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .serialize */ .lK)(blocks(report, rows)));
}
function blocks(report, rows) {
	const { notes, reproduce } = report;
	const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .runPage */ .fL)(report);
	return [
		{
			type: "heading",
			depth: 3,
			children: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report))
		},
		mainTable$1(report),
		...notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(notes.slice(0, 20).map((note) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("Note: ")), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(note.text, 600)))]))],
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Numbers", report.arms.flatMap((arm) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(arm.name))), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .figures */ .u5)(report).map(({ label, of }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${label}: ${of(arm)}`)]))])),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(`All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.pairs.length, "pair")}`, pairs(report, rows)),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Method", (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(words)))),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Reproduce", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reproduce, 1e3), "sh")]),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .footer */ .qr)(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(`${run}#artifacts`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("Full report")])], [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("Run log")])]])
	];
}
function mainTable$1(report) {
	const arms = report.arms.map((arm) => ({
		at: arm.accuracy ?? -1,
		cells: [
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .ik)(arm)} `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(arm.name)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .accuracy */ .y2)(arm))), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(` (${(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .interval */ .YP)(arm)})`)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .costOfRight */ .VM)(arm))]
		]
	}));
	const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite).map((rule) => ({
		at: rule.accuracy,
		cells: [
			[{
				type: "emphasis",
				children: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(rule.name)]
			}],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rule.accuracy))],
			[]
		]
	}));
	const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
		"Model",
		"Accuracy",
		"Cost per 100 correct"
	], rows.map(({ cells }) => cells));
}
function pairs({ pairs }, rows) {
	if (pairs.length === 0) return [];
	const shown = pairs.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
	return [...shown.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
		"",
		"Difference",
		"p, corrected"
	], shown.map((pair) => [
		[
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(pair.ahead),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(pair.beats ? " beats " : " and "),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(pair.behind)
		],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(pair.difference)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(pair.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(pair.high)})`)],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(pValue(pair.adjustedP))]
	]))], ...shown.length === pairs.length ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pairs.length - shown.length, "more pair")} did not fit here.`))]];
}
const pValue = (p) => p < 1e-4 ? "under 0.0001" : p.toFixed(4);

// src/report/compare/terminal.ts
var import_picocolors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .require_picocolors */ .OM)(), 1);
const MAX_PAIRS = 5;
function renderCompareTerminal(report, { color, width }) {
	const { bold, dim, yellow } = import_picocolors.default.createColors(color);
	const proven = report.pairs.filter(({ beats }) => beats);
	return [
		...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_12__/* .wrap */ .L)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report)), width).map(bold),
		"",
		...mainTable(report).map((line, index) => index === 0 ? dim(line) : line),
		"",
		...proven.slice(0, MAX_PAIRS).map(({ ahead, behind, difference, low, high }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(ahead)} beats ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(behind)} by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(low, high)})`),
		...proven.length > MAX_PAIRS ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proven.length - MAX_PAIRS, "more pair")} in compare.html`] : [],
		...proven.length === 0 ? [] : [""],
		...report.notes.flatMap(({ kind, text }) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .labeledLines */ .HA)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .LABELS */ .kg.note, (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text, 600), width, kind === "warning" ? yellow : bold)),
		...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .labeledLines */ .HA)(_phrases_js__WEBPACK_IMPORTED_MODULE_8__/* .TERMINAL */ .ff.cost, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutLabel */ .rO)((0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .totalCostWords */ .d8)(report.budget)), width, bold),
		(0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .reproduceLine */ .SD)(report, bold),
		""
	].join("\n");
}
function mainTable(report) {
	const arms = report.arms.map((arm) => ({
		at: arm.accuracy ?? -1,
		cells: [
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .ik)(arm),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .accuracy */ .y2)(arm),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .interval */ .YP)(arm),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .costOfRight */ .VM)(arm),
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(arm.name, 60)
		]
	}));
	const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFloors */ .YF)(report.suite).map((rule) => ({
		at: rule.accuracy,
		cells: [
			"",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rule.accuracy),
			"",
			"",
			`(${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(rule.name, 40)})`
		]
	}));
	const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .YB)([[
		"Rank",
		"Accuracy",
		"95% interval",
		"Cost per 100 correct",
		"Model"
	], ...rows.map(({ cells }) => cells)], (column) => column > 0 && column < 4).map((line) => line.trimEnd());
}

// src/report/compare/write.ts
async function writeComparison(report, folder) {
	const { renderComparePage } = await Promise.all(/* import() */[__webpack_require__.e(5249), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 2417));
	await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .fillReportFolder */ .e)(folder, {
		"compare.json": `${JSON.stringify(_report3_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReportSchema */ .F.parse(report))}\n`,
		"compare.md": renderCompareMarkdown(report),
		"compare.html": renderComparePage(report)
	});
	return node_path__WEBPACK_IMPORTED_MODULE_11__.join(folder, "compare.html");
}



/***/ })

};
