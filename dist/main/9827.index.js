export const id = 9827;
export const ids = [9827];
export const modules = {

/***/ 9802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ mainReading),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QE: () => (/* binding */ lostAnswers),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   f2: () => (/* binding */ onlyReason),
/* harmony export */   hw: () => (/* binding */ unreadableAnswers),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7441);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);




// src/report/causes.ts
function entryFor(entries, cause) {
	return new Map(Object.entries(entries)).get(cause);
}
function lostAnswers({ missing, candidate, baseline }) {
	const lost = missing.baseline.length + missing.candidate.length;
	const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : baseline?.trials ?? 0);
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(lost)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, "answer")} ${lost === 1 ? "is" : "are"} missing`;
}
function onlyReason({ missing }) {
	const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
	const [only] = reasons;
	return reasons.size === 1 && only !== void 0 ? only : "";
}
function unreadableAnswers({ readings }) {
	return _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.reduce((sum, reading) => sum + (readings[reading] ?? 0), 0);
}
function mainReading(arm) {
	return _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREADABLE */ .m.find((reading) => 2 * (arm.readings[reading] ?? 0) > unreadableAnswers(arm)) ?? null;
}

// src/report/outcome.ts
function outcomeOf({ verdict, baseline }) {
	if (verdict.kind === "error") return "not-measured";
	if (verdict.kind === "regressed") return isAccepted(verdict) ? "accepted" : "dropped";
	if (verdict.kind === "inconclusive") return verdict.cause === "no-baseline" && baseline === null ? "first-run" : "not-decided";
	if (verdict.kind === "measured") return "measured";
	if (verdict.finding === "improved") return "improved";
	return verdict.cause === "no-change" ? "unchanged" : "no-drop";
}
function isAccepted({ kind, exitCode }) {
	return kind === "regressed" && exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
}
const MARKS = {
	dropped: "❌",
	accepted: "☑️",
	improved: "✅",
	"no-drop": "✅",
	unchanged: "✅",
	measured: "✅",
	"first-run": "⚪",
	"not-decided": "⚪",
	"not-measured": "⚠️"
};
function markOf(report) {
	return MARKS[outcomeOf(report)];
}
const VERDICTS = {
	passed: "No drop",
	measured: "Measured",
	regressed: "Dropped",
	inconclusive: "Not decided",
	error: "Not measured"
};

// src/report/headline.ts
function headline(report) {
	const { verdict, candidate } = report;
	switch (outcomeOf(report)) {
		case "dropped": return droppedHeadline(report);
		case "accepted": return `${droppedHeadline(report)} (accepted)`;
		case "improved": return `Accuracy improved${change(report)}`;
		case "no-drop": return `No drop in accuracy${fromTo(report)}`;
		case "unchanged": return "Nothing the model sees has changed";
		case "measured": return candidate.accuracy === null ? "Nothing was measured" : `Accuracy: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(candidate.accuracy)}`;
		case "first-run": return `Nothing to compare with yet${candidate.accuracy === null ? "" : `: accuracy ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(candidate.accuracy)}`}`;
		case "not-decided": return `Not decided: ${undecidedBecause(report)}`;
		case "not-measured": return `Not measured: ${entryFor(UNMEASURED, verdict.cause) ?? entryFor(UNMEASURED, onlyReason(report)) ?? lostAnswers(report)}`;
	}
}
function droppedHeadline(report) {
	const { verdict, candidate, decision } = report;
	if (verdict.cause === "unreadable-answers") {
		const share = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(unreadableAnswers(candidate))} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate.trials, "answer")}`;
		return mainReading(candidate) === "stuck" ? `The agent got stuck in ${share}` : `${share} can no longer be read`;
	}
	if (verdict.cause === "below-floor") {
		const minimum = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(decision["min-accuracy"] ?? 0);
		return `Accuracy ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(candidate.accuracy ?? 0)} is below the minimum of ${minimum}`;
	}
	const broken = failingTasks(report).length;
	if (broken > 0 && verdict.cause !== "drop") return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(broken, "task")} broke`;
	if (verdict.cause === "not-ruled-out") return `A drop in accuracy is not ruled out${fromTo(report)}`;
	return `Accuracy dropped${change(report)}`;
}
function change({ comparison }) {
	if (comparison === null) return "";
	const { baselineAccuracy, candidateAccuracy, difference } = comparison;
	return ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(Math.abs(difference))}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .accuracies */ .oB)(baselineAccuracy, candidateAccuracy)}`;
}
function fromTo({ comparison }) {
	return comparison === null ? "" : `: ${[comparison.baselineAccuracy, comparison.candidateAccuracy].map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC).join(" → ")}`;
}
function undecidedBecause(report) {
	const { budget, verdict, suite, tasks, candidate } = report;
	if (budget.exhausted !== null) {
		const answered = tasks.filter((task) => task.candidate.samples > 0).length;
		const after = answered < suite.tasks ? `${answered} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, "task")}` : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(candidate.trials, "answer");
		return `${ENDED[budget.exhausted]} after ${after}`;
	}
	if (verdict.cause === "missing-answers") return lostAnswers(report);
	return entryFor(UNDECIDED, verdict.cause) ?? `accuracy ${fromTo(report).slice(2)} may be luck`;
}
const ENDED = {
	calls: "the budget ended",
	cost: "the budget ended",
	minutes: "the time ended",
	"unknown-price": "the cost is unknown",
	interrupted: "the run was stopped"
};
const UNDECIDED = {
	"no-baseline": "there are too few baseline answers",
	"stale-baseline": "the baseline answers are too old",
	"waiting-for-batch": "the batch is not finished"
};
const UNMEASURED = {
	"no-tasks": "the suite has no tasks",
	interrupted: "the run was stopped",
	authentication: "the endpoint rejected the API key",
	quota: "the account is out of credit or quota",
	"unknown-model": "the endpoint does not know the model",
	"context-too-long": "the prompt is too long for the model",
	"content-filter": "a content filter blocked the answers",
	"rate-limit": "the endpoint is rate limited",
	server: "the endpoint is failing",
	timeout: "the endpoint did not answer in time",
	overtime: "the agent did not finish in time",
	connection: "the endpoint could not be reached",
	"malformed-response": "the endpoint sends unreadable responses",
	cached: "a cache keeps returning the same answer",
	"bad-request": "the endpoint rejected the request",
	workspace: "the code of the tasks could not be checked out",
	crashed: "the agent crashed",
	cancelled: "the run was stopped"
};
function failingTasks({ brokenTasks }) {
	return brokenTasks.filter(({ state, fails }) => state === "broken" && fails);
}



