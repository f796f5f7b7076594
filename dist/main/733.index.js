export const id = 733;
export const ids = [733];
export const modules = {

/***/ 30733:
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
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/cli/commands/export.js





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

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

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


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87177);



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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ }),

/***/ 87177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REPORT_VERSION),
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38579);





/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    right: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nullable()),
});
const armReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['baseline', 'candidate']),
    label: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default(''),
    solver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['system', 'user', 'assistant']), template: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).optional(),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    readings: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .readingSchema */ .Cu, zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative()),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h,
    /** Spent in this run; null when no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    /** Who answered how many trials. */
    served: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ position: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), picked: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), right: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() })),
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        turns: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        filesRead: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        searches: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
    })
        .optional(),
    oldestTrial: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    newestTrial: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const taskReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    correctProposalId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['worse', 'better', 'same', 'not-measured']),
    /** How likely the task itself really got worse or better, as fractions; only where both sides have answers. */
    chances: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ worse: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), better: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(REPORT_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('swelancer-gate'), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
        chance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() })),
        dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        }),
    }),
    baseline: armReportSchema.nullable(),
    candidate: armReportSchema,
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSchema */ .D.nullable(),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O,
    verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D,
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        verdict: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$D,
        comparison: _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSchema */ .D.nullable(),
    })
        .nullable(),
    /** Things a reader should know, most important first, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['warning', 'info']), text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        maxCalls: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        maxCost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        maxMinutes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        calls: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
        cost: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ store: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), folders: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), most: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers']).default('titles'),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        added: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
        removed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
        lines: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ from: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(), to: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive() })).readonly(),
    }))
        .default([]),
    tasks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(taskReportSchema),
    trials: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI) }),
    missing: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih), candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .missingTrialSchema */ .ih) }),
    /** Command that does the same on a laptop. */
    reproduce: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Page of the run, where there is one. */
    runUrl: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);


/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    /** Different files that were read. */
    filesRead: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    searches: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
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
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, whole; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 38579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   vM: () => (/* binding */ verdictKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const verdictKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'regressed', 'inconclusive', 'error']);
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: verdictKindSchema,
    /** One sentence in plain words. */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(3),
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
    /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The limit that the p-value of this look was held against. */
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
