import { EXIT } from '../shared/errors.ts';
import {
  accuracies,
  cost,
  count,
  elapsed,
  integer,
  outOf,
  points,
  range,
  rangeOf,
  shortCommit,
  shortPercent,
  signed,
  signedRange,
  size,
  wholePercent,
} from '../shared/format.ts';
import { UNREADABLE, type Unreadable } from '../trial/unreadable.ts';
import type { VerdictCause } from '../verdict/cause.ts';
import type { VerdictKind } from '../verdict/kind.ts';
import { commitPage, comparePage } from './links.ts';
import type { ArmReport, Report } from './report.ts';
import { issueNumber, movedTasks, shortTitle, uncertainTasks } from './tasks.ts';

/**
 * The sentences of a gate's result, for the comment, check run, job summary, terminal, log and page.
 * Foreign text stays marked so that each renderer can escape it.
 */
export type Words = readonly (string | Code | Strong | { readonly untrusted: string })[];

interface Code {
  readonly code: string;
  /** Page on GitHub, for renderings with links. */
  readonly page?: string | null;
}

interface Strong {
  readonly strong: string;
}

/** What a result means to the author of a change. */
export type ReportOutcome =
  | 'dropped'
  | 'accepted'
  | 'improved'
  | 'no-drop'
  | 'unchanged'
  | 'measured'
  | 'first-run'
  | 'not-decided'
  | 'not-measured';

export function outcomeOf({ verdict, baseline }: Pick<Report, 'verdict' | 'baseline'>): ReportOutcome {
  if (verdict.kind === 'error') return 'not-measured';
  if (verdict.kind === 'regressed') return isAccepted(verdict) ? 'accepted' : 'dropped';
  if (verdict.kind === 'inconclusive') {
    return verdict.cause === 'no-baseline' && baseline === null ? 'first-run' : 'not-decided';
  }
  if (verdict.kind === 'measured') return 'measured';
  if (verdict.finding === 'improved') return 'improved';
  return verdict.cause === 'no-change' ? 'unchanged' : 'no-drop';
}

/** A drop that a maintainer accepted. It is still reported but does not fail the build. */
function isAccepted({ kind, exitCode }: Report['verdict']): boolean {
  return kind === 'regressed' && exitCode === EXIT.passed;
}

const MARKS: Readonly<Record<ReportOutcome, string>> = {
  dropped: '❌',
  accepted: '☑️',
  improved: '✅',
  'no-drop': '✅',
  unchanged: '✅',
  measured: '✅',
  'first-run': '⚪',
  'not-decided': '⚪',
  'not-measured': '⚠️',
};

/** The emoji before a headline. */
export function markOf(report: Pick<Report, 'verdict' | 'baseline'>): string {
  return MARKS[outcomeOf(report)];
}

/** Names of earlier results, where only the verdict is known. */
export const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  passed: 'No drop',
  measured: 'Measured',
  regressed: 'Dropped',
  inconclusive: 'Not decided',
  error: 'Not measured',
};

/** Heading of the comment and title of the check run. */
export function headline(report: Report): string {
  const { verdict, candidate } = report;
  switch (outcomeOf(report)) {
    case 'dropped':
      return droppedHeadline(report);
    case 'accepted':
      return `${droppedHeadline(report)} (accepted)`;
    case 'improved':
      return `Accuracy improved${change(report)}`;
    case 'no-drop':
      return `No drop in accuracy${fromTo(report)}`;
    case 'unchanged':
      return 'Nothing the model sees has changed';
    case 'measured':
      return candidate.accuracy === null ? 'Nothing was measured' : `Accuracy: ${wholePercent(candidate.accuracy)}`;
    case 'first-run':
      return `Nothing to compare with yet${candidate.accuracy === null ? '' : `: accuracy ${wholePercent(candidate.accuracy)}`}`;
    case 'not-decided':
      return `Not decided: ${undecidedBecause(report)}`;
    case 'not-measured':
      return `Not measured: ${entryFor(UNMEASURED, verdict.cause) ?? entryFor(UNMEASURED, onlyReason(report)) ?? lostAnswers(report)}`;
  }
}

