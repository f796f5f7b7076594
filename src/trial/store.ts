import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Failure, failureBehind } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { type BranchState, branchStateSchema } from './branch-state.ts';
import { reread } from './reread.ts';
import { openRuns } from './runs.ts';
import { type Trial, trialSchema } from './trial.ts';

/** Finished trials, kept for ever. */
export interface TrialStore {
  get(key: string): Trial | undefined;
  /** Numbers of the samples that are stored of a task, whatever was asked in them. */
  samples(taskId: string): Iterable<number>;
  /**
   * Keeps a trial; it is on disk when this returns.
   * @throws Failure when it cannot be written: what is not kept must not be paid for.
   */
  add(trial: Trial): void;
  /**
   * Says that this run is about to ask for a trial. False when it is answered, and while another living run is at it.
   * What others have added meanwhile is taken in.
   */
  claim(key: string): boolean;
  /** Takes a claim back: there will be no answer of this run. */
  release(key: string): void;
  /**
   * When the comparison of this name was begun, by the first run that said so: one that resumes or repeats it tells
   * fresh answers from older ones just alike. ISO 8601.
   */
  begun(comparison: string, now: string): string;
  /** How the default branch answered over time, the first first. */
  readonly states: readonly BranchState[];
  addState(state: BranchState): void;
  /** What was wrong with the stored lines, a sentence each; empty when nothing was. */
  readonly damage: readonly string[];
  close(): void;
}

/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so stores are merged by putting
 * their files together; new trials go to `trials.jsonl`. Each record starts and ends with a line end: a torn line, from a
 * killed run, never spoils its neighbours. Memory holds nothing but what was read back from the file, in its order, so
 * that all runs on one store see the same.
 * @throws Failure when the folder cannot be used.
 */
export function openStore(folder: string): TrialStore {
  const trials = new Map<string, Trial>();
  const samples = new Map<string, Set<number>>();
  /** The run that is at a trial, by the trial's key. */
  const holders = new Map<string, string>();
  const comparisons = new Map<string, string>();
  const states: BranchState[] = [];
  const conflicts: string[] = [];
  let torn = 0;
  let corrected = 0;
  const runs = openRuns(folder);
  const log = explained(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.jsonl') || name === FILE) continue;
      const other = openLog(path.join(folder, name), 'r', take);
      other.refresh(true);
      other.close();
    }
    return openLog(path.join(folder, FILE), 'a+', take);
  });
  explained(folder, () => log.refresh());

  function take(line: string): void {
    const record = readRecord(line);
    if (record === null) torn++;
    else if ('comparison' in record) {
      if (!comparisons.has(record.comparison)) comparisons.set(record.comparison, record.begun);
    } else if ('state' in record) {
      states.push(record.state);
    } else if ('claim' in record) {
      // Older versions claimed without a name; their runs are over.
      if (record.by !== undefined && holders.get(record.claim) === record.over) holders.set(record.claim, record.by);
    } else if ('release' in record) {
      if (holders.get(record.release) === record.by) holders.delete(record.release);
    } else {
      const trial = reread(record);
      if (trial !== null) remember(trial);
    }
  }

  function remember(trial: Trial): void {
    const earlier = trials.get(trial.key);
    if (earlier === undefined) {
      trials.set(trial.key, trial);
      samples.set(trial.taskId, (samples.get(trial.taskId) ?? new Set()).add(trial.sample));
    } else if (earlier.proposalId !== trial.proposalId) {
      // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
      conflicts.push(
        `Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`,
      );
    }
  }

  function write(record: z.input<typeof recordSchema>): void {
    try {
      log.append(JSON.stringify(record));
    } catch (cause) {
      throw notWritten(folder, cause);
    }
  }

  return {
    get: key => trials.get(key),
    samples: taskId => samples.get(taskId) ?? [],
    claim(key) {
      log.refresh();
      if (trials.has(key)) return false;
      const holder = holders.get(key);
      if (holder !== undefined && runs.isAlive(holder)) return holder === runs.own;
      runs.join();
      write({ claim: key, by: runs.own, ...(holder !== undefined && { over: holder }) });
      // Of two that claim at once, the one whose line is first has it.
      return holders.get(key) === runs.own;
    },
    release(key) {
      if (holders.get(key) === runs.own) write({ release: key, by: runs.own });
    },
    add(trial) {
      const { data = trial, success } = trialSchema.safeParse(trial);
      if (!success || !isDeepStrictEqual(data, trial)) corrected++;
      write(data);
    },
    begun(comparison, now) {
      log.refresh();
      if (!comparisons.has(comparison)) write({ comparison, begun: now });
      return comparisons.get(comparison) ?? now;
    },
    states,
    addState(state) {
      write({ state });
    },
    get damage() {
      return [
        ...(torn === 0
          ? []
          : [`${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`]),
        ...(corrected === 0
          ? []
          : [
              `${corrected} answer${corrected === 1 ? '' : 's'} came with a figure or a text beyond what is stored; it was brought into bounds.`,
            ]),
        ...conflicts,
      ];
    },
    close() {
      runs.leave();
      log.close();
    },
  };
}

