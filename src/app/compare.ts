import type { Source } from '../arm/source.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { Task } from '../dataset/task.ts';
import { CallFailure } from '../model/failure.ts';
import { describeArm } from '../report/assemble.ts';
import { assembleComparison, type MeasuredArm } from '../report/compare/assemble.ts';
import type { CompareReport } from '../report/compare/report.ts';
import { sampleInBatches } from '../sampling/batch/run.ts';
import { armDigest } from '../sampling/key.ts';
import { checkShardable, type ShardResult, sampleShard } from '../sampling/shard/run.ts';
import type { WantedTrial } from '../sampling/wanted.ts';
import type { Trial } from '../trial/trial.ts';
import { isRecent } from '../verdict/answers.ts';
import { waiting } from '../verdict/early-verdicts.ts';
import { readMatrix } from './matrix.ts';
import { prepare, readOwn } from './prepare.ts';
import type { Tools } from './tools.ts';

export interface CompareRequest extends Pick<CompareReport, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly head: Source;
  /** Overrides the models of the file. */
  readonly models: readonly string[] | null;
  /**
   * Answers per task and arm. `fresh`: as many new ones as the matrix says, in addition to recent ones, so that every
   * night is measured.
   */
  readonly samples: number | 'fresh';
}

/**
 * Measures every arm of a configuration on the same tasks and compares them.
 * @throws Failure if nothing can be measured.
 */
export async function compare(request: CompareRequest, tools: Tools): Promise<CompareReport> {
  const { settings, head: _head, models: _models, samples, ...where } = request;
  const { startedAt, config, matrix, material, sampler, side, wantedTrials } = await begin(request, tools);
  const { tasks } = material;
  const wanted = tools.merged?.canAsk === false ? [] : sampler.open(wantedTrials());
  tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
  const transport = await tools.transport(config);
  const solvers = Object.fromEntries(matrix.map(({ name }) => [name, side(name).solver]));
  const run = { ...tools, sampler, solvers, budget: config.budget };
  const late: string[] = [];
  let failure: CallFailure | null = null;
  try {
    const pending = transport === null ? 0 : await sampleInBatches(wanted, transport, run);
    if (pending > 0) late.push(waiting(pending).reason);
    else await sampler.take(wanted);
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    failure = error;
  }
  const unanswered = new Set(sampler.open(wanted).map(({ arm }) => arm));
  return assembleComparison({
    ...where,
    id: settings.id,
    version: tools.version,
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    material,
    alpha: config.decision.alpha,
    arms: matrix.map(({ name, agent }): MeasuredArm => {
      const { trials, missing } = sampler.known(name, tasks);
      const { arm, solver } = side(name);
      return {
        name,
        agent,
        description: describeArm(arm, solver, armDigest(solver, tasks), settings.config),
        trials: trials.filter(isCounted),
        missing,
        isPaidNow: sampler.isPaidNow,
        failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null),
      };
    }),
    budget: { ...config.budget, ...sampler.spent },
    damage: [...late, ...tools.store.damage],
  });

  /** Uses the same number of answers for all arms, or those of the last days. */
  function isCounted(trial: Trial): boolean {
    return typeof samples === 'number' ? trial.sample < samples : isRecent(trial, config.decision, startedAt);
  }
}

/**
 * One shard's part of the comparison.
 * @throws Failure if nothing can be measured.
 */
export async function compareShard(request: CompareRequest, shard: Shard, tools: Tools): Promise<ShardResult> {
  const { startedAt, config, matrix, material, asked, sampler, wantedTrials } = await begin(request, tools);
  checkShardable(config);
  const names = matrix.map(({ name }) => name);
  const shardInput = { ...material, asked, begun: startedAt, arms: names, sampler, wanted: wantedTrials() };
  return sampleShard(shardInput, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}

/** Everything needed before the first request. */
async function begin({ settings, head, models, samples }: CompareRequest, tools: Tools) {
  const startedAt = tools.merged?.begun ?? new Date(tools.now()).toISOString();
  const judge = await readOwn(head, settings);
  const { file } = judge;
  const matrix = await readMatrix(head, file, settings, models);
  // The price is for one model; other models take theirs from the list.
  const pricedModel = (models ?? file.matrix?.models ?? []).length > 1 ? (file.model ?? '') : null;
  const arms = Object.fromEntries(matrix.map(({ name, arm }) => [name, arm]));
  const prepared = await prepare({ settings, judge, own: file, arms, pricedModel, independentArms: true }, tools);
  const { sampler } = prepared;
  const { tasks } = prepared.material;
  return { ...prepared, startedAt, matrix, wantedTrials };

  function wantedTrials(): WantedTrial[] {
    return matrix.flatMap(({ name: arm }) => {
      const { trials } = sampler.known(arm, tasks);
      return tasks.flatMap(task => samplesOf(task, trials).map(sample => ({ arm, task, sample })));
    });
  }

  function samplesOf(task: Task, known: readonly Trial[]): number[] {
    if (typeof samples === 'number') return Array.from({ length: samples }, (_, sample) => sample);
    const own = known.filter(({ taskId }) => taskId === task.id);
    const first = own.reduce((most, { sample }) => Math.max(most, sample + 1), 0);
    const fresh = (file.matrix?.samples ?? 1) - own.filter(sampler.isPaidNow).length;
    return Array.from({ length: Math.max(0, fresh) }, (_, index) => first + index);
  }
}
