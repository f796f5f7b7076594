import { runGate, runGateShard } from '../app/gate-session.ts';
import { runMeasure, runMeasureShard } from '../app/measure-session.ts';
import type { RunContext } from '../app/session.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { Report } from '../report/report.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import type { World } from '../shared/world.ts';
import type { Work } from './plan.ts';

/** @throws Failure if nothing can be measured. */
export function measure(work: Work, settings: Settings, occasion: RunContext, world: World): Promise<Report> {
  if (work.kind === 'run') return runMeasure(settings, work.samples, world, occasion);
  return runGate(settings, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}

/** Runs one shard of it. @throws Failure if nothing can be measured. */
export function measureShard(
  work: Work,
  shard: Shard,
  settings: Settings,
  occasion: RunContext,
  world: World,
): Promise<ShardResult> {
  if (work.kind === 'run') return runMeasureShard(settings, work.samples, shard, world, occasion);
  return runGateShard(settings, shard, world, { ...occasion, mergeBaseWith: work.mergeBaseWith });
}
