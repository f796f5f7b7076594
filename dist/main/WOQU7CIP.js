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
var SYSTEM_ERRORS = {
  ENOSPC: ["the disk is full", "Free some space and run again: completed answers are kept."],
  EDQUOT: ["the disk quota is used up", "Free some space and run again: completed answers are kept."],
  EROFS: ["the file system is read-only", "Choose a writable folder with --store and --out."],
  EACCES: ["permission denied", "Make it accessible to this user, or choose another folder with --store and --out."],
  EPERM: ["operation not permitted", "Choose another folder with --store and --out."],
  EMFILE: ["too many open files", "Lower the concurrency, or raise the limit with ulimit -n."],
  ENFILE: ["too many open files on this machine", "Close other programs and run again."],
  EIO: ["the disk cannot be read or written", "Check the disk and run again."]
};
function failureBehind(error) {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  const known = Object.hasOwn(SYSTEM_ERRORS, error.code) ? SYSTEM_ERRORS[error.code] : void 0;
  if (known === void 0) return null;
  const [problem, hint] = known;
  const file = "path" in error && typeof error.path === "string" ? { file: error.path } : {};
  return new Failure("system", `${problem} (${error.code})`, { hint, ...file, cause: error });
}
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
  failureBehind,
  EXIT,
  exitCodeOf,
  explain,
  failureJson
};
