export const id = 868;
export const ids = [868,6167,8532];
export const modules = {

/***/ 17862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareNightly: () => (/* binding */ compareNightly),
/* harmony export */   shareNightly: () => (/* binding */ shareNightly)
/* harmony export */ });
/* harmony import */ var _app_compare_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56355);
/* harmony import */ var _app_gate_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84601);
/* harmony import */ var _app_measure_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25222);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71585);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31224);
/* harmony import */ var _report_compare_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49622);
/* harmony import */ var _report_compare_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96259);
/* harmony import */ var _report_compare_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36056);








/**
 * Compares the arms of the matrix, if the configuration has one, with the remaining budget.
 * @throws Failure if nothing can be measured.
 */
async function compareNightly(report, { inputs }, runContext, shards, world) {
    const settings = { ...inputs.settings, ...(0,_app_gate_session_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetLeft */ .Lj)(report) };
    if (!(await hasMatrix(settings, world)))
        return null;
    const all = { ...runContext, ...(await shards()) };
    const compared = await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(() => (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_0__.runCompare)(settings, { samples: 'fresh' }, world, all));
    await (0,_report_compare_write_js__WEBPACK_IMPORTED_MODULE_7__/* .writeComparison */ .Z)(compared, settings.out);
    await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(async () => world.print((0,_report_compare_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCompareTerminal */ .G)(compared, { color: false })));
    await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)((0,_report_compare_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderCompareMarkdown */ .x)(compared));
    for (const { kind, text } of compared.notes)
        if (kind === 'warning')
            (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .annotate */ .fz)('warning', text);
    return compared;
}
/** Runs one shard of it; null if there is nothing to compare. */
async function shareNightly(shard, settings, runContext, world) {
    if (!(await hasMatrix(settings, world)))
        return null;
    return (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(() => (0,_app_compare_session_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompareShard */ .N)(settings, { samples: 'fresh' }, shard, world, runContext));
}
async function hasMatrix(settings, world) {
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)(await (0,_app_measure_session_js__WEBPACK_IMPORTED_MODULE_2__/* .findHead */ .m)(settings, world), settings.config);
    return file?.matrix !== undefined;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27828);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21418);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37981);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14318);








/** A path allowed in a configuration. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of further environment variables to pass to the agent.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Maximum output tokens per answer, including reasoning.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('Reasoning effort, such as low, medium or high.'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1)).min(1)], { error: 'takes a suite, or a list of suites' })
        .default('gate')
        .describe('Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt.'),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(500).default(30).describe('Maximum turns per task.'),
        'max-tokens': tokens.default(500_000).describe('Maximum tokens per task, over all turns.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Maximum cost per task in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().default(15).describe('Maximum minutes per task.'),
    })
        .prefault({})
        .describe('Limits of an agent per task (solver: agent or command).'),
    command: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).default([]).describe('Further arguments for the program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    sandbox: _settings_js__WEBPACK_IMPORTED_MODULE_6__/* .sandboxSchema */ .Nr.default('auto').describe(_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .sandboxSchema */ .Nr.description ?? ''),
    'sandbox-hosts': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, 'takes host or host:port, such as api.example.com'))
        .default([])
        .describe("Further hosts that a sandboxed agent may reach, besides its model's."),
    'sandbox-programs': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w.+-]+$/, 'takes names of programs on PATH'))
        .default([])
        .describe('Further installed programs that a sandboxed agent may start, such as MCP servers.'),
    'agent-environment': environmentNames.describe('Environment variables that a changed command may pass to its agent, besides those of the command here.'),
    order: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe('Order of the proposals: as in the dataset, or shuffled to remove position bias.'),
    sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether to request JSON by schema, if the endpoint supports it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J())
        .default({})
        .describe('Further fields to send to the endpoint, such as provider routing.'),
    'extra-body-fields': zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1))
        .default([])
        .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP())
        .default({})
        .describe("Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME."),
    prices: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        input: dollars.describe('Input tokens.'),
        'cached-input': dollars.optional().describe('Cached input tokens. Default: the same as input.'),
        output: dollars.describe('Output tokens, including reasoning.'),
    })
        .optional()
        .describe('US dollars per million tokens, if the endpoint does not report cost.'),
    'context-tokens': tokens
        .optional()
        .describe('Context length of the model. A longer prompt is an error and is never truncated.'),
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum requests per minute.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum tokens per minute.'),
    })
        .default({})
        .describe('Rate limits of the endpoint, if it does not announce them.'),
    transport: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only)."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Share of the prices that a batch answer costs, if the endpoint does not report cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().optional().describe('Maximum number of requests per run, not counting retries.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Maximum cost per run in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().optional().describe('Stop requesting answers after this many minutes.'),
    })
        .default({})
        .describe('Limits of one run.'),
});
/** A field that a matrix entry may override, without a default. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()
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
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(entry)
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
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** The schema of swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Named variants, each with the fields that it overrides.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task in each scheduled run.'),
    })
        .optional()
        .describe('What to compare: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the closest known name for an unknown field.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_3__/* .UNCOMPILED */ .J);
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
    const words = /^(Invalid|Too) /.test(issue.message) ? ` ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .complaint */ .U4)(issue)}` : `: ${issue.message}`;
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
    return name in _settings_js__WEBPACK_IMPORTED_MODULE_6__.settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}
