export const id = 1334;
export const ids = [1334,6289];
export const modules = {

/***/ 31612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   nf: () => (/* binding */ CALL_FAILURES),
/* harmony export */   rV: () => (/* binding */ RETRYABLE)
/* harmony export */ });
/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
const CALL_FAILURES = [
    'authentication',
    'quota',
    'unknown-model',
    'context-too-long',
    'content-filter',
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
    /** A cache keeps returning its stored answer. */
    'cached',
    'bad-request',
    /** The code of a task could not be checked out for an agent. */
    'workspace',
    /** An agent's program ended without an answer. */
    'crashed',
    /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
    'overtime',
    'cancelled',
];
/** Failures that may not recur in another request. All others end the call. */
const RETRYABLE = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call without an answer after all retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Number of requests before giving up. */
    requests;
    /** US dollars that were paid anyway; null if unknown. */
    cost;
    /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
    fatal;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.fatal = details.fatal;
        this.hint = details.hint ?? null;
    }
    /** A copy of the failure with some details changed. */
    with({ message = this.message, requests = this.requests, cost = this.cost, fatal = this.fatal, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            fatal,
        });
    }
}


/***/ }),

/***/ 45922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** Cost of an answer in US dollars. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null if either is unknown. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ }),

/***/ 43933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Minimum length of secrets. Shorter ones protect nothing, and redacting them would garble messages. */
const MIN_SECRET_LENGTH = 8;
/** Redacts secrets from text that leaves the client, because endpoints and libraries repeat keys in their errors. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.filter(secret => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))];
    // Longest first, because one form can be part of another.
    forms.sort((a, b) => b.length - a.length);
    return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/**
 * The plain secret; its JSON, URL, HTML and shell encodings; hexadecimal and reversed; and Base64 and Base32 at any
 * offset. These are the outputs of `jq -r @…`, `base64`, `xxd` and `rev`.
 */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    const hex = bytes.toString('hex');
    const address = encodeURIComponent(secret);
    const strict = address.replaceAll(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const html = secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        ...[address, strict].flatMap(form => [form, form.toLowerCase()]),
        ...[html.replaceAll("'", '&#39;'), secret.replaceAll("'", "'\\''"), secret.replaceAll('"', '""')],
        ...[hex, hex.toUpperCase(), [...secret].reverse().join('')],
        ...encodedForms(bytes, 3, 6, part => part.toString('base64')),
        ...encodedForms(bytes, 3, 6, part => part.toString('base64url')),
        ...encodedForms(bytes, 5, 5, base32),
    ];
}
/** The encoded characters that depend only on the secret, for each offset in a group of bytes. */
function encodedForms(secret, group, bits, encode) {
    return Array.from({ length: group }, (_, before) => {
        const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
        const whole = Math.floor(((before + secret.length) * 8) / bits);
        const alone = encoded.slice(Math.ceil((before * 8) / bits), whole);
        // With padding if the secret is the whole text.
        return before === 0 ? [encoded, alone] : [alone];
    }).flat();
}
/** RFC 4648, section 6. */
function base32(bytes) {
    const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
    const digits = (bits.match(/.{1,5}/g) ?? []).map(five => Number.parseInt(five.padEnd(5, '0'), 2));
    const text = digits.map(digit => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[digit]).join('');
    return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}


/***/ }),

/***/ 21334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommandSolver: () => (/* binding */ createCommandSolver)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/model/redact.js
var model_redact = __webpack_require__(43933);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/secrets.js
var secrets = __webpack_require__(34565);
// EXTERNAL MODULE: ./build/solver/sandbox/destination.js
var sandbox_destination = __webpack_require__(40690);
// EXTERNAL MODULE: ./build/solver/sandbox/sandbox.js
var sandbox_sandbox = __webpack_require__(66289);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/solver/command/decision-file.js



/** File in which SWE-Lancer's own managers write their choice, as `{"selected_proposal_id": 3}`. */
const DECISION_FILE = 'manager_decisions.json';
const MAX_BYTES = 64 * 1024;
/** Removes an existing file, because only the program's own answer counts. */
function removeDecision(directory) {
    return (0,promises_.rm)(external_node_path_.join(directory, DECISION_FILE), { recursive: true, force: true });
}
/** What the program wrote; null if it wrote no regular file. Links and pipes are not opened. */
async function readDecision(directory) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(external_node_path_.join(directory, DECISION_FILE), flags).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/solver/command/destinations.js

/** Hosts of providers by the usual name of their key. */
const PROVIDERS = {
    AMP_API_KEY: ['ampcode.com'],
    ANTHROPIC_API_KEY: ['api.anthropic.com'],
    ANTHROPIC_AUTH_TOKEN: ['api.anthropic.com'],
    CLAUDE_CODE_OAUTH_TOKEN: ['api.anthropic.com'],
    CLINE_API_KEY: ['api.cline.bot'],
    CODEX_API_KEY: ['api.openai.com'],
    CONTINUE_API_KEY: ['api.continue.dev'],
    // Coding plans have their own host.
    COPILOT_GITHUB_TOKEN: [
        'api.github.com',
        ...['', 'individual.', 'business.', 'enterprise.'].map(plan => `api.${plan}githubcopilot.com`),
    ],
    CURSOR_API_KEY: ['api2.cursor.sh'],
    DASHSCOPE_API_KEY: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com'],
    DEEPSEEK_API_KEY: ['api.deepseek.com'],
    FACTORY_API_KEY: ['api.factory.ai', 'app.factory.ai'],
    GEMINI_API_KEY: ['generativelanguage.googleapis.com'],
    GOOGLE_API_KEY: ['generativelanguage.googleapis.com'],
    GROK_API_KEY: ['api.x.ai'],
    GROQ_API_KEY: ['api.groq.com'],
    MISTRAL_API_KEY: ['api.mistral.ai'],
    MOONSHOT_API_KEY: ['api.moonshot.ai'],
    OPENAI_API_KEY: ['api.openai.com'],
    OPENROUTER_API_KEY: ['openrouter.ai'],
    XAI_API_KEY: ['api.x.ai'],
};
/** Hosts of Amazon Bedrock, one per region. */
function regionalHosts({ AWS_BEARER_TOKEN_BEDROCK: key, AWS_REGION: region = '' }) {
    if (key === undefined || !/^[a-z0-9-]+$/.test(region))
        return [];
    return ['bedrock', 'bedrock-runtime'].map(service => `${service}.${region}.amazonaws.com`);
}
/** `ANTHROPIC` of `ANTHROPIC_BASE_URL` and `ANTHROPIC_API_KEY`. */
const ownerOf = (variable) => variable.split('_')[0] ?? '';
/**
 * All destinations of a sandboxed agent: the gate's endpoint if it uses it, URLs in its environment, the providers of its
 * keys without such a URL, and hosts from the trusted configuration.
 * @param baseUrl of the gate's endpoint; null if there is none
 * @param hosts `host` or `host:port`
 */
function destinationsFor(recipe, environment, baseUrl, hosts) {
    const isTold = [...recipe.arguments, ...Object.values(recipe.sets), ...Object.values(recipe.home)].some(word => word.includes('{base-url}'));
    const variables = Object.entries(environment).filter(([name]) => /_(?:BASE_URL|API_BASE|ENDPOINT)$/.test(name));
    const named = [...(isTold && baseUrl !== null ? [baseUrl] : []), ...variables.map(([, value]) => value)];
    const owners = new Set([...(isTold ? ['OPENAI'] : []), ...variables.map(([name]) => ownerOf(name))]);
    const providers = Object.keys(environment)
        .filter(name => !owners.has(ownerOf(name)))
        .flatMap(name => (Object.hasOwn(PROVIDERS, name) ? (PROVIDERS[name] ?? []) : []));
    const addresses = [
        ...named,
        ...[...providers, ...regionalHosts(environment), ...hosts].map(host => `https://${host}`),
    ];
    const found = addresses.flatMap(address => (0,sandbox_destination/* destinationOf */.M)(address) ?? []);
    return [...new Map(found.map(one => [`${one.host} ${one.port}`, one])).values()];
}

// EXTERNAL MODULE: ./build/solver/command/environment.js
var command_environment = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/solver/command/recipe.js
var command_recipe = __webpack_require__(97660);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
// EXTERNAL MODULE: ./build/solver/sandbox/bubblewrap.js + 2 modules
var bubblewrap = __webpack_require__(86155);
// EXTERNAL MODULE: ./build/solver/sandbox/home.js
var home = __webpack_require__(62231);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/solver/command/program.js



