// Simulates the shipped decision in the worlds of docs/decision.md and writes its tables there: npm run bench decision
// Selected tables (minutes each), with a number of runs per cell: npm run bench decision -- shipped unlucky 500
// With a Python that has the packages of decision/peers.py, also their table: npm run bench decision -- peers /path/to/python
import path from 'node:path';
import { randomFrom } from '../src/shared/random.ts';
import type { Decision } from '../src/verdict/decision.ts';
import { lookAt } from '../src/verdict/look.ts';
import { affordable, baselineTarget, planOf } from '../src/verdict/plan.ts';
import { tally, type VerdictTally } from '../src/verdict/simulation.ts';
import { type Draw, settings, suite } from './decision/draws.ts';
import { erosionTable } from './decision/erosion.ts';
import { peersTable } from './decision/peers.ts';
import { rangesTable } from './decision/ranges.ts';
import { RIVALS } from './decision/rivals.ts';
import { grownTable, unluckyTable } from './decision/shared-baseline.ts';
import { percent, replaceSection, table, withError } from './decision/tables.ts';
import type { ChangeName } from './decision/worlds.ts';

const PAGE = path.join(import.meta.dirname, '../docs/decision.md');
const SIZES = [12, 25, 48, 113, 237];
/** The most common suites. */
const USUAL = [48, 113];
const CHANGES: readonly ChangeName[] = [
  'none',
  'drop 3',
  'drop 5',
  'drop 10',
  'sparse',
  'one',
  'format',
  'churn',
  'gain 5',
];
/** Their names in the tables. */
const NAMES: Readonly<Record<ChangeName, string>> = {
  none: 'no change',
  'drop 3': '−3 points',
  'drop 5': '−5 points',
  'drop 10': '−10 points',
  sparse: 'every tenth task broken',
  spread: '−10 points of every task',
  one: 'one task broken: named',
  format: 'every tenth answer unreadable',
  churn: 'as many broken as fixed',
  'gain 5': '+5 points',
};
const chosen = process.argv.slice(3);

/** Runs per cell. */
const RUNS = Number(chosen.find(word => /^\d+$/.test(word)) ?? 5000);

/** The shipped gate on newly drawn suites. */
function gate(draw: Draw, given: Partial<Decision> = {}): VerdictTally {
  const random = randomFrom(`gate ${JSON.stringify([draw, given])}`);
  return tally(RUNS, () => suite(draw, random), settings(given));
}

function calls({ candidateCalls, baselineCalls }: VerdictTally): string {
  return `${candidateCalls.toFixed(0)} + ${baselineCalls.toFixed(0)}`;
}

function reds({ verdicts, runs }: VerdictTally): string {
  return withError(verdicts.regressed, runs);
}

/** A single broken task does not fail the build by default, so naming it counts as finding it. */
function found(change: ChangeName, one: VerdictTally): string {
  return change === 'one' ? withError(one.named, one.runs) : reds(one);
}

/** All sizes and all changes, with the default settings. */
function everything(): string {
  const rows = SIZES.map(tasks => {
    const tallies = CHANGES.map(change => gate({ tasks, change }));
    const [none, , drop5] = tallies;
    if (none === undefined || drop5 === undefined) throw new Error('no change and a drop of 5 are always simulated');
    return [
      String(tasks),
      ...tallies.map((one, index) => found(CHANGES[index] ?? 'none', one)),
      `${percent(none.verdicts.passed)} / ${percent(none.verdicts.inconclusive)}`,
      calls(none),
      calls(drop5),
    ];
  });
  return table(
    [
      'tasks',
      ...CHANGES.map(change => NAMES[change]),
      'no change: passed / inconclusive',
      'calls, no change',
      'calls, −5',
    ],
    rows,
  );
}

/** Other settings and worlds, for a harmless change and a drop of 5 points. */
function variants(cases: readonly (readonly [string, Omit<Draw, 'change'>, Partial<Decision>])[]): string {
  return table(
    ['', 'tasks', 'no change: red', 'passed / inconclusive', '−5 points: red', 'calls, no change', 'calls, −5'],
    cases.map(([name, draw, given]) => {
      const none = gate({ ...draw, change: 'none' }, given);
      const drop = gate({ ...draw, change: 'drop 5' }, given);
      const rest = `${percent(none.verdicts.passed)} / ${percent(none.verdicts.inconclusive)}`;
      return [name, String(draw.tasks), reds(none), rest, reds(drop), calls(none), calls(drop)];
    }),
  );
}

function rivals(): string {
  const changes: readonly ChangeName[] = ['none', 'drop 5', 'drop 10', 'sparse'];
  const rows = RIVALS.flatMap(rival =>
    SIZES.map(tasks => [
      rival.name,
      String(tasks),
      ...changes.map(change => {
        const random = randomFrom(`rival ${rival.name} ${tasks} ${change}`);
        let failed = 0;
        for (let run = 0; run < RUNS; run++) if (rival.fails(suite({ tasks, change, stored: 0 }, random))) failed++;
        return withError(failed / RUNS, RUNS);
      }),
      `${tasks * rival.passes} + ${tasks * rival.passes}`,
    ]),
  );
  return table(['rule', 'tasks', ...changes.map(change => NAMES[change]), 'calls'], rows);
}

