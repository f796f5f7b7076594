export const id = 2775;
export const ids = [2775];
export const modules = {

/***/ 78697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareReportSchema),
/* harmony export */   g: () => (/* binding */ COMPARE_REPORT_VERSION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58759);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87177);



/** Incremented when readers of older reports would misread a newer one. */
const COMPARE_REPORT_VERSION = 1;
const comparedArmSchema = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl.candidate.extend({
    /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Name of its entry under `matrix.agents`; null without such an axis. */
    agent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** 95% interval of `accuracy` on these tasks; null without answers. */
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per answer, including cached ones; null if a price is unknown. */
    costPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** US dollars per correct answer; null if there is none. */
    costPerRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    p90LatencyMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Mean over the answers that reported it; null if none did. */
    tokensPerAnswer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), output: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Share of readable picks of the first option, and the share of an unbiased solver with the same accuracy. */
    firstPicks: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ share: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), unbiased: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable(),
    /** Possible ranks, 1 is best; null without answers. */
    rank: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ best: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), worst: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    /** Pareto-optimal: no other arm is as accurate at the same or a lower cost. False if the cost is unknown. */
    efficient: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Why it could not be measured, or not completely; null if it could. */
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }).nullable(),
});
/** Two arms on their common tasks. */
const pairSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** The arm with the higher accuracy on those tasks. */
    ahead: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    behind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own 95% interval. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Two-sided, exact. */
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The same, corrected for the number of pairs (Holm). */
    adjustedP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Whether `ahead` is proven better, with a family-wise error rate of at most `alpha`. */
    beats: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl;
const { id, title, url, price, proposals, correctProposalId, candidate } = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedShape */ .jl.tasks.element.shape;
const comparedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id,
    title,
    url,
    price,
    proposals,
    correctProposalId,
    /** By arm name. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), candidate),
});
const compareReportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(COMPARE_REPORT_VERSION),
    /** Distinguishes it from the report of a gate. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('compare'),
    ...{ tool, id: gate, startedAt, finishedAt, suite },
    /** Maximum chance of any false "beats" in the report. */
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** Most accurate first. */
    arms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedArmSchema),
    /** Every pair of arms with common tasks. */
    pairs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pairSchema),
    /** Groups of statistically indistinguishable arms, best first. An arm can be in several. */
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    ...{ notes, budget, reproduce, runUrl },
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparedTaskSchema),
    /** By arm name. Everything above can be recomputed from these. */
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .trialSchema */ .WI)),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .missingTrialSchema */ .ih)),
});


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnyReport),
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47613);
/* harmony import */ var _compare_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78697);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87177);






/**
 * Reads the report of a gate or a measurement.
 * @throws Failure if it is missing, not such a report, or of another version.
 */
async function readReport(file) {
    return onlyReport(await readAnyReport(file), file);
}
/**
 * Reads a report.json or a compare.json.
 * @throws Failure if it is missing, not a report, or of another version.
 */
async function readAnyReport(file) {
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(file).catch((cause) => {
        if (cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw cause;
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
            file,
            hint: 'Name a report.json or a compare.json that this program wrote.',
            cause,
        });
    });
    return parse(bytes.toString('utf8'), file);
}
/** @throws Failure if it is not the report of a gate or a measurement, or is of another version. */
function parseReport(text, file) {
    return onlyReport(parse(text, file), file);
}
function onlyReport(report, file) {
    if (report.kind !== 'compare')
        return report;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'this report compares models', {
        file,
        hint: 'Use the report.json of `gate` or `run`.',
    });
}
function parse(text, file) {
    let value;
    try {
        value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    }
    catch (cause) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the report is not valid JSON', {
            ...{ file, cause },
            hint: 'The file may be truncated. Use the original, or run the gate again.',
        });
    }
    const { version, kind } = headSchema.parse(value);
    if (version !== _report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_VERSION */ .Aj) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_VERSION */ .Aj}`, { file });
    }
    const result = kind === 'compare' ? _compare_report_js__WEBPACK_IMPORTED_MODULE_2__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportSchema */ .Qh.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `incomplete report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}
/** Fields that determine how to read the rest. */
const headSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J(), kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J() }).partial().catch({});


/***/ })

};
