import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { proxyFor } from '../../shared/network.ts';
import { socketOf } from './bridge.ts';
import type { Destination } from './destination.ts';

interface Gateway {
  close(): Promise<void>;
}

/**
 * Forwards a socket to its single destination, byte by byte, so encryption stays between agent and model. The client
 * cannot choose the destination.
 */
export async function openGateway(
  destinations: readonly Destination[],
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Gateway> {
  const open = new Set<Duplex>();
  const keep = (stream: Duplex): void => {
    open.add(stream);
    stream.on('close', () => open.delete(stream));
  };
  const servers = destinations.map(destination =>
    createServer({ allowHalfOpen: true }, inner => {
      keep(inner);
      const lost = (): void => void inner.destroy();
      inner.on('error', lost);
      reach(destination, environment).then(outer => {
        keep(outer);
        outer.on('error', lost);
        inner.on('close', () => outer.destroy());
        inner.pipe(outer).pipe(inner);
      }, lost);
    }),
  );
  await Promise.all(servers.map((server, index) => listening(server, socketOf(folder, index))));
  return {
    async close() {
      for (const stream of open) stream.destroy();
      await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
    },
  };
}

function listening(server: Server, socket: string): Promise<void> {
  return new Promise((resolve, reject) => server.on('error', reject).listen(socket, resolve));
}

/** A connection to a destination, through this machine's proxy if there is one. */
function reach(
  { host, port }: Destination,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Duplex> {
  const name = host.includes(':') ? `[${host}]` : host;
  const proxy = proxyFor(environment, new URL(`${port === 80 ? 'http' : 'https'}://${name}:${port}`));
  return new Promise((resolve, reject) => {
    if (proxy === null) {
      const socket: Socket = connect({ host, port, allowHalfOpen: true }, () => resolve(socket));
      socket.on('error', reject);
      return;
    }
    const { protocol, hostname, username, password } = proxy;
    const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
    const request = protocol === 'https:' ? secureRequest : plainRequest;
    request({
      method: 'CONNECT',
      host: hostname,
      port: proxy.port,
      path: `${name}:${port}`,
      headers: { host: `${name}:${port}`, ...(username !== '' && { 'proxy-authorization': `Basic ${login}` }) },
    })
      .on('connect', ({ statusCode }, socket, head) => {
        if (statusCode !== 200) return reject(new Error(`the proxy answered ${statusCode}`));
        socket.unshift(head);
        resolve(socket);
      })
      .on('response', response => response.destroy())
      .on('error', reject)
      .end();
  });
}
