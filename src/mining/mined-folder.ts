import path from 'node:path';
import { z } from 'zod';
import { readTaskLines, taskLine } from '../dataset/own-task.ts';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { readIfPresent } from '../shared/read-file.ts';
import { replaceFile } from '../shared/replace-file.ts';
import type { Mined } from './mine.ts';

/** All results, for a later run and for `tasks keep`. */
const FILE = 'mined.json';
/** The page for keeping or dropping each task. */
export const PAGE = 'index.html';

const minedSchema = z.strictObject({
  version: z.literal(1),
  repository: z.string(),
  page: z.string(),
  read: z.array(z.int()),
  leftOut: z.array(z.strictObject({ issue: z.int(), reason: z.string() })),
  tasks: z.array(z.unknown()),
});

/**
 * Results of an earlier run; null if there was none.
 * @param shown the folder as the user wrote it
 * @throws Failure
 */
export async function readMined(directory: string, shown: string): Promise<Mined | null> {
  const file = path.posix.join(shown, FILE);
  const bytes = await readIfPresent(path.resolve(directory, file));
  if (bytes === null) return null;
  try {
    const { version: _version, tasks, ...rest } = minedSchema.parse(parseJson(bytes.toString('utf8')));
    return { ...rest, tasks: tasks.flatMap(line => readTaskLines(JSON.stringify(line), file)) };
  } catch (cause) {
    throw new Failure('configuration', 'not task candidates', {
      file,
      hint: 'Remove the file to start again, or choose another folder with --out.',
      cause,
    });
  }
}

/** Saves the results. */
export async function writeMined(directory: string, shown: string, mined: Mined): Promise<void> {
  const tasks = mined.tasks.map(task => parseJson(taskLine(task)));
  await write(path.resolve(directory, shown), FILE, `${JSON.stringify({ version: 1, ...mined, tasks }, null, 1)}\n`);
}

export async function writePage(directory: string, shown: string, html: string): Promise<void> {
  await write(path.resolve(directory, shown), PAGE, html);
}

async function write(folder: string, name: string, text: string): Promise<void> {
  makeFolder(folder);
  await replaceFile(path.join(folder, name), text);
}
