import { z } from 'zod';

/** `measured`: without a comparison, there is no judgment. */
export const verdictKindSchema = z.enum(['passed', 'measured', 'regressed', 'inconclusive', 'error']);
export type VerdictKind = z.infer<typeof verdictKindSchema>;
