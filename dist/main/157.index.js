export const id = 157;
export const ids = [157];
export const modules = {

/***/ 90157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ keysFrom),
  withTools: () => (/* binding */ withTools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
;// CONCATENATED MODULE: ./build/arm/extra-body.js


/**
 * Fields that only affect how a model answers, not the destination, the key, the number of paid answers, or what a
 * gateway fetches and stores. From the APIs of OpenAI, OpenRouter, vLLM, Mistral, Fireworks, Alibaba and llama.cpp.
 */
const ALLOWED = new Set([
    // Routing between hosts of the same model
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
    // Form of the response
    ...['stream', 'usage', 'response_format', 'tool_choice', 'parallel_tool_calls'],
]);
/** Settings of this program that a field would bypass. */
const INSTEAD = {
    model: 'model',
    max_tokens: 'sampling.max-tokens',
    max_completion_tokens: 'sampling.max-tokens',
};
/**
 * @param further additional fields allowed by the trusted configuration
 * @param file the arm's configuration
 * @throws Failure that names the forbidden field.
 */
function checkExtraBody({ extraBody, label }, further, file) {
    for (const [field, value] of Object.entries(extraBody)) {
        // All answers to a request cost money, but only the first is read.
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

// EXTERNAL MODULE: ./build/config/api-key.js
var api_key = __webpack_require__(76105);
// EXTERNAL MODULE: ./build/dataset/material.js
var material = __webpack_require__(37782);
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
 * Loads a model list: a file of the repository, or a URL with a pin, `#sha256=` and 64 hexadecimal digits.
 * @param read returns the text of a file at a trusted commit, or null if it does not exist
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
/** US dollars as decimal text; negative if a router decides. Null if the text is empty or not a number. */
const priceSchema = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), schemas/* number */.aig()])
    .transform(Number)
    .nullish()
    .catch(null);
/** Format: OpenRouter, "List available models", GET /api/v1/models. Other fields are ignored. */
const listSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP().min(1),
        context_length: schemas/* number */.aig().positive().nullish().catch(null),
        pricing: schemas/* object */.Ikc({
            prompt: priceSchema,
            completion: priceSchema,
            input_cache_read: priceSchema,
            input_cache_write: priceSchema,
            /** Per request, regardless of length. */
            request: priceSchema,
        })
            .nullish()
            .catch(null),
    })),
});
/** @throws Failure that names the invalid field. */
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
/** Requires both prices. One invalid entry does not reject the others. */
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
/** Cached tokens are never free: zero means the normal price. */
const known = (price) => price == null || price <= 0 ? null : perMillion(price);
/** Rounds away binary fractions: 0.00000057 per token is 0.57. */
const perMillion = (dollars) => Number((dollars * 1_000_000).toPrecision(12));
function parsed(text, file) {
    try {
        return (0,json/* parseJson */.qF)(text);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('configuration', 'the model list is not valid JSON', { file, cause });
    }
}

// EXTERNAL MODULE: ./build/sampling/shard/merge.js
var merge = __webpack_require__(91279);
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
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
// EXTERNAL MODULE: ./build/solver/prompt-digests.js
var prompt_digests = __webpack_require__(23990);
;// CONCATENATED MODULE: ./build/solver/chat.js




