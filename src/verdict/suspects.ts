import { fisherTest } from '../statistics/scored.ts';
import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';

/** Maximum probability of a task's answers, if nothing had changed, to suspect that it broke. */
const SUSPICION = 0.01;

/** Minimum earlier accuracy of a suspected task; others had little to lose. */
const MIN_RATE = 0.75;

/** Maximum further answers to confirm a suspicion before it is dropped. */
const MAX_FOLLOW_UP = 4;

/** Answers still needed to decide whether a task broke; 0 if it is decided, null if it does not look broken. */
export function followUp(task: TaskAnswers, samples: number): number | null {
  const before = baselineCount(task);
  const now = countOf(task.candidate, right, 0, samples);
  if (now.samples === 0 || before.right < MIN_RATE * before.samples) return null;
  // A task that broke for good is always wrong, so one correct answer ends the suspicion.
  const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
  for (let more = 0; more <= most; more++) {
    if (fisherTest(before, { right: now.right, samples: now.samples + more }) <= SUSPICION) return more;
  }
  return null;
}
