export const id = 4511;
export const ids = [4511];
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

/***/ 455:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ explanationWords),
/* harmony export */   d: () => (/* binding */ searchTasks),
/* harmony export */   lr: () => (/* binding */ explanationSchema),
/* harmony export */   nY: () => (/* binding */ searchStep)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _scored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8240);




// src/verdict/explanation.ts
const partSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("setting"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("file"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["added", "removed"]),
		of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("server"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		])
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("lines"),
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		from: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
		to: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
	})
]);
const explanationSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"found",
		"none",
		"unfinished"
	]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(partSchema),
	of: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	broughtBack: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	sentence: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
});
const MAX_TASKS = 10;
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;
const CLEAR = .1;
const LEANING = .25;
const PROVEN = .05;
function searchTasks(tasks) {
	return tasks.map(({ taskId, before, now }) => ({
		taskId,
		fall: before.right / before.samples - now.right / now.samples,
		pValue: (0,_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .fisherTest */ .M)(before, now)
	})).filter(({ fall, pValue }) => fall >= .4 && pValue <= .1).sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1)).slice(0, MAX_TASKS).map(({ taskId }) => taskId);
}
function searchStep(parts, tasks, answers) {
	const seen = /* @__PURE__ */ new Map();
	let suspects = Array.from({ length: parts }, (_, index) => index);
	const opposite = (undone) => Array.from({ length: parts }, (_, index) => index).filter((index) => !undone.includes(index));
	const perTask = (all) => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
	const keyOf = (undone) => [undone, opposite(undone)].map((one) => one.join(",")).sort().join(" ");
	const pairs = (undone, from, to) => {
		const other = opposite(undone);
		if (![undone, other].every((one) => tasks.every((task) => answers(one, task).length >= to))) return null;
		const count = (one, task) => {
			const known = answers(one, task).slice(from, to).filter((answer) => answer !== null);
			return {
				right: known.filter(Boolean).length,
				samples: known.length
			};
		};
		return tasks.map((taskId) => ({
			taskId,
			without: count(undone, taskId),
			only: count(other, taskId)
		}));
	};
	const pValueOf = (counts) => (0,_scored_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredTest */ .V)(counts.map(({ without, only }) => ({
		weight: 1,
		baseline: without,
		candidate: only,
		broken: .5,
		fixed: .5
	})));
	while (suspects.length > 1) {
		const half = suspects.slice(0, Math.ceil(suspects.length / 2));
		const rest = suspects.slice(half.length);
		const samples = perTask(HALVING_ANSWERS);
		let chosen = null;
		for (const [round, limit] of [CLEAR, LEANING].entries()) {
			const to = (round + 1) * samples;
			const counts = pairs(half, 0, to);
			if (counts === null) return {
				kind: "ask",
				hybrids: [half, opposite(half)],
				samples: to
			};
			seen.set(keyOf(half), to);
			const forHalf = pValueOf(counts);
			const forRest = pValueOf(counts.map(({ without, only }) => ({
				without: only,
				only: without
			})));
			if (Math.min(forHalf, forRest) <= limit) {
				chosen = forHalf <= forRest ? half : rest;
				break;
			}
		}
		if (chosen === null) return { kind: "none" };
		suspects = chosen;
	}
	const [part] = suspects;
	if (part === void 0) return { kind: "none" };
	const from = seen.get(keyOf([part])) ?? 0;
	const to = from + perTask(PROOF_ANSWERS);
	const counts = pairs([part], from, to);
	if (counts === null) return {
		kind: "ask",
		hybrids: [[part], opposite([part])],
		samples: to
	};
	const pValue = pValueOf(counts);
	if (pValue > PROVEN) return { kind: "none" };
	return {
		kind: "found",
		part,
		broughtBack: counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId),
		pValue
	};
}
function partName(part) {
	if (part.kind === "setting") return `\`${part.name}\` in \`${part.path}\``;
	if (part.kind === "server") return `${{
		added: "the new",
		removed: "the removal of the",
		changed: "the change of the"
	}[part.change]} MCP server \`${part.name}\``;
	const file = `\`${part.path}\`${part.of === void 0 ? "" : ` (${part.of})`}`;
	if (part.kind === "file") return `${part.change === "added" ? "the new file" : "the removal of"} ${file}`;
	const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}–${part.to}`;
	return part.change === "removed" ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}
const explanationWords = {
	found: (part, back, of) => `Undoing ${partName(part)} brings back ${back} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(of, "task")}.`,
	none: (parts) => `No single part of the change (${parts} were tested) explains the drop.`,
	tooMany: (parts) => `The change has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(parts, "part")}, too many to search for the cause. Smaller pull requests can be searched.`,
	unfinished: (parts) => `The budget ended before the cause could be found among the ${parts} parts of the change.`
};



/***/ }),

/***/ 4511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9909);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3923);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4340);
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9590);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3852);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1423);
/* harmony import */ var _read2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1982);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6601);
/* harmony import */ var _prepare_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4139);
/* harmony import */ var _sides2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7868);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7413);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8768);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
















// src/cli/commands/estimate.ts
async function printEstimate(request, tools, json, world) {
	const prepared = await (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareGate */ .NF)(await (0,_sides2_js__WEBPACK_IMPORTED_MODULE_11__/* .readSides */ .hn)(request, tools), request, tools);
	const estimate = (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateGate */ .QX)(prepared);
	const detectableDrop = (0,_prepare_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .detectableBy */ .Hs)(prepared);
	world.print(json ? `${JSON.stringify({
		...estimate,
		detectableDrop
	}, null, 1)}\n` : prepared.identical ? "No calls: nothing the model sees has changed.\n" : describe(estimate, detectableDrop, prepared.config.budget.maxCalls));
	return _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.passed;
}
function describe({ firstRound, maxAnswers, searchAnswers, maxCalls, byAgents, tooSmall }, detectableDrop, callLimit) {
	const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
	if (answers === 0) return "No calls: all answers for the first round are cached.\n";
	const bound = atMost ? "at most " : "about ";
	const unknown = byAgents ? "unknown (until there is a cached answer)" : "unknown (set sampling.max-tokens)";
	const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(tokens)}`;
	const noCost = `unknown (set prices${byAgents ? ", or collect an answer first" : outputTokens === null ? ", and sampling.max-tokens" : ""})`;
	const counted = (first, most) => `${first} in the first round, at most ${most} in all`;
	return [
		...byAgents ? [`Answers ${counted((0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(answers), (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(maxAnswers))}, each from an agent`] : [],
		calls === null || maxCalls === null ? "Calls   unknown: what an agent's program asks its model cannot be counted here" : `Calls   ${byAgents ? bound : ""}${counted((0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(calls), (0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)(maxCalls))}`,
		...searchAnswers === 0 ? [] : [`Cause   at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(searchAnswers, "more answer")} if accuracy drops, to find what caused it (explain-drop)`],
		...callLimit === null || maxCalls === null || maxCalls + searchAnswers <= callLimit ? [] : [`Budget  the run stops after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(callLimit, "call")} (max-calls)`],
		inputTokens === null && outputTokens === null ? `Tokens  ${unknown}` : `Tokens  ${figure(inputTokens, byAgents ? bound : "")} in, ${figure(outputTokens)} out in the first round`,
		`Cost    ${dollars === null ? noCost : `${bound}${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .cost */ .y)(dollars)} in the first round`}`,
		...detectableDrop === null ? [] : [`Finds   a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_12__/* .size */ .Ej)(detectableDrop)} 8 times in 10, smaller ones less often`],
		...byAgents && atMost ? ["These are upper limits, because there is no cached answer of this agent yet."] : [],
		...tooSmall,
		"Nothing was sent.\n"
	].join("\n");
}

