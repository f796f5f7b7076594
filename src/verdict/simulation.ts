import type { Random } from '../shared/random.ts';
import type { Decision } from './decision.ts';
import { DROP_TESTS } from './drop-sequence.ts';
import { MAX_DROP_SAMPLES } from './drop-tasks.ts';
import { planOf, type SamplePlan } from './plan.ts';
import { nextStep, type Step } from './procedure.ts';
import { SINGLE_SAMPLES } from './proof.ts';
import type { Outcome, Slot } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** A task with random answers. */
export interface SimulatedTask {
  readonly taskId: string;
  readonly price: number;
  readonly critical?: boolean;
  /** Baseline answers stored before the run. */
  readonly stored: readonly Outcome[];
  /** The next answer of each arm. */
  readonly baseline: () => Slot;
  readonly candidate: () => Slot;
}

type SimulatedRun = Extract<Step, { kind: 'decided' }>;

/**
 * Runs the gate once. No batch starts after `maxCalls`. Without this budget, it draws more answers than usually needed
 * and judges once instead of step by step, because the rule never uses more than it needs (properties.test.ts).
 */
export function simulateRun(
  tasks: readonly SimulatedTask[],
  decision: Decision,
  maxCalls = Number.POSITIVE_INFINITY,
): SimulatedRun {
  const ahead = maxCalls === Number.POSITIVE_INFINITY ? maxAnswers(planOf(tasks.length, decision)) : 0;
  const taken = new Map(tasks.map(task => [task.taskId, { task, fresh: [] as Slot[], candidate: [] as Slot[] }]));
  const stored = tasks.some(task => task.stored.length > 0);
  let calls = 0;
  const take = (slots: Slot[], samples: number, answer: () => Slot): void => {
    for (; slots.length < samples; calls++) slots.push(answer());
  };
  for (const { task, fresh, candidate } of taken.values()) {
    take(fresh, ahead, task.baseline);
    take(candidate, ahead, task.candidate);
  }
  for (;;) {
    const step = nextStep({
      tasks: [...taken.values()].map(({ task: { taskId, price, critical = false, stored }, fresh, candidate }) => {
        return { taskId, price, critical, baseline: stored, fresh, candidate };
      }),
      decision,
      hasBaseline: true,
      baselineAgeHours: stored ? 0 : null,
      canSample: calls < maxCalls,
    });
    if (step.kind === 'decided') return step;
    for (const { taskId, arm, samples } of step.wanted) {
      const one = taken.get(taskId);
      if (one === undefined) throw new Error(`the rule asked for the unknown task ${taskId}`);
      const { task, fresh, candidate } = one;
      if (arm === 'candidate') take(candidate, samples, task.candidate);
      else take(fresh, samples - task.stored.length, task.baseline);
    }
  }
}

/** Maximum answers of one arm to one task in all looks, all tests of a drop and one test of single tasks. */
export function maxAnswers({ looks }: SamplePlan): number {
  return (looks.at(-1) ?? 1) + DROP_TESTS.suspected.length * MAX_DROP_SAMPLES + SINGLE_SAMPLES;
}

/** Frequency and average cost of each verdict. */
export interface VerdictTally {
  readonly runs: number;
  readonly verdicts: Readonly<Record<Verdict['kind'], number>>;
  /** Share of runs in which a single task was proven broken. */
  readonly named: number;
  readonly candidateCalls: number;
  readonly baselineCalls: number;
}

/** Runs the gate `runs` times, each on a newly drawn suite. Verdicts are shares of runs; calls are per run. */
export function tally(
  runs: number,
  suite: () => readonly SimulatedTask[],
  decision: Decision,
  maxCalls = Number.POSITIVE_INFINITY,
): VerdictTally {
  const verdicts: Record<Verdict['kind'], number> = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
  const calls = { candidate: 0, baseline: 0 };
  let named = 0;
  for (let run = 0; run < runs; run++) {
    const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
    verdicts[verdict.kind]++;
    if (brokenTasks.some(({ state }) => state === 'broken')) named++;
    calls.candidate += taken.candidate;
    calls.baseline += taken.baseline;
  }
  const { passed, regressed, inconclusive, error } = verdicts;
  return {
    runs,
    verdicts: {
      passed: passed / runs,
      regressed: regressed / runs,
      inconclusive: inconclusive / runs,
      error: error / runs,
    },
    named: named / runs,
    candidateCalls: calls.candidate / runs,
    baselineCalls: calls.baseline / runs,
  };
}

/** One random answer with this accuracy among readable ones. */
export function drawn(rate: number, unreadable: number, random: Random): Outcome {
  if (unreadable > 0 && random.next() < unreadable) return 'unreadable';
  return random.next() < rate ? 'right' : 'wrong';
}
