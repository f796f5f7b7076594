export const id = 3823;
export const ids = [3823,6105];
export const modules = {

/***/ 56597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   J5: () => (/* binding */ readHandedOver),
/* harmony export */   _X: () => (/* binding */ refuseOwnShards),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13542);
/* harmony import */ var _sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73933);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47613);










/** @param head commit under test; null for the work tree */
async function openCheckout(git, { directory }, head, trusted) {
    return {
        git,
        root: git.top ?? directory,
        directory,
        head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
        trusted,
    };
}
/**
 * Reads a file that decides or testifies: at a trusted commit where it is there, else from the disk, unless it came with
 * the change under test. Null when it is not there.
 * @param what it is, for people
 * @throws Failure
 */
async function readHandedOver(file, what, checkout) {
    const trusted = await readTrusted(file, checkout);
    if (trusted !== null)
        return trusted;
    await refuseOwnEvidence(file, what, checkout);
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR)
            throw error;
        return null;
    });
}
/** Reads a file at the first trusted commit that has it; null when none has, or it is not in the repository. */
async function readTrusted(file, checkout) {
    const place = await placeInside(file, checkout);
    if (place === null)
        return null;
    for (const commit of checkout.trusted) {
        const content = await readAt(commit, place, checkout);
        if (content !== null)
            return content;
    }
    return null;
}
async function readAt(commit, place, { git }) {
    const label = commit.slice(0, 7);
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, commit, label);
    const found = await (0,_arm_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e)(tree, place);
    if (found?.kind !== 'file')
        return null;
    if (found.tree !== tree)
        return (await found.tree.read([found.file]))[0] ?? null;
    // Datasets are larger than the files of an arm may be.
    const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_8__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file: place,
        hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
    });
}
/**
 * Refuses a file or folder that came with the change under test: what a change could have written itself is no
 * evidence. What lies outside the repository, or is no part of the commit, was put there by somebody else.
 * @throws Failure
 */
async function refuseOwnEvidence(place, what, checkout) {
    const inside = await placeInside(place, checkout);
    if (inside === null || !(await isPartOf(checkout, inside)))
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
}
/**
 * Refuses shards that came with the change under test. Outside a repository there is no change.
 * @throws Failure
 */
async function refuseOwnShards(folders, { directory, env }) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)({ directory, env });
    if (typeof git === 'string')
        return;
    const checkout = await openCheckout(git, { directory }, null, []);
    for (const folder of folders) {
        for (const file of await (0,_sampling_shard_file_js__WEBPACK_IMPORTED_MODULE_6__/* .shardFiles */ .wq)(folder))
            await refuseOwnEvidence(file, 'shard', checkout);
    }
}
/** A place from the root of the repository, with slashes, wherever links lead to; null outside the repository. */
async function placeInside(place, { root, directory }) {
    const real = async (one) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(one).catch(() => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(one));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(await real(root), await real(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, place)));
    const isOutside = relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? null : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether the commit under test has the place, something below it, or a submodule or link above it. */
async function isPartOf({ git, head }, place) {
    const tree = await (0,_arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .commitTree */ .SC)(git, head, head.slice(0, 7));
    const parts = place.split('/');
    for (const length of parts.keys()) {
        const found = await tree.at(parts.slice(0, length + 1).join('/'));
        if (found !== 'folder')
            return found !== null;
    }
    return true;
}


/***/ }),

/***/ 23823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OO: () => (/* binding */ datasetSurroundings),
  hi: () => (/* binding */ keysFrom),
  YP: () => (/* binding */ withTools)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/arm/extra-body.js


/**
 * Fields that change how a model answers, and nothing else: not where the request goes, whose key it carries, how many
 * answers are paid for, or what a gateway fetches and keeps. Names are those of OpenAI, OpenRouter, vLLM, Mistral,
 * Fireworks, Alibaba and llama.cpp.
 */
const ALLOWED = new Set([
    // Routing among hosts of the same model
    ...['provider', 'route', 'transforms', 'context_length_exceeded_behavior'],
    // Reasoning
    ...['reasoning', 'reasoning_effort', 'reasoning_format', 'include_reasoning', 'thinking', 'enable_thinking'],
    ...['thinking_budget', 'chat_template_kwargs', 'verbosity'],
    // Sampling
    ...['n', 'seed', 'stop', 'temperature', 'top_p', 'top_k', 'top_a', 'min_p', 'typical_p', 'logit_bias'],
    ...['frequency_penalty', 'presence_penalty', 'repetition_penalty', 'length_penalty', 'no_repeat_ngram_size'],
    ...['mirostat', 'mirostat_tau', 'mirostat_eta'],
    // Safety
    ...['safe_prompt', 'safety_settings'],
    // How the answer comes back
    ...['stream', 'usage', 'response_format', 'tool_choice', 'parallel_tool_calls'],
]);
/** Settings of this program that a field would get around. */
const INSTEAD = {
    model: 'model',
    max_tokens: 'sampling.max-tokens',
    max_completion_tokens: 'sampling.max-tokens',
};
/**
 * @param further fields that the trusted configuration allows besides
 * @param file the arm's configuration
 * @throws Failure naming the field that is not allowed.
 */
function checkExtraBody({ extraBody, label }, further, file) {
    for (const [field, value] of Object.entries(extraBody)) {
        // Each answer to one request is paid for, and only the first is read.
        if (field === 'n' && value !== 1) {
            throw new errors/* Failure */.HR('configuration', `"extra-body.n" is at most 1 (${label})`, {
                file,
                hint: 'Remove the field: the gate requests each answer separately.',
            });
        }
        if (ALLOWED.has(field) || further.includes(field))
            continue;
        const instead = Object.hasOwn(INSTEAD, field) ? INSTEAD[field] : undefined;
        throw new errors/* Failure */.HR('configuration', `"extra-body.${field}" is not passed to the endpoint (${label})`, {
            file,
            hint: instead === undefined
                ? `${(0,did_you_mean/* didYouMean */.a)(field, [...ALLOWED])} To allow it, add it to \`extra-body-fields\` on the default branch first.`
                : `Set \`${instead}\` instead.`,
        });
    }
}

// EXTERNAL MODULE: ./build/arm/git.js
var git = __webpack_require__(29593);
// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(76105);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(36926);
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(37782);
;// CONCATENATED MODULE: ./build/model/extra-headers.js

/**
 * Fills in the environment variables that headers name as `$NAME` or in braces.
 * @throws Failure naming the header when a variable is not set, or holds what no header can.
 */
function fillHeaders(templates, env) {
    const secrets = [];
    const fill = (header, template) => template.replaceAll(/\$(?:\{(\w+)\}|([A-Z_][A-Z0-9_]*))/g, (_, braced, bare) => {
        const name = braced ?? bare;
        const value = env[name]?.trim() ?? '';
        if (value === '' || !/^[\t\x20-\x7e]+$/.test(value)) {
            const problem = value === '' ? 'is not set' : 'holds what no header can';
            throw new errors/* Failure */.HR('configuration', `headers: ${header} needs the environment variable ${name}, which ${problem}`, {
                hint: `Set it where the gate runs: in a workflow, under \`env:\`, from a secret.`,
            });
        }
        secrets.push(value);
        return value;
    });
    const headers = Object.fromEntries(Object.entries(templates).map(([name, value]) => [name, fill(name, value)]));
    return { headers, secrets };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(17579);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/model/list.js





const KIND = { noun: 'model list', extension: 'json' };
/**
 * Loads a model list: a file of the repository, or an address with a pin, `#sha256=` and 64 hexadecimal digits.
 * @param read gives the text of a file at a commit that is trusted, null when there is none
 * @throws Failure
 */
async function loadModelList(reference, read, downloads) {
    const { place, sha256 } = (0,address/* splitPin */.AU)(reference, KIND);
    if ((0,address/* isAddress */.PW)(place)) {
        const { name, bytes } = await (0,address/* fetchPinned */.Pv)(place, sha256, KIND, downloads);
        return readModelList(bytes.toString('utf8'), name);
    }
    const text = await read(place);
    if (text === null) {
        throw new errors/* Failure */.HR('configuration', 'there is no such model list', {
            file: place,
            hint: 'Check `models:` in the configuration, and commit the file.',
        });
    }
    (0,content/* verify */.MX)(Buffer.from(text), { sha256 }, place, KIND.noun);
    return readModelList(text, place);
}
/** US dollars, as decimal text; negative where a router decides. Null where the text is no number, or empty. */
const priceSchema = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), schemas/* number */.aig()])
    .transform(Number)
    .nullish()
    .catch(null);
/** Format: OpenRouter, "List available models", GET /api/v1/models. What else it says is passed over. */
const listSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1),
        context_length: schemas/* number */.aig().positive().nullish().catch(null),
        pricing: schemas/* object */.Ikc({
            prompt: priceSchema,
            completion: priceSchema,
            input_cache_read: priceSchema,
            input_cache_write: priceSchema,
            /** For each request, whatever its length. */
            request: priceSchema,
        })
            .nullish()
            .catch(null),
    })),
});
/** @throws Failure naming the field that is not understood. */
function readModelList(text, file) {
    const result = listSchema.safeParse(parsed(text, file));
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new errors/* Failure */.HR('configuration', `not a model list: "${issue?.path.join('.')}": ${issue?.message}`, {
            file,
            hint: "It has the form of OpenRouter's list of models: {data: [{id, context_length, pricing: {prompt, completion}}]}.",
        });
    }
    return new Map(result.data.data.map(({ id, context_length, pricing }) => [
        id,
        { prices: pricing == null ? null : pricesOf(pricing), contextTokens: context_length ?? null },
    ]));
}
/** Without both prices of an answer nothing is known: one entry that is odd does not reject the others. */
function pricesOf({ prompt, completion, input_cache_read, input_cache_write, request }) {
    if (prompt == null || completion == null || prompt < 0 || completion < 0)
        return null;
    return {
        input: perMillion(prompt),
        cachedInput: known(input_cache_read),
        ...(known(input_cache_write) !== null && { cacheWrite: known(input_cache_write) }),
        output: perMillion(completion),
        ...(request != null && request > 0 && { request }),
    };
}
/** Caches are never free of charge: a zero there means that they cost what other tokens do. */
const known = (price) => price == null || price <= 0 ? null : perMillion(price);
/** Without the dust of binary fractions: 0.00000057 a token is 0.57. */
const perMillion = (dollars) => Number((dollars * 1_000_000).toPrecision(12));
function parsed(text, file) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'the model list is not valid JSON', { file, cause });
    }
}

// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(44116);
// EXTERNAL MODULE: ./build/solver/command/recipe.js
var recipe = __webpack_require__(97660);
// EXTERNAL MODULE: ./build/model/clock.js
var clock = __webpack_require__(26824);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/shared/digest.js
var shared_digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
;// CONCATENATED MODULE: ./build/solver/chat.js




