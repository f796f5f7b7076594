export const id = 8277;
export const ids = [8277,6105];
export const modules = {

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   J5: () => (/* binding */ readHandedOver),
/* harmony export */   qn: () => (/* binding */ refuseOwnEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _arm_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2849);
/* harmony import */ var _arm_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(384);
/* harmony import */ var _arm_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9593);
/* harmony import */ var _arm_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3542);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(772);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7613);









/** @param head commit under test; null for the work tree */
async function openCheckout({ directory, env }, head, trusted) {
    const git = await (0,_arm_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)({ directory, env });
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
    return (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readBounded */ .C)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(checkout.directory, file)).catch((error) => {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR)
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitReason */ .th)(cause)}`, {
            file: place,
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const pointer = (0,_arm_text_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(content);
    const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
    if (stored !== null)
        return stored;
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
        hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
    });
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

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OO: () => (/* binding */ datasetSurroundings),
  hi: () => (/* binding */ keysFrom),
  YP: () => (/* binding */ withTools)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
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
                hint: 'The gate takes as many answers as it needs, one request each. Remove the field.',
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

// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(4318);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/dataset/material.js + 1 modules
var material = __webpack_require__(5190);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(7579);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(8444);
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
            hint: 'It is named by `models:` in the configuration. Is it committed?',
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
var join = __webpack_require__(539);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(1753);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/shared/network.js


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
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
 * Reads NO_PROXY as curl and Go do: names with all below them, with or without a leading dot or `*.`, a port behind
 * them, addresses, networks such as 10.0.0.0/8 or fd00::/8, and `*`.
 */
function exceptions(list) {
    const entries = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(entry => entry !== '');
    const networks = new external_node_net_.BlockList();
    for (const entry of entries) {
        const [address = '', length] = withoutBrackets(entry).split('/');
        const family = (0,external_node_net_.isIP)(address);
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
        const family = (0,external_node_net_.isIP)(host);
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
    throw new errors/* Failure */.HR('configuration', `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`, {
        hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    });
}
function read(environment, name) {
    return environment[name] ?? environment[name.toUpperCase()] ?? '';
}

// EXTERNAL MODULE: ./build/shared/package.js
var shared_package = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/model/clock.js
var clock = __webpack_require__(6824);
// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/shared/digest.js
var shared_digest = __webpack_require__(4050);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(6422);
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
var reference = __webpack_require__(4977);
;// CONCATENATED MODULE: ./build/solver/create.js



/** The solver of an arm. */
async function createSolver(arm, tools) {
    const { client, workspaces, environment, endpoint } = tools;
    if (isOf(arm, 'reference'))
        return (0,reference/* createReferenceSolver */.Dp)(arm.solver.rule, arm.order);
    if (isOf(arm, 'agent')) {
        const { createAgentSolver } = await __webpack_require__.e(/* import() */ 1109).then(__webpack_require__.bind(__webpack_require__, 1109));
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '');
    }
    if (isOf(arm, 'command')) {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 1068));
        const prices = tools.pricesOf(arm.solver.model);
        return createCommandSolver(arm, await workspaces(), { env: environment, endpoint, prices });
    }
    if (isOf(arm, 'chat'))
        return createChatSolver(arm, await client());
    throw new Error(`there is no solver ${arm.solver.name}`);
}
function isOf(arm, kind) {
    return arm.solver.kind === kind;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/model/finish.js
var finish = __webpack_require__(9111);
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
var external_node_crypto_ = __webpack_require__(7598);
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
            const file = /^[\w-]+$/.test(run) ? runs_read(fileOf(run)) : null;
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
function runs_read(file) {
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
var trial_trial = __webpack_require__(8759);
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
var handed_over = __webpack_require__(6597);
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
    function show(standing) {
        const isLast = standing.done === standing.total;
        const { live, columns } = world.terminal;
        if (!isLast && world.elapsed() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS))
            return;
        toldAt = world.elapsed();
        const line = `${bar(standing.done / standing.total)} ${(0,progress/* inWords */.r)(standing)}`.slice(0, columns - 1);
        world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${(0,progress/* inWords */.r)(standing)}\n`);
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
            tally.onTrial(wanted, trial);
            const standing = tally.standing();
            show(standing);
            listen(standing);
        },
    };
}
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
        fetch: await fetchFor(world.env),
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
        const checkout = await (0,handed_over/* openCheckout */.Hj)(world, null, [commit]);
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
            return (0,material/* loadMaterial */.I)(config.suite, config.dataset, file => place.read(file), surroundings);
        },
        models: async (reference, place) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => place.read(file), await datasetSurroundings(world, place)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver.kind === 'command' && occasion.fork === true)
                throw noProgramOfStrangers(arm);
            checkExtraBody(arm, config.extraBodyFields, settings.config);
            return createSolver(arm, {
                client: () => (client ??= createClient(config)),
                workspaces: () => (workspaces ??= openWorkspaces(config.repository, dataset.name)),
                environment: world.env,
                endpoint: apiKey.kind === 'missing' ? null : { baseUrl: given ?? config_settings/* OPENAI */.$E, apiKey: sentKey(apiKey) },
                pricesOf: model => (model === null ? null : config.termsOf(model).prices),
            });
        },
        disk: () => opened?.diskUse ?? null,
        async post(config) {
            // Where no solver has asked for a client, nothing is to be carried.
            const { origin, batches } = (await client) ?? {};
            if (config.batchPrice === null || origin === undefined || batches === undefined)
                return null;
            const [{ openJournal }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 1251)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6824)),
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
    async function openWorkspaces(given, dataset) {
        const repository = given ?? (await (0,catalogue/* codeOf */.$N)(dataset));
        if (repository === undefined) {
            throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not say of what repository its tasks are`, {
                hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
            });
        }
        const { createWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(4293)]).then(__webpack_require__.bind(__webpack_require__, 4293));
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
            Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 107)),
            __webpack_require__.e(/* import() */ 3974).then(__webpack_require__.bind(__webpack_require__, 3974)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6824)),
        ]);
        const timeoutMs = settings.timeout * 1000;
        const fetch = await fetchFor(world.env, timeoutMs);
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

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   _J: () => (/* binding */ storedTree),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(772);
/* harmony import */ var _shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8669);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9593);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2221);








/**
 * The tree of a commit that is in the repository.
 * @param label the commit as people know it
 */
async function commitTree(place, commit, label) {
    const listed = await (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .listTree */ .nT)(place.ask, commit).catch((cause) => {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `the files of ${label} cannot be listed: ${(0,_shared_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(cause)}`, {
            hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
            cause,
        });
    });
    const files = listed.map(({ path, kind, id }) => ({ path, kind: kind === 'program' ? 'file' : kind, id }));
    return storedTree(place, files, label);
}
/** A tree whose files are all in the object store. */
function storedTree(place, files, label) {
    const index = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .indexed */ .K)(files);
    return {
        ...index,
        read: files => readStored(place.ask, files, label),
        submodule: file => submoduleTree(place, index, file, label),
        lfsObject: sha256 => lfsObject(place, sha256),
    };
}
/**
 * Contents of blobs.
 * @throws Failure of kind `repository` that names the first file that cannot be read.
 */
async function readStored(ask, files, label) {
    const ids = files.map(({ id }) => id ?? '');
    try {
        const sizes = await (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .blobSizes */ .Iv)(ask, ids);
        const blobs = files.map(file => {
            const size = sizes.get(file.id ?? '');
            if (size === undefined)
                throw unreadable(file, label, 'the object is missing');
            if (size > _tree_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_FILE_BYTES */ .g)
                throw tooLarge(file.path, label);
            return { id: file.id ?? '', size };
        });
        const contents = [];
        for await (const content of (0,_shared_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlobs */ .b4)(ask, blobs))
            contents.push(content);
        return contents;
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            throw error;
        // Git names the object; people want to know the file.
        const reason = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitReason */ .th)(error);
        const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
        throw file === undefined ? error : unreadable(file, label, reason, error);
    }
}
function unreadable({ path, id }, label, reason, cause) {
    const words = id === null ? reason : reason.replace(id, 'it');
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `cannot be read at ${label}: ${words}`, {
        file: path,
        hint: 'This clone has no copy of its content. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.',
        cause,
    });
}
function tooLarge(file, label) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `is larger than 16 MiB at ${label}`, {
        file,
        hint: 'No model reads that much. Take it out of the configuration.',
    });
}
/** The first place that has the commit: the submodule's work tree, or the repository that git keeps for it. */
async function submoduleTree(place, index, { path: at, id }, label) {
    const commit = id ?? '';
    for (const open of await submodulePlaces(place, index, at)) {
        const found = await open().catch(() => null);
        if (found === null)
            continue;
        const has = await found.ask(['cat-file', '-e', `${commit}^{commit}`], {}).then(() => true, () => false);
        if (has)
            return commitTree(found, commit, label);
    }
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('repository', `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
        file: at,
        hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`,
    });
}
async function submodulePlaces({ ask, env, top, commonDirectory }, index, at) {
    const checkedOut = top === null ? null : node_path__WEBPACK_IMPORTED_MODULE_2__.join(top, at);
    const isCheckedOut = checkedOut !== null && (await exists(node_path__WEBPACK_IMPORTED_MODULE_2__.join(checkedOut, '.git')));
    const names = new Set([at, ...(await submoduleNames(ask, index, at))]);
    return [
        ...(isCheckedOut ? [() => (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlace */ .QL)(env, { directory: checkedOut })] : []),
        ...[...names].map(name => () => (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlace */ .QL)(env, { gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDirectory, 'modules', name) })),
    ];
}
/** Names under which git keeps the submodule of a path, from `.gitmodules`. */
async function submoduleNames(ask, index, at) {
    const file = await index.at('.gitmodules');
    if (file === null || file === 'folder' || file.id === null)
        return [];
    const words = ['config', '-z', `--blob=${file.id}`, '--get-regexp', String.raw `^submodule\..*\.path$`];
    const listed = await ask(words, {}).then(String, () => '');
    return [...listed.matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)]
        .filter(([, name = '', its]) => its === at && !name.split('/').includes('..') && !node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(name))
        .map(([, name = '']) => name);
}
async function exists(place) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).then(() => true, () => false);
}
async function lfsObject({ commonDirectory }, sha256) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(commonDirectory, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place).catch(() => null);
    return content !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') === sha256 ? content : null;
}


/***/ }),

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);


/** Links that one path may lead through, as on Linux. */
const MAX_LINKS = 40;
/** Files of one folder, counted through links. */
const MAX_FILES = 10_000;
const HINT = 'Commit a link to a file inside the repository, or the file itself.';
/**
 * What a path leads to, through links and submodules; null when nothing is there.
 * @param place from the root of the tree, normalized
 * @throws Failure when a link leads out of the repository, to nothing, or in a circle.
 */
async function follow(tree, place) {
    let rest = place.split('/').filter(part => part !== '');
    let current = '';
    // Steps at the end of the path that come from no link.
    let own = Number.POSITIVE_INFINITY;
    for (let links = 0;;) {
        const [part, ...after] = rest;
        if (part === undefined)
            return { kind: 'folder', tree, path: current };
        const next = current === '' ? part : `${current}/${part}`;
        const found = await tree.at(next);
        if (found === null) {
            if (rest.length <= own)
                return null;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `links to ${[next, ...after].join('/')}, which does not exist`, {
                file: place,
                hint: HINT,
            });
        }
        if (found === 'folder') {
            current = next;
            rest = after;
        }
        else if (found.kind === 'submodule') {
            return follow(await tree.submodule(found), after.join('/'));
        }
        else if (found.kind === 'file') {
            if (after.length === 0)
                return { kind: 'file', tree, file: found };
            return null;
        }
        else {
            if (++links > MAX_LINKS)
                throw circle(place);
            own = Math.min(own, after.length);
            rest = [...(await target(tree, found)).split('/'), ...after].filter(step => step !== '');
            current = '';
        }
    }
}
/** Every file of a folder under the path that leads to it, through links and submodules. */
async function filesBelow(folder, name, wanted) {
    const files = new Map();
    await collect(folder, name, [folder]);
    return files;
    async function collect({ tree, path: at }, shown, above) {
        for (const file of await tree.below(at)) {
            const inner = at === '' ? file.path : file.path.slice(at.length + 1);
            const logical = shown === '' ? inner : `${shown}/${inner}`;
            const found = file.kind === 'file' ? { kind: 'file', tree, file } : await follow(tree, file.path);
            if (found?.kind === 'folder') {
                const isCircle = above.some(one => isSame(one, found) || isWithin(one, found));
                if (isCircle)
                    throw circle(logical);
                await collect(found, logical, [...above, found]);
            }
            else if (found !== null && wanted(logical)) {
                if (files.size >= MAX_FILES) {
                    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${name} holds more than 10,000 files`, {
                        hint: 'Name fewer under `files:`, by a pattern if need be.',
                    });
                }
                files.set(logical, found);
            }
        }
    }
}
/** Whether a link to `outer` would be met again inside it. */
const isWithin = (inner, outer) => inner.tree === outer.tree && (outer.path === '' || inner.path.startsWith(`${outer.path}/`));
const isSame = (one, other) => one.tree === other.tree && one.path === other.path;
/** Where a link leads, from the root of its tree. */
async function target(tree, link) {
    const [content] = await tree.read([link]);
    const text = content?.toString('utf8') ?? '';
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), text);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === '..' || place.startsWith('../')) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'links to a place outside the repository', { file: link.path, hint: HINT });
    }
    return place === '.' ? '' : place;
}
function circle(file) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'links in a circle', { file, hint: HINT });
}


