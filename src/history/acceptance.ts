/** Somebody with write access takes a proven drop for what it is, at one commit. */
export interface Acceptance {
  /** Comment that says so, and when it was written. */
  readonly comment: number;
  readonly at: string;
  /** Run that found the drop. */
  readonly run: number;
  readonly by: string;
  /** One line of whatever they wrote. */
  readonly reason: string;
}
