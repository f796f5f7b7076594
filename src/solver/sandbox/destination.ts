import { isIP } from 'node:net';

/** A place in the network that an agent may reach. */
export interface Destination {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Where an address leads; null for what is no http:// or https:// address. */
export function destinationOf(address: string): Destination | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname, port, protocol } = new URL(address);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port || (protocol === 'http:' ? 80 : 443)) };
}

/** Only names, and addresses of this machine, lead to the bridge in a sandbox. */
export function isReachable({ host }: Destination): boolean {
  return isIP(host) === 0 || host === '::1' || host.startsWith('127.');
}
