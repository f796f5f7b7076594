import { datasetOptions } from '../../app/data-folders.ts';
import { showProposals } from '../../arm/prompt/order.ts';
import { renderMessages } from '../../arm/prompt/template.ts';
import { readArm } from '../../arm/read.ts';
import { workTreeSource } from '../../arm/source.ts';
import { requireConfigFile } from '../../config/file.ts';
import { runConfig } from '../../config/run-config.ts';
import { settingsSchema } from '../../config/settings.ts';
import { loadMaterial } from '../../dataset/material.ts';
import { costOf, type Prices } from '../../model/prices.ts';
import { estimateTokens } from '../../model/token-estimate.ts';
import { usageOf } from '../../model/usage.ts';
import type { World } from '../../shared/world.ts';
import { affordable, baselineTarget } from '../../verdict/plan.ts';

/** List prices for the order of magnitude if none are configured (docs/cost.md has sources and date). */
const EXAMPLE_PRICES = {
  cheap: { input: 0.2, cachedInput: 0.02, output: 1.2 },
  expensive: { input: 2, cachedInput: 0.2, output: 10 },
} as const satisfies Record<string, Prices>;

/** Assumed output tokens: a short answer, and one with reasoning. */
const ANSWER_TOKENS = { short: 50, reasoning: 2000 } as const;

/** Estimate of the first run on the default branch. */
export interface FirstFill {
  readonly tasks: number;
  /** Whether a model answers; fixed rules are free. */
  readonly asksModel: boolean;
  /** Answers per task. */
  readonly samples: number;
  /** Input tokens of all calls; null for agents, which decide that themselves. */
  readonly inputTokens: number | null;
  /** Minimum and maximum US dollars; null for agents. */
  readonly cost: { readonly low: number; readonly high: number } | null;
  /** Whether the configuration's own prices were used. */
  readonly ownPrices: boolean;
}

/**
 * Estimates the first run on the default branch from the configuration in a folder.
 * @throws Failure if the configuration or dataset is unreadable.
 */
export async function firstFill(config: string, world: World): Promise<FirstFill> {
  const settings = { ...settingsSchema.parse({}), config };
  const source = workTreeSource(world);
  const file = await requireConfigFile(source, config);
  const arm = await readArm('candidate', source, file, settings);
  const run = runConfig(settings, file, file, { pricedModel: arm.solver.model });
  const options = await datasetOptions(world, source);
  const { tasks } = await loadMaterial(run.suite, run.dataset, source, options);
  const samples = baselineTarget(tasks.length, affordable(run.decision, tasks.length, [arm.solver.name]));
  const counts = { tasks: tasks.length, samples, asksModel: arm.solver.kind !== 'reference' };
  if (arm.solver.kind !== 'chat') {
    return { ...counts, inputTokens: null, cost: null, ownPrices: false };
  }
  const perPass = tasks
    .map(task => estimateTokens(renderMessages(arm.prompt, arm.files, task, showProposals(task, arm.order, 0))))
    .reduce((sum, tokens) => sum + tokens, 0);
  const { prices } = run.termsOf(arm.solver.model);
  const dollars = (at: Prices, outputTokens: number): number =>
    samples * costOf(usageOf({ input: perPass, output: outputTokens * tasks.length }), at);
  return {
    ...counts,
    inputTokens: perPass * samples,
    cost: {
      low: dollars(prices ?? EXAMPLE_PRICES.cheap, ANSWER_TOKENS.short),
      high: dollars(prices ?? EXAMPLE_PRICES.expensive, ANSWER_TOKENS.reasoning),
    },
    ownPrices: prices !== null,
  };
}
