import type { Task } from '../dataset/task.ts';
import { plus } from '../model/prices.ts';
import { count, cost as dollars, percent, timeLeft } from '../shared/format.ts';
import type { Time } from '../shared/time.ts';
import { isRight } from '../trial/is-right.ts';
import type { Trial } from '../trial/trial.ts';
import type { WantedTrial } from './wanted.ts';

/** Progress of a run, never a verdict. */
export interface RunProgress {
  /** New trials of the current round: finished (including missing) and total. */
  readonly done: number;
  readonly total: number;
  /** Missing trials of this run. */
  readonly missing: number;
  /** Accuracy of each arm on the tasks that all arms have answered, including cached answers. */
  readonly accuracies: readonly { readonly arm: string; readonly accuracy: number }[];
  /** US dollars of this run; null if a price is unknown. */
  readonly cost: number | null;
  /** Remaining time of the current round at its pace so far; null before the first trial. */
  readonly secondsLeft: number | null;
}

/** Tracks a run from its events. */
export interface ProgressTally {
  /** An arm's answers from before this run. */
  onKnown(arm: string, tasks: readonly Task[], trials: readonly Trial[]): void;
  onBatch(trials: number): void;
  onTrial(wanted: WantedTrial, trial: Trial | null): void;
  progress(): RunProgress;
}

/** @param elapsed milliseconds since an arbitrary start */
export function createTally(elapsed: Time['elapsed']): ProgressTally {
  let done = 0;
  let total = 0;
  let missing = 0;
  let cost: number | null = 0;
  let startedAt = elapsed();
  const arms = new Map<string, Map<string, { right: number; all: number }>>();

  function add(arm: string, task: Task, trial: Trial): void {
    const tasks = arms.get(arm) ?? new Map<string, { right: number; all: number }>();
    const { right, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
    arms.set(arm, tasks.set(task.id, { right: right + (isRight(trial, task) ? 1 : 0), all: all + 1 }));
  }

  function accuracies(): RunProgress['accuracies'] {
    const [first, ...others] = arms.values();
    const shared = [...(first?.keys() ?? [])].filter(task => others.every(tasks => tasks.has(task)));
    if (shared.length === 0) return [];
    return [...arms]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([arm, tasks]) => {
        const shares = shared.map(task => tasks.get(task)).map(own => (own === undefined ? 0 : own.right / own.all));
        return { arm, accuracy: shares.reduce((sum, share) => sum + share, 0) / shares.length };
      });
  }

  return {
    onKnown(arm, tasks, trials) {
      const byId = new Map(tasks.map(task => [task.id, task]));
      for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (task !== undefined) add(arm, task, trial);
      }
    },
    onBatch(trials) {
      done = 0;
      total = trials;
      startedAt = elapsed();
    },
    onTrial({ arm, task }, trial) {
      done++;
      if (trial === null) missing++;
      else {
        add(arm, task, trial);
        cost = plus(cost, trial.cost);
      }
    },
    progress() {
      const secondsLeft = done === 0 ? null : (((elapsed() - startedAt) / done) * (total - done)) / 1000;
      return { done, total, missing, accuracies: accuracies(), cost, secondsLeft };
    },
  };
}

/** `120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12` */
export function progressText({ done, total, missing, accuracies, cost, secondsLeft }: RunProgress): string {
  const parts = [
    `${done} of ${count(total, 'answer')}`,
    soFar(accuracies),
    missing === 0 ? '' : `${missing} missing`,
    secondsLeft === null || done === total ? '' : `about ${timeLeft(secondsLeft)} left`,
    cost === null ? 'cost unknown' : cost === 0 ? '' : dollars(cost),
  ];
  return parts.filter(part => part !== '').join(', ');
}

/** Before and now, or each arm by name. */
function soFar(accuracies: RunProgress['accuracies']): string {
  if (accuracies.length === 0) return '';
  const own = accuracies.every(({ arm }) => arm === 'baseline' || arm === 'candidate');
  const figures = accuracies.map(({ arm, accuracy }) => (own ? percent(accuracy) : `${arm} ${percent(accuracy)}`));
  return `so far ${figures.join(own ? ' → ' : '; ')}`;
}
