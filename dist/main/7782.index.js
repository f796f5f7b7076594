export const id = 7782;
export const ids = [7782,5479];
export const modules = {

/***/ 37782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadMaterial)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12732);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34705);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53727);
/* harmony import */ var _task_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55479);






/**
 * Loads the tasks of suites and the user's own folders.
 * @param references names of suites, suite files, or folders with tasks; the order is kept
 * @param dataset overrides the dataset of the suite
 * @param place source for the user's own files
 * @throws Failure
 */
async function loadMaterial(references, dataset, place, options) {
    const parts = [];
    for (const reference of references) {
        parts.push((0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .isTaskFolder */ .e)(reference)
            ? await ownMaterial(reference, place)
            : await suiteMaterial(reference, dataset, place, options));
    }
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const tasks = parts.flatMap(part => part.tasks);
    const twice = tasks.find(({ id }, index) => tasks.findIndex(other => other.id === id) !== index);
    if (twice !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${(0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteName */ .Q)(references)} has the task ${twice.id} twice`, {
            hint: 'Leave out one of the suites, or rename the task.',
        });
    }
    const joined = (of) => [...new Set(parts.map(of))].join(' + ');
    return {
        suite: { name: joined(({ suite }) => suite.name), hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks) },
        dataset: {
            name: joined(part => part.dataset.name),
            source: joined(part => part.dataset.source),
            sha256: (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(parts.map(part => part.dataset.sha256)),
        },
        tasks,
        doubts: new Map(parts.flatMap(part => [...part.doubts])),
        unreadable: parts.flatMap(part => part.unreadable),
    };
}
async function ownMaterial(reference, place) {
    const tasks = await (0,_task_folder_js__WEBPACK_IMPORTED_MODULE_4__.readTaskFolder)(reference, place);
    const hash = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks);
    return {
        suite: { name: reference, hash },
        dataset: { name: reference, source: reference, sha256: hash },
        tasks,
        doubts: new Map(),
        unreadable: [],
    };
}
async function suiteMaterial(reference, dataset, place, options) {
    const suite = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSuite */ .bu)(reference, file => place.read(file));
    const source = await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDataset */ .Z)(dataset ?? suite.dataset, options);
    const tasks = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTasks */ .nR)(suite, source);
    return {
        suite: { name: suite.name, hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks) },
        dataset: { name: source.name, source: source.source, sha256: source.sha256 },
        tasks,
        doubts: doubtsOf(suite),
        unreadable: source.unreadable,
    };
}
function doubtsOf({ tasks }) {
    const entries = tasks.flatMap(task => typeof task === 'string' || task.doubt === undefined ? [] : [[task.id, task.doubt]]);
    return new Map(entries);
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

/***/ 53727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   fC: () => (/* binding */ suiteHash),
/* harmony export */   nR: () => (/* binding */ selectTasks)
/* harmony export */ });
/* unused harmony export suiteSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37428);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98444);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10752);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22955);









const idSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    id: idSchema,
    hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\da-f]{64}$/),
    /** Why its answer is in doubt. */
    doubt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
});
/** A suite file. */
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    /** Name, file or URL of its dataset. */
    dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().refine(isOwnOrSecure, {
        // A suite file must not make the runner read foreign files or send requests elsewhere.
        message: 'must be a name, a file inside the repository, or an https address',
    }),
    /** How it was drawn. */
    drawn: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), seed: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).optional(),
    chance: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    /** Accuracy of fixed rules on it. */
    floors: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** Total price in US dollars, and the earnings of guessing and fixed rules. */
    price: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    earned: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** A task without a hash is used as it is in the dataset. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([idSchema, pinnedTaskSchema])).min(1),
});
/** Uses the same parser as the download: `HTTP://` and `\thttp:` are http, and `C:` is not a file of the repository. */
function isOwnOrSecure(reference) {
    if (URL.canParse(reference))
        return new URL(reference).protocol === 'https:';
    return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes('..');
}
/** Names of the built-in suites. */
async function builtInSuites() {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo);
    const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
    return suites.map(file => node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file).name).sort();
}
/**
 * Reads a suite by name, or from the user's file if the reference contains `/` or ends in `.json`.
 * @param read returns the text of one of the user's files, or null if it does not exist
 * @throws Failure
 */
async function loadSuite(reference, read) {
    if (/\/|\.json$/.test(reference)) {
        const text = await read(reference);
        if (text !== null)
            return parseSuite(text, reference);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite file ${reference}`, {
            hint: 'Check the path. A folder with your own tasks ends with a slash.',
        });
    }
    const known = await builtInSuites();
    if (!known.includes(reference)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite "${reference}"`, {
            hint: `${(0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".`,
        });
    }
    return parseSuite(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(_catalog_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo, `${reference}.json`), 'utf8'), reference);
}
function parseSuite(text, file) {
    try {
        return suiteSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_10__/* .prettifyError */ .S1(cause) : String(cause);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `not a suite: ${reason}`, {
            file,
            hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
            cause,
        });
    }
}
/**
 * The suite's tasks, in suite order.
 * @throws Failure if a task is missing, unreadable or different from its pin
 */
