import type { ApiKey } from '../../config/api-key.ts';
import { Failure } from '../../shared/errors.ts';
import type { TrialStore } from '../../trial/store.ts';
import type { OtherMachines } from '../sampler.ts';
import type { ShardFile } from './file.ts';

/** What the shards of a run contribute to the merging machine. */
export interface MergedShards extends OtherMachines {
  /** Hash of all requests. */
  readonly asked: string;
  /** Start of the first shard, and so of the run. ISO 8601. */
  readonly begun: string;
  /** Whether missing answers can be requested. */
  readonly canAsk: boolean;
}

/**
 * Puts the answers of all shards into one store, as if one machine had collected them.
 * @param key of the merging machine
 */
export function mergeShards(
  shards: readonly [ShardFile, ...ShardFile[]],
  store: TrialStore,
  key: ApiKey,
): MergedShards {
  const [{ asked }] = shards;
  // Shards start at different times: everything since the first start is fresh.
  const begun = shards.map(shard => shard.begun).reduce((a, b) => (a < b ? a : b));
  store.begun(asked, begun);
  for (const { trials } of shards) {
    for (const trial of trials) if (store.get(trial.key) === undefined) store.add(trial);
  }
  return {
    asked,
    begun,
    canAsk: mayAsk(shards, key),
    paid: new Set(shards.flatMap(({ paid }) => paid)),
    requests: shards.reduce((sum, { requests }) => sum + requests, 0),
  };
}

/** Whether the merging machine can request more: it has a key, or the shards needed none. */
export function mayAsk(shards: readonly ShardFile[], key: ApiKey): boolean {
  return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}

/** @throws Failure if the shards sent other requests than this run would. */
export function checkMerged(joined: MergedShards | null, asked: string): void {
  if (joined === null || joined.asked === asked) return;
  throw new Failure('configuration', 'the shards ran with different settings than this job', {
    hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
  });
}
