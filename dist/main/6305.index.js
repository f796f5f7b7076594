export const id = 6305;
export const ids = [6305];
export const modules = {

/***/ 50599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);

/** Settings that change what is measured; the others only say where and how. */
const MEASURED = ['config', 'suite', 'dataset', 'model', 'policy', 'margin', 'alpha', 'min-accuracy'];
/** The command line that does the same again, on a laptop. */
function commandFor(command, settings, own) {
    const standard = _config_settings_js__WEBPACK_IMPORTED_MODULE_0__.settingsSchema.parse({});
    const given = MEASURED.filter(name => settings[name] !== standard[name]).map(name => [name, settings[name]]);
    const flags = [...Object.entries(own), ...given].flatMap(([name, value]) => value == null ? [] : [`--${name}`, quoted(String(value))]);
    return ['npx', 'swelancer-gate', command, ...flags].join(' ');
}
/** A word for a POSIX shell: what a pull request wrote must stay one word when it is pasted. */
function quoted(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ traced)
/* harmony export */ });
/** Sends what a run did to an OpenTelemetry collector, where the environment names one. Its trouble is only told. */
async function traced(report, { env, tell }) {
    const collector = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
    if (!collector || env.OTEL_SDK_DISABLED === 'true' || env.OTEL_TRACES_EXPORTER === 'none')
        return report;
    try {
        const { sendSpans } = await Promise.all(/* import() */[__webpack_require__.e(9271), __webpack_require__.e(7479)]).then(__webpack_require__.bind(__webpack_require__, 37479));
        await sendSpans(report, env.OTEL_SERVICE_NAME || 'swelancer-gate');
    }
    catch (error) {
        tell(`The collector at ${collector} did not take the spans: ${error instanceof Error ? error.message : error}\n`);
    }
    return report;
}


/***/ }),

