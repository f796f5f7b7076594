import path from 'node:path';
import { compareReports } from '../../app/replay.ts';
import { readAnyReport, readReport } from '../../report/read.ts';
import { PROGRAM } from '../../shared/program.ts';
import { shellWord } from '../../shared/shell.ts';
import type { World } from '../../shared/world.ts';
import { deliverComparison } from './compare.ts';
import { deliver } from './deliver.ts';

/** Renders an earlier report again with this version. */
export async function reportCommand(
  settings: {
    readonly file: string;
    readonly against?: string | undefined;
    readonly out: string;
    readonly json: boolean;
  },
  world: World,
): Promise<number> {
  const file = path.resolve(world.directory, settings.file);
  if (settings.against !== undefined) {
    const { against } = settings;
    const earlier = await readReport(path.resolve(world.directory, against));
    const reproduce = `${PROGRAM} report ${shellWord(settings.file)} --against ${shellWord(against)}`;
    return deliver(compareReports(await readReport(file), earlier, reproduce), settings, world);
  }
  const report = await readAnyReport(file);
  return report.kind === 'compare' ? deliverComparison(report, settings, world) : deliver(report, settings, world);
}
