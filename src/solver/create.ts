import type { Arm } from '../arm/arm.ts';
import type { ModelClient } from '../model/model.ts';
import { createChatSolver } from './chat.ts';
import { createReferenceSolver, ruleOf } from './reference.ts';
import type { Solver } from './solver.ts';

/** The solver of an arm. `client` is only asked for when a model answers. */
export async function createSolver(arm: Arm, client: () => Promise<ModelClient>): Promise<Solver> {
  const rule = ruleOf(arm.solver);
  if (rule !== null) return createReferenceSolver(rule, arm.order);
  return createChatSolver(arm, await client());
}
