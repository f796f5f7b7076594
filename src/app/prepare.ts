import type { Arm } from '../arm/arm.ts';
import { changedFiles, type FileChange } from '../arm/changes.ts';
import { readArm } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, readConfigFile, requireConfigFile } from '../config/file.ts';
import { changedTrustedFields, type RunConfig, runConfig } from '../config/run.ts';
import type { Settings } from '../config/settings.ts';
import type { Material } from '../dataset/material.ts';
import type { Task } from '../dataset/task.ts';
import type { ModelList } from '../model/list.ts';
import { filesOf } from '../report/assemble.ts';
import type { Report } from '../report/report.ts';
import type { Post } from '../sampling/batch/take.ts';
import { comparisonName, sendTheSame } from '../sampling/key.ts';
import { createSampler, type Sampler, type SamplerOptions } from '../sampling/sampler.ts';
import { checkJoined, type Joined } from '../sampling/shard/join.ts';
import { Failure } from '../shared/errors.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';
import { situationOf } from '../verdict/answers.ts';
import { affordable } from '../verdict/plan.ts';
import type { Situation } from '../verdict/situation.ts';

/** What is compared with what. */
export interface GateRequest extends Pick<Report, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly baseline: Source;
  readonly head: Source;
  /** Where budget and judge are read. */
  readonly trusted: Source;
}

/** What a run works with, and who is told how it goes. */
export interface Tools extends Pick<SamplerOptions, 'store' | 'signal' | 'now' | 'elapsed' | 'onTrial'> {
  readonly version: string;
  /** What shards of this run have done. */
  readonly elsewhere: Joined | null;
  material(config: RunConfig, head: Source): Promise<Material>;
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
  onBatch(step: { readonly reason: 'round' | 'control'; readonly round: number }, trials: number): void;
}

/** Two arms, their tasks and what is known of both, before anything is asked. */
export interface Prepared {
  readonly startedAt: string;
  /** Name of all that is asked. */
  readonly asked: string;
  readonly freshSince: string;
  readonly config: RunConfig;
  readonly material: Material;
  readonly arms: { readonly baseline: Arm | null; readonly candidate: Arm };
  readonly solvers: SamplerOptions['solvers'] & { readonly candidate: Solver };
  /** Both arms would send the same. */
  readonly identical: boolean;
  readonly sampler: Sampler;
  /** What is known now, as the decision sees it. */
  situation(canSample: boolean): Situation;
  /** Why there is no baseline arm, if that needs telling. */
  readonly notes: Report['notes'];
  /** Files of either arm that differ between the two sides. */
  readonly changes: readonly FileChange[];
  /** Trusted fields that the head's configuration would change. */
  readonly changedFields: readonly string[];
}

/**
 * Reads both sides of a gate, and loads its tasks.
 * @throws Failure when nothing can be compared at all.
 */
export async function prepare({ settings, baseline, head, trusted }: GateRequest, tools: Tools): Promise<Prepared> {
  const startedAt = new Date(tools.now()).toISOString();
  const headFile = await requireConfigFile(head, settings.config);
  const before = await readBaseline(baseline, settings);
  const trustedFile = (await readUsable(trusted, settings)) ?? before.file;
  const models =
    trustedFile === null
      ? await tools.models(headFile.models, head)
      : await tools.models(trustedFile.models, trustedFile === before.file ? baseline : trusted);
  const wished = runConfig(settings, trustedFile ?? headFile, headFile, models);
  const arms = { baseline: before.arm, candidate: await readArm('candidate', head, headFile, settings) };
  const material = await tools.material(wished, head);
  const { tasks } = material;
  const named = [arms.baseline ?? arms.candidate, arms.candidate].map(arm => arm.solver.name);
  const config = { ...wished, decision: affordable(wished.decision, tasks.length, named) };
  const solvers = {
    baseline: arms.baseline === null ? null : await tools.solver(arms.baseline, config, material),
    candidate: await tools.solver(arms.candidate, config, material),
  };
  const asked = comparisonName(solvers, tasks);
  checkJoined(tools.elsewhere, asked);
  const freshSince = tools.store.begun(asked, startedAt);
  const sampler = createSampler({ ...tools, budget: config.budget, concurrency: settings.concurrency, solvers });
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
    notes: before.notes,
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
    changedFields: trustedFile === null ? [] : changedTrustedFields(trustedFile, headFile),
  };
}

/** Paths of everything that either arm is made of. */
function allFiles(arms: Prepared['arms'], config: string): string[] {
  return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : filesOf(arm, config)));
}

/** The configuration file at a place; null when there is none, or one that cannot be used. */
async function readUsable(source: Source, settings: Settings): Promise<ConfigFile | null> {
  try {
    return await readConfigFile(source, settings.config);
  } catch (error) {
    if (error instanceof Failure && error.kind === 'configuration') return null;
    throw error;
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
    if (!(error instanceof Failure) || error.kind !== 'configuration' || settings.baseline !== undefined) throw error;
    return {
      file: null,
      arm: null,
      notes: [{ kind: 'warning', text: `The configuration at ${source.label} cannot be used: ${error.message}` }],
    };
  }
}
