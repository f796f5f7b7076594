import type { Arm } from '../arm/arm.ts';
import { PRESETS } from '../solver/command/presets.ts';
import { untriedNote } from '../solver/command/recipe.ts';

/**
 * Notes on an arm's preset before it runs.
 * @throws Failure if there is no such preset.
 */
export function presetNotes({ solver }: Pick<Arm, 'solver'>): string[] {
  const note = solver.kind === 'command' ? untriedNote(solver.command) : null;
  return note === null ? [] : [note];
}

/** The npm package of a preset in its tested version. */
export function triedPackage(preset: string): string {
  const { from, tried } = PRESETS[preset] ?? {};
  if (typeof from !== 'object' || !tried) throw new Error(`${preset} names no package and version`);
  return `${from.name}@${tried.version}`;
}
