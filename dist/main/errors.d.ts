/** The origin of a failure, which determines the exit code. */
export type FailureKind = 'configuration' | 'no-key'
/** A file exists in the repository, but its content is unreadable. */
 | 'repository' | 'dataset' | 'endpoint' | 'github'
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
export declare class Failure extends Error {
    readonly kind: FailureKind;
    readonly hint: string | undefined;
    readonly file: string | undefined;
    readonly line: number | undefined;
    constructor(kind: FailureKind, message: string, details?: FailureDetails);
}
/** The message of any thrown value. */
export declare function errorMessage(error: unknown): string;
/** The code of a system error, such as `ENOENT`; undefined for any other value. */
export declare function errorCode(error: unknown): string | undefined;
/** The failure behind a thrown value; null for a bug in this program. */
export declare function failureBehind(error: unknown): Failure | null;
export declare const EXIT: {
    readonly passed: 0;
    readonly regressed: 1;
    readonly usage: 2;
    readonly error: 3;
};
/** Exit code of a failure: 2 for invalid input, 3 for an outside failure. */
export declare function exitCodeOf(failure: Failure): number;
/** The message with its file, line and hint, as printed. */
export declare function explain(failure: Failure): string;
/** Output of `--json` instead of a result. */
export declare function failureJson(kind: FailureKind | 'usage' | 'bug', { message, hint, file, line }: Pick<Failure, 'message'> & Partial<Pick<Failure, 'hint' | 'file' | 'line'>>): string;
