export const id = 399;
export const ids = [399,318];
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

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// UNUSED EXPORTS: deliver

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/report/arms.js
var arms = __webpack_require__(47948);
// EXTERNAL MODULE: ./build/report/chart.js
var chart = __webpack_require__(96307);
// EXTERNAL MODULE: ./build/report/foreign.js
var report_foreign = __webpack_require__(41443);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/history.js



/** What the runs before this one told, the newest first: one line each, folded; a run that died is told of in sight. */
function history_historyBlocks(earlier, report) {
    const [last] = earlier;
    const lines = earlier.map(({ at, headSha, verdict, difference }) => {
        const name = code(shortCommit(headSha));
        const page = commitPage(headSha, report);
        const end = verdict === 'measuring' ? 'did not finish' : VERDICTS[verdict].word;
        return [
            text(`${moment(at)} · `),
            page === null ? name : link(page, [name]),
            text(` · ${end}${difference === null ? '' : ` · ${points(difference)}`}`),
        ];
    });
    return [
        ...(last?.verdict === 'measuring' ? [paragraph(text('The run before this one did not finish.'))] : []),
        ...(lines.length === 0 ? [] : details('Earlier verdicts on this pull request', [list(lines)])),
    ];
}

// EXTERNAL MODULE: ./build/report/tasks.js
var tasks = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/report/task-tables.js





/** The tasks that moved, which way and how sure, with what the signs mean. */
function task_tables_moves(report, rows) {
    const worse = moved(report, 'worse', rows);
    const better = moved(report, 'better', rows);
    return worse.length + better.length === 0 ? [] : [...worse, ...better, paragraph(text(LEGEND)), ...inReport(report)];
}
/** Where the answers themselves are. GitHub has no address for a place inside an artifact. */
function inReport(report) {
    const run = artifacts(report);
    const [first] = [...movedTasks(report, 'worse'), ...movedTasks(report, 'better')];
    if (run === null || first === undefined)
        return [];
    return [
        paragraph(text('Every answer, in the model’s own words, is in the '), link(run, [text('report of this run')]), text(': open '), code(`report.html#${first.id}`), text(' for the first of them.')),
    ];
}
/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;
function moved(report, way, rows) {
    const tasks = movedTasks(report, way);
    if (tasks.length === 0)
        return [];
    const rowsOf = (some) => movedTable(some, way, report.taskDetails);
    const shown = tasks.slice(0, rows);
    const folded = shown.slice(OPEN_ROWS);
    const left = tasks.length - shown.length;
    return [
        heading(4, `Got ${way}: ${count(tasks.length, 'task')}`),
        ...(shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))]),
        ...(folded.length === 0 ? [] : details(`${folded.length} more`, [rowsOf(folded)])),
        ...(left === 0
            ? []
            : [paragraph(text(`${count(left, 'more task')} did not fit here and can be seen in the full report.`))]),
    ];
}
function movedTable(tasks, way, shown) {
    return table(['Task', 'Before → now'], 
    // In one cell, where a phone breaks the line.
    tasks.map(task => [taskCell(task, shown), [text(`${picks(task)} ${sureness(task, way)}`)]]));
}
/** Every task, with which way it moved where that is more likely than not. */
function task_tables_taskTable(tasks, shown) {
    const surely = (task) => {
        const way = ['worse', 'better'].find(way => (task.chances?.[way] ?? 0) >= 0.5);
        return way === undefined ? '' : `${way}, ${sureness(task, way)}`;
    };
    return table(['Task', 'Before → now', 'Moved'], tasks.map(task => [taskCell(task, shown), [text(picks(task))], [text(surely(task))]]));
}
/** As much of a task as may be told. */
function taskCell(task, shown) {
    return [
        issue(task),
        ...(shown === 'numbers' ? [] : [text(' '), foreign(task.title, TITLE_LENGTH)]),
        text(` ·\u00A0${price(task.price)}`),
        ...(shown === 'answers' ? [text(` · ${choices(task)}`)] : []),
    ];
}
/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task) {
    const number = issueNumber(task);
    const path = issuePath(task);
    return path === null ? foreign(number) : link(`https://redirect.github.com${path}`, [foreign(number)]);
}

;// CONCATENATED MODULE: ./build/report/comment.js










