import { type ArmRecord, RECORD_VERSION, type RunRecord } from '../../../src/history/record.ts';
import { randomFrom } from '../../../src/shared/random.ts';

/** A made-up year of nightly runs, without benchmark data. */
export function makeYear({ nights = 365, arms = 8, tasks = 113 } = {}): RunRecord[] {
  const list = Array.from({ length: tasks }, (_, index) => ({
    id: `${90001 + index}-manager-0`,
    url: `https://github.com/example/app/issues/${90001 + index}`,
    price: [250, 500, 1000, 4000][index % 4] ?? 0,
    proposals: 2 + (index % 6),
  }));
  return Array.from(
    { length: nights },
    (_, night): RunRecord => ({
      version: RECORD_VERSION,
      tool: '0.1.0',
      at: new Date(Date.UTC(2026, 0, 1 + night, 3)).toISOString(),
      id: 'default',
      commit: '0123456789abcdef0123456789abcdef01234567',
      run: String(1000 + night),
      runUrl: `https://github.com/example/app/actions/runs/${1000 + night}`,
      kind: 'compare',
      suite: {
        name: 'lite',
        hash: 'f'.repeat(64),
        chance: 0.25,
        floors: [{ solver: 'reference/first', accuracy: 0.34 }],
        tasks: list,
      },
      silent: [],
      arms: Array.from({ length: arms }, (_, arm) =>
        armOf(
          arm,
          night,
          list.map(({ id }) => id),
        ),
      ),
    }),
  );
}

function armOf(arm: number, night: number, ids: readonly string[]): ArmRecord {
  const random = randomFrom(`${arm} ${night}`);
  // The second arm's model was replaced by a worse one in the middle of the year.
  const level = 0.3 + 0.05 * arm - (arm === 1 && night > 180 ? 0.15 : 0);
  const tasks = Object.fromEntries(
    ids.map(id => {
      const right = random.next() < level ? 1 : 0;
      return [id, { right, samples: 1, missing: 0, picks: { [right ? 2 : 0]: 1 } }];
    }),
  );
  const accuracy = Object.values(tasks).reduce((sum, { right }) => sum + right, 0) / ids.length;
  return {
    name: arm === 0 ? 'small' : `model-${arm}`,
    digest: `${arm}`,
    solver: 'chat',
    model: `vendor/model-${arm}`,
    order: 'dataset',
    accuracy,
    low: accuracy - 0.05,
    high: accuracy + 0.05,
    earned: accuracy * 100_000,
    cost: 0.02 * ids.length * (1 + ((arm * 5) % 8)) * 0.1,
    tokens: { input: 200_000, output: 5000 },
    medianLatencyMs: 800 + 100 * arm,
    answers: ids.length,
    formatErrors: arm === 3 ? 2 : 0,
    missing: 0,
    served: [
      { host: 'models.example', model: `vendor/model-${arm}`, provider: null, fingerprint: null, trials: ids.length },
    ],
    tasks,
  };
}
