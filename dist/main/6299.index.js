export const id = 6299;
export const ids = [6299];
export const modules = {

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
const CALL_FAILURES = [
    'authentication',
    'quota',
    'unknown-model',
    'context-too-long',
    'content-filter',
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
    /** A cache keeps returning its stored answer. */
    'cached',
    'bad-request',
    /** The code of a task could not be checked out for an agent. */
    'workspace',
    /** An agent's program ended without an answer. */
    'crashed',
    /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
    'overtime',
    'cancelled',
];
/** Failures that may not recur in another request. All others end the call. */
const RETRYABLE = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call without an answer after all retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Number of requests before giving up. */
    requests;
    /** US dollars that were paid anyway; null if unknown. */
    cost;
    /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
    fatal;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.fatal = details.fatal;
        this.hint = details.hint ?? null;
    }
    /** A copy of the failure with some details changed. */
    with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            fatal,
        });
    }
}


/***/ }),

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openCodeText),
/* harmony export */   a: () => (/* binding */ writeCodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _planned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49068);






const indexSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        /** Where its text starts, in bytes. */
        at: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        /** Size of the file, which is also that of its text. */
        bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        /** Binary files have no text. */
        isText: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    emptyFolders: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const TEXT = 'text';
const INDEX = 'index.json';
const WRITTEN_AT_ONCE = 4 * 1024 * 1024;
const READ_AT_ONCE = 256 * 1024;
/** Maximum size of a text that stays in memory. */
const KEPT_BYTES = 2 * 1024 * 1024;
const NEWLINE = Buffer.from('\n');
/**
 * Writes the text of code with the arm's files into a new folder.
 * @returns its size on disk in bytes.
 */
async function writeCodeText(code, armFiles, directory, signal) {
    const plan = await (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .X)(code, armFiles, signal);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory);
    const files = [];
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT), 'wx');
    let at = 0;
    try {
        let parts = [];
        let written = 0;
        for await (const file of (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedFiles */ .G)(plan, code, signal)) {
            const text = textOf(file.content);
            files.push({ path: file.path, at, bytes: (text ?? file.content).length, isText: text !== null });
            if (text === null)
                continue;
            parts.push(text, NEWLINE);
            at += text.length + 1;
            if (at - written < WRITTEN_AT_ONCE)
                continue;
            await output.writeFile(Buffer.concat(parts));
            parts = [];
            written = at;
        }
        await output.writeFile(Buffer.concat(parts));
    }
    finally {
        await output.close();
    }
    const index = JSON.stringify({ files, emptyFolders: plan.emptyFolders });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), index);
    return at + Buffer.byteLength(index);
}
/** Opens a folder that `writeCodeText` wrote. */
function openCodeText(directory) {
    const index = indexSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), 'utf8')));
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT);
    const read = createReader(file);
    const size = index.files.reduce((sum, { isText, bytes }) => sum + (isText ? bytes : 0), 0);
    return { ...index, file, read: size <= KEPT_BYTES ? keeping(read) : read };
}
/** Reads the text of files. Searches go from each to the next, so more is read than the file. */
function createReader(file) {
    let start = 0;
    let content = Buffer.alloc(0);
    return ({ at, bytes }) => {
        if (at < start || at + bytes > start + content.length) {
            start = at;
            content = readBytes(file, at, Math.max(bytes, READ_AT_ONCE));
        }
        return content.toString('utf8', at - start, at - start + bytes);
    };
}
function readBytes(file, at, length) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, 0, length, at));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Keeps what was read in memory. */
function keeping(read) {
    const kept = new Map();
    return file => {
        const text = kept.get(file) ?? read(file);
        kept.set(file, text);
        return text;
    };
}
/** Text in UTF-8 with plain line ends; null if it is binary by git's rule. */
function textOf(content) {
    if (content.subarray(0, 8000).includes(0))
        return null;
    const isPlain = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && !content.includes('\r\n') && !content.subarray(0, 3).equals(BYTE_ORDER_MARK);
    if (isPlain)
        return content;
    return Buffer.from(content
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n'));
}
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');


/***/ }),

/***/ 46299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkspaces: () => (/* binding */ createWorkspaces)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 4 modules
var dist = __webpack_require__(19052);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/git.js
var shared_git = __webpack_require__(20772);
// EXTERNAL MODULE: ./build/solver/workspace/code-text.js
var code_text = __webpack_require__(6795);
;// CONCATENATED MODULE: ./build/solver/workspace/failures.js

