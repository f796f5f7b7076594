export const id = 688;
export const ids = [688];
export const modules = {

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

/***/ 90688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/report/arms.js
var report_arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/tasks.js
var report_tasks = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/report/html/document.js
var html_document = __webpack_require__(75108);
;// CONCATENATED MODULE: ./build/report/chart.js

/** Columns of the text chart: the width of a code block on a phone without scrolling. */
const WIDTH = 36;
/** A range of differences with room for the interval, zero and the margin. */
function scaleOf({ low, high, margin }) {
    const from = Math.min(low, -margin);
    const to = Math.max(high, margin / 2);
    const air = (to - from) * 0.06;
    return { from: from - air, to: to + air };
}
/**
 * The interval of the change with the margin and zero, for monospaced text. Uses only WGL4 characters, which
 * every common monospaced font has at one width.
 */
function textChart(interval) {
    const { from, to } = scaleOf(interval);
    const column = (value) => Math.round(((value - from) / (to - from)) * (WIDTH - 1));
    const zero = column(0);
    const margin = Math.min(column(-interval.margin), zero - 1);
    const low = column(interval.low);
    const high = column(interval.high);
    const draw = (at) => Array.from({ length: WIDTH }, (_, index) => at(index))
        .join('')
        .trimEnd();
    const bar = draw(index => {
        if (index === column(interval.difference))
            return '●';
        if (index === low)
            return '├';
        if (index === high)
            return '┤';
        if (index > low && index < high)
            return index === zero || index === margin ? '┼' : '─';
        return index === zero ? '│' : index === margin ? '¦' : ' ';
    });
    const axis = draw(index => (index === zero || index === margin ? '┴' : '─'));
    const label = `margin ${signed(-interval.margin)}`;
    const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
    const marginLine = `${' '.repeat(labelAt)}${label}`;
    const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
    return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
}

;// CONCATENATED MODULE: ./build/report/html/interval.js



/** The interval of the change. Positions are percentages, so that text keeps its size on a phone. */
function IntervalChart({ comparison }) {
    const { difference, low, high, margin } = comparison;
    const { from, to } = scaleOf(comparison);
    const at = (value) => `${(((value - from) / (to - from)) * 100).toFixed(2)}%`;
    const label = `The change is about ${(0,format/* signed */.x8)(difference)} points, likely ${(0,format/* signed */.x8)(low)} to ${(0,format/* signed */.x8)(high)}; the margin is ${(0,format/* signed */.x8)(-margin)}.`;
    return ((0,jsxRuntime/* jsxs */.FD)("svg", { class: "interval", width: "100%", height: "96", role: "img", "aria-label": label, children: [(0,jsxRuntime/* jsx */.Y)("rect", { class: "beyond", x: "0", y: "22", width: at(-margin), height: "50" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "axis", x1: "0", x2: "100%", y1: "72", y2: "72" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "zero", x1: at(0), x2: at(0), y1: "22", y2: "76" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "margin", x1: at(-margin), x2: at(-margin), y1: "22", y2: "76" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: at(low), x2: at(high), y1: "46", y2: "46" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: at(low), x2: at(low), y1: "38", y2: "54" }), (0,jsxRuntime/* jsx */.Y)("line", { class: "range", x1: at(high), x2: at(high), y1: "38", y2: "54" }), (0,jsxRuntime/* jsx */.Y)("circle", { class: "point", cx: at(difference), cy: "46", r: "6" }), (0,jsxRuntime/* jsx */.Y)("text", { x: "0", y: "14", children: "\u2190 worse" }), (0,jsxRuntime/* jsx */.Y)("text", { x: "100%", y: "14", "text-anchor": "end", children: "better \u2192" }), (0,jsxRuntime/* jsxs */.FD)("text", { x: at(-margin), y: "92", "text-anchor": "end", children: ["margin ", (0,format/* signed */.x8)(-margin)] }), (0,jsxRuntime/* jsx */.Y)("text", { x: at(0), y: "92", "text-anchor": "middle", children: "0" })] }));
}

// EXTERNAL MODULE: ./build/report/html/parts.js
var parts = __webpack_require__(58367);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js
var create = __webpack_require__(94112);
;// CONCATENATED MODULE: ./build/report/html/prompt-diff.js



/** Context lines around a change. */
const CONTEXT = 2;
/** Maximum number of differing lines, because time grows with the square. */
const MAX_EDITS = 1000;
/** The lines that differ between the arms' prompts; null if none do or the prompts are unknown. */
function promptDiff({ baseline, candidate }) {
    if (baseline === null)
        return null;
    const text = (prompt) => (prompt ?? []).map(({ template }) => template).join('\n');
    const [before, now] = [text(baseline.prompt), text(candidate.prompt)];
    if (before === now)
        return null;
    const patch = (0,create/* structuredPatch */.YB)('', '', before, now, '', '', { context: CONTEXT, maxEditLength: MAX_EDITS });
    if (patch === undefined)
        return null;
    return patch.hunks.flatMap(({ lines }, index) => [
        ...(index === 0 ? [] : [{ kind: 'kept', text: '…' }]),
        ...lines
            .filter(line => !line.startsWith('\\'))
            .map((line) => {
            const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'kept';
            return { kind, text: line.slice(1) };
        }),
    ]);
}
const SIGNS = { added: '+', removed: '−', kept: ' ' };
function PromptDiff({ lines }) {
    return ((0,jsxRuntime/* jsx */.Y)("pre", { class: "diff", children: lines.map(({ kind, text }, index) => ((0,jsxRuntime/* jsx */.Y)("span", { class: kind, children: `${SIGNS[kind]} ${(0,untrusted/* severalLines */.ge)(text, 2000)}\n` }, index))) }));
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * Runs in the report's page. Its source is embedded there, so it must not use anything outside this function.
 * Without it, the page shows every task in suite order.
 */
function script() {
    const list = document.getElementById('tasks');
    const tools = document.getElementById('tools');
    if (list === null || !(tools instanceof HTMLFormElement))
        return;
    const items = [...list.children].filter(item => item instanceof HTMLElement);
    const words = new Map(items.map(item => [item, (item.querySelector('summary')?.textContent ?? '').toLowerCase()]));
    const figure = (item, name) => Number(item.dataset[name]);
    const field = (name) => String(new FormData(tools).get(name) ?? '');
    const order = (a, b) => {
        const by = field('sort');
        const first = by === 'now' ? figure(a, by) - figure(b, by) : by === 'order' ? 0 : figure(b, by) - figure(a, by);
        return first || figure(a, 'order') - figure(b, 'order');
    };
    let sorted = 'order';
    const update = () => {
        const search = field('search').trim().toLowerCase();
        const change = field('change');
        for (const item of items) {
            item.hidden = !(words.get(item)?.includes(search) && (change === '' || item.classList.contains(change)));
        }
        if (field('sort') !== sorted)
            list.append(...items.sort(order));
        sorted = field('sort');
        const output = tools.querySelector('output');
        if (output)
            output.value = `${items.filter(item => !item.hidden).length} of ${items.length} tasks`;
    };
    const follow = () => {
        const item = items.find(({ id }) => id !== '' && `#${encodeURIComponent(id)}` === location.hash);
        const details = item?.querySelector('details');
        if (!item || !details)
            return;
        if (item.hidden) {
            tools.reset();
            update();
        }
        details.open = true;
        item.scrollIntoView();
    };
    tools.hidden = false;
    tools.addEventListener('submit', event => event.preventDefault());
    tools.addEventListener('input', update);
    window.addEventListener('hashchange', follow);
    update();
    follow();
}

;// CONCATENATED MODULE: ./build/report/html/sent.js



/** What was sent for every task: each arm's messages with their variables, and its parameters. */
function Sent({ report }) {
    const { baseline, candidate, identical } = report;
    const arms = baseline === null || identical ? [candidate] : [baseline, candidate];
    return ((0,jsxRuntime/* jsx */.Y)("div", { class: "sides", children: arms.map(arm => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsx */.Y)("h3", { children: identical ? 'Before and now alike' : report_arms/* SIDES */.BV[arm.name] }), (0,jsxRuntime/* jsx */.Y)(Messages, { prompt: arm.prompt ?? [] }), (0,jsxRuntime/* jsx */.Y)(Parameters, { report: report, arm: arm })] }, arm.name))) }));
}
function Messages({ prompt }) {
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: prompt.map(({ role, template }, place) => ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["Message of the ", role] }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(template) })] }, place))) }));
}
/** Every set of parameters sent: an endpoint can make the gate drop a parameter partway through a run. */
function Parameters({ report, arm }) {
    const counts = new Map();
    for (const { sent } of report.trials[arm.name]) {
        const text = JSON.stringify(sent);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: [...counts].map(([text, times]) => ((0,jsxRuntime/* jsxs */.FD)("p", { children: [times, " of ", report.trials[arm.name].length, " answers: ", (0,jsxRuntime/* jsx */.Y)("code", { children: (0,untrusted/* oneLine */.TN)(text, 2000) })] }, text))) }));
}

