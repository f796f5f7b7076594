import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { errorMessage, Failure, failureBehind } from '../shared/errors.ts';
import { count } from '../shared/format.ts';
import { makeFolder } from '../shared/make-folder.ts';
import type { BranchState } from './branch-state.ts';
import { type Log, openLog } from './log.ts';
import { openRuns } from './runs.ts';
import { createContents } from './store-contents.ts';
import { readStoreRecord, type StoreRecord } from './store-record.ts';
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

/** File for new trials. */
const FILE = 'trials.jsonl';

/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so copying files merges stores; new trials
 * go to `trials.jsonl`. Each record starts and ends with a newline, so a torn line from a killed run does not damage its
 * neighbors.
 * @throws Failure if the folder is unusable.
 */
export function openStore(folder: string): TrialStore {
  const contents = createContents();
  const { trials, samples, holders, comparisons, states, conflicts } = contents;
  const runs = openRuns(folder);
  let torn = 0;
  let clamped = 0;
  const log = explained(folder, () =>
    openFiles(folder, line => {
      const record = readStoreRecord(line);
      if (record === null) torn++;
      else contents.apply(record);
    }),
  );

  function write(record: StoreRecord): void {
    try {
      if (log.append(JSON.stringify(record))) contents.apply(record);
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
      // Of two concurrent claims, the first line wins; the other run may also have answered by now.
      return holders.get(key) === runs.own && !trials.has(key);
    },
    release(key) {
      if (holders.get(key) === runs.own) write({ release: key, by: runs.own });
    },
    add(trial) {
      const stored = trialSchema.parse(trial);
      if (!isDeepStrictEqual(stored, trial)) clamped++;
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
          : [`${count(torn, 'unreadable line')} in the store ${torn === 1 ? 'was' : 'were'} skipped.`]),
        ...(clamped === 0
          ? []
          : [`${count(clamped, 'answer')} had a number or text beyond the store's limits and was cut to fit.`]),
        ...conflicts,
      ];
    },
    close() {
      runs.leave();
      log.close();
    },
  };
}

/** Reads every file of a store, and opens the one for new trials. */
function openFiles(folder: string, take: (line: string) => void): Log {
  makeFolder(folder);
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl') || name === FILE) continue;
    const other = openLog(path.join(folder, name), 'r', take);
    other.refresh(true);
    other.close();
  }
  const log = openLog(path.join(folder, FILE), 'a+', take);
  log.refresh();
  return log;
}

function explained<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure && error.kind !== 'system') throw error;
    throw new Failure('configuration', `the store ${folder} cannot be used: ${errorMessage(error)}`, {
      hint: existsSync(folder) ? 'Check that it is a writable folder.' : 'Choose another folder with --store.',
      cause: error,
    });
  }
}

function notWritten(folder: string, cause: unknown): Failure {
  const behind = failureBehind(cause);
  const why = behind?.message ?? errorMessage(cause);
  return new Failure('system', `answers cannot be stored: ${why}`, {
    file: folder,
    hint: behind?.hint ?? 'Choose another folder with --store. Completed answers are kept.',
    cause,
  });
}