/** Unavailable code. The message must say what to do, because missing trials show nothing else. */
function unavailable(message, { fatal = false, cause } = {}) {
    return new failure/* CallFailure */.Rk('workspace', message, { requests: 0, fatal, cause });
}
/** The code of a single task is unavailable. */
function withoutCommit({ id }, why, cause) {
    return unavailable(`The code of task ${id} is not available: ${why}. Name the repository of the dataset, or remove the task from the suite.`, { cause });
}
const cancelled = () => new failure/* CallFailure */.Rk('cancelled', 'the call was cancelled', { requests: 0, fatal: false });
/** Waits for shared work. An aborted caller stops waiting, and the work continues. */
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(cancelled());
        if (signal.aborted)
            leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
;// CONCATENATED MODULE: ./build/solver/workspace/run-folder.js





/** Creates a folder for this run under `folder`, and removes those of killed runs. */
async function openRunFolder(folder) {
    (0,make_folder/* makeFolder */.f)(folder);
    for (const name of (await (0,promises_.readdir)(folder)).filter(isLeftOver)) {
        // A surviving program can still write there; the next run tries again.
        await removeAll(external_node_path_.join(folder, name)).catch(() => { });
    }
    const own = external_node_path_.join(await (0,promises_.realpath)(folder), `${(0,external_node_crypto_.randomUUID)()}.${process.pid}.${(0,external_node_os_.hostname)()}`);
    // Not listable, so that the code of one task does not lead to that of another, which may contain the fix.
    await (0,promises_.mkdir)(own, { mode: 0o300 });
    return {
        newPath: () => external_node_path_.join(own, (0,external_node_crypto_.randomUUID)()),
        remove: () => removeAll(own),
    };
}
/** Whether the folder belongs to an ended process of this machine. */
function isLeftOver(name) {
    const [, pid, host] = /^[\da-f-]{36}\.(\d+)\.(.*)$/.exec(name) ?? [];
    if (pid === undefined || host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
}
/** Removes a folder, including read-only content. */
async function removeAll(folder) {
    const options = { recursive: true, force: true, maxRetries: 3 };
    try {
        await (0,promises_.rm)(folder, options);
    }
    catch {
        await allow(folder);
        await (0,promises_.rm)(folder, options);
    }
}
async function allow(folder) {
    await (0,promises_.chmod)(folder, 0o700);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        if (entry.isDirectory())
            await allow(external_node_path_.join(folder, entry.name));
    }
}

// EXTERNAL MODULE: ./build/solver/workspace/write-checkout.js
var write_checkout = __webpack_require__(1316);
;// CONCATENATED MODULE: ./build/solver/workspace/code-folders.js








function createCodeFolders(source, folder, newPath) {
    const queue = new dist["default"]({ concurrency: 2 });
    let bytes = 0;
    let mostBytes = 0;
    async function write(code, files, use, signal) {
        signal.throwIfAborted();
        const directory = await newPath();
        try {
            const writeCode = use === 'text' ? code_text/* writeCodeText */.a : write_checkout/* writeCheckout */.o;
            const written = await writeCode(code, files, directory, signal);
            bytes += written;
            mostBytes = Math.max(mostBytes, source.bytes + bytes);
            return { directory, bytes: written };
        }
        catch (error) {
            await removeAll(directory);
            throw error;
        }
    }
    return {
        async make(task, files, use, signal) {
            try {
                const code = await unlessAborted(source.before(task), signal);
                return await queue.add(() => write(code, files, use, signal));
            }
            catch (error) {
                if (error instanceof failure/* CallFailure */.Rk || (error instanceof errors/* Failure */.HR && error.kind !== 'system'))
                    throw error;
                if (signal.aborted)
                    throw cancelled();
                throw unavailable(`The code of task ${task.id} could not be checked out in ${folder}: ${(0,shared_git/* gitReason */.th)(error)}. If the disk is full, free some space; if the folder is damaged, remove it.`, { cause: error });
            }
        },
        async remove(made) {
            bytes -= made.bytes;
            // Removal is retried at the end.
            await removeAll(made.directory).catch(() => {
                bytes += made.bytes;
            });
        },
        get bytes() {
            return bytes;
        },
        get mostBytes() {
            return Math.max(mostBytes, source.bytes + bytes);
        },
        async close() {
            await queue.onIdle();
            bytes = 0;
        },
    };
}