function droppedHeadline(report: Report): string {
  const { verdict, candidate, decision } = report;
  if (verdict.cause === 'unreadable-answers') {
    const share = `${integer(unreadableAnswers(candidate))} of ${count(candidate.trials, 'answer')}`;
    return mainReading(candidate) === 'stuck' ? `The agent got stuck in ${share}` : `${share} can no longer be read`;
  }
  if (verdict.cause === 'below-floor') {
    const minimum = wholePercent(decision['min-accuracy'] ?? 0);
    return `Accuracy ${wholePercent(candidate.accuracy ?? 0)} is below the minimum of ${minimum}`;
  }
  const broken = failingTasks(report).length;
  if (broken > 0 && verdict.cause !== 'drop') return `${count(broken, 'task')} broke`;
  if (verdict.cause === 'not-ruled-out') return `A drop in accuracy is not ruled out${fromTo(report)}`;
  return `Accuracy dropped${change(report)}`;
}

/** ` 20 points: 68% → 48%` */
function change({ comparison }: Report): string {
  if (comparison === null) return '';
  const { baselineAccuracy, candidateAccuracy, difference } = comparison;
  return ` ${size(Math.abs(difference))}: ${accuracies(baselineAccuracy, candidateAccuracy)}`;
}

/** `: 68% → 73%`, rounded, because no difference is shown next to it. */
function fromTo({ comparison }: Report): string {
  return comparison === null
    ? ''
    : `: ${[comparison.baselineAccuracy, comparison.candidateAccuracy].map(wholePercent).join(' → ')}`;
}

function undecidedBecause(report: Report): string {
  const { budget, verdict, suite, tasks, candidate } = report;
  if (budget.exhausted !== null) {
    const answered = tasks.filter(task => task.candidate.samples > 0).length;
    const after =
      answered < suite.tasks ? `${answered} of ${count(suite.tasks, 'task')}` : count(candidate.trials, 'answer');
    return `${ENDED[budget.exhausted]} after ${after}`;
  }
  if (verdict.cause === 'missing-answers') return lostAnswers(report);
  return entryFor(UNDECIDED, verdict.cause) ?? `accuracy ${fromTo(report).slice(2)} may be luck`;
}

const ENDED = {
  calls: 'the budget ended',
  cost: 'the budget ended',
  minutes: 'the time ended',
  'unknown-price': 'the cost is unknown',
  interrupted: 'the run was stopped',
};

/** Causes whose headline has numbers are not listed. */
const UNDECIDED: CausePhrases<'inconclusive', 'undecided' | 'budget' | 'missing-answers'> = {
  'no-baseline': 'there are too few baseline answers',
  'stale-baseline': 'the baseline answers are too old',
  'waiting-for-batch': 'the batch is not finished',
};

/** Why nothing was measured. */
const UNMEASURED: CausePhrases<'error', 'missing-answers'> = {
  'no-tasks': 'the suite has no tasks',
  interrupted: 'the run was stopped',
  authentication: 'the endpoint rejected the API key',
  quota: 'the account is out of credit or quota',
  'unknown-model': 'the endpoint does not know the model',
  'context-too-long': 'the prompt is too long for the model',
  'content-filter': 'a content filter blocked the answers',
  'rate-limit': 'the endpoint is rate limited',
  server: 'the endpoint is failing',
  timeout: 'the endpoint did not answer in time',
  overtime: 'the agent did not finish in time',
  connection: 'the endpoint could not be reached',
  'malformed-response': 'the endpoint sends unreadable responses',
  cached: 'a cache keeps returning the same answer',
  'bad-request': 'the endpoint rejected the request',
  workspace: 'the code of the tasks could not be checked out',
  crashed: 'the agent crashed',
  cancelled: 'the run was stopped',
};

/** A phrase for each cause of a kind of verdict, except those that need the report's numbers. */
type CausePhrases<Kind extends VerdictKind, Numeric extends VerdictCause<Kind>> = Readonly<
  Record<Exclude<VerdictCause<Kind>, Numeric>, string>
>;

/** The entry for a cause, or for the reason of missing answers, which reports keep as plain text. */
function entryFor<T>(entries: Readonly<Partial<Record<VerdictCause, T>>>, cause: string): T | undefined {
  return new Map<string, T>(Object.entries(entries)).get(cause);
}

function lostAnswers({ missing, candidate, baseline }: Report): string {
  const lost = missing.baseline.length + missing.candidate.length;
  const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : (baseline?.trials ?? 0));
  return `${integer(lost)} of ${count(all, 'answer')} ${lost === 1 ? 'is' : 'are'} missing`;
}

