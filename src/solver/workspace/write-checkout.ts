import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Code } from './code.ts';
import { isWanted, planFolder } from './plan.ts';

const BLOCK = 4096;
const FILES_AT_ONCE = 32;

interface CheckedOutFile {
  readonly path: string;
  readonly content: Buffer;
  readonly mode: number;
}

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
  const entries = await code.list(signal);
  const links = entries.filter(entry => entry.kind === 'link' && isWanted(entry));
  const targets = new Map<string, string>();
  for await (const { item, content } of together(links, code.read(links, signal))) {
    targets.set(item.path, content.toString('utf8'));
  }
  const plan = planFolder(entries, targets, armFiles);

  const above = [...plan.contents, ...plan.texts].map(file => path.dirname(file.path));
  const folders = new Set(['.', ...plan.emptyFolders, ...above]);
  for (const folder of folders) await mkdir(path.join(directory, folder), { recursive: true });

  async function* files(): AsyncIterable<CheckedOutFile> {
    const contents = code.read(
      plan.contents.map(({ entry }) => entry),
      signal,
    );
    for await (const { item, content } of together(plan.contents, contents)) {
      yield { path: item.path, content, mode: item.entry.kind === 'program' ? 0o755 : 0o644 };
    }
    for (const text of plan.texts) yield { path: text.path, content: Buffer.from(text.content), mode: 0o644 };
  }

  let blocks = folders.size;
  for await (const batch of inBatches(files())) {
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

/** Each item with its content. */
async function* together<T>(
  items: readonly T[],
  contents: AsyncIterable<Buffer>,
): AsyncIterable<{ item: T; content: Buffer }> {
  let next = 0;
  for await (const content of contents) {
    const item = items[next++];
    if (item === undefined) throw new Error('more contents were read than asked for');
    yield { item, content };
  }
}
