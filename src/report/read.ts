import { z } from 'zod';
import { errorCode, Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { readBounded } from '../shared/read-file.ts';
import { type CompareReport, compareReportSchema } from './compare/report.ts';
import { type Report, reportSchema } from './report.ts';
import { REPORT_VERSION } from './version.ts';

/** The report of a gate, a measurement or a comparison. */
export type AnyReport = Report | CompareReport;

/**
 * Reads the report of a gate or a measurement.
 * @throws Failure if it is missing, not such a report, or of another version.
 */
export async function readReport(file: string): Promise<Report> {
  return onlyReport(await readAnyReport(file), file);
}

/**
 * Reads a report.json or a compare.json.
 * @throws Failure if it is missing, not a report, or of another version.
 */
export async function readAnyReport(file: string): Promise<AnyReport> {
  const bytes = await readBounded(file).catch((cause: unknown) => {
    if (cause instanceof Failure) throw cause;
    const missing = errorCode(cause) === 'ENOENT';
    throw new Failure('configuration', missing ? 'there is no such report' : 'the report cannot be read', {
      file,
      hint: 'Name a report.json or a compare.json that this program wrote.',
      cause,
    });
  });
  return parse(bytes.toString('utf8'), file);
}

/** @throws Failure if it is not the report of a gate or a measurement, or is of another version. */
export function parseReport(text: string, file: string): Report {
  return onlyReport(parse(text, file), file);
}

function onlyReport(report: AnyReport, file: string): Report {
  if (report.kind !== 'compare') return report;
  throw new Failure('configuration', 'this report compares models', {
    file,
    hint: 'Use the report.json of `gate` or `run`.',
  });
}

function parse(text: string, file: string): AnyReport {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw new Failure('configuration', 'the report is not valid JSON', {
      ...{ file, cause },
      hint: 'The file may be truncated. Use the original, or run the gate again.',
    });
  }
  const { version, kind } = headSchema.parse(value);
  if (version !== REPORT_VERSION) {
    throw new Failure(
      'configuration',
      `the report has version ${version}, this program reads version ${REPORT_VERSION}`,
      { file },
    );
  }
  const result = kind === 'compare' ? compareReportSchema.safeParse(value) : reportSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('configuration', `incomplete report: "${issue?.path.join('.')}": ${issue?.message}`, { file });
}

/** Fields that determine how to read the rest. */
const headSchema = z.object({ version: z.unknown(), kind: z.unknown() }).partial().catch({});
