export const id = 4719;
export const ids = [4719];
export const modules = {

/***/ 64719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDashboard: () => (/* binding */ renderDashboard)
});

// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/history/dashboard/site.js

/** Nights that count as now, where one figure stands for an arm: a month evens chance out. */
const RECENT = 30;
/** Arranges a history by arm, run and task. Records come oldest first. */
function siteOf(records) {
    const runs = records.flatMap(record => record.kind === 'acceptance' ? [] : [{ ...record, page: (0,history_record/* fileOf */.W7)(record).replace(/\.json$/, '') }]);
    const severalGates = new Set(runs.map(({ id }) => id)).size > 1;
    // A measure calls its arm by the model; where the same arm is compared too, it is one series under that name.
    const compared = new Map(runs.flatMap(run => (run.kind === 'compare' ? run.arms.map(arm => [arm.digest, arm.name]) : [])));
    const nights = new Map();
    const tasks = new Map();
    for (const { arms, at, page, id, kind } of runs) {
        for (const { name: own, tasks: answers, ...arm } of arms) {
            const name = (kind === 'measure' ? compared.get(arm.digest) : undefined) ?? own;
            const series = severalGates ? `${id}: ${name}` : name;
            const night = { ...arm, at, run: page, answersTo: new Map(Object.entries(answers)) };
            nights.set(series, [...(nights.get(series) ?? []), night]);
        }
    }
    for (const { suite } of runs.toReversed()) {
        for (const task of suite.tasks)
            if (!tasks.has(task.id))
                tasks.set(task.id, task);
    }
    return {
        series: [...nights].map(([name, all]) => ({ name, nights: all })),
        runs,
        acceptances: records.filter(record => record.kind === 'acceptance'),
        tasks: [...tasks.values()],
    };
}
/** The newest nights of the configuration that an arm has now. */
function recentNights({ nights }) {
    const { digest } = nights.at(-1) ?? {};
    return nights.filter(night => night.digest === digest).slice(-RECENT);
}
function standings(series) {
    const all = series.map((one) => {
        const nights = recentNights(one);
        const answers = sum(nights.map(night => night.answers));
        const isPriced = nights.every(night => night.cost !== null);
        return {
            name: one.name,
            nights: nights.length,
            accuracy: sum(nights.map(night => night.accuracy * night.answers)) / answers,
            costPerAnswer: isPriced ? sum(nights.map(night => night.cost ?? 0)) / answers : null,
            medianLatencyMs: middle(nights.map(night => night.medianLatencyMs)),
            formatErrors: sum(nights.map(night => night.formatErrors)),
            answers,
        };
    });
    return all
        .map(one => ({ ...one, efficient: one.costPerAnswer !== null && !all.some(other => beats(other, one)) }))
        .sort((a, b) => b.accuracy - a.accuracy);
}
function beats(one, other) {
    if (one.costPerAnswer === null || other.costPerAnswer === null)
        return false;
    const isNoWorse = one.accuracy >= other.accuracy && one.costPerAnswer <= other.costPerAnswer;
    return isNoWorse && (one.accuracy > other.accuracy || one.costPerAnswer < other.costPerAnswer);
}
/** What an arm got of a task over some nights. */
function shareOf(taskId, nights) {
    const answers = nights.flatMap(night => night.answersTo.get(taskId) ?? []);
    return { right: sum(answers.map(({ right }) => right)), samples: sum(answers.map(({ samples }) => samples)) };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

;// CONCATENATED MODULE: ./build/history/dashboard/badge.js



/** A badge with the accuracy of the best arm, in shields.io's endpoint format (https://shields.io/badges/endpoint-badge). */
function badge({ series }) {
    const [best] = standings(series);
    return {
        schemaVersion: 1,
        label: 'SWE-Lancer',
        message: best === undefined ? 'not measured' : `${(0,format/* percent */.KN)(best.accuracy)} ${(0,foreign/* oneLine */.TN)(best.name, 40)}`,
        color: best === undefined ? 'lightgrey' : 'blue',
    };
}

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/report/html/parts.js
var parts = __webpack_require__(58367);
;// CONCATENATED MODULE: ./build/history/dashboard/heat-map.js





/** Arms that differ by more than this on a task are split on it. */
const SPLIT = 0.5;
/** How often each arm was right on each task lately; sorted and filtered by the page's script. */
function HeatMap({ series, tasks, }) {
    const recent = series.map(one => ({ name: one.name, nights: recentNights(one) }));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("form", { id: "tools", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("label", { children: ["Task ", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "search", autocomplete: "off" })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "split" }), " Only where arms are split"] }), (0,jsxRuntime/* jsx */.Y)("output", { name: "shown", "aria-live": "polite" })] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Table of tasks by arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "heat", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)(Head, { children: "Task" }), (0,jsxRuntime/* jsx */.Y)(Head, { children: "Price" }), recent.map(({ name }) => ((0,jsxRuntime/* jsx */.Y)(Head, { children: (0,foreign/* oneLine */.TN)(name, 40) }, name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: tasks.map((task, order) => ((0,jsxRuntime/* jsx */.Y)(Row, { task: task, order: order, shares: recent.map(({ nights }) => shareOf(task.id, nights)) }, task.id))) })] }) })] }));
}
function Head({ children }) {
    return ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: (0,jsxRuntime/* jsx */.Y)("button", { type: "button", children: children }) }));
}
function Row({ task, order, shares }) {
    const known = shares.flatMap(share => fractionOf(share) ?? []);
    const isSplit = known.length > 1 && Math.max(...known) - Math.min(...known) > SPLIT;
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-split": String(isSplit), children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", "data-value": order, children: (0,jsxRuntime/* jsx */.Y)("a", { href: taskPage(task.id), children: (0,foreign/* oneLine */.TN)(task.id, 60) }) }), (0,jsxRuntime/* jsx */.Y)("td", { "data-value": task.price, children: (0,format/* price */.q9)(task.price) }), shares.map((share, column) => ((0,jsxRuntime/* jsx */.Y)(Cell, { share: share }, column)))] }));
}
function Cell({ share }) {
    const fraction = fractionOf(share);
    if (fraction === null)
        return (0,jsxRuntime/* jsx */.Y)("td", { children: "\u2013" });
    return ((0,jsxRuntime/* jsx */.Y)("td", { "data-value": fraction, "data-share": Math.round(fraction * 10), title: `${share.right} of ${share.samples}`, children: (0,format/* percent */.KN)(fraction) }));
}
const fractionOf = ({ right, samples }) => (samples === 0 ? null : right / samples);
/** Where a task's page lies from the overview. Ids are the dataset's: they must not lead elsewhere. */
function taskPage(id) {
    return `tasks/${fileNameOf(id)}.html`;
}
/** A name of a file that any id can safely become. */
function fileNameOf(id) {
    return id.replace(/[^A-Za-z0-9_-]/g, '_');
}

