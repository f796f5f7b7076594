export const id = 5794;
export const ids = [5794];
export const modules = {

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5929);

/**
 * The proposals of a task as one sample sees them. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them
 * and numbers them from 0. The seed is task and sample alone, so that both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2201);
/* harmony import */ var _report_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2775);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(473);




/** Renders an earlier report again, with this version's renderings. */
async function reportCommand(settings, world) {
    const read = (file) => (0,_report_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, file));
    const report = await read(settings.file);
    if (settings.against === undefined)
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)(report, settings, world);
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .c)((0,_app_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReports */ .l)(report, await read(settings.against)), settings, world);
}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of everything in a task: what a suite pins, and what an answer to the task can depend on. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);


/** Of all turns of an agent, or all answers of an arm. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote into its prompt cache, where it says so. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** Who answered, as far as the endpoint said. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's own id, with the second in which it was made: a cache repeats both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Routers such as OpenRouter name the company that ran the model. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7613);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);




/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
async function readReport(file) {
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file).catch((cause) => {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw cause;
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
            file,
            cause,
        });
    });
    return parseReport(bytes.toString('utf8'), file);
}
/** @throws Failure when it is not a report, or of another version. */
function parseReport(text, file) {
    let value;
    try {
        value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the report is not valid JSON', { file, cause });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .Aj) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .Aj}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Qh.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * A figure that is told rather than decided upon. One that cannot be is brought to the nearest that can, in writing and
 * in reading alike: it must never cost the answer that it came with.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for whole numbers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** Not a number becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** As deep as data nests; deeper text is an attack on the stack of whoever walks through it. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError when it is not JSON, or has more than 100 arrays and objects inside each other.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text nests deeper than data does. Takes linear time and no stack. */
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

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);


/** Randomness from a seed in words. */
function randomFrom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seed).digest().readInt32LE(0));
    const next = () => (generator.next() >>> 0) / 2 ** 32;
    const below = (bound) => Math.floor(next() * bound);
    return {
        next,
        below,
        shuffled(items) {
            const rest = [...items];
            const result = [];
            while (rest.length > 0)
                result.push(...rest.splice(below(rest.length), 1));
            return result;
        },
    };
}


/***/ }),

/***/ 7613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);


const MEBIBYTE = 2 ** 20;
/** Far above every file that this program reads or writes, and below what a string can hold. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a plain file of bounded size.
 * @throws Failure when it is too large, or something else than a file; the system's error when it cannot be read.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // A pipe or a device has no end.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  yX: () => (/* binding */ floors)
});

// UNUSED EXPORTS: findsAnswer

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(2955);
// EXTERNAL MODULE: ./build/shared/random.js
var random = __webpack_require__(5929);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document against a query, every word of which counts once. Words are runs of the letters a to z and
 * digits, in lower case. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
function bm25(query, documents) {
    const k1 = 1.2;
    const b = 0.75;
    const texts = documents.map(wordsOf);
    const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
    const asked = new Set(wordsOf(query));
    const counts = texts.map(words => {
        const count = new Map();
        for (const word of words)
            if (asked.has(word))
                count.set(word, (count.get(word) ?? 0) + 1);
        return count;
    });
    const scores = documents.map(() => 0);
    for (const word of asked) {
        const holders = counts.filter(count => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        for (const [place, words] of texts.entries()) {
            const frequency = counts[place]?.get(word) ?? 0;
            if (frequency === 0)
                continue;
            const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
            scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
        }
    }
    return scores;
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/solver/reference.js




/** Raised when a rule would answer otherwise than before. */
const VERSION = 1;
/** A solver that follows a rule, on the proposals as they are shown. Ties go to the one shown first. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
        prompt: [],
        identity: task => ({ version: VERSION, order, task: (0,task_hash/* taskHash */.U)(task) }),
        messages: () => [],
        async solve(task, sample) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const position = pick(rule, task, shown, sample);
            return {
                reading: 'json',
                proposalId: shown[position]?.proposal.id ?? null,
                position,
                text: '',
                finishReason: null,
                usage: null,
                cost: 0,
                latencyMs: 0,
                requests: 0,
                served: null,
                sent: {},
            };
        },
    };
}
/** Accuracy of guessing blindly, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of the rules that can do better than chance, in the dataset's order. */
function floors(tasks) {
    return ['first', 'longest', 'bm25'].map(rule => ({
        solver: `reference/${rule}`,
        accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
    }));
}
/** Whether a rule picks the chosen proposal in the dataset's order. */
function findsAnswer(rule, task) {
    const shown = (0,prompt_order/* showProposals */.B)(task, 'dataset', 0);
    return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
/** Place of the proposal that a rule picks. */
function pick(rule, task, shown, sample) {
    const texts = shown.map(({ proposal }) => proposal.text);
    switch (rule) {
        case 'first':
            return 0;
        case 'longest':
            return placeOfGreatest(texts.map(text => text.length));
        case 'bm25':
            return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
        case 'random':
            return (0,random/* randomFrom */.c)(`reference/random ${task.id}#${sample}`).below(shown.length);
    }
}
function placeOfGreatest(values) {
    return values.indexOf(Math.max(...values));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);



/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far above what is possible, and far below what a number can hold when many are added. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** A batch may take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Characters of an answer that are kept. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Different files that were read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One thing of an agent's work, in order: what it said, a tool it used, what the tool gave back. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer (design: trial key). */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** n-th sample of its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, without the middle where they are long; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Requests that were sent in vain. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost all the same; null when nobody tells. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
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
