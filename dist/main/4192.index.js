export const id = 4192;
export const ids = [4192];
export const modules = {

/***/ 3412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   p: () => (/* binding */ pickOf)
/* harmony export */ });
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/solver/answer.ts
const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected\\?_proposal\\?_id/i;
const NAMED = /\bselected_proposal_id['"“”`*]{0,3}\s*[:=：]\**\s*['"“`*]{0,3}(?:proposal[\s_-]{0,3})?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*(?:[,}]|\/\/|\/\*)|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|recommendation|(?:best|selected|chosen|recommended|correct) proposal(?: id| number)?)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
function readAnswer({ text, refusal, finishReason }, shownIds) {
	const ending = (0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
	if (ending === "refused" || refusal !== null && refusal.trim() !== "") return none("refused");
	const strict = STRICT.exec(text)?.[1];
	if (strict !== void 0) return pick("json", Number(strict), shownIds);
	const cut = ending === "cut";
	const message = (0,_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutThoughts */ .$h)(text);
	const candidates = new Set(spellingsOf(message).map((spelling) => candidatesIn(spelling, cut)).find(isSome));
	const [only] = candidates;
	if (cut && (only === void 0 || /\d\s*$/.test(message))) return none("truncated");
	if (only === void 0 || candidates.size > 1) return none("unparseable");
	return pick("lenient", only, shownIds);
}
function pickOf({ reading, shown: number }, shown) {
	const position = shown.findIndex((one) => one.shown === number);
	const { proposal } = shown[position] ?? {};
	return {
		reading,
		proposalId: proposal?.id ?? null,
		position: proposal === void 0 ? null : position
	};
}
const none = (reading) => ({
	reading,
	shown: null
});
function pick(reading, id, shownIds) {
	return shownIds.includes(id) ? {
		reading,
		shown: id
	} : none("unknown-id");
}
const isSome = (numbers) => numbers.length > 0;
function spellingsOf(message) {
	const unescaped = message.replaceAll(/\\([_"{}])/g, "$1");
	return unescaped === message || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(message) !== null ? [message] : [message, unescaped];
}
function candidatesIn(message, cut) {
	const named = numbersOf(message.matchAll(NAMED));
	if (named.length > 0 || cut || MENTIONED.test(message)) return named;
	const similar = numbersOf(message.matchAll(SIMILAR));
	if (similar.length > 0) return similar;
	return firstValue(message) ?? statements(message);
}
const numbersOf = (matches) => [...matches].map((match) => Number(match[1]));
function firstValue(message) {
	const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(inside);
	if (value === null) return null;
	const [first] = Object.values(value);
	const digits = typeof first === "number" || typeof first === "string" ? String(first).trim() : "";
	return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
}
function statements(message) {
	const alone = BARE.exec(plain(message))?.[1];
	if (alone !== void 0) return [Number(alone)];
	const lines = message.split("\n").map(plain);
	const last = lines.findLast((line) => line !== "") ?? "";
	return STATEMENT.test(last) ? lines.flatMap((line) => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/<\/?answer>|<\|(?:begin|end)_of_box\|>/gi, "").replaceAll(/\\boxed\{([^{}]*)\}/g, "$1").replaceAll(/[*_`>]/g, "").trim();



/***/ }),

/***/ 813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   RU: () => (/* binding */ accuracyOf),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   d8: () => (/* binding */ totalCostWords),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7441);




// src/report/costs.ts
function costWords(report) {
	const { budget, candidate } = report;
	if (budget.calls === 0 && candidate.trials === 0) return "No calls.";
	const parts = partsOf(report);
	if (parts === null) return totalCostWords(budget);
	const shown = parts.map((part) => `${part.cost} ${part.purpose}`);
	const calls = parts.map((part) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(part.calls)).join(" + ");
	return `Cost ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost)}: ${shown.join(", ")} · ${calls} calls`;
}
function totalCostWords({ calls, cost: dollars }) {
	if (calls === 0) return "No calls were made: all answers were cached.";
	return `Cost ${dollars === null ? "unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars)} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(calls, "call")}`;
}
function armCosts(report) {
	const { baseline, candidate } = report;
	const parts = partsOf(report);
	if (parts === null) return {
		baseline: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(baseline?.cost ?? null),
		candidate: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(candidate.cost)
	};
	const [ofCandidate, ofBaseline] = parts;
	return {
		baseline: ofBaseline.cost,
		candidate: ofCandidate.cost
	};
}
function partsOf({ budget, baseline, candidate, explanation }) {
	if (budget.cost === null || budget.cost < .01 || baseline === null || baseline.calls === 0) return null;
	if (candidate.cost === null || baseline.cost === null) return null;
	const searchCalls = budget.calls - candidate.calls - baseline.calls;
	const hasSearch = explanation !== void 0 && searchCalls > 0;
	const dollars = [candidate.cost, baseline.cost];
	if (hasSearch) dollars.push(budget.cost - candidate.cost - baseline.cost);
	const [ofCandidate = "", ofBaseline = "", ofSearch = ""] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .costParts */ .Ys)(budget.cost, dollars);
	return [
		{
			purpose: "for this change",
			calls: candidate.calls,
			cost: ofCandidate
		},
		{
			purpose: "for the baseline",
			calls: baseline.calls,
			cost: ofBaseline
		},
		...hasSearch ? [{
			purpose: "to find the cause",
			calls: searchCalls,
			cost: ofSearch
		}] : []
	];
}

// src/report/arms.ts
const SIDES = {
	baseline: "Before",
	candidate: "Now"
};
function armsOf({ baseline }) {
	return baseline === null ? ["candidate"] : ["baseline", "candidate"];
}
function accuracyOf(report, arm) {
	const { comparison } = report;
	if (comparison === null) return report[arm]?.accuracy ?? null;
	return arm === "baseline" ? comparison.baselineAccuracy : comparison.candidateAccuracy;
}
function accuracyWords(report, { name }) {
	const accuracy = accuracyOf(report, name);
	if (accuracy === null) return "–";
	const answered = report.comparison?.tasks ?? report.tasks.filter((task) => (task[name]?.samples ?? 0) > 0).length;
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}${answered < report.suite.tasks ? ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answered, "task")}` : ""}`;
}
function armRows(report) {
	const row = (label, of) => {
		const words = (arm) => {
			const value = arm === null ? "–" : of(arm);
			return typeof value === "string" ? [value] : value;
		};
		return {
			label,
			baseline: words(report.baseline),
			candidate: words(report.candidate)
		};
	};
	const maybe = (value) => value === null ? "–" : [{ code: value }];
	const costs = armCosts(report);
	return [
		row("Accuracy", (arm) => accuracyWords(report, arm)),
		row(`Earned of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, (arm) => arm.accuracy === null ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned))),
		row("Solver", (arm) => maybe(arm.solver)),
		row("Model", (arm) => maybe(arm.model)),
		row("Sandbox", (arm) => sandboxWords(arm)),
		row("MCP servers", (arm) => serverWords(arm)),
		row("Answered by", (arm) => servedWords(arm)),
		row("Answers", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
		row("of which cached", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
		row("Unreadable answers", (arm) => unreadable(arm)),
		row("Missing answers", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
		row("Picked the first option", (arm) => firstPicks(arm)),
		row("Agent turns per answer", (arm) => mean(arm.behavior?.turns)),
		row("Tool calls per answer", (arm) => mean(arm.behavior?.toolCalls)),
		row("Files read per answer", (arm) => mean(arm.behavior?.filesRead)),
		row("Searches per answer", (arm) => mean(arm.behavior?.searches)),
		row("Tokens in / out per answer", (arm) => tokensEach(arm)),
		row("Cost per answer", (arm) => costEach(report, arm)),
		row("Calls in this run", (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
		row("Tokens in / out", ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
		row("of which cached / reasoning", ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
		row("Cost of this run", (arm) => arm.calls === 0 ? "no calls" : costs[arm.name]),
		row("Cost per 100 correct answers", (arm) => costOfRight(report, arm)),
		row("Median time", (arm) => arm.medianLatencyMs === null ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))
	].filter(({ baseline, candidate }) => ![...baseline, ...candidate].every((part) => part === "–" || part === "0"));
}
function sandboxWords({ sandbox }) {
	if (sandbox === void 0) return "–";
	if (sandbox.kind === "none") return `none: ${sandbox.reason}`;
	return `${sandbox.kind}, network: ${sandbox.hosts.join(", ") || "none"}`;
}
function serverWords({ servers = [] }) {
	if (servers.length === 0) return "–";
	return servers.map((server) => server.kind === "started" ? `${server.name} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(server.tools, "tool")})` : `${server.name} (not started)`).join(", ");
}
function mean(value) {
	return value == null ? "–" : value.toFixed(1);
}
function both(one, other) {
	return one + other === 0 ? "–" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
function tokensEach({ behavior, usage, trials }) {
	if (behavior === void 0 || trials === 0) return "–";
	return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behavior, name }) {
	const costs = trials[name].flatMap((trial) => trial.cost ?? []);
	if (behavior === void 0 || costs.length === 0) return "–";
	return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
function diskWords({ disk }) {
	if (disk === void 0 || disk.most === 0) return null;
	const mebibytes = (bytes) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
	return `Task code took up to ${mebibytes(disk.most)} of disk; ${mebibytes(disk.store)} are kept for later runs.`;
}
function costOfRight({ trials, tasks }, { name }) {
	const costs = trials[name].map((trial) => trial.cost);
	const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
	if (right === 0 || costs.every((dollars) => dollars === null)) return "–";
	const total = (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCost */ .cv)(costs);
	return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : 100 * total / right);
}
function servedWords({ served }) {
	if (served.length === 0) return ["–"];
	return [...served.slice(0, 3).flatMap(({ model, host, provider }) => [
		", ",
		{ code: model ?? host },
		...provider === null ? [] : [" at ", { untrusted: provider }]
	]).slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ""];
}
const UNREADABLE_WORDS = {
	unparseable: "without a pick",
	"unknown-id": "for an unknown proposal",
	refused: "refused",
	truncated: "cut off",
	stuck: "stuck in a loop"
};
function unreadable({ readings }) {
	const parts = _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.filter((reading) => readings[reading]).map((reading) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${UNREADABLE_WORDS[reading]}`);
	return parts.length === 0 ? "0" : parts.join(", ");
}
function firstPicks({ positions }) {
	const all = positions.reduce((sum, { picked }) => sum + picked, 0);
	const first = positions.find(({ position }) => position === 0);
	return all === 0 ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = /* @__PURE__ */ new Map([
	["reference/first", "Always first"],
	["reference/longest", "Always longest"],
	["reference/bm25", "BM25"],
	["reference/random", "Random"]
]);
function ruleFloors({ chance, floors }) {
	return [{
		name: "Guessing",
		accuracy: chance,
		measured: false
	}, ...floors.map(({ solver, accuracy }) => ({
		name: FLOORS.get(solver) ?? solver,
		accuracy,
		measured: false
	}))];
}
function floors(report) {
	const arm = (name) => {
		const accuracy = accuracyOf(report, name);
		return accuracy === null ? [] : [{
			name: SIDES[name],
			accuracy,
			measured: true
		}];
	};
	return [
		...arm("candidate"),
		...arm("baseline"),
		...ruleFloors(report.suite)
	].sort((a, b) => b.accuracy - a.accuracy);
}



/***/ }),

/***/ 4666:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   si: () => (/* binding */ assembleGate),
/* harmony export */   tB: () => (/* binding */ assembleMeasurement),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7115);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6904);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3989);





