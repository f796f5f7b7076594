import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Repository } from '../repository.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** GitHub's information about an event that starts a workflow. */
export interface Occasion {
  /** Name of the event, such as `pull_request`. */
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Stubbed actions that fail, such as `upload-artifact`. */
  readonly broken?: readonly string[];
}

export interface Result {
  /** Whether the job succeeded. */
  readonly passed: boolean;
  /** Every line that steps printed, as shown in the log. */
  readonly log: string;
  /** Outputs of the action for later steps; empty if the step did not run. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Exit code that the action's last step reports; null if the program left none. */
  readonly exitCode: string | null;
  /** Job summary. */
  readonly summary: string;
  /** Annotations and other commands that the runner executed, as `error: text`. */
  readonly commands: readonly string[];
  /** Files that annotations name. */
  readonly places: readonly string[];
  /** Errors on lines of a file, as `path:from-to text`. */
  readonly errors: readonly string[];
}

const cacheStepSchema = z.object({
  step: z.enum(['restore', 'save']),
  key: z.string(),
  /** Key found by a restore. */
  found: z.string().nullish(),
  scope: z.string().optional(),
});

/** A local runner, with the parts of GitHub that it needs: remote repository, caches, artifacts. */
export interface Runner {
  /** Runs a workflow from the repository's work tree. */
  run(workflow: string, context: Occasion): Promise<Result>;
  /** Cache steps so far, in order. */
  cacheSteps(): z.infer<typeof cacheStepSchema>[];
  /** Folder of an artifact; it need not exist. */
  artifact(name: string): string;
  /** The bare repository on the GitHub side. */
  readonly remote: string;
  /** Folder of the runner, caches and artifacts. */
  readonly home: string;
  remove(): void;
}

/**
 * Starts a runner for a repository. Workflows use this repository's action under the name `action`; all other pinned
 * actions are stubs.
 */
export function startRunner(repository: Repository, apiUrl: string, action: string): Runner {
  const home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-runner-'));
  const remote = path.join(home, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  execFileSync('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], { cwd: remote });
  const release = path.join(home, 'action');
  copyRelease(release);
  const act = execFileSync('bash', [path.join(root, 'scripts/tool.sh'), 'act'], { encoding: 'utf8' }).trim();
  const actions = new Map([[action, release], ...stubbedActions()]);

  return {
    home,
    remote,
    async run(workflow, context) {
      // Does not delete branches that exist only on the remote.
      repository.git('push', '--quiet', remote, '+refs/*:refs/*');
      const payload = path.join(home, `event-${context.runId}.json`);
      writeFileSync(payload, JSON.stringify(context.payload));
      const environment = {
        RUNNER_TEST_HOME: home,
        GITHUB_REPOSITORY: 'octo/prompts',
        GITHUB_API_URL: apiUrl,
        GITHUB_RUN_ID: String(context.runId),
        GITHUB_REF: context.ref,
        SHA_REF: context.sha,
        RUNNER_TEST_BROKEN: (context.broken ?? []).join(' '),
      };
      const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
        Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
      return spawnAct(act, repository.folder, [
        ...[context.event, '--workflows', workflow, '--eventpath', payload, '--defaultbranch', 'main', '--json'],
        ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
        // act confuses the platforms of matrix jobs that run in parallel.
        ...['--matrix', 'os:ubuntu-24.04', '--no-skip-checkout', '--no-cache-server'],
        ...['--use-new-action-cache', '--action-cache-path', path.join(home, 'act')],
        ...pairs('--env', environment),
        ...pairs('--secret', { GITHUB_TOKEN: 'the-token-of-the-workflow', ...context.secrets }),
        ...pairs('--var', context.variables ?? {}),
        ...pairs('--local-repository', Object.fromEntries(actions)),
      ]);
    },
    cacheSteps() {
      const file = path.join(home, 'log.jsonl');
      if (!existsSync(file)) return [];
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '');
      return lines.map(line => cacheStepSchema.parse(JSON.parse(line)));
    },
    artifact: name => path.join(home, 'artifacts', name),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Copies the files of a release of the action. */
export function copyRelease(folder: string): void {
  for (const part of ['action.yml', 'dist', 'tasks', 'package.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
}

/** Stubs for the actions in action.yml and the workflows, under the pinned commits. */
function stubbedActions(): Map<string, string> {
  const workflows = readdirSync(path.join(root, 'examples')).map(file => path.join('examples', file));
  const texts = ['action.yml', '.github/workflows/gate.yml', ...workflows].map(file =>
    readFileSync(path.join(root, file), 'utf8'),
  );
  const uses = texts.flatMap(text => [
    ...text.matchAll(/uses: (actions|google-github-actions)\/([\w-]+)[\w/-]*@([0-9a-f]{40})/g),
  ]);
  return new Map(
    uses.map(([, owner = '', name = '', commit]) => [
      `${owner}/${name}@${commit}`,
      path.join(import.meta.dirname, 'stubs', owner === 'actions' ? name : `${owner}-${name}`),
    ]),
  );
}

/** The fields of act's log lines that we read. */
const lineSchema = z.object({
  msg: z.string(),
  raw_output: z.boolean().optional(),
  stepID: z.array(z.string()).default([]),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
  kvPairs: z.record(z.string(), z.string()).nullish(),
});

async function spawnAct(act: string, cwd: string, flags: readonly string[]): Promise<Result> {
  const child = spawn(act, flags, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', chunk => (text += chunk));
  child.stderr.on('data', chunk => (text += chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));

  const lines = text.split('\n').flatMap(line => (line.startsWith('{') ? [lineSchema.parse(JSON.parse(line))] : []));
  const outputs = (id: string) =>
    lines.flatMap(({ command, stepID, name, arg }) =>
      command === 'set-output' && stepID.join('/') === id ? [[name ?? '', arg ?? ''] as const] : [],
    );
  const others = lines.filter(line => line.command !== undefined && !['set-output', 'summary'].includes(line.command));
  const results = new Map(outputs('gate/gate'));
  return {
    passed: code === 0,
    log: lines.map(line => (line.raw_output ? line.msg : `${line.msg}\n`)).join(''),
    outputs: Object.fromEntries(outputs('gate')),
    exitCode: results.get('exit-code') ?? null,
    summary: lines.map(line => line.content ?? '').join(''),
    commands: others.map(line => `${line.command}: ${line.arg ?? line.msg}`),
    places: others.flatMap(({ kvPairs }) => kvPairs?.file ?? []),
    errors: others.flatMap(({ command, kvPairs, arg }) =>
      command === 'error' && kvPairs?.file !== undefined
        ? [`${kvPairs.file}:${kvPairs.line}-${kvPairs.endLine} ${arg ?? ''}`]
        : [],
    ),
  };
}
