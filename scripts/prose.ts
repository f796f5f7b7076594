// Checks the English of all pages, workflows, comments, strings and test titles against our own style: terms and phrases
// to avoid. Run: npm run prose. With a ref, it also prints the readability of the docs at that commit and now:
// npm run prose -- HEAD~50
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import writeGood from 'write-good';

const root = path.resolve(import.meta.dirname, '..');

/** Phrases to avoid, and their replacements. */
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
  [/\bneighbour|\bcatalogue\b|\bmisspelt\b|\bcancelling\b/i, 'the American spelling'],
  [/\bfor ever\b/i, '"permanently"'],
  [/\bone's own\b/i, '"your own"'],
  [/\b(?:can(?:not)?|could|may|to) be had\b/i, '"is available" or "is missing"'],
  [/\b(?:is|are|was|were|be|been) told\b/i, '"is reported", or the active voice'],
  [/\btold (?:of|apart)\b/i, '"reported" or "distinguished"'],
  [
    /\b(?:Tells|tells|tell) (?:of|it from|a|an|the|how|what|where|which|them)\b/,
    '"says", "reports" or "distinguishes"',
  ],
  [/\bby itself alone\b|\bin vain\b|\ball the same\b/i, '"anyway", or nothing'],
  [/\bat the (?:least|most)\b/i, '"at least" or "at most"'],
  [/\bNull (?:when|where)\b|\bnull (?:when|where)\b/, '"null if"'],
  [/@throws (?:\w+ )?(?:when|where)\b/, '"@throws X if"'],
  [/\bof (?:a|the) user's own\b/i, '"the user\'s own"'],
  [/\b(?:lies|lie) (?:in|at|below|beside|outside|on|there|behind)\b/i, '"is"'],
  [/\bstands? (?:in|at|on|behind|before|beside|there|here|below) (?!for)/i, '"is"'],
  [/\b(?:came|comes?) to(?: nothing)?[.;,]/i, '"result"'],
  [/\bwhat (?:came|became|comes) of\b/i, '"the result of"'],
  [/\blaid? out\b|\blays out\b/i, '"check out"'],
  [/\bso many\b(?! that)/i, 'the number\'s name, such as "N" or "this many"'],
  [/\bnot (?:there|here) (?:yet|any more)\b/i, '"does not exist"'],
  [/\bany more\b/i, '"anymore" or "no longer"'],
  [/\bas far as (?:it|they|that|this|one) (?:is|are|was|has|have|says?|goes?)\b/i, '"if", or fewer words'],
  [/\bhopelessly\b/i, '"permanently"'],
  [/\bdoubles\b/i, '"duplicates"'],
  [/\bheld in memory as a whole\b|\bthe whole of\b/i, '"all"'],
  [/\b(?:any|every)body\b/i, '"anyone" or "everyone"'],
  [/\b(?:a|the) strangers?\b|\bstrangers\b/i, '"untrusted"'],
  [/\bunder way\b/i, '"in progress"'],
  [/\bbeside\b/i, '"next to" or "besides"'],
  [/\bmeanwhile\b/i, '"in the meantime"'],
  [/\bpay(?:s|ing)? for nothing\b|\bpaid for twice\b/i, '"never pays twice"'],
  [/\b(?:its|their|own|the) judge\b|\bjudge (?:and|or)\b/i, '"decision" or "trusted fields"'],
  [/\b(?:both|two|each) sides\b|\ba side\b/i, '"both arms" or "per arm"'],
  [/\bin(?:to)? sight\b/i, '"visible"'],
  [/\bgo(?:es)? on from\b/i, '"continues from"'],
  [/\bleft? (?:it|them|others?) alone\b|\bis left alone\b/i, '"does not change"'],
  [/\bstand-ins?\b/i, '"stub"'],
  [/\b(?:is|are|be) refused\b/i, '"is rejected"'],
  [/\bno barrier/i, '"no accessibility violations"'],
  [/\bthe (?:same|least|most) of (?:the|it)\b/i, 'the noun itself'],
  [
    /\banalys(?:e|ed|es|ing)\b|\b(?:in|stand)ardis|\b(?:initial|serial|normal|organ|recogn|summar|optim|minim|synchron)is(?:e|ed|es|ing|ation)\b|\blabelled\b|\bspoilt\b|\b(?:lower|upper)-case\b/i,
    'the American spelling',
  ],
];

const inDocs = readdirSync(path.join(root, 'docs')).filter(name => name.endsWith('.md'));
/** The docs. */
const PAGES = ['README.md', ...inDocs.map(name => `docs/${name}`)];
/** Files of src/ with text for a model, where rewording would change the question. */
const FOR_MODELS = ['src/solver/agent/instructions.ts', 'src/solver/agent/tools.ts'];
/** This file, whose patterns would match themselves, and recorded text by others. */
const QUOTING = ['scripts/prose.ts', 'test/model/shapes/', 'test/github/payloads'];
/** Everything else that we write: pages, workflows and sources. The changelog keeps its history. */
const FILES = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(name => !/^dist\/|^tasks\/|golden\/|^CHANGELOG/.test(name))
  .filter(name => !PAGES.includes(name) && ![...FOR_MODELS, ...QUOTING].some(start => name.startsWith(start)));

/** Text without code: names and quotations are kept. */
function proseOf(file: string, text: string): string[] {
  if (file.endsWith('.yml')) return text.split('\n');
  if (!file.endsWith('.md')) return sourceProse(file, text);
  const blank = (block: string): string => block.replace(/[^\n]/g, ' ');
  const prose = text
    .replace(/^```.*?^```/gms, blank)
    .replace(/<!--.*?-->/gs, blank)
    .replace(/`[^`\n]*`/g, blank);
  return prose.split('\n');
}

/** Comments, strings and JSX text of a source file, by line. */
function sourceProse(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const lines = text.split('\n').map(() => '');
  const add = (position: number, words: string): void => {
    const first = source.getLineAndCharacterOfPosition(position).line;
    for (const [index, line] of words.split('\n').entries()) {
      lines[first + index] = `${lines[first + index] ?? ''} ${line.replace(/`[^`]*`/g, ' ')}`;
    }
  };
  for (const { 0: comment, index } of text.matchAll(/\/\*\*.*?\*\/|(?<=^|\s)\/\/ [^\n]*/gms)) add(index, comment);
  const visit = (node: ts.Node): void => {
    const hasText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node);
    if (hasText || ts.isTemplateMiddleOrTemplateTail(node)) add(node.getStart(source), node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Violations of our style in a text. */
export function violations(file: string, text: string): string[] {
  // Most files match nothing, and need no parser.
  const used = STYLE.filter(([pattern]) => pattern.test(text));
  if (used.length === 0) return [];
  return proseOf(file, text).flatMap((line, index) =>
    used.flatMap(([pattern, instead]) => {
      const found = pattern.exec(line);
      return found === null ? [] : [`${file}:${index + 1}: "${found[0]}": write ${instead}`];
    }),
  );
}

interface Readability {
  readonly words: number;
  /** Average words per sentence. */
  readonly sentence: number;
  /** Remarks of write-good (passive, weasel words, wordiness) per 1,000 words. */
  readonly remarks: number;
  /** Violations of our style. */
  readonly style: number;
}

/** Readability of pages. */
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
    `${name}: ${words} words, ${sentence.toFixed(1)} words per sentence, ${remarks.toFixed(1)} remarks of write-good per 1,000 words, ${style} style violations`,
  );
}

if (process.argv[1] === import.meta.filename) {
  const read = (file: string) => [file, readFileSync(path.join(root, file), 'utf8')] as const;
  const ref = process.argv[2];
  if (ref !== undefined) {
    const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
    const then = git('ls-tree', '--name-only', ref, 'README.md', 'docs/').trim().split('\n');
    const pages = then.filter(file => file.endsWith('.md')).map(file => [file, git('show', `${ref}:${file}`)] as const);
    show(ref, readability(pages));
    show('now', readability(PAGES.map(read)));
  }
  const found = [...PAGES, ...FILES].map(read).flatMap(([file, text]) => violations(file, text));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
}
