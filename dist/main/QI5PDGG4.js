import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  estimateTrials,
  isAgent
} from "./T2QYVUCX.js";
import {
  findHead
} from "./4QEXMQ57.js";
import {
  createSampler,
  samplesOf
} from "./LNJT2OE7.js";
import {
  affordable,
  situationOf
} from "./NKTN5EVO.js";
import {
  readArm,
  runConfig
} from "./CR5XJFRY.js";
import {
  parseConfigFile,
  readConfigFile
} from "./NKFSZFGO.js";
import {
  withTools
} from "./CPAYGH2T.js";
import {
  settingsSchema
} from "./OMDVOD6U.js";

// src/app/stored.ts
async function loadStored(given, world) {
  const settings = { ...settingsSchema.parse({}), ...given };
  const head = await findHead(settings, world);
  const file = await readConfigFile(head, settings.config);
  const known = file ?? parseConfigFile("", settings.config);
  const wished = runConfig(settings, known, known);
  return withTools(settings, world, { apiKey: "none", fallbackApiKey: null }, async (tools) => {
    const material = await tools.material(wished, head);
    if (file === null) {
      const tasks2 = material.tasks.map(({ id, price }) => ({ taskId: id, price, stored: [] }));
      return { config: wished, material, tasks: tasks2, effort: null };
    }
    const arm = await readArm("candidate", head, file, settings);
    const config = { ...wished, decision: affordable(wished.decision, material.tasks.length, [arm.solver.name]) };
    const solvers = { baseline: null, candidate: await tools.solver(arm, config, material) };
    const sampler = createSampler({ ...tools, budget: config.budget, concurrency: 1, solvers });
    const answered = sampler.known("candidate", material.tasks);
    const { tasks } = situationOf(material.tasks, null, answered, "", { decision: config.decision, canSample: false });
    const side = { arm, solver: solvers.candidate };
    const all = samplesOf(
      material.tasks.map(({ id }) => ({ taskId: id, arm: "candidate", samples: 1 })),
      material.tasks
    );
    return {
      config,
      material,
      effort: isAgent(side) ? estimateTrials(all, { candidate: side }, answered.trials, config.termsOf, () => 0) : null,
      tasks: tasks.map(({ taskId, price, candidate }) => ({
        taskId,
        price,
        stored: candidate.filter((slot) => slot !== "missing")
      }))
    };
  });
}

export {
  loadStored
};
