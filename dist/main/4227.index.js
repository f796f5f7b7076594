export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49585);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58937);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93021);




const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
    format: true,
    ignoreAttributes: false,
    attributesGroupName: 'attributes',
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
});
/** JUnit XML with the verdict and every task as test cases. A task fails only if it got worse beyond luck and the verdict is `regressed`. */
function renderJunit(report) {
    const broken = new Set(report.verdict.kind === 'regressed' ? (0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .movedTasks */ .I_)(report, 'worse') : []);
    const cases = [verdictCase(report), ...report.tasks.map(task => taskCase(report, task, broken))];
    const number = (outcome) => cases.filter(one => one[outcome]).length;
    const attributes = {
        name: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`swelancer-gate ${report.suite.name}`),
        tests: cases.length,
        failures: number('failure'),
        errors: number('error'),
        skipped: number('skipped'),
        time: seconds(Date.parse(report.finishedAt) - Date.parse(report.startedAt)),
    };
    const testcase = cases.map(({ failure, error, skipped, ...own }) => ({
        attributes: own,
        ...(failure && { failure: { attributes: failure } }),
        ...(error && { error: { attributes: error } }),
        ...(skipped && { skipped: { attributes: skipped } }),
    }));
    return builder.build({
        '?xml': { attributes: { version: '1.0', encoding: 'UTF-8' } },
        testsuites: { attributes, testsuite: { attributes: { ...attributes, timestamp: report.startedAt }, testcase } },
    });
}
function verdictCase(report) {
    const { kind, reason, exitCode } = report.verdict;
    const outcome = kind === 'error' ? 'error' : exitCode !== 0 ? 'failure' : kind === 'inconclusive' ? 'skipped' : null;
    const base = { name: 'verdict', classname: 'swelancer-gate' };
    return outcome === null ? base : { ...base, [outcome]: { message: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}. ${reason}`, 1000) } };
}
function taskCase(report, task, broken) {
    const trials = report.trials.candidate.filter(trial => trial.taskId === task.id);
    const base = {
        name: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${task.id} ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTitle */ .HV)(task.title)}`, _untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .TITLE_LENGTH */ .qt + 30),
        classname: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`swelancer-gate.${report.suite.name}`),
        time: seconds(trials.reduce((sum, trial) => sum + trial.latencyMs, 0)),
    };
    if (task.candidate.samples === 0)
        return { ...base, skipped: { message: 'not measured' } };
    if (!broken.has(task))
        return base;
    return { ...base, failure: { message: `correct answers before and now: ${(0,_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .picks */ .hI)(task)}` } };
}
function seconds(milliseconds) {
    return Math.round(milliseconds) / 1000;
}


/***/ })

};
