import { describe, expect, it } from 'vitest';
import { loadMaterial } from '../../src/dataset/material.ts';
import { taskFile } from '../../src/dataset/own-task.ts';
import { relevantTasks } from '../../src/dataset/relevant-tasks.ts';
import { lockText, readTaskFolder, type TaskFolderPlace } from '../../src/dataset/task-folder.ts';
import { makeTask } from '../trial/samples.ts';

const own = (id: string) => ({ ...makeTask(id), commit: '' });
const [first, second] = [own('first'), own('second')];

/** Files by path. */
function placeOf(files: Readonly<Record<string, string>>): TaskFolderPlace {
  const all = Object.entries(files).map(([path, content]) => ({ path, content }));
  return {
    read: async file => files[file] ?? null,
    files: async (place, wanted) =>
      all.filter(({ path }) => wanted(path) && (path === place || path.startsWith(place))),
  };
}

const files = {
  'tasks/README.md': 'Not a task.',
  'tasks/first.md': await taskFile(first, 'tasks/first.md'),
  'tasks/more.jsonl': JSON.stringify({
    ...{ id: 'second', title: second.title, description: second.description, price: second.price },
    ...{ proposals: second.proposals, answer: second.correctProposalId },
  }),
};
const broken = await taskFile({ ...first, when: ['[z-a]'] }, 'tasks/first.md');
const surroundings = { readFile: async () => null, cacheFolder: '.', fetch };

describe('A folder of tasks', () => {
  it('may contain Markdown, JSON lines and other files', async () => {
    expect(await readTaskFolder('tasks/', placeOf(files))).toEqual([first, second]);
    expect(await readTaskFolder('tasks/more.jsonl', placeOf(files))).toEqual([second]);
  });

  it.each([
    ['has no tasks', {}, 'there are no tasks in tasks/'],
    [
      'has a duplicate task',
      { ...files, 'tasks/copy/first.md': files['tasks/first.md'] },
      'tasks/ has two tasks first',
    ],
    [
      'has another task than its lock',
      { ...files, 'tasks/lock.json': lockText([first]) },
      'task second differs from lock.json',
    ],
    [
      'has a task with other text than its lock',
      { ...files, 'tasks/lock.json': lockText([{ ...first, title: 'Other' }, second]) },
      'task first differs from lock.json',
    ],
    ['lacks tasks in its lock', { ...files, 'tasks/lock.json': lockText([first, second, own('third')]) }, 'task third'],
    ['has an invalid pattern', { 'tasks/first.md': broken }, 'the pattern [z-a] cannot be used'],
    ['has a broken lock', { ...files, 'tasks/lock.json': '{' }, 'is not a lock file for tasks'],
  ])('is rejected if it %s', async (_what, given, words) => {
    await expect(readTaskFolder('tasks/', placeOf(given))).rejects.toThrow(words);
  });

  it('is rejected with the file of a task that is no longer critical, or names other paths, than when locked', async () => {
    for (const locked of [
      { ...first, critical: true },
      { ...first, when: ['prompts/**'] },
    ]) {
      const reading = readTaskFolder('tasks/', placeOf({ ...files, 'tasks/lock.json': lockText([locked, second]) }));
      await expect(reading).rejects.toMatchObject({
        message: 'task first differs from lock.json',
        file: 'tasks/first.md',
      });
    }
  });

  it('is read if its lock is correct', async () => {
    const locked = placeOf({ ...files, 'tasks/lock.json': lockText([second, first]) });
    expect(await readTaskFolder('tasks/', locked)).toHaveLength(2);
  });

  it('is used in addition to a suite', async () => {
    const { suite, dataset, tasks } = await loadMaterial(
      ['starter', 'tasks/'],
      undefined,
      placeOf(files),
      surroundings,
    );
    expect(suite.name).toBe('starter + tasks/');
    expect(dataset.name).toBe('starter + tasks/');
    expect(tasks.map(({ id }) => id).slice(-3)).toEqual([expect.stringMatching(/-manager-/), 'first', 'second']);
    const mixed = loadMaterial(['tasks/', 'tasks/more.jsonl'], undefined, placeOf(files), surroundings);
    await expect(mixed).rejects.toThrow('has the task second twice');
  });
});

describe('The tasks that a change concerns', () => {
  const reviews = { ...own('reviews'), when: ['prompts/review/**', 'AGENTS.md'] };
  const ids = async (...changed: string[]) => (await relevantTasks([first, reviews], changed)).map(({ id }) => id);

  it('are those that name one of its files, and all that name none', async () => {
    expect(await ids('prompts/review/short.md')).toEqual(['first', 'reviews']);
    expect(await ids('AGENTS.md')).toEqual(['first', 'reviews']);
    expect(await ids('docs/AGENTS.md')).toEqual(['first']);
  });

  it('are all of them if every task names other files', async () => {
    expect(await relevantTasks([reviews], ['docs/AGENTS.md'])).toEqual([reviews]);
  });
});
