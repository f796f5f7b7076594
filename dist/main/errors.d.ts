/** Where a failure comes from. It decides the exit code (design: exit codes). */
export type FailureKind = 'configuration' | 'no-key'
/** A file is in the repository but its content cannot be read. */
 | 'repository' | 'dataset' | 'endpoint' | 'github'
/** The operating system refused something. */
 | 'system';
export interface FailureDetails {
    /** What the person can do next, one or two sentences. */
    readonly hint?: string;
    /** File the failure is about, as the user would type it. */
    readonly file?: string;
    /** Line in that file, from 1. */
    readonly line?: number;
    readonly cause?: unknown;
}
/**
 * A failure that is explained to a person: its message says what happened and where, its hint what to do.
 * Anything else that is thrown is a bug in this program.
 */
export declare class Failure extends Error {
    readonly kind: FailureKind;
    readonly hint: string | undefined;
    readonly file: string | undefined;
    readonly line: number | undefined;
    constructor(kind: FailureKind, message: string, details?: FailureDetails);
}
/** The failure behind anything that was thrown; null for a bug of this program. */
export declare function failureBehind(error: unknown): Failure | null;
export declare const EXIT: {
    readonly passed: 0;
    readonly regressed: 1;
    readonly usage: 2;
    readonly error: 3;
};
/** Exit code of a failure: 2 when nothing could be run because of its own input, 3 when the world failed. */
export declare function exitCodeOf(failure: Failure): number;
/** The message with its place and hint, as printed for a person. */
export declare function explain(failure: Failure): string;
/** What `--json` prints on standard output instead of a result. */
export declare function failureJson(kind: FailureKind | 'usage' | 'bug', { message, hint, file, line }: Pick<Failure, 'message'> & Partial<Pick<Failure, 'hint' | 'file' | 'line'>>): string;
