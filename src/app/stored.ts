import type { z } from 'zod';
import { readArm } from '../arm/read.ts';
import { NO_KEYS_NEEDED } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import { settingsSchema, type TAKEN_BY } from '../config/settings.ts';
import type { Material } from '../dataset/material.ts';
import { type Estimate, estimateTrials, isAgent } from '../sampling/trial-estimate.ts';
import { samplesOf } from '../sampling/wanted.ts';
import type { World } from '../shared/world.ts';
import { situationOf } from '../verdict/answers.ts';
import type { StoredTask } from '../verdict/power.ts';
import { findHead } from './measure-session.ts';
import { type Arms, prepare, readOwn } from './prepare.ts';
import { withTools } from './session.ts';

/** Settings that select the answers and how they are judged. */
export type StoredSettings = z.infer<z.ZodObject<typeof TAKEN_BY.simulation>>;

export interface Stored {
  readonly config: RunConfig;
  readonly material: Material;
  /** Each task with the configuration's stored answers; empty without a configuration. */
  readonly tasks: readonly StoredTask[];
  /** Estimate of an agent's answers to all tasks; null without an agent. */
  readonly effort: Estimate | null;
}

/**
 * Loads a suite and the configuration's stored answers. Sends no requests.
 * @throws Failure
 */
export async function loadStored(given: StoredSettings, world: World): Promise<Stored> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const head = await findHead(settings, world);
  const judge = await readOwn(head, settings);
  return withTools(settings, world, NO_KEYS_NEEDED, async tools => {
    const arms: Arms = judge.exists ? { candidate: await readArm('candidate', head, judge.file, settings) } : {};
    const { config, material, sampler, side } = await prepare({ settings, judge, own: judge.file, arms }, tools);
    if (!judge.exists) {
      const tasks = material.tasks.map(({ id, price, critical = false }) => ({
        taskId: id,
        price,
        critical,
        stored: [],
      }));
      return { config, material, tasks, effort: null };
    }
    const candidate = side('candidate');
    const answered = sampler.known('candidate', material.tasks);
    const { tasks } = situationOf(material.tasks, null, answered, '', { decision: config.decision, canSample: false });
    const all = samplesOf(
      material.tasks.map(({ id }) => ({ taskId: id, arm: 'candidate', samples: 1 })),
      material.tasks,
    );
    return {
      config,
      material,
      effort: isAgent(candidate) ? estimateTrials(all, { candidate }, answered.trials, config.termsOf) : null,
      tasks: tasks.map(({ taskId, price, critical = false, candidate: slots }) => ({
        taskId,
        price,
        critical,
        stored: slots.filter(slot => slot !== 'missing'),
      })),
    };
  });
}
