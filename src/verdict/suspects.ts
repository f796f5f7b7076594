import { fisherTest } from '../statistics/scored.ts';
import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';

/** A task is suspected to have broken when its answers alone would be this rare if nothing had changed. */
const SUSPICION = 0.01;

/** A task that was right less often had not much to lose. */
const MIN_RATE = 0.75;

/** Further answers that may be asked to confirm a suspicion, at most, before it is dropped. */
const MAX_FOLLOW_UP = 4;

/** Answers of one task that would tell whether it broke; 0 where they already do, null where it does not look broken. */
export function followUp(task: TaskAnswers, samples: number): number | null {
  const before = baselineCount(task);
  const now = countOf(task.candidate, right, 0, samples);
  if (now.samples === 0 || before.right < MIN_RATE * before.samples) return null;
  // A task that broke for good is wrong every time; one that was right again is asked no further.
  const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
  for (let more = 0; more <= most; more++) {
    if (fisherTest(before, { right: now.right, samples: now.samples + more }) <= SUSPICION) return more;
  }
  return null;
}