const MAX_OUTPUT = 8 * 1024 * 1024;
const MAX_ERRORS = 16 * 1024;
/** Time for a program to end after a signal. */
const GRACE_MS = 2_000;
/** Maximum time to wait for output held open by an undetected process. */
const DRAIN_MS = 1_000;
/** Maximum delay of Node's timers. */
const MAX_MS = 2 ** 31 - 1;
/**
 * Runs a program in its own process group and waits for its end. Everything it started is dead afterwards.
 * @throws the system's error (`ENOENT`, `EACCES`, `E2BIG`, …) if it cannot be started.
 */
async function runProgram(program, signal) {
    const child = (0,external_node_child_process_.spawn)(program.program, program.arguments, {
        cwd: program.directory,
        env: program.environment,
        detached: true,
        stdio: 'pipe',
    });
    const stdout = keepEnd(child.stdout, MAX_OUTPUT);
    const stderr = keepEnd(child.stderr, MAX_ERRORS);
    const closed = new Promise(resolve => child.on('close', () => resolve()));
    const exited = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, signal) => resolve({ code, signal }));
    });
    // A program may not read its input.
    child.stdin.on('error', () => { });
    child.stdin.end(program.input);
    let how = 'by itself';
    const end = (why) => {
        how = why;
        signalGroup(child, 'SIGTERM');
        const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
        child.on('exit', () => clearTimeout(kill));
    };
    const cancel = () => end('cancelled');
    const timer = setTimeout(() => end('timeout'), Math.min(program.timeoutMs, MAX_MS));
    signal.addEventListener('abort', cancel);
    try {
        if (signal.aborted)
            cancel();
        const { code, signal: by } = await exited;
        signalGroup(child, 'SIGKILL');
        await killMarked(program.mark);
        await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
        return { how, code, signal: by, stdout: stdout(), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group is empty.
    }
}
/**
 * Kills processes that left the group, such as agents' shells, found by their environment like orphans in GitHub's
 * runner. Linux only; does not find processes that also cleared their environment.
 */
async function killMarked(mark) {
    if (process.platform !== 'linux')
        return;
    // The next pass finds processes forked during this one.
    for (let looks = 0; looks < 10; looks++) {
        const pids = (await (0,promises_.readdir)('/proc')).filter(name => /^\d+$/.test(name));
        const marked = [];
        for (const pid of pids) {
            const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
            if (environment.includes(mark))
                marked.push(Number(pid));
        }
        if (marked.length === 0)
            return;
        for (const pid of marked) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It has ended by itself.
            }
        }
    }
}
/** Keeps the end of a stream. */
function keepEnd(stream, most) {
    let chunks = [];
    let length = 0;
    stream.on('error', () => { });
    stream.on('data', (chunk) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length < 2 * most && chunks.length < 1000)
            return;
        chunks = [Buffer.concat(chunks).subarray(-most)];
        length = Math.min(length, most);
    });
    return () => Buffer.concat(chunks).subarray(-most).toString();
}

;// CONCATENATED MODULE: ./build/solver/command/run-agent.js









