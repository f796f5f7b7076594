import { describe, expect, it } from 'vitest';
import type { WeighedTask } from '../../src/verdict/baseline.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { createLedger } from '../../src/verdict/ledger.ts';
import { createSingleInquiry } from '../../src/verdict/single-inquiry.ts';
import { slots } from './situations.ts';

interface Answers {
  /** New baseline answers for the proof. */
  readonly fresh: string;
  /** Two answers of the look, and those for the proof. */
  readonly candidate: string;
  readonly weight?: number;
  readonly critical?: boolean;
}

const BROKEN: Answers = { fresh: 'rrrrrrr', candidate: 'wwwwwwwww' };
const ALMOST_BROKEN: Answers = { fresh: 'rrrrrrr', candidate: 'wwrwwwwww' };
const BROKEN_AFTER_A_SLIP: Answers = { fresh: 'rrrwrrr', candidate: 'wwwwwwwww' };
const RECOVERED: Answers = { fresh: 'rrrrrrr', candidate: 'wwrrrrrrr' };
const STEADY: Answers = { fresh: '', candidate: 'rr' };

/** Single tasks with fourteen right answers stored, after the look. */
function inquiryOf(all: readonly Answers[], given: { tolerance?: number; canSample?: boolean } = {}) {
  const { tolerance = 2, canSample = true } = given;
  const tasks: WeighedTask[] = all.map(({ fresh, candidate, weight = 1, critical = false }, index) => ({
    taskId: `${index}`,
    weight,
    critical,
    stored: slots('r'.repeat(14)),
    before: 14,
    fresh: slots(fresh),
    candidate: slots(candidate),
  }));
  const ledger = createLedger(tasks, () => 0);
  for (const { taskId } of tasks) ledger.see(taskId, 2);
  const inquiry = createSingleInquiry(tasks, ledger, decisionSchema.parse({ tolerance }), { error: 0.05, canSample });
  const answers = tasks.map(task => ({ ...task, baseline: task.stored, control: [], again: [] }));
  const result = inquiry.inquire(answers);
  /** The next look, at `samples` answers of one task. */
  const again = (samples: number, taskId: string) => {
    ledger.see(taskId, samples);
    return inquiry.inquire(answers);
  };
  return { inquiry, result, again };
}

const steady = (count: number, weight = 1): Answers[] => Array.from({ length: count }, () => ({ ...STEADY, weight }));

describe('Broken tasks raise a suspicion of a drop', () => {
  it.each([
    ['if their drops add up to the tolerance', [BROKEN, BROKEN, ...steady(8)], 20, 21],
    ['by their weights', [{ ...BROKEN, weight: 3 }, { ...BROKEN, weight: 3 }, ...steady(4)], 60, 61],
    ['by the weights of the others', [BROKEN, BROKEN, ...steady(8, 4)], 5, 6],
    ['by how often the candidate is still right', [ALMOST_BROKEN, ALMOST_BROKEN, ...steady(8)], 17, 18],
    ['by how often the baseline was right', [BROKEN_AFTER_A_SLIP, BROKEN_AFTER_A_SLIP, ...steady(8)], 17, 18],
  ])('%s', (_, all, reached, missed) => {
    expect(inquiryOf(all, { tolerance: reached }).inquiry.brokenTasksAddUp).toBe(true);
    expect(inquiryOf(all, { tolerance: missed }).inquiry.brokenTasksAddUp).toBe(false);
  });

  it('only if there are several', () => {
    expect(inquiryOf([BROKEN, ...steady(1)]).inquiry.brokenTasksAddUp).toBe(false);
  });

  it('only if they are proven', () => {
    expect(inquiryOf([RECOVERED, RECOVERED, ...steady(2)]).inquiry.brokenTasksAddUp).toBe(false);
  });
});

describe('Suspected tasks', () => {
  it('are named with the proven ones first', () => {
    const { inquiry, result } = inquiryOf([RECOVERED, BROKEN, RECOVERED, BROKEN, STEADY]);
    expect(result).toBeNull();
    expect(inquiry.brokenTasks.map(({ taskId, state }) => [taskId, state])).toEqual([
      ['1', 'broken'],
      ['3', 'broken'],
      ['0', 'unproven'],
      ['2', 'unproven'],
    ]);
    // The answers of the proof are no part of those that raised the suspicion.
    expect(inquiry.brokenTasks.map(({ now }) => now)).toEqual(Array(4).fill({ right: 0, samples: 2 }));
  });

  it('stay unproven, and do not fail the build, if no more answers can be collected', () => {
    const { inquiry, result } = inquiryOf([{ ...BROKEN, fresh: '' }, STEADY], { canSample: false });
    expect(result).toBeNull();
    expect(inquiry.brokenTasks).toMatchObject([
      { taskId: '0', state: 'unproven', proof: null, fails: false, now: { right: 0, samples: 2 } },
    ]);
  });

  it('are asked of both versions until their proof has its answers', () => {
    const { result } = inquiryOf([{ fresh: 'rrr', candidate: 'wwwww' }, STEADY]);
    expect(result).toMatchObject({
      reason: 'control',
      proven: null,
      wanted: [
        { taskId: '0', arm: 'baseline', samples: 14 + 7 },
        { taskId: '0', arm: 'candidate', samples: 2 + 7 },
      ],
    });
  });

  it('are named once, and those of later looks need a smaller p-value', () => {
    // 6 of 7 against 1 of 7 has p = 50/3432: enough for half of 5%, but not for a quarter.
    const close = { fresh: 'rrrwrrr', candidate: 'wwrwwwwww' };
    const { inquiry, again } = inquiryOf([close, { ...close, candidate: `--${close.candidate}` }, STEADY]);
    again(4, '1');
    expect(inquiry.brokenTasks.map(({ taskId, state, proof }) => [taskId, state, proof?.pValue])).toEqual([
      ['0', 'broken', expect.closeTo(50 / 3432, 12)],
      ['1', 'unproven', expect.closeTo(50 / 3432, 12)],
    ]);
  });
});

describe('A task that may have broken', () => {
  const asked = (candidate: string): unknown => inquiryOf([{ fresh: '', candidate }, STEADY]).result;

  // After 14 right answers, two wrong ones are a suspicion (1/120), and one is not (1/15).
  it('is asked again until it is suspected', () => {
    expect(asked('w-')).toMatchObject({
      ...{ reason: 'round', proven: null },
      wanted: [{ taskId: '0', arm: 'candidate', samples: 2 + 1 }],
    });
    expect(asked('w-w')).toMatchObject({ reason: 'control' });
    expect(asked('w-r')).toBeNull();
  });

  it('is asked again twice at most if answers are missing', () => {
    expect(asked('w--')).toMatchObject({ wanted: [{ samples: 4 }] });
    expect(asked('w---')).toBeNull();
  });

  it('is not asked again if no more answers can be collected and nothing would fail', () => {
    expect(inquiryOf([{ fresh: '', candidate: 'w-' }], { canSample: false }).result).toBeNull();
    const critical = { fresh: '', candidate: 'w-', critical: true };
    const { result } = inquiryOf([{ fresh: '', candidate: 'w-' }, critical], { canSample: false });
    expect(result?.wanted).toHaveLength(2);
  });
});
