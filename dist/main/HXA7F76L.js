import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  openCodeText
} from "./FII6I3ZM.js";
import {
  globSource
} from "./CFTHPGPE.js";
import {
  roughTokens
} from "./UO3F4TOY.js";
import {
  NO_SERVERS
} from "./B5FANYOY.js";
import "./DSUXDX72.js";
import "./XLX3YS7W.js";
import {
  count,
  integer
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import {
  readAnswer
} from "./RXXJD67Y.js";
import {
  promptOf,
  renderMessages
} from "./2HZX77PQ.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  showProposals
} from "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import {
  shortenedStep
} from "./C4P4I5AZ.js";
import "./OV7Y2LNC.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./7YXN3FKB.js";
import {
  parseJson
} from "./73WKNOLH.js";
import "./6X2GCNVO.js";
import "./DMBXXGWR.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/solver/agent/account.ts
var NOTHING = {
  turns: 0,
  requests: 0,
  usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 },
  cost: 0,
  tokens: 0,
  last: { tokens: 0, cost: 0 }
};
function withTurn(account, call, { usage, cost, requests }) {
  const tokens = usage === null ? roughTokens(call) : usage.inputTokens + usage.outputTokens;
  return {
    turns: account.turns + 1,
    requests: account.requests + requests,
    usage: account.usage === null || usage === null ? null : sum(account.usage, usage),
    cost: account.cost === null || cost === null ? null : account.cost + cost,
    tokens: account.tokens + tokens,
    last: { tokens, cost: cost ?? 0 }
  };
}
function withFailure(account, { requests, cost }) {
  return {
    ...account,
    requests: account.requests + requests,
    cost: account.cost === null || cost === null ? null : account.cost + cost
  };
}
function turnsLeft({ turns, tokens, cost, last }, limits) {
  const spent = cost ?? 0;
  const maxCost = limits.maxCost ?? Number.POSITIVE_INFINITY;
  if (turns >= limits.maxTurns || tokens >= limits.maxTokens || spent >= maxCost) return "none";
  const isLast = turns + 1 >= limits.maxTurns || tokens + 2 * last.tokens >= limits.maxTokens || spent + 2 * last.cost >= maxCost;
  return isLast ? "one" : "more";
}
var sum = (one, other) => ({
  inputTokens: one.inputTokens + other.inputTokens,
  cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
  ...(one.cacheWriteTokens ?? other.cacheWriteTokens) !== void 0 && {
    cacheWriteTokens: (one.cacheWriteTokens ?? 0) + (other.cacheWriteTokens ?? 0)
  },
  outputTokens: one.outputTokens + other.outputTokens,
  reasoningTokens: one.reasoningTokens + other.reasoningTokens
});

// src/solver/agent/instructions.ts
var toolInstructions = (turns) => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
tools list_folder, read_file, search and find_files before you decide; several can be called at once. Nothing can be
changed or run. You have at most ${turns} answers, calls of tools included. Give your decision by calling submit_decision with the
number of the proposal you choose: that stands in place of any other form of answer you are asked for.`;
var LAST_TURN = {
  role: "user",
  content: "This is your last answer. Call submit_decision now with the number of the proposal you choose."
};
var NO_DECISION = {
  role: "user",
  content: "Your answer names no decision that can be read. Call submit_decision with the number of the proposal you choose."
};
var FORGOTTEN = "[Left out, because the conversation grew too long. Call the tool again if you need this.]";
function withToolInstructions([first, ...rest], turns) {
  const words = toolInstructions(turns);
  if (first?.role === "system") return [{ role: "system", content: `${words}

${first.content}` }, ...rest];
  return [{ role: "system", content: words }, ...first === void 0 ? [] : [first], ...rest];
}
function promptWithToolInstructions([first, ...rest], turns) {
  const words = toolInstructions(turns);
  if (first?.role === "system") return [{ role: "system", template: `${words}

