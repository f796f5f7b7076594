import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Parses Markdown as GitHub's published specification does. */
export function readAsGitHub(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

export function linksOf(root: Root): string[] {
  return nodesOf(root).flatMap(node => (node.type === 'link' ? [node.url] : []));
}

/** Number of rows of each table, without its header. */
export function tablesOf(root: Root): number[] {
  return nodesOf(root).flatMap(node => (node.type === 'table' ? [node.children.length - 1] : []));
}

/** Text that GitHub turns into links or emoji ("Autolinked references and URLs" in its documentation). */
const LIVE = {
  mention: /@[a-z\d]/i,
  reference: /#\d|\bGH-\d/i,
  commit: /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  address: /[a-z]:\/\/|\bwww\.[a-z]/i,
  emoji: /:[\w+-]+:/,
};

const OUR_HTML = /^(<details><summary>[\w, ]+<\/summary>|<\/details>|<\/?sub>)$/;
const OUR_LINKS =
  /^https:\/\/(redirect\.)?github\.com\/[\w.-]+\/[\w.-]+\/((issues|pull|actions\/runs)\/\d+(#artifacts(:[\w.-]+)?|\/artifacts\/\d+(#[\w.-]+)?)?|commit\/[0-9a-f]{40}|compare\/[0-9a-f]{40}\.{3}[0-9a-f]{40}|blob\/\w+\/docs\/decision\.md)$/;

/** Everything in a comment that GitHub would render as more than text and that is not ours. */
export function activeContent(markdown: string): string[] {
  return nodesOf(readAsGitHub(markdown)).flatMap(node => {
    if (node.type === 'html') return OUR_HTML.test(node.value) ? [] : [`html: ${node.value}`];
    if (node.type === 'link') return OUR_LINKS.test(node.url) ? [] : [`link: ${node.url}`];
    if (node.type === 'text') {
      return Object.entries(LIVE).flatMap(([name, pattern]) =>
        pattern.test(node.value) ? [`${name}: ${node.value}`] : [],
      );
    }
    return [
      'image',
      'imageReference',
      'linkReference',
      'definition',
      'footnoteReference',
      'delete',
      'emphasis',
      'blockquote',
    ].filter(type => node.type === type);
  });
}
