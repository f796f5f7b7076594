import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { taskFile, taskLine } from '../../dataset/own-task.ts';
import type { Task } from '../../dataset/task.ts';
import { type FairTasks, fairTasks } from '../../mining/fair-tasks.ts';
import type { Mined, MiningResult } from '../../mining/mine.ts';
import { PAGE, readMined, writeMined, writePage } from '../../mining/mined-folder.ts';
import { oneLine } from '../../report/untrusted.ts';
import { EXIT, errorMessage, Failure } from '../../shared/errors.ts';
import { count, percent } from '../../shared/format.ts';
import { fetchFor } from '../../shared/network.ts';
import { PROGRAM } from '../../shared/program.ts';
import { shellWord } from '../../shared/shell.ts';
import type { World } from '../../shared/world.ts';
import { writeNew } from '../../shared/write-new.ts';

interface MineSettings {
  readonly repository: string;
  readonly out: string;
  readonly 'max-tasks': number;
  readonly 'max-requests': number;
  readonly json: boolean;
}

/** Finds task candidates in a repository's decisions, and writes a page to choose from. */
export async function mineTasksCommand(settings: MineSettings, world: World): Promise<number> {
  const { repository, out, json } = settings;
  const earlier = await readMined(world.directory, out);
  if (earlier !== null && earlier.repository.toLowerCase() !== repository.toLowerCase()) {
    throw new Failure('configuration', `already contains tasks from ${earlier.repository}`, {
      file: out,
      hint: 'Remove this folder, or choose another with --out.',
    });
  }
  const token = await findToken(world);
  const { mine } = await import('../../mining/mine.ts');
  const { githubReader } = await import('../../mining/github-reader.ts');
  const start: Mined = earlier ?? { repository, page: '', tasks: [], read: [], leftOut: [] };
  const reader = githubReader({
    ...{ repository, token, signal: world.signal, maxRequests: settings['max-requests'] },
    apiUrl: world.env.GITHUB_API_URL ?? 'https://api.github.com',
    fetch: await fetchFor(world.env),
  });
  let latest = start;
  const result = await mine(start, reader, {
    maxTasks: settings['max-tasks'],
    onProgress: mined => {
      latest = mined;
      world.tell(`${count(mined.read.length, 'issue')} read, ${count(mined.tasks.length, 'candidate')}\n`);
    },
  }).catch(async (error: unknown) => {
    if (latest !== start) await writeMined(world.directory, out, latest);
    throw error;
  });
  const { stopped, ...mined } = result;
  await writeMined(world.directory, out, mined);
  if (mined.tasks.length === 0 && (stopped === null || stopped.wanted)) throw nothingFound(result);
  const fair = fairTasks(mined.tasks);
  const file = path.posix.join(out, PAGE);
  const { reviewPage } = await import('../../mining/review-page.tsx');
  const command = `${PROGRAM} tasks keep --mined ${shellWord(out)}`;
  const { page } = mined;
  await writePage(world.directory, out, reviewPage({ repository, page, tasks: fair.kept, command }));
  if (json) world.print(`${JSON.stringify(summary(result, fair, file))}\n`);
  else world.print(described(result, fair, file));
  return stopped === null || stopped.wanted ? EXIT.passed : EXIT.error;
}

/** @throws Failure if there is no token */
async function findToken({ env }: World): Promise<string> {
  const given = env.GH_TOKEN || env.GITHUB_TOKEN;
  if (given) return given;
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token'], { env: { ...env }, timeout: 10_000 });
    if (stdout.trim() !== '') return stdout.trim();
  } catch {
    // Not installed or not signed in.
  }
  throw new Failure('no-key', 'there is no token for GitHub', {
    hint: 'Sign in with `gh auth login`, or set GITHUB_TOKEN. For a public repository it needs no permissions.',
  });
}

function nothingFound({ repository, read, leftOut, stopped }: MiningResult): Failure {
  const reasons = leftOut.length === 0 ? '' : ` Left out: ${reasonsOf(leftOut)}.`;
  const more = stopped === null ? '' : 'Raise --max-requests and run it again; it continues where it stopped. ';
  return new Failure(
    'configuration',
    `no task was found in ${count(read.length, 'closed issue')} of ${repository}.${reasons}`,
    {
      hint: `${more}A task needs an issue with competing pull requests or proposals in comments, one of which was merged. Write one by hand with \`swelancer-gate tasks new\`.`,
    },
  );
}

/** `2 because the issue has no text, 1 because …`, most frequent first. */
function reasonsOf(leftOut: Mined['leftOut']): string {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, times]) => `${times} because ${reason}`)
    .join(', ');
}

const RULES: Readonly<Record<string, string>> = {
  'reference/first': 'always first',
  'reference/longest': 'always longest',
  'reference/bm25': 'BM25',
};

