export const id = 6025;
export const ids = [6025];
export const modules = {

/***/ 6025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAgentSolver: () => (/* binding */ createAgentSolver)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1060);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9664);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4974);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7000);
/* harmony import */ var _prompt_digests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8904);
/* harmony import */ var _tool_calls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1808);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9473);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5587);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3412);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6904);
/* harmony import */ var _token_estimate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3468);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4119);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1437);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7413);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9368);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2896);
/* harmony import */ var _bubblewrap_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7812);
/* harmony import */ var _code_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(355);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8500);
























// src/solver/agent/account.ts
const NOTHING = {
	turns: 0,
	requests: 0,
	usage: (0,_usage_js__WEBPACK_IMPORTED_MODULE_12__/* .usageOf */ .Fs)({}),
	cost: 0,
	tokens: 0,
	last: {
		tokens: 0,
		cost: 0
	}
};
function withTurn(account, call, { usage, cost, requests }) {
	const tokens = usage === null ? (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_11__/* .roughTokens */ .O)(call) : usage.inputTokens + usage.outputTokens;
	return {
		turns: account.turns + 1,
		requests: account.requests + requests,
		usage: account.usage === null || usage === null ? null : sum(account.usage, usage),
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_21__/* .plus */ .tY)(account.cost, cost),
		tokens: account.tokens + tokens,
		last: {
			tokens,
			cost: cost ?? 0
		}
	};
}
function withFailure(account, { requests, cost }) {
	return {
		...account,
		requests: account.requests + requests,
		cost: (0,_prices_js__WEBPACK_IMPORTED_MODULE_21__/* .plus */ .tY)(account.cost, cost)
	};
}
function turnsLeft({ turns, tokens, cost, last }, limits) {
	const spent = cost ?? 0;
	const maxCost = limits.maxCost ?? Number.POSITIVE_INFINITY;
	if (turns >= limits.maxTurns || tokens >= limits.maxTokens || spent >= maxCost) return "none";
	return turns + 1 >= limits.maxTurns || tokens + 2 * last.tokens >= limits.maxTokens || spent + 2 * last.cost >= maxCost ? "one" : "more";
}
const sum = (one, other) => ({
	inputTokens: one.inputTokens + other.inputTokens,
	cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
	...(one.cacheWriteTokens ?? other.cacheWriteTokens) !== void 0 && { cacheWriteTokens: (one.cacheWriteTokens ?? 0) + (other.cacheWriteTokens ?? 0) },
	outputTokens: one.outputTokens + other.outputTokens,
	reasoningTokens: one.reasoningTokens + other.reasoningTokens
});

// src/solver/agent/instructions.ts
const toolInstructions = (turns) => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
tools list_folder, read_file, search and find_files before you decide; several can be called at once. Nothing can be
changed or run. You have at most ${turns} answers, calls of tools included. Give your decision by calling submit_decision with the
number of the proposal you choose: that stands in place of any other form of answer you are asked for.`;
const LAST_TURN = "This is your last answer. Call submit_decision now with the number of the proposal you choose.";
function withLastTurn(messages) {
	const last = messages.at(-1);
	if (last === void 0) return [];
	return [...messages.slice(0, -1), {
		...last,
		content: `${last.content}\n\n${LAST_TURN}`
	}];
}
const NO_DECISION = {
	role: "user",
	content: "Your answer names no decision that can be read. Call submit_decision with the number of the proposal you choose."
};
const FORGOTTEN = "[Left out, because the conversation grew too long. Call the tool again if you need this.]";
function withToolInstructions([first, ...rest], turns) {
	const words = toolInstructions(turns);
	if (first?.role === "system") return [{
		role: "system",
		content: `${words}\n\n${first.content}`
	}, ...rest];
	return [
		{
			role: "system",
			content: words
		},
		...first === void 0 ? [] : [first],
		...rest
	];
}
function promptWithToolInstructions([first, ...rest], turns) {
	const words = toolInstructions(turns);
	if (first?.role === "system") return [{
		role: "system",
		template: `${words}\n\n${first.template}`
	}, ...rest];
	return [
		{
			role: "system",
			template: words
		},
		...first === void 0 ? [] : [first],
		...rest
	];
}
function shortened$1(messages) {
	const results = messages.filter((message) => message.role === "tool" && message.content !== FORGOTTEN);
	if (results.length === 0) return null;
	const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
	return messages.map((message) => older.has(message) ? {
		...message,
		content: FORGOTTEN
	} : message);
}

// src/solver/agent/problem.ts
var ToolProblem = class extends Error {};

// src/solver/agent/pattern.ts
const MAX_PATTERN = 500;
const MAX_KEPT = 200;
const kept = /* @__PURE__ */ new Map();
async function compilePattern(source, ignoreCase) {
	const name = `${ignoreCase} ${source}`;
	const known = kept.get(name);
	if (known !== void 0) return known;
	const pattern = await compile(source, ignoreCase);
	const [oldest] = kept.keys();
	if (kept.size >= MAX_KEPT && oldest !== void 0) kept.delete(oldest);
	kept.set(name, pattern);
	return pattern;
}
async function compile(source, ignoreCase) {
	const { RE2JS } = await __webpack_require__.e(/* import() */ 7384).then(__webpack_require__.bind(__webpack_require__, 7384));
	let pattern;
	try {
		pattern = RE2JS.compile(source, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
	} catch (error) {
		const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .errorMessage */ .gJ)(error);
		throw new ToolProblem(`The pattern cannot be used: ${reason}. It takes RE2's syntax, without look-around and backreferences.`);
	}
	if (pattern.programSize() <= MAX_PATTERN) return pattern;
	throw new ToolProblem("The pattern is too large. Search for less at once.");
}
async function compileGlob(glob) {
	const path = glob.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
	return compilePattern(`\\A${path.includes("/") ? "" : "(?:.*/)?"}${(0,_glob_js__WEBPACK_IMPORTED_MODULE_15__/* .globSource */ .sO)(path)}\\z`, false);
}

