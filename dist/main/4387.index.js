export const id = 4387;
export const ids = [4387];
export const modules = {

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OO: () => (/* binding */ datasetSurroundings),
  hi: () => (/* binding */ keysFrom),
  YP: () => (/* binding */ withTools)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(36926);
// EXTERNAL MODULE: ./build/dataset/material.js + 1 modules
var material = __webpack_require__(55190);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/dataset/address.js + 2 modules
var address = __webpack_require__(17579);
// EXTERNAL MODULE: ./build/dataset/content.js
var content = __webpack_require__(91674);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
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
/** US dollars a token, as decimal text; negative where a router decides. */
const priceSchema = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), schemas/* number */.aig()]).transform(Number);
/** Format: OpenRouter, "List available models", GET /api/v1/models. What else it says is passed over. */
const listSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1),
        context_length: schemas/* number */.aig().positive().nullish(),
        pricing: schemas/* object */.Ikc({ prompt: priceSchema, completion: priceSchema, input_cache_read: priceSchema.nullish() })
            .nullish(),
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
function pricesOf({ prompt, completion, input_cache_read }) {
    if (prompt < 0 || completion < 0)
        return null;
    const cached = input_cache_read ?? -1;
    return {
        input: perMillion(prompt),
        cachedInput: cached < 0 ? null : perMillion(cached),
        output: perMillion(completion),
    };
}
/** Without the dust of binary fractions: 0.00000057 a token is 0.57. */
const perMillion = (dollars) => Number((dollars * 1_000_000).toPrecision(12));
function parsed(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'the model list is not valid JSON', { file, cause });
    }
}

// EXTERNAL MODULE: ./build/sampling/shard/join.js
var join = __webpack_require__(50539);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
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
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // The caller has a timeout of its own.
    const patience = { headersTimeout: 0, bodyTimeout: 0 };
    const dispatcher = proxied
        ? new undici.EnvHttpProxyAgent({ ...patience, httpProxy, httpsProxy, noProxy: read(environment, 'no_proxy') })
        : new undici.Agent(patience);
    // The same standard, described by the types of another release.
    const fetchThrough = undici.fetch;
    return (input, init) => fetchThrough(input, { ...init, dispatcher });
}
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
var shared_package = __webpack_require__(44116);
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
/**
 * Answers a task with one call of a model.
 * @throws Failure when the arm names no model.
 */
function createChatSolver(arm, client) {
    const { model, prompt, files, order, sampling, extraBody, structuredOutput } = arm;
    if (model === null) {
        throw new errors/* Failure */.HR('configuration', 'the chat solver needs a model', {
            hint: 'Name one in the configuration file (model: …) or with --model.',
        });
    }
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
    const { text, refusal, finishReason, usage, cost, latencyMs, requests, served, sent } = reply;
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
    const rule = (0,reference/* ruleOf */.Y)(arm.solver);
    if (rule !== null)
        return (0,reference/* createReferenceSolver */.Dp)(rule, arm.order);
    if (arm.solver === 'agent') {
        const { createAgentSolver } = await __webpack_require__.e(/* import() */ 1109).then(__webpack_require__.bind(__webpack_require__, 41109));
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '');
    }
    if (arm.solver === 'command') {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 61068));
        return createCommandSolver(arm, await workspaces(), {
            env: environment,
            endpoint,
            prices: tools.pricesOf(arm.model),
        });
    }
    return createChatSolver(arm, await client());
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/trial/trial.js
var trial = __webpack_require__(58759);
;// CONCATENATED MODULE: ./build/trial/store.js





/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so stores are merged by putting
 * their files together; new trials go to `trials.jsonl`. Each record starts and ends with a line end and is
 * written in one piece: a torn line, from a killed run, never spoils its neighbours.
 * @throws Failure when the folder cannot be used.
 */
