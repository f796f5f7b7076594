export const id = 165;
export const ids = [165];
export const modules = {

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   jl: () => (/* binding */ sharedShape),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* unused harmony export writtenReportSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21418);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58759);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72466);
/* harmony import */ var _verdict_explanation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8769);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38579);








/** Settings have hyphens in configuration and camelCase names in reports. */
const writtenDecisionSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej(Object.fromEntries(Object.entries(_verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O.shape).map(([name, field]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), field])));
/** Maps the names in a report back to those of the settings. */
function asSettings(written) {
    if (written === null || typeof written !== 'object')
        return written;
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [
        Object.keys(_verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O.shape).find(setting => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(setting) === name) ?? name,
        value,
    ]));
}
/** Incremented when readers of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    right: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    /** Picked proposal of each sample in order; null if unreadable. */
    picks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nullable()),
});
const armReportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['baseline', 'candidate']),
    label: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    /** Hash of everything the arm sends. Arms with the same hash differ only by luck or endpoint. Empty in old reports. */
    digest: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().default(''),
    solver: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Messages that start every trial, with variables for the task's text. Absent in older versions. */
    prompt: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), template: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })).optional(),
    /** Share of correct answers, with equal weight per task. Null without answers. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    /** Sum over the tasks: price in dollars times share of correct answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    trials: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    /** Number of cached trials, which cost nothing in this run. */
    reused: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
    readings: zod__WEBPACK_IMPORTED_MODULE_7__/* .partialRecord */ .jgl(_trial_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .readingSchema */ .Cu, zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative()),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h,
    /** US dollars spent in this run; null if no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    /** What answered, with the number of trials each. */
    served: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive() })),
    /** Readable picks by displayed position: how often picked, how often right. */
    positions: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ position: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), picked: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), right: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr() })),
    /** Agents only: means over the trials that report them. */
    behaviour: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        turns: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        filesRead: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        searches: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
    })
        .optional(),
    /** Sandbox of the agent's program. Absent if none ran, and in older reports. */
    sandbox: zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('bubblewrap'), hosts: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).readonly() }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('none'), reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    ])
        .optional(),
    /** MCP servers of the arm. Absent unless the built-in agent ran, and in older reports. */
    servers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('started'),
            name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            /** Name and version that the server reports. */
            version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            /** Number of tools offered to the model. */
            tools: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
            /** Problems with its tools, one sentence each. */
            warnings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).readonly(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('left-out'), name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    ]))
        .readonly()
        .optional(),
    oldestTrial: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    newestTrial: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
});
const taskReportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** The original GitHub issue; null if there is none. */
    url: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    price: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    proposals: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
    correctProposalId: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
    /** Whether it fails the build on its own when it breaks for good. Only a user's own tasks can be critical. */
    critical: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
    /** The task's text, only if the user allowed it: the benchmark asks to stay out of training corpora. */
    text: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ description: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), proposals: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), text: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['worse', 'better', 'same', 'not-measured']),
});
/** Common fields of all reports on one configuration and suite. */
const sharedShape = {
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(REPORT_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('swelancer-gate'), version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    /** Name of the gate. Each gate of a repository has its own comment. */
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    /** Baseline answers from this time on were collected along with the candidate's; older ones were cached. */
    freshSince: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    suite: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
        price: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
        chance: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
        /** Accuracy of fixed rules on this suite, which a model should beat. */
        floors: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() })),
        dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            /** Location: `owner/name@commit:path`, a URL or a file name. */
            source: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            sha256: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        }),
    }),
    candidate: armReportSchema,
    decision: zod__WEBPACK_IMPORTED_MODULE_7__/* .preprocess */ .vkY(asSettings, _verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O),
    /** Notes for the reader, most important first, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['warning', 'info']), text: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
    budget: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        maxCalls: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        maxCost: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        maxMinutes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        calls: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(),
        cost: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullable(),
        /** What ended the run early; null if nothing did. */
        exhausted: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk for the tasks' code: downloaded, checked out at the end, and the peak. */
    disk: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(), folders: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(), most: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative() })
        .optional(),
    /** How much the comment, job summary and log show per task: numbers, titles, or answers. */
    taskDetails: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers']).default('titles'),
    tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(taskReportSchema),
    trials: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI), candidate: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI) }),
    missing: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .missingTrialSchema */ .ih), candidate: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .missingTrialSchema */ .ih) }),
    /** Command that reproduces the run locally. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Page of the run, if any. */
    runUrl: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
};
const gateReportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('gate'),
    ...sharedShape,
    baseline: armReportSchema.nullable(),
    /** Candidate and baseline send the same messages, so nothing was measured. */
    identical: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonSchema */ .D.nullable(),
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictSchema */ .$D,
    /** Tasks that seem to have broken for good, proven ones first. */
    brokenTasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .brokenTaskSchema */ .mH).default([]),
    /** Part of the change that caused the drop; absent if no search ran. */
    explanation: _verdict_explanation_js__WEBPACK_IMPORTED_MODULE_5__/* .explanationSchema */ .lr.optional(),
    /** Comparison with an older commit, to detect small drops that add up. Does not affect the verdict. */
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictSchema */ .$D,
        comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonSchema */ .D.nullable(),
    })
        .nullable(),
    /** Prompt, agent and configuration files that differ between the arms, with the changed lines of the new file. */
    changes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        added: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        removed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        lines: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(), to: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive() })).readonly(),
    }))
        .default([]),
    /** Skills, sub-agents, hooks, settings and MCP servers that differ between the arms, with their files. */
    parts: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['skill', 'sub-agent', 'command', 'hook', 'setting', 'MCP server']),
        name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        paths: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).readonly(),
    }))
        .default([]),
});
/** A run of one configuration. Fields of a comparison are empty, so that one renderer can show both. */
const measurementReportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('measurement'),
    ...sharedShape,
    baseline: zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ(),
    identical: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(false),
    comparison: zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ(),
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementVerdictSchema */ .f0,
    brokenTasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .tuple */ .PVZ([]),
    explanation: zod__WEBPACK_IMPORTED_MODULE_7__/* .never */ .ZmZ().optional(),
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ(),
    changes: zod__WEBPACK_IMPORTED_MODULE_7__/* .tuple */ .PVZ([]).default([]),
    parts: zod__WEBPACK_IMPORTED_MODULE_7__/* .tuple */ .PVZ([]).default([]),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .preprocess */ .vkY(withKind, zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('kind', [gateReportSchema, measurementReportSchema]));
