export const id = 2973;
export const ids = [2973];
export const modules = {

/***/ 64175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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

/***/ 29593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



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
        branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
        folder: async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, ''),
        async workTreeFiles() {
            const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
            return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
        },
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
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/yaml.js
var yaml = __webpack_require__(73705);
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

// EXTERNAL MODULE: ./build/prompt/template.js
var template = __webpack_require__(46361);
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

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findSides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64175);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69472);



/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
async function findSides(git, directory, asked) {
    const head = asked.head === undefined ? null : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.head);
    const place = head === null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTreeSource */ .$)(directory) : sourceAt(head);
    if (asked.baseline !== undefined) {
        const baseline = sourceAt(await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.baseline));
        return { baseline, head: place, trusted: baseline };
    }
    const tip = asked.mergeBaseWith === undefined ? await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBase */ .px)(git) : await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(git, asked.mergeBaseWith);
    const base = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBaseOf */ .nM)(git, tip, head ?? (await headCommit(git)));
    return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };
    function sourceAt({ commit, label }) {
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSource */ .n)(git, commit, label);
    }
}
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);



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

/***/ 12973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  budgetLeft: () => (/* binding */ budgetLeft),
  gateCommand: () => (/* binding */ gateCommand),
  runGate: () => (/* binding */ runGate),
  runGateShard: () => (/* binding */ runGateShard),
  withTaskText: () => (/* binding */ withTaskText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/arm/sides.js
var arm_sides = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/random.js
var random = __webpack_require__(39541);
// EXTERNAL MODULE: ./build/trial/estimate.js
var estimate = __webpack_require__(92741);
// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(96796);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/power.js + 2 modules
var power = __webpack_require__(52315);
// EXTERNAL MODULE: ./build/verdict/procedure.js + 3 modules
var procedure = __webpack_require__(80987);
;// CONCATENATED MODULE: ./build/estimate.js







/** Estimates a gate from its prompts, which are known exactly, and from the answers that are stored. */
function estimateGate(prepared, countTokens) {
    const { identical, config, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,sampling/* samplesOf */.lc)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const sides = sidesOf(prepared);
    const firstRound = (0,estimate/* estimateTrials */.W)(wanted, sides, known, config.termsOf, countTokens);
    const { looks, fresh } = (0,plan/* planOf */.XC)(tasks.length, config.decision);
    const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
    // Before a red, stored answers are checked by fresh ones; where none are stored, the first round's are fresh.
    const control = known.some(({ finishedAt }) => finishedAt < prepared.freshSince) ? fresh : 0;
    const { answers, calls } = firstRound;
    const mostAnswers = answers === 0 ? 0 : answers + tasks.length * (laterLooks + control);
    return {
        firstRound,
        mostAnswers,
        mostCalls: calls === null || answers === 0 ? calls : Math.round((calls / answers) * mostAnswers),
        byAgents: Object.values(sides).some(side => side !== null && (0,estimate/* isAgent */.y)(side)),
        tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
    };
}
/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null when nobody can tell. */
function detectableBy({ situation, config }) {
    const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
        return { taskId, price, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
    });
    return (0,power/* likelyDetectable */.sq)(tasks, config.decision, (0,random/* randomFrom */.c)('estimate'));
}
function sidesOf({ arms, solvers }) {
    const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
    return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
    const { answers, cost: dollars, atMost } = firstRound;
    const { maxCalls, maxCost } = budget;
    const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
    // Each run of a program counts as one call, whatever that asks.
    const calls = firstRound.calls ?? answers;
    const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
    const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
    return [
        ...(maxCalls !== null && [arms.baseline, arms.candidate].some(arm => arm?.solver === 'command')
            ? ['The budget counts each run of the agent as one call: what its program asks a model cannot be counted here.']
            : []),
        ...(maxCalls !== null && maxCalls < turns
            ? [
                `The budget of ${(0,figures/* count */.U9)(maxCalls, 'call')} is below the ${(0,figures/* integer */.nd)(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`,
            ]
            : maxCalls !== null && maxCalls < calls
                ? [`The budget of ${(0,figures/* count */.U9)(maxCalls, 'call')} is below ${round((0,figures/* integer */.nd)(calls))}. ${consequence}`]
                : []),
        ...(maxCost !== null && dollars !== null && maxCost < dollars
            ? [`The budget of ${(0,figures/* cost */.y)(maxCost)} is below ${round((0,figures/* cost */.y)(dollars))}. ${consequence}`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/model/estimate.js
var model_estimate = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./build/arm/changes.js

/** The files that differ between two places, of those that are named. */
async function changedFiles(before, now, paths) {
    const changes = [...new Set(paths)].map(async (path) => changeOf(path, await before.read(path), await now.read(path)));
    return (await Promise.all(changes)).filter(change => change !== null);
}
/** More places than these are one. */
const MOST_PLACES = 50;
/** So many lines may differ before the comparison gives up: its time grows with the square. */
const MOST_EDITS = 1000;
/** How a file changed; null when it did not. A file that is not there is null. */
function changeOf(path, before, now) {
    if (before === now)
        return null;
    if (now === null)
        return { path, kind: 'removed', added: 0, removed: lineCount(before ?? ''), lines: [] };
    const whole = { from: 1, to: Math.max(1, lineCount(now)) };
    if (before === null)
        return { path, kind: 'added', added: lineCount(now), removed: 0, lines: [whole] };
    const patch = (0,create/* structuredPatch */.YB)('', '', before, now, '', '', { context: 0, maxEditLength: MOST_EDITS });
    if (patch === undefined) {
        return { path, kind: 'changed', added: lineCount(now), removed: lineCount(before), lines: [whole] };
    }
    const places = patch.hunks.map(({ newStart, newLines }) => {
        const from = Math.min(newStart, whole.to);
        return { from, to: Math.max(from, newStart + newLines - 1) };
    });
    const [first, last] = [places[0], places.at(-1)];
    const lines = first !== undefined && last !== undefined && places.length > MOST_PLACES
        ? [{ from: first.from, to: last.to }]
        : places;
    const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
    const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
    return { path, kind: 'changed', added, removed, lines };
}
function lineCount(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

// EXTERNAL MODULE: ./build/arm/read.js + 1 modules
var read = __webpack_require__(9065);
// EXTERNAL MODULE: ./build/config/file.js
var config_file = __webpack_require__(71585);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(80744);
// EXTERNAL MODULE: ./build/shard/join.js
var join = __webpack_require__(78643);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(98768);
// EXTERNAL MODULE: ./build/verdict/answers.js
var answers = __webpack_require__(83493);
;// CONCATENATED MODULE: ./build/preparation.js











/**
 * Reads both sides of a gate, and loads its tasks.
 * @throws Failure when nothing can be compared at all.
 */
async function prepare({ settings, baseline, head, trusted }, tools) {
    const startedAt = new Date(tools.now()).toISOString();
    const headFile = await (0,config_file/* requireConfigFile */._C)(head, settings.config);
    const before = await readBaseline(baseline, settings);
    const trustedFile = (await readUsable(trusted, settings)) ?? before.file;
    const models = trustedFile === null
        ? await tools.models(headFile.models, head)
        : await tools.models(trustedFile.models, trustedFile === before.file ? baseline : trusted);
    const wished = (0,run/* runConfig */.aA)(settings, trustedFile ?? headFile, headFile, models);
    const arms = { baseline: before.arm, candidate: await (0,read/* readArm */.T)('candidate', head, headFile, settings) };
    const material = await tools.material(wished, head);
    const { tasks } = material;
    const named = [arms.baseline ?? arms.candidate, arms.candidate].map(arm => arm.solver);
    const config = { ...wished, decision: (0,plan/* affordable */.d3)(wished.decision, tasks.length, named) };
    const solvers = {
        baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
        candidate: await tools.solver(arms.candidate, config, material),
    };
    const asked = (0,key/* comparisonName */.NX)(solvers, tasks);
    (0,join/* checkJoined */.Am)(tools.elsewhere, asked);
    const freshSince = tools.store.begun(asked, startedAt);
    const sampler = (0,sampling/* createSampler */.tB)({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
    for (const [arm, solver] of Object.entries(solvers)) {
        if (solver !== null)
            tools.onKnown(arm, tasks, sampler.known(arm, tasks).trials);
    }
    return {
        startedAt,
        asked,
        freshSince,
        config,
        material,
        arms,
        solvers,
        identical: solvers.baseline !== null && (0,key/* sendTheSame */.em)(solvers.baseline, solvers.candidate, tasks),
        sampler,
        situation(canSample) {
            const known = solvers.baseline === null ? null : sampler.known('baseline', tasks);
            const rest = { decision: config.decision, canSample };
            return (0,answers/* situationOf */._)(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
        },
        notes: before.notes,
        changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
        changedFields: trustedFile === null ? [] : (0,run/* changedTrustedFields */.bi)(trustedFile, headFile),
    };
}
/** Paths of everything that either arm is made of. */
function allFiles(arms, config) {
    return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : (0,assemble/* filesOf */.R8)(arm, config)));
}
/** The configuration file at a place; null when there is none, or one that cannot be used. */
async function readUsable(source, settings) {
    try {
        return await (0,config_file/* readConfigFile */.RG)(source, settings.config);
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            return null;
        throw error;
    }
}
/** The baseline arm; none when its commit has no configuration, or one that cannot be used. */
async function readBaseline(source, settings) {
    try {
        const file = await (0,config_file/* readConfigFile */.RG)(source, settings.config);
        return { file, arm: file === null ? null : await (0,read/* readArm */.T)('baseline', source, file, settings), notes: [] };
    }
    catch (error) {
        // A pull request that mends a broken configuration must be able to pass; one that asked for this baseline must not.
        if (!(error instanceof errors/* Failure */.HR) || settings.baseline !== undefined)
            throw error;
        return {
            file: null,
            arm: null,
            notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
        };
    }
}

// EXTERNAL MODULE: ./build/report/notes.js
var report_notes = __webpack_require__(52362);
// EXTERNAL MODULE: ./build/shard/take.js
var take = __webpack_require__(99436);
// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
;// CONCATENATED MODULE: ./build/gate.js











/**
 * The gate: two configurations, the same tasks, answers until the rule can decide, a report.
 * @throws Failure when nothing can be compared at all.
 */
async function gate(request, tools) {
    const prepared = await prepare(request, tools);
    const decided = prepared.identical
        ? { verdict: ends/* NO_CHANGE */.XG, comparison: null, notes: [] }
        : await decide(prepared, tools);
    return conclude(request, prepared, decided, tools);
}
/**
 * One shard's part of the gate: what the rule wants first of its tasks. It decides nothing.
 * @throws Failure when nothing can be compared at all.
 */
async function gateShard(request, shard, tools) {
    const prepared = await prepare(request, tools);
    const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const round = step?.kind === 'sample' ? step : null;
    const divided = {
        ...material,
        asked,
        begun: freshSince,
        arms: Object.keys(solvers).filter(arm => solvers[arm] !== null),
        sampler,
        wanted: round === null ? [] : (0,sampling/* samplesOf */.lc)(round.wanted, material.tasks),
    };
    return (0,take/* takeShare */.f)(divided, shard, trials => round !== null && tools.onBatch(round, trials));
}
/** Asks the rule what it wants to know, and gets it, until it knows enough. */
async function decide(prepared, tools) {
    const { sampler, material, situation, config } = prepared;
    // Only a cap in dollars needs the tokens, whose vocabulary takes half a second to load.
    const countTokens = config.budget.maxCost === null ? () => 0 : await (0,model_estimate/* loadTokenizer */.Y)();
    for (const sentence of estimateGate(prepared, countTokens).tooSmall)
        tools.onNotice(sentence);
    const canAsk = tools.elsewhere?.canAsk ?? true;
    try {
        for (;;) {
            if (sampler.spent.exhausted === 'interrupted')
                return { ...judgeNow(prepared), verdict: ends/* INTERRUPTED */.t };
            const step = (0,procedure/* nextStep */.s)(situation(canAsk && sampler.spent.exhausted === null));
            if (step.kind === 'decided')
                return step;
            const wanted = sampler.open((0,sampling/* samplesOf */.lc)(step.wanted, material.tasks));
            tools.onBatch(step, wanted.length);
            await sampler.take(wanted);
        }
    }
    catch (error) {
        if (!(error instanceof failure/* CallFailure */.R))
            throw error;
        return { ...judgeNow(prepared), verdict: (0,ends/* failed */.gz)(error) };
    }
}
/** What was learnt so far, without asking for more. */
function judgeNow({ situation }) {
    const step = (0,procedure/* nextStep */.s)(situation(false));
    if (step.kind === 'decided')
        return step;
    throw new Error('the rule asked for samples when it was told that there are none');
}
function conclude({ settings, reproduce, runUrl }, prepared, decided, tools) {
    const { arms, solvers, sampler, material, config, startedAt, freshSince, identical } = prepared;
    const measured = (arm, solver) => ({
        description: (0,assemble/* describeArm */.qz)(arm, (0,key/* armDigest */.lQ)(solver, material.tasks), settings.config),
        ...sampler.known(arm.name, material.tasks),
        isPaidNow: sampler.isPaidNow,
    });
    const report = (0,assemble/* assembleReport */.xr)({
        id: settings.id,
        version: tools.version,
        disk: tools.disk(),
        startedAt,
        finishedAt: new Date(tools.now()).toISOString(),
        freshSince,
        material,
        includeTaskText: settings['include-task-text'] ?? false,
        taskDetails: settings['task-details'],
        changes: [...prepared.changes],
        identical,
        comparison: decided.comparison,
        decision: config.decision,
        verdict: decided.verdict,
        notes: [],
        budget: { ...config.budget, ...sampler.spent },
        baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
        candidate: measured(arms.candidate, solvers.candidate),
        reproduce,
        runUrl,
    });
    const notes = [...prepared.notes, ...decided.notes, ...(0,report_notes/* notesOn */.v)(report, prepared.changedFields, tools.store.damage)];
    return { ...report, notes };
}

// EXTERNAL MODULE: ./build/replay.js
var replay = __webpack_require__(99909);
// EXTERNAL MODULE: ./build/report/read.js
var report_read = __webpack_require__(92775);
// EXTERNAL MODULE: ./build/commands/deliver.js
var deliver = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/commands/estimate.js





/** Says what a gate would take, and sends nothing. */
async function printEstimate(request, tools, json, world) {
    const prepared = await prepare(request, tools);
    const estimate = estimateGate(prepared, await (0,model_estimate/* loadTokenizer */.Y)());
    const detectableDrop = detectableBy(prepared);
    world.print(json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n` : describe(estimate, detectableDrop));
    return errors/* EXIT */.dc.passed;
}
function describe({ firstRound, mostAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
    const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (answers === 0)
        return 'No calls: everything that the first look needs is known.\n';
    const bound = atMost ? 'at most ' : 'about ';
    const unknown = byAgents ? 'unknown (until an answer is stored)' : 'unknown (set sampling.max-tokens)';
    const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${(0,figures/* integer */.nd)(tokens)}`;
    const noCost = `unknown (set prices, ${byAgents ? 'or store an answer first' : 'and sampling.max-tokens'})`;
    const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
    return [
        ...(byAgents ? [`Answers ${counted((0,figures/* integer */.nd)(answers), (0,figures/* integer */.nd)(mostAnswers))}, each the work of an agent`] : []),
        calls === null || mostCalls === null
            ? "Calls   unknown: what an agent's program asks its model cannot be counted here"
            : `Calls   ${byAgents ? bound : ''}${counted((0,figures/* integer */.nd)(calls), (0,figures/* integer */.nd)(mostCalls))}`,
        inputTokens === null && outputTokens === null
            ? `Tokens  ${unknown}`
            : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out until the first look`,
        `Cost    ${dollars === null ? noCost : `${bound}${(0,figures/* cost */.y)(dollars)} until the first look`}`,
        ...(detectableDrop === null
            ? []
            : [`Finds   a drop of ${(0,figures/* size */.Ej)(detectableDrop)} 8 times in 10, smaller ones less often`]),
        ...(byAgents && atMost ? ['These are the limits of each answer: no answer of this agent is stored yet.'] : []),
        ...tooSmall,
        'Nothing was sent.\n',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(79508);
// EXTERNAL MODULE: ./build/commands/shard.js
var commands_shard = __webpack_require__(62219);
// EXTERNAL MODULE: ./build/commands/tools.js + 7 modules
var tools = __webpack_require__(66795);
// EXTERNAL MODULE: ./build/commands/trace.js
var trace = __webpack_require__(22134);
;// CONCATENATED MODULE: ./build/commands/gate.js
















async function gateCommand(given, world) {
    const settings = withTaskText(given, world);
    if (settings.replay !== undefined) {
        const report = await (0,report_read/* readReport */.t)(external_node_path_.resolve(world.directory, settings.replay));
        return (0,deliver/* deliver */.c)((0,replay/* replay */.e)(report, (0,run/* overridden */.Je)(report.decision, settings)), settings, world);
    }
    const keys = (0,tools/* keysFrom */.hi)(settings, world);
    if (settings.estimate) {
        // An estimate sends nothing, so it needs no key.
        const any = { ...keys, apiKey: keys.apiKey ?? 'none' };
        return withGate(settings, world, any, (request, tools) => printEstimate(request, tools, settings.json, world));
    }
    const { shard } = settings;
    if (shard === undefined)
        return (0,deliver/* deliver */.c)(await runGate(settings, world, keys), settings, world);
    const share = await runGateShard(settings, shard, world, keys);
    const keyed = keys.apiKey !== null;
    return (0,commands_shard/* deliverShard */.Y)(share, { command: 'gate', settings, keyed, shard }, world);
}
/** On somebody's own machine the report may hold the tasks' own words; what a CI uploads may be read by anybody. */
function withTaskText(settings, { env }) {
    return { ...settings, 'include-task-text': settings['include-task-text'] ?? !env.CI };
}
/**
 * Runs the gate in the repository of the working directory.
 * @throws Failure when nothing can be compared.
 */
async function runGate(settings, world, occasion) {
    const older = settings['also-against'];
    // A misspelt ref is told before anything is paid for, not after.
    if (older !== undefined)
        await (0,commits/* commitOf */.D3)(await (0,arm_git/* openGit */.z)(world.directory), older);
    const report = await (0,trace/* traced */.m)(await withGate(settings, world, occasion, gate), world);
    if (older === undefined || report.verdict.kind === 'error')
        return report;
    const { shards, ...alone } = occasion;
    if (shards !== undefined && !(0,join/* mayAsk */.Nh)(shards, occasion.apiKey !== null))
        return report;
    const left = { ...settings, ...budgetLeft(report), baseline: older };
    return heldAgainst(report, await withGate(left, world, alone, gate));
}
/** One shard's part of it. @throws Failure when nothing can be compared. */
function runGateShard(settings, shard, world, occasion) {
    return withGate(settings, world, occasion, (request, tools) => gateShard(request, shard, tools));
}
/** What the first comparison has left of its budget. */
function budgetLeft({ budget, startedAt, finishedAt, }) {
    const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
    return {
        ...(budget.maxCalls === null ? {} : { 'max-calls': budget.maxCalls - budget.calls }),
        ...(budget.maxCost === null ? {} : { 'max-cost': budget.maxCost - (budget.cost ?? 0) }),
        ...(budget.maxMinutes === null ? {} : { 'max-minutes': budget.maxMinutes - minutes }),
    };
}
/** A report with what a comparison with an older state said. Its verdict stays: this change may be the smallest of many. */
function heldAgainst(report, older) {
    const { baseline, verdict, comparison } = older;
    if (baseline === null || baseline.commit === null)
        return report;
    const { label, commit } = baseline;
    const text = `Against \`${label}\`: ${verdict.reason}`;
    return {
        ...report,
        alsoAgainst: { label, commit, verdict, comparison },
        notes: [{ kind: verdict.kind === 'regressed' ? 'warning' : 'info', text }, ...report.notes],
        budget: {
            ...report.budget,
            calls: report.budget.calls + older.budget.calls,
            cost: report.budget.cost === null || older.budget.cost === null ? null : report.budget.cost + older.budget.cost,
        },
    };
}
/** Finds what is to be compared, and opens the tools for as long as the work takes. */
async function withGate(settings, world, occasion, work) {
    const git = await (0,arm_git/* openGit */.z)(world.directory);
    return (0,tools/* withTools */.YP)(settings, world, occasion, async (tools) => {
        const earlier = settings.baseline?.endsWith('.json') ? await takeOver(settings.baseline, tools.store, world) : null;
        const sides = await (0,arm_sides/* findSides */.a)(git, world.directory, {
            baseline: earlier === null ? settings.baseline : earlier.commit,
            mergeBaseWith: occasion.mergeBaseWith,
            head: settings.head,
        });
        const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
        const reproduce = (0,commands_reproduce/* commandFor */.F)('gate', settings, commits);
        const request = { settings, ...sides, reproduce, runUrl: occasion.runUrl ?? null };
        return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
    });
}
/** A comparison with other tasks must not read as one with the same. */
function sameTasksAs({ file, suite }, tools) {
    return async (config, head) => {
        const material = await tools.material(config, head);
        if (suite === material.suite.hash)
            return material;
        throw new errors/* Failure */.HR('configuration', `the baseline report is about other tasks than the suite ${material.suite.name}`, {
            file,
            hint: 'Compare with a report of the same suite.',
        });
    };
}
/** Takes an earlier report as the baseline: its commit, with all answers that it already paid for. */
async function takeOver(file, store, world) {
    const { candidate, suite, trials } = await (0,report_read/* readReport */.t)(external_node_path_.resolve(world.directory, file));
    if (candidate.commit === null) {
        throw new errors/* Failure */.HR('configuration', 'the report is about a work tree, which is gone', {
            file,
            hint: 'Make the baseline report from a commit: swelancer-gate run --head REF.',
        });
    }
    for (const trial of trials.candidate)
        if (store.get(trial.key) === undefined)
            store.add(trial);
    return { file, commit: candidate.commit, suite: suite.hash };
}


/***/ }),

/***/ 79508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ commandFor)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14318);

/** Settings that change what is measured; the others only say where and how. */
const MEASURED = ['config', 'suite', 'dataset', 'model', 'policy', 'margin', 'alpha', 'min-accuracy'];
/** The command line that does the same again, on a laptop. */
function commandFor(command, settings, own) {
    const standard = _config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsSchema */ .dP.parse({});
    const given = MEASURED.filter(name => settings[name] !== standard[name]).map(name => [name, settings[name]]);
    const flags = [...Object.entries(own), ...given].flatMap(([name, value]) => value == null ? [] : [`--${name}`, quoted(String(value))]);
    return ['npx', 'swelancer-gate', command, ...flags].join(' ');
}
/** A word for a POSIX shell: what a pull request wrote must stay one word when it is pasted. */
function quoted(word) {
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 62219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* unused harmony export handOver */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86577);
/* harmony import */ var _shard_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16405);
/* harmony import */ var _shard_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21339);
/* harmony import */ var _verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24122);






/** Writes what a shard hands over and gives the file, what the shard did in one sentence, and the exit code. */
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
    const finishedAt = new Date(world.now()).toISOString();
    const file = await (0,_shard_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeShard */ .mO)({
        ...{
            version: 1,
            ...run,
            settings: (0,_shard_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedSettings */ .VA)(settings),
            samples: samples ?? null,
            models: models ? [...models] : null,
        },
        ...{ finishedAt, ...share, requests: spent.calls },
    }, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.out));
    const did = [
        `Shard ${(0,_shard_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .shardName */ .Az)(run.shard)} of ${run.command}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tasks, 'task')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(share.trials.length, 'answer')}`,
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(share.paid.length)} of them new`,
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(missing)} missing`,
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(spent.calls, 'call')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .cost */ .y)(spent.cost)}`,
    ].join(', ');
    const end = failure !== null
        ? ` It ended early: ${(0,_verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.error : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed };
}
/** The same on the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await handOver(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, file)}\n`);
    return exitCode;
}


/***/ }),

