import type { Arm } from '../arm/arm.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, parseConfigFile, readConfigFile, requireConfigFile } from '../config/file.ts';
import { type RunConfig, runConfig } from '../config/run-config.ts';
import { CONFIG_FILE, type Settings } from '../config/settings.ts';
import type { Material } from '../dataset/material.ts';
import { relevantTasks } from '../dataset/relevant-tasks.ts';
import { suiteHash } from '../dataset/suite.ts';
import type { Task } from '../dataset/task.ts';
import { forecastFor } from '../sampling/forecast.ts';
import { armDigest, trialKey } from '../sampling/key.ts';
import { createSampler, type Sampler } from '../sampling/sampler.ts';
import { checkMerged } from '../sampling/shard/merge.ts';
import { digestOf } from '../shared/digest.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';
import { affordable } from '../verdict/plan.ts';
import { type Judge, pricedModel } from './judge.ts';
import { requireKey, type Tools } from './tools.ts';

/** The arms of a run by name. */
export type Arms = Readonly<Record<string, Arm>>;

/** Inputs of a run. */
export interface PrepareRequest {
  readonly settings: Settings;
  /** Source of the trusted fields and their files, and its configuration. */
  readonly judge: Judge;
  /** The configuration under test. */
  readonly own: ConfigFile;
  readonly arms: Arms;
  /** The model that `prices` are for, if it is not the configured one. */
  readonly pricedModel?: string | null;
  /** Answers of an arm from an earlier report, used if the arm would send the same requests. */
  readonly earlier?: { readonly arm: string; readonly trials: readonly Trial[] };
  /** Paths of changed files; absent to ask every task, whatever files it concerns. */
  readonly changed?: readonly string[];
  /** Arms are independent: if one fails completely, the others continue. */
  readonly independentArms?: boolean;
}

/** Tasks, arms, solvers, prices and known answers, before the first request. */
export interface Prepared {
  readonly config: RunConfig;
  readonly material: Material;
  /** Tasks of the suite that concern only unchanged files. */
  readonly leftOut: number;
  /** Hash of all requests. */
  readonly asked: string;
  readonly sampler: Sampler;
  /** An arm and its solver. */
  side(name: string): { readonly arm: Arm; readonly solver: Solver };
}

/**
 * The only way from settings and configurations to a run.
 * @throws Failure if no request is possible.
 */
export async function prepare(order: PrepareRequest, tools: Tools): Promise<Prepared> {
  const { settings, judge, own, arms } = order;
  requireKey(tools, Object.values(arms));
  const models = await tools.models(judge.file.models, judge.source);
  const priced = order.pricedModel === undefined ? await pricedModel(judge, settings) : order.pricedModel;
  const requested = runConfig(settings, judge.file, own, { models, pricedModel: priced });
  const suite = await tools.material(requested, judge.source);
  const material = order.changed === undefined ? suite : await concerning(suite, order.changed);
  const { tasks } = material;
  const leftOut = suite.tasks.length - tasks.length;
  const kinds = Object.values(arms).map(arm => arm.solver.name);
  const config = { ...requested, decision: affordable(requested.decision, tasks.length, kinds) };
  const solvers: Record<string, Solver> = {};
  for (const [name, arm] of Object.entries(arms)) solvers[name] = await tools.solver(arm, config, material);
  const side: Prepared['side'] = name => {
    const arm = arms[name];
    const solver = solvers[name];
    if (arm === undefined || solver === undefined) throw new Error(`the run has no arm ${name}`);
    return { arm, solver };
  };
  if (order.earlier !== undefined) {
    takeEarlier(order.earlier.trials, side(order.earlier.arm).solver, tasks, tools.store);
  }
  const asked = digestOf(Object.entries(solvers).map(([name, solver]) => [name, armDigest(solver, tasks)]));
  checkMerged(tools.merged, asked);
  const sampler = createSampler({
    ...tools,
    solvers,
    budget: config.budget,
    concurrency: settings.concurrency,
    forecast: forecastFor(Object.fromEntries(Object.keys(arms).map(name => [name, side(name)])), config),
    independentArms: order.independentArms ?? false,
  });
  for (const name of Object.keys(arms)) tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
  return { config, material, leftOut, asked, sampler, side };
}

async function concerning(material: Material, changed: readonly string[]): Promise<Material> {
  const tasks = await relevantTasks(material.tasks, changed);
  return { ...material, tasks, suite: { ...material.suite, hash: suiteHash(tasks) } };
}

/**
 * The configuration of a source that is measured without a comparison, so it judges itself. Defaults if there is none.
 * @throws Failure if it is unreadable.
 */
export async function readOwn(head: Source, { config }: Settings): Promise<Judge & { readonly exists: boolean }> {
  // A file that was named and is missing is a typo, and one in a folder above must not be ignored in silence.
  const isOptional = config === CONFIG_FILE && (await head.findAbove(config)) === null;
  const file = await (isOptional ? readConfigFile(head, config) : requireConfigFile(head, config));
  return { file: file ?? parseConfigFile('', config), source: head, exists: file !== null };
}

/**
 * Stores answers of an earlier report with this arm's keys. Others are skipped, because a report could contain made-up
 * answers of another arm.
 */
function takeEarlier(earlier: readonly Trial[], solver: Solver, tasks: readonly Task[], store: Tools['store']): void {
  const byId = new Map(tasks.map(task => [task.id, task]));
  for (const trial of earlier) {
    const task = byId.get(trial.taskId);
    if (task === undefined || store.get(trial.key) !== undefined) continue;
    if (trialKey(solver, task, trial.sample) === trial.key) store.add(trial);
  }
}
