import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDriftIssue } from '../../../src/github/drift-issue.ts';
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
/** A run ends, with this drift. */
const keep = (names: readonly string[], { id = 'default', body = 'It fell.', run = ++lastRun } = {}) => {
  return keepDriftIssue(runOf(github.url, { id: run }), 'a-token', {
    id,
    names,
    title: 'Drift',
    body,
    ended: over => `Over: ${over.join(', ')}`,
  });
};

const issues = () => github.world.issues;
const said = () => github.world.comments.map(({ body }) => body);
const only = () => {
  expect(issues()).toHaveLength(1);
  return issues()[0] ?? expect.fail();
};
const text = () => only().body.split('\n').slice(1).join('\n');
const writes = () => github.requests.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/graphql')).length;

describe('the issue on drift', () => {
  it('is not opened while nothing drifts', async () => {
    expect(await keep([])).toBeNull();
    expect(issues()).toEqual([]);
  });

  it('is one, opened once and updated while drift lasts', async () => {
    await keep(['abc.accuracy'], { body: 'It fell by 4.' });
    await keep(['abc.accuracy'], { body: 'It fell by 5.' });
    expect(only()).toMatchObject({ state: 'open', title: 'Drift', labels: [LABEL] });
    expect(text()).toBe('It fell by 5.');
    expect(said()).toEqual([]);
  });

  it('says in a comment when more drifts, and when a part is over', async () => {
    await keep(['abc.accuracy']);
    await keep(['abc.accuracy', 'def.model']);
    await keep(['def.model']);
    expect(said()).toEqual(['More has drifted: see the description.', 'Over: abc.accuracy']);
    expect(only().state).toBe('open');
  });

  it('closes itself with a comment when all is over, and is left alone then', async () => {
    await keep(['abc.accuracy']);
    await keep([]);
    expect(only().state).toBe('closed');
    expect(said()).toEqual(['Over: abc.accuracy']);
    const before = writes();
    await keep([]);
    expect(writes()).toBe(before);
  });

  it('opens again when it comes back', async () => {
    await keep(['abc.accuracy']);
    await keep([]);
    await keep(['abc.accuracy'], { body: 'It fell again.' });
    expect(only().state).toBe('open');
    expect(text()).toBe('It fell again.');
    expect(said().at(-1)).toBe('Drift again: see the description.');
  });

  it('is one for each gate, also when one id begins like another', async () => {
    await keep(['abc.accuracy'], { id: 'web' });
    await keep(['abc.accuracy'], { id: 'web-2' });
    await keep([], { id: 'web' });
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

describe('an issue closed by a person', () => {
  beforeEach(async () => {
    await keep(['abc.accuracy']);
    only().state = 'closed';
  });

  it('stays closed while nothing new drifts', async () => {
    await keep(['abc.accuracy']);
    expect(only().state).toBe('closed');
    expect(said()).toEqual([]);
  });

  it('opens again for something new', async () => {
    await keep(['abc.accuracy', 'def.accuracy']);
    expect(only().state).toBe('open');
    expect(said()).toEqual(['Drift again: see the description.']);
  });

  it('reopens when its drift ended and returned', async () => {
    await keep([]);
    expect(only().state).toBe('closed');
    await keep(['abc.accuracy']);
    expect(only().state).toBe('open');
  });
});

describe('of other issues', () => {
  const marker = '<!-- swelancer-gate-drift default run 1 of abc.accuracy -->\nIt fell.';
  const issue = (number: number, author: string, body: string) =>
    ({ number, author, title: 'x', body, state: 'open', labels: [LABEL] }) as const;

  it('touches none by another author, nor one that only quotes the marker', async () => {
    issues().push(issue(1, 'octocat', marker), issue(2, BOT, `> ${marker}`));
    await keep([]);
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open']);
    await keep(['abc.accuracy']);
    expect(issues()).toHaveLength(3);
  });

  it('finds its own behind 250 others', async () => {
    for (let number = 1; number <= 250; number++) issues().push(issue(number, 'octocat', 'drift?'));
    await keep(['abc.accuracy']);
    await keep(['abc.accuracy']);
    expect(issues()).toHaveLength(251);
  });
});

it('leaves an issue alone that a later run has written', async () => {
  await keep(['abc.accuracy'], { run: 900, body: 'later' });
  await keep([], { run: 899 });
  expect(only().state).toBe('open');
});

it('leaves one open issue when two runs open it at the same time', async () => {
  await Promise.all([keep(['abc.accuracy'], { run: 901 }), keep(['abc.accuracy'], { run: 901 })]);
  expect(issues().filter(({ state }) => state === 'open')).toHaveLength(1);
});

it.each(['read', 'none'] as const)('says which permission is missing, and does not throw: %s', async access => {
  github.world.access = access;
  expect(await keep(['abc.accuracy'])).toContain('issues: write');
});

it('says so if GitHub does not respond', async () => {
  github.world.before = () => 500;
  expect(await keep(['abc.accuracy'])).toContain('could not be written');
});