/** Earlier reports have no kind; it follows from their verdict. */
function withKind(report) {
    const verdict = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .undefined */ .Vxk().optional(), verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }) })
        .safeParse(report);
    if (!verdict.success || report === null || typeof report !== 'object')
        return report;
    return { ...report, kind: verdict.data.verdict.kind === 'measured' ? 'measurement' : 'gate' };
}
/** The contents of report.json. */
const writtenReportSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('kind', [
    gateReportSchema.extend({ decision: writtenDecisionSchema }),
    measurementReportSchema.extend({ decision: writtenDecisionSchema }),
]);
/** What is written of a report. */
function asWritten(report) {
    const parsed = reportSchema.parse(report, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOMPILED */ .J);
    const decision = Object.entries(parsed.decision).map(([name, value]) => [(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name), value]);
    return { ...parsed, decision: Object.fromEntries(decision) };
}


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


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

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38070);



/** How an answer was read from the solver's output. Only `json` and `lenient` have a proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far more than possible, and far below number overflow when summed. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** Batches can take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Maximum stored characters of an answer. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did before its answer; null if unknown. */
const behaviorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Number of model responses, each with its tool calls. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Number of distinct files read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One event of an agent's run: a model response, a message, a tool call, or a tool result. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('turn'),
        /** Response time of the model. */
        latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
        /** US dollars; null if the price is unknown. */
        cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
        usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored permanently, with everything needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Sample number within its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the picked proposal; null if unreadable. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Displayed position of the picked proposal, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's output, without the middle if it is long; empty for solvers without a model. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null if neither endpoint nor configuration has a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters actually sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. British spelling, because stores and reports already use this key. */
    behaviour: behaviorSchema.optional(),
    /** Agents only: all events after the task was sent. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A missing answer, which never counts as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Number of failed requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost anyway; null if unknown. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
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
/* unused harmony export partName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _statistics_scored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39734);



/** A part of a change that can be undone on its own. */
const partSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    /** A field of the configuration, such as `model` or `sampling.temperature`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('setting'), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** A whole added or removed file. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('file'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed']),
        /** Agent part of the file, such as a skill, with its name in backticks. */
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    /** An MCP server of the file at `path`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('server'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
    }),
    /** Lines of the new file, from 1, inclusive. For removed lines, the line after them. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lines'),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        change: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        of: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
]);
/** The part of a change that caused its drop, found by undoing parts and rerunning the broken tasks. */
const explanationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['found', 'none', 'unfinished']),
    /** The responsible parts; empty unless found. */
    parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(partSchema),
    /** Number of parts in the change. */
    of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Ids of the broken tasks that were rerun. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Ids of those answered correctly again without `parts`. */
    broughtBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Requests of the search. */
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** The result in one sentence, file names in backticks. */
    sentence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** Maximum number of tasks; more would not be worth the cost. */
