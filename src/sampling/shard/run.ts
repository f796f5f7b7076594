import type { RunConfig } from '../../config/run-config.ts';
import { ownTasks, type Shard } from '../../config/shard.ts';
import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';
import { Failure } from '../../shared/errors.ts';
import type { Sampler } from '../sampler.ts';
import type { WantedTrial } from '../wanted.ts';
import type { ShardFile } from './file.ts';

/** The part of a prepared run that a shard needs. */
export interface ShardInput {
  readonly suite: ShardFile['suite'];
  readonly tasks: readonly Task[];
  readonly asked: string;
  readonly begun: string;
  readonly arms: readonly string[];
  readonly sampler: Sampler;
  /** The run's first trials, for all tasks. */
  readonly wanted: readonly WantedTrial[];
}

/** Result of a shard, and what ended it early. */
export interface ShardResult extends Pick<ShardFile, 'suite' | 'asked' | 'begun' | 'trials' | 'paid'> {
  readonly tasks: number;
  readonly missing: number;
  readonly spent: Sampler['spent'];
  readonly failure: CallFailure | null;
}

/** @throws Failure for batches, which need a single machine. */
export function checkShardable({ batchPrice }: RunConfig): void {
  if (batchPrice === null) return;
  throw new Failure('configuration', 'transport: batch does not work with shards', {
    hint: 'Remove --shard, or set transport: direct.',
  });
}

/** Collects one shard's part of a run's first trials, without deciding anything. */
export async function sampleShard(
  { suite, tasks, asked, begun, arms, sampler, wanted }: ShardInput,
  shard: Shard,
  onBegin: (trials: number) => void,
): Promise<ShardResult> {
  const own = ownTasks(tasks, shard);
  const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
  onBegin(mine.length);
  const failure = await sampler.take(mine).then(
    () => null,
    (error: unknown) => {
      if (error instanceof CallFailure) return error;
      throw error;
    },
  );
  const known = arms.map(arm => sampler.known(arm, own));
  // Arms that send the same messages share trials.
  const trials = [...new Map(known.flatMap(arm => arm.trials.map(trial => [trial.key, trial] as const))).values()];
  return {
    suite,
    asked,
    begun,
    trials,
    paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
    spent: sampler.spent,
    tasks: own.length,
    missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
    failure,
  };
}
