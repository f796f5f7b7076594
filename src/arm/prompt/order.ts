import type { Proposal, Task } from '../../dataset/task.ts';
import { randomFrom } from '../../shared/random.ts';

/** Order of the proposals: as in the dataset, or permuted and renumbered by task and sample number. */
export type ProposalOrder = 'dataset' | 'shuffled';

/** A proposal with the number that the solver sees. */
export interface ShownProposal {
  readonly shown: number;
  readonly proposal: Proposal;
}

/**
 * The proposals of a task for one sample. `dataset` keeps SWE-Lancer's order and ids; `shuffled` permutes them and
 * numbers them from 0. The seed depends only on task and sample, so both arms of a gate see the same order.
 */
export function showProposals(task: Task, order: ProposalOrder, sample: number): readonly ShownProposal[] {
  if (order === 'dataset') return task.proposals.map(proposal => ({ shown: proposal.id, proposal }));
  return randomFrom(`${task.id}#${sample}`)
    .shuffled(task.proposals)
    .map((proposal, place) => ({ shown: place, proposal }));
}
