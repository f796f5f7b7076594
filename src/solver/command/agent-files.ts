import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ArmFile } from '../../arm/prompt/template.ts';

/**
 * Removes the agent files that the code of a task has at its root, except those of the arm. Otherwise an agent would follow
 * an old CLAUDE.md instead of the arm's AGENTS.md, and a file that a change deletes would come back.
 * @param places files and folders that the agent reads by itself
 */
export async function removeOtherAgentFiles(
  directory: string,
  places: readonly string[],
  files: readonly ArmFile[],
): Promise<void> {
  const own = new Set(files.map(file => path.posix.normalize(file.path)));
  const found = await Promise.all(places.map(place => filesAt(directory, place.replace(/\/$/, ''))));
  const others = found.flat().filter(file => !own.has(file));
  await Promise.all(others.map(file => rm(path.join(directory, file), { force: true })));
}

/** The file of a path, or all files of a folder. */
async function filesAt(directory: string, place: string): Promise<string[]> {
  const found = await lstat(path.join(directory, place)).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return [place];
  const names = await readdir(path.join(directory, place));
  return (await Promise.all(names.map(name => filesAt(directory, `${place}/${name}`)))).flat();
}