/** The reason for missing answers, if there is only one; otherwise ''. */
function onlyReason({ missing }: Pick<Report, 'missing'>): string {
  const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? only : '';
}

export function unreadableAnswers({ readings }: Pick<ArmReport, 'readings'>): number {
  return UNREADABLE.reduce((sum, reading) => sum + (readings[reading] ?? 0), 0);
}

/** Why more than half of the unreadable answers are so; null if there is no such reason. */
function mainReading(arm: Pick<ArmReport, 'readings'>): Unreadable | null {
  return UNREADABLE.find(reading => 2 * (arm.readings[reading] ?? 0) > unreadableAnswers(arm)) ?? null;
}

/** The paragraph below the headline: the result in numbers. */
export function lead(report: Report): Words {
  switch (outcomeOf(report)) {
    case 'dropped':
    case 'accepted':
      return droppedLead(report);
    case 'improved':
      return [...movedWords(report), ...likely(report)];
    case 'no-drop':
      return noDropLead(report);
    case 'unchanged':
      return ['There was nothing to measure.'];
    case 'measured':
      return [`Measured on ${count(report.suite.tasks, 'task')} of `, { code: report.suite.name }, '.'];
    case 'first-run':
      return [...wordsOf(report.verdict.reason), ' Once this is merged, later changes are compared with it.'];
    case 'not-decided':
      return undecidedLead(report);
    case 'not-measured':
      return [...unmeasuredLead(report), ...(isOurs(report) ? [] : [FAILURE.notYourChange])];
  }
}

/** Details that the headline leaves out. */
function unmeasuredLead(report: Report): Words {
  const { cause, reason } = report.verdict;
  const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
  if (cause === 'interrupted') return [];
  if (cause === 'missing-answers') return kept === 0 ? [] : [`${lostAnswers(report)}. `];
  return [...wordsOf(/[.!?]$/.test(reason) ? reason : `${reason}.`), ' '];
}

/** Whether the change itself may have made the run fail. */
function isOurs(report: Report): boolean {
  const reason = onlyReason(report) || report.verdict.cause;
  return ['context-too-long', 'overtime', 'bad-request', 'unknown-model', 'crashed', 'no-tasks'].includes(reason);
}

/** Broken tasks that fail the build on their own, each proven. */
function failingTasks({ brokenTasks }: Report): Report['brokenTasks'] {
  return brokenTasks.filter(({ state, fails }) => state === 'broken' && fails);
}

/** Maximum number of broken tasks in the lead; the table below it has all. */
const MAX_BROKEN = 2;

/** `Task 13006 “Create a limit…” was answered correctly 8 of 8 times before this change, and 0 of 6 times now.` */
function brokenWords(report: Report): readonly Words[] {
  const broken = report.brokenTasks.filter(({ state }) => state === 'broken');
  const more = broken.length - MAX_BROKEN;
  const sentences = broken.slice(0, MAX_BROKEN).map(({ taskId, before, now, proof }): Words => {
    const title = report.tasks.find(({ id }) => id === taskId)?.title;
    const named = title === undefined || report.taskDetails === 'numbers' ? '' : ` “${shortTitle(title)}”`;
    const [was, is] = proof === null ? [before, now] : [proof.baseline, proof.candidate];
    return [
      'Task ',
      { untrusted: `${issueNumber({ id: taskId })}${named}` },
      ` was answered correctly ${was.right} of ${was.samples} times before this change, and ${is.right} of ${is.samples} times now.`,
    ];
  });
  return more > 0 ? [...sentences, [`${count(more, 'more task')} broke, too.`]] : sentences;
}

function droppedLead(report: Report): Words {
  const { verdict, comparison, decision } = report;
  const broken = brokenWords(report);
  if (broken.length > 0 && verdict.cause !== 'drop' && verdict.cause !== 'unreadable-answers')
    return broken.flatMap((words, index) => (index === 0 ? words : [' ', ...words]));
  if (verdict.cause !== 'drop' || comparison === null) return wordsOf(verdict.reason);
  const moved = movedWords(report);
  if (decision.policy === 'threshold') {
    return [...moved, `The threshold policy allows a drop of ${size(comparison.margin)}, whether it is luck or not.`];
  }
  const confirmed = isConfirmed(report) ? ', and fresh answers from the old version confirm the drop' : '';
  return [...moved, ...likely(report), ` Luck alone would do this in ${outOf(comparison.pValue)}${confirmed}.`];
}