/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   Qg: () => (/* binding */ BENCHMARK_PAGE),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   vu: () => (/* binding */ DECISION_PAGE),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6904);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7441);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2928);





// src/report/arms.ts
const SIDES = {
	baseline: "Before",
	candidate: "Now"
};
function armsOf({ baseline }) {
	return baseline === null ? ["candidate"] : ["baseline", "candidate"];
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
	return [
		row("Accuracy", (arm) => arm.accuracy === null ? "–" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy)),
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
		row("Cost of this run", (arm) => arm.calls === 0 ? "no calls" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost)),
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
	const total = (0,_prices_js__WEBPACK_IMPORTED_MODULE_2__/* .totalCost */ .cv)(costs);
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
	const parts = _unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREADABLE */ .m.filter((reading) => readings[reading]).map((reading) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${UNREADABLE_WORDS[reading]}`);
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
function floors({ suite, baseline, candidate }) {
	const arm = (name, accuracy) => accuracy == null ? [] : [{
		name,
		accuracy,
		measured: true
	}];
	return [
		...arm(SIDES.candidate, candidate.accuracy),
		...arm(SIDES.baseline, baseline?.accuracy),
		...ruleFloors(suite)
	].sort((a, b) => b.accuracy - a.accuracy);
}

// src/report/links.ts
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DECISION_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .pageAt */ .F3)("docs/decision.md");
const BENCHMARK_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .pageAt */ .F3)("docs/benchmark.md");
function runPage({ runUrl }) {
	return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
function artifacts(report) {
	const run = runPage(report);
	return run === null ? null : `${run}#artifacts`;
}
function answersTo({ id }, report) {
	const place = artifacts(report);
	return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}
function commitPage(commit, report) {
	const run = runPage(report);
	return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
function comparePage(report) {
	const [run, before, now] = [
		runPage(report),
		report.baseline?.commit ?? "",
		report.candidate.commit ?? ""
	];
	return run !== null && COMMIT.test(before) && COMMIT.test(now) ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}



/***/ }),

/***/ 9642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   HI: () => (/* binding */ lead),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   VM: () => (/* binding */ FAILURE),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   a2: () => (/* binding */ REPRODUCE),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   kn: () => (/* binding */ sampleWords),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   yD: () => (/* binding */ floorWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9802);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5822);





// src/report/words.ts
function wordsOf(sentence) {
	return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
		if (index % 2 === 0) return part === "" ? [] : [{ untrusted: part }];
		const [before = "", code = "", after = ""] = part.split("`");
		return [
			before,
			{ code },
			after
		];
	});
}