function selectTasks(suite, dataset) {
    const byId = new Map(dataset.tasks.map(task => [task.id, task]));
    const chosen = new Map();
    for (const entry of suite.tasks) {
        const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
        const task = byId.get(id);
        if (task === undefined) {
            throw (dataset.unreadable.find(row => row.id === id)?.failure ??
                new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
                    hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, [...byId.keys()].slice(0, 2000)),
                }));
        }
        const seen = (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U)(task);
        if (hash !== null && hash !== seen) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`, {
                hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
            });
        }
        if (chosen.has(id))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `the suite ${suite.name} names the task ${id} twice`);
        chosen.set(id, task);
    }
    return [...chosen.values()];
}
/** Hash of a set of tasks, independent of their order. */
function suiteHash(tasks) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tasks.map(_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U).sort().join('\n')).digest('hex');
}


/***/ }),

/***/ 55479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ readUnlocked),
/* harmony export */   Ke: () => (/* binding */ lockFile),
/* harmony export */   hasTasks: () => (/* binding */ hasTasks),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   readTaskFolder: () => (/* binding */ readTaskFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41753);
/* harmony import */ var _shared_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35916);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98444);
/* harmony import */ var _own_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75085);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22955);








/** Lock file with the required hashes of a folder's tasks. */
const LOCK = 'lock.json';
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    tasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[\da-f]{64}$/)),
});
/** Whether a file of a task folder contains tasks. Pictures, notes and a README are allowed next to them. */
const holdsTasks = (file) => /\.(?:jsonl|md)$/.test(file) && !/(?:^|\/)readme\.md$/i.test(file);
/**
 * Reads the tasks of a folder or file, sorted by file. If there is a lock file, they must match it.
 * @throws Failure
 */
async function readTaskFolder(reference, place) {
    const found = await readFiles(reference, place);
    const lock = await readLock(reference, place);
    if (lock !== null)
        checkLock(found, lock, lockFile(reference));
    return found.map(({ task }) => task);
}
/** Like `readTaskFolder`, but ignores the lock file. @throws Failure */
async function readUnlocked(reference, place) {
    return (await readFiles(reference, place)).map(({ task }) => task);
}
/** Whether a folder or file has any tasks, readable or not. */
async function hasTasks(reference, place) {
    return (await place.files(reference, holdsTasks)).length > 0;
}
async function readFiles(reference, place) {
    const tasks = [];
    for (const { path: file, content } of await place.files(reference, holdsTasks)) {
        if (file.endsWith('.jsonl'))
            tasks.push(...(0,_own_task_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskLines */ .bU)(content, file).map(task => ({ task, file })));
        else
            tasks.push({ task: await (0,_own_task_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskFile */ .wS)(content, file), file });
    }
    if (tasks.length === 0) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `there are no tasks in ${reference}`, {
            hint: 'Write one with `swelancer-gate tasks new`. A gate reads them where the change cannot write: on the target branch.',
        });
    }
    const seen = new Map();
    for (const { task, file } of tasks) {
        const { id, when = [] } = task;
        const other = seen.get(id);
        if (other !== undefined) {
            const hint = other === file ? 'Rename one of them.' : `The other one is in ${other}. Rename one of them.`;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${reference} has two tasks ${id}`, { file, hint });
        }
        seen.set(id, file);
        await checkPatterns(when, file);
    }
    return tasks;
}
async function checkPatterns(patterns, file) {
    for (const pattern of patterns) {
        await (0,_shared_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatcher */ .fU)(pattern).catch((error) => {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                throw error;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', error.message, {
                file,
                ...(error.hint && { hint: error.hint }),
                cause: error,
            });
        });
    }
}
/** The text of a lock file for the current tasks. */
function lockText(tasks) {
    const hashes = Object.fromEntries(tasks.map(task => [task.id, lockHash(task)]).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, tasks: hashes }, null, 2)}\n`;
}
const lockFile = (reference) => `${reference.replace(/[^/]*$/, '')}${LOCK}`;
async function readLock(reference, place) {
    if (!reference.endsWith('/'))
        return null;
    const file = lockFile(reference);
    const text = await place.read(file);
    if (text === null)
        return null;
    try {
        return new Map(Object.entries(lockSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text)).tasks));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a lock file for tasks', { file, hint: RELOCK, cause });
    }
}
const RELOCK = 'If the tasks are right, run `swelancer-gate tasks lock`.';
function checkLock(found, lock, file) {
    const changed = found.filter(({ task }) => lock.get(task.id) !== lockHash(task));
    const ids = new Set(found.map(({ task }) => task.id));
    const gone = [...lock.keys()].filter(id => !ids.has(id));
    const [first] = [...changed.map(({ task }) => task.id), ...gone];
    if (first === undefined)
        return;
    const others = changed.length + gone.length - 1;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `task ${first}${others > 0 ? ` and ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(others, 'other')}` : ''} ${others > 0 ? 'are' : 'is'} not as locked`, { file: changed[0]?.file ?? file, hint: RELOCK });
}
/** Also covers the fields that affect whether and how a task counts. Without them, it is the hash of the text. */
function lockHash(task) {
    const { critical = false, when = [] } = task;
    if (!critical && when.length === 0)
        return (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .taskHash */ .U)(task);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([(0,_task_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .taskHash */ .U)(task), critical, when]))
        .digest('hex');
}


/***/ })

};
