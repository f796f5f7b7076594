import { readArm } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import { CallFailure } from '../model/failure.ts';
import { assembleMeasurement, describeArm } from '../report/assemble.ts';
import { notesOn } from '../report/notes.ts';
import type { MeasurementReport } from '../report/report.ts';
import { sampleInBatches } from '../sampling/batch/run.ts';
import { armDigest } from '../sampling/key.ts';
import { checkShardable, type ShardResult, sampleShard } from '../sampling/shard/run.ts';
import { samplesOf, type WantedTrial } from '../sampling/wanted.ts';
import { EXIT } from '../shared/errors.ts';
import { isRecent, situationOf } from '../verdict/answers.ts';
import { failed, INTERRUPTED, waiting } from '../verdict/early-verdicts.ts';
import { measurement } from '../verdict/phrases.ts';
import { baselineTarget } from '../verdict/plan.ts';
import { nextStep } from '../verdict/procedure.ts';
import type { MeasurementVerdict } from '../verdict/verdict.ts';
import { recordBranchState } from './branch-history.ts';
import { prepare, readOwn } from './prepare.ts';
import type { Tools } from './tools.ts';

export interface MeasureRequest extends Pick<MeasurementReport, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly head: Source;
  /**
   * Answers per task. `baseline`: as many recent ones as later gates need; `refresh`: at minimum one more, so that they
   * do not all expire at once.
   */
  readonly samples: number | 'baseline' | 'refresh';
}

/**
 * Measures one configuration: a number of answers per task and a report, without a comparison.
 * @throws Failure if nothing can be measured.
 */
export async function measure(request: MeasureRequest, tools: Tools): Promise<MeasurementReport> {
  const { settings, head: _head, samples: _samples, ...where } = request;
  const begun = await begin(request, tools);
  const { startedAt, config, material, sampler, side } = begun;
  const { tasks } = material;
  const { arm, solver } = side('candidate');

  const verdict = await collect(begun, tools);
  if (typeof request.samples !== 'number') {
    const { trials } = sampler.known('candidate', tasks);
    const first = { trials, samples: baselineTarget(tasks.length, config.decision) };
    recordBranchState(
      { id: settings.id, material, solver },
      { ...first, commit: request.head.commit, at: startedAt },
      tools.store,
    );
  }
  const report = assembleMeasurement({
    ...where,
    id: settings.id,
    version: tools.version,
    disk: tools.disk(),
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince: tools.merged?.begun ?? startedAt,
    material,
    includeTaskText: settings['include-task-text'] ?? false,
    taskDetails: settings['task-details'],
    decision: config.decision,
    verdict,
    notes: [],
    budget: { ...config.budget, ...sampler.spent },
    candidate: {
      description: describeArm(arm, solver, armDigest(solver, tasks), settings.config),
      ...sampler.known('candidate', tasks),
      isPaidNow: sampler.isPaidNow,
    },
  });
  return { ...report, notes: notesOn(report, tools.store.damage) };
}

type BegunMeasure = Awaited<ReturnType<typeof begin>>;

/** Collects the answers, and says how the measurement ended. */
async function collect(begun: BegunMeasure, tools: Tools): Promise<MeasurementVerdict> {
  const { config, sampler, side, wantedTrials } = begun;
  const wanted = sampler.open(wantedTrials());
  if (wanted.length > 0 && tools.merged?.canAsk === false) {
    const reason = measurement.withoutKey(wanted.length);
    return { kind: 'inconclusive', cause: 'missing-answers', reason, exitCode: EXIT.passed };
  }
  tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
  try {
    const transport = await tools.transport(config);
    const run = { ...tools, sampler, solvers: { candidate: side('candidate').solver }, budget: config.budget };
    const pending = transport === null ? 0 : await sampleInBatches(wanted, transport, run);
    if (pending > 0) return tools.signal.aborted ? INTERRUPTED : waiting(pending);
    await sampler.take(wanted);
  } catch (error) {
    if (error instanceof CallFailure) return failed(error);
    throw error;
  }
  return sampler.spent.exhausted === 'interrupted' ? INTERRUPTED : judge(begun);
}

/** The verdict on the answers so far. */
function judge({ startedAt, config, material: { tasks }, sampler }: BegunMeasure): MeasurementVerdict {
  const known = sampler.known('candidate', tasks);
  const answers = known.trials.length;
  if (sampler.spent.exhausted !== null) {
    const reason = measurement.budgetEnded(answers);
    return { kind: 'inconclusive', cause: 'budget', reason, exitCode: EXIT.passed };
  }
  const lost = known.missing.length;
  if (lost > answers) {
    const reason = measurement.missing(lost, lost + answers);
    return { kind: 'error', cause: 'missing-answers', reason, exitCode: EXIT.error };
  }
  const step = nextStep(situationOf(tasks, null, known, startedAt, { decision: config.decision, canSample: false }));
  if (step.kind === 'decided' && step.verdict.cause === 'below-floor') {
    const { cause, reason, exitCode } = step.verdict;
    return { kind: 'regressed', cause, reason, exitCode };
  }
  const reason = measurement.measured(tasks.length, answers);
  return { kind: 'measured', cause: 'measured', reason, exitCode: EXIT.passed };
}

/**
 * Runs one shard of the measurement.
 * @throws Failure if nothing can be measured.
 */
export async function measureShard(request: MeasureRequest, shard: Shard, tools: Tools): Promise<ShardResult> {
  const { startedAt, config, material, asked, sampler, wantedTrials } = await begin(request, tools);
  checkShardable(config);
  const shardInput = { ...material, asked, begun: startedAt, arms: ['candidate'], sampler, wanted: wantedTrials() };
  return sampleShard(shardInput, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}

/** Everything needed before the first request. */
async function begin({ settings, head, samples }: MeasureRequest, tools: Tools) {
  const startedAt = new Date(tools.now()).toISOString();
  const own = await readOwn(head, settings);
  const arms = { candidate: await readArm('candidate', head, own.file, settings) };
  const prepared = await prepare({ settings, judge: own, own: own.file, arms }, tools);
  const { config, material, sampler } = prepared;
  const { tasks } = material;
  return { ...prepared, startedAt, wantedTrials };

  /** Trials for a number of answers per task; for the baseline, of recent answers. */
  function wantedTrials(): WantedTrial[] {
    if (typeof samples === 'number') {
      const each = tasks.map(task => ({ taskId: task.id, arm: 'candidate' as const, samples }));
      return samplesOf(each, tasks);
    }
    const { trials } = sampler.known('candidate', tasks);
    const target = baselineTarget(tasks.length, config.decision);
    const minimum = samples === 'refresh' ? 1 : 0;
    return tasks.flatMap(task => {
      const own = trials.filter(trial => trial.taskId === task.id);
      const recent = own.filter(trial => isRecent(trial, config.decision, startedAt));
      const count = Math.max(minimum - own.filter(sampler.isPaidNow).length, target - recent.length);
      const used = new Set(own.map(trial => trial.sample));
      const free = Array.from({ length: own.length + count }, (_, sample) => sample).filter(
        sample => !used.has(sample),
      );
      return free.slice(0, Math.max(0, count)).map(sample => ({ arm: 'candidate' as const, task, sample }));
    });
  }
}
