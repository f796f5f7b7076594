import { detectableDrop } from '../statistics/detectable.ts';
import { binomialCdf, normalCdf } from '../statistics/distributions.ts';
import { compareChange } from '../statistics/exact.ts';
import { isUnanimous } from '../statistics/noise.ts';
import type { Baseline } from './baseline.ts';
import type { Decision } from './decision.ts';
import {
  type Answers,
  baselineCount,
  besideControl,
  countOf,
  type Extent,
  type Look,
  lookAt,
  type Measure,
  readable,
  right,
} from './look.ts';
import { type LookPlan, looksOf, type Plan } from './plan.ts';
import type { Outcome, Slot } from './situation.ts';
import type { Comparison } from './verdict.ts';

/** What is fixed before the first look. */
export interface Terms {
  readonly plan: Plan;
  readonly decision: Decision;
  readonly looks: readonly LookPlan[];
  /** In percentage points. */
  readonly margin: number;
  /** As a fraction. */
  readonly detectable: number | null;
}

/** What one look shows. */
export interface Evidence {
  readonly comparison: Comparison;
  /** A drop is proven, before any control. */
  readonly drop: boolean;
  /** Answers became unreadable, before any control. */
  readonly unreadable: boolean;
  /** A drop of the margin is ruled out. */
  readonly ruledOut: boolean;
  /** The candidate is surely below the floor. */
  readonly belowFloor: boolean;
  /** A drop that is proven but smaller than the tolerance. */
  readonly smallDrop: boolean;
  /** The plain difference exceeds the margin either way missing answers may fall, and how often chance alone does that. */
  readonly beyondMargin: 'yes' | 'no' | 'unknown';
  readonly falseAlarmRate: number;
  /** Tasks without any answer on one side. */
  readonly unanswered: number;
}

/** Share of alpha kept for answers that became unreadable, spent in equal parts on the looks that ask every task. */
const GUARD_SHARE = 0.2;

/** How rarely a candidate as good as the control may look worse than it and still be called red. */
const CONTROL_LIMIT = 0.1;

export function termsOf(plan: Plan, decision: Decision, baseline: Baseline): Terms {
  const planned = baseline.answers
    .map(task => ({ weight: task.weight, baseline: baselineCount(task) }))
    .filter(task => task.baseline.samples > 0);
  const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
  // A control takes more false reds away than the guard adds.
  const alpha = baseline.control === 'not-needed' ? (1 - GUARD_SHARE) * decision.alpha : decision.alpha;
  const looks = looksOf(plan, share, alpha);
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const detectable = detectableDrop(planned, samples, looks.at(-1)?.red ?? 0);
  return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}

/** In percentage points: wide enough that an unchanged candidate passes about nineteen times in twenty, and at least five points. */
function marginOf({ margin }: Decision, detectable: number | null): number {
  return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(130 * (detectable ?? 0)))) : margin;
}

/** What look number `number` (from 1) shows. */
export function evidenceAt(number: number, look: LookPlan, answers: readonly Answers[], terms: Terms): Evidence {
  const { plan, decision } = terms;
  const margin = terms.margin / 100;
  const extent = { samples: look.samples, everyone: plan.everyone };
  const answered = answers.filter(task => isAnswered(task, extent));
  const seen = lookAt(answered, extent);
  // Tasks without an answer are counted both ways: a verdict must hold whatever they would have been.
  const imagining = (candidate: Outcome): Look => {
    if (answered.length === answers.length) return seen;
    const whole = answers.map(task => imagined(task, extent, plan, candidate));
    return lookAt(whole, extent);
  };
  const worst = imagining('wrong');
  const best = imagining('right');
  const high = best.change.difference + look.red * best.nullError;
  const low = worst.change.centre - look.pass * worst.change.error;
  const proven = best.test.midP <= look.pLimit && high < 0;
  const large = compareChange(best.pairs, -decision.tolerance) <= 0;
  const isBeyond = ({ pairs }: Look): boolean => compareChange(pairs, -terms.margin) < 0;
  const sizes = (of: (task: Answers) => number): { min: number; max: number } => {
    const all = answered.map(of);
    return { min: Math.min(...all), max: Math.max(...all) };
  };
  const total = answered.reduce((sum, { weight }) => sum + weight, 0);
  return {
    comparison: {
      tasks: answered.length,
      baselineAccuracy: seen.change.baseline,
      candidateAccuracy: seen.change.candidate,
      difference: seen.change.difference,
      low,
      high,
      pValue: best.test.midP,
      pLimit: look.pLimit,
      look: number,
      looks: plan.looks.length,
      margin,
      marginWas: decision.margin === 'auto' ? 'auto' : 'given',
      detectableDrop: terms.detectable,
      unseenLow: seen.change.unseen?.low ?? null,
      unseenHigh: seen.change.unseen?.high ?? null,
      weights: decision.weights,
      effectiveTasks: total ** 2 / answered.reduce((sum, { weight }) => sum + weight ** 2, 0),
      deterministic: answered.every(isDeterministic),
      baselineSamples: sizes(task => baselineCount(task).samples),
      candidateSamples: sizes(task => countOf(task.candidate, right, 0, extent.samples).samples),
    },
    drop: proven && large,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan,
    ),
    smallDrop: proven && !large,
    beyondMargin: isBeyond(best) ? 'yes' : isBeyond(worst) ? 'unknown' : 'no',
    falseAlarmRate: seen.nullError === 0 ? 0 : normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length,
  };
}

/** Whether the candidate does worse than the control too. */
export function isConfirmed(look: LookPlan, answers: readonly Answers[], { plan }: Terms, measure: Measure): boolean {
  const extent = { samples: look.samples, everyone: plan.everyone };
  const both = answers.filter(task => isAnswered(task, extent) && countOf(task.control, right).samples > 0);
  return besideControl(both, extent, measure) <= CONTROL_LIMIT;
}

function becameUnreadable(answers: readonly Answers[], extent: Extent, { plan, decision }: Terms): boolean {
  if (extent.samples > extent.everyone) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  const guarded = plan.looks.filter(samples => samples <= plan.everyone).length;
  return test.midP <= (GUARD_SHARE * decision.alpha) / guarded && compareChange(pairs, -decision.tolerance) <= 0;
}

/**
 * Whether these answers, as many of each task, are surely below the floor. Binomial tail, all looks together: tasks
 * that differ in difficulty only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
 */
export function isBelowFloor(slots: readonly Slot[], decision: Decision, plan: Plan): boolean {
  const floor = decision['min-accuracy'];
  const all = countOf(slots, right);
  return (
    floor !== null &&
    all.samples > 0 &&
    binomialCdf(all.right, all.samples, floor) <= decision.alpha / plan.looks.length
  );
}

function isAnswered(task: Answers, { samples, everyone }: Extent): boolean {
  const asked = countOf(task.candidate, right, 0, Math.min(samples, everyone));
  return asked.samples > 0 && baselineCount(task).samples > 0;
}

/** The task with its missing side as good or as bad for the candidate as it can be. */
function imagined(task: Answers, extent: Extent, plan: Plan, candidate: Outcome): Answers {
  if (isAnswered(task, extent)) return task;
  const opposite = candidate === 'right' ? 'wrong' : 'right';
  const known = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  return {
    ...task,
    baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
    candidate: countOf(task.candidate, right).samples > 0 ? task.candidate : asked,
  };
}

function isDeterministic(task: Answers): boolean {
  const known = baselineCount(task);
  return known.samples > 1 && isUnanimous(known);
}
