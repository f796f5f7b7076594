import { cost, count, elapsed, outOf, percent, points, range, shortCommit, signed, size } from '../figures.ts';
import type { VerdictKind } from '../verdict/verdict.ts';
import type { ArmReport, Report } from './report.ts';

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
  const { oldestTrial } = baseline;
  const age =
    oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
      ? 'All of them are from this run.'
      : `The oldest answer before is ${elapsed(oldestTrial, report.finishedAt)} old.`;
  return [...arms, ` (answers a task: ${range(baselineSamples)} before, ${range(candidateSamples)} now). ${age}`];
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
const REVIEW = 'Hold the tasks below against your change. Push a fix and the check runs again.';

const CAUSE_ADVICE: ReadonlyMap<string, string> = new Map([
  ['no-baseline', BASELINE_ADVICE],
  ['stale-baseline', BASELINE_ADVICE],
  ['no-tasks', 'Look at the suite: it has no task.'],
  ['missing-answers', ELSEWHERE],
  ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
  ['rate-limit', ELSEWHERE],
  ['server', ELSEWHERE],
  ['timeout', ELSEWHERE],
  ['connection', ELSEWHERE],
  ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
  ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
  [
    'not-ruled-out',
    'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
  ],
]);

/** What the person in front of it can do now. */
export function advice({ verdict, candidate, budget, comparison, missing }: Report): Words {
  if (verdict.kind === 'passed') return ['nothing.'];
  const files = candidate.files
    .slice(0, 5)
    .flatMap((file, index): Words => [index === 0 ? ' The files that count: ' : ', ', { code: file }]);
  const where: Words = files.length === 0 ? [] : [...files, '.'];
  if (verdict.kind === 'regressed') return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...where];
  const wider = comparison === null ? '' : ` or a margin wider than ${size(comparison.margin)}`;
  const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
  const lost = [...missing.baseline, ...missing.candidate];
  const tooLong = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === 'context-too-long');
  const next =
    budget.exhausted === null
      ? (CAUSE_ADVICE.get(tooLong ? 'context-too-long' : verdict.cause) ??
        (verdict.kind === 'error' ? REPAIR : undecided))
      : BUDGET_ADVICE[budget.exhausted];
  return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}

const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;

/** Page of the run, if it is where runs are: a report can come from a stranger. */
export function runPage({ runUrl }: Report): string | null {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
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
    !c.detectableDrop
      ? ''
      : `The smallest drop this run finds 8 times in 10 is ${size(c.detectableDrop)}; smaller ones can slip through.`,
    c.unseenLow === null || c.unseenHigh === null
      ? ''
      : `On new tasks of the same kind the change could be anywhere from ${signed(c.unseenLow)} to ${signed(c.unseenHigh)}.`,
  ].filter(sentence => sentence !== '');
  return [about, `${change} ${luck}`, rule, limits.join(' ')].filter(words => words !== '');
}
