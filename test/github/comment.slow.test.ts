import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Comment, type PostOptions, postComment, refreshComment } from '../../src/github/comment.ts';
import type { Run } from '../../src/github/workflow-run.ts';
import { type GitHubServer, type StoredPull, startGitHubServer } from '../servers/github.ts';
import { runOf } from './run-of.ts';

const BOT = 'github-actions[bot]';
const HEAD = 'a'.repeat(40);
const pull: StoredPull = {
  number: 7,
  headSha: HEAD,
  headRef: 'shorter-prompt',
  headRepository: 'octo/prompts',
  baseSha: 'b'.repeat(40),
  state: 'open',
};
let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHubServer({ pulls: [pull] });
  pull.headSha = HEAD;
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const run = (id: number, attempt = 1) => runOf(github.url, { id, attempt });

const AT = '2026-11-24T08:41:00Z';

const commentOf = (body: Comment['body'], changes: Partial<Comment> = {}): Comment => ({
  number: 7,
  headSha: HEAD,
  id: 'default',
  verdict: 'passed',
  accepted: null,
  at: AT,
  difference: null,
  onlyUpdates: false,
  body,
  ...changes,
});

/** Longer than the server's lag, which is zero unless a test sets it. */
const SETTLE_MS = 20;

const post = (from: Run, body: string, changes: Partial<Comment> = {}, options: PostOptions = {}) =>
  postComment(
    from,
    'a-token',
    commentOf(() => body, changes),
    { settleMs: SETTLE_MS, ...options },
  );

/** A comment that lists the results of earlier runs. */
const history = (changes: Partial<Comment> = {}): Comment =>
  commentOf(
    earlier => earlier.map(one => `${one.run}.${one.attempt} ${one.verdict} ${one.difference}`).join(', '),
    changes,
  );

/** Bodies of pull request 7 without the hidden first lines. */
const bodies = () =>
  github.world.comments.filter(it => it.issue === 7).map(it => it.body.replace(/^(<!--.*-->\n)*/, ''));
/** Runs `act` right before the first request with this method. */
const beforeFirst = (method: string, act: () => void) => {
  let done = false;
  github.world.before = request => {
    if (!done && request.method === method && request.route.includes('comments')) {
      done = true;
      act();
    }
    return undefined;
  };
};

describe('The comment of a gate', () => {
  it('is created once, and then updated', async () => {
    const first = await post(run(1), 'first');
    const second = await post(run(2), 'second');
    expect(first).toEqual({
      kind: 'posted',
      comment: 1001,
      body: 'first',
      url: 'https://github.example/octo/prompts/pull/7#issuecomment-1001',
    });
    expect(second).toEqual({ ...first, body: 'second' });
    expect(bodies()).toEqual(['second']);
  });

  it('is found among 500 others', async () => {
    for (let n = 0; n < 250; n++) github.comment(7, 'octocat', `comment ${n}`);
    await post(run(1), 'first');
    for (let n = 0; n < 250; n++) github.comment(7, 'octocat', `later comment ${n}`);
    await post(run(2), 'second');
    expect(bodies().filter(body => !body.includes('comment'))).toEqual(['second']);
  });

  it('is separate for each gate, even if one id is a prefix of another', async () => {
    await post(run(1), 'of web', { id: 'web' });
    await post(run(1), 'of web-2', { id: 'web-2' });
    await post(run(2), 'of web again', { id: 'web' });
    expect(bodies()).toEqual(['of web again', 'of web-2']);
  });

  it('is never another author’s comment with our marker', async () => {
    await post(run(1), 'ours');
    const [ours] = github.world.comments;
    github.world.comments = [];
    const forged = github.comment(7, 'stranger', ours?.body ?? '');
    await post(run(2), 'new');
    expect(forged.body).toContain('ours');
    expect(bodies()).toEqual(['ours', 'new']);
  });

  it('is never our own comment that only quotes the marker', async () => {
    await post(run(1), 'first');
    github.comment(7, BOT, `> ${github.world.comments[0]?.body}`);
    github.world.comments.shift();
    await post(run(2), 'second');
    expect(bodies()).toHaveLength(2);
  });

  it('belongs to the token’s author', async () => {
    await post(run(1), "the workflow's");
    github.world.login = 'a-person';
    await post(run(2), "the person's");
    await post(run(3), "the person's again");
    expect(github.world.comments.map(it => it.author)).toEqual([BOT, 'a-person']);
    expect(bodies()).toEqual(["the workflow's", "the person's again"]);
  });

  it.each([
    ['an older run', [2, 1], [1, 1]],
    ['an earlier attempt', [1, 2], [1, 1]],
    // As text, 9 sorts after 10.
    ['an older run with fewer digits', [10, 1], [9, 1]],
  ] as const)('is not overwritten by %s', async (_, [newId, newAttempt], [oldId, oldAttempt]) => {
    await post(run(newId, newAttempt), 'newer');
    expect(await post(run(oldId, oldAttempt), 'older')).toMatchObject({ kind: 'not-posted', cause: 'superseded' });
    expect(bodies()).toEqual(['newer']);
  });

  it('is not written by a run whose commit is no longer the head', async () => {
    pull.headSha = 'c'.repeat(40);
    expect(await post(run(1), 'stale')).toMatchObject({
      cause: 'superseded',
      reason: expect.stringContaining('ccccccc'),
    });
    expect(bodies()).toEqual([]);
  });

  it('is not duplicated if several runs write it at the same time', async () => {
    const results = await Promise.all([3, 1, 4, 2].map(id => post(run(id), `by ${id}`, {}, { settleMs: 200 })));
    expect(bodies()).toEqual(['by 4']);
    expect(results[2]).toMatchObject({ kind: 'posted' });
  });

  it('is not duplicated if several jobs of one run write it at the same time', async () => {
    const results = await Promise.all(['a', 'b', 'c'].map(body => post(run(1), body)));
    expect(bodies()).toHaveLength(1);
    expect(results.map(result => result.kind)).toEqual(['posted', 'posted', 'posted']);
  });

  it('is written again if an older run overwrote it in the meantime', async () => {
    await post(run(1), 'older');
    const [older] = github.world.comments.map(it => it.body);
    let writes = 0;
    github.world.before = request => {
      const [comment] = github.world.comments;
      // The first read after the write returns the older run's comment.
      if (request.method === 'PATCH') writes++;
      if (request.method === 'GET' && writes === 1 && comment !== undefined) comment.body = older ?? '';
      return undefined;
    };
    await post(run(2), 'newer');
    expect(bodies()).toEqual(['newer']);
  });

  it('is created again if it is deleted between the read and the write', async () => {
    await post(run(1), 'first');
    beforeFirst('PATCH', () => {
      github.world.comments = [];
    });
    expect(await post(run(2), 'second')).toMatchObject({ kind: 'posted' });
    expect(bodies()).toEqual(['second']);
  });

  it('is not duplicated by a retry after a server error', async () => {
    let faults = 0;
    github.world.before = request => (request.method === 'POST' && faults++ < 1 ? 502 : undefined);
    expect(await post(run(1), 'first')).toMatchObject({ kind: 'posted' });
    expect(bodies()).toEqual(['first']);
  });
});

