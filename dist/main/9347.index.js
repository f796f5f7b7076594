export const id = 9347;
export const ids = [9347];
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
 * The tree of a commit in the repository.
 * @param label name of the commit in messages
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
/** A tree with all files in the object store. */
function storedTree(place, files, label) {
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .indexed */ .K)(files);
    return {
        ...index,
        read: files => readOnce(place, files, label),
        submodule: file => submoduleTree(place, index, file, label),
        lfsObject: sha256 => lfsObject(place, sha256),
    };
}
/** Contents of blobs, each read once: the sides of a comparison share most of their files. */
async function readOnce({ ask, blobs }, files, label) {
    const unread = files.filter(({ id }) => !blobs.has(id ?? ''));
    if (unread.length > 0) {
        const reading = readStored(ask, unread, label);
        for (const [index, { id }] of unread.entries()) {
            blobs.set(id ?? '', reading.then(contents => contents[index] ?? Buffer.alloc(0)));
        }
        // The other blobs of a failed call may be readable.
        reading.catch(() => unread.forEach(({ id }) => void blobs.delete(id ?? '')));
    }
    return Promise.all(files.map(({ id }) => blobs.get(id ?? '') ?? Buffer.alloc(0)));
}
/**
 * Contents of blobs.
 * @throws Failure of kind `repository` that names the first unreadable file.
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
        // Git names only the object; users need the file.
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
/** The first repository with the commit: the submodule's work tree, or the one in git's modules folder. */
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
/** Names of the submodule at a path, from `.gitmodules`. */
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


/** Maximum number of links in one path, as on Linux. */
const MAX_LINKS = 40;
/** Maximum number of files in one folder, including linked ones. */
const MAX_FILES = 10_000;
const HINT = 'Commit a link to a file inside the repository, or the file itself.';
/**
 * Resolves a path through links and submodules; null if it does not exist.
 * @param place normalized and relative to the root of the tree
 * @throws Failure if a link leaves the repository, is broken or is circular.
 */
async function follow(tree, place) {
    let rest = place.split('/').filter(part => part !== '');
    let current = '';
    // Segments at the end of the path that do not come from a link.
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
/** Every file of a folder by its visible path, through links and submodules. */
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
/** Whether a link to `outer` would recur inside it. */
const isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === '' || inner.path.startsWith(`${outer.path}/`));
const isSame = (one, other) => one.tree === other.tree && one.path === other.path;
/** Target of a link, relative to the root of its tree. */
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




/**
 * Opens the repository of a folder.
 * @throws Failure if there is no git or no repository.
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
 * Opens the repository of a folder, if there is one.
 * @throws Failure if git refuses it.
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
    // Missing commits may be fetched later, and branches move, so only what is known about commits is kept.
    const commits = new Set();
    const mergeBases = new Map();
    return {
        ask,
        env,
        ...place,
        blobs: new Map(),
        async resolve(ref) {
            if (commits.has(ref))
                return ref;
            const commit = await orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`));
            if (commit === ref)
                commits.add(ref);
            return commit;
        },
        async tips(refs) {
            const listed = await git('for-each-ref', `--format=${TIP}`, ...refs);
            return new Map([...listed.matchAll(/^(\S+) (\w+) (\S+)$/gm)].map(([, ref = '', commit = '', label = '']) => [
                ref,
                { commit, label },
            ]));
        },
        async mergeBase(one, other) {
            const pair = `${one} ${other}`;
            const known = mergeBases.get(pair);
            if (known !== undefined)
                return known;
            const base = await orNull(git('merge-base', one, other));
            if (base === null || !COMMIT.test(one) || !COMMIT.test(other))
                return base;
            mergeBases.set(pair, base);
            for (const commit of [one, other])
                commits.add(commit);
            return base;
        },
        shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
        defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
        branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
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
/** A ref, its commit, and its short name: that of its target, if it is symbolic. */
const TIP = '%(refname) %(objectname) %(if)%(symref)%(then)%(symref:short)%(else)%(refname:short)%(end)';
const COMMIT = /^[0-9a-f]{40}$/;
/** @throws git's error. */
async function placeOf(ask, directory) {
    const words = ['--git-common-dir', '--show-toplevel', '--show-prefix'];
    const lines = (await ask(['rev-parse', ...words], {})).toString().replace(/\n$/, '').split('\n');
    // A folder name may contain a line break.
    const [common = '', top = '', prefix = ''] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
    return { top, commonDirectory: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, common), folder: prefix.replace(/\/$/, '') };
    async function answerTo(word) {
        return (await ask(['rev-parse', word], {})).toString().replace(/\n$/, '');
    }
}
/** The repository of a submodule: its work tree, or a bare repository. */
async function openPlace(env, place) {
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(env);
    if ('directory' in place) {
        const ask = (words, call) => run(words, { ...place, ...call });
        return { ask, env, ...(await placeOf(ask, place.directory)), blobs: new Map() };
    }
    const { gitDirectory } = place;
    // Git would not start if the work tree in its configuration is gone.
    const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
    return { ask, env, top: null, commonDirectory: gitDirectory, blobs: new Map() };
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
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is removed.
 * @throws Failure with the detected encoding and the line.
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
        // Bytes 80 to 9F are control characters in ISO-8859-1, but quotes and dashes in Windows-1252.
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
/** Offset of the first byte that is invalid UTF-8. */
function firstInvalidByte(bytes) {
    let [valid, invalid] = [0, bytes.length];
    // A prefix that ends inside a character is valid so far: `stream` holds back the rest.
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
/** SHA-256 of the content behind a Git LFS pointer (git-lfs, docs/spec.md); null for other content. */
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
/** Looks up paths in a complete listing. */
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
/** Maximum size of one file of an arm, larger than any model's context. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;


/***/ }),

