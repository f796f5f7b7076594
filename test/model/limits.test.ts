import { describe, expect, it } from 'vitest';
import { createLimiter, type Limiter, type Limits } from '../../src/model/limits.ts';
import { createVirtualClock } from './clocks.ts';

const FREE: Limits = { requestsPerMinute: null, tokensPerMinute: null };
/** A signal that is never aborted; one per request, because Node warns about more than ten listeners. */
const never = () => new AbortController().signal;
const MINUTE = 60_000;

function start(concurrency: number, limits: Partial<Limits> = {}) {
  const clock = createVirtualClock();
  const limiter = createLimiter(concurrency, { ...FREE, ...limits }, clock);
  const sentAt: number[] = [];
  let underWay = 0;
  let most = 0;
  /** One request with this many tokens that takes 200 ms and reports `outcome`. */
  const request = (tokens = 1, outcome: (limiter: Limiter, sentAt: number) => void = () => {}) =>
    limiter.inTurn(1, never(), async () => {
      await limiter.admit(tokens, Number.POSITIVE_INFINITY, never());
      const at = clock.now();
      sentAt.push(at);
      most = Math.max(most, ++underWay);
      await clock.sleep(200, never());
      underWay--;
      outcome(limiter, at);
    });
  /** The maximum number of concurrent requests among this many with that outcome. */
  async function mostUnderWay(requests: number, outcome: (limiter: Limiter, sentAt: number) => void): Promise<number> {
    most = 0;
    const all = Promise.all(Array.from({ length: requests }, () => request(1, outcome)));
    await clock.run(clock.now() + requests * 200);
    await all;
    return most;
  }
  return { clock, limiter, sentAt, request, mostUnderWay };
}

const succeed = (limiter: Limiter) => limiter.succeeded();
const pause = (limiter: Limiter, retryAfterMs: number) =>
  limiter.heard({ requests: 0, tokens: 0 }, { retryAfterMs, counters: [] });
const refuse = (limiter: Limiter, sentAt: number) => limiter.overloaded(sentAt);

