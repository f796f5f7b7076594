import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { reread } from './reread.ts';
import { type Trial, trialSchema } from './trial.ts';

/** Finished trials, kept for ever. */
export interface TrialStore {
  get(key: string): Trial | undefined;
  /** One more than the highest sample number among all trials of a task, whatever was asked in them. */
  samples(taskId: string): number;
  /** Keeps a trial; it is on disk when this returns. */
  add(trial: Trial): void;
  /**
   * Says that this run is about to ask for a trial, so that another one on the same store asks for others first. False
   * when somebody has said so before. What others have added meanwhile is taken in.
   */
  claim(key: string): boolean;
  /**
   * When the comparison of this name was begun, by the first run that said so: one that resumes or repeats it tells
   * fresh answers from older ones just alike. ISO 8601.
   */
  begun(comparison: string, now: string): string;
  /** What was wrong with the stored lines, a sentence each; empty when nothing was. */
  readonly damage: readonly string[];
  close(): void;
}

/**
 * Opens a folder of append-only JSON lines. Every `.jsonl` file in it is read, so stores are merged by putting
 * their files together; new trials go to `trials.jsonl`. Each record starts and ends with a line end and is
 * written in one piece: a torn line, from a killed run, never spoils its neighbours.
 * @throws Failure when the folder cannot be used.
 */
export function openStore(folder: string): TrialStore {
  const trials = new Map<string, Trial>();
  const samples = new Map<string, number>();
  const claims = new Set<string>();
  const comparisons = new Map<string, string>();
  const conflicts: string[] = [];
  let torn = 0;
  let file: number;
  /** Bytes of that file that were taken in. */
  let known = 0;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith('.jsonl') && name !== FILE) take(readFileSync(path.join(folder, name), 'utf8'));
    }
    file = openSync(path.join(folder, FILE), 'a+');
    refresh();
  } catch (error) {
    throw new Failure(
      'configuration',
      `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`,
      {
        hint: existsSync(folder) ? 'Is it writable, and a folder?' : 'Choose another folder with --store.',
        cause: error,
      },
    );
  }

  function refresh(): void {
    // A night of many models is tens of megabytes: never all of them at once.
    for (let most = PIECE; ; ) {
      const left = fstatSync(file).size - known;
      if (left <= 0) return;
      const bytes = Buffer.alloc(Math.min(left, most));
      // A line without its end is still being written, or torn, or longer than the piece.
      const whole = bytes.lastIndexOf('\n', readSync(file, bytes, 0, bytes.length, known)) + 1;
      if (whole === 0 && bytes.length === left) return;
      most = whole === 0 ? 2 * most : PIECE;
      known += whole;
      take(bytes.toString('utf8', 0, whole));
    }
  }

  function take(lines: string): void {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const record = readRecord(line);
      if (record === null) torn++;
      else if ('claim' in record) claims.add(record.claim);
      else if ('comparison' in record)
        comparisons.set(record.comparison, comparisons.get(record.comparison) ?? record.begun);
      else {
        const trial = reread(record);
        if (trial !== null) remember(trial);
      }
    }
  }

  function remember(trial: Trial): void {
    const earlier = trials.get(trial.key);
    if (earlier === undefined) {
      trials.set(trial.key, trial);
      samples.set(trial.taskId, Math.max(samples.get(trial.taskId) ?? 0, trial.sample + 1));
    } else if (earlier.proposalId !== trial.proposalId) {
      // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
      conflicts.push(
        `Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`,
      );
    }
  }

  function write(record: z.infer<typeof recordSchema>): void {
    const bytes = writeSync(file, `\n${JSON.stringify(record)}\n`);
    // Nobody wrote in between: there is nothing to read again.
    if (fstatSync(file).size === known + bytes) known += bytes;
  }

  return {
    get: key => trials.get(key),
    samples: taskId => samples.get(taskId) ?? 0,
    claim(key) {
      refresh();
      if (claims.has(key)) return false;
      claims.add(key);
      write({ claim: key });
      return true;
    },
    add(trial) {
      refresh();
      remember(trial);
      write(trial);
    },
    begun(comparison, now) {
      refresh();
      const earlier = comparisons.get(comparison);
      if (earlier !== undefined) return earlier;
      comparisons.set(comparison, now);
      write({ comparison, begun: now });
      return now;
    },
    get damage() {
      if (torn === 0) return conflicts;
      return [
        `${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`,
        ...conflicts,
      ];
    },
    close: () => closeSync(file),
  };
}

/** Where new trials go. */
const FILE = 'trials.jsonl';

/** Bytes that are read at once. */
const PIECE = 1 << 20;

const recordSchema = z.union([
  trialSchema,
  z.strictObject({ claim: z.string() }),
  z.strictObject({ comparison: z.string(), begun: z.iso.datetime() }),
]);

function readRecord(line: string): z.infer<typeof recordSchema> | null {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
