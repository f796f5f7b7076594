import path from 'node:path';
import type { Nodes } from 'mdast';
import type { ArmFile } from './prompt/template.ts';
import { isMedia, type Source } from './source.ts';

/** Instructions whose imports agents follow. Tried with Claude Code 2.1.332; Gemini CLI 0.61.0 reads the same form. */
const INSTRUCTIONS = /(?:^|\/)(?:(?:AGENTS|CLAUDE(?:\.local)?|GEMINI|QWEN)\.md|\.claude\/rules\/.+\.md)$/;
/** Gemini CLI follows this many imports in a row, Claude Code one fewer. */
const MAX_HOPS = 5;

/**
 * The files with those that they import as `@docs/testing.md`. Agents ignore what does not exist or is a folder, such as
 * the name of a package or a person.
 * @param isReachable whether the solver can be given a file of this path
 * @throws Failure if an imported file is not readable text
 */
export async function withImports(
  source: Source,
  files: readonly ArmFile[],
  isReachable: (file: string) => boolean,
): Promise<ArmFile[]> {
  const all = new Map(files.map(file => [file.path, file]));
  const seen = new Set<string>();
  let importing = files.filter(file => INSTRUCTIONS.test(file.path));
  for (let hop = 0; hop < MAX_HOPS && importing.length > 0; hop++) {
    const imported: ArmFile[] = [];
    for (const file of importing) {
      seen.add(file.path);
      const places = await importsOf(file.content);
      if (places.length === 0) continue;
      // A link's imports start where the link leads.
      const folder = path.posix.dirname((await source.realPath(file.path)) ?? file.path);
      for (const place of places) {
        const target = path.posix.join(folder, place);
        if (seen.has(target) || isMedia(target) || !isReachable(target)) continue;
        seen.add(target);
        const content = (await source.realPath(target)) === null ? null : await source.read(target);
        if (content !== null) imported.push({ path: target, content });
      }
    }
    for (const file of imported) if (!all.has(file.path)) all.set(file.path, file);
    importing = imported;
  }
  return [...all.values()];
}

/** A path after `@`, up to a space that is not escaped. */
const IMPORT = /(?:^|\s)@((?:[^\s\\]|\\ )+)/g;

/** Relative paths that a text imports. Code and HTML import nothing. */
export async function importsOf(markdown: string): Promise<string[]> {
  if (!/(?:^|[^\w`])@[\p{L}\p{N}._-]/u.test(markdown)) return [];
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  return textsOf(fromMarkdown(markdown)).flatMap(text =>
    [...text.matchAll(IMPORT)].flatMap(([, place = '']) => {
      const file = place.replace(/#.*/, '').replaceAll('\\ ', ' ');
      return /^[\p{L}\p{N}._-]/u.test(file) ? [file] : [];
    }),
  );
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
