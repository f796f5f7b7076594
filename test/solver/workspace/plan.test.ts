import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/solver/workspace/code.ts';
import { LARGE, planFolder } from '../../../src/solver/workspace/plan.ts';

const entry = (file: string, change: Partial<Entry> = {}): Entry => ({
  path: file,
  kind: 'file',
  size: 1,
  id: `id of ${file}`,
  ...change,
});
const paths = (...plan: Parameters<typeof planFolder>) => {
  const { contents, texts, emptyFolders } = planFolder(...plan);
  return [...contents, ...texts].map(file => file.path).concat(emptyFolders);
};
const none = new Map<string, string>();
const linksTo = (targets: ReadonlyMap<string, string>) =>
  [...targets.keys()].map(file => entry(file, { kind: 'link' }));

describe('A plan', () => {
  it('leaves out media, large files, and files that were not fetched', () => {
    const left = ['a.png', 'b/c.MP4', 'd.woff2'].map(file => entry(file));
    const large = [entry('large.ts', { size: LARGE }), entry('unknown.ts', { size: null })];
    const taken = [entry('a.ts'), entry('icon.svg'), entry('png'), entry('just.ts', { size: LARGE - 1 })];
    expect(paths([...left, ...large, ...taken], none, [])).toEqual(taken.map(({ path }) => path));
  });

  it.each([
    '../a',
    'a/../../b',
    '/a',
    '.git/config',
    'a/.GIT/hooks/x',
    '.git ',
    'git~1/config',
    '.g\u200cit/config',
    '',
  ])('leaves out paths that lead outside or would form a repository: %j', file => {
    expect(paths([entry(file)], none, [])).toEqual([]);
    expect(paths([entry(file, { kind: 'submodule', size: null })], none, [])).toEqual([]);
    expect(() => planFolder([], none, [{ path: file, content: '' }])).toThrow('cannot be added');
  });

  it('turns a link to a file of the tree into a copy, and any other link into text', () => {
    const links = new Map([
      ['CLAUDE.md', 'AGENTS.md'],
      ['docs/up.md', '../AGENTS.md'],
      ['out', '/etc/passwd'],
      ['away', '../../AGENTS.md'],
      ['folder', 'docs'],
      ['chain', 'CLAUDE.md'],
    ]);
    const entries = [entry('AGENTS.md'), entry('docs/a.md'), ...linksTo(links)];
    const { contents, texts } = planFolder(entries, links, []);
    expect(contents.map(({ path: file, entry: { id } }) => [file, id])).toEqual([
      ['AGENTS.md', 'id of AGENTS.md'],
      ['docs/a.md', 'id of docs/a.md'],
      ['CLAUDE.md', 'id of AGENTS.md'],
      ['docs/up.md', 'id of AGENTS.md'],
    ]);
    expect(Object.fromEntries(texts.map(({ path: file, content }) => [file, content]))).toEqual({
      out: '/etc/passwd',
      away: '../../AGENTS.md',
      folder: 'docs',
      chain: 'CLAUDE.md',
    });
  });

  it("replaces anything with an arm's files: a file, a folder, a link, a submodule", () => {
    const entries = [entry('AGENTS.md'), entry('.cursor'), entry('rules/old.md'), entry('kept.ts')];
    const submodule = entry('.kiro', { kind: 'submodule', size: null });
    const own = ['AGENTS.md', '.cursor/rules/a.md', 'rules', './CLAUDE.md', '.kiro/steering/a.md'];
    const files = own.map(file => ({ path: file, content: 'ours' }));
    const link = new Map([['CLAUDE.md', 'kept.ts']]);
    expect(paths([...entries, submodule, ...linksTo(link)], link, files)).toEqual(
      ['kept.ts', ...own].map(file => path.posix.normalize(file)),
    );
  });

  it('never contains a path that leads outside, whatever the tree contains', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', '.git', 'a', 'b', '\\', '..\\..'), fc.string());
    const file = fc.array(part, { minLength: 1 }).map(parts => parts.join('/'));
    const root = path.resolve('/root/of/it');
    fc.assert(
      fc.property(fc.array(file), fc.dictionary(file, file), (files, links) => {
        const targets = new Map(Object.entries(links));
        const entries = [...files.map(name => entry(name)), ...linksTo(targets)];
        for (const planned of paths(entries, targets, [])) {
          const there = path.resolve(root, planned);
          if (!there.startsWith(`${root}${path.sep}`)) throw new Error(`${planned} leads out`);
          if (there.split(path.sep).includes('.git')) throw new Error(`${planned} is of a repository`);
        }
      }),
    );
  });
});