/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
function comment_renderComment(report, { limit = 60_000, earlier = [] } = {}) {
    const most = Math.max(movedTasks(report, 'worse').length, movedTasks(report, 'better').length);
    return fitting(most, limit, rows => serialise(comment_commentBlocks(report, { rows, moreNotes: 20, earlier })));
}
/** The comment as a tree. */
function comment_commentBlocks(report, { rows, moreNotes, earlier }) {
    const { comparison, verdict, notes, reproduce } = report;
    const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
    const others = notes.filter(note => !warnings.includes(note)).slice(0, moreNotes);
    return [
        heading(3, `${markOf(verdict)} ${headline(report)}`),
        paragraph(...phrases(compared(report))),
        ...(comparison === null ? [] : [codeBlock(textChart(comparison), 'text')]),
        paragraph(...sentence(verdict.reason)),
        ...sentences(warnings.map(note => [strong(text('Note:')), text(' '), ...sentence(note.text)])),
        paragraph(strong(text('What to do:')), text(' '), ...phrases(advice(report))),
        ...(isSettled(report) ? [] : [codeBlock(oneLine(reproduce, 1000), 'sh')]),
        ...(isAboutTasks(report) ? moves(report, rows) : details('Tasks that moved', moves(report, rows))),
        ...details('In numbers', armTable(report)),
        ...details('What simple rules would get', [floorTable(report)]),
        ...details('Changed prompt and agent files', changedFiles(report)),
        ...details('How this was decided', method(report).map(words => paragraph(text(words)))),
        ...details('Run it on your own machine', locally(report)),
        ...details('More notes', sentences(others.map(note => sentence(note.text)))),
        ...historyBlocks(earlier, report),
        ...footer('Run and full report', artifacts(report), text('Gate '), code(report.id), text(' · SWE-Lancer Gate '), foreign(report.tool.version)),
    ];
}
/** Who passed is spared what is only of use to somebody who has to act; so is who has accepted a drop. */
function isSettled({ verdict }) {
    return verdict.kind === 'passed' || isAccepted(verdict);
}
/** Whether single tasks are what somebody has to look at now; where too little is known, most of their moves are luck. */
function isAboutTasks({ verdict }) {
    return (verdict.kind === 'regressed' && !isAccepted(verdict)) || verdict.cause === 'undecided';
}
/** How the same can be had without GitHub, and what it takes. */
function locally(report) {
    const { reproduce, candidate, budget } = report;
    const model = candidate.model === null
        ? []
        : [
            text(', the key in '),
            code('OPENAI_API_KEY'),
            text(', and the address in '),
            code('OPENAI_BASE_URL'),
            text(" unless it is OpenAI's"),
            text(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${cost(budget.cost)}` : ''),
        ];
    return [
        paragraph(text(`${isSettled(report) ? 'This' : 'The command above'} takes Node 20.11 or newer and a clone that has both commits`), ...model, text('.')),
        ...(isSettled(report) ? [codeBlock(oneLine(reproduce, 1000), 'sh')] : []),
        paragraph(text('Without a call, from the answers in this run: download its report, and see what another margin would have said with '), code('npx swelancer-gate gate --replay report.json --margin 8'), text('.')),
    ];
}
/** Rows for files; more of them are counted. */
const MOST_FILES = 20;
function changedFiles(report) {
    const { changes } = report;
    if (changes.length === 0)
        return [];
    const page = comparePage(report);
    const left = changes.length - MOST_FILES;
    return [
        table(['File', 'Change', 'Lines now'], changes
            .slice(0, MOST_FILES)
            .map(change => [
            [code(change.path)],
            [text(changeWords(change))],
            [text(change.kind === 'changed' ? places(change.lines) : '')],
        ])),
        ...(left > 0 ? [paragraph(text(`${count(left, 'more file')} changed.`))] : []),
        ...(page === null ? [] : [paragraph(link(page, [text('All that differs between the two commits')]))]),
    ];
}
/** `3–5, 12`, the first ten places. */
function places(lines) {
    const shown = lines.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    return `${shown.join(', ')}${lines.length > shown.length ? ' …' : ''}`;
}
function sentence(value) {
    return phrases(wordsOf(oneLine(value, 600)));
}
function sentences(items) {
    return items.length === 0 ? [] : [list(items)];
}
function armTable(report) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    const rows = armRows(report);
    // Long names that both sides share would make the table too wide for a phone.
    const shared = report.baseline === null ? [] : rows.filter(isSharedName);
    const sentence = shared.flatMap(({ label, candidate }, index) => [
        text(`${index === 0 ? 'Both sides: ' : ', '}${label.toLowerCase()} `),
        ...phrases(candidate),
    ]);
    return [
        table(['', ...sides.map(side => SIDES[side])], rows
            .filter(row => !shared.includes(row))
            .map(row => [[text(row.label)], ...sides.map(side => phrases(row[side]))])),
        ...(shared.length === 0 ? [] : [paragraph(...sentence, text('.'))]),
    ];
}
function isSharedName({ baseline, candidate }) {
    return candidate.some(part => typeof part !== 'string') && isDeepStrictEqual(baseline, candidate);
}
function floorTable(report) {
    return table(['', 'Accuracy'], floors(report).map(({ name, accuracy, measured }) => [
        [measured ? strong(text(name)) : foreign(name)],
        [text(percent(accuracy))],
    ]));
}

;// CONCATENATED MODULE: ./build/report/summary.js




/** Most bytes of a job summary: GitHub refuses more than 1 MiB a step. */
const LIMIT = 1_000_000;
/** The job summary: the comment with every note, and every task. */
function summary_renderSummary(report, { limit = LIMIT } = {}) {
    const all = { rows: report.tasks.length, moreNotes: report.notes.length, earlier: [] };
    const comment = commentBlocks(report, all);
    return fitting(report.tasks.length, limit, rows => {
        const left = report.tasks.length - rows;
        return serialise([
            ...comment,
            heading(4, `All ${count(report.tasks.length, 'task')}`),
            taskTable(report.tasks.slice(0, rows), report.taskDetails),
            ...(left === 0 ? [] : [paragraph(text(`${count(left, 'more task')} did not fit here.`))]),
        ]);
    });
}

;// CONCATENATED MODULE: ./build/report/write.js





/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure when the folder cannot be written.
 */
async function write_writeReport(report, folder) {
    // The page and its component library are only needed here, at the very end of a run.
    const [{ renderHtml }, { renderJunit }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 18139)), Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 44227))]);
    const file = (name) => path.join(folder, name);
    const written = {
        report: file('report.json'),
        comment: file('comment.md'),
        summary: file('summary.md'),
        html: file('report.html'),
        junit: file('junit.xml'),
    };
    const contents = [
        [written.report, `${JSON.stringify(report, null, 1)}\n`],
        [written.comment, renderComment(report)],
        [written.summary, renderSummary(report)],
        [written.html, renderHtml(report)],
        [written.junit, renderJunit(report)],
    ];
    try {
        await mkdir(folder, { recursive: true });
        for (const [name, content] of contents)
            await writeFile(name, content);
    }
    catch (error) {
        throw new Failure('configuration', `the report cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`, {
            hint: 'Choose another folder with --out. The answers are kept in the store.',
            cause: error,
        });
    }
    return written;
}

;// CONCATENATED MODULE: ./build/commands/deliver.js



/** Writes a report with its renderings, prints the result and gives the exit code. */
async function deliver(report, { out, json }, world) {
    const written = await writeReport(report, path.resolve(world.directory, out));
    world.print(json
        ? `${JSON.stringify(report)}\n`
        : renderTerminal(report, { width: world.terminal.columns, colour: world.terminal.colour }));
    world.tell(`Report: ${path.relative(world.directory, written.html)}\n`);
    return report.verdict.exitCode;
}


/***/ }),

/***/ 64399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// UNUSED EXPORTS: budgetLeft, gateCommand, runGateShard, withTaskText

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/arm/commits.js
var commits = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/arm/source.js
var source = __webpack_require__(69472);
;// CONCATENATED MODULE: ./build/arm/sides.js



/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
async function findSides(git, directory, asked) {
    const head = asked.head === undefined ? null : await (0,commits/* commitOf */.D3)(git, asked.head);
    const place = head === null ? (0,source/* workTreeSource */.$)(directory) : sourceAt(head);
    if (asked.baseline !== undefined) {
        const baseline = sourceAt(await (0,commits/* commitOf */.D3)(git, asked.baseline));
        return { baseline, head: place, trusted: baseline };
    }
    const tip = asked.mergeBaseWith === undefined ? await (0,commits/* defaultBase */.px)(git) : await (0,commits/* commitOf */.D3)(git, asked.mergeBaseWith);
    const base = await (0,commits/* mergeBaseOf */.nM)(git, tip, head ?? (await headCommit(git)));
    return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };
    function sourceAt({ commit, label }) {
        return (0,source/* commitSource */.n)(git, commit, label);
    }
}
async function headCommit(git) {
    const commit = await git.resolve('HEAD');
    if (commit !== null)
        return { commit, label: 'HEAD' };
    throw new errors/* Failure */.HR('configuration', 'this repository has no commit yet', {
        hint: 'Commit the configuration first: the gate compares with a commit.',
    });
}

// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(49926);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/random.js
var random = __webpack_require__(39541);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
;// CONCATENATED MODULE: ./build/trial/estimate.js

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
        const cost = prices === null || outputTokens === null ? null : (0,model_prices/* costOf */.h)(usageOf(inputTokens, outputTokens), prices);
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
        const priced = prices === null ? null : mean(usage.map(one => (0,model_prices/* costOf */.h)(one, prices)));
        const inputTokens = mean(usage.map(one => one.inputTokens));
        const taken = { inputTokens, outputTokens, cost: told ?? priced };
        return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
    }
    // What a program's model is asked nobody bounds from here.
    if (arm.solver === 'command')
        return UNKNOWN;
    const { maxTokens, maxCost } = arm.agent;
    const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
    const dearest = prices === null ? null : (0,model_prices/* costOf */.h)(usageOf(maxTokens - most, most), prices);
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

// EXTERNAL MODULE: ./build/trial/sampling.js + 1 modules
var sampling = __webpack_require__(96796);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var plan = __webpack_require__(2391);
// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var evidence = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/verdict/look.js
var look = __webpack_require__(10743);
;// CONCATENATED MODULE: ./build/verdict/rates.js

/** How often tasks are answered right, for simulations. */
/**
 * Rates of a suite nobody has measured yet: a share of the tasks in between, the rest nearly always right or nearly
 * always wrong (3 % slips), 55 % right in all. Defaults: a typical suite.
 */
function rates_assumedRates(tasks, random, middling = 0.25, mean = 0.55, slips = true) {
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
function rates_likelyRates(counts) {
    const slip = slipRate(counts);
    return counts.map(count => {
        if (!isUnanimous(count))
            return count.right / count.samples;
        return count.right === 0 ? slip : 1 - slip;
    });
}
/**
 * The rates with their mean moved by `by`: the same odds more or less on every task, and what odds cannot move
 * (tasks that are always right) right less often in proportion.
 */
function rates_shiftedRates(rates, by) {
    const target = rates_mean(rates) + by;
    let low = -20;
    let high = 20;
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (rates_mean(withOdds(rates, middle)) > target)
            high = middle;
        else
            low = middle;
    }
    const moved = withOdds(rates, low);
    const excess = rates_mean(moved) - target;
    return excess > 1e-9 ? moved.map(rate => (rate * target) / rates_mean(moved)) : moved;
}
function withOdds(rates, logit) {
    const factor = Math.exp(logit);
    return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}
function rates_mean(values) {
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
        const step = nextStep({
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
function simulation_tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
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
function simulation_drawn(rate, unreadable, random) {
    if (unreadable > 0 && random.next() < unreadable)
        return 'unreadable';
    return random.next() < rate ? 'right' : 'wrong';
}

;// CONCATENATED MODULE: ./build/verdict/power.js





const DROPS = (/* unused pure expression or super */ null && ([0, 0.03, 0.05, 0.1]));
/** What this gate would find on this suite, from so many simulated runs a row of the very procedure that decides. */
function powerOf(tasks, decision, { runs, maxCalls }, random) {
    const counts = tasks.map(task => countOf(task.stored, right));
    const fewest = Math.min(...counts.map(count => count.samples));
    const measured = fewest >= 2 ? likelyRates(counts) : null;
    const baselineSamples = measured === null ? baselineTarget(tasks.length, decision) : fewest;
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
function power_likelyDetectable(tasks, decision, random) {
    const plan = planOf(tasks.length, decision);
    const enough = storedEnough(tasks.length, decision);
    const counts = tasks.map(task => countOf(task.stored, right));
    const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
    const found = Array.from({ length: DRAWN_SUITES }, () => {
        const rates = measured ?? assumedRates(tasks.length, random);
        const answers = tasks.map(({ taskId, price, stored }, index) => {
            const lacking = Math.max(0, enough - stored.length);
            const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
            const weight = decision.weights === 'price' ? price : 1;
            return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [] };
        });
        return termsOf(plan, decision, { answers, control: 'owed', shift: null }).detectable;
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
    const { looks, fresh } = planOf(tasks.length, decision);
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

;// CONCATENATED MODULE: ./build/estimate.js







/** Estimates a gate from its prompts, which are known exactly, and from the answers that are stored. */
function estimate_estimateGate(prepared, countTokens) {
    const { identical, config, solvers, sampler, material, situation } = prepared;
    const { tasks } = material;
    const step = identical ? null : (0,procedure/* nextStep */.s)(situation(true));
    const wanted = step?.kind === 'sample' ? sampler.open((0,sampling/* samplesOf */.lc)(step.wanted, tasks)) : [];
    const known = ['baseline', 'candidate'].flatMap(arm => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials);
    const sides = sidesOf(prepared);
    const firstRound = estimateTrials(wanted, sides, known, config.termsOf, countTokens);
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
        byAgents: Object.values(sides).some(side => side !== null && isAgent(side)),
        tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
    };
}
/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null when nobody can tell. */
function estimate_detectableBy({ situation, config }) {
    const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
        return { taskId, price, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
    });
    return likelyDetectable(tasks, config.decision, randomFrom('estimate'));
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
var estimate = __webpack_require__(1598);
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
async function preparation_prepare({ settings, baseline, head, trusted }, tools) {
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
    const prepared = await preparation_prepare(request, tools);
    const decided = prepared.identical
        ? { verdict: ends/* NO_CHANGE */.XG, comparison: null, notes: [] }
        : await decide(prepared, tools);
    return conclude(request, prepared, decided, tools);
}
/**
 * One shard's part of the gate: what the rule wants first of its tasks. It decides nothing.
 * @throws Failure when nothing can be compared at all.
 */
async function gate_gateShard(request, shard, tools) {
    const prepared = await prepare(request, tools);
    const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
    const step = identical ? null : nextStep(situation(true));
    const round = step?.kind === 'sample' ? step : null;
    const divided = {
        ...material,
        asked,
        begun: freshSince,
        arms: Object.keys(solvers).filter(arm => solvers[arm] !== null),
        sampler,
        wanted: round === null ? [] : samplesOf(round.wanted, material.tasks),
    };
    return takeShare(divided, shard, trials => round !== null && tools.onBatch(round, trials));
}
/** Asks the rule what it wants to know, and gets it, until it knows enough. */
async function decide(prepared, tools) {
    const { sampler, material, situation, config } = prepared;
    // Only a cap in dollars needs the tokens, whose vocabulary takes half a second to load.
    const countTokens = config.budget.maxCost === null ? () => 0 : await (0,estimate/* loadTokenizer */.Y)();
    for (const sentence of estimate_estimateGate(prepared, countTokens).tooSmall)
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

;// CONCATENATED MODULE: ./build/replay.js




/**
 * Decides again from the answers that a report holds, as if the decision had been another. Nothing is asked: where the
 * rule would want more answers, the verdict is inconclusive.
 */
function replay_replay(report, decision) {
    const { tasks, trials, missing, freshSince, identical, verdict } = report;
    // What no answer decided, no answer can decide again.
    if (identical || verdict.kind === 'error')
        return { ...report, decision };
    const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
    const candidate = { trials: trials.candidate, missing: missing.candidate };
    const step = nextStep(situationOf(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
    if (step.kind === 'sample')
        throw new Error('the rule asked for samples when it was told that there are none');
    const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
    return { ...report, decision, verdict: step.verdict, comparison: step.comparison, notes: [...step.notes, ...kept] };
}
/**
 * The candidates of two reports held against each other, the earlier one as the baseline. Nothing is asked.
 * @throws Failure when they are not about the same tasks.
 */
function compareReports(report, earlier) {
    if (report.suite.hash !== earlier.suite.hash) {
        throw new Failure('configuration', `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`, { hint: 'Only answers to the same tasks can be compared. Run both with the same suite.' });
    }
    const before = new Map(earlier.tasks.map(task => [task.id, task.candidate]));
    return replay_replay({
        ...report,
        identical: false,
        // Two finished runs have nothing to do with how either of them ended.
        verdict: { kind: 'inconclusive', cause: 'undecided', reason: '', exitCode: 0 },
        notes: [],
        alsoAgainst: null,
        freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
        baseline: { ...earlier.candidate, name: 'baseline' },
        trials: { baseline: earlier.trials.candidate, candidate: report.trials.candidate },
        missing: { baseline: earlier.missing.candidate, candidate: report.missing.candidate },
        tasks: report.tasks.map((task) => {
            const baseline = before.get(task.id) ?? null;
            return { ...task, baseline, change: changeBetween(baseline, task.candidate) };
        }),
    }, report.decision);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report = __webpack_require__(11157);
;// CONCATENATED MODULE: ./build/report/read.js



/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
async function read_readReport(file) {
    let value;
    try {
        value = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new errors/* Failure */.HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== report/* REPORT_VERSION */.A) {
        throw new errors/* Failure */.HR('configuration', `the report has version ${version}, this program reads version ${report/* REPORT_VERSION */.A}`, { file });
    }
    const result = report/* reportSchema */.Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new errors/* Failure */.HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}

// EXTERNAL MODULE: ./build/commands/deliver.js + 5 modules
var commands_deliver = __webpack_require__(4688);
;// CONCATENATED MODULE: ./build/commands/estimate.js





/** Says what a gate would take, and sends nothing. */
async function estimate_printEstimate(request, tools, json, world) {
    const prepared = await prepare(request, tools);
    const estimate = estimateGate(prepared, await loadTokenizer());
    const detectableDrop = detectableBy(prepared);
    world.print(json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n` : describe(estimate, detectableDrop));
    return EXIT.passed;
}
function describe({ firstRound, mostAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
    const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (answers === 0)
        return 'No calls: everything that the first look needs is known.\n';
    const bound = atMost ? 'at most ' : 'about ';
    const unknown = byAgents ? 'unknown (until an answer is stored)' : 'unknown (set sampling.max-tokens)';
    const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${integer(tokens)}`;
    const noCost = `unknown (set prices, ${byAgents ? 'or store an answer first' : 'and sampling.max-tokens'})`;
    const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
    return [
        ...(byAgents ? [`Answers ${counted(integer(answers), integer(mostAnswers))}, each the work of an agent`] : []),
        calls === null || mostCalls === null
            ? "Calls   unknown: what an agent's program asks its model cannot be counted here"
            : `Calls   ${byAgents ? bound : ''}${counted(integer(calls), integer(mostCalls))}`,
        inputTokens === null && outputTokens === null
            ? `Tokens  ${unknown}`
            : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out until the first look`,
        `Cost    ${dollars === null ? noCost : `${bound}${cost(dollars)} until the first look`}`,
        ...(detectableDrop === null
            ? []
            : [`Finds   a drop of ${size(detectableDrop)} 8 times in 10, smaller ones less often`]),
        ...(byAgents && atMost ? ['These are the limits of each answer: no answer of this agent is stored yet.'] : []),
        ...tooSmall,
        'Nothing was sent.\n',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/commands/reproduce.js
var commands_reproduce = __webpack_require__(79508);
// EXTERNAL MODULE: ./build/commands/shard.js + 1 modules
var shard = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/commands/tools.js + 20 modules
var tools = __webpack_require__(49559);
// EXTERNAL MODULE: ./build/commands/trace.js
var trace = __webpack_require__(22134);
;// CONCATENATED MODULE: ./build/commands/gate.js
















async function gateCommand(given, world) {
    const settings = withTaskText(given, world);
    if (settings.replay !== undefined) {
        const report = await readReport(path.resolve(world.directory, settings.replay));
        return deliver(replay(report, overridden(report.decision, settings)), settings, world);
    }
    const keys = keysFrom(settings, world);
    if (settings.estimate) {
        // An estimate sends nothing, so it needs no key.
        const any = { ...keys, apiKey: keys.apiKey ?? 'none' };
        return withGate(settings, world, any, (request, tools) => printEstimate(request, tools, settings.json, world));
    }
    const { shard } = settings;
    if (shard === undefined)
        return deliver(await runGate(settings, world, keys), settings, world);
    const share = await runGateShard(settings, shard, world, keys);
    const keyed = keys.apiKey !== null;
    return deliverShard(share, { command: 'gate', settings, keyed, shard }, world);
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
        const sides = await findSides(git, world.directory, {
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
    const { candidate, suite, trials } = await read_readReport(external_node_path_.resolve(world.directory, file));
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

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// UNUSED EXPORTS: deliverShard, handOver

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/figures.js
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/shard/shard.js
var shard = __webpack_require__(21339);
;// CONCATENATED MODULE: ./build/shard/file.js







/** Settings that say what is measured and how it is judged; where things lie, and who may read them, is each machine's own. */
const sharedSettingsSchema = schemas/* object */.Ikc(settings.settingsSchema.omit({ store: true, out: true, concurrency: true, shard: true, 'include-task-text': true }).shape);
/** What one shard hands over: everything that a verdict needs of its tasks. */
const shardFileSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    shard: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), of: schemas/* int */.Whr().positive() }),
    command: schemas/* enum */.k5n(['gate', 'run', 'compare']),
    settings: sharedSettingsSchema,
    /** Answers per task, where the command takes that. */
    samples: schemas/* int */.Whr().positive().nullable(),
    /** Models that compare was told on the command line. */
    models: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    suite: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), hash: schemas/* string */.YjP() }),
    /** Name of all that is asked in the run, of every arm and task. */
    asked: schemas/* string */.YjP(),
    /** When its comparison was begun, as the store tells. */
    begun: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    /** Whether it had a key. */
    keyed: schemas/* boolean */.zMY(),
    /** All that it knows of its tasks: answers that were stored before, and those it took. */
    trials: schemas/* array */.YOg(trial/* trialSchema */.WI),
    /** Keys of those that it took. */
    paid: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Requests that it sent, those without an answer too. */
    requests: schemas/* int */.Whr().nonnegative(),
});
/** Settings as they are handed over: what an address holds besides the place may be a secret. */
function file_sharedSettings(settings) {
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
async function file_writeShard(content, folder) {
    await mkdir(folder, { recursive: true });
    const { command, shard } = content;
    const file = path.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await writeFile(file, `${JSON.stringify(content)}\n`);
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
        throw new Failure('configuration', `there is no shard in ${folders.join(', ')}`, {
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
    const names = missing.map(shardName);
    return new Failure('configuration', `of the shards, ${names.join(', ')} ${are} missing: nothing was decided`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
async function shardFiles(folder, command) {
    try {
        const names = await readdir(folder, { recursive: true });
        const isWanted = (name) => {
            const found = NAME.exec(path.basename(name));
            return found !== null && (command === undefined || found[1] === command);
        };
        return names.filter(isWanted).map(name => path.join(folder, name));
    }
    catch (error) {
        throw new Failure('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Were the shards downloaded into it?',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return shardFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    }
    catch (error) {
        throw new Failure('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Was it made by the same version, and copied whole?',
            cause: error,
        });
    }
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new Failure('configuration', `${what} than ${path.basename(file)}`, {
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

// EXTERNAL MODULE: ./build/verdict/ends.js
var ends = __webpack_require__(24122);
;// CONCATENATED MODULE: ./build/commands/shard.js






/** Writes what a shard hands over and gives the file, what the shard did in one sentence, and the exit code. */
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
    const finishedAt = new Date(world.now()).toISOString();
    const file = await writeShard({
        ...{
            version: 1,
            ...run,
            settings: sharedSettings(settings),
            samples: samples ?? null,
            models: models ? [...models] : null,
        },
        ...{ finishedAt, ...share, requests: spent.calls },
    }, path.resolve(world.directory, settings.out));
    const did = [
        `Shard ${shardName(run.shard)} of ${run.command}: ${count(tasks, 'task')}, ${count(share.trials.length, 'answer')}`,
        `${integer(share.paid.length)} of them new`,
        `${integer(missing)} missing`,
        `${count(spent.calls, 'call')}, ${cost(spent.cost)}`,
    ].join(', ');
    const end = failure !== null
        ? ` It ended early: ${failed(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? EXIT.error : EXIT.passed };
}
/** The same on the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await handOver(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${path.relative(world.directory, file)}\n`);
    return exitCode;
}


/***/ }),

/***/ 49559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YP: () => (/* binding */ withTools)
});

// UNUSED EXPORTS: datasetSurroundings, keysFrom

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/figures.js
var build_figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/progress.js


/** @param now milliseconds since the epoch */
function createTally(now) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = now();
    const arms = new Map();
    function add(arm, task, trial) {
        const tasks = arms.get(arm) ?? new Map();
        const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
        arms.set(arm, tasks.set(task.id, { right: right + ((0,trial_trial/* isRight */.FG)(trial, task) ? 1 : 0), all: all + 1 }));
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
            startedAt = now();
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
        standing() {
            const secondsLeft = done === 0 ? null : (((now() - startedAt) / done) * (total - done)) / 1000;
            return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
        },
    };
}
/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
function inWords({ done, total, missing, accuracies, cost, secondsLeft }) {
    const parts = [
        `${done} of ${(0,build_figures/* count */.U9)(total, 'answer')}`,
        soFar(accuracies),
        missing === 0 ? '' : `${missing} missing`,
        secondsLeft === null || done === total ? '' : `about ${(0,build_figures/* timeLeft */.f$)(secondsLeft)} left`,
        cost === null ? 'cost unknown' : cost === 0 ? '' : (0,build_figures/* cost */.y)(cost),
    ];
    return parts.filter(part => part !== '').join(', ');
}
/** Before and now, or each arm by its name where they are others. */
function soFar(accuracies) {
    if (accuracies.length === 0)
        return '';
    const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
    const figures = accuracies.map(({ arm, accuracy }) => (own ? (0,build_figures/* percent */.KN)(accuracy) : `${arm} ${(0,build_figures/* percent */.KN)(accuracy)}`));
    return `so far ${figures.join(own ? ' → ' : ' · ')}`;
}

;// CONCATENATED MODULE: ./build/cli/progress.js

const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;
function bar(share) {
    const full = Math.round(share * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
/** In a log that cannot redraw: often enough to see that it lives, seldom enough to read. */
const LINE_EVERY_MS = 15_000;
/**
 * Tells how a run goes: one redrawn line on a terminal, a line every so often elsewhere.
 * @param listen is told after each trial
 */
function createProgress(world, listen) {
    const tally = createTally(world.now);
    let toldAt = world.now();
    function show(standing) {
        const isLast = standing.done === standing.total;
        const { live, columns } = world.terminal;
        if (!isLast && world.now() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS))
            return;
        toldAt = world.now();
        const line = `${bar(standing.done / standing.total)} ${inWords(standing)}`.slice(0, columns - 1);
        world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${inWords(standing)}\n`);
    }
    return {
        onKnown: tally.onKnown,
        onBatch({ reason, round }, trials) {
            if (trials === 0)
                return;
            world.tell(reason === 'control'
                ? 'A drop is in sight: asking the baseline once more.\n'
                : `Round ${round}: ${trials} trials.\n`);
            tally.onBatch(trials);
            toldAt = world.now();
        },
        onTrial(wanted, trial) {
            tally.onTrial(wanted, trial);
            const standing = tally.standing();
            show(standing);
            listen(standing);
        },
    };
}

// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/config/version.js


/** Version of this program, from its own package.json: two folders up from the source and from the bundle alike. */
function version() {
    const manifest = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    return manifest !== null && typeof manifest === 'object' && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/dataset/catalogue.js



/** Suites, catalogue and the starter tasks that come with this program: source and bundle lie equally deep. */
const builtInFolder = external_node_path_.resolve(import.meta.dirname, '../../tasks');
/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    commit: schemas/* string */.YjP().regex(/^[\da-f]{40}$/),
    path: schemas/* string */.YjP().min(1),
    /** Git's own content hash, which the repository itself can confirm. */
    blob: schemas/* string */.YjP().regex(/^[\da-f]{40}$/),
    sha256: schemas/* string */.YjP()
        .regex(/^[\da-f]{64}$/)
        .optional(),
    size: schemas/* int */.Whr().positive().optional(),
    /** The repository on GitHub that the commits of the tasks are of. */
    code: schemas/* string */.YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/)
        .optional(),
});
/** A file beside the catalogue, and the folder of the code that its tasks are about. */
const embeddedSchema = schemas/* strictObject */.rej({ file: schemas/* string */.YjP().min(1), code: schemas/* string */.YjP().min(1) });
const catalogueSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([publishedSchema, embeddedSchema]));
/** The datasets that can be had by name. */
async function readCatalogue(folder) {
    return catalogueSchema.parse(JSON.parse(await (0,promises_.readFile)(external_node_path_.join(folder, 'datasets.json'), 'utf8')));
}
/** Where the code is that a dataset's tasks are about: `owner/name` or a folder; undefined where that is not known. */
async function codeOf(dataset) {
    const catalogue = await readCatalogue(builtInFolder);
    const entry = Object.hasOwn(catalogue, dataset) ? catalogue[dataset] : undefined;
    if (entry === undefined)
        return undefined;
    return 'file' in entry ? external_node_path_.join(builtInFolder, entry.code) : entry.code;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/dataset/cache.js





const POLL_MS = 50;
/** A lock is touched this often, and is nobody's when it was not for three times as long. */
const TOUCH_MS = 5_000;
/**
 * A file of a folder that several processes share: read if it is there and good, else made and kept. It is written beside
 * and renamed, so that nobody sees half of it; a lock lets one process make it while the others wait.
 * @throws Failure when the folder cannot be written
 */
async function cached(file, isGood, make) {
    const folder = external_node_path_.dirname(file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return (await waitFor(file, isGood)) ?? (await makeLocked(file, isGood, make));
    }
    catch (cause) {
        if (!isSystemError(cause))
            throw cause;
        throw new errors/* Failure */.HR('dataset', `cannot write into the cache folder: ${cause.message}`, {
            file: folder,
            hint: 'Give a folder that can be written and has room.',
            cause,
        });
    }
}
/** The file, once it is there and good; null when the lock was free, and is this process's now. */
async function waitFor(file, isGood) {
    for (;;) {
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        if (await takeLock(lockOf(file)))
            return null;
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
async function makeLocked(file, isGood, make) {
    const lock = lockOf(file);
    const touching = setInterval(() => void (0,promises_.utimes)(lock, new Date(), new Date()).catch(() => { }), TOUCH_MS);
    try {
        // Another process can have made it between the look and the lock.
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        const bytes = await make();
        const beside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_.writeFile)(beside, bytes);
        await (0,promises_.rename)(beside, file);
        return bytes;
    }
    finally {
        clearInterval(touching);
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function readGood(file, isGood) {
    const bytes = await (0,promises_.readFile)(file).catch(() => null);
    return bytes !== null && isGood(bytes) ? bytes : null;
}
async function takeLock(lock) {
    try {
        await (await (0,promises_.open)(lock, 'wx')).close();
        return true;
    }
    catch (error) {
        if (!isSystemError(error) || error.code !== 'EEXIST')
            throw error;
    }
    const touched = await (0,promises_.stat)(lock).catch(() => null);
    // Its owner was killed. Should two processes see that at once, both make the file: twice the work, the same bytes.
    if (touched !== null && Date.now() - touched.mtimeMs > 3 * TOUCH_MS)
        await (0,promises_.rm)(lock, { force: true });
    return false;
}
const lockOf = (file) => `${file}.lock`;
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/dataset/content.js



/** Far above every SWE-Lancer file; a compressed bomb or an endless answer ends here. */
const MAX_BYTES = 256 * 2 ** 20;
const sha256Of = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** Source of the format: Pro Git, 10.2, "Object Storage". */
const blobOf = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/**
 * The bytes without gzip compression, where they have it.
 * @throws Failure
 */
function unpack(bytes, name) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (cause) {
        throw new errors/* Failure */.HR('dataset', 'not a whole gzip file', {
            file: name,
            hint: 'Was it cut off? Fetch it again, or compare it with its source.',
            cause,
        });
    }
}
/** @throws Failure that names what was expected and what is there */
function verify(bytes, pin, name, noun) {
    const mismatch = mismatchOf(bytes, pin);
    if (mismatch === null)
        return;
    throw new errors/* Failure */.HR('dataset', `not the ${noun} that was pinned: ${mismatch}`, {
        file: name,
        hint: 'It was changed, cut off, or altered on its way. No model was called.',
    });
}
/** Null when the bytes are the pinned ones. */
function mismatchOf(bytes, { size, sha256, blob }) {
    const differs = (what, expected, seen) => expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
    return ((size === undefined ? null : differs('size in bytes', size, bytes.length)) ??
        (sha256 === undefined ? null : differs('SHA-256', sha256, sha256Of(bytes))) ??
        (blob === undefined ? null : differs('git blob', blob, blobOf(bytes))));
}

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/dataset/download.js



/** Of one attempt; what it brought is kept for the next. */
const TIMEOUT_MS = 60_000;
/**
 * Downloads a file. A download that breaks is taken up where it broke, or from the start where the server cannot; the
 * caller checks the bytes against a pin, so that pieces of two versions cannot pass for one.
 * @throws Failure
 */
async function download(url, fetch) {
    let chunks = [];
    let length = 0;
    const attempt = async () => {
        const headers = length > 0 ? { range: `bytes=${length}-` } : {};
        const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
        const continues = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${length}-`);
        if (!continues)
            [chunks, length] = [[], 0];
        if (!response.ok)
            throw statusError(response.status);
        for await (const chunk of response.body ?? []) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > MAX_BYTES)
                throw new p_retry/* AbortError */.lc(`it is longer than ${MAX_BYTES} bytes`);
        }
        return Buffer.concat(chunks);
    };
    try {
        return await (0,p_retry/* default */.Ay)(attempt, { retries: 4, minTimeout: 250 });
    }
    catch (cause) {
        throw new errors/* Failure */.HR('dataset', `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
            hint: 'Check the network and the proxy variables, or fetch the file by other means and name it as the dataset.',
            cause,
        });
    }
}
/** The address without what can be secret in it. */
function nameOf(url) {
    return `${url.origin}${url.pathname}`;
}
function statusError(status) {
    const message = `the server answered ${status}`;
    // A range that cannot be had is asked for anew, from the start.
    return [408, 416, 429].includes(status) || status >= 500 ? new Error(message) : new p_retry/* AbortError */.lc(message);
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

;// CONCATENATED MODULE: ./build/dataset/address.js





const isAddress = (place) => /^https?:/i.test(place);
/** What is before and after the last `#sha256=`. @throws Failure when that is no SHA-256. */
function splitPin(reference, { noun }) {
    const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
    if (sha256 !== undefined && !/^[\da-f]{64}$/.test(sha256)) {
        throw new errors/* Failure */.HR('configuration', `the pin of the ${noun} "${place}" is not a SHA-256`, {
            hint: 'After #sha256= come 64 hexadecimal digits, in lower case.',
        });
    }
    return { place, sha256 };
}
/**
 * Gets a file from an address that somebody chose: it must carry a pin.
 * @throws Failure
 */
async function fetchPinned(address, sha256, kind, downloads) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || sha256 === undefined) {
        const problem = url === undefined ? 'no URL' : 'without a pin';
        throw new errors/* Failure */.HR('configuration', `the ${kind.noun}'s address is ${problem}`, {
            hint: `Write it as https://HOST/FILE.${kind.extension}#sha256= and the 64 hexadecimal digits of the unpacked file.`,
        });
    }
    // What comes after the path can be a key, and the name goes into reports.
    const name = nameOf(url);
    return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}
