import path from 'node:path';
import { type CompareRequest, compare } from '../compare/compare.ts';
import type { CompareReport } from '../compare/report.ts';
import { renderCompareTerminal } from '../compare/terminal.ts';
import { writeComparison } from '../compare/write.ts';
import { type CommandLine, type Settings, settingsSchema } from '../config/settings.ts';
import { EXIT } from '../errors.ts';
import type { World } from '../world.ts';
import { commandFor } from './reproduce.ts';
import { findHead } from './run.ts';
import { keysFrom, type Occasion, withTools } from './tools.ts';

type Asked = Pick<CompareRequest, 'samples'> & { readonly models?: readonly string[] | undefined };

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
  | 'shard'
>;

export async function compareCommand(
  {
    models,
    samples,
    ...given
  }: CompareSettings & Omit<CommandLine, 'estimate' | 'replay'> & Asked & { readonly samples: number },
  world: World,
): Promise<number> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const report = await runCompare(settings, { models, samples }, world, keysFrom(settings, world));
  const page = await writeComparison(report, path.resolve(world.directory, settings.out));
  world.print(given.json ? `${JSON.stringify(report)}\n` : renderCompareTerminal(report, world.terminal));
  world.tell(`Report: ${path.relative(world.directory, page)}\n`);
  return exitCodeOf(report);
}

/**
 * Compares the arms of a configuration. Without `head` it needs no repository.
 * @throws Failure when nothing can be measured.
 */
export async function runCompare(
  settings: Settings,
  { models, samples }: Asked,
  world: World,
  occasion: Occasion,
): Promise<CompareReport> {
  const head = await findHead(settings, world);
  const own = { models: models?.join(',') ?? null, samples: samples === 'fresh' ? null : String(samples) };
  const reproduce = commandFor('compare', settings, { head: head.commit, ...own });
  const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: occasion.runUrl ?? null };
  return withTools(settings, world, occasion, tools => compare(request, tools));
}

/** A model that could not be asked is reported and ends nothing; when none could, there is no comparison. */
function exitCodeOf({ arms, budget }: CompareReport): number {
  const isMeasured = arms.some(({ accuracy }) => accuracy !== null);
  return isMeasured && budget.exhausted !== 'interrupted' ? EXIT.passed : EXIT.error;
}
