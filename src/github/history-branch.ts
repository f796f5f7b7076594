import pRetry from 'p-retry';
import { type History, readAll } from '../history/history.ts';
import { fileOf, newestOfEachKind, RECORDS, recordFiles, writeRecord } from '../history/record.ts';
import { Failure } from '../shared/errors.ts';
import type { Connection } from './client.ts';
import { reasonOf, statusOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/** Attempts per record, because runs that end at the same time conflict. */
const RETRIES = 6;
/** Files read at a time. */
const AT_ONCE = 8;

/**
 * A history on its own branch, without common commits with the code. Each record is a new file in a new commit on top.
 * Nothing is force-pushed, so runs that end at the same time both land.
 */
export function branchHistory(run: Run, token: string, branch: string): History {
  async function connection(): Promise<Connection> {
    const { connect } = await import('./client.ts');
    return connect(run, token);
  }

  return {
    async add(record) {
      const file = { path: `${RECORDS}/${fileOf(record)}`, content: writeRecord(record) };
      const message = `Record ${record.kind} ${record.run} of gate ${record.id} [skip ci]`;
      try {
        await pRetry(async () => addFile(await connection(), branch, file, message), {
          retries: RETRIES,
          minTimeout: 100,
          randomize: true,
          shouldRetry: ({ error }) => isRace(error) || statusOf(error) >= 500,
        });
      } catch (cause) {
        throw new Failure('github', `branch ${branch} could not be written: ${reasonOf(cause, 'contents: write')}`, {
          ...(isForbidden(cause) && { hint: 'Allow this workflow to push to the branch in its protection rule.' }),
          cause,
        });
      }
    },
    async newest(id, count) {
      try {
        return readAll(
          await readFiles(await connection(), branch, names => newestOfEachKind(recordFiles(names, id), count)),
        );
      } catch (cause) {
        throw new Failure('github', `branch ${branch} could not be read: ${reasonOf(cause, 'contents: write')}`, {
          cause,
        });
      }
    },
  };
}

/** Another run was faster: 409 if the branch moved, 422 if it was created at the same time. */
function isRace(error: unknown): boolean {
  return [409, 422].includes(statusOf(error)) && !isForbidden(error);
}

/** Whether a ruleset or a protection rule of the branch forbids the write, which has the same status as a race. */
function isForbidden(error: unknown): boolean {
  const words = /\brule|protected|review|status check|signature|pull request|merge queue|not authorized/i;
  return [403, 409, 422].includes(statusOf(error)) && words.test(String(error));
}

interface NewFile {
  readonly path: string;
  readonly content: string;
}

async function addFile(
  connection: Connection,
  branch: string,
  { path, content }: NewFile,
  message: string,
): Promise<void> {
  const { octokit, repository } = connection;
  try {
    const encoded = Buffer.from(content).toString('base64');
    await octokit.rest.repos.createOrUpdateFileContents({ ...repository, path, branch, message, content: encoded });
  } catch (error) {
    // Without its hash, GitHub does not replace an existing file, so this record has already landed.
    if (statusOf(error) === 422 && /"sha" wasn't supplied/.test(String(error))) return;
    if (statusOf(error) !== 404) throw error;
    await createBranch(connection, branch, { path, content }, message);
  }
}

/** A branch without parents. */
async function createBranch(
  { octokit, repository }: Connection,
  branch: string,
  { path, content }: NewFile,
  message: string,
): Promise<void> {
  const { git } = octokit.rest;
  const file = { path, mode: '100644', type: 'blob', content } as const;
  const tree = await git.createTree({ ...repository, tree: [file] });
  const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [] });
  await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit.data.sha });
}

async function readFiles(
  { octokit, repository }: Connection,
  branch: string,
  choose: (names: readonly string[]) => string[],
): Promise<{ name: string; text: string }[]> {
  const { git } = octokit.rest;
  const tree = await git.getTree({ ...repository, tree_sha: branch, recursive: '1' }).catch(error => {
    if (statusOf(error) === 404) return null;
    throw error;
  });
  const hashes = new Map(tree?.data.tree.map(({ path, sha }) => [path.replace(`${RECORDS}/`, ''), sha]));
  const { default: PQueue } = await import('p-queue');
  const queue = new PQueue({ concurrency: AT_ONCE });
  return queue.addAll(
    choose([...hashes.keys()]).map(name => async () => {
      const { data } = await git.getBlob({ ...repository, file_sha: hashes.get(name) ?? '' });
      return { name, text: Buffer.from(data.content, 'base64').toString() };
    }),
  );
}
