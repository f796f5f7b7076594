// Builds dist/main from src/main.ts: one bundle for action, command line and library, split into chunks that load when
// they are used. Everything is deleted first: nothing of an earlier build may stay, because dist/ must be identical
// wherever it is built.
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { libraryDeclarations } from './declarations.mjs';
import { licensesOf } from './licenses.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist/main');
const file = name => path.join(out, name);

/** Packages that others import for parts this program never calls. Stubs replace them. */
const UNUSED = ['@actions/exec', '@actions/http-client', '@actions/http-client/lib/auth', 'jose', 'undici'];
const stubs = path.join(root, 'scripts/stubs.js');

const bundle = await rolldown({
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
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const { output } = await bundle.write({
  dir: out,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [
      // All that --version needs.
      { name: 'start', test: /[\\/]src[\\/]shared[\\/](?:errors|package|time|wrap)\.ts$/, priority: 2 },
      // Loading a file takes half a millisecond, so what 20 parts of the program or more need is one file.
      { name: 'common', minShareCount: 20, priority: 1 },
    ],
  },
  minify: false,
  // Names stay as they are in src/.
  minifyInternalExports: false,
  // They are in src/, and licenses in licenses.txt.
  comments: false,
});
chmodSync(file('index.js'), 0o755);
writeFileSync(file('package.json'), '{\n  "type": "module"\n}\n');
writeFileSync(file('licenses.txt'), licensesOf(output.flatMap(chunk => chunk.moduleIds ?? [])));
for (const [name, text] of Object.entries(libraryDeclarations(root))) writeFileSync(file(name), text);