// EXTERNAL MODULE: ./build/solver/workspace/plan.js
var plan = __webpack_require__(50381);
;// CONCATENATED MODULE: ./build/solver/workspace/folder.js




/** A plain folder as the code of every task, and `sha256:…` of everything checked out from it. */
async function readFolder(folder) {
    const entries = (await entriesBelow(folder, '')).sort((a, b) => (a.path < b.path ? -1 : 1));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const entry of entries.filter(plan/* isWanted */.Yu)) {
        const content = (0,external_node_crypto_.createHash)('sha256')
            .update(await contentOf(entry))
            .digest('hex');
        hash.update(`${entry.path}\0${entry.kind}\0${content}\n`);
    }
    const code = {
        list: async () => entries,
        async *read(wanted, signal) {
            for (const entry of wanted) {
                signal.throwIfAborted();
                yield await contentOf(entry);
            }
        },
    };
    return { name: `sha256:${hash.digest('hex')}`, code };
}
async function entriesBelow(root, below) {
    const names = await (0,promises_.readdir)(external_node_path_.join(root, below));
    const found = names.map(async (name) => {
        const file = external_node_path_.posix.join(below, name);
        const id = external_node_path_.join(root, file);
        const status = await (0,promises_.lstat)(id);
        if (status.isDirectory())
            return name === '.git' ? [] : entriesBelow(root, file);
        if (status.isSymbolicLink())
            return [{ path: file, kind: 'link', size: status.size, id }];
        if (!status.isFile())
            return [];
        return [{ path: file, kind: status.mode & 0o100 ? 'program' : 'file', size: status.size, id }];
    });
    return (await Promise.all(found)).flat();
}
const contentOf = ({ kind, id }) => kind === 'link' ? (0,promises_.readlink)(id, { encoding: 'buffer' }) : (0,promises_.readFile)(id);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/solver/workspace/origin.js



const ON_GITHUB = /^[\w-][\w.-]*\/[\w.-]+$/;
/** `user@host:path`, as in ssh and git. */
const SCP = /^[\w.-]+@[\w.-]+:(?!\/\/)/;
const SCHEMES = ['https:', 'http:', 'ssh:', 'file:'];
/**
 * Parses `repository`: `owner/name` on GitHub, a URL, or a path relative to `directory`.
 * @throws Failure if it is none of these.
 */
function readOrigin(repository, directory) {
    if (SCP.test(repository))
        return { kind: 'repository', address: repository, name: repository, local: false };
    if (repository.includes('://'))
        return fromAddress(repository);
    if (ON_GITHUB.test(repository)) {
        return { kind: 'repository', address: `https://github.com/${repository}`, name: repository, local: false };
    }
    const folder = external_node_path_.resolve(directory, repository);
    if (!(0,external_node_fs_.existsSync)(folder)) {
        throw new errors/* Failure */.HR('configuration', `the repository "${repository}" is not there`, {
            hint: 'Write owner/name for a repository on GitHub, an https or ssh address, or the path of a folder, such as ./code.',
        });
    }
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(folder, '.git')) || isBare(folder)) {
        return { kind: 'repository', address: folder, name: repository, local: true };
    }
    return { kind: 'folder', path: folder };
}
function fromAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !SCHEMES.includes(url.protocol)) {
        throw new errors/* Failure */.HR('configuration', 'the address of the repository cannot be used', {
            hint: 'Use an address that starts with https://, http://, ssh:// or file://.',
        });
    }
    const local = url.protocol === 'file:';
    url.password = '';
    // The user name can be a token.
    if (url.protocol !== 'ssh:')
        url.username = '';
    url.search = '';
    url.hash = '';
    return { kind: 'repository', address, name: url.href, local };
}
const isBare = (folder) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'HEAD')) && (0,external_node_fs_.existsSync)(external_node_path_.join(folder, 'objects'));

// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./build/shared/git-objects.js
var git_objects = __webpack_require__(58669);
;// CONCATENATED MODULE: ./build/solver/workspace/git.js


/** First version that reads settings from the environment. In arguments, every user could read a password in a URL. */
const MIN_VERSION = [2, 31];
/**
 * Finds git.
 * @throws Failure if it is missing or too old.
 */
