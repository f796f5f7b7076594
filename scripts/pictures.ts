// Pictures of every comment as GitHub shows it, and of the HTML report, at a phone's and a desk's width:
// tsx scripts/pictures.ts [folder]. With no folder, only the README's pictures in docs/pictures are made again.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderHtml } from '../src/report/html/page.tsx';
import { COMMENTS } from '../test/report/comments.ts';
import { SAMPLES } from '../test/report/samples.ts';
import { githubPage } from './github-page.ts';

/** Pages that the README's pictures are taken of, by the pictures' names. */
export const README_PAGES: Readonly<Record<string, string>> = {
  'comment-regressed.png': githubPage(COMMENTS.regressed ?? ''),
};

/** Of each page its SHA-256. It stands beside the pictures, which look a little different in each version of Chromium. */
export const digests = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(README_PAGES).map(([name, page]) => [name, createHash('sha256').update(page).digest('hex')]),
  );

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly open?: boolean;
  readonly height?: number;
  readonly fullPage?: boolean;
  readonly sharpness?: number;
}

async function takePictures(root: string, folder: string | undefined): Promise<void> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

  async function picture(file: string, content: string, width: number, look: Look = {}): Promise<void> {
    const { colorScheme = 'light', open = false, height = 900, fullPage = true, sharpness = 1 } = look;
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
    await page.screenshot({ path: file, fullPage });
    await page.close();
  }

  if (folder === undefined) {
    const pictures = path.join(root, 'docs/pictures');
    for (const [name, page] of Object.entries(README_PAGES)) {
      // As wide as a large phone, so that it can be read on a small one.
      await picture(path.join(pictures, name), page, 520, { height: 760, fullPage: false, sharpness: 2 });
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
