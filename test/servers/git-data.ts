import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/** GitHub's response. */
interface Answer {
  readonly status: number;
  readonly value: object;
}

const answer = (status: number, value: object): Answer => ({ status, value });
const refusal = (status: number, message: string): Answer => answer(status, { message });

const contentsSchema = z.object({ message: z.string(), content: z.base64(), branch: z.string() });
const treeSchema = z.object({ tree: z.array(z.object({ path: z.string(), content: z.string() })) });
const commitSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const refSchema = z.object({ ref: z.string(), sha: z.string() });

/** GitHub's contents and git data, simulated with a real bare repository, where two requests can conflict. */
export function createGitData(repository: string) {
  /** Standard output, or null if git fails. */
  function git(parts: readonly string[], input = '', env: Record<string, string> = {}): Promise<string | null> {
    const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.com' };
    const committer = { GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.com' };
    return new Promise(resolve => {
      const child = execFile(
        'git',
        ['-C', repository, ...parts],
        { env: { ...process.env, ...identity, ...committer, ...env }, maxBuffer: 1 << 28 },
        (error, stdout) => resolve(error === null ? stdout.replace(/\n$/, '') : null),
      );
      // A git that reads no input may have ended already.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
  }

  /** The tree of a commit, or an empty one, plus the given files. */
  async function treeWith(commit: string | null, files: readonly { path: string; content: string }[]) {
    const folder = await mkdtemp(path.join(tmpdir(), 'git-data-'));
    const index = { GIT_INDEX_FILE: path.join(folder, 'index') };
    await git(commit === null ? ['read-tree', '--empty'] : ['read-tree', commit], '', index);
    for (const { path: file, content } of files) {
      const blob = await git(['hash-object', '-w', '--stdin'], content);
      await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${file}`], '', index);
    }
    const tree = await git(['write-tree'], '', index);
    await rm(folder, { recursive: true });
    return tree ?? '';
  }

  async function commit(message: string, tree: string, parents: readonly string[]): Promise<string> {
    return (await git(['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent])], message)) ?? '';
  }

  return {
    async putContents(file: string, body: unknown): Promise<Answer> {
      const { message, content, branch } = contentsSchema.parse(body);
      const ref = `refs/heads/${branch}`;
      const head = await git(['rev-parse', '--verify', '--quiet', ref]);
      if (head === null) return refusal(404, `Branch ${branch} not found`);
      if ((await git(['cat-file', '-e', `${head}:${file}`])) !== null) {
        return refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
      }
      const tree = await treeWith(head, [{ path: file, content: Buffer.from(content, 'base64').toString() }]);
      const next = await commit(message, tree, [head]);
      if ((await git(['update-ref', ref, next, head])) === null)
        return refusal(409, `is at another but expected ${head}`);
      return answer(201, { content: { path: file }, commit: { sha: next, message } });
    },
    async postTree(body: unknown): Promise<Answer> {
      const sha = await treeWith(null, treeSchema.parse(body).tree);
      return answer(201, { sha, url: '', truncated: false, tree: [] });
    },
    async postCommit(body: unknown): Promise<Answer> {
      const { message, tree, parents } = commitSchema.parse(body);
      return answer(201, { sha: await commit(message, tree, parents), message });
    },
    async postRef(body: unknown): Promise<Answer> {
      const { ref, sha } = refSchema.parse(body);
      if ((await git(['update-ref', ref, sha, ''])) === null) return refusal(422, 'Reference already exists');
      return answer(201, { ref, object: { sha, type: 'commit' } });
    },
    async getTree(name: string): Promise<Answer> {
      const listing = await git([
        'ls-tree',
        '-r',
        '-t',
        '--format=%(objectmode) %(objecttype) %(objectname) %(path)',
        name,
      ]);
      if (listing === null) return refusal(404, 'Not Found');
      const tree = listing.split('\n').map(line => {
        const [mode, type, sha, ...rest] = line.split(' ');
        return { mode, type, sha, path: rest.join(' '), url: '' };
      });
      return answer(200, { sha: name, url: '', truncated: false, tree });
    },
    async getBlob(sha: string): Promise<Answer> {
      const content = await git(['cat-file', 'blob', sha]);
      if (content === null) return refusal(404, 'Not Found');
      const encoded = Buffer.from(`${content}\n`).toString('base64');
      return answer(200, { sha, encoding: 'base64', content: encoded, size: content.length + 1, url: '', node_id: '' });
    },
  };
}