/***/ 22134:
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

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   Y: () => (/* binding */ loadTokenizer)
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
/** Counts tokens as OpenAI's o200k encoding does: exact for its models, within some per cent for others. */
async function loadTokenizer() {
    // The vocabulary takes half a second to load: only when it is needed.
    const { countTokens } = await __webpack_require__.e(/* import() */ 5359).then(__webpack_require__.bind(__webpack_require__, 15359));
    // Text may hold what looks like a special token: it is text here.
    const options = { disallowedSpecial: new Set() };
    // Pieces, because the tokenizer takes quadratic time on one long word such as an embedded image.
    const tokensIn = (text) => (text.match(/[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/g) ?? []).reduce((sum, piece) => sum + countTokens(piece, options), 0);
    return (messages, tools) => messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + (tools === undefined ? 0 : tokensIn(JSON.stringify(tools))));
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

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/** US dollars that an answer cost. */
function costOf(usage, prices) {
    const fresh = usage.inputTokens - usage.cachedInputTokens;
    const dollars = fresh * prices.input +
        usage.cachedInputTokens * (prices.cachedInput ?? prices.input) +
        usage.outputTokens * prices.output;
    return dollars / 1_000_000;
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

/***/ 16405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard)
/* harmony export */ });
/* unused harmony export shardFileSchema */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58759);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21339);







