import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Task } from '../../../src/dataset/task.ts';
import { CallFailure } from '../../../src/model/failure.ts';
import { explain, Failure } from '../../../src/shared/errors.ts';
import { openCodeText } from '../../../src/solver/workspace/code-text.ts';
import { createWorkspaces, type OpenWorkspaces, type WorkspacesOptions } from '../../../src/solver/workspace/create.ts';
import { rejected } from '../../failures.ts';
import { makeRepository, type Repository } from '../../repository.ts';
import { startGitServer } from '../../servers/git.ts';
import { makeTask } from '../../trial/samples.ts';

const SECRET = 'the fix is in the second file';
const never = new AbortController().signal;

let home: string;
let cache: string;
let repository: Repository;
/** The fixes of a first and a second issue. */
let fixes: [string, string];
let before: string;
let notices: string[];
let opened: OpenWorkspaces[];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  cache = path.join(home, 'cache');
  repository = makeRepository();
  notices = [];
  opened = [];
  repository.commit('old', { 'a.ts': 'as it was long ago', 'gone.ts': 'removed later' });
  repository.git('rm', '--quiet', 'gone.ts');
  before = repository.commit('before', { 'a.ts': 'with the bug', 'src/b.ts': 'export {};\n' });
  const fix = repository.commit(SECRET, { 'a.ts': SECRET });
  repository.commit('between', { 'src/c.ts': 'c' });
  fixes = [fix, repository.commit('another fix', { 'src/c.ts': 'fixed' })];
});

afterEach(async () => {
  for (const workspaces of opened) await workspaces.close();
  repository.remove();
  rmSync(home, { recursive: true, force: true });
});

const options = (given: Partial<WorkspacesOptions> = {}): WorkspacesOptions => ({
  repository: repository.folder,
  directory: home,
  folder: cache,
  maxBytes: 2 ** 30,
  environment: { ...process.env, GIT_CONFIG_GLOBAL: path.join(home, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' },
  onNotice: notice => notices.push(notice),
  ...given,
});

async function create(given: Partial<WorkspacesOptions> = {}): Promise<OpenWorkspaces> {
  const workspaces = await createWorkspaces(options(given));
  opened.push(workspaces);
  return workspaces;
}

const taskOf = (commit: string, id = '7-manager-0'): Task => ({ ...makeTask(id), commit });

async function layOut(commit: string, given: Partial<WorkspacesOptions> = {}): Promise<string> {
  return (await (await create(given)).open(taskOf(commit), [], 'shared', never)).directory;
}

/** Everything in a folder: files with their content, folders with null. */
function contentOf(folder: string): Record<string, string | null> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).map(entry => {
    const place = path.join(entry.parentPath, entry.name);
    expect(entry.isFile() || entry.isDirectory()).toBe(true);
    return [path.relative(folder, place), entry.isFile() ? readFileSync(place, 'utf8') : null] as const;
  });
  return Object.fromEntries(all);
}

const filesOf = (folder: string) =>
  Object.fromEntries(Object.entries(contentOf(folder)).filter(([, content]) => content !== null));

const failureOf = (work: Promise<unknown>): Promise<CallFailure> => rejected(CallFailure, work);

const stores = () => path.join(cache, 'stores');
const runs = () => readdirSync(path.join(cache, 'runs'));
const theStore = () => path.join(stores(), readdirSync(stores())[0] ?? '');

/** Ids of all objects in the store, with their types. */
const objectsOf = (store: string) =>
  execFileSync('git', ['--git-dir', store, 'cat-file', '--batch-all-objects', '--batch-check'], { encoding: 'utf8' });

