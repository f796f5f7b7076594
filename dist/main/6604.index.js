export const id = 6604;
export const ids = [6604];
export const modules = {

/***/ 56597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   J5: () => (/* binding */ readHandedOver),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47613);










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
async function readHandedOver(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR)
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_8__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
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
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__/* .shardFiles */ .wq)(folder))
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

/***/ 58993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ codeFolder),
/* harmony export */   v: () => (/* binding */ datasetSurroundings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29593);
/* harmony import */ var _shared_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66218);
/* harmony import */ var _handed_over_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56597);






/** Folders shared by all runs of a user on this machine. */
function cacheFolder({ env }) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.XDG_CACHE_HOME || node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'swelancer-gate');
}
/** Folder of downloaded datasets. */
function datasetsFolder(world) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}
/** Folder of task code. */
function codeFolder(world) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, world.env.SWELANCER_GATE_CODE || node_path__WEBPACK_IMPORTED_MODULE_2__.join(cacheFolder(world), 'code'));
}
/** @param place source for the user's own files */
async function datasetSurroundings(world, place) {
    return {
        readFile: ownFiles(place, world),
        cacheFolder: datasetsFolder(world),
        fetch: await (0,_shared_network_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFor */ .G)(world.env),
    };
}
/**
 * Files named by a configuration or flag. Inside the repository, they are read from the given source, because the
 * checkout can contain the change. Pinned files are safe anywhere.
 */
function ownFiles(place, world) {
    const onDisk = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(world.directory, file)).catch(() => null);
    if (place.commit === null)
        return onDisk;
    const { commit } = place;
    return async (file, isPinned) => {
        const checkout = await (0,_handed_over_js__WEBPACK_IMPORTED_MODULE_5__/* .openCheckout */ .Hj)(await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(world), world, null, [commit]);
        if (isPinned)
            return (await (0,_handed_over_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrusted */ .G2)(file, checkout)) ?? onDisk(file);
        return (0,_handed_over_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandedOver */ .J5)(file, 'file', checkout);
    };
}


/***/ }),