// src/solver/agent/ripgrep.ts
const MAX_LINES$1 = 5e3;
const MAX_OUTPUT = 1048576;
const NO_MATCH = 1;
function findRipgrep(searchPath) {
	return (0,_bubblewrap_js__WEBPACK_IMPORTED_MODULE_16__/* .findProgram */ .Kp)(process.platform === "win32" ? "rg.exe" : "rg", searchPath);
}
async function matchingLines(program, text, pattern, ignoreCase, signal) {
	const translated = forRipgrep(pattern);
	if (translated === null) return null;
	const words = [
		...[
			"--no-config",
			"--no-messages",
			"--text",
			"--no-filename",
			"--no-line-number",
			"--no-heading",
			"--color=never"
		],
		...[
			"--byte-offset",
			"--max-columns=1",
			`--max-count=${MAX_LINES$1}`
		],
		ignoreCase ? "--ignore-case" : "--case-sensitive",
		`--regexp=${translated}`,
		"--",
		text
	];
	return new Promise((resolve) => {
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_19__.execFile)(program, words, {
			env: {},
			maxBuffer: MAX_OUTPUT,
			signal,
			killSignal: "SIGKILL"
		}, (error, output) => {
			if (error !== null && error.code !== NO_MATCH) return resolve(null);
			const at = [...output.matchAll(/^(\d+):/gm)].map((match) => Number(match[1]));
			resolve({
				at,
				isAll: at.length < MAX_LINES$1
			});
		});
	});
}
const CLASSES = {
	"\\w": "[0-9A-Za-z_]",
	"\\W": "[^0-9A-Za-z_]",
	"\\d": "[0-9]",
	"\\D": "[^0-9]",
	"\\s": "[\\t\\n\\f\\r ]",
	"\\S": "[^\\t\\n\\f\\r ]",
	"\\b": "(?-u:\\b)",
	"\\B": "(?-u:\\B)"
};
const PART = /\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;
const ODD_ANCHOR = /(?<!^|\(|\||\(\?[a-zA-Z]*[:)]|\(\?P?<\w+>)\^|\$(?!$|\)|\|)|\^[*+?{]/;
const NOT_SHARED = /\\[AzQC]|\(\?[a-zA-Z]*-|\{,/;
function forRipgrep(pattern) {
	if (NOT_SHARED.test(pattern) || pattern.match(PART)?.some((part) => /^\[.*--/s.test(part))) return null;
	if (ODD_ANCHOR.test(pattern.replace(PART, (part) => part.length > 1 ? "x" : part))) return null;
	return pattern.replace(PART, (part) => {
		if (!part.startsWith("[") || part.length === 1) return CLASSES[part] ?? part;
		return bracketForRipgrep(part);
	});
}
function bracketForRipgrep(bracket) {
	const [start = ""] = /^\[\^?\]?/.exec(bracket) ?? [];
	const inner = bracket.slice(start.length, -1).replace(/\[:\^?\w+:\]|\\[\s\S]|[\s\S]/g, (part) => CLASSES[part] ?? (/^[[&~]$/.test(part) ? `\\${part}` : part));
	return `${start.replace("]", "\\]")}${inner}]`;
}

// src/solver/agent/yield-to-others.ts
const MAX_HOLD = 10;
function createYieldToOthers() {
	let heldSince = performance.now();
	return async () => {
		if (performance.now() - heldSince <= MAX_HOLD) return;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
		heldSince = performance.now();
	};
}

// src/solver/agent/search.ts
const MAX_FILE = 1048576;
const MAX_WITHOUT_RIPGREP = 2097152;
async function* search(tree, query, program, signal) {
	const pattern = await compilePattern(query.pattern, query.ignoreCase);
	const glob = query.glob === null ? null : await compileGlob(query.glob);
	const all = tree.under(query.place).files.filter(({ isText, bytes }) => isText && bytes <= MAX_FILE);
	const files = glob === null ? all : all.filter((file) => glob.test(file.path));
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const lines = program === null || bytes <= MAX_WITHOUT_RIPGREP ? null : await matchingLines(program, tree.text.file, query.pattern, query.ignoreCase, signal);
	yield* linesIn(tree, lines === null ? files : filesAt(files, lines), pattern, signal);
}
async function* linesIn(tree, files, pattern, signal) {
	const yieldToOthers = createYieldToOthers();
	for (const file of files) {
		await yieldToOthers();
		if (signal.aborted) return;
		const text = tree.text.read(file);
		if (!pattern.test(text)) continue;
		for (const [index, line] of text.split("\n").entries()) if (pattern.test(line)) yield {
			file: file.path,
			line: index + 1,
			text: line
		};
	}
}
function filesAt(files, { at, isAll }) {
	let next = 0;
	return files.filter((file) => {
		while (next < at.length && (at[next] ?? 0) < file.at) next++;
		return next < at.length ? (at[next] ?? 0) <= file.at + file.bytes : !isAll;
	});
}

// src/solver/agent/tools.ts
const MAX_RESULT = 2e4;
const MAX_LINE = 400;
const MAX_NAMES = 500;
const MAX_MATCHES = 100;
const DEFAULT_LINES = 400;
const MAX_LINES = 1e3;
const MAX_SEARCH_MS = 2e4;
const pathSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().max(1e3).describe("Path from the root of the code base, such as src/index.ts.");
const folderSchema = pathSchema.default(".");
const TOOLS = [
	define("list_folder", "Lists the files and folders in a folder.", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path: folderSchema }), listFolder),
	define("read_file", "Reads lines of a text file, each with its number.", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		path: pathSchema,
		start_line: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().min(1).max(1e7).default(1).describe("First line to read."),
		lines: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().min(1).max(MAX_LINES).default(DEFAULT_LINES).describe("How many lines to read.")
	}), readFile),
	define("search", "Finds lines in all files that match a regular expression (RE2 syntax), each as path:line: text.", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		pattern: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).max(1e3).describe("Regular expression for one line."),
		path: folderSchema.describe("Folder or file to search in."),
		glob: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).max(500).optional().describe("Only files that match, such as *.ts or src/**/*.tsx."),
		ignore_case: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)().default(false)
	}), searchLines),
	define("find_files", "Finds files by their path.", (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
		glob: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().min(1).max(500).describe("Such as *Validation*.ts (in any folder) or src/libs/**/*.ts."),
		path: folderSchema.describe("Folder to look in.")
	}), findFiles)
];
const decisionSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	selected_proposal_id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().min(0).max(1e6).describe("Number of the proposal that is chosen."),
	reason: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)().optional().describe("Why, in a sentence.")
});
const SUBMIT = {
	name: "submit_decision",
	description: "Gives your decision, and ends the work.",
	parameters: schemaOf(decisionSchema)
};
const ALL_TOOLS = [...TOOLS.map(({ tool }) => tool), SUBMIT];
const SEARCHING = /* @__PURE__ */ new Set(["search", "find_files"]);
function decisionOf(call) {
	const { data } = decisionSchema.safeParse(parse(call.arguments));
	return data?.selected_proposal_id ?? null;
}
async function useTool({ name, arguments: json }, bench) {
	if (bench.servers.has(name)) return useServer(name, json, bench);
	const used = TOOLS.find(({ tool }) => tool.name === name);
	const names = ALL_TOOLS.map((tool) => tool.name);
	if (used === void 0) return `Error: there is no tool ${name.slice(0, 100)}. ${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .a)(name.slice(0, 100), names)}`;
	try {
		return await used.run(parse(json), bench);
	} catch (error) {
		if (error instanceof ToolProblem) return `Error: ${error.message.slice(0, 2e3)}`;
		if (error instanceof Error && "syscall" in error) return `Error: ${error.message.slice(0, 500)}`;
		throw error;
	}
}
async function useServer(name, json, { servers, signal }) {
	const given = parse(json);
	if (given === null) return "Error: the arguments are not a JSON object.";
	const text = await servers.call(name, given, signal);
	if (text.length <= MAX_RESULT) return text;
	return `${text.slice(0, MAX_RESULT)}\n[cut here: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .integer */ .nd)(text.length - MAX_RESULT)} more characters]`;
}
function parse(json) {
	const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_22__/* .jsonObject */ .o$)(json.trim() === "" ? "{}" : json);
	return value && Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