async function findGit(environment) {
    const git = (0,shared_git/* createGit */.lD)(environment);
    const version = await git(['version'], { timeoutMs: 60_000 }).catch((cause) => {
        throw new errors/* Failure */.HR('configuration', 'git was not found', {
            hint: 'Install git: agents read the code of a task as it was at its commit.',
            cause,
        });
    });
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
    if (major < MIN_VERSION[0] || (major === MIN_VERSION[0] && minor < MIN_VERSION[1])) {
        throw new errors/* Failure */.HR('configuration', `git ${major}.${minor} is too old to fetch code for agents`, {
            hint: `Install git ${MIN_VERSION.join('.')} or newer.`,
        });
    }
    return git;
}

;// CONCATENATED MODULE: ./build/solver/workspace/remote.js


const FETCH_MS = 600_000;
function createRemote(git, { origin, newPath, signal }) {
    /** Settings that make the repository the remote `code`, without large files. */
    const settings = (filter) => ({
        'remote.code.url': origin.address,
        // Set here so that git does not write it into the configuration and never fetches implicitly.
        'remote.code.promisor': 'true',
        'remote.code.partialCloneFilter': filter,
        ...(origin.local && {
            'remote.code.uploadpack': 'git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack',
        }),
    });
    async function initialize() {
        const repository = await newPath();
        await git(['init', '--quiet', '--bare', '--template=', repository], { signal });
        return repository;
    }
    async function fetchCommit(repository, commit, filter) {
        const quiet = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-recurse-submodules', '--no-write-fetch-head'];
        await git(['fetch', ...quiet, '--depth=1', `--filter=${filter}`, 'code', commit], {
            gitDirectory: repository,
            settings: settings(filter),
            timeoutMs: FETCH_MS,
            signal,
        });
    }
    async function inTemporaryRepository(work) {
        const repository = await initialize();
        try {
            return await work(repository);
        }
        finally {
            await (0,promises_.rm)(repository, { recursive: true, force: true });
        }
    }
    return {
        initialize,
        parentOf: fix => inTemporaryRepository(async (repository) => {
            await fetchCommit(repository, fix, 'tree:0');
            const commit = (await git(['cat-file', 'commit', fix], { gitDirectory: repository, signal })).toString();
            const [head = ''] = commit.split('\n\n', 1);
            return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
        }),
        fetchInto: (store, commit) => inTemporaryRepository(async (repository) => {
            await store.lendTo(repository);
            await fetchCommit(repository, commit, `blob:limit=${plan/* LARGE */.I$}`);
            await store.takeFrom(repository);
        }),
        async check(gitDirectory) {
            await git(['ls-remote', '--quiet', 'code', 'HEAD'], { gitDirectory, settings: settings('tree:0'), signal });
        },
    };
}

;// CONCATENATED MODULE: ./build/solver/workspace/store-folder.js





