// Builds dist/main from src/main.ts, one bundle for action, command line and library, in two steps: Rolldown leaves out
// what is never called, into build/, and ncc packs the rest. Everything is deleted first: nothing of an earlier build may
// stay, because dist/ must be identical wherever it is built.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ncc from '@vercel/ncc';
import { rolldown } from 'rolldown';
import { libraryDeclarations } from './declarations.mjs';
import { licensesOf } from './licenses.mjs';

const root = path.resolve(import.meta.dirname, '..');
const build = path.join(root, 'build');
const out = path.join(root, 'dist/main');

/** Packages that others import for parts this program never calls. Stubs replace them. */
const UNUSED = ['@actions/exec', '@actions/http-client', '@actions/http-client/lib/auth', 'jose', 'undici'];
const stubs = path.join(root, 'scripts/stubs.js');

for (const folder of ['build', 'dist']) rmSync(path.join(root, folder), { recursive: true, force: true });
const reduced = await rolldown({
  cwd: root,
  input: { index: 'src/main.ts' },
  platform: 'node',
  tsconfig: path.join(root, 'tsconfig.json'),
  transform: { target: 'node20.11' },
  resolve: {
    alias: {
      // The `$` makes a name exact: src/shared/network.ts imports undici/index.js, which is not replaced.
      ...Object.fromEntries(UNUSED.map(name => [`${name}$`, stubs])),
      // The same sources as ES modules, of which only the used parts are bundled; for Node, the package has CommonJS.
      yaml$: path.join(root, 'node_modules/yaml/browser/index.js'),
    },
  },
  onLog(level, log) {
    if (level === 'warn') throw new Error(log.message);
  },
});
const { output } = await reduced.write({
  dir: build,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: false,
  // Names stay as they are in src/.
  minifyInternalExports: false,
  // They are in src/, and licenses in licenses.txt.
  comments: false,
});
// Tells ncc to write ES modules.
writeFileSync(path.join(build, 'package.json'), '{\n  "type": "module"\n}\n');

/**
 * Turns the arrow functions around modules into function expressions. V8 compiles those in parentheses at once, and
 * would otherwise read each module twice, first only to skip it (`npm run bench startup`).
 */
const compiledOnce = source => source.replaceAll(/^\/\*{3}\/ \(\(([\w, ]*)\) => \{$/gm, '/***/ (function ($1) {');

const { code, assets } = await ncc(path.join(build, 'index.js'), { cache: false, quiet: true });
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'index.js'), compiledOnce(code), { mode: 0o755 });
for (const [name, { source, permissions }] of Object.entries(assets)) {
  writeFileSync(path.join(out, name), compiledOnce(String(source)), { mode: permissions });
}
writeFileSync(path.join(out, 'licenses.txt'), licensesOf(output.flatMap(chunk => chunk.moduleIds ?? [])));
for (const [name, text] of Object.entries(libraryDeclarations(root))) writeFileSync(path.join(out, name), text);