/** Names of the fields at a path of the schema. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_7__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
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
        hint: `Create it with \`${_shared_program_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .RX} init\`, or name another file with --config.`,
    });
}


/***/ }),

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

/***/ 49622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renderCompareMarkdown)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51006);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58937);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93021);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62521);







/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;
/** The comparison in GitHub Markdown, for the job summary. Its tables are narrow enough for a phone. */
function renderCompareMarkdown(report, limit = LIMIT) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(report.pairs.length, limit, rows => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .serialize */ .lK)(blocks(report, rows)));
}
function blocks(report, rows) {
    const { notes, reproduce } = report;
    const run = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .runPage */ .fL)(report);
    return [
        { type: 'heading', depth: 3, children: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)) },
        mainTable(report),
        ...(notes.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(notes.slice(0, 20).map(note => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Note: ')), ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .phrases */ .HJ)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(note.text, 600)))]))]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Numbers', report.arms.flatMap((arm) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(arm.name))),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .figures */ .u5)(report).map(({ label, of }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${label}: ${of(arm)}`)])),
        ])),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`All ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.pairs.length, 'pair')}`, pairs(report, rows)),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Method', (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .method */ .EJ)(report).map(words => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(words)))),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Reproduce', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(reproduce, 1000), 'sh')]),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .footer */ .qr)(run === null ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`${run}#artifacts`, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Full report')])], [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(run, [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Run log')])]]),
    ];
}
/** Arms and fixed rules by accuracy. */
function mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .place */ .ik)(arm)} `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(arm.name)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .accuracy */ .y2)(arm))), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(arm)})`)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .costOfRight */ .VM)(arm))],
        ],
    }));
    const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFloors */ .YF)(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: [
            [{ type: 'emphasis', children: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(rule.name)] }],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.accuracy))],
            [],
        ],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Model', 'Accuracy', 'Cost per 100 correct'], rows.map(({ cells }) => cells));
}
function pairs({ pairs }, rows) {
    if (pairs.length === 0)
        return [];
    const shown = pairs.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
    return [
        ...(shown.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', 'Difference', 'p, corrected'], shown.map(pair => [
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pair.ahead), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(pair.beats ? ' beats ' : ' and '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(pair.behind)],
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(pair.difference)} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(pair.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(pair.high)})`)],
                    [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(pValue(pair.adjustedP))],
                ])),
            ]),
        ...(shown.length === pairs.length
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length - shown.length, 'more pair')} did not fit here.`))]),
    ];
}
const pValue = (p) => (p < 0.0001 ? 'under 0.0001' : p.toFixed(4));


/***/ }),

