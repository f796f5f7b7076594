import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  globSource
} from "./FJFMCGNP.js";
import {
  roughTokens
} from "./ZG5IZWAK.js";
import {
  NO_SERVERS
} from "./NFJ3YUGO.js";
import "./MJVIHGGF.js";
import "./XLX3YS7W.js";
import {
  count,
  integer
} from "./HRPSXDW6.js";
import {
  promptOf,
  readAnswer,
  renderMessages
} from "./DKQXVUJH.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  showProposals
} from "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./6LZKPA4M.js";
import "./DRNGIBLK.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./KFLCG5QD.js";
import "./JSUXNKHI.js";
import "./CJHXB5VX.js";
import {
  parseJson
} from "./73WKNOLH.js";
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

// src/solver/agent/problem.ts
var ToolProblem = class extends Error {
};

// src/solver/agent/pattern.ts
var LARGEST_PATTERN = 500;
async function compilePattern(source, ignoreCase) {
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
  if (pattern.programSize() <= LARGEST_PATTERN) return pattern;
  throw new ToolProblem("The pattern is too large. Search for less at once.");
}
async function compileGlob(glob) {
  const path3 = glob.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**");
  return compilePattern(`\\A${path3.includes("/") ? "" : "(?:.*/)?"}${globSource(path3)}\\z`, false);
}

// src/solver/agent/search.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// src/solver/agent/ripgrep.ts
import { spawn } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import path2 from "node:path";
import { createInterface } from "node:readline";

// src/solver/agent/tree.ts
import { closeSync, openSync, readSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
var LEFT_OUT = /* @__PURE__ */ new Set([".git", ".hg", ".svn", "node_modules", "bower_components"]);
var LARGEST_SEARCHED = 1024 * 1024;
var LARGEST_READ = 10 * LARGEST_SEARCHED;
var MOST_FILES = 2e5;
function openTree(root) {
  const filesRead = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  async function find(asked) {
    if (asked.includes("\0")) throw new ToolProblem("A path cannot hold a null byte.");
    if (path.posix.isAbsolute(asked) || path.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
      throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
    }
    const plain = inside(path.normalize(asked.replaceAll("\\", "/")), asked);
    let real;
    try {
      real = await realpath(path.join(root, plain));
    } catch {
      throw new ToolProblem(`There is no ${asked}. ${await nearest(plain)}`);
    }
    return { real, name: inside(path.relative(root, real), asked).replaceAll(path.sep, "/") };
  }
  async function nearest(missing) {
    const { files } = await under("");
    const bare = (name) => path.parse(name).name.toLowerCase();
    const alike = files.filter((file) => bare(file) === bare(missing)).slice(0, 5);
    if (alike.length > 0) return `There is ${alike.join(", ")}.`;
    return "List its folder, or look for it with find_files.";
  }
  async function walk(name) {
    const place = await find(name);
    if ((await stat(place.real)).isFile()) return { name: place.name, folder: null, files: [place.name] };
    const files = [];
    await collect(place.real, place.name, files);
    return { name: place.name, folder: place.real, files };
  }
  function under(name) {
    const known = places.get(name) ?? walk(name);
    places.set(name, known);
    return known;
  }
  return {
    filesRead,
    under,
    async list(folder) {
      const { real } = await find(folder);
      const entries = await readdir(real, { withFileTypes: true }).catch(() => {
        throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
      });
      return entries.filter((entry) => !isHistory(entry.name)).map((entry) => entry.isDirectory() ? `${entry.name}/` : entry.name).sort((a, b) => Number(b.endsWith("/")) - Number(a.endsWith("/")) || (a < b ? -1 : 1));
    },
    async read(file) {
      const { real, name } = await find(file);
      const found = await stat(real);
      if (found.isDirectory()) throw new ToolProblem(`${file} is a folder. List it with list_folder.`);
      const text = found.isFile() && found.size <= LARGEST_READ ? textOf(await readFile(real)) : null;
      if (text === null) throw new ToolProblem(`${file} is no text, or too large: ${count(found.size, "byte")}.`);
      filesRead.add(name);
      return text.replace(/\n$/, "").split("\n");
    },
    text(file) {
      const descriptor = openSync(path.join(root, file), "r");
      try {
        const length = readSync(descriptor, searched);
        return length > LARGEST_SEARCHED ? null : textOf(searched.subarray(0, length));
      } finally {
        closeSync(descriptor);
      }
    }
  };
}
var searched = Buffer.alloc(LARGEST_SEARCHED + 1);
var PATHS = "Paths count from the root of the code base, such as src/index.ts.";
var isHistory = (name) => name.toLowerCase() === ".git";
function inside(name, asked) {
  const parts = name.split(path.sep);
  if (parts[0] === ".." || path.isAbsolute(name)) throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
  if (parts.some(isHistory)) throw new ToolProblem(`There is no ${asked}.`);
  return name;
}
async function collect(folder, name, files) {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (files.length >= MOST_FILES) return;
    if (LEFT_OUT.has(entry.name)) continue;
    const place = name === "" ? entry.name : `${name}/${entry.name}`;
    if (entry.isDirectory()) await collect(path.join(folder, entry.name), place, files);
    else if (entry.isFile()) files.push(place);
  }
}
function textOf(content) {
  if (content.subarray(0, 8e3).includes(0)) return null;
  return content.toString("utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

// src/solver/agent/ripgrep.ts
async function findRipgrep(searchPath) {
  for (const folder of searchPath.split(path2.delimiter).filter((folder2) => path2.isAbsolute(folder2))) {
    const program = path2.join(folder, process.platform === "win32" ? "rg.exe" : "rg");
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false
    );
    if (isThere) return program;
  }
  return null;
}
async function* ripgrep(program, folder, pattern, ignoreCase, signal) {
  const words = [
    ...["--no-config", "--no-ignore", "--hidden", "--no-messages", "--sort=path", "--crlf"],
    ...["--color=never", "--no-heading", "--with-filename", "--line-number", "--null"],
    `--max-filesize=${LARGEST_SEARCHED}`,
    ...[...LEFT_OUT].map((name) => `--glob=!${name}`),
    ignoreCase ? "--ignore-case" : "--case-sensitive",
    `--regexp=${pattern}`,
    "--",
    "./"
  ];
  if (signal.aborted) return;
  const child = spawn(program, words, { cwd: folder, env: {}, stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  signal.addEventListener("abort", kill);
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint = `${complaint}${text}`.slice(0, 500);
  });
  const ended = new Promise((resolve) => {
    child.on("error", () => resolve(null)).on("close", resolve);
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, file, number, text] = /^\.\/([^\0]*)\0(\d+):(.*)$/s.exec(line) ?? [];
      if (file !== void 0 && text !== void 0) yield { file, line: Number(number), text };
    }
    if (await ended === 2 && complaint !== "") throw new ToolProblem(`The pattern cannot be used: ${complaint}`);
  } finally {
    signal.removeEventListener("abort", kill);
    kill();
  }
}

