import { z } from 'zod';
import { verdictKindSchema } from '../verdict/kind.ts';

/** What one run posted on a pull request. `measuring`: the run has no verdict yet, or never got one. */
export const earlierVerdictSchema = z.strictObject({
  at: z.iso.datetime(),
  run: z.int().positive(),
  attempt: z.int().positive(),
  headSha: z.string().regex(/^[0-9a-f]{40}$/),
  verdict: z.enum([...verdictKindSchema.options, 'measuring']),
  /** Change in accuracy as a fraction; null without a comparison. */
  difference: z.number().min(-1).max(1).nullable(),
});
export type EarlierVerdict = z.infer<typeof earlierVerdictSchema>;
