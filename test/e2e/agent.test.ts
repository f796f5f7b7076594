import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report.ts';
import { systemTime } from '../../src/shared/time.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type Answer, type OpenAiServer, type Question, startOpenAiServer } from '../servers/openai.ts';
import { starterManager } from './starter-manager.ts';

const CONFIGURATION = `
suite: starter
solver: agent
model: some/model
prompt: manager.md
repository: ./code
agent: {max-turns: 5}
prices: {input: 1, output: 2}
`;
const prompt = (style: string): string => `${style}\n\n{{question_id}} {{title}}\n\n{{proposals}}\n`;
const use = (name: string, given: object): Answer => ({ text: '', toolCalls: [{ name, arguments: given }] });

/** Knows an answer only from reading: the first file names the second one, which holds the answer. */
function explorer({ messages }: Question): Answer {
  const text = messages.map(({ content }) => content).join('\n');
  const [id = ''] = /\d+-manager-\d+/.exec(text) ?? [];
  const shown = /## Proposal (\d+)/.exec(text)?.[1];
  const found = new RegExp(`${id} is decided by (\\d+)`).exec(text)?.[1];
  if (found !== undefined) return use('submit_decision', { selected_proposal_id: Number(found) });
  if (text.includes('Guess.')) return use('submit_decision', { selected_proposal_id: Number(shown) });
  return use('read_file', { path: text.includes('see decisions.ts') ? 'src/decisions.ts' : 'src/index.ts' });
}

let repository: Repository;
let server: OpenAiServer;

beforeEach(async () => {
  server = await startOpenAiServer({ answer: explorer });
  repository = makeRepository();
  const ids = readFileSync(path.resolve('tasks/starter.json'), 'utf8').match(/\d+-manager-\d+/g) ?? [];
  const known = { headers: {}, path: '', body: {}, model: '', number: 0, arrivedAt: 0 };
  const decisions = ids.map(async id => {
    const answer = await starterManager({ ...known, messages: [{ role: 'user', content: id }] });
    return `// ${id} is decided by ${/\d+/.exec(String(answer))?.[0]}`;
  });
  repository.commit('configuration', {
    'swelancer-gate.yml': CONFIGURATION,
    'manager.md': prompt('Look first.'),
    'code/src/index.ts': '// What is right: see decisions.ts\n',
    'code/src/decisions.ts': `${(await Promise.all(decisions)).join('\n')}\n`,
  });
});
afterEach(async () => {
  repository.remove();
  await server.close();
});

async function run(...words: string[]) {
  let printed = '';
  const exitCode = await main(words, {
    directory: repository.folder,
    env: {
      PATH: process.env.PATH,
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: 'none',
      XDG_CACHE_HOME: path.join(repository.folder, '.cache'),
    },
    signal: new AbortController().signal,
    ...systemTime(),
    print: text => {
      printed += text;
    },
    tell: () => {},
    ask: null,
    terminal: { columns: 80, color: false, live: false },
  });
  return { exitCode, printed };
}

const SIDES = ['--baseline', 'HEAD~1', '--head', 'HEAD'];

async function gate() {
  const { exitCode } = await run('gate', ...SIDES);
  const report = JSON.parse(readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8'));
  return { exitCode, report: reportSchema.parse(report) };
}

it('A change that makes an agent guess instead of reading the code fails', async () => {
  repository.commit('guess', { 'manager.md': prompt('Guess.') });
  const { exitCode, report } = await gate();
  expect(exitCode).toBe(1);
  expect(report.verdict).toMatchObject({ kind: 'regressed' });
  expect(report.baseline?.accuracy).toBe(1);
  expect(report.candidate.accuracy).toBeLessThan(0.5);
});

it('A change that keeps the agent reading passes', async () => {
  repository.commit('reword', { 'manager.md': prompt('Look closely first.') });
  const { exitCode, report } = await gate();
  expect(exitCode).toBe(0);
  expect([report.baseline?.accuracy, report.candidate.accuracy]).toEqual([1, 1]);
});

it('An agent is estimated from its limits first, and from cached answers later', async () => {
  repository.commit('reword', { 'manager.md': prompt('Look closely first.') });
  const estimate = () => run('gate', ...SIDES, '--estimate', '--max-calls', '100');
  const { printed } = await estimate();
  expect(printed).toMatch(/^Calls {3}at most 960 in the first round/m);
  expect(printed).toContain('These are upper limits, because there is no cached answer of this agent yet.');
  expect(printed).toContain('The budget of 100 calls is below what the first round may take, at most 960.');
  expect(printed).toMatch(/^Finds {3}a drop of \d+(\.\d)? points 8 times in 10/m);
  expect((await run('power', '--runs', '10')).printed).toContain('at most 5 calls, for at most $1.00');
  const { printed: tight } = await run('gate', ...SIDES, '--estimate', '--max-calls', '4');
  expect(tight).toContain('The budget of 4 calls is below the 5 that one answer of the agent may take');
  expect(server.requests).toHaveLength(0);

  await run('run', '--head', 'HEAD~1', '--samples', '1');
  expect((await estimate()).printed).toMatch(/^Calls {3}about 540 in the first round/m);
  expect((await run('power', '--runs', '10', '--head', 'HEAD~1')).printed).toContain('about 3 calls, for about');
});

it('The calls of a command agent are reported as unknown, with a single note', async () => {
  const file = CONFIGURATION.replace('solver: agent', 'solver: command\ncommand: {run: [cat]}');
  repository.commit('a program', { 'swelancer-gate.yml': file });
  const { printed } = await run('gate', ...SIDES, '--estimate', '--max-calls', '100');
  expect(printed).toContain("Calls   unknown: what an agent's program asks its model cannot be counted here");
  expect(printed.split('counts each run of the agent as one call')).toHaveLength(2);
});