/** `11 of 48 tasks got worse, 2 got better; 4 more moved but may be luck. ` */
function movedWords(report: Report): Words {
  const tasks = report.comparison?.tasks ?? report.suite.tasks;
  const [worse, better] = [movedTasks(report, 'worse').length, movedTasks(report, 'better').length];
  const unsure = uncertainTasks(report).length;
  const luck = unsure === 0 ? '. ' : `; ${integer(unsure)} more moved but may be luck. `;
  if (worse + better === 0) {
    return [{ strong: `None of ${count(tasks, 'task')} moved beyond luck` }, `, but together they did. `];
  }
  const [first, second]: [string, string] =
    worse > 0
      ? [`${integer(worse)} of ${count(tasks, 'task')} got worse`, better > 0 ? `, ${integer(better)} got better` : '']
      : [`${integer(better)} of ${count(tasks, 'task')} got better`, ''];
  return [{ strong: first }, second, luck];
}

/** `Likely drop: 12 to 35 points.` */
function likely({ comparison }: Report): Words {
  if (comparison === null) return [];
  const { low, high } = comparison;
  if (high < 0) return [`Likely drop: ${rangeOf(-high, -low)} points.`];
  if (low > 0) return [`Likely gain: ${rangeOf(low, high)} points.`];
  return [`Likely change: ${signedRange(low, high)} points.`];
}

/** Whether fresh baseline answers confirmed the verdict. */
function isConfirmed({ baseline, verdict, decision }: Report): boolean {
  return (
    verdict.cause === 'drop' &&
    decision.policy !== 'threshold' &&
    baseline !== null &&
    baseline.reused > 0 &&
    baseline.trials > baseline.reused
  );
}

function noDropLead(report: Report): Words {
  const { comparison, verdict, budget } = report;
  const unseen: Words = verdict.blindSpot === undefined ? [] : [' ', ...wordsOf(verdict.blindSpot)];
  if (verdict.cause !== 'ruled-out' || comparison === null) {
    return [...wordsOf(verdict.reason), ...unseen, ...filesAndCost(report)];
  }
  const { margin, tasks, low, high } = comparison;
  const ruledOut = `A drop of ${size(margin)} or more is ruled out on ${count(tasks, 'task')} (change likely ${signedRange(low, high)}).`;
  return [ruledOut, ...unseen, ...(budget.calls === 0 ? [] : filesAndCost(report))];
}

/** ` prompts/manager.md +2 −0 · $0.06` */
function filesAndCost(report: Report): Words {
  const files = changedFiles(report, 2);
  const { calls, cost: dollars } = report.budget;
  const spent = calls === 0 ? 'no calls' : dollars === null ? 'cost unknown' : cost(dollars);
  return files.length === 0 ? [` ${spent}.`] : [' ', ...files, ` · ${spent}`];
}

function undecidedLead(report: Report): Words {
  const { comparison, verdict, budget } = report;
  if (verdict.cause === 'missing-answers') return ['That is too many for a fair comparison.'];
  if (verdict.cause !== 'undecided' || comparison === null) {
    return budget.exhausted === null || comparison === null ? wordsOf(verdict.reason) : likely(report);
  }
  const { low, high, margin, tasks } = comparison;
  return [
    `On ${count(tasks, 'task')} the change is likely ${signedRange(low, high)} points. That is not enough to prove a drop or to rule out one of ${size(margin)}.`,
  ];
}

/** `prompts/manager.md +1 −1 · main → shorter-prompt (3f58d6e)`; null if unknown. */
export function whatChanged(report: Report): Words | null {
  const { baseline, candidate } = report;
  const files = changedFiles(report, 3);
  const arms = baseline === null ? [] : [...armWords(baseline, report), ' → ', ...armWords(candidate, report)];
  if (files.length === 0) return arms.length === 0 ? null : arms;
  return arms.length === 0 ? files : [...files, ' · ', ...arms];
}

