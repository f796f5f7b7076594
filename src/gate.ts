import type { Arm } from './arm/arm.ts';
import { readArm } from './arm/read.ts';
import type { Source } from './arm/source.ts';
import { type ConfigFile, readConfigFile, requireConfigFile } from './config/file.ts';
import { changedTrustedFields, type RunConfig, runConfig } from './config/run.ts';
import type { Settings } from './config/settings.ts';
import { Failure } from './errors.ts';
import { CallFailure } from './model/failure.ts';
import { assembleReport, describeArm, type Measured } from './report/assemble.ts';
import { notesOn } from './report/notes.ts';
import type { Report } from './report/report.ts';
import type { Solver } from './solver/solver.ts';
import type { Material } from './suite/material.ts';
import { comparisonName, sendTheSame } from './trial/key.ts';
import { createSampler, type SamplerOptions, samplesOf } from './trial/sampling.ts';
import { situationOf } from './verdict/answers.ts';
import { failed, INTERRUPTED, NO_CHANGE } from './verdict/ends.ts';
import { nextStep, type Step } from './verdict/procedure.ts';

/** What is compared with what. */
export interface GateRequest extends Pick<Report, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly baseline: Source;
  readonly head: Source;
}

/** What a gate works with, and who is told how it goes. */
export interface GateTools extends Pick<SamplerOptions, 'store' | 'signal' | 'now' | 'onTrial'> {
  readonly version: string;
  material(config: RunConfig, head: Source): Promise<Material>;
  solver(arm: Arm, config: RunConfig): Promise<Solver>;
  /** A batch of so many new trials begins. */
  onBatch(step: { readonly reason: 'round' | 'control'; readonly round: number }, trials: number): void;
}

type Decided = Omit<Extract<Step, { kind: 'decided' }>, 'kind'>;

/**
 * The gate: two configurations, the same tasks, answers until the rule can decide, a report.
 * @throws Failure when nothing can be compared at all.
 */
export async function gate({ settings, baseline, head, ...where }: GateRequest, tools: GateTools): Promise<Report> {
  const startedAt = new Date(tools.now()).toISOString();
  const headFile = await requireConfigFile(head, settings.config);
  const before = await readBaseline(baseline, settings);
  const config = runConfig(settings, before.file ?? headFile, headFile);
  const material = await tools.material(config, head);
  const { tasks } = material;

  const arms = { baseline: before.arm, candidate: await readArm('candidate', head, headFile, settings) };
  const solvers = {
    baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config),
    candidate: await tools.solver(arms.candidate, config),
  };
  const identical = solvers.baseline !== null && sendTheSame(solvers.baseline, solvers.candidate, tasks);
  const freshSince = tools.store.begun(comparisonName(solvers, tasks), startedAt);
  const sampler = createSampler({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });

  const { verdict, comparison, notes } = identical
    ? { verdict: NO_CHANGE, comparison: null, notes: [] }
    : await decide();

  const report = assembleReport({
    ...where,
    id: settings.id,
    version: tools.version,
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince,
    material,
    identical,
    comparison,
    decision: config.decision,
    verdict,
    notes: [...before.notes, ...notes],
    budget: { ...config.budget, ...sampler.spent },
    baseline: arms.baseline === null ? null : measured(arms.baseline),
    candidate: measured(arms.candidate),
  });
  const changed = before.file === null ? [] : changedTrustedFields(before.file, headFile);
  return { ...report, notes: [...report.notes, ...notesOn(report, changed, tools.store.damage)] };

  function measured(arm: Arm): Measured {
    return { description: describeArm(arm, settings.config), ...sampler.known(arm.name, tasks), isPaidNow: sampler.isPaidNow };
  }

  function situation(canSample: boolean) {
    const answers = {
      baseline: solvers.baseline === null ? null : sampler.known('baseline', tasks),
      candidate: sampler.known('candidate', tasks),
    };
    return situationOf(tasks, answers.baseline, answers.candidate, freshSince, {
      decision: config.decision,
      canSample,
    });
  }

  /** Asks the rule what it wants to know, and gets it, until it knows enough. */
  async function decide(): Promise<Decided> {
    try {
      for (;;) {
        const step = nextStep(situation(sampler.spent.exhausted === null));
        if (sampler.spent.exhausted === 'interrupted') return { ...judgeNow(), verdict: INTERRUPTED };
        if (step.kind === 'decided') return step;
        const wanted = sampler.open(samplesOf(step.wanted, tasks));
        tools.onBatch(step, wanted.length);
        await sampler.take(wanted);
      }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      return { ...judgeNow(), verdict: failed(error) };
    }
  }

  /** What was learnt so far, without asking for more. */
  function judgeNow(): Decided {
    const step = nextStep(situation(false));
    if (step.kind === 'decided') return step;
    throw new Error('the rule asked for samples when it was told that there are none');
  }
}

/** The baseline arm; none when its commit has no configuration, or one that cannot be used. */
async function readBaseline(
  source: Source,
  settings: Settings,
): Promise<{ file: ConfigFile | null; arm: Arm | null; notes: Report['notes'] }> {
  try {
    const file = await readConfigFile(source, settings.config);
    return { file, arm: file === null ? null : await readArm('baseline', source, file, settings), notes: [] };
  } catch (error) {
    // A pull request that mends a broken configuration must be able to pass; one that asked for this baseline must not.
    if (!(error instanceof Failure) || settings.baseline !== undefined) throw error;
    return {
      file: null,
      arm: null,
      notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
    };
  }
}
