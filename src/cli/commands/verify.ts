import { datasetOptions } from '../../app/data-folders.ts';
import { presetNotes } from '../../app/preset-notes.ts';
import type { Arm } from '../../arm/arm.ts';
import { namesByText } from '../../arm/prompt/template.ts';
import { readArm } from '../../arm/read.ts';
import { workTreeSource } from '../../arm/source.ts';
import { requireConfigFile } from '../../config/file.ts';
import { runConfig } from '../../config/run-config.ts';
import { type Settings, settingsSchema } from '../../config/settings.ts';
import { loadMaterial } from '../../dataset/material.ts';
import type { Task } from '../../dataset/task.ts';
import { filesOf } from '../../report/assemble.ts';
import { EXIT } from '../../shared/errors.ts';
import { globMatcher } from '../../shared/glob.ts';
import type { World } from '../../shared/world.ts';

type VerifySettings = Pick<Settings, 'config' | 'suite' | 'dataset' | 'model'> & { readonly json: boolean };

/** Checks everything possible without a call: configuration, prompts, agent files, dataset and suite. */
export async function verifyCommand({ json, ...given }: VerifySettings, world: World): Promise<number> {
  const settings = { ...settingsSchema.parse({}), ...given };
  const source = workTreeSource(world);
  const file = await requireConfigFile(source, settings.config);
  const arm = await readArm('candidate', source, file, settings);
  const notes = presetNotes(arm);
  const { suite: reference, dataset: override } = runConfig(settings, file, file, { pricedModel: null });
  const { suite, dataset, tasks, doubts, unreadable } = await loadMaterial(
    reference,
    override,
    source,
    await datasetOptions(world, source),
  );
  const prompts = [...new Set(arm.prompt.map(message => message.file))];
  const files = arm.files.map(one => one.path);
  if (json) {
    world.print(
      `${JSON.stringify({ config: settings.config, solver: arm.solver.name, model: arm.solver.model, prompts, files, suite, dataset, tasks: tasks.length, unreadable: unreadable.map(row => row.failure.message) }, null, 1)}\n`,
    );
    return EXIT.passed;
  }
  world.print(
    [
      `Configuration  ${settings.config}: ${arm.solver.name}${arm.solver.model === null ? '' : `, ${arm.solver.model}`}`,
      `Prompt         ${prompts.join(', ')}`,
      ...(files.length === 0 ? [] : [`Agent files    ${files.join(', ')}`]),
      ...sentOnce(arm).map(names => `               ${names.join(' and ')} have the same text, which is sent once`),
      `Suite          ${suite.name}: ${tasks.length} tasks, all as pinned${doubts.size === 0 ? '' : `, ${doubts.size} with a doubtful answer`}`,
      ...(await unwatched(tasks, filesOf(arm, settings.config))),
      `Dataset        ${dataset.source}, SHA-256 ${dataset.sha256.slice(0, 12)}…`,
      ...unreadable.map(
        (row, index) => `${index === 0 ? 'Unreadable' : ''.padEnd(10)}     ${row.failure.message}; not in this suite`,
      ),
      ...notes.map(note => `Note           ${note}`),
      'Everything is in order. Nothing was sent to a model.\n',
    ].join('\n'),
  );
  return EXIT.passed;
}

/** Names of agent files with the same text, if the messages contain the files. */
function sentOnce({ solver, files }: Arm): readonly (readonly string[])[] {
  if (solver.kind !== 'chat' && solver.kind !== 'agent') return [];
  return [...namesByText(files).values()].filter(names => names.length > 1);
}

/** One line on tasks that no change to this configuration concerns. */
async function unwatched(tasks: readonly Task[], files: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { id, when = [] } of tasks) {
    const matchers = await Promise.all(when.map(globMatcher));
    if (when.length > 0 && !matchers.some(matches => files.some(matches))) ids.push(id);
  }
  if (ids.length === 0) return [];
  return [`               \`when\` of ${ids.join(', ')} matches no file of this configuration`];
}
