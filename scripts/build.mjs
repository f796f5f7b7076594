// Builds dist/ from src/: TypeScript to build/, then one bundle an entry. Everything is removed first, because
// ncc never deletes chunks of an earlier build, and dist/ must be the same to the byte wherever it is built.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { libraryDeclarations } from './declarations.mjs';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

function run(script, ...words) {
  const { status } = spawnSync(process.execPath, [require.resolve(script), ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['build', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
run('typescript/lib/tsc.js', '-p', 'tsconfig.json');
const entries = { cli: 'cli/index.js', action: 'action/index.js', library: 'index.js' };
for (const [name, file] of Object.entries(entries)) {
  const options = ['--no-cache', '--quiet', '--license', 'licenses.txt'];
  run('@vercel/ncc/dist/ncc/cli.js', 'build', `build/${file}`, '-o', `dist/${name}`, ...options);
}
for (const [name, text] of Object.entries(libraryDeclarations(root))) {
  writeFileSync(path.join(root, 'dist/library', name), text);
}
