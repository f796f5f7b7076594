export const id = 2763;
export const ids = [2763];
export const modules = {

/***/ 62763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewPage: () => (/* binding */ reviewPage)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(38720);
// EXTERNAL MODULE: ./build/report/html/document.js
var html_document = __webpack_require__(75108);
// EXTERNAL MODULE: ./build/report/html/style.js
var style = __webpack_require__(77524);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/mining/choose-tasks.js
/**
 * Runs in the page of mined tasks. Its source is embedded there, so it must not use anything outside the function.
 * Choices survive a reload if the browser stores them.
 */
function chooseTasks() {
    const key = document.querySelector('main')?.dataset.key ?? '';
    const tasks = [...document.querySelectorAll('.task')];
    const element = (id) => document.getElementById(id);
    const [result, count, command, give, copy, download] = ['result', 'count', 'command', 'give', 'copy', 'download'].map(element);
    let current = 0;
    const isKept = (task) => task.classList.contains('keep');
    const isDropped = (task) => task.classList.contains('drop');
    const idsOf = (some) => some.map(task => task.dataset.id ?? '');
    const remembered = () => {
        try {
            const { keep, drop } = JSON.parse(localStorage.getItem(key) ?? '{}');
            return { keep: Array.isArray(keep) ? keep : [], drop: Array.isArray(drop) ? drop : [] };
        }
        catch {
            return { keep: [], drop: [] };
        }
    };
    const remember = () => {
        try {
            const choices = { keep: idsOf(tasks.filter(isKept)), drop: idsOf(tasks.filter(isDropped)) };
            localStorage.setItem(key, JSON.stringify(choices));
        }
        catch {
            // Browsers may not store anything for local files.
        }
    };
    const mark = (task, choice) => {
        task.classList.toggle('keep', choice === 'keep');
        task.classList.toggle('drop', choice === 'drop');
        for (const button of task.querySelectorAll('[data-choice]')) {
            button.setAttribute('aria-pressed', String(button.dataset.choice === choice));
        }
    };
    const show = () => {
        const kept = tasks.filter(isKept);
        const open = tasks.filter(task => !isKept(task) && !isDropped(task));
        for (const [index, task] of tasks.entries())
            task.classList.toggle('current', index === current);
        if (count)
            count.textContent = `${kept.length} kept, ${open.length} to decide`;
        if (command) {
            command.textContent = `${result?.dataset.command ?? ''} ${idsOf(kept).join(' ')}`;
            command.hidden = kept.length === 0;
        }
        if (give)
            give.hidden = kept.length === 0;
        if (download instanceof HTMLAnchorElement) {
            URL.revokeObjectURL(download.href);
            download.href = URL.createObjectURL(new Blob([`${idsOf(kept).join('\n')}\n`], { type: 'text/plain' }));
        }
    };
    const go = (index) => {
        // After the last task, keys do nothing.
        current = Math.max(0, Math.min(index, tasks.length));
        show();
        tasks[current]?.scrollIntoView();
    };
    const decide = (index, choice) => {
        const task = tasks[index];
        if (task === undefined)
            return;
        mark(task, choice);
        remember();
        go(index + 1);
    };
    for (const [index, task] of tasks.entries()) {
        for (const button of task.querySelectorAll('[data-choice]')) {
            button.addEventListener('click', () => decide(index, button.dataset.choice ?? ''));
        }
    }
    copy?.addEventListener('click', async () => {
        try {
            await navigator.clipboard.writeText(command?.textContent ?? '');
            copy.textContent = 'Copied';
        }
        catch {
            // Without permission to copy, select the text instead.
            if (command)
                getSelection()?.selectAllChildren(command);
        }
    });
    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey)
            return;
        const pressed = event.key.toLowerCase();
        if (pressed === 'k')
            decide(current, 'keep');
        else if (pressed === 'd')
            decide(current, 'drop');
        else if (pressed === 'arrowdown' || pressed === 'j')
            go(current + 1);
        else if (pressed === 'arrowup')
            go(current - 1);
        else if (pressed === 'a') {
            const answer = tasks[current]?.querySelector('details');
            if (answer)
                answer.open = !answer.open;
        }
        else
            return;
        event.preventDefault();
    });
    const { keep, drop } = remembered();
    for (const task of tasks) {
        const id = task.dataset.id ?? '';
        if (keep.includes(id))
            mark(task, 'keep');
        else if (drop.includes(id))
            mark(task, 'drop');
    }
    show();
}

