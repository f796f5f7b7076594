import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CallFailure } from '../../model/failure.ts';
import { errorCode, errorMessage, Failure, failureBehind } from '../../shared/errors.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import { confine, signalOf } from '../sandbox/bubblewrap.ts';
import type { Destination } from '../sandbox/destination.ts';
import { type Home, openHome } from '../sandbox/home.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { readOutput } from './output.ts';
import { type Ended, runProgram } from './program.ts';
import { fill, type Recipe } from './recipe.ts';
import { isStuck } from './stuck.ts';

const VERSION_TIMEOUT_MS = 30_000;

/** Settings of an agent's program, for any task. */
export interface AgentProgram {
  readonly recipe: Recipe;
  readonly environment: Readonly<Record<string, string>>;
  /** Files in its home, by path, with the placeholder `{directory}`. */
  readonly files: Readonly<Record<string, string>>;
  readonly sandbox: Sandbox;
  /** Destinations that it may reach from the sandbox. */
  readonly destinations: readonly Destination[];
  /** Further programs on PATH that it may start. */
  readonly programs: readonly string[];
}

interface AgentRun extends AgentProgram {
  readonly baseUrl: string;
  readonly task: string;
  readonly directory: string;
}

/** @throws CallFailure if the program cannot be started. */
export async function runAgent(
  { recipe, environment, files, sandbox, destinations, programs, baseUrl, task, directory }: AgentRun,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Ended> {
  return inPrivate(async (folder, home) => {
    // Outside the workspace, so that an agent does not find the task in the code.
    const file = path.join(folder, 'task.md');
    await writeFile(file, task);
    const values = { task, 'task-file': file, directory, 'base-url': baseUrl };
    for (const [name, content] of Object.entries(files)) {
      const place = path.join(home.HOME, name);
      makeFolder(path.dirname(place));
      await writeFile(place, fill(content, { directory }) ?? '', { mode: 0o600 });
    }
    try {
      return await runConfined(
        { sandbox, destinations, programs },
        folder,
        {
          program: recipe.program,
          arguments: recipe.arguments.map(word => fill(word, values) ?? ''),
          directory,
          environment: { ...home, ...environment, ...ownGit(directory), SWELANCER_TASK_FILE: file },
          input: task,
          mark: folder,
          timeoutMs,
          // An agent with a limit on its turns ends by itself, and then reports its cost.
          ...(recipe.limitsTurns ? {} : { isStuck: printed => isStuck(readOutput(recipe.output, printed).steps) }),
        },
        signal,
      );
    } catch (cause) {
      throw notStarted(recipe, cause);
    }
  });
}

/** Runs a program in its sandbox, if there is one. */
async function runConfined(
  { sandbox, destinations, programs }: Pick<AgentProgram, 'sandbox' | 'destinations' | 'programs'>,
  folder: string,
  program: Parameters<typeof runProgram>[0],
  signal: AbortSignal,
): Promise<Ended> {
  if (sandbox.kind === 'none') return runProgram(program, signal);
  const { close, ...confined } = await confine(sandbox.program, {
    ...program,
    isReadOnly: false,
    folder,
    destinations,
    programs,
  });
  try {
    const ended = await runProgram({ ...program, ...confined }, signal);
    const by = signalOf(ended.code);
    return by === null ? ended : { ...ended, code: null, signal: by };
  } finally {
    await close();
  }
}

/** Confines git to the workspace, excluding repositories above it and bare ones made up by files of the arm. */
function ownGit(directory: string): Record<string, string> {
  return {
    GIT_CEILING_DIRECTORIES: path.dirname(directory),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.bareRepository',
    GIT_CONFIG_VALUE_0: 'explicit',
  };
}

function notStarted({ program, install }: Recipe, cause: unknown): CallFailure {
  const code = errorCode(cause);
  const why = code === 'E2BIG' ? 'the task is too long for an argument' : (code ?? String(cause));
  const isMissing = code === 'ENOENT' || code === 'EACCES';
  return new CallFailure(code === 'E2BIG' ? 'context-too-long' : 'crashed', `${program} could not be started: ${why}`, {
    requests: 0,
    fatal: isMissing,
    hint: (isMissing ? undefined : failureBehind(cause)?.hint) ?? install,
    cause,
  });
}

/**
 * The program's version; null if unknown. A program in the workspace (`./agent.sh`) is a file of the arm and identified
 * by that.
 * @throws Failure if there is no such program.
 */
export async function askVersion({ recipe, environment, ...confinement }: AgentProgram): Promise<string | null> {
  const { program } = recipe;
  if (program.includes('/') && !path.isAbsolute(program)) return null;
  return inPrivate(async (folder, home) => {
    try {
      const asked = { program, arguments: ['--version'], directory: folder, input: '', mark: folder };
      const run = { ...asked, environment: { ...home, ...environment }, timeoutMs: VERSION_TIMEOUT_MS };
      const { code, stdout, stderr } = await runConfined(confinement, folder, run, new AbortController().signal);
      // pi prints it as an error.
      const [line = ''] = (stdout.trim() || stderr.trim()).split('\n');
      return code === 0 && line !== '' ? line.slice(0, 200) : null;
    } catch (cause) {
      throw new Failure(
        'configuration',
        `the agent's program ${program} cannot be started (${errorCode(cause) ?? errorMessage(cause)})`,
        {
          hint: recipe.install,
          cause,
        },
      );
    }
  });
}

/** Runs `work` with an exclusive home folder and its variables, and removes the folder afterwards. */
async function inPrivate<T>(use: (folder: string, home: Home['variables']) => Promise<T>): Promise<T> {
  const { folder, variables, remove } = await openHome();
  try {
    return await use(folder, variables);
  } finally {
    await remove();
  }
}
