import type { Task } from '../dataset/task.ts';

/** A wanted trial: the n-th sample of a task for one arm. */
export interface WantedTrial {
  /** `baseline`, `candidate`, or an arm's name in a comparison. */
  readonly arm: string;
  readonly task: Task;
  readonly sample: number;
}

/** The trials for a number of samples per task. */
export function samplesOf(
  wishes: readonly { readonly taskId: string; readonly arm: WantedTrial['arm']; readonly samples: number }[],
  tasks: readonly Task[],
): WantedTrial[] {
  const byId = new Map(tasks.map(task => [task.id, task]));
  return wishes.flatMap(({ taskId, arm, samples }) => {
    const task = byId.get(taskId);
    return task === undefined ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
  });
}

/**
 * The best order of trials: a few tasks at a time, sample by sample, alternating between arms. Changes at the provider
 * over time then affect both arms equally, and a prompt is repeated after its first answer has filled the provider's
 * cache but before the cache expires (minutes, or less on a server with little memory).
 */
export function interleaved(wanted: readonly WantedTrial[]): WantedTrial[] {
  const tasks = new Set(wanted.map(({ task }) => task));
  const places = new Map([...tasks].map((task, place) => [task, place]));
  const placeOf = ({ task }: WantedTrial): number => places.get(task) ?? 0;
  const blockOf = (one: WantedTrial): number => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
  return wanted.toSorted(
    (a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1),
  );
}

/** Larger than the concurrency, so that a prompt is answered before it is repeated. */
const TASKS_AT_A_TIME = 16;
