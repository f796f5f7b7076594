export const id = 4898;
export const ids = [4898];
export const modules = {

/***/ 2582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ promptModel),
  T: () => (/* binding */ readArm)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/shared/yaml.js
var shared_yaml = __webpack_require__(7981);
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
        hint: 'Write it as {"name": …, "schema": {…}}, as GitHub Models has it.',
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
var template = __webpack_require__(2652);
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
            hint: 'Put {{proposals}} where they should stand, and {{title}} and {{description}} for the issue.',
        });
    }
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
        files: await readFiles(source, config.files, configPath),
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
        throw new errors/* Failure */.HR('configuration', 'the agent files have more than 64 MiB', {
            file: configPath,
            hint: 'Name fewer files under `files:`; no model reads that much.',
        });
    }
    return all;
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   Se: () => (/* binding */ TRUSTED),
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields),
/* harmony export */   f3: () => (/* binding */ suitesOf)
/* harmony export */ });
/* unused harmony export judgedBy */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2466);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);



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
    };
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

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** All words of a message that a model reads. */
function textOf(message) {
    if (message.role !== 'assistant' || message.toolCalls === undefined)
        return message.content;
    return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}
/** Four characters a token, as OpenAI counts for its own limits. */
function roughTokens({ messages, tools }) {
    const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
    return Math.ceil((characters + (tools === undefined ? 0 : JSON.stringify(tools).length)) / 4);
}
/**
 * Estimates the tokens of a prompt, rather too many than too few: 2 to 30% above OpenAI's o200k encoding for prose and
 * code, 13% for a typical task. A vocabulary would be exact for one provider's models only, and 2.5 MB.
 */
function estimateTokens(messages, tools) {
    return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + (tools === undefined ? 0 : tokensIn(JSON.stringify(tools))));
}
/** Agent files are the same text in every task: it is counted once. */
const LONG = 10_000;
const MAX_REMEMBERED = 8;
const remembered = new Map();
function tokensIn(text) {
    if (text.length < LONG)
        return count(text);
    const known = remembered.get(text);
    if (known !== undefined)
        return known;
    const tokens = count(text);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined)
        remembered.delete(oldest);
    remembered.set(text, tokens);
    return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    if (code === 10 || code === 13)
        return LINE;
    if (code === 32 || code === 9)
        return SPACE;
    if (code >= 48 && code <= 57)
        return DIGIT;
    if (code >= 97 && code <= 122)
        return LOWER;
    return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
/** Tokens of one UTF-16 unit of a script, by the first unit after it: Latin, Greek and Cyrillic, Arabic, Indic, … */
const SCRIPTS = [
    [0x250, 0.65],
    [0x530, 0.27],
    [0x700, 0.4],
    [0xe00, 0.38],
    [0x2e80, 1],
    [0xac00, 0.85],
    [0xd800, 0.65],
    [0xe000, 1],
    [0x10000, 0.85],
];
/** Words up to this length are nearly always one token. */
const LONGEST_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
/** Letters and digits without a break are data, such as a hash or an image, from this length on. */
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
/** One pass over the text, by runs of letters, digits, spaces and symbols as tokenizers cut it. */
function count(text) {
    let tokens = 0;
    let previous = LINE;
    let [unbroken, tokensOfUnbroken] = [0, 0];
    for (let start = 0; start < text.length;) {
        const kind = kindAt(text, start);
        const end = endOfRun(text, start, kind);
        const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
        tokens += cost;
        if (kind === DIGIT || kind === LOWER || kind === UPPER) {
            unbroken += end - start;
            tokensOfUnbroken += cost;
        }
        else if (unbroken > 0) {
            tokens += moreForData(unbroken, tokensOfUnbroken);
            unbroken = tokensOfUnbroken = 0;
        }
        previous = kind;
        start = end;
    }
    return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
/** What the words of a long run without a break leave out. */
function moreForData(length, tokens) {
    return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
    return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
/** A capital letter begins the word that follows it; symbols are a run only when they are the same. */
function endOfRun(text, start, kind) {
    let end = start + 1;
    if (kind === FOREIGN)
        return end;
    const code = text.charCodeAt(start);
    let own = kind;
    while (end < text.length) {
        const next = kindAt(text, end);
        if (end === start + 1 && kind === UPPER && next === LOWER)
            own = LOWER;
        if (next !== own || (kind === SYMBOL && text.charCodeAt(end) !== code))
            break;
        end++;
    }
    return end;
}
function costOf(code, kind, length, previous) {
    switch (kind) {
        case SPACE:
            // A single space is part of the word behind it.
            return length === 1 ? 0 : 1 + length / 64;
        case LINE:
            return (previous === SYMBOL ? 0.5 : 1) + length / 64;
        case DIGIT:
            // Numbers leave the space before them alone.
            return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
        case SYMBOL:
            if (length > 1)
                return 1 + length / 64;
            return previous === SYMBOL ? 0.5 : 0.95;
        case FOREIGN:
            return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
        default:
            return length <= LONGEST_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
    }
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** US dollars that an answer cost. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null when one of them is not known. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell: what somebody else wrote must stay one word when it is pasted. */
function shellWord(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
