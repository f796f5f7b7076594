// Writes the dashboard of a year of nightly runs of 8 models on 113 tasks, and opens it, compared with an empty page.
// Run: npm run bench dashboard
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderDashboard } from '../src/history/dashboard/render.ts';
import { makeYear } from '../test/history/dashboard/year.ts';
import { median } from './process.ts';

const RUNS = 7;
const folder = mkdtempSync(path.join(tmpdir(), 'dashboard-'));
const year = makeYear();
const started = performance.now();
let bytes = 0;
let files = 0;
for (const [name, content] of renderDashboard(year)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
  bytes += content.length;
  files++;
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, written in ${seconds} s with a peak of ${peak} MB`);

writeFileSync(path.join(folder, 'empty.html'), '<!doctype html><title>Nothing</title>');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const times = new Map(['empty.html', 'index.html', 'tasks/90003-manager-0.html'].map(name => [name, [] as number[]]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, ready] of times) {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const at = performance.now();
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    // After two frames, the page has been painted.
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
    ready.push(performance.now() - at);
    await page.close();
  }
}
await browser.close();
rmSync(folder, { recursive: true });
const nothing = median(times.get('empty.html') ?? []);
for (const [name, ready] of times) {
  const ms = median(ready);
  console.log(
    `${name.padEnd(28)} painted after ${ms.toFixed(0).padStart(4)} ms (${(ms / nothing).toFixed(1)} × empty)`,
  );
}
