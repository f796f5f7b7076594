// Compares eight models on the real 113 tasks with 24 samples: reads 21,696 stored trials, decides and reports, without
// calls. Filling the store from a loopback server is not measured. Run: npm run bench compare
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manager, promptInStyle } from '../test/e2e/manager.ts';
import { realDataset } from '../test/real-dataset.ts';
import { makeRepository } from '../test/repository.ts';
import { startOpenAiServer } from '../test/servers/openai.ts';
import { measureProcess } from './process.ts';

const RUNS = 3;

if (realDataset === null) throw new Error('this bench needs the real dataset in ../shared/data');
const server = await startOpenAiServer({ answer: manager({ careful: 0.6 }) });
const folder = mkdtempSync(path.join(tmpdir(), 'bench-compare-'));
const repository = makeRepository();
repository.write({
  'swelancer-gate.yml': `suite: lite\nprompt: manager.md\nmatrix: {models: [${[1, 2, 3, 4, 5, 6, 7, 8].map(model => `m${model}`)}]}\n`,
  'manager.md': promptInStyle('careful'),
});
const place = ['--base-url', server.url, '--dataset', realDataset, '--store', path.join(folder, 'store')];
const words = ['compare', '--samples', '24', '--concurrency', '64', '--out', path.join(folder, 'out'), ...place];

for (let run = 0; run <= RUNS; run++) {
  const before = server.requests.length;
  const cost = await measureProcess([path.resolve('dist/main/index.js'), ...words], repository.folder);
  const calls = server.requests.length - before;
  console.log(
    `${calls} calls: wall ${(cost.wallMs / 1000).toFixed(2)} s, CPU ${(cost.cpuMs / 1000).toFixed(2)} s, peak ${cost.peakMegabytes.toFixed(0)} MB, exit ${cost.exitCode}`,
  );
}
rmSync(folder, { recursive: true });
repository.remove();
await server.close();