// EXTERNAL MODULE: ./node_modules/@observablehq/plot/src/index.js + 65 modules
var src = __webpack_require__(96232);
// EXTERNAL MODULE: ./node_modules/linkedom/esm/index.js + 184 modules
var esm = __webpack_require__(23543);
;// CONCATENATED MODULE: ./build/history/dashboard/charts.js



const NARROW = 360;
const WIDE = 960;
/** Accuracy of each arm by night, one panel below the other on one scale, with the interval of each night behind the line. */
function accuracyChart(series) {
    const points = series.flatMap(({ name, nights }) => nights.map(({ at, accuracy, low, high, digest }) => ({ name, at: new Date(at), accuracy, low, high, digest })));
    const last = series.map(({ name, nights }) => `${name} ${(0,format/* percent */.KN)(nights.at(-1)?.accuracy ?? 0)}`).join(', ');
    return draw(`Accuracy by night. Last: ${last}.`, width => ({
        width,
        height: 30 + 90 * series.length,
        marginLeft: 44,
        // A panel a name, without the axis that would repeat the names at its side.
        fy: { axis: null, domain: series.map(({ name }) => name), padding: 0.25 },
        x: { type: 'utc', label: null, ticks: width === NARROW ? 4 : 10 },
        y: { percent: true, grid: true, ticks: 3, label: null, tickFormat: (value) => `${value}%` },
        marks: [
            src/* areaY */.bU(points, { x: 'at', y1: 'low', y2: 'high', fy: 'name', z: 'digest', fill: 'var(--band)' }),
            src/* lineY */.Mu(points, { x: 'at', y: 'accuracy', fy: 'name', z: 'digest', stroke: 'var(--link)', strokeWidth: 1.5 }),
            // A night without neighbours of its own configuration has no line.
            src/* dot */.Om(points.filter(isAlone), { x: 'at', y: 'accuracy', fy: 'name', fill: 'var(--link)', r: 2.5 }),
            src/* text */.Qq(series, { text: 'name', fy: 'name', frameAnchor: 'top-left', dy: -12, fontSize: 12 }),
        ],
    }));
}
function isAlone({ digest, name }, _, all) {
    return all.filter(point => point.digest === digest && point.name === name).length === 1;
}
/** Accuracy against the cost of an answer, with the line of the arms that nobody beats in both. Null without two prices. */
function costChart(standings) {
    const priced = standings.flatMap(standing => standing.costPerAnswer === null ? [] : [{ ...standing, cents: standing.costPerAnswer * 100 }]);
    if (priced.length < 2)
        return null;
    const front = priced.filter(({ efficient }) => efficient).sort((a, b) => a.cents - b.cents);
    return draw(`Accuracy against cost. Nobody is cheaper and better than ${front.map(({ name }) => name).join(', ')}.`, width => ({
        width,
        height: 320,
        marginLeft: 44,
        marginRight: 24,
        // Room for names between their dots and the axes.
        marginTop: 44,
        insetLeft: 24,
        insetRight: 24,
        x: { label: 'cents an answer →', nice: true },
        y: { percent: true, grid: true, label: '↑ accuracy', tickFormat: (value) => `${value}%`, nice: true },
        marks: [
            src/* line */.n8(front, { x: 'cents', y: 'accuracy', stroke: 'var(--line)', strokeWidth: 3 }),
            src/* dot */.Om(priced, {
                x: 'cents',
                y: 'accuracy',
                r: 5,
                fill: one => (one.efficient ? 'var(--link)' : 'var(--quiet)'),
            }),
            src/* text */.Qq(priced, { x: 'cents', y: 'accuracy', text: 'name', dy: -12, fontSize: 12 }),
        ],
    }));
}
function draw(label, options) {
    const [narrow, wide] = [NARROW, WIDE].map(width => {
        const { document } = (0,esm/* parseHTML */.BW)('<!doctype html><html><body></body></html>');
        const figure = src/* plot */.QI({ ...options(width), document });
        figure.setAttribute('aria-hidden', 'true');
        // The page has one style sheet, whose hash its policy names; positions (in tags, not in text) are exact enough to a tenth.
        return figure.outerHTML
            .replace(/<style>.*?<\/style>/s, '')
            .replace(/\d+\.\d{2,}(?=[^<>]*>)/g, number => Number(number).toFixed(1));
    });
    if (narrow === undefined || wide === undefined)
        throw new Error('a chart was not drawn');
    return { label, narrow, wide };
}

