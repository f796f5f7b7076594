import type { Git } from '../arm/git.ts';
import type { Run } from '../github/workflow-run.ts';
import type { Inputs } from './inputs.ts';
import type { MeasurePlan } from './plan.ts';

/** A planned run and its environment. */
export interface Context {
  readonly plan: MeasurePlan;
  readonly inputs: Inputs;
  readonly run: Run;
  readonly checkout: Checkout;
}

export interface Checkout {
  readonly git: Git;
  /** Working directory relative to the repository's root, with slashes; empty at the root. */
  readonly folder: string;
}
