export const id = 1808;
export const ids = [1808];
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



/** File in which Claude Code and others look for a project's servers. */
const MCP_FILE = '.mcp.json';
/** Format of the file: https://code.claude.com/docs/en/mcp#project-scope */
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
 * The MCP servers of an arm, sorted by name; none without a `.mcp.json` at the root of its files.
 * @throws Failure if the file is invalid.
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
/** The file with one server taken from another version, or removed. Both versions must be readable. */
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

/***/ 30512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56569);

/**
 * The proposals of a task for one sample. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them and
 * numbers them from 0. The seed depends only on task and sample, so both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 62652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ namesByText),
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   J4: () => (/* binding */ DEFAULT_PROMPT),
/* harmony export */   MD: () => (/* binding */ showsProposals),
/* harmony export */   dg: () => (/* binding */ renderMessages)
/* harmony export */ });
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** The prompt if the configuration names none. */
const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behavior is as intended.

# Issue: {{title}}

{{description}}

# Proposals

{{proposals}}

# Answer

Answer with JSON only, naming the number of the proposal you choose: {"selected_proposal_id": <number>}
`;
const DEFAULT_TEMPLATES = [
    { role: 'user', template: DEFAULT_PROMPT, file: '(built-in prompt)', line: 1 },
];
const VARIABLES = ['title', 'description', 'price', 'proposals', 'question_id'];
/** A variable; after a backslash, the braces are text. The name is trimmed later, so that one pass is enough. */
const VARIABLE = /\\?\{\{([^{}]*)\}\}/g;
/** Maximum length of a name in messages. */
const MAX_SHOWN = 60;
/** Every variable with its name and position. */
function* variables(template) {
    for (const { 0: whole, 1: name = '', index } of template.matchAll(VARIABLE)) {
        if (!whole.startsWith('\\'))
            yield { name: name.trim(), index };
    }
}
/**
 * Checks that a template uses only known variables.
 * @throws Failure with file and line of the first unknown one.
 */
function checkTemplate(message) {
    for (const { name, index } of variables(message.template)) {
        if (VARIABLES.some(known => known === name))
            continue;
        const shown = name.slice(0, MAX_SHOWN);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown variable {{${shown}}}`, {
            file: message.file,
            line: message.line + message.template.slice(0, index).split('\n').length - 1,
            hint: `${(0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(shown, VARIABLES)} To send the braces as text, write \\{{${shown}}}.`,
        });
    }
}
/** Whether the templates show the proposals, without which no model can choose. */
function showsProposals(templates) {
    return templates.some(({ template }) => [...variables(template)].some(({ name }) => name === 'proposals'));
}
/**
 * The first messages of an arm. Agent files come first in one system message that is the same for all tasks, so that
 * providers can cache it.
 */
function promptOf(templates, files) {
    const messages = templates.map(({ role, template }) => ({ role, template }));
    if (files.length === 0)
        return messages;
    return [{ role: 'system', template: shownFiles(files) }, ...messages];
}
/** The paths of each text. AGENTS.md and a link to it, such as CLAUDE.md, are one text and sent once. */
function namesByText(files) {
    const names = new Map();
    for (const { path, content } of files)
        names.set(content, [...(names.get(content) ?? []), path]);
    return names;
}
/** Rendered once for all tasks, because agent files can be long. */
const writtenFiles = new WeakMap();
function shownFiles(files) {
    const known = writtenFiles.get(files);
    if (known !== undefined)
        return known;
    const text = [...namesByText(files)]
        .map(([content, paths]) => `<file path="${paths.join(', ')}">\n${content}\n</file>`)
        .join('\n\n');
    writtenFiles.set(files, text);
    return text;
}
/** The messages of one task. Inserted text is never searched for variables. */
function renderMessages(templates, files, task, shown) {
    const values = new Map([
        ['title', task.title],
        ['description', task.description],
        ['price', String(task.price)],
        ['question_id', task.id],
        ['proposals', shown.map(({ shown: number, proposal }) => `## Proposal ${number}\n\n${proposal.text}`).join('\n\n')],
    ]);
    const messages = templates.map(({ role, template }) => ({
        role,
        content: template.replace(VARIABLE, (whole, name) => whole.startsWith('\\') ? whole.slice(1) : (values.get(name.trim()) ?? whole)),
    }));
    return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
}


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





