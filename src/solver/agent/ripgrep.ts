import { execFile } from 'node:child_process';
import { findProgram } from '../sandbox/program-files.ts';

/** Maximum number of reported lines. Callers show far fewer. */
const MAX_LINES = 5000;
const MAX_OUTPUT = 1024 * 1024;
/** Exit codes of ripgrep. */
const NO_MATCH = 1;

/** Absolute path of this machine's ripgrep; never one inside the code base. Null if there is none. */
export function findRipgrep(searchPath: string): Promise<string | null> {
  return findProgram(process.platform === 'win32' ? 'rg.exe' : 'rg', searchPath);
}

/** Positions in bytes of the first matching lines, possibly with extra ones. */
interface MatchingLines {
  /** Sorted. */
  readonly at: readonly number[];
  /** Whether there are no more. */
  readonly isAll: boolean;
}

/** The lines of a text in which ripgrep finds a match. Null if it cannot tell, as for patterns that only RE2 supports. */
export async function matchingLines(
  program: string,
  text: string,
  pattern: string,
  ignoreCase: boolean,
  signal: AbortSignal,
): Promise<MatchingLines | null> {
  const translated = forRipgrep(pattern);
  if (translated === null) return null;
  const words = [
    ...['--no-config', '--no-messages', '--text', '--no-filename', '--no-line-number', '--no-heading', '--color=never'],
    // Only positions are needed, and lines can be long.
    ...['--byte-offset', '--max-columns=1', `--max-count=${MAX_LINES}`],
    ignoreCase ? '--ignore-case' : '--case-sensitive',
    `--regexp=${translated}`,
    '--',
    text,
  ];
  return new Promise(resolve => {
    const options = { env: {}, maxBuffer: MAX_OUTPUT, signal, killSignal: 'SIGKILL' } as const;
    execFile(program, words, options, (error, output) => {
      if (error !== null && error.code !== NO_MATCH) return resolve(null);
      const at = [...output.matchAll(/^(\d+):/gm)].map(match => Number(match[1]));
      resolve({ at, isAll: at.length < MAX_LINES });
    });
  });
}

/** RE2 knows these in ASCII, ripgrep in Unicode. */
const CLASSES: Readonly<Record<string, string>> = {
  '\\w': '[0-9A-Za-z_]',
  '\\W': '[^0-9A-Za-z_]',
  '\\d': '[0-9]',
  '\\D': '[^0-9]',
  '\\s': '[\\t\\n\\f\\r ]',
  '\\S': '[^\\t\\n\\f\\r ]',
  '\\b': '(?-u:\\b)',
  '\\B': '(?-u:\\B)',
};

/** One part of a pattern: an escape, a bracket expression with its `]`, or a character. */
const PART = /\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;

/** `^` that does not start a pattern, group or alternative, or `$` that does not end one. ripgrep 13 misses lines there. */
const ODD_ANCHOR = /(?<!^|\(|\||\(\?[a-zA-Z]*[:)]|\(\?P?<\w+>)\^|\$(?!$|\)|\|)|\^[*+?{]/;

/** What ripgrep does not know or reads differently. */
const NOT_SHARED = /\\[AzQC]|\(\?[a-zA-Z]*-|\{,/;

/** A pattern in ripgrep's syntax that matches at least the same lines; null if there may be none. */
export function forRipgrep(pattern: string): string | null {
  if (NOT_SHARED.test(pattern) || pattern.match(PART)?.some(part => /^\[.*--/s.test(part))) return null;
  if (ODD_ANCHOR.test(pattern.replace(PART, part => (part.length > 1 ? 'x' : part)))) return null;
  return pattern.replace(PART, part => {
    if (!part.startsWith('[') || part.length === 1) return CLASSES[part] ?? part;
    return bracketForRipgrep(part);
  });
}

/** ripgrep nests brackets and knows operators in them. */
function bracketForRipgrep(bracket: string): string {
  const [start = ''] = /^\[\^?\]?/.exec(bracket) ?? [];
  const inner = bracket
    .slice(start.length, -1)
    .replace(/\[:\^?\w+:\]|\\[\s\S]|[\s\S]/g, part => CLASSES[part] ?? (/^[[&~]$/.test(part) ? `\\${part}` : part));
  return `${start.replace(']', '\\]')}${inner}]`;
}