/***/ 17579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pv: () => (/* binding */ fetchPinned),
  sg: () => (/* binding */ fetched),
  PW: () => (/* binding */ isAddress),
  AU: () => (/* binding */ splitPin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/dataset/cache.js






const POLL_MS = 50;
/** Interval for refreshing a lock. It is abandoned after three intervals without a refresh. */
const TOUCH_MS = 5_000;
/**
 * A file in a folder shared by several processes: read if it exists and is valid, otherwise created. It is written to a
 * temporary file and renamed, so it is never partial. A lock lets one process create it while the others wait.
 * @throws Failure if the folder is not writable
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
            hint: 'Choose a writable folder with free space.',
            cause,
        });
    }
}
/** The file once it exists and is valid; null if this process acquired the lock. */
async function waitFor(file, isGood) {
    const lock = lockOf(file);
    let touched;
    let seenAt = external_node_perf_hooks_.performance.now();
    for (;;) {
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        if (await takeLock(lock))
            return null;
        const at = (await (0,promises_.stat)(lock).catch(() => null))?.mtimeMs;
        if (at !== touched)
            [touched, seenAt] = [at, external_node_perf_hooks_.performance.now()];
        // Its owner was killed. If two processes notice at once, both create the file with the same bytes.
        else if (external_node_perf_hooks_.performance.now() - seenAt > 3 * TOUCH_MS)
            await (0,promises_.rm)(lock, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
async function makeLocked(file, isGood, make) {
    const lock = lockOf(file);
    const touching = setInterval(() => void (0,promises_.utimes)(lock, new Date(), new Date()).catch(() => { }), TOUCH_MS);
    try {
        // Another process may have created it between the check and the lock.
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        const bytes = await make();
        const beside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,promises_.writeFile)(beside, bytes);
            await (0,promises_.rename)(beside, file);
        }
        catch (error) {
            await (0,promises_.rm)(beside, { force: true });
            throw error;
        }
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
        return false;
    }
}
const lockOf = (file) => `${file}.lock`;
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/dataset/download.js



/** Timeout of one attempt: enough for the largest file on a slow connection. */
const TIMEOUT_MS = 300_000;
/**
 * Downloads a file of at most 256 MiB, with retries.
 * @throws Failure
 */
async function download(url, fetch) {
    const attempt = async () => {
        const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok)
            throw statusError(response.status);
        const chunks = [];
        let length = 0;
        for await (const chunk of response.body ?? []) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > content/* MAX_BYTES */.zx)
                throw new p_retry/* AbortError */.lc(`it is longer than ${content/* MAX_BYTES */.zx} bytes`);
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
/** The URL without parts that can be secret. */
function nameOf(url) {
    return `${url.origin}${url.pathname}`;
}
function statusError(status) {
    const message = `the server answered ${status}`;
    return [408, 429].includes(status) || status >= 500 ? new Error(message) : new p_retry/* AbortError */.lc(message);
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

;// CONCATENATED MODULE: ./build/dataset/address.js





/** Whether a location is a URL. The scheme is case-insensitive. */
const isAddress = (place) => /^https?:/i.test(place);
/** Splits a location at its last `#sha256=`. @throws Failure if the pin is not a SHA-256. */
function splitPin(reference, { noun }) {
    const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
    if (sha256 !== undefined && !/^[\da-f]{64}$/.test(sha256)) {
        throw new errors/* Failure */.HR('configuration', `the pin of the ${noun} "${place}" is not a SHA-256`, {
            hint: 'Write 64 lowercase hexadecimal digits after #sha256=.',
        });
    }
    return { place, sha256 };
}
/**
 * Downloads a file from a configured URL, which must be pinned.
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
    // Names go into reports, and everything after the path can contain a key.
    const name = nameOf(url);
    return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}
/** Downloads a file once and caches it by content. @throws Failure if it does not match the pin. */
function fetched(url, pin, key, name, { noun, extension }, { cacheFolder, fetch }) {
    return cached(external_node_path_.join(cacheFolder, `${key}.${extension}`), bytes => (0,content/* mismatchOf */.mW)(bytes, pin) === null, async () => {
        const bytes = (0,content/* unpack */.l1)(await download(url, fetch), name);
        (0,content/* verify */.MX)(bytes, pin, name, noun);
        return bytes;
    });
}


/***/ }),

/***/ 36926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   YW: () => (/* binding */ readCatalogue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);




/** Folder with the suites, the catalog and the starter tasks. */
const builtInFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(_shared_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n, 'tasks');
/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    /** Git's own content hash, which can be checked against the repository. */
    blob: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\da-f]{64}$/)
        .optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(),
    /** The GitHub repository of the tasks' commits. */
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/)
        .optional(),
});
/** A file next to the catalog, and the folder with its tasks' code. */
const embeddedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
const catalogueSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([publishedSchema, embeddedSchema]));
/** The datasets with a name. */
async function readCatalogue(folder) {
    return catalogueSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'datasets.json'), 'utf8')));
}
/** Code of a dataset's tasks: `owner/name` or a folder; undefined if unknown. */
async function codeOf(dataset) {
    const catalogue = await readCatalogue(builtInFolder);
    const entry = Object.hasOwn(catalogue, dataset) ? catalogue[dataset] : undefined;
    if (entry === undefined)
        return undefined;
    return 'file' in entry ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(builtInFolder, entry.code) : entry.code;
}


/***/ }),

/***/ 91674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** Far more than any SWE-Lancer file; stops zip bombs and endless responses. */
const MAX_BYTES = 256 * 2 ** 20;
const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Source of the format: Pro Git, 10.2, "Object Storage". */
const blobOf = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/**
 * The bytes, unzipped if they are gzip-compressed.
 * @throws Failure
 */
