import { EXIT } from '../shared/errors.ts';
import { type Baseline, checkedBaseline, storedBaseline, type WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import { type Evidence, evidenceAt, isBelowFloor, isConfirmed, type Terms, termsOf } from './evidence.ts';
import { type Answers, countOf, isOpen, type Measure, readable, right } from './look.ts';
import { isTooMany, type LostTasks, lostTasksOf, tooManyLosses } from './losses.ts';
import { type LookPlan, type Plan, planOf, storedEnough } from './plan.ts';
import { checkSituation, type Situation, type Slot } from './situation.ts';
import type { Comparison, Verdict } from './verdict.ts';
import * as words from './words.ts';

/** Answers that are wanted: `samples` in all (stored, taken or missing) of one arm on one task. */
export interface Wanted {
  readonly taskId: string;
  readonly arm: 'baseline' | 'candidate';
  readonly samples: number;
}

export interface Note {
  readonly kind: 'warning' | 'info';
  readonly text: string;
}

/** What the gate does next. Baseline answers wanted beyond the stored ones are to be taken now. */
export type Step =
  | {
      readonly kind: 'sample';
      /** `round`: for the next look. `control`: a drop is about to be called, so the baseline is asked once more. */
      readonly reason: 'round' | 'control';
      /** Look that the answers are for, from 1. */
      readonly round: number;
      readonly wanted: readonly Wanted[];
    }
  | {
      readonly kind: 'decided';
      readonly verdict: Verdict;
      /** Null when too little is known to compare. */
      readonly comparison: Comparison | null;
      readonly notes: readonly Note[];
    };

/** What the whole procedure goes by. */
interface Case {
  readonly tasks: readonly WeighedTask[];
  readonly plan: Plan;
  readonly decision: Decision;
  readonly canSample: boolean;
  /** Fresh answers that make up for stored ones that are not there. */
  readonly topUp: (task: WeighedTask) => number;
}

/**
 * The decision, whole: from what is known to the next step. It looks at the same answers in the same order whatever
 * else is stored, so that a resumed, merged or replayed run ends as one that ran through.
 * @throws Failure on settings or tasks that cannot be judged.
 */
export function nextStep(situation: Situation): Step {
  checkSituation(situation);
  const { decision, canSample } = situation;
  const count = situation.tasks.length;
  if (count === 0) return decided(decision, { kind: 'error', cause: 'no-tasks', reason: words.noTasks });
  const tasks = weighed(situation);
  const plan = planOf(count, decision);
  const enough = storedEnough(count, decision);
  const stored = tasks.some(task => task.stored.length > 0);
  const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision['baseline-max-age'] * 24);
  const topUp = (task: WeighedTask): number => (isOld ? 0 : Math.max(0, enough - task.stored.length));
  const judging: Case = { tasks, plan, decision, canSample, topUp };
  if (!situation.hasBaseline) return withoutBaseline(judging);

  const lacking = wantedFresh(tasks, task => (isOld ? plan.fresh : topUp(task)));
  if (lacking.length > 0 && canSample) {
    const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
    return { kind: 'sample', reason: 'round', round: 1, wanted };
  }
  if (lacking.length > 0 && isOld) {
    return decided(decision, { kind: 'inconclusive', cause: 'stale-baseline', reason: words.staleBaseline });
  }
  const bare = tasks.filter(({ stored, fresh }) => countOf([...stored, ...fresh], right).samples === 0).length;
  if (isTooMany(bare, count)) {
    return decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: words.noBaseline(bare, count) });
  }
  return judged(judging, isOld ? checkedBaseline(tasks, topUp, plan) : storedBaseline(tasks, topUp));
}

/** Goes from look to look until one of them decides. */
function judged(judging: Case, start: Baseline): Step {
  const { tasks, plan, decision, canSample, topUp } = judging;
  const terms = termsOf(plan, decision, start);
  let baseline = start;
  let evidence: Evidence | null = null;
  let lostTasks: LostTasks | null = null;
  const end = (finding: Finding): Step => {
    const unconfirmed = baseline !== start && finding.kind !== 'regressed';
    const notes = notesOf(judging, baseline, evidence, unconfirmed);
    if (lostTasks !== null && finding.cause !== 'missing-answers') {
      notes.unshift({ kind: 'warning', text: words.notes.lostTasks(lostTasks) });
    }
    return decided(decision, finding, evidence?.comparison, notes);
  };

  for (const [index, look] of terms.looks.entries()) {
    const asked = (task: Answers): number =>
      look.samples > plan.everyone && !isOpen(task, plan.everyone) ? plan.everyone : look.samples;
    const wanted = wantedCandidate(baseline.answers, asked);
    if (wanted.length > 0) {
      if (canSample) return { kind: 'sample', reason: 'round', round: index + 1, wanted };
      return end({ kind: 'inconclusive', cause: 'budget', reason: words.endedEarly(evidence?.comparison ?? null) });
    }
    lostTasks = lostTasksOf(baseline.answers, asked);
    const losses = tooManyLosses(baseline.answers, asked);
    if (losses !== null) {
      const kind = losses.lost * 2 > losses.slots ? 'error' : 'inconclusive';
      return end({ kind, cause: 'missing-answers', reason: words.missing(losses, lostTasks) });
    }
    evidence = evidenceAt(index + 1, look, baseline.answers, terms);
    if (isAlarm(evidence, decision) && baseline.control === 'owed') {
      const control = wantedFresh(tasks, task => topUp(task) + plan.fresh);
      if (control.length > 0) {
        if (canSample) return { kind: 'sample', reason: 'control', round: index + 1, wanted: control };
        return end({ kind: 'inconclusive', cause: 'budget', reason: words.unchecked(evidence.comparison) });
      }
      baseline = checkedBaseline(tasks, topUp, plan);
      if (baseline.shift?.real) return judged(judging, baseline);
      evidence = evidenceAt(index + 1, look, baseline.answers, terms);
    }
    const found = finding(evidence, look, baseline, terms);
    if (found !== null) return end(found);
    if (look === terms.looks.at(-1)) return end(undecided(evidence, decision));
  }
  throw new Error('a plan has at least one look');
}

