import path from 'node:path';
import type { z } from 'zod';
import { type ComparisonOptions, runCompare, runCompareShard } from '../../app/compare-session.ts';
import { keysFrom } from '../../app/session.ts';
import { type CommandLine, settingsSchema, type TAKEN_BY } from '../../config/settings.ts';
import { recordComparison } from '../../history/recorder.ts';
import type { CompareReport } from '../../report/compare/report.ts';
import { renderCompareTerminal } from '../../report/compare/terminal.ts';
import { writeComparison } from '../../report/compare/write.ts';
import { labelCell } from '../../report/terminal.ts';
import { EXIT } from '../../shared/errors.ts';
import type { World } from '../../shared/world.ts';
import { addToHistory } from './history.ts';
import { deliverShard } from './shard.ts';

/** Output of a comparison on the command line. */
interface Delivery {
  readonly out: string;
  readonly json: boolean;
  /** Folder. */
  readonly history?: string | undefined;
}

type CompareSettings = z.infer<z.ZodObject<typeof TAKEN_BY.compare>>;

export async function compareCommand(
  {
    models,
    samples,
    history,
    ...given
  }: CompareSettings &
    Omit<CommandLine, 'estimate' | 'replay'> &
    ComparisonOptions &
    Delivery & { readonly samples: number },
  world: World,
): Promise<number> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const context = { ...keysFrom(settings, world), writesReport: true };
  const { shard } = settings;
  if (shard === undefined) {
    const report = await runCompare(settings, { models, samples }, world, context);
    return deliverComparison(report, { ...settings, history }, world);
  }
  const share = await runCompareShard(settings, { models, samples }, shard, world, context);
  const divided = {
    command: 'compare',
    settings,
    samples,
    models,
    keyed: context.apiKey.kind === 'key',
    shard,
  } as const;
  return deliverShard(share, divided, world);
}

/** Writes a comparison, adds it to a history, prints the result and returns the exit code. */
export async function deliverComparison(
  report: CompareReport,
  { out, json, history }: Delivery,
  world: World,
): Promise<number> {
  const page = await writeComparison(report, path.resolve(world.directory, out));
  if (history !== undefined) await addToHistory(recordComparison(report), history, world);
  world.print(
    json
      ? `${JSON.stringify(report)}\n`
      : renderCompareTerminal(report, { color: world.terminal.color, width: world.terminal.columns }),
  );
  world.tell(`${labelCell('Report')}${path.relative(world.directory, page)}\n`);
  return exitCodeOf(report);
}

/** A failed model is reported without ending the comparison; if all fail, it is the endpoint. */
function exitCodeOf({ arms, budget }: CompareReport): number {
  const isMeasured = arms.some(({ accuracy, failure }) => accuracy !== null && failure === null);
  return isMeasured && budget.exhausted !== 'interrupted' ? EXIT.passed : EXIT.error;
}
