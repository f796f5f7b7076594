import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorMessage, Failure, failureBehind } from '../shared/errors.ts';
import { makeFolder } from '../shared/make-folder.ts';

/** What a folder is for, in its errors. */
type Kind = 'report' | 'comparison';

/**
 * Creates the folder for a report, before anything is paid for.
 * @throws Failure if it cannot be created.
 */
export function makeReportFolder(folder: string, kind: Kind = 'report'): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw notWritten('configuration', kind, folder, cause);
  }
}

/**
 * Writes files into the folder of a report.
 * @throws Failure if it is not writable.
 */
export async function fillReportFolder(
  folder: string,
  kind: Kind,
  contents: Readonly<Record<string, string>>,
): Promise<void> {
  makeReportFolder(folder, kind);
  try {
    for (const [name, content] of Object.entries(contents)) await writeFile(path.join(folder, name), content);
  } catch (cause) {
    throw notWritten('system', kind, folder, cause);
  }
}

function notWritten(origin: 'configuration' | 'system', kind: Kind, folder: string, cause: unknown): Failure {
  const reason = failureBehind(cause)?.message ?? errorMessage(cause);
  return new Failure(origin, `the ${kind} cannot be written to ${folder}: ${reason}`, {
    hint: 'Choose another folder with --out. The answers are kept in the store.',
    cause,
  });
}
