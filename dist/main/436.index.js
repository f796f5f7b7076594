export const id = 436;
export const ids = [436,8165];
export const modules = {

/***/ 1508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ runGateShard),
/* harmony export */   Lj: () => (/* binding */ budgetLeft),
/* harmony export */   RJ: () => (/* binding */ withTaskText),
/* harmony export */   Rg: () => (/* binding */ runGate),
/* harmony export */   ki: () => (/* binding */ withGate)
/* harmony export */ });
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3923);
/* harmony import */ var _git2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(460);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6904);
/* harmony import */ var _server_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4517);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3852);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2640);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4666);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(312);
/* harmony import */ var _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4654);
/* harmony import */ var _sides2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7868);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1525);
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(173);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);
















// src/arm/same.ts
function asksTheSame(one, other) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_12__.isDeepStrictEqual)(asked(one), asked(other));
}
function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }) {
	return {
		...rest,
		prompt: prompt.map(({ file: _file, line: _line, ...message }) => message)
	};
}

// src/app/early-end.ts
function endEarly(request, sides, { missingKey, now }) {
	if (changesNothing(sides)) return reportUnmeasured(request, sides, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_CHANGE */ .XG, now);
	if (missingKey === null || !sides.isFirst || !(0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .needsKey */ .f1)(sides.arms.candidate)) return null;
	const text = _notes_js__WEBPACK_IMPORTED_MODULE_10__/* .NOTES */ .Y6.missingKey(missingKey.holder, missingKey.hint);
	return reportUnmeasured(request, {
		...sides,
		notes: [{
			kind: "warning",
			text
		}, ...sides.notes]
	}, _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .FIRST_RUN */ .Xq, now);
}
function changesNothing({ arms: { baseline, candidate } }) {
	return baseline !== null && asksTheSame(baseline, candidate);
}
function reportUnmeasured(request, sides, verdict, now) {
	const { settings } = request;
	const { startedAt, arms, own, judge, notes } = sides;
	const config = (0,_run_config_js__WEBPACK_IMPORTED_MODULE_5__/* .runConfig */ .aA)(settings, judge.file, own, { pricedModel: null });
	const unmeasured = (arm) => {
		return {
			description: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .describeArm */ .qz)(arm, { prompt: [] }, "", settings.config),
			trials: [],
			missing: [],
			isPaidNow: () => false
		};
	};
	return (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .reportGate */ .Ok)(request, sides, {
		version: (0,_package_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r)(),
		finishedAt: now(),
		freshSince: startedAt,
		config,
		material: {
			suite: {
				name: (0,_references_js__WEBPACK_IMPORTED_MODULE_13__/* .suiteName */ .Q)(config.suite),
				hash: ""
			},
			dataset: {
				name: config.dataset ?? "",
				source: "",
				sha256: ""
			},
			tasks: [],
			doubts: /* @__PURE__ */ new Map(),
			unreadable: []
		},
		identical: verdict === _early_verdicts_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_CHANGE */ .XG,
		comparison: null,
		verdict,
		brokenTasks: [],
		spent: {
			calls: 0,
			cost: 0,
			exhausted: null
		},
		baseline: arms.baseline === null ? null : unmeasured(arms.baseline),
		candidate: unmeasured(arms.candidate),
		notes,
		damage: []
	});
}

