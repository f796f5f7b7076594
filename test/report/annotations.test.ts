import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { sample } from './samples.ts';

describe('Annotations', () => {
  it('mark every changed place when accuracy drops', () => {
    const all = annotationsOf(sample('regressed'));
    expect(all.map(({ level, path, lines }) => [level, path, lines.from, lines.to])).toEqual([
      ['failure', 'prompts/manager.md', 3, 5],
      ['failure', 'prompts/manager.md', 12, 12],
      ['failure', 'AGENTS.md', 1, 18],
    ]);
    expect(all[0]?.message).toMatch(/^Accuracy dropped 14 points: 49% → 35%\. This change edits these lines/);
  });

  it('mark only the lines that caused the drop if they are known', () => {
    const report = sample('explained');
    const [part] = report.explanation?.parts ?? [];
    const all = annotationsOf(report);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject(
      part?.kind === 'lines' ? { path: part.path, lines: { from: part.from, to: part.to } } : {},
    );
    expect(all[0]?.message).toContain(report.explanation?.sentence);
  });

  it('mark every edit of the file whose setting caused the drop, or all edits if no cause was found', () => {
    const report = sample('explained');
    if (report.explanation === undefined) throw new Error('the sample is explained');
    const { explanation } = report;
    const setting = { kind: 'setting', path: 'AGENTS.md', name: 'model' } as const;
    const paths = (given: typeof explanation) =>
      annotationsOf({ ...report, explanation: given }).map(({ path }) => path);
    expect(paths({ ...explanation, parts: [setting] })).toEqual(['AGENTS.md']);
    expect(paths({ ...explanation, kind: 'none', parts: [] })).toHaveLength(3);
  });

  it('are warnings if the drop was accepted', () => {
    expect(new Set(annotationsOf(sample('accepted')).map(({ level }) => level))).toEqual(new Set(['warning']));
  });

  it.each([
    ['inconclusive', 'warning'],
    ['error', 'failure'],
  ] as const)('are a single one with the reason, on the first file, when the verdict is %s', (name, level) => {
    const report = sample(name);
    const message = report.verdict.reason;
    expect(annotationsOf(report)).toEqual([{ level, message, path: 'prompts/manager.md', lines: { from: 1, to: 1 } }]);
  });

  it.each([
    ['pass', 0, []],
    ['warn', 0, ['warning']],
    ['fail', 1, ['failure']],
  ] as const)('follow on-inconclusive: %s', (policy, exitCode, levels) => {
    const report = sample('inconclusive');
    const decision = { ...report.decision, 'on-inconclusive': policy };
    const all = annotationsOf({ ...report, decision, verdict: { ...report.verdict, exitCode } });
    expect(all.map(({ level }) => level)).toEqual(levels);
  });

  it('are absent when the verdict is passed', () => {
    expect(annotationsOf(sample('passed'))).toEqual([]);
    expect(annotationsOf(sample('identical'))).toEqual([]);
  });

  it('are limited to ten, with one line each, whatever text they quote', () => {
    const report = sample('hostile');
    const lines = Array.from({ length: 30 }, (_, index) => ({ from: index + 1, to: index + 1 }));
    const all = annotationsOf({ ...report, changes: [{ path: 'a', kind: 'changed', added: 1, removed: 1, lines }] });
    expect(all).toHaveLength(10);
    const [only] = annotationsOf({ ...report, changes: [] });
    expect(only?.message).not.toMatch(/\n/);
  });
});
