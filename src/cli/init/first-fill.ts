import { datasetSurroundings } from '../../app/surroundings.ts';
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
import type { World } from '../../shared/world.ts';
import { affordable, baselineTarget } from '../../verdict/plan.ts';

/** List prices that show the order of magnitude where nobody named any (docs/cost.md has their sources and date). */
export const EXAMPLE_PRICES = {
  cheap: { input: 0.2, cachedInput: 0.02, output: 1.2 },
  expensive: { input: 2, cachedInput: 0.2, output: 10 },
} as const satisfies Record<string, Prices>;

/** Output tokens of an answer, given and not measured: a short one, and one with reasoning. */
export const ANSWER_TOKENS = { short: 50, reasoning: 2000 } as const;

/** What the first run on the default branch takes. */
export interface FirstFill {
  readonly tasks: number;
  /** Whether a model answers, which costs money; a fixed rule does not. */
  readonly asksModel: boolean;
  /** Answers per task. */
  readonly samples: number;
  /** Input tokens of all calls; null where an agent works, which decides that itself. */
  readonly inputTokens: number | null;
  /** US dollars, at least and at most; null as above. */
  readonly cost: { readonly low: number; readonly high: number } | null;
  /** Whether the dollars are by the configuration's own prices. */
  readonly ownPrices: boolean;
}

/**
 * What the first run on the default branch takes, by the configuration in a folder.
 * @throws Failure when the configuration or the dataset cannot be read.
 */
export async function firstFill(config: string, world: World): Promise<FirstFill> {
  const settings = { ...settingsSchema.parse({}), config };
  const source = workTreeSource(world);
  const file = await requireConfigFile(source, config);
  const arm = await readArm('candidate', source, file, settings);
  const run = runConfig(settings, file, file, { pricedModel: arm.solver.model });
  const surroundings = await datasetSurroundings(world, source);
  const { tasks } = await loadMaterial(run.suite, run.dataset, source, surroundings);
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
    samples *
    costOf(
      {
        inputTokens: perPass,
        cachedInputTokens: 0,
        outputTokens: outputTokens * tasks.length,
        reasoningTokens: 0,
      },
      at,
    );
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
