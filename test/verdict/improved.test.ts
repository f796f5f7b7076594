import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { assumedRates, shiftedRates } from '../../src/verdict/rates.ts';
import { storedAt, verdictOn } from './simulated.ts';

const decision = decisionSchema.parse({});

/** Share of changes by this many points that pass as improved. */
function improved(tasks: number, points: number, runs: number): number {
  const random = randomFrom(`improved ${tasks} ${points}`);
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const before = assumedRates(tasks, random);
    const now = points === 0 ? before : shiftedRates(before, points / 100);
    const { verdict } = verdictOn({ stored: storedAt(before, decision, random), before, now }, decision, random);
    if (verdict.finding === 'improved') found++;
  }
  return found / runs;
}

describe('“Improved”', () => {
  it('is the finding for fewer than 5 in 100 harmless changes', () => {
    expect(improved(12, 0, 200)).toBeLessThan(0.05);
  });

  it('is the finding for most gains of 10 points', () => {
    expect(improved(48, 10, 60)).toBeGreaterThan(0.5);
  });
});
