import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PROVIDERS } from '../../src/cli/init/providers.ts';
import { runActionStep } from '../e2e/action-step.ts';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { payloadsOf } from '../github/payloads.ts';
import { say } from '../person.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type OpenAiServer, sendError, startOpenAiServer } from '../servers/openai.ts';
import { type Runner, startRunner } from './act.ts';

/**
 * The gate written by `init`, on every kind of pull request, for every provider with a key.
 *
 * Real: workflow, configuration and secret name from `init`; git; GitHub's recorded payload, with only commits, fork
 * name and sender changed; the built action. Simulated: GitHub's API, the model, at one loopback address for all
 * providers, and the suite, which has our own tasks. One provider runs in act with all steps of action.yml; for the
 * others, the test fills in the workflow's inputs as GitHub does.
 */

const WORKFLOW = '.github/workflows/swelancer-gate.yml';
const KEY = 'sk-of-a-provider';
/** Repository of GitHub's recorded payloads. */
const HOME = 'Codertocat/Hello-World';
const root = path.resolve(import.meta.dirname, '../..');

/** Providers whose model answers. The others reject the key, which shows cheaply that it arrived. */
const ANSWERING = ['openrouter', 'own'];
const refuse = (response: ServerResponse): void => sendError(response, 401, 'wrong key', 'invalid_api_key');

const CHANGES = {
  watched: { 'prompts/manager.md': starterPrompt('Be hasty.') },
  unrelated: { 'package-lock.json': '{"lockfileVersion": 3}' },
} as const;
type Change = keyof typeof CHANGES | 'gate';

/** Author of a pull request, and whether GitHub provides the secret. */
const AUTHORS = {
  member: { repository: HOME, sender: 'Codertocat', getsSecret: true },
  'member, secret missing': { repository: HOME, sender: 'Codertocat', getsSecret: false },
  fork: { repository: 'stranger/Hello-World', sender: 'stranger', getsSecret: false },
  dependabot: { repository: HOME, sender: 'dependabot[bot]', getsSecret: false },
} as const;
type Author = keyof typeof AUTHORS;

/** A repository set up by `init`, with a branch for each change. */
interface SetUp {
  readonly repository: Repository;
  readonly model: OpenAiServer;
  readonly github: GitHubServer;
  /** Secret that `init` asks for. */
  readonly keyName: string;
  readonly base: string;
  readonly heads: Readonly<Record<Change, string>>;
}

async function setUp(provider: string, keyName: string, ...words: readonly string[]): Promise<SetUp> {
  const usage = { prompt_tokens: 900, completion_tokens: 9, total_tokens: 909 };
  const model = await startOpenAiServer({
    // OpenRouter reports the cost of answers, so `init` writes a budget in dollars.
    answer: question => ({ text: starterManager(question), usage: { ...usage, cost: 0.0001 } }),
    misbehave: () => (ANSWERING.includes(provider) ? undefined : refuse),
  });
  const github = await startGitHubServer();
  const repository = makeRepository();
  repository.git('checkout', '--quiet', '-b', 'master');
  const start = repository.commit('start', { 'prompts/manager.md': starterPrompt('Be careful.') });
  // The last step, downloading the dataset, fails; these tests do not need it.
  const endpoint = ['--provider', provider, '--base-url', model.url, '--model', 'm'];
  const { printed, told } = await say(['init', '--yes', ...endpoint, ...words], { directory: repository.folder });
  expect(printed, told).toContain(`Wrote  ${WORKFLOW}`);
  const config = readFileSync(path.join(repository.folder, 'swelancer-gate.yml'), 'utf8');
  const gate = repository.commit('As init wrote it, with our own tasks', {
    'swelancer-gate.yml': config.replace('suite: gate', 'suite: starter'),
  });
  const headOf = (change: keyof typeof CHANGES): string => {
    repository.git('checkout', '--quiet', '-B', change, gate);
    return repository.commit(change, CHANGES[change]);
  };
  const heads = { watched: headOf('watched'), unrelated: headOf('unrelated'), gate };
  return { repository, model, github, keyName, base: start, heads };
}

async function remove({ repository, model, github }: SetUp): Promise<void> {
  repository.remove();
  await model.close();
  await github.close();
  expect(github.violations).toEqual([]);
}

