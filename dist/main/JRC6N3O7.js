import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  plus
} from "./UMYL24OK.js";
import {
  CallFailure,
  PASSING
} from "./KFLCG5QD.js";
import "./DTEW5AZJ.js";

// src/model/fallback.ts
function createFallbackClient(clients) {
  const batches = clients[0]?.batches;
  const hopeless = /* @__PURE__ */ new Map();
  const nameOf = (place, { model, tools }) => JSON.stringify([place, model, tools !== void 0]);
  return {
    // Who answers can change the answer: all of them belong to the trial's identity.
    origin: clients.map(({ origin }) => origin).join(" "),
    // What a batch leaves unanswered is asked directly, and so of the others too.
    ...batches !== void 0 && { batches },
    async complete(call, signal) {
      let requests = 0;
      let cost = 0;
      let last;
      let allHopeless = true;
      for (const [place, client] of clients.entries()) {
        const name = nameOf(place, call);
        last = hopeless.get(name) ?? last;
        if (hopeless.has(name)) continue;
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
        }
      }
      if (last === void 0) throw new Error("a fallback needs endpoints");
      throw last.with({ requests, cost, hopeless: allHopeless });
    }
  };
}
export {
  createFallbackClient
};
