import { z } from 'zod';
import { servedSchema } from '../model/usage.ts';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';

/** Raised when a reader of older records would misread a newer one. */
export const RECORD_VERSION = 1;

const whole = z.int().nonnegative();

const answersSchema = z.object({
  right: whole,
  samples: whole,
  missing: whole,
  /** How often each proposal was picked, by its id; `none` is an answer that could not be read. */
  picks: z.record(z.string(), z.int().positive()),
});
export type AnswersRecord = z.infer<typeof answersSchema>;

const armRecordSchema = z.object({
  /** Unique in its run, and the same every night. */
  name: z.string(),
  /** Hash of all that the arm asks on this suite: another digest is another arm, and begins a series of its own. */
  digest: z.string(),
  solver: z.string(),
  model: z.string().nullable(),
  order: z.enum(['dataset', 'shuffled']),
  /** Share of right answers, each task counting once, with its interval of 95 % on these very tasks. */
  accuracy: z.number(),
  low: z.number(),
  high: z.number(),
  /** US dollars of the tasks, each times its share of right answers. */
  earned: z.number(),
  /** US dollars of these answers; null when no price is known. */
  cost: z.number().nullable(),
  tokens: z.object({ input: whole, output: whole }),
  medianLatencyMs: z.number(),
  answers: whole,
  /** Answers that could not be read. */
  formatErrors: whole,
  missing: whole,
  /** Who answered how many trials, most first. */
  served: z.array(servedSchema.extend({ trials: z.int().positive() })),
  /** By the id of the task; tasks without a new answer, and none missing, are left out. */
  tasks: z.record(z.string(), answersSchema),
});
export type ArmRecord = z.infer<typeof armRecordSchema>;

const everyRecord = {
  version: z.literal(RECORD_VERSION),
  /** Version of swelancer-gate. */
  tool: z.string(),
  /** When it ended; an acceptance: when it was written. */
  at: z.iso.datetime(),
  /** Gate of the repository. */
  id: z.string(),
  /** 40 digits; null for a work tree. */
  commit: z.string().nullable(),
  /** Number of GitHub's run or, for an acceptance, of the comment; elsewhere a hash. */
  run: z.string().regex(/^\w+$/),
  runUrl: z.string().nullable(),
};

const runRecordSchema = z.object({
  ...everyRecord,
  kind: z.enum(['measure', 'compare']),
  suite: z.object({
    name: z.string(),
    hash: z.string(),
    /** Accuracy of picking at random. */
    chance: z.number(),
    /** Accuracy of the fixed rules on this suite. */
    floors: z.array(z.object({ solver: z.string(), accuracy: z.number() })),
    tasks: z.array(
      z.object({
        id: z.string(),
        /** The original GitHub issue. */
        url: z.string().nullable(),
        /** US dollars. */
        price: z.number(),
        proposals: whole,
      }),
    ),
  }),
  /** Only answers that were taken in this run: those that were stored before are in earlier records. */
  arms: z.array(armRecordSchema).min(1),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

const acceptanceRecordSchema = z.object({
  ...everyRecord,
  kind: z.literal('acceptance'),
  pullRequest: z.int().positive(),
  /** Login of whoever accepted the drop, and their own words. */
  by: z.string(),
  reason: z.string(),
  /** Accuracy minus the baseline's, with its interval; null when nothing could be compared. */
  difference: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type AcceptanceRecord = z.infer<typeof acceptanceRecordSchema>;

/**
 * What the history keeps of one run: figures, ids and counts. It holds no word of a task, a model or a prompt, and no
 * right answer, so that it can lie in a public repository.
 */
export const recordSchema = z.discriminatedUnion('kind', [runRecordSchema, acceptanceRecordSchema]);
export type HistoryRecord = z.infer<typeof recordSchema>;

/** Folder of the records, in the history's folder or branch. */
export const RECORDS = 'runs';

/**
 * Name of a record's file: sorted by name is sorted by time. Colons cannot stand in names of files on Windows. One run
 * can measure and compare within one second.
 */
export function fileOf({ at, run, id, kind }: Pick<HistoryRecord, 'at' | 'run' | 'id' | 'kind'>): string {
  const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
  return `${time}-${run}-${id}${kind === 'compare' ? '.compare' : ''}.json`;
}

const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;

/** Of the files in that folder, those that hold records (of one gate), oldest first. */
export function recordFiles(names: readonly string[], id?: string): string[] {
  return names.filter(name => (id === undefined ? FILE.test(name) : FILE.exec(name)?.groups?.id === id)).sort();
}

export function writeRecord(record: HistoryRecord): string {
  return `${JSON.stringify(recordSchema.parse(record))}\n`;
}

/** @throws Failure when it is no record that this version reads. */
export function readRecord(text: string, file: string): HistoryRecord {
  try {
    return recordSchema.parse(parseJson(text));
  } catch (cause) {
    throw new Failure('configuration', 'unsupported or corrupt history record', {
      file,
      hint: 'Use the version that wrote it, or restore the file from git.',
      cause,
    });
  }
}
