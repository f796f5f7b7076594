import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { SAMPLES, sample } from './samples.ts';

const PLAIN = { width: 80, color: false };

describe('The result on a terminal', () => {
  it('starts with the result and ends with the next step, the cost and the command', () => {
    const lines = renderTerminal(sample('regressed'), PLAIN).split('\n');
    expect(lines[0]).toBe('✘ Accuracy dropped 14 points: 49% → 35%');
    expect(lines.slice(-6)).toEqual([
      'Next       revise the change and push; the check runs again by itself. Is the',
      '           drop intended? A maintainer can comment /swelancer-gate accept REASON',
      '           and rerun the job.',
      'Cost       $0.25 · 100 calls',
      'Reproduce  npx swelancer-gate gate --baseline 1f6c2a9 --head 9b8a7c6 --suite gate',
      '',
    ]);
  });

  it('names the cause of a drop, and each changed file once', () => {
    const changed = 'Changed    prompts/manager.md +4 −11, AGENTS.md (new) · main (1f6c2a9) →';
    const dropped = renderTerminal(sample('explained'), { ...PLAIN, width: 100 });
    expect(dropped).toContain('\nCause      Undoing lines 3–5 of prompts/manager.md brings back 3 of 3 tasks.\n');
    const passed = renderTerminal(sample('passed'), { ...PLAIN, width: 100 });
    expect(passed).toContain(`\n${changed}`);
    expect(passed.match(/AGENTS\.md/g)).toHaveLength(1);
  });

  it('mentions no job and no check outside of GitHub Actions', () => {
    const next = (name: string): string =>
      renderTerminal({ ...sample(name), runUrl: null }, { ...PLAIN, width: 100 })
        .split('Next       ')[1]
        ?.split('\nCost')[0] ?? '';
    expect(next('regressed')).toBe('revise the change and run the gate again.');
    expect(next('interrupted')).toBe('run it again to continue where it stopped: completed answers are kept.');
    for (const name of Object.keys(SAMPLES)) {
      if (SAMPLES[name]?.kind === 'gate') expect(next(name)).not.toMatch(/\b(?:job|check)\b/);
    }
  });

  it('shows no counts of tasks and answers if there were none', () => {
    const report = sample('identical');
    const unread = renderTerminal({ ...report, suite: { ...report.suite, tasks: 0 } }, PLAIN);
    expect(unread).not.toMatch(/0 tasks|cached/);
  });

  it('lists no moved tasks if nothing was measured', () => {
    const { verdict } = sample('interrupted');
    expect(renderTerminal({ ...sample('regressed'), verdict }, PLAIN)).not.toContain('Got worse');
  });

  it('fits one screen', () => {
    for (const report of Object.values(SAMPLES)) {
      if (report === sample('hostile')) continue;
      expect(renderTerminal(report, PLAIN).split('\n').length).toBeLessThanOrEqual(24);
    }
  });

  it('lists the tasks that got worse in columns, with titles cut to the width', () => {
    const lines = renderTerminal(sample('regressed'), { ...PLAIN, width: 60 }).split('\n');
    const from = lines.indexOf('Got worse: 3') + 1;
    expect(lines.slice(from, from + 2)).toEqual([
      '  90120  $8,000  ●●●●●●●●\u00A0→\u00A0○○  Emoji picker: skin tone is …',
      '  90092  $1,000  ●●●●●●●●\u00A0→\u00A0○○  Category: a disabled one ca…',
    ]);
  });

  it('wraps every sentence to the width of the terminal, and leaves the command in one piece to copy', () => {
    for (const report of [sample('regressed'), sample('missing-answers'), sample('inconclusive')]) {
      const lines = renderTerminal(report, { width: 60, color: false, verbose: true }).split('\n');
      expect(lines.filter(line => line.length > 60 && !line.startsWith('Reproduce'))).toEqual([]);
    }
  });

  it('shows a table of both arms, or of the only one, if verbose', () => {
    const verbose = { ...PLAIN, verbose: true };
    expect(renderTerminal(sample('regressed'), PLAIN)).not.toContain('Earned');
    expect(renderTerminal(sample('regressed'), verbose)).toMatch(/^ +Before +Now\n {2}Accuracy +49\.3% +35\.0%$/m);
    expect(renderTerminal(sample('first-run'), verbose)).toMatch(/^ +Now\n {2}Accuracy +47\.0%$/m);
  });

  it('shows the work of agents, tokens per answer, and disk usage if verbose', () => {
    const text = renderTerminal(sample('agents'), { ...PLAIN, verbose: true });
    expect(text).toMatch(/^ {2}Agent turns per answer +6\.3 +8\.3$/m);
    expect(text).toMatch(/^ {2}Tokens in \/ out per answer +1,925 \/ 120 +1,925 \/ 120$/m);
    expect(text).toContain('Task code took up to 1,318 MiB of disk; 214 MiB are kept for later runs.');
  });

  it('has the same text with and without color', () => {
    for (const report of Object.values(SAMPLES)) {
      const colored = renderTerminal(report, { ...PLAIN, color: true });
      expect(colored).toContain('\u001B[');
      expect(stripVTControlCharacters(colored)).toBe(renderTerminal(report, PLAIN));
    }
  });

  it('does not suggest a rerun if prompts are too long for the model', () => {
    const report = sample('missing-answers');
    const candidate = report.missing.candidate.map(one => ({ ...one, reason: 'context-too-long' }));
    const text = renderTerminal({ ...report, missing: { baseline: [], candidate } }, { ...PLAIN, width: 200 });
    expect(text).toContain('shorten the prompt and its agent files, or use a model with a larger context');
    expect(text).not.toContain('rerun');
  });

  it.each([
    ['all agents timed out', 'overtime', 'find out why this change makes the agent slow'],
    [
      'a filter blocked all prompts',
      'content-filter',
      'find out what in the prompt or its agent files the filter rejects',
    ],
  ])('does not rule out the change as the cause if %s', (_what, reason, advice) => {
    const report = sample('missing-answers');
    const candidate = report.missing.candidate.map(one => ({ ...one, reason }));
    const text = renderTerminal({ ...report, missing: { baseline: [], candidate } }, { ...PLAIN, width: 200 });
    expect(text).toContain(advice);
    expect(text).not.toContain('nothing about your change');
    expect(text).not.toContain('later');
  });
});
