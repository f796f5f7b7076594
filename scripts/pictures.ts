// Pictures of every comment as GitHub shows it, and of the HTML report, at a phone's and a desk's width:
// tsx scripts/pictures.ts [folder]. With no folder, only the README's pictures in docs/pictures are made again.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { renderHtml } from '../src/report/html/page.tsx';
import { COMMENTS } from '../test/report/comments.ts';
import { SAMPLES } from '../test/report/samples.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = process.argv[2];
const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8');

const github = (
  markdown: string,
): string => `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0; padding: 16px; } .markdown-body { max-width: 860px; }</style>
<article class="markdown-body">${micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })}</article>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly open?: boolean;
  readonly fullPage?: boolean;
}

async function picture(file: string, content: string, width: number, look: Look = {}): Promise<void> {
  const { colorScheme = 'light', open = false, fullPage = true } = look;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  // tsx wraps the functions of the page's script in this helper; the build does not.
  await page.evaluate('globalThis.__name = one => one');
  await page.setContent(content);
  if (open)
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach(one => {
        one.open = true;
      }),
    );
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage });
  await page.close();
}

if (folder === undefined) {
  for (const name of ['passed', 'regressed']) {
    const file = path.join(root, `docs/pictures/comment-${name}.png`);
    await picture(file, github(COMMENTS[name] ?? ''), 800, { fullPage: false });
  }
} else {
  const at = (name: string, width: number, suffix = '') => path.join(folder, `${name}-${width}${suffix}.png`);
  for (const width of [390, 1280]) {
    for (const [name, comment] of Object.entries(COMMENTS)) {
      await picture(at(name, width), github(comment), width);
      await picture(at(name, width, '-open'), github(comment), width, { open: true });
    }
    for (const [name, report] of Object.entries(SAMPLES)) {
      await picture(at(name, width, '-page'), renderHtml(report), width, { fullPage: false });
      await picture(at(name, width, '-page-dark'), renderHtml(report), width, { colorScheme: 'dark' });
    }
  }
}
await browser.close();