describe('Known limits', () => {
  it('at 60 a minute, evenly allow 57 to 60 requests in every minute', async () => {
    const { clock, sentAt, request } = start(16, { requestsPerMinute: 60 });
    for (let i = 0; i < 400; i++) request();
    await clock.run(5 * MINUTE);
    for (let from = 0; from <= 4 * MINUTE; from += 500) {
      const count = sentAt.filter(at => at >= from && at < from + MINUTE).length;
      expect(count).toBeGreaterThanOrEqual(57);
      expect(count).toBeLessThanOrEqual(60);
    }
    const gaps = sentAt.slice(1).map((at, i) => at - (sentAt[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(1000);
  });

  it('cap tokens per minute', async () => {
    const { clock, sentAt, request } = start(16, { tokensPerMinute: 10_000 });
    for (let i = 0; i < 100; i++) request(500);
    await clock.run(3 * MINUTE);
    const count = sentAt.filter(at => at < MINUTE).length;
    expect(count).toBeGreaterThanOrEqual(19);
    expect(count).toBeLessThanOrEqual(20);
  });

  it('cause a longer wait after a request that used more tokens than estimated', async () => {
    const { clock, limiter, sentAt, request } = start(1, { tokensPerMinute: 60_000 });
    request(1000, () => limiter.charge(9000));
    request(1000);
    await clock.run(MINUTE);
    expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBeGreaterThan(9000);
  });
});

describe('Announced limits', () => {
  /** Simulates an endpoint that allows 60 requests per clock minute and reports how many are left. */
  async function play(minutes: number, resetOf: (now: number) => number) {
    const clock = createVirtualClock();
    const limiter = createLimiter(16, FREE, clock);
    const served: number[] = [];
    let refused = 0;
    const request = () =>
      limiter.inTurn(1, never(), async () => {
        const admitted = await limiter.admit(1, Number.POSITIVE_INFINITY, never());
        await clock.sleep(20, never());
        const minute = Math.floor(clock.now() / MINUTE);
        if (served[minute] === 60) refused++;
        else served[minute] = (served[minute] ?? 0) + 1;
        const remaining = 60 - (served[minute] ?? 0);
        const resetMs = resetOf(clock.now());
        await clock.sleep(200 + ((served[minute] ?? 0) % 7) * 50, never());
        limiter.heard(admitted, {
          retryAfterMs: 0,
          counters: [{ name: 'left', unit: 'requests', remaining, resetMs, msPerUnit: null }],
        });
      });
    for (let i = 0; i < 60 * (minutes + 1); i++) request();
    await clock.run(minutes * MINUTE - 1);
    return { served, refused };
  }

  it('are used fully and never exceeded with sixteen requests always in flight', async () => {
    expect(await play(5, now => MINUTE - (now % MINUTE))).toEqual({ served: [60, 60, 60, 60, 60], refused: 0 });
  });

  it('hold back a request that needs more tokens than are left', async () => {
    const { clock, limiter, sentAt, request } = start(1);
    const counters = [{ name: 'left', unit: 'tokens' as const, remaining: 500, resetMs: 3000, msPerUnit: null }];
    limiter.heard({ requests: 0, tokens: 0 }, { retryAfterMs: 0, counters });
    request(400);
    request(400);
    await clock.run(MINUTE);
    expect(sentAt).toEqual([0, 3000]);
  });

  it('apply as reported for the latest request, even if its response arrives first', async () => {
    const { clock, limiter, sentAt, request } = start(1);
    const said = (requests: number, remaining: number) =>
      limiter.heard(
        { requests, tokens: 0 },
        { retryAfterMs: 0, counters: [{ name: 'left', unit: 'requests', remaining, resetMs: 3000, msPerUnit: null }] },
      );
    said(2, 5);
    said(1, 0);
    request();
    await clock.run(MINUTE);
    expect(sentAt).toEqual([0]);
  });
});

describe('Adaptive concurrency', () => {
  it('starts at the configured number', async () => {
    expect(await start(16).mostUnderWay(64, succeed)).toBe(16);
  });

  it('halves once for all requests that were in flight when the endpoint was overloaded', async () => {
    const { mostUnderWay } = start(16);
    await mostUnderWay(16, refuse);
    expect(await mostUnderWay(32, () => {})).toBe(8);
  });

  it('never falls below one', async () => {
    const { mostUnderWay } = start(4);
    for (let i = 0; i < 5; i++) await mostUnderWay(4, refuse);
    expect(await mostUnderWay(3, () => {})).toBe(1);
  });

  it('recovers to the configured number, and no further', async () => {
    const { mostUnderWay } = start(8);
    await mostUnderWay(8, refuse);
    expect(await mostUnderWay(200, succeed)).toBe(8);
  });
});

describe('A pause', () => {
  it('holds back every request', async () => {
    const { clock, limiter, sentAt, request } = start(4);
    pause(limiter, 5000);
    for (let i = 0; i < 4; i++) request();
    await clock.run(MINUTE);
    expect(sentAt).toEqual([5000, 5000, 5000, 5000]);
  });

  it('holds back requests that were already waiting', async () => {
    const { clock, limiter, sentAt, request } = start(4, { requestsPerMinute: 60 });
    for (let i = 0; i < 3; i++) request();
    await clock.run(500);
    pause(limiter, 10_000);
    await clock.run(MINUTE);
    expect(sentAt[0]).toBe(0);
    expect(sentAt.slice(1).every(at => at >= 10_500)).toBe(true);
  });

  it('that is longer than the call may take fails it at once', async () => {
    const { limiter } = start(4);
    pause(limiter, 3_600_000);
    await expect(limiter.admit(1, 60_000, never())).rejects.toMatchObject({
      kind: 'rate-limit',
      message: 'the endpoint asks for a wait of 3600 s, longer than the timeout allows',
    });
  });

  it('ends when the call is canceled', async () => {
    const { limiter } = start(4);
    pause(limiter, 5000);
    const controller = new AbortController();
    const waiting = limiter.admit(1, MINUTE, controller.signal);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});

it('puts a retry ahead of requests that wait for their first attempt', async () => {
  const { limiter } = start(1);
  const order: string[] = [];
  const enter = (name: string, priority: number) =>
    limiter.inTurn(priority, never(), async () => void order.push(name));
  await Promise.all([enter('first', 1), enter('second', 1), enter('retry', 2)]);
  expect(order).toEqual(['first', 'retry', 'second']);
});
