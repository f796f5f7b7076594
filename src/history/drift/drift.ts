import { accuracyInterval } from '../../statistics/accuracy.ts';
import { presentArms } from '../present.ts';
import type { AnswersRecord, ArmRecord, HistoryRecord, RunRecord } from '../record.ts';
import { type Episode, episodes } from './episodes.ts';
import type { RunAnswers } from './scores.ts';
import { servedEpisodes } from './served.ts';

/** What can change without a change on our side. */
const KINDS = ['accuracy', 'answers', 'model', 'provider', 'fingerprint'] as const;
export type DriftKind = (typeof KINDS)[number];

/** An arm with drift. */
export interface Drift {
  readonly arm: ArmRecord;
  readonly kinds: readonly DriftKind[];
  /** First run with drift. */
  readonly since: RunRecord;
  readonly before: Level;
  readonly after: Level;
  /** Tasks whose answers changed most, largest first. */
  readonly moved: readonly MovedTask[];
}

/** Combined results of several runs of an arm. */
export interface Level {
  readonly runs: number;
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  /** What answered, as reported by the endpoint, without duplicates. */
  readonly served: readonly ArmRecord['served'][number][];
}

export interface MovedTask {
  readonly id: string;
  readonly url: string | null;
  readonly before: AnswersRecord;
  readonly after: AnswersRecord;
  /** Share of changed answers from 0 to 1: the total variation distance of picks. */
  readonly moved: number;
}

/** Why a reported drift is no longer reported. */
export type EpisodeEnding =
  | { readonly how: 'recovered' | 'settled'; readonly arm: string; readonly kind: DriftKind }
  /** The arm is no longer measured, or its requests changed. */
  | { readonly how: 'gone' };

export interface DriftWatch {
  /** One per arm with drift. */
  readonly drifts: readonly Drift[];
  /** State of a reported drift by its name. */
  ending(name: string): EpisodeEnding;
}

/** Identifies one kind of drift of one arm. */
export const driftName = ({ digest }: Pick<ArmRecord, 'digest'>, kind: DriftKind): string =>
  `${digest.slice(0, 12)}.${kind}`;

/** Half of its answers changed. */
const MOVED = 0.5;

/**
 * The drift in the history of one gate. An arm is only compared with its own past; changed requests change the digest and
 * start a new arm. @param records oldest first
 */
export function watch(records: readonly HistoryRecord[]): DriftWatch {
  const runs = records.filter(record => record.kind !== 'acceptance');
  const arms = presentArms(runs, runs.at(-1)?.at ?? '').map(({ arm }) => arm);
  const series = arms
    .filter((arm, index) => arms.findIndex(other => other.digest === arm.digest) === index)
    .map(arm => seriesOf(arm, runs));
  const under = series.flatMap(one => driftOf(one) ?? []);
  return {
    drifts: under,
    ending(name) {
      for (const { arm, found } of series) {
        for (const { kind, episodes } of found) {
          if (driftName(arm, kind) !== name) continue;
          return { how: episodes.at(-1)?.over?.how ?? 'recovered', arm: arm.name, kind };
        }
      }
      return { how: 'gone' };
    },
  };
}

interface Series {
  readonly arm: ArmRecord;
  readonly runs: readonly { readonly run: RunRecord; readonly arm: ArmRecord }[];
  readonly found: readonly { readonly kind: DriftKind; readonly episodes: readonly Episode[] }[];
}

function seriesOf(arm: ArmRecord, all: readonly RunRecord[]): Series {
  const runs = all.flatMap(run => {
    const own = run.arms.find(other => other.digest === arm.digest);
    return own === undefined ? [] : [{ run, arm: own }];
  });
  const answers = answersOf(runs);
  const found = KINDS.map(kind => {
    if (kind === 'accuracy' || kind === 'answers') return { kind, episodes: episodes(answers, kind) };
    return { kind, episodes: servedEpisodes(runs.map(({ arm }) => arm.served.flatMap(served => served[kind] ?? []))) };
  });
  return { arm, runs, found };
}

