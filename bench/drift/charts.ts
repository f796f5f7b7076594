/** A control chart: returns the nights with alarms for a series of accuracies. */
export interface Chart {
  readonly name: string;
  readonly alarms: (series: readonly number[]) => number[];
}

/** Training nights of the charts with fixed limits. */
const LEARNED = 14;

/** Allowance and limit of Page's sums, in standard deviations: one false alarm per 938 values in each direction. */
const PAGE = { allowance: 0.5, limit: 5 };

export const CHARTS: readonly Chart[] = [
  { name: 'three standard deviations from the first 14 nights (Shewhart)', alarms: restarting(shewhart) },
  { name: 'CUSUM from the first 14 nights (Page; k ½, h 5)', alarms: restarting(cusum) },
  { name: 'self-starting CUSUM (Hawkins 1987; k ½, h 5)', alarms: restarting(selfStarting) },
];

/** Restarts with later values after each alarm. */
function restarting(first: (series: readonly number[]) => number | null): Chart['alarms'] {
  return series => {
    const alarms: number[] = [];
    for (let start = 0; ; ) {
      const found = first(series.slice(start));
      if (found === null) return alarms;
      alarms.push(start + found);
      start += found + 1;
    }
  };
}

function standardized(series: readonly number[]): number[] {
  const { mean, deviation } = momentsOf(series.slice(0, LEARNED));
  return series.map((value, index) => (index < LEARNED ? 0 : (value - mean) / deviation));
}

function shewhart(series: readonly number[]): number | null {
  return firstWhere(standardized(series), value => Math.abs(value) > 3);
}

function cusum(series: readonly number[]): number | null {
  return pageSums(standardized(series));
}

/** Compares each value with the mean and deviation of all earlier ones. */
function selfStarting(series: readonly number[]): number | null {
  const values = series.map((value, index) => {
    if (index < LEARNED) return 0;
    const { mean, deviation } = momentsOf(series.slice(0, index));
    return deviation === 0 ? 0 : ((value - mean) / deviation) * Math.sqrt(index / (index + 1));
  });
  return pageSums(values);
}

function pageSums(values: readonly number[]): number | null {
  let [up, down] = [0, 0];
  return firstWhere(values, value => {
    up = Math.max(0, up + value - PAGE.allowance);
    down = Math.max(0, down - value - PAGE.allowance);
    return Math.max(up, down) > PAGE.limit;
  });
}

function firstWhere(values: readonly number[], sounds: (value: number) => boolean): number | null {
  const found = values.findIndex(sounds);
  return found === -1 ? null : found;
}

function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(square / (values.length - 1)) };
}
