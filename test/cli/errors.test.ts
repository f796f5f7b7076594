import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { COMMANDS } from '../../src/cli/program.ts';
import { systemTime } from '../../src/shared/time.ts';
import type { World } from '../../src/shared/world.ts';

/** What a command says on a terminal. */
async function onTerminal(words: readonly string[], columns = 80) {
  const said = { exitCode: 0, stdout: '', stderr: '' };
  const world: World = {
    ...systemTime(),
    directory: '/',
    env: { PATH: process.env.PATH },
    signal: new AbortController().signal,
    print: text => {
      said.stdout += text;
    },
    tell: text => {
      said.stderr += text;
    },
    ask: null,
    terminal: { columns, color: false, live: true },
  };
  said.exitCode = await main(words, world);
  return said;
}

it.each([
  [['gaet'], "unknown command 'gaet'\n  Did you mean gate?"],
  [['gate', '--margn', '3'], "unknown option '--margn'\n  Did you mean --margin?"],
  [['gate', '--qqqq'], /unknown option '--qqqq'\n {2}Run `.*swelancer-gate gate --help`\./],
  [['import'], /missing required argument 'file'\n {2}Run `.*swelancer-gate import --help`\./],
  [['gate', '--margin', 'wide'], '--margin: must be "auto" or a number\n  Got "wide".'],
  [['report', 'none.json'], 'there is no such report\n  Name a report.json'],
])('says what is wrong with %j and what to do', async (words, message) => {
  const { exitCode, stderr } = await onTerminal(words);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^swelancer-gate: /);
  expect(stderr).toMatch(message);
});

it('breaks errors at words where the terminal ends, and keeps the indent of the hint', async () => {
  const { stderr } = await onTerminal(['power', '--suite', 'none'], 50);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.every(line => line.length <= 50)).toBe(true);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.slice(1).every(line => line.startsWith('  '))).toBe(true);
});

it.each([60, 80, 120])('fits all help texts into %i columns, addresses aside', async columns => {
  for (const words of [[], ...COMMANDS.map(({ name }) => name.split(' '))]) {
    const { stdout } = await onTerminal([...words, '--help'], columns);
    expect(stdout.split('\n').filter(line => line.length > columns && !line.includes('https://'))).toEqual([]);
  }
});

it.each([[['gaet', '--json']], [['gate', '--json', '--margn', '3']], [['gate', '--json', '--margin', 'wide']]])(
  'gives the error as JSON too: %j',
  async words => {
    const { stdout } = await onTerminal(words);
    expect(JSON.parse(stdout)).toEqual({
      error: { kind: expect.any(String), message: expect.any(String), hint: expect.any(String) },
    });
  },
);
