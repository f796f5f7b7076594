import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planRun } from '../../src/action/plan.ts';
import { withTarget } from '../../src/action/target.ts';
import { openGit } from '../../src/arm/git.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

// GitHub documents base.sha as the tip of the target branch, but it can be an old one: github/docs#431.
describe('The target of a pull request', () => {
  let repository: Repository;
  let start: string;
  beforeEach(() => {
    repository = makeRepository();
    start = repository.commit('start', { 'AGENTS.md': 'Be kind.' });
    repository.git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(() => repository.remove());

  const onMain = (message: string): string => {
    repository.git('checkout', '--quiet', 'main');
    const commit = repository.commit(message, { [`${message}.md`]: message });
    repository.git('checkout', '--quiet', 'change');
    return commit;
  };

  /** The tip that a run in a fresh clone compares with. */
  async function target(
    named: string,
    head: string,
    { depth = [], offline = false }: { readonly depth?: readonly string[]; readonly offline?: boolean } = {},
  ): Promise<string | undefined> {
    const folder = path.join(repository.folder, '../clone');
    const git = (...words: string[]) => execFileSync('git', words, { cwd: path.dirname(folder) });
    git('clone', '--quiet', ...depth, '--branch=change', `file://${repository.folder}`, folder);
    // As in a private repository with `persist-credentials: false`.
    if (offline) git('-C', folder, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const sides = { headSha: head, headRef: 'change', baseSha: named, baseRef: 'main' };
    const plan = planRun(
      {
        event: { kind: 'pull-request', number: 7, fork: false, closed: false, ...sides },
        ...{ defaultBranch: 'main', isPrivate: false, withoutSecrets: null },
      },
      { settings: settingsSchema.parse({}) },
      { repository: { owner: 'octo', name: 'prompts' } },
    );
    if (plan.kind !== 'measure') throw new Error('nothing to measure');
    const world = worldOf({ folder });
    const { work } = await withTarget(plan, await openGit(world), world);
    return work.kind === 'gate' ? work.mergeBaseWith : undefined;
  }

  it.each([
    ['a full clone', []],
    ['a shallow clone', ['--depth=1']],
  ])('is the newest tip, so that commits merged from it are not part of the change: %s', async (_, depth) => {
    const newest = onMain('newer');
    repository.commit('change', { 'AGENTS.md': 'Be brief.' });
    repository.git('merge', '--quiet', 'main');
    expect(await target(start, repository.git('rev-parse', 'HEAD'), { depth })).toBe(newest);
  });

  it('is the tip in the event once the branch contains the change', async () => {
    const head = repository.commit('change', { 'AGENTS.md': 'Be brief.' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', 'change');
    expect(await target(start, head)).toBe(start);
  });

  it('is the tip in the event if the branch was force-pushed and the server still has that commit', async () => {
    const replaced = onMain('replaced');
    repository.git('merge', '--quiet', 'main');
    const head = repository.commit('change', { 'AGENTS.md': 'Be brief.' });
    repository.git('branch', '--force', 'main', start);
    expect(await target(replaced, head)).toBe(replaced);
  });

  it('is the new tip if the branch was force-pushed and the old commit cannot be fetched', async () => {
    const replaced = onMain('replaced');
    const head = repository.commit('change', { 'AGENTS.md': 'Be brief.' });
    repository.git('checkout', '--quiet', 'main');
    repository.git('reset', '--quiet', '--hard', start);
    const newest = repository.commit('instead');
    expect(await target(replaced, head, { offline: true })).toBe(newest);
  });

  it('is the tip in the event if the branch is gone', async () => {
    const head = repository.commit('change', { 'AGENTS.md': 'Be brief.' });
    repository.git('branch', '--quiet', '-D', 'main');
    expect(await target(start, head)).toBe(start);
  });
});
