import type { z } from 'zod';
import { readArm } from '../arm/read.ts';
import { NO_KEY_NEEDED } from '../config/api-key.ts';
import { parseConfigFile, readConfigFile } from '../config/file.ts';
import { type RunConfig, runConfig } from '../config/run.ts';
import { settingsSchema, type TAKEN_BY } from '../config/settings.ts';
import type { Material } from '../dataset/material.ts';
import { type Estimate, estimateTrials, isAgent } from '../sampling/estimate.ts';
import { createSampler, samplesOf } from '../sampling/sampler.ts';
import type { World } from '../shared/world.ts';
import { situationOf } from '../verdict/answers.ts';
import { affordable } from '../verdict/plan.ts';
import type { StoredTask } from '../verdict/power.ts';
import { pricedModel } from './judge.ts';
import { findHead } from './measure-session.ts';
import { withTools } from './session.ts';

/** What decides which answers are meant, and how they are judged. */
export type StoredSettings = z.infer<z.ZodObject<typeof TAKEN_BY.simulation>>;

export interface Stored {
  readonly config: RunConfig;
  readonly material: Material;
  /** Each task with the answers that the store holds of the configuration; none where there is no configuration. */
  readonly tasks: readonly StoredTask[];
  /** What an agent's answers to all tasks would take; null where no agent answers. */
  readonly effort: Estimate | null;
}

/**
 * Loads a suite and what is stored of the configuration's answers to it. Sends nothing.
 * @throws Failure
 */
export async function loadStored(given: StoredSettings, world: World): Promise<Stored> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const head = await findHead(settings, world);
  const file = await readConfigFile(head, settings.config);
  const known = file ?? parseConfigFile('', settings.config);
  return withTools(settings, world, { apiKey: NO_KEY_NEEDED, fallbackApiKey: NO_KEY_NEEDED }, async tools => {
    const terms = {
      models: await tools.models(known.models, head),
      pricedModel: await pricedModel({ file: known, source: head }, settings),
    };
    const wished = runConfig(settings, known, known, terms);
    const material = await tools.material(wished, head);
    if (file === null) {
      const tasks = material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] }));
      return { config: wished, material, tasks, effort: null };
    }
    const arm = await readArm('candidate', head, file, settings);
    const config = { ...wished, decision: affordable(wished.decision, material.tasks.length, [arm.solver.name]) };
    const solvers = { baseline: null, candidate: await tools.solver(arm, config, material) };
    const sampler = createSampler({ ...tools, budget: config.budget, concurrency: 1, solvers });
    const answered = sampler.known('candidate', material.tasks);
    const { tasks } = situationOf(material.tasks, null, answered, '', { decision: config.decision, canSample: false });
    const side = { arm, solver: solvers.candidate };
    const all = samplesOf(
      material.tasks.map(({ id }) => ({ taskId: id, arm: 'candidate', samples: 1 })),
      material.tasks,
    );
    return {
      config,
      material,
      effort: isAgent(side) ? estimateTrials(all, { candidate: side }, answered.trials, config.termsOf) : null,
      tasks: tasks.map(({ taskId, price, candidate }) => ({
        taskId,
        price,
        stored: candidate.filter(slot => slot !== 'missing'),
      })),
    };
  });
}