/** Raised when the same arm would be asked or read in another way: stored trials then no longer count. */
const VERSION = 2;
const ANSWER_SCHEMA = {
    name: 'decision',
    schema: {
        type: 'object',
        properties: { selected_proposal_id: { type: 'integer', description: 'Number of the proposal that is chosen.' } },
        required: ['selected_proposal_id'],
        additionalProperties: false,
    },
};
/** Answers a task with one call of a model. */
function createChatSolver(arm, client) {
    const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
    const { model } = arm.solver;
    const digests = new Map();
    const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
    const callFor = (task, shown) => ({
        ...common,
        messages: (0,template/* renderMessages */.dg)(prompt, files, task, shown),
    });
    return {
        name: 'chat',
        model,
        mostRequests: 1,
        prompt: (0,template/* promptOf */.Gh)(prompt, files),
        identity(task, sample) {
            // A prompt is long and is asked often: where all samples of a task are asked alike, it is digested once.
            const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
            const known = digests.get(name);
            if (known !== undefined)
                return known;
            const call = callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample));
            const digest = (0,shared_digest/* digestOf */.o)({ version: VERSION, origin: client.origin, ...call });
            digests.set(name, digest);
            return digest;
        },
        messages: (task, sample) => callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample)).messages,
        call,
        async solve(task, sample, signal) {
            const one = call(task, sample);
            return one.read(await client.complete(one.call, signal));
        },
    };
    function call(task, sample) {
        const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
        return { call: callFor(task, shown), read: reply => solutionOf(reply, shown) };
    }
}
function solutionOf(reply, shown) {
    const { refusal, finishReason, toolCalls, usage, cost, latencyMs, requests, served, sent } = reply;
    // Gateways that stand in for structured output with a tool leave the answer in its call.
    const text = reply.text === '' && toolCalls.length === 1 ? (toolCalls[0]?.arguments ?? '') : reply.text;
    const answer = (0,solver_answer/* readAnswer */.J)({ text, refusal, finishReason }, shown.map(one => one.shown));
    const position = shown.findIndex(one => one.shown === answer.shown);
    return {
        reading: answer.reading,
        proposalId: shown[position]?.proposal.id ?? null,
        position: position === -1 ? null : position,
        text: text === '' && refusal !== null ? refusal : text,
        finishReason,
        usage,
        cost,
        latencyMs,
        requests,
        served,
        sent,
    };
}

// EXTERNAL MODULE: ./build/solver/reference.js + 1 modules
var reference = __webpack_require__(54977);
;// CONCATENATED MODULE: ./build/solver/create.js



/** The solver of an arm. */
async function createSolver(arm, tools) {
    const { client, workspaces, environment, endpoint } = tools;
    if (isOf(arm, 'reference'))
        return (0,reference/* createReferenceSolver */.Dp)(arm.solver.rule, arm.order);
    if (isOf(arm, 'agent')) {
        const [{ createAgentSolver }, { openServers }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6772), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 41109)),
            __webpack_require__.e(/* import() */ 6772).then(__webpack_require__.bind(__webpack_require__, 66772)),
        ]);
        const servers = await openServers(arm, tools);
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '', servers, tools.onTurn);
    }
    if (isOf(arm, 'command')) {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 7457).then(__webpack_require__.bind(__webpack_require__, 27457));
        const prices = tools.pricesOf(arm.solver.model);
        const { sandboxHosts, sandboxPrograms, permitted } = tools;
        const surroundings = {
            env: environment,
            endpoint,
            prices,
            sandbox: await tools.sandbox(),
            sandboxHosts,
            sandboxPrograms,
            permitted,
        };
        return createCommandSolver(arm, await workspaces(), surroundings);
    }
    if (isOf(arm, 'chat'))
        return createChatSolver(arm, await client());
    throw new Error(`there is no solver ${arm.solver.name}`);
}
function isOf(arm, kind) {
    return arm.solver.kind === kind;
}

// EXTERNAL MODULE: ./build/solver/mcp/server-notes.js
var server_notes = __webpack_require__(19830);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/model/finish.js
var finish = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/trial/reread.js

/**
 * A stored trial as its finish reason is understood today; null when it is nobody's answer, and is to be asked for
 * again. Earlier versions took any reason that they did not know for a finished answer.
 */
function reread(trial) {
    switch ((0,finish/* endingOf */.z6)(trial.finishReason)) {
        case 'unknown':
            return (0,finish/* isWholeAnswer */.uD)(trial.text) ? trial : null;
        case 'refused':
            return { ...trial, reading: 'refused', proposalId: null, position: null };
        case 'cut':
            // A number at the very end may have lost its last digits.
            return trial.reading === 'lenient' && /\d\s*$/.test(trial.text)
                ? { ...trial, reading: 'truncated', proposalId: null, position: null }
                : trial;
        default:
            return trial;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/trial/runs.js





const TOUCH_MS = 5_000;
/** A run whose file stands still for so long is dead. Judged by our own clock of durations: clocks of machines differ. */
const DEAD_AFTER_MS = 4 * TOUCH_MS;
function openRuns(store) {
    const own = (0,external_node_crypto_.randomUUID)();
    const folder = external_node_path_.join(store, 'runs');
    const fileOf = (run) => external_node_path_.join(folder, run);
    const seen = new Map();
    let touching;
    function show() {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(fileOf(own), `${process.pid} ${(0,external_node_os_.hostname)()}`);
    }
    function touch() {
        const now = new Date();
        try {
            (0,external_node_fs_.utimesSync)(fileOf(own), now, now);
        }
        catch {
            // Another run took it for dead: it may have asked for some of the same, which is no harm.
        }
    }
    return {
        own,
        join() {
            if (touching !== undefined)
                return;
            show();
            touching = setInterval(touch, TOUCH_MS).unref();
        },
        isAlive(run) {
            if (run === own)
                return true;
            const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
            if (file === null)
                return false;
            const known = seen.get(run);
            if (known?.touched !== file.touched)
                seen.set(run, { touched: file.touched, at: external_node_perf_hooks_.performance.now() });
            const isStill = known?.touched === file.touched && external_node_perf_hooks_.performance.now() - known.at > DEAD_AFTER_MS;
            if (!isStill && !isGone(file.owner))
                return true;
            (0,external_node_fs_.rmSync)(fileOf(run), { force: true });
            return false;
        },
        leave() {
            clearInterval(touching);
            if (touching !== undefined)
                (0,external_node_fs_.rmSync)(fileOf(own), { force: true });
            touching = undefined;
        },
    };
}
function read(file) {
    try {
        return { owner: (0,external_node_fs_.readFileSync)(file, 'utf8'), touched: (0,external_node_fs_.statSync)(file).mtimeMs };
    }
    catch {
        return null;
    }
}
/** Whether a process of this machine has ended; false for those of others. */
function isGone(owner) {
    const [, pid = '', host] = /^(\d+) (.*)$/.exec(owner) ?? [];
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(pid), 0);
        return false;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'ESRCH';
    }
}

// EXTERNAL MODULE: ./build/trial/trial.js
var trial_trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/trial/store.js









/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so stores are merged by putting
 * their files together; new trials go to `trials.jsonl`. Each record starts and ends with a line end: a torn line, from a
 * killed run, never spoils its neighbours. Memory holds nothing but what was read back from the file, in its order, so
 * that all runs on one store see the same.
 * @throws Failure when the folder cannot be used.
 */
function openStore(folder) {
    const trials = new Map();
    const samples = new Map();
    /** The run that is at a trial, by the trial's key. */
    const holders = new Map();
    const comparisons = new Map();
    const conflicts = [];
    let torn = 0;
    let corrected = 0;
    const runs = openRuns(folder);
    const log = explained(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            if (!name.endsWith('.jsonl') || name === FILE)
                continue;
            const other = openLog(external_node_path_.join(folder, name), 'r', take);
            other.refresh(true);
            other.close();
        }
        return openLog(external_node_path_.join(folder, FILE), 'a+', take);
    });
    explained(folder, () => log.refresh());
    function take(line) {
        const record = readRecord(line);
        if (record === null)
            torn++;
        else if ('comparison' in record) {
            if (!comparisons.has(record.comparison))
                comparisons.set(record.comparison, record.begun);
        }
        else if ('claim' in record) {
            // Older versions claimed without a name; their runs are over.
            if (record.by !== undefined && holders.get(record.claim) === record.over)
                holders.set(record.claim, record.by);
        }
        else if ('release' in record) {
            if (holders.get(record.release) === record.by)
                holders.delete(record.release);
        }
        else {
            const trial = reread(record);
            if (trial !== null)
                remember(trial);
        }
    }
    function remember(trial) {
        const earlier = trials.get(trial.key);
        if (earlier === undefined) {
            trials.set(trial.key, trial);
            samples.set(trial.taskId, (samples.get(trial.taskId) ?? new Set()).add(trial.sample));
        }
        else if (earlier.proposalId !== trial.proposalId) {
            // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
            conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`);
        }
    }
    function write(record) {
        try {
            log.append(JSON.stringify(record));
        }
        catch (cause) {
            throw notWritten(folder, cause);
        }
    }
    return {
        get: key => trials.get(key),
        samples: taskId => samples.get(taskId) ?? [],
        claim(key) {
            log.refresh();
            if (trials.has(key))
                return false;
            const holder = holders.get(key);
            if (holder !== undefined && runs.isAlive(holder))
                return holder === runs.own;
            runs.join();
            write({ claim: key, by: runs.own, ...(holder !== undefined && { over: holder }) });
            // Of two that claim at once, the one whose line is first has it.
            return holders.get(key) === runs.own;
        },
        release(key) {
            if (holders.get(key) === runs.own)
                write({ release: key, by: runs.own });
        },
        add(trial) {
            const { data = trial, success } = trial_trial/* trialSchema */.WI.safeParse(trial);
            if (!success || !(0,external_node_util_.isDeepStrictEqual)(data, trial))
                corrected++;
            write(data);
        },
        begun(comparison, now) {
            log.refresh();
            if (!comparisons.has(comparison))
                write({ comparison, begun: now });
            return comparisons.get(comparison) ?? now;
        },
        get damage() {
            return [
                ...(torn === 0
                    ? []
                    : [`${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`]),
                ...(corrected === 0
                    ? []
                    : [
                        `${corrected} answer${corrected === 1 ? '' : 's'} came with a figure or a text beyond what is stored; it was brought into bounds.`,
                    ]),
                ...conflicts,
            ];
        },
        close() {
            runs.leave();
            log.close();
        },
    };
}
/** Where new trials go. */
const FILE = 'trials.jsonl';
/** Bytes that are read at once. */
const PIECE = 1 << 20;
/** No record is nearly as long; what is longer is skipped as torn, and never held in memory as a whole. */
const MAX_LINE = 64 << 20;
function openLog(name, flags, take) {
    const file = (0,external_node_fs_.openSync)(name, flags);
    /** Bytes that were taken in. */
    let known = 0;
    function refresh(ended = false) {
        // A night of many models is tens of megabytes: never all of them at once.
        for (let most = PIECE;;) {
            const left = (0,external_node_fs_.fstatSync)(file).size - known;
            if (left <= 0)
                return;
            const bytes = Buffer.alloc(Math.min(left, most));
            const length = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, known);
            if (length === 0)
                return;
            const isAll = length === left;
            // A line without its end is still being written, or torn, or longer than the piece.
            const whole = isAll && ended ? length : bytes.lastIndexOf('\n', length - 1) + 1;
            if (whole === 0 && isAll)
                return;
            const isSkipped = whole === 0 && most >= MAX_LINE;
            known += isSkipped ? length : whole;
            most = whole === 0 && !isSkipped ? 2 * most : PIECE;
            for (const line of bytes.toString('utf8', 0, whole).split('\n'))
                if (line !== '')
                    take(line);
        }
    }
    return {
        refresh,
        append(line) {
            const bytes = Buffer.from(`\n${line}\n`);
            // A disk that is nearly full takes a part, and says no only when it is asked again.
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(file, bytes, done);
            refresh();
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
const recordSchema = schemas/* union */.KCZ([
    trial_trial/* trialSchema */.WI,
    schemas/* strictObject */.rej({
        claim: schemas/* string */.YjP(),
        by: schemas/* string */.YjP().optional(),
        /** The run that had it before, and is dead. */
        over: schemas/* string */.YjP().optional(),
    }),
    schemas/* strictObject */.rej({ release: schemas/* string */.YjP(), by: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ comparison: schemas/* string */.YjP(), begun: iso/* datetime */.w$() }),
]);
/** One line of a store; null when it is none that this version reads. */
function readRecord(line) {
    try {
        return recordSchema.parse((0,json/* parseJson */.qF)(line));
    }
    catch {
        return null;
    }
}
function explained(folder, work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        throw new errors/* Failure */.HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,external_node_fs_.existsSync)(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
            cause: error,
        });
    }
}
function notWritten(folder, cause) {
    const behind = (0,errors/* failureBehind */.PD)(cause);
    const why = behind?.message ?? (cause instanceof Error ? cause.message : String(cause));
    return new errors/* Failure */.HR('system', `answers cannot be stored: ${why}`, {
        file: folder,
        hint: behind?.hint ?? 'Choose another folder with --store. Completed answers are kept.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/app/handed-over.js
var handed_over = __webpack_require__(56597);
// EXTERNAL MODULE: ./build/app/preset-notes.js
var preset_notes = __webpack_require__(37013);
// EXTERNAL MODULE: ./build/sampling/progress.js
var progress = __webpack_require__(2433);
;// CONCATENATED MODULE: ./build/app/progress-line.js


const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;
function bar(share) {
    const full = Math.round(share * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
/** In a log that cannot redraw: often enough to see that it lives, seldom enough to read. */
const LINE_EVERY_MS = 15_000;
/**
 * Tells how a run goes: one redrawn line on a terminal, a line every so often elsewhere.
 * @param listen is told after each trial
 */
function createProgress(world, listen) {
    const tally = (0,progress/* createTally */.X)(world.elapsed);
    let toldAt = world.elapsed();
    /** The last turn of each agent that is at work, oldest first. */
    const agents = new Map();
    function show(standing) {
        const isLast = standing.done === standing.total;
        const { live, columns } = world.terminal;
        if (!isLast && world.elapsed() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS))
            return;
        toldAt = world.elapsed();
        const words = [(0,progress/* inWords */.r)(standing), ...agentWords([...agents.values()])].join(' · ');
        const line = `${bar(standing.done / standing.total)} ${words}`.slice(0, columns - 1);
        world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${words}\n`);
    }
    return {
        onKnown: tally.onKnown,
        onBatch({ reason, round }, trials) {
            if (trials === 0)
                return;
            world.tell(reason === 'round' ? `Round ${round}: ${trials} trials.\n` : REASONS[reason]);
            tally.onBatch(trials);
            toldAt = world.elapsed();
        },
        onTrial(wanted, trial) {
            agents.delete(nameOf({ arm: wanted.arm, taskId: wanted.task.id, sample: wanted.sample }));
            tally.onTrial(wanted, trial);
            const standing = tally.standing();
            show(standing);
            listen(standing);
        },
        onTurn(turn) {
            agents.delete(nameOf(turn));
            agents.set(nameOf(turn), turn);
            const standing = tally.standing();
            if (standing.done < standing.total)
                show(standing);
        },
    };
}
const nameOf = ({ arm, taskId, sample }) => `${arm} ${taskId} ${sample}`;
/** `3 agents at work, task 15193 in turn 7 (read_file, search)`: the one that moved last. */
function agentWords(agents) {
    const latest = agents.at(-1);
    if (latest === undefined)
        return [];
    const [task = latest.taskId] = latest.taskId.split('-manager-');
    const tools = [...new Set(latest.tools)].slice(0, MAX_TOOLS).map(name => name.slice(0, MAX_TOOL_NAME));
    const doing = tools.length === 0 ? '' : ` (${tools.join(', ')})`;
    return [`${(0,format/* count */.U9)(agents.length, 'agent')} at work, task ${task} in turn ${latest.turn}${doing}`];
}
const MAX_TOOLS = 3;
const MAX_TOOL_NAME = 30;
const REASONS = {
    control: 'Something looks worse: asking both versions again to confirm it.\n',
    cause: 'Searching for the part of the change that caused the drop.\n',
};

