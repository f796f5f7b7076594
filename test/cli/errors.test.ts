import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { systemTime } from '../../src/shared/time.ts';
import type { World } from '../../src/shared/world.ts';

/** The output of a command on a terminal. */
async function onTerminal(words: readonly string[], columns = 80) {
  const result = { exitCode: 0, stdout: '', stderr: '' };
  const world: World = {
    ...systemTime(),
    directory: '/',
    env: { PATH: process.env.PATH },
    signal: new AbortController().signal,
    print: text => {
      result.stdout += text;
    },
    tell: text => {
      result.stderr += text;
    },
    ask: null,
    terminal: { columns, color: false, live: true },
  };
  result.exitCode = await main(words, world);
  return result;
}

it.each([
  [['gaet'], "unknown command 'gaet'\n  Did you mean gate?"],
  [['gate', '--margn', '3'], "unknown option '--margn'\n  Did you mean --margin?"],
  [['gate', '--qqqq'], /unknown option '--qqqq'\n {2}Run `.*swelancer-gate gate --help`\./],
  [['import'], /missing required argument 'file'\n {2}Run `.*swelancer-gate import --help`\./],
  [['tasks', 'mine'], /missing required argument 'repository'\n {2}Run `.*swelancer-gate tasks mine --help`\./],
  [['help', 'gaet'], "unknown command 'gaet'\n  Did you mean gate?"],
  [['gate', '--margin', 'wide'], '--margin: must be "auto" or a number\n  Got "wide".'],
  [['report', 'none.json'], 'there is no such report\n  Name a report.json'],
])('The error of %j says what is wrong and what to do', async (words, message) => {
  const { exitCode, stderr } = await onTerminal(words);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^swelancer-gate: /);
  expect(stderr).toMatch(message);
});

it.each([
  [['help'], ['--help']],
  [
    ['help', 'tasks', 'mine'],
    ['tasks', 'mine', '--help'],
  ],
])('%j is the same as %j', async (words, flag) => {
  expect(await onTerminal(words)).toEqual({ ...(await onTerminal(flag)), exitCode: 0 });
});

it('Without a command, the help is printed, and nothing else', async () => {
  const { exitCode, stderr } = await onTerminal([]);
  expect([exitCode, stderr]).toEqual([2, (await onTerminal(['--help'])).stdout]);
});

it('Errors wrap at the width of the terminal, with the hint indented', async () => {
  const { stderr } = await onTerminal(['power', '--suite', 'none'], 50);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.every(line => line.length <= 50)).toBe(true);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.slice(1).every(line => line.startsWith('  '))).toBe(true);
});

it.each([60, 80, 120])('Help texts fit into %i columns, except for URLs', async columns => {
  for (const words of [[], ...COMMANDS.map(({ name }) => name.split(' '))]) {
    const { stdout } = await onTerminal([...words, '--help'], columns);
    expect(stdout.split('\n').filter(line => line.length > columns && !line.includes('https://'))).toEqual([]);
  }
});

it.each([[['gaet', '--json']], [['gate', '--json', '--margn', '3']], [['gate', '--json', '--margin', 'wide']]])(
  'The error of %j is JSON',
  async words => {
    const { stdout } = await onTerminal(words);
    expect(JSON.parse(stdout)).toEqual({
      error: { kind: expect.any(String), message: expect.any(String), hint: expect.any(String) },
    });
  },
);
