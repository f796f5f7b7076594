import { EXIT } from '../errors.ts';
import { count, integer, percent, size } from '../figures.ts';
import { randomFrom } from '../random.ts';
import { type Power, powerOf } from '../verdict/power.ts';
import type { World } from '../world.ts';
import { loadStored, type StoredSettings } from './stored.ts';

/** Settings of commands that simulate. */
export interface SimulationSettings extends StoredSettings {
  readonly runs: number;
  readonly seed: string;
  readonly json: boolean;
}

/** Says what a gate on this suite would find, and what it would cost, before anybody relies on it. */
export async function powerCommand(
  { runs, seed, json, ...settings }: SimulationSettings,
  world: World,
): Promise<number> {
  const { config, material, tasks } = await loadStored(settings, world);
  const maxCalls = config.budget.maxCalls ?? Number.POSITIVE_INFINITY;
  const power = powerOf(tasks, config.decision, { runs, maxCalls }, randomFrom(seed));
  world.print(
    json ? `${JSON.stringify(power, null, 1)}\n` : `${describe(power, material.suite.name, tasks.length, runs)}\n`,
  );
  return EXIT.passed;
}

function describe({ rates, baselineSamples, rows }: Power, suite: string, tasks: number, runs: number): string {
  const source =
    rates === 'stored'
      ? 'as often as your stored answers'
      : 'as often as those of a typical model (nothing is stored yet)';
  return [
    `Suite ${suite}: ${count(tasks, 'task')}, ${count(baselineSamples, 'stored answer')} a task, right ${source}.`,
    `Each line is ${count(runs, 'simulated run')} of the gate itself.`,
    '',
    'true drop     fails the build   passes   inconclusive   calls',
    ...rows.map(({ drop, verdicts, candidateCalls, baselineCalls }) =>
      [
        (drop === 0 ? 'none' : size(drop)).padEnd(12),
        percent(verdicts.regressed).padStart(17),
        percent(verdicts.passed).padStart(8),
        percent(verdicts.inconclusive).padStart(14),
        integer(Math.round(candidateCalls + baselineCalls)).padStart(7),
      ].join(' '),
    ),
  ].join('\n');
}
