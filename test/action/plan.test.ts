import { describe, expect, it } from 'vitest';
import { planRun, settingsOf } from '../../src/action/plan.ts';
import { settingsSchema } from '../../src/config/settings.ts';
import type { Event, Trigger } from '../../src/github/event.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);
const pullRequest = {
  kind: 'pull-request',
  number: 7,
  baseRef: 'develop',
  headRef: 'change',
  baseSha: base,
  headSha: head,
  fork: false,
  closed: false,
} as const;

function plan(event: Event, inputs: Record<string, string> = {}, trigger: Partial<Trigger> = {}) {
  const facts = { defaultBranch: 'develop', isPrivate: false, withoutSecrets: null, ...trigger };
  const repository = { owner: 'octo', name: 'prompts' };
  return planRun({ event, ...facts }, { settings: settingsSchema.parse(inputs) }, { repository });
}

describe('The plan for an event', () => {
  const gate = (from: string, against?: string) => ({
    work: { kind: 'gate', head: from, mergeBaseWith: against },
    defaultBranch: 'develop',
  });
  const push = { kind: 'push', sha: head, toDefaultBranch: false, deleted: false } as const;
  const ended = { kind: 'workflow-run', headSha: head, headRef: 'x', headRepository: 'octo/prompts' } as const;

  it.each<[string, Event, object]>([
    ['a pull request against its base', pullRequest, gate(head, base)],
    ['a merge group against its base', { kind: 'merge-group', baseSha: base, headSha: head }, gate(head, base)],
    ['a push to a branch against the default branch', push, gate(head)],
    ['a completed run against the default branch', { ...ended, ofPullRequest: false }, gate(head)],
    [
      'a dispatch on another branch against the default branch',
      { kind: 'dispatch', onDefaultBranch: false, offersComparison: true },
      gate('HEAD'),
    ],
    ['any other event against the default branch', { kind: 'other' }, gate('HEAD')],
  ])('compares %s', (_, event, expected) => {
    expect(plan(event)).toMatchObject({ kind: 'measure', comparesModels: false, ...expected });
  });

  it('fills the baseline on a push to the default branch', () => {
    expect(plan({ ...push, toDefaultBranch: true })).toMatchObject({
      work: { kind: 'run', head, samples: 'baseline' },
      records: 'measurement',
    });
  });

  it.each<Event>([{ kind: 'schedule' }, { kind: 'dispatch', onDefaultBranch: true, offersComparison: false }])(
    'refreshes the baseline and compares models on %o',
    event => {
      expect(plan(event)).toMatchObject({
        work: { kind: 'run', head: 'HEAD', samples: 'refresh' },
        comparesModels: true,
        records: 'measurement',
      });
    },
  );

  it('only fills the baseline if a dispatch leaves the inputs of a comparison empty', () => {
    expect(plan({ kind: 'dispatch', onDefaultBranch: true, offersComparison: true })).toMatchObject({
      work: { kind: 'run', head: 'HEAD', samples: 'baseline' },
      comparesModels: false,
      records: 'measurement',
    });
  });

  it('compares the refs that a dispatch names', () => {
    const byHand = { kind: 'dispatch', onDefaultBranch: true, offersComparison: true } as const;
    const planned = plan(byHand, { baseline: 'v1', head: 'origin/x' });
    expect(planned).toMatchObject({ work: { kind: 'gate', head: 'origin/x' }, comparesModels: false });
  });

  it('restarts the run of a pull request that is commented on', () => {
    expect(plan({ kind: 'comment', number: 7, onPullRequest: true })).toEqual({ kind: 'accept', pullRequest: 7 });
  });

  it.each<[string, Event]>([
    ['a closed pull request', { ...pullRequest, closed: true }],
    ['a deleted branch', { ...push, sha: '0'.repeat(40), deleted: true }],
    ['a completed run whose pull request has new commits', { ...ended, ofPullRequest: true }],
    ['a comment on an issue', { kind: 'comment', number: 7, onPullRequest: false }],
  ])('has nothing to do for %s', (_, event) => {
    expect(plan(event)).toMatchObject({ kind: 'nothing' });
  });

  it('has no branch to compare with if the payload names none', () => {
    expect(plan({ kind: 'other' }, {}, { defaultBranch: null })).toMatchObject({
      defaultBranch: undefined,
    });
  });
});

describe('The results of a run', () => {
  it('go to the comment and check of a pull request, whose accepted drops are recorded', () => {
    expect(plan(pullRequest)).toMatchObject({
      pullRequest: { number: 7, headSha: head },
      checkedCommit: head,
      records: 'acceptance',
    });
  });

  it('name the target branch of a pull request unless it is the default branch', () => {
    expect(plan(pullRequest)).toMatchObject({ into: null });
    expect(plan({ ...pullRequest, baseRef: 'release/1' })).toMatchObject({ into: 'release/1' });
    expect(plan({ ...pullRequest, baseRef: 'release/1' }, {}, { defaultBranch: null })).toMatchObject({ into: null });
  });

  it('go to no comment or check on other events', () => {
    for (const event of [{ kind: 'schedule' }, { kind: 'other' }] as const) {
      expect(plan(event)).toMatchObject({ pullRequest: null, checkedCommit: null });
    }
  });

  it.each<[boolean, Event]>([
    [false, pullRequest],
    [true, { ...pullRequest, fork: true }],
    [false, { kind: 'schedule' }],
    [true, { kind: 'other' }],
    [
      true,
      { kind: 'workflow-run', ofPullRequest: false, headSha: head, headRef: 'x', headRepository: 'stranger/prompts' },
    ],
  ])('may belong to an outside change: %s, %o', (isFromFork, event) => {
    expect(plan(event)).toMatchObject({ isFromFork });
  });

  it('include task text only in private repositories, unless the input says otherwise', () => {
    expect(plan(pullRequest)).toMatchObject({ includeTaskText: false });
    expect(plan(pullRequest, {}, { isPrivate: true })).toMatchObject({ includeTaskText: true });
    expect(plan(pullRequest, { 'include-task-text': 'true' })).toMatchObject({ includeTaskText: true });
  });

  it('use the settings of the inputs, plus those of the event', () => {
    const settings = settingsSchema.parse({ id: 'web' });
    const planned = plan(pullRequest);
    if (planned.kind !== 'measure') throw new Error('a pull request is measured');
    expect(settingsOf(planned, settings)).toEqual({ ...settings, head, 'include-task-text': false });
  });
});
