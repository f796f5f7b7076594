import type { JSX } from 'preact';
import { Scroll } from '../../report/html/parts.tsx';
import { oneLine } from '../../report/untrusted.ts';
import { digestOf } from '../../shared/digest.ts';
import { price, wholePercent } from '../../shared/format.ts';

import { type RightShare, recentRuns, type Series, type SiteTask, shareOf } from './site.ts';

/** Minimum difference between arms on a task to count as split. */
const SPLIT = 0.5;

/** Recent accuracy of each arm on each task. The page's script sorts and filters it. */
export function HeatMap({
  series,
  tasks,
}: {
  readonly series: readonly Series[];
  readonly tasks: readonly SiteTask[];
}): JSX.Element {
  const recent = series.map(one => ({ name: one.name, armRuns: recentRuns(one) }));
  return (
    <>
      <form id="tools" hidden>
        <label>
          Task <input type="search" name="search" autocomplete="off" />
        </label>
        <label>
          <input type="checkbox" name="split" /> Only tasks on which arms differ
        </label>
        <output name="shown" aria-live="polite" />
      </form>
      <Scroll label="Table of tasks by arms">
        <table class="heat">
          <thead>
            <tr>
              <Head>Task</Head>
              <Head>Price</Head>
              {recent.map(({ name }) => (
                <Head key={name}>{oneLine(name, 40)}</Head>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task, order) => (
              <Row
                key={task.id}
                task={task}
                order={order}
                shares={recent.map(({ armRuns }) => shareOf(task.id, armRuns))}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function Head({ children }: { readonly children: string }): JSX.Element {
  return (
    <th scope="col">
      <button type="button">{children}</button>
    </th>
  );
}

interface RowProps {
  readonly task: SiteTask;
  readonly order: number;
  readonly shares: readonly RightShare[];
}

function Row({ task, order, shares }: RowProps): JSX.Element {
  const known = shares.flatMap(share => fractionOf(share) ?? []);
  const isSplit = known.length > 1 && Math.max(...known) - Math.min(...known) > SPLIT;
  return (
    <tr data-split={String(isSplit)}>
      <th scope="row" data-value={order}>
        <a href={taskPage(task.id)}>{oneLine(task.id, 60)}</a>
      </th>
      <td data-value={task.price}>{price(task.price)}</td>
      {shares.map((share, column) => (
        <Cell key={column} share={share} />
      ))}
    </tr>
  );
}

function Cell({ share }: { readonly share: RightShare }): JSX.Element {
  const fraction = fractionOf(share);
  if (fraction === null) return <td>–</td>;
  return (
    <td data-value={fraction} data-share={Math.round(fraction * 10)} title={`${share.right} of ${share.samples}`}>
      {wholePercent(fraction)}
    </td>
  );
}

const fractionOf = ({ right, samples }: RightShare): number | null => (samples === 0 ? null : right / samples);

/** Path of a task's page from the overview. Ids come from datasets and must not lead elsewhere. */
export function taskPage(id: string): string {
  return `tasks/${fileNameOf(id)}.html`;
}

/** A safe file name for any id, and a different one for each. */
function fileNameOf(id: string): string {
  return /^[\w-]{1,80}$/.test(id) ? id : `${id.slice(0, 80).replace(/[^\w-]/g, '_')}-${digestOf(id).slice(0, 8)}`;
}