/** OpenAI's newer name for the system role. Some endpoints reject it; all know the older name. */
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
    // Used only by GitHub's own pages and evaluations.
    name: schemas/* unknown */.L5J().optional(),
    description: schemas/* unknown */.L5J().optional(),
    testData: schemas/* unknown */.L5J().optional(),
    evaluators: schemas/* unknown */.L5J().optional(),
});
/**
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories),
 * or promptfoo's list of messages in YAML or JSON (https://www.promptfoo.dev/docs/configuration/chat/).
 * Fields that change the request are used, or rejected if that is impossible.
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
/** The request's response_format; null if the prompt sets none. */
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
/** Messages with their line numbers. */
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




/** Files with several messages. */
const MESSAGES = /\.(?:ya?ml|json)$/;
/**
 * Reads an arm: the configuration with its prompt and agent files at one commit.
 * @throws Failure if a file is missing, a variable is unknown or no model is named.
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
    // Fails early on an unusable file.
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
/** The solver with its settings. */
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
/** The model named in the prompt file; null if there is none. */
async function promptModel(source, prompt) {
    if (typeof prompt !== 'string' || !MESSAGES.test(prompt))
        return null;
    const text = await source.read(prompt);
    return text === null ? null : (parsePromptYaml(text, prompt).model ?? null);
}
/** Fixed rules need no prompt. */
const asksModel = ({ solver }) => !solver.startsWith('reference/');
/** The program of the `command` solver. */
function readCommand(command, file) {
    if (command === undefined) {
        throw new errors/* Failure */.HR('configuration', 'the command solver needs a command', {
            file,
            hint: 'Name a preset, such as `command: claude-code`, or a program: `command: {run: [my-agent, --quiet]}`.',
        });
    }
    return typeof command === 'string' ? { preset: command, arguments: [], environment: [] } : command;
}
/** For a plain-text prompt, all settings come from the configuration. */
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
/** Agent files without duplicates, in the order of the configuration. */
async function readFiles(source, places, configPath) {
    const files = new Map();
    for (const place of places) {
        const found = await source.files(place);
        if (found.length === 0) {
            throw new errors/* Failure */.HR('configuration', `the agent file ${place} does not exist (${source.label})`, {
                file: configPath,
                hint: 'Check the path, and that the file is committed and not ignored by git. If it was moved or deleted, update `files:`.',
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

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* binding */ commitSource),
  WG: () => (/* binding */ folderSource),
  $d: () => (/* binding */ workTreeSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(35916);
// EXTERNAL MODULE: ./build/shared/once.js
var once = __webpack_require__(4879);
// EXTERNAL MODULE: ./build/arm/commit-tree.js
var commit_tree = __webpack_require__(92849);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/arm/tree.js
var arm_tree = __webpack_require__(52221);
;// CONCATENATED MODULE: ./build/arm/folder-tree.js





/** The files of a folder outside any repository, read from disk. */
function folderTree(directory, label) {
    const at = async (place) => {
        const found = await lstatOrNull(external_node_path_.join(directory, place));
        if (found === null)
            return null;
        if (found.isDirectory())
            return 'folder';
        return { path: place, kind: found.isSymbolicLink() ? 'link' : 'file', id: null };
    };
    async function below(folder) {
        const entries = await (0,promises_.readdir)(external_node_path_.join(directory, folder), { withFileTypes: true });
        const nested = entries
            .filter(({ name }) => name !== '.git')
            .map(async (entry) => {
            const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                return below(place);
            if (entry.isSymbolicLink())
                return [{ path: place, kind: 'link', id: null }];
            return entry.isFile() ? [{ path: place, kind: 'file', id: null }] : [];
        });
        return (await Promise.all(nested)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async function read({ path: file, kind }) {
        const place = external_node_path_.join(directory, file);
        try {
            if (kind === 'link')
                return Buffer.from((await (0,promises_.readlink)(place)).replaceAll(external_node_path_.sep, '/'));
            if ((await (0,promises_.lstat)(place)).size > arm_tree/* MAX_FILE_BYTES */.g)
                throw (0,commit_tree/* tooLarge */.g$)(file, label);
            return await (0,promises_.readFile)(place);
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                throw error;
            throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
                file,
                hint: 'Check its permissions.',
                cause: error,
            });
        }
    }
    return {
        at,
        below,
        read: files => Promise.all(files.map(read)),
        submodule: () => Promise.reject(new Error('a folder has no submodules')),
        lfsObject: async () => null,
    };
}
/**
 * What a path on disk is; null if it does not exist.
 * @throws Failure if it cannot be read.
 */
async function lstatOrNull(place) {
    try {
        return await (0,promises_.lstat)(place);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return null;
        throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
            file: place,
            hint: 'Check its permissions.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/arm/follow.js
var follow = __webpack_require__(80384);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/text.js
var arm_text = __webpack_require__(13542);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/git.js
var git = __webpack_require__(20772);
// EXTERNAL MODULE: ./build/shared/git-objects.js
var git_objects = __webpack_require__(58669);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
;// CONCATENATED MODULE: ./build/arm/work-tree.js










/**
 * The work tree as git would store it: tracked files and untracked ones that are not ignored. Line endings and
 * filters are applied as by `git add`, so a clean work tree equals its commit.
 */
async function workTree(git, label) {
    const top = git.top ?? '';
    const ask = (words, call) => git.ask(['-C', top, ...words], call);
    const files = new Map();
    for (const file of await tracked(ask))
        files.set(file.path, file);
    for (const { path: changed, mode } of await changes(ask)) {
        const file = await changedFile(top, git, changed, mode);
        if (file === null)
            files.delete(changed);
        else
            files.set(changed, file);
    }
    for (const file of await untracked(ask, top))
        files.set(file.path, file);
    const stored = (0,commit_tree/* storedTree */._J)({ ...git, ask }, [...files.values()], label);
    return {
        ...stored,
        async read(wanted) {
            const unstored = wanted.filter(({ id }) => id === null);
            const fresh = unstored.length === 0 ? new Map() : await readUnstored(ask, top, unstored, label);
            const rest = wanted.filter(({ id }) => id !== null);
            const contents = rest.length === 0 ? [] : await stored.read(rest);
            const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
            return wanted.map(file => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
        },
    };
}
function missing({ path: file }) {
    throw new Error(`git returned no content of ${file}`);
}
/** Entries of the index, without those of an unfinished merge. */
async function tracked(ask) {
    const listed = (await ask(['ls-files', '--stage', '-z'], {})).toString();
    return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', stage, file = '']) => {
        const kind = (0,git_objects/* kindOfMode */.z1)(mode);
        return kind === null || stage !== '0' ? [] : [{ path: file, kind: kind === 'program' ? 'file' : kind, id }];
    });
}
/** Tracked paths that may differ from the index; mode 000000 if git reports none. */
async function changes(ask) {
    const listed = (await ask(['diff-files', '--raw', '-z', '--ignore-submodules=dirty'], {})).toString();
    return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = '', file = '']) => ({
        path: file,
        mode,
    }));
}
/** Null if it is no longer in the work tree. */
async function changedFile(top, git, file, mode) {
    const kind = (0,git_objects/* kindOfMode */.z1)(mode) ?? (await kindOnDisk(top, file));
    if (kind === null)
        return null;
    if (kind !== 'submodule')
        return { path: file, kind: kind === 'link' ? 'link' : 'file', id: null };
    const head = await git.ask(['-C', external_node_path_.join(top, file), 'rev-parse', 'HEAD'], {});
    return { path: file, kind, id: head.toString().trim() };
}
/** Untracked files that are not ignored. */
async function untracked(ask, top) {
    const listed = (await ask(['ls-files', '-z', '--others', '--exclude-standard'], {})).toString().split('\0');
    // A name with a trailing slash is another repository.
    const names = listed.filter(name => name !== '' && !name.endsWith('/'));
    const files = await Promise.all(names.map(async (file) => {
        const kind = await kindOnDisk(top, file);
        return kind === null ? null : { path: file, kind, id: null };
    }));
    return files.filter(file => file !== null);
}
async function kindOnDisk(top, file) {
    const found = await lstatOrNull(external_node_path_.join(top, file));
    if (found === null)
        return null;
    return found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : null;
}
/** Stores files as `git add` would, but in our own folder, and reads them back. */
async function readUnstored(ask, top, files, label) {
    for (const { path: file } of files) {
        const { size } = (await lstatOrNull(external_node_path_.join(top, file))) ?? { size: 0 };
        if (size > arm_tree/* MAX_FILE_BYTES */.g)
            throw (0,commit_tree/* tooLarge */.g$)(file, label);
    }
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'swelancer-gate-index-'));
    try {
        const askHere = await ownStore(ask, top, folder);
        const input = files.map(({ path: file }) => `${file}\0`).join('');
        await askHere(['update-index', '-z', '--add', '--replace', '--stdin'], { input });
        const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
        const stored = files.map(file => ({ ...file, id: ids.get(file.path) ?? null }));
        const contents = await (0,commit_tree/* readStored */.CL)(askHere, stored, label);
        return new Map(stored.flatMap(({ path: file }, index) => (contents[index] ? [[file, contents[index]]] : [])));
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        const [first] = files;
        throw new errors/* Failure */.HR('repository', `cannot be read in the work tree: ${(0,git/* gitReason */.th)(error)}`, {
            ...(first !== undefined && files.length === 1 && { file: first.path }),
            hint: 'Check its permissions and the filters in .gitattributes; `git add` shows the same error.',
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Git with its own index and object store, initially copies of the user's. */
async function ownStore(ask, top, folder) {
    const [index = '', objects = ''] = (await ask(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], {}))
        .toString()
        .split('\n')
        .map(place => external_node_path_.resolve(top, place));
    const own = { index: external_node_path_.join(folder, 'index'), objects: external_node_path_.join(folder, 'objects') };
    (0,make_folder/* makeFolder */.f)(external_node_path_.join(own.objects, 'info'));
    await (0,promises_.writeFile)(external_node_path_.join(own.objects, 'info/alternates'), `${objects}\n`);
    // A repository without commits may have no index.
    await (0,promises_.copyFile)(index, own.index).catch(() => { });
    const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
    return (words, call) => ask(words, { ...call, variables });
}

;// CONCATENATED MODULE: ./build/arm/source.js











function commitSource(git, commit, label) {
    const short = commit.slice(0, 7);
    const name = label === short ? label : `${label} (${short})`;
    return source({ commit, label }, name, (0,once/* once */.O)(async () => ({ tree: await (0,commit_tree/* commitTree */.SC)(git, commit, name), folder: git.folder })));
}
const WORK_TREE = 'work tree';
/** The files of the working directory that git tracks or would add; all files outside a repository. */
function workTreeSource(world) {
    const open = (0,once/* once */.O)(async () => {
        const git = await (0,arm_git/* findGit */.Ct)(world);
        return typeof git === 'string'
            ? { tree: folderTree(world.directory, WORK_TREE), folder: '' }
            : { tree: await workTree(git, WORK_TREE), folder: git.folder };
    });
    return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}
/** All files of a folder on disk, including ignored ones. */
function folderSource(directory) {
    return source({ commit: null, label: 'here' }, 'here', (0,once/* once */.O)(async () => ({ tree: folderTree(directory, 'here'), folder: '' })));
}
/** @param name for error messages */
function source(what, name, open) {
    const texts = new Map();
    async function textsOf(files) {
        const unread = [...files].filter(([shown]) => !texts.has(shown));
        for (const tree of new Set(unread.map(([, found]) => found.tree))) {
            const group = unread.filter(([, found]) => found.tree === tree);
            const contents = await tree.read(group.map(([, { file }]) => file));
            for (const [index, [shown]] of group.entries()) {
                const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
                texts.set(shown, (0,arm_text/* decodeText */.g)(bytes, shown));
            }
        }
        return [...files.keys()].sort().map(shown => ({ path: shown, content: texts.get(shown) ?? '' }));
    }
    return {
        ...what,
        async read(file) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(file);
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind !== 'file')
                return null;
            const [text] = await textsOf(new Map([[shown, found]]));
            return text?.content ?? null;
        },
        async files(place, wanted = () => true) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(place).replace(/\/$/, '');
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind === 'file')
                return textsOf(new Map([[shown, found]]));
            const name = shown === '.' ? '' : shown;
            if (found?.kind === 'folder')
                return textsOf(await (0,follow/* filesBelow */.D)(found, name, path => wanted(path) && !isMedia(path)));
            if (!(0,shared_glob/* isGlob */.fg)(shown))
                return [];
            const [start, matches] = await compiled(shown);
            const top = await (0,follow/* follow */.e)(tree, within(folder, start));
            return top?.kind === 'folder'
                ? textsOf(await (0,follow/* filesBelow */.D)(top, start, path => matches(path) && !isMedia(path)))
                : [];
        },
    };
}
/** Whether a file is binary by its name. Skills may come with images, documents and caches of scripts. */
const isMedia = (file) => /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|docx|xlsx|pptx|zip|gz|tgz|woff2?|ttf|otf|mp[34]|wav|webm|mov|wasm|pyc)$/i.test(file) || external_node_path_.posix.basename(file) === '.DS_Store';
/** A path of the working directory, normalized and relative to the root of the tree. */
function within(folder, place) {
    const full = external_node_path_.posix.join(folder, place);
    if (!external_node_path_.posix.isAbsolute(place) && full !== '..' && !full.startsWith('../'))
        return full === '.' ? '' : full;
    throw new errors/* Failure */.HR('configuration', 'is outside the repository', {
        file: place,
        hint: 'Use a path inside the repository.',
    });
}
/** The folder in which a pattern starts, and a matcher. */
async function compiled(glob) {
    const parts = glob.split('/');
    return [parts.slice(0, parts.findIndex(shared_glob/* isGlob */.fg)).join('/'), await (0,shared_glob/* globMatcher */.fU)(glob)];
}
/** Replaces a Git LFS pointer with its content. */
async function withoutPointer(bytes, tree, file, label) {
    const sha256 = (0,arm_text/* lfsPointer */.F)(bytes);
    if (sha256 === null)
        return bytes;
    const content = await tree.lfsObject(sha256);
    if (content !== null && content.length > arm_tree/* MAX_FILE_BYTES */.g)
        throw (0,commit_tree/* tooLarge */.g$)(file, label);
    if (content !== null)
        return content;
    throw new errors/* Failure */.HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file,
        hint: 'Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small.',
    });
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
/* harmony import */ var _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21418);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);




