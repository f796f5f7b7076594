import { pageAt } from '../shared/program.ts';
import type { Report, TaskReport } from './report.ts';

/** Links from a report to GitHub. Reports can be untrusted, so every URL is checked. */

/** On github.com, or on a company's own subdomain of GHE.com. An Enterprise Server can have any host. */
const RUN = /^https:\/\/(?:github\.com|[\w-]+\.ghe\.com)\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
const COMMIT = /^[0-9a-f]{40}$/;

export const DECISION_PAGE = pageAt('docs/decision.md');
export const BENCHMARK_PAGE = pageAt('docs/benchmark.md');

/** Page of the run; null if the URL is not one of GitHub Actions. */
export function runPage({ runUrl }: Pick<Report, 'runUrl'>): string | null {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}

/** Where to download the full report: the run's page, because the upload happens after this program ends. */
export function artifacts(report: Pick<Report, 'runUrl'>): string | null {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
}

/** Anchor of a task, for the step that links the page after the upload (src/github/page-link.ts). */
export function answersTo({ id }: Pick<TaskReport, 'id'>, report: Pick<Report, 'runUrl'>): string | null {
  const place = artifacts(report);
  return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}

/** Page of a commit in the run's repository. */
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
