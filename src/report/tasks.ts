import { fisherTest } from '../statistics/scored.ts';
import type { Report, TaskReport } from './report.ts';

/** How tasks moved, and how moves are shown. */

/** Share of correct answers, candidate minus baseline; 0 if an arm has no answers. */
export function movement({ baseline, candidate }: TaskReport): number {
  if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
  return candidate.right / candidate.samples - baseline.right / baseline.samples;
}

/** Smaller moves are noise: 7 of 8 correct and then 3 of 4 is not worth reporting. */
const MOVED = 0.5;

/** Direction of a task's move, if it is large enough to report. */
export function direction(task: TaskReport): TaskReport['change'] {
  if (task.change === 'not-measured') return task.change;
  return movement(task) <= -MOVED ? 'worse' : movement(task) >= MOVED ? 'better' : 'same';
}

/** Tasks that moved in one direction beyond luck, sorted by p-value, then size of the move, then price. */
export function movedTasks(report: Pick<Report, 'tasks'>, way: 'worse' | 'better'): TaskReport[] {
  return ordered(report.tasks.filter(task => stateOf(task) === way));
}

/** Tasks that moved, possibly by luck alone. */
export function uncertainTasks(report: Pick<Report, 'tasks'>): TaskReport[] {
  return ordered(report.tasks.filter(task => stateOf(task) === 'uncertain'));
}

/** What happened to a task. */
export function stateOf(task: TaskReport): TaskReport['change'] | 'uncertain' {
  const way = direction(task);
  return (way === 'worse' || way === 'better') && luck(task) > MAX_LUCK ? 'uncertain' : way;
}

/** Moves with a larger p-value may be luck. Leaves room for rounding: 3 of 3 against 0 of 3 is 1 in 20. */
const MAX_LUCK = 0.05 + 1e-9;

/** Exact p-value of the task's move, one-sided: how often its answers would differ this much if nothing had changed. */
function luck(task: TaskReport): number {
  const { baseline, candidate } = task;
  if (baseline === null) return 1;
  return movement(task) < 0 ? fisherTest(baseline, candidate) : fisherTest(candidate, baseline);
}

function ordered(tasks: TaskReport[]): TaskReport[] {
  const moved = (task: TaskReport): number => Math.abs(movement(task));
  return tasks.sort((a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || (a.id < b.id ? -1 : 1));
}

/** Tags about the handling of an issue: `[HOLD for payment 2024-01-31]`, `[$1000]`. */
const HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;

/** A title for lists, without its leading tags. */
export function shortTitle(title: string): string {
  const [tags = ''] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
  const kept = (tags.match(/\[[^[\]]*\]/g) ?? []).filter(tag => !HANDLING.test(tag.slice(1, -1).trim()));
  const short = [...kept, title.slice(tags.length).replace(/^[\s:–-]+/, '')].join(' ').trim();
  return short === '' ? title : short;
}

/** The picked proposals and the right one: `right is 3, picked 3 3 1 → 0 0 –`. */
export function choices({ correctProposalId, baseline, candidate }: TaskReport): string {
  const side = (counts: TaskReport['baseline']): string => {
    const shown = (counts?.picks ?? []).slice(0, MAX_DOTS).map(pick => pick ?? '–');
    if (counts === null || shown.length === 0) return '–';
    return [...shown, ...(shown.length < counts.picks.length ? ['…'] : [])].join('\u00A0');
  };
  return `right is ${correctProposalId}, picked ${side(baseline)} → ${side(candidate)}`;
}

const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;

/** Path of the original issue on github.com. Null for issues elsewhere, which are never linked. */
export function issuePath(task: Pick<TaskReport, 'url'>): string | null {
  return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}

/** `14958` of `14958-manager-0`: the number of the issue. */
export function issueNumber(task: Pick<TaskReport, 'id'>): string {
  return /^\d+/.exec(task.id)?.[0] ?? task.id;
}

/** Beyond this many samples, counts replace dots. */
const MAX_DOTS = 8;

/**
 * Samples of one task in both arms: `●●○ → ●○○` (right, right, wrong; `·` is missing), or
 * `21/24 → 1/4` for many samples. No-break spaces keep it on one line.
 */
export function picks(task: TaskReport): string {
  const slots = (counts: TaskReport['baseline']): number => (counts === null ? 0 : counts.samples + counts.missing);
  const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MAX_DOTS;
  const side = (counts: TaskReport['baseline']): string => {
    if (counts === null || slots(counts) === 0) return '–';
    if (isLong) return `${counts.right}/${counts.samples}`;
    const dots = counts.picks.map(pick => (pick === task.correctProposalId ? '●' : '○'));
    return `${dots.join('')}${'·'.repeat(counts.missing)}`;
  };
  return `${side(task.baseline)}\u00A0→\u00A0${side(task.candidate)}`;
}

/** Correct answers of both arms: `29/29` and `0/1`; a dash if there are none. */
export function shares({ baseline, candidate }: TaskReport): { readonly before: string; readonly now: string } {
  const side = (counts: TaskReport['baseline']): string =>
    counts === null || counts.samples === 0 ? '–' : `${counts.right}/${counts.samples}`;
  return { before: side(baseline), now: side(candidate) };
}