const payloadSchema = z.looseObject({
  number: z.int(),
  pull_request: z.looseObject({
    base: z.looseObject({ repo: z.looseObject({}) }),
    head: z.looseObject({ ref: z.string(), repo: z.looseObject({}) }),
  }),
  sender: z.looseObject({}),
});
const recorded = payloadSchema.parse(payloadsOf('pull_request').find(({ action }) => action === 'synchronize'));

/** Opens a pull request on the test server, and returns GitHub's payload. */
function open({ repository, github, base, heads }: SetUp, author: Author, change: Change) {
  const { repository: home, sender } = AUTHORS[author];
  const { number, pull_request: pull } = recorded;
  const ends = { headSha: heads[change], baseSha: change === 'gate' ? base : heads.gate };
  repository.git('checkout', '--quiet', '--detach', ends.headSha);
  repository.git('branch', '--quiet', '--force', 'master', ends.baseSha);
  github.world.pulls = [
    { ...ends, number, state: 'open', headRef: pull.head.ref, headRepository: home, baseRef: 'master' },
  ];
  github.world.comments = [];
  const head = { ...pull.head, sha: ends.headSha, repo: { ...pull.head.repo, full_name: home } };
  return {
    ...recorded,
    pull_request: { ...pull, head, base: { ...pull.base, sha: ends.baseSha } },
    sender: { ...recorded.sender, login: sender },
  };
}

const workflowSchema = z.object({
  jobs: z.object({
    gate: z.object({
      steps: z.array(z.object({ id: z.string().optional(), with: z.record(z.string(), z.unknown()) })),
    }),
  }),
});
const actionSchema = z.object({ inputs: z.record(z.string(), z.object({ default: z.string().default('') })) });

/** The inputs of the workflow's step as GitHub evaluates them, with the defaults of action.yml. */
function inputsOf({ repository }: SetUp, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const action = actionSchema.parse(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')));
  const { jobs } = workflowSchema.parse(parse(readFileSync(path.join(repository.folder, WORKFLOW), 'utf8')));
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default] as const);
  const given = jobs.gate.steps.find(({ id }) => id === 'gate')?.with ?? {};
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{ (\w+)\.(\w+) \}\}/g, (expression, context: string, field: string) => {
        if (context === 'secrets') return secrets[field] ?? '';
        if (context === 'inputs') return '';
        if (context === 'github' && field === 'token') return 'the-token-of-the-workflow';
        throw new Error(`the workflow uses ${expression}, which this test does not know`);
      }),
    ]),
  );
}

let lastRun = 1000;

async function run(set: SetUp, author: Author, change: Change) {
  const { repository, model, github, keyName } = set;
  const id = ++lastRun;
  const payload = open(set, author, change);
  const before = model.requests.length;
  const secrets = AUTHORS[author].getsSecret ? { [keyName]: KEY } : {};
  const result = await runActionStep({
    ...{ event: 'pull_request', payload, inputs: inputsOf(set, secrets), workspace: repository.folder },
    home: path.join(path.dirname(repository.folder), `runner-${id}`),
    env: {
      ...{ GITHUB_REPOSITORY: HOME, GITHUB_RUN_ID: String(id), GITHUB_API_URL: github.url },
      GITHUB_WORKFLOW_REF: `${HOME}/${WORKFLOW}@refs/pull/${recorded.number}/merge`,
    },
  });
  return { ...result, asked: model.requests.slice(before), comments: github.world.comments.length };
}

/** Result by author: verdict, exit code, whether the model was asked, number of comments. */
const WATCHED: Readonly<Record<Exclude<Author, 'member'>, string>> = {
  'member, secret missing': 'error, exit 2, not asked, 1 comment',
  fork: 'inconclusive, exit 0, not asked, 0 comments',
  dependabot: 'inconclusive, exit 0, not asked, 0 comments',
};
const UNRELATED = 'passed, exit 0, not asked, 0 comments';
const authors: readonly Author[] = ['member', 'member, secret missing', 'fork', 'dependabot'];

const shown = ({ outputs, asked, comments }: Awaited<ReturnType<typeof run>>): string =>
  [
    outputs.verdict,
    `exit ${outputs['exit-code']}`,
    asked.length > 0 ? 'asked' : 'not asked',
    `${comments} comment${comments === 1 ? '' : 's'}`,
  ].join(', ');

