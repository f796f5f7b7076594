import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_SEARCHED, LEFT_OUT } from './tree.ts';

const MOST_OUTPUT = 64 * 1024 * 1024;
/** What ripgrep exits with. */
const NO_MATCH = 1;

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

/**
 * The files below a folder that ripgrep would find a match in, by their paths from there, and perhaps some more. Not
 * sorted: ripgrep would sort with one thread alone. Null when it cannot say, as of a pattern that only RE2 takes.
 */
export function filesMatching(
  program: string,
  folder: string,
  pattern: string,
  ignoreCase: boolean,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | null> {
  const words = [
    ...['--no-config', '--no-ignore', '--hidden', '--no-messages', '--text', '--crlf'],
    ...['--files-with-matches', '--null', '--path-separator=/'],
    `--max-filesize=${LARGEST_SEARCHED}`,
    ...[...LEFT_OUT].map(name => `--glob=!${name}`),
    ignoreCase ? '--ignore-case' : '--case-sensitive',
    `--regexp=${pattern}`,
    '--',
    './',
  ];
  return new Promise(resolve => {
    const options = { cwd: folder, env: {}, maxBuffer: MOST_OUTPUT, signal, killSignal: 'SIGKILL' } as const;
    execFile(program, words, options, (error, output) => {
      if (error !== null && error.code !== NO_MATCH) resolve(null);
      else resolve(new Set(output.split('\0').map(file => file.slice('./'.length))));
    });
  });
}
