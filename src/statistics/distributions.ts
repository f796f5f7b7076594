/**
 * Probability that a standard normal variable is at most z, with an absolute error of 1e-15.
 * Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is not a number');
  if (z < -9) return 0;
  if (z > 9) return 1;
  let sum = z;
  let term = z;
  for (let odd = 3; sum !== sum + term; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI);
}

/** The z with `normalCdf(z) = probability`, for probabilities strictly between 0 and 1. */
export function normalQuantile(probability: number): number {
  return bisect(z => normalCdf(z) >= probability, -9, 9);
}

/**
 * The t with P(T <= t) = probability for Student's T with integer degrees of freedom.
 * Cumulative function: Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
export function studentQuantile(probability: number, degrees: number): number {
  // Searches by angle, to cover the heavy tails of one and two degrees of freedom.
  const angle = bisect(theta => studentCdf(theta, degrees) >= probability, -Math.PI / 2, Math.PI / 2);
  return Math.sqrt(degrees) * Math.tan(angle);
}

function studentCdf(theta: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const cos = Math.cos(theta);
  let term = odd ? cos : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cos * cos;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
  return 0.5 + inside / 2;
}

/** Probability of at most `right` correct answers in `samples`, each correct with probability `rate`. */
export function binomialCdf(right: number, samples: number, rate: number): number {
  if (rate >= 1) return 0;
  let logTerm = samples * Math.log1p(-rate);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= right; k++) {
    logTerm += Math.log((samples - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** Smallest number in the range at which a monotonic condition is true. */
export function bisect(isTrue: (x: number) => boolean, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}
