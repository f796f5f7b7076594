import path from 'node:path';
import { asWritten } from './as-written.ts';
import { renderComment } from './comment.ts';
import { fillReportFolder } from './folder.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';

/** Paths of a written report that are needed later. */
export interface Written {
  readonly report: string;
  readonly comment: string;
  readonly html: string;
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
 * Writes the report and all its renderings into one folder.
 * @throws Failure if the folder is not writable.
 */
export async function writeReport({ report, comment, summary }: Rendered, folder: string): Promise<Written> {
  // Loaded late: the page and its component library are only needed at the end of a run.
  const [{ renderHtml }, { renderJunit }] = await Promise.all([import('./html/page.tsx'), import('./junit.ts')]);
  await fillReportFolder(folder, {
    'report.json': `${JSON.stringify(await asWritten(report), null, 1)}\n`,
    'comment.md': comment,
    'summary.md': summary,
    'report.html': renderHtml(report),
    'junit.xml': renderJunit(report),
  });
  const file = (name: string): string => path.join(folder, name);
  return { report: file('report.json'), comment: file('comment.md'), html: file('report.html') };
}
