export const id = 4991;
export const ids = [4991];
export const modules = {

/***/ 69472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ workTreeSource),
/* harmony export */   n: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



function commitSource(git, commit, label) {
    return {
        commit,
        label,
        read: file => git.read(commit, file),
        list: async (place) => (await git.list(commit, place)).sort(),
    };
}
function workTreeSource(directory) {
    /** The real place of a path, refused when a link leads out of the working directory. */
    const inside = async (place) => {
        try {
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, place));
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
            if (real === home || real.startsWith(home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                return real;
        }
        catch {
            return null;
        }
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'leads out of the working directory', { file: place });
    };
    const list = async (place) => {
        const real = await inside(place);
        if (real === null)
            return [];
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile())
            return [place];
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real, { withFileTypes: true });
        const nested = entries
            .filter(entry => entry.name !== '.git')
            .map(entry => list(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, entry.name)));
        return (await Promise.all(nested)).flat().sort();
    };
    return {
        commit: null,
        label: 'work tree',
        async read(file) {
            const real = await inside(file);
            return real === null || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile() ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, 'utf8');
        },
        list,
    };
}


/***/ }),

/***/ 94991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/session.js + 6 modules
var session = __webpack_require__(24387);
// EXTERNAL MODULE: ./build/arm/source.js
var arm_source = __webpack_require__(69472);
// EXTERNAL MODULE: ./build/dataset/material.js + 1 modules
var dataset_material = __webpack_require__(55190);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
;// CONCATENATED MODULE: ./build/exchange/import.js


/** Takes the answers to the tasks of a suite; the n-th answer to a task becomes its n-th sample. */
function importRun(run, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const samples = new Map();
    const trials = [];
    const missing = [];
    let elsewhere = 0;
    for (const answer of run.answers) {
        const task = byId.get(answer.taskId);
        if (task === undefined) {
            elsewhere++;
            continue;
        }
        const sample = samples.get(task.id) ?? 0;
        samples.set(task.id, sample + 1);
        if (answer.error === null)
            trials.push(trialOf(answer, task, sample, run));
        else
            missing.push({ taskId: task.id, sample, reason: 'imported', message: answer.error });
    }
    return { trials, missing, elsewhere };
}
function trialOf(answer, task, sample, { model, name, finishedAt }) {
    const ids = task.proposals.map(proposal => proposal.id);
    const { reading, shown } = (0,solver_answer/* readAnswer */.J)({ text: answer.text, refusal: null, finishReason: answer.finishReason }, ids);
    // The other program's word on right and wrong stands: it may have read a file that its log does not hold.
    const isSettled = answer.right === null || (shown === task.correctProposalId) === answer.right;
    const picked = isSettled ? shown : answer.right ? task.correctProposalId : null;
    const place = ids.indexOf(picked ?? Number.NaN);
    return {
        key: (0,digest/* digestOf */.o)({ imported: name, model, task: task.id, sample, text: answer.text }),
        taskId: task.id,
        sample,
        solver: 'imported',
        model,
        reading: isSettled ? reading : answer.right ? 'lenient' : 'unparseable',
        proposalId: picked,
        position: place === -1 ? null : place,
        text: answer.text,
        finishReason: answer.finishReason,
        usage: answer.inputTokens === null || answer.outputTokens === null
            ? null
            : {
                inputTokens: answer.inputTokens,
                cachedInputTokens: 0,
                outputTokens: answer.outputTokens,
                reasoningTokens: 0,
            },
        cost: answer.cost,
        latencyMs: answer.latencyMs ?? 0,
        requests: 0,
        served: null,
        sent: {},
        finishedAt,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/exchange/inspect-read.js

const content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform(parts => parts.map(({ text }) => text ?? '').join('')),
]);
const usage = schemas/* object */.Ikc({ input_tokens: schemas/* number */.aig(), output_tokens: schemas/* number */.aig(), total_cost: schemas/* number */.aig().nullish() });
/** One sample, as far as it is of use here. Format: class EvalSample in https://inspect.aisi.org.uk/reference/inspect_ai.log.html */
const sampleSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    output: schemas/* object */.Ikc({
        choices: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* object */.Ikc({ content }), stop_reason: schemas/* string */.YjP().nullish() })),
        usage: usage.nullish(),
    })
        .nullish(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* unknown */.L5J(), answer: schemas/* string */.YjP().nullish() })).nullish(),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
    total_time: schemas/* number */.aig().nullish(),
});
/** The head of a log. Format: class EvalLog, as above. */
const headSchema = schemas/* object */.Ikc({
    version: schemas/* number */.aig(),
    eval: schemas/* object */.Ikc({ model: schemas/* string */.YjP(), task: schemas/* string */.YjP(), created: schemas/* string */.YjP() }),
    stats: schemas/* object */.Ikc({ completed_at: schemas/* string */.YjP() }).nullish(),
});
/** The run that a log of Inspect holds. */
function runOfInspect({ eval: { model, task, created }, stats }, samples) {
    return {
        model,
        name: task,
        finishedAt: new Date(stats?.completed_at || created).toISOString(),
        answers: samples.map(sample => {
            const choice = sample.output?.choices[0];
            const [score] = Object.values(sample.scores ?? {});
            const questionId = sample.metadata?.question_id;
            return {
                taskId: typeof questionId === 'string' ? questionId : sample.id,
                // Agents decide in a file, which the scorer read; the model's last words are then something else.
                text: score?.answer || choice?.message.content || '',
                finishReason: choice?.stop_reason === 'max_tokens' ? 'length' : (choice?.stop_reason ?? null),
                right: score === undefined ? null : isRight(score.value),
                error: sample.error?.message ?? null,
                inputTokens: sample.output?.usage?.input_tokens ?? null,
                outputTokens: sample.output?.usage?.output_tokens ?? null,
                cost: sample.output?.usage?.total_cost ?? null,
                latencyMs: sample.total_time == null ? null : sample.total_time * 1000,
            };
        }),
    };
}
/** Inspect writes C or I, or a share from 0 to 1; anything else says nothing. */
function isRight(value) {
    if (value === 'C' || value === 1 || value === true)
        return true;
    if (value === 'I' || value === 0 || value === false || value === 'N')
        return false;
    return null;
}

