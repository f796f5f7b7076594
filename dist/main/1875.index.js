export const id = 1875;
export const ids = [1875];
export const modules = {

/***/ 21875:
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
var shared_digest = __webpack_require__(64050);
// EXTERNAL MODULE: ./build/solver/mcp/servers.js + 3 modules
var mcp_servers = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(52005);
// EXTERNAL MODULE: ./build/shared/format.js
var format = __webpack_require__(41753);
// EXTERNAL MODULE: ./build/solver/answer.js
var answer = __webpack_require__(96422);
// EXTERNAL MODULE: ./build/model/token-estimate.js
var token_estimate = __webpack_require__(49058);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/shared/did-you-mean.js
var did_you_mean = __webpack_require__(16793);
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
const LARGEST_PATTERN = 500;
/** Number of cached patterns: agents repeat searches, and compiling takes a millisecond. */
const MOST_KEPT = 200;
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
    if (kept.size >= MOST_KEPT && oldest !== undefined)
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
    if (pattern.programSize() <= LARGEST_PATTERN)
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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/solver/agent/yield-to-others.js

/** How long work may block all other trials, in milliseconds. */
const LONGEST_HOLD = 10;
/** Starts the clock for one piece of work. */
function createYieldToOthers() {
    let heldSince = performance.now();
    return async () => {
        if (performance.now() - heldSince <= LONGEST_HOLD)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        heldSince = performance.now();
    };
}

;// CONCATENATED MODULE: ./build/solver/agent/tree.js





/** Never searched: history and installed packages. Packages are readable by explicit path, `.git` never. */
const LEFT_OUT = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components']);
/** Maximum size of a file; larger ones are generated, or data. */
const LARGEST_SEARCHED = 1024 * 1024;
const LARGEST_READ = 10 * LARGEST_SEARCHED;
const MOST_FILES = 200_000;
/** Maximum characters of text cached per tree for the next search. */
const tree_MOST_KEPT = 8 * 1024 * 1024;
/** Number of trees cached for later trials of their tasks. */
const MOST_TREES = 16;
/** Opens trees, once per folder for all trials. Folders are expected not to change. */
function createTrees() {
    /** Sorted by last use, oldest first. */
    const trees = new Map();
    return root => {
        const tree = trees.get(root) ?? openTree(root);
        trees.delete(root);
        trees.set(root, tree);
        const [oldest = root] = trees.keys();
        if (trees.size > MOST_TREES)
            trees.delete(oldest);
        return tree;
    };
}
/** @param root absolute path without links */
function openTree(root) {
    const places = new Map();
    const texts = new Map();
    let kept = 0;
    /** The real path of a place, and its path relative to the root. */
    async function find(asked) {
        if (asked.includes('\0'))
            throw new ToolProblem('A path cannot hold a null byte.');
        if (external_node_path_.posix.isAbsolute(asked) || external_node_path_.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
            throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
        }
        const plain = inside(external_node_path_.normalize(asked.replaceAll('\\', '/')), asked);
        let real;
        try {
            real = external_node_fs_.realpathSync.native(external_node_path_.join(root, plain));
        }
        catch (error) {
            // Without the root, there is nothing near.
            if (plain === '.')
                throw error;
            throw new ToolProblem(`There is no ${asked}. ${await nearest(plain)}`);
        }
        // Checked again after resolving links.
        return { real, name: inside(external_node_path_.relative(root, real), asked).replaceAll(external_node_path_.sep, '/') };
    }
    async function nearest(missing) {
        const { files } = await under('');
        const bare = (name) => external_node_path_.parse(name).name.toLowerCase();
        const alike = files.filter(file => bare(file) === bare(missing)).slice(0, 5);
        if (alike.length > 0)
            return `There is ${alike.join(', ')}.`;
        return 'List its folder, or look for it with find_files.';
    }
    async function walk(name) {
        const place = await find(name);
        if ((0,external_node_fs_.statSync)(place.real).isFile())
            return { name: place.name, folder: null, files: [place.name] };
        const files = [];
        await collect(place.real, place.name, files, createYieldToOthers());
        return { name: place.name, folder: place.real, files };
    }
    function under(name) {
        const known = places.get(name);
        if (known !== undefined)
            return known;
        const walking = walk(name);
        places.set(name, walking);
        // What failed for one trial may work for the next, as when too many files were open.
        walking.catch(() => places.delete(name));
        return walking;
    }
    return {
        under,
        async list(folder) {
            const { real } = await find(folder);
            if (!(0,external_node_fs_.statSync)(real).isDirectory())
                throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
            return (0,external_node_fs_.readdirSync)(real, { withFileTypes: true })
                .filter(entry => !isHistory(entry.name))
                .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
                .sort((a, b) => Number(b.endsWith('/')) - Number(a.endsWith('/')) || (a < b ? -1 : 1));
        },
        async read(file) {
            const { real, name } = await find(file);
            const found = (0,external_node_fs_.statSync)(real);
            if (found.isDirectory())
                throw new ToolProblem(`${file} is a folder. List it with list_folder.`);
            const text = found.isFile() && found.size <= LARGEST_READ ? textOf((0,external_node_fs_.readFileSync)(real)) : null;
            if (text === null)
                throw new ToolProblem(`${file} is no text, or too large: ${(0,format/* count */.U9)(found.size, 'byte')}.`);
            return { name, lines: text.replace(/\n$/, '').split('\n') };
        },
        text(file) {
            const known = texts.get(file);
            if (known !== undefined)
                return known;
            const text = searchedText(external_node_path_.join(root, file));
            kept += text?.length ?? 0;
            if (kept <= tree_MOST_KEPT)
                texts.set(file, text);
            return text;
        },
    };
}
function searchedText(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const length = (0,external_node_fs_.readSync)(descriptor, searched);
        return length > LARGEST_SEARCHED ? null : textOf(searched.subarray(0, length));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** One more byte than allowed, to detect larger files. */
const searched = Buffer.alloc(LARGEST_SEARCHED + 1);
const PATHS = 'Paths count from the root of the code base, such as src/index.ts.';
const isHistory = (name) => name.toLowerCase() === '.git';
/** @throws ToolProblem if a path leaves the root or enters its history */
function inside(name, asked) {
    const parts = name.split(external_node_path_.sep);
    if (parts[0] === '..' || external_node_path_.isAbsolute(name))
        throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
    if (parts.some(isHistory))
        throw new ToolProblem(`There is no ${asked}.`);
    return name;
}
/** Folders and files sorted by name, like ripgrep. */
async function collect(folder, name, files, yieldToOthers) {
    await yieldToOthers();
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (files.length >= MOST_FILES)
            return;
        if (LEFT_OUT.has(entry.name))
            continue;
        const place = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory())
            await collect(external_node_path_.join(folder, entry.name), place, files, yieldToOthers);
        else if (entry.isFile())
            files.push(place);
    }
}
/** Text with plain line endings; null if it is binary by git's rule. */
function textOf(content) {
    if (content.subarray(0, 8000).includes(0))
        return null;
    return content
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./build/solver/agent/ripgrep.js





const MOST_OUTPUT = 64 * 1024 * 1024;
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
/**
 * Files below a folder in which ripgrep finds a match, by relative path, possibly with extra ones. Unsorted, because
 * sorting makes ripgrep single-threaded. Null if it cannot tell, as for patterns that only RE2 supports.
 */
function filesMatching(program, folder, pattern, ignoreCase, signal) {
    const words = [
        ...['--no-config', '--no-ignore', '--hidden', '--no-messages', '--text', '--crlf'],
        ...['--files-with-matches', '--null', '--path-separator=/'],
        `--max-filesize=${LARGEST_SEARCHED}`,
        ...[...LEFT_OUT].map(name => `--glob=!${name}`),
        ignoreCase ? '--ignore-case' : '--case-sensitive',
        `--regexp=${pattern}`,
        '--',
        './',
    ];
    return new Promise(resolve => {
        const options = { cwd: folder, env: {}, maxBuffer: MOST_OUTPUT, signal, killSignal: 'SIGKILL' };
        (0,external_node_child_process_.execFile)(program, words, options, (error, output) => {
            if (error !== null && error.code !== NO_MATCH)
                resolve(null);
            else
                resolve(new Set(output.split('\0').map(file => file.slice('./'.length))));
        });
    });
}

;// CONCATENATED MODULE: ./build/solver/agent/search.js



/** Number of files above which ripgrep is faster than reading them here. */
const MOST_READ = 2000;
/**
 * Finds matching lines in order. The caller can stop iterating, or abort the signal.
 * @param program ripgrep, or null to search without
 * @throws ToolProblem if the query is invalid.
 */
async function* search(tree, query, program, signal) {
    const pattern = await compilePattern(query.pattern, query.ignoreCase);
    const glob = query.glob === null ? null : await compileGlob(query.glob);
    const { name, folder, files: all } = await tree.under(query.place);
    const files = glob === null ? all : all.filter(file => glob.test(file));
    // ripgrep only preselects files. Matches are decided here, so that they are the same without it.
    const matching = program === null || folder === null || files.length <= MOST_READ
        ? null
        : await filesMatching(program, folder, query.pattern, query.ignoreCase, signal);
    const start = name === '' ? 0 : name.length + 1;
    const read = matching === null ? files : files.filter(file => matching.has(file.slice(start)));
    yield* linesIn(tree, read, pattern, signal);
}
async function* linesIn(tree, files, pattern, signal) {
    const yieldToOthers = createYieldToOthers();
    for (const file of files) {
        await yieldToOthers();
        if (signal.aborted)
            return;
        const text = tree.text(file);
        // Most files have no match, and searching the whole text is faster than searching lines.
        if (text === null || !pattern.test(text))
            continue;
        for (const [place, line] of text.split('\n').entries()) {
            if (pattern.test(line))
                yield { file, line: place + 1, text: line };
        }
    }
}

;// CONCATENATED MODULE: ./build/solver/agent/tools.js







/** Maximum characters of a result, and of a line. */
const LONGEST_RESULT = 20_000;
const LONGEST_LINE = 400;
const MOST_NAMES = 500;
const MOST_MATCHES = 100;
const USUAL_LINES = 400;
const MOST_LINES = 1000;
const LONGEST_SEARCH_MS = 20_000;
const pathSchema = schemas/* string */.YjP().max(1000).describe('Path from the root of the code base, such as src/index.ts.');
const folderSchema = pathSchema.default('.');
const TOOLS = [
    tools_define('list_folder', 'Lists the files and folders in a folder.', schemas/* object */.Ikc({ path: folderSchema }), listFolder),
    tools_define('read_file', 'Reads lines of a text file, each with its number.', schemas/* object */.Ikc({
        path: pathSchema,
        start_line: schemas/* int */.Whr().min(1).max(10_000_000).default(1).describe('First line to read.'),
        lines: schemas/* int */.Whr().min(1).max(MOST_LINES).default(USUAL_LINES).describe('How many lines to read.'),
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
    if (text.length <= LONGEST_RESULT)
        return text;
    return `${text.slice(0, LONGEST_RESULT)}\n[cut here: ${(0,format/* integer */.nd)(text.length - LONGEST_RESULT)} more characters]`;
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
    const names = await tree.list(path);
    if (names.length === 0)
        return 'The folder is empty.';
    return withinBounds(names, MOST_NAMES, shown => `${(0,format/* count */.U9)(names.length - shown, 'more name')}; use find_files`);
}
async function readFile({ path, start_line, lines }, { tree, filesRead }) {
    const { name, lines: all } = await tree.read(path);
    filesRead.add(name);
    if (start_line > all.length)
        throw new ToolProblem(`${path} has ${(0,format/* count */.U9)(all.length, 'line')}.`);
    const asked = all.slice(start_line - 1).map((line, place) => `${start_line + place}\t${shortened(line)}`);
    return withinBounds(asked, lines, shown => `there are ${(0,format/* count */.U9)(all.length, 'line')}; read on with start_line ${start_line + shown}`);
}
async function searchLines(query, { tree, ripgrep, signal }) {
    const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
    const tooLong = AbortSignal.timeout(LONGEST_SEARCH_MS);
    const found = [];
    for await (const match of search(tree, { pattern, ignoreCase, place, glob }, ripgrep, AbortSignal.any([signal, tooLong]))) {
        found.push(`${match.file}:${match.line}: ${shortened(match.text.trim())}`);
        if (found.length > MOST_MATCHES)
            break;
    }
    if (tooLong.aborted)
        found.push('[The search took too long and was ended; narrow it with path or glob.]');
    if (found.length === 0)
        return 'No line matches.';
    return withinBounds(found, MOST_MATCHES, () => 'there is more; narrow it with pattern, path or glob');
}
async function findFiles({ glob, path }, { tree }) {
    const pattern = await compileGlob(glob);
    const { name, files } = await tree.under(path);
    // A glob is relative to the searched folder or to the root.
    const found = files.filter(file => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, '')));
    if (found.length === 0)
        return 'No file matches.';
    return withinBounds(found, MOST_NAMES, shown => `${(0,format/* count */.U9)(found.length - shown, 'more file')}; narrow it`);
}
const shortened = (line) => line.length <= LONGEST_LINE
    ? line
    : `${line.slice(0, LONGEST_LINE)} [${(0,format/* integer */.nd)(line.length - LONGEST_LINE)} more characters]`;
/** As many lines as fit, plus one line on how to get the rest. */
function withinBounds(lines, most, rest) {
    let length = 0;
    const fitting = lines.slice(0, most).findIndex(line => {
        length += line.length + 1;
        return length > LONGEST_RESULT;
    });
    const shown = fitting === -1 ? Math.min(most, lines.length) : fitting;
    const text = lines.slice(0, shown).join('\n');
    return shown === lines.length ? text : `${text}\n[cut here: ${rest(shown)}]`;
}

;// CONCATENATED MODULE: ./build/solver/agent/words.js
/** Instructions on the tools. The arm's own prompt describes the task. */
const toolWords = (turns) => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
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
function withToolWords([first, ...rest], turns) {
    const words = toolWords(turns);
    if (first?.role === 'system')
        return [{ role: 'system', content: `${words}\n\n${first.content}` }, ...rest];
    return [{ role: 'system', content: words }, ...(first === undefined ? [] : [first]), ...rest];
}
/** The same, before a task is filled in. */
function promptWithToolWords([first, ...rest], turns) {
    const words = toolWords(turns);
    if (first?.role === 'system')
        return [{ role: 'system', template: `${words}\n\n${first.template}` }, ...rest];
    return [{ role: 'system', template: words }, ...(first === undefined ? [] : [first]), ...rest];
}
/** The conversation without the older half of its results; null if there is nothing left to remove. */
function words_shortened(messages) {
    const results = messages.filter(message => message.role === 'tool' && message.content !== FORGOTTEN);
    if (results.length === 0)
        return null;
    const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
    return messages.map(message => (older.has(message) ? { ...message, content: FORGOTTEN } : message));
}

;// CONCATENATED MODULE: ./build/solver/agent/conversation.js







/** Maximum tool calls per turn, against runaway models. */
const MAX_CALLS_A_TURN = 16;
/** Number of identical results for the same call that counts as stuck. */
const MAX_SAME_CALLS = 3;
/** Maximum characters per step of a transcript. */
const LONGEST_STEP = 4000;
/**
 * Runs a model with its tools until it decides or reaches a limit. Running out of turns, tokens or dollars is the model's
 * own fault and ends in `truncated`, as does a conversation too long for the context even without results. After the
 * third identical call with the same result, it may only decide, and is `stuck` if it does not.
 * @throws CallFailure if a call failed, so that there is no answer.
 */
async function converse({ call, shown, limits, tools, client, bench, onTurn, }) {
    const transcript = [];
    let messages = call.messages;
    let account = NOTHING;
    let toolCalls = 0;
    let searches = 0;
    let wasAskedAgain = false;
    let isStuck = false;
    const sameCalls = new Map();
    let reply = null;
    for (;;) {
        const left = turnsLeft(account, limits);
        if (left === 'none')
            return end(CUT);
        const isLast = left === 'one' || isStuck;
        if (isLast)
            messages = [...messages, LAST_TURN];
        reply = await ask(isLast);
        if (reply === null)
            return end(CUT);
        const { latencyMs, cost, usage } = reply;
        transcript.push({ kind: 'turn', latencyMs: Math.round(latencyMs), cost, usage });
        onTurn?.(account.turns, reply.toolCalls.map(({ name }) => name));
        if (reply.text !== '')
            step({ kind: 'said', text: reply.text });
        for (const used of reply.toolCalls)
            step({ kind: 'used', tool: used.name, arguments: used.arguments });
        toolCalls += reply.toolCalls.length;
        const answer = answerOf(reply, shown);
        if (answer.shown !== null || FINAL.has(answer.reading))
            return end(answer);
        if (reply.toolCalls.length === 0) {
            if (isStuck)
                return end(STUCK);
            if (isLast || wasAskedAgain)
                return end(answer);
            wasAskedAgain = true;
            messages = [
                ...messages,
                { role: 'assistant', content: reply.text || '(nothing)', ...thoughtsOf(reply) },
                NO_DECISION,
            ];
        }
        else {
            if (isLast)
                return end(isStuck ? STUCK : CUT);
            const results = await resultsOf(reply);
            isStuck = hasRepeated(reply.toolCalls, results);
            messages = [...messages, ...asMessages(reply, results)];
        }
    }
    /** One turn; null if the conversation cannot be shortened to fit the model's context. */
    async function ask(isLast) {
        for (;;) {
            try {
                const asked = { ...call, messages, tools: isLast ? [SUBMIT] : tools };
                const answered = await client.complete(asked, bench.signal);
                account = withTurn(account, asked, answered);
                if (limits.maxCost !== null && account.cost === null)
                    throw unpriced();
                return answered;
            }
            catch (error) {
                if (!(error instanceof failure/* CallFailure */.R))
                    throw error;
                account = withFailure(account, error);
                // Before the first turn, the task is too long; later, the results are.
                if (error.kind !== 'context-too-long' || account.turns === 0)
                    throw error.with(account);
                const shorter = words_shortened(messages);
                if (shorter === null)
                    return null;
                // The replacement text says how to get removed results again.
                sameCalls.clear();
                messages = shorter;
            }
        }
    }
    /** Whether one of a turn's calls was repeated too often with the same result. */
    function hasRepeated(calls, results) {
        const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
        for (const call of different)
            sameCalls.set(call, (sameCalls.get(call) ?? 0) + 1);
        return [...different].some(call => (sameCalls.get(call) ?? 0) >= MAX_SAME_CALLS);
    }
    /** Tool results of a turn. */
    async function resultsOf(turn) {
        const results = await Promise.all(turn.toolCalls.map((used, index) => (index < MAX_CALLS_A_TURN ? result(used) : TOO_MANY)));
        if (bench.signal.aborted) {
            const { requests, cost } = account;
            throw new failure/* CallFailure */.R('cancelled', 'the trial was cancelled', { requests, cost, hopeless: false });
        }
        for (const [index, used] of turn.toolCalls.entries()) {
            step({ kind: 'got', tool: used.name, text: results[index] ?? '' });
        }
        return results;
    }
    async function result(used) {
        if (used.name === SUBMIT.name)
            return NOT_SUBMITTED;
        if (SEARCHING.has(used.name))
            searches++;
        try {
            return await useTool(used, bench);
        }
        catch (error) {
            throw error instanceof failure/* CallFailure */.R ? error.with(account) : error;
        }
    }
    function step(taken) {
        transcript.push(taken.kind === 'used'
            ? { ...taken, arguments: bounded(taken.arguments) }
            : { ...taken, text: bounded(taken.text) });
    }
    function end(answer) {
        const position = shown.findIndex(one => one.shown === answer.shown);
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
            behaviour: { turns: account.turns, toolCalls, filesRead: bench.filesRead.size, searches },
            transcript,
        };
    }
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
/** A turn as sent back to the model, and its tool results. */
const asMessages = (turn, results) => [
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
const bounded = (text) => text.length <= LONGEST_STEP
    ? text
    : `${text.slice(0, LONGEST_STEP)}\n[${(0,format/* integer */.nd)(text.length - LONGEST_STEP)} more characters]`;

;// CONCATENATED MODULE: ./build/solver/agent/agent.js










/** Incremented when requests, tools or parsing change, so that stored trials no longer count. */
const VERSION = 2;
/** Maximum delay of `setTimeout`. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;
/**
 * Answers a task with a model that explores the code with read-only tools.
 * @param searchPath where to look for ripgrep, formatted like PATH
 * @param servers additional tools for the model
 */
function createAgentSolver(arm, client, workspaces, clock, searchPath, servers = mcp_servers.NO_SERVERS, onTurn = () => { }) {
    const { prompt, files, order, sampling, extraBody } = arm;
    const { model, limits } = arm.solver;
    const common = { model, sampling, extraBody, answerSchema: null };
    const messages = (task, sample) => withToolWords((0,template/* renderMessages */.dg)(prompt, files, task, (0,prompt_order/* showProposals */.B)(task, order, sample)), limits.maxTurns);
    const ownTools = (0,shared_digest/* digestOf */.o)(ALL_TOOLS);
    const tools = [...ALL_TOOLS, ...servers.tools];
    const digests = new Map();
    const openTree = createTrees();
    let ripgrep;
    return {
        name: 'agent',
        model,
        mostRequests: limits.maxTurns,
        ...(servers.sandbox && { sandbox: servers.sandbox }),
        ...(servers.states.length > 0 && { servers: servers.states }),
        prompt: promptWithToolWords((0,template/* promptOf */.Gh)(prompt, files), limits.maxTurns),
        identity(task, sample) {
            // If all samples of a task have the same prompt, it is hashed once.
            const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
            const known = digests.get(name);
            if (known !== undefined)
                return known;
            const digest = (0,shared_digest/* digestOf */.o)({
                version: VERSION,
                origin: client.origin,
                ...common,
                messages: messages(task, sample),
                tools: ownTools,
                ...(servers.identity !== null && { servers: servers.identity }),
                limits,
                repository: workspaces.repository,
                commit: task.commit,
            });
            digests.set(name, digest);
            return digest;
        },
        messages,
        async solve(task, sample, signal) {
            ripgrep ??= findRipgrep(searchPath);
            const program = await ripgrep;
            const workspace = await workspaces.open(task, files, 'shared', signal);
            const startedAt = clock.elapsed();
            const finished = new AbortController();
            const overtime = new AbortController();
            const stop = AbortSignal.any([signal, overtime.signal]);
            const session = servers.open(workspace.directory);
            let answered = false;
            const complete = async (call, abort) => {
                const reply = await client.complete(call, abort);
                answered = true;
                return reply;
            };
            clock.sleep(Math.min(limits.maxMinutes * 60_000, LONGEST_WAIT_MS), finished.signal).then(() => overtime.abort(), () => { });
            try {
                const solution = await converse({
                    call: { ...common, messages: messages(task, sample) },
                    shown: (0,prompt_order/* showProposals */.B)(task, order, sample),
                    limits,
                    client: { complete },
                    tools,
                    bench: {
                        tree: openTree(workspace.directory),
                        filesRead: new Set(),
                        ripgrep: program,
                        servers: session,
                        signal: stop,
                    },
                    onTurn: (turn, tools) => onTurn({ arm: arm.name, taskId: task.id, sample, turn, tools }),
                });
                return { ...solution, latencyMs: clock.elapsed() - startedAt };
            }
            catch (error) {
                if (!overtime.signal.aborted || signal.aborted || !(error instanceof failure/* CallFailure */.R))
                    throw error;
                throw new failure/* CallFailure */.R(answered ? 'overtime' : 'timeout', `the agent did not decide within ${limits.maxMinutes} minutes`, {
                    requests: error.requests,
                    cost: error.cost,
                    hopeless: false,
                    hint: 'Raise agent.max-minutes, or lower agent.max-turns.',
                });
            }
            finally {
                finished.abort();
                await session.close();
                await workspace.release();
            }
        },
    };
}


/***/ })

};
