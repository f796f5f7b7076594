import { describe, expect, it } from 'vitest';
import { detectableDrop } from '../../src/statistics/detectable.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { dropLimits } from '../../src/verdict/drop-sequence.ts';
import { limitsFor } from '../../src/verdict/error-limits.ts';
import { evidenceAt, isBelowFloor, termsOf } from '../../src/verdict/evidence.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import { planOf } from '../../src/verdict/plan.ts';
import { repeat } from '../repeat.ts';
import { slots, taskAnswers as task } from './situations.ts';

function terms(answers: readonly TaskAnswers[], settings: Partial<Decision> = {}) {
  const decision = decisionSchema.parse(settings);
  return termsOf(planOf(answers.length, decision), decision, { answers, shift: null }, limitsFor(decision, []));
}

/** The evidence of look number `number`, from 1. */
function evidence(answers: readonly TaskAnswers[], settings: Partial<Decision> = {}, number = 1) {
  const own = terms(answers, settings);
  const look = own.looks[number - 1];
  if (look === undefined) throw new Error(`the plan has ${own.looks.length} looks`);
  return evidenceAt(number, look, answers, own);
}

const EIGHT = 'rrrrrrrr';
const HALF = 'rrrrwwww';
const WRONG = 'wwwwwwww';

describe('The margin', () => {
  const noisy = repeat(50, task(HALF, 'r'));

  it('is 1.2 times the detectable drop, in whole points, rounded up', () => {
    const { margin, detectable } = terms(noisy);
    expect(detectable).toBeGreaterThan(0.05);
    expect(margin - 120 * (detectable ?? 0)).toBeGreaterThanOrEqual(0);
    expect(margin - 120 * (detectable ?? 0)).toBeLessThan(1);
    expect(margin).toBe(Math.round(margin));
  });

  it('is at least 5 points, and at most 100', () => {
    expect(terms(repeat(50, task(EIGHT, 'r'))).margin).toBe(5);
    expect(terms(repeat(50, task('r', 'r')))).toMatchObject({ margin: 5, detectable: null });
    expect(terms([task('rw', 'r')]).margin).toBe(100);
  });

  it('is the configured one, even if smaller than what can be found', () => {
    expect(terms(noisy, { margin: 3.5 }).margin).toBe(3.5);
    expect(evidence(noisy, { margin: 3.5 }).comparison).toMatchObject({ margin: 0.035, marginWas: 'given' });
    expect(evidence(noisy).comparison).toMatchObject({ margin: terms(noisy).margin / 100, marginWas: 'auto' });
  });
});

describe('The terms of a run', () => {
  // scipy 1.17.1: Pocock spending of 20% on 1, 2, 4 and 6 answers against eight stored ones.
  it('have limits that allow for the noise of the stored answers', () => {
    const looks = terms(repeat(113, task(HALF, ''))).looks.map(look => look.suspicionBound.toFixed(4));
    expect(looks).toEqual(['1.4489', '1.3977', '1.2337', '1.2132']);
  });

  // docs/decision.md: four tests of a drop with 368 answers in all, at 1.6 × 0.9 × alpha, or 1.6 × 0.7 × alpha if a single task fails the build.
  it.each([
    ['warn', {}, { everyone: 2, open: 6 }, 0.9],
    ['fail', { 'single-tasks': 'fail' }, { everyone: 2, open: 6 }, 0.7],
    ['one round', { 'max-rounds': 1 }, { everyone: 1, open: 1 }, 0.9],
  ] as const)('state the drop that the last look and the last test find: %s', (_, settings, samples, share) => {
    const all = repeat(50, task(HALF, ''));
    const { looks, detectable } = terms(all, settings);
    const planned = all.map(() => ({ weight: 1, baseline: { right: 4, samples: 8 } }));
    const limit = dropLimits(1.6 * share * 0.05, [0.8, 1, 1.2, 1.6])[3] ?? 0;
    const bound = looks.at(-1)?.suspicionBound ?? 0;
    const drop = detectableDrop(planned, samples, { bound, tolerance: 0.02 }, { answers: 368, limit });
    expect(detectable).toBeCloseTo(drop ?? 0, 12);
  });
});

describe('The error rate of suspicions', () => {
  const all = repeat(50, task(HALF, 'r'));
  const spent = (settings: Partial<Decision>): number => terms(all, settings).looks[0]?.suspicionBound ?? 0;

  // docs/decision.md: four times alpha, at most 20%.
  it('is four times alpha, at most 20%', () => {
    expect(terms(all, { alpha: 0.05 }).looks[0]?.pLimit).toBeCloseTo(
      terms(all, { alpha: 0.2 }).looks[0]?.improvementLimit ?? 0,
      12,
    );
    expect(terms(all, { alpha: 0.01 }).looks[0]?.pLimit).toBeCloseTo(
      terms(all, { alpha: 0.04 }).looks[0]?.improvementLimit ?? 0,
      12,
    );
    expect(spent({ alpha: 0.3 })).toBe(spent({ alpha: 0.05 }));
  });
});