// src/app/gate-session.ts
function withTaskText(settings, { env }) {
	return {
		...settings,
		"include-task-text": settings["include-task-text"] ?? !env.CI
	};
}
async function runGate(settings, world, context) {
	const older = settings["also-against"];
	const git = context.git ?? await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(world);
	if (older !== void 0) await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, older);
	const report = await compareSides(settings, world, {
		...context,
		git
	});
	if (older === void 0 || report.verdict.kind === "error" || report.identical) return report;
	const { shards, ...alone } = context;
	if (shards !== void 0 && !(0,_server_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .mayAsk */ .Nh)(shards, context.apiKey)) return report;
	return comparedWith(report, await compareSides({
		...settings,
		...budgetLeft(report),
		baseline: older
	}, world, {
		...alone,
		git
	}));
}
async function runGateShard(settings, shard, world, context) {
	const { gateShard } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(6905), __webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__, 7853));
	return withGate(settings, world, context, (request, tools) => gateShard(request, shard, tools));
}
function budgetLeft({ budget, startedAt, finishedAt }) {
	const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 6e4;
	return {
		...budget.maxCalls === null ? {} : { "max-calls": budget.maxCalls - budget.calls },
		...budget.maxCost === null ? {} : { "max-cost": budget.maxCost - (budget.cost ?? 0) },
		...budget.maxMinutes === null ? {} : { "max-minutes": budget.maxMinutes - minutes }
	};
}
function comparedWith(report, older) {
	const { baseline, verdict, comparison } = older;
	if (baseline === null || baseline.commit === null) return report;
	const { label, commit } = baseline;
	const text = _notes_js__WEBPACK_IMPORTED_MODULE_10__/* .NOTES */ .Y6.against(label, verdict.reason);
	return {
		...report,
		alsoAgainst: {
			label,
			commit,
			verdict,
			comparison
		},
		notes: [{
			kind: verdict.kind === "regressed" ? "warning" : "info",
			text
		}, ...report.notes],
		budget: {
			...report.budget,
			calls: report.budget.calls + older.budget.calls,
			cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_14__/* .plus */ .tY)(report.budget.cost, older.budget.cost)
		}
	};
}
async function compareSides(settings, world, context) {
	const opened = await openGate(settings, world, context);
	const { request } = opened;
	const sides = await (0,_sides2_js__WEBPACK_IMPORTED_MODULE_9__/* .readSides */ .hn)(request, world);
	const { apiKey, shards } = context;
	const missingKey = apiKey.kind === "missing" && shards === void 0 ? apiKey : null;
	const early = endEarly(request, sides, {
		missingKey,
		now: world.now
	});
	if (early !== null) return early;
	const { gate } = await Promise.all(/* import() */[__webpack_require__.e(4178), __webpack_require__.e(6905), __webpack_require__.e(4335)]).then(__webpack_require__.bind(__webpack_require__, 7853));
	return useTools(opened, world, context, (tools) => gate(sides, request, tools));
}
async function withGate(settings, world, context, work) {
	const opened = await openGate(settings, world, context);
	return useTools(opened, world, context, (tools) => work(opened.request, tools));
}
async function openGate(settings, world, context) {
	const git = context.git ?? await (0,_git2_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(world);
	const { mergeBaseWith, defaultBranch } = context;
	const asked = {
		mergeBaseWith,
		defaultBranch,
		head: settings.head
	};
	const earlier = settings.baseline?.endsWith(".json") ? await readEarlier(git, settings.baseline, asked, world) : null;
	const sides = await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .findSides */ .a)(git, world, {
		...asked,
		baseline: earlier === null ? settings.baseline : earlier.commit,
		trustsBaseline: earlier === null && settings.baseline !== settings["also-against"]
	});
	const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
	const checkout = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .openCheckout */ .Hj)(git, world, sides.head.commit, trusted);
	await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseOwnEvidence */ .qn)(settings.store, "store of answers", checkout);
	const commits = {
		baseline: sides.baseline.commit,
		head: sides.head.commit
	};
	return {
		request: {
			...sides,
			settings,
			earlier: earlier?.trials ?? [],
			isFromFork: context.isFromFork ?? false,
			reproduce: (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commandFor */ .Fw)("gate", settings, commits),
			runUrl: context.runUrl ?? null
		},
		earlier
	};
}
async function useTools({ request, earlier }, world, context, work) {
	const { withTools } = await Promise.all(/* import() */[__webpack_require__.e(4766), __webpack_require__.e(8303), __webpack_require__.e(7103), __webpack_require__.e(7403), __webpack_require__.e(9827), __webpack_require__.e(4340), __webpack_require__.e(8670), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 4692));
	return withTools(request.settings, world, context, (tools) => work(earlier === null ? tools : {
		...tools,
		material: sameTasksAs(earlier, tools)
	}));
}
function sameTasksAs({ file, suite }, tools) {
	return async (config, place) => {
		const material = await tools.material(config, place);
		if (suite === material.suite.hash) return material;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", `the baseline report is about other tasks than the suite ${material.suite.name}`, {
			file,
			hint: "Compare with a report of the same suite."
		});
	};
}
async function readEarlier(git, file, asked, world) {
	const head = asked.head === void 0 ? null : (await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(git, asked.head)).commit;
	const trusted = (await (0,_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .findTrusted */ .f)(git, asked)).map(({ commit }) => commit);
	const content = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .readUnlessOwn */ .BU)(file, "report", await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .openCheckout */ .Hj)(git, world, head, trusted));
	if (content === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "there is no such report", {
		file,
		hint: "Name a report.json that this program wrote."
	});
	const { parseReport } = await __webpack_require__.e(/* import() */ 6006).then(__webpack_require__.bind(__webpack_require__, 6006));
	const { candidate, suite, trials } = parseReport(content.toString("utf8"), file);
	if (candidate.commit === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR("configuration", "the report is of uncommitted files, which cannot be compared later", {
		file,
		hint: "Make the baseline report from a commit: swelancer-gate run --head REF."
	});
	return {
		file,
		commit: candidate.commit,
		suite: suite.hash,
		trials: trials.candidate
	};
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
/* harmony import */ var _write2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3253);







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
	await (0,_write2_js__WEBPACK_IMPORTED_MODULE_5__/* .writeComparison */ .ZU)(compared, settings.out);
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(async () => world.print((0,_write2_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareTerminal */ .Go)(compared, { color: false })));
	await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)((0,_write2_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareMarkdown */ .xm)(compared));
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
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9802);



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
	const last = others.at(-1);
	if (first === void 0 || last === void 0) return null;
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
			of: (arm) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswers */ .hw)(arm))
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

