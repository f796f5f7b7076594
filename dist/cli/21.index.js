export const id = 21;
export const ids = [21];
export const modules = {

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Finds the commit of a ref that the user or an event named.
 * @throws Failure; in a shallow clone it says how to fetch more.
 */
async function commitOf(git, ref) {
    const commit = await git.resolve(ref);
    if (commit !== null)
        return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
    throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
/** The newest commit that both sides share: what the change started from. */
async function mergeBaseOf(git, base, head) {
    const commit = await git.mergeBase(base.commit, head.commit);
    if (commit !== null)
        return { commit, label: base.label };
    throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
/** What a branch is compared with when nobody says: the remote's default branch, else a local main or master. */
async function defaultBase(git) {
    const candidates = [await git.defaultBranch(), 'origin/main', 'origin/master', 'main', 'master'];
    for (const ref of candidates) {
        const commit = ref === null ? null : await git.resolve(ref);
        if (ref !== null && commit !== null)
            return { commit, label: ref };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Say what to compare with: --baseline REF.',
    });
}
async function unreachable(git, message) {
    return (await git.shallow())
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${message}: this clone is shallow`, {
            hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', message, { hint: 'Is it spelled right, and fetched?' });
}


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Opens the repository that a folder lies in.
 * @throws Failure when there is no git or no repository.
 */
async function openGit(directory) {
    const git = async (...parts) => {
        // A repository's own configuration must not be able to start a program (fsmonitor, pagers, hooks).
        const { stdout } = await execute('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-pager', ...parts], {
            cwd: directory,
            maxBuffer: 64 * 1024 * 1024,
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        });
        return stdout;
    };
    const orNull = async (asked) => {
        try {
            return (await asked).trim() || null;
        }
        catch {
            return null;
        }
    };
    try {
        await git('rev-parse', '--git-dir');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'git was not found', {
                hint: 'Install git; prompts are compared through its history.',
            });
        }
        const unsafe = error instanceof Error && error.message.includes('dubious ownership');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', unsafe ? `git refuses ${directory}: it belongs to another user` : `${directory} is not in a git repository`, {
            hint: unsafe
                ? `Run: git config --global --add safe.directory "${directory}"`
                : 'The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first.',
        });
    }
    return {
        resolve: ref => orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)),
        mergeBase: (one, other) => orNull(git('merge-base', one, other)),
        async read(commit, path) {
            try {
                return await git('cat-file', 'blob', `${commit}:./${path}`);
            }
            catch {
                return null;
            }
        },
        async list(commit, path) {
            const listed = await orNull(git('ls-tree', '-r', '--name-only', '-z', commit, '--', path));
            return listed === null ? [] : listed.split('\0').filter(name => name !== '');
        },
        shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
        defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
    };
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readArm)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(7697);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(3705);
;// CONCATENATED MODULE: ./build/prompt/prompt-yaml.js




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
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories).
 * @throws Failure with file and line.
 */
function parsePromptYaml(source, file) {
    const { value, document, lineAt } = (0,yaml/* readYaml */.g)(source, file);
    const result = promptYamlSchema.safeParse(value);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new errors/* Failure */.HR('configuration', `"${issue?.path.join('.')}": ${issue?.message}`, {
            file,
            hint: 'A .prompt.yml has messages: a list of role and content.',
        });
    }
    const nodes = document.get('messages');
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

// EXTERNAL MODULE: ./build/prompt/template.js
var template = __webpack_require__(6361);
;// CONCATENATED MODULE: ./build/arm/read.js



const PROMPT_YAML = /\.prompt\.ya?ml$/;
/**
 * Reads an arm: the configuration with its prompt and agent files, all at one commit.
 * @throws Failure when a file is missing, a variable is unknown or no model is named.
 */
async function readArm(name, source, config, settings) {
    const configPath = settings.config;
    const prompt = await readPrompt(source, config.prompt, configPath);
    prompt.messages.forEach(template/* checkTemplate */.BU);
    if (config.solver === 'chat' && !(0,template/* showsProposals */.MD)(prompt.messages)) {
        const [first] = prompt.messages;
        throw new errors/* Failure */.HR('configuration', 'the prompt never shows the proposals', {
            ...(first === undefined ? {} : { file: first.file, line: first.line }),
            hint: 'Put {{proposals}} where they should stand, and {{title}} and {{description}} for the issue.',
        });
    }
    const model = settings.model ?? config.model ?? prompt.model ?? null;
    if (config.solver === 'chat' && model === null) {
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
        model: config.solver === 'chat' ? model : null,
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
    };
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
    if (typeof prompt === 'string' && PROMPT_YAML.test(prompt))
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

/***/ 9472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ workTreeSource),
/* harmony export */   n: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'leads out of the working directory', { file: place });
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

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);

/** Settings that change what is measured; the others only say where and how. */
const MEASURED = ['config', 'suite', 'dataset', 'model', 'policy', 'margin', 'alpha', 'min-accuracy'];
/** The command line that does the same again, on a laptop. */
function commandFor(command, settings, commits) {
    const standard = _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.parse({});
    const given = MEASURED.filter(name => settings[name] !== standard[name]).map(name => [name, settings[name]]);
    const flags = [...Object.entries(commits), ...given].flatMap(([name, value]) => value == null ? [] : [`--${name}`, quoted(String(value))]);
    return ['npx', 'swelancer-gate', command, ...flags].join(' ');
}
/** A word for a POSIX shell: what a pull request wrote must stay one word when it is pasted. */
function quoted(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _C: () => (/* binding */ requireConfigFile),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* unused harmony export configFileSchema */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7697);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2466);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3705);






const path = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nonnegative();
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
        .min(0)
        .max(2)
        .optional()
        .describe('How freely the model samples; left to the endpoint if not given.'),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Most output tokens of one answer, reasoning included.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Passed to models that reason: low, medium, high …'),
});
/** What a team writes into swelancer-gate.yml. */
const configFileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite in tasks/, or a suite file of the repository.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['chat', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ system: path.optional(), user: path })], {
        error: 'takes a file inside the repository, or {system, user} with at least a user file',
    })
        .optional()
        .describe('Prompt file, a pair {system, user}, or a .prompt.yml. Default: a plain prompt of our own.'),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(path)
        .default([])
        .describe('Agent files that belong to the configuration, such as AGENTS.md; the model reads them first.'),
    order: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe("Show the proposals in the dataset's order, or shuffled to take position bias out."),
    sampling: samplingSchema.default({}).describe('Sampling parameters; what is not given is left to the endpoint.'),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(true).describe('Ask for JSON by schema where the endpoint has it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J())
        .default({})
        .describe('Fields passed to the endpoint as they are, such as provider routing.'),
    prices: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ input: dollars, 'cached-input': dollars.optional(), output: dollars })
        .optional()
        .describe('US dollars per million tokens, where the endpoint does not report its cost.'),
    'context-tokens': tokens
        .optional()
        .describe("The model's context; a longer prompt is an error of its task, never cut."),
    limits: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional().describe('Most requests a minute, sent evenly.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive().optional().describe('Most tokens a minute, sent evenly.'),
    })
        .default({})
        .describe("The endpoint's limits, where it does not announce them."),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()
            .positive()
            .optional()
            .describe('Most requests that one run begins; retries of those under way come on top.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional().describe('Most US dollars of one run.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().optional().describe('Most minutes of sampling of one run.'),
    })
        .default({})
        .describe('What one run may spend.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the nearest known name for a field that does not exist.
 */
function parseConfigFile(source, file) {
    const { value, document, lineAt } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'not understood', { file });
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const line = lineOf(at);
    const name = at.join('.');
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown, known) });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}: ${issue.message}`, { file, line });
    /** The line of a field, or of the nearest enclosing one that is there. */
    function lineOf(path) {
        for (let depth = path.length; depth > 0; depth--) {
            const parent = document.getIn(path.slice(0, depth - 1), true);
            const keys = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.map(item => item.key) : [];
            const key = keys.find(node => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && String(node.value) === String(path[depth - 1]));
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.range)
                return lineAt(key.range[0]);
        }
        return 1;
    }
}
/** Names that a mapping of the schema takes. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema = schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH ? schema.shape[String(key)] : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_5__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another with --config.',
    });
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Fields of the file that decide over money and verdict: a pull request must not choose its own judge. */
const TRUSTED = ['dataset', 'decision', 'budget', 'prices', 'context-tokens', 'limits'];
/** Flags and inputs beat the file; the trusted file (the base's, where there is one) beats the one under test. */
function runConfig(settings, trusted, head) {
    const { decision, budget, prices, limits } = trusted;
    return {
        suite: settings.suite ?? head.suite,
        dataset: settings.dataset ?? trusted.dataset,
        decision: overridden(decision, settings),
        budget: {
            maxCalls: settings['max-calls'] ?? budget['max-calls'] ?? null,
            maxCost: settings['max-cost'] ?? budget['max-cost'] ?? null,
            maxMinutes: settings['max-minutes'] ?? budget['max-minutes'] ?? null,
        },
        prices: prices === undefined
            ? null
            : { input: prices.input, cachedInput: prices['cached-input'] ?? null, output: prices.output },
        limits: {
            requestsPerMinute: limits['requests-per-minute'] ?? null,
            tokensPerMinute: limits['tokens-per-minute'] ?? null,
        },
        contextTokens: trusted['context-tokens'] ?? null,
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


/***/ }),

