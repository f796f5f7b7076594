import path from 'node:path';
import type { AgentCommand, Arm } from '../arm/arm.ts';
import { oneLine } from '../report/untrusted.ts';
import { PRESETS } from '../solver/command/presets.ts';
import { knownPreset, untriedNote } from '../solver/command/recipe.ts';

/**
 * Notes on an arm's preset before it runs.
 * @throws Failure if there is no such preset.
 */
export function presetNotes({ solver, files, prompt }: Pick<Arm, 'solver' | 'files' | 'prompt'>): string[] {
  if (solver.kind !== 'command') return [];
  const texts = prompt.map(({ template }) => template);
  return [untriedNote(solver.command), unreadNote(solver.command, files, texts)].filter(note => note !== null);
}

/** Maximum number of paths in a note. */
const MAX_PATHS = 3;

/** Warning if the preset's program reads none of the arm's files, unless its prompt or arguments name one. */
function unreadNote(command: AgentCommand, files: Arm['files'], prompt: readonly string[]): string | null {
  if (!('preset' in command) || files.length === 0) return null;
  const isRead = (file: string): boolean =>
    readPosition(command.preset, file) !== null ||
    [...prompt, ...command.arguments].some(text => text.includes(path.posix.basename(file)));
  const paths = files.map(file => file.path);
  if (paths.some(isRead)) return null;
  return `The preset ${command.preset} reads none of the files under \`files:\` by itself (${listedPaths(paths)}), so no change to them is measured; it reads ${listed(knownPreset(command.preset).reads)}.`;
}

/** The first place from which a preset's program reads a file of the repository by itself, by position; null if none. */
export function readPosition(preset: string, file: string): number | null {
  const position = knownPreset(preset).reads.findIndex(place =>
    place.endsWith('/') ? `/${file}/`.includes(`/${place}`) : `/${file}`.endsWith(`/${place}`),
  );
  return position < 0 ? null : position;
}

/** The first paths, and how many there are besides. */
export function listedPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, MAX_PATHS).map(file => oneLine(file, 100));
  const more = paths.length - shown.length;
  return listed([...shown, ...(more > 0 ? [`${more} more`] : [])]);
}

const listed = (words: readonly string[]): string => new Intl.ListFormat('en').format(words);

/** The npm package of a preset in its tested version. */
export function triedPackage(preset: string): string {
  const { from, tried } = PRESETS[preset] ?? {};
  if (typeof from !== 'object' || !tried) throw new Error(`${preset} names no package and version`);
  return `${from.name}@${tried.version}`;
}
