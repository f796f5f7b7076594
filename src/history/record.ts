import { z } from 'zod';
import { servedSchema } from '../model/usage.ts';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';

/** Incremented when readers of older records would misread a newer one. */
export const RECORD_VERSION = 1;

const whole = z.int().nonnegative();

const answersSchema = z.object({
  right: whole,
  samples: whole,
  missing: whole,
  /** How often each proposal was picked, by id; `none` for unreadable answers. */
  picks: z.record(z.string(), z.int().positive()),
});
export type AnswersRecord = z.infer<typeof answersSchema>;

const armRecordSchema = z.object({
  /** Unique within a run, and the same in every run. */
  name: z.string(),
  /** Hash of everything the arm sends for this suite. A different digest is a different arm with a new series. */
  digest: z.string(),
  solver: z.string(),
  model: z.string().nullable(),
  order: z.enum(['dataset', 'shuffled']),
  /** Share of correct answers with equal weight per task, and its 95% interval on these tasks. */
  accuracy: z.number(),
  low: z.number(),
  high: z.number(),
  /** Sum over the tasks: price in US dollars times share of correct answers. */
  earned: z.number(),
  /** Cost of these answers in US dollars; null if no price is known. */
  cost: z.number().nullable(),
  tokens: z.object({ input: whole, output: whole }),
  medianLatencyMs: z.number(),
  answers: whole,
  /** Number of unreadable answers. */
  formatErrors: whole,
  missing: whole,
  /** What answered, with the number of trials each, most first. */
  served: z.array(servedSchema.extend({ trials: z.int().positive() })),
  /** By task id, without tasks that have no new or missing answers. */
  tasks: z.record(z.string(), answersSchema),
});
export type ArmRecord = z.infer<typeof armRecordSchema>;

const everyRecord = {
  version: z.literal(RECORD_VERSION),
  /** Version of swelancer-gate. */
  tool: z.string(),
  /** End of the run; for an acceptance, the time of writing. */
  at: z.iso.datetime(),
  /** Gate of the repository; part of file names. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** 40-digit commit; null for a work tree. */
  commit: z.string().nullable(),
  /** Id of the GitHub run or, for an acceptance, of the comment; a hash elsewhere. */
  run: z.string().regex(/^\w+$/),
  runUrl: z.string().nullable(),
};

const runRecordSchema = z.object({
  ...everyRecord,
  kind: z.enum(['measure', 'compare']),
  suite: z.object({
    name: z.string(),
    hash: z.string(),
    /** Accuracy of guessing. */
    chance: z.number(),
    /** Accuracy of fixed rules on this suite. */
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
  /** Only new answers of this run; cached ones are in earlier records. */
  arms: z.array(armRecordSchema).min(1),
  /** Digests of arms that were measured but have no new answer, such as in an outage. */
  silent: z.array(z.string()).default([]),
});
export type RunRecord = z.infer<typeof runRecordSchema>;

const acceptanceRecordSchema = z.object({
  ...everyRecord,
  kind: z.literal('acceptance'),
  pullRequest: z.int().positive(),
  /** Login of the person who accepted the drop, and their reason. */
  by: z.string(),
  reason: z.string(),
  /** Accuracy minus the baseline's, with its interval; null without a comparison. */
  difference: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type AcceptanceRecord = z.infer<typeof acceptanceRecordSchema>;

/**
 * The record of one run: numbers, ids and counts. It contains no text of tasks, models or prompts and no correct
 * answers, so that it can be public.
 */
export const recordSchema = z.discriminatedUnion('kind', [runRecordSchema, acceptanceRecordSchema]);
export type HistoryRecord = z.infer<typeof recordSchema>;

/** Folder of the records within the history's folder or branch. */
export const RECORDS = 'runs';

/**
 * File name of a record, sortable by time, without colons, which Windows does not allow. One run can measure and compare
 * within a second.
 */
export function fileOf({ at, run, id, kind }: Pick<HistoryRecord, 'at' | 'run' | 'id' | 'kind'>): string {
  const time = new Date(at).toISOString().replace(/\.\d+|[-:]/g, '');
  return `${time}-${run}-${id}${kind === 'compare' ? '.compare' : ''}.json`;
}

const FILE = /^(\d{8}T\d{6}Z)-\w+-(?<id>[a-z0-9][a-z0-9-]*)(\.compare)?\.json$/;

/** The files in that folder with records (of one gate), oldest first. */
export function recordFiles(names: readonly string[], id?: string): string[] {
  return names.filter(name => (id === undefined ? FILE.test(name) : FILE.exec(name)?.groups?.id === id)).sort();
}

/** The newest of these files of each kind, oldest first: one night can both measure and compare. */
export function newestOfEachKind(names: readonly string[], count: number): string[] {
  const compares = (name: string): boolean => name.endsWith('.compare.json');
  const newest = [names.filter(compares), names.filter(name => !compares(name))].flatMap(kind => kind.slice(-count));
  return newest.sort();
}

export function writeRecord(record: HistoryRecord): string {
  return `${JSON.stringify(recordSchema.parse(record))}\n`;
}

/** @throws Failure if this version cannot read it. */
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
