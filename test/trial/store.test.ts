import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ownMark } from '../../src/shared/process-mark.ts';
import type { BranchState } from '../../src/trial/branch-state.ts';
import { openStore } from '../../src/trial/store.ts';
import { makeTrial } from './samples.ts';

const USAGE = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1, reasoningTokens: 0 };

describe('The trial store', () => {
  let folder: string;
  const file = (): string => path.join(folder, 'trials.jsonl');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fill = (...keys: string[]): void => {
    const store = openStore(folder);
    for (const key of keys) store.add(makeTrial({ key }));
    store.close();
  };

  it('returns what an earlier run stored', () => {
    fill('a', 'b');
    const store = openStore(folder);
    expect(store.get('b')).toEqual(makeTrial({ key: 'b' }));
    expect(store.get('c')).toBeUndefined();
    expect(store.damage).toEqual([]);
  });

  it('reads files larger than one chunk, including lines longer than a chunk', () => {
    const texts = ['short', 'ü'.repeat(900_000), 'short', ...Array.from({ length: 40 }, () => 'x'.repeat(70_000))];
    const store = openStore(folder);
    for (const [place, text] of texts.entries()) store.add(makeTrial({ key: `${place}`, text }));
    store.close();
    const again = openStore(folder);
    expect(texts.map((text, place) => again.get(`${place}`)?.text === text)).toEqual(texts.map(() => true));
    expect(again.damage).toEqual([]);
    again.close();
  });

  it('loses only the incomplete line of a killed run, not the next one', () => {
    fill('a', 'b');
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -30));
    fill('c');
    const store = openStore(folder);
    expect([store.get('a')?.key, store.get('b')?.key, store.get('c')?.key]).toEqual(['a', undefined, 'c']);
    expect(store.damage).toEqual(['1 unreadable line in the store was skipped.']);
  });

  it('lists the answers on the default branch in chronological order', () => {
    const state = (digest: string): BranchState => ({
      ...{ id: 'default', digest, suite: 's', solver: 'chat', model: null, commit: null },
      ...{ at: '2026-11-28T12:00:00.000Z', tasks: { 'task-1': [3, 8] } },
    });
    const first = openStore(folder);
    for (const digest of ['a', 'b']) first.addState(state(digest));
    first.close();
    const store = openStore(folder);
    expect(store.states).toEqual([state('a'), state('b')]);
    expect(store.damage).toEqual([]);
  });

  it('is merged by copying files together', () => {
    fill('a');
    writeFileSync(path.join(folder, 'shard-2.jsonl'), JSON.stringify(makeTrial({ key: 'z' })));
    const store = openStore(folder);
    expect([store.get('a')?.key, store.get('z')?.key]).toEqual(['a', 'z']);
  });

  it('keeps the first of two answers to one trial, and reports if they differ', () => {
    fill('a');
    appendFileSync(
      file(),
      `\n${JSON.stringify(makeTrial({ key: 'a' }))}\n${JSON.stringify(makeTrial({ key: 'a', proposalId: 1 }))}\n`,
    );
    const store = openStore(folder);
    expect(store.get('a')?.proposalId).toBe(0);
    expect(store.damage).toEqual(['Task 1-manager-0, sample 0 has two different answers; the first one counts.']);
  });

  it('picks up what another run adds in the meantime, and the first answer counts for both', () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    one.add(makeTrial({ key: 'a' }));
    other.add(makeTrial({ key: 'a', proposalId: 1 }));
    other.add(makeTrial({ key: 'b', sample: 4 }));
    expect([one.claim('d'), other.claim('d'), one.claim('d'), other.claim('a')]).toEqual([true, false, true, false]);
    expect([one, other].map(store => store.get('a')?.proposalId)).toEqual([0, 0]);
    expect([one.get('b')?.key, ...one.samples('1-manager-0')]).toEqual(['b', 0, 4]);
    one.add(makeTrial({ key: 'c' }));
    expect(openStore(folder).get('c')?.key).toBe('c');
  });

  it('lets the first run claim a trial, and another one after its release', () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    expect([other.claim('a'), one.claim('a')]).toEqual([true, false]);
    other.release('a');
    expect([one.claim('a'), other.claim('a')]).toEqual([true, false]);
  });

  it('lets a run take over the trials of one that ended or was killed', () => {
    const closed = openStore(folder);
    closed.claim('a');
    closed.close();
    // What a killed run leaves: a process that no longer exists.
    const gone = spawnSync(process.execPath, ['--version']).pid;
    mkdirSync(path.join(folder, 'runs'), { recursive: true });
    writeFileSync(path.join(folder, 'runs', 'killed'), ownMark().replace(/^\d+/, String(gone)));
    appendFileSync(file(), '\n{"claim":"b","by":"killed"}\n{"claim":"c"}\n');
    const [one, other] = [openStore(folder), openStore(folder)];
    expect([one.claim('a'), one.claim('b'), one.claim('c')]).toEqual([true, true, true]);
    expect([other.claim('a'), other.claim('b'), other.claim('c')]).toEqual([false, false, false]);
  });

  it('does not let a run claim a trial that another one answers at the same moment', () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    other.claim('a');
    const runs = path.join(folder, 'runs');
    for (const run of readdirSync(runs)) rmSync(path.join(runs, run));
    // After it has read the store, and before its own claim, a run starts to touch its file.
    const start = vi.spyOn(globalThis, 'setInterval').mockImplementationOnce((...given) => {
      other.add(makeTrial({ key: 'a' }));
      return setInterval(...given);
    });
    onTestFinished(() => start.mockRestore());
    expect([one.claim('a'), one.get('a')?.key]).toEqual([false, 'a']);
    one.close();
  });

  it('keeps trials for a run that was suspended and taken for dead, once it continues', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const [suspended, other] = [openStore(folder), openStore(folder)];
    suspended.claim('a');
    const runs = path.join(folder, 'runs');
    for (const run of readdirSync(runs)) rmSync(path.join(runs, run));
    expect([other.claim('a'), suspended.claim('b')]).toEqual([true, true]);
    vi.advanceTimersByTime(5_000);
    expect([suspended.claim('a'), other.claim('b')]).toEqual([false, false]);
    for (const store of [suspended, other]) store.close();
    expect(readdirSync(runs)).toEqual([]);
  });

  it.each([
    ['a negative latency', { latencyMs: -3600 }, { latencyMs: 0 }],
    ['a latency that is not a number', { latencyMs: Number.NaN }, { latencyMs: 0 }],
    ['an infinite cost', { cost: Number.POSITIVE_INFINITY }, { cost: 1_000_000 }],
    ['half a request', { requests: 1.4 }, { requests: 1 }],
    [
      'more text than is kept',
      { text: 'x'.repeat(5_000_000) },
      { text: expect.stringContaining('5000000 characters') },
    ],
  ])('keeps an answer with %s, brings it within limits, and reports that', (_what, changes, kept) => {
    const store = openStore(folder);
    store.add(makeTrial(changes));
    expect(store.damage).toEqual([expect.stringContaining('1 answer had a number or text beyond')]);
    expect(store.get('key')).toMatchObject(kept);
    expect(openStore(folder).get('key')).toEqual(store.get('key'));
    expect(openStore(folder).damage).toEqual([]);
  });

  it('reads an answer that an older version stored with a negative latency', () => {
    writeFileSync(
      file(),
      `${JSON.stringify({ ...makeTrial(), latencyMs: -1000, usage: { ...USAGE, inputTokens: 2 ** 60 } })}\n`,
    );
    expect(openStore(folder).get('key')).toMatchObject({ latencyMs: 0, usage: { inputTokens: 1e12 } });
  });

  it('returns whatever was stored, as the run saw it', () => {
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(2 ** 60, 1e308, -1, Number.NaN));
    const usage = fc.record({
      inputTokens: number,
      cachedInputTokens: number,
      outputTokens: number,
      reasoningTokens: number,
    });
    const answer = fc.record({
      latencyMs: number,
      cost: number,
      requests: number,
      text: fc.string({ unit: 'binary' }),
      usage,
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 5 }), answers => {
        const place = mkdtempSync(path.join(folder, 'one-'));
        const store = openStore(place);
        for (const [index, changes] of answers.entries()) store.add(makeTrial({ ...changes, key: `${index}` }));
        store.close();
        const again = openStore(place);
        for (const index of answers.keys()) {
          expect(again.get(`${index}`)?.key).toBe(`${index}`);
          expect(again.get(`${index}`)).toEqual(store.get(`${index}`));
        }
        again.close();
      }),
    );
  });

  it.each([9_007_199_254_740_990, 100_000])('ignores a stored line with sample %s at no cost', sample => {
    writeFileSync(file(), `${JSON.stringify(makeTrial({ sample }))}\n`);
    expect([...openStore(folder).samples('1-manager-0')].length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['the fields of later versions', (line: object) => ({ ...line, later: 1 }), 1],
    ['only the oldest fields', (line: object) => line, 1],
    ['a kind of record that only later versions have', () => ({ vote: 'a' }), 0],
  ])('recovers what it can from lines with %s', (_what, change, known) => {
    writeFileSync(file(), `${JSON.stringify(change(makeTrial()))}\n${JSON.stringify(makeTrial({ key: 'b' }))}\n`);
    const store = openStore(folder);
    expect([store.get('key')].filter(trial => trial !== undefined)).toHaveLength(known);
    expect(store.get('b')).toBeDefined();
  });

  it('skips a line nested 100,000 levels deep', () => {
    writeFileSync(file(), `{"sent":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n${JSON.stringify(makeTrial())}\n`);
    const store = openStore(folder);
    expect(store.get('key')).toBeDefined();
    expect(store.damage).toEqual(['1 unreadable line in the store was skipped.']);
  });

  it.runIf(process.platform === 'linux')('says that the disk is full, and what to do', () => {
    symlinkSync('/dev/full', file());
    expect(() => openStore(folder).add(makeTrial())).toThrow(
      expect.objectContaining({
        message: 'answers cannot be stored: the disk is full (ENOSPC)',
        hint: expect.stringContaining('Free some space'),
      }),
    );
  });

  it('suggests what to do if its folder is a file', () => {
    writeFileSync(file(), '');
    expect(() => openStore(file())).toThrow(/^the store .* cannot be used/);
  });
});