describe('A look starts worse', () => {
  // With one answer of each side, these are signs: as many or more of them against the candidate have at most half of all probability.
  const flips = (worse: number, better: number) => [
    ...repeat(worse, task('r', 'w')),
    ...repeat(better, task('w', 'r')),
    ...repeat(50, task(EIGHT, 'r')),
  ];

  it.each([
    [1, 0, true],
    [2, 1, true],
    [4, 3, true],
    [1, 1, false],
    [0, 1, false],
    [0, 0, false],
  ])('if at most half of all such looks were as bad by chance: %d tasks worse, %d better: %s', (worse, better, is) => {
    expect(evidence(flips(worse, better)).startsWorse).toBe(is);
  });

  it('only as the first one', () => {
    const all = flips(3, 0).map(one => ({ ...one, candidate: [...one.candidate, ...one.candidate] }));
    expect(evidence(all).startsWorse).toBe(true);
    expect(evidence(all, {}, 2).startsWorse).toBe(false);
  });
});

describe('A drop is suspected', () => {
  const fell = (count: number) => [...repeat(50 - count, task(EIGHT, 'r')), ...repeat(count, task(EIGHT, 'w'))];

  it('if it is unlikely, large and beyond the noise', () => {
    expect(evidence(fell(0))).toMatchObject({ drop: false, largeDrop: false, smallDrop: false });
    expect(evidence(fell(3))).toMatchObject({ drop: true, largeDrop: true, smallDrop: false });
  });

  it('only if it is at least the tolerance: otherwise it is a small drop', () => {
    expect(evidence(fell(3), { tolerance: 6 })).toMatchObject({ drop: true, largeDrop: true, smallDrop: false });
    expect(evidence(fell(3), { tolerance: 6.1 })).toMatchObject({ drop: false, largeDrop: false, smallDrop: true });
  });

  it('only if chance is an unlikely explanation', () => {
    const noisy = [...repeat(25, task(HALF, 'w')), ...repeat(23, task(HALF, 'r'))];
    expect(evidence(noisy)).toMatchObject({ drop: false, largeDrop: true, smallDrop: false });
  });

  it('even if tasks without an answer would have been right', () => {
    const missing = [...fell(3).slice(1), task(EIGHT, '-')];
    expect(evidence(missing)).toMatchObject({ drop: true, unanswered: 1 });
    expect(evidence(fell(1), { tolerance: 1 }).drop).toBe(true);
  });

  // One of two tasks that slip one time in nine is now wrong, so luck explains it: p is 0.11, although the estimate is far off.
  it('but not if the estimate alone is unlikely by a normal law', () => {
    const skewed = [...fell(1).slice(1), task('rrrrrrrw', 'r')];
    expect(evidence(skewed, { tolerance: 1 })).toMatchObject({ drop: false, largeDrop: true, smallDrop: false });
    expect(evidence(skewed, { tolerance: 6 })).toMatchObject({ drop: false, largeDrop: false, smallDrop: false });
  });

  it('but not if tasks without a stored answer could have been wrong before', () => {
    const bare = repeat(2, task('-'.repeat(8), 'w'));
    expect(evidence([...fell(0).slice(2), ...bare], { tolerance: 1 })).toMatchObject({ drop: false, unanswered: 2 });
  });
});

describe('A drop of the margin is ruled out', () => {
  const all = repeat(99, task(EIGHT, 'r'));

  it('if the lower bound is above it', () => {
    const { ruledOut, comparison } = evidence([...all, task(EIGHT, 'r')]);
    expect(ruledOut).toBe(true);
    expect(comparison.low).toBeGreaterThan(-0.05);
    expect(comparison.high).toBeGreaterThan(0);
    expect(evidence([...all, task(EIGHT, 'r')], { margin: Math.ceil(-1000 * comparison.low) / 10 }).ruledOut).toBe(
      true,
    );
    expect(evidence([...all, task(EIGHT, 'r')], { margin: Math.floor(-1000 * comparison.low) / 10 }).ruledOut).toBe(
      false,
    );
  });

  it('even if tasks without an answer would have been wrong', () => {
    const missing = [...all, task('rrrrrrrw', '-')];
    const known = evidence(missing).comparison;
    const wrong = evidence([...all, task('rrrrrrrw', 'w')]).comparison;
    expect(known.low).toBeCloseTo(wrong.low, 12);
    expect(known).toMatchObject({ tasks: 99, difference: 0 });
  });

  it('even if tasks without a stored answer would have been right before', () => {
    const missing = [...all, task('-'.repeat(8), 'w')];
    const right = evidence([...all, task('r'.repeat(planOf(100, decisionSchema.parse({})).fresh), 'w')]).comparison;
    expect(evidence(missing).comparison.low).toBeCloseTo(right.low, 4);
    // What the candidate answered still counts.
    const answered = evidence([...all, task('-'.repeat(8), 'r')]).comparison;
    expect(answered.low).toBeGreaterThan(evidence(missing).comparison.low + 0.005);
  });
});

