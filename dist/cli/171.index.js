export const id = 171;
export const ids = [171];
export const modules = {

/***/ 1535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(7948);
// EXTERNAL MODULE: ./build/report/chart.js
var chart = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(1443);
// EXTERNAL MODULE: ./build/report/tasks.js
var report_tasks = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/terminal.js







/** The result for a terminal or a log, in plain text. */
function renderTerminal(report, { width, colour }) {
    const { bold, dim, green, red, yellow } = picocolors.createColors(colour);
    const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
    const { comparison } = report;
    const section = (title, way) => {
        const tasks = (0,report_tasks/* movedTasks */.I_)(report, way);
        return tasks.length === 0 ? [] : ['', bold(`${title}: ${(0,figures/* count */.U9)(tasks.length, 'task')}`), ...taskLines(tasks, width)];
    };
    return [
        bold(paint((0,words/* headline */.Pl)(report))),
        plain((0,words/* compared */.mU)(report)),
        ...(comparison === null
            ? []
            : [
                '',
                ...(0,chart/* textChart */.q)(comparison)
                    .split('\n')
                    .map(line => `  ${line}`),
            ]),
        '',
        (0,foreign/* oneLine */.TN)(report.verdict.reason),
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,foreign/* oneLine */.TN)(text)}`) : dim((0,foreign/* oneLine */.TN)(text))),
        `What to do: ${plain((0,words/* advice */.v9)(report))}`,
        ...section('Got worse', 'worse'),
        ...section('Got better', 'better'),
        '',
        dim(`Accuracy: ${(0,arms/* floors */.yX)(report)
            .map(({ name, accuracy }) => `${(0,foreign/* oneLine */.TN)(name, 40)} ${(0,figures/* percent */.KN)(accuracy)}`)
            .join(' · ')}`),
        dim(`Again: ${(0,foreign/* oneLine */.TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
function plain(words) {
    return words
        .map(part => (typeof part === 'string' ? part : (0,foreign/* oneLine */.TN)('code' in part ? part.code : part.foreign)))
        .join('');
}
/** The title comes last: only its width is unknown. */
function taskLines(tasks, width) {
    const rows = tasks.map(task => [(0,foreign/* oneLine */.TN)((0,report_tasks/* issueNumber */.Pp)(task), 20), (0,figures/* price */.q9)(task.price), (0,report_tasks/* picks */.hI)(task)]);
    const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    return tasks.map((task, index) => {
        const cells = (rows[index] ?? []).map((cell, column) => column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0));
        const start = `  ${cells.join('  ')}  `;
        return `${start}${(0,foreign/* oneLine */.TN)(task.title, Math.max(10, width - start.length))}`;
    });
}

// EXTERNAL MODULE: ./build/report/write.js + 3 modules
var write = __webpack_require__(4795);
;// CONCATENATED MODULE: ./build/commands/deliver.js



/** Writes a report with its renderings, prints the result and gives the exit code. */
async function deliver(report, { out, json }, world) {
    const written = await (0,write/* writeReport */.u)(report, external_node_path_.resolve(world.directory, out));
    world.print(json
        ? `${JSON.stringify(report)}\n`
        : renderTerminal(report, { width: world.terminal.columns, colour: world.terminal.colour }));
    world.tell(`Report: ${external_node_path_.relative(world.directory, written.html)}\n`);
    return report.verdict.exitCode;
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/** How numbers look, in every rendering. The minus is U+2212, as wide as the plus. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const whole = new Intl.NumberFormat('en-US');
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** `55.1%` */
function percent(fraction) {
    return `${(fraction * 100).toFixed(1)}%`;
}
/** `−4.2`, `+3.7` or `0.0`: percentage points with their sign. */
function signed(fraction) {
    const size = Math.abs(fraction * 100).toFixed(1);
    if (size === '0.0')
        return size;
    return `${fraction < 0 ? '−' : '+'}${size}`;
}
/** `−4.2 points` */
function points(fraction) {
    return `${signed(fraction)} points`;
}
/** `6.0 points`: a size without a direction. */
function size(fraction) {
    return `${(fraction * 100).toFixed(1)} points`;
}
/** `$1,000`: what a task was worth. */
function price(dollars) {
    return `$${Number.isInteger(dollars) ? whole.format(dollars) : cents.format(dollars)}`;
}
/** `$1.24`. Unknown stays unknown: only a known zero is shown as one. */
function cost(dollars) {
    if (dollars === null)
        return 'unknown';
    return dollars > 0 && dollars < 0.01 ? 'under $0.01' : `$${cents.format(dollars)}`;
}
/** `1 task`, `1,130 tasks` */
function count(number, noun, plural = `${noun}s`) {
    return `${whole.format(number)} ${number === 1 ? noun : plural}`;
}
/** `1,130` */
function integer(number) {
    return whole.format(number);
}
/** `4`, or `4 to 8` where tasks differ. */
function range({ min, max }) {
    return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
/** Time between two ISO 8601 dates in its largest sensible unit: `20 minutes`, `14 hours`, `3 days`. */
function elapsed(from, to) {
    const time = Math.max(0, Date.parse(to) - Date.parse(from));
    if (time < 2 * HOUR)
        return count(Math.round(time / MINUTE), 'minute');
    return time < 2 * DAY ? count(Math.round(time / HOUR), 'hour') : count(Math.round(time / DAY), 'day');
}
/** `850 ms`, `12.3 s` */
function duration(milliseconds) {
    return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
/** A probability as people count: `about 3 of 10,000 runs`. */
function outOf(probability) {
    if (probability >= 0.995)
        return 'nearly every run';
    if (probability < 0.0001)
        return 'fewer than 1 of 10,000 runs';
    const of = probability >= 0.01 ? 100 : probability >= 0.001 ? 1000 : 10_000;
    return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
/** A 40-digit commit as people write it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

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
        row('Accuracy', arm => (arm.accuracy === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy))),
        row(`Earned of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned))),
        row('Solver', arm => maybe(arm.solver)),
        row('Model', arm => maybe(arm.model)),
        row('Answered by', arm => servedWords(arm)),
        row('Answers', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
        row('of them stored before', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
        row('Answers not readable', arm => unreadable(arm)),
        row('Answers missing', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
        row('Picked the first one shown', arm => firstPicks(arm)),
        row('Calls in this run', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
        row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
        row('of them cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
        row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost))),
        row('Cost of 100 right answers', arm => costOfRight(report, arm)),
        row('Median time', arm => (arm.medianLatencyMs === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))),
    ];
    return rows.filter(({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'));
}
function both(one, other) {
    return one + other === 0 ? '–' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
/** What answers cost, stored ones too, by how many of them are right; a hundred, because one is a fraction of a cent. */
function costOfRight({ trials, tasks }, { name }) {
    const costs = trials[name].map(trial => trial.cost);
    const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
    if (right === 0 || costs.every(dollars => dollars === null))
        return '–';
    const total = costs.reduce((sum, dollars) => (sum === null || dollars === null ? null : sum + dollars), 0);
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : (100 * total) / right);
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
    const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(([reading, words]) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${words}`);
    return parts.length === 0 ? '0' : parts.join(', ');
}
function firstPicks({ positions }) {
    const all = positions.reduce((sum, { picked }) => sum + picked, 0);
    const first = positions.find(({ position }) => position === 0);
    return all === 0 ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = new Map([
    ['reference/first', 'Always the first'],
    ['reference/longest', 'Always the longest'],
    ['reference/bm25', 'Most words in common'],
    ['reference/random', 'At random'],
]);
/** Both arms among the fixed rules that a model has to beat, best first. */
function floors({ suite, baseline, candidate }) {
    const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
    return [
        ...arm(SIDES.candidate, candidate.accuracy),
        ...arm(SIDES.baseline, baseline?.accuracy),
        { name: 'Chance', accuracy: suite.chance, measured: false },
        ...suite.floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
    ].sort((a, b) => b.accuracy - a.accuracy);
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf),
/* harmony export */   q: () => (/* binding */ textChart)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

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
    const label = `margin ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(-interval.margin)}`;
    const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
    const marginLine = `${' '.repeat(labelAt)}${label}`;
    const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
    return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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

/***/ 1157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ REPORT_VERSION),
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(7697);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(8759);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(2466);
;// CONCATENATED MODULE: ./build/verdict/verdict.js

const verdictKindSchema = schemas/* enum */.k5n(['passed', 'regressed', 'inconclusive', 'error']);
const verdictSchema = schemas/* object */.Ikc({
    kind: verdictKindSchema,
    /** One sentence in plain words. */
    reason: schemas/* string */.YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: schemas/* string */.YjP(),
    exitCode: schemas/* int */.Whr().min(0).max(3),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = schemas/* object */.Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: schemas/* int */.Whr().nonnegative(),
    baselineAccuracy: schemas/* number */.aig(),
    candidateAccuracy: schemas/* number */.aig(),
    /** Estimated change, candidate minus baseline. */
    difference: schemas/* number */.aig(),
    /** Bounds of the change on these tasks, valid after stopping early. */
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
    pValue: schemas/* number */.aig(),
    /** The limit that the p-value of this look was held against. */
    pLimit: schemas/* number */.aig(),
    look: schemas/* int */.Whr().positive(),
    looks: schemas/* int */.Whr().positive(),
    /** The margin in force, as a fraction. */
    margin: schemas/* number */.aig(),
    marginWas: schemas/* enum */.k5n(['auto', 'given']),
    /** Smallest drop this run finds 8 times in 10. */
    detectableDrop: schemas/* number */.aig().nullable(),
    /** Interval of the change on new tasks of the same kind. */
    unseenLow: schemas/* number */.aig().nullable(),
    unseenHigh: schemas/* number */.aig().nullable(),
    weights: schemas/* enum */.k5n(['equal', 'price']),
    /** Number of equally weighted tasks that would be worth as much. */
    effectiveTasks: schemas/* number */.aig(),
    /** Every stored sample of every task agreed on both sides before the change. */
    deterministic: schemas/* boolean */.zMY(),
    baselineSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
    candidateSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
});

;// CONCATENATED MODULE: ./build/report/report.js




/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = schemas/* object */.Ikc({
    right: schemas/* int */.Whr().nonnegative(),
    samples: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: schemas/* array */.YOg(schemas/* int */.Whr().nullable()),
});
const armReportSchema = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(['baseline', 'candidate']),
    label: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    order: schemas/* enum */.k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: schemas/* number */.aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: schemas/* number */.aig(),
    trials: schemas/* int */.Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: schemas/* int */.Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    readings: schemas/* partialRecord */.jgl(trial/* readingSchema */.Cu, schemas/* int */.Whr().nonnegative()),
    usage: trial/* usageSchema */.ht,
    /** Spent in this run; null when no price is known. */
    cost: schemas/* number */.aig().nullable(),
    medianLatencyMs: schemas/* number */.aig().nullable(),
    /** Who answered how many trials. */
    served: schemas/* array */.YOg(trial/* servedSchema */.V7.extend({ trials: schemas/* int */.Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: schemas/* array */.YOg(schemas/* object */.Ikc({ position: schemas/* int */.Whr(), picked: schemas/* int */.Whr(), right: schemas/* int */.Whr() })),
    oldestTrial: schemas/* string */.YjP().nullable(),
    newestTrial: schemas/* string */.YjP().nullable(),
});
const taskReportSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: schemas/* string */.YjP().nullable(),
    price: schemas/* number */.aig(),
    proposals: schemas/* int */.Whr(),
    correctProposalId: schemas/* int */.Whr(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: schemas/* enum */.k5n(['worse', 'better', 'same', 'not-measured']),
});
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(REPORT_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('swelancer-gate'), version: schemas/* string */.YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: iso/* datetime */.w$(),
    suite: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        hash: schemas/* string */.YjP(),
        tasks: schemas/* int */.Whr(),
        price: schemas/* number */.aig(),
        chance: schemas/* number */.aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: schemas/* array */.YOg(schemas/* object */.Ikc({ solver: schemas/* string */.YjP(), accuracy: schemas/* number */.aig() })),
        dataset: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: schemas/* string */.YjP(),
            sha256: schemas/* string */.YjP(),
        }),
    }),
    baseline: armReportSchema.nullable(),
    candidate: armReportSchema,
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: schemas/* boolean */.zMY(),
    comparison: comparisonSchema.nullable(),
    decision: decision/* decisionSchema */.O,
    verdict: verdictSchema,
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        verdict: verdictSchema,
        comparison: comparisonSchema.nullable(),
    })
        .nullable(),
    /** Things a reader should know, most important first, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['warning', 'info']), text: schemas/* string */.YjP() })),
    budget: schemas/* object */.Ikc({
        maxCalls: schemas/* number */.aig().nullable(),
        maxCost: schemas/* number */.aig().nullable(),
        maxMinutes: schemas/* number */.aig().nullable(),
        calls: schemas/* int */.Whr(),
        cost: schemas/* number */.aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: schemas/* enum */.k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    tasks: schemas/* array */.YOg(taskReportSchema),
    trials: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* trialSchema */.WI), candidate: schemas/* array */.YOg(trial/* trialSchema */.WI) }),
    missing: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* missingTrialSchema */.ih), candidate: schemas/* array */.YOg(trial/* missingTrialSchema */.ih) }),
    /** Command that does the same on a laptop. */
    reproduce: schemas/* string */.YjP(),
    /** Page of the run, where there is one. */
    runUrl: schemas/* string */.YjP().nullable(),
});


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ movedTasks),
/* harmony export */   Ix: () => (/* binding */ LEGEND),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction)
/* harmony export */ });
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
const LEGEND = '● right, ○ wrong, 7/8 means right in 7 of 8. These tasks moved by half of their answers or more. A single task can do so by chance; the verdict weighs all of them together.';
/** Tasks that moved one way, the largest move first, then the dearest. */
function movedTasks(report, way) {
    const moved = (task) => Math.abs(movement(task));
    return report.tasks
        .filter(task => direction(task) === way)
        .sort((a, b) => moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
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

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6577);

const VERDICTS = {
    passed: { word: 'Passed', mark: '✅' },
    regressed: { word: 'Regressed', mark: '❌' },
    inconclusive: { word: 'Inconclusive', mark: '⚪' },
    error: { word: 'Error', mark: '⚠️' },
};
/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
function headline(report) {
    const { comparison, baseline, candidate, identical, budget } = report;
    const accuracy = (value) => (value == null ? 'not measured' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value));
    const known = [
        comparison?.baselineAccuracy ?? baseline?.accuracy,
        comparison?.candidateAccuracy ?? candidate.accuracy,
    ];
    // Sides that send the same messages have the same accuracy, whichever of them was asked.
    const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
    const change = comparison
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(comparison.difference)} (likely ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(comparison.low)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(comparison.high)})`
        : baseline === null
            ? 'no baseline to compare with'
            : identical
                ? 'no change'
                : 'change unknown';
    const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} → ${now}`}`;
    return `${VERDICTS[report.verdict.kind].word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}
function spent(calls, dollars) {
    return calls === 0 ? 'no calls' : `cost ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(dollars)}`;
}
/** What was compared with what. */
function compared(report) {
    const { baseline, candidate, comparison, suite } = report;
    const suiteWords = [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
    if (baseline === null)
        return ['Measured ', ...armWords(candidate), ' on ', ...suiteWords, ' with nothing to compare it with.'];
    const arms = ['Compared ', ...armWords(baseline), ' with ', ...armWords(candidate), ' on ', ...suiteWords];
    if (comparison === null)
        return [...arms, '.'];
    const { baselineSamples, candidateSamples } = comparison;
    const { oldestTrial } = baseline;
    const age = oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
        ? 'All of them are from this run.'
        : `The oldest answer before is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)(oldestTrial, report.finishedAt)} old.`;
    return [...arms, ` (answers a task: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(baselineSamples)} before, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(candidateSamples)} now). ${age}`];
}
function armWords({ label, commit }) {
    return commit === null ? [{ code: label }] : [{ code: label }, ' (', { code: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(commit) }, ')'];
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
const CAUSE_ADVICE = new Map([
    ['no-baseline', BASELINE_ADVICE],
    ['stale-baseline', BASELINE_ADVICE],
    ['no-tasks', 'Look at the suite: it has no task.'],
    ['missing-answers', ELSEWHERE],
    ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
    ['rate-limit', ELSEWHERE],
    ['server', ELSEWHERE],
    ['timeout', ELSEWHERE],
    ['connection', ELSEWHERE],
    ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
    ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
    [
        'not-ruled-out',
        'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
    ],
]);
/** What the person in front of it can do now. */
function advice({ verdict, candidate, budget, comparison, missing }) {
    if (verdict.kind === 'passed')
        return ['nothing.'];
    const files = candidate.files
        .slice(0, 5)
        .flatMap((file, index) => [index === 0 ? ' The files that count: ' : ', ', { code: file }]);
    const where = files.length === 0 ? [] : [...files, '.'];
    if (verdict.kind === 'regressed')
        return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...where];
    const wider = comparison === null ? '' : ` or a margin wider than ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(comparison.margin)}`;
    const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
    const lost = [...missing.baseline, ...missing.candidate];
    const tooLong = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === 'context-too-long');
    const next = budget.exhausted === null
        ? (CAUSE_ADVICE.get(tooLong ? 'context-too-long' : verdict.cause) ??
            (verdict.kind === 'error' ? REPAIR : undecided))
        : BUDGET_ADVICE[budget.exhausted];
    return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
/** Page of the run, if it is where runs are: a report can come from a stranger. */
function runPage({ runUrl }) {
    return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
/** How the verdict came about, for somebody who has never heard of any of it. One paragraph each. */
function method(report) {
    const { comparison, decision, suite } = report;
    const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(suite.chance)}.`;
    if (comparison === null)
        return [about];
    const c = comparison;
    const weighting = c.weights === 'price'
        ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
        : '';
    const looks = c.looks === 1 ? 'one look' : `${c.looks} looks at the answers (this is look ${c.look})`;
    const change = `On these tasks the accuracy changed by about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(c.difference)}, likely between ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.low)} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
    const luck = `If nothing had changed, answers this bad or worse would appear in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .outOf */ .GH)(c.pValue)}.`;
    const margin = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can dependably rule out' : 'as configured'})`;
    const rule = {
        statistical: `The check is red only when a drop is proven, which mere luck does in at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(decision.alpha)} of the time, all looks together.`,
        strict: `The check is green only when a drop of ${margin} is ruled out.`,
        threshold: `The check is red when the plain difference is a drop of more than ${margin}.`,
    }[decision.policy];
    const limits = [
        !c.detectableDrop
            ? ''
            : `The smallest drop this run finds 8 times in 10 is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(c.detectableDrop)}; smaller ones can slip through.`,
        c.unseenLow === null || c.unseenHigh === null
            ? ''
            : `On new tasks of the same kind the change could be anywhere from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenLow)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(c.unseenHigh)}.`,
    ].filter(sentence => sentence !== '');
    return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}


