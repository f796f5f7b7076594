import { CallFailure, PASSING } from './failure.ts';
import type { Call, ModelClient } from './model.ts';
import { plus } from './prices.ts';

/**
 * Several endpoints of one model, asked in order: the next one answers when the one before it could not. Every reply
 * says who answered. An endpoint that failed hopelessly is not asked again for the same model, with tools or without.
 */
export function createFallbackClient(clients: readonly ModelClient[]): ModelClient {
  const batches = clients[0]?.batches;
  const hopeless = new Map<string, CallFailure>();
  const nameOf = (place: number, { model, tools }: Call): string => JSON.stringify([place, model, tools !== undefined]);
  return {
    // Who answers can change the answer: all of them belong to the trial's identity.
    origin: clients.map(({ origin }) => origin).join(' '),
    // What a batch leaves unanswered is asked directly, and so of the others too.
    ...(batches !== undefined && { batches }),
    async complete(call, signal) {
      let requests = 0;
      let cost: number | null = 0;
      let last: CallFailure | undefined;
      const said: string[] = [];
      let allHopeless = true;
      for (const [place, client] of clients.entries()) {
        const name = nameOf(place, call);
        const known = hopeless.get(name);
        if (known !== undefined) {
          last = known;
          said.push(`${hostOf(client)}: ${known.message}`);
          continue;
        }
        try {
          const reply = await client.complete(call, signal);
          return { ...reply, requests: requests + reply.requests, cost: plus(cost, reply.cost) };
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          requests += error.requests;
          cost = plus(cost, error.cost);
          if (!error.hopeless && !PASSING.has(error.kind)) throw error.with({ requests, cost });
          if (error.hopeless) hopeless.set(name, error);
          else allHopeless = false;
          last = error;
          said.push(`${hostOf(client)}: ${error.message}`);
        }
      }
      if (last === undefined) throw new Error('a fallback needs endpoints');
      throw last.with({ message: said.join('; '), requests, cost, hopeless: allHopeless });
    },
  };
}

/** A client that asks for a model by the name that its endpoint has for it. */
export function underName(client: ModelClient, model: string): ModelClient {
  return {
    origin: `${client.origin} (${model})`,
    complete: (call, signal) => client.complete({ ...call, model }, signal),
  };
}

const hostOf = ({ origin }: ModelClient): string => origin.replace(/^https?:\/\//, '');
