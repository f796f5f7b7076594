import { EXIT } from '../shared/errors.ts';
import { type Baseline, checkedBaseline, storedBaseline, type WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import { limitsFor } from './error-limits.ts';
import { type Evidence, evidenceAt, isBelowFloor, termsOf } from './evidence.ts';
import { createInquiry } from './inquiry.ts';
import type { Proven } from './inquiry-result.ts';
import { createLedger } from './ledger.ts';
import { countOf, isOpen, right, type TaskAnswers } from './look.ts';
import { isTooMany, type LostTasks, lostTasksOf, tooManyLosses } from './losses.ts';
import * as phrases from './phrases.ts';
import { planOf, type SamplePlan, storedEnough } from './plan.ts';
import { checkSituation, type Situation, type Slot } from './situation.ts';
import type { BrokenTask, Comparison, Verdict } from './verdict.ts';
import type { WantedAnswers } from './wanted.ts';

export interface Note {
  readonly kind: 'warning' | 'info';
  readonly text: string;
}

/** The gate's next step. Baseline answers beyond the stored ones must be collected now. */
export type Step =
  | {
      readonly kind: 'sample';
      /** `round`: for the next look. `control`: new answers of both arms to prove a suspected drop. */
      readonly reason: 'round' | 'control';
      /** Number of the look that needs the answers, from 1. */
      readonly round: number;
      readonly wanted: readonly WantedAnswers[];
    }
  | {
      readonly kind: 'decided';
      readonly verdict: Verdict;
      /** Null if too little is known for a comparison. */
      readonly comparison: Comparison | null;
      readonly notes: readonly Note[];
      /** Tasks that seem to have broken for good, proven ones first. */
      readonly brokenTasks: readonly BrokenTask[];
      /** Answers of each arm from this run that the verdict is based on. */
      readonly taken: { readonly candidate: number; readonly baseline: number };
    };

/** Inputs of the whole procedure. */
interface Case {
  readonly tasks: readonly WeighedTask[];
  readonly plan: SamplePlan;
  readonly decision: Decision;
  readonly canSample: boolean;
  readonly promptTooLong: boolean;
  /** Fresh answers that replace missing stored ones. */
  readonly topUp: (task: WeighedTask) => number;
}

/**
 * The complete decision, from observations to the next step. It evaluates the same answers in the same order whatever
 * else is stored, so that a resumed, merged or replayed run ends like an uninterrupted one.
 * @throws Failure for settings or tasks that cannot be judged.
 */
export function nextStep(situation: Situation): Step {
  checkSituation(situation);
  const { decision, canSample } = situation;
  const count = situation.tasks.length;
  if (count === 0) return decided(decision, { kind: 'error', cause: 'no-tasks', reason: phrases.noTasks });
  const tasks = weighed(situation);
  const plan = planOf(count, decision);
  const enough = storedEnough(count, decision);
  const stored = tasks.some(task => task.stored.length > 0);
  const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision['baseline-max-age'] * 24);
  const topUp = (task: WeighedTask): number => (isOld ? 0 : Math.max(0, enough - task.stored.length));
  const { promptTooLong = false } = situation;
  const judging: Case = { tasks, plan, decision, canSample, promptTooLong, topUp };
  if (!situation.hasBaseline) return withoutBaseline(judging);

  const lacking = wantedFresh(tasks, task => (isOld ? plan.fresh : topUp(task)));
  if (lacking.length > 0 && canSample) {
    const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
    return { kind: 'sample', reason: 'round', round: 1, wanted };
  }
  if (lacking.length > 0 && isOld) {
    return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: phrases.staleBaseline });
  }
  const unanswered = tasks.filter(
    ({ stored, fresh }) => countOf(stored, right).samples + countOf(fresh, right).samples === 0,
  ).length;
  if (unanswered === count || isTooMany(unanswered, count)) {
    return decided(decision, {
      kind: 'inconclusive',
      cause: 'no-baseline',
      reason: phrases.noBaseline(unanswered, count),
    });
  }
  const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
  return judged(judging, baseline, task => (isOld ? plan.fresh : topUp(task)));
}

