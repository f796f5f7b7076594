export const id = 318;
export const ids = [318,4318];
export const modules = {

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ modelsSchema),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   _C: () => (/* binding */ requireConfigFile),
/* harmony export */   cQ: () => (/* binding */ configFileSchema),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37981);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72466);





/** A path that a configuration may name. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of environment variables that the agent is given besides the plain ones.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(2)
        .optional()
        .describe('How freely the model samples; left to the endpoint if not given.'),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Most output tokens of one answer, reasoning included.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Passed to models that reason: low, medium, high …'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite in tasks/, or a suite file of the repository.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (an agent of your own), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file, a pair {system, user}, a .prompt.yml, or a JSON list of messages. Default: a plain prompt of our own.'),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files that belong to the configuration, such as AGENTS.md; the model reads them first.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The code that agents read: owner/name on GitHub, an address, or a folder. Default: the one that the dataset was made from.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(500).default(30).describe('Most answers of the model for one task.'),
        'max-tokens': tokens.default(500_000).describe('Most tokens for one task, all turns together.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars for one task.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(15).describe('Most minutes for one task.'),
    })
        .prefault({})
        .describe('What an agent (solver: agent or command) may take for one task.'),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Further arguments of its program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    order: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe("Show the proposals in the dataset's order, or shuffled to take position bias out."),
    sampling: samplingSchema.default({}).describe('Sampling parameters; what is not given is left to the endpoint.'),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true).describe('Ask for JSON by schema where the endpoint has it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .default({})
        .describe('Fields passed to the endpoint as they are, such as provider routing.'),
    prices: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        input: dollars.describe('Of what the model reads.'),
        'cached-input': dollars.optional().describe('Of what the provider has in its cache; default: the same as input.'),
        output: dollars.describe('Of what the model writes, reasoning included.'),
    })
        .optional()
        .describe('US dollars per million tokens, where the endpoint does not report its cost.'),
    'context-tokens': tokens
        .optional()
        .describe("The model's context; a longer prompt is an error of its task, never cut."),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens beat it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most requests a minute, sent evenly.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most tokens a minute, sent evenly.'),
    })
        .default({})
        .describe("The endpoint's limits, where it does not announce them."),
    transport: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("How run asks: call by call, or by the endpoint's batches, which take up to a day and cost less. A gate, which goes by rounds, always asks directly."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Part of the prices that an answer by batch costs, where the endpoint does not report its cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
            .positive()
            .optional()
            .describe('Most requests that one run begins; retries of those under way come on top.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars of one run.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most minutes of sampling of one run.'),
    })
        .default({})
        .describe('What one run may spend.'),
});
/** A field that an entry of the matrix may set otherwise: without a default of its own. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
        .max(60)
        .describe('What it is called in every report.'),
    solver: override(solver),
    files: override(files),
    agent: override(agent),
    command,
    order: override(order),
    sampling: override(sampling),
    'structured-output': override(singleSchema.shape['structured-output']),
    'extra-body': override(singleSchema.shape['extra-body']),
});
/** What a prompt is called where several are compared. */
function promptName(prompt) {
    if (typeof prompt === 'string')
        return prompt;
    return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
/** A list of what is compared: not empty, and nothing in it twice. */
function axis(entry, nameOf) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry)
        .min(1, 'needs at least one entry')
        .superRefine((entries, { addIssue }) => {
        const names = entries.map(nameOf);
        names.forEach((name, index) => {
            if (names.indexOf(name) === index)
                return;
            addIssue({ code: 'custom', path: [index], message: `${name} is there twice` });
        });
    });
}
/** Models to compare. */
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** What a team writes into swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Names, each with the fields that it sets otherwise than the rest of the file.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task that each scheduled run takes.'),
    })
        .optional()
        .describe('What compare sets side by side: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the nearest known name for a field that does not exist.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'not understood', { file });
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const line = lineOf(at);
    const name = at.join('.');
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, known) });
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}: ${issue.message}`, { file, line });
}
/** Names that a mapping of the schema takes. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/**
 * The configuration file at one place; null when there is none.
 * @throws Failure when it cannot be used.
 */
async function readConfigFile(source, file) {
    const content = await source.read(file);
    return content === null ? null : parseConfigFile(content, file);
}
/** @throws Failure when there is none, or it cannot be used. */
async function requireConfigFile(source, file) {
    const config = await readConfigFile(source, file);
    if (config !== null)
        return config;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another with --config.',
    });
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   n2: () => (/* binding */ commandLineSchema),
/* harmony export */   parseSettings: () => (/* binding */ parseSettings),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema),
/* harmony export */   wh: () => (/* binding */ actionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72466);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72031);




const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** OpenAI's own endpoint, where the openai package goes when nobody says otherwise. */
const OPENAI = 'https://api.openai.com/v1';
/**
 * Every setting of a run that does not come from the configuration file, by its name on the command line and in
 * action.yml alike. The descriptions are the reference: help, action.yml and README repeat them, and a test holds them together.
 */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    config: text.default('swelancer-gate.yml').describe('Configuration file, read at the commit of each arm.'),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens')
        .default('default')
        .describe('Name of this gate when a repository has several; each has a comment of its own.'),
    baseline: text
        .optional()
        .describe('What to compare with: a ref, a commit or an earlier report.json. Default: the merge base with the default branch.'),
    'also-against': text
        .optional()
        .describe('An older ref, such as the last release, to hold the same answers against: many small drops add up there.'),
    head: text
        .optional()
        .describe('The ref or commit under test. Default: the work tree, or the head of the pull request.'),
    suite: text.optional().describe('Name of a suite (smoke, gate, lite, kimi-k2, starter) or a suite file.'),
    dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
    model: text.optional().describe('Model of both arms, instead of what the configuration file says.'),
    'base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Address of the endpoint that speaks the OpenAI protocol. Default: OPENAI_BASE_URL, else https://api.openai.com/v1.'),
    'fallback-base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('A second endpoint of the same model, asked only when the first one cannot answer.'),
    store: text.default('.swelancer-gate/store').describe('Folder of the stored trials.'),
    out: text
        .default('.swelancer-gate/out')
        .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    'include-task-text': zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .optional()
        .describe('Keep issues and proposals in report.json and report.html. Default: only on your own machine and in private repositories, because the benchmark asks to stay out of training corpora.'),
    'task-details': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers'])
        .default('titles')
        .describe('What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too.'),
    concurrency: count.max(256).default(8).describe('Calls under way at once.'),
    timeout: positive.default(300).describe('Seconds for one answer, all its retries together.'),
    'max-calls': count.optional().describe('Most requests this run begins; retries of those under way come on top.'),
    'max-cost': positive.optional().describe('Most US dollars this run may spend. Needs a known price.'),
    'max-minutes': positive.optional().describe('Most minutes this run may sample.'),
    policy: decision.policy
        .unwrap()
        .optional()
        .describe(decision.policy.description ?? ''),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('auto'), positive.max(100)])
        .optional()
        .describe(decision.margin.description ?? ''),
    alpha: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0.0001)
        .max(0.5)
        .optional()
        .describe(decision.alpha.description ?? ''),
    'on-inconclusive': decision['on-inconclusive']
        .unwrap()
        .optional()
        .describe(decision['on-inconclusive'].description ?? ''),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0)
        .max(1)
        .optional()
        .describe(decision['min-accuracy'].description ?? ''),
    shard: _shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSchema */ .Id
        .optional()
        .describe("One part of so many, such as 2/4: take its tasks' trials, decide nothing, and leave a file to be merged. It gets its part of max-calls and max-cost."),
});
/** Settings that only the command line has. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable that holds the key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable that holds the key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, without a call: what if the margin were 8?'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('Say how many calls, tokens and dollars the run would take, and send nothing.'),
});
/** Settings that only the action has. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the endpoint. Empty for endpoints that need none.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the second endpoint.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Token that writes the comment. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Write the result into one comment of the pull request, updated in place.'),
    check: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Write the verdict into a check run of its own on the commit, too. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Keep trials, datasets and code that agents read in the repository's Actions cache."),
    artifact: text.optional().describe('Name of the artifact with the report. Default: swelancer-gate- and the id.'),
    shards: text
        .optional()
        .describe('Folder with the downloaded shards of this run: decides from their answers, and asks only for what they lack.'),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
        .default('')
        .describe('Branch on which runs of the default branch are recorded, such as swelancer-gate-history, to find drift; it needs contents: write and issues: write. Default: none.'),
    'working-directory': text.default('.').describe('Folder of the repository in which the configuration file lies.'),
});
/**
 * Checks text values from flags or inputs; empty text counts as not given, as GitHub passes it.
 * @throws Failure naming the setting and what it takes.
 */
function parseSettings(schema, values, place) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue?.message ?? 'not understood'}`, {
        hint: `It was ${JSON.stringify(given[name])}.`,
    });
}


