import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  servedSchema
} from "./UL6MFYAU.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/history/record.ts
var RECORD_VERSION = 1;
var whole = external_exports.int().nonnegative();
var answersSchema = external_exports.object({
  right: whole,
  samples: whole,
  missing: whole,
  /** How often each proposal was picked, by id; `none` for unreadable answers. */
  picks: external_exports.record(external_exports.string(), external_exports.int().positive())
});
var armRecordSchema = external_exports.object({
  /** Unique within a run, and the same in every run. */
  name: external_exports.string(),
  /** Hash of everything the arm sends for this suite. A different digest is a different arm with a new series. */
  digest: external_exports.string(),
  solver: external_exports.string(),
  model: external_exports.string().nullable(),
  order: external_exports.enum(["dataset", "shuffled"]),
  /** Share of correct answers with equal weight per task, and its 95% interval on these tasks. */
  accuracy: external_exports.number(),
  low: external_exports.number(),
  high: external_exports.number(),
  /** Sum over the tasks: price in US dollars times share of correct answers. */
  earned: external_exports.number(),
  /** Cost of these answers in US dollars; null if no price is known. */
  cost: external_exports.number().nullable(),
  tokens: external_exports.object({ input: whole, output: whole }),
  medianLatencyMs: external_exports.number(),
  answers: whole,
  /** Number of unreadable answers. */
  formatErrors: whole,
  missing: whole,
  /** What answered, with the number of trials each, most first. */
  served: external_exports.array(servedSchema.extend({ trials: external_exports.int().positive() })),
  /** By task id, without tasks that have no new or missing answers. */
  tasks: external_exports.record(external_exports.string(), answersSchema)
});
var everyRecord = {
  version: external_exports.literal(RECORD_VERSION),
  /** Version of swelancer-gate. */
  tool: external_exports.string(),
  /** End of the run; for an acceptance, the time of writing. */
  at: external_exports.iso.datetime(),
  /** Gate of the repository. */
  id: external_exports.string(),
  /** 40-digit commit; null for a work tree. */
  commit: external_exports.string().nullable(),
  /** Id of the GitHub run or, for an acceptance, of the comment; a hash elsewhere. */
  run: external_exports.string().regex(/^\w+$/),
  runUrl: external_exports.string().nullable()
};
var runRecordSchema = external_exports.object({
  ...everyRecord,
  kind: external_exports.enum(["measure", "compare"]),
  suite: external_exports.object({
    name: external_exports.string(),
    hash: external_exports.string(),
    /** Accuracy of guessing. */
    chance: external_exports.number(),
    /** Accuracy of fixed rules on this suite. */
    floors: external_exports.array(external_exports.object({ solver: external_exports.string(), accuracy: external_exports.number() })),
    tasks: external_exports.array(
      external_exports.object({
        id: external_exports.string(),
        /** The original GitHub issue. */
        url: external_exports.string().nullable(),
        /** US dollars. */
        price: external_exports.number(),
        proposals: whole
      })
    )
  }),
  /** Only new answers of this run; cached ones are in earlier records. */
  arms: external_exports.array(armRecordSchema).min(1)
});
var acceptanceRecordSchema = external_exports.object({
  ...everyRecord,
  kind: external_exports.literal("acceptance"),
  pullRequest: external_exports.int().positive(),
  /** Login of the person who accepted the drop, and their reason. */
  by: external_exports.string(),
  reason: external_exports.string(),
  /** Accuracy minus the baseline's, with its interval; null without a comparison. */
  difference: external_exports.object({ estimate: external_exports.number(), low: external_exports.number(), high: external_exports.number() }).nullable()
});
var recordSchema = external_exports.discriminatedUnion("kind", [runRecordSchema, acceptanceRecordSchema]);
var RECORDS = "runs";
function fileOf({ at, run, id, kind }) {
  const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, "");
  return `${time}-${run}-${id}${kind === "compare" ? ".compare" : ""}.json`;
}
var FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;
function recordFiles(names, id) {
  return names.filter((name) => id === void 0 ? FILE.test(name) : FILE.exec(name)?.groups?.id === id).sort();
}
function writeRecord(record) {
  return `${JSON.stringify(recordSchema.parse(record))}
`;
}
function readRecord(text, file) {
  try {
    return recordSchema.parse(parseJson(text));
  } catch (cause) {
    throw new Failure("configuration", "unsupported or corrupt history record", {
      file,
      hint: "Use the version that wrote it, or restore the file from git.",
      cause
    });
  }
}

export {
  RECORD_VERSION,
  RECORDS,
  fileOf,
  recordFiles,
  writeRecord,
  readRecord
};