function define(name, description, schema, run) {
	return {
		tool: {
			name,
			description,
			parameters: schemaOf(schema)
		},
		async run(given, bench) {
			if (given === null) throw new ToolProblem("the arguments are not a JSON object.");
			const parsed = schema.safeParse(given);
			if (!parsed.success) throw new ToolProblem(`the arguments do not fit.\n${(0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1)(parsed.error)}`);
			return run(parsed.data, bench);
		}
	};
}
function schemaOf(schema) {
	const { $schema, ...rest } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl)(schema, { io: "input" });
	return rest;
}
async function listFolder({ path }, { tree }) {
	const names = tree.list(path);
	if (names.length === 0) return "The folder is empty.";
	return withinBounds(names, MAX_NAMES, (shown) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(names.length - shown, "more name")}; use find_files`);
}
async function readFile({ path, start_line, lines }, { tree, filesRead }) {
	const { name, lines: all } = tree.read(path);
	filesRead.add(name);
	if (start_line > all.length) throw new ToolProblem(`${path} has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(all.length, "line")}.`);
	return withinBounds(all.slice(start_line - 1), lines, (shown) => `there are ${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(all.length, "line")}; read on with start_line ${start_line + shown}`, (line, place) => `${start_line + place}\t${shortened(line)}`);
}
async function searchLines(query, { tree, ripgrep, signal }) {
	const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
	const tooLong = AbortSignal.timeout(MAX_SEARCH_MS);
	const found = [];
	for await (const match of search(tree, {
		pattern,
		ignoreCase,
		place,
		glob
	}, ripgrep, AbortSignal.any([signal, tooLong]))) {
		found.push(`${match.file}:${match.line}: ${shortened(match.text.trim())}`);
		if (found.length > MAX_MATCHES) break;
	}
	if (tooLong.aborted) found.push("[The search took too long and was ended; narrow it with path or glob.]");
	if (found.length === 0) return "No line matches.";
	return withinBounds(found, MAX_MATCHES, () => "there is more; narrow it with pattern, path or glob");
}
async function findFiles({ glob, path }, { tree }) {
	const pattern = await compileGlob(glob);
	const { name, files } = tree.under(path);
	const found = files.map((file) => file.path).filter((file) => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, "")));
	if (found.length === 0) return "No file matches.";
	return withinBounds(found, MAX_NAMES, (shown) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(found.length - shown, "more file")}; narrow it`);
}
const shortened = (line) => line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE)} [${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .integer */ .nd)(line.length - MAX_LINE)} more characters]`;
function withinBounds(lines, most, rest, format = (line, _place) => line) {
	const shown = [];
	let length = 0;
	for (const line of lines.slice(0, most)) {
		const text = format(line, shown.length);
		length += text.length + 1;
		if (length > MAX_RESULT) break;
		shown.push(text);
	}
	const text = shown.join("\n");
	return shown.length === lines.length ? text : `${text}\n[cut here: ${rest(shown.length)}]`;
}

// src/solver/agent/conversation.ts
const MAX_CALLS_A_TURN = 16;
const MAX_SAME_CALLS = 3;
const MAX_LEAKS = 3;
async function converse(conversation) {
	const { call, shown, limits, bench, onTurn } = conversation;
	const transcript = [];
	const sameCalls = /* @__PURE__ */ new Map();
	const toolNames = conversation.tools.map(({ name }) => name);
	let messages = call.messages;
	let account = NOTHING;
	let searches = 0;
	let wasAskedAgain = false;
	let isStuck = false;
	let leaks = 0;
	let reply = null;
	const record = (steps) => transcript.push(...steps.map(_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .shortenedStep */ .Z8));
	const end = (answer) => solutionOf(answer, shown, reply, account, transcript, {
		filesRead: bench.filesRead.size,
		searches
	});
	for (;;) {
		const left = turnsLeft(account, limits);
		if (left === "none") return end(CUT);
		const isLast = left === "one" || isStuck;
		const turn = await takeTurn(conversation, messages, account, isLast);
		if (turn.messages !== messages) sameCalls.clear();
		({messages, account, reply} = turn);
		if (reply === null) return end(CUT);
		onTurn?.(account.turns, reply.toolCalls.map(({ name }) => name));
		record(stepsOf(reply));
		const answer = answerOf(reply, shown);
		if (answer.shown !== null || FINAL.has(answer.reading)) return end(answer);
		if (isStuck) return end(STUCK);
		if (!isLast && (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_7__/* .leaksToolCall */ .Ro)(reply, toolNames)) {
			leaks++;
			if (leaks === MAX_LEAKS) throw unparsed(account);
			continue;
		}
		leaks = 0;
		if (reply.toolCalls.length === 0) {
			if (isLast || wasAskedAgain) return end(answer);
			wasAskedAgain = true;
			messages = [...messages, ...askedAgain(reply)];
		} else {
			if (isLast) return end(CUT);
			const results = await callTools(reply, bench, account);
			record(resultSteps(reply, results));
			searches += reply.toolCalls.slice(0, MAX_CALLS_A_TURN).filter(({ name }) => SEARCHING.has(name)).length;
			isStuck = hasRepeated(sameCalls, reply.toolCalls, results);
			messages = [...messages, ...withResults(reply, results)];
		}
	}
}
async function takeTurn({ call, limits, tools, client, bench }, given, before, isLast) {
	let messages = given;
	let account = before;
	for (;;) {
		const asked = isLast ? {
			...call,
			messages: withLastTurn(messages),
			tools: [SUBMIT]
		} : {
			...call,
			messages,
			tools
		};
		try {
			const reply = withToolNames(await client.complete(asked, bench.signal), tools);
			account = withTurn(account, asked, reply);
			if (limits.maxCost !== null && account.cost === null) throw unpriced();
			return {
				messages,
				account,
				reply
			};
		} catch (error) {
			if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk)) throw error;
			account = withFailure(account, error);
			if (error.kind !== "context-too-long" || account.turns === 0) throw error.with(account);
			const shorter = shortened$1(messages);
			if (shorter === null) return {
				messages,
				account,
				reply: null
			};
			messages = shorter;
		}
	}
}
async function callTools({ toolCalls }, bench, account) {
	const results = toolCalls.map((used, index) => {
		if (index >= MAX_CALLS_A_TURN) return TOO_MANY;
		return used.name === SUBMIT.name ? NOT_SUBMITTED : useTool(used, bench);
	});
	const texts = await Promise.all(results).catch((error) => {
		throw error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk ? error.with(account) : error;
	});
	if (!bench.signal.aborted) return texts;
	const { requests, cost } = account;
	throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk("cancelled", "the trial was cancelled", {
		requests,
		cost,
		fatal: false
	});
}
function hasRepeated(counts, calls, results) {
	const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
	for (const call of different) counts.set(call, (counts.get(call) ?? 0) + 1);
	return [...different].some((call) => (counts.get(call) ?? 0) >= MAX_SAME_CALLS);
}
function stepsOf({ latencyMs, cost, usage, text, toolCalls }) {
	return [
		{
			kind: "turn",
			latencyMs: Math.round(latencyMs),
			cost,
			usage
		},
		...text === "" ? [] : [{
			kind: "said",
			text
		}],
		...toolCalls.map(({ name, arguments: given }) => ({
			kind: "used",
			tool: name,
			arguments: given
		}))
	];
}
const resultSteps = ({ toolCalls }, results) => toolCalls.map(({ name }, index) => ({
	kind: "got",
	tool: name,
	text: results[index] ?? ""
}));
function solutionOf(answer, shown, reply, account, transcript, read) {
	const toolCalls = transcript.filter(({ kind }) => kind === "used").length;
	return {
		...(0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .pickOf */ .p)(answer, shown),
		text: reply === null ? "" : wordsOf(reply),
		finishReason: reply?.finishReason ?? null,
		usage: account.usage,
		cost: account.cost,
		requests: account.requests,
		served: reply?.served ?? null,
		sent: reply?.sent ?? {},
		behavior: {
			turns: account.turns,
			toolCalls,
			...read
		},
		transcript: [...transcript]
	};
}
const CUT = {
	reading: "truncated",
	shown: null
};
const STUCK = {
	reading: "stuck",
	shown: null
};
const FINAL = /* @__PURE__ */ new Set(["refused", "unknown-id"]);
const TOO_MANY = `Error: no more than ${MAX_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
const NOT_SUBMITTED = "Error: no decision was taken. Call submit_decision once, with {\"selected_proposal_id\": <number>}.";
const unparsed = ({ requests, cost }) => new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk("malformed-response", "the endpoint leaves tool calls in the text of the model", {
	requests,
	cost,
	fatal: false,
	hint: "Start your server with the tool parser of this model (vLLM: --tool-call-parser; llama.cpp: --jinja), or use another provider."
});
const unpriced = () => new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR("configuration", "agent.max-cost needs a price, and the endpoint reports no cost", { hint: "Add prices for the model under `prices:`, or remove max-cost." });
const askedAgain = (turn) => [{
	role: "assistant",
	content: turn.text.trim() === "" ? "(nothing)" : turn.text,
	...thoughtsOf(turn)
}, NO_DECISION];
const withResults = (turn, results) => [{
	role: "assistant",
	content: turn.text,
	toolCalls: turn.toolCalls.map(wellFormed),
	...thoughtsOf(turn)
}, ...turn.toolCalls.map(({ id }, index) => ({
	role: "tool",
	toolCallId: id,
	content: results[index] ?? ""
}))];
function answerOf(reply, shown) {
	const ids = shown.map((one) => one.shown);
	if (reply.toolCalls.length === 0) return (0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .readAnswer */ .J)(reply, ids);
	const submitted = reply.toolCalls.filter(({ name }) => name === SUBMIT.name).map((one) => submittedIn(one, reply, ids));
	const [first] = submitted;
	return first === void 0 || submitted.some((one) => one.shown !== first.shown) ? {
		reading: "unparseable",
		shown: null
	} : first;
}
function submittedIn(call, { finishReason }, ids) {
	const id = decisionOf(call);
	if (id === null) return (0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .readAnswer */ .J)({
		text: call.arguments,
		refusal: null,
		finishReason
	}, ids);
	return ids.includes(id) ? {
		reading: "json",
		shown: id
	} : {
		reading: "unknown-id",
		shown: null
	};
}
function withToolNames(reply, tools) {
	const names = tools.map(({ name }) => name);
	return {
		...reply,
		toolCalls: reply.toolCalls.map((call) => ({
			...call,
			name: (0,_tool_calls_js__WEBPACK_IMPORTED_MODULE_7__/* .toolNamed */ .uA)(call.name, names)
		}))
	};
}
const thoughtsOf = ({ reasoning, served }) => ({
	reasoning,
	host: served.host
});
const wellFormed = (call) => ({
	...call,
	name: call.name.replaceAll(/[^\w-]/g, "_").slice(0, 64),
	arguments: parse(call.arguments) === null ? "{}" : call.arguments.trim() || "{}"
});
const wordsOf = ({ text, refusal, toolCalls }) => [text || (refusal ?? ""), ...toolCalls.filter(({ name }) => name === SUBMIT.name).map((call) => call.arguments)].filter((part) => part !== "").join("\n");

// src/solver/agent/time-limit.ts
const MAX_WAIT_MS = 2 ** 31 - 1;
function startTimeLimit(minutes, clock, run) {
	const ended = new AbortController();
	const overtime = new AbortController();
	clock.sleep(Math.min(minutes * 6e4, MAX_WAIT_MS), ended.signal).then(() => overtime.abort(), () => {});
	return {
		signal: AbortSignal.any([run, overtime.signal]),
		get isOver() {
			return overtime.signal.aborted && !run.aborted;
		},
		end: () => ended.abort()
	};
}

// src/solver/agent/tree.ts
const LEFT_OUT = /(?:^|\/)(?:\.hg|\.svn|node_modules|bower_components)\//;
const MAX_TREES = 16;
function createTrees() {
	const trees = /* @__PURE__ */ new Map();
	return (directory) => {
		const tree = trees.get(directory) ?? openTree((0,_code_text_js__WEBPACK_IMPORTED_MODULE_17__/* .openCodeText */ .F)(directory));
		trees.delete(directory);
		trees.set(directory, tree);
		const [oldest = directory] = trees.keys();
		if (trees.size > MAX_TREES) trees.delete(oldest);
		return tree;
	};
}
function openTree(text) {
	const files = new Map(text.files.map((file) => [file.path, file]));
	const folders = foldersOf(text);
	function nearest(missing) {
		const bare = (name) => node_path__WEBPACK_IMPORTED_MODULE_18__.posix.parse(name).name.toLowerCase();
		const alike = under("").files.filter((file) => bare(file.path) === bare(missing));
		if (alike.length === 0) return "List its folder, or look for it with find_files.";
		return `There is ${alike.slice(0, 5).map((file) => file.path).join(", ")}.`;
	}
	function under(asked) {
		const name = inside(asked);
		const file = files.get(name);
		if (file !== void 0) return {
			name,
			files: [file]
		};
		if (!folders.has(name)) throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
		const start = name === "" ? "" : `${name}/`;
		return {
			name,
			files: text.files.filter((one) => one.path.startsWith(start) && !LEFT_OUT.test(one.path.slice(start.length)))
		};
	}
	return {
		under,
		text,
		list(folder) {
			const name = inside(folder);
			const names = folders.get(name);
			if (names !== void 0) return names;
			if (files.has(name)) throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
			throw new ToolProblem(`There is no ${folder}. ${nearest(name)}`);
		},
		read(asked) {
			const name = inside(asked);
			const file = files.get(name);
			if (folders.has(name)) throw new ToolProblem(`${asked} is a folder. List it with list_folder.`);
			if (file === void 0) throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
			if (!file.isText) throw new ToolProblem(`${asked} is no text: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_14__/* .count */ .U9)(file.bytes, "byte")}.`);
			return {
				name,
				lines: text.read(file).replace(/\n$/, "").split("\n")
			};
		}
	};
}
function foldersOf({ files, emptyFolders }) {
	const folders = /* @__PURE__ */ new Map([["", []]]);
	const namesIn = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const names = [];
		folders.set(folder, names);
		const [above, name] = split(folder);
		namesIn(above).push(`${name}/`);
		return names;
	};
	for (const folder of emptyFolders) namesIn(folder);
	for (const file of files) {
		const [folder, name] = split(file.path);
		namesIn(folder).push(name);
	}
	const isFolder = (name) => Number(name.endsWith("/"));
	for (const names of folders.values()) names.sort((a, b) => isFolder(b) - isFolder(a) || (a < b ? -1 : 1));
	return folders;
}
function split(file) {
	const end = file.lastIndexOf("/");
	return [file.slice(0, Math.max(0, end)), file.slice(end + 1)];
}
const PATHS = "Paths count from the root of the code base, such as src/index.ts.";
function inside(asked) {
	if (asked.includes("\0")) throw new ToolProblem("A path cannot hold a null byte.");
	if (node_path__WEBPACK_IMPORTED_MODULE_18__.posix.isAbsolute(asked) || node_path__WEBPACK_IMPORTED_MODULE_18__.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
	const name = node_path__WEBPACK_IMPORTED_MODULE_18__.posix.normalize(asked.replaceAll("\\", "/")).replace(/\/$/, "");
	if (name === ".." || name.startsWith("../")) throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
	return name === "." ? "" : name;
}

// src/solver/agent/agent.ts
const VERSION = 3;
function createAgentSolver(arm, client, workspaces, clock, searchPath, servers = _servers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_SERVERS */ .v, onTurn = () => {}) {
	const { prompt, files, order, sampling, extraBody } = arm;
	const { model, limits } = arm.solver;
	const common = {
		model,
		sampling,
		extraBody,
		answerSchema: null
	};
	const messages = (task, sample) => withToolInstructions((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMessages */ .dg)(prompt, files, task, (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample)), limits.maxTurns);
	const ownTools = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .o)(ALL_TOOLS);
	const tools = [...ALL_TOOLS, ...servers.tools];
	const openTree = createTrees();
	let ripgrep;
	async function openCode(task, signal) {
		const text = await workspaces.open(task, files, "text", signal);
		try {
			const tree = openTree(text.directory);
			const folder = servers.tools.length === 0 ? null : await workspaces.open(task, files, "shared", signal);
			const session = folder === null ? _servers_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_SERVERS */ .v.open("") : servers.open(folder.directory);
			const close = async () => {
				await session.close();
				await folder?.release();
				await text.release();
			};
			return {
				tree,
				session,
				close
			};
		} catch (error) {
			await text.release();
			throw error;
		}
	}
	const identity = (0,_prompt_digests_js__WEBPACK_IMPORTED_MODULE_6__/* .promptDigests */ .m)(order, (task, sample) => ({
		version: VERSION,
		origin: client.origin,
		...common,
		messages: messages(task, sample),
		tools: ownTools,
		...servers.identity !== null && { servers: servers.identity },
		limits,
		repository: workspaces.repository,
		commit: task.commit
	}));
	return {
		name: "agent",
		model,
		maxRequests: limits.maxTurns,
		...servers.sandbox && { sandbox: servers.sandbox },
		...servers.states.length > 0 && { servers: servers.states },
		prompt: promptWithToolInstructions((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .promptOf */ .Gh)(prompt, files), limits.maxTurns),
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
				return {
					...await converse({
						call: {
							...common,
							messages: messages(task, sample)
						},
						shown: (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .showProposals */ .B)(task, order, sample),
						limits,
						client,
						tools,
						bench: {
							tree: code.tree,
							filesRead: /* @__PURE__ */ new Set(),
							ripgrep: program,
							servers: code.session,
							signal: limit.signal
						},
						onTurn(turn, tools) {
							turns = turn;
							onTurn({
								arm: arm.name,
								taskId: task.id,
								sample,
								turn,
								tools
							});
						}
					}),
					latencyMs: clock.elapsed() - startedAt
				};
			} catch (error) {
				throw limit.isOver && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk ? overtime(error, turns, limits) : error;
			} finally {
				limit.end();
				await code.close();
			}
		}
	};
}
function overtime({ requests, cost }, turns, { maxMinutes }) {
	const message = `the agent did not decide within ${maxMinutes} minutes`;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(turns === 0 ? "timeout" : "overtime", message, {
		requests,
		cost,
		fatal: false,
		hint: "Raise agent.max-minutes, or lower agent.max-turns."
	});
}



