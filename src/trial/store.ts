import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../errors.ts';
import { type Trial, trialSchema } from './trial.ts';

/** Finished trials, kept for ever. */
export interface TrialStore {
  get(key: string): Trial | undefined;
  /** Keeps a trial; it is on disk when this returns. */
  add(trial: Trial): void;
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
  const comparisons = new Map<string, string>();
  const damage: string[] = [];
  let torn = 0;
  let file: number;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.jsonl')) continue;
      for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
        if (line === '') continue;
        const record = readRecord(line);
        if (record === null) torn++;
        else if ('comparison' in record)
          comparisons.set(record.comparison, comparisons.get(record.comparison) ?? record.begun);
        else remember(record);
      }
    }
    file = openSync(path.join(folder, 'trials.jsonl'), 'a');
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
  if (torn > 0)
    damage.push(`${torn} unreadable line${torn === 1 ? '' : 's'} in the store ${torn === 1 ? 'was' : 'were'} skipped.`);

  function remember(trial: Trial): void {
    const known = trials.get(trial.key);
    if (known === undefined) trials.set(trial.key, trial);
    else if (known.proposalId !== trial.proposalId) {
      // Two runs at once may both have paid for it; the first answer stands, so that a repeated run decides alike.
      damage.push(
        `Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`,
      );
    }
  }

  const write = (record: z.infer<typeof recordSchema>): void => {
    writeSync(file, `\n${JSON.stringify(record)}\n`);
  };

  return {
    get: key => trials.get(key),
    add(trial) {
      remember(trial);
      write(trial);
    },
    begun(comparison, now) {
      const known = comparisons.get(comparison);
      if (known !== undefined) return known;
      comparisons.set(comparison, now);
      write({ comparison, begun: now });
      return now;
    },
    damage,
    close: () => closeSync(file),
  };
}

const recordSchema = z.union([trialSchema, z.strictObject({ comparison: z.string(), begun: z.iso.datetime() })]);

function readRecord(line: string): z.infer<typeof recordSchema> | null {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
