import { z } from 'zod';

const countSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/**
 * How the default branch answered when its configuration was new. Stored with the trials, so that later runs know how
 * accuracy changed over many changes without running older configurations again.
 */
export const branchStateSchema = z.strictObject({
  /** Gate of the repository. */
  id: z.string(),
  /** Hash of everything the configuration sends. A different digest is a different configuration. */
  digest: z.string(),
  /** Hash of the suite, including correct answers. */
  suite: z.string(),
  solver: z.string(),
  model: z.string().nullable(),
  /** 40-digit commit; null for a work tree. */
  commit: z.string().nullable(),
  at: z.iso.datetime(),
  /** Right answers and answers, by the id of the task: the first of each, whatever they said. */
  tasks: z.record(z.string(), countSchema),
});
export type BranchState = z.infer<typeof branchStateSchema>;
