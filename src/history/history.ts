import { Failure } from '../shared/errors.ts';
import { type HistoryRecord, readRecord } from './record.ts';

/** Records of runs, each in its own file that is written once and never changed. */
export interface History {
  /** Adds a record unless it exists. @throws Failure if it cannot be written. */
  add(record: HistoryRecord): Promise<void>;
  /** The newest records of each kind of one gate, oldest first, and unreadable files. @throws Failure if nothing is readable. */
  newest(id: string, count: number): Promise<Read>;
}

export interface Read {
  readonly records: readonly HistoryRecord[];
  /** One failure per unreadable file. */
  readonly damage: readonly Failure[];
}

/** One unreadable file must not hide the others. */
export function readAll(files: readonly { readonly name: string; readonly text: string }[]): Read {
  const records: HistoryRecord[] = [];
  const damage: Failure[] = [];
  for (const { name, text } of files) {
    try {
      records.push(readRecord(text, name));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      damage.push(error);
    }
  }
  return { records, damage };
}