type Finding = Omit<Verdict, 'exitCode'>;

/** A plain threshold asks for no proof, so it asks for no control either. */
function isAlarm({ drop, unreadable }: Evidence, { policy }: Decision): boolean {
  return policy !== 'threshold' && (drop || unreadable);
}

/** What a look decides; null when it takes another. A drop goes before a pass. */
function finding(evidence: Evidence, look: LookPlan, { answers, control }: Baseline, terms: Terms): Finding | null {
  const { comparison, beyondMargin } = evidence;
  if (terms.decision.policy === 'threshold') {
    const reason = words.threshold(comparison, beyondMargin);
    if (beyondMargin === 'yes') return { kind: 'regressed', cause: 'drop', reason };
    if (beyondMargin === 'unknown') return { kind: 'inconclusive', cause: 'missing-answers', reason };
    if (!evidence.belowFloor) return { kind: 'passed', cause: 'within-threshold', reason };
  }
  const stands = (measure: Measure): boolean => control !== 'taken' || isConfirmed(look, answers, terms, measure);
  if (evidence.unreadable && stands(readable)) {
    return { kind: 'regressed', cause: 'unreadable-answers', reason: words.unreadable(comparison, answers) };
  }
  if (evidence.drop && stands(right)) {
    return { kind: 'regressed', cause: 'drop', reason: words.drop(comparison, answers, control === 'taken') };
  }
  if (evidence.belowFloor) {
    return {
      kind: 'regressed',
      cause: 'below-floor',
      reason: words.belowFloor(comparison.candidateAccuracy, terms.decision),
    };
  }
  return evidence.ruledOut ? { kind: 'passed', cause: 'ruled-out', reason: words.ruledOut(comparison) } : null;
}

/** The verdict when all looks are used up. */
function undecided({ comparison }: Evidence, { policy }: Decision): Finding {
  return policy === 'strict'
    ? { kind: 'regressed', cause: 'not-ruled-out', reason: words.notRuledOut(comparison) }
    : { kind: 'inconclusive', cause: 'undecided', reason: words.undecided(comparison) };
}

/** A first configuration has nothing to be compared with; only the floor can be judged. */
function withoutBaseline({ tasks, plan, decision, canSample }: Case): Step {
  const samples = plan.looks[0] ?? 1;
  const wanted = wantedCandidate(tasks, () => samples);
  if (wanted.length > 0 && canSample) return { kind: 'sample', reason: 'round', round: 1, wanted };
  const slots = tasks.flatMap(task => task.candidate.slice(0, samples));
  const { right: hits, samples: answers } = countOf(slots, right);
  return isBelowFloor(slots, decision, plan)
    ? decided(decision, { kind: 'regressed', cause: 'below-floor', reason: words.belowFloor(hits / answers, decision) })
    : decided(decision, { kind: 'inconclusive', cause: 'no-baseline', reason: words.noBaselineArm });
}

function wantedCandidate<T extends { readonly taskId: string; readonly candidate: readonly Slot[] }>(
  tasks: readonly T[],
  asked: (task: T) => number,
): Wanted[] {
  return tasks
    .filter(task => task.candidate.length < asked(task))
    .map(task => ({ taskId: task.taskId, arm: 'candidate', samples: asked(task) }));
}

function wantedFresh(tasks: readonly WeighedTask[], asked: (task: WeighedTask) => number): Wanted[] {
  return tasks
    .filter(task => task.fresh.length < asked(task))
    .map(task => ({ taskId: task.taskId, arm: 'baseline', samples: task.stored.length + asked(task) }));
}

/** Tasks in a fixed order, with the weight that the settings give them: one each, or their price in cents. */
function weighed({ tasks, decision }: Situation): WeighedTask[] {
  return tasks
    .map(({ taskId, price, baseline, fresh, candidate }) => {
      const weight = decision.weights === 'price' ? Math.max(1, Math.round(100 * price)) : 1;
      return { taskId, weight, stored: baseline, fresh, candidate };
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
  if (baseline.shift?.real) add('warning', words.notes.shifted(baseline.shift));
  if (evidence === null) return notes;
  const { comparison } = evidence;
  if (tasks.every(task => task.stored.length === 0)) add('info', words.notes.firstRun(comparison));
  if (unconfirmed) add('info', words.notes.notConfirmed);
  if (evidence.unanswered > 0) add('warning', words.notes.unanswered(evidence.unanswered));
  if (evidence.smallDrop) add('info', words.notes.smallDrop(comparison, decision));
  if (comparison.deterministic) add('info', words.notes.deterministic);
  if (decision.policy === 'threshold') add('info', words.notes.falseAlarm(evidence.falseAlarmRate));
  return notes;
}

function decided(
  decision: Decision,
  { kind, cause, reason }: Finding,
  comparison: Comparison | null = null,
  notes: readonly Note[] = [],
): Step {
  const fails = kind === 'regressed' || (kind === 'inconclusive' && decision['on-inconclusive'] === 'fail');
  const exitCode = kind === 'error' ? EXIT.error : fails ? EXIT.regressed : EXIT.passed;
  return { kind: 'decided', verdict: { kind, cause, reason, exitCode }, comparison, notes };
}