const MAX_TASKS = 10;
/** Answers of a hybrid over all tasks, to choose a half and to prove the remaining part. */
const HALVING_ANSWERS = 16;
const PROOF_ANSWERS = 24;
const MAX_SAMPLES = 10;
/** Maximum p-value to follow a half; otherwise the round is repeated once. */
const CLEAR = 0.1;
const LEANING = 0.25;
/** Maximum p-value to name the remaining part. */
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
 * Bisects the parts to find the one that broke these tasks. Each round runs two hybrids, one without some parts and one
 * with only those: if one part is responsible, exactly one of the two is right again. The remaining part is then tested
 * with new answers, so a wrong part is named at most 5 times in 100.
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
    /** Answers number `from` to `to` of a hybrid and of its complement; null if not yet collected. */
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
    none: (parts) => `No single part of the change (${parts} were tested) explains the drop.`,
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

/** `measured`: without a comparison, there is no judgment. */
const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'measured', 'regressed', 'inconclusive', 'error']);
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: verdictKindSchema.exclude(['measured']),
    /** One plain sentence. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(3),
    /** `improved`: the reversed test proves that accuracy rose. Only if the verdict is `passed`. */
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('improved').optional(),
    /** What a pass cannot detect, in one sentence. Only if the verdict is `passed`. */
    blindSpot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Verdict of a run without a comparison. `regressed`: below the configured minimum accuracy. */
const measurementVerdictSchema = verdictSchema.extend({
    kind: verdictKindSchema.exclude(['passed']),
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().optional(),
    blindSpot: zod__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ().optional(),
});
const countSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ right: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() });
/** A task that was answered correctly and seems to have broken for good. */
const brokenTaskSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The earlier answers behind the suspicion. */
    before: countSchema,
    now: countSchema,
    /** Later answers of both arms, which alone can prove it; null if there are none. */
    proof: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        baseline: countSchema,
        candidate: countSchema,
        /** Their exact p-value, corrected for the number of suspected tasks. */
        pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    })
        .nullable(),
    /** `broken`: proven. `unproven`: suspected only. */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['broken', 'unproven']),
    /** Whether this task fails the build on its own. */
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
    /** Bounds of the change on these tasks, valid despite early stopping. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** One-sided p-value: how often the candidate's answers would be this bad if nothing had changed. For a proven drop, of the proof's answers only. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Its limit. */
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
    /** Equivalent number of equally weighted tasks. */
    effectiveTasks: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Whether all stored samples of each task agreed before the change. */
    deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    baselineSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    candidateSamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
});


/***/ })

};
