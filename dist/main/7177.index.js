export const id = 7177;
export const ids = [7177];
export const modules = {

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   jl: () => (/* binding */ sharedShape),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* unused harmony export writtenReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58759);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72466);
/* harmony import */ var _verdict_explanation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8769);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38579);







/** Settings have hyphens where people write them, and none in a report: programs read that. */
const writtenDecisionSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O.shape).map(([name, field]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), field])));
/** Names of a written decision as the settings have them. */
function asSettings(written) {
    if (written === null || typeof written !== 'object')
        return written;
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [
        Object.keys(_verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O.shape).find(setting => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(setting) === name) ?? name,
        value,
    ]));
}
/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    right: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nullable()),
});
const armReportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['baseline', 'candidate']),
    label: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default(''),
    solver: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), template: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })).optional(),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    trials: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
    readings: zod__WEBPACK_IMPORTED_MODULE_6__/* .partialRecord */ .jgl(_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .readingSchema */ .Cu, zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative()),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h,
    /** Spent in this run; null when no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
    /** Who answered how many trials. */
    served: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ position: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), picked: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), right: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr() })),
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        turns: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        filesRead: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        searches: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
    })
        .optional(),
    /** What kept the agent's program in; absent where none ran, and in older reports. */
    sandbox: zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('bubblewrap'), hosts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).readonly() }),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('none'), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    ])
        .optional(),
    /** MCP servers of the arm; absent where no agent of ours ran, and in older reports. */
    servers: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('started'),
            name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            /** What the server calls itself, with its version. */
            version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            /** Number of tools that the model was offered. */
            tools: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
            /** What of its tools could not be used, one sentence each. */
            warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).readonly(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('left-out'), name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    ]))
        .readonly()
        .optional(),
    oldestTrial: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    newestTrial: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
});
const taskReportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    price: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    proposals: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
    correctProposalId: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
    /** Whether it fails the build alone when it breaks for good; only tasks of a user's own say so. */
    critical: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional(),
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ description: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), proposals: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), text: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['worse', 'better', 'same', 'not-measured']),
});
/** What every report of one configuration on one suite tells. */
const sharedShape = {
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(REPORT_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('swelancer-gate'), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        tasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
        price: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
        chance: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() })),
        dataset: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            sha256: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        }),
    }),
    candidate: armReportSchema,
    decision: zod__WEBPACK_IMPORTED_MODULE_6__/* .preprocess */ .vkY(asSettings, _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O),
    /** Things a reader should know, most important first, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['warning', 'info']), text: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
    budget: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        maxCalls: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        maxCost: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        maxMinutes: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        calls: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
        cost: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(), folders: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(), most: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers']).default('titles'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(taskReportSchema),
    trials: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .trialSchema */ .WI), candidate: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .trialSchema */ .WI) }),
    missing: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTrialSchema */ .ih), candidate: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTrialSchema */ .ih) }),
    /** Command that does the same on a laptop. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Page of the run, where there is one. */
    runUrl: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
};
const gateReportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('gate'),
    ...sharedShape,
    baseline: armReportSchema.nullable(),
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonSchema */ .D.nullable(),
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSchema */ .$D,
    /** Single tasks that seem to have broken for good, proven ones first. */
    brokenTasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenTaskSchema */ .mH).default([]),
    /** Which part of the change caused the drop; left out where nothing was looked for. */
    explanation: _verdict_explanation_js__WEBPACK_IMPORTED_MODULE_4__/* .explanationSchema */ .lr.optional(),
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSchema */ .$D,
        comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonSchema */ .D.nullable(),
    })
        .nullable(),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        added: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
        removed: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
        lines: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), to: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive() })).readonly(),
    }))
        .default([]),
    /** Skills, sub-agents, hooks, settings and MCP servers that differ between the two sides, with the files they are in. */
    parts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['skill', 'sub-agent', 'command', 'hook', 'setting', 'MCP server']),
        name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        paths: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).readonly(),
    }))
        .default([]),
});
/** A run of one configuration. What only a comparison has is empty, so that both can be shown by the same renderings. */
const measurementReportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('measurement'),
    ...sharedShape,
    baseline: zod__WEBPACK_IMPORTED_MODULE_6__/* ["null"] */ .chJ(),
    identical: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(false),
    comparison: zod__WEBPACK_IMPORTED_MODULE_6__/* ["null"] */ .chJ(),
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementVerdictSchema */ .f0,
    brokenTasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([]),
    explanation: zod__WEBPACK_IMPORTED_MODULE_6__/* .never */ .ZmZ().optional(),
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_6__/* ["null"] */ .chJ(),
    changes: zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([]).default([]),
    parts: zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([]).default([]),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .preprocess */ .vkY(withKind, zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [gateReportSchema, measurementReportSchema]));
