export const id = 9391;
export const ids = [9391];
export const modules = {

/***/ 39391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDashboard: () => (/* binding */ renderDashboard)
});

// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/history/drift/episodes.js + 2 modules
var episodes = __webpack_require__(93369);
;// CONCATENATED MODULE: ./build/history/dashboard/changes.js

/** Change points of an arm, oldest first, by the rule of the drift issue. */
function changePoints({ armRuns }) {
    return grouped(armRuns)
        .flatMap(own => {
        const tasks = [...new Set(own.flatMap(armRun => [...armRun.answersTo.keys()]))];
        const cells = own.map(armRun => tasks.map(task => {
            const answers = armRun.answersTo.get(task);
            return answers === undefined || answers.samples === 0
                ? null
                : { right: answers.right, samples: answers.samples, picks: [] };
        }));
        return (0,episodes/* episodes */.Z)(cells, 'accuracy').map(({ since, normal, over }) => {
            const after = own.slice(since, over?.run ?? own.length);
            const before = normal.flatMap(index => own[index] ?? []);
            return { at: own[since]?.at ?? '', by: mean(after) - mean(before), lasts: over?.how !== 'recovered' };
        });
    })
        .sort((a, b) => (a.at < b.at ? -1 : 1));
}
/** An arm's runs since its last change point, because a mean over both levels would be misleading. */
function sinceChange(series) {
    const since = changePoints(series).at(-1)?.at ?? '';
    return { ...series, armRuns: series.armRuns.filter(({ at }) => at >= since) };
}
/** Runs of each configuration. */
function grouped(armRuns) {
    const groups = new Map();
    for (const armRun of armRuns) {
        const own = groups.get(armRun.digest);
        if (own === undefined)
            groups.set(armRun.digest, [armRun]);
        else
            own.push(armRun);
    }
    return [...groups.values()];
}
function mean(armRuns) {
    return armRuns.reduce((sum, { accuracy }) => sum + accuracy, 0) / Math.max(1, armRuns.length);
}

// EXTERNAL MODULE: ./build/history/record.js
var history_record = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/history/dashboard/site.js

/** Number of recent runs for an arm's current numbers: a month averages out chance. */
const RECENT = 30;
/** Arranges a history by arm, run and task. Records must be sorted, oldest first. */
function siteOf(records) {
    const runs = records.flatMap(record => record.kind === 'acceptance' ? [] : [{ ...record, page: (0,history_record/* fileOf */.W7)(record).replace(/\.json$/, '') }]);
    const severalGates = new Set(runs.map(({ id }) => id)).size > 1;
    // A measurement names its arm after the model. If a comparison has the same arm, both form one series.
    const compared = new Map(runs.flatMap(run => (run.kind === 'compare' ? run.arms.map(arm => [arm.digest, arm.name]) : [])));
    const armRuns = new Map();
    const tasks = new Map();
    for (const { arms, at, page, id, kind } of runs) {
        for (const { name: own, tasks: answers, ...arm } of arms) {
            const name = (kind === 'measure' ? compared.get(arm.digest) : undefined) ?? own;
            const series = severalGates ? `${id}: ${name}` : name;
            const armRun = { ...arm, at, run: page, answersTo: new Map(Object.entries(answers)) };
            armRuns.set(series, [...(armRuns.get(series) ?? []), armRun]);
        }
    }
    for (const { suite } of runs.toReversed()) {
        for (const task of suite.tasks)
            if (!tasks.has(task.id))
                tasks.set(task.id, task);
    }
    return {
        series: [...armRuns].map(([name, all]) => ({ name, armRuns: all })),
        runs,
        acceptances: records.filter(record => record.kind === 'acceptance'),
        tasks: [...tasks.values()],
    };
}
/** The newest runs of an arm's current configuration. */
function recentRuns({ armRuns }) {
    const { digest } = armRuns.at(-1) ?? {};
    return armRuns.filter(armRun => armRun.digest === digest).slice(-RECENT);
}
function leaderboard(series) {
    const all = series.map((one) => {
        const armRuns = recentRuns(one);
        const answers = sum(armRuns.map(armRun => armRun.answers));
        const isPriced = armRuns.every(armRun => armRun.cost !== null);
        return {
            name: one.name,
            armRuns: armRuns.length,
            accuracy: sum(armRuns.map(armRun => armRun.accuracy * armRun.answers)) / answers,
            costPerAnswer: isPriced ? sum(armRuns.map(armRun => armRun.cost ?? 0)) / answers : null,
            medianLatencyMs: middle(armRuns.map(armRun => armRun.medianLatencyMs)),
            formatErrors: sum(armRuns.map(armRun => armRun.formatErrors)),
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
/** An arm's results on a task over some runs. */
function shareOf(taskId, armRuns) {
    const answers = armRuns.flatMap(armRun => armRun.answersTo.get(taskId) ?? []);
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
    const [best] = leaderboard(series.map(sinceChange));
    return {
        schemaVersion: 1,
        label: 'SWE-Lancer',
        message: best === undefined ? 'not measured' : `${(0,format/* percent */.KN)(best.accuracy)} ${(0,untrusted/* oneLine */.TN)(best.name, 40)}`,
        color: best === undefined ? 'lightgrey' : 'blue',
    };
}

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/report/html/parts.js
var parts = __webpack_require__(58367);
;// CONCATENATED MODULE: ./build/history/dashboard/heat-map.js





/** Minimum difference between arms on a task to count as split. */
const SPLIT = 0.5;
/** Recent accuracy of each arm on each task. The page's script sorts and filters it. */
function HeatMap({ series, tasks, }) {
    const recent = series.map(one => ({ name: one.name, armRuns: recentRuns(one) }));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("form", { id: "tools", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("label", { children: ["Task ", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "search", autocomplete: "off" })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "split" }), " Only where arms are split"] }), (0,jsxRuntime/* jsx */.Y)("output", { name: "shown", "aria-live": "polite" })] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Table of tasks by arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "heat", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)(Head, { children: "Task" }), (0,jsxRuntime/* jsx */.Y)(Head, { children: "Price" }), recent.map(({ name }) => ((0,jsxRuntime/* jsx */.Y)(Head, { children: (0,untrusted/* oneLine */.TN)(name, 40) }, name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: tasks.map((task, order) => ((0,jsxRuntime/* jsx */.Y)(Row, { task: task, order: order, shares: recent.map(({ armRuns }) => shareOf(task.id, armRuns)) }, task.id))) })] }) })] }));
}
function Head({ children }) {
    return ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: (0,jsxRuntime/* jsx */.Y)("button", { type: "button", children: children }) }));
}
function Row({ task, order, shares }) {
    const known = shares.flatMap(share => fractionOf(share) ?? []);
    const isSplit = known.length > 1 && Math.max(...known) - Math.min(...known) > SPLIT;
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-split": String(isSplit), children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", "data-value": order, children: (0,jsxRuntime/* jsx */.Y)("a", { href: taskPage(task.id), children: (0,untrusted/* oneLine */.TN)(task.id, 60) }) }), (0,jsxRuntime/* jsx */.Y)("td", { "data-value": task.price, children: (0,format/* price */.q9)(task.price) }), shares.map((share, column) => ((0,jsxRuntime/* jsx */.Y)(Cell, { share: share }, column)))] }));
}
function Cell({ share }) {
    const fraction = fractionOf(share);
    if (fraction === null)
        return (0,jsxRuntime/* jsx */.Y)("td", { children: "\u2013" });
    return ((0,jsxRuntime/* jsx */.Y)("td", { "data-value": fraction, "data-share": Math.round(fraction * 10), title: `${share.right} of ${share.samples}`, children: (0,format/* wholePercent */.pC)(fraction) }));
}
const fractionOf = ({ right, samples }) => (samples === 0 ? null : right / samples);
/** Path of a task's page from the overview. Ids come from datasets and must not lead elsewhere. */
function taskPage(id) {
    return `tasks/${fileNameOf(id)}.html`;
}
/** A safe file name for any id. */
function fileNameOf(id) {
    return id.replace(/[^A-Za-z0-9_-]/g, '_');
}

// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/html/charts.js + 1 modules
var charts = __webpack_require__(50645);
;// CONCATENATED MODULE: ./build/history/dashboard/charts.js



/** The charts of the dashboard. */
const DAY = 86_400_000;
/** Ranges to choose from, in days before the last run. */
const RANGES = [
    { days: 30, name: '30 days' },
    { days: 90, name: '90 days' },
    { days: 366, name: '1 year' },
];
/** The visible part of each series in a range. */
function within(series, days) {
    const last = Math.max(...series.flatMap(({ armRuns }) => armRuns.map(({ at }) => Date.parse(at))));
    const inRange = ({ at }) => last - Date.parse(at) <= days * DAY;
    return series
        .map(one => ({ ...one, armRuns: one.armRuns.filter(inRange), changes: one.changes.filter(inRange) }))
        .filter(({ armRuns }) => armRuns.length > 0);
}
/** Accuracy of each arm over time, with the interval of each run and the change points. */
function AccuracyChart({ series }) {
    const last = series.map(({ name, armRuns }) => `${name} ${(0,format/* percent */.KN)(armRuns.at(-1)?.accuracy ?? 0)}`).join(', ');
    const changes = series.flatMap(({ name, changes }) => changes.map(({ at, by }) => `${name} changed by ${(0,format/* signed */.x8)(by)} points on ${(0,charts/* dayText */.Ew)(Date.parse(at))}`));
    return ((0,jsxRuntime/* jsx */.Y)(charts/* LineChart */.bl, { label: `Accuracy over time. Latest: ${last}. ${changes.length === 0 ? 'No change points.' : `${changes.join('; ')}.`}`, panels: series.map(({ name, armRuns, changes }) => ({
            name,
            points: armRuns.map(armRun => ({
                at: Date.parse(armRun.at),
                value: armRun.accuracy,
                low: armRun.low,
                high: armRun.high,
                group: armRun.digest,
                href: runPage(armRun.run),
                title: `${(0,charts/* dayText */.Ew)(Date.parse(armRun.at))}: ${(0,format/* percent */.KN)(armRun.accuracy)} (${(0,format/* percent */.KN)(armRun.low)} to ${(0,format/* percent */.KN)(armRun.high)})`,
            })),
            marks: changes.map(({ at, by }) => ({
                at: Date.parse(at),
                text: `${(0,format/* signed */.x8)(by)} points, ${(0,charts/* dayText */.Ew)(Date.parse(at))}`,
            })),
        })), unit: "%", shared: true }));
}
/** Cost per 100 answers of each arm over time; null if no price is known. */
function CostOverTime({ series }) {
    const priced = series
        .map(({ name, armRuns }) => ({ name, armRuns: armRuns.flatMap(armRun => pricedRun(armRun)) }))
        .filter(({ armRuns }) => armRuns.length > 0);
    if (priced.length === 0)
        return null;
    const last = priced.map(({ name, armRuns }) => `${name} $${(armRuns.at(-1)?.value ?? 0).toFixed(2)}`).join(', ');
    return ((0,jsxRuntime/* jsx */.Y)(charts/* LineChart */.bl, { label: `Cost of 100 answers over time, in US dollars. Latest: ${last}.`, panels: priced.map(({ name, armRuns }) => ({ name, points: armRuns, marks: [] })), unit: "$", shared: false }));
}
function pricedRun({ at, run, cost, answers, digest }) {
    if (cost === null || answers === 0)
        return [];
    const value = (100 * cost) / answers;
    const time = Date.parse(at);
    const title = `${(0,charts/* dayText */.Ew)(time)}: $${value.toFixed(4)} per 100 answers`;
    return [{ at: time, value, group: digest, title, href: runPage(run) }];
}
/** Path of a run's page from the overview. */
const runPage = (run) => `runs/${run}.html`;
/** Accuracy against cost; null with fewer than two known costs. */
function ParetoChart({ standings }) {
    const dots = standings.flatMap(({ name, accuracy, costPerAnswer, efficient }) => costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }]);
    return dots.length < 2 ? null : (0,jsxRuntime/* jsx */.Y)(charts/* CostChart */.WO, { dots: dots });
}

// EXTERNAL MODULE: ./build/report/html/document.js
var html_document = __webpack_require__(75108);
;// CONCATENATED MODULE: ./build/history/dashboard/script.js
/**
 * Runs in the dashboard's pages. Its source is embedded there, so it must not use anything outside the function.
 * Without it, the heat map shows every task in suite order, and runs only open from the table.
 */
