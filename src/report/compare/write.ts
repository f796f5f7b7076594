import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage, Failure } from '../../shared/errors.ts';
import { makeFolder } from '../../shared/make-folder.ts';
import { renderCompareMarkdown } from './markdown.ts';
import { type CompareReport, compareReportSchema } from './report.ts';

/**
 * Writes the report and its renderings into one folder, next to those of a gate, and returns the path of the page.
 * @throws Failure if the folder is not writable.
 */
export async function writeComparison(report: CompareReport, folder: string): Promise<string> {
  // Loaded late: the page and its component library are only needed at the end of a run.
  const { renderComparePage } = await import('./html/page.tsx');
  const page = path.join(folder, 'compare.html');
  try {
    makeFolder(folder);
    await writeFile(path.join(folder, 'compare.json'), `${JSON.stringify(compareReportSchema.parse(report))}\n`);
    await writeFile(path.join(folder, 'compare.md'), renderCompareMarkdown(report));
    await writeFile(page, renderComparePage(report));
  } catch (error) {
    const reason = errorMessage(error);
    throw new Failure('configuration', `the comparison cannot be written to ${folder}: ${reason}`, {
      hint: 'Choose another folder with --out. The answers are kept in the store.',
      cause: error,
    });
  }
  return page;
}