/***/ 460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides),
/* harmony export */   f: () => (/* binding */ findTrusted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reproduce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3923);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(783);




// src/arm/sides.ts
async function findSides(git, world, asked) {
	const [head, [target, ...others]] = await Promise.all([asked.head === void 0 ? null : (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head), findTrusted(git, asked)]);
	const baseline = asked.baseline === void 0 ? await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, target, head ?? await headCommit(git)) : await (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline);
	const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map((other) => sourceAt(git, other))];
	return {
		baseline: baseline.commit === target.commit && baseline.label === target.label ? atTarget : sourceAt(git, baseline),
		head: head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$d)(world) : sourceAt(git, head),
		trusted: [atTarget, ...elsewhere],
		isMergeBase: asked.baseline === void 0
	};
}
async function findTrusted(git, { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }) {
	const named = mergeBaseWith ?? (trustsBaseline ? baseline : void 0);
	const [fallback, chosen] = await Promise.all([(0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefaultBase */ .oW)(git, defaultBranch), named === void 0 ? null : (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, named)]);
	const target = named === void 0 ? fallback : chosen;
	if (target === null) throw (0,_reproduce_js__WEBPACK_IMPORTED_MODULE_1__/* .noDefaultBase */ .AU)();
	return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}
const sourceAt = (git, { commit, label }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .nv)(git, commit, label);
async function headCommit(git) {
	const commit = await git.resolve("HEAD");
	if (commit !== null) return {
		commit,
		label: "HEAD"
	};
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR("configuration", "this repository has no commit yet", { hint: "Commit the configuration first: the gate compares with a commit." });
}



/***/ }),

/***/ 7868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   Ty: () => (/* binding */ changedParts),
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   rz: () => (/* binding */ partWords),
/* harmony export */   sM: () => (/* binding */ agentPartOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4666);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9368);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6480);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1525);
/* harmony import */ var _libesm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2596);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);









// src/app/gate-report.ts
function reportGate({ settings, reproduce, runUrl }, { startedAt, changes, parts }, { config, spent, brokenTasks, notes, damage, finishedAt, ...result }) {
	const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assembleGate */ .si)({
		...result,
		id: settings.id,
		startedAt,
		finishedAt: new Date(finishedAt).toISOString(),
		includeTaskText: settings["include-task-text"] ?? false,
		taskDetails: settings["task-details"],
		changes: [...changes],
		parts: [...parts],
		decision: config.decision,
		brokenTasks: [...brokenTasks],
		notes: [],
		budget: {
			...config.budget,
			...spent
		},
		reproduce,
		runUrl
	});
	return {
		...report,
		notes: [...notes, ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOn */ .vE)(report, damage)]
	};
}