/***/ }),

/***/ 9593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   QL: () => (/* binding */ openPlace),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/* harmony import */ var _shared_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(772);



/**
 * Opens the repository that a folder belongs to.
 * @throws Failure when there is no git or no repository.
 */
async function openGit(world) {
    const found = await findGit(world);
    if (found === 'no-git') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', 'git was not found', {
            hint: 'Install git; prompts are compared through its history.',
        });
    }
    if (found === 'no-repository') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `${world.directory} is not in a git repository`, {
            hint: 'The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first.',
        });
    }
    return found;
}
/**
 * Opens the repository that a folder belongs to, where there is one.
 * @throws Failure when git refuses it.
 */
async function findGit({ directory, env, }) {
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(env);
    const ask = (words, call) => run(words, { directory, ...call });
    const git = async (...words) => (await ask(words, {})).toString();
    const orNull = async (asked) => {
        try {
            return (await asked).trim() || null;
        }
        catch {
            return null;
        }
    };
    let place;
    try {
        place = await placeOf(ask, directory);
    }
    catch (error) {
        if ((0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitMissing */ .zd)(error))
            return 'no-git';
        const reason = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitReason */ .th)(error);
        if (/not a git repository|safe\.bareRepository/.test(reason))
            return 'no-repository';
        const unsafe = reason.includes('dubious ownership');
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`, { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : 'Check it with `git status`.' });
    }
    return {
        ask,
        env,
        ...place,
        resolve: ref => orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)),
        mergeBase: (one, other) => orNull(git('merge-base', one, other)),
        shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
        defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
        branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
        folder: async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, ''),
        async workTreeFiles() {
            const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
            return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
        },
    };
}
/** @throws what git rejects with. */
async function placeOf(ask, directory) {
    const common = (await ask(['rev-parse', '--git-common-dir'], {})).toString().replace(/\n$/, '');
    const top = (await ask(['rev-parse', '--show-toplevel'], {})).toString().replace(/\n$/, '');
    return { top, commonDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, common) };
}
/** The repository of a submodule: a folder with its work tree, or only the repository itself. */
async function openPlace(env, place) {
    const run = (0,_shared_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)(env);
    if ('directory' in place) {
        const ask = (words, call) => run(words, { ...place, ...call });
        return { ask, env, ...(await placeOf(ask, place.directory)) };
    }
    const { gitDirectory } = place;
    // The work tree that its configuration names may be gone, and git would not start.
    const ask = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
    return { ask, env, top: null, commonDirectory: gitDirectory };
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showProposals)
/* harmony export */ });
/* harmony import */ var _shared_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5929);

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

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gh: () => (/* binding */ promptOf),
/* harmony export */   J4: () => (/* binding */ DEFAULT_PROMPT),
/* harmony export */   MD: () => (/* binding */ showsProposals),
/* harmony export */   dg: () => (/* binding */ renderMessages)
/* harmony export */ });
/* harmony import */ var _shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6793);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);


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
/** Written once for all tasks: agent files can be long. */
const writtenFiles = new WeakMap();
function shownFiles(files) {
    const known = writtenFiles.get(files);
    if (known !== undefined)
        return known;
    const text = files.map(file => `<file path="${file.path}">\n${file.content}\n</file>`).join('\n\n');
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

/***/ 6787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nv: () => (/* binding */ commitSource),
  WG: () => (/* binding */ folderSource),
  $d: () => (/* binding */ workTreeSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(5916);
// EXTERNAL MODULE: ./build/arm/commit-tree.js
var commit_tree = __webpack_require__(2849);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/arm/tree.js
var arm_tree = __webpack_require__(2221);
;// CONCATENATED MODULE: ./build/arm/folder-tree.js





/** The files of a folder that no repository holds, read from the disk as they are. */
function folderTree(directory, label) {
    const at = async (place) => {
        const found = await lstatOrNull(external_node_path_.join(directory, place));
        if (found === null)
            return null;
        if (found.isDirectory())
            return 'folder';
        return { path: place, kind: found.isSymbolicLink() ? 'link' : 'file', id: null };
    };
    async function below(folder) {
        const entries = await (0,promises_.readdir)(external_node_path_.join(directory, folder), { withFileTypes: true });
        const nested = entries
            .filter(({ name }) => name !== '.git')
            .map(async (entry) => {
            const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                return below(place);
            if (entry.isSymbolicLink())
                return [{ path: place, kind: 'link', id: null }];
            return entry.isFile() ? [{ path: place, kind: 'file', id: null }] : [];
        });
        return (await Promise.all(nested)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
    }
    async function read({ path: file, kind }) {
        const place = external_node_path_.join(directory, file);
        try {
            if (kind === 'link')
                return Buffer.from((await (0,promises_.readlink)(place)).replaceAll(external_node_path_.sep, '/'));
            if ((await (0,promises_.lstat)(place)).size > arm_tree/* MAX_FILE_BYTES */.g)
                throw (0,commit_tree/* tooLarge */.g$)(file, label);
            return await (0,promises_.readFile)(place);
        }
        catch (error) {
            if (error instanceof errors/* Failure */.HR)
                throw error;
            throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
                file,
                hint: 'Check its permissions.',
                cause: error,
            });
        }
    }
    return {
        at,
        below,
        read: files => Promise.all(files.map(read)),
        submodule: () => Promise.reject(new Error('a folder has no submodules')),
        lfsObject: async () => null,
    };
}
/**
 * What is at a place on the disk; null when nothing is.
 * @throws Failure when that cannot be known.
 */
async function lstatOrNull(place) {
    try {
        return await (0,promises_.lstat)(place);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return null;
        throw new errors/* Failure */.HR('repository', `cannot be read: ${error instanceof Error ? error.message : error}`, {
            file: place,
            hint: 'Check its permissions.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/arm/follow.js
var follow = __webpack_require__(384);
// EXTERNAL MODULE: ./build/arm/git.js
var arm_git = __webpack_require__(9593);
// EXTERNAL MODULE: ./build/arm/text.js
var arm_text = __webpack_require__(3542);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/shared/git.js
var git = __webpack_require__(772);
// EXTERNAL MODULE: ./build/shared/git-objects.js
var git_objects = __webpack_require__(8669);
;// CONCATENATED MODULE: ./build/arm/work-tree.js









/**
 * The work tree as git would store it: tracked files, and untracked ones that git does not ignore. Line ends and
 * filters are applied as by `git add`, so that a clean work tree is the same as its commit.
 */
async function workTree(git, label) {
    const top = git.top ?? '';
    const ask = (words, call) => git.ask(['-C', top, ...words], call);
    const files = new Map();
    for (const file of await tracked(ask))
        files.set(file.path, file);
    for (const { path: changed, mode } of await changes(ask)) {
        const file = await changedFile(top, git, changed, mode);
        if (file === null)
            files.delete(changed);
        else
            files.set(changed, file);
    }
    for (const file of await untracked(ask, top))
        files.set(file.path, file);
    const stored = (0,commit_tree/* storedTree */._J)({ ...git, ask }, [...files.values()], label);
    return {
        ...stored,
        async read(wanted) {
            const unstored = wanted.filter(({ id }) => id === null);
            const fresh = unstored.length === 0 ? new Map() : await readUnstored(ask, top, unstored, label);
            const rest = wanted.filter(({ id }) => id !== null);
            const contents = rest.length === 0 ? [] : await stored.read(rest);
            const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
            return wanted.map(file => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
        },
    };
}
function missing({ path: file }) {
    throw new Error(`git returned no content of ${file}`);
}
/** Entries of the index, without those of a merge that is not finished. */
async function tracked(ask) {
    const listed = (await ask(['ls-files', '--stage', '-z'], {})).toString();
    return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', stage, file = '']) => {
        const kind = (0,git_objects/* kindOfMode */.z1)(mode);
        return kind === null || stage !== '0' ? [] : [{ path: file, kind: kind === 'program' ? 'file' : kind, id }];
    });
}
/** Tracked paths that may differ from the index; mode 000000 where git gives none. */
async function changes(ask) {
    const listed = (await ask(['diff-files', '--raw', '-z', '--ignore-submodules=dirty'], {})).toString();
    return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = '', file = '']) => ({
        path: file,
        mode,
    }));
}
/** Null when it is no longer in the work tree. */
async function changedFile(top, git, file, mode) {
    const kind = (0,git_objects/* kindOfMode */.z1)(mode) ?? (await kindOnDisk(top, file));
    if (kind === null)
        return null;
    if (kind !== 'submodule')
        return { path: file, kind: kind === 'link' ? 'link' : 'file', id: null };
    const head = await git.ask(['-C', external_node_path_.join(top, file), 'rev-parse', 'HEAD'], {});
    return { path: file, kind, id: head.toString().trim() };
}
/** Files that git does not know and does not ignore. */
async function untracked(ask, top) {
    const listed = (await ask(['ls-files', '-z', '--others', '--exclude-standard'], {})).toString().split('\0');
    // A name with a slash at its end is another repository.
    const names = listed.filter(name => name !== '' && !name.endsWith('/'));
    const files = await Promise.all(names.map(async (file) => {
        const kind = await kindOnDisk(top, file);
        return kind === null ? null : { path: file, kind, id: null };
    }));
    return files.filter(file => file !== null);
}
async function kindOnDisk(top, file) {
    const found = await lstatOrNull(external_node_path_.join(top, file));
    if (found === null)
        return null;
    return found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : null;
}
/** Stores files as `git add` would, but into a folder of our own, and reads them back. */
async function readUnstored(ask, top, files, label) {
    for (const { path: file } of files) {
        const { size } = (await lstatOrNull(external_node_path_.join(top, file))) ?? { size: 0 };
        if (size > arm_tree/* MAX_FILE_BYTES */.g)
            throw (0,commit_tree/* tooLarge */.g$)(file, label);
    }
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'swelancer-gate-index-'));
    try {
        const askHere = await ownStore(ask, top, folder);
        const input = files.map(({ path: file }) => `${file}\0`).join('');
        await askHere(['update-index', '-z', '--add', '--replace', '--stdin'], { input });
        const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
        const stored = files.map(file => ({ ...file, id: ids.get(file.path) ?? null }));
        const contents = await (0,commit_tree/* readStored */.CL)(askHere, stored, label);
        return new Map(stored.flatMap(({ path: file }, index) => (contents[index] ? [[file, contents[index]]] : [])));
    }
    catch (error) {
        if (error instanceof errors/* Failure */.HR)
            throw error;
        const [first] = files;
        throw new errors/* Failure */.HR('repository', `cannot be read in the work tree: ${(0,git/* gitReason */.th)(error)}`, {
            ...(first !== undefined && files.length === 1 && { file: first.path }),
            hint: 'Check its permissions and the filters in .gitattributes; `git add` shows the same error.',
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Git with an index and a store of our own, which begin as copies of the user's. */
async function ownStore(ask, top, folder) {
    const [index = '', objects = ''] = (await ask(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], {}))
        .toString()
        .split('\n')
        .map(place => external_node_path_.resolve(top, place));
    const own = { index: external_node_path_.join(folder, 'index'), objects: external_node_path_.join(folder, 'objects') };
    await (0,promises_.mkdir)(external_node_path_.join(own.objects, 'info'), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(own.objects, 'info/alternates'), `${objects}\n`);
    // A repository without a commit may have no index.
    await (0,promises_.copyFile)(index, own.index).catch(() => { });
    const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
    return (words, call) => ask(words, { ...call, variables });
}

;// CONCATENATED MODULE: ./build/arm/source.js










function commitSource(git, commit, label) {
    const short = commit.slice(0, 7);
    const name = label === short ? label : `${label} (${short})`;
    return source({ commit, label }, name, once(async () => ({ tree: await (0,commit_tree/* commitTree */.SC)(git, commit, name), folder: await git.folder() })));
}
const WORK_TREE = 'work tree';
/** The files of the working directory that git tracks or would add; in a folder without a repository, all of them. */
function workTreeSource(world) {
    const open = once(async () => {
        const git = await (0,arm_git/* findGit */.Ct)(world);
        return typeof git === 'string'
            ? { tree: folderTree(world.directory, WORK_TREE), folder: '' }
            : { tree: await workTree(git, WORK_TREE), folder: await git.folder() };
    });
    return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}
/** All files of a folder as they are on the disk, those that git ignores too. */
function folderSource(directory) {
    return source({ commit: null, label: 'here' }, 'here', once(async () => ({ tree: folderTree(directory, 'here'), folder: '' })));
}
/** @param name of the state, for failures */
function source(what, name, open) {
    const texts = new Map();
    async function textsOf(files) {
        const unread = [...files].filter(([shown]) => !texts.has(shown));
        for (const tree of new Set(unread.map(([, found]) => found.tree))) {
            const group = unread.filter(([, found]) => found.tree === tree);
            const contents = await tree.read(group.map(([, { file }]) => file));
            for (const [index, [shown]] of group.entries()) {
                const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
                texts.set(shown, (0,arm_text/* decodeText */.g)(bytes, shown));
            }
        }
        return [...files.keys()].sort().map(shown => ({ path: shown, content: texts.get(shown) ?? '' }));
    }
    return {
        ...what,
        async read(file) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(file);
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind !== 'file')
                return null;
            const [text] = await textsOf(new Map([[shown, found]]));
            return text?.content ?? null;
        },
        async files(place) {
            const { tree, folder } = await open();
            const shown = external_node_path_.posix.normalize(place).replace(/\/$/, '');
            const found = await (0,follow/* follow */.e)(tree, within(folder, shown));
            if (found?.kind === 'file')
                return textsOf(new Map([[shown, found]]));
            const name = shown === '.' ? '' : shown;
            if (found?.kind === 'folder')
                return textsOf(await (0,follow/* filesBelow */.D)(found, name, () => true));
            if (!(0,shared_glob/* isGlob */.f)(shown))
                return [];
            const [start, matches] = await compiled(shown);
            const top = await (0,follow/* follow */.e)(tree, within(folder, start));
            return top?.kind === 'folder' ? textsOf(await (0,follow/* filesBelow */.D)(top, start, matches)) : [];
        },
    };
}
/** Opens once, on first use. */
function once(open) {
    let opened;
    return () => (opened ??= open());
}
/** A normalized path of the working directory, from the root of the tree. */
function within(folder, place) {
    const full = external_node_path_.posix.join(folder, place);
    if (!external_node_path_.posix.isAbsolute(place) && full !== '..' && !full.startsWith('../'))
        return full === '.' ? '' : full;
    throw new errors/* Failure */.HR('configuration', 'is outside the repository', {
        file: place,
        hint: 'Use a path inside the repository.',
    });
}
/** The folder in which a pattern starts, and whether a path matches. */
async function compiled(glob) {
    const parts = glob.split('/');
    const start = parts.slice(0, parts.findIndex(shared_glob/* isGlob */.f)).join('/');
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const pattern = RE2JS.compile(`\\A${(0,shared_glob/* globSource */.s)(glob)}\\z`);
        return [start, file => pattern.test(file)];
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', `the pattern ${glob} cannot be used`, {
            hint: 'Patterns take *, **, ?, [a-z] and {a,b}.',
            cause,
        });
    }
}
/** Content in the place of a Git LFS pointer. */
async function withoutPointer(bytes, tree, file, label) {
    const sha256 = (0,arm_text/* lfsPointer */.F)(bytes);
    if (sha256 === null)
        return bytes;
    const content = await tree.lfsObject(sha256);
    if (content !== null && content.length > arm_tree/* MAX_FILE_BYTES */.g)
        throw (0,commit_tree/* tooLarge */.g$)(file, label);
    if (content !== null)
        return content;
    throw new errors/* Failure */.HR('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
        file,
        hint: 'Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small.',
    });
}


/***/ }),

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark itself is left out.
 * @throws Failure that names the encoding that was found, and the line.
 */
function decodeText(bytes, file) {
    const mark = bytes.subarray(0, 2).toString('hex');
    try {
        if (mark === 'fffe')
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (mark === 'feff')
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
    }
    catch {
        throw notText('damaged UTF-16', file, null, 'Save it as UTF-8.');
    }
    if (bytes.includes(0))
        throw nulFound(bytes, file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const bad = firstInvalidByte(bytes);
        const line = bytes.subarray(0, bad).toString('latin1').split('\n').length;
        // Bytes 80 to 9F are control characters in ISO-8859-1, and quotes and dashes on Windows.
        const name = bytes.some(byte => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'ISO-8859-1';
        const from = name === 'Windows-1252' ? 'CP1252' : name;
        throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
    }
}
function nulFound(bytes, file) {
    const start = bytes.subarray(0, 4096);
    const zeros = (offset) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
    const half = start.length / 2;
    return Math.max(zeros(0), zeros(1)) > 0.3 * half && Math.min(zeros(0), zeros(1)) < 0.05 * half
        ? notText('probably UTF-16 without a byte order mark', file, null, 'Save it as UTF-8.')
        : notText('a binary file', file, null, 'Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`.');
}
function notText(found, file, line, hint) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `not UTF-8 text but ${found}`, { file, ...(line !== null && { line }), hint });
}
/** Offset of the first byte that no UTF-8 text has there. */
function firstInvalidByte(bytes) {
    let [valid, invalid] = [0, bytes.length];
    // A prefix that ends within a character is valid so far: `stream` keeps the rest back.
    const isValid = (end) => {
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
            return true;
        }
        catch {
            return false;
        }
    };
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isValid(middle))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;
/** SHA-256 of the content that a Git LFS pointer stands for (git-lfs, docs/spec.md); null for any other content. */
function lfsPointer(bytes) {
    return bytes.length < 1024 ? (LFS_POINTER.exec(bytes.toString('latin1'))?.[1] ?? null) : null;
}


