import { Failure } from '../shared/errors.ts';
import { type HistoryRecord, readRecord } from './record.ts';

/** Records of runs, each in a file of its own that is written once and never changed. */
export interface History {
  /** Adds a record, unless it is there already. @throws Failure when it cannot be written. */
  add(record: HistoryRecord): Promise<void>;
  /** The newest records of one gate, oldest first, and what could not be read. @throws Failure when nothing can be. */
  newest(id: string, count: number): Promise<Read>;
}

export interface Read {
  readonly records: readonly HistoryRecord[];
  /** One failure for each file that could not be read. */
  readonly damage: readonly Failure[];
}

/** One file that cannot be read must not hide the others. */
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