const VERSION_TIMEOUT_MS = 30_000;
/** @throws CallFailure if the program cannot be started. */
async function runAgent({ recipe, environment, files, sandbox, destinations, programs, baseUrl, task, directory }, timeoutMs, signal) {
    return inPrivate(async (folder, home) => {
        // Outside the workspace, so that an agent does not find the task in the code.
        const file = external_node_path_.join(folder, 'task.md');
        await (0,promises_.writeFile)(file, task);
        const values = { task, 'task-file': file, 'base-url': baseUrl };
        for (const [name, content] of Object.entries(files)) {
            const place = external_node_path_.join(home.HOME, name);
            (0,make_folder/* makeFolder */.f)(external_node_path_.dirname(place));
            await (0,promises_.writeFile)(place, content, { mode: 0o600 });
        }
        try {
            return await runConfined({ sandbox, destinations, programs }, folder, {
                program: recipe.program,
                arguments: recipe.arguments.map(word => (0,command_recipe/* fill */.GS)(word, values) ?? ''),
                directory,
                environment: { ...home, ...environment, ...ownGit(directory), SWELANCER_TASK_FILE: file },
                input: task,
                mark: folder,
                timeoutMs,
            }, signal);
        }
        catch (cause) {
            throw notStarted(recipe, cause);
        }
    });
}
/** Runs a program in its sandbox, if there is one. */
async function runConfined({ sandbox, destinations, programs }, folder, program, signal) {
    if (sandbox.kind === 'none')
        return runProgram(program, signal);
    const { close, ...confined } = await (0,bubblewrap/* confine */.D)(sandbox.program, {
        ...program,
        isReadOnly: false,
        folder,
        destinations,
        programs,
    });
    try {
        const ended = await runProgram({ ...program, ...confined }, signal);
        const by = (0,bubblewrap/* signalOf */.o)(ended.code);
        return by === null ? ended : { ...ended, code: null, signal: by };
    }
    finally {
        await close();
    }
}
/** Confines git to the workspace, excluding repositories above it and bare ones made up by files of the arm. */
function ownGit(directory) {
    return {
        GIT_CEILING_DIRECTORIES: external_node_path_.dirname(directory),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.bareRepository',
        GIT_CONFIG_VALUE_0: 'explicit',
    };
}
function notStarted({ program, install }, cause) {
    const code = codeOf(cause);
    const why = code === 'E2BIG' ? 'the task is too long for an argument' : (code ?? String(cause));
    return new failure/* CallFailure */.Rk(code === 'E2BIG' ? 'context-too-long' : 'crashed', `${program} could not be started: ${why}`, {
        requests: 0,
        fatal: code === 'ENOENT' || code === 'EACCES',
        hint: install,
        cause,
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
/**
 * The program's version; null if unknown. A program in the workspace (`./agent.sh`) is a file of the arm and identified
 * by that.
 * @throws Failure if there is no such program.
 */
async function askVersion({ recipe, environment, ...confinement }) {
    const { program } = recipe;
    if (program.includes('/') && !external_node_path_.isAbsolute(program))
        return null;
    return inPrivate(async (folder, home) => {
        try {
            const asked = { program, arguments: ['--version'], directory: folder, input: '', mark: folder };
            const run = { ...asked, environment: { ...home, ...environment }, timeoutMs: VERSION_TIMEOUT_MS };
            const { code, stdout, stderr } = await runConfined(confinement, folder, run, new AbortController().signal);
            // pi prints it as an error.
            const [line = ''] = (stdout.trim() || stderr.trim()).split('\n');
            return code === 0 && line !== '' ? line.slice(0, 200) : null;
        }
        catch (cause) {
            throw new errors/* Failure */.HR('configuration', `the agent's program ${program} cannot be started (${codeOf(cause)})`, {
                hint: recipe.install,
                cause,
            });
        }
    });
}
/** Runs `work` with an exclusive home folder and its variables, and removes the folder afterwards. */
async function inPrivate(use) {
    const { folder, variables, remove } = await (0,home/* openHome */.y)();
    try {
        return await use(folder, variables);
    }
    finally {
        await remove();
    }
}

// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(45922);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(96422);
// EXTERNAL MODULE: ./build/trial/steps.js
var steps = __webpack_require__(23020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(98444);
;// CONCATENATED MODULE: ./build/solver/command/formats/lines.js


function parse(line) {
    try {
        return (0,json/* parseJson */.qF)(line);
    }
    catch {
        return undefined;
    }
}
function linesOf(schema, printed) {
    return printed.split('\n').flatMap(line => {
        const { data } = schema.safeParse(parse(line));
        return data === undefined ? [] : [data];
    });
}
const count = schemas/* number */.aig().int().nonnegative().catch(0);
const anything = schemas/* unknown */.L5J()
    .transform(value => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')));
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
    return {
        inputTokens: input,
        cachedInputTokens: Math.min(cached, input),
        outputTokens: output,
        reasoningTokens: reasoning,
    };
}
/** Text after the last tool call. */
function lastMessage(steps) {
    const last = steps.findLastIndex(step => step.kind !== 'said');
    const said = steps.slice(last + 1).flatMap(step => (step.kind === 'said' ? [step.text] : []));
    return said.at(-1) ?? null;
}

;// CONCATENATED MODULE: ./build/solver/command/formats/aider.js

/** aider exits with 0 even if its model failed, and prints rounded token counts if it answered. */
function readAider(printed) {
    const steps = [{ kind: 'said', text: printed }];
    const [, sent, received] = [...printed.matchAll(/^Tokens: ([\d.]+[kM]?) sent,.*?([\d.]+[kM]?) received/gm)].at(-1) ?? [];
    if (sent === undefined || received === undefined)
        return { steps, text: null, failure: 'its model gave no answer' };
    return { steps, text: printed, usage: usageOf({ input: rounded(sent), output: rounded(received) }) };
}
function rounded(tokens) {
    const unit = tokens.endsWith('M') ? 1_000_000 : tokens.endsWith('k') ? 1_000 : 1;
    return Math.round(Number.parseFloat(tokens) * unit);
}

;// CONCATENATED MODULE: ./build/solver/command/formats/claude.js


/** Claude Code's `--output-format stream-json`, also used by Qwen Code and Cursor's agent. */
const claudeLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(['assistant', 'user']),
        message: schemas/* object */.Ikc({
            content: schemas/* array */.YOg(schemas/* union */.KCZ([
                schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() }),
                schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), input: anything }),
                schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_result'), tool_use_id: schemas/* string */.YjP(), content: anything }),
                schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(() => null),
            ]))
                .catch([]),
        }),
    }),
    /** Cursor's own: `{"readToolCall": {"args": …, "result": …}}`. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool_call'),
        subtype: schemas/* string */.YjP(),
        tool_call: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ args: anything, result: anything.optional() })),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('result'),
        subtype: schemas/* string */.YjP().default(''),
        is_error: schemas/* boolean */.zMY().default(false),
        result: schemas/* string */.YjP().nullish(),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullish(),
        num_turns: count.optional(),
        total_cost_usd: schemas/* number */.aig().nonnegative().nullish(),
        usage: schemas/* object */.Ikc({
            input_tokens: count,
            output_tokens: count,
            cache_read_input_tokens: count.default(0),
            cache_creation_input_tokens: count.default(0),
            /** Qwen Code includes cached tokens in `input_tokens`, and reports the total. */
            total_tokens: count.optional(),
        })
            .nullish(),
    }),
]);
function readClaude(printed) {
    const lines = linesOf(claudeLine, printed);
    const names = new Map();
    const steps = lines.flatMap((line) => {
        if (line.type === 'result')
            return [];
        if (line.type === 'tool_call') {
            return Object.entries(line.tool_call).map(([name, { args, result }]) => {
                const tool = name.replace(/ToolCall$/, '');
                return line.subtype === 'started'
                    ? { kind: 'used', tool, arguments: args }
                    : { kind: 'got', tool, text: result ?? '' };
            });
        }
        return line.message.content.flatMap((part) => {
            if (part === null)
                return [];
            if (part.type === 'tool_use') {
                names.set(part.id, part.name);
                return [{ kind: 'used', tool: part.name, arguments: part.input }];
            }
            if (part.type === 'tool_result') {
                return [{ kind: 'got', tool: names.get(part.tool_use_id) ?? '', text: part.content }];
            }
            return line.type === 'assistant' ? [{ kind: 'said', text: part.text }] : [];
        });
    });
    const end = lines.findLast(line => line.type === 'result');
    if (end === undefined)
        return { steps, text: null, failure: 'it printed no result' };
    const limited = /^error_max/.test(end.subtype);
    const { usage: raw } = end;
    const read = raw?.cache_read_input_tokens ?? 0;
    return {
        steps,
        text: end.result ?? null,
        limited,
        failure: end.is_error && !limited ? (end.error?.message ?? end.result ?? end.subtype) : null,
        turns: end.num_turns ?? null,
        cost: end.total_cost_usd ?? null,
        usage: !raw
            ? null
            : usageOf({
                input: raw.total_tokens === undefined
                    ? raw.input_tokens + read + raw.cache_creation_input_tokens
                    : raw.total_tokens - raw.output_tokens,
                cached: read,
                output: raw.output_tokens,
            }),
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/cline.js


/** `cline --json`: events of the agent. Streamed content is repeated in full at its end. */
const clineLine = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('agent_event'),
        event: schemas/* discriminatedUnion */.gMt('type', [
            schemas/* object */.Ikc({
                type: schemas/* literal */.euz('content_start'),
                contentType: schemas/* literal */.euz('tool'),
                toolName: schemas/* string */.YjP(),
                input: anything,
            }),
            schemas/* object */.Ikc({
                type: schemas/* literal */.euz('content_end'),
                contentType: schemas/* enum */.k5n(['text', 'tool']).catch('text'),
                toolName: schemas/* string */.YjP().default(''),
                text: schemas/* string */.YjP().default(''),
                output: anything.default(''),
            }),
            schemas/* object */.Ikc({
                type: schemas/* literal */.euz('done'),
                reason: schemas/* string */.YjP(),
                text: schemas/* string */.YjP().default(''),
                iterations: count,
                usage: schemas/* object */.Ikc({ inputTokens: count, outputTokens: count, cacheReadTokens: count, totalCost: schemas/* number */.aig().catch(0) })
                    .nullable()
                    .catch(null),
            }),
        ]),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
]);
function readCline(printed) {
    const lines = linesOf(clineLine, printed);
    const events = lines.flatMap(line => (line.type === 'agent_event' ? [line.event] : []));
    const steps = events.flatMap((event) => {
        if (event.type === 'content_start')
            return [{ kind: 'used', tool: event.toolName, arguments: event.input }];
        if (event.type === 'done')
            return [];
        if (event.contentType === 'tool')
            return [{ kind: 'got', tool: event.toolName, text: event.output }];
        return event.text === '' ? [] : [{ kind: 'said', text: event.text }];
    });
    const done = events.find(event => event.type === 'done');
    const error = lines.findLast(line => line.type === 'error');
    const hasEnded = done?.reason === 'completed';
    const usage = done?.usage ?? null;
    return {
        steps,
        text: hasEnded ? done.text : lastMessage(steps),
        failure: hasEnded ? null : (error?.message ?? done?.reason ?? null),
        limited: done?.reason === 'max_iterations',
        usage: usage === null
            ? null
            : usageOf({ input: usage.inputTokens, cached: usage.cacheReadTokens, output: usage.outputTokens }),
        // It only knows prices of its own models.
        cost: usage === null || usage.totalCost === 0 ? null : usage.totalCost,
        turns: done?.iterations ?? null,
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/codex.js


/** `codex exec --json`. */
const codexLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('item.completed'),
        item: schemas/* discriminatedUnion */.gMt('type', [
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('agent_message'), text: schemas/* string */.YjP() }),
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('command_execution'), command: schemas/* string */.YjP(), aggregated_output: schemas/* string */.YjP().catch('') }),
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('mcp_tool_call'), tool: schemas/* string */.YjP(), arguments: anything, result: anything }),
            schemas/* object */.Ikc({ type: schemas/* literal */.euz('web_search'), query: anything }),
        ]),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('turn.completed'),
        usage: schemas/* object */.Ikc({
            input_tokens: count,
            cached_input_tokens: count.default(0),
            output_tokens: count,
            reasoning_output_tokens: count.default(0),
        }),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('turn.failed'), error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }),
]);
function readCodex(printed) {
    const lines = linesOf(codexLine, printed);
    const steps = lines.flatMap((line) => {
        if (line.type !== 'item.completed')
            return [];
        const { item } = line;
        switch (item.type) {
            case 'agent_message':
                return [{ kind: 'said', text: item.text }];
            case 'command_execution':
                return [
                    { kind: 'used', tool: 'shell', arguments: item.command },
                    { kind: 'got', tool: 'shell', text: item.aggregated_output },
                ];
            case 'mcp_tool_call':
                return [
                    { kind: 'used', tool: item.tool, arguments: item.arguments },
                    { kind: 'got', tool: item.tool, text: item.result },
                ];
            default:
                return [{ kind: 'used', tool: item.type, arguments: item.query }];
        }
    });
    const end = lines.findLast(line => line.type !== 'item.completed');
    return {
        steps,
        text: lastMessage(steps),
        failure: end === undefined ? 'it printed no end of its turn' : end.type === 'turn.failed' ? end.error.message : null,
        usage: end?.type !== 'turn.completed'
            ? null
            : usageOf({
                input: end.usage.input_tokens,
                cached: end.usage.cached_input_tokens,
                output: end.usage.output_tokens,
                reasoning: end.usage.reasoning_output_tokens,
            }),
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/copilot.js


/** `copilot --output-format json`. */
const copilotLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.turn_start') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('assistant.message'), data: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool.execution_start'),
        data: schemas/* object */.Ikc({ toolCallId: schemas/* string */.YjP(), toolName: schemas/* string */.YjP(), arguments: anything }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool.execution_complete'),
        data: schemas/* object */.Ikc({ toolCallId: schemas/* string */.YjP(), result: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }).optional() }),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session.error'), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('result'), exitCode: schemas/* number */.aig() }),
]);
function readCopilot(printed) {
    const lines = linesOf(copilotLine, printed);
    const names = new Map();
    const steps = lines.flatMap((line) => {
        if (line.type === 'assistant.message' && line.data.content !== '')
            return [{ kind: 'said', text: line.data.content }];
        if (line.type === 'tool.execution_start') {
            names.set(line.data.toolCallId, line.data.toolName);
            return [{ kind: 'used', tool: line.data.toolName, arguments: line.data.arguments }];
        }
        if (line.type === 'tool.execution_complete') {
            return [{ kind: 'got', tool: names.get(line.data.toolCallId) ?? '', text: line.data.result?.content ?? '' }];
        }
        return [];
    });
    const error = lines.findLast(line => line.type === 'session.error');
    const end = lines.findLast(line => line.type === 'result');
    return {
        steps,
        text: lastMessage(steps),
        failure: end?.exitCode === 0 ? null : (error?.data.message ?? 'it printed no result'),
        turns: lines.filter(line => line.type === 'assistant.turn_start').length,
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/droid.js


/** `droid exec --output-format stream-json`. */
const droidLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('message'), role: schemas/* string */.YjP(), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_call'), id: schemas/* string */.YjP(), toolName: schemas/* string */.YjP(), parameters: anything }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_result'), id: schemas/* string */.YjP(), value: anything.default('') }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('completion'),
        finalText: schemas/* string */.YjP().nullish(),
        numTurns: count.optional(),
        usage: schemas/* object */.Ikc({
            /** Without cached ones. */
            input_tokens: count,
            output_tokens: count,
            cache_read_input_tokens: count,
            cache_creation_input_tokens: count,
        })
            .nullish()
            .catch(null),
    }),
]);
function readDroid(printed) {
    const lines = linesOf(droidLine, printed);
    const names = new Map();
    const steps = lines.flatMap((line) => {
        if (line.type === 'tool_call') {
            names.set(line.id, line.toolName);
            return [{ kind: 'used', tool: line.toolName, arguments: line.parameters }];
        }
        if (line.type === 'tool_result')
            return [{ kind: 'got', tool: names.get(line.id) ?? '', text: line.value }];
        return line.type === 'message' && line.role === 'assistant' ? [{ kind: 'said', text: line.text }] : [];
    });
    const end = lines.findLast(line => line.type === 'completion');
    if (end === undefined) {
        // The last error only says that the program failed.
        const error = lines.find(line => line.type === 'error');
        return { steps, text: null, failure: error?.message ?? 'it printed no result' };
    }
    const { usage } = end;
    return {
        steps,
        text: end.finalText ?? null,
        turns: end.numTurns ?? null,
        usage: usage
            ? usageOf({
                input: usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens,
                cached: usage.cache_read_input_tokens,
                output: usage.output_tokens,
            })
            : null,
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/gemini.js


/** `gemini --output-format stream-json`. */
const geminiLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('message'), role: schemas/* string */.YjP(), content: schemas/* string */.YjP(), delta: schemas/* boolean */.zMY().default(false) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_use'), tool_name: schemas/* string */.YjP(), tool_id: schemas/* string */.YjP(), parameters: anything }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('tool_result'), tool_id: schemas/* string */.YjP(), output: schemas/* string */.YjP().default('') }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('result'),
        status: schemas/* string */.YjP(),
        error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).optional(),
        stats: schemas/* object */.Ikc({ input_tokens: count, output_tokens: count, cached: count.default(0) }).optional(),
    }),
]);
function readGemini(printed) {
    const lines = linesOf(geminiLine, printed);
    const names = new Map();
    const steps = [];
    for (const line of lines) {
        if (line.type === 'tool_use') {
            names.set(line.tool_id, line.tool_name);
            steps.push({ kind: 'used', tool: line.tool_name, arguments: line.parameters });
        }
        else if (line.type === 'tool_result') {
            steps.push({ kind: 'got', tool: names.get(line.tool_id) ?? '', text: line.output });
        }
        else if (line.type === 'message' && line.role === 'assistant') {
            const before = steps.at(-1);
            if (line.delta && before?.kind === 'said')
                steps.pop();
            steps.push({ kind: 'said', text: (line.delta && before?.kind === 'said' ? before.text : '') + line.content });
        }
    }
    const end = lines.findLast(line => line.type === 'result');
    return {
        steps,
        text: lastMessage(steps),
        failure: end?.status === 'success' ? null : (end?.error?.message ?? 'it printed no result'),
        usage: end?.stats === undefined
            ? null
            : usageOf({ input: end.stats.input_tokens, cached: end.stats.cached, output: end.stats.output_tokens }),
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/kimi.js


/** `kimi --output-format stream-json`: the messages of OpenAI's chat completions. */
const kimiLine = schemas/* discriminatedUnion */.gMt('role', [
    schemas/* object */.Ikc({
        role: schemas/* literal */.euz('assistant'),
        content: schemas/* string */.YjP().default(''),
        tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() }) }))
            .default([]),
    }),
    schemas/* object */.Ikc({ role: schemas/* literal */.euz('tool'), tool_call_id: schemas/* string */.YjP(), content: anything }),
]);
function readKimi(printed) {
    const lines = linesOf(kimiLine, printed);
    const names = new Map();
    const steps = lines.flatMap((line) => {
        if (line.role === 'tool')
            return [{ kind: 'got', tool: names.get(line.tool_call_id) ?? '', text: line.content }];
        for (const call of line.tool_calls)
            names.set(call.id, call.function.name);
        return [
            ...(line.content === '' ? [] : [{ kind: 'said', text: line.content }]),
            ...line.tool_calls.map(call => ({
                kind: 'used',
                tool: call.function.name,
                arguments: call.function.arguments,
            })),
        ];
    });
    return { steps, text: lastMessage(steps), turns: lines.filter(({ role }) => role === 'assistant').length };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/grok.js

const APOLOGY = 'Sorry, I encountered an error: ';
const STOPPED = /^\s*Maximum tool execution rounds reached/;
/** `grok --prompt`: the messages of OpenAI's chat completions. It exits with 0 even if its model fails, and says so. */
function readGrok(printed) {
    const transcript = readKimi(printed);
    const text = transcript.text ?? '';
    if (text.startsWith(APOLOGY))
        return { ...transcript, failure: text.slice(APOLOGY.length) };
    return { ...transcript, limited: STOPPED.test(text) };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/opencode.js


/** `opencode run --format json`. */
const opencodeLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), part: schemas/* object */.Ikc({ text: schemas/* string */.YjP() }) }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('tool_use'),
        part: schemas/* object */.Ikc({ tool: schemas/* string */.YjP(), state: schemas/* object */.Ikc({ input: anything, output: schemas/* string */.YjP().default('') }) }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('step_finish'),
        part: schemas/* object */.Ikc({
            cost: schemas/* number */.aig().nonnegative().default(0),
            tokens: schemas/* object */.Ikc({
                input: count,
                output: count,
                reasoning: count.default(0),
                cache: schemas/* object */.Ikc({ read: count, write: count }).default({ read: 0, write: 0 }),
            }),
        }),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('error'),
        error: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), data: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).optional() }),
    }),
]);
function readOpencode(printed) {
    const lines = linesOf(opencodeLine, printed);
    const steps = lines.flatMap((line) => {
        if (line.type === 'text')
            return [{ kind: 'said', text: line.part.text }];
        if (line.type !== 'tool_use')
            return [];
        const { tool, state } = line.part;
        return [
            { kind: 'used', tool, arguments: state.input },
            { kind: 'got', tool, text: state.output },
        ];
    });
    const turns = lines.flatMap(line => (line.type === 'step_finish' ? [line.part] : []));
    const error = lines.findLast(line => line.type === 'error')?.error;
    const sum = (of) => turns.reduce((total, part) => total + of(part), 0);
    const cost = sum(part => part.cost);
    return {
        steps,
        text: lastMessage(steps),
        failure: error === undefined ? null : (error.data?.message ?? error.name),
        turns: turns.length,
        // Models without a known price cost 0 there.
        cost: cost === 0 ? null : cost,
        usage: turns.length === 0
            ? null
            : usageOf({
                input: sum(({ tokens }) => tokens.input + tokens.cache.read + tokens.cache.write),
                cached: sum(({ tokens }) => tokens.cache.read),
                output: sum(({ tokens }) => tokens.output + tokens.reasoning),
                reasoning: sum(({ tokens }) => tokens.reasoning),
            }),
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/pi.js


const content = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('text'), text: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('toolCall'), name: schemas/* string */.YjP(), arguments: anything }),
]);
/** `pi --mode json`: only complete messages among its events. */
const piLine = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('message_end'),
    message: schemas/* discriminatedUnion */.gMt('role', [
        schemas/* object */.Ikc({
            role: schemas/* literal */.euz('assistant'),
            content: schemas/* array */.YOg(content.nullable().catch(null)),
            usage: schemas/* object */.Ikc({ input: count, output: count, cacheRead: count }),
            stopReason: schemas/* string */.YjP(),
            errorMessage: schemas/* string */.YjP().optional(),
        }),
        schemas/* object */.Ikc({
            role: schemas/* literal */.euz('toolResult'),
            toolName: schemas/* string */.YjP(),
            content: schemas/* array */.YOg(schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') })),
        }),
    ]),
});
function readPi(printed) {
    const messages = linesOf(piLine, printed).map(({ message }) => message);
    const answers = messages.flatMap(message => (message.role === 'assistant' ? [message] : []));
    const steps = messages.flatMap((message) => {
        if (message.role === 'toolResult') {
            return [{ kind: 'got', tool: message.toolName, text: message.content.map(({ text }) => text).join('') }];
        }
        return message.content.flatMap((part) => {
            if (part === null)
                return [];
            if (part.type === 'toolCall')
                return [{ kind: 'used', tool: part.name, arguments: part.arguments }];
            return part.text === '' ? [] : [{ kind: 'said', text: part.text }];
        });
    });
    const last = answers.at(-1);
    const failed = last?.stopReason === 'error' || last?.stopReason === 'aborted';
    const sum = (field) => answers.reduce((total, { usage }) => total + usage[field], 0);
    return {
        steps,
        text: lastMessage(steps),
        failure: failed ? (last.errorMessage ?? last.stopReason) : null,
        limited: last?.stopReason === 'length',
        usage: answers.length === 0
            ? null
            : usageOf({ input: sum('input') + sum('cacheRead'), cached: sum('cacheRead'), output: sum('output') }),
        turns: answers.length,
    };
}

