import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage, Failure, failureBehind } from '../shared/errors.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { asWritten } from './as-written.ts';
import { renderComment } from './comment.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';

/** Path of each rendering of a report. */
export interface Written {
  readonly report: string;
  readonly comment: string;
  readonly summary: string;
  readonly html: string;
  readonly junit: string;
}

/** A report and the texts used in several places. */
export interface Rendered {
  readonly report: Report;
  readonly comment: string;
  readonly summary: string;
}

export function renderReport(report: Report): Rendered {
  return { report, comment: renderComment(report), summary: renderSummary(report) };
}

/**
 * Creates the folder for a report, before anything is paid for.
 * @throws Failure if it cannot be created.
 */
export function makeReportFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw notWritten('configuration', folder, cause);
  }
}

/**
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
export async function writeReport({ report, comment, summary }: Rendered, folder: string): Promise<Written> {
  // Loaded late: the page and its component library are only needed at the end of a run.
  const [{ renderHtml }, { renderJunit }] = await Promise.all([import('./html/page.tsx'), import('./junit.ts')]);
  const file = (name: string): string => path.join(folder, name);
  const files: Written = {
    report: file('report.json'),
    comment: file('comment.md'),
    summary: file('summary.md'),
    html: file('report.html'),
    junit: file('junit.xml'),
  };
  const contents: readonly [string, string][] = [
    [files.report, `${JSON.stringify(await asWritten(report), null, 1)}\n`],
    [files.comment, comment],
    [files.summary, summary],
    [files.html, renderHtml(report)],
    [files.junit, renderJunit(report)],
  ];
  makeReportFolder(folder);
  try {
    for (const [name, content] of contents) await writeFile(name, content);
  } catch (cause) {
    throw notWritten('system', folder, cause);
  }
  return files;
}

function notWritten(kind: 'configuration' | 'system', folder: string, cause: unknown): Failure {
  const reason = failureBehind(cause)?.message ?? errorMessage(cause);
  return new Failure(kind, `the report cannot be written to ${folder}: ${reason}`, {
    hint: 'Choose another folder with --out. The answers are kept in the store.',
    cause,
  });
}
