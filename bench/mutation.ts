// How many mutations of the rule are caught by the fast tests of the same folder. Run: npm run bench mutation [FILE …]
// Works in a copy of the checkout and installs Stryker there, so that the project itself does not depend on it.
// Excludes tests that decide hundreds of times, which would run once per mutation, so the score is a lower bound.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const STRYKER = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];
const SLOW = ['false-alarms', 'improved', 'properties', 'size'].map(name => `test/verdict/${name}.test.ts`);

const given = process.argv.slice(3);
const files = given.length > 0 ? given : ['src/statistics/*.ts', 'src/verdict/*.ts'];
// Only tests of the same folder; otherwise the verdict's tests would also run for every mutation of the statistics.
const rooms = [...new Set(files.map(file => path.posix.dirname(file).replace(/^src/, 'test')))];
const copy = mkdtempSync(path.join(os.tmpdir(), 'mutation-'));
const run = (program: string, ...words: string[]): void => {
  const { status } = spawnSync(program, words, { cwd: copy, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${words[0]} ended with ${status}`);
};
try {
  for (const name of ['src', 'test', 'tasks', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, path.join(copy, name), { recursive: true });
  }
  writeFileSync(
    path.join(copy, 'vitest.config.ts'),
    `export default ${JSON.stringify({
      test: {
        include: rooms.map(room => `${room}/*.test.ts`),
        exclude: [...SLOW, '**/*.slow.test.ts'],
        testTimeout: 600_000,
      },
    })};\n`,
  );
  writeFileSync(
    path.join(copy, 'stryker.config.json'),
    JSON.stringify({
      mutate: files,
      testRunner: 'vitest',
      vitest: { related: false },
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      concurrency: 2,
      dryRunTimeoutMinutes: 30,
      reporters: ['progress-append-only', 'clear-text'],
      clearTextReporter: { logTests: false, allowColor: false },
    }),
  );
  run('npm', 'ci', '--silent', '--ignore-scripts');
  run('npm', 'install', '--silent', '--no-save', '--ignore-scripts', ...STRYKER);
  run('npx', 'stryker', 'run');
} finally {
  rmSync(copy, { recursive: true, force: true });
}