${first.template}` }, ...rest];
  return [{ role: "system", template: words }, ...first === void 0 ? [] : [first], ...rest];
}
function shortened(messages) {
  const results = messages.filter((message) => message.role === "tool" && message.content !== FORGOTTEN);
  if (results.length === 0) return null;
  const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
  return messages.map((message) => older.has(message) ? { ...message, content: FORGOTTEN } : message);
}

// src/solver/agent/problem.ts
var ToolProblem = class extends Error {
};

// src/solver/agent/pattern.ts
var MAX_PATTERN = 500;
var MAX_KEPT = 200;
var kept = /* @__PURE__ */ new Map();
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
  const { RE2JS } = await import("./MOO5MXEF.js");
  let pattern;
  try {
    pattern = RE2JS.compile(source, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ToolProblem(
      `The pattern cannot be used: ${reason}. It takes RE2's syntax, without look-around and backreferences.`
    );
  }
  if (pattern.programSize() <= MAX_PATTERN) return pattern;
  throw new ToolProblem("The pattern is too large. Search for less at once.");
}
async function compileGlob(glob) {
  const path3 = glob.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
  return compilePattern(`\\A${path3.includes("/") ? "" : "(?:.*/)?"}${globSource(path3)}\\z`, false);
}

// src/solver/agent/ripgrep.ts
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
var MAX_LINES = 5e3;
var MAX_OUTPUT = 1024 * 1024;
var NO_MATCH = 1;
async function findRipgrep(searchPath) {
  for (const folder of searchPath.split(path.delimiter).filter((folder2) => path.isAbsolute(folder2))) {
    const program = path.join(folder, process.platform === "win32" ? "rg.exe" : "rg");
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false
    );
    if (isThere) return program;
  }
  return null;
}
async function matchingLines(program, text, pattern, ignoreCase, signal) {
  const translated = forRipgrep(pattern);
  if (translated === null) return null;
  const words = [
    ...["--no-config", "--no-messages", "--text", "--no-filename", "--no-line-number", "--no-heading", "--color=never"],
    // Only positions are needed, and lines can be long.
    ...["--byte-offset", "--max-columns=1", `--max-count=${MAX_LINES}`],
    ignoreCase ? "--ignore-case" : "--case-sensitive",
    `--regexp=${translated}`,
    "--",
    text
  ];
  return new Promise((resolve) => {
    const options = { env: {}, maxBuffer: MAX_OUTPUT, signal, killSignal: "SIGKILL" };
    execFile(program, words, options, (error, output) => {
      if (error !== null && error.code !== NO_MATCH) return resolve(null);
      const at = [...output.matchAll(/^(\d+):/gm)].map((match) => Number(match[1]));
      resolve({ at, isAll: at.length < MAX_LINES });
    });
  });
}
var CLASSES = {
  "\\w": "[0-9A-Za-z_]",
  "\\W": "[^0-9A-Za-z_]",
  "\\d": "[0-9]",
  "\\D": "[^0-9]",
  "\\s": "[\\t\\n\\f\\r ]",
  "\\S": "[^\\t\\n\\f\\r ]",
  "\\b": "(?-u:\\b)",
  "\\B": "(?-u:\\B)"
};
var PART = /\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;
var NOT_SHARED = /\\[AzQC]|\(\?[a-zA-Z]*-|\{,/;
function forRipgrep(pattern) {
  if (NOT_SHARED.test(pattern) || pattern.match(PART)?.some((part) => /^\[.*--/s.test(part))) return null;
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
import { setImmediate as nextTurn } from "node:timers/promises";
var MAX_HOLD = 10;
function createYieldToOthers() {
  let heldSince = performance.now();
  return async () => {
    if (performance.now() - heldSince <= MAX_HOLD) return;
    await nextTurn();
    heldSince = performance.now();
  };
}

// src/solver/agent/search.ts
var MAX_FILE = 1024 * 1024;
var MAX_WITHOUT_RIPGREP = 2 * 1024 * 1024;
var PIECE_BYTES = 256 * 1024;
async function* search(tree, query, program, signal) {
  const pattern = await compilePattern(query.pattern, query.ignoreCase);
  const glob = query.glob === null ? null : await compileGlob(query.glob);
  const all = tree.under(query.place).files.filter(({ isText, bytes: bytes2 }) => isText && bytes2 <= MAX_FILE);
  const files = glob === null ? all : all.filter((file) => glob.test(file.path));
  const bytes = files.reduce((sum2, file) => sum2 + file.bytes, 0);
  const lines = program === null || bytes <= MAX_WITHOUT_RIPGREP ? null : await matchingLines(program, tree.text.place, query.pattern, query.ignoreCase, signal);
  const read = lines === null ? files : filesAt(files, lines);
  yield* linesIn(tree, read, pattern, lines === null && canJoin(query.pattern), signal);
}
async function* linesIn(tree, files, pattern, joins, signal) {
  const yieldToOthers = createYieldToOthers();
  for (const { from, to, files: joined } of piecesOf(files, joins ? PIECE_BYTES : 0)) {
    await yieldToOthers();
    if (signal.aborted) return;
    if (joined.length > 1 && !pattern.test(tree.text.read(from, to))) continue;
    for (const { path: path3, at, bytes } of joined) {
      await yieldToOthers();
      if (signal.aborted) return;
      const text = tree.text.read(at, at + bytes);
      if (!pattern.test(text)) continue;
      for (const [index, line] of text.split("\n").entries()) {
        if (pattern.test(line)) yield { file: path3, line: index + 1, text: line };
      }
    }
  }
}
function* piecesOf(files, mostBytes) {
  let piece = null;
  for (const file of files) {
    const to = file.at + file.bytes;
    if (piece !== null && file.at === piece.to + 1 && to - piece.from <= mostBytes) {
      piece.files.push(file);
      piece.to = to;
      continue;
    }
    if (piece !== null) yield piece;
    piece = { from: file.at, to, files: [file] };
  }
  if (piece !== null) yield piece;
}
var canJoin = (pattern) => !/\\[Az]|\(\?[a-zA-Z]*-/.test(pattern);
function filesAt(files, { at, isAll }) {
  let next = 0;
  return files.filter((file) => {
    while (next < at.length && (at[next] ?? 0) < file.at) next++;
    return next < at.length ? (at[next] ?? 0) <= file.at + file.bytes : !isAll;
  });
}

// src/solver/agent/tools.ts
var MAX_RESULT = 2e4;
var MAX_LINE = 400;
var MAX_NAMES = 500;
var MAX_MATCHES = 100;
var DEFAULT_LINES = 400;
var MAX_LINES2 = 1e3;
var MAX_SEARCH_MS = 2e4;
var pathSchema = external_exports.string().max(1e3).describe("Path from the root of the code base, such as src/index.ts.");
var folderSchema = pathSchema.default(".");
var TOOLS = [
  define("list_folder", "Lists the files and folders in a folder.", external_exports.object({ path: folderSchema }), listFolder),
  define(
    "read_file",
    "Reads lines of a text file, each with its number.",
    external_exports.object({
      path: pathSchema,
      start_line: external_exports.int().min(1).max(1e7).default(1).describe("First line to read."),
      lines: external_exports.int().min(1).max(MAX_LINES2).default(DEFAULT_LINES).describe("How many lines to read.")
    }),
    readFile
  ),
  define(
    "search",
    "Finds lines in all files that match a regular expression (RE2 syntax), each as path:line: text.",
    external_exports.object({
      pattern: external_exports.string().min(1).max(1e3).describe("Regular expression for one line."),
      path: folderSchema.describe("Folder or file to search in."),
      glob: external_exports.string().min(1).max(500).optional().describe("Only files that match, such as *.ts or src/**/*.tsx."),
      ignore_case: external_exports.boolean().default(false)
    }),
    searchLines
  ),
  define(
    "find_files",
    "Finds files by their path.",
    external_exports.object({
      glob: external_exports.string().min(1).max(500).describe("Such as *Validation*.ts (in any folder) or src/libs/**/*.ts."),
      path: folderSchema.describe("Folder to look in.")
    }),
    findFiles
  )
];
var decisionSchema = external_exports.object({
  selected_proposal_id: external_exports.int().min(0).max(1e6).describe("Number of the proposal that is chosen."),
  reason: external_exports.string().optional().describe("Why, in a sentence.")
});
var SUBMIT = {
  name: "submit_decision",
  description: "Gives your decision, and ends the work.",
  parameters: schemaOf(decisionSchema)
};
var ALL_TOOLS = [...TOOLS.map(({ tool }) => tool), SUBMIT];
var SEARCHING = /* @__PURE__ */ new Set(["search", "find_files"]);
function decisionOf(call) {
  const { data } = decisionSchema.safeParse(parse(call.arguments));
  return data?.selected_proposal_id ?? null;
}
async function useTool({ name, arguments: json }, bench) {
  if (bench.servers.has(name)) return useServer(name, json, bench);
  const used = TOOLS.find(({ tool }) => tool.name === name);
  const names = ALL_TOOLS.map((tool) => tool.name);
  if (used === void 0)
    return `Error: there is no tool ${name.slice(0, 100)}. ${didYouMean(name.slice(0, 100), names)}`;
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
  return `${text.slice(0, MAX_RESULT)}
[cut here: ${integer(text.length - MAX_RESULT)} more characters]`;
}
function parse(json) {
  try {
    const value = parseJson(json.trim() === "" ? "{}" : json);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
  } catch {
    return null;
  }
}
function define(name, description, schema, run) {
  return {
    tool: { name, description, parameters: schemaOf(schema) },
    async run(given, bench) {
      if (given === null) throw new ToolProblem("the arguments are not a JSON object.");
      const parsed = schema.safeParse(given);
      if (!parsed.success) throw new ToolProblem(`the arguments do not fit.
${external_exports.prettifyError(parsed.error)}`);
      return run(parsed.data, bench);
    }
  };
}
function schemaOf(schema) {
  const { $schema, ...rest } = external_exports.toJSONSchema(schema, { io: "input" });
  return rest;
}
async function listFolder({ path: path3 }, { tree }) {
  const names = tree.list(path3);
  if (names.length === 0) return "The folder is empty.";
  return withinBounds(names, MAX_NAMES, (shown) => `${count(names.length - shown, "more name")}; use find_files`);
}
async function readFile({ path: path3, start_line, lines }, { tree, filesRead }) {
  const { name, lines: all } = tree.read(path3);
  filesRead.add(name);
  if (start_line > all.length) throw new ToolProblem(`${path3} has ${count(all.length, "line")}.`);
  const asked = all.slice(start_line - 1).map((line, place) => `${start_line + place}	${shortened2(line)}`);
  return withinBounds(
    asked,
    lines,
    (shown) => `there are ${count(all.length, "line")}; read on with start_line ${start_line + shown}`
  );
}
async function searchLines(query, { tree, ripgrep, signal }) {
  const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
  const tooLong = AbortSignal.timeout(MAX_SEARCH_MS);
  const found = [];
  for await (const match of search(
    tree,
    { pattern, ignoreCase, place, glob },
    ripgrep,
    AbortSignal.any([signal, tooLong])
  )) {
    found.push(`${match.file}:${match.line}: ${shortened2(match.text.trim())}`);
    if (found.length > MAX_MATCHES) break;
  }
  if (tooLong.aborted) found.push("[The search took too long and was ended; narrow it with path or glob.]");
  if (found.length === 0) return "No line matches.";
  return withinBounds(found, MAX_MATCHES, () => "there is more; narrow it with pattern, path or glob");
}
async function findFiles({ glob, path: path3 }, { tree }) {
  const pattern = await compileGlob(glob);
  const { name, files } = tree.under(path3);
  const found = files.map((file) => file.path).filter((file) => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, "")));
  if (found.length === 0) return "No file matches.";
  return withinBounds(found, MAX_NAMES, (shown) => `${count(found.length - shown, "more file")}; narrow it`);
}
var shortened2 = (line) => line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE)} [${integer(line.length - MAX_LINE)} more characters]`;
function withinBounds(lines, most, rest) {
  let length = 0;
  const fitting = lines.slice(0, most).findIndex((line) => {
    length += line.length + 1;
    return length > MAX_RESULT;
  });
  const shown = fitting === -1 ? Math.min(most, lines.length) : fitting;
  const text = lines.slice(0, shown).join("\n");
  return shown === lines.length ? text : `${text}
[cut here: ${rest(shown)}]`;
}

// src/solver/agent/conversation.ts
var MAX_CALLS_A_TURN = 16;
var MAX_SAME_CALLS = 3;
async function converse({
  call,
  shown,
  limits,
  tools,
  client,
  bench,
  onTurn
}) {
  const transcript = [];
  let messages = call.messages;
  let account = NOTHING;
  let toolCalls = 0;
  let searches = 0;
  let wasAskedAgain = false;
  let isStuck = false;
  const sameCalls = /* @__PURE__ */ new Map();
  let reply = null;
  for (; ; ) {
    const left = turnsLeft(account, limits);
    if (left === "none") return end(CUT);
    const isLast = left === "one" || isStuck;
    if (isLast) messages = [...messages, LAST_TURN];
    reply = await ask(isLast);
    if (reply === null) return end(CUT);
    const { latencyMs, cost, usage } = reply;
    step({ kind: "turn", latencyMs: Math.round(latencyMs), cost, usage });
    onTurn?.(
      account.turns,
      reply.toolCalls.map(({ name }) => name)
    );
    if (reply.text !== "") step({ kind: "said", text: reply.text });
    for (const used of reply.toolCalls) step({ kind: "used", tool: used.name, arguments: used.arguments });
    toolCalls += reply.toolCalls.length;
    const answer = answerOf(reply, shown);
    if (answer.shown !== null || FINAL.has(answer.reading)) return end(answer);
    if (reply.toolCalls.length === 0) {
      if (isStuck) return end(STUCK);
      if (isLast || wasAskedAgain) return end(answer);
      wasAskedAgain = true;
      messages = [
        ...messages,
        { role: "assistant", content: reply.text || "(nothing)", ...thoughtsOf(reply) },
        NO_DECISION
      ];
    } else {
      if (isLast) return end(isStuck ? STUCK : CUT);
      const results = await resultsOf(reply);
      isStuck = hasRepeated(reply.toolCalls, results);
      messages = [...messages, ...asMessages(reply, results)];
    }
  }
  async function ask(isLast) {
    for (; ; ) {
      try {
        const asked = { ...call, messages, tools: isLast ? [SUBMIT] : tools };
        const answered = await client.complete(asked, bench.signal);
        account = withTurn(account, asked, answered);
        if (limits.maxCost !== null && account.cost === null) throw unpriced();
        return answered;
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        account = withFailure(account, error);
        if (error.kind !== "context-too-long" || account.turns === 0) throw error.with(account);
        const shorter = shortened(messages);
        if (shorter === null) return null;
        sameCalls.clear();
        messages = shorter;
      }
    }
  }
  function hasRepeated(calls, results) {
    const different = new Set(calls.map(({ name, arguments: given }, index) => `${name} ${given} ${results[index]}`));
    for (const call2 of different) sameCalls.set(call2, (sameCalls.get(call2) ?? 0) + 1);
    return [...different].some((call2) => (sameCalls.get(call2) ?? 0) >= MAX_SAME_CALLS);
  }
  async function resultsOf(turn) {
    const results = await Promise.all(
      turn.toolCalls.map((used, index) => index < MAX_CALLS_A_TURN ? result(used) : TOO_MANY)
    );
    if (bench.signal.aborted) {
      const { requests, cost } = account;
      throw new CallFailure("cancelled", "the trial was cancelled", { requests, cost, fatal: false });
    }
    for (const [index, used] of turn.toolCalls.entries()) {
      step({ kind: "got", tool: used.name, text: results[index] ?? "" });
    }
    return results;
  }
  async function result(used) {
    if (used.name === SUBMIT.name) return NOT_SUBMITTED;
    if (SEARCHING.has(used.name)) searches++;
    try {
      return await useTool(used, bench);
    } catch (error) {
      throw error instanceof CallFailure ? error.with(account) : error;
    }
  }
  function step(taken) {
    transcript.push(shortenedStep(taken));
  }
  function end(answer) {
    const position = shown.findIndex((one) => one.shown === answer.shown);
    return {
      reading: answer.reading,
      proposalId: shown[position]?.proposal.id ?? null,
      position: position === -1 ? null : position,
      text: reply === null ? "" : wordsOf(reply),
      finishReason: reply?.finishReason ?? null,
      usage: account.usage,
      cost: account.cost,
      requests: account.requests,
      served: reply?.served ?? null,
      sent: reply?.sent ?? {},
      behaviour: { turns: account.turns, toolCalls, filesRead: bench.filesRead.size, searches },
      transcript
    };
  }
}
var CUT = { reading: "truncated", shown: null };
var STUCK = { reading: "stuck", shown: null };
var FINAL = /* @__PURE__ */ new Set(["refused", "unknown-id"]);
var TOO_MANY = `Error: no more than ${MAX_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
var NOT_SUBMITTED = 'Error: no decision was taken. Call submit_decision once, with {"selected_proposal_id": <number>}.';
var unpriced = () => new Failure("configuration", "agent.max-cost needs a price, and the endpoint reports no cost", {
  hint: "Add prices for the model under `prices:`, or remove max-cost."
});
var asMessages = (turn, results) => [
  { role: "assistant", content: turn.text, toolCalls: turn.toolCalls.map(wellFormed), ...thoughtsOf(turn) },
  ...turn.toolCalls.map(({ id }, index) => ({ role: "tool", toolCallId: id, content: results[index] ?? "" }))
];
function answerOf(reply, shown) {
  const ids = shown.map((one) => one.shown);
  if (reply.toolCalls.length === 0) return readAnswer(reply, ids);
  const submitted = reply.toolCalls.filter(({ name }) => name === SUBMIT.name).map((one) => submittedIn(one, ids));
  const [first] = submitted;
  return first === void 0 || submitted.some((one) => one.shown !== first.shown) ? { reading: "unparseable", shown: null } : first;
}
function submittedIn(call, ids) {
  const id = decisionOf(call);
  if (id === null) return readAnswer({ text: call.arguments, refusal: null, finishReason: null }, ids);
  return ids.includes(id) ? { reading: "json", shown: id } : { reading: "unknown-id", shown: null };
}
var thoughtsOf = ({ reasoning, served }) => ({ reasoning, host: served.host });
var wellFormed = (call) => ({
  ...call,
  name: call.name.replaceAll(/[^\w-]/g, "_").slice(0, 64),
  arguments: parse(call.arguments) === null ? "{}" : call.arguments.trim() || "{}"
});
var wordsOf = ({ text, refusal, toolCalls }) => [text || (refusal ?? ""), ...toolCalls.filter(({ name }) => name === SUBMIT.name).map((call) => call.arguments)].filter((part) => part !== "").join("\n");

// src/solver/agent/tree.ts
import path2 from "node:path";
var LEFT_OUT = /(?:^|\/)(?:\.hg|\.svn|node_modules|bower_components)\//;
var MAX_TREES = 16;
function createTrees() {
  const trees = /* @__PURE__ */ new Map();
  return (directory) => {
    const tree = trees.get(directory) ?? openTree(openCodeText(directory));
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
    const bare = (name) => path2.posix.parse(name).name.toLowerCase();
    const alike = under("").files.filter((file) => bare(file.path) === bare(missing));
    if (alike.length === 0) return "List its folder, or look for it with find_files.";
    return `There is ${alike.slice(0, 5).map((file) => file.path).join(", ")}.`;
  }
  function under(asked) {
    const name = inside(asked);
    const file = files.get(name);
    if (file !== void 0) return { name, files: [file] };
    if (!folders.has(name)) throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
    const start = name === "" ? "" : `${name}/`;
    const below = text.files.filter((one) => one.path.startsWith(start) && !LEFT_OUT.test(one.path.slice(start.length)));
    return { name, files: below };
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
      if (!file.isText) throw new ToolProblem(`${asked} is no text: ${count(file.bytes, "byte")}.`);
      const lines = text.read(file.at, file.at + file.bytes).replace(/\n$/, "").split("\n");
      return { name, lines };
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
var PATHS = "Paths count from the root of the code base, such as src/index.ts.";
function inside(asked) {
  if (asked.includes("\0")) throw new ToolProblem("A path cannot hold a null byte.");
  if (path2.posix.isAbsolute(asked) || path2.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
    throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
  }
  const name = path2.posix.normalize(asked.replaceAll("\\", "/")).replace(/\/$/, "");
  if (name === ".." || name.startsWith("../")) throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
  return name === "." ? "" : name;
}

// src/solver/agent/agent.ts
var VERSION = 2;
var MAX_WAIT_MS = 2 ** 31 - 1;
function createAgentSolver(arm, client, workspaces, clock, searchPath, servers = NO_SERVERS, onTurn = () => {
}) {
  const { prompt, files, order, sampling, extraBody } = arm;
  const { model, limits } = arm.solver;
  const common = { model, sampling, extraBody, answerSchema: null };
  const messages = (task, sample) => withToolInstructions(renderMessages(prompt, files, task, showProposals(task, order, sample)), limits.maxTurns);
  const ownTools = digestOf(ALL_TOOLS);
  const tools = [...ALL_TOOLS, ...servers.tools];
  const digests = /* @__PURE__ */ new Map();
  const openTree2 = createTrees();
  let ripgrep;
  async function openCode(task, signal) {
    const text = await workspaces.open(task, files, "text", signal);
    try {
      const tree = openTree2(text.directory);
      const folder = servers.tools.length === 0 ? null : await workspaces.open(task, files, "shared", signal);
      const session = folder === null ? NO_SERVERS.open("") : servers.open(folder.directory);
      const close = async () => {
        await session.close();
        await folder?.release();
        await text.release();
      };
      return { tree, session, close };
    } catch (error) {
      await text.release();
      throw error;
    }
  }
  return {
    name: "agent",
    model,
    mostRequests: limits.maxTurns,
    ...servers.sandbox && { sandbox: servers.sandbox },
    ...servers.states.length > 0 && { servers: servers.states },
    prompt: promptWithToolInstructions(promptOf(prompt, files), limits.maxTurns),
    identity(task, sample) {
      const name = order === "dataset" ? task.id : `${task.id}#${sample}`;
      const known = digests.get(name);
      if (known !== void 0) return known;
      const digest = digestOf({
        version: VERSION,
        origin: client.origin,
        ...common,
        messages: messages(task, sample),
        tools: ownTools,
        ...servers.identity !== null && { servers: servers.identity },
        limits,
        repository: workspaces.repository,
        commit: task.commit
      });
      digests.set(name, digest);
      return digest;
    },
    messages,
    async solve(task, sample, signal) {
      ripgrep ??= findRipgrep(searchPath);
      const program = await ripgrep;
      const code = await openCode(task, signal);
      const startedAt = clock.elapsed();
      const finished = new AbortController();
      const overtime = new AbortController();
      const stop = AbortSignal.any([signal, overtime.signal]);
      let answered = false;
      const complete = async (call, abort) => {
        const reply = await client.complete(call, abort);
        answered = true;
        return reply;
      };
      clock.sleep(Math.min(limits.maxMinutes * 6e4, MAX_WAIT_MS), finished.signal).then(
        () => overtime.abort(),
        () => {
        }
      );
      try {
        const solution = await converse({
          call: { ...common, messages: messages(task, sample) },
          shown: showProposals(task, order, sample),
          limits,
          client: { complete },
          tools,
          bench: {
            tree: code.tree,
            filesRead: /* @__PURE__ */ new Set(),
            ripgrep: program,
            servers: code.session,
            signal: stop
          },
          onTurn: (turn, tools2) => onTurn({ arm: arm.name, taskId: task.id, sample, turn, tools: tools2 })
        });
        return { ...solution, latencyMs: clock.elapsed() - startedAt };
      } catch (error) {
        if (!overtime.signal.aborted || signal.aborted || !(error instanceof CallFailure)) throw error;
        throw new CallFailure(
          answered ? "overtime" : "timeout",
          `the agent did not decide within ${limits.maxMinutes} minutes`,
          {
            requests: error.requests,
            cost: error.cost,
            fatal: false,
            hint: "Raise agent.max-minutes, or lower agent.max-turns."
          }
        );
      } finally {
        finished.abort();
        await code.close();
      }
    }
  };
}
export {
  createAgentSolver
};
