import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROVIDERS } from '../../../src/cli/init/providers.ts';
import { nameOf } from '../../../src/cli/init/workflow.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { say } from '../../person.ts';
import { onRealDataset, realText } from '../../real-dataset.ts';
import { makeRepository, type Repository } from '../../repository.ts';
import { works } from '../../required-tools.ts';

const hasTerminal = await works('script');

const WORKFLOW = '.github/workflows/swelancer-gate.yml';
const CONFIG = 'swelancer-gate.yml';
const PROMPT = 'prompts/swelancer-gate.md';
const root = path.resolve(import.meta.dirname, '../../..');

describe('init', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => repository.remove());

  const read = (file: string): string => readFileSync(path.join(repository.folder, file), 'utf8');
  const init = (...words: string[]) => say(['init', ...words], { directory: repository.folder });
  const config = () => parseConfigFile(read(CONFIG), CONFIG);
  const inputs = (file = WORKFLOW) => parse(read(file)).jobs.gate.steps[1].with;

  it('writes a workflow, a configuration and a prompt, and states its assumptions', async () => {
    const { told } = await init();
    expect(told).toContain('Endpoint: OpenAI, the default');
    expect(told).toContain('Model: gpt-5.6-luna, the default');
    expect(config()).toMatchObject({ suite: 'gate', model: 'gpt-5.6-luna', prompt: PROMPT, files: [] });
    expect(read(CONFIG)).toMatch(/^# yaml-language-server: \$schema=https:\S+\/schema\/config\.schema\.json\n/);
    for (const name of ['title', 'description', 'proposals']) expect(read(PROMPT)).toContain(`{{${name}}}`);
  });

  it('prints as JSON what it wrote, what it kept and what comes next', async () => {
    repository.write({ [PROMPT]: '{{title}} {{proposals}}' });
    const { printed } = await init('--json');
    expect(JSON.parse(printed)).toMatchObject({
      written: [WORKFLOW, CONFIG, '.swelancer-gate/.gitignore'],
      kept: [PROMPT],
      next: expect.arrayContaining([expect.stringContaining('gh secret set OPENAI_API_KEY')]),
    });
  });

  it('writes the recommended workflow with only address, secret and branch changed', async () => {
    repository.commit('start', { 'README.md': '' });
    repository.git('branch', '--move', 'main', 'master');
    await init('--provider', 'openrouter');
    const example = readFileSync(path.join(root, 'examples/gate.yml'), 'utf8').split('\n').slice(1);
    const lines = read(WORKFLOW).split('\n');
    expect(lines).toHaveLength(example.length);
    expect(lines.filter((line, index) => line !== example[index]).map(line => line.trim())).toEqual([
      'branches: [master]',
      expect.stringMatching(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40}$/),
      'base-url: https://openrouter.ai/api/v1',
      `api-key: \${{ secrets.OPENROUTER_API_KEY }}`,
    ]);
  });

  it('ends with at most six lines of next steps, the cost before the push', async () => {
    const { printed } = await init('--provider', 'moonshot');
    const next = printed.split('\nNext\n')[1]?.trimEnd().split('\n') ?? [];
    expect(next.length).toBeLessThanOrEqual(6);
    expect(next[0]).toBe('1. Add your API key: gh secret set MOONSHOT_API_KEY');
    expect(next[1]).toMatch(/^2\. Check the cost: .*swelancer-gate gate --estimate$/);
    expect(next[2]).toContain(`git add ${WORKFLOW} ${CONFIG} ${PROMPT} .swelancer-gate/.gitignore && git commit`);
    expect(next[3]).toContain('Push to main.');
  });

  it('sets up a folder for your own tasks next to the suite', async () => {
    const { printed, told } = await init('--tasks');
    expect(config().suite).toEqual(['gate', 'tasks/']);
    expect(printed).toContain('Replace tasks/example.md with your own tasks');
    expect(printed).toContain(`${PROMPT} tasks/ .swelancer-gate/.gitignore && git commit`);
    const context = { directory: repository.folder, env: { https_proxy: '' } };
    const listed = await say(['tasks', 'tasks/'], context);
    expect([listed.exitCode, told]).toEqual([0, expect.not.stringContaining('example.md')]);
    expect(listed.printed).toContain('Totals are off by a cent');
  });

  it('says how to add your own tasks to an existing configuration, and does not change an existing folder', async () => {
    repository.write({ [CONFIG]: 'suite: starter\nsolver: reference/bm25\n', 'tasks/notes.txt': 'Mine.' });
    const { printed } = await init('--tasks');
    expect(printed).toContain('Set in swelancer-gate.yml: suite: [starter, tasks/]');
    expect(printed).toMatch(/git add .*swelancer-gate\.yml && git commit/);
    expect(existsSync(path.join(repository.folder, 'tasks/example.md'))).toBe(false);
  });

  it('writes a commented line for prices if the endpoint does not report costs', async () => {
    await init('--provider', 'openai');
    writeFileSync(path.join(repository.folder, CONFIG), read(CONFIG).replace('# prices', 'prices'));
    expect(config().prices).toMatchObject({ input: 1, output: 5 });
    rmSync(path.join(repository.folder, CONFIG));
    await init('--provider', 'openrouter');
    expect(read(CONFIG)).not.toContain('prices');
    expect(config().budget).toMatchObject({ 'max-cost': 5 });
  });

  it.each(['bedrock', 'vertex', 'claude-code', 'copilot'])(
    'writes the example for %s, which needs no stored key',
    async name => {
      repository.commit('start', { 'README.md': '' });
      const { printed } = await init('--provider', name);
      const example = readFileSync(path.join(root, `examples/gate-${name}.yml`), 'utf8')
        .split('\n')
        .slice(1);
      const changed = read(WORKFLOW)
        .split('\n')
        .filter(line => !example.includes(line));
      expect(changed.map(line => line.trim())).toEqual([
        expect.stringMatching(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40}$/),
      ]);
      expect(printed).not.toContain('gh secret set');
      expect(printed).toContain('docs/no-secret.md');
      const command = { 'claude-code': 'claude-code', copilot: 'copilot-cli' }[name];
      expect(config()).toMatchObject(command === undefined ? { solver: 'chat' } : { solver: 'command', command });
    },
  );

  it('can later add a nightly run that signs in the same way', async () => {
    repository.commit('start', { 'README.md': '' });
    await init('--provider', 'bedrock');
    await init('--shards', '4');
    const { shard, merge } = parse(read('.github/workflows/swelancer-gate-nightly.yml')).jobs;
    for (const { permissions, steps } of [shard, merge]) {
      expect(permissions['id-token']).toBe('write');
      expect(steps.map((step: { id?: string }) => step.id)).toEqual(expect.arrayContaining(['aws', 'sign-in', 'gate']));
      expect(steps.at(-1).with['api-key']).toBe(`\${{ steps.sign-in.outputs.key }}`);
    }
  });

  it.each([
    [['--provider', 'bedrock', '--forks'], 'pull requests from forks get no identity token'],
    [['--provider', 'copilot', '--nightly'], "a nightly run's token can write to the repository"],
    [['--provider', 'vertex', '--secret', 'MINE'], '--secret does not go with --provider vertex'],
  ])('rejects %o without writing anything', async (words, message) => {
    const { exitCode, told } = await init(...words);
    expect([exitCode, told]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(path.join(repository.folder, WORKFLOW))).toBe(false);
  });

  it('changes nothing if it is run again', async () => {
    repository.write({ 'AGENTS.md': 'Be kind.\n' });
    await init('--provider', 'gemini');
    repository.commit('set up');
    const again = await init('--provider', 'openai', '--model', 'another', '--files', 'README.md');
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(again.printed).toContain(`Kept   ${WORKFLOW}\nKept   ${CONFIG}\n`);
    expect(again.told).toContain('--provider, --model, --files had no effect');
    expect(again.printed).toContain('gh secret set GEMINI_API_KEY');
  });

  it('keeps and verifies an existing configuration, and writes the workflow for it', async () => {
    const mine = 'suite: starter\nsolver: reference/bm25\n';
    repository.write({ [CONFIG]: mine });
    const { exitCode, printed } = await say(['init'], { directory: repository.folder, env: { https_proxy: '' } });
    expect([exitCode, read(CONFIG)]).toEqual([0, mine]);
    expect(printed).toContain(`Wrote  ${WORKFLOW}\nKept   ${CONFIG}\n`);
    expect(printed).toContain('starter: 12 tasks, all as pinned');
    expect(existsSync(path.join(repository.folder, PROMPT))).toBe(false);
  });

  it('watches each agent file once, without ignored files, settings and rules of other modes', async () => {
    const files = [
      'AGENTS.md',
      'GEMINI.md',
      '.cursor/rules/one.mdc',
      '.cursor/rules/two.mdc',
      '.cursor/mcp.json',
      '.cursorrules',
      '.clinerules/style.md',
      '.roo/rules-code/a.md',
      '.roo/rules-architect/a.md',
      '.roo/mcp.json',
      '.kiro/steering/product.md',
      '.github/copilot-instructions.md',
      '.windsurfrules',
      'docs/AGENTS.md',
    ];
    repository.write(Object.fromEntries(files.map(file => [file, 'text\n'])));
    repository.write({ '.gitignore': 'GEMINI.md\n' });
    symlinkSync('AGENTS.md', path.join(repository.folder, 'CLAUDE.md'));
    await init();
    expect(config().files).toEqual([
      '.clinerules',
      '.cursor/rules',
      '.cursorrules',
      '.github/copilot-instructions.md',
      '.kiro/steering',
      '.roo/rules-code',
      '.windsurfrules',
      'AGENTS.md',
    ]);
  });

  it('uses an existing prompt that shows the proposals, and lists other prompts without watching them', async () => {
    repository.write({ 'prompts/review.md': 'Review it.\n', 'prompts/manager.md': 'Choose: {{proposals}}\n' });
    const { told } = await init();
    expect(config()).toMatchObject({ prompt: 'prompts/manager.md', files: [] });
    expect(told).toContain('Left out:\n  prompts (prompts for something else)\n');
    expect(existsSync(path.join(repository.folder, PROMPT))).toBe(false);
  });

  it.each([
    [{ OPENROUTER_API_KEY: 'k' }, 'https://openrouter.ai/api/v1'],
    [{ OPENAI_BASE_URL: 'https://api.moonshot.ai/v1' }, 'https://api.moonshot.ai/v1'],
    [{ OPENAI_BASE_URL: 'https://me:secret@example.com/v1' }, 'https://api.openai.com/v1'],
  ])('uses the endpoint from the environment, without secrets: %o', async (env, address) => {
    await say(['init'], { directory: repository.folder, env });
    expect(inputs()['base-url']).toBe(address);
  });

  it('asks the user four questions, and repeats a question after an invalid answer', async () => {
    repository.write({ 'AGENTS.md': '', 'CLAUDE.md': '', 'prompts/review.md': '' });
    const answers = ['forty', '2', '', '1, 9', '2 3', ''];
    const { questions } = await say(['init'], { directory: repository.folder, answers });
    expect(questions.map(question => question.split('\n')[0])).toEqual([
      'Which provider?',
      'Which provider?',
      "Which model, by the provider's name for it [moonshotai/kimi-k2.6]: ",
      'Which files should the gate watch?',
      'Which files should the gate watch?',
      'Compare models every night? [y/N]: ',
    ]);
    expect(inputs()['base-url']).toBe('https://openrouter.ai/api/v1');
    expect(config()).toMatchObject({ model: 'moonshotai/kimi-k2.6', files: ['CLAUDE.md', 'prompts'] });
  });

  it('asks nothing if every answer is a flag, or with --yes', async () => {
    repository.write({ 'AGENTS.md': '' });
    const words = ['init', '--base-url', 'http://127.0.0.1:8080/v1', '--model', 'mine', '--files', 'AGENTS.md'];
    words.push('--models', 'mine,other');
    const { questions } = await say(words, { directory: repository.folder, answers: [] });
    expect(questions).toEqual([]);
    expect(inputs()['base-url']).toBe('http://127.0.0.1:8080/v1');
    const other = makeRepository();
    expect((await say(['init', '--yes'], { directory: other.folder, answers: [] })).questions).toEqual([]);
    other.remove();
  });

  it.each([
    [['--provider', 'azure'], '--base-url is required for Azure OpenAI'],
    [['--base-url', 'http://127.0.0.1:8080/v1'], '--model is required for a server of your own'],
    [['--prompt', '../outside.md'], '--prompt: must be a path inside the repository'],
    [['--provider', 'unknown'], '--provider: '],
  ])('fails at once with %j', async (words, message) => {
    const { exitCode, told } = await init(...words);
    expect([exitCode, told]).toEqual([2, expect.stringContaining(message)]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('gives each folder of a repository its own workflow', async () => {
    mkdirSync(path.join(repository.folder, 'packages/chat-bot'), { recursive: true });
    const directory = path.join(repository.folder, 'packages/chat-bot');
    const { printed } = await say(['init', '--accept'], { directory });
    const workflow = '.github/workflows/swelancer-gate-packages--chat-bot.yml';
    expect(inputs(workflow)).toMatchObject({ id: 'packages--chat-bot', 'working-directory': 'packages/chat-bot' });
    expect(parse(read(workflow)).name).toBe('Prompt gate of packages/chat-bot');
    expect(printed).toContain(`Wrote  ../../${workflow}`);
    expect(existsSync(path.join(directory, CONFIG))).toBe(true);
    const accept = parse(read(workflow.replace('.yml', '-accept.yml')));
    expect(accept.jobs.accept.steps[0].with).toEqual({ id: 'packages--chat-bot', cache: 'false' });
  });

  it('writes a branch filter that matches only this branch', async () => {
    repository.commit('start', { 'README.md': '' });
    repository.git('branch', '--move', 'main', 'a,b+c');
    await init('--dashboard');
    expect(parse(read(WORKFLOW)).on.push.branches).toEqual(['a,b\\+c']);
    expect(parse(read(workflowOf('dashboard'))).on.workflow_run.branches).toEqual(['a,b\\+c']);
  });

  it('shows a `git add` command that works for paths with spaces and quotes', async () => {
    const prompt = "prompts/the manager's.md";
    const { printed } = await init('--prompt', prompt);
    const [, add = ''] = /(git add .*) && git commit/.exec(printed) ?? [];
    execFileSync('sh', ['-c', add], { cwd: repository.folder });
    expect(repository.git('-c', 'core.quotePath=false', 'ls-files', '-z').split('\0')).toContain(prompt);
  });

  const workflowOf = (kind: string): string => WORKFLOW.replace('.yml', `-${kind}.yml`);

  it.each(PROVIDERS.filter(({ signIn }) => signIn === null).map(({ name, keyName }) => [name, keyName] as const))(
    'connects every workflow to %s, pinned to one commit of the action',
    async (provider, keyName) => {
      const where = ['--base-url', 'https://models.example.com/v1', '--model', 'm'];
      await init('--provider', provider, ...where, '--nightly', '--dashboard', '--forks', '--accept');
      for (const kind of ['nightly', 'forks']) {
        const [job] = Object.values<{ steps: { id?: string; with: object }[] }>(parse(read(workflowOf(kind))).jobs);
        expect(job?.steps.find(({ id }) => id === 'gate')?.with, kind).toMatchObject({
          'base-url': 'https://models.example.com/v1',
          'api-key': `\${{ secrets.${keyName}${kind === 'forks' ? '_FOR_FORKS' : ''} }}`,
        });
      }
      const all = [WORKFLOW, ...['nightly', 'dashboard', 'forks', 'accept'].map(workflowOf)].map(read).join('\n');
      expect(all).not.toContain('OPENAI_BASE_URL');
      expect(new Set(all.match(/secrets\.\w+/g))).toEqual(
        new Set([`secrets.${keyName}`, `secrets.${keyName}_FOR_FORKS`]),
      );
      const own = all.match(/(?:uses: (?!actions\/)\S+@|\n +ref: )[0-9a-f]{40}$/gm) ?? [];
      expect(new Set(own.map(line => line.slice(-40))).size).toBe(1);
      expect(own).toHaveLength(5);
    },
  );

  it('adds a dashboard after the nightly run, which compares the models and replaces the weekly run', async () => {
    await init('--models', 'one,two', '--dashboard');
    const nightly = parse(read(workflowOf('nightly')));
    expect(nightly.on).toMatchObject({ schedule: [{ cron: expect.any(String) }], workflow_dispatch: null });
    expect(parse(read(workflowOf('dashboard'))).on.workflow_run.workflows).toEqual([nightly.name]);
    expect(parse(read(WORKFLOW)).on).not.toHaveProperty('schedule');
    expect(config().matrix?.models).toEqual(['one', 'two']);
  });

  it('adds a nightly run to an existing gate, with its endpoint, and says what to change by hand', async () => {
    await init('--provider', 'gemini');
    const [workflow, mine] = [read(WORKFLOW), read(CONFIG)];
    const { printed } = await init('--nightly', '--models', 'one,two');
    expect([read(WORKFLOW), read(CONFIG)]).toEqual([workflow, mine]);
    expect(parse(read(workflowOf('nightly'))).jobs.nightly.steps[1].with).toMatchObject({
      'base-url': 'https://generativelanguage.googleapis.com/v1beta/openai',
      'api-key': `\${{ secrets.GEMINI_API_KEY }}`,
    });
    expect(printed).toContain('Set in swelancer-gate.yml: matrix: {models: [one, two]}');
    expect(printed).toContain(`Remove "schedule:" from ${WORKFLOW}`);
    expect(printed).toContain(`git add ${workflowOf('nightly')} ${CONFIG} ${WORKFLOW} && git commit`);
  });

  it('asks for no line that the configuration already has, because a field can only be there once', async () => {
    await init('--models', 'one,two', '--tasks');
    const { printed } = await init('--nightly', '--tasks');
    expect(printed).not.toContain('Set in swelancer-gate.yml');
  });

  it('shows a matrix with the model of an existing configuration', async () => {
    repository.write({ [CONFIG]: 'suite: starter\nmodel: mine\n' });
    const { printed } = await init('--nightly');
    expect(printed).toContain('Set in swelancer-gate.yml: matrix: {models: [mine, another-model]}');
  });

  it('says if a nightly workflow that is kept ignores --shards', async () => {
    await init('--nightly');
    const { told } = await init('--shards', '4');
    expect(told).toContain('--shards had no effect');
  });

  it('asks for the models of a nightly run if the user wants one', async () => {
    await say(['init'], { directory: repository.folder, answers: ['1', '', 'perhaps', 'y', 'one, two'] });
    expect(config().matrix?.models).toEqual(['one', 'two']);
    expect(existsSync(path.join(repository.folder, workflowOf('nightly')))).toBe(true);
  });

  it('configures an endpoint that needs no key', async () => {
    const own = ['--provider', 'own', '--base-url', 'http://127.0.0.1:8080/v1', '--model', 'm'];
    const { printed } = await init(...own, '--secret', 'none', '--forks');
    expect(inputs()['api-key']).toBe('none');
    expect(printed).not.toContain('gh secret set');
    const { printed: again } = await init('--accept');
    expect(again).not.toContain('gh secret set');
  });

  it('fails outside a repository', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
    const { exitCode, told } = await say(['init'], { directory });
    expect([exitCode, told]).toEqual([2, expect.stringContaining('is not in a git repository')]);
    rmSync(directory, { recursive: true });
  });

  it('fails with the name of a file that cannot be written', async () => {
    writeFileSync(path.join(repository.folder, '.github'), 'a file, not a folder');
    const { exitCode, told } = await init();
    expect([exitCode, told]).toEqual([2, expect.stringContaining(`${WORKFLOW}: cannot be written`)]);
  });

  it('says how to continue if the dataset is unavailable', async () => {
    const env = { https_proxy: 'http://127.0.0.1:1' };
    const { exitCode, told, printed } = await say(['init'], { directory: repository.folder, env });
    expect(exitCode).toBe(3);
    expect(told).toContain('Not ready yet: could not download');
    expect(printed).toContain('\nNext\n1. ');
  });

  it.skipIf(realText === null)(`verifies the files that it wrote ${onRealDataset}`, async () => {
    const datasets = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
    const { lite } = parse(readFileSync(path.join(root, 'tasks/datasets.json'), 'utf8'));
    writeFileSync(path.join(datasets, `${lite.blob}.csv`), realText ?? '');
    const env = { https_proxy: '', SWELANCER_GATE_DATASETS: datasets };
    const { exitCode, printed } = await say(['init'], { directory: repository.folder, env });
    expect(exitCode).toBe(0);
    expect(printed).toContain('gate: 48 tasks, all as pinned');
    expect(printed).toMatch(
      /first run collects 480 answers \(48 tasks, 10 each\) with 1,\d{3}k input tokens, about \$0\.\d\d \(/,
    );
    rmSync(datasets, { recursive: true });
  });

  it.runIf(hasTerminal)('asks on a real terminal, and exits on Ctrl-D', async () => {
    const program = `${process.execPath} --import ${path.join(root, 'node_modules/tsx/dist/loader.mjs')} ${path.join(root, 'src/main.ts')}`;
    const child = spawn(
      'script',
      ['--quiet', '--return', '--echo', 'never', '--command', `${program} init`, '/dev/null'],
      {
        cwd: repository.folder,
        env: { PATH: process.env.PATH, HOME: repository.folder, TERM: 'xterm' },
      },
    );
    let screen = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      if (text.includes('Number [1]: ')) child.stdin.write('2\r');
      if (text.includes('[moonshotai/kimi-k2.6]: ')) child.stdin.write('\u0004');
    });
    const exitCode = await new Promise(resolve => child.on('close', resolve));
    expect([exitCode, screen]).toEqual([2, expect.stringContaining('the question was not answered')]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('The gate id of a folder', () => {
  it.each([
    ['packages/a-b', 'packages/a/b'],
    ['packages/a--b', 'packages/a/b'],
    ['日本語', '中文'],
    ['Chat', 'chat'],
    ['a b', 'a_b'],
    [`${'x/'.repeat(40)}one`, `${'x/'.repeat(40)}two`],
  ])('differs between %s and %s', (one, other) => {
    expect(nameOf(one)).not.toBe(nameOf(other));
    for (const folder of [one, other]) expect(nameOf(folder)).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });
});

it('The providers match docs/providers.md and docs/no-secret.md', () => {
  const [providers = '', noSecret = ''] = ['providers', 'no-secret'].map(name =>
    readFileSync(path.join(root, `docs/${name}.md`), 'utf8'),
  );
  for (const { name, baseUrl, keyName, signIn, model } of PROVIDERS) {
    if (name === 'own') continue;
    const page = signIn === null ? providers : noSecret;
    for (const fact of signIn === null ? [keyName, baseUrl, model] : [name, model])
      if (fact !== null) expect(page, name).toContain(`\`${fact}\``);
  }
});
