import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  servedSchema
} from "./JWIGM4FX.js";
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
  /** How often each proposal was picked, by its id; `none` is an answer that could not be read. */
  picks: external_exports.record(external_exports.string(), external_exports.int().positive())
});
var armRecordSchema = external_exports.object({
  /** Unique in its run, and the same every night. */
  name: external_exports.string(),
  /** Hash of all that the arm asks on this suite: another digest is another arm, and begins a series of its own. */
  digest: external_exports.string(),
  solver: external_exports.string(),
  model: external_exports.string().nullable(),
  order: external_exports.enum(["dataset", "shuffled"]),
  /** Share of right answers, each task counting once, with its interval of 95 % on these very tasks. */
  accuracy: external_exports.number(),
  low: external_exports.number(),
  high: external_exports.number(),
  /** US dollars of the tasks, each times its share of right answers. */
  earned: external_exports.number(),
  /** US dollars of these answers; null when no price is known. */
  cost: external_exports.number().nullable(),
  tokens: external_exports.object({ input: whole, output: whole }),
  medianLatencyMs: external_exports.number(),
  answers: whole,
  /** Answers that could not be read. */
  formatErrors: whole,
  missing: whole,
  /** Who answered how many trials, most first. */
  served: external_exports.array(servedSchema.extend({ trials: external_exports.int().positive() })),
  /** By the id of the task; tasks without a new answer, and none missing, are left out. */
  tasks: external_exports.record(external_exports.string(), answersSchema)
});
var everyRecord = {
  version: external_exports.literal(RECORD_VERSION),
  /** Version of swelancer-gate. */
  tool: external_exports.string(),
  /** When it ended; an acceptance: when it was written. */
  at: external_exports.iso.datetime(),
  /** Gate of the repository. */
  id: external_exports.string(),
  /** 40 digits; null for a work tree. */
  commit: external_exports.string().nullable(),
  /** Number of GitHub's run or, for an acceptance, of the comment; elsewhere a hash. */
  run: external_exports.string().regex(/^\w+$/),
  runUrl: external_exports.string().nullable()
};
var runRecordSchema = external_exports.object({
  ...everyRecord,
  kind: external_exports.enum(["measure", "compare"]),
  suite: external_exports.object({
    name: external_exports.string(),
    hash: external_exports.string(),
    /** Accuracy of picking at random. */
    chance: external_exports.number(),
    /** Accuracy of the fixed rules on this suite. */
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
  /** Only answers that were taken in this run: those that were stored before are in earlier records. */
  arms: external_exports.array(armRecordSchema).min(1)
});
var acceptanceRecordSchema = external_exports.object({
  ...everyRecord,
  kind: external_exports.literal("acceptance"),
  pullRequest: external_exports.int().positive(),
  /** Login of whoever accepted the drop, and their own words. */
  by: external_exports.string(),
  reason: external_exports.string(),
  /** Accuracy minus the baseline's, with its interval; null when nothing could be compared. */
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
