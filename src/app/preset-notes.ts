import type { Arm } from '../arm/arm.ts';
import { PRESETS } from '../solver/command/presets.ts';
import { untriedNote } from '../solver/command/recipe.ts';

/** What a user should know of the preset that an arm names, before anything runs. */
export function presetNotes({ solver }: Pick<Arm, 'solver'>): string[] {
  const note = solver.kind === 'command' ? untriedNote(solver.command) : null;
  return note === null ? [] : [note];
}

/** The npm package of a preset, in the version that it was tried with. */
export function triedPackage(preset: string): string {
  const { from, tried } = PRESETS[preset] ?? {};
  if (typeof from !== 'object' || !tried) throw new Error(`${preset} names no package and version`);
  return `${from.name}@${tried.version}`;
}
