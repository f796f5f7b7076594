import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { createGitData } from './git-data.ts';
import { loadContract } from './openapi.ts';

/** GitHub's limit, in characters. */
const MAX_BODY = 65_536;

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** Seconds on the server's own clock, which advances by one with each write. */
  readonly created: number;
  updated: number;
}

/** A check run, as requested. */
export interface StoredCheck {
  readonly id: number;
  readonly commit: string;
  name: string;
  externalId: string;
  conclusion: string;
  output: { readonly title: string; readonly summary: string };
  /** Those of all updates. */
  annotations: readonly unknown[];
}

export interface StoredIssue {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: readonly string[];
}

export interface StoredPull {
  readonly number: number;
  headSha: string;
  readonly headRef: string;
  /** `owner/name`. */
  readonly headRepository: string;
  readonly baseSha: string;
  /** Default: `main`, the default branch. */
  readonly baseRef?: string;
  state: 'open' | 'closed';
}

/** What a test can change between requests. */
export interface GitHubWorld {
  /** The user who owns the token. */
  login: string;
  access: 'write' | 'read' | 'none';
  /** Only users with write access may comment, which excludes a workflow's token. */
  locked: boolean;
  /** The pull requests; others do not exist. */
  pulls: StoredPull[];
  /** In order of creation. */
  comments: StoredComment[];
  /** How many writes the list of comments lags behind; a single comment never does. */
  lagMs: number;
  checks: StoredCheck[];
  /** In order of creation. */
  issues: StoredIssue[];
  /** A bare repository for contents and git data; null if there is none. */
  repository: string | null;
  /** A branch that accepts commits only through pull requests. */
  protectedBranch: string | null;
  /** How GitHub rejects a commit on it. */
  protection: string;
  /** Permission of each user; the others have none. */
  permissions: Readonly<Record<string, 'admin' | 'write' | 'read'>>;
  /** Restarted runs, in order. */
  restarted: number[];
  /** Called before a request is answered; a status is sent instead of the answer. */
  before: (request: GitHubRequest) => number | undefined;
}

