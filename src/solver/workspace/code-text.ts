import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Code } from './code.ts';
import { planCode, plannedFiles } from './planned-files.ts';

const indexSchema = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      /** Where its text starts, in bytes. */
      at: z.int(),
      /** Size of the file, which is also that of its text. */
      bytes: z.int(),
      /** Binary files have no text. */
      isText: z.boolean(),
    }),
  ),
  emptyFolders: z.array(z.string()),
});
export type TextFile = Readonly<z.infer<typeof indexSchema>['files'][number]>;

/**
 * The text of all files of a code tree in one file. Writing thousands of small files takes far longer than reading them
 * from git, and searching one file far less than searching thousands.
 */
export interface CodeText {
  /** A folder's files next to each other, in the order of their names. */
  readonly files: readonly TextFile[];
  readonly emptyFolders: readonly string[];
  /** Absolute path of the file with all text, in UTF-8 with plain line ends. A newline follows each file. */
  readonly file: string;
  /** The text of a file. */
  read(file: TextFile): string;
}

const TEXT = 'text';
const INDEX = 'index.json';
const WRITTEN_AT_ONCE = 4 * 1024 * 1024;
const READ_AT_ONCE = 256 * 1024;
/** Maximum size of a text that stays in memory. */
const KEPT_BYTES = 2 * 1024 * 1024;
const NEWLINE = Buffer.from('\n');

/**
 * Writes the text of code with the arm's files into a new folder.
 * @returns its size on disk in bytes.
 */
export async function writeCodeText(
  code: Code,
  armFiles: readonly ArmFile[],
  directory: string,
  signal: AbortSignal,
): Promise<number> {
  const plan = await planCode(code, armFiles, signal);
  await mkdir(directory);
  const files: TextFile[] = [];
  const output = await open(path.join(directory, TEXT), 'wx');
  let at = 0;
  try {
    let parts: Buffer[] = [];
    let written = 0;
    for await (const file of plannedFiles(plan, code, signal)) {
      const text = textOf(file.content);
      files.push({ path: file.path, at, bytes: (text ?? file.content).length, isText: text !== null });
      if (text === null) continue;
      parts.push(text, NEWLINE);
      at += text.length + 1;
      if (at - written < WRITTEN_AT_ONCE) continue;
      await output.writeFile(Buffer.concat(parts));
      parts = [];
      written = at;
    }
    await output.writeFile(Buffer.concat(parts));
  } finally {
    await output.close();
  }
  const index = JSON.stringify({ files, emptyFolders: plan.emptyFolders });
  await writeFile(path.join(directory, INDEX), index);
  return at + Buffer.byteLength(index);
}

/** Opens a folder that `writeCodeText` wrote. */
export function openCodeText(directory: string): CodeText {
  const index = indexSchema.parse(JSON.parse(readFileSync(path.join(directory, INDEX), 'utf8')));
  const file = path.join(directory, TEXT);
  const read = createReader(file);
  const size = index.files.reduce((sum, { isText, bytes }) => sum + (isText ? bytes : 0), 0);
  return { ...index, file, read: size <= KEPT_BYTES ? keeping(read) : read };
}

/** Reads the text of files. Searches go from each to the next, so more is read than the file. */
function createReader(file: string): CodeText['read'] {
  let start = 0;
  let content: Buffer = Buffer.alloc(0);
  return ({ at, bytes }) => {
    if (at < start || at + bytes > start + content.length) {
      start = at;
      content = readBytes(file, at, Math.max(bytes, READ_AT_ONCE));
    }
    return content.toString('utf8', at - start, at - start + bytes);
  };
}

function readBytes(file: string, at: number, length: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
  } finally {
    closeSync(descriptor);
  }
}

/** Keeps what was read in memory. */
function keeping(read: CodeText['read']): CodeText['read'] {
  const kept = new Map<TextFile, string>();
  return file => {
    const text = kept.get(file) ?? read(file);
    kept.set(file, text);
    return text;
  };
}

/** Text in UTF-8 with plain line ends; null if it is binary by git's rule. */
function textOf(content: Buffer): Buffer | null {
  if (content.subarray(0, 8000).includes(0)) return null;
  const isPlain = isUtf8(content) && !content.includes('\r\n') && !content.subarray(0, 3).equals(BYTE_ORDER_MARK);
  if (isPlain) return content;
  return Buffer.from(
    content
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  );
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
