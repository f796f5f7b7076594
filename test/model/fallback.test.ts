import { expect, it } from 'vitest';
import { createFallbackClient, underName } from '../../src/model/fallback.ts';
import type { Misbehavior } from '../servers/openai.ts';
import { callOf, failureOf, never, refuse, start } from './setup.ts';

async function twoEndpoints(first: Misbehavior | undefined, second?: Misbehavior) {
  const endpoints = [await start({ misbehave: () => first }), await start({ misbehave: () => second })];
  const client = createFallbackClient(endpoints.map(endpoint => endpoint.client));
  const counts = () => endpoints.map(({ server }) => server.requests.length);
  const hosts = endpoints.map(({ server }) => new URL(server.url).host);
  return { client, hosts, counts, ask: () => client.complete(callOf('Which one?'), never) };
}

it('asks only the first endpoint while it answers', async () => {
  const { ask, hosts, counts } = await twoEndpoints(undefined);
  expect((await ask()).served.host).toBe(hosts[0]);
  expect(counts()).toEqual([1, 0]);
});

it('asks the next endpoint when the first fails, and reports the provider and total usage', async () => {
  const { ask, hosts } = await twoEndpoints(refuse(500, 'The server had an error'));
  expect(await ask()).toMatchObject({ served: { host: hosts[1] }, requests: 7 });
});

it('does not ask an endpoint again after a fatal failure', async () => {
  const { ask, counts } = await twoEndpoints(refuse(402, 'Insufficient Balance'));
  await ask();
  await ask();
  expect(counts()).toEqual([1, 2]);
});

it('does not fall back when the first endpoint rejects the prompt, because another would measure something else', async () => {
  const { ask, counts } = await twoEndpoints(refuse(400, 'prompt is too long: 9 tokens > 8 maximum'));
  expect(await failureOf(ask())).toMatchObject({ kind: 'context-too-long', requests: 1 });
  expect(counts()).toEqual([1, 0]);
});

it('is a fatal failure if all endpoints failed fatally', async () => {
  const { ask, counts } = await twoEndpoints(refuse(401, 'no'), refuse(401, 'no'));
  expect(await failureOf(ask())).toMatchObject({ kind: 'authentication', fatal: true, requests: 2 });
  expect(await failureOf(ask())).toMatchObject({ kind: 'authentication', fatal: true, requests: 0 });
  expect(counts()).toEqual([1, 1]);
});

it('reports both failures if both endpoints fail', async () => {
  const { ask, hosts } = await twoEndpoints(refuse(401, 'no such key'), refuse(402, 'no credit'));
  expect((await failureOf(ask())).message).toBe(`${hosts[0]}: 401 no such key; ${hosts[1]}: 402 no credit`);
});

it('asks the second endpoint with its own model name', async () => {
  const endpoints = [await start({ misbehave: () => refuse(401, 'no') }), await start({})] as const;
  const client = createFallbackClient([endpoints[0].client, underName(endpoints[1].client, 'other/small')]);
  await client.complete(callOf('Which one?'), never);
  expect(endpoints[1].server.requests[0]?.model).toBe('other/small');
});

it('is identified by all of its endpoints, because any of them can answer', async () => {
  const { client, hosts } = await twoEndpoints(undefined);
  expect(client.origin).toBe(`http://${hosts[0]} http://${hosts[1]}`);
});