function unpack(bytes, name) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (cause) {
        const isBomb = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        const problem = isBomb ? `unpacks to more than ${MAX_BYTES / 2 ** 20} MiB` : 'not a whole gzip file';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('dataset', problem, {
            file: name,
            hint: 'Download it again, or compare it with its source.',
            cause,
        });
    }
}
/** @throws Failure that names the expected and the actual content */
function verify(bytes, pin, name, noun) {
    const mismatch = mismatchOf(bytes, pin);
    if (mismatch === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('dataset', `not the ${noun} that was pinned: ${mismatch}`, {
        file: name,
        hint: 'Download it again. No model was called.',
    });
}
/** Null if the bytes match the pin. */
function mismatchOf(bytes, { size, sha256, blob }) {
    const differs = (what, expected, seen) => expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
    return ((size === undefined ? null : differs('size in bytes', size, bytes.length)) ??
        (sha256 === undefined ? null : differs('SHA-256', sha256, sha256Of(bytes))) ??
        (blob === undefined ? null : differs('git blob', blob, blobOf(bytes))));
}


/***/ }),

/***/ 12732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(17579);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var dataset_catalogue = __webpack_require__(36926);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/dataset/escapes.js
/** An unreadable text, with the position of the problem. */
class UnreadableText extends Error {
    /** In UTF-16 code units from the start. */
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
    // A backslash at the end of a line joins it with the next one.
    '\n': '',
    '\r': '',
    '\r\n': '',
};
const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
/**
 * Decodes Python's backslash escapes and keeps every other character: unlike with `unicode_escape`, which assumes
 * Latin-1, `é` stays `é`. Unknown escapes keep their backslash. Names (`\N{…}`) are not supported, because `repr` never
 * prints them. Source: Python Language Reference, 2.4.1.
 * @throws UnreadableText
 */
function decodeEscapes(text) {
    return text.replace(ESCAPE, (whole, code, offset) => {
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
        if (code === 'u')
            throw new UnreadableText(offset, 'four hexadecimal digits after \\u');
        if (code === 'U')
            throw new UnreadableText(offset, 'eight hexadecimal digits after \\U');
        if (code === 'N')
            throw new UnreadableText(offset, 'an escape by number instead of \\N');
        return whole;
    });
}

;// CONCATENATED MODULE: ./build/dataset/python-literal.js

