import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readTaskFile, readTaskLines, taskFile, taskLine } from '../../src/dataset/own-task.ts';
import { findDecision } from '../../src/mining/candidate.ts';
import { githubReader } from '../../src/mining/github-reader.ts';
import { type Mined, type MiningResult, mine } from '../../src/mining/mine.ts';
import { Failure } from '../../src/shared/errors.ts';
import { type GitHubIssuesServer, type MinedIssue, mergeCommit, startGitHubIssues } from '../servers/github-issues.ts';
import { HIRING, RACING, ROBOT } from './repositories.ts';

let server: GitHubIssuesServer;
afterEach(() => server.close());

interface Asked {
  readonly before?: Mined;
  readonly maxTasks?: number;
  readonly maxRequests?: number;
}

async function mined(
  repository: string,
  { before, maxTasks = 40, maxRequests = 100 }: Asked = {},
): Promise<MiningResult> {
  const start = before ?? { repository, page: '', tasks: [], read: [], leftOut: [] };
  const { signal } = new AbortController();
  const reader = githubReader({ repository, token: 'ghp_of_a_person', apiUrl: server.url, maxRequests, fetch, signal });
  return mine(start, reader, { maxTasks, onProgress: () => {} });
}

async function start(repository: string, issues: readonly MinedIssue[], pageSize?: number): Promise<void> {
  server = await startGitHubIssues(repository, issues, pageSize);
  expect(server.errors).toEqual([]);
}

/** The text of the right proposal. */
const right = ({ proposals, correctProposalId }: MiningResult['tasks'][number]): string =>
  proposals.find(({ id }) => id === correctProposalId)?.text ?? '';