/** Downloads a file once, under a key of its content. @throws Failure when it is not the pinned one. */
function fetched(url, pin, key, name, { noun, extension }, { cacheFolder, fetch }) {
    return cached(external_node_path_.join(cacheFolder, `${key}.${extension}`), bytes => mismatchOf(bytes, pin) === null, async () => {
        const bytes = unpack(await download(url, fetch), name);
        verify(bytes, pin, name, noun);
        return bytes;
    });
}

;// CONCATENATED MODULE: ./build/model/list.js




const KIND = { noun: 'model list', extension: 'json' };
/**
 * Loads a model list: a file of the repository, or an address with a pin, `#sha256=` and 64 hexadecimal digits.
 * @param read gives the text of a file at a commit that is trusted, null when there is none
 * @throws Failure
 */
async function loadModelList(reference, read, downloads) {
    const { place, sha256 } = splitPin(reference, KIND);
    if (isAddress(place)) {
        const { name, bytes } = await fetchPinned(place, sha256, KIND, downloads);
        return readModelList(bytes.toString('utf8'), name);
    }
    const text = await read(place);
    if (text === null) {
        throw new errors/* Failure */.HR('configuration', 'there is no such model list', {
            file: place,
            hint: 'It is named by `models:` in the configuration. Is it committed?',
        });
    }
    verify(Buffer.from(text), { sha256 }, place, KIND.noun);
    return readModelList(text, place);
}
/** US dollars a token, as decimal text; negative where a router decides. */
const priceSchema = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), schemas/* number */.aig()]).transform(Number);
/** Format: OpenRouter, "List available models", GET /api/v1/models. What else it says is passed over. */
const listSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1),
        context_length: schemas/* number */.aig().positive().nullish(),
        pricing: schemas/* object */.Ikc({ prompt: priceSchema, completion: priceSchema, input_cache_read: priceSchema.nullish() })
            .nullish(),
    })),
});
/** @throws Failure naming the field that is not understood. */
function readModelList(text, file) {
    const result = listSchema.safeParse(parsed(text, file));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new errors/* Failure */.HR('configuration', `not a model list: "${issue?.path.join('.')}": ${issue?.message}`, {
            file,
            hint: "It has the form of OpenRouter's list of models: {data: [{id, context_length, pricing: {prompt, completion}}]}.",
        });
    }
    return new Map(result.data.data.map(({ id, context_length, pricing }) => [
        id,
        { prices: pricing == null ? null : pricesOf(pricing), contextTokens: context_length ?? null },
    ]));
}
function pricesOf({ prompt, completion, input_cache_read }) {
    if (prompt < 0 || completion < 0)
        return null;
    const cached = input_cache_read ?? -1;
    return {
        input: perMillion(prompt),
        cachedInput: cached < 0 ? null : perMillion(cached),
        output: perMillion(completion),
    };
}
/** Without the dust of binary fractions: 0.00000057 a token is 0.57. */
const perMillion = (dollars) => Number((dollars * 1_000_000).toPrecision(12));
function parsed(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'the model list is not valid JSON', { file, cause });
    }
}

;// CONCATENATED MODULE: ./build/network.js

/** Node's own fetch gives up on an answer whose first byte takes longer. */
const LONGEST_WAIT_MS = 300_000;
/**
 * `fetch` as the environment wants it: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name
 * (lower case wins, as in curl), else Node's own. Call it with addresses, not with `Request` objects.
 * @param waitMs longest time that an answer may take to begin
 * @throws Failure when a proxy variable does not hold an http:// or https:// address.
 */
async function fetchFor(environment, waitMs = 0) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const httpsProxy = proxyIn(environment, 'https_proxy');
    const proxied = httpProxy !== '' || httpsProxy !== '';
    if (!proxied && waitMs <= LONGEST_WAIT_MS)
        return fetch;
    // Node 20's own fetch knows no proxy, and takes no agent of another undici's version.
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // The caller has a timeout of its own.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const dispatcher = proxied
        ? new undici.EnvHttpProxyAgent({ ...patience, httpProxy, httpsProxy, noProxy: read(environment, 'no_proxy') })
        : new undici.Agent(patience);
    // The same standard, described by the types of another release.
    const fetchThrough = undici.fetch;
    return (input, init) => fetchThrough(input, { ...init, dispatcher });
}
function proxyIn(environment, name) {
    const value = read(environment, name);
    if (value === '')
        return '';
    const address = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return address;
    // The value can hold a password: it is not repeated.
    throw new errors/* Failure */.HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
}

// EXTERNAL MODULE: ./build/shard/join.js
var join = __webpack_require__(78643);
// EXTERNAL MODULE: ./build/model/clock.js
var clock = __webpack_require__(26824);
// EXTERNAL MODULE: ./build/prompt/order.js
var prompt_order = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/prompt/template.js
var template = __webpack_require__(46361);
// EXTERNAL MODULE: ./build/trial/key.js
var key = __webpack_require__(98768);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
;// CONCATENATED MODULE: ./build/solver/chat.js





/** Raised when the same arm would be asked or read in another way: stored trials then no longer count. */
const VERSION = 2;
const ANSWER_SCHEMA = {
    name: 'decision',
    schema: {
        type: 'object',
        properties: { selected_proposal_id: { type: 'integer', description: 'Number of the proposal that is chosen.' } },
        required: ['selected_proposal_id'],
        additionalProperties: false,
    },
};
/**
 * Answers a task with one call of a model.
 * @throws Failure when the arm names no model.
 */
function createChatSolver(arm, client) {
    const { model, prompt, files, order, sampling, extraBody, structuredOutput } = arm;
    if (model === null) {
        throw new errors/* Failure */.HR('configuration', 'the chat solver needs a model', {
            hint: 'Name one in the configuration file (model: …) or with --model.',
        });
    }
    const digests = new Map();
    const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
    const callFor = (task, shown) => ({
        ...common,
        messages: (0,template/* renderMessages */.dg)(prompt, files, task, shown),
    });
    return {
        name: 'chat',
        model,
        mostRequests: 1,
        identity(task, sample) {
            // A prompt is long and is asked often: where all samples of a task are asked alike, it is digested once.
            const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
            const known = digests.get(name);
            if (known !== undefined)
                return known;
            const call = callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample));
            const digest = (0,key/* digestOf */.ol)({ version: VERSION, origin: client.origin, ...call });
            digests.set(name, digest);
            return digest;
        },
        messages: (task, sample) => callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample)).messages,
        call,
        async solve(task, sample, signal) {
            const one = call(task, sample);
            return one.read(await client.complete(one.call, signal));
        },
    };
    function call(task, sample) {
        const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
        return { call: callFor(task, shown), read: reply => solutionOf(reply, shown) };
    }
}
function solutionOf(reply, shown) {
    const { text, refusal, finishReason, usage, cost, latencyMs, requests, served, sent } = reply;
    const answer = (0,solver_answer/* readAnswer */.J)({ text, refusal, finishReason }, shown.map(one => one.shown));
    const position = shown.findIndex(one => one.shown === answer.shown);
    return {
        reading: answer.reading,
        proposalId: shown[position]?.proposal.id ?? null,
        position: position === -1 ? null : position,
        text: text === '' && refusal !== null ? refusal : text,
        finishReason,
        usage,
        cost,
        latencyMs,
        requests,
        served,
        sent,
    };
}

// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/solver/create.js



