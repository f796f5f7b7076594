export const id = 2150;
export const ids = [2150];
export const modules = {

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

/***/ 52150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepTasksCommand: () => (/* binding */ keepTasksCommand),
  mineTasksCommand: () => (/* binding */ mineTasksCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/dataset/own-task.js
var own_task = __webpack_require__(75085);
// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/mining/fair-tasks.js

const RULES = ['first', 'longest', 'bm25'];
/** Maximum advantage of a rule over guessing, as a share of the tasks; at least one task. */
const MAX_EXCESS = 0.1;
/**
 * Drops tasks until no fixed rule clearly beats guessing. Each step takes the best rule, and first drops the tasks that
 * most rules get right.
 */
function fairTasks(tasks) {
    let kept = tasks;
    const dropped = [];
    for (;;) {
        if (kept.length === 0)
            return { kept, dropped, chance: 0, floors: [] };
        const allowed = (0,reference/* chance */.Dz)(kept) * kept.length + Math.max(1, MAX_EXCESS * kept.length);
        const [worst] = RULES.map(rule => ({ rule, found: kept.filter(task => (0,reference/* findsAnswer */.HH)(rule, task)) }))
            .filter(({ found }) => found.length > allowed)
            .sort((a, b) => b.found.length - a.found.length);
        const rulesThatFind = (task) => RULES.filter(rule => (0,reference/* findsAnswer */.HH)(rule, task)).length;
        const [easiest] = [...(worst?.found ?? [])].sort((a, b) => rulesThatFind(b) - rulesThatFind(a));
        if (worst === undefined || easiest === undefined)
            return { kept, dropped, chance: (0,reference/* chance */.Dz)(kept), floors: (0,reference/* floors */.yX)(kept) };
        dropped.push({ task: easiest, rule: worst.rule });
        kept = kept.filter(other => other !== easiest);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
// EXTERNAL MODULE: ./build/shared/read-file.js
var read_file = __webpack_require__(47613);
;// CONCATENATED MODULE: ./build/mining/mined-folder.js








/** All results, for a later run and for `tasks keep`. */
const FILE = 'mined.json';
/** The page for keeping or dropping each task. */
const PAGE = 'index.html';
const minedSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    repository: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    read: schemas/* array */.YOg(schemas/* int */.Whr()),
    leftOut: schemas/* array */.YOg(schemas/* strictObject */.rej({ issue: schemas/* int */.Whr(), reason: schemas/* string */.YjP() })),
    tasks: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
/**
 * Results of an earlier run; null if there was none.
 * @param shown the folder as the user wrote it
 * @throws Failure
 */
async function readMined(directory, shown) {
    const file = external_node_path_.posix.join(shown, FILE);
    let text;
    try {
        text = (await (0,read_file/* readBounded */.C)(external_node_path_.resolve(directory, file))).toString('utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw error;
    }
    try {
        const { version: _version, tasks, ...rest } = minedSchema.parse((0,json/* parseJson */.qF)(text));
        return { ...rest, tasks: tasks.flatMap(line => (0,own_task/* readTaskLines */.bU)(JSON.stringify(line), file)) };
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'not task candidates', {
            file,
            hint: 'Remove the file to start again, or choose another folder with --out.',
            cause,
        });
    }
}
/** Saves the results atomically. */
async function writeMined(directory, shown, mined) {
    const tasks = mined.tasks.map(task => (0,json/* parseJson */.qF)((0,own_task/* taskLine */.er)(task)));
    await write(external_node_path_.resolve(directory, shown), FILE, `${JSON.stringify({ version: 1, ...mined, tasks }, null, 1)}\n`);
}
async function writePage(directory, shown, html) {
    await write(external_node_path_.resolve(directory, shown), PAGE, html);
}
async function write(folder, name, text) {
    (0,make_folder/* makeFolder */.f)(folder);
    const file = external_node_path_.join(folder, name);
    await (0,promises_.writeFile)(`${file}.new`, text);
    await (0,promises_.rename)(`${file}.new`, file);
}

// EXTERNAL MODULE: ./build/report/untrusted.js
var untrusted = __webpack_require__(93021);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
// EXTERNAL MODULE: ./build/shared/program.js
var program = __webpack_require__(27828);
// EXTERNAL MODULE: ./build/shared/shell.js
var shell = __webpack_require__(31294);
;// CONCATENATED MODULE: ./build/cli/commands/mine-tasks.js














/** Finds task candidates in a repository's decisions, and writes a page to choose from. */
async function mineTasksCommand(settings, world) {
    const { repository, out, json } = settings;
    const earlier = await readMined(world.directory, out);
    if (earlier !== null && earlier.repository.toLowerCase() !== repository.toLowerCase()) {
        throw new errors/* Failure */.HR('configuration', `already contains tasks from ${earlier.repository}`, {
            file: out,
            hint: 'Remove this folder, or choose another with --out.',
        });
    }
    const token = await findToken(world);
    const { mine } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 75));
    const { githubReader } = await Promise.all(/* import() */[__webpack_require__.e(2413), __webpack_require__.e(1068)]).then(__webpack_require__.bind(__webpack_require__, 41068));
    const start = earlier ?? { repository, page: '', tasks: [], read: [], leftOut: [] };
    const reader = githubReader({
        ...{ repository, token, signal: world.signal, maxRequests: settings['max-requests'] },
        apiUrl: world.env.GITHUB_API_URL ?? 'https://api.github.com',
        fetch: await (0,network/* fetchFor */.Gt)(world.env),
    });
    let latest = start;
    const result = await mine(start, reader, {
        maxTasks: settings['max-tasks'],
        onProgress: mined => {
            latest = mined;
            world.tell(`${(0,format/* count */.U9)(mined.read.length, 'issue')} read, ${(0,format/* count */.U9)(mined.tasks.length, 'candidate')}\n`);
        },
    }).catch(async (error) => {
        if (latest !== start)
            await writeMined(world.directory, out, latest);
        throw error;
    });
    const { stopped, ...mined } = result;
    await writeMined(world.directory, out, mined);
    if (mined.tasks.length === 0 && (stopped === null || stopped.wanted))
        throw nothingFound(result);
    const fair = fairTasks(mined.tasks);
    const file = external_node_path_.posix.join(out, PAGE);
    const { reviewPage } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(2763)]).then(__webpack_require__.bind(__webpack_require__, 62763));
    const command = `${program/* PROGRAM */.RX} tasks keep --mined ${(0,shell/* shellWord */.r)(out)}`;
    const { page } = mined;
    await writePage(world.directory, out, reviewPage({ repository, page, tasks: fair.kept, command }));
    if (json)
        world.print(`${JSON.stringify(summary(result, fair, file))}\n`);
    else
        world.print(described(result, fair, file));
    return stopped === null || stopped.wanted ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.error;
}
/** @throws Failure if there is no token */
async function findToken({ env }) {
    const given = env.GH_TOKEN || env.GITHUB_TOKEN;
    if (given)
        return given;
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['auth', 'token'], { env: { ...env }, timeout: 10_000 });
        if (stdout.trim() !== '')
            return stdout.trim();
    }
    catch {
        // Not installed or not signed in.
    }
    throw new errors/* Failure */.HR('no-key', 'there is no token for GitHub', {
        hint: 'Sign in with `gh auth login`, or set GITHUB_TOKEN. For a public repository it needs no permissions.',
    });
}
function nothingFound({ repository, read, leftOut, stopped }) {
    const reasons = leftOut.length === 0 ? '' : ` Of issues with several proposals, ${reasonsOf(leftOut)}.`;
    const more = stopped === null ? '' : 'Raise --max-requests and run it again; it continues where it stopped. ';
    return new errors/* Failure */.HR('configuration', `no task was found in ${(0,format/* count */.U9)(read.length, 'closed issue')} of ${repository}.${reasons}`, {
        hint: `${more}A task needs an issue with competing pull requests or proposals in comments, one of which was merged. Write one by hand with \`swelancer-gate tasks new\`.`,
    });
}
/** `2 have one reason, 1 has another`, most frequent first. */
function reasonsOf(leftOut) {
    const counts = new Map();
    for (const { reason } of leftOut)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([reason, times]) => `${times} left out because ${reason}`)
        .join(', ');
}
const mine_tasks_RULES = {
    'reference/first': 'always first',
    'reference/longest': 'always longest',
    'reference/bm25': 'BM25',
};
function described({ read, tasks, leftOut, stopped }, fair, file) {
    const lines = [
        `Issues      ${read.length} read, ${tasks.length} with a decision`,
        ...(leftOut.length === 0 ? [] : [`Left out    ${reasonsOf(leftOut)}`]),
        ...(fair.dropped.length === 0
            ? []
            : [`Dropped     ${fair.dropped.length} that would lift a fixed rule above chance: ${droppedBy(fair)}`]),
        `Tasks       ${fair.kept.length}`,
        ...(fair.kept.length === 0 ? [] : [`Floors      ${floorsOf(fair)}`]),
        ...(stopped === null ? [] : [`Stopped     ${(0,untrusted/* oneLine */.TN)(stopped.reason)}. ${continueWords(stopped)}`]),
        '',
        `Open ${file} and keep or drop each task. It ends with the command that saves them.`,
    ];
    return `${lines.join('\n')}\n`;
}
const continueWords = ({ wanted }) => wanted ? 'Raise the limit to continue.' : 'Run it again to continue.';
function droppedBy({ dropped }) {
    return dropped.map(({ task, rule }) => `${task.id} (${mine_tasks_RULES[`reference/${rule}`]})`).join(', ');
}
function floorsOf({ chance, floors }) {
    const rules = floors.map(({ solver, accuracy }) => `${mine_tasks_RULES[solver] ?? solver} ${(0,format/* percent */.KN)(accuracy)}`);
    return [`chance ${(0,format/* percent */.KN)(chance)}`, ...rules].join(' · ');
}
function summary({ repository, read, leftOut, stopped }, fair, page) {
    return {
        repository,
        read: read.length,
        tasks: fair.kept.map(({ id, title }) => ({ id, title: (0,untrusted/* oneLine */.TN)(title) })),
        dropped: fair.dropped.map(({ task, rule }) => ({ id: task.id, rule })),
        leftOut,
        chance: fair.chance,
        floors: fair.floors,
        stopped: stopped?.reason ?? null,
        page,
    };
}
/** Saves kept candidates as files of a task folder. Existing files are not changed. */
async function keepTasksCommand(settings, world) {
    const { mined: shown, folder, json } = settings;
    const mined = await readMined(world.directory, shown);
    if (mined === null) {
        throw new errors/* Failure */.HR('configuration', 'there are no candidates', {
            file: shown,
            hint: 'Find some with `swelancer-gate tasks mine OWNER/NAME`, or name their folder with --mined.',
        });
    }
    const ids = [...new Set([...(settings.ids ?? []), ...(await listed(settings.list, world))])];
    if (ids.length === 0) {
        throw new errors/* Failure */.HR('configuration', 'no task is named', {
            hint: `Copy the command of the page ${external_node_path_.posix.join(shown, PAGE)}, or give its list with --list kept.txt.`,
        });
    }
    const tasks = ids.map(id => mined.tasks.find(task => task.id === id) ?? unknownTask(id, shown));
    const written = [];
    const kept = [];
    for (const task of tasks) {
        const { file, text } = await fileOf(task, folder);
        ((await writeNew(external_node_path_.resolve(world.directory, file), text)) ? written : kept).push(file);
    }
    const next = `Check them: ${program/* PROGRAM */.RX} tasks ${folder}`;
    if (json)
        world.print(`${JSON.stringify({ written, kept, next })}\n`);
    else {
        const lines = [...written.map(file => `Wrote  ${file}`), ...kept.map(file => `Kept   ${file}`), '', next];
        world.print(`${lines.join('\n')}\n`);
    }
    return errors/* EXIT */.dc.passed;
}
async function listed(list, { directory }) {
    if (list === undefined)
        return [];
    const text = await (0,promises_.readFile)(external_node_path_.resolve(directory, list), 'utf8').catch((cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* Failure */.HR('configuration', `cannot be read: ${reason}`, { file: list, hint: 'Check the path.', cause });
    });
    return text.split(/\s+/).filter(id => id !== '');
}
function unknownTask(id, file) {
    throw new errors/* Failure */.HR('configuration', `there is no candidate ${(0,untrusted/* oneLine */.TN)(id, 100)}`, {
        file,
        hint: 'Use the ids from the page that `tasks mine` wrote.',
    });
}
/** Markdown if it can express the task exactly, otherwise a line of JSON. */
async function fileOf(task, folder) {
    const markdown = external_node_path_.posix.join(folder, `${task.id}.md`);
    try {
        return { file: markdown, text: await (0,own_task/* taskFile */.g0)(task, markdown) };
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        return { file: external_node_path_.posix.join(folder, `${task.id}.jsonl`), text: `${(0,own_task/* taskLine */.er)(task)}\n` };
    }
}
async function writeNew(file, text) {
    (0,make_folder/* makeFolder */.f)(external_node_path_.dirname(file));
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 75085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   bU: () => (/* binding */ readTaskLines),
/* harmony export */   er: () => (/* binding */ taskLine),
/* harmony export */   g0: () => (/* binding */ taskFile),
/* harmony export */   wS: () => (/* binding */ readTaskFile),
/* harmony export */   zw: () => (/* binding */ taskDraft)
/* harmony export */ });
/* unused harmony exports frontMatterSchema, taskLineSchema */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98444);
/* harmony import */ var _shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37981);






