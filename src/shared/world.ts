import type { Time } from './time.ts';

/** What the program may touch of the outside, passed in so that everything else can be tried without it. */
export interface World extends Time {
  /** Working directory: where the configuration file lies. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
  /** Writes to standard output: results. */
  print(text: string): void;
  /** Writes to standard error: progress and notices. */
  tell(text: string): void;
  /** Asks the person at the terminal one question; null where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
  readonly terminal: {
    readonly columns: number;
    readonly colour: boolean;
    /** Whether standard error is a terminal that can redraw a line. */
    readonly live: boolean;
  };
}
