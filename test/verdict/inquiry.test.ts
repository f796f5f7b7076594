import { describe, expect, it } from 'vitest';
import type { WeighedTask } from '../../src/verdict/baseline.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { DROP_TESTS, dropLimits } from '../../src/verdict/drop-sequence.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { createInquiry } from '../../src/verdict/inquiry.ts';
import { createLedger } from '../../src/verdict/ledger.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import type { Comparison } from '../../src/verdict/verdict.ts';
import { slots } from './situations.ts';

const comparison: Comparison = {
  ...{ tasks: 40, baselineAccuracy: 0.9, candidateAccuracy: 0.8, difference: -0.1, low: -0.3, high: 0.1 },
  ...{ pValue: 0.9, pLimit: 0.05, look: 1, looks: 4, margin: 0.05, marginWas: 'auto', detectableDrop: 0.1 },
  ...{ unseenLow: null, unseenHigh: null, weights: 'equal', effectiveTasks: 40, deterministic: false },
  ...{ baselineSamples: { min: 8, max: 8 }, candidateSamples: { min: 2, max: 2 } },
};
/** No sign of anything. */
const CALM: Evidence = {
  ...{
    comparison,
    drop: false,
    startsWorse: false,
    largeDrop: false,
    unreadable: false,
    improved: false,
    ruledOut: false,
  },
  ...{ belowFloor: false, smallDrop: false, beyondMargin: 'no', falseAlarmRate: 0, unanswered: 0 },
};

interface Group {
  readonly count: number;
  readonly stored?: string;
  readonly fresh?: string;
  /** Two answers of the look, and further ones. */
  readonly candidate: string;
  readonly critical?: boolean;
}

function inquiryOf(groups: readonly Group[], settings: Partial<Decision> = {}, canSample = true) {
  const tasks = groups.flatMap(({ count, stored = 'r'.repeat(16), fresh = '', candidate, critical = false }, group) =>
    Array.from({ length: count }, (_, index): WeighedTask => {
      const answers = {
        stored: slots(stored),
        before: stored.length,
        fresh: slots(fresh),
        candidate: slots(candidate),
      };
      return { taskId: `${group}-${index}`, weight: 1, critical, ...answers };
    }),
  );
  const ledger = createLedger(tasks, () => 0);
  for (const { taskId } of tasks) ledger.see(taskId, 2);
  const answers = tasks.map((one): TaskAnswers => ({ ...one, baseline: one.stored, control: [], again: [] }));
  const inquiry = createInquiry(tasks, ledger, decisionSchema.parse(settings), canSample);
  return { inquiry, ledger, inquire: (evidence: Evidence) => inquiry.inquire(evidence, answers) };
}

const steady = (count: number, more = ''): Group => ({ count, candidate: `rr${more}`, fresh: more });
/** Sixteen right answers, then two wrong ones: a suspicion. */
const broken = (count: number, more = ''): Group => ({ count, candidate: `ww${more}`, fresh: 'r'.repeat(more.length) });
const middling = (count: number, fresh = '', candidate = ''): Group => {
  return { count, stored: 'rwrwrwrw', fresh, candidate: `rw${candidate}` };
};

