import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAcceptance, startAccepted } from '../../src/github/acceptance.ts';
import { postComment } from '../../src/github/comment.ts';
import type { VerdictKind } from '../../src/verdict/verdict.ts';
import { type GitHubServer, type StoredPull, startGitHubServer } from '../servers/github.ts';
import { runOf } from './run-of.ts';

const HEAD = 'a'.repeat(40);
const NEXT = 'c'.repeat(40);
const ACCEPT = '/swelancer-gate accept the old prompt cost three times as much';
let pull: StoredPull;
let github: GitHubServer;

beforeEach(async () => {
  const from = { headRef: 'shorter-prompt', headRepository: 'octo/prompts', baseSha: 'b'.repeat(40) };
  pull = { number: 7, headSha: HEAD, state: 'open', ...from };
  github = await startGitHubServer({
    pulls: [pull],
    permissions: { maintainer: 'write', owner: 'admin', reader: 'read', 'helper[bot]': 'write' },
  });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const run = (id: number) => runOf(github.url, { id });

interface Changes {
  readonly headSha?: string;
  readonly id?: string;
  readonly verdict?: VerdictKind;
  readonly accepted?: number;
}

/** The gate's own comment on what run 5 found. */
const tell = ({ headSha = HEAD, id = 'default', verdict = 'regressed', accepted }: Changes = {}) =>
  postComment(run(5), 'a-token', {
    number: 7,
    headSha,
    id,
    verdict,
    accepted: accepted ?? null,
    at: '2026-11-24T08:41:00Z',
    difference: null,
    onlyUpdates: false,
    body: () => 'It fell.',
  });

const find = (headSha = HEAD, id = 'default') => findAcceptance(run(6), 'a-token', { number: 7, headSha, id });

describe('a drop', () => {
  it.each(['maintainer', 'owner'])('is accepted by somebody who can write: %s', async author => {
    await tell();
    const { id, created } = github.comment(7, author, `${ACCEPT}\nand it is good enough`);
    expect(await find()).toEqual({
      comment: id,
      at: new Date(created * 1000).toISOString(),
      run: 5,
      by: author,
      reason: 'the old prompt cost three times as much',
    });
  });

  it('stays accepted when the comment is rewritten because of it', async () => {
    await tell();
    const { id } = github.comment(7, 'maintainer', ACCEPT);
    await tell({ accepted: id });
    expect(await find()).toMatchObject({ comment: id });
  });

  it('is not accepted any longer when the acceptance is deleted', async () => {
    await tell();
    const { id } = github.comment(7, 'maintainer', ACCEPT);
    await tell({ accepted: id });
    github.world.comments = github.world.comments.filter(it => it.id !== id);
    expect(await find()).toBeNull();
  });

  it.each([
    ['somebody who can only read', 'reader', ACCEPT],
    ['a stranger', 'stranger', ACCEPT],
    ['a bot, whatever it may do', 'helper[bot]', ACCEPT],
    ['words further down', 'maintainer', `Write this:\n${ACCEPT}`],
    ['a quotation', 'maintainer', `> ${ACCEPT}`],
    ['no reason', 'maintainer', '/swelancer-gate accept   '],
    ['the name of another gate', 'maintainer', '/swelancer-gate accept id:web it is fine'],
  ])('is not accepted by %s', async (_, author, body) => {
    await tell();
    github.comment(7, author, body);
    expect(await find()).toBeNull();
  });

  it('is not accepted by a comment that was edited: its author may not have said it', async () => {
    await tell();
    github.edit(github.comment(7, 'maintainer', 'Looks fine to me.'), ACCEPT);
    expect(await find()).toBeNull();
  });

  it('is not accepted before it is known', async () => {
    github.comment(7, 'maintainer', ACCEPT);
    await tell();
    expect(await find()).toBeNull();
  });

  it('of the next push is another drop', async () => {
    await tell();
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find(NEXT)).toBeNull();
    pull.headSha = NEXT;
    await tell({ headSha: NEXT });
    expect(await find(NEXT)).toBeNull();
  });

  it.each(['error', 'inconclusive', 'passed'] as const)('is not what a comment told that said %s', async verdict => {
    await tell({ verdict });
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find()).toBeNull();
  });

  it('is not known from a comment of somebody else with our marker', async () => {
    await tell();
    const [ours] = github.world.comments;
    github.world.comments = [];
    github.comment(7, 'stranger', ours?.body ?? '');
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find()).toBeNull();
  });

  it('of another gate is accepted by its name', async () => {
    await tell({ id: 'web' });
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find(HEAD, 'web')).toBeNull();
    github.comment(7, 'maintainer', '/swelancer-gate accept id:web it is fine');
    expect(await find(HEAD, 'web')).toMatchObject({ reason: 'it is fine' });
  });

  it('asks once about a stranger who repeats himself', async () => {
    await tell();
    for (let n = 0; n < 5; n++) github.comment(7, 'stranger', ACCEPT);
    await find();
    expect(github.requests.filter(({ route }) => route.endsWith('/permission'))).toHaveLength(1);
  });
});

describe('a comment on a pull request', () => {
  it('starts the run again that found the drop', async () => {
    await tell();
    github.comment(7, 'maintainer', ACCEPT);
    expect(await startAccepted(run(9), 'a-token', 7, 'default')).toBe(true);
    expect(github.world.restarted).toEqual([5]);
  });

  it('starts nothing when it accepts nothing', async () => {
    await tell();
    github.comment(7, 'stranger', ACCEPT);
    expect(await startAccepted(run(9), 'a-token', 7, 'default')).toBe(false);
    expect(github.world.restarted).toEqual([]);
  });

  it('says which permission it lacks', async () => {
    await tell();
    github.comment(7, 'maintainer', ACCEPT);
    github.world.access = 'read';
    await expect(startAccepted(run(9), 'a-token', 7, 'default')).rejects.toThrow(/actions: write/);
  });
});
