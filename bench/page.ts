// Opens the HTML report of 237 tasks with 24 answers per arm in a browser, compared with an empty page: npm run bench page
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderHtml } from '../src/report/html/page.tsx';
import { measured } from '../test/report/samples.ts';
import { median } from './process.ts';

const RUNS = 7;
const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
const report = measured({ tasks: 237, before: 24, now: 24 });
// Issues are about 2,000 characters long and proposals 2,500, as in SWE-Lancer.
const withText = {
  ...report,
  tasks: report.tasks.map(task => ({
    ...task,
    text: {
      description: 'Lorem ipsum dolor sit amet, consectetur. '.repeat(50),
      proposals: Array.from({ length: task.proposals }, (_, id) => ({
        id,
        text: 'Sed ut perspiciatis unde. '.repeat(96),
      })),
    },
  })),
};
const started = performance.now();
const html = renderHtml(withText);
console.log(`rendered in ${Math.round(performance.now() - started)} ms, ${(html.length / 1e6).toFixed(1)} MB`);

const pages = { 'an empty page': '<!doctype html><title>Nothing</title>', 'the report': html };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-precise-memory-info'],
});
for (const [name, content] of Object.entries(pages)) writeFileSync(path.join(folder, `${name}.html`), content);
const costs = new Map(Object.keys(pages).map(name => [name, { ready: [] as number[], memory: [] as number[] }]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, { ready, memory }] of costs) {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const at = performance.now();
    await page.goto(pathToFileURL(path.join(folder, `${name}.html`)).href);
    // After two frames, the page has been painted.
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
    ready.push(performance.now() - at);
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    memory.push(residentMegabytes(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)));
    await page.close();
  }
}
await browser.close();
rmSync(folder, { recursive: true });
for (const [name, { ready, memory }] of costs) {
  console.log(
    `${name.padEnd(14)} painted after ${median(ready).toFixed(0)} ms, ${median(memory).toFixed(0)} MB in its process`,
  );
}

/** The memory of the largest process, as reported by Linux. */
function residentMegabytes(ids: readonly number[]): number {
  return Math.max(...ids.map(id => Number(/VmRSS:\s+(\d+)/.exec(readStatus(id))?.[1] ?? 0) / 1024));
}

function readStatus(id: number): string {
  const file = `/proc/${id}/status`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