// EXTERNAL MODULE: ./build/report/html/style.js
var style = __webpack_require__(77524);
;// CONCATENATED MODULE: ./build/report/html/task-text.js


/** The issue and its proposals, with the picks of both arms. Markdown stays plain text, because it is untrusted. */
function TaskText({ text, task }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "The issue" }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(text.description) })] }), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["The ", text.proposals.length, " proposals, side by side"] }), (0,jsxRuntime/* jsx */.Y)("section", { class: "proposals", "aria-label": "Proposals", tabIndex: 0, children: text.proposals.map(proposal => ((0,jsxRuntime/* jsxs */.FD)("article", { class: proposal.id === task.correctProposalId ? 'right' : '', children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: ["Proposal ", proposal.id, proposal.id === task.correctProposalId && ', the right one'] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [task.baseline && `Before: picked in ${timesPicked(task.baseline, proposal.id)}. `, "Now: picked in ", timesPicked(task.candidate, proposal.id), "."] }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(proposal.text) })] }, proposal.id))) })] })] }));
}
/** `2 of 8` */
function timesPicked({ picks, samples }, id) {
    return `${picks.filter(pick => pick === id).length} of ${samples}`;
}

// EXTERNAL MODULE: ./build/trial/steps.js
var trial_steps = __webpack_require__(23020);
;// CONCATENATED MODULE: ./build/report/html/transcript.js




