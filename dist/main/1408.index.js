export const id = 1408;
export const ids = [1408];
export const modules = {

/***/ 21295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ checkOwnTasks),
/* harmony export */   GV: () => (/* binding */ changedJudge),
/* harmony export */   JQ: () => (/* binding */ noJudge),
/* harmony export */   Uv: () => (/* binding */ readJudge),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52582);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _config_run_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27121);
/* harmony import */ var _dataset_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34705);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46145);






/**
 * The first trusted source with a configuration; null if none is usable.
 * @throws Failure if a source is unreadable.
 */
async function readJudge(places, { config, suite }) {
    const notes = [];
    for (const source of places) {
        const text = await source.read(config);
        if (text === null)
            continue;
        try {
            const file = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .me)(text, config);
            const missing = await withoutTasks((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite), source);
            if (missing === undefined)
                return { judge: { file, source }, notes };
            // A change that adds the tasks must be able to pass, like one that adds the configuration.
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.withoutTasks(missing, source.label) });
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR))
                throw error;
            notes.push({ kind: 'warning', text: _notes_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .Y.unusableConfiguration(source.label, error.message) });
        }
    }
    return { judge: null, notes };
}
/** The first folder or file of own tasks without tasks in a source. */
async function withoutTasks(suites, source) {
    for (const reference of suites.filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { hasTasks } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        if (!(await hasTasks(reference, source)))
            return reference;
    }
    return undefined;
}
/**
 * Reads a configuration's own tasks at the change, because after the merge they judge all other changes.
 * @throws Failure with file and line
 */
async function checkOwnTasks({ file, source }, { suite }) {
    for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(suite?.split(',') ?? file.suite).filter(_dataset_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)) {
        const { readTaskFolder } = await __webpack_require__.e(/* import() */ 5479).then(__webpack_require__.bind(__webpack_require__, 55479));
        await readTaskFolder(reference, source);
    }
}
/** A change from outside without a trusted configuration for its rules and budget. */
function noJudge(places, config) {
    const labels = places.map(({ label }) => label).join(' and ');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
        hint: 'Merge a configuration into the default branch first: it sets the tasks, the rule and the budget.',
    });
}
/** The model that a configuration's `prices` and `context-tokens` are for; empty if it names none. */
async function pricedModel({ file, source }, settings) {
    return settings.model ?? file.model ?? (await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .promptModel */ .Y)(source, file.prompt)) ?? '';
}
/** Edits of a change to trusted fields, including referenced files. */
async function changedJudge(judge, head) {
    const fields = new Set((0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .changedTrustedFields */ .bi)(judge.file, head.file));
    for (const field of ['suite', 'dataset', 'models']) {
        for (const reference of (0,_config_run_config_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f3)(judge.file[field] ?? [])) {
            const file = reference.replace(/#sha256=.*$/, '');
            if (!isRepositoryFile(file))
                continue;
            const before = await textAt(judge.source, file);
            if (before !== undefined && before !== (await textAt(head.source, file)))
                fields.add(field);
        }
    }
    return [...fields];
}
/** The text of a file or of all files of a folder; null if missing, undefined if not text. */
async function textAt(source, file) {
    try {
        return file.endsWith('/') ? JSON.stringify(await source.files(file)) : await source.read(file);
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}
/** Whether a reference is a file of the repository, not a name, URL or outside path. */
function isRepositoryFile(reference) {
    return (/\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) &&
        !URL.canParse(reference) &&
        !reference.startsWith('/') &&
        !reference.split(/[\\/]/).includes('..'));
}


/***/ }),

/***/ 46145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NOTES)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);

