import type { RunContext } from '../app/session.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { Report } from '../report/report.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import type { World } from '../shared/world.ts';
import type { Work } from './plan.ts';

/** @throws Failure if nothing can be measured. */
export async function measure(work: Work, settings: Settings, runContext: RunContext, world: World): Promise<Report> {
  if (work.kind === 'run') {
    const { runMeasure } = await import('../app/measure-session.ts');
    return runMeasure(settings, work.samples, world, runContext);
  }
  const { runGate } = await import('../app/gate-session.ts');
  return runGate(settings, world, { ...runContext, mergeBaseWith: work.mergeBaseWith });
}

/** Runs one shard of it. @throws Failure if nothing can be measured. */
export async function measureShard(
  work: Work,
  shard: Shard,
  settings: Settings,
  runContext: RunContext,
  world: World,
): Promise<ShardResult> {
  if (work.kind === 'run') {
    const { runMeasureShard } = await import('../app/measure-session.ts');
    return runMeasureShard(settings, work.samples, shard, world, runContext);
  }
  const { runGateShard } = await import('../app/gate-session.ts');
  return runGateShard(settings, shard, world, { ...runContext, mergeBaseWith: work.mergeBaseWith });
}