;// CONCATENATED MODULE: ./build/app/session.js























const MEBIBYTE = 2 ** 20;
/** What the code of tasks may take on disk before folders that nobody uses are removed. */
const MOST_CODE = 4096 * MEBIBYTE;
/** What all runs of a user on this machine share. */
function cacheFolder({ env }) {
    return external_node_path_.join(env.XDG_CACHE_HOME || external_node_path_.join((0,external_node_os_.homedir)(), '.cache'), 'swelancer-gate');
}
/** Where downloaded datasets are kept. */
function datasetsFolder(world) {
    return external_node_path_.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}
/** Where the code of tasks is kept and laid out. */
function codeFolder(world) {
    return external_node_path_.resolve(world.directory, world.env.SWELANCER_GATE_CODE || external_node_path_.join(cacheFolder(world), 'code'));
}
/** @param place where files of the user's own are read */
async function datasetSurroundings(world, place) {
    return {
        readFile: ownFiles(place, world),
        cacheFolder: datasetsFolder(world),
        fetch: await (0,network/* fetchFor */.G)(world.env),
    };
}
/**
 * Files that a configuration or a flag names. In the repository they are read at the given place: a file in the checkout
 * may be the change's own. A pin makes it the right one wherever it lies.
 */
function ownFiles(place, world) {
    const onDisk = (file) => (0,promises_.readFile)(external_node_path_.resolve(world.directory, file)).catch(() => null);
    if (place.commit === null)
        return onDisk;
    const { commit } = place;
    return async (file, isPinned) => {
        const checkout = await (0,handed_over/* openCheckout */.Hj)(await (0,git/* openGit */.zY)(world), world, null, [commit]);
        if (isPinned)
            return (await (0,handed_over/* readTrusted */.G2)(file, checkout)) ?? onDisk(file);
        return (0,handed_over/* readHandedOver */.J5)(file, 'file', checkout);
    };
}
/** The keys in the environment, under the names that the command line gives. */
function keysFrom(settings, { env }) {
    return {
        apiKey: keyFrom(settings['api-key-env'], env),
        fallbackApiKey: keyFrom(settings['fallback-api-key-env'], env),
    };
}
function keyFrom(name, env) {
    return (0,api_key.readApiKey)(env[name], {
        holder: `the API key in ${name}`,
        hint: `Set the environment variable ${name} to your key. If the endpoint needs no key, set it to \`none\`.`,
    });
}
/** Works with the tools of a run in the real world, and closes them whatever comes of it. */
async function withTools(settings, world, occasion, work) {
    const store = openStore(external_node_path_.resolve(world.directory, settings.store));
    const { close, ...tools } = createTools(settings, world, occasion, store);
    try {
        return await work(tools);
    }
    finally {
        await close();
        store.close();
    }
}
/** One client serves both arms, so that its limits hold for both together. */
function createTools(settings, world, occasion, store) {
    const given = settings['base-url'] ?? (world.env.OPENAI_BASE_URL || undefined);
    let client;
    let workspaces;
    let sandbox;
    const told = new Set();
    let opened = null;
    const progress = createProgress(world, occasion.onProgress ?? (() => { }));
    const { shards } = occasion;
    const elsewhere = shards === undefined ? null : (0,join/* joinShards */.eS)(shards, store, occasion.apiKey);
    // A merge without a key asks for nothing, unless its shards needed none either.
    const apiKey = elsewhere !== null && occasion.apiKey.kind === 'missing' ? api_key.NO_KEY_NEEDED : occasion.apiKey;
    return {
        store,
        elsewhere,
        missingKey: apiKey.kind === 'missing' ? apiKey : null,
        version: (0,shared_package/* version */.r)(),
        signal: world.signal,
        now: world.now,
        elapsed: world.elapsed,
        onNotice: notice => world.tell(`${notice}\n`),
        ...progress,
        material: async (config, place) => {
            const surroundings = await datasetSurroundings(world, place);
            return (0,material/* loadMaterial */.I)(config.suite, config.dataset, place, surroundings);
        },
        models: async (reference, place) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => place.read(file), await datasetSurroundings(world, place)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver.kind === 'command' && occasion.fork === true)
                throw noProgramOfStrangers(arm);
            tellOnce((0,preset_notes/* presetNotes */.r)(arm));
            checkExtraBody(arm, config.extraBodyFields, settings.config);
            const solver = await createSolver(arm, {
                client: () => (client ??= createClient(config)),
                workspaces: () => (workspaces ??= openWorkspaces(config.repository, dataset.name)),
                environment: world.env,
                sandbox: () => (sandbox ??= findSandbox(config)),
                sandboxHosts: config.sandboxHosts,
                sandboxPrograms: config.sandboxPrograms,
                permitted: [...config.commands.flatMap(recipe/* variablesOf */.ht), ...config.agentEnvironment],
                isOfStrangers: occasion.fork === true,
                endpoint: apiKey.kind === 'missing' ? null : { baseUrl: given ?? config_settings/* OPENAI */.$E, apiKey: sentKey(apiKey) },
                pricesOf: model => (model === null ? null : config.termsOf(model).prices),
                onTurn: progress.onTurn,
            });
            tellOnce((0,server_notes/* serverNotes */.x)(solver.servers ?? []));
            return solver;
        },
        disk: () => opened?.diskUse ?? null,
        async post(config) {
            // Where no solver has asked for a client, nothing is to be carried.
            const { origin, batches } = (await client) ?? {};
            if (config.batchPrice === null || origin === undefined || batches === undefined)
                return null;
            const [{ openJournal }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 3632)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
            ]);
            const journal = openJournal(external_node_path_.resolve(world.directory, settings.store));
            return { origin, batches, journal, priceShare: config.batchPrice, clock: systemClock };
        },
        async close() {
            // Where they could not be opened, that was told.
            await workspaces?.catch(() => { });
            if (opened === null)
                return;
            await opened.close();
            const { most } = opened.diskUse;
            if (most > 0)
                world.tell(`The code of the tasks took at most ${(0,format/* integer */.nd)(Math.ceil(most / MEBIBYTE))} MiB of disk.\n`);
        },
    };
    function tellOnce(notes) {
        for (const note of notes.filter(note => !told.has(note))) {
            told.add(note);
            world.tell(`${note}\n`);
        }
    }
    async function findSandbox(config) {
        const { openSandbox } = await __webpack_require__.e(/* import() */ 6289).then(__webpack_require__.bind(__webpack_require__, 66289));
        const found = await openSandbox(config.sandbox, world.env);
        const kept = found.kind === 'none'
            ? `Agents run without a sandbox: ${found.reason}.`
            : 'Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.';
        world.tell(`${kept}\n`);
        return found;
    }
    async function openWorkspaces(given, dataset) {
        const repository = given ?? (await (0,catalogue/* codeOf */.$N)(dataset));
        if (repository === undefined) {
            throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not name its source repository`, {
                hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
            });
        }
        const { createWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(7519)]).then(__webpack_require__.bind(__webpack_require__, 67519));
        opened = await createWorkspaces({
            repository,
            directory: world.directory,
            folder: codeFolder(world),
            maxBytes: MOST_CODE,
            environment: world.env,
            onNotice: notice => world.tell(`${notice}\n`),
        });
        return opened;
    }
    async function createClient(config) {
        const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 30107)),
            __webpack_require__.e(/* import() */ 3974).then(__webpack_require__.bind(__webpack_require__, 23974)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
        ]);
        const timeoutMs = settings.timeout * 1000;
        const fetch = await (0,network/* fetchFor */.G)(world.env, timeoutMs);
        const clientOf = (baseUrl, key, extra = {}) => {
            if (key.kind === 'missing')
                throw (0,api_key/* missingKey */.a)(key);
            return createModelClient({
                ...extra,
                baseUrl,
                apiKey: sentKey(key),
                ...(world.env.RUNNER_DEBUG === '1' && { onRequest: tellRequest(world) }),
                // An answer that is slow in coming is paid for all the same: one request may take all the time there is.
                timeoutMs,
                deadlineMs: timeoutMs,
                concurrency: settings.concurrency,
                termsOf: config.termsOf,
                limits: config.limits,
                fetch,
                clock: systemClock,
                random: Math.random,
                onNotice: notice => world.tell(`${notice}\n`),
            });
        };
        const first = clientOf(given ?? config_settings/* OPENAI */.$E, apiKey, fillHeaders(config.headers, world.env));
        const fallback = settings['fallback-base-url'];
        if (fallback === undefined)
            return first;
        const second = clientOf(fallback, occasion.fallbackApiKey);
        const name = settings['fallback-model'];
        return createFallbackClient([first, name === undefined ? second : underName(second, name)]);
    }
}
/** Prints each request for who looks for a fault: GitHub sets RUNNER_DEBUG when a run is repeated with debug logging. */
function tellRequest(world) {
    return (method, host) => {
        const sentAt = world.elapsed();
        return (status) => world.tell(`debug: ${method} ${host} ${status ?? 'no response'} ${Math.round(world.elapsed() - sentAt)} ms\n`);
    };
}
/** What is sent of a key; null where none is needed. */
function sentKey(key) {
    return key.kind === 'key' ? key.value : null;
}
/** A program runs with the key and on the runner: nobody from outside may have one run, whoever named it. */
function noProgramOfStrangers({ name }) {
    return new errors/* Failure */.HR('configuration', `solver: command is not run for pull requests from forks (${name})`, {
        hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository.',
    });
}


/***/ }),

/***/ 30512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55929);

/**
 * The proposals of a task as one sample sees them. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them
 * and numbers them from 0. The seed is task and sample alone, so that both arms of a gate see the same order.
 */
function showProposals(task, order, sample) {
    if (order === 'dataset')
        return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
    return (0,_shared_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(`${task.id}#${sample}`)
        .shuffled(task.proposals)
        .map((proposal, place) => ({ shown: place, proposal }));
}


/***/ }),

