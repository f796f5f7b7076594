import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HIRING, RACING } from '../mining/repositories.ts';
import { type GitHubIssuesServer, mergeCommit, startGitHubIssues } from '../servers/github-issues.ts';
import { type Outcome, runProgram } from './command-line.ts';

describe('Tasks mined from GitHub', () => {
  let folder: string;
  let server: GitHubIssuesServer;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-mining-'));
    server = await startGitHubIssues('octo/chat', [...HIRING, ...RACING]);
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const run = (
    words: readonly string[],
    env: Readonly<Record<string, string>> = { GITHUB_TOKEN: 'ghp_one' },
  ): Promise<Outcome> => runProgram(words, { cwd: folder, env: { GITHUB_API_URL: server.url, ...env } });
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  it('are found, reviewed on a page, kept and read', async () => {
    const mine = await run(['tasks', 'mine', 'https://github.com/octo/chat']);
    expect(mine.exitCode, mine.stderr).toBe(0);
    expect(mine.stdout).toContain('2 with a decision');
    expect(mine.stdout).toMatch(/Rules +guessing \d+\.\d% · always first .* · always longest .* · BM25 /);
    expect([...server.tokens]).toEqual(['token ghp_one']);
    expect(text('.swelancer-gate/mined/index.html')).toContain('tasks keep --mined .swelancer-gate/mined');

    writeFileSync(path.join(folder, 'kept.txt'), 'chat-40\nchat-70\n');
    const keep = await run(['tasks', 'keep', '--list', 'kept.txt']);
    expect(keep.exitCode, keep.stderr).toBe(0);
    expect(keep.stdout).toContain('Wrote  tasks/chat-40.md');
    expect(text('tasks/chat-40.md')).toContain(`commit: ${mergeCommit(41)}`);
    expect((await run(['tasks', 'keep', 'chat-40'])).stdout).toContain('Kept   tasks/chat-40.md');
    const listed = await run(['tasks', 'tasks/']);
    expect([listed.exitCode, listed.stdout.trim().split('\n').length]).toEqual([0, 2]);
  });

  it('are kept with exit code 3 if GitHub stops responding, and the next run continues', async () => {
    server.refuse = path =>
      path.includes('/issues/60/')
        ? { status: 429, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '3000' }, message: 'rate limit' }
        : undefined;
    const mine = await run(['tasks', 'mine', 'octo/chat', '--json']);
    expect([mine.exitCode, JSON.parse(mine.stdout)]).toMatchObject([
      3,
      { read: 1, stopped: expect.stringContaining('rate limit') },
    ]);
    server.refuse = () => undefined;
    expect(JSON.parse((await run(['tasks', 'mine', 'octo/chat', '--json'])).stdout)).toMatchObject({
      read: 6,
      stopped: null,
    });
  });

  it.each([
    ['without a token', ['mine', 'octo/chat'], { PATH: '' }, 'there is no token for GitHub'],
    [
      'for a repository that does not exist',
      ['mine', 'octo/none'],
      { GITHUB_TOKEN: 'x' },
      'there is no repository octo/none',
    ],
    ['for an invalid repository name', ['mine', 'chat'], { GITHUB_TOKEN: 'x' }, 'takes owner/name'],
    ['for candidates that do not exist', ['keep', 'chat-40'], {}, 'there are no candidates'],
  ])('fail with exit code 2 %s', async (_what, words, env, message) => {
    const { exitCode, stderr } = await run(['tasks', ...words], env);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain('    at ');
  });

  it('are not found in a repository without decisions, with a message', async () => {
    await server.close();
    server = await startGitHubIssues('octo/chat', HIRING.slice(1));
    const { exitCode, stderr } = await run(['tasks', 'mine', 'octo/chat']);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining('no task was found in 1 closed issue of octo/chat'),
    ]);
  });
});
