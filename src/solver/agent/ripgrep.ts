import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ToolProblem } from './problem.ts';
import { LARGEST_SEARCHED, LEFT_OUT } from './tree.ts';

/** A line that a search found. */
export interface Match {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The ripgrep of this machine, by its absolute path: one that lies in the code base is never run. Null without one. */
export async function findRipgrep(searchPath: string): Promise<string | null> {
  for (const folder of searchPath.split(path.delimiter).filter(folder => path.isAbsolute(folder))) {
    const program = path.join(folder, process.platform === 'win32' ? 'rg.exe' : 'rg');
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  return null;
}

/** Matching lines in all files below a folder, in the order of their paths, which count from that folder. */
export async function* ripgrep(
  program: string,
  folder: string,
  pattern: string,
  ignoreCase: boolean,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const words = [
    ...['--no-config', '--no-ignore', '--hidden', '--no-messages', '--sort=path', '--crlf'],
    ...['--color=never', '--no-heading', '--with-filename', '--line-number', '--null'],
    `--max-filesize=${LARGEST_SEARCHED}`,
    ...[...LEFT_OUT].map(name => `--glob=!${name}`),
    ignoreCase ? '--ignore-case' : '--case-sensitive',
    `--regexp=${pattern}`,
    '--',
    './',
  ];
  if (signal.aborted) return;
  const child = spawn(program, words, { cwd: folder, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): boolean => child.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(0, 500);
  });
  const ended = new Promise<number | null>(resolve => {
    child.on('error', () => resolve(null)).on('close', resolve);
  });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, file, number, text] = /^\.\/([^\0]*)\0(\d+):(.*)$/s.exec(line) ?? [];
      if (file !== undefined && text !== undefined) yield { file, line: Number(number), text };
    }
    if ((await ended) === 2 && complaint !== '') throw new ToolProblem(`The pattern cannot be used: ${complaint}`);
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
}
