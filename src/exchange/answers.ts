/** One answer measured by another program. */
export interface ImportedAnswer {
  /** Task id in that program. */
  readonly taskId: string;
  /** The model's output. */
  readonly text: string;
  readonly finishReason: string | null;
  /** Whether that program scored it as correct; null if it did not score it. */
  readonly right: boolean | null;
  /** Why there is no answer; null if there is one. */
  readonly error: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars. */
  readonly cost: number | null;
  readonly latencyMs: number | null;
}

/** Results of one model and prompt from another program. */
export interface ImportedRun {
  /** Model name in that program. */
  readonly model: string | null;
  /** Distinguishes it from other runs in the same file. */
  readonly name: string;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly answers: readonly ImportedAnswer[];
}
