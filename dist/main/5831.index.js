export const id = 5831;
export const ids = [5831];
export const modules = {

/***/ 95831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSchema: () => (/* binding */ reportSchema),
  j: () => (/* binding */ sharedShape)
});

// UNUSED EXPORTS: writtenReportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/model/usage.js
var usage = __webpack_require__(34041);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
// EXTERNAL MODULE: ./build/verdict/explanation.js
var explanation = __webpack_require__(8769);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
;// CONCATENATED MODULE: ./build/verdict/cause.js

/** The causes of each kind of verdict, as in report.json. */
const CAUSES = {
    passed: ['no-change', 'ruled-out', 'within-threshold'],
    measured: ['measured', 'imported'],
    regressed: ['drop', 'broken-tasks', 'unreadable-answers', 'below-floor', 'not-ruled-out'],
    inconclusive: ['undecided', 'budget', 'missing-answers', 'no-baseline', 'stale-baseline', 'waiting-for-batch'],
    error: ['missing-answers', 'no-tasks', 'interrupted', ...failure/* CALL_FAILURES */.nf],
};

// EXTERNAL MODULE: ./build/verdict/kind.js
var kind = __webpack_require__(68066);
;// CONCATENATED MODULE: ./build/verdict/verdict.js



const verdictSchema = schemas/* object */.Ikc({
    kind: kind/* verdictKindSchema */.v.exclude(['measured']),
    /** One plain sentence. */
    reason: schemas/* string */.YjP(),
    cause: schemas/* enum */.k5n(Object.values(CAUSES).flat()),
    exitCode: schemas/* int */.Whr().min(0).max(3),
    /** `improved`: the reversed test proves that accuracy rose. Only if the verdict is `passed`. */
    finding: schemas/* literal */.euz('improved').optional(),
    /** What a pass cannot detect, in one sentence. Only if the verdict is `passed`. */
    blindSpot: schemas/* string */.YjP().optional(),
});
/** Verdict of a run without a comparison. `regressed`: below the configured minimum accuracy. */
const measurementVerdictSchema = verdictSchema.extend({
    kind: kind/* verdictKindSchema */.v.exclude(['passed']),
    finding: schemas/* never */.ZmZ().optional(),
    blindSpot: schemas/* never */.ZmZ().optional(),
});
const countSchema = schemas/* object */.Ikc({ right: schemas/* int */.Whr().nonnegative(), samples: schemas/* int */.Whr().nonnegative() });
/** A task that was answered correctly and seems to have broken for good. */
const brokenTaskSchema = schemas/* object */.Ikc({
    taskId: schemas/* string */.YjP(),
    /** The earlier answers behind the suspicion. */
    before: countSchema,
    now: countSchema,
    /** Later answers of both arms, which alone can prove it; null if there are none. */
    proof: schemas/* object */.Ikc({
        baseline: countSchema,
        candidate: countSchema,
        /** Their exact p-value, corrected for the number of suspected tasks. */
        pValue: schemas/* number */.aig(),
    })
        .nullable(),
    /** `broken`: proven. `unproven`: suspected only. */
    state: schemas/* enum */.k5n(['broken', 'unproven']),
    /** Whether this task fails the build on its own. */
    fails: schemas/* boolean */.zMY(),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = schemas/* object */.Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: schemas/* int */.Whr().nonnegative(),
    baselineAccuracy: schemas/* number */.aig(),
    candidateAccuracy: schemas/* number */.aig(),
    /** Estimated change, candidate minus baseline. */
    difference: schemas/* number */.aig(),
    /** Bounds of the change on these tasks, valid despite early stopping. */
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    /** One-sided p-value: how often the candidate's answers would be this bad if nothing had changed. For a proven drop, of the proof's answers only. */
    pValue: schemas/* number */.aig(),
    /** Its limit. */
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
    /** Equivalent number of equally weighted tasks. */
    effectiveTasks: schemas/* number */.aig(),
    /** Whether all stored samples of each task agreed before the change. */
    deterministic: schemas/* boolean */.zMY(),
    baselineSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
    candidateSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
});

// EXTERNAL MODULE: ./build/report/version.js
var version = __webpack_require__(15679);
;// CONCATENATED MODULE: ./build/report/report.js