/** Fields that control cost and verdict: a pull request must not choose them. */
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
/** A configuration with the fields for decision and cost replaced by the trusted ones. */
function judgedBy(trusted, head) {
    const own = Object.fromEntries(TRUSTED.map(field => [field, trusted[field]]));
    return { ...head, ...own };
}
/** Flags and inputs override the file. The trusted file (the target branch's, if any) overrides the one under test. */
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
/** Names of suites, suite files and folders with tasks. */
function suitesOf(suite) {
    return typeof suite === 'string' ? [suite] : suite;
}
/** Prices and context length in the file override the list, for the model that they are for. */
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
/** A decision with overrides from flags or inputs. */
function overridden(decision, settings) {
    const overrides = Object.entries(settings).filter(([name, value]) => name in _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.judgment && value !== undefined);
    return _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.parse({ ...decision, ...Object.fromEntries(overrides) }, _shared_uncompiled_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCOMPILED */ .J);
}
/** Trusted fields that the file under test changes. They take effect once it is merged. */
function changedTrustedFields(trusted, head) {
    return TRUSTED.filter(field => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(trusted[field], head[field]));
}


/***/ }),

/***/ 34705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ suiteName),
/* harmony export */   e: () => (/* binding */ isTaskFolder)
/* harmony export */ });
/** Whether a reference names the user's own tasks, not a suite. A folder ends with a slash. */
const isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
/** Display name of one or several suites. */
const suiteName = (references) => references.join(' + ');


