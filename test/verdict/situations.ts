import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import type { Step } from '../../src/verdict/procedure.ts';
import type { Situation, Slot, TaskSituation } from '../../src/verdict/situation.ts';

/** Situations written as strings: `r` right, `w` wrong, `u` unreadable, `-` missing. */

const SLOTS: Record<string, Slot> = { r: 'right', w: 'wrong', u: 'unreadable', '-': 'missing' };

export const slots = (letters: string): Slot[] => [...letters].map(letter => SLOTS[letter] ?? 'missing');

export function task(
  taskId: string,
  baseline: string,
  candidate: string,
  rest: Partial<TaskSituation> = {},
): TaskSituation {
  return { taskId, price: 1000, baseline: slots(baseline), fresh: [], candidate: slots(candidate), ...rest };
}

/** This many equal tasks. */
export function tasks(
  count: number,
  baseline: string,
  candidate: string,
  rest: Partial<TaskSituation> = {},
): TaskSituation[] {
  return Array.from({ length: count }, (_, index) =>
    task(`${baseline}${candidate}${index}`, baseline, candidate, rest),
  );
}

export function situation(
  all: readonly TaskSituation[],
  settings: Partial<Decision> = {},
  rest: Partial<Situation> = {},
): Situation {
  const decision = decisionSchema.parse(settings);
  const stored = all.some(one => one.baseline.length > 0);
  return { tasks: all, decision, hasBaseline: true, baselineAgeHours: stored ? 1 : null, canSample: false, ...rest };
}

/** The step as a decision; throws otherwise. */
export function decidedIn(step: Step): Extract<Step, { kind: 'decided' }> {
  if (step.kind !== 'decided') throw new Error(`still sampling: ${step.reason} of round ${step.round}`);
  return step;
}

/** The answers of one task as the rule compares them. */
export function taskAnswers(
  baseline: string,
  candidate: string,
  { control = '', again = '', weight = 1 }: { control?: string; again?: string; weight?: number } = {},
): TaskAnswers {
  return {
    ...{ taskId: `${baseline} ${candidate}`, weight },
    ...{ baseline: slots(baseline), control: slots(control), candidate: slots(candidate), again: slots(again) },
  };
}
