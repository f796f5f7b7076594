export const id = 4729;
export const ids = [4729];
export const modules = {

/***/ 80657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readUnlessOwn),
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47613);









/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
async function readUnlessOwn(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets can exceed the size limit for files of an arm.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const { shardFiles } = await __webpack_require__.e(/* import() */ 3933).then(__webpack_require__.bind(__webpack_require__, 73933));
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await shardFiles(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
}


/***/ }),

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

/***/ 29843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quizCommand: () => (/* binding */ quizCommand)
/* harmony export */ });
/* harmony import */ var _app_data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54866);
/* harmony import */ var _arm_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6787);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12732);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);





/** Prints one task as a quiz. */
async function quizCommand({ task: asked, dataset, answer, json }, world) {
    const task = await findTask(asked, dataset === undefined ? ['starter', 'lite', 'all'] : [dataset], world);
    if (json) {
        const { correctProposalId, ...question } = task;
        world.print(`${JSON.stringify(answer ? task : question, null, 1)}\n`);
    }
    else {
        world.print(printable(answer ? `${question(task)}\n${rule('Answer')}\n${task.correctProposalId}\n` : question(task)));
    }
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.passed;
}
/** Searches the datasets in order, starting with the embedded one, which needs no download. */
async function findTask(asked, datasets, world) {
    const id = /^\d+$/.test(asked) ? `${asked}-manager-0` : asked;
    let seen = [];
    for (const name of datasets) {
        const { tasks, unreadable } = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDataset */ .Z)(name, await (0,_app_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetOptions */ .D)(world, (0,_arm_source_js__WEBPACK_IMPORTED_MODULE_1__/* .folderSource */ .WG)(world.directory)));
        const task = tasks.find(candidate => candidate.id === id);
        if (task !== undefined)
            return task;
        const row = unreadable.find(candidate => candidate.id === id);
        if (row !== undefined)
            throw row.failure;
        seen = tasks.map(candidate => candidate.id);
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no task ${id} in the dataset ${datasets.join(' or ')}`, {
        hint: seen.length < 20 ? (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, seen) : 'List the tasks with: swelancer-gate tasks diamond',
    });
}
function question({ id, title, price, description, proposals }) {
    const choices = proposals.map(proposal => `${rule(`Choice ${proposal.id}`)}\n${proposal.text}\n`);
    return [`${rule(`Task ${id}, $${price}`)}\n${title}\n\n${description}\n`, ...choices].join('\n');
}
const rule = (title) => `──── ${title} ${'─'.repeat(Math.max(4, 60 - title.length))}`;
/** The dataset's text without control characters for the terminal. */
const printable = (text) => 
// biome-ignore lint/suspicious/noControlCharactersInRegex: removes them
text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');


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

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ AbortError),
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
