import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    // Two cores on small machines, and some tests compile a whole corpus.
    testTimeout: 20_000,
  },
});