/** Answers of each run in the same task order, with numbered choices. */
function answersOf(runs: Series['runs']): RunAnswers[] {
  const tasks = [...new Set(runs.flatMap(({ run }) => run.suite.tasks.map(task => task.id)))];
  const choices = new Map(tasks.map(task => [task, new Map<string, number>()]));
  return runs.map(({ arm }) =>
    tasks.map(task => {
      const answers = arm.tasks[task];
      const known = choices.get(task);
      if (answers === undefined || answers.samples === 0 || known === undefined) return null;
      const picks = Object.entries(answers.picks).map(([pick, count]) => {
        const choice = known.get(pick) ?? known.size;
        known.set(pick, choice);
        return { choice, count };
      });
      return { right: answers.right, samples: answers.samples, picks };
    }),
  );
}

function driftOf({ arm, runs, found }: Series): Drift | null {
  const present = found.flatMap(({ kind, episodes }) => {
    const last = episodes.at(-1);
    return last === undefined || last.over !== null ? [] : [{ kind, ...last }];
  });
  const [first] = present.toSorted((a, b) => a.since - b.since);
  const since = runs[first?.since ?? -1];
  if (first === undefined || since === undefined) return null;
  const before = first.normal.flatMap(index => runs[index]?.arm ?? []);
  const after = runs.slice(first.since).map(one => one.arm);
  return {
    arm,
    kinds: present.map(({ kind }) => kind),
    since: since.run,
    before: levelOf(before),
    after: levelOf(after),
    moved: since.run.suite.tasks
      .map(({ id, url }) => movedTask(id, url, before, after))
      .filter(task => task.moved > MOVED)
      .sort((a, b) => b.moved - a.moved),
  };
}

function levelOf(arms: readonly ArmRecord[]): Level {
  const tasks = [...new Set(arms.flatMap(arm => Object.keys(arm.tasks)))];
  const counts = tasks.map(task => pooled(task, arms)).filter(({ samples }) => samples > 0);
  const interval = accuracyInterval(counts) ?? { low: 0, high: 1 };
  const rates = counts.map(({ right, samples }) => right / samples);
  const served = new Map(arms.flatMap(arm => arm.served.map(one => [nameOf(one), one] as const)));
  return {
    runs: arms.length,
    accuracy: rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length),
    ...interval,
    served: [...served.values()],
  };
}

const nameOf = ({ host, model, provider, fingerprint }: ArmRecord['served'][number]): string =>
  JSON.stringify([host, model, provider, fingerprint]);

function movedTask(
  id: string,
  url: string | null,
  before: readonly ArmRecord[],
  after: readonly ArmRecord[],
): MovedTask {
  const [was, is] = [pooled(id, before), pooled(id, after)];
  const picks = new Set([...Object.keys(was.picks), ...Object.keys(is.picks)]);
  const share = ({ picks, samples }: AnswersRecord, pick: string): number => (picks[pick] ?? 0) / samples;
  const distance = [...picks].reduce((sum, pick) => sum + Math.abs(share(was, pick) - share(is, pick)), 0) / 2;
  return { id, url, before: was, after: is, moved: was.samples === 0 || is.samples === 0 ? 0 : distance };
}

/** All answers to one task. */
function pooled(task: string, arms: readonly ArmRecord[]): AnswersRecord {
  const total = { right: 0, samples: 0, missing: 0 };
  const picks: Record<string, number> = {};
  for (const arm of arms) {
    const own = arm.tasks[task];
    if (own === undefined) continue;
    total.right += own.right;
    total.samples += own.samples;
    total.missing += own.missing;
    for (const [pick, count] of Object.entries(own.picks)) picks[pick] = (picks[pick] ?? 0) + count;
  }
  return { ...total, picks };
}
