import type { Source } from '../arm/source.ts';
import { parseConfigFile, readConfigFile } from '../config/file.ts';
import { runConfig } from '../config/run.ts';
import type { Settings } from '../config/settings.ts';
import type { Shard } from '../config/shard.ts';
import type { Task } from '../dataset/task.ts';
import { CallFailure } from '../model/failure.ts';
import { describeArm } from '../report/assemble.ts';
import { assembleComparison, type MeasuredArm } from '../report/compare/assemble.ts';
import type { CompareReport } from '../report/compare/report.ts';
import { takeByBatch } from '../sampling/batch/take.ts';
import { forecastFor } from '../sampling/forecast.ts';
import { armDigest } from '../sampling/key.ts';
import { createSampler, type Wanted } from '../sampling/sampler.ts';
import { checkJoined } from '../sampling/shard/join.ts';
import { checkDivisible, type Share, takeShare } from '../sampling/shard/take.ts';
import { digestOf } from '../shared/digest.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';
import { isYoung } from '../verdict/answers.ts';
import { waiting } from '../verdict/ends.ts';
import { readMatrix } from './matrix.ts';
import { requireKey, type Tools } from './prepare.ts';

export interface CompareRequest extends Pick<CompareReport, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly head: Source;
  /** Instead of the models of the file. */
  readonly models: readonly string[] | null;
  /**
   * Answers per task and arm. `fresh`: as many new ones as the matrix says, on top of those that are young enough to
   * count, so that every night is measured anew.
   */
  readonly samples: number | 'fresh';
}

/**
 * Measures every arm of a configuration on the same tasks, side by side, and compares them.
 * @throws Failure when nothing can be measured at all.
 */
export async function compare(request: CompareRequest, tools: Tools): Promise<CompareReport> {
  const { settings, head: _head, models: _models, samples, ...where } = request;
  const { startedAt, config, arms, material, solvers, asked, sampler, wish } = await begin(request, tools);
  const { tasks } = material;
  checkJoined(tools.elsewhere, asked);
  const wanted = tools.elsewhere?.canAsk === false ? [] : sampler.open(wish());
  tools.onBatch({ reason: 'round', round: 1 }, wanted.length);
  const post = await tools.post(config);
  const run = { ...tools, sampler, solvers: Object.fromEntries(solvers), budget: config.budget };
  const late: string[] = [];
  let failure: CallFailure | null = null;
  try {
    const underWay = post === null ? 0 : await takeByBatch(wanted, post, run);
    if (underWay > 0) late.push(waiting(underWay).reason);
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
    arms: arms.map(({ name, agent, arm }): MeasuredArm => {
      const { trials, missing } = sampler.known(name, tasks);
      const solver = solvers.get(name);
      return {
        name,
        agent,
        description: describeArm(
          arm,
          solver?.prompt ?? [],
          solver === undefined ? '' : armDigest(solver, tasks),
          settings.config,
        ),
        trials: trials.filter(isCounted),
        missing,
        isPaidNow: sampler.isPaidNow,
        failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null),
      };
    }),
    budget: { ...config.budget, ...sampler.spent },
    damage: [...late, ...tools.store.damage],
  });

  /** All arms are compared by equally many answers, or by those of the last days. */
  function isCounted(trial: Trial): boolean {
    return typeof samples === 'number' ? trial.sample < samples : isYoung(trial, config.decision, startedAt);
  }
}

/**
 * One shard's part of the comparison.
 * @throws Failure when nothing can be measured at all.
 */
export async function compareShard(request: CompareRequest, shard: Shard, tools: Tools): Promise<Share> {
  const { startedAt, config, arms, material, asked, sampler, wish } = await begin(request, tools);
  checkDivisible(config);
  const names = arms.map(({ name }) => name);
  const divided = { ...material, asked, begun: startedAt, arms: names, sampler, wanted: wish() };
  return takeShare(divided, shard, trials => tools.onBatch({ reason: 'round', round: 1 }, trials));
}

/** Everything that is needed to ask, before anything is asked. */
async function begin({ settings, head, models, samples }: CompareRequest, tools: Tools) {
  const startedAt = tools.elsewhere?.begun ?? new Date(tools.now()).toISOString();
  const file = (await readConfigFile(head, settings.config)) ?? parseConfigFile('', settings.config);
  const arms = await readMatrix(head, file, settings, models);
  requireKey(
    tools,
    arms.map(({ arm }) => arm),
  );
  const config = runConfig(settings, file, file, {
    models: await tools.models(file.models, head),
    // One price is for one model: where several are compared, the others take theirs from the list.
    pricedModel: (models ?? file.matrix?.models ?? []).length > 1 ? (file.model ?? '') : null,
  });
  const material = await tools.material(config, head);
  const { tasks } = material;
  const solvers = new Map<string, Solver>();
  for (const { name, arm } of arms) solvers.set(name, await tools.solver(arm, config, material));
  const sides = arms.flatMap(({ name, arm }) => {
    const solver = solvers.get(name);
    return solver === undefined ? [] : [[name, { arm, solver }] as const];
  });
  const sampler = createSampler({
    ...tools,
    budget: config.budget,
    forecast: forecastFor(Object.fromEntries(sides), config),
    concurrency: settings.concurrency,
    solvers: Object.fromEntries(solvers),
    apart: true,
  });
  const asked = digestOf([...solvers].map(([name, solver]) => [name, armDigest(solver, tasks)]));
  for (const { name } of arms) tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
  return { startedAt, config, arms, material, solvers, asked, sampler, wish };

  function wish(): Wanted[] {
    return arms.flatMap(({ name: arm }) => {
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