/***/ 62652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ namesByText),
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   J4: () => (/* binding */ DEFAULT_PROMPT),
/* harmony export */   MD: () => (/* binding */ showsProposals),
/* harmony export */   dg: () => (/* binding */ renderMessages)
/* harmony export */ });
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Stands in for a prompt file when the configuration names none. */
const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behaviour is as intended.

# Issue: {{title}}

{{description}}

# Proposals

{{proposals}}

# Answer

Answer with JSON only, naming the number of the proposal you choose: {"selected_proposal_id": <number>}
`;
const DEFAULT_TEMPLATES = [
    { role: 'user', template: DEFAULT_PROMPT, file: '(built-in prompt)', line: 1 },
];
const VARIABLES = ['title', 'description', 'price', 'proposals', 'question_id'];
/** A variable; behind a backslash, the braces are text. One pass: what is between the braces is trimmed later. */
const VARIABLE = /\\?\{\{([^{}]*)\}\}/g;
/** Longest part of a name that a message shows. */
const MAX_SHOWN = 60;
/** Every variable with its name and place. */
function* variables(template) {
    for (const { 0: whole, 1: name = '', index } of template.matchAll(VARIABLE)) {
        if (!whole.startsWith('\\'))
            yield { name: name.trim(), index };
    }
}
/**
 * Checks that a template uses known variables only.
 * @throws Failure with file and line of the first unknown one.
 */
function checkTemplate(message) {
    for (const { name, index } of variables(message.template)) {
        if (VARIABLES.some(known => known === name))
            continue;
        const shown = name.slice(0, MAX_SHOWN);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown variable {{${shown}}}`, {
            file: message.file,
            line: message.line + message.template.slice(0, index).split('\n').length - 1,
            hint: `${(0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(shown, VARIABLES)} To send the braces as text, write \\{{${shown}}}.`,
        });
    }
}
/** True when the templates show the proposals at all: without them no model can choose. */
function showsProposals(templates) {
    return templates.some(({ template }) => [...variables(template)].some(({ name }) => name === 'proposals'));
}
/**
 * The messages that an arm starts with. Agent files come first, as one system message: they are the same for all
 * tasks, so provider caches can hold them.
 */
function promptOf(templates, files) {
    const messages = templates.map(({ role, template }) => ({ role, template }));
    if (files.length === 0)
        return messages;
    return [{ role: 'system', template: shownFiles(files) }, ...messages];
}
/** The paths of each text: AGENTS.md and a link to it, such as CLAUDE.md, are one text that is sent once. */
function namesByText(files) {
    const names = new Map();
    for (const { path, content } of files)
        names.set(content, [...(names.get(content) ?? []), path]);
    return names;
}
/** Written once for all tasks: agent files can be long. */
const writtenFiles = new WeakMap();
function shownFiles(files) {
    const known = writtenFiles.get(files);
    if (known !== undefined)
        return known;
    const text = [...namesByText(files)]
        .map(([content, paths]) => `<file path="${paths.join(', ')}">\n${content}\n</file>`)
        .join('\n\n');
    writtenFiles.set(files, text);
    return text;
}
/** The messages of one task. Text from the dataset is put in once and never searched for variables again. */
function renderMessages(templates, files, task, shown) {
    const values = new Map([
        ['title', task.title],
        ['description', task.description],
        ['price', String(task.price)],
        ['question_id', task.id],
        ['proposals', shown.map(({ shown: number, proposal }) => `## Proposal ${number}\n\n${proposal.text}`).join('\n\n')],
    ]);
    const messages = templates.map(({ role, template }) => ({
        role,
        content: template.replace(VARIABLE, (whole, name) => whole.startsWith('\\') ? whole.slice(1) : (values.get(name.trim()) ?? whole)),
    }));
    return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
}


/***/ }),

/***/ 76105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** For work that sends nothing, and for endpoints that need no key. */
const NO_KEY_NEEDED = { kind: 'none-needed' };
/** Reads a key as people give it: the word `none` stands for an endpoint that needs no key. */
function readApiKey(text, missing) {
    const value = text?.trim() ?? '';
    if (value === '')
        return { kind: 'missing', ...missing };
    return value === 'none' ? NO_KEY_NEEDED : { kind: 'key', value };
}
function missingKey({ holder, hint }) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('no-key', `${holder} is missing`, { hint });
}


/***/ }),

/***/ 17579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pv: () => (/* binding */ fetchPinned),
  sg: () => (/* binding */ fetched),
  PW: () => (/* binding */ isAddress),
  AU: () => (/* binding */ splitPin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/dataset/cache.js






const POLL_MS = 50;
/** A lock is touched this often, and is nobody's when we have seen it untouched for three times as long. */
const TOUCH_MS = 5_000;
/**
 * A file of a folder that several processes share: read if it is there and good, else made and kept. It is written beside
 * and renamed, so that nobody sees half of it; a lock lets one process make it while the others wait.
 * @throws Failure when the folder cannot be written
 */
async function cached(file, isGood, make) {
    const folder = external_node_path_.dirname(file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return (await waitFor(file, isGood)) ?? (await makeLocked(file, isGood, make));
    }
    catch (cause) {
        if (!isSystemError(cause))
            throw cause;
        throw new errors/* Failure */.HR('dataset', `cannot write into the cache folder: ${cause.message}`, {
            file: folder,
            hint: 'Choose a writable folder with free space.',
            cause,
        });
    }
}
/** The file, once it is there and good; null when the lock was free, and is this process's now. */
async function waitFor(file, isGood) {
    const lock = lockOf(file);
    let touched;
    let seenAt = external_node_perf_hooks_.performance.now();
    for (;;) {
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        if (await takeLock(lock))
            return null;
        const at = (await (0,promises_.stat)(lock).catch(() => null))?.mtimeMs;
        if (at !== touched)
            [touched, seenAt] = [at, external_node_perf_hooks_.performance.now()];
        // Its owner was killed. Should two processes see that at once, both make the file: twice the work, the same bytes.
        else if (external_node_perf_hooks_.performance.now() - seenAt > 3 * TOUCH_MS)
            await (0,promises_.rm)(lock, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
async function makeLocked(file, isGood, make) {
    const lock = lockOf(file);
    const touching = setInterval(() => void (0,promises_.utimes)(lock, new Date(), new Date()).catch(() => { }), TOUCH_MS);
    try {
        // Another process can have made it between the look and the lock.
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        const bytes = await make();
        const beside = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            await (0,promises_.writeFile)(beside, bytes);
            await (0,promises_.rename)(beside, file);
        }
        catch (error) {
            await (0,promises_.rm)(beside, { force: true });
            throw error;
        }
        return bytes;
    }
    finally {
        clearInterval(touching);
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function readGood(file, isGood) {
    const bytes = await (0,promises_.readFile)(file).catch(() => null);
    return bytes !== null && isGood(bytes) ? bytes : null;
}
async function takeLock(lock) {
    try {
        await (await (0,promises_.open)(lock, 'wx')).close();
        return true;
    }
    catch (error) {
        if (!isSystemError(error) || error.code !== 'EEXIST')
            throw error;
        return false;
    }
}
const lockOf = (file) => `${file}.lock`;
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
;// CONCATENATED MODULE: ./build/dataset/download.js



/** Of one attempt: enough for the largest file on a slow line. */
const TIMEOUT_MS = 300_000;
/**
 * Downloads a file of at most 256 MiB; one that breaks is downloaded again.
 * @throws Failure
 */
async function download(url, fetch) {
    const attempt = async () => {
        const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok)
            throw statusError(response.status);
        const chunks = [];
        let length = 0;
        for await (const chunk of response.body ?? []) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > content/* MAX_BYTES */.zx)
                throw new p_retry/* AbortError */.lc(`it is longer than ${content/* MAX_BYTES */.zx} bytes`);
        }
        return Buffer.concat(chunks);
    };
    try {
        return await (0,p_retry/* default */.Ay)(attempt, { retries: 4, minTimeout: 250 });
    }
    catch (cause) {
        throw new errors/* Failure */.HR('dataset', `could not download ${nameOf(url)}: ${reasonOf(cause)}`, {
            hint: 'Check the network and the proxy variables, or fetch the file by other means and name it as the dataset.',
            cause,
        });
    }
}
/** The address without what can be secret in it. */
function nameOf(url) {
    return `${url.origin}${url.pathname}`;
}
function statusError(status) {
    const message = `the server answered ${status}`;
    return [408, 429].includes(status) || status >= 500 ? new Error(message) : new p_retry/* AbortError */.lc(message);
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

;// CONCATENATED MODULE: ./build/dataset/address.js





/** Whether a place is meant as an address; the case of its scheme does not matter, as in every URL. */
const isAddress = (place) => /^https?:/i.test(place);
/** What is before and after the last `#sha256=`. @throws Failure when that is no SHA-256. */
function splitPin(reference, { noun }) {
    const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
    if (sha256 !== undefined && !/^[\da-f]{64}$/.test(sha256)) {
        throw new errors/* Failure */.HR('configuration', `the pin of the ${noun} "${place}" is not a SHA-256`, {
            hint: 'Write 64 lowercase hexadecimal digits after #sha256=.',
        });
    }
    return { place, sha256 };
}
/**
 * Gets a file from an address that somebody chose: it must carry a pin.
 * @throws Failure
 */
async function fetchPinned(address, sha256, kind, downloads) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || sha256 === undefined) {
        const problem = url === undefined ? 'no URL' : 'without a pin';
        throw new errors/* Failure */.HR('configuration', `the ${kind.noun}'s address is ${problem}`, {
            hint: `Write it as https://HOST/FILE.${kind.extension}#sha256= and the 64 hexadecimal digits of the unpacked file.`,
        });
    }
    // What comes after the path can be a key, and the name goes into reports.
    const name = nameOf(url);
    return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}
/** Downloads a file once, under a key of its content. @throws Failure when it is not the pinned one. */
function fetched(url, pin, key, name, { noun, extension }, { cacheFolder, fetch }) {
    return cached(external_node_path_.join(cacheFolder, `${key}.${extension}`), bytes => (0,content/* mismatchOf */.mW)(bytes, pin) === null, async () => {
        const bytes = (0,content/* unpack */.l1)(await download(url, fetch), name);
        (0,content/* verify */.MX)(bytes, pin, name, noun);
        return bytes;
    });
}


/***/ }),

