/** One answer that another program measured. */
export interface ForeignAnswer {
  /** As that program names the task. */
  readonly taskId: string;
  /** What the model said. */
  readonly text: string;
  readonly finishReason: string | null;
  /** Whether that program called it right; null when it did not score it. */
  readonly right: boolean | null;
  /** Why there is no answer; null when there is one. */
  readonly error: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars. */
  readonly cost: number | null;
  readonly latencyMs: number | null;
}

/** What another program measured of one model and prompt. */
export interface ForeignRun {
  /** Model as that program names it. */
  readonly model: string | null;
  /** What tells it from other runs in the same file. */
  readonly name: string;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly answers: readonly ForeignAnswer[];
}