/** Settings that say what is measured and how it is judged; where things lie, and who may read them, is each machine's own. */
const sharedSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc(_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.omit({ store: true, out: true, concurrency: true, shard: true, 'include-task-text': true }).shape);
/** What one shard hands over: everything that a verdict needs of its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(), of: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive() }),
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: sharedSettingsSchema,
    /** Answers per task, where the command takes that. */
    samples: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive().nullable(),
    /** Models that compare was told on the command line. */
    models: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    /** Name of all that is asked in the run, of every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** When its comparison was begun, as the store tells. */
    begun: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$(),
    /** Whether it had a key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    /** All that it knows of its tasks: answers that were stored before, and those it took. */
    trials: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .trialSchema */ .WI),
    /** Keys of those that it took. */
    paid: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** Requests that it sent, those without an answer too. */
    requests: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative(),
});
/** Settings as they are handed over: what an address holds besides the place may be a secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return sharedSettingsSchema.parse({
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
/** Writes the file into a folder and gives its path. Its name tells it from the others', so that all fit into one folder. */
async function writeShard(content, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(content)}\n`);
    return file;
}
/**
 * Reads the shards of one run in the order of their numbers, wherever below the folders they lie. Of a shard that ran
 * again, the last one counts.
 * @param command whose shards; undefined where there are those of one command alone
 * @throws Failure when one is missing or does not belong to the others.
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `there is no shard in ${folders.join(', ')}`, {
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
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const names = missing.map(_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .shardName */ .Az);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `of the shards, ${names.join(', ')} ${are} missing: nothing was decided`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Were the shards downloaded into it?',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return shardFileSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Was it made by the same version, and copied whole?',
            cause: error,
        });
    }
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('is one of another number of shards');
    if (other.content.command !== content.command)
        throw differs('comes from another command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('was asked other tasks');
    if (other.content.asked !== content.asked)
        throw differs('was asked with another configuration');
}


/***/ }),

/***/ 99436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkDivisible),
/* harmony export */   f: () => (/* binding */ takeShare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21339);



/** @throws Failure where one machine submits and fetches all. */
function checkDivisible({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'what goes by batch is not divided among shards', {
        hint: 'One machine submits and fetches all: leave --shard out, or set transport: direct.',
    });
}
/** Takes one shard's part of what a run wants first, and decides nothing. */
async function takeShare({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = (0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .ownTasks */ .Bt)(tasks, shard);
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

/***/ 92741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ estimateTrials),
/* harmony export */   y: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _model_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45922);

/**
 * Estimates trials: of one call, the prompt is known exactly, and its answer by those that were stored; an agent's work
 * is known by its stored trials alone, or by its limits before there are any.
 * @param known earlier trials of all arms
 */
function estimateTrials(wanted, sides, known, termsOf, countTokens) {
    const asked = wanted.flatMap(({ arm, task, sample }) => {
        const side = sides[arm];
        return side == null || side.solver.mostRequests === 0 ? [] : [{ side, task, sample }];
    });
    const typical = new Map(Object.values(sides).map(side => [side, side && typicalTrial(side, known, termsOf)]));
    const trials = asked.map(({ side, task, sample }) => {
        const usual = typical.get(side) ?? UNKNOWN;
        if (isAgent(side))
            return usual;
        const inputTokens = countTokens(side.solver.messages(task, sample));
        const { outputTokens } = usual;
        const prices = pricesOf(side, termsOf);
        const cost = prices === null || outputTokens === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(usageOf(inputTokens, outputTokens), prices);
        return { ...usual, inputTokens, cost };
    });
    const total = (figure) => trials.reduce((sum, trial) => {
        const own = trial[figure];
        return sum === null || own === null ? null : sum + own;
    }, 0);
    return {
        answers: trials.length,
        calls: rounded(total('calls')),
        inputTokens: rounded(total('inputTokens')),
        outputTokens: rounded(total('outputTokens')),
        cost: total('cost'),
        atMost: trials.some(({ atMost }) => atMost),
    };
}
const UNKNOWN = { calls: null, inputTokens: null, outputTokens: null, cost: null, atMost: false };
/** Whether a trial is the work of an agent rather than one call. */
function isAgent({ arm }) {
    return arm.solver === 'agent' || arm.solver === 'command';
}
/** What one trial of an arm takes. */
function typicalTrial(side, known, termsOf) {
    const { arm, solver } = side;
    const prices = pricesOf(side, termsOf);
    const earlier = known.filter(trial => trial.solver === arm.solver);
    const usage = earlier.flatMap(trial => trial.usage ?? []);
    const outputTokens = mean(usage.map(one => one.outputTokens));
    if (!isAgent(side)) {
        const most = arm.sampling.maxTokens ?? null;
        return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most, atMost: outputTokens === null };
    }
    const calls = (number) => (arm.solver === 'command' ? null : number);
    if (earlier.length > 0) {
        const told = mean(earlier.flatMap(({ cost }) => cost ?? []));
        const priced = prices === null ? null : mean(usage.map(one => (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: told ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // What a program's model is asked nobody bounds from here.
    if (arm.solver === 'command')
        return UNKNOWN;
    const { maxTokens, maxCost } = arm.agent;
    const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
    const dearest = prices === null ? null : (0,_model_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(usageOf(maxTokens - most, most), prices);
    const bounds = [dearest, maxCost].filter(bound => bound !== null);
    const cost = bounds.length === 0 ? null : Math.min(...bounds);
    return { calls: solver.mostRequests, inputTokens: maxTokens, outputTokens: most, cost, atMost: true };
}
function pricesOf({ arm }, termsOf) {
    return arm.model === null ? null : termsOf(arm.model).prices;
}
const usageOf = (inputTokens, outputTokens) => ({
    inputTokens,
    cachedInputTokens: 0,
    outputTokens,
    reasoningTokens: 0,
});
function mean(numbers) {
    return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
function rounded(number) {
    return number === null ? null : Math.round(number);
}


/***/ }),

/***/ 96796:
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

// EXTERNAL MODULE: ./build/trial/key.js
var trial_key = __webpack_require__(98768);
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
        const key = (0,trial_key/* trialKey */.wK)(solverOf(arm), task, sample);
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
        const queue = new dist/* default */.Ay({ concurrency: places() });
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

/***/ 24122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86577);


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
/** The answers that are wanted are still being made by the endpoint. */
function waiting(answers) {
    const reason = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(answers, 'answer is', 'answers are')} still being made by the endpoint as a batch; the next run picks them up.`;
    return { kind: 'inconclusive', cause: 'waiting-for-batch', reason, exitCode: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 52315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sq: () => (/* binding */ likelyDetectable),
  f: () => (/* binding */ powerOf),
  xl: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var evidence = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** How often tasks are answered right, for simulations. */
/**
 * Rates of a suite nobody has measured yet: a share of the tasks in between, the rest nearly always right or nearly
 * always wrong (3 % slips), 55 % right in all. Defaults: a typical suite.
 */
function assumedRates(tasks, random, middling = 0.25, mean = 0.55, slips = true) {
    const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
    const certain = (mean - middling / 2) / (1 - middling);
    const mostlyRight = (certain - slip) / (1 - 2 * slip);
    return Array.from({ length: tasks }, () => {
        if (random.next() < middling)
            return beta(2, 2, random);
        const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
        return random.next() < mostlyRight ? 1 - rare : rare;
    });
}
const SLIPS = { a: 0.4, b: 12 };
/** Beta variable: Jöhnk, Metrika 8, 1964. */
function beta(a, b, random) {
    for (;;) {
        const x = random.next() ** (1 / a);
        const y = random.next() ** (1 / b);
        if (x + y <= 1 && x + y > 0)
            return x / (x + y);
    }
}
/** Rates that stored answers make likely. Tasks whose answers all agree slip as often as such tasks do in this suite. */
function likelyRates(counts) {
    const slip = (0,noise/* slipRate */.f1)(counts);
    return counts.map(count => {
        if (!(0,noise/* isUnanimous */.im)(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean moved by `by`: the same odds more or less on every task, and what odds cannot move
 * (tasks that are always right) right less often in proportion.
 */
function shiftedRates(rates, by) {
    const target = mean(rates) + by;
    let low = -20;
    let high = 20;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (mean(withOdds(rates, middle)) > target)
            high = middle;
        else
            low = middle;
    }
    const moved = withOdds(rates, low);
    const excess = mean(moved) - target;
    return excess > 1e-9 ? moved.map(rate => (rate * target) / mean(moved)) : moved;
}
function withOdds(rates, logit) {
    const factor = Math.exp(logit);
    return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}
function mean(values) {
    return values.reduce((a, b) => a + b, 0) / values.length;
}

// EXTERNAL MODULE: ./build/verdict/procedure.js + 3 modules
var procedure = __webpack_require__(80987);
;// CONCATENATED MODULE: ./build/verdict/simulation.js

/** Runs the gate once. No batch begins after `maxCalls`. */
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [], candidate: [] }]));
    const stored = tasks.some(task => task.stored.length > 0);
    let candidateCalls = 0;
    let baselineCalls = 0;
    for (;;) {
        const step = (0,procedure/* nextStep */.s)({
            tasks: [...taken.values()].map(({ task: { taskId, price, stored }, fresh, candidate }) => {
                return { taskId, price, baseline: stored, fresh, candidate };
            }),
            decision,
            hasBaseline: true,
            baselineAgeHours: stored ? 0 : null,
            canSample: candidateCalls + baselineCalls < maxCalls,
        });
        if (step.kind === 'decided')
            return { decided: step, candidateCalls, baselineCalls };
        for (const { taskId, arm, samples } of step.wanted) {
            const one = taken.get(taskId);
            if (one === undefined)
                throw new Error(`the rule asked for the unknown task ${taskId}`);
            const { task, fresh, candidate } = one;
            for (; arm === 'candidate' && candidate.length < samples; candidateCalls++)
                candidate.push(task.candidate());
            const wanted = samples - task.stored.length;
            for (; arm === 'baseline' && fresh.length < wanted; baselineCalls++)
                fresh.push(task.baseline());
        }
    }
}
/** Runs the gate so many times, each on a suite drawn anew. Verdicts as shares of runs, calls per run. */
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
    const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
    const calls = { candidate: 0, baseline: 0 };
    for (let run = 0; run < runs; run++) {
        const { decided, candidateCalls, baselineCalls } = simulateRun(suite(), decision, maxCalls);
        verdicts[decided.verdict.kind]++;
        calls.candidate += candidateCalls;
        calls.baseline += baselineCalls;
    }
    const { passed, regressed, inconclusive, error } = verdicts;
    return {
        runs,
        verdicts: {
            passed: passed / runs,
            regressed: regressed / runs,
            inconclusive: inconclusive / runs,
            error: error / runs,
        },
        candidateCalls: calls.candidate / runs,
        baselineCalls: calls.baseline / runs,
    };
}
/** One answer that is right so often, of those that can be read. */
function drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js





