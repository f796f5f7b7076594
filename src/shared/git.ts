import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { INPUTS, withoutSecrets } from './secrets.ts';

const execute = promisify(execFile);

export interface GitCall {
  /** Folder to run in, from which git finds the repository. */
  readonly directory?: string;
  /** The repository itself, instead of a folder inside it. */
  readonly gitDirectory?: string;
  /** Configuration that may contain secrets, because every user of the machine can read arguments. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Runs git and returns its output. Rejects if git fails; `gitReason` gives the reason. */
export type RunGit = (words: readonly string[], call: GitCall) => Promise<Buffer>;

/** Maximum output of one call. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Neither the repository nor the user's configuration may start a program, prompt or garbage-collect. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  // A checked-out folder can pose as a bare repository with its own configuration.
  'safe.bareRepository': 'explicit',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.writeCommitGraph': 'false',
  'fetch.recurseSubmodules': 'false',
  // Otherwise small packs are unpacked into thousands of loose files.
  'fetch.unpackLimit': '1',
  'protocol.version': '2',
  // Gives up on a connection without data for a minute.
  'http.lowSpeedLimit': '1',
  'http.lowSpeedTime': '60',
};

/**
 * The only git variables that are passed on: access to remotes and the user's configuration. Others, such as the GIT_DIR
 * and GIT_INDEX_FILE that git sets for hooks, change which repository is read.
 */
const PASSED_ON =
  /^GIT_(?:ASKPASS|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|PROXY_\w+|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+)$/;

/** Git's own variables, whose names (GIT_CONFIG_KEY_0) only look like secrets. */
const gitsOwn = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('GIT_')));

/** The only place where this program starts git. */
export function createGit(environment: Readonly<Record<string, string | undefined>>): RunGit {
  // In the action, an agent running at the same time could read git's environment.
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
    // A repository's core.sshCommand may set the key, as actions/checkout does.
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
    // A git that exits early reads no more input; its exit code is reported below.
    running.child.stdin?.on('error', () => {}).end(input);
    return (await running).stdout;
  };
}

/** Settings as GIT_CONFIG_COUNT variables (git-config), appended to existing ones. */
function asVariables(settings: Readonly<Record<string, string>>, first: number): Record<string, string> {
  const all = Object.entries(settings);
  if (all.length === 0) return {};
  const variables = all.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + all.length) };
}

/** Whether git is missing. */
export function isGitMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
}

/** Why git or a file operation failed: git's last message, without passwords. */
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