// src/report/advice.ts
const KEPT = "completed answers are kept";
const IN_ACTIONS = {
	rerun: "rerun the job",
	recheck: "push; the check runs again by itself"
};
const ELSEWHERE = {
	rerun: "run it again",
	recheck: "run the gate again"
};
const BUDGET_ADVICE = {
	calls: ({ rerun }) => `raise \`max-calls\`, or ${rerun}: ${KEPT}.`,
	cost: ({ rerun }) => `raise \`max-cost\`, or ${rerun}: ${KEPT}.`,
	minutes: ({ rerun }) => `${rerun} to continue where it stopped, or raise \`max-minutes\`.`,
	"unknown-price": "add prices for the model to the configuration, or limit `max-calls` instead of `max-cost`.",
	interrupted: ({ rerun }) => `${rerun} to continue where it stopped: ${KEPT}.`
};
const RERUN = ({ rerun }) => `${rerun} later; ${KEPT}.`;
const BASELINE_ADVICE = "run the gate on the default branch once, so that pull requests have a baseline.";
const REPAIR = ({ rerun }) => `fix this and ${rerun}; ${KEPT}.`;
const FORMAT = ({ recheck }) => `check the prompt's answer-format instructions and ${recheck}.`;
const FIX = ({ recheck }) => `revise the change and ${recheck}.`;
const CAUSE_ADVICE = {
	"no-baseline": BASELINE_ADVICE,
	"stale-baseline": BASELINE_ADVICE,
	"no-tasks": "add tasks to the suite.",
	"missing-answers": RERUN,
	"waiting-for-batch": ({ rerun }) => `${rerun} when the batch is finished.`,
	"context-too-long": "shorten the prompt and its agent files, or use a model with a larger context.",
	"rate-limit": RERUN,
	server: RERUN,
	timeout: RERUN,
	overtime: "find out why this change makes the agent slow, or raise `agent.max-minutes`.",
	connection: RERUN
};
const DROP_ADVICE = {
	drop: FIX,
	"broken-tasks": FIX,
	"unreadable-answers": FORMAT,
	"below-floor": ({ recheck }) => `revise the change and ${recheck}. The minimum is set by \`min-accuracy\`.`,
	"not-ruled-out": "use a larger suite or a wider margin. No drop is proven, but the strict policy requires it to be ruled out."
};
const UNREADABLE_ADVICE = {
	unparseable: FORMAT,
	"unknown-id": ({ recheck }) => `check how the prompt numbers the proposals and ${recheck}.`,
	refused: ({ recheck }) => `find out why the model refuses to answer and ${recheck}.`,
	truncated: ({ recheck }) => `find out why answers are cut off, or raise their limit, and ${recheck}.`,
	stuck: ({ recheck }) => `find out why the agent repeats the same call and ${recheck}.`
};
function dropAdvice({ verdict, candidate }) {
	const reading = verdict.cause === "unreadable-answers" ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .mainReading */ .EP)(candidate) : null;
	return reading === null ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(DROP_ADVICE, verdict.cause) ?? FIX : UNREADABLE_ADVICE[reading];
}
function next(report) {
	const { verdict, budget, comparison, runUrl } = report;
	const adviceWords = (advice) => wordsOf(typeof advice === "string" ? advice : advice(runUrl === null ? ELSEWHERE : IN_ACTIONS));
	switch ((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(report)) {
		case "dropped": return [...adviceWords(dropAdvice(report)), ...howToAccept(report)];
		case "accepted": return ["nothing. The next commit is checked again."];
		case "not-decided":
		case "not-measured": {
			const advice = budget.exhausted === null ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(CAUSE_ADVICE, (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyReason */ .f2)(report)) ?? (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFor */ .cy)(CAUSE_ADVICE, verdict.cause) : BUDGET_ADVICE[budget.exhausted];
			const undecided = `use a larger suite${comparison === null ? "" : ` or a margin wider than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(comparison.margin)}`}, or review the change by hand.`;
			const check = runUrl === null ? [] : [` ${checkWords(verdict)}`];
			return [...adviceWords(advice ?? (verdict.kind === "error" ? REPAIR : undecided)), ...check];
		}
		default: return null;
	}
}
const checkWords = ({ exitCode }) => `The check ${exitCode === 0 ? "stays green" : "is red"}.`;
function howToAccept(report) {
	if (report.runUrl === null) return [];
	return [
		" Is the drop intended? A maintainer can comment ",
		{ code: `/swelancer-gate accept ${report.id === "default" ? "" : `id:${report.id} `}REASON` },
		"."
	];
}

