import { detectableDrop } from '../statistics/detectable.ts';
import { binomialCdf, normalCdf } from '../statistics/distributions.ts';
import { compareChange } from '../statistics/exact.ts';
import { isUnanimous } from '../statistics/noise.ts';
import type { Baseline } from './baseline.ts';
import type { Decision } from './decision.ts';
import { baselineCount, countOf, type Extent, type Look, lookAt, readable, right, type TaskAnswers } from './look.ts';
import { type LookPlan, looksOf, type SamplePlan } from './plan.ts';
import { lastDropTest } from './proof.ts';
import type { Outcome, Slot } from './situation.ts';
import type { Comparison } from './verdict.ts';

/** What is fixed before the first look. */
export interface Terms {
  readonly plan: SamplePlan;
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
  /** A drop is suspected. */
  readonly drop: boolean;
  /** The estimate is a drop of the tolerance or more. */
  readonly largeDrop: boolean;
  /** Answers are suspected to have become unreadable. */
  readonly unreadable: boolean;
  /** The same test turned around: accuracy rose. */
  readonly improved: boolean;
  /** A drop of the margin is ruled out. */
  readonly ruledOut: boolean;
  /** The candidate is surely below the floor. */
  readonly belowFloor: boolean;
  /** A drop that is hardly chance, but smaller than the tolerance. */
  readonly smallDrop: boolean;
  /** Under the threshold policy: the plain difference exceeds the margin either way missing answers may fall, and how often chance alone does that. */
  readonly beyondMargin: 'yes' | 'no' | 'unknown';
  readonly falseAlarmRate: number;
  /** Tasks without any answer on one side. */
  readonly unanswered: number;
}

/**
 * A suspicion costs answers and nothing else, so it may be raised this many times as often as alpha: what fails the build
 * is proven by answers taken after it (proof.ts). Chosen by simulation (docs/decision.md).
 */
const ALARMS = 4;

const MAX_ALARMS = 0.2;

/** How often a harmless change may be suspected of a drop, all looks together. */
export function alarmsOf({ alpha }: Decision): number {
  return Math.min(MAX_ALARMS, ALARMS * alpha);
}

/** A suspicion of unreadable answers, at each look that asks every task. */
const UNREADABLE_ALARM = 0.02;

export function termsOf(plan: SamplePlan, decision: Decision, baseline: Baseline): Terms {
  const planned = baseline.answers
    .map(task => ({ weight: task.weight, baseline: baselineCount(task) }))
    .filter(task => task.baseline.samples > 0);
  const share = planned.reduce((sum, task) => sum + 1 / task.baseline.samples, 0) / planned.length;
  const looks = looksOf(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
  const byNormalLaw = detectableDrop(planned, samples, limit, lastDropTest(planned.length, decision.alpha));
  const detectable = byNormalLaw && byNormalLaw * (1 + FEW_TASKS / planned.length);
  return { plan, decision, looks, detectable, margin: marginOf(decision, byNormalLaw) };
}

/** What the normal law leaves out weighs more with few tasks. Fitted to simulations (docs/decision.md). */
const FEW_TASKS = 2.5;

/** The margin that `auto` gives, in units of the smallest drop found 8 times in 10 by the normal law. */
const MARGIN_FACTOR = 1.15;

/** In percentage points: wide enough that an unchanged candidate passes about nineteen times in twenty, and at least five points. */
function marginOf({ margin }: Decision, detectable: number | null): number {
  return margin === 'auto' ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}

/** What look number `number` (from 1) shows. */
export function evidenceAt(number: number, look: LookPlan, answers: readonly TaskAnswers[], terms: Terms): Evidence {
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
  const high = best.change.centre + look.pass * best.change.error;
  const low = worst.change.centre - look.pass * worst.change.error;
  // By the noise if nothing had changed: a drop may not be suspected because the candidate answers alike.
  const fell = best.change.difference + look.red * best.nullError < 0;
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
    largeDrop,
    improved: seen.test.oppositeMidP <= look.betterLimit && worst.change.difference > 0,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap(task => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan,
    ),
    smallDrop: best.test.midP <= look.betterLimit && fell && !largeDrop,
    beyondMargin: decision.policy !== 'threshold' ? 'no' : isBeyond(best) ? 'yes' : isBeyond(worst) ? 'unknown' : 'no',
    falseAlarmRate: seen.nullError === 0 ? 0 : normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length,
  };
}

function becameUnreadable(answers: readonly TaskAnswers[], extent: Extent, { decision }: Terms): boolean {
  if (extent.samples > extent.everyone) return false;
  if (!answers.some(task => task.candidate.includes('unreadable'))) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  return test.midP <= UNREADABLE_ALARM && compareChange(pairs, -decision.tolerance) <= 0;
}

/**
 * Whether these answers, as many of each task, are surely below the floor. Binomial tail, all looks together: tasks
 * that differ in difficulty only make it rarer (Hoeffding, Annals of Mathematical Statistics 27, 1956).
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

/** The task with its missing side as good or as bad for the candidate as it can be. */
function imagined(task: TaskAnswers, extent: Extent, plan: SamplePlan, candidate: Outcome): TaskAnswers {
  if (isAnswered(task, extent)) return task;
  const opposite = candidate === 'right' ? 'wrong' : 'right';
  const known = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  // Answers that a test took later may be there although none of this look is.
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
