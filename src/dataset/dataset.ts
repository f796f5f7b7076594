import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { didYouMean } from '../shared/did-you-mean.ts';
import { Failure } from '../shared/errors.ts';
import { type Downloads, type FileKind, fetched, fetchPinned, isAddress, splitPin } from './address.ts';
import { builtInFolder, type Published, readCatalog } from './catalog.ts';
import { type Pin, sha256Of, unpack, verify } from './content.ts';
import { type Rows, readTasks } from './tasks.ts';

/** A SWE-Lancer CSV, verified and read. */
export interface Dataset extends Rows {
  /** Name that the user gave. */
  readonly name: string;
  /** Location: `owner/name@commit:path`, a URL, or a file name. */
  readonly source: string;
  /** Hash of the unpacked bytes. */
  readonly sha256: string;
}

export interface DatasetOptions extends Downloads {
  /**
   * Reads one of the user's files; null if it does not exist.
   * @param isPinned the content is verified afterwards, so an untrusted source is fine
   */
  readFile(file: string, isPinned: boolean): Promise<Buffer | null>;
  /** Folder with `datasets.json`. */
  readonly catalogFolder?: string;
  /** Server for files of public repositories. */
  readonly publicFiles?: string;
}

/**
 * Finds, verifies and reads a dataset: a name in the catalog, a file, or a URL, plain or gzip-compressed. A file can and
 * a URL must have a pin, `#sha256=` and 64 hexadecimal digits for the unpacked bytes.
 * @throws Failure
 */
export async function loadDataset(reference: string, options: DatasetOptions): Promise<Dataset> {
  const { place, sha256 } = splitPin(reference, DATASET);
  const { name, bytes, source } = await find(place, sha256, options);
  return { name, source, sha256: sha256Of(bytes), ...readTasks(text(bytes, name), name) };
}

const DATASET: FileKind = { noun: 'dataset', extension: 'csv' };

interface Found {
  readonly name: string;
  readonly bytes: Buffer;
  readonly source: string;
}

async function find(place: string, sha256: string | undefined, options: DatasetOptions): Promise<Found> {
  const { catalogFolder = builtInFolder } = options;
  if (isAddress(place)) {
    const file = await fetchPinned(place, sha256, DATASET, options);
    return { ...file, source: file.name };
  }
  const catalog = await readCatalog(catalogFolder);
  const entry = Object.hasOwn(catalog, place) ? catalog[place] : undefined;
  if (entry === undefined) {
    if (/[\\/]|\.(csv|gz)$/i.test(place)) {
      const packed = await options.readFile(place, sha256 !== undefined);
      if (packed !== null) return unpacked(packed, place, place, { sha256 });
      throw new Failure('configuration', 'there is no such dataset', {
        file: place,
        hint: 'Paths are relative to the folder of the configuration. A gate reads the file where the change cannot write: commit it to the default branch, or pin it by #sha256=.',
      });
    }
    throw new Failure('configuration', `there is no dataset "${place}"`, {
      hint: `${didYouMean(place, Object.keys(catalog))} A file name contains a "/" or ends in ".csv".`,
    });
  }
  if ('file' in entry) {
    const packed = await readFile(path.join(catalogFolder, entry.file));
    return unpacked(packed, place, `tasks/${entry.file}`, { sha256 });
  }
  return published(place, { ...entry, sha256: sha256 ?? entry.sha256 }, options);
}

async function published(name: string, entry: Published, options: DatasetOptions): Promise<Found> {
  const { repository, commit, path: file, ...pin } = entry;
  const { publicFiles = 'https://raw.githubusercontent.com' } = options;
  const url = new URL(`${publicFiles}/${repository}/${commit}/${file}`);
  const bytes = await fetched(url, pin, pin.blob, name, DATASET, options);
  return { name, source: `${repository}@${commit}:${file}`, bytes };
}

function unpacked(packed: Buffer, name: string, source: string, pin: Pin): Found {
  const bytes = unpack(packed, source);
  verify(bytes, pin, source, DATASET.noun);
  return { name, source, bytes };
}

/** Returned as bytes, because the CSV reader takes bytes and decoding would waste time and memory. */
function text(bytes: Buffer, name: string): Buffer {
  if (isUtf8(bytes)) return bytes;
  throw new Failure('dataset', 'not text in UTF-8', { file: name, hint: 'Convert it to UTF-8.' });
}
