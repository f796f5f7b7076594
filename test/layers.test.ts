import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** The rooms each room may import. A new arrow needs a reason, and a line here. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['action', 'cli', 'index.ts'],
  'index.ts': ['app', 'config', 'report', 'shared'],
  action: ['github', 'app', 'history', 'report', 'sampling', 'arm', 'config', 'shared'],
  cli: [
    'app',
    'history',
    'exchange',
    'mining',
    'report',
    'sampling',
    'arm',
    'config',
    'verdict',
    'model',
    'dataset',
    'shared',
  ],
  github: ['history', 'report', 'shared'],
  app: ['report', 'sampling', 'solver', 'arm', 'config', 'verdict', 'trial', 'model', 'dataset', 'shared'],
  history: ['report', 'statistics', 'trial', 'model', 'shared'],
  exchange: ['report', 'solver', 'trial', 'model', 'dataset', 'shared'],
  mining: ['report', 'solver', 'dataset', 'shared'],
  report: ['sampling', 'solver', 'arm', 'verdict', 'statistics', 'trial', 'model', 'dataset', 'shared'],
  sampling: ['solver', 'arm', 'config', 'trial', 'model', 'dataset', 'shared'],
  solver: ['arm', 'trial', 'model', 'dataset', 'shared'],
  arm: ['config', 'verdict', 'model', 'dataset', 'shared'],
  config: ['verdict', 'trial', 'model', 'shared'],
  verdict: ['statistics', 'trial', 'model', 'dataset', 'shared'],
  statistics: [],
  trial: ['model', 'shared'],
  model: ['dataset', 'shared'],
  dataset: ['shared'],
  shared: [],
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ path: file, room: roomOf(file), text: readFileSync(path.join(src, file), 'utf8') }));

describe('The rooms of src', () => {
  it.each(Object.keys(ALLOWED))('%s imports only allowed rooms', room => {
    const allowed = new Set([room, ...(ALLOWED[room] ?? [])]);
    const forbidden = files
      .filter(file => file.room === room)
      .flatMap(file => importsOf(file).map(target => `${file.path} -> ${target}`))
      .filter(arrow => !allowed.has(roomOf(arrow.split(' -> ')[1] ?? '')));
    expect(forbidden).toEqual([]);
  });

  it('are all in the table, and the table has no others', () => {
    expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('import in one direction: no room reaches itself through others', () => {
    const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
      (ALLOWED[from] ?? []).some(next => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))));
    expect(Object.keys(ALLOWED).filter(room => reaches(room, room, new Set()))).toEqual([]);
  });

  it('use every arrow in the table', () => {
    const drawn = new Set(files.flatMap(file => importsOf(file).map(target => `${file.room} -> ${roomOf(target)}`)));
    const unused = Object.entries(ALLOWED).flatMap(([room, targets]) =>
      targets.map(target => `${room} -> ${target}`).filter(arrow => !drawn.has(arrow)),
    );
    expect(unused).toEqual([]);
  });
});

/** Below the application, only these files have effects. */
const EDGES: Readonly<Record<string, string>> = {
  'arm/commit-tree.ts': 'reads submodules and LFS objects outside the object database',
  'arm/folder-tree.ts': 'reads a folder that is no repository',
  'arm/work-tree.ts': 'reads files as git would store them, with a separate index',
  'arm/git.ts': 'looks whether the folder is there',
  'dataset/cache.ts': 'keeps downloaded datasets',
  'dataset/catalog.ts': 'reads the files that come with the program',
  'dataset/dataset.ts': 'reads a cached dataset',
  'dataset/suite.ts': 'reads the suites that come with the program',
  'github/client.ts': 'finds the proxy in the environment',
  'github/outputs.ts': 'talks to the runner over standard output',
  'history/folder.ts': 'keeps records in a folder',
  'sampling/batch/journal.ts': 'records batches in progress',
  'sampling/shard/file.ts': 'hands a shard over',
  'shared/git.ts': 'runs git',
  'shared/interruption.ts': 'listens to signals',
  'shared/make-folder.ts': 'creates folders',
  'shared/package.ts': 'reads our own package.json',
  'shared/process-mark.ts': 'asks whether another run is alive',
  'shared/program.ts': 'finds out how the program was started',
  'shared/read-file.ts': 'reads a file within bounds',
  'shared/replace-file.ts': 'writes a file as a whole',
  'shared/time.ts': 'reads the clocks',
  'shared/write-new.ts': 'writes a file that does not exist',
  'solver/agent/ripgrep.ts': 'runs ripgrep',
  'solver/command/agent-files.ts': 'removes the agent files of the code',
  'solver/command/command.ts': 'knows what the system can run',
  'solver/command/decision-file.ts': 'reads what a program decided',
  'solver/command/program.ts': 'runs a program and ends it',
  'solver/command/run-agent.ts': "writes an agent's own files",
  'solver/mcp/connection.ts': 'starts MCP servers',
  'solver/sandbox/home.ts': 'lends a program a home',
  'solver/sandbox/bridge.ts': 'names the sockets of a sandbox',
  'solver/sandbox/bubblewrap.ts': 'creates the folders of a sandbox',
  'solver/sandbox/program-files.ts': 'finds where a program is installed',
  'solver/sandbox/sandbox.ts': 'tries a sandbox',
  'solver/workspace/code-text.ts': 'keeps the code of a task as text',
  'solver/workspace/folder.ts': 'reads a folder of code',
  'solver/workspace/write-checkout.ts': 'writes the code of a task',
  'solver/workspace/origin.ts': 'finds a repository on this machine',
  'solver/workspace/remote.ts': 'removes the folder of a fetch',
  'solver/workspace/run-folder.ts': 'keeps the folders of one process',
  'solver/workspace/store-folder.ts': 'keeps fetched code',
  'trial/log.ts': 'appends lines to a file that processes share',
  'trial/runs.ts': 'distinguishes processes that share a store',
  'trial/store.ts': 'lists the files of a store',
};

