// Simulates years of nightly runs and writes the results of drift detection into docs/decision.md: npm run bench drift
import path from 'node:path';
import { type Episode, episodes } from '../src/history/drift/episodes.ts';
import type { RunAnswers } from '../src/history/drift/scores.ts';
import { type Random, randomFrom } from '../src/shared/random.ts';
import { assumedRates, shiftedRates } from '../src/verdict/rates.ts';
import { percent, replaceSection, table } from './decision/tables.ts';
import { CHARTS } from './drift/charts.ts';

const PAGE = path.join(import.meta.dirname, '../docs/decision.md');
const SIZES = [50, 113];
const YEARS = 50;
const NIGHTS = 365;
/** Number of series with a change, the range of nights for it, and how long to wait for detection. */
const CHANGED = { series: 50, first: 30, last: 60, patience: 60 };

/** Accuracy of each task, and its most common incorrect pick. */
interface Model {
  readonly rates: readonly number[];
  readonly wrong: readonly number[];
}

type Change = (model: Model, random: Random) => Model;

const drop =
  (by: number): Change =>
  ({ rates, wrong }) => ({ rates: shiftedRates(rates, -by), wrong });

/** Another model with the same accuracy: on a share of the tasks, its correct and incorrect answers differ. */
const swap =
  (share: number): Change =>
  ({ rates, wrong }, random) => {
    const tasks = random.shuffled([...rates.keys()]).slice(0, Math.round(share * rates.length));
    const others = new Map(random.shuffled(tasks).map((task, index) => [tasks[index], rates[task] ?? 0]));
    return {
      rates: rates.map((rate, task) => others.get(task) ?? rate),
      wrong: wrong.map((choice, task) => (others.has(task) ? 1 + random.below(4) : choice)),
    };
  };

const CHANGES: readonly (readonly [name: string, change: Change])[] = [
  ['−3 points', drop(0.03)],
  ['−5 points', drop(0.05)],
  ['−10 points', drop(0.1)],
  ['silent swap, a fifth of the tasks', swap(0.2)],
  ['silent swap, half of them', swap(0.5)],
];

function modelOf(tasks: number, random: Random): Model {
  const rates = assumedRates(tasks, random);
  return { rates, wrong: rates.map(() => 1 + random.below(4)) };
}

/** One answer for each task. */
function nightOf({ rates, wrong }: Model, random: Random): RunAnswers {
  return rates.map((rate, task) => {
    const right = random.next() < rate;
    const choice = right ? 0 : random.next() < 0.7 ? (wrong[task] ?? 1) : 1 + random.below(4);
    return { right: right ? 1 : 0, samples: 1, picks: [{ choice, count: 1 }] };
  });
}

const nightsOf = (count: number, model: Model, random: Random): RunAnswers[] =>
  Array.from({ length: count }, () => nightOf(model, random));

const accuracyOf = (night: RunAnswers): number =>
  night.reduce((sum, cell) => sum + (cell?.right ?? 0), 0) / night.length;

/** Detections by the shipped code in either of its two series, oldest first. */
function shipped(nights: readonly RunAnswers[]): { found: number; kind: string }[] {
  const named = (kind: 'accuracy' | 'answers') => episodes(nights, kind).map(({ found }: Episode) => ({ found, kind }));
  return [...named('accuracy'), ...named('answers')].sort((a, b) => a.found - b.found);
}

/** Nights until a change is found; null if it is not found in time. */
function delays(tasks: number, name: string, change: Change, find: (nights: readonly RunAnswers[]) => number[]) {
  const random = randomFrom(`drift ${name} ${tasks}`);
  return Array.from({ length: CHANGED.series }, () => {
    const before = modelOf(tasks, random);
    const start = CHANGED.first + random.below(CHANGED.last - CHANGED.first);
    const after = nightsOf(CHANGED.patience, change(before, random), random);
    const found = find([...nightsOf(start, before, random), ...after]).find(night => night >= start);
    return found === undefined ? null : found - start + 1;
  });
}