// src/arm/agent-parts.ts
const HOME = String.raw`(?:^|/)\.(?:agents|claude|codex|cursor|factory|gemini|github|grok|kilo|kilocode|opencode|pi|qwen|roo|vibe)/`;
const PLACES = [
	["skill", new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
	["sub-agent", new RegExp(`${HOME}(?:agents?|droids)/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
	["command", new RegExp(`${HOME}(?:commands?|prompts)/(.+?)(?:\\.prompt)?\\.(?:md|toml)$`)],
	["hook", new RegExp(`${HOME}hooks/(.+)$`)]
];
const SETTINGS = new RegExp(`${HOME}(?:settings(?:\\.local)?|hooks)\\.json$`);
const SERVERS = new RegExp(String.raw`(?:(?:^|/)(?:\.vscode/|\.)|${HOME})mcp\.json$`);
function agentPartOf(path) {
	for (const [kind, place] of PLACES) {
		const name = place.exec(path)?.[1];
		if (name !== void 0) return {
			kind,
			name
		};
	}
	return null;
}
function changedParts(before, now) {
	const [old, own] = [before, now].map((files) => new Map(files.map(({ path, content }) => [path, content])));
	const paths = [...new Set([...before, ...now].map(({ path }) => path))];
	const found = paths.flatMap((path) => {
		const [was, is] = [old?.get(path) ?? null, own?.get(path) ?? null];
		if (was === is) return [];
		const part = agentPartOf(path);
		if (part !== null) return [{
			...part,
			change: changeOf$1(was, is),
			paths: [path]
		}];
		return [entriesOf(path, was), entriesOf(path, is)].every((entries) => entries !== null) ? changedEntries(path, entriesOf(path, was) ?? /* @__PURE__ */ new Map(), entriesOf(path, is) ?? /* @__PURE__ */ new Map()) : [];
	});
	const parts = /* @__PURE__ */ new Map();
	for (const part of found) {
		const known = parts.get(idOf(part));
		const isWhole = known === void 0 || known.change === part.change;
		parts.set(idOf(part), {
			...part,
			change: isWhole && !isElsewhere(part, paths, old, own) ? part.change : "changed",
			paths: [...known?.paths ?? [], ...part.paths]
		});
	}
	return [...parts.values()].sort((a, b) => idOf(a) < idOf(b) ? -1 : 1);
}
const idOf = ({ kind, name }) => `${kind} ${name}`;
const changeOf$1 = (was, is) => was === null ? "added" : is === null ? "removed" : "changed";
function isElsewhere({ kind, name }, paths, old, own) {
	return paths.some((path) => {
		const part = agentPartOf(path);
		return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
	});
}
function entriesOf(path, content) {
	if (!SETTINGS.test(path) && !SERVERS.test(path)) return null;
	if (content === null) return /* @__PURE__ */ new Map();
	const file = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonObject */ .o$)(content);
	if (file === null) return null;
	const parts = SERVERS.test(path) ? entries("MCP server", file.mcpServers ?? file.servers) : Object.entries(file).flatMap(([name, value]) => name === "hooks" ? entries("hook", value) : name === "mcpServers" ? entries("MCP server", value) : entries("setting", { [name]: value }));
	return new Map(parts.map(([part, value]) => [idOf(part), [part, value]]));
}
function entries(kind, value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
	return Object.entries(value).map(([name, entry]) => [{
		kind,
		name
	}, entry]);
}
function changedEntries(path, was, is) {
	return [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
		const [old, own] = [was.get(id), is.get(id)];
		const part = own?.[0] ?? old?.[0];
		if (part === void 0 || old && own && (0,node_util__WEBPACK_IMPORTED_MODULE_6__.isDeepStrictEqual)(old[1], own[1])) return [];
		return [{
			...part,
			change: changeOf$1(old ?? null, own ?? null),
			paths: [path]
		}];
	});
}
const partWords = ({ kind, name }) => `${kind} \`${name}\``;

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
	const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
	return (await Promise.all(changes)).filter((change) => change !== null);
}
const MAX_HUNKS = 50;
const MAX_EDITS = 1e3;
function changeOf(path, before, now) {
	if (before === now) return null;
	if (now === null) return {
		path,
		kind: "removed",
		added: 0,
		removed: lineCount(before ?? ""),
		lines: []
	};
	const whole = {
		from: 1,
		to: Math.max(1, lineCount(now))
	};
	if (before === null) return {
		path,
		kind: "added",
		added: lineCount(now),
		removed: 0,
		lines: [whole]
	};
	const patch = (0,_libesm_js__WEBPACK_IMPORTED_MODULE_5__/* .structuredPatch */ .Y)("", "", before, now, "", "", {
		context: 0,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return {
		path,
		kind: "changed",
		added: lineCount(now),
		removed: lineCount(before),
		lines: [whole]
	};
	const places = patch.hunks.map(({ newStart, newLines }) => {
		const from = Math.min(newStart, whole.to);
		return {
			from,
			to: Math.max(from, newStart + newLines - 1)
		};
	});
	const [first, last] = [places[0], places.at(-1)];
	const lines = first !== void 0 && last !== void 0 && places.length > MAX_HUNKS ? [{
		from: first.from,
		to: last.to
	}] : places;
	return {
		path,
		kind: "changed",
		added: patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0),
		removed: patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0),
		lines
	};
}
function lineCount(text) {
	return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/sides.ts
async function readSides(request, { now }) {
	const { settings, head, trusted, isFromFork } = request;
	const startedAt = new Date(now()).toISOString();
	const [own, found] = await Promise.all([requireOwn(head, settings), (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .readJudge */ .Uv)(trusted, settings)]);
	if (found.judge === null && isFromFork) throw (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noJudge */ .JQ)(trusted, settings.config);
	const judge = found.judge ?? own;
	const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
	const baseline = before.source ?? request.baseline;
	const arms = {
		baseline: before.arm,
		candidate: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .Tl)("candidate", head, own.file, settings)
	};
	return {
		startedAt,
		arms,
		own: own.file,
		judge: found.judge === null ? {
			...own,
			file: withDefaultRule(own.file)
		} : judge,
		isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === void 0,
		notes: [
			...judgeNotes(found.judge === null ? null : await (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .changedJudge */ .GV)(judge, own), trusted, settings.config),
			...found.notes,
			...before.notes
		],
		changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
		parts: before.arm === null ? [] : changedParts(before.arm.files, arms.candidate.files)
	};
}
async function requireOwn(source, settings) {
	const own = {
		file: await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireConfigFile */ ._C)(source, settings.config),
		source
	};
	await (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOwnTasks */ .BC)(own, settings);
	return own;
}
function judgeNotes(changed, trusted, config) {
	if (changed === null) {
		const places = trusted.map(({ label }) => label);
		return [{
			kind: "warning",
			text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.firstConfiguration(places, config)
		}];
	}
	return changed.length === 0 ? [] : [{
		kind: "warning",
		text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.editedRules(changed)
	}];
}
function withDefaultRule(file) {
	return {
		...file,
		decision: (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigFile */ .me)("", "").decision
	};
}
function allFiles(arms, config) {
	return [arms.baseline, arms.candidate].flatMap((arm) => arm === null ? [] : (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(arm, config));
}
const NO_BASELINE = {
	source: null,
	arm: null,
	notes: []
};
async function readBaseline({ settings, baseline, trusted, isMergeBase }) {
	for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) try {
		const file = await (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)(source, settings.config);
		if (file === null) continue;
		return {
			source,
			arm: await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readArm */ .Tl)("baseline", source, file, settings),
			notes: []
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) || error.kind !== "configuration" || settings.baseline !== void 0) throw error;
		return {
			...NO_BASELINE,
			notes: [{
				kind: "warning",
				text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y6.unusableConfiguration(source.label, error.message)
			}]
		};
	}
	return NO_BASELINE;
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

/***/ 3253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ renderCompareTerminal),
/* harmony export */   ZU: () => (/* binding */ writeComparison),
/* harmony export */   xm: () => (/* binding */ renderCompareMarkdown)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1308);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);
/* harmony import */ var _report3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2713);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9642);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2369);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7403);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1730);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(762);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9394);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1455);














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
		...notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(notes.slice(0, 20).map((note) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)("Note: ")), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(note.text, 600)))]))],
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Numbers", report.arms.flatMap((arm) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(arm.name))), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .figures */ .u5)(report).map(({ label, of }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${label}: ${of(arm)}`)]))])),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(`All ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.pairs.length, "pair")}`, pairs(report, rows)),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Method", (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .method */ .EJ)(report).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(words)))),
		...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)("Reproduce", [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(reproduce, 1e3), "sh")]),
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
	const rules = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleFloors */ .YF)(report.suite).map((rule) => ({
		at: rule.accuracy,
		cells: [
			[{
				type: "emphasis",
				children: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .untrusted */ .bp)(rule.name)]
			}],
			[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(rule.accuracy))],
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
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(pair.difference)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(pair.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .signed */ .x8)(pair.high)})`)],
		[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(pValue(pair.adjustedP))]
	]))], ...shown.length === pairs.length ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(pairs.length - shown.length, "more pair")} did not fit here.`))]];
}
const pValue = (p) => p < 1e-4 ? "under 0.0001" : p.toFixed(4);

