import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const { env } = process;
const shelf = path.join(env.RUNNER_TEST_HOME, 'artifacts');
const folder = path.resolve(env.GITHUB_WORKSPACE, env.INPUT_PATH);
const prefix = env.INPUT_PATTERN.replace(/\*$/, '');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(shelf)) {
  if (!name.startsWith(prefix)) continue;
  const place = env['INPUT_MERGE-MULTIPLE'] === 'true' ? folder : path.join(folder, name);
  cpSync(path.join(shelf, name), place, { recursive: true });
}
