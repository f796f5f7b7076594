import { z } from 'zod';
import type { Connection } from './client.ts';
import { viewer } from './conversation.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/** The gate's report on drift after a run. */
interface DriftReport {
  /** Gate; each has its own issue in a repository. */
  readonly id: string;
  /** Names of current drifts; if there are none, the issue is closed. */
  readonly names: readonly string[];
  readonly title: string;
  /** Markdown, at most 65,000 characters. */
  readonly body: string;
  /** Markdown on earlier drifts, by name, that have ended. */
  ended(names: readonly string[]): string;
}

/** Label for finding the issue. */
const LABEL = 'swelancer-gate-drift';

/**
 * Maintains the gate's issue on drift: opens it, updates it after each run, and closes it when all drift has ended. If a
 * person closes it, only new drift reopens it. Returns one sentence if GitHub rejects it and never throws, because that
 * must not fail a run.
 */
export async function updateDriftIssue(run: Run, token: string, report: DriftReport): Promise<string | null> {
  try {
    const { connect } = await import('./client.ts');
    await update(await connect(run, token), run, report);
    return null;
  } catch (error) {
    return `The drift issue could not be written: ${reasonOf(error, 'issues: write')}`;
  }
}

async function update(connection: Connection, run: Run, report: DriftReport): Promise<void> {
  const [ours] = await findOurs(connection, report.id);
  if (ours === undefined) return report.names.length === 0 ? undefined : open(connection, run, report);
  // A run that ended later has reported more.
  if (ours.marker.run > run.id) return;

  const { octokit, repository } = connection;
  const at = { ...repository, issue_number: ours.number };
  const reported = ours.marker.names;
  const added = report.names.filter(name => !reported.includes(name));
  const ended = reported.filter(name => !report.names.includes(name));
  const comment = (body: string) => octokit.rest.issues.createComment({ ...at, body });
  const write = (fields: { state?: 'open' | 'closed'; state_reason?: 'completed' | 'reopened' }) =>
    octokit.rest.issues.update({ ...at, ...fields, ...contentOf(run, report) });

  if (!ours.open && added.length === 0) {
    // Drift that ended after a person closed the issue is reported again if it returns.
    if (ended.length > 0) await octokit.rest.issues.update({ ...at, body: updatedBody(run, report, ours.body) });
    return;
  }
  if (report.names.length === 0) {
    await comment(report.ended(ended));
    await octokit.rest.issues.update({
      ...at,
      state: 'closed',
      state_reason: 'completed',
      body: updatedBody(run, report, ours.body),
    });
    return;
  }
  await write(ours.open ? {} : { state: 'open', state_reason: 'reopened' });
  if (ours.open && ended.length > 0) await comment(report.ended(ended));
  if (added.length > 0)
    await comment(ours.open ? 'More has drifted: see the description.' : 'Drift again: see the description.');
}

async function open(connection: Connection, run: Run, report: DriftReport): Promise<void> {
  const { octokit, repository } = connection;
  const { issues } = octokit.rest;
  const { data } = await issues.create({ ...repository, ...contentOf(run, report), labels: [LABEL] });
  // Another job may have opened one in the meantime; the older one stays.
  const [oldest] = await findOurs(connection, report.id);
  if (oldest === undefined || oldest.number >= data.number) return;
  await issues.update({ ...repository, issue_number: data.number, state: 'closed', state_reason: 'not_planned' });
}

interface Ours {
  readonly number: number;
  readonly open: boolean;
  readonly body: string;
  readonly marker: Marker;
}

/** The gate's own issues by label, marker and author; open ones first, then the oldest. */
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

function contentOf(run: Run, report: DriftReport): { title: string; body: string } {
  return { title: report.title, body: `${writeMarker(run, report)}\n${report.body}` };
}

/** The same body with the current drifts in its first line. */
function updatedBody(run: Run, report: DriftReport, body: string): string {
  return `${writeMarker(run, report)}\n${body.split('\n').slice(1).join('\n')}`;
}

function writeMarker(run: Run, { id, names }: DriftReport): string {
  return `<!-- swelancer-gate-drift ${id} run ${run.id} of ${names.join(',')} -->`;
}

const MARKER = /^<!-- swelancer-gate-drift (?<id>\S+) run (?<run>\d+) of (?<names>[\w.,]*) -->/;

const markerSchema = z.object({
  id: z.string(),
  run: z.coerce.number(),
  names: z.string().transform(names => names.split(',').filter(name => name !== '')),
});
type Marker = z.infer<typeof markerSchema>;

/** Only valid at the start, because a body can quote it. */
function readMarker(body: string, id: string): Marker | null {
  const read = markerSchema.safeParse(MARKER.exec(body)?.groups);
  return read.success && read.data.id === id ? read.data : null;
}
