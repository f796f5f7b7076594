import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  estimateTrials,
  isAgent
} from "./SQH744BA.js";
import {
  findHead
} from "./46KTPUFJ.js";
import {
  createSampler,
  pricedModel,
  samplesOf
} from "./2R4XO35F.js";
import {
  affordable,
  situationOf
} from "./2IGYEI2B.js";
import {
  readArm,
  runConfig
} from "./HBGFOFC3.js";
import {
  parseConfigFile,
  readConfigFile
} from "./UDXKPIHP.js";
import {
  withTools
} from "./27H6PT3W.js";
import {
  settingsSchema
} from "./ZP2QWIPG.js";

// src/app/stored.ts
async function loadStored(given, world) {
  const settings = { ...settingsSchema.parse({}), ...given };
  const head = await findHead(settings, world);
  const file = await readConfigFile(head, settings.config);
  const known = file ?? parseConfigFile("", settings.config);
  return withTools(settings, world, { apiKey: "none", fallbackApiKey: null }, async (tools) => {
    const terms = {
      models: await tools.models(known.models, head),
      pricedModel: await pricedModel({ file: known, source: head }, settings)
    };
    const wished = runConfig(settings, known, known, terms);
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
      effort: isAgent(side) ? estimateTrials(all, { candidate: side }, answered.trials, config.termsOf) : null,
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
