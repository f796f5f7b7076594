import path from 'node:path';
import { type CompareRequest, compare, compareShard } from '../../app/compare.ts';
import type { Tools } from '../../app/prepare.ts';
import { commandFor } from '../../app/reproduce.ts';
import { keysFrom, type Occasion, withTools } from '../../app/session.ts';
import { type CommandLine, type Settings, settingsSchema } from '../../config/settings.ts';
import type { Shard } from '../../config/shard.ts';
import { recordComparison } from '../../history/recorder.ts';
import type { CompareReport } from '../../report/compare/report.ts';
import { renderCompareTerminal } from '../../report/compare/terminal.ts';
import { writeComparison } from '../../report/compare/write.ts';
import type { Share } from '../../sampling/shard/take.ts';
import { EXIT } from '../../shared/errors.ts';
import type { World } from '../../shared/world.ts';
import { addToHistory } from './history.ts';
import { findHead } from './run.ts';
import { deliverShard } from './shard.ts';

type Asked = Pick<CompareRequest, 'samples'> & { readonly models?: readonly string[] | undefined };

/** What becomes of a comparison on the command line. */
interface Delivery {
  readonly out: string;
  readonly json: boolean;
  /** Folder. */
  readonly history?: string | undefined;
}

/** Settings of a run that mean something where many arms are compared. */
type CompareSettings = Omit<
  Settings,
  | 'baseline'
  | 'also-against'
  | 'model'
  | 'policy'
  | 'margin'
  | 'on-inconclusive'
  | 'min-accuracy'
  | 'task-details'
  | 'include-task-text'
>;

export async function compareCommand(
  {
    models,
    samples,
    history,
    ...given
  }: CompareSettings & Omit<CommandLine, 'estimate' | 'replay'> & Asked & Delivery & { readonly samples: number },
  world: World,
): Promise<number> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const keys = keysFrom(settings, world);
  const { shard } = settings;
  if (shard === undefined) {
    const report = await runCompare(settings, { models, samples }, world, keys);
    return deliverComparison(report, { ...settings, history }, world);
  }
  const share = await runCompareShard(settings, { models, samples }, shard, world, keys);
  const divided = { command: 'compare', settings, samples, models, keyed: keys.apiKey !== null, shard } as const;
  return deliverShard(share, divided, world);
}

/** Writes a comparison, adds it to a history, prints the result and gives the exit code. */
export async function deliverComparison(
  report: CompareReport,
  { out, json, history }: Delivery,
  world: World,
): Promise<number> {
  const page = await writeComparison(report, path.resolve(world.directory, out));
  if (history !== undefined) await addToHistory(recordComparison(report), history, world);
  world.print(json ? `${JSON.stringify(report)}\n` : renderCompareTerminal(report, world.terminal));
  world.tell(`Report: ${path.relative(world.directory, page)}\n`);
  return exitCodeOf(report);
}

/**
 * Compares the arms of a configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
export function runCompare(settings: Settings, asked: Asked, world: World, occasion: Occasion): Promise<CompareReport> {
  return withComparison(settings, asked, world, occasion, compare);
}

/** One shard's part of it. @throws Failure when nothing can be measured. */
export function runCompareShard(
  settings: Settings,
  asked: Asked,
  shard: Shard,
  world: World,
  occasion: Occasion,
): Promise<Share> {
  return withComparison(settings, asked, world, occasion, (request, tools) => compareShard(request, shard, tools));
}

async function withComparison<T>(
  settings: Settings,
  { models, samples }: Asked,
  world: World,
  occasion: Occasion,
  work: (request: CompareRequest, tools: Tools) => Promise<T>,
): Promise<T> {
  const head = await findHead(settings, world);
  const own = { models: models?.join(',') ?? null, samples: samples === 'fresh' ? null : String(samples) };
  const reproduce = commandFor('compare', settings, { head: head.commit, ...own });
  const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: occasion.runUrl ?? null };
  return withTools(settings, world, occasion, tools => work(request, tools));
}

/** A model that could not be asked is reported and ends nothing; when none could, it is the endpoint. */
function exitCodeOf({ arms, budget }: CompareReport): number {
  const isMeasured = arms.some(({ accuracy, failure }) => accuracy !== null && failure === null);
  return isMeasured && budget.exhausted !== 'interrupted' ? EXIT.passed : EXIT.error;
}
