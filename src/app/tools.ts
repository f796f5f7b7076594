import type { Arm } from '../arm/arm.ts';
import type { Source } from '../arm/source.ts';
import { type MissingKey, missingKey } from '../config/api-key.ts';
import type { ConfigFile } from '../config/file.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { Material } from '../dataset/material.ts';
import type { Task } from '../dataset/task.ts';
import type { ModelList } from '../model/list.ts';
import type { Report } from '../report/report.ts';
import type { BatchTransport } from '../sampling/batch/transport.ts';
import type { SamplerOptions } from '../sampling/sampler.ts';
import type { MergedShards } from '../sampling/shard/merge.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';

/** Tools and listeners of a run. */
export interface Tools extends Pick<SamplerOptions, 'store' | 'signal' | 'now' | 'elapsed' | 'onTrial'> {
  readonly version: string;
  /** The missing key; null if there is one, or none is needed. */
  readonly missingKey: MissingKey | null;
  /** Results of this run's shards. */
  readonly merged: MergedShards | null;
  /** Loads suite and dataset, with files from a source outside the change's control. */
  material(config: RunConfig, place: Source): Promise<Material>;
  /** The model list named in a configuration, from a trusted source; empty if none. */
  models(reference: ConfigFile['models'], trusted: Source): Promise<ModelList>;
  /** Disk space of task code; null if none is checked out. */
  disk(): NonNullable<Report['disk']> | null;
  solver(arm: Arm, config: RunConfig, material: Material): Promise<Solver>;
  /** Null without batches. */
  transport(config: RunConfig): Promise<BatchTransport | null>;
  /** Reports one sentence to the user. */
  onNotice(notice: string): void;
  /** Reports an arm's earlier answers, once, before the first batch. */
  onKnown(arm: string, tasks: readonly Task[], trials: readonly Trial[]): void;
  /** Reports the start of a batch with this many new trials. */
  onBatch(step: { readonly reason: 'round' | 'control' | 'cause'; readonly round: number }, trials: number): void;
}

/** @throws Failure if an arm needs a model and its key is missing. */
export function requireKey({ missingKey: missing }: Pick<Tools, 'missingKey'>, arms: readonly (Arm | null)[]): void {
  if (missing !== null && arms.some(needsKey)) throw missingKey(missing);
}

/** An external program can bring its own key; a fixed rule needs none. */
export function needsKey(arm: Arm | null): boolean {
  return arm?.solver.kind === 'chat' || arm?.solver.kind === 'agent';
}
