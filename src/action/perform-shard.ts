import path from 'node:path';
import type { RunContext } from '../app/session.ts';
import { writeShardResult } from '../app/shard-session.ts';
import type { Shard } from '../config/shard.ts';
import { annotate, withoutCommands, writeOutputs } from '../github/outputs.ts';
import type { ShardFile } from '../sampling/shard/file.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import { EXIT } from '../shared/errors.ts';
import type { World } from '../shared/world.ts';
import type { Context } from './context.ts';
import { measureShard } from './measure.ts';

/** Runs one shard, without a verdict or comment. */
export async function performShard(
  shard: Shard,
  context: Context,
  runContext: RunContext,
  world: World,
): Promise<void> {
  const { plan, inputs } = context;
  const folder = path.join(inputs.settings.out, 'shards');
  const settings = { ...inputs.settings, out: folder };
  const options = { settings, keyed: runContext.apiKey.kind === 'key', shard };
  const results: [ShardFile['command'], ShardResult][] = [
    [plan.work.kind, await withoutCommands(() => measureShard(plan.work, shard, settings, runContext, world))],
  ];
  if (plan.comparesModels) {
    const { compareNightlyShard } = await import('./nightly.ts');
    const result = await compareNightlyShard(shard, settings, runContext, world);
    if (result !== null) results.push(['compare', result]);
  }
  let worst: number = EXIT.passed;
  for (const [command, result] of results) {
    const { summary, exitCode } = await writeShardResult(result, { command, ...options }, world);
    annotate(exitCode === EXIT.passed ? 'notice' : 'error', summary);
    worst = Math.max(worst, exitCode);
  }
  const calls = results.reduce((sum, [, { spent }]) => sum + spent.calls, 0);
  writeOutputs({ verdict: 'inconclusive', shard: folder, calls: String(calls), 'exit-code': String(worst) });
}