describe('While the list of comments lags behind', () => {
  const created = () => github.requests.filter(({ method, route }) => method === 'POST' && route !== '/graphql').length;
  const updated = () => github.requests.filter(({ method }) => method === 'PATCH').length;

  it.each([100, 400, 1000])('by %i ms, a single comment is created', async lagMs => {
    github.world.lagMs = lagMs;
    expect(await post(run(1), 'passed', {}, { settleMs: lagMs / 2 })).toMatchObject({ kind: 'posted', comment: 1001 });
    expect([bodies(), created()]).toEqual([['passed'], 1]);
  });

  it('the verdict replaces the comment that the same run has just posted', async () => {
    github.world.lagMs = 400;
    const first = await post(run(1), '10 of 20', { verdict: 'measuring' }, { settleMs: 1 });
    const posted = first.kind === 'posted' ? first.comment : null;
    await post(run(1), 'passed', {}, { posted });
    expect([bodies(), created()]).toEqual([['passed'], 1]);
  });

  it('an update is written only once', async () => {
    await post(run(1), 'first');
    github.world.lagMs = 400;
    await setTimeout(450);
    await post(run(2), 'second');
    expect([bodies(), updated()]).toEqual([['second'], 1]);
  });

  it('several runs at the same time leave only the newest comment', async () => {
    github.world.lagMs = 300;
    await Promise.all([3, 1, 4, 2].map(id => post(run(id), `by ${id}`, {}, { settleMs: 400 })));
    expect(bodies()).toEqual(['by 4']);
  });

  it('duplicates from an earlier run are removed', async () => {
    await post(run(1), 'first');
    github.comment(7, BOT, github.world.comments[0]?.body ?? '');
    await post(run(2), 'second');
    expect(bodies()).toEqual(['second']);
  });
});

describe('A comment that is posted only as an update', () => {
  it('is not created if there is none', async () => {
    expect(await post(run(1), 'nothing to do', { onlyUpdates: true })).toEqual({ kind: 'not-needed' });
    expect(bodies()).toEqual([]);
  });

  it('replaces an existing comment', async () => {
    await post(run(1), 'it fell');
    await post(run(2), 'nothing to do', { onlyUpdates: true });
    expect(bodies()).toEqual(['nothing to do']);
  });
});

