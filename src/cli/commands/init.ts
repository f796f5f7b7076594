import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Git, openGit } from '../../arm/git.ts';
import { DEFAULT_PROMPT } from '../../arm/prompt/template.ts';
import { CONFIG_FILE } from '../../config/settings.ts';
import { EXIT, errorMessage, exitCodeOf, explain, Failure } from '../../shared/errors.ts';
import { PROGRAM } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';
import { writeNew } from '../../shared/write-new.ts';
import { chooseEndpoint, chooseModel, chooseNightly, chooseWatched, type InitOptions } from '../init/choices.ts';
import {
  configurationText,
  EXAMPLE_TASK,
  type FirstConfiguration,
  IGNORE_FILE,
  IGNORED,
  linesToChange,
  TASKS,
} from '../init/configuration.ts';
import { findFiles } from '../init/find.ts';
import { type FirstFill, firstFill } from '../init/first-fill.ts';
import { nextSteps } from '../init/next-steps.ts';
import type { SignIn } from '../init/sign-in.ts';
import { actionSource } from '../init/source.ts';
import {
  type EndpointChoice,
  endpointIn,
  type WorkflowKind,
  type WorkflowPlace,
  workflowPath,
  workflowText,
} from '../init/workflow.ts';
import { verifyCommand } from './verify.ts';

/** Settings of all workflows that call the model. */
const ENDPOINT = ['provider', 'base-url', 'secret'];

