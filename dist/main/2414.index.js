export const id = 2414;
export const ids = [2414];
export const modules = {

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

/***/ 1071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   OW: () => (/* binding */ Sparkline),
/* harmony export */   WO: () => (/* binding */ CostChart),
/* harmony export */   bl: () => (/* binding */ LineChart),
/* harmony export */   tr: () => (/* binding */ PARETO_OPTIMAL)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);



// src/report/html/scale.ts
const MIN_SPAN = .2;
function scaleAround(values, count, bounds) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const missing = Math.max(0, MIN_SPAN * Math.abs(high) - (high - low)) / 2;
	const [from, to] = [Math.max(bounds[0], low - missing), Math.min(bounds[1], high + missing)];
	const step = niceStep((to - from || 1) / count);
	const first = Math.max(bounds[0], Math.floor(from / step) * step);
	const last = Math.min(bounds[1], Math.ceil(to / step) * step);
	return {
		from: first,
		to: last,
		ticks: Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step).filter((tick) => tick <= last + step / 1e3)
	};
}
function niceStep(step) {
	const power = 10 ** Math.floor(Math.log10(step));
	return ([
		1,
		2,
		5,
		10
	].find((factor) => factor * power >= step) ?? 10) * power;
}
function dollarTick(value, scale) {
	const text = tickText(value, scale);
	return `$${(text.split(".")[1]?.length ?? 0) === 1 ? value.toFixed(2) : text}`;
}
function tickText(value, { ticks }) {
	const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
	return value.toFixed(Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))));
}

// src/report/html/charts.tsx
const WIDTHS = {
	narrow: 358,
	wide: 1056
};
function Chart({ label, draw }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("div", {
		class: "chart",
		role: "img",
		"aria-label": (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(label, 1e3),
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("div", {
			class: "narrow",
			children: draw(WIDTHS.narrow)
		}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("div", {
			class: "wide",
			children: draw(WIDTHS.wide)
		})]
	});
}
const tenth = (value) => Math.round(10 * value) / 10;
const LEFT = 52;
const RIGHT = 12;
const PANEL = 96;
const TOP = 22;
function LineChart(lines) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)(Chart, {
		label: lines.label,
		draw: (width) => drawLines(lines, width)
	});
}
function drawLines({ panels, unit, shared }, width) {
	const factor = unit === "%" ? 100 : 1;
	const times = panels.flatMap(({ points }) => points.map(({ at }) => at));
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const x = (at) => tenth(LEFT + (width - LEFT - RIGHT) * (at - first) / Math.max(1, last - first));
	const valuesOf = (some) => some.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [
		value,
		low ?? value,
		high ?? value
	]));
	const scaleOf = (some) => scaleAround([...unit === "$" ? [0] : [], ...valuesOf(some).map((value) => factor * value)], 4, [0, unit === "%" ? 100 : Number.POSITIVE_INFINITY]);
	const common = scaleOf(panels);
	const height = panels.length * PANEL + 24;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("svg", {
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		"aria-hidden": "true",
		children: [panels.map((panel, index) => {
			const scale = shared ? common : scaleOf([panel]);
			const top = index * PANEL + TOP;
			const y = (value) => tenth(top + 66 * (1 - (factor * value - scale.from) / (scale.to - scale.from)));
			return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("g", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
					class: "name",
					x: LEFT,
					y: top - 8,
					children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(panel.name, width < 500 ? 40 : 80)
				}),
				scale.ticks.map((tick) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("g", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("line", {
					class: "grid",
					x1: LEFT,
					x2: width - RIGHT,
					y1: y(tick / factor),
					y2: y(tick / factor)
				}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
					class: "tick",
					x: 46,
					y: y(tick / factor) + 4,
					"text-anchor": "end",
					children: unit === "%" ? `${tickText(tick, scale)}%` : dollarTick(tick, scale)
				})] }, tick)),
				groups(panel.points).map((points) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)(Series, {
					points,
					x,
					y
				}, points[0]?.at)),
				panel.marks.map(({ at, text }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("g", {
					class: "mark",
					children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("line", {
						x1: x(at),
						x2: x(at),
						y1: top - 2,
						y2: top + PANEL - TOP - 8
					}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
						x: x(at),
						y: top - 8,
						"text-anchor": x(at) > width * .6 ? "end" : "start",
						children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, 60)
					})]
				}, at))
			] }, panel.name);
		}), timeTicks(first, last, width < 500 ? 3 : 8).map((at) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
			class: "tick",
			x: x(at),
			y: height - 6,
			"text-anchor": at === first ? "start" : at === last ? "end" : "middle",
			children: dayText(at)
		}, at))]
	});
}
function Series({ points, x, y }) {
	const path = (of) => points.map((point) => `${x(point.at)},${y(of(point))}`).join(" ");
	const upper = path((point) => point.high ?? point.value);
	const lower = [...points].reverse().map((point) => `${x(point.at)},${y(point.low ?? point.value)}`);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)(_style_js__WEBPACK_IMPORTED_MODULE_1__.d, { children: [
		points.length > 1 && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("polygon", {
			class: "band",
			points: `${upper} ${lower.join(" ")}`
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("polyline", {
			class: "line",
			points: path((point) => point.value)
		}),
		points.map((point) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("circle", {
			class: points.length === 1 ? "alone" : "hover",
			cx: x(point.at),
			cy: y(point.value),
			r: "3",
			"data-href": point.href,
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("title", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(point.title, 120) })
		}, point.at))
	] });
}
function groups(points) {
	const all = /* @__PURE__ */ new Map();
	for (const point of points) {
		const own = all.get(point.group);
		if (own === void 0) all.set(point.group, [point]);
		else own.push(point);
	}
	return [...all.values()];
}
function timeTicks(first, last, count) {
	if (first === last) return [first];
	return Array.from({ length: count }, (_, index) => first + (last - first) * index / (count - 1));
}
const days = new Intl.DateTimeFormat("en-US", {
	month: "short",
	day: "numeric",
	timeZone: "UTC"
});
const dayText = (at) => days.format(new Date(at));
const PARETO_OPTIMAL = "Pareto-optimal: no other arm is both cheaper and more accurate";
function CostChart({ dots }) {
	const front = dots.filter(({ efficient }) => efficient).sort((a, b) => a.cost - b.cost);
	const label = `Accuracy against cost. Pareto-optimal: ${front.map(({ name }) => name).join(", ")}. ${dots.map(({ name, cost, accuracy }) => `${name}: ${(100 * accuracy).toFixed(1)}% at $${cost.toFixed(2)} per 100 answers`).join("; ")}.`;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)(Chart, {
		label,
		draw: (width) => drawDots(dots, front, width)
	});
}
function drawDots(dots, front, width) {
	const height = 320;
	const [top, bottom, inset] = [
		28,
		280,
		24
	];
	const across = scaleAround(dots.map(({ cost }) => cost), width < 500 ? 3 : 6, [0, Number.POSITIVE_INFINITY]);
	const up = scaleAround(dots.map(({ accuracy }) => 100 * accuracy), 5, [0, 100]);
	const x = (cost) => tenth(LEFT + inset + (width - LEFT - RIGHT - 2 * inset) * (cost - across.from) / (across.to - across.from));
	const y = (accuracy) => tenth(top + (bottom - top) * (1 - (100 * accuracy - up.from) / (up.to - up.from)));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("svg", {
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
				class: "tick",
				x: "0",
				y: "14",
				children: "accuracy"
			}),
			up.ticks.map((tick) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("g", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("line", {
				class: "grid",
				x1: LEFT,
				x2: width - RIGHT,
				y1: y(tick / 100),
				y2: y(tick / 100)
			}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
				class: "tick",
				x: 46,
				y: y(tick / 100) + 4,
				"text-anchor": "end",
				children: [tickText(tick, up), "%"]
			})] }, tick)),
			across.ticks.map((tick) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
				class: "tick",
				x: x(tick),
				y: bottom + 16,
				"text-anchor": "middle",
				children: dollarTick(tick, across)
			}, tick)),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
				class: "tick",
				x: width - RIGHT,
				y: 314,
				"text-anchor": "end",
				children: "cost per 100 answers →"
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("polyline", {
				class: "front",
				points: front.map(({ cost, accuracy }) => `${x(cost)},${y(accuracy)}`).join(" ")
			}),
			dots.map(({ name, cost, accuracy, efficient }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("g", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("circle", {
				class: efficient ? "best" : "dot",
				cx: x(cost),
				cy: y(accuracy),
				r: "5",
				children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("title", { children: `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 60)}: ${(100 * accuracy).toFixed(1)}%, $${cost.toFixed(2)} per 100 answers` })
			}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("text", {
				class: "name",
				x: x(cost),
				y: y(accuracy) - 10,
				"text-anchor": x(cost) > width * .65 ? "end" : x(cost) < width * .35 ? "start" : "middle",
				children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, width < 500 ? 24 : 48)
			})] }, name))
		]
	});
}
function Sparkline({ values }) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const points = values.map((value, index) => {
		const x = 96 * index / Math.max(1, values.length - 1);
		return `${tenth(2 + x)},${tenth(20 - 16 * (value - low) / Math.max(.02, high - low))}`;
	});
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("svg", {
		class: "spark",
		width: "100",
		height: "24",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_1__.e)("polyline", {
			class: "line",
			points: points.join(" ")
		})
	});
}



