import type { Random } from '../shared/random.ts';
import type { Decision } from './decision.ts';
import { limitsFor } from './error-limits.ts';
import { termsOf } from './evidence.ts';
import { countOf, right } from './look.ts';
import { baselineTarget, planOf, storedEnough } from './plan.ts';
import { assumedRates, likelyRates, shiftedRates } from './rates.ts';
import { drawn, maxAnswers, type SimulatedTask, tally, type VerdictTally } from './simulation.ts';
import type { Outcome } from './situation.ts';

/** A task with its stored baseline answers. */
export interface StoredTask {
  readonly taskId: string;
  readonly price: number;
  readonly critical?: boolean;
  readonly stored: readonly Outcome[];
}

export interface Power {
  /** Whether the rates come from stored answers or, if there are too few, are assumed. */
  readonly rates: 'stored' | 'assumed';
  /** Stored baseline answers per task in the simulated runs. */
  readonly baselineSamples: number;
  /** By true drop, as a fraction. The first one is zero, so its failures are false alarms. */
  readonly rows: readonly (VerdictTally & { readonly drop: number })[];
}

const DROPS = [0, 0.03, 0.05, 0.1];

/** What this gate finds on this suite, from simulated runs of the actual decision procedure. */
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
      return tasks.map(({ taskId, price, critical = false }, index) => {
        const baseline = (): Outcome => drawn(rates[index] ?? 0, 0, random);
        const candidate = (): Outcome => drawn(lower[index] ?? 0, 0, random);
        const taken = Array.from({ length: baselineSamples }, baseline);
        return { taskId, price, critical, baseline, candidate, stored: taken };
      });
    };
    return { drop, ...tally(runs, suite, decision, maxCalls) };
  });
  return { rates: measured === null ? 'assumed' : 'stored', baselineSamples, rows };
}

/** Number of random suites if the suite is unmeasured. */
const DRAWN_SUITES = 20;

/**
 * The smallest drop, as a fraction, that a gate finds 8 times in 10, from the stored answers. If these are too few, it adds
 * fresh ones with the same accuracy, or with that of a typical model.
 */
export function likelyDetectable(tasks: readonly StoredTask[], decision: Decision, random: Random): number | null {
  const plan = planOf(tasks.length, decision);
  const enough = storedEnough(tasks.length, decision);
  const limits = limitsFor(decision, tasks);
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
    return termsOf(plan, decision, { answers, shift: null }, limits).detectable;
  }).filter(drop => drop !== null);
  return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}

interface SelfTest extends VerdictTally {
  /** `split`: each run used different stored answers. `resampled`: there are too few, so answers repeat. */
  readonly method: 'split' | 'resampled';
}

/**
 * The stored baseline against itself: the number of false alarms. Null if a task has fewer than two stored answers, which
 * cannot differ.
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
  const spare = maxAnswers(plan);
  const isSplit = fewest >= plan.fresh + 2 * spare;
  let repeats = false;
  const suite = (): SimulatedTask[] =>
    tasks.map(({ taskId, price, critical = false, stored }) => {
      const order = isSplit ? random.shuffled(stored) : [];
      const next = (): Outcome => {
        const answer = order.pop();
        if (answer !== undefined) return answer;
        repeats = true;
        return stored[random.below(stored.length)] ?? 'wrong';
      };
      const kept = isSplit ? stored.length - 2 * spare : stored.length;
      return { taskId, price, critical, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
    });
  const found = tally(runs, suite, decision);
  return { method: repeats ? 'resampled' : 'split', ...found };
}