// src/cli/commands/gate.ts
async function gateCommand(given, world) {
	const settings = (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withTaskText */ .RJ)(given, world);
	if (settings.replay !== void 0) return replayReport(settings, settings.replay, world);
	if (settings.estimate) return (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withGate */ .ki)(settings, world, _api_key2_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_KEYS_NEEDED */ .fF, (request, tools) => printEstimate(request, tools, settings.json, world));
	const context = {
		...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .keysFrom */ .h)(settings, world),
		writesReport: true
	};
	const { shard } = settings;
	if (shard === void 0) return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)(await (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runGate */ .Rg)(settings, world, context), settings, world);
	const share = await (0,_gate_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runGateShard */ .D2)(settings, shard, world, context);
	const keyed = context.apiKey.kind === "key";
	return (0,_shard_js__WEBPACK_IMPORTED_MODULE_13__/* .deliverShard */ .Y)(share, {
		command: "gate",
		settings,
		keyed,
		shard
	}, world);
}
async function replayReport(settings, replayed, world) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_14__.resolve(world.directory, replayed);
	const out = settings.out === ".swelancer-gate/out" ? _settings_js__WEBPACK_IMPORTED_MODULE_6__/* .REPLAYED_RESULTS */ .ir : settings.out;
	if (file === node_path__WEBPACK_IMPORTED_MODULE_14__.resolve(world.directory, out, "report.json")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", `the result would overwrite the report in ${out}`, { hint: "Choose another folder with --out." });
	const report = await (0,_read2_js__WEBPACK_IMPORTED_MODULE_7__/* .readReport */ .tL)(file);
	if (report.kind !== "gate") throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", "the report contains no comparison", {
		file: replayed,
		hint: "Compare two such reports with `report FILE --against OTHER`."
	});
	const reproduce = (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFor */ .Fw)("gate", {
		...settings,
		out
	}, {
		head: null,
		replay: replayed
	});
	return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .c)((0,_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(report, (0,_run_config_js__WEBPACK_IMPORTED_MODULE_5__/* .overridden */ .Je)(report.decision, settings), reproduce), {
		...settings,
		out
	}, world);
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

/***/ 1525:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ checkOwnTasks),
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   XK: () => (/* binding */ requireKey),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   ZZ: () => (/* binding */ pricedModel),
/* harmony export */   f1: () => (/* binding */ needsKey),
/* harmony export */   vE: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _api_key2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9590);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6480);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4517);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2640);
/* harmony import */ var _preset_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2385);









