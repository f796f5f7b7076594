export const id = 1397;
export const ids = [1397];
export const modules = {

/***/ 86577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
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
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
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
/** `45 s`, `3 min`, `2 h`: time to come, rounded up. */
function timeLeft(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** `24 Nov 2026, 08:41 UTC` */
function moment(date) {
    return `${moments.format(new Date(date))} UTC`;
}
/** `97%`, `over 99%`: how sure something is. */
function likelihood(chance) {
    if (chance > 0.99)
        return 'over 99%';
    return chance < 0.01 ? 'under 1%' : `${Math.round(chance * 100)}%`;
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
 * Probability that a standard normal variable is at most z, to 1e-15 absolute.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
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
 * The t with P(T <= t) = probability for Student's T with a whole number of degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searched by angle, so that the heavy tails of one and two degrees stay within reach.
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
/** Probability of at most `right` right answers in `samples`, each right with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (right >= samples)
        return 1;
    if (rate <= 0)
        return 1;
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
/** Smallest number between the two at which a condition that turns true once is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 23032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the others' mean;
 * null when fewer than half of the tasks were answered twice.
 */
function noiseOf(counts) {
    const known = counts.filter(({ samples }) => samples > 1).map(noise);
    if (known.length === 0 || known.length * 2 < counts.length)
        return null;
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    return counts.map(count => (count.samples > 1 ? noise(count) : mean));
}
function noise({ right, samples }) {
    return (right * (samples - right)) / (samples * (samples - 1));
}
/**
 * Chance that a task whose answers all agree would break ranks next time, after Good, Biometrika 40, 1953: what has
 * not been seen yet is about as likely as what was seen exactly once.
 */
function slipRate(counts) {
    const agreed = counts.filter(isUnanimous).length;
    const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
    const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
    return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
    return right === 0 || right === samples;
}


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** Who answered, as far as the endpoint said. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Routers such as OpenRouter name the company that ran the model. */
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    /** Different files that were read. */
    filesRead: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    searches: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
});
/** One thing of an agent's work, in order: what it said, a tool it used, what the tool gave back. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Hash of everything that can change the answer (design: trial key). */
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** n-th sample of its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    solver: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, whole; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    usage: usageSchema.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    served: servedSchema.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
