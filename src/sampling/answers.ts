import type { Task } from '../dataset/task.ts';
import type { CallFailure } from '../model/failure.ts';
import type { Solution, Solver } from '../solver/solver.ts';
import type { TrialStore } from '../trial/store.ts';
import type { MissingTrial, Trial } from '../trial/trial.ts';
import { trialKey } from './key.ts';
import type { WantedTrial } from './wanted.ts';

/** All answers known to one run: stored and missing ones. */
export interface Answers {
  keyOf(wanted: WantedTrial): string;
  /** An arm's answers: stored, new, and missing in this run. */
  known(arm: WantedTrial['arm'], tasks: readonly Task[]): { trials: Trial[]; missing: MissingTrial[] };
  /** The trials of `wanted` that are neither stored nor missing. */
  open(wanted: readonly WantedTrial[]): WantedTrial[];
  /** Whether a cache repeated an answer that an earlier run stored. */
  isReplay(wanted: WantedTrial, solution: Solution, batch: readonly WantedTrial[]): boolean;
  miss(wanted: WantedTrial, failure: CallFailure): void;
}

export function createAnswers(solverOf: (arm: WantedTrial['arm']) => Solver, store: TrialStore): Answers {
  const missing = new Map<string, MissingTrial>();
  /** Missing sample numbers, by task. */
  const missedSamples = new Map<string, Set<number>>();
  const keys = new Map<string, string>();

  /** Cached, because rendering and hashing a prompt is slow. */
  function keyOf({ arm, task, sample }: WantedTrial): string {
    const name = `${arm} ${task.id} ${sample}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = trialKey(solverOf(arm), task, sample);
    keys.set(name, key);
    return key;
  }

  /** An arm's stored answers to one task. */
  function stored(arm: WantedTrial['arm'], task: Task): Trial[] {
    return [...store.samples(task.id)].flatMap(sample => store.get(keyOf({ arm, task, sample })) ?? []);
  }

  return {
    keyOf,
    known(arm, tasks) {
      const result: { trials: Trial[]; missing: MissingTrial[] } = { trials: [], missing: [] };
      for (const task of tasks) {
        const samples = new Set([...store.samples(task.id), ...(missedSamples.get(task.id) ?? [])]);
        for (const sample of [...samples].sort((a, b) => a - b)) {
          const key = keyOf({ arm, task, sample });
          const trial = store.get(key);
          const missed = missing.get(key);
          if (trial !== undefined) result.trials.push(trial);
          else if (missed !== undefined) result.missing.push(missed);
        }
      }
      return result;
    },
    open(wanted) {
      // Arms that send the same messages share a trial, which is requested once.
      const asked = new Map<string, WantedTrial>();
      for (const one of wanted) {
        const key = keyOf(one);
        if (store.get(key) === undefined && !missing.has(key) && !asked.has(key)) asked.set(key, one);
      }
      return [...asked.values()];
    },
    isReplay({ arm, task, sample }, { served, text }, batch) {
      if (!served?.id) return false;
      const isSame = (trial: Trial): boolean => trial.served?.id === served.id;
      const isAgain = stored(arm, task).some(trial => trial.sample !== sample && isSame(trial) && trial.text === text);
      // Some servers use the same id for every completion.
      return isAgain && !batch.some(other => other.task !== task && stored(arm, other.task).some(isSame));
    },
    miss(one, { kind: reason, message, requests, cost }) {
      const { task, sample } = one;
      missing.set(keyOf(one), { taskId: task.id, sample, reason, message, requests, cost });
      missedSamples.set(task.id, (missedSamples.get(task.id) ?? new Set()).add(sample));
    },
  };
}
