// Builds dist/main from src/main.ts: TypeScript to build/, then one bundle for action, command line and library.
// Everything is deleted first: nothing of an earlier build may stay, because dist/ must be identical wherever it is built.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { libraryDeclarations } from './declarations.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist/main');
const require = createRequire(import.meta.url);

/** Packages that others import for parts this program never calls, and the stubs that replace them. */
const UNUSED = ['@actions/exec', '@actions/http-client', '@actions/http-client/lib/auth', 'jose', 'undici'];
const STUBS = 'stubs.js';

for (const folder of ['build', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
const tsc = require.resolve('typescript/lib/tsc.js');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const { code, assets } = await ncc(path.join(root, 'build/main.js'), {
  cache: false,
  quiet: true,
  license: 'licenses.txt',
  externals: Object.fromEntries(UNUSED.map(name => [name, `./${STUBS}`])),
});
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'index.js'), code, { mode: 0o755 });
for (const [name, { source, permissions }] of Object.entries(assets)) {
  writeFileSync(path.join(out, name), source, { mode: permissions });
}
copyFileSync(path.join(root, 'scripts', STUBS), path.join(out, STUBS));
for (const [name, text] of Object.entries(libraryDeclarations(root))) writeFileSync(path.join(out, name), text);
