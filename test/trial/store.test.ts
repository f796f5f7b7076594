import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/trial/store.ts';
import { makeTrial } from './samples.ts';

describe('the trial store', () => {
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

  it('gives back what an earlier run kept', () => {
    fill('a', 'b');
    const store = openStore(folder);
    expect(store.get('b')).toEqual(makeTrial({ key: 'b' }));
    expect(store.get('c')).toBeUndefined();
    expect(store.damage).toEqual([]);
  });

  it('reads what is too large for one piece, lines that are longer than one too', () => {
    const texts = ['short', 'ü'.repeat(3_000_000), 'short', ...Array.from({ length: 40 }, () => 'x'.repeat(70_000))];
    const store = openStore(folder);
    for (const [place, text] of texts.entries()) store.add(makeTrial({ key: `${place}`, text }));
    store.close();
    const again = openStore(folder);
    expect(texts.map((text, place) => again.get(`${place}`)?.text === text)).toEqual(texts.map(() => true));
    expect(again.damage).toEqual([]);
    again.close();
  });

  it('loses only the torn line of a killed run, and not the one written after it', () => {
    fill('a', 'b');
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -30));
    fill('c');
    const store = openStore(folder);
    expect([store.get('a')?.key, store.get('b')?.key, store.get('c')?.key]).toEqual(['a', undefined, 'c']);
    expect(store.damage).toEqual(['1 unreadable line in the store was skipped.']);
  });

  it('is merged by putting files together', () => {
    fill('a');
    writeFileSync(path.join(folder, 'shard-2.jsonl'), JSON.stringify(makeTrial({ key: 'z' })));
    const store = openStore(folder);
    expect([store.get('a')?.key, store.get('z')?.key]).toEqual(['a', 'z']);
  });

  it('keeps the first of two answers to one trial, and says when they differ', () => {
    fill('a');
    appendFileSync(
      file(),
      `\n${JSON.stringify(makeTrial({ key: 'a' }))}\n${JSON.stringify(makeTrial({ key: 'a', proposalId: 1 }))}\n`,
    );
    const store = openStore(folder);
    expect(store.get('a')?.proposalId).toBe(0);
    expect(store.damage).toEqual([
      'Task 1-manager-0, sample 0 was answered twice, and differently; the first answer stands.',
    ]);
  });

  it('takes in what another run adds meanwhile, and lets the first answer stand for both', () => {
    const [one, other] = [openStore(folder), openStore(folder)];
    one.add(makeTrial({ key: 'a' }));
    other.add(makeTrial({ key: 'a', proposalId: 1 }));
    other.add(makeTrial({ key: 'b', sample: 4 }));
    expect([one.claim('d'), other.claim('d'), one.claim('d')]).toEqual([true, false, false]);
    expect([one, other].map(store => store.get('a')?.proposalId)).toEqual([0, 0]);
    expect([one.get('b')?.key, one.samples('1-manager-0')]).toEqual(['b', 5]);
    one.add(makeTrial({ key: 'c' }));
    expect(openStore(folder).get('c')?.key).toBe('c');
  });

  it('says what to do when its folder is a file', () => {
    writeFileSync(file(), '');
    expect(() => openStore(file())).toThrow(/^the store .* cannot be used/);
  });
});
