import { structuredPatch } from 'diff';
import type { Source } from './source.ts';

/** How one file differs between the arms. */
export interface FileChange {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Number of added lines. */
  readonly added: number;
  /** Number of removed lines. */
  readonly removed: number;
  /** Changed line ranges of the new file, from 1, inclusive; for removed lines, the line after them. */
  readonly lines: readonly { readonly from: number; readonly to: number }[];
}

/** The given files that differ between two sources. A link whose target is one of them is not listed again. */
export async function changedFiles(before: Source, now: Source, paths: Iterable<string>): Promise<FileChange[]> {
  const all = new Set(paths);
  const changes = [...all].map(async path => {
    const change = changeOf(path, await before.read(path), await now.read(path));
    if (change?.kind !== 'changed') return change;
    const [target, other] = await Promise.all([now.realPath(path), before.realPath(path)]);
    return target !== null && target === other && target !== path && all.has(target) ? null : change;
  });
  return (await Promise.all(changes)).filter(change => change !== null);
}

/** Beyond this many ranges, they become one. */
const MAX_HUNKS = 50;

/** Maximum number of differing lines, because time grows with the square. */
const MAX_EDITS = 1000;

/** How a file changed; null if it did not. A missing file is null. */
export function changeOf(path: string, before: string | null, now: string | null): FileChange | null {
  if (before === now) return null;
  if (now === null) return { path, kind: 'removed', added: 0, removed: lineCount(before ?? ''), lines: [] };
  const whole = { from: 1, to: Math.max(1, lineCount(now)) };
  if (before === null) return { path, kind: 'added', added: lineCount(now), removed: 0, lines: [whole] };
  const patch = structuredPatch('', '', before, now, '', '', { context: 0, maxEditLength: MAX_EDITS });
  if (patch === undefined) {
    return { path, kind: 'changed', added: lineCount(now), removed: lineCount(before), lines: [whole] };
  }
  const places = patch.hunks.map(({ newStart, newLines }) => {
    const from = Math.min(newStart, whole.to);
    return { from, to: Math.max(from, newStart + newLines - 1) };
  });
  const [first, last] = [places[0], places.at(-1)];
  const lines =
    first !== undefined && last !== undefined && places.length > MAX_HUNKS
      ? [{ from: first.from, to: last.to }]
      : places;
  const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
  const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
  return { path, kind: 'changed', added, removed, lines };
}

export function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