// src/report/assemble.ts
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
	const { baseline, ...run } = facts;
	return {
		kind: "gate",
		...shared(run, baseline),
		identical,
		comparison,
		verdict,
		brokenTasks,
		changes,
		parts,
		alsoAgainst: null,
		baseline: baseline === null ? null : reportArm(baseline, run.material.tasks)
	};
}
function assembleMeasurement({ verdict, ...facts }) {
	return {
		kind: "measurement",
		...shared(facts, null),
		baseline: null,
		identical: false,
		comparison: null,
		verdict,
		brokenTasks: [],
		alsoAgainst: null,
		changes: [],
		parts: []
	};
}
function shared(facts, baseline) {
	const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
	const { tasks } = material;
	return {
		version: 1,
		tool: {
			name: "swelancer-gate",
			version
		},
		...rest,
		...disk && { disk },
		suite: reportSuite(material),
		candidate: reportArm(candidate, tasks),
		tasks: tasks.map((task) => ({
			...reportTask(task, baseline, candidate),
			...includeTaskText && { text: {
				description: task.description,
				proposals: [...task.proposals]
			} }
		})),
		trials: {
			baseline: [...baseline?.trials ?? []],
			candidate: [...candidate.trials]
		},
		missing: {
			baseline: [...baseline?.missing ?? []],
			candidate: [...candidate.missing]
		}
	};
}
function reportSuite({ suite, dataset, tasks }) {
	return {
		...suite,
		tasks: tasks.length,
		price: sum(tasks.map((task) => task.price)),
		chance: tasks.length === 0 ? 0 : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
		floors: tasks.length === 0 ? [] : [...(0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
		dataset
	};
}
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
	const { name, label, commit, solver, order } = arm;
	return {
		name,
		label,
		commit,
		digest,
		solver: solver.name,
		model: solver.model,
		order,
		files: filesOf(arm, config),
		prompt: [...prompt],
		...sandbox && { sandbox },
		...servers && { servers }
	};
}
function filesOf(arm, config) {
	const prompts = arm.solver.kind !== "reference" ? arm.prompt.map((message) => message.file) : [];
	return [.../* @__PURE__ */ new Set([
		config,
		...prompts,
		...arm.files.map((file) => file.path)
	])];
}
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
	const paid = trials.filter(isPaidNow);
	const shares = new Map(tasks.map((task) => [task, shareRight(task, trials)]));
	const known = [...shares.values()].filter((share) => share !== null);
	const times = trials.map((trial) => trial.finishedAt).sort();
	return {
		...description,
		accuracy: known.length === 0 ? null : sum(known) / known.length,
		earned: sum(tasks.map((task) => task.price * (shares.get(task) ?? 0))),
		trials: trials.length,
		reused: trials.length - paid.length,
		calls: sum([...paid.map((trial) => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
		missing: missing.length,
		readings: countBy(trials, (trial) => trial.reading),
		usage: totalUsage(trials),
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_1__/* .totalCost */ .cv)([...paid, ...missing].map(({ cost = 0 }) => cost)),
		medianLatencyMs: median(trials.map((trial) => trial.latencyMs)),
		served: servedBy(trials),
		positions: positions(tasks, trials),
		oldestTrial: times[0] ?? null,
		newestTrial: times.at(-1) ?? null,
		...behaviorOf(trials)
	};
}
function reportTask(task, baseline, candidate) {
	const before = baseline === null ? null : counts(task, baseline);
	const now = counts(task, candidate);
	return {
		id: task.id,
		title: task.title,
		url: (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
		price: task.price,
		proposals: task.proposals.length,
		correctProposalId: task.correctProposalId,
		...task.critical === true && { critical: true },
		baseline: before,
		candidate: now,
		change: changeBetween(before, now)
	};
}
function changeBetween(before, now) {
	if (before === null || before.samples === 0 || now.samples === 0) return "not-measured";
	const movement = now.right / now.samples - before.right / before.samples;
	return movement < 0 ? "worse" : movement > 0 ? "better" : "same";
}
function counts(task, { trials, missing }) {
	const own = trials.filter((trial) => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
	return {
		right: own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
		samples: own.length,
		missing: missing.filter((trial) => trial.taskId === task.id).length,
		picks: own.map((trial) => trial.proposalId)
	};
}
function shareRight(task, trials) {
	const own = trials.filter((trial) => trial.taskId === task.id);
	return own.length === 0 ? null : own.filter((trial) => (0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
function behaviorOf(trials) {
	const known = trials.flatMap(({ behavior }) => behavior ?? []);
	if (known.length === 0) return {};
	const mean = (field) => {
		const counted = known.flatMap((one) => one[field] ?? []);
		return counted.length === 0 ? null : sum(counted) / counted.length;
	};
	const [turns, toolCalls] = [mean("turns"), mean("toolCalls")];
	return { behavior: {
		turns,
		toolCalls,
		filesRead: mean("filesRead"),
		searches: mean("searches")
	} };
}
function totalUsage(trials) {
	const total = (field) => sum(trials.map((trial) => trial.usage?.[field] ?? 0));
	return {
		inputTokens: total("inputTokens"),
		cachedInputTokens: total("cachedInputTokens"),
		outputTokens: total("outputTokens"),
		reasoningTokens: total("reasoningTokens")
	};
}
function servedBy(trials) {
	const groups = /* @__PURE__ */ new Map();
	for (const { served } of trials) {
		if (served === null) continue;
		const name = JSON.stringify([
			served.host,
			served.model,
			served.provider,
			served.fingerprint
		]);
		groups.set(name, {
			...served,
			trials: (groups.get(name)?.trials ?? 0) + 1
		});
	}
	return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const picked = /* @__PURE__ */ new Map();
	for (const trial of trials) {
		const task = byId.get(trial.taskId);
		if (trial.position === null || task === void 0) continue;
		const known = picked.get(trial.position) ?? {
			picked: 0,
			right: 0
		};
		picked.set(trial.position, {
			picked: known.picked + 1,
			right: known.right + ((0,_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0)
		});
	}
	return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({
		position,
		...numbers
	}));
}
function countBy(items, name) {
	const result = {};
	for (const item of items) result[name(item)] = (result[name(item)] ?? 0) + 1;
	return result;
}
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)];
	const low = sorted[Math.ceil(sorted.length / 2) - 1];
	return high === void 0 || low === void 0 ? null : (low + high) / 2;
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

/***/ 309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ withoutThoughts),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);


// src/model/inline-thoughts.ts
const MARKS = [
	["<think>", "</think>"],
	["<thinking>", "</thinking>"],
	["<reasoning>", "</reasoning>"],
	["<thought>", "</thought>"],
	["<|channel>thought", "<channel|>"],
	["<seed:think>", "</seed:think>"],
	["<longcat_think>", "</longcat_think>"],
	["[think]", "[/think]"],
	["◁think▷", "◁/think▷"],
	["<|start_thinking|>", "<|end_thinking|>"],
	["<|channel|>analysis", "<|channel|>final"],
	["assistantanalysis", "assistantfinal"]
];
const OPENING = new Set(MARKS.map(([opening]) => opening));
const CLOSING = new Set(MARKS.map(([, closing]) => closing));
const MARK = new RegExp(`(${[...OPENING, ...CLOSING].map((mark) => mark.replaceAll(/[|[\]]/g, "\\$&")).join("|")})`, "i");
function withoutThoughts(text) {
	let message = "";
	let isThinking = /^\s*analysis[A-Z]/.test(text);
	for (const piece of text.split(MARK)) {
		const mark = piece.toLowerCase();
		if (CLOSING.has(mark)) {
			if (!isThinking) message = "";
			isThinking = false;
		} else if (OPENING.has(mark)) isThinking = true;
		else if (!isThinking) message += piece;
	}
	return message;
}

// src/model/finish.ts
const REASONS = {
	done: [
		"stop",
		"end_turn",
		"stop_sequence",
		"eos",
		"eos_token",
		"complete",
		"completed",
		"end",
		"finished"
	],
	cut: [
		"length",
		"max_tokens",
		"max_output_tokens",
		"max_completion_tokens",
		"model_length",
		"model_context_window_exceeded",
		"context_window_exceeded",
		"context_length_exceeded",
		"repetition"
	],
	refused: [
		"content_filter",
		"content_filtered",
		"refusal",
		"safety",
		"image_safety",
		"prohibited_content",
		"blocklist",
		"spii",
		"recitation",
		"sensitive",
		"guardrail_intervened",
		"error_toxic"
	],
	tools: [
		"tool_calls",
		"tool_call",
		"tool_use",
		"function_call"
	]
};
const ENDINGS = new Map([
	...REASONS.done.map((reason) => [reason, "done"]),
	...REASONS.cut.map((reason) => [reason, "cut"]),
	...REASONS.refused.map((reason) => [reason, "refused"]),
	...REASONS.tools.map((reason) => [reason, "tools"])
]);
function endingOf(reason) {
	if (reason === null || reason === "") return "done";
	return ENDINGS.get(reason.toLowerCase().replace(/:.*$/s, "")) ?? "unknown";
}
function isWholeAnswer(text) {
	const answer = withoutThoughts(text).trim();
	const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(inside) !== null;
}
function isUnfinished(text) {
	const answer = withoutThoughts(text).trim();
	return answer === "" || /^(?:\{|```)[^}]*$/.test(answer);
}



/***/ }),

/***/ 4200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   th: () => (/* binding */ gitReason),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5009);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);





// src/shared/git.ts
const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
const MAX_OUTPUT_BYTES = 268435456;
const SETTINGS = {
	"core.hooksPath": node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
	"core.fsmonitor": "false",
	"safe.bareRepository": "explicit",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"fetch.writeCommitGraph": "false",
	"fetch.recurseSubmodules": "false",
	"fetch.unpackLimit": "1",
	"protocol.version": "2",
	"http.lowSpeedLimit": "1",
	"http.lowSpeedTime": "60"
};
const PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
const gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith("GIT_")));
function createGit(environment) {
	const passed = "SWELANCER_GATE_INPUTS" in environment ? {
		...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(environment),
		...gitsOwn(environment)
	} : environment;
	const env = {
		...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith("GIT_") || PASSED_ON.test(name))),
		LC_ALL: "C",
		GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	};
	const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = "", timeoutMs, signal }) => {
		const place = gitDirectory === void 0 ? [] : [`--git-dir=${gitDirectory}`];
		const ssh = directory === void 0 && !environment.GIT_SSH ? { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" } : {};
		const running = execute("git", [
			"--no-pager",
			...fixed,
			...place,
			...words
		], {
			encoding: "buffer",
			cwd: directory,
			env: {
				...ssh,
				...env,
				...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
				...variables
			},
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout: timeoutMs,
			signal
		});
		running.child.stdin?.on("error", () => {}).end(input);
		return (await running).stdout;
	};
}
function asVariables(settings, first) {
	const all = Object.entries(settings);
	if (all.length === 0) return {};
	const variables = all.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, name], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		...Object.fromEntries(variables),
		GIT_CONFIG_COUNT: String(first + all.length)
	};
}
function isGitMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error;
}
function gitReason(error) {
	if (!(error instanceof Error)) return String(error);
	if (!("stderr" in error && error.stderr instanceof Buffer)) return error.message;
	return (error.stderr.toString().split("\n").findLast((line) => /^(fatal|error|remote):/.test(line)) ?? "git ended without a message or timed out").replace(/\/\/[^@/\s]*@/g, "//").replace(/^(fatal|error): /, "").slice(0, 300);
}



/***/ }),

/***/ 4208:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4200);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// src/arm/git.ts
async function openGit(world) {
	const found = await findGit(world);
	if (found === "no-folder") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the folder ${world.directory} does not exist`, { hint: "Check the spelling of `working-directory`, and check out the repository before this step." });
	if (found === "no-git") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "git was not found", { hint: "Install git; prompts are compared through its history." });
	if (found === "no-repository") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `${world.directory} is not in a git repository`, { hint: "Run it inside a repository, or `git init` and commit first. In a workflow, use actions/checkout before this step, and set `working-directory` if the checkout has a `path`." });
	return found;
}
async function findGit({ directory, env }) {
	if (!await isFolder(directory)) return "no-folder";
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(env);
	const ask = (words, call) => run(words, {
		directory,
		...call
	});
	const git = async (...words) => (await ask(words, {})).toString();
	const orNull = async (asked) => {
		try {
			return (await asked).trim() || null;
		} catch {
			return null;
		}
	};
	let place;
	try {
		place = await placeOf(ask, directory);
	} catch (error) {
		if ((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitMissing */ .zd)(error)) return "no-git";
		const reason = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitReason */ .th)(error);
		if (/not a git repository|safe\.bareRepository/.test(reason)) return "no-repository";
		const unsafe = reason.includes("dubious ownership");
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`, { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : "Check it with `git status`." });
	}
	const commits = /* @__PURE__ */ new Set();
	const mergeBases = /* @__PURE__ */ new Map();
	return {
		ask,
		env,
		...place,
		blobs: /* @__PURE__ */ new Map(),
		async resolve(ref) {
			if (commits.has(ref)) return ref;
			const commit = await orNull(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`));
			if (commit === ref) commits.add(ref);
			return commit;
		},
		async tips(refs) {
			const listed = await git("for-each-ref", `--format=${TIP}`, ...refs);
			return new Map([...listed.matchAll(/^(\S+) (\w+) (\S+)$/gm)].map(([, ref = "", commit = "", label = ""]) => [ref, {
				commit,
				label
			}]));
		},
		async mergeBase(one, other) {
			const pair = `${one} ${other}`;
			const known = mergeBases.get(pair);
			if (known !== void 0) return known;
			const base = await orNull(git("merge-base", one, other));
			if (base === null || !COMMIT.test(one) || !COMMIT.test(other)) return base;
			mergeBases.set(pair, base);
			for (const commit of [one, other]) commits.add(commit);
			return base;
		},
		shallow: async () => await orNull(git("rev-parse", "--is-shallow-repository")) === "true",
		defaultBranch: () => orNull(git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")),
		branch: () => orNull(git("symbolic-ref", "--quiet", "--short", "HEAD")),
		async workTreeFiles() {
			const listed = await orNull(git("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
			return listed === null ? [] : [...new Set(listed.split("\0"))].filter((name) => name !== "");
		}
	};
}
async function isFolder(place) {
	try {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(place)).isDirectory();
	} catch {
		return false;
	}
}
const TIP = "%(refname) %(objectname) %(if)%(symref)%(then)%(symref:short)%(else)%(refname:short)%(end)";
const COMMIT = /^[0-9a-f]{40}$/;
async function placeOf(ask, directory) {
	const words = [
		"--git-common-dir",
		"--show-toplevel",
		"--show-prefix"
	];
	const lines = (await ask(["rev-parse", ...words], {})).toString().replace(/\n$/, "").split("\n");
	const [common = "", top = "", prefix = ""] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
	return {
		top,
		commonDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(directory, common),
		folder: prefix.replace(/\/$/, "")
	};
	async function answerTo(word) {
		return (await ask(["rev-parse", word], {})).toString().replace(/\n$/, "");
	}
}
async function openPlace(env, place) {
	const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .lD)(env);
	if ("directory" in place) {
		const ask = (words, call) => run(words, {
			...place,
			...call
		});
		return {
			ask,
			env,
			...await placeOf(ask, place.directory),
			blobs: /* @__PURE__ */ new Map()
		};
	}
	const { gitDirectory } = place;
	const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], {
		gitDirectory,
		...call
	});
	return {
		ask,
		env,
		top: null,
		commonDirectory: gitDirectory,
		blobs: /* @__PURE__ */ new Map()
	};
}



