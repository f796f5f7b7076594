import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { CompareReport } from '../report/compare/report.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import type { World } from '../shared/world.ts';
import { type CompareRequest, compare, compareShard } from './compare.ts';
import { findHead } from './measure-session.ts';
import { commandFor } from './reproduce.ts';
import { type RunContext, withTools } from './session.ts';
import type { Tools } from './tools.ts';

export type ComparisonOptions = Pick<CompareRequest, 'samples'> & { readonly models?: readonly string[] | undefined };

/**
 * Compares the arms of a configuration. Without `head` it needs no repository.
 * @throws Failure if nothing can be measured.
 */
export function runCompare(
  settings: Settings,
  asked: ComparisonOptions,
  world: World,
  context: RunContext,
): Promise<CompareReport> {
  return withComparison(settings, asked, world, context, compare);
}

/** Runs one shard of it. @throws Failure if nothing can be measured. */
export function runCompareShard(
  settings: Settings,
  asked: ComparisonOptions,
  shard: Shard,
  world: World,
  context: RunContext,
): Promise<ShardResult> {
  return withComparison(settings, asked, world, context, (request, tools) => compareShard(request, shard, tools));
}

async function withComparison<T>(
  settings: Settings,
  { models, samples }: ComparisonOptions,
  world: World,
  context: RunContext,
  work: (request: CompareRequest, tools: Tools) => Promise<T>,
): Promise<T> {
  const head = await findHead(settings, world);
  const own = { models: models?.join(',') ?? null, samples: samples === 'fresh' ? null : String(samples) };
  const reproduce = commandFor('compare', settings, { head: head.commit, ...own });
  const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: context.runUrl ?? null };
  return withTools(settings, world, context, tools => work(request, tools));
}
