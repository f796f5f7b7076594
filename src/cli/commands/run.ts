import type { z } from 'zod';
import { withTaskText } from '../../app/gate-session.ts';
import { runMeasure, runMeasureShard } from '../../app/measure-session.ts';
import { keysFrom } from '../../app/session.ts';
import { type CommandLine, settingsSchema, type TAKEN_BY } from '../../config/settings.ts';
import { recordMeasure } from '../../history/recorder.ts';
import type { World } from '../../shared/world.ts';
import { deliver } from './deliver.ts';
import { addToHistory } from './history.ts';
import { deliverShard } from './shard.ts';

type RunSettings = z.infer<z.ZodObject<typeof TAKEN_BY.run>> &
  Omit<CommandLine, 'estimate' | 'replay'> & {
    /** Answers per task. `baseline`: as many recent ones as later gates need. */
    readonly samples: number | 'baseline';
    /** Folder. */
    readonly history?: string | undefined;
  };

export async function runCommand({ samples, history, ...given }: RunSettings, world: World): Promise<number> {
  const settings = withTaskText({ ...settingsSchema.parse({}), ...given }, world);
  const context = { ...keysFrom(settings, world), writesReport: true };
  const { shard } = settings;
  if (shard === undefined) {
    const report = await runMeasure(settings, samples, world, context);
    if (history !== undefined) await addToHistory(recordMeasure(report), history, world);
    return deliver(report, settings, world);
  }
  const share = await runMeasureShard(settings, samples, shard, world, context);
  return deliverShard(share, { command: 'run', settings, samples, keyed: context.apiKey.kind === 'key', shard }, world);
}
