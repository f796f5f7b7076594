import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAcceptance, startAccepted } from '../../src/github/acceptance.ts';
import { postComment } from '../../src/github/comment.ts';
import type { VerdictKind } from '../../src/verdict/kind.ts';
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

/** Posts the gate's comment with the verdict of run 5. */
const postVerdict = ({ headSha = HEAD, id = 'default', verdict = 'regressed', accepted }: Changes = {}) =>
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

describe('A drop', () => {
  it.each(['maintainer', 'owner'])('is accepted by someone with write permission: %s', async author => {
    await postVerdict();
    const { id, created } = github.comment(7, author, `${ACCEPT}\nand it is good enough`);
    expect(await find()).toEqual({
      comment: id,
      at: new Date(created * 1000).toISOString(),
      run: 5,
      by: author,
      reason: 'the old prompt cost three times as much',
    });
  });

  it('stays accepted after the gate’s comment shows the acceptance', async () => {
    await postVerdict();
    const { id } = github.comment(7, 'maintainer', ACCEPT);
    await postVerdict({ accepted: id });
    expect(await find()).toMatchObject({ comment: id });
  });

  it('stays accepted if GitHub fails for a moment', async () => {
    await postVerdict();
    const { id } = github.comment(7, 'maintainer', ACCEPT);
    let failures = 2;
    github.world.before = () => (failures-- > 0 ? 502 : undefined);
    expect(await find()).toMatchObject({ comment: id });
  });

  it('is no longer accepted after the acceptance is deleted', async () => {
    await postVerdict();
    const { id } = github.comment(7, 'maintainer', ACCEPT);
    await postVerdict({ accepted: id });
    github.world.comments = github.world.comments.filter(it => it.id !== id);
    expect(await find()).toBeNull();
  });

  it.each([
    ['someone with read permission only', 'reader', ACCEPT],
    ['someone without any permission', 'stranger', ACCEPT],
    ['a bot, even with write permission', 'helper[bot]', ACCEPT],
    ['a command below the first line', 'maintainer', `Write this:\n${ACCEPT}`],
    ['a quoted command', 'maintainer', `> ${ACCEPT}`],
    ['a command without a reason', 'maintainer', '/swelancer-gate accept   '],
    ['a command for another gate', 'maintainer', '/swelancer-gate accept id:web it is fine'],
    ['a command for another gate without a reason', 'maintainer', '/swelancer-gate accept id:web'],
  ])('is not accepted by %s', async (_, author, body) => {
    await postVerdict();
    github.comment(7, author, body);
    expect(await find()).toBeNull();
  });

  it('is not accepted by an edited comment, which may no longer be its author’s words', async () => {
    await postVerdict();
    github.edit(github.comment(7, 'maintainer', 'Looks fine to me.'), ACCEPT);
    expect(await find()).toBeNull();
  });

  it('is not accepted by a comment older than the verdict', async () => {
    github.comment(7, 'maintainer', ACCEPT);
    await postVerdict();
    expect(await find()).toBeNull();
  });

  it('after another push needs another acceptance', async () => {
    await postVerdict();
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find(NEXT)).toBeNull();
    pull.headSha = NEXT;
    await postVerdict({ headSha: NEXT });
    expect(await find(NEXT)).toBeNull();
  });

  it.each(['error', 'inconclusive', 'passed'] as const)(
    'cannot be accepted if our comment reports %s',
    async verdict => {
      await postVerdict({ verdict });
      github.comment(7, 'maintainer', ACCEPT);
      expect(await find()).toBeNull();
    },
  );

  it('is not recognized from another author’s comment with our marker', async () => {
    await postVerdict();
    const [ours] = github.world.comments;
    github.world.comments = [];
    github.comment(7, 'stranger', ours?.body ?? '');
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find()).toBeNull();
  });

  it('of another gate is accepted with its id', async () => {
    await postVerdict({ id: 'web' });
    github.comment(7, 'maintainer', ACCEPT);
    expect(await find(HEAD, 'web')).toBeNull();
    github.comment(7, 'maintainer', '/swelancer-gate accept id:web it is fine');
    expect(await find(HEAD, 'web')).toMatchObject({ reason: 'it is fine' });
  });

  it('needs one permission request per author, however often they comment', async () => {
    await postVerdict();
    for (let n = 0; n < 5; n++) github.comment(7, 'stranger', ACCEPT);
    await find();
    expect(github.requests.filter(({ route }) => route.endsWith('/permission'))).toHaveLength(1);
  });
});

describe('A comment on a pull request', () => {
  it('reruns the run that found the drop if it accepts the drop', async () => {
    await postVerdict();
    github.comment(7, 'maintainer', ACCEPT);
    expect(await startAccepted(run(9), 'a-token', 7, 'default')).toBe(true);
    expect(github.world.restarted).toEqual([5]);
  });

  it('starts no run if it accepts nothing', async () => {
    await postVerdict();
    github.comment(7, 'stranger', ACCEPT);
    expect(await startAccepted(run(9), 'a-token', 7, 'default')).toBe(false);
    expect(github.world.restarted).toEqual([]);
  });

  it('fails with the name of the missing permission', async () => {
    await postVerdict();
    github.comment(7, 'maintainer', ACCEPT);
    github.world.access = 'read';
    await expect(startAccepted(run(9), 'a-token', 7, 'default')).rejects.toThrow(/actions: write/);
  });
});
