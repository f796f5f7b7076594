import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../e2e/command-line.ts';
import { onRealDataset, oracle, realText } from '../real-dataset.ts';
import { makeRepository } from '../repository.ts';
import { startGitHubServer } from '../servers/github.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { startRunner } from './act.ts';

const root = path.resolve(import.meta.dirname, '../..');
const KEY = 'sk-of-a-stranger';
const WORKFLOW = '.github/workflows/swelancer-gate.yml';
const { lite } = JSON.parse(readFileSync(path.join(root, 'tasks/datasets.json'), 'utf8'));
const repo = { full_name: 'octo/prompts', default_branch: 'main', owner: { login: 'octo' } };

/** Simulates a model that is right on 6 of 10 tasks, always the same ones, and on 2 of 10 if asked for the worst. */
function pick(prompt: string): string {
  const all = oracle().tasks;
  const index = all.findIndex(({ title }) => prompt.includes(`# Issue: ${title}\n`));
  const { proposal_ids: ids, correct_id: right } = all[index] ?? { proposal_ids: [], correct_id: 0 };
  const isRight = index % 10 < (prompt.includes('worst') ? 2 : 6);
  return JSON.stringify({ selected_proposal_id: isRight ? right : ids.find(id => id !== right) });
}

it.skipIf(realText === null)(
  `A new user gets from an empty repository to a first red pull request with only the README, ${onRealDataset}`,
  async () => {
    const datasets = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-walk-'));
    writeFileSync(path.join(datasets, `${lite.blob}.csv`), realText ?? '');
    const model = await startOpenAiServer({
      apiKey: KEY,
      answer: ({ messages }) => pick(messages.map(({ content }) => content).join('\n')),
    });
    const github = await startGitHubServer();
    const repository = makeRepository();
    const { folder, git } = repository;
    const init = await runProgram(['init', '--base-url', model.url, '--model', 'some/model'], {
      cwd: folder,
      env: { SWELANCER_GATE_DATASETS: datasets },
    });
    expect(init).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('gh secret set OPENAI_API_KEY') });

    const [, action = ''] =
      /uses: (?!actions\/)(\S+@\S+)/.exec(readFileSync(path.join(folder, WORKFLOW), 'utf8')) ?? [];
    const runner = startRunner(repository, github.url, action);
    // Without network access, the dataset must be in the cache that a first run would fill.
    const shelf = path.join(runner.home, 'cache', encodeURIComponent('refs/heads/main'));
    const entry = path.join(shelf, `1 ${encodeURIComponent('swelancer-gate-datasets-v1/default/1-1')}`);
    mkdirSync(entry, { recursive: true });
    writeFileSync(path.join(entry, `${lite.blob}.csv`), realText ?? '');
    let runs = 100;
    const run = (event: string, sha: string, ref: string, payload: object) =>
      runner.run(WORKFLOW, {
        event,
        sha,
        ref,
        runId: ++runs,
        payload: { ...payload, repository: repo },
        secrets: { OPENAI_API_KEY: KEY },
      });

    // The next step printed by `init`.
    const [, add = ''] = /git add (.*) && git commit/.exec(init.stdout) ?? [];
    git('add', ...add.split(' '));
    git('commit', '--quiet', '--message', 'Gate changes to prompts');
    expect(git('status', '--porcelain')).toBe('');
    const base = git('rev-parse', 'HEAD');
    const first = await run('push', base, 'refs/heads/main', {
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      after: base,
    });
    expect(first).toMatchObject({ passed: true, exitCode: '0' });
    const collected = model.requests.length;
    expect(collected).toBeGreaterThan(48);

    const prompt = path.join(folder, 'prompts/swelancer-gate.md');
    git('checkout', '--quiet', '-b', 'change');
    writeFileSync(prompt, readFileSync(prompt, 'utf8').replace('the one proposal', 'the worst proposal'));
    const head = repository.commit('Ask for the worst');
    git('checkout', '--quiet', 'main');
    git('checkout', '--quiet', '--detach');
    git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
    const merge = git('rev-parse', 'HEAD');
    git('update-ref', 'refs/pull/7/head', head);
    git('update-ref', 'refs/pull/7/merge', merge);
    github.world.pulls = [
      { number: 7, state: 'open', headSha: head, headRef: 'change', headRepository: repo.full_name, baseSha: base },
    ];
    const pull = {
      number: 7,
      state: 'open',
      draft: false,
      base: { sha: base, ref: 'main', repo },
      head: { sha: head, ref: 'change', repo },
    };
    const second = await run('pull_request', merge, 'refs/pull/7/merge', {
      action: 'opened',
      number: 7,
      pull_request: pull,
    });
    expect(second).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
    expect(github.world.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Accuracy dropped')]);
    expect(model.requests.length - collected).toBeLessThan(collected);

    runner.remove();
    repository.remove();
    rmSync(datasets, { recursive: true });
    await model.close();
    await github.close();
  },
);
