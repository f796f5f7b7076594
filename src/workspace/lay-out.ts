import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArmFile } from '../prompt/template.ts';
import type { Code } from './code.ts';
import { isWanted, planFolder } from './plan.ts';

const BLOCK = 4096;

/**
 * Writes code with an arm's files into a folder that is not there yet.
 * @returns the bytes that it takes on disk, in blocks of 4 KiB.
 */
export async function layOut(
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

  let bytes = 0;
  const made = new Set<string>();
  const makeFolder = async (folder: string): Promise<void> => {
    if (made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    made.add(folder);
    bytes += BLOCK;
  };
  const write = async (file: string, content: Buffer, mode: number): Promise<void> => {
    const place = path.join(directory, file);
    await makeFolder(path.dirname(place));
    await writeFile(place, content, { mode });
    bytes += Math.ceil(content.length / BLOCK) * BLOCK;
  };

  await makeFolder(directory);
  for (const folder of plan.emptyFolders) await makeFolder(path.join(directory, folder));
  const contents = code.read(
    plan.contents.map(({ entry }) => entry),
    signal,
  );
  for await (const { item, content } of together(plan.contents, contents)) {
    await write(item.path, content, item.entry.kind === 'program' ? 0o755 : 0o644);
  }
  for (const { path: file, content } of plan.texts) await write(file, Buffer.from(content), 0o644);
  return bytes;
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
