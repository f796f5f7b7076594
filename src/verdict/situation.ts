import { Failure } from '../shared/errors.ts';
import type { Decision } from './decision.ts';

/** An answer in the decision. Unreadable ones are wrong, and also tracked separately. */
export type Outcome = 'right' | 'wrong' | 'unreadable';

/** One sample of an arm: its outcome, or `missing` without an answer. Sorted by sample number. */
export type Slot = Outcome | 'missing';

export interface TaskSituation {
  readonly taskId: string;
  /** Price of the task. Only used with `weights: price`. */
  readonly price: number;
  /** Whether its suite marks it as critical, so that it fails the build on its own when it breaks. */
  readonly critical?: boolean;
  /** Baseline answers stored before this run. */
  readonly baseline: readonly Slot[];
  /** Number of stored answers excluded because they are old. */
  readonly leftOut?: number;
  /** Baseline answers collected in this run, along with the candidate's. */
  readonly fresh: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** All information for choosing the next step. */
export interface Situation {
  readonly tasks: readonly TaskSituation[];
  readonly decision: Decision;
  /** Whether there is a baseline arm; the first commit with a configuration has none. */
  readonly hasBaseline: boolean;
  /** Age of the oldest stored baseline answer; null if none is stored. */
  readonly baselineAgeHours: number | null;
  /** Whether most of the candidate's missing answers are due to its prompt no longer fitting the model's context. */
  readonly promptTooLong?: boolean;
  /** False if the budget is exhausted, or if stored answers are only judged again. */
  readonly canSample: boolean;
}

/**
 * Rejects numbers such as NaN that make every comparison false, so that the gate cannot fail open.
 * @throws Failure for a setting or price that is not a usable number, or a duplicate task.
 */
export function checkSituation({ tasks, decision }: Situation): void {
  for (const setting of ['margin', 'tolerance', 'alpha', 'max-rounds', 'baseline-max-age', 'min-accuracy'] as const) {
    if (typeof decision[setting] === 'number' && !Number.isFinite(decision[setting])) {
      throw new Failure('configuration', `decision: ${setting} is not a number`, { hint: 'Use a number.' });
    }
  }
  const seen = new Set<string>();
  for (const { taskId, price } of tasks) {
    if (seen.has(taskId)) throw new Failure('dataset', `task ${taskId} is in the suite twice`);
    seen.add(taskId);
    if (decision.weights === 'price' && !(price > 0 && Number.isFinite(price))) {
      throw new Failure('dataset', `task ${taskId} has no price above zero`, {
        hint: 'Use `weights: equal`, or leave the task out of the suite.',
      });
    }
  }
}
