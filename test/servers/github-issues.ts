import { createServer } from 'node:http';
import { type Contract, loadContract } from './openapi.ts';

type Json = Readonly<Record<string, unknown>>;

/** A pull request that mentions an issue. */
export interface MinedPull {
  readonly number: number;
  readonly title?: string;
  readonly body: string | null;
  /** Null for a deleted account. */
  readonly author: string | null;
  /** `merge`, `squash` and `rebase` as in GitHub's button; `rebase` adds two commits. */
  readonly merged?: 'merge' | 'squash' | 'rebase';
  readonly isOpen?: boolean;
  readonly isBot?: boolean;
  /** Its repository, if different. */
  readonly repository?: string;
}

export interface MinedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly stateReason?: string;
  /** Comments, oldest first. */
  readonly comments?: readonly { readonly author: string | null; readonly body: string; readonly isBot?: boolean }[];
  readonly pulls?: readonly MinedPull[];
  /** Moved or deleted after it was listed. */
  readonly isGone?: boolean;
}

export interface GitHubIssuesServer {
  readonly url: string;
  /** Paths and queries, in order. */
  readonly requests: string[];
  readonly tokens: ReadonlySet<string>;
  /** Answers a request instead of the server, unless it returns undefined. */
  refuse: (
    path: string,
  ) => { readonly status: number; readonly headers?: Record<string, string>; readonly message: string } | undefined;
  /** Replaces the address of the next page. */
  next: string | null;
  /** Requests that violate GitHub's own description. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** Read only once, because it is long. */
let contract: Contract | undefined;

/** The 40 digits of the commit that merged a pull request. */
export const mergeCommit = (pull: number): string => String(pull).padStart(6, '0').padEnd(40, 'c');

/**
 * Simulates the part of GitHub's API that mining reads, on loopback. Every object is the example in GitHub's OpenAPI
 * description with our text in it, and is validated against that description. Lists come in pages with cursors.
 */
export async function startGitHubIssues(
  repository: string,
  issues: readonly MinedIssue[],
  pageSize = 3,
): Promise<GitHubIssuesServer> {
  contract ??= loadContract();
  const shapes = shapesOf(contract, repository);
  const requests: string[] = [];
  const tokens = new Set<string>();
  const errors: string[] = [];
  const root = `/repos/${repository}`;
  const pulls = issues.flatMap(issue => issue.pulls ?? []);

  const listed = [...issues.map(shapes.issue), ...pulls.filter(pull => !pull.repository).map(shapes.pullAsIssue)].sort(
    (a, b) => Number(b.number) - Number(a.number),
  );
  const lists = new Map<string, readonly Json[]>([[`${root}/issues`, listed]]);
  for (const issue of issues)
    if (!issue.isGone) lists.set(`${root}/issues/${issue.number}/timeline`, shapes.timeline(issue));
  const objects = new Map<string, Json>();
  for (const pull of pulls) {
    if (pull.repository !== undefined) continue;
    objects.set(`${root}/pulls/${pull.number}`, shapes.pull(pull));
    if (pull.merged !== undefined) objects.set(`${root}/commits/${mergeCommit(pull.number)}`, shapes.commit(pull));
  }
  // Its `enum` omits the null that `nullable` allows.
  for (const { state_reason: reason, ...issue } of listed) {
    errors.push(...contract.checkSchema('issue', reason === null ? issue : { ...issue, state_reason: reason }));
  }
  for (const [path, object] of objects) {
    errors.push(...contract.checkSchema(path.includes('/pulls/') ? 'pull-request' : 'commit', object));
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '', 'http://localhost');
    requests.push(pathname + search);
    tokens.add(request.headers.authorization ?? '');
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    };
    const refused = result.refuse(pathname + search);
    if (refused !== undefined) return send(refused.status, { message: refused.message }, refused.headers);
    const list = lists.get(pathname);
    if (list !== undefined) {
      const start = Number(searchParams.get('after') ?? 0);
      const next = new URLSearchParams(searchParams);
      next.set('after', String(start + pageSize));
      const isLast = start + pageSize >= list.length;
      const link = `<${result.next ?? `${result.url}${pathname}?${next}`}>; rel="next", <${result.url}${pathname}>; rel="first"`;
      return send(200, list.slice(start, start + pageSize), isLast ? {} : { link });
    }
    const object = objects.get(pathname);
    if (object !== undefined) return send(200, object);
    return send(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const result: GitHubIssuesServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    requests,
    tokens,
    errors,
    refuse: () => undefined,
    next: null,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
  return result;
}

function shapesOf(contract: Contract, repository: string) {
  const issueExample = contract.example('issue');
  // Parts of these examples violate their own description.
  const pullExample = { ...contract.example('pull-request'), requested_teams: [] };
  const commitExample = { ...contract.example('commit'), files: [] };
  const userExample = { ...(issueExample.user as Json) };
  const user = (login: string | null, isBot = false): Json | null =>
    login === null ? null : { ...userExample, login, type: isBot ? 'Bot' : 'User' };
  const page = (kind: string, number: number, name = repository): string =>
    `https://github.com/${name}/${kind}/${number}`;
  const { pull_request: _pull, ...plain } = issueExample;
  const time = { created_at: '2024-02-01T10:00:00Z', updated_at: '2024-02-02T10:00:00Z' };

  const issue = ({ number, title, body, stateReason = 'completed' }: MinedIssue): Json => ({
    ...plain,
    ...{ number, title, body, state: 'closed', state_reason: stateReason, html_url: page('issues', number) },
    user: user('reporter'),
  });
  const pullAsIssue = (pull: MinedPull): Json => {
    const html = page('pull', pull.number, pull.repository);
    const urls = { url: html, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` };
    return {
      ...plain,
      ...{ number: pull.number, title: pull.title ?? `Change ${pull.number}`, body: pull.body, html_url: html },
      ...{ state: pull.isOpen ? 'open' : 'closed', state_reason: null, user: user(pull.author, pull.isBot) },
      pull_request: { ...urls, merged_at: pull.merged === undefined ? null : '2024-02-03T10:00:00Z' },
    };
  };
  const referenced = (pull: MinedPull): Json => ({
    ...{ event: 'cross-referenced', actor: user(pull.author ?? 'ghost'), ...time },
    source: { type: 'issue', issue: pullAsIssue(pull) },
  });
  return {
    issue,
    pullAsIssue,
    timeline: ({ comments = [], pulls = [] }: MinedIssue): readonly Json[] => [
      { event: 'labeled', actor: user('triage'), label: { name: 'bug', color: 'ff0000' }, created_at: time.created_at },
      ...comments.map(({ author, body, isBot }, index) => ({
        ...{ event: 'commented', id: index, user: user(author, isBot), actor: user(author, isBot), body, ...time },
        author_association: 'NONE',
      })),
      ...pulls.map(referenced),
      // Its source was deleted, or is not visible.
      { event: 'cross-referenced', actor: null, ...time, source: { type: 'issue' } },
      { event: 'closed', actor: user('maintainer'), commit_id: null, created_at: time.updated_at },
    ],
    pull: (pull: MinedPull): Json => ({
      ...pullExample,
      ...{ number: pull.number, title: pull.title ?? `Change ${pull.number}`, body: pull.body, state: 'closed' },
      merge_commit_sha: pull.merged === undefined ? null : mergeCommit(pull.number),
      ...{ commits: pull.merged === undefined ? 1 : 2, additions: 30, deletions: 12 },
    }),
    commit: (pull: MinedPull): Json => {
      const parent = { url: page('commit', 1), sha: 'a'.repeat(40), html_url: page('commit', 1) };
      return {
        ...commitExample,
        sha: mergeCommit(pull.number),
        parents: pull.merged === 'merge' ? [parent, { ...parent, sha: 'b'.repeat(40) }] : [parent],
        stats:
          pull.merged === 'rebase'
            ? { additions: 3, deletions: 1, total: 4 }
            : { additions: 30, deletions: 12, total: 42 },
      };
    },
  };
}