/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexed),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Lookup in a complete listing. */
function indexed(files) {
    const byPath = new Map([...files].map(file => [file.path, file]));
    const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const folders = new Set(['']);
    for (const path of byPath.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return {
        at: async (path) => byPath.get(path) ?? (folders.has(path) ? 'folder' : null),
        below: async (folder) => (folder === '' ? sorted : sorted.filter(({ path }) => path.startsWith(`${folder}/`))),
    };
}
/** Maximum size of one file of an arm: more than any model's context holds. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_KEY_NEEDED: () => (/* binding */ NO_KEY_NEEDED),
/* harmony export */   a: () => (/* binding */ missingKey),
/* harmony export */   readApiKey: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

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

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pv: () => (/* binding */ fetchPinned),
  sg: () => (/* binding */ fetched),
  PW: () => (/* binding */ isAddress),
  AU: () => (/* binding */ splitPin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
            hint: 'Give a folder that can be written and has room.',
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
var content = __webpack_require__(1674);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(7376);
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
            hint: 'After #sha256= come 64 hexadecimal digits, in lower case.',
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

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   YW: () => (/* binding */ readCatalogue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _shared_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);




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

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   mW: () => (/* binding */ mismatchOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);



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
            hint: 'Was it cut off? Fetch it again, or compare it with its source.',
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
        hint: 'It was changed, cut off, or altered on its way. No model was called.',
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

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(7579);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var dataset_catalogue = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(1674);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
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
 * `openai/frontier-evals`: title, description and proposals have columns of their own, backslash-escaped. Where
 * `manager_data` lists the proposals too, that list is read: it needs no guess where one of them ends.
 */
function currentLayout(row) {
    const data = managerData(row);
    return finish(row, {
        title: decoded(row, 'title'),
        description: decoded(row, 'description'),
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
    if (new Set(ids).size < ids.length)
        row.fail('manager_data', 'another id for each proposal', list);
    if (!ids.includes(correct))
        row.fail('manager_data', `the correct proposal's id, ${correct}, among the proposals`, list);
    return { id, title, description, price: Number(price), proposals, correctProposalId: correct, commit };
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
 * Reads the manager tasks of a SWE-Lancer CSV, in either of its two layouts and in the file's order. Rows of individual
 * contributors' tasks are no tasks here; a row that cannot be read is a failure, never a skipped task.
 * @param name what the user calls the dataset, for messages
 * @throws Failure
 */
function readTasks(text, name) {
    const [heading = [], ...records] = rows(text, name);
    const missing = COLUMNS.filter(column => !heading.includes(column));
    if (missing.length > 0) {
        throw new errors/* Failure */.HR('dataset', `the column ${missing.join(', ')} is missing`, {
            file: name,
            hint: `A SWE-Lancer dataset has the columns ${COLUMNS.join(', ')}. Is this one, and whole?`,
        });
    }
    const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
    const places = new Map(heading.map((column, place) => [column, place]));
    const tasks = new Map();
    for (const [index, record] of records.entries()) {
        const cell = (column) => record[places.get(column) ?? -1] ?? '';
        const fail = (column, expected, seen = cell(column)) => {
            const [id, start] = [cell('question_id'), seen].map(shortened);
            throw new errors/* Failure */.HR('dataset', `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`, { file: name, hint: 'No task is ever skipped: mend the row or use a dataset with a pin.' });
        };
        const variant = cell('variant');
        if (variant === 'ic_swe')
            continue;
        if (variant !== 'swe_manager')
            fail('variant', 'swe_manager or ic_swe');
        const task = layout({ cell, fail });
        if (tasks.has(task.id))
            fail('question_id', 'an id that no row above has');
        tasks.set(task.id, task);
    }
    if (tasks.size === 0) {
        throw new errors/* Failure */.HR('dataset', `none of its ${records.length} rows is a manager task`, {
            file: name,
            hint: 'Manager tasks have swe_manager in the column variant.',
        });
    }
    return [...tasks.values()];
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
            hint: 'Was it cut off? Fetch it again, or compare it with its source.',
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
    return { name, source, sha256: (0,content/* sha256Of */.Bj)(bytes), tasks: readTasks(dataset_text(bytes, name), name) };
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

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadMaterial)
});

// EXTERNAL MODULE: ./build/dataset/dataset.js + 4 modules
var dataset_dataset = __webpack_require__(2732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(2955);
;// CONCATENATED MODULE: ./build/dataset/suite.js









const idSchema = schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = schemas/* strictObject */.rej({ id: idSchema, hash: schemas/* string */.YjP().regex(/^[\da-f]{64}$/) });
const suiteSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: schemas/* string */.YjP().optional(),
    /** Name, file or address of the dataset it was drawn from. */
    dataset: schemas/* string */.YjP().refine(isOwnOrSecure, {
        // A suite file must not make the runner read or ask what is not its own.
        message: 'must be a name, a file inside the repository, or an https address',
    }),
    /** How it was drawn, for people. */
    drawn: schemas/* strictObject */.rej({ by: schemas/* string */.YjP(), seed: schemas/* string */.YjP().nullable(), rule: schemas/* string */.YjP() }).optional(),
    chance: schemas/* number */.aig().optional(),
    /** Accuracy of the fixed rules on it. */
    floors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    /** A task by its id alone is taken as the dataset has it. */
    tasks: schemas/* array */.YOg(schemas/* union */.KCZ([idSchema, pinnedTaskSchema])).min(1),
});
/** By the parser that will be used to fetch it: `HTTP://` and `\thttp:` are http, and `C:` is no file of the repository. */
function isOwnOrSecure(reference) {
    if (URL.canParse(reference))
        return new URL(reference).protocol === 'https:';
    return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes('..');
}
/** Names of the suites that come with this program. */
async function builtInSuites() {
    const files = await (0,promises_.readdir)(catalogue/* builtInFolder */.Oo);
    const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
    return suites.map(file => external_node_path_.parse(file).name).sort();
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
        throw new shared_errors/* Failure */.HR('configuration', `there is no suite file ${reference}`, { hint: 'Is its path right?' });
    }
    const known = await builtInSuites();
    if (!known.includes(reference)) {
        throw new shared_errors/* Failure */.HR('configuration', `there is no suite "${reference}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(reference, known)} A file of your own is named with a "/" in it or ".json" at its end.`,
        });
    }
    return parseSuite(await (0,promises_.readFile)(external_node_path_.join(catalogue/* builtInFolder */.Oo, `${reference}.json`), 'utf8'), reference);
}
function parseSuite(text, file) {
    try {
        return suiteSchema.parse((0,json/* parseJson */.qF)(text));
    }
    catch (cause) {
        const reason = cause instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : String(cause);
        throw new shared_errors/* Failure */.HR('configuration', `not a suite: ${reason}`, {
            file,
            hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
            cause,
        });
    }
}
/**
 * The suite's tasks, in its order.
 * @throws Failure when the dataset lacks one or has it otherwise than pinned
 */
