import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { errorMessage, Failure } from './errors.ts';

/** A YAML file with the lines of its fields. */
export interface Yaml {
  readonly value: unknown;
  readonly document: Document;
  /** The line of a field, or of its closest existing parent, from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The line of a character, from 1. */
  lineAt(offset: number): number;
}

/**
 * Reads a YAML file.
 * @throws Failure with file and line.
 */
export function readYaml(source: string, file: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { code, pos, message } = broken;
    const line = lineAt(pos[0]);
    if (code === 'DUPLICATE_KEY') {
      const [, key = ''] = /^["']?([^"':\n]*)/.exec(source.slice(pos[0])) ?? [];
      const hint = 'Merge it with the earlier one.';
      throw new Failure('configuration', `there is a second "${key}"`, { file, line, hint });
    }
    const what = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    const hint = 'Check the indentation, tabs, quotes and brackets on that line and the one before.';
    throw new Failure('configuration', `not valid YAML: ${what}`, { file, line, hint });
  }
  const special = unquotedIn(document);
  if (special !== null) {
    const { text, offset } = special;
    const hint = `Put it in quotes: '${text}'.`;
    throw new Failure('configuration', `${text} means something else in YAML`, { file, line: lineAt(offset), hint });
  }
  try {
    return { value: document.toJS(), document, lineOf, lineAt };
  } catch (error) {
    // Exponential alias expansion is only detected here.
    const hint = 'Write the values out instead of using aliases.';
    throw new Failure('configuration', `not usable: ${errorMessage(error)}`, { file, hint });
  }
  function lineOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const name = path[depth - 1];
      const node = isMap(parent)
        ? parent.items.map(item => item.key).find(key => isScalar(key) && String(key.value) === String(name))
        : isSeq(parent)
          ? parent.items[Number(name)]
          : undefined;
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  }
}

/** The first text such as `*.md` or `!CLAUDE.md` that YAML takes for an alias or a tag; null if there is none. */
function unquotedIn(document: Document): { readonly text: string; readonly offset: number } | null {
  const [tag] = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (tag !== undefined)
    return { text: tag.message.replace(/^Unresolved tag: /, '').split(/\s/, 1)[0] ?? '', offset: tag.pos[0] };
  let found: ReturnType<typeof unquotedIn> = null;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = { text: `*${alias.source}`, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}
