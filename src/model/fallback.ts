import { CallFailure, RETRYABLE } from './failure.ts';
import type { Call, ModelClient } from './model.ts';
import { plus } from './prices.ts';

/**
 * Several endpoints of one model, tried in order until one answers. Every reply names its endpoint. After a fatal
 * failure, an endpoint is not tried again for the same model, separately with and without tools.
 */
export function createFallbackClient(clients: readonly ModelClient[]): ModelClient {
  const batches = clients[0]?.batches;
  const fatal = new Map<string, CallFailure>();
  const nameOf = (place: number, { model, tools }: Call): string => JSON.stringify([place, model, tools !== undefined]);
  return {
    // The endpoint can affect the answer, so all of them are part of the trial's identity.
    origin: clients.map(({ origin }) => origin).join(' '),
    // Calls that a batch leaves unanswered are sent directly, with the fallback.
    ...(batches !== undefined && { batches }),
    async complete(call, signal) {
      let requests = 0;
      let cost: number | null = 0;
      let last: CallFailure | undefined;
      const reasons: string[] = [];
      let allFatal = true;
      for (const [place, client] of clients.entries()) {
        const name = nameOf(place, call);
        const known = fatal.get(name);
        if (known !== undefined) {
          last = known;
          reasons.push(`${hostOf(client)}: ${known.message}`);
          continue;
        }
        try {
          const reply = await client.complete(call, signal);
          return { ...reply, requests: requests + reply.requests, cost: plus(cost, reply.cost) };
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          requests += error.requests;
          cost = plus(cost, error.cost);
          if (!error.fatal && !RETRYABLE.has(error.kind)) throw error.with({ requests, cost });
          if (error.fatal) fatal.set(name, error);
          else allFatal = false;
          last = error;
          reasons.push(`${hostOf(client)}: ${error.message}`);
        }
      }
      if (last === undefined) throw new Error('a fallback needs endpoints');
      throw last.with({ message: reasons.join('; '), requests, cost, fatal: allFatal });
    },
  };
}

/** A client that uses its endpoint's name for a model. */
export function underName(client: ModelClient, model: string): ModelClient {
  return {
    origin: `${client.origin} (${model})`,
    complete: (call, signal) => client.complete({ ...call, model }, signal),
  };
}

const hostOf = ({ origin }: ModelClient): string => origin.replace(/^https?:\/\//, '');