// src/report/phrases.ts
function lead(report) {
	switch ((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(report)) {
		case "dropped":
		case "accepted": return droppedLead(report);
		case "improved": return [...movedWords(report), ...likely(report)];
		case "no-drop": return noDropLead(report);
		case "unchanged": return ["There was nothing to measure."];
		case "measured": return [
			`Measured on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.suite.tasks, "task")} of `,
			{ code: report.suite.name },
			"."
		];
		case "first-run": return [...wordsOf(report.verdict.reason), " Once this is merged, later changes are compared with it."];
		case "not-decided": return undecidedLead(report);
		case "not-measured": return [...unmeasuredLead(report), ...isOurs(report) ? [] : [FAILURE.notYourChange]];
	}
}
function unmeasuredLead(report) {
	const { cause, reason } = report.verdict;
	const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
	if (cause === "interrupted") return [];
	if (cause === "missing-answers") return kept === 0 ? [] : [`${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAnswers */ .QE)(report)}. `];
	return [...wordsOf(/[.!?]$/.test(reason) ? reason : `${reason}.`), " "];
}
function isOurs(report) {
	const reason = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyReason */ .f2)(report) || report.verdict.cause;
	return [
		"context-too-long",
		"overtime",
		"bad-request",
		"unknown-model",
		"crashed",
		"no-tasks"
	].includes(reason);
}
const MAX_BROKEN = 2;
function brokenWords(report) {
	const broken = report.brokenTasks.filter(({ state }) => state === "broken");
	const more = broken.length - MAX_BROKEN;
	const sentences = broken.slice(0, MAX_BROKEN).map(({ taskId, before, now, proof }) => {
		const title = report.tasks.find(({ id }) => id === taskId)?.title;
		const named = title === void 0 || report.taskDetails === "numbers" ? "" : ` “${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTitle */ .HV)(title)}”`;
		const [was, is] = proof === null ? [before, now] : [proof.baseline, proof.candidate];
		return [
			"Task ",
			{ untrusted: `${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issueNumber */ .Pp)({ id: taskId })}${named}` },
			` was answered correctly ${was.right} of ${was.samples} times before this change, and ${is.right} of ${is.samples} times now.`
		];
	});
	return more > 0 ? [...sentences, [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, "more task")} broke, too.`]] : sentences;
}
function droppedLead(report) {
	const { verdict, comparison, decision } = report;
	const broken = brokenWords(report);
	if (broken.length > 0 && verdict.cause !== "drop" && verdict.cause !== "unreadable-answers") return broken.flatMap((words, index) => index === 0 ? words : [" ", ...words]);
	if (verdict.cause !== "drop" || comparison === null) return wordsOf(verdict.reason);
	const moved = movedWords(report);
	if (decision.policy === "threshold") return [...moved, `The threshold policy allows a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(comparison.margin)}, whether it is luck or not.`];
	const confirmed = isConfirmed(report) ? ", and fresh answers from the old version confirm the drop" : "";
	return [
		...moved,
		...likely(report),
		` Luck alone would do this in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(comparison.pValue)}${confirmed}.`
	];
}
function movedWords(report) {
	const tasks = report.comparison?.tasks ?? report.suite.tasks;
	const [worse, better] = [(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, "worse").length, (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, "better").length];
	const unsure = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .uncertainTasks */ .ow)(report).length;
	const luck = unsure === 0 ? ". " : `; ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(unsure)} more moved but may be luck. `;
	if (worse + better === 0) return [{ strong: `None of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} moved beyond luck` }, `, but together they did. `];
	const [first, second] = worse > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(worse)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} got worse`, better > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(better)} got better` : ""] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(better)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} got better`, ""];
	return [
		{ strong: first },
		second,
		luck
	];
}
function likely({ comparison }) {
	if (comparison === null) return [];
	const { low, high } = comparison;
	if (high < 0) return [`Likely drop: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(-high, -low)} points.`];
	if (low > 0) return [`Likely gain: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(low, high)} points.`];
	return [`Likely change: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)} points.`];
}
function isConfirmed({ baseline, verdict, decision }) {
	return verdict.cause === "drop" && decision.policy !== "threshold" && baseline !== null && baseline.reused > 0 && baseline.trials > baseline.reused;
}
function noDropLead(report) {
	const { comparison, verdict, budget } = report;
	const unseen = verdict.blindSpot === void 0 ? [] : [" ", ...wordsOf(verdict.blindSpot)];
	if (verdict.cause !== "ruled-out" || comparison === null) return [
		...wordsOf(verdict.reason),
		...unseen,
		...filesAndCost(report)
	];
	const { margin, tasks, low, high } = comparison;
	return [
		`A drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)} or more is ruled out on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} (change likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)}).`,
		...unseen,
		...budget.calls === 0 ? [] : filesAndCost(report)
	];
}
function filesAndCost(report) {
	const files = changedFiles(report, 2);
	const { calls, cost: dollars } = report.budget;
	const spent = calls === 0 ? "no calls" : dollars === null ? "cost unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars);
	return files.length === 0 ? [` ${spent}.`] : [
		" ",
		...files,
		` · ${spent}`
	];
}
function undecidedLead(report) {
	const { comparison, verdict, budget } = report;
	if (verdict.cause === "missing-answers") return ["That is too many for a fair comparison."];
	if (verdict.cause !== "undecided" || comparison === null) return budget.exhausted === null || comparison === null ? wordsOf(verdict.reason) : likely(report);
	const { low, high, margin, tasks } = comparison;
	return [`On ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} the change is likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRange */ .e7)(low, high)} points. That is not enough to prove a drop or to rule out one of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(margin)}.`];
}
function whatChanged(report) {
	const { baseline, candidate } = report;
	const files = changedFiles(report, 3);
	const arms = baseline === null ? [] : [
		...armWords(baseline, report),
		" → ",
		...armWords(candidate, report)
	];
	if (files.length === 0) return arms.length === 0 ? null : arms;
	return arms.length === 0 ? files : [
		...files,
		" · ",
		...arms
	];
}
function changedFiles(report, most) {
	const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePage */ .D4)(report);
	const covered = new Set(report.parts.flatMap(({ paths }) => paths));
	const all = [...report.parts.map(({ kind, name, change }) => [
		`${kind} `,
		{
			code: name,
			page
		},
		` ${change}`
	]), ...report.changes.filter(({ path }) => !covered.has(path)).map((file) => [{
		code: file.path,
		page
	}, ` ${changeWords(file)}`])];
	const more = all.length - most;
	return [...all.slice(0, most).flatMap((words, index) => [...index === 0 ? [] : [", "], ...words]), ...more > 0 ? [` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, report.parts.length > 0 ? "more change" : "more file")}`] : []];
}
function changeWords({ kind, added, removed }) {
	if (kind === "removed") return "(removed)";
	return kind === "added" ? "(new)" : `+${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(added)} −${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(removed)}`;
}
function armWords({ label, commit }, report) {
	if (commit === null) return [{ code: label }];
	const name = {
		code: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(commit),
		page: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPage */ .b2)(commit, report)
	};
	return label === (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(commit) ? [name] : [
		{ code: label },
		" (",
		name,
		")"
	];
}
function compared(report) {
	const { baseline, candidate, comparison, suite } = report;
	const tasks = comparison?.tasks ?? suite.tasks;
	const on = tasks === 0 ? [] : [` on ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "task")} of `, { code: suite.name }];
	if (baseline === null) return [...armWords(candidate, report), ...on];
	return [
		...armWords(baseline, report),
		" → ",
		...armWords(candidate, report),
		...on
	];
}
function costWords({ budget, baseline, candidate }) {
	if (budget.calls === 0) return candidate.trials === 0 ? "No calls." : "No calls were made: all answers were cached.";
	const total = budget.cost === null ? "Cost unknown" : `Cost ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(budget.cost)}`;
	if (baseline === null || baseline.calls === 0) return `${total} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(budget.calls, "call")}`;
	return `${total}${candidate.cost === null || baseline.cost === null ? "" : `: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(candidate.cost)} for this change, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(baseline.cost)} for the baseline`} · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(candidate.calls)} + ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(baseline.calls)} calls`;
}
function sampleWords(report) {
	const { baseline, comparison, finishedAt, startedAt } = report;
	if (baseline === null || comparison === null) return null;
	const { oldestTrial, reused } = baseline;
	const age = oldestTrial !== null && Date.parse(oldestTrial) < Date.parse(startedAt) ? `, up to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)(oldestTrial, finishedAt)} old` : "";
	const answers = reused === 0 ? "all answers are from this run" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(reused, "cached answer")}${age}`;
	const perTask = (arm) => {
		const samples = report.tasks.map((task) => task[arm]?.samples ?? 0);
		return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)({
			min: Math.min(...samples),
			max: Math.max(...samples)
		});
	};
	return `Baseline: ${answers}. Answers per task: ${perTask("baseline")} before, ${perTask("candidate")} now.`;
}
function method(report) {
	const { comparison, decision } = report;
	const about = "Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen.";
	if (comparison === null) return [about];
	const c = comparison;
	const weights = c.weights === "price" ? ` Tasks are weighted by price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.` : "";
	const looks = c.looks === 1 ? "" : ` This was round ${c.look} of up to ${c.looks}.`;
	const isProven = report.verdict.kind === "regressed" && report.verdict.cause === "drop" && decision.policy !== "threshold";
	const luck = c.difference > 0 ? "" : ` If nothing had changed, ${isProven ? "the answers that prove the drop" : "a result this bad"} would appear in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(c.pValue)}.`;
	const estimate = `The change is about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(c.difference)}, likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.high)} (about 5% risk at each end).${looks}${weights}${luck}`;
	const margin = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.margin)} (${c.marginWas === "auto" ? "the smallest drop this suite can reliably rule out" : "as configured"})`;
	return [
		about,
		estimate,
		{
			statistical: `The check is red only when new answers of both versions prove a suspected drop, and green when a drop of ${margin} is ruled out. At most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPercent */ .o)(decision.alpha)} of harmless changes fail.`,
			strict: `The check is green only when a drop of ${margin} is ruled out.`,
			threshold: `The check is red when accuracy drops by more than ${margin}, whether it is luck or not.`
		}[decision.policy],
		[c.detectableDrop ? `A drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.detectableDrop)} is found about 8 times in 10; smaller drops can go unseen.` : "", c.unseenLow === null || c.unseenHigh === null ? "" : `On other tasks of this kind, the change could be anywhere from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenLow)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenHigh)}.`].filter((sentence) => sentence !== "").join(" ")
	].filter((words) => words !== "");
}
function floorWords(floors) {
	const small = (name) => /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
	return `Simple rules score: ${floors.map(({ name, accuracy }) => `${small(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(accuracy)}`).join(", ")}.`;
}
const REPRODUCE = {
	title: "Reproduce",
	cost: (dollars) => `asks the model again${dollars === null ? "" : `, about ${dollars}`}`
};
const FAILURE = {
	notMeasured: "Not measured",
	configuration: "Not measured: the configuration has an error",
	notYourChange: "This says nothing about your change."
};
const TERMINAL = {
	changed: "Changed",
	published: "Ranks",
	cost: "Cost",
	again: "Repeat",
	more: (tasks) => `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, "more task")} (--verbose shows all)`
};
const LABELS = {
	gotWorse: "Got worse",
	gotBetter: "Got better",
	mayBeLuck: "May be luck",
	before: "Before",
	now: "Now",
	whatChanged: "What changed:",
	cause: "Likely cause:",
	next: "Next:",
	note: "Note:",
	details: "Numbers, cost and method",
	report: "See every answer, before and after",
	log: "Run log",
	decided: "How this is decided"
};



/***/ }),

