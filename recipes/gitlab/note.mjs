// Posts comment.md as one note of a GitLab merge request: created once, updated after that. Node alone, no packages.
// Needs GITLAB_TOKEN, a project access token with the scope `api` (the job's own token cannot write notes).
// Usage: node note.mjs .swelancer-gate/out/comment.md
import { readFileSync } from 'node:fs';

const {
  CI_API_V4_URL: api,
  CI_PROJECT_ID: project,
  CI_MERGE_REQUEST_IID: mergeRequest,
  GITLAB_TOKEN: token,
  GATE_ID: gate = 'default',
} = process.env;
if (!api || !project || !mergeRequest) {
  console.log('Not a merge request pipeline: no note was written.');
  process.exit();
}
if (!token) {
  console.log('GITLAB_TOKEN is empty: no note was written. Add it as a masked CI/CD variable.');
  process.exit();
}

const marker = `<!-- swelancer-gate ${gate} -->`;
const body = `${marker}\n${readFileSync(process.argv[2] ?? '.swelancer-gate/out/comment.md', 'utf8')}`;
const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;

async function call(url, options = {}) {
  const headers = { 'PRIVATE-TOKEN': token, 'content-type': 'application/json' };
  const response = await fetch(url, { ...options, headers, redirect: 'error' });
  if (!response.ok)
    throw new Error(`GitLab answered ${response.status} to ${options.method ?? 'GET'} ${new URL(url).pathname}`);
  return response;
}

async function ours() {
  const { id: me } = await (await call(`${api}/user`)).json();
  for (let page = '1'; page; ) {
    const response = await call(`${notes}?per_page=100&sort=asc&order_by=created_at&page=${page}`);
    // A note by another user with our marker is not ours.
    const found = (await response.json()).find(({ author, body: text }) => author.id === me && text.startsWith(marker));
    if (found) return found;
    page = response.headers.get('x-next-page') ?? '';
  }
  return null;
}

// A note that cannot be written never changes the verdict.
try {
  const note = await ours();
  const [url, method] = note === null ? [notes, 'POST'] : [`${notes}/${note.id}`, 'PUT'];
  await call(url, { method, body: JSON.stringify({ body }) });
  console.log(note === null ? 'Wrote the note.' : 'Updated the note.');
} catch (error) {
  console.log(`The note was not written: ${error.message}`);
}
