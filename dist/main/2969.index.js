export const id = 2969;
export const ids = [2969];
export const modules = {

/***/ 92849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   _J: () => (/* binding */ storedTree),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20772);
/* harmony import */ var _shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58669);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29593);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52221);








/**
 * The tree of a commit that is in the repository.
 * @param label the commit as people know it
 */
async function commitTree(place, commit, label) {
    const listed = await (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .nT)(place.ask, commit).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `the files of ${label} cannot be listed: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(cause)}`, {
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const files = listed.map(({ path, kind, id }) => ({ path, kind: kind === 'program' ? 'file' : kind, id }));
    return storedTree(place, files, label);
}
/** A tree whose files are all in the object store. */
function storedTree(place, files, label) {
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .indexed */ .K)(files);
    return {
        ...index,
        read: files => readStored(place.ask, files, label),
        submodule: file => submoduleTree(place, index, file, label),
        lfsObject: sha256 => lfsObject(place, sha256),
    };
}
/**
 * Contents of blobs.
 * @throws Failure of kind `repository` that names the first file that cannot be read.
 */
async function readStored(ask, files, label) {
    const ids = files.map(({ id }) => id ?? '');
    try {
        const sizes = await (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .blobSizes */ .Iv)(ask, ids);
        const blobs = files.map(file => {
            const size = sizes.get(file.id ?? '');
            if (size === undefined)
                throw unreadable(file, label, 'the object is missing');
            if (size > _tree_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_FILE_BYTES */ .g)
                throw tooLarge(file.path, label);
            return { id: file.id ?? '', size };
        });
        const contents = [];
        for await (const content of (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlobs */ .b4)(ask, blobs))
            contents.push(content);
        return contents;
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw error;
        // Git names the object; people want to know the file.
        const reason = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(error);
        const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
        throw file === undefined ? error : unreadable(file, label, reason, error);
    }
}
function unreadable({ path, id }, label, reason, cause) {
    const words = id === null ? reason : reason.replace(id, 'it');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${words}`, {
        file: path,
        hint: 'Its content is not in this clone. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.',
        cause,
    });
}
function tooLarge(file, label) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `is larger than 16 MiB at ${label}`, {
        file,
        hint: 'Remove it from the configuration: no model reads that much.',
    });
}
/** The first place that has the commit: the submodule's work tree, or the repository that git keeps for it. */
async function submoduleTree(place, index, { path: at, id }, label) {
    const commit = id ?? '';
    for (const open of await submodulePlaces(place, index, at)) {
        const found = await open().catch(() => null);
        if (found === null)
            continue;
        const has = await found.ask(['cat-file', '-e', `${commit}^{commit}`], {}).then(() => true, () => false);
        if (has)
            return commitTree(found, commit, label);
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
        file: at,
        hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`,
    });
}
async function submodulePlaces({ ask, env, top, commonDirectory }, index, at) {
    const checkedOut = top === null ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(top, at);
    const isCheckedOut = checkedOut !== null && (await exists(node_path__WEBPACK_IMPORTED_MODULE_2__.join(checkedOut, '.git')));
    const names = new Set([at, ...(await submoduleNames(ask, index, at))]);
    return [
        ...(isCheckedOut ? [() => (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlace */ .QL)(env, { directory: checkedOut })] : []),
        ...[...names].map(name => () => (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlace */ .QL)(env, { gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDirectory, 'modules', name) })),
    ];
}
/** Names under which git keeps the submodule of a path, from `.gitmodules`. */
async function submoduleNames(ask, index, at) {
    const file = await index.at('.gitmodules');
    if (file === null || file === 'folder' || file.id === null)
        return [];
    const words = ['config', '-z', `--blob=${file.id}`, '--get-regexp', String.raw `^submodule\..*\.path$`];
    const listed = await ask(words, {}).then(String, () => '');
    return [...listed.matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)]
        .filter(([, name = '', its]) => its === at && !name.split('/').includes('..') && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(name))
        .map(([, name = '']) => name);
}
async function exists(place) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).then(() => true, () => false);
}
async function lfsObject({ commonDirectory }, sha256) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDirectory, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place).catch(() => null);
    return content !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') === sha256 ? content : null;
}


