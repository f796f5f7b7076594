import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { SAMPLES, sample } from './samples.ts';

const PLAIN = { width: 80, colour: false };

describe('the result on a terminal', () => {
  it('starts with the verdict, the accuracies, the difference and the cost', () => {
    expect(renderTerminal(sample('regressed'), PLAIN).split('\n')[0]).toBe(
      'Regressed: accuracy 49.3% → 35.0%, −14.3 points (likely −19.3 to −9.3), cost $0.25',
    );
  });

  it('lists the tasks that changed in columns, with titles cut to the width', () => {
    const lines = renderTerminal(sample('regressed'), { ...PLAIN, width: 60 }).split('\n');
    const from = lines.indexOf('Got worse: 9 tasks') + 1;
    expect(lines.slice(from, from + 2)).toEqual([
      '  90120  $8,000  ●●●●●●●●\u00A0→\u00A0○○  90%\u00A0sure  Emoji picker: ski…',
      '  90092  $1,000  ●●●●●●●●\u00A0→\u00A0○○  90%\u00A0sure  Category: a disab…',
    ]);
  });

  it('has a table of both sides, and of one where there is no other', () => {
    expect(renderTerminal(sample('regressed'), PLAIN)).toContain(
      [
        '                                          Before                 Now',
        '  Accuracy                                 49.3%               35.0%',
      ].join('\n'),
    );
    expect(renderTerminal(sample('first-run'), PLAIN)).toMatch(/^ +Now\n {2}Accuracy +47\.0%$/m);
  });

  it('tells what agents did, what each answer took, and the disk for the code', () => {
    const text = renderTerminal(sample('agents'), PLAIN);
    expect(text).toMatch(/^ {2}Turns of the agent, each time +6\.3 +8\.3$/m);
    expect(text).toMatch(/^ {2}Tokens in \/ out, each time +1,925 \/ 120 +1,925 \/ 120$/m);
    expect(text).toContain(
      'The code of the tasks took at most 1,318 MiB of disk, 214 MiB of them kept for later runs.',
    );
  });

  it('is the same text with and without colour', () => {
    for (const report of Object.values(SAMPLES)) {
      const coloured = renderTerminal(report, { ...PLAIN, colour: true });
      expect(coloured).toContain('\u001B[');
      expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(report, PLAIN));
    }
  });

  it('does not advise to try prompts again that are too long for the model', () => {
    const report = sample('missing-answers');
    const candidate = report.missing.candidate.map(one => ({ ...one, reason: 'context-too-long' }));
    const text = renderTerminal({ ...report, missing: { baseline: [], candidate } }, PLAIN);
    expect(text).toContain('Give the model a larger context');
    expect(text).not.toContain('Run it again later');
  });

  it('does not send away agents that all took too long as if the change had nothing to do with it', () => {
    const report = sample('missing-answers');
    const candidate = report.missing.candidate.map(one => ({ ...one, reason: 'overtime' }));
    const text = renderTerminal({ ...report, missing: { baseline: [], candidate } }, PLAIN);
    expect(text).toContain('Allow each answer more time (agent.max-minutes)');
    expect(text).not.toContain('not about your change');
  });

  it('ends with a line break and the command to run it again', () => {
    expect(renderTerminal(sample('passed'), PLAIN)).toMatch(/Again: npx swelancer-gate gate .*\n$/);
  });
});
