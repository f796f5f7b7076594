import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';

/**
 * The event that started the workflow. The branch names of changes are untrusted and only for display; git only gets
 * commits and the branches that changes go into.
 */
export type Event =
  | PullRequestEvent
  | {
      readonly kind: 'push';
      readonly sha: string;
      readonly toDefaultBranch: boolean;
      /** Whether the push deleted the branch or tag, so there is no commit. */
      readonly deleted: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string }
  | EndedRunEvent
  | { readonly kind: 'comment'; readonly number: number; readonly onPullRequest: boolean }
  | { readonly kind: 'schedule' }
  | {
      readonly kind: 'dispatch';
      readonly onDefaultBranch: boolean;
      /** Whether the workflow has inputs for baseline and head. */
      readonly offersComparison: boolean;
    }
  | { readonly kind: 'other' };

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Target branch. */
  readonly baseRef: string;
  /** Tip of the target branch, possibly an old one; git determines the merge base. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Branch of the change, for display. */
  readonly headRef: string;
  /** Whether the head is in another or a deleted repository. */
  readonly fork: boolean;
  readonly closed: boolean;
}

/** Another workflow run finished. Its artifacts are untrusted. */
export interface EndedRunEvent {
  readonly kind: 'workflow-run';
  readonly ofPullRequest: boolean;
  readonly headSha: string;
  /** Null for a tag and for a deleted branch. */
  readonly headRef: string | null;
  /** `owner/name` of the head; null if that repository is gone. */
  readonly headRepository: string | null;
}

/** The event, with information on the repository and the run's secrets from the payload. */
export interface Trigger {
  readonly event: Event;
  /** Null if the payload does not name it. */
  readonly defaultBranch: string | null;
  /** Whether only members can read the repository. Without information, it counts as public. */
  readonly isPrivate: boolean;
  /** Why GitHub does not give this run secrets; null if it does. */
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
    // Null if the workflow has none.
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
  // GitHub only runs it on the default branch.
  repository_dispatch: z
    .unknown()
    .transform((): Event => ({ kind: 'dispatch', onDefaultBranch: true, offersComparison: false })),
};

/** Fields of most events. */
const surroundingsSchema = z.object({
  repository: z
    .object({ default_branch: z.string().optional(), private: z.boolean().default(false), fork: z.boolean() })
    .partial({ fork: true })
    .optional(),
  sender: z.object({ login: z.string() }).optional(),
});

/** Dependabot's runs without Actions secrets ("Dependabot on GitHub Actions", GitHub Docs). */
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
 * Parses an event from its name (`GITHUB_EVENT_NAME`) and payload. Unknown events are `other`. Format: GitHub's "Webhook
 * events and payloads".
 * @throws Failure if the payload does not match the event name.
 */
export function readTrigger(name: string, payload: unknown): Trigger {
  const event = readEvent(name, payload);
  const { repository, sender } = surroundingsSchema.safeParse(payload, UNCOMPILED).data ?? {};
  return {
    event,
    defaultBranch: repository?.default_branch ?? null,
    isPrivate: repository?.private ?? false,
    withoutSecrets: whyNoSecrets(name, event, sender?.login, repository?.fork ?? false),
  };
}

function whyNoSecrets(
  name: string,
  event: Event,
  sender: string | undefined,
  inForkedRepository: boolean,
): Trigger['withoutSecrets'] {
  if (event.kind === 'pull-request' && event.fork && name !== 'pull_request_target') return 'fork';
  if (sender === 'dependabot[bot]' && WITHOUT_SECRETS_FOR_DEPENDABOT.includes(name)) return 'dependabot';
  // A contributor's fork runs the same workflows, without the secrets.
  const isCopy = inForkedRepository && ['push', 'schedule', 'dispatch', 'other'].includes(event.kind);
  return isCopy ? 'forked-repository' : null;
}

function readEvent(name: string, payload: unknown): Event {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
  if (schema === undefined) return { kind: 'other' };
  const result = schema.safeParse(payload, UNCOMPILED);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
    hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
  });
}