// src/solver/agent/search.ts
async function* search(tree, query, program, signal) {
  const pattern = await compilePattern(query.pattern, query.ignoreCase);
  const glob = query.glob === null ? null : await compileGlob(query.glob);
  const { name, folder, files } = await tree.under(query.place);
  if (program === null || folder === null) {
    yield* searchFiles(tree, glob === null ? files : files.filter((file) => glob.test(file)), pattern, signal);
    return;
  }
  for await (const match of ripgrep(program, folder, query.pattern, query.ignoreCase, signal)) {
    const file = name === "" ? match.file : `${name}/${match.file}`;
    if (glob === null || glob.test(file)) yield { ...match, file };
  }
}
var LONGEST_HOLD = 10;
async function* searchFiles(tree, files, pattern, signal) {
  let heldSince = performance.now();
  for (const file of files) {
    if (performance.now() - heldSince > LONGEST_HOLD) {
      await nextTurn();
      heldSince = performance.now();
    }
    if (signal.aborted) return;
    const text = tree.text(file);
    if (text === null || !pattern.test(text)) continue;
    for (const [place, line] of text.split("\n").entries()) {
      if (pattern.test(line)) yield { file, line: place + 1, text: line };
    }
  }
}

// src/solver/agent/tools.ts
var LONGEST_RESULT = 2e4;
var LONGEST_LINE = 400;
var MOST_NAMES = 500;
var MOST_MATCHES = 100;
var USUAL_LINES = 400;
var MOST_LINES = 1e3;
var LONGEST_SEARCH_MS = 2e4;
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
      lines: external_exports.int().min(1).max(MOST_LINES).default(USUAL_LINES).describe("How many lines to read.")
    }),
    readFile2
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
  if (text.length <= LONGEST_RESULT) return text;
  return `${text.slice(0, LONGEST_RESULT)}
[cut here: ${integer(text.length - LONGEST_RESULT)} more characters]`;
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
  const names = await tree.list(path3);
  if (names.length === 0) return "The folder is empty.";
  return withinBounds(names, MOST_NAMES, (shown) => `${count(names.length - shown, "more name")}; use find_files`);
}
async function readFile2({ path: path3, start_line, lines }, { tree }) {
  const all = await tree.read(path3);
  if (start_line > all.length) throw new ToolProblem(`${path3} has ${count(all.length, "line")}.`);
  const asked = all.slice(start_line - 1).map((line, place) => `${start_line + place}	${shortened(line)}`);
  return withinBounds(
    asked,
    lines,
    (shown) => `there are ${count(all.length, "line")}; read on with start_line ${start_line + shown}`
  );
}
async function searchLines(query, { tree, ripgrep: ripgrep2, signal }) {
  const { pattern, path: place, glob = null, ignore_case: ignoreCase } = query;
  const tooLong = AbortSignal.timeout(LONGEST_SEARCH_MS);
  const found = [];
  for await (const match of search(
    tree,
    { pattern, ignoreCase, place, glob },
    ripgrep2,
    AbortSignal.any([signal, tooLong])
  )) {
    found.push(`${match.file}:${match.line}: ${shortened(match.text.trim())}`);
    if (found.length > MOST_MATCHES) break;
  }
  if (tooLong.aborted) found.push("[The search took too long and was ended; narrow it with path or glob.]");
  if (found.length === 0) return "No line matches.";
  return withinBounds(found, MOST_MATCHES, () => "there is more; narrow it with pattern, path or glob");
}
async function findFiles({ glob, path: path3 }, { tree }) {
  const pattern = await compileGlob(glob);
  const { name, files } = await tree.under(path3);
  const found = files.filter((file) => pattern.test(file) || pattern.test(file.slice(name.length).replace(/^\//, "")));
  if (found.length === 0) return "No file matches.";
  return withinBounds(found, MOST_NAMES, (shown) => `${count(found.length - shown, "more file")}; narrow it`);
}
var shortened = (line) => line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)} [${integer(line.length - LONGEST_LINE)} more characters]`;
function withinBounds(lines, most, rest) {
  let length = 0;
  const fitting = lines.slice(0, most).findIndex((line) => {
    length += line.length + 1;
    return length > LONGEST_RESULT;
  });
  const shown = fitting === -1 ? Math.min(most, lines.length) : fitting;
  const text = lines.slice(0, shown).join("\n");
  return shown === lines.length ? text : `${text}
[cut here: ${rest(shown)}]`;
}

// src/solver/agent/words.ts
var toolWords = (turns) => `The code base that the issue is about is at hand, as it was before the issue was resolved. Look into it with the
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
function withToolWords([first, ...rest], turns) {
  const words = toolWords(turns);
  if (first?.role === "system") return [{ role: "system", content: `${words}

${first.content}` }, ...rest];
  return [{ role: "system", content: words }, ...first === void 0 ? [] : [first], ...rest];
}
function promptWithToolWords([first, ...rest], turns) {
  const words = toolWords(turns);
  if (first?.role === "system") return [{ role: "system", template: `${words}

${first.template}` }, ...rest];
  return [{ role: "system", template: words }, ...first === void 0 ? [] : [first], ...rest];
}
function shortened2(messages) {
  const results = messages.filter((message) => message.role === "tool" && message.content !== FORGOTTEN);
  if (results.length === 0) return null;
  const older = new Set(results.slice(0, Math.ceil(results.length / 2)));
  return messages.map((message) => older.has(message) ? { ...message, content: FORGOTTEN } : message);
}

// src/solver/agent/conversation.ts
var MOST_CALLS_A_TURN = 16;
var MAX_SAME_CALLS = 3;
var LONGEST_STEP = 4e3;
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
    transcript.push({ kind: "turn", latencyMs: Math.round(latencyMs), cost, usage });
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
      isStuck = hasRepeated(reply.toolCalls);
      messages = [...messages, ...await useTools(reply)];
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
        const shorter = shortened2(messages);
        if (shorter === null) return null;
        sameCalls.clear();
        messages = shorter;
      }
    }
  }
  function hasRepeated(calls) {
    const different = new Set(calls.map(({ name, arguments: given }) => `${name} ${given}`));
    for (const call2 of different) sameCalls.set(call2, (sameCalls.get(call2) ?? 0) + 1);
    return [...different].some((call2) => (sameCalls.get(call2) ?? 0) >= MAX_SAME_CALLS);
  }
  async function useTools(turn) {
    const results = await Promise.all(
      turn.toolCalls.map((used, place) => place < MOST_CALLS_A_TURN ? result(used) : TOO_MANY)
    );
    if (bench.signal.aborted) {
      const { requests, cost } = account;
      throw new CallFailure("cancelled", "the trial was cancelled", { requests, cost, hopeless: false });
    }
    for (const [place, used] of turn.toolCalls.entries()) {
      step({ kind: "got", tool: used.name, text: results[place] ?? "" });
    }
    return [
      { role: "assistant", content: turn.text, toolCalls: turn.toolCalls.map(wellFormed), ...thoughtsOf(turn) },
      ...turn.toolCalls.map(
        ({ id }, place) => ({ role: "tool", toolCallId: id, content: results[place] ?? "" })
      )
    ];
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
    transcript.push(
      taken.kind === "used" ? { ...taken, arguments: bounded(taken.arguments) } : { ...taken, text: bounded(taken.text) }
    );
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
      behaviour: { turns: account.turns, toolCalls, filesRead: bench.tree.filesRead.size, searches },
      transcript
    };
  }
}
var CUT = { reading: "truncated", shown: null };
var STUCK = { reading: "stuck", shown: null };
var FINAL = /* @__PURE__ */ new Set(["refused", "unknown-id"]);
var TOO_MANY = `Error: no more than ${MOST_CALLS_A_TURN} tools can be called at once. Call the others in your next answer.`;
var NOT_SUBMITTED = 'Error: no decision was taken. Call submit_decision once, with {"selected_proposal_id": <number>}.';
var unpriced = () => new Failure("configuration", "nobody tells what an answer costs, so agent.max-cost cannot hold", {
  hint: "Give the prices of the model under `prices:`, or take max-cost out."
});
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
var bounded = (text) => text.length <= LONGEST_STEP ? text : `${text.slice(0, LONGEST_STEP)}
[${integer(text.length - LONGEST_STEP)} more characters]`;

