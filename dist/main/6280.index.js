export const id = 6280;
export const ids = [6280];
export const modules = {

/***/ 82201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _report_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83493);
/* harmony import */ var _verdict_procedure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10225);




/**
 * Decides again from the answers in a report, with other decision settings. Sends no requests: if the rule needs more
 * answers, the verdict is inconclusive.
 */
function replay(report, decision) {
    const { tasks, trials, missing, freshSince, identical, verdict } = report;
    // A verdict that did not depend on answers cannot change.
    if (identical || verdict.kind === 'error')
        return { ...report, decision };
    const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
    const candidate = { trials: trials.candidate, missing: missing.candidate };
    const step = (0,_verdict_procedure_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .s)((0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .situationOf */ ._)(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
    if (step.kind === 'sample')
        throw new Error('the rule asked for samples although there are none');
    const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
    return {
        ...report,
        decision,
        verdict: step.verdict,
        comparison: step.comparison,
        brokenTasks: [...step.brokenTasks],
        notes: [...step.notes, ...kept],
    };
}
/**
 * Compares the candidates of two reports, with the earlier one as the baseline. Sends no requests.
 * @throws Failure if they are not about the same tasks.
 */
function compareReports(report, earlier) {
    if (report.suite.hash !== earlier.suite.hash) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`, { hint: 'Only answers to the same tasks can be compared. Run both with the same suite.' });
    }
    const before = new Map(earlier.tasks.map(task => [task.id, task.candidate]));
    return replay({
        ...report,
        kind: 'gate',
        changes: [],
        parts: [],
        identical: false,
        // How either run ended does not matter here.
        verdict: { kind: 'inconclusive', cause: 'undecided', reason: '', exitCode: 0 },
        notes: [],
        alsoAgainst: null,
        brokenTasks: [],
        freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
        baseline: { ...earlier.candidate, name: 'baseline' },
        trials: { baseline: earlier.trials.candidate, candidate: report.trials.candidate },
        missing: { baseline: earlier.missing.candidate, candidate: report.missing.candidate },
        tasks: report.tasks.map((task) => {
            const baseline = before.get(task.id) ?? null;
            return { ...task, baseline, change: (0,_report_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .changeBetween */ .Vz)(baseline, task.candidate) };
        }),
    }, report.decision);
}


/***/ }),

/***/ 26280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82201);
/* harmony import */ var _report_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92775);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92827);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90473);





/** Renders an earlier report again with this version. */
async function reportCommand(settings, world) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.file);
    if (settings.against !== undefined) {
        const earlier = await (0,_report_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.against));
        return (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .c)((0,_app_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReports */ .l)(await (0,_report_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readReport */ .t)(file), earlier), settings, world);
    }
    const report = await (0,_report_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnyReport */ .D)(file);
    return report.kind === 'compare' ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__.deliverComparison)(report, settings, world) : (0,_deliver_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .c)(report, settings, world);
}


/***/ }),

/***/ 92775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAnyReport),
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47613);
/* harmony import */ var _compare_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78697);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95831);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15679);







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
    if (version !== _version_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_VERSION */ .A) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the report has version ${version}, this program reads version ${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_VERSION */ .A}`, { file });
    }
    const result = kind === 'compare' ? _compare_report_js__WEBPACK_IMPORTED_MODULE_2__/* .compareReportSchema */ .F.safeParse(value) : _report_js__WEBPACK_IMPORTED_MODULE_3__.reportSchema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `incomplete report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}
/** Fields that determine how to read the rest. */
const headSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J(), kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J() }).partial().catch({});


/***/ })

};
