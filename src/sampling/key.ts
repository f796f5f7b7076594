import type { Task } from '../dataset/task.ts';
import { digestOf } from '../shared/digest.ts';
import type { Solver } from '../solver/solver.ts';

/**
 * Key of a trial: everything that can change its answer and nothing else. Two arms that send the same messages
 * with the same parameters share their trials. SHA-256 in hex.
 */
export function trialKey(solver: Solver, task: Task, sample: number): string {
  return digestOf({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}

/** Whether two solvers get exactly the same requests in every task, so that there is nothing to measure. */
export function sendTheSame(one: Solver, other: Solver, tasks: readonly Task[]): boolean {
  return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}

/** Hash of everything an arm sends for a suite. It only changes if something changes on our side. SHA-256 in hex. */
export function armDigest(solver: Solver, tasks: readonly Task[]): string {
  return digestOf(tasks.map(task => trialKey(solver, task, 0)));
}
