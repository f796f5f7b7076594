import type { RE2JS } from 're2js';
import type { TextFile } from '../workspace/code-text.ts';
import { compileGlob, compilePattern } from './pattern.ts';
import { matchingLines } from './ripgrep.ts';
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

/** Maximum size of a file that is searched; larger ones are generated, or data. */
const MAX_FILE = 1024 * 1024;
/** Bytes above which ripgrep is faster than searching here. */
const MAX_WITHOUT_RIPGREP = 2 * 1024 * 1024;

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
  const all = tree.under(query.place).files.filter(({ isText, bytes }) => isText && bytes <= MAX_FILE);
  const files = glob === null ? all : all.filter(file => glob.test(file.path));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  // ripgrep only preselects files. Matches are decided here, so that they are the same without it.
  const lines =
    program === null || bytes <= MAX_WITHOUT_RIPGREP
      ? null
      : await matchingLines(program, tree.text.file, query.pattern, query.ignoreCase, signal);
  const read = lines === null ? files : filesAt(files, lines);
  yield* linesIn(tree, read, pattern, signal);
}

async function* linesIn(
  tree: CodeTree,
  files: readonly TextFile[],
  pattern: RE2JS,
  signal: AbortSignal,
): AsyncGenerator<Match> {
  const yieldToOthers = createYieldToOthers();
  for (const file of files) {
    await yieldToOthers();
    if (signal.aborted) return;
    const text = tree.text.read(file);
    // Most files have no match, and searching all lines at once is faster than searching each.
    if (!pattern.test(text)) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if (pattern.test(line)) yield { file: file.path, line: index + 1, text: line };
    }
  }
}

/** The files that hold one of the positions, which are sorted, or come after the last one if there can be more. */
function filesAt(files: readonly TextFile[], { at, isAll }: { at: readonly number[]; isAll: boolean }): TextFile[] {
  let next = 0;
  return files.filter(file => {
    while (next < at.length && (at[next] ?? 0) < file.at) next++;
    return next < at.length ? (at[next] ?? 0) <= file.at + file.bytes : !isAll;
  });
}
