import { homedir } from 'node:os';
import path from 'node:path';
import { openGit } from '../arm/git.ts';
import type { Source } from '../arm/source.ts';
import type { DatasetOptions } from '../dataset/dataset.ts';
import { fetchFor } from '../shared/network.ts';
import { readIfPresent } from '../shared/read-file.ts';
import type { World } from '../shared/world.ts';
import { openCheckout, readTrusted, readUnlessOwn } from './trusted-files.ts';

type Place = Pick<World, 'directory' | 'env'>;

/** Folders shared by all runs of a user on this machine. */
function cacheFolder({ env }: Place): string {
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'swelancer-gate');
}

/** Folder of downloaded datasets. */
function datasetsFolder(world: Place): string {
  return path.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}

/** Folder of task code. */
export function codeFolder(world: Place): string {
  return path.resolve(world.directory, world.env.SWELANCER_GATE_CODE || path.join(cacheFolder(world), 'code'));
}

/** @param place source for the user's own files */
export async function datasetOptions(world: Place, place: Source): Promise<DatasetOptions> {
  return {
    readFile: ownFiles(place, world),
    cacheFolder: datasetsFolder(world),
    fetch: await fetchFor(world.env),
  };
}

/**
 * Files named by a configuration or flag. Inside the repository, they are read from the given source, because the
 * checkout can contain the change. Pinned files are safe anywhere.
 */
function ownFiles(place: Source, world: Place): DatasetOptions['readFile'] {
  const onDisk = (file: string): Promise<Buffer | null> => readIfPresent(path.resolve(world.directory, file));
  if (place.commit === null) return onDisk;
  const { commit } = place;
  return async (file, isPinned) => {
    const checkout = await openCheckout(await openGit(world), world, null, [commit]);
    if (isPinned) return (await readTrusted(file, checkout)) ?? onDisk(file);
    return readUnlessOwn(file, 'file', checkout);
  };
}
