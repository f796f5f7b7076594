import { changeBetween } from '../report/assemble.ts';
import type { GateReport, Report, TaskReport } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import { situationOf } from '../verdict/answers.ts';
import type { Decision } from '../verdict/decision.ts';
import { nextStep } from '../verdict/procedure.ts';

/**
 * Decides again from the answers that a report holds, as if the decision had been another. Nothing is asked: where the
 * rule would want more answers, the verdict is inconclusive.
 */
export function replay(report: GateReport, decision: Decision): GateReport {
  const { tasks, trials, missing, freshSince, identical, verdict } = report;
  // What no answer decided, no answer can decide again.
  if (identical || verdict.kind === 'error') return { ...report, decision };
  const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
  const candidate = { trials: trials.candidate, missing: missing.candidate };
  const step = nextStep(situationOf(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
  if (step.kind === 'sample') throw new Error('the rule asked for samples when it was told that there are none');
  const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
  return {
    ...report,
    decision,
    verdict: step.verdict,
    comparison: step.comparison,
    brokenTasks: [...step.brokenTasks],
    notes: [...step.notes, ...kept],
  };
}

/**
 * The candidates of two reports held against each other, the earlier one as the baseline. Nothing is asked.
 * @throws Failure when they are not about the same tasks.
 */
export function compareReports(report: Report, earlier: Report): GateReport {
  if (report.suite.hash !== earlier.suite.hash) {
    throw new Failure(
      'configuration',
      `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`,
      { hint: 'Only answers to the same tasks can be compared. Run both with the same suite.' },
    );
  }
  const before = new Map(earlier.tasks.map(task => [task.id, task.candidate]));
  return replay(
    {
      ...report,
      kind: 'gate',
      changes: [],
      parts: [],
      identical: false,
      // Two finished runs have nothing to do with how either of them ended.
      verdict: { kind: 'inconclusive', cause: 'undecided', reason: '', exitCode: 0 },
      notes: [],
      alsoAgainst: null,
      brokenTasks: [],
      freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
      baseline: { ...earlier.candidate, name: 'baseline' },
      trials: { baseline: earlier.trials.candidate, candidate: report.trials.candidate },
      missing: { baseline: earlier.missing.candidate, candidate: report.missing.candidate },
      tasks: report.tasks.map((task): TaskReport => {
        const baseline = before.get(task.id) ?? null;
        return { ...task, baseline, change: changeBetween(baseline, task.candidate) };
      }),
    },
    report.decision,
  );
}
