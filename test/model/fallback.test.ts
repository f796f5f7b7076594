import { expect, it } from 'vitest';
import { createFallbackClient, underName } from '../../src/model/fallback.ts';
import type { Misbehaviour } from '../servers/openai.ts';
import { callOf, failureOf, never, refuse, start } from './setup.ts';

async function twoEndpoints(first: Misbehaviour | undefined, second?: Misbehaviour) {
  const endpoints = [await start({ misbehave: () => first }), await start({ misbehave: () => second })];
  const client = createFallbackClient(endpoints.map(endpoint => endpoint.client));
  const counts = () => endpoints.map(({ server }) => server.requests.length);
  const hosts = endpoints.map(({ server }) => new URL(server.url).host);
  return { client, hosts, counts, ask: () => client.complete(callOf('Which one?'), never) };
}

it('asks the first endpoint alone while that answers', async () => {
  const { ask, hosts, counts } = await twoEndpoints(undefined);
  expect((await ask()).served.host).toBe(hosts[0]);
  expect(counts()).toEqual([1, 0]);
});

it('asks the next one when the first cannot answer, and says who answered and what it took', async () => {
  const { ask, hosts } = await twoEndpoints(refuse(500, 'The server had an error'));
  expect(await ask()).toMatchObject({ served: { host: hosts[1] }, requests: 7 });
});

it('does not ask an endpoint again that failed hopelessly', async () => {
  const { ask, counts } = await twoEndpoints(refuse(402, 'Insufficient Balance'));
  await ask();
  await ask();
  expect(counts()).toEqual([1, 2]);
});

it("keeps to the first endpoint's word on the prompt: another one would measure something else", async () => {
  const { ask, counts } = await twoEndpoints(refuse(400, 'prompt is too long: 9 tokens > 8 maximum'));
  expect(await failureOf(ask())).toMatchObject({ kind: 'context-too-long', requests: 1 });
  expect(counts()).toEqual([1, 0]);
});

it('is hopeless when all are', async () => {
  const { ask, counts } = await twoEndpoints(refuse(401, 'no'), refuse(401, 'no'));
  expect(await failureOf(ask())).toMatchObject({ kind: 'authentication', hopeless: true, requests: 2 });
  expect(await failureOf(ask())).toMatchObject({ kind: 'authentication', hopeless: true, requests: 0 });
  expect(counts()).toEqual([1, 1]);
});

it("gives both endpoints' words when both fail", async () => {
  const { ask, hosts } = await twoEndpoints(refuse(401, 'no such key'), refuse(402, 'no credit'));
  expect((await failureOf(ask())).message).toBe(`${hosts[0]}: 401 no such key; ${hosts[1]}: 402 no credit`);
});

it('asks the second endpoint by its own name of the model', async () => {
  const endpoints = [await start({ misbehave: () => refuse(401, 'no') }), await start({})] as const;
  const client = createFallbackClient([endpoints[0].client, underName(endpoints[1].client, 'other/small')]);
  await client.complete(callOf('Which one?'), never);
  expect(endpoints[1].server.requests[0]?.model).toBe('other/small');
});

it('names all its endpoints: who answers can change the answer', async () => {
  const { client, hosts } = await twoEndpoints(undefined);
  expect(client.origin).toBe(`http://${hosts[0]} http://${hosts[1]}`);
});
