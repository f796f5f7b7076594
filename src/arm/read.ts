import type { ConfigFile } from '../config/file.ts';
import type { Settings } from '../config/settings.ts';
import { Failure } from '../shared/errors.ts';
import { isGlob } from '../shared/glob.ts';
import { PROGRAM } from '../shared/program.ts';
import type { AgentCommand, Arm, ArmSolver, ReferenceRule } from './arm.ts';
import { withFurtherFiles } from './further-files.ts';
import { isLeavingOut, leftOutBy } from './left-out.ts';
import { mcpServersOf } from './mcp-servers.ts';
import { type PromptYaml, parsePromptYaml } from './prompt/prompt-yaml.ts';
import {
  type ArmFile,
  checkTemplate,
  DEFAULT_TEMPLATES,
  type MessageTemplate,
  showsProposals,
} from './prompt/template.ts';
import type { Source } from './source.ts';

/** Files with several messages. */
const MESSAGES = /\.(?:ya?ml|json)$/;

/**
 * Reads an arm: the configuration with its prompt and agent files at one commit.
 * @throws Failure if a file is missing, a variable is unknown or no model is named.
 */
export async function readArm(
  name: Arm['name'],
  source: Source,
  config: ConfigFile,
  settings: Pick<Settings, 'config' | 'model'>,
): Promise<Arm> {
  const configPath = settings.config;
  const prompt = await readPrompt(source, config.prompt, configPath);
  prompt.messages.forEach(checkTemplate);
  if (asksModel(config) && !showsProposals(prompt.messages)) {
    const [first] = prompt.messages;
    throw new Failure('configuration', 'the prompt never shows the proposals', {
      ...(first === undefined ? {} : { file: first.file, line: first.line }),
      hint: 'Add {{proposals}} to the prompt, and {{title}} and {{description}} for the issue.',
    });
  }
  const isReachable = (file: string): boolean => config.solver === 'chat' || !file.startsWith('../');
  const files = await readFiles(source, config.files, configPath, isReachable);
  // Fails early on an unusable file.
  if (config.solver === 'agent') mcpServersOf(files);
  const { sampling } = config;
  return {
    name,
    commit: source.commit,
    label: source.label,
    solver: solverOf(config, settings.model ?? config.model ?? prompt.model ?? null, configPath),
    prompt: prompt.messages,
    order: config.order,
    sampling: {
      ...prompt.sampling,
      ...(sampling.temperature === undefined ? {} : { temperature: sampling.temperature }),
      ...(sampling['top-p'] === undefined ? {} : { topP: sampling['top-p'] }),
      ...(sampling['max-tokens'] === undefined ? {} : { maxTokens: sampling['max-tokens'] }),
      ...(sampling['reasoning-effort'] === undefined ? {} : { reasoningEffort: sampling['reasoning-effort'] }),
    },
    structuredOutput: config['structured-output'] && !prompt.ownFormat,
    extraBody: { ...prompt.extraBody, ...config['extra-body'] },
    files,
  };
}

/** The solver with its settings. */
function solverOf(config: ConfigFile, model: string | null, file: string): ArmSolver {
  const limits = {
    maxTurns: config.agent['max-turns'],
    maxTokens: config.agent['max-tokens'],
    maxCost: config.agent['max-cost'] ?? null,
    maxMinutes: config.agent['max-minutes'],
  };
  const reference = (rule: ReferenceRule): ArmSolver => {
    return { kind: 'reference', name: `reference/${rule}`, model: null, rule };
  };
  switch (config.solver) {
    case 'chat':
      return { kind: 'chat', name: 'chat', model: named(model, file) };
    case 'agent':
      return { kind: 'agent', name: 'agent', model: named(model, file), limits };
    case 'command':
      return { kind: 'command', name: 'command', model, limits, command: readCommand(config.command, file) };
    case 'reference/first':
      return reference('first');
    case 'reference/longest':
      return reference('longest');
    case 'reference/bm25':
      return reference('bm25');
    case 'reference/random':
      return reference('random');
  }
}

function named(model: string | null, file: string): string {
  if (model !== null) return model;
  throw new Failure('configuration', 'no model is named', {
    file,
    hint: `Add a line such as \`model: moonshotai/kimi-k2.6\`, or pass --model. \`${PROGRAM} init\` writes the file if there is none.`,
  });
}

