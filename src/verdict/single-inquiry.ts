import type { WeighedTask } from './baseline.ts';
import type { Decision } from './decision.ts';
import type { InquiryResult } from './inquiry-result.ts';
import type { Ledger, ProofAnswers } from './ledger.ts';
import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';
import { SINGLE_SAMPLES, singlePValues } from './proof.ts';
import { followUp } from './suspects.ts';
import type { BrokenTask } from './verdict.ts';
import type { WantedAnswers } from './wanted.ts';

/** Maximum follow-ups of a task before the suspicion is dropped. */
const FOLLOW_UPS = 2;

/** Suspects single tasks that seem to have broken for good, and tests them. */
export interface SingleInquiry {
  /** Answers to collect, or broken tasks that fail the build; null if there is nothing of either. */
  inquire(answers: readonly TaskAnswers[]): Omit<InquiryResult, 'answers'> | null;
  /** Whether there are several proven drops of single tasks that add up to the tolerance. */
  readonly brokenTasksAddUp: boolean;
  /** Proven ones first. */
  readonly brokenTasks: readonly BrokenTask[];
}

/** @param error maximum probability of naming an unchanged task broken, over all tests of single tasks */
export function createSingleInquiry(
  tasks: readonly WeighedTask[],
  ledger: Ledger,
  decision: Decision,
  { error, canSample }: { readonly error: number; readonly canSample: boolean },
): SingleInquiry {
  const critical = new Set(tasks.filter(task => task.critical).map(task => task.taskId));
  const single = decision['single-tasks'];
  const fails = (taskId: string): boolean => single === 'fail' || critical.has(taskId);
  const matters = (ids: readonly string[]): boolean => canSample || ids.some(fails);
  const followed = new Map<string, number>();
  const broken: BrokenTask[] = [];
  let tests = 0;

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

  function test(suspected: readonly TaskAnswers[], taken: readonly ProofAnswers[]): void {
    tests++;
    const limit = error / 2 ** tests;
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

  return {
    inquire(answers) {
      const { wanted, suspected } = suspects(answers);
      if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) {
        return { wanted, reason: 'round', proven: null };
      }
      if (suspected.length === 0) return null;
      const ids = suspected.map(task => task.taskId);
      const next = ledger.next(ids.map(taskId => ({ taskId, samples: SINGLE_SAMPLES })));
      if (next.wanted.length > 0) {
        if (matters(ids)) return { wanted: next.wanted, reason: 'control', proven: null };
        broken.push(...suspected.map(task => suspicionOf(task, ledger.candidateSeen(task.taskId))));
        return null;
      }
      test(suspected, next.answers);
      const failing = broken.filter(one => one.fails);
      return failing.length === 0
        ? null
        : { wanted: [], reason: 'round', proven: { kind: 'broken-tasks', tasks: failing } };
    },
    get brokenTasksAddUp() {
      const proven = broken.filter(one => one.state === 'broken');
      const weightOf = (taskId: string): number => tasks.find(task => task.taskId === taskId)?.weight ?? 0;
      const fallen = proven.reduce(
        (sum, { taskId, proof }) => sum + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)),
        0,
      );
      const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
      return proven.length > 1 && fallen >= (decision.tolerance / 100) * total;
    },
    brokenTasks: broken,
  };
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
