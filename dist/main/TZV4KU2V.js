import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  builtInFolder,
  loadDataset
} from "./T2XBXUMS.js";
import {
  isTaskFolder,
  readTaskFolder
} from "./ZGLEUKA2.js";
import {
  taskHash
} from "./VQLAVUS3.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/dataset/suite.ts
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
var idSchema = external_exports.string().regex(/^[\w-][\w.-]{0,99}$/);
var pinnedTaskSchema = external_exports.strictObject({
  id: idSchema,
  hash: external_exports.string().regex(/^[\da-f]{64}$/),
  /** Why its answer is in doubt. */
  doubt: external_exports.string().optional()
});
var suiteSchema = external_exports.strictObject({
  name: external_exports.string().regex(/^[\w-][\w.-]{0,63}$/),
  description: external_exports.string().optional(),
  /** Name, file or URL of its dataset. */
  dataset: external_exports.string().refine(isOwnOrSecure, {
    // A suite file must not make the runner read foreign files or send requests elsewhere.
    message: "must be a name, a file inside the repository, or an https address"
  }),
  /** How it was drawn. */
  drawn: external_exports.strictObject({ by: external_exports.string(), seed: external_exports.string().nullable(), rule: external_exports.string() }).optional(),
  chance: external_exports.number().optional(),
  /** Accuracy of fixed rules on it. */
  floors: external_exports.record(external_exports.string(), external_exports.number()).optional(),
  /** Total price in US dollars, and the earnings of guessing and fixed rules. */
  price: external_exports.number().optional(),
  earned: external_exports.record(external_exports.string(), external_exports.number()).optional(),
  /** A task without a hash is used as it is in the dataset. */
  tasks: external_exports.array(external_exports.union([idSchema, pinnedTaskSchema])).min(1)
});
function isOwnOrSecure(reference) {
  if (URL.canParse(reference)) return new URL(reference).protocol === "https:";
  return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes("..");
}
async function builtInSuites() {
  const files = await readdir(builtInFolder);
  const suites = files.filter((file) => file.endsWith(".json") && file !== "datasets.json");
  return suites.map((file) => path.parse(file).name).sort();
}
async function loadSuite(reference, read) {
  if (/\/|\.json$/.test(reference)) {
    const text = await read(reference);
    if (text !== null) return parseSuite(text, reference);
    throw new Failure("configuration", `there is no suite file ${reference}`, {
      hint: "Check the path. A folder with your own tasks ends with a slash."
    });
  }
  const known = await builtInSuites();
  if (!known.includes(reference)) {
    throw new Failure("configuration", `there is no suite "${reference}"`, {
      hint: `${didYouMean(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".`
    });
  }
  return parseSuite(await readFile(path.join(builtInFolder, `${reference}.json`), "utf8"), reference);
}
function parseSuite(text, file) {
  try {
    return suiteSchema.parse(parseJson(text));
  } catch (cause) {
    const reason = cause instanceof external_exports.ZodError ? external_exports.prettifyError(cause) : String(cause);
    throw new Failure("configuration", `not a suite: ${reason}`, {
      file,
      hint: 'A suite is JSON: {"name": \u2026, "dataset": \u2026, "tasks": [an id, or {"id": \u2026, "hash": \u2026}, \u2026]}.',
      cause
    });
  }
}
function selectTasks(suite, dataset) {
  const byId = new Map(dataset.tasks.map((task) => [task.id, task]));
  const chosen = /* @__PURE__ */ new Map();
  for (const entry of suite.tasks) {
    const { id, hash } = typeof entry === "string" ? { id: entry, hash: null } : entry;
    const task = byId.get(id);
    if (task === void 0) {
      throw dataset.unreadable.find((row) => row.id === id)?.failure ?? new Failure("dataset", `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
        hint: didYouMean(id, [...byId.keys()].slice(0, 2e3))
      });
    }
    const seen = taskHash(task);
    if (hash !== null && hash !== seen) {
      throw new Failure(
        "dataset",
        `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`,
        {
          hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`
        }
      );
    }
    if (chosen.has(id)) throw new Failure("configuration", `the suite ${suite.name} names the task ${id} twice`);
    chosen.set(id, task);
  }
  return [...chosen.values()];
}
function suiteHash(tasks) {
  return createHash("sha256").update(tasks.map(taskHash).sort().join("\n")).digest("hex");
}

// src/dataset/material.ts
var suiteName = (references) => references.join(" + ");
async function loadMaterial(references, dataset, place, surroundings) {
  const parts = [];
  for (const reference of references) {
    parts.push(
      isTaskFolder(reference) ? await ownMaterial(reference, place) : await suiteMaterial(reference, dataset, place, surroundings)
    );
  }
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only;
  const tasks = parts.flatMap((part) => part.tasks);
  const twice = tasks.find(({ id }, index) => tasks.findIndex((other) => other.id === id) !== index);
  if (twice !== void 0) {
    throw new Failure("configuration", `${suiteName(references)} has the task ${twice.id} twice`, {
      hint: "Leave out one of the suites, or rename the task."
    });
  }
  const joined = (of) => [...new Set(parts.map(of))].join(" + ");
  return {
    suite: { name: joined(({ suite }) => suite.name), hash: suiteHash(tasks) },
    dataset: {
      name: joined((part) => part.dataset.name),
      source: joined((part) => part.dataset.source),
      sha256: digestOf(parts.map((part) => part.dataset.sha256))
    },
    tasks,
    doubts: new Map(parts.flatMap((part) => [...part.doubts])),
    unreadable: parts.flatMap((part) => part.unreadable)
  };
}
async function ownMaterial(reference, place) {
  const tasks = await readTaskFolder(reference, place);
  const hash = suiteHash(tasks);
  return {
    suite: { name: reference, hash },
    dataset: { name: reference, source: reference, sha256: hash },
    tasks,
    doubts: /* @__PURE__ */ new Map(),
    unreadable: []
  };
}
async function suiteMaterial(reference, dataset, place, surroundings) {
  const suite = await loadSuite(reference, (file) => place.read(file));
  const source = await loadDataset(dataset ?? suite.dataset, surroundings);
  const tasks = selectTasks(suite, source);
  return {
    suite: { name: suite.name, hash: suiteHash(tasks) },
    dataset: { name: source.name, source: source.source, sha256: source.sha256 },
    tasks,
    doubts: doubtsOf(suite),
    unreadable: source.unreadable
  };
}
function doubtsOf({ tasks }) {
  const entries = tasks.flatMap(
    (task) => typeof task === "string" || task.doubt === void 0 ? [] : [[task.id, task.doubt]]
  );
  return new Map(entries);
}

// src/dataset/task.ts
function issueUrl({ id, commit }) {
  const number = /^(\d+)-manager-/.exec(id)?.[1];
  return number === void 0 || commit === "" ? null : `https://github.com/Expensify/App/issues/${number}`;
}

export {
  suiteHash,
  suiteName,
  loadMaterial,
  issueUrl
};
