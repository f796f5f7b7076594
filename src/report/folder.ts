import path from 'node:path';
import { errorMessage, Failure, failureBehind } from '../shared/errors.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { replaceFile } from '../shared/replace-file.ts';

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
 * Writes files into the folder of a report.
 * @throws Failure if it is not writable.
 */
export async function fillReportFolder(folder: string, contents: Readonly<Record<string, string>>): Promise<void> {
  makeReportFolder(folder);
  try {
    for (const [name, content] of Object.entries(contents)) await replaceFile(path.join(folder, name), content);
  } catch (cause) {
    throw notWritten('system', folder, cause);
  }
}

function notWritten(kind: 'configuration' | 'system', folder: string, cause: unknown): Failure {
  const reason = failureBehind(cause)?.message ?? errorMessage(cause);
  return new Failure(kind, `the report cannot be written to ${folder}: ${reason}`, {
    hint: 'Choose another folder with --out. The answers are kept in the store.',
    cause,
  });
}
