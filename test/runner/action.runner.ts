import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { HOME, REF } from '../../src/shared/program.ts';
import { activeContent } from '../report/github.ts';
import { HOSTILE } from '../report/samples.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { copyRelease, type Occasion, type Result, type Runner, startRunner } from './act.ts';

/** The name of our action in the examples. */
const ACTION = `${HOME}@${REF}`;
const root = path.resolve(import.meta.dirname, '../..');
const example = (name: string) => readFileSync(path.join(root, 'examples', name), 'utf8');
const KEY = 'sk-test/"quoted"\\key';
const CONFIGURATION = 'suite: starter\nmodel: some/model\nprompt: prompts/manager.md\n';
const prompt = (style: string) => `${style}\n\n{{question_id}} {{title}}\n\n{{description}}\n\n{{proposals}}\n`;

const tasks = z
  .array(z.object({ id: z.string(), correct: z.int(), proposals: z.array(z.object({ id: z.int() })) }))
  .parse(parse(readFileSync(path.join(root, 'tasks/starter/tasks.yml'), 'utf8')));

let model: OpenAiServer;
/** Text before every answer of the model. */
let chatter: string;
let github: GitHubServer;
let repository: Repository;
let runner: Runner;
/** First commit, on main. */
let base: string;
let lastRun = 100;

beforeEach(async () => {
  chatter = '';
  model = await startOpenAiServer({
    apiKey: KEY,
    answer({ messages }) {
      const text = messages.map(message => message.content).join('\n');
      const task = tasks.find(({ id }) => text.includes(id));
      const wrong = task?.proposals.find(({ id }) => id !== task.correct);
      const answer = { selected_proposal_id: text.includes('Be hasty.') ? wrong?.id : task?.correct };
      return `${chatter}${JSON.stringify(answer)}`;
    },
  });
  github = await startGitHubServer();
  repository = makeRepository('prompts of ours ü');
  base = repository.commit('start', {
    'swelancer-gate.yml': CONFIGURATION,
    'prompts/manager.md': prompt('Be careful.'),
    '.github/workflows/gate.yml': example('gate.yml'),
    '.github/workflows/accept.yml': example('accept.yml'),
    '.github/workflows/fork-pull-request-target.yml': example('fork-pull-request-target.yml'),
    '.github/workflows/fork-workflow-run.yml': example('fork-workflow-run.yml'),
  });
  runner = startRunner(repository, github.url, ACTION);
});

afterEach(async () => {
  runner.remove();
  repository.remove();
  await model.close();
  await github.close();
  expect(github.violations).toEqual([]);
});

const repo = (name: string) => ({ full_name: name, default_branch: 'main', owner: { login: name.split('/')[0] } });

