import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findHead
} from "./JQ7KQ6IJ.js";
import {
  estimateTrials,
  isAgent,
  prepare,
  readOwn,
  samplesOf,
  situationOf,
  withTools
} from "./AM5BQG75.js";
import {
  readArm
} from "./2FUSTAZU.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
import {
  NO_KEY_NEEDED
} from "./7TMNX65V.js";

// src/app/stored.ts
async function loadStored(given, world) {
  const settings = { ...settingsSchema.parse({}), ...given };
  const head = await findHead(settings, world);
  const judge = await readOwn(head, settings);
  return withTools(settings, world, { apiKey: NO_KEY_NEEDED, fallbackApiKey: NO_KEY_NEEDED }, async (tools) => {
    const arms = judge.exists ? { candidate: await readArm("candidate", head, judge.file, settings) } : {};
    const { config, material, sampler, side } = await prepare({ settings, judge, own: judge.file, arms }, tools);
    if (!judge.exists) {
      const tasks2 = material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] }));
      return { config, material, tasks: tasks2, effort: null };
    }
    const candidate = side("candidate");
    const answered = sampler.known("candidate", material.tasks);
    const { tasks } = situationOf(material.tasks, null, answered, "", { decision: config.decision, canSample: false });
    const all = samplesOf(
      material.tasks.map(({ id }) => ({ taskId: id, arm: "candidate", samples: 1 })),
      material.tasks
    );
    return {
      config,
      material,
      effort: isAgent(candidate) ? estimateTrials(all, { candidate }, answered.trials, config.termsOf) : null,
      tasks: tasks.map(({ taskId, price, candidate: slots }) => ({
        taskId,
        price,
        stored: slots.filter((slot) => slot !== "missing")
      }))
    };
  });
}

export {
  loadStored
};