/***/ 36926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   YW: () => (/* binding */ readCatalogue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44116);




/** Suites, catalogue and the starter tasks that come with this program. */
const builtInFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(_shared_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageFolder */ .n, 'tasks');
/** A file of a public repository at a commit. Hashes and size are of the unpacked file. */
const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    /** Git's own content hash, which the repository itself can confirm. */
    blob: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\da-f]{40}$/),
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\da-f]{64}$/)
        .optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(),
    /** The repository on GitHub that the commits of the tasks are of. */
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/)
        .optional(),
});
/** A file beside the catalogue, and the folder of the code that its tasks are about. */
const embeddedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), code: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
const catalogueSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([publishedSchema, embeddedSchema]));
/** The datasets that can be had by name. */
async function readCatalogue(folder) {
    return catalogueSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'datasets.json'), 'utf8')));
}
/** Where the code is that a dataset's tasks are about: `owner/name` or a folder; undefined where that is not known. */
async function codeOf(dataset) {
    const catalogue = await readCatalogue(builtInFolder);
    const entry = Object.hasOwn(catalogue, dataset) ? catalogue[dataset] : undefined;
    if (entry === undefined)
        return undefined;
    return 'file' in entry ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(builtInFolder, entry.code) : entry.code;
}


/***/ }),

/***/ 91674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52005);



/** Far above every SWE-Lancer file; a compressed bomb or an endless answer ends here. */
const MAX_BYTES = 256 * 2 ** 20;
const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** Source of the format: Pro Git, 10.2, "Object Storage". */
const blobOf = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/**
 * The bytes without gzip compression, where they have it.
 * @throws Failure
 */
function unpack(bytes, name) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (cause) {
        const isBomb = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        const problem = isBomb ? `unpacks to more than ${MAX_BYTES / 2 ** 20} MiB` : 'not a whole gzip file';
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('dataset', problem, {
            file: name,
            hint: 'Download it again, or compare it with its source.',
            cause,
        });
    }
}
/** @throws Failure that names what was expected and what is there */
function verify(bytes, pin, name, noun) {
    const mismatch = mismatchOf(bytes, pin);
    if (mismatch === null)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('dataset', `not the ${noun} that was pinned: ${mismatch}`, {
        file: name,
        hint: 'Download it again. No model was called.',
    });
}
/** Null when the bytes are the pinned ones. */
function mismatchOf(bytes, { size, sha256, blob }) {
    const differs = (what, expected, seen) => expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
    return ((size === undefined ? null : differs('size in bytes', size, bytes.length)) ??
        (sha256 === undefined ? null : differs('SHA-256', sha256, sha256Of(bytes))) ??
        (blob === undefined ? null : differs('git blob', blob, blobOf(bytes))));
}


/***/ }),

/***/ 12732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(17579);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var dataset_catalogue = __webpack_require__(36926);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./build/dataset/escapes.js
/** Text that is not what it should be, and where. */
class UnreadableText extends Error {
    /** In UTF-16 units from the start of the text. */
    offset;
    expected;
    constructor(offset, expected) {
        super(`expected ${expected} at offset ${offset}`);
        this.name = 'UnreadableText';
        this.offset = offset;
        this.expected = expected;
    }
}
const SIMPLE = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    // A backslash at the end of a line joins it with the next.
    '\n': '',
    '\r': '',
    '\r\n': '',
};
const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
/**
 * Decodes backslash escapes as Python does and leaves every other character as it is: unlike Python's `unicode_escape`,
 * which takes text for Latin-1, `é` stays `é`. An escape that Python does not know keeps its backslash.
 * Source: Python Language Reference, 2.4.1. Names (`\N{…}`) are not known here; `repr` never prints them.
 * @throws UnreadableText
 */
function decodeEscapes(text) {
    return text.replace(ESCAPE, (whole, code, offset) => {
        const simple = SIMPLE[code];
        if (simple !== undefined)
            return simple;
        if (/^[0-7]/.test(code))
            return String.fromCodePoint(Number.parseInt(code, 8));
        if (code.length > 1) {
            const point = Number.parseInt(code.slice(1), 16);
            if (point > 0x10ffff)
                throw new UnreadableText(offset, 'a character code up to \\U0010ffff');
            return String.fromCodePoint(point);
        }
        if (code === '')
            throw new UnreadableText(offset, 'a character after the last backslash');
        if (code === 'x')
            throw new UnreadableText(offset, 'two hexadecimal digits after \\x');
        if (code === 'u')
            throw new UnreadableText(offset, 'four hexadecimal digits after \\u');
        if (code === 'U')
            throw new UnreadableText(offset, 'eight hexadecimal digits after \\U');
        if (code === 'N')
            throw new UnreadableText(offset, 'an escape by number instead of \\N');
        return whole;
    });
}

;// CONCATENATED MODULE: ./build/dataset/python-literal.js

