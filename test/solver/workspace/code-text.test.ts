import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCodeText, writeCodeText } from '../../../src/solver/workspace/code-text.ts';
import { readFolder } from '../../../src/solver/workspace/folder.ts';
import { makeRepository } from '../../repository.ts';

const never = new AbortController().signal;

async function textOf(
  files: Readonly<Record<string, string | Buffer>>,
  armFiles: Readonly<Record<string, string>> = {},
) {
  const repository = makeRepository();
  onTestFinished(() => repository.remove());
  repository.write(files);
  const { code } = await readFolder(repository.folder);
  const directory = path.join(repository.folder, 'text');
  const arm = Object.entries(armFiles).map(([path, content]) => ({ path, content }));
  const bytes = await writeCodeText(code, arm, directory, never);
  const text = openCodeText(directory);
  const contents = text.files.map(file => [file.path, file.isText ? text.read(file) : null]);
  return { text, bytes, directory, contents };
}

describe('The text of code', () => {
  it('has every file once, with those of a folder side by side, and the arm’s in place of others', async () => {
    const { contents } = await textOf(
      { 'a/z.ts': '1', 'a-b.ts': '2', 'a.ts': '3', 'a/b/c.ts': '4', 'CLAUDE.md': 'old' },
      { 'CLAUDE.md': 'new', 'a/agent.md': '5' },
    );
    expect(contents).toEqual([
      ['CLAUDE.md', 'new'],
      ['a/agent.md', '5'],
      ['a/b/c.ts', '4'],
      ['a/z.ts', '1'],
      ['a-b.ts', '2'],
      ['a.ts', '3'],
    ]);
  });

  it('has plain line ends and no byte order mark, and nothing of a binary file', async () => {
    const { contents, text } = await textOf({
      'a.ts': '\uFEFFone\r\ntwo\rthree\r\n',
      'b.bin': 'isValid\0',
      'c.txt': Buffer.from('na\xefve', 'latin1'),
      'd.txt': '',
    });
    expect(contents).toEqual([
      ['a.ts', 'one\ntwo\rthree\n'],
      ['b.bin', null],
      ['c.txt', 'na\uFFFDve'],
      ['d.txt', ''],
    ]);
    expect(readFileSync(text.file, 'utf8')).not.toContain('isValid');
  });

  it('returns what was written, in any alphabet', async () => {
    const name = fc.stringMatching(/^[a-c]{1,2}$/).map(letters => `f${letters}/${letters}.txt`);
    const content = fc.string({ unit: fc.constantFrom('a', 'é', '語', '😀', '\n', '\r\n', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, content, { maxKeys: 5 }), async files => {
        const { contents } = await textOf(files);
        expect(Object.fromEntries(contents)).toEqual(
          Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll('\r\n', '\n')])),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('takes the space that it reports', async () => {
    const { bytes, directory } = await textOf({ 'a.ts': 'x'.repeat(10_000), 'b/c.ts': 'y' });
    expect(bytes).toBe(
      readdirSync(directory).reduce((sum, file) => sum + statSync(path.join(directory, file)).size, 0),
    );
  });
});
