import {
  cost,
  count,
  duration,
  elapsed,
  integer,
  outOf,
  percent,
  points,
  price,
  range,
  shortCommit,
  signed,
  size,
} from './figures.ts';
import type { ArmReport, Report, TaskReport, VerdictKind } from './report.ts';

/** What every rendering says, in plain words. Foreign text stays marked, so that each rendering makes it harmless. */
export type Words = readonly (string | { readonly code: string } | { readonly foreign: string })[];

export const VERDICTS: Readonly<Record<VerdictKind, { readonly word: string; readonly mark: string }>> = {
  passed: { word: 'Passed', mark: '✅' },
  regressed: { word: 'Regressed', mark: '❌' },
  inconclusive: { word: 'Inconclusive', mark: '⚪' },
  error: { word: 'Error', mark: '⚠️' },
};

/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
export function headline(report: Report): string {
  const { comparison, baseline, candidate, identical, budget } = report;
  const accuracy = (value: number | null | undefined): string => (value == null ? 'not measured' : percent(value));
  const known = [
    comparison?.baselineAccuracy ?? baseline?.accuracy,
    comparison?.candidateAccuracy ?? candidate.accuracy,
  ];
  // Sides that send the same messages have the same accuracy, whichever of them was asked.
  const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
  const change = comparison
    ? `${points(comparison.difference)} (likely ${signed(comparison.low)} to ${signed(comparison.high)})`
    : baseline === null
      ? 'no baseline to compare with'
      : identical
        ? 'no change'
        : 'change unknown';
  const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} → ${now}`}`;
  return `${VERDICTS[report.verdict.kind].word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}

function spent(calls: number, dollars: number | null): string {
  return calls === 0 ? 'no calls' : `cost ${cost(dollars)}`;
}

/** What was compared with what. */
export function compared(report: Report): Words {
  const { baseline, candidate, comparison, suite } = report;
  const suiteWords: Words = [`${count(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
  if (baseline === null)
    return ['Measured ', ...armWords(candidate), ' on ', ...suiteWords, ' with nothing to compare it with.'];
  const arms: Words = ['Compared ', ...armWords(baseline), ' with ', ...armWords(candidate), ' on ', ...suiteWords];
  if (comparison === null) return [...arms, '.'];
  const { baselineSamples, candidateSamples } = comparison;
  const age =
    baseline.oldestTrial === null
      ? ''
      : ` The oldest answer before is ${elapsed(baseline.oldestTrial, report.finishedAt)} old.`;
  return [...arms, `: ${range(baselineSamples)} answers a task before, ${range(candidateSamples)} now.${age}`];
}

function armWords({ label, commit }: ArmReport): Words {
  return commit === null ? [{ code: label }] : [{ code: label }, ' (', { code: shortCommit(commit) }, ')'];
}

/** A sentence in which `backticks` mark code. */
export function wordsOf(sentence: string): Words {
  return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index): Words => {
    if (index % 2 === 0) return part === '' ? [] : [{ foreign: part }];
    const [before = '', code = '', after = ''] = part.split('`');
    return [before, { code }, after];
  });
}

const BUDGET_ADVICE = {
  calls: 'Allow more calls (max-calls), or run it again later: answers that were paid for are kept.',
  cost: 'Allow a higher cost (max-cost), or run it again later: answers that were paid for are kept.',
  minutes: 'Allow more time (max-minutes), or run it again: it goes on where it stopped.',
  'unknown-price':
    'A cost limit needs prices: put them into the configuration, or limit the number of calls (max-calls) instead.',
  interrupted: 'Run it again: it goes on where it stopped, and pays for nothing twice.',
};

const BASELINE_ADVICE = 'Run the gate on the default branch: its answers are what pull requests are compared with.';
const ELSEWHERE = 'This is not about your change. Run it again later: only what is missing is asked again.';
const REPAIR = 'Mend that and run it again: what was answered is kept.';
const REVIEW = 'Hold the tasks below against your change. Push a fix and this comment is updated.';

const CAUSE_ADVICE: Readonly<Record<string, string>> = {
  'no-baseline': BASELINE_ADVICE,
  'stale-baseline': BASELINE_ADVICE,
  'no-tasks': 'Look at the suite: it has no task.',
  'missing-answers': ELSEWHERE,
  'rate-limit': ELSEWHERE,
  server: ELSEWHERE,
  timeout: ELSEWHERE,
  connection: ELSEWHERE,
  'unreadable-answers': 'Look at the instructions on the form of the answer. Push a fix and this comment is updated.',
  'below-floor': 'The least accuracy is min-accuracy in the configuration. Push a fix and this comment is updated.',
};

/** What the person in front of it can do now. */
export function advice({ verdict, candidate, budget, comparison }: Report): Words {
  if (verdict.kind === 'passed') return ['nothing.'];
  const files = candidate.files
    .slice(0, 5)
    .flatMap((file, index): Words => [index === 0 ? ' The files that count: ' : ', ', { code: file }]);
  const where: Words = files.length === 0 ? [] : [...files, '.'];
  if (verdict.kind === 'regressed') return [CAUSE_ADVICE[verdict.cause] ?? REVIEW, ...where];
  const wider = comparison === null ? '' : ` or a margin wider than ${size(comparison.margin)}`;
  const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
  const next =
    budget.exhausted === null
      ? (CAUSE_ADVICE[verdict.cause] ?? (verdict.kind === 'error' ? REPAIR : undecided))
      : BUDGET_ADVICE[budget.exhausted];
  return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}