/***/ }),

/***/ 355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openCodeText),
/* harmony export */   a: () => (/* binding */ writeCodeText)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _write_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);







// src/solver/workspace/code-text.ts
const indexSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		at: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		bytes: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(),
		isText: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
	})),
	emptyFolders: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)())
});
const TEXT = "text";
const INDEX = "index.json";
const WRITTEN_AT_ONCE = 4194304;
const READ_AT_ONCE = 262144;
const KEPT_BYTES = 2097152;
const NEWLINE = Buffer.from("\n");
async function writeCodeText(code, armFiles, directory, signal) {
	const plan = await (0,_write_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .planCode */ .nO)(code, armFiles, signal);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(directory);
	const files = [];
	const output = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.open)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT), "wx");
	let at = 0;
	try {
		let parts = [];
		let written = 0;
		for await (const file of (0,_write_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedFiles */ .G)(plan, code, signal)) {
			const text = textOf(file.content);
			files.push({
				path: file.path,
				at,
				bytes: (text ?? file.content).length,
				isText: text !== null
			});
			if (text === null) continue;
			parts.push(text, NEWLINE);
			at += text.length + 1;
			if (at - written < WRITTEN_AT_ONCE) continue;
			await output.writeFile(Buffer.concat(parts));
			parts = [];
			written = at;
		}
		await output.writeFile(Buffer.concat(parts));
	} finally {
		await output.close();
	}
	const index = JSON.stringify({
		files,
		emptyFolders: plan.emptyFolders
	});
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), index);
	return at + Buffer.byteLength(index);
}
function openCodeText(directory) {
	const index = indexSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, INDEX), "utf8")));
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, TEXT);
	const read = createReader(file);
	const size = index.files.reduce((sum, { isText, bytes }) => sum + (isText ? bytes : 0), 0);
	return {
		...index,
		file,
		read: size <= KEPT_BYTES ? keeping(read) : read
	};
}
function createReader(file) {
	let start = 0;
	let content = Buffer.alloc(0);
	return ({ at, bytes }) => {
		if (at < start || at + bytes > start + content.length) {
			start = at;
			content = readBytes(file, at, Math.max(bytes, READ_AT_ONCE));
		}
		return content.toString("utf8", at - start, at - start + bytes);
	};
}
function readBytes(file, at, length) {
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, "r");
	try {
		const bytes = Buffer.allocUnsafe(length);
		return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(descriptor, bytes, 0, length, at));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(descriptor);
	}
}
function keeping(read) {
	const kept = /* @__PURE__ */ new Map();
	return (file) => {
		const text = kept.get(file) ?? read(file);
		kept.set(file, text);
		return text;
	};
}
function textOf(content) {
	if (content.subarray(0, 8e3).includes(0)) return null;
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_4__.isUtf8)(content) && !content.includes("\r\n") && !content.subarray(0, 3).equals(BYTE_ORDER_MARK)) return content;
	return Buffer.from(content.toString("utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
}
const BYTE_ORDER_MARK = Buffer.from("﻿");



/***/ }),