describe('Tasks mined from a repository', () => {
  it('that hires the author of one of several proposals are made from comments', async () => {
    await start('octo/chat', HIRING);
    const { tasks, read, page, stopped } = await mined('octo/chat');
    expect(read).toEqual([40, 30]);
    expect([page, stopped]).toEqual(['https://github.com/octo/chat', null]);
    const [task] = tasks;
    expect(tasks).toHaveLength(1);
    expect(task).toMatchObject({
      id: 'chat-40',
      title: 'Chat - The badge stays after the last message is read',
      commit: mergeCommit(41),
      price: 0,
    });
    expect(task?.proposals.map(({ text }) => text).sort()).toEqual([
      '## Proposal\n\nThe badge is cached by the list. Clear the cache whenever the list is drawn.',
      '### Proposal\n\nHide the badge with a style when the chat is open. Nothing else has to change.',
      '**Proposal**\n\nReading does not write the new count. Write it in the same step that marks the message as read.',
    ]);
    expect(task && right(task)).toContain('Write it in the same step');
  });

  it('with competing pull requests are made from their descriptions', async () => {
    await start('octo/invoices', RACING);
    const { tasks, leftOut, read } = await mined('octo/invoices');
    expect(read).toEqual([70, 60, 50, 45]);
    const [task] = tasks;
    expect(tasks).toHaveLength(1);
    expect(task).toMatchObject({ id: 'invoices-70', commit: mergeCommit(72) });
    expect(task?.proposals).toHaveLength(2);
    expect(task && right(task)).toBe(
      'Add in cents\n\nCloses: #70\n\nAdds in cents and rounds once at the end, so that items and total agree.',
    );
    expect(leftOut).toEqual([
      { issue: 60, reason: 'a proposal gives the answer away' },
      { issue: 50, reason: 'its fix is not one commit of the repository' },
      { issue: 45, reason: 'it was moved or deleted' },
    ]);
  });

  it('where a bot merges are made from the merge commands', async () => {
    await start('octo/cluster', ROBOT);
    const [task, ...others] = (await mined('octo/cluster')).tasks;
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      id: 'cluster-900',
      commit: mergeCommit(901),
      description: 'Under load the lease runs out before it is renewed, and two leaders run.',
    });
    expect(task?.proposals).toHaveLength(2);
    expect(task && right(task)).toContain('gives up leadership');
  });

  it('keep the proposals of deleted accounts apart, which share one account on GitHub', async () => {
    await start('octo/x', [
      {
        ...{ number: 10, title: 'T', body: 'B' },
        comments: [
          { author: 'ghost', body: '## Proposal\n\nThe first of three people, two without an account.' },
          { author: 'ghost', body: '## Proposal\n\nThe second of three people, two without an account.' },
          { author: 'winner', body: '## Proposal\n\nThe third of three people, and a better way to do it.' },
        ],
        pulls: [{ number: 11, author: 'winner', body: 'Fixes #10', merged: 'merge' }],
      },
    ]);
    const [task] = (await mined('octo/x')).tasks;
    expect(task?.proposals).toHaveLength(3);
    expect(task && right(task)).toContain('The third of three');
  });

  it('never take the proposal of one deleted account for that of another who wrote the fix', async () => {
    const pulls = [{ number: 11, author: 'ghost', body: 'Fixes #10', merged: 'merge' as const }];
    const comments = ['ghost', 'someone'].map(author => ({
      author,
      body: `## Proposal\n\nA way to do it that is the one of ${author}.`,
    }));
    await start('octo/x', [{ number: 10, title: 'T', body: 'B', comments, pulls }]);
    const { tasks, leftOut } = await mined('octo/x');
    expect([tasks, leftOut]).toEqual([[], [{ issue: 10, reason: 'the author of the fix is unknown' }]]);
  });

  it('keep the code of an issue that is about HTML comments', async () => {
    const code = '```html\n<p>a</p>\n<!-- b -->\n<p>c</p>\n```';
    const body = `It doesn\`t work.\n<!-- template: don\`t keep -->\nTyping \`<!--\` hides the rest of the page:\n\n${code}\n\nExpected: all of it.`;
    const pulls = [
      {
        number: 11,
        author: 'a',
        body: 'Fixes #10\n\nCloses an open `<!--` at the end of its line.',
        merged: 'merge' as const,
      },
      { number: 12, author: 'b', body: `Fixes #10\n\nEscapes it:\n\n${code}` },
    ];
    await start('octo/x', [{ number: 10, title: 'T', body, pulls }]);
    const [task] = (await mined('octo/x')).tasks;
    expect(task?.description).toBe(body.replace('<!-- template: don`t keep -->\n', '\n'));
    expect(task && right(task)).toContain('Closes an open `<!--` at the end of its line.');
    expect(task?.proposals.map(({ text }) => text).join()).toContain('<!-- b -->');
  });

  it.each([
    ['with two merged pull requests', ['merge', 'merge'], '2 pull requests that close it were merged'],
    ['without a merged pull request', [undefined, undefined], 'no pull request that closes it was merged'],
  ] as const)('leave out an issue %s', async (_what, merges, reason) => {
    const pulls = [...merges, undefined].map((merged, index) => ({
      ...{
        number: 11 + index,
        author: `author-${index}`,
        body: `Fixes #10\n\nA way to do it that has the number ${index}.`,
      },
      ...(merged !== undefined && { merged }),
    }));
    await start('octo/x', [{ number: 10, title: 'T', body: 'B', pulls }]);
    expect((await mined('octo/x')).leftOut).toEqual([{ issue: 10, reason }]);
  });

  it.each([
    ['a statement that it was accepted', 'This was accepted by the team, as far as I know today.'],
    ['the name of another author', 'I like the way of @author-1 better, to be quite honest.'],
    ['a statement that its change was submitted', 'I have opened a PR with this change, please have a look.'],
  ])('leave out an issue if a proposal contains %s', async (_what, text) => {
    const pulls = [
      { number: 11, author: 'author-0', body: `Fixes #10\n\n${text}` },
      {
        number: 12,
        author: 'author-1',
        body: 'Fixes #10\n\nA way to do it that is long enough.',
        merged: 'merge' as const,
      },
    ];
    await start('octo/x', [{ number: 10, title: 'T', body: 'B', pulls }]);
    expect((await mined('octo/x')).leftOut).toEqual([{ issue: 10, reason: 'a proposal gives the answer away' }]);
  });
});

