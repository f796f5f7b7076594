import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
