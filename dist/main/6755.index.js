export const id = 6755;
export const ids = [6755];
export const modules = {

/***/ 52582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readArm)
});

// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/yaml.js
var yaml = __webpack_require__(37981);
;// CONCATENATED MODULE: ./build/arm/prompt/prompt-yaml.js




/** What a GitHub `.prompt.yml` file says; fields that only its own evaluation uses are left alone. */
const promptYamlSchema = schemas/* object */.Ikc({
    messages: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), content: schemas/* string */.YjP() })).min(1),
    model: schemas/* string */.YjP().min(1).optional(),
    modelParameters: schemas/* strictObject */.rej({
        temperature: schemas/* number */.aig().min(0).max(2).optional(),
        topP: schemas/* number */.aig().gt(0).max(1).optional(),
        maxTokens: schemas/* int */.Whr().positive().optional(),
        maxCompletionTokens: schemas/* int */.Whr().positive().optional(),
    })
        .default({}),
});
/**
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories),
 * or the bare list of messages that promptfoo takes as JSON (https://www.promptfoo.dev/docs/configuration/chat/); JSON is YAML.
 * @throws Failure with file and line.
 */
function parsePromptYaml(source, file) {
    const { value, document, lineAt } = (0,yaml/* readYaml */.g)(source, file);
    const isList = Array.isArray(value);
    const result = promptYamlSchema.safeParse(isList ? { messages: value } : value);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new errors/* Failure */.HR('configuration', `"${issue?.path.join('.')}": ${issue?.message}`, {
            file,
            hint: 'It takes messages: a list of role and content.',
        });
    }
    const nodes = isList ? document.contents : document.get('messages');
    const { model, modelParameters } = result.data;
    const maxTokens = modelParameters.maxCompletionTokens ?? modelParameters.maxTokens;
    return {
        messages: result.data.messages.map(({ role, content }, index) => {
            const node = (0,dist/* isSeq */.oP)(nodes) ? nodes.items[index] : undefined;
            const text = (0,dist/* isMap */.jh)(node) ? node.get('content', true) : undefined;
            const block = (0,dist/* isScalar */.jn)(text) && (text.type === 'BLOCK_LITERAL' || text.type === 'BLOCK_FOLDED') ? 1 : 0;
            const line = (0,dist/* isScalar */.jn)(text) && text.range ? lineAt(text.range[0]) + block : 1;
            return { role, template: content, file, line };
        }),
        model,
        sampling: {
            ...(modelParameters.temperature === undefined ? {} : { temperature: modelParameters.temperature }),
            ...(modelParameters.topP === undefined ? {} : { topP: modelParameters.topP }),
            ...(maxTokens === undefined ? {} : { maxTokens }),
        },
    };
}

// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
;// CONCATENATED MODULE: ./build/arm/read.js



/** Files that hold several messages. */
const MESSAGES = /\.prompt\.ya?ml$|\.json$/;
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
    const model = settings.model ?? config.model ?? prompt.model ?? null;
    if ((config.solver === 'chat' || config.solver === 'agent') && model === null) {
        throw new errors/* Failure */.HR('configuration', 'no model is named', {
            file: configPath,
            hint: 'Add a line such as `model: moonshotai/kimi-k2`, or pass --model.',
        });
    }
    const { sampling } = config;
    return {
        name,
        commit: source.commit,
        label: source.label,
        solver: config.solver,
        model: asksModel(config) ? model : null,
        prompt: prompt.messages,
        order: config.order,
        sampling: {
            ...prompt.sampling,
            ...(sampling.temperature === undefined ? {} : { temperature: sampling.temperature }),
            ...(sampling['top-p'] === undefined ? {} : { topP: sampling['top-p'] }),
            ...(sampling['max-tokens'] === undefined ? {} : { maxTokens: sampling['max-tokens'] }),
            ...(sampling['reasoning-effort'] === undefined ? {} : { reasoningEffort: sampling['reasoning-effort'] }),
        },
        structuredOutput: config['structured-output'],
        extraBody: config['extra-body'],
        files: await readFiles(source, config.files, configPath),
        agent: {
            maxTurns: config.agent['max-turns'],
            maxTokens: config.agent['max-tokens'],
            maxCost: config.agent['max-cost'] ?? null,
            maxMinutes: config.agent['max-minutes'],
        },
        command: config.solver === 'command' ? readCommand(config.command, configPath) : null,
    };
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
async function readPrompt(source, prompt, configPath) {
    if (prompt === undefined)
        return { messages: template/* DEFAULT_TEMPLATES */.EE, model: undefined, sampling: {} };
    const read = async (file) => {
        const content = await source.read(file);
        if (content !== null)
            return content;
        throw new errors/* Failure */.HR('configuration', `the prompt file ${file} does not exist (${source.label})`, {
            file: configPath,
            hint: 'Paths count from the working directory; is it committed?',
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
    return { messages: await Promise.all(messages), model: undefined, sampling: {} };
}
/** Agent files; a folder stands for all files in it. */
async function readFiles(source, places, configPath) {
    const files = [];
    for (const place of places) {
        const found = await source.list(place);
        if (found.length === 0) {
            throw new errors/* Failure */.HR('configuration', `the agent file ${place} does not exist (${source.label})`, {
                file: configPath,
                hint: 'Take it out of `files:`, or commit it.',
            });
        }
        for (const path of found)
            files.push({ path, content: (await source.read(path)) ?? '' });
    }
    return files;
}


/***/ }),

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

/***/ 16755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _app_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24387);
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52582);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69472);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71585);
/* harmony import */ var _config_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49926);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14318);
/* harmony import */ var _dataset_material_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55190);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);








