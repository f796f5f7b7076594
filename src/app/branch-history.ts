import type { Material } from '../dataset/material.ts';
import type { Report } from '../report/report.ts';
import { armDigest } from '../sampling/key.ts';
import type { Solver } from '../solver/solver.ts';
import type { BranchState } from '../trial/branch-state.ts';
import { isRight } from '../trial/is-right.ts';
import type { TrialStore } from '../trial/store.ts';
import type { Trial } from '../trial/trial.ts';
import { erosionOf, trendTo } from '../verdict/erosion.ts';
import { NOTES } from './notes.ts';

/** An arm of the default branch. */
interface BranchArm {
  readonly id: string;
  readonly material: Pick<Material, 'suite' | 'tasks'>;
  readonly solver: Solver;
}

/**
 * Records how a configuration of the default branch answers: the first answers to each task, up to `samples`, because
 * which tasks got more may depend on the answers. Skips configurations that are already recorded.
 */
export function recordBranchState(
  { id, material: { suite, tasks }, solver }: BranchArm,
  {
    trials,
    samples,
    ...when
  }: { readonly trials: readonly Trial[]; readonly samples: number } & Pick<BranchState, 'commit' | 'at'>,
  store: TrialStore,
): void {
  const digest = armDigest(solver, tasks);
  const counts = Object.fromEntries(
    tasks.map(task => {
      const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
      return [task.id, [first.filter(trial => isRight(trial, task)).length, first.length] as [number, number]];
    }),
  );
  const answers = answersIn(counts);
  const known = store.states
    .filter(state => state.id === id && state.digest === digest)
    .map(state => answersIn(state.tasks));
  // A fill that has just started is too small for a comparison.
  if (answers < (samples * tasks.length) / 2 || known.some(earlier => earlier >= answers)) return;
  store.addState({ id, digest, suite: suite.hash, solver: solver.name, model: solver.model, ...when, tasks: counts });
}

/** Reports small drops of the default branch that have added up. Sends no requests: it only uses stored answers. */
export function erosionNotes({ id, material, solver }: BranchArm, { states }: TrialStore): Report['notes'] {
  if (states.length === 0) return [];
  const trend = trendTo(states, id, armDigest(solver, material.tasks));
  const erosion = trend && erosionOf(trend);
  if (erosion === null) return [];
  return [{ kind: 'warning', text: NOTES.erosion(erosion) }];
}

function answersIn(tasks: BranchState['tasks']): number {
  return Object.values(tasks).reduce((sum, [, samples]) => sum + samples, 0);
}
