import { describe, expect, it } from 'vitest';
import { recordSchema, writeRecord } from '../../src/history/record.ts';
import { recordAcceptance, recordComparison, recordMeasure } from '../../src/history/recorder.ts';
import type { GateReport } from '../../src/report/report.ts';
import { wideComparison } from '../report/compare/samples.ts';
import { measured } from '../report/samples.ts';

/** A run that began before its answers, which the sample dates 08:40. */
const report = (changes: Partial<GateReport> = {}): GateReport => ({
  ...measured(),
  freshSince: '2026-11-24T08:00:00Z',
  ...changes,
});

describe('The record of a run', () => {
  it('has figures, ids and counts that match the schema', () => {
    const record = recordMeasure(report(), '77');
    expect(recordSchema.parse(JSON.parse(writeRecord(record ?? expect.fail())))).toEqual(record);
    expect(record).toMatchObject({ kind: 'measure', id: 'default', run: '77', suite: { name: 'gate' } });
    const [arm] = record?.arms ?? [];
    const { candidate } = report();
    expect(arm).toMatchObject({ name: 'example/model-1', digest: candidate.digest, accuracy: candidate.accuracy });
    expect(arm?.earned).toBeCloseTo(candidate.earned, 6);
    expect((arm?.low ?? 1) < (arm?.accuracy ?? 0) && (arm?.accuracy ?? 1) < (arm?.high ?? 0)).toBe(true);
    expect(Object.keys(arm?.tasks ?? {})).toHaveLength(50);
  });

  it('counts picks and unreadable answers', () => {
    const trials = report().trials.candidate.map((trial, index) =>
      index === 0 ? { ...trial, proposalId: null, reading: 'refused' as const } : trial,
    );
    const [first] = trials;
    const record = recordMeasure(report({ trials: { baseline: [], candidate: trials } }), '77');
    const answers = record?.arms[0]?.tasks[first?.taskId ?? ''];
    expect(answers?.picks.none).toBe(1);
    expect(Object.values(answers?.picks ?? {}).reduce((a, b) => a + b, 0)).toBe(answers?.samples);
    expect(record?.arms[0]?.formatErrors).toBe(trials.filter(trial => trial.proposalId === null).length);
  });

  it('has no text of tasks or answers, and does not reveal which proposal is right', () => {
    const text = writeRecord(recordMeasure(report(), '77') ?? expect.fail());
    const { tasks, trials } = report();
    for (const { title } of tasks) expect(text).not.toContain(title);
    for (const trial of trials.candidate) expect(text).not.toContain(JSON.stringify(trial.text).slice(1, 30));
    expect(text).not.toContain('correct');
  });

  it('leaves out cached answers, which are in an earlier record', () => {
    const { trials } = report();
    const older = trials.candidate.map((trial, index) =>
      index % 2 === 0 ? { ...trial, finishedAt: '2026-11-20T03:00:00Z' } : trial,
    );
    const record = recordMeasure(report({ trials: { baseline: [], candidate: older } }), '77');
    expect(record?.arms[0]?.answers).toBe(trials.candidate.length / 2);
    expect(recordMeasure(report({ freshSince: '2026-11-25T00:00:00Z' }), '77')).toBeNull();
  });

  it('has its own id outside GitHub', () => {
    const record = recordMeasure(report());
    expect(record?.run).toMatch(/^[0-9a-f]{12}$/);
    expect(recordMeasure(report())?.run).toBe(record?.run);
  });
});

it('The record of a comparison names the arms without an answer, so that an outage does not look like a removed arm', () => {
  const record = recordComparison({ ...wideComparison, startedAt: '2020-01-01T00:00:00Z' }, '77');
  expect(record?.silent).toEqual(['gone']);
  expect(record?.arms).toHaveLength(wideComparison.arms.length - 1);
  expect(recordSchema.parse({ ...record, silent: undefined })).toMatchObject({ silent: [] });
});

it('The record of an acceptance says who accepted it, and why, on one line without control characters', () => {
  const accepted = {
    comment: 5,
    at: '2026-11-24T09:00:00Z',
    run: 4,
    by: 'maintainer',
    reason: 'cheaper\u202E\nby half',
  };
  const record = recordAcceptance(report(), accepted, 7);
  expect(recordSchema.parse(record)).toMatchObject({
    kind: 'acceptance',
    at: '2026-11-24T09:00:00Z',
    run: '5',
    pullRequest: 7,
    by: 'maintainer',
    reason: 'cheaper by half',
    difference: { estimate: report().comparison?.difference },
  });
});
