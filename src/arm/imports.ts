import type { Nodes } from 'mdast';
import type { ArmFile } from './prompt/template.ts';
import type { NamedPlaces } from './settings-files.ts';

/**
 * Instructions whose imports agents follow, from their own folder. Tried with Claude Code 2.1.332 and Copilot CLI 1.0.102;
 * Gemini CLI 0.61.0 reads the same form.
 */
const INSTRUCTIONS =
  /(?:^|\/)(?:(?:AGENTS|CLAUDE(?:\.local)?|GEMINI|QWEN)\.md|\.claude\/rules\/.+\.md|\.github\/copilot-instructions\.md)$/;
/** Rules of Cursor, by its documentation: https://cursor.com/docs/context/rules */
const CURSOR_RULES = /^\.cursor\/rules\/.+\.mdc$/;
/** Steering of Kiro, by its documentation: https://kiro.dev/docs/steering/ */
const KIRO_STEERING = /^\.kiro\/steering\/.+\.md$/;

/** The files that instructions import; null for other files. */
export async function placesInInstructions({ path, content }: ArmFile): Promise<NamedPlaces | null> {
  if (INSTRUCTIONS.test(path)) return { own: await importsOf(content) };
  if (CURSOR_RULES.test(path)) return { root: await importsOf(content) };
  if (!KIRO_STEERING.test(path)) return null;
  return { root: [...content.matchAll(/#\[\[file:([^\]]+)\]\]/g)].map(([, file = '']) => file.trim()) };
}

/** A path after `@`, up to a space that is not escaped. */
const IMPORT = /(?:^|\s)@((?:[^\s\\]|\\ )+)/g;

/** Relative paths that a text imports as `@docs/testing.md`. Code and HTML import nothing. */
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
