import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);

/** The fields GitHub sends of which the gate reads some, as in its own examples of payloads. */
function pullRequest(changes: object = {}) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      draft: false,
      title: '::error::not a command',
      base: { sha: base, ref: 'main', repo: { full_name: 'octo/gate' } },
      head: { sha: head, ref: 'shorter-prompt', repo: { full_name: 'octo/gate' } },
      ...changes,
    },
  };
}

describe('readEvent', () => {
  it.each(['pull_request', 'pull_request_target'])('reads both ends of a %s', name => {
    expect(readEvent(name, pullRequest())).toEqual({
      kind: 'pull-request',
      number: 7,
      baseSha: base,
      headSha: head,
      baseRef: 'main',
      headRef: 'shorter-prompt',
      fork: false,
      draft: false,
      closed: false,
    });
  });

  it('tells drafts and closed pull requests', () => {
    expect(readEvent('pull_request', pullRequest({ draft: true, state: 'closed' }))).toMatchObject({
      draft: true,
      closed: true,
    });
  });

  it.each([
    ['another repository', { full_name: 'stranger/gate' }],
    ['a repository that was deleted', null],
  ])('takes a head in %s for a fork', (_, repo) => {
    expect(readEvent('pull_request', pullRequest({ head: { sha: head, ref: 'main', repo } }))).toMatchObject({
      fork: true,
    });
  });

  it('tells a push to the default branch from others', () => {
    const push = (ref: string) => ({ ref, before: base, after: head, repository: { default_branch: 'trunk' } });
    expect(readEvent('push', push('refs/heads/trunk'))).toEqual({
      kind: 'push',
      ref: 'refs/heads/trunk',
      sha: head,
      before: base,
      defaultBranch: true,
    });
    expect(readEvent('push', push('refs/heads/other'))).toMatchObject({ defaultBranch: false });
    expect(readEvent('push', push('refs/tags/trunk'))).toMatchObject({ defaultBranch: false });
  });

  it('knows no commit before the first push of a branch', () => {
    const payload = { ref: 'refs/heads/x', before: '0'.repeat(40), after: head, repository: { default_branch: 'x' } };
    expect(readEvent('push', payload)).toMatchObject({ before: null });
  });

  it('reads a merge group', () => {
    expect(readEvent('merge_group', { merge_group: { base_sha: base, head_sha: head } })).toEqual({
      kind: 'merge-group',
      baseSha: base,
      headSha: head,
    });
  });

  it('reads whose run ended before a workflow_run', () => {
    const run = {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'x',
      head_repository: { full_name: 'stranger/gate' },
    };
    expect(readEvent('workflow_run', { workflow_run: run })).toEqual({
      kind: 'workflow-run',
      ofPullRequest: true,
      headSha: head,
      headRef: 'x',
      headRepository: 'stranger/gate',
    });
    expect(readEvent('workflow_run', { workflow_run: { ...run, event: 'push' } })).toMatchObject({
      ofPullRequest: false,
    });
  });

  it('reads which pull request was commented on, and passes issues over', () => {
    expect(readEvent('issue_comment', { issue: { number: 7, pull_request: {} } })).toEqual({
      kind: 'comment',
      number: 7,
    });
    expect(readEvent('issue_comment', { issue: { number: 8 } })).toEqual({ kind: 'none' });
  });

  it('tells whether somebody started it on the default branch', () => {
    const repository = { default_branch: 'main' };
    expect(readEvent('workflow_dispatch', { ref: 'refs/heads/main', repository })).toMatchObject({
      defaultBranch: true,
    });
    expect(readEvent('workflow_dispatch', { ref: 'refs/heads/try', repository })).toEqual({
      kind: 'dispatch',
      defaultBranch: false,
    });
  });

  it.each([
    ['schedule', 'schedule'],
    ['constructor', 'none'],
    ['', 'none'],
  ])('needs no payload for %j', (name, kind) => {
    expect(readEvent(name, undefined)).toEqual({ kind });
  });

  it.each([
    [
      'is no commit',
      pullRequest({ head: { sha: '--upload-pack=x', ref: 'x', repo: null } }),
      /pull_request\.head\.sha/,
    ],
    ['is missing', {}, /pull_request/],
  ])('says which field of a payload %s', (_, payload, message) => {
    expect(() => readEvent('pull_request', payload)).toThrow(message);
  });
});
