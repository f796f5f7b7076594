import type { AgentLimits } from '../../arm/arm.ts';
import type { CallFailure } from '../../model/failure.ts';
import type { Call, Reply } from '../../model/model.ts';
import { plus } from '../../model/prices.ts';
import { roughTokens } from '../../model/token-estimate.ts';
import { type Usage, usageOf } from '../../model/usage.ts';

/** Usage of one trial so far. */
export interface TrialAccount {
  readonly turns: number;
  readonly requests: number;
  /** Null unless the endpoint reported it for every turn. */
  readonly usage: Usage | null;
  /** US dollars; null if the price of any turn is unknown. */
  readonly cost: number | null;
  /** Input and output of all turns, estimated if not reported. */
  readonly tokens: number;
  /** Tokens of the last turn. The next one takes at least as many, because it reads the whole conversation. */
  readonly last: { readonly tokens: number; readonly cost: number };
}

export const NOTHING: TrialAccount = {
  turns: 0,
  requests: 0,
  usage: usageOf({}),
  cost: 0,
  tokens: 0,
  last: { tokens: 0, cost: 0 },
};

export function withTurn(account: TrialAccount, call: Call, { usage, cost, requests }: Reply): TrialAccount {
  const tokens = usage === null ? roughTokens(call) : usage.inputTokens + usage.outputTokens;
  return {
    turns: account.turns + 1,
    requests: account.requests + requests,
    usage: account.usage === null || usage === null ? null : sum(account.usage, usage),
    cost: plus(account.cost, cost),
    tokens: account.tokens + tokens,
    last: { tokens, cost: cost ?? 0 },
  };
}

/** Records a failed call, which still sent requests and may have cost money. */
export function withFailure(account: TrialAccount, { requests, cost }: CallFailure): TrialAccount {
  return {
    ...account,
    requests: account.requests + requests,
    cost: plus(account.cost, cost),
  };
}

/** Estimated number of turns left within the limits, so that the model knows which turn is the last. */
export function turnsLeft({ turns, tokens, cost, last }: TrialAccount, limits: AgentLimits): 'none' | 'one' | 'more' {
  const spent = cost ?? 0;
  const maxCost = limits.maxCost ?? Number.POSITIVE_INFINITY;
  if (turns >= limits.maxTurns || tokens >= limits.maxTokens || spent >= maxCost) return 'none';
  const isLast =
    turns + 1 >= limits.maxTurns || tokens + 2 * last.tokens >= limits.maxTokens || spent + 2 * last.cost >= maxCost;
  return isLast ? 'one' : 'more';
}

const sum = (one: Usage, other: Usage): Usage => ({
  inputTokens: one.inputTokens + other.inputTokens,
  cachedInputTokens: one.cachedInputTokens + other.cachedInputTokens,
  ...((one.cacheWriteTokens ?? other.cacheWriteTokens) !== undefined && {
    cacheWriteTokens: (one.cacheWriteTokens ?? 0) + (other.cacheWriteTokens ?? 0),
  }),
  outputTokens: one.outputTokens + other.outputTokens,
  reasoningTokens: one.reasoningTokens + other.reasoningTokens,
});
