import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/history/folder.ts';
import { starterPrompt } from '../../e2e/starter-manager.ts';
import { makeRepository, type Repository } from '../../repository.ts';
import { type OpenAiServer, sendError, startOpenAiServer } from '../../servers/openai.ts';
import { type Machine, startMachine, withoutTimes } from './machine.ts';

const CONFIGURATION =
  'suite: starter\nmodel: m\nprompt: prompt.md\norder: shuffled\nprices: {input: 1.1, output: 2.3}\ndecision: {margin: 8}\n';

let repository: Repository;
let server: OpenAiServer;
let broken: boolean;
let machines: Machine[];

beforeEach(async () => {
  broken = false;
  machines = [];
  server = await startOpenAiServer({
    // The answer depends only on the request; in shuffled order, each sample is a different one.
    answer({ messages }) {
      const digest = createHash('sha256')
        .update(messages.map(({ content }) => content).join('\n'))
        .digest();
      return JSON.stringify({
        selected_proposal_id: digest.readUInt8(0) % 4,
        why: digest.toString('hex', 0, digest.readUInt8(1) % 32),
      });
    },
    misbehave: () => (broken ? response => sendError(response, 401, 'wrong key', 'invalid_api_key') : undefined),
  });
  repository = makeRepository();
  repository.commit('start', {
    'swelancer-gate.yml': CONFIGURATION,
    'prompt.md': starterPrompt('Be careful.'),
    // On the target branch, because a suite that a change adds is not used.
    'suite.json': JSON.stringify({ name: 'few', dataset: 'starter', tasks: ['101-manager-0', '102-manager-0'] }),
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { 'prompt.md': starterPrompt('Be quick.') });
});
afterEach(async () => {
  for (const machine of machines) machine.remove();
  repository.remove();
  await server.close();
});

function machine(env: Readonly<Record<string, string>> = { OPENAI_API_KEY: 'key' }): Machine {
  const started = startMachine(repository.folder, { ...env, OPENAI_BASE_URL: server.url });
  machines.push(started);
  return started;
}

async function shard(name: string, words: readonly string[], on = machine()): Promise<string> {
  const { exitCode, stdout } = await on.run(...words, '--shard', name);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`Shard ${name}`)]);
  return on.out;
}

const shards = (of: number, words: readonly string[]): Promise<string[]> =>
  Promise.all(Array.from({ length: of }, (_, index) => shard(`${index + 1}/${of}`, words)));

