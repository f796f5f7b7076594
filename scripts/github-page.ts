import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');

/** A page that shows Markdown as a comment on GitHub. */
export function githubPage(markdown: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0; padding: 16px; } @media (prefers-color-scheme: dark) { body { background: #0d1117; } } .markdown-body { max-width: 860px; }</style>
<article class="markdown-body">${micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })}</article>`;
}
