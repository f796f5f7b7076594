import { BlockList, isIP } from 'node:net';
import { Failure } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Node's own fetch gives up if the first byte takes longer. */
const MAX_WAIT_MS = 300_000;

/**
 * A `fetch` that uses the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lowercase wins, as in curl), otherwise Node's
 * own. Call it with URLs, not with `Request` objects.
 * @param waitMs maximum time until the first byte
 * @throws Failure if a proxy variable is not an http:// or https:// URL.
 */
export async function fetchFor(environment: Environment, waitMs = 0): Promise<typeof fetch> {
  const httpProxy = proxyIn(environment, 'http_proxy');
  const httpsProxy = proxyIn(environment, 'https_proxy');
  const proxied = httpProxy !== '' || httpsProxy !== '';
  if (!proxied && waitMs <= MAX_WAIT_MS) return fetch;

  // Node 20's fetch does not support proxies or agents from another version of undici.
  const undici = await import('undici/index.js');
  // The caller has its own timeout.
  const patience = { headersTimeout: 0, bodyTimeout: 0 };
  const direct = new undici.Agent(patience);
  // Plain http is sent to the proxy directly, https through a tunnel, as in curl.
  const proxyFor = (uri: string, proxyTunnel: boolean) => new undici.ProxyAgent({ ...patience, uri, proxyTunnel });
  const plain = httpProxy === '' ? direct : proxyFor(httpProxy, false);
  const secure = proxied ? proxyFor(httpsProxy || httpProxy, true) : direct;
  const goesDirect = exceptions(read(environment, 'no_proxy'));
  const dispatcherFor = (address: URL) => {
    if (goesDirect(address)) return direct;
    return address.protocol === 'https:' ? secure : plain;
  };
  // The same standard, typed by another release.
  const fetchThrough = undici.fetch as unknown as (
    input: Parameters<typeof fetch>[0],
    init: RequestInit & { dispatcher: ReturnType<typeof dispatcherFor> },
  ) => ReturnType<typeof fetch>;
  return (input, init) =>
    fetchThrough(input, {
      ...init,
      dispatcher: dispatcherFor(new URL(input instanceof Request ? input.url : input)),
    });
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
  throw new Failure(
    'configuration',
    `the environment variable ${name.toUpperCase()} does not hold an address of a proxy`,
    {
      hint: 'Set it to http://HOST:PORT or https://HOST:PORT; other kinds of proxies are not supported.',
    },
  );
}

function read(environment: Environment, name: string): string {
  return environment[name] ?? environment[name.toUpperCase()] ?? '';
}
