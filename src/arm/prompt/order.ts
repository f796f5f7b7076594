import type { Proposal, Task } from '../../dataset/task.ts';
import { randomFrom } from '../../shared/random.ts';

/** How proposals are shown: in the dataset's order, or permuted and renumbered by task and sample number. */
export type ProposalOrder = 'dataset' | 'shuffled';

/** A proposal under the number that the solver sees. */
export interface ShownProposal {
  readonly shown: number;
  readonly proposal: Proposal;
}

/**
 * The proposals of a task as one sample sees them. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them
 * and numbers them from 0. The seed is task and sample alone, so that both arms of a gate see the same order.
 */
export function showProposals(task: Task, order: ProposalOrder, sample: number): readonly ShownProposal[] {
  if (order === 'dataset') return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
  return randomFrom(`${task.id}#${sample}`)
    .shuffled(task.proposals)
    .map((proposal, place) => ({ shown: place, proposal }));
}
