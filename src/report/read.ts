import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { readBounded } from '../shared/read-file.ts';
import { REPORT_VERSION, type Report, reportSchema } from './report.ts';

/**
 * Reads a report.json.
 * @throws Failure when it is not there, not a report, or of another version.
 */
export async function readReport(file: string): Promise<Report> {
  const bytes = await readBounded(file).catch((cause: unknown) => {
    if (cause instanceof Failure) throw cause;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Failure('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
      file,
      cause,
    });
  });
  return parseReport(bytes.toString('utf8'), file);
}

/** @throws Failure when it is not a report, or of another version. */
export function parseReport(text: string, file: string): Report {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new Failure('configuration', 'the report is not valid JSON', { file, cause });
  }
  const version = value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
  if (version !== REPORT_VERSION) {
    throw new Failure(
      'configuration',
      `the report has version ${version}, this program reads version ${REPORT_VERSION}`,
      { file },
    );
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('configuration', `not a whole report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}
