import { realCurrentDataset, realDataset } from './real-dataset.ts';
import { missingTools, skipLoudly } from './required-tools.ts';

/** Reports once, before the tests, which of them cannot run here; fails if they must. */
export default async function setup(): Promise<void> {
  const missing = await missingTools();
  if (missing.length > 0) skipLoudly(`${missing.join(', ')} not installed or not working`);
  if (realDataset !== null && realCurrentDataset !== null) return;
  const reason = 'one of its files is missing in ../shared/data next to this checkout';
  if (process.env.SWELANCER_GATE_REQUIRE_DATASET === 'true')
    throw new Error(`the real dataset is required, but ${reason}`);
  console.warn(`Tests on the real dataset are skipped: ${reason}.`);
}