/***/ }),

/***/ 80384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Links that one path may lead through, as on Linux. */
const MAX_LINKS = 40;
/** Files of one folder, counted through links. */
const MAX_FILES = 10_000;
const HINT = 'Commit a link to a file inside the repository, or the file itself.';
/**
 * What a path leads to, through links and submodules; null when nothing is there.
 * @param place from the root of the tree, normalized
 * @throws Failure when a link leads out of the repository, to nothing, or in a circle.
 */
async function follow(tree, place) {
    let rest = place.split('/').filter(part => part !== '');
    let current = '';
    // Steps at the end of the path that come from no link.
    let own = Number.POSITIVE_INFINITY;
    for (let links = 0;;) {
        const [part, ...after] = rest;
        if (part === undefined)
            return { kind: 'folder', tree, path: current };
        const next = current === '' ? part : `${current}/${part}`;
        const found = await tree.at(next);
        if (found === null) {
            if (rest.length <= own)
                return null;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `links to ${[next, ...after].join('/')}, which does not exist`, {
                file: place,
                hint: HINT,
            });
        }
        if (found === 'folder') {
            current = next;
            rest = after;
        }
        else if (found.kind === 'submodule') {
            return follow(await tree.submodule(found), after.join('/'));
        }
        else if (found.kind === 'file') {
            if (after.length === 0)
                return { kind: 'file', tree, file: found };
            return null;
        }
        else {
            if (++links > MAX_LINKS)
                throw circle(place);
            own = Math.min(own, after.length);
            rest = [...(await target(tree, found)).split('/'), ...after].filter(step => step !== '');
            current = '';
        }
    }
}
/** Every file of a folder under the path that leads to it, through links and submodules. */
async function filesBelow(folder, name, wanted) {
    const files = new Map();
    await collect(folder, name, [folder]);
    return files;
    async function collect({ tree, path: at }, shown, above) {
        for (const file of await tree.below(at)) {
            const inner = at === '' ? file.path : file.path.slice(at.length + 1);
            const logical = shown === '' ? inner : `${shown}/${inner}`;
            const found = file.kind === 'file' ? { kind: 'file', tree, file } : await follow(tree, file.path);
            if (found?.kind === 'folder') {
                const isCircle = above.some(one => isSame(one, found) || isWithin(one, found));
                if (isCircle)
                    throw circle(logical);
                await collect(found, logical, [...above, found]);
            }
            else if (found !== null && wanted(logical)) {
                if (files.size >= MAX_FILES) {
                    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name} contains more than 10,000 files`, {
                        hint: 'Name fewer files under `files:`; patterns work too.',
                    });
                }
                files.set(logical, found);
            }
        }
    }
}
/** Whether a link to `outer` would be met again inside it. */
const isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === '' || inner.path.startsWith(`${outer.path}/`));
const isSame = (one, other) => one.tree === other.tree && one.path === other.path;
/** Where a link leads, from the root of its tree. */
async function target(tree, link) {
    const [content] = await tree.read([link]);
    const text = content?.toString('utf8') ?? '';
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), text);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === '..' || place.startsWith('../')) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'links to a place outside the repository', { file: link.path, hint: HINT });
    }
    return place === '.' ? '' : place;
}
function circle(file) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'links in a circle', { file, hint: HINT });
}


/***/ }),

/***/ 29593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20772);
/* harmony import */ var _shared_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4879);





/**
 * Opens the repository that a folder belongs to.
 * @throws Failure when there is no git or no repository.
 */
async function openGit(world) {
    const found = await findGit(world);
    if (found === 'no-folder') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `the folder ${world.directory} does not exist`, {
            hint: 'Check the spelling of `working-directory`, and check out the repository before this step.',
        });
    }
    if (found === 'no-git') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'git was not found', {
            hint: 'Install git; prompts are compared through its history.',
        });
    }
    if (found === 'no-repository') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', `${world.directory} is not in a git repository`, {
            hint: 'The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first.',
        });
    }
    return found;
}
/**
 * Opens the repository that a folder belongs to, where there is one.
 * @throws Failure when git refuses it.
 */
async function findGit({ directory, env, }) {
    // Node reports a missing folder as a missing program.
    if (!(await isFolder(directory)))
        return 'no-folder';
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(env);
    const ask = (words, call) => run(words, { directory, ...call });
    const git = async (...words) => (await ask(words, {})).toString();
    const orNull = async (asked) => {
        try {
            return (await asked).trim() || null;
        }
        catch {
            return null;
        }
    };
    let place;
    try {
        place = await placeOf(ask, directory);
    }
    catch (error) {
        if ((0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitMissing */ .zd)(error))
            return 'no-git';
        const reason = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitReason */ .th)(error);
        if (/not a git repository|safe\.bareRepository/.test(reason))
            return 'no-repository';
        const unsafe = reason.includes('dubious ownership');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`, { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : 'Check it with `git status`.' });
    }
    return {
        ask,
        env,
        ...place,
        resolve: ref => orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)),
        mergeBase: (one, other) => orNull(git('merge-base', one, other)),
        shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
        defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
        branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
        folder: (0,_shared_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, '')),
        async workTreeFiles() {
            const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
            return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
        },
    };
}
async function isFolder(place) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place)).isDirectory();
    }
    catch {
        return false;
    }
}
/** @throws what git rejects with. */
async function placeOf(ask, directory) {
    const words = ['--git-common-dir', '--show-toplevel'];
    const lines = (await ask(['rev-parse', ...words], {})).toString().replace(/\n$/, '').split('\n');
    // A folder's name may hold a line break.
    const [common = '', top = ''] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
    return { top, commonDirectory: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, common) };
    async function answerTo(word) {
        return (await ask(['rev-parse', word], {})).toString().replace(/\n$/, '');
    }
}
/** The repository of a submodule: a folder with its work tree, or only the repository itself. */
async function openPlace(env, place) {
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(env);
    if ('directory' in place) {
        const ask = (words, call) => run(words, { ...place, ...call });
        return { ask, env, ...(await placeOf(ask, place.directory)) };
    }
    const { gitDirectory } = place;
    // The work tree that its configuration names may be gone, and git would not start.
    const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
    return { ask, env, top: null, commonDirectory: gitDirectory };
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





/** The files of a folder that no repository holds, read from the disk as they are. */
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
 * What is at a place on the disk; null when nothing is.
 * @throws Failure when that cannot be known.
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
;// CONCATENATED MODULE: ./build/arm/work-tree.js









/**
 * The work tree as git would store it: tracked files, and untracked ones that git does not ignore. Line ends and
 * filters are applied as by `git add`, so that a clean work tree is the same as its commit.
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
/** Entries of the index, without those of a merge that is not finished. */
async function tracked(ask) {
    const listed = (await ask(['ls-files', '--stage', '-z'], {})).toString();
    return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', stage, file = '']) => {
        const kind = (0,git_objects/* kindOfMode */.z1)(mode);
        return kind === null || stage !== '0' ? [] : [{ path: file, kind: kind === 'program' ? 'file' : kind, id }];
    });
}
/** Tracked paths that may differ from the index; mode 000000 where git gives none. */
async function changes(ask) {
    const listed = (await ask(['diff-files', '--raw', '-z', '--ignore-submodules=dirty'], {})).toString();
    return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = '', file = '']) => ({
        path: file,
        mode,
    }));
}
/** Null when it is no longer in the work tree. */
async function changedFile(top, git, file, mode) {
    const kind = (0,git_objects/* kindOfMode */.z1)(mode) ?? (await kindOnDisk(top, file));
    if (kind === null)
        return null;
    if (kind !== 'submodule')
        return { path: file, kind: kind === 'link' ? 'link' : 'file', id: null };
    const head = await git.ask(['-C', external_node_path_.join(top, file), 'rev-parse', 'HEAD'], {});
    return { path: file, kind, id: head.toString().trim() };
}
/** Files that git does not know and does not ignore. */
async function untracked(ask, top) {
    const listed = (await ask(['ls-files', '-z', '--others', '--exclude-standard'], {})).toString().split('\0');
    // A name with a slash at its end is another repository.
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
/** Stores files as `git add` would, but into a folder of our own, and reads them back. */
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
/** Git with an index and a store of our own, which begin as copies of the user's. */
async function ownStore(ask, top, folder) {
    const [index = '', objects = ''] = (await ask(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], {}))
        .toString()
        .split('\n')
        .map(place => external_node_path_.resolve(top, place));
    const own = { index: external_node_path_.join(folder, 'index'), objects: external_node_path_.join(folder, 'objects') };
    await (0,promises_.mkdir)(external_node_path_.join(own.objects, 'info'), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(own.objects, 'info/alternates'), `${objects}\n`);
    // A repository without a commit may have no index.
    await (0,promises_.copyFile)(index, own.index).catch(() => { });
    const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
    return (words, call) => ask(words, { ...call, variables });
}