/** Median time of one look at 1,000 tasks with 24 answers per arm, half of the tasks of medium difficulty. */
function speed(): string {
  const random = randomFrom('speed');
  const answers = suite({ tasks: 1000, change: 'none', noise: 'high', stored: 24 }, random).map(task => ({
    taskId: task.taskId,
    weight: 1,
    baseline: task.stored,
    control: [],
    again: [],
    candidate: Array.from({ length: 24 }, task.candidate),
  }));
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    lookAt(answers, { samples: 24, everyone: 24 });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = (times[7] ?? 0).toFixed(0);
  return `One look at 1,000 tasks with 24 answers per arm takes ${median} ms (median of 15, Node ${process.versions.node}).`;
}

/** The plan for agents, compared with the one for single calls. */
function agents(): string {
  const changes: readonly ChangeName[] = ['none', 'drop 5', 'drop 10', 'sparse'];
  const rows = [12, 48, 113].flatMap(tasks =>
    (['chat', 'agent'] as const).map(solver => {
      const decision = affordable(settings({}), tasks, [solver]);
      const stored = baselineTarget(tasks, decision);
      const { looks, fresh } = planOf(tasks, decision);
      const tallies = changes.map(change =>
        solver === 'chat' ? gate({ tasks, change }) : gate({ tasks, change, stored }, decision),
      );
      const most = tasks * ((looks.at(-1) ?? 0) + fresh);
      return [
        solver,
        String(tasks),
        ...tallies.map(reds),
        ...tallies.slice(0, 3).map(calls),
        String(most),
        String(tasks * stored),
      ];
    }),
  );
  const answers = changes.slice(0, 3).map(change => `answers, ${NAMES[change]}`);
  return table(['solver', 'tasks', ...changes.map(change => NAMES[change]), ...answers, 'at most', 'first fill'], rows);
}

/** A drop that always-right tasks share. */
function spread(): string {
  const rows = USUAL.map(tasks => {
    const one = gate({ tasks, change: 'spread' });
    const rest = `${percent(one.verdicts.passed)} / ${percent(one.verdicts.inconclusive)}`;
    return [String(tasks), reds(one), rest, calls(one)];
  });
  return table(['tasks', NAMES.spread, 'passed / inconclusive', 'calls'], rows);
}

const sections: Record<string, () => string> = {
  speed,
  rivals,
  shipped: everything,
  spread,
  agents,
  'margin 5': () => variants(USUAL.map(tasks => ['margin 5', { tasks }, { margin: 5 }])),
  variants: () =>
    variants([
      ...USUAL.map(tasks => ['no stored baseline (first pull request)', { tasks, stored: 0 }, {}] as const),
      ...USUAL.map(tasks => ['strict', { tasks }, { policy: 'strict' }] as const),
      ['alpha 1%', { tasks: 113 }, { alpha: 0.01 }],
      ['weights: price', { tasks: 113, priced: true }, { weights: 'price' }],
      ['single-tasks: fail', { tasks: 48 }, { 'single-tasks': 'fail' }],
      ['single-tasks: fail', { tasks: 113 }, { 'single-tasks': 'fail' }],
      ['weak model (30% right)', { tasks: 113, noise: 'weak' }, {}],
      ['strong model (80% right)', { tasks: 113, noise: 'strong' }, {}],
      ['low noise', { tasks: 113, noise: 'low' }, {}],
      ['high noise', { tasks: 113, noise: 'high' }, {}],
      ['deterministic model', { tasks: 113, noise: 'deterministic' }, {}],
      ['provider lost 3 points since', { tasks: 113, stale: 'lost 3' }, {}],
      ['provider gained 3 points since', { tasks: 113, stale: 'gained 3' }, {}],
      ['3 in 100 wrong answers never come', { tasks: 113, lost: 0.03 }, {}],
      ['related tasks, three of an issue alike', { tasks: 48, related: 3 }, {}],
      ['related tasks, three of an issue alike', { tasks: 113, related: 3 }, {}],
    ]),
  ranges: () => rangesTable(RUNS),
  unlucky: unluckyTable,
  grown: grownTable,
  erosion: erosionTable,
};

const python = chosen.find(name => name.includes('/'));
const named = chosen.filter(name => !/^\d+$/.test(name));
for (const [name, text] of Object.entries(sections)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const start = performance.now();
  replaceSection(PAGE, name, text());
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
if (python === undefined) console.log('peers: unchanged; pass the path of a Python that has them installed');
else replaceSection(PAGE, 'peers', peersTable(python));