/** Where new trials go. */
const FILE = 'trials.jsonl';

/** Bytes that are read at once. */
const PIECE = 1 << 20;
/** No record is nearly as long; what is longer is skipped as torn, and never held in memory as a whole. */
const MAX_LINE = 64 << 20;

/** A file of lines that several processes append to. */
interface Log {
  /** Takes in the lines that are new. @param ended whether nobody writes to it any more, so that its last line is whole */
  refresh(ended?: boolean): void;
  append(line: string): void;
  close(): void;
}

function openLog(name: string, flags: 'r' | 'a+', take: (line: string) => void): Log {
  const file = openSync(name, flags);
  /** Bytes that were taken in. */
  let known = 0;

  function refresh(ended = false): void {
    // A night of many models is tens of megabytes: never all of them at once.
    for (let most = PIECE; ; ) {
      const left = fstatSync(file).size - known;
      if (left <= 0) return;
      const bytes = Buffer.alloc(Math.min(left, most));
      const length = readSync(file, bytes, 0, bytes.length, known);
      if (length === 0) return;
      const isAll = length === left;
      // A line without its end is still being written, or torn, or longer than the piece.
      const whole = isAll && ended ? length : bytes.lastIndexOf('\n', length - 1) + 1;
      if (whole === 0 && isAll) return;
      const isSkipped = whole === 0 && most >= MAX_LINE;
      known += isSkipped ? length : whole;
      most = whole === 0 && !isSkipped ? 2 * most : PIECE;
      for (const line of bytes.toString('utf8', 0, whole).split('\n')) if (line !== '') take(line);
    }
  }

  return {
    refresh,
    append(line) {
      const bytes = Buffer.from(`\n${line}\n`);
      // A disk that is nearly full takes a part, and says no only when it is asked again.
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      refresh();
    },
    close: () => closeSync(file),
  };
}

const recordSchema = z.union([
  trialSchema,
  z.strictObject({
    claim: z.string(),
    by: z.string().optional(),
    /** The run that had it before, and is dead. */
    over: z.string().optional(),
  }),
  z.strictObject({ release: z.string(), by: z.string() }),
  z.strictObject({ comparison: z.string(), begun: z.iso.datetime() }),
  z.strictObject({ state: branchStateSchema }),
]);

/** One line of a store; null when it is none that this version reads. */
export function readRecord(line: string): z.infer<typeof recordSchema> | null {
  try {
    return recordSchema.parse(parseJson(line));
  } catch {
    return null;
  }
}

function explained<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'configuration',
      `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`,
      {
        hint: existsSync(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
        cause: error,
      },
    );
  }
}

function notWritten(folder: string, cause: unknown): Failure {
  const behind = failureBehind(cause);
  const why = behind?.message ?? (cause instanceof Error ? cause.message : String(cause));
  return new Failure('system', `answers cannot be stored: ${why}`, {
    file: folder,
    hint: behind?.hint ?? 'Choose another folder with --store. Completed answers are kept.',
    cause,
  });
}