interface InitSettings extends InitOptions {
  readonly nightly: boolean;
  readonly shards?: number | undefined;
  readonly dashboard: boolean;
  readonly forks: boolean;
  readonly 'forks-by'?: WorkflowPlace['forksBy'] | undefined;
  readonly accept: boolean;
  readonly tasks: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

/** Writes missing workflows, configuration and prompt, and checks them. Existing files are kept. */
export async function initCommand(settings: InitSettings, world: World): Promise<number> {
  const { json, shards, tasks } = settings;
  const git = await openGit(world);
  const { folder } = git;
  const fileOf = (kind: WorkflowKind): string => path.posix.relative(folder, workflowPath(kind, folder));
  const existing = await findExisting(world.directory, fileOf);
  const choices = await choose(settings, existing, git, world);
  const { endpoint, first, models } = choices;
  const kinds = wantedWorkflows(settings, choices);
  const place: WorkflowPlace = {
    ...endpoint,
    folder,
    branch: await defaultBranch(git),
    action: await actionSource(world),
    nightly: kinds.includes('nightly') || existing.hasNightly,
    shards: shards ?? 1,
    forksBy: settings['forks-by'] ?? 'pull_request_target',
  };
  const texts = new Map<string, string>();
  for (const kind of kinds) texts.set(fileOf(kind), await workflowText(kind, place));
  if (first !== null) {
    texts.set(CONFIG_FILE, configurationText({ ...first, models, tasks }));
    texts.set(first.prompt, DEFAULT_PROMPT);
  }
  const example = tasks && !existing.hasTasks ? `${TASKS}example.md` : null;
  if (example !== null) texts.set(example, EXAMPLE_TASK);
  if (existing.config === null) texts.set(IGNORE_FILE, IGNORED);

  const written: string[] = [];
  for (const [file, text] of texts) {
    if (await writeOwn(world.directory, file, text)) written.push(file);
  }
  const say = json ? () => {} : world.print;
  const files = [...new Set([...kinds.map(fileOf), CONFIG_FILE, ...texts.keys()])];
  for (const file of files) say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
  tellUnused(settings, existing, choices, world);

  const exitCode = await verified({ ...world, print: say });
  const workflows = kinds.filter(kind => written.includes(fileOf(kind)));
  const isAsked = settings.models !== undefined;
  const isWeekly = workflows.includes('nightly') && /^ {2}schedule:/m.test(existing.gateWorkflow ?? '');
  const steps = nextSteps({
    branch: place.branch,
    written,
    secret: endpoint.secret,
    signIn: endpoint.signIn,
    workflows: workflows.length === 0 ? ['gate'] : workflows,
    fill: exitCode === EXIT.passed ? await estimated(world) : null,
    toChange: existing.config === null ? [] : linesToChange(existing.config, { models, isAsked, tasks }),
    config: CONFIG_FILE,
    example,
    weekly: isWeekly ? fileOf('gate') : null,
  });
  if (json) {
    const kept = files.filter(file => !written.includes(file));
    world.print(`${JSON.stringify({ written, kept, verified: exitCode === EXIT.passed, next: steps })}\n`);
  }
  say(`\nNext\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
  return exitCode;
}

/** What an earlier `init` or a person has written. */
interface Existing {
  /** Text of the configuration; null if there is none. */
  readonly config: string | null;
  /** Text of the gate's workflow; null if there is none. */
  readonly gateWorkflow: string | null;
  readonly hasNightly: boolean;
  readonly hasForks: boolean;
  readonly hasTasks: boolean;
}

async function findExisting(directory: string, fileOf: (kind: WorkflowKind) => string): Promise<Existing> {
  const isThere = (file: string): Promise<boolean> => exists(path.join(directory, file));
  const gate = fileOf('gate');
  const textOf = (file: string): Promise<string> => readFile(path.join(directory, file), 'utf8');
  return {
    // One that cannot be read is reported when it is verified.
    config: (await isThere(CONFIG_FILE)) ? await textOf(CONFIG_FILE).catch(() => '') : null,
    gateWorkflow: (await isThere(gate)) ? await textOf(gate) : null,
    hasNightly: await isThere(fileOf('nightly')),
    hasForks: await isThere(fileOf('forks')),
    hasTasks: await isThere(TASKS),
  };
}

interface Choices {
  readonly endpoint: EndpointChoice;
  /** Whether the endpoint was chosen now, not taken from the gate's workflow. */
  readonly isNewEndpoint: boolean;
  /** For the first configuration; null if there is one already. */
  readonly first: Omit<FirstConfiguration, 'models' | 'tasks'> | null;
  /** Models to compare every night; null without nightly runs. */
  readonly models: readonly string[] | null;
}

/** Asks for what no flag and no existing file says. */
async function choose(
  settings: InitSettings,
  { config, gateWorkflow }: Existing,
  git: Git,
  world: World,
): Promise<Choices> {
  const options = optionsOf(settings);
  const prompter = { ask: settings.yes || settings.json ? null : world.ask, tell: world.tell };
  const isNewConfig = config === null;
  const known = gateWorkflow === null ? null : endpointIn(gateWorkflow);
  const chosen = known === null || isNewConfig ? await chooseEndpoint(options, world.env, prompter) : null;
  const model = isNewConfig && chosen !== null ? await chooseModel(options, chosen.provider, prompter) : null;
  const watched =
    model === null
      ? null
      : await chooseWatched(
          options,
          await findFiles(world.directory, await git.workTreeFiles(), chosen?.signIn?.command),
          prompter,
        );
  const nightly = settings.nightly || settings.dashboard || settings.shards !== undefined;
  const asksNightly = nightly || (gateWorkflow === null && isNewConfig);
  return {
    endpoint: known ?? chosen ?? { baseUrl: '', secret: null, signIn: null },
    isNewEndpoint: chosen !== null,
    first:
      chosen === null || model === null || watched === null
        ? null
        : { model, ...watched, command: chosen.signIn?.command ?? null, reportsCost: chosen.provider.reportsCost },
    models: asksNightly ? await chooseNightly({ ...options, nightly }, model, prompter) : null,
  };
}

/** The settings that are choices. */
function optionsOf(settings: InitSettings): InitOptions {
  const { yes, json, nightly, shards, dashboard, forks, 'forks-by': forksBy, accept, tasks, ...options } = settings;
  return options;
}

/** Says which settings are for files that were kept. */
function tellUnused(settings: InitSettings, existing: Existing, choices: Choices, { tell }: World): void {
  const isUsed = (name: string): boolean =>
    existing.config === null ||
    (choices.isNewEndpoint && ENDPOINT.includes(name)) ||
    (name === 'models' && choices.models !== null);
  const unused = [
    ...Object.keys(optionsOf(settings)).filter(name => !isUsed(name)),
    ...(settings.shards !== undefined && existing.hasNightly ? ['shards'] : []),
    ...(settings['forks-by'] !== undefined && existing.hasForks ? ['forks-by'] : []),
  ];
  if (unused.length === 0) return;
  const names = unused.map(name => `--${name}`).join(', ');
  tell(`${names} had no effect, because the files with these settings already exist.\n`);
}

const WORKFLOW_KINDS = ['gate', 'nightly', 'dashboard', 'forks', 'accept'] as const satisfies readonly WorkflowKind[];

/** @throws Failure if one of them would be unsafe or useless with the provider. */
function wantedWorkflows(settings: InitSettings, { endpoint, models }: Choices): readonly WorkflowKind[] {
  const wanted: Readonly<Record<WorkflowKind, boolean>> = {
    gate: true,
    nightly: models !== null,
    dashboard: settings.dashboard,
    forks: settings.forks || settings['forks-by'] !== undefined,
    accept: settings.accept,
  };
  if (endpoint.signIn !== null) refuseWithout(endpoint.signIn, wanted);
  return WORKFLOW_KINDS.filter(kind => wanted[kind]);
}

/** @throws Failure if a workflow would get no token, or would expose one with more permissions than calling a model. */
function refuseWithout({ variables }: SignIn, wanted: Readonly<Record<WorkflowKind, boolean>>): void {
  if (wanted.forks) {
    throw new Failure(
      'configuration',
      'pull requests from forks get no identity token, so they need a key of their own',
      {
        hint: 'Leave out --forks, or choose a provider with a key.',
      },
    );
  }
  if (wanted.nightly && Object.values(variables).includes('github.token')) {
    throw new Failure(
      'configuration',
      "a nightly run's token can write to the repository, and the agent would get it",
      {
        hint: 'Leave out --nightly, --shards and --dashboard with this provider.',
      },
    );
  }
}

/** Estimate of the first run; null if the configuration needs something unavailable. */
async function estimated(world: World): Promise<FirstFill | null> {
  try {
    return await firstFill(CONFIG_FILE, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}

/** False if the file exists. */
async function writeOwn(directory: string, file: string, text: string): Promise<boolean> {
  try {
    return await writeNew(path.join(directory, file), text);
  } catch (error) {
    throw new Failure('configuration', `cannot be written: ${errorMessage(error)}`, {
      file,
      hint: 'Make the folder writable or free some space, then run it again. Existing files were not changed.',
      cause: error,
    });
  }
}

async function exists(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch {
    return false;
  }
}

/** Checks the current files. */
async function verified(world: World): Promise<number> {
  try {
    return await verifyCommand({ config: CONFIG_FILE, json: false }, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell(`Not ready yet: ${explain(error)}\nCheck again with: ${PROGRAM} verify\n`);
    return exitCodeOf(error);
  }
}

/** The target branch of pull requests, as known to this clone. */
async function defaultBranch(git: Git): Promise<string> {
  const remote = await git.defaultBranch();
  if (remote !== null) return remote.slice(remote.indexOf('/') + 1);
  for (const name of ['main', 'master']) if ((await git.resolve(`refs/heads/${name}`)) !== null) return name;
  return (await git.branch()) ?? 'main';
}
