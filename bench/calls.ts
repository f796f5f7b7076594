// Sends each of the real 113 prompts once to a loopback server that answers after 200 ms: with the gate, with promptfoo
// and with a bare loop, in separate processes. Needs a built dist/, and writes docs/calls.md. Run: npm run bench calls
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { manager, promptInStyle } from '../test/e2e/manager.ts';
import { realDataset } from '../test/real-dataset.ts';
import { startOpenAiServer } from '../test/servers/openai.ts';
import { configurePromptfoo, installPromptfoo } from './calls/promptfoo.ts';
import { replaceSection, table } from './decision/tables.ts';
import { type Cost, measureProcess, median } from './process.ts';

const LATENCY_MS = 200;
const CONCURRENCIES = [4, 16];
const RUNS = 5;
const PAGE = path.join(import.meta.dirname, '../docs/calls.md');

if (realDataset === null) throw new Error('this bench needs the real dataset in ../shared/data');
const dataset = realDataset;
const promptfoo = installPromptfoo(path.join(homedir(), '.cache/swelancer-gate-bench'));
const server = await startOpenAiServer({ answer: manager({ careful: 0.6 }), latencyMs: LATENCY_MS });
const folder = mkdtempSync(path.join(tmpdir(), 'bench-calls-'));
const file = (name: string): string => path.join(folder, name);
writeFileSync(file('swelancer-gate.yml'), 'suite: lite\nmodel: m\nprompt: manager.md\n');
writeFileSync(file('manager.md'), promptInStyle('careful'));

const env = {
  OPENAI_API_KEY: 'none',
  PROMPTFOO_CONFIG_DIR: file('promptfoo'),
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
};
const ours = (concurrency: number): Promise<Cost> => {
  for (const name of ['store', 'out']) rmSync(file(name), { recursive: true, force: true });
  const words = ['run', '--base-url', server.url, '--dataset', dataset, '--concurrency', String(concurrency)];
  const places = ['--store', file('store'), '--out', file('out')];
  return measureProcess([path.resolve('dist/main/index.js'), ...words, ...places], folder, env);
};
const theirs = (concurrency: number): Promise<Cost> => {
  const words = ['eval', '-c', file('promptfoo.json'), '-o', file('promptfoo-out.json'), '-j', String(concurrency)];
  const less = ['--no-cache', '--no-table', '--no-progress-bar', '--no-write'];
  return measureProcess([promptfoo.program, ...words, ...less], folder, env, promptfoo.node);
};
const bare = (concurrency: number): Promise<Cost> => {
  const program = path.join(import.meta.dirname, 'calls/bare.mjs');
  return measureProcess([program, server.url, file('prompts.json'), String(concurrency)], folder);
};

/** One run as seen by the server: checks that all prompts arrived, and returns the time from first request to last answer. */
async function observed(run: () => Promise<Cost>): Promise<Cost & { readonly callsMs: number }> {
  const before = server.requests.length;
  const cost = await run();
  const came = server.requests.slice(before);
  const asked = came.map(({ messages }) => messages.map(({ content }) => content).join());
  if (asked.sort().join() !== prompts.join()) throw new Error(`other prompts were asked: ${asked.length}`);
  const times = came.map(({ arrivedAt }) => arrivedAt);
  return { ...cost, callsMs: Math.max(...times) - Math.min(...times) + LATENCY_MS };
}

// A first run warms up the file system and records the prompts.
await ours(16);
const prompts = server.requests.map(({ messages }) => messages.map(({ content }) => content).join()).sort();
writeFileSync(file('prompts.json'), JSON.stringify(prompts));
configurePromptfoo(file('promptfoo.json'), server.url, prompts);

const contestants: readonly [string, (concurrency: number) => Promise<Cost>][] = [
  ['swelancer-gate run', ours],
  [`promptfoo ${promptfoo.version} eval`, theirs],
  ['a bare loop of fetch', bare],
];
const rows: string[][] = [];
for (const concurrency of CONCURRENCIES) {
  const bound = Math.ceil(prompts.length / concurrency) * LATENCY_MS;
  const costs = contestants.map(([name, run]) => ({ name, run, seen: [] as Awaited<ReturnType<typeof observed>>[] }));
  // Alternating, so that changes in machine speed affect all equally.
  for (let run = 0; run < RUNS; run++) {
    for (const { run, seen } of costs) seen.push(await observed(() => run(concurrency)));
  }
  for (const { name, seen } of costs) {
    const middle = (of: (cost: (typeof seen)[number]) => number): number => median(seen.map(of));
    const wall = middle(({ wallMs }) => wallMs);
    const calls = middle(({ callsMs }) => callsMs);
    rows.push([
      name,
      String(concurrency),
      `${(wall / 1000).toFixed(2)} s`,
      (wall / bound).toFixed(2),
      (calls / bound).toFixed(2),
      `${(middle(({ cpuMs }) => cpuMs) / 1000).toFixed(2)} s`,
      `${middle(({ peakMegabytes }) => peakMegabytes).toFixed(0)} MB`,
    ]);
    console.log(rows.at(-1)?.join('  '));
  }
}

const startUps: string[][] = [];
for (const [name, words, node] of [
  ['swelancer-gate --version', [path.resolve('dist/main/index.js'), '--version'], process.execPath],
  [`promptfoo ${promptfoo.version} --version`, [promptfoo.program, '--version'], promptfoo.node],
  ['an empty Node process', ['--eval', '0'], process.execPath],
] as const) {
  const seen: Cost[] = [];
  for (let run = 0; run < RUNS; run++) seen.push(await measureProcess(words, folder, env, node));
  const wall = median(seen.map(({ wallMs }) => wallMs));
  const memory = median(seen.map(({ peakMegabytes }) => peakMegabytes));
  startUps.push([name, `${wall.toFixed(0)} ms`, `${memory.toFixed(0)} MB`]);
  console.log(startUps.at(-1)?.join('  '));
}

const head = ['', 'at once', 'wall', 'wall ÷ bound', 'calls alone ÷ bound', 'CPU', 'peak memory'];
const machine = `Medians of ${RUNS} runs on ${cpus().length} cores (${cpus()[0]?.model.trim()}); Node ${process.versions.node}, and 24 for promptfoo.`;
const text = `${machine}\n\n${table(head, rows)}\n\n${table(['start-up', 'wall', 'peak memory'], startUps)}`;
replaceSection(PAGE, 'calls', text);
rmSync(folder, { recursive: true });
await server.close();
