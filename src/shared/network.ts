import { Failure } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Node's own fetch gives up on an answer whose first byte takes longer. */
const LONGEST_WAIT_MS = 300_000;

/**
 * `fetch` as the environment wants it: through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name
 * (lower case wins, as in curl), else Node's own. Call it with addresses, not with `Request` objects.
 * @param waitMs longest time that an answer may take to begin
 * @throws Failure when a proxy variable does not hold an http:// or https:// address.
 */
export async function fetchFor(environment: Environment, waitMs = 0): Promise<typeof fetch> {
  const httpProxy = proxyIn(environment, 'http_proxy');
  const httpsProxy = proxyIn(environment, 'https_proxy');
  const proxied = httpProxy !== '' || httpsProxy !== '';
  if (!proxied && waitMs <= LONGEST_WAIT_MS) return fetch;

  // Node 20's own fetch knows no proxy, and takes no agent of another undici's version.
  const undici = await import('undici');
  // The caller has a timeout of its own.
  const patience = { headersTimeout: 0, bodyTimeout: 0 };
  const dispatcher = proxied
    ? new undici.EnvHttpProxyAgent({ ...patience, httpProxy, httpsProxy, noProxy: read(environment, 'no_proxy') })
    : new undici.Agent(patience);
  // The same standard, described by the types of another release.
  const fetchThrough = undici.fetch as unknown as (
    input: Parameters<typeof fetch>[0],
    init: RequestInit & { dispatcher: typeof dispatcher },
  ) => ReturnType<typeof fetch>;
  return (input, init) => fetchThrough(input, { ...init, dispatcher });
}

function proxyIn(environment: Environment, name: string): string {
  const value = read(environment, name);
  if (value === '') return '';
  const address = value.includes('://') ? value : `http://${value}`;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  // The value can hold a password: it is not repeated.
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