function script() {
    document.addEventListener('click', ({ target }) => {
        const href = target instanceof SVGElement ? target.dataset.href : undefined;
        if (href !== undefined)
            location.assign(href);
    });
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
            // Unmeasured tasks come last in either order.
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

/** The shared design, plus styles of the dashboard. */
const DASHBOARD_STYLE = `${style/* STYLE */.Y}
:root { --right: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --right: #3fb950; } }
nav { margin-bottom: 1rem; }
.ranges { border: 0; padding: 0; margin: 0; } .ranges legend { padding: 0; font-weight: 600; } .ranges label { display: inline-block; margin-right: 1rem; white-space: nowrap; }
.range { display: none; }
${[30, 90, 366].map(days => `section:has(input[value="${days}"]:checked) .range[data-range="${days}"] { display: block; }`).join('\n')}
.heat td, .heat th { padding: 0.25rem 0.4rem; }
.heat thead th { white-space: normal; overflow-wrap: anywhere; max-width: 6rem; min-width: 4.75rem; font-size: 0.875rem; vertical-align: bottom; }
.heat tbody th { white-space: nowrap; }
.heat button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-align: inherit; }
.heat th[aria-sort="descending"] button::after { content: " ↓"; } .heat th[aria-sort="ascending"] button::after { content: " ↑"; }
.heat td[data-share] { background: color-mix(in srgb, var(--right) calc(var(--share) * 45%), transparent); }
${Array.from({ length: 11 }, (_, tenth) => `.heat td[data-share="${tenth}"] { --share: ${tenth / 10}; }`).join('\n')}
.runs th[scope="row"] { white-space: nowrap; }
@media (max-width: 40rem) {
  .runs :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none; }
  .scroll .runs th[scope="row"] { max-width: none; } .scroll .runs td { white-space: normal; }
}
.strip { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0.25rem 0 1rem; }
.strip span { display: inline-block; margin-right: 0.75em; }
`;

;// CONCATENATED MODULE: ./build/history/dashboard/layout.js




/**
 * A page of the dashboard.
 * @param above name and path of its parent pages
 * @param here its own name in the breadcrumbs
 */
function page(title, above, here, children) {
    return (0,html_document/* renderDocument */.y)({ title: `${title} · SWE-Lancer Gate`, style: DASHBOARD_STYLE, script: script }, (0,jsxRuntime/* jsxs */.FD)("main", { children: [above.length > 0 && ((0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "Where you are", children: [above.map(([name, address]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,jsxRuntime/* jsx */.Y)("a", { href: address, children: name }), " \u203A", ' '] }, address))), here] })), children] }));
}
/** `2026-11-24 03:12` in UTC. */
const day = (at) => at.slice(0, 16).replace('T', ' ');

;// CONCATENATED MODULE: ./build/history/dashboard/overview.js











/** Maximum runs on the overview; older ones keep their pages. */
const MAX_RUNS = 60;
function renderOverview(site) {
    const marked = site.series.map(one => ({ ...one, changes: changePoints(one) }));
    const standing = leaderboard(site.series.map(sinceChange));
    const pareto = (0,jsxRuntime/* jsx */.Y)(ParetoChart, { standings: standing });
    return page('Nightly results', [], '', (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("p", { class: "kicker", children: "SWE-Lancer Gate \u00B7 nightly results" }), (0,jsxRuntime/* jsx */.Y)("h1", { children: headline(site, marked) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,format/* count */.U9)(site.runs.length, 'run'), " \u00B7 ", (0,format/* count */.U9)(site.series.length, 'arm'), " \u00B7 ", (0,format/* count */.U9)(site.tasks.length, 'task')] }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Latest results", children: (0,jsxRuntime/* jsx */.Y)(Leaderboard, { standing: standing, site: site }) }), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Best value", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "Arms on the line are Pareto-optimal: no other arm is both cheaper and more accurate." }), pareto] }), (0,jsxRuntime/* jsx */.Y)(Trends, { series: marked }), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Tasks", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "Accuracy of each arm on each task, over its last runs (30 at most) with its present configuration." }), (0,jsxRuntime/* jsx */.Y)(HeatMap, { series: site.series, tasks: site.tasks })] }), (0,jsxRuntime/* jsx */.Y)(Acceptances, { acceptances: site.acceptances }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Runs", children: (0,jsxRuntime/* jsx */.Y)(Runs, { runs: site.runs.slice(-MAX_RUNS).toReversed() }) })] }));
}
/** Maximum age of a change in the headline, in days. */
const RECENT_DAYS = 30;
const overview_DAY = 86_400_000;
/** `Last run Dec 31: 8 arms, 1 changed: model-1 fell 15 points on Dec 4` */
function headline({ runs }, series) {
    const newest = runs.at(-1);
    if (newest === undefined)
        return 'No runs yet';
    const isNews = ({ at }) => Date.parse(newest.at) - Date.parse(at) <= RECENT_DAYS * overview_DAY;
    const changed = series.flatMap(({ name, changes }) => {
        const last = changes.findLast(change => change.lasts && isNews(change));
        return last === undefined ? [] : [{ name, ...last }];
    });
    const found = changed.map(({ name, by, at }) => `${(0,untrusted/* oneLine */.TN)(name, 40)} ${by < 0 ? 'fell' : 'rose'} ${(0,format/* size */.Ej)(Math.abs(by))} on ${(0,charts/* dayText */.Ew)(Date.parse(at))}`);
    const what = changed.length === 0 ? 'none changed lately' : `${changed.length} changed: ${found.join(', ')}`;
    return `Last run ${(0,charts/* dayText */.Ew)(Date.parse(newest.at))}: ${(0,format/* count */.U9)(series.length, 'arm')}, ${what}`;
}
/** Accuracy and cost over time, for the selected range. */
function Trends({ series }) {
    return ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Trends", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "The band around each line is the 95% interval on these tasks. A line is interrupted where the configuration changed; a marker shows where accuracy changed without that." }), (0,jsxRuntime/* jsxs */.FD)("fieldset", { class: "ranges", children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Range" }), RANGES.map(({ days, name }) => ((0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "radio", name: "range", value: days, checked: days === 90 }), " ", name] }, days)))] }), RANGES.map(({ days }) => {
                const shown = within(series, days);
                return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "range", "data-range": days, children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: "Accuracy" }), (0,jsxRuntime/* jsx */.Y)(AccuracyChart, { series: shown }), (0,jsxRuntime/* jsx */.Y)("h3", { children: "Cost of 100 answers" }), (0,jsxRuntime/* jsx */.Y)(CostOverTime, { series: shown })] }, days));
            })] }));
}
const COLUMNS = [
    'Arm',
    'Accuracy',
    'Last 30 runs',
    'Cost per 100 answers',
    'Median time',
    'Unreadable',
    'Answers',
    'Runs',
];
function Leaderboard({ standing, site, }) {
    const suite = site.runs.at(-1)?.suite;
    const floors = suite === undefined ? [] : (0,arms/* ruleFloors */.YF)(suite);
    const recent = new Map(site.series.map(one => [one.name, recentRuns(one).map(({ accuracy }) => accuracy)]));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Latest results of every arm", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: COLUMNS.map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: standing.map(one => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,untrusted/* oneLine */.TN)(one.name, 80), one.efficient && ((0,jsxRuntime/* jsx */.Y)("span", { title: "Pareto-optimal: no other arm is both cheaper and more accurate", children: " \u2605" }))] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(one.accuracy) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(charts/* Sparkline */.OW, { values: recent.get(one.name) ?? [] }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: one.costPerAnswer === null ? 'unknown' : (0,format/* cost */.y)(100 * one.costPerAnswer) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* duration */.p0)(one.medianLatencyMs) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(one.formatErrors / one.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(one.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(one.armRuns) })] }, one.name))) })] }) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsxs */.FD)("small", { children: ["Simple rules on the same tasks:", ' ', floors.map(({ name, accuracy }) => `${(0,untrusted/* oneLine */.TN)(name, 30)} ${(0,format/* percent */.KN)(accuracy)}`).join(' · ')] }) })] }));
}
function Acceptances({ acceptances }) {
    if (acceptances.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Accepted drops", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: acceptances.toReversed().map(({ at, by, reason, pullRequest, difference }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [day(at), ", pull request ", pullRequest, difference && `, ${(0,format/* signed */.x8)(difference.estimate)} points`, ": \u201C", (0,untrusted/* oneLine */.TN)(reason), "\u201D (", (0,untrusted/* oneLine */.TN)(by, 40), ")"] }, `${at} ${pullRequest}`))) }) }));
}
function Runs({ runs }) {
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "The last runs", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "runs", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: ['Run', 'Suite', 'Arms', 'Best', 'Cost'].map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: runs.map(run => {
                        const best = run.arms.toSorted((a, b) => b.accuracy - a.accuracy)[0];
                        const total = run.arms.reduce((sum, arm) => (sum === null || arm.cost === null ? null : sum + arm.cost), 0);
                        return ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)("a", { href: `runs/${run.page}.html`, children: day(run.at) }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,untrusted/* oneLine */.TN)(run.suite.name, 30) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(run.arms.length) }), (0,jsxRuntime/* jsx */.Y)("td", { children: best === undefined ? '–' : `${(0,untrusted/* oneLine */.TN)(best.name, 40)} ${(0,format/* percent */.KN)(best.accuracy)}` }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* cost */.y)(total) })] }, run.page));
                    }) })] }) }));
}

// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
;// CONCATENATED MODULE: ./build/history/dashboard/run-page.js







/** One run: its arms, and the answers to every task. */
function renderRun(run) {
    const link = (0,links/* runPage */.fL)(run);
    return page(`Run of ${day(run.at)}`, [['Nightly results', '../index.html']], day(run.at), (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["Run of ", day(run.at)] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Gate ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,untrusted/* oneLine */.TN)(run.id, 60) }), ", suite ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,untrusted/* oneLine */.TN)(run.suite.name, 60) }), run.commit !== null && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [", commit ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,format/* shortCommit */.Ax)(run.commit) })] })), ", SWE-Lancer Gate ", (0,untrusted/* oneLine */.TN)(run.tool, 20), ".", ' ', link !== null && ((0,jsxRuntime/* jsx */.Y)("a", { href: link, rel: "noreferrer", children: "Its page on GitHub" }))] }), (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Table of arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsx */.Y)("tr", { children: ['Arm', 'Accuracy', 'Likely', 'Earned', 'Cost', 'Answers', 'Unreadable', 'Missing', 'Median time'].map(head => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: head }, head))) }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: run.arms.map(arm => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,untrusted/* oneLine */.TN)(arm.name, 80) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(arm.accuracy) }), (0,jsxRuntime/* jsxs */.FD)("td", { children: [(0,format/* percent */.KN)(arm.low), " to ", (0,format/* percent */.KN)(arm.high)] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* price */.q9)(Math.round(arm.earned)) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* cost */.y)(arm.cost) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.answers) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.formatErrors) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* integer */.nd)(arm.missing) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* duration */.p0)(arm.medianLatencyMs) })] }, arm.name))) })] }) }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Tasks", children: (0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Tasks of this run", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Task" }), run.arms.map(arm => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: (0,untrusted/* oneLine */.TN)(arm.name, 40) }, arm.name)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: run.suite.tasks.map(task => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,jsxRuntime/* jsx */.Y)("a", { href: `../${taskPage(task.id)}`, children: (0,untrusted/* oneLine */.TN)(task.id, 60) }) }), run.arms.map(({ name, tasks }) => ((0,jsxRuntime/* jsx */.Y)("td", { children: rightOf(tasks[task.id]) }, name)))] }, task.id))) })] }) }) })] }));
}
const rightOf = (answers) => answers === undefined ? '–' : `${answers.right} of ${answers.samples}`;

// EXTERNAL MODULE: ./build/report/tasks.js
var tasks = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/history/dashboard/task-page.js