/***/ }),

/***/ 5263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
// src/statistics/distributions.ts
function normalCdf(z) {
	if (Number.isNaN(z)) throw new RangeError("z is not a number");
	if (z < -9) return 0;
	if (z > 9) return 1;
	let sum = z;
	let term = z;
	for (let odd = 3; sum !== sum + term; odd += 2) {
		term *= z * z / odd;
		sum += term;
	}
	return .5 + sum * Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
	return bisect((z) => normalCdf(z) >= probability, -9, 9);
}
function studentQuantile(probability, degrees) {
	const angle = bisect((theta) => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
	return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
	const odd = degrees % 2 === 1;
	const cos = Math.cos(theta);
	let term = odd ? cos : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
		term *= (k - 1) / k * cos * cos;
		sum += term;
	}
	return .5 + (odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum) / 2;
}
function binomialCdf(right, samples, rate) {
	if (rate >= 1) return 0;
	let logTerm = samples * Math.log1p(-rate);
	let sum = Math.exp(logTerm);
	for (let k = 1; k <= right; k++) {
		logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
		sum += Math.exp(logTerm);
	}
	return Math.min(1, sum);
}
function bisect(isTrue, from, to) {
	let low = from;
	let high = to;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (isTrue(middle)) high = middle;
		else low = middle;
	}
	return high;
}



/***/ }),

/***/ 4568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ presentArms),
/* harmony export */   Z: () => (/* binding */ episodes)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);


// src/history/present.ts
const ABANDONED_AFTER_MS = 26784e5;
function presentArms(runs, now) {
	const newest = ["measure", "compare"].flatMap((kind) => runs.findLast((run) => run.kind === kind) ?? []).filter(({ at }) => Date.parse(at) > Date.parse(now) - ABANDONED_AFTER_MS);
	const earlier = runs.toReversed().flatMap((run) => run.arms.map((arm) => ({
		run,
		arm
	})));
	return newest.flatMap((run) => [...run.arms.map((arm) => ({
		run,
		arm
	})), ...run.silent.flatMap((digest) => earlier.find(({ arm }) => arm.digest === digest) ?? [])]);
}

