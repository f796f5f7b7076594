// Measures the code that agents read, on a real repository: time and disk space of the text that our agent reads, of the
// same again, and of a private checkout that can be written to (compared with `cp -r`), and search time. Exits with 1 if
// anything outside the commit before the fix is reachable. Run: npm run bench code REPOSITORY [COMMIT …], where REPOSITORY
// is owner/name, a URL or a path. Default commits: the smoke suite's for Expensify/App, otherwise eight across its history.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadMaterial } from '../src/dataset/material.ts';
import type { Task } from '../src/dataset/task.ts';
import { findRipgrep } from '../src/solver/agent/ripgrep.ts';
import { search } from '../src/solver/agent/search.ts';
import { openTree } from '../src/solver/agent/tree.ts';
import { openCodeText } from '../src/solver/workspace/code-text.ts';
import { createWorkspaces } from '../src/solver/workspace/create.ts';
import { foreignFiles, foreignObjects, foreignText } from '../test/solver/workspace/leaks.ts';
import { makeTask } from '../test/trial/samples.ts';
import { median } from './process.ts';

const PICKS = 8;
const MIB = 2 ** 20;
/** What an agent searches for: a common word, a definition, and something that does not exist. */
const PATTERNS = ['import ', 'export (default )?function use[A-Z]\\w+', 'no such words anywhere'];
const GOALS = { firstMs: 10_000, secondMs: 1000, copies: 2, disk: 1.2, searchMs: 200 };

const [, repository, ...given] = process.argv.slice(2);
if (repository === undefined) throw new Error('npm run bench code REPOSITORY [COMMIT …]');
const cache = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-code-')));
const never = new AbortController().signal;
const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 30 });

async function tasks(name: string): Promise<Task[]> {
  if (given.length > 0) return given.map((commit, index) => ({ ...makeTask(`${index}`), commit }));
  if (name === 'Expensify/App') {
    const place = { commit: null, label: 'nowhere', read: async () => null, files: async () => [] };
    const surroundings = { readFile: async () => null, cacheFolder: cache, fetch: globalThis.fetch };
    return [...(await loadMaterial(['smoke'], undefined, place, surroundings)).tasks];
  }
  const commits = git('-C', name, 'rev-list', '--first-parent', '--no-merges', 'HEAD').trim().split('\n');
  const step = Math.floor(commits.length / (PICKS + 1));
  return Array.from({ length: PICKS }, (_, index) => ({
    ...makeTask(`${index}`),
    commit: commits[step * (index + 1)] ?? '',
  }));
}

const open = () =>
  createWorkspaces({
    repository,
    directory: process.cwd(),
    folder: cache,
    maxBytes: Number.MAX_SAFE_INTEGER,
    environment: process.env,
    onNotice: () => {},
  });

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now();
  const value = await work();
  return { ms: performance.now() - startedAt, value };
}

const ripgrep = await findRipgrep(process.env.PATH ?? '');
const programs = ripgrep === null ? [null] : [ripgrep, null];
const all = await tasks(repository);
const rows: string[] = [];
const leaks: string[] = [];
const firsts: number[] = [];
const seconds: number[] = [];
const copies: number[] = [];
/** Times of all searches, with ripgrep and without. */
const searches = new Map(programs.map(program => [program, Array.of<number>()]));
let disk = 0;
console.log(`${repository}: ${all.length} commits\n`);

for (const task of all) {
  const workspaces = await open();
  const { ms, value } = await timed(() => workspaces.open(task, [], 'text', never));
  const { store, folders } = workspaces.diskUse;
  firsts.push(ms);
  const opened = await timed(async () => openTree(openCodeText(value.directory)));
  const tree = opened.value;
  const found: string[] = [];
  for (const [program, times] of searches) {
    for (const pattern of PATTERNS) {
      const query = { pattern, ignoreCase: false, place: '', glob: null };
      const one = await timed(async () => {
        let lines = 0;
        // As many as the tool shows.
        for await (const _ of search(tree, query, program, never)) if (++lines >= 100) break;
      });
      times.push(one.ms);
      found.push(one.ms.toFixed(0));
    }
  }
  const second = await timed(() => workspaces.open(task, [], 'text', never));
  seconds.push(second.ms);
  const own = await timed(() => workspaces.open(task, [], 'own', never));
  const checkout = workspaces.diskUse.folders - folders;
  if (disk === 0) disk = (store + folders) / checkout;
  const [place = ''] = readdirSync(path.join(cache, 'stores'));
  const gitDirectory = path.join(cache, 'stores', place);
  const parent = readFileSync(path.join(gitDirectory, 'parents', task.commit), 'utf8').trim();
  leaks.push(...foreignText(openCodeText(value.directory), gitDirectory, parent));
  leaks.push(...foreignFiles(own.value.directory, gitDirectory, parent));
  const copied = await timed(async () => execFileSync('cp', ['-r', own.value.directory, path.join(cache, 'copy')]));
  rmSync(path.join(cache, 'copy'), { recursive: true });
  copies.push(own.ms / copied.ms);
  await workspaces.close();
  rows.push(
    `| ${task.commit.slice(0, 10)} | ${tree.under('').files.length} | ${(checkout / MIB).toFixed(0)} MiB | ${(folders / MIB).toFixed(0)} MiB | ${(store / MIB).toFixed(0)} MiB | ${(ms / 1000).toFixed(1)} s | ${(second.ms / 1000).toFixed(2)} s | ${opened.ms.toFixed(0)} ms | ${(own.ms / 1000).toFixed(1)} s = ${(own.ms / copied.ms).toFixed(1)} × cp | ${found.join(', ')} ms |`,
  );
  console.error(rows.at(-1));
}
const [place = ''] = readdirSync(path.join(cache, 'stores'));
leaks.push(
  ...foreignObjects(
    path.join(cache, 'stores', place),
    all.map(({ commit }) => commit),
  ),
);

console.log(
  '| commit of the fix | files | checkout | text | store so far | first time | again | opened | own folder | searches |',
);
console.log(`| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`);
const goal = (name: string, value: number, most: number, unit: string): string =>
  `- ${name}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}, goal ${most} ${unit}${value <= most ? '' : ' **missed**'}`;
console.log(
  [
    goal('first time, longest', Math.max(...firsts) / 1000, GOALS.firstMs / 1000, 's'),
    goal('again, longest', Math.max(...seconds) / 1000, GOALS.secondMs / 1000, 's'),
    goal('own folder, median', median(copies), GOALS.copies, '× cp -r'),
    goal('disk for the first commit', disk, GOALS.disk, '× a checkout'),
    ...[...searches].flatMap(([program, times]) => {
      const how = program === null ? 'without ripgrep' : 'with ripgrep';
      return [
        goal(`search ${how}, median`, median(times), GOALS.searchMs, 'ms'),
        goal(`search ${how}, longest`, Math.max(...times), GOALS.searchMs, 'ms'),
      ];
    }),
    leaks.length === 0
      ? '- nothing outside the commit before a fix is reachable'
      : `- **reachable outside the commit before a fix**: ${leaks.slice(0, 20).join(', ')}`,
  ].join('\n'),
);
rmSync(cache, { recursive: true, force: true });
process.exitCode = leaks.length === 0 ? 0 : 1;
