import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFolder } from '../../history/folder.ts';
import { EXIT, errorMessage, explain, Failure } from '../../shared/errors.ts';
import { count } from '../../shared/format.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import type { World } from '../../shared/world.ts';

interface DashboardSettings {
  readonly history: string;
  readonly id?: string | undefined;
  readonly out: string;
  readonly json: boolean;
}

/** Writes a history as a static site. */
export async function dashboardCommand({ history, id, out, json }: DashboardSettings, world: World): Promise<number> {
  const { records, damage } = await readFolder(path.resolve(world.directory, history), id);
  for (const failure of damage) world.tell(`${explain(failure)}\n`);
  if (!records.some(({ kind }) => kind !== 'acceptance')) {
    throw new Failure('configuration', 'the history contains no runs', {
      file: history,
      hint: 'Add runs with `run --history` or `compare --history`, or with the action input `history`.',
    });
  }
  const { renderDashboard } = await import('../../history/dashboard/render.ts');
  const folder = path.resolve(world.directory, out);
  let files = 0;
  for (const [name, content] of renderDashboard(records)) {
    const file = path.join(folder, name);
    try {
      makeFolder(path.dirname(file));
      await writeFile(file, content);
    } catch (cause) {
      throw new Failure('configuration', `the dashboard cannot be written to ${out}: ${errorMessage(cause)}`, {
        hint: 'Choose another folder with --out.',
        cause,
      });
    }
    files++;
  }
  const start = path.join(out, 'index.html');
  world.print(json ? `${JSON.stringify({ start, files })}\n` : `${start}\n`);
  world.tell(`${count(files, 'page')} written.\n`);
  return EXIT.passed;
}
