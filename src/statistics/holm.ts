/**
 * P-values corrected so that calling those at most alpha significant makes any false call with at most that probability,
 * under any dependence. In the given order. Holm, Scandinavian Journal of Statistics 6, 1979.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [step, { index, p }] of pValues
    .map((p, index) => ({ p, index }))
    .sort((a, b) => a.p - b.p)
    .entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}