/** Creates pull request 7 with changed files, including GitHub's merge commit. */
function openPullRequest(files: Readonly<Record<string, string>>, from = 'octo/prompts') {
  repository.git('checkout', '--quiet', '-B', 'change', 'main');
  const head = repository.commit('change', files);
  repository.git('checkout', '--quiet', '-B', 'merged', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', head);
  const merge = repository.git('rev-parse', 'HEAD');
  repository.git('update-ref', 'refs/pull/7/head', head);
  repository.git('update-ref', 'refs/pull/7/merge', merge);
  repository.git('checkout', '--quiet', 'main');
  repository.git('branch', '--quiet', '-D', 'merged', 'change');
  const pull = {
    number: 7,
    state: 'open',
    draft: false,
    base: { sha: repository.git('rev-parse', 'main'), ref: 'main', repo: repo('octo/prompts') },
    head: { sha: head, ref: 'change', repo: repo(from) },
  };
  github.world.pulls = [
    { number: 7, state: 'open', headSha: head, headRef: 'change', headRepository: from, baseSha: pull.base.sha },
  ];
  return {
    head,
    merge,
    payload: { action: 'synchronize', number: 7, pull_request: pull, repository: repo('octo/prompts') },
  };
}

type Given = Partial<Pick<Occasion, 'secrets' | 'variables' | 'payload' | 'broken'>> & { readonly workflow?: string };

function run(
  event: string,
  sha: string,
  ref: string,
  { workflow = 'gate.yml', ...given }: Given = {},
): Promise<Result> {
  return runner.run(`.github/workflows/${workflow}`, {
    event,
    sha,
    ref,
    runId: ++lastRun,
    payload: { repository: repo('octo/prompts') },
    secrets: { OPENAI_API_KEY: KEY, OPENAI_API_KEY_FOR_FORKS: KEY },
    variables: { OPENAI_BASE_URL: model.url },
    ...given,
  });
}

const runPullRequest = (pull: ReturnType<typeof openPullRequest>, given: Given = {}) =>
  run('pull_request', pull.merge, 'refs/pull/7/merge', { payload: pull.payload, ...given });

const push = (sha = base) =>
  run('push', sha, 'refs/heads/main', {
    payload: { ref: 'refs/heads/main', before: '0'.repeat(40), after: sha, repository: repo('octo/prompts') },
  });

const comments = () => github.world.comments.map(({ body }) => body);

describe('A pull request', () => {
  it('fails if its prompt makes the model worse, with comment, report, outputs and caches', async () => {
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }));
    expect(result.log).not.toContain('bug in SWE-Lancer Gate');
    expect(result).toMatchObject({ passed: false, exitCode: '1' });
    expect(result.outputs).toMatchObject({
      verdict: 'regressed',
      accuracy: '0',
      'baseline-accuracy': '1',
      difference: '-1',
      calls: String(model.requests.length),
      'comment-url': 'https://github.example/octo/prompts/pull/7#issuecomment-1001',
    });
    expect(comments()).toHaveLength(1);
    expect(result.summary).toMatch(/\S/);
    expect(readdirSync(runner.artifact('swelancer-gate-default')).sort()).toEqual([
      'comment.md',
      'junit.xml',
      'report.html',
      'report.json',
      'summary.md',
    ]);
    expect(runner.cacheSteps().filter(({ step }) => step === 'save')).toMatchObject([
      { key: `swelancer-gate-trials-v1/default/this-branch/${lastRun}-1`, scope: 'refs/pull/7/merge' },
    ]);
  });

  it('shows which edit broke the tasks, on its lines, with at most half as many calls again', async () => {
    const before = ['You manage a project.', 'Read the issue.', 'Read every proposal.', 'Be fair.', prompt('Answer.')];
    const after = ['You run a project.', 'Read the issue.', 'Be hasty.', 'Be fair.', prompt('Answer now.')];
    repository.commit('a prompt with more to it', { 'prompts/manager.md': before.join('\n\n\n\n') });
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': after.join('\n\n\n\n') }));
    expect(result).toMatchObject({ passed: false, exitCode: '1' });
    const sentence = /Undoing line 9 of `prompts\/manager\.md` brings back \d+ of \d+ tasks/;
    expect(comments()).toEqual([expect.stringMatching(sentence)]);
    expect(result.errors).toEqual([expect.stringMatching(/^prompts\/manager\.md:9-9 .*Undoing line 9/)]);
    const report = readFileSync(path.join(runner.artifact('swelancer-gate-default'), 'report.json'), 'utf8');
    const { explanation, budget } = z
      .object({ explanation: z.object({ calls: z.int(), of: z.literal(3) }), budget: z.object({ calls: z.int() }) })
      .parse(JSON.parse(report));
    expect(budget.calls).toBe(model.requests.length);
    expect(explanation.calls).toBeGreaterThan(0);
    expect(explanation.calls).toBeLessThanOrEqual((budget.calls - explanation.calls) / 2);
  });

  it('passes without a call if it changes nothing that the model sees', async () => {
    const result = await runPullRequest(openPullRequest({ 'README.md': 'Hello' }));
    expect(result).toMatchObject({ passed: true, exitCode: '0', outputs: { verdict: 'passed', calls: '0' } });
    expect(model.requests).toHaveLength(0);
  });

  it('updates its comment after the next push, and pays only for the new prompt', async () => {
    await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }));
    const paid = model.requests.length;
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be careful and calm.') }));
    expect(result).toMatchObject({ passed: true, outputs: { verdict: 'passed' } });
    const asked = model.requests.slice(paid).map(({ messages }) => messages[0]?.content.split('\n')[0]);
    expect(new Set(asked)).toEqual(new Set(['Be careful and calm.']));
    expect(comments()).toHaveLength(1);
  });

  it('keeps its verdict if the token cannot comment', async () => {
    github.world.access = 'read';
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }));
    expect(result).toMatchObject({
      passed: false,
      exitCode: '1',
      outputs: { verdict: 'regressed', 'comment-url': '' },
    });
    expect(result.commands.join('\n')).toContain('pull-requests: write');
  });

  it('keeps its verdict if artifacts and caches cannot be saved', async () => {
    const broken = ['upload-artifact', 'cache'];
    const passed = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be careful and calm.') }), {
      broken,
    });
    expect(passed, passed.log).toMatchObject({ passed: true, exitCode: '0', outputs: { verdict: 'passed' } });
    for (const words of ['Artifact storage quota has been hit', 'Cache service responded with 503']) {
      expect(passed.log).toContain(words);
    }
    // Links point to the run's page, which exists without an artifact.
    expect(comments()[0]).toContain('/actions/runs/');
    expect(comments()[0]).not.toContain('/artifacts/');
  });

  it('is compared in the merge queue, too', async () => {
    const { head } = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') });
    const payload = { merge_group: { base_sha: base, head_sha: head }, repository: repo('octo/prompts') };
    const result = await run('merge_group', head, 'refs/heads/gh-readonly-queue/main/pr-7', { payload });
    expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
  });

  it('costs nothing if it is closed', async () => {
    const { payload, ...pull } = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') });
    const closed = { ...payload, action: 'closed', pull_request: { ...payload.pull_request, state: 'closed' } };
    expect(await runPullRequest({ ...pull, payload: closed })).toMatchObject({ passed: true, exitCode: '0' });
    expect(model.requests).toHaveLength(0);
  });

  it('can have several gates in one job, each with its own folder, comment, store and report', async () => {
    const files = (style: string) => ({
      'apps/mobile ü/swelancer-gate.yml': CONFIGURATION,
      'apps/mobile ü/prompts/manager.md': prompt(style),
    });
    const gate = (id: string, folder: string) =>
      `      - uses: ${ACTION}\n        id: ${id}\n        if: always()\n        with: {id: ${id}, working-directory: '${folder}', api-key: '\${{ secrets.OPENAI_API_KEY }}', base-url: '${model.url}'}\n`;
    const [before] = example('gate.yml').split('      - name: Gate\n');
    repository.commit('two gates', {
      ...files('Be careful.'),
      '.github/workflows/gate.yml': `${before}${gate('whole', '.')}${gate('mobile', 'apps/mobile ü')}`,
    });
    const result = await runPullRequest(openPullRequest(files('Be hasty.')));
    expect(result.passed).toBe(false);
    expect(result.commands.filter(command => command.startsWith('error'))).toHaveLength(1);
    expect(result.places).toContain('apps/mobile ü/prompts/manager.md');
    // Nothing changed for the gate in the root, so it does not comment.
    expect(comments().map(body => / (whole|mobile) run/.exec(body)?.[1])).toEqual(['mobile']);
    expect(readdirSync(runner.artifact('.')).sort()).toEqual([
      'swelancer-gate-mobile',
      'swelancer-gate-mobile.html',
      'swelancer-gate-whole',
    ]);
    expect(runner.cacheSteps().filter(({ step }) => step === 'save')).toMatchObject([
      { key: expect.stringContaining('/mobile/') },
    ]);
  });

  it('fetches missing commits in a shallow clone', async () => {
    const shallow = example('gate.yml').replace('fetch-depth: 0', 'fetch-depth: 1');
    repository.commit('fetch one commit only', { '.github/workflows/gate.yml': shallow });
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }));
    expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
  });

  it('turns green without a call if someone with write access accepts its drop', async () => {
    github.world.permissions = { maintainer: 'write' };
    const pull = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') });
    await runPullRequest(pull);
    const [paid, failed] = [model.requests.length, lastRun];
    const body = '/swelancer-gate accept it is a third of the price';
    github.comment(7, 'maintainer', body);

    const answer = await run('issue_comment', base, 'refs/heads/main', {
      workflow: 'accept.yml',
      payload: {
        action: 'created',
        issue: { number: 7, pull_request: { url: 'https://api.github.example' } },
        comment: { id: 1, body, user: { login: 'maintainer' } },
        repository: repo('octo/prompts'),
      },
      secrets: {},
      variables: {},
    });
    expect(answer).toMatchObject({ passed: true, exitCode: '0' });
    expect(github.world.restarted).toEqual([failed]);

    const again = await runPullRequest(pull);
    expect(again).toMatchObject({ passed: true, exitCode: '0', outputs: { verdict: 'regressed' } });
    expect(model.requests).toHaveLength(paid);
    expect(comments()[0]).toContain('Accepted by maintainer');
  });
});