describe('Reading GitHub', () => {
  it('follows pagination of lists and timelines', async () => {
    await start('octo/invoices', RACING, 2);
    expect((await mined('octo/invoices')).read).toEqual([70, 60, 50, 45]);
    expect(server.requests.filter(path => path.startsWith('/repos/octo/invoices/issues/70/timeline'))).toHaveLength(4);
  });

  it('follows redirects of a renamed repository', async () => {
    await start('octo/chat', HIRING);
    server.refuse = path =>
      path.startsWith('/repos/octo/old/')
        ? { status: 301, headers: { location: path.replace('octo/old', 'octo/chat') }, message: 'Moved Permanently' }
        : undefined;
    const { tasks, page } = await mined('octo/old');
    expect([tasks.map(({ id }) => id), page]).toEqual([['chat-40'], 'https://github.com/octo/chat']);
  });

  it('never sends the token to another host, even if a next page points there', async () => {
    await start('octo/invoices', RACING);
    const other = await startGitHubIssues('octo/invoices', RACING);
    server.next = `${other.url}/repos/octo/invoices/issues?after=3`;
    await expect(mined('octo/invoices')).rejects.toThrow('the next page is at another address');
    expect([...other.requests, ...other.tokens]).toEqual([]);
    await other.close();
  });

  it('waits out a secondary rate limit and retries', async () => {
    await start('octo/chat', HIRING);
    let refusals = 0;
    server.refuse = path =>
      path.includes('/timeline') && refusals++ === 0
        ? { status: 403, headers: { 'retry-after': '0' }, message: 'You have exceeded a secondary rate limit' }
        : undefined;
    expect((await mined('octo/chat')).tasks).toHaveLength(1);
  });

  it('stops at the hourly rate limit with the results so far, and can continue later', async () => {
    await start('octo/invoices', RACING);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1717243500' };
    server.refuse = path =>
      path.includes('/issues/60/') ? { status: 403, headers, message: 'API rate limit exceeded for user' } : undefined;
    const { stopped, ...before } = await mined('octo/invoices');
    expect(stopped).toEqual({ reason: "GitHub's rate limit is used up until 12:05 UTC", wanted: false });
    expect([before.tasks.length, before.read]).toEqual([1, [70]]);
    server.refuse = () => undefined;
    server.requests.length = 0;
    const after = await mined('octo/invoices', { before });
    expect([after.tasks.length, after.read, after.stopped]).toEqual([1, [70, 60, 50, 45], null]);
    expect(server.requests.filter(path => path.includes('/issues/70/'))).toEqual([]);
  });

  it('stops at the configured limits', async () => {
    await start('octo/invoices', RACING);
    expect((await mined('octo/invoices', { maxTasks: 1 })).stopped?.reason).toContain('--max-tasks');
    const { stopped } = await mined('octo/invoices', { maxRequests: 2 });
    expect(stopped).toEqual({ reason: '2 requests were made (--max-requests)', wanted: true });
    expect(server.requests.length).toBeLessThan(10);
  });

  it.each([
    [401, 'Bad credentials', 'no-key', 'does not accept the token'],
    [404, 'Not Found', 'configuration', 'there is no repository octo/chat'],
    [403, 'Resource protected by organization SAML enforcement', 'github', 'cannot read octo/chat'],
  ] as const)('fails on status %i with advice', async (status, message, kind, words) => {
    await start('octo/chat', HIRING);
    server.refuse = () => ({ status, message });
    const failure = await mined('octo/chat').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      kind,
      message: expect.stringContaining(words),
      hint: expect.stringMatching(/\.$/),
    });
  });
});

describe('A mined task', () => {
  it('never names its pull requests, and is read back from its file unchanged, whatever the text', async () => {
    await start('octo/x', []);
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'see #12',
        '```',
        '~~~js',
        '## Proposal 1',
        '<!--',
        '-->',
        '---',
        '- [x] done',
        '\r',
        'merged in /pull/12',
      ),
    );
    const text = fc.array(line, { maxLength: 8 }).map(lines => lines.join('\n'));
    let tasks = 0;
    await fc.assert(
      fc.asyncProperty(text, text, text, async (body, lost, won) => {
        const base = { state: 'closed', html_url: 'https://github.com/octo/x/pull/1' };
        const pull = (number: number, login: string, own: string, merged_at: string | null) => ({
          ...{
            ...base,
            number,
            title: `Change ${number}`,
            body: `Fixes #10\n\nA sentence of its own: ${login}.\n${own}`,
          },
          ...{ user: { login }, pull_request: { merged_at } },
        });
        const references = [pull(11, 'anna', lost, null), pull(12, 'otto', won, '2024-01-01T00:00:00Z')];
        const issue = { ...base, number: 10, title: 'Title', body: `Something.\n${body}`, user: null };
        const found = findDecision(issue, { comments: [], references }, 'octo/x');
        if (found === null || 'reason' in found) return;
        const task = { ...found.task, commit: 'c'.repeat(40) };
        tasks++;
        const texts = [task.description, ...task.proposals.map(proposal => proposal.text)];
        expect(texts.filter(one => /(?:#|\/pull\/)1[12](?!\d)/.test(one))).toEqual([]);
        expect(readTaskLines(Buffer.from(taskLine(task)).toString('utf8'), 'x.jsonl')).toEqual([task]);
        const file = await taskFile(task, 'x-10.md').catch(() => null);
        if (file !== null) expect(await readTaskFile(Buffer.from(file).toString('utf8'), 'x-10.md')).toEqual(task);
      }),
      { numRuns: 60 },
    );
    expect(tasks).toBeGreaterThan(10);
  });
});
