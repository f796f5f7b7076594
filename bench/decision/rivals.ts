import { permutationTest } from '../../src/statistics/permutation.ts';
import type { SimulatedTask } from '../../src/verdict/simulation.ts';
import type { Slot } from '../../src/verdict/situation.ts';

/** Common alternatives. Each returns whether the build fails; all take new answers for both arms. */
export interface Rival {
  readonly name: string;
  /** Calls per arm and task. */
  readonly passes: number;
  readonly fails: (tasks: readonly SimulatedTask[]) => boolean;
}

export const RIVALS: readonly Rival[] = [
  { name: 'candidate below baseline, one run each', passes: 1, fails: tasks => dropOf(tasks, once) > 0 },
  { name: 'drop of more than 5 points, one run each', passes: 1, fails: tasks => dropOf(tasks, once) > 0.05 },
  {
    name: 'promptfoo style: repeat 3, repeat-min-pass 2, more than 5 points below the baseline',
    passes: 3,
    fails: tasks => dropOf(tasks, twoOfThree) > 0.05,
  },
  { name: 'McNemar mid-p at 5 %, one run each', passes: 1, fails: mcnemar },
];

type Passes = (answer: () => Slot) => boolean;
const once: Passes = answer => answer() === 'right';
const twoOfThree: Passes = answer => [answer(), answer(), answer()].filter(outcome => outcome === 'right').length >= 2;

function dropOf(tasks: readonly SimulatedTask[], passes: Passes): number {
  let drop = 0;
  for (const task of tasks) drop += Number(passes(task.baseline)) - Number(passes(task.candidate));
  return drop / tasks.length;
}

function mcnemar(tasks: readonly SimulatedTask[]): boolean {
  const none = { right: 0, samples: 0 };
  const one = (answer: () => Slot) => ({ right: Number(once(answer)), samples: 1 });
  const strata = tasks.map(({ baseline, candidate }) => {
    const state = 'everyone' as const;
    return { weight: 1, given: none, baseline: one(baseline), fresh: none, early: one(candidate), late: none, state };
  });
  return permutationTest(strata).midP <= 0.05;
}