/** The agent parts that changed, then changed files outside them. */
function changedFiles(report: Report, most: number): Words {
  const page = comparePage(report);
  const covered = new Set(report.parts.flatMap(({ paths }) => paths));
  const all: Words[] = [
    ...report.parts.map(({ kind, name, change }): Words => [`${kind} `, { code: name, page }, ` ${change}`]),
    ...report.changes
      .filter(({ path }) => !covered.has(path))
      .map((file): Words => [{ code: file.path, page }, ` ${changeWords(file)}`]),
  ];
  const more = all.length - most;
  return [
    ...all.slice(0, most).flatMap((words, index): Words => [...(index === 0 ? [] : [', ']), ...words]),
    ...(more > 0 ? [` and ${count(more, report.parts.length > 0 ? 'more change' : 'more file')}`] : []),
  ];
}

/** How a file changed: `+4 −11`, `(new)` or `(removed)`. */
function changeWords({ kind, added, removed }: Report['changes'][number]): string {
  if (kind === 'removed') return '(removed)';
  return kind === 'added' ? '(new)' : `+${integer(added)} −${integer(removed)}`;
}

function armWords({ label, commit }: ArmReport, report: Report): Words {
  if (commit === null) return [{ code: label }];
  const name = { code: shortCommit(commit), page: commitPage(commit, report) };
  return label === shortCommit(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}

/** The two arms and their suite, for the page and the terminal. */
export function compared(report: Report): Words {
  const { baseline, candidate, comparison, suite } = report;
  const tasks = comparison?.tasks ?? suite.tasks;
  // A change that does not affect the model is passed before any task is read.
  const on: Words = tasks === 0 ? [] : [` on ${count(tasks, 'task')} of `, { code: suite.name }];
  if (baseline === null) return [...armWords(candidate, report), ...on];
  return [...armWords(baseline, report), ' → ', ...armWords(candidate, report), ...on];
}

/** A sentence in which `backticks` mark code. */
export function wordsOf(sentence: string): Words {
  return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index): Words => {
    if (index % 2 === 0) return part === '' ? [] : [{ untrusted: part }];
    const [before = '', code = '', after = ''] = part.split('`');
    return [before, { code }, after];
  });
}

const KEPT = 'completed answers are kept';

/** How the reader repeats a run: in GitHub Actions, or at a terminal and in other systems. */
interface Again {
  readonly rerun: string;
  readonly recheck: string;
}

const IN_ACTIONS: Again = { rerun: 'rerun the job', recheck: 'push; the check runs again by itself' };
const ELSEWHERE: Again = { rerun: 'run it again', recheck: 'run the gate again' };

type Advice = string | ((again: Again) => string);

const BUDGET_ADVICE: Readonly<Record<NonNullable<Report['budget']['exhausted']>, Advice>> = {
  calls: ({ rerun }) => `raise \`max-calls\`, or ${rerun}: ${KEPT}.`,
  cost: ({ rerun }) => `raise \`max-cost\`, or ${rerun}: ${KEPT}.`,
  minutes: ({ rerun }) => `${rerun} to continue where it stopped, or raise \`max-minutes\`.`,
  'unknown-price': 'add prices for the model to the configuration, or limit `max-calls` instead of `max-cost`.',
  interrupted: ({ rerun }) => `${rerun} to continue where it stopped: ${KEPT}.`,
};

const RERUN: Advice = ({ rerun }) => `${rerun} later; ${KEPT}.`;
const BASELINE_ADVICE = 'run the gate on the default branch once, so that pull requests have a baseline.';
const REPAIR: Advice = ({ rerun }) => `fix this and ${rerun}; ${KEPT}.`;
const FORMAT: Advice = ({ recheck }) => `check the prompt's answer-format instructions and ${recheck}.`;
const FIX: Advice = ({ recheck }) => `revise the change and ${recheck}.`;

const CAUSE_ADVICE: Readonly<Partial<Record<VerdictCause<'inconclusive' | 'error'>, Advice>>> = {
  'no-baseline': BASELINE_ADVICE,
  'stale-baseline': BASELINE_ADVICE,
  'no-tasks': 'add tasks to the suite.',
  'missing-answers': RERUN,
  'waiting-for-batch': ({ rerun }) => `${rerun} when the batch is finished.`,
  'context-too-long': 'shorten the prompt and its agent files, or use a model with a larger context.',
  'rate-limit': RERUN,
  server: RERUN,
  timeout: RERUN,
  overtime: 'find out why this change makes the agent slow, or raise `agent.max-minutes`.',
  connection: RERUN,
};

