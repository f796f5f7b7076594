export const id = 7151;
export const ids = [7151];
export const modules = {

/***/ 97151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/exchange/inspect-write.js

const SCORER = 'swelancer_manager';
/**
 * One arm of a report as a log that Inspect and its viewer read.
 * Format: class EvalLog in https://inspect.aisi.org.uk/reference/inspect_ai.log.html
 */
function inspectLog(report, side) {
    const arm = report[side];
    const trials = report.trials[side];
    const tasks = new Map(report.tasks.map(task => [task.id, task]));
    const model = arm?.model ?? arm?.solver ?? 'none';
    const samples = trials.flatMap(trial => {
        const task = tasks.get(trial.taskId);
        return task === undefined ? [] : [sampleOf(trial, task, model)];
    });
    const name = { name: SCORER, scorer: SCORER, params: {} };
    return {
        version: 2,
        status: 'success',
        eval: {
            eval_id: `${report.id}-${side}`,
            run_id: report.id,
            created: report.startedAt,
            task: `swelancer-gate/${report.suite.name}`,
            task_id: `${report.suite.hash.slice(0, 16)}-${side}`,
            task_version: 0,
            dataset: {
                name: report.suite.dataset.name,
                location: report.suite.dataset.source,
                samples: report.tasks.length,
                sample_ids: report.tasks.map(task => task.id),
                shuffled: false,
            },
            model,
            config: { epochs: Math.max(1, ...trials.map(({ sample }) => sample + 1)) },
            packages: { 'swelancer-gate': report.tool.version },
            metadata: { arm: side, commit: arm?.commit ?? null, label: arm?.label ?? null },
        },
        plan: { name: arm?.solver ?? 'none', steps: [], config: {} },
        results: {
            total_samples: samples.length,
            completed_samples: samples.length,
            scores: [
                {
                    ...name,
                    scored_samples: samples.length,
                    metrics: { accuracy: { name: 'accuracy', value: arm?.accuracy ?? 0, params: {} } },
                },
            ],
        },
        stats: {
            started_at: report.startedAt,
            completed_at: report.finishedAt,
            model_usage: arm === null ? {} : { [model]: usageOf(arm.usage) },
        },
        samples,
    };
}
function sampleOf(trial, task, model) {
    const input = task.text === undefined ? `${task.title} (${task.url ?? task.id})` : task.text.description;
    const answer = { role: 'assistant', content: trial.text, source: 'generate', model };
    const usage = trial.usage === null ? null : usageOf(trial.usage);
    return {
        id: task.id,
        epoch: trial.sample + 1,
        input,
        choices: task.text?.proposals.map(({ text }) => text) ?? null,
        target: String(task.correctProposalId),
        messages: [{ role: 'user', content: input, source: 'input' }, ...stepsOf(trial, model), answer],
        output: {
            model: trial.served?.model ?? model,
            choices: [{ message: answer, stop_reason: stopReason(trial.finishReason) }],
            completion: trial.text,
            usage,
            time: trial.latencyMs / 1000,
        },
        scores: {
            [SCORER]: {
                value: (0,trial_trial/* isRight */.FG)(trial, task) ? 'C' : 'I',
                answer: trial.proposalId === null ? null : String(trial.proposalId),
                explanation: `read as ${trial.reading}`,
            },
        },
        metadata: {
            question_id: task.id,
            price: task.price,
            url: task.url,
            reading: trial.reading,
            position: trial.position,
            cost: trial.cost,
            key: trial.key,
        },
        model_usage: usage === null ? {} : { [model]: usage },
        completed_at: trial.finishedAt,
        total_time: trial.latencyMs / 1000,
        uuid: `${trial.key.slice(0, 22)}`,
    };
}
/** What an agent said and did, as the messages of a conversation. */
function stepsOf({ transcript = [] }, model) {
    return transcript.map((step, place) => messageOf(step, String(place), model));
}
function messageOf(step, id, model) {
    switch (step.kind) {
        case 'said':
            return { role: 'assistant', content: step.text, source: 'generate', model };
        case 'used': {
            const call = { id, function: step.tool, arguments: { json: step.arguments }, type: 'function' };
            return { role: 'assistant', content: '', source: 'generate', model, tool_calls: [call] };
        }
        case 'got':
            return { role: 'tool', content: step.text, function: step.tool };
    }
}
function usageOf({ inputTokens, cachedInputTokens, outputTokens, reasoningTokens }) {
    return {
        // Inspect counts what came from the cache apart.
        input_tokens: inputTokens - cachedInputTokens,
        input_tokens_cache_read: cachedInputTokens,
        output_tokens: outputTokens,
        reasoning_tokens: reasoningTokens,
        total_tokens: inputTokens + outputTokens,
    };
}
/** Inspect knows a closed list. */
function stopReason(finishReason) {
    switch (finishReason) {
        case 'stop':
        case 'tool_calls':
        case 'content_filter':
            return finishReason;
        case 'length':
            return 'max_tokens';
        default:
            return 'unknown';
    }
}

// EXTERNAL MODULE: ./build/report/read.js
var read = __webpack_require__(92775);
;// CONCATENATED MODULE: ./build/commands/export.js





/** Writes a report as logs for Inspect's viewer, one for each arm. */
async function exportCommand(settings, world) {
    const report = await (0,read/* readReport */.t)(external_node_path_.resolve(world.directory, settings.file));
    const folder = external_node_path_.resolve(world.directory, settings.out);
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const written = [];
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const side of sides) {
            // Inspect lists only files whose names begin with a time in this form.
            const time = report.startedAt.slice(0, 19).replaceAll(':', '-');
            const name = `${time}-00-00_${report.id}_${side}.json`;
            await (0,promises_.writeFile)(external_node_path_.join(folder, name), `${JSON.stringify(inspectLog(report, side), null, 1)}\n`);
            written.push(external_node_path_.join(settings.out, name));
        }
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `the logs cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out.',
            cause: error,
        });
    }
    world.print(settings.json ? `${JSON.stringify({ written })}\n` : `${written.join('\n')}\n`);
    world.tell(`Open them with: inspect view --log-dir ${settings.out}\n`);
    return errors/* EXIT */.dc.passed;
}


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11157);



/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
async function readReport(file) {
    let value;
    try {
        value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ }),

/***/ 11157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ REPORT_VERSION),
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
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
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: schemas/* string */.YjP().default(''),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    order: schemas/* enum */.k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), template: schemas/* string */.YjP() })).optional(),
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
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: schemas/* object */.Ikc({
        turns: schemas/* number */.aig().nullable(),
        toolCalls: schemas/* number */.aig().nullable(),
        filesRead: schemas/* number */.aig().nullable(),
        searches: schemas/* number */.aig().nullable(),
    })
        .optional(),
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
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: schemas/* object */.Ikc({ description: schemas/* string */.YjP(), proposals: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), text: schemas/* string */.YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: schemas/* enum */.k5n(['worse', 'better', 'same', 'not-measured']),
    /** How likely the task itself really got worse or better, as fractions; only where both sides have answers. */
    chances: schemas/* object */.Ikc({ worse: schemas/* number */.aig(), better: schemas/* number */.aig() }).optional(),
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
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: schemas/* object */.Ikc({ store: schemas/* int */.Whr().nonnegative(), folders: schemas/* int */.Whr().nonnegative(), most: schemas/* int */.Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: schemas/* enum */.k5n(['numbers', 'titles', 'answers']).default('titles'),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        added: schemas/* int */.Whr().nonnegative(),
        removed: schemas/* int */.Whr().nonnegative(),
        lines: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* int */.Whr().positive(), to: schemas/* int */.Whr().positive() })).readonly(),
    }))
        .default([]),
    tasks: schemas/* array */.YOg(taskReportSchema),
    trials: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* trialSchema */.WI), candidate: schemas/* array */.YOg(trial/* trialSchema */.WI) }),
    missing: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* missingTrialSchema */.ih), candidate: schemas/* array */.YOg(trial/* missingTrialSchema */.ih) }),
    /** Command that does the same on a laptop. */
    reproduce: schemas/* string */.YjP(),
    /** Page of the run, where there is one. */
    runUrl: schemas/* string */.YjP().nullable(),
});


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