/***/ }),

/***/ 2896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   sO: () => (/* binding */ globSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);


// src/shared/glob.ts
const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING = /* @__PURE__ */ new Map([
	["**/", "(?:.*/)?"],
	["**", ".*"],
	["*", "[^/]*"],
	["?", "[^/]"]
]);
const MEANING_IN_BRACES = /* @__PURE__ */ new Map([
	["{", "(?:"],
	["}", ")"],
	[",", "|"]
]);
const isGlob = (path) => /[*?[{]/.test(path);
function globSource(glob) {
	let depth = 0;
	return glob.replace(PART, (part, inClass) => {
		if (inClass !== void 0) return `[${inClass.replace(/^[!^]/, "^").replaceAll("[", "\\[")}]`;
		if (part === "{") depth++;
		else if (part === "}" && depth > 0) depth--;
		else if (part !== "," || depth === 0) return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ""));
		return MEANING_IN_BRACES.get(part) ?? part;
	});
}
async function globMatcher(glob) {
	const { RE2JS } = await __webpack_require__.e(/* import() */ 7384).then(__webpack_require__.bind(__webpack_require__, 7384));
	try {
		const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
		return (path) => pattern.test(path);
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", `the pattern ${glob} cannot be used`, {
			hint: "Use only *, **, ?, [a-z] and {a,b} in patterns.",
			cause
		});
	}
}
const quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");



