import { randomFrom } from '../../src/shared/random.ts';
import { simulateRun } from '../../src/verdict/simulation.ts';
import { type Draw, settings, suiteAndTruth } from './draws.ts';
import { table, withError } from './tables.ts';

const WORLDS: readonly (readonly [string, Omit<Draw, 'tasks'>])[] = [
  ['no change', { change: 'none' }],
  ['−5 points', { change: 'drop 5' }],
  ['every tenth task broken', { change: 'sparse' }],
  ['+5 points', { change: 'gain 5' }],
  ['no change, provider lost 3 points since', { change: 'none', stale: 'lost 3' }],
  ['no change, provider gained 3 points since', { change: 'none', stale: 'gained 3' }],
];

/** How often the true difference is below or above the printed range. */
export function rangesTable(runs: number): string {
  const decision = settings({});
  return table(
    ['', 'tasks', 'truth below the range', 'truth above the range'],
    WORLDS.flatMap(([name, world]) =>
      [48, 113].map(tasks => {
        const random = randomFrom(`ranges ${tasks} ${name}`);
        let [below, above] = [0, 0];
        for (let run = 0; run < runs; run++) {
          const { tasks: drawn, truth } = suiteAndTruth({ ...world, tasks }, random);
          const { comparison } = simulateRun(drawn, decision);
          if (comparison !== null && truth < comparison.low) below++;
          if (comparison !== null && truth > comparison.high) above++;
        }
        return [name, String(tasks), withError(below / runs, runs), withError(above / runs, runs)];
      }),
    ),
  );
}