;// CONCATENATED MODULE: ./build/exchange/promptfoo.js

const resultSchema = schemas/* object */.Ikc({
    promptIdx: schemas/* number */.aig().nullish(),
    provider: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), label: schemas/* string */.YjP().nullish() }),
    prompt: schemas/* object */.Ikc({ label: schemas/* string */.YjP().nullish() }).nullish(),
    vars: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    testCase: schemas/* object */.Ikc({ metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).nullish(),
    response: schemas/* object */.Ikc({
        output: schemas/* unknown */.L5J(),
        finishReason: schemas/* string */.YjP().nullish(),
        tokenUsage: schemas/* object */.Ikc({ prompt: schemas/* number */.aig().nullish(), completion: schemas/* number */.aig().nullish() }).nullish(),
    })
        .nullish(),
    success: schemas/* boolean */.zMY(),
    error: schemas/* string */.YjP().nullish(),
    /** 0 none, 1 an assertion failed, 2 an error. */
    failureReason: schemas/* number */.aig().nullish(),
    cost: schemas/* number */.aig().nullish(),
    latencyMs: schemas/* number */.aig().nullish(),
});
/** What `promptfoo eval --output results.json` writes. Format: https://www.promptfoo.dev/docs/configuration/outputs/ */
const promptfooSchema = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        version: schemas/* number */.aig(),
        timestamp: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(resultSchema),
    }),
});
/**
 * The runs in promptfoo's results, one for each provider and prompt. A test names its task by `question_id`, in its
 * variables or its metadata; tests without it are left out.
 */
function runsOfPromptfoo({ results: { timestamp, results } }) {
    const groups = new Map();
    for (const result of results)
        groups.set(nameOf(result), [...(groups.get(nameOf(result)) ?? []), result]);
    return [...groups].map(([name, group]) => ({
        model: group[0]?.provider.id ?? null,
        name,
        finishedAt: new Date(timestamp).toISOString(),
        answers: group.flatMap(({ vars, metadata, testCase, response, ...result }) => {
            const taskId = [vars, metadata, testCase?.metadata].map(names => names?.question_id).find(id => id !== undefined);
            if (typeof taskId !== 'string')
                return [];
            const { output } = response ?? {};
            return [
                {
                    taskId,
                    text: typeof output === 'string' ? output : output == null ? '' : JSON.stringify(output),
                    finishReason: response?.finishReason ?? null,
                    right: null,
                    error: result.failureReason === 2 || response == null ? (result.error ?? 'no answer') : null,
                    inputTokens: response?.tokenUsage?.prompt ?? null,
                    outputTokens: response?.tokenUsage?.completion ?? null,
                    cost: result.cost ?? null,
                    latencyMs: result.latencyMs ?? null,
                },
            ];
        }),
    }));
}
function nameOf({ provider, prompt, promptIdx }) {
    // The label of a prompt is often the whole prompt.
    const label = prompt?.label && prompt.label.length < 60 ? ` (${prompt.label})` : '';
    return `${provider.label || provider.id} · prompt ${(promptIdx ?? 0) + 1}${label}`;
}

;// CONCATENATED MODULE: ./build/exchange/read.js





/**
 * Reads what another program measured: a log of Inspect (`.eval` or JSON), or promptfoo's results (JSON).
 * @throws Failure when it is neither, or damaged.
 */
