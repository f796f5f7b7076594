/** Wanted answers of one arm to one task: `samples` in total (stored, new or missing). */
export interface WantedAnswers {
  readonly taskId: string;
  readonly arm: 'baseline' | 'candidate';
  readonly samples: number;
}
