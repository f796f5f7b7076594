import type { WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { Ledger } from './ledger.ts';
import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';
import {
  combined,
  DROP_TESTS,
  dealtOut,
  dropLimits,
  dropPValue,
  dropTest,
  limitsOf,
  type ProofAnswers,
  SINGLE_SAMPLES,
  singlePValues,
  unreadablePValue,
  unreadableSamples,
} from './proof.ts';
import { followUp } from './suspects.ts';
import type { BrokenTask } from './verdict.ts';
import type { WantedAnswers } from './wanted.ts';

/** A finding that fails the build, proven by answers that did not raise the suspicion. */
export type Proven =
  /** `pValue` of all answers of the proof, compared with `limit`. */
  | { readonly kind: 'drop'; readonly pValue: number; readonly limit: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'broken-tasks'; readonly tasks: readonly BrokenTask[] };

export interface InquiryResult {
  /** Answers that the verdict depends on. If none are available, optional ones are skipped. */
  readonly wanted: readonly WantedAnswers[];
  readonly reason: 'round' | 'control';
  readonly proven: Proven | null;
  /** The answers, including fresh ones of the baseline. */
  readonly answers: readonly TaskAnswers[];
}

/** Investigates suspected drops with the available answers. */
export interface Inquiry {
  inquire(evidence: Evidence, answers: readonly TaskAnswers[]): InquiryResult;
  /** A drop was suspected and tested, but not confirmed. */
  readonly isRefuted: boolean;
  /** Several tasks broke for good, enough to lower accuracy unless others improved. */
  readonly isHollowed: boolean;
  readonly brokenTasks: readonly BrokenTask[];
}

/**
 * Maximum p-value of the look and the tests so far, combined, to continue testing a drop, by test. Chosen by simulation
 * (docs/decision.md).
 */
const PROMISING = [0.3, 0.2, 0.12];

/** A drop is in doubt if the p-value of the answers is at most this. */
const DOUBT = 0.5;

/** If tests of single tasks need more answers of each arm than this, a drop is tested first. */
const MANY = 130;

/** Maximum follow-ups of a task before the suspicion is dropped. */
const FOLLOW_UPS = 2;

export function createInquiry(
  tasks: readonly WeighedTask[],
  ledger: Ledger,
  decision: Decision,
  canSample: boolean,
): Inquiry {
  const critical = new Set(tasks.filter(task => task.critical).map(task => task.taskId));
  const single = decision['single-tasks'];
  const fails = (taskId: string): boolean => single === 'fail' || critical.has(taskId);
  const followed = new Map<string, number>();
  const broken: BrokenTask[] = [];
  let singleTests = 0;
  let unreadableTested = false;
  const limits = limitsOf(decision.alpha, single === 'fail' || critical.size > 0);
  let parts: readonly number[] | null = null;
  const dropPValues: number[] = [];
  let isRefuted = false;

  /** The answers including those of tests. Only after a first alarm, because earlier they would bias its test. */
  function withFresh(answers: readonly TaskAnswers[], taken: readonly ProofAnswers[]): TaskAnswers[] {
    const own = new Map(taken.map(one => [one.taskId, one]));
    return answers.map(task => {
      const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
      return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
    });
  }

  /** Suspected tasks that can be tested now, and answers needed to decide about others. */
  function suspects(answers: readonly TaskAnswers[]): { wanted: WantedAnswers[]; suspected: TaskAnswers[] } {
    const watched = answers.filter(
      ({ taskId }) => (single !== 'off' || critical.has(taskId)) && !broken.some(one => one.taskId === taskId),
    );
    const suspected: TaskAnswers[] = [];
    const wanted: WantedAnswers[] = [];
    for (const task of watched) {
      const { taskId, candidate } = task;
      for (;;) {
        const seen = ledger.candidateSeen(taskId);
        const more = followUp(task, seen);
        if (more === 0) suspected.push(task);
        if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS) break;
        if (candidate.length < seen + more) {
          wanted.push({ taskId, arm: 'candidate', samples: seen + more });
          break;
        }
        followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
        ledger.see(taskId, seen + more);
      }
    }
    return { wanted, suspected };
  }

  function inquire(evidence: Evidence, given: readonly TaskAnswers[]): InquiryResult {
    let answers = given;
    const go = (proven: Proven | null): InquiryResult => ({ wanted: [], reason: 'round', proven, answers });
    const ask = (wanted: readonly WantedAnswers[], reason: InquiryResult['reason']): InquiryResult => ({
      wanted,
      reason,
      proven: null,
      answers,
    });
    const matters = (ids: readonly string[]): boolean => canSample || ids.some(fails);

    // Where many tasks broke, the one test of a drop costs a fraction of theirs. Told by the answers of this look alone,
    // so that it stays the same when more have come.
    const suspicious = answers.filter(task => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
    const early = suspicious * SINGLE_SAMPLES > MANY ? inquireDrop() : null;
    if (early !== null) return early;

    const { wanted, suspected } = suspects(answers);
    if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) return ask(wanted, 'round');
    if (suspected.length > 0) {
      const ids = suspected.map(task => task.taskId);
      const test = ledger.next(ids.map(taskId => ({ taskId, samples: SINGLE_SAMPLES })));
      if (test.wanted.length > 0 && matters(ids)) return ask(test.wanted, 'control');
      if (test.wanted.length > 0) {
        broken.push(...suspected.map(task => suspicionOf(task, ledger.candidateSeen(task.taskId))));
      } else {
        testSingles(suspected, test.answers);
        const failing = broken.filter(one => one.fails);
        if (failing.length > 0) return go({ kind: 'broken-tasks', tasks: failing });
      }
    }

    if (evidence.unreadable && !unreadableTested) {
      const samples = unreadableSamples(answers.length);
      const test = ledger.next(answers.map(({ taskId }) => ({ taskId, samples })));
      if (test.wanted.length > 0) return ask(test.wanted, 'control');
      unreadableTested = true;
      if (unreadablePValue(test.answers) <= limits.unreadable) return go({ kind: 'unreadable' });
    }

    return inquireDrop() ?? go(null);

    function inquireDrop(): InquiryResult | null {
      const isSuspected = evidence.drop || (isHollowed() && evidence.largeDrop);
      const plan = parts ?? DROP_TESTS[isSuspected ? 'suspected' : 'doubted'];
      const isPromising = (): boolean =>
        dropPValues.length === 0 ||
        combined([evidence.comparison.pValue, ...dropPValues], [1, ...plan]) <=
          (PROMISING[dropPValues.length - 1] ?? 0);
      if (!(isSuspected || isDoubted(evidence)) || !isPromising()) return null;
      const dropLimit = dropLimits(limits.drop, plan);
      while (dropPValues.length < plan.length) {
        const { tasks: chosen, answers: most } = dropTest(
          answers,
          task => ledger.candidateSeen(task.taskId),
          evidence.drop,
        );
        if (chosen.length === 0) break;
        const test = ledger.next(dealtOut(chosen, (plan[dropPValues.length] ?? 1) * most));
        if (test.wanted.length > 0) {
          // A mere doubt that cannot be tested does not fail the build: the stored answers decide.
          if (!isSuspected && !canSample) break;
          return ask(test.wanted, 'control');
        }
        answers = withFresh(answers, test.answers);
        // The weights of all tests are fixed before the first answer of any.
        parts = plan;
        dropPValues.push(dropPValue(chosen, test.answers));
        const pValue = combined(dropPValues, plan);
        const limit = dropLimit[dropPValues.length - 1] ?? 0;
        if (pValue <= limit) return go({ kind: 'drop', pValue, limit });
        if (isSuspected) isRefuted = true;
        if (!isPromising()) break;
      }
      return null;
    }
  }

  function testSingles(suspected: readonly TaskAnswers[], taken: readonly ProofAnswers[]): void {
    singleTests++;
    const limit = limits.single / 2 ** singleTests;
    const pValues = singlePValues(taken, taskId => critical.has(taskId));
    suspected.forEach((task, index) => {
      const pValue = pValues[index] ?? 1;
      const isBroken = pValue <= limit;
      const samples = ledger.candidateSeen(task.taskId) - SINGLE_SAMPLES;
      broken.push({
        ...suspicionOf(task, samples),
        proof: {
          baseline: countOf(taken[index]?.baseline ?? [], right),
          candidate: countOf(taken[index]?.candidate ?? [], right),
          pValue,
        },
        state: isBroken ? 'broken' : 'unproven',
        fails: isBroken && fails(task.taskId),
      });
    });
    broken.sort((a, b) => Number(b.state === 'broken') - Number(a.state === 'broken'));
  }

  /** Whether there are several proven drops of single tasks that add up to the tolerance. */
  function isHollowed(): boolean {
    const proven = broken.filter(one => one.state === 'broken');
    const weightOf = (taskId: string): number => tasks.find(task => task.taskId === taskId)?.weight ?? 0;
    const fallen = proven.reduce(
      (sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)),
      0,
    );
    const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
    return proven.length > 1 && fallen > 0 && fallen >= (decision.tolerance / 100) * total;
  }

  return {
    inquire,
    get isHollowed() {
      return isHollowed();
    },
    get isRefuted() {
      return isRefuted;
    },
    get brokenTasks() {
      return broken;
    },
  };
}

/** Whether a drop is too likely to rely on stored answers, or no look is left to decide it. */
function isDoubted({ comparison, ruledOut }: Evidence): boolean {
  return comparison.pValue <= DOUBT || (comparison.look === comparison.looks && !ruledOut);
}

/** A task that looks broken, without proof so far. */
function suspicionOf(task: TaskAnswers, samples: number): BrokenTask {
  return {
    taskId: task.taskId,
    before: baselineCount(task),
    now: countOf(task.candidate, right, 0, samples),
    proof: null,
    state: 'unproven',
    fails: false,
  };
}

function fallOf({ baseline, candidate }: NonNullable<BrokenTask['proof']>): number {
  return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}
