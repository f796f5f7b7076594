import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/verdict/decision.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import * as phrases from '../../src/verdict/phrases.ts';
import type { BrokenTask, Comparison } from '../../src/verdict/verdict.ts';
import { slots, taskAnswers as task } from './situations.ts';

const comparison: Comparison = {
  ...{ tasks: 48, baselineAccuracy: 0.6, candidateAccuracy: 0.55, difference: -0.05, low: -0.1, high: 0.005 },
  ...{ pValue: 0.01, pLimit: 0.05, look: 2, looks: 4, margin: 0.05, marginWas: 'auto', detectableDrop: 0.08 },
  ...{ unseenLow: null, unseenHigh: null, weights: 'equal', effectiveTasks: 48, deterministic: false },
  ...{ baselineSamples: { min: 8, max: 10 }, candidateSamples: { min: 1, max: 2 } },
};
const decision = decisionSchema.parse({});

describe('The sentence on a drop', () => {
  it('states its size, both accuracies and the chance of new answers this bad', () => {
    expect(phrases.drop(comparison, [], 0.0123)).toBe(
      'Accuracy fell by about 5 points (60.0% → 55.0%). Both versions were then asked again: if nothing had changed, new answers this bad would appear in about 1 of 100 runs.',
    );
  });

  it.each<[string, TaskAnswers[], string]>([
    ['one task', [task('rrrr', 'ww')], '1 task that was right in 4 of 4 runs is now wrong in 2 of 2.'],
    [
      'tasks with equal numbers of answers',
      [task('rr', 'ww', { control: 'rr' }), task('rrrr', 'ww')],
      '2 tasks that were right in 4 of 4 runs are now wrong in 2 of 2.',
    ],
    [
      'tasks with different numbers of stored answers',
      [task('rrr', 'ww'), task('rrrr', 'ww')],
      '2 tasks that were right in every run are now wrong in every run.',
    ],
    [
      'tasks with different numbers of answers now',
      [task('rrrr', 'w-'), task('rrrr', 'ww')],
      '2 tasks that were right in every run are now wrong in every run.',
    ],
  ])('begins with those that flipped: %s', (_, answers, sentence) => {
    expect(phrases.drop(comparison, answers, 0.01)).toMatch(new RegExp(`^${sentence} Accuracy fell`));
  });

  it.each<[string, TaskAnswers]>([
    ['was right once', task('r', 'ww')],
    ['was wrong once', task('rrrw', 'ww')],
    ['was always wrong', task('wwww', 'ww')],
    ['is right once', task('rrrr', 'wr')],
    ['has no answer', task('rrrr', '--')],
  ])('does not count a task as flipped that %s', (_, one) => {
    expect(phrases.drop(comparison, [one], 0.01)).toMatch(/^Accuracy fell/);
  });

  it('only counts the answers of this look', () => {
    expect(phrases.drop(comparison, [task('rrrr', 'wwr')], 0.01)).toMatch(/^1 task .* wrong in 2 of 2\. Accuracy/);
  });
});

describe('The sentence on broken tasks', () => {
  const broken = (taskId: string, proof: BrokenTask['proof']): BrokenTask => {
    const [before, now] = [
      { right: 9, samples: 10 },
      { right: 0, samples: 3 },
    ];
    return { taskId, before, now, proof, state: 'broken', fails: true };
  };
  const proof = { baseline: { right: 7, samples: 7 }, candidate: { right: 1, samples: 7 }, pValue: 0.01 };

  it('names each with its answers before, now and of the proof', () => {
    expect(phrases.broken([broken('a', proof)])).toBe(
      '1 task broke: a was right 9 of 10 times and is now right 0 of 3, asked again 1 of 7.',
    );
    expect(phrases.broken([broken('a', proof), broken('b', null)])).toBe(
      '2 tasks broke: a was right 9 of 10 times and is now right 0 of 3, asked again 1 of 7; b was right 9 of 10 times and is now right 0 of 3.',
    );
  });
});

describe('What a pass cannot detect', () => {
  it.each([
    [0.08, 0.05, 'A drop below 8 points can go unnoticed'],
    [null, 0.05, 'A drop below 5 points can go unnoticed'],
    [0, 0.05, 'A drop below 5 points can go unnoticed'],
  ])('is a drop smaller than the detectable one, or the margin: %s, %s', (detectableDrop, margin, sentence) => {
    expect(phrases.blindSpot({ ...comparison, detectableDrop, margin }, decision)).toBe(
      `${sentence}, and so can a task that only got a little worse.`,
    );
  });

  it('includes single broken tasks if these are not checked', () => {
    expect(phrases.blindSpot(comparison, { ...decision, 'single-tasks': 'off' })).toContain('a single task that broke');
  });
});

