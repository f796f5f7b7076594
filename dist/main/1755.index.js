export const id = 1755;
export const ids = [1755,6755];
export const modules = {

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

/***/ 81755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/cli/init/providers.js
var providers = __webpack_require__(94374);
;// CONCATENATED MODULE: ./build/cli/init/choices.js


/** @throws Failure when only the user can know the address, and nobody is there to say it. */
async function chooseEndpoint(said, env, { ask, tell }) {
    const provider = await chosen();
    const baseUrl = said['base-url'] ?? (provider.name === 'own' ? addressIn(env) : undefined) ?? provider.baseUrl;
    if (baseUrl !== null && baseUrl !== undefined)
        return { provider, baseUrl };
    if (ask !== null)
        return { provider, baseUrl: await until(ask, 'Its address, up to /v1: ', addressOf) };
    throw new errors/* Failure */.HR('configuration', `only you know the address of ${provider.title}`, {
        hint: 'Pass it with --base-url; docs/providers.md shows what it looks like.',
    });
    async function chosen() {
        const named = providers/* PROVIDERS */.x.find(({ name }) => name === said.provider);
        if (named !== undefined)
            return named;
        if (said['base-url'] !== undefined)
            return (0,providers/* providerAt */.z)(said['base-url']);
        const address = addressIn(env);
        const likely = address === undefined ? providers/* PROVIDERS */.x.find(({ keyName }) => env[keyName]) : (0,providers/* providerAt */.z)(address);
        const standard = likely ?? providers/* PROVIDERS */.x[0];
        if (ask === null) {
            tell(`Endpoint: ${standard.title}, ${likely === undefined ? 'the default' : 'as the environment has it'} (--provider).\n`);
            return standard;
        }
        const list = providers/* PROVIDERS */.x.map(({ title }, place) => `  ${place + 1}. ${title}`).join('\n');
        return until(ask, `Which endpoint answers?\n${list}\nNumber [${providers/* PROVIDERS */.x.indexOf(standard) + 1}]: `, answer => answer === '' ? standard : providers/* PROVIDERS */.x[Number(answer) - 1]);
    }
}
/** @throws Failure when only the user can know the model, and nobody is there to say it. */
async function chooseModel(said, { model, title }, { ask, tell }) {
    if (said.model !== undefined)
        return said.model;
    if (ask !== null) {
        return until(ask, `Which model, as the endpoint names it${model === null ? '' : ` [${model}]`}: `, answer => answer || model);
    }
    if (model === null) {
        throw new errors/* Failure */.HR('configuration', `only you know the models of ${title}`, { hint: 'Name one with --model.' });
    }
    tell(`Model: ${model}, the default (--model).\n`);
    return model;
}
const STARTER_PROMPT = 'prompts/swelancer-gate.md';
async function chooseWatched(said, found, { ask, tell }) {
    const prompt = said.prompt ?? found.prompts[0] ?? STARTER_PROMPT;
    const candidates = [...found.agentFiles, ...found.otherPrompts];
    if (said.files !== undefined || candidates.length === 0)
        return { prompt, files: said.files ?? [] };
    if (ask === null) {
        const left = found.otherPrompts.length === 0 ? '' : `; found, but not watched: ${found.otherPrompts.join(', ')}`;
        tell(`Files: ${found.agentFiles.join(', ') || 'none'}, as found${left} (--files).\n`);
        return { prompt, files: found.agentFiles };
    }
    const list = candidates.map((file, place) => `  ${place + 1}. ${file}`).join('\n');
    const standard = found.agentFiles.map((_file, place) => place + 1).join(',') || 'none';
    const question = `Which of these shall be watched?\n${list}\nNumbers, or none [${standard}]: `;
    const files = await until(ask, question, answer => {
        if (answer === 'none')
            return [];
        const words = (answer || standard).split(/[\s,]+/);
        const chosen = words.map(word => candidates[Number(word) - 1]).filter(file => file !== undefined);
        return answer === '' && standard === 'none' ? [] : chosen.length === words.length ? chosen : undefined;
    });
    return { prompt, files };
}
/** Asks until the answer can be read. */
async function until(ask, question, read) {
    for (;;) {
        const answer = read(await ask(question));
        if (answer !== null && answer !== undefined)
            return answer;
    }
}
/** An address that can go into a file: it holds no secret. */
function addressOf(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, username, password, search } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + search === '' ? text : undefined;
}
const addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? '');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/cli/init/configuration.js

