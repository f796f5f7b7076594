import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report.ts';
import { systemTime } from '../../src/shared/time.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { works } from '../required-tools.ts';

/** An agent whose pick reveals whether it can read a file outside its workspace. */
const configuration = (outside: string, more = ''): string => `
suite: starter
solver: command
command: {run: [sh, -c, 'test -e "${outside}" && echo "outside: 1" || echo "inside: 2"']}
repository: ./code
${more}
`;

let repository: Repository;
let outside: string;
beforeEach(() => {
  repository = makeRepository();
  outside = path.join(repository.folder, 'secret');
  repository.commit('start', { 'swelancer-gate.yml': configuration(outside), 'code/a.ts': 'a' });
  writeFileSync(outside, 'a secret');
});
afterEach(() => repository.remove());

async function gate(PATH: string | undefined, ...words: string[]) {
  return gateWith({ PATH }, ...words);
}

async function gateWith(env: Readonly<Record<string, string | undefined>>, ...words: string[]) {
  let log = '';
  const exitCode = await main(['gate', '--baseline', 'HEAD~1', '--head', 'HEAD', '--max-calls', '8', ...words], {
    directory: repository.folder,
    env: { ...env, OPENAI_API_KEY: 'none', XDG_CACHE_HOME: path.join(repository.folder, '.cache') },
    signal: new AbortController().signal,
    ...systemTime(),
    print: () => {},
    tell: text => {
      log += text;
    },
    ask: null,
    terminal: { columns: 80, color: false, live: false },
  });
  const read = () =>
    reportSchema.parse(
      JSON.parse(readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8')),
    );
  return { exitCode, log, read };
}

it.runIf(await works('bubblewrap'))(
  'The sandbox is on if it works, cannot be turned off by the change, and is in the log and the report',
  async () => {
    repository.commit('change', { 'swelancer-gate.yml': `${configuration(outside, 'sandbox: off')}order: shuffled\n` });
    const { log, read } = await gate(process.env.PATH);
    expect(log).toContain('Agents run in a sandbox (bubblewrap)');
    const { baseline, candidate, trials } = read();
    expect([baseline?.sandbox, candidate.sandbox]).toEqual(Array(2).fill({ kind: 'bubblewrap', hosts: [] }));
    const texts = new Set(Object.values(trials).flatMap(arm => arm.map(({ text }) => text.trim())));
    expect(texts).toEqual(new Set(['inside: 2']));
  },
);

it('The sandbox can be turned off by a flag, which the report shows', async () => {
  repository.commit('change', { 'swelancer-gate.yml': `${configuration(outside)}order: shuffled\n` });
  const { log, read } = await gate(process.env.PATH, '--sandbox', 'off');
  expect(log).toContain('Agents run without a sandbox: it is turned off.');
  expect(read().candidate.sandbox).toEqual({ kind: 'none', reason: 'it is turned off' });
  expect(read().trials.candidate[0]?.text.trim()).toBe('outside: 1');
});

it('The run ends with exit code 2 if a sandbox is required and not available', async () => {
  repository.commit('change', { 'swelancer-gate.yml': `${configuration(outside)}order: shuffled\n` });
  const bin = path.join(repository.folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'bwrap'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const { exitCode, log } = await gate(`${bin}:${process.env.PATH}`, '--sandbox', 'required');
  expect(exitCode).toBe(2);
  expect(log).toMatch(/sandbox: required, but agents cannot be sandboxed here: .*bubblewrap/);
});

it('A run with an untested preset says so first', async () => {
  const untried = configuration(outside).replace(/command: .*/, 'command: cursor-agent');
  repository.commit('start over', { 'swelancer-gate.yml': untried });
  repository.commit('change', { 'swelancer-gate.yml': `${untried}order: shuffled\n` });
  const { log } = await gate(process.env.PATH);
  expect(log.split('\n')[0]).toMatch(
    /^The preset cursor-agent is based on its documentation \(.*\) and was never tested\.$/,
  );
});

describe('A change that requests a key of the workflow', () => {
  const CLOUD = { PATH: process.env.PATH, AWS_SECRET_ACCESS_KEY: 'of the whole account', ANTHROPIC_API_KEY: 'another' };
  const asking = (command: string) => ({
    'swelancer-gate.yml': configuration(outside).replace(/command: .*/, `command: ${command}`),
  });

  it.each([
    ['by name', '{run: [sh, -c, echo 2], environment: [AWS_SECRET_ACCESS_KEY]}', 'AWS_SECRET_ACCESS_KEY'],
    ['by another preset', 'claude-code', 'ANTHROPIC_API_KEY'],
  ])('%s ends with exit code 2, before any agent runs', async (_how, command, name) => {
    repository.commit('change', asking(command));
    const { exitCode, log } = await gateWith(CLOUD);
    expect(exitCode).toBe(2);
    expect(log).toContain(`the agent asks for ${name}, which the target branch does not allow`);
  });

  it('gets it if the target branch lists it', async () => {
    repository.commit('allow', {
      'swelancer-gate.yml': configuration(outside, 'agent-environment: [AWS_SECRET_ACCESS_KEY]'),
    });
    repository.commit(
      'change',
      asking(`{run: [sh, -c, 'test -n "$AWS_SECRET_ACCESS_KEY" && echo 2'], environment: [AWS_SECRET_ACCESS_KEY]}`),
    );
    const { read } = await gateWith(CLOUD);
    expect(read().trials.candidate[0]?.text.trim()).toBe('2');
  });
});
