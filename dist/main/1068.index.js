export const id = 1068;
export const ids = [1068];
export const modules = {

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PASSING),
/* harmony export */   R: () => (/* binding */ CallFailure)
/* harmony export */ });
/** Failures that another request may mend. All others end the call. */
const PASSING = new Set([
    'rate-limit',
    'server',
    'timeout',
    'connection',
    'malformed-response',
]);
/** A call that brought no answer after all its retries. */
class CallFailure extends Error {
    kind;
    status;
    /** Requests that were sent before giving up. */
    requests;
    /** US dollars that were paid all the same; null when nobody tells. */
    cost;
    /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
    hopeless;
    hint;
    constructor(kind, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CallFailure';
        this.kind = kind;
        this.status = details.status ?? null;
        this.requests = details.requests;
        this.cost = details.cost === undefined ? 0 : details.cost;
        this.hopeless = details.hopeless;
        this.hint = details.hint ?? null;
    }
    /** The same failure with some details told otherwise. */
    with({ message = this.message, requests = this.requests, cost = this.cost, hopeless = this.hopeless, }) {
        return new CallFailure(this.kind, message, {
            ...(this.status !== null && { status: this.status }),
            ...(this.hint !== null && { hint: this.hint }),
            requests,
            cost,
            hopeless,
        });
    }
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   t: () => (/* binding */ plus)
/* harmony export */ });
/** US dollars that an answer cost. */
function costOf(usage, prices) {
    const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
    const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
        cachedInputTokens * (prices.cachedInput ?? prices.input) +
        cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
        outputTokens * prices.output;
    return dollars / 1_000_000 + (prices.request ?? 0);
}
/** The sum of two costs; null when one of them is not known. */
const plus = (a, b) => (a === null || b === null ? null : a + b);


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Anything shorter guards nothing, and taking it out would garble what endpoints say. */
const SHORTEST_SECRET = 8;
/** Takes secrets out of text that leaves the client: endpoints echo keys in their errors, and libraries in theirs. */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(formsOf))];
    // Longest first: a form can be part of another.
    forms.sort((a, b) => b.length - a.length);
    return text => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/**
 * As it is; in JSON, an address, HTML and a shell's quotes; in hexadecimal digits and backwards; and in Base64 and Base32,
 * wherever in the encoded text it begins. These are what `jq -r @…`, `base64`, `xxd` and `rev` make of it.
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
/** The characters that stand for the secret alone, for each place in a group of bytes at which it can begin. */
function encodedForms(secret, group, bits, encode) {
    return Array.from({ length: group }, (_, before) => {
        const encoded = encode(Buffer.concat([Buffer.alloc(before), secret]));
        const whole = Math.floor(((before + secret.length) * 8) / bits);
        const alone = encoded.slice(Math.ceil((before * 8) / bits), whole);
        // With its padding where it begins and ends the text.
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

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommandSolver: () => (/* binding */ createCommandSolver)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/model/prices.js
var model_prices = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/model/redact.js
var model_redact = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(4050);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/secrets.js
var secrets = __webpack_require__(4565);
// EXTERNAL MODULE: ./build/solver/answer.js
var solver_answer = __webpack_require__(6422);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/solver/command/decision-file.js



/** Where SWE-Lancer's own managers write their choice, as `{"selected_proposal_id": 3}`. */
const DECISION_FILE = 'manager_decisions.json';
const MOST_BYTES = 64 * 1024;
/** An answer that the program did not write is none. */
function removeDecision(directory) {
    return (0,promises_.rm)(external_node_path_.join(directory, DECISION_FILE), { recursive: true, force: true });
}
/** What the program wrote; null when it wrote no plain file there. Neither a link nor a pipe is opened for it. */
async function readDecision(directory) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(external_node_path_.join(directory, DECISION_FILE), flags).catch(() => null);
    if (file === null)
        return null;
    try {
        if (!(await file.stat()).isFile())
            return null;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/solver/command/environment.js

/** What any program needs to run, and to reach its model through a proxy. */
const ALWAYS = [
    ...['PATH', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** GitHub's tokens and the files by which a step speaks to its runner, and our own inputs with their keys. */
const NEVER = /^(?:INPUT|GITHUB|ACTIONS|RUNNER|SWELANCER_GATE)_/i;
/**
 * The variables of `env` that an agent gets: those that every program needs, and those that are named.
 * @throws Failure when one is named that no agent may have.
 */
function allowedEnvironment(env, named) {
    const refused = named.find(name => NEVER.test(name));
    if (refused !== undefined) {
        throw new errors/* Failure */.HR('configuration', `no agent gets ${refused}`, {
            hint: 'Variables of the runner, of the workflow and of this gate stay out. Give what the agent needs another name.',
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
/** Where the agent's models are, as scheme, host and port: part of what an answer depends on. */
function originsOf(environment) {
    return Object.entries(environment).flatMap(([name, value]) => /_(?:BASE_URL|API_BASE)$/.test(name) && URL.canParse(value) ? [`${name}=${new URL(value).origin}`] : []);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/shared/json.js
var json = __webpack_require__(8444);
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
/** What was said after the last use of a tool. */
function lastSaid(steps) {
    const last = steps.findLastIndex(step => step.kind !== 'said');
    const said = steps.slice(last + 1).flatMap(step => (step.kind === 'said' ? [step.text] : []));
    return said.at(-1) ?? null;
}

;// CONCATENATED MODULE: ./build/solver/command/formats/aider.js

/** aider ends with code 0 when its model failed, and tells of tokens, rounded, when it answered. */
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


/** Claude Code's `--output-format stream-json`, which Qwen Code and Cursor's agent print too. */
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
            /** Qwen Code counts the cached part within `input_tokens`, and tells the sum. */
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
        text: lastSaid(steps),
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
        text: lastSaid(steps),
        failure: end?.exitCode === 0 ? null : (error?.data.message ?? 'it printed no result'),
        turns: lines.filter(line => line.type === 'assistant.turn_start').length,
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
        text: lastSaid(steps),
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
    return { steps, text: lastSaid(steps), turns: lines.filter(({ role }) => role === 'assistant').length };
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
        text: lastSaid(steps),
        failure: error === undefined ? null : (error.data?.message ?? error.name),
        turns: turns.length,
        // Models that it has no price of cost 0 there.
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
};
/** Formats that tell of no tools, and those whose only tool is a shell: nobody can say what it read. */
const TOOLLESS = new Set(['text', 'aider']);
const BY_SHELL = new Set(['codex']);
/** Reads what an agent printed. Lines that are not of the format are passed over. */
function readOutput(format, printed) {
    const { turns = null, ...told } = READERS[format](printed);
    const nothing = { failure: null, limited: false, usage: null, cost: null };
    const uses = told.steps.flatMap(step => (step.kind === 'used' ? [step] : []));
    const named = (name) => uses.filter(({ tool }) => name.test(tool));
    const isNamed = !TOOLLESS.has(format) && !BY_SHELL.has(format);
    const behaviour = {
        turns,
        toolCalls: TOOLLESS.has(format) ? null : uses.length,
        filesRead: isNamed ? new Set(named(READS).map(use => fileOf(use.arguments))).size : null,
        searches: isNamed ? named(SEARCHES).length : null,
    };
    return { ...nothing, ...told, steps: told.steps.slice(-MOST_STEPS).map(cut), behaviour };
}
/** Names of tools among the agents that have presets. */
const READS = /^(?:read|read_?file|view)$/i;
const SEARCHES = /grep|glob|search|find/i;
const fileArguments = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP().optional(),
    file_path: schemas/* string */.YjP().optional(),
    filePath: schemas/* string */.YjP().optional(),
});
function fileOf(json) {
    const { data } = fileArguments.safeParse(parse(json));
    return data?.path ?? data?.file_path ?? data?.filePath ?? json;
}
/** Transcripts are kept for ever: the last steps, without the middle of what is long. */
const MOST_STEPS = 500;
const LONGEST_STEP = 4_000;
function cut(step) {
    return step.kind === 'used' ? { ...step, arguments: output_short(step.arguments) } : { ...step, text: output_short(step.text) };
}
function output_short(text) {
    if (text.length <= LONGEST_STEP)
        return text;
    const half = LONGEST_STEP / 2;
    return `${text.slice(0, half)}\n[… ${text.length - LONGEST_STEP} characters …]\n${text.slice(-half)}`;
}

// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(6793);
;// CONCATENATED MODULE: ./build/solver/command/presets.js
/**
 * All get the task on standard input as well, may read the code, and are to change nothing; none is sandboxed by us.
 * "Tried" presets were driven against a model on loopback (`npm run test:agents`), with a tool that reads a file.
 */
const PRESETS = {
    /** Tried with 2.1.331. https://code.claude.com/docs/en/headless */
    'claude-code': {
        program: 'claude',
        arguments: [
            ['--print', '--output-format', 'stream-json', '--verbose', '--no-session-persistence'],
            // Who would be asked for leave says no; reading needs none.
            ['--permission-prompts', 'none'],
            ['--model', '{model}'],
            ['--max-turns', '{max-turns}'],
            ['--max-budget-usd', '{max-cost}'],
        ],
        sets: { DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
        takes: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'CLAUDE_CODE_OAUTH_TOKEN'],
        output: 'claude',
        install: 'npm install --global @anthropic-ai/claude-code',
    },
    /** Tried with 0.169.0: it speaks the responses API only. https://developers.openai.com/codex/noninteractive */
    codex: {
        program: 'codex',
        arguments: [
            ['exec', '--json', '--sandbox', 'read-only', '--skip-git-repo-check', '--ephemeral'],
            ['--model', '{model}'],
        ],
        withEndpoint: {
            arguments: [
                ['-c', 'model_provider=gate'],
                [
                    '-c',
                    'model_providers.gate={name="gate",base_url="{base-url}",env_key="OPENAI_API_KEY",wire_api="responses"}',
                ],
            ],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
        },
        takes: ['CODEX_API_KEY'],
        output: 'codex',
        install: 'npm install --global @openai/codex',
    },
    /**
     * Tried with 0.61.0. An address of one's own (GOOGLE_GEMINI_BASE_URL) also needs `security.auth.selectedType` in
     * .gemini/settings.json. https://geminicli.com/docs/cli/headless/
     */
    'gemini-cli': {
        program: 'gemini',
        arguments: [
            ['--output-format', 'stream-json', '--approval-mode', 'plan'],
            ['--model', '{model}'],
        ],
        sets: { GEMINI_CLI_TRUST_WORKSPACE: 'true' },
        takes: [
            'GEMINI_API_KEY',
            'GOOGLE_API_KEY',
            'GOOGLE_GEMINI_BASE_URL',
            'GOOGLE_GENAI_USE_VERTEXAI',
            'GOOGLE_CLOUD_PROJECT',
            'GOOGLE_CLOUD_LOCATION',
        ],
        output: 'gemini',
        limitCode: 53,
        install: 'npm install --global @google/gemini-cli',
    },
    /** Tried with 0.24.4, which needs Node.js 22. https://qwenlm.github.io/qwen-code-docs/en/users/features/headless/ */
    'qwen-code': {
        program: 'qwen',
        arguments: [
            ['--output-format', 'stream-json', '--approval-mode', 'plan'],
            ['--model', '{model}'],
            ['--max-session-turns', '{max-turns}'],
        ],
        withEndpoint: {
            arguments: [['--auth-type', 'openai']],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
        },
        takes: ['DASHSCOPE_API_KEY'],
        output: 'claude',
        limitCode: 53,
        install: 'npm install --global @qwen-code/qwen-code',
    },
    /**
     * Tried with Kimi Code 2.1.0, which took the place of the Python kimi-cli. The task is an argument, and all tools are
     * allowed without a word: this one can write. https://moonshotai.github.io/kimi-code/en/
     */
    'kimi-cli': {
        program: 'kimi',
        arguments: [
            ['--output-format', 'stream-json'],
            ['--prompt', '{task}'],
        ],
        sets: { KIMI_CODE_NO_AUTO_UPDATE: '1' },
        withEndpoint: {
            sets: {
                KIMI_MODEL_PROVIDER_TYPE: 'openai',
                KIMI_MODEL_NAME: '{model}',
                KIMI_MODEL_BASE_URL: '{base-url}',
                KIMI_MODEL_API_KEY: '{api-key}',
            },
        },
        takes: ['KIMI_MODEL_PROVIDER_TYPE', 'KIMI_MODEL_NAME', 'KIMI_MODEL_BASE_URL', 'KIMI_MODEL_API_KEY'],
        output: 'kimi',
        install: 'npm install --global @moonshot-ai/kimi-code',
    },
    /**
     * Tried with 1.0.102, with a model of one's own. Without a key of the gate it uses GitHub's models and
     * COPILOT_GITHUB_TOKEN. https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference
     */
    'copilot-cli': {
        program: 'copilot',
        arguments: [
            ['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--no-color'],
            ['--model', '{model}'],
        ],
        withEndpoint: { sets: { COPILOT_PROVIDER_BASE_URL: '{base-url}', COPILOT_PROVIDER_API_KEY: '{api-key}' } },
        takes: [
            'COPILOT_GITHUB_TOKEN',
            'GH_TOKEN',
            'COPILOT_PROVIDER_TYPE',
            'COPILOT_PROVIDER_WIRE_API',
            'COPILOT_OFFLINE',
        ],
        output: 'copilot',
        install: 'npm install --global @github/copilot',
    },
    /** Written from its documentation, not tried: it needs an account. https://cursor.com/docs/cli/headless */
    'cursor-agent': {
        program: 'cursor-agent',
        arguments: [
            ['--print', '--output-format', 'stream-json', '--mode', 'ask', '--trust'],
            ['--model', '{model}'],
            ['{task}'],
        ],
        takes: ['CURSOR_API_KEY'],
        output: 'claude',
        install: 'curl https://cursor.com/install -fsS | bash',
    },
    /**
     * Tried with 0.86.2. It is shown no code, as a work tree without history has no map; with `--yes-always` it takes in the
     * files that the model names. Any model's name works that litellm knows. https://aider.chat/docs/scripting.html
     */
    aider: {
        program: 'aider',
        arguments: [
            ['--message-file', '{task-file}', '--chat-mode', 'ask', '--no-git', '--yes-always'],
            ['--no-pretty', '--no-stream', '--no-analytics', '--no-check-update', '--no-show-model-warnings'],
            ['--no-show-release-notes', '--no-gitignore', '--no-suggest-shell-commands'],
        ],
        withEndpoint: {
            arguments: [['--model', 'openai/{model}']],
            sets: { OPENAI_API_KEY: '{api-key}', OPENAI_API_BASE: '{base-url}' },
        },
        withoutEndpoint: { arguments: [['--model', '{model}']] },
        takes: ['ANTHROPIC_API_KEY', 'DEEPSEEK_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'aider',
        install: 'python -m pip install aider-chat',
    },
    /** Tried with 1.18.33. https://opencode.ai/docs/cli/ and https://opencode.ai/docs/permissions/ */
    opencode: {
        program: 'opencode',
        arguments: [['run', '--format', 'json', '--title', 'task']],
        sets: {
            OPENCODE_DISABLE_AUTOUPDATE: 'true',
            OPENCODE_PERMISSION: '{"edit":"deny","bash":"deny","webfetch":"deny"}',
        },
        withEndpoint: {
            arguments: [['--model', 'gate/{model}']],
            sets: {
                OPENAI_API_KEY: '{api-key}',
                OPENCODE_CONFIG_CONTENT: '{"provider":{"gate":{"npm":"@ai-sdk/openai-compatible","models":{"{model}":{}},"options":{"baseURL":"{base-url}","apiKey":"{env:OPENAI_API_KEY}"}}}}',
            },
        },
        withoutEndpoint: { arguments: [['--model', '{model}']] },
        takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
        output: 'opencode',
        install: 'npm install --global opencode-ai',
    },
};

;// CONCATENATED MODULE: ./build/solver/command/recipe.js



/**
 * What an arm's `command:` comes to.
 * @throws Failure when there is no such preset.
 */
function recipeOf(command, { model, limits }, hasEndpoint) {
    const values = {
        model,
        'max-turns': String(limits.maxTurns),
        'max-cost': limits.maxCost === null ? null : String(limits.maxCost),
    };
    if ('run' in command) {
        const [program = '', ...rest] = command.run;
        const own = {
            sets: {},
            takes: command.environment,
            output: 'text',
            limitCode: null,
            install: 'Install it, or name its path.',
        };
        return { program, arguments: rest.map(word => fill(word, values) ?? ''), ...own };
    }
    const preset = Object.hasOwn(PRESETS, command.preset) ? PRESETS[command.preset] : undefined;
    if (preset === undefined) {
        throw new errors/* Failure */.HR('configuration', `there is no preset "${command.preset}" for the command solver`, {
            hint: (0,did_you_mean/* didYouMean */.a)(command.preset, Object.keys(PRESETS)),
        });
    }
    const parts = [preset, (hasEndpoint ? preset.withEndpoint : preset.withoutEndpoint) ?? {}];
    const groups = parts.flatMap(part => part.arguments ?? []).map(group => group.map(word => fill(word, values)));
    const sets = parts
        .flatMap(part => Object.entries(part.sets ?? {}))
        .map(([name, value]) => [name, fill(value, values)]);
    return {
        program: preset.program,
        arguments: [...groups.flatMap(group => (isWhole(group) ? group : [])), ...command.arguments],
        sets: Object.fromEntries(sets.filter(isWhole)),
        takes: [...preset.takes, ...command.environment],
        output: preset.output,
        limitCode: preset.limitCode ?? null,
        install: `Install it: ${preset.install}`,
    };
}
/** Fills in what has a value; what is not among the names stays as it is. Null when one of them has none. */
function fill(text, values) {
    let whole = true;
    const filled = text.replaceAll(/\{([a-z-]+)\}/g, (found, name) => {
        if (!Object.hasOwn(values, name))
            return found;
        const value = values[name] ?? null;
        whole &&= value !== null;
        return value ?? '';
    });
    return whole ? filled : null;
}
const isWhole = (words) => words.every(word => typeof word === 'string');

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/solver/command/program.js



const MOST_OUTPUT = 8 * 1024 * 1024;
const MOST_ERRORS = 16 * 1024;
/** How long a program that is told to end may take to do so. */
const GRACE_MS = 2_000;
/** How long the output of a dead program may be held open by somebody that we could not find. */
const DRAIN_MS = 1_000;
/** The longest wait that a timer of Node takes. */
const LONGEST_MS = 2 ** 31 - 1;
/**
 * Runs a program in a process group of its own and waits for its end. Whatever it started is dead afterwards.
 * @throws the system's error (`ENOENT`, `EACCES`, `E2BIG` …) when it cannot be started.
 */
async function runProgram(program, signal) {
    const child = (0,external_node_child_process_.spawn)(program.program, program.arguments, {
        cwd: program.directory,
        env: program.environment,
        detached: true,
        stdio: 'pipe',
    });
    const stdout = keepEnd(child.stdout, MOST_OUTPUT);
    const stderr = keepEnd(child.stderr, MOST_ERRORS);
    const closed = new Promise(resolve => child.on('close', () => resolve()));
    const exited = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', (code, signal) => resolve({ code, signal }));
    });
    // A program need not read its input.
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
    const timer = setTimeout(() => end('timeout'), Math.min(program.timeoutMs, LONGEST_MS));
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
        // Nobody is left in it.
    }
}
/**
 * Kills what left the group, as agents let their shells do: by its environment, as GitHub's runner finds orphans.
 * Only Linux tells; a process that also cleaned its environment is not found.
 */
async function killMarked(mark) {
    if (process.platform !== 'linux')
        return;
    // Whoever forks while we look is found by the next look.
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
/** Keeps the end of a stream, whatever else it brings. */
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

;// CONCATENATED MODULE: ./build/solver/command/run.js







const VERSION_TIMEOUT_MS = 30_000;
/** @throws CallFailure when the program cannot be started. */
async function runAgent({ recipe, environment, baseUrl, task, directory }, timeoutMs, signal) {
    return inPrivate(async (folder, home) => {
        // Outside the workspace: an agent that searches the code must not find the task in it.
        const file = external_node_path_.join(folder, 'task.md');
        await (0,promises_.writeFile)(file, task);
        const values = { task, 'task-file': file, 'base-url': baseUrl };
        try {
            return await runProgram({
                program: recipe.program,
                arguments: recipe.arguments.map(word => fill(word, values) ?? ''),
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
/** Keeps git to the workspace: a repository above it, or a bare one that files of the arm make up, is none of the task's. */
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
    return new model_failure/* CallFailure */.R(code === 'E2BIG' ? 'context-too-long' : 'crashed', `${program} could not be started: ${why}`, {
        requests: 0,
        hopeless: code === 'ENOENT' || code === 'EACCES',
        hint: install,
        cause,
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
/**
 * What the program says of its version; null when it says nothing that can be understood. One that lies in the workspace
 * (`./agent.sh`) is a file of the arm, and known by that.
 * @throws Failure when there is no such program.
 */
async function askVersion(recipe, environment) {
    const { program } = recipe;
    if (program.includes('/') && !external_node_path_.isAbsolute(program))
        return null;
    return inPrivate(async (folder, home) => {
        try {
            const asked = { program, arguments: ['--version'], directory: folder, input: '', mark: folder };
            const run = { ...asked, environment: { ...home, ...environment }, timeoutMs: VERSION_TIMEOUT_MS };
            const { code, stdout } = await runProgram(run, new AbortController().signal);
            const [line = ''] = stdout.trim().split('\n');
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
/** Lends a folder that nobody else uses, with variables that make it the program's home. It is gone afterwards. */
async function inPrivate(use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'swelancer-gate-agent-'));
    try {
        const home = { HOME: external_node_path_.join(folder, 'home'), TMPDIR: external_node_path_.join(folder, 'tmp'), CI: 'true', NO_COLOR: '1' };
        await (0,promises_.mkdir)(home.HOME);
        await (0,promises_.mkdir)(home.TMPDIR);
        return await use(folder, home);
    }
    finally {
        // What an agent left unwritable stays behind; that is no reason to lose its answer.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/solver/command/command.js














/** Raised when the same arm would be asked or read in another way: stored trials then no longer count. */
const VERSION = 1;
/**
 * Answers a task by an agent's own program, in a workspace that it may write to. It gets a folder of its own for HOME and
 * TMPDIR, so that neither the user's settings nor another trial matters.
 * @throws Failure when the program or its preset is not there, or it asks for variables that no agent gets.
 */
async function createCommandSolver(arm, workspaces, { env, endpoint, prices }) {
    const { prompt, files, order } = arm;
    const { command, model, limits } = arm.solver;
    if (process.platform === 'win32') {
        throw new errors/* Failure */.HR('configuration', 'the command solver does not run on Windows: it could not end what an agent starts', {
            hint: 'Use Linux or macOS, or `solver: agent`.',
        });
    }
    const recipe = recipeOf(command, { model, limits }, endpoint !== null);
    const environment = environmentOf(recipe, env, endpoint);
    // Those that it was not given too: it may have found them elsewhere on the machine.
    const redact = (0,model_redact/* createRedactor */.l)([...(0,secrets/* secretsOf */.Fj)(env), ...(0,secrets/* secretsOf */.Fj)(environment), endpoint?.apiKey ?? '']);
    const version = await askVersion(recipe, environment);
    const filesDigest = (0,digest/* digestOf */.o)(files);
    const textFor = (task, shown) => [...(0,template/* renderMessages */.dg)(prompt, [], task, shown).map(message => message.content), HOW_TO_ANSWER].join('\n\n');
    return {
        name: 'command',
        model,
        // What an agent asks its model nobody can bound from outside: one run counts as one call.
        mostRequests: 1,
        prompt: [{ role: 'user', template: [...prompt.map(({ template }) => template), HOW_TO_ANSWER].join('\n\n') }],
        identity(task, sample) {
            return {
                version: VERSION,
                recipe,
                program: version === null ? null : redact(version),
                origins: originsOf(environment),
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
                const run = {
                    recipe,
                    environment,
                    baseUrl: endpoint?.baseUrl ?? '',
                    task: text,
                    directory: workspace.directory,
                };
                const ended = await runAgent(run, limits.maxMinutes * 60_000, signal);
                const decision = await readDecision(workspace.directory);
                return solutionOf(ended, decision, shown, performance.now() - startedAt);
            }
            finally {
                await workspace.release();
            }
        },
    };
    /** @throws CallFailure when the program ended without an answer of its own making. */
    function solutionOf(ended, decision, shown, latencyMs) {
        if (ended.how === 'cancelled')
            throw failure('cancelled', 'cancelled');
        const said = readOutput(recipe.output, redact(ended.stdout));
        const cost = said.cost ?? (said.usage === null || prices === null ? null : (0,model_prices/* costOf */.h)(said.usage, prices));
        // A program that told of no model call has cost nothing that anybody knows of.
        const lost = said.usage === null && said.cost === null ? 0 : cost;
        if (ended.how === 'timeout') {
            // Without a sign of life its model may be out of reach, which is no doing of the agent's.
            const spoke = said.steps.some(step => step.kind !== 'said' || step.text.trim() !== '');
            const kind = spoke ? 'overtime' : 'timeout';
            throw failure(kind, `${recipe.program} was ended after ${limits.maxMinutes} minutes${tailOf(ended)}`, lost);
        }
        const text = (decision === null ? (said.text ?? '') : redact(decision)).slice(-LONGEST_TEXT);
        const limited = decision === null && (said.limited || (ended.code !== null && ended.code === recipe.limitCode));
        if (decision === null && !limited) {
            const how = ended.code === null ? `was ended by ${ended.signal}` : `ended with code ${ended.code}`;
            if (said.failure !== null)
                throw failure('crashed', `${recipe.program} ${how}: ${said.failure}${tailOf(ended)}`, lost);
            if (ended.code !== 0)
                throw failure('crashed', `${recipe.program} ${how}${tailOf(ended)}`, lost);
            if (text.trim() === '')
                throw failure('crashed', `${recipe.program} ${how} and gave no answer${tailOf(ended)}`, lost);
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
            usage: said.usage,
            cost,
            latencyMs,
            requests: 1,
            served: null,
            sent: { program: recipe.program, arguments: recipe.arguments },
            behaviour: said.behaviour,
            transcript: [...said.steps],
        };
    }
    function failure(kind, message, cost = 0) {
        return new model_failure/* CallFailure */.R(kind, message, { requests: 1, cost, hopeless: false });
    }
    /** The last that it printed, errors first: what a person needs to see why. */
    function tailOf({ stdout, stderr }) {
        const tail = redact(stderr.trim() === '' ? stdout : stderr)
            .trim()
            .slice(-LONGEST_TAIL);
        return tail === '' ? '' : `\n${tail}`;
    }
}
/** An answer is the last of what was said. */
const LONGEST_TEXT = 64_000;
const LONGEST_TAIL = 1_000;
const HOW_TO_ANSWER = `# How to answer

The working directory holds the code base as it was before this was resolved. Read what you need in it and change nothing.
End with the number of the proposal you choose, as JSON on a line of its own: {"selected_proposal_id": <number>}
Writing that JSON to ${DECISION_FILE} in the working directory counts as well.`;
/** What the agent's process gets, whatever the task. */
function environmentOf(recipe, env, endpoint) {
    if (endpoint === null)
        return { ...recipe.sets, ...allowedEnvironment(env, recipe.takes) };
    // Agents want some key, also for an endpoint that wants none.
    const { baseUrl } = endpoint;
    const apiKey = endpoint.apiKey ?? 'none';
    const values = { 'base-url': baseUrl, 'api-key': apiKey };
    const sets = Object.entries(recipe.sets).map(([name, value]) => [name, fill(value, values) ?? '']);
    const own = { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl };
    return { ...Object.fromEntries(sets), ...allowedEnvironment({ ...env, ...own }, recipe.takes) };
}


/***/ })

};