const HOME = 'swelancer-gate/swelancer-gate';
/** Nobody but the user knows the prices; a line to fill in is found sooner than a page of the documentation. */
const WITHOUT_COST = `# This endpoint does not tell what it costs. With its prices, in dollars per million tokens, reports do, and max-cost holds:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
/** The text of a first swelancer-gate.yml. */
function configurationText({ model, prompt, files, reportsCost }) {
    const value = (part) => (0,dist/* stringify */.As)(part, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${HOME}/v0/schema/config.schema.json
# Every field and its meaning: https://github.com/${HOME}/tree/v0#reference

suite: gate # 48 real issues; smoke has 12, lite 113
model: ${value(model)}
# It may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# What the model reads before the prompt: a change to it is measured like one to the prompt.
files: ${value(files)}
sampling: {max-tokens: 8192}
budget: {max-calls: 1000${reportsCost ? ', max-cost: 5' : ''}}
${reportsCost ? '' : WITHOUT_COST}`;
}

;// CONCATENATED MODULE: ./build/cli/init/find.js


/** What the agents of today read, by their own documentation; `.roo` and `.cursor` hold more than rules, such as keys. */
const AGENT_FILES = [
    /^(?:AGENTS|CLAUDE|GEMINI)\.md$/,
    /^\.github\/copilot-instructions\.md$/,
    /^\.(?:cursorrules|windsurfrules|clinerules)$/,
];
const AGENT_FOLDERS = /^(\.cursor\/rules|\.clinerules|\.roo\/rules[^/]*|\.kiro\/steering)\/./;
const PROMPTS = [/\.prompt\.ya?ml$/, /^prompts\/[^/]+\.md$/];
/** @param files of the working directory, as git knows them */
async function findFiles(directory, files) {
    const agentFiles = new Set();
    const prompts = [];
    const otherPrompts = [];
    for (const file of [...files].sort()) {
        const folder = AGENT_FOLDERS.exec(file)?.[1];
        if (folder !== undefined)
            agentFiles.add(folder);
        else if (![...AGENT_FILES, ...PROMPTS].some(pattern => pattern.test(file)))
            continue;
        // One file under two names, as CLAUDE.md often is AGENTS.md, is one; and git keeps a link's target, not its text.
        else if (!(await isFile(external_node_path_.join(directory, file))))
            continue;
        else if (AGENT_FILES.some(pattern => pattern.test(file)))
            agentFiles.add(file);
        else if ((await (0,promises_.readFile)(external_node_path_.join(directory, file), 'utf8')).includes('{{proposals}}'))
            prompts.push(file);
        else
            otherPrompts.push(file);
    }
    return { agentFiles: [...agentFiles], prompts, otherPrompts };
}
async function isFile(file) {
    try {
        return (await (0,promises_.lstat)(file)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
;// CONCATENATED MODULE: ./build/cli/init/workflow.js




/** The recommended workflow, which comes with this program. */
const EXAMPLE = external_node_path_.join(shared_package/* packageFolder */.n, 'examples/gate.yml');
/** Path of the workflow from the root: one a folder, so that packages of one repository do not share a gate. */
function workflowPath(folder) {
    return `.github/workflows/swelancer-gate${folder === '' ? '' : `-${nameOf(folder)}`}.yml`;
}
/** The recommended workflow for one place. */
async function workflowText({ branch, baseUrl, keyName, folder }) {
    const text = (part) => (0,dist/* stringify */.As)(part, { lineWidth: 0 }).trim();
    const own = folder === '' ? '' : `id: ${text(nameOf(folder))}\n          working-directory: ${text(folder)}\n          `;
    // The head of the example tells where to copy it.
    const edits = [
        [/^# The recommended workflow: .*\n/, ''],
        [/^name: .*/m, `name: ${text(folder === '' ? 'Prompt gate' : `Prompt gate of ${folder}`)}`],
        [/branches: \[main\]/, `branches: [${text(branch)}]`],
        [/base-url: .*/, `${own}base-url: ${text(baseUrl)}`],
        [/secrets\.OPENAI_API_KEY/, `secrets.${keyName}`],
    ];
    // Not through a YAML document, which moves comments.
    return edits.reduce((rest, [from, to]) => {
        if (!from.test(rest))
            throw new Error(`examples/gate.yml has no ${from}`);
        return rest.replace(from, () => to);
    }, await (0,promises_.readFile)(EXAMPLE, 'utf8'));
}
/** A folder as the name of a gate: lower-case letters, digits and hyphens, at most 64. */
function nameOf(folder) {
    const name = folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return name.slice(0, 64).replaceAll(/^-|-$/g, '') || 'folder';
}

// EXTERNAL MODULE: ./build/cli/commands/verify.js
var verify = __webpack_require__(16755);
;// CONCATENATED MODULE: ./build/cli/commands/init.js










const CONFIG = 'swelancer-gate.yml';
/** What goes into the workflow too. */
const ENDPOINT = ['provider', 'base-url'];
/** Writes a workflow, a configuration and a prompt where there are none, and checks the whole. What is there is kept. */
async function initCommand({ yes, json, ...said }, world) {
    const git = await (0,arm_git/* openGit */.z)(world.directory);
    const folder = await git.folder();
    const branch = await defaultBranch(git);
    const workflow = external_node_path_.posix.relative(folder, workflowPath(folder));
    const inFolder = (file) => external_node_path_.join(world.directory, file);
    const isNew = { workflow: !(await exists(inFolder(workflow))), config: !(await exists(inFolder(CONFIG))) };
    const person = { ask: yes || json ? null : world.ask, tell: world.tell };
    const say = json ? () => { } : world.print;
    const texts = new Map();
    if (isNew.workflow || isNew.config) {
        const { provider, baseUrl } = await chooseEndpoint(said, world.env, person);
        if (isNew.workflow) {
            texts.set(workflow, await workflowText({ branch, baseUrl, keyName: provider.keyName, folder }));
        }
        if (isNew.config) {
            const model = await chooseModel(said, provider, person);
            const found = await findFiles(world.directory, await git.workTreeFiles());
            const watched = await chooseWatched(said, found, person);
            texts.set(CONFIG, configurationText({ model, ...watched, reportsCost: provider.reportsCost }));
            texts.set(watched.prompt, template/* DEFAULT_PROMPT */.J4);
        }
    }
    const written = [];
    for (const [file, text] of texts)
        if (await writeNew(inFolder(file), file, text))
            written.push(file);
    const files = [...new Set([workflow, CONFIG, ...texts.keys()])];
    for (const file of files) {
        say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
    }
    const unused = Object.keys(said).filter(name => !isNew.config && !(isNew.workflow && ENDPOINT.includes(name)));
    if (unused.length > 0) {
        world.tell(`${unused.map(name => `--${name}`).join(', ')} changed nothing: the files that say it were there.\n`);
    }
    const exitCode = await verified({ ...world, print: say });
    const commit = `git add ${written.join(' ')} && git commit -m "Gate changes to prompts"`;
    const steps = [
        `Give the key: gh secret set ${await secretIn(inFolder(workflow))}`,
        ...(written.length === 0 ? [] : [`Commit: ${commit}`]),
        `Push to ${branch}: that run measures what pull requests are compared with.`,
        'Open a pull request that changes the prompt or a watched file.',
    ];
    if (json) {
        const kept = files.filter(file => !written.includes(file));
        world.print(`${JSON.stringify({ written, kept, verified: exitCode === errors/* EXIT */.dc.passed, next: steps })}\n`);
    }
    say(`\nNext\n${steps.map((step, place) => `${place + 1}. ${step}\n`).join('')}`);
    return exitCode;
}
/** Writes a file that is not there yet; false when it is. */
async function writeNew(place, file, text) {
    if (await exists(place))
        return false;
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(place), { recursive: true });
        await (0,promises_.writeFile)(place, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `cannot be written: ${error instanceof Error ? error.message : error}`, {
            file,
            hint: 'Run it where you may write. What was there is untouched.',
            cause: error,
        });
    }
}
async function exists(place) {
    try {
        await (0,promises_.lstat)(place);
        return true;
    }
    catch {
        return false;
    }
}
/** Checks what stands there now; what is wrong is told, and the way on all the same. */
async function verified(world) {
    try {
        return await (0,verify.verifyCommand)({ config: CONFIG, json: false }, world);
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        world.tell(`Not in order yet: ${(0,errors/* explain */.WE)(error)}\nLook again with: npx swelancer-gate verify\n`);
        return (0,errors/* exitCodeOf */.FO)(error);
    }
}
/** The secret that a workflow takes the key from. */
async function secretIn(workflow) {
    return /api-key:.*secrets\.(\w+)/.exec(await (0,promises_.readFile)(workflow, 'utf8'))?.[1] ?? 'OPENAI_API_KEY';
}
/** The branch that pull requests go to, as far as this clone knows. */
async function defaultBranch(git) {
    const remote = await git.defaultBranch();
    if (remote !== null)
        return remote.slice(remote.indexOf('/') + 1);
    for (const name of ['main', 'master'])
        if ((await git.resolve(`refs/heads/${name}`)) !== null)
            return name;
    return (await git.branch()) ?? 'main';
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