/***/ 62521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   VM: () => (/* binding */ costOfRight),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** The sentences of a comparison, for all renderings. */
/** The result in one line: which arm is proven best, or the best value. */
function headline({ arms, suite }) {
    const where = ` on ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suite.tasks, 'task')}`;
    const ranked = arms.filter(({ rank }) => rank !== null);
    const best = ranked.filter(({ rank }) => rank?.best === 1);
    const [first] = best;
    if (first === undefined)
        return ['Nothing could be measured', where];
    const accuracy = first.accuracy === null ? 'no answer' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first.accuracy);
    if (ranked.length === 1)
        return [{ code: first.name }, ` scores ${accuracy}`, where];
    if (best.length === 1)
        return [{ code: first.name }, ` is the best of ${ranked.length}: ${accuracy}`, where];
    const value = bestValue(best);
    if (value !== null)
        return [...value, where];
    const leader = clearLeader(best);
    if (leader !== null) {
        const others = best.filter(arm => arm !== leader);
        return [
            { code: leader.name },
            ` leads with ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(leader.accuracy ?? 0)}, not proven better than `,
            ...named(others),
            where,
        ];
    }
    if (best.length === ranked.length)
        return [`None of ${ranked.length} is proven better than another`, where];
    return ['Tied for first: ', ...listed(best), where];
}
/** Maximum number of names in a headline. */
const MAX_NAMES = 3;
/** With a gap this wide, a tie means too little data, not equal models. */
const CLEAR_GAP = 0.03;
/** The most accurate of the tied arms if another is far behind; null if all are close. */
function clearLeader(tied) {
    const [first, ...others] = tied.toSorted((a, b) => (b.accuracy ?? 0) - (a.accuracy ?? 0));
    const last = others.at(-1);
    if (first === undefined || last === undefined)
        return null;
    return (first.accuracy ?? 0) - (last.accuracy ?? 0) > CLEAR_GAP ? first : null;
}
/** `kimi-k3 is the best value: tied for first with a and b at 25% of their cost`; null without a clear saving. */
function bestValue(tied) {
    const priced = tied.flatMap(arm => (arm.costPerAnswer === null ? [] : [{ arm, price: arm.costPerAnswer }]));
    const [cheapest, next] = priced.sort((a, b) => a.price - b.price);
    if (priced.length < tied.length || cheapest === undefined || next === undefined)
        return null;
    const share = cheapest.price / next.price;
    const most = Math.max(...tied.map(({ accuracy }) => accuracy ?? 0));
    if (!(share <= 0.9) || most - (cheapest.arm.accuracy ?? 0) > CLEAR_GAP)
        return null;
    const others = tied.filter(arm => arm !== cheapest.arm);
    const saving = others.length === 1 ? 'of its cost' : 'of the next cheapest cost';
    return [
        { code: cheapest.arm.name },
        ' is the best value: tied for first with ',
        ...named(others),
        ` at ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePercent */ .pC)(share)} ${saving}`,
    ];
}
function named(arms) {
    return arms.length > MAX_NAMES ? [`${arms.length} others`] : listed(arms);
}
function listed(arms) {
    return arms.flatMap(({ name }, index) => [index === 0 ? '' : index === arms.length - 1 ? ' and ' : ', ', { code: name }]);
}
/** `1`, or `2–4` if the exact rank is not proven. */
function place({ rank }) {
    if (rank === null)
        return '–';
    return rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`;
}
/** `57.2 to 66.5` */
function interval({ low, high }) {
    return low === null || high === null ? '–' : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}
function accuracy(arm) {
    return arm.accuracy === null ? 'not measured' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy);
}
/** Per 100, because a single answer costs a fraction of a cent. */
function costOfRight({ costPerRight, trials }) {
    return trials === 0 ? '–' : hundred(costPerRight);
}
const hundred = (dollars) => (dollars === null ? 'unknown' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(100 * dollars));
/** All other numbers of an arm. Rows that are empty for every arm are dropped. */
function figures(report) {
    const all = [
        { label: `Earned of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, of: ({ earned }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(earned)) },
        { label: 'Answers', of: ({ trials }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials) },
        { label: 'New answers', of: ({ trials, reused }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - reused) },
        { label: 'Missing answers', of: ({ missing }) => (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(missing) },
        { label: 'Unreadable answers', of: unreadable },
        { label: 'Picked the first option (expected if unbiased)', of: firstPicks },
        { label: 'Median time', of: ({ medianLatencyMs }) => time(medianLatencyMs) },
        { label: '90th percentile', of: ({ p90LatencyMs }) => time(p90LatencyMs) },
        { label: 'Tokens in / out', of: tokens },
        { label: 'Cost per 100 answers', of: ({ costPerAnswer }) => hundred(costPerAnswer) },
        { label: 'Cost of this run', of: arm => (arm.calls === 0 ? 'no calls' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost)) },
    ];
    return all.filter(({ of }) => !report.arms.map(of).every(value => value === '–' || value === '0'));
}
function unreadable({ readings, trials }) {
    const readable = (readings.json ?? 0) + (readings.lenient ?? 0);
    return (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(trials - readable);
}
function firstPicks({ firstPicks: picks }) {
    return picks === null ? '–' : `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.share)} (${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(picks.unbiased)})`;
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === 0 ? '–' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(milliseconds);
}
function tokens({ tokensPerAnswer }) {
    if (tokensPerAnswer === null)
        return '–';
    return `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.input))} / ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.round(tokensPerAnswer.output))}`;
}
/** Explains the comparison to a newcomer, one paragraph per string. */
function method({ alpha, suite, pairs }) {
    return [
        `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(suite.chance)}.`,
        'The interval covers the accuracy on these tasks with 95% confidence, because models answer differently each time. Accuracy on other tasks can differ.',
        `One arm beats another only if an exact test on their common tasks proves it, corrected for all ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pairs.length, 'pair')} (Holm). The chance that any of these claims is wrong is at most ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(alpha)}. A rank such as 2–4 means that no more is proven.`,
    ];
}


/***/ }),

