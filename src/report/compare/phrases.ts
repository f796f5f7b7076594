import { cost, count, duration, integer, percent, price, shortPercent, wholePercent } from '../../shared/format.ts';
import { unreadableAnswers } from '../causes.ts';
import type { Words } from '../words.ts';
import type { ComparedArm, CompareReport } from './report.ts';

/** The sentences of a comparison, for all renderings. */

/** The result in one line: which arm is proven best, or the best value. */
export function headline({ arms, suite }: CompareReport): Words {
  const where = ` on ${count(suite.tasks, 'task')}`;
  const ranked = arms.filter(({ rank }) => rank !== null);
  const best = ranked.filter(({ rank }) => rank?.best === 1);
  const [first] = best;
  if (first === undefined) return ['Nothing could be measured', where];
  const accuracy = first.accuracy === null ? 'no answer' : percent(first.accuracy);
  if (ranked.length === 1) return [{ code: first.name }, ` scores ${accuracy}`, where];
  if (best.length === 1) return [{ code: first.name }, ` is the best of ${ranked.length}: ${accuracy}`, where];
  const value = bestValue(best);
  if (value !== null) return [...value, where];
  const leader = clearLeader(best);
  if (leader !== null) {
    const others = best.filter(arm => arm !== leader);
    return [
      { code: leader.name },
      ` leads with ${percent(leader.accuracy ?? 0)}, not proven better than `,
      ...named(others),
      where,
    ];
  }
  if (best.length === ranked.length) return [`None of ${ranked.length} is proven better than another`, where];
  return ['Tied for first: ', ...listed(best), where];
}

/** Maximum number of names in a headline. */
const MAX_NAMES = 3;

/** With a gap this wide, a tie means too little data, not equal models. */
const CLEAR_GAP = 0.03;

/** The most accurate of the tied arms if another is far behind; null if all are close, or another is as accurate. */
function clearLeader(tied: readonly ComparedArm[]): ComparedArm | null {
  const [first, ...others] = tied.toSorted((a, b) => (b.accuracy ?? 0) - (a.accuracy ?? 0));
  const [second, last] = [others[0], others.at(-1)];
  if (first === undefined || last === undefined || first.accuracy === second?.accuracy) return null;
  return (first.accuracy ?? 0) - (last.accuracy ?? 0) > CLEAR_GAP ? first : null;
}

/** `kimi-k3 is the best value: tied for first with a and b at 25% of their cost`; null without a clear saving. */
function bestValue(tied: readonly ComparedArm[]): Words | null {
  const priced = tied.flatMap(arm => (arm.costPerAnswer === null ? [] : [{ arm, price: arm.costPerAnswer }]));
  const [cheapest, next] = priced.sort((a, b) => a.price - b.price);
  if (priced.length < tied.length || cheapest === undefined || next === undefined) return null;
  const share = cheapest.price / next.price;
  const most = Math.max(...tied.map(({ accuracy }) => accuracy ?? 0));
  if (!(share <= 0.9) || most - (cheapest.arm.accuracy ?? 0) > CLEAR_GAP) return null;
  const others = tied.filter(arm => arm !== cheapest.arm);
  const saving = others.length === 1 ? 'of its cost' : 'of the next cheapest cost';
  return [
    { code: cheapest.arm.name },
    ' is the best value: tied for first with ',
    ...named(others),
    ` at ${wholePercent(share)} ${saving}`,
  ];
}

function named(arms: readonly ComparedArm[]): Words {
  return arms.length > MAX_NAMES ? [`${arms.length} others`] : listed(arms);
}

function listed(arms: readonly ComparedArm[]): Words {
  return arms.flatMap(
    ({ name }, index): Words => [index === 0 ? '' : index === arms.length - 1 ? ' and ' : ', ', { code: name }],
  );
}

/** `1`, or `2–4` if the exact rank is not proven. */
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

/** Per 100, because a single answer costs a fraction of a cent. */
export function costOfRight({ costPerRight, trials }: ComparedArm): string {
  return trials === 0 ? '–' : hundred(costPerRight);
}

const hundred = (dollars: number | null): string => (dollars === null ? 'unknown' : cost(100 * dollars));

interface Figure {
  readonly label: string;
  of(arm: ComparedArm): string;
}

/** All other numbers of an arm. Rows that are empty for every arm are dropped. */
export function figures(report: CompareReport): Figure[] {
  const all: readonly Figure[] = [
    { label: `Earned of ${price(report.suite.price)}`, of: ({ earned }) => price(Math.round(earned)) },
    { label: 'Answers', of: ({ trials }) => integer(trials) },
    { label: 'New answers', of: ({ trials, reused }) => integer(trials - reused) },
    { label: 'Missing answers', of: ({ missing }) => integer(missing) },
    { label: 'Unreadable answers', of: arm => integer(unreadableAnswers(arm)) },
    { label: 'Picked the first option (expected if unbiased)', of: firstPicks },
    { label: 'Median time', of: ({ medianLatencyMs }) => time(medianLatencyMs) },
    { label: '90th percentile', of: ({ p90LatencyMs }) => time(p90LatencyMs) },
    { label: 'Tokens in / out', of: tokens },
    { label: 'Cost per 100 answers', of: ({ costPerAnswer }) => hundred(costPerAnswer) },
    { label: 'Cost of this run', of: arm => (arm.calls === 0 ? 'no calls' : cost(arm.cost)) },
  ];
  return all.filter(({ of }) => !report.arms.map(of).every(value => value === '–' || value === '0'));
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

/** Explains the comparison to a newcomer, one paragraph per string. */
export function method({ alpha, suite, pairs }: CompareReport): string[] {
  return [
    `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${percent(suite.chance)}.`,
    'The interval covers the accuracy on these tasks with 95% confidence, because models answer differently each time. Accuracy on other tasks can differ.',
    `One arm beats another only if an exact test on their common tasks proves it, corrected for all ${count(pairs.length, 'pair')} (Holm). The chance that any of these claims is wrong is at most ${shortPercent(alpha)}. A rank such as 2–4 means that the exact rank is not proven.`,
  ];
}
