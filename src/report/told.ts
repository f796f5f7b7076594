import { z } from 'zod';
import { verdictKindSchema } from '../verdict/verdict.ts';

/** What a pull request was told by one run. `measuring` is a run that has not come to a verdict, or never did. */
export const toldSchema = z.strictObject({
  at: z.iso.datetime(),
  run: z.int().positive(),
  attempt: z.int().positive(),
  headSha: z.string().regex(/^[0-9a-f]{40}$/),
  verdict: z.enum([...verdictKindSchema.options, 'measuring']),
  /** Change of the accuracy as a fraction; null where nothing was compared. */
  difference: z.number().min(-1).max(1).nullable(),
});
export type ToldVerdict = z.infer<typeof toldSchema>;
