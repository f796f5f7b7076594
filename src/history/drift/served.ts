import type { Episode } from './episodes.ts';

/** Runs that a new value must last, and those that it must have had to be normal. */
const LASTS = 2;
const KNOWN_FOR = 5;
/** So many runs with a new value, and it is what is normal. */
export const RENAMED_AFTER = 14;

/**
 * The times in which the endpoint told other values than before (of its model, its provider or its fingerprint). A
 * rule, no test: runs in a row that have none of the values of the runs before. Each item holds the values of one
 * run; a run without any says nothing.
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
    // In a row: runs that differ from what is the case so far.
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
    result[result.length - 1] = { ...drift, over: { night: index, how: recovered ? 'recovered' : 'settled' } };
    normal = recovered ? [...drift.normal, ...lately] : lately;
    [drift, row] = [null, []];
  }
  return result;
}
