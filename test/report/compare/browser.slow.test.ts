import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderComparePage } from '../../../src/report/compare/html/page.tsx';
import { executablePath, hasChromium, openPage, violationsOf } from '../../browser.ts';
import { hostileComparison, wideComparison } from './samples.ts';

const PAGES = { hostile: hostileComparison, wide: wideComparison };

describe.skipIf(!hasChromium)('The comparison page in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-compare-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = (name: keyof typeof PAGES, width = 390, colorScheme: 'light' | 'dark' = 'light') => {
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, renderComparePage(PAGES[name]));
    return openPage(browser, pathToFileURL(file).href, { width, colorScheme });
  };

  it.each(['hostile', 'wide'] as const)('requests nothing but its own file: %s', async name => {
    const { page, requests, consoleMessages } = await open(name);
    expect(requests).toHaveLength(1);
    expect(consoleMessages).toEqual([]);
    await page.close();
  });

  it.each([390, 1280])('fits a screen of %i pixels, and its tables scroll with the keyboard', async width => {
    const { page } = await open('wide', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.getByText('Pairwise comparison').click();
    const table = page.getByRole('region', { name: 'Differences between arms' });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(one => one.scrollLeft)).toBeGreaterThan(0);
    await page.close();
  });

  it('shows accuracy, cost and rank on a phone without scrolling', async () => {
    const { page } = await open('wide');
    const table = page.getByRole('region', { name: 'Accuracy of every arm' });
    expect(await table.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await table.locator('thead th:visible').allTextContents()).toEqual([
      'Model',
      'Accuracy',
      'Cost per 100 correct',
      'Rank',
    ]);
    await page.close();
  });

  it.each([
    ['hostile', 'light'],
    ['wide', 'light'],
    ['wide', 'dark'],
  ] as const)('has no accessibility violations: %s, %s', async (name, colorScheme) => {
    const { page } = await open(name, 390, colorScheme);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