/** Goes through the looks until one of them decides. */
function judged(judging: Case, start: Baseline, freshSeen: (task: WeighedTask) => number): Step {
  const { tasks, plan, decision, canSample } = judging;
  const terms = termsOf(plan, decision, start, limitsFor(decision, tasks));
  const ledger = createLedger(tasks, freshSeen);
  const inquiry = createInquiry(tasks, ledger, decision, canSample);
  let answers = start.answers;
  let evidence: Evidence | null = null;
  let lostTasks: LostTasks | null = null;
  const end = (finding: Finding): Step => {
    const unconfirmed = inquiry.isRefuted && finding.kind !== 'regressed';
    const notes = notesOf(judging, start, evidence, unconfirmed);
    if (lostTasks !== null && finding.cause !== 'missing-answers') {
      notes.unshift({ kind: 'warning', text: phrases.notes.lostTasks(lostTasks) });
    }
    return decided(decision, finding, {
      comparison: evidence?.comparison ?? null,
      notes,
      brokenTasks: inquiry.brokenTasks,
      taken: ledger.taken(),
    });
  };

  for (const [index, look] of terms.looks.entries()) {
    const asked = (task: TaskAnswers): number =>
      look.samples > plan.everyone && !isOpen(task, plan.everyone) ? plan.everyone : look.samples;
    const wanted = wantedCandidate(answers, asked);
    if (wanted.length > 0) {
      if (canSample) return { kind: 'sample', reason: 'round', round: index + 1, wanted };
      return end({
        kind: 'inconclusive',
        cause: 'budget',
        reason: phrases.tooFewAnswers(evidence?.comparison ?? null),
      });
    }
    for (const task of answers) ledger.see(task.taskId, asked(task));
    lostTasks = lostTasksOf(answers, asked);
    const losses = tooManyLosses(answers, asked);
    if (losses !== null) {
      // Outages are temporary, but a prompt too long for its model is the change's own fault and must not pass.
      const kind = losses.lost * 2 > losses.slots || judging.promptTooLong ? 'error' : 'inconclusive';
      return end({ kind, cause: 'missing-answers', reason: phrases.missing(losses, lostTasks) });
    }
    evidence = evidenceAt(index + 1, look, answers, terms);
    if (decision.policy === 'threshold') {
      const plain = withinThreshold(evidence);
      if (plain !== null) return end(plain);
    } else {
      const result = inquiry.inquire(evidence, answers);
      if (result.wanted.length > 0) {
        if (canSample) return { kind: 'sample', reason: result.reason, round: index + 1, wanted: result.wanted };
        return end({ kind: 'inconclusive', cause: 'budget', reason: phrases.unchecked(evidence.comparison) });
      }
      if (result.answers !== answers) {
        answers = result.answers;
        evidence = evidenceAt(index + 1, look, answers, terms);
      }
      const { proven } = result;
      if (proven?.kind === 'drop') {
        const { pValue, limit: pLimit } = proven;
        evidence = { ...evidence, comparison: { ...evidence.comparison, pValue, pLimit } };
      }
      // A proof shows that something got worse. All answers decide whether the net drop exceeds the tolerance.
      if (proven !== null && (proven.kind !== 'drop' || evidence.largeDrop)) {
        return end(provenFinding(proven, evidence, answers, tasks));
      }
    }
    const isLast = look === terms.looks.at(-1);
    const mayWait = !isLast && inquiry.brokenTasksAddUp;
    const found = finding(evidence, decision, mayWait);
    if (found !== null) return end(found);
    if (isLast) return end(undecided(evidence, decision));
  }
  throw new Error('a plan has at least one look');
}

type Finding = Omit<Verdict, 'exitCode'>;

/** A plain threshold needs no proof; null if only the floor can decide. */
function withinThreshold({ comparison, beyondMargin, belowFloor }: Evidence): Finding | null {
  const reason = phrases.threshold(comparison, beyondMargin);
  if (beyondMargin === 'yes') return { kind: 'regressed', cause: 'drop', reason };
  if (beyondMargin === 'unknown') return { kind: 'inconclusive', cause: 'missing-answers', reason };
  return belowFloor ? null : { kind: 'passed', cause: 'within-threshold', reason };
}

function provenFinding(
  proven: Proven,
  { comparison }: Evidence,
  answers: readonly TaskAnswers[],
  tasks: readonly WeighedTask[],
): Finding {
  switch (proven.kind) {
    case 'drop':
      return { kind: 'regressed', cause: 'drop', reason: phrases.drop(comparison, answers, proven.pValue) };
    case 'unreadable':
      return { kind: 'regressed', cause: 'unreadable-answers', reason: phrases.unreadable(tasks) };
    case 'broken-tasks':
      return { kind: 'regressed', cause: 'broken-tasks', reason: phrases.broken(proven.tasks) };
  }
}

