import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../e2e/command-line.ts';
import { makeRepository } from '../repository.ts';
import { startGitHubServer } from '../servers/github.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { startRunner } from './act.ts';

const KEY = 'sk-of-a-team';
const WORKFLOW = '.github/workflows/swelancer-gate.yml';
const repo = { full_name: 'octo/prompts', default_branch: 'main', owner: { login: 'octo' } };
const NAMES = Array.from({ length: 12 }, (_, index) => `case-${index + 1}`);

it('A team gets from an empty repository to its first red pull request with twelve tasks of its own', async () => {
  const model = await startOpenAiServer({
    apiKey: KEY,
    answer: ({ messages }) => {
      const isHasty = messages.some(({ content }) => content.includes('the worst proposal'));
      return JSON.stringify({ selected_proposal_id: isHasty ? 1 : 2 });
    },
  });
  const github = await startGitHubServer();
  const repository = makeRepository();
  const { folder, git } = repository;
  const run = (...words: string[]) => runProgram(words, { cwd: folder });

  const init = await run('init', '--base-url', model.url, '--model', 'some/model', '--tasks');
  expect(init.stdout).toContain('Wrote  tasks/example.md');
  rmSync(path.join(folder, 'tasks/example.md'));
  const task = await run('tasks', 'new', 'case-1', '--title', 'case-1 is off by a cent', '--answer', '2');
  expect(task.exitCode, task.stderr).toBe(0);
  const texts = ['Only C:\\new and &amp; are affected.', 'Ask the user.', 'Round case-1 once.'];
  const draft = readFileSync(path.join(folder, 'tasks/case-1.md'), 'utf8');
  const first = draft.replaceAll('<!-- Write here. -->', () => texts.shift() ?? '');
  repository.write(Object.fromEntries(NAMES.map(name => [`tasks/${name}.md`, first.replaceAll('case-1', name)])));
  const config = readFileSync(path.join(folder, 'swelancer-gate.yml'), 'utf8');
  repository.write({ 'swelancer-gate.yml': config.replace(/^suite: \[.*\]/m, 'suite: tasks/') });
  expect(await run('tasks', 'lock')).toMatchObject({ exitCode: 0, stdout: 'Wrote  tasks/lock.json: 12 tasks\n' });
  expect(await run('verify')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('tasks/: 12 tasks') });
  const base = repository.commit('Gate changes to prompts');

  const [, action = ''] = /uses: (?!actions\/)(\S+@\S+)/.exec(readFileSync(path.join(folder, WORKFLOW), 'utf8')) ?? [];
  const runner = startRunner(repository, github.url, action);
  const start = (event: string, sha: string, ref: string, runId: number, payload: object) =>
    runner.run(WORKFLOW, {
      ...{ event, sha, ref, runId, payload: { ...payload, repository: repo } },
      secrets: { OPENAI_API_KEY: KEY },
    });
  const pushed = { ref: 'refs/heads/main', before: '0'.repeat(40), after: base };
  const pushRun = await start('push', base, 'refs/heads/main', 101, pushed);
  expect(pushRun, pushRun.log).toMatchObject({ passed: true, exitCode: '0' });
  expect(JSON.stringify(model.requests[0]?.messages)).toContain(JSON.stringify('C:\\new and &amp;').slice(1, -1));

  git('checkout', '--quiet', '-b', 'change');
  const prompt = readFileSync(path.join(folder, 'prompts/swelancer-gate.md'), 'utf8');
  // The change also tries to make its own task easier.
  git('rm', '--quiet', 'tasks/lock.json');
  const head = repository.commit('Ask for the worst', {
    'prompts/swelancer-gate.md': prompt.replace('the one proposal', 'the worst proposal'),
    'tasks/case-1.md': readFileSync(path.join(folder, 'tasks/case-1.md'), 'utf8').replace('answer: 2', 'answer: 1'),
  });
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/7/head', head);
  git('update-ref', 'refs/pull/7/merge', merge);
  const known = { headSha: head, headRef: 'change', headRepository: repo.full_name, baseSha: base };
  github.world.pulls = [{ number: 7, state: 'open', ...known }];
  const pull = {
    ...{ number: 7, state: 'open', draft: false },
    base: { sha: base, ref: 'main', repo },
    head: { sha: head, ref: 'change', repo },
  };
  const opened = { action: 'opened', number: 7, pull_request: pull };
  const pullRun = await start('pull_request', merge, 'refs/pull/7/merge', 102, opened);
  expect(pullRun, pullRun.log).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
  const [comment] = github.world.comments;
  expect(comment?.body).toContain('Accuracy dropped');
  expect(comment?.body).toContain('case-');

  runner.remove();
  repository.remove();
  await model.close();
  await github.close();
});
