import { z } from 'zod';
import { jsonOrUndefined } from '../shared/json.ts';
import { branchStateSchema } from './branch-state.ts';
import { trialSchema } from './trial.ts';

const storeRecordSchema = z.union([
  trialSchema,
  z.strictObject({
    claim: z.string(),
    by: z.string().optional(),
    /** The dead run that had claimed it. */
    over: z.string().optional(),
  }),
  z.strictObject({ release: z.string(), by: z.string() }),
  z.strictObject({ comparison: z.string(), begun: z.iso.datetime() }),
  z.strictObject({ state: branchStateSchema }),
]);

export type StoreRecord = z.infer<typeof storeRecordSchema>;

/** One line of a store; null if this version cannot read it. */
export function readStoreRecord(line: string): StoreRecord | null {
  return storeRecordSchema.safeParse(jsonOrUndefined(line)).data ?? null;
}
