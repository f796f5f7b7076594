import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { TRUSTED } from '../../src/config/run-config.ts';
import { allNodes, blocks, commands, readPages } from './pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const pages = readPages(root);
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const examples = readdirSync(path.join(root, 'examples')).map(name => `examples/${name}`);

const OUR_COMMAND = /(?:^|`|npx |: )(?:swelancer-gate|node \S*dist\/cli\/index\.js) ([a-z][\w-]*)([^`#\n]*)/gm;

/** Commands and flags in a text that do not exist. */
function wrongCommands(text: string): string[] {
  return [...text.matchAll(OUR_COMMAND)].flatMap(([, name = '', rest = '']) => {
    const [next = ''] = rest.trim().split(' ');
    const command = COMMANDS.find(one => one.name === `${name} ${next}`) ?? COMMANDS.find(one => one.name === name);
    if (command === undefined) return [`no command ${name}`];
    const flags = [...rest.matchAll(/(?<=\s)--([\w-]+)/g)].map(([, flag = '']) => flag);
    const known = [...Object.keys(command.schema.shape).filter(name => name !== command.word), 'help'];
    return flags.filter(flag => !known.includes(flag)).map(flag => `${name} has no --${flag}`);
  });
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** GitHub's anchors for the headings of a page. */
function anchorsOf(file: string): string[] {
  const page = pages.find(one => one.file === file);
  if (page === undefined) return [];
  const headings = allNodes(page.tree).filter(node => node.type === 'heading');
  return headings.map(heading =>
    textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a file exists in the repository, and the heading in it. */
function exists(target: string, anchor: string | undefined): boolean {
  return existsSync(path.join(root, target)) && (!anchor || anchorsOf(target).includes(anchor));
}

describe.each(pages)('$file', page => {
  it('names only existing commands, flags and scripts', () => {
    expect(wrongCommands([page.text, ...commands(page)].join('\n'))).toEqual([]);
    const named = [...page.text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(named.filter(script => script !== undefined && !scripts.includes(script))).toEqual([]);
  });

  it('links only to existing files and headings', () => {
    const links = allNodes(page.tree).flatMap(node => ('url' in node ? [node.url] : []));
    const broken = links
      .filter(url => !/^[a-z]+:/.test(url))
      .filter(url => {
        const [target = '', anchor] = url.split('#');
        const file = target === '' ? page.file : path.posix.join(path.posix.dirname(page.file), target);
        return !exists(file, anchor);
      });
    expect(broken).toEqual([]);
  });

  it('shows valid configurations', () => {
    for (const { value } of blocks(page, 'yaml')) {
      if (parse(value).jobs === undefined) expect(() => parseConfigFile(value, page.file)).not.toThrow();
    }
  });
});

it('docs/reference.md lists every field that a pull request cannot set', () => {
  const [sentence = ''] =
    /^On a pull request, .* are read at the tip of the base branch/m.exec(read('docs/reference.md')) ?? [];
  expect([...sentence.matchAll(/`([\w-]+)`/g)].map(([, field]) => field)).toEqual(TRUSTED);
});

it('docs/README.md links to every page', () => {
  const index = read('docs/README.md');
  const pagesOfDocs = pages
    .map(({ file }) => path.basename(file))
    .filter(name => existsSync(path.join(root, 'docs', name)));
  expect(pagesOfDocs.filter(name => name !== 'README.md' && !index.includes(`](${name})`))).toEqual([]);
});

it('CONTRIBUTING.md lists every folder of src on its map', () => {
  const map = read('CONTRIBUTING.md');
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(rooms.map(({ name }) => name).filter(name => !map.includes(`\`src/${name}/\``))).toEqual([]);
});

it('Examples name only existing commands and flags', () => {
  expect(examples.flatMap(file => wrongCommands(read(file)))).toEqual([]);
});

it('Links to our pages in examples and sources are valid', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => path.join('src', name));
  const found = [...examples, ...sources].flatMap(file => [
    ...read(file).matchAll(/(?:swelancer-gate\/blob\/(?:v0|main)\/|pageAt\(')([\w./-]+)(?:#([\w-]+))?/g),
  ]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(([, target = '', anchor]) => !exists(target, anchor)).map(([address]) => address)).toEqual([]);
});

it('README.md has the figures of docs/decision.md', () => {
  const [, shipped = ''] = /<!-- shipped -->(.*?)<!-- \/shipped -->/s.exec(read('docs/decision.md')) ?? [];
  const cells = /^\| 113 \|.*$/m.exec(shipped)?.[0].split('|').slice(2) ?? [];
  const [noChange = Number.NaN, , drop5 = Number.NaN] = cells.map(cell => Math.round(Number.parseFloat(cell)));
  const readme = read('README.md');
  expect(readme).toContain(`About 1 in ${100 / noChange} harmless changes fails`);
  expect(readme).toContain(
    `on 113 tasks: about ${noChange}% of harmless changes fail. The gate finds ${drop5}% of true 5-point drops`,
  );
});