const ID = /^[\da-f]{40}$/;
async function openStoreFolder(directory) {
    const objects = external_node_path_.join(directory, 'objects');
    const packs = external_node_path_.join(objects, 'pack');
    const parents = external_node_path_.join(directory, 'parents');
    let bytes = await bytesIn(packs);
    async function parentOf(fix) {
        const id = await (0,promises_.readFile)(external_node_path_.join(parents, fix), 'utf8').catch(() => '');
        return ID.test(id.trim()) ? id.trim() : null;
    }
    async function commits() {
        const ids = await Promise.all((await (0,promises_.readdir)(parents)).map(parentOf));
        return [...new Set(ids.filter(id => id !== null))];
    }
    return {
        directory,
        get bytes() {
            return bytes;
        },
        async make(initialize) {
            if ((0,external_node_fs_.existsSync)(parents))
                return;
            const repository = await initialize();
            (0,make_folder/* makeFolder */.f)(external_node_path_.join(repository, 'objects', 'pack'));
            await (0,promises_.mkdir)(external_node_path_.join(repository, 'parents'));
            (0,make_folder/* makeFolder */.f)(external_node_path_.dirname(directory));
            await (0,promises_.rename)(repository, directory).catch((error) => {
                // Another process was faster.
                if (!(0,external_node_fs_.existsSync)(parents))
                    throw error;
            });
        },
        parentOf,
        async record(fix, parent) {
            const temporary = external_node_path_.join(parents, `.${(0,external_node_crypto_.randomUUID)()}`);
            await (0,promises_.writeFile)(temporary, `${parent}\n`);
            await (0,promises_.rename)(temporary, external_node_path_.join(parents, fix));
        },
        holds: async (commit) => (await commits()).includes(commit),
        async lendTo(repository) {
            const here = await commits();
            await (0,promises_.writeFile)(external_node_path_.join(repository, 'objects', 'info', 'alternates'), `${objects}\n`);
            await (0,promises_.writeFile)(external_node_path_.join(repository, 'shallow'), here.map(id => `${id}\n`).join(''));
            await (0,promises_.writeFile)(external_node_path_.join(repository, 'packed-refs'), here.map(id => `${id} refs/code/${id}\n`).join(''));
        },
        async takeFrom(repository) {
            const fetched = external_node_path_.join(repository, 'objects', 'pack');
            // The index comes last: with it, the pack is there.
            const files = (await (0,promises_.readdir)(fetched)).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
            for (const file of files)
                await (0,promises_.rename)(external_node_path_.join(fetched, file), external_node_path_.join(packs, file));
            bytes = await bytesIn(packs);
        },
    };
}
async function bytesIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const sizes = await Promise.all(names.map(async (name) => (await (0,promises_.stat)(external_node_path_.join(folder, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./build/solver/workspace/store.js










const RETRIES = { retries: 2, minTimeout: 1000, maxTimeout: 5000 };
const MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;
/**
 * Opens the store of a repository. It never contains the fix of a task or commits older than its parent.
 * @throws Failure if there is no usable git.
 */
async function openCodeStore(options) {
    const { origin, signal } = options;
    const git = await findGit(options.environment);
    const store = await openStoreFolder(external_node_path_.join(options.folder, nameOfStore(origin)));
    const remote = createRemote(git, options);
    const parents = new Map();
    // One at a time, so that each fetch announces existing objects and only gets the difference.
    const fetches = new dist["default"]({ concurrency: 1 });
    const readers = new dist["default"]({ concurrency: 2 });
    let hasNoticed = false;
    /** Why the whole repository is unavailable. */
    let lost = null;
    const nameOf = ({ commit }) => `commit ${commit} of ${origin.name}`;
    /** The commit before a task's fix. Its code is in the store afterwards. */
    async function parentOf(task) {
        if (lost !== null)
            throw lost;
        await store.make(remote.initialize);
        const known = await store.parentOf(task.commit);
        if (known !== null)
            return known;
        if (!hasNoticed)
            options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${store.directory}.`);
        hasNoticed = true;
        const parent = await persistently(() => remote.parentOf(task.commit));
        if (parent === null)
            throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
        if (!(await store.holds(parent)))
            await persistently(() => remote.fetchInto(store, parent));
        await store.record(task.commit, parent);
        return parent;
    }
    /** Retries temporary failures, but not missing commits. */
    function persistently(work) {
        return (0,p_retry/* default */.Ay)(work, { ...RETRIES, signal, shouldRetry: ({ error }) => !MISSING.test((0,shared_git/* gitReason */.th)(error)) });
    }
    /** Determines whether a failed fetch affects one commit or the whole repository. */
    async function explained(error, task) {
        if (signal.aborted || !(error instanceof Error && 'stderr' in error))
            return error;
        try {
            await remote.check(store.directory);
        }
        catch (cause) {
            lost = unavailable(`The code of ${origin.name} cannot be fetched: ${(0,shared_git/* gitReason */.th)(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`, { fatal: true, cause });
            return lost;
        }
        return withoutCommit(task, `${nameOf(task)} cannot be fetched (${(0,shared_git/* gitReason */.th)(error)})`, error);
    }
    return {
        name: origin.name,
        get bytes() {
            return store.bytes;
        },
        idle: () => fetches.onIdle(),
        stateFor: task => task.commit,
        async before(task) {
            if (task.commit === '')
                throw withoutCommit(task, 'the dataset names no commit for it');
            const parent = parents.get(task.commit) ??
                fetches.add(() => parentOf(task).catch(async (error) => Promise.reject(await explained(error, task))));
            parents.set(task.commit, parent);
            return codeAt(await parent, git, store.directory, readers);
        },
    };
}
/** Without passwords, which can change. */
function nameOfStore(origin) {
    const label = origin.local ? origin.address : origin.name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(label).digest('hex').slice(0, 12);
    return `${label.replace(/[^\w.-]+/g, '-').slice(-60)}-${hash}`;
}
function codeAt(commit, git, gitDirectory, readers) {
    const ask = (words, call) => readers.add(() => git(words, { gitDirectory, ...call }), call);
    return {
        async list(signal) {
            const entries = await (0,git_objects/* listTree */.nT)(ask, commit, signal);
            const blobs = entries.filter(({ kind }) => kind !== 'submodule');
            const sizes = await (0,git_objects/* blobSizes */.Iv)(ask, blobs.map(({ id }) => id), signal);
            return entries.map(entry => ({ ...entry, size: sizes.get(entry.id) ?? null }));
        },
        read(entries, signal) {
            const blobs = entries.map(({ id, size }) => ({ id, size: size ?? 0 }));
            return (0,git_objects/* readBlobs */.b4)(ask, blobs, signal);
        },
    };
}

;// CONCATENATED MODULE: ./build/solver/workspace/create.js








/**
 * Opens the source of task code. Nothing is fetched before the first workspace.
 * @throws Failure if the repository name is invalid, or git is missing or too old.
 */
async function createWorkspaces(options) {
    const { folder, maxBytes } = options;
    const closing = new AbortController();
    /** Sorted by last use, oldest first. */
    const shared = new Map();
    let runFolder = null;
    const source = await openSource();
    const folders = createCodeFolders(source, folder, newPath);
    async function openSource() {
        const origin = readOrigin(options.repository, options.directory);
        if (origin.kind === 'folder') {
            const { name, code } = await readFolder(origin.path);
            return { name, bytes: 0, before: async () => code, stateFor: () => name, idle: async () => { } };
        }
        const stores = external_node_path_.join(folder, 'stores');
        return openCodeStore({ ...options, origin, folder: stores, newPath, signal: closing.signal });
    }
    async function newPath() {
        runFolder ??= openRunFolder(external_node_path_.join(folder, 'runs'));
        return (await runFolder).newPath();
    }
    /** The folder for one state of the code with the same arm files. */
    function shareOf(task, files, use) {
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([source.stateFor(task), files, use]))
            .digest('hex');
        const known = shared.get(key);
        const one = known ?? { making: folders.make(task, files, use, closing.signal), made: null, holders: 0 };
        if (known === undefined) {
            one.making.then(made => {
                one.made = made;
            }, 
            // The next trial may succeed.
            () => shared.delete(key));
        }
        shared.delete(key);
        shared.set(key, one);
        return one;
    }
    async function evict() {
        for (const [key, { made, holders }] of shared) {
            if (source.bytes + folders.bytes <= maxBytes)
                return;
            if (made === null || holders > 0)
                continue;
            shared.delete(key);
            await folders.remove(made);
        }
    }
    return {
        repository: source.name,
        async open(task, files, use, given) {
            const signal = AbortSignal.any([given, closing.signal]);
            if (signal.aborted)
                throw cancelled();
            if (use === 'own') {
                const made = await folders.make(task, files, use, signal);
                await evict();
                return { directory: made.directory, release: () => folders.remove(made) };
            }
            const one = shareOf(task, files, use);
            one.holders++;
            const release = async () => {
                one.holders--;
                await evict();
            };
            try {
                const { directory } = await unlessAborted(one.making, signal);
                await evict();
                return { directory, release };
            }
            catch (error) {
                await release();
                throw error;
            }
        },
        get diskUse() {
            return { store: source.bytes, folders: folders.bytes, most: folders.mostBytes };
        },
        async close() {
            closing.abort();
            await source.idle();
            await folders.close();
            // The next run removes leftovers.
            await runFolder?.then(run => run.remove()).catch(() => { });
        },
    };
}


/***/ }),

/***/ 50381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   YI: () => (/* binding */ planFolder),
/* harmony export */   Yu: () => (/* binding */ isWanted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Files of this size or larger are not checked out, because no person wrote them. */
const LARGE = 1024 * 1024;
/** Images, video, audio, fonts, archives and programs, which no model reads. SVG is text and stays. */
const MEDIA = /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;
/** Characters that macOS ignores in names, so that `.g<U+200C>it` is `.git` there (git: core.protectHFS). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** A name without special meaning on any file system. */
function isSafe(file) {
    return file.split(/[\\/]/).every(part => {
        const name = part.replace(IGNORED, '').toLowerCase();
        return part !== '' && !part.includes('\0') && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
    });
}
/** Whether an entry may be checked out. */
function isWanted({ path: file, size }) {
    return isSafe(file) && !MEDIA.test(file) && size !== null && size < LARGE;
}
/**
 * Decides what to check out from a tree. Links to files of the tree become copies; other links become files with their
 * target as text, like in git on file systems without links. The arm's files overwrite others.
 * @param targets of the links, by path
 * @throws Failure if a file of the arm would be written elsewhere.
 */
function planFolder(entries, targets, armFiles) {
    const own = armFiles.map(file => ({ ...file, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.path) }));
    const unsafe = own.find(file => !isSafe(file.path));
    if (unsafe !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'cannot be added to the code of a task', {
            file: unsafe.path,
            hint: 'Use files inside the repository and outside .git.',
        });
    }
    const wanted = entries.filter(isWanted);
    const files = new Map(wanted.filter(entry => entry.kind === 'file' || entry.kind === 'program').map(entry => [entry.path, entry]));
    const isFree = (target) => !own.some(file => file.path === target || within(file.path, target) || within(target, file.path));
    const contents = [...files.values()].map(entry => ({ path: entry.path, entry }));
    const texts = [];
    for (const link of wanted.filter(entry => entry.kind === 'link')) {
        const target = targets.get(link.path) ?? '';
        const entry = files.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), target));
        if (entry === undefined || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target))
            texts.push({ path: link.path, content: target });
        else
            contents.push({ path: link.path, entry });
    }
    return {
        contents: contents.filter(one => isFree(one.path)),
        texts: [...texts.filter(one => isFree(one.path)), ...own],
        emptyFolders: entries
            .filter(entry => entry.kind === 'submodule' && isSafe(entry.path) && isFree(entry.path))
            .map(entry => entry.path),
    };
}
const within = (file, folder) => file.startsWith(`${folder}/`);


/***/ }),

/***/ 49068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plannedFiles),
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50381);

/** Plans a folder with code and the arm's files. */
async function planOf(code, armFiles, signal) {
    const entries = await code.list(signal);
    const links = entries.filter(entry => entry.kind === 'link' && (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWanted */ .Yu)(entry));
    const targets = new Map();
    for await (const { item, content } of together(links, code.read(links, signal))) {
        targets.set(item.path, content.toString('utf8'));
    }
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFolder */ .YI)(entries, targets, armFiles);
}
/** Every file of a plan, in the order of `byPath`. */
async function* plannedFiles(plan, code, signal) {
    const contents = [...plan.contents].sort(byPath);
    const texts = plan.texts.map(({ path, content }) => ({ path, content: Buffer.from(content), mode: 0o644 }));
    texts.sort(byPath);
    let next = 0;
    const entries = contents.map(({ entry }) => entry);
    for await (const { item, content } of together(contents, code.read(entries, signal))) {
        for (let text = texts[next]; text !== undefined && byPath(text, item) < 0; text = texts[++next])
            yield text;
        yield { path: item.path, content, mode: item.entry.kind === 'program' ? 0o755 : 0o644 };
    }
    yield* texts.slice(next);
}
/** Names in a folder in order, each subfolder with all its files at the place of its name, like ripgrep. */
function byPath(one, other) {
    const [a, b] = [one.path, other.path].map(path => path.replaceAll('/', '\0'));
    return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
/** Each item with its content. */
async function* together(items, contents) {
    let next = 0;
    for await (const content of contents) {
        const item = items[next++];
        if (item === undefined)
            throw new Error('more contents were read than asked for');
        yield { item, content };
    }
}


/***/ }),

/***/ 1316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77989);
/* harmony import */ var _planned_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49068);




const BLOCK = 4096;
const FILES_AT_ONCE = 32;
/**
 * Writes code with the arm's files into a new folder.
 * @returns its size on disk in bytes, in blocks of 4 KiB.
 */
async function writeCheckout(code, armFiles, directory, signal) {
    const plan = await (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .X)(code, armFiles, signal);
    const above = [...plan.contents, ...plan.texts].map(file => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file.path));
    const folders = new Set(['.', ...plan.emptyFolders, ...above]);
    for (const folder of folders)
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, folder));
    let blocks = folders.size;
    for await (const batch of inBatches((0,_planned_files_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedFiles */ .G)(plan, code, signal))) {
        await Promise.all(batch.map(file => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, file.path), file.content, { mode: file.mode })));
        for (const { content } of batch)
            blocks += Math.ceil(content.length / BLOCK);
    }
    return blocks * BLOCK;
}
async function* inBatches(items) {
    let batch = [];
    for await (const item of items) {
        batch.push(item);
        if (batch.length < FILES_AT_ONCE)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}


/***/ })

};
