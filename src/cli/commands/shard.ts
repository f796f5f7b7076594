import path from 'node:path';
import { type DividedRun, handOver } from '../../app/shard-session.ts';
import type { ShardResult } from '../../sampling/shard/take.ts';
import type { World } from '../../shared/world.ts';

/** The same for the command line. */
export async function deliverShard(share: ShardResult, run: DividedRun, world: World): Promise<number> {
  const { file, words, exitCode } = await handOver(share, run, world);
  world.print(`${words}\n`);
  world.tell(`To be merged: ${path.relative(world.directory, file)}\n`);
  return exitCode;
}
