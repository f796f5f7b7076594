import { describe, expect, it } from 'vitest';
import { compareReports, replay } from '../../src/app/replay.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { sample } from '../report/samples.ts';

const DEFAULT = decisionSchema.parse({});
const threshold = (margin: number): Decision => decisionSchema.parse({ policy: 'threshold', margin });

describe('A replayed report', () => {
  it('has no notes of the earlier decision, and keeps the others', () => {
    const report = replay(sample('regressed'), threshold(90), 'again');
    expect(report.notes).toContainEqual({ kind: 'info', text: expect.stringContaining('With this threshold') });
    const { notes } = replay(report, DEFAULT, 'again');
    expect(notes).toEqual(replay(sample('regressed'), DEFAULT, 'again').notes);
    expect(notes).toEqual(expect.arrayContaining(sample('regressed').notes));
  });

  it('made no calls, and is decided again by the same command', () => {
    const { budget, baseline, candidate, reproduce } = replay(sample('regressed'), DEFAULT, 'again');
    expect([budget, baseline, candidate]).toMatchObject([{ calls: 0, cost: 0 }, { calls: 0 }, { calls: 0, cost: 0 }]);
    expect(reproduce).toBe('again');
  });

  it('names the cause of a drop only if it is still one', () => {
    const report = sample('explained');
    const { explanation } = report;
    expect(replay(report, threshold(2), 'again')).toMatchObject({ verdict: { kind: 'regressed' }, explanation });
    const passed = replay(report, threshold(90), 'again');
    expect([passed.verdict.kind, passed.explanation]).toEqual(['passed', undefined]);
  });
});

describe('Two compared reports', () => {
  it('have no cause, because the search was against another baseline', () => {
    const compared = compareReports({ ...sample('explained'), decision: threshold(2) }, sample('passed'), 'again');
    expect([compared.verdict.kind, compared.explanation]).toEqual(['regressed', undefined]);
  });

  it('made no calls, and are compared again by the same command', () => {
    const { budget, baseline, candidate, reproduce } = compareReports(sample('passed'), sample('regressed'), 'again');
    expect([budget, baseline, candidate]).toMatchObject([{ calls: 0, cost: 0 }, { calls: 0 }, { calls: 0 }]);
    expect(reproduce).toBe('again');
  });
});