function openStore(folder) {
    const trials = new Map();
    const samples = new Map();
    const claims = new Set();
    const comparisons = new Map();
    const conflicts = [];
    let torn = 0;
    let file;
    /** Bytes of that file that were taken in. */
    let known = 0;
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            if (name.endsWith('.jsonl') && name !== FILE)
                take((0,external_node_fs_.readFileSync)(external_node_path_.join(folder, name), 'utf8'));
        }
        file = (0,external_node_fs_.openSync)(external_node_path_.join(folder, FILE), 'a+');
        refresh();
    }
    catch (error) {
        throw new errors/* Failure */.HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,external_node_fs_.existsSync)(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
            cause: error,
        });
    }
    function refresh() {
        // A night of many models is tens of megabytes: never all of them at once.
        for (let most = PIECE;;) {
            const left = (0,external_node_fs_.fstatSync)(file).size - known;
            if (left <= 0)
                return;
            const bytes = Buffer.alloc(Math.min(left, most));
            // A line without its end is still being written, or torn, or longer than the piece.
            const whole = bytes.lastIndexOf('\n', (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, known)) + 1;
            if (whole === 0 && bytes.length === left)
                return;
            most = whole === 0 ? 2 * most : PIECE;
            known += whole;
            take(bytes.toString('utf8', 0, whole));
        }
    }
    function take(lines) {
        for (const line of lines.split('\n')) {
            if (line === '')
                continue;
            const record = readRecord(line);
            if (record === null)
                torn++;
            else if ('claim' in record)
                claims.add(record.claim);
            else if ('comparison' in record)
                comparisons.set(record.comparison, comparisons.get(record.comparison) ?? record.begun);
            else
                remember(record);
        }
    }
    function remember(trial) {
        const earlier = trials.get(trial.key);
        if (earlier === undefined) {
            trials.set(trial.key, trial);
            samples.set(trial.taskId, Math.max(samples.get(trial.taskId) ?? 0, trial.sample + 1));
        }
        else if (earlier.proposalId !== trial.proposalId) {
            // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
            conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`);
        }
    }
    function write(record) {
        const bytes = (0,external_node_fs_.writeSync)(file, `\n${JSON.stringify(record)}\n`);
        // Nobody wrote in between: there is nothing to read again.
        if ((0,external_node_fs_.fstatSync)(file).size === known + bytes)
            known += bytes;
    }
    return {
        get: key => trials.get(key),
        samples: taskId => samples.get(taskId) ?? 0,
        claim(key) {
            refresh();
            if (claims.has(key))
                return false;
            claims.add(key);
            write({ claim: key });
            return true;
        },
        add(trial) {
            refresh();
            remember(trial);
            write(trial);
        },
        begun(comparison, now) {
            refresh();
            const earlier = comparisons.get(comparison);
            if (earlier !== undefined)
                return earlier;
            comparisons.set(comparison, now);
            write({ comparison, begun: now });
            return now;
        },
        get damage() {
            if (torn === 0)
                return conflicts;
            return [
                `${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`,
                ...conflicts,
            ];
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** Where new trials go. */
const FILE = 'trials.jsonl';
/** Bytes that are read at once. */
const PIECE = 1 << 20;
const recordSchema = schemas/* union */.KCZ([
    trial/* trialSchema */.WI,
    schemas/* strictObject */.rej({ claim: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ comparison: schemas/* string */.YjP(), begun: iso/* datetime */.w$() }),
]);
function readRecord(line) {
    try {
        return recordSchema.parse(JSON.parse(line));
    }
    catch {
        return null;
    }
}

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
    const tally = (0,progress/* createTally */.X)(world.now);
    let toldAt = world.now();
    function show(standing) {
        const isLast = standing.done === standing.total;
        const { live, columns } = world.terminal;
        if (!isLast && world.now() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS))
            return;
        toldAt = world.now();
        const line = `${bar(standing.done / standing.total)} ${(0,progress/* inWords */.r)(standing)}`.slice(0, columns - 1);
        world.tell(live ? `\r\u001B[K${line}${isLast ? '\n' : ''}` : `${(0,progress/* inWords */.r)(standing)}\n`);
    }
    return {
        onKnown: tally.onKnown,
        onBatch({ reason, round }, trials) {
            if (trials === 0)
                return;
            world.tell(reason === 'control'
                ? 'A drop is in sight: asking the baseline once more.\n'
                : `Round ${round}: ${trials} trials.\n`);
            tally.onBatch(trials);
            toldAt = world.now();
        },
        onTrial(wanted, trial) {
            tally.onTrial(wanted, trial);
            const standing = tally.standing();
            show(standing);
            listen(standing);
        },
    };
}

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
async function datasetSurroundings(world) {
    return { folder: world.directory, cacheFolder: datasetsFolder(world), fetch: await fetchFor(world.env) };
}
/** The keys that the environment holds, under the names that the command line gives. */
function keysFrom(settings, { env }) {
    return {
        apiKey: env[settings['api-key-env']] || null,
        fallbackApiKey: env[settings['fallback-api-key-env']] || null,
    };
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
    const elsewhere = shards === undefined ? null : (0,join/* joinShards */.eS)(shards, store, occasion.apiKey !== null);
    // Who asks for nothing needs no key.
    const keys = elsewhere?.canAsk === false ? { ...occasion, apiKey: 'none' } : occasion;
    return {
        store,
        elsewhere,
        version: (0,shared_package/* version */.r)(),
        signal: world.signal,
        now: world.now,
        onNotice: notice => world.tell(`${notice}\n`),
        ...progress,
        material: async (config, head) => (0,material/* loadMaterial */.I)(config.suite, config.dataset, file => head.read(file), await datasetSurroundings(world)),
        models: async (reference, trusted) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => trusted.read(file), await datasetSurroundings(world)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver === 'command' && occasion.fork === true)
                throw noProgramOfStrangers(arm);
            return createSolver(arm, {
                client: () => (client ??= createClient(config)),
                workspaces: () => (workspaces ??= openWorkspaces(config.repository, dataset.name)),
                environment: world.env,
                endpoint: keys.apiKey === null && given === undefined ? null : { baseUrl: given ?? config_settings/* OPENAI */.$E, apiKey: keys.apiKey },
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
    async function openWorkspaces(given, dataset) {
        const repository = given ?? (await (0,catalogue/* codeOf */.$N)(dataset));
        if (repository === undefined) {
            throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not say of what repository its tasks are`, {
                hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
            });
        }
        const { createWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(2948)]).then(__webpack_require__.bind(__webpack_require__, 2948));
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
        if (keys.apiKey === null && given === undefined) {
            throw new errors/* Failure */.HR('no-key', 'there is no API key', {
                hint: 'In a workflow, give the action its input `api-key` from a secret; elsewhere set `OPENAI_API_KEY`, or the variable that `--api-key-env` names. An endpoint that needs no key is named by `base-url`.',
            });
        }
        const [{ createModelClient }, { createFallbackClient }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(1467)]).then(__webpack_require__.bind(__webpack_require__, 51467)),
            __webpack_require__.e(/* import() */ 3974).then(__webpack_require__.bind(__webpack_require__, 23974)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
        ]);
        const timeoutMs = settings.timeout * 1000;
        const fetch = await fetchFor(world.env, timeoutMs);
        const clientOf = (baseUrl, apiKey) => createModelClient({
            baseUrl,
            apiKey,
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
        const first = clientOf(given ?? config_settings/* OPENAI */.$E, keys.apiKey);
        const fallback = settings['fallback-base-url'];
        return fallback === undefined ? first : createFallbackClient([first, clientOf(fallback, keys.fallbackApiKey)]);
    }
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
const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;
/**
 * Checks that a template uses known variables only.
 * @throws Failure with file and line of the first unknown one.
 */
function checkTemplate(message) {
    for (const match of message.template.matchAll(VARIABLE)) {
        const name = match[1] ?? '';
        if (VARIABLES.some(known => known === name))
            continue;
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('configuration', `unknown variable {{${name}}}`, {
            file: message.file,
            line: message.line + message.template.slice(0, match.index).split('\n').length - 1,
            hint: (0,_shared_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, VARIABLES),
        });
    }
}
/** True when the templates show the proposals at all: without them no model can choose. */
function showsProposals(templates) {
    return templates.some(({ template }) => [...template.matchAll(VARIABLE)].some(match => match[1] === 'proposals'));
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
const shownFiles = (files) => files.map(file => `<file path="${file.path}">\n${file.content}\n</file>`).join('\n\n');
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
        content: template.replace(VARIABLE, (whole, name) => values.get(name) ?? whole),
    }));
    return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/dataset/cache.js





