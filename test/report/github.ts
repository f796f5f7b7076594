import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Markdown read as GitHub reads it, as far as its published specification goes. */
export function readAsGitHub(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

export function linksOf(root: Root): string[] {
  return nodesOf(root).flatMap(node => (node.type === 'link' ? [node.url] : []));
}

/** Rows of each table, without its head. */
export function tablesOf(root: Root): number[] {
  return nodesOf(root).flatMap(node => (node.type === 'table' ? [node.children.length - 1] : []));
}

/** What GitHub makes of text after Markdown is done (its documentation, "Autolinked references and URLs"). */
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

/** Everything in a comment that GitHub would bring to life and that is not ours. */
export function alive(markdown: string): string[] {
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
