import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const SHARED = path.resolve(import.meta.dirname, '../../shared');
const DATASET = path.join(SHARED, 'data/swelancer_tasks_lite.csv.gz');

/** Path of the real dataset, gzip-compressed; null where it is not beside the checkout. It is never committed. */
export const realDataset: string | null = existsSync(DATASET) ? DATASET : null;

/** Title for tests that need it, so that a skipped one says why. */
export const onRealDataset = `on the real dataset${realDataset === null ? ' (skipped: ../shared/data is not beside this checkout)' : ''}`;

if (realDataset === null && process.env.SWELANCER_GATE_REQUIRE_DATASET === 'true') {
  throw new Error(`SWELANCER_GATE_REQUIRE_DATASET is set, but ${DATASET} does not exist`);
}

export function readRealDataset(): string {
  return gunzipSync(readFileSync(DATASET)).toString('utf8');
}

const oracleSchema = z.object({
  tasks: z.array(
    z.object({ question_id: z.string(), correct_id: z.number(), proposal_ids: z.array(z.number()), price: z.number() }),
  ),
});

/** What Python read from the real dataset. */
export function readOracle(): z.infer<typeof oracleSchema>['tasks'] {
  return oracleSchema.parse(JSON.parse(readFileSync(path.join(SHARED, 'oracles/lite-manager.json'), 'utf8'))).tasks;
}