/***/ 5587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TA: () => (/* binding */ argumentWords),
/* harmony export */   Z8: () => (/* binding */ shortenedStep),
/* harmony export */   ZG: () => (/* binding */ filesReadBy),
/* harmony export */   nX: () => (/* binding */ linesShown)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/trial/steps.ts
function actionsOf(steps) {
	const results = /* @__PURE__ */ new Map();
	const waiting = [];
	const strays = /* @__PURE__ */ new Set();
	for (const step of steps) {
		if (step.kind === "used") waiting.push(step);
		if (step.kind !== "got") continue;
		const index = waiting.findIndex(({ tool }) => tool === step.tool);
		const [use] = index === -1 ? [] : waiting.splice(index, 1);
		if (use === void 0) strays.add(step);
		else results.set(use, step.text);
	}
	let turns = 0;
	return steps.flatMap((step) => {
		if (step.kind === "turn") return [{
			...step,
			number: ++turns
		}];
		if (step.kind === "said") return [step];
		if (step.kind === "used") return [{
			...step,
			result: results.get(step) ?? null
		}];
		return strays.has(step) ? [{
			kind: "used",
			tool: step.tool,
			arguments: "",
			result: step.text
		}] : [];
	});
}
const READING = /^(?:mcp__\w+?__)?(?:read|read_(?:text_|multiple_|media_)?files?|readfiles?|view(?:_file)?)$/i;
const readArguments = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({
	path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	file_path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filePath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	filepath: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().optional(),
	files: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H)({ path: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)() })).optional(),
	paths: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)()).optional()
});
function filesReadBy({ tool, arguments: given }) {
	if (!READING.test(tool)) return [];
	const { data } = readArguments.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data?.files !== void 0) return data.files.map(({ path }) => path);
	if (data?.paths !== void 0) return data.paths;
	return [data?.path ?? data?.file_path ?? data?.filePath ?? data?.filepath ?? given];
}
function argumentWords(given) {
	const { data } = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
		(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)()
	])).safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(given));
	if (data === void 0) return given;
	return Object.entries(data).map(([name, value]) => `${name}: ${value}`).join(", ");
}
function linesShown(result) {
	const numbers = [...result.matchAll(/^\s*(\d+)[\t|:→ ]/gm)].map((match) => Number(match[1]));
	if (2 * numbers.length < result.trimEnd().split("\n").length) return null;
	const [from] = numbers;
	const to = numbers.at(-1);
	return from === void 0 || to === void 0 ? null : {
		from,
		to
	};
}
const MAX_STEP = 4e3;
function shortenedStep(step) {
	if (step.kind === "turn") return step;
	return step.kind === "used" ? {
		...step,
		arguments: shortened(step.arguments)
	} : {
		...step,
		text: shortened(step.text)
	};
}
function shortened(text) {
	if (text.length <= MAX_STEP) return text;
	const half = MAX_STEP / 2;
	return `${text.slice(0, half)}\n[… ${text.length - MAX_STEP} characters …]\n${text.slice(-2e3)}`;
}
function lineCount(result) {
	return {
		lines: result.split("\n").length,
		isLeast: /\n\[… \d+ characters …\]\n/.test(result)
	};
}



