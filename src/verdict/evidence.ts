import { detectableDrop } from '../statistics/detectable.ts';
import { binomialCdf, normalCdf } from '../statistics/distributions.ts';
import { compareChange } from '../statistics/exact.ts';
import { isUnanimous } from '../statistics/noise.ts';
import type { Baseline } from './baseline.ts';
import type { Decision } from './decision.ts';
import { lastDropTest } from './drop-sequence.ts';
import type { ErrorLimits } from './error-limits.ts';
import { baselineCount, countOf, type Extent, type Look, lookAt, readable, right, type TaskAnswers } from './look.ts';
import { type LookPlan, looksOf, type SamplePlan } from './plan.ts';
import type { Outcome, Slot } from './situation.ts';
import type { Comparison } from './verdict.ts';

/** Settings fixed before the first look. */
export interface Terms {
  readonly plan: SamplePlan;
  readonly decision: Decision;
  readonly looks: readonly LookPlan[];
  /** In percentage points. */
  readonly margin: number;
  /** As a fraction. */
  readonly detectable: number | null;
}

/** Results of one look. */
export interface Evidence {
  readonly comparison: Comparison;
  /** Whether a drop is suspected. */
  readonly drop: boolean;
  /** Whether this is the first look, and at least as bad as half of all first looks if nothing changed. */
  readonly startsWorse: boolean;
  /** Whether the estimated drop is at least the tolerance. */
  readonly largeDrop: boolean;
  /** Whether answers are suspected to have become unreadable. */
  readonly unreadable: boolean;
  /** Whether the reversed test shows that accuracy rose. */
  readonly improved: boolean;
  /** Whether a drop of the margin is ruled out. */
  readonly ruledOut: boolean;
  /** Whether the candidate is significantly below the floor. */
  readonly belowFloor: boolean;
  /** Whether there is a drop beyond chance, but smaller than the tolerance. */
  readonly smallDrop: boolean;
  /** For the threshold policy: whether the plain difference exceeds the margin whatever the missing answers are, and how often chance alone does that. */
  readonly beyondMargin: 'yes' | 'no' | 'unknown';
  readonly falseAlarmRate: number;
  /** Tasks without any answer of one arm. */
  readonly unanswered: number;
}

/**
 * Factor on alpha for suspicions. They only cost answers, because failures are proven by later answers (proof.ts).
 * Chosen by simulation (docs/decision.md).
 */
const SUSPICION_FACTOR = 4;
const MAX_SUSPICION = 0.2;

/** Maximum probability to suspect a harmless change of a drop, over all looks. */
function suspicionError({ alpha }: Decision): number {
  return Math.min(MAX_SUSPICION, SUSPICION_FACTOR * alpha);
}

/** The same for unreadable answers, in each look at all tasks. */
const UNREADABLE_SUSPICION = 0.02;

/** @param limits of the tests that can fail the build */
export function termsOf(plan: SamplePlan, decision: Decision, baseline: Baseline, limits: ErrorLimits): Terms {
  const planned = baseline.answers
    .map(task => ({ weight: task.weight, baseline: baselineCount(task) }))
    .filter(task => task.baseline.samples > 0);
  const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
  const looks = looksOf(plan, share, { suspicion: suspicionError(decision), improvement: decision.alpha });
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const limit = { bound: looks.at(-1)?.suspicionBound ?? 0, tolerance: decision.tolerance / 100 };
  const detectable = detectableDrop(planned, samples, limit, lastDropTest(planned.length, limits));
  return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}

/** The margin for `auto`, in units of the smallest drop found 8 times in 10 by the normal approximation. */
const MARGIN_FACTOR = 1.2;

/** In percentage points: wide enough for an unchanged candidate to pass about 19 times in 20, and at least 5 points. */
function marginOf({ margin }: Decision, detectable: number | null): number {
  return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}

/** Results of look number `number`, from 1. */
export function evidenceAt(number: number, look: LookPlan, answers: readonly TaskAnswers[], terms: Terms): Evidence {
  const { plan, decision } = terms;
  const margin = terms.margin / 100;
  const extent = { samples: look.samples, everyone: plan.everyone };
  const answered = answers.filter(task => isAnswered(task, extent));
  const seen = lookAt(answered, extent);
  // Tasks without an answer count both ways: a verdict must hold whatever they would have been.
  const imagining = (candidate: Outcome): Look => {
    if (answered.length === answers.length) return seen;
    const whole = answers.map(task => imagined(task, extent, plan, candidate));
    return lookAt(whole, extent);
  };
  const worst = imagining('wrong');
  const best = imagining('right');
  const high = best.change.center + look.passBound * best.change.error;
  const low = worst.change.center - look.passBound * worst.change.error;
  // Uses the noise under no change, so that consistent candidate answers alone cannot raise a suspicion.
  const fell = best.change.difference + look.suspicionBound * best.nullError < 0;
  const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
  const isBeyond = ({ pairs }: Look): boolean => compareChange(pairs, -terms.margin) < 0;
  const sizes = (of: (task: TaskAnswers) => number): { min: number; max: number } => {
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
    drop: best.test.midP <= look.pLimit && fell && largeDrop,
    startsWorse: number === 1 && best.test.exactP <= 0.5,
    largeDrop,
    improved: seen.test.oppositeMidP <= look.improvementLimit && worst.change.difference > 0,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan,
    ),
    smallDrop: best.test.midP <= look.improvementLimit && fell && !largeDrop,
    beyondMargin: decision.policy !== 'threshold' ? 'no' : isBeyond(best) ? 'yes' : isBeyond(worst) ? 'unknown' : 'no',
    falseAlarmRate: normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length,
  };
}

function becameUnreadable(answers: readonly TaskAnswers[], extent: Extent, { decision }: Terms): boolean {
  if (extent.samples > extent.everyone) return false;
  if (!answers.some(task => task.candidate.includes('unreadable'))) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  return test.midP <= UNREADABLE_SUSPICION && compareChange(pairs, -decision.tolerance) <= 0;
}

/**
 * Whether these answers, equally many per task, are significantly below the floor. Binomial tail over all looks: different
 * difficulties only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
 */
export function isBelowFloor(slots: readonly Slot[], decision: Decision, plan: SamplePlan): boolean {
  const floor = decision['min-accuracy'];
  const all = countOf(slots, right);
  return (
    floor !== null &&
    all.samples > 0 &&
    binomialCdf(all.right, all.samples, floor) <= decision.alpha / plan.looks.length
  );
}

function isAnswered(task: TaskAnswers, { samples, everyone }: Extent): boolean {
  const asked = countOf(task.candidate, right, 0, Math.min(samples, everyone));
  return asked.samples > 0 && baselineCount(task).samples > 0;
}

/** The task with its missing arm as good or as bad for the candidate as possible. */
function imagined(task: TaskAnswers, extent: Extent, plan: SamplePlan, candidate: Outcome): TaskAnswers {
  const opposite = candidate === 'right' ? 'wrong' : 'right';
  const known = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  // There may be answers from a later test, although this look has none.
  const isAsked = countOf(task.candidate, right, 0, asked.length).samples > 0;
  return {
    ...task,
    baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
    candidate: isAsked ? task.candidate : [...asked, ...task.candidate.slice(asked.length)],
  };
}

function isDeterministic(task: TaskAnswers): boolean {
  const known = baselineCount(task);
  return known.samples > 1 && isUnanimous(known);
}
