import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { INPUTS, withoutSecrets } from './secrets.ts';

const execute = promisify(execFile);

export interface GitCall {
  /** Folder to run in; git finds the repository from there. */
  readonly directory?: string;
  /** The repository itself, instead of a folder in it. */
  readonly gitDirectory?: string;
  /** Configuration that may hold secrets: arguments can be read by every user of the machine. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Runs git and returns its output. Rejects when git fails; `gitReason` has the reason. */
export type RunGit = (words: readonly string[], call: GitCall) => Promise<Buffer>;

/** Maximum output of one call. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Nothing that a repository contains or a user has configured may start a program, ask a question or clean up. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  // A folder of a checkout can be made to look like a bare repository with a configuration of its own.
  'safe.bareRepository': 'explicit',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.writeCommitGraph': 'false',
  'fetch.recurseSubmodules': 'false',
  // Small packs would become thousands of loose files.
  'fetch.unpackLimit': '1',
  'protocol.version': '2',
  // A connection that transfers nothing for a minute is dead.
  'http.lowSpeedLimit': '1',
  'http.lowSpeedTime': '60',
};

/**
 * The only variables of git's that are passed on: how to reach remotes, and where the user's configuration is. Others
 * change which repository is read: git sets GIT_DIR and GIT_INDEX_FILE for hooks.
 */
const PASSED_ON =
  /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;

/** Git's own variables, whose names (GIT_CONFIG_KEY_0) only look like those of secrets. */
const gitsOwn = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('GIT_')));

/** The one way in which this program runs git. */
export function createGit(environment: Readonly<Record<string, string | undefined>>): RunGit {
  // In the action an agent's program may run beside git, and could read its environment.
  const passed = INPUTS in environment ? { ...withoutSecrets(environment), ...gitsOwn(environment) } : environment;
  const env = {
    ...Object.fromEntries(Object.entries(passed).filter(([name]) => !name.startsWith('GIT_') || PASSED_ON.test(name))),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  const fixed = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return async (words, { directory, gitDirectory, settings = {}, variables = {}, input = '', timeoutMs, signal }) => {
    const place = gitDirectory === undefined ? [] : [`--git-dir=${gitDirectory}`];
    // In a user's repository, core.sshCommand may name the key, as actions/checkout does.
    const ssh = directory === undefined && !environment.GIT_SSH ? { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' } : {};
    const running = execute('git', ['--no-pager', ...fixed, ...place, ...words], {
      encoding: 'buffer',
      cwd: directory,
      env: {
        ...ssh,
        ...env,
        ...asVariables(settings, Number(environment.GIT_CONFIG_COUNT) || 0),
        ...variables,
      },
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout: timeoutMs,
      signal,
    });
    // A git that ends early takes no more input; its exit code is reported below.
    running.child.stdin?.on('error', () => {}).end(input);
    return (await running).stdout;
  };
}

/** Settings in the form of git-config's GIT_CONFIG_COUNT, after those that are already there. */
function asVariables(settings: Readonly<Record<string, string>>, first: number): Record<string, string> {
  const all = Object.entries(settings);
  if (all.length === 0) return {};
  const variables = all.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + all.length) };
}

/** True when there is no git to run. */
export function isGitMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}

/** Why git or a file operation failed, in git's last words and without passwords. */
export function gitReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('stderr' in error && error.stderr instanceof Buffer)) return error.message;
  const lines = error.stderr.toString().split('\n');
  const last =
    lines.findLast(line => /^(fatal|error|remote):/.test(line)) ?? 'git ended without a message or timed out';
  return last
    .replace(/\/\/[^@/\s]*@/g, '//')
    .replace(/^(fatal|error): /, '')
    .slice(0, 300);
}
