import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  shellWord
} from "./ARJQB7D6.js";
import {
  chance,
  findsAnswer,
  floors
} from "./XKPX7BVQ.js";
import {
  readTaskLines,
  taskFile,
  taskLine
} from "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import {
  readBounded
} from "./LPSKERLD.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  PROGRAM
} from "./IF375LG3.js";
import "./G6SBVFOP.js";
import {
  count,
  percent
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import {
  parseJson
} from "./73WKNOLH.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/mine-tasks.ts
import { execFile } from "node:child_process";
import { mkdir as mkdir2, readFile, writeFile as writeFile2 } from "node:fs/promises";
import path2 from "node:path";
import { promisify } from "node:util";

// src/mining/fair-tasks.ts
var RULES = ["first", "longest", "bm25"];
var MAX_EXCESS = 0.1;
function fairTasks(tasks) {
  let kept = tasks;
  const dropped = [];
  for (; ; ) {
    if (kept.length === 0) return { kept, dropped, chance: 0, floors: [] };
    const allowed = chance(kept) * kept.length + Math.max(1, MAX_EXCESS * kept.length);
    const [worst] = RULES.map((rule) => ({ rule, found: kept.filter((task) => findsAnswer(rule, task)) })).filter(({ found }) => found.length > allowed).sort((a, b) => b.found.length - a.found.length);
    const rulesThatFind = (task) => RULES.filter((rule) => findsAnswer(rule, task)).length;
    const [easiest] = [...worst?.found ?? []].sort((a, b) => rulesThatFind(b) - rulesThatFind(a));
    if (worst === void 0 || easiest === void 0)
      return { kept, dropped, chance: chance(kept), floors: floors(kept) };
    dropped.push({ task: easiest, rule: worst.rule });
    kept = kept.filter((other) => other !== easiest);
  }
}

// src/mining/mined-folder.ts
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
var FILE = "mined.json";
var PAGE = "index.html";
var minedSchema = external_exports.strictObject({
  version: external_exports.literal(1),
  repository: external_exports.string(),
  page: external_exports.string(),
  read: external_exports.array(external_exports.int()),
  leftOut: external_exports.array(external_exports.strictObject({ issue: external_exports.int(), reason: external_exports.string() })),
  tasks: external_exports.array(external_exports.unknown())
});
async function readMined(directory, shown) {
  const file = path.posix.join(shown, FILE);
  let text;
  try {
    text = (await readBounded(path.resolve(directory, file))).toString("utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  try {
    const { version: _version, tasks, ...rest } = minedSchema.parse(parseJson(text));
    return { ...rest, tasks: tasks.flatMap((line) => readTaskLines(JSON.stringify(line), file)) };
  } catch (cause) {
    throw new Failure("configuration", "not task candidates", {
      file,
      hint: "Remove the file to start again, or choose another folder with --out.",
      cause
    });
  }
}
async function writeMined(directory, shown, mined) {
  const tasks = mined.tasks.map((task) => parseJson(taskLine(task)));
  await write(path.resolve(directory, shown), FILE, `${JSON.stringify({ version: 1, ...mined, tasks }, null, 1)}
`);
}
async function writePage(directory, shown, html) {
  await write(path.resolve(directory, shown), PAGE, html);
}
async function write(folder, name, text) {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

// src/cli/commands/mine-tasks.ts
async function mineTasksCommand(settings, world) {
  const { repository, out, json } = settings;
  const earlier = await readMined(world.directory, out);
  if (earlier !== null && earlier.repository.toLowerCase() !== repository.toLowerCase()) {
    throw new Failure("configuration", `already contains tasks from ${earlier.repository}`, {
      file: out,
      hint: "Remove this folder, or choose another with --out."
    });
  }
  const token = await findToken(world);
  const { mine } = await import("./AK77DRFX.js");
  const { githubReader } = await import("./XWVTA5JB.js");
  const start = earlier ?? { repository, page: "", tasks: [], read: [], leftOut: [] };
  const reader = githubReader({
    ...{ repository, token, signal: world.signal, maxRequests: settings["max-requests"] },
    apiUrl: world.env.GITHUB_API_URL ?? "https://api.github.com"
  });
  let latest = start;
  const result = await mine(start, reader, {
    maxTasks: settings["max-tasks"],
    onProgress: (mined2) => {
      latest = mined2;
      world.tell(`${count(mined2.read.length, "issue")} read, ${count(mined2.tasks.length, "candidate")}
`);
    }
  }).catch(async (error) => {
    if (latest !== start) await writeMined(world.directory, out, latest);
    throw error;
  });
  const { stopped, ...mined } = result;
  await writeMined(world.directory, out, mined);
  if (mined.tasks.length === 0 && (stopped === null || stopped.wanted)) throw nothingFound(result);
  const fair = fairTasks(mined.tasks);
  const file = path2.posix.join(out, PAGE);
  const { reviewPage } = await import("./JXSSQNKF.js");
  const command = `${PROGRAM} tasks keep --mined ${shellWord(out)}`;
  const { page } = mined;
  await writePage(world.directory, out, reviewPage({ repository, page, tasks: fair.kept, command }));
  if (json) world.print(`${JSON.stringify(summary(result, fair, file))}
`);
  else world.print(described(result, fair, file));
  return stopped === null || stopped.wanted ? EXIT.passed : EXIT.error;
}
async function findToken({ env }) {
  const given = env.GH_TOKEN || env.GITHUB_TOKEN;
  if (given) return given;
  try {
    const { stdout } = await promisify(execFile)("gh", ["auth", "token"], { env: { ...env }, timeout: 1e4 });
    if (stdout.trim() !== "") return stdout.trim();
  } catch {
  }
  throw new Failure("no-key", "there is no token for GitHub", {
    hint: "Sign in with `gh auth login`, or set GITHUB_TOKEN. For a public repository it needs no permissions."
  });
}
function nothingFound({ repository, read, leftOut, stopped }) {
  const reasons = leftOut.length === 0 ? "" : ` Of issues with several proposals, ${reasonsOf(leftOut)}.`;
  const more = stopped === null ? "" : "Raise --max-requests and run it again; it continues where it stopped. ";
  return new Failure(
    "configuration",
    `no task was found in ${count(read.length, "closed issue")} of ${repository}.${reasons}`,
    {
      hint: `${more}A task needs an issue with competing pull requests or proposals in comments, one of which was merged. Write one by hand with \`swelancer-gate tasks new\`.`
    }
  );
}
function reasonsOf(leftOut) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, times]) => `${times} left out because ${reason}`).join(", ");
}
var RULES2 = {
  "reference/first": "always first",
  "reference/longest": "always longest",
  "reference/bm25": "BM25"
};
function described({ read, tasks, leftOut, stopped }, fair, file) {
  const lines = [
    `Issues      ${read.length} read, ${tasks.length} with a decision`,
    ...leftOut.length === 0 ? [] : [`Left out    ${reasonsOf(leftOut)}`],
    ...fair.dropped.length === 0 ? [] : [`Dropped     ${fair.dropped.length} that would lift a fixed rule above chance: ${droppedBy(fair)}`],
    `Tasks       ${fair.kept.length}`,
    ...fair.kept.length === 0 ? [] : [`Floors      ${floorsOf(fair)}`],
    ...stopped === null ? [] : [`Stopped     ${oneLine(stopped.reason)}. ${goOn(stopped)}`],
    "",
    `Open ${file} and keep or drop each task. It ends with the command that saves them.`
  ];
  return `${lines.join("\n")}
`;
}
var goOn = ({ wanted }) => wanted ? "Raise the limit to continue." : "Run it again to continue.";
function droppedBy({ dropped }) {
  return dropped.map(({ task, rule }) => `${task.id} (${RULES2[`reference/${rule}`]})`).join(", ");
}
function floorsOf({ chance: chance2, floors: floors2 }) {
  const rules = floors2.map(({ solver, accuracy }) => `${RULES2[solver] ?? solver} ${percent(accuracy)}`);
  return [`chance ${percent(chance2)}`, ...rules].join(" \xB7 ");
}
function summary({ repository, read, leftOut, stopped }, fair, page) {
  return {
    repository,
    read: read.length,
    tasks: fair.kept.map(({ id, title }) => ({ id, title: oneLine(title) })),
    dropped: fair.dropped.map(({ task, rule }) => ({ id: task.id, rule })),
    leftOut,
    chance: fair.chance,
    floors: fair.floors,
    stopped: stopped?.reason ?? null,
    page
  };
}
async function keepTasksCommand(settings, world) {
  const { mined: shown, folder, json } = settings;
  const mined = await readMined(world.directory, shown);
  if (mined === null) {
    throw new Failure("configuration", "there are no candidates", {
      file: shown,
      hint: "Find some with `swelancer-gate tasks mine OWNER/NAME`, or name their folder with --mined."
    });
  }
  const ids = [.../* @__PURE__ */ new Set([...settings.ids ?? [], ...await listed(settings.list, world)])];
  if (ids.length === 0) {
    throw new Failure("configuration", "no task is named", {
      hint: `Copy the command of the page ${path2.posix.join(shown, PAGE)}, or give its list with --list kept.txt.`
    });
  }
  const tasks = ids.map((id) => mined.tasks.find((task) => task.id === id) ?? unknownTask(id, shown));
  const written = [];
  const kept = [];
  for (const task of tasks) {
    const { file, text } = await fileOf(task, folder);
    (await writeNew(path2.resolve(world.directory, file), text) ? written : kept).push(file);
  }
  const next = `Check them: ${PROGRAM} tasks ${folder}`;
  if (json) world.print(`${JSON.stringify({ written, kept, next })}
`);
  else {
    const lines = [...written.map((file) => `Wrote  ${file}`), ...kept.map((file) => `Kept   ${file}`), "", next];
    world.print(`${lines.join("\n")}
`);
  }
  return EXIT.passed;
}
async function listed(list, { directory }) {
  if (list === void 0) return [];
  const text = await readFile(path2.resolve(directory, list), "utf8").catch((cause) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Failure("configuration", `cannot be read: ${reason}`, { file: list, hint: "Check the path.", cause });
  });
  return text.split(/\s+/).filter((id) => id !== "");
}
function unknownTask(id, file) {
  throw new Failure("configuration", `there is no candidate ${oneLine(id, 100)}`, {
    file,
    hint: "Use the ids from the page that `tasks mine` wrote."
  });
}
async function fileOf(task, folder) {
  const markdown = path2.posix.join(folder, `${task.id}.md`);
  try {
    return { file: markdown, text: await taskFile(task, markdown) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file: path2.posix.join(folder, `${task.id}.jsonl`), text: `${taskLine(task)}
` };
  }
}
async function writeNew(file, text) {
  await mkdir2(path2.dirname(file), { recursive: true });
  try {
    await writeFile2(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
export {
  keepTasksCommand,
  mineTasksCommand
};
