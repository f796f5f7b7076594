import { lstat, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Git, openGit } from '../../arm/git.ts';
import { DEFAULT_PROMPT } from '../../arm/prompt/template.ts';
import { EXIT, errorMessage, exitCodeOf, explain, Failure } from '../../shared/errors.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import { PROGRAM } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';
import { chooseEndpoint, chooseModel, chooseNightly, chooseWatched, type InitOptions } from '../init/choices.ts';
import { configurationText, EXAMPLE_TASK, IGNORE_FILE, IGNORED, matrix, TASKS } from '../init/configuration.ts';
import { findFiles } from '../init/find.ts';
import { type FirstFill, firstFill } from '../init/first-fill.ts';
import { nextSteps } from '../init/next-steps.ts';
import type { SignIn } from '../init/sign-in.ts';
import { actionSource } from '../init/source.ts';
import { endpointIn, type WorkflowKind, type WorkflowPlace, workflowPath, workflowText } from '../init/workflow.ts';
import { verifyCommand } from './verify.ts';

const CONFIG = 'swelancer-gate.yml';
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
  const { yes, json, nightly, shards, dashboard, forks, 'forks-by': forksBy, accept, tasks, ...options } = settings;
  const git = await openGit(world);
  const folder = git.folder;
  const branch = await defaultBranch(git);
  const inFolder = (file: string): string => path.join(world.directory, file);
  const fileOf = (kind: WorkflowKind): string => path.posix.relative(folder, workflowPath(kind, folder));
  const isThere = async (kind: WorkflowKind): Promise<boolean> => exists(inFolder(fileOf(kind)));
  const isNewConfig = !(await exists(inFolder(CONFIG)));
  const kept = (await isThere('gate')) ? await readFile(inFolder(fileOf('gate')), 'utf8') : null;

  const prompter = { ask: yes || json ? null : world.ask, tell: world.tell };
  const say = json ? () => {} : world.print;
  const texts = new Map<string, string>();

  const known = kept === null ? null : endpointIn(kept);
  const chosen = known === null || isNewConfig ? await chooseEndpoint(options, world.env, prompter) : null;
  const endpoint = known ?? chosen ?? { baseUrl: '', secret: null, signIn: null };
  const model = isNewConfig && chosen !== null ? await chooseModel(options, chosen.provider, prompter) : null;
  const watched =
    model === null
      ? null
      : await chooseWatched(options, await findFiles(world.directory, await git.workTreeFiles()), prompter);
  const wantsNightly = nightly || dashboard || shards !== undefined;
  const asksNightly = wantsNightly || (kept === null && isNewConfig);
  const models = asksNightly ? await chooseNightly({ ...options, nightly: wantsNightly }, model, prompter) : null;

  const wanted: Readonly<Record<WorkflowKind, boolean>> = {
    gate: true,
    nightly: models !== null,
    dashboard,
    forks: forks || forksBy !== undefined,
    accept,
  };
  if (endpoint.signIn !== null) refuseWithout(endpoint.signIn, wanted);
  const action = await actionSource(world);
  const hasNightly = wanted.nightly || (await isThere('nightly'));
  const place: WorkflowPlace = {
    ...endpoint,
    ...{ branch, folder, action, nightly: hasNightly, shards: shards ?? 1 },
    forksBy: forksBy ?? 'pull_request_target',
  };
  const kinds = WORKFLOW_KINDS.filter(kind => wanted[kind]);
  for (const kind of kinds) {
    if (await isThere(kind)) continue;
    texts.set(fileOf(kind), await workflowText(kind, place));
  }
  if (model !== null && watched !== null && chosen !== null) {
    const { reportsCost } = chosen.provider;
    const command = chosen.signIn?.command ?? null;
    texts.set(CONFIG, configurationText({ model, ...watched, models, tasks, command, reportsCost }));
    texts.set(watched.prompt, DEFAULT_PROMPT);
  }

  const newTasks = tasks && !(await exists(inFolder(TASKS)));
  if (newTasks) texts.set(`${TASKS}example.md`, EXAMPLE_TASK);
  if (isNewConfig) texts.set(IGNORE_FILE, IGNORED);

  const written: string[] = [];
  for (const [file, text] of texts) if (await writeNew(inFolder(file), file, text)) written.push(file);
  const files = [...new Set([...kinds.map(fileOf), CONFIG, ...texts.keys()])];
  for (const file of files) {
    say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
  }
  const unused = Object.keys(options).filter(
    name => !isNewConfig && !(chosen !== null && ENDPOINT.includes(name)) && !(name === 'models' && models !== null),
  );
  if (unused.length > 0) {
    world.tell(
      `${unused.map(name => `--${name}`).join(', ')} had no effect, because the files with these settings already exist.\n`,
    );
  }

  const exitCode = await verified({ ...world, print: say });
  const workflows = kinds.filter(kind => written.includes(fileOf(kind)));
  const steps = nextSteps({
    branch,
    written,
    secret: endpoint.secret,
    signIn: endpoint.signIn,
    workflows: workflows.length === 0 ? ['gate'] : workflows,
    fill: exitCode === EXIT.passed ? await estimated(world) : null,
    toAdd: isNewConfig
      ? []
      : [
          ...(models === null ? [] : matrix(models).trim().replace(/^# /gm, '').split('\n').slice(-1)),
          ...(tasks ? [`suite: [gate, ${TASKS}]`] : []),
        ],
    example: newTasks ? `${TASKS}example.md` : null,
    weekly: workflows.includes('nightly') && kept !== null && /^ {2}schedule:/m.test(kept),
  });
  if (json) {
    const unchanged = files.filter(file => !written.includes(file));
    world.print(`${JSON.stringify({ written, kept: unchanged, verified: exitCode === EXIT.passed, next: steps })}\n`);
  }
  say(`\nNext\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
  return exitCode;
}

const WORKFLOW_KINDS = ['gate', 'nightly', 'dashboard', 'forks', 'accept'] as const satisfies readonly WorkflowKind[];

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
    return await firstFill(CONFIG, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}

/** Writes a file unless it exists; false if it does. */
async function writeNew(place: string, file: string, text: string): Promise<boolean> {
  if (await exists(place)) return false;
  try {
    makeFolder(path.dirname(place));
    await writeFile(place, text, { flag: 'wx' });
    return true;
  } catch (error) {
    throw new Failure('configuration', `cannot be written: ${errorMessage(error)}`, {
      file,
      hint: 'Choose a writable folder. Existing files were not changed.',
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
    return await verifyCommand({ config: CONFIG, json: false }, world);
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