/***/ 8240:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
// src/statistics/scored.ts
function scoredTest(tasks) {
	const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
	let total = {
		from: 0,
		probabilities: Float64Array.of(1)
	};
	let reached = 0;
	for (const task of tasks) {
		const law = scoresOf(task, task.weight / mean);
		if (law.length < 2) continue;
		total = added(total, law);
		reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
	}
	let atLeast = 0;
	total.probabilities.forEach((probability, index) => {
		if (total.from + index >= reached) atLeast += probability;
	});
	return Math.min(1, atLeast);
}
const SHIFT = .6;
const BREAK = 5;
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, fixed }, weight) {
	const total = baseline.right + candidate.right;
	const same = conditional(baseline.samples, candidate.samples, total, 0);
	const likelihood = (direction, forGood) => {
		const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
		const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
		return (index) => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
	};
	const drop = likelihood(1, broken);
	const rise = likelihood(-1, fixed);
	const from = Math.max(0, total - baseline.samples);
	return same.map((probability, index) => {
		const score = Math.max(-8, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
		return {
			right: from + index,
			score: Math.round(STEPS * weight * score),
			probability
		};
	});
}
const laws = /* @__PURE__ */ new Map();
function conditional(others, samples, total, shift) {
	const key = `${others} ${samples} ${total} ${shift}`;
	const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
	laws.set(key, law);
	return law;
}
function computedLaw(others, samples, total, shift) {
	const from = Math.max(0, total - others);
	const to = Math.min(samples, total);
	const weights = [];
	let term = 1;
	for (let right = from; right <= to; right++) {
		weights.push(term);
		term *= (samples - right) * (total - right) * Math.exp(-shift) / ((right + 1) * (others - total + right + 1));
	}
	const sum = weights.reduce((a, b) => a + b, 0);
	return weights.map((weight) => weight / sum);
}
function added(sum, scores) {
	const low = Math.min(...scores.map(({ score }) => score));
	const high = Math.max(...scores.map(({ score }) => score));
	const before = sum.probabilities;
	const probabilities = new Float64Array(before.length + high - low);
	for (const { score, probability } of scores) {
		const shift = score - low;
		for (let cell = 0; cell < before.length; cell++) probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
	}
	return {
		from: sum.from + low,
		probabilities
	};
}
function fisherTest(baseline, candidate) {
	const total = baseline.right + candidate.right;
	const from = Math.max(0, total - baseline.samples);
	const law = conditional(baseline.samples, candidate.samples, total, 0);
	return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}



/***/ }),

