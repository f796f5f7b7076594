import { BlockList, isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { Failure } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What callers need of a `Response`. */
export interface Received extends Pick<Response, 'ok' | 'status' | 'headers'> {
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** Like `fetch`, for URLs only. */
export type Send = (address: string | URL, init?: RequestInit) => Promise<Received>;

/**
 * A `fetch` that uses the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lowercase wins, as in curl), otherwise Node's
 * own. Call it with URLs, not with `Request` objects.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
export async function fetchFor(environment: Environment): Promise<typeof fetch> {
  const proxies = proxiesIn(environment);
  return proxies.any ? fetchThrough(await dispatchersFor(proxies, environment)) : fetch;
}

/**
 * Whether a proxy variable is set.
 * @throws Failure if it is not an http:// or https:// URL.
 */
export function usesProxy(environment: Environment): boolean {
  return proxiesIn(environment).any;
}

/** Node 20's own fetch does not support proxies or agents from another version of undici. */
async function fetchThrough(dispatcherFor: (address: URL) => Dispatcher): Promise<typeof fetch> {
  const { default: undici } = await import('undici/index.js');
  // The same standard, typed by another release.
  const fetchWith = undici.fetch as unknown as (
    input: Parameters<typeof fetch>[0],
    init: RequestInit & { dispatcher: Dispatcher },
  ) => ReturnType<typeof fetch>;
  return (input, init) =>
    fetchWith(input, {
      ...init,
      dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
}

/**
 * The same for many requests to one server: text and bytes are sent without `fetch`, which takes more CPU time, and the
 * first byte may take as long as it needs. Redirects are not followed.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
export async function senderFor(environment: Environment): Promise<Send> {
  const { default: undici } = await import('undici/index.js');
  const dispatcherFor = await dispatchersFor(proxiesIn(environment), environment);
  const fetchOthers = await fetchThrough(dispatcherFor);
  return async (address, init = {}) => {
    const { body: content, method, signal } = init;
    if (typeof content !== 'string' && !(content instanceof Uint8Array))
      return fetchOthers(address, { ...init, redirect: 'manual' });
    const { statusCode, headers, body } = await undici.request(address, {
      dispatcher: dispatcherFor(new URL(address)),
      method: method === 'PUT' ? 'PUT' : 'POST',
      headers: new Headers(init.headers),
      body: content,
      ...(signal && { signal }),
    });
    const received = new Headers();
    for (const [name, value = ''] of Object.entries(headers)) {
      for (const one of [value].flat()) received.append(name, one);
    }
    return {
      ok: statusCode >= 200 && statusCode < 300,
      status: statusCode,
      headers: received,
      body: await decoded(body, received.get('content-encoding')),
    };
  };
}

/** A body without its compression, which some gateways apply without being asked to. */
async function decoded(body: Readable, encoding: string | null): Promise<Readable> {
  if (encoding === null || encoding === 'identity') return body;
  const { createBrotliDecompress, createUnzip } = await import('node:zlib');
  const unzip = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  return pipeline(body, unzip, () => {});
}

interface Proxies {
  /** Empty if there is none. */
  readonly http: string;
  readonly https: string;
  readonly any: boolean;
}

function proxiesIn(environment: Environment): Proxies {
  const [http, https] = [proxyIn(environment, 'http_proxy'), proxyIn(environment, 'https_proxy')];
  return { http, https, any: http !== '' || https !== '' };
}

/** The connections to use for an address. */
async function dispatchersFor(proxies: Proxies, environment: Environment): Promise<(address: URL) => Dispatcher> {
  const { default: undici } = await import('undici/index.js');
  // The caller has its own timeout.
  const patience = { headersTimeout: 0, bodyTimeout: 0 };
  const direct = new undici.Agent(patience);
  if (!proxies.any) return () => direct;
  // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
  const through = (uri: string, proxyTunnel: boolean) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
  const plain = proxies.http === '' ? direct : through(proxies.http, false);
  const secure = through(proxies.https || proxies.http, true);
  const goesDirect = exceptions(read(environment, 'no_proxy'));
  return address => {
    if (goesDirect(address)) return direct;
    return address.protocol === 'https:' ? secure : plain;
  };
}

/**
 * The proxy for a tunnel to an address, from the environment; null if there is none.
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
export function proxyFor(environment: Environment, address: URL): URL | null {
  const httpProxy = proxyIn(environment, 'http_proxy');
  const proxy = address.protocol === 'https:' ? proxyIn(environment, 'https_proxy') || httpProxy : httpProxy;
  return proxy === '' || exceptions(read(environment, 'no_proxy'))(address) ? null : new URL(proxy);
}

/**
 * Reads NO_PROXY like curl and Go: names including subdomains, with or without a leading dot or `*.`, optionally with a
 * port; IP addresses; networks such as 10.0.0.0/8 or fd00::/8; and `*`.
 */
function exceptions(list: string): (address: URL) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(entry => entry !== '');
  const networks = new BlockList();
  for (const entry of entries) {
    const [address = '', length] = withoutBrackets(entry).split('/');
    const family = isIP(address);
    if (family === 0) continue;
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    const bits = length === undefined ? Number.NaN : Number(length);
    if (Number.isInteger(bits) && bits >= 0 && bits <= (family === 4 ? 32 : 128))
      networks.addSubnet(address, bits, kind);
    else if (length === undefined) networks.addAddress(address, kind);
  }
  return ({ hostname, port, protocol }) => {
    const host = withoutBrackets(hostname.toLowerCase());
    const family = isIP(host);
    if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6')) return true;
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some(entry => {
      if (entry === '*') return true;
      const [, name = '', onlyPort = ownPort] = /^(?:\*?\.)?([^:/]+?)(?::(\d+))?$/.exec(entry) ?? [];
      return name !== '' && onlyPort === ownPort && (host === name || host.endsWith(`.${name}`));
    });
  };
}

const withoutBrackets = (host: string): string => host.replaceAll(/[[\]]/g, '');

function proxyIn(environment: Environment, name: string): string {
  const value = read(environment, name);
  if (value === '') return '';
  const address = value.includes('://') ? value : `http://${value}`;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  // The value can contain a password, so it is not repeated.
  throw new Failure('configuration', `the environment variable ${name.toUpperCase()} does not hold a proxy address`, {
    hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
  });
}

function read(environment: Environment, name: string): string {
  return environment[name] ?? environment[name.toUpperCase()] ?? '';
}
