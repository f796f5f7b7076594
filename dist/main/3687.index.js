export const id = 3687;
export const ids = [3687,5479];
export const modules = {

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

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockTasksCommand: () => (/* binding */ lockTasksCommand),
/* harmony export */   newTaskCommand: () => (/* binding */ newTaskCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6787);
/* harmony import */ var _dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75085);
/* harmony import */ var _dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55479);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41753);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77989);
/* harmony import */ var _shared_program_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27828);









/** Writes the file of a new task with placeholders. */
async function newTaskCommand(settings, world) {
    const { id, folder, critical, json } = settings;
    const ask = json ? null : world.ask;
    const title = settings.title ?? (ask === null ? null : await ask('What is the issue about, in one line? '));
    if (title === null || title === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', '--title is missing', { hint: 'Describe the issue in one line.' });
    }
    const proposals = settings.proposals ?? (await number(ask, 'How many proposals? [2] ', 2));
    const answer = settings.answer ?? (await number(ask, `Which one was right, 1 to ${proposals}? [1] `, 1));
    if (answer > proposals) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', `the answer is ${answer}, and there are only ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(proposals, 'proposal')}`);
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, `${id}.md`);
    const text = (0,_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .taskDraft */ .zw)({ title, answer, critical, proposals });
    // Validates the name and title with the gate's own reader.
    await (0,_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .readTaskFile */ .wS)(text.replaceAll(_dataset_own_task_js__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDER */ .Kx, 'text'), file);
    const place = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, file);
    (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text, { flag: 'wx' }).catch((cause) => {
        const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', isThere ? 'already exists' : 'cannot be written', {
            file,
            hint: isThere ? 'Choose another id, or edit the file.' : 'Choose a writable folder.',
            cause,
        });
    });
    const next = [
        `Write the issue and the proposals into ${file}.`,
        `Check it: ${_shared_program_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM */ .RX} tasks ${folder}`,
        `Ask it with the others, in swelancer-gate.yml: suite: [gate, ${folder}]`,
    ];
    world.print(json
        ? `${JSON.stringify({ written: file, next })}\n`
        : `Wrote  ${file}\n\nNext\n${next.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}
async function number(ask, question, standard) {
    if (ask === null)
        return standard;
    for (;;) {
        const answer = await ask(question);
        if (answer === '')
            return standard;
        if (/^[1-9]\d?$/.test(answer))
            return Number(answer);
    }
}
/** Writes the hashes of a folder's tasks, so that every edit is noticed. */
async function lockTasksCommand({ folder, json }, world) {
    const reference = folder.endsWith('/') ? folder : `${folder}/`;
    const tasks = await (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readUnlocked */ .CS)(reference, (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_2__/* .folderSource */ .WG)(world.directory));
    const file = (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke)(reference);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, file), (0,_dataset_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .lockText */ .li)(tasks));
    world.print(json
        ? `${JSON.stringify({ written: file, tasks: tasks.length })}\n`
        : `Wrote  ${file}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(tasks.length, 'task')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
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


/***/ })

};