async function readForeignRuns(file) {
    try {
        return file.endsWith('.eval') ? [await readInspectArchive(file)] : runsOf(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (error) {
        if (error instanceof shared_errors/* Failure */.HR)
            throw error;
        throw new shared_errors/* Failure */.HR('configuration', problemOf(error), {
            file,
            hint: 'A log of Inspect (.eval or .json) or the results of promptfoo (.json) can be imported.',
            cause: error,
        });
    }
}
async function readInspectArchive(file) {
    const { readArchive } = await Promise.all(/* import() */[__webpack_require__.e(3097), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 26531));
    const contents = await readArchive(file, name => name === 'header.json' || /^samples\/.+\.json$/.test(name));
    const head = contents.get('header.json');
    if (head === undefined)
        throw new Error('the log has no header.json: its run has not ended');
    const samples = [...contents].filter(([name]) => name !== 'header.json').map(([, text]) => JSON.parse(text));
    return runOfInspect(headSchema.parse(JSON.parse(head)), schemas/* array */.YOg(sampleSchema).parse(samples));
}
function runsOf(value) {
    if (schemas/* object */.Ikc({ eval: schemas/* unknown */.L5J(), version: schemas/* unknown */.L5J() }).safeParse(value).success) {
        const log = headSchema.extend({ samples: schemas/* array */.YOg(sampleSchema) }).parse(value);
        return [runOfInspect(log, log.samples)];
    }
    return runsOfPromptfoo(promptfooSchema.parse(value));
}
function problemOf(error) {
    if (error instanceof errors/* ZodError */.G)
        return `not understood: ${core_errors/* prettifyError */.S1(error).split('\n')[0]}`;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return 'there is no such file';
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
// EXTERNAL MODULE: ./build/cli/commands/deliver.js
var deliver = __webpack_require__(90473);
;// CONCATENATED MODULE: ./build/cli/commands/import.js













/** Makes a report of what Inspect or promptfoo measured, to hold others against. */
async function importCommand(settings, world) {
    const startedAt = new Date(world.now()).toISOString();
    const file = external_node_path_.resolve(world.directory, settings.file);
    const run = chosen(await readForeignRuns(file), settings);
    const source = (0,arm_source/* workTreeSource */.$)(world.directory);
    const surroundings = await (0,session/* datasetSurroundings */.OO)(world);
    const material = await (0,dataset_material/* loadMaterial */.I)(settings.suite, settings.dataset, source.read, surroundings);
    const { trials, missing, elsewhere } = importRun(run, material.tasks);
    if (trials.length === 0 && missing.length === 0) {
        throw new shared_errors/* Failure */.HR('configuration', `none of its ${(0,format/* count */.U9)(run.answers.length, 'answer')} is about a task of ${material.suite.name}`, {
            file: settings.file,
            hint: `Tasks are named as the dataset does, such as ${material.tasks[0]?.id}: by the id of the sample or by question_id in its metadata (Inspect), or by question_id in the variables or metadata of the test (promptfoo).`,
        });
    }
    const others = elsewhere === 0 ? '' : ` ${(0,format/* count */.U9)(elsewhere, 'answer')} to other tasks were left out.`;
    const report = (0,assemble/* assembleReport */.xr)({
        id: 'imported',
        version: (0,shared_package/* version */.r)(),
        startedAt,
        finishedAt: new Date(world.now()).toISOString(),
        freshSince: startedAt,
        material,
        includeTaskText: false,
        identical: false,
        taskDetails: 'titles',
        changes: [],
        comparison: null,
        decision: decision/* decisionSchema */.O.parse({}),
        verdict: {
            kind: 'passed',
            cause: 'measured',
            reason: `${(0,format/* count */.U9)(trials.length, 'answer')} were imported; nothing was compared.${others}`,
            exitCode: shared_errors/* EXIT */.dc.passed,
        },
        notes: [],
        budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 0, cost: 0, exhausted: null },
        baseline: null,
        candidate: {
            description: {
                name: 'candidate',
                label: run.name,
                commit: null,
                digest: (0,digest/* digestOf */.o)({ imported: run.name, model: run.model }),
                solver: 'imported',
                model: run.model,
                order: 'dataset',
                files: [settings.file],
                prompt: [],
            },
            trials,
            missing,
            isPaidNow: () => false,
        },
        reproduce: `npx swelancer-gate import ${settings.file}`,
        runUrl: null,
    });
    return (0,deliver/* deliver */.c)(report, settings, world);
}
/** The run that the user means; the only one, where there is one. */
function chosen(runs, { file, run }) {
    const [only] = runs.filter(({ name }) => run === undefined || name === run);
    if (only !== undefined && (run !== undefined || runs.length === 1))
        return only;
    const names = runs.map(({ name }) => JSON.stringify(name)).join(', ');
    throw new shared_errors/* Failure */.HR('configuration', run === undefined ? `it holds ${(0,format/* count */.U9)(runs.length, 'run')}` : `it holds no run ${JSON.stringify(run)}`, {
        file,
        hint: runs.length === 0 ? 'It must hold at least one result.' : `Choose one with --run: ${names}.`,
    });
}


/***/ })

};