/***/ 1290:
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

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   R: () => (/* binding */ CallFailure)
/* harmony export */ });
/** Failures that another request may mend. All others end the call. */
const PASSING = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call that brought no answer after all its retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Requests that were sent before giving up. */
    requests;
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, hopeless = this.hopeless }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            hopeless,
        });
    }
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describeArm),
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _dataset_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1290);
/* harmony import */ var _solver_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4977);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1157);




/** The report of a run. */
function assembleReport(facts) {
    const { version, material, baseline, candidate, ...rest } = facts;
    const { tasks, suite, dataset } = material;
    return {
        version: _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        alsoAgainst: null,
        suite: {
            ...suite,
            tasks: tasks.length,
            price: sum(tasks.map(task => task.price)),
            chance: (0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .chance */ .Dz)(tasks),
            floors: [...(0,_solver_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .floors */ .yX)(tasks)],
            dataset,
        },
        baseline: baseline === null ? null : reportArm(baseline, tasks),
        candidate: reportArm(candidate, tasks),
        tasks: tasks.map(task => reportTask(task, baseline, candidate)),
        trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
        missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
    };
}
/** @param config path of the configuration file */
function describeArm(arm, config) {
    const { name, label, commit, solver, model, order } = arm;
    const prompts = solver === 'chat' ? arm.prompt.map(message => message.file) : [];
    const files = new Set([config, ...prompts, ...arm.files.map(file => file.path)]);
    return { name, label, commit, solver, model, order, files: [...files] };
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
        calls: sum(paid.map(trial => trial.requests)),
        missing: missing.length,
        readings: countBy(trials, trial => trial.reading),
        usage: totalUsage(trials),
        cost: paid.some(trial => trial.cost === null) ? null : sum(paid.map(trial => trial.cost ?? 0)),
        medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
        served: servedBy(trials),
        positions: positions(tasks, trials),
        oldestTrial: times[0] ?? null,
        newestTrial: times.at(-1) ?? null,
    };
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : shareRight(task, baseline.trials);
    const after = shareRight(task, candidate.trials);
    return {
        id: task.id,
        title: task.title,
        url: (0,_dataset_task_js__WEBPACK_IMPORTED_MODULE_3__/* .issueUrl */ .$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
        baseline: baseline === null ? null : counts(task, baseline),
        candidate: counts(task, candidate),
        change: before === null || after === null
            ? 'not-measured'
            : after < before
                ? 'worse'
                : after > before
                    ? 'better'
                    : 'same',
    };
}
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


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notesOn)
/* harmony export */ });
/** What a reader should know besides the verdict, most important first. */
function notesOn(report, changedTrustedFields, damage) {
    return [
        ...served(report),
        ...truncated(report),
        ...missing(report),
        ...(changedTrustedFields.length === 0
            ? []
            : [
                info(`This change also edits ${changedTrustedFields.map(field => `\`${field}\``).join(', ')} in the configuration. That takes effect once it is merged: a change does not choose its own judge.`),
            ]),
        ...damage.map(warning),
    ];
}
const warning = (text) => ({ kind: 'warning', text });
const info = (text) => ({ kind: 'info', text });
/** One model name can be served by many hosts, with accuracies far apart: such answers must not be mixed in silence. */
function served({ baseline, candidate, trials }) {
    if (baseline !== null && baseline.model !== candidate.model)
        return [];
    const before = baseline?.served ?? [];
    const all = [...before, ...candidate.served];
    const different = ['host', 'provider', 'model', 'fingerprint'].flatMap(field => {
        const sides = [before, candidate.served].map(who => namesOf(who, field).join(', '));
        if (sides.includes('') || sides[0] === sides[1])
            return [];
        return [
            warning(`The two sides were answered by different ${NAMES[field]}: ${sides[0]} before, ${sides[1]} after.`),
        ];
    });
    const hosts = namesOf(all, 'host');
    const mixed = hosts.length < 2 ? [] : [warning(`The answers come from more than one endpoint: ${shares(all, 'host')}.`)];
    const providers = namesOf(all, 'provider');
    // A router chooses anew for every request, unless it is told where to go.
    const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => 'provider' in sent);
    const unpinned = providers.length < 2 || pinned
        ? []
        : [
            warning(`The model was served by more than one provider, and they can be far apart: ${shares(all, 'provider')}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`),
        ];
    return [...different, ...mixed, ...unpinned];
}
function namesOf(who, field) {
    return [...new Set(who.map(one => one[field] ?? 'unknown'))].sort();
}
/** `a (30), b (12)`: who gave how many answers. */
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
    const example = limit > 0 ? `, for example to ${2 * limit}` : '';
    return [
        warning(`${cut.length} of ${candidate.trials} answers were cut off before they named a proposal, and count as wrong. Raise \`sampling.max-tokens\`${example}.`),
    ];
}
function missing({ missing }) {
    const reasons = new Map();
    for (const { reason, message, taskId } of [...missing.baseline, ...missing.candidate]) {
        reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
    }
    return [...reasons].map(([reason, { count, message, taskId }]) => warning(`${count} answer${count === 1 ? '' : 's'} could not be had (${reason}), for example for task ${taskId}: ${message}`));
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   h1: () => (/* binding */ bisect),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * Probability that a standard normal variable is at most z, to 1e-15 absolute.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}
/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
function normalQuantile(probability) {
    return bisect(z => normalCdf(z) >= probability, -9, 9);
}
/**
 * The t with P(T <= t) = probability for Student's T with a whole number of degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searched by angle, so that the heavy tails of one and two degrees stay within reach.
    const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
    return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
    const odd = degrees % 2 === 1;
    const cos = Math.cos(theta);
    let term = odd ? cos : 1;
    let sum = degrees === 1 ? 0 : term;
    for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cos * cos;
        sum += term;
    }
    const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
    return 0.5 + inside / 2;
}
/** Probability of at most `right` right answers in `samples`, each right with probability `rate`. */
function binomialCdf(right, samples, rate) {
    if (right >= samples)
        return 1;
    if (rate <= 0)
        return 1;
    if (rate >= 1)
        return 0;
    let logTerm = samples * Math.log1p(-rate);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= right; k++) {
        logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
        sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
}
/** Smallest number between the two at which a condition that turns true once is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (isTrue(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ noiseOf),
/* harmony export */   f1: () => (/* binding */ slipRate),
/* harmony export */   im: () => (/* binding */ isUnanimous)
/* harmony export */ });
/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the others' mean;
 * null when fewer than half of the tasks were answered twice.
 */
function noiseOf(counts) {
    const known = counts.filter(({ samples }) => samples > 1).map(noise);
    if (known.length === 0 || known.length * 2 < counts.length)
        return null;
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    return counts.map(count => (count.samples > 1 ? noise(count) : mean));
}
function noise({ right, samples }) {
    return (right * (samples - right)) / (samples * (samples - 1));
}
/**
 * Chance that a task whose answers all agree would break ranks next time, after Good, Biometrika 40, 1953: what has
 * not been seen yet is about as likely as what was seen exactly once.
 */
function slipRate(counts) {
    const agreed = counts.filter(isUnanimous).length;
    const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
    const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
    return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
    return right === 0 || right === samples;
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tB: () => (/* binding */ createSampler),
  lc: () => (/* binding */ samplesOf)
});

// UNUSED EXPORTS: inGoodOrder

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(9052);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(1612);
;// CONCATENATED MODULE: ./build/trial/budget.js
const EMPTY_ACCOUNT = { calls: 0, cost: 0, dearest: null, unpriced: 0 };
function charged(account, { requests, cost }) {
    return {
        calls: account.calls + requests,
        cost: account.cost + (cost ?? 0),
        dearest: Math.max(account.dearest ?? 0, cost ?? 0),
        unpriced: account.unpriced + (cost === null ? 1 : 0),
    };
}
/**
 * Whether one more trial may start, and if not, why. Trials under way are counted with what the dearest has cost, so
 * that a cap is not passed by what was already sent.
 */
