import { combined, DROP_TESTS, dropLimits, isHopeless, isPromising } from './drop-sequence.ts';
import { allocateSamples, dropTest } from './drop-tasks.ts';
import { dropError } from './error-limits.ts';
import type { Evidence } from './evidence.ts';
import type { InquiryResult } from './inquiry-result.ts';
import type { Ledger, ProofAnswers } from './ledger.ts';
import type { TaskAnswers } from './look.ts';
import { dropPValue } from './proof.ts';

/** A drop is in doubt if the p-value of the answers is at most this. */
const DOUBT = 0.5;

/** Tests suspected and doubted drops in accuracy. */
export interface DropInquiry {
  inquire(evidence: Evidence, answers: readonly TaskAnswers[], isSuspected: boolean): Omit<InquiryResult, 'reason'>;
  /** A drop was suspected and tested, but not confirmed. */
  readonly isRefuted: boolean;
}

/** The tests of a drop, fixed before the first answer of any. */
interface DropPlan {
  readonly parts: readonly number[];
  /** Maximum probability of failing a harmless change from here on. */
  readonly error: number;
}

/** @param share maximum probability of failing a harmless change by tests of a drop, before anything is known of it */
export function createDropInquiry(ledger: Ledger, share: number, canSample: boolean): DropInquiry {
  let started: DropPlan | null = null;
  const pValues: number[] = [];
  let isRefuted = false;
  let isOver = false;
  return {
    inquire(evidence, given, isSuspected) {
      let answers = given;
      const plan = started ?? {
        parts: DROP_TESTS[isSuspected ? 'suspected' : 'doubted'],
        error: dropError(share, evidence.startsWorse),
      };
      const { parts, error } = plan;
      const promises = (): boolean =>
        isPromising(combined([evidence.comparison.pValue, ...pValues], [1, ...parts]), pValues.length);
      const isWorthTesting = !isOver && (isSuspected || isDoubted(evidence)) && promises();
      const limits = dropLimits(error, parts);
      while (isWorthTesting && pValues.length < parts.length) {
        const { tasks, answers: most } = dropTest(answers, task => ledger.candidateSeen(task.taskId), evidence.drop);
        if (tasks.length === 0) break;
        const test = ledger.next(allocateSamples(tasks, (parts[pValues.length] ?? 1) * most));
        if (test.wanted.length > 0) {
          // A mere doubt that cannot be tested does not fail the build: the stored answers decide.
          if (!isSuspected && !canSample) break;
          return { wanted: test.wanted, proven: null, answers };
        }
        answers = withFresh(answers, test.answers);
        started = plan;
        pValues.push(dropPValue(tasks, test.answers));
        const pValue = combined(pValues, parts);
        const limit = limits[pValues.length - 1] ?? 0;
        if (pValue <= limit) return { wanted: [], proven: { kind: 'drop', pValue, limit }, answers };
        if (isSuspected) isRefuted = true;
        isOver = isHopeless(pValue, pValues.length, error);
        if (isOver || !promises()) break;
      }
      return { wanted: [], proven: null, answers };
    },
    get isRefuted() {
      return isRefuted;
    },
  };
}

/** Whether a drop is too likely to rely on stored answers, or no look is left to decide it. */
function isDoubted({ comparison, ruledOut }: Evidence): boolean {
  return comparison.pValue <= DOUBT || (comparison.look === comparison.looks && !ruledOut);
}

/** The answers including those of tests. Only after a first alarm, because earlier they would bias its test. */
function withFresh(answers: readonly TaskAnswers[], taken: readonly ProofAnswers[]): TaskAnswers[] {
  const own = new Map(taken.map(one => [one.taskId, one]));
  return answers.map(task => {
    const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
    return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
  });
}
