import type { RunAnswers } from '../../src/history/drift/scores.ts';
import { type ArmRecord, RECORD_VERSION, type RunRecord } from '../../src/history/record.ts';

export interface Served {
  readonly model?: string;
  readonly provider?: string;
  readonly fingerprint?: string;
}

const taskId = (task: number): string => `${90001 + task}-manager-0`;

/** The record of one arm on one night. */
export function recordOf(day: number, night: RunAnswers, served: Served = {}, arm: Partial<ArmRecord> = {}): RunRecord {
  const right = night.reduce((sum, cell) => sum + (cell?.right ?? 0), 0);
  const at = new Date(Date.UTC(2026, 0, 1 + day, 3, 17)).toISOString();
  return {
    version: RECORD_VERSION,
    kind: 'measure',
    tool: '0.1.0',
    at,
    id: 'default',
    commit: 'c'.repeat(40),
    run: String(1000 + day),
    runUrl: `https://github.com/octo/prompts/actions/runs/${1000 + day}`,
    suite: {
      name: 'gate',
      hash: 'a'.repeat(64),
      chance: 0.25,
      floors: [],
      tasks: night.map((_, task) => ({
        id: taskId(task),
        url: `https://github.com/example/app/issues/${90001 + task}`,
        price: 1000,
        proposals: 5,
      })),
    },
    arms: [
      {
        name: 'example/model-1',
        digest: 'd'.repeat(64),
        solver: 'chat',
        model: 'example/model-1',
        order: 'dataset',
        accuracy: right / night.length,
        low: 0,
        high: 1,
        earned: 1000 * right,
        cost: 0.5,
        tokens: { input: 1, output: 1 },
        medianLatencyMs: 1,
        answers: night.length,
        formatErrors: 0,
        missing: 0,
        served: [
          {
            host: 'api.example.com',
            model: served.model ?? 'example/model-1',
            provider: served.provider ?? null,
            fingerprint: served.fingerprint ?? null,
            trials: night.length,
          },
        ],
        tasks: Object.fromEntries(
          night.flatMap((cell, task) =>
            cell === null
              ? []
              : [
                  [
                    taskId(task),
                    {
                      right: cell.right,
                      samples: cell.samples,
                      missing: 0,
                      picks: Object.fromEntries(cell.picks.map(({ choice, count }) => [String(choice), count])),
                    },
                  ],
                ],
          ),
        ),
        ...arm,
      },
    ],
    silent: [],
  };
}

export function recordsOf(nights: readonly RunAnswers[], served: Served = {}, firstDay = 0): RunRecord[] {
  return nights.map((night, index) => recordOf(firstDay + index, night, served));
}