/***/ 58669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/** Maximum bytes of content per call of git. */
const BATCH_BYTES = 16 * 1024 * 1024;
const KINDS = {
    100644: 'file',
    100664: 'file',
    100755: 'program',
    120000: 'link',
    160000: 'submodule',
};
/** The kind of an entry by its mode; null for modes that git no longer writes. */
const kindOfMode = (mode) => KINDS[mode] ?? null;
/** Every file of a commit, in git's order. Needs only trees, so it works in clones without blobs. */
async function listTree(git, commit, signal) {
    const call = signal === undefined ? {} : { signal };
    const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], call)).toString();
    return [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', path = '']) => {
        const kind = kindOfMode(mode);
        return kind === null ? [] : [{ path, kind, id }];
    });
}
/** Size of each blob in bytes, without missing blobs. */
async function blobSizes(git, ids, signal) {
    const input = ids.map(id => `${id}\n`).join('');
    const checked = (await git(['cat-file', '--batch-check', '--buffer'], { input, ...(signal && { signal }) })).toString();
    return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = '', size]) => [id, Number(size)]));
}
/** Contents as stored: `cat-file` applies no filters, whatever the repository's attributes. */
async function* readBlobs(git, blobs, signal) {
    for (const batch of batches(blobs)) {
        const input = batch.map(({ id }) => `${id}\n`).join('');
        const output = await git(['cat-file', '--batch', '--buffer'], { input, ...(signal && { signal }) });
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
/** Neither the repository nor the user's configuration may start a program, prompt or garbage-collect. */
const SETTINGS = {
    'core.hooksPath': node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    'core.fsmonitor': 'false',
    // A checked-out folder can pose as a bare repository with its own configuration.
    'safe.bareRepository': 'explicit',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.writeCommitGraph': 'false',
    'fetch.recurseSubmodules': 'false',
    // Otherwise small packs are unpacked into thousands of loose files.
    'fetch.unpackLimit': '1',
    'protocol.version': '2',
    // Gives up on a connection without data for a minute.
    'http.lowSpeedLimit': '1',
    'http.lowSpeedTime': '60',
};
/**
 * The only git variables that are passed on: access to remotes and the user's configuration. Others, such as the GIT_DIR
 * and GIT_INDEX_FILE that git sets for hooks, change which repository is read.
 */
const PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
/** Git's own variables, whose names (GIT_CONFIG_KEY_0) only look like secrets. */
const gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('GIT_')));
/** The only place where this program starts git. */
function createGit(environment) {
    // In the action, an agent running at the same time could read git's environment.
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
        // A repository's core.sshCommand may set the key, as actions/checkout does.
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
        // A git that exits early reads no more input; its exit code is reported below.
        running.child.stdin?.on('error', () => { }).end(input);
        return (await running).stdout;
    };
}
/** Settings as GIT_CONFIG_COUNT variables (git-config), appended to existing ones. */
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
/** Whether git is missing. */
function isGitMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}
/** Why git or a file operation failed: git's last message, without passwords. */
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

/***/ 34565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Variable in which the action's step passes all inputs. */
const INPUTS = 'SWELANCER_GATE_INPUTS';
const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
/** Whether a variable's name suggests a secret. */
function isSecretName(name) {
    return SECRET.test(name) || name === INPUTS;
}
/** Values that no report or message may show: variables and inputs whose names suggest secrets. */
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
/** An environment without secrets: every process of the same user can read it while a program runs. */
function withoutSecrets(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined || isSecretName(name) ? [] : [[name, value]]));
}


/***/ })

};