/** Everything an agent said and did before its answer, in order. Each tool call is a collapsed line. */
function Transcript({ steps }) {
    return ((0,jsxRuntime/* jsx */.Y)("ol", { class: "transcript", children: (0,trial_steps/* actionsOf */.Ro)(steps).map((action, index) => ((0,jsxRuntime/* jsx */.Y)("li", { class: action.kind, children: (0,jsxRuntime/* jsx */.Y)(One, { action: action }) }, index))) }));
}
function One({ action }) {
    if (action.kind === 'turn')
        return (0,jsxRuntime/* jsx */.Y)("h4", { children: turnWords(action) });
    if (action.kind === 'said')
        return (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(action.text) });
    const { tool, arguments: given, result } = action;
    const files = (0,trial_steps/* filesReadBy */.ZG)(action);
    const what = files.length > 0 ? files.join(', ') : (0,trial_steps/* argumentWords */.TA)(given);
    const summary = ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("code", { children: (0,untrusted/* oneLine */.TN)(tool, 60) }), " ", (0,untrusted/* oneLine */.TN)(what, 200), result !== null && (0,jsxRuntime/* jsx */.Y)("small", { children: extentOf(result, files.length > 0) })] }));
    if (result === null)
        return (0,jsxRuntime/* jsx */.Y)("p", { children: summary });
    return ((0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: summary }), files.length > 0 && (0,jsxRuntime/* jsx */.Y)("code", { children: (0,untrusted/* oneLine */.TN)(given, 1000) }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(result) })] }));
}
/** `Turn 3 · 2.1 s · 12,340 tokens in (11,900 cached), 210 out · $0.0040` */
function turnWords({ number, latencyMs, usage, cost: dollars }) {
    const tokens = usage === null
        ? []
        : [
            `${(0,format/* integer */.nd)(usage.inputTokens)} tokens in${usage.cachedInputTokens > 0 ? ` (${(0,format/* integer */.nd)(usage.cachedInputTokens)} cached)` : ''}, ${(0,format/* integer */.nd)(usage.outputTokens)} out`,
        ];
    return [`Turn ${number}`, (0,format/* duration */.p0)(latencyMs), ...tokens, ...(dollars === null ? [] : [costOfTurn(dollars)])].join(' · ');
}
/** Four decimals, because turns cost fractions of a cent. */
const costOfTurn = (dollars) => dollars > 0 && dollars < 0.0001 ? 'under $0.0001' : `$${dollars.toFixed(4)}`;
/** Maximum length of a result next to its call. */
const MAX_RESULT = 80;
function extentOf(result, isFile) {
    const shown = isFile ? (0,trial_steps/* linesShown */.nX)(result) : null;
    if (shown !== null) {
        return shown.from === shown.to
            ? `line ${(0,format/* integer */.nd)(shown.from)}`
            : `lines ${(0,format/* integer */.nd)(shown.from)}–${(0,format/* integer */.nd)(shown.to)}`;
    }
    const { lines, isLeast } = (0,trial_steps/* lineCount */.IC)(result);
    // An error or an empty result says more than its length.
    if (lines === 1)
        return (0,untrusted/* oneLine */.TN)(result, MAX_RESULT);
    return isLeast ? `more than ${(0,format/* count */.U9)(lines, 'line')}` : (0,format/* count */.U9)(lines, 'line');
}
/** Maximum length of a displayed list. */
const MAX_NAMES = 20;
/** Files that only one arm read for a task and tools that only one used; empty if no trial reports them. */
function FilesRead({ before, now }) {
    const [old, fresh] = [filesRead(before), filesRead(now)];
    const [oldTools, freshTools] = [toolsUsed(before), toolsUsed(now)];
    if (old.size + fresh.size === 0 && isSame(oldTools, freshTools))
        return null;
    const both = [...old].filter(file => fresh.has(file)).length;
    return ((0,jsxRuntime/* jsxs */.FD)("dl", { class: "looked", children: [old.size + fresh.size > 0 && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Names, { title: "Read only before", names: only(old, fresh), of: "file" }), (0,jsxRuntime/* jsx */.Y)(Names, { title: "Read only now", names: only(fresh, old), of: "file" }), (0,jsxRuntime/* jsx */.Y)("dt", { children: "Read by both" }), (0,jsxRuntime/* jsx */.Y)("dd", { children: (0,format/* count */.U9)(both, 'file') })] })), !isSame(oldTools, freshTools) && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(Names, { title: "Tools used only before", names: only(oldTools, freshTools), of: "tool" }), (0,jsxRuntime/* jsx */.Y)(Names, { title: "Tools used only now", names: only(freshTools, oldTools), of: "tool" })] }))] }));
}
const only = (names, others) => [...names].filter(name => !others.has(name)).sort();
const isSame = (names, others) => only(names, others).length + only(others, names).length === 0;
function Names({ title, names, of }) {
    const more = names.length - MAX_NAMES;
    const shown = names.slice(0, MAX_NAMES).map(name => (0,untrusted/* oneLine */.TN)(name, 200));
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: title }), (0,jsxRuntime/* jsxs */.FD)("dd", { children: [names.length === 0 ? 'none' : shown.join(', '), more > 0 && ` and ${(0,format/* count */.U9)(more, `more ${of}`)}`] })] }));
}
function toolsUsed(trials) {
    return new Set(trials.flatMap(({ transcript = [] }) => transcript.flatMap(step => (step.kind === 'used' ? [step.tool] : []))));
}
function filesRead(trials) {
    return new Set(trials.flatMap(({ transcript = [] }) => (0,trial_steps/* actionsOf */.Ro)(transcript).flatMap(action => action.kind === 'used' && !action.result?.startsWith('Error:') ? (0,trial_steps/* filesReadBy */.ZG)(action) : [])));
}
/** Numbers on an agent's activity; empty if unknown. */
function behaviorWords({ behavior }) {
    if (behavior === undefined)
        return '';
    const { turns, filesRead, searches } = behavior;
    return [
        ...(turns === null ? [] : [` · ${(0,format/* count */.U9)(turns, 'turn')}`]),
        ...(filesRead === null ? [] : [` · ${(0,format/* count */.U9)(filesRead, 'file')} read`]),
        ...(searches === null ? [] : [` · ${(0,format/* count */.U9)(searches, 'search', 'searches')}`]),
    ].join('');
}

