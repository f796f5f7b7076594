import path from 'node:path';
import { compareReports } from '../../app/replay.ts';
import { COMPARED_RESULTS, RESULTS } from '../../config/settings.ts';
import { readAnyReport, readReport } from '../../report/read.ts';
import { Failure } from '../../shared/errors.ts';
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
    readonly out?: string | undefined;
    readonly json: boolean;
  },
  world: World,
): Promise<number> {
  const file = path.resolve(world.directory, settings.file);
  if (settings.against !== undefined) {
    const { against, out = COMPARED_RESULTS } = settings;
    const inputs = [file, path.resolve(world.directory, against)];
    if (inputs.includes(path.resolve(world.directory, out, 'report.json'))) {
      throw new Failure('configuration', `the comparison would overwrite one of the reports in ${out}`, {
        hint: 'Choose another folder with --out.',
      });
    }
    const earlier = await readReport(path.resolve(world.directory, against));
    const reproduce = `${PROGRAM} report ${shellWord(settings.file)} --against ${shellWord(against)}`;
    return deliver(compareReports(await readReport(file), earlier, reproduce), { ...settings, out }, world);
  }
  const report = await readAnyReport(file);
  const delivery = { ...settings, out: settings.out ?? RESULTS };
  return report.kind === 'compare' ? deliverComparison(report, delivery, world) : deliver(report, delivery, world);
}