/** One task: its issue, and each arm's answers in every run. */
function renderTask(task, { series }) {
    const path = (0,tasks/* issuePath */.dR)(task);
    const id = (0,untrusted/* oneLine */.TN)(task.id, 60);
    return page(`Task ${id}`, [['Nightly results', '../index.html']], id, (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: ["Task ", id] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,format/* price */.q9)(task.price), ", ", (0,format/* count */.U9)(task.proposals, 'proposal'), ".", ' ', path !== null && ((0,jsxRuntime/* jsxs */.FD)("a", { href: `https://github.com${path}`, rel: "noreferrer", children: ["Issue ", (0,untrusted/* oneLine */.TN)((0,tasks/* issueNumber */.Pp)(task), 20), " on GitHub"] }))] }), (0,jsxRuntime/* jsx */.Y)("p", { children: "\u25CF right, \u25CB wrong, \u25D0 right in some answers of the armRun. Months are set apart." }), series.map(one => ((0,jsxRuntime/* jsx */.Y)(TaskSeries, { task: task, series: one }, one.name)))] }));
}
function TaskSeries({ task, series }) {
    const armRuns = series.armRuns.filter(armRun => armRun.answersTo.has(task.id));
    if (armRuns.length === 0)
        return null;
    const { right, samples } = shareOf(task.id, armRuns);
    const picks = picksOf(task.id, recentRuns(series));
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-label": (0,untrusted/* oneLine */.TN)(series.name, 80), children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: (0,untrusted/* oneLine */.TN)(series.name, 80) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Right in ", (0,format/* integer */.nd)(right), " of ", (0,format/* count */.U9)(samples, 'answer'), " since ", day(armRuns[0]?.at ?? ''), ".", ' ', picks.length > 0 &&
                        `Lately picked: ${picks.map(([pick, times]) => `${pick === 'none' ? 'nothing readable' : `proposal ${pick}`} ${times} times`).join(', ')}.`] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "strip", role: "img", "aria-label": `${right} of ${samples} right over ${(0,format/* count */.U9)(armRuns.length, 'run')}`, children: months(armRuns).map(([month, ofMonth]) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [month, " ", ofMonth.map(armRun => mark(armRun, task.id)).join('')] }, month))) })] }));
}
function picksOf(taskId, armRuns) {
    const times = new Map();
    for (const armRun of armRuns) {
        for (const [pick, number] of Object.entries(armRun.answersTo.get(taskId)?.picks ?? {})) {
            times.set(pick, (times.get(pick) ?? 0) + number);
        }
    }
    return [...times].sort(([, a], [, b]) => b - a);
}
function mark(armRun, taskId) {
    const { right = 0, samples = 0 } = armRun.answersTo.get(taskId) ?? {};
    return samples === 0 ? '·' : right === samples ? '●' : right === 0 ? '○' : '◐';
}
function months(armRuns) {
    const groups = new Map();
    for (const armRun of armRuns) {
        const month = armRun.at.slice(0, 7);
        groups.set(month, [...(groups.get(month) ?? []), armRun]);
    }
    return [...groups];
}

;// CONCATENATED MODULE: ./build/history/dashboard/render.js






/** All files of the dashboard by path. Records must be sorted, oldest first. */
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

/***/ 93369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ SETTLED_AFTER),
  Z: () => (/* binding */ episodes)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
;// CONCATENATED MODULE: ./build/history/drift/change-point.js

/** Minimum number of values on either side of a change: one outlier is not a change. */
const MIN_SIDE = 2;
/**
 * The most likely change point of a series' mean: the split with the largest two-sample t; null if the series is too
 * short. Mean and variance may be unknown: Hawkins, Qiu and Kang, The changepoint model for statistical process control,
 * Journal of Quality Technology 35(4), 2003.
 *
 * @param leastVariance minimum variance of a value of weight 1, because constant values would look too certain
 */
function likeliestChange(values, leastVariance) {
    const count = values.length;
    const all = sumsOf(values);
    let found = null;
    let before = { weight: 0, value: 0 };
    for (const [index, { value, weight }] of values.entries()) {
        const at = index + 1;
        before = { weight: before.weight + weight, value: before.value + weight * value };
        if (at < MIN_SIDE || count - at < MIN_SIDE)
            continue;
        const after = { weight: all.weight - before.weight, value: all.value - before.value };
        const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
        const variance = Math.max(leastVariance, within / (count - 2));
        const difference = after.value / after.weight - before.value / before.weight;
        const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
        if (found === null || size > found.size)
            found = { at, size };
    }
    return found;
}
function sumsOf(values) {
    let [sumOfWeights, sum, square] = [0, 0, 0];
    for (const { value, weight } of values) {
        sumOfWeights += weight;
        sum += weight * value;
        square += weight * value * value;
    }
    return { weight: sumOfWeights, value: sum, square };
}
/** Whether enough values after a change are closer to the new mean than to the old one. */
function isSustained(values, at) {
    const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
    const nearer = values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before));
    return nearer.length >= MIN_SIDE;
}
/** Weighted mean. */
function meanOf(values) {
    const { value, weight } = sumsOf(values);
    return value / weight;
}
/**
 * The threshold for the largest t, for a limit in standard normal deviates. On that scale, one limit suits every length:
 * those of Ross for an average run length of 1,000 (R package cpm, Journal of Statistical Software 66(3), 2015) are
 * between 3.60 and 3.71 for 25 values or more.
 */
function changeLimit(count, deviates) {
    return (0,distributions/* studentQuantile */.FI)((0,distributions/* normalCdf */.vr)(deviates), count - 2);
}
/**
 * One step of Page's cumulative sum (Continuous inspection schemes, Biometrika 41, 1954) of the log-likelihood ratio of
 * two known normal means.
 */
function pageStep(sum, { value, weight }, means, variance) {
    const ratio = (weight * ((value - means.from) ** 2 - (value - means.to) ** 2)) / (2 * variance);
    return Math.max(0, sum + ratio);
}

;// CONCATENATED MODULE: ./build/history/drift/scores.js
/** Difference between a run's accuracy and the normal one, on the tasks it answered. */
function accuracyScores(normal) {
    const rates = tasksOf(normal).map(task => {
        let [right, samples] = [0, 0];
        for (const run of normal) {
            const cell = run[task];
            if (cell == null)
                continue;
            right += cell.right;
            samples += cell.samples;
        }
        return samples === 0 ? null : right / samples;
    });
    const of = (run) => meanOver(run, (cell, task) => {
        const rate = rates[task];
        return rate == null ? null : cell.right / cell.samples - rate;
    });
    return { normal: normal.map(of), of };
}
/**
 * Agreement of a run's picks with the normal picks, relative to a normal run. A run is not compared with itself,
 * because normal runs would agree too well. The score falls when answers change, even at the same accuracy.
 */
