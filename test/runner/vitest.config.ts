import { defineConfig } from 'vitest/config';

// Separate from the other tests because it needs act, which is built with Go, and the released dist.
export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    include: ['test/runner/*.runner.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
