import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { LEFT_OUT, MAX_SEARCHED } from './tree.ts';

const MAX_OUTPUT = 64 * 1024 * 1024;
/** Exit codes of ripgrep. */
const NO_MATCH = 1;

/** Absolute path of this machine's ripgrep; never one inside the code base. Null if there is none. */
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
 * Files below a folder in which ripgrep finds a match, by relative path, possibly with extra ones. Unsorted, because
 * sorting makes ripgrep single-threaded. Null if it cannot tell, as for patterns that only RE2 supports.
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
    `--max-filesize=${MAX_SEARCHED}`,
    ...[...LEFT_OUT].map(name => `--glob=!${name}`),
    ignoreCase ? '--ignore-case' : '--case-sensitive',
    `--regexp=${pattern}`,
    '--',
    './',
  ];
  return new Promise(resolve => {
    const options = { cwd: folder, env: {}, maxBuffer: MAX_OUTPUT, signal, killSignal: 'SIGKILL' } as const;
    execFile(program, words, options, (error, output) => {
      if (error !== null && error.code !== NO_MATCH) resolve(null);
      else resolve(new Set(output.split('\0').map(file => file.slice('./'.length))));
    });
  });
}