const DROP_ADVICE: Readonly<Record<VerdictCause<'regressed'>, Advice>> = {
  drop: FIX,
  'broken-tasks': FIX,
  'unreadable-answers': FORMAT,
  'below-floor': ({ recheck }) => `revise the change and ${recheck}. The minimum is set by \`min-accuracy\`.`,
  'not-ruled-out':
    'use a larger suite or a wider margin. No drop is proven, but the strict policy requires it to be ruled out.',
};

/** By the reason why most answers are unreadable. */
const UNREADABLE_ADVICE: Readonly<Record<Unreadable, Advice>> = {
  unparseable: FORMAT,
  'unknown-id': ({ recheck }) => `check how the prompt numbers the proposals and ${recheck}.`,
  refused: ({ recheck }) => `find out why the model refuses to answer and ${recheck}.`,
  truncated: ({ recheck }) => `find out why answers are cut off, or raise their limit, and ${recheck}.`,
  stuck: ({ recheck }) => `find out why the agent repeats the same call and ${recheck}.`,
};

function dropAdvice({ verdict, candidate }: Report): Advice {
  const reading = verdict.cause === 'unreadable-answers' ? mainReading(candidate) : null;
  return reading === null ? (entryFor(DROP_ADVICE, verdict.cause) ?? FIX) : UNREADABLE_ADVICE[reading];
}

/** The reader's next step; null if there is none. */
export function next(report: Report): Words | null {
  const { verdict, budget, comparison, runUrl } = report;
  const adviceWords = (advice: Advice): Words =>
    wordsOf(typeof advice === 'string' ? advice : advice(runUrl === null ? ELSEWHERE : IN_ACTIONS));
  switch (outcomeOf(report)) {
    case 'dropped':
      return [...adviceWords(dropAdvice(report)), ...howToAccept(report)];
    case 'accepted':
      return ['nothing. The next commit is checked again.'];
    case 'not-decided':
    case 'not-measured': {
      const advice =
        budget.exhausted === null
          ? (entryFor(CAUSE_ADVICE, onlyReason(report)) ?? entryFor(CAUSE_ADVICE, verdict.cause))
          : BUDGET_ADVICE[budget.exhausted];
      const wider = comparison === null ? '' : ` or a margin wider than ${size(comparison.margin)}`;
      const undecided = `use a larger suite${wider}, or review the change by hand.`;
      const check = runUrl === null ? [] : [` ${checkWords(verdict)}`];
      return [...adviceWords(advice ?? (verdict.kind === 'error' ? REPAIR : undecided)), ...check];
    }
    default:
      return null;
  }
}

const checkWords = ({ exitCode }: Report['verdict']): string =>
  `The check ${exitCode === 0 ? 'stays green' : 'is red'}.`;

/** Only drops found in Actions can be accepted. */
function howToAccept(report: Report): Words {
  if (report.runUrl === null) return [];
  const gate = report.id === 'default' ? '' : `id:${report.id} `;
  return [' Is the drop intended? A maintainer can comment ', { code: `/swelancer-gate accept ${gate}REASON` }, '.'];
}

/** `Cost $0.71: $0.06 for this change, $0.65 for the baseline · 48 + 480 calls` */
export function costWords({ budget, baseline, candidate }: Report): string {
  if (budget.calls === 0) return candidate.trials === 0 ? 'No calls.' : 'No calls were made: all answers were cached.';
  const total = budget.cost === null ? 'Cost unknown' : `Cost ${cost(budget.cost)}`;
  if (baseline === null || baseline.calls === 0) return `${total} · ${count(budget.calls, 'call')}`;
  const parts =
    candidate.cost === null || baseline.cost === null
      ? ''
      : `: ${cost(candidate.cost)} for this change, ${cost(baseline.cost)} for the baseline`;
  return `${total}${parts} · ${integer(candidate.calls)} + ${integer(baseline.calls)} calls`;
}