/***/ }),

/***/ 7939:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importCommand: () => (/* binding */ importCommand)
/* harmony export */ });
/* harmony import */ var _data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(783);
/* harmony import */ var _material_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8303);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4974);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3412);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9888);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5025);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9368);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4666);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7413);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(312);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2928);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2474);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2008);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6601);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6760);




















// src/exchange/import.ts
function importRun(run, tasks) {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const samples = /* @__PURE__ */ new Map();
	const trials = [];
	const missing = [];
	let elsewhere = 0;
	for (const answer of run.answers) {
		const task = byId.get(answer.taskId);
		if (task === void 0) {
			elsewhere++;
			continue;
		}
		const sample = samples.get(task.id) ?? 0;
		samples.set(task.id, sample + 1);
		if (answer.error === null) trials.push(trialOf(answer, task, sample, run));
		else missing.push({
			taskId: task.id,
			sample,
			reason: "imported",
			message: answer.error
		});
	}
	return {
		trials,
		missing,
		elsewhere
	};
}
function trialOf(answer, task, sample, { model, name, finishedAt }) {
	const ids = task.proposals.map((proposal) => proposal.id);
	const { reading, shown } = (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .J)({
		text: answer.text,
		refusal: null,
		finishReason: answer.finishReason
	}, ids);
	const isSettled = answer.right === null || shown === task.correctProposalId === answer.right;
	const picked = isSettled ? shown : answer.right ? task.correctProposalId : null;
	const place = ids.indexOf(picked ?? NaN);
	return _trial_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSchema */ .WI.parse({
		key: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)({
			imported: name,
			model,
			task: task.id,
			sample,
			text: answer.text
		}),
		taskId: task.id,
		sample,
		solver: "imported",
		model,
		reading: isSettled ? reading : answer.right ? "lenient" : "unparseable",
		proposalId: picked,
		position: place === -1 ? null : place,
		text: answer.text,
		finishReason: answer.finishReason,
		usage: answer.inputTokens === null || answer.outputTokens === null ? null : (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageOf */ .Fs)({
			input: answer.inputTokens,
			output: answer.outputTokens
		}),
		cost: answer.cost,
		latencyMs: answer.latencyMs ?? 0,
		requests: 0,
		served: null,
		sent: {},
		finishedAt
	});
}

// src/exchange/inspect-read.ts
const content = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H)({
	type: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional()
})).transform((parts) => parts.map(({ text }) => text ?? "").join(""))]);
const usage = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	input_tokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	output_tokens: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	total_cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish()
});
const sampleSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)()]).transform(String),
	metadata: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).nullish(),
	output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		choices: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ content }),
			stop_reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish()
		})),
		usage: usage.nullish()
	}).nullish(),
	scores: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		value: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
		answer: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish()
	})).nullish(),
	error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).nullish(),
	total_time: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish()
});
const headSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	eval: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		task: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		created: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()
	}),
	stats: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ completed_at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() }).nullish()
});
function runOfInspect({ eval: { model, task, created }, stats }, samples) {
	return {
		model,
		name: task,
		finishedAt: new Date(stats?.completed_at || created).toISOString(),
		answers: samples.map((sample) => {
			const choice = sample.output?.choices[0];
			const [score] = Object.values(sample.scores ?? {});
			const questionId = sample.metadata?.question_id;
			return {
				taskId: typeof questionId === "string" ? questionId : sample.id,
				text: score?.answer || choice?.message.content || "",
				finishReason: choice?.stop_reason === "max_tokens" ? "length" : choice?.stop_reason ?? null,
				right: score === void 0 ? null : isRight(score.value),
				error: sample.error?.message ?? null,
				inputTokens: sample.output?.usage?.input_tokens ?? null,
				outputTokens: sample.output?.usage?.output_tokens ?? null,
				cost: sample.output?.usage?.total_cost ?? null,
				latencyMs: sample.total_time == null ? null : sample.total_time * 1e3
			};
		})
	};
}
function isRight(value) {
	if (value === "C" || value === 1 || value === true) return true;
	if (value === "I" || value === 0 || value === false || value === "N") return false;
	return null;
}

