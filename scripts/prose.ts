// Checks the English of the pages and of the files that hold the product's sentences, by our own style: terms and turns of
// phrase that are not used. Run: npm run prose. With a ref, it also prints how readable the pages were then and are now:
// npm run prose -- HEAD~50
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import writeGood from 'write-good';

const root = path.resolve(import.meta.dirname, '..');

/** What is not written, and what is written instead. */
const STYLE: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bnobody\b/i, 'the passive, or "you"'],
  [/\bsomebody\b/i, 'the passive, or "you"'],
  [/\bwhoever\b/i, '"anyone who", or "you"'],
  [/\bcould not be had\b/i, '"is missing"'],
  [/\bcr(?:y|ied|ies) wolf\b/i, '"false alarm"'],
  [/\bbeaten by\b/i, '"tied for first", or "no other is better"'],
  [/\bmend(?:ed|s|ing)?\b/i, '"fix"'],
  [/\bdearest?\b/i, '"expensive"'],
  [/\bHold the\b/, '"Check the"'],
  [/\bheld against\b/i, '"compared with"'],
  [/\bside by side with\b/i, '"compared with"'],
  [/\bon a laptop\b/i, '"on your machine"'],
  [/\ban? answers? a task\b/i, '"per task"'],
  [/\bsince years\b/i, '"for years"'],
  [/\bto who\b/i, '"to people who"'],
  [/\bask(?:s|ed)? for no leave\b/i, '"without permission prompts"'],
  [/\banew\b/i, '"again"'],
  [/\bof them stored\b/i, '"cached"'],
  [/\btake(?:s|n)? again\b/i, '"repeat"'],
  [/\bWhat to do:/, '"Next:"'],
  [/\blicence\b/i, '"license"'],
  [/\bcolour\b/i, '"color"'],
  [/\blearnt\b/i, '"learned"'],
];

const inDocs = readdirSync(path.join(root, 'docs')).filter(name => name.endsWith('.md'));
/** Pages of this project for users. */
const PAGES = ['README.md', ...inDocs.map(name => `docs/${name}`)];
/** Files that hold the sentences of one surface each. */
const SENTENCES = [
  'src/report/phrases.ts',
  'src/report/compare/phrases.ts',
  'src/report/compare/notes.ts',
  'src/report/notes.ts',
  'src/cli/help.ts',
];

/** Text without code, tables of messages and comments: names and quotes are as they are. */
function proseOf(file: string, text: string): string[] {
  const blank = (block: string): string => block.replace(/[^\n]/g, ' ');
  const prose = file.endsWith('.md')
    ? text
        .replace(/^```.*?^```/gms, blank)
        .replace(/<!--.*?-->/gs, blank)
        .replace(/`[^`\n]*`/g, blank)
    : text.replace(/\/\*.*?\*\/|\/\/.*$/gms, blank);
  return prose.split('\n');
}

/** Places where a text is not in our style. */
export function violations(file: string, text: string): string[] {
  return proseOf(file, text).flatMap((line, index) =>
    STYLE.flatMap(([pattern, instead]) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${file}:${index + 1}: "${found[0]}": write ${instead}`];
    }),
  );
}

interface Readability {
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentence: number;
  /** Remarks of write-good (passive, weasel words, wordiness) per 1,000 words. */
  readonly remarks: number;
  /** Places that are not in our style. */
  readonly style: number;
}

/** How readable pages are. */
export function readability(pages: readonly (readonly [file: string, text: string])[]): Readability {
  const texts = pages.map(([file, text]) => proseOf(file, text).join('\n'));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(word => /\w/.test(word)).length, 0);
  const sentences = texts.reduce(
    (sum, text) => sum + text.split(/[.!?](?:\s|$)|\n\s*\n|\|/).filter(one => /\w/.test(one)).length,
    0,
  );
  const remarks = texts.reduce((sum, text) => sum + writeGood(text).length, 0);
  const style = pages.reduce((sum, [file, text]) => sum + violations(file, text).length, 0);
  return { words, sentence: words / sentences, remarks: (1000 * remarks) / words, style };
}

function show(name: string, { words, sentence, remarks, style }: Readability): void {
  console.log(
    `${name}: ${words} words, ${sentence.toFixed(1)} words per sentence, ${remarks.toFixed(1)} remarks of write-good per 1,000 words, ${style} against our style`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const read = (file: string) => [file, readFileSync(path.join(root, file), 'utf8')] as const;
  const ref = process.argv[2];
  if (ref !== undefined) {
    const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
    const then = git('ls-tree', '--name-only', ref, 'README.md', 'docs/').trim().split('\n');
    const pages = then.filter(file => file.endsWith('.md')).map(file => [file, git('show', `${ref}:${file}`)] as const);
    show(`${ref}`, readability(pages));
  }
  show('now', readability(PAGES.map(read)));
  const found = [...PAGES, ...SENTENCES].map(read).flatMap(([file, text]) => violations(file, text));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
}
