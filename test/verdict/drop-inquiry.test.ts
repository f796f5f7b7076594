import { describe, expect, it } from 'vitest';
import type { WeighedTask } from '../../src/verdict/baseline.ts';
import { createDropInquiry } from '../../src/verdict/drop-inquiry.ts';
import { DROP_TESTS, dropLimits } from '../../src/verdict/drop-sequence.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { createLedger } from '../../src/verdict/ledger.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import type { Comparison } from '../../src/verdict/verdict.ts';
import { slots } from './situations.ts';

const comparison: Comparison = {
  ...{ tasks: 20, baselineAccuracy: 0.5, candidateAccuracy: 0.4, difference: -0.1, low: -0.3, high: 0.1 },
  ...{ pValue: 0.05, pLimit: 0.05, look: 1, looks: 4, margin: 0.05, marginWas: 'auto', detectableDrop: 0.1 },
  ...{ unseenLow: null, unseenHigh: null, weights: 'equal', effectiveTasks: 20, deterministic: false },
  ...{ baselineSamples: { min: 8, max: 8 }, candidateSamples: { min: 2, max: 2 } },
};
const evidenceOf = (pValue: number, rest: Partial<Evidence> = {}): Evidence => ({
  ...{ comparison: { ...comparison, pValue }, drop: false, startsWorse: true, largeDrop: true },
  ...{ unreadable: false, improved: false },
  ...{ ruledOut: false, belowFloor: false, smallDrop: false, beyondMargin: 'no', falseAlarmRate: 0, unanswered: 0 },
  ...rest,
});

interface Setting {
  /** Fresh answers of each task. */
  readonly fresh?: string;
  readonly candidate?: string;
  readonly canSample?: boolean;
  /** Of alpha. */
  readonly share?: number;
}

/** Twenty tasks of medium difficulty, whose first two candidate answers belong to the look. */
function inquiryOf({ fresh = '', candidate = '', canSample = true, share = 0.045 }: Setting) {
  const tasks = Array.from({ length: 20 }, (_, index): WeighedTask => {
    const stored = slots('rrrrwwww');
    const own = slots(`rw${candidate}`);
    return { taskId: `${index}`, weight: 1, critical: false, stored, before: 8, fresh: slots(fresh), candidate: own };
  });
  const ledger = createLedger(tasks, () => 0);
  for (const { taskId } of tasks) ledger.see(taskId, 2);
  const answers = tasks.map((one): TaskAnswers => ({ ...one, baseline: one.stored, control: [], again: [] }));
  const drops = createDropInquiry(ledger, share, canSample);
  const inquire = (evidence: Evidence, isSuspected: boolean) => drops.inquire(evidence, answers, isSuspected);
  return { drops, ledger, answers, inquire };
}

describe('A test of a drop', () => {
  it('takes 64 answers of each version if a drop is suspected, and 40 if it is only doubted', () => {
    const wanted = (isSuspected: boolean) => {
      const { inquire } = inquiryOf({});
      const asked = inquire(evidenceOf(0.05), isSuspected).wanted.filter(({ arm }) => arm === 'candidate');
      // After two answers of the look.
      return asked.reduce((sum, { samples }) => sum + samples - 2, 0);
    };
    expect(wanted(true)).toBe(64);
    expect(wanted(false)).toBe(40);
  });

  it('follows from a suspicion, or if the p-value is at most a half', () => {
    const asks = (evidence: Evidence, isSuspected = false) =>
      inquiryOf({}).inquire(evidence, isSuspected).wanted.length > 0;
    expect(asks(evidenceOf(0.5))).toBe(true);
    expect(asks(evidenceOf(0.51))).toBe(false);
    expect(asks(evidenceOf(0.51), true)).toBe(true);
  });

  it('follows from the last look if that rules nothing out', () => {
    const last = { ...comparison, pValue: 0.9, look: 4 };
    const asks = (rest: Partial<Evidence>) => inquiryOf({}).inquire(evidenceOf(0.9, rest), false).wanted.length > 0;
    expect(asks({ comparison: last })).toBe(true);
    expect(asks({ comparison: last, ruledOut: true })).toBe(false);
    expect(asks({ comparison: { ...last, look: 3 } })).toBe(false);
  });

  it('is skipped without answers for a mere doubt, but not for a suspicion', () => {
    expect(inquiryOf({ canSample: false }).inquire(evidenceOf(0.05), false)).toMatchObject({
      wanted: [],
      proven: null,
    });
    expect(inquiryOf({ canSample: false }).inquire(evidenceOf(0.05), true).wanted).toHaveLength(40);
  });

  it('is skipped if no task can show a drop', () => {
    const { drops } = inquiryOf({});
    const steady = { taskId: '0', weight: 1, baseline: slots('rrrr'), control: [], candidate: slots('rr'), again: [] };
    expect(drops.inquire(evidenceOf(0.05), [steady], true)).toEqual({ wanted: [], proven: null, answers: [steady] });
  });
});

