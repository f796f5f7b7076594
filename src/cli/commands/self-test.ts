import { loadStored } from '../../app/stored.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { count, integer, percent } from '../../shared/format.ts';
import { PROGRAM } from '../../shared/program.ts';
import { randomFrom } from '../../shared/random.ts';
import { shellWord } from '../../shared/shell.ts';
import type { World } from '../../shared/world.ts';
import { baselineTarget } from '../../verdict/plan.ts';
import { selfTest } from '../../verdict/power.ts';
import type { SimulationSettings } from './power.ts';

/** Compares the configuration with itself, using stored answers, to count false alarms. */
export async function selfTestCommand(
  { runs, seed, json, ...settings }: SimulationSettings,
  world: World,
): Promise<number> {
  const { config, material, tasks } = await loadStored(settings, world);
  const result = selfTest(tasks, config.decision, runs, randomFrom(seed));
  if (result === null) {
    const suite = settings.suite === undefined ? '' : ` --suite ${shellWord(settings.suite)}`;
    const samples = baselineTarget(tasks.length, config.decision);
    throw new Failure(
      'configuration',
      `the store has fewer than two answers for some of the ${tasks.length} tasks of ${material.suite.name}`,
      {
        hint: `Collect them with: ${PROGRAM} run${suite} --samples ${samples}`,
      },
    );
  }
  const { method, verdicts, candidateCalls, baselineCalls } = result;
  const fails = config.decision['on-inconclusive'] === 'fail';
  world.print(
    json
      ? `${JSON.stringify(result, null, 1)}\n`
      : [
          `${count(runs, 'gate')} of this configuration against itself, on ${material.suite.name} (${count(tasks.length, 'task')}):`,
          `  ${percent(verdicts.regressed).padStart(6)} would have failed the build, though nothing changed`,
          `  ${percent(verdicts.passed).padStart(6)} passed`,
          `  ${percent(verdicts.inconclusive).padStart(6)} were not decided${fails ? ', which fails the build, too (on-inconclusive: fail)' : ''}`,
          `${integer(Math.round(candidateCalls + baselineCalls))} calls each on average.`,
          method === 'split'
            ? 'Each gate used different stored answers.\n'
            : 'There are too few stored answers, so gates reused some of them. Collect more for a more reliable number.\n',
        ].join('\n'),
  );
  return EXIT.passed;
}
