import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Failure, failureBehind } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { type BranchState, branchStateSchema } from './branch-state.ts';
import { reread } from './reread.ts';
import { openRuns } from './runs.ts';
import { type Trial, trialSchema } from './trial.ts';

/** Permanent store of finished trials. */
export interface TrialStore {
  get(key: string): Trial | undefined;
  /** Sample numbers stored for a task, from any arm. */
  samples(taskId: string): Iterable<number>;
  /**
   * Stores a trial; it is on disk when this returns.
   * @throws Failure if it cannot be written: the gate must not pay for answers that it cannot keep.
   */
  add(trial: Trial): void;
  /**
   * Claims a trial before it is requested. False if it is already answered or claimed by another running process.
   * Also reads what others have added.
   */
  claim(key: string): boolean;
  /** Withdraws a claim without an answer. */
  release(key: string): void;
  /**
   * Start of the comparison with this name, from its first run, so that resumed and repeated runs agree on which
   * answers are fresh. ISO 8601.
   */
  begun(comparison: string, now: string): string;
  /** How the default branch answered over time, oldest first. */
  readonly states: readonly BranchState[];
  addState(state: BranchState): void;
  /** Problems with the stored lines, one sentence each. */
  readonly damage: readonly string[];
  close(): void;
}

/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so copying files merges stores; new trials
 * go to `trials.jsonl`. Each record starts and ends with a newline, so a torn line from a killed run does not damage its
 * neighbors. Records take effect in file order, own ones too, so all runs on a store see the same.
 * @throws Failure if the folder is unusable.
 */
export function openStore(folder: string): TrialStore {
  const trials = new Map<string, Trial>();
  const samples = new Map<string, Set<number>>();
  /** The run that claimed a trial, by trial key. */
  const holders = new Map<string, string>();
  const comparisons = new Map<string, string>();
  const states: BranchState[] = [];
  const conflicts: string[] = [];
  let torn = 0;
  let corrected = 0;
  const runs = openRuns(folder);
  const log = explained(folder, () => {
    makeFolder(folder);
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.jsonl') || name === FILE) continue;
      const other = openLog(path.join(folder, name), 'r', takeLine);
      other.refresh(true);
      other.close();
    }
    return openLog(path.join(folder, FILE), 'a+', takeLine);
  });
  explained(folder, () => log.refresh());

  function takeLine(line: string): void {
    const record = readRecord(line);
    if (record === null) torn++;
    else take(record);
  }

  function take(record: StoreRecord): void {
    if ('comparison' in record) {
      if (!comparisons.has(record.comparison)) comparisons.set(record.comparison, record.begun);
    } else if ('state' in record) {
      states.push(record.state);
    } else if ('claim' in record) {
      // Claims of older versions have no name; their runs have ended.
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
      // Two concurrent runs may both have paid for it. The first answer counts, so that a repeated run decides the same.
      conflicts.push(
        `Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`,
      );
    }
  }

  function write(record: StoreRecord): void {
    try {
      if (log.append(JSON.stringify(record))) take(record);
      else log.refresh();
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
      // Of two concurrent claims, the first line wins.
      return holders.get(key) === runs.own;
    },
    release(key) {
      if (holders.get(key) === runs.own) write({ release: key, by: runs.own });
    },
    add(trial) {
      const stored = trialSchema.parse(trial);
      if (!isDeepStrictEqual(stored, trial)) corrected++;
      write(stored);
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

/** File for new trials. */
const FILE = 'trials.jsonl';

/** Bytes per read. */
const PIECE = 1 << 20;
/** Far longer than any record. Longer lines are skipped as torn and never held in memory. */
const MAX_LINE = 64 << 20;

/** A file of lines appended by several processes. */
interface Log {
  /** Reads new lines. @param ended whether writing has ended, so that the last line is complete */
  refresh(ended?: boolean): void;
  /** Returns whether nothing else is new, so that the line needs no reading. */
  append(line: string): boolean;
  close(): void;
}

function openLog(name: string, flags: 'r' | 'a+', take: (line: string) => void): Log {
  const file = openSync(name, flags);
  /** Number of bytes read. */
  let known = 0;

  function refresh(ended = false): void {
    // A nightly run of many models is tens of megabytes, too much to read at once.
    for (let most = PIECE; ; ) {
      const left = fstatSync(file).size - known;
      if (left <= 0) return;
      const bytes = Buffer.alloc(Math.min(left, most));
      const length = readSync(file, bytes, 0, bytes.length, known);
      if (length === 0) return;
      const isAll = length === left;
      // A line without a newline is still being written, torn, or longer than the chunk.
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
      // A nearly full disk accepts a part, and reports the error only on the next write.
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      const isAlone = fstatSync(file).size === known + bytes.length;
      if (isAlone) known += bytes.length;
      return isAlone;
    },
    close: () => closeSync(file),
  };
}

const recordSchema = z.union([
  trialSchema,
  z.strictObject({
    claim: z.string(),
    by: z.string().optional(),
    /** The dead run that had claimed it. */
    over: z.string().optional(),
  }),
  z.strictObject({ release: z.string(), by: z.string() }),
  z.strictObject({ comparison: z.string(), begun: z.iso.datetime() }),
  z.strictObject({ state: branchStateSchema }),
]);

type StoreRecord = z.infer<typeof recordSchema>;

/** One line of a store; null if this version cannot read it. */
export function readRecord(line: string): StoreRecord | null {
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
    if (error instanceof Failure && error.kind !== 'system') throw error;
    throw new Failure(
      'configuration',
      `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`,
      {
        hint: existsSync(folder) ? 'Check that it is a writable folder.' : 'Choose another folder with --store.',
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
