import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import type { Decision } from '../../src/verdict/decision.ts';
import { nextStep } from '../../src/verdict/procedure.ts';
import type { Slot, TaskSituation } from '../../src/verdict/situation.ts';
import { decidedIn, situation } from './situations.ts';

/** Suites with all answers that the procedure could request. */
const slot = fc.constantFrom<Slot>('right', 'right', 'right', 'wrong', 'wrong', 'unreadable');
/** More answers than the looks and tests of any suite request for one task, even in a suite of one task. */
const MOST = 240;
const answers = (length: number) => fc.array(slot, { minLength: length, maxLength: length });
const suites = fc
  .array(
    fc.record({
      price: fc.constantFrom(1000, 2000, 32000),
      baseline: answers(8),
      fresh: answers(MOST),
      candidate: answers(MOST),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map(tasks => tasks.map((task, index): TaskSituation => ({ taskId: `task-${index}`, ...task })));
const settings = fc.record({
  policy: fc.constantFrom<Decision['policy']>('statistical', 'strict', 'threshold'),
  weights: fc.constantFrom<Decision['weights']>('equal', 'price'),
});

describe('The decision', () => {
  it('does not depend on the order of tasks or stored answers', () => {
    fc.assert(
      fc.property(suites, settings, fc.string(), (tasks, decision, seed) => {
        const random = randomFrom(seed);
        const mixed = random.shuffled(tasks).map(task => ({ ...task, baseline: random.shuffled(task.baseline) }));
        expect(nextStep(situation(mixed, decision))).toEqual(nextStep(situation(tasks, decision)));
      }),
    );
  });

  it('does not depend on the unit of prices', () => {
    fc.assert(
      fc.property(suites, tasks => {
        const doubled = tasks.map(task => ({ ...task, price: 2 * task.price }));
        const [one, two] = [tasks, doubled].map(all => decidedIn(nextStep(situation(all, { weights: 'price' }))));
        expect(two?.verdict).toEqual(one?.verdict);
        expect(two?.comparison?.pValue).toBeCloseTo(one?.comparison?.pValue ?? -1, 10);
      }),
    );
  });

  it('is the same whether answers arrive step by step or all at once', () => {
    fc.assert(
      fc.property(suites, settings, (tasks, decision) => {
        const taken = tasks.map(task => ({ ...task, fresh: [] as Slot[], candidate: [] as Slot[] }));
        for (;;) {
          const step = nextStep(situation(taken, decision, { canSample: true }));
          if (step.kind === 'decided') {
            expect(step).toEqual(nextStep(situation(tasks, decision)));
            const drawn = (arm: 'candidate' | 'fresh') => taken.reduce((sum, task) => sum + task[arm].length, 0);
            expect(step.taken).toEqual({ candidate: drawn('candidate'), baseline: drawn('fresh') });
            return;
          }
          for (const { taskId, arm, samples } of step.wanted) {
            const index = taken.findIndex(task => task.taskId === taskId);
            const [now, whole] = [taken[index], tasks[index]];
            if (now === undefined || whole === undefined) throw new Error(`unknown task ${taskId}`);
            if (samples > MOST) throw new Error(`${samples} answers were wanted of ${taskId}, and there are ${MOST}`);
            if (arm === 'candidate') now.candidate = whole.candidate.slice(0, samples);
            else now.fresh = whole.fresh.slice(0, samples - whole.baseline.length);
          }
        }
      }),
    );
  });

  it('is never a regression if the candidate is at least as good on every task', () => {
    fc.assert(
      fc.property(suites, settings, (tasks, { weights }) => {
        const asGood = tasks.map(task => {
          const share = task.baseline.filter(outcome => outcome === 'right').length / task.baseline.length;
          const wrongs = Math.floor(80 * (1 - share) + 1e-9);
          const spread = Array.from({ length: 80 }, (_, index): Slot => {
            const isWrong = Math.floor(((index + 1) * wrongs) / 80) > Math.floor((index * wrongs) / 80);
            return isWrong ? 'wrong' : 'right';
          });
          return {
            ...task,
            baseline: task.baseline.map((outcome): Slot => (outcome === 'right' ? 'right' : 'wrong')),
            candidate: spread,
            fresh: [],
          };
        });
        expect(decidedIn(nextStep(situation(asGood, { weights }))).verdict.kind).not.toBe('regressed');
      }),
    );
  });
});
