import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderComparePage } from '../../../src/report/compare/html/page.tsx';
import { renderCompareMarkdown } from '../../../src/report/compare/markdown.ts';
import { compareReportSchema } from '../../../src/report/compare/report.ts';
import { renderCompareTerminal } from '../../../src/report/compare/terminal.ts';
import { HOSTILE, hostileComparison as report, wideComparison } from './samples.ts';

/** Controls other than line ends, and marks that reorder text. */
const UNSEEN = /(?!\n)[\p{Cc}\u202E]/u;

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

  it('says why an arm could not be asked, in whole sentences', () => {
    const [note] = wideComparison.notes;
    expect(note?.text).toBe('`gone` was not measured (unknown-model): The model does not exist. It has no answers.');
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
    expect(renderCompareTerminal(report, { color: false })).not.toMatch(UNSEEN);
  });
});