describe('The code of a task', () => {
  it("is as it was right before the fix, including the arm's files", async () => {
    const workspaces = await create();
    const files = [
      { path: 'AGENTS.md', content: 'Be brief.' },
      { path: '.cursor/rules/a.md', content: 'Be kind.' },
      { path: 'src/b.ts', content: 'replaced' },
    ];
    const { directory } = await workspaces.open(taskOf(fixes[0]), files, 'shared', never);
    expect(filesOf(directory)).toEqual({
      'a.ts': 'with the bug',
      'src/b.ts': 'replaced',
      'AGENTS.md': 'Be brief.',
      '.cursor/rules/a.md': 'Be kind.',
    });
    expect(path.isAbsolute(directory)).toBe(true);
    expect(workspaces.repository).toBe(repository.folder);
  });

  it('is that of the first parent if a merge contained the fix', async () => {
    repository.git('checkout', '--quiet', '-b', 'change', before);
    repository.commit('on a branch', { 'a.ts': SECRET });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'merge', 'change');
    expect(filesOf(await layOut(repository.git('rev-parse', 'HEAD')))).toMatchObject({ 'src/c.ts': 'fixed' });
  });

  it('has neither the fix nor older commits on the machine', async () => {
    await layOut(fixes[0]);
    const commits = objectsOf(theStore()).match(/^\w+ commit/gm);
    expect(commits).toEqual([`${before} commit`]);
    const everything = Object.values(filesOf(cache)).join('\n');
    expect(everything).not.toContain(SECRET);
    expect(objectsOf(theStore())).not.toContain(repository.git('rev-parse', `${fixes[0]}:a.ts`));
    expect(objectsOf(theStore())).not.toContain(repository.git('rev-parse', `${before}~:gone.ts`));
  });

  it('leads to no repository, neither inside nor above', async () => {
    const directory = await layOut(fixes[1]);
    await layOut(fixes[0]);
    for (const question of [
      ['rev-parse', '--git-dir'],
      ['log', '--all'],
      ['cat-file', '-e', fixes[0]],
    ]) {
      expect(() => execFileSync('git', question, { cwd: directory, stdio: 'pipe' })).toThrow('not a git repository');
    }
    expect(Object.keys(contentOf(directory)).filter(name => name.split(path.sep).includes('.git'))).toEqual([]);
    // Owners may still not list the folder that holds the code of other tasks.
    expect(lstatSync(path.dirname(directory)).mode & 0o777).toBe(0o300);
  });

  it('excludes media and large files, which are not even fetched', async () => {
    repository.commit('more', {
      'large.json': 'x'.repeat(2 ** 20),
      'logo.png': 'p',
      'film.mp4': 'f',
      'icon.svg': '<svg/>',
    });
    const large = repository.git('rev-parse', 'HEAD:large.json');
    const directory = await layOut(repository.commit('fix', {}));
    expect(Object.keys(filesOf(directory))).toEqual(['a.ts', 'icon.svg', 'src/b.ts', 'src/c.ts']);
    expect(objectsOf(theStore())).not.toContain(large);
  });

  it('keeps executable files executable', async () => {
    repository.write({ 'run.sh': '#!/bin/sh\n' });
    chmodSync(path.join(repository.folder, 'run.sh'), 0o755);
    repository.commit('program');
    const directory = await layOut(repository.commit('fix'));
    expect(lstatSync(path.join(directory, 'run.sh')).mode & 0o111).toBe(0o111 & ~process.umask());
    expect(lstatSync(path.join(directory, 'a.ts')).mode & 0o111).toBe(0);
  });
});

