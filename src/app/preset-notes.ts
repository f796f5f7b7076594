import type { Arm } from '../arm/arm.ts';
import { untriedNote } from '../solver/command/recipe.ts';

/** What a user should know of the preset that an arm names, before anything runs. */
export function presetNotes({ solver }: Pick<Arm, 'solver'>): string[] {
  const note = solver.kind === 'command' ? untriedNote(solver.command) : null;
  return note === null ? [] : [note];
}