function agreementScores(normal) {
    const pools = tasksOf(normal).map(task => poolOf(normal, task));
    const score = (run, own) => meanOver(run, (cell, task) => {
        const pool = pools[task];
        const others = (pool?.samples ?? 0) - own * cell.samples;
        if (pool === undefined || others === 0)
            return null;
        return agreement(cell, pool, own) / others - pool.usual;
    });
    return { normal: normal.map(run => score(run, 1)), of: run => score(run, 0) };
}
function poolOf(normal, task) {
    const counts = [];
    let samples = 0;
    for (const run of normal) {
        const cell = run[task];
        if (cell == null)
            continue;
        samples += cell.samples;
        for (const { choice, count } of cell.picks)
            counts[choice] = (counts[choice] ?? 0) + count;
    }
    let [sum, runs] = [0, 0];
    for (const run of normal) {
        const cell = run[task];
        if (cell == null || samples === cell.samples)
            continue;
        sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
        runs++;
    }
    return { samples, counts, usual: runs === 0 ? 0 : sum / runs };
}
/** Sum over the choices: share in the cell times count in the pool, minus the cell's own answers if they are in it. */
function agreement(cell, { counts }, own) {
    let sum = 0;
    for (const { choice, count } of cell.picks)
        sum += count * ((counts[choice] ?? 0) - own * count);
    return sum / cell.samples;
}
function meanOver(run, score) {
    let [sum, tasks] = [0, 0];
    for (let task = 0; task < run.length; task++) {
        const cell = run[task];
        const value = cell == null ? null : score(cell, task);
        if (value === null)
            continue;
        sum += value;
        tasks++;
    }
    return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(runs) {
    return [...(runs[0] ?? []).keys()];
}

;// CONCATENATED MODULE: ./build/history/drift/episodes.js


/** In standard normal deviates. Simulated for one false alarm in more than two years of runs (docs/decision.md). */
const LIMIT = 4;
/** Minimum number of runs to estimate the normal variance. */
const MIN_RUNS = 10;
/** Maximum number of past runs to compare with. */
const WINDOW = 90;
/** Number of runs after which a new state is normal. */
const SETTLED_AFTER = 60;
/** Log of the likelihood ratio required for a recovery: 100. */
const RECOVERY = Math.log(100);
const SCORES = {
    accuracy: accuracyScores,
    answers: agreementScores,
};
/**
 * The periods with drift of one arm, oldest first; only the last can be ongoing. Changes are found by the change-point
 * model of Hawkins, Qiu and Kang, and their end by Page's cumulative sum. All runs must be of one arm on the same
 * tasks; they need not be evenly spaced or complete.
 */
function episodes(runs, watched) {
    const result = [];
    let normal = [];
    let drift = null;
    for (const [index, run] of runs.entries()) {
        if (drift === null) {
            normal = [...normal, index].slice(-WINDOW);
            const change = changeIn(normal.map(at => runs[at] ?? []), watched);
            if (change === null)
                continue;
            const [before, after] = [normal.slice(0, change), normal.slice(change)];
            const episode = { since: after[0] ?? index, found: index, normal: before, over: null };
            result.push(episode);
            drift = begin(episode, after, runs, watched);
            continue;
        }
        const { since, normal: before } = drift.episode;
        const back = recovers(drift, index, run);
        if (back === null && index - since < SETTLED_AFTER)
            continue;
        const how = back === null ? 'settled' : 'recovered';
        result[result.length - 1] = { ...drift.episode, over: { run: index, how } };
        normal = back === null ? between(since, index) : [...before, ...between(back, index)];
        drift = null;
    }
    return result;
}
/** Index of the first value after a proven change. */
function changeIn(runs, watched) {
    if (runs.length < MIN_RUNS)
        return null;
    const { normal } = SCORES[watched](runs);
    const values = valuesOf(normal, runs);
    const change = likeliestChange(values, minVariance(runs));
    if (change === null || change.size <= changeLimit(runs.length, LIMIT))
        return null;
    return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, runs, watched) {
    const pick = (indices) => indices.map(index => runs[index] ?? []);
    const [before, since] = [pick(episode.normal), pick(after)];
    const scores = SCORES[watched](before);
    const values = valuesOf(scores.normal, before);
    const to = meanOf(values);
    const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
    return {
        episode,
        scores,
        variance: Math.max(minVariance(before), square / Math.max(1, values.length - 1)),
        means: { from: meanOf(valuesOf(since.map(scores.of), since)), to },
        sum: 0,
        first: episode.found + 1,
    };
}
/** First run of the recovery once it is proven, with at least two runs. */
function recovers(drift, index, run) {
    if (drift.sum === 0)
        drift.first = index;
    drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
    return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
const ofRun = (value, run) => ({
    value,
    weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0),
});
const valuesOf = (scores, runs) => runs.map((run, index) => ofRun(scores[index] ?? 0, run));
/** Variance of one task flipping between runs, because a deterministic model would look too certain. */
const minVariance = (runs) => 1 / Math.max(1, runs[0]?.length ?? 1);
const between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);


/***/ }),

