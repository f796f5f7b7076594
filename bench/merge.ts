// Merges the shards of a comparison of 8 models on 113 tasks with 24 samples (21,696 trials) and writes its report, in a
// separate process. Run: npm run bench merge
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manager, promptInStyle } from '../test/e2e/manager.ts';
import { realDataset } from '../test/real-dataset.ts';
import { makeRepository } from '../test/repository.ts';
import { startOpenAiServer } from '../test/servers/openai.ts';
import { measureProcess } from './process.ts';

const MODELS = 8;
const SAMPLES = 24;
const SHARDS = 4;

if (realDataset === null) throw new Error('this bench needs the real dataset in ../shared/data');
const server = await startOpenAiServer({ answer: manager({ careful: 0.6 }) });
const repository = makeRepository();
repository.commit('configuration', {
  'swelancer-gate.yml': 'suite: lite\nprompt: manager.md\nprices: {input: 1, output: 2}\n',
  'manager.md': promptInStyle('careful'),
});
const models = Array.from({ length: MODELS }, (_, number) => `model-${number + 1}`).join(',');
const home = mkdtempSync(path.join(tmpdir(), 'bench-merge-'));
const place = (name: string) => path.join(home, name);
const program = path.resolve('dist/main/index.js');
const run = (...words: string[]) =>
  measureProcess([program, ...words], repository.folder, {
    OPENAI_API_KEY: 'none',
    OPENAI_BASE_URL: server.url,
    XDG_CACHE_HOME: place('cache'),
  });

for (let number = 1; number <= SHARDS; number++) {
  const what = ['--models', models, '--samples', String(SAMPLES), '--dataset', realDataset, '--concurrency', '64'];
  const where = ['--shard', `${number}/${SHARDS}`, '--store', place(`store-${number}`), '--out', place('shards')];
  await run('compare', ...what, ...where);
}
const cost = await run('merge', place('shards'), '--store', place('store'), '--out', place('out'));
console.log(
  `${server.requests.length} trials from ${SHARDS} shards, exit ${cost.exitCode}: wall ${(cost.wallMs / 1000).toFixed(2)} s, CPU ${(cost.cpuMs / 1000).toFixed(2)} s, peak ${cost.peakMegabytes.toFixed(0)} MB`,
);
rmSync(home, { recursive: true });
repository.remove();
await server.close();
