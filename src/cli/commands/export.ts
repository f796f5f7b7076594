import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectLog } from '../../exchange/inspect-write.ts';
import { readReport } from '../../report/read.ts';
import { EXIT, errorMessage, Failure } from '../../shared/errors.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import type { World } from '../../shared/world.ts';

/** Writes a report as logs for Inspect's viewer, one per arm. */
export async function exportCommand(
  settings: { readonly file: string; readonly out: string; readonly json: boolean },
  world: World,
): Promise<number> {
  const report = await readReport(path.resolve(world.directory, settings.file));
  const folder = path.resolve(world.directory, settings.out);
  const sides = report.baseline === null ? (['candidate'] as const) : (['baseline', 'candidate'] as const);
  const written: string[] = [];
  try {
    makeFolder(folder);
    for (const side of sides) {
      // Inspect only lists files whose names start with a time in this format.
      const time = report.startedAt.slice(0, 19).replaceAll(':', '-');
      const name = `${time}-00-00_${report.id}_${side}.json`;
      await writeFile(path.join(folder, name), `${JSON.stringify(inspectLog(report, side), null, 1)}\n`);
      written.push(path.join(settings.out, name));
    }
  } catch (error) {
    throw new Failure('configuration', `the logs cannot be written to ${folder}: ${errorMessage(error)}`, {
      hint: 'Choose another folder with --out.',
      cause: error,
    });
  }
  world.print(settings.json ? `${JSON.stringify({ written })}\n` : `${written.join('\n')}\n`);
  world.tell(`Open them with: inspect view --log-dir ${settings.out}\n`);
  return EXIT.passed;
}
