import type { Trial } from './trial.ts';

/** Whether a trial picked the correct proposal. Unreadable answers are wrong. */
export function isRight(trial: Trial, task: { readonly correctProposalId: number }): boolean {
  return trial.proposalId === task.correctProposalId;
}
