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
      'statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when accuracy drops by more than the margin, whether it is luck or not.',
    ),
  margin: z
    .union([z.literal('auto'), z.number().positive().max(100)])
    .default('auto')
    .describe(
      'Drop in percentage points that a pass rules out. auto: about the smallest drop that this suite finds 8 times in 10, and at least 5.',
    ),
  tolerance: z
    .number()
    .min(0)
    .max(100)
    .default(2)
    .describe('Drops below this many percentage points never fail the build, even if proven.'),
  alpha: z
    .number()
    .min(0.0001)
    .max(0.5)
    .default(0.05)
    .describe('False-positive rate: the share of harmless changes that may fail (0.05 is 1 in 20).'),
  'max-rounds': z
    .int()
    .min(1)
    .max(4)
    .default(4)
    .describe('Maximum number of rounds before the gate must decide. Fewer rounds cost less and find less.'),
  'baseline-samples': z
    .union([z.literal('auto'), z.int().min(2).max(100)])
    .default('auto')
    .describe(
      'Baseline answers per task that runs on the default branch collect. auto: about 500 in total, 5 to 16 per task; for agents about 400, 5 to 12 per task.',
    ),
  'baseline-max-age': z
    .number()
    .positive()
    .default(7)
    .describe('Days after which cached baseline answers count only if fresh ones agree.'),
  weights: z
    .enum(['equal', 'price'])
    .default('equal')
    .describe(
      'equal: all tasks count the same. price: tasks count by their price; a few expensive tasks then dominate and smaller drops go undetected.',
    ),
  'single-tasks': z
    .enum(['fail', 'warn', 'off'])
    .default('warn')
    .describe(
      'What happens when a single task that was answered right breaks for good. fail: fail the build. warn: name the task, and fail only if the suite marks it as critical. off: do not check.',
    ),
  'explain-drop': z
    .enum(['auto', 'off'])
    .default('auto')
    .describe(
      'auto: search for the part of the change that caused a drop, by undoing parts and asking the broken tasks again, with at most half as many requests as the gate sent. off: do not search.',
    ),
  'on-inconclusive': z
    .enum(['pass', 'warn', 'fail'])
    .default('warn')
    .describe(
      'What to do if a drop is neither proven nor ruled out. pass: stay green. warn: stay green, with a warning. fail: fail the build.',
    ),
  'min-accuracy': z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe('Fail when accuracy is significantly below this value (0 to 1), whatever the baseline is.'),
});
export type Decision = z.infer<typeof decisionSchema>;
