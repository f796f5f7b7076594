import type { MeasureRequest } from '../app/measure.ts';
import type { Settings } from '../config/settings.ts';
import type { PullRequestEvent, Trigger } from '../github/event.ts';
import type { Run } from '../github/workflow-run.ts';
import type { Inputs } from './inputs.ts';

/** What one run of the action does. The event is only evaluated here. */
export type ActionPlan =
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'accept'; readonly pullRequest: number }
  | MeasurePlan;

export interface MeasurePlan {
  readonly kind: 'measure';
  readonly work: Work;
  /** Undefined if the event does not name it. */
  readonly defaultBranch: string | undefined;
  /** Whether to compare the matrix afterwards, with the remaining budget. */
  readonly comparesModels: boolean;
  /** What to record in the history: the measurement, or only an accepted drop. */
  readonly records: 'measurement' | 'acceptance' | 'nothing';
  /** Whether the change may come from outside the repository, so that none of its programs run. */
  readonly isFromFork: boolean;
  /** Why GitHub does not give this run secrets; null if it does. */
  readonly withoutSecrets: Trigger['withoutSecrets'];
  readonly includeTaskText: boolean;
  /** Target of the comment. */
  readonly pullRequest: Pick<PullRequestEvent, 'number' | 'headSha' | 'baseRef' | 'headRef'> | null;
  /** Commit for the check run. */
  readonly checkedCommit: string | null;
  /** Target branch of the pull request if it is not the default branch. */
  readonly into: string | null;
}

export type Work =
  | {
      readonly kind: 'gate';
      readonly head: string;
      /** Tip of the target branch. The baseline is its common ancestor with the head. Default: the default branch. */
      readonly mergeBaseWith: string | undefined;
    }
  | {
      readonly kind: 'run';
      readonly head: string;
      readonly samples: Extract<MeasureRequest['samples'], 'baseline' | 'refresh'>;
    };

/** Turns event and inputs into a plan: what to measure, the baseline, what may be shown, and where to publish. */
export function planRun(
  { event, defaultBranch, isPrivate, withoutSecrets }: Trigger,
  { settings }: Pick<Inputs, 'settings'>,
  { repository }: Pick<Run, 'repository'>,
): ActionPlan {
  const inRepository: MeasurePlan = {
    kind: 'measure',
    work: { kind: 'gate', head: settings.head ?? 'HEAD', mergeBaseWith: undefined },
    defaultBranch: defaultBranch ?? undefined,
    comparesModels: false,
    records: 'nothing',
    isFromFork: false,
    withoutSecrets,
    includeTaskText: settings['include-task-text'] ?? isPrivate,
    pullRequest: null,
    checkedCommit: null,
    into: null,
  };
  const gate = (head: string, mergeBaseWith?: string): MeasurePlan => {
    return { ...inRepository, work: { kind: 'gate', head: settings.head ?? head, mergeBaseWith } };
  };
  const fill = (head: string): MeasurePlan => ({
    ...inRepository,
    work: { kind: 'run', head: settings.head ?? head, samples: 'baseline' },
    records: 'measurement',
  });
  const nightly: MeasurePlan = {
    ...inRepository,
    work: { kind: 'run', head: settings.head ?? 'HEAD', samples: 'refresh' },
    comparesModels: true,
    records: 'measurement',
  };

  switch (event.kind) {
    case 'pull-request': {
      if (event.closed) return { kind: 'nothing', reason: 'The pull request is closed.' };
      const { number, headSha, headRef, baseRef, baseSha, fork } = event;
      const into = defaultBranch === null || baseRef === defaultBranch ? null : baseRef;
      const place = { pullRequest: { number, headSha, baseRef, headRef }, checkedCommit: headSha, into };
      return { ...gate(headSha, baseSha), ...place, records: 'acceptance', isFromFork: fork };
    }
    case 'merge-group':
      return { ...gate(event.headSha, event.baseSha), checkedCommit: event.headSha };
    case 'push': {
      if (event.deleted) return { kind: 'nothing', reason: 'The push deleted a branch or tag.' };
      if (!event.toDefaultBranch) return gate(event.sha);
      return fill(event.sha);
    }
    case 'schedule':
      return nightly;
    case 'dispatch': {
      const isComparison = settings.baseline !== undefined || settings.head !== undefined;
      if (isComparison || !event.onDefaultBranch) return inRepository;
      // Without a named baseline, only missing answers are collected, as after a push.
      return event.offersComparison ? fill('HEAD') : nightly;
    }
    case 'workflow-run': {
      // A run of a pull request has become that pull request, unless it was closed in the meantime.
      if (event.ofPullRequest) return { kind: 'nothing', reason: 'The pull request is closed or has new commits.' };
      const isFromFork = event.headRepository !== `${repository.owner}/${repository.name}`;
      return { ...gate(event.headSha), checkedCommit: event.headSha, isFromFork };
    }
    case 'comment':
      return event.onPullRequest
        ? { kind: 'accept', pullRequest: event.number }
        : { kind: 'nothing', reason: 'The comment is not on a pull request.' };
    case 'other':
      return { ...inRepository, isFromFork: true };
  }
}

/** Settings of the run, with the plan's values for missing inputs. */
export function settingsOf({ work, includeTaskText }: MeasurePlan, settings: Settings): Settings {
  return { ...settings, head: work.head, 'include-task-text': includeTaskText };
}
