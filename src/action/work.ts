import { runGate, runGateShard } from '../app/gate-session.ts';
import { runMeasure, runMeasureShard } from '../app/measure-session.ts';
import type { Occasion } from '../app/session.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { Event } from '../github/event.ts';
import type { Report } from '../report/report.ts';
import type { Share } from '../sampling/shard/take.ts';
import type { World } from '../shared/world.ts';
import { deepen } from './deepen.ts';

/** What a run has to do. */
export type Work =
  | { readonly kind: 'gate'; readonly head: string; readonly mergeBaseWith?: string }
  | { readonly kind: 'run'; readonly head: string; readonly samples: 'baseline' | 'refresh' };

/** What each event asks for: a comparison, or answers for the baseline of later ones; null for nothing. */
export function workFor(event: Event): Work | null {
  switch (event.kind) {
    case 'pull-request':
      return event.closed ? null : { kind: 'gate', head: event.headSha, mergeBaseWith: event.baseSha };
    case 'merge-group':
      return { kind: 'gate', head: event.headSha, mergeBaseWith: event.baseSha };
    case 'push':
      return event.defaultBranch
        ? { kind: 'run', head: event.sha, samples: 'baseline' }
        : { kind: 'gate', head: event.sha };
    case 'schedule':
      return { kind: 'run', head: 'HEAD', samples: 'refresh' };
    case 'workflow-run':
      return event.ofPullRequest ? null : { kind: 'gate', head: event.headSha };
    default:
      return { kind: 'gate', head: 'HEAD' };
  }
}

/** @throws Failure when nothing can be measured. */
export async function measureFor(work: Work, given: Settings, occasion: Occasion, world: World): Promise<Report> {
  const settings = { ...given, head: given.head ?? work.head };
  if (work.kind === 'run') return runMeasure(settings, work.samples, world, occasion);
  return runGate(settings, world, await since(work, occasion, world));
}

/** One shard's part of it. @throws Failure when nothing can be measured. */
export async function shareFor(
  work: Work,
  shard: Shard,
  given: Settings,
  occasion: Occasion,
  world: World,
): Promise<Share> {
  const settings = { ...given, head: given.head ?? work.head };
  if (work.kind === 'run') return runMeasureShard(settings, work.samples, shard, world, occasion);
  return runGateShard(settings, shard, world, await since(work, occasion, world));
}

/** The occasion with the branch that the change started from, fetched if need be. */
async function since(
  { head, mergeBaseWith }: Extract<Work, { kind: 'gate' }>,
  occasion: Occasion,
  world: World,
): Promise<Occasion> {
  if (mergeBaseWith !== undefined) await deepen(world, head, mergeBaseWith);
  return { ...occasion, mergeBaseWith };
}
