import { z } from 'zod';
import { wholeFigure } from '../shared/figure.ts';

/** Total over an agent's turns or an arm's answers. */
const tokens = wholeFigure(1_000_000_000_000);

export const usageSchema = z.object({
  inputTokens: tokens,
  /** Part of `inputTokens` that the provider read from its prompt cache. */
  cachedInputTokens: tokens,
  /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
  cacheWriteTokens: tokens.optional(),
  outputTokens: tokens,
  /** Part of `outputTokens` spent on reasoning. */
  reasoningTokens: tokens,
});
export type Usage = z.infer<typeof usageSchema>;

export function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }): Usage {
  return {
    inputTokens: input,
    cachedInputTokens: Math.min(cached, input),
    outputTokens: output,
    reasoningTokens: reasoning,
  };
}

/** What answered, as reported by the endpoint. */
export const servedSchema = z.object({
  /** Host name of the endpoint that answered. */
  host: z.string(),
  /** The completion's id and creation time in seconds. Cached responses repeat both. */
  id: z.string().nullable().optional(),
  model: z.string().nullable(),
  /** Company that ran the model, reported by routers such as OpenRouter. */
  provider: z.string().nullable(),
  fingerprint: z.string().nullable(),
});
export type Served = z.infer<typeof servedSchema>;
