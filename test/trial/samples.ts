import type { Task } from '../../src/dataset/task.ts';
import type { Solution, Solver } from '../../src/solver/solver.ts';
import type { Trial } from '../../src/trial/trial.ts';

/** A small example task; proposal 0 is correct. */
export function makeTask(id: string): Task {
  return {
    id,
    title: `Title of ${id}`,
    description: 'Something is off.',
    price: 100,
    proposals: [
      { id: 0, text: 'Fix it.' },
      { id: 1, text: 'Hide it.' },
    ],
    correctProposalId: 0,
    commit: '',
  };
}

export const SOLUTION: Solution = {
  reading: 'json',
  proposalId: 0,
  position: 0,
  text: '{"selected_proposal_id": 0}',
  finishReason: 'stop',
  usage: { inputTokens: 10, cachedInputTokens: 0, outputTokens: 5, reasoningTokens: 0 },
  cost: 0.25,
  latencyMs: 3,
  requests: 1,
  served: { host: 'localhost', model: 'm-1', provider: null, fingerprint: null },
  sent: {},
};

export function makeTrial(changes: Partial<Trial> = {}): Trial {
  return {
    key: 'key',
    taskId: '1-manager-0',
    sample: 0,
    solver: 'chat',
    model: 'm',
    ...SOLUTION,
    finishedAt: '2026-01-02T03:04:05.000Z',
    ...changes,
  };
}

/** A solver whose behavior the test defines. */
export function makeSolver(solve: Solver['solve'], identity: Solver['identity'] = () => 'same'): Solver {
  return {
    name: 'test',
    model: null,
    maxRequests: 1,
    prompt: [],
    identity: (task, sample) => [task.id, identity(task, sample)],
    messages: () => [],
    solve,
  };
}
