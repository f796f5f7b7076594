import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { type Report, reportSchema } from '../../../src/report/report.ts';
import { systemTime } from '../../../src/shared/time.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine with only a checkout of the repository: its own store and results. */
export interface Machine {
  readonly out: string;
  run(...words: string[]): Promise<Outcome>;
  report(): Report;
  /** The same for `compare`, as text. */
  comparison(): unknown;
  remove(): void;
}

export function startMachine(repository: string, env: Readonly<Record<string, string>>): Machine {
  const home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-machine-'));
  const out = path.join(home, 'out');
  return {
    out,
    async run(...words) {
      let stdout = '';
      let stderr = '';
      const exitCode = await main([...words, '--store', path.join(home, 'store'), '--out', out], {
        directory: repository,
        env: { ...env, SWELANCER_GATE_DATASETS: path.join(home, 'datasets') },
        signal: new AbortController().signal,
        ...systemTime(),
        print: text => (stdout += text),
        tell: text => (stderr += text),
        ask: null,
        terminal: { columns: 80, color: false, live: false },
      });
      return { exitCode, stdout, stderr };
    },
    report: () => reportSchema.parse(JSON.parse(readFileSync(path.join(out, 'report.json'), 'utf8'))),
    comparison: () => JSON.parse(readFileSync(path.join(out, 'compare.json'), 'utf8')),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A report without timestamps and without response ids. */
export function withoutTimes(report: unknown): unknown {
  const times = /(?:^at|At|Ms|freshSince|oldestTrial|newestTrial)$/;
  return JSON.parse(
    JSON.stringify(report, (name, value: unknown) =>
      times.test(name) || String(value).startsWith('chatcmpl-') ? null : value,
    ),
  );
}
