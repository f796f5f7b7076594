export const id = 9577;
export const ids = [9577,4318];
export const modules = {

/***/ 37013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ triedPackage),
/* harmony export */   r: () => (/* binding */ presetNotes)
/* harmony export */ });
/* harmony import */ var _solver_command_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24996);
/* harmony import */ var _solver_command_recipe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97660);


/** Notes on an arm's preset before it runs. */
function presetNotes({ solver }) {
    const note = solver.kind === 'command' ? (0,_solver_command_recipe_js__WEBPACK_IMPORTED_MODULE_1__/* .untriedNote */ .OJ)(solver.command) : null;
    return note === null ? [] : [note];
}
/** The npm package of a preset in its tested version. */
function triedPackage(preset) {
    const { from, tried } = _solver_command_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .PRESETS */ .f[preset] ?? {};
    if (typeof from !== 'object' || !tried)
        throw new Error(`${preset} names no package and version`);
    return `${from.name}@${tried.version}`;
}


/***/ }),

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37981);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14318);






/** A path allowed in a configuration. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of further environment variables to pass to the agent.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Maximum output tokens per answer, including reasoning.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Reasoning effort, such as low, medium or high.'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1)).min(1)], { error: 'takes a suite, or a list of suites' })
        .default('gate')
        .describe('Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt.'),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(500).default(30).describe('Maximum turns per task.'),
        'max-tokens': tokens.default(500_000).describe('Maximum tokens per task, over all turns.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional().describe('Maximum cost per task in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().default(15).describe('Maximum minutes per task.'),
    })
        .prefault({})
        .describe('Limits of an agent per task (solver: agent or command).'),
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]).describe('Further arguments for the program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    sandbox: _settings_js__WEBPACK_IMPORTED_MODULE_4__/* .sandboxSchema */ .Nr.default('auto'),
    'sandbox-hosts': zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, 'takes host or host:port, such as api.example.com'))
        .default([])
        .describe("Further hosts that a sandboxed agent may reach, besides its model's."),
    'sandbox-programs': zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[\w.+-]+$/, 'takes names of programs on PATH'))
        .default([])
        .describe('Further installed programs that a sandboxed agent may start, such as MCP servers.'),
    'agent-environment': environmentNames.describe('Environment variables that a changed command may pass to its agent, besides those of the command here.'),
    order: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe('Order of the proposals: as in the dataset, or shuffled to remove position bias.'),
    sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether to request JSON by schema, if the endpoint supports it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J())
        .default({})
        .describe('Further fields to send to the endpoint, such as provider routing.'),
    'extra-body-fields': zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1))
        .default([])
        .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .default({})
        .describe("Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME."),
    prices: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        input: dollars.describe('Input tokens.'),
        'cached-input': dollars.optional().describe('Cached input tokens. Default: the same as input.'),
        output: dollars.describe('Output tokens, including reasoning.'),
    })
        .optional()
        .describe('US dollars per million tokens, if the endpoint does not report cost.'),
    'context-tokens': tokens
        .optional()
        .describe('Context length of the model. A longer prompt is an error and is never truncated.'),
    models: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional().describe('Maximum requests per minute.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional().describe('Maximum tokens per minute.'),
    })
        .default({})
        .describe('Rate limits of the endpoint, if it does not announce them.'),
    transport: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only)."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Share of the prices that a batch answer costs, if the endpoint does not report cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional().describe('Maximum number of requests per run, not counting retries.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional().describe('Maximum cost per run in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional().describe('Stop requesting answers after this many minutes.'),
    })
        .default({})
        .describe('Limits of one run.'),
});
/** A field that a matrix entry may override, without a default. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
        .max(60)
        .describe('Name in reports.'),
    solver: override(solver),
    files: override(files),
    agent: override(agent),
    command,
    order: override(order),
    sampling: override(sampling),
    'structured-output': override(singleSchema.shape['structured-output']),
    'extra-body': override(singleSchema.shape['extra-body']),
});
/** Name of a prompt in comparisons. */
function promptName(prompt) {
    if (typeof prompt === 'string')
        return prompt;
    return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
/** A list of what is compared: not empty, without duplicates. */
function axis(entry, nameOf) {
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(entry)
        .min(1, 'needs at least one entry')
        .superRefine((entries, { addIssue }) => {
        const names = entries.map(nameOf);
        names.forEach((name, index) => {
            if (names.indexOf(name) === index)
                return;
            addIssue({ code: 'custom', path: [index], message: `${name} is listed twice` });
        });
    });
}
/** Models to compare. */
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** The schema of swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Named variants, each with the fields that it overrides.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task in each scheduled run.'),
    })
        .optional()
        .describe('What to compare: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the closest known name for an unknown field.
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
    // Our own messages stay; the validator's default ones are replaced.
    const words = /^(Invalid|Too) /.test(issue.message) ? ` ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .complaint */ .U4)(issue)}` : `: ${issue.message}`;
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        const hint = elsewhere(unknown) ?? (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, known);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint });
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}${words}`, { file, line });
}
/** Sections whose fields are flags of the same name, which users try at the top level. */
const SECTIONS = ['decision', 'budget', 'sampling', 'agent', 'matrix'];
/** Where a name belongs that is known in another place; null if nowhere. */
function elsewhere(name) {
    const section = SECTIONS.find(section => fieldsAt([section]).includes(name));
    if (section !== undefined)
        return `Write it under \`${section}:\`.`;
    if (fieldsAt([]).includes(name))
        return `Write \`${name}:\` at the top level.`;
    return name in _settings_js__WEBPACK_IMPORTED_MODULE_4__.settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}
