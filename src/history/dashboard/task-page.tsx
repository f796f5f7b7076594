import type { JSX } from 'preact';
import { oneLine } from '../../report/foreign.ts';
import { issueNumber, issuePath } from '../../report/tasks.ts';
import { count, integer, price } from '../../shared/format.ts';
import { day, page } from './layout.tsx';
import { type Night, recentNights, type Series, type Site, type SiteTask, shareOf } from './site.ts';

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
      <p>● right, ○ wrong, ◐ right in some answers of the night. Months are set apart.</p>
      {series.map(one => (
        <TaskSeries key={one.name} task={task} series={one} />
      ))}
    </>,
  );
}

function TaskSeries({ task, series }: { readonly task: SiteTask; readonly series: Series }): JSX.Element | null {
  const nights = series.nights.filter(night => night.answersTo.has(task.id));
  if (nights.length === 0) return null;
  const { right, samples } = shareOf(task.id, nights);
  const picks = picksOf(task.id, recentNights(series));
  return (
    <section aria-label={oneLine(series.name, 80)}>
      <h2>{oneLine(series.name, 80)}</h2>
      <p>
        Right in {integer(right)} of {count(samples, 'answer')} since {day(nights[0]?.at ?? '')}.{' '}
        {picks.length > 0 &&
          `Lately picked: ${picks.map(([pick, times]) => `${pick === 'none' ? 'nothing readable' : `proposal ${pick}`} ${times} times`).join(', ')}.`}
      </p>
      <p class="strip" role="img" aria-label={`${right} of ${samples} right over ${count(nights.length, 'night')}`}>
        {months(nights).map(([month, ofMonth]) => (
          <span key={month}>
            {month} {ofMonth.map(night => mark(night, task.id)).join('')}
          </span>
        ))}
      </p>
    </section>
  );
}

function picksOf(taskId: string, nights: readonly Night[]): [string, number][] {
  const times = new Map<string, number>();
  for (const night of nights) {
    for (const [pick, number] of Object.entries(night.answersTo.get(taskId)?.picks ?? {})) {
      times.set(pick, (times.get(pick) ?? 0) + number);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

function mark(night: Night, taskId: string): string {
  const { right = 0, samples = 0 } = night.answersTo.get(taskId) ?? {};
  return samples === 0 ? '·' : right === samples ? '●' : right === 0 ? '○' : '◐';
}

function months(nights: readonly Night[]): [string, Night[]][] {
  const groups = new Map<string, Night[]>();
  for (const night of nights) {
    const month = night.at.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), night]);
  }
  return [...groups];
}