describe('The bounds of the change', () => {
  it('are as far from the center as the look demands', () => {
    const all = [...repeat(30, task(HALF, 'r')), ...repeat(20, task(HALF, 'w'))];
    const { low, high, difference } = evidence(all).comparison;
    expect(difference).toBeCloseTo(0.1, 12);
    // One pseudo-flip each way draws the center towards zero: 50 tasks and 2.
    expect((low + high) / 2).toBeCloseTo((0.1 * 50) / 52, 12);
    const { passBound = 0 } = terms(all).looks[0] ?? {};
    const deviation = 30 * (0.5 - 5 / 52) ** 2 + 20 * (0.5 + 5 / 52) ** 2;
    expect((high - low) / 2).toBeCloseTo((passBound * Math.sqrt((50 / 49) * deviation + 1)) / 52, 12);
  });

  it('reach as high as if tasks without an answer had been right', () => {
    const others = repeat(49, task(EIGHT, 'r'));
    const missing = evidence([...others, task('rwwwwwww', '-')]).comparison;
    expect(missing.high).toBeCloseTo(evidence([...others, task('rwwwwwww', 'r')]).comparison.high, 12);
  });
});

describe('An improvement', () => {
  const rose = [...repeat(45, task(EIGHT, 'r')), ...repeat(5, task(WRONG, 'r'))];

  it('is found if it is beyond chance', () => {
    expect(evidence(rose).improved).toBe(true);
    expect(evidence([...repeat(49, task(EIGHT, 'r')), task(HALF, 'r')]).improved).toBe(false);
  });

  it('is not found if tasks without an answer could undo it', () => {
    const lost = repeat(5, task(EIGHT, '-'));
    expect(evidence([...rose.slice(5), ...lost]).improved).toBe(false);
  });
});

describe('Unreadable answers', () => {
  const garbled = (count: number) => [...repeat(50 - count, task(EIGHT, 'rr')), ...repeat(count, task(EIGHT, 'uu'))];

  it('are suspected if their rise is unlikely and at least the tolerance', () => {
    expect(evidence(garbled(0)).unreadable).toBe(false);
    expect(evidence(garbled(5)).unreadable).toBe(true);
    expect(evidence(garbled(5), { tolerance: 10 }).unreadable).toBe(true);
    expect(evidence(garbled(5), { tolerance: 10.1 }).unreadable).toBe(false);
  });

  // docs/decision.md: p at most 0.02. One of fifty, after none of 400 stored ones, has the mid-p 1/18.
  it('are not suspected if one is unreadable', () => {
    expect(evidence([...repeat(49, task(EIGHT, 'r')), task(EIGHT, 'u')], { tolerance: 0 }).unreadable).toBe(false);
    expect(
      evidence([...repeat(48, task(EIGHT, 'r')), ...repeat(2, task(EIGHT, 'u'))], { tolerance: 0 }).unreadable,
    ).toBe(true);
  });

  it('are not searched for in answers that only open tasks have', () => {
    const more = garbled(5).map(one => ({ ...one, candidate: [...one.candidate, ...one.candidate] }));
    expect(evidence(more, {}, 2).unreadable).toBe(true);
    expect(evidence(more, {}, 3).unreadable).toBe(false);
  });
});

describe('The floor', () => {
  // scipy 1.17.1, binom.cdf at 0.3: 22 of 113 has p = 0.0078, 23 of 113 p = 0.0141; four looks share alpha.
  it('is missed if so few right answers are rarer than alpha, over all looks', () => {
    const decision = decisionSchema.parse({ 'min-accuracy': 0.3 });
    const below = (right: number, given = decision) =>
      isBelowFloor(slots('r'.repeat(right) + 'w'.repeat(113 - right)), given, planOf(113, given));
    expect([22, 23].map(right => below(right))).toEqual([true, false]);
    expect(below(23, { ...decision, 'max-rounds': 1 })).toBe(true);
    expect(below(22, { ...decision, alpha: 0.02 })).toBe(false);
    expect(below(0, { ...decision, 'min-accuracy': null })).toBe(false);
  });

  it('is not missed without answers', () => {
    const decision = decisionSchema.parse({ 'min-accuracy': 1 });
    expect(isBelowFloor(slots('---'), decision, planOf(3, decision))).toBe(false);
    expect(isBelowFloor(slots('--w'), decision, planOf(3, decision))).toBe(true);
  });

  it('counts only the answers that every task has', () => {
    const low = { 'min-accuracy': 0.5 };
    const all = [...repeat(30, task(HALF, 'wwrrrr')), ...repeat(20, task(HALF, 'rrrrrr'))];
    expect(evidence(all, low, 1).belowFloor).toBe(false);
    expect(
      evidence([...repeat(40, task(HALF, 'wwrrrr')), ...repeat(10, task(HALF, 'rrrrrr'))], low, 4).belowFloor,
    ).toBe(true);
  });
});