const DROPS = [0, 0.03, 0.05, 0.1];
/** What this gate would find on this suite, from so many simulated runs a row of the very procedure that decides. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? (0,verdict_plan/* baselineTarget */.n6)(tasks.length, decision) : fewest;
    const rows = DROPS.map(drop => {
        const suite = () => {
            const rates = measured ?? assumedRates(tasks.length, random);
            const lower = shiftedRates(rates, -drop);
            return tasks.map(({ taskId, price }, index) => {
                const baseline = () => drawn(rates[index] ?? 0, 0, random);
                const candidate = () => drawn(lower[index] ?? 0, 0, random);
                return { taskId, price, baseline, candidate, stored: Array.from({ length: baselineSamples }, baseline) };
            });
        };
        return { drop, ...tally(runs, suite, decision, maxCalls) };
    });
    return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}
/** Suites that are drawn where nobody has measured one. */
const DRAWN_SUITES = 20;
/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10: with the stored answers, and where they are too few
 * with fresh ones beside them as often right, or as those of a typical model.
 */
function likelyDetectable(tasks, decision, random) {
    const plan = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const enough = (0,verdict_plan/* storedEnough */.aR)(tasks.length, decision);
    const counts = tasks.map(task => (0,look/* countOf */.pq)(task.stored, look/* right */.pG));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [] };
        });
        return (0,evidence/* termsOf */.fd)(plan, decision, { answers, control: 'owed', shift: null }).detectable;
    }).filter(drop => drop !== null);
    return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
/**
 * The stored baseline against itself: how often this gate would have cried wolf. Null when a task has fewer than two
 * stored answers, which cannot differ.
 */
function selfTest(tasks, decision, runs, random) {
    const fewest = Math.min(...tasks.map(task => task.stored.length));
    if (!(fewest >= 2 && Number.isFinite(fewest)))
        return null;
    const { looks, fresh } = (0,verdict_plan/* planOf */.XC)(tasks.length, decision);
    const most = fresh + (looks.at(-1) ?? 1);
    const method = fewest >= fresh + most ? 'split' : 'resampled';
    const suite = () => tasks.map(({ taskId, price, stored }) => {
        const order = random.shuffled(stored);
        const next = () => {
            const answer = method === 'split' ? order.pop() : stored[random.below(stored.length)];
            if (answer === undefined)
                throw new Error('the rule asked for more answers than its plan has');
            return answer;
        };
        const kept = method === 'split' ? stored.length - most : stored.length;
        return { taskId, price, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
    return { method, ...tally(runs, suite, decision) };
}


/***/ })

};
