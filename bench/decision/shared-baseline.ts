import { type Random, randomFrom } from '../../src/shared/random.ts';
import { baselineTarget } from '../../src/verdict/plan.ts';
import { shiftedRates } from '../../src/verdict/rates.ts';
import { drawn, simulateRun } from '../../src/verdict/simulation.ts';
import type { Outcome } from '../../src/verdict/situation.ts';
import { settings } from './draws.ts';
import { percent, table, withError } from './tables.ts';
import { NOISE } from './worlds.ts';

const decision = settings({});
/** A budget that is never exhausted, so that only the answers that the rule requests are drawn. */
const STEP_BY_STEP = Number.MAX_SAFE_INTEGER;

/** A team's stored baseline, and the changes that are compared with it one after another. */
function teamOf(tasks: number, random: Random) {
  const rates = NOISE.typical(random)(tasks);
  const answer = (rate: number): Outcome => drawn(rate, 0, random);
  const stored = rates.map(rate => Array.from({ length: baselineTarget(tasks, decision) }, () => answer(rate)));
  return {
    /** Runs the gate on a change of this many points; fresh baseline answers stay in the store if it is shared. */
    change(points: number, isShared: boolean) {
      const now = points === 0 ? rates : shiftedRates(rates, points / 100);
      const fresh = rates.map((): Outcome[] => []);
      const run = simulateRun(
        rates.map((rate, index) => ({
          ...{ taskId: `${index}`, price: 1, stored: stored[index] ?? [] },
          baseline: () => {
            const outcome = answer(rate);
            fresh[index]?.push(outcome);
            return outcome;
          },
          candidate: () => answer(now[index] ?? 0),
        })),
        decision,
        STEP_BY_STEP,
      );
      for (const [index, own] of stored.entries()) if (isShared) own.push(...(fresh[index] ?? []));
      return run;
    },
    get answersPerTask() {
      return stored.reduce((sum, own) => sum + own.length, 0) / tasks;
    },
  };
}

const CHANGES = 50;
const TEAMS = 100;
const LATER = 400;

/** How many of 50 harmless changes against one baseline fail, for the 95th percentile of teams and for the unluckiest. */
export function unluckyTable(): string {
  return table(
    [
      'baseline',
      'tasks',
      'answers per task in the end',
      `${CHANGES} harmless changes: fails, %`,
      'median baseline: fails (%)',
      '95th percentile',
      `worst of ${TEAMS}`,
    ],
    [48, 113].flatMap(tasks => [false, true].map(isShared => unluckyRow(tasks, isShared))),
  );
}

function unluckyRow(tasks: number, isShared: boolean): string[] {
  const random = randomFrom(`unlucky ${tasks}`);
  let answers = 0;
  const failures = Array.from({ length: TEAMS }, () => {
    const team = teamOf(tasks, random);
    const verdicts = Array.from({ length: CHANGES }, () => team.change(0, isShared).verdict.kind);
    answers += team.answersPerTask;
    return verdicts.filter(kind => kind === 'regressed').length;
  }).sort((a, b) => a - b);
  const at = (share: number): string => {
    const failed = failures[Math.min(TEAMS - 1, Math.floor(share * TEAMS))] ?? 0;
    return `${failed} (${percent(failed / CHANGES)})`;
  };
  const all = failures.reduce((sum, one) => sum + one, 0);
  return [
    isShared ? 'one store, to which each change adds' : 'the same answers for each change',
    String(tasks),
    (answers / TEAMS).toFixed(0),
    withError(all / CHANGES / TEAMS, CHANGES * TEAMS),
    at(0.5),
    at(0.95),
    at(1),
  ];
}

/** Whether answers that were taken because of a suspicion hide a later drop. */
export function grownTable(): string {
  return table(
    ['baseline', 'tasks', '−5 points: fails, %', '−5 points: passes, %', 'answers'],
    [48, 113].flatMap(tasks => [false, true].map(isShared => grownRow(tasks, isShared))),
  );
}

function grownRow(tasks: number, isShared: boolean): string[] {
  const random = randomFrom(`grown ${tasks}`);
  const tally = { regressed: 0, passed: 0, inconclusive: 0, error: 0 };
  let calls = 0;
  for (let round = 0; round < LATER; round++) {
    const team = teamOf(tasks, random);
    for (let change = 0; isShared && change < CHANGES; change++) team.change(0, true);
    const { verdict, taken } = team.change(-5, isShared);
    tally[verdict.kind]++;
    calls += taken.candidate + taken.baseline;
  }
  return [
    isShared ? `after ${CHANGES} harmless changes` : 'as collected',
    String(tasks),
    withError(tally.regressed / LATER, LATER),
    withError(tally.passed / LATER, LATER),
    (calls / LATER).toFixed(0),
  ];
}
