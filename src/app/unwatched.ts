import { ALWAYS_READ } from '../arm/agent-files.ts';
import type { Arm, ArmSolver } from '../arm/arm.ts';
import type { ArmFile } from '../arm/prompt/template.ts';
import type { Source } from '../arm/source.ts';
import { Failure } from '../shared/errors.ts';
import { readPosition } from './preset-notes.ts';

/** A configuration and the files of its commit. */
interface Side {
  readonly arm: Arm;
  readonly source: Source;
}

/** Files that agents read in every session and that a change edits, but that are not measured. */
export async function unwatchedChanges(before: Side, now: Side): Promise<string[]> {
  const places = ALWAYS_READ.filter(place => isRead(now.arm.solver, place));
  const [old, own] = await Promise.all([filesAt(before.source, places), filesAt(now.source, places)]);
  const measured = new Set([...before.arm.files, ...now.arm.files].map(({ path }) => path));
  // A link to a measured file has the same text.
  const texts = new Set([...before.arm.files, ...now.arm.files].map(({ content }) => content));
  return [...new Set([...old.keys(), ...own.keys()])].sort().filter(path => {
    const [was, is] = [old.get(path), own.get(path)];
    return was !== is && !measured.has(path) && ![was, is].some(text => text !== undefined && texts.has(text));
  });
}

/** Whether the solver's agent may read a file. What a program of your own reads is unknown. */
function isRead(solver: ArmSolver, place: string): boolean {
  switch (solver.kind) {
    case 'chat':
    case 'agent':
      return true;
    case 'command':
      return 'preset' in solver.command && readPosition(solver.command.preset, place) !== null;
    case 'reference':
      return false;
  }
}

async function filesAt(source: Source, places: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(places.map(place => readable(source, place)));
  return new Map(found.flat().map(({ path, content }) => [path, content]));
}

/** None if one of them cannot be read: what is not measured must not end a run. */
async function readable(source: Source, place: string): Promise<readonly ArmFile[]> {
  try {
    return await source.files(place);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
