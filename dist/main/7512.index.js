export const id = 7512;
export const ids = [7512];
export const modules = {

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47613);









/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
async function readUnlessOwn(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets can exceed the size limit for files of an arm.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 3933).then(__webpack_require__.bind(__webpack_require__, 73933));
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await shardFiles(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
}


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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91286);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);



/** GitHub Markdown as mdast, so that the library does the escaping. */
function text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths and models stay whole for copying, unless they are extremely long. */
function code(value) {
    return { type: 'inlineCode', value: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 100) };
}
function untrusted(value, length) {
    return text((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string'
        ? text(part)
        : 'code' in part
            ? named(part.code, part.page)
            : 'strong' in part
                ? strong(text(part.strong))
                : untrusted(part.untrusted));
}
function named(name, page = null) {
    return page === null ? code(name) : link(page, [code(name)]);
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, value) {
    return { type: 'heading', depth, children: [text(value)] };
}
function link(url, children) {
    return { type: 'link', url, children };
}
function list(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
/** A table whose columns after the first are right-aligned. */
function table(header, rows) {
    return {
        type: 'table',
        align: header.map((_, index) => (index === 0 ? 'left' : 'right')),
        children: [header.map(name => [text(name)]), ...rows].map(cells => ({
            type: 'tableRow',
            children: cells.map(children => ({ type: 'tableCell', children })),
        })),
    };
}
function codeBlock(value, lang = null) {
    return { type: 'code', lang, value };
}
/** Collapsed content, if any. The summary is written as HTML, so it must be our own text. */
function details(summary, children) {
    if (children.length === 0)
        return [];
    const html = (value) => ({ type: 'html', value });
    return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}
/** The last line in small print, its parts separated by dots. */
function footer(parts) {
    if (parts.length === 0)
        return [];
    const small = (value) => ({ type: 'html', value });
    const between = parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
    return [paragraph(small('<sub>'), ...between, small('</sub>'))];
}
const EXTENSIONS = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as math; `inert` marks dollar signs in untrusted text.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialize(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}
/** The rendering with as many rows as fit into a limit of UTF-8 bytes, possibly none. */
function fitting(most, limit, render) {
    let fits;
    let [low, high] = [0, most];
    // All rows nearly always fit, so they are tried first.
    for (let rows = most; low <= high; rows = Math.floor((low + high) / 2)) {
        const rendered = render(rows);
        if (Buffer.byteLength(rendered) <= limit)
            [fits, low] = [rendered, rows + 1];
        else
            high = rows - 1;
    }
    return fits ?? render(0);
}


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   HI: () => (/* binding */ lead),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   VM: () => (/* binding */ FAILURE),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   a2: () => (/* binding */ REPRODUCE),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fL: () => (/* binding */ costWords),
/* harmony export */   ff: () => (/* binding */ TERMINAL),
/* harmony export */   fl: () => (/* binding */ whatChanged),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   kn: () => (/* binding */ sampleWords),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   yD: () => (/* binding */ floorWords)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51006);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8833);