;// CONCATENATED MODULE: ./build/mining/review-page.js





/**
 * A page for keeping or dropping each task with buttons or keys. It ends with a command to copy or a list to download,
 * because a local page cannot write files.
 */
function reviewPage({ repository, page, tasks, command }) {
    const title = `Tasks from ${(0,untrusted/* oneLine */.TN)(repository)}`;
    return (0,html_document/* renderDocument */.y)({ title, style: style/* STYLE */.Y + OWN_STYLE, script: chooseTasks }, (0,jsxRuntime/* jsxs */.FD)("main", { "data-key": `swelancer-gate mine ${repository}`, children: [(0,jsxRuntime/* jsx */.Y)("h1", { children: title }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Keep a task if the issue and the proposals are enough to see which proposal is right, and nothing in them gives it away. Keys: ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "K" }), " keep, ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "D" }), " drop, ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "A" }), " answer, ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "\u2191" }), " ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "\u2193" }), " move."] }), tasks.map(task => ((0,jsxRuntime/* jsxs */.FD)("section", { class: "task", "data-id": task.id, "aria-label": task.id, children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: (0,untrusted/* oneLine */.TN)(task.title) }), (0,jsxRuntime/* jsx */.Y)("p", { children: /^https?:\/\//.test(page) ? (0,jsxRuntime/* jsx */.Y)("a", { href: issueOf(task, page), children: task.id }) : task.id }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(task.description) }), task.proposals.map(proposal => ((0,jsxRuntime/* jsxs */.FD)("div", { children: [(0,jsxRuntime/* jsxs */.FD)("h3", { children: ["Proposal ", proposal.id] }), (0,jsxRuntime/* jsx */.Y)("pre", { children: (0,untrusted/* severalLines */.ge)(proposal.text) })] }, proposal.id))), (0,jsxRuntime/* jsxs */.FD)("details", { children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "Answer" }), (0,jsxRuntime/* jsxs */.FD)("p", { children: ["Proposal ", task.correctProposalId, " was merged."] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "choice", children: [(0,jsxRuntime/* jsx */.Y)("button", { type: "button", "data-choice": "keep", "aria-pressed": "false", children: "Keep" }), ' ', (0,jsxRuntime/* jsx */.Y)("button", { type: "button", "data-choice": "drop", "aria-pressed": "false", children: "Drop" })] })] }, task.id))), (0,jsxRuntime/* jsxs */.FD)("div", { id: "result", "data-command": command, children: [(0,jsxRuntime/* jsxs */.FD)("p", { id: "count", "aria-live": "polite", children: [tasks.length, " to decide"] }), (0,jsxRuntime/* jsx */.Y)("pre", { id: "command", hidden: true }), (0,jsxRuntime/* jsxs */.FD)("p", { id: "give", class: "choice", hidden: true, children: [(0,jsxRuntime/* jsx */.Y)("button", { type: "button", id: "copy", children: "Copy command" }), ' ', (0,jsxRuntime/* jsx */.Y)("a", { id: "download", download: "kept.txt", href: "#result", children: "Download the list" })] })] })] }));
}
const issueOf = (task, page) => `${page}/issues/${/\d+$/.exec(task.id)?.[0] ?? ''}`;
const OWN_STYLE = `
.task { border-top: 1px solid var(--line); border-left: 4px solid transparent; padding: 0 0.5rem 1rem; scroll-margin-top: 0.5rem; }
.task.current { border-left-color: var(--link); }
.task.drop > :not(h2, .choice) { display: none; } .task.drop h2 { color: var(--quiet); text-decoration: line-through; }
.task pre { max-height: 24rem; overflow-y: auto; }
kbd { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 0.3em; }
.choice button { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.5rem 1.25rem; }
.choice button[aria-pressed="true"] { background: var(--link); color: var(--paper); }
#result { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--line); padding: 0.5rem 0; }
#result p { margin: 0.25rem 0; } #command { max-height: 5rem; overflow-y: auto; user-select: all; }
`;


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