describe('The gate that init writes', () => {
  // An unrelated change does not depend on the provider, so each author makes it for only two providers.
  it.concurrent.each(
    // Providers without a stored key need no secret; action.runner.ts and sign-in.slow.test.ts cover them.
    PROVIDERS.filter(({ signIn }) => signIn === null).map(
      ({ name, keyName }, index) => [name, keyName, authors[index % authors.length]] as const,
    ),
  )(
    'for %s is red only for a drop, a wrong key or a missing secret in its own repository',
    async (provider, keyName, unrelated = 'member') => {
      const set = await setUp(provider, keyName);
      const watched = new Map<Author, Awaited<ReturnType<typeof run>>>();
      for (const author of authors) watched.set(author, await run(set, author, 'watched'));
      expect(Object.fromEntries([...watched].map(([author, result]) => [author, shown(result)]))).toEqual({
        member: ANSWERING.includes(provider)
          ? 'regressed, exit 1, asked, 1 comment'
          : 'error, exit 3, asked, 1 comment',
        ...WATCHED,
      });
      const nothing = await run(set, unrelated, 'unrelated');
      expect(shown(nothing), nothing.log).toBe(UNRELATED);
      expect(nothing.log).not.toContain('::error');

      const red = authors.filter(author => watched.get(author)?.log.includes('::error'));
      expect(red).toEqual(['member', 'member, secret missing']);
      const keys = watched.get('member')?.asked.map(({ headers }) => headers.authorization);
      expect(new Set(keys)).toEqual(new Set([`Bearer ${KEY}`]));
      const log = (author: Author): string => watched.get(author)?.log ?? '';
      expect(log('member, secret missing')).toContain(`the secret ${keyName} is missing`);
      expect(log('member, secret missing')).toContain(`gh secret set ${keyName} --repo ${HOME}`);
      expect(log('fork')).toContain('Pull requests from forks get no secrets');
      expect(log('dependabot')).toContain(`gh secret set ${keyName} --app dependabot`);
      await remove(set);
    },
    300_000,
  );

  it('is not red in the pull request that adds it if the secret is not set yet', async () => {
    const set = await setUp('moonshot', 'MOONSHOT_API_KEY');
    const result = await run(set, 'member, secret missing', 'gate');
    expect(shown(result), result.log).toBe('inconclusive, exit 0, not asked, 1 comment');
    expect(set.github.world.comments[0]?.body).toContain('the secret MOONSHOT_API_KEY is missing');
    await remove(set);
  });

  it('for a server that needs no key works without one, even for a fork', async () => {
    const set = await setUp('azure', 'UNUSED', '--secret', 'none');
    for (const author of ['member', 'fork'] as const) {
      const { outputs, asked, log } = await run(set, author, 'watched');
      expect(outputs, log).toMatchObject({ verdict: 'error', 'exit-code': '3' });
      expect(asked.length).toBeGreaterThan(0);
      expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set([undefined]));
    }
    await remove(set);
  });
});

describe('All steps of the action, on a runner', () => {
  let set: SetUp;
  let runner: Runner;
  beforeAll(async () => {
    set = await setUp('openrouter', 'OPENROUTER_API_KEY');
    const workflow = readFileSync(path.join(set.repository.folder, WORKFLOW), 'utf8');
    const [, action = ''] = /uses: (?!actions\/)(\S+@\S+)/.exec(workflow) ?? [];
    runner = startRunner(set.repository, set.github.url, action);
  });
  afterAll(async () => {
    runner.remove();
    await remove(set);
  });

  const onRunner = (author: Author, change: Change) =>
    runner.run(WORKFLOW, {
      event: 'pull_request',
      payload: open(set, author, change),
      sha: set.heads[change],
      ref: `refs/heads/${change}`,
      runId: ++lastRun,
      secrets: AUTHORS[author].getsSecret ? { [set.keyName]: KEY } : {},
    });

  it.each([
    ['fork', 'watched', { passed: true, exitCode: '0', outputs: { verdict: 'inconclusive' } }],
    ['dependabot', 'unrelated', { passed: true, exitCode: '0', outputs: { verdict: 'passed', calls: '0' } }],
    ['member, secret missing', 'watched', { passed: false, exitCode: '2', outputs: { verdict: 'error' } }],
  ] as const)('give the same result for author %s and a change that is %s', async (author, change, expected) => {
    const result = await onRunner(author, change);
    expect(result, result.log).toMatchObject(expected);
    expect(set.model.requests).toEqual([]);
    expect(result.commands.some(command => command.startsWith('error'))).toBe(!expected.passed);
  });
});
