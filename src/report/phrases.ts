import {
  asSentence,
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
import { lostAnswers, onlyReason } from './causes.ts';
import { commitPage, comparePage } from './links.ts';
import { outcomeOf } from './outcome.ts';
import type { ArmReport, Report } from './report.ts';
import { issueNumber, movedTasks, shortTitle, uncertainTasks } from './tasks.ts';
import { oneLine } from './untrusted.ts';
import { type Words, wordsOf } from './words.ts';

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
      return [
        `${count(report.candidate.trials, 'answer')} to ${count(report.suite.tasks, 'task')} of `,
        { code: report.suite.name },
        '.',
      ];
    case 'first-run':
      return [...wordsOf(report.verdict.reason), ' Once this is merged, later changes are compared with it.'];
    case 'not-decided':
      return undecidedLead(report);
    case 'not-measured':
      return [...unmeasuredLead(report), ...(report.kind !== 'gate' || isOurs(report) ? [] : [FAILURE.notYourChange])];
  }
}

/** Details that the headline leaves out. */
function unmeasuredLead(report: Report): Words {
  const { cause, reason } = report.verdict;
  const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
  if (cause === 'interrupted') return [];
  if (cause === 'missing-answers') return kept === 0 ? [] : [`${lostAnswers(report)}. `];
  return [...wordsOf(asSentence(reason)), ' '];
}

/** Whether the change itself may have made the run fail. */
function isOurs(report: Report): boolean {
  const reason = onlyReason(report) || report.verdict.cause;
  return [
    'context-too-long',
    'content-filter',
    'overtime',
    'bad-request',
    'unknown-model',
    'crashed',
    'no-tasks',
  ].includes(reason);
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

function noDropLead({ comparison, verdict }: Report): Words {
  const unseen: Words = verdict.blindSpot === undefined ? [] : [' ', ...wordsOf(verdict.blindSpot)];
  if (verdict.cause !== 'ruled-out' || comparison === null) return [...wordsOf(verdict.reason), ...unseen];
  const { margin, tasks, low, high } = comparison;
  const ruledOut = `A drop of ${size(margin)} or more is ruled out on ${count(tasks, 'task')} (change likely ${signedRange(low, high)}).`;
  return [ruledOut, ...unseen];
}

/** ` prompts/manager.md +2 −0 · $0.06`: changed files and costs, where there is no room for lines of their own. */
export function filesAndCost(report: Report): Words {
  const files = changedFiles(report, 2);
  const { calls, cost: dollars } = report.budget;
  const spent = calls === 0 ? 'no calls' : dollars === null ? 'cost unknown' : cost(dollars);
  return files.length === 0 ? [] : [' ', ...files, ` · ${spent}`];
}

/** Null if no search for a cause ran. */
export function causeWords({ explanation }: Report): Words | null {
  return explanation === undefined ? null : wordsOf(oneLine(explanation.sentence, 600));
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

/** Younger answers are as good as new. */
const HOUR = 3_600_000;

/** `Baseline: 400 cached answers, up to 14 hours old (8 per task before, 2 now).` */
export function sampleWords(report: Report): string | null {
  const { baseline, comparison, finishedAt, startedAt } = report;
  if (baseline === null || comparison === null) return null;
  const { oldestTrial, reused } = baseline;
  const isOld = oldestTrial !== null && Date.parse(startedAt) - Date.parse(oldestTrial) >= HOUR;
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
  const { kind, cause } = report.verdict;
  const isProven = kind === 'regressed' && cause === 'drop' && decision.policy !== 'threshold';
  // The p-value is that of the accuracy, which is not why such a check is red.
  const isOther = kind === 'regressed' && ['broken-tasks', 'unreadable-answers', 'below-floor'].includes(cause);
  const luck =
    c.difference > 0 || isOther
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
  cause: 'Cause',
  published: 'Ranks',
  cost: 'Cost',
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
  report: 'See every answer',
  log: 'Run log',
  decided: 'How this is decided',
} as const;