// src/solver/agent/agent.ts
var VERSION = 2;
var LONGEST_WAIT_MS = 2 ** 31 - 1;
function createAgentSolver(arm, client, workspaces, clock, searchPath, servers = NO_SERVERS, onTurn = () => {
}) {
  const { prompt, files, order, sampling, extraBody } = arm;
  const { model, limits } = arm.solver;
  const common = { model, sampling, extraBody, answerSchema: null };
  const messages = (task, sample) => withToolWords(renderMessages(prompt, files, task, showProposals(task, order, sample)), limits.maxTurns);
  const ownTools = digestOf(ALL_TOOLS);
  const tools = [...ALL_TOOLS, ...servers.tools];
  const digests = /* @__PURE__ */ new Map();
  let ripgrep2;
  return {
    name: "agent",
    model,
    mostRequests: limits.maxTurns,
    ...servers.sandbox && { sandbox: servers.sandbox },
    ...servers.states.length > 0 && { servers: servers.states },
    prompt: promptWithToolWords(promptOf(prompt, files), limits.maxTurns),
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
      ripgrep2 ??= findRipgrep(searchPath);
      const program = await ripgrep2;
      const workspace = await workspaces.open(task, files, "shared", signal);
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
      clock.sleep(Math.min(limits.maxMinutes * 6e4, LONGEST_WAIT_MS), finished.signal).then(
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
          bench: { tree: openTree(workspace.directory), ripgrep: program, servers: session, signal: stop },
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
            hopeless: false,
            hint: "Raise agent.max-minutes, or let it take fewer turns."
          }
        );
      } finally {
        finished.abort();
        await session.close();
        await workspace.release();
      }
    }
  };
}
export {
  createAgentSolver
};
