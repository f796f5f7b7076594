export const id = 4340;
export const ids = [4340];
export const modules = {

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

/** What the two arms are called. */
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
        row('Answered by', arm => servedWords(arm)),
        row('Answers', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
        row('of them stored before', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
        row('Answers not readable', arm => unreadable(arm)),
        row('Answers missing', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
        row('Picked the first one shown', arm => firstPicks(arm)),
        row('Turns of the agent, each time', arm => mean(arm.behaviour?.turns)),
        row('Tools used, each time', arm => mean(arm.behaviour?.toolCalls)),
        row('Files read, each time', arm => mean(arm.behaviour?.filesRead)),
        row('Searches, each time', arm => mean(arm.behaviour?.searches)),
        row('Tokens in / out, each time', arm => tokensEach(arm)),
        row('Cost, each time', arm => costEach(report, arm)),
        row('Calls in this run', arm => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
        row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
        row('of them cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
        row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost))),
        row('Cost of 100 right answers', arm => costOfRight(report, arm)),
        row('Median time', arm => (arm.medianLatencyMs === null ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))),
    ];
    return rows.filter(({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'));
}
function mean(value) {
    return value == null ? '–' : value.toFixed(1);
}
function both(one, other) {
    return one + other === 0 ? '–' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
/** Agents differ most in what one answer takes; sides have different numbers of answers. */
function tokensEach({ behaviour, usage, trials }) {
    if (behaviour === undefined || trials === 0)
        return '–';
    return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behaviour, name }) {
    const costs = trials[name].flatMap(trial => trial.cost ?? []);
    if (behaviour === undefined || costs.length === 0)
        return '–';
    return (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
/** What the code of the tasks took; null where none was laid out. */
function diskWords({ disk }) {
    if (disk === undefined || disk.most === 0)
        return null;
    const mebibytes = (bytes) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
    return `The code of the tasks took at most ${mebibytes(disk.most)} of disk, ${mebibytes(disk.store)} of them kept for later runs.`;
}
/** What answers cost, stored ones too, by how many of them are right; a hundred, because one is a fraction of a cent. */
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
        ...(provider === null ? [] : [' at ', { foreign: provider }]),
    ]);
    return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}
const UNREADABLE = [
    ['unparseable', 'without a choice'],
    ['unknown-id', 'for no such proposal'],
    ['refused', 'refused'],
    ['truncated', 'cut off'],
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
    ['reference/first', 'Always the first'],
    ['reference/longest', 'Always the longest'],
    ['reference/bm25', 'Most words in common'],
    ['reference/random', 'At random'],
]);
/** What fixed rules get on a suite. */
function ruleFloors({ chance, floors }) {
    return [
        { name: 'Chance', accuracy: chance, measured: false },
        ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
    ];
}
/** Both arms among the fixed rules that a model has to beat, best first. */
function floors({ suite, baseline, candidate }) {
    const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
    return [
        ...arm(SIDES.candidate, candidate.accuracy),
        ...arm(SIDES.baseline, baseline?.accuracy),
        ...ruleFloors(suite),
    ].sort((a, b) => b.accuracy - a.accuracy);
}


/***/ }),

/***/ 96307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf),
/* harmony export */   q: () => (/* binding */ textChart)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** Columns of the text chart: what a phone shows of a code block without scrolling. */
const WIDTH = 36;
/** The span of differences that shows the interval, no change and the margin, with some air. */
function scaleOf({ low, high, margin }) {
    const from = Math.min(low, -margin);
    const to = Math.max(high, margin / 2);
    const air = (to - from) * 0.06;
    return { from: from - air, to: to + air };
}
/**
 * The interval of the change with the margin and no change, for a monospaced font. Only characters of WGL4,
 * which every common monospaced font has at one width.
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
    const label = `margin ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(-interval.margin)}`;
    const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
    const marginLine = `${' '.repeat(labelAt)}${label}`;
    const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
    return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
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

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   GY: () => (/* binding */ serialise),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59059);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41443);



/** GitHub Markdown as mdast, so that escaping is the library's. */
function text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths, models: whole as they are copied from here, unless they are absurd. */
function code(value) {
    return { type: 'inlineCode', value: (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 100) };
}
function foreign(value, length) {
    return text((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string' ? text(part) : 'code' in part ? named(part.code, part.page) : foreign(part.foreign));
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
/** A table whose first column is read as text and whose others stand to the right. */
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
/** Folded content, if there is any. The summary is a constant or a number of ours: it is written as HTML. */
function details(summary, children) {
    if (children.length === 0)
        return [];
    const html = (value) => ({ type: 'html', value });
    return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}
/** What stands last, in small print: the run's page under a name, if there is one, and more. */
function footer(name, run, ...more) {
    const links = run === null ? [] : [link(run, [text(name)])];
    const between = links.length > 0 && more.length > 0 ? [text(' · ')] : [];
    const small = (value) => ({ type: 'html', value });
    return links.length + more.length === 0
        ? []
        : [paragraph(small('<sub>'), ...links, ...between, ...more, small('</sub>'))];
}
const EXTENSIONS = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as mathematics; `inert` marks the dollars that are not ours.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialise(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}
/** The rendering with the most rows that keeps within a limit of UTF-8 bytes, so of characters too; without rows at the least. */
function fitting(most, limit, render) {
    let fits;
    let [low, high] = [0, most];
    // The most are tried first: nearly always they fit.
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