/***/ 64175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'no default branch was found to compare with', {
        hint: 'Say what to compare with: --baseline REF.',
    });
}
async function unreachable(git, message) {
    return (await git.shallow())
        ? new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${message}: this clone is shallow`, {
            hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
        })
        : new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', message, { hint: 'Is it spelled right, and fetched?' });
}


/***/ }),

/***/ 29593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



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
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'git was not found', {
                hint: 'Install git; prompts are compared through its history.',
            });
        }
        const unsafe = error instanceof Error && error.message.includes('dubious ownership');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', unsafe ? `git refuses ${directory}: it belongs to another user` : `${directory} is not in a git repository`, {
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
        branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
        folder: async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, ''),
        async workTreeFiles() {
            const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
            return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
        },
    };
}


/***/ }),

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


/***/ }),

/***/ 31612:
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

/***/ 52362:
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

/***/ 59851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ comparisonName),
/* harmony export */   em: () => (/* binding */ sendTheSame),
/* harmony export */   lQ: () => (/* binding */ armDigest),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);

/**
 * Names a trial by everything that can change its answer and nothing else: two arms that would send the same
 * messages with the same parameters share their trials. SHA-256 in hex.
 */
function trialKey(solver, task, sample) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}
/** Whether two solvers are asked exactly the same in every task, so that there is nothing to measure. */
function sendTheSame(one, other, tasks) {
    return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}
/** Names a comparison by all that is asked in it. */
function comparisonName(solvers, tasks) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)([solvers.baseline, solvers.candidate].map(solver => solver && armDigest(solver, tasks)));
}
/** Names what an arm asks on a suite: the same every night for as long as nothing changes on our side. SHA-256 in hex. */
function armDigest(solver, tasks) {
    return (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(tasks.map(task => trialKey(solver, task, 0)));
}


/***/ }),

/***/ 69749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tB: () => (/* binding */ createSampler),
  lc: () => (/* binding */ samplesOf)
});

// UNUSED EXPORTS: inGoodOrder

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
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
 * @param begun trials under way, and the requests that they and the next one may send
 */
function exhaustedBy(budget, account, begun, elapsedMs) {
    if (budget.maxCalls !== null && account.calls + begun.requests > budget.maxCalls)
        return 'calls';
    if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 60_000)
        return 'minutes';
    if (budget.maxCost !== null) {
        if (account.unpriced > 0)
            return 'unknown-price';
        const next = (account.dearest ?? 0) * (begun.trials + 1);
        if (account.cost + next > budget.maxCost || account.cost >= budget.maxCost)
            return 'cost';
    }
    return null;
}
/**
 * How many trials may be under way at once, at most `most`: fewer as a cap comes near. Under a cap in dollars the first
 * one is asked alone, because nobody knows yet what it costs.
 * @param requests that one trial may send
 */
function placesWithin({ maxCalls, maxCost }, account, most, requests) {
    const { calls, cost, dearest } = account;
    const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
    const byCost = maxCost === null || dearest === 0 ? most : dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
    return Math.max(1, Math.min(most, byCalls, byCost));
}

// EXTERNAL MODULE: ./build/sampling/key.js
var sampling_key = __webpack_require__(59851);
;// CONCATENATED MODULE: ./build/sampling/sampler.js




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
    /** What each trial of this run cost. */
    const paid = new Map();
    const missing = new Map();
    /** One more than the highest sample number in `missing`. */
    let missedSamples = 0;
    const keys = new Map();
    let account = EMPTY_ACCOUNT;
    let exhausted = null;
    const fates = new Map();
    let underWay = 0;
    /** Requests that the trials under way may send. */
    let mostRequests = 0;
    for (const key of options.elsewhere?.paid ?? []) {
        const trial = store.get(key);
        if (trial !== undefined)
            pay(trial);
    }
    account = { ...account, calls: options.elsewhere?.requests ?? 0 };
    function pay(trial) {
        account = charged(account, trial);
        paid.set(trial.key, trial.cost);
    }
    function fateOf(arm) {
        const name = options.apart ? arm : '';
        const known = fates.get(name);
        if (known !== undefined)
            return known;
        const hopeless = new AbortController();
        const stop = AbortSignal.any([signal, hopeless.signal]);
        const fate = { failuresInARow: 0, end: null, hopeless, stop };
        fates.set(name, fate);
        return fate;
    }
    function solverOf(arm) {
        const solver = solvers[arm];
        if (solver === null || solver === undefined)
            throw new Error(`there is no ${arm} arm`);
        return solver;
    }
    /** Rendering and hashing a prompt costs more than looking the answer up again. */
    function keyOf(arm, task, sample) {
        const name = `${arm} ${task.id} ${sample}`;
        const known = keys.get(name);
        if (known !== undefined)
            return known;
        const key = (0,sampling_key/* trialKey */.wK)(solverOf(arm), task, sample);
        keys.set(name, key);
        return key;
    }
    function keep(one, solution) {
        const { arm, task, sample } = one;
        const { name, model } = solverOf(arm);
        const finishedAt = new Date(now()).toISOString();
        const key = keyOf(arm, task, sample);
        const trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
        pay(trial);
        store.add(trial);
        options.onTrial(one, trial);
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
        const requests = Math.max(...Object.values(solvers).map(solver => solver?.mostRequests ?? 0));
        const places = () => placesWithin(budget, account, options.concurrency, requests);
        const queue = new dist["default"]({ concurrency: places() });
        const miss = (one, reason, message) => {
            missing.set(keyOf(one.arm, one.task, one.sample), { taskId: one.task.id, sample: one.sample, reason, message });
            missedSamples = Math.max(missedSamples, one.sample + 1);
            options.onTrial(one, null);
        };
        async function ask(one) {
            const requests = solverOf(one.arm).mostRequests;
            const fate = fateOf(one.arm);
            underWay++;
            mostRequests += requests;
            try {
                const solution = await solverOf(one.arm).solve(one.task, one.sample, fate.stop);
                fate.failuresInARow = 0;
                keep(one, solution);
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
                    fate.failuresInARow++;
                if (error.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
                    fate.end ??= error;
                    fate.hopeless.abort();
                }
            }
            finally {
                underWay--;
                mostRequests -= requests;
                queue.concurrency = places();
            }
        }
        /** Trials that another run on this store asks for now, or did when it was killed. */
        const claimed = [];
        async function turn(one, isLast) {
            if (fateOf(one.arm).end !== null)
                return;
            if (signal.aborted)
                exhausted ??= 'interrupted';
            const requests = mostRequests + solverOf(one.arm).mostRequests;
            exhausted ??= exhaustedBy(budget, account, { trials: underWay, requests }, now() - startedAt);
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
        const end = fates.get('')?.end ?? null;
        if (end !== null)
            throw end;
    }
    return {
        known,
        open,
        isPaidNow: trial => paid.has(trial.key),
        keyOf: ({ arm, task, sample }) => keyOf(arm, task, sample),
        keep,
        take,
        failure: arm => fateOf(arm).end,
        get spent() {
            return { calls: account.calls, cost: total(paid.values()), exhausted };
        },
    };
}
/** The sum, the same in whatever order trials finished; null when a price is not known. */
function total(costs) {
    const known = [];
    for (const cost of costs) {
        if (cost === null)
            return null;
        known.push(cost);
    }
    return known.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0);
}
/** So many failed calls with no answer between them are an outage: the rest is not tried. */
const FAILURES_THAT_MEAN_OUTAGE = 8;
/** Failures of one task's own making; they say nothing of the others. */
const OWN_FAULT = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);


/***/ }),

/***/ 96372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkDivisible),
/* harmony export */   f: () => (/* binding */ takeShare)
/* harmony export */ });
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72031);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** @throws Failure where one machine submits and fetches all. */
function checkDivisible({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'what goes by batch is not divided among shards', {
        hint: 'One machine submits and fetches all: leave --shard out, or set transport: direct.',
    });
}
/** Takes one shard's part of what a run wants first, and decides nothing. */
async function takeShare({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = (0,_config_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTasks */ .Bt)(tasks, shard);
    const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
    onBegin(mine.length);
    const failure = await sampler.take(mine).then(() => null, (error) => {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .R)
            return error;
        throw error;
    });
    const known = arms.map(arm => sampler.known(arm, own));
    // Arms that send the same messages share their trials.
    const trials = [...new Map(known.flatMap(arm => arm.trials.map(trial => [trial.key, trial]))).values()];
    return {
        suite,
        asked,
        begun,
        trials,
        paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
        spent: sampler.spent,
        tasks: own.length,
        missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
        failure,
    };
}


/***/ }),

/***/ 24122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41753);


/** Verdicts of runs that end for another reason than the answers. */
const NO_CHANGE = {
    kind: 'passed',
    cause: 'no-change',
    reason: 'Before and after the change, the model is asked exactly the same. Nothing had to be measured.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed,
};
const INTERRUPTED = {
    kind: 'error',
    cause: 'interrupted',
    reason: 'The run was stopped. What was answered is kept: the same command goes on from here.',
    exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error,
};
/** The endpoint failed in a way that every further call would share. */
function failed(failure) {
    const reason = failure.hint === null ? failure.message : `${failure.message} ${failure.hint}`;
    return { kind: 'error', cause: failure.kind, reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.error };
}
/** The answers that are wanted are still being made by the endpoint. */
function waiting(answers) {
    const reason = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
    return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed };
}


/***/ })

};