describe('The default branch', () => {
  it('fills the store that pull requests can read but not write', async () => {
    const filled = await push();
    expect(filled).toMatchObject({ passed: true, exitCode: '0' });
    const paid = model.requests.length;
    expect(paid).toBeGreaterThan(0);

    await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be careful and calm.') }));
    expect(model.requests.length).toBeGreaterThan(paid);
    expect(model.requests.slice(paid).some(({ messages }) => messages[0]?.content.includes('Be careful.'))).toBe(false);

    await push(repository.commit('use the hasty prompt', { 'prompts/manager.md': prompt('Be hasty.') }));
    const scopes = runner
      .cacheSteps()
      .flatMap(({ step, found, scope }) => (step === 'restore' && found ? [scope] : []));
    expect(new Set(scopes)).toEqual(new Set(['refs/heads/main']));
  });

  it('is not hidden by the answers that an open pull request has stored', async () => {
    await push();
    await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be careful and calm.') }));
    await push(repository.commit('another prompt', { 'prompts/manager.md': prompt('Be careful and quick.') }));
    const paid = model.requests.length;
    await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be careful, calm and quick.') }));
    const asked = model.requests.slice(paid).map(({ messages }) => messages[0]?.content.split('\n')[0]);
    expect(new Set(asked)).toEqual(new Set(['Be careful, calm and quick.']));
  });

  it('downloads its dataset once, and caches it for later runs', async () => {
    const proposals = "[{'id': 0, 'content': 'a'}, {'id': 1, 'content': 'b'}]";
    const data = `{'title': 'T', 'html_description': 'D', 'game': {'correct_proposal': {'id': 0}, 'all_formal_proposals': ${proposals}}}`;
    const csv = `question_id,variant,price,manager_data,manager_commit\n5-manager-0,swe_manager,1000,"${data}",\n`;
    const sha256 = createHash('sha256').update(csv).digest('hex');
    let downloads = 0;
    const server = createServer((_, response) => {
      downloads++;
      response.end(csv);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const commit = repository.commit('add a dataset', {
      'swelancer-gate.yml': `suite: own/suite.json\nsolver: reference/first\ndataset: 'http://127.0.0.1:${port}/own.csv#sha256=${sha256}'\n`,
      'own/suite.json': JSON.stringify({ name: 'own', dataset: 'own.csv', tasks: ['5-manager-0'] }),
    });
    for (let n = 0; n < 2; n++) expect(await push(commit)).toMatchObject({ exitCode: '0', outputs: { accuracy: '1' } });
    server.close();
    expect(downloads).toBe(1);
    const saved = runner.cacheSteps().filter(({ step, key }) => step === 'save' && key.includes('datasets'));
    expect(saved).toHaveLength(1);
  });

  it('fetches the code for agents once, and caches it for later runs', async () => {
    const code = makeRepository('code');
    code.commit('before', { 'a.ts': 'the bug' });
    const fix = code.commit('fix', { 'a.ts': 'fixed' });
    const proposals = "[{'id': 0, 'content': 'a'}, {'id': 1, 'content': 'b'}]";
    const data = `{'title': 'T', 'html_description': 'D', 'game': {'correct_proposal': {'id': 0}, 'all_formal_proposals': ${proposals}}}`;
    const commitWith = (style: string) =>
      repository.commit(style, {
        'swelancer-gate.yml': `suite: own/suite.json\nsolver: agent\nmodel: some/model\nprompt: prompts/manager.md\nrepository: 'file://${code.folder}'\n`,
        'prompts/manager.md': prompt(style),
        'own/tasks.csv': `question_id,variant,price,manager_data,manager_commit\n5-manager-0,swe_manager,1000,"${data}",${fix}\n`,
        'own/suite.json': JSON.stringify({ name: 'own', dataset: './own/tasks.csv', tasks: ['5-manager-0'] }),
      });
    expect(await push(commitWith('Be careful.'))).toMatchObject({ exitCode: '0' });
    const paid = model.requests.length;
    expect(paid).toBeGreaterThan(0);
    code.remove();
    expect(await push(commitWith('Be calm.'))).toMatchObject({ exitCode: '0' });
    expect(model.requests.length).toBeGreaterThan(paid);
    const steps = runner.cacheSteps().filter(({ key }) => key.startsWith('swelancer-gate-code-v1/'));
    expect(steps.map(({ step, found }) => (step === 'save' ? 'saved' : found === null ? 'none' : 'found'))).toEqual([
      'none',
      'saved',
      'found',
    ]);
  });

  it('can be compared with any ref by a manual run', async () => {
    const { head } = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') });
    repository.git('tag', 'v1', base);
    repository.git('branch', 'hasty', head);
    const inputs = { baseline: 'v1', head: 'origin/hasty' };
    const payload = { inputs, repository: repo('octo/prompts') };
    const result = await run('workflow_dispatch', base, 'refs/heads/main', { payload });
    expect(result).toMatchObject({ exitCode: '1', outputs: { verdict: 'regressed', accuracy: '0' } });
  });

  it('is measured by a schedule', async () => {
    expect(await run('schedule', base, 'refs/heads/main')).toMatchObject({ passed: true, exitCode: '0' });
  });

  it('collects only the answers that pull requests need if a manual run leaves the inputs empty', async () => {
    const payload = { ref: 'refs/heads/main', inputs: { baseline: '', head: '' }, repository: repo('octo/prompts') };
    const start = () => run('workflow_dispatch', base, 'refs/heads/main', { payload });
    expect(await start()).toMatchObject({ passed: true, exitCode: '0', outputs: { accuracy: '1' } });
    expect(model.requests.length).toBeGreaterThan(0);
    expect(await start()).toMatchObject({ passed: true, exitCode: '0', outputs: { calls: '0' } });
  });
});

it('The action works as ./ in its own repository, in its own workflow', async () => {
  copyRelease(repository.folder);
  const own = ['.github/workflows/gate.yml', '.github/swelancer-gate.yml'];
  base = repository.commit(
    'the action',
    Object.fromEntries(own.map(file => [file, readFileSync(path.join(root, file), 'utf8')])),
  );
  expect(await push()).toMatchObject({ passed: true, exitCode: '0', outputs: { verdict: 'measured' } });
  const result = await runPullRequest(
    openPullRequest({ '.github/swelancer-gate.yml': 'suite: starter\nsolver: reference/longest\n' }),
  );
  expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed', calls: '0' } });
  expect(comments()).toHaveLength(1);
});

describe('A failed measurement', () => {
  it('is a usage error at a line of the configuration if the configuration is wrong', async () => {
    const result = await runPullRequest(openPullRequest({ 'swelancer-gate.yml': `${CONFIGURATION}promt: x\n` }));
    expect(result).toMatchObject({ passed: false, exitCode: '2', outputs: { verdict: 'error', accuracy: '' } });
    expect(result.commands.join('\n')).toContain('swelancer-gate.yml:4: unknown field "promt"');
  });

  it.each([
    ['the key is rejected', { secrets: { OPENAI_API_KEY: 'sk-wrong' } }],
    ['the endpoint is unavailable', { variables: { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' } }],
  ])('is an error, not a regression, if %s', async (_, given) => {
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }), given);
    expect(result).toMatchObject({ passed: false, exitCode: '3', outputs: { verdict: 'error' } });
  });
});

describe('A secret', () => {
  it('appears in no output, even if the model repeats it', async () => {
    chatter = `Bearer ${KEY} at ?key=in-the-address `;
    const result = await runPullRequest(openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }), {
      secrets: { OPENAI_API_KEY: KEY, ACTIONS_STEP_DEBUG: 'true' },
      variables: { OPENAI_BASE_URL: `${model.url}?key=in-the-address` },
    });
    expect(result.exitCode).toBe('1');
    const places = new Map(
      readdirSync(runner.home, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name))
        .map(file => [file, readFileSync(file, 'utf8')]),
    );
    places.set('log', result.log).set('summary', result.summary).set('outputs', JSON.stringify(result.outputs));
    places.set('comments', comments().join());
    const placesWith = (text: string) =>
      [...places].flatMap(([place, content]) => (content.includes(text) ? [place] : []));
    expect(placesWith('selected_proposal_id').some(place => place.endsWith('report.json'))).toBe(true);
    expect(placesWith('sk-test')).toEqual([]);
    expect(placesWith('in-the-address')).toEqual([]);
  });
});

