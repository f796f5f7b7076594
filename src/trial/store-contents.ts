import type { BranchState } from './branch-state.ts';
import { reread } from './reread.ts';
import type { StoreRecord } from './store-record.ts';
import type { Trial } from './trial.ts';

/** What the records of a store add up to. */
export interface StoreContents {
  readonly trials: ReadonlyMap<string, Trial>;
  /** Sample numbers by task, from any arm. */
  readonly samples: ReadonlyMap<string, ReadonlySet<number>>;
  /** The run that claimed a trial, by the trial's key. */
  readonly holders: ReadonlyMap<string, string>;
  /** Start of each comparison, by its name. ISO 8601. */
  readonly comparisons: ReadonlyMap<string, string>;
  /** Oldest first. */
  readonly states: readonly BranchState[];
  /** Trials with two different answers, one sentence each. */
  readonly conflicts: readonly string[];
  /** Applies the next record. All runs on a store apply its records in file order, so they see the same. */
  apply(record: StoreRecord): void;
}

export function createContents(): StoreContents {
  const trials = new Map<string, Trial>();
  const samples = new Map<string, Set<number>>();
  const holders = new Map<string, string>();
  const comparisons = new Map<string, string>();
  const states: BranchState[] = [];
  const conflicts: string[] = [];

  function addTrial(trial: Trial): void {
    const earlier = trials.get(trial.key);
    if (earlier === undefined) {
      trials.set(trial.key, trial);
      samples.set(trial.taskId, (samples.get(trial.taskId) ?? new Set()).add(trial.sample));
    } else if (earlier.proposalId !== trial.proposalId) {
      // Two concurrent runs may both have paid for it. The first answer counts, so that a repeated run decides the same.
      conflicts.push(`Task ${trial.taskId}, sample ${trial.sample} has two different answers; the first one counts.`);
    }
  }

  return {
    ...{ trials, samples, holders, comparisons, states, conflicts },
    apply(record) {
      if ('comparison' in record) {
        if (!comparisons.has(record.comparison)) comparisons.set(record.comparison, record.begun);
      } else if ('state' in record) {
        states.push(record.state);
      } else if ('claim' in record) {
        // Claims of older versions have no name; their runs have ended.
        if (record.by !== undefined && holders.get(record.claim) === record.over) holders.set(record.claim, record.by);
      } else if ('release' in record) {
        if (holders.get(record.release) === record.by) holders.delete(record.release);
      } else {
        const trial = reread(record);
        if (trial !== null) addTrial(trial);
      }
    },
  };
}