/***/ }),

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(7948);
// EXTERNAL MODULE: ./build/report/chart.js
var chart = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/report/foreign.js
var foreign = __webpack_require__(1443);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 6 modules
var lib = __webpack_require__(5618);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-markdown/lib/index.js + 14 modules
var mdast_util_to_markdown_lib = __webpack_require__(9059);
;// CONCATENATED MODULE: ./build/report/markdown.js



/** GitHub Markdown as mdast, so that escaping is the library's. */
function markdown_text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths, models: whole as they are copied from here, unless they are absurd. */
function code(value) {
    return { type: 'inlineCode', value: (0,foreign/* oneLine */.TN)(value, 100) };
}
function markdown_foreign(value, length) {
    return markdown_text((0,foreign/* inert */.tJ)((0,foreign/* oneLine */.TN)(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string' ? markdown_text(part) : 'code' in part ? code(part.code) : markdown_foreign(part.foreign));
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, value) {
    return { type: 'heading', depth, children: [markdown_text(value)] };
}
function markdown_link(url, children) {
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
        children: [header.map(name => [markdown_text(name)]), ...rows].map(cells => ({
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
const EXTENSIONS = [
    (0,lib/* gfmToMarkdown */.H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as mathematics; `inert` marks the dollars that are not ours.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialise(children) {
    return (0,mdast_util_to_markdown_lib/* toMarkdown */.l)({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
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

// EXTERNAL MODULE: ./build/report/tasks.js
var report_tasks = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/comment.js







/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
function renderComment(report, { limit = 65_000 } = {}) {
    const most = Math.max((0,report_tasks/* movedTasks */.I_)(report, 'worse').length, (0,report_tasks/* movedTasks */.I_)(report, 'better').length);
    return fitting(most, limit, rows => serialise(commentBlocks(report, rows)));
}
/** The comment as a tree, with at most so many rows in each table of tasks. */
function commentBlocks(report, rows) {
    const { comparison, verdict, notes, reproduce } = report;
    const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
    const others = notes.filter(note => !warnings.includes(note)).slice(0, 20);
    // Who passed is spared what is only of use to somebody who has to act.
    const aside = (summary, blocks) => verdict.kind === 'passed' ? details(summary, blocks) : blocks;
    return [
        heading(3, `${words/* VERDICTS */.bk[verdict.kind].mark} ${(0,words/* headline */.Pl)(report)}`),
        paragraph(...phrases((0,words/* compared */.mU)(report))),
        ...(comparison === null ? [] : [codeBlock((0,chart/* textChart */.q)(comparison), 'text')]),
        paragraph(...sentence(verdict.reason)),
        ...sentences(warnings.map(note => [strong(markdown_text('Note:')), markdown_text(' '), ...sentence(note.text)])),
        paragraph(strong(markdown_text('What to do:')), markdown_text(' '), ...phrases((0,words/* advice */.v9)(report))),
        ...aside('Run it yourself', [codeBlock((0,foreign/* oneLine */.TN)(reproduce, 1000), 'sh')]),
        ...aside('Tasks that moved', moves(report, rows)),
        ...details('In numbers', [armTable(report)]),
        ...details('What simple rules would get', [floorTable(report)]),
        ...details('How this was decided', (0,words/* method */.EJ)(report).map(words => paragraph(markdown_text(words)))),
        ...details('More notes', sentences(others.map(note => sentence(note.text)))),
        footer(report),
    ];
}
function sentence(value) {
    return phrases((0,words/* wordsOf */.Z9)((0,foreign/* oneLine */.TN)(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [list(items)];
}
function moves(report, rows) {
    const worse = moved('Got worse', (0,report_tasks/* movedTasks */.I_)(report, 'worse'), rows);
    const better = moved('Got better', (0,report_tasks/* movedTasks */.I_)(report, 'better'), rows);
    return worse.length + better.length === 0 ? [] : [paragraph(markdown_text(report_tasks/* LEGEND */.Ix)), ...worse, ...better];
}
/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;
function moved(title, tasks, rows) {
    if (tasks.length === 0)
        return [];
    const shown = tasks.slice(0, rows);
    const folded = shown.slice(OPEN_ROWS);
    const left = tasks.length - shown.length;
    return [
        heading(4, `${title}: ${(0,figures/* count */.U9)(tasks.length, 'task')}`),
        ...(shown.length === 0 ? [] : [taskTable(shown.slice(0, OPEN_ROWS))]),
        ...(folded.length === 0 ? [] : details(`${folded.length} more`, [taskTable(folded)])),
        ...(left === 0
            ? []
            : [paragraph(markdown_text(`${(0,figures/* count */.U9)(left, 'more task')} did not fit here and can be seen in the full report.`))]),
    ];
}
/** Number with a link, title, price, and the picks on both sides. */
function taskTable(tasks) {
    return table(['Task', 'Before → now'], tasks.map(task => [
        [issue(task), markdown_text(' '), markdown_foreign(task.title, foreign/* TITLE_LENGTH */.qt), markdown_text(` ·\u00A0${(0,figures/* price */.q9)(task.price)}`)],
        [markdown_text((0,report_tasks/* picks */.hI)(task))],
    ]));
}
/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task) {
    const number = (0,report_tasks/* issueNumber */.Pp)(task);
    const path = (0,report_tasks/* issuePath */.dR)(task);
    return path === null ? markdown_foreign(number) : markdown_link(`https://redirect.github.com${path}`, [markdown_foreign(number)]);
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    return table(['', ...sides.map(side => arms/* SIDES */.BV[side])], (0,arms/* armRows */.Gm)(report).map(row => [[markdown_text(row.label)], ...sides.map(side => phrases(row[side]))]));
}
function floorTable(report) {
    return table(['', 'Accuracy'], (0,arms/* floors */.yX)(report).map(({ name, accuracy, measured }) => [
        [measured ? strong(markdown_text(name)) : markdown_foreign(name)],
        [markdown_text((0,figures/* percent */.KN)(accuracy))],
    ]));
}
function footer(report) {
    const run = (0,words/* runPage */.fL)(report);
    // The artifact is uploaded after the program has ended; the run's page lists it.
    const links = run === null ? [] : [markdown_link(`${run}#artifacts`, [markdown_text('Run and full report')]), markdown_text(' · ')];
    const small = (value) => ({ type: 'html', value });
    return paragraph(small('<sub>'), ...links, markdown_text('Gate '), code(report.id), markdown_text(' · SWE-Lancer Gate '), markdown_foreign(report.tool.version), small('</sub>'));
}

;// CONCATENATED MODULE: ./build/report/summary.js



/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The job summary: the comment and every task. */
function renderSummary(report, { limit = LIMIT } = {}) {
    const comment = commentBlocks(report, report.tasks.length);
    return fitting(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        return serialise([
            ...comment,
            heading(4, `All ${(0,figures/* count */.U9)(report.tasks.length, 'task')}`),
            taskTable(report.tasks.slice(0, rows)),
            ...(left === 0 ? [] : [paragraph(markdown_text(`${(0,figures/* count */.U9)(left, 'more task')} did not fit here.`))]),
        ]);
    });
}

;// CONCATENATED MODULE: ./build/report/write.js





/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure when the folder cannot be written.
 */
async function writeReport(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([__webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 9057)), Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 4227))]);
    const file = (name) => external_node_path_.join(folder, name);
    const written = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(written.report, `${JSON.stringify(report, null, 1)}\n`);
        await (0,promises_.writeFile)(written.comment, renderComment(report));
        await (0,promises_.writeFile)(written.summary, renderSummary(report));
        await (0,promises_.writeFile)(written.html, renderHtml(report));
        await (0,promises_.writeFile)(written.junit, renderJunit(report));
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return written;
}


/***/ })

};
