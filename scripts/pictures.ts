// Takes screenshots from real runs of dist/ in a scratch repository with local models (2 minutes): `npm run pictures`
// takes those of README and docs; with a folder, all comments and pages at phone and desktop width.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderDashboard } from '../src/history/dashboard/render.ts';
import { renderComparePage } from '../src/report/compare/html/page.tsx';
import { type RealRuns, realRuns } from '../test/docs/real-runs.ts';
import { makeYear } from '../test/history/dashboard/year.ts';
import { COMMENTS } from '../test/report/comments.ts';
import { wideComparison } from '../test/report/compare/samples.ts';
import { githubPage } from './github-page.ts';

interface Picture {
  readonly from: (runs: RealRuns) => string;
  /** A similar page that needs no run: if it changes, the picture is outdated. */
  readonly kind: () => string;
  /** The width of a large phone, readable on a small one; wide tables need a desktop. */
  readonly width: number;
  /** Selector of the last visible part of a long page. */
  readonly end?: string;
}

const comment = (state: string, fixture: string): Picture => ({
  from: ({ comments }) => githubPage(comments[state] ?? ''),
  kind: () => githubPage(COMMENTS[fixture] ?? ''),
  width: 520,
});

/** The pictures of README and docs by name, each in light and dark. */
const PICTURES: Readonly<Record<string, Picture>> = {
  'comment-dropped': comment('dropped', 'regressed'),
  'comment-accepted': comment('accepted', 'accepted'),
  'comment-improved': comment('improved', 'improved'),
  'comment-no-drop': comment('no-drop', 'passed'),
  'comment-not-decided': comment('not-decided', 'budget-ended'),
  'comment-not-measured': comment('not-measured', 'no-key'),
  comparison: {
    from: ({ pages }) => pages.comparison ?? '',
    kind: () => renderComparePage(wideComparison),
    width: 1140,
    end: 'section:has(.arms)',
  },
  nightly: {
    from: ({ pages }) => pages.dashboard ?? '',
    kind: () => new Map(renderDashboard(makeYear({ nights: 90, arms: 4, tasks: 12 }))).get('index.html') ?? '',
    width: 1140,
    end: 'section:has(.front)',
  },
};

/** SHA-256 of one page of each kind: pictures differ slightly between Chromium versions, and runs take minutes. */
export const digests = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PICTURES).map(([name, { kind }]) => [
      name,
      createHash('sha256').update(withoutScript(kind())).digest('hex'),
    ]),
  );

/** A page's script is a function's source, which tsx and Vitest compile differently. */
const withoutScript = (page: string): string =>
  page.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/script-src 'sha256-[^']*'/g, '');

interface Shot {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly sharpness?: number;
  readonly end?: string | undefined;
  readonly open?: boolean;
}

async function takePictures(root: string, folder: string | undefined): Promise<void> {
  // Fixed dates, because the pictures show commits.
  process.env.GIT_AUTHOR_DATE = process.env.GIT_COMMITTER_DATE = '2026-06-01T00:00:00Z';
  const runs = await realRuns();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

  async function shoot(file: string, content: string, shot: Shot): Promise<void> {
    const { width, colorScheme, sharpness = 1, end, open = false } = shot;
    const viewport = { width, height: 300 };
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: sharpness });
    await page.setContent(content);
    if (open)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
    // Invisible parts are not painted (content-visibility).
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    mkdirSync(path.dirname(file), { recursive: true });
    const box = end === undefined ? null : await page.locator(end).first().boundingBox();
    const clip = box && { x: 0, y: 0, width, height: Math.ceil(box.y + box.height) };
    await page.screenshot({ path: file, fullPage: true, ...(clip && { clip }) });
    await page.close();
  }

  const schemes = ['light', 'dark'] as const;
  if (folder === undefined) {
    const pictures = path.join(root, 'docs/pictures');
    for (const [name, { from, width, end }] of Object.entries(PICTURES)) {
      for (const colorScheme of schemes) {
        const shot = { width, colorScheme, sharpness: 2, end };
        await shoot(path.join(pictures, `${name}-${colorScheme}.png`), from(runs), shot);
      }
    }
    writeFileSync(path.join(pictures, 'digests.json'), `${JSON.stringify(digests(), null, 2)}\n`);
  } else {
    const comments = Object.entries(runs.comments).map(([name, text]) => [name, githubPage(text)] as const);
    for (const [name, page] of [...comments, ...Object.entries(runs.pages)]) {
      for (const width of [390, 1280]) {
        for (const colorScheme of schemes) {
          await shoot(path.join(folder, `${name}-${width}-${colorScheme}.png`), page, { width, colorScheme });
        }
        await shoot(path.join(folder, `${name}-${width}-open.png`), page, { width, colorScheme: 'light', open: true });
      }
    }
  }
  await browser.close();
}

if (process.argv[1] === import.meta.filename) {
  await takePictures(path.resolve(import.meta.dirname, '..'), process.argv[2]);
}