/***/ }),

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of everything in a task that an answer can depend on. Suites pin it. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ issueUrl)
/* harmony export */ });
/**
 * The original issue of a task. SWE-Lancer's ids start with the issue number in Expensify/App. A task without a commit
 * is not from SWE-Lancer and has no issue.
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
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54977);
/* harmony import */ var _trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60356);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15679);




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
/** The report of a run without a comparison. */
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
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_VERSION */ .A,
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
/** The suite, and the accuracy of fixed rules on it. */
function reportSuite({ suite, dataset, tasks }) {
    return {
        ...suite,
        tasks: tasks.length,
        price: sum(tasks.map(task => task.price)),
        // Without tasks, nothing was measured.
        chance: tasks.length === 0 ? 0 : (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
        floors: tasks.length === 0 ? [] : [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
        dataset,
    };
}
/**
 * @param prompt,sandbox,servers of the arm's solver
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
    const { name, label, commit, solver, order } = arm;
    const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
    return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }), ...(servers && { servers }) };
}
/** Paths of an arm's configuration, and of its prompt and agent files if a model sees them. */
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
        ...behaviorOf(trials),
    };
}
/** Cost of the answers and of calls without one; null if any price is unknown. */
function totalCost(asked) {
    const costs = asked.map(({ cost = 0 }) => cost);
    return costs.includes(null) ? null : sum(costs.map(cost => cost ?? 0));
}
/** Numbers of one task, and the direction it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_2__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        ...(task.critical === true && { critical: true }),
        baseline: before,
        candidate: now,
        change: changeBetween(before, now),
    };
}
/** Direction in which a task's share of correct answers moved. */
function changeBetween(before, now) {
    if (before === null || before.samples === 0 || now.samples === 0)
        return 'not-measured';
    const movement = now.right / now.samples - before.right / before.samples;
    return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}