/** Notes of a gate on its baseline, rules and tasks. Notes on the answers are in report/notes.ts. */
const NOTES = {
    missingKey: (holder, hint) => `Nothing was measured, because ${holder} is missing. ${hint}`,
    firstConfiguration: (places, config) => `There is nothing to compare with: ${places.map(place => `\`${place}\``).join(' and ')} has no usable \`${config}\`. The rules of this change take effect after the merge.`,
    editedRules: (fields) => `This change also edits ${fields.map(field => `\`${field}\``).join(', ')}. The edit takes effect after the merge: until then the target branch's own ${fields.length === 1 ? 'setting is' : 'settings are'} used.`,
    unusableConfiguration: (place, reason) => `The configuration at ${place} cannot be used: ${reason}`,
    withoutTasks: (folder, place) => `There are no tasks in \`${folder}\` at ${place}.`,
    against: (label, reason) => `Against \`${label}\`: ${reason}`,
    otherFiles: (tasks) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tasks, 'task')} of the suite ${tasks === 1 ? 'concerns' : 'concern'} other files than those that changed, and ${tasks === 1 ? 'was' : 'were'} not asked.`,
    erosion: ({ since, changes, difference, low, high }) => {
        const commit = since.commit === null ? '' : ` (\`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(since.commit)}\`)`;
        return `Small drops have added up: before this change, accuracy had fallen by ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .size */ .Ej)(difference)} (likely ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(-high, -low)}) over ${changes} changes since ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(since.at)}${commit}.`;
    },
};


/***/ }),

/***/ 50599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27828);
/* harmony import */ var _shared_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31294);
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21418);




/** A commit, shortened for phones; git accepts it. */
const short = (value) => (/^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value);
/** The command that reproduces a run locally. */
function commandFor(command, settings, own) {
    const defaults = new Map(Object.entries(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({}, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCOMPILED */ .J)));
    const changed = Object.entries(settings).filter(([name, value]) => name in _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .REPEATED */ .zu && value !== defaults.get(name));
    const flags = [...Object.entries(own), ...changed].flatMap(([name, value]) => value == null ? [] : [`--${name}`, (0,_shared_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(short(String(value)))]);
    return [_shared_program_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, command, ...flags].join(' ');
}


/***/ }),

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireKey),
/* harmony export */   f: () => (/* binding */ needsKey)
/* harmony export */ });
/* harmony import */ var _config_api_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76105);

/** @throws Failure if an arm needs a model and its key is missing. */
function requireKey({ missingKey: missing }, arms) {
    if (missing !== null && arms.some(needsKey))
        throw (0,_config_api_key_js__WEBPACK_IMPORTED_MODULE_0__/* .missingKey */ .a)(missing);
}
/** An external program can bring its own key; a fixed rule needs none. */
function needsKey(arm) {
    return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}


/***/ }),