/** The model named in the prompt file; null if there is none. */
export async function promptModel(source: Source, prompt: ConfigFile['prompt']): Promise<string | null> {
  if (typeof prompt !== 'string' || !MESSAGES.test(prompt)) return null;
  const text = await source.read(prompt);
  return text === null ? null : (parsePromptYaml(text, prompt).model ?? null);
}

/** Fixed rules need no prompt. */
const asksModel = ({ solver }: ConfigFile): boolean => !solver.startsWith('reference/');

/** The program of the `command` solver. */
function readCommand(command: ConfigFile['command'], file: string): AgentCommand {
  if (command === undefined) {
    throw new Failure('configuration', 'the command solver needs a command', {
      file,
      hint: 'Name a preset, such as `command: claude-code`, or a program: `command: {run: [my-agent, --quiet]}`.',
    });
  }
  return typeof command === 'string' ? { preset: command, arguments: [], environment: [] } : command;
}

/** For a plain-text prompt, all settings come from the configuration. */
const PLAIN = { model: undefined, sampling: {}, ownFormat: false, extraBody: {} };

async function readPrompt(source: Source, prompt: ConfigFile['prompt'], configPath: string): Promise<PromptYaml> {
  if (prompt === undefined) return { ...PLAIN, messages: DEFAULT_TEMPLATES };
  const read = async (file: string): Promise<string> => {
    const content = await source.read(file);
    if (content !== null) return content;
    const [inside] = await source.files(file);
    if (inside !== undefined) {
      throw new Failure('configuration', `the prompt ${file} is a folder (${source.label})`, {
        file: configPath,
        hint: `Name a file in it, such as ${inside.path}.`,
      });
    }
    throw new Failure('configuration', `the prompt file ${file} does not exist (${source.label})`, {
      file: configPath,
      hint: `${await whereToLook(source, file)} Paths start at the working directory.`,
    });
  };
  if (typeof prompt === 'string' && MESSAGES.test(prompt)) return parsePromptYaml(await read(prompt), prompt);
  const files: [MessageTemplate['role'], string][] =
    typeof prompt === 'string'
      ? [['user', prompt]]
      : [
          ...(prompt.system === undefined
            ? []
            : [['system', prompt.system] satisfies [MessageTemplate['role'], string]]),
          ['user', prompt.user],
        ];
  const messages = files.map(
    async ([role, file]): Promise<MessageTemplate> => ({ role, template: await read(file), file, line: 1 }),
  );
  return { ...PLAIN, messages: await Promise.all(messages) };
}

/** Git separates folders by `/`, and distinguishes capital letters, on every system. */
async function whereToLook(source: Source, place: string): Promise<string> {
  if (place.includes('\\')) return `Write the path with /: ${place.replaceAll('\\', '/')}.`;
  const lower = place.toLowerCase();
  const [other] = await source.files('.', file => file.toLowerCase() === lower);
  return other === undefined
    ? 'Check the path, and that the file is committed and not ignored by git.'
    : `Did you mean ${other.path}? Capital letters matter.`;
}

/** Maximum size of all agent files together. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Agent files without duplicates, in the order of the configuration, and then the files to which they lead. */
async function readFiles(
  source: Source,
  places: readonly string[],
  configPath: string,
  isReachable: (file: string) => boolean,
): Promise<ArmFile[]> {
  const isLeftOut = await leftOutBy(places);
  const files = new Map<string, ArmFile>();
  for (const place of places.filter(one => !isLeavingOut(one))) {
    const found = await source.files(place, file => !isLeftOut(file));
    if (found.length === 0) {
      const moved = 'If it was moved or deleted, update `files:`.';
      if (isGlob(place)) {
        const hint = `Check the pattern. ${moved}`;
        throw new Failure('configuration', `no file matches ${place} (${source.label})`, { file: configPath, hint });
      }
      throw new Failure('configuration', `the agent file ${place} does not exist (${source.label})`, {
        file: configPath,
        hint: `${await whereToLook(source, place)} ${moved}`,
      });
    }
    for (const file of found) if (!files.has(file.path) && !isLeftOut(file.path)) files.set(file.path, file);
  }
  const all = await withFurtherFiles(source, [...files.values()], file => isReachable(file) && !isLeftOut(file));
  if (all.reduce((bytes, { content }) => bytes + content.length, 0) > MAX_BYTES) {
    throw new Failure('configuration', 'the agent files are larger than 64 MiB', {
      file: configPath,
      hint: 'Name fewer files under `files:`; no model reads that much.',
    });
  }
  return all;
}
