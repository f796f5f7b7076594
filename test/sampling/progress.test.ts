import { describe, expect, it } from 'vitest';
import { createTally, progressText, type RunProgress } from '../../src/sampling/progress.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

const ONE = makeTask('1-manager-0');
const OTHER = makeTask('2-manager-0');

describe('The accuracy so far', () => {
  it('covers the tasks that every arm has answered, each counted once', () => {
    const tally = createTally(() => 0);
    const stored = [0, 0, 0, 1].map((proposalId, sample) => makeTrial({ taskId: ONE.id, proposalId, sample }));
    tally.onKnown('baseline', [ONE, OTHER], [...stored, makeTrial({ taskId: OTHER.id, proposalId: 0 })]);
    tally.onTrial({ arm: 'candidate', task: ONE, sample: 0 }, makeTrial({ proposalId: 1 }));
    expect(tally.progress().accuracies).toEqual([
      { arm: 'baseline', accuracy: 0.75 },
      { arm: 'candidate', accuracy: 0 },
    ]);
  });

  it('is unknown until a task was answered by all arms', () => {
    const tally = createTally(() => 0);
    tally.onKnown('baseline', [ONE], [makeTrial({ taskId: ONE.id })]);
    tally.onTrial({ arm: 'candidate', task: OTHER, sample: 0 }, makeTrial({}));
    expect(tally.progress().accuracies).toEqual([]);
  });
});

describe('The progress text', () => {
  const standing: RunProgress = {
    done: 120,
    total: 226,
    missing: 0,
    accuracies: [
      { arm: 'baseline', accuracy: 0.41 },
      { arm: 'candidate', accuracy: 0.392 },
    ],
    cost: 0.12,
    secondsLeft: 170,
  };

  it.each<[string, Partial<RunProgress>, string]>([
    ['all of it', {}, '120 of 226 answers, so far 41.0% → 39.2%, about 3 min left, $0.12'],
    ['nothing yet', { done: 0, accuracies: [], cost: 0, secondsLeft: null }, '0 of 226 answers'],
    [
      'an unknown price',
      { accuracies: [], cost: null, secondsLeft: 4000 },
      '120 of 226 answers, about 67 min left, cost unknown',
    ],
    [
      'arms among many',
      {
        accuracies: [
          { arm: 'kimi-k2', accuracy: 0.5 },
          { arm: 'other', accuracy: 0.25 },
        ],
        missing: 2,
      },
      '120 of 226 answers, so far kimi-k2 50.0%; other 25.0%, 2 missing, about 3 min left, $0.12',
    ],
  ])('describes %s', (_, changes, words) => {
    expect(progressText({ ...standing, ...changes })).toBe(words);
  });
});
