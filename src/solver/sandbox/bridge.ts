import { isIP } from 'node:net';
import path from 'node:path';
import type { Destination } from './destination.ts';

/** Addresses on which the bridge listens in a sandbox, and the gateway socket to which it forwards. */
interface Listener {
  readonly address: string;
  readonly port: number;
  readonly socket: string;
}

/** Runs in a sandbox with `node -e`: listens on the agent's destinations, then starts the agent. */
export const BRIDGE = `
const net = require('node:net');
const [listeners, program, ...words] = process.argv.slice(1);
const start = () => {
  const child = require('node:child_process').spawn(program, words, { stdio: 'inherit' });
  child.on('error', error => { console.error(error.message); process.exit(127); });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + require('node:os').constants.signals[signal]));
};
const opened = JSON.parse(listeners).map(({ address, port, socket }) => new Promise((resolve, reject) => {
  const server = net.createServer({ allowHalfOpen: true }, inner => {
    const outer = net.connect({ path: socket, allowHalfOpen: true });
    inner.on('error', () => outer.destroy()).pipe(outer).on('error', () => inner.destroy()).pipe(inner);
  });
  server.on('error', error => address === '::1' ? resolve() : reject(error)).listen(port, address, resolve);
}));
Promise.all(opened).then(start, error => { console.error(error.message); process.exit(126); });`;

const LOOPBACK = ['127.0.0.1', '::1'];

export function listenersFor(
  destinations: readonly Destination[],
  sockets: string,
): { readonly listeners: readonly Listener[]; readonly hosts: string } {
  const names = [...new Set(destinations.map(({ host }) => host))].filter(host => !isLocal(host));
  const addressOf = (host: string): string => `127.1.0.${names.indexOf(host) + 1}`;
  return {
    listeners: destinations.flatMap(({ host, port }, index) => {
      const addresses = host === 'localhost' ? LOOPBACK : isLocal(host) ? [host] : [addressOf(host)];
      return addresses.map(address => ({ address, port, socket: socketOf(sockets, index) }));
    }),
    hosts: ['127.0.0.1 localhost', '::1 localhost', ...names.map(name => `${addressOf(name)} ${name}`), ''].join('\n'),
  };
}

const isLocal = (host: string): boolean => host === 'localhost' || isIP(host) !== 0;

/** The socket of the destination at one index. */
export const socketOf = (folder: string, index: number): string => path.join(folder, String(index));
