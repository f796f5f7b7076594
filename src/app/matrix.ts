import type { Arm } from '../arm/arm.ts';
import { readArm } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, promptName } from '../config/file.ts';
import type { Settings } from '../config/settings.ts';

/** One of the compared configurations. */
export interface MatrixArm {
  readonly name: string;
  /** Name of its entry under `matrix.agents`. */
  readonly agent: string | null;
  readonly arm: Arm;
}

/**
 * Reads every arm of a configuration: each model with each prompt and each agent of its matrix, or the single arm
 * without a matrix.
 * @param models overrides those of the file
 * @throws Failure if one of them is unreadable.
 */
export async function readMatrix(
  source: Source,
  file: ConfigFile,
  settings: Pick<Settings, 'config' | 'model'>,
  models: readonly string[] | null,
): Promise<MatrixArm[]> {
  const arms: MatrixArm[] = [];
  for (const { parts, agent, file: own, model } of cellsOf(file, models)) {
    const arm = await readArm('candidate', source, own, { config: settings.config, model: model ?? settings.model });
    const name =
      parts.length > 0 ? parts.join(' · ') : arm.solver.model === null ? arm.solver.name : shortName(arm.solver.model);
    arms.push({ name, agent, arm });
  }
  return arms;
}

interface Cell {
  /** Its name: one word per axis, so that a longer axis does not rename arms. */
  readonly parts: readonly string[];
  readonly agent: string | null;
  readonly file: ConfigFile;
  readonly model: string | undefined;
}

function cellsOf(file: ConfigFile, modelOverride: readonly string[] | null): Cell[] {
  const { matrix } = file;
  const models = modelOverride ?? matrix?.models ?? [];
  const shortNames = models.map(shortName);
  const isUnique = (name: string): boolean => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
  const modelAxis = models.map(model => ({ model, part: isUnique(shortName(model)) ? shortName(model) : model }));
  const promptAxis = (matrix?.prompts ?? []).map(prompt => ({ prompt, part: promptName(prompt) }));

  return orNull(matrix?.agents ?? []).flatMap((agent): Cell[] => {
    const { name, ...fields } = agent ?? { name: null };
    const own: ConfigFile = { ...file, ...fields };
    const shared = { agent: name };
    const agentPart = name === null ? [] : [name];
    // A fixed rule has no model or prompt, so it is one arm regardless of their number.
    if (own.solver.startsWith('reference/')) return [{ ...shared, parts: agentPart, file: own, model: undefined }];
    return orNull(promptAxis).flatMap(prompt =>
      orNull(modelAxis).map(model => ({
        ...shared,
        parts: [...(model === null ? [] : [model.part]), ...(prompt === null ? [] : [prompt.part]), ...agentPart],
        file: prompt === null ? own : { ...own, prompt: prompt.prompt },
        model: model?.model,
      })),
    );
  });
}

/** A missing axis counts as one entry. */
const orNull = <T>(axis: readonly T[]): readonly (T | null)[] => (axis.length === 0 ? [null] : axis);

/** `kimi-k2` of `moonshotai/kimi-k2`. */
const shortName = (model: string): string => model.split('/').at(-1) || model;
