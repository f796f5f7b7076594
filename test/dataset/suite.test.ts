import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadSuite, type Suite, selectTasks, suiteHash } from '../../src/dataset/suite.ts';
import type { Task } from '../../src/dataset/task.ts';
import { taskHash } from '../../src/dataset/task-hash.ts';
import { explain, Failure } from '../../src/shared/errors.ts';
import { thrown } from '../failures.ts';

const task = (id: string, change: Partial<Task> = {}): Task => ({
  id,
  title: 'T',
  description: 'D',
  price: 1000,
  proposals: [
    { id: 0, text: 'a' },
    { id: 2, text: 'b' },
  ],
  correctProposalId: 2,
  commit: '',
  ...change,
});
const [one, two] = [task('1-manager-0'), task('2-manager-0')];
const dataset: Dataset = { name: 'mine', source: 'mine.csv', sha256: '', tasks: [one, two], unreadable: [] };
const suite = (...tasks: Suite['tasks']): Suite => ({ name: 'own', dataset: 'mine.csv', tasks });
const pinned = (of: Task) => ({ id: of.id, hash: taskHash(of) });

describe('A suite', () => {
  test('yields its tasks in its own order', () => {
    expect(selectTasks(suite(pinned(two), one.id), dataset)).toEqual([two, one]);
  });

  test.each<[string, Partial<Task>]>([
    ['title', { title: 'U' }],
    ['description', { description: 'E' }],
    ['price', { price: 1 }],
    ['commit', { commit: 'a'.repeat(40) }],
    ['answer', { correctProposalId: 0 }],
    ['proposals', { proposals: [...one.proposals, { id: 3, text: '' }] }],
    ['order of proposals', { proposals: [...one.proposals].reverse() }],
  ])('rejects a task with a different %s, and names it', (_, change) => {
    const other = { ...dataset, tasks: [task(one.id, change), two] };
    expect(() => selectTasks(suite(pinned(one)), other)).toThrow(
      'task 1-manager-0 of mine differs from the one pinned in the suite own',
    );
    expect(suiteHash(other.tasks)).not.toBe(suiteHash(dataset.tasks));
  });

  test('names a task that is missing from the dataset', () => {
    const failure = thrown(Failure, () => selectTasks(suite('3-manager-0'), dataset));
    expect(failure).toMatchObject({ kind: 'dataset' });
    expect(explain(failure)).toMatch(
      /the suite own names the task 3-manager-0, which mine does not have\n.*Did you mean "1-manager-0"\?/,
    );
  });

  test('rejects an unreadable task, with the reason, but only if the suite names it', () => {
    const failure = new Failure('dataset', 'row 3 (3-manager-0), column price: unreadable');
    const some = { ...dataset, unreadable: [{ id: '3-manager-0', failure }] };
    expect(selectTasks(suite(one.id), some)).toEqual([one]);
    expect(thrown(Failure, () => selectTasks(suite(one.id, '3-manager-0'), some))).toBe(failure);
  });

  test('rejects a duplicate task', () => {
    expect(() => selectTasks(suite(one.id, pinned(one)), dataset)).toThrow('names the task 1-manager-0 twice');
  });

  test('has a hash that does not depend on the order of its tasks', () => {
    expect(suiteHash([one, two])).toBe(suiteHash([two, one]));
    expect(suiteHash([one])).not.toBe(suiteHash([one, two]));
  });
});

describe('Loading a suite', () => {
  test('by a built-in name reads no local file', async () => {
    const read = async (file: string): Promise<never> => {
      throw new Error(`read ${file}`);
    };
    for (const name of ['diamond', 'gate', 'kimi-k2', 'lite', 'smoke', 'starter']) {
      expect(await loadSuite(name, read)).toMatchObject({ name });
    }
  });

  test('by path returns the contents of the file', async () => {
    const own = suite(one.id, pinned(two));
    const read = async (file: string): Promise<string | null> =>
      file === 'suites/own.json' ? JSON.stringify(own) : null;
    expect(await loadSuite('suites/own.json', read)).toEqual(own);
  });

  test.each([
    ['gat', 'there is no suite "gat"', 'Did you mean "gate"?'],
    ['everything', 'there is no suite "everything"', 'Known names: diamond, gate, kimi-k2, lite, smoke, starter.'],
    ['../datasets', 'there is no suite file ../datasets', 'Check the path.'],
    ['datasets', 'there is no suite "datasets"', 'Known names: '],
    ['none.json', 'there is no suite file none.json', 'Check the path.'],
  ])('%s: %s', async (reference, message, hint) => {
    const failure: unknown = await loadSuite(reference, async () => null).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'configuration', message, hint: expect.stringContaining(hint) });
  });

  test.each([
    ['{"name": "own", "dataset"', 'JSON'],
    ['{"name": "own", "dataset": "lite", "tasks": []}', 'tasks'],
    ['{"name": "own", "dataset": "lite", "task": ["1-manager-0"]}', '"task"'],
    ['{"name": "own", "dataset": "lite", "tasks": [{"id": "1-manager-0", "hash": "0"}]}', 'tasks[0]'],
  ])('rejects %s', async (text, reason) => {
    const failure: unknown = await loadSuite('own.json', async () => text).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      kind: 'configuration',
      file: 'own.json',
      message: expect.stringContaining(reason),
    });
  });
});