/** Share of right answers, candidate minus baseline; 0 where one side has none. */
export function movement({ baseline, candidate }: TaskReport): number {
  if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
  return candidate.right / candidate.samples - baseline.right / baseline.samples;
}

/** A task that moved less is noise to a reader: 7 of 8 right and then 3 of 4 is no news. */
const NEWS = 0.5;

/** Which way a task moved, as far as it is worth telling. */
export function direction(task: TaskReport): TaskReport['change'] {
  if (task.change === 'not-measured') return task.change;
  return movement(task) <= -NEWS ? 'worse' : movement(task) >= NEWS ? 'better' : 'same';
}

/** What stands above the tasks that moved. */
export const LEGEND =
  '● right, ○ wrong. These tasks moved by half of their answers or more. A single task can do so by chance; the verdict weighs all of them together.';

/** Tasks that moved one way, the largest move first, then the dearest. */
export function movedTasks(report: Report, way: 'worse' | 'better'): TaskReport[] {
  const moved = (task: TaskReport): number => Math.abs(movement(task));
  return report.tasks
    .filter(task => direction(task) === way)
    .sort((a, b) => moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}

const ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;

/** Path of the original issue on github.com. Null where the dataset names another place: that is never linked. */
export function issuePath(task: TaskReport): string | null {
  return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}

const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;

/** Page of the run, if it is where runs are: a report can come from a stranger. */
export function runPage({ runUrl }: Report): string | null {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}

/** `14958` of `14958-manager-0`: the number of the issue. */
export function issueNumber(task: TaskReport): string {
  return /^\d+/.exec(task.id)?.[0] ?? task.id;
}

/** What the two arms are called. */
export const SIDES = { baseline: 'Before', candidate: 'Now' } as const;

/** One row of figures: what, before, now. */
export interface Row {
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
    row(`Earned of ${price(report.suite.price)}`, arm => price(Math.round(arm.earned))),
    row('Solver', arm => maybe(arm.solver)),
    row('Model', arm => maybe(arm.model)),
    row('Answered by', arm => servedWords(arm)),
    row('Answers', arm => integer(arm.trials)),
    row('of them stored before', arm => integer(arm.reused)),
    row('Answers not readable', arm => unreadable(arm)),
    row('Answers missing', arm => integer(arm.missing)),
    row('Picked the first one shown', arm => firstPicks(arm)),
    row('Calls in this run', arm => integer(arm.calls)),
    row('Tokens in / out', arm => `${integer(arm.usage.inputTokens)} / ${integer(arm.usage.outputTokens)}`),
    row('Cost of this run', arm => (arm.calls === 0 ? 'no calls' : cost(arm.cost))),
    row('Median time', arm => (arm.medianLatencyMs === null ? '–' : duration(arm.medianLatencyMs))),
  ];
  return rows.filter(
    ({ baseline, candidate }) => ![...baseline, ...candidate].every(part => part === '–' || part === '0'),
  );
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

export interface Floor {
  readonly name: string;
  readonly accuracy: number;
  /** True for the two arms, false for what they must beat. */
  readonly measured: boolean;
}

const FLOORS: Readonly<Record<string, string>> = {
  'reference/first': 'Always the first',
  'reference/longest': 'Always the longest',
  'reference/bm25': 'Most words in common',
  'reference/random': 'At random',
};

/** Both arms among the fixed rules that a model has to beat, best first. */
export function floors({ suite, baseline, candidate }: Report): Floor[] {
  const arm = (name: string, accuracy: number | null | undefined): Floor[] =>
    accuracy == null ? [] : [{ name, accuracy, measured: true }];
  return [
    ...arm(SIDES.candidate, candidate.accuracy),
    ...arm(SIDES.baseline, baseline?.accuracy),
    { name: 'Chance', accuracy: suite.chance, measured: false },
    ...suite.floors.map(({ solver, accuracy }) => ({ name: FLOORS[solver] ?? solver, accuracy, measured: false })),
  ].sort((a, b) => b.accuracy - a.accuracy);
}

/** How the verdict came about, for somebody who has never heard of any of it. One paragraph each. */
export function method(report: Report): string[] {
  const { comparison, decision, suite } = report;
  const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${percent(suite.chance)}.`;
  if (comparison === null) return [about];
  const c = comparison;
  const weighting =
    c.weights === 'price'
      ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
      : '';
  const looks = c.looks === 1 ? 'one look' : `${c.looks} looks at the answers (this is look ${c.look})`;
  const change = `On these tasks the accuracy changed by about ${points(c.difference)}, likely between ${signed(c.low)} and ${signed(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
  const luck = `If nothing had changed, answers this bad or worse would appear in ${outOf(c.pValue)}.`;
  const margin = `${size(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can dependably rule out' : 'as configured'})`;
  const rule = {
    statistical: `The check is red only when a drop is proven, which mere luck does in at most ${percent(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${percent(decision.alpha)} of the time, all looks together.`,
    strict: `The check is green only when a drop of ${margin} is ruled out.`,
    threshold: `The check is red when the plain difference is a drop of more than ${margin}.`,
  }[decision.policy];
  const limits = [
    c.detectableDrop === null
      ? ''
      : `The smallest drop this run finds 8 times in 10 is ${size(c.detectableDrop)}; smaller ones can slip through.`,
    c.unseenLow === null || c.unseenHigh === null
      ? ''
      : `On new tasks of the same kind the change could be anywhere from ${signed(c.unseenLow)} to ${signed(c.unseenHigh)}.`,
    c.deterministic
      ? 'Every repeated answer before the change was the same, so each task that moved moved for good.'
      : '',
  ].filter(sentence => sentence !== '');
  return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}
