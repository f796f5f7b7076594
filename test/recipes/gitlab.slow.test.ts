import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';

const root = path.resolve(import.meta.dirname, '../..');
const TOKEN = 'glpat-of-a-test';
const NOTES = '/api/v4/projects/42/merge_requests/7/notes';

interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  body: string;
}

let model: OpenAiServer;
let gitlab: Server;
let repository: Repository;
/** Another author's note, which quotes our marker. */
const notes: Note[] = [{ id: 1, author: { id: 99 }, body: '<!-- swelancer-gate default -->\nnot ours' }];
const requests: string[] = [];

beforeAll(async () => {
  model = await startOpenAiServer({ answer: starterManager });
  gitlab = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    requests.push(`${request.method} ${pathname}`);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-next-page': '' }).end(JSON.stringify(value));
    };
    if (request.headers['private-token'] !== TOKEN) return answer(401, { message: '401 Unauthorized' });
    if (pathname === '/api/v4/user') return answer(200, { id: 5 });
    if (request.method === 'GET') return answer(200, notes);
    const chunks = await request.toArray();
    const { body } = z.object({ body: z.string() }).parse(JSON.parse(Buffer.concat(chunks).toString()));
    const known = notes.find(({ id }) => pathname === `${NOTES}/${id}`);
    if (known === undefined) notes.push({ id: notes.length + 1, author: { id: 5 }, body });
    else known.body = body;
    answer(known === undefined ? 201 : 200, {});
  });
  await new Promise<void>(resolve => gitlab.listen(0, '127.0.0.1', resolve));
  repository = makeRepository();
  const program = path.join(repository.folder, '.git/swelancer-gate');
  writeFileSync(program, `#!/bin/sh\nexec node ${path.join(root, 'dist/main/index.js')} "$@"\n`);
  chmodSync(program, 0o755);
  repository.commit('start', {
    'swelancer-gate.yml': 'suite: starter\nmodel: m\nprompt: manager.md\n',
    'manager.md': starterPrompt('Be careful.'),
    '.gitignore': '.swelancer-gate\n',
  });
  repository.git('update-ref', 'refs/remotes/origin/main', 'main');
});
afterAll(async () => {
  gitlab.close();
  repository.remove();
  await model.close();
});

/** Runs the script of the job, with GitLab's variables. */
function job(variables: Readonly<Record<string, string>>): Promise<{ code: number | null; log: string }> {
  const address = gitlab.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const child = spawn('bash', [path.join(root, 'recipes/gitlab/gate.sh')], {
    cwd: repository.folder,
    env: {
      PATH: `${path.join(repository.folder, '.git')}:${process.env.PATH}`,
      HOME: path.join(repository.folder, '.git'),
      OPENAI_API_KEY: 'key',
      OPENAI_BASE_URL: model.url,
      CI_API_V4_URL: `http://127.0.0.1:${address.port}/api/v4`,
      CI_PROJECT_ID: '42',
      GITLAB_TOKEN: TOKEN,
      ...variables,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (log += text));
  return new Promise(resolve => child.on('close', code => resolve({ code, log })));
}

it('The GitLab job measures the default branch, and updates one note per merge request', async () => {
  const filled = await job({});
  expect(filled.code, filled.log).toBe(0);
  expect(requests).toEqual([]);

  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('Be hasty', { 'manager.md': starterPrompt('Be hasty.') });
  const mergeRequest = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };
  const dropped = await job(mergeRequest);
  expect(dropped.code, dropped.log).toBe(1);
  expect(notes).toHaveLength(2);
  expect(notes[1]?.body).toContain('Accuracy dropped');

  repository.commit('Be careful again', { 'manager.md': starterPrompt('Be careful.') });
  expect(await job(mergeRequest)).toMatchObject({ code: 0 });
  expect(notes).toHaveLength(2);
  expect(notes[1]?.body).not.toContain('Accuracy dropped');
  expect(notes[0]?.body).toContain('not ours');

  const refused = await job({ ...mergeRequest, GITLAB_TOKEN: 'wrong' });
  expect([refused.code, refused.log]).toEqual([
    0,
    expect.stringContaining('The note was not written: GitLab answered 401'),
  ]);
}, 240_000);
