import { realCurrentDataset, realDataset } from './real-dataset.ts';

/** Reports once, before the tests, if those on the real dataset cannot run; fails if they must. */
export default function setup(): void {
  if (realDataset !== null && realCurrentDataset !== null) return;
  const reason = 'not both of its files are in ../shared/data beside this checkout';
  if (process.env.SWELANCER_GATE_REQUIRE_DATASET === 'true')
    throw new Error(`the real dataset is required, but ${reason}`);
  console.warn(`Tests on the real dataset are skipped: ${reason}.`);
}