;// CONCATENATED MODULE: ./build/solver/command/formats/vibe.js


/** `vibe --output streaming`: the entries of its session, each when it is complete. */
const vibeLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('message'),
        role: schemas/* literal */.euz('assistant'),
        content: schemas/* array */.YOg(schemas/* looseObject */._H3({ text: schemas/* string */.YjP().default('') })),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('effect'),
        detail: schemas/* object */.Ikc({ toolName: schemas/* string */.YjP(), input: anything }),
        state: schemas/* looseObject */._H3({
            output: schemas/* unknown */.L5J().optional(),
            error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP() }).nullish().catch(null),
        }),
    }),
]);
function readVibe(printed) {
    const steps = linesOf(vibeLine, printed).flatMap((line) => {
        if (line.type === 'message') {
            const text = line.content.map(part => part.text).join('');
            return text === '' ? [] : [{ kind: 'said', text }];
        }
        // `file_system.read_file`
        const tool = line.detail.toolName.replace(/^.*\./s, '');
        const { output, error } = line.state;
        return [
            { kind: 'used', tool, arguments: line.detail.input },
            { kind: 'got', tool, text: error?.message ?? resultOf(output) },
        ];
    });
    return { steps, text: lastMessage(steps) };
}
/** The text of a result that is an object with more; all of it for tools without one. */
function resultOf(output) {
    const { data } = schemas/* union */.KCZ([
        schemas/* looseObject */._H3({ content: schemas/* string */.YjP() }).transform(({ content }) => content),
        schemas/* looseObject */._H3({ matches: schemas/* string */.YjP() }).transform(({ matches }) => matches),
        schemas/* looseObject */._H3({ stdout: schemas/* string */.YjP() }).transform(({ stdout }) => stdout),
    ])
        .safeParse(output);
    return data ?? anything.parse(output);
}

