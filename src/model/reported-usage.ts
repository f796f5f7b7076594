import { z } from 'zod';
import type { Usage } from './usage.ts';

/** Ten times the longest existing context, and more than any answer costs. Larger numbers are errors and ignored. */
const MAX_TOKENS = 100_000_000;
const MAX_DOLLARS = 10_000;

const figure = z
  .number()
  .nonnegative()
  .nullish()
  // JSON numbers can be too large for JavaScript.
  .catch(({ value }) => (value === Number.POSITIVE_INFINITY ? value : null));
const count = figure.transform(value => (value == null ? value : Math.round(value)));

/** A number, or Perplexity's breakdown. */
const dollars = z.union([z.object({ total_cost: figure }).transform(({ total_cost }) => total_cost), figure]);

/**
 * Usage reported by endpoints: OpenAI and OpenRouter, DeepSeek (`prompt_cache_hit_tokens`), Moonshot (`cached_tokens`),
 * Anthropic (`cache_…`), xAI (`cost_in_usd_ticks`), DeepInfra (`estimated_cost`).
 */
export const reportedUsageSchema = z.object({
  prompt_tokens: count,
  input_tokens: count,
  completion_tokens: count,
  output_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count, cache_write_tokens: count }).nullish().catch(null),
  input_tokens_details: z.object({ cached_tokens: count }).nullish().catch(null),
  prompt_cache_hit_tokens: count,
  cached_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
  completion_tokens_details: z.object({ reasoning_tokens: count }).nullish().catch(null),
  reasoning_tokens: count,
  cost: dollars,
  cost_in_usd_ticks: figure,
  estimated_cost: figure,
  is_byok: z.boolean().nullish().catch(null),
  cost_details: z.object({ upstream_inference_cost: figure }).nullish().catch(null),
});
type ReportedUsage = z.infer<typeof reportedUsageSchema>;

/** Usage and cost of a response. */
export interface ResponseUsage {
  readonly usage: Usage | null;
  /** US dollars reported by the endpoint. */
  readonly cost: number | null;
  /** Whether all reported usage is zero. */
  readonly isUncounted: boolean;
  /** Whether an impossible number was dropped. */
  readonly misreported: boolean;
}

/** Reads the reported usage, if any. */
export function accountOf(raw: ReportedUsage | null): ResponseUsage {
  if (raw === null) return { usage: null, cost: null, isUncounted: false, misreported: false };
  const usage = normalized(raw);
  const cost = reportedCost(raw);
  const isUncounted = usage === null;
  const impossible = usage !== null && Object.values(usage).some((tokens = 0) => tokens > MAX_TOKENS);
  const absurd = cost !== null && cost > MAX_DOLLARS;
  return {
    usage: impossible ? null : usage,
    // Zero usage means unknown usage, not a free answer.
    cost: absurd || (isUncounted && cost === 0) ? null : cost,
    isUncounted,
    misreported: impossible || absurd,
  };
}

/** Normalized token counts. Null if all are zero, as from gateways that do not count, unless the answer is empty. */
function normalized(raw: ReportedUsage): Usage | null {
  const cached =
    raw.prompt_tokens_details?.cached_tokens ??
    raw.input_tokens_details?.cached_tokens ??
    raw.prompt_cache_hit_tokens ??
    raw.cached_tokens ??
    raw.cache_read_input_tokens ??
    0;
  const written = raw.cache_creation_input_tokens ?? raw.prompt_tokens_details?.cache_write_tokens ?? 0;
  const output = raw.completion_tokens ?? raw.output_tokens ?? 0;
  const total = raw.total_tokens ?? 0;
  const inputTokens = inputOf(raw, { cached, written, output, total });
  // xAI and Gemini exclude reasoning from completion tokens, but not from the total or the bill.
  const outputTokens = Math.max(output, total - inputTokens);
  if (inputTokens === 0 && outputTokens === 0) return null;
  const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - output;
  const cachedInputTokens = Math.min(cached, inputTokens);
  const cacheWriteTokens = Math.min(written, inputTokens - cachedInputTokens);
  return {
    inputTokens,
    cachedInputTokens,
    ...(cacheWriteTokens > 0 && { cacheWriteTokens }),
    outputTokens,
    reasoningTokens: Math.min(reasoning, outputTokens),
  };
}

/** All input tokens. Some endpoints count cache reads and writes separately. */
function inputOf(
  raw: ReportedUsage,
  { cached, written, output, total }: Readonly<Record<'cached' | 'written' | 'output' | 'total', number>>,
): number {
  const prompt = raw.prompt_tokens ?? raw.input_tokens ?? 0;
  const isAnthropics = raw.prompt_tokens == null && raw.cache_read_input_tokens != null;
  if (isAnthropics || cached > prompt) return prompt + cached + written;
  // Gateways for Bedrock: the total exceeds prompt and completion by exactly the cached tokens.
  const beyond = total - prompt - output;
  return beyond > 0 && [cached, written, cached + written].includes(beyond) ? prompt + beyond : prompt;
}

/** Source: https://docs.x.ai/developers/cost-tracking */
const TICKS_PER_DOLLAR = 10_000_000_000;

/**
 * US dollars reported by the endpoint; null if it reports none. With your own provider key (BYOK), OpenRouter's cost is
 * only its fee, and the provider's charge is a separate field.
 * Source: https://openrouter.ai/docs/use-cases/usage-accounting
 */
function reportedCost({
  cost,
  cost_in_usd_ticks: ticks,
  estimated_cost: estimated,
  is_byok,
  cost_details,
}: ReportedUsage): number | null {
  if (!is_byok) return cost ?? (ticks == null ? estimated : ticks / TICKS_PER_DOLLAR) ?? null;
  const upstream = cost_details?.upstream_inference_cost;
  return upstream == null ? null : (cost ?? 0) + upstream;
}

/**
 * US dollars by LiteLLM's own account, with its discounts and margins; null if it knows no price. It takes precedence
 * over a cost in the body, which can be the provider's. Streams only have the latter.
 * Source: https://docs.litellm.ai/docs/proxy/response_headers
 */
export function costInHeaders(headers: Headers): number | null {
  const cost = Number(headers.get('x-litellm-response-cost') ?? Number.NaN);
  return cost > 0 && cost <= MAX_DOLLARS ? cost : null;
}