;// CONCATENATED MODULE: ./build/report/html/tasks.js







const CHANGES = {
    worse: 'Got worse',
    better: 'Got better',
    uncertain: 'May be luck',
    same: 'Unchanged',
    'not-measured': 'Not compared',
};
/** Every task, collapsed, with a toolbar that the script activates. */
function Tasks({ report }) {
    const before = byTask(report.trials.baseline);
    const now = byTask(report.trials.candidate);
    const missing = byTask([...report.missing.baseline, ...report.missing.candidate]);
    return ((0,jsxRuntime/* jsxs */.FD)("section", { "aria-labelledby": "tasks-title", children: [(0,jsxRuntime/* jsx */.Y)("h2", { id: "tasks-title", children: "Tasks" }), (0,jsxRuntime/* jsx */.Y)("p", { children: "\u25CF correct, \u25CB wrong; 7/8 means 7 of 8 answers were correct. Single tasks can move by chance, so the verdict weighs all of them together." }), (0,jsxRuntime/* jsxs */.FD)("form", { id: "tools", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("label", { children: ["Search ", (0,jsxRuntime/* jsx */.Y)("input", { type: "search", name: "search", autocomplete: "off" })] }), (0,jsxRuntime/* jsxs */.FD)("fieldset", { class: "chips", children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Show" }), [['', 'All'], ...Object.entries(CHANGES)].map(([change, words]) => {
                                const number = report.tasks.filter(task => change === '' || (0,report_tasks/* stateOf */.L4)(task) === change).length;
                                return (number > 0 && ((0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "radio", name: "change", value: change, checked: change === '' }), " ", words, " (", (0,format/* integer */.nd)(number), ")"] }, change)));
                            })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: ["Sort by", ' ', (0,jsxRuntime/* jsxs */.FD)("select", { name: "sort", children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "moved", children: "Largest change" }), (0,jsxRuntime/* jsx */.Y)("option", { value: "price", children: "Price" }), (0,jsxRuntime/* jsx */.Y)("option", { value: "now", children: "Lowest accuracy now" }), (0,jsxRuntime/* jsx */.Y)("option", { value: "order", children: "Suite order" })] })] }), (0,jsxRuntime/* jsx */.Y)("output", { name: "shown", "aria-live": "polite" })] }), (0,jsxRuntime/* jsx */.Y)("ol", { id: "tasks", children: report.tasks.map((task, index) => ((0,jsxRuntime/* jsx */.Y)(TaskItem, { task: task, order: index, before: before.get(task.id) ?? [], now: now.get(task.id) ?? [], missing: missing.get(task.id) ?? [] }, task.id))) })] }));
}
function byTask(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.taskId);
        if (group === undefined)
            groups.set(item.taskId, [item]);
        else
            group.push(item);
    }
    return groups;
}
function TaskItem({ task, order, before, now, missing }) {
    const path = (0,report_tasks/* issuePath */.dR)(task);
    const id = (0,untrusted/* oneLine */.TN)(task.id);
    return ((0,jsxRuntime/* jsx */.Y)("li", { id: id, class: (0,report_tasks/* stateOf */.L4)(task), "data-order": order, "data-price": task.price, "data-moved": Math.abs((0,report_tasks/* movement */.ii)(task)), "data-now": task.candidate.samples === 0 ? 2 : task.candidate.right / task.candidate.samples, children: (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "number", children: (0,untrusted/* oneLine */.TN)((0,report_tasks/* issueNumber */.Pp)(task), 20) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "title", children: (0,untrusted/* oneLine */.TN)((0,report_tasks/* shortTitle */.HV)(task.title), untrusted/* TITLE_LENGTH */.qt) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "price", children: (0,format/* price */.q9)(task.price) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "picks", children: (0,report_tasks/* picks */.hI)(task) }), (0,jsxRuntime/* jsx */.Y)("span", { class: "change", children: CHANGES[(0,report_tasks/* stateOf */.L4)(task)] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,untrusted/* oneLine */.TN)(task.title), ". The correct answer is proposal ", task.correctProposalId, " of ", task.proposals, ".", ' ', path !== null && ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("a", { href: `https://github.com${path}`, rel: "noreferrer", children: ["Issue ", (0,untrusted/* oneLine */.TN)((0,report_tasks/* issueNumber */.Pp)(task), 20), " on GitHub"] }), ' · '] })), (0,jsxRuntime/* jsx */.Y)("a", { href: `#${encodeURIComponent(id)}`, children: "Link to this task" })] }), task.text && (0,jsxRuntime/* jsx */.Y)(TaskText, { text: task.text, task: task }), hasMoved(task) && (0,jsxRuntime/* jsx */.Y)(FilesRead, { before: before, now: now }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "sides", children: [(0,jsxRuntime/* jsx */.Y)(Side, { title: report_arms/* SIDES */.BV.baseline, trials: before, task: task }), (0,jsxRuntime/* jsx */.Y)(Side, { title: report_arms/* SIDES */.BV.candidate, trials: now, task: task })] }), missing.map(({ sample, reason, message }) => ((0,jsxRuntime/* jsxs */.FD)("p", { children: ["No answer for sample ", sample + 1, " (", (0,untrusted/* oneLine */.TN)(reason), "): ", (0,untrusted/* oneLine */.TN)(message)] }, sample)))] }) }));
}
function Side({ title, trials, task }) {
    return ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: [title, ": ", (0,format/* count */.U9)(trials.length, 'answer')] }), trials.map(trial => ((0,jsxRuntime/* jsxs */.FD)("details", { class: "trial", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [trial.proposalId === task.correctProposalId ? '● correct' : '○ wrong', ",", ' ', trial.proposalId === null ? trial.reading : `proposal ${trial.proposalId}`, (0,jsxRuntime/* jsxs */.FD)("small", { children: [(0,format/* duration */.p0)(trial.latencyMs), trial.usage && ` · ${(0,format/* integer */.nd)(trial.usage.inputTokens)} in, ${(0,format/* integer */.nd)(trial.usage.outputTokens)} out`, ` · cost ${(0,format/* cost */.y)(trial.cost)}`, behaviorWords(trial)] })] }), (0,jsxRuntime/* jsx */.Y)(Answer, { trial: trial, moved: hasMoved(task) })] }, trial.sample)))] }));
}
const hasMoved = (task) => (0,report_tasks/* direction */.oW)(task) === 'worse' || (0,report_tasks/* direction */.oW)(task) === 'better';
/** The answer; for a task that moved, also the steps that led to it. */
function Answer({ trial, moved }) {
    const { transcript, text } = trial;
    if (transcript === undefined)
        return (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(text) });
    if (moved)
        return (0,jsxRuntime/* jsx */.Y)(Transcript, { steps: transcript });
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(text) }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["This task did not move. Its ", (0,format/* count */.U9)(transcript.length, 'step'), " are only in report.json."] })] }));
}