/** The solver of an arm. */
async function createSolver(arm, tools) {
    const { client, workspaces, environment, endpoint } = tools;
    const rule = (0,reference/* ruleOf */.Y)(arm.solver);
    if (rule !== null)
        return (0,reference/* createReferenceSolver */.Dp)(rule, arm.order);
    if (arm.solver === 'agent') {
        const { createAgentSolver } = await __webpack_require__.e(/* import() */ 109).then(__webpack_require__.bind(__webpack_require__, 41109));
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '');
    }
    if (arm.solver === 'command') {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 61068));
        return createCommandSolver(arm, await workspaces(), {
            env: environment,
            endpoint,
            prices: tools.pricesOf(arm.model),
        });
    }
    return createChatSolver(arm, await client());
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/did-you-mean.js
var did_you_mean = __webpack_require__(81437);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/dataset/escapes.js
/** Text that is not what it should be, and where. */
class UnreadableText extends Error {
    /** In UTF-16 units from the start of the text. */
    offset;
    expected;
    constructor(offset, expected) {
        super(`expected ${expected} at offset ${offset}`);
        this.name = 'UnreadableText';
        this.offset = offset;
        this.expected = expected;
    }
}
const SIMPLE = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    // A backslash at the end of a line joins it with the next.
    '\n': '',
    '\r': '',
    '\r\n': '',
};
const TEXT_ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
const BYTES_ESCAPE = /\\(x[\da-fA-F]{2}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
/**
 * Decodes backslash escapes as Python does and leaves every other character as it is: unlike Python's `unicode_escape`,
 * which takes text for Latin-1, `é` stays `é`. An escape that Python does not know keeps its backslash.
 * Source: Python Language Reference, 2.4.1. Names (`\N{…}`) are not known here; `repr` never prints them.
 * @throws UnreadableText
 */
function decodeEscapes(text, kind = 'text') {
    return text.replace(kind === 'text' ? TEXT_ESCAPE : BYTES_ESCAPE, (whole, code, offset) => {
        const simple = SIMPLE[code];
        if (simple !== undefined)
            return simple;
        if (/^[0-7]/.test(code))
            return String.fromCodePoint(Number.parseInt(code, 8));
        if (code.length > 1) {
            const point = Number.parseInt(code.slice(1), 16);
            if (point > 0x10ffff)
                throw new UnreadableText(offset, 'a character code up to \\U0010ffff');
            return String.fromCodePoint(point);
        }
        if (code === '')
            throw new UnreadableText(offset, 'a character after the last backslash');
        if (code === 'x')
            throw new UnreadableText(offset, 'two hexadecimal digits after \\x');
        if (kind === 'text' && code === 'u')
            throw new UnreadableText(offset, 'four hexadecimal digits after \\u');
        if (kind === 'text' && code === 'U')
            throw new UnreadableText(offset, 'eight hexadecimal digits after \\U');
        if (kind === 'text' && code === 'N')
            throw new UnreadableText(offset, 'an escape by number instead of \\N');
        return whole;
    });
}

;// CONCATENATED MODULE: ./build/dataset/python-literal.js

/** As in CPython's own parser; deeper text is an attack on the stack, not data. */
const MAX_DEPTH = 200;
const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False|set\(\s*\)/y;
const NUMBER = /0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?/y;
const STRING_START = /([bBuUrR]{0,2})('''|"""|'|")/y;
const PREFIXES = ['', 'u', 'r', 'b', 'br', 'rb'];
/** What can end a string or hide its end, by its quotes. */
const STRING_STOP = {
    "'": /['\\\r\n]/g,
    '"': /["\\\r\n]/g,
    "'''": /'''|\\/g,
    '"""': /"""|\\/g,
};
/**
 * Reads a Python literal as `ast.literal_eval` does: strings and bytes with every prefix, adjacent ones joined, signed
 * numbers, True, False, None, and lists, tuples, sets and dictionaries of them; no complex numbers and no comments.
 * @throws UnreadableText with the offset and what was expected there
 */
function parsePythonLiteral(text) {
    let at = 0;
    let depth = 0;
    const fail = (expected, offset = at) => {
        throw new UnreadableText(offset, expected);
    };
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found !== null)
            at += found[0].length;
        return found;
    };
    const next = () => {
        match(SPACE);
        return text[at] ?? '';
    };
    const take = (character) => {
        if (next() !== character)
            return false;
        at += 1;
        return true;
    };
    /** Members up to the closing bracket; a comma may follow the last. `comma` tells a tuple from a parenthesis. */
    const members = (close, member) => {
        const items = [];
        let comma = true;
        if (++depth > MAX_DEPTH)
            fail(`no more than ${MAX_DEPTH} containers in each other`);
        while (!take(close)) {
            if (!comma)
                fail(`"," or "${close}"`);
            items.push(member());
            comma = take(',');
        }
        depth -= 1;
        return { items, comma };
    };
    const parenthesis = () => {
        const { items, comma } = members(')', value);
        const [only] = items;
        return items.length === 1 && !comma && only !== undefined ? only : items;
    };
    const braces = () => {
        if (take('}'))
            return new Map();
        let isMap;
        const { items } = members('}', () => {
            const key = value();
            isMap ??= next() === ':';
            if (!isMap)
                return [key, null];
            return take(':') ? [key, value()] : fail('":" after the key');
        });
        return isMap ? new Map(items) : new Set(items.map(([member]) => member));
    };
    const piece = (start) => {
        const prefix = (start[1] ?? '').toLowerCase();
        const quotes = start[2] ?? '';
        if (!PREFIXES.includes(prefix))
            fail(`a string prefix that Python knows instead of "${prefix}"`, start.index);
        const from = at;
        const stop = STRING_STOP[quotes] ?? fail('a quotation mark');
        stop.lastIndex = at;
        let found = stop.exec(text);
        for (; found?.[0] === '\\'; found = stop.exec(text))
            stop.lastIndex = found.index + 2;
        if (found?.[0] !== quotes)
            return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
        at = found.index + quotes.length;
        const written = text.slice(from, found.index).replaceAll(/\r\n?/g, '\n');
        const isBytes = prefix.includes('b');
        if (isBytes && /[^\0-\x7f]/.test(written))
            fail('ASCII characters alone between the quotes of bytes', from);
        const decoded = prefix.includes('r') ? written : decodedAt(from, written, isBytes ? 'bytes' : 'text');
        return isBytes ? Uint8Array.from(decoded, character => character.charCodeAt(0)) : decoded;
    };
    const strings = (start) => {
        let joined = piece(start);
        for (;;) {
            match(SPACE);
            const another = match(STRING_START);
            if (another === null)
                return joined;
            const right = piece(another);
            if (typeof joined === 'string' && typeof right === 'string')
                joined += right;
            else if (typeof joined !== 'string' && typeof right !== 'string')
                joined = Uint8Array.from([...joined, ...right]);
            else
                fail('strings alone or bytes alone side by side', another.index);
        }
    };
    const number = () => {
        const negative = text[at] === '-';
        if (negative || text[at] === '+')
            at += 1;
        match(SPACE);
        const from = at;
        const digits = match(NUMBER)?.[0].replaceAll('_', '') ?? fail('a number');
        if (/^0\d*[1-9]\d*$/.test(digits))
            fail('a number without leading zeros', from);
        if (/[.e]/i.test(digits) && !/^0x/i.test(digits))
            return negative ? -Number(digits) : Number(digits);
        const whole = negative ? -BigInt(digits) : BigInt(digits);
        return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
    };
    const value = () => {
        const first = next();
        const string = match(STRING_START);
        if (string !== null)
            return strings(string);
        if (/[-+.\d]/.test(first))
            return number();
        if (take('['))
            return members(']', value).items;
        if (take('('))
            return parenthesis();
        if (take('{'))
            return braces();
        const word = match(WORD)?.[0] ?? fail(first === '' ? 'a value instead of the end' : 'a Python literal');
        return word === 'None' ? null : word.startsWith('set') ? new Set() : word === 'True';
    };
    const result = value();
    if (next() !== '')
        fail('the end after the value');
    return result;
}
function decodedAt(start, text, kind) {
    try {
        return decodeEscapes(text, kind);
    }
    catch (error) {
        throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
    }
}

;// CONCATENATED MODULE: ./build/dataset/layouts.js


/** `openai/SWELancer-Benchmark`: everything about the task is in `manager_data`, a Python literal. */
function olderLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: string(row, data, 'title'),
        description: string(row, data, 'html_description'),
        proposals: listedProposals(row, data),
        correct: correctId(row, data),
    });
}
/**
 * `openai/frontier-evals`: title, description and proposals have columns of their own, backslash-escaped. Where
 * `manager_data` lists the proposals too, that list is read: it needs no guess where one of them ends.
 */
function currentLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: decoded(row, 'title'),
        description: decoded(row, 'description'),
        proposals: at(data, 'game', PROPOSALS) === undefined ? renderedProposals(row) : listedProposals(row, data),
        correct: correctId(row, data),
    });
}
const PROPOSALS = 'all_formal_proposals';
function finish(row, { title, description, proposals, correct }) {
    const id = row.cell('question_id');
    // It becomes part of file names, addresses and messages.
    if (!/^[\w-][\w.-]{0,99}$/.test(id))
        row.fail('question_id', 'an id of letters, digits, "_", "-" and "."');
    const price = row.cell('price');
    if (!/^\d+(\.\d+)?$/.test(price))
        row.fail('price', 'dollars as a plain number');
    const commit = row.cell('manager_commit');
    if (!/^([\da-f]{40})?$/.test(commit))
        row.fail('manager_commit', 'a commit of 40 hexadecimal digits or nothing');
    const ids = proposals.map(proposal => proposal.id);
    const list = `[${ids.join(', ')}]`;
    if (ids.length < 2)
        row.fail('manager_data', 'two proposals or more', list);
    if (new Set(ids).size < ids.length)
        row.fail('manager_data', 'another id for each proposal', list);
    if (!ids.includes(correct))
        row.fail('manager_data', `the correct proposal's id, ${correct}, among the proposals`, list);
    return { id, title, description, price: Number(price), proposals, correctProposalId: correct, commit };
}
function managerData(row) {
    return readable(row, 'manager_data', parsePythonLiteral);
}
function decoded(row, column) {
    return readable(row, column, text => decodeEscapes(text));
}
function readable(row, column, read) {
    const text = row.cell(column);
    try {
        return read(text);
    }
    catch (error) {
        if (!(error instanceof UnreadableText))
            throw error;
        return row.fail(column, `${error.expected} at offset ${error.offset}`, text.slice(error.offset));
    }
}
function listedProposals(row, data) {
    const list = at(data, 'game', PROPOSALS);
    if (!Array.isArray(list))
        return missing(row, `game.${PROPOSALS}`, 'a list', list);
    return list.map((entry) => ({
        id: integer(row, at(entry, 'id'), 'the id of a proposal'),
        text: string(row, entry, 'content'),
    }));
}
/** As SWE-Lancer's own prompts show them: a heading with the number, the text, and a line of dashes after each. */
function renderedProposals(row) {
    const text = decoded(row, 'proposals');
    const headings = [...text.matchAll(/(?:^\s*|\n-{20,}\s*\n)Proposal: (\d+):[ \t]*(?:\r?\n|$)/g)];
    if (headings[0]?.index !== 0)
        row.fail('proposals', '"Proposal: NUMBER:" on the first line', text);
    return headings.map((heading, place) => ({
        id: Number(heading[1]),
        text: text
            .slice(heading.index + heading[0].length, headings[place + 1]?.index)
            .replace(/\n-{20,}\s*$/, '')
            .trim(),
    }));
}
function correctId(row, data) {
    return integer(row, at(data, 'game', 'correct_proposal', 'id'), 'game.correct_proposal.id');
}
/** The files' variants have ids as numbers and as strings; `True` is neither, though Python says `True == 1`. */
function integer(row, value, name) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
        return value;
    if (typeof value === 'string' && /^\d{1,9}$/.test(value))
        return Number(value);
    return missing(row, name, 'a whole number', value);
}
function string(row, data, key) {
    const value = at(data, key);
    return typeof value === 'string' ? value : missing(row, key, 'a string', value);
}
function missing(row, name, expected, value) {
    return row.fail('manager_data', `${expected} for ${name}`, value === undefined ? 'nothing' : String(value));
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value);
}

;// CONCATENATED MODULE: ./build/dataset/tasks.js



const COLUMNS = ['question_id', 'variant', 'price', 'manager_data', 'manager_commit'];
const CURRENT_COLUMNS = ['title', 'description', 'proposals'];
/**
 * Reads the manager tasks of a SWE-Lancer CSV, in either of its two layouts and in the file's order. Rows of individual
 * contributors' tasks are no tasks here; a row that cannot be read is a failure, never a skipped task.
 * @param name what the user calls the dataset, for messages
 * @throws Failure
 */
function readTasks(text, name) {
    const [heading = [], ...records] = rows(text, name);
    const missing = COLUMNS.filter(column => !heading.includes(column));
    if (missing.length > 0) {
        throw new errors/* Failure */.HR('dataset', `the column ${missing.join(', ')} is missing`, {
            file: name,
            hint: `A SWE-Lancer dataset has the columns ${COLUMNS.join(', ')}. Is this one, and whole?`,
        });
    }
    const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
    const places = new Map(heading.map((column, place) => [column, place]));
    const tasks = new Map();
    for (const [index, record] of records.entries()) {
        const cell = (column) => record[places.get(column) ?? -1] ?? '';
        const fail = (column, expected, seen = cell(column)) => {
            const [id, start] = [cell('question_id'), seen].map(shortened);
            throw new errors/* Failure */.HR('dataset', `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`, { file: name, hint: 'No task is ever skipped: mend the row or use a dataset with a pin.' });
        };
        const variant = cell('variant');
        if (variant === 'ic_swe')
            continue;
        if (variant !== 'swe_manager')
            fail('variant', 'swe_manager or ic_swe');
        const task = layout({ cell, fail });
        if (tasks.has(task.id))
            fail('question_id', 'an id that no row above has');
        tasks.set(task.id, task);
    }
    if (tasks.size === 0) {
        throw new errors/* Failure */.HR('dataset', `none of its ${records.length} rows is a manager task`, {
            file: name,
            hint: 'Manager tasks have swe_manager in the column variant.',
        });
    }
    return [...tasks.values()];
}
/** On one line, whatever the dataset holds. */
function shortened(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}
function rows(text, name) {
    try {
        return (0,sync/* parse */.qg)(text, { bom: true, skip_empty_lines: true });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = typeof error.lines === 'number' ? { line: error.lines } : {};
        throw new errors/* Failure */.HR('dataset', `not a whole CSV: ${error.message.replace(/ (?:on|at) line \d+$/, '')}`, {
            file: name,
            ...line,
            hint: 'Was it cut off? Fetch it again, or compare it with its source.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/dataset/dataset.js









/**
 * Finds, verifies and reads a dataset: a name of the catalogue, a file, or an address, plain or gzip-compressed. A file
 * can and an address must carry a pin of the user's own, `#sha256=` and 64 hexadecimal digits of the unpacked bytes.
 * @throws Failure
 */
async function loadDataset(reference, surroundings) {
    const { place, sha256 } = splitPin(reference, DATASET);
    const { name, bytes, source } = await find(place, sha256, surroundings);
    return { name, source, sha256: sha256Of(bytes), tasks: readTasks(dataset_text(bytes, name), name) };
}
const DATASET = { noun: 'dataset', extension: 'csv' };
async function find(place, sha256, surroundings) {
    const { folder, catalogueFolder = builtInFolder } = surroundings;
    if (isAddress(place)) {
        const file = await fetchPinned(place, sha256, DATASET, surroundings);
        return { ...file, source: file.name };
    }
    const catalogue = await readCatalogue(catalogueFolder);
    const entry = Object.hasOwn(catalogue, place) ? catalogue[place] : undefined;
    if (entry === undefined) {
        if (/[\\/]|\.(csv|gz)$/i.test(place))
            return fromFile(external_node_path_.resolve(folder, place), place, place, { sha256 });
        throw new errors/* Failure */.HR('configuration', `there is no dataset "${place}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(place, Object.keys(catalogue))} A file is named with a "/" in it or ".csv" at its end.`,
        });
    }
    if ('file' in entry)
        return fromFile(external_node_path_.join(catalogueFolder, entry.file), place, `tasks/${entry.file}`, { sha256 });
    return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, surroundings);
}
async function published(name, entry, surroundings) {
    const { repository, commit, path: file, ...pin } = entry;
    const { publicFiles = 'https://raw.githubusercontent.com' } = surroundings;
    const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
    const bytes = await fetched(url, pin, pin.blob, name, DATASET, surroundings);
    return { name, source: `${repository}@${commit}:${file}`, bytes };
}
async function fromFile(file, name, source, pin) {
    const packed = await (0,promises_.readFile)(file).catch((cause) => {
        throw new errors/* Failure */.HR('configuration', 'the dataset cannot be read', {
            file: source,
            hint: 'Is the file there? Its path is relative to the folder of the configuration.',
            cause,
        });
    });
    const bytes = unpack(packed, source);
    verify(bytes, pin, source, DATASET.noun);
    return { name, source, bytes };
}
/** The bytes as they are: the reader of CSV wants bytes, so decoding them first would only take time and memory. */
function dataset_text(bytes, name) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes;
    throw new errors/* Failure */.HR('dataset', 'not text in UTF-8', { file: name, hint: 'Convert it to UTF-8.' });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
;// CONCATENATED MODULE: ./build/suite/suite.js








const idSchema = schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = schemas/* strictObject */.rej({ id: idSchema, hash: schemas/* string */.YjP().regex(/^[\da-f]{64}$/) });
const suiteSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: schemas/* string */.YjP().optional(),
    /** Name, file or address of the dataset it was drawn from. */
    dataset: schemas/* string */.YjP().refine(value => !/^(\/|[A-Za-z]:|http:)|(^|[\\/])\.\.([\\/]|$)/.test(value), {
        // A suite file can be a pull request's: it must not make the runner read or ask what is not its own.
        message: 'must be a name, a file inside the repository, or an https address',
    }),
    /** How it was drawn, for people. */
    drawn: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), seed: schemas/* string */.YjP().nullable(), rule: schemas/* string */.YjP() }).optional(),
    chance: schemas/* number */.aig().optional(),
    /** Accuracy of the fixed rules on it. */
    floors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    /** A task by its id alone is taken as the dataset has it. */
    tasks: schemas/* array */.YOg(schemas/* union */.KCZ([idSchema, pinnedTaskSchema])).min(1),
});
/** Names of the suites that come with this program. */
async function builtInSuites() {
    const files = await (0,promises_.readdir)(builtInFolder);
    const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
    return suites.map(file => external_node_path_.parse(file).name).sort();
}
/**
 * Reads a suite by its name, or from a file of the user's own: a reference with a `/` in it or `.json` at its end.
 * @param read gives the text of a file of the user's, null when there is none
 * @throws Failure
 */
async function loadSuite(reference, read) {
    if (/\/|\.json$/.test(reference)) {
        const text = await read(reference);
        if (text !== null)
            return parseSuite(text, reference);
        throw new errors/* Failure */.HR('configuration', `there is no suite file ${reference}`, { hint: 'Is its path right?' });
    }
    const known = await builtInSuites();
    if (!known.includes(reference)) {
        throw new errors/* Failure */.HR('configuration', `there is no suite "${reference}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(reference, known)} A file of your own is named with a "/" in it or ".json" at its end.`,
        });
    }
    return parseSuite(await (0,promises_.readFile)(external_node_path_.join(builtInFolder, `${reference}.json`), 'utf8'), reference);
}
function parseSuite(text, file) {
    try {
        return suiteSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        const reason = cause instanceof classic_errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : String(cause);
        throw new errors/* Failure */.HR('configuration', `not a suite: ${reason}`, {
            file,
            hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
            cause,
        });
    }
}
/**
 * The suite's tasks, in its order.
 * @throws Failure when the dataset lacks one or has it otherwise than pinned
 */
function selectTasks(suite, dataset) {
    const byId = new Map(dataset.tasks.map(task => [task.id, task]));
    const chosen = new Map();
    for (const entry of suite.tasks) {
        const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
        const task = byId.get(id);
        if (task === undefined) {
            throw new errors/* Failure */.HR('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
                hint: (0,did_you_mean/* didYouMean */.a)(id, [...byId.keys()].slice(0, 2000)),
            });
        }
        const seen = (0,task_hash/* taskHash */.U)(task);
        if (hash !== null && hash !== seen) {
            throw new errors/* Failure */.HR('dataset', `task ${id} of ${dataset.name} is not the one that the suite ${suite.name} pins`, {
                hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
            });
        }
        if (chosen.has(id))
            throw new errors/* Failure */.HR('configuration', `the suite ${suite.name} names the task ${id} twice`);
        chosen.set(id, task);
    }
    return [...chosen.values()];
}
/** Names a set of tasks by all that is in them, whatever their order. */
function suiteHash(tasks) {
    return (0,external_node_crypto_.createHash)('sha256').update(tasks.map(task_hash/* taskHash */.U).sort().join('\n')).digest('hex');
}

;// CONCATENATED MODULE: ./build/suite/material.js


/**
 * Loads a suite with its tasks.
 * @param dataset instead of the one that the suite was drawn from
 * @param read gives the text of a suite file of the user's own, null when there is none
 * @throws Failure
 */
async function loadMaterial(reference, dataset, read, surroundings) {
    const suite = await loadSuite(reference, read);
    const source = await loadDataset(dataset ?? suite.dataset, surroundings);
    const tasks = selectTasks(suite, source);
    return {
        suite: { name: suite.name, hash: suiteHash(tasks) },
        dataset: { name: source.name, source: source.source, sha256: source.sha256 },
        tasks,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/trial/store.js





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
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            if (name.endsWith('.jsonl') && name !== FILE)
                take((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8'));
        }
        file = (0,external_node_fs_.openSync)(external_node_path_.join(folder, FILE), 'a+');
        refresh();
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,external_node_fs_.existsSync)(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
            cause: error,
        });
    }
    function refresh() {
        // A night of many models is tens of megabytes: never all of them at once.
        for (let most = PIECE;;) {
            const left = (0,external_node_fs_.fstatSync)(file).size - known;
            if (left <= 0)
                return;
            const bytes = Buffer.alloc(Math.min(left, most));
            // A line without its end is still being written, or torn, or longer than the piece.
            const whole = bytes.lastIndexOf('\n', (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, known)) + 1;
            if (whole === 0 && bytes.length === left)
                return;
            most = whole === 0 ? 2 * most : PIECE;
            known += whole;
            take(bytes.toString('utf8', 0, whole));
        }
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
        const bytes = (0,external_node_fs_.writeSync)(file, `\n${JSON.stringify(record)}\n`);
        // Nobody wrote in between: there is nothing to read again.
        if ((0,external_node_fs_.fstatSync)(file).size === known + bytes)
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
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** Where new trials go. */
const FILE = 'trials.jsonl';
/** Bytes that are read at once. */
const PIECE = 1 << 20;
const recordSchema = schemas/* union */.KCZ([
    trial_trial/* trialSchema */.WI,
    schemas/* strictObject */.rej({ claim: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ comparison: schemas/* string */.YjP(), begun: iso/* datetime */.w$() }),
]);
function readRecord(line) {
    try {
        return recordSchema.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/commands/tools.js














const MEBIBYTE = 2 ** 20;
/** What the code of tasks may take on disk before folders that nobody uses are removed. */
const MOST_CODE = 4096 * MEBIBYTE;
/** What all runs of a user on this machine share. */
function cacheFolder({ env }) {
    return external_node_path_.join(env.XDG_CACHE_HOME || external_node_path_.join((0,external_node_os_.homedir)(), '.cache'), 'swelancer-gate');
}
/** Where downloaded datasets are kept. */
function datasetsFolder(world) {
    return external_node_path_.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}
/** Where the code of tasks is kept and laid out. */
function codeFolder(world) {
    return external_node_path_.resolve(world.directory, world.env.SWELANCER_GATE_CODE || external_node_path_.join(cacheFolder(world), 'code'));
}
async function datasetSurroundings(world) {
    return { folder: world.directory, cacheFolder: datasetsFolder(world), fetch: await fetchFor(world.env) };
}
/** The keys that the environment holds, under the names that the command line gives. */
function keysFrom(settings, { env }) {
    return {
        apiKey: env[settings['api-key-env']] || null,
        fallbackApiKey: env[settings['fallback-api-key-env']] || null,
    };
}
/** Works with the tools of a run in the real world, and closes them whatever comes of it. */
async function withTools(settings, world, occasion, work) {
    const store = openStore(external_node_path_.resolve(world.directory, settings.store));
    const { close, ...tools } = createTools(settings, world, occasion, store);
    try {
        return await work(tools);
    }
    finally {
        await close();
        store.close();
    }
}
/** One client serves both arms, so that its limits hold for both together. */
function createTools(settings, world, occasion, store) {
    const given = settings['base-url'] ?? (world.env.OPENAI_BASE_URL || undefined);
    let client;
    let workspaces;
    let opened = null;
    const progress = createProgress(world, occasion.onProgress ?? (() => { }));
    const { shards } = occasion;
    const elsewhere = shards === undefined ? null : (0,join/* joinShards */.eS)(shards, store, occasion.apiKey !== null);
    // Who asks for nothing needs no key.
    const keys = elsewhere?.canAsk === false ? { ...occasion, apiKey: 'none' } : occasion;
    return {
        store,
        elsewhere,
        version: version(),
        signal: world.signal,
        now: world.now,
        onNotice: notice => world.tell(`${notice}\n`),
        ...progress,
        material: async (config, head) => loadMaterial(config.suite, config.dataset, file => head.read(file), await datasetSurroundings(world)),
        models: async (reference, trusted) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => trusted.read(file), await datasetSurroundings(world)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver === 'command' && occasion.fork === true)
                throw noProgramOfStrangers(arm);
            return createSolver(arm, {
                client: () => (client ??= createClient(config)),
                workspaces: () => (workspaces ??= openWorkspaces(config.repository, dataset.name)),
                environment: world.env,
                endpoint: keys.apiKey === null && given === undefined ? null : { baseUrl: given ?? config_settings/* OPENAI */.$E, apiKey: keys.apiKey },
                pricesOf: model => (model === null ? null : config.termsOf(model).prices),
            });
        },
        disk: () => opened?.diskUse ?? null,
        async post(config) {
            // Where no solver has asked for a client, nothing is to be carried.
            const { origin, batches } = (await client) ?? {};
            if (config.batchPrice === null || origin === undefined || batches === undefined)
                return null;
            const [{ openJournal }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 336).then(__webpack_require__.bind(__webpack_require__, 7336)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
            ]);
            const journal = openJournal(external_node_path_.resolve(world.directory, settings.store));
            return { origin, batches, journal, priceShare: config.batchPrice, clock: systemClock };
        },
        async close() {
            // Where they could not be opened, that was told.
            await workspaces?.catch(() => { });
            if (opened === null)
                return;
            await opened.close();
            const { most } = opened.diskUse;
            if (most > 0)
                world.tell(`The code of the tasks took at most ${(0,build_figures/* integer */.nd)(Math.ceil(most / MEBIBYTE))} MiB of disk.\n`);
        },
    };
    async function openWorkspaces(given, dataset) {
        const repository = given ?? (await codeOf(dataset));
        if (repository === undefined) {
            throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not say of what repository its tasks are`, {
                hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
            });
        }
        const { createWorkspaces } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 99832));
        opened = await createWorkspaces({
            repository,
            directory: world.directory,
            folder: codeFolder(world),
            maxBytes: MOST_CODE,
            environment: world.env,
            onNotice: notice => world.tell(`${notice}\n`),
        });
        return opened;
    }
    async function createClient(config) {
        if (keys.apiKey === null && given === undefined) {
            throw new errors/* Failure */.HR('no-key', 'there is no API key', {
                hint: 'In a workflow, give the action its input `api-key` from a secret; elsewhere set `OPENAI_API_KEY`, or the variable that `--api-key-env` names. An endpoint that needs no key is named by `base-url`.',
            });
        }
        const [{ createModelClient }, { createFallbackClient }, { systemClock }] = await Promise.all([
            __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 51467)),
            __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 23974)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
        ]);
        const timeoutMs = settings.timeout * 1000;
        const fetch = await fetchFor(world.env, timeoutMs);
        const clientOf = (baseUrl, apiKey) => createModelClient({
            baseUrl,
            apiKey,
            // An answer that is slow in coming is paid for all the same: one request may take all the time there is.
            timeoutMs,
            deadlineMs: timeoutMs,
            concurrency: settings.concurrency,
            termsOf: config.termsOf,
            limits: config.limits,
            fetch,
            clock: systemClock,
            random: Math.random,
            onNotice: notice => world.tell(`${notice}\n`),
        });
        const first = clientOf(given ?? config_settings/* OPENAI */.$E, keys.apiKey);
        const fallback = settings['fallback-base-url'];
        return fallback === undefined ? first : createFallbackClient([first, clientOf(fallback, keys.fallbackApiKey)]);
    }
}
/** A program runs with the key and on the runner: nobody from outside may have one run, whoever named it. */
function noProgramOfStrangers({ name }) {
    return new errors/* Failure */.HR('configuration', `solver: command is not run for pull requests from forks (${name})`, {
        hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository.',
    });
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
        const { sendSpans } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 37479));
        await sendSpans(report, env.OTEL_SERVICE_NAME || 'swelancer-gate');
    }
    catch (error) {
        tell(`The collector at ${collector} did not take the spans: ${error instanceof Error ? error.message : error}\n`);
    }
    return report;
}


/***/ }),

/***/ 71585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   _C: () => (/* binding */ requireConfigFile),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   me: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* unused harmony exports repositoryPath, modelsSchema, configFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73705);





/** A path that a configuration may name. */
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .min(1)
    .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive();
const dollars = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative();
const environmentNames = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
    .default([])
    .describe('Names of environment variables that the agent is given besides the plain ones.');
const samplingSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    temperature: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(2)
        .optional()
        .describe('How freely the model samples; left to the endpoint if not given.'),
    'top-p': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).max(1).optional().describe('Nucleus sampling.'),
    'max-tokens': tokens.optional().describe('Most output tokens of one answer, reasoning included.'),
    'reasoning-effort': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Passed to models that reason: low, medium, high …'),
});
const promptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    repositoryPath,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        system: repositoryPath.optional().describe('File of the system message.'),
        user: repositoryPath.describe('File of the user message.'),
    }),
], { error: 'takes a file inside the repository, or {system, user} with at least a user file' });
/** One configuration. */
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).default('gate').describe('Name of a suite in tasks/, or a suite file of the repository.'),
    dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
    solver: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
        .default('chat')
        .describe('What answers: chat (one model call), agent (a model with read-only tools over the code), command (an agent of your own), or a fixed rule that needs no model.'),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('Model name as the endpoint knows it.'),
    prompt: promptSchema
        .optional()
        .describe('Prompt file, a pair {system, user}, a .prompt.yml, or a JSON list of messages. Default: a plain prompt of our own.'),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(repositoryPath)
        .default([])
        .describe('Agent files that belong to the configuration, such as AGENTS.md; the model reads them first.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The code that agents read: owner/name on GitHub, an address, or a folder. Default: the one that the dataset was made from.'),
    agent: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-turns': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(500).default(30).describe('Most answers of the model for one task.'),
        'max-tokens': tokens.default(500_000).describe('Most tokens for one task, all turns together.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars for one task.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(15).describe('Most minutes for one task.'),
    })
        .prefault({})
        .describe('What an agent (solver: agent or command) may take for one task.'),
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            preset: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('Name of a preset.'),
            arguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Further arguments of its program.'),
            environment: environmentNames,
        }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).min(1).describe('A program and its arguments.'),
            environment: environmentNames,
        }),
    ], { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' })
        .optional()
        .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
    order: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['dataset', 'shuffled'])
        .default('dataset')
        .describe("Show the proposals in the dataset's order, or shuffled to take position bias out."),
    sampling: samplingSchema.default({}).describe('Sampling parameters; what is not given is left to the endpoint.'),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(true).describe('Ask for JSON by schema where the endpoint has it.'),
    'extra-body': zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J())
        .default({})
        .describe('Fields passed to the endpoint as they are, such as provider routing.'),
    prices: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        input: dollars.describe('Of what the model reads.'),
        'cached-input': dollars.optional().describe('Of what the provider has in its cache; default: the same as input.'),
        output: dollars.describe('Of what the model writes, reasoning included.'),
    })
        .optional()
        .describe('US dollars per million tokens, where the endpoint does not report its cost.'),
    'context-tokens': tokens
        .optional()
        .describe("The model's context; a longer prompt is an error of its task, never cut."),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens beat it."),
    limits: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'requests-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most requests a minute, sent evenly.'),
        'tokens-per-minute': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive().optional().describe('Most tokens a minute, sent evenly.'),
    })
        .default({})
        .describe("The endpoint's limits, where it does not announce them."),
    transport: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['direct', 'batch'])
        .default('direct')
        .describe("How run asks: call by call, or by the endpoint's batches, which take up to a day and cost less. A gate, which goes by rounds, always asks directly."),
    'batch-price': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Part of the prices that an answer by batch costs, where the endpoint does not report its cost.'),
    decision: _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.prefault({}).describe('How the comparison becomes a verdict.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        'max-calls': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
            .positive()
            .optional()
            .describe('Most requests that one run begins; retries of those under way come on top.'),
        'max-cost': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most US dollars of one run.'),
        'max-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().optional().describe('Most minutes of sampling of one run.'),
    })
        .default({})
        .describe('What one run may spend.'),
});
/** A field that an entry of the matrix may set otherwise: without a default of its own. */
function override(field) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(field.unwrap()).describe(field.description ?? '');
}
const { solver, files, agent, command, order, sampling } = singleSchema.shape;
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
        .max(60)
        .describe('What it is called in every report.'),
    solver: override(solver),
    files: override(files),
    agent: override(agent),
    command,
    order: override(order),
    sampling: override(sampling),
    'structured-output': override(singleSchema.shape['structured-output']),
    'extra-body': override(singleSchema.shape['extra-body']),
});
/** What a prompt is called where several are compared. */
function promptName(prompt) {
    if (typeof prompt === 'string')
        return prompt;
    return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
/** A list of what is compared: not empty, and nothing in it twice. */
function axis(entry, nameOf) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(entry)
        .min(1, 'needs at least one entry')
        .superRefine((entries, { addIssue }) => {
        const names = entries.map(nameOf);
        names.forEach((name, index) => {
            if (names.indexOf(name) === index)
                return;
            addIssue({ code: 'custom', path: [index], message: `${name} is there twice` });
        });
    });
}
/** Models to compare. */
const modelsSchema = axis(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\S+$/, 'takes a model name without spaces'), name => name);
/** What a team writes into swelancer-gate.yml. */
const configFileSchema = singleSchema.extend({
    matrix: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        models: modelsSchema.optional().describe('Models, instead of the one under model.'),
        prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
        agents: axis(variantSchema, ({ name }) => name)
            .optional()
            .describe('Names, each with the fields that it sets otherwise than the rest of the file.'),
        samples: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(100).default(1).describe('New answers per task that each scheduled run takes.'),
    })
        .optional()
        .describe('What compare sets side by side: every model with every prompt and every agent.'),
});
/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the nearest known name for a field that does not exist.
 */
function parseConfigFile(source, file) {
    const { value, lineOf } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(source, file);
    const result = configFileSchema.safeParse(value ?? {});
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'not understood', { file });
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = unknown === undefined ? issue.path : [...issue.path, unknown];
    const line = lineOf(at);
    const name = at.join('.');
    if (unknown !== undefined) {
        const known = fieldsAt(issue.path);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown field "${name}"`, { file, line, hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(unknown, known) });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name === '' ? 'the file' : `"${name}"`}: ${issue.message}`, { file, line });
}
/** Names that a mapping of the schema takes. */
function fieldsAt(path) {
    let schema = configFileSchema;
    for (const key of path) {
        schema =
            schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH
                ? schema.shape[String(key)]
                : schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA
                    ? schema.element
                    : undefined;
        while (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV)
            schema = schema.unwrap();
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there is no ${file} (${source.label})`, {
        hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another with --config.',
    });
}


/***/ }),

/***/ 49926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ runConfig),
/* harmony export */   bi: () => (/* binding */ changedTrustedFields)
/* harmony export */ });
/* unused harmony exports TRUSTED, overridden */
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

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ OPENAI),
/* harmony export */   parseSettings: () => (/* binding */ parseSettings),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema)
/* harmony export */ });
/* unused harmony exports commandLineSchema, actionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _shard_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21339);
/* harmony import */ var _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72466);




const decision = _verdict_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .O.shape;
const positive = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().positive().finite();
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().int().positive();
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
/** OpenAI's own endpoint, where the openai package goes when nobody says otherwise. */
const OPENAI = 'https://api.openai.com/v1';
/**
 * Every setting of a run that does not come from the configuration file, by its name on the command line and in
 * action.yml alike. The descriptions are the reference: help, action.yml and README repeat them, and a test holds them together.
 */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    config: text.default('swelancer-gate.yml').describe('Configuration file, read at the commit of each arm.'),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens')
        .default('default')
        .describe('Name of this gate when a repository has several; each has a comment of its own.'),
    baseline: text
        .optional()
        .describe('What to compare with: a ref, a commit or an earlier report.json. Default: the merge base with the default branch.'),
    'also-against': text
        .optional()
        .describe('An older ref, such as the last release, to hold the same answers against: many small drops add up there.'),
    head: text
        .optional()
        .describe('The ref or commit under test. Default: the work tree, or the head of the pull request.'),
    suite: text.optional().describe('Name of a suite (smoke, gate, lite, kimi-k2, starter) or a suite file.'),
    dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
    model: text.optional().describe('Model of both arms, instead of what the configuration file says.'),
    'base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Address of the endpoint that speaks the OpenAI protocol. Default: OPENAI_BASE_URL, else https://api.openai.com/v1.'),
    'fallback-base-url': zod__WEBPACK_IMPORTED_MODULE_4__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('A second endpoint of the same model, asked only when the first one cannot answer.'),
    store: text.default('.swelancer-gate/store').describe('Folder of the stored trials.'),
    out: text
        .default('.swelancer-gate/out')
        .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
    'include-task-text': zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .optional()
        .describe('Keep issues and proposals in report.json and report.html. Default: only on your own machine and in private repositories, because the benchmark asks to stay out of training corpora.'),
    'task-details': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['numbers', 'titles', 'answers'])
        .default('titles')
        .describe('What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too.'),
    concurrency: count.max(256).default(8).describe('Calls under way at once.'),
    timeout: positive.default(300).describe('Seconds for one answer, all its retries together.'),
    'max-calls': count.optional().describe('Most requests this run begins; retries of those under way come on top.'),
    'max-cost': positive.optional().describe('Most US dollars this run may spend. Needs a known price.'),
    'max-minutes': positive.optional().describe('Most minutes this run may sample.'),
    policy: decision.policy
        .unwrap()
        .optional()
        .describe(decision.policy.description ?? ''),
    margin: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('auto'), positive.max(100)])
        .optional()
        .describe(decision.margin.description ?? ''),
    alpha: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0.0001)
        .max(0.5)
        .optional()
        .describe(decision.alpha.description ?? ''),
    'on-inconclusive': decision['on-inconclusive']
        .unwrap()
        .optional()
        .describe(decision['on-inconclusive'].description ?? ''),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai()
        .min(0)
        .max(1)
        .optional()
        .describe(decision['min-accuracy'].description ?? ''),
    shard: _shard_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardSchema */ .Id
        .optional()
        .describe("One part of so many, such as 2/4: take its tasks' trials, decide nothing, and leave a file to be merged. It gets its part of max-calls and max-cost."),
});
/** Settings that only the command line has. */
const commandLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('OPENAI_API_KEY')
        .describe('Name of the environment variable that holds the key.'),
    'fallback-api-key-env': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
        .default('FALLBACK_API_KEY')
        .describe('Name of the environment variable that holds the key of the second endpoint.'),
    json: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Print the result as JSON on standard output.'),
    replay: text
        .optional()
        .describe('Decide again from the answers in this report.json, without a call: what if the margin were 8?'),
    estimate: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('Say how many calls, tokens and dollars the run would take, and send nothing.'),
});
/** Settings that only the action has. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the endpoint. Empty for endpoints that need none.'),
    'fallback-api-key': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Key for the second endpoint.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('').describe('Token that writes the comment. Needs pull-requests: write.'),
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe('Write the result into one comment of the pull request, updated in place.'),
    check: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(false)
        .describe('Write the verdict into a check run of its own on the commit, too. Needs checks: write.'),
    cache: zod__WEBPACK_IMPORTED_MODULE_4__/* .stringbool */ .uEf({ truthy: ['true'], falsy: ['false'] })
        .default(true)
        .describe("Keep trials, datasets and code that agents read in the repository's Actions cache."),
    artifact: text.optional().describe('Name of the artifact with the report. Default: swelancer-gate- and the id.'),
    shards: text
        .optional()
        .describe('Folder with the downloaded shards of this run: decides from their answers, and asks only for what they lack.'),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
        .default('')
        .describe('Branch on which runs of the default branch are recorded, such as swelancer-gate-history, to find drift; it needs contents: write and issues: write. Default: none.'),
    'working-directory': text.default('.').describe('Folder of the repository in which the configuration file lies.'),
});
/**
 * Checks text values from flags or inputs; empty text counts as not given, as GitHub passes it.
 * @throws Failure naming the setting and what it takes.
 */
function parseSettings(schema, values, place) {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `${place(name)}: ${issue?.message ?? 'not understood'}`, {
        hint: `It was ${JSON.stringify(given[name])}.`,
    });
}


/***/ }),

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of everything in a task: what a suite pins, and what an answer to the task can depend on. */
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
 * The original issue of a task. SWE-Lancer's ids begin with the number of the issue in Expensify/App; a task without a
 * commit is of another origin, and has none.
 */
function issueUrl({ id, commit }) {
    const number = /^(\d+)-manager-/.exec(id)?.[1];
    return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}


/***/ }),

/***/ 81437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The nearest known name, if it is near at all, else all of them. */
function didYouMean(wrong, known) {
    const nearest = [...known].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, wrong) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(b, wrong))[0];
    return nearest !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(nearest, wrong) <= Math.max(2, wrong.length / 3)
        ? `Did you mean "${nearest}"?`
        : `Known names: ${known.join(', ')}.`;
}


/***/ }),

/***/ 86577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony exports moment, likelihood */
/** How numbers look, in every rendering. The minus is U+2212, as wide as the plus. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const whole = new Intl.NumberFormat('en-US');
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** `55.1%` */
function percent(fraction) {
    return `${(fraction * 100).toFixed(1)}%`;
}
/** `−4.2`, `+3.7` or `0.0`: percentage points with their sign. */
function signed(fraction) {
    const size = Math.abs(fraction * 100).toFixed(1);
    if (size === '0.0')
        return size;
    return `${fraction < 0 ? '−' : '+'}${size}`;
}
/** `−4.2 points` */
function points(fraction) {
    return `${signed(fraction)} points`;
}
/** `6.0 points`: a size without a direction. */
function size(fraction) {
    return `${(fraction * 100).toFixed(1)} points`;
}
/** `$1,000`: what a task was worth. */
function price(dollars) {
    return `$${Number.isInteger(dollars) ? whole.format(dollars) : cents.format(dollars)}`;
}
/** `$1.24`. Unknown stays unknown: only a known zero is shown as one. */
function cost(dollars) {
    if (dollars === null)
        return 'unknown';
    return dollars > 0 && dollars < 0.01 ? 'under $0.01' : `$${cents.format(dollars)}`;
}
/** `1 task`, `1,130 tasks` */
function count(number, noun, plural = `${noun}s`) {
    return `${whole.format(number)} ${number === 1 ? noun : plural}`;
}
/** `1,130` */
function integer(number) {
    return whole.format(number);
}
/** `4`, or `4 to 8` where tasks differ. */
function range({ min, max }) {
    return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
/** Time between two ISO 8601 dates in its largest sensible unit: `20 minutes`, `14 hours`, `3 days`. */
function elapsed(from, to) {
    const time = Math.max(0, Date.parse(to) - Date.parse(from));
    if (time < 2 * HOUR)
        return count(Math.round(time / MINUTE), 'minute');
    return time < 2 * DAY ? count(Math.round(time / HOUR), 'hour') : count(Math.round(time / DAY), 'day');
}
/** `850 ms`, `12.3 s` */
function duration(milliseconds) {
    return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
/** `45 s`, `3 min`, `2 h`: time to come, rounded up. */
function timeLeft(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** `24 Nov 2026, 08:41 UTC` */
function moment(date) {
    return `${moments.format(new Date(date))} UTC`;
}
/** `97%`, `over 99%`: how sure something is. */
function likelihood(chance) {
    if (chance > 0.99)
        return 'over 99%';
    return chance < 0.01 ? 'under 1%' : `${Math.round(chance * 100)}%`;
}
/** A probability as people count: `about 3 of 10,000 runs`. */
function outOf(probability) {
    if (probability >= 0.995)
        return 'nearly every run';
    if (probability < 0.0001)
        return 'fewer than 1 of 10,000 runs';
    const of = probability >= 0.01 ? 100 : probability >= 0.001 ? 1000 : 10_000;
    return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
/** A 40-digit commit as people write it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 26824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: Date.now,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }),
};


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
    const { countTokens } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 15359));
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

/***/ 22771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39541);

/**
 * The proposals of a task as one sample sees them. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them
 * and numbers them from 0. The seed is task and sample alone, so that both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 46361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   MD: () => (/* binding */ showsProposals),
/* harmony export */   dg: () => (/* binding */ renderMessages)
/* harmony export */ });
/* unused harmony export DEFAULT_PROMPT */
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Stands in for a prompt file when the configuration names none. */
const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behaviour is as intended.

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
const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;
/**
 * Checks that a template uses known variables only.
 * @throws Failure with file and line of the first unknown one.
 */
function checkTemplate(message) {
    for (const match of message.template.matchAll(VARIABLE)) {
        const name = match[1] ?? '';
        if (VARIABLES.some(known => known === name))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown variable {{${name}}}`, {
            file: message.file,
            line: message.line + message.template.slice(0, match.index).split('\n').length - 1,
            hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, VARIABLES),
        });
    }
}
/** True when the templates show the proposals at all: without them no model can choose. */
function showsProposals(templates) {
    return templates.some(({ template }) => [...template.matchAll(VARIABLE)].some(match => match[1] === 'proposals'));
}
/**
 * The messages that an arm starts with. Agent files come first, as one system message: they are the same for all
 * tasks, so provider caches can hold them.
 */
function promptOf(templates, files) {
    const messages = templates.map(({ role, template }) => ({ role, template }));
    if (files.length === 0)
        return messages;
    return [{ role: 'system', template: shownFiles(files) }, ...messages];
}
const shownFiles = (files) => files.map(file => `<file path="${file.path}">\n${file.content}\n</file>`).join('\n\n');
/** The messages of one task. Text from the dataset is put in once and never searched for variables again. */
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
        content: template.replace(VARIABLE, (whole, name) => values.get(name) ?? whole),
    }));
    return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
}


/***/ }),

/***/ 39541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);


/** Randomness from a seed in words. */
function randomFrom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seed).digest().readInt32LE(0));
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

/***/ 47948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Gm: () => (/* binding */ armRows),
/* harmony export */   LZ: () => (/* binding */ diskWords),
/* harmony export */   YF: () => (/* binding */ ruleFloors),
/* harmony export */   yX: () => (/* binding */ floors)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** What the two arms are called. */
const SIDES = { baseline: 'Before', candidate: 'Now' };
/** Numbers of both arms. */
function armRows(report) {
    const row = (label, of) => {
        const words = (arm) => {
            const value = arm === null ? '–' : of(arm);
            return typeof value === 'string' ? [value] : value;
        };
        return { label, baseline: words(report.baseline), candidate: words(report.candidate) };
    };
    const maybe = (value) => (value === null ? '–' : [{ code: value }]);
    const rows = [
        row('Accuracy', arm => (arm.accuracy === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(arm.accuracy))),
        row(`Earned of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(report.suite.price)}`, arm => (arm.accuracy === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(Math.round(arm.earned)))),
        row('Solver', arm => maybe(arm.solver)),
        row('Model', arm => maybe(arm.model)),
        row('Answered by', arm => servedWords(arm)),
        row('Answers', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.trials)),
        row('of them stored before', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.reused)),
        row('Answers not readable', arm => unreadable(arm)),
        row('Answers missing', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.missing)),
        row('Picked the first one shown', arm => firstPicks(arm)),
        row('Turns of the agent, each time', arm => mean(arm.behaviour?.turns)),
        row('Tools used, each time', arm => mean(arm.behaviour?.toolCalls)),
        row('Files read, each time', arm => mean(arm.behaviour?.filesRead)),
        row('Searches, each time', arm => mean(arm.behaviour?.searches)),
        row('Tokens in / out, each time', arm => tokensEach(arm)),
        row('Cost, each time', arm => costEach(report, arm)),
        row('Calls in this run', arm => (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(arm.calls)),
        row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
        row('of them cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
        row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(arm.cost))),
        row('Cost of 100 right answers', arm => costOfRight(report, arm)),
        row('Median time', arm => (arm.medianLatencyMs === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(arm.medianLatencyMs))),
    ];
    return rows.filter(({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'));
}
function mean(value) {
    return value == null ? '–' : value.toFixed(1);
}
function both(one, other) {
    return one + other === 0 ? '–' : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(one)} / ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(other)}`;
}
/** Agents differ most in what one answer takes; sides have different numbers of answers. */
function tokensEach({ behaviour, usage, trials }) {
    if (behaviour === undefined || trials === 0)
        return '–';
    return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behaviour, name }) {
    const costs = trials[name].flatMap(trial => trial.cost ?? []);
    if (behaviour === undefined || costs.length === 0)
        return '–';
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
const MEBIBYTE = 2 ** 20;
/** What the code of the tasks took; null where none was laid out. */
function diskWords({ disk }) {
    if (disk === undefined || disk.most === 0)
        return null;
    const mebibytes = (bytes) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(Math.ceil(bytes / MEBIBYTE))} MiB`;
    return `The code of the tasks took at most ${mebibytes(disk.most)} of disk, ${mebibytes(disk.store)} of them kept for later runs.`;
}
/** What answers cost, stored ones too, by how many of them are right; a hundred, because one is a fraction of a cent. */
function costOfRight({ trials, tasks }, { name }) {
    const costs = trials[name].map(trial => trial.cost);
    const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
    if (right === 0 || costs.every(dollars => dollars === null))
        return '–';
    const total = costs.reduce((sum, dollars) => (sum === null || dollars === null ? null : sum + dollars), 0);
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(total === null ? null : (100 * total) / right);
}
function servedWords({ served }) {
    if (served.length === 0)
        return ['–'];
    const words = served
        .slice(0, 3)
        .flatMap(({ model, host, provider }) => [
        ', ',
        { code: model ?? host },
        ...(provider === null ? [] : [' at ', { foreign: provider }]),
    ]);
    return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}
const UNREADABLE = [
    ['unparseable', 'without a choice'],
    ['unknown-id', 'for no such proposal'],
    ['refused', 'refused'],
    ['truncated', 'cut off'],
];
function unreadable({ readings }) {
    const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(([reading, words]) => `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(readings[reading] ?? 0)} ${words}`);
    return parts.length === 0 ? '0' : parts.join(', ');
}
function firstPicks({ positions }) {
    const all = positions.reduce((sum, { picked }) => sum + picked, 0);
    const first = positions.find(({ position }) => position === 0);
    return all === 0 ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)((first?.picked ?? 0) / all);
}
const FLOORS = new Map([
    ['reference/first', 'Always the first'],
    ['reference/longest', 'Always the longest'],
    ['reference/bm25', 'Most words in common'],
    ['reference/random', 'At random'],
]);
/** What fixed rules get on a suite. */
function ruleFloors({ chance, floors }) {
    return [
        { name: 'Chance', accuracy: chance, measured: false },
        ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
    ];
}
/** Both arms among the fixed rules that a model has to beat, best first. */
function floors({ suite, baseline, candidate }) {
    const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
    return [
        ...arm(SIDES.candidate, candidate.accuracy),
        ...arm(SIDES.baseline, baseline?.accuracy),
        ...ruleFloors(suite),
    ].sort((a, b) => b.accuracy - a.accuracy);
}


/***/ }),

/***/ 80744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ assembleReport),
  tQ: () => (/* binding */ counts),
  qz: () => (/* binding */ describeArm),
  R8: () => (/* binding */ filesOf),
  $c: () => (/* binding */ reportArm),
  BY: () => (/* binding */ reportSuite)
});

// UNUSED EXPORTS: changeBetween, withChances

// EXTERNAL MODULE: ./build/dataset/task.js
var dataset_task = __webpack_require__(51290);
// EXTERNAL MODULE: ./build/prompt/template.js
var template = __webpack_require__(46361);
// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/statistics/moved.js
/**
 * The chance of each task that its rate of right answers really fell, or rose: the two-groups model (Efron,
 * Microarrays, Empirical Bayes and the Two-Groups Model, Statistical Science 23(1), 2008). A task either kept its rate
 * or drew a new one, all rates from Jeffreys' prior Beta(½, ½); how many tasks changed is learnt from all of them,
 * so that among many tasks a few flips by luck do not look sure. That tasks whose answers disagree are asked more often makes
 * no difference to these chances: that rule looks at nothing but the answers.
 */
function chancesOfChange(pairs) {
    const tasks = pairs.map(pair => {
        const before = likelihood(pair.before);
        const now = likelihood(pair.now);
        const kept = mean(before.map((value, index) => value * (now[index] ?? 0)));
        return { odds: (mean(before) * mean(now)) / kept, below: belowOf(now, before) };
    });
    const changed = (share, odds) => (share * odds) / (1 - share + share * odds);
    let share = PRIOR.changed / PRIOR.tasks;
    for (let step = 0; step < STEPS; step++) {
        const sum = tasks.reduce((total, { odds }) => total + changed(share, odds), PRIOR.changed);
        share = sum / (tasks.length + PRIOR.tasks);
    }
    return tasks.map(({ odds, below }) => {
        const chance = changed(share, odds);
        return { worse: chance * below, better: chance * (1 - below) };
    });
}
/** What is assumed before any answer: as if one task of ten had been seen to change. */
const PRIOR = { changed: 1, tasks: 10 };
/** Steps of expectation and maximisation; far more than it takes. */
const STEPS = 100;
/** With rate = sin²θ the prior is uniform in θ, and sums over these midpoints are exact for fewer than so many answers. */
const POINTS = 256;
const SQUARED_SINES = Array.from({ length: POINTS }, (_, index) => Math.sin(((index + 0.5) * Math.PI) / 2 / POINTS) ** 2);
/** Likelihood of the answers at each rate. */
function likelihood({ right, samples }) {
    return SQUARED_SINES.map(rate => rate ** right * (1 - rate) ** (samples - right));
}
/** Probability that the rate behind `one` lies below the rate behind `other`, each known by its likelihood. */
function belowOf(one, other) {
    let below = 0;
    let sum = 0;
    one.forEach((value, index) => {
        sum += (other[index] ?? 0) * (below + value / 2);
        below += value;
    });
    return sum / (below * POINTS * mean(other));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/report/report.js + 1 modules
var report = __webpack_require__(11157);
;// CONCATENATED MODULE: ./build/report/assemble.js






/** The report of a run. */
function assembleReport(facts) {
    const { version, disk, material, includeTaskText, baseline, candidate, ...rest } = facts;
    const { tasks } = material;
    return {
        version: report/* REPORT_VERSION */.A,
        tool: { name: 'swelancer-gate', version },
        ...rest,
        ...(disk && { disk }),
        alsoAgainst: null,
        suite: reportSuite(material),
        baseline: baseline === null ? null : reportArm(baseline, tasks),
        candidate: reportArm(candidate, tasks),
        tasks: withChances(tasks.map(task => ({
            ...reportTask(task, baseline, candidate),
            ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
        }))),
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
        chance: (0,reference/* chance */.Dz)(tasks),
        floors: [...(0,reference/* floors */.yX)(tasks)],
        dataset,
    };
}
/**
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
function describeArm(arm, digest, config) {
    const { name, label, commit, solver, model, order } = arm;
    const prompt = (0,reference/* ruleOf */.Y)(solver) === null ? (0,template/* promptOf */.Gh)(arm.prompt, arm.files) : [];
    return { name, label, commit, digest, solver, model, order, files: filesOf(arm, config), prompt };
}
/** Paths of all that an arm is made of: the configuration, and the prompt and agent files where a model sees them. */
function filesOf(arm, config) {
    const prompts = (0,reference/* ruleOf */.Y)(arm.solver) === null ? arm.prompt.map(message => message.file) : [];
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
        ...behaviourOf(trials),
    };
}
/** The numbers of one task, and which way it moved. */
function reportTask(task, baseline, candidate) {
    const before = baseline === null ? null : counts(task, baseline);
    const now = counts(task, candidate);
    return {
        id: task.id,
        title: task.title,
        url: (0,dataset_task/* issueUrl */.$)(task),
        price: task.price,
        proposals: task.proposals.length,
        correctProposalId: task.correctProposalId,
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
/** The tasks, each with how likely it really moved. */
function withChances(tasks) {
    const pairs = tasks.flatMap(({ id, baseline, candidate }) => baseline === null || baseline.samples === 0 || candidate.samples === 0
        ? []
        : [{ id, before: baseline, now: candidate }]);
    const found = chancesOfChange(pairs);
    const chances = new Map(pairs.map(({ id }, index) => [id, found[index]]));
    return tasks.map(task => {
        const own = chances.get(task.id);
        return own === undefined ? task : { ...task, chances: own };
    });
}
/** What was answered to one task. */
function counts(task, { trials, missing }) {
    const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
    return {
        right: own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length,
        samples: own.length,
        missing: missing.filter(trial => trial.taskId === task.id).length,
        picks: own.map(trial => trial.proposalId),
    };
}
function shareRight(task, trials) {
    const own = trials.filter(trial => trial.taskId === task.id);
    return own.length === 0 ? null : own.filter(trial => (0,trial_trial/* isRight */.FG)(trial, task)).length / own.length;
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
        picked.set(trial.position, { picked: known.picked + 1, right: known.right + ((0,trial_trial/* isRight */.FG)(trial, task) ? 1 : 0) });
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

/***/ 96307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* unused harmony export textChart */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** Columns of the text chart: what a phone shows of a code block without scrolling. */
const WIDTH = 36;
/** The span of differences that shows the interval, no change and the margin, with some air. */
function scaleOf({ low, high, margin }) {
    const from = Math.min(low, -margin);
    const to = Math.max(high, margin / 2);
    const air = (to - from) * 0.06;
    return { from: from - air, to: to + air };
}
/**
 * The interval of the change with the margin and no change, for a monospaced font. Only characters of WGL4,
 * which every common monospaced font has at one width.
 */
function textChart(interval) {
    const { from, to } = scaleOf(interval);
    const column = (value) => Math.round(((value - from) / (to - from)) * (WIDTH - 1));
    const zero = column(0);
    const margin = Math.min(column(-interval.margin), zero - 1);
    const low = column(interval.low);
    const high = column(interval.high);
    const draw = (at) => Array.from({ length: WIDTH }, (_, index) => at(index))
        .join('')
        .trimEnd();
    const bar = draw(index => {
        if (index === column(interval.difference))
            return '●';
        if (index === low)
            return '├';
        if (index === high)
            return '┤';
        if (index > low && index < high)
            return index === zero || index === margin ? '┼' : '─';
        return index === zero ? '│' : index === margin ? '¦' : ' ';
    });
    const axis = draw(index => (index === zero || index === margin ? '┴' : '─'));
    const label = `margin ${signed(-interval.margin)}`;
    const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
    const marginLine = `${' '.repeat(labelAt)}${label}`;
    const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${' '.repeat(zero)}0\n${label}`;
    return [`${'worse'.padEnd(WIDTH - 6)}better`, bar, axis, ticks].join('\n');
}


/***/ }),

/***/ 41443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH)
/* harmony export */ });
/* unused harmony export inert */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Text that came from a model, a pull request or the dataset, made harmless. Escaping of each output's own
 * syntax is its library's; here is what those libraries do not know.
 */
/** Controls, and marks that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without anything invisible, cut to a length in characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** Line by line with its indentation, without anything invisible, cut to a length in characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Titles are cut here, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up what GitHub turns into more than text after Markdown is done: mentions, references, commits, links,
 * emoji. Takes one clean line. A zero-width space keeps the look (as Renovate and Dependabot do); `$` is marked for `markdown.ts` to escape.
 */
function inert(text) {
    return text
        .replace(/@(?=\w)/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\b(www)\./gi, `$1${BREAK}.`)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(/\$/g, `${BREAK}$`);
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports text, strong, code, foreign, phrases, paragraph, heading, link, list, table, codeBlock, details, footer, serialise, fitting */
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21661);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41443);



/** GitHub Markdown as mdast, so that escaping is the library's. */
function text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths, models: whole as they are copied from here, unless they are absurd. */
function code(value) {
    return { type: 'inlineCode', value: oneLine(value, 100) };
}
function foreign(value, length) {
    return text(inert(oneLine(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string' ? text(part) : 'code' in part ? named(part.code, part.page) : foreign(part.foreign));
}
function named(name, page = null) {
    return page === null ? code(name) : link(page, [code(name)]);
}
function paragraph(...children) {
    return { type: 'paragraph', children };
}
function heading(depth, value) {
    return { type: 'heading', depth, children: [text(value)] };
}
function link(url, children) {
    return { type: 'link', url, children };
}
function list(items) {
    return {
        type: 'list',
        spread: false,
        children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
    };
}
/** A table whose first column is read as text and whose others stand to the right. */
function table(header, rows) {
    return {
        type: 'table',
        align: header.map((_, index) => (index === 0 ? 'left' : 'right')),
        children: [header.map(name => [text(name)]), ...rows].map(cells => ({
            type: 'tableRow',
            children: cells.map(children => ({ type: 'tableCell', children })),
        })),
    };
}
function codeBlock(value, lang = null) {
    return { type: 'code', lang, value };
}
/** Folded content, if there is any. The summary is a constant or a number of ours: it is written as HTML. */
function details(summary, children) {
    if (children.length === 0)
        return [];
    const html = (value) => ({ type: 'html', value });
    return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}
/** What stands last, in small print: the run's page under a name, if there is one, and more. */
function footer(name, run, ...more) {
    const links = run === null ? [] : [link(run, [text(name)])];
    const between = links.length > 0 && more.length > 0 ? [text(' · ')] : [];
    const small = (value) => ({ type: 'html', value });
    return links.length + more.length === 0
        ? []
        : [paragraph(small('<sub>'), ...links, ...between, ...more, small('</sub>'))];
}
const EXTENSIONS = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as mathematics; `inert` marks the dollars that are not ours.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialise(children) {
    return toMarkdown({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}
/** The rendering with the most rows that keeps within a limit of UTF-8 bytes, so of characters too; without rows at the least. */
function fitting(most, limit, render) {
    let fits;
    let [low, high] = [0, most];
    // The most are tried first: nearly always they fit.
    for (let rows = most; low <= high; rows = Math.floor((low + high) / 2)) {
        const rendered = render(rows);
        if (Buffer.byteLength(rendered) <= limit)
            [fits, low] = [rendered, rows + 1];
        else
            high = rows - 1;
    }
    return fits ?? render(0);
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

/***/ 11157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ REPORT_VERSION),
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
// EXTERNAL MODULE: ./build/verdict/decision.js
var decision = __webpack_require__(72466);
;// CONCATENATED MODULE: ./build/verdict/verdict.js

const verdictKindSchema = schemas/* enum */.k5n(['passed', 'regressed', 'inconclusive', 'error']);
const verdictSchema = schemas/* object */.Ikc({
    kind: verdictKindSchema,
    /** One sentence in plain words. */
    reason: schemas/* string */.YjP(),
    /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
    cause: schemas/* string */.YjP(),
    exitCode: schemas/* int */.Whr().min(0).max(3),
});
/** Fractions, not percent, throughout: 0.05 is 5 points. */
const comparisonSchema = schemas/* object */.Ikc({
    /** Tasks compared and the sum of their weights. */
    tasks: schemas/* int */.Whr().nonnegative(),
    baselineAccuracy: schemas/* number */.aig(),
    candidateAccuracy: schemas/* number */.aig(),
    /** Estimated change, candidate minus baseline. */
    difference: schemas/* number */.aig(),
    /** Bounds of the change on these tasks, valid after stopping early. */
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
    pValue: schemas/* number */.aig(),
    /** The limit that the p-value of this look was held against. */
    pLimit: schemas/* number */.aig(),
    look: schemas/* int */.Whr().positive(),
    looks: schemas/* int */.Whr().positive(),
    /** The margin in force, as a fraction. */
    margin: schemas/* number */.aig(),
    marginWas: schemas/* enum */.k5n(['auto', 'given']),
    /** Smallest drop this run finds 8 times in 10. */
    detectableDrop: schemas/* number */.aig().nullable(),
    /** Interval of the change on new tasks of the same kind. */
    unseenLow: schemas/* number */.aig().nullable(),
    unseenHigh: schemas/* number */.aig().nullable(),
    weights: schemas/* enum */.k5n(['equal', 'price']),
    /** Number of equally weighted tasks that would be worth as much. */
    effectiveTasks: schemas/* number */.aig(),
    /** Every stored sample of every task agreed on both sides before the change. */
    deterministic: schemas/* boolean */.zMY(),
    baselineSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
    candidateSamples: schemas/* object */.Ikc({ min: schemas/* int */.Whr(), max: schemas/* int */.Whr() }),
});

;// CONCATENATED MODULE: ./build/report/report.js




/** Raised when a reader of older reports would misread a newer one. */
const REPORT_VERSION = 1;
const countsSchema = schemas/* object */.Ikc({
    right: schemas/* int */.Whr().nonnegative(),
    samples: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    /** Picked proposal of each sample in order; null where none could be read. */
    picks: schemas/* array */.YOg(schemas/* int */.Whr().nullable()),
});
const armReportSchema = schemas/* object */.Ikc({
    name: schemas/* enum */.k5n(['baseline', 'candidate']),
    label: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
    digest: schemas/* string */.YjP().default(''),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    order: schemas/* enum */.k5n(['dataset', 'shuffled']),
    /** Paths of prompt and agent files. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
    prompt: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* enum */.k5n(['system', 'user', 'assistant']), template: schemas/* string */.YjP() })).optional(),
    /** Share of right answers, each task counting once. Null when there is no answer. */
    accuracy: schemas/* number */.aig().nullable(),
    /** Dollars of the tasks, each times its share of right answers. */
    earned: schemas/* number */.aig(),
    trials: schemas/* int */.Whr().nonnegative(),
    /** Trials that were already stored and cost nothing now. */
    reused: schemas/* int */.Whr().nonnegative(),
    /** Requests sent in this run. */
    calls: schemas/* int */.Whr().nonnegative(),
    missing: schemas/* int */.Whr().nonnegative(),
    readings: schemas/* partialRecord */.jgl(trial/* readingSchema */.Cu, schemas/* int */.Whr().nonnegative()),
    usage: trial/* usageSchema */.ht,
    /** Spent in this run; null when no price is known. */
    cost: schemas/* number */.aig().nullable(),
    medianLatencyMs: schemas/* number */.aig().nullable(),
    /** Who answered how many trials. */
    served: schemas/* array */.YOg(trial/* servedSchema */.V7.extend({ trials: schemas/* int */.Whr().positive() })),
    /** Readable picks by place in the order shown: how often picked, how often right there. */
    positions: schemas/* array */.YOg(schemas/* object */.Ikc({ position: schemas/* int */.Whr(), picked: schemas/* int */.Whr(), right: schemas/* int */.Whr() })),
    /** Agents only: means per trial, of those trials that tell. */
    behaviour: schemas/* object */.Ikc({
        turns: schemas/* number */.aig().nullable(),
        toolCalls: schemas/* number */.aig().nullable(),
        filesRead: schemas/* number */.aig().nullable(),
        searches: schemas/* number */.aig().nullable(),
    })
        .optional(),
    oldestTrial: schemas/* string */.YjP().nullable(),
    newestTrial: schemas/* string */.YjP().nullable(),
});
const taskReportSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** The original GitHub issue; null when the dataset has none. */
    url: schemas/* string */.YjP().nullable(),
    price: schemas/* number */.aig(),
    proposals: schemas/* int */.Whr(),
    correctProposalId: schemas/* int */.Whr(),
    /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
    text: schemas/* object */.Ikc({ description: schemas/* string */.YjP(), proposals: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), text: schemas/* string */.YjP() })) })
        .optional(),
    baseline: countsSchema.nullable(),
    candidate: countsSchema,
    change: schemas/* enum */.k5n(['worse', 'better', 'same', 'not-measured']),
    /** How likely the task itself really got worse or better, as fractions; only where both sides have answers. */
    chances: schemas/* object */.Ikc({ worse: schemas/* number */.aig(), better: schemas/* number */.aig() }).optional(),
});
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(REPORT_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('swelancer-gate'), version: schemas/* string */.YjP() }),
    /** Which gate of the repository this is: one comment each. */
    id: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
    freshSince: iso/* datetime */.w$(),
    suite: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        hash: schemas/* string */.YjP(),
        tasks: schemas/* int */.Whr(),
        price: schemas/* number */.aig(),
        chance: schemas/* number */.aig(),
        /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
        floors: schemas/* array */.YOg(schemas/* object */.Ikc({ solver: schemas/* string */.YjP(), accuracy: schemas/* number */.aig() })),
        dataset: schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
            source: schemas/* string */.YjP(),
            sha256: schemas/* string */.YjP(),
        }),
    }),
    baseline: armReportSchema.nullable(),
    candidate: armReportSchema,
    /** Candidate and baseline send the same messages: nothing had to be measured. */
    identical: schemas/* boolean */.zMY(),
    comparison: comparisonSchema.nullable(),
    decision: decision/* decisionSchema */.O,
    verdict: verdictSchema,
    /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
    alsoAgainst: schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        commit: schemas/* string */.YjP(),
        verdict: verdictSchema,
        comparison: comparisonSchema.nullable(),
    })
        .nullable(),
    /** Things a reader should know, most important first, one sentence each. */
    notes: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['warning', 'info']), text: schemas/* string */.YjP() })),
    budget: schemas/* object */.Ikc({
        maxCalls: schemas/* number */.aig().nullable(),
        maxCost: schemas/* number */.aig().nullable(),
        maxMinutes: schemas/* number */.aig().nullable(),
        calls: schemas/* int */.Whr(),
        cost: schemas/* number */.aig().nullable(),
        /** What ended the run early; null when nothing did. */
        exhausted: schemas/* enum */.k5n(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
    }),
    /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
    disk: schemas/* object */.Ikc({ store: schemas/* int */.Whr().nonnegative(), folders: schemas/* int */.Whr().nonnegative(), most: schemas/* int */.Whr().nonnegative() })
        .optional(),
    /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
    taskDetails: schemas/* enum */.k5n(['numbers', 'titles', 'answers']).default('titles'),
    /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        added: schemas/* int */.Whr().nonnegative(),
        removed: schemas/* int */.Whr().nonnegative(),
        lines: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* int */.Whr().positive(), to: schemas/* int */.Whr().positive() })).readonly(),
    }))
        .default([]),
    tasks: schemas/* array */.YOg(taskReportSchema),
    trials: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* trialSchema */.WI), candidate: schemas/* array */.YOg(trial/* trialSchema */.WI) }),
    missing: schemas/* object */.Ikc({ baseline: schemas/* array */.YOg(trial/* missingTrialSchema */.ih), candidate: schemas/* array */.YOg(trial/* missingTrialSchema */.ih) }),
    /** Command that does the same on a laptop. */
    reproduce: schemas/* string */.YjP(),
    /** Page of the run, where there is one. */
    runUrl: schemas/* string */.YjP().nullable(),
});


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   dR: () => (/* binding */ issuePath),
/* harmony export */   hI: () => (/* binding */ picks),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   oW: () => (/* binding */ direction)
/* harmony export */ });
/* unused harmony exports LEGEND, movedTasks, sureness, choices */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);

/** How tasks moved, and how that is shown. */
/** Share of right answers, candidate minus baseline; 0 where one side has none. */
function movement({ baseline, candidate }) {
    if (baseline === null || baseline.samples === 0 || candidate.samples === 0)
        return 0;
    return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
/** A task that moved less is noise to a reader: 7 of 8 right and then 3 of 4 is no news. */
const NEWS = 0.5;
/** Which way a task moved, as far as it is worth telling. */
function direction(task) {
    if (task.change === 'not-measured')
        return task.change;
    return movement(task) <= -NEWS ? 'worse' : movement(task) >= NEWS ? 'better' : 'same';
}
/** What stands above the tasks that moved. */
const LEGEND = '● right, ○ wrong, 7/8 means right in 7 of 8. These tasks moved by half of their answers or more. “90% sure” is the chance that the task itself changed and this is not luck, going by its answers and by how the others moved.';
/** Tasks that moved one way, the surest first, then the largest move, then the dearest. */
function movedTasks(report, way) {
    const moved = (task) => Math.abs(movement(task));
    // As shown: what looks equally sure is ordered by the rest.
    const sure = (task) => Math.round(100 * (task.chances?.[way] ?? 0));
    return report.tasks
        .filter(task => direction(task) === way)
        .sort((a, b) => sure(b) - sure(a) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
/** How sure it is that a task moved as it seems to: `97% sure`; nothing where one side has no answer. */
function sureness({ chances }, way) {
    return chances === undefined ? '' : `${likelihood(chances[way])}\u00A0sure`;
}
/** The proposals that were picked, and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
function choices({ correctProposalId, baseline, candidate }) {
    const side = (counts) => {
        const shown = (counts?.picks ?? []).slice(0, MOST_DOTS).map(pick => pick ?? '–');
        if (counts === null || shown.length === 0)
            return '–';
        return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
    };
    return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}
const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
/** Path of the original issue on github.com. Null where the dataset names another place: that is never linked. */
function issuePath(task) {
    return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
/** `14958` of `14958-manager-0`: the number of the issue. */
function issueNumber(task) {
    return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
/** Dots beyond this many samples are counted instead. */
const MOST_DOTS = 8;
/**
 * Samples of one task on both sides: `●●○ → ●○○` (right, right, wrong; `·` for one that is missing), or
 * `21/24 → 1/4` when they are many. No-break spaces keep it on one line.
 */
function picks(task) {
    const slots = (counts) => (counts === null ? 0 : counts.samples + counts.missing);
    const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MOST_DOTS;
    const side = (counts) => {
        if (counts === null || slots(counts) === 0)
            return '–';
        if (isLong)
            return `${counts.right}/${counts.samples}`;
        const dots = counts.picks.map(pick => (pick === task.correctProposalId ? '●' : '○'));
        return `${dots.join('')}${'·'.repeat(counts.missing)}`;
    };
    return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}


/***/ }),

/***/ 63299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export renderTerminal */
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86577);
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47948);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96307);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41443);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);







/** The result for a terminal or a log, in plain text. */
function renderTerminal(report, { width, colour }) {
    const { bold, dim, green, red, yellow } = picocolors.createColors(colour);
    const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
    const { comparison } = report;
    const disk = diskWords(report);
    const section = (title, way) => {
        const tasks = movedTasks(report, way);
        return tasks.length === 0
            ? []
            : ['', bold(`${title}: ${count(tasks.length, 'task')}`), ...taskLines(tasks, way, { ...report, width })];
    };
    return [
        bold(paint(headline(report))),
        plain(compared(report)),
        ...(comparison === null
            ? []
            : [
                '',
                ...textChart(comparison)
                    .split('\n')
                    .map(line => `  ${line}`),
            ]),
        '',
        oneLine(report.verdict.reason),
        ...report.notes.map(({ kind, text }) => kind === 'warning' ? yellow(`Note: ${oneLine(text)}`) : dim(oneLine(text))),
        `What to do: ${plain(advice(report))}`,
        ...section('Got worse', 'worse'),
        ...section('Got better', 'better'),
        '',
        ...armLines(report, width),
        '',
        ...(disk === null ? [] : [dim(disk)]),
        dim(`Accuracy: ${floors(report)
            .map(({ name, accuracy }) => `${oneLine(name, 40)} ${percent(accuracy)}`)
            .join(' · ')}`),
        dim(`Again: ${oneLine(report.reproduce, 1000)}`),
        '',
    ].join('\n');
}
/** Words without any mark-up, on one line. */
function plain(words) {
    return words
        .map(part => (typeof part === 'string' ? part : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)('code' in part ? part.code : part.foreign)))
        .join('');
}
/** The title comes last: only its width is unknown. */
function taskLines(tasks, way, { taskDetails, width }) {
    const cells = tasks.map(task => [
        oneLine(issueNumber(task), 20),
        price(task.price),
        picks(task),
        sureness(task, way),
    ]);
    return columns(cells, [1, 3]).map((start, index) => {
        const title = taskDetails === 'numbers' ? '' : (tasks[index]?.title ?? '');
        return `  ${start}  ${oneLine(title, Math.max(10, width - start.length - 4))}`.trimEnd();
    });
}
/** The numbers of both sides, one under the other. */
function armLines(report, width) {
    const sides = report.baseline === null ? ['candidate'] : ['baseline', 'candidate'];
    // The widest label takes 32.
    const most = Math.max(10, Math.floor((width - 36) / 2));
    const cell = (words) => oneLine(plain(words), most);
    const rows = armRows(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
    return columns([['', ...sides.map(side => SIDES[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}
/** Rows with cells of one width, some of them to the right. */
function columns(rows, toTheRight) {
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
    return rows.map(row => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  '));
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* unused harmony exports VERDICTS, isAccepted, markOf, changeWords, artifacts, commitPage, comparePage */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86577);


const VERDICTS = {
    passed: { word: 'Passed', mark: '✅' },
    regressed: { word: 'Regressed', mark: '❌' },
    inconclusive: { word: 'Inconclusive', mark: '⚪' },
    error: { word: 'Error', mark: '⚠️' },
};
/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
function headline(report) {
    const { comparison, baseline, candidate, identical, budget, verdict } = report;
    const accuracy = (value) => (value == null ? 'not measured' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(value));
    const known = [
        comparison?.baselineAccuracy ?? baseline?.accuracy,
        comparison?.candidateAccuracy ?? candidate.accuracy,
    ];
    // Sides that send the same messages have the same accuracy, whichever of them was asked.
    const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
    const change = comparison
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(comparison.difference)} (likely ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.low)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(comparison.high)})`
        : baseline === null
            ? 'no baseline to compare with'
            : identical
                ? 'no change'
                : 'change unknown';
    const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} → ${now}`}`;
    // Where nothing was to be compared, nothing was passed.
    if (verdict.cause === 'measured')
        return `Measured: ${accuracies}, ${spent(budget.calls, budget.cost)}`;
    const word = `${VERDICTS[verdict.kind].word}${isAccepted(verdict) ? ', accepted' : ''}`;
    return `${word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}
/** A drop that somebody answers for: it stays one, and fails no build. */
function isAccepted({ kind, exitCode }) {
    return kind === 'regressed' && exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** The sign before a headline. */
function markOf(verdict) {
    return isAccepted(verdict) ? '☑️' : VERDICTS[verdict.kind].mark;
}
function spent(calls, dollars) {
    return calls === 0 ? 'no calls' : `cost ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(dollars)}`;
}
/** What was compared with what. */
function compared(report) {
    const { baseline, candidate, comparison, suite } = report;
    const suiteWords = [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
    if (baseline === null)
        return ['Measured ', ...armWords(candidate, report), ' on ', ...suiteWords, ' with nothing to compare it with.'];
    const [before, now] = [baseline, candidate].map(arm => armWords(arm, report));
    const arms = ['Compared ', ...(before ?? []), ' with ', ...(now ?? []), ' on ', ...suiteWords];
    if (comparison === null)
        return [...arms, '.'];
    const { baselineSamples, candidateSamples } = comparison;
    const { oldestTrial } = baseline;
    const age = oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
        ? 'All of them are from this run.'
        : `The oldest answer before is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .vk)(oldestTrial, report.finishedAt)} old.`;
    return [...arms, ` (answers a task: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(baselineSamples)} before, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .range */ .y1)(candidateSamples)} now). ${age}`];
}
function armWords({ label, commit }, report) {
    if (commit === null)
        return [{ code: label }];
    const name = { code: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit), page: commitPage(commit, report) };
    return label === (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}
/** What happened to a file: `+4 −11`, `new, 18 lines` or `removed`. */
function changeWords({ kind, added, removed }) {
    if (kind === 'removed')
        return 'removed';
    return kind === 'added' ? `new, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(added, 'line')}` : `+${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(added)} −${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(removed)}`;
}
/** A sentence in which `backticks` mark code. */
function wordsOf(sentence) {
    return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
        if (index % 2 === 0)
            return part === '' ? [] : [{ foreign: part }];
        const [before = '', code = '', after = ''] = part.split('`');
        return [before, { code }, after];
    });
}
const BUDGET_ADVICE = {
    calls: 'Allow more calls (max-calls), or run it again later: answers that were paid for are kept.',
    cost: 'Allow a higher cost (max-cost), or run it again later: answers that were paid for are kept.',
    minutes: 'Allow more time (max-minutes), or run it again: it goes on where it stopped.',
    'unknown-price': 'A cost limit needs prices: put them into the configuration, or limit the number of calls (max-calls) instead.',
    interrupted: 'Run it again: it goes on where it stopped, and pays for nothing twice.',
};
const BASELINE_ADVICE = 'Run the gate on the default branch: its answers are what pull requests are compared with.';
const ELSEWHERE = 'This is not about your change. Run it again later: only what is missing is asked again.';
const REPAIR = 'Mend that and run it again: what was answered is kept.';
const REVIEW = 'Hold the tasks below against your change. Push a fix and the check runs again.';
const ACCEPTED = 'nothing: the drop was accepted for this commit. The next commit is judged anew.';
const FIRST = 'Once this is merged, later changes are compared with it.';
const CAUSE_ADVICE = new Map([
    ['no-baseline', BASELINE_ADVICE],
    ['stale-baseline', BASELINE_ADVICE],
    ['no-tasks', 'Look at the suite: it has no task.'],
    ['missing-answers', ELSEWHERE],
    ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
    ['rate-limit', ELSEWHERE],
    ['server', ELSEWHERE],
    ['timeout', ELSEWHERE],
    [
        'overtime',
        'Allow each answer more time (agent.max-minutes) or fewer turns, or look what in the change makes the agent take so long.',
    ],
    ['connection', ELSEWHERE],
    ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
    ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
    [
        'not-ruled-out',
        'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
    ],
]);
/** What the person in front of it can do now. */
function advice(report) {
    const { verdict, baseline, budget, comparison, missing } = report;
    if (verdict.kind === 'passed')
        return ['nothing.'];
    if (isAccepted(verdict))
        return [ACCEPTED];
    if (verdict.kind === 'regressed') {
        return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...whatChanged(report), ...howToAccept(report)];
    }
    const wider = comparison === null ? '' : ` or a margin wider than ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(comparison.margin)}`;
    const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
    const lost = [...missing.baseline, ...missing.candidate];
    const [first] = lost;
    const allAlike = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === first?.reason);
    const isFirst = verdict.cause === 'no-baseline' && baseline === null && verdict.exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
    if (isFirst)
        return [`The check stays green. ${FIRST}`];
    const next = budget.exhausted === null
        ? (CAUSE_ADVICE.get(allAlike ? (first?.reason ?? '') : '') ??
            CAUSE_ADVICE.get(verdict.cause) ??
            (verdict.kind === 'error' ? REPAIR : undecided))
        : BUDGET_ADVICE[budget.exhausted];
    return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}
/** The files of the change, as far as a line holds them. */
function whatChanged({ changes }) {
    const shown = changes.slice(0, 5);
    const files = shown.flatMap((change, index) => {
        return [index === 0 ? ' What changed: ' : ', ', { code: change.path }, ` (${changeWords(change)})`];
    });
    if (files.length === 0)
        return [];
    return [...files, changes.length > shown.length ? ` and ${changes.length - shown.length} more.` : '.'];
}
/** Only a drop that was found in Actions can be accepted. */
function howToAccept(report) {
    if (report.runUrl === null)
        return [];
    const gate = report.id === 'default' ? '' : `id:${report.id} `;
    return [
        ' If the drop is intended, somebody with write access comments ',
        { code: `/swelancer-gate accept ${gate}REASON` },
        ' and starts the failed job again.',
    ];
}
const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
/** Page of the run, if it is where runs are: a report can come from a stranger. */
function runPage({ runUrl }) {
    return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
/** Where the report can be fetched: it is uploaded after the program has ended, and listed on the run's page. */
function artifacts(report) {
    const run = runPage(report);
    return run === null ? null : `${run}#artifacts`;
}
/** Page of a commit of the repository that the run belongs to. */
function commitPage(commit, report) {
    const run = runPage(report);
    return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
/** Page of everything that differs between the two sides. */
function comparePage(report) {
    const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
    const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
    return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}
const COMMIT = /^[0-9a-f]{40}$/;
/** How the verdict came about, for somebody who has never heard of any of it. One paragraph each. */
function method(report) {
    const { comparison, decision, suite } = report;
    const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(suite.chance)}.`;
    if (comparison === null)
        return [about];
    const c = comparison;
    const weighting = c.weights === 'price'
        ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
        : '';
    const looks = c.looks === 1 ? 'one look' : `${c.looks} looks at the answers (this is look ${c.look})`;
    const change = `On these tasks the accuracy changed by about ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(c.difference)}, likely between ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.low)} and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
    const luck = `If nothing had changed, answers this bad or worse would appear in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .outOf */ .GH)(c.pValue)}.`;
    const margin = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can dependably rule out' : 'as configured'})`;
    const rule = {
        statistical: `The check is red only when a drop is proven, which mere luck does in at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(decision.alpha)} of the time, all looks together.`,
        strict: `The check is green only when a drop of ${margin} is ruled out.`,
        threshold: `The check is red when the plain difference is a drop of more than ${margin}.`,
    }[decision.policy];
    const limits = [
        !c.detectableDrop
            ? ''
            : `The smallest drop this run finds 8 times in 10 is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(c.detectableDrop)}; smaller ones can slip through.`,
        c.unseenLow === null || c.unseenHigh === null
            ? ''
            : `On new tasks of the same kind the change could be anywhere from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenLow)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(c.unseenHigh)}.`,
    ].filter(sentence => sentence !== '');
    return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}


/***/ }),

/***/ 78643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ checkJoined),
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   eS: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

/**
 * Puts the answers of all shards into one store, as if one machine had taken them.
 * @param hasKey whether the one that decides has a key of its own
 */
function joinShards(shards, store, hasKey) {
    const [{ asked }] = shards;
    // Every shard began at a moment of its own: what any of them took since the first is fresh.
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
        canAsk: mayAsk(shards, hasKey),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether who decides can ask for more: with a key, or where the shards needed none either. */
function mayAsk(shards, hasKey) {
    return hasKey || shards.every(({ keyed }) => !keyed);
}
/** @throws Failure when the shards were asked something else than what is now to be decided. */
function checkJoined(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards were asked something else than what this job would decide about', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 21339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ shardSchema)
/* harmony export */ });
/* unused harmony exports ownTasks, shardName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Reads `2/4`. */
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'a shard and their number, such as 2/4')
    .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
})
    .refine(({ number, of }) => number <= of, 'the first number is at most the second, such as 2/4');
/** The shard's own of a suite's tasks: every n-th, so that shards differ by one task at most. */
function ownTasks(tasks, { number, of }) {
    return tasks.filter((_, place) => place % of === number - 1);
}
/** `2/4` */
function shardName({ number, of }) {
    return `${number}/${of}`;
}


/***/ }),

/***/ 99436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports checkDivisible, takeShare */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31612);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21339);



/** @throws Failure where one machine submits and fetches all. */
function checkDivisible({ batchPrice }) {
    if (batchPrice === null)
        return;
    throw new Failure('configuration', 'what goes by batch is not divided among shards', {
        hint: 'One machine submits and fetches all: leave --shard out, or set transport: direct.',
    });
}
/** Takes one shard's part of what a run wants first, and decides nothing. */
async function takeShare({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
    const own = ownTasks(tasks, shard);
    const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
    onBegin(mine.length);
    const failure = await sampler.take(mine).then(() => null, (error) => {
        if (error instanceof CallFailure)
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

/***/ 96422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/** The key as models write it: in any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*\s*(?:[,}\n]|\.?\s*$))/gi;
/** A quoted key that can only mean the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line that says nothing but the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
/**
 * Reads which proposal an answer picks, from strict to lenient. The first form that occurs decides; where its
 * occurrences disagree nothing is picked.
 */
function readAnswer({ text, refusal, finishReason }, shownIds) {
    if (finishReason === 'content_filter' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = finishReason === 'length';
    const said = withoutThoughts(text);
    const candidates = new Set(candidatesIn(said, cut));
    const [only] = candidates;
    // A number at the very end of an answer that was cut may have lost its last digits.
    if (cut && (only === undefined || /\d\s*$/.test(said)))
        return none('truncated');
    if (only === undefined || candidates.size > 1)
        return none('unparseable');
    return pick('lenient', only, shownIds);
}
const none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
    return shownIds.includes(id) ? { reading, shown: id } : none('unknown-id');
}
/**
 * All numbers that the most explicit form in the text names. Of an answer that was cut only the answer's own key counts:
 * `{"id": 1, "title": …` may have been the first of a list of proposals.
 */
function candidatesIn(said, cut) {
    const named = numbersOf(said.matchAll(NAMED));
    if (named.length > 0 || cut || MENTIONED.test(said))
        return named;
    const similar = numbersOf(said.matchAll(SIMILAR));
    if (similar.length > 0)
        return similar;
    return firstValue(said) ?? statements(said);
}
const numbersOf = (matches) => [...matches].map(match => Number(match[1]));
/** SWE-Lancer's own grader takes the first value of the object, whatever its key. */
function firstValue(said) {
    const [, inside = said] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(said) ?? [];
    try {
        const value = JSON.parse(inside);
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return null;
        const first = Object.values(value)[0];
        const digits = typeof first === 'number' || typeof first === 'string' ? String(first).trim() : '';
        return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
    }
    catch {
        return null;
    }
}
/** Prose counts when it is nothing but a number, or when its last line states a choice and no line states another. */
function statements(said) {
    const alone = BARE.exec(plain(said))?.[1];
    if (alone !== undefined)
        return [Number(alone)];
    const lines = said.split('\n').map(plain);
    const last = lines.findLast(line => line !== '') ?? '';
    return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/[*_`>]/g, '').trim();
/**
 * The text without what a reasoning model thought aloud. Some chat templates leave the opening tag out, and an answer
 * that was cut leaves the closing one out.
 */
function withoutThoughts(text) {
    let said = '';
    let thinking = false;
    for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
        if (/^<think/i.test(piece))
            thinking = true;
        else if (/^<\/think/i.test(piece)) {
            if (!thinking)
                said = '';
            thinking = false;
        }
        else if (!thinking)
            said += piece;
    }
    return said;
}


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  yX: () => (/* binding */ floors),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: findsAnswer

// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
// EXTERNAL MODULE: ./build/prompt/order.js
var prompt_order = __webpack_require__(22771);
// EXTERNAL MODULE: ./build/random.js
var random = __webpack_require__(39541);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document against a query, every word of which counts once. Words are runs of the letters a to z and
 * digits, in lower case. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
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




/** Fixed rules that read no code and no model: the floors that a model must beat. */
const RULES = ['first', 'longest', 'bm25', 'random'];
/** Raised when a rule would answer otherwise than before. */
const VERSION = 1;
/** The rule of a solver's name, `reference/first` and the like; null for every other solver. */
function ruleOf(solver) {
    return RULES.find(rule => solver === `reference/${rule}`) ?? null;
}
/** A solver that follows a rule, on the proposals as they are shown. Ties go to the one shown first. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
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
/** Accuracy of guessing blindly, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of the rules that can do better than chance, in the dataset's order. */
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
/** Place of the proposal that a rule picks. */
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


/***/ }),

/***/ 67360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimateChange)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91465);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);


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
    const reach = count === 1 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(0.975, count - 1) * errorOverTasks;
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
    const ofBaseline = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.baseline));
    const ofCandidate = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .noiseOf */ .YN)(pairs.map(pair => pair.candidate));
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


/***/ }),

/***/ 91465:
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

/***/ 23032:
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

/***/ 94758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ permutationTest)
/* harmony export */ });
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


/***/ }),

/***/ 98768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ comparisonName),
/* harmony export */   em: () => (/* binding */ sendTheSame),
/* harmony export */   lQ: () => (/* binding */ armDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Names a trial by everything that can change its answer and nothing else: two arms that would send the same
 * messages with the same parameters share their trials. SHA-256 in hex.
 */
function trialKey(solver, task, sample) {
    return digestOf({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}
/** Whether two solvers are asked exactly the same in every task, so that there is nothing to measure. */
function sendTheSame(one, other, tasks) {
    return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}
/** Names a comparison by all that is asked in it. */
function comparisonName(solvers, tasks) {
    return digestOf([solvers.baseline, solvers.candidate].map(solver => solver && armDigest(solver, tasks)));
}
/** Names what an arm asks on a suite: the same every night for as long as nothing changes on our side. SHA-256 in hex. */
function armDigest(solver, tasks) {
    return digestOf(tasks.map(task => trialKey(solver, task, 0)));
}
/** SHA-256 in hex of a value as JSON with the members of every object in the order of their names. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
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

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** Who answered, as far as the endpoint said. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Routers such as OpenRouter name the company that ran the model. */
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    /** Different files that were read. */
    filesRead: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
    searches: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().nullable(),
});
/** One thing of an agent's work, in order: what it said, a tool it used, what the tool gave back. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Hash of everything that can change the answer (design: trial key). */
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** n-th sample of its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    solver: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, whole; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    usage: usageSchema.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    served: servedSchema.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isYoung),
/* harmony export */   _: () => (/* binding */ situationOf)
/* harmony export */ });
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
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

/***/ 72466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['statistical', 'strict', 'threshold'])
        .default('statistical')
        .describe('statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when the plain difference is a drop larger than the margin, chance or not.'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100)])
        .default('auto')
        .describe('The drop, in percentage points of accuracy, that a pass rules out. auto: 1.3 times the smallest drop that this suite finds 8 times in 10, and at least 5.'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(100)
        .default(2)
        .describe('Drops below this many percentage points never fail the build, however surely they are real.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.0001)
        .max(0.5)
        .default(0.05)
        .describe('Of the changes that make no difference, the share that may fail all the same, all looks together: 0.05 is one in twenty.'),
    'max-rounds': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(4)
        .default(4)
        .describe('How often the gate may look at the answers before it must decide. Fewer looks cost less and find less.'),
    'baseline-samples': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(100)])
        .default('auto')
        .describe('Answers per task that runs on the default branch collect, so that pull requests need calls for their own side only. auto: about 900 in all, from 5 to 24 a task; of agents about 400, from 5 to 12 a task.'),
    'baseline-max-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .default(7)
        .describe('Days after which stored baseline answers count only if fresh ones agree with them.'),
    weights: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'price'])
        .default('equal')
        .describe('equal: every task counts alike. price: tasks count by the dollars paid for them; a few dear ones then decide, and smaller drops stay unseen.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail'])
        .default('warn')
        .describe('What happens to the build when the answers prove neither a drop nor its absence.'),
    'min-accuracy': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .nullable()
        .default(null)
        .describe('Fail when the candidate is surely below this accuracy (0 to 1, every task counting alike), whatever the baseline did.'),
});


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

/***/ 92499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ evidenceAt),
  IB: () => (/* binding */ isBelowFloor),
  it: () => (/* binding */ isConfirmed),
  fd: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
// EXTERNAL MODULE: ./build/statistics/noise.js
var statistics_noise = __webpack_require__(23032);
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

// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
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


/***/ }),

/***/ 10743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ baselineCount),
/* harmony export */   Gn: () => (/* binding */ shiftOf),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   or: () => (/* binding */ besideControl),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _statistics_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67360);
/* harmony import */ var _statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23032);
/* harmony import */ var _statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94758);



const right = outcome => outcome === 'right';
const readable = outcome => outcome !== 'unreadable';
const NONE = { right: 0, samples: 0 };
/** Judges answers up to `extent`. Every task needs an answer on both sides. */
function lookAt(answers, extent, measure = right) {
    const strata = answers.map(task => stratumOf(task, extent, measure));
    const test = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata);
    const passes = Math.min(extent.samples, extent.everyone);
    const pairs = strata.map(({ weight, baseline, fresh, early, late }) => ({
        weight,
        baseline: together(baseline, fresh),
        // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
        candidate: (0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(baseline) ? early : together(early, late),
    }));
    let variance = 0;
    let total = 0;
    strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
        const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
        variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
        total += weight;
    });
    return { test, change: (0,_statistics_change_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateChange */ .B)(pairs, passes), nullError: Math.sqrt(variance) / total };
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
    return (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(strata).midP;
}
/** Two-sided mid-p of "the baseline arm answers as it did". */
function shiftOf(answers) {
    const { midP, oppositeMidP } = (0,_statistics_permutation_js__WEBPACK_IMPORTED_MODULE_0__/* .permutationTest */ .t)(answers.map(({ weight, old, fresh }) => ({
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
    return !(0,_statistics_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanimous */ .im)(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
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
  d3: () => (/* binding */ affordable),
  n6: () => (/* binding */ baselineTarget),
  uJ: () => (/* binding */ looksOf),
  XC: () => (/* binding */ planOf),
  aR: () => (/* binding */ storedEnough)
});

// EXTERNAL MODULE: ./build/statistics/distributions.js
var distributions = __webpack_require__(91465);
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
    const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
    if (decision.policy === 'threshold')
        return { looks: [2 * pass], everyone: 2 * pass, fresh };
    return {
        looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
        everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
        fresh,
    };
}
/** Solvers whose one answer takes as much time and money as ten to a hundred of a model asked once. */
const DEAR = new Set(['agent', 'command']);
/**
 * The decision for arms with these solvers: where agents answer and nobody said otherwise, fewer baseline answers are
 * collected and taken before a red. All looks stay: the later ones ask only tasks whose answers disagree.
 */
function affordable(decision, tasks, solvers) {
    if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => DEAR.has(solver)))
        return decision;
    return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
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

/***/ 80987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nextStep)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/verdict/look.js
var verdict_look = __webpack_require__(10743);
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

// EXTERNAL MODULE: ./build/verdict/evidence.js + 1 modules
var verdict_evidence = __webpack_require__(92499);
// EXTERNAL MODULE: ./build/verdict/plan.js + 1 modules
var verdict_plan = __webpack_require__(2391);
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
var figures = __webpack_require__(86577);
// EXTERNAL MODULE: ./build/statistics/noise.js
var noise = __webpack_require__(23032);
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
        .filter(({ before, now }) => before.right > 1 && (0,noise/* isUnanimous */.im)(before) && now.samples > 0 && now.right === 0);
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
    const terms = (0,verdict_evidence/* termsOf */.fd)(plan, decision, start);
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
        evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, baseline.answers, terms);
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
            evidence = (0,verdict_evidence/* evidenceAt */.VM)(index + 1, look, baseline.answers, terms);
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
    const stands = (measure) => control !== 'taken' || (0,verdict_evidence/* isConfirmed */.it)(look, answers, terms, measure);
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
    return (0,verdict_evidence/* isBelowFloor */.IB)(slots, decision, plan)
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

/***/ 73705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


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
        return { value: document.toJS(), document, lineOf, lineAt };
    }
    catch (error) {
        // Aliases that multiply without end are refused only here.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not usable: ${error instanceof Error ? error.message : error}`, { file });
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


/***/ })

};