/** As in CPython's parser. Deeper text is an attack on the stack. */
const MAX_DEPTH = 200;
const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING_START = /([uUrR]?)('''|"""|'|")/y;
/** Characters that end a string or hide its end, by its quotes. */
const STRING_STOP = {
    "'": /['\\\r\n]/g,
    '"': /["\\\r\n]/g,
    "'''": /'''|\\/g,
    '"""': /"""|\\/g,
};
/**
 * Reads the part of `ast.literal_eval` that datasets need: strings (adjacent ones are joined), signed decimal numbers,
 * True, False, None, and lists, tuples and dictionaries of them.
 * @throws UnreadableText with the offset and the expected token
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
    /** Members up to the closing bracket, with an optional trailing comma. `comma` distinguishes tuples from parentheses. */
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
        const { items } = members('}', () => {
            const key = value();
            return take(':') ? [key, value()] : fail('":" after the key');
        });
        return new Map(items);
    };
    const piece = (start) => {
        const [, prefix = '', quotes = ''] = start;
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
        return /r/i.test(prefix) ? written : decodedAt(from, written);
    };
    const strings = (start) => {
        let joined = piece(start);
        for (;;) {
            match(SPACE);
            const another = match(STRING_START);
            if (another === null)
                return joined;
            joined += piece(another);
        }
    };
    const number = () => {
        const negative = text[at] === '-';
        if (negative || text[at] === '+')
            at += 1;
        match(SPACE);
        const from = at;
        const digits = match(NUMBER)?.[0] ?? fail('a number');
        if (/^0\d*[1-9]\d*$/.test(digits))
            fail('a number without leading zeros', from);
        if (/[.e]/i.test(digits))
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
        return word === 'None' ? null : word === 'True';
    };
    const result = value();
    if (next() !== '')
        fail('the end after the value');
    return result;
}
function decodedAt(start, text) {
    try {
        return decodeEscapes(text);
    }
    catch (error) {
        throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
    }
}

;// CONCATENATED MODULE: ./build/dataset/layouts.js


/** `openai/SWELancer-Benchmark`: the whole task is in `manager_data`, a Python literal. */
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
 * `openai/frontier-evals`: title, description and proposals also have their own columns, backslash-escaped and with
 * different line breaks. `manager_data` is preferred, so that tasks and hashes are the same in both layouts.
 */
function currentLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: at(data, 'title') === undefined ? decoded(row, 'title') : string(row, data, 'title'),
        description: at(data, 'html_description') === undefined ? decoded(row, 'description') : string(row, data, 'html_description'),
        proposals: at(data, 'game', PROPOSALS) === undefined ? renderedProposals(row) : listedProposals(row, data),
        correct: correctId(row, data),
    });
}
const PROPOSALS = 'all_formal_proposals';
function finish(row, { title, description, proposals, correct }) {
    const id = row.cell('question_id');
    // Used in file names, URLs and messages.
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
    // Two wrong ones may share an id, as in 29812-manager-0: SWE-Lancer's grader only compares with the correct one.
    if (ids.filter(id => id === correct).length !== 1) {
        row.fail('manager_data', `the correct proposal's id, ${correct}, once among the proposals`, list);
    }
    return {
        id,
        title,
        description: unsigned(description),
        price: Number(price),
        proposals: proposals.map(proposal => ({ id: proposal.id, text: unsigned(proposal.text) })),
        correctProposalId: correct,
        commit,
    };
}
/**
 * Removes the query of signed Amazon S3 URLs. The signatures have expired, secret scanners flag their key ids, and some
 * copies of the dataset lack them.
 */
function unsigned(text) {
    return text.replaceAll(/\?[^\s?"'()<>]*X-Amz-Credential=[^\s"'()<>]*/g, '');
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
/** The format of SWE-Lancer's own prompts: a heading with the number, the text, and a line of dashes. */
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
/** Ids are numbers in some files and strings in others. `True` is neither, although `True == 1` in Python. */
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
 * Reads the manager tasks of a SWE-Lancer CSV in either of its two layouts, without individual contributors' tasks.
 * A duplicate id is unreadable, because it is ambiguous.
 * @param name of the dataset, for messages
 * @throws Failure if it is not a SWE-Lancer CSV or has no readable row
 */
function readTasks(text, name) {
    const [heading = [], ...records] = rows(text, name);
    const missing = COLUMNS.filter(column => !heading.includes(column));
    if (missing.length > 0) {
        throw new errors/* Failure */.HR('dataset', `the column ${missing.join(', ')} is missing`, {
            file: name,
            hint: `Use a SWE-Lancer dataset, with the columns ${COLUMNS.join(', ')}.`,
        });
    }
    const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
    const places = new Map(heading.map((column, place) => [column, place]));
    const tasks = [];
    const unreadable = [];
    const seen = new Set();
    for (const [index, record] of records.entries()) {
        const cell = (column) => record[places.get(column) ?? -1] ?? '';
        const fail = (column, expected, seen = cell(column)) => {
            const [id, start] = [cell('question_id'), seen].map(shortened);
            throw new errors/* Failure */.HR('dataset', `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`, { file: name, hint: 'Fix the row, or remove the task from the suite.' });
        };
        const variant = cell('variant');
        if (variant === 'ic_swe')
            continue;
        try {
            if (variant !== 'swe_manager')
                fail('variant', 'swe_manager or ic_swe');
            const task = layout({ cell, fail });
            if (seen.has(task.id))
                fail('question_id', 'an id that no row above has');
            seen.add(task.id);
            tasks.push(task);
        }
        catch (error) {
            if (!(error instanceof errors/* Failure */.HR))
                throw error;
            unreadable.push({ id: cell('question_id'), failure: error });
        }
    }
    const unreadableIds = new Set(unreadable.map(row => row.id));
    const readable = tasks.filter(task => !unreadableIds.has(task.id));
    if (readable.length === 0)
        throw unreadable[0]?.failure ?? noTasks(records.length, name);
    return { tasks: readable, unreadable };
}
function noTasks(rows, name) {
    return new errors/* Failure */.HR('dataset', `none of its ${rows} rows is a manager task`, {
        file: name,
        hint: 'Use a file in which the variant column is swe_manager.',
    });
}
/** Reduced to one line. */
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
            hint: 'Download it again, or compare it with its source.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/dataset/dataset.js









/**
 * Finds, verifies and reads a dataset: a name in the catalog, a file, or a URL, plain or gzip-compressed. A file can and
 * a URL must have a pin, `#sha256=` and 64 hexadecimal digits for the unpacked bytes.
 * @throws Failure
 */
async function loadDataset(reference, surroundings) {
    const { place, sha256 } = (0,address/* splitPin */.AU)(reference, DATASET);
    const { name, bytes, source } = await find(place, sha256, surroundings);
    return { name, source, sha256: (0,content/* sha256Of */.Bj)(bytes), ...readTasks(dataset_text(bytes, name), name) };
}
const DATASET = { noun: 'dataset', extension: 'csv' };
async function find(place, sha256, surroundings) {
    const { catalogueFolder = dataset_catalogue/* builtInFolder */.Oo } = surroundings;
    if ((0,address/* isAddress */.PW)(place)) {
        const file = await (0,address/* fetchPinned */.Pv)(place, sha256, DATASET, surroundings);
        return { ...file, source: file.name };
    }
    const catalogue = await (0,dataset_catalogue/* readCatalogue */.YW)(catalogueFolder);
    const entry = Object.hasOwn(catalogue, place) ? catalogue[place] : undefined;
    if (entry === undefined) {
        if (/[\\/]|\.(csv|gz)$/i.test(place)) {
            const packed = await surroundings.readFile(place, sha256 !== undefined);
            if (packed !== null)
                return unpacked(packed, place, place, { sha256 });
            throw new errors/* Failure */.HR('configuration', 'there is no such dataset', {
                file: place,
                hint: 'Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=.',
            });
        }
        throw new errors/* Failure */.HR('configuration', `there is no dataset "${place}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(place, Object.keys(catalogue))} A file is named with a "/" in it or ".csv" at its end.`,
        });
    }
    if ('file' in entry) {
        const packed = await (0,promises_.readFile)(external_node_path_.join(catalogueFolder, entry.file));
        return unpacked(packed, place, `tasks/${entry.file}`, { sha256 });
    }
    return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, surroundings);
}
async function published(name, entry, surroundings) {
    const { repository, commit, path: file, ...pin } = entry;
    const { publicFiles = 'https://raw.githubusercontent.com' } = surroundings;
    const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
    const bytes = await (0,address/* fetched */.sg)(url, pin, pin.blob, name, DATASET, surroundings);
    return { name, source: `${repository}@${commit}:${file}`, bytes };
}
function unpacked(packed, name, source, pin) {
    const bytes = (0,content/* unpack */.l1)(packed, source);
    (0,content/* verify */.MX)(bytes, pin, source, DATASET.noun);
    return { name, source, bytes };
}
/** Returned as bytes, because the CSV reader takes bytes and decoding would waste time and memory. */
function dataset_text(bytes, name) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes;
    throw new errors/* Failure */.HR('dataset', 'not text in UTF-8', { file: name, hint: 'Convert it to UTF-8.' });
}


/***/ }),

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38070);


/** Total over an agent's turns or an arm's answers. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** What answered, as reported by the endpoint. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's id and creation time in seconds. Cached responses repeat both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Company that ran the model, reported by routers such as OpenRouter. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* unused harmony exports shardFileSchema, parseShard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47613);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58759);









/** More than the maximum number of jobs in a GitHub matrix. */
const MAX_SHARDS = 1000;
/** The output of one shard: everything a verdict needs about its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().max(MAX_SHARDS), of: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().max(MAX_SHARDS) }),
    command: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP,
    /** Answers per task, for commands with that setting. */
    samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(), zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('baseline')]).nullable(),
    /** Models from the command line of `compare`. */
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    /** Hash of all requests of the run, for every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** Start of its comparison, from the store. */
    begun: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    /** Whether it had an API key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    /** All answers to its tasks, cached and new. */
    trials: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .trialSchema */ .WI),
    /** Keys of the new answers. */
    paid: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Number of requests, including those without an answer. */
    requests: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
});
/** Settings to pass on, without parts of URLs that can be secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP.parse({
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
/** Writes the file into a folder and returns its path. Names are unique, so one folder can hold all shards. */
async function writeShard(content, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
    return file;
}
/**
 * Reads the shards of one run from anywhere below the folders, sorted by number. If a shard was rerun, the last one
 * counts.
 * @param command whose shards to read; undefined if there is only one
 * @throws Failure if one is missing or does not match the others.
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no shard in ${folders.join(', ')}`, {
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
    const them = missing.length === 1 ? 'it' : 'them';
    const names = missing.map(_config_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `missing shards: ${names.join(', ')}`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
/** The shards below a folder. @throws Failure if it cannot be read. */
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Check the path, and download the shards into it first.',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return parseShard((await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(file)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Make it with the same version, and copy the whole file.',
            cause: error,
        });
    }
}
/** @throws Error if it is not a shard. */
function parseShard(text) {
    return shardFileSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('has a different number of shards');
    if (other.content.command !== content.command)
        throw differs('is from a different command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('has different tasks');
    if (other.content.asked !== content.asked)
        throw differs('has a different configuration');
}


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for integers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** NaN becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchFor),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Node's own fetch gives up if the first byte takes longer. */
const LONGEST_WAIT_MS = 300_000;
/**
 * A `fetch` that uses the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lowercase wins, as in curl), otherwise Node's
 * own. Call it with URLs, not with `Request` objects.
 * @param waitMs maximum time until the first byte
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
async function fetchFor(environment, waitMs = 0) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const httpsProxy = proxyIn(environment, 'https_proxy');
    const proxied = httpProxy !== '' || httpsProxy !== '';
    if (!proxied && waitMs <= LONGEST_WAIT_MS)
        return fetch;
    // Node 20's fetch does not support proxies or agents from another version of undici.
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // The caller has its own timeout.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const direct = new undici.Agent(patience);
    // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
    const proxyFor = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
    const plain = httpProxy === '' ? direct : proxyFor(httpProxy, false);
    const secure = proxied ? proxyFor(httpsProxy || httpProxy, true) : direct;
    const goesDirect = exceptions(read(environment, 'no_proxy'));
    const dispatcherFor = (address) => {
        if (goesDirect(address))
            return direct;
        return address.protocol === 'https:' ? secure : plain;
    };
    // The same standard, typed by another release.
    const fetchThrough = undici.fetch;
    return (input, init) => fetchThrough(input, {
        ...init,
        dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
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

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38070);



/** How an answer was read from the solver's output. Only `json` and `lenient` have a proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far more than possible, and far below number overflow when summed. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** Batches can take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Maximum stored characters of an answer. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did before its answer; null if unknown. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Number of model responses, each with its tool calls. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Number of distinct files read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One event of an agent's run: a model response, a message, a tool call, or a tool result. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('turn'),
        /** Response time of the model. */
        latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
        /** US dollars; null if the price is unknown. */
        cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
        usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored permanently, with everything needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer. */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Sample number within its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the picked proposal; null if unreadable. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Displayed position of the picked proposal, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's output, without the middle if it is long; empty for solvers without a model. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null if neither endpoint nor configuration has a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters actually sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: all events after the task was sent. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A missing answer, which never counts as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Number of failed requests. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost anyway; null if unknown. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});
/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ })

};