;// CONCATENATED MODULE: ./build/arm/source.js











function commitSource(git, commit, label) {
    const short = commit.slice(0, 7);
    const name = label === short ? label : `${label} (${short})`;
    return source({ commit, label }, name, (0,once/* once */.O)(async () => ({ tree: await (0,commit_tree/* commitTree */.SC)(git, commit, name), folder: await git.folder() })));
}
const WORK_TREE = 'work tree';
/** The files of the working directory that git tracks or would add; in a folder without a repository, all of them. */
function workTreeSource(world) {
    const open = (0,once/* once */.O)(async () => {
        const git = await (0,arm_git/* findGit */.Ct)(world);
        return typeof git === 'string'
            ? { tree: folderTree(world.directory, WORK_TREE), folder: '' }
            : { tree: await workTree(git, WORK_TREE), folder: await git.folder() };
    });
    return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}
/** All files of a folder as they are on the disk, those that git ignores too. */
function folderSource(directory) {
    return source({ commit: null, label: 'here' }, 'here', (0,once/* once */.O)(async () => ({ tree: folderTree(directory, 'here'), folder: '' })));
}
/** @param name of the state, for failures */
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
                return textsOf(await (0,follow/* filesBelow */.D)(found, name, wanted));
            if (!(0,shared_glob/* isGlob */.fg)(shown))
                return [];
            const [start, matches] = await compiled(shown);
            const top = await (0,follow/* follow */.e)(tree, within(folder, start));
            return top?.kind === 'folder' ? textsOf(await (0,follow/* filesBelow */.D)(top, start, matches)) : [];
        },
    };
}
/** Opens once, on first use. */
/** A normalized path of the working directory, from the root of the tree. */
function within(folder, place) {
    const full = external_node_path_.posix.join(folder, place);
    if (!external_node_path_.posix.isAbsolute(place) && full !== '..' && !full.startsWith('../'))
        return full === '.' ? '' : full;
    throw new errors/* Failure */.HR('configuration', 'is outside the repository', {
        file: place,
        hint: 'Use a path inside the repository.',
    });
}
/** The folder in which a pattern starts, and whether a path matches. */
async function compiled(glob) {
    const parts = glob.split('/');
    return [parts.slice(0, parts.findIndex(shared_glob/* isGlob */.fg)).join('/'), await (0,shared_glob/* globMatcher */.fU)(glob)];
}
/** Content in the place of a Git LFS pointer. */
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

