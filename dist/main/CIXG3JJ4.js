import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readArm,
  runConfig
} from "./OGIRUHZC.js";
import {
  datasetSurroundings,
  loadMaterial,
  workTreeSource
} from "./KVEE4ATB.js";
import {
  requireConfigFile
} from "./YSFVNUDL.js";
import {
  settingsSchema
} from "./ERIGZJQT.js";
import {
  EXIT
} from "./WOQU7CIP.js";

// src/cli/commands/verify.ts
async function verifyCommand({ json, ...given }, world) {
  const settings = { ...settingsSchema.parse({}), ...given };
  const source = workTreeSource(world);
  const file = await requireConfigFile(source, settings.config);
  const arm = await readArm("candidate", source, file, settings);
  const { suite: reference, dataset: override } = runConfig(settings, file, file, { pricedModel: null });
  const { suite, dataset, tasks, unreadable } = await loadMaterial(
    reference,
    override,
    source.read,
    await datasetSurroundings(world, source)
  );
  const prompts = [...new Set(arm.prompt.map((message) => message.file))];
  const files = arm.files.map((one) => one.path);
  if (json) {
    world.print(
      `${JSON.stringify({ config: settings.config, solver: arm.solver.name, model: arm.solver.model, prompts, files, suite, dataset, tasks: tasks.length, unreadable: unreadable.map((row) => row.failure.message) }, null, 1)}
`
    );
    return EXIT.passed;
  }
  world.print(
    [
      `Configuration  ${settings.config}: ${arm.solver.name}${arm.solver.model === null ? "" : `, ${arm.solver.model}`}`,
      `Prompt         ${prompts.join(", ")}`,
      ...files.length === 0 ? [] : [`Agent files    ${files.join(", ")}`],
      `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned`,
      `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}\u2026`,
      ...unreadable.map(
        (row, index) => `${index === 0 ? "Unreadable" : "".padEnd(10)}     ${row.failure.message}; not in this suite`
      ),
      "Everything is in order. Nothing was sent to a model.\n"
    ].join("\n")
  );
  return EXIT.passed;
}

export {
  verifyCommand
};
