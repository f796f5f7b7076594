import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { updateDriftIssue } from '../../../src/github/drift-issue.ts';
import { runOf } from '../../github/run-of.ts';
import { type GitHubServer, startGitHubServer } from '../../servers/github.ts';

const BOT = 'github-actions[bot]';
const LABEL = 'swelancer-gate-drift';
let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHubServer();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

let lastRun = 0;
/** Ends a run that found this drift. */
const keep = (names: readonly string[], { id = 'default', body = 'It fell.', run = ++lastRun } = {}) => {
  return updateDriftIssue(runOf(github.url, { id: run }), 'a-token', {
    id,
    names,
    title: 'Drift',
    body,
    ended: over => `Over: ${over.join(', ')}`,
  });
};

const issues = () => github.world.issues;
const comments = () => github.world.comments.map(({ body }) => body);
const only = () => {
  expect(issues()).toHaveLength(1);
  return issues()[0] ?? expect.fail();
};
const text = () => only().body.split('\n').slice(1).join('\n');
const writes = () => github.requests.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/graphql')).length;

describe('The drift issue', () => {
  it('is not opened without drift', async () => {
    expect(await keep([])).toBeNull();
    expect(issues()).toEqual([]);
  });

  it('is opened once, and updated while the drift lasts', async () => {
    await keep(['abc.accuracy'], { body: 'It fell by 4.' });
    await keep(['abc.accuracy'], { body: 'It fell by 5.' });
    expect(only()).toMatchObject({ state: 'open', title: 'Drift', labels: [LABEL] });
    expect(text()).toBe('It fell by 5.');
    expect(comments()).toEqual([]);
  });

  it('gets a comment when something else drifts, and when one drift is over', async () => {
    await keep(['abc.accuracy']);
    await keep(['abc.accuracy', 'def.model']);
    await keep(['def.model']);
    expect(comments()).toEqual(['More has drifted: see the description.', 'Over: abc.accuracy']);
    expect(only().state).toBe('open');
  });

  it('is closed with a comment when all drift is over, and not changed after that', async () => {
    await keep(['abc.accuracy']);
    await keep([]);
    expect(only().state).toBe('closed');
    expect(comments()).toEqual(['Over: abc.accuracy']);
    const before = writes();
    await keep([]);
    expect(writes()).toBe(before);
  });

  it('is reopened when the drift returns', async () => {
    await keep(['abc.accuracy']);
    await keep([]);
    await keep(['abc.accuracy'], { body: 'It fell again.' });
    expect(only().state).toBe('open');
    expect(text()).toBe('It fell again.');
    expect(comments().at(-1)).toBe('Drift again: see the description.');
  });

  it('is separate for each gate, even if one id is a prefix of another', async () => {
    await keep(['abc.accuracy'], { id: 'web' });
    await keep(['abc.accuracy'], { id: 'web-2' });
    await keep([], { id: 'web' });
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

describe('A drift issue closed by a person', () => {
  beforeEach(async () => {
    await keep(['abc.accuracy']);
    only().state = 'closed';
  });

  it('stays closed while nothing new drifts', async () => {
    await keep(['abc.accuracy']);
    expect(only().state).toBe('closed');
    expect(comments()).toEqual([]);
  });

  it('is reopened for new drift', async () => {
    await keep(['abc.accuracy', 'def.accuracy']);
    expect(only().state).toBe('open');
    expect(comments()).toEqual(['Drift again: see the description.']);
  });

  it('is reopened when its drift ends and returns', async () => {
    await keep([]);
    expect(only().state).toBe('closed');
    await keep(['abc.accuracy']);
    expect(only().state).toBe('open');
  });
});

describe('Other issues', () => {
  const marker = '<!-- swelancer-gate-drift default run 1 of abc.accuracy -->\nIt fell.';
  const issue = (number: number, author: string, body: string) =>
    ({ number, author, title: 'x', body, state: 'open', labels: [LABEL] }) as const;

  it('are not changed, even if another author copies the marker or we quote it', async () => {
    issues().push(issue(1, 'octocat', marker), issue(2, BOT, `> ${marker}`));
    await keep([]);
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open']);
    await keep(['abc.accuracy']);
    expect(issues()).toHaveLength(3);
  });

  it('do not hide ours, even if there are 250', async () => {
    for (let number = 1; number <= 250; number++) issues().push(issue(number, 'octocat', 'drift?'));
    await keep(['abc.accuracy']);
    await keep(['abc.accuracy']);
    expect(issues()).toHaveLength(251);
  });
});

it('An issue that a later run has written is not changed', async () => {
  await keep(['abc.accuracy'], { run: 900, body: 'later' });
  await keep([], { run: 899 });
  expect(only().state).toBe('open');
});

it('Two runs that open the issue at the same time leave one open', async () => {
  await Promise.all([keep(['abc.accuracy'], { run: 901 }), keep(['abc.accuracy'], { run: 901 })]);
  expect(issues().filter(({ state }) => state === 'open')).toHaveLength(1);
});

it.each(['read', 'none'] as const)('The result names a missing permission: %s', async access => {
  github.world.access = access;
  expect(await keep(['abc.accuracy'])).toContain('issues: write');
});

it('The result says that GitHub did not respond', async () => {
  github.world.before = () => 500;
  expect(await keep(['abc.accuracy'])).toContain('could not be written');
});
