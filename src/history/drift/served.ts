import type { Episode } from './episodes.ts';

/** Minimum number of runs with a new value, and with the normal values before. */
const LASTS = 2;
const KNOWN_FOR = 5;
/** Number of runs after which a new value is normal. */
export const RENAMED_AFTER = 14;

/**
 * Periods in which the endpoint reported new values (model, provider or fingerprint). A rule, not a test: consecutive
 * runs with none of the earlier values. Each item holds the values of one run; runs without values are ignored.
 */
export function servedEpisodes(runs: readonly (readonly string[])[]): Episode[] {
  const result: Episode[] = [];
  let normal: number[] = [];
  let drift: Episode | null = null;
  let row: number[] = [];
  for (const [index, values] of runs.entries()) {
    if (values.length === 0) continue;
    const reference = drift?.normal ?? normal;
    const known = values.some(value => reference.some(at => runs[at]?.includes(value)));
    // Consecutive runs that differ from the current state.
    row = known === (drift === null) ? [] : [...row, index];
    if (drift === null) {
      if (normal.length < KNOWN_FOR || row.length === 0) [normal, row] = [[...normal, index], []];
      else if (row.length === LASTS) {
        drift = { since: row[0] ?? index, found: index, normal, over: null };
        result.push(drift);
        row = [];
      }
      continue;
    }
    const recovered: boolean = row.length === LASTS;
    if (!recovered && index - drift.since < RENAMED_AFTER) continue;
    const since: number = recovered ? (row[0] ?? index) : drift.since;
    const lately = runs.flatMap((_, at) => (at >= since && at <= index ? [at] : []));
    result[result.length - 1] = { ...drift, over: { run: index, how: recovered ? 'recovered' : 'settled' } };
    normal = recovered ? [...drift.normal, ...lately] : lately;
    [drift, row] = [null, []];
  }
  return result;
}
