import { defineConfig } from 'vitest/config';

// Separate from the other tests, because it installs LiteLLM's proxy, which needs Python.
export default defineConfig({
  test: {
    include: ['test/gateways/*.gateways.ts'],
    testTimeout: 300_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});