function words(nights: readonly (number | null)[]): string {
  const sorted = nights.map(night => night ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const at = (share: number): string => {
    const night = sorted[Math.floor(share * sorted.length)] ?? 0;
    return Number.isFinite(night) ? String(night) : `over ${CHANGED.patience}`;
  };
  return `${at(0.5)} (${at(0.9)})`;
}

/** Years with an unchanged model. */
function* calmYears(tasks: number): Generator<RunAnswers[]> {
  const random = randomFrom(`calm ${tasks}`);
  for (let year = 0; year < YEARS; year++) yield nightsOf(NIGHTS, modelOf(tasks, random), random);
}

/** Correlation with the previous night's accuracy, for an endpoint that is overloaded for days. */
const CORRELATION = 0.7;

/** Yearly alarms of the accuracy chart if the accuracy itself varies by this standard deviation, as a fraction. */
function wanderingAlarms(tasks: number, by: number): string {
  const random = randomFrom(`wandering ${tasks}`);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  let alarms = 0;
  for (let year = 0; year < YEARS; year++) {
    const model = modelOf(tasks, random);
    let shift = normal();
    const nights = Array.from({ length: NIGHTS }, () => {
      shift = CORRELATION * shift + Math.sqrt(1 - CORRELATION ** 2) * normal();
      return nightOf({ ...model, rates: shiftedRates(model.rates, by * shift) }, random);
    });
    alarms += episodes(nights, 'accuracy').length;
  }
  return (alarms / YEARS).toFixed(1);
}

function wandering(): string {
  const [one, two] = [0.01, 0.02].map(by => wanderingAlarms(113, by));
  return `Independent nights are the best case. Where the accuracy itself wanders by 1 point (standard deviation, correlation ${CORRELATION} from night to night), the accuracy chart on 113 tasks sounds ${one} times a year; where it wanders by 2 points, ${two} times.`;
}

function everySize(): string {
  const rows = SIZES.map(tasks => {
    const alarms = { accuracy: 0, answers: 0 };
    for (const nights of calmYears(tasks)) {
      alarms.accuracy += episodes(nights, 'accuracy').length;
      alarms.answers += episodes(nights, 'answers').length;
    }
    const rate = (count: number): string => (count / YEARS).toFixed(2);
    const find = (nights: readonly RunAnswers[]): number[] => shipped(nights).map(({ found }) => found);
    return [
      String(tasks),
      `${rate(alarms.accuracy + alarms.answers)} (${rate(alarms.accuracy)} + ${rate(alarms.answers)})`,
      ...CHANGES.map(([name, change]) => words(delays(tasks, name, change, find))),
    ];
  });
  return table(['tasks', 'false alarms a year (accuracy + answers)', ...CHANGES.map(([name]) => name)], rows);
}

/** Other charts for the accuracy of 113 tasks, each restarted after an alarm. */
function otherCharts(): string {
  const tasks = 113;
  const drops = CHANGES.slice(0, 3);
  const charts = [
    {
      name: 'change-point model (shipped), accuracy alone',
      find: (nights: readonly RunAnswers[]) => episodes(nights, 'accuracy').map(({ found }) => found),
    },
    ...CHARTS.map(({ name, alarms }) => ({
      name,
      find: (nights: readonly RunAnswers[]) => alarms(nights.map(accuracyOf)),
    })),
  ];
  const rows = charts.map(({ name, find }) => {
    let [alarms, struck] = [0, 0];
    for (const nights of calmYears(tasks)) {
      const found = find(nights).length;
      alarms += found;
      struck += found > 0 ? 1 : 0;
    }
    return [
      name,
      (alarms / YEARS).toFixed(2),
      percent(struck / YEARS),
      ...drops.map(([change, by]) => words(delays(tasks, change, by, find))),
    ];
  });
  return table(['chart', 'false alarms a year', 'arms with one in a year, %', ...drops.map(([name]) => name)], rows);
}

replaceSection(PAGE, 'drift', everySize());
replaceSection(PAGE, 'wandering', wandering());
replaceSection(PAGE, 'drift charts', otherCharts());
