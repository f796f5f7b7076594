import { stripVTControlCharacters } from 'node:util';

/**
 * Text that came from a model, a pull request or the dataset, made harmless. Escaping of each output's own
 * syntax is its library's; here is what those libraries do not know.
 */

/** Controls, and marks that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** On one line, without anything invisible, cut to a length in characters. */
export function oneLine(text: string, length = 300): string {
  const clean = stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  const characters = [...clean];
  return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}

/** Line by line with its indentation, without anything invisible, cut to a length in characters. */
export function severalLines(text: string, length = 100_000): string {
  const clean = stripVTControlCharacters(text)
    .replaceAll('\t', '  ')
    .split(/\r\n|\n|\r/)
    .map(line => line.replace(INVISIBLE, ''))
    .join('\n');
  return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}

/** Titles are cut here, in every rendering. */
export const TITLE_LENGTH = 80;

const BREAK = '\u200B';

/**
 * Breaks up what GitHub turns into more than text after Markdown is done: mentions, references, commits, links,
 * emoji. Takes one clean line. A zero-width space keeps the look (as Renovate and Dependabot do); `$` is marked for `markdown.ts` to escape.
 */
export function inert(text: string): string {
  return text
    .replace(/@(?=\w)/g, `@${BREAK}`)
    .replace(/#(?=\w)/g, `#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replace(/[0-9a-f]{7,}/gi, run => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(/\$/g, `${BREAK}$`);
}