// src/app/notes.ts
const NOTES = {
	missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
	firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map((place) => `\`${place}\``).join(" and ")} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
	editedRules: (fields) => `This change also edits ${fields.map((field) => `\`${field}\``).join(", ")}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? "setting is" : "settings are"} used.`,
	unwatched: (paths) => `This change also edits ${(0,_preset_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .listedPaths */ .AR)(paths.map((path) => `\`${path}\``))}, which agents read in every session. That edit is not measured, because \`files:\` does not include ${paths.length === 1 ? "this file" : "these files"}. To leave ${paths.length === 1 ? "it" : "them"} out without this note, add entries such as \`'!${paths[0]}'\`.`,
	unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
	withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
	against: (label, reason) => `Against \`${label}\`: ${reason}`,
	otherFiles: (tasks) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, "task")} of the suite ${tasks === 1 ? "concerns" : "concern"} files that did not change and ${tasks === 1 ? "was" : "were"} not asked.`,
	erosion: ({ since, changes, difference, low, high }) => {
		const commit = since.commit === null ? "" : ` (\`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(since.commit)}\`)`;
		return `Small drops have added up: before this change, accuracy had fallen by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(difference)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(since.at)}${commit}.`;
	}
};

// src/app/judge.ts
async function readJudge(places, { config, suite }) {
	const notes = [];
	for (const source of places) {
		const text = await source.read(config);
		if (text === null) continue;
		try {
			const file = (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfigFile */ .me)(text, config);
			const missing = await withoutTasks((0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(suite?.split(",") ?? file.suite), source);
			if (missing === void 0) return {
				judge: {
					file,
					source
				},
				notes
			};
			notes.push({
				kind: "warning",
				text: NOTES.withoutTasks(missing, source.label)
			});
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) throw error;
			notes.push({
				kind: "warning",
				text: NOTES.unusableConfiguration(source.label, error.message)
			});
		}
	}
	return {
		judge: null,
		notes
	};
}
async function withoutTasks(suites, source) {
	for (const reference of suites.filter(_references_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskFolder */ .e)) {
		const { hasTasks } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
		if (!await hasTasks(reference, source)) return reference;
	}
}
async function checkOwnTasks({ file, source }, { suite }) {
	for (const reference of (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(suite?.split(",") ?? file.suite).filter(_references_js__WEBPACK_IMPORTED_MODULE_7__/* .isTaskFolder */ .e)) {
		const { readTaskFolder } = await __webpack_require__.e(/* import() */ 9636).then(__webpack_require__.bind(__webpack_require__, 9636));
		await readTaskFolder(reference, source);
	}
}
function noJudge(places, config) {
	const labels = places.map(({ label }) => label).join(" and ");
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, { hint: "Merge a configuration into the default branch first: it sets the tasks, the rule and the budget." });
}
async function pricedModel({ file, source }, settings) {
	return settings.model ?? file.model ?? await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .promptModel */ .YP)(source, file.prompt) ?? "";
}
async function changedJudge(judge, head) {
	const fields = new Set((0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .changedTrustedFields */ .bi)(judge.file, head.file));
	for (const field of [
		"suite",
		"dataset",
		"models"
	]) for (const reference of (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
		const file = reference.replace(/#sha256=.*$/, "");
		if (!isRepositoryFile(file)) continue;
		const before = await textAt(judge.source, file);
		if (before !== void 0 && before !== await textAt(head.source, file)) fields.add(field);
	}
	return [...fields];
}
async function textAt(source, file) {
	try {
		return file.endsWith("/") ? JSON.stringify(await source.files(file)) : await source.read(file);
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) return void 0;
		throw error;
	}
}
function isRepositoryFile(reference) {
	return /\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) && !URL.canParse(reference) && !reference.startsWith("/") && !reference.split(/[\\/]/).includes("..");
}

// src/app/tools.ts
function requireKey({ missingKey: missing }, arms) {
	if (missing !== null && arms.some(needsKey)) throw (0,_api_key2_js__WEBPACK_IMPORTED_MODULE_2__/* .missingKey */ .Jx)(missing);
}
function needsKey(arm) {
	return arm?.solver.kind === "chat" || arm?.solver.kind === "agent";
}

