import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { runActionStep } from './action-step.ts';
import { runProgram } from './command-line.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** The first steps in README.md and docs/comment.md, with the number of clicks and commands. */
describe('A newcomer', () => {
  let mine: Repository;
  let github: GitHubServer;
  let dropped: object;
  let run = 0;

  beforeEach(async () => {
    mine = makeRepository('mine');
    const base = mine.commit('start', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/bm25\n' });
    mine.git('checkout', '--quiet', '-b', 'quick-pick');
    const headSha = mine.commit('worse', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    github = await startGitHubServer({ permissions: { maintainer: 'write' } });
    const repo = { full_name: 'octo/prompts' };
    const pull = { number: 7, headSha, headRef: 'quick-pick', headRepository: repo.full_name, baseSha: base };
    github.world.pulls = [{ ...pull, state: 'open' }];
    dropped = {
      repository: { default_branch: 'main' },
      pull_request: {
        ...{ number: 7, state: 'open', draft: false },
        ...{ base: { sha: base, ref: 'main', repo }, head: { sha: headSha, ref: 'quick-pick', repo } },
      },
    };
  });
  afterEach(async () => {
    mine.remove();
    await github.close();
  });

  function act(event: string, payload: object) {
    const home = path.join(path.dirname(mine.folder), 'runner');
    mkdirSync(home, { recursive: true });
    const ids = { GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: String(++run), GITHUB_API_URL: github.url };
    return runActionStep({
      ...{ event, payload, home, workspace: mine.folder, inputs: { 'github-token': 'ghs_token' } },
      env: { ...ids, GITHUB_SERVER_URL: 'https://github.com' },
    });
  }

  it('sees why the check is red without a click, and every answer with one click', async () => {
    await act('pull_request', dropped);
    const [inSight = ''] = (github.world.comments[0]?.body ?? '').split('<details>');
    expect(inSight).toContain('7 of 12 tasks got worse');
    expect(inSight).toContain('swelancer-gate.yml');
    expect(inSight).toMatch(
      /\| \d+ .* \| \d+\/\d+ \| \*\*\[0\/\d+\]\(https:\/\/github\.com\/\S+#artifacts:\d+-manager-0\)\*\* \|/,
    );
  });

  it('sets up a nightly comparison with one command and the lines in README.md', async () => {
    const [matrix = ''] = /^matrix:\n(?: .*\n)+/m.exec(page('README.md')) ?? [];
    mine.commit('configure', {
      'swelancer-gate.yml': `suite: starter\nmodel: moonshotai/kimi-k2.6\nprompt: prompts/manager.md\n${matrix}`,
      'prompts/manager.md': '{{title}}\n{{description}}\n{{proposals}}\n',
      'prompts/short.md': '{{title}}\n{{proposals}}\n',
    });
    const inMine = { cwd: mine.folder };
    const { exitCode, stderr } = await runProgram(['init', '--nightly', '--provider', 'openai', '--yes'], inMine);
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    const workflow = path.join(mine.folder, '.github/workflows/swelancer-gate-nightly.yml');
    expect(existsSync(workflow)).toBe(true);
    expect(parse(readFileSync(workflow, 'utf8')).on.schedule).toHaveLength(1);
    expect((await runProgram(['explain'], inMine)).stdout).toContain('matrix');
  });

  it('accepts a drop with one comment, after a one-time command, without paying for answers again', async () => {
    const { exitCode } = await runProgram(['init', '--accept', '--provider', 'openai', '--yes'], { cwd: mine.folder });
    expect(exitCode).toBe(0);
    expect(existsSync(path.join(mine.folder, '.github/workflows/swelancer-gate-accept.yml'))).toBe(true);

    const first = await act('pull_request', dropped);
    const [, command = ''] =
      /comment `(\/swelancer-gate accept REASON)`/.exec(github.world.comments[0]?.body ?? '') ?? [];
    const body = command.replace('REASON', 'a third of the price');
    github.comment(7, 'maintainer', body);
    await act('issue_comment', { action: 'created', issue: { number: 7, pull_request: {} }, comment: { body } });
    expect(github.world.restarted).toHaveLength(1);
    const again = await act('pull_request', dropped);
    expect([first.outputs['exit-code'], again.outputs['exit-code'], again.outputs.calls]).toEqual(['1', '0', '0']);
  });
});