export interface GitHubRequest {
  readonly method: string;
  /** Path with variable names: `/repos/{owner}/{repo}/issues/comments/{comment_id}`. */
  readonly route: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly world: GitHubWorld;
  readonly requests: readonly GitHubRequest[];
  /** Requests that violate GitHub's OpenAPI description. */
  readonly violations: readonly string[];
  /** Adds a comment the way a user would. */
  comment(issue: number, author: string, body: string): StoredComment;
  /** Edits a comment the way a user would. */
  edit(comment: StoredComment, body: string): void;
  close(): Promise<void>;
}

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const PULLS = '/repos/{owner}/{repo}/pulls';
const CHECKS = '/repos/{owner}/{repo}/check-runs';
const CHECK = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
const CHECKS_OF = '/repos/{owner}/{repo}/commits/{ref}/check-runs';
const PERMISSION = '/repos/{owner}/{repo}/collaborators/{username}/permission';
const RESTART = '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs';
const ISSUES = '/repos/{owner}/{repo}/issues';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const CONTENTS = '/repos/{owner}/{repo}/contents/{path}';
const TREES = '/repos/{owner}/{repo}/git/trees';
const TREE = '/repos/{owner}/{repo}/git/trees/{tree_sha}';
const BLOB = '/repos/{owner}/{repo}/git/blobs/{file_sha}';
const COMMITS = '/repos/{owner}/{repo}/git/commits';
const REFS = '/repos/{owner}/{repo}/git/refs';
const GIT: readonly string[] = [CONTENTS, TREES, TREE, BLOB, COMMITS, REFS];
const OTHERS = [LIST, ONE, PULL, PULLS, CHECKS, CHECK, CHECKS_OF, PERMISSION, RESTART, ISSUES, ISSUE];
const ROUTES = [...OTHERS, ...GIT].map(route => ({
  route,
  pattern: new RegExp(`^${route.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));
const contract = loadContract();
const bodySchema = z.object({ body: z.string() });
const issueSchema = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
  labels: z.array(z.string()).optional(),
});
const checkSchema = z.object({
  name: z.string(),
  head_sha: z.string().optional(),
  external_id: z.string(),
  conclusion: z.string(),
  output: z.object({ title: z.string(), summary: z.string(), annotations: z.array(z.unknown()).default([]) }),
});

/** Starts a server on loopback that stores comments and check runs as GitHub does, and validates its requests. */
export async function startGitHubServer(changes: Partial<GitHubWorld> = {}): Promise<GitHubServer> {
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const world: GitHubWorld = {
    login: 'github-actions[bot]',
    access: 'write',
    locked: false,
    pulls: [],
    comments: [],
    lagMs: 0,
    checks: [],
    issues: [],
    repository: null,
    protectedBranch: null,
    protection: 'Repository rule violations found\n\nChanges must be made through a pull request.',
    permissions: {},
    restarted: [],
    before: () => undefined,
    ...changes,
  };
  let lastId = 1000;
  /** All comments after each write. */
  const states: { readonly at: number; readonly comments: readonly StoredComment[] }[] = [];
  const remember = () => states.push({ at: performance.now(), comments: structuredClone(world.comments) });
  const listed = (): readonly StoredComment[] => {
    if (world.lagMs === 0) return world.comments;
    const visible = performance.now() - world.lagMs;
    return states.findLast(({ at }) => at <= visible)?.comments ?? [];
  };
  let clock = 0;

  function comment(issue: number, author: string, body: string): StoredComment {
    const now = ++clock;
    const stored = { id: ++lastId, issue, author, body, created: now, updated: now };
    world.comments.push(stored);
    remember();
    return stored;
  }

  function edit(stored: StoredComment, body: string): void {
    stored.body = body;
    stored.updated = ++clock;
    remember();
  }

  function render({ id, issue, author, body, created, updated }: StoredComment): object {
    const value = {
      ...contract.example('issue-comment'),
      id,
      body,
      created_at: timeOf(created),
      updated_at: timeOf(updated),
      url: `${url}/repos/octo/prompts/issues/comments/${id}`,
      html_url: `https://github.example/octo/prompts/pull/${issue}#issuecomment-${id}`,
      user: {
        ...contract.example('simple-user'),
        login: author,
        type: author.endsWith('[bot]') ? 'Bot' : 'User',
      },
    };
    const errors = contract.checkSchema('issue-comment', value);
    if (errors.length > 0) throw new Error(errors.join('; '));
    return value;
  }

  function renderCheck({ id, commit, name, externalId, conclusion, output }: StoredCheck): object {
    const example = contract.example('check-run');
    const value = { ...example, id, head_sha: commit, name, external_id: externalId, conclusion };
    return { ...value, output: { ...output, text: null, annotations_count: 0, annotations_url: `${url}/annotations` } };
  }

  function renderIssue({ number, author, title, body, state, labels }: StoredIssue): object {
    const user = { ...contract.example('simple-user'), login: author };
    return { ...contract.example('issue'), number, title, body, state, labels: [...labels], user };
  }

  async function respondWithGit(
    response: ServerResponse,
    seen: GitHubRequest,
    variables: Record<string, string>,
    body: unknown,
  ) {
    const { repository, access, protectedBranch } = world;
    if (repository === null) return send(response, 404, { message: 'Not Found' });
    const writes = seen.method !== 'GET';
    if (writes && access === 'read') return send(response, 403, { message: 'Resource not accessible by integration' });
    const target = z.object({ branch: z.string() }).safeParse(body).data?.branch;
    if (writes && protectedBranch !== null && target === protectedBranch) {
      return send(response, 409, { message: world.protection });
    }
    const data = createGitData(repository);
    const { path = '', tree_sha: tree = '', file_sha: file = '' } = variables;
    const asked: Readonly<Record<string, () => ReturnType<typeof data.postTree>>> = {
      [`PUT ${CONTENTS}`]: () => data.putContents(decodeURIComponent(path), body),
      [`POST ${TREES}`]: () => data.postTree(body),
      [`POST ${COMMITS}`]: () => data.postCommit(body),
      [`POST ${REFS}`]: () => data.postRef(body),
      [`GET ${TREE}`]: () => data.getTree(decodeURIComponent(tree)),
      [`GET ${BLOB}`]: () => data.getBlob(file),
    };
    const { status, value } = (await asked[`${seen.method} ${seen.route}`]?.()) ?? { status: 404, value: {} };
    send(response, status, value);
  }

  function respondWithIssues(
    response: ServerResponse,
    method: string,
    number: number,
    query: URLSearchParams,
    path: string,
    body: unknown,
  ) {
    if (method === 'GET') {
      const state = query.get('state') ?? 'open';
      const label = query.get('labels');
      const all = world.issues.filter(it => state === 'all' || it.state === state);
      const found = all.filter(it => label === null || it.labels.includes(label));
      return sendPage(response, path, query, found.map(renderIssue));
    }
    if (world.access === 'read') return send(response, 403, { message: 'Resource not accessible by integration' });
    const { title, body: text, state, labels } = issueSchema.parse(body);
    if ((text ?? '').length > MAX_BODY) return send(response, 422, { message: 'body is too long' });
    const known = world.issues.find(it => it.number === number);
    if (method === 'POST') {
      const created = {
        number: ++lastId,
        author: world.login,
        title: title ?? '',
        body: text ?? '',
        labels: labels ?? [],
      };
      world.issues.push({ ...created, state: 'open' });
      return send(response, 201, renderIssue({ ...created, state: 'open' }));
    }
    if (known === undefined) return send(response, 404, { message: 'Not Found' });
    Object.assign(known, { title: title ?? known.title, body: text ?? known.body, state: state ?? known.state });
    send(response, 200, renderIssue(known));
  }

  /** The few requested fields; GitHub's own example of a pull request violates its description. */
  function renderPull({
    number,
    headSha,
    headRef,
    headRepository,
    baseSha,
    baseRef = 'main',
    state,
  }: StoredPull): object {
    const head = { sha: headSha, ref: headRef, repo: { full_name: headRepository } };
    return {
      number,
      state,
      head,
      base: { sha: baseSha, ref: baseRef, repo: { full_name: 'octo/prompts', default_branch: 'main' } },
    };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    const found = ROUTES.map(({ route, pattern }) => ({ route, match: pattern.exec(pathname) })).find(it => it.match);
    const seen = {
      method,
      route: found?.route ?? pathname,
      url: request.url ?? '',
      authorization: request.headers.authorization,
    };
    requests.push(seen);
    const forced = world.before(seen);
    if (forced !== undefined) return send(response, forced, { message: `The test wants ${forced}.` });
    if (seen.authorization === undefined) return send(response, 401, { message: 'Requires authentication' });
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (pathname === '/graphql') return sendViewer(response, body);

    const wrong = found === undefined ? null : contract.check(method, found.route, searchParams, body);
    const problems = wrong ?? ['not in the description'];
    violations.push(...problems.map(problem => `${problem} (${method} ${request.url})`));
    if (found === undefined || problems.length > 0) return send(response, 404, { message: problems.join('; ') });
    const variables = found.match?.groups ?? {};
    if (world.access === 'none') return send(response, 404, { message: 'Not Found' });

    if (GIT.includes(found.route)) return respondWithGit(response, seen, variables, body);
    if (found.route === ISSUES || found.route === ISSUE) {
      return respondWithIssues(response, method, Number(variables.issue_number), searchParams, pathname, body);
    }
    if (found.route === PULL) {
      const pull = world.pulls.find(it => it.number === Number(variables.pull_number));
      if (pull === undefined) return send(response, 404, { message: 'Not Found' });
      return send(response, 200, renderPull(pull));
    }
    if (found.route === PULLS) {
      const [owner, ref] = (searchParams.get('head') ?? '').split(':');
      const all = world.pulls.filter(it => it.headRepository.split('/')[0] === owner && it.headRef === ref);
      const state = searchParams.get('state') ?? 'open';
      return sendPage(
        response,
        pathname,
        searchParams,
        all.filter(it => state === 'all' || it.state === state).map(renderPull),
      );
    }
    if (found.route === LIST && method === 'GET') {
      const all = listed().filter(it => it.issue === Number(variables.issue_number));
      return sendPage(response, pathname, searchParams, all.map(render));
    }
    if (found.route === PERMISSION) {
      const permission = world.permissions[decodeURIComponent(variables.username ?? '')];
      const user = { permission: permission ?? 'none', role_name: permission ?? 'none', user: null };
      return send(response, permission === undefined ? 404 : 200, user);
    }
    if (found.route === CHECKS_OF) {
      const all = world.checks.filter(
        it => it.commit === variables.ref && it.name === (searchParams.get('check_name') ?? it.name),
      );
      // By default, only the newest check of each name.
      const newest = new Map(all.toSorted((a, b) => a.id - b.id).map(it => [it.name, it]));
      const shown = searchParams.get('filter') === 'all' ? all : [...newest.values()];
      return send(response, 200, { total_count: shown.length, check_runs: shown.map(renderCheck) });
    }
    if (found.route === RESTART || found.route === CHECKS || found.route === CHECK) {
      if (world.access === 'read') return send(response, 403, { message: 'Resource not accessible by integration' });
    }
    if (found.route === RESTART) {
      world.restarted.push(Number(variables.run_id));
      return send(response, 201, {});
    }
    if (found.route === CHECKS || found.route === CHECK) {
      const { head_sha: commit, external_id: externalId, output, ...content } = checkSchema.parse(body);
      const { annotations: more, ...words } = output;
      const known = world.checks.find(it => it.id === Number(variables.check_run_id));
      if (found.route === CHECK && known === undefined) return send(response, 404, { message: 'Not Found' });
      const annotations = [...(known?.annotations ?? []), ...more];
      const own = { ...content, output: words, annotations };
      const check = { ...own, externalId, id: known?.id ?? ++lastId, commit: known?.commit ?? commit ?? '' };
      world.checks = [...world.checks.filter(it => it !== known), check];
      return send(response, known === undefined ? 201 : 200, renderCheck(check));
    }
    const stored = world.comments.find(it => it.id === Number(variables.comment_id));
    if (found.route === ONE && stored === undefined) return send(response, 404, { message: 'Not Found' });
    if (method === 'GET' && stored !== undefined) return send(response, 200, render(stored));
    if (world.access === 'read') return send(response, 403, { message: 'Resource not accessible by integration' });
    if (method === 'DELETE') {
      world.comments = world.comments.filter(it => it !== stored);
      remember();
      return void response.writeHead(204).end();
    }
    if (world.locked) return send(response, 403, { message: 'Unable to create comment because issue is locked.' });
    const { body: markdown } = bodySchema.parse(body);
    if (markdown.length > MAX_BODY) {
      const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }];
      return send(response, 422, {
        message: `Validation Failed: body is too long (maximum is ${MAX_BODY} characters)`,
        errors,
      });
    }
    if (stored === undefined) {
      return send(response, 201, render(comment(Number(variables.issue_number), world.login, markdown)));
    }
    edit(stored, markdown);
    send(response, 200, render(stored));
  }

  /** GraphQL is not part of the REST description; this is the only query that the gate makes. */
  function sendViewer(response: ServerResponse, body: unknown): void {
    const { query } = z.object({ query: z.string() }).parse(body);
    const known = query === '{ viewer { login } }';
    const answer = { data: { viewer: { login: world.login } } };
    send(response, 200, known ? answer : { errors: [{ message: `Not played: ${query}` }] });
  }

  function sendPage(response: ServerResponse, path: string, query: URLSearchParams, all: readonly object[]): void {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const page = Number(query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(all.length / size));
    const link = (to: number, rel: string) => `<${url}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
      ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ];
    send(response, 200, all.slice((page - 1) * size, page * size), links.length > 0 ? { link: links.join(', ') } : {});
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      violations.push(`the test server broke: ${error}`);
      if (response.headersSent) response.destroy();
      else send(response, 500, { message: String(error) });
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    world,
    requests,
    violations,
    comment,
    edit,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

const timeOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

function send(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(value));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