;// CONCATENATED MODULE: ./build/solver/command/output.js













const READERS = {
    text: printed => ({ text: printed, steps: [{ kind: 'said', text: printed }] }),
    claude: readClaude,
    codex: readCodex,
    gemini: readGemini,
    copilot: readCopilot,
    kimi: readKimi,
    opencode: readOpencode,
    aider: readAider,
    cline: readCline,
    droid: readDroid,
    pi: readPi,
    grok: readGrok,
    vibe: readVibe,
};
/** Formats without tool calls, or with only a shell, so that the files read are unknown. */
const TOOLLESS = new Set(['text', 'aider']);
const BY_SHELL = new Set(['codex']);
/** Parses an agent's output. Lines in other formats are ignored. */
function readOutput(format, printed) {
    const { turns = null, ...told } = READERS[format](printed);
    const nothing = { failure: null, limited: false, usage: null, cost: null };
    const uses = told.steps.flatMap(step => (step.kind === 'used' ? [step] : []));
    const named = (name) => uses.filter(({ tool }) => name.test(tool));
    const isNamed = !TOOLLESS.has(format) && !BY_SHELL.has(format);
    const behavior = {
        turns,
        toolCalls: TOOLLESS.has(format) ? null : uses.length,
        filesRead: isNamed ? new Set(uses.flatMap(steps/* filesReadBy */.ZG)).size : null,
        searches: isNamed ? named(SEARCHES).length : null,
    };
    return { ...nothing, ...told, steps: told.steps.slice(-MAX_STEPS).map(steps/* shortenedStep */.Z8), behavior };
}
/** Names of tools that search, among the agents that have presets. */
const SEARCHES = /grep|glob|search|find/i;
/** Transcripts are stored permanently, so only the last steps are kept. */
const MAX_STEPS = 500;

;// CONCATENATED MODULE: ./build/solver/command/solution.js




/**
 * Reads an agent's choice, cost and steps from its output.
 * @throws CallFailure if the program ended without an answer.
 */
function solutionOf(ended, { decision, shown, agent }) {
    const { recipe, prices, limits, redact } = agent;
    if (ended.how === 'cancelled')
        throw solution_failure('cancelled', 'cancelled');
    const output = readOutput(recipe.output, redact(ended.stdout));
    const cost = output.cost ?? (output.usage === null || prices === null ? null : (0,model_prices/* costOf */.h)(output.usage, prices));
    // Without a reported model call, there is no known cost.
    const lost = output.usage === null && output.cost === null ? 0 : cost;
    const tail = tailOf(ended, redact);
    if (ended.how === 'timeout') {
        // Without any output, its model may be unreachable, which is not the agent's fault.
        const spoke = output.steps.some(step => step.kind !== 'said' || step.text.trim() !== '');
        const kind = spoke ? 'overtime' : 'timeout';
        throw solution_failure(kind, `${recipe.program} was ended after ${limits.maxMinutes} minutes${tail}`, lost);
    }
    const text = (decision === null ? (output.text ?? '') : redact(decision)).slice(-MAX_TEXT);
    const limited = decision === null && (output.limited || (ended.code !== null && ended.code === recipe.limitCode));
    if (decision === null && !limited) {
        const how = ended.code === null ? `was ended by ${ended.signal}` : `ended with code ${ended.code}`;
        const crashed = (reason) => solution_failure('crashed', `${recipe.program} ${how}${reason}${tail}`, lost);
        if (output.failure !== null)
            throw crashed(`: ${output.failure}`);
        if (ended.code !== 0)
            throw crashed('');
        if (text.trim() === '')
            throw crashed(' and gave no answer');
    }
    const finishReason = limited ? 'length' : null;
    const numbers = shown.map(one => one.shown);
    const answer = (0,solver_answer/* readAnswer */.J)({ text, refusal: null, finishReason }, numbers);
    const position = shown.findIndex(one => one.shown === answer.shown);
    return {
        reading: answer.reading,
        proposalId: shown[position]?.proposal.id ?? null,
        position: position === -1 ? null : position,
        text,
        finishReason,
        usage: output.usage,
        cost,
        requests: 1,
        served: null,
        sent: { program: recipe.program, arguments: recipe.arguments },
        behavior: output.behavior,
        transcript: [...output.steps],
    };
}
/** The answer is the end of the output. */
const MAX_TEXT = 64_000;
const MAX_TAIL = 1_000;
function solution_failure(kind, message, cost = 0) {
    return new failure/* CallFailure */.Rk(kind, message, { requests: 1, cost, fatal: false });
}
/** The end of its output, errors first, to show the reason. */
function tailOf({ stdout, stderr }, redact) {
    const tail = redact(stderr.trim() === '' ? stdout : stderr)
        .trim()
        .slice(-MAX_TAIL);
    return tail === '' ? '' : `\n${tail}`;
}

;// CONCATENATED MODULE: ./build/solver/command/command.js














/** Incremented when requests or parsing change, so that stored trials no longer count. */
const VERSION = 2;
/**
 * Answers a task with an agent's program in a writable workspace. HOME and TMPDIR are its own, so that neither the user's
 * settings nor other trials matter.
 * @throws Failure if the program or its preset is missing, or if it needs forbidden variables.
 */