describe('The inquiry', () => {
  it('asks nothing if there is no sign of anything', () => {
    expect(inquiryOf([steady(40), middling(8)]).inquire(CALM)).toMatchObject({ wanted: [], proven: null });
  });

  it('tests single broken tasks before a drop', () => {
    const { wanted, reason } = inquiryOf([steady(40), broken(3)]).inquire({ ...CALM, drop: true });
    expect(reason).toBe('control');
    expect(new Set(wanted.map(({ taskId }) => taskId))).toEqual(new Set(['1-0', '1-1', '1-2']));
    expect(new Set(wanted.map(({ samples }) => samples))).toEqual(new Set([16 + 7, 2 + 7]));
  });

  // Seven answers for each of 19 tasks are more than the 130 of a test of a drop.
  it.each([
    [18, true],
    [19, false],
  ])('tests a drop first if testing all broken tasks costs more: of %d, are these first? %s', (count, areFirst) => {
    const { wanted } = inquiryOf([steady(40), broken(count)]).inquire({ ...CALM, drop: true });
    expect(wanted).toHaveLength(2 * count);
    expect(wanted.every(({ samples }) => samples === 16 + 7 || samples === 2 + 7)).toBe(areFirst);
  });

  it('ends with a drop that such a test proves', () => {
    const { inquire, inquiry } = inquiryOf([steady(40), broken(19, 'w'.repeat(8))]);
    expect(inquire({ ...CALM, drop: true }).proven).toMatchObject({ kind: 'drop' });
    expect(inquiry.brokenTasks).toEqual([]);
  });

  it('goes on to single tasks if many broke, but there is no sign of a drop', () => {
    const { wanted } = inquiryOf([steady(40), broken(19)]).inquire(CALM);
    expect(wanted).toHaveLength(2 * 19);
    expect(wanted.every(({ samples }) => samples === 16 + 7 || samples === 2 + 7)).toBe(true);
  });

  it('suspects a drop if several broken tasks are proven and the estimate is at least the tolerance', () => {
    const all = [steady(20), middling(8), broken(2, 'w'.repeat(7))];
    const { inquire, inquiry } = inquiryOf(all);
    expect(inquire({ ...CALM, largeDrop: true })).toMatchObject({ reason: 'control', proven: null });
    expect(inquiry.brokenTasksAddUp).toBe(true);
    expect(inquiryOf(all).inquire({ ...CALM, largeDrop: true }).wanted.length).toBeGreaterThan(0);
    expect(inquiryOf(all).inquire({ ...CALM, largeDrop: false }).wanted).toEqual([]);
    expect(inquiryOf([steady(20), middling(8)]).inquire({ ...CALM, largeDrop: true }).wanted).toEqual([]);
  });

  it('ends with a single broken task that fails the build', () => {
    const all = [steady(20), { ...broken(1, 'w'.repeat(7)), critical: true }];
    expect(inquiryOf(all).inquire(CALM).proven).toMatchObject({ kind: 'broken-tasks', tasks: [{ taskId: '1-0' }] });
    expect(inquiryOf([steady(20), broken(1, 'w'.repeat(7))]).inquire(CALM).proven).toBeNull();
  });

  it('says that a suspected drop was refuted', () => {
    const { inquire, inquiry } = inquiryOf([steady(20), middling(8, 'rw'.repeat(30), 'rw'.repeat(30))]);
    expect(inquiry.isRefuted).toBe(false);
    inquire({ ...CALM, drop: true });
    expect(inquiry.isRefuted).toBe(true);
  });
});

describe('The share of alpha for a drop', () => {
  const drop = [middling(20, 'r'.repeat(8), 'w'.repeat(8))];
  const limitOf = (groups: readonly Group[], settings: Partial<Decision> = {}): number => {
    const { proven } = inquiryOf(groups, settings).inquire({ ...CALM, drop: true, startsWorse: true });
    return proven?.kind === 'drop' ? proven.limit : 0;
  };
  const limitFor = (share: number): number => dropLimits(1.6 * share * 0.05, DROP_TESTS.suspected)[0] ?? 0;

  it('is larger if single tasks cannot fail the build', () => {
    expect(limitOf(drop)).toBeCloseTo(limitFor(0.9), 12);
    expect(limitOf(drop, { 'single-tasks': 'off' })).toBeCloseTo(limitFor(0.9), 12);
    expect(limitOf(drop, { 'single-tasks': 'fail' })).toBeCloseTo(limitFor(0.7), 12);
    expect(limitOf([...drop, { ...steady(1), critical: true }])).toBeCloseTo(limitFor(0.7), 12);
  });
});

describe('A suspicion of unreadable answers', () => {
  const unreadable: Evidence = { ...CALM, unreadable: true };

  it('asks all tasks again, of both versions', () => {
    const { wanted, reason } = inquiryOf([steady(40)]).inquire(unreadable);
    expect(reason).toBe('control');
    expect(wanted.map(({ arm, samples }) => `${arm} ${samples}`).sort()).toEqual([
      ...Array(40).fill(`baseline ${16 + 3}`),
      ...Array(40).fill(`candidate ${2 + 3}`),
    ]);
  });

  it('is proven by these answers', () => {
    const garbled = [steady(36, 'rrr'), { count: 4, fresh: 'rrr', candidate: 'rruuu' }];
    expect(inquiryOf(garbled).inquire(unreadable).proven).toEqual({ kind: 'unreadable' });
    expect(inquiryOf(garbled).inquire(CALM).proven).toBeNull();
  });

  it('is tested once', () => {
    const { inquire, ledger } = inquiryOf([steady(40, 'r'.repeat(9))]);
    expect(inquire(unreadable)).toMatchObject({ wanted: [], proven: null });
    expect(inquire(unreadable)).toMatchObject({ wanted: [], proven: null });
    expect(ledger.taken()).toEqual({ candidate: 40 * (2 + 3), baseline: 40 * 3 });
  });
});
