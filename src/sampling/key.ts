import type { Task } from '../dataset/task.ts';
import { digestOf } from '../shared/digest.ts';
import type { Solver } from '../solver/solver.ts';

/**
 * Names a trial by everything that can change its answer and nothing else: two arms that would send the same
 * messages with the same parameters share their trials. SHA-256 in hex.
 */
export function trialKey(solver: Solver, task: Task, sample: number): string {
  return digestOf({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}

/** Whether two solvers are asked exactly the same in every task, so that there is nothing to measure. */
export function sendTheSame(one: Solver, other: Solver, tasks: readonly Task[]): boolean {
  return tasks.every(task => trialKey(one, task, 0) === trialKey(other, task, 0));
}

/** Names what an arm asks on a suite: the same every night for as long as nothing changes on our side. SHA-256 in hex. */
export function armDigest(solver: Solver, tasks: readonly Task[]): string {
  return digestOf(tasks.map(task => trialKey(solver, task, 0)));
}
