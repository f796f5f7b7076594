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
// EXTERNAL MODULE: ./build/app/session.js + 10 modules
var session = __webpack_require__(3599);
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
// EXTERNAL MODULE: ./build/app/prepare.js + 1 modules
var prepare = __webpack_require__(4278);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(1753);
;// CONCATENATED MODULE: ./build/cli/commands/estimate.js




/** Says what a gate would take, and sends nothing. */
async function printEstimate(request, tools, json, world) {
    const prepared = await (0,prepare/* prepare */.iA)(await (0,prepare/* readSides */.hn)(request, tools), request, tools);
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


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard)
/* harmony export */ });
/* unused harmony exports shardFileSchema, parseShard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7613);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8759);









/** As many jobs as a matrix of GitHub's has at most, and some. */
const MAX_SHARDS = 1000;
/** What one shard hands over: everything that a verdict needs of its tasks. */
const shardFileSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    shard: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().max(MAX_SHARDS), of: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().max(MAX_SHARDS) }),
    command: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['gate', 'run', 'compare']),
    settings: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP,
    /** Answers per task, where the command takes that. */
    samples: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive().nullable(),
    /** Models that compare was told on the command line. */
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()).nullable(),
    suite: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    /** Name of all that is asked in the run, of every arm and task. */
    asked: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** When its comparison was begun, as the store tells. */
    begun: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    /** Whether it had a key. */
    keyed: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    /** All that it knows of its tasks: answers that were stored before, and those it took. */
    trials: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_trial_trial_js__WEBPACK_IMPORTED_MODULE_6__/* .trialSchema */ .WI),
    /** Keys of those that it took. */
    paid: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Requests that it sent, those without an answer too. */
    requests: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
});
/** Settings as they are handed over: what an address holds besides the place may be a secret. */
function sharedSettings(settings) {
    const bare = (address) => (address === undefined ? undefined : withoutSecrets(address));
    return _config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedSettingsSchema */ .yP.parse({
        ...settings,
        'base-url': bare(settings['base-url']),
        'fallback-base-url': bare(settings['fallback-base-url']),
    });
}
function withoutSecrets(address) {
    const { origin, pathname } = new URL(address);
    return origin + pathname;
}
const NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
/** Writes the file into a folder and gives its path. Its name tells it from the others', so that all fit into one folder. */
async function writeShard(content, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const { command, shard } = content;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(shardFileSchema.parse(content))}\n`);
    return file;
}
/**
 * Reads the shards of one run in the order of their numbers, wherever below the folders they lie. Of a shard that ran
 * again, the last one counts.
 * @param command whose shards; undefined where there are those of one command alone
 * @throws Failure when one is missing or does not belong to the others.
 */
async function readShards(folders, command) {
    const found = new Map();
    for (const folder of folders) {
        for (const file of await shardFiles(folder, command)) {
            const content = await readShard(file);
            const known = found.get(content.shard.number);
            if (known === undefined || known.content.finishedAt < content.finishedAt) {
                found.set(content.shard.number, { file, content });
            }
        }
    }
    const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
    if (first === undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no shard in ${folders.join(', ')}`, {
            hint: 'A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-…, compare-…) in its --out folder.',
        });
    }
    for (const other of others)
        checkSameRun(first, other);
    const { of } = first.content.shard;
    const missing = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(({ number }) => !found.has(number));
    if (missing.length > 0)
        throw incomplete(missing);
    return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing) {
    const [are, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const names = missing.map(_config_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardName */ .Az);
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `of the shards, ${names.join(', ')} ${are} missing: nothing was decided`, {
        hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`,
    });
}
async function shardFiles(folder, command) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
        const isWanted = (name) => {
            const found = NAME.exec(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(name));
            return found !== null && (command === undefined || found[1] === command);
        };
        return names.filter(isWanted).map(name => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    }
    catch (error) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'the folder of shards cannot be read', {
            file: folder,
            hint: 'Were the shards downloaded into it?',
            cause: error,
        });
    }
}
async function readShard(file) {
    try {
        return parseShard((await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .C)(file)).toString('utf8'));
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
            throw error;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', 'is not a shard that this version can read', {
            file,
            hint: 'Was it made by the same version, and copied whole?',
            cause: error,
        });
    }
}
/** @throws Error when it is none. */
function parseShard(text) {
    return shardFileSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .qF)(text));
}
function checkSameRun({ file, content }, other) {
    const differs = (what) => new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `${what} than ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, {
        file: other.file,
        hint: 'Run all shards of one commit with the same settings.',
    });
    if (other.content.shard.of !== content.shard.of)
        throw differs('is one of another number of shards');
    if (other.content.command !== content.command)
        throw differs('comes from another command');
    if (other.content.suite.hash !== content.suite.hash)
        throw differs('was asked other tasks');
    if (other.content.asked !== content.asked)
        throw differs('was asked with another configuration');
}


/***/ })

};
