import { appendFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { jsonOrUndefined } from '../../shared/json.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import { openLog } from '../../trial/log.ts';

/** A batch that was submitted, or about to be when the run was killed. */
export interface Submission {
  /** Our own name for it. */
  readonly name: string;
  /** Keys of its trials. */
  readonly keys: readonly string[];
  /** Parameters of each request, without messages. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** The endpoint's id; null if not yet known. */
  readonly batch: string | null;
}

/** Unsettled batches, written to disk before waiting for them. */
export interface Journal {
  /** Unsettled batches of an endpoint, also those of other runs on this store. */
  open(origin: string): Submission[];
  /** Records that these trials are about to be submitted. */
  begin(submission: Submission, origin: string): void;
  created(name: string, batch: string): void;
  /** Marks a batch as settled. */
  settle(name: string, status: string): void;
}

const recordSchema = z.union([
  z.strictObject({
    begin: z.string(),
    origin: z.string(),
    keys: z.array(z.string()),
    sent: z.record(z.string(), z.unknown()),
  }),
  z.strictObject({ created: z.string(), batch: z.string() }),
  z.strictObject({ settled: z.string(), status: z.string() }),
]);
type JournalRecord = z.infer<typeof recordSchema>;

/** Opens the journal of a store: append-only JSON lines in their own folder, which is not searched for trials. */
export function openJournal(store: string): Journal {
  const folder = path.join(store, 'batches');
  const file = path.join(folder, 'journal.jsonl');
  const submissions = new Map<string, { readonly origin: string; readonly submission: Submission }>();
  /** Size of the file when it was read. */
  let known = 0;

  function refresh(): void {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size === known) return;
    submissions.clear();
    const log = openLog(file, 'r', line => {
      const record = readRecord(line);
      if (record !== null) take(record);
    });
    log.refresh();
    log.close();
    known = size;
  }

  function take(record: JournalRecord): void {
    if ('settled' in record) submissions.delete(record.settled);
    else if ('begin' in record) {
      const { begin: name, origin, keys, sent } = record;
      submissions.set(name, { origin, submission: { name, keys, sent, batch: null } });
    } else {
      const known = submissions.get(record.created);
      if (known === undefined) return;
      submissions.set(record.created, { ...known, submission: { ...known.submission, batch: record.batch } });
    }
  }

  function write(record: JournalRecord): void {
    makeFolder(folder);
    // Starts a new line, in case a killed run left an incomplete one.
    appendFileSync(file, `\n${JSON.stringify(record)}\n`);
  }

  return {
    open(origin) {
      refresh();
      return [...submissions.values()].flatMap(one => (one.origin === origin ? [one.submission] : []));
    },
    begin: ({ name, keys, sent }, origin) => write({ begin: name, origin, keys: [...keys], sent }),
    created: (name, batch) => write({ created: name, batch }),
    settle: (name, status) => write({ settled: name, status }),
  };
}

function readRecord(line: string): JournalRecord | null {
  return recordSchema.safeParse(jsonOrUndefined(line)).data ?? null;
}
