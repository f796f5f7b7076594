import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DOUBTFUL } from '../../scripts/suites/doubtful.ts';
import { suiteFiles } from '../../scripts/suites/files.ts';
import { starterCsv } from '../../scripts/suites/starter.ts';
import { builtInFolder } from '../../src/dataset/catalog.ts';
import { loadSuite, selectTasks } from '../../src/dataset/suite.ts';
import type { Task } from '../../src/dataset/task.ts';
import { readTasks } from '../../src/dataset/tasks.ts';
import { chance, floors } from '../../src/solver/reference.ts';
import { realCurrentText, realText } from '../real-dataset.ts';

const nothing = async (): Promise<null> => null;
const starterYaml = await readFile(path.join(builtInFolder, 'starter/tasks.yml'), 'utf8');

test('The starter dataset matches its source, in SWE-Lancer’s current layout', async () => {
  const csv = starterCsv(starterYaml);
  expect(await readFile(path.join(builtInFolder, 'starter/starter.csv'), 'utf8')).toBe(csv);
  const written: (Omit<Task, 'correctProposalId'> & { correct: number; why: string })[] = parse(starterYaml);
  expect(readTasks(csv, 'starter').tasks).toEqual(
    written.map(({ correct, why: _, ...task }) => ({ ...task, correctProposalId: correct })),
  );
});

describe.skipIf(realText === null || realCurrentText === null)('The suites of the real datasets', () => {
  const lite = realText === null ? [] : readTasks(realText, 'lite').tasks;
  const all = realCurrentText === null ? [] : readTasks(realCurrentText, 'all').tasks;
  const dataset = { name: 'lite', source: '', sha256: '', tasks: lite, unreadable: [] };
  const larger = { ...dataset, name: 'all', tasks: all };

  test('are reproduced byte for byte', async () => {
    for (const [name, text] of suiteFiles({ lite, all }, starterYaml)) {
      expect(await readFile(path.join(builtInFolder, name), 'utf8'), name).toBe(text);
    }
  });

  test.each([
    ['lite', 113],
    ['gate', 48],
    ['smoke', 12],
    ['kimi-k2', 3],
    ['diamond', 265],
  ])('%s has %i tasks, all as pinned, and states its floors', async (name, size) => {
    const suite = await loadSuite(name, nothing);
    const tasks = selectTasks(suite, larger);
    if (name !== 'diamond') expect(selectTasks(suite, dataset)).toEqual(tasks);
    expect(tasks).toHaveLength(size);
    expect(suite.chance).toBeCloseTo(chance(tasks), 4);
    expect(Object.entries(suite.floors ?? {})).toEqual(
      floors(tasks).map(({ solver, accuracy }) => [solver, expect.closeTo(accuracy, 4)]),
    );
  });

  test.each(['gate', 'smoke'])('on %s every fixed rule is as close to chance as the size allows', async name => {
    const tasks = selectTasks(await loadSuite(name, nothing), dataset);
    const byChance = chance(tasks) * tasks.length;
    for (const { solver, accuracy } of floors(tasks)) {
      expect(Math.round(accuracy * tasks.length), solver).toBe(Math.round(byChance));
    }
  });

  test('gate resembles the whole: numbers of proposals, prices, and answers in every position', async () => {
    const gate = selectTasks(await loadSuite('gate', nothing), dataset);
    const share = (of: readonly Task[], isIn: (task: Task) => boolean): number => of.filter(isIn).length / of.length;
    for (const isIn of [
      (task: Task) => task.proposals.length < 4,
      (task: Task) => task.proposals.length > 6,
      (task: Task) => task.price === 1000,
      (task: Task) => task.price > 2000,
    ]) {
      expect(Math.abs(share(gate, isIn) - share(lite, isIn))).toBeLessThan(2 / gate.length);
    }
    const places = gate.map(task => task.proposals.findIndex(({ id }) => id === task.correctProposalId));
    for (const place of [0, 1, 2, 3, 4]) expect(places).toContain(place);
  });

  test('doubtful answers are marked wherever they occur, and are in no drawn suite', async () => {
    const doubts = async (name: string): Promise<readonly string[]> => {
      const { tasks } = await loadSuite(name, nothing);
      const marked = tasks.filter(task => typeof task !== 'string' && task.doubt !== undefined);
      const ids = tasks.map(task => (typeof task === 'string' ? task : task.id));
      expect(marked, name).toHaveLength(ids.filter(id => DOUBTFUL.has(id)).length);
      return ids.filter(id => DOUBTFUL.has(id));
    };
    expect(await doubts('gate')).toEqual([]);
    expect(await doubts('smoke')).toEqual([]);
    expect(await doubts('kimi-k2')).toEqual(['14294-manager-0']);
    expect((await doubts('diamond')).toSorted()).toEqual([...DOUBTFUL.keys()].toSorted());
    expect(await doubts('lite')).toHaveLength(6);
  });

  test('kimi-k2 has the published answers', async () => {
    const tasks = selectTasks(await loadSuite('kimi-k2', nothing), dataset);
    expect(tasks.map(task => task.correctProposalId)).toEqual([1, 1, 9]);
  });
});