// EXTERNAL MODULE: ./build/report/html/document.js
var html_document = __webpack_require__(75108);
;// CONCATENATED MODULE: ./build/history/dashboard/behaviour.js
/**
 * Runs in the dashboard's pages, not here: its source is written into them, so it must not use anything outside.
 * Without it the heat map shows every task in the order of the suite.
 */
function behaviour() {
    const table = document.querySelector('table.heat');
    const tools = document.getElementById('tools');
    if (!(table instanceof HTMLTableElement) || !(tools instanceof HTMLFormElement))
        return;
    const body = table.tBodies.item(0);
    if (body === null)
        return;
    const rows = [...body.rows];
    const heads = [...(table.tHead?.rows.item(0)?.cells ?? [])];
    const place = new Map(rows.map((row, index) => [row, index]));
    const value = (row, column) => Number(row.cells.item(column)?.dataset.value ?? Number.NaN);
    const sort = (column) => {
        const was = heads[column]?.getAttribute('aria-sort');
        const direction = was === 'descending' ? 'ascending' : 'descending';
        for (const head of heads)
            head.removeAttribute('aria-sort');
        heads[column]?.setAttribute('aria-sort', direction);
        const sign = direction === 'descending' ? -1 : 1;
        rows.sort((a, b) => {
            const [one, other] = [value(a, column), value(b, column)];
            // What was never measured comes last, whichever way.
            if (Number.isNaN(one) || Number.isNaN(other))
                return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
            return sign * (one - other) || (place.get(a) ?? 0) - (place.get(b) ?? 0);
        });
        body.append(...rows);
    };
    const filter = () => {
        const fields = new FormData(tools);
        const search = String(fields.get('search') ?? '')
            .trim()
            .toLowerCase();
        const split = fields.get('split') !== null;
        for (const row of rows) {
            const isFound = (row.cells.item(0)?.textContent ?? '').toLowerCase().includes(search);
            row.hidden = !isFound || (split && row.dataset.split !== 'true');
        }
        const output = tools.querySelector('output');
        if (output)
            output.value = `${rows.filter(row => !row.hidden).length} of ${rows.length} tasks`;
    };
    for (const [column, head] of heads.entries()) {
        head.querySelector('button')?.addEventListener('click', () => sort(column));
    }
    tools.hidden = false;
    tools.addEventListener('submit', event => event.preventDefault());
    tools.addEventListener('input', filter);
    filter();
}

// EXTERNAL MODULE: ./build/report/html/style.js
var style = __webpack_require__(77524);
;// CONCATENATED MODULE: ./build/history/dashboard/style.js

/** The report's style, and what only the dashboard has. */
const DASHBOARD_STYLE = `${style/* STYLE */.Y}
:root { --band: #b6d4f7; --right: #1a7f37; --wrong: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --band: #1f4068; --right: #3fb950; --wrong: #f85149; } }
nav { margin-bottom: 1rem; }
svg { display: block; max-width: 100%; height: auto; }
svg [aria-label="text"], svg text { fill: var(--ink); }
.wide { display: none; }
.scroll th[scope="row"] { white-space: nowrap; }
.heat td { min-width: 3.25rem; }
.heat td, .heat th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; }
.heat th[aria-sort="descending"] button::after { content: " ↓"; } .heat th[aria-sort="ascending"] button::after { content: " ↑"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join('\n')}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
@media (min-width: 48rem) { .narrow { display: none; } .wide { display: block; } }
`;

;// CONCATENATED MODULE: ./build/history/dashboard/layout.js




/**
 * A page of the dashboard.
 * @param above name and address of the pages above it
 * @param here what it is called below them
 */
function page(title, above, here, children) {
    return (0,html_document/* renderDocument */.y)({ title: `${title} · SWE-Lancer Gate`, style: DASHBOARD_STYLE, script: behaviour }, (0,jsxRuntime/* jsxs */.FD)("main", { children: [above.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "Where you are", children: [above.map(([name, address]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: address, children: name }), " \u203A", ' '] }, address))), here] })), children] }));
}
/** `2026-11-24 03:12` in UTC. */
const day = (at) => at.slice(0, 16).replace('T', ' ');