/** Settings have hyphens in configuration and camelCase names in reports. */
const writtenDecisionSchema = schemas/* strictObject */.rej(Object.fromEntries(Object.entries(decision/* decisionSchema */.O.shape).map(([name, field]) => [(0,format/* camelCase */.xQ)(name), field])));
/** Maps the names in a report back to those of the settings. */
function asSettings(written) {
    if (written === null || typeof written !== 'object')
        return written;
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [
        Object.keys(decision/* decisionSchema */.O.shape).find(setting => (0,format/* camelCase */.xQ)(setting) === name) ?? name,
        value,
    ]));
}
const countsSchema = schemas/* object */.Ikc({
    right: schemas/* int */.Whr().nonnegative(),
    samples: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    /** Picked proposal of each sample in order; null if unreadable. */
    picks: schemas/* array */.YOg(schemas/* int */.Whr().nullable()),
});
const armReportSchema = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(['baseline', 'candidate']),
    label: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** Hash of everything the arm sends. Arms with the same hash differ only by luck or endpoint. Empty in old reports. */
    digest: schemas/* string */.YjP().default(''),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    order: schemas/* enum */.k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Messages that start every trial, with variables for the task's text. Absent in older versions. */
    prompt: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), template: schemas/* string */.YjP() })).optional(),
    /** Share of correct answers, with equal weight per task. Null without answers. */
    accuracy: schemas/* number */.aig().nullable(),
    /** Sum over the tasks: price in dollars times share of correct answers. */
    earned: schemas/* number */.aig(),
    trials: schemas/* int */.Whr().nonnegative(),
    /** Number of cached trials, which cost nothing in this run. */
    reused: schemas/* int */.Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    readings: schemas/* partialRecord */.jgl(trial/* readingSchema */.Cu, schemas/* int */.Whr().nonnegative()),
    usage: usage/* usageSchema */.h,
    /** US dollars spent in this run; null if no price is known. */
    cost: schemas/* number */.aig().nullable(),
    medianLatencyMs: schemas/* number */.aig().nullable(),
    /** What answered, with the number of trials each. */
    served: schemas/* array */.YOg(usage/* servedSchema */.V.extend({ trials: schemas/* int */.Whr().positive() })),
    /** Readable picks by displayed position: how often picked, how often right. */
    positions: schemas/* array */.YOg(schemas/* object */.Ikc({ position: schemas/* int */.Whr(), picked: schemas/* int */.Whr(), right: schemas/* int */.Whr() })),
    /** Agents only: means over the trials that report them. */
    behavior: schemas/* object */.Ikc({
        turns: schemas/* number */.aig().nullable(),
        toolCalls: schemas/* number */.aig().nullable(),
        filesRead: schemas/* number */.aig().nullable(),
        searches: schemas/* number */.aig().nullable(),
    })
        .optional(),
    /** Sandbox of the agent's program. Absent if none ran, and in older reports. */
    sandbox: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('bubblewrap'), hosts: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('none'), reason: schemas/* string */.YjP() }),
    ])
        .optional(),
    /** MCP servers of the arm. Absent unless the built-in agent ran, and in older reports. */
    servers: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* object */.Ikc({
            kind: schemas/* literal */.euz('started'),
            name: schemas/* string */.YjP(),
            /** Name and version that the server reports. */
            version: schemas/* string */.YjP(),
            /** Number of tools offered to the model. */
            tools: schemas/* int */.Whr().nonnegative(),
            /** Problems with its tools, one sentence each. */
            warnings: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
        }),
        schemas/* object */.Ikc({ kind: schemas/* literal */.euz('left-out'), name: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }),
    ]))
        .readonly()
        .optional(),
    oldestTrial: schemas/* string */.YjP().nullable(),
    newestTrial: schemas/* string */.YjP().nullable(),
});
const taskReportSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** The original GitHub issue; null if there is none. */
    url: schemas/* string */.YjP().nullable(),
    price: schemas/* number */.aig(),
    proposals: schemas/* int */.Whr(),
    correctProposalId: schemas/* int */.Whr(),
    /** Whether it fails the build on its own when it breaks for good. Only a user's own tasks can be critical. */
    critical: schemas/* boolean */.zMY().optional(),
    /** The task's text, only if the user allowed it: the benchmark asks to stay out of training corpora. */
    text: schemas/* object */.Ikc({ description: schemas/* string */.YjP(), proposals: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), text: schemas/* string */.YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: schemas/* enum */.k5n(['worse', 'better', 'same', 'not-measured']),
});
/** Common fields of all reports on one configuration and suite. */
const sharedShape = {
    version: schemas/* literal */.euz(version/* REPORT_VERSION */.A),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('swelancer-gate'), version: schemas/* string */.YjP() }),
    /** Name of the gate. Each gate of a repository has its own comment. */
    id: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    /** Baseline answers from this time on were collected along with the candidate's; older ones were cached. */
    freshSince: iso/* datetime */.w$(),
    suite: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        hash: schemas/* string */.YjP(),
        tasks: schemas/* int */.Whr(),
        price: schemas/* number */.aig(),
        chance: schemas/* number */.aig(),
        /** Accuracy of fixed rules on this suite, which a model should beat. */
        floors: schemas/* array */.YOg(schemas/* object */.Ikc({ solver: schemas/* string */.YjP(), accuracy: schemas/* number */.aig() })),
        dataset: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            /** Location: `owner/name@commit:path`, a URL or a file name. */
            source: schemas/* string */.YjP(),
            sha256: schemas/* string */.YjP(),
        }),
    }),
    candidate: armReportSchema,
    decision: schemas/* preprocess */.vkY(asSettings, decision/* decisionSchema */.O),
    /** Notes for the reader, most important first, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['warning', 'info']), text: schemas/* string */.YjP() })),
    budget: schemas/* object */.Ikc({
        maxCalls: schemas/* number */.aig().nullable(),
        maxCost: schemas/* number */.aig().nullable(),
        maxMinutes: schemas/* number */.aig().nullable(),
        calls: schemas/* int */.Whr(),
        cost: schemas/* number */.aig().nullable(),
        /** What ended the run early; null if nothing did. */
        exhausted: schemas/* enum */.k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk for the tasks' code: downloaded, checked out at the end, and the peak. */
    disk: schemas/* object */.Ikc({ store: schemas/* int */.Whr().nonnegative(), folders: schemas/* int */.Whr().nonnegative(), most: schemas/* int */.Whr().nonnegative() })
        .optional(),
    /** How much the comment, job summary and log show per task: numbers, titles, or answers. */
    taskDetails: schemas/* enum */.k5n(['numbers', 'titles', 'answers']).default('titles'),
    tasks: schemas/* array */.YOg(taskReportSchema),
    trials: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* trialSchema */.WI), candidate: schemas/* array */.YOg(trial/* trialSchema */.WI) }),
    missing: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* missingTrialSchema */.ih), candidate: schemas/* array */.YOg(trial/* missingTrialSchema */.ih) }),
    /** Command that reproduces the run locally. */
    reproduce: schemas/* string */.YjP(),
    /** Page of the run, if any. */
    runUrl: schemas/* string */.YjP().nullable(),
};
const gateReportSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('gate'),
    ...sharedShape,
    baseline: armReportSchema.nullable(),
    /** Candidate and baseline send the same messages, so nothing was measured. */
    identical: schemas/* boolean */.zMY(),
    comparison: comparisonSchema.nullable(),
    verdict: verdictSchema,
    /** Tasks that seem to have broken for good, proven ones first. */
    brokenTasks: schemas/* array */.YOg(brokenTaskSchema).default([]),
    /** Part of the change that caused the drop; absent if no search ran. */
    explanation: explanation/* explanationSchema */.lr.optional(),
    /** Comparison with an older commit, to detect small drops that add up. Does not affect the verdict. */
    alsoAgainst: schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        verdict: verdictSchema,
        comparison: comparisonSchema.nullable(),
    })
        .nullable(),
    /** Prompt, agent and configuration files that differ between the arms, with the changed lines of the new file. */
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        added: schemas/* int */.Whr().nonnegative(),
        removed: schemas/* int */.Whr().nonnegative(),
        lines: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* int */.Whr().positive(), to: schemas/* int */.Whr().positive() })).readonly(),
    }))
        .default([]),
    /** Skills, sub-agents, hooks, settings and MCP servers that differ between the arms, with their files. */
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['skill', 'sub-agent', 'command', 'hook', 'setting', 'MCP server']),
        name: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        paths: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    }))
        .default([]),
});
/** A run of one configuration. Fields of a comparison are empty, so that one renderer can show both. */
const measurementReportSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('measurement'),
    ...sharedShape,
    baseline: schemas/* null */.chJ(),
    identical: schemas/* literal */.euz(false),
    comparison: schemas/* null */.chJ(),
    verdict: measurementVerdictSchema,
    brokenTasks: schemas/* tuple */.PVZ([]),
    explanation: schemas/* never */.ZmZ().optional(),
    alsoAgainst: schemas/* null */.chJ(),
    changes: schemas/* tuple */.PVZ([]).default([]),
    parts: schemas/* tuple */.PVZ([]).default([]),
});
const reportSchema = schemas/* preprocess */.vkY(withKind, schemas/* discriminatedUnion */.gMt('kind', [gateReportSchema, measurementReportSchema]));
/** Earlier reports have no kind; it follows from their verdict. */
function withKind(report) {
    const verdict = schemas/* object */.Ikc({ kind: schemas/* undefined */.Vxk().optional(), verdict: schemas/* object */.Ikc({ kind: schemas/* string */.YjP() }) })
        .safeParse(report);
    if (!verdict.success || report === null || typeof report !== 'object')
        return report;
    return { ...report, kind: verdict.data.verdict.kind === 'measured' ? 'measurement' : 'gate' };
}
/** The contents of report.json. */
const writtenReportSchema = schemas/* discriminatedUnion */.gMt('kind', [
    gateReportSchema.extend({ decision: writtenDecisionSchema }),
    measurementReportSchema.extend({ decision: writtenDecisionSchema }),
]);


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


/***/ })

};
