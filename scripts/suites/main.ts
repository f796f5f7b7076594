// Regenerates the suites, byte for byte: npm run suites [-- LITE ALL], where both are dataset files.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtInFolder } from '../../src/dataset/catalog.ts';
import { loadDataset } from '../../src/dataset/dataset.ts';
import type { Task } from '../../src/dataset/task.ts';
import { fetchFor } from '../../src/shared/network.ts';
import { suiteFiles } from './files.ts';

const [lite = 'lite', all = 'all'] = process.argv.slice(2);
const starterYaml = await readFile(path.join(builtInFolder, 'starter/tasks.yml'), 'utf8');
for (const [name, text] of suiteFiles({ lite: await tasksOf(lite), all: await tasksOf(all) }, starterYaml)) {
  await writeFile(path.join(builtInFolder, name), text);
  console.log(`tasks/${name}`);
}

async function tasksOf(dataset: string): Promise<readonly Task[]> {
  const { tasks } = await loadDataset(dataset, {
    readFile: name => readFile(name),
    cacheFolder: path.resolve(builtInFolder, '../node_modules/.cache/datasets'),
    fetch: await fetchFor(process.env),
  });
  return tasks;
}
