import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDashboard } from '../../../src/history/dashboard/render.ts';
import { executablePath, hasChromium, openPage, violationsOf } from '../../browser.ts';
import { makeYear } from './year.ts';

describe.skipIf(!hasChromium)('The dashboard in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-dashboard-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, content] of renderDashboard(makeYear({ nights: 20, arms: 4, tasks: 12 }))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = (name: string, width = 390, colorScheme: 'light' | 'dark' = 'light') =>
    openPage(browser, pathToFileURL(path.join(folder, name)).href, { width, colorScheme });

  const column = (page: Page, index: number): Promise<string[]> =>
    page.locator(`table.heat tbody tr:visible > :nth-child(${index})`).allTextContents();

  it('requests nothing but its own file', async () => {
    const { page, requests, consoleMessages } = await open('index.html');
    expect(requests.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(consoleMessages).toEqual([]);
    await page.close();
  });

  it('sorts the heat map with the keyboard, and exposes the order to screen readers', async () => {
    const { page } = await open('index.html');
    const head = page.locator('table.heat thead button').nth(2);
    await head.focus();
    await page.keyboard.press('Enter');
    const shares = (await column(page, 3)).map(Number.parseFloat);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect((await column(page, 3)).map(Number.parseFloat)).toEqual(shares.toSorted((a, b) => a - b));
    expect(await page.locator('table.heat th').nth(2).getAttribute('aria-sort')).toBe('ascending');
    await page.close();
  });

  it('shows only the tasks that match the filter', async () => {
    const { page } = await open('index.html');
    await page.getByLabel('Task', { exact: true }).fill('90003');
    expect(await column(page, 1)).toEqual(['90003-manager-0']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 12 tasks');
    await page.close();
  });

  it('links from the heat map to a task, and back', async () => {
    const { page } = await open('index.html');
    await page.getByRole('link', { name: '90003-manager-0' }).first().click();
    expect(await page.locator('h1').textContent()).toBe('Task 90003-manager-0');
    expect(await page.getByRole('img').first().getAttribute('aria-label')).toMatch(/^\d+ of 20 right over 20 runs$/);
    await page.getByRole('link', { name: 'Nightly results' }).click();
    expect(await page.locator('h1').textContent()).toMatch(/^Last run Jan 20: 4 arms, /);
    await page.close();
  });

  it('shows the range chosen with the keyboard', async () => {
    const { page } = await open('index.html');
    await page.getByLabel('90 days').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.range:visible').getAttribute('data-range')).toBe('30');
    await page.close();
  });

  it('opens a run from its point in a chart', async () => {
    const { page } = await open('index.html', 1280);
    await page.locator('.range:visible .wide circle').last().dispatchEvent('click');
    await page.waitForURL(/runs/);
    expect(await page.locator('h1').textContent()).toBe('Run of 2026-01-20 03:00 UTC');
    await page.close();
  });

  it('shows the value of each run on hover', async () => {
    const { page } = await open('index.html');
    const title = page.locator('.range[data-range="90"] .narrow circle title').first();
    expect(await title.textContent()).toMatch(/^Jan 1: \d+\.\d% \(\d+\.\d% to \d+\.\d%\)$/);
    await page.close();
  });

  it.each([390, 1280])('fits a screen of %i pixels', async width => {
    const { page } = await open('index.html', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.locator('.chart svg:visible').count()).toBe(3);
    await page.close();
  });

  it.each([
    ['index.html', 'light'],
    ['index.html', 'dark'],
    ['tasks/90003-manager-0.html', 'light'],
    ['runs/20260101T030000Z-1000-default.compare.html', 'dark'],
  ] as const)('has no accessibility violations: %s, %s', async (name, colorScheme) => {
    const { page } = await open(name, 390, colorScheme);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
