import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewPage } from '../../src/mining/review-page.tsx';
import { executablePath, hasChromium, openPage, violationsOf } from '../browser.ts';
import { makeTask } from '../trial/samples.ts';

const hostile = { ...makeTask('shop-3'), description: '<img src=x onerror=alert(1)> "quoted" \u202e' };
const html = reviewPage({
  repository: 'octo/shop',
  page: 'https://github.com/octo/shop',
  tasks: [makeTask('shop-1'), makeTask('shop-2'), hostile],
  command: 'swelancer-gate tasks keep',
});

describe.skipIf(!hasChromium)('The review page of mined tasks', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  const open = (options = {}) => openPage(browser, `data:text/html;charset=utf-8,${encodeURIComponent(html)}`, options);

  it('keeps and drops tasks with the keyboard, and shows the command and the list', async () => {
    const { page, requests, consoleMessages } = await open({ width: 1280 });
    expect(await page.textContent('#count')).toBe('0 kept, 3 to decide');
    await page.keyboard.press('k');
    await page.keyboard.press('d');
    await page.keyboard.press('k');
    await page.keyboard.press('d');
    expect(await page.textContent('#count')).toBe('2 kept, 0 to decide');
    expect(await page.textContent('#command')).toBe('swelancer-gate tasks keep shop-1 shop-3');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('k');
    expect(await page.textContent('#command')).toBe('swelancer-gate tasks keep shop-1 shop-2 shop-3');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(download.suggestedFilename()).toBe('kept.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('shop-1\nshop-2\nshop-3\n');
    expect(consoleMessages).toEqual([]);
    expect(requests.filter(address => !/^(?:data|blob):/.test(address))).toEqual([]);
    await page.close();
  });

  it('fits a phone, works by touch, hides the answer and has no accessibility violations', async () => {
    const { page, consoleMessages } = await open({ width: 390, colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.isVisible('text=was merged')).toBe(false);
    for (const choice of await page.locator('[data-choice=drop]').all()) await choice.click();
    expect(await page.textContent('#count')).toBe('0 kept, 0 to decide');
    expect(await page.isVisible('#give')).toBe(false);
    expect(await violationsOf(page)).toEqual([]);
    expect(consoleMessages).toEqual([]);
    await page.close();
  });
});
