/** A person with write access accepted a proven drop at one commit. */
export interface Acceptance {
  /** The accepting comment and its time. */
  readonly comment: number;
  readonly at: string;
  /** Run that found the drop. */
  readonly run: number;
  readonly by: string;
  /** The reason, as one line. */
  readonly reason: string;
}
