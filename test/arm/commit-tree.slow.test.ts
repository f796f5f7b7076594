import { expect, it, onTestFinished } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { commitSource } from '../../src/arm/source.ts';
import { makeRepository, worldOf } from '../repository.ts';

it('A file that both arms of a comparison share is read once', async () => {
  const repository = makeRepository();
  onTestFinished(repository.remove);
  const before = repository.commit('before', { 'prompt.md': 'Pick one.', 'notes.md': 'Old.' });
  const now = repository.commit('now', { 'notes.md': 'New.' });
  const git = await openGit(worldOf(repository));
  const asked: string[] = [];
  const counted: typeof git = {
    ...git,
    ask(words, call) {
      asked.push(words.slice(0, 2).join(' '));
      return git.ask(words, call);
    },
  };
  const sides = [commitSource(counted, before, 'before'), commitSource(counted, now, 'now')] as const;

  expect(await Promise.all(sides.map(side => side.read('prompt.md')))).toEqual(['Pick one.', 'Pick one.']);
  expect(asked.filter(words => words === 'cat-file --batch')).toHaveLength(1);
  expect(await Promise.all(sides.map(side => side.read('notes.md')))).toEqual(['Old.', 'New.']);
});
