export const id = 967;
export const ids = [967];
export const modules = {

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2775);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1535);



/** Renders an earlier report again, with this version's renderings. */
async function reportCommand(settings, world) {
    return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(await (0,_report_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.file)), settings, world);
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1157);



/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
async function readReport(file) {
    let value;
    try {
        value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report is not valid JSON', {
            file,
            cause: error,
        });
    }
    const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = _report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSchema */ .Q.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   V7: () => (/* binding */ servedSchema),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7697);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** Who answered, as far as the endpoint said. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Routers such as OpenRouter name the company that ran the model. */
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Hash of everything that can change the answer (design: trial key). */
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** n-th sample of its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    solver: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, whole; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    usage: usageSchema.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    served: servedSchema.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
