import type { Random } from '../random.ts';
import type { Decision } from './decision.ts';
import { nextStep, type Step } from './procedure.ts';
import type { Outcome } from './situation.ts';

/** A task as a simulation knows it: how often each arm is right. */
export interface SimulatedTask {
  readonly taskId: string;
  readonly price: number;
  /** Chance of a right answer, 0 to 1. */
  readonly baselineRate: number;
  readonly candidateRate: number;
  /** Chance of an unreadable answer of each arm, 0 to 1. */
  readonly baselineUnreadable?: number;
  readonly candidateUnreadable?: number;
  /** Stored answers. */
  readonly stored: readonly Outcome[];
}

export interface SimulatedRun {
  readonly decided: Extract<Step, { kind: 'decided' }>;
  readonly candidateCalls: number;
  readonly baselineCalls: number;
}

/** Runs the gate once against answers drawn at random, up to `maxCalls`. */
export function simulateRun(
  tasks: readonly SimulatedTask[],
  decision: Decision,
  random: Random,
  maxCalls = Number.POSITIVE_INFINITY,
): SimulatedRun {
  const now = new Map(tasks.map(task => [task.taskId, { task, fresh: [] as Outcome[], candidate: [] as Outcome[] }]));
  let candidateCalls = 0;
  let baselineCalls = 0;
  for (;;) {
    const step = nextStep({
      tasks: [...now.values()].map(({ task: { taskId, price, stored }, fresh, candidate }) => {
        return { taskId, price, baseline: stored, fresh, candidate };
      }),
      decision,
      hasBaseline: true,
      baselineAgeHours: 0,
      canSample: candidateCalls + baselineCalls < maxCalls,
    });
    if (step.kind === 'decided') return { decided: step, candidateCalls, baselineCalls };
    for (const { taskId, arm, samples } of step.wanted) {
      const state = now.get(taskId);
      if (state === undefined) continue;
      const { task, fresh, candidate } = state;
      if (arm === 'candidate') {
        candidateCalls += samples - candidate.length;
        while (candidate.length < samples) candidate.push(drawn(task.candidateRate, task.candidateUnreadable, random));
      } else {
        baselineCalls += samples - task.stored.length - fresh.length;
        while (task.stored.length + fresh.length < samples)
          fresh.push(drawn(task.baselineRate, task.baselineUnreadable, random));
      }
    }
  }
}

/** One answer. */
export function drawn(rate: number, unreadable: number | undefined, random: Random): Outcome {
  if (unreadable !== undefined && random.next() < unreadable) return 'unreadable';
  return random.next() < rate ? 'right' : 'wrong';
}
