import { z } from 'zod';

/** The parts of GitHub's REST API in use. Deleted accounts and empty texts are null. */

/** Every deleted account is the same `ghost` in the REST API, so two of them need not be one person. */
const accountSchema = z
  .object({ login: z.string(), type: z.string().optional() })
  .nullish()
  .transform(account => (account?.login === 'ghost' ? null : account));

const issueSchema = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  state: z.string(),
  state_reason: z.string().nullish(),
  user: accountSchema,
  /** Only on pull requests, which are also issues. */
  pull_request: z.object({ merged_at: z.string().nullish() }).nullish(),
  repository: z.object({ full_name: z.string() }).nullish(),
});
export type GitHubIssue = z.infer<typeof issueSchema>;

/** A page of `GET /repos/{owner}/{repo}/issues`. */
export const issuesSchema = z.array(issueSchema);

const commentSchema = z.object({ body: z.string().nullish(), user: accountSchema });
const referenceSchema = z.object({ source: z.object({ issue: issueSchema }) });

/** The comments of an issue, and the issues and pull requests that mention it. */
export interface IssueTimeline {
  readonly comments: readonly z.infer<typeof commentSchema>[];
  readonly references: readonly GitHubIssue[];
}

/** A page of `GET /repos/{owner}/{repo}/issues/{issue_number}/timeline`. */
export const eventsSchema = z.array(z.looseObject({ event: z.string().optional() }));

/** Sorts the events of a timeline, without other kinds and deleted content. */
export function readTimeline(events: z.infer<typeof eventsSchema>): IssueTimeline {
  return {
    comments: events.flatMap(event => {
      const comment = event.event === 'commented' ? commentSchema.safeParse(event) : null;
      return comment?.success ? [comment.data] : [];
    }),
    references: events.flatMap(event => {
      const reference = event.event === 'cross-referenced' ? referenceSchema.safeParse(event) : null;
      return reference?.success ? [reference.data.source.issue] : [];
    }),
  };
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
export const pullSchema = z.object({
  merge_commit_sha: z.string().nullish(),
  commits: z.int(),
  additions: z.int(),
  deletions: z.int(),
});

/** `GET /repos/{owner}/{repo}/commits/{ref}` */
export const commitSchema = z.object({
  sha: z.string().regex(/^[\da-f]{40}$/),
  parents: z.array(z.object({ sha: z.string() })),
  stats: z.object({ total: z.int() }).optional(),
});