/***/ 5822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   HV: () => (/* binding */ shortTitle),
/* harmony export */   I_: () => (/* binding */ movedTasks),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   ow: () => (/* binding */ uncertainTasks),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _scored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);


// src/report/tasks.ts
function movement({ baseline, candidate }) {
	if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
	return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
const MOVED = .5;
function direction(task) {
	if (task.change === "not-measured") return task.change;
	return movement(task) <= -.5 ? "worse" : movement(task) >= MOVED ? "better" : "same";
}
function movedTasks(report, way) {
	return ordered(report.tasks.filter((task) => stateOf(task) === way));
}
function uncertainTasks(report) {
	return ordered(report.tasks.filter((task) => stateOf(task) === "uncertain"));
}
function stateOf(task) {
	const way = direction(task);
	return (way === "worse" || way === "better") && luck(task) > MAX_LUCK ? "uncertain" : way;
}
const MAX_LUCK = .05 + 1e-9;
function luck(task) {
	const { baseline, candidate } = task;
	if (baseline === null) return 1;
	return movement(task) < 0 ? (0,_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(baseline, candidate) : (0,_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(candidate, baseline);
}
function ordered(tasks) {
	const moved = (task) => Math.abs(movement(task));
	return tasks.sort((a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
const HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;
function shortTitle(title) {
	const [tags = ""] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
	const short = [...(tags.match(/\[[^[\]]*\]/g) ?? []).filter((tag) => !HANDLING.test(tag.slice(1, -1).trim())), title.slice(tags.length).replace(/^[\s:–-]+/, "")].join(" ").trim();
	return short === "" ? title : short;
}
function choices({ correctProposalId, baseline, candidate }) {
	const side = (counts) => {
		const shown = (counts?.picks ?? []).slice(0, MAX_DOTS).map((pick) => pick ?? "–");
		if (counts === null || shown.length === 0) return "–";
		return [...shown, ...shown.length < counts.picks.length ? ["…"] : []].join("\xA0");
	};
	return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
function issuePath(task) {
	return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
function issueNumber(task) {
	return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
const MAX_DOTS = 8;
function picks(task) {
	const slots = (counts) => counts === null ? 0 : counts.samples + counts.missing;
	const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MAX_DOTS;
	const side = (counts) => {
		if (counts === null || slots(counts) === 0) return "–";
		if (isLong) return `${counts.right}/${counts.samples}`;
		return `${counts.picks.map((pick) => pick === task.correctProposalId ? "●" : "○").join("")}${"·".repeat(counts.missing)}`;
	};
	return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}
function shares({ baseline, candidate }) {
	const side = (counts) => counts === null || counts.samples === 0 ? "–" : `${counts.right}/${counts.samples}`;
	return {
		before: side(baseline),
		now: side(candidate)
	};
}



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

/***/ 9827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   Be: () => (/* binding */ makeReportFolder),
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   Pt: () => (/* binding */ historyBlocks),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(622);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9642);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2369);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9802);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7403);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5822);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1730);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);














// src/report/as-written.ts
async function asWritten(report) {
	const known = hasAnswers(report) ? await clamped(report) : report;
	const decision = Object.entries(known.decision).map(([name, value]) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name), value]);
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
	return reportSchema.parse(report, _uncompiled_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCOMPILED */ .J);
}

