/** Classes of failed calls. Those that are passing are tried again, the others end the call; some end the run (`hopeless`). */
export type CallFailureKind =
  | 'authentication'
  | 'quota'
  | 'unknown-model'
  | 'context-too-long'
  | 'content-filter'
  | 'rate-limit'
  | 'server'
  | 'timeout'
  | 'connection'
  | 'malformed-response'
  /** A cache on the way repeats its stored answer, whatever it is told. */
  | 'cached'
  | 'bad-request'
  /** The code of a task could not be laid out for an agent. */
  | 'workspace'
  /** An agent's program ended without an answer of its own making. */
  | 'crashed'
  /** An agent took longer than it may, though its model answered; where nothing was heard of one it is `timeout`. */
  | 'overtime'
  | 'cancelled';

/** Failures that another request may mend. All others end the call. */
export const PASSING: ReadonlySet<CallFailureKind> = new Set([
  'rate-limit',
  'server',
  'timeout',
  'connection',
  'malformed-response',
]);

interface CallFailureDetails {
  readonly status?: number;
  readonly requests: number;
  /** US dollars; nothing when left out. */
  readonly cost?: number | null;
  readonly hopeless: boolean;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A call that brought no answer after all its retries. */
export class CallFailure extends Error {
  readonly kind: CallFailureKind;
  readonly status: number | null;
  /** Requests that were sent before giving up. */
  readonly requests: number;
  /** US dollars that were paid all the same; null when nobody tells. */
  readonly cost: number | null;
  /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
  readonly hopeless: boolean;
  readonly hint: string | null;

  constructor(kind: CallFailureKind, message: string, details: CallFailureDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CallFailure';
    this.kind = kind;
    this.status = details.status ?? null;
    this.requests = details.requests;
    this.cost = details.cost === undefined ? 0 : details.cost;
    this.hopeless = details.hopeless;
    this.hint = details.hint ?? null;
  }

  /** The same failure with some details told otherwise. */
  with({
    message = this.message,
    requests = this.requests,
    cost = this.cost,
    hopeless = this.hopeless,
  }: {
    readonly message?: string;
    readonly requests?: number;
    readonly cost?: number | null;
    readonly hopeless?: boolean;
  }): CallFailure {
    return new CallFailure(this.kind, message, {
      ...(this.status !== null && { status: this.status }),
      ...(this.hint !== null && { hint: this.hint }),
      requests,
      cost,
      hopeless,
    });
  }
}
