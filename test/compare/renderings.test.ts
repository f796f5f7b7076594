import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { assembleComparison, type MeasuredArm } from '../../src/compare/assemble.ts';
import { renderComparePage } from '../../src/compare/html/page.tsx';
import { renderCompareMarkdown } from '../../src/compare/markdown.ts';
import { compareReportSchema } from '../../src/compare/report.ts';
import { renderCompareTerminal } from '../../src/compare/terminal.ts';
import { CallFailure } from '../../src/model/failure.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

const HOSTILE = 'm<img src=x onerror=alert(1)>`|@octocat\u001B[31m\u202E::error::x';
/** Controls other than line ends, and marks that reorder text. */
const UNSEEN = /(?!\n)[\p{Cc}\u202E]/u;
const TASKS = Array.from({ length: 6 }, (_, index) => ({
  ...makeTask(`${index}-manager-0`),
  title: '</th><script>alert(1)</script> @octocat',
}));
const arm = (name: string, right: number): MeasuredArm => ({
  name,
  agent: null,
  description: {
    ...{ name: 'candidate', label: 'main', commit: null, solver: 'chat', model: HOSTILE, order: 'dataset' },
    ...{ files: [], prompt: [], digest: name },
  },
  trials: TASKS.flatMap((task, index) =>
    [0, 1, 2].map(sample =>
      makeTrial({ taskId: task.id, sample, proposalId: index < right ? 0 : 1, position: index < right ? 0 : 1 }),
    ),
  ),
  missing: [],
  isPaidNow: () => true,
  failure: null,
});
const gone = new CallFailure('unknown-model', HOSTILE, { requests: 1, hopeless: true });

const report = assembleComparison({
  id: 'default',
  version: '1.0.0',
  startedAt: '2026-01-02T03:04:05.000Z',
  finishedAt: '2026-01-02T03:05:05.000Z',
  alpha: 0.05,
  budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 36, cost: 9, exhausted: null },
  reproduce: 'npx swelancer-gate compare',
  runUrl: 'javascript:alert(1)',
  material: {
    suite: { name: HOSTILE, hash: 'h' },
    dataset: { name: 'd', source: HOSTILE, sha256: 's' },
    tasks: TASKS,
  },
  arms: [arm('poor', 1), arm(HOSTILE, 6), { ...arm('gone', 0), trials: [], failure: gone }],
  damage: [],
});

describe('the report of a comparison', () => {
  it('is what its schema says', () => expect(compareReportSchema.parse(report)).toEqual(report));

  it('has the most accurate first, and who has no answer last', () => {
    expect(report.arms.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      [HOSTILE, 1],
      ['poor', 1 / 6],
      ['gone', null],
    ]);
  });

  it('calls an arm efficient only when no other gets as much for as little', () => {
    expect(report.arms.map(({ efficient }) => efficient)).toEqual([true, false, false]);
  });

  it('tells how often the first one was picked, and how often by an even hand', () => {
    // The right one is always the first of two, so an even hand picks the first as often as it is right.
    expect(report.arms[1]?.firstPicks?.share).toBeCloseTo(1 / 6, 12);
    expect(report.arms[1]?.firstPicks?.unbiased).toBeCloseTo(1 / 6, 12);
  });
});

describe('what a stranger wrote', () => {
  it('stays text in the page', () => {
    const page = renderComparePage(report);
    expect(page).not.toMatch(/<img|<script|href="javascript/);
    expect(page).not.toMatch(UNSEEN);
    expect(page).toContain('&lt;img src=x');
  });

  it('stays text in the summary, and calls nobody', () => {
    const html = micromark(renderCompareMarkdown(report), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<img|<script|href="javascript/);
    expect(html).not.toMatch(UNSEEN);
    expect(html.replaceAll(/<code>.*?<\/code>/g, '')).not.toContain('@octocat');
  });

  it('moves no cursor in a terminal', () => {
    expect(renderCompareTerminal(report, { colour: false })).not.toMatch(UNSEEN);
  });
});
