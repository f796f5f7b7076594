import type { HistoryRecord } from '../record.ts';
import { badge } from './badge.ts';
import { taskPage } from './heat-map.tsx';
import { renderOverview } from './overview.tsx';
import { renderRun } from './run-page.tsx';
import { siteOf } from './site.ts';
import { renderTask } from './task-page.tsx';

/** All files of the dashboard by path. Records must be sorted, oldest first. */
export function* renderDashboard(
  records: readonly HistoryRecord[],
): Generator<readonly [file: string, content: string]> {
  const site = siteOf(records);
  yield ['index.html', renderOverview(site)];
  yield ['badge.json', `${JSON.stringify(badge(site))}\n`];
  for (const task of site.tasks) yield [taskPage(task.id), renderTask(task, site)];
  for (const run of site.runs) yield [`runs/${run.page}.html`, renderRun(run)];
}
