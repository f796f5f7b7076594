import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/shared/errors.ts
var Failure = class extends Error {
  kind;
  hint;
  file;
  line;
  constructor(kind, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "Failure";
    this.kind = kind;
    this.hint = details.hint;
    this.file = details.file;
    this.line = details.line;
  }
};
var EXIT = { passed: 0, regressed: 1, usage: 2, error: 3 };
function exitCodeOf(failure) {
  return failure.kind === "configuration" || failure.kind === "no-key" ? EXIT.usage : EXIT.error;
}
function explain(failure) {
  const place = failure.file === void 0 ? "" : `${failure.file}${failure.line === void 0 ? "" : `:${failure.line}`}: `;
  return `${place}${failure.message}${failure.hint === void 0 ? "" : `
  ${failure.hint}`}`;
}
function failureJson(kind, { message, hint, file, line }) {
  return `${JSON.stringify({ error: { kind, message, hint, file, line } })}
`;
}

export {
  Failure,
  EXIT,
  exitCodeOf,
  explain,
  failureJson
};
