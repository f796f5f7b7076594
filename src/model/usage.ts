import { z } from 'zod';
import { wholeFigure } from '../shared/figure.ts';

/** Of all turns of an agent, or all answers of an arm. */
const tokens = wholeFigure(1_000_000_000_000);

export const usageSchema = z.object({
  inputTokens: tokens,
  /** Part of `inputTokens` that the provider read from its prompt cache. */
  cachedInputTokens: tokens,
  /** Part of `inputTokens` that the provider wrote into its prompt cache, where it says so. */
  cacheWriteTokens: tokens.optional(),
  outputTokens: tokens,
  /** Part of `outputTokens` spent on reasoning. */
  reasoningTokens: tokens,
});
export type Usage = z.infer<typeof usageSchema>;

/** Who answered, as far as the endpoint said. */
export const servedSchema = z.object({
  /** Host name of the endpoint that answered. */
  host: z.string(),
  /** The completion's own id, with the second in which it was made: a cache repeats both. */
  id: z.string().nullable().optional(),
  model: z.string().nullable(),
  /** Routers such as OpenRouter name the company that ran the model. */
  provider: z.string().nullable(),
  fingerprint: z.string().nullable(),
});
export type Served = z.infer<typeof servedSchema>;
