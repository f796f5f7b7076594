import type { MeasureRequest } from '../app/measure.ts';
import type { Settings } from '../config/settings.ts';
import type { PullRequestEvent, Trigger } from '../github/event.ts';
import type { Run } from '../github/workflow-run.ts';
import type { Inputs } from './inputs.ts';

/** What one run of the action does. The event is asked here, and nowhere else. */
export type ActionPlan =
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'accept'; readonly pullRequest: number }
  | MeasurePlan;

export interface MeasurePlan {
  readonly kind: 'measure';
  readonly work: Work;
  /** Undefined where the event does not name it. */
  readonly defaultBranch: string | undefined;
  /** Whether to compare the models of the matrix afterwards, on what is left of the budget. */
  readonly comparesModels: boolean;
  /** What the history keeps: the measurement, or only an accepted drop. */
  readonly records: 'measurement' | 'acceptance' | 'nothing';
  /** The change may come from outside the repository, so no program that it names is run. */
  readonly outsider: boolean;
  /** Why GitHub gives this run no secrets; null if it does. */
  readonly withoutSecrets: Trigger['withoutSecrets'];
  readonly includeTaskText: boolean;
  /** Where the comment goes. */
  readonly pullRequest: Pick<PullRequestEvent, 'number' | 'headSha' | 'baseRef' | 'headRef'> | null;
  /** The commit that gets the check run. */
  readonly checkedCommit: string | null;
  /** Branch that the pull request goes into, where that is not the default branch. */
  readonly into: string | null;
}

export type Work =
  | {
      readonly kind: 'gate';
      readonly head: string;
      /** Tip of the target branch, whose common ancestor with the head is the baseline. Default: the default branch. */
      readonly mergeBaseWith: string | undefined;
    }
  | {
      readonly kind: 'run';
      readonly head: string;
      readonly samples: Extract<MeasureRequest['samples'], 'baseline' | 'refresh'>;
    };

/** Turns event and inputs into what is measured, against what, who may see what, and where it is published. */
export function planOf(
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
    outsider: false,
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
      return { ...gate(headSha, baseSha), ...place, records: 'acceptance', outsider: fork };
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
      // Nothing was named to compare with: as after a push, only missing answers are collected.
      return event.offersComparison ? fill('HEAD') : nightly;
    }
    case 'workflow-run': {
      // One of a pull request has become that pull request, unless it is closed by now.
      if (event.ofPullRequest) return { kind: 'nothing', reason: 'The pull request is closed or has new commits.' };
      const outsider = event.headRepository !== `${repository.owner}/${repository.name}`;
      return { ...gate(event.headSha), checkedCommit: event.headSha, outsider };
    }
    case 'comment':
      return event.onPullRequest
        ? { kind: 'accept', pullRequest: event.number }
        : { kind: 'nothing', reason: 'The comment is not on a pull request.' };
    case 'other':
      return { ...inRepository, outsider: true };
  }
}

/** Settings of the run, with what the plan says where the inputs do not. */
export function settingsOf({ work, includeTaskText }: MeasurePlan, settings: Settings): Settings {
  return { ...settings, head: work.head, 'include-task-text': includeTaskText };
}
