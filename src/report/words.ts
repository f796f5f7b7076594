import { EXIT } from '../shared/errors.ts';
import {
  cost,
  count,
  elapsed,
  integer,
  outOf,
  percent,
  points,
  range,
  shortCommit,
  signed,
  size,
} from '../shared/format.ts';
import type { Verdict, VerdictKind } from '../verdict/verdict.ts';
import type { ArmReport, Report } from './report.ts';

/** What every rendering says, in plain words. Foreign text stays marked, so that each rendering makes it harmless. */
export type Words = readonly (string | Code | { readonly foreign: string })[];

interface Code {
  readonly code: string;
  /** Page on GitHub, for renderings with links. */
  readonly page?: string | null;
}

export const VERDICTS: Readonly<Record<VerdictKind, { readonly word: string; readonly mark: string }>> = {
  passed: { word: 'Passed', mark: '✅' },
  regressed: { word: 'Regressed', mark: '❌' },
  inconclusive: { word: 'Inconclusive', mark: '⚪' },
  error: { word: 'Error', mark: '⚠️' },
};

/** Verdict, both accuracies, difference with interval, cost: the line that is read when nothing else is. */
export function headline(report: Report): string {
  const { comparison, baseline, candidate, identical, budget, verdict } = report;
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
  // Where nothing was to be compared, nothing was passed.
  if (verdict.cause === 'measured') return `Measured: ${accuracies}, ${spent(budget.calls, budget.cost)}`;
  const word = `${VERDICTS[verdict.kind].word}${isAccepted(verdict) ? ', accepted' : ''}`;
  return `${word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}

/** A drop that somebody answers for: it stays one, and fails no build. */
export function isAccepted({ kind, exitCode }: Verdict): boolean {
  return kind === 'regressed' && exitCode === EXIT.passed;
}

/** The sign before a headline. */
export function markOf(verdict: Verdict): string {
  return isAccepted(verdict) ? '☑️' : VERDICTS[verdict.kind].mark;
}

function spent(calls: number, dollars: number | null): string {
  return calls === 0 ? 'no calls' : `cost ${cost(dollars)}`;
}

/** What was compared with what. */
export function compared(report: Report): Words {
  const { baseline, candidate, comparison, suite } = report;
  const suiteWords: Words = [`${count(comparison?.tasks ?? suite.tasks, 'task')} of `, { code: suite.name }];
  if (baseline === null)
    return ['Measured ', ...armWords(candidate, report), ' on ', ...suiteWords, ' with nothing to compare it with.'];
  const [before, now] = [baseline, candidate].map(arm => armWords(arm, report));
  const arms: Words = ['Compared ', ...(before ?? []), ' with ', ...(now ?? []), ' on ', ...suiteWords];
  if (comparison === null) return [...arms, '.'];
  const { baselineSamples, candidateSamples } = comparison;
  const { oldestTrial } = baseline;
  const age =
    oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt)
      ? 'All of them are from this run.'
      : `The oldest answer before is ${elapsed(oldestTrial, report.finishedAt)} old.`;
  return [...arms, ` (answers a task: ${range(baselineSamples)} before, ${range(candidateSamples)} now). ${age}`];
}

function armWords({ label, commit }: ArmReport, report: Report): Words {
  if (commit === null) return [{ code: label }];
  const name = { code: shortCommit(commit), page: commitPage(commit, report) };
  return label === shortCommit(commit) ? [name] : [{ code: label }, ' (', name, ')'];
}

/** What happened to a file: `+4 −11`, `new, 18 lines` or `removed`. */
export function changeWords({ kind, added, removed }: Report['changes'][number]): string {
  if (kind === 'removed') return 'removed';
  return kind === 'added' ? `new, ${count(added, 'line')}` : `+${integer(added)} −${integer(removed)}`;
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
const ACCEPTED = 'nothing: the drop was accepted for this commit. The next commit is judged anew.';
const FIRST = 'Once this is merged, later changes are compared with it.';

const CAUSE_ADVICE: ReadonlyMap<string, string> = new Map([
  ['no-baseline', BASELINE_ADVICE],
  ['stale-baseline', BASELINE_ADVICE],
  ['no-tasks', 'Look at the suite: it has no task.'],
  ['missing-answers', ELSEWHERE],
  ['context-too-long', 'Give the model a larger context, or shorten the prompt and its agent files.'],
  ['rate-limit', ELSEWHERE],
  ['server', ELSEWHERE],
  ['timeout', ELSEWHERE],
  [
    'overtime',
    'Allow each answer more time (agent.max-minutes) or fewer turns, or look what in the change makes the agent take so long.',
  ],
  ['connection', ELSEWHERE],
  ['unreadable-answers', 'Look at the instructions on the form of the answer. Push a fix and the check runs again.'],
  ['below-floor', 'The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again.'],
  [
    'not-ruled-out',
    'Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more.',
  ],
]);

/** What the person in front of it can do now. */
export function advice(report: Report): Words {
  const { verdict, baseline, budget, comparison, missing } = report;
  if (verdict.kind === 'passed') return ['nothing.'];
  if (isAccepted(verdict)) return [ACCEPTED];
  if (verdict.kind === 'regressed') {
    return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...whatChanged(report), ...howToAccept(report)];
  }
  const wider = comparison === null ? '' : ` or a margin wider than ${size(comparison.margin)}`;
  const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
  const lost = [...missing.baseline, ...missing.candidate];
  const [first] = lost;
  const allAlike = verdict.cause === 'missing-answers' && lost.every(({ reason }) => reason === first?.reason);
  const isFirst = verdict.cause === 'no-baseline' && baseline === null && verdict.exitCode === EXIT.passed;
  if (isFirst) return [`The check stays green. ${FIRST}`];
  const next =
    budget.exhausted === null
      ? (CAUSE_ADVICE.get(allAlike ? (first?.reason ?? '') : '') ??
        CAUSE_ADVICE.get(verdict.cause) ??
        (verdict.kind === 'error' ? REPAIR : undecided))
      : BUDGET_ADVICE[budget.exhausted];
  return [`The check ${verdict.exitCode === 0 ? 'stays green' : 'is red'}. ${next}`];
}

/** The files of the change, as far as a line holds them. */
function whatChanged({ changes }: Report): Words {
  const shown = changes.slice(0, 5);
  const files = shown.flatMap((change, index): Words => {
    return [index === 0 ? ' What changed: ' : ', ', { code: change.path }, ` (${changeWords(change)})`];
  });
  if (files.length === 0) return [];
  return [...files, changes.length > shown.length ? ` and ${changes.length - shown.length} more.` : '.'];
}

/** Only a drop that was found in Actions can be accepted. */
function howToAccept(report: Report): Words {
  if (report.runUrl === null) return [];
  const gate = report.id === 'default' ? '' : `id:${report.id} `;
  return [
    ' If the drop is intended, somebody with write access comments ',
    { code: `/swelancer-gate accept ${gate}REASON` },
    ' and starts the failed job again.',
  ];
}

const RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;

/** Page of the run, if it is where runs are: a report can come from a stranger. */
export function runPage({ runUrl }: Pick<Report, 'runUrl'>): string | null {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}

/** Where the report can be fetched: it is uploaded after the program has ended, and listed on the run's page. */
export function artifacts(report: Report): string | null {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
}

/** Page of a commit of the repository that the run belongs to. */
export function commitPage(commit: string, report: Pick<Report, 'runUrl'>): string | null {
  const run = runPage(report);
  return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}

/** Page of everything that differs between the two sides. */
export function comparePage(report: Report): string | null {
  const [run, before, now] = [runPage(report), report.baseline?.commit ?? '', report.candidate.commit ?? ''];
  const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
  return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}

const COMMIT = /^[0-9a-f]{40}$/;

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