function selectTasks(suite, dataset) {
    const byId = new Map(dataset.tasks.map(task => [task.id, task]));
    const chosen = new Map();
    for (const entry of suite.tasks) {
        const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
        const task = byId.get(id);
        if (task === undefined) {
            throw new shared_errors/* Failure */.HR('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
                hint: (0,did_you_mean/* didYouMean */.a)(id, [...byId.keys()].slice(0, 2000)),
            });
        }
        const seen = (0,task_hash/* taskHash */.U)(task);
        if (hash !== null && hash !== seen) {
            throw new shared_errors/* Failure */.HR('dataset', `task ${id} of ${dataset.name} is not the one that the suite ${suite.name} pins`, {
                hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
            });
        }
        if (chosen.has(id))
            throw new shared_errors/* Failure */.HR('configuration', `the suite ${suite.name} names the task ${id} twice`);
        chosen.set(id, task);
    }
    return [...chosen.values()];
}
/** Names a set of tasks by all that is in them, whatever their order. */
function suiteHash(tasks) {
    return (0,external_node_crypto_.createHash)('sha256').update(tasks.map(task_hash/* taskHash */.U).sort().join('\n')).digest('hex');
}

;// CONCATENATED MODULE: ./build/dataset/material.js


/**
 * Loads a suite with its tasks.
 * @param dataset instead of the one that the suite was drawn from
 * @param read gives the text of a suite file of the user's own, null when there is none
 * @throws Failure
 */
