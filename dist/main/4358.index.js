export const id = 4358;
export const ids = [4358];
export const modules = {

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** Role and separators of one message, and the start of the answer, in OpenAI's chat format. */
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
/** All text of a message that the model reads. */
function textOf(message) {
    if (message.role !== 'assistant' || message.toolCalls === undefined)
        return message.content;
    return [message.content, ...message.toolCalls.flatMap(call => [call.name, call.arguments])].join('\n');
}
/** The same tools are sent in every turn of every agent. */
const textsOfTools = new WeakMap();
function textOfTools(tools) {
    if (tools === undefined)
        return '';
    const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
    textsOfTools.set(tools, text);
    return text;
}
/** Four characters per token, as OpenAI counts for its limits. */
function roughTokens({ messages, tools }) {
    const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
    return Math.ceil((characters + textOfTools(tools).length) / 4);
}
/**
 * Estimates the tokens of a prompt, on the high side: 2 to 30% above OpenAI's o200k encoding for prose and code, 13% for
 * a typical task. A vocabulary would only be exact for one provider's models, and take 2.5 MB.
 */
function estimateTokens(messages, tools) {
    return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
/** Cached, because agent files are the same for every task. */
const LONG = 10_000;
const MAX_REMEMBERED = 8;
const remembered = new Map();
function tokensIn(text) {
    if (text.length < LONG)
        return count(text);
    const known = remembered.get(text);
    if (known !== undefined)
        return known;
    const tokens = count(text);
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined)
        remembered.delete(oldest);
    remembered.set(text, tokens);
    return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    if (code === 10 || code === 13)
        return LINE;
    if (code === 32 || code === 9)
        return SPACE;
    if (code >= 48 && code <= 57)
        return DIGIT;
    if (code >= 97 && code <= 122)
        return LOWER;
    return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
/** Tokens of one UTF-16 unit of a script, by the first unit after it: Latin, Greek and Cyrillic, Arabic, Indic, … */
const SCRIPTS = [
    [0x250, 0.65],
    [0x530, 0.27],
    [0x700, 0.4],
    [0xe00, 0.38],
    [0x2e80, 1],
    [0xac00, 0.85],
    [0xd800, 0.65],
    [0xe000, 1],
    [0x10000, 0.85],
];
/** Maximum length of words that are nearly always one token. */
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
/** Minimum length of unbroken letters and digits that count as data, such as a hash or an image. */
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
/** One pass over the text, split like a tokenizer into runs of letters, digits, spaces and symbols. */
function count(text) {
    let tokens = 0;
    let previous = LINE;
    let [unbroken, tokensOfUnbroken] = [0, 0];
    for (let start = 0; start < text.length;) {
        const kind = kindAt(text, start);
        const end = endOfRun(text, start, kind);
        const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
        tokens += cost;
        if (kind === DIGIT || kind === LOWER || kind === UPPER) {
            unbroken += end - start;
            tokensOfUnbroken += cost;
        }
        else if (unbroken > 0) {
            tokens += moreForData(unbroken, tokensOfUnbroken);
            unbroken = tokensOfUnbroken = 0;
        }
        previous = kind;
        start = end;
    }
    return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
/** Extra tokens for a long unbroken run. */
function moreForData(length, tokens) {
    return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
    return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
/** A capital letter starts a word; symbols form a run only if they are equal. */
function endOfRun(text, start, kind) {
    let end = start + 1;
    if (kind === FOREIGN)
        return end;
    const code = text.charCodeAt(start);
    let own = kind;
    while (end < text.length) {
        const next = kindAt(text, end);
        if (end === start + 1 && kind === UPPER && next === LOWER)
            own = LOWER;
        if (next !== own || (kind === SYMBOL && text.charCodeAt(end) !== code))
            break;
        end++;
    }
    return end;
}
function costOf(code, kind, length, previous) {
    switch (kind) {
        case SPACE:
            // A single space is part of the following word.
            return length === 1 ? 0 : 1 + length / 64;
        case LINE:
            return (previous === SYMBOL ? 0.5 : 1) + length / 64;
        case DIGIT:
            // Numbers do not include the preceding space.
            return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
        case SYMBOL:
            if (length > 1)
                return 1 + length / 64;
            return previous === SYMBOL ? 0.5 : 0.95;
        case FOREIGN:
            return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
        default:
            return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
    }
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAgentSolver: () => (/* binding */ createAgentSolver)
});

// EXTERNAL MODULE: ./build/arm/prompt/order.js
var prompt_order = __webpack_require__(30512);
// EXTERNAL MODULE: ./build/arm/prompt/template.js
var template = __webpack_require__(62652);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/shared/digest.js
var digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/mcp/servers.js + 3 modules
var mcp_servers = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/solver/prompt-digests.js
var prompt_digests = __webpack_require__(23990);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/trial/steps.js
var trial_steps = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/solver/answer.js
var answer = __webpack_require__(96422);
// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(26677);
;// CONCATENATED MODULE: ./build/solver/agent/account.js

const NOTHING = {
    turns: 0,
    requests: 0,
    usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 },
    cost: 0,
    tokens: 0,
    last: { tokens: 0, cost: 0 },
};
function withTurn(account, call, { usage, cost, requests }) {
    const tokens = usage === null ? (0,token_estimate/* roughTokens */.O)(call) : usage.inputTokens + usage.outputTokens;
    return {
        turns: account.turns + 1,
        requests: account.requests + requests,
        usage: account.usage === null || usage === null ? null : sum(account.usage, usage),
        cost: account.cost === null || cost === null ? null : account.cost + cost,
        tokens: account.tokens + tokens,
        last: { tokens, cost: cost ?? 0 },
    };
}
/** Records a failed call, which still sent requests and may have cost money. */
function withFailure(account, { requests, cost }) {
    return {
        ...account,
        requests: account.requests + requests,
        cost: account.cost === null || cost === null ? null : account.cost + cost,
    };
}
/** Estimated number of turns left within the limits, so that the model knows which turn is the last. */
function turnsLeft({ turns, tokens, cost, last }, limits) {
    const spent = cost ?? 0;
    const maxCost = limits.maxCost ?? Number.POSITIVE_INFINITY;
    if (turns >= limits.maxTurns || tokens >= limits.maxTokens || spent >= maxCost)
        return 'none';
    const isLast = turns + 1 >= limits.maxTurns || tokens + 2 * last.tokens >= limits.maxTokens || spent + 2 * last.cost >= maxCost;
    return isLast ? 'one' : 'more';
}
const sum = (one, other) => ({
    inputTokens: one.inputTokens + other.inputTokens,
    cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
    ...((one.cacheWriteTokens ?? other.cacheWriteTokens) !== undefined && {
        cacheWriteTokens: (one.cacheWriteTokens ?? 0) + (other.cacheWriteTokens ?? 0),
    }),
    outputTokens: one.outputTokens + other.outputTokens,
    reasoningTokens: one.reasoningTokens + other.reasoningTokens,
});

;// CONCATENATED MODULE: ./build/solver/agent/instructions.js
/** Instructions on the tools. The arm's own prompt describes the task. */
const toolInstructions = (turns) => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
tools list_folder, read_file, search and find_files before you decide; several can be called at once. Nothing can be
changed or run. You have at most ${turns} answers, calls of tools included. Give your decision by calling submit_decision with the
number of the proposal you choose: that stands in place of any other form of answer you are asked for.`;
const LAST_TURN = {
    role: 'user',
    content: 'This is your last answer. Call submit_decision now with the number of the proposal you choose.',
};
const NO_DECISION = {
    role: 'user',
    content: 'Your answer names no decision that can be read. Call submit_decision with the number of the proposal you choose.',
};
/** Replaces a result removed from a conversation that is too long. */
const FORGOTTEN = '[Left out, because the conversation grew too long. Call the tool again if you need this.]';
/** The first messages with the instructions on tools. Some chat templates only support one system message. */
function withToolInstructions([first, ...rest], turns) {
    const words = toolInstructions(turns);
    if (first?.role === 'system')
        return [{ role: 'system', content: `${words}\n\n${first.content}` }, ...rest];
    return [{ role: 'system', content: words }, ...(first === undefined ? [] : [first]), ...rest];
}
/** The same, before a task is filled in. */
function promptWithToolInstructions([first, ...rest], turns) {
    const words = toolInstructions(turns);
    if (first?.role === 'system')
        return [{ role: 'system', template: `${words}\n\n${first.template}` }, ...rest];
    return [{ role: 'system', template: words }, ...(first === undefined ? [] : [first]), ...rest];
}
/** The conversation without the older half of its results; null if there is nothing left to remove. */
function shortened(messages) {
    const results = messages.filter(message => message.role === 'tool' && message.content !== FORGOTTEN);
    if (results.length === 0)
        return null;
    const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
    return messages.map(message => (older.has(message) ? { ...message, content: FORGOTTEN } : message));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/shared/json.js
var shared_json = __webpack_require__(98444);
// EXTERNAL MODULE: ./build/shared/glob.js
var shared_glob = __webpack_require__(35916);
;// CONCATENATED MODULE: ./build/solver/agent/problem.js
/** A tool error for the model, with a hint for a better call. */
class ToolProblem extends Error {
}

;// CONCATENATED MODULE: ./build/solver/agent/pattern.js


/** Maximum size of a pattern. Matching is linear in its size, so a larger one could block all trials for seconds. */
const MAX_PATTERN = 500;
/** Number of cached patterns: agents repeat searches, and compiling takes a millisecond. */
const MAX_KEPT = 200;
const kept = new Map();
/**
 * A model's regular expression, in RE2's syntax. RE2 does not backtrack, so no pattern can hang it.
 * @throws ToolProblem if it is invalid.
 */
async function compilePattern(source, ignoreCase) {
    const name = `${ignoreCase} ${source}`;
    const known = kept.get(name);
    if (known !== undefined)
        return known;
    const pattern = await compile(source, ignoreCase);
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined)
        kept.delete(oldest);
    kept.set(name, pattern);
    return pattern;
}
async function compile(source, ignoreCase) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    let pattern;
    try {
        pattern = RE2JS.compile(source, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new ToolProblem(`The pattern cannot be used: ${reason}. It takes RE2's syntax, without look-around and backreferences.`);
    }
    if (pattern.programSize() <= MAX_PATTERN)
        return pattern;
    throw new ToolProblem('The pattern is too large. Search for less at once.');
}
/** A glob as a pattern for whole paths. Without a slash, it matches names in any folder. */
async function compileGlob(glob) {
    const path = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**');
    return compilePattern(`\\A${path.includes('/') ? '' : '(?:.*/)?'}${(0,shared_glob/* globSource */.sO)(path)}\\z`, false);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/solver/agent/ripgrep.js




/** Maximum number of reported lines. Callers show far fewer. */
const MAX_LINES = 5000;
const MAX_OUTPUT = 1024 * 1024;
/** Exit codes of ripgrep. */
const NO_MATCH = 1;
/** Absolute path of this machine's ripgrep; never one inside the code base. Null if there is none. */
async function findRipgrep(searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter).filter(folder => external_node_path_.isAbsolute(folder))) {
        const program = external_node_path_.join(folder, process.platform === 'win32' ? 'rg.exe' : 'rg');
        const isThere = await (0,promises_.access)(program, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return program;
    }
    return null;
}
/** The lines of a text in which ripgrep finds a match. Null if it cannot tell, as for patterns that only RE2 supports. */
async function matchingLines(program, text, pattern, ignoreCase, signal) {
    const translated = forRipgrep(pattern);
    if (translated === null)
        return null;
    const words = [
        ...['--no-config', '--no-messages', '--text', '--no-filename', '--no-line-number', '--no-heading', '--color=never'],
        // Only positions are needed, and lines can be long.
        ...['--byte-offset', '--max-columns=1', `--max-count=${MAX_LINES}`],
        ignoreCase ? '--ignore-case' : '--case-sensitive',
        `--regexp=${translated}`,
        '--',
        text,
    ];
    return new Promise(resolve => {
        const options = { env: {}, maxBuffer: MAX_OUTPUT, signal, killSignal: 'SIGKILL' };
        (0,external_node_child_process_.execFile)(program, words, options, (error, output) => {
            if (error !== null && error.code !== NO_MATCH)
                return resolve(null);
            const at = [...output.matchAll(/^(\d+):/gm)].map(match => Number(match[1]));
            resolve({ at, isAll: at.length < MAX_LINES });
        });
    });
}
/** RE2 knows these in ASCII, ripgrep in Unicode. */
const CLASSES = {
    '\\w': '[0-9A-Za-z_]',
    '\\W': '[^0-9A-Za-z_]',
    '\\d': '[0-9]',
    '\\D': '[^0-9]',
    '\\s': '[\\t\\n\\f\\r ]',
    '\\S': '[^\\t\\n\\f\\r ]',
    '\\b': '(?-u:\\b)',
    '\\B': '(?-u:\\B)',
};
/** One part of a pattern: an escape, a bracket expression with its `]`, or a character. */
const PART = /\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;
/** `^` that does not start a pattern, group or alternative, or `$` that does not end one. ripgrep 13 misses lines there. */
const ODD_ANCHOR = /(?<!^|\(|\||\(\?[a-zA-Z]*[:)]|\(\?P?<\w+>)\^|\$(?!$|\)|\|)|\^[*+?{]/;
/** What ripgrep does not know or reads differently. */
const NOT_SHARED = /\\[AzQC]|\(\?[a-zA-Z]*-|\{,/;
/** A pattern in ripgrep's syntax that matches at least the same lines; null if there may be none. */
function forRipgrep(pattern) {
    if (NOT_SHARED.test(pattern) || pattern.match(PART)?.some(part => /^\[.*--/s.test(part)))
        return null;
    if (ODD_ANCHOR.test(pattern.replace(PART, part => (part.length > 1 ? 'x' : part))))
        return null;
    return pattern.replace(PART, part => {
        if (!part.startsWith('[') || part.length === 1)
            return CLASSES[part] ?? part;
        return bracketForRipgrep(part);
    });
}
/** ripgrep nests brackets and knows operators in them. */
function bracketForRipgrep(bracket) {
    const [start = ''] = /^\[\^?\]?/.exec(bracket) ?? [];
    const inner = bracket
        .slice(start.length, -1)
        .replace(/\[:\^?\w+:\]|\\[\s\S]|[\s\S]/g, part => CLASSES[part] ?? (/^[[&~]$/.test(part) ? `\\${part}` : part));
    return `${start.replace(']', '\\]')}${inner}]`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/solver/agent/yield-to-others.js

/** How long work may block all other trials, in milliseconds. */
const MAX_HOLD = 10;
/** Starts the clock for one piece of work. */
function createYieldToOthers() {
    let heldSince = performance.now();
    return async () => {
        if (performance.now() - heldSince <= MAX_HOLD)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        heldSince = performance.now();
    };
}

;// CONCATENATED MODULE: ./build/solver/agent/search.js



/** Maximum size of a file that is searched; larger ones are generated, or data. */
const MAX_FILE = 1024 * 1024;
/** Bytes above which ripgrep is faster than searching here. */
const MAX_WITHOUT_RIPGREP = 2 * 1024 * 1024;
/**
 * Finds matching lines in order. The caller can stop iterating, or abort the signal.
 * @param program ripgrep, or null to search without
 * @throws ToolProblem if the query is invalid.
 */
async function* search(tree, query, program, signal) {
    const pattern = await compilePattern(query.pattern, query.ignoreCase);
    const glob = query.glob === null ? null : await compileGlob(query.glob);
    const all = tree.under(query.place).files.filter(({ isText, bytes }) => isText && bytes <= MAX_FILE);
    const files = glob === null ? all : all.filter(file => glob.test(file.path));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    // ripgrep only preselects files. Matches are decided here, so that they are the same without it.
    const lines = program === null || bytes <= MAX_WITHOUT_RIPGREP
        ? null
        : await matchingLines(program, tree.text.file, query.pattern, query.ignoreCase, signal);
    const read = lines === null ? files : filesAt(files, lines);
    yield* linesIn(tree, read, pattern, signal);
}
async function* linesIn(tree, files, pattern, signal) {
    const yieldToOthers = createYieldToOthers();
    for (const file of files) {
        await yieldToOthers();
        if (signal.aborted)
            return;
        const text = tree.text.read(file);
        // Most files have no match, and searching all lines at once is faster than searching each.
        if (!pattern.test(text))
            continue;
        for (const [index, line] of text.split('\n').entries()) {
            if (pattern.test(line))
                yield { file: file.path, line: index + 1, text: line };
        }
    }
}
/** The files that hold one of the positions, which are sorted, or come after the last one if there can be more. */
function filesAt(files, { at, isAll }) {
    let next = 0;
    return files.filter(file => {
        while (next < at.length && (at[next] ?? 0) < file.at)
            next++;
        return next < at.length ? (at[next] ?? 0) <= file.at + file.bytes : !isAll;
    });
}

;// CONCATENATED MODULE: ./build/solver/agent/tools.js







/** Maximum characters of a result, and of a line. */
const MAX_RESULT = 20_000;
const MAX_LINE = 400;
const MAX_NAMES = 500;
const MAX_MATCHES = 100;
const DEFAULT_LINES = 400;
const tools_MAX_LINES = 1000;
const MAX_SEARCH_MS = 20_000;
const pathSchema = schemas/* string */.YjP().max(1000).describe('Path from the root of the code base, such as src/index.ts.');
const folderSchema = pathSchema.default('.');
const TOOLS = [
    tools_define('list_folder', 'Lists the files and folders in a folder.', schemas/* object */.Ikc({ path: folderSchema }), listFolder),
    tools_define('read_file', 'Reads lines of a text file, each with its number.', schemas/* object */.Ikc({
        path: pathSchema,
        start_line: schemas/* int */.Whr().min(1).max(10_000_000).default(1).describe('First line to read.'),
        lines: schemas/* int */.Whr().min(1).max(tools_MAX_LINES).default(DEFAULT_LINES).describe('How many lines to read.'),
    }), readFile),
    tools_define('search', 'Finds lines in all files that match a regular expression (RE2 syntax), each as path:line: text.', schemas/* object */.Ikc({
        pattern: schemas/* string */.YjP().min(1).max(1000).describe('Regular expression for one line.'),
        path: folderSchema.describe('Folder or file to search in.'),
        glob: schemas/* string */.YjP().min(1).max(500).optional().describe('Only files that match, such as *.ts or src/**/*.tsx.'),
        ignore_case: schemas/* boolean */.zMY().default(false),
    }), searchLines),
    tools_define('find_files', 'Finds files by their path.', schemas/* object */.Ikc({
        glob: schemas/* string */.YjP().min(1).max(500).describe('Such as *Validation*.ts (in any folder) or src/libs/**/*.ts.'),
        path: folderSchema.describe('Folder to look in.'),
    }), findFiles),
];
const decisionSchema = schemas/* object */.Ikc({
    selected_proposal_id: schemas/* int */.Whr().min(0).max(1_000_000).describe('Number of the proposal that is chosen.'),
    reason: schemas/* string */.YjP().optional().describe('Why, in a sentence.'),
});
const SUBMIT = {
    name: 'submit_decision',
    description: 'Gives your decision, and ends the work.',
    parameters: schemaOf(decisionSchema),
};
/** All tools, except those of the arm's servers. */
const ALL_TOOLS = [...TOOLS.map(({ tool }) => tool), SUBMIT];
/** Search tools. */
const SEARCHING = new Set(['search', 'find_files']);
/** The number in a call of `submit_decision`; null if the arguments are invalid. */
function decisionOf(call) {
    const { data } = decisionSchema.safeParse(parse(call.arguments));
    return data?.selected_proposal_id ?? null;
}
/** Runs a tool call. Errors are returned as text, for the model to fix. */
async function useTool({ name, arguments: json }, bench) {
    if (bench.servers.has(name))
        return useServer(name, json, bench);
    const used = TOOLS.find(({ tool }) => tool.name === name);
    const names = ALL_TOOLS.map(tool => tool.name);
    if (used === undefined)
        return `Error: there is no tool ${name.slice(0, 100)}. ${(0,did_you_mean/* didYouMean */.a)(name.slice(0, 100), names)}`;
    try {
        return await used.run(parse(json), bench);
    }
    catch (error) {
        if (error instanceof ToolProblem)
            return `Error: ${error.message.slice(0, 2000)}`;
        // File system errors: no permission, or a missing file.
        if (error instanceof Error && 'syscall' in error)
            return `Error: ${error.message.slice(0, 500)}`;
        throw error;
    }
}
async function useServer(name, json, { servers, signal }) {
    const given = parse(json);
    if (given === null)
        return 'Error: the arguments are not a JSON object.';
    const text = await servers.call(name, given, signal);
    if (text.length <= MAX_RESULT)
        return text;
    return `${text.slice(0, MAX_RESULT)}\n[cut here: ${(0,format/* integer */.nd)(text.length - MAX_RESULT)} more characters]`;
}
/** Parses the arguments. Null counts as missing, because some models fill in every parameter. */
function parse(json) {
    try {
        const value = (0,shared_json/* parseJson */.qF)(json.trim() === '' ? '{}' : json);
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return null;
        return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
    }
    catch {
        return null;
    }
}
function tools_define(name, description, schema, run) {
    return {
        tool: { name, description, parameters: schemaOf(schema) },
        async run(given, bench) {
            if (given === null)
                throw new ToolProblem('the arguments are not a JSON object.');
            const parsed = schema.safeParse(given);
            if (!parsed.success)
                throw new ToolProblem(`the arguments do not fit.\n${core_errors/* prettifyError */.S1(parsed.error)}`);
            return run(parsed.data, bench);
        },
    };
}
function schemaOf(schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    return rest;
}
async function listFolder({ path }, { tree }) {
    const names = tree.list(path);
    if (names.length === 0)
        return 'The folder is empty.';
    return withinBounds(names, MAX_NAMES, shown => `${(0,format/* count */.U9)(names.length - shown, 'more name')}; use find_files`);
}
async function readFile({ path, start_line, lines }, { tree, filesRead }) {
    const { name, lines: all } = tree.read(path);
    filesRead.add(name);
    if (start_line > all.length)
        throw new ToolProblem(`${path} has ${(0,format/* count */.U9)(all.length, 'line')}.`);
    return withinBounds(all.slice(start_line - 1), lines, shown => `there are ${(0,format/* count */.U9)(all.length, 'line')}; read on with start_line ${start_line + shown}`, (line, place) => `${start_line + place}\t${tools_shortened(line)}`);
}
async function searchLines(query, { tree, ripgrep, signal }) {
    const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
    const tooLong = AbortSignal.timeout(MAX_SEARCH_MS);
    const found = [];
    for await (const match of search(tree, { pattern, ignoreCase, place, glob }, ripgrep, AbortSignal.any([signal, tooLong]))) {
        found.push(`${match.file}:${match.line}: ${tools_shortened(match.text.trim())}`);
        if (found.length > MAX_MATCHES)
            break;
    }
    if (tooLong.aborted)
        found.push('[The search took too long and was ended; narrow it with path or glob.]');
    if (found.length === 0)
        return 'No line matches.';
    return withinBounds(found, MAX_MATCHES, () => 'there is more; narrow it with pattern, path or glob');
}
async function findFiles({ glob, path }, { tree }) {
    const pattern = await compileGlob(glob);
    const { name, files } = tree.under(path);
    // A glob is relative to the searched folder or to the root.
    const found = files
        .map(file => file.path)
        .filter(file => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, '')));
    if (found.length === 0)
        return 'No file matches.';
    return withinBounds(found, MAX_NAMES, shown => `${(0,format/* count */.U9)(found.length - shown, 'more file')}; narrow it`);
}
const tools_shortened = (line) => line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE)} [${(0,format/* integer */.nd)(line.length - MAX_LINE)} more characters]`;
/** As many lines as fit, plus one line on how to get the rest. */
function withinBounds(lines, most, rest, format = (line, _place) => line) {
    const shown = [];
    let length = 0;
    for (const line of lines.slice(0, most)) {
        const text = format(line, shown.length);
        length += text.length + 1;
        if (length > MAX_RESULT)
            break;
        shown.push(text);
    }
    const text = shown.join('\n');
    return shown.length === lines.length ? text : `${text}\n[cut here: ${rest(shown.length)}]`;
}

;// CONCATENATED MODULE: ./build/solver/agent/conversation.js







/** Maximum tool calls per turn, against runaway models. */
const MAX_CALLS_A_TURN = 16;
/** Number of identical results for the same call that counts as stuck. */
const MAX_SAME_CALLS = 3;
/**
 * Runs a model with its tools until it decides or reaches a limit. Running out of turns, tokens or dollars is the model's
 * own fault and ends in `truncated`, as does a conversation too long for the context even without results. After the
 * third identical call with the same result, it may only decide, and is `stuck` if it does not.
 * @throws CallFailure if a call failed, so that there is no answer.
 */
async function converse(conversation) {
    const { call, shown, limits, bench, onTurn } = conversation;
    const transcript = [];
    const sameCalls = new Map();
    let messages = call.messages;
    let account = NOTHING;
    let searches = 0;
    let wasAskedAgain = false;
    let isStuck = false;
    let reply = null;
    const record = (steps) => transcript.push(...steps.map(trial_steps/* shortenedStep */.Z8));
    const end = (answer) => solutionOf(answer, shown, reply, account, transcript, { filesRead: bench.filesRead.size, searches });
    for (;;) {
        const left = turnsLeft(account, limits);
        if (left === 'none')
            return end(CUT);
        const isLast = left === 'one' || isStuck;
        const asked = isLast ? [...messages, LAST_TURN] : messages;
        const turn = await takeTurn(conversation, asked, account, isLast);
        // The text in place of removed results says how to get them again.
        if (turn.messages !== asked)
            sameCalls.clear();
        ({ messages, account, reply } = turn);
        if (reply === null)
            return end(CUT);
        onTurn?.(account.turns, reply.toolCalls.map(({ name }) => name));
        record(stepsOf(reply));
        const answer = answerOf(reply, shown);
        if (answer.shown !== null || FINAL.has(answer.reading))
            return end(answer);
        if (isStuck)
            return end(STUCK);
        if (reply.toolCalls.length === 0) {
            if (isLast || wasAskedAgain)
                return end(answer);
            wasAskedAgain = true;
            messages = [...messages, ...askedAgain(reply)];
        }
        else {
            if (isLast)
                return end(CUT);
            const results = await callTools(reply, bench, account);
            record(resultSteps(reply, results));
            searches += reply.toolCalls.slice(0, MAX_CALLS_A_TURN).filter(({ name }) => SEARCHING.has(name)).length;
            isStuck = hasRepeated(sameCalls, reply.toolCalls, results);
            messages = [...messages, ...withResults(reply, results)];
        }
    }
}
/** One turn. `reply` is null if the conversation cannot be shortened to fit the model's context. */
async function takeTurn({ call, limits, tools, client, bench }, given, before, isLast) {
    let messages = given;
    let account = before;
    for (;;) {
        const asked = { ...call, messages, tools: isLast ? [SUBMIT] : tools };
        try {
            const reply = await client.complete(asked, bench.signal);
            account = withTurn(account, asked, reply);
            if (limits.maxCost !== null && account.cost === null)
                throw unpriced();
            return { messages, account, reply };
        }
        catch (error) {
            if (!(error instanceof failure/* CallFailure */.Rk))
                throw error;
            account = withFailure(account, error);
            // Before the first turn, the task is too long; later, the results are.
            if (error.kind !== 'context-too-long' || account.turns === 0)
                throw error.with(account);
            const shorter = shortened(messages);
            if (shorter === null)
                return { messages, account, reply: null };
            messages = shorter;
        }
    }
}
/** The results of a turn's tool calls. @throws CallFailure if a server failed, or the trial was cancelled */
async function callTools({ toolCalls }, bench, account) {
    const results = toolCalls.map((used, index) => {
        if (index >= MAX_CALLS_A_TURN)
            return TOO_MANY;
        return used.name === SUBMIT.name ? NOT_SUBMITTED : useTool(used, bench);
    });
    const texts = await Promise.all(results).catch((error) => {
        throw error instanceof failure/* CallFailure */.Rk ? error.with(account) : error;
    });
    if (!bench.signal.aborted)
        return texts;
    const { requests, cost } = account;
    throw new failure/* CallFailure */.Rk('cancelled', 'the trial was cancelled', { requests, cost, fatal: false });
}
/** Counts a turn's calls. Returns whether one was repeated too often with the same result. */
function hasRepeated(counts, calls, results) {
    const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
    for (const call of different)
        counts.set(call, (counts.get(call) ?? 0) + 1);
    return [...different].some(call => (counts.get(call) ?? 0) >= MAX_SAME_CALLS);
}
/** What the model did in a turn. */
function stepsOf({ latencyMs, cost, usage, text, toolCalls }) {
    return [
        { kind: 'turn', latencyMs: Math.round(latencyMs), cost, usage },
        ...(text === '' ? [] : [{ kind: 'said', text }]),
        ...toolCalls.map(({ name, arguments: given }) => ({ kind: 'used', tool: name, arguments: given })),
    ];
}
const resultSteps = ({ toolCalls }, results) => toolCalls.map(({ name }, index) => ({ kind: 'got', tool: name, text: results[index] ?? '' }));
function solutionOf(answer, shown, reply, account, transcript, read) {
    const position = shown.findIndex(one => one.shown === answer.shown);
    const toolCalls = transcript.filter(({ kind }) => kind === 'used').length;
    return {
        reading: answer.reading,
        proposalId: shown[position]?.proposal.id ?? null,
        position: position === -1 ? null : position,
        text: reply === null ? '' : wordsOf(reply),
        finishReason: reply?.finishReason ?? null,
        usage: account.usage,
        cost: account.cost,
        requests: account.requests,
        served: reply?.served ?? null,
        sent: reply?.sent ?? {},
        behavior: { turns: account.turns, toolCalls, ...read },
        transcript: [...transcript],
    };
}
const CUT = { reading: 'truncated', shown: null };
const STUCK = { reading: 'stuck', shown: null };
/** Readings without a proposal for which asking again does not help. */
const FINAL = new Set(['refused', 'unknown-id']);
const TOO_MANY = `Error: no more than ${MAX_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
const NOT_SUBMITTED = 'Error: no decision was taken. Call submit_decision once, with {"selected_proposal_id": <number>}.';
const unpriced = () => new errors/* Failure */.HR('configuration', 'agent.max-cost needs a price, and the endpoint reports no cost', {
    hint: 'Add prices for the model under `prices:`, or remove max-cost.',
});
/** A turn without tool calls or a decision as sent back to the model, and the question for its decision. */
const askedAgain = (turn) => [
    { role: 'assistant', content: turn.text || '(nothing)', ...thoughtsOf(turn) },
    NO_DECISION,
];
/** A turn as sent back to the model, and its tool results. */
const withResults = (turn, results) => [
    { role: 'assistant', content: turn.text, toolCalls: turn.toolCalls.map(wellFormed), ...thoughtsOf(turn) },
    ...turn.toolCalls.map(({ id }, index) => ({ role: 'tool', toolCallId: id, content: results[index] ?? '' })),
];
/** The decision of a turn: submitted, or in its text if no tool is used. Two different decisions count as none. */
function answerOf(reply, shown) {
    const ids = shown.map(one => one.shown);
    if (reply.toolCalls.length === 0)
        return (0,answer/* readAnswer */.J)(reply, ids);
    const submitted = reply.toolCalls.filter(({ name }) => name === SUBMIT.name).map(one => submittedIn(one, ids));
    const [first] = submitted;
    return first === undefined || submitted.some(one => one.shown !== first.shown)
        ? { reading: 'unparseable', shown: null }
        : first;
}
function submittedIn(call, ids) {
    const id = decisionOf(call);
    if (id === null)
        return (0,answer/* readAnswer */.J)({ text: call.arguments, refusal: null, finishReason: null }, ids);
    return ids.includes(id) ? { reading: 'json', shown: id } : { reading: 'unknown-id', shown: null };
}
const thoughtsOf = ({ reasoning, served }) => ({ reasoning, host: served.host });
/** Endpoints validate calls that are sent back, and reject invalid JSON objects or tool names. */
const wellFormed = (call) => ({
    ...call,
    name: call.name.replaceAll(/[^\w-]/g, '_').slice(0, 64),
    arguments: parse(call.arguments) === null ? '{}' : call.arguments.trim() || '{}',
});
/** The model's text in its last turn. */
const wordsOf = ({ text, refusal, toolCalls }) => [text || (refusal ?? ''), ...toolCalls.filter(({ name }) => name === SUBMIT.name).map(call => call.arguments)]
    .filter(part => part !== '')
    .join('\n');

;// CONCATENATED MODULE: ./build/solver/agent/time-limit.js
/** Maximum delay of `setTimeout`. */
const MAX_WAIT_MS = 2 ** 31 - 1;
/** @param run signal of the run */
function startTimeLimit(minutes, clock, run) {
    const ended = new AbortController();
    const overtime = new AbortController();
    clock.sleep(Math.min(minutes * 60_000, MAX_WAIT_MS), ended.signal).then(() => overtime.abort(), () => { });
    return {
        signal: AbortSignal.any([run, overtime.signal]),
        get isOver() {
            return overtime.signal.aborted && !run.aborted;
        },
        end: () => ended.abort(),
    };
}

// EXTERNAL MODULE: ./build/solver/workspace/code-text.js
var code_text = __webpack_require__(6795);
;// CONCATENATED MODULE: ./build/solver/agent/tree.js




/** Installed packages are readable by explicit path, but not searched. */
const LEFT_OUT = /(?:^|\/)(?:\.hg|\.svn|node_modules|bower_components)\//;
/** Number of trees cached for later trials of their tasks. */
const MAX_TREES = 16;
/** Opens trees, once per folder for all trials. Folders are expected not to change. */
function createTrees() {
    /** Sorted by last use, oldest first. */
    const trees = new Map();
    return directory => {
        const tree = trees.get(directory) ?? openTree((0,code_text/* openCodeText */.F)(directory));
        trees.delete(directory);
        trees.set(directory, tree);
        const [oldest = directory] = trees.keys();
        if (trees.size > MAX_TREES)
            trees.delete(oldest);
        return tree;
    };
}
function openTree(text) {
    const files = new Map(text.files.map(file => [file.path, file]));
    const folders = foldersOf(text);
    function nearest(missing) {
        const bare = (name) => external_node_path_.posix.parse(name).name.toLowerCase();
        const alike = under('').files.filter(file => bare(file.path) === bare(missing));
        if (alike.length === 0)
            return 'List its folder, or look for it with find_files.';
        return `There is ${alike
            .slice(0, 5)
            .map(file => file.path)
            .join(', ')}.`;
    }
    function under(asked) {
        const name = inside(asked);
        const file = files.get(name);
        if (file !== undefined)
            return { name, files: [file] };
        if (!folders.has(name))
            throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
        const start = name === '' ? '' : `${name}/`;
        const below = text.files.filter(one => one.path.startsWith(start) && !LEFT_OUT.test(one.path.slice(start.length)));
        return { name, files: below };
    }
    return {
        under,
        text,
        list(folder) {
            const name = inside(folder);
            const names = folders.get(name);
            if (names !== undefined)
                return names;
            if (files.has(name))
                throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
            throw new ToolProblem(`There is no ${folder}. ${nearest(name)}`);
        },
        read(asked) {
            const name = inside(asked);
            const file = files.get(name);
            if (folders.has(name))
                throw new ToolProblem(`${asked} is a folder. List it with list_folder.`);
            if (file === undefined)
                throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
            if (!file.isText)
                throw new ToolProblem(`${asked} is no text: ${(0,format/* count */.U9)(file.bytes, 'byte')}.`);
            return { name, lines: text.read(file).replace(/\n$/, '').split('\n') };
        },
    };
}
/** The names in each folder, folders first. */
function foldersOf({ files, emptyFolders }) {
    const folders = new Map([['', []]]);
    const namesIn = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const names = [];
        folders.set(folder, names);
        const [above, name] = split(folder);
        namesIn(above).push(`${name}/`);
        return names;
    };
    for (const folder of emptyFolders)
        namesIn(folder);
    for (const file of files) {
        const [folder, name] = split(file.path);
        namesIn(folder).push(name);
    }
    const isFolder = (name) => Number(name.endsWith('/'));
    for (const names of folders.values())
        names.sort((a, b) => isFolder(b) - isFolder(a) || (a < b ? -1 : 1));
    return folders;
}
/** A path as its folder and its name. */
function split(file) {
    const end = file.lastIndexOf('/');
    return [file.slice(0, Math.max(0, end)), file.slice(end + 1)];
}
const PATHS = 'Paths count from the root of the code base, such as src/index.ts.';
/**
 * A path as models write it, relative to the root.
 * @throws ToolProblem if it leaves the root
 */
function inside(asked) {
    if (asked.includes('\0'))
        throw new ToolProblem('A path cannot hold a null byte.');
    if (external_node_path_.posix.isAbsolute(asked) || external_node_path_.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
        throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
    }
    const name = external_node_path_.posix.normalize(asked.replaceAll('\\', '/')).replace(/\/$/, '');
    if (name === '..' || name.startsWith('../'))
        throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
    return name === '.' ? '' : name;
}

;// CONCATENATED MODULE: ./build/solver/agent/agent.js












/** Incremented when requests, tools or parsing change, so that stored trials no longer count. */
const VERSION = 2;
/**
 * Answers a task with a model that explores the code with read-only tools.
 * @param searchPath where to look for ripgrep, formatted like PATH
 * @param servers additional tools for the model
 */
function createAgentSolver(arm, client, workspaces, clock, searchPath, servers = mcp_servers.NO_SERVERS, onTurn = () => { }) {
    const { prompt, files, order, sampling, extraBody } = arm;
    const { model, limits } = arm.solver;
    const common = { model, sampling, extraBody, answerSchema: null };
    const messages = (task, sample) => withToolInstructions((0,template/* renderMessages */.dg)(prompt, files, task, (0,prompt_order/* showProposals */.B)(task, order, sample)), limits.maxTurns);
    const ownTools = (0,digest/* digestOf */.o)(ALL_TOOLS);
    const tools = [...ALL_TOOLS, ...servers.tools];
    const openTree = createTrees();
    let ripgrep;
    /** The code to read, and the servers with a folder of it. */
    async function openCode(task, signal) {
        const text = await workspaces.open(task, files, 'text', signal);
        try {
            const tree = openTree(text.directory);
            const folder = servers.tools.length === 0 ? null : await workspaces.open(task, files, 'shared', signal);
            const session = folder === null ? mcp_servers.NO_SERVERS.open('') : servers.open(folder.directory);
            const close = async () => {
                await session.close();
                await folder?.release();
                await text.release();
            };
            return { tree, session, close };
        }
        catch (error) {
            await text.release();
            throw error;
        }
    }
    const identity = (0,prompt_digests/* promptDigests */.m)(order, (task, sample) => ({
        version: VERSION,
        origin: client.origin,
        ...common,
        messages: messages(task, sample),
        tools: ownTools,
        ...(servers.identity !== null && { servers: servers.identity }),
        limits,
        repository: workspaces.repository,
        commit: task.commit,
    }));
    return {
        name: 'agent',
        model,
        mostRequests: limits.maxTurns,
        ...(servers.sandbox && { sandbox: servers.sandbox }),
        ...(servers.states.length > 0 && { servers: servers.states }),
        prompt: promptWithToolInstructions((0,template/* promptOf */.Gh)(prompt, files), limits.maxTurns),
        identity,
        messages,
        async solve(task, sample, signal) {
            ripgrep ??= findRipgrep(searchPath);
            const program = await ripgrep;
            const code = await openCode(task, signal);
            const startedAt = clock.elapsed();
            const limit = startTimeLimit(limits.maxMinutes, clock, signal);
            let turns = 0;
            try {
                const solution = await converse({
                    call: { ...common, messages: messages(task, sample) },
                    shown: (0,prompt_order/* showProposals */.B)(task, order, sample),
                    limits,
                    client,
                    tools,
                    bench: {
                        tree: code.tree,
                        filesRead: new Set(),
                        ripgrep: program,
                        servers: code.session,
                        signal: limit.signal,
                    },
                    onTurn(turn, tools) {
                        turns = turn;
                        onTurn({ arm: arm.name, taskId: task.id, sample, turn, tools });
                    },
                });
                return { ...solution, latencyMs: clock.elapsed() - startedAt };
            }
            catch (error) {
                throw limit.isOver && error instanceof failure/* CallFailure */.Rk ? overtime(error, turns, limits) : error;
            }
            finally {
                limit.end();
                await code.close();
            }
        },
    };
}
/** The failure of an agent that was stopped by its time limit. Without a turn, the model may not answer at all. */
function overtime({ requests, cost }, turns, { maxMinutes }) {
    const message = `the agent did not decide within ${maxMinutes} minutes`;
    const hint = 'Raise agent.max-minutes, or lower agent.max-turns.';
    return new failure/* CallFailure */.Rk(turns === 0 ? 'timeout' : 'overtime', message, { requests, cost, fatal: false, hint });
}


/***/ }),

/***/ 6795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openCodeText),
/* harmony export */   a: () => (/* binding */ writeCodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _planned_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49068);






const indexSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        /** Where its text starts, in bytes. */
        at: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        /** Size of the file, which is also that of its text. */
        bytes: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        /** Binary files have no text. */
        isText: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    emptyFolders: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const TEXT = 'text';
const INDEX = 'index.json';
const WRITTEN_AT_ONCE = 4 * 1024 * 1024;
const READ_AT_ONCE = 256 * 1024;
/** Maximum size of a text that stays in memory. */
const KEPT_BYTES = 2 * 1024 * 1024;
const NEWLINE = Buffer.from('\n');
/**
 * Writes the text of code with the arm's files into a new folder.
 * @returns its size on disk in bytes.
 */
async function writeCodeText(code, armFiles, directory, signal) {
    const plan = await (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .X)(code, armFiles, signal);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(directory);
    const files = [];
    const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT), 'wx');
    let at = 0;
    try {
        let parts = [];
        let written = 0;
        for await (const file of (0,_planned_files_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedFiles */ .G)(plan, code, signal)) {
            const text = textOf(file.content);
            files.push({ path: file.path, at, bytes: (text ?? file.content).length, isText: text !== null });
            if (text === null)
                continue;
            parts.push(text, NEWLINE);
            at += text.length + 1;
            if (at - written < WRITTEN_AT_ONCE)
                continue;
            await output.writeFile(Buffer.concat(parts));
            parts = [];
            written = at;
        }
        await output.writeFile(Buffer.concat(parts));
    }
    finally {
        await output.close();
    }
    const index = JSON.stringify({ files, emptyFolders: plan.emptyFolders });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), index);
    return at + Buffer.byteLength(index);
}
/** Opens a folder that `writeCodeText` wrote. */
function openCodeText(directory) {
    const index = indexSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), 'utf8')));
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT);
    const read = createReader(file);
    const size = index.files.reduce((sum, { isText, bytes }) => sum + (isText ? bytes : 0), 0);
    return { ...index, file, read: size <= KEPT_BYTES ? keeping(read) : read };
}
/** Reads the text of files. Searches go from each to the next, so more is read than the file. */
function createReader(file) {
    let start = 0;
    let content = Buffer.alloc(0);
    return ({ at, bytes }) => {
        if (at < start || at + bytes > start + content.length) {
            start = at;
            content = readBytes(file, at, Math.max(bytes, READ_AT_ONCE));
        }
        return content.toString('utf8', at - start, at - start + bytes);
    };
}
function readBytes(file, at, length) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
    try {
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, 0, length, at));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Keeps what was read in memory. */
function keeping(read) {
    const kept = new Map();
    return file => {
        const text = kept.get(file) ?? read(file);
        kept.set(file, text);
        return text;
    };
}
/** Text in UTF-8 with plain line ends; null if it is binary by git's rule. */
function textOf(content) {
    if (content.subarray(0, 8000).includes(0))
        return null;
    const isPlain = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && !content.includes('\r\n') && !content.subarray(0, 3).equals(BYTE_ORDER_MARK);
    if (isPlain)
        return content;
    return Buffer.from(content
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n'));
}
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');


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
