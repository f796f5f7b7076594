// Runs one benchmark: npm run bench NAME. Each is a file in this folder, and its first comment describes it.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const names = [...new Set(readdirSync(import.meta.dirname).map(name => path.parse(name).name))].filter(
  name => name !== 'main' && name !== 'process',
);
const [name = ''] = process.argv.slice(2);
if (names.includes(name)) await import(`./${name}.ts`);
else console.log(`Usage: npm run bench NAME, where NAME is one of ${names.join(', ')}`);
