export const id = 991;
export const ids = [991];
export const modules = {

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WO: () => (/* binding */ CostChart),
  bl: () => (/* binding */ LineChart),
  OW: () => (/* binding */ Sparkline),
  Ew: () => (/* binding */ dayText)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/report/html/scale.js
/** Chart scales: the position of values, and round numbers for axes. */
/** Minimum span of an axis as a share of its largest value, so that small differences do not look large. */
const MIN_SPAN = 0.2;
/**
 * A scale around values with about `count` round ticks.
 * @param bounds limits of the scale, such as 0 and 1 for accuracy
 */
function scaleAround(values, count, bounds) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const missing = Math.max(0, MIN_SPAN * Math.abs(high) - (high - low)) / 2;
    const [from, to] = [Math.max(bounds[0], low - missing), Math.min(bounds[1], high + missing)];
    const step = niceStep((to - from || 1) / count);
    const first = Math.max(bounds[0], Math.floor(from / step) * step);
    const last = Math.min(bounds[1], Math.ceil(to / step) * step);
    const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => first + index * step);
    return { from: first, to: last, ticks: ticks.filter(tick => tick <= last + step / 1000) };
}
/** The next of 1, 2, 5, 10, 20 … */
function niceStep(step) {
    const power = 10 ** Math.floor(Math.log10(step));
    return ([1, 2, 5, 10].find(factor => factor * power >= step) ?? 10) * power;
}
/** Dollars, with cents if the axis needs them. */
function dollarTick(value, scale) {
    const text = tickText(value, scale);
    const decimals = text.split('.')[1]?.length ?? 0;
    return `$${decimals === 1 ? value.toFixed(2) : text}`;
}
/** A number with the decimals that its axis needs. */
function tickText(value, { ticks }) {
    const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
    return value.toFixed(Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))));
}

;// CONCATENATED MODULE: ./build/report/html/charts.js



