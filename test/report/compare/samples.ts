import type { Task } from '../../../src/dataset/task.ts';
import { CallFailure } from '../../../src/model/failure.ts';
import { assembleComparison, type MeasuredArm } from '../../../src/report/compare/assemble.ts';
import type { CompareReport } from '../../../src/report/compare/report.ts';
import { makeTask, makeTrial } from '../../trial/samples.ts';

export const HOSTILE = 'm<img src=x onerror=alert(1)>`|@octocat\u001B[31m\u202E::error::x';

const tasksOf = (count: number, title: string): Task[] =>
  Array.from({ length: count }, (_, index) => ({ ...makeTask(`${index}-manager-0`), title }));

/** An arm that is right on the first `right` tasks. */
const arm = (name: string, tasks: readonly Task[], right: number, model = name): MeasuredArm => ({
  name,
  agent: null,
  description: {
    ...{ name: 'candidate', label: 'main', commit: null, solver: 'chat', model, order: 'dataset' },
    ...{ files: [], prompt: [], digest: name },
  },
  trials: tasks.flatMap((task, index) =>
    [0, 1, 2].map(sample =>
      makeTrial({ taskId: task.id, sample, proposalId: index < right ? 0 : 1, position: index < right ? 0 : 1 }),
    ),
  ),
  missing: [],
  isPaidNow: () => true,
  failure: null,
});

const unknownModel = (tasks: readonly Task[], message: string): MeasuredArm => ({
  ...arm('gone', tasks, 0),
  trials: [],
  failure: new CallFailure('unknown-model', message, { requests: 1, fatal: true }),
});

const comparison = (
  name: string,
  tasks: Task[],
  arms: readonly MeasuredArm[],
  runUrl: CompareReport['runUrl'],
): CompareReport =>
  assembleComparison({
    id: 'default',
    version: '1.0.0',
    startedAt: '2026-01-02T03:04:05.000Z',
    finishedAt: '2026-01-02T03:05:05.000Z',
    alpha: 0.05,
    budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 36, cost: 9, exhausted: null },
    reproduce: 'npx swelancer-gate compare',
    runUrl,
    material: {
      suite: { name, hash: 'h' },
      dataset: { name: 'd', source: name, sha256: 's' },
      tasks,
      doubts: new Map(),
      unreadable: [],
    },
    arms,
    damage: [],
  });

const few = tasksOf(6, '</th><script>alert(1)</script> @octocat');
/** A comparison with hostile names and titles. */
export const hostileComparison = comparison(
  HOSTILE,
  few,
  [arm('poor', few, 1, HOSTILE), arm(HOSTILE, few, 6), unknownModel(few, HOSTILE)],
  'javascript:alert(1)',
);

const many = tasksOf(24, 'The total is wrong after an expense is split among more people than the report knows of');
/** Eight models with long names and titles, and one that does not exist. */
export const wideComparison = comparison(
  'gate',
  many,
  [
    ...[22, 20, 17, 16, 12, 9, 8, 4].map((right, index) => arm(`model-${index + 1} · prompts/careful.md`, many, right)),
    unknownModel(many, 'The model does not exist.'),
  ],
  'https://github.com/octo/prompts/actions/runs/1',
);
