import { count, integer, outOf, percent, points, signed, size } from '../shared/format.ts';
import { isUnanimous } from '../statistics/noise.ts';
import type { Shift, WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import { baselineCount, countOf, readable, right, type TaskAnswers } from './look.ts';
import type { Losses, LostTasks } from './losses.ts';
import type { Slot } from './situation.ts';
import type { BrokenTask, Comparison } from './verdict.ts';

/** Sentences for every verdict and note, without technical terms. */

/** @param pValue of the answers collected to prove it */
export function drop(comparison: Comparison, answers: readonly TaskAnswers[], pValue: number): string {
  const { difference, baselineAccuracy, candidateAccuracy } = comparison;
  const flipped = flips(answers, comparison.candidateSamples.max);
  const change = `Accuracy fell by about ${size(difference)} (${percent(baselineAccuracy)} → ${percent(candidateAccuracy)})`;
  const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${outOf(pValue)}`;
  return `${flipped === '' ? '' : `${flipped} `}${change}. ${chance}.`;
}

/** Sentence on single tasks that broke. */
export function broken(tasks: readonly BrokenTask[]): string {
  const one = (task: BrokenTask): string => {
    const { before, now, proof } = task;
    const again = proof === null ? '' : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
    return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
  };
  return `${count(tasks.length, 'task')} broke: ${tasks.map(one).join('; ')}.`;
}

/** What a pass cannot detect. */
export function blindSpot({ detectableDrop, margin }: Comparison, { 'single-tasks': single }: Decision): string {
  const drops = `A drop below ${size(Math.max(detectableDrop ?? 0, 0) || margin)} can go unnoticed`;
  return single === 'off'
    ? `${drops}, and so can a single task that broke.`
    : `${drops}, and so can a task that only got a little worse.`;
}

/** `2 tasks that were right in 10 of 10 runs are now wrong in 6 of 6.`, or nothing. */
function flips(answers: readonly TaskAnswers[], samples: number): string {
  const flipped = answers
    .map(task => ({ before: baselineCount(task), now: countOf(task.candidate, right, 0, samples) }))
    .filter(({ before, now }) => before.right > 1 && isUnanimous(before) && now.samples > 0 && now.right === 0);
  const [one, ...others] = flipped;
  if (one === undefined) return '';
  const alike = others.every(
    ({ before, now }) => before.samples === one.before.samples && now.samples === one.now.samples,
  );
  const [were, are] = flipped.length === 1 ? ['was', 'is'] : ['were', 'are'];
  const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : 'in every run';
  const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : 'in every run';
  return `${count(flipped.length, 'task')} that ${were} right ${then} ${are} now wrong ${now}.`;
}

/** Counts all answers, as the report's headline and table do. */
export function unreadable(tasks: readonly Pick<WeighedTask, 'stored' | 'fresh' | 'candidate'>[]): string {
  const share = (of: (task: (typeof tasks)[number]) => readonly Slot[]): string => {
    const counted = countOf(tasks.flatMap(of), readable);
    return `${integer(counted.samples - counted.right)} of ${integer(counted.samples)}`;
  };
  const now = share(task => task.candidate);
  const before = share(task => [...task.stored, ...task.fresh]);
  return `Answers became unreadable: ${now} now, ${before} before.`;
}

export function belowFloor(accuracy: number, { 'min-accuracy': floor }: Decision): string {
  return `Accuracy is ${percent(accuracy)}, clearly below the minimum of ${percent(floor ?? 0)}.`;
}

export function ruledOut({ margin, difference, low, high }: Comparison): string {
  return `A drop of ${size(margin)} or more is ruled out: the change is about ${points(difference)}, likely between ${signed(low)} and ${signed(high)}.`;
}

export function undecided({ low, high, margin, looks }: Comparison): string {
  return `The change could be anything from ${signed(low)} to ${signed(high)} points. After ${count(looks, 'round')}, there is not enough evidence to prove a drop or to rule out one of ${size(margin)}.`;
}

export function notRuledOut({ low, high, margin }: Comparison): string {
  return `The strict policy requires a drop of ${size(margin)} to be ruled out, but the change could be anything from ${signed(low)} to ${signed(high)} points.`;
}

/** Also for two saved reports, which no run can add answers to. */
export function tooFewAnswers(comparison: Comparison | null): string {
  return comparison === null
    ? 'There are too few answers to compare.'
    : `There are too few answers to decide: so far the change could be anything from ${signed(comparison.low)} to ${signed(comparison.high)} points.`;
}

export function unchecked({ difference }: Comparison): string {
  return `Accuracy seems to have fallen by about ${size(difference)}, but there are no new answers of both versions to confirm it.`;
}

export function missing({ lost, slots }: Losses, tasks: LostTasks | null): string {
  const random = tasks === null ? '' : ` They are not random: ${whereLost(tasks)}.`;
  return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}

function whereLost({ there, elsewhere }: LostTasks): string {
  return `the baseline is right ${percent(there)} of the time on those tasks, and ${percent(elsewhere)} on the others`;
}

export function threshold({ difference, margin }: Comparison, beyond: 'yes' | 'no' | 'unknown'): string {
  const change = `The plain difference is ${points(difference)}`;
  if (beyond === 'unknown')
    return `${change}, but tasks without an answer could take it past the threshold of ${size(margin)}.`;
  return `${change}: ${beyond === 'yes' ? 'a drop beyond' : 'within'} the threshold of ${size(margin)}.`;
}

export const noTasks = 'There is no task to judge.';
export const noBaselineArm = 'There was no configuration before this change.';

export function noBaseline(without: number, of: number): string {
  return `No baseline answer exists for ${without} of ${of} tasks, and none could be collected.`;
}

export const staleBaseline = 'The stored baseline answers are too old to count, and no fresh ones could be collected.';

/** Reasons for the results of a run without a comparison. */
export const measurement = {
  measured: (tasks: number, answers: number): string =>
    `${count(tasks, 'task was', 'tasks were')} measured, with ${count(answers, 'answer')} in all; nothing was compared.`,
  budgetEnded: (answers: number): string =>
    `The budget ended after ${count(answers, 'answer')}; the next run continues there.`,
  missing: (lost: number, answers: number): string => `${lost} of ${count(answers, 'answer')} are missing.`,
  withoutKey: (lost: number): string =>
    `${count(lost, 'answer is', 'answers are')} missing and cannot be requested without a key.`,
};

export const notes = {
  firstRun: ({ baselineSamples: { max } }: Comparison): string =>
    `No baseline was stored, so this run asked the state before this change ${count(max, 'time')} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
  shifted: ({ difference }: Shift): string =>
    `The provider's model changed: the state before this change now scores ${points(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
  notConfirmed:
    'The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.',
  smallDrop: ({ difference }: Comparison, { tolerance }: Decision): string =>
    `There is probably a small drop of about ${size(difference)}; drops below ${size(tolerance / 100)} do not fail the build.`,
  deterministic:
    'Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.',
  falseAlarm: (rate: number): string =>
    `With this threshold, a change that does nothing fails about ${percent(rate)} of the time, and a real drop as large as the threshold is missed half of the time.`,
  lostTasks: (tasks: LostTasks): string =>
    `Answers are missing on ${count(tasks.tasks, 'task')}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
  unanswered: (tasks: number): string =>
    `${count(tasks, 'task')} had no answer at all. The verdict holds whatever those answers would have been.`,
};
