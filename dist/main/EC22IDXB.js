import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  noiseOf
} from "./EJNFRPCC.js";
import {
  normalQuantile
} from "./4EWCDJO6.js";

// src/statistics/accuracy.ts
function accuracyInterval(counts) {
  if (counts.length === 0) return null;
  const rates = sum(counts.map(({ right, samples }) => right / samples));
  const noise = noiseOf(counts);
  const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
  const size = counts.length + 4 * step;
  const center = (rates + 2 * step) / size;
  const variance = noise === null ? center * (1 - center) / size : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
  const reach = normalQuantile(0.975) * Math.sqrt(variance);
  return { low: Math.max(0, center - reach), high: Math.min(1, center + reach) };
}
var sum = (values) => values.reduce((total, value) => total + value, 0);

export {
  accuracyInterval
};
