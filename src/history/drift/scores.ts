/** Answers of one run to one task. */
export interface Cell {
  readonly right: number;
  readonly samples: number;
  /** How often each choice was made; choices are numbered per task. */
  readonly picks: readonly { readonly choice: number; readonly count: number }[];
}

/** Answers of one run, in the order of the tasks; null where there are none. */
export type NightAnswers = readonly (Cell | null)[];

/** Nights as numbers, against what is normal. */
export interface Scores {
  /** Of the normal nights themselves. */
  readonly normal: readonly number[];
  /** Of any other night. */
  of(night: NightAnswers): number;
}

/** By how much a night's accuracy is above the normal one, on the tasks that it answered. */
export function accuracyScores(normal: readonly NightAnswers[]): Scores {
  const rates = tasksOf(normal).map(task => {
    let [right, samples] = [0, 0];
    for (const night of normal) {
      const cell = night[task];
      if (cell == null) continue;
      right += cell.right;
      samples += cell.samples;
    }
    return samples === 0 ? null : right / samples;
  });
  const of = (night: NightAnswers): number =>
    meanOver(night, (cell, task) => {
      const rate = rates[task];
      return rate == null ? null : cell.right / cell.samples - rate;
    });
  return { normal: normal.map(of), of };
}

/**
 * By how much more often a night picks what is normally picked. A night is not held against itself: otherwise every
 * normal one would agree too well. It falls when answers change, also where as many of them are right as before.
 */
export function agreementScores(normal: readonly NightAnswers[]): Scores {
  const pools = tasksOf(normal).map(task => poolOf(normal, task));
  const score = (night: NightAnswers, own: 0 | 1): number =>
    meanOver(night, (cell, task) => {
      const pool = pools[task];
      const others = (pool?.samples ?? 0) - own * cell.samples;
      if (pool === undefined || others === 0) return null;
      return agreement(cell, pool, own) / others - pool.usual;
    });
  return { normal: normal.map(night => score(night, 1)), of: night => score(night, 0) };
}

interface Pool {
  readonly samples: number;
  /** Answers by choice. */
  readonly counts: readonly number[];
  /** How often an answer of one night agrees with one of another, on average. */
  readonly usual: number;
}

function poolOf(normal: readonly NightAnswers[], task: number): Pool {
  const counts: number[] = [];
  let samples = 0;
  for (const night of normal) {
    const cell = night[task];
    if (cell == null) continue;
    samples += cell.samples;
    for (const { choice, count } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count;
  }
  let [sum, nights] = [0, 0];
  for (const night of normal) {
    const cell = night[task];
    if (cell == null || samples === cell.samples) continue;
    sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
    nights++;
  }
  return { samples, counts, usual: nights === 0 ? 0 : sum / nights };
}

/** Sum over the choices: the share of the cell times the pool's number, without the cell's own where it is in there. */
function agreement(cell: Cell, { counts }: Pick<Pool, 'counts'>, own: 0 | 1): number {
  let sum = 0;
  for (const { choice, count } of cell.picks) sum += count * ((counts[choice] ?? 0) - own * count);
  return sum / cell.samples;
}

function meanOver(night: NightAnswers, score: (cell: Cell, task: number) => number | null): number {
  let [sum, tasks] = [0, 0];
  for (let task = 0; task < night.length; task++) {
    const cell = night[task];
    const value = cell == null ? null : score(cell, task);
    if (value === null) continue;
    sum += value;
    tasks++;
  }
  return tasks === 0 ? 0 : sum / tasks;
}

function tasksOf(nights: readonly NightAnswers[]): number[] {
  return [...(nights[0] ?? []).keys()];
}
