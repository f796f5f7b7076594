import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { movedTasks } from '../../src/report/tasks.ts';
import { SAMPLES, sample } from './samples.ts';

const message = z.object({ message: z.string() });
const document = z.object({
  testsuites: z.object({
    tests: z.coerce.number(),
    failures: z.coerce.number(),
    errors: z.coerce.number(),
    skipped: z.coerce.number(),
    testsuite: z.object({
      testcase: z.array(
        z.object({
          name: z.string(),
          time: z.coerce.number().optional(),
          failure: message.optional(),
          error: message.optional(),
          skipped: message.optional(),
        }),
      ),
    }),
  }),
});

function read(report: Report): z.infer<typeof document>['testsuites'] {
  const xml = renderJunit(report);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false });
  return document.parse(parser.parse(xml)).testsuites;
}

describe('The JUnit file', () => {
  it.each(Object.entries(SAMPLES))('is XML whose counts match its cases when the state is %s', (_, report) => {
    const { testsuite, ...counts } = read(report);
    const number = (outcome: 'failure' | 'error' | 'skipped'): number =>
      testsuite.testcase.filter(one => one[outcome]).length;
    expect(testsuite.testcase).toHaveLength(report.tasks.length + 1);
    expect(counts).toEqual({
      tests: report.tasks.length + 1,
      failures: number('failure'),
      errors: number('error'),
      skipped: number('skipped'),
    });
  });

  it('fails the verdict and the tasks that got worse when the verdict is regressed', () => {
    const report = sample('regressed');
    const { testcase } = read(report).testsuite;
    const worse = movedTasks(report, 'worse').length;
    expect(testcase[0]?.failure?.message).toMatch(/^Accuracy dropped 14 points: 49% → 35%/);
    expect(testcase.slice(1).filter(one => one.failure)).toHaveLength(worse);
    expect(testcase.find(one => one.name.startsWith('90120'))?.failure?.message).toBe(
      'correct answers before and now: ●●●●●●●●\u00A0→\u00A0○○',
    );
  });

  it('fails no task when the verdict is passed, even if some tasks got worse', () => {
    const report = { ...sample('regressed'), verdict: sample('passed').verdict };
    expect(movedTasks(report, 'worse')).not.toEqual([]);
    expect(read(report).failures).toBe(0);
  });

  it('skips an inconclusive verdict that does not fail the build, and fails one that does', () => {
    const report = sample('inconclusive');
    expect(read(report).testsuite.testcase[0]).toHaveProperty('skipped');
    const strict = { ...report, verdict: { ...report.verdict, exitCode: 1 } };
    expect(read(strict).testsuite.testcase[0]).toHaveProperty('failure');
  });

  it('skips tasks that were not measured', () => {
    const report = sample('budget-ended');
    expect(read(report).skipped).toBe(12 + 1);
  });

  it('counts a run without a verdict as an error', () => {
    expect(read(sample('error'))).toMatchObject({ errors: 1, failures: 0 });
  });
});