// src/report/notes.ts
function notesOn(report, damage) {
	return [
		...served(report),
		...truncated(report),
		...missing(report),
		...servers(report),
		...damage.map(warning)
	];
}
const SENTENCES = {
	different: (kind, [before, now]) => `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
	endpoints: (shares) => `The answers come from more than one endpoint: ${shares}.`,
	providers: (shares) => `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
	truncated: (cut, answers, limit) => `${cut} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ""}.`,
	failed: (answers, reason, taskId, message) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, "answer")} failed (${reason}), for example for task ${taskId}: ${message}`
};
const warning = (text) => ({
	kind: "warning",
	text
});
function served({ baseline, candidate, trials }) {
	if (baseline !== null && baseline.model !== candidate.model) return [];
	const before = baseline?.served ?? [];
	const all = [...before, ...candidate.served];
	const different = [
		"host",
		"provider",
		"model",
		"fingerprint"
	].flatMap((field) => {
		const sides = [before, candidate.served].map((who) => namesOf(who, field).join(", "));
		if (sides.includes("") || sides[0] === sides[1]) return [];
		return [warning(SENTENCES.different(NAMES[field], sides))];
	});
	const mixed = namesOf(all, "host").length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, "host")))];
	const providers = namesOf(all, "provider");
	const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => "provider" in sent);
	const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, "provider")))];
	return [
		...different,
		...mixed,
		...unpinned
	];
}
function namesOf(who, field) {
	return [...new Set(who.map((one) => one[field] ?? "unknown"))].sort();
}
function shares(who, field) {
	return namesOf(who, field).map((name) => {
		return `${name} (${who.filter((one) => (one[field] ?? "unknown") === name).reduce((sum, one) => sum + one.trials, 0)})`;
	}).join(", ");
}
const NAMES = {
	host: "endpoints",
	provider: "providers",
	model: "models",
	fingerprint: "model versions (fingerprints)"
};
function truncated({ candidate, trials }) {
	const cut = trials.candidate.filter(({ reading }) => reading === "truncated");
	if (cut.length === 0) return [];
	const limits = cut.map(({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0));
	const limit = Math.max(...limits);
	return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}
function missing({ missing, verdict }) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) reasons.set(reason, {
		message,
		taskId,
		count: (reasons.get(reason)?.count ?? 0) + 1
	});
	if (verdict.kind === "error") reasons.delete(verdict.cause);
	return [...reasons].map(([reason, { count: failed, message, taskId }]) => warning(SENTENCES.failed(failed, reason, taskId, message)));
}
function servers({ baseline, candidate }) {
	const all = [baseline, candidate].flatMap((arm) => (0,_server_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .serverNotes */ .xL)(arm?.servers ?? []));
	return [...new Set(all)].map(warning);
}



/***/ }),

/***/ 9057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ powerOf),
/* harmony export */   sq: () => (/* binding */ likelyDetectable),
/* harmony export */   xl: () => (/* binding */ selfTest)
/* harmony export */ });
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6905);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4654);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1431);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5498);





// src/verdict/rates.ts
function assumedRates(tasks, random, middling = .25, mean = .55, slips = true) {
	const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
	const mostlyRight = ((mean - middling / 2) / (1 - middling) - slip) / (1 - 2 * slip);
	return Array.from({ length: tasks }, () => {
		if (random.next() < middling) return beta(2, 2, random);
		const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
		return random.next() < mostlyRight ? 1 - rare : rare;
	});
}
const SLIPS = {
	a: .4,
	b: 12
};
function beta(a, b, random) {
	for (;;) {
		const x = random.next() ** (1 / a);
		const y = random.next() ** (1 / b);
		if (x + y <= 1 && x + y > 0) return x / (x + y);
	}
}
function likelyRates(counts) {
	const slip = (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .slipRate */ .f1)(counts);
	return counts.map((count) => {
		if (!(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanimous */ .im)(count)) return count.right / count.samples;
		return count.right === 0 ? slip : 1 - slip;
	});
}
function shiftedRates(rates, by) {
	const target = mean(rates) + by;
	let low = -20;
	let high = 20;
	for (let step = 0; step < 50; step++) {
		const middle = (low + high) / 2;
		if (mean(withOdds(rates, middle)) > target) high = middle;
		else low = middle;
	}
	const moved = withOdds(rates, low);
	return mean(moved) - target > 1e-9 ? moved.map((rate) => rate * target / mean(moved)) : moved;
}
function withOdds(rates, logit) {
	const factor = Math.exp(logit);
	return rates.map((rate) => rate * factor / (rate * factor + 1 - rate));
}
function mean(values) {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

// src/verdict/simulation.ts
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
	const ahead = maxCalls === Number.POSITIVE_INFINITY ? maxAnswers((0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision)) : 0;
	const taken = new Map(tasks.map((task) => [task.taskId, {
		task,
		fresh: [],
		candidate: []
	}]));
	const stored = tasks.some((task) => task.stored.length > 0);
	let calls = 0;
	const take = (slots, samples, answer) => {
		for (; slots.length < samples; calls++) slots.push(answer());
	};
	for (const { task, fresh, candidate } of taken.values()) {
		take(fresh, ahead, task.baseline);
		take(candidate, ahead, task.candidate);
	}
	for (;;) {
		const step = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .nextStep */ .sk)({
			tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
				return {
					taskId,
					price,
					critical,
					baseline: stored,
					fresh,
					candidate
				};
			}),
			decision,
			hasBaseline: true,
			baselineAgeHours: stored ? 0 : null,
			canSample: calls < maxCalls
		});
		if (step.kind === "decided") return step;
		for (const { taskId, arm, samples } of step.wanted) {
			const one = taken.get(taskId);
			if (one === void 0) throw new Error(`the rule asked for the unknown task ${taskId}`);
			const { task, fresh, candidate } = one;
			if (arm === "candidate") take(candidate, samples, task.candidate);
			else take(fresh, samples - task.stored.length, task.baseline);
		}
	}
}
function maxAnswers({ looks }) {
	return (looks.at(-1) ?? 1) + _procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .DROP_TESTS */ .y3.suspected.length * 16 + 7;
}
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
	const verdicts = {
		passed: 0,
		regressed: 0,
		inconclusive: 0,
		error: 0
	};
	const calls = {
		candidate: 0,
		baseline: 0
	};
	let named = 0;
	for (let run = 0; run < runs; run++) {
		const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
		verdicts[verdict.kind]++;
		if (brokenTasks.some(({ state }) => state === "broken")) named++;
		calls.candidate += taken.candidate;
		calls.baseline += taken.baseline;
	}
	const { passed, regressed, inconclusive, error } = verdicts;
	return {
		runs,
		verdicts: {
			passed: passed / runs,
			regressed: regressed / runs,
			inconclusive: inconclusive / runs,
			error: error / runs
		},
		named: named / runs,
		candidateCalls: calls.candidate / runs,
		baselineCalls: calls.baseline / runs
	};
}
function drawn(rate, unreadable, random) {
	if (unreadable > 0 && random.next() < unreadable) return "unreadable";
	return random.next() < rate ? "right" : "wrong";
}

// src/verdict/power.ts
const DROPS = [
	0,
	.03,
	.05,
	.1
];
function powerOf(tasks, decision, { runs, maxCalls }, random) {
	const counts = tasks.map((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(task.stored, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG));
	const fewest = Math.min(...counts.map((count) => count.samples));
	const measured = fewest >= 2 ? likelyRates(counts) : null;
	const baselineSamples = measured === null ? (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineTarget */ .n6)(tasks.length, decision) : fewest;
	const rows = DROPS.map((drop) => {
		const suite = () => {
			const rates = measured ?? assumedRates(tasks.length, random);
			const lower = shiftedRates(rates, -drop);
			return tasks.map(({ taskId, price, critical = false }, index) => {
				const baseline = () => drawn(rates[index] ?? 0, 0, random);
				const candidate = () => drawn(lower[index] ?? 0, 0, random);
				return {
					taskId,
					price,
					critical,
					baseline,
					candidate,
					stored: Array.from({ length: baselineSamples }, baseline)
				};
			});
		};
		return {
			drop,
			...tally(runs, suite, decision, maxCalls)
		};
	});
	return {
		rates: measured === null ? "assumed" : "stored",
		baselineSamples,
		rows
	};
}
const DRAWN_SUITES = 20;
function likelyDetectable(tasks, decision, random) {
	const plan = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision);
	const enough = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEnough */ .aR)(tasks.length, decision);
	const limits = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsFor */ .I9)(decision, tasks);
	const counts = tasks.map((task) => (0,_early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(task.stored, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG));
	const measured = counts.every((count) => count.samples >= 2) ? likelyRates(counts) : null;
	const found = Array.from({ length: DRAWN_SUITES }, () => {
		const rates = measured ?? assumedRates(tasks.length, random);
		const answers = tasks.map(({ taskId, price, stored }, index) => {
			const lacking = Math.max(0, enough - stored.length);
			const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
			return {
				taskId,
				weight: decision.weights === "price" ? price : 1,
				baseline: [...stored, ...fresh],
				control: [],
				candidate: [],
				again: []
			};
		});
		return (0,_procedure_js__WEBPACK_IMPORTED_MODULE_0__/* .termsOf */ .fd)(plan, decision, {
			answers,
			shift: null
		}, limits).detectable;
	}).filter((drop) => drop !== null);
	return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
function selfTest(tasks, decision, runs, random) {
	const fewest = Math.min(...tasks.map((task) => task.stored.length));
	if (!(fewest >= 2 && Number.isFinite(fewest))) return null;
	const plan = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(tasks.length, decision);
	const spare = maxAnswers(plan);
	const isSplit = fewest >= plan.fresh + 2 * spare;
	let repeats = false;
	const suite = () => tasks.map(({ taskId, price, critical = false, stored }) => {
		const order = isSplit ? random.shuffled(stored) : [];
		const next = () => {
			const answer = order.pop();
			if (answer !== void 0) return answer;
			repeats = true;
			return stored[random.below(stored.length)] ?? "wrong";
		};
		const kept = isSplit ? stored.length - 2 * spare : stored.length;
		return {
			taskId,
			price,
			critical,
			baseline: next,
			candidate: next,
			stored: Array.from({ length: kept }, next)
		};
	});
	const found = tally(runs, suite, decision);
	return {
		method: repeats ? "resampled" : "split",
		...found
	};
}



/***/ }),

/***/ 4139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ detectableBy),
/* harmony export */   NF: () => (/* binding */ prepareGate),
/* harmony export */   QX: () => (/* binding */ estimateGate)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9541);
/* harmony import */ var _procedure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6905);
/* harmony import */ var _plan2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1431);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9057);







// src/app/gate-estimate.ts
function estimateGate(prepared) {
	const { identical, config, solvers, sampler, material, situation } = prepared;
	const { tasks } = material;
	const step = identical ? null : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .nextStep */ .sk)(situation(true));
	const wanted = step?.kind === "sample" ? sampler.open((0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(step.wanted, tasks)) : [];
	const known = ["baseline", "candidate"].flatMap((arm) => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
	const sides = sidesOf(prepared);
	const firstRound = (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTrials */ .WP)(wanted, sides, known, config.termsOf);
	const { looks } = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)(tasks.length, config.decision);
	const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
	const proof = config.decision.policy === "threshold" ? 0 : (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDropAnswers */ .hx)(tasks.length);
	const { answers, calls } = firstRound;
	const maxAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
	return {
		firstRound,
		maxAnswers,
		searchAnswers: proof > 0 && config.decision["explain-drop"] === "auto" ? Math.floor(maxAnswers / 2) : 0,
		maxCalls: calls === null || answers === 0 ? calls : Math.round(calls / answers * maxAnswers),
		byAgents: Object.values(sides).some((side) => side !== null && (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .isAgent */ .yh)(side)),
		tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared)
	};
}
function detectableBy({ situation, config }) {
	const tasks = situation(true).tasks.map(({ taskId, price, critical = false, baseline, fresh }) => {
		return {
			taskId,
			price,
			critical,
			stored: [...baseline, ...fresh].filter((slot) => slot !== "missing")
		};
	});
	return (0,_power_js__WEBPACK_IMPORTED_MODULE_5__/* .likelyDetectable */ .sq)(tasks, config.decision, (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFrom */ .c)("estimate"));
}
function sidesOf({ arms, solvers }) {
	return {
		baseline: arms.baseline && solvers.baseline ? {
			arm: arms.baseline,
			solver: solvers.baseline
		} : null,
		candidate: {
			arm: arms.candidate,
			solver: solvers.candidate
		}
	};
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
	const { answers, cost: dollars, atMost } = firstRound;
	const { maxCalls, maxCost } = budget;
	const consequence = "The rest is not measured, so the run cannot decide.";
	const calls = firstRound.calls ?? answers;
	const turns = Math.max(solvers.baseline?.maxRequests ?? 0, solvers.candidate.maxRequests);
	const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
	return [
		...maxCalls !== null && [arms.baseline, arms.candidate].some((arm) => arm?.solver.kind === "command") ? ["The budget counts each run of the agent as one call, because the requests of its program cannot be counted here."] : [],
		...maxCalls !== null && maxCalls < turns ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(maxCalls, "call")} is below the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(turns)} that one answer of the agent may take, so no answer is requested. Raise max-calls, or lower agent.max-turns.`] : maxCalls !== null && maxCalls < calls ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(maxCalls, "call")} is below ${round((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(calls))}. ${consequence}`] : [],
		...maxCost !== null && dollars !== null && maxCost < dollars ? [`The budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(maxCost)} is below ${round((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars))}. ${consequence}`] : []
	];
}

// src/app/prepare-gate.ts
async function prepareGate(sides, request, tools) {
	const { startedAt, arms, own, judge, notes, changes, parts } = sides;
	const named = { candidate: arms.candidate };
	const hasBaseline = arms.baseline !== null;
	const prepared = await (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .iA)({
		settings: request.settings,
		judge,
		own,
		arms: arms.baseline === null ? named : {
			baseline: arms.baseline,
			...named
		},
		...isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) },
		...hasBaseline && { earlier: {
			arm: "baseline",
			trials: request.earlier
		} }
	}, tools);
	const { config, material, sampler, asked } = prepared;
	const { tasks } = material;
	const solvers = {
		baseline: hasBaseline ? prepared.side("baseline").solver : null,
		candidate: prepared.side("candidate").solver
	};
	const freshSince = tools.store.begun(asked, startedAt);
	return {
		startedAt,
		arms,
		asked,
		freshSince,
		config,
		material,
		solvers,
		identical: solvers.baseline !== null && (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .sendTheSame */ .em)(solvers.baseline, solvers.candidate, tasks),
		sampler,
		situation(canSample) {
			const known = hasBaseline ? sampler.known("baseline", tasks) : null;
			const rest = {
				decision: config.decision,
				canSample
			};
			return (0,_procedure_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._7)(tasks, known, sampler.known("candidate", tasks), freshSince, rest);
		},
		notes: prepared.leftOut === 0 ? notes : [...notes, {
			kind: "info",
			text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.otherFiles(prepared.leftOut)
		}],
		changes,
		parts
	};
}
function isOfFiles(changes, { settings }) {
	return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
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

/***/ 2200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema),
/* harmony export */   j: () => (/* binding */ sharedShape)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7413);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9888);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9874);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5368);










// src/verdict/cause.ts
const CAUSES = {
	passed: [
		"no-change",
		"ruled-out",
		"within-threshold"
	],
	measured: ["measured", "imported"],
	regressed: [
		"drop",
		"broken-tasks",
		"unreadable-answers",
		"below-floor",
		"not-ruled-out"
	],
	inconclusive: [
		"undecided",
		"budget",
		"missing-answers",
		"no-baseline",
		"stale-baseline",
		"waiting-for-batch"
	],
	error: [
		"missing-answers",
		"no-tasks",
		"interrupted",
		..._failure_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_FAILURES */ .nf
	]
};

// src/verdict/verdict.ts
const verdictSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: _kind_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictKindSchema */ .v.exclude(["measured"]),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	cause: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(Object.values(CAUSES).flat()),
	exitCode: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().min(0).max(3),
	finding: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("improved").optional(),
	blindSpot: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional()
});
const measurementVerdictSchema = verdictSchema.extend({
	kind: _kind_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictKindSchema */ .v.exclude(["passed"]),
	finding: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional(),
	blindSpot: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional()
});
const countSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()
});
const brokenTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	before: countSchema,
	now: countSchema,
	proof: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: countSchema,
		candidate: countSchema,
		pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	state: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["broken", "unproven"]),
	fails: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
});
const comparisonSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	baselineAccuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	candidateAccuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pLimit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	look: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
	looks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
	margin: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	marginWas: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["auto", "given"]),
	detectableDrop: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	unseenLow: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	unseenHigh: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	weights: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["equal", "price"]),
	effectiveTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	deterministic: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	baselineSamples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		min: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		max: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	}),
	candidateSamples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		min: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		max: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	})
});

// src/report/report.ts
const writtenDecisionSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re)(Object.fromEntries(Object.entries(_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.shape).map(([name, field]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(name), field])));
function asSettings(written) {
	if (written === null || typeof written !== "object") return written;
	return Object.fromEntries(Object.entries(written).map(([name, value]) => [Object.keys(_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.shape).find((setting) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(setting) === name) ?? name, value]));
}
const countsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	picks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nullable())
});
const armReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["baseline", "candidate"]),
	label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	digest: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().default(""),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	order: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["dataset", "shuffled"]),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	prompt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		role: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"system",
			"user",
			"assistant"
		]),
		template: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})).optional(),
	accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	earned: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	reused: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
	readings: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jg)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .readingSchema */ .Cu, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()),
	usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht,
	cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	medianLatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	served: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .servedSchema */ .V7.extend({ trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive() })),
	positions: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		position: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		picked: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		right: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	})),
	behavior: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		turns: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		toolCalls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		filesRead: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		searches: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable()
	}).optional(),
	sandbox: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("bubblewrap"),
		hosts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("none"),
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})]).optional(),
	servers: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("started"),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		tools: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		warnings: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	}), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("left-out"),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})])).readonly().optional(),
	oldestTrial: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	newestTrial: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});
const taskReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	title: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	url: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	correctProposalId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	critical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)().optional(),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		description: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		proposals: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
			text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
		}))
	}).optional(),
	baseline: countsSchema.nullable(),
	candidate: countsSchema,
	change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"worse",
		"better",
		"same",
		"not-measured"
	])
});
const sharedShape = {
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(1),
	tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("swelancer-gate"),
		version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	startedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	finishedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	freshSince: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)(),
	suite: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		hash: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		price: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		chance: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		floors: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			accuracy: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
		})),
		dataset: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			source: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
			sha256: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
		})
	}),
	candidate: armReportSchema,
	decision: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)(asSettings, _decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O),
	notes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)(["warning", "info"]),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})),
	budget: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		maxCalls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		maxCost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		maxMinutes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		calls: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
		exhausted: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"calls",
			"cost",
			"minutes",
			"unknown-price",
			"interrupted"
		]).nullable()
	}),
	disk: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		store: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		folders: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		most: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative()
	}).optional(),
	taskDetails: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
		"numbers",
		"titles",
		"answers"
	]).default("titles"),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(taskReportSchema),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .trialSchema */ .WI),
		candidate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .trialSchema */ .WI)
	}),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .missingTrialSchema */ .ih),
		candidate: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .missingTrialSchema */ .ih)
	}),
	reproduce: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	runUrl: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
};
const gateReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("gate"),
	...sharedShape,
	baseline: armReportSchema.nullable(),
	identical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	comparison: comparisonSchema.nullable(),
	verdict: verdictSchema,
	brokenTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(brokenTaskSchema).default([]),
	explanation: _explanation_js__WEBPACK_IMPORTED_MODULE_6__/* .explanationSchema */ .lr.optional(),
	alsoAgainst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		commit: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		verdict: verdictSchema,
		comparison: comparisonSchema.nullable()
	}).nullable(),
	changes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		added: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		removed: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative(),
		lines: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
			from: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive(),
			to: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().positive()
		})).readonly()
	})).default([]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"skill",
			"sub-agent",
			"command",
			"hook",
			"setting",
			"MCP server"
		]),
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		change: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
			"added",
			"removed",
			"changed"
		]),
		paths: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).readonly()
	})).default([])
});
const measurementReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("measurement"),
	...sharedShape,
	baseline: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	identical: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(false),
	comparison: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	verdict: measurementVerdictSchema,
	brokenTasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]),
	explanation: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .never */ .Zm)().optional(),
	alsoAgainst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._null */ .jw)(),
	changes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]).default([]),
	parts: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)([]).default([])
});
const reportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)(withKind, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [gateReportSchema, measurementReportSchema]));
function withKind(report) {
	const verdict = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._undefined */ .E4)().optional(),
		verdict: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })
	}).safeParse(report);
	if (!verdict.success || report === null || typeof report !== "object") return report;
	return {
		...report,
		kind: verdict.data.verdict.kind === "measured" ? "measurement" : "gate"
	};
}
const writtenReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [gateReportSchema.extend({ decision: writtenDecisionSchema }), measurementReportSchema.extend({ decision: writtenDecisionSchema })]);



/***/ }),

/***/ 356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareReportSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9888);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2200);




// src/report/compare/report.ts
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j.candidate.extend({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	agent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	costPerAnswer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	costPerRight: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	p90LatencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullable(),
	tokensPerAnswer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		input: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	firstPicks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		share: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		unbiased: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)()
	}).nullable(),
	rank: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		best: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		worst: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)()
	}).nullable(),
	efficient: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(),
	failure: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		hint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
	}).nullable()
});
const pairSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	ahead: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	behind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
	difference: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	low: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	high: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	pValue: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	adjustedP: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	beats: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
});
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShape */ .j.tasks.element.shape;
const comparedTaskSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	id,
	title,
	url,
	price,
	proposals,
	correctProposalId,
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), candidate)
});
const compareReportSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(1),
	kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("compare"),
	tool,
	id: gate,
	startedAt,
	finishedAt,
	suite,
	alpha: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
	arms: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(comparedArmSchema),
	pairs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(pairSchema),
	groups: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())),
	notes,
	budget,
	reproduce,
	runUrl,
	tasks: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(comparedTaskSchema),
	trials: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI)),
	missing: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih))
});



/***/ }),

/***/ 3923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(622);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2928);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2474);






// src/arm/commits.ts
async function commitOf(git, ref) {
	const commit = await git.resolve(ref);
	if (commit !== null) return {
		commit,
		label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref
	};
	throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
async function mergeBaseOf(git, base, head) {
	const commit = await git.mergeBase(base.commit, head.commit);
	if (commit !== null) return {
		commit,
		label: base.label
	};
	throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
async function findDefaultBase(git, branch) {
	const refs = branch === void 0 ? [
		...[
			"HEAD",
			"main",
			"master"
		].map((name) => `refs/remotes/origin/${name}`),
		"refs/heads/main",
		"refs/heads/master"
	] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
	const tips = await git.tips(refs);
	const [found] = refs.flatMap((ref) => tips.get(ref) ?? []);
	return found === void 0 ? null : {
		commit: found.commit,
		label: branch ?? found.label
	};
}
function noDefaultBase() {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "no default branch was found to compare with", { hint: "Commit at least once, fetch the default branch, or name another with --baseline REF." });
}
async function unreachable(git, message) {
	return await git.shallow() ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${message}: this clone is shallow`, { hint: "Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`." }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", message, { hint: "Check the spelling, or fetch the ref." });
}