;// CONCATENATED MODULE: ./build/history/dashboard/overview.js








/** Runs that the overview lists; older ones have their pages all the same. */
const LISTED = 60;
function renderOverview(site) {
    const standing = standings(site.series);
    const byCost = costChart(standing);
    const newest = site.runs.at(-1);
    return page('Nightly results', [], '', (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: "Nightly results" }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,format/* count */.U9)(site.runs.length, 'run'), ", ", (0,format/* count */.U9)(site.series.length, 'arm'), ", ", (0,format/* count */.U9)(site.tasks.length, 'task'), ".", newest && ` The last one ended ${day(newest.at)}.`] }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "How each arm does now", children: (0,jsxRuntime/* jsx */.Y)(Standings, { standing: standing, site: site }) }), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Accuracy by night", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "The band behind each line is the interval of 95% on these very tasks. A line breaks where the configuration changed." }), (0,jsxRuntime/* jsx */.Y)(Picture, { chart: accuracyChart(site.series) })] }), byCost && ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Accuracy against cost", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "Arms on the line are those that no other arm beats in both." }), (0,jsxRuntime/* jsx */.Y)(Picture, { chart: byCost })] })), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Tasks by arms", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "How often each arm was right, over its last nights (30 at most) with its present configuration." }), (0,jsxRuntime/* jsx */.Y)(HeatMap, { series: site.series, tasks: site.tasks })] }), (0,jsxRuntime/* jsx */.Y)(Acceptances, { acceptances: site.acceptances }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Runs", children: (0,jsxRuntime/* jsx */.Y)(Runs, { runs: site.runs.slice(-LISTED).toReversed() }) })] }));
}
function Standings({ standing, site }) {
    const { chance, floors } = site.runs.at(-1)?.suite ?? { chance: 0, floors: [] };
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Table of arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: [
                                    'Arm',
                                    'Accuracy',
                                    'Cents an answer',
                                    'Nobody cheaper and better',
                                    'Median time',
                                    'Unreadable',
                                    'Answers',
                                    'Runs',
                                ].map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: standing.map(one => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,foreign/* oneLine */.TN)(one.name, 80) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(one.accuracy) }), (0,jsxRuntime/* jsx */.Y)("td", { children: one.costPerAnswer === null ? 'unknown' : (one.costPerAnswer * 100).toFixed(2) }), (0,jsxRuntime/* jsx */.Y)("td", { children: one.efficient ? 'yes' : '' }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* duration */.p0)(one.medianLatencyMs) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(one.formatErrors / one.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(one.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(one.nights) })] }, one.name))) })] }) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["The same tasks by chance: ", (0,format/* percent */.KN)(chance), floors
                        .map(({ solver, accuracy }) => `, by ${(0,foreign/* oneLine */.TN)(solver.replace('reference/', ''), 20)}: ${(0,format/* percent */.KN)(accuracy)}`)
                        .join(''), "."] })] }));
}
function Acceptances({ acceptances }) {
    if (acceptances.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Accepted drops", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: acceptances.toReversed().map(({ at, by, reason, pullRequest, difference }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [day(at), ", pull request ", pullRequest, difference && `, ${(0,format/* signed */.x8)(difference.estimate)} points`, ": \u201C", (0,foreign/* oneLine */.TN)(reason), "\u201D (", (0,foreign/* oneLine */.TN)(by, 40), ")"] }, `${at} ${pullRequest}`))) }) }));
}
function Runs({ runs }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { children: runs.map(run => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `runs/${run.page}.html`, children: day(run.at) }), ":", ' ', run.arms.map(arm => `${(0,foreign/* oneLine */.TN)(arm.name, 40)} ${(0,format/* percent */.KN)(arm.accuracy)}`).join(', ')] }, run.page))) }));
}
function Picture({ chart: { label, narrow, wide } }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { role: "img", "aria-label": (0,foreign/* oneLine */.TN)(label, 1000), children: [(0,jsxRuntime/* jsx */.Y)("div", { class: "narrow", dangerouslySetInnerHTML: { __html: narrow } }), (0,jsxRuntime/* jsx */.Y)("div", { class: "wide", dangerouslySetInnerHTML: { __html: wide } })] }));
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/history/dashboard/run-page.js







