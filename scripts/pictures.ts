// Pictures of every comment as GitHub shows it, and of the HTML report, at a phone's and a desk's width:
// tsx scripts/pictures.ts [folder]. With no folder, only the README's pictures in docs/pictures are made again.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderDashboard } from '../src/history/dashboard/render.ts';
import { renderHtml } from '../src/report/html/page.tsx';
import { makeYear } from '../test/history/dashboard/year.ts';
import { COMMENTS } from '../test/report/comments.ts';
import { SAMPLES } from '../test/report/samples.ts';
import { githubPage } from './github-page.ts';

/** Pages that the pictures of README and docs are taken of, by the pictures' names, each in light and dark. */
export const DOCUMENTED_PAGES: Readonly<Record<string, string>> = {
  'comment-dropped': githubPage(COMMENTS.explained ?? ''),
  'comment-no-drop': githubPage(COMMENTS.passed ?? ''),
  nightly: new Map(renderDashboard(makeYear({ nights: 90, arms: 4, tasks: 12 }))).get('index.html') ?? '',
};

/** Of a long page, the picture ends with this part. */
const ENDS: Readonly<Record<string, string>> = { nightly: 'section:has(.front)' };
/** As wide as a large phone, so that it can be read on a small one; a table of many columns needs a desk. */
const WIDTHS: Readonly<Record<string, number>> = { nightly: 1140 };
const WIDTH = 520;

/** SHA-256 of each page. It is kept beside the pictures, which differ a little between versions of Chromium. */
export const digests = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(DOCUMENTED_PAGES).map(([name, page]) => [
      name,
      createHash('sha256').update(withoutScript(page)).digest('hex'),
    ]),
  );

/** A page's script is a function's source, which tsx and Vitest compile differently. */
const withoutScript = (page: string): string =>
  page.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/script-src 'sha256-[^']*'/g, '');

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly open?: boolean;
  readonly height?: number;
  readonly fullPage?: boolean;
  readonly sharpness?: number;
  /** Selector of the last part that is shown. */
  readonly end?: string;
}

async function takePictures(root: string, folder: string | undefined): Promise<void> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

  async function picture(file: string, content: string, width: number, look: Look = {}): Promise<void> {
    const { colorScheme = 'light', open = false, height = 300, fullPage = true, sharpness = 1, end } = look;
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: sharpness });
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
    const box = end === undefined ? null : await page.locator(end).first().boundingBox();
    const clip = box && { x: 0, y: 0, width, height: Math.ceil(box.y + box.height) };
    await page.screenshot({ path: file, fullPage, ...(clip && { clip }) });
    await page.close();
  }

  if (folder === undefined) {
    const pictures = path.join(root, 'docs/pictures');
    for (const [name, page] of Object.entries(DOCUMENTED_PAGES)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await picture(path.join(pictures, `${name}-${colorScheme}.png`), page, WIDTHS[name] ?? WIDTH, {
          colorScheme,
          sharpness: 2,
          ...(ENDS[name] !== undefined && { end: ENDS[name] }),
        });
      }
    }
    writeFileSync(path.join(pictures, 'digests.json'), `${JSON.stringify(digests(), null, 2)}\n`);
  } else {
    const at = (name: string, width: number, suffix = '') => path.join(folder, `${name}-${width}${suffix}.png`);
    for (const width of [390, 1280]) {
      for (const [name, comment] of Object.entries(COMMENTS)) {
        await picture(at(name, width), githubPage(comment), width);
        await picture(at(name, width, '-open'), githubPage(comment), width, { open: true });
      }
      for (const [name, report] of Object.entries(SAMPLES)) {
        await picture(at(name, width, '-page'), renderHtml(report), width, { fullPage: false });
        await picture(at(name, width, '-page-dark'), renderHtml(report), width, { colorScheme: 'dark' });
      }
    }
  }
  await browser.close();
}

if (process.argv[1] === import.meta.filename) {
  await takePictures(path.resolve(import.meta.dirname, '..'), process.argv[2]);
}