/***/ 13542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark itself is left out.
 * @throws Failure that names the encoding that was found, and the line.
 */
function decodeText(bytes, file) {
    const mark = bytes.subarray(0, 2).toString('hex');
    try {
        if (mark === 'fffe')
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (mark === 'feff')
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    }
    catch {
        throw notText('damaged UTF-16', file, null, 'Save it as UTF-8.');
    }
    if (bytes.includes(0))
        throw nulFound(bytes, file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const bad = firstInvalidByte(bytes);
        const line = bytes.subarray(0, bad).toString('latin1').split('\n').length;
        // Bytes 80 to 9F are control characters in ISO-8859-1, and quotes and dashes on Windows.
        const name = bytes.some(byte => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'ISO-8859-1';
        const from = name === 'Windows-1252' ? 'CP1252' : name;
        throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
    }
}
function nulFound(bytes, file) {
    const start = bytes.subarray(0, 4096);
    const zeros = (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
    const half = start.length / 2;
    return Math.max(zeros(0), zeros(1)) > 0.3 * half && Math.min(zeros(0), zeros(1)) < 0.05 * half
        ? notText('probably UTF-16 without a byte order mark', file, null, 'Save it as UTF-8.')
        : notText('a binary file', file, null, 'Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`.');
}
function notText(found, file, line, hint) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `not UTF-8 text but ${found}`, { file, ...(line !== null && { line }), hint });
}
/** Offset of the first byte that no UTF-8 text has there. */
function firstInvalidByte(bytes) {
    let [valid, invalid] = [0, bytes.length];
    // A prefix that ends within a character is valid so far: `stream` keeps the rest back.
    const isValid = (end) => {
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
            return true;
        }
        catch {
            return false;
        }
    };
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isValid(middle))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;
/** SHA-256 of the content that a Git LFS pointer stands for (git-lfs, docs/spec.md); null for any other content. */
function lfsPointer(bytes) {
    return bytes.length < 1024 ? (LFS_POINTER.exec(bytes.toString('latin1'))?.[1] ?? null) : null;
}