/** Incremented when requests or parsing change, so that stored trials no longer count. */
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
/** Answers a task with one model call. */
function createChatSolver(arm, client) {
    const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
    const { model } = arm.solver;
    const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
    const callFor = (task, shown) => ({
        ...common,
        messages: (0,template/* renderMessages */.dg)(prompt, files, task, shown),
    });
    const identity = (0,prompt_digests/* promptDigests */.m)(order, (task, sample) => {
        const call = callFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample));
        return { version: VERSION, origin: client.origin, ...call };
    });
    return {
        name: 'chat',
        model,
        mostRequests: 1,
        prompt: (0,template/* promptOf */.Gh)(prompt, files),
        identity,
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
    // Gateways that emulate structured output with a tool return the answer in its call.
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
            Promise.all(/* import() */[__webpack_require__.e(6772), __webpack_require__.e(4358)]).then(__webpack_require__.bind(__webpack_require__, 4358)),
            __webpack_require__.e(/* import() */ 6772).then(__webpack_require__.bind(__webpack_require__, 66772)),
        ]);
        const servers = await openServers(arm, tools);
        return createAgentSolver(arm, await client(), await workspaces(), clock.systemClock, environment.PATH ?? '', servers, tools.onTurn);
    }
    if (isOf(arm, 'command')) {
        const { createCommandSolver } = await __webpack_require__.e(/* import() */ 1334).then(__webpack_require__.bind(__webpack_require__, 21334));
        const prices = tools.pricesOf(arm.solver.model);
        const { sandboxHosts, sandboxPrograms, permitted } = tools;
        const options = {
            env: environment,
            endpoint,
            prices,
            sandbox: await tools.sandbox(),
            sandboxHosts,
            sandboxPrograms,
            permitted,
        };
        return createCommandSolver(arm, await workspaces(), options);
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
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
;// CONCATENATED MODULE: ./build/trial/branch-state.js

const countSchema = schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]);
/**
 * How the default branch answered when its configuration was new. Stored with the trials, so that later runs know how
 * accuracy changed over many changes without running older configurations again.
 */
const branchStateSchema = schemas/* strictObject */.rej({
    /** Gate of the repository. */
    id: schemas/* string */.YjP(),
    /** Hash of everything the configuration sends. A different digest is a different configuration. */
    digest: schemas/* string */.YjP(),
    /** Hash of the suite, including correct answers. */
    suite: schemas/* string */.YjP(),
    solver: schemas/* string */.YjP(),
    model: schemas/* string */.YjP().nullable(),
    /** 40-digit commit; null for a work tree. */
    commit: schemas/* string */.YjP().nullable(),
    at: iso/* datetime */.w$(),
    /** Right answers and answers, by the id of the task: the first of each, whatever they said. */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), countSchema),
});

// EXTERNAL MODULE: ./build/model/finish.js
var finish = __webpack_require__(69111);
;// CONCATENATED MODULE: ./build/trial/reread.js

/**
 * A stored trial with its finish reason interpreted by current rules; null if it is not an answer and must be requested
 * again. Earlier versions accepted unknown finish reasons as finished answers.
 */
