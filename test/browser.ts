import { existsSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);

export interface Opened {
  readonly page: Page;
  /** Addresses that it requested, including its own. */
  readonly requests: readonly string[];
  /** Console output and errors. */
  readonly consoleMessages: readonly string[];
}

/** Opens a page, by default at the width of a phone. */
export async function openPage(
  browser: Browser,
  address: string,
  { width = 390, colorScheme = 'light' }: { readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  const requests: string[] = [];
  const consoleMessages: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => consoleMessages.push(message.text()));
  page.on('pageerror', error => consoleMessages.push(error.message));
  page.on('dialog', dialog => consoleMessages.push(dialog.message()));
  await page.goto(address);
  return { page, requests, consoleMessages };
}

/** Violations found by axe, with the first element of each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
