import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';

const root = path.resolve(import.meta.dirname, '../..');
const recipe = (file: string): string => path.join(root, 'recipes', file);

let model: OpenAiServer;
beforeAll(async () => {
  model = await startOpenAiServer({ answer: starterManager });
});
afterAll(() => model.close());

interface Ended {
  readonly code: number | null;
  readonly log: string;
}

function bash(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn('bash', [script], { cwd, env });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (log += text));
  return new Promise(resolve => child.on('close', code => resolve({ code, log })));
}

const BUILDKITE = { BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main' };
const systems = [
  {
    name: 'Buildkite',
    script: 'buildkite/gate.sh',
    onDefault: { ...BUILDKITE, BUILDKITE_BRANCH: 'main', BUILDKITE_PULL_REQUEST: 'false' },
    onBranch: { ...BUILDKITE, BUILDKITE_BRANCH: 'change', BUILDKITE_PULL_REQUEST: 'false' },
    onChange: {
      ...BUILDKITE,
      BUILDKITE_BRANCH: 'change',
      BUILDKITE_PULL_REQUEST: '7',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
    },
  },
  {
    name: 'Jenkins',
    script: 'jenkins/gate.sh',
    onDefault: { BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' },
    onBranch: { BRANCH_NAME: 'change' },
    onChange: { BRANCH_NAME: 'PR-7', CHANGE_ID: '7', CHANGE_TARGET: 'main' },
  },
];

describe.each(systems)('The recipe for $name', ({ script, onDefault, onBranch, onChange }) => {
  let repository: Repository;
  beforeAll(() => {
    repository = makeRepository();
    const program = path.join(repository.folder, '.git/swelancer-gate');
    writeFileSync(program, `#!/bin/sh\nexec node ${path.join(root, 'dist/main/index.js')} "$@"\n`);
    chmodSync(program, 0o755);
    repository.commit('start', {
      'swelancer-gate.yml': 'suite: starter\nmodel: m\nprompt: manager.md\n',
      'manager.md': starterPrompt('Be careful.'),
      '.gitignore': '.swelancer-gate\n',
    });
    // The remote has the target branch, which this clone has not fetched.
    const origin = path.join(repository.folder, '.git/origin.git');
    repository.git('clone', '--quiet', '--bare', '.', origin);
    repository.git('remote', 'add', 'origin', origin);
  });
  afterAll(() => repository.remove());

  const job = (variables: Readonly<Record<string, string>>): Promise<Ended> =>
    bash(recipe(script), repository.folder, {
      PATH: `${path.join(repository.folder, '.git')}:${process.env.PATH}`,
      HOME: path.join(repository.folder, '.git'),
      OPENAI_API_KEY: 'key',
      OPENAI_BASE_URL: model.url,
      ...variables,
    });

  it('measures the default branch, fails a drop, and ignores other branches', async () => {
    const filled = await job(onDefault);
    expect(filled.code, filled.log).toBe(0);

    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('Be hasty', { 'manager.md': starterPrompt('Be hasty.') });
    const dropped = await job(onChange);
    expect(dropped.code, dropped.log).toBe(1);
    const report = readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ verdict: { kind: 'regressed' } });

    expect(await job(onBranch)).toMatchObject({ code: 0, log: expect.stringContaining('nothing was measured') });

    repository.commit('Be careful again', { 'manager.md': starterPrompt('Be careful.') });
    expect(await job(onChange)).toMatchObject({ code: 0 });
  }, 240_000);
});

describe('The installation of the recipes', () => {
  it('adds the program of the pinned commit to PATH', async () => {
    const published = makeRepository();
    try {
      // The files that npm would install from the repository.
      for (const place of ['package.json', 'dist/main', 'tasks', 'schema']) {
        const copy = path.join(published.folder, place);
        mkdirSync(path.dirname(copy), { recursive: true });
        cpSync(path.join(root, place), copy, { recursive: true });
      }
      const commit = published.commit('The program');
      rmSync(path.join(published.folder, 'dist'), { recursive: true });
      published.commit('A later, broken one');
      const prefix = path.join(published.folder, '.git/prefix');
      const env = {
        PATH: `${prefix}/bin:${process.env.PATH}`,
        HOME: path.join(published.folder, '.git'),
        npm_config_prefix: prefix,
        SWELANCER_GATE_REPOSITORY: published.folder,
      };
      const installed = await bash(recipe('install.sh'), published.folder, { ...env, SWELANCER_GATE_COMMIT: commit });
      expect(installed.code, installed.log).toBe(0);
      const script = path.join(published.folder, '.git/version.sh');
      writeFileSync(script, 'swelancer-gate --version');
      const { version } = z
        .object({ version: z.string() })
        .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
      expect(await bash(script, published.folder, env)).toEqual({ code: 0, log: `${version}\n` });
    } finally {
      published.remove();
    }
  });

  it('rejects anything but a full commit hash', async () => {
    const env = { PATH: process.env.PATH ?? '', SWELANCER_GATE_COMMIT: 'main' };
    expect(await bash(recipe('install.sh'), root, env)).toMatchObject({
      code: 2,
      log: expect.stringContaining('SWELANCER_GATE_COMMIT'),
    });
  });

  it('comes before the gate in each pipeline', () => {
    const jobs = [
      z
        .object({ 'prompt-gate': z.object({ script: z.array(z.string()) }) })
        .parse(parse(readFileSync(recipe('gitlab/.gitlab-ci.yml'), 'utf8')))['prompt-gate'].script,
      z
        .object({ steps: z.tuple([z.object({ command: z.array(z.string()) })]) })
        .parse(parse(readFileSync(recipe('buildkite/pipeline.yml'), 'utf8'))).steps[0].command,
      [...readFileSync(recipe('jenkins/Jenkinsfile'), 'utf8').matchAll(/sh '([^']*)'/g)].map(([, command]) => command),
    ];
    for (const job of jobs) expect(job).toEqual(['bash ci/install.sh', 'bash ci/gate.sh']);
  });
});