/** The answers to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task)).length / own.length;
}
/** Means of agent activity per trial; empty for solvers without tools. */
function behaviorOf(trials) {
    const known = trials.flatMap(({ behavior }) => behavior ?? []);
    if (known.length === 0)
        return {};
    const mean = (field) => {
        const counted = known.flatMap(one => one[field] ?? []);
        return counted.length === 0 ? null : sum(counted) / counted.length;
    };
    const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
    return { behavior: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
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
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,_trial_is_right_js__WEBPACK_IMPORTED_MODULE_3__/* .isRight */ .F)(trial, task) ? 1 : 0) });
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


/***/ }),

/***/ 15679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REPORT_VERSION)
/* harmony export */ });
/** Incremented when readers of older reports would misread a newer one. */
const REPORT_VERSION = 1;


/***/ }),

/***/ 35916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   sO: () => (/* binding */ globSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING = new Map([
    ['**/', '(?:.*/)?'],
    ['**', '.*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);
const MEANING_IN_BRACES = new Map([
    ['{', '(?:'],
    ['}', ')'],
    [',', '|'],
]);
/** Whether a path is a pattern: `*`, `**`, `?`, `[…]` or `{a,b}`. */
const isGlob = (path) => /[*?[{]/.test(path);
/**
 * A glob as a regular expression in RE2's syntax, without anchors. Glob libraries build backtracking expressions, which
 * `*a*a*a*a*b` hangs.
 */
function globSource(glob) {
    let depth = 0;
    return glob.replace(PART, (part, inClass) => {
        if (inClass !== undefined)
            return `[${inClass.replace(/^[!^]/, '^').replaceAll('[', '\\[')}]`;
        if (part === '{')
            depth++;
        else if (part === '}' && depth > 0)
            depth--;
        else if (part !== ',' || depth === 0)
            return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ''));
        return MEANING_IN_BRACES.get(part) ?? part;
    });
}
/**
 * Whether a path matches a glob, in linear time.
 * @throws Failure if it is not a glob
 */
async function globMatcher(glob) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
        return path => pattern.test(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the pattern ${glob} cannot be used`, {
            hint: 'Use only *, **, ?, [a-z] and {a,b} in patterns.',
            cause,
        });
    }
}
const quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');


/***/ }),

/***/ 56569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ randomFrom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	s01;
	s00;
	s11;
	s10;
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./build/shared/random.js


/** A generator from a text seed. */
function randomFrom(seed) {
    const generator = xoroshiro128plus((0,external_node_crypto_.createHash)('sha256').update(seed).digest().readInt32LE(0));
    const next = () => (generator.next() >>> 0) / 2 ** 32;
    const below = (bound) => Math.floor(next() * bound);
    return {
        next,
        below,
        shuffled(items) {
            const rest = [...items];
            const result = [];
            while (rest.length > 0)
                result.push(...rest.splice(below(rest.length), 1));
            return result;
        },
    };
}


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  HH: () => (/* binding */ findsAnswer),
  yX: () => (/* binding */ floors)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
// EXTERNAL MODULE: ./build/shared/random.js + 1 modules
var random = __webpack_require__(56569);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document for a query in which every word counts once. Words are runs of letters a to z and digits,
 * in lowercase. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
function bm25(query, documents) {
    const k1 = 1.2;
    const b = 0.75;
    const texts = documents.map(wordsOf);
    const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
    const asked = new Set(wordsOf(query));
    const counts = texts.map(words => {
        const count = new Map();
        for (const word of words)
            if (asked.has(word))
                count.set(word, (count.get(word) ?? 0) + 1);
        return count;
    });
    const scores = documents.map(() => 0);
    for (const word of asked) {
        const holders = counts.filter(count => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        for (const [place, words] of texts.entries()) {
            const frequency = counts[place]?.get(word) ?? 0;
            if (frequency === 0)
                continue;
            const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
            scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
        }
    }
    return scores;
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/solver/reference.js




/** Incremented when a rule answers differently than before. */
const VERSION = 1;
/** A solver that follows a rule on the displayed proposals. Ties go to the first one. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
        prompt: [],
        identity: task => ({ version: VERSION, order, task: (0,task_hash/* taskHash */.U)(task) }),
        messages: () => [],
        async solve(task, sample) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const position = pick(rule, task, shown, sample);
            return {
                reading: 'json',
                proposalId: shown[position]?.proposal.id ?? null,
                position,
                text: '',
                finishReason: null,
                usage: null,
                cost: 0,
                latencyMs: 0,
                requests: 0,
                served: null,
                sent: {},
            };
        },
    };
}
/** Accuracy of guessing, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of rules that can beat guessing, in the dataset's order. */
function floors(tasks) {
    return ['first', 'longest', 'bm25'].map(rule => ({
        solver: `reference/${rule}`,
        accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
    }));
}
/** Whether a rule picks the chosen proposal in the dataset's order. */
function findsAnswer(rule, task) {
    const shown = (0,prompt_order/* showProposals */.B)(task, 'dataset', 0);
    return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
/** Position of the proposal that a rule picks. */
function pick(rule, task, shown, sample) {
    const texts = shown.map(({ proposal }) => proposal.text);
    switch (rule) {
        case 'first':
            return 0;
        case 'longest':
            return placeOfGreatest(texts.map(text => text.length));
        case 'bm25':
            return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
        case 'random':
            return (0,random/* randomFrom */.c)(`reference/random ${task.id}#${sample}`).below(shown.length);
    }
}
function placeOfGreatest(values) {
    return values.indexOf(Math.max(...values));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ })

};
