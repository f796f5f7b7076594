import { Failure } from './errors.ts';

const PART = /\*\*\/|\*\*|[*?{},]|\[([^\]/]+)\]|\\.|[^*?{},[\\]+|[[\\]/g;
const MEANING: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
const MEANING_IN_BRACES: ReadonlyMap<string, string> = new Map([
  ['{', '(?:'],
  ['}', ')'],
  [',', '|'],
]);

/** Whether a path is a pattern: `*`, `**`, `?`, `[…]` or `{a,b}`. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/**
 * A glob as a regular expression in RE2's syntax, without anchors. Glob libraries build backtracking expressions, which
 * `*a*a*a*a*b` hangs.
 */
export function globSource(glob: string): string {
  let depth = 0;
  return glob.replace(PART, (part, inClass: string | undefined) => {
    if (inClass !== undefined) return `[${inClass.replace(/^[!^]/, '^').replaceAll('[', '\\[')}]`;
    if (part === '{') depth++;
    else if (part === '}' && depth > 0) depth--;
    else if (part !== ',' || depth === 0) return MEANING.get(part) ?? quoted(part.replace(/^\\(?=.)/, ''));
    return MEANING_IN_BRACES.get(part) ?? part;
  });
}

/**
 * Whether a path matches a glob, in linear time.
 * @throws Failure if it is not a glob
 */
export async function globMatcher(glob: string): Promise<(path: string) => boolean> {
  const { RE2JS } = await import('re2js');
  try {
    const pattern = RE2JS.compile(`\\A${globSource(glob)}\\z`);
    return path => pattern.test(path);
  } catch (cause) {
    throw new Failure('configuration', `the pattern ${glob} cannot be used`, {
      hint: 'Use only *, **, ?, [a-z] and {a,b} in patterns.',
      cause,
    });
  }
}

const quoted = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
