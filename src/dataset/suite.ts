import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { didYouMean } from '../shared/did-you-mean.ts';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { builtInFolder } from './catalog.ts';
import type { Dataset } from './dataset.ts';
import type { Task } from './task.ts';
import { taskHash } from './task-hash.ts';

const idSchema = z.string().regex(/^[\w-][\w.-]{0,99}$/);
const pinnedTaskSchema = z.strictObject({
  id: idSchema,
  hash: z.string().regex(/^[\da-f]{64}$/),
  /** Why its answer is in doubt. */
  doubt: z.string().optional(),
});

/** A suite file. */
export const suiteSchema = z.strictObject({
  name: z.string().regex(/^[\w-][\w.-]{0,63}$/),
  description: z.string().optional(),
  /** Name, file or URL of its dataset. */
  dataset: z.string().refine(isOwnOrSecure, {
    // A suite file must not make the runner read foreign files or send requests elsewhere.
    message: 'must be a name, a file inside the repository, or an https address',
  }),
  /** How it was drawn. */
  drawn: z.strictObject({ by: z.string(), seed: z.string().nullable(), rule: z.string() }).optional(),
  chance: z.number().optional(),
  /** Accuracy of fixed rules on it. */
  floors: z.record(z.string(), z.number()).optional(),
  /** Total price in US dollars, and the earnings of guessing and fixed rules. */
  price: z.number().optional(),
  earned: z.record(z.string(), z.number()).optional(),
  /** A task without a hash is used as it is in the dataset. */
  tasks: z.array(z.union([idSchema, pinnedTaskSchema])).min(1),
});

/** Uses the same parser as the download: `HTTP://` and `\thttp:` are http, and `C:` is not a file of the repository. */
function isOwnOrSecure(reference: string): boolean {
  if (URL.canParse(reference)) return new URL(reference).protocol === 'https:';
  return !/^[\\/]/.test(reference) && !reference.split(/[\\/]/).includes('..');
}

/** A named subset of a dataset, pinned by the hash of each task. */
export type Suite = z.infer<typeof suiteSchema>;

/** Names of the built-in suites. */
async function builtInSuites(): Promise<readonly string[]> {
  const files = await readdir(builtInFolder);
  const suites = files.filter(file => file.endsWith('.json') && file !== 'datasets.json');
  return suites.map(file => path.parse(file).name).sort();
}

/**
 * Reads a suite by name, or from the user's file if the reference contains `/` or ends in `.json`.
 * @param read returns the text of one of the user's files, or null if it does not exist
 * @throws Failure
 */
export async function loadSuite(reference: string, read: (file: string) => Promise<string | null>): Promise<Suite> {
  if (/\/|\.json$/.test(reference)) {
    const text = await read(reference);
    if (text !== null) return parseSuite(text, reference);
    throw new Failure('configuration', `there is no suite file ${reference}`, {
      hint: 'Check the path. A folder with your own tasks ends with a slash.',
    });
  }
  const known = await builtInSuites();
  if (!known.includes(reference)) {
    throw new Failure('configuration', `there is no suite "${reference}"`, {
      hint: `${didYouMean(reference, known)} A file of your own has a "/" in it or ends with ".json"; a folder with tasks ends with "/".`,
    });
  }
  return parseSuite(await readFile(path.join(builtInFolder, `${reference}.json`), 'utf8'), reference);
}

function parseSuite(text: string, file: string): Suite {
  try {
    return suiteSchema.parse(parseJson(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Failure('configuration', `not a suite: ${reason}`, {
      file,
      hint: 'A suite is JSON: {"name": …, "dataset": …, "tasks": [an id, or {"id": …, "hash": …}, …]}.',
      cause,
    });
  }
}

/**
 * The suite's tasks, in suite order.
 * @throws Failure if a task is missing, unreadable or different from its pin
 */
export function selectTasks(suite: Suite, dataset: Dataset): readonly Task[] {
  const byId = new Map(dataset.tasks.map(task => [task.id, task]));
  const chosen = new Map<string, Task>();
  for (const entry of suite.tasks) {
    const { id, hash } = typeof entry === 'string' ? { id: entry, hash: null } : entry;
    const task = byId.get(id);
    if (task === undefined) {
      throw (
        dataset.unreadable.find(row => row.id === id)?.failure ??
        new Failure('dataset', `the suite ${suite.name} names the task ${id}, which ${dataset.name} does not have`, {
          hint: didYouMean(id, [...byId.keys()].slice(0, 2000)),
        })
      );
    }
    const seen = taskHash(task);
    if (hash !== null && hash !== seen) {
      throw new Failure(
        'dataset',
        `task ${id} of ${dataset.name} differs from the one pinned in the suite ${suite.name}`,
        {
          hint: `Expected the hash ${hash}, found ${seen}. Use the dataset it was drawn from: ${suite.dataset}.`,
        },
      );
    }
    if (chosen.has(id)) throw new Failure('configuration', `the suite ${suite.name} names the task ${id} twice`);
    chosen.set(id, task);
  }
  return [...chosen.values()];
}

/** Hash of a set of tasks, independent of their order. */
export function suiteHash(tasks: readonly Task[]): string {
  return createHash('sha256').update(tasks.map(taskHash).sort().join('\n')).digest('hex');
}
