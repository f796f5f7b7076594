import { totalCost } from '../model/prices.ts';
import { cost, count, duration, integer, percent, price } from '../shared/format.ts';
import { UNREADABLE, type Unreadable } from '../trial/unreadable.ts';
import { armCosts } from './costs.ts';
import type { ArmReport, Report } from './report.ts';
import type { Words } from './words.ts';

/** Names of the two arms. */
export const SIDES = { baseline: 'Before', candidate: 'Now' } as const;

/** The arms of a report: both, or only the candidate. */
export function armsOf({ baseline }: Pick<Report, 'baseline'>): readonly ArmReport['name'][] {
  return baseline === null ? ['candidate'] : ['baseline', 'candidate'];
}

/**
 * The accuracy that was compared, so that the difference next to it adds up: not every answer is compared, and tasks can
 * have weights. Without a comparison, the accuracy of all answers.
 */
export function accuracyOf(
  report: Pick<Report, ArmReport['name'] | 'comparison'>,
  arm: ArmReport['name'],
): number | null {
  const { comparison } = report;
  if (comparison === null) return report[arm]?.accuracy ?? null;
  return arm === 'baseline' ? comparison.baselineAccuracy : comparison.candidateAccuracy;
}

/** `75.0% of 8 tasks` if the others have no answer. */
function accuracyWords(report: Report, { name }: ArmReport): string {
  const accuracy = accuracyOf(report, name);
  if (accuracy === null) return '–';
  const answered = report.comparison?.tasks ?? report.tasks.filter(task => (task[name]?.samples ?? 0) > 0).length;
  return `${percent(accuracy)}${answered < report.suite.tasks ? ` of ${count(answered, 'task')}` : ''}`;
}

/** One row of numbers. */
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
  const costs = armCosts(report);
  const rows = [
    row('Accuracy', arm => accuracyWords(report, arm)),
    row(`Earned of ${price(report.suite.price)}`, arm => (arm.accuracy === null ? '–' : price(Math.round(arm.earned)))),
    row('Solver', arm => maybe(arm.solver)),
    row('Model', arm => maybe(arm.model)),
    row('Sandbox', arm => sandboxWords(arm)),
    row('MCP servers', arm => serverWords(arm)),
    row('Answered by', arm => servedWords(arm)),
    row('Answers', arm => integer(arm.trials)),
    row('of which cached', arm => integer(arm.reused)),
    row('Unreadable answers', arm => unreadable(arm)),
    row('Missing answers', arm => integer(arm.missing)),
    row('Picked the first option', arm => firstPicks(arm)),
    row('Agent turns per answer', arm => mean(arm.behavior?.turns)),
    row('Tool calls per answer', arm => mean(arm.behavior?.toolCalls)),
    row('Files read per answer', arm => mean(arm.behavior?.filesRead)),
    row('Searches per answer', arm => mean(arm.behavior?.searches)),
    row('Tokens in / out per answer', arm => tokensEach(arm)),
    row('Cost per answer', arm => costEach(report, arm)),
    row('Calls in this run', arm => integer(arm.calls)),
    row('Tokens in / out', ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
    row('of which cached / reasoning', ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
    row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : costs[arm.name])),
    row('Cost per 100 correct answers', arm => costOfRight(report, arm)),
    row('Median time', arm => (arm.medianLatencyMs === null ? '–' : duration(arm.medianLatencyMs))),
  ];
  return rows.filter(
    ({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'),
  );
}

function sandboxWords({ sandbox }: ArmReport): string {
  if (sandbox === undefined) return '–';
  if (sandbox.kind === 'none') return `none: ${sandbox.reason}`;
  return `${sandbox.kind}, network: ${sandbox.hosts.join(', ') || 'none'}`;
}

function serverWords({ servers = [] }: ArmReport): string {
  if (servers.length === 0) return '–';
  return servers
    .map(server =>
      server.kind === 'started' ? `${server.name} (${count(server.tools, 'tool')})` : `${server.name} (not started)`,
    )
    .join(', ');
}

function mean(value: number | null | undefined): string {
  return value == null ? '–' : value.toFixed(1);
}

function both(one: number, other: number): string {
  return one + other === 0 ? '–' : `${integer(one)} / ${integer(other)}`;
}

/** Per answer, because the arms have different numbers of answers. */
function tokensEach({ behavior, usage, trials }: ArmReport): string {
  if (behavior === undefined || trials === 0) return '–';
  return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}

function costEach({ trials }: Report, { behavior, name }: ArmReport): string {
  const costs = trials[name].flatMap(trial => trial.cost ?? []);
  if (behavior === undefined || costs.length === 0) return '–';
  return cost(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}

const MEBIBYTE = 2 ** 20;

/** Disk space for the code of the tasks; null if none was checked out. */
export function diskWords({ disk }: Report): string | null {
  if (disk === undefined || disk.most === 0) return null;
  const mebibytes = (bytes: number): string => `${integer(Math.ceil(bytes / MEBIBYTE))} MiB`;
  return `Task code took up to ${mebibytes(disk.most)} of disk; ${mebibytes(disk.store)} are kept for later runs.`;
}

/** Cost of all answers, including cached ones, per 100 correct answers, because one costs a fraction of a cent. */
function costOfRight({ trials, tasks }: Report, { name }: ArmReport): string {
  const costs = trials[name].map(trial => trial.cost);
  const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
  if (right === 0 || costs.every(dollars => dollars === null)) return '–';
  const total = totalCost(costs);
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
        ...(provider === null ? [] : [' at ', { untrusted: provider }]),
      ],
    );
  return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ''];
}

const UNREADABLE_WORDS: Readonly<Record<Unreadable, string>> = {
  unparseable: 'without a pick',
  'unknown-id': 'for an unknown proposal',
  refused: 'refused',
  truncated: 'cut off',
  stuck: 'stuck in a loop',
};

function unreadable({ readings }: ArmReport): string {
  const parts = UNREADABLE.filter(reading => readings[reading]).map(
    reading => `${integer(readings[reading] ?? 0)} ${UNREADABLE_WORDS[reading]}`,
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
  /** True for the two arms, false for fixed rules. */
  readonly measured: boolean;
}

const FLOORS: ReadonlyMap<string, string> = new Map([
  ['reference/first', 'Always first'],
  ['reference/longest', 'Always longest'],
  ['reference/bm25', 'BM25'],
  ['reference/random', 'Random'],
]);

/** Accuracy of fixed rules on a suite. */
export function ruleFloors({ chance, floors }: Pick<Report['suite'], 'chance' | 'floors'>): Floor[] {
  return [
    { name: 'Guessing', accuracy: chance, measured: false },
    ...floors.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false })),
  ];
}

/** Both arms and the fixed rules that a model should beat, best first. */
export function floors(report: Report): Floor[] {
  const arm = (name: ArmReport['name']): Floor[] => {
    const accuracy = accuracyOf(report, name);
    return accuracy === null ? [] : [{ name: SIDES[name], accuracy, measured: true }];
  };
  return [...arm('candidate'), ...arm('baseline'), ...ruleFloors(report.suite)].sort((a, b) => b.accuracy - a.accuracy);
}
