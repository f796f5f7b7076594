import type { Task } from '../dataset/task.ts';

/** A trial that is wanted: the n-th sample of one arm's task. */
export interface WantedTrial {
  /** `baseline`, `candidate`, or the name of an arm among many. */
  readonly arm: string;
  readonly task: Task;
  readonly sample: number;
}

/** The single trials of a wish for so many samples a task. */
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
 * The order in which trials are best asked: a few tasks at a time, sample by sample, the arms side by side. What changes
 * at the provider with time then hits both arms alike, and a prompt comes again when its first answer has filled the
 * provider's cache and before that has forgotten it (minutes, or less on a server with little memory).
 */
export function inGoodOrder(wanted: readonly WantedTrial[]): WantedTrial[] {
  const tasks = new Set(wanted.map(({ task }) => task));
  const places = new Map([...tasks].map((task, place) => [task, place]));
  const placeOf = ({ task }: WantedTrial): number => places.get(task) ?? 0;
  const blockOf = (one: WantedTrial): number => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
  return wanted.toSorted(
    (a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1),
  );
}

/** More than are under way at once, so that a prompt is answered before it comes again. */
const TASKS_AT_A_TIME = 16;
