import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/statistics/distributions.ts
function normalCdf(z) {
  if (z < -9) return 0;
  if (z > 9) return 1;
  let sum = z;
  let term = z;
  for (let odd = 3; sum !== sum + term || odd === 3; odd += 2) {
    term *= z * z / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
function normalQuantile(probability) {
  return bisect((z) => normalCdf(z) >= probability, -9, 9);
}
function studentQuantile(probability, degrees) {
  const angle = bisect((theta) => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
  return Math.sqrt(degrees) * Math.tan(angle);
}
function studentCdf(theta, degrees) {
  const odd = degrees % 2 === 1;
  const cos = Math.cos(theta);
  let term = odd ? cos : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (k - 1) / k * cos * cos;
    sum += term;
  }
  const inside = odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
  return 0.5 + inside / 2;
}
function binomialCdf(right, samples, rate) {
  if (right >= samples) return 1;
  if (rate <= 0) return 1;
  if (rate >= 1) return 0;
  let logTerm = samples * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= right; k++) {
    logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
function bisect(isTrue, from, to) {
  let low = from;
  let high = to;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}

export {
  normalCdf,
  normalQuantile,
  studentQuantile,
  binomialCdf,
  bisect
};