describe('A hostile repository', () => {
  it('starts nothing: no filter, no hook, no monitor', async () => {
    const canaries = ['filter', 'hook', 'monitor'].map(name => path.join(home, `canary-${name}`));
    const [filter, hook, monitor] = canaries;
    writeFileSync(path.join(home, 'gitconfig'), `[filter "lfs"]\n\tsmudge = touch '${filter}' && cat\n\tclean = cat\n`);
    mkdirSync(path.join(home, 'hooks'));
    for (const name of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc']) {
      writeFileSync(path.join(home, 'hooks', name), `#!/bin/sh\ntouch '${hook}'\n`, { mode: 0o755 });
    }
    const environment = {
      ...options().environment,
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: path.join(home, 'hooks'),
      GIT_CONFIG_KEY_1: 'core.fsmonitor',
      GIT_CONFIG_VALUE_1: `touch '${monitor}' && false`,
    };
    repository.commit('attributes', {
      '.gitattributes': '* filter=lfs ident text eol=crlf\na.ts export-ignore\nb.ts export-subst\n',
      'b.ts': '$Format:%H$ $Id$\n',
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = file://${repository.folder}\n\tupdate = !touch '${hook}'\n`,
    });
    const fix = repository.commit('fix');
    const clone = path.join(home, 'clone');
    execFileSync('git', ['clone', '--quiet', repository.folder, clone], { env: environment });
    execFileSync('git', ['status'], { cwd: clone, env: environment });
    expect(canaries.filter(existsSync)).toEqual(canaries);
    for (const canary of canaries) rmSync(canary);

    expect(filesOf(await layOut(fix, { environment }))).toMatchObject({ 'a.ts': SECRET, 'b.ts': '$Format:%H$ $Id$\n' });
    expect(canaries.filter(existsSync)).toEqual([]);
  });

  it('cannot lead outside through links and submodules', async () => {
    for (const [name, target] of [
      ['passwd', '/etc/passwd'],
      ['up', '../../../../../../etc/passwd'],
      ['store', path.join(cache, 'stores')],
      ['src/twin.ts', '../a.ts'],
    ] as const) {
      symlinkSync(target, path.join(repository.folder, name));
    }
    repository.git('update-index', '--add', '--cacheinfo', `160000,${before},vendor/library`);
    repository.git('add', '--all', ':!vendor');
    repository.git('commit', '--quiet', '-m', 'links');
    const directory = await layOut(repository.commit('fix'));
    expect(contentOf(directory)).toMatchObject({
      passwd: '/etc/passwd',
      up: '../../../../../../etc/passwd',
      'src/twin.ts': SECRET,
      'vendor/library': null,
    });
  });

  it('cannot write outside its folder, or create a repository in it', async () => {
    const blob = repository.git('rev-parse', `${before}:a.ts`);
    const treeOf = (lines: string) =>
      execFileSync('git', ['mktree', '--missing'], { cwd: repository.folder, input: lines, encoding: 'utf8' }).trim();
    const evil = treeOf(`100644 blob ${blob}\tescaped\n`);
    const tree = treeOf(`040000 tree ${evil}\t..\n040000 tree ${evil}\t.git\n100644 blob ${blob}\tgood.ts\n`);
    const parent = repository.git('commit-tree', '-m', 'evil', tree);
    const fix = repository.git('commit-tree', '-m', 'fix', '-p', parent, tree);
    expect(contentOf(await layOut(fix))).toEqual({ 'good.ts': 'with the bug' });
  });

  it("does not place an arm's files elsewhere", async () => {
    const workspaces = await create();
    for (const file of ['../x', '/tmp/x', '.git/config', 'a/../../x']) {
      const work = workspaces.open(taskOf(fixes[0]), [{ path: file, content: '' }], 'own', never);
      await expect(work).rejects.toBeInstanceOf(Failure);
    }
    expect(existsSync(path.join(cache, 'x'))).toBe(false);
  });
});

