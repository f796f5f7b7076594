import type { Time } from './time.ts';

/** The program's access to its environment, passed in so that everything else can be tested without it. */
export interface World extends Time {
  /** Working directory, with the configuration file. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user stops the program. */
  readonly signal: AbortSignal;
  /** Writes to standard output: results. */
  print(text: string): void;
  /** Writes to standard error: progress and notices. */
  tell(text: string): void;
  /** Asks one question on the terminal; null if it is not interactive. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly terminal: {
    readonly columns: number;
    readonly color: boolean;
    /** Whether standard error is a terminal that can rewrite a line. */
    readonly live: boolean;
  };
}