/** One run: its arms, and every task's answers. */
function renderRun(run) {
    const link = (0,words/* runPage */.fL)(run);
    return page(`Run of ${day(run.at)}`, [['Nightly results', '../index.html']], day(run.at), (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["Run of ", day(run.at)] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Gate ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,foreign/* oneLine */.TN)(run.id, 60) }), ", suite ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,foreign/* oneLine */.TN)(run.suite.name, 60) }), run.commit !== null && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [", commit ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,format/* shortCommit */.Ax)(run.commit) })] })), ", SWE-Lancer Gate ", (0,foreign/* oneLine */.TN)(run.tool, 20), ".", ' ', link !== null && ((0,jsxRuntime/* jsx */.Y)("a", { href: link, rel: "noreferrer", children: "Its page on GitHub" }))] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Table of arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: ['Arm', 'Accuracy', 'Likely', 'Earned', 'Cost', 'Answers', 'Unreadable', 'Missing', 'Median time'].map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: run.arms.map(arm => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,foreign/* oneLine */.TN)(arm.name, 80) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(arm.accuracy) }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [(0,format/* percent */.KN)(arm.low), " to ", (0,format/* percent */.KN)(arm.high)] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* price */.q9)(Math.round(arm.earned)) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* cost */.y)(arm.cost) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.formatErrors) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.missing) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* duration */.p0)(arm.medianLatencyMs) })] }, arm.name))) })] }) }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Tasks", children: (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Tasks of this run", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Task" }), run.arms.map(arm => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: (0,foreign/* oneLine */.TN)(arm.name, 40) }, arm.name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: run.suite.tasks.map(task => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)("a", { href: `../${taskPage(task.id)}`, children: (0,foreign/* oneLine */.TN)(task.id, 60) }) }), run.arms.map(({ name, tasks }) => ((0,jsxRuntime/* jsx */.Y)("td", { children: rightOf(tasks[task.id]) }, name)))] }, task.id))) })] }) }) })] }));
}
const rightOf = (answers) => answers === undefined ? '–' : `${answers.right} of ${answers.samples}`;

// EXTERNAL MODULE: ./build/report/tasks.js
var tasks = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/history/dashboard/task-page.js






/** One task: its issue, and what each arm answered night by night. */
function renderTask(task, { series }) {
    const path = (0,tasks/* issuePath */.dR)(task);
    const id = (0,foreign/* oneLine */.TN)(task.id, 60);
    return page(`Task ${id}`, [['Nightly results', '../index.html']], id, (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["Task ", id] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,format/* price */.q9)(task.price), ", ", (0,format/* count */.U9)(task.proposals, 'proposal'), ".", ' ', path !== null && ((0,jsxRuntime/* jsxs */.FD)("a", { href: `https://github.com${path}`, rel: "noreferrer", children: ["Issue ", (0,foreign/* oneLine */.TN)((0,tasks/* issueNumber */.Pp)(task), 20), " on GitHub"] }))] }), (0,jsxRuntime/* jsx */.Y)("p", { children: "\u25CF right, \u25CB wrong, \u25D0 right in some answers of the night. Months are set apart." }), series.map(one => ((0,jsxRuntime/* jsx */.Y)(TaskSeries, { task: task, series: one }, one.name)))] }));
}
function TaskSeries({ task, series }) {
    const nights = series.nights.filter(night => night.answersTo.has(task.id));
    if (nights.length === 0)
        return null;
    const { right, samples } = shareOf(task.id, nights);
    const picks = picksOf(task.id, recentNights(series));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-label": (0,foreign/* oneLine */.TN)(series.name, 80), children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: (0,foreign/* oneLine */.TN)(series.name, 80) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Right in ", (0,format/* integer */.nd)(right), " of ", (0,format/* count */.U9)(samples, 'answer'), " since ", day(nights[0]?.at ?? ''), ".", ' ', picks.length > 0 &&
                        `Lately picked: ${picks.map(([pick, times]) => `${pick === 'none' ? 'nothing readable' : `proposal ${pick}`} ${times} times`).join(', ')}.`] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "strip", role: "img", "aria-label": `${right} of ${samples} right over ${(0,format/* count */.U9)(nights.length, 'night')}`, children: months(nights).map(([month, ofMonth]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [month, " ", ofMonth.map(night => mark(night, task.id)).join('')] }, month))) })] }));
}
function picksOf(taskId, nights) {
    const times = new Map();
    for (const night of nights) {
        for (const [pick, number] of Object.entries(night.answersTo.get(taskId)?.picks ?? {})) {
            times.set(pick, (times.get(pick) ?? 0) + number);
        }
    }
    return [...times].sort(([, a], [, b]) => b - a);
}
function mark(night, taskId) {
    const { right = 0, samples = 0 } = night.answersTo.get(taskId) ?? {};
    return samples === 0 ? '·' : right === samples ? '●' : right === 0 ? '○' : '◐';
}
function months(nights) {
    const groups = new Map();
    for (const night of nights) {
        const month = night.at.slice(0, 7);
        groups.set(month, [...(groups.get(month) ?? []), night]);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./build/history/dashboard/render.js






/** The whole dashboard of a history, file by file, by its path in the folder. Records come oldest first. */
function* renderDashboard(records) {
    const site = siteOf(records);
    yield ['index.html', renderOverview(site)];
    yield ['badge.json', `${JSON.stringify(badge(site))}\n`];
    for (const task of site.tasks)
        yield [taskPage(task.id), renderTask(task, site)];
    for (const run of site.runs)
        yield [`runs/${run.page}.html`, renderRun(run)];
}


/***/ }),

/***/ 41443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Text that came from a model, a pull request or the dataset, made harmless. Escaping of each output's own
 * syntax is its library's; here is what those libraries do not know.
 */
/** Controls, and marks that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without anything invisible, cut to a length in characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** Line by line with its indentation, without anything invisible, cut to a length in characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Titles are cut here, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up what GitHub turns into more than text after Markdown is done: mentions, references, commits, links,
 * emoji. Takes one clean line. A zero-width space keeps the look (as Renovate and Dependabot do); `$` is marked for `markdown.ts` to escape.
 */
