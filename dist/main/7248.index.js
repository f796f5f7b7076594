export const id = 7248;
export const ids = [7248];
export const modules = {

/***/ 97248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dashboardCommand: () => (/* binding */ dashboardCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _history_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65451);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41753);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77989);






/** Writes a history as a static site. */
async function dashboardCommand({ history, id, out, json }, world) {
    const { records, damage } = await (0,_history_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readFolder */ .j1)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, history), id);
    for (const failure of damage)
        world.tell(`${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(failure)}\n`);
    if (!records.some(({ kind }) => kind !== 'acceptance')) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', 'the history contains no runs', {
            file: history,
            hint: 'Add runs with `run --history` or `compare --history`, or with the action input `history`.',
        });
    }
    const { renderDashboard } = await Promise.all(/* import() */[__webpack_require__.e(6834), __webpack_require__.e(991), __webpack_require__.e(9391)]).then(__webpack_require__.bind(__webpack_require__, 39391));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(world.directory, out);
    let files = 0;
    for (const [name, content] of renderDashboard(records)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        try {
            (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
        }
        catch (cause) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('configuration', `the dashboard cannot be written to ${out}: ${cause instanceof Error ? cause.message : cause}`, {
                hint: 'Choose another folder with --out.',
                cause,
            });
        }
        files++;
    }
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.join(out, 'index.html');
    world.print(json ? `${JSON.stringify({ start, files })}\n` : `${start}\n`);
    world.tell(`${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, 'page')} written.\n`);
    return _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
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

/***/ 32215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46742);


/** One unreadable file must not hide the others. */
function readAll(files) {
    const records = [];
    const damage = [];
    for (const { name, text } of files) {
        try {
            records.push((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(text, name));
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw error;
            damage.push(error);
        }
    }
    return { records, damage };
}


/***/ }),

/***/ 46742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   hl: () => (/* binding */ RECORD_VERSION),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);




/** Incremented when readers of older records would misread a newer one. */
const RECORD_VERSION = 1;
const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const answersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    right: whole,
    samples: whole,
    missing: whole,
    /** How often each proposal was picked, by id; `none` for unreadable answers. */
    picks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive()),
});
const armRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Unique within a run, and the same in every run. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Hash of everything the arm sends for this suite. A different digest is a different arm with a new series. */
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    solver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    order: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['dataset', 'shuffled']),
    /** Share of correct answers with equal weight per task, and its 95% interval on these tasks. */
    accuracy: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Sum over the tasks: price in US dollars times share of correct answers. */
    earned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Cost of these answers in US dollars; null if no price is known. */
    cost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: whole, output: whole }),
    medianLatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    answers: whole,
    /** Number of unreadable answers. */
    formatErrors: whole,
    missing: whole,
    /** What answered, with the number of trials each, most first. */
    served: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.extend({ trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })),
    /** By task id, without tasks that have no new or missing answers. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answersSchema),
});
const everyRecord = {
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_VERSION),
    /** Version of swelancer-gate. */
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** End of the run; for an acceptance, the time of writing. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** Gate of the repository. */
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** 40-digit commit; null for a work tree. */
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Id of the GitHub run or, for an acceptance, of the comment; a hash elsewhere. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\w+$/),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
};
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['measure', 'compare']),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Accuracy of guessing. */
        chance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        /** Accuracy of fixed rules on this suite. */
        floors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ solver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), accuracy: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })),
        tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            /** The original GitHub issue. */
            url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
            /** US dollars. */
            price: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
            proposals: whole,
        })),
    }),
    /** Only new answers of this run; cached ones are in earlier records. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(armRecordSchema).min(1),
});
const acceptanceRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ...everyRecord,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('acceptance'),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Login of the person who accepted the drop, and their reason. */
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Accuracy minus the baseline's, with its interval; null without a comparison. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ estimate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
});
/**
 * The record of one run: numbers, ids and counts. It contains no text of tasks, models or prompts and no correct
 * answers, so that it can be public.
 */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [runRecordSchema, acceptanceRecordSchema]);
/** Folder of the records within the history's folder or branch. */
const RECORDS = 'runs';
/**
 * File name of a record, sortable by time, without colons, which Windows does not allow. One run can measure and compare
 * within a second.
 */
function fileOf({ at, run, id, kind }) {
    const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
    return `${time}-${run}-${id}${kind === 'compare' ? '.compare' : ''}.json`;
}
const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
/** The files in that folder with records (of one gate), oldest first. */
function recordFiles(names, id) {
    return names.filter(name => (id === undefined ? FILE.test(name) : FILE.exec(name)?.groups?.id === id)).sort();
}
function writeRecord(record) {
    return `${JSON.stringify(recordSchema.parse(record))}\n`;
}
/** @throws Failure if this version cannot read it. */
function readRecord(text, file) {
    try {
        return recordSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'unsupported or corrupt history record', {
            file,
            hint: 'Use the version that wrote it, or restore the file from git.',
            cause,
        });
    }
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
