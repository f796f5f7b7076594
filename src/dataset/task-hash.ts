import { createHash } from 'node:crypto';
import type { Task } from './task.ts';

/** SHA-256 of everything in a task that an answer can depend on. Suites pin it. */
export function taskHash(task: Task): string {
  const { id, price, commit, title, description, proposals, correctProposalId } = task;
  const texts = proposals.map(proposal => [proposal.id, proposal.text]);
  return createHash('sha256')
    .update(JSON.stringify([id, price, commit, title, description, texts, correctProposalId]))
    .digest('hex');
}
