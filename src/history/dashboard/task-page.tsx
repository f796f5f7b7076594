import type { JSX } from 'preact';
import { issueNumber, issuePath } from '../../report/tasks.ts';
import { oneLine } from '../../report/untrusted.ts';
import { count, integer, price } from '../../shared/format.ts';
import { day, page } from './layout.tsx';
import { type ArmRun, recentRuns, type Series, type Site, type SiteTask, shareOf } from './site.ts';

/** One task: its issue, and each arm's answers in every run. */
export function renderTask(task: SiteTask, { series }: Site): string {
  const path = issuePath(task);
  const id = oneLine(task.id, 60);
  return page(
    `Task ${id}`,
    [['Nightly results', '../index.html']],
    id,
    <>
      <h1>Task {id}</h1>
      <p>
        {price(task.price)}, {count(task.proposals, 'proposal')}.{' '}
        {path !== null && (
          <a href={`https://github.com${path}`} rel="noreferrer">
            Issue {oneLine(issueNumber(task), 20)} on GitHub
          </a>
        )}
      </p>
      <p>● right, ○ wrong, ◐ right in some answers of the run.</p>
      {series.map(one => (
        <TaskSeries key={one.name} task={task} series={one} />
      ))}
    </>,
  );
}

function TaskSeries({ task, series }: { readonly task: SiteTask; readonly series: Series }): JSX.Element | null {
  const armRuns = series.armRuns.filter(armRun => armRun.answersTo.has(task.id));
  if (armRuns.length === 0) return null;
  const { right, samples } = shareOf(task.id, armRuns);
  const picks = picksOf(task.id, recentRuns(series));
  return (
    <section aria-label={oneLine(series.name, 80)}>
      <h2>{oneLine(series.name, 80)}</h2>
      <p>
        Right in {integer(right)} of {count(samples, 'answer')} since {day(armRuns[0]?.at ?? '')}.{' '}
        {picks.length > 0 &&
          `Recent picks: ${picks.map(([pick, times]) => `${pick === 'none' ? 'nothing readable' : `proposal ${pick}`} (${times}×)`).join(', ')}.`}
      </p>
      <p class="strip" role="img" aria-label={`${right} of ${samples} right over ${count(armRuns.length, 'run')}`}>
        {months(armRuns).map(([month, ofMonth]) => (
          <span key={month}>
            {month} {ofMonth.map(armRun => mark(armRun, task.id)).join('')}
          </span>
        ))}
      </p>
    </section>
  );
}

function picksOf(taskId: string, armRuns: readonly ArmRun[]): [string, number][] {
  const times = new Map<string, number>();
  for (const armRun of armRuns) {
    for (const [pick, number] of Object.entries(armRun.answersTo.get(taskId)?.picks ?? {})) {
      times.set(pick, (times.get(pick) ?? 0) + number);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

function mark(armRun: ArmRun, taskId: string): string {
  const { right = 0, samples = 0 } = armRun.answersTo.get(taskId) ?? {};
  return samples === 0 ? '·' : right === samples ? '●' : right === 0 ? '○' : '◐';
}

function months(armRuns: readonly ArmRun[]): [string, ArmRun[]][] {
  const groups = new Map<string, ArmRun[]>();
  for (const armRun of armRuns) {
    const month = armRun.at.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), armRun]);
  }
  return [...groups];
}
