import type { WeighedTask } from './baseline.ts';
import type { Slot } from './situation.ts';
import type { WantedAnswers } from './wanted.ts';

/** Number of new answers of each arm to a task. */
export interface TaskSamples {
  readonly taskId: string;
  readonly samples: number;
}

/** Answers of both arms to one task, collected for a test. */
export interface ProofAnswers {
  readonly taskId: string;
  readonly baseline: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** Tracks which answers were already used for a judgment, so that a test only gets unused ones. */
export interface Ledger {
  /** Number of a task's candidate answers already used. */
  candidateSeen(taskId: string): number;
  /** Marks the first answers of a task, up to this number, as used. */
  see(taskId: string, samples: number): void;
  /** The next answers of both arms to these tasks, or the samples to collect for them. */
  next(asked: readonly TaskSamples[]): {
    readonly answers: readonly ProofAnswers[];
    readonly wanted: readonly WantedAnswers[];
  };
  /** Used answers of each arm from this run. */
  taken(): { readonly candidate: number; readonly baseline: number };
}

/** @param freshSeen initial number of used baseline answers from this run */
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