/***/ }),

/***/ 72031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   Id: () => (/* binding */ shardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Reads `2/4`. */
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'a shard and their number, such as 2/4')
    .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
})
    .refine(({ number, of }) => number <= of, 'the first number is at most the second, such as 2/4');
/** The shard's own of a suite's tasks: every n-th, so that shards differ by one task at most. */
function ownTasks(tasks, { number, of }) {
    return tasks.filter((_, place) => place % of === number - 1);
}
/** `2/4` */
function shardName({ number, of }) {
    return `${number}/${of}`;
}


/***/ }),

/***/ 16793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The nearest known name, if it is near at all, else all of them. */
function didYouMean(wrong, known) {
    const nearest = [...known].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, wrong) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(b, wrong))[0];
    return nearest !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(nearest, wrong) <= Math.max(2, wrong.length / 3)
        ? `Did you mean "${nearest}"?`
        : `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 37981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/**
 * Reads a YAML file.
 * @throws Failure with file and line.
 */
function readYaml(source, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: lines });
    const lineAt = (offset) => lines.linePos(offset).line;
    const [broken] = document.errors;
    if (broken !== undefined) {
        const message = `not valid YAML: ${broken.message.split('\n')[0]}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', message, { file, line: lineAt(broken.pos[0]) });
    }
    try {
        return { value: document.toJS(), document, lineOf, lineAt };
    }
    catch (error) {
        // Aliases that multiply without end are refused only here.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file });
    }
    function lineOf(path) {
        for (let depth = path.length; depth > 0; depth--) {
            const parent = document.getIn(path.slice(0, depth - 1), true);
            const name = path[depth - 1];
            const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
                ? parent.items.map(item => item.key).find(key => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(name))
                : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent)
                    ? parent.items[Number(name)]
                    : undefined;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
                return lineAt(node.range[0]);
        }
        return 1;
    }
}


