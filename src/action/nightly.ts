import { runCompare, runCompareShard } from '../app/compare-session.ts';
import { budgetLeft } from '../app/gate-session.ts';
import { findHead } from '../app/measure-session.ts';
import type { RunContext } from '../app/session.ts';
import { readConfigFile } from '../config/file.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { annotate, withoutCommands, writeSummary } from '../github/outputs.ts';
import { renderCompareMarkdown } from '../report/compare/markdown.ts';
import type { CompareReport } from '../report/compare/report.ts';
import { renderCompareTerminal } from '../report/compare/terminal.ts';
import { writeComparison } from '../report/compare/write.ts';
import type { Report } from '../report/report.ts';
import type { ShardResult } from '../sampling/shard/run.ts';
import type { World } from '../shared/world.ts';
import type { Context } from './context.ts';

/**
 * Compares the arms of the matrix, if the configuration has one, with the remaining budget.
 * @throws Failure if nothing can be measured.
 */
export async function compareNightly(
  report: Report,
  { inputs }: Pick<Context, 'inputs'>,
  runContext: RunContext,
  shards: () => Promise<Pick<RunContext, 'shards'>>,
  world: World,
): Promise<CompareReport | null> {
  const settings = { ...inputs.settings, ...budgetLeft(report) };
  if (!(await hasMatrix(settings, world))) return null;
  const all = { ...runContext, ...(await shards()) };
  const compared = await withoutCommands(() => runCompare(settings, { samples: 'fresh' }, world, all));
  await writeComparison(compared, settings.out);
  await withoutCommands(async () =>
    world.print(renderCompareTerminal(compared, { color: false, width: world.terminal.columns })),
  );
  await writeSummary(renderCompareMarkdown(compared));
  for (const { kind, text } of compared.notes) if (kind === 'warning') annotate('warning', text);
  return compared;
}

/** Runs one shard of it; null if there is nothing to compare. */
export async function compareNightlyShard(
  shard: Shard,
  settings: Settings,
  runContext: RunContext,
  world: World,
): Promise<ShardResult | null> {
  if (!(await hasMatrix(settings, world))) return null;
  return withoutCommands(() => runCompareShard(settings, { samples: 'fresh' }, shard, world, runContext));
}

async function hasMatrix(settings: Settings, world: World): Promise<boolean> {
  const file = await readConfigFile(await findHead(settings, world), settings.config);
  return file?.matrix !== undefined;
}
