import { z } from 'zod';

/** One piece of a change that can be undone on its own. */
export const partSchema = z.discriminatedUnion('kind', [
  /** A field of the configuration, such as `model` or `sampling.temperature`. */
  z.object({ kind: z.literal('setting'), path: z.string(), name: z.string() }),
  /** A whole file that was added or removed. */
  z.object({ kind: z.literal('file'), path: z.string(), change: z.enum(['added', 'removed']) }),
  /** Lines of the new file, from 1, last line included. Where lines were only removed, the line after them. */
  z.object({
    kind: z.literal('lines'),
    path: z.string(),
    from: z.int().positive(),
    to: z.int().positive(),
    change: z.enum(['added', 'removed', 'changed']),
  }),
]);
export type Part = z.infer<typeof partSchema>;

/** Which part of a change caused its drop, found by undoing parts and asking the tasks that broke again. */
export const explanationSchema = z.object({
  /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first. */
  kind: z.enum(['found', 'none', 'unfinished']),
  /** The parts to blame; empty unless found. */
  parts: z.array(partSchema),
  /** Number of parts the change has. */
  of: z.int().nonnegative(),
  /** Ids of the tasks that broke and were asked again. */
  tasks: z.array(z.string()),
  /** Ids of those that answer right again without `parts`. */
  broughtBack: z.array(z.string()),
  /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
  pValue: z.number().nullable(),
  /** Requests that the search sent. */
  calls: z.int().nonnegative(),
  /** All of it in one sentence, file names in backticks. */
  sentence: z.string(),
});
export type Explanation = z.infer<typeof explanationSchema>;
