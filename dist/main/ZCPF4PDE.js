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
      const said = [];
      let allHopeless = true;
      for (const [place, client] of clients.entries()) {
        const name = nameOf(place, call);
        const known = hopeless.get(name);
        if (known !== void 0) {
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
      if (last === void 0) throw new Error("a fallback needs endpoints");
      throw last.with({ message: said.join("; "), requests, cost, hopeless: allHopeless });
    }
  };
}
function underName(client, model) {
  return {
    origin: `${client.origin} (${model})`,
    complete: (call, signal) => client.complete({ ...call, model }, signal)
  };
}
var hostOf = ({ origin }) => origin.replace(/^https?:\/\//, "");
export {
  createFallbackClient,
  underName
};
