/** The origin of a failure, which determines the exit code. */
export type FailureKind =
  | 'configuration'
  | 'no-key'
  /** A file exists in the repository, but its content is unreadable. */
  | 'repository'
  | 'dataset'
  | 'endpoint'
  | 'github'
  /** The operating system reported an error. */
  | 'system';

export interface FailureDetails {
  /** What to do next, in one or two sentences. */
  readonly hint?: string;
  /** File that caused the failure, as the user would type it. */
  readonly file?: string;
  /** Line in that file, from 1. */
  readonly line?: number;
  readonly cause?: unknown;
}

/**
 * A failure to show to people, with a message (what happened and where) and a hint (what to do).
 * Any other error is a bug in this program.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'Failure';
    this.kind = kind;
    this.hint = details.hint;
    this.file = details.file;
    this.line = details.line;
  }
}

/** The message of any thrown value. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error, such as `ENOENT`; undefined for any other value. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Operating system errors that users can fix: what is wrong, and what to do. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [problem: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space and run again: completed answers are kept.'],
  EDQUOT: ['the disk quota is used up', 'Free some space and run again: completed answers are kept.'],
  EROFS: ['the file system is read-only', 'Choose a writable folder with --store and --out.'],
  EACCES: ['permission denied', 'Make it accessible to this user, or choose another folder with --store and --out.'],
  EPERM: ['operation not permitted', 'Choose another folder with --store and --out.'],
  ENOTDIR: ['a part of the path is a file', 'Check the path.'],
  EISDIR: ['is a folder, not a file', 'Name a file.'],
  ELOOP: ['symbolic links in the path form a loop', 'Check the path.'],
  ENAMETOOLONG: ['the path is too long', 'Choose a shorter one.'],
  EMFILE: ['too many open files', 'Lower the concurrency, or raise the limit with ulimit -n.'],
  ENFILE: ['too many open files on this machine', 'Close other programs and run again.'],
  EIO: ['the disk cannot be read or written', 'Check the disk and run again.'],
};

/** The failure behind a thrown value; null for a bug in this program. */
export function failureBehind(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  const code = errorCode(error) ?? '';
  const known = Object.hasOwn(SYSTEM_ERRORS, code) ? SYSTEM_ERRORS[code] : undefined;
  if (known === undefined) return null;
  const [problem, hint] = known;
  const file = error instanceof Error && 'path' in error && typeof error.path === 'string' ? { file: error.path } : {};
  return new Failure('system', `${problem} (${code})`, { hint, ...file, cause: error });
}

export const EXIT = { passed: 0, regressed: 1, usage: 2, error: 3 } as const;

/** Exit code of a failure: 2 for invalid input, 3 for an outside failure. */
export function exitCodeOf(failure: Failure): number {
  return failure.kind === 'configuration' || failure.kind === 'no-key' ? EXIT.usage : EXIT.error;
}

/** The message with its file, line and hint, as printed. */
export function explain(failure: Failure): string {
  const place =
    failure.file === undefined ? '' : `${failure.file}${failure.line === undefined ? '' : `:${failure.line}`}: `;
  return `${place}${failure.message}${failure.hint === undefined ? '' : `\n  ${failure.hint}`}`;
}

/** Output of `--json` instead of a result. */
export function failureJson(
  kind: FailureKind | 'usage' | 'bug',
  { message, hint, file, line }: Pick<Failure, 'message'> & Partial<Pick<Failure, 'hint' | 'file' | 'line'>>,
): string {
  return `${JSON.stringify({ error: { kind, message, hint, file, line } })}\n`;
}
