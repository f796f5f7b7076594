import { pageAt } from '../shared/program.ts';
import type { Report, TaskReport } from './report.ts';

/** Pages on GitHub that a report leads to. A report can come from a stranger, so every address is checked. */

const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;

export const DECISION_PAGE = pageAt('docs/decision.md');
export const BENCHMARK_PAGE = pageAt('docs/benchmark.md');

/** Page of the run; null when the address is not one of GitHub Actions. */
export function runPage({ runUrl }: Pick<Report, 'runUrl'>): string | null {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}

/** Where the full report can be downloaded. The upload happens after this program ends, so the run's page has to do. */
export function artifacts(report: Pick<Report, 'runUrl'>): string | null {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
}

/** Place of a task in it, for the step that links the page after the upload (src/github/page-link.ts). */
export function answersTo({ id }: Pick<TaskReport, 'id'>, report: Pick<Report, 'runUrl'>): string | null {
  const place = artifacts(report);
  return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}

/** Page of a commit of the repository that the run belongs to. */
export function commitPage(commit: string, report: Pick<Report, 'runUrl'>): string | null {
  const run = runPage(report);
  return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}

/** Page with the diff between baseline and candidate. */
export function comparePage(report: Pick<Report, 'runUrl' | 'baseline' | 'candidate'>): string | null {
  const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
  const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
  return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}
