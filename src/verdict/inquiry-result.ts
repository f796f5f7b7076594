import type { TaskAnswers } from './look.ts';
import type { BrokenTask } from './verdict.ts';
import type { WantedAnswers } from './wanted.ts';

/** A finding that fails the build, proven by answers that did not raise the suspicion. */
export type Proven =
  /** `pValue` of all answers of the proof, compared with `limit`. */
  | { readonly kind: 'drop'; readonly pValue: number; readonly limit: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'broken-tasks'; readonly tasks: readonly BrokenTask[] };

export interface InquiryResult {
  /** Answers that the verdict depends on. If none are available, optional ones are skipped. */
  readonly wanted: readonly WantedAnswers[];
  readonly reason: 'round' | 'control';
  readonly proven: Proven | null;
  /** The answers, including fresh ones of the baseline. */
  readonly answers: readonly TaskAnswers[];
}
