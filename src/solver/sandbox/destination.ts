import { isIP } from 'node:net';

/** A network destination that an agent may reach. */
export interface Destination {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Destination of a URL; null if it is not http:// or https://. */
export function destinationOf(address: string): Destination | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, port, protocol } = new URL(address);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
}

/** In a sandbox, only names and loopback addresses lead to the bridge. */
export function isReachable({ host }: Destination): boolean {
  return isIP(host) === 0 || host === '::1' || host.startsWith('127.');
}
