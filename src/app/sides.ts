import { type ChangedPart, changedParts } from '../arm/agent-parts.ts';
import type { Arm } from '../arm/arm.ts';
import { changedFiles, type FileChange } from '../arm/changes.ts';
import { readArm } from '../arm/read.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, parseConfigFile, readConfigFile, requireConfigFile } from '../config/file.ts';
import type { Settings } from '../config/settings.ts';
import { filesOf } from '../report/assemble.ts';
import type { Report } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import type { Trial } from '../trial/trial.ts';
import { changedJudge, checkOwnTasks, type Judge, noJudge, readJudge } from './judge.ts';
import { NOTES } from './notes.ts';
import type { Tools } from './tools.ts';
import { unwatchedChanges } from './unwatched.ts';

/** Both arms of a comparison. */
export interface GateRequest extends Pick<Report, 'reproduce' | 'runUrl'> {
  readonly settings: Settings;
  readonly baseline: Source;
  readonly head: Source;
  /** Sources of budget and decision, best first. */
  readonly trusted: readonly Source[];
  /** Whether the baseline is the commit where the change started, not one that was named. */
  readonly isMergeBase: boolean;
  /** Answers of an earlier baseline report, used if the baseline would send the same requests. */
  readonly earlier: readonly Trial[];
  /** Whether the change may come from outside the repository. */
  readonly isFromFork: boolean;
}

/** Both arms of a gate from git, before anything that needs a key, a network or a model. */
export interface GateSides {
  readonly startedAt: string;
  readonly arms: { readonly baseline: Arm | null; readonly candidate: Arm };
  /** The change's own configuration. */
  readonly own: ConfigFile;
  /** Source of the trusted fields and their files, and its configuration, without rules from the change itself. */
  readonly judge: Judge;
  /** Whether there is no configuration before this change, not even a broken one. */
  readonly isFirst: boolean;
  /** Notes on trusted fields and baseline, which come first. */
  readonly notes: Report['notes'];
  /** Files of either arm that differ between the sides. */
  readonly changes: readonly FileChange[];
  /** Parts of the agent's configuration that differ. */
  readonly parts: readonly ChangedPart[];
}

/**
 * Reads both arms of a gate.
 * @throws Failure if nothing can be compared.
 */
export async function readSides(request: GateRequest, { now }: Pick<Tools, 'now'>): Promise<GateSides> {
  const { settings, head, trusted, isFromFork } = request;
  const startedAt = new Date(now()).toISOString();
  const [own, found] = await Promise.all([requireOwn(head, settings), readJudge(trusted, settings)]);
  if (found.judge === null && isFromFork) throw noJudge(trusted, settings.config);
  // Without a judge, nothing is compared and nothing can pass. The change's file then only defines what to measure.
  const judge = found.judge ?? own;
  const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
  const baseline = before.source ?? request.baseline;
  const arms = { baseline: before.arm, candidate: await readArm('candidate', head, own.file, settings) };
  const unwatched =
    before.arm === null
      ? []
      : await unwatchedChanges(
          { arm: before.arm, source: baseline },
          { arm: arms.candidate, source: head },
          own.file.files,
        );
  return {
    startedAt,
    arms,
    own: own.file,
    judge: found.judge === null ? { ...own, file: withDefaultRule(own.file) } : judge,
    isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === undefined,
    notes: [
      ...judgeNotes(found.judge === null ? null : await changedJudge(judge, own), trusted, settings.config),
      ...found.notes,
      ...before.notes,
      ...(unwatched.length === 0 ? [] : [{ kind: 'warning' as const, text: NOTES.unwatched(unwatched) }]),
    ],
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
    parts: before.arm === null ? [] : changedParts(before.arm.files, arms.candidate.files),
  };
}

/** The change's own configuration. */
async function requireOwn(source: Source, settings: Settings): Promise<Judge> {
  const own = { file: await requireConfigFile(source, settings.config), source };
  await checkOwnTasks(own, settings);
  return own;
}

/** Notes on trusted fields, which come first. */
function judgeNotes(changed: readonly string[] | null, trusted: readonly Source[], config: string): Report['notes'] {
  if (changed === null) {
    const places = trusted.map(({ label }) => label);
    return [{ kind: 'warning', text: NOTES.firstConfiguration(places, config) }];
  }
  return changed.length === 0 ? [] : [{ kind: 'warning', text: NOTES.editedRules(changed) }];
}

/** A configuration without its own rule. */
function withDefaultRule(file: ConfigFile): ConfigFile {
  return { ...file, decision: parseConfigFile('', '').decision };
}

/** Paths of all files of both arms. */
function allFiles(arms: GateSides['arms'], config: string): string[] {
  return [arms.baseline, arms.candidate].flatMap(arm => (arm === null ? [] : filesOf(arm, config)));
}

interface Before {
  /** Null without a configuration. */
  readonly source: Source | null;
  readonly arm: Arm | null;
  readonly notes: Report['notes'];
}

const NO_BASELINE: Before = { source: null, arm: null, notes: [] };

/**
 * The baseline arm; none if its commit has no usable configuration. A change that started before there was a
 * configuration is compared with the current target branch.
 */
async function readBaseline({ settings, baseline, trusted, isMergeBase }: GateRequest): Promise<Before> {
  for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) {
    try {
      const file = await readConfigFile(source, settings.config);
      if (file === null) continue;
      return { source, arm: await readArm('baseline', source, file, settings), notes: [] };
    } catch (error) {
      // A pull request that fixes a broken configuration must be able to pass; a run that named this baseline must not.
      if (!(error instanceof Failure) || error.kind !== 'configuration' || settings.baseline !== undefined) throw error;
      return {
        ...NO_BASELINE,
        notes: [{ kind: 'warning', text: NOTES.unusableConfiguration(source.label, error.message) }],
      };
    }
  }
  return NO_BASELINE;
}
