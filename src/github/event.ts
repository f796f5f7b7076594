import { z } from 'zod';
import { Failure } from '../shared/errors.ts';

/**
 * What made GitHub run the workflow. Branch names were chosen by whoever opened the pull request: they are for
 * people to read, git is only ever given the commits.
 */
export type Event =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** Tip of the base branch when the event was made; the merge base is git's to find. */
      readonly baseSha: string;
      readonly headSha: string;
      readonly baseRef: string;
      readonly headRef: string;
      /** The head lies in another repository, or in one that is gone. */
      readonly fork: boolean;
      readonly draft: boolean;
      readonly closed: boolean;
    }
  | {
      readonly kind: 'push';
      readonly ref: string;
      readonly sha: string;
      /** Null when the push made the branch. */
      readonly before: string | null;
      readonly defaultBranch: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string }
  | {
      /** Another run has ended. What it left behind may be the work of strangers. */
      readonly kind: 'workflow-run';
      readonly ofPullRequest: boolean;
      readonly headSha: string;
      readonly headRef: string;
      /** `owner/name` the head lies in; null when that repository is gone. */
      readonly headRepository: string | null;
    }
  | {
      /** Somebody has commented on a pull request; what and who is GitHub's to tell, not the event's. */
      readonly kind: 'comment';
      readonly number: number;
    }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'dispatch'; readonly defaultBranch: boolean }
  | { readonly kind: 'none' };

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'a commit of 40 digits');
const repository = z.object({ full_name: z.string() });

const pullRequestPayload = z
  .object({
    pull_request: z.object({
      number: z.int().positive(),
      draft: z.boolean().default(false),
      state: z.enum(['open', 'closed']),
      base: z.object({ sha, ref: z.string(), repo: repository }),
      head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
    }),
  })
  .transform(({ pull_request: { number, draft, state, base, head } }): Event => {
    const fork = head.repo?.full_name !== base.repo.full_name;
    const refs = { baseSha: base.sha, headSha: head.sha, baseRef: base.ref, headRef: head.ref };
    return { kind: 'pull-request', number, ...refs, fork, draft, closed: state === 'closed' };
  });

const pushPayload = z
  .object({
    ref: z.string(),
    before: sha,
    after: sha,
    repository: z.object({ default_branch: z.string() }),
  })
  .transform(({ ref, before, after, repository }): Event => {
    const defaultBranch = ref === `refs/heads/${repository.default_branch}`;
    return { kind: 'push', ref, sha: after, before: /^0+$/.test(before) ? null : before, defaultBranch };
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
      head_branch: z.string(),
      head_repository: repository.nullable(),
    }),
  })
  .transform(({ workflow_run: { event, head_sha, head_branch, head_repository } }): Event => {
    const head = { headSha: head_sha, headRef: head_branch, headRepository: head_repository?.full_name ?? null };
    return { kind: 'workflow-run', ofPullRequest: event === 'pull_request', ...head };
  });

const commentPayload = z
  .object({ issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }) })
  .transform(({ issue }): Event => {
    return issue.pull_request === undefined ? { kind: 'none' } : { kind: 'comment', number: issue.number };
  });

const dispatchPayload = z
  .object({ ref: z.string().optional(), repository: z.object({ default_branch: z.string().optional() }).optional() })
  .transform(({ ref, repository }): Event => {
    return {
      kind: 'dispatch',
      defaultBranch: repository?.default_branch !== undefined && ref === `refs/heads/${repository.default_branch}`,
    };
  });

const payloads: Readonly<Record<string, z.ZodType<Event>>> = {
  pull_request: pullRequestPayload,
  pull_request_target: pullRequestPayload,
  push: pushPayload,
  merge_group: mergeGroupPayload,
  workflow_run: workflowRunPayload,
  issue_comment: commentPayload,
  schedule: z.unknown().transform((): Event => ({ kind: 'schedule' })),
  workflow_dispatch: dispatchPayload,
};

/**
 * Reads an event from its name (`GITHUB_EVENT_NAME`) and the JSON that GitHub wrote about it; events the gate does
 * not know are `none`. Format: GitHub's "Webhook events and payloads".
 * @throws Failure when the payload is not what GitHub sends with an event of that name.
 */
export function readEvent(name: string, payload: unknown): Event {
  const schema = Object.hasOwn(payloads, name) ? payloads[name] : undefined;
  if (schema === undefined) return { kind: 'none' };
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure('github', `the ${name} event cannot be read: "${issue?.path.join('.')}" ${issue?.message}`, {
    hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
  });
}

/** Whether only members can read the repository. An event that does not say counts as public. */
export function isPrivate(payload: unknown): boolean {
  return z.object({ repository: z.object({ private: z.literal(true) }) }).safeParse(payload).success;
}