/***/ 47948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** Names of the two arms. */
const SIDES = { baseline: 'Before', candidate: 'Now' };
/** Numbers of both arms. */
function armRows(report) {
    const row = (label, of) => {
        const words = (arm) => {
            const value = arm === null ? '–' : of(arm);
            return typeof value === 'string' ? [value] : value;
        };
        return { label, baseline: words(report.baseline), candidate: words(report.candidate) };
    };
    const maybe = (value) => (value === null ? '–' : [{ code: value }]);
    const rows = [
        row('Accuracy', arm => (arm.accuracy === null ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy))),
        row(`Earned of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, arm => (arm.accuracy === null ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned)))),
        row('Solver', arm => maybe(arm.solver)),
        row('Model', arm => maybe(arm.model)),
        row('Sandbox', arm => sandboxWords(arm)),
        row('MCP servers', arm => serverWords(arm)),
        row('Answered by', arm => servedWords(arm)),
        row('Answers', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
        row('of which cached', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
        row('Unreadable answers', arm => unreadable(arm)),
        row('Missing answers', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
        row('Picked the first option', arm => firstPicks(arm)),
        row('Agent turns per answer', arm => mean(arm.behavior?.turns)),
        row('Tool calls per answer', arm => mean(arm.behavior?.toolCalls)),
        row('Files read per answer', arm => mean(arm.behavior?.filesRead)),
        row('Searches per answer', arm => mean(arm.behavior?.searches)),
        row('Tokens in / out per answer', arm => tokensEach(arm)),
        row('Cost per answer', arm => costEach(report, arm)),
        row('Calls in this run', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
        row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
        row('of which cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
        row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost))),
        row('Cost per 100 correct answers', arm => costOfRight(report, arm)),
        row('Median time', arm => (arm.medianLatencyMs === null ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))),
    ];
    return rows.filter(({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'));
}
function sandboxWords({ sandbox }) {
    if (sandbox === undefined)
        return '–';
    if (sandbox.kind === 'none')
        return `none: ${sandbox.reason}`;
    return `${sandbox.kind}, network: ${sandbox.hosts.join(', ') || 'none'}`;
}
function serverWords({ servers = [] }) {
    if (servers.length === 0)
        return '–';
    return servers
        .map(server => server.kind === 'started' ? `${server.name} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(server.tools, 'tool')})` : `${server.name} (not started)`)
        .join(', ');
}
function mean(value) {
    return value == null ? '–' : value.toFixed(1);
}
function both(one, other) {
    return one + other === 0 ? '–' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
/** Per answer, because the arms have different numbers of answers. */
function tokensEach({ behavior, usage, trials }) {
    if (behavior === undefined || trials === 0)
        return '–';
    return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behavior, name }) {
    const costs = trials[name].flatMap(trial => trial.cost ?? []);
    if (behavior === undefined || costs.length === 0)
        return '–';
    return (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
/** Disk space for the code of the tasks; null if none was checked out. */
function diskWords({ disk }) {
    if (disk === undefined || disk.most === 0)
        return null;
    const mebibytes = (bytes) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
    return `Task code took up to ${mebibytes(disk.most)} of disk; ${mebibytes(disk.store)} are kept for later runs.`;
}
/** Cost of all answers, including cached ones, per 100 correct answers, because one costs a fraction of a cent. */
function costOfRight({ trials, tasks }, { name }) {
    const costs = trials[name].map(trial => trial.cost);
    const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
    if (right === 0 || costs.every(dollars => dollars === null))
        return '–';
    const total = costs.reduce((sum, dollars) => (sum === null || dollars === null ? null : sum + dollars), 0);
    return (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : (100 * total) / right);
}
function servedWords({ served }) {
    if (served.length === 0)
        return ['–'];
    const words = served
        .slice(0, 3)
        .flatMap(({ model, host, provider }) => [
        ', ',
        { code: model ?? host },
        ...(provider === null ? [] : [' at ', { untrusted: provider }]),
    ]);
    return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}
const UNREADABLE = [
    ['unparseable', 'without a pick'],
    ['unknown-id', 'for an unknown proposal'],
    ['refused', 'refused'],
    ['truncated', 'cut off'],
    ['stuck', 'stuck in a loop'],
];
function unreadable({ readings }) {
    const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(([reading, words]) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${words}`);
    return parts.length === 0 ? '0' : parts.join(', ');
}
function firstPicks({ positions }) {
    const all = positions.reduce((sum, { picked }) => sum + picked, 0);
    const first = positions.find(({ position }) => position === 0);
    return all === 0 ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = new Map([
    ['reference/first', 'Always first'],
    ['reference/longest', 'Always longest'],
    ['reference/bm25', 'BM25'],
    ['reference/random', 'Random'],
]);
/** Accuracy of fixed rules on a suite. */
function ruleFloors({ chance, floors }) {
    return [
        { name: 'Guessing', accuracy: chance, measured: false },
        ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
    ];
}
/** Both arms and the fixed rules that a model should beat, best first. */
function floors({ suite, baseline, candidate }) {
    const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
    return [
        ...arm(SIDES.candidate, candidate.accuracy),
        ...arm(SIDES.baseline, baseline?.accuracy),
        ...ruleFloors(suite),
    ].sort((a, b) => b.accuracy - a.accuracy);
}


/***/ }),

/***/ 51006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qg: () => (/* binding */ BENCHMARK_PAGE),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   qi: () => (/* binding */ artifacts),
/* harmony export */   to: () => (/* binding */ answersTo),
/* harmony export */   vu: () => (/* binding */ DECISION_PAGE)
/* harmony export */ });
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27828);