describe('Untrusted text', () => {
  it('never runs as a workflow command, from any source', async () => {
    chatter =
      '\n::error::pwned\n::add-mask::tasks\n##[error]pwned\n::set-output name=verdict::pwned\n::stop-commands::pwned\n::pwned::\n';
    const file = 'prompts/\n::error::pwned @octocat ![x](https:x) <img src=x onerror=pwned> |`a`| #1.md';
    const pull = openPullRequest({
      'swelancer-gate.yml': `suite: starter\nmodel: ${JSON.stringify(`m\n::error::pwned ${HOSTILE.join(' ')}`)}\nprompt: ${JSON.stringify(file)}\n`,
      // A file with a NUL is rejected as binary.
      [file]: prompt(`Be hasty.\n::error::pwned\n${HOSTILE.join('\n').replaceAll('\0', '')}`),
    });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: shell syntax.
    const branch = 'x$(touch${IFS}pwned)`id`<img/src=x>@octocat#1|\'"';
    const { pull_request } = pull.payload;
    const named = { ...pull_request, title: HOSTILE.join('\n'), head: { ...pull_request.head, ref: branch } };
    const result = await runPullRequest({ ...pull, payload: { ...pull.payload, pull_request: named } });
    expect(result, result.log).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
    expect(result.log).toContain('pwned');
    expect(result.commands.filter(command => /^\w[\w-]*: pwned/.test(command))).toEqual([]);

    expect(
      comments()
        .map(text => text.replace(/^(<!--.*-->\n)+/, ''))
        .flatMap(activeContent),
    ).toEqual([]);
    expect(activeContent(result.summary)).toEqual([]);
    expect(Object.values(result.outputs).filter(value => value.includes('pwned'))).toEqual([]);
    const written = (name: string) => readFileSync(path.join(runner.artifact('swelancer-gate-default'), name), 'utf8');
    expect(written('report.html').match(/<(img|script)/gi)).toEqual(['<script']);
    expect(XMLValidator.validate(written('junit.xml'))).toBe(true);
  });
});

