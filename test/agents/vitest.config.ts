import { defineConfig } from 'vitest/config';

// Separate from the other tests, because it installs two gigabytes of agents.
export default defineConfig({
  test: { include: ['test/agents/*.agents.ts'], testTimeout: 180_000, hookTimeout: 600_000, fileParallelism: false },
});
