import { cost, duration, integer, percent, price } from '../shared/format.ts';
import type { ArmReport, Report } from './report.ts';
import type { Words } from './words.ts';

/** What the two arms are called. */
export const SIDES = { baseline: 'Before', candidate: 'Now' } as const;

/** One row of figures: what, before, now. */
interface Row {
  readonly label: string;
  readonly baseline: Words;
  readonly candidate: Words;
}

/** Numbers of both arms. */
export function armRows(report: Report): Row[] {
  const row = (label: string, of: (arm: ArmReport) => Words | string): Row => {
    const words = (arm: ArmReport | null): Words => {
      const value = arm === null ? '–' : of(arm);
      return typeof value === 'string' ? [value] : value;
    };
    return { label, baseline: words(report.baseline), candidate: words(report.candidate) };
  };
  const maybe = (value: string | null): Words | string => (value === null ? '–' : [{ code: value }]);
  const rows = [
    row('Accuracy', arm => (arm.accuracy === null ? '–' : percent(arm.accuracy))),
    row(`Earned of ${price(report.suite.price)}`, arm => (arm.accuracy === null ? '–' : price(Math.round(arm.earned)))),
    row('Solver', arm => maybe(arm.solver)),
    row('Model', arm => maybe(arm.model)),
    row('Answered by', arm => servedWords(arm)),
    row('Answers', arm => integer(arm.trials)),
    row('of them stored before', arm => integer(arm.reused)),
    row('Answers not readable', arm => unreadable(arm)),
    row('Answers missing', arm => integer(arm.missing)),
    row('Picked the first one shown', arm => firstPicks(arm)),
    row('Turns of the agent, each time', arm => mean(arm.behaviour?.turns)),
    row('Tools used, each time', arm => mean(arm.behaviour?.toolCalls)),
    row('Files read, each time', arm => mean(arm.behaviour?.filesRead)),
    row('Searches, each time', arm => mean(arm.behaviour?.searches)),
    row('Tokens in / out, each time', arm => tokensEach(arm)),
    row('Cost, each time', arm => costEach(report, arm)),
    row('Calls in this run', arm => integer(arm.calls)),
    row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
    row('of them cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
    row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : cost(arm.cost))),
    row('Cost of 100 right answers', arm => costOfRight(report, arm)),
    row('Median time', arm => (arm.medianLatencyMs === null ? '–' : duration(arm.medianLatencyMs))),
  ];
  return rows.filter(
    ({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'),
  );
}

function mean(value: number | null | undefined): string {
  return value == null ? '–' : value.toFixed(1);
}

function both(one: number, other: number): string {
  return one + other === 0 ? '–' : `${integer(one)} / ${integer(other)}`;
}

/** Agents differ most in what one answer takes; sides have different numbers of answers. */
function tokensEach({ behaviour, usage, trials }: ArmReport): string {
  if (behaviour === undefined || trials === 0) return '–';
  return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}

function costEach({ trials }: Report, { behaviour, name }: ArmReport): string {
  const costs = trials[name].flatMap(trial => trial.cost ?? []);
  if (behaviour === undefined || costs.length === 0) return '–';
  return cost(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}

const MEBIBYTE = 2 ** 20;

/** What the code of the tasks took; null where none was laid out. */
export function diskWords({ disk }: Report): string | null {
  if (disk === undefined || disk.most === 0) return null;
  const mebibytes = (bytes: number): string => `${integer(Math.ceil(bytes / MEBIBYTE))} MiB`;
  return `The code of the tasks took at most ${mebibytes(disk.most)} of disk, ${mebibytes(disk.store)} of them kept for later runs.`;
}

/** What answers cost, stored ones too, by how many of them are right; a hundred, because one is a fraction of a cent. */
function costOfRight({ trials, tasks }: Report, { name }: ArmReport): string {
  const costs = trials[name].map(trial => trial.cost);
  const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
  if (right === 0 || costs.every(dollars => dollars === null)) return '–';
  const total = costs.reduce<number | null>(
    (sum, dollars) => (sum === null || dollars === null ? null : sum + dollars),
    0,
  );
  return cost(total === null ? null : (100 * total) / right);
}

function servedWords({ served }: ArmReport): Words {
  if (served.length === 0) return ['–'];
  const words = served
    .slice(0, 3)
    .flatMap(
      ({ model, host, provider }): Words => [
        ', ',
        { code: model ?? host },
        ...(provider === null ? [] : [' at ', { foreign: provider }]),
      ],
    );
  return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}

const UNREADABLE = [
  ['unparseable', 'without a choice'],
  ['unknown-id', 'for no such proposal'],
  ['refused', 'refused'],
  ['truncated', 'cut off'],
] as const;

function unreadable({ readings }: ArmReport): string {
  const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(
    ([reading, words]) => `${integer(readings[reading] ?? 0)} ${words}`,
  );
  return parts.length === 0 ? '0' : parts.join(', ');
}

function firstPicks({ positions }: ArmReport): string {
  const all = positions.reduce((sum, { picked }) => sum + picked, 0);
  const first = positions.find(({ position }) => position === 0);
  return all === 0 ? '–' : percent((first?.picked ?? 0) / all);
}

interface Floor {
  readonly name: string;
  readonly accuracy: number;
  /** True for the two arms, false for what they must beat. */
  readonly measured: boolean;
}

const FLOORS: ReadonlyMap<string, string> = new Map([
  ['reference/first', 'Always the first'],
  ['reference/longest', 'Always the longest'],
  ['reference/bm25', 'Most words in common'],
  ['reference/random', 'At random'],
]);

/** What fixed rules get on a suite. */
export function ruleFloors({ chance, floors }: Report['suite']): Floor[] {
  return [
    { name: 'Chance', accuracy: chance, measured: false },
    ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
  ];
}

/** Both arms among the fixed rules that a model has to beat, best first. */
export function floors({ suite, baseline, candidate }: Report): Floor[] {
  const arm = (name: string, accuracy: number | null | undefined): Floor[] =>
    accuracy == null ? [] : [{ name, accuracy, measured: true }];
  return [
    ...arm(SIDES.candidate, candidate.accuracy),
    ...arm(SIDES.baseline, baseline?.accuracy),
    ...ruleFloors(suite),
  ].sort((a, b) => b.accuracy - a.accuracy);
}
