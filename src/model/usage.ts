import { z } from 'zod';

export const usageSchema = z.object({
  inputTokens: z.number().int().nonnegative(),
  /** Part of `inputTokens` that the provider read from its prompt cache. */
  cachedInputTokens: z.number().int().nonnegative(),
  /** Part of `inputTokens` that the provider wrote into its prompt cache, where it says so. */
  cacheWriteTokens: z.number().int().nonnegative().optional(),
  outputTokens: z.number().int().nonnegative(),
  /** Part of `outputTokens` spent on reasoning. */
  reasoningTokens: z.number().int().nonnegative(),
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
