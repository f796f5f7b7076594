import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { readArm } from '../../src/arm/read.ts';
import { commitSource, type Source, workTreeSource } from '../../src/arm/source.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { Failure } from '../../src/shared/errors.ts';
import { makeRepository, worldOf } from '../repository.ts';

const folder = fc.constantFrom('', 'rules/', 'rules/deep/', '.cursor/');
const name = fc.constantFrom('a.md', 'ä b.md', '[id].md', ':(top)c.md', '-d.md', 'image.png', 'local.tmp');
const place = fc.tuple(folder, name).map(([under, file]) => `${under}${file}`);
const text = fc
  .array(fc.constantFrom('one', '{{title}}', 'grün', '語', '$Id$', 'tab\t', ''), { maxLength: 5 })
  .chain(lines => fc.constantFrom('\n', '\r\n').map(end => lines.join(end)));
const target = fc.oneof(place, fc.constantFrom('.', '..', '../..', 'rules', '/etc', '../rules/a.md', 'nothing'));
const repositories = fc.record({
  files: fc.dictionary(place, text, { maxKeys: 5 }),
  links: fc.dictionary(place, target, { maxKeys: 2 }),
  attributes: fc.constantFrom(
    '',
    '* text=auto\n',
    '* text eol=crlf\n',
    '*.md filter=case\n',
    '* ident\n',
    '*.png binary\n',
  ),
  autocrlf: fc.constantFrom('true', 'input', 'false'),
  watched: fc.constantFrom('.', 'rules', './/rules//deep', '**/*.md', '.cursor/**', 'a.md'),
});

/** Everything that a model is sent, or why nothing is sent. */
async function armOf(source: Source, watched: string): Promise<unknown> {
  const config = parseConfigFile(JSON.stringify({ model: 'some/model', files: [watched] }), 'swelancer-gate.yml');
  try {
    const {
      name: _name,
      commit: _commit,
      label: _label,
      ...sent
    } = await readArm('candidate', source, config, { config: 'swelancer-gate.yml', model: undefined });
    return sent;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { kind: error.kind, file: error.file, message: error.message.replace(source.label, 'here') };
  }
}

it('The arm of a clean work tree is the arm of its commit, whatever the repository contains', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(repositories, async ({ files, links, attributes, autocrlf, watched }) => {
      const repository = makeRepository();
      try {
        repository.git('config', 'core.autocrlf', autocrlf);
        repository.git('config', 'filter.case.clean', 'tr A-Z a-z');
        repository.git('config', 'filter.case.smudge', 'tr a-z A-Z');
        repository.write({ '.gitignore': '*.tmp\n', '.gitattributes': attributes, ...files });
        for (const [file, to] of Object.entries(links)) {
          const at = path.join(repository.folder, file);
          mkdirSync(path.dirname(at), { recursive: true });
          rmSync(at, { force: true, recursive: true });
          symlinkSync(to, at);
        }
        const commit = repository.commit('start');
        repository.git('rm', '--quiet', '-r', '--cached', '.');
        repository.git('reset', '--quiet', '--hard');
        // Git itself reports some trees as changed right after writing them: line endings that its attributes forbid.
        fc.pre(repository.git('status', '--porcelain') === '');
        const git = await openGit(worldOf(repository));
        const committed = await armOf(commitSource(git, commit, 'main'), watched);
        expect(await armOf(workTreeSource(worldOf(repository)), watched)).toEqual(committed);
        compared++;
      } finally {
        repository.remove();
      }
    }),
    { numRuns: 15 },
  );
  expect(compared).toBeGreaterThan(5);
});
