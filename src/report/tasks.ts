import { likelihood } from '../shared/format.ts';
import type { Report, TaskReport } from './report.ts';

/** How tasks moved, and how that is shown. */

/** Share of right answers, candidate minus baseline; 0 where one side has none. */
export function movement({ baseline, candidate }: TaskReport): number {
  if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
  return candidate.right / candidate.samples - baseline.right / baseline.samples;
}

/** A task that moved less is noise: 7 of 8 right and then 3 of 4 is not worth reporting. */
const NEWS = 0.5;

/** Which way a task moved, where the move is large enough to report. */
export function direction(task: TaskReport): TaskReport['change'] {
  if (task.change === 'not-measured') return task.change;
  return movement(task) <= -NEWS ? 'worse' : movement(task) >= NEWS ? 'better' : 'same';
}

/** Tasks that moved one way beyond luck, the surest first, then the largest move, then the highest price. */
export function movedTasks(report: Pick<Report, 'tasks'>, way: 'worse' | 'better'): TaskReport[] {
  return ordered(
    report.tasks.filter(task => direction(task) === way && isBeyondLuck(task, way)),
    task => sureOf(task, way),
  );
}

/** Tasks that moved, and may have done so by luck alone. */
export function uncertainTasks(report: Pick<Report, 'tasks'>): TaskReport[] {
  const sure = (task: TaskReport): number => Math.max(sureOf(task, 'worse'), sureOf(task, 'better'));
  return ordered(
    report.tasks.filter(task => {
      const way = direction(task);
      return (way === 'worse' || way === 'better') && !isBeyondLuck(task, way);
    }),
    sure,
  );
}

/** What happened to a task, as far as it is known. */
export function stateOf(task: TaskReport): TaskReport['change'] | 'uncertain' {
  const way = direction(task);
  return (way === 'worse' || way === 'better') && !isBeyondLuck(task, way) ? 'uncertain' : way;
}

/** Whether a move is more likely a change of the task than luck. */
function isBeyondLuck({ chances }: TaskReport, way: 'worse' | 'better'): boolean {
  return chances === undefined || chances[way] >= 0.5;
}

/** In whole percent, as shown: what looks equally sure is ordered by the rest. */
function sureOf({ chances }: TaskReport, way: 'worse' | 'better'): number {
  return Math.round(100 * (chances?.[way] ?? 0));
}

function ordered(tasks: TaskReport[], sure: (task: TaskReport) => number): TaskReport[] {
  const moved = (task: TaskReport): number => Math.abs(movement(task));
  return tasks.sort(
    (a, b) => sure(b) - sure(a) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id),
  );
}

/** Tags about the handling of an issue, not about the issue: `[HOLD for payment 2024-01-31]`, `[$1000]`. */
const HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;

/** A title as it is shown in lists: without the tags about its handling that come first. */
export function shortTitle(title: string): string {
  const [tags = ''] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
  const kept = (tags.match(/\[[^[\]]*\]/g) ?? []).filter(tag => !HANDLING.test(tag.slice(1, -1).trim()));
  const short = [...kept, title.slice(tags.length).replace(/^[\s:–-]+/, '')].join(' ').trim();
  return short === '' ? title : short;
}

/** How sure it is that a task moved as it seems to: `97% sure`; nothing where one side has no answer. */
export function sureness({ chances }: TaskReport, way: 'worse' | 'better'): string {
  return chances === undefined ? '' : `${likelihood(chances[way])}\u00A0sure`;
}

/** The proposals that were picked, and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
export function choices({ correctProposalId, baseline, candidate }: TaskReport): string {
  const side = (counts: TaskReport['baseline']): string => {
    const shown = (counts?.picks ?? []).slice(0, MOST_DOTS).map(pick => pick ?? '–');
    if (counts === null || shown.length === 0) return '–';
    return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
  };
  return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}

const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;

/** Path of the original issue on github.com. Null where the dataset names another place: that is never linked. */
export function issuePath(task: Pick<TaskReport, 'url'>): string | null {
  return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}

/** `14958` of `14958-manager-0`: the number of the issue. */
export function issueNumber(task: Pick<TaskReport, 'id'>): string {
  return /^\d+/.exec(task.id)?.[0] ?? task.id;
}

/** Dots beyond this many samples are counted instead. */
const MOST_DOTS = 8;

/**
 * Samples of one task on both sides: `●●○ → ●○○` (right, right, wrong; `·` for one that is missing), or
 * `21/24 → 1/4` when they are many. No-break spaces keep it on one line.
 */
export function picks(task: TaskReport): string {
  const slots = (counts: TaskReport['baseline']): number => (counts === null ? 0 : counts.samples + counts.missing);
  const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MOST_DOTS;
  const side = (counts: TaskReport['baseline']): string => {
    if (counts === null || slots(counts) === 0) return '–';
    if (isLong) return `${counts.right}/${counts.samples}`;
    const dots = counts.picks.map(pick => (pick === task.correctProposalId ? '●' : '○'));
    return `${dots.join('')}${'·'.repeat(counts.missing)}`;
  };
  return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}

/** Right answers of both sides: `29/29` and `0/1`; a dash where there are none. */
export function shares({ baseline, candidate }: TaskReport): { readonly before: string; readonly now: string } {
  const side = (counts: TaskReport['baseline']): string =>
    counts === null || counts.samples === 0 ? '–' : `${counts.right}/${counts.samples}`;
  return { before: side(baseline), now: side(candidate) };
}