/***/ 96259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderCompareTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25230);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93021);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62521);






/** The comparison for a terminal or a log, in plain text. */
function renderCompareTerminal(report, { color }) {
    const { bold, dim, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors(color);
    const proven = report.pairs.filter(({ beats }) => beats);
    return [
        bold((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report))),
        '',
        ...mainTable(report).map((line, index) => (index === 0 ? dim(line) : line)),
        '',
        ...proven.map(({ ahead, behind, difference, low, high }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(ahead)} beats ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(behind)} by ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)})`),
        ...(proven.length === 0 ? [] : ['']),
        ...aligned([
            ['', ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(report).map(({ label }) => label)],
            ...report.arms.map(arm => [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(arm.name, 60), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(report).map(({ of }) => of(arm))]),
        ]).map(dim),
        '',
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 600)}`) : dim((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text, 600))),
        dim(`Repeat: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Arms and fixed rules by accuracy. */
function mainTable(report) {
    const arms = report.arms.map(arm => ({
        at: arm.accuracy ?? -1,
        cells: [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .place */ .ik)(arm), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(arm.name, 60), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .accuracy */ .y2)(arm), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .interval */ .YP)(arm), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .costOfRight */ .VM)(arm)],
    }));
    const rules = (0,_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleFloors */ .YF)(report.suite).map(rule => ({
        at: rule.accuracy,
        cells: ['', `(${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(rule.name, 40)})`, (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.accuracy), '', ''],
    }));
    const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
    return aligned([['Rank', '', 'Accuracy', '95% interval', 'Cost per 100 correct'], ...rows.map(({ cells }) => cells)]);
}
/** Columns of fixed width, numbers right-aligned. */
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    const name = rows[0]?.indexOf('') ?? 0;
    return rows.map(row => row
        .map((cell, column) => (column <= name ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 36056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeComparison)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49622);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78697);






/**
 * Writes the report and its renderings into one folder, next to those of a gate, and returns the path of the page.
 * @throws Failure if the folder is not writable.
 */
async function writeComparison(report, folder) {
    // Loaded late: the page and its component library are only needed at the end of a run.
    const { renderComparePage } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(991), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 94256));
    const page = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.html');
    try {
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.json'), `${JSON.stringify(_report_js__WEBPACK_IMPORTED_MODULE_5__/* .compareReportSchema */ .F.parse(report))}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'compare.md'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderCompareMarkdown */ .x)(report));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(page, renderComparePage(report));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the comparison cannot be written to ${folder}: ${reason}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return page;
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

/***/ 60417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ accuracyInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23032);


/**
 * 95% interval of the mean success probability on these tasks, each with at least one sample; null without tasks.
 * Two right and two wrong answers are added (Agresti and Coull, The American Statistician 52, 1998) to a variance within
 * tasks (Miller, arXiv 2411.00640). Single samples have no such variance, so the tasks then count as random ones.
 */
function accuracyInterval(counts) {
    if (counts.length === 0)
        return null;
    const rates = sum(counts.map(({ right, samples }) => right / samples));
    const noise = (0,_noise_js__WEBPACK_IMPORTED_MODULE_0__/* .noiseOf */ .YN)(counts);
    // Effect of one more answer on the sum of all tasks' rates.
    const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
    const size = counts.length + 4 * step;
    const center = (rates + 2 * step) / size;
    const variance = noise === null
        ? (center * (1 - center)) / size
        : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(0.975) * Math.sqrt(variance);
    return { low: Math.max(0, center - reach), high: Math.min(1, center + reach) };
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
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
    /** Agents only. */
    behavior: behaviorSchema.optional(),
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


/***/ })

};
