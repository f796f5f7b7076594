import { cost, count, duration, integer, percent, price } from '../../shared/format.ts';
import type { Words } from '../phrases.ts';
import type { ComparedArm, CompareReport } from './report.ts';

/** What every rendering says, in plain words. */

/** Who is best, as far as it is proven: the line that is read when nothing else is. */
export function headline({ arms, suite }: CompareReport): Words {
  const where = ` on ${count(suite.tasks, 'task')}`;
  const best = arms.filter(({ rank }) => rank?.best === 1);
  const [first] = best;
  if (first === undefined) return ['Nothing could be measured', where];
  const ranked = arms.filter(({ rank }) => rank !== null);
  const accuracy = first.accuracy === null ? '' : `, with ${percent(first.accuracy)}`;
  if (ranked.length === 1)
    return [{ code: first.name }, ` gets ${first.accuracy === null ? 'nothing' : percent(first.accuracy)}`, where];
  if (first.rank?.worst === 1) return [{ code: first.name }, ` is the best of ${ranked.length}`, accuracy, where];
  if (best.length === 1) return ['Only ', { code: first.name }, ' is beaten by nobody', accuracy, where];
  const all =
    best.length === ranked.length ? `None of ${ranked.length} is proven better than another` : 'Beaten by nobody: ';
  return best.length === ranked.length ? [all, where] : [all, ...listed(best), where];
}

function listed(arms: readonly ComparedArm[]): Words {
  return arms.flatMap(
    ({ name }, index): Words => [index === 0 ? '' : index === arms.length - 1 ? ' and ' : ', ', { code: name }],
  );
}

/** `1`, or `2–4` where that is all that is proven. */
export function place({ rank }: ComparedArm): string {
  if (rank === null) return '–';
  return rank.best === rank.worst ? `${rank.best}` : `${rank.best}–${rank.worst}`;
}

/** `57.2 to 66.5` */
export function interval({ low, high }: Pick<ComparedArm, 'low' | 'high'>): string {
  return low === null || high === null ? '–' : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}

export function accuracy(arm: ComparedArm): string {
  return arm.accuracy === null ? 'not measured' : percent(arm.accuracy);
}

/** A hundred, because one is a fraction of a cent. */
export function costOfRight({ costPerRight, trials }: ComparedArm): string {
  return trials === 0 ? '–' : hundred(costPerRight);
}

const hundred = (dollars: number | null): string => (dollars === null ? 'unknown' : cost(100 * dollars));

interface Figure {
  readonly label: string;
  of(arm: ComparedArm): string;
}

/** Everything else that is told of an arm; what is nothing for every arm is left out. */
export function figures(report: CompareReport): Figure[] {
  const all: readonly Figure[] = [
    { label: `Earned of ${price(report.suite.price)}`, of: ({ earned }) => price(Math.round(earned)) },
    { label: 'Answers', of: ({ trials }) => integer(trials) },
    { label: 'new', of: ({ trials, reused }) => integer(trials - reused) },
    { label: 'missing', of: ({ missing }) => integer(missing) },
    { label: 'not readable', of: unreadable },
    { label: 'First one picked (if even)', of: firstPicks },
    { label: 'Median time', of: ({ medianLatencyMs }) => time(medianLatencyMs) },
    { label: '90% within', of: ({ p90LatencyMs }) => time(p90LatencyMs) },
    { label: 'Tokens in / out', of: tokens },
    { label: 'Cost of 100 answers', of: ({ costPerAnswer }) => hundred(costPerAnswer) },
    { label: 'Cost of this run', of: arm => (arm.calls === 0 ? 'no calls' : cost(arm.cost)) },
  ];
  return all.filter(({ of }) => !report.arms.map(of).every(value => value === '–' || value === '0'));
}

function unreadable({ readings, trials }: ComparedArm): string {
  const readable = (readings.json ?? 0) + (readings.lenient ?? 0);
  return integer(trials - readable);
}

function firstPicks({ firstPicks: picks }: ComparedArm): string {
  return picks === null ? '–' : `${percent(picks.share)} (${percent(picks.unbiased)})`;
}

function time(milliseconds: number | null): string {
  return milliseconds === null || milliseconds === 0 ? '–' : duration(milliseconds);
}

function tokens({ tokensPerAnswer }: ComparedArm): string {
  if (tokensPerAnswer === null) return '–';
  return `${integer(Math.round(tokensPerAnswer.input))} / ${integer(Math.round(tokensPerAnswer.output))}`;
}

/** How to read it, for somebody who has never heard of any of it. One paragraph each. */
export function method({ alpha, suite, pairs }: CompareReport): string[] {
  return [
    `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${percent(suite.chance)}.`,
    'An interval says where the accuracy on these very tasks lies, with a risk of 5%: models answer differently each time. On other tasks it can be anywhere else.',
    `That one beats another is only said when an exact test on the tasks that both answered proves it, corrected for all ${count(pairs.length, 'pair')} (Holm): the chance that any of it is wrong is at most ${percent(alpha)}. A place such as 2–4 says that no more is proven.`,
  ];
}
