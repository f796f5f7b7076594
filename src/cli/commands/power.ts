import { loadStored, type Stored, type StoredSettings } from '../../app/stored.ts';
import { EXIT } from '../../shared/errors.ts';
import { cost, count, integer, percent, size } from '../../shared/format.ts';
import { randomFrom } from '../../shared/random.ts';
import type { World } from '../../shared/world.ts';
import { type Power, powerOf } from '../../verdict/power.ts';

/** Settings of simulating commands. */
export interface SimulationSettings extends StoredSettings {
  readonly runs: number;
  readonly seed: string;
  readonly json: boolean;
}

/** Estimates what a gate on this suite would find and cost. */
export async function powerCommand(
  { runs, seed, json, ...settings }: SimulationSettings,
  world: World,
): Promise<number> {
  const { config, material, tasks, effort } = await loadStored(settings, world);
  // The simulation counts answers; an agent's answer takes many calls.
  const maxCalls = (config.budget.maxCalls ?? Number.POSITIVE_INFINITY) / (callsOf(effort) ?? 1);
  const power = powerOf(tasks, config.decision, { runs, maxCalls }, randomFrom(seed));
  const fails = config.decision['on-inconclusive'] === 'fail';
  const text = describe(power, { suite: material.suite.name, tasks: tasks.length, runs, effort, fails });
  world.print(json ? `${JSON.stringify({ ...power, effort }, null, 1)}\n` : `${text}\n`);
  return EXIT.passed;
}

/** Calls per answer of an agent; null without an agent, or if its calls cannot be counted. */
function callsOf(effort: Stored['effort']): number | null {
  return effort === null || effort.calls === null ? null : effort.calls / effort.answers;
}

function effortWords(effort: NonNullable<Stored['effort']>): string {
  const calls = callsOf(effort);
  const bound = effort.atMost ? 'at most' : 'about';
  const counted = calls === null ? 'calls that cannot be counted here' : `${bound} ${count(Math.round(calls), 'call')}`;
  const price = effort.cost === null ? 'an unknown cost' : `${bound} ${cost(effort.cost / effort.answers)}`;
  return `Each answer is from an agent: ${counted}, for ${price}.`;
}

interface About {
  readonly suite: string;
  readonly tasks: number;
  readonly runs: number;
  readonly effort: Stored['effort'];
  /** Whether a run that is not decided fails the build, too. */
  readonly fails: boolean;
}

function describe({ rates, baselineSamples, rows }: Power, { suite, tasks, runs, effort, fails }: About): string {
  const source =
    rates === 'stored'
      ? 'as often as your stored answers'
      : 'as often as those of a typical model (nothing is stored yet)';
  return [
    `Suite ${suite}: ${count(tasks, 'task')}, ${count(baselineSamples, 'stored answer')} per task, right ${source}.`,
    `Each line is ${count(runs, 'simulated run')} of the gate itself.`,
    ...(fails ? ['Runs that are not decided fail the build, too (on-inconclusive: fail).'] : []),
    ...(effort === null ? [] : [effortWords(effort)]),
    '',
    `true drop     fails the build   passes   not decided   ${effort === null ? '  calls' : 'answers'}`,
    ...rows.map(({ drop, verdicts, candidateCalls, baselineCalls }) =>
      [
        (drop === 0 ? 'none' : size(drop)).padEnd(12),
        percent(verdicts.regressed).padStart(17),
        percent(verdicts.passed).padStart(8),
        percent(verdicts.inconclusive).padStart(13),
        integer(Math.round(candidateCalls + baselineCalls)).padStart(9),
      ].join(' '),
    ),
  ].join('\n');
}
