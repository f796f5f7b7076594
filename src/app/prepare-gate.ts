import type { Arm } from '../arm/arm.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { Material } from '../dataset/material.ts';
import { sendTheSame } from '../sampling/key.ts';
import type { Sampler } from '../sampling/sampler.ts';
import type { Solver } from '../solver/solver.ts';
import { situationOf } from '../verdict/answers.ts';
import type { Situation } from '../verdict/situation.ts';
import { NOTES } from './notes.ts';
import { prepare } from './prepare.ts';
import type { GateRequest, GateSides } from './sides.ts';
import type { Tools } from './tools.ts';

/** Two arms, their tasks and known answers, before the first request. */
export interface PreparedGate extends Pick<GateSides, 'startedAt' | 'arms' | 'notes' | 'changes' | 'parts'> {
  readonly asked: string;
  readonly freshSince: string;
  readonly config: RunConfig;
  readonly material: Material;
  readonly solvers: { readonly baseline: Solver | null; readonly candidate: Solver };
  /** Whether both arms would send the same requests. */
  readonly identical: boolean;
  readonly sampler: Sampler;
  /** Current observations for the decision. */
  situation(canSample: boolean): Situation;
}

/**
 * Loads the tasks of both arms and their known answers.
 * @throws Failure if nothing can be compared.
 */
export async function prepareGate(sides: GateSides, request: GateRequest, tools: Tools): Promise<PreparedGate> {
  const { startedAt, arms, own, judge, notes, changes, parts } = sides;
  const named: Record<string, Arm> = { candidate: arms.candidate };
  const hasBaseline = arms.baseline !== null;
  const prepared = await prepare(
    {
      settings: request.settings,
      judge,
      own,
      arms: arms.baseline === null ? named : { baseline: arms.baseline, ...named },
      ...(isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) }),
      ...(hasBaseline && { earlier: { arm: 'baseline', trials: request.earlier } }),
    },
    tools,
  );
  const { config, material, sampler, asked } = prepared;
  const { tasks } = material;
  const solvers = {
    baseline: hasBaseline ? prepared.side('baseline').solver : null,
    candidate: prepared.side('candidate').solver,
  };
  const freshSince = tools.store.begun(asked, startedAt);
  return {
    startedAt,
    arms,
    asked,
    freshSince,
    config,
    material,
    solvers,
    identical: solvers.baseline !== null && sendTheSame(solvers.baseline, solvers.candidate, tasks),
    sampler,
    situation(canSample) {
      const known = hasBaseline ? sampler.known('baseline', tasks) : null;
      const rest = { decision: config.decision, canSample };
      return situationOf(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
    },
    notes: prepared.leftOut === 0 ? notes : [...notes, { kind: 'info', text: NOTES.otherFiles(prepared.leftOut) }],
    changes,
    parts,
  };
}

/**
 * Whether a change only concerns tasks about its files. A changed configuration can name another model or prompt, so it
 * concerns every task.
 */
function isOfFiles(changes: GateSides['changes'], { settings }: GateRequest): boolean {
  return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
}