/** Charts of all pages as plain SVG, with units, values on hover and a text alternative. */
const WIDTHS = { narrow: 358, wide: 1056 };
/** A chart in two sizes, so that text keeps its size on phones and desktops. */
function Chart({ label, draw }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "chart", role: "img", "aria-label": (0,untrusted/* oneLine */.TN)(label, 1000), children: [(0,jsxRuntime/* jsx */.Y)("div", { class: "narrow", children: draw(WIDTHS.narrow) }), (0,jsxRuntime/* jsx */.Y)("div", { class: "wide", children: draw(WIDTHS.wide) })] }));
}
const tenth = (value) => Math.round(10 * value) / 10;
const LEFT = 52;
const RIGHT = 12;
const PANEL = 96;
const TOP = 22;
/** One panel per series, stacked, over the same period. */
function LineChart(lines) {
    return (0,jsxRuntime/* jsx */.Y)(Chart, { label: lines.label, draw: width => drawLines(lines, width) });
}
function drawLines({ panels, unit, shared }, width) {
    const factor = unit === '%' ? 100 : 1;
    const times = panels.flatMap(({ points }) => points.map(({ at }) => at));
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const x = (at) => tenth(LEFT + ((width - LEFT - RIGHT) * (at - first)) / Math.max(1, last - first));
    const valuesOf = (some) => some.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
    const scaleOf = (some) => scaleAround([...(unit === '$' ? [0] : []), ...valuesOf(some).map(value => factor * value)], 4, [
        0,
        unit === '%' ? 100 : Number.POSITIVE_INFINITY,
    ]);
    const common = scaleOf(panels);
    const height = panels.length * PANEL + 24;
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { width: width, height: height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", children: [panels.map((panel, index) => {
                const scale = shared ? common : scaleOf([panel]);
                const top = index * PANEL + TOP;
                const y = (value) => tenth(top + (PANEL - TOP - 8) * (1 - (factor * value - scale.from) / (scale.to - scale.from)));
                return ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)("text", { class: "name", x: LEFT, y: top - 8, children: (0,untrusted/* oneLine */.TN)(panel.name, width < 500 ? 40 : 80) }), scale.ticks.map(tick => ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(tick / factor), y2: y(tick / factor) }), (0,jsxRuntime/* jsx */.Y)("text", { class: "tick", x: LEFT - 6, y: y(tick / factor) + 4, "text-anchor": "end", children: unit === '%' ? `${tickText(tick, scale)}%` : dollarTick(tick, scale) })] }, tick))), groups(panel.points).map(points => ((0,jsxRuntime/* jsx */.Y)(Series, { points: points, x: x, y: y }, points[0]?.at))), panel.marks.map(({ at, text }) => ((0,jsxRuntime/* jsxs */.FD)("g", { class: "mark", children: [(0,jsxRuntime/* jsx */.Y)("line", { x1: x(at), x2: x(at), y1: top - 2, y2: top + PANEL - TOP - 8 }), (0,jsxRuntime/* jsx */.Y)("text", { x: x(at), y: top - 8, "text-anchor": x(at) > width * 0.6 ? 'end' : 'start', children: (0,untrusted/* oneLine */.TN)(text, 60) })] }, at)))] }, panel.name));
            }), timeTicks(first, last, width < 500 ? 3 : 8).map(at => ((0,jsxRuntime/* jsx */.Y)("text", { class: "tick", x: x(at), y: height - 6, "text-anchor": at === first ? 'start' : at === last ? 'end' : 'middle', children: dayText(at) }, at)))] }));
}
function Series({ points, x, y }) {
    const path = (of) => points.map(point => `${x(point.at)},${y(of(point))}`).join(' ');
    const upper = path(point => point.high ?? point.value);
    const lower = [...points].reverse().map(point => `${x(point.at)},${y(point.low ?? point.value)}`);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [points.length > 1 && (0,jsxRuntime/* jsx */.Y)("polygon", { class: "band", points: `${upper} ${lower.join(' ')}` }), (0,jsxRuntime/* jsx */.Y)("polyline", { class: "line", points: path(point => point.value) }), points.map(point => ((0,jsxRuntime/* jsx */.Y)("circle", { class: points.length === 1 ? 'alone' : 'hover', cx: x(point.at), cy: y(point.value), r: "3", "data-href": point.href, children: (0,jsxRuntime/* jsx */.Y)("title", { children: (0,untrusted/* oneLine */.TN)(point.title, 120) }) }, point.at)))] }));
}
/** Points of each group in order. */
function groups(points) {
    const all = new Map();
    for (const point of points) {
        const own = all.get(point.group);
        if (own === undefined)
            all.set(point.group, [point]);
        else
            own.push(point);
    }
    return [...all.values()];
}
function timeTicks(first, last, count) {
    if (first === last)
        return [first];
    return Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));
}
const days = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
/** `Jul 4` */
const dayText = (at) => days.format(new Date(at));
/** Accuracy against cost, with the Pareto line. */
function CostChart({ dots }) {
    const front = dots.filter(({ efficient }) => efficient).sort((a, b) => a.cost - b.cost);
    const label = `Accuracy against cost. Pareto-optimal: ${front.map(({ name }) => name).join(', ')}. ${dots
        .map(({ name, cost, accuracy }) => `${name}: ${(100 * accuracy).toFixed(1)}% at $${cost.toFixed(2)} per 100 answers`)
        .join('; ')}.`;
    return (0,jsxRuntime/* jsx */.Y)(Chart, { label: label, draw: width => drawDots(dots, front, width) });
}
function drawDots(dots, front, width) {
    const height = 320;
    const [top, bottom, inset] = [28, height - 40, 24];
    const across = scaleAround(dots.map(({ cost }) => cost), width < 500 ? 3 : 6, [0, Number.POSITIVE_INFINITY]);
    const up = scaleAround(dots.map(({ accuracy }) => 100 * accuracy), 5, [0, 100]);
    const x = (cost) => tenth(LEFT + inset + ((width - LEFT - RIGHT - 2 * inset) * (cost - across.from)) / (across.to - across.from));
    const y = (accuracy) => tenth(top + (bottom - top) * (1 - (100 * accuracy - up.from) / (up.to - up.from)));
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { width: width, height: height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("text", { class: "tick", x: "0", y: "14", children: "accuracy" }), up.ticks.map(tick => ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(tick / 100), y2: y(tick / 100) }), (0,jsxRuntime/* jsxs */.FD)("text", { class: "tick", x: LEFT - 6, y: y(tick / 100) + 4, "text-anchor": "end", children: [tickText(tick, up), "%"] })] }, tick))), across.ticks.map(tick => ((0,jsxRuntime/* jsx */.Y)("text", { class: "tick", x: x(tick), y: bottom + 16, "text-anchor": "middle", children: dollarTick(tick, across) }, tick))), (0,jsxRuntime/* jsx */.Y)("text", { class: "tick", x: width - RIGHT, y: height - 6, "text-anchor": "end", children: "cost per 100 answers \u2192" }), (0,jsxRuntime/* jsx */.Y)("polyline", { class: "front", points: front.map(({ cost, accuracy }) => `${x(cost)},${y(accuracy)}`).join(' ') }), dots.map(({ name, cost, accuracy, efficient }) => ((0,jsxRuntime/* jsxs */.FD)("g", { children: [(0,jsxRuntime/* jsx */.Y)("circle", { class: efficient ? 'best' : 'dot', cx: x(cost), cy: y(accuracy), r: "5", children: (0,jsxRuntime/* jsx */.Y)("title", { children: `${(0,untrusted/* oneLine */.TN)(name, 60)}: ${(100 * accuracy).toFixed(1)}%, $${cost.toFixed(2)} per 100 answers` }) }), (0,jsxRuntime/* jsx */.Y)("text", { class: "name", x: x(cost), y: y(accuracy) - 10, "text-anchor": x(cost) > width * 0.65 ? 'end' : x(cost) < width * 0.35 ? 'start' : 'middle', children: (0,untrusted/* oneLine */.TN)(name, width < 500 ? 24 : 48) })] }, name)))] }));
}
/** A small line chart without axes, for a table with the figures next to it. */
function Sparkline({ values }) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const points = values.map((value, index) => {
        const x = (96 * index) / Math.max(1, values.length - 1);
        return `${tenth(2 + x)},${tenth(20 - (16 * (value - low)) / Math.max(0.02, high - low))}`;
    });
    return ((0,jsxRuntime/* jsx */.Y)("svg", { class: "spark", width: "100", height: "24", "aria-hidden": "true", children: (0,jsxRuntime/* jsx */.Y)("polyline", { class: "line", points: points.join(' ') }) }));
}