/** `Baseline: 400 cached answers, up to 14 hours old (8 per task before, 2 now).` */
export function sampleWords(report: Report): string | null {
  const { baseline, comparison, finishedAt, startedAt } = report;
  if (baseline === null || comparison === null) return null;
  const { oldestTrial, reused } = baseline;
  const isOld = oldestTrial !== null && Date.parse(oldestTrial) < Date.parse(startedAt);
  const age = isOld ? `, up to ${elapsed(oldestTrial, finishedAt)} old` : '';
  const answers = reused === 0 ? 'all answers are from this run' : `${count(reused, 'cached answer')}${age}`;
  const perTask = (arm: 'baseline' | 'candidate'): string => {
    const samples = report.tasks.map(task => task[arm]?.samples ?? 0);
    return range({ min: Math.min(...samples), max: Math.max(...samples) });
  };
  return `Baseline: ${answers}. Answers per task: ${perTask('baseline')} before, ${perTask('candidate')} now.`;
}

/** Explains the verdict to a newcomer, one paragraph per string. */
export function method(report: Report): string[] {
  const { comparison, decision } = report;
  const about =
    'Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen.';
  if (comparison === null) return [about];
  const c = comparison;
  const weights =
    c.weights === 'price'
      ? ` Tasks are weighted by price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.`
      : '';
  const looks = c.looks === 1 ? '' : ` This was round ${c.look} of up to ${c.looks}.`;
  const isProven =
    report.verdict.kind === 'regressed' && report.verdict.cause === 'drop' && decision.policy !== 'threshold';
  const luck =
    c.difference > 0
      ? ''
      : ` If nothing had changed, ${isProven ? 'the answers that prove the drop' : 'a result this bad'} would appear in ${outOf(c.pValue)}.`;
  const estimate = `The change is about ${points(c.difference)}, likely ${signed(c.low)} to ${signed(c.high)} (about 5% risk at each end).${looks}${weights}${luck}`;
  const margin = `${size(c.margin)} (${c.marginWas === 'auto' ? 'the smallest drop this suite can reliably rule out' : 'as configured'})`;
  const rule = {
    statistical: `The check is red only when new answers of both versions prove a suspected drop, and green when a drop of ${margin} is ruled out. At most ${shortPercent(decision.alpha)} of harmless changes fail.`,
    strict: `The check is green only when a drop of ${margin} is ruled out.`,
    threshold: `The check is red when accuracy drops by more than ${margin}, whether it is luck or not.`,
  }[decision.policy];
  const limits = [
    c.detectableDrop
      ? `A drop of ${size(c.detectableDrop)} is found about 8 times in 10; smaller drops can go unseen.`
      : '',
    c.unseenLow === null || c.unseenHigh === null
      ? ''
      : `On other tasks of this kind, the change could be anywhere from ${signed(c.unseenLow)} to ${signed(c.unseenHigh)}.`,
  ].filter(sentence => sentence !== '');
  return [about, estimate, rule, limits.join(' ')].filter(words => words !== '');
}

/** `Simple rules score: guessing 25%, always first 34%, BM25 36%.` */
export function floorWords(floors: readonly { readonly name: string; readonly accuracy: number }[]): string {
  const small = (name: string): string =>
    /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return `Simple rules score: ${floors.map(({ name, accuracy }) => `${small(name)} ${wholePercent(accuracy)}`).join(', ')}.`;
}

/** The command that repeats a run. */
export const REPRODUCE = {
  title: 'Reproduce',
  cost: (dollars: string | null): string => `asks the model again${dollars === null ? '' : `, about ${dollars}`}`,
};

/** Sentences for runs that could not start. */
export const FAILURE = {
  notMeasured: 'Not measured',
  configuration: 'Not measured: the configuration has an error',
  notYourChange: 'This says nothing about your change.',
};

/** Labels used only in the terminal. */
export const TERMINAL = {
  changed: 'Changed',
  published: 'Ranks',
  cost: 'Cost',
  again: 'Repeat',
  more: (tasks: number): string => `and ${count(tasks, 'more task')} (--verbose shows all)`,
};

export const LABELS = {
  gotWorse: 'Got worse',
  gotBetter: 'Got better',
  mayBeLuck: 'May be luck',
  before: 'Before',
  now: 'Now',
  whatChanged: 'What changed:',
  cause: 'Likely cause:',
  next: 'Next:',
  note: 'Note:',
  details: 'Numbers, cost and method',
  report: 'See every answer, before and after',
  log: 'Run log',
  decided: 'How this is decided',
} as const;
