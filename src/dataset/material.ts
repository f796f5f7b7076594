import { digestOf } from '../shared/digest.ts';
import { Failure } from '../shared/errors.ts';
import { type DatasetOptions, loadDataset } from './dataset.ts';
import { isTaskFolder, suiteName } from './references.ts';
import { loadSuite, type Suite, selectTasks, suiteHash } from './suite.ts';
import type { Task } from './task.ts';
import { readTaskFolder, type TaskFolderPlace } from './task-folder.ts';
import type { UnreadableRow } from './tasks.ts';

/** The tasks of a run, verified against the pins of their suite. */
export interface Material {
  readonly suite: { readonly name: string; readonly hash: string };
  readonly dataset: { readonly name: string; readonly source: string; readonly sha256: string };
  readonly tasks: readonly Task[];
  /** Reasons to doubt an answer, by task id, from the suite. */
  readonly doubts: ReadonlyMap<string, string>;
  /** Dataset rows outside the suite. */
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Loads the tasks of suites and the user's own folders.
 * @param references names of suites, suite files, or folders with tasks; the order is kept
 * @param dataset overrides the dataset of the suite
 * @param place source for the user's own files
 * @throws Failure
 */
export async function loadMaterial(
  references: readonly string[],
  dataset: string | undefined,
  place: TaskFolderPlace,
  options: DatasetOptions,
): Promise<Material> {
  const parts: Material[] = [];
  for (const reference of references) {
    parts.push(
      isTaskFolder(reference)
        ? await ownMaterial(reference, place)
        : await suiteMaterial(reference, dataset, place, options),
    );
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const tasks = parts.flatMap(part => part.tasks);
  const twice = tasks.find(({ id }, index) => tasks.findIndex(other => other.id === id) !== index);
  if (twice !== undefined) {
    throw new Failure('configuration', `${suiteName(references)} has the task ${twice.id} twice`, {
      hint: 'Leave out one of the suites, or rename the task.',
    });
  }
  const joined = (of: (part: Material) => string): string => [...new Set(parts.map(of))].join(' + ');
  return {
    suite: { name: joined(({ suite }) => suite.name), hash: suiteHash(tasks) },
    dataset: {
      name: joined(part => part.dataset.name),
      source: joined(part => part.dataset.source),
      sha256: digestOf(parts.map(part => part.dataset.sha256)),
    },
    tasks,
    doubts: new Map(parts.flatMap(part => [...part.doubts])),
    unreadable: parts.flatMap(part => part.unreadable),
  };
}

async function ownMaterial(reference: string, place: TaskFolderPlace): Promise<Material> {
  const tasks = await readTaskFolder(reference, place);
  const hash = suiteHash(tasks);
  return {
    suite: { name: reference, hash },
    dataset: { name: reference, source: reference, sha256: hash },
    tasks,
    doubts: new Map(),
    unreadable: [],
  };
}

async function suiteMaterial(
  reference: string,
  dataset: string | undefined,
  place: TaskFolderPlace,
  options: DatasetOptions,
): Promise<Material> {
  const suite = await loadSuite(reference, file => place.read(file));
  const source = await loadDataset(dataset ?? suite.dataset, options);
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
