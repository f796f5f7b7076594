import { stripVTControlCharacters } from 'node:util';

/**
 * Makes text from models, pull requests and datasets harmless. Libraries escape the syntax of each output; this file
 * covers what they do not.
 */

/** Control characters, and characters that reorder, hide or join text (Trojan Source, CVE-2021-42574). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** On one line, without invisible characters, truncated to a number of characters. */
export function oneLine(text: string, length = 300): string {
  const clean = stripVTControlCharacters(text).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  const characters = [...clean];
  return characters.length <= length ? clean : `${characters.slice(0, length - 1).join('')}…`;
}

/** With lines and indentation, without invisible characters, truncated to a number of characters. */
export function severalLines(text: string, length = 100_000): string {
  const clean = stripVTControlCharacters(text)
    .replaceAll('\t', '  ')
    .split(/\r\n|\n|\r/)
    .map(line => line.replace(INVISIBLE, ''))
    .join('\n');
  return clean.length <= length ? clean : `${clean.slice(0, length - 1)}…`;
}

/** Maximum length of a title, in every rendering. */
export const TITLE_LENGTH = 80;

const BREAK = '\u200B';

/**
 * Breaks up text that GitHub expands after Markdown: mentions, references, commits, links, emoji. Takes one clean line.
 * Zero-width spaces keep its appearance (as in Renovate and Dependabot); `$` is marked for `markdown.ts` to escape.
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
