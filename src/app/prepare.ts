import type { Arm } from '../arm/arm.ts';
import { changedFiles, type FileChange } from '../arm/changes.ts';
import { readArm } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import { type MissingKey, missingKey } from '../config/api-key.ts';
import { type ConfigFile, parseConfigFile, readConfigFile, requireConfigFile } from '../config/file.ts';
import { type RunConfig, runConfig } from '../config/run.ts';
import type { Settings } from '../config/settings.ts';
import type { Material } from '../dataset/material.ts';
import type { Task } from '../dataset/task.ts';
import type { ModelList } from '../model/list.ts';
import { filesOf } from '../report/assemble.ts';
import type { Report } from '../report/report.ts';
import type { Post } from '../sampling/batch/take.ts';
import { forecastFor } from '../sampling/forecast.ts';
import { comparisonName, sendTheSame, trialKey } from '../sampling/key.ts';
import { createSampler, type Sampler, type SamplerOptions } from '../sampling/sampler.ts';
import { checkJoined, type Joined } from '../sampling/shard/join.ts';
import { Failure } from '../shared/errors.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';
import { situationOf } from '../verdict/answers.ts';
import { affordable } from '../verdict/plan.ts';
import type { Situation } from '../verdict/situation.ts';
import { changedJudge, type Judge, noJudge, pricedModel, readJudge } from './judge.ts';

/** What is compared with what. */
export interface GateRequest extends Pick<Report, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly baseline: Source;
  readonly head: Source;
  /** Where budget and judge are read, best first. */
  readonly trusted: readonly Source[];
  /** Whether the baseline is where the change started, rather than a commit that was named. */
  readonly isMergeBase: boolean;
  /** Answers of an earlier report of the baseline; they count where the baseline would be asked the very same. */
  readonly earlier: readonly Trial[];
  /** The change comes, or may come, from outside the repository. */
  readonly isOfStrangers: boolean;
}

/** What a run works with, and who is told how it goes. */
export interface Tools extends Pick<SamplerOptions, 'store' | 'signal' | 'now' | 'elapsed' | 'onTrial'> {
  readonly version: string;
  /** The key that is missing to ask anything; null if there is one, or none is needed. */
  readonly missingKey: MissingKey | null;
  /** What shards of this run have done. */
  readonly elsewhere: Joined | null;
  /** Suite and dataset, whose files are read at a place that the change cannot write to. */
  material(config: RunConfig, place: Source): Promise<Material>;
  /** The model list that a configuration names, read where that is trusted; empty where it names none. */
  models(reference: ConfigFile['models'], trusted: Source): Promise<ModelList>;
  /** What the code of the tasks takes on disk; null where none is laid out. */
  disk(): NonNullable<Report['disk']> | null;
  solver(arm: Arm, config: RunConfig, material: Material): Promise<Solver>;
  /** Null where the model is asked directly. */
  post(config: RunConfig): Promise<Post | null>;
  /** Something that the user should know now, one sentence. */
  onNotice(notice: string): void;
  /** What an arm had answered before this run: told once, before the first batch. */
  onKnown(arm: string, tasks: readonly Task[], trials: readonly Trial[]): void;
  /** A batch of so many new trials begins. */
  onBatch(step: { readonly reason: 'round' | 'control' | 'cause'; readonly round: number }, trials: number): void;
}

/** Both sides of a gate as git has them, before anything that takes a key, a network or a model. */
export interface Sides {
  readonly startedAt: string;
  readonly arms: { readonly baseline: Arm | null; readonly candidate: Arm };
  /** The change's own configuration. */
  readonly own: ConfigFile;
  /** Where files that judge or spend are read, and the configuration there. */
  readonly judge: Judge;
  /** The judge's configuration, without the rule that a change brings for itself. */
  readonly rules: ConfigFile;
  /** There is no configuration before this change, not even a broken one. */
  readonly isFirst: boolean;
  /** What a reader must know of judge and baseline, before anything else. */
  readonly notes: Report['notes'];
  /** Files of either arm that differ between the two sides. */
  readonly changes: readonly FileChange[];
}

/** Two arms, their tasks and what is known of both, before anything is asked. */
export interface Prepared extends Pick<Sides, 'startedAt' | 'arms' | 'notes' | 'changes'> {
  /** Name of all that is asked. */
  readonly asked: string;
  readonly freshSince: string;
  readonly config: RunConfig;
  readonly material: Material;
  readonly solvers: SamplerOptions['solvers'] & { readonly candidate: Solver };
  /** Both arms would send the same. */
  readonly identical: boolean;
  readonly sampler: Sampler;
  /** What is known now, as the decision sees it. */
  situation(canSample: boolean): Situation;
}

/**
 * Reads both sides of a gate.
 * @throws Failure when nothing can be compared at all.
 */
export async function readSides(request: GateRequest, { now }: Pick<Tools, 'now'>): Promise<Sides> {
  const { settings, head, trusted, isOfStrangers } = request;
  const startedAt = new Date(now()).toISOString();
  const own: Judge = { file: await requireConfigFile(head, settings.config), source: head };
  const found = await readJudge(trusted, settings.config);
  if (found.judge === null && isOfStrangers) throw noJudge(trusted, settings.config);
  // Without a judge nothing is compared, so nothing can pass: the change's own file then only says what to measure.
  const judge = found.judge ?? own;
  const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
  const baseline = before.source ?? request.baseline;
  const arms = { baseline: before.arm, candidate: await readArm('candidate', head, own.file, settings) };
  return {
    startedAt,
    arms,
    own: own.file,
    judge,
    rules: found.judge === null ? withDefaultRule(own.file) : judge.file,
    isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === undefined,
    notes: [
      ...judgeNotes(found.judge === null ? null : await changedJudge(judge, own), trusted, settings.config),
      ...found.notes,
      ...before.notes,
    ],
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
  };
}