async function createCommandSolver(arm, workspaces, { env, endpoint, prices, sandbox: available, sandboxHosts, sandboxPrograms, permitted }) {
    const { prompt, files, order } = arm;
    const { command, model, limits } = arm.solver;
    if (process.platform === 'win32') {
        throw new errors/* Failure */.HR('configuration', 'the command solver does not run on Windows: it could not end what an agent starts', {
            hint: 'Use Linux or macOS, or `solver: agent`.',
        });
    }
    const recipeFor = (isSandboxed) => (0,command_recipe/* recipeOf */.Sx)(command, { model, limits }, { hasEndpoint: endpoint !== null, isSandboxed });
    const wished = recipeFor(available.kind !== 'none');
    const environment = environmentOf(wished, { env, endpoint, permitted });
    const destinations = destinationsFor(wished, environment, endpoint?.baseUrl ?? null, sandboxHosts);
    const sandbox = usable(available, destinations, wished);
    const recipe = recipeFor(sandbox.kind !== 'none');
    // Including secrets it did not get, which it may have found elsewhere on the machine.
    const redact = (0,model_redact/* createRedactor */.l)([...(0,secrets/* secretsOf */.Fj)(env), ...(0,secrets/* secretsOf */.Fj)(environment), endpoint?.apiKey ?? '']);
    const program = {
        recipe,
        environment,
        files: homeOf(recipe, endpoint),
        sandbox,
        destinations,
        programs: sandboxPrograms,
    };
    const version = await askVersion(program);
    const filesDigest = (0,digest/* digestOf */.o)(files);
    const textFor = (task, shown) => [...(0,template/* renderMessages */.dg)(prompt, [], task, shown).map(message => message.content), HOW_TO_ANSWER].join('\n\n');
    return {
        name: 'command',
        model,
        // An agent's calls cannot be limited from outside, so a run counts as one call.
        mostRequests: 1,
        sandbox: sandbox.kind === 'none'
            ? sandbox
            : { kind: sandbox.kind, hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
        prompt: [{ role: 'user', template: [...prompt.map(({ template }) => template), HOW_TO_ANSWER].join('\n\n') }],
        identity(task, sample) {
            return {
                version: VERSION,
                recipe,
                program: version === null ? null : redact(version),
                origins: (0,command_environment/* originsOf */.T)(environment),
                sandbox: sandbox.kind,
                reaches: sandbox.kind === 'none' ? null : destinations,
                programs: sandbox.kind === 'none' ? null : sandboxPrograms,
                text: (0,digest/* digestOf */.o)(textFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample))),
                files: filesDigest,
                limits,
                repository: workspaces.repository,
                commit: task.commit,
            };
        },
        messages: (task, sample) => [{ role: 'user', content: textFor(task, (0,prompt_order/* showProposals */.B)(task, order, sample)) }],
        async solve(task, sample, signal) {
            const shown = (0,prompt_order/* showProposals */.B)(task, order, sample);
            const workspace = await workspaces.open(task, files, 'own', signal);
            try {
                const startedAt = performance.now();
                await removeDecision(workspace.directory);
                const text = textFor(task, shown);
                const run = { ...program, baseUrl: endpoint?.baseUrl ?? '', task: text, directory: workspace.directory };
                const ended = await runAgent(run, limits.maxMinutes * 60_000, signal);
                const decision = await readDecision(workspace.directory);
                const solution = solutionOf(ended, { decision, shown, agent: { recipe, prices, limits, redact } });
                const latencyMs = performance.now() - startedAt;
                // Removes the name of the trial's folder, so that transcripts are comparable.
                const transcript = solution.transcript?.map(step => within(workspace.directory, step));
                return { ...solution, latencyMs, transcript };
            }
            finally {
                await workspace.release();
            }
        },
    };
}
const HOW_TO_ANSWER = `# How to answer

The working directory holds the code base as it was before this was resolved. Read what you need in it and change nothing.
End with the number of the proposal you choose, as JSON on a line of its own: {"selected_proposal_id": <number>}
Writing that JSON to ${DECISION_FILE} in the working directory counts as well.`;
/**
 * The sandbox for one agent.
 * @throws Failure if it needs something that no sandbox provides.
 */
function usable(sandbox, destinations, { takes }) {
    if (sandbox.kind === 'none')
        return sandbox;
    if (takes.includes('HOME')) {
        throw new errors/* Failure */.HR('configuration', 'a sandboxed agent cannot use your HOME', {
            hint: 'Remove HOME from environment, or set sandbox: off on the target branch or with --sandbox.',
        });
    }
    const unreachable = destinations.find(destination => !(0,sandbox_destination/* isReachable */.k)(destination));
    if (unreachable === undefined)
        return sandbox;
    const reason = `the endpoint ${unreachable.host} is an IP address. Give it a name`;
    if (sandbox.isRequired)
        throw (0,sandbox_sandbox/* noSandbox */.x)(reason);
    return { kind: 'none', reason };
}
/** A step with file paths relative to the workspace. */
function within(directory, step) {
    if (step.kind !== 'used')
        return step;
    return { ...step, arguments: step.arguments.replaceAll(`${directory}/`, '') };
}
/** Environment of the agent's process, for any task. */
function environmentOf(recipe, { env, endpoint, permitted }) {
    if (endpoint === null)
        return { ...recipe.sets, ...(0,command_environment/* allowedEnvironment */.m)(env, recipe.takes, permitted) };
    const values = valuesOf(endpoint);
    const sets = Object.entries(recipe.sets).map(([name, value]) => [name, (0,command_recipe/* fill */.GS)(value, values) ?? '']);
    const own = { OPENAI_API_KEY: values['api-key'], OPENAI_BASE_URL: values['base-url'] };
    const taken = (0,command_environment/* allowedEnvironment */.m)({ ...env, ...own }, recipe.takes, [...permitted, ...Object.keys(own)]);
    return { ...Object.fromEntries(sets), ...taken };
}
/** Agents need some key, even for endpoints without one. */
const valuesOf = ({ baseUrl, apiKey }) => ({ 'base-url': baseUrl, 'api-key': apiKey ?? 'none' });
/** The files of the agent's home, for any task. */
function homeOf({ home }, endpoint) {
    const values = endpoint === null ? {} : valuesOf(endpoint);
    return Object.fromEntries(Object.entries(home).map(([file, content]) => [file, (0,command_recipe/* fill */.GS)(content, values) ?? '']));
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ originsOf),
/* harmony export */   m: () => (/* binding */ allowedEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52005);

/** Variables that every program needs to run and to reach its model through a proxy. */
const ALWAYS = [
    ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** GitHub's tokens, the files for communication with the runner, and our own inputs with their keys. */
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;
/**
 * The variables of `env` that an agent gets: those that every program needs, and the named ones.
 * @param permitted names allowed by the trusted configuration, so that a change cannot access the workflow's keys
 * @throws Failure if a named variable is forbidden, or is set but not permitted.
 */
function allowedEnvironment(env, named, permitted) {
    const refused = named.find(name => NEVER.test(name));
    if (refused !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `environment must not include ${refused}`, {
            hint: 'Use another name for what the agent needs: variables of the runner, the workflow and the gate are not passed on.',
        });
    }
    const unpermitted = named.find(name => env[name] && !ALWAYS.includes(name) && !permitted.includes(name));
    if (unpermitted !== undefined) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('configuration', `the agent asks for ${unpermitted}, which the target branch does not allow`, {
            hint: `Add agent-environment: [${unpermitted}] to the configuration there, or do not set the variable.`,
        });
    }
    const kept = {};
    for (const name of [...ALWAYS, ...named]) {
        const value = env[name];
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    return kept;
}
/** Origin of the agent's models: URLs by scheme, host and port, and clouds by their switches. */
function originsOf(environment) {
    return Object.entries(environment).flatMap(([name, value]) => CLOUD.test(name)
        ? [`${name}=${value}`]
        : /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value)
            ? [`${name}=${new URL(value).origin}`]
            : []);
}
const CLOUD = /_USE_(?:BEDROCK|VERTEXAI)$|^AWS_REGION$|^GOOGLE_CLOUD_LOCATION$/;


/***/ }),