/** The decision of a look without a proven drop; null if another look is needed. */
function finding(evidence: Evidence, decision: Decision, mayWait: boolean): Finding | null {
  const { comparison } = evidence;
  if (evidence.belowFloor) {
    const reason = phrases.belowFloor(comparison.candidateAccuracy, decision);
    return { kind: 'regressed', cause: 'below-floor', reason };
  }
  // If proven broken tasks must have lowered accuracy, a pass waits for the next look.
  if (!evidence.ruledOut || mayWait) return null;
  return {
    kind: 'passed',
    cause: 'ruled-out',
    reason: phrases.ruledOut(comparison),
    ...(evidence.improved && { finding: 'improved' as const }),
    blindSpot: phrases.blindSpot(comparison, decision),
  };
}

/** The verdict after all looks. */
function undecided({ comparison }: Evidence, { policy }: Decision): Finding {
  return policy === 'strict'
    ? { kind: 'regressed', cause: 'not-ruled-out', reason: phrases.notRuledOut(comparison) }
    : { kind: 'inconclusive', cause: 'undecided', reason: phrases.undecided(comparison) };
}

/** A first configuration has nothing to compare with, so only the floor is judged. */
function withoutBaseline({ tasks, plan, decision, canSample }: Case): Step {
  const samples = plan.looks[0] ?? 1;
  const wanted = wantedCandidate(tasks, () => samples);
  if (wanted.length > 0 && canSample) return { kind: 'sample', reason: 'round', round: 1, wanted };
  const slots = tasks.flatMap(task => task.candidate.slice(0, samples));
  const { right: hits, samples: answers } = countOf(slots, right);
  const taken = { candidate: slots.length, baseline: 0 };
  const found: Finding = isBelowFloor(slots, decision, plan)
    ? { kind: 'regressed', cause: 'below-floor', reason: phrases.belowFloor(hits / answers, decision) }
    : { kind: 'inconclusive', cause: 'no-baseline', reason: phrases.noBaselineArm };
  return decided(decision, found, { taken });
}

function wantedCandidate<T extends { readonly taskId: string; readonly candidate: readonly Slot[] }>(
  tasks: readonly T[],
  asked: (task: T) => number,
): WantedAnswers[] {
  return tasks
    .filter(task => task.candidate.length < asked(task))
    .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}

function wantedFresh(tasks: readonly WeighedTask[], asked: (task: WeighedTask) => number): WantedAnswers[] {
  return tasks
    .filter(task => task.fresh.length < asked(task))
    .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.before + asked(task) }));
}

/** Tasks in a fixed order with their weight: one each, or their price in cents. */
function weighed({ tasks, decision }: Situation): WeighedTask[] {
  return tasks
    .map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
      const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
      return { taskId, weight, critical, stored: baseline, before: leftOut + baseline.length, fresh, candidate };
    })
    .sort((a, b) => (a.taskId < b.taskId ? -1 : 1));
}

function notesOf(
  { decision, tasks }: Case,
  baseline: Baseline,
  evidence: Evidence | null,
  unconfirmed: boolean,
): Note[] {
  const notes: Note[] = [];
  const add = (kind: Note['kind'], text: string): unknown => notes.push({ kind, text });
  if (baseline.shift?.real) add('warning', phrases.notes.shifted(baseline.shift));
  if (evidence === null) return notes;
  const { comparison } = evidence;
  if (tasks.every(task => task.stored.length === 0)) add('info', phrases.notes.firstRun(comparison));
  if (unconfirmed) add('info', phrases.notes.notConfirmed);
  if (evidence.unanswered > 0) add('warning', phrases.notes.unanswered(evidence.unanswered));
  if (evidence.smallDrop) add('info', phrases.notes.smallDrop(comparison, decision));
  if (comparison.deterministic) add('info', phrases.notes.deterministic);
  if (decision.policy === 'threshold') add('info', phrases.notes.falseAlarm(evidence.falseAlarmRate));
  return notes;
}

function decided(
  decision: Decision,
  found: Finding,
  {
    comparison = null,
    notes = [],
    brokenTasks = [],
    taken = { candidate: 0, baseline: 0 },
  }: Partial<Omit<Extract<Step, { kind: 'decided' }>, 'kind' | 'verdict'>> = {},
): Step {
  const { kind } = found;
  const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
  const exitCode = kind === 'error' ? EXIT.error : fails ? EXIT.regressed : EXIT.passed;
  return { kind: 'decided', verdict: { ...found, exitCode }, comparison, notes, brokenTasks, taken };
}