/** Earlier reports named no kind; their verdict tells it. */
function withKind(report) {
    const verdict = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .undefined */ .Vxk().optional(), verdict: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) })
        .safeParse(report);
    if (!verdict.success || report === null || typeof report !== 'object')
        return report;
    return { ...report, kind: verdict.data.verdict.kind === 'measured' ? 'measurement' : 'gate' };
}
/** report.json as it is written. */
const writtenReportSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [
    gateReportSchema.extend({ decision: writtenDecisionSchema }),
    measurementReportSchema.extend({ decision: writtenDecisionSchema }),
]);
/** What is written of a report. */
function asWritten(report) {
    const parsed = reportSchema.parse(report);
    const decision = Object.entries(parsed.decision).map(([name, value]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), value]);
    return { ...parsed, decision: Object.fromEntries(decision) };
}


/***/ }),

/***/ 39734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fisherTest),
/* harmony export */   V: () => (/* binding */ scoredTest)
/* harmony export */ });
/**
 * Exact one-sided p-value of "the candidate answers as often right as the baseline", tasks as strata. The statistic adds up,
 * over tasks, the log likelihood ratio of a drop (a lower log-odds, or a task broken for good) against a rise of the same
 * kind, given each task's total, so that as many mended as broken tasks cancel. Any fixed statistic is exact here: the law of each task is hypergeometric, and those of all
 * tasks are convolved. What fixes the statistic must not depend on the answers that are tested.
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
/** The drops that the statistic is best at finding: a shift of the log-odds, and a task that is hardly ever right any more. */
const SHIFT = 0.6;
const BREAK = 5;
/** Scores are rounded to this part of a unit of log likelihood, which keeps the test exact and its law short. */
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
/** Law of the candidate's right answers given the total, at log-odds lower by `shift` (Fisher's noncentral hypergeometric). */
function computedLaw(others, samples, total, shift) {
    const from = Math.max(0, total - others);
    const to = Math.min(samples, total);
    const weights = [];
    let term = 1;
    for (let right = from; right <= to; right++) {
        weights.push(term);
        // Ratio of neighbours, so that no factorial can overflow.
        term *= ((samples - right) * (total - right) * Math.exp(-shift)) / ((right + 1) * (others - total + right + 1));
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return weights.map(weight => weight / sum);
}
/** Law of the sum with one independent score more. */
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
/** Exact one-sided p-value of a single task: at most so many right candidate answers, given its total. Fisher's test. */
function fisherTest(baseline, candidate) {
    const total = baseline.right + candidate.right;
    const from = Math.max(0, total - baseline.samples);
    const law = conditional(baseline.samples, candidate.samples, total, 0);
    return Math.min(1, law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0));
}


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ explanationWords),
/* harmony export */   d: () => (/* binding */ searchTasks),
/* harmony export */   lr: () => (/* binding */ explanationSchema),
/* harmony export */   nY: () => (/* binding */ searchStep)
/* harmony export */ });
/* unused harmony exports partSchema, partName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39734);



/** One piece of a change that can be undone on its own. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** A field of the configuration, such as `model` or `sampling.temperature`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('setting'), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** A whole file that was added or removed. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed']),
        /** What the file belongs to, such as a skill, with its name in backticks. */
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    /** An MCP server of the file at `path`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('server'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
    }),
    /** Lines of the new file, from 1, last line included. Where lines were only removed, the line after them. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lines'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
]);
/** Which part of a change caused its drop, found by undoing parts and asking the tasks that broke again. */
const explanationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['found', 'none', 'unfinished']),
    /** The parts to blame; empty unless found. */
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(partSchema),
    /** Number of parts the change has. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Ids of the tasks that broke and were asked again. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Ids of those that answer right again without `parts`. */
    broughtBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Requests that the search sent. */
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** All of it in one sentence, file names in backticks. */
    sentence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** Tasks that are asked; more would cost more than they tell. */