/***/ 86155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ confine),
  o: () => (/* binding */ signalOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/make-folder.js
var make_folder = __webpack_require__(77989);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/solver/sandbox/bridge.js


/** Runs in a sandbox with `node -e`: listens on the agent's destinations, then starts the agent. */
const BRIDGE = `
const net = require('node:net');
const [listeners, program, ...words] = process.argv.slice(1);
const start = () => {
  const child = require('node:child_process').spawn(program, words, { stdio: 'inherit' });
  child.on('error', error => { console.error(error.message); process.exit(127); });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + require('node:os').constants.signals[signal]));
};
const opened = JSON.parse(listeners).map(({ address, port, socket }) => new Promise((resolve, reject) => {
  const server = net.createServer({ allowHalfOpen: true }, inner => {
    const outer = net.connect({ path: socket, allowHalfOpen: true });
    inner.on('error', () => outer.destroy()).pipe(outer).on('error', () => inner.destroy()).pipe(inner);
  });
  server.on('error', error => address === '::1' ? resolve() : reject(error)).listen(port, address, resolve);
}));
Promise.all(opened).then(start, error => { console.error(error.message); process.exit(126); });`;
const LOOPBACK = ['127.0.0.1', '::1'];
function listenersFor(destinations, sockets) {
    const names = [...new Set(destinations.map(({ host }) => host))].filter(host => !isLocal(host));
    const addressOf = (host) => `127.1.0.${names.indexOf(host) + 1}`;
    return {
        listeners: destinations.flatMap(({ host, port }, index) => {
            const addresses = host === 'localhost' ? LOOPBACK : isLocal(host) ? [host] : [addressOf(host)];
            return addresses.map(address => ({ address, port, socket: socketOf(sockets, index) }));
        }),
        hosts: ['127.0.0.1 localhost', '::1 localhost', ...names.map(name => `${addressOf(name)} ${name}`), ''].join('\n'),
    };
}
const isLocal = (host) => host === 'localhost' || (0,external_node_net_.isIP)(host) !== 0;
/** The socket of the destination at one index. */
const socketOf = (folder, index) => external_node_path_.join(folder, String(index));

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/shared/network.js
var network = __webpack_require__(66218);
;// CONCATENATED MODULE: ./build/solver/sandbox/gateway.js





/**
 * Forwards a socket to its single destination, byte by byte, so encryption stays between agent and model. The client
 * cannot choose the destination.
 */
async function openGateway(destinations, folder, environment) {
    const open = new Set();
    const keep = (stream) => {
        open.add(stream);
        stream.on('close', () => open.delete(stream));
    };
    const servers = destinations.map(destination => (0,external_node_net_.createServer)({ allowHalfOpen: true }, inner => {
        keep(inner);
        const lost = () => void inner.destroy();
        inner.on('error', lost);
        reach(destination, environment).then(outer => {
            keep(outer);
            outer.on('error', lost);
            inner.on('close', () => outer.destroy());
            inner.pipe(outer).pipe(inner);
        }, lost);
    }));
    await Promise.all(servers.map((server, index) => listening(server, socketOf(folder, index))));
    return {
        async close() {
            for (const stream of open)
                stream.destroy();
            await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
        },
    };
}
function listening(server, socket) {
    return new Promise((resolve, reject) => server.on('error', reject).listen(socket, resolve));
}
/** A connection to a destination, through this machine's proxy if there is one. */
function reach({ host, port }, environment) {
    const name = host.includes(':') ? `[${host}]` : host;
    const proxy = (0,network/* proxyFor */.iJ)(environment, new URL(`${port === 80 ? 'http' : 'https'}://${name}:${port}`));
    return new Promise((resolve, reject) => {
        if (proxy === null) {
            const socket = (0,external_node_net_.connect)({ host, port, allowHalfOpen: true }, () => resolve(socket));
            socket.on('error', reject);
            return;
        }
        const { protocol, hostname, username, password } = proxy;
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const request = protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
        request({
            method: 'CONNECT',
            host: hostname,
            port: proxy.port,
            path: `${name}:${port}`,
            headers: { host: `${name}:${port}`, ...(username !== '' && { 'proxy-authorization': `Basic ${login}` }) },
        })
            .on('connect', ({ statusCode }, socket, head) => {
            if (statusCode !== 200)
                return reject(new Error(`the proxy answered ${statusCode}`));
            socket.unshift(head);
            resolve(socket);
        })
            .on('response', response => response.destroy())
            .on('error', reject)
            .end();
    });
}

// EXTERNAL MODULE: ./build/solver/sandbox/program-files.js
var program_files = __webpack_require__(61524);
;// CONCATENATED MODULE: ./build/solver/sandbox/bubblewrap.js








/** System paths that every program needs, without personal data. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store'];
const SYSTEM_FILES = [
    ...['alternatives', 'ca-certificates', 'crypto-policies', 'fonts', 'group', 'ld.so.cache', 'ld.so.conf'],
    ...['ld.so.conf.d', 'localtime', 'mime.types', 'nsswitch.conf', 'os-release', 'passwd', 'pki', 'ssl', 'timezone'],
].map(name => `/etc/${name}`);
/** Settings of the whole machine, which its root may write through any /proc. */
const KERNEL = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map(name => `/proc/${name}`);
const CERTIFICATES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const PROXIES = /^(?:https?|no|all)_proxy$/i;
/**
 * The command that runs a program in its own namespaces. It sees system folders and installed programs, the workspace and
 * a home, but no other process, and only its network destinations. It runs as root of its own user namespace (the gate's
 * user outside), so that it can use ports such as 443.
 * @throws an error with a `code` like spawn's if the program does not exist.
 */
async function confine(bubblewrap, confinement) {
    const { directory, folder, destinations } = confinement;
    const environment = Object.fromEntries(Object.entries(confinement.environment).filter(([name]) => !PROXIES.test(name)));
    const searchPath = environment.PATH ?? '';
    const program = await programOf(confinement, searchPath);
    const homes = [external_node_path_.join(folder, 'home'), external_node_path_.join(folder, 'tmp')];
    for (const home of homes)
        (0,make_folder/* makeFolder */.f)(home);
    const sockets = external_node_path_.join(folder, 'network');
    (0,make_folder/* makeFolder */.f)(sockets);
    const { listeners, hosts } = listenersFor(destinations, sockets);
    const hostsFile = external_node_path_.join(folder, 'hosts');
    await (0,promises_.writeFile)(hostsFile, hosts);
    const further = await Promise.all(confinement.programs.map(name => (0,program_files/* findProgram */.Kp)(name, searchPath)));
    const programs = [program, process.execPath, ...further.filter(file => file !== null)];
    const installed = (await Promise.all(programs.map(file => (0,program_files/* installFolders */.B2)(file, searchPath)))).flat();
    const certificates = CERTIFICATES.flatMap(name => environment[name] ?? []).filter(file => external_node_path_.isAbsolute(file));
    const candidates = [...(0,program_files/* foldersOf */.pd)(searchPath), ...installed, ...certificates].filter(place => ![...SYSTEM, directory].some(known => (0,program_files/* isAbove */.oi)(known, place)) &&
        !(0,program_files/* containsHome */.hr)(place) &&
        !(0,program_files/* isAbove */.oi)(place, folder) &&
        !(0,program_files/* isAbove */.oi)(place, directory));
    const shown = await readable(new Set(candidates));
    const words = [
        ...['--unshare-all', '--die-with-parent', '--new-session'],
        ...['--uid', '0', '--gid', '0', '--cap-drop', 'ALL', '--cap-add', 'CAP_NET_BIND_SERVICE'],
        ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
        ...KERNEL.flatMap(place => ['--ro-bind-try', place, place]),
        ...[...SYSTEM, ...SYSTEM_FILES, ...shown].flatMap(place => ['--ro-bind-try', place, place]),
        ...['--ro-bind', hostsFile, '/etc/hosts', '--ro-bind', folder, folder],
        ...homes.flatMap(home => ['--bind', home, home]),
        ...[confinement.isReadOnly ? '--ro-bind' : '--bind', directory, directory],
        ...Object.entries(confinement.ownEnvironment ?? {}).flatMap(([name, value]) => ['--setenv', name, value]),
        ...['--chdir', directory, '--'],
        ...(listeners.length === 0 ? [] : [process.execPath, '-e', BRIDGE, '--', JSON.stringify(listeners)]),
        ...[program, ...confinement.arguments],
    ];
    const gateway = await openGateway(destinations, sockets, confinement.environment);
    return { program: bubblewrap, arguments: words, environment, close: () => gateway.close() };
}
/** Only readable paths, because bubblewrap fails on others. */
async function readable(places) {
    const found = [];
    for (const place of places) {
        const isThere = await (0,promises_.access)(place, external_node_fs_.constants.R_OK).then(() => true, () => false);
        if (isThere)
            found.push(place);
    }
    return found;
}
async function programOf({ program, directory }, searchPath) {
    const isPath = program.includes('/');
    const file = isPath ? external_node_path_.resolve(directory, program) : await (0,program_files/* findProgram */.Kp)(program, searchPath);
    if (file !== null && (await (0,program_files/* isProgram */.Vd)(file)))
        return file;
    throw Object.assign(new Error(`there is no ${program}`), { code: 'ENOENT' });
}
/** The signal that ended a program in a sandbox, from an exit code above 128; null for other codes. */
function signalOf(code) {
    if (code === null || code <= 128)
        return null;
    const names = Object.keys(external_node_os_.constants.signals);
    return names.find(name => external_node_os_.constants.signals[name] === code - 128) ?? null;
}


/***/ }),

/***/ 40690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   k: () => (/* binding */ isReachable)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Destination of a URL; null if it is not http:// or https://. */
function destinationOf(address) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return null;
    const { hostname, port, protocol } = new URL(address);
    return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
}
/** In a sandbox, only names and loopback addresses lead to the bridge. */
function isReachable({ host }) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 || host === '::1' || host.startsWith('127.');
}


/***/ }),

