export const id = 3632;
export const ids = [3632];
export const modules = {

/***/ 3632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openJournal: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);
/* harmony import */ var _shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77989);





const recordSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        begin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        origin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        sent: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ created: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), batch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ settled: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);
/** Opens the journal of a store: append-only JSON lines in their own folder, which is not searched for trials. */
function openJournal(store) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(store, 'batches');
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'journal.jsonl');
    const submissions = new Map();
    for (const line of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n') : []) {
        const record = readRecord(line);
        if (record !== null)
            take(record);
    }
    function take(record) {
        if ('settled' in record)
            submissions.delete(record.settled);
        else if ('begin' in record) {
            const { begin: name, origin, keys, sent } = record;
            submissions.set(name, { origin, submission: { name, keys, sent, batch: null } });
        }
        else {
            const known = submissions.get(record.created);
            if (known === undefined)
                return;
            submissions.set(record.created, { ...known, submission: { ...known.submission, batch: record.batch } });
        }
    }
    function write(record) {
        (0,_shared_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
        // Starts a new line, in case a killed run left an incomplete one.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `\n${JSON.stringify(record)}\n`);
        take(record);
    }
    return {
        open: origin => [...submissions.values()].flatMap(one => (one.origin === origin ? [one.submission] : [])),
        begin: ({ name, keys, sent }, origin) => write({ begin: name, origin, keys: [...keys], sent }),
        created: (name, batch) => write({ created: name, batch }),
        settle: (name, status) => write({ settled: name, status }),
    };
}
function readRecord(line) {
    try {
        return recordSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(line));
    }
    catch {
        return null;
    }
}


/***/ })

};