function exhaustedBy(budget, account, underWay, elapsedMs) {
    if (budget.maxCalls !== null && account.calls + underWay >= budget.maxCalls)
        return 'calls';
    if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 60_000)
        return 'minutes';
    if (budget.maxCost !== null) {
        if (account.unpriced > 0)
            return 'unknown-price';
        const next = (account.dearest ?? 0) * (underWay + 1);
        if (account.cost + next > budget.maxCost || account.cost >= budget.maxCost)
            return 'cost';
    }
    return null;
}
/**
 * How many trials may be under way at once, at most `most`. Under a cap in dollars the first one is asked alone, because
 * nobody knows yet what it costs, and fewer are as the cap comes near.
 */
function placesWithin({ maxCost }, { cost, dearest }, most) {
    if (maxCost === null || dearest === 0)
        return most;
    const affordable = dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
    return Math.min(most, Math.max(1, affordable));
}

// EXTERNAL MODULE: ./build/trial/key.js
var trial_key = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/trial/sampling.js




/** The single trials of a wish for so many samples a task. */
function samplesOf(wishes, tasks) {
    const byId = new Map(tasks.map(task => [task.id, task]));
    return wishes.flatMap(({ taskId, arm, samples }) => {
        const task = byId.get(taskId);
        return task === undefined ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
    });
}
/**
 * The order in which trials are best asked: a few tasks at a time, sample by sample, the arms side by side. What changes
 * at the provider with time then hits both arms alike, and a prompt comes again when its first answer has filled the
 * provider's cache and before that has forgotten it (minutes, or less on a server with little memory).
 */
function inGoodOrder(wanted) {
    const tasks = new Set(wanted.map(({ task }) => task));
    const places = new Map([...tasks].map((task, place) => [task, place]));
    const placeOf = ({ task }) => places.get(task) ?? 0;
    const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
    return wanted.toSorted((a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1));
}
/** More than are under way at once, so that a prompt is answered before it comes again. */
const TASKS_AT_A_TIME = 16;
function createSampler(options) {
    const { solvers, store, budget, signal, now } = options;
    const startedAt = now();
    const paid = new Set();
    const missing = new Map();
    /** One more than the highest sample number in `missing`. */
    let missedSamples = 0;
    const keys = new Map();
    let account = EMPTY_ACCOUNT;
    let exhausted = null;
    let failuresInARow = 0;
    let underWay = 0;
    /** Rendering and hashing a prompt costs more than looking the answer up again. */
    function keyOf(arm, task, sample) {
        const name = `${arm} ${task.id} ${sample}`;
        const known = keys.get(name);
        if (known !== undefined)
            return known;
        const solver = solvers[arm];
        if (solver === null)
            throw new Error(`there is no ${arm} arm`);
        const key = (0,trial_key/* trialKey */.wK)(solver, task, sample);
        keys.set(name, key);
        return key;
    }
    async function solve({ arm, task, sample }, stop) {
        const solver = solvers[arm];
        if (solver === null)
            throw new Error(`there is no ${arm} arm`);
        const solution = await solver.solve(task, sample, stop);
        const key = keyOf(arm, task, sample);
        return {
            key,
            taskId: task.id,
            sample,
            solver: solver.name,
            model: solver.model,
            ...solution,
            finishedAt: new Date(now()).toISOString(),
        };
    }
    function open(wanted) {
        // Arms that send the same messages share a trial: it is asked for once.
        const asked = new Map();
        for (const one of wanted) {
            const key = keyOf(one.arm, one.task, one.sample);
            if (store.get(key) === undefined && !missing.has(key) && !asked.has(key))
                asked.set(key, one);
        }
        return [...asked.values()];
    }
    function known(arm, tasks) {
        const result = { trials: [], missing: [] };
        for (const task of tasks) {
            const samples = Math.max(store.samples(task.id), missedSamples);
            for (let sample = 0; sample < samples; sample++) {
                const key = keyOf(arm, task, sample);
                const trial = store.get(key);
                const missed = missing.get(key);
                if (trial !== undefined)
                    result.trials.push(trial);
                else if (missed !== undefined)
                    result.missing.push(missed);
            }
        }
        return result;
    }
    async function take(wanted) {
        const places = () => placesWithin(budget, account, options.concurrency);
        const queue = new dist/* default */.Ay({ concurrency: places() });
        const hopeless = new AbortController();
        const stop = AbortSignal.any([signal, hopeless.signal]);
        let end = null;
        const miss = (one, reason, message) => {
            missing.set(keyOf(one.arm, one.task, one.sample), { taskId: one.task.id, sample: one.sample, reason, message });
            missedSamples = Math.max(missedSamples, one.sample + 1);
            options.onTrial(one, null);
        };
        async function ask(one) {
            underWay++;
            try {
                const trial = await solve(one, stop);
                failuresInARow = 0;
                account = charged(account, trial);
                queue.concurrency = places();
                store.add(trial);
                paid.add(trial.key);
                options.onTrial(one, trial);
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.R))
                    throw error;
                account = { ...account, calls: account.calls + error.requests };
                if (error.kind === 'cancelled') {
                    if (signal.aborted)
                        exhausted ??= 'interrupted';
                    return;
                }
                miss(one, error.kind, error.message);
                if (!OWN_FAULT.has(error.kind))
                    failuresInARow++;
                if (error.hopeless || failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
                    end ??= error;
                    hopeless.abort();
                }
            }
            finally {
                underWay--;
            }
        }
        /** Trials that another run on this store asks for now, or did when it was killed. */
        const claimed = [];
        async function turn(one, isLast) {
            if (end !== null)
                return;
            if (signal.aborted)
                exhausted ??= 'interrupted';
            exhausted ??= exhaustedBy(budget, account, underWay, now() - startedAt);
            if (exhausted !== null)
                return;
            const key = keyOf(one.arm, one.task, one.sample);
            const isOurs = store.claim(key);
            const foreign = store.get(key);
            if (foreign !== undefined)
                options.onTrial(one, foreign);
            else if (isOurs || isLast)
                await ask(one);
            else
                claimed.push(one);
        }
        const all = (trials, isLast) => Promise.all(trials.map(one => queue.add(() => turn(one, isLast))));
        await all(inGoodOrder(open(wanted)), false);
        await all(claimed, true);
        if (end !== null)
            throw end;
    }
    return {
        known,
        open,
        isPaidNow: trial => paid.has(trial.key),
        take,
        get spent() {
            return { calls: account.calls, cost: account.unpriced > 0 ? null : account.cost, exhausted };
        },
    };
}
/** So many failed calls with no answer between them are an outage: the rest is not tried. */
const FAILURES_THAT_MEAN_OUTAGE = 8;
/** Failures of one task's own making; they say nothing of the others. */
const OWN_FAULT = new Set(['context-too-long', 'content-filter']);


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7697);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8759);





/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so stores are merged by putting
 * their files together; new trials go to `trials.jsonl`. Each record starts and ends with a line end and is
 * written in one piece: a torn line, from a killed run, never spoils its neighbours.
 * @throws Failure when the folder cannot be used.
 */