// src/history/drift/change-point.ts
const MIN_SIDE = 2;
function likeliestChange(values, leastVariance) {
	const count = values.length;
	const all = sumsOf(values);
	let found = null;
	let before = {
		weight: 0,
		value: 0
	};
	for (const [index, { value, weight }] of values.entries()) {
		const at = index + 1;
		before = {
			weight: before.weight + weight,
			value: before.value + weight * value
		};
		if (at < MIN_SIDE || count - at < MIN_SIDE) continue;
		const after = {
			weight: all.weight - before.weight,
			value: all.value - before.value
		};
		const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
		const variance = Math.max(leastVariance, within / (count - 2));
		const difference = after.value / after.weight - before.value / before.weight;
		const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
		if (found === null || size > found.size) found = {
			at,
			size
		};
	}
	return found;
}
function sumsOf(values) {
	let [sumOfWeights, sum, square] = [
		0,
		0,
		0
	];
	for (const { value, weight } of values) {
		sumOfWeights += weight;
		sum += weight * value;
		square += weight * value * value;
	}
	return {
		weight: sumOfWeights,
		value: sum,
		square
	};
}
function isSustained(values, at) {
	const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
	return values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before)).length >= MIN_SIDE;
}
function meanOf(values) {
	const { value, weight } = sumsOf(values);
	return value / weight;
}
function changeLimit(count, deviates) {
	return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(deviates), count - 2);
}
function pageStep(sum, { value, weight }, means, variance) {
	const ratio = weight * ((value - means.from) ** 2 - (value - means.to) ** 2) / (2 * variance);
	return Math.max(0, sum + ratio);
}

// src/history/drift/scores.ts
function accuracyScores(normal) {
	const rates = tasksOf(normal).map((task) => {
		let [right, samples] = [0, 0];
		for (const run of normal) {
			const cell = run[task];
			if (cell == null) continue;
			right += cell.right;
			samples += cell.samples;
		}
		return samples === 0 ? null : right / samples;
	});
	const of = (run) => meanOver(run, (cell, task) => {
		const rate = rates[task];
		return rate == null ? null : cell.right / cell.samples - rate;
	});
	return {
		normal: normal.map(of),
		of
	};
}
function agreementScores(normal) {
	const pools = tasksOf(normal).map((task) => poolOf(normal, task));
	const score = (run, own) => meanOver(run, (cell, task) => {
		const pool = pools[task];
		const others = (pool?.samples ?? 0) - own * cell.samples;
		if (pool === void 0 || others === 0) return null;
		return agreement(cell, pool, own) / others - pool.usual;
	});
	return {
		normal: normal.map((run) => score(run, 1)),
		of: (run) => score(run, 0)
	};
}
function poolOf(normal, task) {
	const counts = [];
	let samples = 0;
	for (const run of normal) {
		const cell = run[task];
		if (cell == null) continue;
		samples += cell.samples;
		for (const { choice, count } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count;
	}
	let [sum, runs] = [0, 0];
	for (const run of normal) {
		const cell = run[task];
		if (cell == null || samples === cell.samples) continue;
		sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
		runs++;
	}
	return {
		samples,
		counts,
		usual: runs === 0 ? 0 : sum / runs
	};
}
function agreement(cell, { counts }, own) {
	let sum = 0;
	for (const { choice, count } of cell.picks) sum += count * ((counts[choice] ?? 0) - own * count);
	return sum / cell.samples;
}
function meanOver(run, score) {
	let [sum, tasks] = [0, 0];
	for (let task = 0; task < run.length; task++) {
		const cell = run[task];
		const value = cell == null ? null : score(cell, task);
		if (value === null) continue;
		sum += value;
		tasks++;
	}
	return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(runs) {
	return [...(runs[0] ?? []).keys()];
}

// src/history/drift/episodes.ts
const LIMIT = 4;
const MIN_RUNS = 10;
const SETTLED_AFTER = 60;
const RECOVERY = Math.log(100);
const SCORES = {
	accuracy: accuracyScores,
	answers: agreementScores
};
function episodes(runs, watched) {
	const result = [];
	let normal = [];
	let drift = null;
	for (const [index, run] of runs.entries()) {
		if (drift === null) {
			normal = [...normal, index].slice(-90);
			const change = changeIn(normal.map((at) => runs[at] ?? []), watched);
			if (change === null) continue;
			const [before, after] = [normal.slice(0, change), normal.slice(change)];
			const episode = {
				since: after[0] ?? index,
				found: index,
				normal: before,
				over: null
			};
			result.push(episode);
			drift = begin(episode, after, runs, watched);
			continue;
		}
		const { since, normal: before } = drift.episode;
		const back = recovers(drift, index, run);
		if (back === null && index - since < 60) continue;
		const how = back === null ? "settled" : "recovered";
		result[result.length - 1] = {
			...drift.episode,
			over: {
				run: index,
				how
			}
		};
		normal = back === null ? between(since, index) : [...before, ...between(back, index)];
		drift = null;
	}
	return result;
}
function changeIn(runs, watched) {
	if (runs.length < MIN_RUNS) return null;
	const { normal } = SCORES[watched](runs);
	const values = valuesOf(normal, runs);
	const change = likeliestChange(values, minVariance(runs));
	if (change === null || change.size <= changeLimit(runs.length, LIMIT)) return null;
	return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, runs, watched) {
	const pick = (indices) => indices.map((index) => runs[index] ?? []);
	const [before, since] = [pick(episode.normal), pick(after)];
	const scores = SCORES[watched](before);
	const values = valuesOf(scores.normal, before);
	const to = meanOf(values);
	const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
	return {
		episode,
		scores,
		variance: Math.max(minVariance(before), square / Math.max(1, values.length - 1)),
		means: {
			from: meanOf(valuesOf(since.map(scores.of), since)),
			to
		},
		sum: 0,
		first: episode.found + 1
	};
}
function recovers(drift, index, run) {
	if (drift.sum === 0) drift.first = index;
	drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
	return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
const ofRun = (value, run) => ({
	value,
	weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0)
});
const valuesOf = (scores, runs) => runs.map((run, index) => ofRun(scores[index] ?? 0, run));
const minVariance = (runs) => 1 / Math.max(1, runs[0]?.length ?? 1);
const between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);



/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qg: () => (/* binding */ BENCHMARK_PAGE),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   vu: () => (/* binding */ DECISION_PAGE)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2928);


