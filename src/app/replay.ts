import { changeBetween } from '../report/assemble.ts';
import type { ArmReport, GateReport, Report, TaskReport } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import { situationOf } from '../verdict/answers.ts';
import type { Decision } from '../verdict/decision.ts';
import { nextStep } from '../verdict/procedure.ts';

/**
 * Decides again from the answers in a report, with other decision settings. Sends no requests: if the rule needs more
 * answers, the verdict is inconclusive.
 * @param reproduce the command that repeats this
 */
export function replay(report: GateReport, decision: Decision, reproduce: string): GateReport {
  const free: GateReport = {
    ...report,
    budget: { ...report.budget, calls: 0, cost: 0 },
    baseline: report.baseline && unpaid(report.baseline),
    candidate: unpaid(report.candidate),
    reproduce,
  };
  return decidedAgain(free, decision);
}

function decidedAgain(report: GateReport, decision: Decision): GateReport {
  const { tasks, trials, missing, freshSince, identical, verdict } = report;
  // A verdict that did not depend on answers cannot change.
  if (identical || verdict.kind === 'error') return { ...report, decision };
  const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
  const candidate = { trials: trials.candidate, missing: missing.candidate };
  const decide = (decision: Decision) => {
    const step = nextStep(situationOf(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
    if (step.kind === 'sample') throw new Error('the rule asked for samples although there are none');
    return step;
  };
  const step = decide(decision);
  const decided = new Set([...step.notes, ...decide(report.decision).notes].map(({ text }) => text));
  const { explanation, ...rest } = report;
  return {
    ...rest,
    ...(explanation !== undefined && step.verdict.kind === 'regressed' && { explanation }),
    decision,
    verdict: step.verdict,
    comparison: step.comparison,
    brokenTasks: [...step.brokenTasks],
    notes: [...step.notes, ...report.notes.filter(({ text }) => !decided.has(text))],
  };
}

/**
 * Compares the candidates of two reports, with the earlier one as the baseline. Sends no requests.
 * @param reproduce the command that repeats this comparison
 * @throws Failure if they are not about the same tasks.
 */
export function compareReports(report: Report, earlier: Report, reproduce: string): GateReport {
  if (report.suite.hash !== earlier.suite.hash) {
    throw new Failure(
      'configuration',
      `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`,
      { hint: 'Only answers to the same tasks can be compared. Run both with the same suite.' },
    );
  }
  const before = new Map(earlier.tasks.map(task => [task.id, task.candidate]));
  return decidedAgain(
    {
      ...report,
      kind: 'gate',
      changes: [],
      parts: [],
      identical: false,
      // How either run ended does not matter here.
      verdict: { kind: 'inconclusive', cause: 'undecided', reason: '', exitCode: 0 },
      notes: [],
      explanation: undefined,
      alsoAgainst: null,
      brokenTasks: [],
      // All answers come from the two reports.
      budget: { ...report.budget, calls: 0, cost: 0, exhausted: null },
      reproduce,
      freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
      baseline: { ...stored(earlier.candidate), name: 'baseline' },
      candidate: stored(report.candidate),
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

const unpaid = (arm: ArmReport): ArmReport => ({ ...arm, calls: 0, cost: 0 });

/** An arm that was not asked in either run. */
const stored = (arm: ArmReport): ArmReport => ({ ...unpaid(arm), reused: arm.trials });