describe('A workflow without a stored key', () => {
  const variables = { GOOGLE_PROJECT: 'p', GOOGLE_IDENTITY_PROVIDER: 'provider', GOOGLE_SERVICE_ACCOUNT: KEY };
  const given = { workflow: 'gate-vertex.yml', secrets: {}, variables };
  const openFrom = (from: string) => {
    // Google's address is replaced; everything else is from the example.
    const workflow = example('gate-vertex.yml').replace(/base-url: .*/, `base-url: ${model.url}`);
    base = repository.commit('sign in', { '.github/workflows/gate-vertex.yml': workflow });
    return openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }, from);
  };

  it('measures with the token of the job', async () => {
    const result = await runPullRequest(openFrom('octo/prompts'), given);
    expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
    expect(result.log).toContain('signed in');
  });

  it('does not sign in on a pull request from a fork, and stays neutral', async () => {
    const result = await runPullRequest(openFrom('stranger/prompts'), given);
    expect(result).toMatchObject({ passed: true, outputs: { verdict: 'inconclusive' } });
    expect(result.log).not.toContain('signed in');
    expect(model.requests).toHaveLength(0);
  });
});

describe('A pull request from a fork', () => {
  it('stays neutral without a key, and says why', async () => {
    const pull = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }, 'stranger/prompts');
    const result = await runPullRequest(pull, { secrets: {}, variables: {} });
    expect(result).toMatchObject({ passed: true, exitCode: '0', outputs: { verdict: 'inconclusive' } });
    expect(result.commands.join('\n')).toContain('forks');
    expect(model.requests).toHaveLength(0);
  });

  it('is measured by pull_request_target with the prompt read as data', async () => {
    const pull = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }, 'stranger/prompts');
    const result = await run('pull_request_target', base, 'refs/heads/main', {
      workflow: 'fork-pull-request-target.yml',
      payload: pull.payload,
    });
    expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
    expect(comments()).toHaveLength(1);
  });

  it('is measured by a second workflow on workflow_run', async () => {
    const { head } = openPullRequest({ 'prompts/manager.md': prompt('Be hasty.') }, 'stranger/prompts');
    const ended = {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'change',
      head_repository: repo('stranger/prompts'),
    };
    const result = await run('workflow_run', base, 'refs/heads/main', {
      workflow: 'fork-workflow-run.yml',
      payload: { action: 'completed', workflow_run: ended, repository: repo('octo/prompts') },
    });
    expect(result).toMatchObject({ passed: false, exitCode: '1', outputs: { verdict: 'regressed' } });
    expect(comments()).toHaveLength(1);
  });

  it('cannot raise the budget, change the decision or name another endpoint', async () => {
    repository.commit('budget only in the file', {
      'swelancer-gate.yml': `${CONFIGURATION}budget: {max-calls: 10}\n`,
      '.github/workflows/fork-pull-request-target.yml': example('fork-pull-request-target.yml').replace(
        /^ *max-calls: .*\n/m,
        '',
      ),
    });
    const generous = 'budget: {max-calls: 5000}\ndecision: {policy: threshold, margin: 100}\n';
    const pull = openPullRequest(
      { 'swelancer-gate.yml': CONFIGURATION + generous, 'prompts/manager.md': prompt('Be hasty.') },
      'stranger/prompts',
    );
    const given = { workflow: 'fork-pull-request-target.yml', payload: pull.payload };
    const result = await run('pull_request_target', base, 'refs/heads/main', given);
    expect(result.outputs.verdict).toBe('inconclusive');
    expect(model.requests.length).toBeLessThanOrEqual(10);
    expect(result.summary).toMatch(/budget/);

    const elsewhere = openPullRequest(
      { 'swelancer-gate.yml': `${CONFIGURATION}base-url: http://127.0.0.1:9\n` },
      'stranger/prompts',
    );
    const refused = await run('pull_request_target', base, 'refs/heads/main', { ...given, payload: elsewhere.payload });
    expect(refused).toMatchObject({ exitCode: '2', outputs: { verdict: 'error' } });
  });

  it('has no file executed, checked out or followed', async () => {
    symlinkSync('/etc/passwd', path.join(repository.folder, 'secrets.md'));
    const canary = path.join(runner.home, 'canary');
    const pull = openPullRequest(
      {
        'swelancer-gate.yml': `${CONFIGURATION.replace('prompts/manager.md', 'secrets.md')}`,
        '.gitattributes': '* filter=run\n',
        '.gitconfig': `[filter "run"]\n\tsmudge = touch ${canary}\n`,
        'package.json': JSON.stringify({ scripts: { install: `touch ${canary}` } }),
        'action.yml': `runs: {using: composite, steps: [{run: 'touch ${canary}', shell: bash}]}`,
        'node_modules/.bin/node': `touch ${canary}`,
      },
      'stranger/prompts',
    );
    const result = await run('pull_request_target', base, 'refs/heads/main', {
      workflow: 'fork-pull-request-target.yml',
      payload: pull.payload,
    });
    expect(result).toMatchObject({ exitCode: '2', outputs: { verdict: 'error' } });
    expect(result.log).not.toContain('root:');
    expect(existsSync(canary)).toBe(false);
  });
});
