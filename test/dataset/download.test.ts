import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { download } from '../../src/dataset/download.ts';

/** A server that answers with these statuses in turn, and then with a file. Source: algolia/npm-search#993 */
async function serve(statuses: readonly number[], headers: Readonly<Record<string, string>> = {}) {
  const rest = [...statuses];
  const server = createServer((_request, response) => {
    const status = rest.shift();
    if (status === undefined) response.end('a,b\n');
    else response.writeHead(status, headers).end('429: Too Many Requests\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return new URL(`http://127.0.0.1:${address.port}/tasks.csv`);
}

const waits = () => {
  const all: number[] = [];
  return { all, wait: async (ms: number) => void all.push(ms) };
};

it('waits as long as a rate limit asks, but at most half a minute at a time', async () => {
  const { all, wait } = waits();
  const url = await serve([429, 429], { 'retry-after': '12' });
  expect((await download(url, fetch, wait)).toString()).toBe('a,b\n');
  expect(all).toEqual([12_000, 12_000]);
  const later = waits();
  await download(await serve([503], { 'retry-after': '1800' }), fetch, later.wait);
  expect(later.all).toEqual([30_000]);
});

it('waits longer each time if a rate limit does not say, and finally asks the user to rerun', async () => {
  const { all, wait } = waits();
  const failure = await download(await serve(Array(20).fill(429)), fetch, wait).catch((error: unknown) => error);
  expect(all).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(failure).toMatchObject({ message: expect.stringContaining('429'), hint: expect.stringContaining('Rerun') });
});