const POLL_MS = 50;
/** A lock is touched this often, and is nobody's when it was not for three times as long. */
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
    for (;;) {
        const found = await readGood(file, isGood);
        if (found !== null)
            return found;
        if (await takeLock(lockOf(file)))
            return null;
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
        await (0,promises_.writeFile)(beside, bytes);
        await (0,promises_.rename)(beside, file);
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
    }
    const touched = await (0,promises_.stat)(lock).catch(() => null);
    // Its owner was killed. Should two processes see that at once, both make the file: twice the work, the same bytes.
    if (touched !== null && Date.now() - touched.mtimeMs > 3 * TOUCH_MS)
        await (0,promises_.rm)(lock, { force: true });
    return false;
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



/** Of one attempt; what it brought is kept for the next. */
const TIMEOUT_MS = 60_000;
/**
 * Downloads a file. A download that breaks is taken up where it broke, or from the start where the server cannot; the
 * caller checks the bytes against a pin, so that pieces of two versions cannot pass for one.
 * @throws Failure
 */
async function download(url, fetch) {
    let chunks = [];
    let length = 0;
    const attempt = async () => {
        const headers = length > 0 ? { range: `bytes=${length}-` } : {};
        const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
        const continues = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${length}-`);
        if (!continues)
            [chunks, length] = [[], 0];
        if (!response.ok)
            throw statusError(response.status);
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
    // A range that cannot be had is asked for anew, from the start.
    return [408, 416, 429].includes(status) || status >= 500 ? new Error(message) : new p_retry/* AbortError */.lc(message);
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

;// CONCATENATED MODULE: ./build/dataset/address.js





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

/***/ 36926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Oo: () => (/* binding */ builtInFolder),
/* harmony export */   YW: () => (/* binding */ readCatalogue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
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
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('dataset', 'not a whole gzip file', {
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
const TEXT_ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
const BYTES_ESCAPE = /\\(x[\da-fA-F]{2}|[0-7]{1,3}|\r\n|[\s\S]?)/g;
/**
 * Decodes backslash escapes as Python does and leaves every other character as it is: unlike Python's `unicode_escape`,
 * which takes text for Latin-1, `é` stays `é`. An escape that Python does not know keeps its backslash.
 * Source: Python Language Reference, 2.4.1. Names (`\N{…}`) are not known here; `repr` never prints them.
 * @throws UnreadableText
 */
function decodeEscapes(text, kind = 'text') {
    return text.replace(kind === 'text' ? TEXT_ESCAPE : BYTES_ESCAPE, (whole, code, offset) => {
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
        if (kind === 'text' && code === 'u')
            throw new UnreadableText(offset, 'four hexadecimal digits after \\u');
        if (kind === 'text' && code === 'U')
            throw new UnreadableText(offset, 'eight hexadecimal digits after \\U');
        if (kind === 'text' && code === 'N')
            throw new UnreadableText(offset, 'an escape by number instead of \\N');
        return whole;
    });
}

;// CONCATENATED MODULE: ./build/dataset/python-literal.js

/** As in CPython's own parser; deeper text is an attack on the stack, not data. */
const MAX_DEPTH = 200;
const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False|set\(\s*\)/y;
const NUMBER = /0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?/y;
const STRING_START = /([bBuUrR]{0,2})('''|"""|'|")/y;
const PREFIXES = ['', 'u', 'r', 'b', 'br', 'rb'];
/** What can end a string or hide its end, by its quotes. */
const STRING_STOP = {
    "'": /['\\\r\n]/g,
    '"': /["\\\r\n]/g,
    "'''": /'''|\\/g,
    '"""': /"""|\\/g,
};
/**
 * Reads a Python literal as `ast.literal_eval` does: strings and bytes with every prefix, adjacent ones joined, signed
 * numbers, True, False, None, and lists, tuples, sets and dictionaries of them; no complex numbers and no comments.
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
        let isMap;
        const { items } = members('}', () => {
            const key = value();
            isMap ??= next() === ':';
            if (!isMap)
                return [key, null];
            return take(':') ? [key, value()] : fail('":" after the key');
        });
        return isMap ? new Map(items) : new Set(items.map(([member]) => member));
    };
    const piece = (start) => {
        const prefix = (start[1] ?? '').toLowerCase();
        const quotes = start[2] ?? '';
        if (!PREFIXES.includes(prefix))
            fail(`a string prefix that Python knows instead of "${prefix}"`, start.index);
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
        const isBytes = prefix.includes('b');
        if (isBytes && /[^\0-\x7f]/.test(written))
            fail('ASCII characters alone between the quotes of bytes', from);
        const decoded = prefix.includes('r') ? written : decodedAt(from, written, isBytes ? 'bytes' : 'text');
        return isBytes ? Uint8Array.from(decoded, character => character.charCodeAt(0)) : decoded;
    };
    const strings = (start) => {
        let joined = piece(start);
        for (;;) {
            match(SPACE);
            const another = match(STRING_START);
            if (another === null)
                return joined;
            const right = piece(another);
            if (typeof joined === 'string' && typeof right === 'string')
                joined += right;
            else if (typeof joined !== 'string' && typeof right !== 'string')
                joined = Uint8Array.from([...joined, ...right]);
            else
                fail('strings alone or bytes alone side by side', another.index);
        }
    };
    const number = () => {
        const negative = text[at] === '-';
        if (negative || text[at] === '+')
            at += 1;
        match(SPACE);
        const from = at;
        const digits = match(NUMBER)?.[0].replaceAll('_', '') ?? fail('a number');
        if (/^0\d*[1-9]\d*$/.test(digits))
            fail('a number without leading zeros', from);
        if (/[.e]/i.test(digits) && !/^0x/i.test(digits))
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
        return word === 'None' ? null : word.startsWith('set') ? new Set() : word === 'True';
    };
    const result = value();
    if (next() !== '')
        fail('the end after the value');
    return result;
}
function decodedAt(start, text, kind) {
    try {
        return decodeEscapes(text, kind);
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
    const { folder, catalogueFolder = dataset_catalogue/* builtInFolder */.Oo } = surroundings;
    if ((0,address/* isAddress */.PW)(place)) {
        const file = await (0,address/* fetchPinned */.Pv)(place, sha256, DATASET, surroundings);
        return { ...file, source: file.name };
    }
    const catalogue = await (0,dataset_catalogue/* readCatalogue */.YW)(catalogueFolder);
    const entry = Object.hasOwn(catalogue, place) ? catalogue[place] : undefined;
    if (entry === undefined) {
        if (/[\\/]|\.(csv|gz)$/i.test(place))
            return fromFile(external_node_path_.resolve(folder, place), place, place, { sha256 });
        throw new errors/* Failure */.HR('configuration', `there is no dataset "${place}"`, {
            hint: `${(0,did_you_mean/* didYouMean */.a)(place, Object.keys(catalogue))} A file is named with a "/" in it or ".csv" at its end.`,
        });
    }
    if ('file' in entry)
        return fromFile(external_node_path_.join(catalogueFolder, entry.file), place, `tasks/${entry.file}`, { sha256 });
    return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, surroundings);
}
async function published(name, entry, surroundings) {
    const { repository, commit, path: file, ...pin } = entry;
    const { publicFiles = 'https://raw.githubusercontent.com' } = surroundings;
    const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
    const bytes = await (0,address/* fetched */.sg)(url, pin, pin.blob, name, DATASET, surroundings);
    return { name, source: `${repository}@${commit}:${file}`, bytes };
}
async function fromFile(file, name, source, pin) {
    const packed = await (0,promises_.readFile)(file).catch((cause) => {
        throw new errors/* Failure */.HR('configuration', 'the dataset cannot be read', {
            file: source,
            hint: 'Is the file there? Its path is relative to the folder of the configuration.',
            cause,
        });
    });
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

/***/ 55190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadMaterial)
});

// EXTERNAL MODULE: ./build/dataset/dataset.js + 4 modules
var dataset_dataset = __webpack_require__(12732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var shared_errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/dataset/catalogue.js
var catalogue = __webpack_require__(36926);
// EXTERNAL MODULE: ./build/dataset/task-hash.js
var task_hash = __webpack_require__(22955);
;// CONCATENATED MODULE: ./build/dataset/suite.js








const idSchema = schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = schemas/* strictObject */.rej({ id: idSchema, hash: schemas/* string */.YjP().regex(/^[\da-f]{64}$/) });
const suiteSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[\w-][\w.-]{0,63}$/),
    description: schemas/* string */.YjP().optional(),
    /** Name, file or address of the dataset it was drawn from. */
    dataset: schemas/* string */.YjP().refine(value => !/^(\/|[A-Za-z]:|http:)|(^|[\\/])\.\.([\\/]|$)/.test(value), {
        // A suite file can be a pull request's: it must not make the runner read or ask what is not its own.
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
        return suiteSchema.parse(JSON.parse(text));
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

/***/ 22955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ taskHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of everything in a task: what a suite pins, and what an answer to the task can depend on. */
function taskHash(task) {
    const { id, price, commit, title, description, proposals, correctProposalId } = task;
    const texts = proposals.map(proposal => [proposal.id, proposal.text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
        .digest('hex');
}


/***/ }),

/***/ 26824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: Date.now,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }),
};


/***/ }),

/***/ 34041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ servedSchema),
/* harmony export */   h: () => (/* binding */ usageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

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


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41753);
/* harmony import */ var _trial_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58759);


/** @param now milliseconds since the epoch */
function createTally(now) {
    let done = 0;
    let total = 0;
    let missing = 0;
    let cost = 0;
    let startedAt = now();
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
            startedAt = now();
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
            const secondsLeft = done === 0 ? null : (((now() - startedAt) / done) * (total - done)) / 1000;
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
 * @param hasKey whether the one that decides has a key of its own
 */
function joinShards(shards, store, hasKey) {
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
        canAsk: mayAsk(shards, hasKey),
        paid: new Set(shards.flatMap(({ paid }) => paid)),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/** Whether who decides can ask for more: with a key, or where the shards needed none either. */
function mayAsk(shards, hasKey) {
    return hasKey || shards.every(({ keyed }) => !keyed);
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

/***/ 64050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hex of a value as JSON with the members of every object in the order of their names. */
function digestOf(value) {
    const json = JSON.stringify(value, (_name, part) => part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex');
}


/***/ }),

/***/ 41753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   GH: () => (/* binding */ outOf),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
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
/** `6.0 points`: a size without a direction. */
function size(fraction) {
    return `${(fraction * 100).toFixed(1)} points`;
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

/***/ 96422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
const STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
const MENTIONED = /selected_proposal_id/i;
/** The key as models write it: in any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*\s*(?:[,}\n]|\.?\s*$))/gi;
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
    if (finishReason === 'content_filter' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = finishReason === 'length';
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
        const value = JSON.parse(inside);
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

/***/ 54977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ chance),
  Dp: () => (/* binding */ createReferenceSolver),
  yX: () => (/* binding */ floors),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: findsAnswer

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




/** Fixed rules that read no code and no model: the floors that a model must beat. */
const RULES = ['first', 'longest', 'bm25', 'random'];
/** Raised when a rule would answer otherwise than before. */
const VERSION = 1;
/** The rule of a solver's name, `reference/first` and the like; null for every other solver. */
function ruleOf(solver) {
    return RULES.find(rule => solver === `reference/${rule}`) ?? null;
}
/** A solver that follows a rule, on the proposals as they are shown. Ties go to the one shown first. */
function createReferenceSolver(rule, order) {
    return {
        name: `reference/${rule}`,
        model: null,
        mostRequests: 0,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34041);


/** How an answer was read from what the solver said. Everything but `json` and `lenient` has no proposal. */
const readingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'lenient', 'unparseable', 'unknown-id', 'refused', 'truncated']);
/** What an agent did on its way to an answer; null where nobody tells. */
const behaviourSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Answers of the model, each with the use of tools that it asked for. */
    turns: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    toolCalls: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    /** Different files that were read. */
    filesRead: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    searches: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
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
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    solver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    reading: readingSchema,
    /** Dataset id of the proposal that was picked; null when none could be read. */
    proposalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    /** Place of the picked proposal in the order that was shown, from 0. */
    position: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().nullable(),
    /** The model's own words, whole; empty for solvers that have none. */
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finishReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    usage: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageSchema */ .h.nullable(),
    /** US dollars; null when neither endpoint nor configuration gives a price. */
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    /** Requests sent for this answer: 1 plus retries; 0 for solvers that call nothing. */
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    served: _model_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .servedSchema */ .V.nullable(),
    /** Parameters that were really sent, without messages and key. */
    sent: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    /** Agents only. */
    behaviour: behaviourSchema.optional(),
    /** Agents only: everything that was said and done after the task was given. */
    transcript: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).optional(),
    /** ISO 8601, UTC. */
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
});
/** A trial that could not be had: nobody's answer, never counted as wrong. */
const missingTrialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    taskId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    /** Class of the failure (`rate-limit`, `timeout`, `budget` …). */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Whether a trial picked the proposal that was really chosen. An answer that could not be read is wrong. */
function isRight(trial, task) {
    return trial.proposalId === task.correctProposalId;
}


/***/ })

};
