export const id = 2417;
export const ids = [2417];
export const modules = {

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

/***/ 2417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComparePage: () => (/* binding */ renderComparePage)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7413);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(813);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1071);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8262);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9642);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5822);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9394);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1730);
/* harmony import */ var _phrases2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(762);











// src/report/compare/html/style.ts
const COMPARE_STYLE = `${_style_js__WEBPACK_IMPORTED_MODULE_3__/* .STYLE */ .Y}
:root { --r0: #ffffff; --r1: #ddf4ff; --r2: #b6e3ff; --r3: #80ccff; --r4: #54aeff; --on: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --r0: #0d1117; --r1: #0c2d6b; --r2: #0d419d; --r3: #1158c7; --r4: #1a63d8; --on: #ffffff; }
}
.rule th, .rule td { color: var(--quiet); font-style: italic; }
.arms td:last-child { width: 40%; min-width: 10rem; }
@media (max-width: 40rem) {
  .arms :is(th, td):last-child, .bars { display: none; } .arms small { display: block; }
  .scroll .arms th[scope="row"] { max-width: 33vw; overflow-wrap: anywhere; }
}
.bar { display: block; overflow: visible; }
.bar .axis { stroke: var(--line); }
.bar .range { stroke: var(--ink); stroke-width: 3; }
.bar .floor { stroke: var(--quiet); stroke-dasharray: 4 3; }
.bar circle { fill: var(--ink); }
.beats { font-weight: 700; }
.scroll .heat th:first-child { min-width: min(24rem, 45vw); }
.heat td { text-align: center; color: var(--on); font-variant-numeric: tabular-nums; }
.r0 { background: var(--r0); color: var(--ink) !important; }
.r1 { background: var(--r1); } .r2 { background: var(--r2); } .r3 { background: var(--r3); } .r4 { background: var(--r4); }
`;

