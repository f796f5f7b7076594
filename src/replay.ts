import type { Report } from './report/report.ts';
import { situationOf } from './verdict/answers.ts';
import type { Decision } from './verdict/decision.ts';
import { nextStep } from './verdict/procedure.ts';

/**
 * Decides again from the answers that a report holds, as if the decision had been another. Nothing is asked: where the
 * rule would want more answers, the verdict is inconclusive.
 */
export function replay(report: Report, decision: Decision): Report {
  const { tasks, trials, missing, freshSince, identical, verdict } = report;
  // What no answer decided, no answer can decide again.
  if (identical || verdict.kind === 'error') return { ...report, decision };
  const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
  const candidate = { trials: trials.candidate, missing: missing.candidate };
  const step = nextStep(situationOf(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
  if (step.kind === 'sample') throw new Error('the rule asked for samples when it was told that there are none');
  const kept = report.notes.filter(note => !step.notes.some(({ text }) => text === note.text));
  return { ...report, decision, verdict: step.verdict, comparison: step.comparison, notes: [...step.notes, ...kept] };
}
