import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchFor } from '../../src/shared/network.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return address !== null && typeof address === 'object' ? `127.0.0.1:${address.port}` : '';
}

/** A web server that says hello, and a proxy that records which hosts were requested. */
async function hostAndProxy(): Promise<{ host: string; proxy: string; asked: string[] }> {
  const host = await listening(createServer((_, response) => response.end('hello')));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('hello');
  }).on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const [name = '', port] = (request.url ?? '').split(':');
    const tunnel = connect(Number(port), name, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    tunnel.pipe(socket).pipe(tunnel);
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  return { host, proxy: await listening(server), asked };
}

const textOf = async (environment: Record<string, string>, host: string): Promise<string> =>
  (await (await fetchFor(environment))(`http://${host}/`)).text();

describe('fetch with proxy variables', () => {
  test('connects directly without a proxy variable, and is then Node’s own fetch', async () => {
    expect(await fetchFor({})).toBe(fetch);
    expect(await fetchFor({ HTTP_PROXY: '', NO_PROXY: '*' })).toBe(fetch);
  });

  test.each(['HTTP_PROXY', 'http_proxy'])('uses the proxy that %s names', async variable => {
    const { host, proxy, asked } = await hostAndProxy();
    expect(await textOf({ [variable]: `http://${proxy}` }, host)).toBe('hello');
    expect(asked).toEqual([`GET http://${host}/`]);
  });

  test('treats an address without a scheme as an HTTP proxy, as curl does', async () => {
    const { host, proxy, asked } = await hostAndProxy();
    expect(await textOf({ http_proxy: proxy }, host)).toBe('hello');
    expect(asked).toEqual([`GET http://${host}/`]);
  });

  test('requests a tunnel only for an https address', async () => {
    const { host, proxy, asked } = await hostAndProxy();
    const fetchThrough = await fetchFor({ HTTPS_PROXY: proxy });
    await expect(fetchThrough(`https://${host}/`)).rejects.toThrow();
    expect(asked).toEqual([host]);
  });

  test.each(['example.org,127.0.0.1', '127.0.0.0/8', '*', 'localhost 127.0.0.1/32'])(
    'connects directly to the hosts in NO_PROXY: %s',
    async names => {
      const { host, proxy, asked } = await hostAndProxy();
      expect(await textOf({ HTTP_PROXY: proxy, NO_PROXY: names }, host)).toBe('hello');
      expect(asked).toEqual([]);
    },
  );

  test.each(['::1', '[::1]', '::1/128'])('supports IPv6 addresses: %s', async names => {
    const server = createServer((_, response) => response.end('hello'));
    servers.push(server);
    await once(server.listen(0, '::1'), 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { proxy, asked } = await hostAndProxy();
    expect(await textOf({ HTTP_PROXY: proxy, NO_PROXY: names }, `[::1]:${port}`)).toBe('hello');
    expect(asked).toEqual([]);
  });

  test.each(['127.0.0.2', '10.0.0.0/8', '7.0.0.1', 'example.org', '127.0.0.1:1'])(
    'does not connect directly to others: %s',
    async names => {
      const { host, proxy, asked } = await hostAndProxy();
      await textOf({ HTTP_PROXY: proxy, NO_PROXY: names }, host);
      expect(asked).toHaveLength(1);
    },
  );

  test('causes no Node warning', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error): unknown => warnings.push(warning);
    process.on('warning', warn);
    const { host, proxy } = await hostAndProxy();
    await textOf({ HTTP_PROXY: proxy }, host);
    await new Promise(resolve => setImmediate(resolve));
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  test('rejects any other kind of proxy, naming the variable but not its value', async () => {
    const failure = fetchFor({ HTTPS_PROXY: 'socks5://user:secret@127.0.0.1:1080' });
    await expect(failure).rejects.toThrow('HTTPS_PROXY');
    await expect(failure).rejects.not.toThrow('secret');
  });
});
