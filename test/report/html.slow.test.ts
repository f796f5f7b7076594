import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/page.tsx';
import type { Report } from '../../src/report/report.ts';
import type { Trial } from '../../src/trial/trial.ts';
import { executablePath, hasChromium, openPage, violationsOf } from '../browser.ts';
import { sample } from './samples.ts';

describe('The HTML report', () => {
  it('renders no untrusted text as markup', () => {
    const html = renderHtml(sample('hostile'));
    const tags = new Set([...html.matchAll(/<\/?([a-z]+[0-9]?)/g)].map(match => match[1]));
    expect([...tags].filter(tag => ['img', 'iframe', 'form', 'object', 'table'].includes(tag ?? ''))).toEqual([
      'table',
      'form',
    ]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect([...html.matchAll(/ (?:href|src)="([^"#]*)"/g)].map(match => match[1]).filter(isForeign)).toEqual([]);
  });
});

/** A report of agents, with the text of issues and proposals. */
function agents(): Report {
  const report = sample('regressed');
  const withTranscript = (trial: Trial): Trial => ({
    ...trial,
    behavior: { turns: 3, toolCalls: 2, filesRead: 1, searches: 1 },
    transcript: [
      {
        kind: 'turn',
        latencyMs: 2100,
        cost: 0.004,
        usage: { inputTokens: 12_340, cachedInputTokens: 11_900, outputTokens: 210, reasoningTokens: 0 },
      },
      { kind: 'said', text: 'I look at <b>the</b> other module.' },
      { kind: 'used', tool: 'read_file', arguments: '{"path":"src/<img src=x>.ts"}' },
      { kind: 'got', tool: 'read_file', text: '1  if (a) {\n2      return b;\n3  }' },
      { kind: 'used', tool: 'search', arguments: '{"pattern":"nowhere"}' },
      { kind: 'got', tool: 'search', text: 'No line matches.' },
    ],
  });
  return {
    ...report,
    trials: {
      baseline: report.trials.baseline.map(withTranscript),
      candidate: report.trials.candidate.map(withTranscript),
    },
    tasks: report.tasks.map(task => ({
      ...task,
      text: {
        description: 'Steps\n1. Open <script>alert(1)</script>',
        proposals: Array.from({ length: task.proposals }, (_, place) => ({
          id: place + 1,
          text: '![](https://a.example/x)',
        })),
      },
    })),
  };
}

function isForeign(url = ''): boolean {
  return !/^(data:,|https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+|)$/.test(url);
}

describe.skipIf(!hasChromium)('The HTML report in a browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-html-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(name: string, hash = '', colorScheme: 'light' | 'dark' = 'light') {
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, renderHtml(name === 'agents' ? agents() : sample(name)));
    return openPage(browser, `${pathToFileURL(file)}${hash}`, { colorScheme });
  }

  const shown = (page: Page): Promise<string[]> => page.locator('#tasks > li:visible .number').allTextContents();

  it.each(['passed', 'regressed', 'first-run', 'error', 'hostile', 'agents'])(
    'requests nothing but its own file: %s',
    async name => {
      const { page, requests, consoleMessages } = await open(name);
      expect(requests.filter(url => !url.startsWith('file:') && url !== 'data:,')).toEqual([]);
      expect(consoleMessages).toEqual([]);
      await page.close();
    },
  );

  it('allows no requests, even by a script that runs in it', async () => {
    const { page, consoleMessages } = await open('passed');
    const sent = await page.evaluate(() =>
      fetch('https://example.com').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect([sent, consoleMessages.some(text => text.includes('Content Security Policy'))]).toEqual(['refused', true]);
    await page.close();
  });

  it('shows only the tasks that match the filter', async () => {
    const { page } = await open('regressed');
    await page.getByRole('radio', { name: /^Got worse/ }).check();
    expect(await shown(page)).toHaveLength(3);
    await page.getByLabel('Search').fill('EMOJI');
    expect(await shown(page)).toEqual(['90120']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 50 tasks');
    await page.close();
  });

  it('sorts by price', async () => {
    const { page } = await open('regressed');
    await page.getByLabel('Sort by').selectOption('price');
    const prices = await page.locator('#tasks > li .price').allTextContents();
    const numbers = prices.map(text => Number(text.replace(/[$,]/g, '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await page.close();
  });

  it('opens the task that its address names, and keyboard focus continues there', async () => {
    const { page } = await open('regressed', '#90169-manager-0');
    expect(await page.locator('#tasks > li > details[open] .number').allTextContents()).toEqual(['90169']);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual([
      expect.stringMatching(/^90169/),
      'Issue 90169 on GitHub',
      'Link to this task',
      expect.stringMatching(/right|wrong/),
    ]);
    await page.keyboard.press('Enter');
    expect(await page.locator('.trial[open] pre').allTextContents()).toEqual([
      expect.stringContaining('selected_proposal_id'),
    ]);
    await page.close();
  });

  it('shows the proposals side by side, with how often each was picked', async () => {
    const { page } = await open('agents', '#90169-manager-0');
    const task = page.locator('[id="90169-manager-0"]');
    await task.getByText('side by side').click();
    const right = task.locator('article.right');
    expect(await right.locator('h3').textContent()).toMatch(/^Proposal \d+, the right one$/);
    expect(await right.locator('p').textContent()).toMatch(/Before: picked in \d of \d\. Now: picked in \d of \d\./);
    await page.close();
  });

  it('shows the transcripts before and now side by side, and keeps the indentation of code', async () => {
    const { page } = await open('agents', '#90169-manager-0');
    for (const side of [0, 1]) {
      await page.locator('details[open] > .sides > div').nth(side).locator('.trial > summary').first().click();
    }
    const transcripts = page.locator('.trial[open] .transcript');
    expect(await transcripts.count()).toBe(2);
    expect(await transcripts.first().locator('h4').textContent()).toBe(
      'Turn 1 · 2.1 s · 12,340 tokens in (11,900 cached), 210 out · $0.0040',
    );
    await transcripts.first().getByText('lines 1–3').click();
    expect(await transcripts.first().locator('summary').last().textContent()).toContain('No line matches.');
    expect(await page.locator('details[open] > .looked').textContent()).toContain('Read by both1 file');
    expect(await transcripts.first().locator('details[open] pre').textContent()).toContain('2      return b;');
    const boxes = [await transcripts.nth(0).boundingBox(), await transcripts.nth(1).boundingBox()];
    expect(boxes.every(box => box !== null && box.width > 100)).toBe(true);
    await page.close();
  });

  it('opens a task that the filter hides if its link is followed', async () => {
    const { page } = await open('regressed');
    await page.getByRole('radio', { name: /^Got worse/ }).check();
    await page.evaluate(() => {
      location.hash = '#90169-manager-0';
    });
    await page.locator('#tasks > li > details[open]').waitFor();
    expect(await shown(page)).toHaveLength(50);
    await page.close();
  });

  it.each([
    ['regressed', 'light'],
    ['regressed', 'dark'],
    ['agents', 'light'],
    ['agents', 'dark'],
  ] as const)('has no accessibility violations (%s, %s)', async (name, colorScheme) => {
    const { page } = await open(name, '#90169-manager-0', colorScheme);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