/***/ }),

/***/ 52221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexed),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Lookup in a complete listing. */
function indexed(files) {
    const byPath = new Map([...files].map(file => [file.path, file]));
    const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const folders = new Set(['']);
    for (const path of byPath.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return {
        at: async (path) => byPath.get(path) ?? (folders.has(path) ? 'folder' : null),
        below: async (folder) => (folder === '' ? sorted : sorted.filter(({ path }) => path.startsWith(`${folder}/`))),
    };
}
/** Maximum size of one file of an arm: more than any model's context holds. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;


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
 * Tasks of a user's own: one Markdown file a task, or JSON lines. Their text is taken as it is written, byte for byte:
 * nothing in it is decoded.
 */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'takes letters, digits, ".", "_" and "-"')
    .refine(id => !/^\d+-manager-/.test(id), 'must not look like a task of SWE-Lancer');
const facts = {
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().describe('Number of the proposal that was right.'),
    price: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().default(0).describe('What the task is worth in US dollars.'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[\da-f]{40}$/, 'takes the 40 hexadecimal digits of a commit')
        .default('')
        .describe('Commit that fixed the issue. Agents see the code just before it.'),
    critical: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('Whether this task alone fails the build when it breaks for good.'),
    when: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe('Ask this task only if one of these files changed. Patterns work. Default: always.'),
};
/** The lines between `---` at the top of a Markdown file. */
const frontMatterSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: idSchema.optional().describe("Name of the task. Default: the file's."),
    ...facts,
});
/** One line of a JSON lines file. */
const taskLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: idSchema.describe('Name of the task.'),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('What the issue is about, in one line.'),
    description: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The issue, as the model reads it.'),
    proposals: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative().describe('Number of the proposal.'),
        text: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).describe('The proposal, as the model reads it.'),
    }))
        .min(2)
        .describe('What was proposed, each with its number.'),
    ...facts,
});
/** What stands in a new file until somebody has written something better. */
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
    // The line break stands for the first line of dashes, so that lines count as in the file.
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
/** Headings of the document itself: those in quotes, lists and code are the text's own. */
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
/** Code or a comment that is never closed, and so swallows a proposal; null when there is none. */
function openBlock({ children }, body) {
    // Such a block reaches the end of the file, so it can only be the last one.
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
/** The task as one line of JSON, which `readTaskLines` reads back exactly. */
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
 * The file of a task: what `readTaskFile` makes of it is the task itself.
 * @throws Failure where a text cannot stand in Markdown, because it has such a heading itself or leaves code open
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
/** A new file with a place for each of its texts, the proposals numbered from 1. */
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
/** The first complaint, with the field that it is about. */
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
/* harmony export */   eM: () => (/* binding */ isTaskFolder),
/* harmony export */   li: () => (/* binding */ lockText),
/* harmony export */   nA: () => (/* binding */ hasTasks),
/* harmony export */   wt: () => (/* binding */ readTaskFolder)
/* harmony export */ });
/* unused harmony export LOCK */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41753);
/* harmony import */ var _shared_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35916);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98444);
/* harmony import */ var _own_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75085);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22955);








