import { spawn } from 'node:child_process';

/** Resource usage of one run of a program, as reported by the operating system. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
}

/** Reports the process's resource usage on file descriptor 3 when it exits. */
const ACCOUNTANT = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Runs a Node program to its end and measures it from outside. */
export function measureProcess(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(node, ['--import', ACCOUNTANT, ...words], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let usage = '';
    child.stdio[3]?.on('data', chunk => {
      usage += chunk;
    });
    child.on('error', reject);
    child.on('close', exitCode => {
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
      resolve({
        wallMs: performance.now() - started,
        cpuMs: (userCPUTime + systemCPUTime) / 1000,
        peakMegabytes: maxRSS / 1024,
        exitCode,
      });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) + (sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN)) /
    2
  );
}