function inert(text) {
    return text
        .replace(/@(?=\w)/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/\$/g, `${BREAK}$`);
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



/** One HTML file that needs nothing beside it. */
function renderDocument({ title, style, script }, content) {
    const source = script === undefined ? '' : `(${script})()`;
    return `<!doctype html>\n${(0,preact_render_to_string__WEBPACK_IMPORTED_MODULE_2__/* .renderToString */ .F0)((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("html", { lang: "en", children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("head", { children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { charSet: "utf-8" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { "http-equiv": "Content-Security-Policy", content: policy(style, source) }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("meta", { name: "referrer", content: "no-referrer" }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("link", { rel: "icon", href: "data:," }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("title", { children: title }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("style", { dangerouslySetInnerHTML: { __html: style } })] }), (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("body", { children: [content, source !== '' && (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("script", { dangerouslySetInnerHTML: { __html: source } })] })] }))}\n`;
}
/** Only the page's own style and script run; nothing can be loaded or sent, whatever a model wrote into the report. */
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
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41443);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);




/** Pieces that all pages have. */
function Section({ title, children, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("section", { "aria-label": title, children: [(0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("h2", { children: title }), children] }));
}
/** Something wider than a phone. It scrolls, so the keyboard must reach it. */
function Scroll({ label, children, }) {
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("section", { class: "scroll", "aria-label": label, tabIndex: 0, children: children }));
}
/** What was measured, when, and by what. */
function Footer({ report, }) {
    const { suite, tool, finishedAt } = report;
    const run = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .runPage */ .fL)(report);
    return ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("footer", { children: (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsxs */ .FD)("p", { children: ["Suite ", (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.name, 60) }), ": ", (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(suite.tasks, 'task'), " of", ' ', (0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("code", { children: (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(suite.dataset.source) }), ". Finished ", finishedAt, ", SWE-Lancer Gate ", (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(tool.version, 40), ".", ' ', run !== null && ((0,preact_jsx_runtime__WEBPACK_IMPORTED_MODULE_0__/* .jsx */ .Y)("a", { href: run, rel: "noreferrer", children: "Run" }))] }) }));
}


/***/ }),

