import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  randomFrom
} from "./HNBHRUN2.js";

// src/arm/prompt/order.ts
function showProposals(task, order, sample) {
  if (order === "dataset") return task.proposals.map((proposal) => ({ shown: proposal.id, proposal }));
  return randomFrom(`${task.id}#${sample}`).shuffled(task.proposals).map((proposal, place) => ({ shown: place, proposal }));
}

export {
  showProposals
};
