import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { count } from '../shared/format.ts';
import { globMatcher } from '../shared/glob.ts';
import { parseJson } from '../shared/json.ts';
import { readTaskFile, readTaskLines } from './own-task.ts';
import type { Task } from './task.ts';
import { taskHash } from './task-hash.ts';

/** Source for a user's own files. */
export interface TaskFolderPlace {
  /** The text of a file; null if it does not exist. */
  read(file: string): Promise<string | null>;
  /** The wanted files below a folder, or the file itself; empty if neither exists. Other files are not read. */
  files(
    place: string,
    wanted: (path: string) => boolean,
  ): Promise<readonly { readonly path: string; readonly content: string }[]>;
}

/** Lock file with the required hashes of a folder's tasks. */
const LOCK = 'lock.json';

const lockSchema = z.strictObject({
  version: z.literal(1),
  tasks: z.record(z.string(), z.string().regex(/^[\da-f]{64}$/)),
});

/** Whether a file of a task folder contains tasks. Pictures, notes and a README are allowed next to them. */
const holdsTasks = (file: string): boolean => /\.(?:jsonl|md)$/.test(file) && !/(?:^|\/)readme\.md$/i.test(file);

/**
 * Reads the tasks of a folder or file, sorted by file. If there is a lock file, they must match it.
 * @throws Failure
 */
export async function readTaskFolder(reference: string, place: TaskFolderPlace): Promise<readonly Task[]> {
  const found = await readFiles(reference, place);
  const lock = await readLock(reference, place);
  if (lock !== null) checkLock(found, lock, lockFile(reference));
  return found.map(({ task }) => task);
}

/** Like `readTaskFolder`, but ignores the lock file. @throws Failure */
export async function readUnlocked(reference: string, place: TaskFolderPlace): Promise<readonly Task[]> {
  return (await readFiles(reference, place)).map(({ task }) => task);
}

/** Whether a folder or file has any tasks, readable or not. */
export async function hasTasks(reference: string, place: TaskFolderPlace): Promise<boolean> {
  return (await place.files(reference, holdsTasks)).length > 0;
}

interface FoundTask {
  readonly task: Task;
  readonly file: string;
}

async function readFiles(reference: string, place: TaskFolderPlace): Promise<readonly FoundTask[]> {
  const tasks: FoundTask[] = [];
  for (const { path: file, content } of await place.files(reference, holdsTasks)) {
    if (file.endsWith('.jsonl')) tasks.push(...readTaskLines(content, file).map(task => ({ task, file })));
    else tasks.push({ task: await readTaskFile(content, file), file });
  }
  if (tasks.length === 0) {
    throw new Failure('configuration', `there are no tasks in ${reference}`, {
      hint: 'Write one with `swelancer-gate tasks new`. A gate reads them where the change cannot write: on the target branch.',
    });
  }
  const seen = new Map<string, string>();
  for (const { task, file } of tasks) {
    const { id, when = [] } = task;
    const other = seen.get(id);
    if (other !== undefined) {
      const hint = other === file ? 'Rename one of them.' : `The other one is in ${other}. Rename one of them.`;
      throw new Failure('configuration', `${reference} has two tasks ${id}`, { file, hint });
    }
    seen.set(id, file);
    await checkPatterns(when, file);
  }
  return tasks;
}

async function checkPatterns(patterns: readonly string[], file: string): Promise<void> {
  for (const pattern of patterns) {
    await globMatcher(pattern).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      throw new Failure('configuration', error.message, {
        file,
        ...(error.hint && { hint: error.hint }),
        cause: error,
      });
    });
  }
}

/** The text of a lock file for the current tasks. */
export function lockText(tasks: readonly Task[]): string {
  const hashes = Object.fromEntries(
    tasks.map(task => [task.id, lockHash(task)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${JSON.stringify({ version: 1, tasks: hashes }, null, 2)}\n`;
}

export const lockFile = (reference: string): string => `${reference.replace(/[^/]*$/, '')}${LOCK}`;

async function readLock(reference: string, place: TaskFolderPlace): Promise<ReadonlyMap<string, string> | null> {
  if (!reference.endsWith('/')) return null;
  const file = lockFile(reference);
  const text = await place.read(file);
  if (text === null) return null;
  try {
    return new Map(Object.entries(lockSchema.parse(parseJson(text)).tasks));
  } catch (cause) {
    throw new Failure('configuration', 'is not a lock file for tasks', { file, hint: RELOCK, cause });
  }
}

const RELOCK = 'If the tasks are right, run `swelancer-gate tasks lock`.';

function checkLock(found: readonly FoundTask[], lock: ReadonlyMap<string, string>, file: string): void {
  const changed = found.filter(({ task }) => lock.get(task.id) !== lockHash(task));
  const ids = new Set(found.map(({ task }) => task.id));
  const gone = [...lock.keys()].filter(id => !ids.has(id));
  const [first] = [...changed.map(({ task }) => task.id), ...gone];
  if (first === undefined) return;
  const others = changed.length + gone.length - 1;
  throw new Failure(
    'configuration',
    `task ${first}${others > 0 ? ` and ${count(others, 'other')}` : ''} ${others > 0 ? 'differ' : 'differs'} from lock.json`,
    { file: changed[0]?.file ?? file, hint: RELOCK },
  );
}

/** Also covers the fields that affect whether and how a task counts. Without them, it is the hash of the text. */
function lockHash(task: Task): string {
  const { critical = false, when = [] } = task;
  if (!critical && when.length === 0) return taskHash(task);
  return createHash('sha256')
    .update(JSON.stringify([taskHash(task), critical, when]))
    .digest('hex');
}
