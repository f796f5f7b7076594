import { defineConfig } from 'vitest/config';

/** What starts the built program, a browser or much of git, or simulates for long; `npm test` leaves it to `npm run test:slow`. */
const SLOW = ['test/e2e/**/*.test.ts', 'test/**/*.slow.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      // Importing the sources again for each file took most of the time; these tests have no side effects.
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: SLOW, isolate: false } },
      // On a busy machine, a test that starts the program ten times takes half a minute.
      { extends: true, test: { name: 'slow', include: SLOW, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
