import { z } from 'zod';
import type { Connection } from './client.ts';
import { viewer } from './conversation.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/** What the gate has to say of drift after a run. */
interface DriftNews {
  /** Gate; a repository has one issue for each. */
  readonly id: string;
  /** Names of what drifts now; none closes the issue. */
  readonly names: readonly string[];
  readonly title: string;
  /** Markdown, at most 65,000 characters. */
  readonly body: string;
  /** Markdown on what was told of earlier by these names, and is over. */
  ended(names: readonly string[]): string;
}

/** By which the issue is found again. */
const LABEL = 'swelancer-gate-drift';

/**
 * Keeps the gate's one issue on drift: opens it, writes it anew after each run while drift lasts, and closes it when
 * all is over. Whoever closes it by hand takes what it tells of as it is: only something new opens it again. Gives one sentence for people
 * when GitHub refuses, and never throws: that must not fail a run.
 */
export async function keepDriftIssue(run: Run, token: string, news: DriftNews): Promise<string | null> {
  try {
    const { connect } = await import('./client.ts');
    await keep(connect(run, token), run, news);
    return null;
  } catch (error) {
    return `The issue on drift could not be written: ${reasonOf(error, 'issues: write')}`;
  }
}

async function keep(connection: Connection, run: Run, news: DriftNews): Promise<void> {
  const [ours] = await findOurs(connection, news.id);
  if (ours === undefined) return news.names.length === 0 ? undefined : open(connection, run, news);
  // A run that ended later has told more.
  if (ours.marker.run > run.id) return;

  const { octokit, repository } = connection;
  const at = { ...repository, issue_number: ours.number };
  const told = ours.marker.names;
  const added = news.names.filter(name => !told.includes(name));
  const over = told.filter(name => !news.names.includes(name));
  const say = (body: string) => octokit.rest.issues.createComment({ ...at, body });
  const write = (fields: { state?: 'open' | 'closed'; state_reason?: 'completed' | 'reopened' }) =>
    octokit.rest.issues.update({ ...at, ...fields, ...contentOf(run, news) });

  if (!ours.open && added.length === 0) {
    // What was closed by hand and is over may be told of again when it comes back.
    if (over.length > 0) await octokit.rest.issues.update({ ...at, body: remark(run, news, ours.body) });
    return;
  }
  if (news.names.length === 0) {
    await say(news.ended(over));
    await octokit.rest.issues.update({
      ...at,
      state: 'closed',
      state_reason: 'completed',
      body: remark(run, news, ours.body),
    });
    return;
  }
  await write(ours.open ? {} : { state: 'open', state_reason: 'reopened' });
  if (ours.open && over.length > 0) await say(news.ended(over));
  if (added.length > 0)
    await say(ours.open ? 'More has drifted: see the description.' : 'Drift again: see the description.');
}

async function open(connection: Connection, run: Run, news: DriftNews): Promise<void> {
  const { octokit, repository } = connection;
  const { issues } = octokit.rest;
  const { data } = await issues.create({ ...repository, ...contentOf(run, news), labels: [LABEL] });
  // Another job may have opened one in the meantime; the older one stays.
  const [oldest] = await findOurs(connection, news.id);
  if (oldest === undefined || oldest.number >= data.number) return;
  await issues.update({ ...repository, issue_number: data.number, state: 'closed', state_reason: 'not_planned' });
}

interface Ours {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
  readonly marker: Marker;
}

/** The gate's own issues, open ones first, then the oldest: ours by label, marker and author. */
async function findOurs(connection: Connection, id: string): Promise<Ours[]> {
  const { octokit, repository } = connection;
  const [login, all] = await Promise.all([
    viewer(connection),
    octokit.paginate(octokit.rest.issues.listForRepo, { ...repository, labels: LABEL, state: 'all', per_page: 100 }),
  ]);
  const ours = all.flatMap(({ number, state, body, user }): Ours[] => {
    const marker = user?.login === login ? readMarker(body ?? '', id) : null;
    return marker === null ? [] : [{ number, open: state === 'open', body: body ?? '', marker }];
  });
  return ours.sort((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
}

function contentOf(run: Run, news: DriftNews): { title: string; body: string } {
  return { title: news.title, body: `${writeMarker(run, news)}\n${news.body}` };
}

/** The body as it is, with what drifts by now in its first line. */
function remark(run: Run, news: DriftNews, body: string): string {
  return `${writeMarker(run, news)}\n${body.split('\n').slice(1).join('\n')}`;
}

function writeMarker(run: Run, { id, names }: DriftNews): string {
  return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(',')} -->`;
}

const MARKER = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;

const markerSchema = z.object({
  id: z.string(),
  run: z.coerce.number(),
  names: z.string().transform(names => names.split(',').filter(name => name !== '')),
});
type Marker = z.infer<typeof markerSchema>;

/** Only at the very start does it count: a body can quote it. */
function readMarker(body: string, id: string): Marker | null {
  const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
  return read.success && read.data.id === id ? read.data : null;
}
