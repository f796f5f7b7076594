import type { WantedTrial } from '../wanted.ts';
import { collect, openOf } from './collect.ts';
import type { Submission } from './journal.ts';
import { NOTICES } from './notices.ts';
import { submit } from './submit.ts';
import { type BatchRun, type BatchTransport, FIRST_POLL_MS, type Keyed, locate } from './transport.ts';

/**
 * Collects trials by batches: picks up earlier batches, submits the rest, and waits. Trials that no batch can answer
 * are left for direct requests.
 * @returns number of pending answers when the waiting time is over
 * @throws CallFailure if the endpoint is unusable.
 */
export async function sampleInBatches(
  wanted: readonly WantedTrial[],
  post: BatchTransport,
  run: BatchRun,
): Promise<number> {
  const { sampler, solvers, budget, signal, onNotice } = run;
  const { clock } = post;
  if (budget.maxCost !== null) {
    onNotice(NOTICES.costLimit);
    return 0;
  }
  const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 60_000;
  const hasOneCall = ({ arm }: WantedTrial): boolean => solvers[arm]?.call !== undefined;
  const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map(one => [sampler.keyOf(one), one]));
  try {
    const earlier = await pickUp(mine, post, run);
    const taken = new Set(earlier.flatMap(({ keys }) => keys));
    const free = [...mine].filter(([key]) => !taken.has(key)).map(([, one]) => one);
    // A single call finds a wrong key, an unknown model or an invalid parameter sooner than a batch.
    await sampler.take([...new Map(free.toReversed().map(one => [solvers[one.arm]?.model, one] as const)).values()]);
    const submitted = signal.aborted ? [] : await submit(free, taken.size, post, run);
    const pending = await wait([...earlier, ...submitted], until, mine, post, run);
    return pending.reduce((sum, submission) => sum + openOf(submission, mine, run).length, 0);
  } catch (error) {
    if (!signal.aborted) throw error;
    return sampler.open([...mine.values()]).length;
  }
}

/** Trials that an earlier run submitted: finds unrecorded batches and drops those that were never created. */
async function pickUp(mine: Keyed, post: BatchTransport, { signal }: BatchRun): Promise<Submission[]> {
  const { journal, origin } = post;
  const found: Submission[] = [];
  for (const submission of journal.open(origin).filter(({ keys }) => keys.some(key => mine.has(key)))) {
    const batch = submission.batch ?? (await locate(submission, post, signal));
    if (batch === null) journal.settle(submission.name, 'never created');
    else found.push({ ...submission, batch });
  }
  return found;
}

const MAX_POLL_MS = 120_000;

/** Pending trials after everything arrived or the time ran out. */
async function wait(
  submissions: readonly Submission[],
  until: number,
  mine: Keyed,
  post: BatchTransport,
  run: BatchRun,
): Promise<readonly Submission[]> {
  const { clock } = post;
  const { signal } = run;
  let pending = submissions;
  for (let round = 0; ; round++) {
    const left: Submission[] = [];
    for (const submission of pending) if (!(await collect(submission, round, mine, post, run))) left.push(submission);
    pending = left;
    const time = until - clock.elapsed();
    if (pending.length === 0 || signal.aborted || time <= 0) return pending;
    const delay = Math.min(MAX_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
    await clock.sleep(Math.min(delay, time), signal).catch(() => {});
  }
}
