import path from 'node:path';
import { compareReports } from '../../app/replay.ts';
import { readReport } from '../../report/read.ts';
import type { Report } from '../../report/report.ts';
import type { World } from '../../shared/world.ts';
import { deliver } from './deliver.ts';

/** Renders an earlier report again, with this version's renderings. */
export async function reportCommand(
  settings: {
    readonly file: string;
    readonly against?: string | undefined;
    readonly out: string;
    readonly json: boolean;
  },
  world: World,
): Promise<number> {
  const read = (file: string): Promise<Report> => readReport(path.resolve(world.directory, file));
  const report = await read(settings.file);
  if (settings.against === undefined) return deliver(report, settings, world);
  return deliver(compareReports(report, await read(settings.against)), settings, world);
}
