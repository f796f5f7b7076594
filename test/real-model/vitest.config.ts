import { defineConfig } from 'vitest/config';

// Separate from the other tests, because it installs a model and runs it for minutes.
export default defineConfig({
  test: {
    include: ['test/real-model/*.model.ts'],
    testTimeout: 1_500_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