/** Checks everything that can be checked without a call: configuration, prompts, agent files, dataset and suite. */
async function verifyCommand({ json, ...given }, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_5__.settingsSchema.parse({}), ...given };
    const source = (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$)(world.directory);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireConfigFile */ ._C)(source, settings.config);
    const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readArm */ .T)('candidate', source, file, settings);
    const { suite: reference, dataset: override } = (0,_config_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runConfig */ .aA)(settings, file, file);
    const { suite, dataset, tasks } = await (0,_dataset_material_js__WEBPACK_IMPORTED_MODULE_6__/* .loadMaterial */ .I)(reference, override, source.read, await (0,_app_session_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetSurroundings */ .OO)(world));
    const prompts = [...new Set(arm.prompt.map(message => message.file))];
    const files = arm.files.map(one => one.path);
    if (json) {
        world.print(`${JSON.stringify({ config: settings.config, solver: arm.solver, model: arm.model, prompts, files, suite, dataset, tasks: tasks.length }, null, 1)}\n`);
        return _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed;
    }
    world.print([
        `Configuration  ${settings.config}: ${arm.solver}${arm.model === null ? '' : `, ${arm.model}`}`,
        `Prompt         ${prompts.join(', ')}`,
        ...(files.length === 0 ? [] : [`Agent files    ${files.join(', ')}`]),
        `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned`,
        `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}…`,
        'Everything is in order. Nothing was sent to a model.\n',
    ].join('\n'));
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 49926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   Se: () => (/* binding */ TRUSTED),
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Fields of the file that decide over money and verdict: a pull request must not choose its own judge. */
const TRUSTED = [
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
];
/** Flags and inputs beat the file; the trusted file (the base's, where there is one) beats the one under test. */
function runConfig(settings, trusted, head, models = new Map()) {
    const { decision, budget, limits } = trusted;
    const maxCalls = settings['max-calls'] ?? budget['max-calls'];
    const maxCost = settings['max-cost'] ?? budget['max-cost'];
    const shards = settings.shard?.of ?? 1;
    return {
        suite: settings.suite ?? head.suite,
        dataset: settings.dataset ?? trusted.dataset,
        repository: trusted.repository,
        decision: overridden(decision, settings),
        budget: {
            maxCalls: maxCalls === undefined ? null : Math.floor(maxCalls / shards),
            maxCost: maxCost === undefined ? null : maxCost / shards,
            maxMinutes: settings['max-minutes'] ?? budget['max-minutes'] ?? null,
        },
        termsOf: termsOf(trusted, models),
        limits: {
            requestsPerMinute: limits['requests-per-minute'] ?? null,
            tokensPerMinute: limits['tokens-per-minute'] ?? null,
        },
        batchPrice: trusted.transport === 'batch' ? trusted['batch-price'] : null,
    };
}
/** A price or a context that the file itself names beats the list. */
function termsOf(file, models) {
    const { prices } = file;
    const own = prices === undefined
        ? null
        : { input: prices.input, cachedInput: prices['cached-input'] ?? null, output: prices.output };
    return model => {
        const listed = models.get(model);
        return {
            prices: own ?? listed?.prices ?? null,
            contextTokens: file['context-tokens'] ?? listed?.contextTokens ?? null,
        };
    };
}
/** A decision with what flags or inputs say instead. */
function overridden(decision, settings) {
    return {
        ...decision,
        ...(settings.policy === undefined ? {} : { policy: settings.policy }),
        ...(settings.margin === undefined ? {} : { margin: settings.margin }),
        ...(settings.alpha === undefined ? {} : { alpha: settings.alpha }),
        ...(settings['on-inconclusive'] === undefined ? {} : { 'on-inconclusive': settings['on-inconclusive'] }),
        ...(settings['min-accuracy'] === undefined ? {} : { 'min-accuracy': settings['min-accuracy'] }),
    };
}
/** Trusted fields that the file under test would change; they take effect once it is merged. */
function changedTrustedFields(trusted, head) {
    return TRUSTED.filter(field => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(trusted[field], head[field]));
}


/***/ })

};
