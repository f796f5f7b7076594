import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/dataset/task-hash.ts
import { createHash } from "node:crypto";
function taskHash(task) {
  const { id, price, commit, title, description, proposals, correctProposalId } = task;
  const texts = proposals.map((proposal) => [proposal.id, proposal.text]);
  return createHash("sha256").update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId])).digest("hex");
}

export {
  taskHash
};
