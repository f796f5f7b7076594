import { z } from 'zod';

/** One of several machines that share the tasks of a run: the `number`-th `of` so many, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `2/4`. */
export const shardSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'a shard and their number, such as 2/4')
  .transform((text): Shard => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
  })
  .refine(({ number, of }) => number <= of, 'the first number must be at most the second, such as 2/4');

/** The shard's own of a suite's tasks: every n-th, so that shards differ by one task at most. */
export function ownTasks<T>(tasks: readonly T[], { number, of }: Shard): T[] {
  return tasks.filter((_, place) => place % of === number - 1);
}

/** `2/4` */
export function shardName({ number, of }: Shard): string {
  return `${number}/${of}`;
}