/***/ 77524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** The report's whole style. No image, no font, no address: nothing is loaded. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0550ae;
  --passed: #116329; --regressed: #a40e26; --inconclusive: #7d4e00; --beyond: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #79c0ff;
    --passed: #56d364; --regressed: #ff8182; --inconclusive: #e3b341; --beyond: #3c1618;
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
.verdict.passed { border-color: var(--passed); } .verdict.passed b { color: var(--passed); }
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
th:first-child { text-align: left; font-weight: 400; } thead th { font-weight: 600; }
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
.scroll { overflow-x: auto; }
.sides { display: grid; gap: 0 2rem; }
.trial summary { cursor: pointer; padding: 0.25rem 0; } .trial small { margin-left: 0.5rem; }
.transcript { padding-left: 1.25rem; } .transcript p { margin: 0.25rem 0; }
.proposals { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
.proposals article { flex: 0 0 min(24rem, 85vw); border-top: 4px solid var(--line); }
.proposals article.right { border-color: var(--passed); }
@media (min-width: 48rem) {
  #tasks > li > details > summary { grid-template: "number title picks price change" auto / 4.5rem 1fr 11rem 5rem 8rem; }
  .sides { grid-template-columns: 1fr 1fr; }
}
`;


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ sureness),
/* harmony export */   I_: () => (/* binding */ movedTasks),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** How tasks moved, and how that is shown. */
/** Share of right answers, candidate minus baseline; 0 where one side has none. */
function movement({ baseline, candidate }) {
    if (baseline === null || baseline.samples === 0 || candidate.samples === 0)
        return 0;
    return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
/** A task that moved less is noise to a reader: 7 of 8 right and then 3 of 4 is no news. */
const NEWS = 0.5;
/** Which way a task moved, as far as it is worth telling. */
function direction(task) {
    if (task.change === 'not-measured')
        return task.change;
    return movement(task) <= -NEWS ? 'worse' : movement(task) >= NEWS ? 'better' : 'same';
}
/** What stands above the tasks that moved. */
const LEGEND = '● right, ○ wrong, 7/8 means right in 7 of 8. These tasks moved by half of their answers or more. “90% sure” is the chance that the task itself changed and this is not luck, going by its answers and by how the others moved.';
/** Tasks that moved one way, the surest first, then the largest move, then the dearest. */
function movedTasks(report, way) {
    const moved = (task) => Math.abs(movement(task));
    // As shown: what looks equally sure is ordered by the rest.
    const sure = (task) => Math.round(100 * (task.chances?.[way] ?? 0));
    return report.tasks
        .filter(task => direction(task) === way)
        .sort((a, b) => sure(b) - sure(a) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
/** How sure it is that a task moved as it seems to: `97% sure`; nothing where one side has no answer. */
function sureness({ chances }, way) {
    return chances === undefined ? '' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .likelihood */ .Fx)(chances[way])}\u00A0sure`;
}
/** The proposals that were picked, and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
function choices({ correctProposalId, baseline, candidate }) {
    const side = (counts) => {
        const shown = (counts?.picks ?? []).slice(0, MOST_DOTS).map(pick => pick ?? '–');
        if (counts === null || shown.length === 0)
            return '–';
        return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
    };
    return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
/** Path of the original issue on github.com. Null where the dataset names another place: that is never linked. */
function issuePath(task) {
    return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
/** `14958` of `14958-manager-0`: the number of the issue. */
function issueNumber(task) {
    return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
/** Dots beyond this many samples are counted instead. */
const MOST_DOTS = 8;
/**
 * Samples of one task on both sides: `●●○ → ●○○` (right, right, wrong; `·` for one that is missing), or
 * `21/24 → 1/4` when they are many. No-break spaces keep it on one line.
 */
function picks(task) {
    const slots = (counts) => (counts === null ? 0 : counts.samples + counts.missing);
    const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MOST_DOTS;
    const side = (counts) => {
        if (counts === null || slots(counts) === 0)
            return '–';
        if (isLong)
            return `${counts.right}/${counts.samples}`;
        const dots = counts.picks.map(pick => (pick === task.correctProposalId ? '●' : '○'));
        return `${dots.join('')}${'·'.repeat(counts.missing)}`;
    };
    return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);


const VERDICTS = {
    passed: { word: 'Passed', mark: '✅' },
    regressed: { word: 'Regressed', mark: '❌' },
    inconclusive: { word: 'Inconclusive', mark: '⚪' },
    error: { word: 'Error', mark: '⚠️' },
};
/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
function headline(report) {
    const { comparison, baseline, candidate, identical, budget, verdict } = report;
    const accuracy = (value) => (value == null ? 'not measured' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(value));
    const known = [
        comparison?.baselineAccuracy ?? baseline?.accuracy,
        comparison?.candidateAccuracy ?? candidate.accuracy,
    ];
    // Sides that send the same messages have the same accuracy, whichever of them was asked.
    const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
    const change = comparison
        ? `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(comparison.difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.high)})`
        : baseline === null
            ? 'no baseline to compare with'
            : identical
                ? 'no change'
                : 'change unknown';
    const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} → ${now}`}`;
    // Where nothing was to be compared, nothing was passed.
    if (verdict.cause === 'measured')
        return `Measured: ${accuracies}, ${spent(budget.calls, budget.cost)}`;
    const word = `${VERDICTS[verdict.kind].word}${isAccepted(verdict) ? ', accepted' : ''}`;
    return `${word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}
/** A drop that somebody answers for: it stays one, and fails no build. */
function isAccepted({ kind, exitCode }) {
    return kind === 'regressed' && exitCode === _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** The sign before a headline. */
function markOf(verdict) {
    return isAccepted(verdict) ? '☑️' : VERDICTS[verdict.kind].mark;
}
function spent(calls, dollars) {
    return calls === 0 ? 'no calls' : `cost ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars)}`;
}
/** What was compared with what. */
function compared(report) {
    const { baseline, candidate, comparison, suite } = report;
    const suiteWords = [`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
    if (baseline === null)
        return ['Measured ', ...armWords(candidate, report), ' on ', ...suiteWords, ' with nothing to compare it with.'];
    const [before, now] = [baseline, candidate].map(arm => armWords(arm, report));
    const arms = ['Compared ', ...(before ?? []), ' with ', ...(now ?? []), ' on ', ...suiteWords];
    if (comparison === null)
        return [...arms, '.'];
    const { baselineSamples, candidateSamples } = comparison;
    const { oldestTrial } = baseline;
    const age = oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
        ? 'All of them are from this run.'
        : `The oldest answer before is ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .vk)(oldestTrial, report.finishedAt)} old.`;
    return [...arms, ` (answers a task: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(baselineSamples)} before, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(candidateSamples)} now). ${age}`];
}
function armWords({ label, commit }, report) {
    if (commit === null)
        return [{ code: label }];
    const name = { code: (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit), page: commitPage(commit, report) };
    return label === (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}
/** What happened to a file: `+4 −11`, `new, 18 lines` or `removed`. */
function changeWords({ kind, added, removed }) {
    if (kind === 'removed')
        return 'removed';
    return kind === 'added' ? `new, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(added, 'line')}` : `+${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(added)} −${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(removed)}`;
}
/** A sentence in which `backticks` mark code. */
function wordsOf(sentence) {
    return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
        if (index % 2 === 0)
            return part === '' ? [] : [{ foreign: part }];
        const [before = '', code = '', after = ''] = part.split('`');
        return [before, { code }, after];
    });
}
const BUDGET_ADVICE = {
    calls: 'Allow more calls (max-calls), or run it again later: answers that were paid for are kept.',
    cost: 'Allow a higher cost (max-cost), or run it again later: answers that were paid for are kept.',
    minutes: 'Allow more time (max-minutes), or run it again: it goes on where it stopped.',
    'unknown-price': 'A cost limit needs prices: put them into the configuration, or limit the number of calls (max-calls) instead.',
    interrupted: 'Run it again: it goes on where it stopped, and pays for nothing twice.',
};
const BASELINE_ADVICE = 'Run the gate on the default branch: its answers are what pull requests are compared with.';
const ELSEWHERE = 'This is not about your change. Run it again later: only what is missing is asked again.';
const REPAIR = 'Mend that and run it again: what was answered is kept.';
const REVIEW = 'Hold the tasks below against your change. Push a fix and the check runs again.';
const ACCEPTED = 'nothing: the drop was accepted for this commit. The next commit is judged anew.';
const FIRST = 'Once this is merged, later changes are compared with it.';
const CAUSE_ADVICE = new Map([
    ['no-baseline', BASELINE_ADVICE],
    ['stale-baseline', BASELINE_ADVICE],
    ['no-tasks', 'Look at the suite: it has no task.'],
    ['missing-answers', ELSEWHERE],
    ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
    ['rate-limit', ELSEWHERE],
    ['server', ELSEWHERE],
    ['timeout', ELSEWHERE],
    [
        'overtime',
        'Allow each answer more time (agent.max-minutes) or fewer turns, or look what in the change makes the agent take so long.',
    ],
    ['connection', ELSEWHERE],
    ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
    ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
    [
        'not-ruled-out',
        'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
    ],
]);
/** What the person in front of it can do now. */
function advice(report) {
    const { verdict, baseline, budget, comparison, missing } = report;
    if (verdict.kind === 'passed')
        return ['nothing.'];
    if (isAccepted(verdict))
        return [ACCEPTED];
    if (verdict.kind === 'regressed') {
        return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...whatChanged(report), ...howToAccept(report)];
    }
    const wider = comparison === null ? '' : ` or a margin wider than ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(comparison.margin)}`;
    const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
    const lost = [...missing.baseline, ...missing.candidate];
    const [first] = lost;
    const allAlike = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === first?.reason);
    const isFirst = verdict.cause === 'no-baseline' && baseline === null && verdict.exitCode === _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
    if (isFirst)
        return [`The check stays green. ${FIRST}`];
    const next = budget.exhausted === null
        ? (CAUSE_ADVICE.get(allAlike ? (first?.reason ?? '') : '') ??
            CAUSE_ADVICE.get(verdict.cause) ??
            (verdict.kind === 'error' ? REPAIR : undecided))
        : BUDGET_ADVICE[budget.exhausted];
    return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}