/**
 * A user's own tasks: one Markdown file per task, or JSON lines. The text is used byte for byte; nothing is decoded.
 */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'takes letters, digits, ".", "_" and "-"')
    .refine(id => !/^\d+-manager-/.test(id), 'must not look like a task of SWE-Lancer');
const facts = {
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().describe('Number of the correct proposal.'),
    price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().default(0).describe('Price of the task in US dollars.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[\da-f]{40}$/, 'takes the 40 hexadecimal digits of a commit')
        .default('')
        .describe('Commit that fixed the issue. Agents see the code just before it.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Whether the build fails if this task alone breaks for good.'),
    when: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe('Ask this task only if one of these files changed. Patterns work. Default: always.'),
};
/** The front matter between `---` lines of a Markdown file. */
const frontMatterSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: idSchema.optional().describe('Name of the task. Default: the file name.'),
    ...facts,
});
/** One line of a JSON lines file. */
const taskLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: idSchema.describe('Name of the task.'),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('Title of the issue.'),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The issue, as the model reads it.'),
    proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().describe('Number of the proposal.'),
        text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The proposal, as the model reads it.'),
    }))
        .min(2)
        .describe('The proposals with their numbers.'),
    ...facts,
});
/** Placeholder texts of a new file. */
const PLACEHOLDER = '<!-- Write here. -->';
const SHAPE = 'A task has "# Title", the issue, and a heading "## Proposal N" for each of its proposals.';
/**
 * Reads the Markdown file of one task.
 * @throws Failure with file and line
 */