// src/report/history.ts
function historyBlocks(earlier, report) {
	const [last] = earlier;
	const lines = earlier.map(({ at, headSha, verdict, difference }) => {
		const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(headSha));
		const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .commitPage */ .b2)(headSha, report);
		const end = verdict === "measuring" ? "did not finish" : _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICTS */ .bk[verdict];
		return [
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(at)} · `),
			page === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(page, [name]),
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(` · ${end}${difference === null ? "" : ` · ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(difference)}`}`)
		];
	});
	return [...last?.verdict === "measuring" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("The previous run did not finish."))] : [], ...lines.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Earlier results on this pull request", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(lines)])];
}

// src/report/task-tables.ts
const OPEN_ROWS = {
	numbers: 5,
	titles: 4,
	answers: 2
};
const ROWS_OF_CAUSE = 2;
const CELL_LENGTH = 48;
function atWord(title, length) {
	const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(title, length);
	const end = line.endsWith("…") ? line.lastIndexOf(" ") : -1;
	return end < 2 * length / 3 ? line : `${line.slice(0, end)}…`;
}
function movedBlocks(report, rows) {
	const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === void 0 ? 0 : ROWS_OF_CAUSE));
	const open = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "worse").slice(0, Math.min(rows, fitting));
	return [...open.length === 0 ? [] : [movedTable(open, _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse, report)], ...foldedMoves(report, rows - open.length, open.length)];
}
function foldedMoves(report, rows, inSight = 0) {
	const groups = [
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "worse").slice(inSight)
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotBetter,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "better")
		},
		{
			title: _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck,
			tasks: (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report)
		}
	].filter(({ tasks }) => tasks.length > 0);
	const fitting = groups.map(({ title, tasks }, index) => {
		const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
		return {
			title,
			tasks: tasks.slice(0, Math.max(0, rows - before))
		};
	});
	const number = (of) => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
	const left = number(groups) - number(fitting);
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(foldedSummary(groups, inSight), [...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)), ...left > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more task")} did not fit here; see the full report.`))] : []]);
}
function foldedSummary(groups, inSight) {
	if (groups.length === 1 && groups[0]?.title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.mayBeLuck) return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(groups[0].tasks.length, "task")} moved, maybe by luck`;
	return groups.map(({ title, tasks: { length } }, index) => {
		const more = inSight > 0 && title === _phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.gotWorse;
		const noun = index > 0 ? "" : more ? " more" : length === 1 ? " task" : " tasks";
		return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(length)}${noun} ${title.toLowerCase()}`;
	}).join(", ");
}
function movedTable(tasks, title, report) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
		title,
		_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.before,
		_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.now
	], tasks.map((task) => {
		const { before, now } = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .shares */ .Be)(task);
		const answers = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .answersTo */ .to)(task, report);
		return [
			taskCell(task, report.taskDetails),
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(before)],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)(answers === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(now) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(now)]))]
		];
	}));
}
function taskTable(tasks, shown) {
	const moved = (task) => {
		const state = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .stateOf */ .L4)(task);
		return state === "worse" || state === "better" ? state : "";
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
		"Task",
		"Before → now",
		"Moved"
	], tasks.map((task) => [
		[...taskCell(task, shown), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(` ·\u00A0${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .price */ .q9)(task.price)}`)],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .picks */ .hI)(task))],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(moved(task))]
	]));
}
function taskCell(task, shown) {
	return [
		issue(task),
		...shown === "numbers" ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(" "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(atWord((0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .shortTitle */ .HV)(task.title), CELL_LENGTH))],
		...shown === "answers" ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(` · ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .choices */ .zM)(task)}`)] : []
	];
}
function issue(task) {
	const number = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .issueNumber */ .Pp)(task);
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .issuePath */ .dR)(task);
	return path === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(number) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(`https://redirect.github.com${path}`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(number)]);
}

