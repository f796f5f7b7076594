import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { randomFrom } from '../../src/shared/random.ts';
import type { Slot } from '../../src/verdict/situation.ts';
import { suite } from './draws.ts';
import { percent, table } from './tables.ts';

const RUNS = 200;

const countsSchema = z.array(
  z.object({
    peer: z.string(),
    tasks: z.int(),
    change: z.enum(['none', 'drop 5', 'sparse']),
    passes: z.int(),
    passed: z.int(),
    regressed: z.int(),
    inconclusive: z.int(),
  }),
);

/** Python peers on simulated results: one sample per task, two against a stored baseline, and five per arm. */
export function peersTable(python: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-peers-'));
  const file = path.join(folder, 'runs.json');
  const worlds = [25, 113].flatMap(tasks =>
    [1, 2, 5].flatMap(passes =>
      (['none', 'drop 5', 'sparse'] as const).map(change => ({
        tasks,
        passes,
        change,
        runs: runsOf(tasks, passes, change),
      })),
    ),
  );
  writeFileSync(file, JSON.stringify(worlds));
  const counts = countsSchema.parse(
    JSON.parse(execFileSync(python, [path.join(import.meta.dirname, 'peers.py'), file], { encoding: 'utf8' })),
  );
  rmSync(folder, { recursive: true });
  const settings = new Map(
    counts.map(({ peer, tasks, passes }) => [`${peer} ${tasks} ${passes}`, { peer, tasks, passes }]),
  );
  return table(
    [
      'peer',
      'tasks',
      'answers per task',
      'no change: fails / undecided',
      '−5 points: fails / undecided',
      'every tenth task broken: fails / undecided',
    ],
    [...settings.values()].map(({ peer, tasks, passes }) => [
      peer,
      String(tasks),
      passes === 2 ? '2 against the stored baseline' : `${passes} against ${passes}`,
      ...(['none', 'drop 5', 'sparse'] as const).map(change => {
        const found = counts.find(
          row => row.peer === peer && row.tasks === tasks && row.passes === passes && row.change === change,
        );
        return `${percent((found?.regressed ?? 0) / RUNS)} / ${percent((found?.inconclusive ?? 0) / RUNS)}`;
      }),
    ]),
  );
}

function runsOf(tasks: number, passes: number, change: 'none' | 'drop 5' | 'sparse') {
  const random = randomFrom(`peers ${tasks} ${passes} ${change}`);
  const digit = (outcome: Slot): number => Number(outcome === 'right');
  return Array.from({ length: RUNS }, () => {
    const drawn = suite(passes === 2 ? { tasks, change } : { tasks, change, stored: passes }, random);
    return {
      baseline: drawn.map(task => task.stored.map(digit)),
      candidate: drawn.map(task => Array.from({ length: passes }, () => digit(task.candidate()))),
    };
  });
}