async function loadMaterial(reference, dataset, read, surroundings) {
    const suite = await loadSuite(reference, read);
    const source = await (0,dataset_dataset/* loadDataset */.Z)(dataset ?? suite.dataset, surroundings);
    const tasks = selectTasks(suite, source);
    return {
        suite: { name: suite.name, hash: suiteHash(tasks) },
        dataset: { name: source.name, source: source.source, sha256: source.sha256 },
        tasks,
    };
}


/***/ }),

/***/ 2955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of everything in a task: what a suite pins, and what an answer to the task can depend on. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _shared_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);


const systemClock = {
    ...(0,_shared_time_js__WEBPACK_IMPORTED_MODULE_1__/* .systemTime */ .n)(),
    // Node wakes at once from a longer sleep; whoever waits for a moment looks again.
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_SLEEP_MS), undefined, { signal }),
};
const LONGEST_SLEEP_MS = 2 ** 31 - 1;


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tj: () => (/* binding */ isWholeObject),
/* harmony export */   uD: () => (/* binding */ isWholeAnswer),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8444);

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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);


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
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8759);


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

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ checkJoined),
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   eS: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);

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
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', 'the shards were asked something else than what this job would decide about', {
        hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
    });
}


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 in hex of a value as JSON with the members of every object in the order of their names. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
}


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wholeFigure),
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

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

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   e7: () => (/* binding */ signedRange),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oB: () => (/* binding */ accuracies),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   q9: () => (/* binding */ price),
/* harmony export */   vk: () => (/* binding */ elapsed),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   y: () => (/* binding */ cost),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/** How numbers look, in every rendering. The minus is U+2212, as wide as the plus. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const whole = new Intl.NumberFormat('en-US');
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** `55.1%` */
function percent(fraction) {
    return `${(fraction * 100).toFixed(1)}%`;
}
/** `−4.2`, `+3.7` or `0.0`: percentage points with their sign. */
function signed(fraction) {
    const size = Math.abs(fraction * 100).toFixed(1);
    if (size === '0.0')
        return size;
    return `${fraction < 0 ? '−' : '+'}${size}`;
}
/** `−4.2 points` */
function points(fraction) {
    return `${signed(fraction)} points`;
}
/** `20 points`, `4.5 points`: a size without a direction, with a decimal only where it matters. */
function size(fraction) {
    const digits = decimal(fraction);
    return `${digits} ${digits === '1' ? 'point' : 'points'}`;
}
/** Percentage points without a sign: whole from 10 on, one decimal below, and none where it is zero. */
function decimal(fraction) {
    const value = Math.abs(fraction * 100);
    return value >= 9.95 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '');
}
/** `48%` */
function wholePercent(fraction) {
    return `${(fraction * 100).toFixed(0)}%`;
}
/** `68% → 48%`, with a decimal where whole numbers would contradict the difference between them. */
function accuracies(before, now) {
    const rounded = Math.round(100 * now) - Math.round(100 * before);
    const digits = `${Math.abs(rounded)}` === decimal(now - before) ? 0 : 1;
    return [before, now].map(value => `${(value * 100).toFixed(digits)}%`).join(' → ');
}
/** `12 to 35`: percentage points, whole where they lie far apart. */
function rangeOf(low, high) {
    const digits = high - low < 0.05 ? 1 : 0;
    return [low, high].map(value => (value * 100).toFixed(digits)).join(' to ');
}
/** `−5.0 to +12.7`: percentage points with their signs. */
function signedRange(low, high) {
    return `${signed(low)} to ${signed(high)}`;
}
/** `$1,000`: what a task was worth. */
function price(dollars) {
    return `$${Number.isInteger(dollars) ? whole.format(dollars) : cents.format(dollars)}`;
}
/** `$1.24`. Unknown stays unknown: only a known zero is shown as one. */
function cost(dollars) {
    if (dollars === null)
        return 'unknown';
    return dollars > 0 && dollars < 0.01 ? 'under $0.01' : `$${cents.format(dollars)}`;
}
/** `1 task`, `1,130 tasks` */
function count(number, noun, plural = `${noun}s`) {
    return `${whole.format(number)} ${number === 1 ? noun : plural}`;
}
/** `1,130` */
function integer(number) {
    return whole.format(number);
}
/** `4`, or `4 to 8` where tasks differ. */
function range({ min, max }) {
    return min === max ? integer(min) : `${integer(min)} to ${integer(max)}`;
}
/** Time between two ISO 8601 dates in its largest sensible unit: `20 minutes`, `14 hours`, `3 days`. */
function elapsed(from, to) {
    const time = Math.max(0, Date.parse(to) - Date.parse(from));
    if (time < 2 * HOUR)
        return count(Math.round(time / MINUTE), 'minute');
    return time < 2 * DAY ? count(Math.round(time / HOUR), 'hour') : count(Math.round(time / DAY), 'day');
}
/** `850 ms`, `12.3 s` */
function duration(milliseconds) {
    return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
/** `45 s`, `3 min`, `2 h`: time to come, rounded up. */
function timeLeft(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    return seconds < 2 * 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
/** `24 Nov 2026, 08:41 UTC` */
function moment(date) {
    return `${moments.format(new Date(date))} UTC`;
}
/** `97%`, `over 99%`: how sure something is. */
function likelihood(chance) {
    if (chance > 0.99)
        return 'over 99%';
    return chance < 0.01 ? 'under 1%' : `${Math.round(chance * 100)}%`;
}
/** A probability as people count: `about 3 of 10,000 runs`. */
function outOf(probability) {
    if (probability >= 0.995)
        return 'nearly every run';
    if (probability < 0.0001)
        return 'fewer than 1 of 10,000 runs';
    const of = probability >= 0.01 ? 100 : probability >= 0.001 ? 1000 : 10_000;
    return `about ${Math.round(probability * of)} of ${integer(of)} runs`;
}
/** A 40-digit commit as people write it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 8669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ blobSizes),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/** Bytes of content that one process of git returns. */
const BATCH_BYTES = 16 * 1024 * 1024;
const KINDS = {
    100644: 'file',
    100664: 'file',
    100755: 'program',
    120000: 'link',
    160000: 'submodule',
};
/** The kind of an entry with this mode; null for none that git writes today. */
const kindOfMode = (mode) => KINDS[mode] ?? null;
/** Every file of a commit, in git's order. Needs trees only, so that it also works in a clone without blobs. */
async function listTree(git, commit, signal) {
    const call = signal === undefined ? {} : { signal };
    const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], call)).toString();
    return [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', path = '']) => {
        const kind = kindOfMode(mode);
        return kind === null ? [] : [{ path, kind, id }];
    });
}
/** Bytes of each blob; those that are not in the repository are left out. */
async function blobSizes(git, ids, signal) {
    const input = ids.map(id => `${id}\n`).join('');
    const checked = (await git(['cat-file', '--batch-check'], { input, ...(signal && { signal }) })).toString();
    return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = '', size]) => [id, Number(size)]));
}
/** Contents as they are stored: `cat-file` applies no filter, whatever attributes a repository has. */
async function* readBlobs(git, blobs, signal) {
    for (const batch of batches(blobs)) {
        const input = batch.map(({ id }) => `${id}\n`).join('');
        const output = await git(['cat-file', '--batch'], { input, ...(signal && { signal }) });
        let at = 0;
        for (const { id, size } of batch) {
            // "<id> blob <size>", a new line, the content, a new line.
            const start = output.indexOf('\n', at) + 1;
            const end = start + size;
            if (output.toString('latin1', at, start) !== `${id} blob ${size}\n`)
                throw new Error(`git lost the object ${id}`);
            yield output.subarray(start, end);
            at = end + 1;
        }
    }
}
function* batches(blobs) {
    let batch = [];
    let bytes = 0;
    for (const blob of blobs) {
        batch.push(blob);
        bytes += blob.size;
        if (bytes < BATCH_BYTES)
            continue;
        yield batch;
        batch = [];
        bytes = 0;
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   th: () => (/* binding */ gitReason),
/* harmony export */   zd: () => (/* binding */ isGitMissing)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4565);




const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Maximum output of one call. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Nothing that a repository contains or a user has configured may start a program, ask a question or clean up. */
const SETTINGS = {
    'core.hooksPath': node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    'core.fsmonitor': 'false',
    // A folder of a checkout can be made to look like a bare repository with a configuration of its own.
    'safe.bareRepository': 'explicit',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.writeCommitGraph': 'false',
    'fetch.recurseSubmodules': 'false',
    // Small packs would become thousands of loose files.
    'fetch.unpackLimit': '1',
    'protocol.version': '2',
    // A connection that transfers nothing for a minute is dead.
    'http.lowSpeedLimit': '1',
    'http.lowSpeedTime': '60',
};
/**
 * The only variables of git's that are passed on: how to reach remotes, and where the user's configuration is. Others
 * change which repository is read: git sets GIT_DIR and GIT_INDEX_FILE for hooks.
 */
const PASSED_ON = /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;
/** Git's own variables, whose names (GIT_CONFIG_KEY_0) only look like those of secrets. */
const gitsOwn = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('GIT_')));
/** The one way in which this program runs git. */
function createGit(environment) {
    // In the action an agent's program may run beside git, and could read its environment.
    const passed = _secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc in environment ? { ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(environment), ...gitsOwn(environment) } : environment;
    const env = {
        ...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith('GIT_') || PASSED_ON.test(name))),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
    const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = '', timeoutMs, signal }) => {
        const place = gitDirectory === undefined ? [] : [`--git-dir=${gitDirectory}`];
        // In a user's repository, core.sshCommand may name the key, as actions/checkout does.
        const ssh = directory === undefined && !environment.GIT_SSH ? { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' } : {};
        const running = execute('git', ['--no-pager', ...fixed, ...place, ...words], {
            encoding: 'buffer',
            cwd: directory,
            env: {
                ...ssh,
                ...env,
                ...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
                ...variables,
            },
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: timeoutMs,
            signal,
        });
        // A git that ends early takes no more input; its exit code is reported below.
        running.child.stdin?.on('error', () => { }).end(input);
        return (await running).stdout;
    };
}
/** Settings in the form of git-config's GIT_CONFIG_COUNT, after those that are already there. */
function asVariables(settings, first) {
    const all = Object.entries(settings);
    if (all.length === 0)
        return {};
    const variables = all.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, name],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + all.length) };
}
/** True when there is no git to run. */
function isGitMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}
/** Why git or a file operation failed, in git's last words and without passwords. */
function gitReason(error) {
    if (!(error instanceof Error))
        return String(error);
    if (!('stderr' in error && error.stderr instanceof Buffer))
        return error.message;
    const lines = error.stderr.toString().split('\n');
    const last = lines.findLast(line => /^(fatal|error|remote):/.test(line)) ?? 'git ended without a message or timed out';
    return last
        .replace(/\/\/[^@/\s]*@/g, '//')
        .replace(/^(fatal|error): /, '')
        .slice(0, 300);
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isGlob),
/* harmony export */   s: () => (/* binding */ globSource)
/* harmony export */ });
const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING = new Map([
    ['**/', '(?:.*/)?'],
    ['**', '.*'],
    ['*', '[^/]*'],
    ['?', '[^/]'],
]);
const MEANING_IN_BRACES = new Map([
    ['{', '(?:'],
    ['}', ')'],
    [',', '|'],
]);
/** True when a path is a pattern for paths: `*`, `**`, `?`, `[…]` or `{a,b}`. */
const isGlob = (path) => /[*?[{]/.test(path);
/**
 * A glob as a regular expression in RE2's syntax, without anchors. It is not left to a glob library: those build
 * backtracking expressions, and `*a*a*a*a*b` hangs them.
 */
function globSource(glob) {
    let depth = 0;
    return glob.replace(PART, (part, inClass) => {
        if (inClass !== undefined)
            return `[${inClass.replace(/^[!^]/, '^').replaceAll('[', '\\[')}]`;
        if (part === '{')
            depth++;
        else if (part === '}' && depth > 0)
            depth--;
        else if (part !== ',' || depth === 0)
            return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ''));
        return MEANING_IN_BRACES.get(part) ?? part;
    });
}
const quoted = (text) => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** As deep as data nests; deeper text is an attack on the stack of whoever walks through it. */
const MAX_DEPTH = 100;
/**
 * Parses JSON from outside.
 * @throws SyntaxError when it is not JSON, or has more than 100 arrays and objects inside each other.
 */
