import type { ProposalOrder } from '../arm/prompt/order.ts';
import type { Task } from '../dataset/task.ts';
import { digestOf } from '../shared/digest.ts';

/**
 * Digests of everything sent for a sample, each computed once. Prompts are long, and in the dataset's order all samples of
 * a task have the same one.
 */
export function promptDigests(
  order: ProposalOrder,
  sentFor: (task: Task, sample: number) => unknown,
): (task: Task, sample: number) => string {
  const digests = new Map<string, string>();
  return (task, sample) => {
    const name = order === 'dataset' ? task.id : `${task.id}#${sample}`;
    const digest = digests.get(name) ?? digestOf(sentFor(task, sample));
    digests.set(name, digest);
    return digest;
  };
}
