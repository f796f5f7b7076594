import { createHash } from 'node:crypto';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded random number generator that gives the same numbers on every machine. */
export interface Random {
  /** A real number in [0, 1) with 32 bits of precision. */
  next(): number;
  /** A whole number in [0, bound). */
  below(bound: number): number;
  /** A shuffled copy (Fisher and Yates; Knuth, TAOCP 2, 3.4.2, algorithm P). */
  shuffled<T>(items: readonly T[]): T[];
}

/** A generator from a text seed. */
export function randomFrom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32LE(0));
  const next = (): number => (generator.next() >>> 0) / 2 ** 32;
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    shuffled(items) {
      const rest = [...items];
      const result: (typeof rest)[number][] = [];
      while (rest.length > 0) result.push(...rest.splice(below(rest.length), 1));
      return result;
    },
  };
}
