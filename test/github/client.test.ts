import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type ProxyServer, startProxy } from '../servers/proxy.ts';
import { runOf } from './run-of.ts';

let github: GitHubServer;
let proxy: ProxyServer;

beforeEach(async () => {
  github = await startGitHubServer();
  proxy = await startProxy(github.url);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  proxy.close();
  await github.close();
});

const viewer = async (apiUrl: string): Promise<unknown> => {
  const { octokit } = await connect(runOf(apiUrl), 'a-token');
  return octokit.graphql('{ viewer { login } }');
};

it('Requests go through the proxy in the environment', async () => {
  vi.stubEnv('HTTP_PROXY', proxy.url);
  expect(await viewer('http://github.test')).toMatchObject({ viewer: {} });
  expect([...proxy.hosts]).toEqual(['github.test']);
});

it('Requests to hosts in NO_PROXY bypass the proxy', async () => {
  vi.stubEnv('HTTP_PROXY', proxy.url);
  vi.stubEnv('NO_PROXY', '127.0.0.1');
  expect(await viewer(github.url)).toMatchObject({ viewer: {} });
  expect([...proxy.hosts]).toEqual([]);
});

describe('Without a proxy', () => {
  let server: Server;
  let respond: (request: IncomingMessage, response: ServerResponse) => void;
  const read = async (apiUrl: string): Promise<unknown> => {
    const { octokit, repository } = await connect(runOf(apiUrl), 'a-token');
    return (await octokit.rest.issues.getComment({ ...repository, comment_id: 7 })).data;
  };
  const json = { 'content-type': 'application/json; charset=utf-8' };

  beforeEach(async () => {
    server = createServer((request, response) => respond(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => server.closeAllConnections());
  const url = (): string => {
    const address = server.address();
    return address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
  };

  it('compressed responses are read', async () => {
    respond = (request, response) => {
      expect(request.headers['accept-encoding']).toBe('gzip');
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify({ body: 'café' })));
    };
    expect(await read(url())).toEqual({ body: 'café' });
  });

  it('Node’s fetch is not needed, because loading it takes longer than the rest of a short run', async () => {
    vi.stubGlobal('fetch', () => expect.unreachable());
    onTestFinished(() => void vi.unstubAllGlobals());
    respond = (_, response) => response.writeHead(200, json).end('{"body":"plain"}');
    expect(await read(url())).toEqual({ body: 'plain' });
  });

  it('redirects of a renamed repository are followed', async () => {
    respond = ({ url: path, headers }, response) => {
      if (path === '/repositories/9/issues/comments/7') {
        expect(headers.authorization).toBe('token a-token');
        return response.writeHead(200, json).end('{"body":"moved"}');
      }
      return response
        .writeHead(301, { ...json, location: `${url()}/repositories/9/issues/comments/7` })
        .end('{"message":"Moved Permanently"}');
    };
    expect(await read(url())).toEqual({ body: 'moved' });
  });

  it('errors keep their status and GitHub’s message', async () => {
    respond = (_, response) =>
      response.writeHead(403, json).end('{"message":"Resource not accessible by integration"}');
    await expect(read(url())).rejects.toMatchObject({ status: 403, message: 'Resource not accessible by integration' });
  });

  it('a connection that breaks is an error of status 500', async () => {
    respond = (_, response) => response.destroy();
    await expect(read(url())).rejects.toMatchObject({ status: 500, message: 'socket hang up' });
  });

  it('a response that ends early is an error, not an empty comment', async () => {
    respond = (_, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' }).write('{"body":');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(read(url())).rejects.toMatchObject({ status: 500 });
  });
});
