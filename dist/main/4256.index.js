export const id = 4256;
export const ids = [4256];
export const modules = {

/***/ 94256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComparePage: () => (/* binding */ renderComparePage)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/html/charts.js + 1 modules
var charts = __webpack_require__(50645);
// EXTERNAL MODULE: ./build/report/html/document.js
var html_document = __webpack_require__(75108);
// EXTERNAL MODULE: ./build/report/html/parts.js
var parts = __webpack_require__(58367);
// EXTERNAL MODULE: ./build/report/tasks.js
var tasks = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(25230);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/report/compare/phrases.js
var phrases = __webpack_require__(62521);
// EXTERNAL MODULE: ./build/report/html/style.js
var style = __webpack_require__(77524);
;// CONCATENATED MODULE: ./build/report/compare/html/style.js

/** The shared design, plus five shades of one color for comparisons, each with readable text. */
const COMPARE_STYLE = `${style/* STYLE */.Y}
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

;// CONCATENATED MODULE: ./build/report/compare/html/page.js











/** The comparison as one self-contained HTML file without scripts. */
function renderComparePage(report) {
    return (0,html_document/* renderDocument */.y)({ title: (0,terminal/* plain */.p)((0,phrases/* headline */.Pl)(report)), style: COMPARE_STYLE }, (0,jsxRuntime/* jsx */.Y)(Page, { report: report }));
}
function Page({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "kicker", children: "SWE-Lancer Gate \u00B7 comparison" }), (0,jsxRuntime/* jsx */.Y)("h1", { children: (0,terminal/* plain */.p)((0,phrases/* headline */.Pl)(report)) }), (0,jsxRuntime/* jsx */.Y)(Value, { report: report }), (0,jsxRuntime/* jsx */.Y)(Arms, { report: report }), (0,jsxRuntime/* jsx */.Y)(Groups, { report: report }), (0,jsxRuntime/* jsx */.Y)(Notes, { report: report }), (0,jsxRuntime/* jsx */.Y)(Folded, { title: "Numbers", children: (0,jsxRuntime/* jsx */.Y)(Figures, { report: report }) }), (0,jsxRuntime/* jsx */.Y)(Folded, { title: "Pairwise comparison", children: (0,jsxRuntime/* jsx */.Y)(Pairs, { report: report }) }), (0,jsxRuntime/* jsx */.Y)(Folded, { title: "Task by task", children: (0,jsxRuntime/* jsx */.Y)(Heat, { report: report }) }), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Method", children: [(0,phrases/* method */.EJ)(report).map(paragraph => ((0,jsxRuntime/* jsx */.Y)("p", { children: paragraph }, paragraph))), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* oneLine */.TN)(report.reproduce, 1000) })] })] }), (0,jsxRuntime/* jsx */.Y)(parts/* Footer */.wi, { report: report })] }));
}
const page_name = (arm) => (0,untrusted/* oneLine */.TN)(arm, 60);
/** A collapsed section that few readers need. */
function Folded({ title, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "folded", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,jsxRuntime/* jsx */.Y)("h2", { children: title }) }), children] }));
}
/** Accuracy against cost, with the Pareto line. */
function Value({ report }) {
    const dots = report.arms.flatMap(({ name, accuracy, costPerAnswer, efficient }) => accuracy === null || costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }]);
    if (dots.length < 2)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Accuracy against cost", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "On the line: no other is both cheaper and more accurate." }), (0,jsxRuntime/* jsx */.Y)(charts/* CostChart */.WO, { dots: dots })] }));
}
function Notes({ report }) {
    if (report.notes.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Notes", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: report.notes.map(({ text }) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,untrusted/* oneLine */.TN)(text, 1000).replaceAll('`', '') }, text))) }) }));
}
/** Arms and fixed rules by accuracy, with intervals. */
function Arms({ report }) {
    const rules = (0,arms/* ruleFloors */.YF)(report.suite);
    const bestRule = Math.max(...rules.map(rule => rule.accuracy));
    const rows = [
        ...report.arms.map(arm => ({
            at: arm.accuracy ?? -1,
            row: (0,jsxRuntime/* jsx */.Y)(ArmRow, { arm: arm, bestRule: bestRule }, arm.name),
        })),
        ...rules.map(rule => ({
            at: rule.accuracy,
            row: ((0,jsxRuntime/* jsxs */.FD)("tr", { class: "rule", children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: page_name(rule.name) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(rule.accuracy) }), (0,jsxRuntime/* jsx */.Y)("td", {}), (0,jsxRuntime/* jsx */.Y)("td", {}), (0,jsxRuntime/* jsx */.Y)("td", {})] }, rule.name)),
        })),
    ].sort((a, b) => b.at - a.at);
    return ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Accuracy", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: ["On ", (0,format/* count */.U9)(report.suite.tasks, 'task'), ". ", (0,jsxRuntime/* jsx */.Y)("span", { class: "bars", children: "The dashed line is the best simple rule. " }), "\u2605 marks the best accuracy at its price or below."] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Accuracy of every arm", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "arms", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Model" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Accuracy" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Cost per 100 correct" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Rank" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "0 to 100%" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map(({ row }) => row) })] }) })] }));
}
function ArmRow({ arm, bestRule }) {
    const at = (share) => `${(100 * share).toFixed(2)}%`;
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [page_name(arm.name), arm.efficient && ' ★'] }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [(0,phrases/* accuracy */.y2)(arm), " ", (0,jsxRuntime/* jsx */.Y)("small", { children: (0,phrases/* interval */.YP)(arm) })] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,phrases/* costOfRight */.VM)(arm) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,phrases/* place */.ik)(arm) }), (0,jsxRuntime/* jsx */.Y)("td", { children: arm.accuracy !== null && arm.low !== null && arm.high !== null && ((0,jsxRuntime/* jsxs */.FD)("svg", { class: "bar", width: "100%", height: "20", "aria-hidden": "true", children: [(0,jsxRuntime/* jsx */.Y)("line", { class: "axis", x1: "0", x2: "100%", y1: "19", y2: "19" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "floor", x1: at(bestRule), x2: at(bestRule), y1: "0", y2: "20" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: at(arm.low), x2: at(arm.high), y1: "10", y2: "10" }), (0,jsxRuntime/* jsx */.Y)("circle", { cx: at(arm.accuracy), cy: "10", r: "5" })] })) })] }));
}
function Groups({ report }) {
    if (report.groups.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Statistical ties", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "Within a group, no model is proven better than another." }), (0,jsxRuntime/* jsx */.Y)("ul", { children: report.groups.map(group => ((0,jsxRuntime/* jsx */.Y)("li", { children: group.map(page_name).join(', ') }, group.join()))) })] }));
}
function Figures({ report }) {
    const rows = (0,phrases/* figures */.u5)(report);
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Figures of every arm", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Model" }), rows.map(({ label }) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: label }, label)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: report.arms.map(arm => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: page_name(arm.name) }), rows.map(({ label, of }) => ((0,jsxRuntime/* jsx */.Y)("td", { children: of(arm) }, label)))] }, arm.name))) })] }) }));
}
/** Every pair of arms: row minus column. */
function Pairs({ report }) {
    if (report.pairs.length === 0)
        return null;
    const arms = report.arms.filter(({ accuracy }) => accuracy !== null);
    const pairs = new Map(report.pairs.map(pair => [JSON.stringify([pair.ahead, pair.behind]), pair]));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: ["Difference in points, row minus column, with its interval. Bold differences are proven after correction for all", ' ', (0,format/* count */.U9)(report.pairs.length, 'pair'), "."] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Differences between arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Model" }), arms.map(arm => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: page_name(arm.name) }, arm.name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: arms.map(row => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: page_name(row.name) }), arms.map(column => ((0,jsxRuntime/* jsx */.Y)(PairCell, { ahead: pairs.get(JSON.stringify([row.name, column.name])), behind: pairs.get(JSON.stringify([column.name, row.name])) }, column.name)))] }, row.name))) })] }) })] }));
}
function PairCell({ ahead, behind }) {
    const pair = ahead ?? behind;
    if (pair === undefined)
        return (0,jsxRuntime/* jsx */.Y)("td", { children: "\u2013" });
    const [difference, low, high] = ahead === undefined ? [-pair.difference, -pair.high, -pair.low] : [pair.difference, pair.low, pair.high];
    return ((0,jsxRuntime/* jsxs */.FD)("td", { class: pair.beats ? 'beats' : '', children: [(0,format/* signed */.x8)(difference), ' ', (0,jsxRuntime/* jsxs */.FD)("small", { children: ["(", (0,format/* signed */.x8)(low), " to ", (0,format/* signed */.x8)(high), ")"] })] }));
}
/** Every task by every arm. */
function Heat({ report }) {
    const arms = report.arms.filter(({ trials }) => trials > 0);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "7/8 means 7 of 8 answers were correct. Darker is better." }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Correct answers of every arm for every task", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "heat", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Task" }), arms.map(arm => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: page_name(arm.name) }, arm.name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: report.tasks.map(task => ((0,jsxRuntime/* jsx */.Y)(TaskRow, { task: task, arms: arms }, task.id))) })] }) })] }));
}
function TaskRow({ task, arms }) {
    const path = (0,tasks/* issuePath */.dR)(task);
    const number = (0,untrusted/* oneLine */.TN)((0,tasks/* issueNumber */.Pp)(task), 20);
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [path === null ? (number) : ((0,jsxRuntime/* jsx */.Y)("a", { href: `https://github.com${path}`, rel: "noreferrer", children: number })), ' ', (0,untrusted/* oneLine */.TN)((0,tasks/* shortTitle */.HV)(task.title), untrusted/* TITLE_LENGTH */.qt), " \u00B7 ", (0,format/* price */.q9)(task.price)] }), arms.map(arm => {
                const { right, samples } = task.arms[arm.name] ?? { right: 0, samples: 0 };
                return ((0,jsxRuntime/* jsx */.Y)("td", { class: samples === 0 ? 'r0' : `r${Math.round((4 * right) / samples)}`, children: samples === 0 ? '–' : `${right}/${samples}` }, arm.name));
            })] }));
}


/***/ })

};
