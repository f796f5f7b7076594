export const id = 69;
export const ids = [69];
export const modules = {

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1753);
/* harmony import */ var _verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);






/** Writes what a shard hands over and gives the file, what the shard did in one sentence, and the exit code. */
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
        ? ` It ended early: ${(0,_verdict_ends_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(failure).reason}`
        : spent.exhausted !== null && spent.exhausted !== 'interrupted'
            ? ' Its part of the budget ended.'
            : '';
    const broken = failure !== null || spent.exhausted === 'interrupted';
    return { file, words: `${did}.${end}`, exitCode: broken ? _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.error : _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.passed };
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/gate-session.js + 4 modules
var gate_session = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/app/replay.js
var replay = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/app/session.js + 9 modules
var session = __webpack_require__(3823);
// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/config/run.js
var run = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/report/read.js
var read = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/cli/commands/deliver.js
var deliver = __webpack_require__(473);
// EXTERNAL MODULE: ./build/app/estimate.js
var app_estimate = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/app/prepare-gate.js
var prepare_gate = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/app/sides.js + 1 modules
var sides = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(1753);
;// CONCATENATED MODULE: ./build/cli/commands/estimate.js





/** Says what a gate would take, and sends nothing. */
async function printEstimate(request, tools, json, world) {
    const prepared = await (0,prepare_gate/* prepareGate */.N)(await (0,sides/* readSides */.h)(request, tools), request, tools);
    const estimate = (0,app_estimate/* estimateGate */.Q)(prepared);
    const detectableDrop = (0,app_estimate/* detectableBy */.H)(prepared);
    world.print(json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}\n` : describe(estimate, detectableDrop));
    return errors/* EXIT */.dc.passed;
}
function describe({ firstRound, mostAnswers, searchAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
    const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
    if (answers === 0)
        return 'No calls: everything that the first look needs is known.\n';
    const bound = atMost ? 'at most ' : 'about ';
    const unknown = byAgents ? 'unknown (until an answer is stored)' : 'unknown (set sampling.max-tokens)';
    const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${(0,format/* integer */.nd)(tokens)}`;
    const noCost = `unknown (set prices, ${byAgents ? 'or store an answer first' : 'and sampling.max-tokens'})`;
    const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
    return [
        ...(byAgents ? [`Answers ${counted((0,format/* integer */.nd)(answers), (0,format/* integer */.nd)(mostAnswers))}, each the work of an agent`] : []),
        calls === null || mostCalls === null
            ? "Calls   unknown: what an agent's program asks its model cannot be counted here"
            : `Calls   ${byAgents ? bound : ''}${counted((0,format/* integer */.nd)(calls), (0,format/* integer */.nd)(mostCalls))}`,
        ...(searchAnswers === 0
            ? []
            : [
                `Cause   at most ${(0,format/* count */.U9)(searchAnswers, 'answer')} more if accuracy drops, to find what caused it (explain-drop)`,
            ]),
        inputTokens === null && outputTokens === null
            ? `Tokens  ${unknown}`
            : `Tokens  ${figure(inputTokens, byAgents ? bound : '')} in, ${figure(outputTokens)} out until the first look`,
        `Cost    ${dollars === null ? noCost : `${bound}${(0,format/* cost */.y)(dollars)} until the first look`}`,
        ...(detectableDrop === null
            ? []
            : [`Finds   a drop of ${(0,format/* size */.Ej)(detectableDrop)} 8 times in 10, smaller ones less often`]),
        ...(byAgents && atMost ? ['These are the limits of each answer: no answer of this agent is stored yet.'] : []),
        ...tooSmall,
        'Nothing was sent.\n',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/cli/commands/shard.js
var commands_shard = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/cli/commands/gate.js










async function gateCommand(given, world) {
    const settings = (0,gate_session/* withTaskText */.RJ)(given, world);
    if (settings.replay !== undefined) {
        const report = await (0,read/* readReport */.t)(external_node_path_.resolve(world.directory, settings.replay));
        return (0,deliver/* deliver */.c)((0,replay/* replay */.e)(report, (0,run/* overridden */.Je)(report.decision, settings)), settings, world);
    }
    if (settings.estimate) {
        const none = { apiKey: api_key.NO_KEY_NEEDED, fallbackApiKey: api_key.NO_KEY_NEEDED };
        return (0,gate_session/* withGate */.ki)(settings, world, none, (request, tools) => printEstimate(request, tools, settings.json, world));
    }
    const keys = (0,session/* keysFrom */.hi)(settings, world);
    const { shard } = settings;
    if (shard === undefined)
        return (0,deliver/* deliver */.c)(await (0,gate_session.runGate)(settings, world, keys), settings, world);
    const share = await (0,gate_session/* runGateShard */.D2)(settings, shard, world, keys);
    const keyed = keys.apiKey.kind === 'key';
    return (0,commands_shard/* deliverShard */.Y)(share, { command: 'gate', settings, keyed, shard }, world);
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ deliverShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);


/** The same on the command line. */
async function deliverShard(share, run, world) {
    const { file, words, exitCode } = await (0,_app_shard_session_js__WEBPACK_IMPORTED_MODULE_1__/* .handOver */ .C)(share, run, world);
    world.print(`${words}\n`);
    world.tell(`To be merged: ${node_path__WEBPACK_IMPORTED_MODULE_0__.relative(world.directory, file)}\n`);
    return exitCode;
}


/***/ })

};