// src/report/links.ts
const RUN = /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DECISION_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)("docs/decision.md");
const BENCHMARK_PAGE = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)("docs/benchmark.md");
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

/***/ 8262:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ Scroll),
/* harmony export */   wi: () => (/* binding */ Footer),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2369);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





// src/report/html/parts.tsx
function Section({ title, children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("section", {
		"aria-label": title,
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("h2", { children: title }), children]
	});
}
function Scroll({ label, children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("section", {
		class: "scroll",
		"aria-label": label,
		tabIndex: 0,
		children
	});
}
function Footer({ report }) {
	const { suite, tool, finishedAt } = report;
	const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .runPage */ .fL)(report);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("footer", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [
		"Suite ",
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.name, 60) }),
		": ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, "task"),
		" of",
		" ",
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.dataset.source) }),
		". Finished ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(finishedAt),
		", SWE-Lancer Gate",
		" ",
		(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(tool.version, 40),
		".",
		" ",
		run !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("a", {
			href: run,
			rel: "noreferrer",
			children: "Run log"
		})
	] }) });
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

/***/ 2414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDashboard: () => (/* binding */ renderDashboard)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7413);
/* harmony import */ var _episodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4568);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3003);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8262);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4974);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5249);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6904);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(813);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1071);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2369);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5822);













// src/history/dashboard/changes.ts
function changePoints({ armRuns }) {
	return grouped(armRuns).flatMap((own) => {
		const tasks = [...new Set(own.flatMap((armRun) => [...armRun.answersTo.keys()]))];
		const cells = own.map((armRun) => tasks.map((task) => {
			const answers = armRun.answersTo.get(task);
			return answers === void 0 || answers.samples === 0 ? null : {
				right: answers.right,
				samples: answers.samples,
				picks: []
			};
		}));
		return (0,_episodes_js__WEBPACK_IMPORTED_MODULE_2__/* .episodes */ .Z)(cells, "accuracy").map(({ since, normal, over }) => {
			const after = own.slice(since, over?.run ?? own.length);
			const before = normal.flatMap((index) => own[index] ?? []);
			return {
				at: own[since]?.at ?? "",
				by: mean(after) - mean(before),
				lasts: over?.how !== "recovered"
			};
		});
	}).sort((a, b) => a.at < b.at ? -1 : 1);
}
function sinceChange(series) {
	const since = changePoints(series).at(-1)?.at ?? "";
	return {
		...series,
		armRuns: series.armRuns.filter(({ at }) => at >= since)
	};
}
function grouped(armRuns) {
	const groups = /* @__PURE__ */ new Map();
	for (const armRun of armRuns) {
		const own = groups.get(armRun.digest);
		if (own === void 0) groups.set(armRun.digest, [armRun]);
		else own.push(armRun);
	}
	return [...groups.values()];
}
function mean(armRuns) {
	return armRuns.reduce((sum, { accuracy }) => sum + accuracy, 0) / Math.max(1, armRuns.length);
}

