import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  taskHash
} from "./VQLAVUS3.js";
import {
  showProposals
} from "./L76G56PE.js";
import {
  randomFrom
} from "./HNBHRUN2.js";

// src/solver/bm25.ts
function bm25(query, documents) {
  const k1 = 1.2;
  const b = 0.75;
  const texts = documents.map(wordsOf);
  const averageLength = texts.reduce((sum, words) => sum + words.length, 0) / texts.length;
  const asked = new Set(wordsOf(query));
  const counts = texts.map((words) => {
    const count = /* @__PURE__ */ new Map();
    for (const word of words) if (asked.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const scores = documents.map(() => 0);
  for (const word of asked) {
    const holders = counts.filter((count) => count.has(word)).length;
    const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
    for (const [place, words] of texts.entries()) {
      const frequency = counts[place]?.get(word) ?? 0;
      if (frequency === 0) continue;
      const saturation = frequency + k1 * (1 - b + b * words.length / averageLength);
      scores[place] = (scores[place] ?? 0) + rarity * frequency * (k1 + 1) / saturation;
    }
  }
  return scores;
}
function wordsOf(text) {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

// src/solver/reference.ts
var VERSION = 1;
function createReferenceSolver(rule, order) {
  return {
    name: `reference/${rule}`,
    model: null,
    mostRequests: 0,
    prompt: [],
    identity: (task) => ({ version: VERSION, order, task: taskHash(task) }),
    messages: () => [],
    async solve(task, sample) {
      const shown = showProposals(task, order, sample);
      const position = pick(rule, task, shown, sample);
      return {
        reading: "json",
        proposalId: shown[position]?.proposal.id ?? null,
        position,
        text: "",
        finishReason: null,
        usage: null,
        cost: 0,
        latencyMs: 0,
        requests: 0,
        served: null,
        sent: {}
      };
    }
  };
}
function chance(tasks) {
  return mean(tasks.map((task) => 1 / task.proposals.length));
}
function floors(tasks) {
  return ["first", "longest", "bm25"].map((rule) => ({
    solver: `reference/${rule}`,
    accuracy: mean(tasks.map((task) => findsAnswer(rule, task) ? 1 : 0))
  }));
}
function findsAnswer(rule, task) {
  const shown = showProposals(task, "dataset", 0);
  return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}
function pick(rule, task, shown, sample) {
  const texts = shown.map(({ proposal }) => proposal.text);
  switch (rule) {
    case "first":
      return 0;
    case "longest":
      return placeOfGreatest(texts.map((text) => text.length));
    case "bm25":
      return placeOfGreatest(bm25(`${task.title}
${task.description}`, texts));
    case "random":
      return randomFrom(`reference/random ${task.id}#${sample}`).below(shown.length);
  }
}
function placeOfGreatest(values) {
  return values.indexOf(Math.max(...values));
}
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export {
  createReferenceSolver,
  chance,
  floors,
  findsAnswer
};