describe('The sentence on unreadable answers', () => {
  it('counts all answers of both arms, as the headline does, without missing ones', () => {
    const tasks = [
      { stored: slots('rwu-'), fresh: slots('ru'), candidate: slots('uuuw') },
      { stored: slots('rrrr'), fresh: [], candidate: slots('u-') },
    ];
    expect(phrases.unreadable(tasks)).toBe('Answers became unreadable: 4 of 5 now, 2 of 9 before.');
  });
});

describe('A verdict without a proven drop', () => {
  it.each([
    [
      phrases.ruledOut(comparison),
      'A drop of 5 points or more is ruled out: the change is about −5.0 points, likely between −10.0 and +0.5.',
    ],
    [
      phrases.undecided(comparison),
      'The change could be anything from −10.0 to +0.5 points. After 4 rounds, there is not enough evidence to prove a drop or to rule out one of 5 points.',
    ],
    [
      phrases.undecided({ ...comparison, looks: 1 }),
      'The change could be anything from −10.0 to +0.5 points. After 1 round, there is not enough evidence to prove a drop or to rule out one of 5 points.',
    ],
    [
      phrases.notRuledOut(comparison),
      'The strict policy requires a drop of 5 points to be ruled out, but the change could be anything from −10.0 to +0.5 points.',
    ],
    [
      phrases.tooFewAnswers(comparison),
      'There are too few answers to decide: so far the change could be anything from −10.0 to +0.5 points.',
    ],
    [phrases.tooFewAnswers(null), 'There are too few answers to compare.'],
    [
      phrases.unchecked(comparison),
      'Accuracy seems to have fallen by about 5 points, but there are no new answers of both versions to confirm it.',
    ],
    [
      phrases.belowFloor(0.412, decisionSchema.parse({ 'min-accuracy': 0.5 })),
      'Accuracy is 41.2%, clearly below the minimum of 50.0%.',
    ],
    [phrases.noBaseline(2, 9), 'No baseline answer exists for 2 of 9 tasks, and none could be collected.'],
    [
      phrases.threshold(comparison, 'yes'),
      'The plain difference is −5.0 points: a drop beyond the threshold of 5 points.',
    ],
    [phrases.threshold(comparison, 'no'), 'The plain difference is −5.0 points: within the threshold of 5 points.'],
    [
      phrases.threshold(comparison, 'unknown'),
      'The plain difference is −5.0 points, but tasks without an answer could take it past the threshold of 5 points.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));
});

describe('Missing answers', () => {
  const lost = { tasks: 2, there: 0.25, elsewhere: 0.9 };

  it('are counted, and described if they are not random', () => {
    const few = 'are missing, too many to compare fairly.';
    expect(phrases.missing({ lost: 3, slots: 48 }, null)).toBe(`3 of 48 answers ${few}`);
    expect(phrases.missing({ lost: 3, slots: 48 }, lost)).toBe(
      `3 of 48 answers ${few} They are not random: the baseline is right 25.0% of the time on those tasks, and 90.0% on the others.`,
    );
  });

  it('are noted with the accuracies of their tasks and the others', () => {
    expect(phrases.notes.lostTasks(lost)).toBe(
      'Answers are missing on 2 tasks, and not at random: the baseline is right 25.0% of the time on those tasks, and 90.0% on the others. The accuracy shown may be off because of that.',
    );
  });
});

describe('A note', () => {
  it.each([
    [phrases.notes.firstRun(comparison), 'asked the state before this change 10 times per task'],
    [phrases.notes.shifted({ difference: -0.031, real: true }), 'now scores −3.1 points against its stored answers'],
    [phrases.notes.smallDrop(comparison, decision), 'about 5 points; drops below 2 points do not fail the build'],
    [phrases.notes.falseAlarm(0.123), 'a change that does nothing fails about 12.3% of the time'],
    [phrases.notes.unanswered(1), '1 task had no answer at all.'],
  ])('states its numbers: %s', (note, part) => expect(note).toContain(part));
});

describe('A measurement', () => {
  const { measured, budgetEnded, missing, withoutKey } = phrases.measurement;

  it.each([
    [measured(1, 1), '1 task was measured, with 1 answer in all; nothing was compared.'],
    [measured(48, 1200), '48 tasks were measured, with 1,200 answers in all; nothing was compared.'],
    [budgetEnded(1), 'The budget ended after 1 answer; the next run continues there.'],
    [missing(2, 48), '2 of 48 answers are missing.'],
    [withoutKey(1), '1 answer is missing and cannot be requested without a key.'],
    [withoutKey(2), '2 answers are missing and cannot be requested without a key.'],
  ])('says: %s', (sentence, expected) => expect(sentence).toBe(expected));
});
