// Builds dist/main from src/main.ts: TypeScript to build/, then one bundle for action, command line and library.
// Everything is deleted first, because ncc never deletes chunks of an earlier build, and dist/ must be identical wherever
// it is built.
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
const options = ['--no-cache', '--quiet', '--license', 'licenses.txt'];
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'build/main.js', '-o', 'dist/main', ...options);
for (const [name, text] of Object.entries(libraryDeclarations(root))) {
  writeFileSync(path.join(root, 'dist/main', name), text);
}
