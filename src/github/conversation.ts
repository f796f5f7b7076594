import { z } from 'zod';
import { type EarlierVerdict, earlierVerdictSchema } from '../report/earlier-verdict.ts';
import type { Connection } from './client.ts';
import type { Run } from './workflow-run.ts';

/** Metadata of the gate's comment in its invisible first line. */
export interface Marker {
  readonly run: number;
  readonly attempt: number;
  /** Commit of the result. */
  readonly headSha: string;
  /** `measuring` during the run, and permanently if the run died. */
  readonly verdict: EarlierVerdict['verdict'];
  /** Comment that accepted the drop; null if none. */
  readonly accepted: number | null;
}

type IssueComment = Awaited<ReturnType<Connection['octokit']['rest']['issues']['listComments']>>['data'][number];

export interface CommentThread {
  readonly all: readonly IssueComment[];
  /** The gate's own comments, oldest first; more than one only while jobs write at the same time. */
  readonly ours: readonly { readonly comment: IssueComment; readonly marker: Marker }[];
}

/** Reads all comments of a pull request. A comment is ours if it has the gate's marker and the token's own author. */
export async function readConversation(connection: Connection, number: number, id: string): Promise<CommentThread> {
  const { octokit, repository } = connection;
  const list = { ...repository, issue_number: number, per_page: 100 };
  const all = await octokit.paginate(octokit.rest.issues.listComments, list);
  const marked = all.flatMap(comment => {
    const marker = readMarker(comment.body ?? '', id);
    return marker === null ? [] : [{ comment, marker }];
  });
  if (marked.length === 0) return { all, ours: [] };
  const login = await viewer(connection);
  const ours = marked.filter(({ comment }) => comment.user?.login === login);
  return { all, ours: ours.sort((a, b) => a.comment.id - b.comment.id) };
}

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/** The only query that works with every kind of token, including the workflow's own. */
export async function viewer({ octokit, repository: { request } }: Connection): Promise<string> {
  return viewerSchema.parse(await octokit.graphql('{ viewer { login } }', { request })).viewer.login;
}

export function writeMarker(id: string, run: Run, about: Pick<Marker, 'headSha' | 'verdict' | 'accepted'>): string {
  const accepted = about.accepted === null ? '' : ` accepted ${about.accepted}`;
  return `<!-- swelancer-gate ${id} run ${run.id} attempt ${run.attempt} head ${about.headSha} ${about.verdict}${accepted} -->`;
}

const MARKER =
  /^<!-- swelancer-gate (?<id>\S+) run (?<run>\d+) attempt (?<attempt>\d+) head (?<headSha>[0-9a-f]{40}) (?<verdict>\w+)(?: accepted (?<accepted>\d+))? -->/;

const markerSchema = z.object({
  id: z.string(),
  run: z.coerce.number(),
  attempt: z.coerce.number(),
  headSha: z.string(),
  verdict: earlierVerdictSchema.shape.verdict,
  accepted: z.coerce.number().optional(),
});

/** Only valid at the start, because a body can quote it. */
export function readMarker(body: string, id: string): Marker | null {
  const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
  return read.success && read.data.id === id ? { ...read.data, accepted: read.data.accepted ?? null } : null;
}

/** Maximum number of past runs in the comment. */
const MAX_EARLIER = 10;

/** The comment's invisible second line with the results of this and earlier runs. No value can end the HTML comment. */
export function writeEarlier(verdicts: readonly EarlierVerdict[]): string {
  return `<!-- swelancer-gate-told ${JSON.stringify(verdicts)} -->`;
}

/** Results of other runs from the gate's own comment, newest first. Editing the comment can only remove them. */
export function readEarlier(body: string, run: Run): EarlierVerdict[] {
  const json = EARLIER.exec(body)?.[1];
  if (json === undefined) return [];
  try {
    const all = z
      .array(earlierVerdictSchema)
      .max(MAX_EARLIER + 1)
      .parse(JSON.parse(json));
    return all.filter(one => one.run !== run.id || one.attempt !== run.attempt).slice(0, MAX_EARLIER);
  } catch {
    return [];
  }
}

const EARLIER = /^<!--[^\n]*-->\n<!-- swelancer-gate-told (\[[^\n]*\]) -->\n/;