/***/ 62231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openHome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function openHome() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'swelancer-gate-agent-'));
    const variables = { HOME: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'home'), TMPDIR: node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'tmp'), CI: 'true', NO_COLOR: '1' };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(variables.HOME);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(variables.TMPDIR);
    return {
        folder,
        variables,
        // Unwritable files stay behind, which is no reason to lose the answer.
        remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { }),
    };
}


/***/ }),

/***/ 61524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ installFolders),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   hr: () => (/* binding */ containsHome),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Absolute path of a program on PATH; null if not found. */
async function findProgram(name, searchPath) {
    for (const folder of foldersOf(searchPath)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name);
        if (await isProgram(file))
            return file;
    }
    return null;
}
/** Absolute folders of PATH. */
function foldersOf(searchPath) {
    return searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter(folder => node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(folder));
}
async function isProgram(file) {
    return ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false)) && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile());
}
/**
 * Installation folders of a program and of the interpreter in its first line: a folder of Node.js packages, a prefix
 * with `bin`, or the folder of the file; only the file itself if that folder contains the user's home.
 * @param file absolute path
 */
async function installFolders(file, searchPath) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file);
    const folders = [installFolder(file), installFolder(real)];
    const interpreter = await interpreterOf(real, searchPath);
    return interpreter === null || interpreter === real
        ? folders
        : [...folders, ...(await installFolders(interpreter, searchPath))];
}
function installFolder(file) {
    const packages = file.indexOf('/node_modules/');
    if (packages !== -1)
        return file.slice(0, packages + '/node_modules'.length);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file);
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(folder);
    // A prefix such as ~/.local contains more than programs.
    const isOwn = node_path__WEBPACK_IMPORTED_MODULE_3__.basename(folder) === 'bin' && prefix !== '/' && !isAbove(prefix, node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local'));
    if (isOwn)
        return prefix;
    return containsHome(folder) ? file : folder;
}
/** Whether a folder is or contains the user's home, by its name or its real path. */
function containsHome(folder) {
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
    return [home, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(home) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(home) : home].some(place => isAbove(folder, place));
}
/** Whether one folder is or contains another. */
function isAbove(folder, other) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_3__.relative(folder, other);
    return way === '' || (way !== '..' && !way.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute(way));
}
async function interpreterOf(file, searchPath) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r').catch(() => null);
    if (handle === null)
        return null;
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
        const [, line] = /^#!\s*(\S[^\n]*)/.exec(buffer.toString('latin1', 0, bytesRead)) ?? [];
        if (line === undefined)
            return null;
        const [program = '', ...words] = line.trim().split(/\s+/);
        if (node_path__WEBPACK_IMPORTED_MODULE_3__.basename(program) !== 'env')
            return (await isProgram(program)) ? program : null;
        const named = words.find(word => !word.startsWith('-') && !word.includes('='));
        return named === undefined ? null : findProgram(named, searchPath);
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 66289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSandbox: () => (/* binding */ openSandbox),
/* harmony export */   x: () => (/* binding */ noSandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52005);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86155);
/* harmony import */ var _program_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61524);








const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const PROBE_TIMEOUT_MS = 20_000;
/**
 * Finds a sandbox that works here by trying it, because containers and kernels forbid it in many ways.
 * @throws Failure if one is required and there is none.
 */
async function openSandbox(mode, environment) {
    if (mode === 'off')
        return { kind: 'none', reason: 'it is turned off' };
    const found = await tryBubblewrap(environment, mode === 'required');
    if (found.kind === 'none' && mode === 'required')
        throw noSandbox(found.reason);
    return found;
}
function noSandbox(reason) {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('configuration', `sandbox: required, but agents cannot be sandboxed here: ${reason}`, {
        hint: 'On Linux, install bubblewrap and allow user namespaces (docs/command.md#sandbox), or set sandbox to auto or off.',
    });
}
async function tryBubblewrap(environment, isRequired) {
    if (process.platform !== 'linux')
        return { kind: 'none', reason: `there is none for ${process.platform}` };
    const program = await (0,_program_files_js__WEBPACK_IMPORTED_MODULE_7__/* .findProgram */ .Kp)('bwrap', environment.PATH ?? '');
    if (program === null)
        return { kind: 'none', reason: 'bubblewrap is not installed' };
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), 'swelancer-gate-agent-'));
    try {
        const probe = await (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_6__/* .confine */ .D)(program, {
            program: process.execPath,
            arguments: ['-e', PROBE],
            environment: { PATH: environment.PATH ?? '' },
            directory: folder,
            isReadOnly: false,
            folder,
            destinations: [],
            programs: [],
        });
        try {
            const { stdout } = await run(probe.program, probe.arguments, {
                env: probe.environment,
                timeout: PROBE_TIMEOUT_MS,
                killSignal: 'SIGKILL',
            });
            if (stdout.trim() !== 'alone')
                return { kind: 'none', reason: `bubblewrap does not confine: ${stdout.trim()}` };
        }
        finally {
            await probe.close();
        }
        return { kind: 'bubblewrap', program, isRequired };
    }
    catch (error) {
        return { kind: 'none', reason: `bubblewrap does not work: ${reasonOf(error)}` };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Prints `alone` if no other process or network is visible. */
const PROBE = `
const processes = require('node:fs').readdirSync('/proc').filter(name => /^[0-9]+$/.test(name)).length;
const networks = Object.keys(require('node:os').networkInterfaces()).filter(name => name !== 'lo').length;
console.log(processes <= 3 && networks === 0 ? 'alone' : processes + ' processes, ' + networks + ' networks');`;
function reasonOf(error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const [line = ''] = (text === '' ? String(error instanceof Error ? error.message : error) : text).split('\n');
    return line.slice(0, 200);
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TA: () => (/* binding */ argumentWords),
/* harmony export */   Z8: () => (/* binding */ shortenedStep),
/* harmony export */   ZG: () => (/* binding */ filesReadBy),
/* harmony export */   nX: () => (/* binding */ linesShown)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _shared_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98444);


/** Steps with each result attached to its tool call: the first call of that tool without a result. */
function actionsOf(steps) {
    const results = new Map();
    const waiting = [];
    const strays = new Set();
    for (const step of steps) {
        if (step.kind === 'used')
            waiting.push(step);
        if (step.kind !== 'got')
            continue;
        const index = waiting.findIndex(({ tool }) => tool === step.tool);
        const [use] = index === -1 ? [] : waiting.splice(index, 1);
        if (use === undefined)
            strays.add(step);
        else
            results.set(use, step.text);
    }
    let turns = 0;
    return steps.flatMap((step) => {
        if (step.kind === 'turn')
            return [{ ...step, number: ++turns }];
        if (step.kind === 'said')
            return [step];
        if (step.kind === 'used')
            return [{ ...step, result: results.get(step) ?? null }];
        return strays.has(step) ? [{ kind: 'used', tool: step.tool, arguments: '', result: step.text }] : [];
    });
}
/** Names of file-reading tools in known agents. */
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
const readArguments = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    file_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    filePath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    filepath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
/** Files read by a tool call; its arguments if they name no file; empty for other tools. */
function filesReadBy({ tool, arguments: given }) {
    if (!READING.test(tool))
        return [];
    const { data } = readArguments.safeParse(parsed(given));
    if (data?.files !== undefined)
        return data.files.map(({ path }) => path);
    if (data?.paths !== undefined)
        return data.paths;
    return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
/** `pattern: limit, path: src`: arguments for display; unchanged if they are not plain values. */
function argumentWords(given) {
    const { data } = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])).safeParse(parsed(given));
    if (data === undefined)
        return given;
    return Object.entries(data)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', ');
}
/** First and last line number in a result; null if fewer than half of the lines are numbered. */
function linesShown(result) {
    const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map(match => Number(match[1]));
    if (2 * numbers.length < result.trimEnd().split('\n').length)
        return null;
    const [from] = numbers;
    const to = numbers.at(-1);
    return from === undefined || to === undefined ? null : { from, to };
}
/** Maximum characters of a step, because transcripts are stored permanently. */
const MAX_STEP = 4000;
/** A step without the middle of a long text. Both ends are kept, so that the first and last line read are known. */
function shortenedStep(step) {
    if (step.kind === 'turn')
        return step;
    return step.kind === 'used'
        ? { ...step, arguments: shortened(step.arguments) }
        : { ...step, text: shortened(step.text) };
}
function shortened(text) {
    if (text.length <= MAX_STEP)
        return text;
    const half = MAX_STEP / 2;
    return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-half)}`;
}
/** Number of lines of a result, at least if it was shortened. */
function lineCount(result) {
    return { lines: result.split('\n').length, isLeast: /\n\[… \d+ characters …\]\n/.test(result) };
}
function parsed(json) {
    try {
        return (0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(json);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