function reread(trial) {
    switch ((0,finish/* endingOf */.z6)(trial.finishReason)) {
        case 'unknown':
            return (0,finish/* isWholeAnswer */.uD)(trial.text) ? trial : null;
        case 'refused':
            return { ...trial, reading: 'refused', proposalId: null, position: null };
        case 'cut':
            // A number at the end may have lost its last digits.
            return trial.reading === 'lenient' && /\d\s*$/.test(trial.text)
                ? { ...trial, reading: 'truncated', proposalId: null, position: null }
                : trial;
        default:
            return trial;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/trial/runs.js






const TOUCH_MS = 5_000;
/** A run is dead after this long without a touch, measured with our monotonic clock, because machines' clocks differ. */
const DEAD_AFTER_MS = 4 * TOUCH_MS;
function openRuns(store) {
    const own = (0,external_node_crypto_.randomUUID)();
    const folder = external_node_path_.join(store, 'runs');
    const fileOf = (run) => external_node_path_.join(folder, run);
    const seen = new Map();
    let touching;
    function show() {
        (0,make_folder/* makeFolder */.f)(folder);
        (0,external_node_fs_.writeFileSync)(fileOf(own), `${process.pid} ${(0,external_node_os_.hostname)()}`);
    }
    function touch() {
        const now = new Date();
        try {
            (0,external_node_fs_.utimesSync)(fileOf(own), now, now);
        }
        catch {
            // Another run considered this one dead and may have requested the same answers, which does no harm.
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
/** Whether a process of this machine has ended; false for other machines. */
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
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so copying files merges stores; new trials
 * go to `trials.jsonl`. Each record starts and ends with a newline, so a torn line from a killed run does not damage its
 * neighbors. Records take effect in file order, own ones too, so all runs on a store see the same.
 * @throws Failure if the folder is unusable.
 */
function openStore(folder) {
    const trials = new Map();
    const samples = new Map();
    /** The run that claimed a trial, by trial key. */
    const holders = new Map();
    const comparisons = new Map();
    const states = [];
    const conflicts = [];
    let torn = 0;
    let corrected = 0;
    const runs = openRuns(folder);
    const log = explained(folder, () => {
        (0,make_folder/* makeFolder */.f)(folder);
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            if (!name.endsWith('.jsonl') || name === FILE)
                continue;
            const other = openLog(external_node_path_.join(folder, name), 'r', takeLine);
            other.refresh(true);
            other.close();
        }
        return openLog(external_node_path_.join(folder, FILE), 'a+', takeLine);
    });
    explained(folder, () => log.refresh());
    function takeLine(line) {
        const record = readRecord(line);
        if (record === null)
            torn++;
        else
            take(record);
    }
    function take(record) {
        if ('comparison' in record) {
            if (!comparisons.has(record.comparison))
                comparisons.set(record.comparison, record.begun);
        }
        else if ('state' in record) {
            states.push(record.state);
        }
        else if ('claim' in record) {
            // Claims of older versions have no name; their runs have ended.
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
            // Two concurrent runs may both have paid for it. The first answer counts, so that a repeated run decides the same.
            conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`);
        }
    }
    function write(record) {
        try {
            if (log.append(JSON.stringify(record)))
                take(record);
            else
                log.refresh();
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
            // Of two concurrent claims, the first line wins.
            return holders.get(key) === runs.own;
        },
        release(key) {
            if (holders.get(key) === runs.own)
                write({ release: key, by: runs.own });
        },
        add(trial) {
            const stored = trial_trial/* trialSchema */.WI.parse(trial);
            if (!(0,external_node_util_.isDeepStrictEqual)(stored, trial))
                corrected++;
            write(stored);
        },
        begun(comparison, now) {
            log.refresh();
            if (!comparisons.has(comparison))
                write({ comparison, begun: now });
            return comparisons.get(comparison) ?? now;
        },
        states,
        addState(state) {
            write({ state });
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
/** File for new trials. */
const FILE = 'trials.jsonl';
/** Bytes per read. */
const PIECE = 1 << 20;
/** Far longer than any record. Longer lines are skipped as torn and never held in memory. */
const MAX_LINE = 64 << 20;
function openLog(name, flags, take) {
    const file = (0,external_node_fs_.openSync)(name, flags);
    /** Number of bytes read. */
    let known = 0;
    function refresh(ended = false) {
        // A nightly run of many models is tens of megabytes, too much to read at once.
        for (let most = PIECE;;) {
            const left = (0,external_node_fs_.fstatSync)(file).size - known;
            if (left <= 0)
                return;
            const bytes = Buffer.alloc(Math.min(left, most));
            const length = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, known);
            if (length === 0)
                return;
            const isAll = length === left;
            // A line without a newline is still being written, torn, or longer than the chunk.
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
            // A nearly full disk accepts a part, and reports the error only on the next write.
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(file, bytes, done);
            const isAlone = (0,external_node_fs_.fstatSync)(file).size === known + bytes.length;
            if (isAlone)
                known += bytes.length;
            return isAlone;
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
const recordSchema = schemas/* union */.KCZ([
    trial_trial/* trialSchema */.WI,
    schemas/* strictObject */.rej({
        claim: schemas/* string */.YjP(),
        by: schemas/* string */.YjP().optional(),
        /** The dead run that had claimed it. */
        over: schemas/* string */.YjP().optional(),
    }),
    schemas/* strictObject */.rej({ release: schemas/* string */.YjP(), by: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ comparison: schemas/* string */.YjP(), begun: iso/* datetime */.w$() }),
    schemas/* strictObject */.rej({ state: branchStateSchema }),
]);
/** One line of a store; null if this version cannot read it. */
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
        if (error instanceof errors/* Failure */.HR && error.kind !== 'system')
            throw error;
        throw new errors/* Failure */.HR('configuration', `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`, {
            hint: (0,external_node_fs_.existsSync)(folder) ? 'Check that it is a writable folder.' : 'Choose another folder with --store.',
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

// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
;// CONCATENATED MODULE: ./build/model/extra-headers.js

/**
 * Replaces `$NAME` and `${NAME}` in headers with environment variables.
 * @throws Failure that names the header if a variable is not set or not valid in a header.
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

// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
;// CONCATENATED MODULE: ./build/app/clients.js




/** Address of the endpoint that is asked first. */
function baseUrlOf(settings, { env }) {
    return settings['base-url'] ?? (env.OPENAI_BASE_URL || config_settings/* OPENAI */.$E);
}
/**
 * A client of the endpoint, and of the one that steps in for it.
 * @throws Failure if an address or a key cannot be used
 */
async function openClient(settings, world, { apiKey, fallbackApiKey }, config) {
    const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(3272)]).then(__webpack_require__.bind(__webpack_require__, 63272)),
        __webpack_require__.e(/* import() */ 3974).then(__webpack_require__.bind(__webpack_require__, 23974)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
    ]);
    const timeoutMs = settings.timeout * 1000;
    const send = await (0,network/* senderFor */.rG)(world.env);
    const clientOf = (baseUrl, key, extra = {}) => {
        if (key.kind === 'missing')
            throw (0,api_key/* missingKey */.a)(key);
        return createModelClient({
            ...extra,
            baseUrl,
            apiKey: sentKey(key),
            ...(world.env.RUNNER_DEBUG === '1' && { onRequest: printRequest(world) }),
            // Slow answers cost money anyway, so one request may take the whole timeout.
            timeoutMs,
            deadlineMs: timeoutMs,
            concurrency: settings.concurrency,
            termsOf: config.termsOf,
            limits: config.limits,
            send,
            clock: systemClock,
            random: Math.random,
            onNotice: notice => world.tell(`${notice}\n`),
        });
    };
    const first = clientOf(baseUrlOf(settings, world), apiKey, fillHeaders(config.headers, world.env));
    const fallback = settings['fallback-base-url'];
    if (fallback === undefined)
        return first;
    const second = clientOf(fallback, fallbackApiKey);
    const name = settings['fallback-model'];
    return createFallbackClient([first, name === undefined ? second : underName(second, name)]);
}
/** Prints each request for debugging. GitHub sets RUNNER_DEBUG when a run is repeated with debug logging. */
function printRequest(world) {
    return (method, host) => {
        const sentAt = world.elapsed();
        return (status) => world.tell(`debug: ${method} ${host} ${status ?? 'no response'} ${Math.round(world.elapsed() - sentAt)} ms\n`);
    };
}
/** The key to send; null if none is needed. */
function sentKey(key) {
    return key.kind === 'key' ? key.value : null;
}

// EXTERNAL MODULE: ./build/app/data-folders.js
var data_folders = __webpack_require__(54866);
// EXTERNAL MODULE: ./build/app/preset-notes.js
var preset_notes = __webpack_require__(37013);
// EXTERNAL MODULE: ./build/sampling/progress.js
var sampling_progress = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
;// CONCATENATED MODULE: ./build/app/progress-line.js


const REDRAW_EVERY_MS = 100;
const BAR_WIDTH = 20;
function bar(share) {
    const full = Math.round(share * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
/** Interval in logs: often enough to see progress, rarely enough to read. */
const LINE_EVERY_MS = 15_000;
/**
 * Shows the progress of a run: one rewritten line on a terminal, an occasional line elsewhere.
 * @param listen called after each trial
 */
function createProgress(world, listen) {
    const tally = (0,sampling_progress/* createTally */.X)(world.elapsed);
    let toldAt = world.elapsed();
    /** The last turn of each running agent, oldest first. */
    const agents = new Map();
    const { live, columns } = world.terminal;
    const isDue = () => world.elapsed() - toldAt >= (live ? REDRAW_EVERY_MS : LINE_EVERY_MS);
    function show(progress) {
        const isLast = progress.done === progress.total;
        if (!isLast && !isDue())
            return;
        toldAt = world.elapsed();
        const words = [(0,sampling_progress/* inWords */.r)(progress), ...agentWords([...agents.values()])].join(' · ');
        const line = `${bar(progress.done / progress.total)} ${words}`.slice(0, columns - 1);
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
            const progress = tally.progress();
            show(progress);
            listen(progress);
        },
        onTurn(turn) {
            agents.delete(nameOf(turn));
            agents.set(nameOf(turn), turn);
            if (!isDue())
                return;
            const progress = tally.progress();
            if (progress.done < progress.total)
                show(progress);
        },
    };
}
const nameOf = ({ arm, taskId, sample }) => `${arm} ${taskId} ${sample}`;
/** `3 agents at work, task 15193 in turn 7 (read_file, search)`: the most recent one. */
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
    control: 'A drop is likely. Collecting new answers for both versions to confirm it.\n',
    cause: 'Searching for the part of the change that caused the drop.\n',
};

// EXTERNAL MODULE: ./build/dataset/catalog.js
var catalog = __webpack_require__(10752);
;// CONCATENATED MODULE: ./build/app/task-code.js




const MEBIBYTE = 2 ** 20;
/** Maximum disk space for task code before unused folders are removed. */
const MAX_CODE = 4096 * MEBIBYTE;
function openCode(world) {
    const tell = (notice) => world.tell(`${notice}\n`);
    let opening;
    let opened = null;
    async function create(repository) {
        const { createWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(6299)]).then(__webpack_require__.bind(__webpack_require__, 46299));
        opened = await createWorkspaces({
            repository,
            directory: world.directory,
            folder: (0,data_folders/* codeFolder */.O)(world),
            maxBytes: MAX_CODE,
            environment: world.env,
            onNotice: tell,
        });
        return opened;
    }
    return {
        open(config, dataset) {
            opening ??= repositoryOf(config, dataset).then(create);
            return opening;
        },
        disk: () => opened?.diskUse ?? null,
        async close() {
            // If it could not be opened, that was already reported.
            await opening?.catch(() => { });
            if (opened === null)
                return;
            await opened.close();
            const { most } = opened.diskUse;
            if (most > 0)
                tell(`The code of the tasks took at most ${(0,format/* integer */.nd)(Math.ceil(most / MEBIBYTE))} MiB of disk.`);
        },
    };
}
async function repositoryOf({ repository: named }, dataset) {
    const repository = named ?? (await (0,catalog/* codeOf */.$N)(dataset));
    if (repository !== undefined)
        return repository;
    throw new errors/* Failure */.HR('configuration', `the dataset ${dataset} does not name its source repository`, {
        hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
    });
}

;// CONCATENATED MODULE: ./build/app/session.js

















/** The keys from the environment variables named on the command line. */
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
/** Runs `work` with the real tools of a run, and always closes them. */
async function withTools(settings, world, context, work) {
    const store = openStore(external_node_path_.resolve(world.directory, settings.store));
    const { close, ...tools } = createTools(settings, world, context, store);
    try {
        return await work(tools);
    }
    finally {
        await close();
        store.close();
    }
}
/** One client, one sandbox and one place for code serve both arms, so that limits hold for both together. */
function createTools(settings, world, context, store) {
    const tell = (notice) => world.tell(`${notice}\n`);
    const shown = new Set();
    const showOnce = (notes) => {
        for (const note of notes.filter(note => !shown.has(note))) {
            shown.add(note);
            tell(note);
        }
    };
    const progress = createProgress(world, context.onProgress ?? (() => { }));
    const { shards } = context;
    const merged = shards === undefined ? null : (0,merge/* mergeShards */.Ox)(shards, store, context.apiKey);
    // A merge without a key sends no requests, unless its shards needed no key either.
    const apiKey = merged !== null && context.apiKey.kind === 'missing' ? api_key.NO_KEY_NEEDED : context.apiKey;
    const code = openCode(world);
    let client;
    let sandbox;
    return {
        store,
        merged,
        missingKey: apiKey.kind === 'missing' ? apiKey : null,
        version: (0,shared_package/* version */.r)(),
        signal: world.signal,
        now: world.now,
        elapsed: world.elapsed,
        onNotice: tell,
        ...progress,
        material: async (config, place) => {
            const options = await (0,data_folders/* datasetOptions */.D)(world, place);
            return (0,material/* loadMaterial */.I)(config.suite, config.dataset, place, options);
        },
        models: async (reference, place) => reference === undefined
            ? new Map()
            : loadModelList(reference, file => place.read(file), await (0,data_folders/* datasetOptions */.D)(world, place)),
        solver: async (arm, config, { dataset }) => {
            if (arm.solver.kind === 'command' && context.fork === true)
                throw noProgramsFromForks(arm);
            showOnce((0,preset_notes/* presetNotes */.r)(arm));
            checkExtraBody(arm, config.extraBodyFields, settings.config);
            const solver = await createSolver(arm, {
                client: () => {
                    client ??= openClient(settings, world, { ...context, apiKey }, config);
                    return client;
                },
                workspaces: () => code.open(config, dataset.name),
                environment: world.env,
                sandbox: () => {
                    sandbox ??= findSandbox(config, world);
                    return sandbox;
                },
                sandboxHosts: config.sandboxHosts,
                sandboxPrograms: config.sandboxPrograms,
                permitted: [...config.commands.flatMap(recipe/* variablesOf */.ht), ...config.agentEnvironment],
                isFromFork: context.fork === true,
                endpoint: apiKey.kind === 'missing' ? null : { baseUrl: baseUrlOf(settings, world), apiKey: sentKey(apiKey) },
                pricesOf: model => (model === null ? null : config.termsOf(model).prices),
                onTurn: progress.onTurn,
            });
            showOnce((0,server_notes/* serverNotes */.x)(solver.servers ?? []));
            return solver;
        },
        disk: code.disk,
        async transport({ batchPrice }) {
            // Without a client, there is nothing to forward.
            const { origin, batches } = (await client) ?? {};
            if (batchPrice === null || origin === undefined || batches === undefined)
                return null;
            const [{ openJournal }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 3632).then(__webpack_require__.bind(__webpack_require__, 3632)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26824)),
            ]);
            const journal = openJournal(external_node_path_.resolve(world.directory, settings.store));
            return { origin, batches, journal, priceShare: batchPrice, clock: systemClock };
        },
        close: code.close,
    };
}
/** Says what keeps agents in. */
async function findSandbox(config, world) {
    const { openSandbox } = await __webpack_require__.e(/* import() */ 6289).then(__webpack_require__.bind(__webpack_require__, 66289));
    const found = await openSandbox(config.sandbox, world.env);
    const kept = found.kind === 'none'
        ? `Agents run without a sandbox: ${found.reason}.`
        : 'Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.';
    world.tell(`${kept}\n`);
    return found;
}
/** Programs run on the runner with the key, so never for changes from outside, no matter who named them. */
function noProgramsFromForks({ name }) {
    return new errors/* Failure */.HR('configuration', `solver: command is not run for pull requests from forks (${name})`, {
        hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository.',
    });
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
    // Node's timers fire immediately for longer delays, so callers check the time again.
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, MAX_SLEEP_MS), undefined, { signal }),
};
const MAX_SLEEP_MS = 2 ** 31 - 1;


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
 * Known finish reasons, in lowercase: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
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
/** An answer without a finish reason is accepted. */
function endingOf(reason) {
    return reason === null || reason === '' ? 'done' : (ENDINGS.get(reason.toLowerCase()) ?? 'unknown');
}
/** Whether a text is a complete JSON object, also in a code fence or after thoughts. It needs no finish reason. */
function isWholeAnswer(text) {
    const answer = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
    const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
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
 * The key as models write it: with any quotes or none, in fences, in prose, in single-quoted or unclosed JSON. Adjacent
 * whitespace repetitions are avoided, so that it takes linear time.
 */
const NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
/** A quoted key that clearly means the choice, such as "proposal_id" or "selectedProposal". */
const SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
/** A line with only the choice: "I choose proposal 3", "Final answer: 3". */
const STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
const BARE = /^(?:proposal )?#?(\d+)\.?$/i;
/**
 * Finds the proposal that an answer picks, from strict to lenient. The first matching form decides; if its occurrences
 * disagree, nothing is picked.
 */
function readAnswer({ text, refusal, finishReason }, shownIds) {
    const ending = (0,_model_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(finishReason);
    if (ending === 'refused' || (refusal !== null && refusal.trim() !== ''))
        return none('refused');
    const strict = STRICT.exec(text)?.[1];
    if (strict !== undefined)
        return pick('json', Number(strict), shownIds);
    const cut = ending === 'cut';
    const message = withoutThoughts(text);
    const candidates = new Set(candidatesIn(message, cut));
    const [only] = candidates;
    // A number at the end of a truncated answer may have lost its last digits.
    if (cut && (only === undefined || /\d\s*$/.test(message)))
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
 * All numbers in the most explicit form in the text. In a truncated answer, only the expected key counts:
 * `{"id": 1, "title": …` may have been the start of a list of proposals.
 */
function candidatesIn(message, cut) {
    const named = numbersOf(message.matchAll(NAMED));
    if (named.length > 0 || cut || MENTIONED.test(message))
        return named;
    const similar = numbersOf(message.matchAll(SIMILAR));
    if (similar.length > 0)
        return similar;
    return firstValue(message) ?? statements(message);
}
const numbersOf = (matches) => [...matches].map(match => Number(match[1]));
/** SWE-Lancer's grader uses the first value of the object, whatever its key. */
function firstValue(message) {
    const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
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
/** Prose counts if it is only a number, or if its last line states a choice and no other line states a different one. */
function statements(message) {
    const alone = BARE.exec(plain(message))?.[1];
    if (alone !== undefined)
        return [Number(alone)];
    const lines = message.split('\n').map(plain);
    const last = lines.findLast(line => line !== '') ?? '';
    return STATEMENT.test(last) ? lines.flatMap(line => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
const plain = (text) => text.replaceAll(/[*_`>]/g, '').trim();
/**
 * The text without a reasoning model's thoughts. Some chat templates omit the opening tag, and a truncated answer lacks
 * the closing one.
 */
function withoutThoughts(text) {
    let message = '';
    let thinking = false;
    for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
        if (/^<think/i.test(piece))
            thinking = true;
        else if (/^<\/think/i.test(piece)) {
            if (!thinking)
                message = '';
            thinking = false;
        }
        else if (!thinking)
            message += piece;
    }
    return message;
}


/***/ }),

/***/ 23990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ promptDigests)
/* harmony export */ });
/* harmony import */ var _shared_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64050);

/**
 * Digests of everything sent for a sample, each computed once. Prompts are long, and in the dataset's order all samples of
 * a task have the same one.
 */
function promptDigests(order, sentFor) {
    const digests = new Map();
    return (task, sample) => {
        const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
        const digest = digests.get(name) ?? (0,_shared_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(sentFor(task, sample));
        digests.set(name, digest);
        return digest;
    };
}


/***/ })

};
