import type { RE2JS } from 're2js';
import { compileGlob, compilePattern } from './pattern.ts';
import { filesMatching } from './ripgrep.ts';
import type { CodeTree } from './tree.ts';
import { createYieldToOthers } from './yield-to-others.ts';

export interface Query {
  /** Regular expression in RE2's syntax, for one line. */
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** Folder or file. */
  readonly place: string;
  /** Filter for file paths; null for all files. */
  readonly glob: string | null;
}

/** A matching line. */
interface Match {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Number of files above which ripgrep is faster than reading them here. */
const MAX_READ = 2000;

/**
 * Finds matching lines in order. The caller can stop iterating, or abort the signal.
 * @param program ripgrep, or null to search without
 * @throws ToolProblem if the query is invalid.
 */
export async function* search(
  tree: CodeTree,
  query: Query,
  program: string | null,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const pattern = await compilePattern(query.pattern, query.ignoreCase);
  const glob = query.glob === null ? null : await compileGlob(query.glob);
  const { name, folder, files: all } = await tree.under(query.place);
  const files = glob === null ? all : all.filter(file => glob.test(file));
  // ripgrep only preselects files. Matches are decided here, so that they are the same without it.
  const matching =
    program === null || folder === null || files.length <= MAX_READ
      ? null
      : await filesMatching(program, folder, query.pattern, query.ignoreCase, signal);
  const start = name === '' ? 0 : name.length + 1;
  const read = matching === null ? files : files.filter(file => matching.has(file.slice(start)));
  yield* linesIn(tree, read, pattern, signal);
}

async function* linesIn(
  tree: CodeTree,
  files: readonly string[],
  pattern: RE2JS,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const yieldToOthers = createYieldToOthers();
  for (const file of files) {
    await yieldToOthers();
    if (signal.aborted) return;
    const text = tree.text(file);
    // Most files have no match, and searching the whole text is faster than searching lines.
    if (text === null || !pattern.test(text)) continue;
    for (const [place, line] of text.split('\n').entries()) {
      if (pattern.test(line)) yield { file, line: place + 1, text: line };
    }
  }
}