// src/exchange/promptfoo.ts
const resultSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	promptIdx: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
	provider: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
		label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish()
	}),
	prompt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ label: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish() }).nullish(),
	vars: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).nullish(),
	metadata: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).nullish(),
	testCase: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ metadata: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()).nullish() }).nullish(),
	response: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		output: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
		finishReason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
		tokenUsage: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
			prompt: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
			completion: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish()
		}).nullish()
	}).nullish(),
	success: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(),
	error: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().nullish(),
	failureReason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
	cost: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish(),
	latencyMs: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)().nullish()
});
const promptfooSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ results: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
	timestamp: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)(),
	results: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(resultSchema)
}) });
function runsOfPromptfoo({ results: { timestamp, results } }) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of results) {
		const name = nameOf(result);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [result]);
		else group.push(result);
	}
	return [...groups].map(([name, group]) => ({
		model: group[0]?.provider.id ?? null,
		name,
		finishedAt: new Date(timestamp).toISOString(),
		answers: group.flatMap(({ vars, metadata, testCase, response, ...result }) => {
			const taskId = [
				vars,
				metadata,
				testCase?.metadata
			].map((names) => names?.question_id).find((id) => id !== void 0);
			if (typeof taskId !== "string") return [];
			const { output } = response ?? {};
			return [{
				taskId,
				text: typeof output === "string" ? output : output == null ? "" : JSON.stringify(output),
				finishReason: response?.finishReason ?? null,
				right: null,
				error: result.failureReason === 2 || response == null ? result.error ?? "no answer" : null,
				inputTokens: response?.tokenUsage?.prompt ?? null,
				outputTokens: response?.tokenUsage?.completion ?? null,
				cost: result.cost ?? null,
				latencyMs: result.latencyMs ?? null
			}];
		})
	}));
}
function nameOf({ provider, prompt, promptIdx }) {
	const label = prompt?.label && prompt.label.length < 60 ? ` (${prompt.label})` : "";
	return `${provider.label || provider.id} · prompt ${(promptIdx ?? 0) + 1}${label}`;
}

// src/exchange/python-json.ts
function parsePythonJson(text) {
	try {
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__/* .parseJson */ .qF)(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return (0,_json_js__WEBPACK_IMPORTED_MODULE_17__/* .parseJson */ .qF)(withoutConstants(text));
	}
}
function withoutConstants(text) {
	let isString = false;
	return text.replaceAll(/\\.|"|-?Infinity|NaN/g, (token) => {
		if (token === "\"") isString = !isString;
		return isString || token === "\"" || token.startsWith("\\") ? token : "null";
	});
}

// src/exchange/read.ts
async function readImportedRuns(file) {
	try {
		if (file.endsWith(".eval")) return [await readInspectArchive(file)];
		return runsOfText((await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBounded */ .C)(file)).toString("utf8"));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", problemOf(error), {
			file,
			hint: "Import an Inspect log (.eval or .json) or promptfoo results (.json).",
			cause: error
		});
	}
}
async function readInspectArchive(file) {
	const { readArchive } = await __webpack_require__.e(/* import() */ 7627).then(__webpack_require__.bind(__webpack_require__, 7627));
	const contents = await readArchive(file, (name) => name === "header.json" || /^samples\/.+\.json$/.test(name));
	const head = contents.get("header.json");
	if (head === void 0) throw new Error("the log has no header.json, so its run has not ended");
	const samples = [...contents].filter(([name]) => name !== "header.json").map(([, text]) => parsePythonJson(text));
	return runOfInspect(headSchema.parse(parsePythonJson(head)), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(sampleSchema).parse(samples));
}
function runsOfText(text) {
	const value = parsePythonJson(text);
	if ((0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		eval: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(),
		version: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)()
	}).safeParse(value).success) {
		const log = headSchema.extend({ samples: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)(sampleSchema) }).parse(value);
		return [runOfInspect(log, log.samples)];
	}
	return runsOfPromptfoo(promptfooSchema.parse(value));
}
function problemOf(error) {
	if (error instanceof SyntaxError) return "the file is not valid JSON";
	if (error instanceof _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodError */ .G) return `not understood: ${(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(error).split("\n")[0]}`;
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) === "ENOENT") return "there is no such file";
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .errorMessage */ .gJ)(error);
}

// src/cli/commands/import.ts
async function importCommand(settings, world) {
	const startedAt = new Date(world.now()).toISOString();
	const file = node_path__WEBPACK_IMPORTED_MODULE_16__.resolve(world.directory, settings.file);
	const run = chosen(await readImportedRuns(file), settings);
	const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .folderSource */ .WG)(world.directory);
	const options = await (0,_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetOptions */ .DS)(world, source);
	const material = await (0,_material_js__WEBPACK_IMPORTED_MODULE_3__/* .loadMaterial */ .I)(settings.suite.split(","), settings.dataset, source, options);
	const { trials, missing, elsewhere } = importRun(run, material.tasks);
	if (trials.length === 0 && missing.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", `none of its ${(0,_format_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(run.answers.length, "answer")} is about a task of ${material.suite.name}`, {
		file: settings.file,
		hint: `Use the dataset's ids, such as ${material.tasks[0]?.id}: as the sample's id or as question_id in its metadata (Inspect), or as question_id in the test's variables or metadata (promptfoo).`
	});
	const others = elsewhere === 0 ? "" : ` Skipped ${(0,_format_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(elsewhere, "answer")} to other tasks.`;
	const flags = [
		"run",
		"suite",
		"dataset"
	].flatMap((name) => {
		const value = settings[name];
		return value === void 0 ? [] : [`--${name}`, (0,_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .shellWord */ .r)(value)];
	});
	const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_10__/* .assembleMeasurement */ .tB)({
		id: "imported",
		version: (0,_package_js__WEBPACK_IMPORTED_MODULE_12__/* .version */ .r)(),
		startedAt,
		finishedAt: new Date(world.now()).toISOString(),
		freshSince: startedAt,
		material,
		includeTaskText: false,
		taskDetails: "titles",
		decision: _decision_js__WEBPACK_IMPORTED_MODULE_14__/* .decisionSchema */ .O.parse({}),
		verdict: {
			kind: "measured",
			cause: "imported",
			reason: `Imported ${(0,_format_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(trials.length, "answer")}; nothing was compared.${others}`,
			exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.passed
		},
		notes: [],
		budget: {
			maxCalls: null,
			maxCost: null,
			maxMinutes: null,
			calls: 0,
			cost: 0,
			exhausted: null
		},
		candidate: {
			description: {
				name: "candidate",
				label: run.name,
				commit: null,
				digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)({
					imported: run.name,
					model: run.model
				}),
				solver: "imported",
				model: run.model,
				order: "dataset",
				files: [settings.file],
				prompt: []
			},
			trials,
			missing,
			isPaidNow: () => false
		},
		reproduce: [
			_program_js__WEBPACK_IMPORTED_MODULE_13__/* .PROGRAM */ .RX,
			"import",
			(0,_shell_js__WEBPACK_IMPORTED_MODULE_18__/* .shellWord */ .r)(settings.file),
			...flags
		].join(" "),
		runUrl: null
	});
	return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_15__/* .deliver */ .c)(report, settings, world);
}
function chosen(runs, { file, run }) {
	const [only] = runs.filter(({ name }) => run === void 0 || name === run);
	if (only !== void 0 && (run !== void 0 || runs.length === 1)) return only;
	const names = runs.map(({ name }) => JSON.stringify(name)).join(", ");
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", run === void 0 ? `it holds ${(0,_format_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U9)(runs.length, "run")}` : `it holds no run ${JSON.stringify(run)}`, {
		file,
		hint: runs.length === 0 ? "Import a file with at least one result." : `Choose one with --run: ${names}.`
	});
}