/** Names of the fields at a path of the schema. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/**
 * The configuration file of a source; null if there is none.
 * @throws Failure if it is invalid.
 */
async function readConfigFile(source, file) {
    const content = await source.read(file);
    return content === null ? null : parseConfigFile(content, file);
}
/** @throws Failure if it is missing or invalid. */
async function requireConfigFile(source, file) {
    const config = await readConfigFile(source, file);
    if (config !== null)
        return config;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another file with --config.',
    });
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   Nr: () => (/* binding */ sandboxSchema),
/* harmony export */   Sz: () => (/* binding */ OVERRIDING),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   n2: () => (/* binding */ commandLineSchema),
/* harmony export */   parseSettings: () => (/* binding */ parseSettings),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema),
/* harmony export */   wh: () => (/* binding */ actionSchema),
/* harmony export */   y2: () => (/* binding */ TAKEN_BY),
/* harmony export */   yP: () => (/* binding */ sharedSettingsSchema),
/* harmony export */   yy: () => (/* binding */ SETTINGS),
/* harmony export */   zu: () => (/* binding */ REPEATED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72466);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72031);




const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** Also a field of the configuration file. */
const sandboxSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['required', 'auto', 'off'])
    .describe("Whether your agent's program runs in a sandbox, with no files but its workspace and no network but its model: required (or fail), auto (where it works), or off.");
const address = zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({
    protocol: /^https?$/,
    error: ({ input }) => {
        // Everything after the host can contain a key, so it is not repeated.
        const [, host] = /^([\w.-]+(?::\d+)?)(?:\/|$)/.exec(String(input)) ?? [];
        return host === undefined
            ? 'takes an address such as https://api.openai.com/v1'
            : `must start with http:// or https://, such as http://${host}/v1`;
    },
});
/** OpenAI's own endpoint, the default of the openai package. */
const OPENAI = 'https://api.openai.com/v1';
/** The configuration file, if none is named. */
const CONFIG_FILE = 'swelancer-gate.yml';
/**
 * Settings of a run from outside the configuration file, by their name on the command line and in action.yml. The group
 * of a setting determines which commands take it, whether it overrides a field of the file, and whether it affects what
 * is measured. The help, action.yml and docs/reference.md are generated from the descriptions.
 */
