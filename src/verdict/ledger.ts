import type { WeighedTask } from './baseline.ts';
import type { ProofAnswers, TaskSamples } from './proof.ts';
import type { WantedAnswers } from './wanted.ts';

/** Keeps account of the answers that something was judged by, so that a test gets answers that nothing was judged by yet. */
export interface Ledger {
  /** Candidate answers of a task that have been looked at. */
  candidateSeen(taskId: string): number;
  /** Looks at the first answers of a task, up to this many. */
  see(taskId: string, samples: number): void;
  /** The next answers of both arms to these tasks, or what has to be sampled for them. */
  next(asked: readonly TaskSamples[]): {
    readonly answers: readonly ProofAnswers[];
    readonly wanted: readonly WantedAnswers[];
  };
  /** Answers of each arm, taken in this run, that something was judged by. */
  taken(): { readonly candidate: number; readonly baseline: number };
}

/** @param freshSeen answers of the baseline, taken in this run, that it starts with */
export function createLedger(tasks: readonly WeighedTask[], freshSeen: (task: WeighedTask) => number): Ledger {
  const accounts = new Map(tasks.map(task => [task.taskId, { task, candidate: 0, fresh: freshSeen(task) }]));
  const accountOf = (taskId: string) => {
    const account = accounts.get(taskId);
    if (account === undefined) throw new Error(`the unknown task ${taskId} was asked for`);
    return account;
  };
  return {
    candidateSeen: taskId => accountOf(taskId).candidate,
    see(taskId, samples) {
      const account = accountOf(taskId);
      account.candidate = Math.max(account.candidate, samples);
    },
    next(asked) {
      const wanted = asked.flatMap(({ taskId, samples }): WantedAnswers[] => {
        const { task, candidate, fresh } = accountOf(taskId);
        const lacksCandidate = task.candidate.length < candidate + samples;
        const lacksBaseline = task.fresh.length < fresh + samples;
        return [
          ...(lacksBaseline ? [{ taskId, arm: 'baseline' as const, samples: task.before + fresh + samples }] : []),
          ...(lacksCandidate ? [{ taskId, arm: 'candidate' as const, samples: candidate + samples }] : []),
        ];
      });
      if (wanted.length > 0) return { answers: [], wanted };
      const answers = asked.map(({ taskId, samples }) => {
        const account = accountOf(taskId);
        const { task, candidate, fresh } = account;
        account.candidate += samples;
        account.fresh += samples;
        return {
          taskId,
          baseline: task.fresh.slice(fresh, fresh + samples),
          candidate: task.candidate.slice(candidate, candidate + samples),
        };
      });
      return { answers, wanted };
    },
    taken() {
      const all = [...accounts.values()];
      const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
      return { candidate: sum(all.map(one => one.candidate)), baseline: sum(all.map(one => one.fresh)) };
    },
  };
}
