import { expect, it } from 'vitest';
import { z } from 'zod';
import { asWritten } from '../../src/report/as-written.ts';
import { compareReportSchema } from '../../src/report/compare/report.ts';
import { type ArmReport, reportSchema, writtenReportSchema } from '../../src/report/report.ts';
import { measurement, sample } from './samples.ts';

const SCHEMAS = [
  ['report', writtenReportSchema],
  ['compare', compareReportSchema],
] as const;

it.each(SCHEMAS)('schema/%s.schema.json is up to date (`npm run schema` writes it)', async (name, schema) => {
  const json = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
});

it('Reports of version 0.1.0, with fewer fields for arms and tasks, can still be read', () => {
  const { taskDetails: _, changes: __, ...report } = sample('regressed');
  const older = { ...report, baseline: olderArm(report.baseline), candidate: olderArm(report.candidate) };
  expect(reportSchema.parse(older)).toMatchObject({ verdict: report.verdict, candidate: { digest: '' } });
});

it('A report is written with camelCase fields, and reads back the same', async () => {
  const report = sample('regressed');
  const json: unknown = JSON.parse(JSON.stringify(await asWritten(report)));
  expect(fieldsIn(json).filter(name => name.includes('-') && !/^\d/.test(name))).toEqual([]);
  expect(writtenReportSchema.safeParse(json).error).toBeUndefined();
  expect(reportSchema.parse(json)).toEqual(report);
});

it('A report without answers is written like one with answers', async () => {
  const report = sample('identical');
  const unanswered = { ...report, trials: { baseline: [], candidate: [] }, missing: { baseline: [], candidate: [] } };
  const json: unknown = JSON.parse(JSON.stringify(await asWritten(unanswered)));
  expect(writtenReportSchema.safeParse(json).error).toBeUndefined();
  expect(reportSchema.parse(json)).toEqual(unanswered);
});

/** Names of all fields, except those of the readings, which are values. */
function fieldsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'readings' ? [] : [...(Array.isArray(value) ? [] : [name]), ...fieldsIn(inner)],
  );
}

function olderArm(arm: ArmReport | null) {
  if (arm === null) return null;
  const { digest: _, prompt: __, behavior: ___, ...rest } = arm;
  return rest;
}

it('The kind of a report without one is inferred from its verdict', () => {
  const { kind: _, ...gate } = sample('regressed');
  const { kind: __, ...measured } = measurement();
  expect(reportSchema.parse(gate).kind).toBe('gate');
  expect(reportSchema.parse(measured).kind).toBe('measurement');
});

it('A measurement with a comparison, or a gate with a measured verdict, is not a valid report', () => {
  const { comparison } = sample('passed');
  expect(reportSchema.safeParse({ ...measurement(), comparison }).success).toBe(false);
  expect(reportSchema.safeParse({ ...sample('passed'), verdict: measurement().verdict }).success).toBe(false);
});
