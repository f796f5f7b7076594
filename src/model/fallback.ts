import { CallFailure, PASSING } from './failure.ts';
import type { ModelClient } from './model.ts';

/**
 * Several endpoints of one model, asked in order: the next one answers when the one before it could not. Every reply
 * says who answered. An endpoint that failed hopelessly is not asked again.
 */
export function createFallbackClient(clients: readonly ModelClient[]): ModelClient {
  const hopeless = new Map<ModelClient, CallFailure>();
  return {
    // Who answers can change the answer: all of them belong to the trial's identity.
    origin: clients.map(({ origin }) => origin).join(' '),
    async complete(call, signal) {
      let requests = 0;
      let last: CallFailure | undefined;
      for (const client of clients) {
        last = hopeless.get(client) ?? last;
        if (hopeless.has(client)) continue;
        try {
          const reply = await client.complete(call, signal);
          return { ...reply, requests: requests + reply.requests };
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          requests += error.requests;
          if (!error.hopeless && !PASSING.has(error.kind)) throw error.with({ requests });
          if (error.hopeless) hopeless.set(client, error);
          last = error;
        }
      }
      if (last === undefined) throw new Error('a fallback needs endpoints');
      throw last.with({ requests, hopeless: hopeless.size === clients.length });
    },
  };
}
