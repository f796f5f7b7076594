import type { Served, Usage } from '../trial/trial.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/**
 * Provider-neutral sampling parameters; a missing one is left to the endpoint. There is no seed on purpose: the
 * statistics need samples of one task to be drawn independently.
 */
export interface Sampling {
  readonly temperature?: number;
  readonly topP?: number;
  /** Upper bound of output tokens, reasoning included. */
  readonly maxTokens?: number;
  readonly reasoningEffort?: string;
}

export interface Call {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly sampling: Sampling;
  /** JSON Schema of the answer, sent as structured output where the endpoint has it; null asks for plain text. */
  readonly answerSchema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | null;
  readonly extraBody: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly text: string;
  /** The model's refusal, where the protocol has one. */
  readonly refusal: string | null;
  readonly finishReason: string | null;
  readonly usage: Usage | null;
  /** US dollars by the endpoint's own account, else by the configured prices, else null. */
  readonly cost: number | null;
  readonly served: Served;
  /** Parameters sent, without messages. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly requests: number;
  readonly latencyMs: number;
}

/** One endpoint that speaks the OpenAI chat protocol. */
export interface ModelClient {
  /** Scheme, host and port: part of every trial key; never path, query or user information. */
  readonly origin: string;
  /** @throws CallFailure */
  complete(call: Call, signal: AbortSignal): Promise<Reply>;
}