// src/report/comment.ts
function renderComment(report, { limit = 6e4, earlier = [], uploaded = true } = {}) {
	const extent = {
		maxNotes: 20,
		earlier,
		uploaded
	};
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(movedRows(report), limit, (rows) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .serialize */ .lK)(commentBlocks(report, {
		...extent,
		rows
	})));
}
function movedRows(report) {
	return (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "worse").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .movedTasks */ .I_)(report, "better").length + (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .uncertainTasks */ .ow)(report).length;
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
		"lead",
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
		lead: () => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .lead */ .HI)(report)))],
		cause: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.cause, explained(report)),
		changed: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.whatChanged, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .whatChanged */ .fl)(report)),
		next: () => labeled(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.next, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .next */ .K2)(report)),
		moved: () => movedBlocks(evidence, extent.rows),
		"folded-moves": () => foldedMoves(evidence, extent.rows),
		details: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.details, numbers(report, extent.maxNotes)),
		earlier: () => historyBlocks(extent.earlier, report),
		links: () => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .footer */ .qr)(links(report, extent))
	};
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .markOf */ .Fg)(report)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`), ...TEMPLATES[(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(report)].flatMap((part) => parts[part]())];
}
function explained({ explanation }) {
	return explanation === void 0 ? null : (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(explanation.sentence, 600));
}
function labeled(label, words) {
	return words === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(label)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(" "), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)(words))];
}
const MAX_WARNINGS = 5;
function warnings(report) {
	const items = report.notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS).map(({ text: note }) => [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.note)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(" "),
		...sentence(note)
	]);
	return items.length === 1 ? items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(...item)) : sentences(items);
}
function numbers(report, maxNotes) {
	const { notes, budget, reproduce } = report;
	const warned = notes.filter(({ kind }) => kind === "warning").slice(0, MAX_WARNINGS);
	const others = notes.filter((note) => !warned.includes(note)).slice(0, maxNotes);
	const samples = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleWords */ .kn)(report);
	const spent = budget.calls === 0 ? "" : ` (${_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .REPRODUCE */ .a2.cost(budget.cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(budget.cost))})`;
	return [
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .costWords */ .fL)(report))),
		...samples === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(samples))],
		...armTable(report),
		...report.suite.tasks === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .floorWords */ .yD)((0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleFloors */ .YF)(report.suite)), 300))],
		...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(words))),
		...sentences(others.map((note) => sentence(note.text))),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .REPRODUCE */ .a2.title}${spent}:`)),
		(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(reproduce, 1e3), "sh")
	];
}
function links(report, { uploaded }) {
	const [run, answers] = [(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .runPage */ .fL)(report), uploaded && report.candidate.trials > 0 ? (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .artifacts */ .qi)(report) : null];
	return [
		...answers === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(answers, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.report)])]],
		...run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.log)])]],
		...report.comparison === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(_links_js__WEBPACK_IMPORTED_MODULE_5__/* .DECISION_PAGE */ .vu, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .LABELS */ .kg.decided)])]],
		...report.id === "default" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("Gate "), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(report.id)]]
	];
}
function sentence(value) {
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .oneLine */ .TN)(value, 600)));
}
function sentences(items) {
	return items.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(items)];
}
function armTable(report) {
	const sides = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .armsOf */ .jO)(report);
	const rows = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .armRows */ .Gm)(report);
	const named = report.baseline === null ? [] : rows.filter(isNamed);
	const shared = named.filter((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_11__.isDeepStrictEqual)(row.baseline, row.candidate));
	const own = named.filter((row) => !shared.includes(row));
	const sentences = [{
		title: "Both",
		words: shared.map((row) => ({
			label: row.label,
			value: row.candidate
		}))
	}, ...sides.map((side) => ({
		title: _links_js__WEBPACK_IMPORTED_MODULE_5__/* .SIDES */ .BV[side],
		words: own.map((row) => ({
			label: row.label,
			value: row[side]
		}))
	}))].filter(({ words }) => words.length > 0);
	return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)(["", ...sides.map((side) => _links_js__WEBPACK_IMPORTED_MODULE_5__/* .SIDES */ .BV[side])], rows.filter((row) => !named.includes(row)).map((row) => [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(row.label)], ...sides.map((side) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)(row[side]))])), ...sentences.map(({ title, words }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(...words.flatMap(({ label, value }, index) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${index === 0 ? `${title}: ` : ", "}${label.toLowerCase()} `), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)(value)]), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(".")))];
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
	return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(report.tasks.length, limit, (rows) => {
		const left = report.tasks.length - rows;
		if (report.tasks.length === 0) return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .serialize */ .lK)(comment);
		return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .serialize */ .lK)([
			...comment,
			(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(4, `All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.tasks.length, "task")}`),
			taskTable(report.tasks.slice(0, rows), report.taskDetails),
			...left === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, "more task")} did not fit here.`))]
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
function makeReportFolder(folder) {
	try {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
	} catch (cause) {
		throw notWritten("configuration", folder, cause);
	}
}
async function writeReport({ report, comment, summary }, folder) {
	const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2596), __webpack_require__.e(5249), __webpack_require__.e(251)]).then(__webpack_require__.bind(__webpack_require__, 251)), __webpack_require__.e(/* import() */ 7916).then(__webpack_require__.bind(__webpack_require__, 7916))]);
	const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_10__.join(folder, name);
	const files = {
		report: file("report.json"),
		comment: file("comment.md"),
		summary: file("summary.md"),
		html: file("report.html"),
		junit: file("junit.xml")
	};
	const contents = [
		[files.report, `${JSON.stringify(await asWritten(report), null, 1)}\n`],
		[files.comment, comment],
		[files.summary, summary],
		[files.html, renderHtml(report)],
		[files.junit, renderJunit(report)]
	];
	makeReportFolder(folder);
	try {
		for (const [name, content] of contents) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(name, content);
	} catch (cause) {
		throw notWritten("system", folder, cause);
	}
	return files;
}
function notWritten(kind, folder, cause) {
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBehind */ .PD)(cause)?.message ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(kind, `the report cannot be written to ${folder}: ${reason}`, {
		hint: "Choose another folder with --out. The answers are kept in the store.",
		cause
	});
}



/***/ })

};