const SETTINGS = {
    /** Name of the gate. */
    gate: {
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
            .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lowercase letters, digits and hyphens')
            .default('default')
            .describe('Name of this gate, if a repository has several. Each gate has its own comment.'),
    },
    /** Location of the configuration under test. */
    configuration: {
        config: text.default(CONFIG_FILE).describe('Configuration file, read at the commit of each arm.'),
        head: text.optional().describe('Ref or commit to test. Default: the work tree, or the head of the pull request.'),
    },
    /** Baseline of the comparison. */
    comparison: {
        baseline: text
            .optional()
            .describe('Ref, commit or report.json to compare with. Default: the merge base with the default branch.'),
        'also-against': text
            .optional()
            .describe('Also compare with an older ref, such as the last release, to catch drops that add up over many changes.'),
    },
    /** Fields of the configuration file, set from outside: the model. */
    arm: {
        model: text.optional().describe('Model of both arms. Overrides the configuration file.'),
    },
    /** Fields of the configuration file, set from outside: the tasks. */
    questions: {
        suite: text
            .optional()
            .describe('Name of a suite (smoke, gate, lite, diamond, kimi-k2, starter), a suite file, or a folder with your own tasks, such as tasks/. Separate several with commas.'),
        dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
    },
    /** Destination of requests. */
    endpoint: {
        'base-url': address
            .optional()
            .describe('Address of an OpenAI-compatible endpoint. Default: OPENAI_BASE_URL, or https://api.openai.com/v1.'),
    },
    /** Sending of requests. */
    pace: {
        'fallback-base-url': address
            .optional()
            .describe('Second endpoint for the same model, used only when the first one fails.'),
        'fallback-model': text.optional().describe('Name of the model at the second endpoint. Default: the same name.'),
        timeout: positive.default(300).describe('Maximum seconds for one answer, including retries.'),
    },
    /** Confinement of agents. */
    confinement: {
        sandbox: sandboxSchema.optional().describe(sandboxSchema.description ?? ''),
    },
    /** Settings of one machine: its folders and concurrency. */
    machine: {
        concurrency: count.max(256).default(8).describe('Maximum number of concurrent calls.'),
        store: text.default('.swelancer-gate/store').describe('Folder of cached answers.'),
        out: text
            .default('.swelancer-gate/out')
            .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    },
    /** How much benchmark text is shown. */
    display: {
        'include-task-text': zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
            .optional()
            .describe('Whether to include issue and proposal text in report.json and report.html. Default: only on your machine and in private repositories, because the benchmark asks to stay out of training corpora.'),
        'task-details': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers'])
            .default('titles')
            .describe('How much to show per task in the comment, summary and log: numbers, titles, or answers.'),
    },
    /** Fields under `budget:`, set from outside. */
    budget: {
        'max-calls': count.optional().describe('Maximum number of requests, not counting retries.'),
        'max-cost': positive.optional().describe('Maximum cost in US dollars. Needs a known price.'),
        'max-minutes': positive.optional().describe('Stop requesting answers after this many minutes.'),
    },
    /** Fields under `decision:`, set from outside. */
    judgment: {
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
    },
    /** Sharding. */
    division: {
        shard: _shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardSchema */ .Id
            .optional()
            .describe('Run only shard N of M, such as 2/4, and write a file for merge. Shards split max-calls and max-cost.'),
    },
};
const { alpha, 'min-accuracy': minAccuracy } = SETTINGS.judgment;
const measuring = {
    ...SETTINGS.gate,
    ...SETTINGS.configuration,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    ...SETTINGS.pace,
    ...SETTINGS.confinement,
    ...SETTINGS.machine,
    ...SETTINGS.budget,
    ...SETTINGS.division,
};
/** Settings of the commands that measure or simulate. No command accepts a setting that it would ignore. */
const TAKEN_BY = {
    gate: {
        ...measuring,
        ...SETTINGS.arm,
        ...SETTINGS.comparison,
        ...SETTINGS.judgment,
        ...SETTINGS.display,
    },
    run: { ...measuring, ...SETTINGS.arm, ...SETTINGS.display, alpha, 'min-accuracy': minAccuracy },
    compare: { ...measuring, alpha },
    simulation: {
        ...SETTINGS.configuration,
        ...SETTINGS.arm,
        ...SETTINGS.questions,
        ...SETTINGS.endpoint,
        store: SETTINGS.machine.store,
        ...SETTINGS.budget,
        ...SETTINGS.judgment,
    },
};
/** All settings: a gate takes every one. */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(TAKEN_BY.gate);
/** Settings that shards pass to the merging machine: what is measured and how it is judged. */
const sharedSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    ...SETTINGS.gate,
    ...SETTINGS.configuration,
    ...SETTINGS.comparison,
    ...SETTINGS.arm,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    ...SETTINGS.pace,
    ...SETTINGS.confinement,
    ...SETTINGS.budget,
    ...SETTINGS.judgment,
    'task-details': SETTINGS.display['task-details'],
});
/** Settings that affect the result, and so belong in the command that reproduces a run. */
const REPEATED = {
    config: SETTINGS.configuration.config,
    ...SETTINGS.questions,
    ...SETTINGS.arm,
    ...SETTINGS.confinement,
    ...SETTINGS.judgment,
};
/** The setting that overrides each field of the configuration file, by the field's path. */
const OVERRIDING = new Map([
    ...Object.keys({ ...SETTINGS.questions, ...SETTINGS.arm }).map(name => [name, name]),
    ...Object.keys(SETTINGS.confinement).map(name => [name, name]),
    ...Object.keys(SETTINGS.judgment).map(name => [`decision.${name}`, name]),
    ...Object.keys(SETTINGS.budget).map(name => [`budget.${name}`, name]),
]);
/** Settings of the command line only. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable with the API key, or with none for an endpoint that needs no key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable with the API key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    verbose: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .optional()
        .describe('Also print the numbers of both arms, the method and every task that moved.'),
    debug: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional().describe('Print each request: method, host, status and time.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, for example with another --margin. Makes no calls.'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Estimate calls, tokens and cost. Makes no calls.'),
});
/** Settings of the action only. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('API key for the endpoint. Use none for an endpoint that needs no key.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('API key for the second endpoint. Use none if it needs no key.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Token to write the comment with. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['true', 'false', 'always'])
        .default('true')
        .describe('Whether to comment on the pull request. The comment is updated in place. Changes that do not affect the model get no comment, unless this is always.'),
    check: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Whether to also create a check run on the commit. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Whether to keep answers, datasets and task code in the repository's Actions cache."),
    upload: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Whether to upload the report as artifacts. A failed upload never changes the verdict.'),
    artifact: text.optional().describe('Name of the report artifact. Default: swelancer-gate- and the id.'),
    shards: text
        .optional()
        .describe('Folder with the downloaded shards of this run. Only missing answers are requested.'),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
        .default('')
        .describe('Branch that records runs of the default branch to find drift, such as swelancer-gate-history. Needs contents: write and issues: write. Default: none.'),
    'working-directory': text.default('.').describe('Folder with the configuration file.'),
});
/**
 * Validates text values from flags or inputs. Empty text counts as absent, because GitHub passes it that way.
 * @throws Failure that names the setting and the values it takes.
 */
function parseSettings(schema, values, place) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue === undefined ? 'not understood' : complaint(issue)}`, {
        hint: `Got ${JSON.stringify(given[name])}.`,
    });
}
/** The validator's types as the user writes them. */
const KINDS = {
    number: 'a number',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
    array: 'a list, such as [a, b]',
    object: 'a mapping of fields, such as {name: value}',
    record: 'a mapping of fields, such as {name: value}',
};
const anyOf = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
/** Describes what is wrong with a value. The validator's own messages name internal types. */
function complaint(issue) {
    switch (issue.code) {
        case 'invalid_type':
            if (issue.message.endsWith('received undefined'))
                return 'is missing';
            return `must be ${KINDS[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be ${anyOf(issue.values.map(value => JSON.stringify(value)))}`;
        case 'too_small':
            return issue.origin === 'string'
                ? 'must not be empty'
                : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
        case 'too_big':
            return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
        case 'invalid_union': {
            const branches = issue.errors.flatMap(([first]) => (first === undefined ? [] : [complaint(first)]));
            return branches.map((words, index) => (index === 0 ? words : words.replace(/^must be /, ''))).join(' or ');
        }
        default:
            return issue.message;
    }
}


/***/ }),

/***/ 72031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ shardName),
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   Id: () => (/* binding */ shardSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Reads `2/4`. */
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'takes N/M, such as 2/4')
    .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
})
    .refine(({ number, of }) => number <= of, 'the first number must be at most the second, such as 2/4');
/** The shard's tasks: every n-th of the suite, so that shards differ by at most one task. */
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

/** The closest known name if one is similar, otherwise all names. */
function didYouMean(wrong, known) {
    const nearest = [...known].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, wrong) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(b, wrong))[0];
    return nearest !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(nearest, wrong) <= Math.max(2, wrong.length / 3)
        ? `Did you mean "${nearest}"?`
        : `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 64050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hex of a value as JSON with sorted keys. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
}


/***/ }),

