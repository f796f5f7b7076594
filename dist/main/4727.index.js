export const id = 4727;
export const ids = [4727];
export const modules = {

/***/ 94727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performShard: () => (/* binding */ performShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36645);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31224);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50415);





/** Runs one shard, without a verdict or comment. */
async function performShard(shard, context, runContext, world) {
    const { plan, inputs } = context;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(inputs.settings.out, 'shards');
    const settings = { ...inputs.settings, out: folder };
    const divided = { settings, keyed: runContext.apiKey.kind === 'key', shard };
    const shares = [
        [plan.work.kind, await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(() => (0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measureShard */ .r)(plan.work, shard, settings, runContext, world))],
    ];
    if (plan.comparesModels) {
        const { shareNightly } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(9052), __webpack_require__.e(4112), __webpack_require__.e(3746), __webpack_require__.e(4671), __webpack_require__.e(1808), __webpack_require__.e(7782), __webpack_require__.e(5452), __webpack_require__.e(157), __webpack_require__.e(1270), __webpack_require__.e(4601), __webpack_require__.e(7918), __webpack_require__.e(6355), __webpack_require__.e(8532)]).then(__webpack_require__.bind(__webpack_require__, 17862));
        const share = await shareNightly(shard, settings, runContext, world);
        if (share !== null)
            shares.push(['compare', share]);
    }
    let worst = _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed;
    for (const [command, share] of shares) {
        const { words, exitCode } = await (0,_app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .C)(share, { command, ...divided }, world);
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)(exitCode === _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed ? 'notice' : 'error', words);
        worst = Math.max(worst, exitCode);
    }
    const calls = shares.reduce((sum, [, { spent }]) => sum + spent.calls, 0);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutputs */ .Kn)({ verdict: 'inconclusive', shard: folder, calls: String(calls), 'exit-code': String(worst) });
}


/***/ }),

/***/ 36645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72031);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41753);
/* harmony import */ var _verdict_early_verdicts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90980);






/** Writes a shard's output and returns the file, a one-sentence summary, and the exit code. */
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
    const finishedAt = new Date(world.now()).toISOString();
    const file = await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeShard */ .mO)({
        ...{
            version: 1,
            ...run,
            settings: (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettings */ .VA)(settings),
            samples: samples ?? null,
            models: models ? [...models] : null,
        },
        ...{ finishedAt, ...share, requests: spent.calls },
    }, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(world.directory, settings.out));
    const did = [
        `Shard ${(0,_config_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardName */ .Az)(run.shard)} of ${run.command}: ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(tasks, 'task')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(share.trials.length, 'answer')}`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(share.paid.length)} of them new`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(missing)} missing`,
        `${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(spent.calls, 'call')}, ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_4__/* .cost */ .y)(spent.cost)}`,
    ].join(', ');
    const end = failure !== null
        ? ` It ended early: ${(0,_verdict_early_verdicts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
}


/***/ })

};
