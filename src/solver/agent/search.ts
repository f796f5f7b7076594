import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RE2JS } from 're2js';
import { compileGlob, compilePattern } from './pattern.ts';
import { type Match, ripgrep } from './ripgrep.ts';
import type { CodeTree } from './tree.ts';

export interface Query {
  /** Regular expression in RE2's syntax, for one line. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** Folder or file. */
  readonly place: string;
  /** For the paths of the files; null for all. */
  readonly glob: string | null;
}

/**
 * Finds matching lines, in the order of files and lines. The caller ends it by no longer asking; an aborted signal does too.
 * @param program ripgrep, or null to search without
 * @throws ToolProblem when the query cannot be used.
 */
export async function* search(
  tree: CodeTree,
  query: Query,
  program: string | null,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const pattern = await compilePattern(query.pattern, query.ignoreCase);
  const glob = query.glob === null ? null : await compileGlob(query.glob);
  const { name, folder, files } = await tree.under(query.place);
  if (program === null || folder === null) {
    yield* searchFiles(tree, glob === null ? files : files.filter(file => glob.test(file)), pattern, signal);
    return;
  }
  for await (const match of ripgrep(program, folder, query.pattern, query.ignoreCase, signal)) {
    const file = name === '' ? match.file : `${name}/${match.file}`;
    if (glob === null || glob.test(file)) yield { ...match, file };
  }
}

/** How long a search may hold up the others, in milliseconds. */
const LONGEST_HOLD = 10;

async function* searchFiles(
  tree: CodeTree,
  files: readonly string[],
  pattern: RE2JS,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  let heldSince = performance.now();
  for (const file of files) {
    if (performance.now() - heldSince > LONGEST_HOLD) {
      await nextTurn();
      heldSince = performance.now();
    }
    if (signal.aborted) return;
    const text = tree.text(file);
    // Most files hold no match at all, and the whole is searched faster than its lines.
    if (text === null || !pattern.test(text)) continue;
    for (const [place, line] of text.split('\n').entries()) {
      if (pattern.test(line)) yield { file, line: place + 1, text: line };
    }
  }
}
