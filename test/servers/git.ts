import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Repository } from '../repository.ts';

export interface GitServer {
  readonly url: string;
  /** Commits and other objects that clients requested, in order. */
  readonly wanted: readonly string[];
  /** How many requests to answer with 503 first. */
  failures: number;
  close(): Promise<void>;
}

/** A copy of a repository, served over HTTP by git's own backend, as GitHub does: any object, with filters. */
export async function startGitServer(repository: Repository): Promise<GitServer> {
  const home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-git-'));
  execFileSync('git', ['clone', '--quiet', '--mirror', repository.folder, path.join(home, 'code.git')]);
  for (const allowed of ['allowFilter', 'allowAnySHA1InWant']) {
    execFileSync('git', ['config', `uploadpack.${allowed}`, 'true'], { cwd: path.join(home, 'code.git') });
  }
  const wanted: string[] = [];
  const world = { failures: 0 };
  const server = createServer((request, response) => {
    if (world.failures > 0) {
      world.failures--;
      response.writeHead(503).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: home,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        REQUEST_METHOD: request.method,
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: request.headers['content-type'],
      },
    });
    request.on('data', (chunk: Buffer) => {
      for (const [, id = ''] of chunk.toString('latin1').matchAll(/want ([\da-f]{40})/g)) wanted.push(id);
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => {
      const output = Buffer.concat(chunks);
      const end = output.indexOf('\r\n\r\n');
      const headers = output.toString('latin1', 0, end).split('\r\n');
      for (const header of headers) {
        const [name = '', value = ''] = header.split(': ');
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.end(output.subarray(end + 4));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/code.git`,
    wanted,
    get failures() {
      return world.failures;
    },
    set failures(count) {
      world.failures = count;
    },
    async close() {
      await new Promise(resolve => server.close(resolve));
      rmSync(home, { recursive: true, force: true });
    },
  };
}
