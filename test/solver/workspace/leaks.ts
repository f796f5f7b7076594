import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeText } from '../../../src/solver/workspace/code-text.ts';

const git = (gitDirectory: string, words: readonly string[], input?: string): string =>
  execFileSync('git', ['--git-dir', gitDirectory, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...(input !== undefined && { input }),
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
  });

/**
 * What a workspace contains beyond the one commit that it may show: files with other content, links, repositories.
 * A file that replaces a link is identified by the link's target.
 * @param commit the commit before the fix, whose trees are in the store
 */
export function foreignFiles(workspace: string, store: string, commit: string): string[] {
  const known = new Set(
    git(store, ['ls-tree', '-r', '-z', commit])
      .split('\0')
      .map(line => line.split(/[ \t]/)[2] ?? ''),
  );
  const entries = readdirSync(workspace, { recursive: true, withFileTypes: true });
  const nameOf = (entry: (typeof entries)[number]): string => path.join(entry.parentPath, entry.name);
  const odd = entries.filter(entry => entry.name.toLowerCase() === '.git' || !(entry.isFile() || entry.isDirectory()));
  const files = entries.filter(entry => entry.isFile()).map(nameOf);
  const ids = git(store, ['hash-object', '--no-filters', '--stdin-paths'], files.map(file => `${file}\n`).join(''));
  const others = ids
    .trim()
    .split('\n')
    .flatMap((id, index) => (known.has(id) ? [] : [files[index] ?? '']));
  return [...odd.map(nameOf), ...others];
}

/**
 * Files of a code text with other content than in the one commit that it may show, line ends aside.
 * @param commit the commit before the fix, whose trees are in the store
 */
export function foreignText(text: CodeText, store: string, commit: string): string[] {
  const lines = git(store, ['ls-tree', '-r', '-z', commit]).split('\0').filter(Boolean);
  const ids = new Map(lines.map(line => [line.split('\t')[1] ?? '', line.split(/[ \t]/)[2] ?? '']));
  const known = new Set(ids.values());
  const isOwn = (file: CodeText['files'][number]): boolean => {
    const id = ids.get(file.path);
    if (id === undefined) return false;
    if (!file.isText) return true;
    const content = text.read(file);
    const blob = `blob ${Buffer.byteLength(content)}\0${content}`;
    if (known.has(createHash('sha1').update(blob).digest('hex'))) return true;
    const original = git(store, ['cat-file', 'blob', id]);
    return original.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') === content;
  };
  return text.files.filter(file => !isOwn(file)).map(file => file.path);
}

/**
 * What a code store contains beyond the commits before the fixes: other commits, tags, refs, reflogs, alternates, and
 * objects of Git LFS.
 * @param fixes commits that solved the tasks
 */
export function foreignObjects(store: string, fixes: readonly string[]): string[] {
  const parents = new Set(fixes.map(fix => readFileSync(path.join(store, 'parents', fix), 'utf8').trim()));
  const objects = git(store, ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)']);
  const named = objects
    .split('\n')
    .filter(line => /^(?:commit|tag) /.test(line))
    .filter(line => !parents.has(line.split(' ')[1] ?? ''));
  const refs = git(store, ['for-each-ref', '--format=%(refname)']).split('\n').filter(Boolean);
  const places = ['logs', 'modules', 'lfs', 'objects/info/alternates', 'FETCH_HEAD', 'ORIG_HEAD', 'worktrees'];
  return [...named, ...refs, ...places.filter(place => existsSync(path.join(store, place)))];
}
