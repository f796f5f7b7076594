export const id = 3638;
export const ids = [3638];
export const modules = {

/***/ 43638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   powerCommand: () => (/* binding */ powerCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86577);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39541);
/* harmony import */ var _verdict_power_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52315);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73040);





/** Says what a gate on this suite would find, and what it would cost, before anybody relies on it. */
async function powerCommand({ runs, seed, json, ...settings }, world) {
    const { config, material, tasks, effort } = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .loadStored */ .c)(settings, world);
    // The simulation counts answers; each of an agent takes many calls.
    const maxCalls = (config.budget.maxCalls ?? Number.POSITIVE_INFINITY) / (callsOf(effort) ?? 1);
    const power = (0,_verdict_power_js__WEBPACK_IMPORTED_MODULE_3__/* .powerOf */ .f)(tasks, config.decision, { runs, maxCalls }, (0,_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .c)(seed));
    const text = describe(power, { suite: material.suite.name, tasks: tasks.length, runs, effort });
    world.print(json ? `${JSON.stringify({ ...power, effort }, null, 1)}\n` : `${text}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}
/** Calls of one answer of an agent; null where none answers, or its calls cannot be counted. */
function callsOf(effort) {
    return effort === null || effort.calls === null ? null : effort.calls / effort.answers;
}
function effortWords(effort) {
    const calls = callsOf(effort);
    const bound = effort.atMost ? 'at most' : 'about';
    const counted = calls === null ? 'calls that cannot be counted here' : `${bound} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.round(calls), 'call')}`;
    const price = effort.cost === null ? 'an unknown cost' : `${bound} ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .cost */ .y)(effort.cost / effort.answers)}`;
    return `Each answer is the work of an agent: ${counted}, for ${price}.`;
}
function describe({ rates, baselineSamples, rows }, { suite, tasks, runs, effort }) {
    const source = rates === 'stored'
        ? 'as often as your stored answers'
        : 'as often as those of a typical model (nothing is stored yet)';
    return [
        `Suite ${suite}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(tasks, 'task')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(baselineSamples, 'stored answer')} a task, right ${source}.`,
        `Each line is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs, 'simulated run')} of the gate itself.`,
        ...(effort === null ? [] : [effortWords(effort)]),
        '',
        `true drop     fails the build   passes   inconclusive   ${effort === null ? '  calls' : 'answers'}`,
        ...rows.map(({ drop, verdicts, candidateCalls, baselineCalls }) => [
            (drop === 0 ? 'none' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(drop)).padEnd(12),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.regressed).padStart(17),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.passed).padStart(8),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdicts.inconclusive).padStart(14),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(Math.round(candidateCalls + baselineCalls)).padStart(9),
        ].join(' ')),
    ].join('\n');
}


/***/ }),

/***/ 73040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadStored)
/* harmony export */ });
/* harmony import */ var _arm_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9065);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71585);
/* harmony import */ var _config_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49926);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);
/* harmony import */ var _trial_estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92741);
/* harmony import */ var _trial_sampling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96796);
/* harmony import */ var _verdict_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83493);
/* harmony import */ var _verdict_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2391);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25693);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66795);










/**
 * Loads a suite and what is stored of the configuration's answers to it. Sends nothing.
 * @throws Failure
 */
async function loadStored(given, world) {
    const settings = { ..._config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsSchema */ .dP.parse({}), ...given };
    const head = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__.findHead)(settings, world);
    const file = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(head, settings.config);
    const known = file ?? (0,_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigFile */ .me)('', settings.config);
    const wished = (0,_config_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runConfig */ .aA)(settings, known, known);
    // The key of a trial does not hold the API key: any will do to find what is stored.
    return (0,_tools_js__WEBPACK_IMPORTED_MODULE_9__/* .withTools */ .YP)(settings, world, { apiKey: 'none', fallbackApiKey: null }, async (tools) => {
        const material = await tools.material(wished, head);
        if (file === null) {
            const tasks = material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] }));
            return { config: wished, material, tasks, effort: null };
        }
        const arm = await (0,_arm_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readArm */ .T)('candidate', head, file, settings);
        const config = { ...wished, decision: (0,_verdict_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .affordable */ .d3)(wished.decision, material.tasks.length, [arm.solver]) };
        const solvers = { baseline: null, candidate: await tools.solver(arm, config, material) };
        const sampler = (0,_trial_sampling_js__WEBPACK_IMPORTED_MODULE_5__/* .createSampler */ .tB)({ ...tools, budget: config.budget, concurrency: 1, solvers });
        const answered = sampler.known('candidate', material.tasks);
        const { tasks } = (0,_verdict_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .situationOf */ ._)(material.tasks, null, answered, '', { decision: config.decision, canSample: false });
        const side = { arm, solver: solvers.candidate };
        const all = (0,_trial_sampling_js__WEBPACK_IMPORTED_MODULE_5__/* .samplesOf */ .lc)(material.tasks.map(({ id }) => ({ taskId: id, arm: 'candidate', samples: 1 })), material.tasks);
        return {
            config,
            material,
            effort: (0,_trial_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .isAgent */ .y)(side) ? (0,_trial_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateTrials */ .W)(all, { candidate: side }, answered.trials, config.termsOf, () => 0) : null,
            tasks: tasks.map(({ taskId, price, candidate }) => ({
                taskId,
                price,
                stored: candidate.filter(slot => slot !== 'missing'),
            })),
        };
    });
}


/***/ })

};