function outcomeOf({ verdict, baseline }) {
    if (verdict.kind === 'error')
        return 'not-measured';
    if (verdict.kind === 'regressed')
        return isAccepted(verdict) ? 'accepted' : 'dropped';
    if (verdict.kind === 'inconclusive') {
        return verdict.cause === 'no-baseline' && baseline === null ? 'first-run' : 'not-decided';
    }
    if (verdict.kind === 'measured')
        return 'measured';
    if (verdict.finding === 'improved')
        return 'improved';
    return verdict.cause === 'no-change' ? 'unchanged' : 'no-drop';
}
/** A drop that a maintainer accepted. It is still reported but does not fail the build. */
function isAccepted({ kind, exitCode }) {
    return kind === 'regressed' && exitCode === _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
const MARKS = {
    dropped: '❌',
    accepted: '☑️',
    improved: '✅',
    'no-drop': '✅',
    unchanged: '✅',
    measured: '✅',
    'first-run': '⚪',
    'not-decided': '⚪',
    'not-measured': '⚠️',
};
/** The emoji before a headline. */
function markOf(report) {
    return MARKS[outcomeOf(report)];
}
/** Names of earlier results, where only the verdict is known. */
const VERDICTS = {
    passed: 'No drop',
    measured: 'Measured',
    regressed: 'Dropped',
    inconclusive: 'Not decided',
    error: 'Not measured',
};
/** Heading of the comment and title of the check run. */
function headline(report) {
    const { verdict, candidate } = report;
    switch (outcomeOf(report)) {
        case 'dropped':
            return droppedHeadline(report);
        case 'accepted':
            return `${droppedHeadline(report)} (accepted)`;
        case 'improved':
            return `Accuracy improved${change(report)}`;
        case 'no-drop':
            return `No drop in accuracy${fromTo(report)}`;
        case 'unchanged':
            return 'Nothing the model sees has changed';
        case 'measured':
            return candidate.accuracy === null ? 'Nothing was measured' : `Accuracy: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(candidate.accuracy)}`;
        case 'first-run':
            return `Nothing to compare with yet${candidate.accuracy === null ? '' : `: accuracy ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(candidate.accuracy)}`}`;
        case 'not-decided':
            return `Not decided: ${undecidedBecause(report)}`;
        case 'not-measured':
            return `Not measured: ${entryFor(UNMEASURED, verdict.cause) ?? entryFor(UNMEASURED, onlyReason(report)) ?? lostAnswers(report)}`;
    }
}
function droppedHeadline(report) {
    const { verdict, candidate, decision } = report;
    if (verdict.cause === 'unreadable-answers') {
        const share = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(unreadableAnswers(candidate))} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(candidate.trials, 'answer')}`;
        return mainReading(candidate) === 'stuck' ? `The agent got stuck in ${share}` : `${share} can no longer be read`;
    }
    if (verdict.cause === 'below-floor') {
        const minimum = (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(decision['min-accuracy'] ?? 0);
        return `Accuracy ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(candidate.accuracy ?? 0)} is below the minimum of ${minimum}`;
    }
    const broken = failingTasks(report).length;
    if (broken > 0 && verdict.cause !== 'drop')
        return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(broken, 'task')} broke`;
    if (verdict.cause === 'not-ruled-out')
        return `A drop in accuracy is not ruled out${fromTo(report)}`;
    return `Accuracy dropped${change(report)}`;
}
/** ` 20 points: 68% → 48%` */
function change({ comparison }) {
    if (comparison === null)
        return '';
    const { baselineAccuracy, candidateAccuracy, difference } = comparison;
    return ` ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(Math.abs(difference))}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .accuracies */ .oB)(baselineAccuracy, candidateAccuracy)}`;
}
/** `: 68% → 73%`, rounded, because no difference is shown next to it. */
function fromTo({ comparison }) {
    return comparison === null
        ? ''
        : `: ${[comparison.baselineAccuracy, comparison.candidateAccuracy].map(_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC).join(' → ')}`;
}
function undecidedBecause(report) {
    const { budget, verdict, suite, tasks, candidate } = report;
    if (budget.exhausted !== null) {
        const answered = tasks.filter(task => task.candidate.samples > 0).length;
        const after = answered < suite.tasks ? `${answered} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(suite.tasks, 'task')}` : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(candidate.trials, 'answer');
        return `${ENDED[budget.exhausted]} after ${after}`;
    }
    if (verdict.cause === 'missing-answers')
        return lostAnswers(report);
    return entryFor(UNDECIDED, verdict.cause) ?? `accuracy ${fromTo(report).slice(2)} may be luck`;
}
const ENDED = {
    calls: 'the budget ended',
    cost: 'the budget ended',
    minutes: 'the time ended',
    'unknown-price': 'the cost is unknown',
    interrupted: 'the run was stopped',
};
/** Causes whose headline has numbers are not listed. */
const UNDECIDED = {
    'no-baseline': 'there are too few baseline answers',
    'stale-baseline': 'the baseline answers are too old',
    'waiting-for-batch': 'the batch is not finished',
};
/** Why nothing was measured. */
const UNMEASURED = {
    'no-tasks': 'the suite has no tasks',
    interrupted: 'the run was stopped',
    authentication: 'the endpoint rejected the API key',
    quota: 'the account is out of credit or quota',
    'unknown-model': 'the endpoint does not know the model',
    'context-too-long': 'the prompt is too long for the model',
    'content-filter': 'a content filter blocked the answers',
    'rate-limit': 'the endpoint is rate limited',
    server: 'the endpoint is failing',
    timeout: 'the endpoint did not answer in time',
    overtime: 'the agent did not finish in time',
    connection: 'the endpoint could not be reached',
    'malformed-response': 'the endpoint sends unreadable responses',
    cached: 'a cache keeps returning the same answer',
    'bad-request': 'the endpoint rejected the request',
    workspace: 'the code of the tasks could not be checked out',
    crashed: 'the agent crashed',
    cancelled: 'the run was stopped',
};
/** The entry for a cause, or for the reason of missing answers, which reports keep as plain text. */
function entryFor(entries, cause) {
    return new Map(Object.entries(entries)).get(cause);
}
function lostAnswers({ missing, candidate, baseline }) {
    const lost = missing.baseline.length + missing.candidate.length;
    const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : (baseline?.trials ?? 0));
    return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(lost)} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all, 'answer')} ${lost === 1 ? 'is' : 'are'} missing`;
}
/** The reason for missing answers, if there is only one; otherwise ''. */
function onlyReason({ missing }) {
    const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
    const [only] = reasons;
    return reasons.size === 1 && only !== undefined ? only : '';
}
const UNREADABLE = ['unparseable', 'unknown-id', 'refused', 'truncated', 'stuck'];
function unreadableAnswers({ readings }) {
    return UNREADABLE.reduce((sum, reading) => sum + (readings[reading] ?? 0), 0);
}
/** Why more than half of the unreadable answers are so; null if there is no such reason. */
function mainReading(arm) {
    return UNREADABLE.find(reading => 2 * (arm.readings[reading] ?? 0) > unreadableAnswers(arm)) ?? null;
}
/** The paragraph below the headline: the result in numbers. */
function lead(report) {
    switch (outcomeOf(report)) {
        case 'dropped':
        case 'accepted':
            return droppedLead(report);
        case 'improved':
            return [...movedWords(report), ...likely(report)];
        case 'no-drop':
            return noDropLead(report);
        case 'unchanged':
            return ['There was nothing to measure.'];
        case 'measured':
            return [`Measured on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(report.suite.tasks, 'task')} of `, { code: report.suite.name }, '.'];
        case 'first-run':
            return [...wordsOf(report.verdict.reason), ' Once this is merged, later changes are compared with it.'];
        case 'not-decided':
            return undecidedLead(report);
        case 'not-measured':
            return [...unmeasuredLead(report), ...(isOurs(report) ? [] : [FAILURE.notYourChange])];
    }
}
/** Details that the headline leaves out. */
function unmeasuredLead(report) {
    const { cause, reason } = report.verdict;
    const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
    if (cause === 'interrupted')
        return [];
    if (cause === 'missing-answers')
        return kept === 0 ? [] : [`${lostAnswers(report)}. `];
    return [...wordsOf(/[.!?]$/.test(reason) ? reason : `${reason}.`), ' '];
}
/** Whether the change itself may have made the run fail. */
function isOurs(report) {
    const reason = onlyReason(report) || report.verdict.cause;
    return ['context-too-long', 'overtime', 'bad-request', 'unknown-model', 'crashed', 'no-tasks'].includes(reason);
}
/** Broken tasks that fail the build on their own, each proven. */
function failingTasks({ brokenTasks }) {
    return brokenTasks.filter(({ state, fails }) => state === 'broken' && fails);
}
/** Maximum number of broken tasks in the lead; the table below it has all. */
const MAX_BROKEN = 2;
/** `Task 13006 Create a limit… answered right 8 of 8 times before this change, and 0 of 6 times now.` */
function brokenWords(report) {
    const broken = report.brokenTasks.filter(({ state }) => state === 'broken');
    const more = broken.length - MAX_BROKEN;
    const sentences = broken.slice(0, MAX_BROKEN).map(({ taskId, before, now, proof }) => {
        const title = report.tasks.find(({ id }) => id === taskId)?.title;
        const named = title === undefined || report.taskDetails === 'numbers' ? '' : ` ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTitle */ .HV)(title)}`;
        const [was, is] = proof === null ? [before, now] : [proof.baseline, proof.candidate];
        return [
            'Task ',
            { untrusted: `${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .issueNumber */ .Pp)({ id: taskId })}${named}` },
            ` was answered correctly ${was.right} of ${was.samples} times before this change, and ${is.right} of ${is.samples} times now.`,
        ];
    });
    return more > 0 ? [...sentences, [`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'more task')} broke, too.`]] : sentences;
}
function droppedLead(report) {
    const { verdict, comparison, decision } = report;
    const broken = brokenWords(report);
    if (broken.length > 0 && verdict.cause !== 'drop' && verdict.cause !== 'unreadable-answers')
        return broken.flatMap((words, index) => (index === 0 ? words : [' ', ...words]));
    if (verdict.cause !== 'drop' || comparison === null)
        return wordsOf(verdict.reason);
    const moved = movedWords(report);
    if (decision.policy === 'threshold') {
        return [...moved, `The threshold policy allows a drop of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(comparison.margin)}, whether it is luck or not.`];
    }
    const confirmed = isConfirmed(report) ? ', and fresh answers from the old version confirm the drop' : '';
    return [...moved, ...likely(report), ` Luck alone would do this in ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(comparison.pValue)}${confirmed}.`];
}
/** `11 of 48 tasks got worse, 2 got better; 4 more moved but may be luck. ` */
function movedWords(report) {
    const tasks = report.comparison?.tasks ?? report.suite.tasks;
    const [worse, better] = [(0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'worse').length, (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedTasks */ .I_)(report, 'better').length];
    const unsure = (0,_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .uncertainTasks */ .ow)(report).length;
    const luck = unsure === 0 ? '. ' : `; ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(unsure)} more moved but may be luck. `;
    if (worse + better === 0) {
        return [{ strong: `None of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} moved beyond luck` }, `, but together they did. `];
    }
    const [first, second] = worse > 0
        ? [`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(worse)} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} got worse`, better > 0 ? `, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(better)} got better` : '']
        : [`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(better)} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} got better`, ''];
    return [{ strong: first }, second, luck];
}
/** `Likely drop: 12 to 35 points.` */
function likely({ comparison }) {
    if (comparison === null)
        return [];
    const { low, high } = comparison;
    if (high < 0)
        return [`Likely drop: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(-high, -low)} points.`];
    if (low > 0)
        return [`Likely gain: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(low, high)} points.`];
    return [`Likely change: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRange */ .e7)(low, high)} points.`];
}
/** Whether fresh baseline answers confirmed the verdict. */
function isConfirmed({ baseline, verdict, decision }) {
    return (verdict.cause === 'drop' &&
        decision.policy !== 'threshold' &&
        baseline !== null &&
        baseline.reused > 0 &&
        baseline.trials > baseline.reused);
}
function noDropLead(report) {
    const { comparison, verdict, budget } = report;
    const unseen = verdict.blindSpot === undefined ? [] : [' ', ...wordsOf(verdict.blindSpot)];
    if (verdict.cause !== 'ruled-out' || comparison === null) {
        return [...wordsOf(verdict.reason), ...unseen, ...filesAndCost(report)];
    }
    const { margin, tasks, low, high } = comparison;
    const ruledOut = `A drop of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)} or more is ruled out on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} (change likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRange */ .e7)(low, high)}).`;
    return [ruledOut, ...unseen, ...(budget.calls === 0 ? [] : filesAndCost(report))];
}
/** ` prompts/manager.md +2 −0 · $0.06` */
function filesAndCost(report) {
    const files = changedFiles(report, 2);
    const { calls, cost: dollars } = report.budget;
    const spent = calls === 0 ? 'no calls' : dollars === null ? 'cost unknown' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars);
    return files.length === 0 ? [` ${spent}.`] : [' ', ...files, ` · ${spent}`];
}
function undecidedLead(report) {
    const { comparison, verdict, budget } = report;
    if (verdict.cause === 'missing-answers')
        return ['That is too many for a fair comparison.'];
    if (verdict.cause !== 'undecided' || comparison === null) {
        return budget.exhausted === null || comparison === null ? wordsOf(verdict.reason) : likely(report);
    }
    const { low, high, margin, tasks } = comparison;
    return [
        `On ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} the change is likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signedRange */ .e7)(low, high)} points. That is not enough to prove a drop or to rule out one of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(margin)}.`,
    ];
}
/** `prompts/manager.md +1 −1 · main → shorter-prompt (3f58d6e)`; null if unknown. */
function whatChanged(report) {
    const { baseline, candidate } = report;
    const files = changedFiles(report, 3);
    const arms = baseline === null ? [] : [...armWords(baseline, report), ' → ', ...armWords(candidate, report)];
    if (files.length === 0)
        return arms.length === 0 ? null : arms;
    return arms.length === 0 ? files : [...files, ' · ', ...arms];
}
/** The agent parts that changed, then changed files outside them. */
function changedFiles(report, most) {
    const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePage */ .D4)(report);
    const covered = new Set(report.parts.flatMap(({ paths }) => paths));
    const all = [
        ...report.parts.map(({ kind, name, change }) => [`${kind} `, { code: name, page }, ` ${change}`]),
        ...report.changes
            .filter(({ path }) => !covered.has(path))
            .map((file) => [{ code: file.path, page }, ` ${changeWords(file)}`]),
    ];
    const more = all.length - most;
    return [
        ...all.slice(0, most).flatMap((words, index) => [...(index === 0 ? [] : [', ']), ...words]),
        ...(more > 0 ? [` and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, report.parts.length > 0 ? 'more change' : 'more file')}`] : []),
    ];
}
/** How a file changed: `+4 −11`, `(new)` or `(removed)`. */
function changeWords({ kind, added, removed }) {
    if (kind === 'removed')
        return '(removed)';
    return kind === 'added' ? '(new)' : `+${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(added)} −${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(removed)}`;
}
function armWords({ label, commit }, report) {
    if (commit === null)
        return [{ code: label }];
    const name = { code: (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit), page: (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .commitPage */ .b2)(commit, report) };
    return label === (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}
/** The two arms and their suite, for the page and the terminal. */
function compared(report) {
    const { baseline, candidate, comparison, suite } = report;
    const tasks = comparison?.tasks ?? suite.tasks;
    // A change that does not affect the model is passed before any task is read.
    const on = tasks === 0 ? [] : [` on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')} of `, { code: suite.name }];
    if (baseline === null)
        return [...armWords(candidate, report), ...on];
    return [...armWords(baseline, report), ' → ', ...armWords(candidate, report), ...on];
}
/** A sentence in which `backticks` mark code. */
function wordsOf(sentence) {
    return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
        if (index % 2 === 0)
            return part === '' ? [] : [{ untrusted: part }];
        const [before = '', code = '', after = ''] = part.split('`');
        return [before, { code }, after];
    });
}
const KEPT = 'completed answers are kept';
const IN_ACTIONS = { rerun: 'rerun the job', recheck: 'push; the check runs again by itself' };
const ELSEWHERE = { rerun: 'run it again', recheck: 'run the gate again' };
const BUDGET_ADVICE = {
    calls: ({ rerun }) => `raise \`max-calls\`, or ${rerun}: ${KEPT}.`,
    cost: ({ rerun }) => `raise \`max-cost\`, or ${rerun}: ${KEPT}.`,
    minutes: ({ rerun }) => `${rerun} to continue where it stopped, or raise \`max-minutes\`.`,
    'unknown-price': 'add prices for the model to the configuration, or limit `max-calls` instead of `max-cost`.',
    interrupted: ({ rerun }) => `${rerun} to continue where it stopped: ${KEPT}.`,
};
const RERUN = ({ rerun }) => `${rerun} later; ${KEPT}.`;
const BASELINE_ADVICE = 'run the gate on the default branch once, so that pull requests have a baseline.';
const REPAIR = ({ rerun }) => `fix this and ${rerun}; ${KEPT}.`;
const FORMAT = ({ recheck }) => `check the prompt's answer-format instructions and ${recheck}.`;
const FIX = ({ recheck }) => `revise the change and ${recheck}.`;
const CAUSE_ADVICE = {
    'no-baseline': BASELINE_ADVICE,
    'stale-baseline': BASELINE_ADVICE,
    'no-tasks': 'add tasks to the suite.',
    'missing-answers': RERUN,
    'waiting-for-batch': ({ rerun }) => `${rerun} when the batch is finished.`,
    'context-too-long': 'shorten the prompt and its agent files, or use a model with a larger context.',
    'rate-limit': RERUN,
    server: RERUN,
    timeout: RERUN,
    overtime: 'find out why this change makes the agent slow, or raise `agent.max-minutes`.',
    connection: RERUN,
};
const DROP_ADVICE = {
    drop: FIX,
    'broken-tasks': FIX,
    'unreadable-answers': FORMAT,
    'below-floor': ({ recheck }) => `revise the change and ${recheck}. The minimum is set by \`min-accuracy\`.`,
    'not-ruled-out': 'use a larger suite or a wider margin. No drop is proven, but the strict policy requires it to be ruled out.',
};
/** By the reason why most answers are unreadable. */
const UNREADABLE_ADVICE = {
    unparseable: FORMAT,
    'unknown-id': ({ recheck }) => `check how the prompt numbers the proposals and ${recheck}.`,
    refused: ({ recheck }) => `find out why the model refuses to answer and ${recheck}.`,
    truncated: ({ recheck }) => `find out why answers are cut off, or raise their limit, and ${recheck}.`,
    stuck: ({ recheck }) => `find out why the agent repeats the same call and ${recheck}.`,
};
function dropAdvice({ verdict, candidate }) {
    const reading = verdict.cause === 'unreadable-answers' ? mainReading(candidate) : null;
    return reading === null ? (entryFor(DROP_ADVICE, verdict.cause) ?? FIX) : UNREADABLE_ADVICE[reading];
}
/** The reader's next step; null if there is none. */
function next(report) {
    const { verdict, budget, comparison, runUrl } = report;
    const adviceWords = (advice) => wordsOf(typeof advice === 'string' ? advice : advice(runUrl === null ? ELSEWHERE : IN_ACTIONS));
    switch (outcomeOf(report)) {
        case 'dropped':
            return [...adviceWords(dropAdvice(report)), ...howToAccept(report)];
        case 'accepted':
            return ['nothing. The next commit is checked again.'];
        case 'not-decided':
        case 'not-measured': {
            const advice = budget.exhausted === null
                ? (entryFor(CAUSE_ADVICE, onlyReason(report)) ?? entryFor(CAUSE_ADVICE, verdict.cause))
                : BUDGET_ADVICE[budget.exhausted];
            const wider = comparison === null ? '' : ` or a margin wider than ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(comparison.margin)}`;
            const undecided = `use a larger suite${wider}, or review the change by hand.`;
            const check = runUrl === null ? [] : [` ${checkWords(verdict)}`];
            return [...adviceWords(advice ?? (verdict.kind === 'error' ? REPAIR : undecided)), ...check];
        }
        default:
            return null;
    }
}
const checkWords = ({ exitCode }) => `The check ${exitCode === 0 ? 'stays green' : 'is red'}.`;
/** Only drops found in Actions can be accepted. */
function howToAccept(report) {
    if (report.runUrl === null)
        return [];
    const gate = report.id === 'default' ? '' : `id:${report.id} `;
    return [' Is the drop intended? A maintainer can comment ', { code: `/swelancer-gate accept ${gate}REASON` }, '.'];
}
/** `Cost $0.71: $0.06 for this change, $0.65 for the baseline · 48 + 480 calls` */
function costWords({ budget, baseline, candidate }) {
    if (budget.calls === 0)
        return candidate.trials === 0 ? 'No calls.' : 'No calls were made: all answers were cached.';
    const total = budget.cost === null ? 'Cost unknown' : `Cost ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(budget.cost)}`;
    if (baseline === null || baseline.calls === 0)
        return `${total} · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(budget.calls, 'call')}`;
    const parts = candidate.cost === null || baseline.cost === null
        ? ''
        : `: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(candidate.cost)} for this change, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(baseline.cost)} for the baseline`;
    return `${total}${parts} · ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(candidate.calls)} + ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(baseline.calls)} calls`;
}
/** `Baseline: 400 cached answers, up to 14 hours old (8 per task before, 2 now).` */
function sampleWords(report) {
    const { baseline, comparison, finishedAt, startedAt } = report;
    if (baseline === null || comparison === null)
        return null;
    const { oldestTrial, reused } = baseline;
    const isOld = oldestTrial !== null && Date.parse(oldestTrial) < Date.parse(startedAt);
    const age = isOld ? `, up to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .vk)(oldestTrial, finishedAt)} old` : '';
    const answers = reused === 0 ? 'all answers are from this run' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(reused, 'cached answer')}${age}`;
    const { baselineSamples, candidateSamples } = comparison;
    return `Baseline: ${answers}. Answers per task: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(baselineSamples)} before, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(candidateSamples)} now.`;
}
/** Explains the verdict to a newcomer, one paragraph per string. */
function method(report) {
    const { comparison, decision, suite } = report;
    const about = `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(suite.chance)}.`;
    if (comparison === null)
        return [about];
    const c = comparison;
    const weights = c.weights === 'price'
        ? ` Tasks are weighted by price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
        : '';
    const looks = c.looks === 1 ? '' : ` This was round ${c.look} of up to ${c.looks}.`;
    const isProven = report.verdict.kind === 'regressed' && report.verdict.cause === 'drop' && decision.policy !== 'threshold';
    const luck = c.difference > 0
        ? ''
        : ` If nothing had changed, ${isProven ? 'the answers that prove the drop' : 'a result this bad'} would appear in ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(c.pValue)}.`;
    const estimate = `The change is about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(c.difference)}, likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.high)} (5% risk at each end).${looks}${weights}${luck}`;
    const margin = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can reliably rule out' : 'as configured'})`;
    const rule = {
        statistical: `The check is red only when new answers of both versions prove a suspected drop, and green when a drop of ${margin} is ruled out. At most ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(decision.alpha)} of harmless changes fail.`,
        strict: `The check is green only when a drop of ${margin} is ruled out.`,
        threshold: `The check is red when accuracy drops by more than ${margin}, whether it is luck or not.`,
    }[decision.policy];
    const limits = [
        c.detectableDrop
            ? `A drop of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.detectableDrop)} is found about 8 times in 10; smaller drops can go unseen.`
            : '',
        c.unseenLow === null || c.unseenHigh === null
            ? ''
            : `On other tasks of this kind, the change could be anywhere from ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenLow)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenHigh)}.`,
    ].filter(sentence => sentence !== '');
    return [about, estimate, rule, limits.join(' ')].filter(words => words !== '');
}
/** `Simple rules score: guessing 25%, always first 34%, BM25 36%.` */
function floorWords(floors) {
    const small = (name) => /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return `Simple rules score: ${floors.map(({ name, accuracy }) => `${small(name)} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(accuracy)}`).join(', ')}.`;
}
/** The command that repeats a run. */
const REPRODUCE = {
    title: 'Reproduce',
    cost: (dollars) => `asks the model again${dollars === null ? '' : `, about ${dollars}`}`,
};
/** Sentences for runs that could not start. */
const FAILURE = {
    notMeasured: 'Not measured',
    configuration: 'Not measured: the configuration has an error',
    notYourChange: 'This says nothing about your change.',
};
/** Labels used only in the terminal. */
const TERMINAL = {
    changed: 'Changed',
    published: 'Ranks',
    cost: 'Cost',
    again: 'Repeat',
    more: (tasks) => `and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'more task')} (--verbose shows all)`,
};
const LABELS = {
    gotWorse: 'Got worse',
    gotBetter: 'Got better',
    mayBeLuck: 'May be luck',
    before: 'Before',
    now: 'Now',
    whatChanged: 'What changed:',
    cause: 'Likely cause:',
    next: 'Next:',
    note: 'Note:',
    details: 'Numbers, cost and method',
    report: 'See every answer, before and after',
    log: 'Run log',
    decided: 'How this is decided',
};


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