describe('The progress comment of a run', () => {
  const measuring = (from: Run, body: string, changes: Partial<Comment> = {}) =>
    post(from, body, { verdict: 'measuring', ...changes });

  it('is replaced by the verdict, and never replaces it', async () => {
    await measuring(run(1), '10 of 20');
    await post(run(1), 'passed');
    expect(await measuring(run(1), '20 of 20')).toMatchObject({ cause: 'superseded' });
    expect(bodies()).toEqual(['passed']);
  });

  it('is updated with two requests while no other run has written it', async () => {
    const first = await measuring(run(1), '10 of 20');
    const number = first.kind === 'posted' ? first.comment : 0;
    const before = github.requests.length;
    const next = commentOf(() => '15 of 20', { verdict: 'measuring' });
    expect(await refreshComment(run(1), 'a-token', number, next)).toEqual({ ...first, body: '15 of 20' });
    expect(github.requests.length - before).toBe(2);
    expect(bodies()).toEqual(['15 of 20']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['its own verdict', () => post(run(1), 'passed')],
    ['a newer run', () => measuring(run(2), '0 of 20')],
  ])('does not overwrite %s', async (_, other) => {
    const first = await measuring(run(1), '10 of 20');
    await other();
    const before = bodies();
    const number = first.kind === 'posted' ? first.comment : 0;
    const late = commentOf(() => 'late', { verdict: 'measuring' });
    expect(await refreshComment(run(1), 'a-token', number, late)).toMatchObject({ cause: 'superseded' });
    expect(bodies()).toEqual(before);
  });

  it('does not hide a drop at the same commit, which may still be accepted', async () => {
    await post(run(1), 'it fell', { verdict: 'regressed' });
    expect(await measuring(run(1, 2), '0 of 20')).toMatchObject({ cause: 'superseded' });
    expect(bodies()).toEqual(['it fell']);
    pull.headSha = 'c'.repeat(40);
    expect(await measuring(run(2), '0 of 20', { headSha: pull.headSha })).toMatchObject({ kind: 'posted' });
  });
});

describe('The results of earlier runs', () => {
  it('are passed to the next run, newest first, without its own', async () => {
    await postComment(run(1), 'a-token', history({ verdict: 'regressed', difference: -0.143 }));
    await postComment(run(1, 2), 'a-token', history({ verdict: 'inconclusive', difference: 0.01 }));
    await postComment(run(2), 'a-token', history({ verdict: 'measuring' }));
    await postComment(run(2), 'a-token', history());
    expect(bodies()).toEqual(['1.2 inconclusive 0.01, 1.1 regressed -0.143']);
  });

  it('include a run that died', async () => {
    await postComment(run(1), 'a-token', history({ verdict: 'measuring' }));
    await postComment(run(2), 'a-token', history());
    expect(bodies()).toEqual(['1.1 measuring null']);
  });

  it('are limited to ten runs', async () => {
    for (let id = 1; id <= 14; id++) await postComment(run(id), 'a-token', history());
    expect(
      bodies()[0]
        ?.split(', ')
        .map(one => one.split('.')[0]),
    ).toEqual(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4']);
  });

  it.each<[string, (told: string) => string]>([
    ['invalid JSON', told => told.replace('[', '[[')],
    ['an unknown verdict', told => told.replace('"passed"', '"<img>"')],
    ['an invalid commit', told => told.replace('aaaa', '--> ')],
    ['an unknown field', told => told.replace('"at"', '"more":"text","at"')],
    ['an invalid date', told => told.replace(AT, 'yesterday')],
    ['too many runs', told => told.replace(/\[(.*)\]/, (_, one) => `[${Array(99).fill(one)}]`)],
    ['a line before them', told => `text\n${told}`],
  ])('are discarded if they were edited to have %s', async (_, forge) => {
    await postComment(run(1), 'a-token', history());
    const [comment] = github.world.comments;
    const [marker = '', told = '', ...rest] = comment?.body.split('\n') ?? [];
    if (comment !== undefined) comment.body = [marker, forge(told), ...rest].join('\n');
    await postComment(run(2), 'a-token', history());
    expect(bodies()).toEqual(['']);
  });
});

describe('A comment that cannot be written', () => {
  it('names the permission that a read-only token lacks', async () => {
    github.world.access = 'read';
    expect(await post(run(1), 'x')).toMatchObject({
      kind: 'not-posted',
      cause: 'forbidden',
      reason: expect.stringContaining('pull-requests: write'),
    });
  });

  it('is reported as forbidden if the token has no access at all', async () => {
    github.world.access = 'none';
    expect(await post(run(1), 'x')).toMatchObject({ cause: 'forbidden' });
  });

  it('is reported as locked if the conversation is locked', async () => {
    github.world.locked = true;
    expect(await post(run(1), 'x')).toMatchObject({ cause: 'locked' });
  });

  it("comes with GitHub's reason if the text is too long", async () => {
    expect(await post(run(1), 'x'.repeat(65_536))).toMatchObject({
      cause: 'rejected',
      reason: expect.stringContaining('too long'),
    });
  });

  it('is reported as unreachable if GitHub does not respond', async () => {
    github.world.before = () => 503;
    expect(await post(run(1), 'x')).toMatchObject({ cause: 'unreachable' });
  });

  it('never shows the token', async () => {
    github.world.before = () => 401;
    expect(JSON.stringify(await post(run(1), 'x'))).not.toContain('a-token');
  });
});
