/** Classes of failed calls. Retryable ones are retried, the others end the call, and some (`fatal`) end the run. */
export const CALL_FAILURES = [
  'authentication',
  'quota',
  'unknown-model',
  'context-too-long',
  'content-filter',
  'rate-limit',
  'server',
  'timeout',
  'connection',
  'malformed-response',
  /** A cache keeps returning its stored answer. */
  'cached',
  'bad-request',
  /** The code of a task could not be checked out for an agent. */
  'workspace',
  /** An agent's program ended without an answer. */
  'crashed',
  /** An agent exceeded its time limit although its model answered; without any response, it is `timeout`. */
  'overtime',
  'cancelled',
] as const;
export type CallFailureKind = (typeof CALL_FAILURES)[number];

/** Failures that may not recur in another request. All others end the call. */
export const RETRYABLE: ReadonlySet<CallFailureKind> = new Set([
  'rate-limit',
  'server',
  'timeout',
  'connection',
  'malformed-response',
]);

interface CallFailureDetails {
  readonly status?: number;
  readonly requests: number;
  /** US dollars; nothing if absent. */
  readonly cost?: number | null;
  readonly fatal: boolean;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A call without an answer after all retries. */
export class CallFailure extends Error {
  readonly kind: CallFailureKind;
  readonly status: number | null;
  /** Number of requests before giving up. */
  readonly requests: number;
  /** US dollars that were paid anyway; null if unknown. */
  readonly cost: number | null;
  /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
  readonly fatal: boolean;
  readonly hint: string | null;

  constructor(kind: CallFailureKind, message: string, details: CallFailureDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CallFailure';
    this.kind = kind;
    this.status = details.status ?? null;
    this.requests = details.requests;
    this.cost = details.cost === undefined ? 0 : details.cost;
    this.fatal = details.fatal;
    this.hint = details.hint ?? null;
  }

  /** A copy of the failure with some details changed. */
  with({
    message = this.message,
    requests = this.requests,
    cost = this.cost,
    fatal = this.fatal,
  }: {
    readonly message?: string;
    readonly requests?: number;
    readonly cost?: number | null;
    readonly fatal?: boolean;
  }): CallFailure {
    return new CallFailure(this.kind, message, {
      ...(this.status !== null && { status: this.status }),
      ...(this.hint !== null && { hint: this.hint }),
      requests,
      cost,
      fatal,
    });
  }
}
