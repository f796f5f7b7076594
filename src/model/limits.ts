import PQueue from 'p-queue';
import type { Clock } from './clock.ts';
import { CallFailure } from './failure.ts';
import type { Counter, RateHeaders } from './rate-headers.ts';

/** An endpoint's known limits; null if unknown. */
export interface Limits {
  readonly requestsPerMinute: number | null;
  readonly tokensPerMinute: number | null;
}

/** Everything sent so far, including one request. */
export interface Sent {
  readonly requests: number;
  readonly tokens: number;
}

/** Decides when each request of a run may be sent, and learns from earlier responses. */
export interface Limiter {
  /** Waits for one of the concurrent slots. The waiting call with the highest priority gets the next one. */
  inTurn<T>(priority: number, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /**
   * Waits until a request with this many tokens may be sent.
   * @throws CallFailure if it would have to wait longer than `patience` milliseconds after its turn came.
   */
  admit(tokens: number, patience: number, signal: AbortSignal): Promise<Sent>;
  /** Reports the response headers of an admitted request. */
  heard(admitted: Sent, headers: RateHeaders): void;
  /** Reports that a request used more tokens than estimated. */
  charge(tokens: number): void;
  /** Reports that the endpoint rate-limited a request sent at that time. */
  overloaded(sentAt: number): void;
  succeeded(): void;
}

/** Remaining quota of one limit, from headers and requests since then. */
interface Left extends Pick<Counter, 'unit' | 'msPerUnit'> {
  amount: number;
  readonly resetAt: number;
  readonly heardAt: number;
  /** Number of requests sent up to the one whose response reported it. */
  readonly asOf: number;
}

/** Safety factor below a known limit, because endpoints count at arrival, which jitters. */
const RESERVE = 1.02;

export function createLimiter(concurrency: number, limits: Limits, clock: Clock): Limiter {
  const queue = new PQueue({ concurrency });
  const msPerRequest = limits.requestsPerMinute === null ? 0 : (60_000 * RESERVE) / limits.requestsPerMinute;
  const msPerToken = limits.tokensPerMinute === null ? 0 : (60_000 * RESERVE) / limits.tokensPerMinute;
  let line: Promise<unknown> = Promise.resolve();
  let sent: Sent = { requests: 0, tokens: 0 };
  /** Reported remaining quota, by header. */
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
    // Evenly spaced (a leaky bucket), because endpoints reject bursts even within the limit per minute.
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
      // One at a time, so that a late wake-up delays the rest instead of causing a burst.
      const admitted = line.then(() => waitForTurn(tokens, patience, signal));
      line = admitted.catch(() => {});
      return admitted;
    },

    heard(admitted, { retryAfterMs, counters }) {
      const now = clock.elapsed();
      pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
      for (const { name, unit, remaining, resetMs, msPerUnit } of counters) {
        // Responses can arrive out of order; the one to the latest request is the most accurate.
        if ((left.get(name)?.asOf ?? 0) > admitted.requests) continue;
        // The endpoint has not yet counted requests sent after this one.
        const amount = remaining - (sent[unit] - admitted[unit]);
        // An explicit retry time takes precedence over the time of the full reset.
        const resetAt = now + (retryAfterMs > 0 ? Math.min(resetMs, retryAfterMs) : resetMs);
        left.set(name, { unit, amount, resetAt, heardAt: now, msPerUnit, asOf: admitted.requests });
      }
    },

    charge(tokens) {
      nextAt = Math.max(clock.elapsed(), nextAt) + Math.max(0, tokens) * msPerToken;
    },

    // Additive increase, multiplicative decrease (Chiu and Jain 1989), as TCP does.
    overloaded(sentAt) {
      // Ignores requests that were already running when it backed off.
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
      fatal: false,
      hint: 'Raise the timeout, or lower the concurrency.',
    },
  );
