/** Answers that are wanted: `samples` in all (stored, taken or missing) of one arm on one task. */
export interface WantedAnswers {
  readonly taskId: string;
  readonly arm: 'baseline' | 'candidate';
  readonly samples: number;
}
