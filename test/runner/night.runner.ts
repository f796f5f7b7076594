import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderHistory, readFolder } from '../../src/history/folder.ts';
import { compareReportSchema } from '../../src/report/compare/report.ts';
import { HOME, REF } from '../../src/shared/program.ts';
import { executablePath, hasChromium, openPage, violationsOf } from '../browser.ts';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Result, type Runner, startRunner } from './act.ts';

const BRANCH = 'swelancer-gate-history';
const ARMS = ['able', 'hasty'];
const pricing = { prompt: '0.000001', completion: '0.000002' };
const example = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../examples', name), 'utf8');

let model: OpenAiServer;
/** Whether the provider has replaced the model `able` under the same name. */
let hasDrifted = false;
let github: GitHubServer;
let repository: Repository;
let runner: Runner;
let lastRun = 100;

beforeAll(async () => {
  model = await startOpenAiServer({
    answer: question =>
      question.model === 'house/hasty' || hasDrifted
        ? starterManager({ ...question, messages: [...question.messages, { role: 'user', content: 'Be hasty.' }] })
        : starterManager(question),
  });
  github = await startGitHubServer();
  repository = makeRepository();
  repository.commit('start', {
    'swelancer-gate.yml':
      'suite: starter\nmodel: house/able\nprompt: manager.md\nmodels: models.json\nmatrix: {models: [house/able, house/hasty]}\n',
    'manager.md': starterPrompt('Be careful.'),
    'models.json': JSON.stringify({
      data: ARMS.map(name => ({ id: `house/${name}`, context_length: 100_000, pricing })),
    }),
    '.github/workflows/nightly.yml': example('nightly-matrix.yml').replace('inputs.shards || 4', 'inputs.shards || 2'),
    '.github/workflows/dashboard.yml': example('dashboard.yml'),
  });
  runner = startRunner(repository, github.url, `${HOME}@${REF}`);
  github.world.repository = runner.remote;
});
afterAll(async () => {
  runner.remove();
  repository.remove();
  await model.close();
  await github.close();
});

const run = (event: string, workflow: string, payload: object = {}): Promise<Result> =>
  runner.run(`.github/workflows/${workflow}`, {
    event,
    payload: { ...payload, repository: { full_name: 'octo/prompts', default_branch: 'main' } },
    sha: repository.git('rev-parse', 'main'),
    ref: 'refs/heads/main',
    runId: ++lastRun,
    secrets: { OPENAI_API_KEY: 'key' },
    variables: { OPENAI_BASE_URL: model.url },
  });
const night = () => run('schedule', 'nightly.yml');

const git = (...parts: string[]) => execFileSync('git', ['-C', runner.remote, ...parts], { encoding: 'utf8' }).trim();

/** A new checkout of the history branch. */
function checkedOut(): string {
  const folder = path.join(runner.home, `history-${lastRun}`);
  git('clone', '--quiet', '--branch', BRANCH, runner.remote, folder);
  return folder;
}

describe('A nightly run on several machines', () => {
  it('is sharded and merged into one report and one comparison, without duplicate requests', async () => {
    const result = await night();
    expect(result.log).not.toContain('bug in SWE-Lancer Gate');
    expect(result).toMatchObject({ passed: true, outputs: { verdict: 'measured', accuracy: '1' } });
    expect(readdirSync(runner.artifact('.')).sort()).toEqual([
      'swelancer-gate-default',
      'swelancer-gate-default-shard-1-of-2',
      'swelancer-gate-default-shard-2-of-2',
      'swelancer-gate-default.html',
    ]);
    const shards = ['compare-shard-2-of-2.json', 'run-shard-2-of-2.json'];
    expect(readdirSync(runner.artifact('swelancer-gate-default-shard-2-of-2')).sort()).toEqual(shards);
    const file = path.join(runner.artifact('swelancer-gate-default'), 'compare.json');
    const { arms, budget } = compareReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(arms.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      ['able', 1],
      ['hasty', 4 / 12],
    ]);
    expect(result.summary).toContain('`hasty`');
    expect(Number(result.outputs.calls) + budget.calls).toBe(model.requests.length);
    expect(runner.cacheSteps().filter(({ step, key }) => step === 'save' && key.includes('trials'))).toHaveLength(1);
  });

  it('adds records to the history without changing earlier ones', async () => {
    const first = git('rev-parse', BRANCH);
    expect(await night()).toMatchObject({ passed: true });
    const { records } = await readFolder(checkedOut());
    expect(records.map(({ kind, run }) => [kind, run]).sort()).toEqual([
      ['compare', '101'],
      ['compare', '102'],
      ['measure', '101'],
      ['measure', '102'],
    ]);
    expect(git('rev-list', '--count', BRANCH)).toBe('4');
    expect(git('diff', '--name-status', first, BRANCH)).toMatch(/^A\truns\/\S+\nA\truns\/\S+$/);
  });
});

describe('The published dashboard', () => {
  const site = () => path.join(runner.home, 'pages');
  let browser: Browser;
  beforeAll(async () => {
    const ended = { event: 'schedule', name: 'Nightly', head_branch: 'main', conclusion: 'success' };
    const result = await run('workflow_run', 'dashboard.yml', { action: 'completed', workflow_run: ended });
    expect(result.passed, result.log).toBe(true);
    if (hasChromium) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  it('includes a badge', () => {
    const badge = JSON.parse(readFileSync(path.join(site(), 'badge.json'), 'utf8'));
    expect(badge).toMatchObject({ schemaVersion: 1, message: expect.stringContaining('100') });
  });

  it.skipIf(!hasChromium).each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)(
    'shows every arm on a screen of %i pixels (%s), without requests or accessibility violations',
    async (width, colorScheme) => {
      const { page, requests, consoleMessages } = await openPage(
        browser,
        pathToFileURL(path.join(site(), 'index.html')).href,
        { width, colorScheme },
      );
      expect(await page.title()).toBe('Nightly results · SWE-Lancer Gate');
      const arms = page.getByRole('region', { name: 'Latest results of every arm' }).locator('tbody th');
      // A star marks Pareto-optimal arms.
      expect((await arms.allTextContents()).map(name => name.replace(' ★', ''))).toEqual(ARMS);
      expect(requests).toHaveLength(1);
      expect(consoleMessages).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('A model that changes under the same name', () => {
  it('opens one issue, without changing the verdict', async () => {
    const folder = checkedOut();
    const known = (await readFolder(folder)).records.filter(({ run }) => run === '101');
    for (let day = 1; day <= 12; day++) {
      for (const record of known) {
        const at = new Date(Date.UTC(2026, 0, day, 3)).toISOString();
        await folderHistory(folder).add({ ...record, at, run: String(day) });
      }
    }
    const inFolder = (...parts: string[]) => execFileSync('git', ['-C', folder, ...parts], { stdio: 'ignore' });
    inFolder('add', '.');
    inFolder('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'past');
    inFolder('push', '--quiet', 'origin', BRANCH);

    hasDrifted = true;
    for (const _ of ['first', 'second'])
      expect(await night()).toMatchObject({ passed: true, outputs: { verdict: 'measured' } });
    expect(github.world.issues).toMatchObject([{ state: 'open', title: expect.stringMatching(/^Drift: /) }]);
    expect(github.world.issues[0]?.body).toContain('able');
    expect(github.world.issues[0]?.body).not.toContain('hasty');
    expect(github.violations).toEqual([]);
  });
});
