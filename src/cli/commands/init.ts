import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Git, openGit } from '../../arm/git.ts';
import { DEFAULT_PROMPT } from '../../arm/prompt/template.ts';
import { EXIT, exitCodeOf, explain, Failure } from '../../shared/errors.ts';
import { PROGRAM } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';
import { chooseEndpoint, chooseModel, chooseWatched, type Said } from '../init/choices.ts';
import { configurationText } from '../init/configuration.ts';
import { findFiles } from '../init/find.ts';
import { workflowPath, workflowText } from '../init/workflow.ts';
import { verifyCommand } from './verify.ts';

const CONFIG = 'swelancer-gate.yml';
/** What goes into the workflow too. */
const ENDPOINT = ['provider', 'base-url'];

interface InitSettings extends Said {
  readonly yes: boolean;
  readonly json: boolean;
}

/** Writes a workflow, a configuration and a prompt where there are none, and checks the whole. What is there is kept. */
export async function initCommand({ yes, json, ...said }: InitSettings, world: World): Promise<number> {
  const git = await openGit(world);
  const folder = await git.folder();
  const branch = await defaultBranch(git);
  const workflow = path.posix.relative(folder, workflowPath(folder));
  const inFolder = (file: string): string => path.join(world.directory, file);
  const isNew = { workflow: !(await exists(inFolder(workflow))), config: !(await exists(inFolder(CONFIG))) };

  const person = { ask: yes || json ? null : world.ask, tell: world.tell };
  const say = json ? () => {} : world.print;
  const texts = new Map<string, string>();
  if (isNew.workflow || isNew.config) {
    const { provider, baseUrl } = await chooseEndpoint(said, world.env, person);
    if (isNew.workflow) {
      texts.set(workflow, await workflowText({ branch, baseUrl, keyName: provider.keyName, folder }));
    }
    if (isNew.config) {
      const model = await chooseModel(said, provider, person);
      const found = await findFiles(world.directory, await git.workTreeFiles());
      const watched = await chooseWatched(said, found, person);
      texts.set(CONFIG, configurationText({ model, ...watched, reportsCost: provider.reportsCost }));
      texts.set(watched.prompt, DEFAULT_PROMPT);
    }
  }

  const written: string[] = [];
  for (const [file, text] of texts) if (await writeNew(inFolder(file), file, text)) written.push(file);
  const files = [...new Set([workflow, CONFIG, ...texts.keys()])];
  for (const file of files) {
    say(`${written.includes(file) ? 'Wrote' : 'Kept '}  ${file}\n`);
  }
  const unused = Object.keys(said).filter(name => !isNew.config && !(isNew.workflow && ENDPOINT.includes(name)));
  if (unused.length > 0) {
    world.tell(`${unused.map(name => `--${name}`).join(', ')} changed nothing: the files that say it were there.\n`);
  }

  const exitCode = await verified({ ...world, print: say });
  const commit = `git add ${written.join(' ')} && git commit -m "Gate changes to prompts"`;
  const steps = [
    `Give the key: gh secret set ${await secretIn(inFolder(workflow))}`,
    ...(written.length === 0 ? [] : [`Commit: ${commit}`]),
    `Push to ${branch}: that run measures what pull requests are compared with.`,
    'Open a pull request that changes the prompt or a watched file.',
  ];
  if (json) {
    const kept = files.filter(file => !written.includes(file));
    world.print(`${JSON.stringify({ written, kept, verified: exitCode === EXIT.passed, next: steps })}\n`);
  }
  say(`\nNext\n${steps.map((step, place) => `${place + 1}. ${step}\n`).join('')}`);
  return exitCode;
}

/** Writes a file that is not there yet; false when it is. */
async function writeNew(place: string, file: string, text: string): Promise<boolean> {
  if (await exists(place)) return false;
  try {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text, { flag: 'wx' });
    return true;
  } catch (error) {
    throw new Failure('configuration', `cannot be written: ${error instanceof Error ? error.message : error}`, {
      file,
      hint: 'Run it where you may write. What was there is untouched.',
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

/** Checks what stands there now; what is wrong is told, and the way on all the same. */
async function verified(world: World): Promise<number> {
  try {
    return await verifyCommand({ config: CONFIG, json: false }, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell(`Not in order yet: ${explain(error)}\nLook again with: ${PROGRAM} verify\n`);
    return exitCodeOf(error);
  }
}

/** The secret that a workflow takes the key from. */
async function secretIn(workflow: string): Promise<string> {
  return /api-key:.*secrets\.(\w+)/.exec(await readFile(workflow, 'utf8'))?.[1] ?? 'OPENAI_API_KEY';
}

/** The branch that pull requests go to, as far as this clone knows. */
async function defaultBranch(git: Git): Promise<string> {
  const remote = await git.defaultBranch();
  if (remote !== null) return remote.slice(remote.indexOf('/') + 1);
  for (const name of ['main', 'master']) if ((await git.resolve(`refs/heads/${name}`)) !== null) return name;
  return (await git.branch()) ?? 'main';
}