/***/ }),

/***/ 72466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['statistical', 'strict', 'threshold'])
        .default('statistical')
        .describe('statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when the plain difference is a drop larger than the margin, chance or not.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100)])
        .default('auto')
        .describe('The drop, in percentage points of accuracy, that a pass rules out. auto: 1.3 times the smallest drop that this suite finds 8 times in 10, and at least 5.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(100)
        .default(2)
        .describe('Drops below this many percentage points never fail the build, however surely they are real.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.0001)
        .max(0.5)
        .default(0.05)
        .describe('Of the changes that make no difference, the share that may fail all the same, all looks together: 0.05 is one in twenty.'),
    'max-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(4)
        .default(4)
        .describe('How often the gate may look at the answers before it must decide. Fewer looks cost less and find less.'),
    'baseline-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)])
        .default('auto')
        .describe('Answers per task that runs on the default branch collect, so that pull requests need calls for their own side only. auto: about 900 in all, from 5 to 24 a task; of agents about 400, from 5 to 12 a task.'),
    'baseline-max-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(7)
        .describe('Days after which stored baseline answers count only if fresh ones agree with them.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price'])
        .default('equal')
        .describe('equal: every task counts alike. price: tasks count by the dollars paid for them; a few dear ones then decide, and smaller drops stay unseen.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('What happens to the build when the answers prove neither a drop nor its absence.'),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe('Fail when the candidate is surely below this accuracy (0 to 1, every task counting alike), whatever the baseline did.'),
});


/***/ })

};
