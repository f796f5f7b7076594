import { afterEach, beforeEach, expect, it } from 'vitest';
import { postComment } from '../../src/github/comment.ts';
import { linkPage, withPage } from '../../src/github/page-link.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { runOf } from './run-of.ts';

const RUN = 'https://github.com/octo/prompts/actions/runs/1';
const PAGE = `${RUN}/artifacts/42`;
const HEAD = 'a'.repeat(40);
const pull = { number: 7, headSha: HEAD, headRef: 'x', headRepository: 'octo/prompts', baseSha: HEAD } as const;

let github: GitHubServer;
beforeEach(async () => {
  github = await startGitHubServer({ pulls: [{ ...pull, state: 'open' }] });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

it.each([
  [`[Run and full report](${RUN}#artifacts)`, `[Run and full report](${PAGE})`],
  [`[2 of 8](${RUN}#artifacts:14958-manager-0) rest`, `[2 of 8](${PAGE}#14958-manager-0) rest`],
  [`${RUN}#artifacts`, PAGE],
  [`[Run](${RUN}) and ${RUN}0#artifacts`, `[Run](${RUN}) and ${RUN}0#artifacts`],
  [`${RUN}#artifactsx`, `${RUN}#artifactsx`],
  ['nothing', 'nothing'],
])('Links to the artifacts of the run are replaced in %j', (body, linked) => {
  expect(withPage(body, RUN, PAGE)).toBe(linked);
});

const post = (id: number, body: string) =>
  postComment(
    runOf(github.url, { id, url: RUN }),
    'a-token',
    {
      ...{ number: 7, headSha: HEAD, id: 'default', verdict: 'passed', accepted: null, difference: null },
      ...{ at: '2026-11-24T08:41:00Z', onlyUpdates: false, body: () => body },
    },
    { settleMs: 1 },
  );

const link = (id: number) =>
  linkPage(runOf(github.url, { id, url: RUN }), 'a-token', { comment: 1001, id: 'default', page: PAGE });

it('The comment of a run links to its page after the upload', async () => {
  await post(1, `[report](${RUN}#artifacts)`);
  expect(await link(1)).toBeNull();
  expect(github.world.comments[0]?.body).toContain(`\n[report](${PAGE})`);
});

it('The comment of a newer run is not changed', async () => {
  await post(2, `[report](${RUN}#artifacts)`);
  expect(await link(1)).toBeNull();
  expect(github.world.comments[0]?.body).toContain(`[report](${RUN}#artifacts)`);
});

it('A read-only token is reported, without an exception', async () => {
  await post(1, `[report](${RUN}#artifacts)`);
  github.world.access = 'read';
  expect(await link(1)).toContain('pull-requests: write');
});
