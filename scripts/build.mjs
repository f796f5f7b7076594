// Builds dist/ from src/: TypeScript to build/, then one bundle an entry. Everything is removed first, because
// ncc never deletes chunks of an earlier build, and dist/ must be the same to the byte wherever it is built.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

for (const folder of ['build', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
run(require.resolve('typescript/lib/tsc.js'), '-p', 'tsconfig.json');
for (const entry of ['cli', 'action']) {
  run(
    require.resolve('@vercel/ncc/dist/ncc/cli.js'),
    'build',
    `build/${entry}/index.js`,
    '-o',
    `dist/${entry}`,
    '--no-cache',
    '--license',
    'licenses.txt',
  );
}
