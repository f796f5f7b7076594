import { Failure } from '../shared/errors.ts';
import type { Decision } from './decision.ts';

/** An answer as the decision sees it. An unreadable one is wrong, and is watched on its own besides. */
export type Outcome = 'right' | 'wrong' | 'unreadable';

/** One sample of an arm: its outcome, or `missing` where no answer could be had. In order of sample number. */
export type Slot = Outcome | 'missing';

export interface TaskSituation {
  readonly taskId: string;
  /** What the task pays. Counts only with `weights: price`. */
  readonly price: number;
  /** Whether its suite marks it as critical: it may not break, whatever the others do. */
  readonly critical?: boolean;
  /** Answers of the baseline arm that were stored before this run. */
  readonly baseline: readonly Slot[];
  /** Stored answers that are left out because they are old. */
  readonly leftOut?: number;
  /** Answers of the baseline arm taken in this run, next to the candidate's. */
  readonly fresh: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** Everything that is known when the next step is chosen. */
export interface Situation {
  readonly tasks: readonly TaskSituation[];
  readonly decision: Decision;
  /** Whether there is a baseline arm at all: the first commit that brings a configuration has none. */
  readonly hasBaseline: boolean;
  /** Age of the oldest stored baseline answer; null when none is stored. */
  readonly baselineAgeHours: number | null;
  /** Most of the candidate's missing answers are missing because its own prompt no longer fits the model's context. */
  readonly outgrown?: boolean;
  /** False when the budget has ended, or when stored answers are only being judged again. */
  readonly canSample: boolean;
}

/**
 * Refuses numbers that would make every comparison false, which is how a gate fails open.
 * @throws Failure on a setting or price that is not a usable number, or a task named twice.
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
