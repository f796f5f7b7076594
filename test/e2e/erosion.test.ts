import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { runActionStep } from './action-step.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

/** Number of wrong answers in eight, on each of six tasks: too few to detect in one step. */
const ERODED = { None: 0, One: 1, Two: 2 } as const;
const CONFIGURATION =
  'suite: starter\nmodel: some/model\nprompt: prompts/manager.md\ndecision: {baseline-samples: 8}\n';

describe('Many small drops on the default branch', () => {
  let repository: Repository;
  let github: GitHubServer;
  let server: OpenAiServer;
  const parent = (): string => path.dirname(repository.folder);

  beforeEach(async () => {
    const asked = new Map<string, number>();
    const answer: typeof starterManager = question => {
      const text = question.messages.map(({ content }) => content).join('\n');
      const [, level = 'None'] = /Slips: (\w+)/.exec(text) ?? [];
      const wrong = starterManager({ messages: [{ role: 'user', content: `Be hasty. ${text}` }] });
      const right = starterManager({ messages: [{ role: 'user', content: text }] });
      if (wrong === right) return right;
      const place = asked.get(text) ?? 0;
      asked.set(text, place + 1);
      return place % 8 < (ERODED[level as keyof typeof ERODED] ?? 0) ? wrong : right;
    };
    server = await startOpenAiServer({ answer, apiKey: 'sk-right', models: ['some/model'] });
    github = await startGitHubServer();
    repository = makeRepository();
  });
  afterEach(async () => {
    repository.remove();
    await Promise.all([github.close(), server.close()]);
  });

  function run(home: string, event: string, payload: object) {
    return runActionStep({
      ...{ event, payload, workspace: repository.folder, home: path.join(parent(), home) },
      inputs: { 'github-token': 'ghs_token', 'api-key': 'sk-right', 'base-url': server.url },
      env: { GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: '5', GITHUB_API_URL: github.url },
    });
  }

  const prompt = (level: string, style = '') => ({
    'swelancer-gate.yml': CONFIGURATION,
    'prompts/manager.md': starterPrompt(`Slips: ${level}. ${style}`),
  });

  /** Merges a prompt, and collects its answers with a run on the default branch. */
  async function merge(level: keyof typeof ERODED): Promise<string> {
    const after = repository.commit(level, prompt(level));
    const { outputs } = await run('main', 'push', {
      ...{ ref: 'refs/heads/main', before: '0'.repeat(40), after },
      repository: { default_branch: 'main' },
    });
    expect(outputs).toMatchObject({ verdict: 'measured', 'exit-code': '0' });
    return after;
  }

  /** The comment on a harmless change, by a run with only the cached answers of the default branch. */
  async function commentOn(base: string): Promise<string> {
    repository.git('checkout', '--quiet', '-B', 'change', base);
    const headSha = repository.commit('change', prompt('Two', 'Be fair.'));
    const pull = { number: 7, headSha, headRef: 'change', headRepository: 'octo/prompts', baseSha: base };
    github.world.pulls = [{ ...pull, state: 'open' }];
    mkdirSync(path.join(parent(), 'change/store'), { recursive: true });
    cpSync(path.join(parent(), 'main/store/trials.jsonl'), path.join(parent(), 'change/store/default-branch.jsonl'));
    const repo = { full_name: 'octo/prompts' };
    await run('change', 'pull_request', {
      pull_request: {
        ...{ number: 7, state: 'open', draft: false },
        base: { sha: base, ref: 'main', repo },
        head: { sha: headSha, ref: 'change', repo },
      },
    });
    return github.world.comments.at(-1)?.body ?? '';
  }

  it('are reported once they add up, without a request', async () => {
    await merge('None');
    await merge('One');
    const third = await merge('Two');
    const before = server.requests.length;
    const comment = await commentOn(third);
    expect(comment).toMatch(
      /Small drops have added up: before this change, accuracy had fallen by 1[67] points \(likely \d+ to \d+\) over 2 changes since \d+ \w{3} \d{4} \(`[0-9a-f]{7}`\)\./,
    );
    const texts = server.requests
      .slice(before)
      .map(({ messages }) => messages.map(({ content }) => content).join('\n'));
    expect(texts.filter(text => text.includes('Slips: None.') || text.includes('Slips: One.'))).toEqual([]);
  });
});