describe('The threshold policy', () => {
  const threshold = { policy: 'threshold', margin: 4 } as const;
  const fell = (count: number) => [...repeat(50 - count, task(HALF, 'rr')), ...repeat(count, task(HALF, 'ww'))];

  it('compares the plain difference with the margin', () => {
    expect(evidence(fell(27), threshold).beyondMargin).toBe('no');
    expect(evidence(fell(28), threshold).beyondMargin).toBe('yes');
    expect(evidence(fell(28), { margin: 4 }).beyondMargin).toBe('no');
  });

  it('cannot tell if tasks without an answer decide', () => {
    const lost = (count: number) => [...fell(count).slice(2), ...repeat(2, task(HALF, '--'))];
    expect(evidence(lost(24), threshold).beyondMargin).toBe('no');
    expect(evidence(lost(26), threshold).beyondMargin).toBe('unknown');
    expect(evidence(lost(30), threshold).beyondMargin).toBe('yes');
  });

  it('states how often chance alone exceeds the margin', () => {
    // 4 of 8 and 2 of 2 answers, or none: the pooled error of 50 such tasks; scipy 1.17.1: norm.cdf.
    const error = Math.sqrt((0.6 * 0.4 * (1 / 2 + 1 / 8) * (10 / 9)) / 50);
    expect(error).toBeCloseTo(0.0577350269, 9);
    expect(evidence(fell(25), threshold).falseAlarmRate).toBeCloseTo(0.2442, 3);
    expect(evidence(repeat(50, task(EIGHT, 'rr')), threshold).falseAlarmRate).toBe(0);
  });
});

describe('The comparison', () => {
  it('counts the answers behind it', () => {
    const all = [task('rrw-', 'rrrr', { control: 'r' }), task('rrrrrrrr', 'rr-r'), task('rw', '-')];
    expect(evidence(all).comparison).toMatchObject({
      ...{ tasks: 2, look: 1, looks: 4, weights: 'equal' },
      ...{ baselineSamples: { min: 4, max: 8 }, candidateSamples: { min: 3, max: 4 } },
    });
    expect(evidence(all).unanswered).toBe(1);
  });

  it('counts a task as answered only by the answers that every task gets so far', () => {
    const late = [...repeat(49, task(HALF, 'rrww')), task(HALF, '--rw')];
    expect([1, 2, 3].map(number => evidence(late, {}, number).unanswered)).toEqual([1, 1, 1]);
    const second = [...repeat(49, task(HALF, 'rrww')), task(HALF, '-rrw')];
    expect([1, 2, 3].map(number => evidence(second, {}, number).unanswered)).toEqual([1, 0, 0]);
  });

  it('states the number of equal tasks that would be worth as much', () => {
    const weighted = (...weights: number[]) => weights.map(weight => task(HALF, 'rrrr', { weight }));
    expect(evidence(weighted(1, 1, 1, 1)).comparison.effectiveTasks).toBe(4);
    expect(evidence(weighted(3, 1)).comparison.effectiveTasks).toBeCloseTo(1.6, 12);
  });

  it('is deterministic if every task has several stored answers, and all of them agree', () => {
    const of = (...baselines: string[]) => evidence(baselines.map(one => task(one, 'rrrr'))).comparison.deterministic;
    expect(of('rrrr', 'wwww')).toBe(true);
    expect(of('rrrr', 'rw')).toBe(false);
    expect(of('rrrr', 'r')).toBe(false);
  });

  it('has no range for new tasks if there is only one', () => {
    expect(evidence([task(HALF, 'rrrr')]).comparison).toMatchObject({ unseenLow: null, unseenHigh: null });
    const { unseenLow, unseenHigh, difference } = evidence(repeat(9, task(HALF, 'rrww'))).comparison;
    expect(unseenLow).toBeLessThan(difference);
    expect(unseenHigh).toBeGreaterThan(difference);
  });
});
