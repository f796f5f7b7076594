import { EXIT } from '../errors.ts';
import type { World } from '../world.ts';
import { materialFor } from './tools.ts';

interface TasksSettings {
  readonly suite: string;
  readonly dataset?: string | undefined;
  readonly json: boolean;
}

/** Lists the tasks of a suite, checked against its pins. */
export async function tasksCommand({ suite, dataset, json }: TasksSettings, world: World): Promise<number> {
  const material = await materialFor({ suite, dataset }, world);
  const rows = material.tasks.map(task => ({
    id: task.id,
    price: task.price,
    proposals: task.proposals.length,
    url: material.issueUrl(task),
    title: task.title,
  }));
  if (json) {
    world.print(`${JSON.stringify({ suite: material.suite, dataset: material.dataset, tasks: rows }, null, 1)}\n`);
    return EXIT.passed;
  }
}
