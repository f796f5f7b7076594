import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderHistory, readFolder } from '../../src/history/folder.ts';
import { fileOf, recordFiles } from '../../src/history/record.ts';
import { behavior, nightsOf, worse } from './drift/nights.ts';
import { recordOf, recordsOf } from './records.ts';

const arm = behavior(40);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (): string[] => readdirSync(path.join(folder, 'runs')).sort();

async function fill(count: number): Promise<void> {
  for (const record of recordsOf(nightsOf(count, arm, 'nights'))) await folderHistory(folder).add(record);
}

/** Runs the command line and returns its output. */
async function command(...words: string[]) {
  const output = { out: '', err: '' };
  const code = await main(['history', ...words, '--history', folder], {
    directory: folder,
    env: {},
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 0, 11, 3),
    elapsed: () => 0,
    print: text => {
      output.out += text;
    },
    tell: text => {
      output.err += text;
    },
    ask: null,
    terminal: { columns: 100, color: false, live: false },
  });
  return { code, ...output };
}

describe('A history in a folder', () => {
  it('has one file per run, with names that sort by time on every system', async () => {
    await fill(3);
    expect(files()).toEqual([
      '20260101T031700Z-1000-default.json',
      '20260102T031700Z-1001-default.json',
      '20260103T031700Z-1002-default.json',
    ]);
    expect(files().join()).not.toMatch(/[:\\<>"|?*]/);
  });

  it('never overwrites a file', async () => {
    await fill(1);
    const [record] = recordsOf(nightsOf(1, arm, 'another'));
    const before = readFileSync(path.join(folder, 'runs', files()[0] ?? ''), 'utf8');
    await folderHistory(folder).add(record ?? expect.fail());
    expect(readFileSync(path.join(folder, 'runs', files()[0] ?? ''), 'utf8')).toBe(before);
  });

  it('keeps both records of a run that ends a measurement and a comparison in the same second', async () => {
    const measure = recordOf(0, nightsOf(1, arm, 'nights')[0] ?? []);
    const comparison = { ...measure, kind: 'compare' as const };
    for (const record of [measure, comparison]) await folderHistory(folder).add(record);
    expect((await folderHistory(folder).newest('default', 9)).records).toEqual([comparison, measure]);
  });

  it('returns the newest records of one gate, oldest first', async () => {
    await fill(4);
    const other = { ...recordOf(9, nightsOf(1, arm, 'other')[0] ?? []), id: 'web-2' };
    await folderHistory(folder).add(other);
    const { records } = await folderHistory(folder).newest('default', 2);
    expect(records.map(({ run }) => run)).toEqual(['1002', '1003']);
    expect((await folderHistory(folder).newest('web-2', 9)).records).toEqual([other]);
    expect(recordFiles([fileOf(other)], '2')).toEqual([]);
  });

  it('returns as many comparisons as measurements, so that nights with both reach back as far', async () => {
    await fill(4);
    const nights = recordsOf(nightsOf(4, arm, 'nights')).map(record => ({ ...record, kind: 'compare' as const }));
    for (const record of nights) await folderHistory(folder).add(record);
    const { records } = await folderHistory(folder).newest('default', 3);
    expect(records.map(record => `${record.run} ${record.kind}`)).toEqual(
      ['1001', '1002', '1003'].flatMap(run => [`${run} compare`, `${run} measure`]),
    );
  });

  it('skips damaged files and files of other kinds', async () => {
    await fill(2);
    writeFileSync(path.join(folder, 'runs', files()[0] ?? ''), '{"version": 1');
    writeFileSync(path.join(folder, 'runs', 'README.md'), 'hello');
    const { records, damage } = await readFolder(folder);
    expect(records).toHaveLength(1);
    expect(damage.map(failure => failure.file)).toEqual([path.join(folder, 'runs', files()[0] ?? '')]);
  });
});

describe('A record that someone else wrote', () => {
  it('cannot name a page outside the dashboard', async () => {
    await fill(2);
    const [file = ''] = files();
    const [record] = recordsOf(nightsOf(1, arm, 'nights'));
    writeFileSync(path.join(folder, 'runs', file), JSON.stringify({ ...record, id: 'a/../../../../outside/b' }));
    const { records, damage } = await readFolder(folder);
    expect([records.length, damage.length]).toEqual([1, 1]);
  });

  it('sends no control characters to the terminal', async () => {
    await fill(1);
    const record = recordsOf(nightsOf(2, arm, 'nights'))[1] ?? expect.fail();
    const suite = { ...record.suite, name: '\u001b]0;title\u0007\n::error::x' };
    await folderHistory(folder).add({ ...record, suite });
    const { out } = await command('list');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).not.toContain('\u001b');
  });
});

describe('The history command', () => {
  it('lists runs and arms', async () => {
    await fill(2);
    const { code, out } = await command('list');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toContain('1 Jan 2026, 03:17 UTC');
    expect(out).toContain('example/model-1');
    expect(JSON.parse((await command('list', '--json')).out)).toHaveLength(2);
  });

  it('describes drift in the words of the issue', async () => {
    await fill(20);
    for (const record of recordsOf(nightsOf(5, worse(arm, 0.5), 'bad'), {}, 20))
      await folderHistory(folder).add(record);
    expect((await command('drift')).out).toMatch(/accuracy fell \(−\d+\.\d points\)/);
  });

  it('removes nothing without confirmation', async () => {
    await fill(5);
    const { out, err } = await command('prune', '--keep', '2');
    expect(out.trimEnd().split('\n')).toEqual(files().slice(0, 3));
    expect(err).toContain('3 records would be removed; confirm with --yes');
    expect(files()).toHaveLength(5);
    await command('prune', '--keep', '2', '--yes');
    expect(files()).toEqual(['20260104T031700Z-1003-default.json', '20260105T031700Z-1004-default.json']);
  });

  it('asks for no confirmation if there is nothing to remove', async () => {
    await fill(2);
    expect((await command('prune', '--keep', '2')).err).toBe('0 records would be removed.\n');
  });

  it('removes records older than a number of days', async () => {
    await fill(5);
    // It is the 11th; only the 1st and the 2nd are more than 8.5 days ago.
    await command('prune', '--older-than', '8.5', '--yes');
    expect(files()).toHaveLength(3);
  });

  it('fails without a choice of what to prune, and without a history', async () => {
    expect(await command('prune')).toMatchObject({ code: 2, err: expect.stringContaining('--keep') });
    expect(await command('list')).toMatchObject({ code: 2, err: expect.stringContaining('there is no history here') });
  });
});
