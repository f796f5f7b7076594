import type { Served, Usage } from './usage.ts';

/** A tool call requested by a model. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** The model's JSON, possibly invalid. */
  readonly arguments: string;
  /** Other fields that the endpoint wants back, unchanged: Gemini's thought signatures. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type Message =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | {
      readonly role: 'assistant';
      readonly content: string;
      readonly toolCalls?: readonly ToolCall[];
      /** Thoughts that some endpoints want back in the next turn, unchanged. */
      readonly reasoning?: Readonly<Record<string, unknown>> | null;
      /** Host of the endpoint that sent it; thoughts are only sent back there. */
      readonly host?: string;
    }
  | { readonly role: 'tool'; readonly content: string; readonly toolCallId: string };

/** A tool offered to a model. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Provider-neutral sampling parameters; the endpoint's default applies to missing ones. There is deliberately no seed,
 * because the statistics need independent samples of a task.
 */
export interface Sampling {
  readonly temperature?: number;
  readonly topP?: number;
  /** Maximum output tokens, including reasoning. */
  readonly maxTokens?: number;
  readonly reasoningEffort?: string;
}

export interface Call {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly sampling: Sampling;
  /** JSON Schema of the answer, sent as structured output if supported; null for plain text. */
  readonly answerSchema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | null;
  readonly extraBody: Readonly<Record<string, unknown>>;
  /** Tools offered to the model; absent if there are none. */
  readonly tools?: readonly Tool[];
}

export interface Reply {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** Thoughts to send back with this answer in the next turn; null if there are none. */
  readonly reasoning: Readonly<Record<string, unknown>> | null;
  /** The model's refusal, if the protocol has one. */
  readonly refusal: string | null;
  readonly finishReason: string | null;
  readonly usage: Usage | null;
  /** US dollars reported by the endpoint, otherwise from configured prices, otherwise null. */
  readonly cost: number | null;
  readonly served: Served;
  /** Parameters sent, without messages and tools. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly requests: number;
  readonly latencyMs: number;
}

/** One endpoint that speaks the OpenAI chat protocol. */
export interface ModelClient {
  /** Scheme, host and port, part of every trial key. Never path, query or user info. */
  readonly origin: string;
  /** @throws CallFailure */
  complete(call: Call, signal: AbortSignal): Promise<Reply>;
  /** Batch API of the endpoint, which may not support it. */
  readonly batches?: Batches;
}

/** Calls answered within a day at a lower price. All async functions throw CallFailure. */
export interface Batches {
  /** The body of a call in the endpoint's learned dialect. */
  body(call: Call): Readonly<Record<string, unknown>>;
  /**
   * Reads a response body as for a direct call.
   * @throws CallFailure if it is not a complete answer
   */
  reply(call: Call, response: string, batched: BatchedCall): Reply;
  /** Uploads the lines of a batch and returns the file id. */
  upload(lines: string, name: string, signal: AbortSignal): Promise<string>;
  /** Starts a batch with our name and returns its id. */
  create(file: string, name: string, signal: AbortSignal): Promise<string>;
  /** Id of the batch with that name; null if there is none. */
  find(name: string, signal: AbortSignal): Promise<string | null>;
  state(id: string, signal: AbortSignal): Promise<BatchState>;
  content(file: string, signal: AbortSignal): Promise<string>;
}

/** Details missing from a response. */
export interface BatchedCall extends Pick<Reply, 'sent' | 'latencyMs'> {
  /** Share of the usual price. */
  readonly priceShare: number;
}

export interface BatchState {
  /** The endpoint's status text. */
  readonly status: string;
  readonly ended: boolean;
  /** Result files. */
  readonly files: readonly string[];
  /** From its creation to its end. */
  readonly tookMs: number;
  /** Why the endpoint rejected it; null if it did not. */
  readonly problem: string | null;
}
