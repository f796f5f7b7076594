import { parse } from 'yaml';
import { z } from 'zod';
import { isTooDeep } from '../shared/json.ts';
import type { ArmFile } from './prompt/template.ts';

/** Files, folders and patterns that a file names, by where their paths start. */
export interface NamedPlaces {
  /** At the working directory. */
  readonly root?: readonly string[];
  /** At the folder of the file that names them. */
  readonly own?: readonly string[];
}

/** Settings that name files whose text the agent's model gets. */
interface SettingsFile {
  /** Its path in the working directory. */
  readonly path: RegExp;
  readonly places: (text: string) => Promise<NamedPlaces>;
}

/** A path, or a list of paths; none if it is missing or something else. */
const names = z.union([z.string().transform(name => [name]), z.array(z.string())]).catch([]);

/** JSON with comments and trailing commas. */
async function json(text: string): Promise<unknown> {
  const { default: json5 } = await import('json5');
  return isTooDeep(text) ? null : json5.parse(text);
}

async function toml(text: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  return parse(text);
}

const opencode = z.looseObject({ instructions: names, skills: z.looseObject({ paths: names }).catch({ paths: [] }) });
const aider = z.looseObject({ read: names });
const gemini = z.looseObject({
  context: z.looseObject({ fileName: names }).catch({ fileName: [] }),
  // The name before version 0.3, which both still read.
  contextFileName: names,
});
const codex = z.looseObject({
  project_doc_fallback_filenames: names,
  model_instructions_file: names,
  agents: z.record(z.string(), z.looseObject({ config_file: names }).catch({ config_file: [] })).catch({}),
});
const pi = z.looseObject({ skills: names, extensions: names });
const vibe = z.looseObject({ skill_paths: names, agent_paths: names });

/** Each was tried with the version that its preset names (`npm run test:agents`). */
const SETTINGS_FILES: readonly SettingsFile[] = [
  {
    path: /^(?:\.(?:opencode|kilo|kilocode)\/)?(?:opencode|kilo)\.jsonc?$/,
    async places(text) {
      const { instructions, skills } = opencode.parse(await json(text));
      // Text of a file, anywhere in the settings.
      const texts = [...text.matchAll(/\{file:([^}]+)\}/g)].flatMap(([, file = '']) => file.trim());
      return { root: [...instructions, ...skills.paths], own: texts };
    },
  },
  {
    path: /^\.aider\.conf\.ya?ml$/,
    places: async text => ({ root: aider.parse(parse(text, { logLevel: 'silent' })).read }),
  },
  {
    path: /^\.(?:gemini|qwen)\/settings\.json$/,
    async places(text) {
      const { context, contextFileName } = gemini.parse(await json(text));
      return { root: [...context.fileName, ...contextFileName] };
    },
  },
  {
    path: /^\.codex\/config\.toml$/,
    async places(text) {
      const { project_doc_fallback_filenames, model_instructions_file, agents } = codex.parse(await toml(text));
      const profiles = Object.values(agents).flatMap(({ config_file }) => config_file);
      return { root: project_doc_fallback_filenames, own: [...model_instructions_file, ...profiles] };
    },
  },
  {
    path: /^\.pi\/settings\.json$/,
    async places(text) {
      const { skills, extensions } = pi.parse(await json(text));
      return { own: [...skills, ...extensions] };
    },
  },
  {
    path: /^\.vibe\/config\.toml$/,
    async places(text) {
      const { skill_paths, agent_paths } = vibe.parse(await toml(text));
      return { root: [...skill_paths, ...agent_paths] };
    },
  },
];

/** The places that an agent's settings name; none in other files, and in settings that no agent could read. */
export async function placesInSettings({ path, content }: ArmFile): Promise<NamedPlaces> {
  const settings = SETTINGS_FILES.find(one => one.path.test(path));
  try {
    return (await settings?.places(content)) ?? {};
  } catch {
    return {};
  }
}