/***/ 41753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   e7: () => (/* binding */ signedRange),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oB: () => (/* binding */ accuracies),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4879);
/** Number formats of all renderings. The minus is U+2212, as wide as the plus. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Node reads its language data with the first of these, which takes 40 ms.
const whole = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat('en-US'));
const cents = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const moments = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }));
const days = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }));
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
/** `20 points`, `4.5 points`: an unsigned size, with a decimal only if it matters. */
function size(fraction) {
    const digits = decimal(fraction);
    return `${digits} ${digits === '1' ? 'point' : 'points'}`;
}
/** Percentage points without a sign: whole from 10, one decimal below unless it is zero. */
function decimal(fraction) {
    const value = Math.abs(fraction * 100);
    return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}
/** `48%` */
function wholePercent(fraction) {
    return `${(fraction * 100).toFixed(0)}%`;
}
/** `68% → 48%`, with a decimal if whole numbers would contradict the difference. */
function accuracies(before, now) {
    const rounded = Math.round(100 * now) - Math.round(100 * before);
    const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
    return [before, now].map(value => `${(value * 100).toFixed(digits)}%`).join(' → ');
}
/** `12 to 35`: percentage points, rounded if they are far apart. */
function rangeOf(low, high) {
    const digits = high - low < 0.05 ? 1 : 0;
    return [low, high].map(value => (value * 100).toFixed(digits)).join(' to ');
}
/** `−5.0 to +12.7`: percentage points with their signs. */
function signedRange(low, high) {
    return `${signed(low)} to ${signed(high)}`;
}
/** `$1,000`: the price of a task. */
function price(dollars) {
    return `$${Number.isInteger(dollars) ? integer(dollars) : cents().format(dollars)}`;
}
/** `$1.24`. Only a known zero is shown as zero. */
function cost(dollars) {
    if (dollars === null)
        return 'unknown';
    return dollars > 0 && dollars < 0.01 ? 'under $0.01' : `$${cents().format(dollars)}`;
}
/** `1 task`, `1,130 tasks` */
function count(number, noun, plural = `${noun}s`) {
    return `${integer(number)} ${number === 1 ? noun : plural}`;
}
/** `1,130` */
function integer(number) {
    return Number.isInteger(number) && Math.abs(number) < 1000 ? String(number) : whole().format(number);
}
/** `4`, or `4 to 8` if tasks differ. */
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
/** `45 s`, `3 min`, `2 h`: remaining time, rounded up. */
function timeLeft(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** `24 Nov 2026, 08:41 UTC` */
function moment(date) {
    return `${moments().format(new Date(date))} UTC`;
}
/** `24 Nov 2026` */
function day(date) {
    return days().format(new Date(date));
}
/** A probability as a count: `about 3 of 10,000 runs`. */
function outOf(probability) {
    if (probability >= 0.995)
        return 'nearly every run';
    if (probability < 0.0001)
        return 'fewer than 1 of 10,000 runs';
    const of = probability >= 0.01 ? 100 : probability >= 0.001 ? 1000 : 10_000;
    return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
/** The short form of a 40-digit commit. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** `maxRounds` of `max-rounds`. */
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Runs a function on first use and keeps its result. */
function once(work) {
    let done;
    return () => {
        done ??= { result: work() };
        return done.result;
    };
}


/***/ }),

/***/ 27828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   g4: () => (/* binding */ REF),
/* harmony export */   iB: () => (/* binding */ RELEASED),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony export DOCUMENTED_CALL */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);




/**
 * Whether npm and the tag `v0` have a release. Until then the npm name is unclaimed, and no text may point to it.
 * The first release sets this to true and runs `npm run reference` (CONTRIBUTING.md).
 */
const RELEASED = false;
/** This project on GitHub. */
const HOME = 'swelancer-gate/swelancer-gate';
/** Ref that documentation and examples use. */
const REF = RELEASED ? 'v0' : 'main';
/** Command that documentation uses. */
const DOCUMENTED_CALL = RELEASED ? 'npx swelancer-gate' : 'swelancer-gate';
/** URL of a file of this project, for reading. */
const pageAt = (file) => `https://github.com/${HOME}/blob/${REF}/${file}`;
/**
 * The GitHub source from which a runner or npm fetched a folder; null if neither did.
 * @param folder of the package: runners use `_actions/OWNER/NAME/REF`; npm records the commit of a git package
 */
