import { commitOf } from '../arm/commits.ts';
import { openGit } from '../arm/git.ts';
import { commitSource, type Source, workTreeSource } from '../arm/source.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { MeasurementReport } from '../report/report.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import type { World } from '../shared/world.ts';
import { type MeasureRequest, measure, measureShard } from './measure.ts';
import { commandFor } from './reproduce.ts';
import { type RunContext, withTools } from './session.ts';
import type { Tools } from './tools.ts';

/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure if nothing can be measured.
 */
export async function runMeasure(
  settings: Settings,
  samples: MeasureRequest['samples'],
  world: World,
  context: RunContext,
): Promise<MeasurementReport> {
  return withMeasure(settings, samples, world, context, measure);
}

/** Runs one shard of it. @throws Failure if nothing can be measured. */
export function runMeasureShard(
  settings: Settings,
  samples: MeasureRequest['samples'],
  shard: Shard,
  world: World,
  context: RunContext,
): Promise<ShardResult> {
  const work = (request: MeasureRequest, tools: Tools) => measureShard(request, shard, tools);
  return withMeasure(settings, samples, world, context, work);
}

async function withMeasure<T>(
  settings: Settings,
  samples: MeasureRequest['samples'],
  world: World,
  context: RunContext,
  work: (request: MeasureRequest, tools: Tools) => Promise<T>,
): Promise<T> {
  const head = await findHead(settings, world);
  const target = samples === 'refresh' ? 'baseline' : String(samples);
  const reproduce = commandFor('run', settings, { head: head.commit, samples: target });
  const request = { settings, head, samples, reproduce, runUrl: context.runUrl ?? null };
  return withTools(settings, world, context, tools => work(request, tools));
}

/** Source of a command's configuration: a commit or the work tree. */
export async function findHead({ head }: Settings, world: World): Promise<Source> {
  if (head === undefined) return workTreeSource(world);
  const git = await openGit(world);
  const { commit, label } = await commitOf(git, head);
  return commitSource(git, commit, label);
}
