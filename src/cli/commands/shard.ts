import path from 'node:path';
import { handOver, type ShardedRun } from '../../app/shard-session.ts';
import type { ShardResult } from '../../sampling/shard/run.ts';
import type { World } from '../../shared/world.ts';

/** Writes a shard's file, prints its summary and returns the exit code. */
export async function deliverShard(share: ShardResult, run: ShardedRun, world: World): Promise<number> {
  const { file, words, exitCode } = await handOver(share, run, world);
  world.print(`${words}\n`);
  world.tell(`To be merged: ${path.relative(world.directory, file)}\n`);
  return exitCode;
}
