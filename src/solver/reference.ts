import type { ReferenceRule } from '../arm/arm.ts';
import { type ProposalOrder, type ShownProposal, showProposals } from '../arm/prompt/order.ts';
import type { Task } from '../dataset/task.ts';
import { taskHash } from '../dataset/task-hash.ts';
import { randomFrom } from '../shared/random.ts';
import { bm25 } from './bm25.ts';
import type { Solver } from './solver.ts';

/** Incremented when a rule answers differently than before. */
const VERSION = 1;

/** A solver that follows a rule on the displayed proposals. Ties go to the first one. */
export function createReferenceSolver(rule: ReferenceRule, order: ProposalOrder): Solver {
  return {
    name: `reference/${rule}`,
    model: null,
    maxRequests: 0,
    prompt: [],
    identity: task => ({ version: VERSION, order, task: taskHash(task) }),
    messages: () => [],
    async solve(task, sample) {
      const shown = showProposals(task, order, sample);
      const position = pick(rule, task, shown, sample);
      return {
        reading: 'json',
        proposalId: shown[position]?.proposal.id ?? null,
        position,
        text: '',
        finishReason: null,
        usage: null,
        cost: 0,
        latencyMs: 0,
        requests: 0,
        served: null,
        sent: {},
      };
    },
  };
}

/** Accuracy of guessing, from 0 to 1. */
export function chance(tasks: readonly Task[]): number {
  return mean(tasks.map(task => 1 / task.proposals.length));
}

/** Accuracy, from 0 to 1, of rules that can beat guessing, in the dataset's order. */
export function floors(tasks: readonly Task[]): readonly { readonly solver: string; readonly accuracy: number }[] {
  return (['first', 'longest', 'bm25'] as const).map(rule => ({
    solver: `reference/${rule}`,
    accuracy: mean(tasks.map(task => (findsAnswer(rule, task) ? 1 : 0))),
  }));
}

/** Whether a rule picks the chosen proposal in the dataset's order. */
export function findsAnswer(rule: ReferenceRule, task: Task): boolean {
  const shown = showProposals(task, 'dataset', 0);
  return shown[pick(rule, task, shown, 0)]?.proposal.id === task.correctProposalId;
}

/** Position of the proposal that a rule picks. */
function pick(rule: ReferenceRule, task: Task, shown: readonly ShownProposal[], sample: number): number {
  const texts = shown.map(({ proposal }) => proposal.text);
  switch (rule) {
    case 'first':
      return 0;
    case 'longest':
      return placeOfGreatest(texts.map(text => text.length));
    case 'bm25':
      return placeOfGreatest(bm25(`${task.title}\n${task.description}`, texts));
    case 'random':
      return randomFrom(`reference/random ${task.id}#${sample}`).below(shown.length);
  }
}

function placeOfGreatest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
