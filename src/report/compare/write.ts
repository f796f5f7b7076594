import path from 'node:path';
import { fillReportFolder } from '../folder.ts';
import { renderCompareMarkdown } from './markdown.ts';
import { type CompareReport, compareReportSchema } from './report.ts';

/**
 * Writes the report and its renderings into one folder, next to those of a gate, and returns the path of the page.
 * @throws Failure if the folder is not writable.
 */
export async function writeComparison(report: CompareReport, folder: string): Promise<string> {
  // Loaded late: the page and its component library are only needed at the end of a run.
  const { renderComparePage } = await import('./html/page.tsx');
  await fillReportFolder(folder, {
    'compare.json': `${JSON.stringify(compareReportSchema.parse(report))}\n`,
    'compare.md': renderCompareMarkdown(report),
    'compare.html': renderComparePage(report),
  });
  return path.join(folder, 'compare.html');
}
