import type { RE2JS } from 're2js';
import { errorMessage } from '../../shared/errors.ts';
import { globSource } from '../../shared/glob.ts';
import { ToolProblem } from './problem.ts';

/** Maximum size of a pattern. Matching is linear in its size, so a larger one could block all trials for seconds. */
const MAX_PATTERN = 500;

/** Number of cached patterns: agents repeat searches, and compiling takes a millisecond. */
const MAX_KEPT = 200;
const kept = new Map<string, RE2JS>();

/**
 * A model's regular expression, in RE2's syntax. RE2 does not backtrack, so no pattern can hang it.
 * @throws ToolProblem if it is invalid.
 */
export async function compilePattern(source: string, ignoreCase: boolean): Promise<RE2JS> {
  const name = `${ignoreCase} ${source}`;
  const known = kept.get(name);
  if (known !== undefined) return known;
  const pattern = await compile(source, ignoreCase);
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(name, pattern);
  return pattern;
}

async function compile(source: string, ignoreCase: boolean): Promise<RE2JS> {
  const { RE2JS } = await import('re2js');
  let pattern: RE2JS;
  try {
    pattern = RE2JS.compile(source, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
  } catch (error) {
    const reason = errorMessage(error);
    throw new ToolProblem(
      `The pattern cannot be used: ${reason}. It takes RE2's syntax, without look-around and backreferences.`,
    );
  }
  if (pattern.programSize() <= MAX_PATTERN) return pattern;
  throw new ToolProblem('The pattern is too large. Search for less at once.');
}

/** A glob as a pattern for whole paths. Without a slash, it matches names in any folder. */
export async function compileGlob(glob: string): Promise<RE2JS> {
  const path = glob.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**');
  return compilePattern(`\\A${path.includes('/') ? '' : '(?:.*/)?'}${globSource(path)}\\z`, false);
}
