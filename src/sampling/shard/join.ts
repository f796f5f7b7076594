import type { ApiKey } from '../../config/api-key.ts';
import { Failure } from '../../shared/errors.ts';
import type { TrialStore } from '../../trial/store.ts';
import type { Elsewhere } from '../sampler.ts';
import type { ShardFile } from './file.ts';

/** What the shards of a run have done for the one that decides. */
export interface Joined extends Elsewhere {
  /** Name of all that was asked. */
  readonly asked: string;
  /** When the first of them began, and the run with it. ISO 8601. */
  readonly begun: string;
  /** Whether what is still missing can be asked for. */
  readonly canAsk: boolean;
}

/**
 * Puts the answers of all shards into one store, as if one machine had taken them.
 * @param key of the one that decides
 */
export function joinShards(shards: readonly [ShardFile, ...ShardFile[]], store: TrialStore, key: ApiKey): Joined {
  const [{ asked }] = shards;
  // Every shard began at a moment of its own: what any of them took since the first is fresh.
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

/** Whether who decides can ask for more: with a key, or where the shards needed none either. */
export function mayAsk(shards: readonly ShardFile[], key: ApiKey): boolean {
  return key.kind !== 'missing' || shards.every(({ keyed }) => !keyed);
}

/** @throws Failure when the shards were asked something else than what is now to be decided. */
export function checkJoined(joined: Joined | null, asked: string): void {
  if (joined === null || joined.asked === asked) return;
  throw new Failure('configuration', 'the shards were run with other settings than this job', {
    hint: 'Merge them at the same commit, with the same settings and the same endpoint (--base-url).',
  });
}
