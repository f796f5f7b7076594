import { episodes } from '../drift/episodes.ts';
import type { ArmRun, Series } from './site.ts';

/** A lasting change of an arm's accuracy without a change of its configuration. */
export interface ChangePoint {
  /** Time of its first run, ISO 8601. */
  readonly at: string;
  /** Change in accuracy as a fraction. */
  readonly by: number;
  /** Whether it still lasts. */
  readonly lasts: boolean;
}

/** Change points of an arm, oldest first, by the rule of the drift issue. */
export function changePoints({ armRuns }: Series): ChangePoint[] {
  return grouped(armRuns)
    .flatMap(own => {
      const tasks = [...new Set(own.flatMap(armRun => [...armRun.answersTo.keys()]))];
      const cells = own.map(armRun =>
        tasks.map(task => {
          const answers = armRun.answersTo.get(task);
          return answers === undefined || answers.samples === 0
            ? null
            : { right: answers.right, samples: answers.samples, picks: [] };
        }),
      );
      return episodes(cells, 'accuracy').map(({ since, normal, over }) => {
        const after = own.slice(since, over?.run ?? own.length);
        const before = normal.flatMap(index => own[index] ?? []);
        return { at: own[since]?.at ?? '', by: mean(after) - mean(before), lasts: over?.how !== 'recovered' };
      });
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** An arm's runs since its last change point, because a mean over both levels would be misleading. */
export function sinceChange(series: Series): Series {
  const since = changePoints(series).at(-1)?.at ?? '';
  return { ...series, armRuns: series.armRuns.filter(({ at }) => at >= since) };
}

/** Runs of each configuration. */
function grouped(armRuns: readonly ArmRun[]): ArmRun[][] {
  const groups = new Map<string, ArmRun[]>();
  for (const armRun of armRuns) {
    const own = groups.get(armRun.digest);
    if (own === undefined) groups.set(armRun.digest, [armRun]);
    else own.push(armRun);
  }
  return [...groups.values()];
}

function mean(armRuns: readonly ArmRun[]): number {
  return armRuns.reduce((sum, { accuracy }) => sum + accuracy, 0) / Math.max(1, armRuns.length);
}
