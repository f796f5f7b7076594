// Draws the suites again, byte for byte: npm run suites [-- FILE], where FILE is the lite dataset if it is here already.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtInFolder, readCatalogue } from '../../src/dataset/catalogue.ts';
import { loadDataset } from '../../src/dataset/dataset.ts';
import { fetchFor } from '../../src/shared/network.ts';
import { suiteFiles } from './files.ts';

const file = process.argv[2];
const { lite } = await readCatalogue(builtInFolder);
const pin = lite !== undefined && 'sha256' in lite ? lite.sha256 : '';
const dataset = await loadDataset(file === undefined ? 'lite' : `${path.resolve(file)}#sha256=${pin}`, {
  readFile: name => readFile(name),
  cacheFolder: path.resolve(builtInFolder, '../node_modules/.cache/datasets'),
  fetch: await fetchFor(process.env),
});
const starterYaml = await readFile(path.join(builtInFolder, 'starter/tasks.yml'), 'utf8');
for (const [name, text] of suiteFiles(dataset.tasks, starterYaml)) {
  await writeFile(path.join(builtInFolder, name), text);
  console.log(`tasks/${name}`);
}
