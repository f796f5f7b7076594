import type { Served, Usage } from './usage.ts';

/** A use of a tool that a model asks for. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** JSON as the model wrote it: it may be broken. */
  readonly arguments: string;
  /** What else its endpoint wants to see again with it, as it named it: Gemini signs its thoughts here. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type Message =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | {
      readonly role: 'assistant';
      readonly content: string;
      readonly toolCalls?: readonly ToolCall[];
      /** Thoughts that some endpoints want to see again in the next turn, as they named them. */
      readonly reasoning?: Readonly<Record<string, unknown>> | null;
      /** Host of the endpoint that said it: thoughts go back to no other. */
      readonly host?: string;
    }
  | { readonly role: 'tool'; readonly content: string; readonly toolCallId: string };

/** A tool that a model may use. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly parameters: Readonly<Record<string, unknown>>;
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
  /** Tools the model may use; left out where there are none. */
  readonly tools?: readonly Tool[];
}

export interface Reply {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** Thoughts to send back with this answer in the next turn; null when there are none. */
  readonly reasoning: Readonly<Record<string, unknown>> | null;
  /** The model's refusal, where the protocol has one. */
  readonly refusal: string | null;
  readonly finishReason: string | null;
  readonly usage: Usage | null;
  /** US dollars by the endpoint's own account, else by the configured prices, else null. */
  readonly cost: number | null;
  readonly served: Served;
  /** Parameters sent, without messages and tools. */
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
  /** How the endpoint is asked by batches; it need not have any. */
  readonly batches?: Batches;
}

/** Calls that an endpoint answers within a day, for a lower price. Every function that waits throws CallFailure. */
export interface Batches {
  /** The body of a call, as the endpoint wants it by all that calls have taught. */
  body(call: Call): Readonly<Record<string, unknown>>;
  /**
   * Reads the body of a response, as if the call had been made directly.
   * @throws CallFailure when it is no whole answer
   */
  reply(call: Call, response: string, carried: Carried): Reply;
  /** Uploads the lines of a batch and gives the file's id. */
  upload(lines: string, name: string, signal: AbortSignal): Promise<string>;
  /** Starts a batch under a name of ours, and gives its id. */
  create(file: string, name: string, signal: AbortSignal): Promise<string>;
  /** Id of the batch of that name; null when there is none. */
  find(name: string, signal: AbortSignal): Promise<string | null>;
  state(id: string, signal: AbortSignal): Promise<BatchState>;
  content(file: string, signal: AbortSignal): Promise<string>;
}

/** What a response does not say itself. */
export interface Carried extends Pick<Reply, 'sent' | 'latencyMs'> {
  /** Part of the usual price. */
  readonly priceShare: number;
}

export interface BatchState {
  /** In the endpoint's own words. */
  readonly status: string;
  readonly ended: boolean;
  /** Files with results. */
  readonly files: readonly string[];
  /** From its creation to its end. */
  readonly tookMs: number;
  /** Why the endpoint refused it; null when it did not. */
  readonly problem: string | null;
}
