import type { WantedTrial } from '../wanted.ts';
import { collect, isAbandoned } from './collect.ts';
import type { Submission } from './journal.ts';
import { NOTICES } from './notices.ts';
import { submit } from './submit.ts';
import { type BatchRun, type BatchTransport, FIRST_POLL_MS, type Keyed, locate } from './transport.ts';

/**
 * Collects trials by batches: picks up earlier batches, submits the rest, and waits, also for what other runs on this
 * store are requesting. Trials that no batch can answer are left for direct requests.
 * @returns number of pending answers when the waiting time is over
 * @throws CallFailure if the endpoint is unusable.
 */
export async function sampleInBatches(
  wanted: readonly WantedTrial[],
  post: BatchTransport,
  run: BatchRun,
): Promise<number> {
  const { sampler, solvers, budget, store, signal, onNotice } = run;
  const { clock } = post;
  if (budget.maxCost !== null) {
    onNotice(NOTICES.costLimit);
    return 0;
  }
  const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 60_000;
  const hasOneCall = ({ arm }: WantedTrial): boolean => solvers[arm]?.call !== undefined;
  const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map(one => [sampler.keyOf(one), one]));
  try {
    await dropAbandoned(mine, post, run);
    const claimed = new Map([...mine].filter(([key]) => store.claim(key)));
    // Read after claiming: until then, a run that ends passes its batches on.
    const taken = new Set(unsettled(mine, post).flatMap(({ keys }) => keys));
    const free = [...claimed].filter(([key]) => !taken.has(key)).map(([, one]) => one);
    // A single call finds a wrong key, an unknown model or an invalid parameter sooner than a batch.
    await sampler.take([...new Map(free.toReversed().map(one => [solvers[one.arm]?.model, one] as const)).values()]);
    if (!signal.aborted) await submit(free, taken.size, post, run);
    const elsewhere = [...mine.keys()].filter(key => !claimed.has(key));
    return await wait(free, elsewhere, until, mine, post, run);
  } catch (error) {
    if (!signal.aborted) throw error;
    return sampler.open([...mine.values()]).length;
  }
}

/** Batches with trials of this run, also those of earlier and other runs. */
function unsettled(mine: Keyed, { journal, origin }: BatchTransport): Submission[] {
  return journal.open(origin).filter(({ keys }) => keys.some(key => mine.has(key)));
}

/** Settles batches that an earlier run was about to create when it was killed. */
async function dropAbandoned(mine: Keyed, post: BatchTransport, run: BatchRun): Promise<void> {
  for (const submission of unsettled(mine, post)) {
    if (submission.batch !== null || (await locate(submission, post, run.signal)) !== null) continue;
    if (isAbandoned(submission, mine, run)) post.journal.settle(submission.name, 'never created');
  }
}

const MAX_POLL_MS = 120_000;

/**
 * Waits until everything arrived that a batch or another run can answer, or the time ran out.
 * @param own trials that this run has claimed
 * @param elsewhere keys that other runs have claimed
 * @returns number of pending answers
 */
async function wait(
  own: readonly WantedTrial[],
  elsewhere: readonly string[],
  until: number,
  mine: Keyed,
  post: BatchTransport,
  run: BatchRun,
): Promise<number> {
  const { clock } = post;
  const { sampler, store, signal } = run;
  const collected = new Set<string>();
  for (let round = 0; ; round++) {
    for (const submission of unsettled(mine, post)) {
      if (collected.has(submission.name)) continue;
      if (await collect(submission, round, mine, post, run)) collected.add(submission.name);
    }
    const claimed = elsewhere.filter(key => !store.claim(key));
    const batched = unsettled(mine, post).flatMap(({ name, keys }) => (collected.has(name) ? [] : keys));
    // What no batch answered is requested directly; another run may be waiting for it.
    if (batched.length === 0 && sampler.open(own).length > 0) return 0;
    const left = sampler.open([...claimed, ...batched].flatMap(key => mine.get(key) ?? [])).length;
    const time = until - clock.elapsed();
    if (left === 0 || signal.aborted || time <= 0) return left;
    const delay = Math.min(MAX_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
    await clock.sleep(Math.min(delay, time), signal).catch(() => {});
  }
}