// src/report/compare/terminal.ts
var import_picocolors = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__toESM */ .f1)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .require_picocolors */ .OM)(), 1);
const MAX_PAIRS = 5;
function renderCompareTerminal(report, { color }) {
	const { bold, dim, yellow } = import_picocolors.default.createColors(color);
	const proven = report.pairs.filter(({ beats }) => beats);
	return [
		bold((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report))),
		"",
		...mainTable(report).map((line, index) => index === 0 ? dim(line) : line),
		"",
		...proven.slice(0, MAX_PAIRS).map(({ ahead, behind, difference, low, high }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(ahead)} beats ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(behind)} by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(difference)} (likely ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(low, high)})`),
		...proven.length > MAX_PAIRS ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(proven.length - MAX_PAIRS, "more pair")} in compare.html`] : [],
		...proven.length === 0 ? [] : [""],
		...table([["", ...(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .figures */ .u5)(report).map(({ label }) => label)], ...report.arms.map((arm) => [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(arm.name, 60), ...(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .figures */ .u5)(report).map(({ of }) => of(arm))])], 0).map(dim),
		"",
		...report.notes.map(({ kind, text }) => kind === "warning" ? yellow(`Note: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(text, 600)}`) : dim((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(text, 600))),
		dim(`Repeat: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(report.reproduce, 1e3)}`),
		""
	].join("\n");
}
function mainTable(report) {
	const arms = report.arms.map((arm) => ({
		at: arm.accuracy ?? -1,
		cells: [
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .ik)(arm),
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(arm.name, 60),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .accuracy */ .y2)(arm),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .interval */ .YP)(arm),
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .costOfRight */ .VM)(arm)
		]
	}));
	const rules = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleFloors */ .YF)(report.suite).map((rule) => ({
		at: rule.accuracy,
		cells: [
			"",
			`(${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(rule.name, 40)})`,
			(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(rule.accuracy),
			"",
			""
		]
	}));
	return table([[
		"Rank",
		"",
		"Accuracy",
		"95% interval",
		"Cost per 100 correct"
	], ...[...arms, ...rules].sort((a, b) => b.at - a.at).map(({ cells }) => cells)], 1);
}
function table(rows, name) {
	return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .YB)(rows, (column) => column > name).map((line) => line.trimEnd());
}

// src/report/compare/write.ts
async function writeComparison(report, folder) {
	const { renderComparePage } = await Promise.all(/* import() */[__webpack_require__.e(5249), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 2417));
	const page = node_path__WEBPACK_IMPORTED_MODULE_11__.join(folder, "compare.html");
	try {
		(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_11__.join(folder, "compare.json"), `${JSON.stringify(_report3_js__WEBPACK_IMPORTED_MODULE_3__/* .compareReportSchema */ .F.parse(report))}\n`);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_11__.join(folder, "compare.md"), renderCompareMarkdown(report));
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_12__.writeFile)(page, renderComparePage(report));
	} catch (error) {
		const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR("configuration", `the comparison cannot be written to ${folder}: ${reason}`, {
			hint: "Choose another folder with --out. The answers are kept in the store.",
			cause: error
		});
	}
	return page;
}



/***/ })

};