;// CONCATENATED MODULE: ./build/report/html/page.js














/** The report as one self-contained HTML file. */
function renderHtml(report) {
    return (0,html_document/* renderDocument */.y)({ title: (0,phrases/* headline */.Pl)(report), style: style/* STYLE */.Y, script: script }, (0,jsxRuntime/* jsx */.Y)(Page, { report: report }));
}
function Page({ report }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsxs */.FD)("main", { children: [(0,jsxRuntime/* jsx */.Y)(Verdict, { report: report }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "sides", children: [(0,jsxRuntime/* jsx */.Y)(ChangedLines, { report: report }), (0,jsxRuntime/* jsx */.Y)(Moved, { report: report })] }), (0,jsxRuntime/* jsx */.Y)(Notes, { report: report }), (0,jsxRuntime/* jsx */.Y)(Tasks, { report: report }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "sides", children: [(0,jsxRuntime/* jsx */.Y)(Arms, { report: report }), (0,jsxRuntime/* jsx */.Y)(Floors, { report: report })] }), (0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Prompts and parameters", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: ["Variables are replaced with the text of each task.", ' ', report.tasks.every(task => task.text === undefined) &&
                                        'That text is not in this file, because the benchmark asks to stay out of training corpora. Set include-task-text: true to include it.'] }), (0,jsxRuntime/* jsx */.Y)(Sent, { report: report })] }), (0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Method", children: (0,phrases/* method */.EJ)(report).map(paragraph => ((0,jsxRuntime/* jsx */.Y)("p", { children: paragraph }, paragraph))) })] }), (0,jsxRuntime/* jsx */.Y)(parts/* Footer */.wi, { report: report })] }));
}
/** Long names may only break after a slash. */
const breakable = (name) => name.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [(0,jsxRuntime/* jsx */.Y)("wbr", {}, index), part]));
function Phrase({ words }) {
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: words.map(part => typeof part === 'string' ? (part) : 'code' in part ? ((0,jsxRuntime/* jsx */.Y)("code", { children: breakable((0,untrusted/* oneLine */.TN)(part.code)) })) : 'strong' in part ? ((0,jsxRuntime/* jsx */.Y)("strong", { children: part.strong })) : ((0,untrusted/* oneLine */.TN)(part.untrusted, 1000))) }));
}
function Verdict({ report }) {
    const advice = (0,phrases/* next */.K2)(report);
    const changed = report.changes.length === 0 ? null : (0,phrases/* whatChanged */.fl)(report);
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: `verdict ${report.verdict.kind}`, children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "kicker", children: ["SWE-Lancer Gate \u00B7 ", (0,untrusted/* oneLine */.TN)(report.id, 40)] }), (0,jsxRuntime/* jsx */.Y)("h1", { children: (0,phrases/* headline */.Pl)(report) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Phrase, { words: (0,phrases/* compared */.mU)(report) }) }), report.comparison && (0,jsxRuntime/* jsx */.Y)(IntervalChart, { comparison: report.comparison }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Phrase, { words: (0,phrases/* lead */.HI)(report) }) }), report.explanation !== undefined && ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: phrases/* LABELS */.kg.cause }), " ", (0,jsxRuntime/* jsx */.Y)(Phrase, { words: (0,phrases/* wordsOf */.Z9)((0,untrusted/* oneLine */.TN)(report.explanation.sentence, 600)) })] })), changed !== null && ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: phrases/* LABELS */.kg.whatChanged }), " ", (0,jsxRuntime/* jsx */.Y)(Phrase, { words: changed })] })), advice !== null && ((0,jsxRuntime/* jsxs */.FD)("p", { children: [(0,jsxRuntime/* jsx */.Y)("strong", { children: phrases/* LABELS */.kg.next }), " ", (0,jsxRuntime/* jsx */.Y)(Phrase, { words: advice })] })), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* oneLine */.TN)(report.reproduce, 1000) })] }));
}
/** The prompt lines that differ between the arms. */
function ChangedLines({ report }) {
    const lines = promptDiff(report);
    if (lines === null)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Changed prompt lines", children: (0,jsxRuntime/* jsx */.Y)(PromptDiff, { lines: lines }) }));
}
/** Tasks that moved beyond luck, each with a link to its answers. */
function Moved({ report }) {
    const moved = ['worse', 'better'].map(way => ({ way, tasks: (0,report_tasks/* movedTasks */.I_)(report, way) }));
    if (moved.every(({ tasks }) => tasks.length === 0))
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Tasks that moved", children: moved
            .filter(({ tasks }) => tasks.length > 0)
            .map(({ way, tasks }) => ((0,jsxRuntime/* jsxs */.FD)("table", { class: "moved", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: way === 'worse' ? phrases/* LABELS */.kg.gotWorse : phrases/* LABELS */.kg.gotBetter }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: phrases/* LABELS */.kg.before }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: phrases/* LABELS */.kg.now })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: tasks.map(task => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("a", { href: `#${encodeURIComponent((0,untrusted/* oneLine */.TN)(task.id))}`, children: (0,untrusted/* oneLine */.TN)((0,report_tasks/* issueNumber */.Pp)(task), 20) }), ' ', (0,untrusted/* oneLine */.TN)((0,report_tasks/* shortTitle */.HV)(task.title), untrusted/* TITLE_LENGTH */.qt)] }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,report_tasks/* shares */.Be)(task).before }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)("strong", { children: (0,report_tasks/* shares */.Be)(task).now }) })] }, task.id))) })] }, way))) }));
}
function Notes({ report }) {
    if (report.notes.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Notes", children: (0,jsxRuntime/* jsx */.Y)("ul", { children: report.notes.map(({ kind, text }) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [kind === 'warning' && (0,jsxRuntime/* jsx */.Y)("strong", { children: "Note: " }), (0,jsxRuntime/* jsx */.Y)(Phrase, { words: (0,phrases/* wordsOf */.Z9)((0,untrusted/* oneLine */.TN)(text, 1000)) })] }, text))) }) }));
}
function Arms({ report }) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const disk = (0,report_arms/* diskWords */.LZ)(report);
    return ((0,jsxRuntime/* jsxs */.FD)(parts/* Section */.wn, { title: "Numbers", children: [(0,jsxRuntime/* jsx */.Y)(parts/* Scroll */.OY, { label: "Numbers of both arms", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "numbers", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Figure" }), sides.map(side => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: report_arms/* SIDES */.BV[side] }, side)))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: (0,report_arms/* armRows */.Gm)(report).map(row => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: row.label }), sides.map(side => ((0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)(Phrase, { words: row[side] }) }, side)))] }, row.label))) })] }) }), disk !== null && (0,jsxRuntime/* jsx */.Y)("p", { children: disk })] }));
}
function Floors({ report }) {
    return ((0,jsxRuntime/* jsx */.Y)(parts/* Section */.wn, { title: "Compared with simple rules", children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "floors", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Answered by" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Accuracy" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "0 to 100%" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: (0,report_arms/* floors */.yX)(report).map(({ name, accuracy, measured }) => ((0,jsxRuntime/* jsxs */.FD)("tr", { class: measured ? 'measured' : '', children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,untrusted/* oneLine */.TN)(name, 60) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,format/* percent */.KN)(accuracy) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,jsxRuntime/* jsx */.Y)("svg", { width: "100%", height: "14", "aria-hidden": "true", children: (0,jsxRuntime/* jsx */.Y)("rect", { width: (0,format/* percent */.KN)(accuracy), height: "14" }) }) })] }, name))) })] }) }));
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