function openStore(folder) {
    const trials = new Map();
    const samples = new Map();
    const claims = new Set();
    const comparisons = new Map();
    const conflicts = [];
    let torn = 0;
    let file;
    /** Bytes of that file that were taken in. */
    let known = 0;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort()) {
            if (name.endsWith('.jsonl') && name !== FILE)
                take((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), 'utf8'));
        }
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, FILE), 'a+');
        refresh();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
            cause: error,
        });
    }
    function refresh() {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size <= known)
            return;
        const bytes = Buffer.alloc(size - known);
        // A line without its end is still being written, or torn.
        const whole = bytes.lastIndexOf('\n', (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, known)) + 1;
        known += whole;
        take(bytes.toString('utf8', 0, whole));
    }
    function take(lines) {
        for (const line of lines.split('\n')) {
            if (line === '')
                continue;
            const record = readRecord(line);
            if (record === null)
                torn++;
            else if ('claim' in record)
                claims.add(record.claim);
            else if ('comparison' in record)
                comparisons.set(record.comparison, comparisons.get(record.comparison) ?? record.begun);
            else
                remember(record);
        }
    }
    function remember(trial) {
        const earlier = trials.get(trial.key);
        if (earlier === undefined) {
            trials.set(trial.key, trial);
            samples.set(trial.taskId, Math.max(samples.get(trial.taskId) ?? 0, trial.sample + 1));
        }
        else if (earlier.proposalId !== trial.proposalId) {
            // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
            conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`);
        }
    }
    function write(record) {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `\n${JSON.stringify(record)}\n`);
        // Nobody wrote in between: there is nothing to read again.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size === known + bytes)
            known += bytes;
    }
    return {
        get: key => trials.get(key),
        samples: taskId => samples.get(taskId) ?? 0,
        claim(key) {
            refresh();
            if (claims.has(key))
                return false;
            claims.add(key);
            write({ claim: key });
            return true;
        },
        add(trial) {
            refresh();
            remember(trial);
            write(trial);
        },
        begun(comparison, now) {
            refresh();
            const earlier = comparisons.get(comparison);
            if (earlier !== undefined)
                return earlier;
            comparisons.set(comparison, now);
            write({ comparison, begun: now });
            return now;
        },
        get damage() {
            if (torn === 0)
                return conflicts;
            return [
                `${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`,
                ...conflicts,
            ];
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
/** Where new trials go. */
const FILE = 'trials.jsonl';
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    _trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ claim: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ comparison: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), begun: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$() }),
]);
function readRecord(line) {
    try {
        return recordSchema.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8759);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);


/** Whether an answer is young enough to be counted without a fresh check. */
function isYoung({ finishedAt }, decision, now) {
    return Date.parse(now) - Date.parse(finishedAt) <= decision['baseline-max-age'] * 24 * HOUR_MS;
}
/** Stored answers without those that have grown old, where the others are enough for every task. */
function withoutOld(stored, tasks, decision, now) {
    const young = stored.filter(trial => isYoung(trial, decision, now));
    const enough = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .storedEnough */ .aR)(tasks.length, decision);
    const counts = new Map();
    for (const { taskId } of young)
        counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
    return tasks.every(task => (counts.get(task.id) ?? 0) >= enough) ? young : stored;
}
const HOUR_MS = 3_600_000;
/** The trials of both arms as the decision sees them. `baseline` is null when there is no such arm. */
function situationOf(tasks, baseline, candidate, 
/** Baseline answers from this moment on (ISO 8601) count as taken next to the candidate's. */
freshSince, rest) {
    const before = (baseline?.trials ?? []).filter(trial => trial.finishedAt < freshSince);
    const stored = withoutOld(before, tasks, rest.decision, freshSince);
    const fresh = (baseline?.trials ?? []).filter(trial => trial.finishedAt >= freshSince);
    const slots = {
        baseline: slotsByTask(tasks, stored, []),
        fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
        candidate: slotsByTask(tasks, candidate.trials, candidate.missing),
    };
    return {
        ...rest,
        hasBaseline: baseline !== null,
        baselineAgeHours: ageInHours(stored, freshSince),
        tasks: tasks.map((task) => ({
            taskId: task.id,
            price: task.price,
            baseline: slots.baseline.get(task.id) ?? [],
            fresh: slots.fresh.get(task.id) ?? [],
            candidate: slots.candidate.get(task.id) ?? [],
        })),
    };
}
function slotsByTask(tasks, trials, missing) {
    const samples = new Map(tasks.map(task => [task.id, new Map()]));
    const taskOf = new Map(tasks.map(task => [task.id, task]));
    for (const { taskId, sample } of missing)
        samples.get(taskId)?.set(sample, 'missing');
    for (const trial of trials) {
        const task = taskOf.get(trial.taskId);
        if (task === undefined)
            continue;
        samples
            .get(task.id)
            ?.set(trial.sample, trial.proposalId === null ? 'unreadable' : (0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .isRight */ .FG)(trial, task) ? 'right' : 'wrong');
    }
    return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
    const times = trials.map(trial => Date.parse(trial.finishedAt));
    return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Verdicts of runs that end for another reason than the answers. */
const NO_CHANGE = {
    kind: 'passed',
    cause: 'no-change',
    reason: 'Before and after the change, the model is asked exactly the same. Nothing had to be measured.',
    exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
const INTERRUPTED = {
    kind: 'error',
    cause: 'interrupted',
    reason: 'The run was stopped. What was answered is kept: the same command goes on from here.',
    exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error,
};
/** The endpoint failed in a way that every further call would share. */
function failed(failure) {
    const reason = failure.hint === null ? failure.message : `${failure.message} ${failure.hint}`;
    return { kind: 'error', cause: failure.kind, reason, exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error };
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DD: () => (/* binding */ baselineCount),
  or: () => (/* binding */ besideControl),
  pq: () => (/* binding */ countOf),
  nT: () => (/* binding */ isOpen),
  t5: () => (/* binding */ lookAt),
  HD: () => (/* binding */ readable),
  pG: () => (/* binding */ right),
  Gn: () => (/* binding */ shiftOf)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(3032);
;// CONCATENATED MODULE: ./build/statistics/change.js


/**
 * Estimates the change on these tasks. `passes`: answers that every candidate task has by rule.
 * Pseudo-flips after Agresti and Min, Statistics in Medicine 24, 2005; variance within tasks after Miller,
 * arXiv 2411.00640, since the tasks are fixed. A single pass has no variance within tasks: there the spread over
 * tasks stands in, which is larger.
 */
function estimateChange(pairs, passes) {
    const count = pairs.length;
    const total = sum(pairs, pair => pair.weight);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const baseline = sum(pairs, pair => pair.weight * rate(pair.baseline)) / total;
    const candidate = sum(pairs, pair => pair.weight * rate(pair.candidate)) / total;
    const difference = candidate - baseline;
    const overTasks = 1 + 2 / count;
    const centreOverTasks = difference / overTasks;
    const spread = sum(pairs, pair => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centreOverTasks) ** 2);
    const errorOverTasks = count === 1
        ? Number.POSITIVE_INFINITY
        : Math.sqrt((count / (count - 1)) * spread + squares / count) / (total * overTasks);
    const flips = 1 + 2 / (count * passes);
    const within = passes > 1 ? varianceWithin(pairs) : null;
    const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
    const reach = count === 1 ? 0 : (0,distributions/* studentQuantile */.FI)(0.975, count - 1) * errorOverTasks;
    return {
        baseline,
        candidate,
        difference,
        centre: difference / (within === null ? overTasks : flips),
        error,
        unseen: count === 1 ? null : { low: centreOverTasks - reach, high: centreOverTasks + reach },
    };
}
/** Variance of the weighted sum of differences; null when too few tasks were asked twice to know it. */
function varianceWithin(pairs) {
    const ofBaseline = (0,noise/* noiseOf */.YN)(pairs.map(pair => pair.baseline));
    const ofCandidate = (0,noise/* noiseOf */.YN)(pairs.map(pair => pair.candidate));
    if (ofBaseline === null || ofCandidate === null)
        return null;
    const variances = pairs.map((pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples);
    const squares = sum(pairs, pair => pair.weight ** 2);
    const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
    const shared = (sum(variances, variance => variance) / variances.length) * squares;
    // Half of it pooled over tasks, which only matters when few heavy tasks would carry the whole estimate.
    return (own + shared) / 2;
}
function rate({ right, samples }) {
    return right / samples;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}

;// CONCATENATED MODULE: ./build/statistics/permutation.js
/**
 * Exact test of "every task behaves as before", tasks as strata: the exact conditional Cochran-Mantel-Haenszel test,
 * extended to tasks that are sampled further only while their answers disagree. One sample a side makes it McNemar's.
 */
function permutationTest(strata) {
    const observed = strata.map(({ early, late }) => early.right + late.right);
    const laws = strata.map(lawOf);
    const moving = strata.flatMap(({ weight }, index) => {
        const law = laws[index];
        return law === undefined || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
    });
    const variances = laws.map(varianceOf);
    if (moving.length === 0)
        return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
    const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
    let total = { from: 0, probabilities: Float64Array.of(1) };
    let reached = 0;
    for (const { weight, law, right } of moving) {
        const whole = Math.max(1, Math.round(weight / scale));
        total = added(total, law, whole);
        reached += whole * right;
    }
    let below = 0;
    total.probabilities.forEach((probability, index) => {
        if (total.from + index < reached)
            below += probability;
    });
    const equal = total.probabilities[reached - total.from] ?? 0;
    const midP = Math.min(1, below + equal / 2);
    return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}
/** Law of the candidate's number of right answers on one task, given its total. */
function lawOf(stratum) {
    const { given, baseline, fresh, early, late, state } = stratum;
    const samples = early.samples + late.samples;
    const right = early.right + late.right;
    if (state === 'closed')
        return { from: right, probabilities: Float64Array.of(1) };
    const others = baseline.samples + fresh.samples;
    const total = baseline.right + fresh.right + right;
    const from = Math.max(0, total - others);
    const weights = new Float64Array(Math.min(samples, total) - from + 1);
    for (let index = 0; index < weights.length; index++) {
        const c = from + index;
        if (state === 'everyone') {
            weights[index] = choose(others, total - c) * choose(samples, c);
            continue;
        }
        const deciding = given.samples + baseline.samples + early.samples;
        let ways = 0;
        for (let b = 0; b <= baseline.samples; b++) {
            const stored = choose(baseline.samples, b) * choose(fresh.samples, total - b - c);
            if (stored === 0)
                continue;
            for (let y = 0; y <= early.samples; y++) {
                const agreed = given.right + b + y;
                if (agreed > 0 && agreed < deciding)
                    ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
            }
        }
        weights[index] = ways;
    }
    const sum = weights.reduce((a, b) => a + b, 0);
    return { from, probabilities: weights.map(ways => ways / sum) };
}
function varianceOf({ probabilities }) {
    let mean = 0;
    let square = 0;
    probabilities.forEach((probability, index) => {
        mean += index * probability;
        square += index * index * probability;
    });
    return square - mean * mean;
}
/** Far below any limit a p-value is held against; dropping it keeps the sum's law as narrow as its spread. */
const NEGLIGIBLE = 1e-50;
/** Law of `sum + weight * one` for independent `sum` and `one`. */
function added(sum, one, weight) {
    const before = sum.probabilities;
    const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
    one.probabilities.forEach((probability, step) => {
        const shift = step * weight;
        for (let cell = 0; cell < before.length; cell++) {
            wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
        }
    });
    let start = 0;
    let end = wide.length;
    while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE)
        start++;
    while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE)
        end--;
    return { from: sum.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}
/** Most cells the law of the sum may have. */
const CELLS = 20_000;
/**
 * What to divide weights by before they are rounded to whole numbers: what they have in common, or more where that
 * would leave too many cells. The test stays exact then too, because any fixed weights make a valid statistic.
 */
function scaleOf(steps) {
    const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
    return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
    return b === 0 ? a : commonDivisor(b, a % b);
}
const triangle = [[1]];
/** Number of ways to choose k of n (Pascal's triangle, kept because the same few rows are asked for all the time). */
function choose(n, k) {
    if (k < 0 || k > n)
        return 0;
    for (let row = triangle.length; row <= n; row++) {
        const above = triangle[row - 1] ?? [];
        triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
    }
    return triangle[n]?.[k] ?? 0;
}

;// CONCATENATED MODULE: ./build/verdict/look.js



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer on both sides. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = permutationTest(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }) => ({
        weight,
        baseline: together(baseline, fresh),
        // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
        candidate: (0,noise/* isUnanimous */.im)(baseline) ? early : together(early, late),
    }));
    let variance = 0;
    let total = 0;
    strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
        const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
        variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
        total += weight;
    });
    return { test, change: estimateChange(pairs, passes), nullError: Math.sqrt(variance) / total };
}
/**
 * How surprising the candidate is beside the control alone: mid-p with the older baseline answers held fixed, so that
 * a lucky or outdated draw of those cannot make it small.
 */
function besideControl(answers, extent, measure) {
    const strata = answers.map(task => {
        const stratum = stratumOf(task, extent, measure);
        return { ...stratum, given: stratum.baseline, baseline: NONE };
    });
    return permutationTest(strata).midP;
}
/** Two-sided mid-p of "the baseline arm answers as it did". */
function shiftOf(answers) {
    const { midP, oppositeMidP } = permutationTest(answers.map(({ weight, old, fresh }) => ({
        weight,
        given: NONE,
        baseline: countOf(old, right),
        fresh: NONE,
        early: countOf(fresh, right),
        late: NONE,
        state: 'everyone',
    })));
    return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
/** Whether a task's answers so far disagree, so that asking again can tell more. */
function isOpen(task, everyone) {
    return !(0,noise/* isUnanimous */.im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
/** Every baseline answer of a task. */
function baselineCount(task) {
    return together(countOf(task.baseline, right), countOf(task.control, right));
}
/** Successes among the answers of slots `from` up to `to`; missing ones do not count. */
function countOf(slots, measure, from = 0, to = slots.length) {
    let hits = 0;
    let samples = 0;
    for (let index = from; index < Math.min(to, slots.length); index++) {
        const slot = slots[index];
        if (slot === undefined || slot === 'missing')
            continue;
        samples++;
        if (measure(slot))
            hits++;
    }
    return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
    const open = samples > everyone && isOpen(task, everyone);
    return {
        weight: task.weight,
        given: NONE,
        baseline: countOf(task.baseline, measure),
        fresh: countOf(task.control, measure),
        early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
        late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
        state: samples <= everyone ? 'everyone' : open ? 'open' : 'closed',
    };
}
function together(a, b) {
    return { right: a.right + b.right, samples: a.samples + b.samples };
}


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ baselineTarget),
  uJ: () => (/* binding */ looksOf),
  XC: () => (/* binding */ planOf),
  aR: () => (/* binding */ storedEnough)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(1465);
;// CONCATENATED MODULE: ./build/statistics/looks.js

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
function pocockSpending(error, share) {
    return error * Math.log1p((Math.E - 1) * share);
}
/**
 * Bounds on the standardised result of each look, so that crossing any of them when nothing changed has the
 * probability that was spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
function lookBounds(shares, spent) {
    const plan = [...shares, ...spent].join(' ');
    const bounds = known.get(plan) ?? computedBounds(shares, spent);
    known.set(plan, bounds);
    return bounds;
}
/** Every step of a run, and every run of a simulation, asks for the same few plans. */
const known = new Map();
function computedBounds(shares, spent) {
    const bounds = [];
    let density = [{ at: 0, mass: 1 }];
    let lastShare = 0;
    let lastSpent = 0;
    shares.forEach((share, look) => {
        const spread = Math.sqrt(share - lastShare);
        const before = density;
        const beyond = (bound) => before.reduce((sum, cell) => sum + cell.mass * (0,distributions/* normalCdf */.vr)((cell.at - bound) / spread), 0);
        const spending = (spent[look] ?? 0) - lastSpent;
        const bound = (0,distributions/* bisect */.h1)(at => beyond(at) <= spending, -8, 8);
        bounds.push(bound / Math.sqrt(share));
        density = carriedOn(before, spread, Math.sqrt(share), bound);
        lastShare = share;
        lastSpent = spent[look] ?? 0;
    });
    return bounds;
}
const CELLS = 200;
/** Density of the next look's result below its bound, as Simpson's cells. */
function carriedOn(before, spread, scale, bound) {
    const from = -8 * scale;
    const step = (bound - from) / CELLS;
    return Array.from({ length: CELLS + 1 }, (_, index) => {
        const at = from + index * step;
        const simpson = (step / 3) * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
        let height = 0;
        for (const cell of before) {
            const z = (at - cell.at) / spread;
            if (z > -9 && z < 9)
                height += cell.mass * Math.exp(-0.5 * z * z);
        }
        return { at, mass: (simpson * height) / (spread * Math.sqrt(2 * Math.PI)) };
    });
}

;// CONCATENATED MODULE: ./build/verdict/plan.js


/** The plan for a suite of this many tasks: small suites take more answers per task. */
function planOf(tasks, decision) {
    const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
    // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
    const fresh = Math.max(4 * pass, Math.ceil(dependable(tasks) / 2));
    if (decision.policy === 'threshold')
        return { looks: [2 * pass], everyone: 2 * pass, fresh };
    return {
        looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
        everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
        fresh,
    };
}
/** Stored baseline answers per task with which a gate needs no fresh ones to begin. */
function storedEnough(tasks, decision) {
    return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
/** Baseline answers per task that runs on the default branch collect, so that pull requests pay for the candidate alone. */
function baselineTarget(tasks, decision) {
    const wished = decision['baseline-samples'];
    return wished === 'auto' ? dependable(tasks) : wished;
}
/** About 900 answers in all, at least 5 and at most 24 a task. */
function dependable(tasks) {
    return Math.min(24, Math.max(5, Math.ceil(900 / tasks)));
}
/** Chance of a pass when the true drop is just the margin, all looks together. */
const PASS_ERROR = 0.05;
/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which sets how much each look
 * adds; `alpha`: error to spend on reds, all looks together.
 */
function looksOf(plan, baselineShare, alpha) {
    const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
    const shares = information.map(amount => amount / (information.at(-1) ?? amount));
    const bounds = (error) => {
        const spent = shares.map(share => pocockSpending(error, share));
        return lookBounds(shares, spent);
    };
    const reds = bounds(alpha);
    const passes = bounds(PASS_ERROR);
    return plan.looks.map((samples, look) => {
        const red = reds[look] ?? Number.POSITIVE_INFINITY;
        return { samples, red, pLimit: 1 - (0,distributions/* normalCdf */.vr)(red), pass: passes[look] ?? Number.POSITIVE_INFINITY };
    });
}


/***/ }),

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/verdict/look.js + 2 modules
var verdict_look = __webpack_require__(2738);
;// CONCATENATED MODULE: ./build/verdict/baseline.js

/** How rarely equal answers may be called shifted. */
const SHIFT_LIMIT = 0.01;
/** Stored answers, filled up with fresh ones where they are too few. */
function storedBaseline(tasks, freshFirst) {
    return {
        answers: tasks.map(task => ({ ...named(task), baseline: first(task, freshFirst), control: [] })),
        control: tasks.some(task => task.stored.length > 0) ? 'owed' : 'not-needed',
        shift: null,
    };
}
/** The same with fresh answers of every task beside it, or those alone when they show that the stored ones are outdated. */
function checkedBaseline(tasks, freshFirst, plan) {
    const shift = shiftBetween(tasks);
    if (shift.real) {
        return {
            answers: tasks.map(task => ({ ...named(task), baseline: task.fresh.slice(0, plan.fresh), control: [] })),
            control: 'not-needed',
            shift,
        };
    }
    const answers = tasks.map(task => {
        const from = freshFirst(task);
        return { ...named(task), baseline: first(task, freshFirst), control: task.fresh.slice(from, from + plan.fresh) };
    });
    return { answers, control: 'taken', shift };
}
function shiftBetween(tasks) {
    const compared = tasks
        .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh }))
        .filter(({ old, fresh }) => (0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG).samples > 0 && (0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG).samples > 0);
    const total = compared.reduce((sum, { weight }) => sum + weight, 0);
    const difference = compared.reduce((sum, { weight, old, fresh }) => sum + (weight * (rate((0,verdict_look/* countOf */.pq)(fresh, verdict_look/* right */.pG)) - rate((0,verdict_look/* countOf */.pq)(old, verdict_look/* right */.pG)))) / total, 0);
    return { difference, real: (0,verdict_look/* shiftOf */.Gn)(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
    return { taskId, weight, candidate };
}
function first(task, freshFirst) {
    return [...task.stored, ...task.fresh.slice(0, freshFirst(task))];
}
function rate({ right: hits, samples }) {
    return hits / samples;
}

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(3032);
;// CONCATENATED MODULE: ./build/statistics/detectable.js


/**
 * Smallest drop, as a fraction, that is found 8 times in 10. `everyone`: answers asked of every candidate task;
 * `open`: answers of tasks whose answers disagree; `bound`: standardised bound of the last look.
 * Null when the baseline is too thin to know its noise.
 */
function detectableDrop(tasks, samples, bound) {
    const counts = tasks.map(task => task.baseline);
    const noise = (0,statistics_noise/* noiseOf */.YN)(counts);
    if (noise === null)
        return null;
    // Tasks that look unanimous slip too, and are not followed up when they do not slip at once.
    const slip = (0,statistics_noise/* slipRate */.f1)(counts) * Math.max(0, 1 / samples.everyone - 1 / samples.open);
    let variance = 0;
    let total = 0;
    tasks.forEach(({ weight, baseline }, index) => {
        const own = (noise[index] ?? 0) * (1 / baseline.samples + 1 / samples.open);
        variance += weight ** 2 * (own + ((0,statistics_noise/* isUnanimous */.im)(baseline) ? slip : 0));
        total += weight;
    });
    return ((bound + (0,distributions/* normalQuantile */.Zl)(0.8)) * Math.sqrt(variance)) / total;
}

// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
;// CONCATENATED MODULE: ./build/verdict/evidence.js





/** Share of alpha kept for answers that became unreadable, spent in equal parts on the looks that ask every task. */
const GUARD_SHARE = 0.2;
/** How rarely a candidate as good as the control may look worse than it and still be called red. */
const CONTROL_LIMIT = 0.1;
function termsOf(plan, decision, baseline) {
    const planned = baseline.answers
        .map(task => ({ weight: task.weight, baseline: (0,verdict_look/* baselineCount */.DD)(task) }))
        .filter(task => task.baseline.samples > 0);
    const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
    // A control takes more false reds away than the guard adds.
    const alpha = baseline.control === 'not-needed' ? (1 - GUARD_SHARE) * decision.alpha : decision.alpha;
    const looks = (0,verdict_plan/* looksOf */.uJ)(plan, share, alpha);
    const last = plan.looks.at(-1) ?? 1;
    const samples = { everyone: Math.min(plan.everyone, last), open: last };
    const detectable = detectableDrop(planned, samples, looks.at(-1)?.red ?? 0);
    return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}
/** Wide enough that an unchanged candidate passes about nineteen times in twenty, and at least five points. */
function marginOf({ margin }, detectable) {
    return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(130 * (detectable ?? 0)))) / 100 : margin / 100;
}
/** What look number `number` (from 1) shows. */
function evidenceAt(number, look, answers, terms) {
    const { plan, decision, margin } = terms;
    const extent = { samples: look.samples, everyone: plan.everyone };
    const answered = answers.filter(task => isAnswered(task, extent));
    const seen = (0,verdict_look/* lookAt */.t5)(answered, extent);
    // Tasks without an answer are counted both ways: a verdict must hold whatever they would have been.
    const imagining = (candidate) => {
        if (answered.length === answers.length)
            return seen;
        const whole = answers.map(task => imagined(task, extent, plan, candidate));
        return (0,verdict_look/* lookAt */.t5)(whole, extent);
    };
    const worst = imagining('wrong');
    const best = imagining('right');
    const high = best.change.difference + look.red * best.nullError;
    const low = worst.change.centre - look.pass * worst.change.error;
    const proven = best.test.midP <= look.pLimit && high < 0;
    const large = best.change.difference <= -decision.tolerance / 100;
    const sizes = (of) => {
        const all = answered.map(of);
        return { min: Math.min(...all), max: Math.max(...all) };
    };
    const total = answered.reduce((sum, { weight }) => sum + weight, 0);
    return {
        comparison: {
            tasks: answered.length,
            baselineAccuracy: seen.change.baseline,
            candidateAccuracy: seen.change.candidate,
            difference: seen.change.difference,
            low,
            high,
            pValue: best.test.midP,
            pLimit: look.pLimit,
            look: number,
            looks: plan.looks.length,
            margin,
            marginWas: decision.margin === 'auto' ? 'auto' : 'given',
            detectableDrop: terms.detectable,
            unseenLow: seen.change.unseen?.low ?? null,
            unseenHigh: seen.change.unseen?.high ?? null,
            weights: decision.weights,
            effectiveTasks: total ** 2 / answered.reduce((sum, { weight }) => sum + weight ** 2, 0),
            deterministic: answered.every(isDeterministic),
            baselineSamples: sizes(task => (0,verdict_look/* baselineCount */.DD)(task).samples),
            candidateSamples: sizes(task => (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, extent.samples).samples),
        },
        drop: proven && large,
        unreadable: becameUnreadable(answered, extent, terms),
        ruledOut: low > -margin,
        belowFloor: isBelowFloor(answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))), decision, plan),
        smallDrop: proven && !large,
        beyondMargin: best.change.difference < -margin ? 'yes' : worst.change.difference < -margin ? 'unknown' : 'no',
        falseAlarmRate: seen.nullError === 0 ? 0 : (0,distributions/* normalCdf */.vr)(-margin / seen.nullError),
        unanswered: answers.length - answered.length,
    };
}
/** Whether the candidate does worse than the control too. */
function isConfirmed(look, answers, { plan }, measure) {
    const extent = { samples: look.samples, everyone: plan.everyone };
    const both = answers.filter(task => isAnswered(task, extent) && (0,verdict_look/* countOf */.pq)(task.control, verdict_look/* right */.pG).samples > 0);
    return (0,verdict_look/* besideControl */.or)(both, extent, measure) <= CONTROL_LIMIT;
}
function becameUnreadable(answers, extent, { plan, decision }) {
    if (extent.samples > extent.everyone)
        return false;
    const { test, change } = (0,verdict_look/* lookAt */.t5)(answers, extent, verdict_look/* readable */.HD);
    const guarded = plan.looks.filter(samples => samples <= plan.everyone).length;
    return test.midP <= (GUARD_SHARE * decision.alpha) / guarded && change.difference <= -decision.tolerance / 100;
}
/**
 * Whether these answers, as many of each task, are surely below the floor. Binomial tail, all looks together: tasks
 * that differ in difficulty only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
 */
function isBelowFloor(slots, decision, plan) {
    const floor = decision['min-accuracy'];
    const all = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    return (floor !== null &&
        all.samples > 0 &&
        (0,distributions/* binomialCdf */.HU)(all.right, all.samples, floor) <= decision.alpha / plan.looks.length);
}
function isAnswered(task, { samples, everyone }) {
    const asked = (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, Math.min(samples, everyone));
    return asked.samples > 0 && (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
}
/** The task with its missing side as good or as bad for the candidate as it can be. */
function imagined(task, extent, plan, candidate) {
    if (isAnswered(task, extent))
        return task;
    const opposite = candidate === 'right' ? 'wrong' : 'right';
    const known = (0,verdict_look/* baselineCount */.DD)(task).samples > 0;
    const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
    return {
        ...task,
        baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
        candidate: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG).samples > 0 ? task.candidate : asked,
    };
}
function isDeterministic(task) {
    const known = (0,verdict_look/* baselineCount */.DD)(task);
    return known.samples > 1 && (0,statistics_noise/* isUnanimous */.im)(known);
}

;// CONCATENATED MODULE: ./build/verdict/situation.js

/**
 * Refuses numbers that would make every comparison false, which is how a gate fails open.
 * @throws Failure on a setting or price that is not a usable number, or a task named twice.
 */
function checkSituation({ tasks, decision }) {
    for (const setting of ['margin', 'tolerance', 'alpha', 'max-rounds', 'baseline-max-age', 'min-accuracy']) {
        if (typeof decision[setting] === 'number' && !Number.isFinite(decision[setting])) {
            throw new errors/* Failure */.HR('configuration', `decision: ${setting} is not a number`, { hint: 'Give a plain number.' });
        }
    }
    const seen = new Set();
    for (const { taskId, price } of tasks) {
        if (seen.has(taskId))
            throw new errors/* Failure */.HR('dataset', `task ${taskId} is in the suite twice`);
        seen.add(taskId);
        if (decision.weights === 'price' && !(price > 0 && Number.isFinite(price))) {
            throw new errors/* Failure */.HR('dataset', `task ${taskId} has no price above zero`, {
                hint: 'Use `weights: equal`, or leave the task out of the suite.',
            });
        }
    }
}

// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(6577);
;// CONCATENATED MODULE: ./build/verdict/words.js



/** Plain sentences for every verdict and every note: no term a team lead would have to look up. */
function drop(comparison, answers, controlled) {
    const { difference, baselineAccuracy, candidateAccuracy, pValue } = comparison;
    const flipped = flips(answers, comparison.candidateSamples.max);
    const change = `Accuracy fell by about ${(0,figures/* size */.Ej)(-difference)} (${(0,figures/* percent */.KN)(baselineAccuracy)} → ${(0,figures/* percent */.KN)(candidateAccuracy)})`;
    const chance = `if nothing had changed, a result this bad would appear in ${(0,figures/* outOf */.GH)(pValue)}`;
    const control = controlled ? ', and fresh answers of the baseline confirm it' : '';
    return `${flipped === '' ? '' : `${flipped} `}${change}; ${chance}${control}.`;
}
/** `2 tasks that were right in 10 of 10 runs are now wrong in 6 of 6.`, or nothing. */
function flips(answers, samples) {
    const flipped = answers
        .map(task => ({ before: (0,verdict_look/* baselineCount */.DD)(task), now: (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples) }))
        .filter(({ before, now }) => before.right > 1 && (0,statistics_noise/* isUnanimous */.im)(before) && now.samples > 0 && now.right === 0);
    const [one, ...others] = flipped;
    if (one === undefined)
        return '';
    const alike = others.every(({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples);
    const [were, are] = flipped.length === 1 ? ['was', 'is'] : ['were', 'are'];
    const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : 'in every run';
    const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : 'in every run';
    return `${(0,figures/* count */.U9)(flipped.length, 'task')} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
    const share = (of) => {
        const counted = (0,verdict_look/* countOf */.pq)(answers.flatMap(of), verdict_look/* readable */.HD);
        return `${counted.samples - counted.right} of ${counted.samples}`;
    };
    const now = share(task => task.candidate.slice(0, candidateSamples.max));
    const before = share(task => [...task.baseline, ...task.control]);
    return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { 'min-accuracy': floor }) {
    return `Accuracy is ${(0,figures/* percent */.KN)(accuracy)}, surely below the floor of ${(0,figures/* percent */.KN)(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
    return `A drop of ${(0,figures/* size */.Ej)(margin)} or more is ruled out: the change is about ${(0,figures/* points */.WR)(difference)}, likely between ${(0,figures/* signed */.x8)(low)} and ${(0,figures/* signed */.x8)(high)}.`;
}
function undecided({ low, high, margin, looks }) {
    return `The change could be anything from ${(0,figures/* signed */.x8)(low)} to ${(0,figures/* signed */.x8)(high)} points: after ${(0,figures/* count */.U9)(looks, 'look')} neither a drop is proven nor one of ${(0,figures/* size */.Ej)(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
    return `The strict policy wants a drop of ${(0,figures/* size */.Ej)(margin)} ruled out, and the change could be anything from ${(0,figures/* signed */.x8)(low)} to ${(0,figures/* signed */.x8)(high)} points.`;
}
function endedEarly(comparison) {
    return comparison === null
        ? 'The run ended before there were enough answers for a first look, so nothing can be compared.'
        : `The run ended before it could decide: so far the change could be anything from ${(0,figures/* signed */.x8)(comparison.low)} to ${(0,figures/* signed */.x8)(comparison.high)} points.`;
}
function unchecked({ difference }) {
    return `Accuracy seems to have fallen by about ${(0,figures/* size */.Ej)(-difference)}, but the run ended before the baseline could be asked again to confirm it.`;
}
function missing(lost, wanted) {
    return `${(0,figures/* count */.U9)(lost, 'answer')} of ${wanted} could not be had, too many to compare fairly.`;
}
function threshold({ difference, margin }, beyond) {
    const change = `The plain difference is ${(0,figures/* points */.WR)(difference)}`;
    if (beyond === 'unknown')
        return `${change}, but tasks without an answer could take it past the threshold of ${(0,figures/* size */.Ej)(margin)}.`;
    return `${change}: ${beyond === 'yes' ? 'a drop beyond' : 'within'} the threshold of ${(0,figures/* size */.Ej)(margin)}.`;
}
const noTasks = 'There is no task to judge.';
const noBaselineArm = 'There is no configuration before this change, so there is nothing to compare with.';
function noBaseline(without, of) {
    return `${(0,figures/* count */.U9)(without, 'task')} of ${of} had no baseline answer, and none could be taken.`;
}
const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be taken.';
const words_notes = {
    firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so the state before this change was asked ${(0,figures/* count */.U9)(max, 'time')} a task in this run: the range is wider than it will be once runs on the default branch have filled the baseline.`,
    shifted: ({ difference }) => `The provider's model changed: the state before this change now answers ${(0,figures/* points */.WR)(difference)} differently from its stored answers. That is not this change's doing; only fresh answers were compared.`,
    notConfirmed: 'A drop showed against the stored baseline, but not against fresh answers of it, so it was put down to luck in the stored answers or a change at the provider.',
    smallDrop: ({ difference }, { tolerance }) => `There is a real but small drop of about ${(0,figures/* size */.Ej)(-difference)}; drops below ${(0,figures/* size */.Ej)(tolerance / 100)} do not fail the build.`,
    deterministic: 'Every repeated answer before this change was the same, so a task that flips is a real change, not noise; how many may flip is a question of the tolerance.',
    falseAlarm: (rate) => `With this threshold, a change that does nothing fails about ${(0,figures/* percent */.KN)(rate)} of the time, and a true drop as large as the threshold is missed half of the time.`,
    unanswered: (tasks) => `${(0,figures/* count */.U9)(tasks, 'task')} had no answer at all; the verdict holds whatever the answer would have been.`,
};

;// CONCATENATED MODULE: ./build/verdict/procedure.js







/**
 * The decision, whole: from what is known to the next step. It looks at the same answers in the same order whatever
 * else is stored, so that a resumed, merged or replayed run ends as one that ran through.
 * @throws Failure on settings or tasks that cannot be judged.
 */
function nextStep(situation) {
    checkSituation(situation);
    const { decision, canSample } = situation;
    const count = situation.tasks.length;
    if (count === 0)
        return decided(decision, { kind: 'error', cause: 'no-tasks', reason: noTasks });
    const tasks = weighed(situation);
    const plan = (0,verdict_plan/* planOf */.XC)(count, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(count, decision);
    const stored = tasks.some(task => task.stored.length > 0);
    const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision['baseline-max-age'] * 24);
    const topUp = (task) => (isOld ? 0 : Math.max(0, enough - task.stored.length));
    const judging = { tasks, plan, decision, canSample, topUp };
    if (!situation.hasBaseline)
        return withoutBaseline(judging);
    const lacking = wantedFresh(tasks, task => (isOld ? plan.fresh : topUp(task)));
    if (lacking.length > 0 && canSample) {
        const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    }
    if (lacking.length > 0 && isOld) {
        return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: staleBaseline });
    }
    const bare = tasks.filter(({ stored, fresh }) => (0,verdict_look/* countOf */.pq)([...stored, ...fresh], verdict_look/* right */.pG).samples === 0).length;
    if (isTooMany(bare, count)) {
        return decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: noBaseline(bare, count) });
    }
    return judged(judging, isOld ? checkedBaseline(tasks, topUp, plan) : storedBaseline(tasks, topUp));
}
/** Goes from look to look until one of them decides. */
function judged(judging, start) {
    const { tasks, plan, decision, canSample, topUp } = judging;
    const terms = termsOf(plan, decision, start);
    let baseline = start;
    let evidence = null;
    const end = (finding) => {
        const unconfirmed = baseline !== start && finding.kind !== 'regressed';
        return decided(decision, finding, evidence?.comparison, notesOf(judging, baseline, evidence, unconfirmed));
    };
    for (const [index, look] of terms.looks.entries()) {
        const asked = (task) => look.samples > plan.everyone && !(0,verdict_look/* isOpen */.nT)(task, plan.everyone) ? plan.everyone : look.samples;
        const wanted = wantedCandidate(baseline.answers, asked);
        if (wanted.length > 0) {
            if (canSample)
                return { kind: 'sample', reason: 'round', round: index + 1, wanted };
            return end({ kind: 'inconclusive', cause: 'budget', reason: endedEarly(evidence?.comparison ?? null) });
        }
        const { lost, slots } = lossesOf(baseline.answers, asked);
        if (isTooMany(lost, slots)) {
            const kind = lost * 2 > slots ? 'error' : 'inconclusive';
            return end({ kind, cause: 'missing-answers', reason: missing(lost, slots) });
        }
        evidence = evidenceAt(index + 1, look, baseline.answers, terms);
        if (isAlarm(evidence, decision) && baseline.control === 'owed') {
            const control = wantedFresh(tasks, task => topUp(task) + plan.fresh);
            if (control.length > 0) {
                if (canSample)
                    return { kind: 'sample', reason: 'control', round: index + 1, wanted: control };
                return end({ kind: 'inconclusive', cause: 'budget', reason: unchecked(evidence.comparison) });
            }
            baseline = checkedBaseline(tasks, topUp, plan);
            if (baseline.shift?.real)
                return judged(judging, baseline);
            evidence = evidenceAt(index + 1, look, baseline.answers, terms);
        }
        const found = finding(evidence, look, baseline, terms);
        if (found !== null)
            return end(found);
        if (look === terms.looks.at(-1))
            return end(procedure_undecided(evidence, decision));
    }
    throw new Error('a plan has at least one look');
}
/** A plain threshold asks for no proof, so it asks for no control either. */
function isAlarm({ drop, unreadable }, { policy }) {
    return policy !== 'threshold' && (drop || unreadable);
}
/** What a look decides; null when it takes another. A drop goes before a pass. */
function finding(evidence, look, { answers, control }, terms) {
    const { comparison, beyondMargin } = evidence;
    if (terms.decision.policy === 'threshold') {
        const reason = threshold(comparison, beyondMargin);
        if (beyondMargin === 'yes')
            return { kind: 'regressed', cause: 'drop', reason };
        if (beyondMargin === 'unknown')
            return { kind: 'inconclusive', cause: 'missing-answers', reason };
        if (!evidence.belowFloor)
            return { kind: 'passed', cause: 'within-threshold', reason };
    }
    const stands = (measure) => control !== 'taken' || isConfirmed(look, answers, terms, measure);
    if (evidence.unreadable && stands(verdict_look/* readable */.HD)) {
        return { kind: 'regressed', cause: 'unreadable-answers', reason: unreadable(comparison, answers) };
    }
    if (evidence.drop && stands(verdict_look/* right */.pG)) {
        return { kind: 'regressed', cause: 'drop', reason: drop(comparison, answers, control === 'taken') };
    }
    if (evidence.belowFloor) {
        return {
            kind: 'regressed',
            cause: 'below-floor',
            reason: belowFloor(comparison.candidateAccuracy, terms.decision),
        };
    }
    return evidence.ruledOut ? { kind: 'passed', cause: 'ruled-out', reason: ruledOut(comparison) } : null;
}
/** The verdict when all looks are used up. */
function procedure_undecided({ comparison }, { policy }) {
    return policy === 'strict'
        ? { kind: 'regressed', cause: 'not-ruled-out', reason: notRuledOut(comparison) }
        : { kind: 'inconclusive', cause: 'undecided', reason: undecided(comparison) };
}
/** A first configuration has nothing to be compared with; only the floor can be judged. */
function withoutBaseline({ tasks, plan, decision, canSample }) {
    const samples = plan.looks[0] ?? 1;
    const wanted = wantedCandidate(tasks, () => samples);
    if (wanted.length > 0 && canSample)
        return { kind: 'sample', reason: 'round', round: 1, wanted };
    const slots = tasks.flatMap(task => task.candidate.slice(0, samples));
    const { right: hits, samples: answers } = (0,verdict_look/* countOf */.pq)(slots, verdict_look/* right */.pG);
    return isBelowFloor(slots, decision, plan)
        ? decided(decision, { kind: 'regressed', cause: 'below-floor', reason: belowFloor(hits / answers, decision) })
        : decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: noBaselineArm });
}
/** One lost answer is no reason to give up on a small suite; beyond that, two in a hundred. */
function isTooMany(lost, of) {
    return lost > Math.max(1, 0.02 * of);
}
function lossesOf(answers, asked) {
    let had = 0;
    let slots = 0;
    for (const task of answers) {
        const samples = asked(task);
        had += (0,verdict_look/* countOf */.pq)(task.candidate, verdict_look/* right */.pG, 0, samples).samples + (0,verdict_look/* baselineCount */.DD)(task).samples;
        slots += samples + task.baseline.length + task.control.length;
    }
    return { lost: slots - had, slots };
}
function wantedCandidate(tasks, asked) {
    return tasks
        .filter(task => task.candidate.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
    return tasks
        .filter(task => task.fresh.length < asked(task))
        .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.stored.length + asked(task) }));
}
/** Tasks in a fixed order, with the weight that the settings give them: one each, or their price in cents. */
function weighed({ tasks, decision }) {
    return tasks
        .map(({ taskId, price, baseline, fresh, candidate }) => {
        const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
        return { taskId, weight, stored: baseline, fresh, candidate };
    })
        .sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
    const notes = [];
    const add = (kind, text) => notes.push({ kind, text });
    if (baseline.shift?.real)
        add('warning', words_notes.shifted(baseline.shift));
    if (evidence === null)
        return notes;
    const { comparison } = evidence;
    if (tasks.every(task => task.stored.length === 0))
        add('info', words_notes.firstRun(comparison));
    if (unconfirmed)
        add('info', words_notes.notConfirmed);
    if (evidence.unanswered > 0)
        add('warning', words_notes.unanswered(evidence.unanswered));
    if (evidence.smallDrop)
        add('info', words_notes.smallDrop(comparison, decision));
    if (comparison.deterministic)
        add('info', words_notes.deterministic);
    if (decision.policy === 'threshold')
        add('info', words_notes.falseAlarm(evidence.falseAlarmRate));
    return notes;
}
function decided(decision, { kind, cause, reason }, comparison = null, notes = []) {
    const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
    const exitCode = kind === 'error' ? errors/* EXIT */.dc.error : fails ? errors/* EXIT */.dc.regressed : errors/* EXIT */.dc.passed;
    return { kind: 'decided', verdict: { kind, cause, reason, exitCode }, comparison, notes };
}


/***/ }),

/***/ 3705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


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
        return { value: document.toJS(), document, lineAt };
    }
    catch (error) {
        // Aliases that multiply without end are refused only here.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file });
    }
}


/***/ })

};