async function readTaskFile(text, file) {
    const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
    if (whole === undefined || front === undefined || !text.startsWith(whole)) {
        throw failure('has no front matter', file, 1, 'Begin it with ---, a line such as "answer: 2", and ---.');
    }
    // The line break replaces the first line of dashes, so that line numbers match the file.
    const yaml = (0,_shared_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(`\n${front.trimEnd()}`, file);
    const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const field = issue?.path ?? [];
        throw failure(complaint(parsed.error), file, Math.max(2, yaml.lineOf(field)), 'docs/own-tasks.md has the fields.');
    }
    const body = text.slice(whole.length);
    const firstLine = whole.split('\n').length - 1;
    const { id = idOf(file), ...rest } = parsed.data;
    const name = idSchema.safeParse(id);
    if (!name.success)
        throw failure(`the file name is no id of a task: it ${complaint(name.error)}`, file, 1, 'Rename it, or set "id:".');
    const { stray, ...texts } = await sections(body, file, firstLine);
    try {
        return checked({ id, ...texts, ...rest }, file, firstLine + 1);
    }
    catch (error) {
        if (stray === null)
            throw error;
        const what = `"${stray.text.slice(0, 60)}" begins no proposal`;
        throw failure(what, file, firstLine + stray.line, 'Write it as "## Proposal 1", with its number.');
    }
}
async function sections(body, file, firstLine) {
    const { fromMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7764), __webpack_require__.e(1940)]).then(__webpack_require__.bind(__webpack_require__, 61940));
    const root = fromMarkdown(body);
    const [first, ...others] = headingsOf(root, body);
    if (first?.depth !== 1)
        throw failure('has no title', file, firstLine + 1, SHAPE);
    const open = openBlock(root, body);
    if (open !== null) {
        throw failure(`${open.what} is never closed`, file, firstLine + open.line, `Close it with ${open.close} before "## Proposal".`);
    }
    const starts = others.filter(({ depth, text }) => depth === 2 && PROPOSAL.test(text));
    const sectionOf = (from, to) => ({
        line: from.line,
        text: withoutBlankEdges(body.slice(from.end, to?.start ?? body.length)),
    });
    const issue = sectionOf(first, starts[0]);
    if (isUnwritten(issue.text))
        throw failure('the issue is empty', file, firstLine + issue.line, 'Write it below the title.');
    const proposals = starts.map((start, index) => {
        const { line, text } = sectionOf(start, starts[index + 1]);
        if (isUnwritten(text))
            throw failure(`${start.text} is empty`, file, firstLine + line, 'Write what was proposed.');
        return { id: Number(PROPOSAL.exec(start.text)?.[1]), text };
    });
    const stray = others.find(({ depth, text }) => /^proposal\b/i.test(text) && !(depth === 2 && PROPOSAL.test(text)));
    const written = stray === undefined ? null : { line: stray.line, text: `${'#'.repeat(stray.depth)} ${stray.text}` };
    return { title: first.text, description: issue.text, proposals, stray: written };
}
const PROPOSAL = /^Proposal (\d{1,6})$/;
/** Top-level headings only; those in quotes, lists and code are part of the text. */
function headingsOf({ children }, body) {
    return children.flatMap((node) => {
        if (node.type !== 'heading' || node.position === undefined)
            return [];
        const [first, last] = [node.children[0], node.children.at(-1)];
        const text = body.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
        const { start, end } = node.position;
        return [{ depth: node.depth, text, line: start.line, start: start.offset ?? 0, end: end.offset ?? 0 }];
    });
}
/** An unclosed code block or comment that swallows a proposal; null if there is none. */
function openBlock({ children }, body) {
    // Such a block reaches the end of the file, so it must be the last one.
    const last = children.at(-1);
    if (last?.position === undefined || (last.type !== 'code' && last.type !== 'html'))
        return null;
    const { start, end } = last.position;
    const lines = body.slice(start.offset, end.offset).split('\n');
    if (!lines.some(line => /^ {0,3}## Proposal \d/.test(line)))
        return null;
    if (last.type === 'html') {
        const isOpen = (lines[0] ?? '').startsWith('<!--') && !lines.some(line => line.includes('-->'));
        return isOpen ? { what: 'a comment', close: '-->', line: start.line } : null;
    }
    const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
    if (fence === undefined)
        return null;
    const closing = (lines.at(-1) ?? '').trim();
    const isClosed = closing.startsWith(fence) && closing === (fence[0] ?? '').repeat(closing.length);
    return isClosed ? null : { what: 'a code block', close: fence, line: start.line };
}
function withoutBlankEdges(text) {
    const lines = text.split('\n');
    const first = lines.findIndex(line => line.trim() !== '');
    const last = lines.findLastIndex(line => line.trim() !== '');
    return first === -1
        ? ''
        : lines
            .slice(first, last + 1)
            .join('\n')
            .replace(/\r$/, '');
}
const isUnwritten = (text) => text === '' || text === PLACEHOLDER;
/**
 * Reads tasks in JSON lines.
 * @throws Failure with file and line
 */
function readTaskLines(text, file) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let value;
        try {
            value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(line);
        }
        catch (cause) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'not JSON', {
                file,
                line: index + 1,
                hint: 'Each line is one task, as a JSON object.',
                cause,
            });
        }
        const parsed = taskLineSchema.safeParse(value);
        if (!parsed.success)
            throw failure(complaint(parsed.error), file, index + 1, 'docs/own-tasks.md has the fields.');
        return [checked(parsed.data, file, index + 1)];
    });
}
/** The task as one line of JSON that `readTaskLines` reads back exactly. */
function taskLine({ correctProposalId: answer, price, commit, critical, when, ...texts }) {
    return JSON.stringify({
        ...texts,
        answer,
        ...(price > 0 && { price }),
        ...(commit !== '' && { commit }),
        ...(critical === true && { critical }),
        ...(when !== undefined && { when }),
    });
}
function checked({ answer, critical, when, ...task }, file, at) {
    const ids = task.proposals.map(({ id }) => id);
    if (ids.length < 2)
        throw failure(`has ${ids.length === 1 ? 'one proposal' : 'no proposals'}, and needs at least two`, file, at, SHAPE);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw failure(`has two proposals ${twice}`, file, at, 'Give each its own number.');
    if (!ids.includes(answer)) {
        throw failure(`the answer is ${answer}, and there is no such proposal`, file, at, `Its proposals are ${ids.join(', ')}.`);
    }
    return {
        ...task,
        correctProposalId: answer,
        ...(critical && { critical }),
        ...(when !== undefined && { when }),
    };
}
/**
 * The file of a task, which `readTaskFile` reads back exactly.
 * @throws Failure if Markdown cannot express a text, because it has such a heading or an unclosed code block
 */
