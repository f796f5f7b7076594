import PQueue from 'p-queue';
import type { Clock } from './clock.ts';
import { CallFailure } from './failure.ts';
import type { Counter, RateHeaders } from './rate-headers.ts';

/** An endpoint's limits where they are known beforehand; null is unknown. */
export interface Limits {
  readonly requestsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
}

/** Everything sent up to and with one request. */
export interface Sent {
  readonly requests: number;
  readonly tokens: number;
}

/** Decides when each request of a run may be sent, and learns from what came of the earlier ones. */
export interface Limiter {
  /** Holds one of the places for requests under way; of those who wait, the highest priority gets the next one. */
  inTurn<T>(priority: number, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /**
   * Waits until a request of so many tokens may be sent.
   * @throws CallFailure when its turn has come and it would still have to wait longer than `patience` milliseconds.
   */
  admit(tokens: number, patience: number, signal: AbortSignal): Promise<Sent>;
  /** The response to an admitted request came with these headers. */
  heard(admitted: Sent, headers: RateHeaders): void;
  /** A request used more tokens than was thought. */
  charge(tokens: number): void;
  /** The endpoint refused a request, sent at that time, because it had too many. */
  overloaded(sentAt: number): void;
  succeeded(): void;
}

/** What is left of one limit, by what was heard and sent since. */
interface Left extends Pick<Counter, 'unit' | 'msPerUnit'> {
  amount: number;
  readonly resetAt: number;
  readonly heardAt: number;
  /** Requests sent up to the one whose response said it. */
  readonly asOf: number;
}

/** Stay this far under a known limit: endpoints count by the time of arrival, which jitters. */
const RESERVE = 1.02;

export function createLimiter(concurrency: number, limits: Limits, clock: Clock): Limiter {
  const queue = new PQueue({ concurrency });
  const msPerRequest = limits.requestsPerMinute === null ? 0 : (60_000 * RESERVE) / limits.requestsPerMinute;
  const msPerToken = limits.tokensPerMinute === null ? 0 : (60_000 * RESERVE) / limits.tokensPerMinute;
  let line: Promise<unknown> = Promise.resolve();
  let sent: Sent = { requests: 0, tokens: 0 };
  /** What endpoints said is left, by header. */
  const left = new Map<string, Left>();
  let nextAt = 0;
  let pausedUntil = 0;
  let places = concurrency;
  let backedOffAt = Number.NEGATIVE_INFINITY;

  async function waitForTurn(tokens: number, patience: number, signal: AbortSignal): Promise<Sent> {
    const cost = { requests: 1, tokens };
    for (;;) {
      const now = clock.elapsed();
      const resets = [...left.values()]
        .filter(({ unit, amount }) => amount < cost[unit])
        .map(({ unit, amount, resetAt, heardAt, msPerUnit }) =>
          msPerUnit === null ? resetAt : Math.min(resetAt, heardAt + (cost[unit] - amount) * msPerUnit),
        );
      const turn = Math.max(nextAt, pausedUntil, ...resets);
      if (turn - now > patience) throw tooLongAWait(turn - now);
      if (turn <= now) break;
      await clock.sleep(turn - now, signal);
    }
    // Evenly spaced (a leaky bucket): endpoints refuse bursts, whatever the sum of the minute.
    nextAt = clock.elapsed() + Math.max(msPerRequest, msPerToken * tokens);
    for (const counter of left.values()) counter.amount -= cost[counter.unit];
    sent = { requests: sent.requests + 1, tokens: sent.tokens + tokens };
    return sent;
  }

  function resize(size: number): void {
    places = Math.min(concurrency, Math.max(1, size));
    queue.concurrency = Math.floor(places);
  }

  return {
    inTurn: (priority, signal, work) => queue.add(work, { priority, signal }),

    admit(tokens, patience, signal) {
      // One after the other, so that a late wake-up delays those behind instead of making a burst with them.
      const admitted = line.then(() => waitForTurn(tokens, patience, signal));
      line = admitted.catch(() => {});
      return admitted;
    },

    heard(admitted, { retryAfterMs, counters }) {
      const now = clock.elapsed();
      pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
      for (const { name, unit, remaining, resetMs, msPerUnit } of counters) {
        // Responses overtake each other: the one to the latest request knows best.
        if ((left.get(name)?.asOf ?? 0) > admitted.requests) continue;
        // The endpoint has not counted yet what was sent after this request.
        const amount = remaining - (sent[unit] - admitted[unit]);
        // When to come again, said outright, goes before when all will be there again.
        const resetAt = now + (retryAfterMs > 0 ? Math.min(resetMs, retryAfterMs) : resetMs);
        left.set(name, { unit, amount, resetAt, heardAt: now, msPerUnit, asOf: admitted.requests });
      }
    },

    charge(tokens) {
      nextAt = Math.max(clock.elapsed(), nextAt) + Math.max(0, tokens) * msPerToken;
    },

    // Additive increase, multiplicative decrease (Chiu and Jain 1989), as TCP does.
    overloaded(sentAt) {
      // Requests that were under way when it backed off say nothing new.
      if (sentAt <= backedOffAt) return;
      backedOffAt = clock.elapsed();
      resize(places / 2);
    },

    succeeded() {
      resize(places + 1 / places);
    },
  };
}

const tooLongAWait = (ms: number): CallFailure =>
  new CallFailure(
    'rate-limit',
    `the endpoint asks for a wait of ${Math.max(1, Math.ceil(ms / 1000))} s, longer than the timeout allows`,
    {
      requests: 0,
      hopeless: false,
      hint: 'Raise the timeout, lower the concurrency, or run again later: completed answers are kept.',
    },
  );
