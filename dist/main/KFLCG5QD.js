import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/failure.ts
var PASSING = /* @__PURE__ */ new Set([
  "rate-limit",
  "server",
  "timeout",
  "connection",
  "malformed-response"
]);
var CallFailure = class _CallFailure extends Error {
  kind;
  status;
  /** Requests that were sent before giving up. */
  requests;
  /** US dollars that were paid all the same; null when nobody tells. */
  cost;
  /** True when every other call of the run would fail alike (wrong key, unknown model, no quota). */
  hopeless;
  hint;
  constructor(kind, message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "CallFailure";
    this.kind = kind;
    this.status = details.status ?? null;
    this.requests = details.requests;
    this.cost = details.cost === void 0 ? 0 : details.cost;
    this.hopeless = details.hopeless;
    this.hint = details.hint ?? null;
  }
  /** The same failure with some details told otherwise. */
  with({
    message = this.message,
    requests = this.requests,
    cost = this.cost,
    hopeless = this.hopeless
  }) {
    return new _CallFailure(this.kind, message, {
      ...this.status !== null && { status: this.status },
      ...this.hint !== null && { hint: this.hint },
      requests,
      cost,
      hopeless
    });
  }
};

export {
  PASSING,
  CallFailure
};
