import { type MeasureRequest, measure, measureShard } from '../../app/measure.ts';
import type { Tools } from '../../app/prepare.ts';
import { commandFor } from '../../app/reproduce.ts';
import { keysFrom, type Occasion, withTools } from '../../app/session.ts';
import { traced } from '../../app/trace.ts';
import { commitOf } from '../../arm/commits.ts';
import { openGit } from '../../arm/git.ts';
import { commitSource, type Source, workTreeSource } from '../../arm/source.ts';
import type { CommandLine, Settings } from '../../config/settings.ts';
import type { Shard } from '../../config/shard.ts';
import { recordMeasure } from '../../history/recorder.ts';
import type { Report } from '../../report/report.ts';
import type { Share } from '../../sampling/shard/take.ts';
import type { World } from '../../shared/world.ts';
import { deliver } from './deliver.ts';
import { withTaskText } from './gate.ts';
import { addToHistory } from './history.ts';
import { deliverShard } from './shard.ts';

interface RunSettings extends Settings, Omit<CommandLine, 'estimate' | 'replay'> {
  /** Answers per task. */
  readonly samples: number;
  /** Folder. */
  readonly history?: string | undefined;
}

export async function runCommand({ samples, history, ...given }: RunSettings, world: World): Promise<number> {
  const settings = withTaskText(given, world);
  const keys = keysFrom(settings, world);
  const { shard } = settings;
  if (shard === undefined) {
    const report = await runMeasure(settings, samples, world, keys);
    if (history !== undefined) await addToHistory(recordMeasure(report), history, world);
    return deliver(report, settings, world);
  }
  const share = await runMeasureShard(settings, samples, shard, world, keys);
  return deliverShard(share, { command: 'run', settings, samples, keyed: keys.apiKey !== null, shard }, world);
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
  return traced(await withMeasure(settings, samples, world, occasion, measure), world);
}

/** One shard's part of it. @throws Failure when nothing can be measured. */
export function runMeasureShard(
  settings: Settings,
  samples: MeasureRequest['samples'],
  shard: Shard,
  world: World,
  occasion: Occasion,
): Promise<Share> {
  const work = (request: MeasureRequest, tools: Tools) => measureShard(request, shard, tools);
  return withMeasure(settings, samples, world, occasion, work);
}

async function withMeasure<T>(
  settings: Settings,
  samples: MeasureRequest['samples'],
  world: World,
  occasion: Occasion,
  work: (request: MeasureRequest, tools: Tools) => Promise<T>,
): Promise<T> {
  const head = await findHead(settings, world);
  const reproduce = commandFor('run', settings, { head: head.commit });
  const request = { settings, head, samples, reproduce, runUrl: occasion.runUrl ?? null };
  return withTools(settings, world, occasion, tools => work(request, tools));
}

/** The place of the configuration that a command looks at: a commit, or the work tree. */
export async function findHead({ head }: Settings, { directory }: World): Promise<Source> {
  if (head === undefined) return workTreeSource(directory);
  const git = await openGit(directory);
  const { commit, label } = await commitOf(git, head);
  return commitSource(git, commit, label);
}