/**
 * Loads the tasks of both sides, and what is known of them.
 * @throws Failure when nothing can be compared at all.
 */
export async function prepare(sides: Sides, request: GateRequest, tools: Tools): Promise<Prepared> {
  const { startedAt, arms, own, judge, rules, notes, changes } = sides;
  const { settings } = request;
  requireKey(tools, [arms.baseline, arms.candidate]);
  const models = await tools.models(judge.file.models, judge.source);
  const wished = runConfig(settings, rules, own, { models, pricedModel: await pricedModel(judge, settings) });
  const material = await tools.material(wished, judge.source);
  const { tasks } = material;
  const named = [arms.baseline ?? arms.candidate, arms.candidate].map(arm => arm.solver.name);
  const config = { ...wished, decision: affordable(wished.decision, tasks.length, named) };
  const solvers = {
    baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
    candidate: await tools.solver(arms.candidate, config, material),
  };
  takeEarlier(request.earlier, solvers.baseline, tasks, tools.store);
  const asked = comparisonName(solvers, tasks);
  checkJoined(tools.elsewhere, asked);
  const freshSince = tools.store.begun(asked, startedAt);
  const forecast = forecastFor(
    {
      baseline: arms.baseline && solvers.baseline && { arm: arms.baseline, solver: solvers.baseline },
      candidate: { arm: arms.candidate, solver: solvers.candidate },
    },
    config,
  );
  const { budget } = config;
  const sampler = createSampler({ ...tools, budget, forecast, concurrency: settings.concurrency, solvers });
  for (const [arm, solver] of Object.entries(solvers)) {
    if (solver !== null) tools.onKnown(arm, tasks, sampler.known(arm, tasks).trials);
  }
  return {
    startedAt,
    asked,
    freshSince,
    config,
    material,
    arms,
    solvers,
    identical: solvers.baseline !== null && sendTheSame(solvers.baseline, solvers.candidate, tasks),
    sampler,
    situation(canSample) {
      const known = solvers.baseline === null ? null : sampler.known('baseline', tasks);
      const rest = { decision: config.decision, canSample };
      return situationOf(tasks, known, sampler.known('candidate', tasks), freshSince, rest);
    },
    notes,
    changes,
  };
}

/** @throws Failure when one of the arms asks a model, and its key is missing. */
export function requireKey({ missingKey: missing }: Pick<Tools, 'missingKey'>, arms: readonly (Arm | null)[]): void {
  if (missing !== null && arms.some(needsKey)) throw missingKey(missing);
}

/** A program brings its own key, where the gate has none; a fixed rule needs none. */
export function needsKey(arm: Arm | null): boolean {
  return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}

/** What a reader must know of who judged, before anything else. */
function judgeNotes(changed: readonly string[] | null, trusted: readonly Source[], config: string): Report['notes'] {
  if (changed === null) {
    const places = trusted.map(({ label }) => `\`${label}\``).join(' and ');
    return [
      {
        kind: 'warning',
        text: `There is nothing to compare with: ${places} has no usable \`${config}\`. The rules that this change brings take effect after the merge.`,
      },
    ];
  }
  if (changed.length === 0) return [];
  const fields = changed.map(field => `\`${field}\``).join(', ');
  return [
    {
      kind: 'warning',
      text: `This change also edits ${fields}. The edit takes effect after the merge: until then the target branch's own ${changed.length === 1 ? 'setting is' : 'settings are'} used.`,
    },
  ];
}

/** A configuration whose own rule counts for nothing. */
function withDefaultRule(file: ConfigFile): ConfigFile {
  return { ...file, decision: parseConfigFile('', '').decision };
}

/**
 * Stores answers of an earlier report that are the baseline's own. Every other key is left out: a report could otherwise
 * bring made-up answers of the candidate.
 */
function takeEarlier(
  earlier: readonly Trial[],
  baseline: Solver | null,
  tasks: readonly Task[],
  store: Tools['store'],
): void {
  if (baseline === null) return;
  const byId = new Map(tasks.map(task => [task.id, task]));
  for (const trial of earlier) {
    const task = byId.get(trial.taskId);
    if (task === undefined || store.get(trial.key) !== undefined) continue;
    if (trialKey(baseline, task, trial.sample) === trial.key) store.add(trial);
  }
}

/** Paths of everything that either arm is made of. */
function allFiles(arms: Prepared['arms'], config: string): string[] {
  return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : filesOf(arm, config)));
}

interface Before {
  /** Null where there is no configuration. */
  readonly source: Source | null;
  readonly arm: Arm | null;
  readonly notes: Report['notes'];
}

const NO_BASELINE: Before = { source: null, arm: null, notes: [] };

/**
 * The baseline arm; none when its commit has no configuration, or one that cannot be used. A change that started before
 * there was a configuration is compared with the target branch as it is now.
 */
async function readBaseline({ settings, baseline, trusted, isMergeBase }: GateRequest): Promise<Before> {
  for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) {
    try {
      const file = await readConfigFile(source, settings.config);
      if (file === null) continue;
      return { source, arm: await readArm('baseline', source, file, settings), notes: [] };
    } catch (error) {
      // A pull request that mends a broken configuration must be able to pass; one that asked for this baseline must not.
      if (!(error instanceof Failure) || error.kind !== 'configuration' || settings.baseline !== undefined) throw error;
      return {
        ...NO_BASELINE,
        notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
      };
    }
  }
  return NO_BASELINE;
}
