import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchFor, senderFor } from '../../src/shared/network.ts';

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

async function all<T>(pieces: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
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

describe('Sending text', () => {
  const post = async (host: string, environment: Record<string, string> = {}) => {
    const send = await senderFor(environment);
    const headers = { 'content-type': 'application/json', 'x-name': 'a' };
    const {
      ok,
      status,
      headers: received,
      body,
    } = await send(`http://${host}/v1`, { method: 'POST', headers, body: '{"é":1}' });
    return { ok, status, received, text: Buffer.concat(await all(body ?? [])).toString() };
  };
  const echo = (write: (response: ServerResponse, said: string) => void) =>
    listening(
      createServer(async (request, response) => {
        const said = Buffer.concat(await all(request)).toString();
        write(response, `${request.method} ${request.headers['x-name']} ${said}`);
      }),
    );

  test('sends it with its headers, and receives status, headers and body', async () => {
    const host = await echo((response, said) => response.writeHead(201, { 'x-got': ['1', '2'] }).end(said));
    const { ok, status, received, text } = await post(host);
    expect({ ok, status, text }).toEqual({ ok: true, status: 201, text: 'POST a {"é":1}' });
    expect(received.get('x-got')).toBe('1, 2');
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('reads a body that comes in %s without being asked', async (encoding, compress) => {
    const host = await echo((response, said) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(compress(said)),
    );
    expect((await post(host)).text).toBe('POST a {"é":1}');
  });

  test('fails if a compressed body is cut', async () => {
    const host = await echo((response, said) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(said).subarray(0, 12)),
    );
    await expect(post(host)).rejects.toThrow();
  });

  test('follows no redirect', async () => {
    const host = await echo(response => response.writeHead(307, { location: '/elsewhere' }).end());
    expect(await post(host)).toMatchObject({ ok: false, status: 307 });
  });

  test('uses a proxy', async () => {
    const { host, proxy, asked } = await hostAndProxy();
    expect((await post(host, { HTTP_PROXY: proxy })).text).toBe('hello');
    expect(asked).toEqual([`POST http://${host}/v1`]);
  });

  test('ends when it is aborted', async () => {
    const stop = new AbortController();
    const host = await listening(createServer(() => stop.abort()));
    const send = await senderFor({});
    await expect(send(`http://${host}/`, { method: 'POST', body: '{}', signal: stop.signal })).rejects.toThrow(
      'aborted',
    );
  });
});