/***/ 64175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ noDefaultBase),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oW: () => (/* binding */ findDefaultBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Finds the commit of a ref from the user or an event.
 * @throws Failure; in a shallow clone, the hint says how to fetch more.
 */
async function commitOf(git, ref) {
    const commit = await git.resolve(ref);
    if (commit !== null)
        return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
    throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
/** The newest common commit, where the change started. */
async function mergeBaseOf(git, base, head) {
    const commit = await git.mergeBase(base.commit, head.commit);
    if (commit !== null)
        return { commit, label: base.label };
    throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
/**
 * The tip of the default branch: the named one, otherwise the remote's, otherwise a local main or master. Null if there
 * is none.
 */
async function findDefaultBase(git, branch) {
    const refs = branch === undefined
        ? [
            ...['HEAD', 'main', 'master'].map(name => `refs/remotes/origin/${name}`),
            'refs/heads/main',
            'refs/heads/master',
        ]
        : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await git.tips(refs);
    const [found] = refs.flatMap(ref => tips.get(ref) ?? []);
    return found === undefined ? null : { commit: found.commit, label: branch ?? found.label };
}
function noDefaultBase() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Commit at least once, fetch the default branch, or name another with --baseline REF.',
    });
}
async function unreachable(git, message) {
    return (await git.shallow())
        ? new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${message}: this clone is shallow`, {
            hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
        })
        : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', message, { hint: 'Check the spelling, or fetch the ref.' });
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

/***/ 52362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19830);


/** Notes on the result, most important first. */
function notesOn(report, damage) {
    return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}
const SENTENCES = {
    different: (kind, [before, now]) => `Baseline and candidate were answered by different ${kind}: ${before} before, ${now} now.`,
    endpoints: (shares) => `The answers come from more than one endpoint: ${shares}.`,
    providers: (shares) => `More than one provider served the model, and their accuracy can differ: ${shares}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`,
    truncated: (cut, answers, limit) => `${cut} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${limit > 0 ? `, for example to ${2 * limit}` : ''}.`,
    failed: (answers, reason, taskId, message) => `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} failed (${reason}), for example for task ${taskId}: ${message}`,
};
const warning = (text) => ({ kind: 'warning', text });
/** One model name can be served by many hosts with very different accuracy, so mixed answers get a warning. */
function served({ baseline, candidate, trials }) {
    if (baseline !== null && baseline.model !== candidate.model)
        return [];
    const before = baseline?.served ?? [];
    const all = [...before, ...candidate.served];
    const different = ['host', 'provider', 'model', 'fingerprint'].flatMap(field => {
        const sides = [before, candidate.served].map(who => namesOf(who, field).join(', '));
        if (sides.includes('') || sides[0] === sides[1])
            return [];
        return [warning(SENTENCES.different(NAMES[field], sides))];
    });
    const hosts = namesOf(all, 'host');
    const mixed = hosts.length < 2 ? [] : [warning(SENTENCES.endpoints(shares(all, 'host')))];
    const providers = namesOf(all, 'provider');
    // A router picks a provider for each request unless one is pinned.
    const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
    const unpinned = providers.length < 2 || pinned ? [] : [warning(SENTENCES.providers(shares(all, 'provider')))];
    return [...different, ...mixed, ...unpinned];
}
function namesOf(who, field) {
    return [...new Set(who.map(one => one[field] ?? 'unknown'))].sort();
}
/** `a (30), b (12)`: number of answers by source. */
function shares(who, field) {
    return namesOf(who, field)
        .map(name => {
        const own = who.filter(one => (one[field] ?? 'unknown') === name);
        return `${name} (${own.reduce((sum, one) => sum + one.trials, 0)})`;
    })
        .join(', ');
}
const NAMES = {
    host: 'endpoints',
    provider: 'providers',
    model: 'models',
    fingerprint: 'model versions (fingerprints)',
};
function truncated({ candidate, trials }) {
    const cut = trials.candidate.filter(({ reading }) => reading === 'truncated');
    if (cut.length === 0)
        return [];
    const limits = cut.map(({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0));
    const limit = Math.max(...limits);
    return [warning(SENTENCES.truncated(cut.length, candidate.trials, limit))];
}
/** Missing answers by the kind of failure, except the one that ended the run: the verdict's reason has its message. */
function missing({ missing, verdict }) {
    const reasons = new Map();
    for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
        reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
    }
    if (verdict.kind === 'error')
        reasons.delete(verdict.cause);
    return [...reasons].map(([reason, { count: failed, message, taskId }]) => warning(SENTENCES.failed(failed, reason, taskId, message)));
}
/** Each note once, because most apply to both arms. */
function servers({ baseline, candidate }) {
    const all = [baseline, candidate].flatMap(arm => (0,_solver_mcp_server_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .serverNotes */ .x)(arm?.servers ?? []));
    return [...new Set(all)].map(warning);
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Ox: () => (/* binding */ mergeShards),
/* harmony export */   Rj: () => (/* binding */ checkMerged)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Puts the answers of all shards into one store, as if one machine had collected them.
 * @param key of the merging machine
 */
function mergeShards(shards, store, key) {
    const [{ asked }] = shards;
    // Shards start at different times: everything since the first start is fresh.
    const begun = shards.map(shard => shard.begun).reduce((a, b) => (a < b ? a : b));
    store.begun(asked, begun);
    for (const { trials } of shards) {
        for (const trial of trials)
            if (store.get(trial.key) === undefined)
                store.add(trial);
    }
    return {
        asked,
        begun,
        canAsk: mayAsk(shards, key),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether the merging machine can request more: it has a key, or the shards needed none. */
function mayAsk(shards, key) {
    return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}
/** @throws Failure if the shards sent other requests than this run would. */
function checkMerged(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards ran with different settings than this job', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
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

/***/ 31294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Quotes a word for a POSIX shell, so that untrusted text stays one word when pasted. */
function shellWord(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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

/***/ 19830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ serverNotes)
/* harmony export */ });
/** Notes on MCP servers or tools that an arm's agent could not use. */
function serverNotes(servers) {
    return servers.flatMap(server => server.kind === 'left-out'
        ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
        : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`));
}


/***/ })

};