/***/ }),

/***/ 9561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ date),
/* harmony export */   w: () => (/* binding */ datetime)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);


// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1)(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodISODateTime */ .Yo, params);
}
function date(params) {
	return (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db)(_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .ZodISODate */ .Br, params);
}



/***/ }),

/***/ 9368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   _D: () => (/* binding */ jsonOrUndefined),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// src/shared/json.ts
const MAX_DEPTH = 100;
function parseJson(text) {
	if (isTooDeep(text)) throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
	return JSON.parse(text);
}
function jsonOrUndefined(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function jsonObject(text) {
	const value = jsonOrUndefined(text);
	return value === null || typeof value !== "object" || Array.isArray(value) ? null : { ...value };
}
function isTooDeep(text) {
	if (text.split(/[[{]/, 102).length <= 101) return false;
	const scan = scanJson();
	scan.add(text);
	return scan.deepest > MAX_DEPTH;
}
function scanJson() {
	let depth = 0;
	let deepest = 0;
	let isString = false;
	let isEscaped = false;
	return {
		add(piece) {
			for (let at = 0; at < piece.length; at++) {
				const code = piece.charCodeAt(at);
				if (isEscaped) isEscaped = false;
				else if (code === QUOTE) isString = !isString;
				else if (isString) isEscaped = code === BACKSLASH;
				else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
				else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
			}
		},
		get deepest() {
			return deepest;
		},
		get isWhole() {
			return deepest > 0 && depth === 0 && !isString;
		}
	};
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [
	123,
	125,
	91,
	93,
	34,
	92
];



/***/ }),

/***/ 3924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9541);


// src/arm/prompt/order.ts
function showProposals(task, order, sample) {
	if (order === "dataset") return task.proposals.map((proposal) => ({
		shown: proposal.id,
		proposal
	}));
	return (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`).shuffled(task.proposals).map((proposal, place) => ({
		shown: place,
		proposal
	}));
}



/***/ }),

/***/ 1523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pRetry),
/* harmony export */   l: () => (/* binding */ AbortError)
/* harmony export */ });
// node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;
const isError = (value) => objectToString.call(value) === "[object Error]";
const errorMessages = /* @__PURE__ */ new Set([
	"network error",
	"NetworkError when attempting to fetch resource.",
	"The Internet connection appears to be offline.",
	"Network request failed",
	"fetch failed",
	"terminated",
	" A network error occurred.",
	"Network connection lost"
]);
function isNetworkError(error) {
	if (!(error && isError(error) && error.name === "TypeError" && typeof error.message === "string")) return false;
	const { message, stack } = error;
	if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
	if (message.startsWith("error sending request for url")) return true;
	if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return true;
	return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
	if (typeof retries === "number") {
		if (retries < 0) throw new TypeError("Expected `retries` to be a non-negative number.");
		if (Number.isNaN(retries)) throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
	} else if (retries !== void 0) throw new TypeError("Expected `retries` to be a number or Infinity.");
}
function validateNumberOption(name, value, { min = 0, allowInfinity = false } = {}) {
	if (value === void 0) return;
	if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
	if (!allowInfinity && !Number.isFinite(value)) throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	if (value < min) throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
}
var AbortError = class extends Error {
	constructor(message) {
		super();
		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}
		this.name = "AbortError";
		this.message = message;
	}
};
function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? Math.random() + 1 : 1;
	let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
	timeout = Math.min(timeout, options.maxTimeout);
	return timeout;
}
function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) return max;
	return max - (performance.now() - start);
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
	const normalizedError = error instanceof Error ? error : /* @__PURE__ */ new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
	if (normalizedError instanceof AbortError) throw normalizedError.originalError;
	const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed
	});
	await options.onFailedAttempt(context);
	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) throw normalizedError;
	const consumeRetry = await options.shouldConsumeRetry(context);
	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
	if (remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) throw normalizedError;
		options.signal?.throwIfAborted();
		return false;
	}
	if (!await options.shouldRetry(context)) throw normalizedError;
	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}
	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);
	options.signal?.throwIfAborted();
	if (finalDelay > 0) await new Promise((resolve, reject) => {
		const onAbort = () => {
			clearTimeout(timeoutToken);
			options.signal?.removeEventListener("abort", onAbort);
			reject(options.signal.reason);
		};
		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener("abort", onAbort);
			resolve();
		}, finalDelay);
		if (options.unref) timeoutToken.unref?.();
		options.signal?.addEventListener("abort", onAbort, { once: true });
	});
	options.signal?.throwIfAborted();
	return true;
}
async function pRetry(input, options = {}) {
	options = { ...options };
	validateRetries(options.retries);
	if (Object.hasOwn(options, "forever")) throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1e3;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;
	validateNumberOption("factor", options.factor, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("minTimeout", options.minTimeout, {
		min: 0,
		allowInfinity: false
	});
	validateNumberOption("maxTimeout", options.maxTimeout, {
		min: 0,
		allowInfinity: true
	});
	validateNumberOption("maxRetryTime", options.maxRetryTime, {
		min: 0,
		allowInfinity: true
	});
	if (!(options.factor > 0)) options.factor = 1;
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
				options
			})) retriesConsumed++;
		}
	}
	throw new Error("Retry attempts exhausted without throwing an error.");
}



/***/ }),

/***/ 6904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ totalCost),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   tY: () => (/* binding */ plus)
/* harmony export */ });
// src/model/prices.ts
function costOf(usage, prices) {
	const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
	return ((inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input + cachedInputTokens * (prices.cachedInput ?? prices.input) + cacheWriteTokens * (prices.cacheWrite ?? prices.input) + outputTokens * prices.output) / 1e6 + (prices.request ?? 0);
}
const plus = (a, b) => a === null || b === null ? null : a + b;
const totalCost = (costs) => costs.reduce(plus, 0);



/***/ }),

/***/ 9541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/shared/random.ts
function randomFrom(seed) {
	const generator = xoroshiro128plus((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(seed).digest().readInt32LE(0));
	const next = () => (generator.next() >>> 0) / 2 ** 32;
	const below = (bound) => Math.floor(next() * bound);
	return {
		next,
		below,
		shuffled(items) {
			const rest = [...items];
			const result = [];
			while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
			return result;
		}
	};
}



/***/ }),

/***/ 7717:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ createReferenceSolver),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   HH: () => (/* binding */ findsAnswer),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2448);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9541);




// src/solver/bm25.ts
function bm25(query, documents) {
	const k1 = 1.2;
	const b = .75;
	const texts = documents.map(wordsOf);
	const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
	const asked = new Set(wordsOf(query));
	const holders = /* @__PURE__ */ new Map();
	const counts = texts.map((words) => {
		const count = /* @__PURE__ */ new Map();
		for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
		for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
		return count;
	});
	const rarities = [...asked].flatMap((word) => {
		const number = holders.get(word);
		return number === void 0 ? [] : [{
			word,
			rarity: Math.log(1 + (documents.length - number + .5) / (number + .5))
		}];
	});
	return texts.map((words, place) => {
		let score = 0;
		for (const { word, rarity } of rarities) {
			const frequency = counts[place]?.get(word) ?? 0;
			const saturation = frequency + k1 * (.25 + b * words.length / averageLength);
			score += rarity * frequency * 2.2 / saturation;
		}
		return score;
	});
}
function wordsOf(text) {
	return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

// src/solver/reference.ts
const VERSION = 1;
function createReferenceSolver(rule, order) {
	return {
		name: `reference/${rule}`,
		model: null,
		maxRequests: 0,
		prompt: [],
		identity: (task) => ({
			version: VERSION,
			order,
			task: (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .taskHash */ .U)(task)
		}),
		messages: () => [],
		async solve(task, sample) {
			const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample);
			const position = pick(rule, task, shown, sample);
			return {
				reading: "json",
				proposalId: shown[position]?.proposal.id ?? null,
				position,
				text: "",
				finishReason: null,
				usage: null,
				cost: 0,
				latencyMs: 0,
				requests: 0,
				served: null,
				sent: {}
			};
		}
	};
}
function chance(tasks) {
	return mean(tasks.map((task) => 1 / task.proposals.length));
}
function floors(tasks) {
	return [
		"first",
		"longest",
		"bm25"
	].map((rule) => ({
		solver: `reference/${rule}`,
		accuracy: mean(tasks.map((task) => findsAnswer(rule, task) ? 1 : 0))
	}));
}
function findsAnswer(rule, task) {
	const shown = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, "dataset", 0);
	return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
function pick(rule, task, shown, sample) {
	const texts = shown.map(({ proposal }) => proposal.text);
	switch (rule) {
		case "first": return 0;
		case "longest": return placeOfGreatest(texts.map((text) => text.length));
		case "bm25": return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
		case "random": return (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(`reference/random ${task.id}#${sample}`).below(shown.length);
	}
}
function placeOfGreatest(values) {
	return values.indexOf(Math.max(...values));
}
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}



