import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, runProgram } from './command-line.ts';

const CONFIGURATION = 'suite: tasks/\nmodel: some/model\nprompt: prompts/manager.md\n';
const PROMPT = '{{question_id}} {{title}}\n\n{{description}}\n\n{{proposals}}\n';
const NAMES = Array.from({ length: 12 }, (_, index) => `case-${index + 1}`);

/** A task whose second proposal is right, as the issue reveals. */
const taskText = (name: string, extra = ''): string =>
  `---\nanswer: 2\n${extra}---\n# Something is wrong in ${name}\n\nOnly C:\\new and &amp; are affected.\n\n## Proposal 1\n\nAsk the user.\n\n## Proposal 2\n\nFix ${name}.\n`;

describe('Your own tasks, starting from an empty repository', () => {
  let repository: Repository;
  let server: OpenAiServer;
  /** The tasks that a hasty model gets wrong. */
  let hard: readonly string[];

  beforeEach(async () => {
    hard = NAMES;
    server = await startOpenAiServer({
      answer: ({ messages }) => {
        const text = messages.map(({ content }) => content).join('\n');
        const isHard = hard.some(name => text.startsWith('Be hasty.') && text.includes(`${name} `));
        return JSON.stringify({ selected_proposal_id: isHard ? 1 : 2 });
      },
    });
    repository = makeRepository();
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  function start(files: Readonly<Record<string, string>> = {}): void {
    repository.commit('start', {
      'swelancer-gate.yml': CONFIGURATION,
      'prompts/manager.md': PROMPT,
      ...Object.fromEntries(NAMES.map(name => [`tasks/${name}.md`, taskText(name)])),
      ...files,
    });
    repository.git('checkout', '--quiet', '-b', 'change');
  }

  const run = (...words: string[]): Promise<Outcome> =>
    runProgram(words, { cwd: repository.folder, env: { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: server.url } });
  const gate = (): Promise<Outcome> => run('gate', '--baseline', 'main', '--head', 'change');
  const report = (): Report =>
    reportSchema.parse(
      JSON.parse(readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8')),
    );
  const asked = (): string[] =>
    server.requests.flatMap(({ messages }) => /case-\d+/.exec(messages.map(({ content }) => content).join('\n')) ?? []);

  it('reach the model unchanged, and fail a change that makes it worse', async () => {
    start();
    repository.commit('change', { 'prompts/manager.md': `Be hasty.\n${PROMPT}` });
    const { exitCode, stderr } = await gate();
    expect(exitCode, stderr).toBe(1);
    expect(report()).toMatchObject({ verdict: { kind: 'regressed' }, suite: { name: 'tasks/', tasks: 12 } });
    expect(server.requests[0]?.messages[0]?.content).toContain('Only C:\\new and &amp; are affected.');
  });

  it('are created by `tasks new`, verified and pinned', async () => {
    expect((await run('tasks', 'new', 'rounding', '--title', 'Off by a cent')).exitCode).toBe(0);
    const unwritten = await run('tasks', 'tasks/');
    expect([unwritten.exitCode, unwritten.stderr]).toEqual([
      2,
      expect.stringContaining('tasks/rounding.md:4: the issue is empty'),
    ]);
    const again = await run('tasks', 'new', 'rounding', '--title', 'Off by two');
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('tasks/rounding.md: already exists')]);
    repository.write({ 'tasks/rounding.md': taskText('rounding') });
    expect((await run('tasks', 'lock')).stdout).toBe('Wrote  tasks/lock.json: 1 task\n');
    expect((await run('tasks', 'tasks/')).stdout).toContain('Something is wrong in rounding');
    repository.write({ 'tasks/rounding.md': taskText('rounding').replace('Ask the user.', 'Do not ask.') });
    const edited = await run('tasks', 'tasks/');
    expect([edited.exitCode, edited.stderr]).toEqual([
      2,
      expect.stringContaining('task rounding differs from lock.json'),
    ]);
  });

  it('are read on the target branch, so that a change cannot make them easier', async () => {
    start();
    repository.commit('easier', {
      'prompts/manager.md': `Be hasty.\n${PROMPT}`,
      ...Object.fromEntries(NAMES.map(name => [`tasks/${name}.md`, taskText(name).replace('answer: 2', 'answer: 1')])),
    });
    expect((await gate()).exitCode).toBe(1);
    expect(report().notes[0]?.text).toContain('This change also edits `suite`.');
  });

  it('are asked without a comparison if the change adds the folder that the target branch names', async () => {
    repository.commit('start', {
      ...{ '.gitignore': '.swelancer-gate/\n', 'swelancer-gate.yml': CONFIGURATION, 'prompts/manager.md': PROMPT },
    });
    repository.git('checkout', '--quiet', '-b', 'change');
    const without = await gate();
    expect([without.exitCode, without.stderr]).toEqual([2, expect.stringContaining('there are no tasks in tasks/')]);
    const files = Object.fromEntries(NAMES.map(name => [`tasks/${name}.md`, taskText(name)]));
    repository.commit('tasks', { ...files, 'tasks/screen.png': '\x89PNG\0', 'tasks/README.md': 'Our cases.' });
    const { exitCode, stderr } = await gate();
    expect(exitCode, stderr).toBe(0);
    expect(report()).toMatchObject({ baseline: null, suite: { name: 'tasks/', tasks: 12 } });
    expect(report().notes.map(({ text }) => text)).toContainEqual('There are no tasks in `tasks/` at main.');
  });

  it('must be valid in the change itself, because they judge the next one', async () => {
    start();
    repository.commit('broken', { 'tasks/case-3.md': taskText('case-3').replace('answer: 2', 'answer: 4') });
    const { exitCode, stderr } = await gate();
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('tasks/case-3.md:4: the answer is 4')]);
  });

  it('are asked only if a change matches their `when`, or if they have none', async () => {
    start({
      'AGENTS.md': 'Be kind.\n',
      'swelancer-gate.yml': `${CONFIGURATION}files: [AGENTS.md]\n`,
      'tasks/case-1.md': taskText('case-1', 'when: [AGENTS.md]\n'),
      'tasks/case-2.md': taskText('case-2', 'when: ["prompts/**"]\n'),
    });
    repository.commit('change', {
      'prompts/manager.md': `Be careful.\n${PROMPT}`,
      'tasks/case-4.md': taskText('case-4', 'when: ["src/**"]\n'),
    });
    expect((await run('verify')).stdout).toContain('`when` of case-4 matches no file of this configuration');
    expect((await gate()).exitCode).toBe(0);
    expect(asked()).toContain('case-2');
    expect(asked()).not.toContain('case-1');
    expect(report().notes.map(({ text }) => text)).toContainEqual(
      '1 task of the suite concerns files that did not change and was not asked.',
    );
  });

  it('are all asked if the configuration changes, because it can name a prompt that no task lists', async () => {
    start({
      'tasks/case-1.md': taskText('case-1', 'when: ["prompts/manager.md"]\n'),
      'other.md': `Be hasty.\n${PROMPT}`,
    });
    repository.commit('change', { 'swelancer-gate.yml': CONFIGURATION.replace('prompts/manager.md', 'other.md') });
    expect((await gate()).exitCode).toBe(1);
    expect(asked()).toContain('case-1');
  });

  it('can fail the build individually if they are critical', async () => {
    hard = ['case-3'];
    start({ 'tasks/case-3.md': taskText('case-3', 'critical: true\n') });
    repository.commit('change', { 'prompts/manager.md': `Be hasty.\n${PROMPT}` });
    const { exitCode, stderr } = await gate();
    expect(exitCode, stderr).toBe(1);
    expect(report().brokenTasks).toMatchObject([{ taskId: 'case-3', state: 'broken', fails: true }]);
  });
});
