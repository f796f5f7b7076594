import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** An HTTP proxy that reaches one server, whatever host it is asked for. */
export interface ProxyServer {
  readonly url: string;
  /** Hosts that were asked for. */
  readonly hosts: ReadonlySet<string>;
  close(): void;
}

export async function startProxy(target: string): Promise<ProxyServer> {
  const hosts = new Set<string>();
  const server = createServer((incoming, answer) => {
    const { host, pathname, search } = new URL(incoming.url ?? '');
    hosts.add(host);
    const { method, headers } = incoming;
    const onward = request(new URL(pathname + search, target), {
      method,
      headers: { ...headers, connection: 'close' },
    });
    onward.on('response', response => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, hosts, close: () => server.closeAllConnections() };
}
