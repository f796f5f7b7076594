import { accuracies, count, integer, size, wholePercent } from '../shared/format.ts';
import type { VerdictCause } from '../verdict/cause.ts';
import type { VerdictKind } from '../verdict/kind.ts';
import { accuracyOf } from './arms.ts';
import { entryFor, lostAnswers, mainReading, onlyReason, unreadableAnswers } from './causes.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';

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
    return `Accuracy ${wholePercent(accuracyOf(report, 'candidate') ?? 0)} is below the minimum of ${minimum}`;
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
  if (report.comparison === null) return entryFor(UNDECIDED, verdict.cause) ?? 'there are too few answers';
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

/** Broken tasks that fail the build on their own, each proven. */
function failingTasks({ brokenTasks }: Report): Report['brokenTasks'] {
  return brokenTasks.filter(({ state, fails }) => state === 'broken' && fails);
}
