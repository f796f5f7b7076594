import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { Failure } from '../../shared/errors.ts';

const execute = promisify(execFile);

/** The first that takes settings from the environment: in arguments, everybody could read a password in an address. */
const OLDEST = [2, 31] as const;

export interface Call {
  /** The repository; for `init` and `ls-remote` there is none. */
  readonly directory?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal: AbortSignal;
}

/** Runs git's own command, and gives what it prints. */
export type RunGit = (parts: readonly string[], call: Call) => Promise<Buffer>;

/** Nothing that a repository holds or a user has set up may start a program, ask a question or tidy up. */
const SETTINGS = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.writeCommitGraph': 'false',
  'fetch.recurseSubmodules': 'false',
  // Small packs would become thousands of loose files.
  'fetch.unpackLimit': '1',
  'protocol.version': '2',
  // A connection that stands still for a minute is dead.
  'http.lowSpeedLimit': '1',
  'http.lowSpeedTime': '60',
};

/** Variables with which git tells a hook's children where they are: not where we want to be. */
const PLACES =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|QUARANTINE_PATH)$/;

/**
 * Finds git.
 * @throws Failure when there is none, or one that is too old.
 */
export async function findGit(environment: Readonly<Record<string, string | undefined>>): Promise<RunGit> {
  const env = {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !PLACES.test(name))),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: environment.GIT_SSH_COMMAND || 'ssh -o BatchMode=yes',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
  const run: RunGit = async (parts, { directory, settings = {}, input = '', timeoutMs = 60_000, signal }) => {
    const place = directory === undefined ? [] : [`--git-dir=${directory}`];
    const running = execute('git', [...place, ...parts], {
      encoding: 'buffer',
      env: { ...env, ...asVariables({ ...SETTINGS, ...settings }, Number(environment.GIT_CONFIG_COUNT) || 0) },
      maxBuffer: 256 * 1024 * 1024,
      timeout: timeoutMs,
      signal,
    });
    // A git that ended early takes no more input; how it ended is told below.
    running.child.stdin?.on('error', () => {}).end(input);
    return (await running).stdout;
  };

  const version = await run(['version'], { signal: AbortSignal.timeout(60_000) }).catch((cause: unknown) => {
    throw new Failure('configuration', 'git was not found', {
      hint: 'Install git: agents read the code of a task as it was at its commit.',
      cause,
    });
  });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new Failure('configuration', `git ${major}.${minor} is too old to fetch code for agents`, {
      hint: `Install git ${OLDEST.join('.')} or newer.`,
    });
  }
  return run;
}

/** Settings in the form of git-config's GIT_CONFIG_COUNT, after those that are there. */
function asVariables(settings: Readonly<Record<string, string>>, first: number): Record<string, string> {
  const all = Object.entries(settings).flatMap(([name, value], n) => [
    [`GIT_CONFIG_KEY_${first + n}`, name],
    [`GIT_CONFIG_VALUE_${first + n}`, value],
  ]);
  return { ...Object.fromEntries(all), GIT_CONFIG_COUNT: String(first + all.length / 2) };
}

/** Why a command or a file operation failed, in git's last words, without passwords. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('stderr' in error && error.stderr instanceof Buffer)) return error.message;
  const lines = error.stderr.toString().split('\n');
  const last = lines.findLast(line => /^(fatal|error|remote):/.test(line)) ?? 'git ended without a word, or too late';
  return last
    .replace(/\/\/[^@/\s]*@/g, '//')
    .replace(/^(fatal|error): /, '')
    .slice(0, 300);
}
