export const id = 9930;
export const ids = [9930,6336,6105,1585,8787];
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
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47613);










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
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR)
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_8__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
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
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__/* .shardFiles */ .wq)(folder))
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21418);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37981);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14318);







/** A path allowed in a configuration. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of further environment variables to pass to the agent.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Maximum output tokens per answer, including reasoning.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Reasoning effort, such as low, medium or high.'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1)).min(1)], { error: 'takes a suite, or a list of suites' })
        .default('gate')
        .describe('Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt.'),
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(500).default(30).describe('Maximum turns per task.'),
        'max-tokens': tokens.default(500_000).describe('Maximum tokens per task, over all turns.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().optional().describe('Maximum cost per task in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().default(15).describe('Maximum minutes per task.'),
    })
        .prefault({})
        .describe('Limits of an agent per task (solver: agent or command).'),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).default([]).describe('Further arguments for the program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    sandbox: _settings_js__WEBPACK_IMPORTED_MODULE_5__/* .sandboxSchema */ .Nr.default('auto').describe(_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .sandboxSchema */ .Nr.description ?? ''),
    'sandbox-hosts': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, 'takes host or host:port, such as api.example.com'))
        .default([])
        .describe("Further hosts that a sandboxed agent may reach, besides its model's."),
    'sandbox-programs': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[\w.+-]+$/, 'takes names of programs on PATH'))
        .default([])
        .describe('Further installed programs that a sandboxed agent may start, such as MCP servers.'),
    'agent-environment': environmentNames.describe('Environment variables that a changed command may pass to its agent, besides those of the command here.'),
    order: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe('Order of the proposals: as in the dataset, or shuffled to remove position bias.'),
    sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY()
        .default(true)
        .describe('Whether to request JSON by schema, if the endpoint supports it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J())
        .default({})
        .describe('Further fields to send to the endpoint, such as provider routing.'),
    'extra-body-fields': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1))
        .default([])
        .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
        .default({})
        .describe("Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME."),
    prices: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        input: dollars.describe('Input tokens.'),
        'cached-input': dollars.optional().describe('Cached input tokens. Default: the same as input.'),
        output: dollars.describe('Output tokens, including reasoning.'),
    })
        .optional()
        .describe('US dollars per million tokens, if the endpoint does not report cost.'),
    'context-tokens': tokens
        .optional()
        .describe('Context length of the model. A longer prompt is an error and is never truncated.'),
    models: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Maximum requests per minute.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Maximum tokens per minute.'),
    })
        .default({})
        .describe('Rate limits of the endpoint, if it does not announce them.'),
    transport: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only)."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Share of the prices that a batch answer costs, if the endpoint does not report cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().optional().describe('Maximum number of requests per run, not counting retries.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().optional().describe('Maximum cost per run in US dollars.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().positive().optional().describe('Stop requesting answers after this many minutes.'),
    })
        .default({})
        .describe('Limits of one run.'),
});
/** A field that a matrix entry may override, without a default. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
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
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(entry)
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
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** The schema of swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Named variants, each with the fields that it overrides.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task in each scheduled run.'),
    })
        .optional()
        .describe('What to compare: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the closest known name for an unknown field.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOMPILED */ .J);
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
    const words = /^(Invalid|Too) /.test(issue.message) ? ` ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .complaint */ .U4)(issue)}` : `: ${issue.message}`;
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
    return name in _settings_js__WEBPACK_IMPORTED_MODULE_5__.settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}
/** Names of the fields at a path of the schema. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_6__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
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

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);


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
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task) ? 1 : 0), all: all + 1 }));
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

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard),
/* harmony export */   readShards: () => (/* binding */ readShards),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* unused harmony export parseShard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98444);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77989);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47613);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58759);










/** More than the maximum number of jobs in a GitHub matrix. */
const MAX_SHARDS = 1000;
/** The output of one shard: everything a verdict needs about its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive().max(MAX_SHARDS), of: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive().max(MAX_SHARDS) }),
    command: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP,
    /** Answers per task, for commands with that setting. */
    samples: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('baseline')]).nullable(),
    /** Models from the command line of `compare`. */
    models: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }),
    /** Hash of all requests of the run, for every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Start of its comparison, from the store. */
    begun: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    /** Whether it had an API key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    /** All answers to its tasks, cached and new. */
    trials: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_7__/* .trialSchema */ .WI),
    /** Keys of the new answers. */
    paid: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    /** Number of requests, including those without an answer. */
    requests: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().nonnegative(),
});
/** Settings to pass on, without parts of URLs that can be secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP.parse({
        ...settings,
        'base-url': bare(settings['base-url']),
        'fallback-base-url': bare(settings['fallback-base-url']),
    });
}
function withoutSecrets(address) {
    const { origin, pathname } = new URL(address);
    return origin + pathname;
}
const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
/** Writes the file into a folder and returns its path. Names are unique, so one folder can hold all shards. */
async function writeShard(content, folder) {
    (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
    return file;
}
/**
 * Reads the shards of one run from anywhere below the folders, sorted by number. If a shard was rerun, the last one
 * counts.
 * @param command whose shards to read; undefined if there is only one
 * @throws Failure if one is missing or does not match the others.
 */
async function readShards(folders, command) {
    const found = new Map();
    for (const folder of folders) {
        for (const file of await shardFiles(folder, command)) {
            const content = await readShard(file);
            const known = found.get(content.shard.number);
            if (known === undefined || known.content.finishedAt < content.finishedAt) {
                found.set(content.shard.number, { file, content });
            }
        }
    }
    const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
    if (first === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no shard in ${folders.join(', ')}`, {
            hint: 'A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-…, compare-…) in its --out folder.',
        });
    }
    for (const other of others)
        checkSameRun(first, other);
    const { of } = first.content.shard;
    const missing = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(({ number }) => !found.has(number));
    if (missing.length > 0)
        throw incomplete(missing);
    return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing) {
    const them = missing.length === 1 ? 'it' : 'them';
    const names = missing.map(_config_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `missing shards: ${names.join(', ')}`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
/** The shards below a folder. @throws Failure if it cannot be read. */
async function shardFiles(folder, command) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
        const isWanted = (name) => {
            const found = NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(name));
            return found !== null && (command === undefined || found[1] === command);
        };
        return names.filter(isWanted).map(name => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Check the path, and download the shards into it first.',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return parseShard((await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readBounded */ .C)(file)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Make it with the same version, and copy the whole file.',
            cause: error,
        });
    }
}
/** @throws Error if it is not a shard. */
function parseShard(text) {
    return shardFileSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('has a different number of shards');
    if (other.content.command !== content.command)
        throw differs('is from a different command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('has different tasks');
    if (other.content.asked !== content.asked)
        throw differs('has a different configuration');
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