describe('A clear drop', () => {
  const worse = { fresh: 'r'.repeat(4), candidate: 'w'.repeat(4) };

  it('is proven by the first test, at its limit', () => {
    const { inquire, drops } = inquiryOf(worse);
    const { proven, wanted } = inquire(evidenceOf(0.05), true);
    expect(wanted).toEqual([]);
    const limit = dropLimits(1.6 * 0.045, DROP_TESTS.suspected)[0] ?? 0;
    expect(proven).toMatchObject({ kind: 'drop', limit });
    expect(proven?.kind === 'drop' && proven.pValue < 1e-9).toBe(true);
    expect(drops.isRefuted).toBe(false);
  });

  it('adds the answers of the test to those of both versions', () => {
    const { inquire, answers } = inquiryOf(worse);
    const after = inquire(evidenceOf(0.05), true).answers;
    expect(after[7]).toEqual({ ...answers[7], control: slots('rrrr'), again: slots('wwww') });
  });
});

describe('The limit of a drop', () => {
  const limitOf = (factor: number, test: number): number => {
    return dropLimits(factor * 0.045, DROP_TESTS.suspected)[test] ?? 0;
  };

  // docs/decision.md
  it.each([
    [true, 1.6],
    [false, 0.4],
  ])(
    'depends on whether the tests start at a first look that is worse: %s, %d times the share',
    (startsWorse, factor) => {
      const { inquire } = inquiryOf({ fresh: 'r'.repeat(4), candidate: 'w'.repeat(4) });
      expect(inquire(evidenceOf(1e-9, { startsWorse }), true).proven).toMatchObject({ limit: limitOf(factor, 0) });
    },
  );

  it('stays the one of the first test in later looks', () => {
    // The first test finds no difference; the second finds nothing else.
    const { inquire } = inquiryOf({ fresh: `rwrw${'r'.repeat(20)}`, candidate: `rwrw${'w'.repeat(20)}` });
    expect(inquire(evidenceOf(0.5, { startsWorse: true }), true)).toMatchObject({ proven: null, wanted: [] });
    const later = inquire(evidenceOf(1e-9, { startsWorse: false }), true);
    expect(later.proven).toMatchObject({ kind: 'drop', limit: limitOf(1.6, 1) });
  });
});

describe('A drop that the new answers do not show', () => {
  const same = { fresh: 'rw'.repeat(20), candidate: 'rw'.repeat(20) };

  it('is refuted if it was suspected, and forgotten if it was doubted', () => {
    const suspected = inquiryOf(same);
    expect(suspected.inquire(evidenceOf(0.05), true)).toMatchObject({ proven: null, wanted: [] });
    expect(suspected.drops.isRefuted).toBe(true);
    const doubted = inquiryOf(same);
    doubted.inquire(evidenceOf(0.05), false);
    expect(doubted.drops.isRefuted).toBe(false);
  });

  it('is not tested again as soon as all p-values together no longer promise one', () => {
    const testsAfter = (pValue: number): number => {
      const { inquire, ledger } = inquiryOf(same);
      inquire(evidenceOf(pValue), true);
      const taken = ledger.taken().candidate - 40;
      return [64, 64 + 80, 64 + 80 + 96, 64 + 80 + 96 + 128].indexOf(taken) + 1;
    };
    expect(testsAfter(0.5)).toBe(1);
    expect(testsAfter(0.05)).toBe(2);
  });

  it('is tested four times at most, over all looks', () => {
    const { inquire, ledger } = inquiryOf({ fresh: 'rrw'.repeat(20), candidate: 'rww'.repeat(20), share: 1e-60 });
    for (let look = 0; look < 3; look++) inquire(evidenceOf(1e-9), true);
    expect(ledger.taken().candidate - 40).toBe(64 + 80 + 96 + 128);
  });

  it('is never tested again once the tests alone are hopeless, however suspicious the later answers are', () => {
    const { inquire, ledger } = inquiryOf(same);
    for (let look = 0; look < 3; look++) inquire(evidenceOf(1e-9), true);
    expect(ledger.taken().candidate - 40).toBe(64 + 80);
  });
});