const MAX_TASKS = 10;
/** Answers of a hybrid to all tasks together: to choose a half, and to prove the part that is left. */
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;
/** A half is followed when chance would prefer it so clearly at most this often; otherwise it is asked once more. */
const CLEAR = 0.1;
const LEANING = 0.25;
/** The part that is left is named when chance alone would bring back this much at most this often. */
const PROVEN = 0.05;
/** The tasks that broke most clearly. */
function searchTasks(tasks) {
    return tasks
        .filter(({ before, now }) => before.samples > 0 && now.samples > 0)
        .map(({ taskId, before, now }) => ({
        taskId,
        fall: before.right / before.samples - now.right / now.samples,
        pValue: (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .fisherTest */ .M)(before, now),
    }))
        .filter(({ fall, pValue }) => fall >= 0.4 && pValue <= 0.1)
        .sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1))
        .slice(0, MAX_TASKS)
        .map(({ taskId }) => taskId);
}
/**
 * Looks for the part that broke these tasks by halves. Each round asks two hybrids, one without some parts and one with
 * only those: where one part is to blame, exactly one of the two answers right again. The part that is left is then
 * tested on answers that no round was decided by, so a wrong part is named at most 5 times in 100.
 */
function searchStep(parts, tasks, answers) {
    const seen = new Map();
    let suspects = Array.from({ length: parts }, (_, index) => index);
    const opposite = (undone) => Array.from({ length: parts }, (_, index) => index).filter(index => !undone.includes(index));
    const perTask = (all) => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
    const keyOf = (undone) => [undone, opposite(undone)]
        .map(one => one.join(','))
        .sort()
        .join(' ');
    /** Answers number `from` to `to` of a hybrid and of its opposite; null where they still have to be asked. */
    const pairs = (undone, from, to) => {
        const other = opposite(undone);
        const isThere = [undone, other].every(one => tasks.every(task => answers(one, task).length >= to));
        if (!isThere)
            return null;
        const count = (one, task) => {
            const known = answers(one, task)
                .slice(from, to)
                .filter(answer => answer !== null);
            return { right: known.filter(Boolean).length, samples: known.length };
        };
        return tasks.map(taskId => ({ taskId, without: count(undone, taskId), only: count(other, taskId) }));
    };
    const pValueOf = (counts) => (0,_statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredTest */ .V)(counts.map(({ without, only }) => ({ weight: 1, baseline: without, candidate: only, broken: 0.5, mended: 0.5 })));
    while (suspects.length > 1) {
        const half = suspects.slice(0, Math.ceil(suspects.length / 2));
        const rest = suspects.slice(half.length);
        const samples = perTask(HALVING_ANSWERS);
        let chosen = null;
        for (const [round, limit] of [CLEAR, LEANING].entries()) {
            const to = (round + 1) * samples;
            const counts = pairs(half, 0, to);
            if (counts === null)
                return { kind: 'ask', hybrids: [half, opposite(half)], samples: to };
            seen.set(keyOf(half), to);
            const forHalf = pValueOf(counts);
            const forRest = pValueOf(counts.map(({ without, only }) => ({ without: only, only: without })));
            if (Math.min(forHalf, forRest) <= limit) {
                chosen = forHalf <= forRest ? half : rest;
                break;
            }
        }
        if (chosen === null)
            return { kind: 'none' };
        suspects = chosen;
    }
    const [part] = suspects;
    if (part === undefined)
        return { kind: 'none' };
    const from = seen.get(keyOf([part])) ?? 0;
    const to = from + perTask(PROOF_ANSWERS);
    const counts = pairs([part], from, to);
    if (counts === null)
        return { kind: 'ask', hybrids: [[part], opposite([part])], samples: to };
    const pValue = pValueOf(counts);
    if (pValue > PROVEN)
        return { kind: 'none' };
    const broughtBack = counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId);
    return { kind: 'found', part, broughtBack, pValue };
}
/** `lines 12–18 of prompts/manager.md`, and the like. */
function partName(part) {
    if (part.kind === 'setting')
        return `\`${part.name}\` in \`${part.path}\``;
    if (part.kind === 'server') {
        const changes = { added: 'the new', removed: 'the removal of the', changed: 'the change of the' };
        return `${changes[part.change]} MCP server \`${part.name}\``;
    }
    const file = `\`${part.path}\`${part.of === undefined ? '' : ` (${part.of})`}`;
    if (part.kind === 'file')
        return `${part.change === 'added' ? 'the new file' : 'the removal of'} ${file}`;
    const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}–${part.to}`;
    return part.change === 'removed' ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}
const explanationWords = {
    found: (part, back, of) => `Undoing ${partName(part)} brings back ${back} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'task')}.`,
    none: (parts) => `No single part of the change (${parts} were tried) explains the drop.`,
    unfinished: (parts) => `The budget ended before the cause could be found among the ${parts} parts of the change.`,
};


/***/ }),

/***/ 38579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   f0: () => (/* binding */ measurementVerdictSchema),
/* harmony export */   mH: () => (/* binding */ brokenTaskSchema),
/* harmony export */   vM: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** `measured`: nothing was compared, so nothing is judged. */
const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'measured', 'regressed', 'inconclusive', 'error']);
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: verdictKindSchema.exclude(['measured']),
    /** One sentence in plain words. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(3),
    /** `improved`: accuracy rose, by the same test turned around. Only where the verdict is `passed`. */
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('improved').optional(),
    /** What a pass could not have seen, in one sentence. Only where the verdict is `passed`. */
    blindSpot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** How a run ended that compared nothing. `regressed`: below the minimum accuracy that the configuration sets. */
const measurementVerdictSchema = verdictSchema.extend({
    kind: verdictKindSchema.exclude(['passed']),
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().optional(),
    blindSpot: zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().optional(),
});
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ right: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() });
/** A task that answered right and seems to have broken for good. */
const brokenTaskSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Earlier answers, which raised the suspicion. */
    before: countSchema,
    now: countSchema,
    /** Answers taken on both arms after that, which alone can prove it; null where none could be taken. */
    proof: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        baseline: countSchema,
        candidate: countSchema,
        /** Exact p-value of these answers, corrected for the number of suspected tasks. */
        pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    })
        .nullable(),
    /** `broken`: proven. `unproven`: suspected only. */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['broken', 'unproven']),
    /** Whether this task alone fails the build. */
    fails: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    baselineAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    candidateAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Estimated change, candidate minus baseline. */
    difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Bounds of the change on these tasks, valid after stopping early. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** One-sided: how often answers would fall this badly on the candidate's side if nothing had changed. Of a proven drop, by the answers that prove it alone. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The limit it was held against. */
    pLimit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    look: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    /** The margin in force, as a fraction. */
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    marginWas: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'given']),
    /** Smallest drop this run finds 8 times in 10. */
    detectableDrop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Interval of the change on new tasks of the same kind. */
    unseenLow: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    unseenHigh: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price']),
    /** Number of equally weighted tasks that would be worth as much. */
    effectiveTasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Every stored sample of every task agreed on both sides before the change. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    baselineSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    candidateSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
});


/***/ })

};
