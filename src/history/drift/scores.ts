/** Answers of one run to one task. */
export interface Cell {
  readonly right: number;
  readonly samples: number;
  /** Number of times each choice was made; choices are numbered per task. */
  readonly picks: readonly { readonly choice: number; readonly count: number }[];
}

/** Answers of one run, in task order; null if there are none. */
export type RunAnswers = readonly (Cell | null)[];

/** Scores of runs relative to the normal state. */
export interface Scores {
  /** Scores of the normal runs. */
  readonly normal: readonly number[];
  /** Score of any other run. */
  of(run: RunAnswers): number;
}

/** Difference between a run's accuracy and the normal one, on the tasks it answered. */
export function accuracyScores(normal: readonly RunAnswers[]): Scores {
  const rates = tasksOf(normal).map(task => {
    let [right, samples] = [0, 0];
    for (const run of normal) {
      const cell = run[task];
      if (cell == null) continue;
      right += cell.right;
      samples += cell.samples;
    }
    return samples === 0 ? null : right / samples;
  });
  const of = (run: RunAnswers): number =>
    meanOver(run, (cell, task) => {
      const rate = rates[task];
      return rate == null ? null : cell.right / cell.samples - rate;
    });
  return { normal: normal.map(of), of };
}

/**
 * Agreement of a run's picks with the normal picks, relative to a normal run. A run is not compared with itself,
 * because normal runs would agree too well. The score falls when answers change, even at the same accuracy.
 */
export function agreementScores(normal: readonly RunAnswers[]): Scores {
  const pools = tasksOf(normal).map(task => poolOf(normal, task));
  const score = (run: RunAnswers, own: 0 | 1): number =>
    meanOver(run, (cell, task) => {
      const pool = pools[task];
      const others = (pool?.samples ?? 0) - own * cell.samples;
      if (pool === undefined || others === 0) return null;
      return agreement(cell, pool, own) / others - pool.usual;
    });
  return { normal: normal.map(run => score(run, 1)), of: run => score(run, 0) };
}

interface Pool {
  readonly samples: number;
  /** Number of answers by choice. */
  readonly counts: readonly number[];
  /** Average agreement between answers of two runs. */
  readonly usual: number;
}

function poolOf(normal: readonly RunAnswers[], task: number): Pool {
  const counts: number[] = [];
  let samples = 0;
  for (const run of normal) {
    const cell = run[task];
    if (cell == null) continue;
    samples += cell.samples;
    for (const { choice, count } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count;
  }
  let [sum, runs] = [0, 0];
  for (const run of normal) {
    const cell = run[task];
    if (cell == null || samples === cell.samples) continue;
    sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
    runs++;
  }
  return { samples, counts, usual: runs === 0 ? 0 : sum / runs };
}

/** Sum over the choices: share in the cell times count in the pool, minus the cell's own answers if they are in it. */
function agreement(cell: Cell, { counts }: Pick<Pool, 'counts'>, own: 0 | 1): number {
  let sum = 0;
  for (const { choice, count } of cell.picks) sum += count * ((counts[choice] ?? 0) - own * count);
  return sum / cell.samples;
}

function meanOver(run: RunAnswers, score: (cell: Cell, task: number) => number | null): number {
  let [sum, tasks] = [0, 0];
  for (let task = 0; task < run.length; task++) {
    const cell = run[task];
    const value = cell == null ? null : score(cell, task);
    if (value === null) continue;
    sum += value;
    tasks++;
  }
  return tasks === 0 ? 0 : sum / tasks;
}

function tasksOf(runs: readonly RunAnswers[]): number[] {
  return [...(runs[0] ?? []).keys()];
}
