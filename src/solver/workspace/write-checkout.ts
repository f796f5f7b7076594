import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArmFile } from '../../arm/prompt/template.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import type { Code } from './code.ts';
import { planCode, plannedFiles } from './planned-files.ts';

const BLOCK = 4096;
const FILES_AT_ONCE = 32;

/**
 * Writes code with the arm's files into a new folder.
 * @returns its size on disk in bytes, in blocks of 4 KiB.
 */
export async function writeCheckout(
  code: Code,
  armFiles: readonly ArmFile[],
  directory: string,
  signal: AbortSignal,
): Promise<number> {
  const plan = await planCode(code, armFiles, signal);
  const above = [...plan.contents, ...plan.texts].map(file => path.dirname(file.path));
  const folders = new Set(['.', ...plan.emptyFolders, ...above]);
  for (const folder of folders) makeFolder(path.join(directory, folder));

  let blocks = folders.size;
  for await (const batch of inBatches(plannedFiles(plan, code, signal))) {
    await Promise.all(batch.map(file => writeFile(path.join(directory, file.path), file.content, { mode: file.mode })));
    for (const { content } of batch) blocks += Math.ceil(content.length / BLOCK);
  }
  return blocks * BLOCK;
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncIterable<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < FILES_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
