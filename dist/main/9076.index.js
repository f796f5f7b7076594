export const id = 9076;
export const ids = [9076];
export const modules = {

/***/ 45288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ withServerOf),
/* harmony export */   e: () => (/* binding */ mcpServersOf),
/* harmony export */   m$: () => (/* binding */ MCP_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98444);



/** Where Claude Code and others look for the servers of a project. */
const MCP_FILE = '.mcp.json';
/** Form of the file: https://code.claude.com/docs/en/mcp#project-scope */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mcpServers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,60}$/, 'takes names of up to 60 letters, digits and . - _'), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('stdio').optional(),
            command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
            args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
            env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_]\w*$/, 'takes names of variables'), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
        })
            .transform(server => ({ ...server, kind: 'program' })),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }).transform(() => ({ kind: 'remote' })),
    ], { error: 'takes {command, args, env} or {type, url}' })),
});
/**
 * The MCP servers of an arm, in the order of their names; none without a `.mcp.json` at the root of its files.
 * @throws Failure when the file cannot be used.
 */
function mcpServersOf(files) {
    const file = files.find(({ path }) => path === MCP_FILE);
    if (file === undefined)
        return [];
    let json;
    try {
        json = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(file.content);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `is not JSON: ${reason}`, { file: MCP_FILE, hint: FORM, cause });
    }
    const { data, error } = fileSchema.safeParse(json);
    if (data === undefined) {
        const [issue] = error.issues;
        const place = issue === undefined || issue.path.length === 0 ? 'the file' : `"${issue.path.join('.')}"`;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place}: ${issue?.message}`, { file: MCP_FILE, hint: FORM });
    }
    return Object.entries(data.mcpServers)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, server]) => server.kind === 'remote'
        ? { kind: 'remote', name }
        : { kind: 'program', name, command: server.command, arguments: server.args, environment: server.env });
}
/** A version of the file with one server as another version has it, or without it. Both must be readable. */
function withServerOf(other, file, name) {
    const [theirs, own] = [other, file].map(({ content }) => looseSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(content)));
    const { [name]: _own, ...rest } = own?.mcpServers ?? {};
    const server = theirs?.mcpServers[name];
    const mcpServers = server === undefined ? rest : { ...rest, [name]: server };
    return { ...file, content: `${JSON.stringify({ ...own, mcpServers }, null, 2)}\n` };
}
const looseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ mcpServers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}) });
const FORM = 'Write it as {"mcpServers": {"tickets": {"command": "tickets-server", "args": []}}}.';


/***/ }),

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ promptModel),
  T: () => (/* binding */ readArm)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/arm/mcp-servers.js
var mcp_servers = __webpack_require__(45288);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/yaml.js
var shared_yaml = __webpack_require__(37981);
;// CONCATENATED MODULE: ./build/arm/prompt/prompt-yaml.js





/** OpenAI's newer name for the system role; endpoints that do not know it refuse it, and all know the older one. */
const roleSchema = schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant'])
    .transform(role => (role === 'developer' ? 'system' : role));
const messagesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ role: roleSchema, content: schemas/* string */.YjP() })).min(1);
const refused = (reason) => schemas/* undefined */.Vxk({ error: reason }).optional();
const parametersSchema = schemas/* strictObject */.rej({
    temperature: schemas/* number */.aig().min(0).max(2).optional(),
    topP: schemas/* number */.aig().gt(0).max(1).optional(),
    maxTokens: schemas/* int */.Whr().positive().optional(),
    maxCompletionTokens: schemas/* int */.Whr().positive().optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).max(4)]).optional(),
    seed: refused('a seed makes samples depend on each other, so the gate sends none: remove it'),
});
const answerSchema = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), schema: schemas/* looseObject */._H3({}) });
const promptFileSchema = schemas/* strictObject */.rej({
    messages: messagesSchema,
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: parametersSchema.default({}),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({})]).optional(),
    // What only GitHub's own pages and evaluations use.
    name: schemas/* unknown */.L5J().optional(),
    description: schemas/* unknown */.L5J().optional(),
    testData: schemas/* unknown */.L5J().optional(),
    evaluators: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories),
 * or the bare list of messages that promptfoo takes in YAML or JSON (https://www.promptfoo.dev/docs/configuration/chat/).
 * Everything that changes the request is taken; what cannot be is refused.
 * @throws Failure with file and line.
 */
function parsePromptYaml(source, file) {
    const yaml = (0,shared_yaml/* readYaml */.g)(source, file);
    const isList = Array.isArray(yaml.value);
    const prompt = isList
        ? { messages: read(messagesSchema, yaml, file), modelParameters: {} }
        : read(promptFileSchema, yaml, file);
    const { temperature, topP, maxTokens, maxCompletionTokens, stop } = prompt.modelParameters;
    const limit = maxCompletionTokens ?? maxTokens;
    const format = isList ? null : responseFormat(prompt, yaml, file);
    return {
        messages: withPlaces(prompt.messages, isList ? yaml.document.contents : yaml.document.get('messages'), yaml, file),
        model: prompt.model,
        sampling: {
            ...(temperature !== undefined && { temperature }),
            ...(topP !== undefined && { topP }),
            ...(limit !== undefined && { maxTokens: limit }),
        },
        ownFormat: format !== null,
        extraBody: { ...(stop !== undefined && { stop }), ...format },
    };
}
/** The request's field for the form of the answer; null where the prompt says nothing of it. */
function responseFormat({ responseFormat: type, jsonSchema }, { lineOf }, file) {
    if (type !== 'json_schema') {
        if (jsonSchema !== undefined) {
            throw new errors/* Failure */.HR('configuration', '"jsonSchema" has no effect without "responseFormat: json_schema"', {
                file,
                line: lineOf(['jsonSchema']),
                hint: 'Add that line, or remove the schema.',
            });
        }
        return type === undefined ? null : type === 'text' ? {} : { response_format: { type } };
    }
    const parsed = answerSchema.safeParse(typeof jsonSchema === 'string' ? parseJson(jsonSchema) : jsonSchema);
    if (parsed.success)
        return { response_format: { type, json_schema: parsed.data } };
    throw new errors/* Failure */.HR('configuration', '"jsonSchema" is not a JSON object with a name and a schema', {
        file,
        line: lineOf(['jsonSchema']),
        hint: 'Write it as {"name": …, "schema": {…}}, as in GitHub Models.',
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function read(schema, { value, lineOf }, file) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
    const name = at.join('.');
    const line = lineOf(at);
    if (unknown !== undefined) {
        const known = Object.keys(at.length === 1 ? promptFileSchema.shape : parametersSchema.shape);
        throw new errors/* Failure */.HR('configuration', `unknown field "${name}"`, { file, line, hint: (0,did_you_mean/* didYouMean */.a)(unknown, known) });
    }
    throw new errors/* Failure */.HR('configuration', `${name === '' ? 'the prompt file' : `"${name}"`}: ${issue?.message}`, {
        file,
        line,
        hint: 'A prompt file has messages: a list of role and content. To send a YAML or JSON file as plain text, name it .md or .txt.',
    });
}
/** Messages with the lines of their texts. */
function withPlaces(messages, nodes, { lineAt }, file) {
    return messages.map(({ role, content }, index) => {
        const node = (0,dist/* isSeq */.oP)(nodes) ? nodes.items[index] : undefined;
        const text = (0,dist/* isMap */.jh)(node) ? node.get('content', true) : undefined;
        const block = (0,dist/* isScalar */.jn)(text) && (text.type === 'BLOCK_LITERAL' || text.type === 'BLOCK_FOLDED') ? 1 : 0;
        const line = (0,dist/* isScalar */.jn)(text) && text.range ? lineAt(text.range[0]) + block : 1;
        return { role, template: content, file, line };
    });
}

// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
;// CONCATENATED MODULE: ./build/arm/read.js




/** Files that hold several messages. */
const MESSAGES = /\.(?:ya?ml|json)$/;
/**
 * Reads an arm: the configuration with its prompt and agent files, all at one commit.
 * @throws Failure when a file is missing, a variable is unknown or no model is named.
 */
async function readArm(name, source, config, settings) {
    const configPath = settings.config;
    const prompt = await readPrompt(source, config.prompt, configPath);
    prompt.messages.forEach(template/* checkTemplate */.BU);
    if (asksModel(config) && !(0,template/* showsProposals */.MD)(prompt.messages)) {
        const [first] = prompt.messages;
        throw new errors/* Failure */.HR('configuration', 'the prompt never shows the proposals', {
            ...(first === undefined ? {} : { file: first.file, line: first.line }),
            hint: 'Add {{proposals}} to the prompt, and {{title}} and {{description}} for the issue.',
        });
    }
    const files = await readFiles(source, config.files, configPath);
    // A file that cannot be used is found before anything starts.
    if (config.solver === 'agent')
        (0,mcp_servers/* mcpServersOf */.e)(files);
    const { sampling } = config;
    return {
        name,
        commit: source.commit,
        label: source.label,
        solver: solverOf(config, settings.model ?? config.model ?? prompt.model ?? null, configPath),
        prompt: prompt.messages,
        order: config.order,
        sampling: {
            ...prompt.sampling,
            ...(sampling.temperature === undefined ? {} : { temperature: sampling.temperature }),
            ...(sampling['top-p'] === undefined ? {} : { topP: sampling['top-p'] }),
            ...(sampling['max-tokens'] === undefined ? {} : { maxTokens: sampling['max-tokens'] }),
            ...(sampling['reasoning-effort'] === undefined ? {} : { reasoningEffort: sampling['reasoning-effort'] }),
        },
        structuredOutput: config['structured-output'] && !prompt.ownFormat,
        extraBody: { ...prompt.extraBody, ...config['extra-body'] },
        files,
    };
}
/** What answers, with all that its kind needs. */
function solverOf(config, model, file) {
    const limits = {
        maxTurns: config.agent['max-turns'],
        maxTokens: config.agent['max-tokens'],
        maxCost: config.agent['max-cost'] ?? null,
        maxMinutes: config.agent['max-minutes'],
    };
    const reference = (rule) => {
        return { kind: 'reference', name: `reference/${rule}`, model: null, rule };
    };
    switch (config.solver) {
        case 'chat':
            return { kind: 'chat', name: 'chat', model: named(model, file) };
        case 'agent':
            return { kind: 'agent', name: 'agent', model: named(model, file), limits };
        case 'command':
            return { kind: 'command', name: 'command', model, limits, command: readCommand(config.command, file) };
        case 'reference/first':
            return reference('first');
        case 'reference/longest':
            return reference('longest');
        case 'reference/bm25':
            return reference('bm25');
        case 'reference/random':
            return reference('random');
    }
}
function named(model, file) {
    if (model !== null)
        return model;
    throw new errors/* Failure */.HR('configuration', 'no model is named', {
        file,
        hint: 'Add a line such as `model: moonshotai/kimi-k2`, or pass --model.',
    });
}
/** The model that a configuration's prompt file names; null where it names none. */
async function promptModel(source, prompt) {
    if (typeof prompt !== 'string' || !MESSAGES.test(prompt))
        return null;
    const text = await source.read(prompt);
    return text === null ? null : (parsePromptYaml(text, prompt).model ?? null);
}
/** Rules answer without a prompt. */
const asksModel = ({ solver }) => !solver.startsWith('reference/');
/** What the `command` solver runs. */
function readCommand(command, file) {
    if (command === undefined) {
        throw new errors/* Failure */.HR('configuration', 'the command solver needs a command', {
            file,
            hint: 'Name a preset, such as `command: claude-code`, or a program: `command: {run: [my-agent, --quiet]}`.',
        });
    }
    return typeof command === 'string' ? { preset: command, arguments: [], environment: [] } : command;
}
/** What a prompt of plain text leaves to the configuration. */
const PLAIN = { model: undefined, sampling: {}, ownFormat: false, extraBody: {} };
async function readPrompt(source, prompt, configPath) {
    if (prompt === undefined)
        return { ...PLAIN, messages: template/* DEFAULT_TEMPLATES */.EE };
    const read = async (file) => {
        const content = await source.read(file);
        if (content !== null)
            return content;
        throw new errors/* Failure */.HR('configuration', `the prompt file ${file} does not exist (${source.label})`, {
            file: configPath,
            hint: 'Check the path, and that the file is committed and not ignored by git. Paths start at the working directory.',
        });
    };
    if (typeof prompt === 'string' && MESSAGES.test(prompt))
        return parsePromptYaml(await read(prompt), prompt);
    const files = typeof prompt === 'string'
        ? [['user', prompt]]
        : [
            ...(prompt.system === undefined
                ? []
                : [['system', prompt.system]]),
            ['user', prompt.user],
        ];
    const messages = files.map(async ([role, file]) => ({ role, template: await read(file), file, line: 1 }));
    return { ...PLAIN, messages: await Promise.all(messages) };
}
/** Maximum size of all agent files together. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Agent files, each once, in the order in which the configuration names them. */
async function readFiles(source, places, configPath) {
    const files = new Map();
    for (const place of places) {
        const found = await source.files(place);
        if (found.length === 0) {
            throw new errors/* Failure */.HR('configuration', `the agent file ${place} does not exist (${source.label})`, {
                file: configPath,
                hint: 'Check the path, and that the file is committed and not ignored by git.',
            });
        }
        for (const file of found)
            if (!files.has(file.path))
                files.set(file.path, file);
    }
    const all = [...files.values()];
    if (all.reduce((bytes, { content }) => bytes + content.length, 0) > MAX_BYTES) {
        throw new errors/* Failure */.HR('configuration', 'the agent files are larger than 64 MiB', {
            file: configPath,
            hint: 'Name fewer files under `files:`; no model reads that much.',
        });
    }
    return all;
}


/***/ }),

/***/ 27121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   Se: () => (/* binding */ TRUSTED),
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields),
/* harmony export */   f3: () => (/* binding */ suitesOf)
/* harmony export */ });
/* unused harmony export judgedBy */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);



/** Fields of the file that decide over money and verdict: a pull request must not choose its own judge. */
const TRUSTED = [
    'suite',
    'dataset',
    'repository',
    'decision',
    'budget',
    'prices',
    'context-tokens',
    'models',
    'limits',
    'transport',
    'batch-price',
    'extra-body-fields',
    'headers',
    'sandbox',
    'sandbox-hosts',
    'sandbox-programs',
    'agent-environment',
];
/** A configuration with everything that judges or spends taken from the trusted one. */
function judgedBy(trusted, head) {
    const own = Object.fromEntries(TRUSTED.map(field => [field, trusted[field]]));
    return { ...head, ...own };
}
/** Flags and inputs beat the file; the trusted file (the target branch's, where there is one) beats the one under test. */
function runConfig(settings, trusted, head, terms) {
    const file = judgedBy(trusted, head);
    const { budget, limits } = file;
    const maxCalls = settings['max-calls'] ?? budget['max-calls'];
    const maxCost = settings['max-cost'] ?? budget['max-cost'];
    const shards = settings.shard?.of ?? 1;
    return {
        suite: suitesOf(settings.suite?.split(',') ?? file.suite),
        dataset: settings.dataset ?? file.dataset,
        repository: file.repository,
        decision: overridden(file.decision, settings),
        budget: {
            maxCalls: maxCalls === undefined ? null : Math.floor(maxCalls / shards),
            maxCost: maxCost === undefined ? null : maxCost / shards,
            maxMinutes: settings['max-minutes'] ?? budget['max-minutes'] ?? null,
        },
        termsOf: termsOf(file, terms),
        limits: {
            requestsPerMinute: limits['requests-per-minute'] ?? null,
            tokensPerMinute: limits['tokens-per-minute'] ?? null,
        },
        batchPrice: file.transport === 'batch' ? file['batch-price'] : null,
        extraBodyFields: file['extra-body-fields'],
        headers: file.headers,
        sandbox: settings.sandbox ?? file.sandbox,
        sandboxHosts: file['sandbox-hosts'],
        sandboxPrograms: file['sandbox-programs'],
        commands: commandsOf(trusted),
        agentEnvironment: file['agent-environment'],
    };
}
function commandsOf({ command, matrix }) {
    return [command, ...(matrix?.agents ?? []).map(variant => variant.command)].filter(one => one !== undefined);
}
/** Names of suites, their files and folders with tasks. */
function suitesOf(suite) {
    return typeof suite === 'string' ? [suite] : suite;
}
/** A price or a context that the file itself names beats the list, for the model that it was written for. */
function termsOf(file, { models = new Map(), pricedModel }) {
    const { prices } = file;
    const own = prices === undefined
        ? null
        : { input: prices.input, cachedInput: prices['cached-input'] ?? null, output: prices.output };
    return model => {
        const listed = models.get(model);
        const isOwn = pricedModel === null || pricedModel === model;
        return {
            prices: (isOwn ? own : null) ?? listed?.prices ?? null,
            contextTokens: (isOwn ? file['context-tokens'] : undefined) ?? listed?.contextTokens ?? null,
        };
    };
}
/** A decision with what flags or inputs say instead. */
function overridden(decision, settings) {
    const given = Object.entries(settings).filter(([name, value]) => name in _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.judgment && value !== undefined);
    return _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .O.parse({ ...decision, ...Object.fromEntries(given) });
}
/** Trusted fields that the file under test would change; they take effect once it is merged. */
function changedTrustedFields(trusted, head) {
    return TRUSTED.filter(field => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(trusted[field], head[field]));
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids begin with the number of the issue in Expensify/App; a task without a
 * commit is of another origin, and has none.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ reportArm),
/* harmony export */   BY: () => (/* binding */ reportSuite),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vz: () => (/* binding */ changeBetween),
/* harmony export */   qz: () => (/* binding */ describeArm),
/* harmony export */   si: () => (/* binding */ assembleGate),
/* harmony export */   tB: () => (/* binding */ assembleMeasurement),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54977);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87177);




/** The report of a gate. */
function assembleGate({ identical, comparison, verdict, brokenTasks, changes, parts, ...facts }) {
    const { baseline, ...run } = facts;
    return {
        kind: 'gate',
        ...shared(run, baseline),
        ...{ identical, comparison, verdict, brokenTasks, changes, parts },
        alsoAgainst: null,
        baseline: baseline === null ? null : reportArm(baseline, run.material.tasks),
    };
}
/** The report of a run that compared nothing. */
function assembleMeasurement({ verdict, ...facts }) {
    return {
        kind: 'measurement',
        ...shared(facts, null),
        ...{
            baseline: null,
            identical: false,
            comparison: null,
            verdict,
            brokenTasks: [],
            alsoAgainst: null,
            changes: [],
            parts: [],
        },
    };
}
function shared(facts, baseline) {
    const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .Aj,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        suite: reportSuite(material),
        candidate: reportArm(candidate, tasks),
        tasks: tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        })),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** The tasks as a whole, and what fixed rules get on them. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        // Without tasks nothing was measured, and nothing is known about them.
        chance: tasks.length === 0 ? 0 : (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
        floors: tasks.length === 0 ? [] : [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
        dataset,
    };
}
/**
 * @param prompt,sandbox,servers of the arm's solver: what is shown as sent is what was sent
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
    const { name, label, commit, solver, order } = arm;
    const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
    return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }), ...(servers && { servers }) };
}
/** Paths of all that an arm is made of: the configuration, and the prompt and agent files where a model sees them. */
function filesOf(arm, config) {
    const prompts = arm.solver.kind !== 'reference' ? arm.prompt.map(message => message.file) : [];
    return [...new Set([config, ...prompts, ...arm.files.map(file => file.path)])];
}
/** The numbers of one arm. */
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
    const paid = trials.filter(isPaidNow);
    const shares = new Map(tasks.map(task => [task, shareRight(task, trials)]));
    const known = [...shares.values()].filter(share => share !== null);
    const times = trials.map(trial => trial.finishedAt).sort();
    return {
        ...description,
        accuracy: known.length === 0 ? null : sum(known) / known.length,
        earned: sum(tasks.map(task => task.price * (shares.get(task) ?? 0))),
        trials: trials.length,
        reused: trials.length - paid.length,
        calls: sum([...paid.map(trial => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: totalCost([...paid, ...missing]),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
        ...behaviourOf(trials),
    };
}
/** What answers cost, and calls that brought none; null when one's price is not known. */
function totalCost(asked) {
    const costs = asked.map(({ cost = 0 }) => cost);
    return costs.includes(null) ? null : sum(costs.map(cost => cost ?? 0));
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_3__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        ...(task.critical === true && { critical: true }),
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Which way a task moved, by its share of right answers. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** What was answered to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task)).length / own.length;
}
/** Mean of what agents did in one trial; nothing for solvers that only answer. */
function behaviourOf(trials) {
    const known = trials.flatMap(({ behaviour }) => behaviour ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const told = known.flatMap(one => one[field] ?? []);
        return told.length === 0 ? null : sum(told) / told.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behaviour: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
}
function totalUsage(trials) {
    const total = (field) => sum(trials.map(trial => trial.usage?.[field] ?? 0));
    return {
        inputTokens: total('inputTokens'),
        cachedInputTokens: total('cachedInputTokens'),
        outputTokens: total('outputTokens'),
        reasoningTokens: total('reasoningTokens'),
    };
}
function servedBy(trials) {
    const groups = new Map();
    for (const { served } of trials) {
        if (served === null)
            continue;
        const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
        groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
    }
    return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    const picked = new Map();
    for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (trial.position === null || task === undefined)
            continue;
        const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task) ? 1 : 0) });
    }
    return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}
function countBy(items, name) {
    const result = {};
    for (const item of items)
        result[name(item)] = (result[name(item)] ?? 0) + 1;
    return result;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const high = sorted[Math.floor(sorted.length / 2)];
    const low = sorted[Math.ceil(sorted.length / 2) - 1];
    return high === undefined || low === undefined ? null : (low + high) / 2;
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ })

};