// src/history/dashboard/site.ts
function siteOf(records) {
	const runs = records.flatMap((record) => record.kind === "acceptance" ? [] : [{
		...record,
		page: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(record).replace(/\.json$/, "")
	}]);
	const gates = [...new Set(runs.map(({ id }) => id))];
	const severalGates = gates.length > 1;
	const compared = new Map(runs.flatMap((run) => run.kind === "compare" ? run.arms.map((arm) => [arm.digest, arm.name]) : []));
	const seriesOf = ({ kind, id }, { name: own, digest }) => {
		const name = (kind === "measure" ? compared.get(digest) : void 0) ?? own;
		return severalGates ? `${id}: ${name}` : name;
	};
	const armRuns = /* @__PURE__ */ new Map();
	const tasks = /* @__PURE__ */ new Map();
	for (const run of runs) for (const arm of run.arms) {
		const series = seriesOf(run, arm);
		const { tasks: answers, ...figures } = arm;
		const armRun = {
			...figures,
			at: run.at,
			run: run.page,
			answersTo: new Map(Object.entries(answers))
		};
		armRuns.set(series, [...armRuns.get(series) ?? [], armRun]);
	}
	for (const { suite } of runs.toReversed()) for (const task of suite.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
	const now = runs.at(-1)?.at ?? "";
	const ofGate = (gate) => runs.filter(({ id }) => id === gate);
	const present = new Set(gates.flatMap((gate) => (0,_episodes_js__WEBPACK_IMPORTED_MODULE_2__/* .presentArms */ .X)(ofGate(gate), now).map(({ run, arm }) => seriesOf(run, arm))));
	return {
		series: [...armRuns].map(([name, all]) => ({
			name,
			armRuns: all,
			isPresent: present.has(name)
		})),
		runs,
		acceptances: records.filter((record) => record.kind === "acceptance"),
		tasks: [...tasks.values()]
	};
}
function presentSeries({ series }) {
	return series.filter(({ isPresent }) => isPresent);
}
function recentTasks(series, { tasks }) {
	const asked = new Set(series.flatMap((one) => recentRuns(one).flatMap(({ answersTo }) => [...answersTo.keys()])));
	return tasks.filter(({ id }) => asked.has(id));
}
function recentRuns({ armRuns }) {
	const { digest } = armRuns.at(-1) ?? {};
	return armRuns.filter((armRun) => armRun.digest === digest).slice(-30);
}
function leaderboard(series) {
	const all = series.map((one) => {
		const armRuns = recentRuns(one);
		const answers = sum(armRuns.map((armRun) => armRun.answers));
		const isPriced = armRuns.every((armRun) => armRun.cost !== null);
		return {
			name: one.name,
			armRuns: armRuns.length,
			accuracy: sum(armRuns.map((armRun) => armRun.accuracy * armRun.answers)) / answers,
			costPerAnswer: isPriced ? sum(armRuns.map((armRun) => armRun.cost ?? 0)) / answers : null,
			medianLatencyMs: middle(armRuns.map((armRun) => armRun.medianLatencyMs)),
			formatErrors: sum(armRuns.map((armRun) => armRun.formatErrors)),
			answers
		};
	});
	return all.map((one) => ({
		...one,
		efficient: one.costPerAnswer !== null && !all.some((other) => beats(other, one))
	})).sort((a, b) => b.accuracy - a.accuracy);
}
function beats(one, other) {
	if (one.costPerAnswer === null || other.costPerAnswer === null) return false;
	return one.accuracy >= other.accuracy && one.costPerAnswer <= other.costPerAnswer && (one.accuracy > other.accuracy || one.costPerAnswer < other.costPerAnswer);
}
function shareOf(taskId, armRuns) {
	const answers = armRuns.flatMap((armRun) => armRun.answersTo.get(taskId) ?? []);
	return {
		right: sum(answers.map(({ right }) => right)),
		samples: sum(answers.map(({ samples }) => samples))
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
function middle(values) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// src/history/dashboard/badge.ts
function badge(site) {
	const [best] = leaderboard(presentSeries(site).map(sinceChange));
	return {
		schemaVersion: 1,
		label: "SWE-Lancer",
		message: best === void 0 ? "not measured" : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(best.accuracy)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(best.name, 40)}`,
		color: best === void 0 ? "lightgrey" : "blue"
	};
}

// src/history/dashboard/heat-map.tsx
const SPLIT = .5;
function HeatMap({ series, tasks }) {
	const recent = series.map((one) => ({
		name: one.name,
		armRuns: recentRuns(one)
	}));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("form", {
		id: "tools",
		hidden: true,
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("label", { children: ["Task ", /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("input", {
				type: "search",
				name: "search",
				autocomplete: "off"
			})] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("label", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("input", {
				type: "checkbox",
				name: "split"
			}), " Only tasks on which arms differ"] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("output", {
				name: "shown",
				"aria-live": "polite"
			})
		]
	}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "Table of tasks by arms",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("table", {
			class: "heat",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Head, { children: "Task" }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Head, { children: "Price" }),
				recent.map(({ name }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Head, { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 40) }, name))
			] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tbody", { children: tasks.map((task, order) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Row, {
				task,
				order,
				shares: recent.map(({ armRuns }) => shareOf(task.id, armRuns))
			}, task.id)) })]
		})
	})] });
}
function Head({ children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
		scope: "col",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("button", {
			type: "button",
			children
		})
	});
}
function Row({ task, order, shares }) {
	const known = shares.flatMap((share) => fractionOf(share) ?? []);
	const isSplit = known.length > 1 && Math.max(...known) - Math.min(...known) > SPLIT;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", {
		"data-split": String(isSplit),
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
				scope: "row",
				"data-value": order,
				children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
					href: taskPage(task.id),
					children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(task.id, 60)
				})
			}),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", {
				"data-value": task.price,
				children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(task.price)
			}),
			shares.map((share, column) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Cell, { share }, column))
		]
	});
}
function Cell({ share }) {
	const fraction = fractionOf(share);
	if (fraction === null) return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: "–" });
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", {
		"data-value": fraction,
		"data-share": Math.round(fraction * 10),
		title: `${share.right} of ${share.samples}`,
		children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(fraction)
	});
}
const fractionOf = ({ right, samples }) => samples === 0 ? null : right / samples;
function taskPage(id) {
	return `tasks/${fileNameOf(id)}.html`;
}
function fileNameOf(id) {
	return /^[\w-]{1,80}$/.test(id) ? id : `${id.slice(0, 80).replace(/[^\w-]/g, "_")}-${(0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .o)(id).slice(0, 8)}`;
}

// src/history/dashboard/charts.tsx
const DAY$1 = 864e5;
const RANGES = [
	{
		days: 30,
		name: "30 days"
	},
	{
		days: 90,
		name: "90 days"
	},
	{
		days: 366,
		name: "1 year"
	}
];
function within(series, days) {
	const last = Math.max(...series.flatMap(({ armRuns }) => armRuns.map(({ at }) => Date.parse(at))));
	const inRange = ({ at }) => last - Date.parse(at) <= days * DAY$1;
	return series.map((one) => ({
		...one,
		armRuns: one.armRuns.filter(inRange),
		changes: one.changes.filter(inRange)
	})).filter(({ armRuns }) => armRuns.length > 0);
}
function AccuracyChart({ series }) {
	const last = series.map(({ name, armRuns }) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(armRuns.at(-1)?.accuracy ?? 0)}`).join(", ");
	const changes = series.flatMap(({ name, changes }) => changes.map(({ at, by }) => `${name} changed by ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(by)} points on ${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(Date.parse(at))}`));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .LineChart */ .bl, {
		label: `Accuracy over time. Latest: ${last}. ${changes.length === 0 ? "No change points." : `${changes.join("; ")}.`}`,
		panels: series.map(({ name, armRuns, changes }) => ({
			name,
			points: armRuns.map((armRun) => ({
				at: Date.parse(armRun.at),
				value: armRun.accuracy,
				low: armRun.low,
				high: armRun.high,
				group: armRun.digest,
				href: runPage(armRun.run),
				title: `${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(Date.parse(armRun.at))}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(armRun.accuracy)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(armRun.low)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(armRun.high)})`
			})),
			marks: changes.map(({ at, by }) => ({
				at: Date.parse(at),
				text: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(by)} points, ${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(Date.parse(at))}`
			}))
		})),
		unit: "%",
		shared: true
	});
}
function CostOverTime({ series }) {
	const priced = series.map(({ name, armRuns }) => ({
		name,
		armRuns: armRuns.flatMap((armRun) => pricedRun(armRun))
	})).filter(({ armRuns }) => armRuns.length > 0);
	if (priced.length === 0) return null;
	const last = priced.map(({ name, armRuns }) => `${name} $${(armRuns.at(-1)?.value ?? 0).toFixed(2)}`).join(", ");
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .LineChart */ .bl, {
		label: `Cost per 100 answers over time, in US dollars. Latest: ${last}.`,
		panels: priced.map(({ name, armRuns }) => ({
			name,
			points: armRuns,
			marks: []
		})),
		unit: "$",
		shared: false
	});
}
function pricedRun({ at, run, cost, answers, digest }) {
	if (cost === null || answers === 0) return [];
	const value = 100 * cost / answers;
	const time = Date.parse(at);
	return [{
		at: time,
		value,
		group: digest,
		title: `${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(time)}: $${value.toFixed(4)} per 100 answers`,
		href: runPage(run)
	}];
}
const runPage = (run) => `runs/${run}.html`;
function ParetoChart({ standings }) {
	const dots = standings.flatMap(({ name, accuracy, costPerAnswer, efficient }) => costPerAnswer === null ? [] : [{
		name,
		accuracy,
		efficient,
		cost: 100 * costPerAnswer
	}]);
	return dots.length < 2 ? null : /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .CostChart */ .WO, { dots });
}

// src/history/dashboard/script.ts
function script() {
	document.addEventListener("click", ({ target }) => {
		const href = target instanceof SVGElement ? target.dataset.href : void 0;
		if (href !== void 0) location.assign(href);
	});
	const table = document.querySelector("table.heat");
	const tools = document.getElementById("tools");
	if (!(table instanceof HTMLTableElement) || !(tools instanceof HTMLFormElement)) return;
	const body = table.tBodies.item(0);
	if (body === null) return;
	const rows = [...body.rows];
	const heads = [...table.tHead?.rows.item(0)?.cells ?? []];
	const place = new Map(rows.map((row, index) => [row, index]));
	const value = (row, column) => Number(row.cells.item(column)?.dataset.value ?? NaN);
	const sort = (column) => {
		const direction = heads[column]?.getAttribute("aria-sort") === "descending" ? "ascending" : "descending";
		for (const head of heads) head.removeAttribute("aria-sort");
		heads[column]?.setAttribute("aria-sort", direction);
		const sign = direction === "descending" ? -1 : 1;
		rows.sort((a, b) => {
			const [one, other] = [value(a, column), value(b, column)];
			if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
			return sign * (one - other) || (place.get(a) ?? 0) - (place.get(b) ?? 0);
		});
		body.append(...rows);
	};
	const filter = () => {
		const fields = new FormData(tools);
		const search = String(fields.get("search") ?? "").trim().toLowerCase();
		const split = fields.get("split") !== null;
		for (const row of rows) row.hidden = !(row.cells.item(0)?.textContent ?? "").toLowerCase().includes(search) || split && row.dataset.split !== "true";
		const output = tools.querySelector("output");
		if (output) output.value = `${rows.filter((row) => !row.hidden).length} of ${rows.length} tasks`;
	};
	for (const [column, head] of heads.entries()) head.querySelector("button")?.addEventListener("click", () => sort(column));
	tools.hidden = false;
	tools.addEventListener("submit", (event) => event.preventDefault());
	tools.addEventListener("input", filter);
	filter();
}

// src/history/dashboard/style.ts
const DASHBOARD_STYLE = `${_style_js__WEBPACK_IMPORTED_MODULE_6__/* .STYLE */ .Y}
:root { --right: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --right: #3fb950; } }
nav { margin-bottom: 1rem; }
.ranges { border: 0; padding: 0; margin: 0; } .ranges legend { padding: 0; font-weight: 600; } .ranges label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.range { display: none; }
${RANGES.map(({ days }) => `section:has(input[value="${days}"]:checked) .range[data-range="${days}"] { display: block; }`).join("\n")}
.heat td, .heat th { padding: 0.25rem 0.4rem; }
.heat thead th { white-space: normal; overflow-wrap: anywhere; max-width: 6rem; min-width: 4.75rem; font-size: 0.875rem; vertical-align: bottom; }
:is(.heat, .tasks) tbody th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
.heat th[aria-sort="descending"] button::after { content: " ↓"; } .heat th[aria-sort="ascending"] button::after { content: " ↑"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join("\n")}
.runs th[scope="row"] { white-space: nowrap; }
@media (max-width: 40rem) {
  .runs :is(th, td):is(:nth-child(2), :nth-child(3)), .latest :is(th, td):nth-child(3), .heat :is(th, td):nth-child(2) { display: none; }
  .heat :is(th, td) { padding: 0.25rem 0.2rem; }
  .scroll .runs th[scope="row"] { max-width: none; } .scroll .runs td { white-space: normal; }
}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
`;

// src/history/dashboard/layout.tsx
function page(title, above, here, children) {
	return (0,_style_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDocument */ .y)({
		title: `${title} · SWE-Lancer Gate`,
		style: DASHBOARD_STYLE,
		script
	}, /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("main", { children: [above.length > 0 && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("nav", {
		"aria-label": "Where you are",
		children: [above.map(([name, address]) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("span", { children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
				href: address,
				children: name
			}),
			" ›",
			" "
		] }, address)), here]
	}), children] }));
}
const day = (at) => at.slice(0, 16).replace("T", " ");

// src/history/dashboard/overview.tsx
function renderOverview(site) {
	const marked = site.series.map((one) => ({
		...one,
		changes: changePoints(one)
	}));
	const present = presentSeries(site);
	const standing = leaderboard(present.map(sinceChange));
	const pareto = /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(ParetoChart, { standings: standing });
	return page("Nightly results", [], "", /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", {
			class: "kicker",
			children: "SWE-Lancer Gate · nightly results"
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h1", { children: headline(site, marked.filter(({ isPresent }) => isPresent)) }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: [
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(site.runs.length, "run"),
			" · ",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(site.series.length, "arm"),
			" · ",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(site.tasks.length, "task")
		] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Latest results",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Leaderboard, {
				standing,
				site
			})
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Accuracy against cost",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: [
				"Arms on the line are ",
				_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .PARETO_OPTIMAL */ .tr,
				"."
			] }), pareto]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Trends, { series: marked }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Tasks",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: "Accuracy of each arm on each task, over at most 30 runs with its current configuration." }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(HeatMap, {
				series: present,
				tasks: recentTasks(present, site)
			})]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Acceptances, { acceptances: site.acceptances }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Runs",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(Runs, { runs: site.runs.slice(-60).toReversed() })
		})
	] }));
}
const RECENT_DAYS = 30;
const DAY = 864e5;
function headline({ runs }, series) {
	const newest = runs.at(-1);
	if (newest === void 0) return "No runs yet";
	const isNews = ({ at }) => Date.parse(newest.at) - Date.parse(at) <= RECENT_DAYS * DAY;
	const changed = series.flatMap(({ name, changes }) => {
		const last = changes.findLast((change) => change.lasts && isNews(change));
		return last === void 0 ? [] : [{
			name,
			...last
		}];
	});
	const found = changed.map(({ name, by, at }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 40)} ${by < 0 ? "fell" : "rose"} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(Math.abs(by))} on ${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(Date.parse(at))}`);
	const what = changed.length === 0 ? "no recent changes" : `${changed.length} changed: ${found.join(", ")}`;
	return `Last run ${(0,_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .dayText */ .Ew)(Date.parse(newest.at))}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(series.length, "arm")}, ${what}`;
}
function Trends({ series }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Trends",
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: "The band around each line is the 95% interval on these tasks. A line is interrupted where the configuration changed; a marker shows where accuracy changed without that." }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("fieldset", {
				class: "ranges",
				children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("legend", { children: "Range" }), RANGES.map(({ days, name }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("label", { children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("input", {
						type: "radio",
						name: "range",
						value: days,
						checked: days === 90
					}),
					" ",
					name
				] }, days))]
			}),
			RANGES.map(({ days }) => {
				const shown = within(series, days);
				return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("div", {
					class: "range",
					"data-range": days,
					children: [
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h3", { children: "Accuracy" }),
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(AccuracyChart, { series: shown }),
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h3", { children: "Cost per 100 answers" }),
						/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(CostOverTime, { series: shown })
					]
				}, days);
			})
		]
	});
}
const COLUMNS = [
	"Arm",
	"Accuracy",
	"Last 30 runs",
	"Cost per 100 answers",
	"Median time",
	"Unreadable",
	"Answers",
	"Runs"
];
function Leaderboard({ standing, site }) {
	const suite = site.runs.at(-1)?.suite;
	const floors = suite === void 0 ? [] : (0,_arms_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleFloors */ .YF)(suite);
	const recent = new Map(site.series.map((one) => [one.name, recentRuns(one).map(({ accuracy }) => accuracy)]));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "Latest results of every arm",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("table", {
			class: "latest",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: COLUMNS.map((head) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
				scope: "col",
				children: head
			}, head)) }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tbody", { children: standing.map((one) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
					scope: "row",
					children: [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(one.name, 80), one.efficient && " ★"]
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(one.accuracy) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_charts_js__WEBPACK_IMPORTED_MODULE_8__/* .Sparkline */ .OW, { values: recent.get(one.name) ?? [] }) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: one.costPerAnswer === null ? "unknown" : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(100 * one.costPerAnswer) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(one.medianLatencyMs) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(one.formatErrors / one.answers) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(one.answers) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(one.armRuns) })
			] }, one.name)) })]
		})
	}), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("small", { children: [
		standing.some(({ efficient }) => efficient) && "★ marks the best accuracy at its price or below. ",
		"Simple rules on the same tasks:",
		" ",
		floors.map(({ name, accuracy }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 30)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(accuracy)}`).join(" · "),
		". Arms are shown since their last change point."
	] }) })] });
}
function Acceptances({ acceptances }) {
	if (acceptances.length === 0) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Accepted drops",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("ul", { children: acceptances.toReversed().map(({ at, by, reason, pullRequest, difference }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("li", { children: [
			day(at),
			", pull request ",
			pullRequest,
			difference && `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(difference.estimate)} points`,
			": “",
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason),
			"” (",
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(by, 40),
			")"
		] }, `${at} ${pullRequest}`)) })
	});
}
function Runs({ runs }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "The last runs",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("table", {
			class: "runs",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
				"Run",
				"Suite",
				"Arms",
				"Best",
				"Cost"
			].map((head) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
				scope: "col",
				children: head
			}, head)) }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tbody", { children: runs.map((run) => {
				const best = run.arms.toSorted((a, b) => b.accuracy - a.accuracy)[0];
				const total = (0,_prices_js__WEBPACK_IMPORTED_MODULE_11__/* .totalCost */ .cv)(run.arms.map((arm) => arm.cost));
				return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
						scope: "row",
						children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
							href: `runs/${run.page}.html`,
							children: day(run.at)
						})
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.suite.name, 30) }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.arms.length) }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: best === void 0 ? "–" : `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(best.name, 40)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(best.accuracy)}` }),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(total) })
				] }, run.page);
			}) })]
		})
	});
}

// src/history/dashboard/run-page.tsx
function renderRun(run) {
	const link = (0,_links_js__WEBPACK_IMPORTED_MODULE_9__/* .runPage */ .fL)(run);
	return page(`Run of ${day(run.at)} UTC`, [["Nightly results", "../index.html"]], day(run.at), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h1", { children: [
			"Run of ",
			day(run.at),
			" UTC"
		] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: [
			"Gate ",
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.id, 60) }),
			", suite ",
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.suite.name, 60) }),
			run.commit !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [", commit ", /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("code", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(run.commit) })] }),
			", SWE-Lancer Gate ",
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(run.tool, 20),
			".",
			" ",
			link !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
				href: link,
				rel: "noreferrer",
				children: "Run on GitHub"
			})
		] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
			label: "Table of arms",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("table", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
				"Arm",
				"Accuracy",
				"Likely",
				"Earned",
				"Cost",
				"Answers",
				"Unreadable",
				"Missing",
				"Median time"
			].map((head) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
				scope: "col",
				children: head
			}, head)) }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tbody", { children: run.arms.map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
					scope: "row",
					children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(arm.name, 80)
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(arm.accuracy) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: [
					(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(arm.low),
					" to ",
					(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(arm.high)
				] }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(Math.round(arm.earned)) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(arm.cost) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(arm.answers) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(arm.formatErrors) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(arm.missing) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(arm.medianLatencyMs) })
			] }, arm.name)) })] })
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Tasks",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
				label: "Tasks of this run",
				children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("table", {
					class: "tasks",
					children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
						scope: "col",
						children: "Task"
					}), run.arms.map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
						scope: "col",
						children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(arm.name, 40)
					}, arm.name))] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tbody", { children: run.suite.tasks.map((task) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("th", {
						scope: "row",
						children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
							href: `../${taskPage(task.id)}`,
							children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(task.id, 60)
						})
					}), run.arms.map(({ name, tasks }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("td", { children: rightOf(tasks[task.id]) }, name))] }, task.id)) })]
				})
			})
		})
	] }));
}
const rightOf = (answers) => answers === void 0 ? "–" : `${answers.right} of ${answers.samples}`;

// src/history/dashboard/task-page.tsx
function renderTask(task, { series }) {
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .issuePath */ .dR)(task);
	const id = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(task.id, 60);
	return page(`Task ${id}`, [["Nightly results", "../index.html"]], id, /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(_style_js__WEBPACK_IMPORTED_MODULE_6__.d, { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h1", { children: ["Task ", id] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: [
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(task.price),
			", ",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(task.proposals, "proposal"),
			".",
			" ",
			path !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("a", {
				href: `https://github.com${path}`,
				rel: "noreferrer",
				children: [
					"Issue ",
					(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .issueNumber */ .Pp)(task), 20),
					" on GitHub"
				]
			})
		] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: "● right, ○ wrong, ◐ right in some answers of the run." }),
		series.map((one) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)(TaskSeries, {
			task,
			series: one
		}, one.name))
	] }));
}
function TaskSeries({ task, series }) {
	const armRuns = series.armRuns.filter((armRun) => armRun.answersTo.has(task.id));
	if (armRuns.length === 0) return null;
	const { right, samples } = shareOf(task.id, armRuns);
	const picks = picksOf(task.id, recentRuns(series));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("section", {
		"aria-label": (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(series.name, 80),
		children: [
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("h2", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(series.name, 80) }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", { children: [
				"Right in ",
				(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(right),
				" of ",
				(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(samples, "answer"),
				" since ",
				day(armRuns[0]?.at ?? ""),
				".",
				" ",
				picks.length > 0 && `Recent picks: ${picks.map(([pick, times]) => `${pick === "none" ? "nothing readable" : `proposal ${pick}`} (${times}×)`).join(", ")}.`
			] }),
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("p", {
				class: "strip",
				role: "img",
				"aria-label": `${right} of ${samples} right over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(armRuns.length, "run")}`,
				children: months(armRuns).map(([month, ofMonth]) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_6__.e)("span", { children: [
					month,
					" ",
					ofMonth.map((armRun) => mark(armRun, task.id)).join("")
				] }, month))
			})
		]
	});
}
function picksOf(taskId, armRuns) {
	const times = /* @__PURE__ */ new Map();
	for (const armRun of armRuns) for (const [pick, number] of Object.entries(armRun.answersTo.get(taskId)?.picks ?? {})) times.set(pick, (times.get(pick) ?? 0) + number);
	return [...times].sort(([, a], [, b]) => b - a);
}
function mark(armRun, taskId) {
	const { right = 0, samples = 0 } = armRun.answersTo.get(taskId) ?? {};
	return samples === 0 ? "·" : right === samples ? "●" : right === 0 ? "○" : "◐";
}
function months(armRuns) {
	const groups = /* @__PURE__ */ new Map();
	for (const armRun of armRuns) {
		const month = armRun.at.slice(0, 7);
		groups.set(month, [...groups.get(month) ?? [], armRun]);
	}
	return [...groups];
}

// src/history/dashboard/render.ts
function* renderDashboard(records) {
	const site = siteOf(records);
	yield ["index.html", renderOverview(site)];
	yield ["badge.json", `${JSON.stringify(badge(site))}\n`];
	for (const task of site.tasks) yield [taskPage(task.id), renderTask(task, site)];
	for (const run of site.runs) yield [`runs/${run.page}.html`, renderRun(run)];
}



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
			score: rounded(STEPS * weight * score),
			probability
		};
	});
}
const rounded = (score) => Math.sign(score) * Math.floor(Math.abs(score) + .5 + 1e-9);
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
	return tasks.sort((a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || (a.id < b.id ? -1 : 1));
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



/***/ })

};