/***/ }),

/***/ 3468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roughTokens),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
// src/model/token-estimate.ts
const TOKENS_OF_A_MESSAGE = 4;
const TOKENS_OF_A_REPLY_START = 3;
function textOf(message) {
	if (message.role !== "assistant" || message.toolCalls === void 0) return message.content;
	return [message.content, ...message.toolCalls.flatMap((call) => [call.name, call.arguments])].join("\n");
}
const textsOfTools = /* @__PURE__ */ new WeakMap();
function textOfTools(tools) {
	if (tools === void 0) return "";
	const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
	textsOfTools.set(tools, text);
	return text;
}
function roughTokens({ messages, tools }) {
	const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
	return Math.ceil((characters + textOfTools(tools).length) / 4);
}
function estimateTokens(messages, tools) {
	return messages.reduce((sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE, TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools)));
}
const LONG = 1e4;
const MAX_REMEMBERED = 8;
const remembered = /* @__PURE__ */ new Map();
function tokensIn(text) {
	if (text.length < LONG) return count(text);
	const known = remembered.get(text);
	if (known !== void 0) return known;
	const tokens = count(text);
	const [oldest] = remembered.keys();
	if (remembered.size >= MAX_REMEMBERED && oldest !== void 0) remembered.delete(oldest);
	remembered.set(text, tokens);
	return tokens;
}
const [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	if (code === 10 || code === 13) return LINE;
	if (code === 32 || code === 9) return SPACE;
	if (code >= 48 && code <= 57) return DIGIT;
	if (code >= 97 && code <= 122) return LOWER;
	return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
const SCRIPTS = [
	[592, .65],
	[1328, .27],
	[1792, .4],
	[3584, .38],
	[11904, 1],
	[44032, .85],
	[55296, .65],
	[57344, 1],
	[65536, .85]
];
const MAX_WORD = 7;
const CHARACTERS_OF_A_LONG_WORD = 5.5;
const DATA = 30;
const CHARACTERS_OF_DATA = 1.5;
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
		} else if (unbroken > 0) {
			tokens += moreForData(unbroken, tokensOfUnbroken);
			unbroken = tokensOfUnbroken = 0;
		}
		previous = kind;
		start = end;
	}
	return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
