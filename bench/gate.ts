// Runs a complete gate on the real 113 tasks with a loopback server that answers after 200 ms, in a separate process:
// both arms, all rounds, all output formats. Run: npm run bench gate
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manager, promptInStyle } from '../test/e2e/manager.ts';
import { realDataset } from '../test/real-dataset.ts';
import { makeRepository } from '../test/repository.ts';
import { startOpenAiServer } from '../test/servers/openai.ts';
import { measureProcess, median } from './process.ts';

const LATENCY_MS = 200;
const CONCURRENCY = 16;
const RUNS = 3;

if (realDataset === null) throw new Error('this bench needs the real dataset in ../shared/data');
const server = await startOpenAiServer({ answer: manager({ careful: 0.6, thorough: 0.6 }), latencyMs: LATENCY_MS });
const repository = makeRepository();
repository.commit('configuration', {
  'swelancer-gate.yml': 'suite: lite\nmodel: m\nprompt: manager.md\n',
  'manager.md': promptInStyle('careful'),
});
repository.git('checkout', '--quiet', '-b', 'change');
repository.commit('be thorough', { 'manager.md': promptInStyle('thorough') });

const ratios: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-gate-'));
  const before = server.requests.length;
  const words = [
    'gate',
    '--base-url',
    server.url,
    '--dataset',
    realDataset,
    '--concurrency',
    String(CONCURRENCY),
    '--store',
    path.join(folder, 'store'),
    '--out',
    path.join(folder, 'out'),
  ];
  const cost = await measureProcess([path.resolve('dist/main/index.js'), ...words], repository.folder, {
    OPENAI_API_KEY: 'none',
  });
  const calls = server.requests.length - before;
  const bound = Math.ceil(calls / CONCURRENCY) * LATENCY_MS;
  const { verdict } = JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'));
  ratios.push(cost.wallMs / bound);
  console.log(
    `${calls} calls, ${verdict.kind}: wall ${(cost.wallMs / 1000).toFixed(2)} s = ${(cost.wallMs / bound).toFixed(3)} × bound of ${bound / 1000} s, CPU ${(cost.cpuMs / 1000).toFixed(2)} s, peak ${cost.peakMegabytes.toFixed(0)} MB`,
  );
  rmSync(folder, { recursive: true });
}
console.log(`median ratio ${median(ratios).toFixed(3)}`);
repository.remove();
await server.close();
