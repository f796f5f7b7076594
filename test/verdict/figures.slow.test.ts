import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { limitsFor } from '../../src/verdict/error-limits.ts';
import { termsOf } from '../../src/verdict/evidence.ts';
import { planOf } from '../../src/verdict/plan.ts';
import { assumedRates, shiftedRates } from '../../src/verdict/rates.ts';
import { storedAt, verdictOn } from './simulated.ts';

/** Every figure that a report prints, checked with simulated runs. bench/decision simulates more of them. */

const decision = decisionSchema.parse({});
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Three standard errors of a share estimated from this many runs. */
const error = (share: number, runs: number): number => 3 * Math.sqrt((share * (1 - share)) / runs);

interface Counts {
  found: number;
  belowLow: number;
  aboveHigh: number;
}

/** Shares of runs that find a change, and whose interval misses it on either side. `changed` is null if no drop can be stated. */
function simulated(
  name: string,
  tasks: number,
  runs: number,
  changed: (rates: number[], detectable: number | null, random: Random) => readonly number[],
  {
    rated = random => assumedRates(tasks, random),
    critical = false,
  }: { readonly rated?: (random: Random) => number[]; readonly critical?: boolean } = {},
): Counts {
  const random = randomFrom(`figures ${name} ${tasks}`);
  const counts = { found: 0, belowLow: 0, aboveHigh: 0 };
  for (let run = 0; run < runs; run++) {
    const before = rated(random);
    const stored = storedAt(before, decision, random);
    const answers = stored.map((baseline, index) => {
      return { taskId: `${index}`, weight: 1, baseline, control: [], candidate: [], again: [] };
    });
    const { detectable } = termsOf(
      planOf(tasks, decision),
      decision,
      { answers, shift: null },
      limitsFor(decision, [{ critical }]),
    );
    const now = changed(before, detectable, random);
    const { verdict, comparison } = verdictOn({ stored, before, now, critical }, decision, random);
    const truth = mean(now) - mean(before);
    if (verdict.kind === 'regressed') counts.found += 1 / runs;
    if (comparison !== null && truth < comparison.low) counts.belowLow += 1 / runs;
    if (comparison !== null && truth > comparison.high) counts.aboveHigh += 1 / runs;
  }
  return counts;
}

describe('A drop that the report calls detectable about 8 times in 10', () => {
  it.each([
    // The normal approximation is conservative: it expects a suspicion, but a mere doubt can lead to a proof too.
    [12, 600, 0.85, false],
    [48, 500, 0.87, false],
    // A critical task takes a share of alpha.
    [12, 400, 0.85, true],
  ])('is that detectable: %d tasks, %d runs, at most %d, one task critical: %s', (tasks, runs, most, critical) => {
    const changed = (rates: number[], detectable: number | null) =>
      shiftedRates(rates, -Math.min(detectable ?? 0, 0.9 * mean(rates)));
    const { found } = simulated('detectable', tasks, runs, changed, { critical });
    expect(found).toBeGreaterThan(0.8 - error(0.8, runs));
    expect(found).toBeLessThan(most + error(most, runs));
  });
});

describe('A range that the report says is missed about 5 times in 100 at each end', () => {
  const runs = 300;
  const most = 0.05 + error(0.05, runs);

  it.each<[string, number, (rates: number[], detectable: number | null, random: Random) => readonly number[]]>([
    ['nothing changes', 48, rates => rates],
    ['all tasks get a little harder', 48, rates => shiftedRates(rates, -0.05)],
    ['every tenth task breaks', 48, rates => rates.map((rate, index) => (index % 10 === 0 ? 0 : rate))],
    ['nothing changes, few tasks', 12, rates => rates],
    ['all tasks of a large suite get a little harder', 113, rates => shiftedRates(rates, -0.05)],
  ])('is missed no more often if %s', (name, tasks, changed) => {
    const { belowLow, aboveHigh } = simulated(name, tasks, runs, changed);
    expect(belowLow).toBeLessThan(most);
    expect(aboveHigh).toBeLessThan(most);
  });

  it('is missed no more often if a steady model becomes noisy', () => {
    const steady = (random: Random) => Array.from({ length: 48 }, () => (random.next() < 0.6 ? 1 : 0));
    const noisy = (rates: number[]) => rates.map(rate => (rate === 1 ? 0.9 : 0.1));
    const { belowLow, aboveHigh } = simulated('noisy', 48, runs, noisy, { rated: steady });
    expect(belowLow).toBeLessThan(most);
    expect(aboveHigh).toBeLessThan(most);
  });
});

describe('The false-positive rate that the threshold policy states', () => {
  it('is how often a harmless change fails', () => {
    const threshold = decisionSchema.parse({ policy: 'threshold', margin: 4 });
    const random = randomFrom('threshold');
    const runs = 300;
    let failed = 0;
    let stated = 0;
    for (let run = 0; run < runs; run++) {
      const before = assumedRates(50, random);
      const stored = storedAt(before, threshold, random);
      const { verdict, notes } = verdictOn({ stored, before, now: before }, threshold, random);
      if (verdict.kind === 'regressed') failed += 1 / runs;
      const [, percent] = /fails about ([\d.]+)%/.exec(notes.map(note => note.text).join(' ')) ?? [];
      stated += Number(percent) / 100 / runs;
    }
    expect(Math.abs(failed - stated)).toBeLessThan(error(stated, runs));
  });
});
