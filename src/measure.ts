import { readArm } from './arm/read.ts';
import type { Source } from './arm/source.ts';
import { parseConfigFile, readConfigFile } from './config/file.ts';
import { runConfig } from './config/run.ts';
import type { Settings } from './config/settings.ts';
import { EXIT } from './errors.ts';
import { CallFailure } from './model/failure.ts';
import type { Tools } from './preparation.ts';
import { assembleReport, describeArm } from './report/assemble.ts';
import { notesOn } from './report/notes.ts';
import type { Report } from './report/report.ts';
import { createSampler, samplesOf } from './trial/sampling.ts';
import { situationOf } from './verdict/answers.ts';
import { failed, INTERRUPTED } from './verdict/ends.ts';
import { baselineTarget } from './verdict/plan.ts';
import { nextStep } from './verdict/procedure.ts';
import type { Verdict } from './verdict/verdict.ts';

export interface MeasureRequest extends Pick<Report, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly head: Source;
  /** Answers per task; `baseline` takes as many as later gates want to find stored. */
  readonly samples: number | 'baseline';
}

/**
 * Measures one configuration: so many answers to every task, a report, no comparison.
 * @throws Failure when nothing can be measured at all.
 */
export async function measure({ settings, head, samples, ...where }: MeasureRequest, tools: Tools): Promise<Report> {
  const startedAt = new Date(tools.now()).toISOString();
  const file = (await readConfigFile(head, settings.config)) ?? parseConfigFile('', settings.config);
  const config = runConfig(settings, file, file);
  const material = await tools.material(config, head);
  const { tasks } = material;
  const arm = await readArm('candidate', head, file, settings);
  const solvers = { baseline: null, candidate: await tools.solver(arm, config) };
  const sampler = createSampler({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });

  const verdict = await sample();
  const report = assembleReport({
    ...where,
    id: settings.id,
    version: tools.version,
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince: startedAt,
    material,
    identical: false,
    comparison: null,
    decision: config.decision,
    verdict,
    notes: [],
    budget: { ...config.budget, ...sampler.spent },
    baseline: null,
    candidate: {
      description: describeArm(arm, settings.config),
      ...sampler.known('candidate', tasks),
      isPaidNow: sampler.isPaidNow,
    },
  });
  return { ...report, notes: notesOn(report, [], tools.store.damage) };

  async function sample(): Promise<Verdict> {
    const each = samples === 'baseline' ? baselineTarget(tasks.length, config.decision) : samples;
    const wanted = sampler.open(
      samplesOf(
        tasks.map(task => ({ taskId: task.id, arm: 'candidate', samples: each })),
        tasks,
      ),
    );
    tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
    try {
      await sampler.take(wanted);
    } catch (error) {
      if (error instanceof CallFailure) return failed(error);
      throw error;
    }
    if (sampler.spent.exhausted === 'interrupted') return INTERRUPTED;
    const { trials } = sampler.known('candidate', tasks);
    if (sampler.spent.exhausted !== null) {
      return {
        kind: 'inconclusive',
        cause: 'budget',
        reason: `The budget ended after ${trials.length} answers; the next run goes on from there.`,
        exitCode: EXIT.passed,
      };
    }
    const step = nextStep(
      situationOf(tasks, null, sampler.known('candidate', tasks), startedAt, {
        decision: config.decision,
        canSample: false,
      }),
    );
    if (step.kind === 'decided' && step.verdict.cause === 'below-floor') return step.verdict;
    return {
      kind: 'passed',
      cause: 'measured',
      reason: `${tasks.length} tasks were measured, ${each} answer${each === 1 ? '' : 's'} each; nothing was compared.`,
      exitCode: EXIT.passed,
    };
  }
}