describe('Merged shards', () => {
  it.each([['gate'], ['run', '--samples', '3'], ['compare', '--models', 'a,b', '--samples', '2']])(
    'equal a single %s, number for number, however they are split',
    async (...words) => {
      const resultOf = (on: Machine) => (words[0] === 'compare' ? on.comparison() : on.report());
      const one = machine();
      const alone = await one.run(...words);
      const calls = server.requests.length;
      // Only the merging machine requests confirmations.
      if (words[0] === 'gate') expect(one.report().candidate.trials).toBeGreaterThan(2 * 12);
      // With more shards than the twelve tasks, some have nothing to do.
      const split = fc
        .integer({ min: 1, max: 14 })
        .chain(of => fc.shuffledSubarray([...Array(of).keys()], { minLength: of }));
      await fc.assert(
        fc.asyncProperty(split, async order => {
          const before = server.requests.length;
          const folders = await shards(order.length, words);
          const joined = machine();
          const { exitCode } = await joined.run('merge', ...order.map(place => folders[place] ?? ''));
          expect(exitCode).toBe(alone.exitCode);
          expect(withoutTimes(resultOf(joined))).toEqual(withoutTimes(resultOf(one)));
          expect(server.requests.length - before).toBe(calls);
        }),
        { numRuns: 3, examples: [[[1, 0]]] },
      );
    },
  );

  it('count stored answers as stored, and paid ones as paid', async () => {
    const one = machine();
    await one.run('run', '--head', 'main', '--samples', '2');
    const together = machine();
    await together.run('run', '--head', 'main', '--samples', '2');
    await one.run('gate');
    const folders = [await shard('1/2', ['gate'], together), await shard('2/2', ['gate'], together)];
    const joined = machine();
    await joined.run('merge', ...folders);
    expect(one.report().baseline?.reused).toBeGreaterThan(0);
    expect(withoutTimes(joined.report())).toEqual(withoutTimes(one.report()));
  });

  it.each([['run'], ['compare', '--models', 'a,b']])(
    'add one record to the history, with their total usage: %s',
    async (...words) => {
      const recorded = async (on: Machine, ...command: string[]) => {
        await on.run(...command, '--history', on.out);
        const { records } = await readFolder(on.out);
        return records.map(record => ({ ...record, run: null }));
      };
      const alone = await recorded(machine(), ...words);
      expect(alone).toHaveLength(1);
      const joined = await recorded(machine(), 'merge', ...(await shards(2, words)));
      expect(withoutTimes(joined)).toEqual(withoutTimes(alone));
    },
  );

  it('spend no more than a single machine may', async () => {
    const folders = await shards(3, ['gate', '--max-calls', '50']);
    expect(server.requests.length).toBeLessThanOrEqual(48);
    const joined = machine();
    await joined.run('merge', ...folders);
    expect(server.requests).toHaveLength(50);
    expect(joined.report().budget).toMatchObject({ maxCalls: 50, calls: 50, exhausted: 'calls' });
  });

  it.each([
    ['Be quick.', { kind: 'passed', cause: 'ruled-out' }],
    ['Think twice.', { kind: 'inconclusive', cause: 'budget' }],
  ])('are judged as they are if the merging machine has no key: %s', async (instruction, verdict) => {
    repository.commit('change again', { 'prompt.md': starterPrompt(instruction) });
    const folders = await shards(2, ['gate']);
    const before = server.requests.length;
    const joined = machine({});
    expect((await joined.run('merge', ...folders)).exitCode).toBe(0);
    expect(joined.report().verdict).toMatchObject(verdict);
    expect(server.requests).toHaveLength(before);
  });

  it('make no requests if nothing changed', async () => {
    repository.commit('back', { 'prompt.md': starterPrompt('Be careful.') });
    const folders = await shards(2, ['gate']);
    const joined = machine();
    await joined.run('merge', ...folders);
    expect(joined.report().verdict).toMatchObject({ kind: 'passed', cause: 'no-change' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('A shard', () => {
  it('decides nothing, and its file contains no secret', async () => {
    const folder = await shard('1/2', ['gate', '--base-url', `${server.url}?key=in-the-address`]);
    const content = readFileSync(path.join(folder, 'gate-shard-1-of-2.json'), 'utf8');
    expect(content).toContain(server.url);
    expect(content).not.toContain('in-the-address');
    expect(content).not.toContain('verdict');
  });

  it('can be rerun after an outage without paying twice, and replaces its earlier file', async () => {
    const first = await shard('1/2', ['gate']);
    const second = machine();
    broken = true;
    const failed = await second.run('gate', '--shard', '2/2');
    expect([failed.exitCode, failed.stdout]).toEqual([3, expect.stringContaining('wrong key')]);
    broken = false;
    await shard('2/2', ['gate'], second);
    const paid = server.requests.length;
    await shard('2/2', ['gate'], second);
    expect(server.requests).toHaveLength(paid);
    const joined = machine();
    expect((await joined.run('merge', first, second.out)).exitCode).toBe(0);
  });

  it('that failed is completed by the machine that merges', async () => {
    const first = await shard('1/2', ['gate']);
    const second = machine();
    broken = true;
    await second.run('gate', '--shard', '2/2');
    broken = false;
    const [joined, one] = [machine(), machine()];
    await joined.run('merge', first, second.out);
    await one.run('gate');
    expect(joined.report().verdict).toEqual(one.report().verdict);
    expect(joined.report().comparison).toEqual(one.report().comparison);
  });
});

describe('Shards cannot be merged if they', () => {
  const refused = async (...folders: string[]) => {
    const { exitCode, stderr } = await machine().run('merge', ...folders);
    expect(exitCode).toBe(2);
    return stderr;
  };

  it('are missing, and the command to run them is shown', async () => {
    const [first = '', , third = ''] = await shards(3, ['gate']);
    const words = await refused(first, third);
    expect(words).toContain('missing shards: 2/3');
    expect(words).toContain('--shard 2/3');
  });

  it('are from different splits, commands, tasks or configurations', async () => {
    const first = await shard('1/2', ['gate']);
    expect(await refused(first, await shard('2/3', ['gate']))).toContain('a different number of shards');
    expect(await refused(first, await shard('2/2', ['run']))).toContain('a different command');
    expect(await refused(first, await shard('2/2', ['gate', '--model', 'other']))).toContain(
      'a different configuration',
    );
    expect(await refused(first, await shard('2/2', ['gate', '--suite', 'suite.json']))).toContain('different tasks');
  });

  it('are about a different commit', async () => {
    const folders = await shards(2, ['gate']);
    repository.commit('more', { 'prompt.md': starterPrompt('Be slow.') });
    expect(await refused(...folders)).toContain('the shards ran with different settings');
  });

  it('came with the change: its author could have written them', async () => {
    const folder = await shard('1/1', ['gate']);
    const name = 'gate-shard-1-of-1.json';
    const own = path.join(repository.folder, 'shards');
    repository.write({ [`shards/${name}`]: readFileSync(path.join(folder, name), 'utf8') });
    const { exitCode } = await machine().run('merge', own);
    // Next to the checkout, where a download puts it, it counts.
    expect(exitCode).not.toBe(2);
    repository.commit('shards');
    expect(await refused(own)).toContain(`the shard shards/${name} is part of the change under test`);
  });

  it('are damaged, or there are none', async () => {
    const folder = await shard('1/1', ['gate']);
    const file = path.join(folder, 'gate-shard-1-of-1.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -20));
    expect(await refused(folder)).toContain('gate-shard-1-of-1.json: is not a shard');
    copyFileSync(file, path.join(folder, 'report.json'));
    expect(await refused(path.join(folder, 'nowhere'))).toContain('cannot be read');
    expect(await refused(repository.folder)).toContain('there is no shard in');
  });
});
