import type { BlockContent, Html, Link, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { inert, oneLine } from './untrusted.ts';
import type { Words } from './words.ts';

/** GitHub Markdown as mdast, so that the library does the escaping. */

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}

/** Names, paths and models stay whole for copying, unless they are extremely long. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: oneLine(value, 100) };
}

export function untrusted(value: string, length?: number): PhrasingContent {
  return text(inert(oneLine(value, length)));
}

export function phrases(words: Words): PhrasingContent[] {
  return words.map(part =>
    typeof part === 'string'
      ? text(part)
      : 'code' in part
        ? named(part.code, part.page)
        : 'strong' in part
          ? strong(text(part.strong))
          : untrusted(part.untrusted),
  );
}

function named(name: string, page: string | null = null): PhrasingContent {
  return page === null ? code(name) : link(page, [code(name)]);
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 3 | 4, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

export function link(url: string, children: Link['children']): Link {
  return { type: 'link', url, children };
}

export function list(items: readonly PhrasingContent[][]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** A table whose columns after the first are right-aligned. */
export function table(header: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  return {
    type: 'table',
    align: header.map((_, index) => (index === 0 ? 'left' : 'right')),
    children: [header.map(name => [text(name)]), ...rows].map(cells => ({
      type: 'tableRow',
      children: cells.map(children => ({ type: 'tableCell', children })),
    })),
  };
}

export function codeBlock(value: string, lang: string | null = null): BlockContent {
  return { type: 'code', lang, value };
}

/** Collapsed content, if any. The summary is written as HTML, so it must be our own text. */
export function details(summary: string, children: readonly RootContent[]): RootContent[] {
  if (children.length === 0) return [];
  const html = (value: string): Html => ({ type: 'html', value });
  return [html(`<details><summary>${summary}</summary>`), ...children, html('</details>')];
}

/** The last line in small print, its parts separated by dots. */
export function footer(parts: readonly PhrasingContent[][]): RootContent[] {
  if (parts.length === 0) return [];
  const small = (value: string): PhrasingContent => ({ type: 'html', value });
  const between = parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]));
  return [paragraph(small('<sub>'), ...between, small('</sub>'))];
}

const EXTENSIONS = [
  gfmToMarkdown({ tablePipeAlign: false }),
  // GitHub reads `$…$` as math; `inert` marks dollar signs in untrusted text.
  { unsafe: [{ character: '$', before: '\u200B', inConstruct: 'phrasing' as const }] },
];

export function serialize(children: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...children] }, { bullet: '-', extensions: EXTENSIONS });
}

/** The rendering with as many rows as fit into a limit of UTF-8 bytes, possibly none. */
export function fitting(most: number, limit: number, render: (rows: number) => string): string {
  let fits: string | undefined;
  let [low, high] = [0, most];
  // All rows nearly always fit, so they are tried first.
  for (let rows = most; low <= high; rows = Math.floor((low + high) / 2)) {
    const rendered = render(rows);
    if (Buffer.byteLength(rendered) <= limit) [fits, low] = [rendered, rows + 1];
    else high = rows - 1;
  }
  return fits ?? render(0);
}
