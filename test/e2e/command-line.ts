import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';

export const PROGRAM = path.resolve(import.meta.dirname, '../../dist/main/index.js');

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: { kill(signal: NodeJS.Signals): boolean; readonly stderr: Readable }) => void;
}

/** Runs the built program in its own process, with only PATH from this process's environment. */
export function runProgram(words: readonly string[], { cwd, env = {}, onStart }: ProgramOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, XDG_CACHE_HOME: path.join(cwd, '.cache'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', exitCode => resolve({ exitCode, stdout, stderr }));
  });
}