describe('A workspace folder', () => {
  it('is shared by all trials that read the same code, and created once', async () => {
    const workspaces = await create();
    const ask = (text: string, id?: string) =>
      workspaces.open(taskOf(fixes[0], id), [{ path: 'AGENTS.md', content: text }], 'shared', never);
    const all = await Promise.all(Array.from({ length: 16 }, (_, n) => ask('same', `${n}-manager-0`)));
    expect(new Set(all.map(({ directory }) => directory)).size).toBe(1);
    const other = await ask('other');
    expect(other.directory).not.toBe(all[0]?.directory);
    for (const workspace of all) await workspace.release();
    expect((await ask('same')).directory).toBe(all[0]?.directory);
    expect(notices).toHaveLength(1);
  });

  it('as text is shared in the same way, and is no checkout', async () => {
    const workspaces = await create();
    const [one, two] = await Promise.all([1, 2].map(() => workspaces.open(taskOf(fixes[0]), [], 'text', never)));
    expect(one?.directory).toBe(two?.directory);
    expect(openCodeText(one?.directory ?? '').files.map(({ path }) => path)).toEqual(['a.ts', 'src/b.ts']);
    const checkout = await workspaces.open(taskOf(fixes[0]), [], 'shared', never);
    expect(filesOf(checkout.directory)['a.ts']).toBe('with the bug');
  });

  it('that is private can be written to, and is removed on release', async () => {
    const workspaces = await create();
    const [one, two] = await Promise.all([1, 2].map(() => workspaces.open(taskOf(fixes[0]), [], 'own', never)));
    const { directory } = await workspaces.open(taskOf(fixes[0]), [], 'shared', never);
    if (one === undefined || two === undefined) throw new Error('two were asked for');
    writeFileSync(path.join(one.directory, 'a.ts'), 'changed');
    expect(filesOf(two.directory)).toEqual(filesOf(directory));
    expect(filesOf(two.directory)['a.ts']).toBe('with the bug');
    mkdirSync(path.join(one.directory, 'locked'));
    writeFileSync(path.join(one.directory, 'locked/x'), '');
    chmodSync(path.join(one.directory, 'locked'), 0);
    await one.release();
    expect(existsSync(one.directory)).toBe(false);
    expect(existsSync(two.directory)).toBe(true);
  });

  it('that is unused is removed when disk space is needed, least recently used first', async () => {
    const workspaces = await create();
    const open = (text: string) => workspaces.open(taskOf(fixes[0]), [{ path: 'x', content: text }], 'shared', never);
    await (await open('measure')).release();
    const { store, folders } = workspaces.diskUse;
    expect(store).toBeGreaterThan(0);
    expect(folders).toBeGreaterThan(0);
    await workspaces.close();

    const small = await create({ maxBytes: store + 2 * folders });
    const held = await small.open(taskOf(fixes[0]), [{ path: 'x', content: 'held' }], 'shared', never);
    const use = async (text: string) => {
      const { directory, release } = await small.open(
        taskOf(fixes[0]),
        [{ path: 'x', content: text }],
        'shared',
        never,
      );
      await release();
      return directory;
    };
    const [first, second] = [await use('first'), await use('second')];
    expect([held.directory, first, second].map(existsSync)).toEqual([true, false, true]);
    expect(await use('second')).toBe(second);
    expect(small.diskUse.store + small.diskUse.folders).toBeLessThanOrEqual(store + 2 * folders);
    expect(small.diskUse.most).toBe(store + 3 * folders);
  });

  it('is removed at the end, in use or not, and only fetched objects stay', async () => {
    const workspaces = await create();
    for (const use of ['shared', 'own'] as const) await workspaces.open(taskOf(fixes[0]), [], use, never);
    await workspaces.close();
    expect(runs()).toEqual([]);
    expect(readdirSync(stores())).toHaveLength(1);
    expect(workspaces.diskUse.folders).toBe(0);
    expect(workspaces.diskUse.most).toBeGreaterThan(workspaces.diskUse.store);
    await expect(workspaces.open(taskOf(fixes[0]), [], 'own', never)).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('is no longer awaited by a canceled trial, while others still get it', async () => {
    const workspaces = await create();
    const stop = new AbortController();
    const leaving = [
      workspaces.open(taskOf(fixes[0]), [], 'shared', stop.signal),
      workspaces.open(taskOf(fixes[0]), [], 'own', stop.signal),
    ].map(failureOf);
    const staying = workspaces.open(taskOf(fixes[0]), [], 'shared', never);
    stop.abort();
    for (const failure of await Promise.all(leaving)) expect(failure.kind).toBe('cancelled');
    expect(filesOf((await staying).directory)['a.ts']).toBe('with the bug');
  });
});

describe('Several processes', () => {
  /** Opens the code of both issues in its own process, reports that, and waits for the signal to end. */
  function start() {
    const program = `
      const { createWorkspaces } = await import(${JSON.stringify(path.resolve('src/solver/workspace/create.ts'))});
      const workspaces = await createWorkspaces({ ...${JSON.stringify(options())}, onNotice() {} });
      const tasks = ${JSON.stringify(fixes.map(commit => taskOf(commit)))};
      const open = task => workspaces.open(task, [], 'shared', new AbortController().signal);
      const opened = await Promise.all(tasks.map(open));
      console.log(JSON.stringify(opened.map(({ directory }) => directory)));
      process.stdin.once('end', () => workspaces.close()).resume();`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const errors = text(child.stderr);
    const ended = new Promise<number | null>(resolve => child.on('close', resolve));
    const directories = new Promise<string[]>((resolve, reject) => {
      child.stdout.once('data', data => resolve(JSON.parse(String(data))));
      void ended.then(async code => reject(new Error(`ended with ${code}: ${await errors}`)));
    });
    // Each test awaits this when it is that process's turn.
    directories.catch(() => {});
    return { child, ended, directories };
  }

  it('fill one store at once, and each removes its own folders', async () => {
    const processes = [start(), start(), start()];
    for (const { directories } of processes) {
      const [first = '', second = ''] = await directories;
      expect(filesOf(first)).toMatchObject({ 'a.ts': 'with the bug' });
      expect(filesOf(second)).toMatchObject({ 'a.ts': SECRET, 'src/c.ts': 'c' });
    }
    expect(runs()).toHaveLength(3);
    for (const { child, ended } of processes) {
      child.stdin.end();
      expect(await ended).toBe(0);
    }
    expect(runs()).toEqual([]);
    expect(readdirSync(stores())).toHaveLength(1);
    expect(objectsOf(theStore()).match(/ commit /g)).toHaveLength(2);
  });

  it('that were killed are cleaned up by the next one, which affects no others', async () => {
    const living = start();
    const [used = ''] = await living.directories;
    const killed = start();
    const [left = ''] = await killed.directories;
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(existsSync(left)).toBe(true);
    await layOut(fixes[0]);
    expect(existsSync(left)).toBe(false);
    expect(filesOf(used)).toMatchObject({ 'a.ts': 'with the bug' });
    living.child.stdin.end();
    await living.ended;
  });

  it('of other containers and machines keep their folders until a day after the last use', async () => {
    const foreign = (): string => path.join(cache, 'runs', `${randomUUID()}.12-34-0123456789abcdef`);
    const [used, left] = [foreign(), foreign()];
    for (const folder of [used, left]) mkdirSync(path.join(folder, 'code'), { recursive: true });
    const dayAgo = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(left, dayAgo, dayAgo);
    await layOut(fixes[0]);
    expect([used, left].map(existsSync)).toEqual([true, false]);
  });

  it('that were killed while fetching leave an intact store', async () => {
    const { child, ended } = start();
    await vi.waitFor(() => expect(runs()).toHaveLength(1), { timeout: 20_000, interval: 1 });
    child.kill('SIGKILL');
    await ended;
    expect(filesOf(await layOut(fixes[1]))).toMatchObject({ 'a.ts': SECRET, 'src/c.ts': 'c' });
    expect(filesOf(await layOut(fixes[0]))).toMatchObject({ 'a.ts': 'with the bug' });
  });
});

describe('A plain folder', () => {
  it('is the code of every task, identified by its content', async () => {
    const code = path.join(home, 'code');
    mkdirSync(path.join(code, 'src'), { recursive: true });
    writeFileSync(path.join(code, 'src/a.ts'), 'a');
    writeFileSync(path.join(code, 'logo.png'), 'p');
    symlinkSync('/etc/passwd', path.join(code, 'passwd'));
    const workspaces = await create({ repository: './code' });
    const { directory } = await workspaces.open(taskOf(''), [{ path: 'AGENTS.md', content: 'x' }], 'own', never);
    expect(contentOf(directory)).toEqual({ src: null, 'src/a.ts': 'a', passwd: '/etc/passwd', 'AGENTS.md': 'x' });
    expect(workspaces.repository).toMatch(/^sha256:[\da-f]{64}$/);

    const tasks = fixes.map((fix, number) => taskOf(fix, `${number}-manager-0`));
    const shared = await Promise.all(tasks.map(task => workspaces.open(task, [], 'shared', never)));
    expect(new Set(shared.map(one => one.directory)).size).toBe(1);

    writeFileSync(path.join(code, 'logo.png'), 'changed, and never checked out');
    expect((await create({ repository: code })).repository).toBe(workspaces.repository);
    writeFileSync(path.join(code, 'src/a.ts'), 'b');
    expect((await create({ repository: code })).repository).not.toBe(workspaces.repository);
  });
});

describe('Over HTTP, a workspace', () => {
  it('requests one commit before each fix, gets only the differences, and needs no requests in a later run', async () => {
    const noise = Array.from({ length: 20_000 }, (_, n) => Math.sin(n)).join('\n');
    repository.commit('noise', { 'noise.ts': noise });
    const [one, two] = [repository.commit('fix', { 'x.ts': '1' }), repository.commit('fix', { 'x.ts': '2' })];
    const server = await startGitServer(repository);
    try {
      const first = await create({ repository: server.url });
      await first.open(taskOf(one), [], 'own', never);
      const { store } = first.diskUse;
      await first.open(taskOf(two), [], 'own', never);
      expect(first.diskUse.store - store).toBeLessThan(store / 20);
      expect(server.wanted).toEqual([one, `${repository.git('rev-parse', `${one}~`)}`, two, one]);
      await first.close();
    } finally {
      await server.close();
    }
    const second = await create({ repository: server.url });
    const { directory } = await second.open(taskOf(two), [], 'own', never);
    expect(filesOf(directory)).toMatchObject({ 'x.ts': '1', 'noise.ts': noise });
    expect(notices).toHaveLength(1);
  });

  it('retries if a server is briefly unavailable', async () => {
    const server = await startGitServer(repository);
    try {
      server.failures = 1;
      expect(filesOf(await layOut(fixes[0], { repository: server.url }))).toMatchObject({ 'a.ts': 'with the bug' });
    } finally {
      await server.close();
    }
  });

  it('is requested again for the next trial if a fetch failed, unless its commit is missing', async () => {
    const server = await startGitServer(repository);
    try {
      const workspaces = await create({ repository: server.url });
      const open = (commit: string) => workspaces.open(taskOf(commit), [], 'shared', never);
      server.failures = 3;
      expect((await failureOf(open(fixes[0]))).fatal).toBe(false);
      expect(filesOf((await open(fixes[0])).directory)).toMatchObject({ 'a.ts': 'with the bug' });
      const missing = 'deadbeef'.repeat(5);
      const first = await failureOf(open(missing));
      expect(await failureOf(open(missing))).toBe(first);
    } finally {
      await server.close();
    }
  });

  it('gives up on an unavailable repository, without showing a password', async () => {
    const server = await startGitServer(repository);
    await server.close();
    const address = server.url.replace('//', '//user:s3cret@');
    const workspaces = await create({ repository: address });
    const failures = await Promise.all(fixes.map(fix => failureOf(workspaces.open(taskOf(fix), [], 'shared', never))));
    for (const failure of failures) {
      expect(failure).toMatchObject({ kind: 'workspace', fatal: true, requests: 0 });
      expect(failure.message).toMatch(
        /^The code of http:\/\/127\.0\.0\.1:\d+\/code\.git cannot be fetched: .+Check the name/,
      );
      expect(JSON.stringify([failure.message, failure.hint, workspaces.repository, notices])).not.toContain('s3cret');
    }
  });
});

describe('Unavailable code', () => {
  it('affects only the task with the missing commit', async () => {
    const workspaces = await create();
    const missing = 'deadbeef'.repeat(5);
    const failure = await failureOf(workspaces.open(taskOf(missing), [], 'shared', never));
    expect(failure).toMatchObject({ kind: 'workspace', fatal: false });
    expect(failure.message).toMatch(
      new RegExp(
        `^The code of task 7-manager-0 is not available: commit ${missing} of .+ cannot be fetched \\(.+not our ref.+Name`,
      ),
    );
    expect((await workspaces.open(taskOf(fixes[0]), [], 'shared', never)).directory).toBeTruthy();
  });

  it('affects a task without a commit, and one whose fix is the first commit', async () => {
    const workspaces = await create();
    const first = repository.git('rev-list', '--max-parents=0', 'HEAD');
    const ask = async (commit: string) => (await failureOf(workspaces.open(taskOf(commit), [], 'own', never))).message;
    expect(await ask('')).toContain('7-manager-0 is not available: the dataset names no commit for it');
    expect(await ask(first)).toContain('is the first of its history');
  });

  it('is reported if the disk is not writable', async () => {
    writeFileSync(cache, 'a file where the folder should be');
    const failure = await failureOf((await create()).open(taskOf(fixes[0]), [], 'shared', never));
    expect(failure).toMatchObject({ kind: 'workspace' });
    expect(failure.message).toMatch(
      /^The code of task 7-manager-0 could not be checked out in .+: .+If the disk is full/,
    );
  });

  it('is reported with the store if that was damaged', async () => {
    await layOut(fixes[0]);
    rmSync(path.join(theStore(), 'objects/pack'), { recursive: true });
    const failure = await failureOf((await create()).open(taskOf(fixes[0]), [], 'shared', never));
    expect(failure).toMatchObject({ kind: 'workspace', fatal: false });
    expect(failure.message).toContain(cache);
  });

  it.each([
    ['missing', '', 'git was not found'],
    ['too old', '#!/bin/sh\necho git version 2.30.2\n', 'git 2.30 is too old'],
  ])('affects everything if git is %s', async (_, program, message) => {
    const bin = path.join(home, 'bin');
    mkdirSync(bin);
    if (program !== '') writeFileSync(path.join(bin, 'git'), program, { mode: 0o755 });
    const failure = await create({ environment: { PATH: bin } }).catch((error: unknown) => error);
    if (!(failure instanceof Failure)) throw failure;
    expect(explain(failure)).toMatch(new RegExp(`^${message}.*\n  Install git`));
  });
});
