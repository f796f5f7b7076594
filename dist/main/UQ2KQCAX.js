import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  failed
} from "./GSWQKNGI.js";
import {
  trialSchema
} from "./IYDSAJR5.js";
import {
  readBounded
} from "./KBOLRTKI.js";
import {
  shardName,
  sharedSettingsSchema
} from "./ERIGZJQT.js";
import {
  cost,
  count,
  integer
} from "./33LXSE73.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./2JR67ORU.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";

// src/sampling/shard/file.ts
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
var MAX_SHARDS = 1e3;
var shardFileSchema = external_exports.object({
  version: external_exports.literal(1),
  shard: external_exports.object({ number: external_exports.int().positive().max(MAX_SHARDS), of: external_exports.int().positive().max(MAX_SHARDS) }),
  command: external_exports.enum(["gate", "run", "compare"]),
  settings: sharedSettingsSchema,
  /** Answers per task, where the command takes that. */
  samples: external_exports.int().positive().nullable(),
  /** Models that compare was told on the command line. */
  models: external_exports.array(external_exports.string()).nullable(),
  suite: external_exports.object({ name: external_exports.string(), hash: external_exports.string() }),
  /** Name of all that is asked in the run, of every arm and task. */
  asked: external_exports.string(),
  /** When its comparison was begun, as the store tells. */
  begun: external_exports.iso.datetime(),
  finishedAt: external_exports.iso.datetime(),
  /** Whether it had a key. */
  keyed: external_exports.boolean(),
  /** All that it knows of its tasks: answers that were stored before, and those it took. */
  trials: external_exports.array(trialSchema),
  /** Keys of those that it took. */
  paid: external_exports.array(external_exports.string()),
  /** Requests that it sent, those without an answer too. */
  requests: external_exports.int().nonnegative()
});
function sharedSettings(settings) {
  const bare = (address) => address === void 0 ? void 0 : withoutSecrets(address);
  return sharedSettingsSchema.parse({
    ...settings,
    "base-url": bare(settings["base-url"]),
    "fallback-base-url": bare(settings["fallback-base-url"])
  });
}
function withoutSecrets(address) {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
var NAME = /^(gate|run|compare)-shard-\d+-of-\d+\.json$/;
async function writeShard(content, folder) {
  await mkdir(folder, { recursive: true });
  const { command, shard } = content;
  const file = path.join(folder, `${command}-shard-${shard.number}-of-${shard.of}.json`);
  await writeFile(file, `${JSON.stringify(shardFileSchema.parse(content))}
`);
  return file;
}
async function readShards(folders, command) {
  const found = /* @__PURE__ */ new Map();
  for (const folder of folders) {
    for (const file of await shardFiles(folder, command)) {
      const content = await readShard(file);
      const known = found.get(content.shard.number);
      if (known === void 0 || known.content.finishedAt < content.finishedAt) {
        found.set(content.shard.number, { file, content });
      }
    }
  }
  const [first, ...others] = [...found.values()].sort((a, b) => a.content.shard.number - b.content.shard.number);
  if (first === void 0) {
    throw new Failure("configuration", `there is no shard in ${folders.join(", ")}`, {
      hint: "A run with --shard 1/4 leaves gate-shard-1-of-4.json (or run-\u2026, compare-\u2026) in its --out folder."
    });
  }
  for (const other of others) checkSameRun(first, other);
  const { of } = first.content.shard;
  const missing = Array.from({ length: of }, (_, index) => ({ number: index + 1, of })).filter(
    ({ number }) => !found.has(number)
  );
  if (missing.length > 0) throw incomplete(missing);
  return [first.content, ...others.map(({ content }) => content)];
}
function incomplete(missing) {
  const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
  const names = missing.map(shardName);
  return new Failure("configuration", `of the shards, ${names.join(", ")} ${are} missing: nothing was decided`, {
    hint: `Run ${them} again (--shard ${names[0]}; on GitHub, "Re-run failed jobs"), then merge again: the others are kept.`
  });
}
async function shardFiles(folder, command) {
  try {
    const names = await readdir(folder, { recursive: true });
    const isWanted = (name) => {
      const found = NAME.exec(path.basename(name));
      return found !== null && (command === void 0 || found[1] === command);
    };
    return names.filter(isWanted).map((name) => path.join(folder, name));
  } catch (error) {
    throw new Failure("configuration", "the folder of shards cannot be read", {
      file: folder,
      hint: "Were the shards downloaded into it?",
      cause: error
    });
  }
}
async function readShard(file) {
  try {
    return parseShard((await readBounded(file)).toString("utf8"));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("configuration", "is not a shard that this version can read", {
      file,
      hint: "Was it made by the same version, and copied whole?",
      cause: error
    });
  }
}
function parseShard(text) {
  return shardFileSchema.parse(parseJson(text));
}
function checkSameRun({ file, content }, other) {
  const differs = (what) => new Failure("configuration", `${what} than ${path.basename(file)}`, {
    file: other.file,
    hint: "Run all shards of one commit with the same settings."
  });
  if (other.content.shard.of !== content.shard.of) throw differs("is one of another number of shards");
  if (other.content.command !== content.command) throw differs("comes from another command");
  if (other.content.suite.hash !== content.suite.hash) throw differs("was asked other tasks");
  if (other.content.asked !== content.asked) throw differs("was asked with another configuration");
}

// src/app/shard-session.ts
import path2 from "node:path";
async function handOver({ tasks, missing, spent, failure, ...share }, { settings, samples, models, ...run }, world) {
  const finishedAt = new Date(world.now()).toISOString();
  const file = await writeShard(
    {
      ...{
        version: 1,
        ...run,
        settings: sharedSettings(settings),
        samples: samples ?? null,
        models: models ? [...models] : null
      },
      ...{ finishedAt, ...share, requests: spent.calls }
    },
    path2.resolve(world.directory, settings.out)
  );
  const did = [
    `Shard ${shardName(run.shard)} of ${run.command}: ${count(tasks, "task")}, ${count(share.trials.length, "answer")}`,
    `${integer(share.paid.length)} of them new`,
    `${integer(missing)} missing`,
    `${count(spent.calls, "call")}, ${cost(spent.cost)}`
  ].join(", ");
  const end = failure !== null ? ` It ended early: ${failed(failure).reason}` : spent.exhausted !== null && spent.exhausted !== "interrupted" ? " Its part of the budget ended." : "";
  const broken = failure !== null || spent.exhausted === "interrupted";
  return { file, words: `${did}.${end}`, exitCode: broken ? EXIT.error : EXIT.passed };
}

export {
  readShards,
  handOver
};
