export const id = 4671;
export const ids = [4671];
export const modules = {

/***/ 54866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ datasetOptions),
/* harmony export */   O: () => (/* binding */ codeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29593);
/* harmony import */ var _shared_network_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66218);
/* harmony import */ var _trusted_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80657);






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
async function datasetOptions(world, place) {
    return {
        readFile: ownFiles(place, world),
        cacheFolder: datasetsFolder(world),
        fetch: await (0,_shared_network_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFor */ .Gt)(world.env),
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
        const checkout = await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_5__/* .openCheckout */ .Hj)(await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(world), world, null, [commit]);
        if (isPinned)
            return (await (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readTrusted */ .G2)(file, checkout)) ?? onDisk(file);
        return (0,_trusted_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readUnlessOwn */ .BU)(file, 'file', checkout);
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
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
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
        (0,make_folder/* makeFolder */.f)(folder);
        return (await waitFor(file, isGood)) ?? (await makeLocked(file, isGood, make));
    }
    catch (cause) {
        const isSystemFailure = isSystemError(cause) || (cause instanceof errors/* Failure */.HR && cause.kind === 'system');
        if (!isSystemFailure)
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
        const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,promises_.writeFile)(temporary, bytes);
            await (0,promises_.rename)(temporary, file);
        }
        catch (error) {
            await (0,promises_.rm)(temporary, { force: true });
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

/***/ 10752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   uM: () => (/* binding */ readCatalog)
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
const catalogSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([publishedSchema, embeddedSchema]));
/** The datasets with a name. */
async function readCatalog(folder) {
    return catalogSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'datasets.json'), 'utf8')));
}
/** Code of a dataset's tasks: `owner/name` or a folder; undefined if unknown. */
async function codeOf(dataset) {
    const catalog = await readCatalog(builtInFolder);
    const entry = Object.hasOwn(catalog, dataset) ? catalog[dataset] : undefined;
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
// EXTERNAL MODULE: ./build/dataset/catalog.js
var dataset_catalog = __webpack_require__(10752);
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
async function loadDataset(reference, options) {
    const { place, sha256 } = (0,address/* splitPin */.AU)(reference, DATASET);
    const { name, bytes, source } = await find(place, sha256, options);
    return { name, source, sha256: (0,content/* sha256Of */.Bj)(bytes), ...readTasks(dataset_text(bytes, name), name) };
}
const DATASET = { noun: 'dataset', extension: 'csv' };
async function find(place, sha256, options) {
    const { catalogFolder = dataset_catalog/* builtInFolder */.Oo } = options;
    if ((0,address/* isAddress */.PW)(place)) {
        const file = await (0,address/* fetchPinned */.Pv)(place, sha256, DATASET, options);
        return { ...file, source: file.name };
    }
    const catalog = await (0,dataset_catalog/* readCatalog */.uM)(catalogFolder);
    const entry = Object.hasOwn(catalog, place) ? catalog[place] : undefined;
    if (entry === undefined) {
        if (/[\\/]|\.(csv|gz)$/i.test(place)) {
            const packed = await options.readFile(place, sha256 !== undefined);
            if (packed !== null)
                return unpacked(packed, place, place, { sha256 });
            throw new errors/* Failure */.HR('configuration', 'there is no such dataset', {
                file: place,
                hint: 'Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=.',
            });
        }
        throw new errors/* Failure */.HR('configuration', `there is no dataset "${place}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(place, Object.keys(catalog))} A file is named with a "/" in it or ".csv" at its end.`,
        });
    }
    if ('file' in entry) {
        const packed = await (0,promises_.readFile)(external_node_path_.join(catalogFolder, entry.file));
        return unpacked(packed, place, `tasks/${entry.file}`, { sha256 });
    }
    return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, options);
}
async function published(name, entry, options) {
    const { repository, commit, path: file, ...pin } = entry;
    const { publicFiles = 'https://raw.githubusercontent.com' } = options;
    const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
    const bytes = await (0,address/* fetched */.sg)(url, pin, pin.blob, name, DATASET, options);
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


/***/ })

};
