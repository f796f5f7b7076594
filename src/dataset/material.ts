import { type DatasetSurroundings, loadDataset } from './dataset.ts';
import { loadSuite, type Suite, selectTasks, suiteHash } from './suite.ts';
import type { Task } from './task.ts';
import type { UnreadableRow } from './tasks.ts';

/** What is asked: the tasks of a suite, checked against its pins. */
export interface Material {
  readonly suite: { readonly name: string; readonly hash: string };
  readonly dataset: { readonly name: string; readonly source: string; readonly sha256: string };
  readonly tasks: readonly Task[];
  /** Why the answer of a task is in doubt, by its id, where the suite says so. */
  readonly doubts: ReadonlyMap<string, string>;
  /** Rows of the dataset that no task of the suite comes from. */
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Loads a suite with its tasks.
 * @param dataset instead of the one that the suite was drawn from
 * @param read gives the text of a suite file of the user's own, null when there is none
 * @throws Failure
 */
export async function loadMaterial(
  reference: string,
  dataset: string | undefined,
  read: (file: string) => Promise<string | null>,
  surroundings: DatasetSurroundings,
): Promise<Material> {
  const suite = await loadSuite(reference, read);
  const source = await loadDataset(dataset ?? suite.dataset, surroundings);
  const tasks = selectTasks(suite, source);
  return {
    suite: { name: suite.name, hash: suiteHash(tasks) },
    dataset: { name: source.name, source: source.source, sha256: source.sha256 },
    tasks,
    doubts: doubtsOf(suite),
    unreadable: source.unreadable,
  };
}

function doubtsOf({ tasks }: Suite): ReadonlyMap<string, string> {
  const entries = tasks.flatMap(task =>
    typeof task === 'string' || task.doubt === undefined ? [] : [[task.id, task.doubt] as const],
  );
  return new Map(entries);
}
