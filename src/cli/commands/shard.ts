import path from 'node:path';
import { type ShardedRun, writeShardResult } from '../../app/shard-session.ts';
import type { ShardResult } from '../../sampling/shard/run.ts';
import type { World } from '../../shared/world.ts';

/** Writes a shard's file, prints its summary and returns the exit code. */
export async function deliverShard(share: ShardResult, run: ShardedRun, world: World): Promise<number> {
  const { file, summary, exitCode } = await writeShardResult(share, run, world);
  world.print(`${summary}\n`);
  world.tell(`To be merged: ${path.relative(world.directory, file)}\n`);
  return exitCode;
}
