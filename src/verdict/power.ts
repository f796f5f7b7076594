import type { Random } from '../shared/random.ts';
import type { Decision } from './decision.ts';
import { termsOf } from './evidence.ts';
import { countOf, right } from './look.ts';
import { baselineTarget, planOf, storedEnough } from './plan.ts';
import { assumedRates, likelyRates, shiftedRates } from './rates.ts';
import { drawn, mostAnswers, type SimulatedTask, tally, type VerdictTally } from './simulation.ts';
import type { Outcome } from './situation.ts';

/** A task with what is stored of its baseline. */
export interface StoredTask {
  readonly taskId: string;
  readonly price: number;
  readonly stored: readonly Outcome[];
}

export interface Power {
  /** Whether the rates come from stored answers, or are assumed because there are too few. */
  readonly rates: 'stored' | 'assumed';
  /** Baseline answers per task that the simulated runs found stored. */
  readonly baselineSamples: number;
  /** By true drop, as a fraction; the first is no drop at all, so its reds are false alarms. */
  readonly rows: readonly (VerdictTally & { readonly drop: number })[];
}

const DROPS = [0, 0.03, 0.05, 0.1];

/** What this gate would find on this suite, from so many simulated runs a row of the very procedure that decides. */
export function powerOf(
  tasks: readonly StoredTask[],
  decision: Decision,
  { runs, maxCalls }: { readonly runs: number; readonly maxCalls: number },
  random: Random,
): Power {
  const counts = tasks.map(task => countOf(task.stored, right));
  const fewest = Math.min(...counts.map(count => count.samples));
  const measured = fewest >= 2 ? likelyRates(counts) : null;
  const baselineSamples = measured === null ? baselineTarget(tasks.length, decision) : fewest;
  const rows = DROPS.map(drop => {
    const suite = (): SimulatedTask[] => {
      const rates = measured ?? assumedRates(tasks.length, random);
      const lower = shiftedRates(rates, -drop);
      return tasks.map(({ taskId, price }, index) => {
        const baseline = (): Outcome => drawn(rates[index] ?? 0, 0, random);
        const candidate = (): Outcome => drawn(lower[index] ?? 0, 0, random);
        return { taskId, price, baseline, candidate, stored: Array.from({ length: baselineSamples }, baseline) };
      });
    };
    return { drop, ...tally(runs, suite, decision, maxCalls) };
  });
  return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}

/** Suites that are drawn where nobody has measured one. */
const DRAWN_SUITES = 20;

/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10: with the stored answers, and where they are too few
 * with fresh ones beside them as often right, or as those of a typical model.
 */
export function likelyDetectable(tasks: readonly StoredTask[], decision: Decision, random: Random): number | null {
  const plan = planOf(tasks.length, decision);
  const enough = storedEnough(tasks.length, decision);
  const counts = tasks.map(task => countOf(task.stored, right));
  const measured = counts.every(count => count.samples >= 2) ? likelyRates(counts) : null;
  const found = Array.from({ length: DRAWN_SUITES }, () => {
    const rates = measured ?? assumedRates(tasks.length, random);
    const answers = tasks.map(({ taskId, price, stored }, index) => {
      const lacking = Math.max(0, enough - stored.length);
      const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
      const weight = decision.weights === 'price' ? price : 1;
      return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [], again: [] };
    });
    return termsOf(plan, decision, { answers, shift: null }).detectable;
  }).filter(drop => drop !== null);
  return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}

interface SelfTest extends VerdictTally {
  /** `split`: every answer of a run was a different stored one. `resampled`: too few are stored, so answers repeat. */
  readonly method: 'split' | 'resampled';
}

/**
 * The stored baseline against itself: how often this gate would have cried wolf. Null when a task has fewer than two
 * stored answers, which cannot differ.
 */
export function selfTest(
  tasks: readonly StoredTask[],
  decision: Decision,
  runs: number,
  random: Random,
): SelfTest | null {
  const fewest = Math.min(...tasks.map(task => task.stored.length));
  if (!(fewest >= 2 && Number.isFinite(fewest))) return null;
  const plan = planOf(tasks.length, decision);
  const spare = mostAnswers(plan);
  const isSplit = fewest >= plan.fresh + 2 * spare;
  let repeats = false;
  const suite = (): SimulatedTask[] =>
    tasks.map(({ taskId, price, stored }) => {
      const order = isSplit ? random.shuffled(stored) : [];
      const next = (): Outcome => {
        const answer = order.pop();
        if (answer !== undefined) return answer;
        repeats = true;
        return stored[random.below(stored.length)] ?? 'wrong';
      };
      const kept = isSplit ? stored.length - 2 * spare : stored.length;
      return { taskId, price, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
  const found = tally(runs, suite, decision);
  return { method: repeats ? 'resampled' : 'split', ...found };
}
