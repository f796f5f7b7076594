import { size } from '../shared/format.ts';
import type { Unreadable } from '../trial/unreadable.ts';
import type { VerdictCause } from '../verdict/cause.ts';
import { entryFor, mainReading, onlyReason } from './causes.ts';
import { outcomeOf } from './outcome.ts';
import type { Report } from './report.ts';
import { type Words, wordsOf } from './words.ts';

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
  budget: 'collect more answers per task, for example with `run --samples 5`.',
  'no-baseline': BASELINE_ADVICE,
  'stale-baseline': BASELINE_ADVICE,
  'no-tasks': 'add tasks to the suite.',
  'missing-answers': RERUN,
  'waiting-for-batch': ({ rerun }) => `${rerun} when the batch is finished.`,
  'context-too-long': 'shorten the prompt and its agent files, or use a model with a larger context.',
  'content-filter': ({ recheck }) =>
    `find out what in the prompt or its agent files the filter rejects and ${recheck}.`,
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

/** Only drops found in Actions can be accepted. With the workflow of `init --accept`, the rerun is automatic. */
function howToAccept(report: Report): Words {
  if (report.runUrl === null) return [];
  const gate = report.id === 'default' ? '' : `id:${report.id} `;
  return [
    ' Is the drop intended? A maintainer can comment ',
    { code: `/swelancer-gate accept ${gate}REASON` },
    ' and rerun the job.',
  ];
}
