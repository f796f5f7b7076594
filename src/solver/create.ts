import type { Arm } from '../arm/arm.ts';
import type { ModelClient } from '../model/model.ts';
import type { Workspaces } from '../workspace/workspace.ts';
import { createChatSolver } from './chat.ts';
import { createReferenceSolver, ruleOf } from './reference.ts';
import type { Solver } from './solver.ts';

/** What solvers work with. Each is only asked for by a solver that needs it, and the same for all arms of a run. */
export interface SolverTools {
  client(): Promise<ModelClient>;
  workspaces(): Promise<Workspaces>;
}

/** The solver of an arm. */
export async function createSolver(arm: Arm, { client }: SolverTools): Promise<Solver> {
  const rule = ruleOf(arm.solver);
  if (rule !== null) return createReferenceSolver(rule, arm.order);
  return createChatSolver(arm, await client());
}