function described({ read, tasks, leftOut, stopped }: MiningResult, fair: FairTasks, file: string): string {
  const lines = [
    `Issues      ${read.length} read, ${tasks.length} with a decision`,
    ...(leftOut.length === 0 ? [] : [`Left out    ${reasonsOf(leftOut)}`]),
    ...(fair.dropped.length === 0
      ? []
      : [`Dropped     ${fair.dropped.length} that would lift a simple rule above guessing: ${droppedBy(fair)}`]),
    `Tasks       ${fair.kept.length}`,
    ...(fair.kept.length === 0 ? [] : [`Rules       ${floorsOf(fair)}`]),
    ...(stopped === null ? [] : [`Stopped     ${oneLine(stopped.reason)}. ${continueWords(stopped)}`]),
    '',
    `Open ${file} and keep or drop each task. It ends with the command that saves them.`,
  ];
  return `${lines.join('\n')}\n`;
}

const continueWords = ({ wanted }: NonNullable<MiningResult['stopped']>): string =>
  wanted ? 'Raise the limit to continue.' : 'Run it again to continue.';

function droppedBy({ dropped }: FairTasks): string {
  return dropped.map(({ task, rule }) => `${task.id} (${RULES[`reference/${rule}`]})`).join(', ');
}

function floorsOf({ chance, floors }: FairTasks): string {
  const rules = floors.map(({ solver, accuracy }) => `${RULES[solver] ?? solver} ${percent(accuracy)}`);
  return [`guessing ${percent(chance)}`, ...rules].join(' · ');
}

function summary({ repository, read, leftOut, stopped }: MiningResult, fair: FairTasks, page: string): unknown {
  return {
    repository,
    read: read.length,
    tasks: fair.kept.map(({ id, title }) => ({ id, title: oneLine(title) })),
    dropped: fair.dropped.map(({ task, rule }) => ({ id: task.id, rule })),
    leftOut,
    chance: fair.chance,
    floors: fair.floors,
    stopped: stopped?.reason ?? null,
    page,
  };
}

interface KeepSettings {
  readonly ids?: readonly string[] | undefined;
  readonly list?: string | undefined;
  readonly mined: string;
  readonly folder: string;
  readonly json: boolean;
}

/** Saves kept candidates as files of a task folder. Existing files are not changed. */
export async function keepTasksCommand(settings: KeepSettings, world: World): Promise<number> {
  const { mined: shown, folder, json } = settings;
  const mined = await readMined(world.directory, shown);
  if (mined === null) {
    throw new Failure('configuration', 'there are no candidates', {
      file: shown,
      hint: 'Find some with `swelancer-gate tasks mine OWNER/NAME`, or name their folder with --mined.',
    });
  }
  const ids = [...new Set([...(settings.ids ?? []), ...(await listed(settings.list, world))])];
  if (ids.length === 0) {
    throw new Failure('configuration', 'no task is named', {
      hint: `Copy the command of the page ${path.posix.join(shown, PAGE)}, or give its list with --list kept.txt.`,
    });
  }
  const tasks = ids.map(id => mined.tasks.find(task => task.id === id) ?? unknownTask(id, shown));
  const written: string[] = [];
  const kept: string[] = [];
  for (const task of tasks) {
    const { file, text } = await fileOf(task, folder);
    ((await writeNew(path.resolve(world.directory, file), text)) ? written : kept).push(file);
  }
  const next = `Check them: ${PROGRAM} tasks ${folder}`;
  if (json) world.print(`${JSON.stringify({ written, kept, next })}\n`);
  else {
    const lines = [...written.map(file => `Wrote  ${file}`), ...kept.map(file => `Kept   ${file}`), '', next];
    world.print(`${lines.join('\n')}\n`);
  }
  return EXIT.passed;
}

async function listed(list: string | undefined, { directory }: World): Promise<readonly string[]> {
  if (list === undefined) return [];
  const text = await readFile(path.resolve(directory, list), 'utf8').catch((cause: unknown) => {
    const reason = errorMessage(cause);
    throw new Failure('configuration', `cannot be read: ${reason}`, { file: list, hint: 'Check the path.', cause });
  });
  return text.split(/\s+/).filter(id => id !== '');
}

function unknownTask(id: string, file: string): never {
  throw new Failure('configuration', `there is no candidate ${oneLine(id, 100)}`, {
    file,
    hint: 'Use the ids from the page that `tasks mine` wrote.',
  });
}

/** Markdown if it can express the task exactly, otherwise a line of JSON. */
async function fileOf(task: Task, folder: string): Promise<{ readonly file: string; readonly text: string }> {
  const markdown = path.posix.join(folder, `${task.id}.md`);
  try {
    return { file: markdown, text: await taskFile(task, markdown) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { file: path.posix.join(folder, `${task.id}.jsonl`), text: `${taskLine(task)}\n` };
  }
}
