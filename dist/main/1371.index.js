export const id = 1371;
export const ids = [1371,4476];
export const modules = {

/***/ 4974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// src/shared/digest.ts
function digestOf(value) {
	const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex");
}



/***/ }),

/***/ 8165:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareNightly: () => (/* binding */ compareNightly),
/* harmony export */   compareNightlyShard: () => (/* binding */ compareNightlyShard)
/* harmony export */ });
/* harmony import */ var _compare_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);
/* harmony import */ var _gate_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6480);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(214);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9827);







// src/action/nightly.ts
async function compareNightly(report, { inputs }, runContext, shards, world) {
	const settings = {
		...inputs.settings,
		...(0,_gate_session_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetLeft */ .Lj)(report)
	};
	if (!await hasMatrix(settings, world)) return null;
	const all = {
		...runContext,
		...await shards()
	};
	const compared = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(() => (0,_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompare */ .L)(settings, { samples: "fresh" }, world, all));
	await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeComparison */ .ZU)(compared, settings.out);
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(async () => world.print((0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareTerminal */ .Go)(compared, {
		color: false,
		width: world.terminal.columns
	})));
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)((0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareMarkdown */ .xm)(compared));
	for (const { kind, text } of compared.notes) if (kind === "warning") (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)("warning", text);
	return compared;
}
async function compareNightlyShard(shard, settings, runContext, world) {
	if (!await hasMatrix(settings, world)) return null;
	return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(() => (0,_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompareShard */ .N)(settings, { samples: "fresh" }, shard, world, runContext));
}
async function hasMatrix(settings, world) {
	return (await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)(await (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_2__/* .findHead */ .mW)(settings, world), settings.config))?.matrix !== void 0;
}



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