function moreForData(length, tokens) {
	return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
	return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
function endOfRun(text, start, kind) {
	let end = start + 1;
	if (kind === FOREIGN) return end;
	const code = text.charCodeAt(start);
	let own = kind;
	while (end < text.length) {
		const next = kindAt(text, end);
		if (end === start + 1 && kind === UPPER && next === LOWER) own = LOWER;
		if (next !== own || kind === SYMBOL && text.charCodeAt(end) !== code) break;
		end++;
	}
	return end;
}
function costOf(code, kind, length, previous) {
	switch (kind) {
		case SPACE: return length === 1 ? 0 : 1 + length / 64;
		case LINE: return (previous === SYMBOL ? .5 : 1) + length / 64;
		case DIGIT: return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
		case SYMBOL:
			if (length > 1) return 1 + length / 64;
			return previous === SYMBOL ? .5 : .95;
		case FOREIGN: return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
		default: return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
	}
}



/***/ }),

/***/ 1808:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ joinToolCalls),
/* harmony export */   Ro: () => (/* binding */ leaksToolCall),
/* harmony export */   bU: () => (/* binding */ toolCallsSchema),
/* harmony export */   uA: () => (/* binding */ toolNamed),
/* harmony export */   xO: () => (/* binding */ legacyCallSchema)
/* harmony export */ });
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1060);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);



