import { defineConfig } from 'vitest/config';

// Apart from the other tests: it needs act, which Go builds, and the dist that users get.
export default defineConfig({
  test: { include: ['test/runner/*.runner.ts'], testTimeout: 120_000, hookTimeout: 300_000, fileParallelism: false },
});
