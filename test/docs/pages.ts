import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A page of the documentation. */
export interface Page {
  /** Path relative to the repository root. */
  readonly file: string;
  readonly text: string;
  readonly tree: Root;
}

/** The pages of a checkout. */
export function readPages(root: string): Page[] {
  const inRoot = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
  const inDocs = ['docs', 'docs/decisions'].flatMap(folder =>
    readdirSync(path.join(root, folder)).flatMap(name => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  );
  return [...inRoot, ...inDocs].map(file => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    return { file, text, tree };
  });
}

/** A node and all its descendants, in document order. */
export function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

/** Code blocks in a language. */
export function blocks({ tree }: Page, language: string): Code[] {
  return allNodes(tree)
    .filter(node => node.type === 'code')
    .filter(({ lang }) => lang === language);
}

/** Commands in the shell blocks of a page, without comments. */
export function commands(page: Page): string[] {
  const lines = blocks(page, 'sh').flatMap(({ value }) => value.split('\n'));
  return lines.map(line => line.replace(/\s+#.*$/, '').trim()).filter(line => line !== '');
}
