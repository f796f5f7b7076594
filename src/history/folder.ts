import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, errorMessage, Failure } from '../shared/errors.ts';
import { readBounded } from '../shared/read-file.ts';
import { writeNew } from '../shared/write-new.ts';
import { type History, type Read, readAll } from './history.ts';
import { fileOf, newestOfEachKind, RECORDS, recordFiles, writeRecord } from './record.ts';

/** Maximum size of a record. Thousands of tasks take a few megabytes. */
const MAX_RECORD_BYTES = 64 * 2 ** 20;

/** A history in a folder, from the command line or a checked-out branch. */
export function folderHistory(folder: string): History {
  return {
    async add(record) {
      const file = path.join(folder, RECORDS, fileOf(record));
      try {
        await writeNew(file, writeRecord(record));
      } catch (cause) {
        throw new Failure('configuration', `the history cannot be written: ${errorMessage(cause)}`, {
          file,
          hint: 'Choose a writable folder with --history.',
          cause,
        });
      }
    },
    newest: async (id, count) => read(folder, newestOfEachKind(recordFiles(await namesIn(folder), id), count)),
  };
}

/**
 * The records of a folder, oldest first.
 * @param id of the gate; all gates if absent
 * @throws Failure if there is no history.
 */
export async function readFolder(folder: string, id?: string): Promise<Read> {
  return read(folder, recordFiles(await namesIn(folder), id));
}

async function read(folder: string, names: readonly string[]): Promise<Read> {
  const files = names.map(async name => {
    const file = path.join(folder, RECORDS, name);
    return { name: file, text: (await readBounded(file, MAX_RECORD_BYTES)).toString('utf8') };
  });
  return readAll(await Promise.all(files));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(path.join(folder, RECORDS));
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause;
    throw new Failure('configuration', 'there is no history here', {
      file: path.join(folder, RECORDS),
      hint: 'Pass the folder used with --history, or a checkout of the history branch.',
      cause,
    });
  }
}

/** Files of a history older than a given time, or beyond the newest ones. */
export async function prunable(
  folder: string,
  { before, keep }: { readonly before?: number | undefined; readonly keep?: number | undefined },
): Promise<string[]> {
  const names = recordFiles(await namesIn(folder));
  const kept = new Set(keep === undefined ? names : keep === 0 ? [] : names.slice(-keep));
  return names.filter(name => !kept.has(name) || (before !== undefined && timeOf(name) < before));
}

export async function removeRecords(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(path.join(folder, RECORDS, name));
}

/** The time in a file name, `20261124T031700Z`, in milliseconds. */
function timeOf(name: string): number {
  return Date.parse(name.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ).*/, '$1-$2-$3:$4:$5'));
}
