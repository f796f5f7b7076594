import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTrigger } from '../../src/github/event.ts';
import { Failure } from '../../src/shared/errors.ts';
import { eventNames, payloadsOf } from './payloads.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);

const eventOf = (name: string, payload: unknown) => readTrigger(name, payload).event;
const recorded = (name: string, action?: string): Readonly<Record<string, unknown>> => {
  const found = payloadsOf(name).find(payload => action === undefined || payload.action === action);
  if (found === undefined) throw new Error(`no recorded payload of ${name} ${action}`);
  return found;
};

/** The fields of a pull request that the gate reads. */
function pullRequest(changes: object = {}, more: object = {}) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      title: '::error::not a command',
      base: { sha: base, ref: 'main', repo: { full_name: 'octo/gate' } },
      head: { sha: head, ref: 'shorter-prompt', repo: { full_name: 'octo/gate' } },
      ...changes,
    },
    ...more,
  };
}

describe('GitHub’s recorded payloads', () => {
  const defaultBranchOf = (payload: unknown): string | null =>
    z.object({ repository: z.object({ default_branch: z.string() }) }).safeParse(payload).data?.repository
      .default_branch ?? null;

  it.each(eventNames)('of %s are read, with the default branch', name => {
    const payloads = payloadsOf(name);
    expect(payloads.map(payload => readTrigger(name, payload).defaultBranch)).toEqual(payloads.map(defaultBranchOf));
  });

  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('of %s are pull requests', name => {
    for (const payload of payloadsOf(name)) {
      expect(eventOf(name, payload)).toMatchObject({ kind: 'pull-request', fork: false });
    }
  });

  it('distinguish pushes of tags from pushes to the default branch', () => {
    const refs = payloadsOf('push').map(payload => [payload.ref, payload.deleted]);
    expect(payloadsOf('push').map(payload => eventOf('push', payload))).toEqual(
      refs.map(([ref, deleted]) =>
        expect.objectContaining({ kind: 'push', deleted, toDefaultBranch: ref === 'refs/heads/master' }),
      ),
    );
  });

  it('of dispatches on the default branch are recognized', () => {
    const dispatched = { kind: 'dispatch', onDefaultBranch: true, offersComparison: false };
    expect(eventOf('workflow_dispatch', recorded('workflow_dispatch'))).toEqual(dispatched);
    expect(eventOf('repository_dispatch', recorded('repository_dispatch'))).toEqual(dispatched);
  });

  it.each([
    [null, false],
    [{ shards: '4' }, false],
    [{ baseline: '', head: '' }, true],
  ])('of dispatches with the inputs %j offer a comparison: %s', (inputs, offersComparison) => {
    const payload = { ...recorded('workflow_dispatch'), inputs };
    expect(eventOf('workflow_dispatch', payload)).toMatchObject({ offersComparison });
  });

  it('of completed runs may lack a branch', () => {
    const payload = recorded('workflow_run');
    const run = z.looseObject({}).parse(payload.workflow_run);
    expect(eventOf('workflow_run', { ...payload, workflow_run: { ...run, head_branch: null } })).toMatchObject({
      kind: 'workflow-run',
      headRef: null,
    });
  });
});

