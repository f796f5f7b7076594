export const id = 8181;
export const ids = [8181,6105,6167,8053];
export const modules = {

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47613);









/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
async function readUnlessOwn(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets can exceed the size limit for files of an arm.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 3933).then(__webpack_require__.bind(__webpack_require__, 73933));
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await shardFiles(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
}


/***/ }),

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For commands without requests, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Parses a key; `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
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

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60356);


/** @param elapsed milliseconds since an arbitrary start */
function createTally(elapsed) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = elapsed();
    const arms = new Map();
    function add(arm, task, trial) {
        const tasks = arms.get(arm) ?? new Map();
        const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .F)(trial, task) ? 1 : 0), all: all + 1 }));
    }
    function accuracies() {
        const [first, ...others] = arms.values();
        const shared = [...(first?.keys() ?? [])].filter(task => others.every(tasks => tasks.has(task)));
        if (shared.length === 0)
            return [];
        return [...arms]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([arm, tasks]) => {
            const shares = shared.map(task => tasks.get(task)).map(own => (own === undefined ? 0 : own.right / own.all));
            return { arm, accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length };
        });
    }
    return {
        onKnown(arm, tasks, trials) {
            const byId = new Map(tasks.map(task => [task.id, task]));
            for (const trial of trials) {
                const task = byId.get(trial.taskId);
                if (task !== undefined)
                    add(arm, task, trial);
            }
        },
        onBatch(trials) {
            done = 0;
            total = trials;
            startedAt = elapsed();
        },
        onTrial({ arm, task }, trial) {
            done++;
            if (trial === null)
                missing++;
            else {
                add(arm, task, trial);
                cost = cost === null || trial.cost === null ? null : cost + trial.cost;
            }
        },
        progress() {
            const secondsLeft = done === 0 ? null : (((elapsed() - startedAt) / done) * (total - done)) / 1000;
            return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
        },
    };
}
/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
function inWords({ done, total, missing, accuracies, cost, secondsLeft }) {
    const parts = [
        `${done} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, 'answer')}`,
        soFar(accuracies),
        missing === 0 ? '' : `${missing} missing`,
        secondsLeft === null || done === total ? '' : `about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
        cost === null ? 'cost unknown' : cost === 0 ? '' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost),
    ];
    return parts.filter(part => part !== '').join(', ');
}
/** Before and now, or each arm by name. */
function soFar(accuracies) {
    if (accuracies.length === 0)
        return '';
    const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
    const figures = accuracies.map(({ arm, accuracy }) => (own ? (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`));
    return `so far ${figures.join(own ? ' → ' : ' · ')}`;
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

/***/ 44116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFolder),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of this program, two levels above both source and bundle. */
const packageFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(import.meta.dirname, '../..');
/** Version of this program, from its own package.json. */
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}


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

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight)
/* harmony export */ });
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


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


/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ AbortError),
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