/***/ }),

/***/ 2640:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ suiteName),
/* harmony export */   e: () => (/* binding */ isTaskFolder)
/* harmony export */ });
// src/dataset/references.ts
const isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
const suiteName = (references) => references.join(" + ");



/***/ }),

/***/ 5009:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* unused harmony export INPUTS */
// src/shared/secrets.ts
const INPUTS = "SWELANCER_GATE_INPUTS";
const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
function isSecretName(name) {
	return SECRET.test(name) || name === "SWELANCER_GATE_INPUTS";
}
function secretsOf(environment) {
	return Object.entries(environment).flatMap(([name, value]) => value === void 0 || !isSecretName(name) ? [] : name === "SWELANCER_GATE_INPUTS" ? secretsOf(inputsOf(value)) : [value]);
}
function inputsOf(json) {
	try {
		const inputs = JSON.parse(json);
		const entries = inputs !== null && typeof inputs === "object" ? Object.entries(inputs) : [];
		return Object.fromEntries(entries.flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
	} catch {
		return {};
	}
}
function withoutSecrets(environment) {
	return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === void 0 || isSecretName(name) ? [] : [[name, value]]));
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

/***/ 783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ workTreeSource),
/* harmony export */   FN: () => (/* binding */ isMedia),
/* harmony export */   WG: () => (/* binding */ folderSource),
/* harmony export */   nv: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2896);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1891);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(977);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4208);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4200);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9873);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2713);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);












// src/arm/folder-tree.ts
function folderTree(directory, label) {
	const at = async (place) => {
		const found = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, place));
		if (found === null) return null;
		if (found.isDirectory()) return "folder";
		return {
			path: place,
			kind: found.isSymbolicLink() ? "link" : "file",
			id: null
		};
	};
	async function below(folder) {
		const nested = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, folder), { withFileTypes: true })).filter(({ name }) => name !== ".git").map(async (entry) => {
			const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) return below(place);
			if (entry.isSymbolicLink()) return [{
				path: place,
				kind: "link",
				id: null
			}];
			return entry.isFile() ? [{
				path: place,
				kind: "file",
				id: null
			}] : [];
		});
		return (await Promise.all(nested)).flat().sort((a, b) => a.path < b.path ? -1 : 1);
	}
	async function read({ path: file, kind }) {
		const place = node_path__WEBPACK_IMPORTED_MODULE_7__.join(directory, file);
		try {
			if (kind === "link") return Buffer.from((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readlink)(place)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_7__.sep, "/"));
			if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(place)).size > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
			return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.readFile)(place);
		} catch (error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, {
				file,
				hint: "Check its permissions.",
				cause: error
			});
		}
	}
	return {
		at,
		below,
		read: (files) => Promise.all(files.map(read)),
		submodule: () => Promise.reject(/* @__PURE__ */ new Error("a folder has no submodules")),
		lfsObject: async () => null
	};
}
async function lstatOrNull(place) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.lstat)(place);
	} catch (error) {
		const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error);
		if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, {
			file: place,
			hint: "Check its permissions.",
			cause: error
		});
	}
}

// src/arm/work-tree.ts
async function workTree(git, label) {
	const top = git.top ?? "";
	const ask = (words, call) => git.ask([
		"-C",
		top,
		...words
	], call);
	const files = /* @__PURE__ */ new Map();
	for (const file of await tracked(ask)) files.set(file.path, file);
	for (const { path: changed, mode } of await changes(ask)) {
		const file = await changedFile(top, git, changed, mode);
		if (file === null) files.delete(changed);
		else files.set(changed, file);
	}
	for (const file of await untracked(ask, top)) files.set(file.path, file);
	const stored = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .storedTree */ ._J)({
		...git,
		ask
	}, [...files.values()], label);
	return {
		...stored,
		async read(wanted) {
			const unstored = wanted.filter(({ id }) => id === null);
			const fresh = unstored.length === 0 ? /* @__PURE__ */ new Map() : await readUnstored(ask, top, unstored, label);
			const rest = wanted.filter(({ id }) => id !== null);
			const contents = rest.length === 0 ? [] : await stored.read(rest);
			const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
			return wanted.map((file) => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
		}
	};
}
function missing({ path: file }) {
	throw new Error(`git returned no content of ${file}`);
}
async function tracked(ask) {
	return [...(await ask([
		"ls-files",
		"--stage",
		"-z"
	], {})).toString().matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = "", id = "", stage, file = ""]) => {
		const kind = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfMode */ .z1)(mode);
		return kind === null || stage !== "0" ? [] : [{
			path: file,
			kind: kind === "program" ? "file" : kind,
			id
		}];
	});
}
async function changes(ask) {
	return [...(await ask([
		"diff-files",
		"--raw",
		"-z",
		"--ignore-submodules=dirty"
	], {})).toString().matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = "", file = ""]) => ({
		path: file,
		mode
	}));
}
async function changedFile(top, git, file, mode) {
	const kind = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfMode */ .z1)(mode) ?? await kindOnDisk(top, file);
	if (kind === null) return null;
	if (kind !== "submodule") return {
		path: file,
		kind: kind === "link" ? "link" : "file",
		id: null
	};
	return {
		path: file,
		kind,
		id: (await git.ask([
			"-C",
			node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file),
			"rev-parse",
			"HEAD"
		], {})).toString().trim()
	};
}
async function untracked(ask, top) {
	const names = (await ask([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	], {})).toString().split("\0").filter((name) => name !== "" && !name.endsWith("/"));
	return (await Promise.all(names.map(async (file) => {
		const kind = await kindOnDisk(top, file);
		return kind === null ? null : {
			path: file,
			kind,
			id: null
		};
	}))).filter((file) => file !== null);
}
async function kindOnDisk(top, file) {
	const found = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file));
	if (found === null) return null;
	return found.isSymbolicLink() ? "link" : found.isFile() ? "file" : null;
}
async function readUnstored(ask, top, files, label) {
	for (const { path: file } of files) {
		const { size } = await lstatOrNull(node_path__WEBPACK_IMPORTED_MODULE_7__.join(top, file)) ?? { size: 0 };
		if (size > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
	}
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_7__.join((0,node_os__WEBPACK_IMPORTED_MODULE_9__.tmpdir)(), "swelancer-gate-index-"));
	try {
		const askHere = await ownStore(ask, top, folder);
		await askHere([
			"update-index",
			"-z",
			"--add",
			"--replace",
			"--stdin"
		], { input: files.map(({ path: file }) => `${file}\0`).join("") });
		const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
		const stored = files.map((file) => ({
			...file,
			id: ids.get(file.path) ?? null
		}));
		const contents = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readStored */ .CL)(askHere, stored, label);
		return new Map(stored.flatMap(({ path: file }, index) => contents[index] ? [[file, contents[index]]] : []));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) throw error;
		const [first] = files;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `cannot be read in the work tree: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(error)}`, {
			...first !== void 0 && files.length === 1 && { file: first.path },
			hint: "Check its permissions and the filters in .gitattributes; `git add` shows the same error.",
			cause: error
		});
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function ownStore(ask, top, folder) {
	const [index = "", objects = ""] = (await ask([
		"rev-parse",
		"--git-path",
		"index",
		"--git-path",
		"objects"
	], {})).toString().split("\n").map((place) => node_path__WEBPACK_IMPORTED_MODULE_7__.resolve(top, place));
	const own = {
		index: node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, "index"),
		objects: node_path__WEBPACK_IMPORTED_MODULE_7__.join(folder, "objects")
	};
	(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(own.objects, "info"));
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_7__.join(own.objects, "info/alternates"), `${objects}\n`);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_8__.copyFile)(index, own.index).catch(() => {});
	const variables = {
		GIT_INDEX_FILE: own.index,
		GIT_OBJECT_DIRECTORY: own.objects
	};
	return (words, call) => ask(words, {
		...call,
		variables
	});
}