/** The hashes that tasks of a folder must have, in the folder itself. */
const LOCK = 'lock.json';
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    tasks: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[\da-f]{64}$/)),
});
/** Whether a reference names tasks of the user's own rather than a suite: a folder ends with a slash. */
const isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
/** Whether a file of a task folder is one of tasks; pictures, notes and a README may lie beside them. */
const holdsTasks = (file) => /\.(?:jsonl|md)$/.test(file) && !/(?:^|\/)readme\.md$/i.test(file);
/**
 * Reads the tasks of a folder, or of one file, sorted by file; where there is a lock, they must be as it says.
 * @throws Failure
 */
async function readTaskFolder(reference, place) {
    const found = await readFiles(reference, place);
    const lock = await readLock(reference, place);
    if (lock !== null)
        checkLock(found, lock, lockFile(reference));
    return found.map(({ task }) => task);
}
/** The same, whatever the lock says. @throws Failure */
async function readUnlocked(reference, place) {
    return (await readFiles(reference, place)).map(({ task }) => task);
}
/** Whether a folder or file has tasks at all, readable or not. */
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
/** The text of a lock for tasks as they are. */
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
/** Beyond the text, what decides whether and how strictly a task counts; a task with neither has the hash of its text. */
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

/** SHA-256 of everything in a task: what a suite pins, and what an answer to the task can depend on. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 58669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/** Bytes of content that one process of git returns. */
const BATCH_BYTES = 16 * 1024 * 1024;
const KINDS = {
    100644: 'file',
    100664: 'file',
    100755: 'program',
    120000: 'link',
    160000: 'submodule',
};
/** The kind of an entry with this mode; null for none that git writes today. */
const kindOfMode = (mode) => KINDS[mode] ?? null;
/** Every file of a commit, in git's order. Needs trees only, so that it also works in a clone without blobs. */
async function listTree(git, commit, signal) {
    const call = signal === undefined ? {} : { signal };
    const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], call)).toString();
    return [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', path = '']) => {
        const kind = kindOfMode(mode);
        return kind === null ? [] : [{ path, kind, id }];
    });
}
/** Bytes of each blob; those that are not in the repository are left out. */
async function blobSizes(git, ids, signal) {
    const input = ids.map(id => `${id}\n`).join('');
    const checked = (await git(['cat-file', '--batch-check'], { input, ...(signal && { signal }) })).toString();
    return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = '', size]) => [id, Number(size)]));
}
/** Contents as they are stored: `cat-file` applies no filter, whatever attributes a repository has. */
async function* readBlobs(git, blobs, signal) {
    for (const batch of batches(blobs)) {
        const input = batch.map(({ id }) => `${id}\n`).join('');
        const output = await git(['cat-file', '--batch'], { input, ...(signal && { signal }) });
        let at = 0;
        for (const { id, size } of batch) {
            // "<id> blob <size>", a new line, the content, a new line.
            const start = output.indexOf('\n', at) + 1;
            const end = start + size;
            if (output.toString('latin1', at, start) !== `${id} blob ${size}\n`)
                throw new Error(`git lost the object ${id}`);
            yield output.subarray(start, end);
            at = end + 1;
        }
    }
}
function* batches(blobs) {
    let batch = [];
    let bytes = 0;
    for (const blob of blobs) {
        batch.push(blob);
        bytes += blob.size;
        if (bytes < BATCH_BYTES)
            continue;
        yield batch;
        batch = [];
        bytes = 0;
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 20772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   th: () => (/* binding */ gitReason),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34565);




const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Maximum output of one call. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Nothing that a repository contains or a user has configured may start a program, ask a question or clean up. */
const SETTINGS = {
    'core.hooksPath': node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    'core.fsmonitor': 'false',
    // A folder of a checkout can be made to look like a bare repository with a configuration of its own.
    'safe.bareRepository': 'explicit',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.writeCommitGraph': 'false',
    'fetch.recurseSubmodules': 'false',
    // Small packs would become thousands of loose files.
    'fetch.unpackLimit': '1',
    'protocol.version': '2',
    // A connection that transfers nothing for a minute is dead.
    'http.lowSpeedLimit': '1',
    'http.lowSpeedTime': '60',
};
/**
 * The only variables of git's that are passed on: how to reach remotes, and where the user's configuration is. Others
 * change which repository is read: git sets GIT_DIR and GIT_INDEX_FILE for hooks.
 */
const PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
/** Git's own variables, whose names (GIT_CONFIG_KEY_0) only look like those of secrets. */
const gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('GIT_')));
/** The one way in which this program runs git. */
function createGit(environment) {
    // In the action an agent's program may run beside git, and could read its environment.
    const passed = _secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc in environment ? { ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(environment), ...gitsOwn(environment) } : environment;
    const env = {
        ...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith('GIT_') || PASSED_ON.test(name))),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
    const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = '', timeoutMs, signal }) => {
        const place = gitDirectory === undefined ? [] : [`--git-dir=${gitDirectory}`];
        // In a user's repository, core.sshCommand may name the key, as actions/checkout does.
        const ssh = directory === undefined && !environment.GIT_SSH ? { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' } : {};
        const running = execute('git', ['--no-pager', ...fixed, ...place, ...words], {
            encoding: 'buffer',
            cwd: directory,
            env: {
                ...ssh,
                ...env,
                ...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
                ...variables,
            },
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: timeoutMs,
            signal,
        });
        // A git that ends early takes no more input; its exit code is reported below.
        running.child.stdin?.on('error', () => { }).end(input);
        return (await running).stdout;
    };
}
/** Settings in the form of git-config's GIT_CONFIG_COUNT, after those that are already there. */
function asVariables(settings, first) {
    const all = Object.entries(settings);
    if (all.length === 0)
        return {};
    const variables = all.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, name],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + all.length) };
}
/** True when there is no git to run. */
function isGitMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}
/** Why git or a file operation failed, in git's last words and without passwords. */
function gitReason(error) {
    if (!(error instanceof Error))
        return String(error);
    if (!('stderr' in error && error.stderr instanceof Buffer))
        return error.message;
    const lines = error.stderr.toString().split('\n');
    const last = lines.findLast(line => /^(fatal|error|remote):/.test(line)) ?? 'git ended without a message or timed out';
    return last
        .replace(/\/\/[^@/\s]*@/g, '//')
        .replace(/^(fatal|error): /, '')
        .slice(0, 300);
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
/** True when a path is a pattern for paths: `*`, `**`, `?`, `[…]` or `{a,b}`. */
const isGlob = (path) => /[*?[{]/.test(path);
/**
 * A glob as a regular expression in RE2's syntax, without anchors. It is not left to a glob library: those build
 * backtracking expressions, and `*a*a*a*a*b` hangs them.
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
 * @throws Failure when it is no glob
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
/** As deep as data nests; deeper text is an attack on the stack of whoever walks through it. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError when it is not JSON, or has more than 100 arrays and objects inside each other.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text nests deeper than data does. Takes linear time and no stack. */
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

/***/ 4879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does the work when its result is first asked for, and never again. */
function once(work) {
    let result;
    return () => (result ??= work());
}


/***/ }),

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export isSecretName */
/** Our inputs in one variable, as the action's step passes them. */
const INPUTS = 'SWELANCER_GATE_INPUTS';
const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
/** Whether a variable holds a secret, as far as its name says. */
function isSecretName(name) {
    return SECRET.test(name) || name === INPUTS;
}
/** Values of an environment that no report or message may show: secrets by their names, those of our inputs too. */
function secretsOf(environment) {
    return Object.entries(environment).flatMap(([name, value]) => value === undefined || !isSecretName(name) ? [] : name === INPUTS ? secretsOf(inputsOf(value)) : [value]);
}
function inputsOf(json) {
    try {
        const inputs = JSON.parse(json);
        const entries = inputs !== null && typeof inputs === 'object' ? Object.entries(inputs) : [];
        return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    }
    catch {
        return {};
    }
}
/** An environment for programs that need no secret: every process of the same user can read it while they run. */
function withoutSecrets(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined || isSecretName(name) ? [] : [[name, value]]));
}


/***/ })

};
