// Collects the licenses of bundled packages, each once.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Name, license and license text of every package.
 * @param files paths of the bundled modules
 */
export function licensesOf(files) {
  const folders = new Set(files.flatMap(file => PACKAGE.exec(file)?.[0] ?? []));
  const entries = [...folders].map(entryOf);
  return [...new Set(entries)].sort().join('\n');
}

function entryOf(folder) {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file))
    .sort()
    .map(file => `${readFileSync(path.join(folder, file), 'utf8').trim()}\n`);
  return [`${name}\n${license}\n`, ...texts].join('\n');
}