const EFFECT = /'node:(?:fs|fs\/promises|child_process)'|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b/;
const WORLDLY = new Set(['main.ts', 'index.ts', 'action', 'cli', 'app']);

describe('Effects', () => {
  const touching = files.filter(({ room, text }) => !WORLDLY.has(room) && EFFECT.test(text)).map(file => file.path);

  it('occur only in these files below the application: disk, process, clock and randomness', () => {
    expect(touching.filter(file => EDGES[file] === undefined)).toEqual([]);
  });

  it('occur in every file of the list', () => {
    expect(Object.keys(EDGES).filter(file => !touching.includes(file))).toEqual([]);
  });
});

describe('A run that changes nothing the model sees', () => {
  const loaded = filesLoadedWith(['action/index.ts', 'action/perform.ts', 'app/gate-session.ts', 'report/write.ts']);

  it.each([
    ['app/session.ts', 'which opens the store, the model and the tasks'],
    ['app/gate.ts', 'which decides'],
    ['report/read.ts', 'which reads earlier reports'],
    ['report/report.ts', 'the schema of reports'],
    ['trial/trial.ts', 'the schema of answers'],
    ['sampling/shard/file.ts', 'which reads shards'],
    ['history/recorder.ts', 'which records answers'],
    ['github/client.ts', "before it needs GitHub's API"],
  ])('does not load %s, %s', file => {
    expect(files.map(one => one.path)).toContain(file);
    expect(loaded.map(one => one.path)).not.toContain(file);
  });

  it('loads no other packages than it needs', () => {
    const packages = loaded.flatMap(({ text }) =>
      [...text.matchAll(STATIC_IMPORT)].map(([, target = '']) => target).filter(target => /^[@\w]/.test(target)),
    );
    expect([...new Set(packages)].filter(name => !name.startsWith('node:')).sort()).toEqual([
      '@actions/core',
      'diff',
      'fastest-levenshtein',
      'mdast-util-gfm',
      'mdast-util-to-markdown',
      'p-retry',
      'picocolors',
      'pure-rand/generator/xoroshiro128plus',
      'yaml',
      'zod',
    ]);
  });
});

/** First folder of a path below src, or the file itself. */
function roomOf(file: string): string {
  return file.split(path.sep)[0] ?? '';
}

describe('Names', () => {
  it('have one meaning: no two files export a type with the same name', () => {
    const names = files.flatMap(({ text }) =>
      [...text.matchAll(/^export (?:type|interface|class) (\w+)/gm)].map(([, name = '']) => name),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('identify a file: none is used four times', () => {
    const names = files.map(file => path.basename(file.path)).filter(name => name !== 'index.ts');
    const often = [...new Set(names)].filter(name => names.filter(other => other === name).length > 3);
    expect(often).toEqual([]);
  });
});

/** Files of the project that a file imports, relative to src. */
function importsOf({ path: file, text }: SourceFile): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    path.join(path.dirname(file), target),
  );
}

/** Imports of values at the start of a file; types and `await import` are not among them. */
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm;

/** The files that Node loads with these. */
function filesLoadedWith(entries: readonly string[]): readonly SourceFile[] {
  const found = new Map<string, SourceFile>();
  const follow = (name: string): void => {
    const file = files.find(one => one.path === name);
    if (file === undefined || found.has(name)) return;
    found.set(name, file);
    for (const [, target = ''] of file.text.matchAll(STATIC_IMPORT)) {
      if (target.startsWith('.')) follow(path.join(path.dirname(name), target));
    }
  };
  for (const entry of entries) follow(entry);
  return [...found.values()];
}
