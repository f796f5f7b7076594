import path from 'node:path';
import { runCompare } from '../../app/compare-session.ts';
import { runGate, withTaskText } from '../../app/gate-session.ts';
import { runMeasure } from '../../app/measure-session.ts';
import { keysFrom } from '../../app/session.ts';
import { refuseOwnShards } from '../../app/trusted-files.ts';
import { type CommandLine, type Settings, settingsSchema } from '../../config/settings.ts';
import { recordMeasure } from '../../history/recorder.ts';
import { readShards } from '../../sampling/shard/file.ts';
import type { World } from '../../shared/world.ts';
import { deliverComparison } from './compare.ts';
import { deliver } from './deliver.ts';
import { addToHistory } from './history.ts';

/** Settings of the merging machine. All others come from the shards. */
export type MergeSettings = Pick<Settings, 'base-url' | 'store' | 'out' | 'concurrency'> &
  Pick<CommandLine, 'json' | 'api-key-env' | 'fallback-api-key-env'> & {
    readonly folders: readonly string[];
    /** Folder. */
    readonly history?: string | undefined;
  };

/** Merges the shards of a run, and decides and reports like a single machine. */
export async function mergeCommand({ folders, ...own }: MergeSettings, world: World): Promise<number> {
  const places = folders.map(folder => path.resolve(world.directory, folder));
  await refuseOwnShards(places, world);
  const shards = await readShards(places);
  const [{ command, settings: shared, samples, models }] = shards;
  const settings = withTaskText({ ...settingsSchema.parse(shared), ...own }, world);
  const context = { ...keysFrom(own, world), shards, writesReport: true };
  if (command === 'compare') {
    const asked = { samples: typeof samples === 'number' ? samples : 1, ...(models === null ? {} : { models }) };
    return deliverComparison(await runCompare(settings, asked, world, context), own, world);
  }
  if (command === 'gate') return deliver(await runGate(settings, world, context), own, world);
  const report = await runMeasure(settings, samples ?? 1, world, context);
  if (own.history !== undefined) await addToHistory(recordMeasure(report), own.history, world);
  return deliver(report, own, world);
}
