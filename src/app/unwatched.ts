import { ALWAYS_READ, SETTINGS } from '../arm/agent-files.ts';
import type { Arm, ArmSolver } from '../arm/arm.ts';
import { withFurtherFiles } from '../arm/further-files.ts';
import { leftOutBy } from '../arm/left-out.ts';
import { MCP_FILE } from '../arm/mcp-servers.ts';
import type { ArmFile } from '../arm/prompt/template.ts';
import type { Source } from '../arm/source.ts';
import { Failure } from '../shared/errors.ts';
import { readPosition } from './preset-notes.ts';

/** A configuration and the files of its commit. */
interface Side {
  readonly arm: Arm;
  readonly source: Source;
}

/**
 * Files that agents read in every session, or to which these lead, and that a change edits without being measured.
 * @param listed entries of the change's `files:`, which can leave files out on purpose
 */
export async function unwatchedChanges(before: Side, now: Side, listed: readonly string[]): Promise<string[]> {
  const places = [...ALWAYS_READ, ...SETTINGS].filter(place => isRead(now.arm.solver, place));
  const [old, own] = await Promise.all([filesAt(before.source, places), filesAt(now.source, places)]);
  const measured = new Set([...before.arm.files, ...now.arm.files].map(({ path }) => path));
  // A link to a measured file has the same text.
  const texts = new Set([...before.arm.files, ...now.arm.files].map(({ content }) => content));
  const isLeftOut = await leftOutBy(listed);
  return [...new Set([...old.keys(), ...own.keys()])].sort().filter(path => {
    const [was, is] = [old.get(path), own.get(path)];
    if (was === is || measured.has(path) || isLeftOut(path)) return false;
    return ![was, is].some(text => text !== undefined && texts.has(text));
  });
}

/** Whether the solver's agent may read a file. What a program of your own reads is unknown. */
function isRead(solver: ArmSolver, place: string): boolean {
  switch (solver.kind) {
    case 'chat':
      return !SETTINGS.includes(place);
    case 'agent':
      return !SETTINGS.includes(place) || place === MCP_FILE;
    case 'command':
      return 'preset' in solver.command && readPosition(solver.command.preset, place) !== null;
    case 'reference':
      return false;
  }
}

async function filesAt(source: Source, places: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(places.map(place => readable(source.files(place), [])));
  const all = await readable(
    withFurtherFiles(source, found.flat(), () => true),
    found.flat(),
  );
  return new Map(all.map(({ path, content }) => [path, content]));
}

/** Other files if one of them cannot be read: what is not measured must not end a run. */
async function readable(files: Promise<readonly ArmFile[]>, others: readonly ArmFile[]): Promise<readonly ArmFile[]> {
  try {
    return await files;
  } catch (error) {
    if (error instanceof Failure) return others;
    throw error;
  }
}
