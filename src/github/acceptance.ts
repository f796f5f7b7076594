import type { Acceptance } from '../history/acceptance.ts';
import { Failure } from '../shared/errors.ts';
import type { Connection } from './client.ts';
import { readConversation } from './conversation.ts';
import { throughOutages } from './retry.ts';
import { reasonOf, statusOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/** The drop to accept. */
interface Drop {
  /** Pull request. */
  readonly number: number;
  readonly headSha: string;
  /** Gate that found it. */
  readonly id: string;
}

/** `/swelancer-gate accept REASON`, or `/swelancer-gate accept id:GATE REASON` for a gate that is not `default`. */
const COMMAND = /^\/swelancer-gate +accept +(?:id:(?<id>\S+) +)?(?!id:)(?<reason>\S.*)/;

/**
 * The acceptance of the drop at this commit, if any. It is valid if the gate's comment had already reported this drop,
 * its author has write access now, and it was never edited, because an edit can put words under another's name.
 * @throws GitHub's errors.
 */
export async function findAcceptance(run: Run, token: string, drop: Drop): Promise<Acceptance | null> {
  const { connect } = await import('./client.ts');
  return throughOutages(async () => lookFor(await connect(run, token), drop));
}

async function lookFor(connection: Connection, { number, headSha, id }: Drop): Promise<Acceptance | null> {
  const { all, ours } = await readConversation(connection, number, id);
  const [first] = ours;
  if (first === undefined || first.marker.headSha !== headSha || first.marker.verdict !== 'regressed') return null;
  const { comment: verdictComment, marker } = first;
  const withoutPermission = new Set<string>();
  for (const { id: comment, user, body, created_at: created, updated_at: updated } of all) {
    const { id: gate = 'default', reason } = COMMAND.exec(body ?? '')?.groups ?? {};
    if (reason === undefined || gate !== id || user?.type !== 'User' || created !== updated) continue;
    // Our comment is rewritten when a drop is accepted, and its metadata keeps the acceptance.
    const known = comment === marker.accepted || Date.parse(created) > Date.parse(verdictComment.updated_at);
    if (!known || withoutPermission.has(user.login)) continue;
    if (await canWrite(connection, user.login))
      return { comment, at: created, run: marker.run, by: user.login, reason };
    withoutPermission.add(user.login);
  }
  return null;
}

async function canWrite({ octokit, repository }: Connection, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/**
 * Handles a comment on a pull request. If it accepts the drop at the current head, the run that found it is rerun and
 * turns green from its stored answers. False if there is nothing to accept.
 * @throws Failure if GitHub rejects it.
 */
export async function startAccepted(run: Run, token: string, number: number, id: string): Promise<boolean> {
  try {
    const { connect } = await import('./client.ts');
    const connection = await connect(run, token);
    const { octokit, repository } = connection;
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    const found = await lookFor(connection, { number, headSha: data.head.sha, id });
    if (found === null) return false;
    await octokit.rest.actions.reRunWorkflowFailedJobs({ ...repository, run_id: found.run });
    return true;
  } catch (cause) {
    const reason = reasonOf(cause, 'actions: write, pull-requests: read');
    throw new Failure('github', `the run could not be restarted: ${reason}`, {
      hint: 'Press "Re-run failed jobs" on the page of that run instead; it also checks for acceptances.',
      cause,
    });
  }
}