/***/ }),

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Maximum nesting of data. Deeper text is an attack on the stack. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError if it is not JSON, or nests more than 100 levels deep.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text is nested too deeply. Takes linear time and no stack. */
function isTooDeep(text) {
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
                if (isEscaped)
                    isEscaped = false;
                else if (code === QUOTE)
                    isString = !isString;
                else if (isString)
                    isEscaped = code === BACKSLASH;
                else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                    deepest = Math.max(deepest, ++depth);
                else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                    depth--;
            }
        },
        get deepest() {
            return deepest;
        },
        get isWhole() {
            return deepest > 0 && depth === 0 && !isString;
        },
    };
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TA: () => (/* binding */ argumentWords),
/* harmony export */   Z8: () => (/* binding */ shortenedStep),
/* harmony export */   ZG: () => (/* binding */ filesReadBy),
/* harmony export */   nX: () => (/* binding */ linesShown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


/** Steps with each result attached to its tool call: the first call of that tool without a result. */
function actionsOf(steps) {
    const results = new Map();
    const waiting = [];
    const strays = new Set();
    for (const step of steps) {
        if (step.kind === 'used')
            waiting.push(step);
        if (step.kind !== 'got')
            continue;
        const index = waiting.findIndex(({ tool }) => tool === step.tool);
        const [use] = index === -1 ? [] : waiting.splice(index, 1);
        if (use === undefined)
            strays.add(step);
        else
            results.set(use, step.text);
    }
    let turns = 0;
    return steps.flatMap((step) => {
        if (step.kind === 'turn')
            return [{ ...step, number: ++turns }];
        if (step.kind === 'said')
            return [step];
        if (step.kind === 'used')
            return [{ ...step, result: results.get(step) ?? null }];
        return strays.has(step) ? [{ kind: 'used', tool: step.tool, arguments: '', result: step.text }] : [];
    });
}
/** Names of file-reading tools in known agents. */
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
const readArguments = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    file_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    filePath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    filepath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
/** Files read by a tool call; its arguments if they name no file; empty for other tools. */
function filesReadBy({ tool, arguments: given }) {
    if (!READING.test(tool))
        return [];
    const { data } = readArguments.safeParse(parsed(given));
    if (data?.files !== undefined)
        return data.files.map(({ path }) => path);
    if (data?.paths !== undefined)
        return data.paths;
    return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
/** `pattern: limit, path: src`: arguments for display; unchanged if they are not plain values. */
function argumentWords(given) {
    const { data } = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).safeParse(parsed(given));
    if (data === undefined)
        return given;
    return Object.entries(data)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', ');
}
/** First and last line number in a result; null if fewer than half of the lines are numbered. */
function linesShown(result) {
    const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map(match => Number(match[1]));
    if (2 * numbers.length < result.trimEnd().split('\n').length)
        return null;
    const [from] = numbers;
    const to = numbers.at(-1);
    return from === undefined || to === undefined ? null : { from, to };
}
/** Maximum characters of a step, because transcripts are stored permanently. */
const MAX_STEP = 4000;
/** A step without the middle of a long text. Both ends are kept, so that the first and last line read are known. */
function shortenedStep(step) {
    if (step.kind === 'turn')
        return step;
    return step.kind === 'used'
        ? { ...step, arguments: shortened(step.arguments) }
        : { ...step, text: shortened(step.text) };
}
function shortened(text) {
    if (text.length <= MAX_STEP)
        return text;
    const half = MAX_STEP / 2;
    return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-half)}`;
}
/** Number of lines of a result, at least if it was shortened. */
function lineCount(result) {
    return { lines: result.split('\n').length, isLeast: /\n\[… \d+ characters …\]\n/.test(result) };
}
function parsed(json) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
