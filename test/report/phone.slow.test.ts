import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubPage } from '../../scripts/github-page.ts';
import { executablePath, hasChromium, openPage } from '../browser.ts';
import { COMMENTS } from './comments.ts';

/** Maximum height of a comment in pixels, at a width of 390. */
const MAX_HEIGHT: Readonly<Record<string, number>> = {
  regressed: 1000,
  agents: 1000,
  explained: 1000,
  accepted: 800,
  'broken-task': 500,
  inconclusive: 800,
  'budget-ended': 800,
  'missing-answers': 800,
};
const MAX_OTHERS = 400;

describe.skipIf(!hasChromium)('On a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  const states = Object.entries(COMMENTS).filter(([name]) => name !== 'hostile');
  it.each(states)('the comment is short and nothing is cut off when the state is %s', async (name, comment) => {
    const { page } = await openPage(browser, `data:text/html,${encodeURIComponent(githubPage(comment))}`);
    const { height, width } = await page.evaluate(() => {
      const { height } = document.querySelector('article')?.getBoundingClientRect() ?? { height: Number.NaN };
      return { height, width: document.documentElement.scrollWidth };
    });
    expect(height).toBeLessThanOrEqual(MAX_HEIGHT[name] ?? MAX_OTHERS);
    expect(width).toBe(390);
    await page.close();
  });

  it('the first screen of a drop shows what changed, what to do and the first tasks', async () => {
    const { page } = await openPage(
      browser,
      `data:text/html,${encodeURIComponent(githubPage(COMMENTS.regressed ?? ''))}`,
    );
    const bottoms = await page.evaluate(() =>
      [...document.querySelectorAll('article > p, tbody tr')]
        .slice(0, 5)
        .map(one => one.getBoundingClientRect().bottom),
    );
    expect(bottoms).toHaveLength(5);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(844);
  });
});
