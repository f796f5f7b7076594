export const id = 6853;
export const ids = [6853];
export const modules = {

/***/ 46260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToHistory: () => (/* binding */ addToHistory),
/* harmony export */   historyCommand: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85628);
/* harmony import */ var _history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97388);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65451);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93021);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41753);







const DAY_MS = 86_400_000;
/** Actions on a history in a folder. */
async function historyCommand(settings, world) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.history);
    if (settings.action === 'prune')
        return prune(folder, settings, world);
    const { records, damage } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolder */ .j1)(folder, settings.id);
    for (const { file, message } of damage)
        world.tell(`${file} ${message}; it is left out.\n`);
    if (settings.action === 'drift')
        printDrift(records, settings, world);
    else if (settings.json)
        world.print(`${JSON.stringify(records, null, 1)}\n`);
    else
        for (const record of records)
            world.print(`${linesOf(record).join('\n')}\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}
/** Adds a run's new results to the history in a folder. If that fails, it is only reported. */
async function addToHistory(record, folder, world) {
    try {
        if (record === null)
            world.tell('No new answers, so nothing was added to the history.\n');
        else
            await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .folderHistory */ .Zd)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, folder)).add(record);
    }
    catch (error) {
        if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
            throw error;
        world.tell(`${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .WE)(error)}\n`);
    }
}
/** One line per arm of a run, or per acceptance. */
function linesOf(record) {
    const start = `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n$)(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
    if (record.kind === 'acceptance') {
        return [`${start}#${record.pullRequest} accepted by ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.by, 40)}: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(record.reason, 100)}`];
    }
    return record.arms.map(arm => [
        `${start}${record.suite.name.padEnd(8)}`,
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.accuracy).padStart(6),
        `(${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.low)} to ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(arm.high)})`.padEnd(18),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(arm.answers, 'answer').padStart(14),
        (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .cost */ .y)(arm.cost).padStart(11),
        ` ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(arm.name, 60)}`,
    ].join(' '));
}
/** Handles each gate of the history separately. */
function printDrift(records, { json }, world) {
    const ids = [...new Set(records.map(record => record.id))];
    const found = ids.map(id => ({ id, drifts: (0,_history_drift_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .w)(records.filter(record => record.id === id)).drifts }));
    const words = ({ id, drifts }) => `# ${id}\n\n${drifts.length === 0 ? 'No arm has drifted.\n' : (0,_history_drift_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDrift */ .iI)(drifts, null)}`;
    world.print(json ? `${JSON.stringify(found, null, 1)}\n` : found.map(words).join('\n'));
}
async function prune(folder, settings, world) {
    const { keep, 'older-than': days, yes } = settings;
    if (keep === undefined && days === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', 'history prune needs --keep or --older-than', {
            hint: 'Add --keep NUMBER to keep the newest records, or --older-than DAYS.',
        });
    }
    const names = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .prunable */ .W)(folder, { keep, before: days === undefined ? undefined : world.now() - days * DAY_MS });
    if (yes)
        await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRecords */ .DR)(folder, names);
    for (const name of names)
        world.print(`${name}\n`);
    world.tell(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(names.length, 'record')} ${yes ? 'removed' : 'would be removed; confirm with --yes'}.\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 65451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ removeRecords),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   Zd: () => (/* binding */ folderHistory),
/* harmony export */   j1: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77989);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47613);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32215);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46742);







/** Maximum size of a record. Thousands of tasks take a few megabytes. */
const MAX_RECORD_BYTES = 64 * 2 ** 20;
/** A history in a folder, from the command line or a checked-out branch. */
function folderHistory(folder) {
    return {
        async add(record) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .fileOf */ .W7)(record));
            try {
                (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecord */ .rh)(record), { flag: 'wx' });
            }
            catch (cause) {
                if (isCode(cause, 'EEXIST'))
                    return;
                throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'the history cannot be written', { file, hint: messageOf(cause), cause });
            }
        },
        newest: async (id, count) => read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder), id).slice(-count)),
    };
}
/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates if absent
 * @throws Failure if there is no history.
 */
async function readFolder(folder, id) {
    return read(folder, (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder), id));
}
async function read(folder, names) {
    const files = names.map(async (name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, name);
        return { name: file, text: (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBounded */ .C)(file, MAX_RECORD_BYTES)).toString('utf8') };
    });
    return (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readAll */ .y)(await Promise.all(files));
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft));
    }
    catch (cause) {
        if (!isCode(cause, 'ENOENT'))
            throw cause;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('configuration', 'there is no history here', {
            file: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft),
            hint: 'Pass the folder used with --history, or a checkout of the history branch.',
            cause,
        });
    }
}
/** Files of a history older than a given time, or beyond the newest ones. */
async function prunable(folder, { before, keep }) {
    const names = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordFiles */ .B5)(await namesIn(folder));
    const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
    return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}
async function removeRecords(folder, names) {
    for (const name of names)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORDS */ .ft, name));
}
/** The time in a file name, `20261124T031700Z`, in milliseconds. */
function timeOf(name) {
    return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, '$1-$2-$3:$4:$5'));
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   HJ: () => (/* binding */ phrases),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lK: () => (/* binding */ serialize),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91286);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93021);



/** GitHub Markdown as mdast, so that the library does the escaping. */
function text(value) {
    return { type: 'text', value };
}
function strong(...children) {
    return { type: 'strong', children };
}
/** Names, paths and models stay whole for copying, unless they are extremely long. */
function code(value) {
    return { type: 'inlineCode', value: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 100) };
}
function untrusted(value, length) {
    return text((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, length)));
}
function phrases(words) {
    return words.map(part => typeof part === 'string'
        ? text(part)
        : 'code' in part
            ? named(part.code, part.page)
            : 'strong' in part
                ? strong(text(part.strong))
                : untrusted(part.untrusted));
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
/** A table whose columns after the first are right-aligned. */
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
/** Collapsed content, if any. The summary is written as HTML, so it must be our own text. */
function details(summary, children) {
    if (children.length === 0)
        return [];
    const html = (value) => ({ type: 'html', value });
    return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}
/** The last line in small print, its parts separated by dots. */
function footer(parts) {
    if (parts.length === 0)
        return [];
    const small = (value) => ({ type: 'html', value });
    const between = parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
    return [paragraph(small('<sub>'), ...between, small('</sub>'))];
}
const EXTENSIONS = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false }),
    // GitHub reads `$…$` as math; `inert` marks dollar signs in untrusted text.
    { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' }] },
];
function serialize(children) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}
/** The rendering with as many rows as fit into a limit of UTF-8 bytes, possibly none. */
function fitting(most, limit, render) {
    let fits;
    let [low, high] = [0, most];
    // All rows nearly always fit, so they are tried first.
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
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
function normalCdf(z) {
    if (Number.isNaN(z))
        throw new RangeError('z is not a number');
    if (z < -9)
        return 0;
    if (z > 9)
        return 1;
    let sum = z;
    let term = z;
    for (let odd = 3; sum !== sum + term; odd += 2) {
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
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function studentQuantile(probability, degrees) {
    // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
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
/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
function binomialCdf(right, samples, rate) {
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
/** Smallest number in the range at which a monotonic condition is true. */
function bisect(isTrue, from, to) {
    let low = from;
    let high = to;
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
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
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the mean of the others;
 * null if fewer than half of the tasks have two answers.
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
 * Probability that a task with unanimous answers differs next time (Good, Biometrika 40, 1953): unseen outcomes are
 * about as likely as those seen exactly once.
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