/***/ 25230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ plain),
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/wrap.js
var wrap = __webpack_require__(80330);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(51006);
;// CONCATENATED MODULE: ./build/report/published.js




const PAPER = { name: 'SWE-Lancer, table 1', url: 'https://arxiv.org/abs/2502.12115' };
const GPT_4_5 = { name: 'GPT-4.5 system card', url: 'https://openai.com/index/gpt-4-5-system-card/' };
/** Lowest first. */
const PUBLISHED = [
    { model: 'GPT-4o', accuracy: 0.37, earned: 125_000, source: PAPER },
    { model: 'o1', accuracy: 0.415, earned: 137_000, source: PAPER },
    { model: 'GPT-4.5', accuracy: 0.44, earned: 144_500, source: GPT_4_5 },
    { model: 'Claude 3.5 Sonnet', accuracy: 0.449, earned: 150_000, source: PAPER },
    { model: 'Deep research', accuracy: 0.51, earned: null, source: GPT_4_5 },
];
/** Hash of the suite that the published results are about. */
const DIAMOND = 'e1f40ca27ccc52ba26bc299496dcc5a76ebba2c8cda6f5e410bbbf39f659aa32';
/** 1.96 standard errors of the difference between two runs of 265 tasks with about 40% accuracy. */
const LUCK = '8 points';
/**
 * Rank of a result among the published ones, and how the protocols differ; null unless a model answered every task of
 * the suite `diamond`.
 */