/***/ }),

/***/ 75108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderDocument)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var preact_render_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53091);



/** A self-contained HTML file. */
function renderDocument({ title, style, script }, content) {
    const source = script === undefined ? '' : `(${script})()`;
    return `<!doctype html>\n${(0,preact_render_to_string__WEBPACK_IMPORTED_MODULE_2__/* .renderToString */ .F0)((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("html", { lang: "en", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("head", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { charSet: "utf-8" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { "http-equiv": "Content-Security-Policy", content: policy(style, source) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "referrer", content: "no-referrer" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("link", { rel: "icon", href: "data:," }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("title", { children: title }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("style", { dangerouslySetInnerHTML: { __html: style } })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("body", { children: [content, source !== '' && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("script", { dangerouslySetInnerHTML: { __html: source } })] })] }))}\n`;
}
/** Only the page's own style and script run, so model output in the report can load or send nothing. */
function policy(style, script) {
    const scripts = script === '' ? "'none'" : hash(script);
    return `default-src 'none'; style-src ${hash(style)}; script-src ${scripts}; img-src data:; base-uri 'none'; form-action 'none'`;
}
function hash(source) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(source).digest('base64')}'`;
}


/***/ }),

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ Scroll),
/* harmony export */   wi: () => (/* binding */ Footer),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/* harmony import */ var preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38720);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51006);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93021);




