import type { WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import { createDropInquiry } from './drop-inquiry.ts';
import { limitsFor } from './error-limits.ts';
import type { Evidence } from './evidence.ts';
import type { InquiryResult } from './inquiry-result.ts';
import type { Ledger } from './ledger.ts';
import type { TaskAnswers } from './look.ts';
import { SINGLE_SAMPLES, unreadablePValue, unreadableSamples } from './proof.ts';
import { createSingleInquiry } from './single-inquiry.ts';
import { followUp } from './suspects.ts';
import type { BrokenTask } from './verdict.ts';

/** Investigates suspected drops with the available answers. */
export interface Inquiry {
  inquire(evidence: Evidence, answers: readonly TaskAnswers[]): InquiryResult;
  /** A drop was suspected and tested, but not confirmed. */
  readonly isRefuted: boolean;
  /** Several tasks broke for good, enough to lower accuracy unless others improved. */
  readonly brokenTasksAddUp: boolean;
  readonly brokenTasks: readonly BrokenTask[];
}

/** If tests of single tasks need more answers of each arm than this, a drop is tested first. */
const MAX_SINGLE_ANSWERS = 130;

export function createInquiry(
  tasks: readonly WeighedTask[],
  ledger: Ledger,
  decision: Decision,
  canSample: boolean,
): Inquiry {
  const limits = limitsFor(decision, tasks);
  const singles = createSingleInquiry(tasks, ledger, decision, { error: limits.single, canSample });
  const drops = createDropInquiry(ledger, limits.drop, canSample);
  let unreadableTested = false;

  /** Answers to collect, or a proof; null if there is no sign that answers became unreadable. */
  function inquireUnreadable(answers: readonly TaskAnswers[]): Omit<InquiryResult, 'answers'> | null {
    const samples = unreadableSamples(answers.length);
    const test = ledger.next(answers.map(({ taskId }) => ({ taskId, samples })));
    if (test.wanted.length > 0) return { wanted: test.wanted, reason: 'control', proven: null };
    unreadableTested = true;
    return unreadablePValue(test.answers) <= limits.unreadable
      ? { wanted: [], reason: 'control', proven: { kind: 'unreadable' } }
      : null;
  }

  return {
    inquire(evidence, given) {
      const testDrop = (answers: readonly TaskAnswers[]): InquiryResult => {
        const isSuspected = evidence.drop || (singles.brokenTasksAddUp && evidence.largeDrop);
        return { ...drops.inquire(evidence, answers, isSuspected), reason: 'control' };
      };
      // If many tasks broke, the one test of a drop costs a fraction of theirs. Counted from the answers of this look
      // only, so that the count stays the same when there are more.
      const suspicious = given.filter(task => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
      const early = suspicious * SINGLE_SAMPLES > MAX_SINGLE_ANSWERS ? testDrop(given) : null;
      if (early !== null && isConclusive(early)) return early;
      const answers = early?.answers ?? given;

      const single = singles.inquire(answers);
      if (single !== null) return { ...single, answers };
      const unreadable = evidence.unreadable && !unreadableTested ? inquireUnreadable(answers) : null;
      if (unreadable !== null) return { ...unreadable, answers };
      return testDrop(answers);
    },
    get brokenTasksAddUp() {
      return singles.brokenTasksAddUp;
    },
    get isRefuted() {
      return drops.isRefuted;
    },
    brokenTasks: singles.brokenTasks,
  };
}

const isConclusive = ({ wanted, proven }: InquiryResult): boolean => wanted.length > 0 || proven !== null;