// src/model/tool-calls.ts
const pieceSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	index: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)().nullish().catch(null),
	id: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(null),
	function: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
		name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)().nullish().catch(null),
		arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([(0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).transform((value) => JSON.stringify(value))]).nullish().catch(null)
	}),
	extra_content: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)(), (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).nullish().catch(null)
});
const toolCallsSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)((0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()).transform((values) => values.flatMap((value) => pieceSchema.safeParse(value).data ?? [])).nullish().catch(null);
const legacyCallSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
	name: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(),
	arguments: (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)()
}).transform((called) => toolCallsSchema.parse([{ function: called }]) ?? null).nullish().catch(null);
function joinToolCalls(messages, streamed) {
	const calls = [];
	const latest = /* @__PURE__ */ new Map();
	for (const piece of messages.flat()) {
		const { index = null, id, function: called } = piece;
		const known = !streamed ? void 0 : index === null ? calls.at(-1) : latest.get(index);
		if (called.name && (known === void 0 || begins(piece, known))) {
			const call = {
				index,
				id: id ?? "",
				name: called.name,
				pieces: [],
				scan: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .Ey)(),
				extra: null
			};
			calls.push(call);
			if (index !== null) latest.set(index, call);
			extend(call, piece);
		} else if (known !== void 0) extend(known, piece);
	}
	const ids = /* @__PURE__ */ new Set();
	return calls.map(({ id, name, pieces, extra }, place) => {
		const isOwn = id !== "" && !ids.has(id);
		ids.add(id);
		return {
			id: isOwn ? id : `call_${place}`,
			name: name.replace(/<\|.*$/s, ""),
			arguments: decodedOnce(pieces.join("")),
			...extra !== null && { extra: { extra_content: extra } }
		};
	});
}
function extend(call, { function: { arguments: json }, extra_content: extra = null }) {
	call.pieces.push(json ?? "");
	call.scan.add(json ?? "");
	call.extra ??= extra;
}
function decodedOnce(json) {
	if (json.trim() === "null") return "";
	if (/^\{\}\s*\{/.test(json)) return json.slice(2);
	if (!json.trimStart().startsWith("\"")) return json;
	const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOrUndefined */ ._D)(json);
	return typeof inner === "string" && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(inner) !== null ? inner : json;
}
function begins({ id, function: { name } }, known) {
	if (id) return id !== known.id;
	return name !== known.name || known.scan.isWhole;
}
const CALL_MARK = /<\|tool_calls?_(?:section_)?begin\|>|<｜(?:tool▁calls?▁begin|DSML)｜|<\|?(?:\w+[:_])?tool_calls?\|?>|<function=|<invoke name=|\[TOOL_CALLS\]|<\|python_tag\|>|<\|channel\|>commentary|\bcall:\w+\{|^\s*(?:```\w*\s*)?\{\s*"name"\s*:/;
const NAME_WITHIN = 200;
function leaksToolCall({ text, reasoning, toolCalls }, names) {
	if (toolCalls.length > 0) return false;
	const thoughts = reasoning?.reasoning_content ?? reasoning?.reasoning;
	const words = text.trim() === "" && typeof thoughts === "string" ? thoughts : text;
	const mark = CALL_MARK.exec(words);
	if (mark === null) return false;
	const after = words.slice(mark.index, mark.index + NAME_WITHIN);
	return names.some((name) => after.includes(name));
}
function toolNamed(name, names) {
	if (names.includes(name)) return name;
	const bare = name.trim().replace(/:\d+$/, "").replace(/^.*[.:/]/s, "");
	return names.includes(bare) ? bare : name;
}



/***/ })

};
