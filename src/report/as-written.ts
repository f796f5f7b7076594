import { camelCase } from '../shared/format.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';
import type { Report } from './report.ts';

/**
 * The contents of report.json. Answers contain numbers from outside, which the schema clamps. Without answers, the schema
 * is not even loaded, because most changes to a repository end that way.
 */
export async function asWritten(report: Report): Promise<unknown> {
  const known = hasAnswers(report) ? await clamped(report) : report;
  const decision = Object.entries(known.decision).map(([name, value]) => [camelCase(name), value] as const);
  return { ...known, decision: Object.fromEntries(decision) };
}

function hasAnswers({ trials, missing }: Report): boolean {
  return [trials, missing].some(({ baseline, candidate }) => baseline.length + candidate.length > 0);
}

async function clamped(report: Report): Promise<Report> {
  const { reportSchema } = await import('./report.ts');
  return reportSchema.parse(report, UNCOMPILED);
}
