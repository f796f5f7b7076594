import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  plus
} from "./UMYL24OK.js";
import {
  CallFailure,
  RETRYABLE
} from "./7YXN3FKB.js";
import "./DTEW5AZJ.js";

// src/model/fallback.ts
function createFallbackClient(clients) {
  const batches = clients[0]?.batches;
  const fatal = /* @__PURE__ */ new Map();
  const nameOf = (place, { model, tools }) => JSON.stringify([place, model, tools !== void 0]);
  return {
    // The endpoint can affect the answer, so all of them are part of the trial's identity.
    origin: clients.map(({ origin }) => origin).join(" "),
    // Calls that a batch leaves unanswered are sent directly, with the fallback.
    ...batches !== void 0 && { batches },
    async complete(call, signal) {
      let requests = 0;
      let cost = 0;
      let last;
      const reasons = [];
      let allFatal = true;
      for (const [place, client] of clients.entries()) {
        const name = nameOf(place, call);
        const known = fatal.get(name);
        if (known !== void 0) {
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
      if (last === void 0) throw new Error("a fallback needs endpoints");
      throw last.with({ message: reasons.join("; "), requests, cost, fatal: allFatal });
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
