import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readArm,
  runConfig
} from "./2FUSTAZU.js";
import {
  requireConfigFile
} from "./LT7M5OAP.js";
import {
  filesOf
} from "./IAXN6W5P.js";
import {
  loadMaterial
} from "./TZV4KU2V.js";
import {
  datasetOptions
} from "./T2XBXUMS.js";
import {
  workTreeSource
} from "./IUMSRCGN.js";
import {
  globMatcher
} from "./CFTHPGPE.js";
import {
  namesByText
} from "./2HZX77PQ.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
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
  const { suite, dataset, tasks, doubts, unreadable } = await loadMaterial(
    reference,
    override,
    source,
    await datasetOptions(world, source)
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
      ...sentOnce(arm).map((names) => `               ${names.join(" and ")} have the same text, which is sent once`),
      `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned${doubts.size === 0 ? "" : `, ${doubts.size} with a doubtful answer`}`,
      ...await unwatched(tasks, filesOf(arm, settings.config)),
      `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}\u2026`,
      ...unreadable.map(
        (row, index) => `${index === 0 ? "Unreadable" : "".padEnd(10)}     ${row.failure.message}; not in this suite`
      ),
      "Everything is in order. Nothing was sent to a model.\n"
    ].join("\n")
  );
  return EXIT.passed;
}
function sentOnce({ solver, files }) {
  if (solver.kind !== "chat" && solver.kind !== "agent") return [];
  return [...namesByText(files).values()].filter((names) => names.length > 1);
}
async function unwatched(tasks, files) {
  const ids = [];
  for (const { id, when = [] } of tasks) {
    const matchers = await Promise.all(when.map(globMatcher));
    if (when.length > 0 && !matchers.some((matches) => files.some(matches))) ids.push(id);
  }
  if (ids.length === 0) return [];
  return [`               \`when\` of ${ids.join(", ")} matches no file of this configuration`];
}

export {
  verifyCommand
};
