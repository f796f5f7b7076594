// Plays GitHub's cache in a folder: RUNNER_TEST_HOME/cache/<scope>/<number> <key>. A run reads its own scope, then the
// base branch's, then the default branch's, and writes into its own alone; a key is written once.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const { env } = process;
const home = env.RUNNER_TEST_HOME;
// The real action only warns; one that fails must not count either.
if (env.RUNNER_TEST_BROKEN?.includes('cache')) throw new Error('Cache service responded with 503');
const input = name => env[`INPUT_${name.toUpperCase()}`] ?? '';
const folder = input('path');
const key = input('key');
if (key.length > 512 || key.includes(',')) throw new Error(`Key Validation Error: ${key}`);

const shelf = scope => path.join(home, 'cache', encodeURIComponent(scope));

/** Entries of a scope, the newest first. */
function entries(scope) {
  if (!existsSync(shelf(scope))) return [];
  const names = readdirSync(shelf(scope)).map(name => ({
    place: path.join(shelf(scope), name),
    number: Number.parseInt(name, 10),
    key: decodeURIComponent(name.slice(name.indexOf(' ') + 1)),
  }));
  return names.sort((a, b) => b.number - a.number);
}

const record = entry => appendFileSync(path.join(home, 'log.jsonl'), `${JSON.stringify(entry)}\n`);
const output = (name, value) => appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`);

export function restore() {
  const scopes = [env.GITHUB_REF, `refs/heads/${env.GITHUB_BASE_REF || 'main'}`, 'refs/heads/main'];
  const prefixes = input('restore-keys')
    .split('\n')
    .filter(prefix => prefix !== '');
  for (const scope of scopes) {
    const found =
      entries(scope).find(it => it.key === key) ??
      entries(scope).find(it => prefixes.some(prefix => it.key.startsWith(prefix)));
    if (found === undefined) continue;
    cpSync(found.place, folder, { recursive: true });
    output('cache-hit', String(found.key === key));
    output('cache-matched-key', found.key);
    return record({ step: 'restore', key, found: found.key, scope });
  }
  record({ step: 'restore', key, found: null });
}

export function save() {
  const scope = env.GITHUB_REF;
  if (!existsSync(folder)) return console.log(`::warning::Path Validation Error: ${folder}`);
  const all = entries(scope);
  if (all.some(it => it.key === key)) return console.log(`::warning::Unable to reserve cache with key ${key}`);
  mkdirSync(shelf(scope), { recursive: true });
  cpSync(folder, path.join(shelf(scope), `${(all[0]?.number ?? 0) + 1} ${encodeURIComponent(key)}`), {
    recursive: true,
  });
  record({ step: 'save', key, scope });
}
