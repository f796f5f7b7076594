import path from 'node:path';
import { commitOf } from '../arm/commits.ts';
import { openGit } from '../arm/git.ts';
import { commitSource, type Source, workTreeSource } from '../arm/source.ts';
import type { CommandLine, Settings } from '../config/settings.ts';
import { type MeasureRequest, measure } from '../measure.ts';
import type { Report } from '../report/report.ts';
import { openStore } from '../trial/store.ts';
import type { World } from '../world.ts';
import { deliver } from './deliver.ts';
import { type Occasion, withTaskText } from './gate.ts';
import { commandFor } from './reproduce.ts';
import { createTools, keysFrom } from './tools.ts';

export async function runCommand(
  { samples, ...given }: Settings & Omit<CommandLine, 'estimate' | 'replay'> & { readonly samples: number },
  world: World,
): Promise<number> {
  const settings = withTaskText(given, world);
  const report = await runMeasure(settings, samples, world, keysFrom(settings, world));
  return deliver(report, settings, world);
}

/**
 * Measures one configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
export async function runMeasure(
  settings: Settings,
  samples: MeasureRequest['samples'],
  world: World,
  occasion: Occasion,
): Promise<Report> {
  const head = await findHead(settings, world);
  const store = openStore(path.resolve(world.directory, settings.store));
  try {
    const reproduce = commandFor('run', settings, { head: head.commit });
    return await measure(
      { settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null },
      createTools(settings, world, occasion, store),
    );
  } finally {
    store.close();
  }
}

/** The place of the configuration that a command looks at: a commit, or the work tree. */
export async function findHead({ head }: Settings, { directory }: World): Promise<Source> {
  if (head === undefined) return workTreeSource(directory);
  const git = await openGit(directory);
  const { commit, label } = await commitOf(git, head);
  return commitSource(git, commit, label);
}
