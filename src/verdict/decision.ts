import { z } from 'zod';

/**
 * How a comparison becomes a verdict. Each field's description is the sentence that users read
 * in the reference and in their editor.
 */
export const decisionSchema = z.strictObject({
  policy: z
    .enum(['statistical', 'strict', 'threshold'])
    .default('statistical')
    .describe(
      'statistical: fail only when a drop is proven. strict: fail unless a drop beyond the margin is ruled out. threshold: fail when the plain difference is larger than the margin.',
    ),
  margin: z
    .union([z.literal('auto'), z.number().positive().max(100)])
    .default('auto')
    .describe(
      'The drop, in percentage points, that must not pass; auto takes the smallest this suite can rule out dependably, at least 5.',
    ),
  tolerance: z
    .number()
    .min(0)
    .max(100)
    .default(2)
    .describe('A drop smaller than this many percentage points never fails the build, however sure it is.'),
  alpha: z
    .number()
    .min(0.0001)
    .max(0.5)
    .default(0.05)
    .describe('Share of pull requests that changed nothing and may still fail, all looks together.'),
  'max-rounds': z
    .int()
    .min(1)
    .max(4)
    .default(4)
    .describe('How many times the gate may look at the results before it must decide.'),
  'baseline-samples': z
    .union([z.literal('auto'), z.int().min(2).max(100)])
    .default('auto')
    .describe('Answers per task that runs on the default branch collect for the baseline.'),
  'baseline-max-age': z
    .number()
    .positive()
    .default(7)
    .describe('Days after which a stored baseline answer no longer counts without a fresh check.'),
  weights: z
    .enum(['equal', 'price'])
    .default('equal')
    .describe('Count every task alike, or by the dollars paid for it.'),
  'on-inconclusive': z
    .enum(['pass', 'warn', 'fail'])
    .default('warn')
    .describe('What an inconclusive verdict does to the build.'),
  'min-accuracy': z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe('Fail when the candidate is surely below this accuracy (0 to 1), whatever the baseline did.'),
});
export type Decision = z.infer<typeof decisionSchema>;
