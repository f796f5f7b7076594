import path from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type Shard, shardName } from '../config/shard.ts';
import { type ShardFile, sharedSettings, writeShard } from '../sampling/shard/file.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import { EXIT } from '../shared/errors.ts';
import { cost, count, integer } from '../shared/format.ts';
import type { World } from '../shared/world.ts';
import { failed } from '../verdict/early-verdicts.ts';

/** A sharded run from one shard's view. */
export interface ShardedRun extends Pick<ShardFile, 'command' | 'keyed'> {
  readonly shard: Shard;
  readonly settings: Settings;
  readonly samples?: ShardFile['samples'] | undefined;
  readonly models?: readonly string[] | null | undefined;
}

/** Writes a shard's output and returns the file, a one-sentence summary, and the exit code. */
export async function writeShardResult(
  { tasks, missing, spent, failure, ...share }: ShardResult,
  { settings, samples, models, ...run }: ShardedRun,
  world: World,
): Promise<{ readonly file: string; readonly summary: string; readonly exitCode: number }> {
  const finishedAt = new Date(world.now()).toISOString();
  const file = await writeShard(
    {
      ...{
        version: 1,
        ...run,
        settings: sharedSettings(settings),
        samples: samples ?? null,
        models: models ? [...models] : null,
      },
      ...{ finishedAt, ...share, requests: spent.calls },
    },
    path.resolve(world.directory, settings.out),
  );
  const did = [
    `Shard ${shardName(run.shard)} of ${run.command}: ${count(tasks, 'task')}, ${count(share.trials.length, 'answer')}`,
    `${integer(share.paid.length)} of them new`,
    `${integer(missing)} missing`,
    `${count(spent.calls, 'call')}, cost ${cost(spent.cost)}`,
  ].join(', ');
  const end =
    failure !== null
      ? ` It ended early: ${failed(failure).reason}`
      : spent.exhausted !== null && spent.exhausted !== 'interrupted'
        ? ' Its share of the budget is used up.'
        : '';
  const broken = failure !== null || spent.exhausted === 'interrupted';
  return { file, summary: `${did}.${end}`, exitCode: broken ? EXIT.error : EXIT.passed };
}