/** The files of the change, as far as a line holds them. */
function whatChanged({ changes }) {
    const shown = changes.slice(0, 5);
    const files = shown.flatMap((change, index) => {
        return [index === 0 ? ' What changed: ' : ', ', { code: change.path }, ` (${changeWords(change)})`];
    });
    if (files.length === 0)
        return [];
    return [...files, changes.length > shown.length ? ` and ${changes.length - shown.length} more.` : '.'];
}
/** Only a drop that was found in Actions can be accepted. */
function howToAccept(report) {
    if (report.runUrl === null)
        return [];
    const gate = report.id === 'default' ? '' : `id:${report.id} `;
    return [
        ' If the drop is intended, somebody with write access comments ',
        { code: `/swelancer-gate accept ${gate}REASON` },
        ' and starts the failed job again.',
    ];
}
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
/** Page of the run, if it is where runs are: a report can come from a stranger. */
function runPage({ runUrl }) {
    return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
/** Where the report can be fetched: it is uploaded after the program has ended, and listed on the run's page. */
function artifacts(report) {
    const run = runPage(report);
    return run === null ? null : `${run}#artifacts`;
}
/** Page of a commit of the repository that the run belongs to. */
function commitPage(commit, report) {
    const run = runPage(report);
    return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
/** Page of everything that differs between the two sides. */
function comparePage(report) {
    const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
    const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
    return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}
const COMMIT = /^[0-9a-f]{40}$/;
/** How the verdict came about, for somebody who has never heard of any of it. One paragraph each. */
function method(report) {
    const { comparison, decision, suite } = report;
    const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(suite.chance)}.`;
    if (comparison === null)
        return [about];
    const c = comparison;
    const weighting = c.weights === 'price'
        ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
        : '';
    const looks = c.looks === 1 ? 'one look' : `${c.looks} looks at the answers (this is look ${c.look})`;
    const change = `On these tasks the accuracy changed by about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(c.difference)}, likely between ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.low)} and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
    const luck = `If nothing had changed, answers this bad or worse would appear in ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(c.pValue)}.`;
    const margin = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can dependably rule out' : 'as configured'})`;
    const rule = {
        statistical: `The check is red only when a drop is proven, which mere luck does in at most ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(decision.alpha)} of the time, all looks together.`,
        strict: `The check is green only when a drop of ${margin} is ruled out.`,
        threshold: `The check is red when the plain difference is a drop of more than ${margin}.`,
    }[decision.policy];
    const limits = [
        !c.detectableDrop
            ? ''
            : `The smallest drop this run finds 8 times in 10 is ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.detectableDrop)}; smaller ones can slip through.`,
        c.unseenLow === null || c.unseenHigh === null
            ? ''
            : `On new tasks of the same kind the change could be anywhere from ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenLow)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenHigh)}.`,
    ].filter(sentence => sentence !== '');
    return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}


/***/ })

};
