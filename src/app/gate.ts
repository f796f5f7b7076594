import type { Arm } from '../arm/arm.ts';
import type { Shard } from '../config/shard.ts';
import { CallFailure } from '../model/failure.ts';
import { plus } from '../model/prices.ts';
import { describeArm, type Measured } from '../report/assemble.ts';
import type { GateReport } from '../report/report.ts';
import { armDigest } from '../sampling/key.ts';
import type { Sampler } from '../sampling/sampler.ts';
import { type ShardResult, sampleShard } from '../sampling/shard/run.ts';
import { samplesOf } from '../sampling/wanted.ts';
import type { Solver } from '../solver/solver.ts';
import { failed, INTERRUPTED, NO_CHANGE } from '../verdict/early-verdicts.ts';
import { nextStep, type Step } from '../verdict/procedure.ts';
import { erosionNotes } from './branch-history.ts';
import { type Explained, explainDrop } from './explain-drop.ts';
import { estimateGate } from './gate-estimate.ts';
import { reportGate } from './gate-report.ts';
import { type PreparedGate, prepareGate } from './prepare-gate.ts';
import { type GateRequest, type GateSides, readSides } from './sides.ts';
import type { Tools } from './tools.ts';

type Decided = Omit<Extract<Step, { kind: 'decided' }>, 'kind' | 'taken'>;

/**
 * The gate: two configurations and the same tasks; collects answers until the rule can decide, then reports.
 * @throws Failure if nothing can be compared.
 */
export async function gate(sides: GateSides, request: GateRequest, tools: Tools): Promise<GateReport> {
  const prepared = await prepareGate(sides, request, tools);
  const decided = prepared.identical
    ? { verdict: NO_CHANGE, comparison: null, notes: [], brokenTasks: [] }
    : await decide(prepared, tools);
  const explained = await explainDrop(request, prepared, decided.verdict, tools);
  return conclude(request, prepared, decided, explained, tools);
}

/**
 * Runs one shard of the gate: the first trials of its tasks, without a decision.
 * @throws Failure if nothing can be compared.
 */
export async function gateShard(request: GateRequest, shard: Shard, tools: Tools): Promise<ShardResult> {
  const sides = await readSides(request, tools);
  const prepared = await prepareGate(sides, request, tools);
  const { material, solvers, sampler, asked, freshSince, identical, situation } = prepared;
  const step = identical ? null : nextStep(situation(true));
  const round = step?.kind === 'sample' ? step : null;
  const shardInput = {
    ...material,
    asked,
    begun: freshSince,
    arms: solvers.baseline === null ? ['candidate'] : ['baseline', 'candidate'],
    sampler,
    wanted: round === null ? [] : samplesOf(round.wanted, material.tasks),
  };
  return sampleShard(shardInput, shard, trials => round !== null && tools.onBatch(round, trials));
}

/** Collects the samples that the rule asks for until it can decide. */
async function decide(prepared: PreparedGate, tools: Tools): Promise<Decided> {
  const { sampler, material, situation } = prepared;
  for (const sentence of estimateGate(prepared).tooSmall) tools.onNotice(sentence);
  const canAsk = tools.merged?.canAsk ?? true;
  try {
    for (;;) {
      if (sampler.spent.exhausted === 'interrupted') return { ...judgeNow(prepared), verdict: INTERRUPTED };
      const step = nextStep(situation(canAsk && sampler.spent.exhausted === null));
      if (step.kind === 'decided') return step;
      const wanted = sampler.open(samplesOf(step.wanted, material.tasks));
      tools.onBatch(step, wanted.length);
      await sampler.take(wanted);
    }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return { ...judgeNow(prepared), verdict: failed(error) };
  }
}

/** The result so far, without further samples. */
function judgeNow({ situation }: PreparedGate): Decided {
  const step = nextStep(situation(false));
  if (step.kind === 'decided') return step;
  throw new Error('the rule asked for samples although there are none');
}

function conclude(
  request: GateRequest,
  prepared: PreparedGate,
  decided: Decided,
  explained: Explained | null,
  { store, version, disk, now }: Tools,
): GateReport {
  const { settings } = request;
  const { arms, solvers, sampler, material, config, freshSince, identical } = prepared;
  const measured = (arm: Arm, solver: Solver): Measured => ({
    description: describeArm(arm, solver, armDigest(solver, material.tasks), settings.config),
    ...sampler.known(arm.name, material.tasks),
    isPaidNow: sampler.isPaidNow,
  });
  const eroded =
    identical || solvers.baseline === null
      ? []
      : erosionNotes({ id: settings.id, material, solver: solvers.baseline }, store);
  const { verdict, comparison, brokenTasks } = decided;
  const report = reportGate(request, prepared, {
    version,
    disk: disk(),
    finishedAt: now(),
    freshSince,
    config,
    material,
    identical,
    comparison,
    verdict,
    brokenTasks,
    spent: spentBy(sampler.spent, explained?.spent ?? null),
    baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
    candidate: measured(arms.candidate, solvers.candidate),
    notes: [...prepared.notes, ...decided.notes, ...eroded],
    damage: store.damage,
  });
  return { ...report, ...(explained && { explanation: explained.explanation }) };
}

/** Total spending of the gate and the search for a cause. The search cannot end the gate early. */
function spentBy(gate: Sampler['spent'], search: Sampler['spent'] | null): Sampler['spent'] {
  if (search === null) return gate;
  return { ...gate, calls: gate.calls + search.calls, cost: plus(gate.cost, search.cost) };
}