function publishedWords({ suite, baseline, candidate }) {
    const { accuracy, model, missing, solver } = candidate;
    if (suite.hash !== DIAMOND || baseline !== null || model === null || accuracy === null || missing > 0)
        return null;
    const theirs = solver === 'chat' ? 'their agents could read the code, this model could not' : 'theirs was another agent';
    const simple = (0,phrases/* floorWords */.yD)((0,arms/* ruleFloors */.YF)(suite));
    return `${placeOf(accuracy)}; differences below ${LUCK} can be luck. Not the same protocol: ${theirs}. ${simple} See ${links/* BENCHMARK_PAGE */.Qg}`;
}
function placeOf(accuracy) {
    const below = PUBLISHED.findLast(result => result.accuracy <= accuracy);
    const above = PUBLISHED.find(result => result.accuracy > accuracy);
    const words = [below && `at or above ${named(below)}`, above && `below ${named(above)}`].filter(part => part !== undefined);
    return words.join(' and ');
}
const named = ({ model, accuracy }) => `${model} (${(0,format/* percent */.KN)(accuracy)})`;

// EXTERNAL MODULE: ./build/report/tasks.js
var report_tasks = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
;// CONCATENATED MODULE: ./build/report/terminal.js








const SIGNS = {
    dropped: '✘',
    accepted: '✔',
    improved: '✔',
    'no-drop': '✔',
    unchanged: '✔',
    measured: '✔',
    'first-run': '•',
    'not-decided': '•',
    'not-measured': '!',
};
/** Rows per kind of move without --verbose. */
const MAX_ROWS = 5;
/** The result as plain text for a terminal or log: verdict, tasks that moved, cost, next step. */
function renderTerminal(report, { width, color, verbose = false }) {
    const { bold, dim, green, red, yellow } = picocolors.createColors(color);
    const outcome = (0,phrases/* outcomeOf */.sG)(report);
    const dropped = outcome === 'accepted' ? green : red;
    const paint = { passed: green, measured: green, regressed: dropped, inconclusive: yellow, error: red };
    const sentence = (text) => (0,wrap/* wrap */.L)((0,untrusted/* oneLine */.TN)(text, 2000), width);
    const labeled = (label, text) => {
        const name = label.replace(':', '');
        return (0,wrap/* wrap */.L)((0,untrusted/* oneLine */.TN)(text, 2000), width - LABEL_WIDTH).map((line, index) => `${index === 0 ? bold(name.padEnd(LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)}${line}`);
    };
    const changed = (0,phrases/* whatChanged */.fl)(report);
    const advice = (0,phrases/* next */.K2)(report);
    const notes = report.notes.filter(({ kind }) => verbose || kind === 'warning');
    const moved = movedSections(report, width, verbose ? Number.POSITIVE_INFINITY : MAX_ROWS);
    const disk = (0,arms/* diskWords */.LZ)(report);
    const published = publishedWords(report);
    return [
        ...(0,wrap/* wrap */.L)(`${SIGNS[outcome]} ${(0,phrases/* headline */.Pl)(report)}`, width).map(line => bold(paint[report.verdict.kind](line))),
        ...sentence(plain((0,phrases/* compared */.mU)(report))).map(dim),
        '',
        ...sentence(plain((0,phrases/* lead */.HI)(report))),
        ...moved.flatMap(({ title, lines }) => ['', bold(title), ...lines]),
        '',
        ...(changed === null || report.changes.length === 0 ? [] : labeled(phrases/* TERMINAL */.ff.changed, plain(changed))),
        ...(published === null ? [] : labeled(phrases/* TERMINAL */.ff.published, published)),
        ...notes.flatMap(({ text }) => labeled(phrases/* LABELS */.kg.note, text)),
        ...(advice === null ? [] : labeled(phrases/* LABELS */.kg.next, plain(advice))),
        ...labeled(phrases/* TERMINAL */.ff.cost, (0,phrases/* costWords */.fL)(report).replace(/^Cost /, '')),
        ...labeled(phrases/* TERMINAL */.ff.again, report.reproduce),
        ...(verbose ? ['', ...armLines(report, width), '', ...details(report).flatMap(sentence)] : []),
        ...(verbose && disk !== null ? sentence(disk) : []),
        '',
    ].join('\n');
}
const LABEL_WIDTH = 9;
/** Words without markup, on one line. */
function plain(words) {
    return words
        .map(part => {
        if (typeof part === 'string')
            return part;
        if ('strong' in part)
            return part.strong;
        return 'code' in part ? (0,untrusted/* oneLine */.TN)(part.code, 1000) : (0,untrusted/* oneLine */.TN)(part.untrusted, 1000);
    })
        .join('');
}
function details(report) {
    const samples = (0,phrases/* sampleWords */.kn)(report);
    const all = (0,arms/* floors */.yX)(report).map(({ name, accuracy }) => `${(0,untrusted/* oneLine */.TN)(name, 40)} ${(0,format/* percent */.KN)(accuracy)}`);
    return [...(samples === null ? [] : [samples]), ...(0,phrases/* method */.EJ)(report), `Accuracy: ${all.join(' · ')}`];
}
function movedSections(report, width, most) {
    const groups = [
        { title: phrases/* LABELS */.kg.gotWorse, tasks: (0,report_tasks/* movedTasks */.I_)(report, 'worse') },
        { title: phrases/* LABELS */.kg.gotBetter, tasks: (0,report_tasks/* movedTasks */.I_)(report, 'better') },
        ...(most > MAX_ROWS ? [{ title: phrases/* LABELS */.kg.mayBeLuck, tasks: (0,report_tasks/* uncertainTasks */.ow)(report) }] : []),
    ];
    return groups
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ title, tasks }) => {
        const shown = tasks.slice(0, most);
        const left = tasks.length - shown.length;
        return {
            title: `${title}: ${tasks.length}`,
            lines: [...taskLines(shown, report, width), ...(left > 0 ? [`  ${phrases/* TERMINAL */.ff.more(left)}`] : [])],
        };
    });
}
/** The title comes last because only its width varies. */
function taskLines(tasks, { taskDetails }, width) {
    const cells = tasks.map(task => [(0,untrusted/* oneLine */.TN)((0,report_tasks/* issueNumber */.Pp)(task), 20), (0,format/* price */.q9)(task.price), (0,report_tasks/* picks */.hI)(task)]);
    return columns(cells, [1, 3]).map((start, index) => {
        const title = taskDetails === 'numbers' ? '' : (0,report_tasks/* shortTitle */.HV)(tasks[index]?.title ?? '');
        return `  ${start}  ${(0,untrusted/* oneLine */.TN)(title, Math.max(10, width - start.length - 4))}`.trimEnd();
    });
}
/** The numbers of both arms, as a table. */
function armLines(report, width) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    // The widest label takes 32.
    const most = Math.max(10, Math.floor((width - 36) / 2));
    const cell = (words) => (0,untrusted/* oneLine */.TN)(plain(words), most);
    const rows = (0,arms/* armRows */.Gm)(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
    return columns([['', ...sides.map(side => arms/* SIDES */.BV[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}
/** Rows with cells of equal width, some right-aligned. */
function columns(rows, toTheRight) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
    return rows.map(row => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  '));
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

/***/ 47613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


const MEBIBYTE = 2 ** 20;
/** Far more than any file this program reads or writes, and less than the maximum string length. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a regular file of limited size.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // Pipes and devices can be endless.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file, hint: 'Name a file, not a folder or a device.' });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
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


/***/ }),

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ })

};