/** As in CPython's own parser; deeper text is an attack on the stack, not data. */
const MAX_DEPTH = 200;
const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING_START = /([uUrR]?)('''|"""|'|")/y;
/** What can end a string or hide its end, by its quotes. */
const STRING_STOP = {
    "'": /['\\\r\n]/g,
    '"': /["\\\r\n]/g,
    "'''": /'''|\\/g,
    '"""': /"""|\\/g,
};
/**
 * Reads a Python literal as `ast.literal_eval` does, as far as datasets go: strings, adjacent ones joined, signed decimal
 * numbers, True, False, None, and lists, tuples and dictionaries of them.
 * @throws UnreadableText with the offset and what was expected there
 */
function parsePythonLiteral(text) {
    let at = 0;
    let depth = 0;
    const fail = (expected, offset = at) => {
        throw new UnreadableText(offset, expected);
    };
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found !== null)
            at += found[0].length;
        return found;
    };
    const next = () => {
        match(SPACE);
        return text[at] ?? '';
    };
    const take = (character) => {
        if (next() !== character)
            return false;
        at += 1;
        return true;
    };
    /** Members up to the closing bracket; a comma may follow the last. `comma` tells a tuple from a parenthesis. */
    const members = (close, member) => {
        const items = [];
        let comma = true;
        if (++depth > MAX_DEPTH)
            fail(`no more than ${MAX_DEPTH} containers in each other`);
        while (!take(close)) {
            if (!comma)
                fail(`"," or "${close}"`);
            items.push(member());
            comma = take(',');
        }
        depth -= 1;
        return { items, comma };
    };
    const parenthesis = () => {
        const { items, comma } = members(')', value);
        const [only] = items;
        return items.length === 1 && !comma && only !== undefined ? only : items;
    };
    const braces = () => {
        if (take('}'))
            return new Map();
        const { items } = members('}', () => {
            const key = value();
            return take(':') ? [key, value()] : fail('":" after the key');
        });
        return new Map(items);
    };
    const piece = (start) => {
        const [, prefix = '', quotes = ''] = start;
        const from = at;
        const stop = STRING_STOP[quotes] ?? fail('a quotation mark');
        stop.lastIndex = at;
        let found = stop.exec(text);
        for (; found?.[0] === '\\'; found = stop.exec(text))
            stop.lastIndex = found.index + 2;
        if (found?.[0] !== quotes)
            return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
        at = found.index + quotes.length;
        const written = text.slice(from, found.index).replaceAll(/\r\n?/g, '\n');
        return /r/i.test(prefix) ? written : decodedAt(from, written);
    };
    const strings = (start) => {
        let joined = piece(start);
        for (;;) {
            match(SPACE);
            const another = match(STRING_START);
            if (another === null)
                return joined;
            joined += piece(another);
        }
    };
    const number = () => {
        const negative = text[at] === '-';
        if (negative || text[at] === '+')
            at += 1;
        match(SPACE);
        const from = at;
        const digits = match(NUMBER)?.[0] ?? fail('a number');
        if (/^0\d*[1-9]\d*$/.test(digits))
            fail('a number without leading zeros', from);
        if (/[.e]/i.test(digits))
            return negative ? -Number(digits) : Number(digits);
        const whole = negative ? -BigInt(digits) : BigInt(digits);
        return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
    };
    const value = () => {
        const first = next();
        const string = match(STRING_START);
        if (string !== null)
            return strings(string);
        if (/[-+.\d]/.test(first))
            return number();
        if (take('['))
            return members(']', value).items;
        if (take('('))
            return parenthesis();
        if (take('{'))
            return braces();
        const word = match(WORD)?.[0] ?? fail(first === '' ? 'a value instead of the end' : 'a Python literal');
        return word === 'None' ? null : word === 'True';
    };
    const result = value();
    if (next() !== '')
        fail('the end after the value');
    return result;
}
function decodedAt(start, text) {
    try {
        return decodeEscapes(text);
    }
    catch (error) {
        throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
    }
}

;// CONCATENATED MODULE: ./build/dataset/layouts.js


/** `openai/SWELancer-Benchmark`: everything about the task is in `manager_data`, a Python literal. */
function olderLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: string(row, data, 'title'),
        description: string(row, data, 'html_description'),
        proposals: listedProposals(row, data),
        correct: correctId(row, data),
    });
}
/**
 * `openai/frontier-evals`: title, description and proposals also have columns of their own, backslash-escaped and with
 * other line breaks. What `manager_data` has is read there, so that a task is the same in both layouts, and its hash too.
 */
function currentLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: at(data, 'title') === undefined ? decoded(row, 'title') : string(row, data, 'title'),
        description: at(data, 'html_description') === undefined ? decoded(row, 'description') : string(row, data, 'html_description'),
        proposals: at(data, 'game', PROPOSALS) === undefined ? renderedProposals(row) : listedProposals(row, data),
        correct: correctId(row, data),
    });
}
const PROPOSALS = 'all_formal_proposals';
function finish(row, { title, description, proposals, correct }) {
    const id = row.cell('question_id');
    // It becomes part of file names, addresses and messages.
    if (!/^[\w-][\w.-]{0,99}$/.test(id))
        row.fail('question_id', 'an id of letters, digits, "_", "-" and "."');
    const price = row.cell('price');
    if (!/^\d+(\.\d+)?$/.test(price))
        row.fail('price', 'dollars as a plain number');
    const commit = row.cell('manager_commit');
    if (!/^([\da-f]{40})?$/.test(commit))
        row.fail('manager_commit', 'a commit of 40 hexadecimal digits or nothing');
    const ids = proposals.map(proposal => proposal.id);
    const list = `[${ids.join(', ')}]`;
    if (ids.length < 2)
        row.fail('manager_data', 'two proposals or more', list);
    // Two wrong ones may share an id, as in 29812-manager-0: SWE-Lancer's own grader only compares with the correct one.
    if (ids.filter(id => id === correct).length !== 1) {
        row.fail('manager_data', `the correct proposal's id, ${correct}, once among the proposals`, list);
    }
    return {
        id,
        title,
        description: unsigned(description),
        price: Number(price),
        proposals: proposals.map(proposal => ({ id: proposal.id, text: unsigned(proposal.text) })),
        correctProposalId: correct,
        commit,
    };
}
/**
 * The text with signed Amazon S3 addresses cut back to the file they name. The signatures have expired, secret scanners
 * flag their key ids, and some copies of the dataset come without them.
 */
function unsigned(text) {
    return text.replaceAll(/\?[^\s?"'()<>]*X-Amz-Credential=[^\s"'()<>]*/g, '');
}
function managerData(row) {
    return readable(row, 'manager_data', parsePythonLiteral);
}
function decoded(row, column) {
    return readable(row, column, text => decodeEscapes(text));
}
function readable(row, column, read) {
    const text = row.cell(column);
    try {
        return read(text);
    }
    catch (error) {
        if (!(error instanceof UnreadableText))
            throw error;
        return row.fail(column, `${error.expected} at offset ${error.offset}`, text.slice(error.offset));
    }
}
function listedProposals(row, data) {
    const list = at(data, 'game', PROPOSALS);
    if (!Array.isArray(list))
        return missing(row, `game.${PROPOSALS}`, 'a list', list);
    return list.map((entry) => ({
        id: integer(row, at(entry, 'id'), 'the id of a proposal'),
        text: string(row, entry, 'content'),
    }));
}
/** As SWE-Lancer's own prompts show them: a heading with the number, the text, and a line of dashes after each. */
function renderedProposals(row) {
    const text = decoded(row, 'proposals');
    const headings = [...text.matchAll(/(?:^\s*|\n-{20,}\s*\n)Proposal: (\d+):[ \t]*(?:\r?\n|$)/g)];
    if (headings[0]?.index !== 0)
        row.fail('proposals', '"Proposal: NUMBER:" on the first line', text);
    return headings.map((heading, place) => ({
        id: Number(heading[1]),
        text: text
            .slice(heading.index + heading[0].length, headings[place + 1]?.index)
            .replace(/\n-{20,}\s*$/, '')
            .trim(),
    }));
}
function correctId(row, data) {
    return integer(row, at(data, 'game', 'correct_proposal', 'id'), 'game.correct_proposal.id');
}
/** The files' variants have ids as numbers and as strings; `True` is neither, though Python says `True == 1`. */
function integer(row, value, name) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
        return value;
    if (typeof value === 'string' && /^\d{1,9}$/.test(value))
        return Number(value);
    return missing(row, name, 'a whole number', value);
}
function string(row, data, key) {
    const value = at(data, key);
    return typeof value === 'string' ? value : missing(row, key, 'a string', value);
}
function missing(row, name, expected, value) {
    return row.fail('manager_data', `${expected} for ${name}`, value === undefined ? 'nothing' : String(value));
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value);
}

;// CONCATENATED MODULE: ./build/dataset/tasks.js



const COLUMNS = ['question_id', 'variant', 'price', 'manager_data', 'manager_commit'];
const CURRENT_COLUMNS = ['title', 'description', 'proposals'];
/**
 * Reads the manager tasks of a SWE-Lancer CSV, in either of its two layouts. Rows of individual contributors' tasks are
 * left out. An id that several rows have is unreadable, because nothing says which of them is meant.
 * @param name what the user calls the dataset, for messages
 * @throws Failure when it is no SWE-Lancer CSV or no row can be read
 */
function readTasks(text, name) {
    const [heading = [], ...records] = rows(text, name);
    const missing = COLUMNS.filter(column => !heading.includes(column));
    if (missing.length > 0) {
        throw new errors/* Failure */.HR('dataset', `the column ${missing.join(', ')} is missing`, {
            file: name,
            hint: `Use a SWE-Lancer dataset, with the columns ${COLUMNS.join(', ')}.`,
        });
    }
    const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
    const places = new Map(heading.map((column, place) => [column, place]));
    const tasks = [];
    const unreadable = [];
    const seen = new Set();
    for (const [index, record] of records.entries()) {
        const cell = (column) => record[places.get(column) ?? -1] ?? '';
        const fail = (column, expected, seen = cell(column)) => {
            const [id, start] = [cell('question_id'), seen].map(shortened);
            throw new errors/* Failure */.HR('dataset', `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`, { file: name, hint: 'Fix the row, or remove the task from the suite.' });
        };
        const variant = cell('variant');
        if (variant === 'ic_swe')
            continue;
        try {
            if (variant !== 'swe_manager')
                fail('variant', 'swe_manager or ic_swe');
            const task = layout({ cell, fail });
            if (seen.has(task.id))
                fail('question_id', 'an id that no row above has');
            seen.add(task.id);
            tasks.push(task);
        }
        catch (error) {
            if (!(error instanceof errors/* Failure */.HR))
                throw error;
            unreadable.push({ id: cell('question_id'), failure: error });
        }
    }
    const unreadableIds = new Set(unreadable.map(row => row.id));
    const readable = tasks.filter(task => !unreadableIds.has(task.id));
    if (readable.length === 0)
        throw unreadable[0]?.failure ?? noTasks(records.length, name);
    return { tasks: readable, unreadable };
}
function noTasks(rows, name) {
    return new errors/* Failure */.HR('dataset', `none of its ${rows} rows is a manager task`, {
        file: name,
        hint: 'Use a file in which the variant column is swe_manager.',
    });
}
/** On one line, whatever the dataset holds. */
function shortened(text) {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}
function rows(text, name) {
    try {
        return (0,sync/* parse */.qg)(text, { bom: true, skip_empty_lines: true });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = typeof error.lines === 'number' ? { line: error.lines } : {};
        throw new errors/* Failure */.HR('dataset', `not a whole CSV: ${error.message.replace(/ (?:on|at) line \d+$/, '')}`, {
            file: name,
            ...line,
            hint: 'Download it again, or compare it with its source.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/dataset/dataset.js









/**
 * Finds, verifies and reads a dataset: a name of the catalogue, a file, or an address, plain or gzip-compressed. A file
 * can and an address must carry a pin of the user's own, `#sha256=` and 64 hexadecimal digits of the unpacked bytes.
 * @throws Failure
 */
async function loadDataset(reference, surroundings) {
    const { place, sha256 } = (0,address/* splitPin */.AU)(reference, DATASET);
    const { name, bytes, source } = await find(place, sha256, surroundings);
    return { name, source, sha256: (0,content/* sha256Of */.Bj)(bytes), ...readTasks(dataset_text(bytes, name), name) };
}
const DATASET = { noun: 'dataset', extension: 'csv' };
async function find(place, sha256, surroundings) {
    const { catalogueFolder = dataset_catalogue/* builtInFolder */.Oo } = surroundings;
    if ((0,address/* isAddress */.PW)(place)) {
        const file = await (0,address/* fetchPinned */.Pv)(place, sha256, DATASET, surroundings);
        return { ...file, source: file.name };
    }
    const catalogue = await (0,dataset_catalogue/* readCatalogue */.YW)(catalogueFolder);
    const entry = Object.hasOwn(catalogue, place) ? catalogue[place] : undefined;
    if (entry === undefined) {
        if (/[\\/]|\.(csv|gz)$/i.test(place)) {
            const packed = await surroundings.readFile(place, sha256 !== undefined);
            if (packed !== null)
                return unpacked(packed, place, place, { sha256 });
            throw new errors/* Failure */.HR('configuration', 'there is no such dataset', {
                file: place,
                hint: 'Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=.',
            });
        }
        throw new errors/* Failure */.HR('configuration', `there is no dataset "${place}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(place, Object.keys(catalogue))} A file is named with a "/" in it or ".csv" at its end.`,
        });
    }
    if ('file' in entry) {
        const packed = await (0,promises_.readFile)(external_node_path_.join(catalogueFolder, entry.file));
        return unpacked(packed, place, `tasks/${entry.file}`, { sha256 });
    }
    return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, surroundings);
}
async function published(name, entry, surroundings) {
    const { repository, commit, path: file, ...pin } = entry;
    const { publicFiles = 'https://raw.githubusercontent.com' } = surroundings;
    const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
    const bytes = await (0,address/* fetched */.sg)(url, pin, pin.blob, name, DATASET, surroundings);
    return { name, source: `${repository}@${commit}:${file}`, bytes };
}
function unpacked(packed, name, source, pin) {
    const bytes = (0,content/* unpack */.l1)(packed, source);
    (0,content/* verify */.MX)(bytes, pin, source, DATASET.noun);
    return { name, source, bytes };
}
/** The bytes as they are: the reader of CSV wants bytes, so decoding them first would only take time and memory. */
function dataset_text(bytes, name) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes;
    throw new errors/* Failure */.HR('dataset', 'not text in UTF-8', { file: name, hint: 'Convert it to UTF-8.' });
}


/***/ }),

/***/ 37782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadMaterial),
/* harmony export */   Q: () => (/* binding */ suiteName)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12732);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53727);
/* harmony import */ var _task_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55479);





/** What suites are called, one or several. */
const suiteName = (references) => references.join(' + ');
/**
 * Loads the tasks of suites, and of folders of the user's own.
 * @param references names of suites, their files, or folders with tasks, in the order that is kept
 * @param dataset instead of the one that a suite was drawn from
 * @param place where files of the user's own are read
 * @throws Failure
 */
async function loadMaterial(references, dataset, place, surroundings) {
    const parts = [];
    for (const reference of references) {
        parts.push((0,_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isTaskFolder */ .eM)(reference)
            ? await ownMaterial(reference, place)
            : await suiteMaterial(reference, dataset, place, surroundings));
    }
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const tasks = parts.flatMap(part => part.tasks);
    const twice = tasks.find(({ id }, index) => tasks.findIndex(other => other.id === id) !== index);
    if (twice !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${suiteName(references)} has the task ${twice.id} twice`, {
            hint: 'Leave out one of the suites, or rename the task.',
        });
    }
    const joined = (of) => [...new Set(parts.map(of))].join(' + ');
    return {
        suite: { name: joined(({ suite }) => suite.name), hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks) },
        dataset: {
            name: joined(part => part.dataset.name),
            source: joined(part => part.dataset.source),
            sha256: (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(parts.map(part => part.dataset.sha256)),
        },
        tasks,
        doubts: new Map(parts.flatMap(part => [...part.doubts])),
        unreadable: parts.flatMap(part => part.unreadable),
    };
}
async function ownMaterial(reference, place) {
    const tasks = await (0,_task_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .readTaskFolder */ .wt)(reference, place);
    const hash = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks);
    return {
        suite: { name: reference, hash },
        dataset: { name: reference, source: reference, sha256: hash },
        tasks,
        doubts: new Map(),
        unreadable: [],
    };
}
async function suiteMaterial(reference, dataset, place, surroundings) {
    const suite = await (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSuite */ .bu)(reference, file => place.read(file));
    const source = await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDataset */ .Z)(dataset ?? suite.dataset, surroundings);
    const tasks = (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTasks */ .nR)(suite, source);
    return {
        suite: { name: suite.name, hash: (0,_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteHash */ .fC)(tasks) },
        dataset: { name: source.name, source: source.source, sha256: source.sha256 },
        tasks,
        doubts: doubtsOf(suite),
        unreadable: source.unreadable,
    };
}
function doubtsOf({ tasks }) {
    const entries = tasks.flatMap(task => typeof task === 'string' || task.doubt === undefined ? [] : [[task.id, task.doubt]]);
    return new Map(entries);
}


/***/ }),

/***/ 53727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bu: () => (/* binding */ loadSuite),
/* harmony export */   fC: () => (/* binding */ suiteHash),
/* harmony export */   nR: () => (/* binding */ selectTasks)
/* harmony export */ });
/* unused harmony export suiteSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(961);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37428);
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98444);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36926);
/* harmony import */ var _task_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22955);









const idSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    id: idSchema,
    hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\da-f]{64}$/),
    /** Why its answer is in doubt, for people. */
    doubt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
});
/** A suite file. */
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    /** Name, file or address of the dataset it was drawn from. */
    dataset: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().refine(isOwnOrSecure, {
        // A suite file must not make the runner read or ask what is not its own.
        message: 'must be a name, a file inside the repository, or an https address',
    }),
    /** How it was drawn, for people. */
    drawn: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), seed: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).optional(),
    chance: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    /** Accuracy of the fixed rules on it. */
    floors: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** US dollars of all tasks, and what chance and the fixed rules earn. */
    price: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().optional(),
    earned: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig()).optional(),
    /** A task by its id alone is taken as the dataset has it. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([idSchema, pinnedTaskSchema])).min(1),
});
/** By the parser that will be used to fetch it: `HTTP://` and `\thttp:` are http, and `C:` is no file of the repository. */
function isOwnOrSecure(reference) {
    if (URL.canParse(reference))
        return new URL(reference).protocol === 'https:';
    return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes('..');
}
/** Names of the suites that come with this program. */
async function builtInSuites() {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo);
    const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
    return suites.map(file => node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file).name).sort();
}
/**
 * Reads a suite by its name, or from a file of the user's own: a reference with a `/` in it or `.json` at its end.
 * @param read gives the text of a file of the user's, null when there is none
 * @throws Failure
 */
async function loadSuite(reference, read) {
    if (/\/|\.json$/.test(reference)) {
        const text = await read(reference);
        if (text !== null)
            return parseSuite(text, reference);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite file ${reference}`, {
            hint: 'Check the path. A folder with tasks of your own ends with a slash.',
        });
    }
    const known = await builtInSuites();
    if (!known.includes(reference)) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `there is no suite "${reference}"`, {
            hint: `${(0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".`,
        });
    }
    return parseSuite(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .builtInFolder */ .Oo, `${reference}.json`), 'utf8'), reference);
}
function parseSuite(text, file) {
    try {
        return suiteSchema.parse((0,_shared_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        const reason = cause instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodError */ .G ? zod__WEBPACK_IMPORTED_MODULE_10__/* .prettifyError */ .S1(cause) : String(cause);
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `not a suite: ${reason}`, {
            file,
            hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
            cause,
        });
    }
}
/**
 * The suite's tasks, in its order.
 * @throws Failure when the dataset lacks one, cannot be read there, or has it otherwise than pinned
 */
function selectTasks(suite, dataset) {
    const byId = new Map(dataset.tasks.map(task => [task.id, task]));
    const chosen = new Map();
    for (const entry of suite.tasks) {
        const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
        const task = byId.get(id);
        if (task === undefined) {
            throw (dataset.unreadable.find(row => row.id === id)?.failure ??
                new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
                    hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(id, [...byId.keys()].slice(0, 2000)),
                }));
        }
        const seen = (0,_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U)(task);
        if (hash !== null && hash !== seen) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('dataset', `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`, {
                hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
            });
        }
        if (chosen.has(id))
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('configuration', `the suite ${suite.name} names the task ${id} twice`);
        chosen.set(id, task);
    }
    return [...chosen.values()];
}
/** Names a set of tasks by all that is in them, whatever their order. */
function suiteHash(tasks) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(tasks.map(_task_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .taskHash */ .U).sort().join('\n')).digest('hex');
}


/***/ }),

/***/ 26824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79407);


const systemClock = {
    ...(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .systemTime */ .n)(),
    // Node wakes at once from a longer sleep; whoever waits for a moment looks again.
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_SLEEP_MS), undefined, { signal }),
};
const LONGEST_SLEEP_MS = 2 ** 31 - 1;


/***/ }),

/***/ 69111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tj: () => (/* binding */ isWholeObject),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98444);

/**
 * Finish reasons in use, in lower case: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
 * `model_context_window_exceeded`), Gemini (`SAFETY`, `MAX_TOKENS`, `PROHIBITED_CONTENT` …), Mistral (`model_length`),
 * Zhipu (`sensitive`), Cohere (`COMPLETE`), Bedrock (`guardrail_intervened`), TGI (`eos_token`), vLLM (`repetition`).
 */
const REASONS = {
    done: ['stop', 'end_turn', 'stop_sequence', 'eos', 'eos_token', 'complete', 'completed', 'end', 'finished'],
    cut: [
        'length',
        'max_tokens',
        'max_output_tokens',
        'max_completion_tokens',
        'model_length',
        'model_context_window_exceeded',
        'context_window_exceeded',
        'context_length_exceeded',
        'repetition',
    ],
    refused: [
        'content_filter',
        'content_filtered',
        'refusal',
        'safety',
        'image_safety',
        'prohibited_content',
        'blocklist',
        'spii',
        'recitation',
        'sensitive',
        'guardrail_intervened',
        'error_toxic',
    ],
    tools: ['tool_calls', 'tool_call', 'tool_use', 'function_call'],
};
const ENDINGS = new Map([
    ...REASONS.done.map(reason => [reason, 'done']),
    ...REASONS.cut.map(reason => [reason, 'cut']),
    ...REASONS.refused.map(reason => [reason, 'refused']),
    ...REASONS.tools.map(reason => [reason, 'tools']),
]);
/** An endpoint that gives no reason at all says nothing against its answer. */
function endingOf(reason) {
    return reason === null || reason === '' ? 'done' : (ENDINGS.get(reason.toLowerCase()) ?? 'unknown');
}
/** Whether a text is one whole JSON object, in a code fence or after thoughts: then its end does not matter. */
function isWholeAnswer(text) {
    const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
    const [, inside = said] = /^```\w*\n([\s\S]*?)\n?```$/.exec(said) ?? [];
    return isWholeObject(inside);
}
/** Whether a text is the JSON of an object. */
function isWholeObject(text) {
    if (!text.trimStart().startsWith('{'))
        return false;
    try {
        (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
        return true;
    }
    catch {
        return false;
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


/** Of all turns of an agent, or all answers of an arm. */
const tokens = (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeFigure */ .G)(1_000_000_000_000);
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inputTokens: tokens,
    /** Part of `inputTokens` that the provider read from its prompt cache. */
    cachedInputTokens: tokens,
    /** Part of `inputTokens` that the provider wrote into its prompt cache, where it says so. */
    cacheWriteTokens: tokens.optional(),
    outputTokens: tokens,
    /** Part of `outputTokens` spent on reasoning. */
    reasoningTokens: tokens,
});
/** Who answered, as far as the endpoint said. */
const servedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Host name of the endpoint that answered. */
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The completion's own id, with the second in which it was made: a cache repeats both. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Routers such as OpenRouter name the company that ran the model. */
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);


/** @param elapsed milliseconds since an arbitrary moment */
function createTally(elapsed) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = elapsed();
    const arms = new Map();
    function add(arm, task, trial) {
        const tasks = arms.get(arm) ?? new Map();
        const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
        arms.set(arm, tasks.set(task.id, { right: right + ((0,_trial_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .isRight */ .FG)(trial, task) ? 1 : 0), all: all + 1 }));
    }
    function accuracies() {
        const [first, ...others] = arms.values();
        const shared = [...(first?.keys() ?? [])].filter(task => others.every(tasks => tasks.has(task)));
        if (shared.length === 0)
            return [];
        return [...arms]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([arm, tasks]) => {
            const shares = shared.map(task => tasks.get(task)).map(own => (own === undefined ? 0 : own.right / own.all));
            return { arm, accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length };
        });
    }
    return {
        onKnown(arm, tasks, trials) {
            const byId = new Map(tasks.map(task => [task.id, task]));
            for (const trial of trials) {
                const task = byId.get(trial.taskId);
                if (task !== undefined)
                    add(arm, task, trial);
            }
        },
        onBatch(trials) {
            done = 0;
            total = trials;
            startedAt = elapsed();
        },
        onTrial({ arm, task }, trial) {
            done++;
            if (trial === null)
                missing++;
            else {
                add(arm, task, trial);
                cost = cost === null || trial.cost === null ? null : cost + trial.cost;
            }
        },
        standing() {
            const secondsLeft = done === 0 ? null : (((elapsed() - startedAt) / done) * (total - done)) / 1000;
            return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
        },
    };
}
/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
function inWords({ done, total, missing, accuracies, cost, secondsLeft }) {
    const parts = [
        `${done} of ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, 'answer')}`,
        soFar(accuracies),
        missing === 0 ? '' : `${missing} missing`,
        secondsLeft === null || done === total ? '' : `about ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(secondsLeft)} left`,
        cost === null ? 'cost unknown' : cost === 0 ? '' : (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cost */ .y)(cost),
    ];
    return parts.filter(part => part !== '').join(', ');
}
/** Before and now, or each arm by its name where they are others. */
function soFar(accuracies) {
    if (accuracies.length === 0)
        return '';
    const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
    const figures = accuracies.map(({ arm, accuracy }) => (own ? (0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy) : `${arm} ${(0,_shared_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(accuracy)}`));
    return `so far ${figures.join(own ? ' → ' : ' · ')}`;
}


/***/ }),

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ readShards),
/* harmony export */   VA: () => (/* binding */ sharedSettings),
/* harmony export */   mO: () => (/* binding */ writeShard),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* unused harmony exports shardFileSchema, parseShard */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64377);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14318);
/* harmony import */ var _config_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72031);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52005);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98444);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47613);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58759);









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
/** The shards below a folder. @throws Failure when it cannot be read. */
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
            hint: 'Check the path, and download the shards into it first.',
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
            hint: 'Make it with the same version, and copy the whole file.',
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


/***/ }),

/***/ 50539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ checkJoined),
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   eS: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/**
 * Puts the answers of all shards into one store, as if one machine had taken them.
 * @param key of the one that decides
 */
function joinShards(shards, store, key) {
    const [{ asked }] = shards;
    // Every shard began at a moment of its own: what any of them took since the first is fresh.
    const begun = shards.map(shard => shard.begun).reduce((a, b) => (a < b ? a : b));
    store.begun(asked, begun);
    for (const { trials } of shards) {
        for (const trial of trials)
            if (store.get(trial.key) === undefined)
                store.add(trial);
    }
    return {
        asked,
        begun,
        canAsk: mayAsk(shards, key),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether who decides can ask for more: with a key, or where the shards needed none either. */
function mayAsk(shards, key) {
    return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}
/** @throws Failure when the shards were asked something else than what is now to be decided. */
function checkJoined(joined, asked) {
    if (joined === null || joined.asked === asked)
        return;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards were run with other settings than this job', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 38070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * A figure that is told rather than decided upon. One that cannot be is brought to the nearest that can, in writing and
 * in reading alike: it must never cost the answer that it came with.
 */
function figure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? nearest(value, max) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().max(max));
}
/** The same for whole numbers. */
function wholeFigure(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY(value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(max));
}
/** Not a number becomes 0. */
const nearest = (value, max) => (value > 0 ? Math.min(value, max) : 0);


/***/ }),

/***/ 66218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchFor),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52005);


/** Node's own fetch gives up on an answer whose first byte takes longer. */
const LONGEST_WAIT_MS = 300_000;
/**
 * `fetch` as the environment wants it: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name
 * (lower case wins, as in curl), else Node's own. Call it with addresses, not with `Request` objects.
 * @param waitMs longest time that an answer may take to begin
 * @throws Failure when a proxy variable does not hold an http:// or https:// address.
 */
async function fetchFor(environment, waitMs = 0) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const httpsProxy = proxyIn(environment, 'https_proxy');
    const proxied = httpProxy !== '' || httpsProxy !== '';
    if (!proxied && waitMs <= LONGEST_WAIT_MS)
        return fetch;
    // Node 20's own fetch knows no proxy, and takes no agent of another undici's version.
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // The caller has a timeout of its own.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const direct = new undici.Agent(patience);
    // Plain http goes to a proxy as it is, and https through a tunnel, as with curl.
    const proxyFor = (uri, proxyTunnel) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
    const plain = httpProxy === '' ? direct : proxyFor(httpProxy, false);
    const secure = proxied ? proxyFor(httpsProxy || httpProxy, true) : direct;
    const goesDirect = exceptions(read(environment, 'no_proxy'));
    const dispatcherFor = (address) => {
        if (goesDirect(address))
            return direct;
        return address.protocol === 'https:' ? secure : plain;
    };
    // The same standard, described by the types of another release.
    const fetchThrough = undici.fetch;
    return (input, init) => fetchThrough(input, {
        ...init,
        dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
}
/**
 * The proxy that the environment names for an address, with a tunnel in mind; null where there is none.
 * @throws Failure when a proxy variable does not hold an http:// or https:// address.
 */
function proxyFor(environment, address) {
    const httpProxy = proxyIn(environment, 'http_proxy');
    const proxy = address.protocol === 'https:' ? proxyIn(environment, 'https_proxy') || httpProxy : httpProxy;
    return proxy === '' || exceptions(read(environment, 'no_proxy'))(address) ? null : new URL(proxy);
}
/**
 * Reads NO_PROXY as curl and Go do: names with all below them, with or without a leading dot or `*.`, a port behind
 * them, addresses, networks such as 10.0.0.0/8 or fd00::/8, and `*`.
 */
function exceptions(list) {
    const entries = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '');
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const entry of entries) {
        const [address = '', length] = withoutBrackets(entry).split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
        if (family === 0)
            continue;
        const kind = family === 4 ? 'ipv4' : 'ipv6';
        const bits = length === undefined ? Number.NaN : Number(length);
        if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128))
            networks.addSubnet(address, bits, kind);
        else if (length === undefined)
            networks.addAddress(address, kind);
    }
    return ({ hostname, port, protocol }) => {
        const host = withoutBrackets(hostname.toLowerCase());
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        const ownPort = port || (protocol === 'https:' ? '443' : '80');
        return entries.some(entry => {
            if (entry === '*')
                return true;
            const [, name = '', onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
            return name !== '' && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
        });
    };
}
const withoutBrackets = (host) => host.replaceAll(/[[\]]/g, '');
function proxyIn(environment, name) {
    const value = read(environment, name);
    if (value === '')
        return '';
    const address = value.includes('://') ? value : `http://${value}`;
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
        return address;
    // The value can hold a password: it is not repeated.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
}


/***/ }),

/***/ 55929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19821);


/** Randomness from a seed in words. */
function randomFrom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seed).digest().readInt32LE(0));
    const next = () => (generator.next() >>> 0) / 2 ** 32;
    const below = (bound) => Math.floor(next() * bound);
    return {
        next,
        below,
        shuffled(items) {
            const rest = [...items];
            const result = [];
            while (rest.length > 0)
                result.push(...rest.splice(below(rest.length), 1));
            return result;
        },
    };
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
/** Far above every file that this program reads or writes, and below what a string can hold. */
const MAX_BYTES = 256 * MEBIBYTE;
/**
 * Reads a plain file of bounded size.
 * @throws Failure when it is too large, or something else than a file; the system's error when it cannot be read.
 */
async function readBounded(file, maxBytes = MAX_BYTES) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    // A pipe or a device has no end.
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'is not a file', { file });
    if (found.size > maxBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
            file,
            hint: 'Check that it is the right file.',
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}


/***/ }),

/***/ 96422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _model_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69111);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/**
 * The key as models write it: in any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. No two
 * repetitions of blanks touch each other, so that it takes linear time.
 */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that can only mean the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line that says nothing but the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
/**
 * Reads which proposal an answer picks, from strict to lenient. The first form that occurs decides; where its
 * occurrences disagree nothing is picked.
 */
function readAnswer({ text, refusal, finishReason }, shownIds) {
    const ending = (0,_model_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
    if (ending === 'refused' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = ending === 'cut';
    const said = withoutThoughts(text);
    const candidates = new Set(candidatesIn(said, cut));
    const [only] = candidates;
    // A number at the very end of an answer that was cut may have lost its last digits.
    if (cut && (only === undefined || /\d\s*$/.test(said)))
        return none('truncated');
    if (only === undefined || candidates.size > 1)
        return none('unparseable');
    return pick('lenient', only, shownIds);
}
const none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
    return shownIds.includes(id) ? { reading, shown: id } : none('unknown-id');
}
/**
 * All numbers that the most explicit form in the text names. Of an answer that was cut only the answer's own key counts:
 * `{"id": 1, "title": …` may have been the first of a list of proposals.
 */
function candidatesIn(said, cut) {
    const named = numbersOf(said.matchAll(NAMED));
    if (named.length > 0 || cut || MENTIONED.test(said))
        return named;
    const similar = numbersOf(said.matchAll(SIMILAR));
    if (similar.length > 0)
        return similar;
    return firstValue(said) ?? statements(said);
}
const numbersOf = (matches) => [...matches].map(match => Number(match[1]));
/** SWE-Lancer's own grader takes the first value of the object, whatever its key. */
function firstValue(said) {
    const [, inside = said] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(said) ?? [];
    try {
        const value = (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(inside);
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return null;
        const first = Object.values(value)[0];
        const digits = typeof first === 'number' || typeof first === 'string' ? String(first).trim() : '';
        return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
    }
    catch {
        return null;
    }
}
/** Prose counts when it is nothing but a number, or when its last line states a choice and no line states another. */
function statements(said) {
    const alone = BARE.exec(plain(said))?.[1];
    if (alone !== undefined)
        return [Number(alone)];
    const lines = said.split('\n').map(plain);
    const last = lines.findLast(line => line !== '') ?? '';
    return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/[*_`>]/g, '').trim();
/**
 * The text without what a reasoning model thought aloud. Some chat templates leave the opening tag out, and an answer
 * that was cut leaves the closing one out.
 */
function withoutThoughts(text) {
    let said = '';
    let thinking = false;
    for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
        if (/^<think/i.test(piece))
            thinking = true;
        else if (/^<\/think/i.test(piece)) {
            if (!thinking)
                said = '';
            thinking = false;
        }
        else if (!thinking)
            said += piece;
    }
    return said;
}


/***/ }),

/***/ 19830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ serverNotes)
/* harmony export */ });
/** What a reader must know of an arm's MCP servers: which of them, or of their tools, the agent had to do without. */
function serverNotes(servers) {
    return servers.flatMap(server => server.kind === 'left-out'
        ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
        : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`));
}


/***/ }),

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  HH: () => (/* binding */ findsAnswer),
  yX: () => (/* binding */ floors)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
// EXTERNAL MODULE: ./build/shared/random.js
var random = __webpack_require__(55929);
;// CONCATENATED MODULE: ./build/solver/bm25.js
/**
 * Okapi BM25 of each document against a query, every word of which counts once. Words are runs of the letters a to z and
 * digits, in lower case. Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009,
 * equation 3.15, with k1 = 1.2 and b = 0.75; the inverse document frequency is Lucene's, which is never negative.
 */
function bm25(query, documents) {
    const k1 = 1.2;
    const b = 0.75;
    const texts = documents.map(wordsOf);
    const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
    const asked = new Set(wordsOf(query));
    const counts = texts.map(words => {
        const count = new Map();
        for (const word of words)
            if (asked.has(word))
                count.set(word, (count.get(word) ?? 0) + 1);
        return count;
    });
    const scores = documents.map(() => 0);
    for (const word of asked) {
        const holders = counts.filter(count => count.has(word)).length;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        for (const [place, words] of texts.entries()) {
            const frequency = counts[place]?.get(word) ?? 0;
            if (frequency === 0)
                continue;
            const saturation = frequency + k1 * (1 - b + (b * words.length) / averageLength);
            scores[place] = (scores[place] ?? 0) + (rarity * frequency * (k1 + 1)) / saturation;
        }
    }
    return scores;
}
function wordsOf(text) {
    return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

;// CONCATENATED MODULE: ./build/solver/reference.js




/** Raised when a rule would answer otherwise than before. */
const VERSION = 1;
/** A solver that follows a rule, on the proposals as they are shown. Ties go to the one shown first. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
        prompt: [],
        identity: task => ({ version: VERSION, order, task: (0,task_hash/* taskHash */.U)(task) }),
        messages: () => [],
        async solve(task, sample) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const position = pick(rule, task, shown, sample);
            return {
                reading: 'json',
                proposalId: shown[position]?.proposal.id ?? null,
                position,
                text: '',
                finishReason: null,
                usage: null,
                cost: 0,
                latencyMs: 0,
                requests: 0,
                served: null,
                sent: {},
            };
        },
    };
}
/** Accuracy of guessing blindly, from 0 to 1. */
function chance(tasks) {
    return mean(tasks.map(task => 1 / task.proposals.length));
}
/** Accuracy, from 0 to 1, of the rules that can do better than chance, in the dataset's order. */
function floors(tasks) {
    return ['first', 'longest', 'bm25'].map(rule => ({
        solver: `reference/${rule}`,
        accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
    }));
}
/** Whether a rule picks the chosen proposal in the dataset's order. */
function findsAnswer(rule, task) {
    const shown = (0,prompt_order/* showProposals */.B)(task, 'dataset', 0);
    return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
/** Place of the proposal that a rule picks. */
function pick(rule, task, shown, sample) {
    const texts = shown.map(({ proposal }) => proposal.text);
    switch (rule) {
        case 'first':
            return 0;
        case 'longest':
            return placeOfGreatest(texts.map(text => text.length));
        case 'bm25':
            return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
        case 'random':
            return (0,random/* randomFrom */.c)(`reference/random ${task.id}#${sample}`).below(shown.length);
    }
}
function placeOfGreatest(values) {
    return values.indexOf(Math.max(...values));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38070);



/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated', 'stuck']);
/** Far above what is possible, and far below what a number can hold when many are added. */
const MAX_COUNT = 1_000_000;
const MAX_DOLLARS = 1_000_000;
/** A batch may take days. */
const MAX_LATENCY_MS = 32 * 86_400_000;
/** Characters of an answer that are kept. */
const MAX_TEXT = 1_000_000;
function shortened(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const note = `\n[… ${text.length} characters in all …]\n`;
    const half = Math.floor((MAX_TEXT - note.length) / 2);
    return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    toolCalls: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    /** Different files that were read. */
    filesRead: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
    searches: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).nullable(),
});
/** One thing of an agent's work, in order: an answer of its model, what it said, a tool it used, what the tool gave back. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('turn'),
        /** How long the model took. */
        latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
        /** US dollars; null when no price is known. */
        cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
        usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('said'), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('got'), tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
/** One answer of one arm to one task. Stored for ever: everything in it is needed to decide and render again. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Hash of everything that can change the answer (design: trial key). */
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** n-th sample of its arm and task, from 0. */
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, without the middle where they are long; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY(value => (typeof value === 'string' ? shortened(value) : value), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable(),
    latencyMs: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_LATENCY_MS),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().max(MAX_COUNT),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Requests that were sent in vain. */
    requests: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFigure */ .G)(MAX_COUNT).optional(),
    /** US dollars that they cost all the same; null when nobody tells. */
    cost: (0,_shared_figure_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .v)(MAX_DOLLARS).nullable().optional(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ })

};
