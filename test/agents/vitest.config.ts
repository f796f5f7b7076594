import { defineConfig } from 'vitest/config';

// Apart from the other tests: it installs the agents that the presets are for, two gigabytes of them.
export default defineConfig({
  test: { include: ['test/agents/*.agents.ts'], testTimeout: 180_000, hookTimeout: 600_000, fileParallelism: false },
});
