import XMLBuilder from 'fast-xml-builder';
import { headline } from './headline.ts';
import type { Report, TaskReport } from './report.ts';
import { movedTasks, picks, shortTitle } from './tasks.ts';
import { oneLine, TITLE_LENGTH } from './untrusted.ts';

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly time?: number;
  readonly failure?: Message;
  readonly error?: Message;
  readonly skipped?: Message;
}

interface Message {
  readonly message: string;
}

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributesGroupName: 'attributes',
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** JUnit XML with the verdict and every task as test cases. A task fails only if it got worse beyond luck and the verdict is `regressed`. */
export function renderJunit(report: Report): string {
  const broken = new Set(report.verdict.kind === 'regressed' ? movedTasks(report, 'worse') : []);
  const cases = [verdictCase(report), ...report.tasks.map(task => taskCase(report, task, broken))];
  const number = (outcome: 'failure' | 'error' | 'skipped'): number => cases.filter(one => one[outcome]).length;
  const attributes = {
    name: oneLine(`swelancer-gate ${report.suite.name}`),
    tests: cases.length,
    failures: number('failure'),
    errors: number('error'),
    skipped: number('skipped'),
    time: seconds(Date.parse(report.finishedAt) - Date.parse(report.startedAt)),
  };
  const testcase = cases.map(({ failure, error, skipped, ...own }) => ({
    attributes: own,
    ...(failure && { failure: { attributes: failure } }),
    ...(error && { error: { attributes: error } }),
    ...(skipped && { skipped: { attributes: skipped } }),
  }));
  return builder.build({
    '?xml': { attributes: { version: '1.0', encoding: 'UTF-8' } },
    testsuites: { attributes, testsuite: { attributes: { ...attributes, timestamp: report.startedAt }, testcase } },
  });
}

function verdictCase(report: Report): Case {
  const { kind, reason, exitCode } = report.verdict;
  const outcome = kind === 'error' ? 'error' : exitCode !== 0 ? 'failure' : kind === 'inconclusive' ? 'skipped' : null;
  const base = { name: 'verdict', classname: 'swelancer-gate' };
  return outcome === null ? base : { ...base, [outcome]: { message: oneLine(`${headline(report)}. ${reason}`, 1000) } };
}

function taskCase(report: Report, task: TaskReport, broken: ReadonlySet<TaskReport>): Case {
  const trials = report.trials.candidate.filter(trial => trial.taskId === task.id);
  const base = {
    name: oneLine(`${task.id} ${shortTitle(task.title)}`, TITLE_LENGTH + 30),
    classname: oneLine(`swelancer-gate.${report.suite.name}`),
    time: seconds(trials.reduce((sum, trial) => sum + trial.latencyMs, 0)),
  };
  if (task.candidate.samples === 0) return { ...base, skipped: { message: 'not measured' } };
  if (!broken.has(task)) return base;
  return { ...base, failure: { message: `correct answers before and now: ${picks(task)}` } };
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
