import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/failure.ts
var RETRYABLE = /* @__PURE__ */ new Set([
  "rate-limit",
  "server",
  "timeout",
  "connection",
  "malformed-response"
]);
var CallFailure = class _CallFailure extends Error {
  kind;
  status;
  /** Number of requests before giving up. */
  requests;
  /** US dollars that were paid anyway; null if unknown. */
  cost;
  /** True if every other call of the run would fail the same way (wrong key, unknown model, no quota). */
  fatal;
  hint;
  constructor(kind, message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "CallFailure";
    this.kind = kind;
    this.status = details.status ?? null;
    this.requests = details.requests;
    this.cost = details.cost === void 0 ? 0 : details.cost;
    this.fatal = details.fatal;
    this.hint = details.hint ?? null;
  }
  /** A copy of the failure with some details changed. */
  with({
    message = this.message,
    requests = this.requests,
    cost = this.cost,
    fatal = this.fatal
  }) {
    return new _CallFailure(this.kind, message, {
      ...this.status !== null && { status: this.status },
      ...this.hint !== null && { hint: this.hint },
      requests,
      cost,
      fatal
    });
  }
};

export {
  RETRYABLE,
  CallFailure
};
