import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderComparePage } from '../../../src/report/compare/html/page.tsx';
import { renderCompareMarkdown } from '../../../src/report/compare/markdown.ts';
import { compareReportSchema } from '../../../src/report/compare/report.ts';
import { renderCompareTerminal } from '../../../src/report/compare/terminal.ts';
import { HOSTILE, hostileComparison as report, wideComparison } from './samples.ts';

/** Control characters other than line ends, and marks that reorder text. */
const INVISIBLE = /(?!\n)[\p{Cc}\u202E]/u;

describe('The report of a comparison', () => {
  it('matches its schema', () => expect(compareReportSchema.parse(report)).toEqual(report));

  it('lists the most accurate arm first, and arms without answers last', () => {
    expect(report.arms.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      [HOSTILE, 1],
      ['poor', 1 / 6],
      ['gone', null],
    ]);
  });

  it('calls an arm efficient only if no other is as accurate at the same cost or less', () => {
    expect(report.arms.map(({ efficient }) => efficient)).toEqual([true, false, false]);
  });

  it('says in full sentences why an arm could not be measured', () => {
    const [note] = wideComparison.notes;
    expect(note?.text).toBe('`gone` was not measured (unknown-model): The model does not exist. It has no answers.');
  });

  it('says how often the first proposal was picked, and how often to expect that without bias', () => {
    // The right proposal is always the first of two, so an unbiased arm picks the first as often as it is right.
    expect(report.arms[1]?.firstPicks?.share).toBeCloseTo(1 / 6, 12);
    expect(report.arms[1]?.firstPicks?.unbiased).toBeCloseTo(1 / 6, 12);
  });

  it('lists five proven pairs on a terminal, and counts the others', () => {
    const lines = renderCompareTerminal(wideComparison, { color: false, width: 80 }).split('\n');
    const proven = wideComparison.pairs.filter(({ beats }) => beats).length;
    expect(lines.filter(line => line.includes(' beats '))).toHaveLength(5);
    expect(lines).toContain(
      'model-1 · prompts/careful.md beats model-2 · prompts/careful.md by 8.3 points (likely 5 to 11)',
    );
    expect(lines).toContain(`and ${proven - 5} more pairs in compare.html`);
  });

  it('fits a terminal of 80 columns, except for names at the end of a row or in a sentence, and the command', () => {
    const lines = renderCompareTerminal(wideComparison, { color: false, width: 80 }).split('\n');
    const long = lines.filter(line => line.length > 80 && !/^Reproduce| beats | {2}model-\d/.test(line));
    expect(long).toEqual([]);
    expect(lines.at(-2)).toBe(`Reproduce  ${wideComparison.reproduce}`);
  });
});

describe('Untrusted text', () => {
  it('stays text on the page', () => {
    const page = renderComparePage(report);
    expect(page).not.toMatch(/<img|<script|href="javascript/);
    expect(page).not.toMatch(INVISIBLE);
    expect(page).toContain('&lt;img src=x');
  });

  it('stays text in the summary, and mentions no one', () => {
    const html = micromark(renderCompareMarkdown(report), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<img|<script|href="javascript/);
    expect(html).not.toMatch(INVISIBLE);
    expect(html.replaceAll(/<code>.*?<\/code>/g, '')).not.toContain('@octocat');
  });

  it('sends no control characters to the terminal', () => {
    expect(renderCompareTerminal(report, { color: false, width: 80 })).not.toMatch(INVISIBLE);
  });
});
