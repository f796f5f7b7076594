import path from 'node:path';
import { readReport } from '../report/read.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';

/** Renders an earlier report again, with this version's renderings. */
export async function reportCommand(
  settings: { readonly file: string; readonly out: string; readonly json: boolean },
  world: World,
): Promise<number> {
  return deliver(await readReport(path.resolve(world.directory, settings.file)), settings, world);
}
