import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/statistics/noise.ts
function noiseOf(counts) {
  const known = counts.filter(({ samples }) => samples > 1).map(noise);
  if (known.length === 0 || known.length * 2 < counts.length) return null;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return counts.map((count) => count.samples > 1 ? noise(count) : mean);
}
function noise({ right, samples }) {
  return right * (samples - right) / (samples * (samples - 1));
}
function slipRate(counts) {
  const agreed = counts.filter(isUnanimous).length;
  const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
  const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
  return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}
function isUnanimous({ right, samples }) {
  return right === 0 || right === samples;
}

export {
  noiseOf,
  slipRate,
  isUnanimous
};