describe('readTrigger', () => {
  it.each(['pull_request', 'pull_request_target'])('reads base and head of a %s event', name => {
    expect(eventOf(name, pullRequest())).toEqual({
      kind: 'pull-request',
      number: 7,
      baseRef: 'main',
      baseSha: base,
      headSha: head,
      headRef: 'shorter-prompt',
      fork: false,
      closed: false,
    });
  });

  it('recognizes a closed pull request', () => {
    expect(eventOf('pull_request', pullRequest({ state: 'closed' }))).toMatchObject({ closed: true });
  });

  it.each([
    ['another repository', { full_name: 'stranger/gate' }],
    ['a deleted repository', null],
  ])('treats a head in %s as a fork', (_, repo) => {
    expect(eventOf('pull_request', pullRequest({ head: { sha: head, ref: 'main', repo } }))).toMatchObject({
      fork: true,
    });
  });

  it('distinguishes pushes to the default branch from other pushes', () => {
    const push = (ref: string) => ({ ref, before: base, after: head, repository: { default_branch: 'trunk' } });
    expect(eventOf('push', push('refs/heads/trunk'))).toEqual({
      kind: 'push',
      sha: head,
      toDefaultBranch: true,
      deleted: false,
    });
    expect(eventOf('push', push('refs/heads/other'))).toMatchObject({ toDefaultBranch: false });
    expect(eventOf('push', push('refs/tags/trunk'))).toMatchObject({ toDefaultBranch: false });
  });

  it('reads a merge group', () => {
    expect(eventOf('merge_group', { merge_group: { base_sha: base, head_sha: head } })).toEqual({
      kind: 'merge-group',
      baseSha: base,
      headSha: head,
    });
  });

  it('reads which run a workflow_run event is about', () => {
    const run = {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'x',
      head_repository: { full_name: 'stranger/gate' },
    };
    expect(eventOf('workflow_run', { workflow_run: run })).toEqual({
      kind: 'workflow-run',
      ofPullRequest: true,
      headSha: head,
      headRef: 'x',
      headRepository: 'stranger/gate',
    });
    expect(eventOf('workflow_run', { workflow_run: { ...run, event: 'push' } })).toMatchObject({
      ofPullRequest: false,
    });
  });

  it('distinguishes comments on pull requests from comments on issues', () => {
    expect(eventOf('issue_comment', { issue: { number: 7, pull_request: {} } })).toEqual({
      kind: 'comment',
      number: 7,
      onPullRequest: true,
    });
    expect(eventOf('issue_comment', { issue: { number: 8 } })).toMatchObject({ onPullRequest: false });
  });

  it.each([
    ['schedule', 'schedule'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('needs no payload for %j', (name, kind) => {
    expect(eventOf(name, undefined)).toEqual({ kind });
  });

  it('treats a repository as public unless the payload says otherwise', () => {
    expect(readTrigger('push', recorded('push')).isPrivate).toBe(false);
    expect(readTrigger('schedule', undefined).isPrivate).toBe(false);
    expect(readTrigger('schedule', { repository: { private: true } }).isPrivate).toBe(true);
  });

  it.each([
    [
      'is not a commit',
      pullRequest({ head: { sha: '--upload-pack=x', ref: 'x', repo: null } }),
      /pull_request\.head\.sha/,
    ],
    ['is missing', {}, /pull_request/],
  ])('fails with the name of a field that %s', (_, payload, message) => {
    expect(() => readTrigger('pull_request', payload)).toThrow(Failure);
    expect(() => readTrigger('pull_request', payload)).toThrow(message);
  });
});

describe('The reason for missing secrets', () => {
  const ofFork = pullRequest({ head: { sha: head, ref: 'x', repo: { full_name: 'stranger/gate' } } });
  const byDependabot = { sender: { login: 'dependabot[bot]' } };
  const inCopy = { repository: { default_branch: 'main', fork: true } };
  const push = { ref: 'refs/heads/main', after: head, repository: { default_branch: 'main', fork: true } };

  it.each([
    ['fork', 'pull_request', ofFork],
    ['fork', 'pull_request_review', ofFork],
    [null, 'pull_request_target', ofFork],
    [null, 'pull_request', pullRequest()],
    ['dependabot', 'pull_request', pullRequest({}, byDependabot)],
    [null, 'pull_request_target', pullRequest({}, byDependabot)],
    [null, 'schedule', byDependabot],
    ['forked-repository', 'push', push],
    ['forked-repository', 'schedule', inCopy],
    [null, 'pull_request', pullRequest({}, inCopy)],
    [null, 'schedule', undefined],
  ])('is %s for %s', (reason, name, payload) => {
    expect(readTrigger(name, payload).withoutSecrets).toBe(reason);
  });
});