function parseJson(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`JSON nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
/** Whether a JSON text nests deeper than data does. Takes linear time and no stack. */
function isTooDeep(text) {
    const scan = scanJson();
    scan.add(text);
    return scan.deepest > MAX_DEPTH;
}
function scanJson() {
    let depth = 0;
    let deepest = 0;
    let isString = false;
    let isEscaped = false;
    return {
        add(piece) {
            for (let at = 0; at < piece.length; at++) {
                const code = piece.charCodeAt(at);
                if (isEscaped)
                    isEscaped = false;
                else if (code === QUOTE)
                    isString = !isString;
                else if (isString)
                    isEscaped = code === BACKSLASH;
                else if (code === OPEN_BRACE || code === OPEN_BRACKET)
                    deepest = Math.max(deepest, ++depth);
                else if (code === CLOSE_BRACE || code === CLOSE_BRACKET)
                    depth--;
            }
        },
        get deepest() {
            return deepest;
        },
        get isWhole() {
            return deepest > 0 && depth === 0 && !isString;
        },
    };
}
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, QUOTE, BACKSLASH] = [0x7b, 0x7d, 0x5b, 0x5d, 0x22, 0x5c];


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);


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

/***/ 7613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);


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

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export isSecretName */
/** Our inputs in one variable, as the action's step passes them. */
const INPUTS = 'SWELANCER_GATE_INPUTS';
const SECRET = /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;
/** Whether a variable holds a secret, as far as its name says. */
function isSecretName(name) {
    return SECRET.test(name) || name === INPUTS;
}
/** Values of an environment that no report or message may show: secrets by their names, those of our inputs too. */
function secretsOf(environment) {
    return Object.entries(environment).flatMap(([name, value]) => value === undefined || !isSecretName(name) ? [] : name === INPUTS ? secretsOf(inputsOf(value)) : [value]);
}
function inputsOf(json) {
    try {
        const inputs = JSON.parse(json);
        const entries = inputs !== null && typeof inputs === 'object' ? Object.entries(inputs) : [];
        return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    }
    catch {
        return {};
    }
}
/** An environment for programs that need no secret: every process of the same user can read it while they run. */
function withoutSecrets(environment) {
    return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => value === undefined || isSecretName(name) ? [] : [[name, value]]));
}


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _model_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9111);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8444);


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

/***/ 4977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  yX: () => (/* binding */ floors)
});

// UNUSED EXPORTS: findsAnswer

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(512);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(2955);
// EXTERNAL MODULE: ./build/shared/random.js
var random = __webpack_require__(5929);
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

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   FG: () => (/* binding */ isRight),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ih: () => (/* binding */ missingTrialSchema)
/* harmony export */ });
/* unused harmony exports behaviourSchema, stepSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);
/* harmony import */ var _shared_figure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8070);



/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
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
/** One thing of an agent's work, in order: what it said, a tool it used, what the tool gave back. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
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