/** Links from a report to GitHub. Reports can be untrusted, so every URL is checked. */
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;
const DECISION_PAGE = (0,_shared_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)('docs/decision.md');
const BENCHMARK_PAGE = (0,_shared_program_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAt */ .F3)('docs/benchmark.md');
/** Page of the run; null if the URL is not one of GitHub Actions. */
function runPage({ runUrl }) {
    return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
/** Where to download the full report: the run's page, because the upload happens after this program ends. */
function artifacts(report) {
    const run = runPage(report);
    return run === null ? null : `${run}#artifacts`;
}
/** Anchor of a task, for the step that links the page after the upload (src/github/page-link.ts). */
function answersTo({ id }, report) {
    const place = artifacts(report);
    return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}
/** Page of a commit in the run's repository. */
function commitPage(commit, report) {
    const run = runPage(report);
    return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
/** Page with the diff between baseline and candidate. */
function comparePage(report) {
    const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
    const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
    return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39734);

/** How tasks moved, and how moves are shown. */
/** Share of correct answers, candidate minus baseline; 0 if an arm has no answers. */
function movement({ baseline, candidate }) {
    if (baseline === null || baseline.samples === 0 || candidate.samples === 0)
        return 0;
    return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
/** Smaller moves are noise: 7 of 8 correct and then 3 of 4 is not worth reporting. */
const MOVED = 0.5;
/** Direction of a task's move, if it is large enough to report. */
function direction(task) {
    if (task.change === 'not-measured')
        return task.change;
    return movement(task) <= -MOVED ? 'worse' : movement(task) >= MOVED ? 'better' : 'same';
}
/** Tasks that moved in one direction beyond luck, sorted by p-value, then size of the move, then price. */
function movedTasks(report, way) {
    return ordered(report.tasks.filter(task => stateOf(task) === way));
}
/** Tasks that moved, possibly by luck alone. */
function uncertainTasks(report) {
    return ordered(report.tasks.filter(task => stateOf(task) === 'uncertain'));
}
/** What happened to a task. */
function stateOf(task) {
    const way = direction(task);
    return (way === 'worse' || way === 'better') && luck(task) > MAX_LUCK ? 'uncertain' : way;
}
/** Moves with a larger p-value may be luck. Leaves room for rounding: 3 of 3 against 0 of 3 is 1 in 20. */
const MAX_LUCK = 0.05 + 1e-9;
/** Exact p-value of the task's move, one-sided: how often its answers would differ this much if nothing had changed. */
function luck(task) {
    const { baseline, candidate } = task;
    if (baseline === null)
        return 1;
    return movement(task) < 0 ? (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(baseline, candidate) : (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .M)(candidate, baseline);
}
function ordered(tasks) {
    const moved = (task) => Math.abs(movement(task));
    return tasks.sort((a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
/** Tags about the handling of an issue: `[HOLD for payment 2024-01-31]`, `[$1000]`. */
const HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;
/** A title for lists, without its leading tags. */
function shortTitle(title) {
    const [tags = ''] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
    const kept = (tags.match(/\[[^[\]]*\]/g) ?? []).filter(tag => !HANDLING.test(tag.slice(1, -1).trim()));
    const short = [...kept, title.slice(tags.length).replace(/^[\s:–-]+/, '')].join(' ').trim();
    return short === '' ? title : short;
}
/** The picked proposals and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
function choices({ correctProposalId, baseline, candidate }) {
    const side = (counts) => {
        const shown = (counts?.picks ?? []).slice(0, MAX_DOTS).map(pick => pick ?? '–');
        if (counts === null || shown.length === 0)
            return '–';
        return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
    };
    return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
/** Path of the original issue on github.com. Null for issues elsewhere, which are never linked. */
function issuePath(task) {
    return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
/** `14958` of `14958-manager-0`: the number of the issue. */
function issueNumber(task) {
    return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
/** Beyond this many samples, counts replace dots. */
const MAX_DOTS = 8;
/**
 * Samples of one task in both arms: `●●○ → ●○○` (right, right, wrong; `·` is missing), or
 * `21/24 → 1/4` for many samples. No-break spaces keep it on one line.
 */
function picks(task) {
    const slots = (counts) => (counts === null ? 0 : counts.samples + counts.missing);
    const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MAX_DOTS;
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
/** Correct answers of both arms: `29/29` and `0/1`; a dash if there are none. */
function shares({ baseline, candidate }) {
    const side = (counts) => counts === null || counts.samples === 0 ? '–' : `${counts.right}/${counts.samples}`;
    return { before: side(baseline), now: side(candidate) };
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Makes text from models, pull requests and datasets harmless. Libraries escape the syntax of each output; this file
 * covers what they do not.
 */
/** Control characters, and characters that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without invisible characters, truncated to a number of characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** With lines and indentation, without invisible characters, truncated to a number of characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Maximum length of a title, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up text that GitHub expands after Markdown: mentions, references, commits, links, emoji. Takes one clean line.
 * Zero-width spaces keep its appearance (as in Renovate and Dependabot); `$` is marked for `markdown.ts` to escape.
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

/***/ 91465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (Number.isNaN(z))
        throw new RangeError('z is not a number');
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}
/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
function normalQuantile(probability) {
    return bisect(z => normalCdf(z) >= probability, -9, 9);
}
/**
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
    const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
    return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
    const odd = degrees % 2 === 1;
    const cos = Math.cos(theta);
    let term = odd ? cos : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cos * cos;
        sum += term;
    }
    const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    return 0.5 + inside / 2;
}
/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (rate >= 1)
        return 0;
    let logTerm = samples * Math.log1p(-rate);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= right; k++) {
        logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
        sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
}
/** Smallest number in the range at which a monotonic condition is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
/**
 * Exact one-sided p-value of "the candidate is as accurate as the baseline", with tasks as strata. The statistic sums,
 * over tasks, the log likelihood ratio of a drop (a lower log-odds, or a task broken for good) against a rise of the same
 * kind, given each task's total, so that equal numbers of fixed and broken tasks cancel. Any fixed statistic is exact
 * here: each task's distribution is hypergeometric, and the convolution covers all tasks. The statistic must not depend
 * on the tested answers.
 */
function scoredTest(tasks) {
    const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const task of tasks) {
        const law = scoresOf(task, task.weight / mean);
        if (law.length < 2)
            continue;
        total = added(total, law);
        reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
    }
    let atLeast = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index >= reached)
            atLeast += probability;
    });
    return Math.min(1, atLeast);
}
/** The drops for which the statistic is most powerful: a shift of the log-odds, and a task that is almost always wrong. */
const SHIFT = 0.6;
const BREAK = 5;
/** Rounding of scores in log likelihood, which keeps the test exact and its distribution short. */
const STEPS = 16;
const MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, mended }, weight) {
    const total = baseline.right + candidate.right;
    const same = conditional(baseline.samples, candidate.samples, total, 0);
    const likelihood = (direction, forGood) => {
        const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
        const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
        return index => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
    };
    const drop = likelihood(1, broken);
    const rise = likelihood(-1, mended);
    const from = Math.max(0, total - baseline.samples);
    return same.map((probability, index) => {
        const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
        return { right: from + index, score: Math.round(STEPS * weight * score), probability };
    });
}
const laws = new Map();
function conditional(others, samples, total, shift) {
    const key = `${others} ${samples} ${total} ${shift}`;
    const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
    laws.set(key, law);
    return law;
}
/** Distribution of the candidate's correct answers given the total, with log-odds lower by `shift` (Fisher's noncentral hypergeometric). */
function computedLaw(others, samples, total, shift) {
    const from = Math.max(0, total - others);
    const to = Math.min(samples, total);
    const weights = [];
    let term = 1;
    for (let right = from; right <= to; right++) {
        weights.push(term);
        // Ratio of neighbors, so that no factorial can overflow.
        term *= ((samples - right) * (total - right) * Math.exp(-shift)) / ((right + 1) * (others - total + right + 1));
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map(weight => weight / sum);
}
/** Distribution of the sum with one more independent score. */
function added(sum, scores) {
    const low = Math.min(...scores.map(({ score }) => score));
    const high = Math.max(...scores.map(({ score }) => score));
    const before = sum.probabilities;
    const probabilities = new Float64Array(before.length + high - low);
    for (const { score, probability } of scores) {
        const shift = score - low;
        for (let cell = 0; cell < before.length; cell++) {
            probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    }
    return { from: sum.from + low, probabilities };
}
/** Exact one-sided p-value of a single task: at most this many correct candidate answers, given the total. Fisher's test. */
function fisherTest(baseline, candidate) {
    const total = baseline.right + candidate.right;
    const from = Math.max(0, total - baseline.samples);
    const law = conditional(baseline.samples, candidate.samples, total, 0);
    return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}


/***/ })

};