// src/arm/source.ts
function commitSource(git, commit, label) {
	const short = commit.slice(0, 7);
	const name = label === short ? label : `${label} (${short})`;
	return source({
		commit,
		label
	}, name, (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => ({
		tree: await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, name),
		folder: git.folder
	})));
}
const WORK_TREE = "work tree";
function workTreeSource(world) {
	const open = (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => {
		const git = await (0,_git2_js__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .Ct)(world);
		return typeof git === "string" ? {
			tree: folderTree(world.directory, WORK_TREE),
			folder: ""
		} : {
			tree: await workTree(git, WORK_TREE),
			folder: git.folder
		};
	});
	return source({
		commit: null,
		label: WORK_TREE
	}, WORK_TREE, open);
}
function folderSource(directory) {
	return source({
		commit: null,
		label: "here"
	}, "here", (0,_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(async () => ({
		tree: folderTree(directory, "here"),
		folder: ""
	})));
}
function source(what, name, open) {
	const texts = /* @__PURE__ */ new Map();
	async function textsOf(files) {
		const unread = [...files].filter(([shown]) => !texts.has(shown));
		for (const tree of new Set(unread.map(([, found]) => found.tree))) {
			const group = unread.filter(([, found]) => found.tree === tree);
			const contents = await tree.read(group.map(([, { file }]) => file));
			for (const [index, [shown]] of group.entries()) {
				const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
				texts.set(shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes, shown));
			}
		}
		return [...files.keys()].sort().map((shown) => ({
			path: shown,
			content: texts.get(shown) ?? ""
		}));
	}
	return {
		...what,
		async read(file) {
			const { tree, folder } = await open();
			const shown = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(file);
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, shown));
			if (found?.kind !== "file") return null;
			const [text] = await textsOf(/* @__PURE__ */ new Map([[shown, found]]));
			return text?.content ?? null;
		},
		async realPath(place) {
			const { tree, folder } = await open();
			if (!isInside(folder, place)) return null;
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(place))).catch((error) => {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.kind === "configuration") return null;
				throw error;
			});
			if (found === null) return null;
			if (found.tree !== tree) return place;
			return node_path__WEBPACK_IMPORTED_MODULE_7__.posix.relative(folder, found.kind === "file" ? found.file.path : found.path);
		},
		async findAbove(file) {
			const { tree, folder } = await open();
			const name = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(file);
			if (folder === "" || name.startsWith("../")) return null;
			for (let above = `../${name}`; isInside(folder, above); above = `../${above}`) if ((await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, above)))?.kind === "file") return above;
			return null;
		},
		async files(place, wanted = () => true) {
			const { tree, folder } = await open();
			const shown = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(place).replace(/\/$/, "");
			const found = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, shown));
			if (found?.kind === "file") return textsOf(/* @__PURE__ */ new Map([[shown, found]]));
			const name = shown === "." ? "" : shown;
			if (found?.kind === "folder") return textsOf(await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .DR)(found, name, (path) => wanted(path) && !isMedia(path)));
			if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(shown)) return [];
			const [start, matches] = await compiled(shown);
			const top = await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(tree, within(folder, start));
			return top?.kind === "folder" ? textsOf(await (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .DR)(top, start, (path) => matches(path) && wanted(path) && !isMedia(path))) : [];
		}
	};
}
const isMedia = (file) => /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|docx|xlsx|pptx|zip|gz|tgz|woff2?|ttf|otf|mp[34]|wav|webm|mov|wasm|pyc)$/i.test(file) || node_path__WEBPACK_IMPORTED_MODULE_7__.posix.basename(file) === ".DS_Store";
function isInside(folder, place) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.join(folder, place);
	return !node_path__WEBPACK_IMPORTED_MODULE_7__.posix.isAbsolute(place) && full !== ".." && !full.startsWith("../");
}
function within(folder, place) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_7__.posix.join(folder, place);
	if (isInside(folder, place)) return full === "." ? "" : full;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "is outside the repository", {
		file: place,
		hint: "Use a path inside the repository."
	});
}
async function compiled(glob) {
	const parts = glob.split("/");
	return [parts.slice(0, parts.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)).join("/"), await (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatcher */ .fU)(glob)];
}
async function withoutPointer(bytes, tree, file, label) {
	const sha256 = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointer */ .FW)(bytes);
	if (sha256 === null) return bytes;
	const content = await tree.lfsObject(sha256);
	if (content !== null && content.length > 16777216) throw (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(file, label);
	if (content !== null) return content;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("repository", `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
		file,
		hint: "Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small."
	});
}



/***/ }),

/***/ 2448:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/dataset/task-hash.ts
function taskHash(task) {
	const { id, price, commit, title, description, proposals, correctProposalId } = task;
	const texts = proposals.map((proposal) => [proposal.id, proposal.text]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([
		id,
		price,
		commit,
		title,
		description,
		texts,
		correctProposalId
	])).digest("hex");
}



/***/ }),

/***/ 7115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
// src/dataset/task.ts
function issueUrl({ id, commit }) {
	const number = /^(\d+)-manager-/.exec(id)?.[1];
	return number === void 0 || commit === "" ? null : `https://github.com/Expensify/App/issues/${number}`;
}



/***/ }),

/***/ 9888:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4119);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7441);





// src/trial/trial.ts
const readingSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* ._enum */ .$8)([
	"json",
	"lenient",
	..._unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE */ .m
]);
const MAX_COUNT = 1e6;
const MAX_DOLLARS = 1e6;
const MAX_LATENCY_MS = 27648e5;
const MAX_TEXT = 1e6;
function shortened(text) {
	if (text.length <= MAX_TEXT) return text;
	const note = `\n[… ${text.length} characters in all …]\n`;
	const half = Math.floor((MAX_TEXT - note.length) / 2);
	return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
const behaviorSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	turns: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	toolCalls: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	filesRead: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable(),
	searches: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).nullable()
});
const stepSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gM)("kind", [
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("turn"),
		latencyMs: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_LATENCY_MS),
		cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable(),
		usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("said"),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("used"),
		tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	}),
	(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		kind: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)("got"),
		tool: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()
	})
]);
const trialSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	key: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	sample: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(MAX_COUNT),
	solver: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	model: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	reading: readingSchema,
	proposalId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nullable(),
	position: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().int().nonnegative().nullable(),
	text: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vk)((value) => typeof value === "string" ? shortened(value) : value, (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()),
	finishReason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullable(),
	usage: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht.nullable(),
	cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable(),
	latencyMs: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_LATENCY_MS),
	requests: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT),
	served: _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .servedSchema */ .V7.nullable(),
	sent: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()),
	behavior: behaviorSchema.optional(),
	transcript: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(stepSchema).optional(),
	finishedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w)()
});
const missingTrialSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	taskId: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	sample: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)().nonnegative().max(MAX_COUNT),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	message: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
	requests: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .GY)(MAX_COUNT).optional(),
	cost: (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(MAX_DOLLARS).nullable().optional()
});



/***/ }),

/***/ 7441:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ UNREADABLE)
/* harmony export */ });
// src/trial/unreadable.ts
const UNREADABLE = [
	"unparseable",
	"unknown-id",
	"refused",
	"truncated",
	"stuck"
];



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