/** Parts shared by all pages. */
function Section({ title, children, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("section", { "aria-label": title, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h2", { children: title }), children] }));
}
/** Content wider than a phone. It scrolls, so it must be reachable by keyboard. */
function Scroll({ label, children, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("section", { class: "scroll", "aria-label": label, tabIndex: 0, children: children }));
}
/** What was measured, when, and by which version. */
function Footer({ report, }) {
    const { suite, tool, finishedAt } = report;
    const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(report);
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("footer", { children: (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { children: ["Suite ", (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(suite.name, 60) }), ": ", (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(suite.tasks, 'task'), " of", ' ', (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(suite.dataset.source) }), ". Finished ", finishedAt, ", SWE-Lancer Gate ", (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(tool.version, 40), ".", ' ', run !== null && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("a", { href: run, rel: "noreferrer", children: "Run" }))] }) }));
}


/***/ }),

/***/ 77524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/**
 * The design of all pages: report, comparison and dashboard. Each color has one meaning, and text on it is readable in
 * light and dark mode. Nothing is loaded: no images, fonts or URLs.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0550ae;
  --passed: #116329; --regressed: #a40e26; --inconclusive: #7d4e00; --beyond: #ffebe9; --added: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #79c0ff;
    --passed: #56d364; --regressed: #ff8182; --inconclusive: #e3b341; --beyond: #3c1618; --added: #12261e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: clamp(1.35rem, 4vw, 1.75rem); line-height: 1.25; margin: 0.5rem 0 1rem; }
h1::first-line { text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, .picks, .number { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.875em; }
code { background: var(--soft); padding: 0.1em 0.3em; border-radius: 4px; }
pre { background: var(--soft); padding: 0.75rem; border-radius: 6px; white-space: pre-wrap; margin: 0.5rem 0; }
small { color: var(--quiet); }
.kicker, footer { color: var(--quiet); }
.verdict { border-left: 6px solid var(--line); padding-left: 1rem; }
.verdict.passed, .verdict.measured { border-color: var(--passed); }
.verdict.passed b, .verdict.measured b { color: var(--passed); }
.verdict.regressed, .verdict.error { border-color: var(--regressed); }
.verdict.regressed b, .verdict.error b { color: var(--regressed); }
.verdict.inconclusive { border-color: var(--inconclusive); } .verdict.inconclusive b { color: var(--inconclusive); }
.interval { display: block; margin: 1.5rem 0; overflow: visible; font-size: 0.875rem; }
.interval text { fill: var(--quiet); }
.interval .beyond { fill: var(--beyond); }
.interval line { stroke: var(--line); stroke-width: 1; }
.interval .zero { stroke: var(--ink); }
.interval .margin { stroke: var(--regressed); stroke-dasharray: 4 3; }
.interval .range { stroke: var(--ink); stroke-width: 3; }
.interval .point { fill: var(--ink); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: right; padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child { text-align: left; } tbody th { font-weight: 400; }
th { overflow-wrap: break-word; }
.floors td:last-child { width: 40%; }
.floors rect { fill: var(--line); } .floors .measured rect { fill: var(--link); } .floors .measured th { font-weight: 600; }
#tools { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin: 0.75rem 0; }
input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.3rem 0.5rem; max-width: 100%; }
#tasks { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
#tasks > li { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3rem; }
#tasks > li > details > summary {
  display: grid; grid-template: "number price" auto "title title" auto "picks change" auto / 1fr auto;
  column-gap: 1rem; padding: 0.6rem 0.25rem; cursor: pointer; list-style: none;
}
#tasks > li > details > summary::-webkit-details-marker { display: none; }
#tasks summary:hover { background: var(--soft); }
#tasks > li > details[open] { padding-bottom: 1rem; }
.number { grid-area: number; color: var(--quiet); } .title { grid-area: title; } .price { grid-area: price; text-align: right; }
.picks { grid-area: picks; } .change { grid-area: change; text-align: right; color: var(--quiet); }
.worse .change { color: var(--regressed); } .better .change { color: var(--passed); }
.scroll {
  overflow-x: auto;
  background:
    linear-gradient(to left, var(--paper) 1rem, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat;
}
.scroll table { width: auto; min-width: 100%; }
.scroll td { white-space: nowrap; }
.scroll th[scope="row"] { position: sticky; left: 0; background: var(--paper); min-width: 8rem; max-width: 45vw; }
.scroll .numbers td { white-space: normal; overflow-wrap: break-word; }
.chart { margin: 0.5rem 0 1.5rem; } .chart svg { display: block; width: 100%; height: auto; } .chart .wide { display: none; } .chart .narrow { max-width: 30rem; }
.chart text { fill: var(--ink); font-size: 12px; } .chart .tick { fill: var(--quiet); } .chart .name { font-weight: 600; }
.chart .grid { stroke: var(--line); } .line { fill: none; stroke: var(--link); stroke-width: 1.5; }
.chart .band { fill: var(--link); opacity: 0.15; } .chart .hover { fill: var(--link); opacity: 0; } .chart .hover:hover { opacity: 1; } .chart [data-href] { cursor: pointer; }
.chart .alone, .chart .best { fill: var(--link); } .chart .dot { fill: var(--quiet); }
.chart .front { fill: none; stroke: var(--link); stroke-width: 2; opacity: 0.4; }
.chart .mark line { stroke: var(--regressed); stroke-dasharray: 4 3; } .chart .mark text { fill: var(--regressed); }
.diff { font-size: 0.8125rem; overflow-x: auto; } .diff span { display: block; white-space: pre-wrap; }
.diff .added { background: var(--added); } .diff .removed { background: var(--beyond); }
.moved { margin-bottom: 1rem; } .moved td { white-space: nowrap; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; border: 0; padding: 0; margin: 0; } .chips legend { float: left; padding: 0; }
.chips label { border: 1px solid var(--line); border-radius: 2rem; padding: 0.15rem 0.75rem; white-space: nowrap; cursor: pointer; }
.chips label:has(:checked) { border-color: var(--link); background: var(--soft); }
.folded > summary { cursor: pointer; }
.folded > summary h2 { display: inline-block; margin: 1rem 0 0.5rem; }
.spark { display: inline-block; vertical-align: middle; }
.sides { display: grid; gap: 0 2rem; }
.trial summary { cursor: pointer; padding: 0.25rem 0; } .trial small { margin-left: 0.5rem; }
.transcript { list-style: none; padding-left: 0; } .transcript h4 { margin: 0.75rem 0 0.25rem; font-size: 0.8125rem; font-weight: 400; color: var(--quiet); }
.transcript li:not(.turn) { padding-left: 0.75rem; border-left: 2px solid var(--line); } .transcript p { margin: 0.25rem 0; }
.transcript li { overflow-wrap: anywhere; } .transcript summary { cursor: pointer; } .transcript small { margin-left: 0.5rem; }
.looked { margin: 0.75rem 0; } .looked dt { font-weight: 600; } .looked dd { margin: 0; overflow-wrap: anywhere; }
.proposals { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
.proposals article { flex: 0 0 min(24rem, 85vw); border-top: 4px solid var(--line); }
.proposals article.right { border-color: var(--passed); }
@media print {
  body { max-width: none; } #tools, .ranges { display: none; } .folded::details-content { content-visibility: visible; }
  .scroll { overflow: visible; } a { color: inherit; }
}
@media (max-width: 40rem) {
  th, td { padding: 0.35rem 0.3rem; }
  .scroll th[scope="row"] { min-width: 5.5rem; }
}
@media (min-width: 48rem), print { .chart .narrow { display: none; } .chart .wide { display: block; } }
@media (min-width: 48rem) and (max-width: 68rem), print { .chart .wide text { font-size: 14px; } }
@media (min-width: 48rem) {
  #tasks > li > details > summary { grid-template: "number title picks price change" auto / 4.5rem 1fr 11rem 5rem 8rem; }
  .sides { grid-template-columns: 1fr 1fr; }
  .looked { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
}
`;


/***/ })

};
