import { z } from 'zod';
import { Failure } from '../shared/errors.ts';

/**
 * The event that started the workflow. Branch names come from strangers: they are for people to read, and git is
 * only ever given commits and the default branch.
 */
export type Event =
  | PullRequestEvent
  | {
      readonly kind: 'push';
      readonly sha: string;
      readonly toDefaultBranch: boolean;
      /** The push deleted the branch or tag, so there is no commit. */
      readonly deleted: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string }
  | EndedRunEvent
  | { readonly kind: 'comment'; readonly number: number; readonly onPullRequest: boolean }
  | { readonly kind: 'schedule' }
  | {
      readonly kind: 'dispatch';
      readonly onDefaultBranch: boolean;
      /** Whether the workflow has inputs for the ends of a comparison. */
      readonly offersComparison: boolean;
    }
  | { readonly kind: 'other' };

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Branch that it would be merged into, for people to read. */
  readonly baseRef: string;
  /** Tip of the base branch at the time of the event; the merge base is git's to find. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Branch of the change, for people to read. */
  readonly headRef: string;
  /** The head is in another repository, or in a deleted one. */
  readonly fork: boolean;
  readonly closed: boolean;
}

/** Another workflow run has ended. Its artifacts may come from strangers. */
export interface EndedRunEvent {
  readonly kind: 'workflow-run';
  readonly ofPullRequest: boolean;
  readonly headSha: string;
  /** Null for a tag and for a deleted branch. */
  readonly headRef: string | null;
  /** `owner/name` of the head; null if that repository is gone. */
  readonly headRepository: string | null;
}

/** The event, and what the payload says about the repository and the run's secrets. */
export interface Trigger {
  readonly event: Event;
  /** Null where the payload does not name it. */
  readonly defaultBranch: string | null;
  /** Whether only members can read the repository. A payload that does not say counts as public. */
  readonly isPrivate: boolean;
  /** Why GitHub gives this run no secrets; null if it does. */
  readonly withoutSecrets: 'fork' | 'dependabot' | 'forked-repository' | null;
}

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'a commit of 40 digits');
const repository = z.object({ full_name: z.string() });

const pullRequestPayload = z
  .object({
    pull_request: z.object({
      number: z.int().positive(),
      state: z.enum(['open', 'closed']),
      base: z.object({ sha, ref: z.string(), repo: repository }),
      head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
    }),
  })
  .transform(({ pull_request: { number, state, base, head } }): Event => {
    const fork = head.repo?.full_name !== base.repo.full_name;
    const ends = { baseRef: base.ref, baseSha: base.sha, headSha: head.sha, headRef: head.ref };
    return { kind: 'pull-request', number, ...ends, fork, closed: state === 'closed' };
  });

const pushPayload = z
  .object({ ref: z.string(), after: sha, repository: z.object({ default_branch: z.string() }) })
  .transform(({ ref, after, repository }): Event => {
    const toDefaultBranch = ref === `refs/heads/${repository.default_branch}`;
    return { kind: 'push', sha: after, toDefaultBranch, deleted: /^0+$/.test(after) };
  });

const mergeGroupPayload = z
  .object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) })
  .transform(({ merge_group: { base_sha: baseSha, head_sha: headSha } }): Event => {
    return { kind: 'merge-group', baseSha, headSha };
  });

const workflowRunPayload = z
  .object({
    workflow_run: z.object({
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullable(),
      head_repository: repository.nullable(),
    }),
  })
  .transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }): Event => {
    const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
    return { kind: 'workflow-run', ofPullRequest: event === 'pull_request', ...head };
  });

const commentPayload = z
  .object({ issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }) })
  .transform(({ issue: { number, pull_request } }): Event => {
    return { kind: 'comment', number, onPullRequest: pull_request !== undefined };
  });

const dispatchPayload = z
  .object({
    ref: z.string().optional(),
    // Null where the workflow has none.
    inputs: z.record(z.string(), z.unknown()).nullish(),
    repository: z.object({ default_branch: z.string().optional() }).optional(),
  })
  .transform(({ ref, inputs, repository }): Event => {
    const branch = repository?.default_branch;
    const onDefaultBranch = branch !== undefined && ref === `refs/heads/${branch}`;
    const offersComparison = Object.keys(inputs ?? {}).some(name => name === 'baseline' || name === 'head');
    return { kind: 'dispatch', onDefaultBranch, offersComparison };
  });

const payloads: Readonly<Record<string, z.ZodType<Event>>> = {
  pull_request: pullRequestPayload,
  pull_request_target: pullRequestPayload,
  pull_request_review: pullRequestPayload,
  pull_request_review_comment: pullRequestPayload,
  push: pushPayload,
  merge_group: mergeGroupPayload,
  workflow_run: workflowRunPayload,
  issue_comment: commentPayload,
  schedule: z.unknown().transform((): Event => ({ kind: 'schedule' })),
  workflow_dispatch: dispatchPayload,
  // GitHub runs it on the default branch only.
  repository_dispatch: z
    .unknown()
    .transform((): Event => ({ kind: 'dispatch', onDefaultBranch: true, offersComparison: false })),
};

/** Fields that GitHub sends with most events. */
const surroundingsSchema = z.object({
  repository: z
    .object({ default_branch: z.string().optional(), private: z.boolean().default(false), fork: z.boolean() })
    .partial({ fork: true })
    .optional(),
  sender: z.object({ login: z.string() }).optional(),
});

/** Runs started by Dependabot that GitHub gives no Actions secrets ("Dependabot on GitHub Actions", GitHub Docs). */
const WITHOUT_SECRETS_FOR_DEPENDABOT = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'deployment',
  'deployment_status',
];

/**
 * Reads an event from its name (`GITHUB_EVENT_NAME`) and its payload. Unknown events are `other`. Format: GitHub's
 * "Webhook events and payloads".
 * @throws Failure when the payload is not what GitHub sends with an event of that name.
 */
export function readTrigger(name: string, payload: unknown): Trigger {
  const event = readEvent(name, payload);
  const { repository, sender } = surroundingsSchema.safeParse(payload).data ?? {};
  return {
    event,
    defaultBranch: repository?.default_branch ?? null,
    isPrivate: repository?.private ?? false,
    withoutSecrets: withoutSecrets(name, event, sender?.login, repository?.fork ?? false),
  };
}

function withoutSecrets(
  name: string,
  event: Event,
  sender: string | undefined,
  inForkedRepository: boolean,
): Trigger['withoutSecrets'] {
  if (event.kind === 'pull-request' && event.fork && name !== 'pull_request_target') return 'fork';
  if (sender === 'dependabot[bot]' && WITHOUT_SECRETS_FOR_DEPENDABOT.includes(name)) return 'dependabot';
  // A contributor's copy of the repository runs the same workflows, and inherits no secrets.
  const isCopy = inForkedRepository && ['push', 'schedule', 'dispatch', 'other'].includes(event.kind);
  return isCopy ? 'forked-repository' : null;
}

function readEvent(name: string, payload: unknown): Event {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
  if (schema === undefined) return { kind: 'other' };
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
    hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
  });
}
