// Whether the suite `gate` would score better by its own criteria if it were drawn from all manager tasks instead of lite.
// Run: npm run bench suites
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOUBTFUL } from '../scripts/suites/doubtful.ts';
import { distance, draw } from '../scripts/suites/draw.ts';
import { loadDataset } from '../src/dataset/dataset.ts';
import { loadSuite, selectTasks } from '../src/dataset/suite.ts';
import type { Task } from '../src/dataset/task.ts';
import { chance, floors } from '../src/solver/reference.ts';

const data = path.resolve('../shared/data');
const [liteFile, allFile] = ['swelancer_tasks_lite.csv.gz', 'all_swelancer_tasks.inspect-evals-0.28.0.csv.gz'].map(
  file => path.join(data, file),
);
if (liteFile === undefined || allFile === undefined || !existsSync(liteFile) || !existsSync(allFile)) {
  console.log(`Skipped: the datasets are not in ${data}.`);
  process.exit();
}
const load = (file: string) => loadDataset(file, { readFile: name => readFile(name), cacheFolder: tmpdir(), fetch });
const [lite, all] = await Promise.all([load(liteFile), load(allFile)]);
const gate = selectTasks(await loadSuite('gate', async () => null), lite);
const larger = draw(all.tasks, gate.length, 'swelancer-gate/gate/1', task => DOUBTFUL.has(task.id));

console.log(
  ['', 'distance', 'chance', 'first', 'longest', 'bm25', 'tasks', 'dollars', 'by price', 'characters'].join('\t'),
);
print('gate, from lite', lite.tasks, gate);
print('from all', all.tasks, larger);
print('all lite', lite.tasks, lite.tasks);
print('all', all.tasks, all.tasks);

function print(name: string, pool: readonly Task[], tasks: readonly Task[]): void {
  const dollars = tasks.reduce((sum, task) => sum + task.price, 0);
  // The number of equal tasks to which a price-weighted mean is equivalent (Kish's effective sample size).
  const worth = dollars ** 2 / tasks.reduce((sum, task) => sum + task.price ** 2, 0);
  const characters = tasks.reduce((sum, task) => sum + task.proposals.reduce((n, { text }) => n + text.length, 0), 0);
  const shares = [chance(tasks), ...floors(tasks).map(floor => floor.accuracy)].map(
    share => `${(100 * share).toFixed(1)}%`,
  );
  const cells = [distance(pool, tasks).toFixed(2), ...shares, tasks.length, dollars, worth.toFixed(1)];
  console.log([name, ...cells, Math.round(characters / tasks.length)].join('\t'));
}
