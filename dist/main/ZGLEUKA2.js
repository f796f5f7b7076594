import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readTaskFile,
  readTaskLines,
  taskHash
} from "./VQLAVUS3.js";
import {
  globMatcher
} from "./CFTHPGPE.js";
import {
  count
} from "./2GADIIEC.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/dataset/task-folder.ts
import { createHash } from "node:crypto";
var LOCK = "lock.json";
var lockSchema = external_exports.strictObject({
  version: external_exports.literal(1),
  tasks: external_exports.record(external_exports.string(), external_exports.string().regex(/^[\da-f]{64}$/))
});
var isTaskFolder = (reference) => /\/$|\.jsonl$|\.md$/.test(reference);
var holdsTasks = (file) => /\.(?:jsonl|md)$/.test(file) && !/(?:^|\/)readme\.md$/i.test(file);
async function readTaskFolder(reference, place) {
  const found = await readFiles(reference, place);
  const lock = await readLock(reference, place);
  if (lock !== null) checkLock(found, lock, lockFile(reference));
  return found.map(({ task }) => task);
}
async function readUnlocked(reference, place) {
  return (await readFiles(reference, place)).map(({ task }) => task);
}
async function hasTasks(reference, place) {
  return (await place.files(reference, holdsTasks)).length > 0;
}
async function readFiles(reference, place) {
  const tasks = [];
  for (const { path: file, content } of await place.files(reference, holdsTasks)) {
    if (file.endsWith(".jsonl")) tasks.push(...readTaskLines(content, file).map((task) => ({ task, file })));
    else tasks.push({ task: await readTaskFile(content, file), file });
  }
  if (tasks.length === 0) {
    throw new Failure("configuration", `there are no tasks in ${reference}`, {
      hint: "Write one with `swelancer-gate tasks new`. A gate reads them where the change cannot write: on the target branch."
    });
  }
  const seen = /* @__PURE__ */ new Map();
  for (const { task, file } of tasks) {
    const { id, when = [] } = task;
    const other = seen.get(id);
    if (other !== void 0) {
      const hint = other === file ? "Rename one of them." : `The other one is in ${other}. Rename one of them.`;
      throw new Failure("configuration", `${reference} has two tasks ${id}`, { file, hint });
    }
    seen.set(id, file);
    await checkPatterns(when, file);
  }
  return tasks;
}
async function checkPatterns(patterns, file) {
  for (const pattern of patterns) {
    await globMatcher(pattern).catch((error) => {
      if (!(error instanceof Failure)) throw error;
      throw new Failure("configuration", error.message, {
        file,
        ...error.hint && { hint: error.hint },
        cause: error
      });
    });
  }
}
function lockText(tasks) {
  const hashes = Object.fromEntries(
    tasks.map((task) => [task.id, lockHash(task)]).sort(([a], [b]) => a < b ? -1 : 1)
  );
  return `${JSON.stringify({ version: 1, tasks: hashes }, null, 2)}
`;
}
var lockFile = (reference) => `${reference.replace(/[^/]*$/, "")}${LOCK}`;
async function readLock(reference, place) {
  if (!reference.endsWith("/")) return null;
  const file = lockFile(reference);
  const text = await place.read(file);
  if (text === null) return null;
  try {
    return new Map(Object.entries(lockSchema.parse(parseJson(text)).tasks));
  } catch (cause) {
    throw new Failure("configuration", "is not a lock file for tasks", { file, hint: RELOCK, cause });
  }
}
var RELOCK = "If the tasks are right, run `swelancer-gate tasks lock`.";
function checkLock(found, lock, file) {
  const changed = found.filter(({ task }) => lock.get(task.id) !== lockHash(task));
  const ids = new Set(found.map(({ task }) => task.id));
  const gone = [...lock.keys()].filter((id) => !ids.has(id));
  const [first] = [...changed.map(({ task }) => task.id), ...gone];
  if (first === void 0) return;
  const others = changed.length + gone.length - 1;
  throw new Failure(
    "configuration",
    `task ${first}${others > 0 ? ` and ${count(others, "other")}` : ""} ${others > 0 ? "are" : "is"} not as locked`,
    { file: changed[0]?.file ?? file, hint: RELOCK }
  );
}
function lockHash(task) {
  const { critical = false, when = [] } = task;
  if (!critical && when.length === 0) return taskHash(task);
  return createHash("sha256").update(JSON.stringify([taskHash(task), critical, when])).digest("hex");
}

export {
  isTaskFolder,
  readTaskFolder,
  readUnlocked,
  hasTasks,
  lockText,
  lockFile
};