async function taskFile(task, file) {
    const text = fileText(task, file);
    const isKept = await readTaskFile(text, file).then(read => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(read, task), () => false);
    if (isKept)
        return text;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the task ${task.id} cannot be written as Markdown`, {
        file,
        hint: 'Its text has a heading such as "## Proposal 1", or code that is never closed. Use JSON lines for it.',
    });
}
function fileText(task, file) {
    const { price, commit, critical, when, correctProposalId: answer } = task;
    const front = {
        ...(task.id !== idOf(file) && { id: task.id }),
        answer,
        ...(price > 0 && { price }),
        ...(commit !== '' && { commit }),
        ...(critical === true && { critical }),
        ...(when !== undefined && { when: [...when] }),
    };
    const parts = [
        `# ${task.title}`,
        task.description,
        ...task.proposals.flatMap(({ id, text }) => [`## Proposal ${id}`, text]),
    ];
    return `---\n${(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .stringify */ .As)(front)}---\n${parts.join('\n\n')}\n`;
}
/** A new file with placeholders and proposals numbered from 1. */
function taskDraft(task) {
    const numbers = Array.from({ length: task.proposals }, (_, index) => index + 1);
    return [
        `---\nanswer: ${task.answer}\n${task.critical ? 'critical: true\n' : ''}---`,
        `# ${task.title}`,
        PLACEHOLDER,
        ...numbers.flatMap(proposal => [`## Proposal ${proposal}`, PLACEHOLDER]),
    ]
        .join('\n\n')
        .replace('---\n\n#', '---\n#')
        .concat('\n');
}
const idOf = (file) => file.replace(/^.*\//, '').replace(/\.md$/, '');
function failure(what, file, line, hint) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', what, { file, line, hint });
}
const KINDS = {
    int: 'a whole number',
    string: 'text: put it in quotes',
    boolean: 'true or false',
    array: 'a list',
};
/** The first problem, with its field. */
function complaint(error) {
    const [issue] = error.issues;
    if (issue === undefined)
        return 'cannot be used';
    if (issue.code === 'unrecognized_keys')
        return `has an unknown field: ${issue.keys.join(', ')}`;
    const field = issue.path.join('.');
    if (issue.code === 'invalid_type') {
        if (field === '')
            return 'is no JSON object';
        return /received undefined$/.test(issue.message)
            ? `"${field}" is missing`
            : `"${field}" must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
    }
    return field === '' ? issue.message : `"${field}" ${issue.message.replace(/^Invalid input: /, '')}`;
}


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

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   qt: () => (/* binding */ TITLE_LENGTH),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Makes text from models, pull requests and datasets harmless. Libraries escape the syntax of each output; this file
 * covers what they do not.
 */
/** Control characters, and characters that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** On one line, without invisible characters, truncated to a number of characters. */
function oneLine(text, length = 300) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
    const characters = [...clean];
    return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}
/** With lines and indentation, without invisible characters, truncated to a number of characters. */
function severalLines(text, length = 100_000) {
    const clean = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll('\t', '  ')
        .split(/\r\n|\n|\r/)
        .map(line => line.replace(INVISIBLE, ''))
        .join('\n');
    return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}
/** Maximum length of a title, in every rendering. */
const TITLE_LENGTH = 80;
const BREAK = '\u200B';
/**
 * Breaks up text that GitHub expands after Markdown: mentions, references, commits, links, emoji. Takes one clean line.
 * Zero-width spaces keep its appearance (as in Renovate and Dependabot); `$` is marked for `markdown.ts` to escape.
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

/***/ 98444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Maximum nesting of data. Deeper text is an attack on the stack. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError if it is not JSON, or nests more than 100 levels deep.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text is nested too deeply. Takes linear time and no stack. */
function isTooDeep(text) {
    const scan = scanJson();
    scan.add(text);
    return scan.deepest > MAX_DEPTH;
}
function scanJson() {
    let depth = 0;
    let deepest = 0;
    let isString = false;
    let isEscaped = false;
    return {
        add(piece) {
            for (let at = 0; at < piece.length; at++) {
                const code = piece.charCodeAt(at);
                if (isEscaped)
                    isEscaped = false;
                else if (code === QUOTE)
                    isString = !isString;
                else if (isString)
                    isEscaped = code === BACKSLASH;
                else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                    deepest = Math.max(deepest, ++depth);
                else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                    depth--;
            }
        },
        get deepest() {
            return deepest;
        },
        get isWhole() {
            return deepest > 0 && depth === 0 && !isString;
        },
    };
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];


/***/ }),

/***/ 77989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/**
 * Creates a folder and those above it; does nothing if it exists. Node's recursive mkdir never returns in folders that
 * accept no entries, such as /proc.
 * @throws Failure
 */
function makeFolder(folder) {
    try {
        create(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('system', `cannot create the folder: ${reasonOf(cause)}`, {
            file: folder,
            hint: 'Choose a path in a writable folder.',
            cause,
        });
    }
}
function create(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' && !isFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))) {
            create(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
            return;
        }
        // A root or a read-only parent has its own code for a folder that exists.
        if (!isFolder(folder))
            throw error;
    }
}
const isFolder = (place) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory();
    }
    catch {
        return false;
    }
};
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);
const REASONS = new Map([
    ['EEXIST', 'a file or a broken link has this name'],
    ['ENOENT', 'the folder above it accepts no new entries'],
]);
function reasonOf(error) {
    const plain = REASONS.get(codeOf(error)) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failureBehind */ .PD)(error)?.message;
    return plain ?? (error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ usesProxy),
/* harmony export */   Gt: () => (/* binding */ fetchFor),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rG: () => (/* binding */ senderFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/**
 * A `fetch` that uses the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lowercase wins, as in curl), otherwise Node's
 * own. Call it with URLs, not with `Request` objects.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
async function fetchFor(environment) {
    const proxies = proxiesIn(environment);
    return proxies.any ? fetchThrough(await dispatchersFor(proxies, environment)) : fetch;
}
/**
 * Whether a proxy variable is set.
 * @throws Failure if it is not an http:// or https:// URL.
 */
function usesProxy(environment) {
    return proxiesIn(environment).any;
}
/** Node 20's own fetch does not support proxies or agents from another version of undici. */
async function fetchThrough(dispatcherFor) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // The same standard, typed by another release.
    const fetchWith = undici.fetch;
    return (input, init) => fetchWith(input, {
        ...init,
        dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
}
/**
 * The same for many requests to one server: text is sent without `fetch`, which takes more CPU time (bench/agent.ts), and
 * the first byte may take as long as it needs. Redirects are not followed.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
async function senderFor(environment) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcherFor = await dispatchersFor(proxiesIn(environment), environment);
    const fetchOthers = await fetchThrough(dispatcherFor);
    return async (address, init = {}) => {
        const { body: text, method, signal } = init;
        if (typeof text !== 'string')
            return fetchOthers(address, { ...init, redirect: 'manual' });
        const { statusCode, headers, body } = await undici.request(address, {
            dispatcher: dispatcherFor(new URL(address)),
            method: method === 'PUT' ? 'PUT' : 'POST',
            headers: new Headers(init.headers),
            body: text,
            ...(signal && { signal }),
        });
        const received = new Headers();
        for (const [name, value = ''] of Object.entries(headers)) {
            for (const one of [value].flat())
                received.append(name, one);
        }
        return {
            ok: statusCode >= 200 && statusCode < 300,
            status: statusCode,
            headers: received,
            body: await decoded(body, received.get('content-encoding')),
        };
    };
}
/** A body without its compression, which some gateways apply without being asked to. */
async function decoded(body, encoding) {
    if (encoding === null || encoding === 'identity')
        return body;
    const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const unzip = encoding === 'br' ? createBrotliDecompress() : createUnzip();
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(body, unzip, () => { });
}
function proxiesIn(environment) {
    const [http, https] = [proxyIn(environment, 'http_proxy'), proxyIn(environment, 'https_proxy')];
    return { http, https, any: http !== '' || https !== '' };
}
/** The connections to use for an address. */
async function dispatchersFor(proxies, environment) {
    const { default: undici } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    // The caller has its own timeout.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const direct = new undici.Agent(patience);
    if (!proxies.any)
        return () => direct;
    // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
    const through = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
    const plain = proxies.http === '' ? direct : through(proxies.http, false);
    const secure = through(proxies.https || proxies.http, true);
    const goesDirect = exceptions(read(environment, 'no_proxy'));
    return address => {
        if (goesDirect(address))
            return direct;
        return address.protocol === 'https:' ? secure : plain;
    };
}
/**
 * The proxy for a tunnel to an address, from the environment; null if there is none.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
function proxyFor(environment, address) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const proxy = address.protocol === 'https:' ? proxyIn(environment, 'https_proxy') || httpProxy : httpProxy;
    return proxy === '' || exceptions(read(environment, 'no_proxy'))(address) ? null : new URL(proxy);
}
/**
 * Reads NO_PROXY like curl and Go: names including subdomains, with or without a leading dot or `*.`, optionally with a
 * port; IP addresses; networks such as 10.0.0.0/8 or fd00::/8; and `*`.
 */
function exceptions(list) {
    const entries = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const entry of entries) {
        const [address = '', length] = withoutBrackets(entry).split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
        if (family === 0)
            continue;
        const kind = family === 4 ? 'ipv4' : 'ipv6';
        const bits = length === undefined ? Number.NaN : Number(length);
        if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, bits, kind);
        else if (length === undefined)
            networks.addAddress(address, kind);
    }
    return ({ hostname, port, protocol }) => {
        const host = withoutBrackets(hostname.toLowerCase());
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        const ownPort = port || (protocol === 'https:' ? '443' : '80');
        return entries.some(entry => {
            if (entry === '*')
                return true;
            const [, name = '', onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
            return name !== '' && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
        });
    };
}
const withoutBrackets = (host) => host.replaceAll(/[[\]]/g, '');
function proxyIn(environment, name) {
    const value = read(environment, name);
    if (value === '')
        return '';
    const address = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return address;
    // The value can contain a password, so it is not repeated.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
}


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

/***/ 47613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


const MEBIBYTE = 2 ** 20;
/** Far more than any file this program reads or writes, and less than the maximum string length. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a regular file of limited size.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // Pipes and devices can be endless.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file, hint: 'Name a file, not a folder or a device.' });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
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