// src/app/reproduce.ts
const short = (value) => /^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value;
function commandFor(command, settings, own) {
	const defaults = new Map(Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.parse({}, _uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J)));
	const changed = Object.entries(settings).filter(([name, value]) => name in _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .REPEATED */ .zu && value !== defaults.get(name));
	const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(short(String(value)))]);
	return [
		_program_js__WEBPACK_IMPORTED_MODULE_3__/* .PROGRAM */ .RX,
		command,
		...flags
	].join(" ");
}



/***/ }),

/***/ 4517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   Rj: () => (/* binding */ checkMerged),
/* harmony export */   xL: () => (/* binding */ serverNotes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/sampling/shard/merge.ts
function mergeShards(shards, store, key) {
	const [{ asked }] = shards;
	const begun = shards.map((shard) => shard.begun).reduce((a, b) => a < b ? a : b);
	store.begun(asked, begun);
	for (const { trials } of shards) for (const trial of trials) if (store.get(trial.key) === void 0) store.add(trial);
	return {
		asked,
		begun,
		canAsk: mayAsk(shards, key),
		paid: new Set(shards.flatMap(({ paid }) => paid)),
		requests: shards.reduce((sum, { requests }) => sum + requests, 0)
	};
}
function mayAsk(shards, key) {
	return key.kind !== "missing" || shards.every(({ keyed }) => !keyed);
}
function checkMerged(joined, asked) {
	if (joined === null || joined.asked === asked) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "the shards ran with different settings than this job", { hint: "Merge them at the same commit, with the same settings and the same endpoint (--base-url)." });
}

// src/solver/mcp/server-notes.ts
function serverNotes(servers) {
	return servers.flatMap((server) => server.kind === "left-out" ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`] : server.warnings.map((warning) => `MCP server ${server.name}: ${warning}`));
}



/***/ }),

/***/ 2474:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
// src/shared/shell.ts
function shellWord(word) {
	return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}



/***/ }),

/***/ 4119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   GY: () => (/* binding */ wholeFigure),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// src/shared/figure.ts
function figure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? nearest(value, max) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nonnegative().max(max));
}
function wholeFigure(max) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "number" ? Math.round(nearest(value, max)) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(max));
}
const nearest = (value, max) => value > 0 ? Math.min(value, max) : 0;

// src/model/usage.ts
const tokens = wholeFigure(0xe8d4a51000);
const usageSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	inputTokens: tokens,
	cachedInputTokens: tokens,
	cacheWriteTokens: tokens.optional(),
	outputTokens: tokens,
	reasoningTokens: tokens
});
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
	return {
		inputTokens: input,
		cachedInputTokens: Math.min(cached, input),
		outputTokens: output,
		reasoningTokens: reasoning
	};
}
const servedSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	host: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable().optional(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	fingerprint: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable()
});



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
