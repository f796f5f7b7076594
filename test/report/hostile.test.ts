import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { oneLine } from '../../src/report/untrusted.ts';
import { activeContent, nodesOf, readAsGitHub, tablesOf } from './github.ts';
import { HOSTILE, measured, sample } from './samples.ts';

describe('Untrusted text', () => {
  it('is inert in the comment: no mention, reference, link, image, emoji or HTML', () => {
    expect(activeContent(renderComment(sample('hostile')))).toEqual([]);
  });

  it('is inert in the job summary', () => {
    expect(activeContent(renderSummary(sample('hostile')))).toEqual([]);
  });

  it('is detected by this test if it is not escaped', () => {
    expect(HOSTILE.filter(text => activeContent(text).length > 0).length).toBeGreaterThan(6);
  });

  it('breaks no table', () => {
    const report = sample('hostile');
    const all = tablesOf(readAsGitHub(renderSummary(report))).at(-1);
    expect(all).toBe(report.tasks.length);
  });

  it('is not rendered as math', () => {
    const comment = renderComment(sample('hostile'));
    const sources = nodesOf(readAsGitHub(comment)).flatMap(({ type, position }) =>
      type === 'text' ? [comment.slice(position?.start.offset, position?.end.offset)] : [],
    );
    expect(sources.some(source => source.includes('\\$'))).toBe(true);
    expect(sources.filter(source => /(?<!\\)\$(?!\d)/.test(source))).toEqual([]);
  });

  it('prints no workflow command and no control character to a terminal', () => {
    const lines = renderTerminal(sample('hostile'), { width: 80, color: false }).split('\n');
    expect(lines.filter(line => line.trimStart().startsWith('::'))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is inert as the title of any task', () => {
    const report = measured({ tasks: 1, broken: 1 });
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...HOSTILE.join(' ')
          .slice(0, 900)
          .split(/(?<=\W)/),
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), parts => {
        const tasks = report.tasks.map(task => ({ ...task, title: parts.join(''), change: 'worse' as const }));
        expect(
          activeContent(renderComment({ ...report, tasks, verdict: { ...report.verdict, reason: parts.join('') } })),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is reduced to one line of visible characters within the given length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, length) => {
        const line = oneLine(text, length);
        expect([...line].length).toBeLessThanOrEqual(length);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\n\u2028]/u);
      }),
    );
  });
});
