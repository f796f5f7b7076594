import type { Arm } from '../arm/arm.ts';
import type { Source } from '../arm/source.ts';
import { type MissingKey, missingKey } from '../config/api-key.ts';
import type { ConfigFile } from '../config/file.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { Material } from '../dataset/material.ts';
import type { Task } from '../dataset/task.ts';
import type { ModelList } from '../model/list.ts';
import type { Report } from '../report/report.ts';
import type { Post } from '../sampling/batch/post.ts';
import type { SamplerOptions } from '../sampling/sampler.ts';
import type { Joined } from '../sampling/shard/join.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';

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

/** @throws Failure when one of the arms asks a model, and its key is missing. */
export function requireKey({ missingKey: missing }: Pick<Tools, 'missingKey'>, arms: readonly (Arm | null)[]): void {
  if (missing !== null && arms.some(needsKey)) throw missingKey(missing);
}

/** A program brings its own key, where the gate has none; a fixed rule needs none. */
export function needsKey(arm: Arm | null): boolean {
  return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}
