import { datasetOptions } from '../../app/data-folders.ts';
import { folderSource } from '../../arm/source.ts';
import { loadMaterial } from '../../dataset/material.ts';
import { issueUrl } from '../../dataset/task.ts';
import { shortTitle } from '../../report/tasks.ts';
import { oneLine } from '../../report/untrusted.ts';
import { EXIT } from '../../shared/errors.ts';
import { price } from '../../shared/format.ts';
import type { World } from '../../shared/world.ts';

interface TasksSettings {
  readonly suite: string;
  readonly dataset?: string | undefined;
  readonly json: boolean;
}

/** Lists the tasks of a suite, checked against its pins. */
export async function tasksCommand({ suite: reference, dataset, json }: TasksSettings, world: World): Promise<number> {
  const place = folderSource(world.directory);
  const {
    suite,
    tasks,
    doubts,
    dataset: source,
  } = await loadMaterial(reference.split(','), dataset, place, await datasetOptions(world, place));
  const rows = tasks.map(task => ({
    id: task.id,
    price: task.price,
    proposals: task.proposals.length,
    url: issueUrl(task),
    title: task.title,
    doubt: doubts.get(task.id) ?? null,
  }));
  if (json) world.print(`${JSON.stringify({ suite, dataset: source, tasks: rows }, null, 1)}\n`);
  else {
    const width = Math.max(20, world.terminal.columns - 40);
    for (const { id, price: dollars, proposals, title, doubt } of rows) {
      world.print(
        `${id.padEnd(18)} ${price(dollars).padStart(7)}  ${String(proposals).padStart(2)} proposals  ${oneLine(shortTitle(title), width)}\n`,
      );
      if (doubt !== null) world.print(`${''.padEnd(18)} Doubtful: ${oneLine(doubt, width)}\n`);
    }
  }
  return EXIT.passed;
}