function fetchedFrom(folder) {
    const [, owner, name, ref] = /[\\/]_actions[\\/]([^\\/]+)[\\/]([^\\/]+)[\\/](.+)$/.exec(folder) ?? [];
    if (ref !== undefined)
        return { repository: `${owner}/${name}`, ref: ref.replaceAll('\\', '/') };
    const lock = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '..', '.package-lock.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lock))
        return null;
    const { packages } = lockSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lock, 'utf8')));
    const resolved = packages[`node_modules/${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(folder)}`]?.resolved ?? '';
    const [, repository, commit] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
    return repository === undefined || commit === undefined ? null : { repository, ref: commit };
}
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ resolved: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })) });
/** Command to run this version again, also on other machines if it was fetched from GitHub. */
const PROGRAM = callOf(RELEASED ? null : fetchedFrom(_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n));
function callOf(source) {
    return source === null ? DOCUMENTED_CALL : `npx github:${source.repository}#${source.ref}`;
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
        const message = `not valid YAML: ${broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}`;
        const hint = 'Check the indentation, tabs, quotes and brackets on that line and the one before.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', message, { file, line: lineAt(broken.pos[0]), hint });
    }
    try {
        return { value: document.toJS(), document, lineOf, lineAt };
    }
    catch (error) {
        // Exponential alias expansion is only detected here.
        const hint = 'Write the values out instead of using aliases.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file, hint });
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

/***/ 24996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PRESETS),
/* harmony export */   h: () => (/* binding */ installWords)
/* harmony export */ });
/** Instructions to install an agent. */
function installWords({ from }) {
    if (typeof from === 'string')
        return from;
    return `${from.registry === 'npm' ? 'npm install --global' : 'python -m pip install'} ${from.name}`;
}
const npm = (name) => ({ registry: 'npm', name });
/** All also get the task on standard input, may read the code, and should not change anything. */
const PRESETS = {
    'claude-code': {
        program: 'claude',
        arguments: [
            ['--print', '--output-format', 'stream-json', '--verbose', '--no-session-persistence'],
            // Denies permission prompts; reading needs none.
            ['--permission-prompts', 'none'],
            ['--model', '{model}'],
            ['--max-turns', '{max-turns}'],
            ['--max-budget-usd', '{max-cost}'],
        ],
        sets: { DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
        takes: [
            ...['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'CLAUDE_CODE_OAUTH_TOKEN'],
            // Bedrock with a short-lived key; the role's credentials would grant more than models.
            ...['CLAUDE_CODE_USE_BEDROCK', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'ANTHROPIC_BEDROCK_BASE_URL'],
        ],
        output: 'claude',
        from: npm('@anthropic-ai/claude-code'),
        tried: { version: '2.1.331', on: '2026-11-28' },
        documentation: 'https://code.claude.com/docs/en/headless',
        key: '`ANTHROPIC_API_KEY`, `CLAUDE_CODE_OAUTH_TOKEN` or `AWS_BEARER_TOKEN_BEDROCK`',
        protocol: "Anthropic's messages",
        reports: 'steps, turns, tokens, cost',
    },
    /** Its own sandbox does not work inside another one. */
    codex: {
        program: 'codex',
        arguments: [
            ['exec', '--json', '--skip-git-repo-check', '--ephemeral'],
            ['--model', '{model}'],
        ],
        inSandbox: { arguments: [['--sandbox', 'danger-full-access']] },
        withoutSandbox: { arguments: [['--sandbox', 'read-only']] },
        withEndpoint: {
            arguments: [
                ['-c', 'model_provider=gate'],
                [
                    '-c',
                    'model_providers.gate={name="gate",base_url="{base-url}",env_key="OPENAI_API_KEY",wire_api="responses"}',
                ],
            ],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
        },
        takes: ['CODEX_API_KEY'],
        output: 'codex',
        from: npm('@openai/codex'),
        tried: { version: '0.169.0', on: '2026-11-28' },
        documentation: 'https://developers.openai.com/codex/noninteractive',
        key: "the gate's, or `CODEX_API_KEY`",
        protocol: "OpenAI's responses, no chat completions",
        reports: 'steps, tokens',
    },
    /** Your own URL (GOOGLE_GEMINI_BASE_URL) also needs `security.auth.selectedType` in .gemini/settings.json. */
    'gemini-cli': {
        program: 'gemini',
        arguments: [
            ['--output-format', 'stream-json', '--approval-mode', 'plan'],
            ['--model', '{model}'],
        ],
        sets: { GEMINI_CLI_TRUST_WORKSPACE: 'true' },
        takes: [
            'GEMINI_API_KEY',
            'GOOGLE_API_KEY',
            'GOOGLE_GEMINI_BASE_URL',
            'GOOGLE_GENAI_USE_VERTEXAI',
            'GOOGLE_CLOUD_PROJECT',
            'GOOGLE_CLOUD_LOCATION',
        ],
        output: 'gemini',
        limitCode: 53,
        from: npm('@google/gemini-cli'),
        tried: { version: '0.61.0', on: '2026-11-28' },
        documentation: 'https://geminicli.com/docs/cli/headless/',
        key: '`GEMINI_API_KEY`',
        protocol: "Gemini's",
        reports: 'steps, tokens',
    },
    /** It needs Node.js 22. */
    'qwen-code': {
        program: 'qwen',
        arguments: [
            ['--output-format', 'stream-json', '--approval-mode', 'plan'],
            ['--model', '{model}'],
            ['--max-session-turns', '{max-turns}'],
        ],
        withEndpoint: {
            arguments: [['--auth-type', 'openai']],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
        },
        takes: ['DASHSCOPE_API_KEY'],
        output: 'claude',
        limitCode: 53,
        from: npm('@qwen-code/qwen-code'),
        tried: { version: '0.24.4', on: '2026-11-28' },
        documentation: 'https://qwenlm.github.io/qwen-code-docs/en/users/features/headless/',
        key: "the gate's",
        protocol: 'chat completions',
        reports: 'steps, turns, tokens',
    },
    /** Kimi Code, which replaced the Python kimi-cli. Its task is an argument, and it cannot be restricted to reading. */
    'kimi-cli': {
        program: 'kimi',
        arguments: [
            ['--output-format', 'stream-json'],
            ['--prompt', '{task}'],
        ],
        sets: { KIMI_CODE_NO_AUTO_UPDATE: '1' },
        withEndpoint: {
            sets: {
                KIMI_MODEL_PROVIDER_TYPE: 'openai',
                KIMI_MODEL_NAME: '{model}',
                KIMI_MODEL_BASE_URL: '{base-url}',
                KIMI_MODEL_API_KEY: '{api-key}',
            },
        },
        takes: ['KIMI_MODEL_PROVIDER_TYPE', 'KIMI_MODEL_NAME', 'KIMI_MODEL_BASE_URL', 'KIMI_MODEL_API_KEY'],
        output: 'kimi',
        from: npm('@moonshot-ai/kimi-code'),
        tried: { version: '2.1.0', on: '2026-11-28' },
        documentation: 'https://moonshotai.github.io/kimi-code/en/',
        key: "the gate's",
        protocol: 'chat completions',
        reports: 'steps, turns',
    },
    /** Without the gate's key, it uses GitHub's models and COPILOT_GITHUB_TOKEN. */
    'copilot-cli': {
        program: 'copilot',
        arguments: [
            ['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--no-color'],
            ['--model', '{model}'],
        ],
        withEndpoint: { sets: { COPILOT_PROVIDER_BASE_URL: '{base-url}', COPILOT_PROVIDER_API_KEY: '{api-key}' } },
        takes: ['COPILOT_GITHUB_TOKEN', 'COPILOT_PROVIDER_TYPE', 'COPILOT_PROVIDER_WIRE_API', 'COPILOT_OFFLINE'],
        output: 'copilot',
        from: npm('@github/copilot'),
        tried: { version: '1.0.102', on: '2026-11-28' },
        documentation: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference',
        key: "the gate's, or `COPILOT_GITHUB_TOKEN`",
        protocol: "chat completions, or GitHub's",
        reports: 'steps, turns',
    },
    /** Untested: it needs an account. */
    'cursor-agent': {
        program: 'cursor-agent',
        arguments: [
            ['--print', '--output-format', 'stream-json', '--mode', 'ask', '--trust'],
            ['--model', '{model}'],
            ['{task}'],
        ],
        takes: ['CURSOR_API_KEY'],
        output: 'claude',
        from: 'curl https://cursor.com/install -fsS | bash',
        tried: null,
        documentation: 'https://cursor.com/docs/cli/headless',
        key: '`CURSOR_API_KEY`',
        protocol: "Cursor's",
        reports: 'steps',
    },
    /**
     * It sees no code, because a work tree without history has no map; with `--yes-always` it adds files that the model
     * names. All model names of litellm work.
     */
    aider: {
        program: 'aider',
        arguments: [
            ['--message-file', '{task-file}', '--chat-mode', 'ask', '--no-git', '--yes-always'],
            ['--no-pretty', '--no-stream', '--no-analytics', '--no-check-update', '--no-show-model-warnings'],
            ['--no-show-release-notes', '--no-gitignore', '--no-suggest-shell-commands'],
        ],
        withEndpoint: {
            arguments: [['--model', 'openai/{model}']],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_API_BASE: '{base-url}' },
        },
        withoutEndpoint: { arguments: [['--model', '{model}']] },
        takes: ['ANTHROPIC_API_KEY', 'DEEPSEEK_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'aider',
        from: { registry: 'python', name: 'aider-chat' },
        tried: { version: '0.86.2', on: '2026-11-28' },
        documentation: 'https://aider.chat/docs/scripting.html',
        key: "the gate's, or its provider's",
        protocol: 'chat completions',
        reports: 'tokens, rounded',
    },
    /** Permissions: https://opencode.ai/docs/permissions/ */
    opencode: {
        program: 'opencode',
        arguments: [['run', '--format', 'json', '--title', 'task']],
        sets: {
            OPENCODE_DISABLE_AUTOUPDATE: 'true',
            OPENCODE_PERMISSION: '{"edit":"deny","bash":"deny","webfetch":"deny"}',
        },
        withEndpoint: {
            arguments: [['--model', 'gate/{model}']],
            sets: {
                OPENAI_API_KEY: '{api-key}',
                OPENCODE_CONFIG_CONTENT: '{"provider":{"gate":{"npm":"@ai-sdk/openai-compatible","models":{"{model}":{}},"options":{"baseURL":"{base-url}","apiKey":"{env:OPENAI_API_KEY}"}}}}',
            },
        },
        withoutEndpoint: { arguments: [['--model', '{model}']] },
        takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'opencode',
        from: npm('opencode-ai'),
        tried: { version: '1.18.33', on: '2026-11-28' },
        documentation: 'https://opencode.ai/docs/cli/',
        key: "the gate's, or its provider's",
        protocol: 'chat completions',
        reports: 'steps, turns, tokens, cost',
    },
    /** Kilo Code, a fork of opencode. */
    kilo: {
        program: 'kilo',
        arguments: [['run', '--format', 'json', '--title', 'task']],
        sets: {
            KILO_DISABLE_AUTOUPDATE: 'true',
            KILO_DISABLE_MODELS_FETCH: 'true',
            KILO_DISABLE_SESSION_INGEST: 'true',
            KILO_SESSION_RETRY_LIMIT: '2',
            KILO_PERMISSION: '{"edit":"deny","bash":"deny","webfetch":"deny"}',
        },
        withEndpoint: {
            arguments: [['--model', 'gate/{model}']],
            sets: {
                OPENAI_API_KEY: '{api-key}',
                KILO_CONFIG_CONTENT: '{"provider":{"gate":{"npm":"@ai-sdk/openai-compatible","models":{"{model}":{}},"options":{"baseURL":"{base-url}","apiKey":"{env:OPENAI_API_KEY}"}}}}',
            },
        },
        withoutEndpoint: { arguments: [['--model', '{model}']] },
        takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'opencode',
        from: npm('@kilocode/cli'),
        tried: { version: '7.7.7', on: '2026-11-28' },
        documentation: 'https://kilo.ai/docs/cli',
        key: "the gate's, or its provider's",
        protocol: 'chat completions',
        reports: 'steps, turns, tokens, cost',
    },
    /** Untested: it needs an account. Its output format is Claude Code's. */
    amp: {
        program: 'amp',
        arguments: [['--execute', '--stream-json', '--no-notifications', '--no-ide']],
        takes: ['AMP_API_KEY'],
        output: 'claude',
        from: npm('@sourcegraph/amp'),
        tried: null,
        documentation: 'https://ampcode.com/manual',
        key: '`AMP_API_KEY`',
        protocol: "Amp's, which chooses the model",
        reports: 'steps, turns, tokens',
    },
    /** Its task is an argument. In plan mode, it does not change anything. */
    cline: {
        program: 'cline',
        arguments: [
            ['--json', '--plan', '--auto-approve', 'true'],
            ['--model', '{model}'],
        ],
        withEndpoint: {
            arguments: [['--provider', 'openai-compatible'], ['{task}']],
            home: {
                '.cline/data/settings/providers.json': '{"version":1,"lastUsedProvider":"openai-compatible","modes":{},"providers":{"openai-compatible":{"settings":{"provider":"openai-compatible","apiKey":"{api-key}","model":"{model}","baseUrl":"{base-url}"},"updatedAt":"2026-01-01T00:00:00.000Z","tokenSource":"manual"}}}',
            },
        },
        withoutEndpoint: { arguments: [['{task}']] },
        takes: ['CLINE_API_KEY'],
        output: 'cline',
        from: npm('cline'),
        tried: { version: '3.0.65', on: '2026-11-28' },
        documentation: 'https://docs.cline.bot',
        key: "the gate's, or `CLINE_API_KEY`",
        protocol: 'chat completions',
        reports: 'steps, turns, tokens, cost',
    },
    continue: {
        program: 'cn',
        arguments: [['--print', '--readonly']],
        withEndpoint: {
            home: {
                '.continue/config.yaml': '{"name":"gate","version":"1.0.0","schema":"v1","models":[{"name":"{model}","provider":"openai","model":"{model}","apiKey":"{api-key}","apiBase":"{base-url}","roles":["chat"],"capabilities":["tool_use"]}]}',
            },
        },
        takes: ['CONTINUE_API_KEY'],
        output: 'text',
        from: npm('@continuedev/cli'),
        tried: { version: '1.5.47', on: '2026-11-28' },
        documentation: 'https://continue.dev',
        key: "the gate's, or `CONTINUE_API_KEY`",
        protocol: 'chat completions',
        reports: 'its answer alone',
    },
    pi: {
        program: 'pi',
        arguments: [
            ['--mode', 'json', '--print', '--no-session', '--offline', '--tools', 'read,grep,find,ls'],
            ['--model', '{model}'],
        ],
        withEndpoint: {
            arguments: [['--provider', 'gate']],
            home: {
                '.pi/agent/models.json': '{"providers":{"gate":{"baseUrl":"{base-url}","api":"openai-completions","apiKey":"{api-key}","models":[{"id":"{model}"}]}}}',
            },
        },
        takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'pi',
        from: npm('@mariozechner/pi-coding-agent'),
        tried: { version: '0.73.1', on: '2026-11-28' },
        documentation: 'https://github.com/badlogic/pi-mono/tree/main/packages/coding-agent',
        key: "the gate's, or its provider's",
        protocol: 'chat completions',
        reports: 'steps, turns, tokens',
    },
    /** In headless mode it refuses whatever would need an approval, which reading does not. */
    'mistral-vibe': {
        program: 'vibe',
        arguments: [
            ['--prompt-file', '{task-file}', '--output', 'streaming', '--trust', '--agent', 'ask'],
            ['--disabled-tools', 'write_file', '--disabled-tools', 'edit'],
            ['--max-turns', '{max-turns}'],
            ['--max-price', '{max-cost}'],
        ],
        sets: { VIBE_ENABLE_TELEMETRY: 'false', VIBE_ENABLE_UPDATE_CHECKS: 'false' },
        withEndpoint: {
            sets: { OPENAI_API_KEY: '{api-key}', VIBE_ACTIVE_MODEL: 'gate' },
            home: {
                '.vibe/config.toml': 'providers = [{name = "gate", api_base = "{base-url}", api_key_env_var = "OPENAI_API_KEY"}]\nmodels = [{name = "{model}", provider = "gate", alias = "gate"}]\n',
            },
        },
        withoutEndpoint: { sets: { VIBE_ACTIVE_MODEL: '{model}' } },
        takes: ['MISTRAL_API_KEY'],
        output: 'vibe',
        limitCode: 3,
        from: { registry: 'python', name: 'mistral-vibe' },
        tried: { version: '3.0.2', on: '2026-11-28' },
        documentation: 'https://docs.mistral.ai/mistral-vibe/introduction',
        key: "the gate's, or `MISTRAL_API_KEY`",
        protocol: 'chat completions',
        reports: 'steps',
    },
    /**
     * Superagent's, not xAI's. It reads .grok/GROK.md, cannot be kept from writing, and limits an answer to 1,536 tokens unless
     * told otherwise. Every release calls itself 1.0.1, so that cached answers outlive an update.
     */
    'grok-cli': {
        program: 'grok',
        arguments: [
            ['--prompt', '{task}'],
            ['--model', '{model}'],
            ['--max-tool-rounds', '{max-turns}'],
        ],
        sets: { GROK_MAX_TOKENS: '16384' },
        withEndpoint: { sets: { GROK_API_KEY: '{api-key}', GROK_BASE_URL: '{base-url}' } },
        takes: ['GROK_API_KEY', 'GROK_BASE_URL'],
        output: 'grok',
        from: npm('@vibe-kit/grok-cli'),
        tried: { version: '0.0.34', on: '2026-11-28' },
        documentation: 'https://github.com/superagent-ai/grok-cli',
        key: "the gate's, or `GROK_API_KEY`",
        protocol: 'chat completions',
        reports: 'steps, turns',
    },
};


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   OJ: () => (/* binding */ untriedNote),
/* harmony export */   Sx: () => (/* binding */ recipeOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24996);



/**
 * Resolves an arm's `command:`.
 * @throws Failure if there is no such preset.
 */
function recipeOf(command, { model, limits }, { hasEndpoint, isSandboxed }) {
    const values = {
        model,
        'max-turns': String(limits.maxTurns),
        'max-cost': limits.maxCost === null ? null : String(limits.maxCost),
    };
    if ('run' in command) {
        const [program = '', ...rest] = command.run;
        const own = {
            sets: {},
            home: {},
            takes: command.environment,
            output: 'text',
            limitCode: null,
            install: 'Install it, or name its path.',
        };
        return { program, arguments: rest.map(word => fill(word, values) ?? ''), ...own };
    }
    const preset = presetNamed(command.preset);
    if (preset === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no preset "${command.preset}" for the command solver`, {
            hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(command.preset, Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f)),
        });
    }
    const parts = [
        preset,
        (isSandboxed ? preset.inSandbox : preset.withoutSandbox) ?? {},
        (hasEndpoint ? preset.withEndpoint : preset.withoutEndpoint) ?? {},
    ];
    const groups = parts.flatMap(part => part.arguments ?? []).map(group => group.map(word => fill(word, values)));
    const filled = (field) => Object.fromEntries(parts
        .flatMap(part => Object.entries(part[field] ?? {}))
        .map(([name, value]) => [name, fill(value, values)])
        .filter(isWhole));
    return {
        program: preset.program,
        arguments: [...groups.flatMap(group => (isWhole(group) ? group : [])), ...command.arguments],
        sets: filled('sets'),
        home: filled('home'),
        takes: [...preset.takes, ...command.environment],
        output: preset.output,
        limitCode: preset.limitCode ?? null,
        install: `Install it: ${(0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .installWords */ .h)(preset)}`,
    };
}
/** Names of the variables that a command's agent gets in addition to those that every program needs. */
function variablesOf(command) {
    const takenBy = (preset) => presetNamed(preset)?.takes ?? [];
    if (typeof command === 'string')
        return takenBy(command);
    return [...('preset' in command ? takenBy(command.preset) : []), ...command.environment];
}
const presetNamed = (name) => (Object.hasOwn(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f, name) ? _presets_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESETS */ .f[name] : undefined);
/** Warning on an untested preset; null for others. */
function untriedNote(command) {
    if (!('preset' in command))
        return null;
    const preset = presetNamed(command.preset);
    if (preset === undefined || preset.tried !== null)
        return null;
    return `The preset ${command.preset} was written from its documentation (${preset.documentation}) and never tried.`;
}
/** Replaces known placeholders; others are kept. Null if a known one has no value. */
function fill(text, values) {
    let whole = true;
    const filled = text.replaceAll(/\{([a-z-]+)\}/g, (found, name) => {
        if (!Object.hasOwn(values, name))
            return found;
        const value = values[name] ?? null;
        whole &&= value !== null;
        return value ?? '';
    });
    return whole ? filled : null;
}
const isWhole = (words) => words.every(word => typeof word === 'string');


/***/ }),

/***/ 72466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['statistical', 'strict', 'threshold'])
        .default('statistical')
        .describe('statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when accuracy drops by more than the margin, whether it is luck or not.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100)])
        .default('auto')
        .describe('Drop in percentage points that a pass rules out. auto: about the smallest drop that this suite finds 8 times in 10, and at least 5.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(100)
        .default(2)
        .describe('Drops below this many percentage points never fail the build, even if proven.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.0001)
        .max(0.5)
        .default(0.05)
        .describe('False-positive rate: the share of harmless changes that may fail (0.05 is 1 in 20).'),
    'max-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(4)
        .default(4)
        .describe('Maximum number of rounds before the gate must decide. Fewer rounds cost less and find less.'),
    'baseline-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)])
        .default('auto')
        .describe('Baseline answers per task that runs on the default branch collect. auto: about 500 in total, 5 to 16 per task; for agents about 400, 5 to 12 per task.'),
    'baseline-max-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(7)
        .describe('Days after which cached baseline answers count only if fresh ones agree.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price'])
        .default('equal')
        .describe('equal: all tasks count the same. price: tasks count by their price; a few expensive tasks then dominate and smaller drops go undetected.'),
    'single-tasks': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'off'])
        .default('warn')
        .describe('What happens when a single task that was answered right breaks for good. fail: fail the build. warn: name the task, and fail only if the suite marks it as critical. off: do not check.'),
    'explain-drop': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off'])
        .default('auto')
        .describe('Whether to search for the part of the change that caused a drop, by undoing parts and asking the broken tasks again. Uses at most half as many requests as the gate did.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('What to do when neither a drop is proven nor one beyond the margin is ruled out.'),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe('Fail when accuracy is significantly below this value (0 to 1), whatever the baseline is.'),
});


/***/ })

};
