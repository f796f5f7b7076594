import { defineConfig } from 'vitest/config';

// Apart from the other tests: it installs a model, and asks it for minutes.
export default defineConfig({
  test: {
    include: ['test/real-model/*.model.ts'],
    testTimeout: 1_500_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
