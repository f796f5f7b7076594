import { z } from 'zod';

/** One of several machines that share the tasks of a run: number `number`, from 1, of `of`. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Reads `2/4`. */
export const shardSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, 'takes N/M, such as 2/4')
  .transform((text): Shard => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
  })
  .refine(({ number, of }) => number <= of, 'the first number must be at most the second, such as 2/4');

/** The shard's tasks: every n-th of the suite, so that shards differ by at most one task. */
export function ownTasks<T>(tasks: readonly T[], { number, of }: Shard): T[] {
  return tasks.filter((_, place) => place % of === number - 1);
}

/** `2/4` */
export function shardName({ number, of }: Shard): string {
  return `${number}/${of}`;
}
