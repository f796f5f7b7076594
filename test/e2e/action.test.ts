import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activeContent } from '../report/github.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { startGitServer } from '../servers/git.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { startProxy } from '../servers/proxy.ts';
import { runActionStep } from './action-step.ts';
import { bytesOf, loadedFiles } from './loaded-files.ts';

const before = 'suite: starter\nsolver: reference/bm25\n';
const WORSE = 'suite: starter\nsolver: reference/first\n';

describe('The action, in its own process', () => {
  let repository: Repository;
  let github: GitHubServer;
  let base: string;
  const home = (): string => path.join(path.dirname(repository.folder), 'runner');

  /** Id of the last run; later runs have higher ids. */
  let lastRun: number;

  beforeEach(async () => {
    lastRun = 4;
    repository = makeRepository('checkout with spaces');
    base = repository.commit('start', { 'swelancer-gate.yml': before });
    github = await startGitHubServer();
    mkdirSync(home());
  });
  afterEach(async () => {
    repository.remove();
    await github.close();
    expect(github.violations).toEqual([]);
  });

  function run(
    event: string,
    payload: object,
    inputs: Readonly<Record<string, string>> = {},
    workspace = repository.folder,
    eventFile?: string,
  ) {
    return runActionStep({
      ...{ event, payload, workspace, home: home() },
      inputs: { 'github-token': 'ghs_token', ...inputs },
      env: {
        ...{ GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: String(++lastRun), GITHUB_API_URL: github.url },
        ...(eventFile === undefined ? {} : { GITHUB_EVENT_PATH: eventFile }),
      },
    });
  }

  /** GitHub's event for pull request 7. */
  function pullRequest(content: string, from = 'octo/prompts', state = 'open', draft = false) {
    repository.git('checkout', '--quiet', '-B', 'change', base);
    const headSha = repository.commit('change', { 'swelancer-gate.yml': content });
    github.world.pulls = [
      { number: 7, headSha, headRef: 'change', headRepository: from, baseSha: base, state: 'open' },
    ];
    return {
      pull_request: {
        number: 7,
        state,
        draft,
        base: { sha: base, ref: 'main', repo: { full_name: 'octo/prompts' } },
        head: { sha: headSha, ref: 'change', repo: { full_name: from } },
      },
    };
  }

  it('comments on a pull request with a drop, and passes exit code 1 to the last step', async () => {
    const { outputs, summary, stepExitCode } = await run('pull_request', pullRequest(WORSE));
    expect(stepExitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'regressed',
      'exit-code': '1',
      accuracy: '0.25',
      'baseline-accuracy': '0.833333',
    });
    expect(existsSync(outputs.report ?? '')).toBe(true);
    expect(github.world.comments.map(comment => comment.issue)).toEqual([7]);
    expect(github.world.comments[0]?.body).toContain('Accuracy dropped 58 points: 83% → 25%');
    expect(github.world.comments[0]?.body).toMatch(/`main` \(.*\) → `change` \(/);
    expect(outputs['comment-url']).toContain('/octo/prompts/pull/7#issuecomment-');
    expect(summary).toContain('Accuracy dropped');
  });

  it('passes a pull request that changes nothing the model sees', async () => {
    const { outputs } = await run('pull_request', pullRequest(`${before}# a remark\n`));
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0', calls: '0' });
  });

  it('loads 20 files with 1.3 MB at most to find out that nothing has changed', async () => {
    const coverage = path.join(home(), 'coverage');
    await runActionStep({
      ...{ event: 'pull_request', payload: pullRequest(`${before}# a remark\n`), workspace: repository.folder },
      ...{ home: home(), inputs: { 'github-token': 'ghs_token' } },
      env: {
        ...{ GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: '5', GITHUB_API_URL: github.url },
        NODE_V8_COVERAGE: coverage,
      },
    });
    const loaded = loadedFiles(coverage);
    expect([...loaded.keys()].map(file => path.basename(file))).toContain('index.js');
    expect(loaded.size).toBeLessThanOrEqual(20);
    expect(bytesOf(loaded)).toBeLessThan(1_300_000);
  });

  it('reaches GitHub through a proxy if there is no direct connection', async () => {
    const proxy = await startProxy(github.url);
    const { outputs } = await runActionStep({
      ...{ event: 'pull_request', payload: pullRequest(WORSE), workspace: repository.folder, home: home() },
      inputs: { 'github-token': 'ghs_token' },
      env: {
        ...{ GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: '5', GITHUB_API_URL: 'http://github.test' },
        HTTP_PROXY: proxy.url,
      },
    });
    proxy.close();
    expect(outputs).toMatchObject({ verdict: 'regressed' });
    expect(github.world.comments).toHaveLength(1);
  });

  it('reduces an earlier comment to one line when no relevant change is left', async () => {
    await run('pull_request', pullRequest(WORSE));
    await run('pull_request', pullRequest(`${before}# a remark\n`));
    const visible = github.world.comments.map(({ body }) => body.replaceAll(/<!--.*?-->\n/g, ''));
    expect(visible).toEqual(['### ✅ Nothing the model sees has changed\n']);
  });

  it('comments on a change the model does not see only with `comment: always`', async () => {
    await run('pull_request', pullRequest(`${before}# a remark\n`));
    expect(github.world.comments).toEqual([]);
    await run('pull_request', pullRequest(`${before}# a remark\n`), { comment: 'always' });
    expect(github.world.comments).toHaveLength(1);
  });

  it.each<[string, string, (head: string) => object]>([
    ['a push', 'push', head => ({ ref: 'refs/heads/change', after: head })],
    ['a manual run', 'workflow_dispatch', () => ({ ref: 'refs/heads/change', inputs: null })],
    ['an event of another kind', 'create', () => ({})],
  ])('compares %s with the default branch, not with an old main', async (_, event, payloadOf) => {
    base = repository.commit('an old main', { 'swelancer-gate.yml': WORSE });
    repository.git('checkout', '--quiet', '-b', 'develop');
    base = repository.commit('better', { 'swelancer-gate.yml': before });
    const { head } = pullRequest(WORSE).pull_request;
    const { outputs } = await run(event, { ...payloadOf(head.sha), repository: { default_branch: 'develop' } });
    expect(outputs).toMatchObject({ verdict: 'regressed', 'baseline-accuracy': '0.833333' });
  });

  it('names an event file that cannot be read', async () => {
    const { outputs, log } = await run('pull_request', {}, {}, repository.folder, '/nowhere/event.json');
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toContain('::error title=SWE-Lancer Gate::the event file /nowhere/event.json cannot be read');
  });

  it('rejects shards that are part of the change, which would be its own answers', async () => {
    const payload = pullRequest(WORSE);
    payload.pull_request.head.sha = repository.commit('shards', { 'shards/gate-shard-1-of-1.json': '{}' });
    const { outputs, log } = await run('pull_request', payload, { shards: 'shards' });
    expect(outputs['exit-code']).toBe('2');
    expect(log).toContain('the shard shards/gate-shard-1-of-1.json is part of the change under test');
  });

  it('rejects a fork if no branch of the repository has a configuration, whatever rule the fork brings', async () => {
    repository.git('rm', '--quiet', 'swelancer-gate.yml');
    base = repository.commit('remove the gate');
    const payload = pullRequest(`${WORSE}decision: {policy: threshold, margin: 100}\n`, 'stranger/prompts');
    const { outputs, log } = await run('pull_request_target', payload, { 'api-key': 'sk-0123456789' });
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toMatch(/there is no usable swelancer-gate\.yml on \w+, and a fork cannot bring its own/);
  });

  it('rejects a fork that adds the tasks folder named by the target branch', async () => {
    base = repository.commit('no tasks yet', { 'swelancer-gate.yml': before.replace('starter', 'tasks/') });
    const payload = pullRequest(WORSE.replace('starter', 'tasks/'), 'stranger/prompts');
    payload.pull_request.head.sha = repository.commit('tasks', {
      'tasks/easy.md': '---\nanswer: 1\n---\n# T\n\nD\n\n## Proposal 1\n\nA\n\n## Proposal 2\n\nB\n',
    });
    const { outputs, log } = await run('pull_request_target', payload, { 'api-key': 'sk-0123456789' });
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toMatch(/there is no usable swelancer-gate\.yml on \w+, and a fork cannot bring its own/);
  });

  it('names the target branch in the check run unless it is the default branch', async () => {
    const payload = pullRequest(WORSE);
    payload.pull_request.base.ref = 'release/1';
    const repo = { default_branch: 'main' };
    await run('pull_request', { ...payload, repository: repo }, { check: 'true' });
    expect(github.world.checks).toMatchObject([{ name: 'SWE-Lancer Gate (into release/1)' }]);
  });

  describe('in a subfolder of the workspace (`checkout: path:`)', () => {
    const workspace = (): string => path.dirname(repository.folder);

    it('annotates files by their path from the root of the repository, as GitHub expects', async () => {
      base = repository.commit('moved', { 'apps/web/swelancer-gate.yml': before });
      repository.git('checkout', '--quiet', '-B', 'change', base);
      const payload = pullRequest('');
      payload.pull_request.head.sha = repository.commit('worse', { 'apps/web/swelancer-gate.yml': WORSE });
      const inputs = { 'working-directory': `${path.basename(repository.folder)}/apps/web` };
      const dropped = await run('pull_request', payload, inputs, workspace());
      expect(dropped.outputs).toMatchObject({ verdict: 'regressed' });
      expect(dropped.log).toMatch(/^::error .*file=apps\/web\/swelancer-gate\.yml/m);

      payload.pull_request.head.sha = repository.commit('wrong', { 'apps/web/swelancer-gate.yml': 'promt: x\n' });
      const wrong = await run('pull_request', payload, inputs, workspace());
      expect(wrong.outputs).toMatchObject({ 'exit-code': '2' });
      expect(wrong.log).toMatch(/^::error .*file=apps\/web\/swelancer-gate\.yml,line=1/m);
    });

    it('says that the working directory does not exist, not that git is missing', async () => {
      const { outputs, log } = await run('pull_request', pullRequest(WORSE), { 'working-directory': 'apps/moon' });
      expect(outputs).toMatchObject({ 'exit-code': '2' });
      expect(log).toMatch(/the folder .*apps\/moon does not exist%0A {2}Check the spelling of `working-directory`/);
    });

    it('says which input to set if the checkout is in a folder of the workspace', async () => {
      const { outputs, log } = await run('pull_request', pullRequest(WORSE), {}, path.dirname(repository.folder));
      expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
      expect(log).toMatch(/is not in a git repository%0A.* set `working-directory` if the checkout has a `path`/);
    });
  });

  it('gives each pull request its own check run, so that no other one can clear it', async () => {
    await run('pull_request', pullRequest(WORSE), { check: 'true' });
    expect(github.world.checks).toMatchObject([{ externalId: 'default#7', conclusion: 'failure' }]);
  });

  it('keeps the verdict if the comment cannot be written, and says why', async () => {
    github.world.access = 'read';
    const { outputs, log } = await run('pull_request', pullRequest(WORSE));
    expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1', 'comment-url': '' });
    expect(log).toContain('pull-requests: write');
  });

  // https://github.com/joonvena/robotframework-reporter-action/issues/21
  it('keeps the verdict if the runner’s summary file cannot be written', async () => {
    const { outputs, log } = await runActionStep({
      ...{ event: 'pull_request', payload: pullRequest(WORSE), workspace: repository.folder, home: home() },
      inputs: { 'github-token': 'ghs_token' },
      env: {
        ...{ GITHUB_REPOSITORY: 'octo/prompts', GITHUB_RUN_ID: '5', GITHUB_API_URL: github.url },
        GITHUB_STEP_SUMMARY: path.join(home(), 'no-such-folder', 'summary'),
      },
    });
    expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
    expect(log).toContain('The job summary could not be written');
  });

  it('is neutral, never red, on a fork without a key', async () => {
    const content = 'suite: starter\nmodel: some/model\n';
    const { outputs, log } = await run('pull_request', pullRequest(content, 'stranger/prompts'));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '0' });
    expect(log).toContain('forks get no secrets');
  });

  describe('an agent’s own program', () => {
    const ran = (): string => path.join(home(), 'ran');
    // In a sandbox, it could not create the file even if it ran.
    const inputs = { sandbox: 'off', 'api-key': 'sk-0123456789' };
    const program = (): string =>
      `suite: starter\nsolver: command\ncommand: {run: [sh, -c, 'touch "${ran()}"; echo 1']}\n`;
    const ended = ({ pull_request: { head } }: ReturnType<typeof pullRequest>, event: string) => ({
      workflow_run: { event, head_sha: head.sha, head_branch: head.ref, head_repository: head.repo },
    });

    it.each<[string, string, (payload: ReturnType<typeof pullRequest>) => object]>([
      ['a pull request', 'pull_request', payload => payload],
      ['pull_request_target', 'pull_request_target', payload => payload],
      ['workflow_run', 'workflow_run', payload => ended(payload, 'pull_request')],
      ['workflow_run after a run with the key', 'workflow_run', payload => ended(payload, 'pull_request_target')],
      ['an event that hides the fork', 'pull_request_review', payload => payload],
    ])('is never run for a fork by %s', async (_what, event, payloadOf) => {
      const fork = pullRequest(program(), 'stranger/prompts');
      repository.git('checkout', '--quiet', fork.pull_request.head.sha);
      const { outputs, log } = await run(event, payloadOf(fork), inputs);
      expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
      expect(log).toContain('solver: command is not run for pull requests from forks');
      expect(existsSync(ran())).toBe(false);
    });

    it('is not run for a fork even if only the base branch configures it', async () => {
      base = repository.commit('an agent', { 'swelancer-gate.yml': program() });
      const { outputs } = await run('pull_request_target', pullRequest(WORSE, 'stranger/prompts'), inputs);
      expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
      expect(existsSync(ran())).toBe(false);
    });

    it('is run for a pull request from the same repository', async () => {
      const { outputs } = await run('pull_request', pullRequest(program()), inputs);
      expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
      expect(existsSync(ran())).toBe(true);
    });
  });

  it('is red without a key on a pull request from the same repository', async () => {
    const { outputs, log } = await run('pull_request', pullRequest('suite: starter\nmodel: some/model\n'));
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toContain('::error');
    expect(log).toContain('the secret for the input api-key is missing');
    expect(github.world.comments[0]?.body).toContain('Not measured: the secret for the input api-key is missing');
    expect(github.world.comments[0]?.body).toContain('This says nothing about your change.');
  });

  it('measures nothing if the pull request is closed', async () => {
    const { outputs } = await run('pull_request', pullRequest(WORSE, 'octo/prompts', 'closed'));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '0' });
    expect(github.world.comments).toEqual([]);
  });

  it('measures a draft like any other', async () => {
    const draft = pullRequest(WORSE, 'octo/prompts', 'open', true);
    expect((await run('pull_request', draft)).outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
  });

  it('updates the same comment after a force-push', async () => {
    await run('pull_request', pullRequest(WORSE));
    await run('pull_request', pullRequest(`${before}# fixed\n`));
    expect(github.world.comments).toHaveLength(1);
    expect(github.world.comments[0]?.body).toMatch(/^### ✅ /m);
  });

  describe('an accepted drop', () => {
    const ACCEPT = '/swelancer-gate accept @octocat, it is a third of the price ![x](https://x.example/x.png)';
    const commented = { action: 'created', issue: { number: 7, pull_request: {} }, comment: { body: ACCEPT } };

    it('does not fail the build if someone with write access accepts it, but is still reported as a drop', async () => {
      github.world.permissions = { maintainer: 'write' };
      const payload = pullRequest(WORSE);
      await run('pull_request', payload, { check: 'true' });
      github.comment(7, 'maintainer', ACCEPT);

      const answer = await run('issue_comment', commented);
      expect(answer.outputs).toMatchObject({ 'exit-code': '0' });
      expect(github.world.restarted).toEqual([5]);

      const again = await run('pull_request', payload, { check: 'true' });
      expect(again.outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '0', calls: '0' });
      const body = github.world.comments[0]?.body ?? '';
      expect(body).toContain('Accuracy dropped');
      expect(body).toContain('Accepted by maintainer');
      expect(activeContent(body.replace(/^(<!--.*-->\n)+/, ''))).toEqual([]);
      expect(readFileSync(again.outputs.report ?? '', 'utf8')).toContain('Accepted by maintainer');
      expect(github.world.checks).toMatchObject([
        { conclusion: 'neutral', output: { title: expect.stringMatching(/^Accuracy dropped .* \(accepted\)$/) } },
      ]);

      const thirdTime = await run('pull_request', payload);
      expect(thirdTime.outputs).toMatchObject({ 'exit-code': '0' });
      const nextPush = await run('pull_request', pullRequest(`${WORSE}# pushed again\n`));
      expect(nextPush.outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
    });

    it('fails the build if the comment’s author lacks permission', async () => {
      const payload = pullRequest(WORSE);
      await run('pull_request', payload);
      github.comment(7, 'stranger', ACCEPT);
      expect((await run('issue_comment', commented)).log).toContain('Nothing was accepted');
      expect(github.world.restarted).toEqual([]);
      expect((await run('pull_request', payload)).outputs).toMatchObject({ 'exit-code': '1' });
    });

    it('fails the build if GitHub does not return the author’s permission', async () => {
      github.world.permissions = { maintainer: 'write' };
      const payload = pullRequest(WORSE);
      await run('pull_request', payload);
      github.comment(7, 'maintainer', ACCEPT);
      github.world.before = ({ route }) => (route.endsWith('/permission') ? 500 : undefined);
      const { outputs, log } = await run('pull_request', payload);
      expect(outputs).toMatchObject({ 'exit-code': '1' });
      expect(log).toContain('Could not check whether the drop was accepted');
    });
  });

  describe('the check run', () => {
    it('has verdict and accuracy in its title, on the head of the pull request', async () => {
      const payload = pullRequest(WORSE);
      await run('pull_request', payload, { check: 'true' });
      expect(github.world.checks).toMatchObject([
        {
          commit: payload.pull_request.head.sha,
          conclusion: 'failure',
          output: { title: expect.stringContaining('Accuracy dropped 58 points: 83% → 25%') },
        },
      ]);
    });

    it('succeeds if the gate passes', async () => {
      await run('pull_request', pullRequest(`${before}# a remark\n`), { check: 'true' });
      expect(github.world.checks).toMatchObject([{ conclusion: 'success' }]);
    });

    it('requires action if nothing could be measured, because a neutral check would count as passed', async () => {
      await run('pull_request', pullRequest('suite: starter\nmodel: some/model\n'), { check: 'true' });
      expect(github.world.checks).toMatchObject([{ conclusion: 'action_required' }]);
    });

    it('does not change the verdict if the token cannot write it', async () => {
      github.world.access = 'read';
      const { outputs, log } = await run('pull_request', pullRequest(WORSE), { check: 'true' });
      expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
      expect(log).toContain('checks: write');
    });

    it('is not created unless `check` is true', async () => {
      await run('pull_request', pullRequest(WORSE));
      expect(github.world.checks).toEqual([]);
    });
  });

  // The base.sha of an event can be the tip of the branch when the pull request was created: github/docs#431.
  it('does not blame a pull request for what it merged from its target branch', async () => {
    const payload = pullRequest(before);
    repository.git('checkout', '--quiet', 'main');
    repository.commit('worse', { 'swelancer-gate.yml': WORSE });
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('checkout', '--quiet', 'change');
    repository.commit('notes', { 'notes.md': 'notes' });
    repository.git('merge', '--quiet', 'main');
    payload.pull_request.head.sha = repository.git('rev-parse', 'HEAD');
    const { outputs } = await run('pull_request', payload);
    expect(outputs).toMatchObject({ verdict: 'passed', calls: '0' });
  });

  describe('in a shallow clone', () => {
    /** A clone with only the head, as actions/checkout creates it. */
    function clone(commit: string): string {
      repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      const folder = path.join(home(), 'shallow');
      const git = (...parts: string[]) => execFileSync('git', parts, { cwd: folder });
      mkdirSync(folder);
      git('init', '--quiet');
      git('remote', 'add', 'origin', `file://${repository.folder}`);
      git('fetch', '--quiet', '--depth=1', 'origin', commit);
      git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
      return folder;
    }

    /** A pull request with this many commits. */
    function pullRequestOf(commits: number) {
      const payload = pullRequest(WORSE);
      for (let n = 0; n < commits; n++) payload.pull_request.head.sha = repository.commit(`step ${n}`);
      const [pull] = github.world.pulls;
      if (pull !== undefined) pull.headSha = payload.pull_request.head.sha;
      return payload;
    }

    it('fetches missing commits step by step, until it has the merge base', async () => {
      const payload = pullRequestOf(40);
      const { outputs } = await run('pull_request', payload, {}, clone(payload.pull_request.head.sha));
      expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1', 'baseline-accuracy': '0.833333' });
    });

    // https://github.com/sansan0/TrendRadar/issues/502
    it('fetches again if the server is overloaded or limits its clients', async () => {
      const payload = pullRequest(WORSE);
      const folder = clone(payload.pull_request.head.sha);
      const server = await startGitServer(repository);
      execFileSync('git', ['remote', 'set-url', 'origin', server.url], { cwd: folder });
      server.failures = 1;
      const { outputs } = await run('pull_request', payload, {}, folder);
      await server.close();
      expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1' });
    });

    it('says what to add if fetching fails, without git’s message, which can contain a password', async () => {
      const payload = pullRequest(WORSE);
      const folder = clone(payload.pull_request.head.sha);
      execFileSync('git', ['remote', 'set-url', 'origin', 'http://me:a-password@127.0.0.1:9/x.git'], { cwd: folder });
      const { outputs, log } = await run('pull_request', payload, {}, folder);
      expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
      expect(log).toContain('fetch-depth: 0');
      expect(log).not.toContain('a-password');
    });
  });

  it('fills the baseline on the default branch, without a comment', async () => {
    const payload = {
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      after: base,
      repository: { default_branch: 'main' },
    };
    const { outputs } = await run('push', payload);
    expect(outputs).toMatchObject({ verdict: 'measured', 'exit-code': '0', accuracy: '0.833333' });
    expect(github.requests).toEqual([]);
    expect(readFileSync(path.join(home(), 'store/trials.jsonl'), 'utf8').match(/"taskId"/g)).toHaveLength(12 * 16);
  });

  it('adds one new answer per task each night, so that the baseline does not expire all at once', async () => {
    const stored = () => readFileSync(path.join(home(), 'store/trials.jsonl'), 'utf8').match(/"taskId"/g)?.length;
    await run('schedule', {});
    expect(stored()).toBe(12 * 16);
    await run('schedule', {});
    expect(stored()).toBe(12 * 17);
  });

  it('masks the key before anything else, and never prints it again', async () => {
    const { log } = await run('pull_request', pullRequest(WORSE), {
      'api-key': 'sk-secret',
    });
    expect(log.startsWith('::add-mask::sk-secret')).toBe(true);
    expect(log.split('sk-secret')).toHaveLength(2);
  });

  it('names an invalid input', async () => {
    const { outputs, log } = await run('pull_request', pullRequest(before), { margin: 'NaN' });
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toContain('input margin');
  });
});