// src/report/compare/html/page.tsx
function renderComparePage(report) {
	return (0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDocument */ .y)({
		title: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report)),
		style: COMPARE_STYLE
	}, /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Page, { report }));
}
function Page({ report }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_style_js__WEBPACK_IMPORTED_MODULE_3__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("main", { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", {
			class: "kicker",
			children: "SWE-Lancer Gate · comparison"
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("h1", { children: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)((0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .headline */ .Pl)(report)) }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Value, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Arms, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Groups, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Notes, { report }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Folded, {
			title: "Numbers",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Figures, { report })
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Folded, {
			title: "Pairwise comparison",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Pairs, { report })
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Folded, {
			title: "Task by task",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(Heat, { report })
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
			title: "Method",
			children: [
				(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .method */ .EJ)(report).map((paragraph) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: paragraph }, paragraph)),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .REPRODUCE */ .a2.title, ":"] }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("pre", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(report.reproduce, 1e3) })
			]
		})
	] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Footer */ .wi, { report })] });
}
const name = (arm) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(arm, 60);
function Folded({ title, children }) {
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("details", {
		class: "folded",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("summary", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("h2", { children: title }) }), children]
	});
}
function Value({ report }) {
	const dots = report.arms.flatMap(({ name, accuracy, costPerAnswer, efficient }) => accuracy === null || costPerAnswer === null ? [] : [{
		name,
		accuracy,
		efficient,
		cost: 100 * costPerAnswer
	}]);
	if (dots.length < 2) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Accuracy against cost",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [
			"Arms on the line are ",
			_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .PARETO_OPTIMAL */ .tr,
			"."
		] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .CostChart */ .WO, { dots })]
	});
}
function Notes({ report }) {
	if (report.notes.length === 0) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Notes",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("ul", { children: report.notes.map(({ text }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("li", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(text, 1e3).replaceAll("`", "") }, text)) })
	});
}
function Arms({ report }) {
	const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFloors */ .YF)(report.suite);
	const bestRule = Math.max(...rules.map((rule) => rule.accuracy));
	const rows = [...report.arms.map((arm) => ({
		at: arm.accuracy ?? -1,
		row: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(ArmRow, {
			arm,
			bestRule
		}, arm.name)
	})), ...rules.map((rule) => ({
		at: rule.accuracy,
		row: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", {
			class: "rule",
			children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
					scope: "row",
					children: name(rule.name)
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.accuracy) }),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", {}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", {}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", {})
			]
		}, rule.name)
	}))].sort((a, b) => b.at - a.at);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Accuracy",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [
			"On ",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.suite.tasks, "task"),
			". ",
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("span", {
				class: "bars",
				children: "The dashed line is the best simple rule. "
			}),
			"★ marks the best accuracy at its price or below."
		] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
			label: "Accuracy of every arm",
			children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("table", {
				class: "arms",
				children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
						scope: "col",
						children: "Model"
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
						scope: "col",
						children: "Accuracy"
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
						scope: "col",
						children: "Cost per 100 correct"
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
						scope: "col",
						children: "Rank"
					}),
					/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
						scope: "col",
						children: "0 to 100%"
					})
				] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tbody", { children: rows.map(({ row }) => row) })]
			})
		})]
	});
}
function ArmRow({ arm, bestRule }) {
	const at = (share) => `${(100 * share).toFixed(2)}%`;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "row",
			children: [name(arm.name), arm.efficient && " ★"]
		}),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: [
			(0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .accuracy */ .y2)(arm),
			" ",
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("small", { children: (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .interval */ .YP)(arm) })
		] }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .costOfRight */ .VM)(arm) }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .place */ .ik)(arm) }),
		/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: arm.accuracy !== null && arm.low !== null && arm.high !== null && /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("svg", {
			class: "bar",
			width: "100%",
			height: "20",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("line", {
					class: "axis",
					x1: "0",
					x2: "100%",
					y1: "19",
					y2: "19"
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("line", {
					class: "floor",
					x1: at(bestRule),
					x2: at(bestRule),
					y1: "0",
					y2: "20"
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("line", {
					class: "range",
					x1: at(arm.low),
					x2: at(arm.high),
					y1: "10",
					y2: "10"
				}),
				/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("circle", {
					cx: at(arm.accuracy),
					cy: "10",
					r: "5"
				})
			]
		}) })
	] });
}
function Groups({ report }) {
	if (report.groups.length === 0) return null;
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Section */ .wn, {
		title: "Statistical ties",
		children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: "Within a group, no model is proven better than another." }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("ul", { children: report.groups.map((group) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("li", { children: group.map(name).join(", ") }, group.join())) })]
	});
}
function Figures({ report }) {
	const rows = (0,_phrases2_js__WEBPACK_IMPORTED_MODULE_9__/* .figures */ .u5)(report);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "Figures of every arm",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("table", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "col",
			children: "Model"
		}), rows.map(({ label }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "col",
			children: label
		}, label))] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tbody", { children: report.arms.map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "row",
			children: name(arm.name)
		}), rows.map(({ label, of }) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: of(arm) }, label))] }, arm.name)) })] })
	});
}
function Pairs({ report }) {
	if (report.pairs.length === 0) return null;
	const arms = report.arms.filter(({ accuracy }) => accuracy !== null);
	const pairs = new Map(report.pairs.map((pair) => [JSON.stringify([pair.ahead, pair.behind]), pair]));
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_style_js__WEBPACK_IMPORTED_MODULE_3__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: [
		"Difference in points, row minus column, with its interval. Bold differences are proven after correction for all",
		" ",
		(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.pairs.length, "pair"),
		"."
	] }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "Differences between arms",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("table", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "col",
			children: "Model"
		}), arms.map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "col",
			children: name(arm.name)
		}, arm.name))] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tbody", { children: arms.map((row) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
			scope: "row",
			children: name(row.name)
		}), arms.map((column) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(PairCell, {
			ahead: pairs.get(JSON.stringify([row.name, column.name])),
			behind: pairs.get(JSON.stringify([column.name, row.name]))
		}, column.name))] }, row.name)) })] })
	})] });
}
function PairCell({ ahead, behind }) {
	const pair = ahead ?? behind;
	if (pair === void 0) return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", { children: "–" });
	const [difference, low, high] = ahead === void 0 ? [
		-pair.difference,
		-pair.high,
		-pair.low
	] : [
		pair.difference,
		pair.low,
		pair.high
	];
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", {
		class: pair.beats ? "beats" : "",
		children: [
			(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference),
			" ",
			/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("small", { children: [
				"(",
				(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low),
				" to ",
				(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high),
				")"
			] })
		]
	});
}
function Heat({ report }) {
	const arms = report.arms.filter(({ trials }) => trials > 0);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_style_js__WEBPACK_IMPORTED_MODULE_3__.d, { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("p", { children: "7/8 means 7 of 8 answers were correct. Darker is better." }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .Scroll */ .OY, {
		label: "Correct answers of every arm for every task",
		children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("table", {
			class: "heat",
			children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("thead", { children: /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
				scope: "col",
				children: "Task"
			}), arms.map((arm) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
				scope: "col",
				children: name(arm.name)
			}, arm.name))] }) }), /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tbody", { children: report.tasks.map((task) => /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)(TaskRow, {
				task,
				arms
			}, task.id)) })]
		})
	})] });
}
function TaskRow({ task, arms }) {
	const path = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .issuePath */ .dR)(task);
	const number = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .issueNumber */ .Pp)(task), 20);
	return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("tr", { children: [/* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("th", {
		scope: "row",
		children: [
			path === null ? number : /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("a", {
				href: `https://github.com${path}`,
				rel: "noreferrer",
				children: number
			}),
			" ",
			(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)((0,_tasks_js__WEBPACK_IMPORTED_MODULE_6__/* .shortTitle */ .HV)(task.title), 80),
			" · ",
			(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(task.price)
		]
	}), arms.map((arm) => {
		const { right, samples } = task.arms[arm.name] ?? {
			right: 0,
			samples: 0
		};
		return /* @__PURE__ */ (0,_style_js__WEBPACK_IMPORTED_MODULE_3__.e)("td", {
			class: samples === 0 ? "r0" : `r${Math.round(4 * right / samples)}`,
			children: samples === 0 ? "–" : `${right}/${samples}`
		}, arm.name);
	})] });
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



/***/ })

};
