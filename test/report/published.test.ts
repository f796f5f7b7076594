import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/dataset/suite.ts';
import { DIAMOND, PUBLISHED, publishedWords } from '../../src/report/published.ts';
import type { ArmReport, MeasurementReport, Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { measurement, sample } from './samples.ts';

function diamond(arm: Partial<ArmReport>, change: Partial<MeasurementReport> = {}): MeasurementReport {
  const report = measurement();
  const floors = [{ solver: 'reference/longest', accuracy: 0.385 }];
  return {
    ...report,
    suite: { ...report.suite, name: 'diamond', hash: DIAMOND, chance: 0.267, floors },
    candidate: { ...report.candidate, solver: 'chat', model: 'm', accuracy: 0.4, missing: 0, ...arm },
    ...change,
  };
}

describe('A result of the suite diamond among published results', () => {
  it('is ranked between two of them, with the difference in protocol and the scores of simple rules', () => {
    expect(publishedWords(diamond({ accuracy: 0.4 }))).toMatch(
      'at or above GPT-4o (37.0%) and below o1 (41.5%); differences below 8 points can be luck. Not the same protocol: ' +
        'their agents could read the code, this model could not. Simple rules score: guessing 27%, always longest 39%. See https://',
    );
  });

  it('can be below all of them, above all of them, or equal to one', () => {
    expect(publishedWords(diamond({ accuracy: 0.36 }))).toMatch(/^below GPT-4o \(37\.0%\); /);
    expect(publishedWords(diamond({ accuracy: 0.37 }))).toMatch(/^at or above GPT-4o \(37\.0%\) and below o1/);
    expect(publishedWords(diamond({ accuracy: 0.6 }))).toMatch(/^at or above Deep research \(51\.0%\); /);
  });

  it('mentions that the published agents are different ones', () => {
    expect(publishedWords(diamond({ solver: 'agent' }))).toContain('Not the same protocol: theirs was another agent.');
  });

  it('is one line on the terminal', () => {
    expect(renderTerminal(diamond({}), { width: 400, color: false })).toMatch(/^Ranks +at or above GPT-4o/m);
  });

  it.each<[string, Report]>([
    ['another suite', diamond({}, { suite: { ...diamond({}).suite, hash: '0' } })],
    ['missing answers', diamond({ missing: 1 })],
    ['a simple rule', diamond({ model: null })],
    ['no answers', diamond({ accuracy: null })],
    ['a comparison', { ...sample('passed'), suite: diamond({}).suite }],
  ])('is not ranked with %s', (_, report) => {
    expect(publishedWords(report)).toBeNull();
  });

  it('is recognized by the hash of the tasks that the suite pins', async () => {
    const { tasks } = await loadSuite('diamond', async () => null);
    const hashes = tasks.map(task => (typeof task === 'string' ? '' : task.hash));
    expect(createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex')).toBe(DIAMOND);
  });

  it('is compared with a list in order of accuracy', () => {
    expect(PUBLISHED.toSorted((a, b) => a.accuracy - b.accuracy)).toEqual(PUBLISHED);
  });
});
