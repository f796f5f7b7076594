import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotate, mask, outputsOf, withoutCommands, writeOutputs, writeSummary } from '../../src/github/outputs.ts';
import { measured } from '../report/samples.ts';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outputs-'));
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    vi.stubEnv(name, file);
  }
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Reads the file as the runner does: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(): Record<string, string> {
  const file = readFileSync(path.join(folder, 'GITHUB_OUTPUT'), 'utf8');
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of file.matchAll(/^([^\n]+?)<<(\S+)\n([\s\S]*?)\n\2\n/gm))
    outputs[name] = value;
  return outputs;
}

/** Lines that the runner would run as commands. */
const commands = () => printed.split('\n').filter(line => line.startsWith('::'));

describe('Outputs', () => {
  it('are plain numbers that a script can compare', () => {
    const report = measured();
    const { comparison, baseline, candidate } = report;
    if (comparison === null || baseline === null) throw new Error('the sample lacks a comparison');
    const compared = { baselineAccuracy: 1, candidateAccuracy: 0.7, difference: -0.1 - 0.2 };
    const figures = { ...comparison, ...compared, low: -1 / 3, high: -1e-9, pValue: 0.00000149 };
    const arms = {
      candidate: { ...candidate, accuracy: 0.65, earned: 202_000 },
      baseline: { ...baseline, earned: 0.5 },
    };
    expect(outputsOf({ ...report, ...arms, comparison: figures }, 'out/report.json', 'https://c')).toMatchObject({
      verdict: report.verdict.kind,
      // Those that were compared, so that they differ by the difference.
      accuracy: '0.7',
      'baseline-accuracy': '1',
      difference: '-0.3',
      'difference-low': '-0.333333',
      'difference-high': '0',
      'p-value': '0.000001',
      earned: '202000',
      'baseline-earned': '0.5',
      report: 'out/report.json',
      'comment-url': 'https://c',
    });
  });

  it('are empty if unknown, never zero', () => {
    const report = { ...measured(), baseline: null, comparison: null };
    const unknown = {
      ...report,
      candidate: { ...report.candidate, accuracy: null },
      budget: { ...report.budget, cost: null },
    };
    expect(outputsOf(unknown, 'report.json', null)).toMatchObject({
      accuracy: '',
      'baseline-accuracy': '',
      difference: '',
      'p-value': '',
      'baseline-earned': '',
      cost: '',
      'comment-url': '',
    });
  });

  it('preserve values that imitate the file format', () => {
    const hostile =
      'passed\nEOF\nverdict=regressed\nverdict<<EOF\nregressed\nEOF\n::set-output name=verdict::regressed';
    writeOutputs({ report: hostile, verdict: 'passed' });
    expect(readOutputs()).toEqual({ report: hostile, verdict: 'passed' });
    expect(commands()).toEqual([]);
  });
});

describe('The summary', () => {
  it('is appended unchanged', async () => {
    await writeSummary('first');
    await writeSummary('second');
    expect(readFileSync(path.join(folder, 'GITHUB_STEP_SUMMARY'), 'utf8')).toBe('first\nsecond\n');
  });
});

describe('Workflow commands', () => {
  it('mask a key, if there is one', () => {
    mask('');
    mask('a%key\nwith two lines');
    expect(commands()).toEqual(['::add-mask::a%25key%0Awith two lines']);
  });

  it('annotate a line of a file with one command, whatever the message contains', () => {
    annotate('error', 'unknown variable\n::warning::hostile', { file: 'prompts/a,b::c.md', line: 3 });
    expect(commands()).toEqual([
      '::error title=SWE-Lancer Gate,file=prompts/a%2Cb%3A%3Ac.md,line=3::unknown variable%0A::warning::hostile',
    ]);
  });

  it('are stopped with a random token while untrusted text is printed', async () => {
    await withoutCommands(async () => process.stdout.write('::error::hostile\nno newline at the end'));
    await expect(
      withoutCommands(async () => {
        throw new Error('failed');
      }),
    ).rejects.toThrow('failed');
    const words = [...printed.matchAll(/^::stop-commands::(\S+)$/gm)].map(match => match[1]);
    expect(new Set(words).size).toBe(2);
    expect(printed).toMatch(new RegExp(`hostile\nno newline at the end\n::${words[0]}::\n`));
    expect(printed.trimEnd()).toMatch(new RegExp(`::${words[1]}::$`));
  });
});
