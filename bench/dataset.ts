// Measures loading the real CSV, step by step and as a whole. Run: npm run bench dataset
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { loadDataset } from '../src/dataset/dataset.ts';
import { readTasks } from '../src/dataset/tasks.ts';
import { median } from './process.ts';

const RUNS = 15;
const file = path.resolve('../shared/data/swelancer_tasks_lite.csv.gz');
if (!existsSync(file)) {
  console.log(`Skipped: ${file} does not exist.`);
  process.exit();
}
const text = gunzipSync(readFileSync(file)).toString('utf8');
const steps: [string, () => unknown][] = [
  // The whole load comes first, so that it runs cold, as in every command.
  [
    'load: unpack, hash, read',
    () => loadDataset(file, { readFile: name => readFile(name), cacheFolder: tmpdir(), fetch }),
  ],
  ['read the tasks', () => readTasks(text, 'lite')],
  ['  of it the CSV', () => parse(text, { skip_empty_lines: true })],
];

console.log(`${(text.length / 1e6).toFixed(1)} million characters, ${RUNS} runs, Node ${process.version}`);
for (const [name, step] of steps) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    await step();
    times.push(performance.now() - started);
  }
  const [first = Number.NaN, ...later] = times;
  console.log(
    `${name.padEnd(26)} first ${first.toFixed(0).padStart(4)} ms   then ${median(later).toFixed(0).padStart(4)} ms`,
  );
}
